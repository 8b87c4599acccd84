"""Nicknames of the states of the United States, and countries whose names or borders are told in several ways.

Written from general knowledge; those that several states share are left out."""

from __future__ import annotations

NICKNAMES: dict[str, str] = {
    "Yellowhammer State": "Alabama",
    "Last Frontier": "Alaska",
    "Grand Canyon State": "Arizona",
    "Natural State": "Arkansas",
    "Golden State": "California",
    "Centennial State": "Colorado",
    "Constitution State": "Connecticut",
    "Nutmeg State": "Connecticut",
    "First State": "Delaware",
    "Sunshine State": "Florida",
    "Peach State": "Georgia",
    "Aloha State": "Hawaii",
    "Gem State": "Idaho",
    "Prairie State": "Illinois",
    "Hoosier State": "Indiana",
    "Hawkeye State": "Iowa",
    "Sunflower State": "Kansas",
    "Bluegrass State": "Kentucky",
    "Pelican State": "Louisiana",
    "Pine Tree State": "Maine",
    "Old Line State": "Maryland",
    "Bay State": "Massachusetts",
    "Wolverine State": "Michigan",
    "North Star State": "Minnesota",
    "Gopher State": "Minnesota",
    "Magnolia State": "Mississippi",
    "Show-Me State": "Missouri",
    "Treasure State": "Montana",
    "Cornhusker State": "Nebraska",
    "Silver State": "Nevada",
    "Granite State": "New Hampshire",
    "Garden State": "New Jersey",
    "Land of Enchantment": "New Mexico",
    "Empire State": "New York",
    "Tar Heel State": "North Carolina",
    "Peace Garden State": "North Dakota",
    "Buckeye State": "Ohio",
    "Sooner State": "Oklahoma",
    "Beaver State": "Oregon",
    "Keystone State": "Pennsylvania",
    "Ocean State": "Rhode Island",
    "Palmetto State": "South Carolina",
    "Mount Rushmore State": "South Dakota",
    "Volunteer State": "Tennessee",
    "Lone Star State": "Texas",
    "Beehive State": "Utah",
    "Green Mountain State": "Vermont",
    "Old Dominion": "Virginia",
    "Evergreen State": "Washington",
    "Mountain State": "West Virginia",
    "Badger State": "Wisconsin",
    "Equality State": "Wyoming",
}
"""{nickname: state}"""

KINGDOM: frozenset[str] = frozenset(
    {"England", "Scotland", "Wales", "Northern Ireland", "Britain", "Great Britain", "UK", "United Kingdom"}
)
"""Names under which a town of the United Kingdom may be said to lie."""

SHIFTING: frozenset[str] = (
    KINGDOM
    | frozenset(
        "America US USA U.S. U.K. U.S UAE Israel Palestine Taiwan China Tibet Yugoslavia Serbia Kosovo Burma Myanmar Congo Russia "
        "Ukraine Sudan Korea Holland Netherlands Georgia".split()
    )
    | frozenset({"United States", "Soviet Union", "Hong Kong", "South Sudan"})
)
"""Countries that a town lies in by one count and not by another; Georgia is a state too."""

