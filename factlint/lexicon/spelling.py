"""British and American spellings of one word.

Source: written for factlint from general knowledge of English spelling.
"""

from __future__ import annotations

OUR: frozenset[str] = frozenset(
    """
    arbour armour behaviour candour clamour colour endeavour favour fervour flavour glamour harbour honour humour labour neighbour
    odour parlour rancour rigour rumour savour splendour tumour valour vapour vigour
    """.split()
)
"""Stems in -our that America writes in -or, in all their forms: neighbour, neighbourhood, neighbouring."""

DOUBLED: frozenset[str] = frozenset(
    """
    cancell channell counsell duell enamell equall fuell funnell grovell jewell labell levell libell marshall marvell modell panell
    pedall quarrell rivall shovell signall spirall swivell totall travell trowell tunnell unravell worshipp kidnapp
    """.split()
)
"""Stems whose last consonant Britain doubles before -ed, -ing, -er, -or."""

PAIRS: dict[str, str] = {
    "centre": "center", "centres": "centers", "centred": "centered", "theatre": "theater", "theatres": "theaters",
    "metre": "meter", "metres": "meters", "kilometre": "kilometer", "kilometres": "kilometers", "litre": "liter",
    "litres": "liters", "fibre": "fiber", "sombre": "somber", "calibre": "caliber", "spectre": "specter",
    "meagre": "meager", "manoeuvre": "maneuver", "defence": "defense", "offence": "offense", "offences": "offenses",
    "pretence": "pretense", "licence": "license", "licences": "licenses", "practise": "practice", "practised": "practiced",
    "practising": "practicing", "grey": "gray", "cheque": "check", "cheques": "checks", "programme": "program",
    "programmes": "programs", "tyre": "tire", "tyres": "tires", "kerb": "curb", "plough": "plow", "aluminium": "aluminum",
    "sceptic": "skeptic", "sceptics": "skeptics", "sceptical": "skeptical", "scepticism": "skepticism", "mould": "mold",
    "moustache": "mustache", "pyjamas": "pajamas", "jewellery": "jewelry", "storey": "story", "storeys": "stories",
    "dialogue": "dialog", "catalogue": "catalog", "analogue": "analog", "judgement": "judgment",
    "acknowledgement": "acknowledgment", "fulfil": "fulfill", "enrol": "enroll", "instal": "install", "skilful": "skillful",
    "wilful": "willful", "ageing": "aging", "anaesthetic": "anesthetic", "paediatric": "pediatric",
    "haemorrhage": "hemorrhage", "foetus": "fetus", "oestrogen": "estrogen", "encyclopaedia": "encyclopedia", "mum": "mom",
    "towards": "toward", "afterwards": "afterward", "forwards": "forward", "backwards": "backward", "upwards": "upward",
    "amongst": "among", "whilst": "while", "learnt": "learned", "burnt": "burned", "spelt": "spelled", "dreamt": "dreamed",
    "leant": "leaned", "leapt": "leaped", "spilt": "spilled", "smelt": "smelled", "adviser": "advisor",
    "advisers": "advisors", "protester": "protestor", "protesters": "protestors", "whisky": "whiskey",
    "paedophile": "pedophile", "paedophiles": "pedophiles", "paedophilia": "pedophilia", "haemoglobin": "hemoglobin",
    "archaeologist": "archeologist", "archaeologists": "archeologists", "archaeology": "archeology", "paediatrician": "pediatrician",
    "paediatricians": "pediatricians", "gynaecologist": "gynecologist", "leukaemia": "leukemia", "anaemia": "anemia",
    "travelogue": "travelog", "doughnut": "donut", "doughnuts": "donuts",
}  # fmt: skip
"""Single words; the second form is the one compared."""

SHORT: dict[str, str] = {
    "sen": "senator", "sens": "senators", "gov": "governor", "govs": "governors", "rep": "representative", "reps": "representatives",
    "gen": "general", "col": "colonel", "lt": "lieutenant", "sgt": "sergeant", "capt": "captain", "prof": "professor", "dr": "doctor",
    "dept": "department", "govt": "government", "jan": "january", "feb": "february", "aug": "august", "sept": "september",
    "oct": "october", "nov": "november", "dec": "december", "vs": "versus",
}  # fmt: skip
"""Abbreviations that a style book writes for the spoken word."""

SIGNS: dict[str, str] = {"%": "percent", "&": "and"}
"""Signs that stand for a word."""
