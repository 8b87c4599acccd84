"""What the small words before a verb say of it: whether it was done, is planned, possible, or only said.

Reads from the verb to the left: "had not been asked to", "is said to have", "voted 4-1 to", "refused to".
"""

from __future__ import annotations

from collections.abc import Set
from typing import Literal

from factlint.frozen import NamedTuple
from factlint.lexicon.deeds import GOVERNOR_FORMS, GOVERNORS
from factlint.lexicon.function_words import BE, DETERMINERS, DO, HAVE, MODALS, PREPOSITIONS
from factlint.lexicon.hedges import ADVERBS as HEDGES
from factlint.reading.acts.clause import Clause, Passed
from factlint.reading.inflect import BASE, ING, PART, PAST, S, forms

_WILL = frozenset("will would shall 'll won't wouldn't".split())
_MAY = frozenset("can could may might can't cannot couldn't".split())
_VERBS = {verb: sort for sort in ("refused", "done", "chosen", "planned", "said") for verb in GOVERNORS[sort]}
_GOVERNING = {form: (_VERBS[verb], kinds) for form, (verb, kinds) in forms(_VERBS, GOVERNOR_FORMS).items()}
_WANTING = frozenset(
    form for form, (_, kinds) in forms(GOVERNORS["wanted"], GOVERNOR_FORMS).items() if kinds & {PAST, PART, S, ING}
)
_AHEAD = frozenset("expected set due scheduled slated poised likely ready prepared going about supposed bound".split())
"""What somebody is, before a "to", who has not done it yet."""
_BREAKS = frozenset(';:"()—–') | {"who", "which", "that", "but", "because", "while", "when", "after", "before", "if"}
_FAR = 12  # pieces between "voted" or "urged" and its "to"
_DEEPEST = 8  # verbs that hang on one another: refused to agree to sign
_DENYING = frozenset("denied denies deny denying".split())
_WEIGHED_UP = frozenset("considering considered considers contemplating proposed proposes proposing suggested recommended".split())
_STUCK = frozenset("deadlocked split tied stalled".split())


Modality = Literal["asserted", "planned", "conditional", "alleged", "denied"]
Shape = Literal["finite", "present", "reduced", "object", "loose"]


class Weight(NamedTuple):
    """What is said of a verb. `start` is the index of the first of the words that belong to it.

    `shape` says whose verb it is: that of a subject before it (finite), of whoever is told to (object), of nobody near (loose).
    """

    start: int
    done: bool = True
    modality: Modality = "asserted"
    passive: bool = False
    never: bool = False
    hedged: bool = False
    shape: Shape = "finite"


def weighed(clause: Clause, at: int, kinds: Set[str], *, headline: bool = False, depth: int = 0) -> Weight | None:
    """The weight of the verb at an index, whose form may be of these kinds; None where it is no verb there, or not settled."""
    if depth > _DEEPEST:
        return None
    before = clause.before(at)
    word = clause.word(before.at)
    found = _helped(clause, before, word, kinds, depth + 1)
    if found is None and word not in BE and word not in HAVE and word not in DO and word not in MODALS and word != "to":
        found = _plain(clause, at, before, word, kinds, headline=headline)
    if found is None:
        return None
    never, hedged = "never" in before.words, not HEDGES.isdisjoint(before.words)
    return found._replace(never=found.never or never, hedged=found.hedged or hedged)


def _helped(clause: Clause, before: Passed, word: str, kinds: Set[str], depth: int) -> Weight | None:
    """The weight of a verb with a helping word, or "to", before it."""
    done = not before.negated
    if word == "to":
        return _governed(clause, before, done, kinds, depth, perfect=False) if BASE in kinds else None
    if word in MODALS or word.endswith(("'ll", "'d")):
        if word.endswith("'d") and PART in kinds and BASE not in kinds:
            return Weight(before.at, done)
        return _modal(before.at, word, done) if BASE in kinds else None
    if word in DO:
        return Weight(before.at, done and not word.endswith("n't")) if BASE in kinds else None
    if word in HAVE or word.endswith("'ve"):
        return _perfect(clause, before, word, done, depth) if PART in kinds else None
    if word in BE and kinds & {PART, ING}:
        return _with_be(clause, before, word, done, depth, passive=PART in kinds)
    return None


def _modal(at: int, word: str, done: bool) -> Weight | None:
    done = done and not word.endswith("n't") and word != "cannot"
    if word in _WILL or word.endswith(("'ll", "'d")):
        return Weight(at, done, "planned")
    return Weight(at, done, "conditional") if word in _MAY else None


def _perfect(clause: Clause, have: Passed, word: str, done: bool, depth: int) -> Weight | None:
    done = done and not word.endswith("n't")
    outer = clause.before(have.at)
    done = done and not outer.negated
    helper = clause.word(outer.at)
    if helper == "to":
        return _governed(clause, outer, done, {PART}, depth, perfect=True)
    if helper in MODALS and word == "have":
        return Weight(outer.at, done and not helper.endswith("n't"), "planned" if helper == "will" else "conditional")
    if word == "have" and (helper in PREPOSITIONS or helper in DETERMINERS):
        return None
    return Weight(have.at, done, hedged=not HEDGES.isdisjoint(outer.words), never="never" in outer.words)


