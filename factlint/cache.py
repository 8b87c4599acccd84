"""What a run found out, kept for the next one: plain data under keys, in a folder of the user's.

A key is a digest of all that the data depends on, so an entry is right or is not found; nothing is ever brought up to date. The
folder may be shared, read-only, full, cut short in the middle of a write, or deleted while a run goes on: what cannot be read whole
is not there, what cannot be written is left. Entries are marshalled plain data behind a digest of their own, never pickle, so that
reading one runs nothing.
"""

from __future__ import annotations

import marshal
import os
import sys
import time
from functools import cache

try:
    from _blake2 import blake2b  # what hashlib has, without OpenSSL, which takes as long to load as ten articles to look up
except ImportError:
    from hashlib import blake2b

from factlint import __version__

TYPE_CHECKING = False  # as in `typing`, which takes longer to load than all this
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

LARGEST = 1_000_000
"""Bytes of one entry; what is larger is worked out again."""
SHELF = 2_000_000
"""Bytes of one of the 64 shelves that entries are spread over; the oldest of a fuller one go. That bounds the whole folder."""
_FRESH = 24 * 3600  # seconds: an entry that is used is marked as such once a day, so that it is not the oldest
_HEAD = b"factlint cache 1\n"
_DIGEST = 16
_PACKAGE = os.path.dirname(os.path.realpath(__file__))

File = tuple[str, int, int]
"""A file of factlint's own: its path in its folder, its size, its time."""


def digest(data: bytes) -> str:
    """A name for these bytes that no others have."""
    return blake2b(data, digest_size=_DIGEST).hexdigest()


def key(*parts: object) -> str:
    """A key for these parts: text, numbers, None, and tuples of them."""
    return digest(repr(parts).encode("utf-8", "surrogatepass"))


def folder(given: str | None = None) -> str | None:
    """Where entries are kept: the folder given, else $FACTLINT_CACHE (`off`: nowhere), else the user's cache folder."""
    told = given or os.environ.get("FACTLINT_CACHE")
    if told:
        return None if told == "off" else os.path.abspath(told)
    home = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(home, "factlint") if os.path.isabs(home) else None


def program() -> str:
    """A digest of the program that runs: factlint's version, Python's, and the place, time and size of each source file.

    Time and size are how Python itself tells whether a module has changed, so whoever changes one sees the change.
    """
    return key(__version__, sys.version, _PACKAGE, files_key())


@cache
def files_key() -> str:
    """A digest of factlint's source files and its rules: names, sizes, times."""
    return key(sources(), shipped()[1])


@cache
def sources() -> tuple[File, ...]:
    """factlint's source files. None where it is packed into an archive, where nobody changes anything."""
    return _files(_PACKAGE, (".py",))


@cache
def shipped() -> tuple[str | None, tuple[File, ...]]:
    """The folder of the rules that come with factlint, inside the package or, in a checkout, beside it; and their files."""
    for folder in (os.path.join(_PACKAGE, "rules"), os.path.join(os.path.dirname(_PACKAGE), "rules")):
        if os.path.isdir(folder):
            return folder, _files(folder, (".yaml", ".yml"))
    return None, ()


def _files(folder: str, endings: tuple[str, ...]) -> tuple[File, ...]:
    """The files below a folder that end so; none where that cannot be said. Every run asks, so it is done by the shortest way."""
    found: list[File] = []
    cut = len(folder) + 1
    waiting = [folder]
    try:
        for here in waiting:
            with os.scandir(here) as entries:
                for entry in entries:
                    name = entry.name
                    if name.endswith(endings):
                        stat = entry.stat()
                        found.append((entry.path[cut:], stat.st_size, stat.st_mtime_ns))
                    elif "." not in name and name != "__pycache__" and entry.is_dir():
                        waiting.append(entry.path)
    except OSError:
        return ()
    found.sort()
    return tuple(found)


class Cache:
    """The entries in a folder; with no folder, a cache that keeps nothing."""

    def __init__(self, folder: str | None) -> None:
        self.folder = folder

    def get(self, kind: str, key: str) -> Any:
        """The data under this key, or None."""
        if self.folder is None:
            return None
        path = self._path(kind, key)
        try:
            with open(path, "rb") as file:
                raw = file.read(LARGEST + 1)
                old = time.time() - os.fstat(file.fileno()).st_mtime > _FRESH
            if old:
                _quietly(os.utime, path)
        except OSError:
            return None
        return unpacked(raw)

    def put(self, kind: str, key: str, data: Any) -> None:
        """Keep the data under this key: whole or not at all, and where that is not possible not at all."""
        if self.folder is None:
            return
        raw = packed(data)
        if len(raw) > LARGEST:
            return
        path = self._path(kind, key)
        beside = f"{path}.{os.getpid()}"
        try:
            shelf = os.path.dirname(path)
            if not os.path.isdir(shelf):
                os.makedirs(self.folder, mode=0o700, exist_ok=True)  # unpublished copy is nobody else's to read
                os.makedirs(shelf, mode=0o700, exist_ok=True)
            with open(beside, "wb") as file:
                file.write(raw)
            os.replace(beside, path)
            if key[2] == "0":  # looking at a shelf costs more than putting something on it
                _tidy(shelf)
        except OSError:
            _quietly(os.unlink, beside)

    def _path(self, kind: str, key: str) -> str:
        assert self.folder is not None
        return os.path.join(self.folder, f"{int(key[:2], 16) % 64:02x}", f"{key}.{kind}")


NOWHERE = Cache(None)


def packed(data: Any) -> bytes:
    """Plain data as bytes that tell whether they are whole."""
    body = marshal.dumps(data)
    return _HEAD + blake2b(body, digest_size=_DIGEST).digest() + body


def unpacked(raw: bytes) -> Any:
    """The data in these bytes, or None where they are not whole."""
    start = len(_HEAD) + _DIGEST
    body = raw[start:]
    if raw[: len(_HEAD)] != _HEAD or raw[len(_HEAD) : start] != blake2b(body, digest_size=_DIGEST).digest():
        return None
    try:
        return marshal.loads(body)
    except (ValueError, EOFError, TypeError):  # of another Python
        return None


def _quietly(act: Callable[[str], None], path: str) -> None:
    """Do this to a file, if that is possible."""
    try:  # noqa: SIM105  contextlib takes as long to load as this module
        act(path)
    except OSError:
        pass


def _tidy(shelf: str) -> None:
    """Take the oldest entries off a shelf that is too full, those that a killed run left half-written among them."""
    with os.scandir(shelf) as entries:
        held = sorted(((stat.st_mtime, stat.st_size, entry.path) for entry in entries for stat in (entry.stat(),)), reverse=True)
    size = 0
    for _, more, path in held:
        size += more
        if size > SHELF:
            _quietly(os.unlink, path)
