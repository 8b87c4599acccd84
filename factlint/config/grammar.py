"""From the tree of a configuration to Settings, gathering every mistake on the way."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from factlint.config import LARGEST, TABLE, Choice, ConfiguredRole, Setting, Settings, Way
from factlint.config.patterns import Misspelled, Pattern, understand
from factlint.frozen import replace
from factlint.model import LEVELS, Level, Problem
from factlint.rulebook import source
from factlint.rulebook.advice import nearest, refuse
from factlint.rulebook.notes import Entries, Notes
from factlint.rulebook.source import Items, Keys, Node, Words

KEYS = ("stories", "roles", "ranks", "leave-out", "rules", "folders", "rule-folders", "words", "fail-on", "notes")
ROLES: tuple[ConfiguredRole, ...] = ("draft", "source", "reference")
SETTINGS: tuple[Setting, ...] = ("off", *LEVELS)
_LIKE_OFF = frozenset("no none never false disable disabled ignore skip 0".split())
WAYS: tuple[Way, ...] = ("folder", "front matter")
WORDS = ("names", "titles", "organisations", "places", "household-names")
MOST = 10_000
"""So many words of one kind, so many patterns, are the most."""


def settings(path: str, raw: bytes) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings of this file, as far as they can be understood, and all that is wrong with it."""
    root = os.path.relpath(os.path.dirname(os.path.abspath(path)))
    if path.endswith(".toml"):
        from factlint.config import toml

        names = tuple(TABLE.decode().strip("[").split("."))
        tree, problems = toml.read(path, raw, names)
    elif not _says_something(raw):
        return Settings(path, root), ()
    else:
        tree, problems = source.read(path, raw, source.Sort("the configuration", "one set of settings", LARGEST))
    if tree is None:
        return Settings(), tuple(problems)
    builder = _Builder(path, root)
    made = builder.settings(tree)
    builder.problems.sort(key=lambda problem: (problem.line or 0, problem.column or 0))
    return made, tuple(builder.problems)


def _says_something(raw: bytes) -> bool:
    return any(line.strip() and not line.lstrip().startswith(b"#") for line in raw.removeprefix(b"\xef\xbb\xbf").splitlines())


