"""Offences under one stem each: the deed, the doer and the verb. Written from general knowledge of court reports."""

from __future__ import annotations

_WORDS: dict[str, str] = {
    "murder": "murder murders murdering murderer murderers",
    "manslaughter": "manslaughter",
    "kill": "killing killings killer killers homicide",
    "rape": "rape rapes raping rapist rapists",
    "fraud": "fraud fraudster fraudsters defrauding swindler swindling",
    "burglary": "burglary burglaries burglar burglars",
    "robbery": "robbery robberies robber robbers robbing",
    "arson": "arson arsonist arsonists",
    "theft": "theft thefts thief thieves stealing larceny",
    "embezzlement": "embezzlement embezzling embezzler",
    "bribery": "bribery bribes bribing",
    "extortion": "extortion extorting extortionist blackmail blackmailer blackmailing",
    "kidnapping": "kidnapping kidnappings kidnapper abduction abducting",
    "smuggling": "smuggling smuggler smugglers",
    "trafficking": "trafficking trafficker traffickers",
    "terrorism": "terrorism terrorist terrorists",
    "perjury": "perjury perjurer lying",
    "stalking": "stalking stalker",
    "assault": "assault assaults assaulting battery",
    "abuse": "abuse abusing abuser molestation molesting molester",
    "conspiracy": "conspiracy conspiring",
    "money laundering": "laundering",
    "tax evasion": "evasion",
    "forgery": "forgery forging forger counterfeiting counterfeiter",
    "espionage": "espionage spying spy treason",
    "obstruction": "obstruction obstructing",
    "racketeering": "racketeering",
    "driving": "drunken drunk driving",
    "weapons": "weapon weapons firearm firearms gun",
    "drugs": "drug drugs cocaine heroin marijuana cannabis methamphetamine",
    "hacking": "hacking hacker",
    "corruption": "corruption corrupt",
    "insider trading": "insider",
}

OFFENCES: dict[str, str] = {word: stem for stem, words in _WORDS.items() for word in words.split()}
"""{word: the stem that stands for its offence}"""
