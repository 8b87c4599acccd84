"""Words that are no names though a sentence, a headline or custom gives them a capital letter.

Written from general knowledge of English.
"""

from __future__ import annotations

CALENDAR: frozenset[str] = frozenset(
    """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas
easter thanksgiving halloween ramadan hanukkah today tomorrow yesterday tonight
""".split()
)

FUNCTION_WORDS: frozenset[str] = frozenset(
    """
a about above according across after afterward afterwards again against ago ahead albeit all almost alone along alongside
already also although altogether always am amid among amongst an and another any anybody anyone anything anyway anywhere
apart apparently are around as aside at away back barely based be became because been before beforehand behind being below
beneath beside besides between beyond both but by can cannot certainly clearly compared consequently considering could
currently dare despite did do does doing done down due during each earlier early either else elsewhere enough especially
even eventually ever every everybody everyone everything everywhere except far few fewer finally first firstly following for
formerly fortunately from further furthermore generally given had hardly has have having he hence her here hers herself him
himself his how however i if in including indeed initially inside instead into is it its itself just last lastly late lately
later least less lest let like likely likewise little long many maybe me meanwhile meantime might mine more moreover most
mostly much must my myself namely near nearby nearly neither never nevertheless next no nobody none nonetheless nor normally
not nothing notwithstanding now nowadays nowhere obviously of off often okay on once one ones only onto opposite or
originally other others otherwise ought our ours ourselves out outside over overall own past per perhaps plus possibly
presumably previously prior probably provided quite rather really recently regarding regardless relatively reportedly same
second secondly see seeing seldom several shall she should similarly since so some somebody somehow someone something
sometimes somewhat somewhere soon still subsequently such sure than thank thanks that the their theirs them themselves then
there thereafter thereby therefore these they third thirdly this those though three through throughout thus till to together
too toward towards traditionally twice two typically ultimately under underneath undoubtedly unfortunately unless unlike
until up upon us usually very via was we well were what whatever when whenever where whereas wherever whether which
whichever while who whoever whole whom whose why will with within without worse would yes yesterday yet you your yours
yourself yourselves four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million
billion hundreds thousands dozens half nobody's let's it's that's he's she's there's what's here's who's i'm i've i'd i'll
we're we've we'll we'd they're they've you're you've they'll you'll don't doesn't didn't can't couldn't won't wouldn't isn't
aren't wasn't weren't hasn't haven't hadn't shouldn't ain't add adding asking answering arguing calling citing claiming
speaking writing saying referring noting pointing look looking take taking make making get getting come coming go going give
giving keep keeping want put think know knowing seems according compared depending starting beginning ending facing hoping
trying using working living running born pressed based faced founded given known made named seen used
""".split()
)

SENTENCE_OPENERS: frozenset[str] = frozenset(
    """
absolutely abortion accused actually additional admittedly advertisement air allegations amazing ancient annual anonymous
approximately are arguably arrests aside attacks attorneys authorities average aware bad bail bank banks best better big
bills bodies books boys breaking budget business businesses buying cars cases celebrities change charges cheap children
church cities city class clean clear climate close college companies competition complaints concern concerns conditions
consumer contrary controversy cops correction cost costs council court courts crime critics crowds customers danger data
days dead deal death deaths debate democracy demand despite detectives details different doctors donations drivers drug
drugs economic economists education elections election employees energy environmental estimates evidence exactly example
exit experts explosions exports facts failure fair families fans farmers fears federal fewer figures film films final fire
firefighters firms fish flights folks food football foreign former founded free friends frustrated fuel full funding funny
future games gas general getting girls global golf good government great growth gun guns happy hard health heavy help high
higher highly history hold home homes hospital hospitals house housing human hundreds ideally imagine immigration impossible
individual inflation insiders instead interesting interestingly investigators investors ironically jobs journalists judges
jury keen key kids labor large law laws lawmakers lawyers leaders leading leave left legal legislation less local longtime
lots love low lower luckily major man men mass media medical members middle military mining minutes money months moral more
morning mothers motorists moving music names national nations natural negotiations neighbors new news newspapers night
nobody normal notably nuclear numerous observers officers official officials oil old older online open opponents opposition
ordinary organizers owners parents part parties partly passengers pay peace people personal photo photos physical plans
plenty police political politicians politics polls poor popular post power precisely president presidential press previous
prices prime private proceeds producers production profits property prosecutors protesters protests proud public quick
quickly quote rain rates read ready reality reasons recent records red regional relatives religious remarkably remember
reporters reports republicans democrats rescue rescuers research researchers residents right rising rival roads roughly
rules rumors sadly safe safety sales schools scientists scores security senior separate serious services sex shareholders
shares shipping shoppers short shortly significantly simple simply sir slightly slow small smart social soldiers sources
special specifically spending sports staff stand state states statistics stay stock stocks stop strange strong strongly
students studies subscribe support supporters surely surprisingly surveys survivors suspects talk talks tax taxes taxpayers
teachers teams technology teenagers temperatures tens terrorism terrorists things thousands threats time times tiny top
total tough tourists tourism trade traffic training transportation travel treatment troops true turning turnout unable under
undecided unemployment union unions universities unlikely up update upset used various victims video viewers violence
visitors volunteers voters voting votes wages wait war warning washington-based watch water weather week weeks welcome winds
winning witnesses women word words work workers working world worried wow wrong year years young younger yeah dear hello hi
sorry note editor's analysis opinion exclusive related image file caption getty images advertisement continue click share
follow sign copyright absent accordingly acting amid angry anxious apart armed backed barring blessed boosted born buoyed
certain citing conversely deeply defending defiant denying described dressed driven elected electing encouraged equally
evidently finding flanked following forced frankly fresh gone granted hailed halfway helped historically hopefully
incidentally including increasingly inspired introducing joined joining judging keeping largely launched led leaving lining
listening locally longer looking losing making marking meaning meeting merely missing nationally nationwide needless opening
originally paying perhaps played playing pointing politically pre-election predictably privately promising pushing putting
quietly raised raising ranked reached reacting reading realizing recalling relying repeating replacing responding returning
rumors running seated seeking sensing separately setting shaken showing sitting speaking standing starting stopping struck
stunned suddenly supposedly surrounded taken taking talking technically telling thankfully theoretically touching trailing
trying turning understandably urging using visiting voting waiting walking watching wearing whatever worst yesterday's
today's
""".split()
)
"""Words other than function words that often open a sentence or a headline."""

