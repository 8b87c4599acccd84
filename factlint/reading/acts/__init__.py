"""Find what the article tells that somebody did, did not do, plans, may do or denies: certify, approve, sign, resign, charge.

`weighing` says what the words before a verb make of it, `deed` which deed it is, `finding` whose verb it is and what stands around
it; `headlines` reads the headline, where the present tells of what is done.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress

from factlint.lexicon.function_words import DETERMINERS, PREPOSITIONS
from factlint.reading.acts.finding import WORDS, Finder
from factlint.reading.acts.headlines import in_headlines
from factlint.reading.acts.rounds import settled
from factlint.reading.parts import Act, Reading

_NO_VERB_BEHIND = DETERMINERS | (
    PREPOSITIONS - {"to", "after", "before", "against", "without", "on", "since", "until", "as", "than"}
)
"""Words that no verb of a clause stands behind."""


def find(reading: Reading) -> tuple[Act, ...]:
    """All acts, in order of position."""
    prose = reading.document.prose
    finder = Finder(reading)
    for start, word in _places(reading):
        finder.take(start, word)
    headlines = tuple(in_headlines(reading))
    if not headlines and not finder.found:
        return ()
    return settled(sorted([*finder.found, *headlines], key=lambda act: act.verb), prose)


def _places(reading: Reading) -> Iterator[tuple[int, str]]:
    """Where the words stand, printed small behind a blank, that an act may be found at."""
    prose, words = reading.document.prose, reading.words
    for k in compress(range(len(words.lower)), map(WORDS.__contains__, words.lower)):
        at, word = words.starts[k], words.lower[k]
        before = prose[max(0, at - 12) : at].rpartition(" ")
        if not before[2] and before[0].rpartition(" ")[2] not in _NO_VERB_BEHIND and prose.startswith(word, at):
            yield at, word
