"""Turn the marked-up items in `source/` into the labelled items in `people/` (`python tests/labelled/build.py`).

One item a line. Marks: `[name]`, `[words=who]`, `{role=who@organisation}`, `<o organisation>`, `<l place>`,
`~cue|speakers>addressees~`, `^words/verb+a/round^` (`+` did, `-` did not; a, p, l, d, c: the modality).
`who` is any words of one full name of the item; `?` is nobody that the text settles; `!` goes before a literal name.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
MARK = re.compile(r"\[([^\]]*)\]|\{([^}]*)\}|<([ol]) ([^>]*)>|~([^~]*)~|\^([^^]*)\^")
MODALITY = {"a": "asserted", "p": "planned", "l": "alleged", "d": "denied", "c": "conditional"}
SUFFIX = frozenset({"Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"})
PARTICLES = frozenset("de da dos del della di la le van von der den ter bin al du zu".split())
PRONOUNS = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself", "they", "them", "their", "i", "me", "my"})
STATES = frozenset({"former", "acting", "then", "interim", "late", "outgoing", "deputy acting", "ex"})


class Broken(ValueError):
    """A mark that cannot be read; the message says where."""


def names_of(line: str) -> list[str]:
    """The full names of an item: persons marked without a reference, and literal ones."""
    out: list[str] = []
    for m in MARK.finditer(line):
        body = (m[1] or "").split("#")[0]
        name = body.split("=!")[1] if "=!" in body else body if m[1] and "=" not in body else ""
        if name and name not in out:
            out.append(name)
    return out


def who(key: str, names: list[str]) -> str | None:
    """The full name that a key stands for; a lower-case key is words for people that are not named."""
    if key in ("?", ""):
        return None
    if key.startswith("!"):
        return key[1:]
    words = set(key.split())
    found = [n for n in names if words <= set(n.split())]
    exact = [n for n in names if n == key]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if key[0].islower() and not found:
        return key
    raise Broken(f"{key!r} is {found}")


def whos(keys: str, names: list[str]) -> list[str]:
    return [n for k in keys.split("+") if k and (n := who(k.strip(), names)) is not None]


def parts(name: str | None) -> tuple[str | None, str | None]:
    """First and last name; a single name is a last name."""
    words = [w for w in (name or "").replace(",", "").split() if w not in SUFFIX]
    if len(words) < 2:
        return None, words[0] if words else None
    at = next((i for i, w in enumerate(words[1:], 1) if w in PARTICLES), len(words) - 1)
    return words[0], " ".join(words[at:])


def person(body: str, names: list[str]) -> dict[str, Any]:
    body, _, given = body.partition("#")
    text, eq, key = body.partition("=")
    name = who(key or text.split()[-1], names) if eq else text
    first, last = given.split(",") if given else parts(name)
    form = "pronoun" if text.lower() in PRONOUNS else "name" if text.strip('"')[0].isupper() else "description"
    return {"kind": "person", "text": text, "name": name, "first": first, "last": last, "form": form}


def role(body: str, names: list[str], before: str) -> dict[str, Any]:
    text, _, rest = body.partition("=")
    key, _, of = rest.partition("@")
    held = whos(key, names)
    words = re.findall(r"[A-Za-z]+", before)
    state = words[-1].lower() if words and words[-1].lower() in STATES else None
    return {
        "kind": "role",
        "text": text,
        "role": text.lower(),
        "of": of or None,
        "state": state,
        "person": held[0] if len(held) == 1 else None,
        "persons": held,
    }


def telling(body: str, names: list[str]) -> dict[str, Any]:
    cue, _, rest = body.partition("|")
    speakers, _, addressees = rest.partition(">")
    return {"kind": "telling", "text": cue, "cue": cue, "speakers": whos(speakers, names), "addressees": whos(addressees, names)}


def event(body: str) -> dict[str, Any]:
    text, verb, *rest = body.split("/")
    sign, mood = verb[-2], verb[-1]
    return {
        "kind": "event",
        "text": text,
        "verb": verb[:-2],
        "polarity": {"+": "did", "-": "did not"}[sign],
        "modality": MODALITY[mood],
        "round": rest[0] if rest else None,
    }


def item(ident: str, line: str) -> dict[str, Any]:
    names, text, labels, at = names_of(line), "", [], 0
    for m in MARK.finditer(line):
        text += line[at : m.start()]
        if m[1]:
            label = person(m[1], names)
        elif m[2]:
            label = role(m[2], names, text[-12:])
        elif m[3]:
            label = {"kind": "organisation" if m[3] == "o" else "place", "text": m[4]}
        else:
            label = telling(m[5], names) if m[5] else event(m[6])
        label["start"], label["end"] = len(text), len(text) + len(label["text"])
        text, at = text + label["text"], m.end()
        labels.append(label)
    text = text + line[at:]
    for label in labels:
        if text[label["start"] : label["end"]] != label["text"]:
            raise Broken(f"{label}")
    if set(text) & set("[]{}<>~^|"):
        raise Broken(f"a mark is left in {text!r}")
    return {"id": ident, "text": text, "labels": labels}


def main() -> int:
    total, bad = 0, 0
    for path in sorted((HERE / "source").glob("*.txt")):
        out = []
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        for number, line in enumerate(lines, 1):
            try:
                out.append(json.dumps(item(f"{path.stem}-{number:03}", line.strip()), ensure_ascii=False))
            except (Broken, KeyError, IndexError) as fault:
                bad += 1
                print(f"{path.name}:{number}: {fault!r}\n    {line}", file=sys.stderr)
        (HERE / "people" / f"{path.stem}.jsonl").write_text("\n".join(out) + "\n", encoding="utf-8")
        total += len(out)
    print(f"{total} items, {bad} broken")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
