"""What differs at one place of two texts: lawful, small, or an alteration, and of which sort."""

from __future__ import annotations

from typing import Literal

from factlint.comparators.wording.inflection import one_lexeme, one_name
from factlint.comparators.wording.tokens import GAP, INSERTED, Token
from factlint.frozen import dataclass
from factlint.lexicon.number_words import ORDINALS
from factlint.lexicon.small_words import ALIKE, ASIDES, MODALS, NEGATIONS, SHADES

DifferenceSort = Literal["negation", "number", "name", "content", "small"]
SORTS: tuple[DifferenceSort, ...] = ("negation", "number", "name", "content", "small")
LONGEST_BRACKET = 8


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of the first text and of the second that stand at the same place and are not the same. Either may be none."""

    sort: DifferenceSort
    mine: tuple[Token, ...]
    theirs: tuple[Token, ...]


def difference(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> Difference | None:
    """What differs at one place, or None where any editor may write it either way."""
    if any(token.form == GAP for token in (*mine, *theirs)):
        return None
    if any(token.form == INSERTED for token in (*mine, *theirs)):
        return None if max(len(mine), len(theirs)) <= LONGEST_BRACKET else Difference("content", mine, theirs)
    mine, theirs = _without_asides(mine), _without_asides(theirs)
    if not mine and not theirs:
        return None
    if "".join(token.form for token in mine) == "".join(token.form for token in theirs):
        return None
    if {token.form for token in (*mine, *theirs)} == {"one", "1"}:
        return None
    if len(mine) == len(theirs) == 1 and (mine[0].form in theirs[0].open or theirs[0].form in mine[0].open):
        return None
    if one_name(mine, theirs) or _dropped_g(mine, theirs) or _written_otherwise(mine, theirs) or _written_otherwise(theirs, mine):
        return None
    return Difference(_sort(mine, theirs), mine, theirs)


def _dropped_g(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> bool:
    """Asking and askin, as it was said."""
    if not len(mine) == len(theirs) == 1:
        return False
    short, long = sorted((mine[0].form, theirs[0].form), key=len)
    return long.endswith("ing") and short + "g" == long


def _written_otherwise(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> bool:
    """The fourth as 4th, the 1990s as '90s, an oath with letters left out: f---ing."""
    if len(theirs) != 1 or not 1 <= len(mine) <= 2:
        return False
    word, parts = theirs[0].form, [token.form for token in mine]
    if len(parts) == 1:
        return mine[0].number and theirs[0].number and len(parts[0]) == 2 and len(word) == 4 and word.endswith(parts[0])
    if mine[0].number:
        return str(ORDINALS.get(word)) == parts[0] and parts[1] in ("st", "nd", "rd", "th")
    masked = len(parts[0]) <= 2 and len(parts[0]) + len(parts[1]) < len(word)
    return masked and word.isalpha() and word.startswith(parts[0]) and word.endswith(parts[1]) and mine[0].printed != "I"


def _without_asides(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    for aside in ASIDES:
        for n in range(len(tokens) - len(aside) + 1):
            if tuple(token.form for token in tokens[n : n + len(aside)]) == aside:
                return _without_asides(tokens[:n] + tokens[n + len(aside) :])
    return tokens


def _sort(mine: tuple[Token, ...], theirs: tuple[Token, ...]) -> DifferenceSort:
    """The gravest way in which these words differ."""
    only_mine = [token for token in mine if all(token.form != other.form for other in theirs)]
    only_theirs = [token for token in theirs if all(token.form != other.form for other in mine)]
    both = only_mine + only_theirs
    if sum(t.form in NEGATIONS for t in only_mine) != sum(t.form in NEGATIONS for t in only_theirs):
        return "negation"
    if any(token.number for token in only_mine) and any(token.number for token in only_theirs):
        return "number"
    if any(token.name for token in only_mine) and any(token.name for token in only_theirs):
        return "name"
    only_mine, only_theirs = _without_inflections(only_mine, only_theirs)
    both = only_mine + only_theirs
    return "small" if all(token.small for token in both) and _smoothed(only_mine, only_theirs) else "content"


def _without_inflections(mine: list[Token], theirs: list[Token]) -> tuple[list[Token], list[Token]]:
    """What is left when words that differ only in their ending are taken off both sides: pew, pews."""
    rest, left = list(theirs), []
    for token in mine:
        like = next((other for other in rest if one_lexeme(token.form, other.form)), None)
        if like is None:
            left.append(token)
        else:
            rest.remove(like)
    return left, rest


def _smoothed(mine: list[Token], theirs: list[Token]) -> bool:
    """Whether small words were only left out, put in, or written one for its like."""
    rest = [token.form for token in theirs]
    alone = []
    for form in (token.form for token in mine):
        like = next((other for other in rest if any(form in group and other in group for group in ALIKE)), None)
        rest.remove(like) if like else alone.append(form)
    if alone and rest:  # one small word for another that is not its like: have for got, he for she
        return False
    return not (MODALS | SHADES) & {*alone, *rest}
