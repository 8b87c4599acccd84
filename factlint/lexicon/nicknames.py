"""Short and pet forms of given names, with the names that they can stand for.

Written from general knowledge of English given names.
"""

from __future__ import annotations

NICKNAMES: dict[str, tuple[str, ...]] = {
    "al": ("albert", "alan", "alfred", "alexander", "allen"), "alex": ("alexander", "alexandra", "alexandria"),
    "abby": ("abigail",), "andy": ("andrew",), "drew": ("andrew",), "angie": ("angela",), "art": ("arthur",),
    "barb": ("barbara",), "becky": ("rebecca",), "ben": ("benjamin",), "benny": ("benjamin",), "bernie": ("bernard",),
    "bert": ("albert", "herbert", "robert"), "beth": ("elizabeth",), "betsy": ("elizabeth",), "betty": ("elizabeth",),
    "bill": ("william",), "billy": ("william",), "bob": ("robert",), "bobby": ("robert",), "brad": ("bradley", "bradford"),
    "cathy": ("catherine", "cathleen"), "charlie": ("charles",), "chuck": ("charles",), "chris": ("christopher", "christine", "christina", "christian"),
    "cindy": ("cynthia",), "cliff": ("clifford",), "dan": ("daniel",), "danny": ("daniel",), "dave": ("david",),
    "deb": ("deborah", "debra"), "debbie": ("deborah", "debra"), "dick": ("richard",), "don": ("donald",), "donnie": ("donald",),
    "doug": ("douglas",), "ed": ("edward", "edwin", "edgar", "edmund"), "eddie": ("edward", "edwin"), "ted": ("edward", "theodore"),
    "fred": ("frederick", "alfred"), "frank": ("francis", "franklin"), "gabe": ("gabriel",), "gene": ("eugene",),
    "geoff": ("geoffrey",), "jeff": ("jeffrey", "jefferson"), "gerry": ("gerald", "gerard"), "jerry": ("gerald", "jerome", "jeremiah"),
    "greg": ("gregory",), "hank": ("henry",), "harry": ("harold", "henry"), "jack": ("john",), "jake": ("jacob",),
    "jim": ("james",), "jimmy": ("james",), "joe": ("joseph",), "joey": ("joseph",), "john": ("jonathan",), "johnny": ("john",),
    "jon": ("jonathan",), "josh": ("joshua",), "judy": ("judith",), "kate": ("katherine", "catherine", "kathryn", "kaitlyn"),
    "kathy": ("katherine", "kathleen", "kathryn"), "katie": ("katherine", "kathryn"), "ken": ("kenneth",), "kenny": ("kenneth",),
    "kim": ("kimberly",), "larry": ("lawrence", "laurence"), "len": ("leonard",), "lenny": ("leonard",), "liz": ("elizabeth",),
    "lou": ("louis", "louise"), "maggie": ("margaret",), "marge": ("margaret", "marjorie"), "matt": ("matthew",),
    "meg": ("margaret", "megan"), "mel": ("melvin", "melissa", "melanie"), "mick": ("michael",), "mickey": ("michael",),
    "mike": ("michael",), "mitch": ("mitchell",), "nate": ("nathan", "nathaniel"), "ned": ("edward",), "nick": ("nicholas",),
    "nicky": ("nicholas", "nicole"), "pam": ("pamela",), "pat": ("patrick", "patricia"), "patty": ("patricia",), "peggy": ("margaret",),
    "pete": ("peter",), "phil": ("philip", "phillip"), "ray": ("raymond",), "rich": ("richard",), "rick": ("richard", "frederick"),
    "ricky": ("richard",), "rob": ("robert",), "robbie": ("robert",), "rod": ("rodney", "roderick"), "ron": ("ronald",),
    "ronnie": ("ronald", "veronica"), "russ": ("russell",), "sam": ("samuel", "samantha"), "sandy": ("sandra", "alexander"), "steve": ("stephen", "steven"),
    "stu": ("stuart",), "sue": ("susan", "suzanne"), "suzy": ("susan", "suzanne"), "terry": ("terence", "teresa", "terrence"), "tim": ("timothy",),
    "tom": ("thomas",), "tommy": ("thomas",), "tony": ("anthony", "antonio"), "val": ("valerie",), "vic": ("victor",), "vicky": ("victoria",),
    "vince": ("vincent",), "walt": ("walter",), "wes": ("wesley",), "will": ("william",), "zach": ("zachary",), "zack": ("zachary",),
    "tori": ("victoria",), "jen": ("jennifer",), "jenny": ("jennifer",), "jess": ("jessica",), "mandy": ("amanda",), "manny": ("emanuel", "manuel"),
    "max": ("maxwell", "maximilian"), "monty": ("montgomery",), "norm": ("norman",), "stan": ("stanley",), "trish": ("patricia",),
    "tricia": ("patricia",), "mo": ("mohammed", "mohamed", "maurice"), "cal": ("calvin",), "clint": ("clinton",), "curt": ("curtis",),
    "gil": ("gilbert",), "herb": ("herbert",), "hal": ("harold",), "ira": (), "jan": ("janet", "janice"), "lindy": ("linda",), "marty": ("martin",),
}

SAME: tuple[tuple[str, ...], ...] = (
    ("stephen", "steven"), ("jeffrey", "geoffrey", "jeffery"), ("philip", "phillip"), ("katherine", "catherine", "kathryn", "katharine"),
    ("sara", "sarah"), ("jon", "john"), ("marc", "mark"), ("eric", "erik"), ("mohammed", "muhammad", "mohamed", "mohammad"),
    ("ann", "anne"), ("alan", "allan", "allen"), ("lawrence", "laurence"), ("terence", "terrence"), ("debra", "deborah"),
)
"""Spellings of one name that copy mixes up; the same person is not certain, only likely."""
