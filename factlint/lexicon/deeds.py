"""Verbs of what is either done or not done, and the words that say which.

Written from general knowledge of news English.
"""

from __future__ import annotations

DEEDS: dict[str, tuple[str, str]] = {
    "certify": ("certify", "decertify"),
    "approve": ("approve ratify", "reject"),
    "sign": ("sign", "veto"),
    "support": ("support back endorse", "oppose"),
    "uphold": ("uphold", "overturn quash"),
    "lift": ("lift", ""),
    "ban": ("ban prohibit outlaw", "legalize legalise"),
    "accept": ("accept", ""),
    "pay": ("pay repay", ""),
    "resign": ("resign quit", ""),
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
    "buy": ("buy purchase acquire", ""),
    "cancel": ("cancel scrap", ""),
    "postpone": ("postpone defer", ""),
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
    "appoint": ("appoint name", ""),
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
    # before the law
    "arrest": ("arrest detain", ""),
    "charge": ("charge indict", ""),
    "accuse": ("accuse", ""),
    "plead guilty": ("plead", ""),
    "convict": ("convict", "acquit exonerate clear"),
    "sentence": ("sentence jail imprison", ""),
    "remand": ("remand", ""),
    "fine": ("fine", ""),
    "execute": ("execute", ""),
    "spare": ("spare", ""),
    "free": ("free", ""),
    "deport": ("deport", ""),
    "subpoena": ("subpoena", ""),
    "appear": ("appear", ""),
    "appeal": ("appeal", ""),
    "hear": ("hear", ""),
    "rule": ("rule", ""),
    "reverse": ("reverse", ""),
    "settle": ("settle", ""),
    "file": ("file", ""),
    "reach": ("reach", ""),
    "drop": ("drop", ""),
    "deny": ("deny", ""),
    "raid": ("raid", ""),
    "seize": ("seize confiscate", ""),
    # of bodies and those who hold an office
    "vote": ("vote", ""),
    "abstain": ("abstain", ""),
    "elect": ("elect reelect re-elect", ""),
    "select": ("select", ""),
    "pass": ("pass enact", ""),
    "adopt": ("adopt", ""),
    "amend": ("amend", ""),
    "dissolve": ("dissolve disband", ""),
    "impeach": ("impeach", ""),
    "censure": ("censure", ""),
    "swear in": ("swear", ""),
    "call": ("call", ""),
    "issue": ("issue reissue", ""),
    "withdraw": ("withdraw retract", ""),
    "revoke": ("revoke rescind", ""),
    "grant": ("grant", ""),
    "award": ("award", ""),
    "impose": ("impose", ""),
    "order": ("order", ""),
    "block": ("block", ""),
    "halt": ("halt", ""),
    "suspend": ("suspend", "reinstate"),
    "expel": ("expel", "readmit"),
    "dismiss": ("dismiss fire sack oust", ""),
    "disqualify": ("disqualify", ""),
    "retire": ("retire", ""),
    "promote": ("promote", ""),
    "demote": ("demote", ""),
    "replace": ("replace", ""),
    "refuse": ("refuse", ""),
    "promise": ("promise pledge", ""),
    "ignore": ("ignore", ""),
    "open": ("open", ""),
    "launch": ("launch", ""),
    "present": ("present introduce", ""),
    "raise": ("raise", ""),
    "cut": ("cut slash", ""),
    "freeze": ("freeze", ""),
    "switch": ("switch", ""),
    "merge": ("merge", ""),
    "recall": ("recall", ""),
    "privatize": ("privatize privatise", "nationalize nationalise"),
    "demolish": ("demolish", ""),
    "evict": ("evict", ""),
    # in war and in sport
    "shell": ("shell bomb bombard", ""),
    "invade": ("invade", ""),
    "capture": ("capture", ""),
    "annex": ("annex", ""),
    "sanction": ("sanction", ""),
    "expand": ("expand", ""),
}
"""Each deed under the verbs that do it and the verbs that do the opposite. Some of them are deeds only with what `OBJECTS` names."""

PARTICLES: dict[str, dict[str, tuple[str, bool]]] = {
    "swear": {"in": ("swear in", True)},
    "step": {"down": ("resign", True), "aside": ("resign", True)},
    "strike": {"down": ("uphold", False)},
    "turn": {"down": ("approve", False)},
    "vote": {"down": ("approve", False)},
    "throw": {"out": ("dismiss", True)},
    "call": {"off": ("cancel", True)},
    "put": {"off": ("postpone", True)},
    "shut": {"down": ("close", True)},
    "lay": {"off": ("dismiss", True)},
}
"""Verbs that are a deed, done or not, with a small word behind them or behind their object: turned the plan down."""

CRIMES: frozenset[str] = frozenset(
    "attack assault kill shoot stab steal bribe defraud harass abuse torture kidnap fabricate threaten leak".split()
)
"""Deeds that are crimes: where the police say so they are alleged."""

