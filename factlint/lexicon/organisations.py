"""Words by which the name of a body is known.

Written from general knowledge of English names of institutions.
"""

from __future__ import annotations

HEADS: frozenset[str] = frozenset(
    """
academy administration agency airlines airways alliance archives army assembly associates association athletic athletics
authority bank board brewery brigade broadcasting brotherhood bureau cabinet cathedral caucus center centre chamber charity
church clinic club coalition college commission committee commons company conference confederation congregation congress
consortium constabulary corp corporation corps council court courier crown daily department dispatch diocese directorate
district electric electronics embassy energy enquirer enterprises entertainment examiner exchange executive express factory
faculty federation finance financial force forces forum foundation front fund gazette globe government group guard guardian
guild headquarters herald holdings hospital house inc independent industries initiative institute institution insurance
international journal jury laboratories laboratory labs league legislature library limited llc llp ltd magazine mail media
memorial ministry mirror mission monitor motors movement museum nations navy network networks news newspaper newspapers
observer office orchestra organisation organization outlet pac panel parliament partners partnership party patrol petroleum
pharmaceuticals plc police post press project publishing quartet radio railway record register regiment registry reporter
reserve review school schools secretariat senate service services seminary sentinel society solutions standard star station
steel studios sun symphony synagogue systems technologies technology telegraph television temple theater theatre times
tribunal tribune trust tv union united university utilities ventures wire works zoo tabernacle mosque embassy consulate
canvassers commissioners supervisors regents trustees governors directors bancorp brands campaign capital chronicle citizen
commandos communications cruises foods healthcare intelligencer lawmakers laboratories logistics messenger mercury mutual
oil productions records resources responders restaurants sciences software stores superstores transit transport week weekly
world
""".split()
)
"""Last words (or words before "of") that make a capitalised name the name of a body."""

TRADES: frozenset[str] = frozenset(
    """
images societies abattoir aerospace air airline alloys animation apparel appliances aquarium architects asset automotive aviation bakeries
bakery ballet bancshares battalion beverages biosciences biotech boatyard brewers breweries broadband brokerage brokers builders
building buses cable carpets casino casinos caterers cellars cement ceramics chemical chemicals choir cinemas circus clothing
coaches coachworks confectioners construction consultancy consultants consulting contractors cosmetics couriers creamery credit
dairies dairy dealerships desk developers developments distilleries distillers distillery dockyard drilling elevators engineering
engineers ensemble estates exploration export exports fabrics farms fashions ferries festival fertiliser fertilizer films fisheries
fleet foundries freight freightways fuels furnishings furniture fusiliers galleries gallery gaming garages gardens genetics genomics
grocers haulage haulers hospice hotels housing imaging import infirmary infrastructure inns instruments interactive
interiors investments ironworks jewellers kitchens knitwear leasing lending lines liners machines malls maltings marine maritime
markets materials meats mechanics medicines metals microsystems mills minerals mines mining minster mobile mobility monastery
monthly mortgage motorcars mouldings nurseries nursery observatory opera outfitters outlets packaging packers papers payments
penitentiary petrochemicals philharmonic photonics pictures pipelines planetarium plastics playhouse ports poultry power premises
priory printers prison prisons processors promotions properties property protection provisions publications publishers quarries
rail railroad railways realty recycling refineries refining registrars removals rentals resorts restaurant retail rifles
robotics salvage savings seafoods securities semiconductor semiconductors shipbuilders shipping shipyard shipyards shoes show
smelting snacks software spirits sportswear squadron stationers steelworks stockbrokers storage supermarket supermarkets supplies
surveyors tabloid tannery telecom telecoms textiles therapeutics timber tobacco toys tractors trading trailers trains transmission
travel trucking tyres tyremakers university vaccines veterinary video vineyards volunteers warehouses watch waterways wholesale
wholesalers wineries winery wireless workshop workshops yachts
hermanos fratelli freres sohne werke stiftung gruppe partei sparkasse fundacion fundacao instituto cooperative cooperatives co-operative collective homes kitchen orchards farm diner cafe verlag zeitung bahn brauerei energi energia energie industrias televisie
""".split()
)
"""Last words that make a name of two or more words the name of a body, though alone they name none."""

