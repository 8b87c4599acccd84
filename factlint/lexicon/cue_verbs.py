"""Verbs and phrases that report speech, by the frame that they build, and the nouns for where things are said.

Written by the authors from general knowledge of English news prose: each verb stands under the clause that it usually heads
("say that", "tell somebody that", "call something so"). Lemmas only; `IRREGULAR` holds the forms that no rule makes.
"""

from __future__ import annotations

FRAMES: dict[str, tuple[str, ...]] = {
    # X says that / "...," X says
    "say": tuple(
        """
    say add state note continue declare announce argue claim contend insist maintain assert aver acknowledge admit concede
    confess explain observe remark comment report reveal confirm deny allege suggest predict forecast estimate conclude
    reply respond answer reiterate repeat restate stress emphasize emphasise recall joke quip vow promise pledge agree
    disagree propose recommend mention testify swear complain lament boast brag hint imply indicate signal disclose divulge
    opine muse counter retort exclaim cry shout yell scream whisper mutter murmur chant sigh snap interject interrupt reason
    theorize theorise speculate posit postulate volunteer recount reflect rejoin riposte gush rant rail fume vent scoff
    sniff snipe marvel proclaim profess pronounce protest plead vouch attest rule decree affirm reaffirm clarify elaborate
    detail outline spell specify summarize summarise caution advise counsel lecture preach intone recite echo concur chime
    begin finish close open start sing deadpan drawl grumble moan groan grouse gripe bemoan bristle rage thunder bellow roar hiss
    howl wail sob chuckle laugh crow enthuse effuse warn threaten demand request submit stipulate cheer chirp declaim
    discourse expound harp interpose jest jeer fire hit shoot weigh sum lay put go
        apologize apologise
        """.split()
    ),
    "write": ("write", "tweet", "retweet", "post", "blog", "text", "email", "e-mail", "read", "scrawl", "jot", "type", "caption"),
    # X tells Y that
    "tell": ("tell", "inform", "assure", "reassure", "remind", "notify", "brief", "advise", "promise", "convince", "persuade"),
    "ask": ("ask", "wonder", "inquire", "enquire", "query", "question", "quiz", "grill"),
    # X urges Y to
    "urge": tuple(
        """
    urge beg implore plead beseech exhort encourage press pressure pressurise lobby prod nudge invite entreat
    """.split()
    ),
    "order": tuple(
        """
    order instruct command direct
    """.split()
    ),
    "warn": ("warn", "caution", "threaten"),
    # X accuses Y of; X blames Y for
    "accuse": tuple(
        """
    accuse blame fault charge criticize criticise condemn rebuke chide scold berate chastise mock taunt ridicule
    """.split()
    ),
    # X calls Y so; X describes Y as
    "call": tuple(
        """
    call describe label dub brand characterize characterise term deem portray depict denounce dismiss decry deride deplore
    hail laud praise applaud commend credit compare liken cite quote defend attack slam blast bash assail lambast lambaste
    lash castigate pan trash thank congratulate reject tout trumpet welcome back endorse question refer point speak talk
    voice express brush shrug wave play
        """.split()
    ),
    # documents: a report finds, a poll shows
    "show": ("show", "find", "conclude", "determine", "detail", "reveal", "suggest", "indicate", "document", "list"),
    # what is reported of a mind, not of a mouth
    "think": tuple(
        """
    believe think feel hope expect fear worry wish suspect doubt know assume consider realize realise recognize recognise
    understand anticipate imagine regret wonder want
        """.split()
    ),
}
"""A verb under several frames has the one of its complement; the frame named first here is its frame where that does not tell."""

FIRST_FRAME: dict[str, str] = {
    "promise": "say",
    "advise": "say",
    "plead": "say",
    "question": "ask",
    "wonder": "ask",
    "caution": "warn",
    "warn": "warn",
    "threaten": "warn",
    "conclude": "say",
    "reveal": "say",
    "suggest": "say",
    "indicate": "say",
    "detail": "say",
}

