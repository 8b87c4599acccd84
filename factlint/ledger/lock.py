"""One at a time: while somebody adds to a file, others who want to wait.

The lock is the operating system's, on a hidden file beside the other, so it ends with the process that holds it, however that
ends: a lock file that was left behind holds nobody up. Where a file system has no locks, nobody waits.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator

PATIENCE = 30.0
"""Seconds: as long as this nobody takes to write a file; whoever holds the lock then hangs."""
_PAUSE = 0.02
_BUSY = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class Held(Exception):
    """Somebody else has held the lock all the time."""


@contextlib.contextmanager
def held(path: str, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of the file at this path. Raises Held where it cannot be had, OSError where its folder cannot be written to."""
    folder, name = os.path.split(os.path.realpath(path))
    lock = os.path.join(folder, f".{name}.lock")
    handle = _taken(lock, time.monotonic() + patience)
    try:
        yield
    finally:
        _leave(lock, handle)


def _taken(lock: str, until: float) -> int:
    """The open lock file, locked; one that its holder removed while we waited is opened anew."""
    while True:
        handle = _opened(lock)
        if handle is not None:
            if _locked(handle, until) and _is_still(lock, handle):
                return handle
            os.close(handle)
        if time.monotonic() > until:
            raise Held(f"somebody else is writing to it (they hold {lock})")
        time.sleep(_PAUSE)


def _opened(lock: str) -> int | None:
    try:
        return os.open(lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
    except PermissionError:
        if sys.platform == "win32" and os.path.exists(lock):  # it is being removed this moment
            return None
        raise


def _is_still(lock: str, handle: int) -> bool:
    """Whether the file that is locked is the one that others will open."""
    try:
        return os.path.samestat(os.stat(lock), os.fstat(handle))
    except OSError:
        return False


def _locked(handle: int, until: float) -> bool:
    """Whether the lock was had in time."""
    while True:
        try:
            _try(handle)
        except OSError as error:
            if error.errno not in _BUSY:
                return True  # a file system without locks
        else:
            return True
        if time.monotonic() > until:
            return False
        time.sleep(_PAUSE)


if sys.platform == "win32":
    import msvcrt

    def _try(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _leave(lock: str, handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        with contextlib.suppress(OSError):
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)
        os.close(handle)
        with contextlib.suppress(OSError):  # somebody waits for it, and will remove it
            os.remove(lock)

else:
    import fcntl

    def _try(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _leave(lock: str, handle: int) -> None:
        with contextlib.suppress(OSError):
            os.remove(lock)  # before it is let go: whoever waits for it sees that it is gone, and opens the next one
        os.close(handle)
