"""Understand one comparison of a rule file: `at most {members}`, `the same words`, `direct or partial`, `not given`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from factlint.comparators import PHRASES
from factlint.comparators.declare import Phrase
from factlint.comparators.values import one_of
from factlint.facts.declare import Field
from factlint.frozen import dataclass
from factlint.model import Quantity
from factlint.rulebook.advice import nearest, refuse
from factlint.rulebook.rule import Argument, Clause, Operand, Side, Test

_NUMBER = r"-?\d[\d,]*(?:\.\d+)?"
_REFERENCE = r"\{[^{}]*\}"
_SLOT = re.compile(r"\{([a-z-]+)\}")
_NAME = re.compile(r"(?:(?P<side>this|other|against)\.)?(?P<field>[a-z_]+)")
_OR = re.compile(r"\s*,\s*(?:or\s+)?|\s+or\s+")

_ARGUMENTS = {
    "number": rf"({_REFERENCE}|{_NUMBER})",
    "list": r"([^{}]+)",
    "words": rf"({_REFERENCE}|[^{{}}]+)",
}


class Misphrased(Exception):
    """A comparison that cannot be understood: one sentence with what is allowed."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a comparison stands in: whose fields there are, and what a bare field means.

    `sides` maps each side to its fields. `bare` is the side of a field without one, and `opposite` the one that a short form of a
    pair compares it with (None where there is no second fact).
    """

    sides: Mapping[Side, Mapping[str, Field]]
    bare: Side
    opposite: Side | None = None
    group: bool = False

    def fields(self, side: Side) -> Mapping[str, Field]:
        """The fields of a side; of both facts of a pair, those that they have in common."""
        return self.sides.get(side, {})


def locate(name: str, scope: Scope) -> tuple[Operand, Field]:
    """The field that a rule names, `words` or `other.words`. Raises Misphrased where there is none."""
    match = _NAME.fullmatch(name)
    side: Side = scope.bare
    if match and match["side"]:
        side = match["side"]  # type: ignore[assignment]
    sides = [one for one in scope.sides if one in ("this", "other", "against")]
    fields = scope.fields(side)
    plain = match["field"] if match else name
    if (match is None and "." in name) or side not in scope.sides:
        raise Misphrased(refuse("fact", name.split(".")[0], sides))
    if plain not in fields:
        raise Misphrased(refuse("field", plain, fields) + _elsewhere(plain))
    return Operand(side, plain), fields[plain]


def _elsewhere(name: str) -> str:
    """Which kinds of facts have such a field."""
    from factlint.facts import FACT_TYPES  # only a mistake asks for it

    kinds = [kind for kind, fact_type in FACT_TYPES.items() if name in fact_type.fields]
    return f" It is a field of {', '.join(kinds)}." if kinds else ""


def understand(text: str, name: str, scope: Scope) -> tuple[Test, ...]:
    """The tests of one comparison of the field `name`, which must all hold. Raises Misphrased."""
    operand, field = locate(name, scope)
    said = " ".join(text.split())
    if not said:
        raise Misphrased("a comparison is missing here")
    parts = [part.strip() for part in said.split(", and ")]
    return tuple(_test(part, operand, field, scope) for part in parts)


def _test(text: str, operand: Operand, field: Field, scope: Scope) -> Test:
    found = _chosen(text, operand, field) or _phrased(text, operand, field, scope)
    if found is not None:
        return found
    if text.startswith("not "):
        found = _chosen(text[4:], operand, field) or _phrased(text[4:], operand, field, scope)
        if found is not None:
            return Test(found.operand, found.phrase, found.arguments, True)
    raise Misphrased(_no_phrase(text, operand, field, scope))


def _chosen(text: str, operand: Operand, field: Field) -> Test | None:
    """`direct`, or `direct or partial`, for a field with choices."""
    if field.type != "choice":
        return None
    options = tuple(_OR.split(text))
    return Test(operand, one_of, (options,)) if all(option in field.choices for option in options) else None


def _phrased(text: str, operand: Operand, field: Field, scope: Scope) -> Test | None:
    for phrase in PHRASES:
        if phrase.pair == text and field.type in phrase.on and not phrase.group and scope.opposite is not None:
            if operand.field not in scope.fields(scope.opposite):
                continue
            operands = _facing(operand, scope)
            return Test(operands[0], phrase, (operands[1],))
    for phrase in PHRASES:
        if field.type not in phrase.on or (phrase.group and not scope.group):
            continue
        match = _pattern(phrase.template).fullmatch(text)
        if match:
            pairs = zip(phrase.arguments, match.groups(), strict=True)
            arguments = tuple(_argument(kind, given, phrase, operand, scope) for kind, given in pairs)
            return Test(_sided(operand, arguments), phrase, arguments)
    return None


def _facing(operand: Operand, scope: Scope) -> tuple[Operand, Operand]:
    """The two operands of a short form: the field of one fact and the same field of the other."""
    mine: Side = "this" if operand.side == "both" else operand.side
    theirs: Side = "this" if mine == "other" else "other"
    return Operand(mine, operand.field), Operand(theirs, operand.field)


def _sided(operand: Operand, arguments: tuple[Argument, ...]) -> Operand:
    """A bare field of a pair is asked of both facts, but held against the other fact's it is this one's."""
    named = {argument.side for argument in arguments if isinstance(argument, Operand)}
    if operand.side == "both" and named - {"both"}:
        return Operand("other" if named == {"this"} else "this", operand.field)
    return operand


@lru_cache(maxsize=256)
def _pattern(template: str) -> re.Pattern[str]:
    parts = _SLOT.split(template)
    for n in range(0, len(parts), 2):
        parts[n] = re.escape(parts[n])
    for n in range(1, len(parts), 2):
        parts[n] = _ARGUMENTS.get(parts[n], rf"({_REFERENCE})")
    return re.compile("".join(parts))


def _argument(kind: str, given: str, phrase: Phrase, operand: Operand, scope: Scope) -> Argument:
    if given.startswith("{"):
        inner, field = locate(given[1:-1].strip(), scope)
        if field.type != kind and not (kind == "words" and field.type == "choice"):
            raise Misphrased(f"{given} holds {field.type}, but {phrase.template!r} takes {kind}")
        return inner
    if kind == "number":
        figure = float(given.replace(",", ""))
        return Quantity(figure, figure, given)
    if kind == "list":
        return tuple(word.strip("\"'“”") for word in _OR.split(given))
    return given.strip("\"'“”")


def allowed(field: Field, scope: Scope) -> list[str]:
    """What may be said of this field here, in the words of a rule file."""
    forms = list(field.choices)
    for phrase in PHRASES:
        if field.type in phrase.on and (scope.group or not phrase.group):
            forms += [phrase.pair] if phrase.pair and scope.opposite else []
            forms.append(phrase.template)
    return [form for form in dict.fromkeys(forms) if form != one_of.template or not field.choices]


def _nearest(text: str, forms: list[str]) -> str | None:
    """The form that was probably meant: by the whole of it, or by how it begins."""
    plain = {_SLOT.sub("…", form): form for form in forms}
    near = nearest(re.sub(rf"{_REFERENCE}|{_NUMBER}", "…", text), plain, 0.55)
    if near:
        return plain[near]
    heads = {form.partition(" {")[0]: form for form in forms if " {" in form}
    words = text.split()
    starts = (nearest(" ".join(words[: len(head.split())]), [head], 0.75) for head in heads)
    return next((heads[head] for head in starts if head), None)


def _no_phrase(text: str, operand: Operand, field: Field, scope: Scope) -> str:
    bare = text.removeprefix("not ")
    elsewhere = [p for p in PHRASES if p.pair == bare or _pattern(p.template).fullmatch(bare)]
    forms = allowed(field, scope)
    if meant := _said_otherwise(text, forms):
        return f"no comparison {text!r}. Did you mean {meant!r}?"
    if head := _headed(text, forms):
        return f"no comparison {text!r}: a number is written in figures, as in '{head}5', or is a field in braces"
    listed = _listed(operand, field, forms)
    for phrase in elsewhere:
        if phrase.template == one_of.template or "{words}" in phrase.template:
            continue
        if field.type not in phrase.on:
            return f"{text!r} is said of {' or '.join(phrase.on)}. {listed}"
        if phrase.group:
            return f"{text!r} is said of a group. {listed}"
        if phrase.pair == bare:
            return f"{text!r} needs a second fact; here there is one. {listed}"
    if near := _among(bare, field.choices) or _nearest(bare, forms):
        return f"no comparison {text!r}. Did you mean {text[: -len(bare)] + near!r}? {_ALL}"
    if one_of.template in forms and _ONE_WORD.fullmatch(text):
        return f"no comparison {text!r}. If {operand.field} must be this very word, write 'one of {text}'. {_ALL}"
    return f"no comparison {text!r}. {listed}"


_ALL = "All comparisons: factlint rules --language."
_ONE_WORD = re.compile(r"[\w.'-]+(?: [\w.'-]+)?")
_MOST_LISTED = 12


def _listed(operand: Operand, field: Field, forms: list[str]) -> str:
    """The comparisons that fit the field, each in its shorter form; the first ones where they are many."""
    short = [form for form in forms if not any(form != other and form.startswith(other + " ") for other in forms)]
    shown = short[:_MOST_LISTED]
    more = f"; and {len(short) - len(shown)} more: factlint rules --language" if len(short) > len(shown) else ""
    return f"Allowed for {operand.field}, which holds {field.type}: {'; '.join(shown)}{more}."


_OTHERWISE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.I), meant)
    for pattern, meant in (
        (r"(?:no more than|not above|up to|max(?:imum)?|<=|≤)\s*", "at most "),
        (r"(?:no (?:less|fewer) than|not below|min(?:imum)?|>=|≥)\s*", "at least "),
        (r"(?:fewer than|below|under|smaller than|<)\s*", "less than "),
        (r"(?:over|above|greater than|larger than|bigger than|>)\s*", "more than "),
        (r"(?:equals?|is equal to|==?)\s+", "equal to "),
        (r"true$", "yes"),
        (r"false$", "no"),
        (r"(?:is )?(?:known|present|there|set)$", "given"),
        (r"(?:is )?(?:unknown|absent|empty|none|null)$", "missing"),
    )
)
"""Ways in which people say what the phrases of the language mean."""


def _said_otherwise(text: str, forms: list[str]) -> str | None:
    """The comparison in the words of the language, where its meaning is plain."""
    for pattern, meant in _OTHERWISE:
        if (match := pattern.match(text)) and any(form == meant or form.startswith(f"{meant.strip()} {{") for form in forms):
            return meant + text[match.end() :]
    head = _headed(text, forms)
    figure = re.match(_NUMBER, text.removeprefix(head)) if head else None
    return f"{head}{figure.group()}" if figure else None


def _among(text: str, choices: Iterable[str]) -> str | None:
    """Several choices, one of them misspelled, or joined by another word: `direct and partal`."""
    parts = [nearest(part, choices) for part in re.split(r"\s*,\s*(?:or\s+|and\s+)?|\s+(?:or|and)\s+", text)] if choices else []
    return " or ".join(part for part in parts if part) if len(parts) > 1 and all(parts) else None


def _headed(text: str, forms: list[str]) -> str:
    """How the comparison with a number begins that this text begins like."""
    heads = [form.partition("{")[0] for form in forms if "{number}" in form]
    return next((head for head in heads if head and text.startswith(head)), "")


def compares_words(those: Iterable[Clause]) -> bool:
    """Whether one of these lines can show the words in which two facts differ."""
    return any(test.phrase.marks for one in those for alternative in one.alternatives for test in alternative)