TEAMS: frozenset[str] = frozenset(
    """
albion argyle athletic bears bengals blackhawks blazers braves brewers broncos browns bruins buccaneers bucks bulldogs bulls
canadiens canucks cardinals cavaliers celtic celtics chargers chiefs clippers colts cougars cowboys crusaders cubs diamondbacks
dodgers dolphins dragons ducks eagles falcons flames flyers gators giants grizzlies harlequins harriers hawks hornets hotspur
hurricanes huskies islanders jaguars jets kings knicks ladies lakers lancers lightning lions magpies mariners marlins mavericks
mets mustangs nets nuggets oilers orient orioles oysters pacers packers padres panthers patriots pelicans penguins phillies pioneers
pirates pistons predators rams rangers raptors ravens rays razorbacks redskins reds rockets rockies rovers royals sabres saints
saracens senators sharks sox spurs stallions stampeders steelers suns swans terriers texans thistle thunderbirds tigers timberwolves
titans trojans vikings villa villans wanderers warriors wasps wildcats wolverines yankees lynx sparks liberty sounders whitecaps
timbers galaxy fire dynamo rapids revolution
""".split()
)
"""Last words of the names of sports teams; alone they name none."""

FIRSTS: frozenset[str] = frozenset(
    """
real radio banco banca banque bank grupo groupe gruppo newswire fc afc cf sporting atletico atlético inter club netball cricket rugby
hockey swim triathlon rowing gymnastics archery compagnie compania azienda societe universidad universite universitat
universita ministerio ministere telecom air hotel credit
""".split()
)
"""First words (without accents) that make a name of two or more words the name of a body: Radio Severn, Banco Norte, Netball Wales."""

FORMS: frozenset[str] = frozenset(
    "AS SA AG NV AB ASA SE KG BV PLC LLC LLP LP SpA GmbH Oy Oyj Pty Ltd Ltda Sarl Inc Corp Co".split()
)
"""Forms of firms, as printed after their names."""

OPENERS: frozenset[str] = frozenset(
    """
academy archdiocese association board bank bureau brotherhood centers center centre chamber church city college commission
committee community congress council country county court daughters department diocese district doctors faculty federation
friends foundation house institute institution international league library mayors ministry museum national office
organization organisation parliament party people save school society sons speaker state supreme town union university
veterans village women alliance assembly
""".split()
)
"""First words that go on with "of", "for", "on" or "against": Department of Health, Committee on Rules."""

LINKS: frozenset[str] = frozenset({"of", "for", "on", "and", "the", "against", "to", "in", "&", "at"})
"""Small words inside the name of a body."""

