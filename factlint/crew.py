"""Several processes that share one list of work.

Each is a copy of this one (`fork`), so it has all that was loaded and nothing need be sent to it. What to do next it takes from one
pipe that all of them read, four bytes at a time; what came of it goes back through a pipe of its own. A process that fails or is
killed is missed by its results alone: whoever asked does the rest. When the parent is gone, so are the pipes, and the others end.
"""

from __future__ import annotations

import gc
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
_AGE = 40
"""Pieces of work after which a worker makes room for a new one, so that what it remembers does not add up."""


def shared(numbers: Sequence[int], work: Callable[[int], object], jobs: int) -> Iterator[tuple[int, Any]]:
    """What `work` makes of each number, as plain data, in the order in which it is done; less what could not be done."""
    if not hasattr(os, "fork") or sys.platform == "darwin":  # where a copy of a process may find system libraries half-way
        return
    for start in range(0, len(numbers), _MOST):
        part = numbers[start : start + _MOST]
        todo, give = os.pipe()
        os.write(give, b"".join(map(_NUMBER.pack, part)))
        os.close(give)
        crew = _Crew(todo, work)
        try:
            for _ in range(min(jobs, len(part))):
                crew.hire()
            yield from crew.results()
        finally:
            crew.dismiss()
            os.close(todo)


class _Worker:
    """What the parent knows of a worker: its process, and what has come from it but is not a whole result yet."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.held = bytearray()
        self.done = 0


class _Crew:
    """The workers on one list of work, by the pipe that each answers through."""

    def __init__(self, todo: int, work: Callable[[int], object]) -> None:
        self._todo = todo
        self._work = work
        self._workers: dict[int, _Worker] = {}

    def hire(self) -> None:
        """Start a worker, if the system allows one more."""
        back, forth = os.pipe()
        sys.stdout.flush()
        sys.stderr.flush()
        try:
            pid = os.fork()
        except OSError:
            os.close(back)
            os.close(forth)
            return
        if not pid:
            _labour(self._todo, forth, [back, *self._workers], self._work)
        os.close(forth)
        self._workers[back] = _Worker(pid)

    def results(self) -> Iterator[tuple[int, Any]]:
        """Whole results as they come in, until every worker has ended."""
        while self._workers:
            for back in select.select([*self._workers], [], [])[0]:
                part = os.read(back, 1 << 16)
                worker = self._workers[back]
                worker.held += part
                yield from _whole(worker)
                if not part:
                    self._end(back)
                    if worker.done == _AGE:
                        self.hire()

    def dismiss(self) -> None:
        """End those that are still at work, as when the run is stopped."""
        for back in [*self._workers]:
            os.kill(self._workers[back].pid, signal.SIGTERM)
            self._end(back)

    def _end(self, back: int) -> None:
        os.close(back)
        os.waitpid(self._workers.pop(back).pid, 0)


def _whole(worker: _Worker) -> Iterator[tuple[int, Any]]:
    """Take off what a worker sent as far as it is whole."""
    held = worker.held
    while len(held) >= _SIZES.size:
        number, size = _SIZES.unpack_from(held)
        end = _SIZES.size + size
        if len(held) < end:
            return
        data = unpacked(bytes(held[_SIZES.size : end]))
        del held[:end]
        worker.done += 1
        if data is not None:
            yield number, data


def _labour(todo: int, forth: int, others: Sequence[int], work: Callable[[int], object]) -> None:
    """The life of a worker. It never returns to what its parent was doing."""
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is told as well, and says so
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        gc.freeze()  # what came from the parent is not looked through for garbage, and so stays shared with it
        for back in others:
            os.close(back)
        for _ in range(_AGE):
            taken = os.read(todo, _NUMBER.size)
            if not taken:
                break
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
