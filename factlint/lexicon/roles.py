"""Nouns for people by what they do or are, the words that stand before them, and nouns for bodies and papers that speak.

Written from general knowledge of English news copy.
"""

from __future__ import annotations

ROLE_FORMS: dict[str, str] = {
    "chairman": "chair",
    "chairwoman": "chair",
    "chairperson": "chair",
    "co-chairman": "co-chair",
    "co-chairwoman": "co-chair",
    "vice-chairman": "vice chair",
    "vice-chair": "vice chair",
    "vice-chairwoman": "vice chair",
    "vice-president": "vice president",
    "spokesman": "spokesperson",
    "spokeswoman": "spokesperson",
    "congressman": "representative",
    "congresswoman": "representative",
    "rep": "representative",
    "lawmaker": "legislator",
    "businesswoman": "businessperson",
    "businessman": "businessperson",
    "councilman": "councillor",
    "councilwoman": "councillor",
    "councilmember": "councillor",
    "councilor": "councillor",
    "adviser": "adviser",
    "advisor": "adviser",
    "actress": "actor",
    "policeman": "police officer",
    "policewoman": "police officer",
    "fireman": "firefighter",
    "attorney": "lawyer",
    "assemblyman": "assembly member",
    "assemblywoman": "assembly member",
    "alderwoman": "alderman",
    "ceo": "chief executive",
    "salesman": "salesperson",
    "saleswoman": "salesperson",
    "chief executive officer": "chief executive",
    "mp": "member of parliament",
    "frontrunner": "front-runner",
    "doctor": "doctor",
    "physician": "doctor",
    "barrister": "lawyer",
    "solicitor": "lawyer",
}
"""One spelling for the forms of one office."""

COMPOUND_ROLES: frozenset[str] = frozenset(
    name.strip()
    for name in """
secretary of state, secretary of defense, secretary of war, secretary of the treasury, chief of staff, chief of police,
director of communications, president of the united states, attorney general, solicitor general, surgeon general,
secretary general, prime minister, foreign minister, finance minister, interior minister, defense minister, defence
minister, health minister, vice president, vice chair, vice chairman, vice chairwoman, special counsel, general counsel,
general manager, general secretary, chief executive, chief executive officer, chief financial officer, chief operating
officer, chief justice, district attorney, state senator, state representative, press secretary, foreign secretary, home
secretary, police chief, fire chief, police commissioner, city manager, running mate, school superintendent, managing
director, executive director, communications director, campaign manager, campaign chairman, campaign chair, national
security adviser, first lady, first minister, lieutenant governor, deputy secretary, assistant secretary, house speaker,
majority leader, minority leader, majority whip, minority whip, chief whip, opposition leader, party leader, prime
minister designate, editor in chief, commander in chief, member of parliament, member of congress, police officer, poll
worker, board member, council member, committee member, assembly member, crew member, staff member, family member, city
clerk, county clerk, town clerk, county executive, police superintendent, vice admiral, rear admiral, major general,
lieutenant colonel, lieutenant general, brigadier general, lt. gov, district judge, circuit judge, shadow chancellor,
shadow minister, chief secretary, real estate agent, poet laureate, special agent in charge, special agent, first mate, vice mayor,
artistic director, creative director, music director, medical director, athletic director, technical director, principal
investigator, caretaker manager, assistant coach, head coach, head teacher, head chef, team principal, chief of the general
staff, lance corporal, staff sergeant, master sergeant, sergeant major, petty officer, warrant officer, director general,
deputy mayor, deputy sheriff, deputy chief, assistant chief, chief inspector, chief superintendent, chief constable,
detective constable, detective sergeant, detective inspector, police constable, police sergeant, team captain, social worker,
aid worker, care worker, health worker, truck driver, bus driver, taxi driver, lorry driver, train driver, tour guide, make-up
artist, estate agent, travel agent, flight attendant, crane operator, probation officer, parole officer, press officer, medical
examiner, county commissioner, county judge, city councilor, city attorney, county attorney, public defender, defense attorney,
defence lawyer, defense lawyer, legal director, policy director, research director, news editor, managing editor, city editor,
top seed, wide receiver, tight end, running back, point guard, defensive end, defensive tackle, minor leaguer, safety officer
""".replace("\n", " ").split(",")
)
"""Offices of several words whose parts must stay together, in the singular."""

