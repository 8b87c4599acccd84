"""The named patterns of attribution and how far each is to be trusted.

The classes come from measuring each pattern on annotated news articles (`bench/attribution.py`): sure where it named the right
speaker at least 98.5 times in 100 and there were 20 cases or more of it, or where it differs from such a pattern by a word only;
likely at 90, else guess. A quotation's class is the weaker of its two patterns, unless `PAIRS` has them. What "..., said Ruiz"
reports without marks was counted with what it quotes. The annotators give words at second hand to the paper that is named, not to
the person; these are likely because an article's own word for it is missing. A name that only a mark sets beside the words (a
label, a name with a colon, a signature) leaves no clause to misread; these were measured as one, and right each time.
"""

from __future__ import annotations

from factlint.model import Certainty, weakest

SUBJECTS: dict[str, tuple[Certainty, str]] = {
    "subject verb": ("sure", "Ruiz said"),
    "subject verb, in a clause": ("likely", "the day that Ruiz said"),
    "subject verb, after a preposition": ("guess", "the plan of Ruiz said"),
    "subject, adjunct, verb": ("likely", "Ruiz in a statement said"),
    "name, aside, verb": ("sure", "Ruiz, 34, of Dayton, said"),
    "description, name, verb": ("sure", "the mayor, Ana Ruiz, said"),
    "relative clause": ("likely", "Ruiz, who told the two"),
    "relative clause, no comma": ("guess", "a man who told the two"),
    "name": ("sure", "Ruiz:"),
    "label": ("sure", "RUIZ:"),
    "signature": ("sure", "— Ruiz"),
    "sentence": ("guess", "Ruiz would not have it:"),
    "possessive": ("likely", "Ruiz's answer:"),
    "quote, verb subject": ("sure", "“...,” said Ruiz"),
    "verb subject": ("sure", "..., said Ruiz"),
    "place verb": ("sure", "France said"),
    "plain noun verb": ("likely", "the treasurers said"),
    "quote, verb plain noun": ("sure", "“...,” said the treasurers"),
    "noun with participle": ("guess", "Ruiz adding"),
    "shared subject": ("sure", "Ruiz left, adding"),
    "shared subject, loose": ("sure", "Ruiz came to Dayton saying"),
    "shared subject, by a thing": ("likely", "Ruiz held up a sign saying"),
    "fronted participle": ("likely", "Calling it “...,” Ruiz left"),
    "passive, by": ("likely", "was announced by Ruiz"),
    "according to": ("likely", "according to Ruiz"),
    "no subject": ("guess", "“...,” adding, “...”"),
}

QUOTES: dict[str, tuple[Certainty, str]] = {
    "quote, clause": ("sure", "“...,” Ruiz said"),
    "quote. clause": ("likely", "“... .” Ruiz said."),
    "quote. so clause": ("likely", "“... .” / So said Ruiz."),
    "quote clause": ("likely", "It was “...” Ruiz said"),
    "clause: quote": ("sure", "Ruiz said: “...”"),
    "clause, quote": ("sure", "Ruiz said on Monday, “...”"),
    "clause quote": ("sure", "Ruiz said “...”"),
    "clause that quote": ("sure", "Ruiz said that “...”"),
    "split quote": ("sure", "“...,” Ruiz said, “...”"),
    "quote goes on": ("sure", "“...,” Ruiz said. “...”"),
    "fragment": ("sure", "Ruiz said it was “...” and left"),
    "fragment, far": ("sure", "Ruiz said that, if so, it was “...”"),
    "fragment, outer clause": ("likely", "Ruiz said she feels “...”"),
    "fragment, subordinate clause": ("likely", "Lee went since Ruiz said it was “...”"),
    "fragment, infinitive": ("guess", "Ruiz came to say it was “...”"),
    "inner clause": ("guess", "Lee knew what Ruiz told him: “...”"),
    "fragment, inner clause": ("guess", "Lee knew that Ruiz called it “...”"),
    "second hand": ("guess", "“...,” Ruiz said, according to the Post"),
    "fragment, second hand": ("guess", "According to the Post, Ruiz said it was “...”"),
    "fragment, clause": ("sure", "It was “...” and over, Ruiz said"),
    "quote, according to": ("likely", "“...,” according to Ruiz"),
    "according to, fragment": ("likely", "According to Ruiz, it was “...”"),
    "name: quote": ("sure", "Ruiz: “...”"),
    "label: quote": ("sure", "RUIZ: ..."),
    "quote, signature": ("sure", "“...” — Ruiz"),
    "sentence: quote": ("guess", "Ruiz would not have it: “...”"),
    "possessive: quote": ("likely", "Ruiz's answer: “...”"),
    "after a clause": ("guess", "Ruiz said it was late. “...”"),
    "after its last clause": ("likely", "It was late, Ruiz said. “...”"),
    "colon before the paragraph": ("sure", "Ruiz said: / “...”"),
    "whole paragraph": ("sure", "“...,” Ruiz said. / “...”"),
    "whole paragraph, loose": ("likely", "Ruiz said: “...” / “...”"),
    "paragraph after a clause": ("guess", "Ruiz said it was late. / “...”"),
    "running quotation": ("likely", "“... / “...,” Ruiz said."),
    "cue without subject": ("likely", "“...,” adding, “...”"),
    "none": ("guess", "nobody"),
}

PAIRS: dict[tuple[str, str], Certainty] = {
    ("quote, clause", "plain noun verb"): "sure",  # the same as “...,” said the treasurers, the other way round
    ("split quote", "plain noun verb"): "sure",
    ("quote goes on", "plain noun verb"): "sure",
}
"""Two patterns that together are right more often than the weaker of them is elsewhere."""


def trust(quote: str, subject: str, own: Certainty) -> Certainty:
    """How far a quotation's speaker is to be trusted, by its own pattern, its subject's, and the clause's class."""
    return PAIRS.get((quote, subject)) or weakest((own, QUOTES[quote][0]))
