"""Titles before a name, under one spelling of the office, and the marks of gender that some carry.

Written from general knowledge of English news copy. A key is the title in lower case without its full stop.
"""

from __future__ import annotations

TITLES: dict[str, str] = {
    # abbreviated, as agency style prints them
    "sen": "senator",
    "sens": "senator",
    "rep": "representative",
    "reps": "representative",
    "gov": "governor",
    "govs": "governor",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "capt": "captain",
    "col": "colonel",
    "gen": "general",
    "maj": "major",
    "cpl": "corporal",
    "adm": "admiral",
    "cmdr": "commander",
    "det": "detective",
    "insp": "inspector",
    "supt": "superintendent",
    "prof": "professor",
    "rev": "reverend",
    "fr": "father",
    "hon": "honourable",
    "pres": "president",
    "dr": "doctor",
    "drs": "doctor",
    "cllr": "councillor",
    "pte": "private",
    "pfc": "private",
    "const": "constable",
    "atty": "attorney",
    "asst": "assistant",
    "pvt": "private",
    "dist": "district",
    "supvr": "supervisor",
    "msgr": "monsignor",
    "del": "delegate",
    "amb": "ambassador",
    "brig": "brigadier",
    "cdr": "commander",
    "ofc": "officer",
    "secy": "secretary",
    # in full
    "senator": "senator",
    "representative": "representative",
    "governor": "governor",
    "president": "president",
    "vice president": "vice president",
    "mayor": "mayor",
    "judge": "judge",
    "justice": "justice",
    "chief": "chief",
    "sheriff": "sheriff",
    "congressman": "representative",
    "congresswoman": "representative",
    "minister": "minister",
    "chancellor": "chancellor",
    "premier": "premier",
    "prime minister": "prime minister",
    "secretary": "secretary",
    "ambassador": "ambassador",
    "general": "general",
    "colonel": "colonel",
    "captain": "captain",
    "lieutenant": "lieutenant",
    "sergeant": "sergeant",
    "detective": "detective",
    "officer": "officer",
    "inspector": "inspector",
    "constable": "constable",
    "superintendent": "superintendent",
    "professor": "professor",
    "reverend": "reverend",
    "bishop": "bishop",
    "archbishop": "archbishop",
    "cardinal": "cardinal",
    "pope": "pope",
    "rabbi": "rabbi",
    "imam": "imam",
    "pastor": "pastor",
    "ayatollah": "ayatollah",
    "sheikh": "sheikh",
    "sheik": "sheikh",
    "king": "king",
    "queen": "queen",
    "prince": "prince",
    "princess": "princess",
    "duke": "duke",
    "duchess": "duchess",
    "emperor": "emperor",
    "sultan": "sultan",
    "emir": "emir",
    "sir": "sir",
    "dame": "dame",
    "lord": "lord",
    "lady": "lady",
    "baroness": "baroness",
    "baron": "baron",
    "councillor": "councillor",
    "councilman": "councillor",
    "councilwoman": "councillor",
    "councilmember": "councillor",
    "councilor": "councillor",
    "alderman": "alderman",
    "alderwoman": "alderman",
    "assemblyman": "assembly member",
    "assemblywoman": "assembly member",
    "commissioner": "commissioner",
    "supervisor": "supervisor",
    "delegate": "delegate",
    "admiral": "admiral",
    "commander": "commander",
    "major": "major",
    "corporal": "corporal",
    "private": "private",
    "marshal": "marshal",
    "brigadier": "brigadier",
    "speaker": "speaker",
    "comptroller": "comptroller",
    "treasurer": "treasurer",
    "attorney general": "attorney general",
    "father": "father",
    "sister": "sister",
    "brother": "brother",
    "coach": "coach",
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "chair": "chair",
    "trooper": "trooper",
    "deputy": "deputy",
    "first lady": "first lady",
    "doctor": "doctor",
    "first minister": "first minister",
    "monsignor": "monsignor",
    "mullah": "mullah",
    "foreign minister": "foreign minister",
}

HONORIFICS: frozenset[str] = frozenset({"mr", "mrs", "ms", "miss", "mx", "messrs", "mister", "madam", "mme"})
"""Courtesy titles: they say nothing of an office."""

DOTTED: frozenset[str] = frozenset(
    "mr mrs ms mx messrs mme dr drs prof rev fr hon sen sens rep reps gov govs lt sgt capt col gen maj cpl adm cmdr det insp supt "
    "pres cllr pte pfc const atty asst pvt dist msgr del amb brig cdr ofc secy st ste jr sr esq inc corp co ltd bros dept univ "
    "ft mt vs no assn ala ariz ark calif colo conn fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa "
    "tenn tex vt va wash wis wyo del".split()
)
"""Words that are printed with a full stop that ends no sentence and belongs to the word."""

SUFFIXES: frozenset[str] = frozenset({"jr", "sr", "ii", "iii", "iv", "esq", "phd", "mp", "qc", "kc", "obe", "mbe", "cbe"})

FEMININE: frozenset[str] = frozenset(
    "mrs ms miss madam mme dame lady baroness queen princess duchess sister congresswoman councilwoman assemblywoman chairwoman "
    "spokeswoman alderwoman businesswoman saleswoman policewoman actress heiress hostess stewardess waitress first-lady mother "
    "wife daughter niece aunt grandmother granddaughter girlfriend widow woman girl mom mum stepmother stepdaughter ex-wife "
    "fiancee fiancée sister-in-law mother-in-law daughter-in-law nun empress goddess housewife schoolgirl lesbian businesswomen "
    "women girls mothers wives daughters sisters widows actresses spokeswomen congresswomen".split()
)
MASCULINE: frozenset[str] = frozenset(
    "mr messrs mister sir lord baron king prince duke father brother husband son nephew uncle grandfather grandson boyfriend "
    "widower boy dad stepfather stepson ex-husband monk fiance fiancé brother-in-law father-in-law son-in-law emperor monsignor "
    "schoolboy pope fathers husbands sons brothers boys".split()
)
"""Words that mark a man. A title in -man (chairman, spokesman) marks none: women hold it too."""

PREFIXES: tuple[str, ...] = ("former-", "then-", "ex-", "acting-", "now-", "current-", "late-", "longtime-")
FORMER: frozenset[str] = frozenset(
    """
former ex then onetime one-time late retired ousted disgraced outgoing
""".split()
)
"""Words that say that an office is past; `then` and `outgoing` at least at another time."""