class _Builder(Notes):
    """Walks one tree and makes the settings of it."""

    def __init__(self, path: str, root: str) -> None:
        super().__init__(path)
        self.root = root

    def settings(self, tree: Node) -> Settings:
        if not isinstance(tree, Keys):
            self.no_mapping(tree, "the configuration has one setting a line, such as `stories: [folder]`", KEYS)
            return Settings()
        entries = self.entries(tree, KEYS, "setting")
        said = self.choice(entries, "fail-on", LEVELS)
        fail_on: Level = next((level for level in LEVELS if level == said), "error")
        return Settings(
            path=self.path,
            root=self.root,
            leave_out=self.patterns(entries, "leave-out"),
            stories=self.stories(entries),
            roles=self.roles(entries),
            ranks=self.patterns(entries, "ranks"),
            rules=self.choices(entries["rules"][1], "rules") if "rules" in entries else (),
            folders=self.folders(entries),
            rule_folders=self.rule_folders(entries),
            words=self.lexicons(entries),
            fail_on=fail_on,
            notes=self.choice(entries, "notes", ("yes", "no", "true", "false")) in ("yes", "true"),
        )

    # ------------------------------------------------------------ which articles, which stories

    def stories(self, entries: Entries) -> tuple[Pattern | Way, ...]:
        found: list[Pattern | Way] = []
        for node in self.listed(entries, "stories"):
            said = self.words(node, "an entry of `stories`").strip()
            if way := next((way for way in WAYS if way == said), None):
                found.append(way)
            elif said and "/" not in said and not any(c in said for c in "*?{<."):
                hint = refuse("way to make stories", said, WAYS)
                self.wrong(node.place, f"{hint} Or a pattern, such as news/<story>/")
            elif said and (pattern := self.pattern(node, said, True)):
                found.append(pattern)
        return tuple(found)

    def roles(self, entries: Entries) -> tuple[tuple[ConfiguredRole, Pattern], ...]:
        if "roles" not in entries:
            return ()
        inner = self.mapping(entries["roles"][1], "roles", "source: [wire/**]")
        named = self.entries(inner, ROLES, "role") if inner else {}
        return tuple((role, pattern) for role in ROLES for pattern in self.patterns(named, role))

    def patterns(self, entries: Entries, key: str) -> tuple[Pattern, ...]:
        found = []
        for node in self.listed(entries, key):
            said = self.words(node, f"a pattern of `{key}`").strip()
            if said and (pattern := self.pattern(node, said)):
                found.append(pattern)
        return tuple(found)

    def pattern(self, node: Node, said: str, story: bool = False) -> Pattern | None:
        try:
            return replace(understand(said, story), line=node.place.line, column=node.place.column)
        except Misspelled as error:
            self.wrong(node.place, str(error))
            return None

    # ------------------------------------------------------------ rules

    def choices(self, node: Node, key: str) -> tuple[Choice, ...]:
        inner = self.mapping(node, key, "told-oneself: warning")
        found: dict[str, Choice] = {}
        for name, value in inner.entries if inner else ():
            said = self.words(value, f"the setting of {name.text}").strip()
            if name.text in found:
                self.wrong(name.place, f"the rule {name.text} stands here a second time (first in line {found[name.text].line})")
            elif setting := next((setting for setting in SETTINGS if setting == said), None):
                found[name.text] = Choice(name.text, setting, name.place.line, name.place.column)
            elif said:
                meant = "off" if said.lower() in _LIKE_OFF else None
                self.wrong(value.place, f"{name.text}: {refuse('setting', said, SETTINGS, meant)}")
        return tuple(found.values())

    def folders(self, entries: Entries) -> tuple[tuple[Pattern, tuple[Choice, ...]], ...]:
        if "folders" not in entries:
            return ()
        inner = self.mapping(entries["folders"][1], "folders", "sport/: {never-introduced: off}")
        found = []
        for name, value in inner.entries if inner else ():
            pattern = self.pattern(name, name.text)
            choices = self.choices(value, f"folders: {name.text}")
            if pattern:
                found.append((pattern, choices))
        return tuple(found)

    def rule_folders(self, entries: Entries) -> tuple[str, ...]:
        found = []
        for node in self.listed(entries, "rule-folders"):
            said = self.words(node, "an entry of `rule-folders`").strip()
            folder = os.path.normpath(os.path.join(self.root, said))
            if said and not os.path.exists(folder):
                self.wrong(node.place, f"there is no folder {said} beside this file")
            elif said:
                found.append(folder)
        return tuple(found)

    # ------------------------------------------------------------ words

    def lexicons(self, entries: Entries) -> Mapping[str, tuple[str, ...]]:
        if "words" not in entries:
            return {}
        inner = self.mapping(entries["words"][1], "words", "organisations: [Harbour Trust]")
        named = self.entries(inner, WORDS, "list of words") if inner else {}
        found = {}
        for kind in named:
            alone = named[kind][1]
            if isinstance(alone, Words) and "," in alone.text:
                said = ", ".join(word.strip() for word in alone.text.split(","))
                one = f"one with a comma in it goes there in marks: ['{said}']"
                self.wrong(alone.place, f"several {kind} go between brackets: [{said}]; {one}")
            words = [" ".join(self.words(node, f"a word of `{kind}`").split()) for node in self.listed(named, kind)]
            for node, word in zip(self.listed(named, kind), words, strict=True):
                if word and not any(c.isalpha() for c in word):
                    self.wrong(node.place, f"{word!r} is no word or name: it has no letters")
            found[kind] = tuple(dict.fromkeys(word for word in words if word))
        return found

    # ------------------------------------------------------------ the ways to write it

    def mapping(self, node: Node, key: str, example: str) -> Keys | None:
        if isinstance(node, Keys):
            return node
        if isinstance(node, Words) and not node.text.strip():
            self.wrong(node.place, f"`{key}` is empty; leave it out, or write such as `{example}` below it")
        else:
            below = f"has lines below it without hyphens, such as `{example}`"
            section = f"is a section of its own: [{TABLE.decode().strip('[')}.{key}]"
            self.no_mapping(node, f"`{key}` {section if self.path.endswith('.toml') else below}")
        return None

    def no_mapping(self, node: Node, said: str, keys: Iterable[str] = ()) -> None:
        """Say that lines with a key are meant, or why what looks like one is none. `keys` are those that can stand here, if few."""
        found = None
        if isinstance(node, Words):
            from factlint.rulebook.mistakes import gap, no_colon

            first, *more = node.text.replace("=", " ").split() or [""]
            alike = nearest(first, keys) if keys else len(more) == 1
            found = gap(node.text) or (no_colon(node.text) if more and alike else None)
        self.wrong(node.place, found or said)

    def listed(self, entries: Entries, key: str) -> tuple[Node, ...]:
        """The items of a list; one by itself needs no brackets."""
        if key not in entries:
            return ()
        node = entries[key][1]
        items = node.items if isinstance(node, Items) else (node,)
        if len(items) > MOST:
            self.wrong(node.place, f"`{key}` has more than {MOST:,} entries")
            return ()
        return items