WORD_NAMES: frozenset[str] = frozenset(
    """
will may mark grant rose hope bill rich art frank drew chase pat rob sue dawn summer autumn june april august grace faith
joy charity christian dean earl guy hunter jack jay max miles nick pearl penny ray reed rusty ruby sandy skip stone sunny
wade ward young brown black white green gray grey hill king lane law long may moody noble page park pope price reed rich
savage short small stone strong sharp street swift temple waters weeks west wise wood woods best bishop bush case church
cook cross day field fields fox gates good hall head house justice knight lord major mayor marsh mills moon north south east
paris peace pool power rice rivers root rush self shah speaker stern story ball banks barber bell berry bird bond booth
bowls brook buck burns butcher butler carter chance cash chapman coffin cole cooper crane daily dance drummer duke early
farmer fisher flowers forest foster frost gross hand hardy
""".split()
)
"""Given names and surnames that are ordinary words too: at the start of a sentence they prove nothing."""

SPEECH_VERBS: frozenset[str] = frozenset(
    """
said says say saying told tells asked asks added adds replied replies wrote writes tweeted tweets insisted insists argued
argues claimed claims stated states warned warns explained explains noted notes admitted admits announced announces declared
declares acknowledged acknowledges conceded concedes testified testifies recalled recalls responded responds denied denies
suggested suggests joked jokes complained complains urged urges accused accuses believes believed thinks thought continued
continues agreed agrees contended contends countered counters quipped quips remarked remarks observed observes promised
promises vowed vows predicted predicts commented comments concluded concludes described describes called calls criticized
criticised criticizes praised praises pledged pledges confirmed confirms disputed disputes answered answers laughed shouted
yelled whispered sighed shrugged voted votes
""".split()
)
"""Verbs that have somebody as their subject: a word in capitals beside one is somebody or some body."""

HEADLINE_VERBS: frozenset[str] = frozenset(
    """
signs vetoes approves rejects bans sues quits resigns wins loses beats pleads seeks orders names picks fires hires meets visits defends
slams blasts proposes unveils pardons refuses reopens opens closes cuts fights faces gets gives goes hails hits holds joins launches
leaves leads makes offers opposes ousts pays plans pushes returns reveals runs says scraps sets shuts sparks stands steps takes tells
tries turns walks wants weighs asks urges warns apologizes apologises denies
""".split()
)
"""Verbs as headlines have them behind their subject."""

PAGE_LABELS: frozenset[str] = frozenset(
    """
more related read watch listen see also video videos photo photos picture pictures gallery audio map maps graphic graphics poll quiz
update updated updates live breaking exclusive opinion analysis editorial column review recap note notes correction clarification
editor's source sources credit next previous story stories topics tags advertisement sponsored subscribe download fact facts
background context timeline where when what why how who
""".split()
)
"""Words with a colon that begin a line of a web page and name no speaker: "More: the bridge in pictures"."""
