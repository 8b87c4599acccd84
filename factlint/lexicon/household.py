"""Names that readers know without an introduction. Small on purpose: a few heads of state and figures of history.

Written from general knowledge.
"""

from __future__ import annotations

HOUSEHOLD: frozenset[str] = frozenset(
    """
trump biden obama clinton bush reagan nixon kennedy carter eisenhower roosevelt truman lincoln jefferson washington
putin gorbachev yeltsin stalin lenin trotsky hitler mussolini churchill thatcher blair merkel macron sarkozy zelensky
zelenskyy netanyahu arafat mao gandhi mandela castro khomeini khamenei gaddafi assad saddam napoleon caesar einstein
darwin marx shakespeare mozart beethoven bach picasso freud newton galileo jesus muhammad buddha moses plato aristotle
socrates columbus modi xi erdogan orwell dickens hemingway rembrandt pele maradona beyonce madonna prince elvis sting
bono adele
""".split()
)
"""Surnames and single names, in lower case."""