ROLES: frozenset[str] = frozenset(
    """
academic accountant accuser activist actor actress adjutant administrator admirer adult adviser advisor advocate agent aide
alderman ally alumnus ambassador analyst anchor anchorman announcer applicant appointee architect archbishop arsonist artist
assailant assassin assistant associate astronaut astronomer athlete attacker attendee attendant attorney auditor aunt author
authority babysitter backer baker banker baritone barrister bartender baseman beneficiary benefactor biographer biologist
bishop blogger bodyguard boss bowler boxer boy boyfriend broadcaster broker brother builder businessman businesswoman
businessperson buyer bystander caller campaigner candidate canvasser captain captive cardinal caregiver carer carpenter
cashier cattleman caucusgoer celebrity ceo chair chairman chairperson chairwoman challenger champion chancellor chaplain
chef chemist chief child citizen civilian clergyman cleaner clerk client climatologist co-author co-chair co-chairman
co-chairwoman co-defendant co-director co-founder co-host co-owner co-worker coach collaborator colleague collector colonel
columnist comedian commander commentator commissioner commuter companion complainant composer comptroller concierge
conductor confidant confidante congressman congresswoman conservative conservationist conspirator constable constituent
consultant consumer contender contestant contractor contributor controller convict cook coordinator coroner correspondent
councillor councilman councilmember councilor councilwoman counsel counselor counsellor counterpart courier cousin creator
creditor crewman criminal critic curator customer cyclist dad dancer daughter dealer dean defector defendant defender
delegate demographer demonstrator dentist deputy designer detainee detective detractor developer diplomat director dissident
doctor donor driver drummer economist editor educator elector elder electrician employee employer engineer entertainer
entrepreneur environmentalist envoy epidemiologist evangelical evangelist examiner executive expert explorer ex-president
ex-wife ex-husband ex-mayor ex-governor ex-senator ex-boyfriend ex-girlfriend fan farmer father feminist fiance fiancee
fighter filmmaker financier firefighter fireman fisherman follower footballer foreman forward founder friend front-runner
frontrunner fugitive fundraiser gardener general geologist girl girlfriend goalkeeper golfer governor graduate grandfather
grandmother grandson granddaughter grocer guard guardian guest guide guitarist gunman hacker handler handyman head
headmaster headteacher heir heiress helper hero hiker hijacker historian homeowner hopeful host hostage hunter husband
immigrant imam incumbent independent individual industrialist infant informant insider inspector instructor intern
interpreter interviewer interviewee inventor investigator investor islamist jailer janitor jihadist jockey journalist judge
juror justice keeper kidnapper killer king laborer labourer landlord landowner lawmaker lawyer leader lecturer legislator
liaison liberal librarian lieutenant lobbyist loyalist magistrate magnate man manager mayor mechanic mediator member mentor
merchant meteorologist militant millionaire miner minister ministers-designate mission model moderate moderator mogul mom
monk mother motorist mourner mp mum murderer musician negotiator neighbor neighbour nephew neurologist neurosurgeon newcomer
newsman niece nominee novelist nun nurse nutritionist observer occupant officeholder officer official officiant onlooker
operative operator opponent organizer organiser orphan owner painter panelist paramedic parent parishioner parliamentarian
participant partisan partner passenger passer-by pastor patient patron paymaster pediatrician pensioner performer person
pharmacist philanthropist philosopher photographer physician physicist pianist pilot pioneer planner player playwright
plumber poet policeman policewoman policymaker politician pollster pope porter practitioner preacher predecessor premier
presenter president priest prime-minister prince princess principal prisoner producer professor programmer progressive
prosecutor protege protégé protester protestor provost psychiatrist psychologist publicist publisher pundit pupil queen
rabbi racer radical ranger rapper reader realtor rebel recipient recruit recruiter referee reformer refugee registrar
regulator relative reporter representative republican democrat rescuer researcher resident respondent restaurateur retiree
reveler reverend rider rival runner sailor salesman salesperson saleswoman scholar schoolboy schoolgirl scientist scout
screenwriter sculptor secretary seller senator sergeant servant serviceman sheriff shooter shopkeeper shopper sibling singer
sister skater skier skipper socialist sociologist soldier solicitor son songwriter source speaker specialist spectator
spokesman spokesperson spokeswoman sponsor staffer staffer star statesman statistician stepfather stepmother stepson
stepdaughter steward stockbroker strategist striker student subordinate successor suitor superintendent supervisor supporter
surgeon surrogate survivor suspect swimmer sympathizer taxpayer teacher teammate technician teen teenager tenant
tennis-player terrorist theologian therapist trader trainer traveler traveller treasurer trooper trucker trustee tory tutor
tycoon uncle undersecretary unionist user vendor veteran viewer villager vice-president vice-chairman vice-chair victim
visitor voice volunteer voter waiter waitress warden warrior whistleblower whistle-blower widow widower wife winner witness
woman worker worshiper worshipper wrestler writer youngster youth biochemist neuroscientist virologist toxicologist
ecologist oncologist cardiologist pathologist criminologist ethicist cosmonaut lifeguard landscaper roofer welder whip
quarterback billionaire beekeeper icon operative fact-checker delegate socialite mogul envoy rancher grower brewer winemaker innkeeper hotelier brakeman
abbess abbot accomplice acrobat actuary adjuster aficionado agronomist airman all-rounder alpinist ambulanceman anaesthetist
anchorwoman anesthesiologist animator anthropologist apprentice arbitrageur arbitrator arborist archaeologist archivist assessor
astrologer astrophysicist asylum-seeker attache attaché au-pair auctioneer aviatrix backbencher bailiff ballerina
balloonist bandmate bargee barista barmaid bassist batsman beautician beggar biathlete bibliographer blacksmith boilermaker
bombardier bookbinder bookkeeper bookmaker bookseller botanist bouncer breeder bricklayer bride bridegroom bridesmaid
brother-in-law burglar bursar bushman cabbie cabdriver caddie cadet cameraman camerawoman canoeist caretaker
cartographer cartoonist caseworker castmate caterer cavalryman caver cellist centenarian centre-back ceramicist chairholder
 chauffeur chemist-in-chief chieftain chieftainess childminder chiropractor choreographer cityman clairvoyant
clansman classmate co-designer co-ordinator co-producer cobbler codebreaker coder compatriot confectioner conjurer connoisseur
conscript constable-elect consul contralto convener convenor conveyancer copyeditor copywriter cornerback counterfeiter
countryman countrywoman courtier couturier coxswain cricketer crossing-guard cryptographer cryptologist custodian
cyberneticist data-scientist daughter-in-law decathlete deckhand defenseman dermatologist deserter despot dictator
dietitian dispatcher distiller diver dockworker doorman draftee dramatist draughtsman dressmaker embalmer embezzler emissary
engine-driver engraver enthusiast entomologist equerry equestrian essayist estate-agent ex-partner eyewitness farmhand
farmworker father-in-law ferryman fiancée firewoman fishmonger flatmate flautist flutist fly-half folklorist forger
foundling fraudster freeholder freshman frontbencher frontman frontwoman full-back fullback fusilier futurist gaffer
gamekeeper gamer gaoler gasfitter genealogist geneticist geographer getaway-driver goalie goaltender godfather godmother
 governess grandchild grandparent gravedigger great-aunt great-grandfather great-grandmother great-uncle groomer
groundsman guru gymnast gynaecologist gynecologist hairdresser half-brother half-sister hangman harpist headliner headman
headmistress headwoman herbalist herder hitman hobbyist homemaker horseman horsewoman horticulturist househusband housekeeper
housemate housewife hurdler hydrologist hypnotist illustrator immunologist impresario in-law infantryman infielder influencer
informer inmate jailor judoka juggler kayaker keyboardist kicker kindergartner landholder landlady
laureate leaseholder lexicographer librettist linebacker lineman linesman lineworker linguist locksmith longshoreman
lord-lieutenant lyricist machinist magician marathoner mathematician matriarch mayoress medic mercenary mezzo-soprano
microbiologist midfielder midwife milkman milliner millworker missionary monarch mother-in-law motorman mountaineer mufti mugger
muralist mythologist nanny naturalist navigator netminder newlywed newscaster newsreader night-watchman nonagenarian notary
numismatist oarsman obstetrician oceanographer octogenarian ombudsman ombudswoman optometrist organist orienteer ornithologist
osteopath outfielder palaeontologist paleontologist paparazzo paralegal paratrooper park-ranger parolee pastry-chef patriarch
pawnbroker peacemaker perpetrator philatelist physiotherapist plasterer playmaker ploughman poacher podcaster postgraduate
postman postwoman presiding-officer printmaker prioress probation-officer probationer promoter proofreader psychic
punter puppeteer quartermaster radiologist railwayman ranch-hand ratepayer rector restorer rifleman robber roboticist roommate
rower sapper satirist saxophonist schoolmaster schoolmate schoolteacher scriptwriter scrum-half seamstress seismologist
selectman selectwoman seminarian septuagenarian sharecropper sheriff-elect shipbuilder shipmate shortstop showjumper
showrunner signalman signatory silversmith sister-in-law sledder smallholder smuggler sniper snowboarder social-worker sommelier
son-in-law sophomore soprano speechwriter sportscaster sprinter spy spymaster squatter stationmaster steelworker stenographer
stepbrother stepsister stevedore stonemason streamer strongman stuntman stuntwoman stylist sub-editor submariner
successor-designate supermodel surfer surveyor swami swindler sysadmin tailor technologist thief thug timekeeper toddler
townsman trafficker trainee translator transplant-surgeon triathlete tribesman tribeswoman triplet trombonist trumpeter typist
umpire undergraduate understudy undertaker underwriter vagrant valedictorian valuer ventriloquist venture-capitalist verger vet
veterinarian viceroy vintner violinist vlogger vocalist volcanologist warlord watchmaker watchman weatherman wicketkeeper
wing-back winger workmate wrangler yachtsman youtuber zookeeper zoologist
pitcher catcher left-hander right-hander southpaw reliever slugger baseman bluesman rapporteur halfback defenceman lobsterman
trawlerman deacon vicar curate glazier optician radiographer forewoman patrolman photojournalist seamer flanker climber camper
cleric florist dairyman groundskeeper co-pilot stewardess bosun docker mailman geophysicist glaciologist conservator
docent kingpin ringleader chairman-elect president-elect mayor-elect governor-elect secretary-general postmaster harbourmaster
butcher barber shepherd postmistress trumpeter olympian medalist medallist laureate harbormaster
""".split()
)
"""Nouns for one person, in the singular."""

