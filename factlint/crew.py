"""Several processes that share one list of work.

Each is a copy of this one (`fork`), so it has all that was loaded and nothing need be sent to it. What to do next it takes from one
pipe that all of them read, four bytes at a time; what came of it goes back through a pipe of its own. A process that fails or is
killed is missed by its results alone: whoever asked does the rest. When the parent is gone, so are the pipes, and the others end.
"""

from __future__ import annotations

import os
import select
import signal
import struct
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from factlint.cache import packed, unpacked

_NUMBER = struct.Struct("=I")
_SIZES = struct.Struct("=II")
_MOST = 8_000
"""Numbers in the pipe at a time: it holds 64 KB at least on the systems that this runs on."""


def shared(numbers: Sequence[int], work: Callable[[int], object], jobs: int) -> Iterator[tuple[int, Any]]:
    """What `work` makes of each number, as plain data, in the order in which it is done; less what could not be done."""
    if not hasattr(os, "fork") or sys.platform == "darwin":  # where a copy of a process may find system libraries half-way
        return
    for start in range(0, len(numbers), _MOST):
        yield from _shift(numbers[start : start + _MOST], work, min(jobs, len(numbers)))


def _shift(numbers: Sequence[int], work: Callable[[int], object], jobs: int) -> Iterator[tuple[int, Any]]:
    todo, give = os.pipe()
    pids: list[int] = []
    results: list[int] = []
    try:
        os.write(give, b"".join(map(_NUMBER.pack, numbers)))
        os.close(give)
        sys.stdout.flush()
        sys.stderr.flush()
        for _ in range(jobs):
            back, forth = os.pipe()
            try:
                pid = os.fork()
            except OSError:  # no more processes allowed
                os.close(back)
                os.close(forth)
                break
            if not pid:
                _labour(todo, forth, [back, *results], work)
            os.close(forth)
            pids.append(pid)
            results.append(back)
        os.close(todo)
        yield from _collected(results)
    finally:
        for back in results:
            os.close(back)
        for pid in pids:
            os.kill(pid, signal.SIGTERM)
            os.waitpid(pid, 0)


def _labour(todo: int, forth: int, others: Sequence[int], work: Callable[[int], object]) -> None:
    """The life of a worker. It never returns to what its parent was doing."""
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is told as well, and says so
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        for back in others:
            os.close(back)
        while taken := os.read(todo, _NUMBER.size):
            (number,) = _NUMBER.unpack(taken)
            data = packed(work(number))
            _write(forth, _SIZES.pack(number, len(data)) + data)
        code = 0
    finally:
        os._exit(code)  # a fault is met again, and told, by the parent


def _write(to: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(to, view) :]


def _collected(results: Sequence[int]) -> Iterator[tuple[int, Any]]:
    """Whole results as they come in, until every pipe has ended."""
    waiting = {back: bytearray() for back in results}
    while waiting:
        for back in select.select([*waiting], [], [])[0]:
            held = waiting[back]
            part = os.read(back, 1 << 16)
            if not part:
                del waiting[back]
                continue
            held += part
            while len(held) >= _SIZES.size:
                number, size = _SIZES.unpack_from(held)
                end = _SIZES.size + size
                if len(held) < end:
                    break
                data = unpacked(bytes(held[_SIZES.size : end]))
                del held[:end]
                if data is not None:
                    yield number, data
