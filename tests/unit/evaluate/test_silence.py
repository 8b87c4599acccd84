"""What whoever writes a rule is told of a `bad` example that the rule is silent on."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint import pipeline, rulebook
from factlint.evaluate import examples

HEAD = "id: rule\nsays: It holds.\nwhy: It must.\nlevel: error\n"


def silence(tmp_path: Path, body: str, *articles: str) -> str:
    """What is said of these articles where the rule is to find fault with them."""
    said = "".join(f"      - '{article}'\n" for article in articles)
    path = tmp_path / "rule.yaml"
    path.write_text(f"{HEAD}{body}\nexamples:\n  - ok:\n      - It rained.\n  - bad:\n{said}", encoding="utf-8")
    (rule,), problems = rulebook.load([str(path)])
    assert not problems, problems
    return " ".join(failure.message.partition("finds nothing: ")[2] for failure in examples.run(rule, pipeline.understand))


AGE = "each: age\nexpect: {number: at most 110}\nreport: '{name} is {number}.'"
NOUN = "each: count\nwhen: {noun: one of boats}\nexpect: {number: at most 3}\nreport: '{number}.'"
PAIR = "pair: person\nsharing: [namesake]\nwhen: {form: full name}\nexpect: {title: the same words}\nreport: '{title}.'"


@pytest.mark.parametrize(
    ("body", "articles", "says"),
    [
        (AGE, ["Ana Ruiz, 190, keeps the light."], "no age is read in it, only count (1) and person (1); factlint facts FILE"),
        (AGE, ["It rained."], "no age is read in it, nor any other fact"),
        (AGE, ["“I saw Ana Ruiz, 90, a keeper,” he said."], "each age in it stands inside quotation marks"),
        (AGE, ["Ana Ruiz, 90, keeps the light."], "what `expect` asks for holds: number is “90”"),
        (NOUN, ["There were 12 cars and 9 carts."], "`noun` under `when` holds of no count in it: noun is “cars”, “carts”"),
        (NOUN, ["There were 2 boats."], "what `expect` asks for holds: number is “2”"),
        (PAIR, ["Mayor Ana Ruiz sang."], "no person in it shares namesake with another"),
        (PAIR, ["Mayor Ana Ruiz sang.", "Ana Ruiz danced."], "`title` under `expect` cannot be told: title is"),
        (PAIR, ["Mr. Ruiz sang."], "`form` under `when` holds of no person in it: form is “surname”"),
        (
            NOUN.replace("expect", "unless: {noun: given}\nexpect"),
            ["There were 12 boats."],
            "what it breaks is excused by `unless`",
        ),
    ],
)
def test_a_silent_rule_says_what_it_asks_for_and_does_not_get(tmp_path: Path, body: str, articles: list[str], says: str) -> None:
    assert says in silence(tmp_path, body, *articles)


def test_every_shipped_rule_can_say_why_it_is_silent() -> None:
    """On each `ok` example, and whatever the shape of the rule: never a fault, always a sentence."""
    from factlint.evaluate.silence import reason
    from factlint.frozen import replace

    rules, _ = rulebook.load(rulebook.shipped())
    for rule in rules:
        quiet = [example for example in rule.examples if example.good][:2]
        turned = replace(rule, examples=tuple(replace(example, good=False) for example in quiet))
        failures = examples.run(turned, pipeline.understand)
        assert len(failures) == len(quiet)
        assert all(len(failure.message.partition("finds nothing: ")[2]) > 10 for failure in failures), rule.id
    assert reason(rules[0], pipeline.understand(()))
