"""Every mistake in a rule file is told with its place and with what is allowed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

from factlint import rulebook
from factlint.model import Problem
from factlint.rulebook import source

GOOD = """\
id: nobody-tells-themselves
says: Nobody tells themselves.
why: A third person has been lost.
level: error
each: telling
when:
  cue: one of told, asked
expect:
  addressees: none of {speakers}
report: "{speakers} told {addressees}."
examples:
  - ok:
      - Ana Ruiz told Tom Hale that it rained.
  - bad:
      - Ana Ruiz told Ana Ruiz that it rained.
"""
PAIR = GOOD.replace("each: telling", "pair: telling\nsharing: [speakers]").replace("none of {speakers}", "somebody in common")


def problems(tmp_path: Path, text: str | bytes, name: str = "nobody-tells-themselves.yaml") -> tuple[Problem, ...]:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return rulebook.load([str(path)])[1]


@pytest.mark.parametrize("text", [GOOD, PAIR, "\ufeff" + GOOD, GOOD.replace("\n", "\r\n")])
def test_a_good_file_is_a_rule(tmp_path: Path, text: str) -> None:
    path = tmp_path / "nobody-tells-themselves.yaml"
    path.write_bytes(text.encode())
    rules, found = rulebook.load([str(path)])
    assert found == ()
    assert [rule.id for rule in rules] == ["nobody-tells-themselves"]


BROKEN = [
    ("level: error", "level: fatal", 4, 8, "`level` cannot be 'fatal'. Allowed: error, warning, note"),
    ("level: error", "level: eror", 4, 8, "Did you mean error?"),
    ("level: error", "levl: error", 4, 1, "no key 'levl'. Did you mean level?"),
    ("level: error", "level: error\nlevel: note", 5, 1, "a second time"),
    ("level: error", "level: error\ncolour: red", 5, 1, "no key 'colour'"),
    ("why: A third person has been lost.\n", "", 1, 1, "`why` is missing"),
    ("each: telling", "each: tellin", 5, 7, "Did you mean telling?"),
    ("each: telling\n", "", 1, 1, "one of `each`, `pair` and `group`"),
    ("each: telling", "each: telling\npair: telling", 6, 1, "`each` is there already"),
    ("each: telling", "pair: telling", 5, 1, "`sharing` is missing"),
    ("each: telling", "pair: telling\nsharing: [speeker]", 6, 11, "Did you mean speakers?"),
    ("each: telling", "pair: {this: telling}\nsharing: [speakers]", 5, 7, "`other` is missing"),
    ("each: telling", "each: telling\nsharing: [speakers]", 6, 1, "goes with `pair`"),
    ("each: telling", "each: telling\nfrom: the same article", 6, 1, "`from` goes with `pair` and `group`"),
    ("each: telling", "each: telling\nneeds: {some: person}", 6, 8, "needs `sharing`"),
    ("each: telling", "each: telling\nneeds: {sharing: [sentence]}", 6, 8, "does not say what"),
    ("each: telling", "each: telling\nagainst: {some: person, sharing: [zone]}", 6, 1, "goes with `group`"),
    ("  cue:", "  cute:", 7, 3, "Did you mean cue?"),
    ("one of told, asked", "one off told, asked", 7, 8, "Did you mean 'one of {list}'?"),
    ("none of {speakers}", "none of {speekers}", 9, 15, "Did you mean speakers?"),
    ("none of {speakers}", "none of {cue}", 9, 15, "{cue} holds words, but 'none of {people}' takes people"),
    ("none of {speakers}", "none of {other.speakers}", 9, 15, "no fact 'other'"),
    ("none of {speakers}", "nobody in common", 9, 15, "needs a second fact"),
    ("none of {speakers}", "at least 5 words", 9, 15, "said of words"),
    ("none of {speakers}", "", 9, 14, "is empty"),
    (
        '"{speakers} told {addressees}."',
        "'{speaker} told.'",
        10,
        9,
        "placeholder {speaker}: no field 'speaker'. Did you mean speakers?",
    ),
    ('"{speakers} told {addressees}."', "'{speakers told'", 10, 9, "a brace without its partner"),
    ('"{speakers} told {addressees}."', "{speakers} told.", 10, 9, "needs quotation marks"),
    ("  - bad:", "  - ok:", 12, 3, "no `bad` example"),
    ("  - bad:", "  - worse:", 14, 5, "no sort of example 'worse'"),
    (
        "      - Ana Ruiz told Tom",
        '      - "It rains," said Tom',
        13,
        9,
        "Write it so: - '\"It rains,\" said Tom Hale that it rained.'",
    ),
    ("      - Ana Ruiz told Tom", "      - Ana Ruiz said: Tom", 13, 9, "text with a colon in it needs quotation marks"),
    ("      - Ana Ruiz told Tom", "      - Ana: Ruiz said: Tom", 13, 9, "text with a colon in it needs quotation marks"),
    (
        "says: Nobody",
        "says: Note: nobody",
        2,
        7,
        "text with a colon in it needs quotation marks: says: 'Note: nobody tells themselves.'",
    ),
    ("says: Nobody", "says: @Nobody", 2, 7, "text that begins with @ needs quotation marks"),
    ("says: Nobody", "says: &a Nobody", 2, 7, "If it is text, put quotation marks around it: '&a'"),
    ("says: Nobody tells themselves.", "says: *a", 2, 7, "If it is text, put quotation marks around it: '*a'"),
    ("says: Nobody", "says: !!python/name:os.system Nobody", 2, 7, "!!python/name:os.system would say how to read this"),
    ("  cue: one of told, asked", "  cue: [told, asked", 7, 8, "a bracket that is not closed: ["),
    ("says: Nobody", 'says: "Nobody', 2, 7, "a quotation mark that is not closed"),
    ("why: A", " why: A", 3, 2, "`why` is out of line: keys that belong together begin in the same column"),
    ("each: telling", "<<<<<<< HEAD\neach: telling\n=======\neach: quote\n>>>>>>> desk", 5, 1, "a merge that was not finished"),
    ("id: nobody-tells-themselves", "id: Nobody tells themselves", 1, 5, "such as nobody-tells-themselves; not 'Nobody"),
    ("id: nobody-tells-themselves", "id: 7", 1, 5, "such as quote-matches; not '7'"),
    ("each: telling", "each: [telling, quote]", 5, 7, "one kind of fact; two are held against each other with `pair: {"),
    ("each: telling", "each: told", 5, 7, "no kind of fact 'told'"),
    ("  - bad:", "  bad:", 14, 3, "`bad` lacks the hyphen of what it belongs with: a list has one before each of its items"),
    ("  cue:", "\tcue:", 7, 1, "a tab; indent with spaces"),
    ("Tom Hale that", "Tom\x07Hale that", 13, 26, "a control character"),
]


@pytest.mark.parametrize(("old", "new", "line", "column", "says"), BROKEN, ids=lambda part: str(part)[:30])
def test_a_mistake_is_told_with_its_place(tmp_path: Path, old: str, new: str, line: int, column: int, says: str) -> None:
    assert old in GOOD
    found = problems(tmp_path, GOOD.replace(old, new, 1))
    assert any(says in one.message and (one.line, one.column) == (line, column) for one in found), "\n".join(map(str, found))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("no more than 3", "Did you mean 'at most 3'?"),
        ("<= 3", "Did you mean 'at most 3'?"),
        ("over 3", "Did you mean 'more than 3'?"),
        ("equals 3", "Did you mean 'equal to 3'?"),
        ("at most 3%", "Did you mean 'at most 3'?"),
        ("at most three", "no comparison 'at most three': a number is written in figures, as in"),
        ("empty", "Did you mean 'missing'?"),
    ],
)
def test_a_comparison_in_other_words_is_told_with_those_of_the_language(tmp_path: Path, said: str, told: str) -> None:
    text = GOOD.replace("each: telling", "each: age").replace("  cue: one of told, asked", f"  number: {said}")
    messages = [one.message for one in problems(tmp_path, text) if one.line == 7]
    assert len(messages) == 1
    assert told in messages[0]


SLIPS_IN_YAML = [
    ("rules:\n  told-oneself:off\n  that-i: off\n", "2:3: a space belongs behind the colon: `told-oneself: off`"),
    ("rules:\n  told-oneself\n  that-i: off\n", "2:3: `told-oneself` has no colon behind it; write `told-oneself: …`"),
    ("fail-on = error\nnotes: yes\n", "1:1: a colon belongs here in place of the equals sign: `fail-on: error`"),
    ("words:\n  names: Ana: Ruiz\n", "2:10: text with a colon in it needs quotation marks: names: 'Ana: Ruiz'"),
    ("says: words of a kind\n  by whom: they are.\n", "2:3: text with a colon in it needs quotation marks around all of it"),
    ('leave-out: ["docs/]\nfail-on: error\n', '1:13: a quotation mark that is not closed: "'),
    ("leave-out: [docs/, wire/\nfail-on: error\n", "1:12: a bracket that is not closed: ["),
    ("leave-out: [docs/,, wire/]\n", "1:19: a comma or a bracket too many"),
    ("names: ['Ana O'Brien']\n", "1:16: the text ends at the quotation mark before this; around text that holds such a"),
    ("why: 'It's so'\n", '1:6: a quotation mark inside the text ends it. Write it so: why: "It\'s so"'),
    ('leave-out: "docs\\wire"\n', "within \"…\" a backslash stands for something else; put '…' around the text instead"),
    ("leave-out:\n  - docs/\n - wire/\n", "3:2: this hyphen is out of line: the items of a list begin in the same column"),
    ("leave-out:\n  - docs/\n  wire/\nnotes: yes\n", "3:3: `wire/` lacks the hyphen of the items above: - wire/"),
    ("leave-out:\n  * docs/\n  * wire/\n", "2:3: an item of a list begins with a hyphen: - docs/"),
    ("leave-out: *.tmp\n", "1:12: text that begins with * needs quotation marks: '*.tmp'"),
    ("leave-out: [docs/, */wire/]\n", "1:20: text that begins with * needs quotation marks: '*/wire/'"),
    ("leave-out: >docs\n", "1:12: text that begins with > needs quotation marks: '>docs'"),
    ("leave-out: %docs\n", "1:12: text that begins with % needs quotation marks: '%docs'"),
    ("rules:\n  told-oneself: off\n  - that-i: off\n", "3:3: `that-i` has a hyphen that what belongs with it lacks"),
    ("fail-on: error\n  notes: yes\n", "2:3: `notes` is out of line: keys that belong together begin in the same column"),
    ("  id: x\nsays: y\n", "2:1: `says` is out of line"),
    ("// why\nfail-on: error\n", "1:1: a comment begins with #: # why"),
    ('[rules]\nthat-i = "off"\n', "1:1: this is written as in TOML; in YAML it is `rules:`"),
    ("%YAML 3.0\n---\nnotes: yes\n", "1:1: a line that begins with % is an instruction to YAML; leave it out"),
    ("rules:\n\u00a0\u00a0that-i: off\n", "2:1: a no-break space, as web pages have them; write an ordinary one"),
]
JARGON = re.compile(r"not YAML|mapping|token|indicator|scalar|\bnode\b|alias|anchor|flow|<\w+ \w+>|stream|\btag\b|expected")


@pytest.mark.parametrize("loader", [getattr(yaml, "CSafeLoader", yaml.SafeLoader), yaml.SafeLoader])
@pytest.mark.parametrize(("text", "told"), SLIPS_IN_YAML)
def test_a_slip_in_yaml_is_told_in_plain_words(monkeypatch: pytest.MonkeyPatch, loader: object, text: str, told: str) -> None:
    monkeypatch.setattr(source, "_LOADER", loader)
    _, found = source.read("factlint.yaml", text.encode())
    assert len(found) == 1
    assert told in str(found[0])
    assert not JARGON.search(found[0].message)


@pytest.mark.parametrize(("old", "new", "line", "column", "says"), BROKEN, ids=lambda part: str(part)[:30])
def test_one_mistake_is_one_sentence_without_jargon(tmp_path: Path, old: str, new: str, line: int, column: int, says: str) -> None:
    found = problems(tmp_path, GOOD.replace(old, new, 1))
    assert len(found) == 1, "\n".join(map(str, found))
    assert not JARGON.search(found[0].message)


def test_a_field_of_another_kind_is_told_with_the_kinds_that_have_it(tmp_path: Path) -> None:
    found = problems(tmp_path, GOOD.replace("each: telling", "each: quote").replace("cue: one of told, asked", "frame: tell"))
    assert any("no field 'frame'" in one.message and one.message.endswith("It is a field of telling.") for one in found)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "the file is empty"),
        ("# only a comment\n", "the file is empty"),
        ("- a\n- b\n", "this is a list"),
        ("just words", "this is text"),
        (GOOD + "---\n" + GOOD, "a second document"),
        (b"\xff\xfe\x00", "UTF-8"),
        ("#" * 70_000, "at most 64 KB"),
        ("id: " + "[" * 30_000, "nested too deeply"),
        ("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "&a would name these lines"),
    ],
)
def test_a_file_that_is_no_rule_is_told_so(tmp_path: Path, text: str | bytes, says: str) -> None:
    found = problems(tmp_path, text)
    assert len(found) == 1
    assert says in found[0].message


def test_all_mistakes_of_a_file_are_told_at_once_and_in_order(tmp_path: Path) -> None:
    text = GOOD.replace("level: error", "level: fatal").replace("none of", "nun of").replace("{addressees}.", "{adressees}.")
    found = problems(tmp_path, text)
    assert [one.line for one in found] == [4, 9, 10]


def test_words_that_yaml_would_read_otherwise_stay_words(tmp_path: Path) -> None:
    path = tmp_path / "nobody-tells-themselves.yaml"
    path.write_text(
        GOOD.replace("says: Nobody tells themselves.", "says: no").replace("why: A third person has been lost.", "why: 7:3")
    )
    rules, found = rulebook.load([str(path)])
    assert not found
    assert (rules[0].says, rules[0].why) == ("no", "7:3")


def test_a_rule_is_named_after_its_file_and_has_one_file(tmp_path: Path) -> None:
    assert "belongs in a file named nobody-tells-themselves.yaml" in problems(tmp_path, GOOD, "other.yaml")[0].message
    (tmp_path / "other.yaml").unlink()
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "nobody-tells-themselves.yaml").write_text(GOOD)
    _, found = rulebook.load([str(tmp_path)])
    assert len(found) == 1
    assert "there is a rule nobody-tells-themselves already" in found[0].message


def test_paths_that_hold_no_rule_are_told(tmp_path: Path) -> None:
    (tmp_path / "rule.txt").write_text(GOOD)
    empty = tmp_path / "empty"
    empty.mkdir()
    _, found = rulebook.load([str(tmp_path / "rule.txt"), str(empty), str(tmp_path / "lost.yaml")])
    assert [one.message for one in found] == [
        "a rule file ends in .yaml",
        "there is no rule file (.yaml) in this folder",
        "there is no such file or folder",
    ]


# ---------------------------------------------------------------- the schema for editors


def schema() -> jsonschema.Draft202012Validator:
    content = json.loads(rulebook.schema_path().read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(content)
    return jsonschema.Draft202012Validator(content)


def shipped() -> list[str]:
    return rulebook.files(rulebook.shipped())[0]


@pytest.mark.parametrize("path", shipped(), ids=lambda path: Path(path).stem)
def test_the_schema_takes_every_shipped_rule(path: str) -> None:
    content = yaml.load(Path(path).read_text(encoding="utf-8"), yaml.BaseLoader)
    assert [error.message for error in schema().iter_errors(content)] == []


def test_the_shipped_rules_can_be_read() -> None:
    rules, found = rulebook.load(rulebook.shipped())
    assert not found, "\n".join(map(str, found))
    assert rules


# What only factlint itself can know: names of fields, phrases, and how words are written in YAML.
BEYOND = ("Did you mean", "placeholder", "said of", "second fact", "holds words", "no fact", "brace", "a second time")


@pytest.mark.parametrize(("old", "new", "line", "column", "says"), BROKEN, ids=lambda part: str(part)[:30])
def test_the_schema_refuses_what_the_loader_refuses(old: str, new: str, line: int, column: int, says: str) -> None:
    try:
        content = yaml.load(GOOD.replace(old, new, 1), yaml.BaseLoader)
    except yaml.YAMLError:
        return
    known = ("tellin\n", "eror", "levl", "each", "pair: telling\n")
    if any(word in says for word in BEYOND) and not any(word in f"{new}\n" for word in known):
        return
    if any(mark in new for mark in ("&", "\t", "!!", "speeker")):
        return
    assert not schema().is_valid(content)


def test_the_schema_names_the_kinds_the_keys_and_the_zones_that_there_are() -> None:
    from factlint.facts import FACT_TYPES
    from factlint.rulebook import grammar, stories
    from factlint.rulebook.fields import ZONES
    from factlint.rulebook.rule import FROM

    content = json.loads(rulebook.schema_path().read_text(encoding="utf-8"))
    parts = content["$defs"]
    assert parts["kind"]["enum"] == list(FACT_TYPES)
    assert parts["from"]["enum"] == list(FROM)
    assert list(content["properties"]) == list(grammar.KEYS)
    assert list(parts["search"]["properties"]) == list(grammar.SEARCH_KEYS)
    article = parts["article"]["oneOf"][1]["properties"]
    assert list(article) == list(stories.ARTICLE_KEYS)
    assert article["zone"]["enum"] == list(ZONES)