ADJECTIVES: dict[str, tuple[str, ...]] = {
    "France": ("French",), "Spain": ("Spanish", "Spaniard"), "Greece": ("Greek",), "Denmark": ("Danish", "Dane"),
    "Ireland": ("Irish",), "Poland": ("Polish", "Pole"), "Sweden": ("Swed",), "Philippines": ("Filipin",), "Turkey": ("Turk",),
    "Norway": ("Norwe",), "Finland": ("Finn",), "Iceland": ("Iceland",), "Switzerland": ("Swiss",), "Cyprus": ("Cypriot",),
    "Ivory Coast": ("Ivorian", "Ivoire"), "Saudi Arabia": ("Saudi",), "North Korea": ("North Korean", "Pyongyang"),
    "South Korea": ("South Korean", "Seoul", "Korean"), "New Zealand": ("Kiwi",), "Czech Republic": ("Czech",),
    "South Africa": ("South African",), "Costa Rica": ("Costa Rican",), "Puerto Rico": ("Puerto Rican",), "Peru": ("Peru",),
    "Sri Lanka": ("Sri Lankan",), "Belgium": ("Belgi",), "Dominican Republic": ("Dominican",), "Massachusetts": ("Bay State",),
    "Connecticut": ("Conn.",), "Kentucky": ("Ky.",), "Louisiana": ("La.",), "Maryland": ("Md.",), "Missouri": ("Mo.",),
    "Nebraska": ("Neb.",), "New Hampshire": ("N.H.",), "New Jersey": ("N.J.",), "New Mexico": ("N.M.",), "New York": ("N.Y.", "NYC"),
    "North Carolina": ("N.C.",), "North Dakota": ("N.D.",), "Oklahoma": ("Okla",), "Pennsylvania": ("Pa.",),
    "Rhode Island": ("R.I.",), "South Carolina": ("S.C.",), "South Dakota": ("S.D.",), "Tennessee": ("Tenn",), "Vermont": ("Vt.",),
    "Virginia": ("Va.",), "West Virginia": ("W.Va.", "W. Va."), "Arkansas": ("Ark.",), "Arizona": ("Ariz.",), "Alabama": ("Ala.",),
    "California": ("Calif", "Cal "), "Colorado": ("Colo.",), "Delaware": ("Del.",), "Florida": ("Fla.",), "Illinois": ("Ill.",),
    "Indiana": ("Ind.", "Hoosier"), "Kansas": ("Kan.",), "Wisconsin": ("Wis.",), "Wyoming": ("Wyo.",), "Oregon": ("Ore.",),
    "Montana": ("Mont.",), "Nevada": ("Nev.",),
}  # fmt: skip
"""How a state or country is named without its name; abbreviations that begin with four letters of it are left out."""

