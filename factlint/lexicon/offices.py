"""Formal titles before a name that nobody holds two of at one time.

Written from general knowledge of English news copy. A key of `OFFICES` is the title in lower case, without full stops, as the last
words before a name; its value is the office under one spelling.
"""

from __future__ import annotations

_CABINET = tuple(
    area.replace("-", " ")
    for area in "state defense treasury interior agriculture commerce labor transportation energy education health housing foreign "
    "home defence business environment culture transport labour homeland-security veterans-affairs".split()
)
_AMERICAN = {"defence": "defense", "labour": "labor"}
_OFFICE = {area: f"{_AMERICAN.get(area, area)} secretary" for area in _CABINET}
_POSTS = tuple(
    f"{chamber} {side} {post}"
    for chamber in ("house", "senate")
    for side in ("majority", "minority")
    for post in ("leader", "whip")
)

OFFICES: dict[str, str] = {
    "president": "president",
    "pres": "president",
    "vice president": "vice president",
    "vice-president": "vice president",
    "prime minister": "prime minister",
    "chancellor": "chancellor",
    "sen": "senator",
    "senator": "senator",
    "rep": "representative",
    "representative": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "gov": "governor",
    "governor": "governor",
    "lt gov": "lieutenant governor",
    "lt governor": "lieutenant governor",
    "lieutenant governor": "lieutenant governor",
    "attorney general": "attorney general",
    "speaker": "house speaker",
    "house speaker": "house speaker",
    **{post: post for post in _POSTS},
    **{f"{area} secretary": office for area, office in _OFFICE.items()},
    **{f"secretary of {area}": office for area, office in _OFFICE.items()},
    "ceo": "chief executive",
    "chief executive": "chief executive",
    "chief executive officer": "chief executive",
    "cfo": "chief financial officer",
    "chief financial officer": "chief financial officer",
    "finance chief": "chief financial officer",
    "justice": "justice",
    "judge": "judge",
    "sheriff": "sheriff",
    "detective": "detective",
    "det": "detective",
    "trooper": "trooper",
    "gen": "general",
    "general": "general",
    "col": "colonel",
    "colonel": "colonel",
    "maj": "major",
    "major": "major",
    "capt": "captain",
    "captain": "captain",
    "lt": "lieutenant",
    "lieutenant": "lieutenant",
    "sgt": "sergeant",
    "sergeant": "sergeant",
    "cpl": "corporal",
    "corporal": "corporal",
    "adm": "admiral",
    "admiral": "admiral",
}

QUALIFIERS: frozenset[str] = frozenset(
    "deputy assistant acting shadow vice under associate interim incoming future would-be aspiring honorary adjutant quartermaster "
    "surgeon attorney solicitor inspector postmaster secretary director adjutant detective sergeant sgt staff master chief rear "
    "lance first second gunnery".split()
)
"""Words before such a title that make another office of it. `lieutenant general` and the like stay: one says `general` for short."""

RIVALS: tuple[frozenset[str], ...] = (
    frozenset({"president", "vice president", "prime minister", "chancellor"}),
    frozenset({"senator", "representative", "governor", "lieutenant governor"}),
    frozenset({"attorney general", *_OFFICE.values()}),
    frozenset({"house speaker", *_POSTS}),
    frozenset({"senator", "house speaker", "house majority leader", "house minority leader"}),
    frozenset({"representative", "senate majority leader", "senate minority leader"}),
    frozenset({"justice", "judge"}),
    frozenset({"chief executive", "chief financial officer"}),
    frozenset({"sheriff", "detective", "trooper"}),
    frozenset({"general", "colonel", "major", "captain", "lieutenant", "sergeant", "corporal", "admiral"}),
    *(
        frozenset(name.strip() for name in line.split(","))
        for line in """
chair, vice chair, treasurer, spokesperson
chief executive, spokesperson, treasurer, vice president
president, spokesperson, treasurer
director, spokesperson
superintendent, spokesperson, principal
mayor, spokesperson, city clerk, city manager
editor, reporter
publisher, reporter
coach, player, trainer
secretary of state, attorney general, treasurer
judge, prosecutor, defendant
prosecutor, public defender
professor, student
chief of staff, press secretary, spokesperson
police chief, sheriff, fire chief
ambassador, foreign minister
campaign manager, spokesperson, candidate
""".strip().splitlines()
    ),
)
"""Offices, and jobs in one body, of which one person holds no two at a time."""

DUTIES: tuple[str, ...] = (
    "election", "voting", "school", "health", "police", "fire", "transit", "water", "zoning", "housing", "planning", "tax",
)  # fmt: skip
"""What the officials of a town or county may be there for."""

OFFICERS: tuple[str, ...] = ("officials", "authorities", "administrators", "inspectors", "commissioners", "canvassers", "clerks")
"""What they are called together."""

HEADS: frozenset[str] = frozenset(
    {
        "chief constable", "secretary general", "secretary-general", "chief executive", "chair", "president", "head teacher",
        "headmaster", "headmistress", "principal", "superintendent", "police chief", "fire chief", "sheriff", "mayor", "governor",
        "archbishop", "bishop", "dean", "chancellor", "provost", "prime minister", "foreign minister", "finance minister",
        "editor in chief", "editor-in-chief", "managing director", "head coach", "ombudsman", "district attorney", "fire marshal",
    }
)  # fmt: skip
"""Roles, in the spelling of `ROLE_FORMS`, of which a body or place has one at a time."""