NOT_NAMED: frozenset[str] = frozenset(
    """
person individual voice source star head child man woman boy girl parent member reader viewer user customer client general
major private mission model champion winner independent conservative liberal moderate progressive radical rival operator
owner partner broker supplier maker provider developer publisher neighbor neighbour employer advertiser sponsor backer
builder buyer seller bidder manufacturer contributor creator competitor counterpart contender favourite favorite official
challenger opponent host home runner loser collector target retailer carrier insurer lender brewer broadcaster
""".split()
)
"""Role nouns after which a name may be that of a body, or which may be adjectives: "rival Acme", "official Ohio"."""

PLURAL_ONLY: dict[str, str] = {
    "police": "police",
    "authorities": "authority",
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "troops": "soldier",
    "staff": "staff",
    "clergy": "clergy",
    "crew": "crew",
    "folks": "person",
    "alumni": "alumnus",
    "wives": "wife",
    "officials": "official",
    "others": "other",
    "personnel": "staff",
    "spokespeople": "spokesperson",
    "businesspeople": "businessperson",
    "sources": "source",
    "republicans": "republican",
    "democrats": "democrat",
    "attorneys-general": "attorney general",
    "passers-by": "passer-by",
    "grandchildren": "grandchild",
    "evangelicals": "evangelical",
    "gop": "republican",
    "cops": "police officer",
    "kids": "child",
    "feds": "official",
    "latinos": "latino",
    "hispanics": "hispanic",
    "blacks": "black",
    "whites": "white",
    "muslims": "muslim",
    "jews": "jew",
    "christians": "christian",
    "catholics": "catholic",
    "americans": "american",
    "britons": "briton",
}
"""Plurals that no ending rule makes, and words that are plural in sense."""

