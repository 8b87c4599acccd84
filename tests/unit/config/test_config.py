"""The configuration: where it is found, what it changes, and every mistake in it told with its place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import jsonschema
import pytest
import yaml

from factlint import config, stories
from factlint.cli import main
from factlint.config import grammar
from factlint.reading.parts import ZoneName
from factlint.rulebook.fields import ZONES

Capture = pytest.CaptureFixture[str]
Write = Callable[..., None]

DRAFT = "“We will rebuild the {} bridge by spring,” said Mayor Ana Ruiz.\n"
SLIP = "The vote was on Monday, May 8, 2018.\n"


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    monkeypatch.chdir(tmp_path)

    def files(named: dict[str, str]) -> None:
        for name, text in named.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")

    return files


def checked(capsys: Capture, *arguments: str) -> tuple[int, Any, str]:
    capsys.readouterr()
    code = main(["check", "--format", "json", *(arguments or (".",))])
    out, err = capsys.readouterr()
    return code, json.loads(out), err


def levels(answer: Any) -> dict[str, str]:
    return {finding["places"][0]["path"]: finding["level"] for finding in answer["findings"]}


# ---------------------------------------------------------------- where it is found


def test_it_counts_in_the_folders_below_as_far_as_the_repository(
    write: Write, capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write({"factlint.yaml": "rules:\n  weekday-against-date: warning\n", "desk/news/a.txt": SLIP, "other/b.txt": SLIP})
    (tmp_path / "other/.git").mkdir()
    monkeypatch.chdir(tmp_path / "desk/news")
    assert levels(checked(capsys)[1]) == {"a.txt": "warning"}
    monkeypatch.chdir(tmp_path / "other")
    assert levels(checked(capsys)[1]) == {"b.txt": "error"}


def test_pyproject_says_the_same(write: Write, capsys: Capture) -> None:
    write({"pyproject.toml": '[project]\nname = "x"\n\n[tool.factlint.rules]\nweekday-against-date = "warning"\n', "a.txt": SLIP})
    assert levels(checked(capsys)[1]) == {"a.txt": "warning"}


def test_a_pyproject_without_our_table_is_passed_by(write: Write, capsys: Capture) -> None:
    write({"pyproject.toml": "[tool.other]\nbroken =\n", "a.txt": SLIP})
    assert checked(capsys)[0] == 1


def test_a_file_can_be_named_and_all_of_them_passed_by(write: Write, capsys: Capture) -> None:
    write({"factlint.yaml": "rules: {weekday-against-date: off}\n", "set/up.yaml": "fail-on: warning\n", "a.txt": SLIP})
    assert checked(capsys)[0] == 0
    assert checked(capsys, "--isolated", ".")[0] == 1
    assert checked(capsys, "--config", "set/up.yaml", ".")[0] == 1


@pytest.mark.parametrize("text", ["", "# nothing yet\n\n", "\ufeff# nothing\n"])
def test_an_empty_file_changes_nothing(write: Write, capsys: Capture, text: str) -> None:
    write({"factlint.yaml": text, "a.txt": SLIP})
    code, answer, err = checked(capsys)
    assert (code, levels(answer), err) == (1, {"a.txt": "error"}, "")


def test_settings_are_shown_as_they_could_be_written(write: Write, capsys: Capture, tmp_path: Path) -> None:
    write({"factlint.yaml": EVERYTHING, "house/rules/our.yaml": OWN_RULE})
    assert main(["check", "--show-settings"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("# The settings from factlint.yaml.\n")
    assert '  source: ["wire/", "**/minutes/*.txt"]\n' in shown
    write({"factlint.yaml": shown})
    assert main(["check", "--show-settings"]) == 0
    assert capsys.readouterr().out == shown
    assert main(["check", "--show-settings", "--isolated"]) == 0
    assert "stories: [folder]" in capsys.readouterr().out


def test_without_a_file_nothing_is_loaded_for_one(write: Write, tmp_path: Path) -> None:
    write({"a.txt": "It rained.\n"})
    heavy = ("tomllib", "factlint.config.grammar", "factlint.ledger.applying", "factlint.stories.configured")
    code = (
        "import sys; from factlint import cli; cli.main(['check', 'a.txt']);"
        f"print(*[name for name in {heavy} if name in sys.modules], '.')"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-1].strip() == "."


# ---------------------------------------------------------------- rules


def test_rules_off_and_at_another_level(write: Write, capsys: Capture) -> None:
    write({"a.txt": SLIP, "factlint.yaml": "rules:\n  weekday-against-date: off\n"})
    assert checked(capsys)[1]["findings"] == []
    write({"factlint.yaml": "rules:\n  weekday-against-date: note\n"})
    assert levels(checked(capsys)[1]) == {"a.txt": "note"}


def test_levels_by_folder(write: Write, capsys: Capture) -> None:
    names = ("news", "sport", "sport/archive", "arts")
    write({f"{name}/a.txt": SLIP for name in names})
    rule = "weekday-against-date"
    folders = {"sport/": "warning", "sport/archive": "off", "arts/**": "note"}
    write({"factlint.yaml": "folders:\n" + "".join(f"  {name}: {{{rule}: {level}}}\n" for name, level in folders.items())})
    assert levels(checked(capsys)[1]) == {"news/a.txt": "error", "sport/a.txt": "warning", "arts/a.txt": "note"}
    write({"factlint.yaml": f"rules: {{{rule}: off}}\nfolders:\n  sport/: {{{rule}: warning}}\n"})
    assert levels(checked(capsys)[1]) == {"sport/a.txt": "warning", "sport/archive/a.txt": "warning"}


def test_a_level_does_not_make_an_unsure_fact_sure(write: Write, capsys: Capture) -> None:
    told = "Ana Ruiz, the mayor, spoke first. Tom Hale, the treasurer, nodded. He told Hale that it rained.\n"
    write({"a.txt": told})
    plain = levels(checked(capsys)[1])
    write({"factlint.yaml": "folders:\n  '**': {told-oneself: error}\n"})
    assert levels(checked(capsys)[1]) == plain


OWN_RULE = """\
id: our
says: No vote is unanimous here.
why: We never saw one.
level: warning
each: vote
expect:
  outcome: given
