"""Words beside a name that tell that it is the name of a person: kin, what only people do, what is done only to people.

Written from general knowledge of English news prose.
"""

from __future__ import annotations

RELATIVES: frozenset[str] = frozenset(
    """
mother father parents wife husband widow widower son daughter sons daughters brother sister brothers sisters sibling siblings uncle
aunt nephew niece cousin grandmother grandfather grandson granddaughter girlfriend boyfriend fiance fiancee fiancé fiancée stepfather
stepmother stepson stepdaughter mum mom dad twin ex-wife ex-husband
""".split()
)
"""What people are to their family."""

KIN: frozenset[str] = RELATIVES | frozenset(
    """
birthday funeral death killing murder autopsy body childhood
marriage wedding divorce remains hair eyes face hands voice lawyer solicitor attorney barrister publicist agent psychiatrist doctor
""".split()
)
"""What a name in the genitive owns only where it is a person's: "Tola Reyes's mother"."""

OF_PERSONS: frozenset[str] = frozenset(
    """
died dies born married marries wed wept weeps cried smiled grinned nodded shrugged graduated resigned resigns retired
pleaded pleads testified testifies sobbed slept laughed drowned hanged hospitalized hospitalised jailed imprisoned arrested
stabbed beheaded sentenced extradited deported paroled handcuffed divorced sworn wore wears
""".split()
)
"""Verbs whose subject is a person."""

TO_PERSONS: frozenset[str] = frozenset(
    """
arrested arrest arresting married marry marrying thanked thanks thank jailed imprisoned interviewed congratulated
appointed elected reelected re-elected succeeded succeeds succeeding stabbed handcuffed sentenced divorced befriended
nominated promoted impersonated portrays portrayed starring née nee
""".split()
)
"""Verbs whose object is a person."""

APPOINTING: frozenset[str] = frozenset(
    """
named appointed elected hired made chosen picked promoted nominated crowned installed confirmed selected recruited tapped
naming appointing electing hiring picking choosing promoting nominating names appoints elects hires picks appoint hire elect
reelected re-elected voted sworn
""".split()
)
"""Verbs between whom stands who got an office and the office: "named Tola Reyes chairwoman", "hired Tola Reyes as editor"."""

BY_PERSONS: frozenset[str] = frozenset(
    """
written directed painted composed coached led headed chaired hosted edited co-written choreographed photographed sung played
conducted narrated presented urged asked ordered represented prosecuted convicted
""".split()
)
"""Participles with "by" before a person: "directed by Tola Reyes"."""

FIRM_ROLES: frozenset[str] = frozenset(
    """
maker owner operator leader producer publisher manufacturer supplier builder carrier retailer lender insurer broker provider
developer sponsor distributor brewer grocer broadcaster giant rival seller buyer competitor subsidiary parent employer
contractor home base host winner champion champions side club group company firm band
""".split()
)
"""Offices that firms, bodies and places hold as well as people: "Acme, the maker of"."""

NO_FIRST: frozenset[str] = frozenset(
    """
hurricane storm cyclone typhoon tropical operation project planet asteroid comet mount super big little old new great grand royal
national international global first second third fourth fifth sixth seventh eighth ninth tenth american british real true all my our
your his her their this that what how why when where who no not more most best worst happy good bad black white red green blue
golden silver free open dear miss poor young late total full half double triple world united general special central east west north
south upper lower inner outer mid pre post anti pro non photo picture image video audio breaking exclusive live
""".split()
)
"""First words of names that are no persons' names."""

NO_LAST: frozenset[str] = frozenset(
    """
act amendment bill law treaty accord accords agreement pact protocol convention constitution award awards prize prizes cup trophy
medal open games olympics championship championships tournament war wars battle revolution crisis day days night nights week year
tour album song songs single novel movie film show series episode book bible theory theorem syndrome disease virus flu effect scale
project programme program plan scheme fund initiative campaign act operation mission test trial case affair scandal deal plan way
road street house hall court tower centre center building images nebula galaxy moon rover telescope supernova
model edition version theme party movement era age century dynasty empire republic language english jr
""".split()
)
"""Last words of names that are no persons' names."""

MOVES: frozenset[str] = frozenset(
    """
flew fly flies flying travelled traveled travelling traveling moved moving returned returning drove driving sailed sailing walked fled
fleeing went going came deported extradited evacuated headed heading bound relocated emigrated marched left home trip visit journey
flight flights route ferry bus train boat road ride railway
""".split()
)
"""Words before "to" or "for" and the name of a place."""

FIRM_GOODS: frozenset[str] = frozenset("shares stock stocks shareholders takeover acquisition subsidiary customers bonds".split())
"""Nouns before "of" or "in" and the name of a firm."""

FIRM_PEOPLE: frozenset[str] = frozenset(
    "analyst economist strategist spokesman spokeswoman spokesperson executive founder co-founder chairman chairwoman ceo president "
    "trader broker consultant vice-president".split()
)
"""Whom a firm has: "Tola Reyes, an analyst at Landvik"."""

PLAYED: frozenset[str] = frozenset(
    "played plays playing play pitched pitches pitching points goals runs starred stars rebounds touchdowns caps appearances".split()
)
"""Words before "for" and the name of a team."""

FINITE: frozenset[str] = frozenset(
    "was is has had will would could did does took made got went came won lost beat led left ran met saw kept gave found began "
    "wrote spoke grew held drove rode threw hit shot paid sold built taught never later also then".split()
)
"""Words that a sentence goes on with behind its subject."""

ORIGINS: frozenset[str] = frozenset(
    "came comes come hails hailed originally arrived flew refugees far away miles kilometres home".split()
)
"""Words before "from" and the name of a place."""

SEATS: frozenset[str] = frozenset(
    """
mayor governor sheriff bishop archbishop king queen resident residents native village town city county outskirts streets suburb suburbs
north south east west port island capital people citizens district valley coast university siege battle bombing shelling
""".split()
)
"""Words before "of" and the name of a place."""

FLED: frozenset[str] = frozenset("fled shelling bombing besieged invaded flooded".split())
"""Verbs whose object is a place."""
