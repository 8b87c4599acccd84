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

KINGDOM: frozenset[str] = frozenset({"England", "Scotland", "Wales", "Northern Ireland", "Britain", "Great Britain", "UK", "United Kingdom"})
"""Names under which a town of the United Kingdom may be said to lie."""

SHIFTING: frozenset[str] = KINGDOM | frozenset(
    "America US USA U.S. U.K. U.S UAE Israel Palestine Taiwan China Tibet Yugoslavia Serbia Kosovo Burma Myanmar Congo Russia "
    "Ukraine Sudan Korea Holland Netherlands Georgia".split()
) | frozenset({"United States", "Soviet Union", "Hong Kong", "South Sudan"})
"""Countries that a town lies in by one count and not by another; Georgia is a state too."""
