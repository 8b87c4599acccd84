"""Parties under one spelling, and the letters that stand for them.

Written from general knowledge of American, British and other English-speaking politics.
"""

from __future__ import annotations

PARTIES: dict[str, str] = {
    "republican": "Republican",
    "republicans": "Republican",
    "gop": "Republican",
    "democrat": "Democratic",
    "democrats": "Democratic",
    "democratic": "Democratic",
    "libertarian": "Libertarian",
    "libertarians": "Libertarian",
    "green": "Green",
    "greens": "Green",
    "labour": "Labour",
    "conservative": "Conservative",
    "conservatives": "Conservative",
    "tory": "Conservative",
    "tories": "Conservative",
    "liberal democrat": "Liberal Democrat",
    "lib dem": "Liberal Democrat",
    "lib dems": "Liberal Democrat",
    "liberal democrats": "Liberal Democrat",
    "independent": "independent",
    "independents": "independent",
    "ukip": "UKIP",
    "snp": "SNP",
    "plaid cymru": "Plaid Cymru",
    "sinn fein": "Sinn Fein",
    "dup": "DUP",
    "likud": "Likud",
    "labor": "Labor",
    "socialist": "Socialist",
    "socialists": "Socialist",
    "communist": "Communist",
    "communists": "Communist",
    "democratic-farmer-labor": "Democratic",
}

LETTERS: dict[str, str] = {
    "R": "Republican",
    "D": "Democratic",
    "I": "independent",
    "L": "Libertarian",
    "G": "Green",
    "DFL": "Democratic",
    "Rep": "Republican",
    "Dem": "Democratic",
    "Con": "Conservative",
    "Lab": "Labour",
    "LD": "Liberal Democrat",
    "Lib Dem": "Liberal Democrat",
    "SNP": "SNP",
    "Ind": "independent",
}
"""The letters of "Jo Roe (R-Ohio)" and of "Jo Roe, D-Mass.,"."""
