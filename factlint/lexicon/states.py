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
