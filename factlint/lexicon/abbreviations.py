"""Abbreviations that end in a full stop and do not end a sentence.

Written by the authors from general knowledge of English news style (AP and British usage of titles, months, states, ranks and
company forms). Lower case, without the final stop.
"""

from __future__ import annotations

ALWAYS: frozenset[str] = frozenset(
    """
    mr mrs ms mx dr prof sen sens rep reps gov govs gen lt sgt capt cpt col cpl maj det insp supt cmdr adm brig pvt sec pres
    messrs mme mlle rev hon fr msgr st ste mt ft hwy rt vs viz cf approx dept dist assn univ est no nos vol fig eds jan feb
    mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del
    fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
    """.split()
)
"""After these a sentence goes on, whatever follows: a name, a number, a place."""

SOMETIMES: frozenset[str] = frozenset(
    """
    jr sr inc corp co ltd llc plc bros etc al esq ave blvd rd u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.a m.a m.b.a l.a n.y n.j
    n.c s.c n.d s.d n.h n.m r.i w.va
    """.split()
)
"""These may end a sentence: they do where a word that opens sentences follows."""