ADDRESSED: frozenset[str] = frozenset({"tell", "ask", "urge", "order", "warn", "accuse"})
"""Frames whose verb takes whom it is said to, or of whom, as its object."""

IRREGULAR: dict[str, tuple[str, str, str]] = {
    "say": ("says", "said", "said"),
    "tell": ("tells", "told", "told"),
    "write": ("writes", "wrote", "written"),
    "swear": ("swears", "swore", "sworn"),
    "forecast": ("forecasts", "forecast", "forecast"),
    "begin": ("begins", "began", "begun"),
    "go": ("goes", "went", "gone"),
    "read": ("reads", "read", "read"),
    "speak": ("speaks", "spoke", "spoken"),
    "find": ("finds", "found", "found"),
    "show": ("shows", "showed", "shown"),
    "think": ("thinks", "thought", "thought"),
    "feel": ("feels", "felt", "felt"),
    "know": ("knows", "knew", "known"),
    "understand": ("understands", "understood", "understood"),
    "beseech": ("beseeches", "besought", "besought"),
    "retweet": ("retweets", "retweeted", "retweeted"),
    "submit": ("submits", "submitted", "submitted"),
    "rebut": ("rebuts", "rebutted", "rebutted"),
    "admit": ("admits", "admitted", "admitted"),
    "refer": ("refers", "referred", "referred"),
    "quip": ("quips", "quipped", "quipped"),
    "chat": ("chats", "chatted", "chatted"),
    "beg": ("begs", "begged", "begged"),
    "brag": ("brags", "bragged", "bragged"),
    "dub": ("dubs", "dubbed", "dubbed"),
    "sob": ("sobs", "sobbed", "sobbed"),
    "hit": ("hits", "hit", "hit"),
    "shoot": ("shoots", "shot", "shot"),
    "lay": ("lays", "laid", "laid"),
    "sum": ("sums", "summed", "summed"),
    "put": ("puts", "put", "put"),
    "shrug": ("shrugs", "shrugged", "shrugged"),
    "prod": ("prods", "prodded", "prodded"),
    "pan": ("pans", "panned", "panned"),
    "chirp": ("chirps", "chirped", "chirped"),
    "snap": ("snaps", "snapped", "snapped"),
    "jot": ("jots", "jotted", "jotted"),
    "blog": ("blogs", "blogged", "blogged"),
    "quiz": ("quizzes", "quizzed", "quizzed"),
    "aver": ("avers", "averred", "averred"),
    "signal": ("signals", "signaled", "signaled"),
    "label": ("labels", "labeled", "labeled"),
    "deem": ("deems", "deemed", "deemed"),
    "concur": ("concurs", "concurred", "concurred"),
    "spell": ("spells", "spelled", "spelled"),
}
SPELLED_TWO_WAYS: dict[str, str] = {
    "signalled": "signal",
    "signalling": "signal",
    "labelled": "label",
    "labelling": "label",
    "counselled": "counsel",
    "counselling": "counsel",
    "marvelled": "marvel",
}

PARTICLES: dict[str, frozenset[str]] = {
    "chime": frozenset({"in"}),
    "point": frozenset({"out", "to"}),
    "spell": frozenset({"out"}),
    "refer": frozenset({"to"}),
    "rail": frozenset({"against", "at"}),
    "speak": frozenset({"of", "about", "out", "against"}),
    "talk": frozenset({"of", "about"}),
    "lash": frozenset({"out"}),
    "vouch": frozenset({"for"}),
    "close": frozenset({"by", "with"}),
    "brush": frozenset({"off", "aside"}),
    "shrug": frozenset({"off"}),
    "put": frozenset({"it"}),
    "wave": frozenset({"off", "away"}),
    "fire": frozenset({"back"}),
    "hit": frozenset({"back"}),
    "shoot": frozenset({"back"}),
    "weigh": frozenset({"in"}),
    "play": frozenset({"down"}),
    "sum": frozenset({"up"}),
    "lay": frozenset({"out"}),
    "rule": frozenset({"out", "that"}),
    "open": frozenset({"by", "with"}),
    "go": frozenset({"on"}),
}
"""Verbs that report speech only with one of these words after them."""

