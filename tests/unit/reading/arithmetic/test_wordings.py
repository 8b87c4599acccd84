"""The ways in which print tells a sum: what does not come out is found, and the same words with the right number are left alone."""

from __future__ import annotations

from datetime import date

import pytest

from factlint.model import Document, Meta
from factlint.reading import arithmetic, read

PUBLISHED = Meta(published=date(2026, 8, 7))  # a Friday


def clashing(text: str) -> list[str]:
    found = arithmetic.reckonings(read(Document("a.txt", text, text, PUBLISHED)))
    return [one.form for one in found if one.stated.high < one.reckoned.low or one.reckoned.high < one.stated.low]


@pytest.mark.parametrize(
    ("wrong", "right", "form"),
    [
        # how long
        ("Ruiz joined the ferry company in 1971 and retired in 2004 after {} years.", ("43", "33"), "term"),
        ("Work on the dam began in May 2019 and took {} years, ending in June 2021.", ("four", "two"), "term"),
        ("The {}-day fair, which opened on July 8 and closed on July 11, drew many.", ("seven", "four"), "term"),
        ("The files were taken over {} years, from 1994 to 2006.", ("22", "12"), "term"),
        ("In 1957 he married a baker. They were married for {} years until her death in 1999.", ("52", "42"), "term"),
        ("It is the first walkout there in {} years, since 2003.", ("33", "23"), "anniversary"),
        ("She was hired in 1980 and retired in {} as the longest-serving clerk.", ("1962", "1999"), "order"),
        # how far apart
        ("A ferry that was ordered in 2018 was delivered in 2021, {} years later.", ("five", "three"), "offset"),
        ("The mayor left on Thursday, after talks that began {} days earlier, on July 28.", ("19", "nine"), "offset"),
        ("Hale spoke on March 3, {} weeks before the indictment. He was indicted on March 17.", ("five", "two"), "offset"),
        ("Two died in a May 2 fire, which came {} days before Thursday's storm.", ("61", "96"), "offset"),
        # parts and wholes
        ("A mudslide killed 31 people. Twenty of the dead were men and {} were women.", ("14", "11"), "total"),
        ("A mudslide killed 31 people. Of the dead, 20 were civilians and {} were soldiers.", ("14", "11"), "total"),
        ("The clinic saw 62 patients. Of those, 50 are children and {} are adults.", ("15", "12"), "total"),
        ("Of the 140 flats, 96 would be let. The other {} would be sold.", ("54", "44"), "total"),
        ("The vote gives Labour 21 of the 41 seats. The Greens hold the other {}.", ("22", "20"), "total"),
        ("Nine riders reached the last stage: five men and {} women.", ("five", "four"), "total"),
        # shares
        ("The surge flooded 8,000 homes. Of those, 2,000, or {} percent, were dry again by noon.", ("35", "25"), "share"),
        ("The county has 44 clinics. At 11 of them, or {} percent, nobody was on duty.", ("45", "25"), "share"),
        ("The mill has 1,200 hands. A {} of them, 400, work at night.", ("quarter", "third"), "share"),
        ("Two of the eight wells, a {}, had run dry.", ("third", "quarter"), "majority"),
        ("The win gives them {} of the 41 seats in the assembly, a majority.", ("19", "22"), "majority"),
        # averages and rates
        ("Six plants had employed 1,500 people, an average of {} each.", ("350", "250"), "average"),
        ("The survey cost $2.4 million over four years, or ${} a year.", ("900,000", "600,000"), "average"),
        ("The county needs $5.5 million to mend 44 miles of road, an average of ${} a mile.", ("215,000", "125,000"), "average"),
        ("Each ferry has four decks and can carry 320 people, or {} per deck.", ("60", "80"), "average"),
        ("Spending per pupil comes to ${}: the budget is $66 million for 5,500 pupils.", ("14,000", "12,000"), "average"),
        ("Harlow had 630 fires. That is {} fires for every 100,000 people in a city of 450,000.", ("190", "140"), "per capita"),
        # changes
        ("Sales were up by 70 million pounds at 1.34 billion pounds, from 1.3 billion.", None, "difference"),
        ("The new line cut the trip from 48 minutes to 31, a saving of {} minutes.", ("27", "17"), "difference"),
        ("The bill will go up by ${}, from $60 a month to $72.", ("18", "12"), "difference"),
        ("The rally drew 4,400 people, {} more than last year's 3,900.", ("900", "500"), "difference"),
        ("The state counted 1,260 crashes, {} percent more than the 1,000 of the year before.", ("46", "26"), "percent change"),
        ("In May, 61 percent of pupils in the fourth and fifth grades passed, up 5 percent from 56 percent.", None, "points"),
        ("She spent $1.5 million on the race, {} times as much as Hale's $500,000.", ("five", "three"), "ratio word"),
        ("Guards were hired at $4,000 a week, {} times the $1,000 that a warden earns.", ("six", "four"), "ratio word"),
        ("The flow has {}, to 1.2 meters a year from 0.6 meters.", ("tripled", "doubled"), "ratio word"),
        # lists and ranks
        ("The firm promised {} things: a slip, a playground and $2 million for the school.", ("four", "three"), "list"),
        ("The {} farms that lost most (Alder, Birch, Cedar and Dell) have closed.", ("three", "four"), "list"),
        ("{} people, Ames, Boyle and the mediator Cora Dunn, will meet.", ("Four", "Three"), "list"),
        ("The {} were identified as Ana Bell, 66; Bo Bell, 9; and Cy Bell, 6.", ("two", "three"), "list"),
        ("It is the {} named storm of the year, after Ada, Bruno, Cleo and Dora.", ("seventh", "fifth"), "rank"),
    ],
)  # fmt: skip
def test_what_does_not_come_out_is_found(wrong: str, right: tuple[str, str] | None, form: str) -> None:
    bad, good = right or ("", "")
    assert form in clashing(wrong.format(bad))
    if right:
        assert clashing(wrong.format(good)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Of 1,500 ballots, 1,410 were for it and 90, or 94 percent of the 1,500, had been expected.",
        "At the mill 960 voted for the contract and 40 against, or 96 percent of the 1,000 who voted.",
        "Warming of 1.5C (2.7F) since 1990 has shrunk it.",
        "A mudslide killed 31 people. Of the dead, 20 were women and 15 were tourists.",
        "Twelve died. Of those, five were children, and seven others are still in hospital.",
        "Of the 212 operations, 170 were put off and 60 were for children.",
        "The vote gives Labour 21 of the 41 seats. The Greens hold 18 of the other 20; two are vacant.",
        "He had been in office for 11 years, since 1990, when the wall fell in 2001.",
        "Nine states, including Ohio, Iowa and Utah, allow it.",
        "After three weeks, Ames, Boyle and Dunn gave up.",
        "It is the second-largest maker of tins, behind Johnson and Johnson.",
        "The mill earned $40 million on sales of $500 million, or $2 a share.",
        "She joined the club in 1990 and left it in 2000 after 40 games.",
    ],
)
def test_what_only_looks_alike_is_left_alone(text: str) -> None:
    assert clashing(text) == []
