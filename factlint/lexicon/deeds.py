"""Verbs of what is either done or not done, and the words that say which.

Written from general knowledge of news English.
"""

from __future__ import annotations

DEEDS: dict[str, tuple[str, str]] = {
    "certify": ("certify", "decertify"),
    "approve": ("approve ratify", "reject"),
    "sign": ("sign", "veto"),
    "support": ("support back endorse", "oppose"),
    "uphold": ("uphold", "overturn"),
    "lift": ("lift", ""),
    "ban": ("ban prohibit outlaw", "legalize legalise"),
    "accept": ("accept", ""),
    "pay": ("pay repay", ""),
    "resign": ("resign", ""),
    "testify": ("testify", ""),
    "concede": ("concede", ""),
    "apologize": ("apologize apologise", ""),
    "release": ("release publish", "withhold"),
    "disclose": ("disclose", "conceal"),
    "attend": ("attend", "skip"),
    "join": ("join", ""),
    "visit": ("visit", ""),
    "meet": ("meet", ""),
    "receive": ("receive", ""),
    "donate": ("donate", ""),
    "own": ("own", ""),
    "sell": ("sell", ""),
    "buy": ("buy purchase", ""),
    "cancel": ("cancel", ""),
    "postpone": ("postpone", ""),
    "authorize": ("authorize authorise", ""),
    "extradite": ("extradite", ""),
    "pardon": ("pardon", ""),
    "prosecute": ("prosecute", ""),
    "sue": ("sue", ""),
    "repeal": ("repeal", ""),
    "inspect": ("inspect", ""),
    "evacuate": ("evacuate", ""),
    "win": ("win", "lose"),
    "close": ("close", "reopen"),
    "renew": ("renew", ""),
    "ordain": ("ordain", ""),
    "recuse": ("recuse", ""),
    "fund": ("fund finance", "defund"),
    "confirm": ("confirm", ""),
    "nominate": ("nominate", ""),
    "appoint": ("appoint", ""),
    "hire": ("hire", ""),
    "marry": ("marry", ""),
    "graduate": ("graduate", ""),
    "pressure": ("pressure pressurize pressurise", ""),
    "threaten": ("threaten", ""),
    "attack": ("attack", ""),
    "assault": ("assault", ""),
    "kill": ("kill murder", ""),
    "shoot": ("shoot", ""),
    "stab": ("stab", ""),
    "steal": ("steal embezzle", ""),
    "bribe": ("bribe", ""),
    "defraud": ("defraud swindle", ""),
    "harass": ("harass", ""),
    "abuse": ("abuse", ""),
    "leak": ("leak", ""),
    "torture": ("torture", ""),
    "kidnap": ("kidnap", ""),
    "fabricate": ("fabricate forge falsify", ""),
}
"""Each deed under the verbs that do it and the verbs that do the opposite."""

RETOLD: dict[str, str] = {"verify": "certify", "validate": "certify", "shut": "close", "clear": "approve", "pass": "approve"}
"""Verbs that whoever retells somebody's words may put for those of a deed."""

IRREGULAR: dict[str, tuple[str, str, str]] = {
    "uphold": ("upholds", "upheld", "upheld"),
    "withhold": ("withholds", "withheld", "withheld"),
    "pay": ("pays", "paid", "paid"),
    "repay": ("repays", "repaid", "repaid"),
    "meet": ("meets", "met", "met"),
    "sell": ("sells", "sold", "sold"),
    "buy": ("buys", "bought", "bought"),
    "win": ("wins", "won", "won"),
    "lose": ("loses", "lost", "lost"),
    "overturn": ("overturns", "overturned", "overturned"),
    "ban": ("bans", "banned", "banned"),
    "cancel": ("cancels", "canceled", "canceled"),
    "shoot": ("shoots", "shot", "shot"),
    "stab": ("stabs", "stabbed", "stabbed"),
    "steal": ("steals", "stole", "stolen"),
    "kidnap": ("kidnaps", "kidnapped", "kidnapped"),
    "skip": ("skips", "skipped", "skipped"),
}

REFUSALS: frozenset[str] = frozenset(
    "refused refuses refuse declined declines decline failed fails fail neglected neglects forgot forgets".split()
)
"""Forms of verbs that say of the one behind them that it was not done: refused to sign."""

SUCCESSES: frozenset[str] = frozenset("voted votes vote managed manages".split())
"""Forms of verbs that say that it was done: voted to sign."""

CHOICES: frozenset[str] = frozenset("decided decides decide opted opts opt chose chooses choose".split())
"""Forms of verbs that say so only with a "not" behind them: decided not to sign."""

FIRST: frozenset[str] = frozenset("initially originally first previously earlier formerly once".split())
LATER: frozenset[str] = frozenset(
    "later then eventually subsequently afterward afterwards finally ultimately again now since second instead still yet anyway".split()
)
"""Words that say which of several times a sentence speaks of."""

TURNED: tuple[str, ...] = (
    "revers", "overturn", "appeal", "retri", "reconsider", "relent", "recant", "rescind", "vacat", "quash", "backtrack",
    "backed down", "backed off", "gave in", "about-face", "u-turn", "changed his", "changed her", "changed its", "changed their",
    "change his", "change her", "change its", "change their", "changing", "change of", "withdr", "new trial", "second vote",
    "switched", "flip-flop", "had a change", "deadlock",
)  # fmt: skip
"""How a text tells that something was done one way first and another way later; beginnings of words, in small letters."""
