"""How an article says that somebody gave it no word. Written by the authors from general knowledge of English news prose."""

from __future__ import annotations

_NOT = r"(?:(?:did|does|do|has|have|had|would|could)(?:n't| not)(?: (?:immediately|initially|yet|at first))?)"
_ASKED = (
    r"(?:[a-z'-]+ ){0,4}(?:requests?|inquir(?:y|ies)|quer(?:y|ies)|questions?|calls?|e-?mails?|messages?|voicemails?|comment)\b"
)
SILENT = (
    rf"(?:{_NOT} (?:respond(?:ed)?(?: to)?|repl(?:y|ied)(?: to)?|return(?:ed)?|answer(?:ed)?) {_ASKED}"
    rf"|{_NOT} be reached(?: for comment)?\b(?! by)"
    r"|(?:ha(?:s|ve|d) )?(?:repeatedly )?(?:declined|refused)(?: repeatedly)? (?:comment\b|to comment\b|an interview\b|to be interviewed\b)"
    rf"|{_NOT} comment\b)"
)
"""A regular expression: "did not respond to a request for comment", "declined to comment"."""

NEEDED = (
    (frozenset({"declined", "refused"}), frozenset({"comment", "interview", "interviewed"})),
    (
        frozenset({"not", "t"}),  # t is that of "didn't"
        frozenset("respond responded reply replied return returned answer answered reached comment".split()),
    ),
)
"""Each of them has a word of both sets of one pair."""

AT_FIRST = ("immediately", "initially", " yet", "at first")
"""Words of it that leave room for an answer."""

NARROWED = r" (?:further|beyond|specifically|directly|publicly|on|about|when|until|other than|except|for (?!comment|this (?:story|article)))"
"""What follows where only one question went unanswered: "declined to comment on the lawsuit"."""