BODY_NOUNS: frozenset[str] = frozenset(
    """
administration agency airline alliance army assembly association authority bank board broadcaster bureau business cabinet
campaign camp caucus channel charity chain church city clinic club coalition college commission committee company conference
congress consortium corporation council county court department district embassy employer establishment faction family
federation firm foundation government group hospital industry institute institution jury legislature league magazine maker
manufacturer ministry museum nation network newspaper ngo nonprofit office operator orchestra organisation organization
outlet panel paper parliament party publication publisher regime regulator retailer school senate service society squad
startup state store studio supplier task-force team think-tank town tribunal union university watchdog website
""".split()
)
"""Nouns for a body, in the singular: "the board", "the company"."""

BODIES_BY_NAME: dict[str, frozenset[str]] = {
    "school": frozenset("academy college".split()),
    "university": frozenset("college institute".split()),
    "company": frozenset("co corp corporation inc ltd plc llc industries holdings group motors airlines airways".split()),
    "firm": frozenset("co corp corporation inc ltd plc llp llc partners associates group".split()),
    "hospital": frozenset("infirmary clinic".split()),
    "club": frozenset("united city rovers athletic albion wanderers town fc".split()),
    "airline": frozenset("airlines airways air".split()),
}
"""What else the name of a body may have in it that is called by this noun."""