WITH_PREPOSITION: dict[str, frozenset[str]] = {
    "on": frozenset("comment opine weigh call expound insist agree disagree elaborate speculate remark focus reflect".split()),
    "with": frozenset("agree disagree concur".split()),
    "over": frozenset("disagree".split()),
    "against": frozenset("warn caution argue protest rail".split()),
    "at": frozenset("scoff bristle marvel balk".split()),
    "to": frozenset("respond object".split()),
}
"""Verbs whose preposition belongs to them: "commented on the plan"."""

QUOTED_ONLY: frozenset[str] = frozenset(
    """
    begin go finish close open start sing continue echo laugh chuckle cheer sigh cry snap rage thunder roar hiss howl wail sob crow
    marvel rant rail fume vent bristle interrupt lecture preach reflect moan groan type caption detail outline read answer
    back list harp jeer jest pan sniff snipe rule submit express voice reason discourse
    """.split()
)
"""Verbs that report speech only beside a quotation or before "that": much else begins, closes or answers."""

NOUNS_TOO: frozenset[str] = frozenset(
    """
    claim report call request charge demand promise pledge vow answer reply question comment remark note tweet post text
    email e-mail blog order command state estimate hint fear hope doubt show find press cry joke mention forecast counter
    repeat stress reason voice fault blame rebuke attack brand label term credit quote query lecture echo signal detail
    outline document list sigh moan groan laugh cheer chant shout yell scream whisper murmur retort riposte protest rage
    roar hiss howl sob boast complaint caution counsel brief back point talk welcome praise slam blast mock taunt threat
    address submit swear rule wish wonder worry regret want start finish close open direct advise pressure lobby invite
    ridicule feel read snipe rant vent host study project
    """.split()
)
"""Verbs whose plain or -s form is as often a noun (or an adjective): they need a subject right before them."""

MEDIA: frozenset[str] = frozenset(
    """
    affidavit statement tweet tweets interview letter email e-mail memo memorandum speech post posting testimony deposition
    message text filing lawsuit complaint indictment ruling opinion order dissent report release newsletter column op-ed
    essay article blog book memoir video broadcast podcast call phone telephone conference briefing hearing debate rally
    address remarks note transcript recording recordings tape caption voicemail petition declaration motion brief summary
    notice advisory bulletin diary documentary
    """.split()
)
"""Where something is said: "said in an affidavit"."""

SAID_THINGS: frozenset[str] = MEDIA | frozenset(
    """
    answer response reply words advice verdict warning plea explanation reaction retort riposte conclusion question motto refrain
    defence defense excuse promise pledge request appeal rejoinder comment wish
    """.split()
)
"""What belongs to whoever said it: "Ruiz's answer"."""

SOURCES: frozenset[str] = frozenset(
    """
    statement report reports study studies poll polls survey surveys lawsuit suit complaint indictment filing filings
    document documents affidavit letter email emails e-mail e-mails memo memos memorandum article articles story stories
    record records transcript transcripts ruling opinion order post tweet tweets message text note website site page release
    analysis data figures numbers statistics review audit plan bill law act constitution policy book column editorial
    headline sign banner placard caption account accounts testimony motion petition brief warrant cable paper papers ad ads
    advertisement commercial video bulletin advisory notice listing obituary biography profile research results result
    estimate estimates forecast evidence source sources resolution decision verdict charge charges description label
    announcement spokesperson
    """.split()
)
"""Things that say, show or find: "the report says"."""

BY_MEDIA: frozenset[str] = frozenset(
    "phone telephone email e-mail text mail letter fax video satellite radio skype videoconference teleconference conference".split()
)
"""Words behind "by" that say how it was said, not by whom."""