report: "A vote without an outcome."
examples:
  - ok: ["The council voted 5-2 to approve the budget."]
  - bad: ["The council voted 5-2."]
"""


def test_rules_of_ones_own(write: Write, capsys: Capture) -> None:
    write({"house/our.yaml": OWN_RULE.replace("says: No", "sayz: No"), "a.txt": SLIP, "factlint.yaml": "rule-folders: house\n"})
    code, answer, _ = checked(capsys)
    assert code == 2
    assert answer["errors"][0]["path"] == "house/our.yaml"
    write({"house/our.yaml": OWN_RULE, "factlint.yaml": "rule-folders: [house]\nrules: {our: note}\n"})
    assert checked(capsys)[0] == 1
    main(["rules"])
    assert "\nour  " in capsys.readouterr().out


# ---------------------------------------------------------------- articles, stories, roles


TWO = {"drafts/bridge.txt": DRAFT.format("old"), "wire/bridge/one.txt": DRAFT.format("new"), "wire/rain/one.txt": "It rained.\n"}


def test_stories_by_pattern(write: Write, capsys: Capture) -> None:
    write(TWO)
    assert checked(capsys)[1]["findings"] == []
    write({"factlint.yaml": "stories:\n  - drafts/<story>.txt\n  - wire/<story>/\nroles:\n  source: wire/\n"})
    for named in ("drafts/bridge.txt", "wire/bridge/one.txt", "."):
        code, answer, _ = checked(capsys, named)
        [finding] = answer["findings"]
        assert (code, finding["rule"]) == (1, "quote-matches")
    assert [place["path"] for place in finding["places"]] == ["drafts/bridge.txt", "wire/bridge/one.txt"]
    assert checked(capsys, "wire/rain/one.txt")[1]["coverage"]["documents"] == 1


def test_stories_by_pattern_from_a_folder_below(
    write: Write, capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write({**TWO, "factlint.yaml": "stories: [drafts/<story>.txt, wire/<story>/**]\n"})
    monkeypatch.chdir(tmp_path / "drafts")
    [finding] = checked(capsys, "bridge.txt")[1]["findings"]
    assert {place["path"] for place in finding["places"]} == {"bridge.txt", "../wire/bridge/one.txt"}


def test_a_pattern_without_a_name_is_one_story(write: Write, capsys: Capture) -> None:
    write({"special/a/one.txt": DRAFT.format("old"), "special/b/two.txt": DRAFT.format("new")})
    assert checked(capsys)[1]["findings"] == []
    write({"factlint.yaml": "stories: special/\n"})
    assert len(checked(capsys, "special/a/one.txt")[1]["findings"]) == 1


def test_stories_by_front_matter_lie_anywhere(write: Write, capsys: Capture) -> None:
    head = "---\nstory: bridge\nrole: {}\n---\n"
    write({"x/a.txt": head.format("draft") + DRAFT.format("old"), "y/b.md": head.format("source") + DRAFT.format("new")})
    write({"y/c.txt": DRAFT.format("third")})
    assert checked(capsys, "x/a.txt")[1]["findings"] == []
    write({"factlint.yaml": "stories: front matter\n"})
    _, answer, _ = checked(capsys, "x/a.txt")
    [finding] = answer["findings"]
    assert [place["path"] for place in finding["places"]] == ["x/a.txt", "y/b.md"]
    assert answer["coverage"]["documents"] == 2


@pytest.mark.parametrize("ways", ["front matter", "[drafts/<story>.txt, wire/<story>/]"])
def test_each_folder_is_looked_through_once_however_many_stories_lie_in_it(
    write: Write, monkeypatch: pytest.MonkeyPatch, ways: str
) -> None:
    many = 30
    write({f"drafts/s{n}.txt": f"---\nstory: s{n}\n---\nIt rained.\n" for n in range(many)})
    write({f"wire/s{n}/a.txt": f"---\nstory: s{n}\n---\nIt rained.\n" for n in range(many)})
    write({"factlint.yaml": f"stories: {ways}\n"})
    settings, _ = config.load("factlint.yaml")
    walk, walked = os.walk, list[str]()

    def noted(top: str, **options: Any) -> Any:
        for step in walk(top, **options):
            walked.append(os.path.normpath(step[0]))
            yield step

    monkeypatch.setattr(os, "walk", noted)
    survey = stories.survey([f"drafts/s{n}.txt" for n in range(many)], settings)
    assert [len(story.files) for story in survey.stories] == [2] * many
    assert len(walked) == len(set(walked))


def test_a_draft_that_is_typed_belongs_to_the_story_that_it_names(write: Write) -> None:
    write({"wire/b.txt": "---\nstory: bridge\n---\nIt rained.\n", "factlint.yaml": "stories: front matter\n"})
    settings, _ = config.load("factlint.yaml")
    typed = b"---\nstory: bridge\n---\nIt did not rain.\n"
    [story] = stories.survey(["x/new.txt"], settings, {"x/new.txt": typed}).stories
    assert [path for path, _, _ in story.files] == ["wire/b.txt", "x/new.txt"]


def test_what_is_left_out_is_not_read(write: Write, capsys: Capture) -> None:
    write({"docs/guide.txt": SLIP, "a.txt": "It rained.\n", "factlint.yaml": "leave-out: [docs/]\n"})
    _, answer, _ = checked(capsys)
    assert (answer["findings"], answer["coverage"]["documents"]) == ([], 1)
    code, answer, err = checked(capsys, "docs/guide.txt")  # as a hook does that is handed every changed file
    assert (code, answer["findings"], err) == (0, [], "")


def test_the_lower_ranked_article_is_at_fault(write: Write, capsys: Capture) -> None:
    write({"a.txt": DRAFT.format("old"), "b.txt": DRAFT.format("new")})
    for ranks, first in (("[a.txt, b.txt]", "b.txt"), ("[b.txt, a.txt]", "a.txt"), ("a.txt", "b.txt")):
        write({"factlint.yaml": f"ranks: {ranks}\n"})
        [finding] = checked(capsys)[1]["findings"]
        assert finding["places"][0]["path"] == first
        assert finding["places"][1]["label"] == "ranks higher"
    main(["check", "."])
    assert "(ranks higher)" in capsys.readouterr().out


def test_fail_on_and_notes(write: Write, capsys: Capture) -> None:
    write({"a.txt": SLIP, "factlint.yaml": "rules: {weekday-against-date: note}\nfail-on: note\nnotes: yes\n"})
    assert main(["check", "."]) == 1
    assert "note weekday-against-date" in capsys.readouterr().out
    assert main(["check", "--fail-on", "warning", "."]) == 0


# ---------------------------------------------------------------- mistakes


MISTAKES = [
    ("ruels:\n  told-oneself: off\n", 1, 1, "no setting 'ruels'. Did you mean rules? Allowed: stories, roles"),
    ("rules:\n  told-oneselv: off\n", 2, 3, "there is no rule 'told-oneselv'; did you mean told-oneself?"),
    ("rules:\n  told-oneself: of\n", 2, 17, "told-oneself: no setting 'of'. Did you mean off? Allowed: off, error, warning, note"),
    ("rules:\n  told-oneself: false\n", 2, 17, "no setting 'false'. Did you mean off? Allowed: off"),
    ("rules:\n  told-oneself: off\n  told-oneself: note\n", 3, 3, "told-oneself stands here a second time (first in line 2)"),
    ("rules: [told-oneself]\n", 1, 8, "`rules` has lines below it without hyphens, such as `told-oneself: warning`"),
    ("rules:\nnotes: yes\n", 1, 7, "`rules` is empty; leave it out, or write such as `told-oneself: warning` below it"),
    ("folders:\n  sport/: {told-onself: off}\n", 2, 12, "there is no rule 'told-onself'; did you mean told-oneself?"),
    ("folders:\n  ../sport: {told-oneself: off}\n", 2, 3, "'../sport' leads out of the folder of this file"),
    ("fail-on: fatal\n", 1, 10, "`fail-on` cannot be 'fatal'. Allowed: error, warning, note"),
    ("notes: perhaps\n", 1, 8, "`notes` cannot be 'perhaps'. Allowed: yes, no"),
    ("stories: [folders]\n", 1, 11, "no way to make stories 'folders'. Did you mean folder?"),
    ("stories: news/{slug}/\n", 1, 10, "'news/{slug}/' has '{slug}' in it; the name of a story is written <story>"),
    ("leave-out: docs/<story>/\n", 1, 12, "a name in marks goes with `stories`"),
    ("leave-out: /srv/docs\n", 1, 12, "'/srv/docs' begins outside; write it from the folder of this file"),
    ("leave-out: docs\\old\n", 1, 12, "has a backslash; folders are parted by /"),
    ("roles:\n  sources: wire/\n", 2, 3, "no role 'sources'. Did you mean source? Allowed: draft, source, reference"),
    ("rule-folders: [hous]\n", 1, 16, "there is no folder hous beside this file"),
    ("words:\n  organizations: [Harbour Trust]\n", 2, 3, "no list of words 'organizations'. Did you mean organisations?"),
    ("words:\n  names: Ana Ruiz, Tom Hale\n", 2, 10, "several names go between brackets: [Ana Ruiz, Tom Hale]"),
    ("words:\n  places: ['?']\n", 2, 12, "'?' is no word or name: it has no letters"),
    ("notes: yes\nnotes: no\n", 2, 1, "the key `notes` stands here a second time (first in line 1)"),
    ("- folder\n", 1, 1, "the configuration has one setting a line"),
    ("stories: {story}/\n", 1, 10, "text that begins with { needs quotation marks: stories: '{story}/'"),
    ("stories:\n\t- folder\n", 2, 1, "a tab; indent with spaces"),
    ("notes: yes\n---\nnotes: no\n", 3, 1, "a second document begins here (---); the configuration holds one set of settings"),
    ("rules: &all\n  told-oneself: off\n", 1, 8, "&all would name these lines: leave it out"),
    ("rules:\n  told-oneself:off\n", 2, 3, "a space belongs behind the colon: `told-oneself: off`"),
    ("fail-on:error\n", 1, 1, "a space belongs behind the colon: `fail-on: error`"),
    ("rules:\n  told-oneself: off\n   that-i: off\n", 3, 4, "`that-i` is out of line"),
    ("leave-out: Note: old\n", 1, 12, "text with a colon in it needs quotation marks: leave-out: 'Note: old'"),
    ("leave-out: [a, b\n", 1, 12, "a bracket that is not closed: ["),
]


@pytest.mark.parametrize(("text", "line", "column", "sentence"), MISTAKES)
def test_a_mistake_is_told_with_its_place_and_what_is_allowed(
    write: Write, capsys: Capture, text: str, line: int, column: int, sentence: str
) -> None:
    write({"factlint.yaml": text, "a.txt": SLIP})
    code, answer, err = checked(capsys)
    assert (code, answer["findings"]) == (2, []), "nothing is checked with half a configuration"
    assert f"factlint: factlint.yaml:{line}:{column}: " in err
    assert sentence in err
    assert answer["errors"][0]["path"] == "factlint.yaml"


def test_all_mistakes_are_told_at_once(write: Write, capsys: Capture) -> None:
    write({"factlint.yaml": "fail-on: fatal\nrules:\n  told-oneselv: off\nnots: yes\n", "a.txt": SLIP})
    _, answer, _ = checked(capsys)
    assert [error["line"] for error in answer["errors"]] == [1, 3, 4]


TOML = [
    ("[tool.factlint]\nruels = {}\n", 2, 1, "no setting 'ruels'. Did you mean rules?"),
    ('[tool.factlint.rules]\n# off\ntold-oneselv = "off"\n', 3, 1, "there is no rule 'told-oneselv'; did you mean told-oneself?"),
    ("[tool.factlint.rules]\ntold-oneself = false\n", 2, 16, "no setting 'false'. Did you mean off? Allowed: off"),
    ('[tool.factlint]\nstories = [\n  "folder",\n  "news/{slug}/",\n]\n', 4, 4, "the name of a story is written <story>"),
    ('[tool.factlint]\nroles = {sources = "wire/"}\n', 2, 10, "no role 'sources'. Did you mean source?"),
    ("[tool.factlint]\nnotes = \n", 2, 9, "a value is missing here"),
]


@pytest.mark.parametrize(("text", "line", "column", "sentence"), TOML)
def test_a_mistake_in_pyproject_has_its_place_too(
    write: Write, capsys: Capture, text: str, line: int, column: int, sentence: str
) -> None:
    write({"pyproject.toml": text, "a.txt": SLIP})
    code, _, err = checked(capsys)
    assert code == 2
    assert f"factlint: pyproject.toml:{line}:{column}: " in err
    assert sentence in err


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("fail-on: 'error'\n", "2:8: an equals sign belongs between a setting and its value: fail-on = 'error'"),
        ("fail-on = error\n", "2:11: text needs quotation marks, and straight ones: 'error'"),
        ("fail-on = “error”\n", "2:11: text needs quotation marks, and straight ones: 'error'"),
        ("fail-on = 'error\n", "2:17: a quotation mark that is not closed: '"),
        ("leave-out = ['docs/' 'wire/']\n", "2:22: a comma, or the bracket ] that closes the list, is missing before this"),
        ("fail-on = 'error'\nfail-on = 'note'\n", "this setting stands here a second time"),
        ("[tool.factlint]\n", "this section stands here a second time"),
        ("[tool.factlint.folders.sport/]\n", 'a name with / in it as folders."sport/"'),
        ("notes = yes\n", "2:9: yes and no are true and false in TOML, not yes"),
        ("notes = \n", "2:9: a value is missing here"),
        ("fail-on = 'error' notes = true\n", "2:19: each setting has a line of its own"),
        ("rules = 'off'\n", "2:10: `rules` is a section of its own: [tool.factlint.rules]"),
    ],
)
def test_a_slip_in_toml_is_told_in_plain_words(write: Write, capsys: Capture, text: str, sentence: str) -> None:
    write({"pyproject.toml": f"[tool.factlint]\n{text}", "a.txt": SLIP})
    code, _, err = checked(capsys)
    assert code == 2
    assert sentence in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("files", "arguments", "sentence"),
    [
        ({"factlint.yml": ""}, (), "factlint.yml: is not read under this name; call it factlint.yaml"),
        ({"factlint.yaml": "", "pyproject.toml": "[tool.factlint]\n"}, (), "pyproject.toml: there is factlint.yaml beside it"),
        ({}, ("--config", "nowhere.yaml"), "nowhere.yaml: could not be read: no such file or directory"),
        ({"up.ini": ""}, ("--config", "up.ini"), "up.ini: a configuration ends in .yaml or .toml"),
        ({"pyproject.toml": "[tool.x]\n"}, ("--config", "pyproject.toml"), "pyproject.toml: there is no table [tool.factlint]"),
        ({"up.yaml": ""}, ("--config", "up.yaml", "--isolated"), "--isolated with none; give one of the two"),
    ],
)
def test_a_file_in_the_wrong_place_is_said(
    write: Write, capsys: Capture, files: dict[str, str], arguments: tuple[str, ...], sentence: str
) -> None:
    write({**files, "a.txt": SLIP})
    code, _, err = checked(capsys, *arguments, ".")
    assert code == 2
    assert sentence in err


# ---------------------------------------------------------------- the schema


EVERYTHING = """\
stories: [news/<story>/, front matter, folder]
roles:
  draft: drafts/
  source: [wire/, "**/minutes/*.txt"]
  reference: [house/sheets/]
