"""What a content system or a web page leaves in copy: shortcodes, references to characters, "Share this article", TK."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint.model import Span
from factlint.reading.parts import Reading

_LEFT = re.compile(
    r"\[/?(?:caption|gallery|embed|video|audio)\b[^\]\n]{0,200}\]|\{\{[^{}\n]{1,80}\}\}|&(?:nbsp|amp|quot|[lr][sd]quo|#\d{2,5});"
    r"|\bTK ?TK\b|[\[(]TK[\])]|\b[Ll]orem ipsum\b"
)
_LINE = re.compile(
    r"^[ \t]*(?:Share this(?: article| story| page)?|Advertisement|Skip to (?:main )?content"
    r"|(?:Story|Article) continues below.{0,40}"
    r"|Sign up (?:for|to) our .{0,60}newsletter.{0,40}|(?:This (?:web)?site|We) uses? cookies\b.{0,160})[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_HINTS = ("[", "{{", "&", "TK", "orem ipsum", "hare this", "dvertis", "DVERTIS", "kip to ", "continues below", "ign up ", "cookies")


def find(reading: Reading) -> Iterable[Span]:
    """Each of them."""
    prose = reading.document.prose
    if any(hint in prose for hint in _HINTS):
        for pattern in (_LEFT, _LINE):
            yield from (Span(*match.span()) for match in pattern.finditer(prose) if match.group().strip())