OBJECTS: dict[str, frozenset[str]] = {
    "hear": frozenset("appeal appeals case cases argument arguments petition challenge testimony evidence".split()),
    "reach": frozenset("verdict agreement deal settlement compromise accord truce".split()),
    "call": frozenset("vote election elections referendum strike by-election".split()),
    "open": frozenset("inquiry investigation probe plant factory office store school case branch embassy hearing review".split()),
    "launch": frozenset("inquiry investigation probe review appeal campaign".split()),
    "file": frozenset("suit lawsuit complaint charges appeal motion petition claim brief bankruptcy".split()),
    "pass": frozenset(
        "law laws bill bills ordinance measure measures resolution budget motion act amendment legislation tax reform".split()
    ),
    "drop": frozenset("case cases charge charges suit lawsuit appeal bid complaint investigation".split()),
    "order": frozenset("review investigation inquiry recount retrial evacuation audit closure probe halt election curfew".split()),
    "issue": frozenset("warning order orders permit permits licence license warrant ruling decree recall subpoena ban".split()),
    "raise": frozenset("tax taxes levy rate rates fee fees tuition fare fares rent rents wages salaries".split()),
    "cut": frozenset("tax taxes levy rate rates fee fees budget funding jobs spending wages".split()),
    "present": frozenset("budget bill bills legislation plan proposal motion amendment resolution".split()),
    "introduce": frozenset("bill bills legislation motion amendment resolution".split()),
    "lose": frozenset("election race seat vote case appeal match game final title primary bid lawsuit bout".split()),
    "switch": frozenset("party parties side sides allegiance".split()),
    "appear": frozenset("court judge magistrate magistrates".split()),
    "sanction": frozenset("company bank firm player official".split()),
    "merge": frozenset("with".split()),
    "expand": frozenset("powers program programme".split()),
    "throw": frozenset("case suit lawsuit conviction ruling charges".split()),
    "strike": frozenset("law ban rule ruling statute ordinance".split()),
    "reverse": frozenset("itself himself herself themselves ruling decision conviction ban policy verdict order course".split()),
}
"""Verbs that are a deed only with one of these words close behind them, or in the passive before them."""

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
    "swear": ("swears", "swore", "sworn"),
    "hear": ("hears", "heard", "heard"),
    "withdraw": ("withdraws", "withdrew", "withdrawn"),
    "quit": ("quits", "quit", "quit"),
    "drop": ("drops", "dropped", "dropped"),
    "acquit": ("acquits", "acquitted", "acquitted"),
    "expel": ("expels", "expelled", "expelled"),
    "free": ("frees", "freed", "freed"),
    "cut": ("cuts", "cut", "cut"),
    "freeze": ("freezes", "froze", "frozen"),
    "defer": ("defers", "deferred", "deferred"),
    "scrap": ("scraps", "scrapped", "scrapped"),
    "step": ("steps", "stepped", "stepped"),
    "strike": ("strikes", "struck", "struck"),
    "throw": ("throws", "threw", "thrown"),
    "put": ("puts", "put", "put"),
    "shut": ("shuts", "shut", "shut"),
    "lay": ("lays", "laid", "laid"),
    "quash": ("quashes", "quashed", "quashed"),
    "fire": ("fires", "fired", "fired"),
    "veto": ("vetoes", "vetoed", "vetoed"),
    "open": ("opens", "opened", "opened"),
    "plead": ("pleads", "pleaded", "pleaded"),
    "oust": ("ousts", "ousted", "ousted"),
    "annex": ("annexes", "annexed", "annexed"),
}

GOVERNORS: dict[str, tuple[str, ...]] = {
    "refused": tuple("refuse decline fail neglect forget".split()),
    "done": tuple("vote manage".split()),
    "chosen": tuple("decide opt choose".split()),
    "planned": tuple(
        """plan intend want hope seek agree promise vow pledge threaten prepare aim propose try attempt offer expect move look consider
        set schedule slate poise go wait""".split()
    ),
    "said": tuple("say allege believe think report understand claim rumour rumor".split()),
    "wanted": tuple(
        """ask urge tell order warn advise press beg implore call plead appeal instruct lobby encourage persuade force allow want expect
        require direct invite petition pressure pressurise pressurize challenge remind help""".split()
    ),
}
"""What verbs say of the one behind their "to": refused to sign (it was not done), voted to sign (it was), decided to sign (it was not
yet, but with a "not" it will not be), plans to sign, is said to have signed; and, with somebody between them, urged him to sign."""

GOVERNOR_FORMS: dict[str, tuple[str, str, str]] = {
    "forget": ("forgets", "forgot", "forgotten"),
    "choose": ("chooses", "chose", "chosen"),
    "seek": ("seeks", "sought", "sought"),
    "plan": ("plans", "planned", "planned"),
    "opt": ("opts", "opted", "opted"),
    "say": ("says", "said", "said"),
    "think": ("thinks", "thought", "thought"),
    "understand": ("understands", "understood", "understood"),
    "tell": ("tells", "told", "told"),
    "beg": ("begs", "begged", "begged"),
    "set": ("sets", "set", "set"),
    "go": ("goes", "went", "gone"),
}
"""Their forms that no rule makes."""

FIRST: frozenset[str] = frozenset("initially originally first previously earlier formerly once".split())
LATER: frozenset[str] = frozenset(
    "later then eventually subsequently afterward afterwards finally ultimately again now since second instead still yet anyway".split()
)
"""Words that say which of several times a sentence speaks of."""

AGAIN: frozenset[str] = frozenset("reissue reopen reelect re-elect reinstate reverse rescind readmit".split())
"""Verbs that by themselves say that it is the later time."""

PALE: frozenset[str] = frozenset("now since instead still yet anyway once".split())
"""Those of them that may say something else: signed it anyway."""

TURNED: tuple[str, ...] = (
    "revers", "overturn", "appeal", "retri", "reconsider", "relent", "recant", "rescind", "vacat", "quash", "backtrack",
    "backed down", "backed off", "gave in", "about-face", "u-turn", "changed his", "changed her", "changed its", "changed their",
    "change his", "change her", "change its", "change their", "changing", "change of", "withdr", "new trial", "second vote",
    "switched", "flip-flop", "had a change", "deadlock",
)  # fmt: skip
"""How a text tells that something was done one way first and another way later; beginnings of words, in small letters."""