ranks: [house/sheets/, wire/]
leave-out: [docs/]
rules: {told-oneself: off, quote-small-words: warning}
folders:
  sport/: {never-introduced: note}
rule-folders: house/rules
words:
  names: [Ana Ruiz]
  titles: [Portreeve]
  organisations: [Harbour Trust, "S&D Works"]
  places: Eastwick
  household-names: [Ruiz]
fail-on: warning
notes: yes
"""


def test_the_schema_has_all_that_there_is_and_describes_it() -> None:
    schema = json.loads(Path(config.schema_path()).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert tuple(schema["properties"]) == grammar.KEYS
    assert tuple(schema["properties"]["roles"]["properties"]) == grammar.ROLES
    assert tuple(schema["properties"]["words"]["properties"]) == grammar.WORDS
    assert tuple(schema["$defs"]["choices"]["additionalProperties"]["enum"]) == grammar.SETTINGS
    described = [schema, *schema["properties"].values(), *schema["$defs"].values()]
    described += [*schema["properties"]["roles"]["properties"].values(), *schema["properties"]["words"]["properties"].values()]
    assert all(part.get("description") for part in described)
    # Editors read YAML as JSON schema means it, where `off` is a word: so does this loader.
    jsonschema.validate(yaml.load(EVERYTHING, yaml.BaseLoader), schema)
    jsonschema.validate(tomllib.loads('fail-on = "warning"\nnotes = true\n[rules]\ntold-oneself = "off"\n'), schema)


@pytest.mark.parametrize(
    "text", [text for text, *_ in MISTAKES[:1] + MISTAKES[2:4] + MISTAKES[5:6] + MISTAKES[9:11] + MISTAKES[16:17]]
)
def test_the_schema_refuses_what_factlint_refuses(text: str) -> None:
    schema = json.loads(Path(config.schema_path()).read_text(encoding="utf-8"))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(yaml.load(text, yaml.BaseLoader), schema)


def test_a_pattern_that_fits_nothing_is_told_of_on_a_run_on_everything(write: Write, capsys: Capture) -> None:
    write({"factlint.yaml": "leave-out: [nothere/, docs/, '**/w.txt', '*.gone', cache/]\nroles:\n  source: wier/\n", "a.txt": SLIP})
    write({"docs/x.rst": "", "wire/w.txt": "It rained.\n", ".gitignore": "cache/\n"})
    subprocess.run(["git", "init", "-q"], check=True)
    assert checked(capsys, "a.txt")[2] == ""
    _, answer, err = checked(capsys, ".")
    assert err.splitlines() == [
        "factlint: warning: factlint.yaml:1:13: `leave-out`: no file and no folder fits nothere/",
        "factlint: warning: factlint.yaml:1:42: `leave-out`: no file and no folder fits *.gone",
        "factlint: warning: factlint.yaml:3:11: `roles`: no file and no folder fits wier/; did you mean wire?",
    ]
    assert (answer["errors"], len(answer["findings"])) == ([], 1)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("leave-out:\n  -docs/\n  -wire/\n", "a space belongs behind the hyphen: - docs/"),
        ("leave-out:\n  – docs/\n", "'– docs/' begins with –; lists have hyphens"),
        ("leave-out: [“docs/”]\n", "begins with “; lists have hyphens, and quotation marks are straight here"),
        ("leave-out: |\n  docs/\n  wire/\n", "one pattern a line, please, each behind a hyphen: - docs/"),
    ],
)
def test_what_only_looks_like_a_list_is_no_pattern(write: Write, capsys: Capture, text: str, sentence: str) -> None:
    write({"factlint.yaml": text, "a.txt": SLIP})
    code, _, err = checked(capsys)
    assert code == 2
    assert sentence in err


def test_of_very_many_mistakes_the_first_are_told(write: Write, capsys: Capture) -> None:
    write({"factlint.yaml": "rules:\n" + "".join(f"  zz{number}: off\n" for number in range(500)), "a.txt": SLIP})
    _, answer, err = checked(capsys)
    assert len(answer["errors"]) == 500
    assert len(err.splitlines()) == 21
    assert err.endswith("factlint: factlint.yaml: and 480 more like these\n")


def test_what_may_be_chosen_is_what_the_types_say() -> None:
    assert get_args(config.ConfiguredRole) == grammar.ROLES
    assert get_args(config.Way) == grammar.WAYS
    assert get_args(ZoneName) == ZONES