CHIEF_TOWNS: dict[str, tuple[str, ...]] = {
    name.strip(): tuple(town.strip() for town in towns.split(","))
    for name, _, towns in (
        line.partition(":")
        for line in """
Alabama: Montgomery, Birmingham, Mobile, Tuscaloosa
Alaska: Juneau, Anchorage, Fairbanks
Arizona: Phoenix, Tucson, Tempe, Scottsdale
Arkansas: Little Rock, Fayetteville
California: Sacramento, Los Angeles, San Francisco, San Diego, Oakland, San Jose, Hollywood
Colorado: Denver, Boulder, Aspen
Connecticut: Hartford, New Haven, Bridgeport
Delaware: Dover, Wilmington
Florida: Tallahassee, Miami, Orlando, Tampa, Jacksonville
Hawaii: Honolulu, Maui
Idaho: Boise
Illinois: Chicago, Springfield
Indiana: Indianapolis, Gary, South Bend
Iowa: Des Moines, Cedar Rapids, Hawkeyes
Kansas: Topeka, Wichita, Jayhawks
Kentucky: Frankfort, Louisville, Lexington
Louisiana: Baton Rouge, New Orleans
Maine: Augusta, Bangor
Maryland: Annapolis, Baltimore
Massachusetts: Boston, Cambridge
Michigan: Lansing, Detroit, Flint, Wolverines
Minnesota: St. Paul, Minneapolis
Mississippi: Jackson, Biloxi
Missouri: Jefferson City, St. Louis, Kansas City
Montana: Helena, Billings
Nebraska: Lincoln, Omaha, Cornhuskers
Nevada: Carson City, Las Vegas, Reno
New Hampshire: Concord, Manchester
New Jersey: Trenton, Newark
New Mexico: Santa Fe, Albuquerque
New York: Albany, Buffalo, Manhattan, Brooklyn
North Carolina: Raleigh, Charlotte, Durham, Tar Heels
North Dakota: Bismarck, Fargo
Ohio: Columbus, Cleveland, Cincinnati, Toledo, Dayton
Oklahoma: Tulsa, Sooners
Oregon: Salem, Portland, Eugene
Pennsylvania: Harrisburg, Philadelphia, Pittsburgh
Rhode Island: Providence
South Carolina: Columbia, Charleston
South Dakota: Pierre, Sioux Falls
Tennessee: Nashville, Memphis, Knoxville
Texas: Austin, Houston, Dallas, San Antonio, Longhorns
Utah: Salt Lake, Provo
Vermont: Montpelier, Burlington
Virginia: Richmond, Norfolk
West Virginia: Charleston, Huntington
Wisconsin: Madison, Milwaukee, Badgers
Wyoming: Cheyenne
Afghanistan: Kabul
Argentina: Buenos Aires
Australia: Canberra, Sydney, Melbourne
Austria: Vienna
Bangladesh: Dhaka
Belarus: Minsk
Belgium: Brussels
Brazil: Rio de Janeiro, Sao Paulo
Bulgaria: Sofia
Canada: Ottawa, Toronto, Montreal
Chile: Santiago
Colombia: Bogota
Croatia: Zagreb
Cuba: Havana
Denmark: Copenhagen
Egypt: Cairo
Ethiopia: Addis Ababa
Finland: Helsinki
France: Paris
Germany: Berlin, Munich
Greece: Athens
Haiti: Port-au-Prince
Hungary: Budapest
India: Delhi, Mumbai
Indonesia: Jakarta
Iran: Tehran
Iraq: Baghdad, Mosul
Ireland: Dublin
Italy: Rome, Milan
Japan: Tokyo
Kenya: Nairobi
Lebanon: Beirut
Libya: Tripoli, Benghazi
Malaysia: Kuala Lumpur
Mexico: Tijuana
Morocco: Rabat, Casablanca
Nepal: Kathmandu
New Zealand: Wellington, Auckland
Nigeria: Abuja, Lagos
Norway: Oslo
Pakistan: Islamabad, Karachi
Peru: Lima
Philippines: Manila
Poland: Warsaw
Portugal: Lisbon
Qatar: Doha
Romania: Bucharest
Saudi Arabia: Riyadh
South Africa: Johannesburg, Cape Town, Pretoria
Spain: Madrid, Barcelona
Sweden: Stockholm
Switzerland: Geneva, Zurich
Syria: Damascus, Aleppo
Thailand: Bangkok
Turkey: Ankara, Istanbul
Venezuela: Caracas
Vietnam: Hanoi
Yemen: Sanaa
Zimbabwe: Harare
""".strip().splitlines()
    )
}
"""Towns and teams that a text may name instead of the state or country."""

TWINS: frozenset[str] = frozenset(
    """Albany Arlington Athens Auburn Augusta Aurora Austin Bedford Berlin Birmingham Bloomington Boston Bristol Burlington Cambridge
    Canton Charleston Charlotte Chester Cleveland Clinton Columbia Columbus Concord Covington Dayton Decatur Denver Dover Dublin
    Durham Fairfield Fayetteville Florence Franklin Georgetown Glendale Greenville Greenwich Hamilton Hartford Houston Hudson
    Jackson Jacksonville Kingston Lafayette Lancaster Lebanon Lexington Lincoln London Madison Manchester Marion Memphis Miami Milford
    Milton Monroe Montgomery Moscow Naples Newark Newport Norfolk Oakland Ontario Oxford Paris Pasadena Peoria Plymouth Portland
    Portsmouth Princeton Quincy Richmond Riverside Rochester Rome Salem Salisbury Savannah Springfield Stamford Syracuse Toledo Troy
    Vancouver Vienna Warren Washington Westminster Wilmington Winchester Windsor Worcester York""".split()
) | {"Kansas City", "Las Vegas", "Long Beach", "New Haven", "St Louis", "Union City", "Oak Park", "Bowling Green", "Cedar Falls"}
"""Names that towns of several states have and newspapers write about: two states beside one of them are no slip.

Written from general knowledge.
"""