KNOWN: frozenset[str] = frozenset(
    name.strip()
    for name in """
City Hall, Bundesrat, Bundesbank, Lockheed Martin, Grant Thornton, Patton Boggs, Jones Day, Walt Disney,
White House, Capitol Hill, Downing Street, Pentagon, Kremlin, Congress, Senate, House, Supreme Court, Vatican, Scotland
Yard, Whitehall, Treasury, Federal Reserve, Wall Street, Parliament, Commons, Lords, Interpol, Europol, Hamas,
Hezbollah, Taliban, Al Qaeda, Islamic State, Greenpeace, Oxfam, Unicef, Google, Facebook, Twitter, Amazon, Microsoft,
Apple, Netflix, Boeing, Airbus, Toyota, Sony, Reuters, Bloomberg, Politico, Medicare, Medicaid, Red Cross, Knesset,
Bundestag, Duma, Goldman Sachs, Morgan Stanley, Merrill Lynch, Wells Fargo, Ernst & Young, Eli Lilly, Charles Schwab,
Philip Morris, Harley Davidson, Harley-Davidson, Johnson & Johnson, Procter & Gamble, Rolls Royce, Rolls-Royce, Louis
Vuitton, Calvin Klein, Ralph Lauren, Tommy Hilfiger, Jack Daniel, Jim Beam, Warner Bros, Warner Brothers, John Deere,
Abercrombie, Marks & Spencer, Marks and Spencer, Lloyds, Barclays, Lehman Brothers, Fannie Mae, Freddie Mac, Sallie Mae,
Red Crescent, Amnesty International, Human Rights Watch, Planned Parenthood, Black Lives Matter, Tea Party, Doctors Without Borders, Boy Scouts, Girl Scouts,
Secret Service, Coast Guard, National Guard, Air Force, Marine Corps, Homeland Security, Boko Haram, Sinn Fein, Plaid
Cymru, Ku Klux Klan, JPMorgan Chase, JP Morgan, J.P. Morgan, Bear Stearns, Morgan Chase, Smith & Wesson, Ben & Jerry,
Ringling Bros, YouTube, Instagram, WikiLeaks, Wikipedia, Associated Press, Agence France-Presse, Wal-Mart, Walmart,
Starbucks, McDonald's, Nasa, NASA, SpaceX, Getty Images
""".replace("\n", " ").split(",")
)
"""Bodies whose names carry no word of their kind, and firms whose names read like a person's."""

ACRONYM_PEOPLE: frozenset[str] = frozenset(
    """
CEO CFO COO CTO CIO MP MPs MSP MEP QC VP DA AG PM EP DJ
""".split()
)
"""Acronyms that are a person's office and no body."""

NOT_BODIES: frozenset[str] = frozenset(
    """
AM PM AD BC OK TV DVD CD PC US UK U.S. U.K. U.S USA UAE DNA GDP HIV AIDS ID IQ IT PR HQ II III IV VI VII VIII IX XI XII
EST FILE GMT EDT PDT PST CST FAQ URL PDF SUV ATM GPS AKA RIP LGBT LGBTQ PTSD ER IPO VAT NBA MVP VIP DIY ETA D.C. DC L.A. LA
NY NYC N.Y. A I WMD UFO PHOTO VIDEO WATCH READ MORE UPDATE BREAKING CEO CFO COO MP MPs QC VP DA AG
""".split()
)
"""Words in capitals that are no body."""

OUTLET_HEADS: frozenset[str] = frozenset(
    """
news times post journal herald tribune gazette chronicle daily star sun mail mirror telegraph guardian independent observer
standard express courier dispatch register record press sentinel examiner inquirer enquirer globe monitor review magazine
bee broadcasting radio television tv wire network reuters bloomberg politico weekly ledger argus advertiser echo examiner
reporter citizen
""".split()
)
"""Last words of the name of a newspaper, channel or agency."""

OUTLETS: frozenset[str] = frozenset(
    name.strip()
    for name in """
Reuters, Bloomberg, Politico, POLITICO, BBC, CNN, NBC, CBS, ABC, MSNBC, AP, AFP, NPR, PBS, C-SPAN, Fox, BuzzFeed,
Breitbart, Newsweek, Forbes, Axios, Vox, Slate, Salon, Fortune, Variety, Associated Press, Time, TIME, Newsmax,
HuffPost, Huffington Post, Agence France-Presse, Al Jazeera, ITV, Sky, ESPN, Univision, Telemundo, CNBC, HBO, UPI, The
Atlantic, The Economist, Der Spiegel, Le Monde, El Pais, Xinhua, Tass, Mother Jones, Rolling Stone
""".replace("\n", " ").split(",")
)
"""Outlets whose names carry no word of their kind."""

CAMPAIGN_HEADS: frozenset[str] = frozenset(
    "campaign camp office team administration presidency foundation family estate organization company firm lawyers attorneys "
    "lawyer attorney spokesman spokeswoman spokesperson aides allies supporters advisers advisors staff".split()
)
"""What a person's name in the genitive or before it makes one phrase with: "Ruiz's campaign", "the Ruiz campaign"."""
