#!/usr/bin/env python3
"""How often each pattern of attribution names the right speaker: attribution.py DATA

DATA holds `gold.jsonl`, one line an article: {"path", "attributions": [{"content": [[start, end], ...], "source": [...],
"cue": [...], "marked": true}]}, with offsets in code points of the article at DATA/path. Prints, for each pattern of a quotation
and of an indirect statement, how many it found that the gold has, with how many right speakers. The classes in
`factlint/reading/attribution/patterns.py` are set from this table. The project holds no such data.
"""

from __future__ import annotations

import argparse
import collections
import json
from pathlib import Path

from factlint import pipeline
from factlint.model import Fact, Ref
from factlint.readers import read as read_file

Spans = list[list[int]]


def overlap(start: int, end: int, spans: Spans) -> int:
    return sum(max(0, min(end, e) - max(start, s)) for s, e in spans)


def length(spans: Spans) -> int:
    return sum(end - start for start, end in spans)


def named(ref: Ref, source: Spans, text: str) -> bool:
    """Whether a speaker is this source: by the place of the phrase, or because the name ends in a word of it ("who", "she")."""
    start, end = (ref.whole or ref).span
    words = {word for low, high in source for word in text[low:high].replace(",", " ").split()}
    return overlap(start, end, source) > 0 or (ref.name or "").rpartition(" ")[2] in words


def judge(fact: Fact, attributions: list[dict[str, Spans]], text: str) -> str:
    """right, wrong, unnamed, or outside where the gold has no attribution there. Of nested attributions any may be meant."""
    start, end = fact.span
    near = [gold for gold in attributions if overlap(start, end, gold["content"]) * 2 >= min(end - start, length(gold["content"]))]
    speakers = fact.fields.get("speakers") or ()
    if not near:
        return "outside"
    if not speakers or not any(gold["source"] for gold in near):
        return "unnamed"
    return "right" if any(named(ref, gold["source"], text) for ref in speakers for gold in near) else "wrong"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="+")
    parser.add_argument("--least", type=int, default=5, help="least pieces of a quotation to count (words, default: 5)")
    parser.add_argument("--show", help="print the wrong ones of patterns that hold these words")
    args = parser.parse_args()
    table: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for folder in args.data:
        for row in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
            gold = json.loads(row)
            document = read_file(gold["path"], (folder / gold["path"]).read_bytes())
            facts = pipeline.understand([(document, "equal")]).articles[0].facts
            for fact in (one for one in facts if one.kind == "quote" and not one.quoted):
                form = fact.fields["form"]
                if form != "indirect" and len(str(fact.fields["words"]).split()) < args.least:
                    continue
                verdict = judge(fact, gold["attributions"], document.text)
                group = "indirect" if form == "indirect" else "marked"
                table[f"{group:9} {fact.pattern}"][verdict] += 1
                table[f"{group:9} = {fact.certainty}"][verdict] += 1
                table[f"{group:9} = all"][verdict] += 1
                if args.show and args.show in f"{group} {fact.pattern}" and verdict in ("wrong", "outside"):
                    speaker = fact.fields.get("speaker")
                    before = document.text[max(0, fact.span.start - 160) : fact.span.start]
                    after = document.text[fact.span.end : fact.span.end + 160]
                    context = f"{before}[[{document.cut(fact.span)}]]{after}".replace("\n", "⏎")
                    print(verdict, fact.pattern, "|", speaker.text if speaker else None, "|", gold["path"], context, "\n")
    print(f"{'pattern':72} right wrong   precision  outside unnamed")
    for name, counts in sorted(table.items(), key=lambda item: ("=" in item[0], item[0][:9], -item[1].total())):
        right, wrong = counts["right"], counts["wrong"]
        share = f"{right / (right + wrong):.3f}" if right + wrong else "-"
        print(f"{name:72} {right:5} {wrong:5} {share:>11} {counts['outside']:8} {counts['unnamed']:7}")


if __name__ == "__main__":
    main()