OUTLET_NOUNS: frozenset[str] = frozenset(
    "newspaper paper outlet magazine website broadcaster network publication tabloid broadsheet daily weekly channel station site "
    "news-outlet journal wire".split()
)
"""Nouns for a medium: "the newspaper" is the outlet that was named."""

VOICE_BODIES: frozenset[str] = frozenset(
    "campaign office team camp company firm department committee board council party administration".split()
)
"""Bodies that a spokesperson speaks for."""

WORK_NOUNS: frozenset[str] = frozenset(
    """
affidavit announcement article biography blog book brief bulletin clip column complaint data database declaration dispatch
document editorial email e-mail essay estimate estimates figure figures filing filings findings handout indictment lawsuit
letter log manifesto memo memoir memorandum message motion newsletter note notice opinion order papers plan platform poll
press-release post posting proposal ruling record records recording release report research review statement story study
suit summary survey tape testimony text transcript tweet verdict video warrant analysis census audit inquiry investigation
message-board rumor rumour rumors forecast index website-post statistics footage documentary
""".split()
)
"""Nouns for something written or recorded that can say something: "the report", "court documents"."""

MODIFIERS: frozenset[str] = frozenset(
    """
interim incoming academic acting administrative advertising afghan african aging agricultural airline airport alleged american anonymous
anti-abortion anti-war army assistant associate award-winning bank baseball basketball best-selling billionaire black board
borough bureau business cabinet campaign capitol career catholic celebrity charity chief christian church city civil
civilian climate club coalition college combat commercial committee communications community company computer conservative
consumer corporate council county court cricket criminal cultural current defence defense democratic department deputy
digital disgraced district domestic economic economics education elderly elected election elections electoral elite
embattled emergency eminent energy entertainment environmental ethics evangelical executive experienced export failed family
famed famous fashion federal fellow female field film finance financial fire first football foreign former founding
freelance gay general global government grassroots gubernatorial gun health head high high-profile high-ranking highway
history hockey hospital house housing human immigration independent industry influential information insurance intelligence
international investigative investment islamic jewish junior key labor labour late law law-enforcement lead leading
left-wing legal legendary legislative liberal local long-serving long-shot longtime long-time lone main major male managing
market marketing married media medical middle-aged military millionaire minority moderate multimillionaire museum music
muslim mutual national naval navy new news newspaper nonpartisan novice nuclear nursing office oil old onetime one-time
opposition outgoing outspoken overseas parish parliamentary party past pension personal pizza police policy political poll
polling popular powerful presidential press presumptive principal prison private privately pro-democracy progressive
prominent property prospective provincial public publishing radical radio railway ranking real-estate rebel regional
registered religious renowned research retail retired rich right-wing ruling rural sales school science second security
self-described senate senior senior-most shadow sitting small social software sole southern special sports staff standing
star state state-level statewide suburban surviving task tax tech technical technology television tennis third top
top-ranking township trade traffic training transport transportation travel treasury trial tv two-term three-term one-term
undersheriff union university unnamed unidentified unpaid upstate urban us u.s. uk veteran vice video volunteer water
wealthy welfare western northern eastern white wildlife women's men's world young youth zoning would-be newly
longest-serving first-term second-term small-town rights humanitarian advocacy watchdog fellow high-school long-term so-called
""".split()
)
"""Words that may stand between a determiner and a role noun, or before a role noun without any."""

QUANTIFIERS: dict[str, int | None] = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "both": 2,
    "one": 1,
    "several": None,
    "many": None,
    "some": None,
    "few": None,
    "most": None,
    "all": None,
    "dozens": None,
    "hundreds": None,
    "thousands": None,
    "numerous": None,
    "various": None,
    "more": None,
    "other": None,
    "another": 1,
    "any": None,
    "no": None,
    "each": 1,
    "every": None,
    "multiple": None,
    "fewer": None,
    "certain": None,
}
"""Words that count or weigh people, with their number where it is exact."""

PAIR_NOUNS: dict[str, int] = {"pair": 2, "duo": 2, "couple": 2, "twins": 2, "trio": 3, "quartet": 4, "quintet": 5}

DETERMINERS: frozenset[str] = frozenset(
    "the a an this these those his her its their our my your whose another each every no any some".split()
)