def _with_be(clause: Clause, be: Passed, word: str, done: bool, depth: int, *, passive: bool) -> Weight | None:
    if word in ("be", "been", "being"):
        outer = weighed(clause, be.at, {"be": {BASE}, "been": {PART}, "being": {ING}}[word], depth=depth)
        return outer and outer._replace(done=outer.done == done, passive=passive)
    return Weight(be.at, done and not word.endswith("n't"), passive=passive)


def _governed(clause: Clause, to: Passed, done: bool, kinds: Set[str], depth: int, *, perfect: bool) -> Weight | None:
    """The weight of a verb behind "to", by the verb that this "to" belongs to."""
    before = clause.before(to.at)
    done = done and not before.negated
    word = clause.word(before.at)
    if word in _AHEAD and not perfect:
        be = clause.before(before.at)
        outer = weighed(clause, be.at, {PART, BASE}, depth=depth) if clause.word(be.at) in ("be", "been") else None
        known = clause.word(be.at) in BE or word == "due"
        return Weight(outer.start if outer else be.at, done and not be.negated, "planned") if known else None
    if word in _GOVERNING:
        return _by_governor(clause, before.at, done, depth, perfect=perfect)
    return _from_afar(clause, before.at, done, depth) if not perfect else None


def _by_governor(clause: Clause, at: int, done: bool, depth: int, *, perfect: bool) -> Weight | None:
    sort, kinds = _GOVERNING[clause.word(at)]
    outer = weighed(clause, at, kinds, depth=depth)
    if outer is None:
        return None
    if outer.shape == "present":
        outer = outer._replace(shape="finite")
    if sort == "said":
        alleged = perfect and outer.passive and outer.done
        return outer._replace(done=done, modality="alleged", passive=False) if alleged else None
    if outer.passive:  # "is expected to sign"
        planned = sort == "planned" and not perfect and outer.done
        return outer._replace(done=done, modality="planned", passive=False) if planned else None
    if perfect:
        return None
    if sort == "refused":
        return outer._replace(done=False) if done and outer.done else None  # "did not refuse to sign" settles nothing
    if not outer.done:
        return outer._replace(done=False) if done and sort != "chosen" else None
    if sort == "done":
        return outer._replace(done=done)
    modality: Modality = "asserted" if sort == "chosen" and not done and outer.modality == "asserted" else "planned"
    return outer._replace(done=done, modality=modality)


def _from_afar(clause: Clause, at: int, done: bool, depth: int) -> Weight | None:
    """ "Voted 4-1 on Monday to sign"; "urged the mayor not to sign"."""
    for k in range(at, max(-1, at - _FAR), -1):
        word = clause.word(k)
        if word in _BREAKS:
            return None
        if word == "voted":
            outer = weighed(clause, k, {PAST, PART}, depth=depth)
            return outer._replace(done=done) if outer and outer.done and not outer.passive else None
        if word in _WANTING and (k > 0 or word.endswith("ed")):
            return Weight(k, done, "planned", shape="object")
    return None


def _plain(clause: Clause, at: int, before: Passed, word: str, kinds: Set[str], *, headline: bool) -> Weight | None:
    """The weight of a verb without a helping word."""
    start = before.at + 1
    done = not before.negated
    if ING in kinds and len(kinds) == 1:
        return _gerund(clause, before, word)
    if word in DETERMINERS or (word in PREPOSITIONS and word not in ("after", "before", "since", "until", "as", "than")):
        return None
    if word.endswith("'s") or (word and word[0].isdigit()):
        return None
    if headline:
        return Weight(start, done) if kinds & {S, BASE} else None
    if PAST in kinds:
        return Weight(start, done)
    if S in kinds or BASE in kinds:
        return Weight(start, done, shape="present")
    return Weight(start, done, passive=True, shape="reduced") if PART in kinds else None


def _gerund(clause: Clause, before: Passed, word: str) -> Weight | None:
    """ "Denied selling", "voted against selling", "without selling", "deadlocked on selling"."""
    near = clause.words(before.at - 4, before.at)
    if word in _DENYING:
        return Weight(before.at, done=False, modality="denied")
    if word == "without":
        return Weight(before.at, done=False, shape="loose")
    if word == "against" and not {"voted", "vote", "votes"}.isdisjoint(near):
        return Weight(before.at, done=False, shape="loose")
    if word == "on" and not _STUCK.isdisjoint(near):
        return Weight(before.at, done=False, shape="loose")
    if word in _WEIGHED_UP:
        return Weight(before.at, not before.negated, "planned", shape="loose")
    if word == "after":
        return Weight(before.at, not before.negated, shape="loose")
    return None
