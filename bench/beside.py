"""How long factlint takes beside proselint over the same files, and how that grows.

    .venv/bin/python bench/beside.py FOLDER... [--proselint PATH] [--write-good PATH] [--pairs N] [--only CASE...]

FOLDER holds articles, best a thousand or more; they are copied to a scratch folder in stories of ten, and where there are too few,
again with a line of their own, so that no two are alike. The cases:

    four, cold       a draft and its three sources; nothing was kept from an earlier run
    four, changed    the draft was changed since the run before, as a hook finds it
    four, warm       the same a second time
    thousand, cold   1,000 articles in stories of ten, nothing kept
    thousand, same   the same a second time
    write-good       the draft and its sources beside write-good, cold and warm, where that is found; it has no target
    growth           500, 1,000, 2,500 and 5,000 articles, nothing kept: time for each article, and memory

Other work on the machine disturbs every figure, so the two are run in turn, and what counts is the median of the ratios of
neighbours: of the time on the clock, and of the processor's time. Memory is that of all processes of a run together (Linux).
Both are run as pip installs them, with their byte code.

proselint: pip install '.[bench]', or --proselint with the path to another one.
"""

from __future__ import annotations

import argparse
import compileall
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import factlint
from factlint import stories

HERE = Path(sys.executable).parent
GROWTH = (500, 1_000, 2_500, 5_000)
CASES = ("four, cold", "four, changed", "four, warm", "thousand, cold", "thousand, same", "write-good", "growth")
TARGETS = {"four, cold": 0.6, "four, warm": 0.35, "thousand, cold": 0.2, "thousand, same": 0.03}
MOST_MEMORY = 150  # MB


@dataclass(frozen=True, slots=True)
class Run:
    """What one run took: seconds on the clock, seconds of processor, and MB at its widest."""

    clock: float
    cpu: float
    memory: float


class Bench:
    """The scratch folder, the tools, and how they are run."""

    def __init__(self, scratch: Path, proselint: str, tool: str) -> None:
        self.scratch = scratch
        self.kept = scratch / "kept"
        self.proselint = [proselint, "check"]
        self.factlint = [tool, "check"]

    def forget(self) -> None:
        shutil.rmtree(self.kept, ignore_errors=True)

    def run(self, command: Sequence[str], *paths: Path, memory: bool = False) -> Run:
        """Run a tool over a folder or files, its output thrown away. One that finds something ends with 1, write-good with 255."""
        home = str(self.scratch)
        environment = {**os.environ, "HOME": home, "XDG_CACHE_HOME": home, "FACTLINT_CACHE": str(self.kept)}
        begun = time.perf_counter()
        with subprocess.Popen(
            [*command, *map(str, paths)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment, cwd=self.scratch
        ) as child:
            watch = Watch(child.pid) if memory else None
            assert child.stderr is not None
            said = child.stderr.read()
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            clock = time.perf_counter() - begun
        if child.returncode not in (0, 1, 255):
            raise SystemExit(f"bench/beside.py: {command[0]} ended with {child.returncode}: {said.decode(errors='replace')[:500]}")
        return Run(clock, used.ru_utime + used.ru_stime, watch.widest() if watch else used.ru_maxrss / 1024)


class Watch(threading.Thread):
    """Looks again and again how much memory a process and those that it started hold; shared pages count once (Linux)."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.pid, self.most, self.over = pid, 0.0, threading.Event()
        self.start()

    def run(self) -> None:
        while not self.over.wait(0.05):
            self.most = max(self.most, sum(map(_megabytes, _family(self.pid))))

    def widest(self) -> float:
        self.over.set()
        self.join()
        return self.most


def _family(pid: int) -> Iterator[int]:
    yield pid
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _megabytes(pid: int) -> float:
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


# ---------------------------------------------------------------- the material


def articles(folders: Sequence[Path]) -> list[Path]:
    """The articles in these folders, shortest paths first within each."""
    found = [path for folder in folders for path in sorted(folder.rglob("*.txt")) if stories.is_article(path.name)]
    if len(found) < 4:
        raise SystemExit("bench/beside.py: the folders hold fewer than four .txt articles")
    return found


def copies(found: Sequence[Path]) -> Iterator[str]:
    """The articles without end, from the second time on each with a line of its own."""
    number = 0
    while True:
        for path in found:
            number += 1
            text = path.read_text(encoding="utf-8-sig", errors="replace")
            yield text if number <= len(found) else f"{text}\n\nEdition {number}.\n"


def written(texts: Iterator[str], count: int, to: Path) -> Path:
    for number, text in enumerate(islice(texts, count)):
        path = to / f"story-{number // 10:03}" / f"article-{number % 10}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return to


def draft_and_sources(found: Sequence[Path], to: Path) -> Path:
    """Four neighbours of usual length, as a draft and what it was written from."""
    sizes = [path.stat().st_size for path in found]
    usual = statistics.median(sizes)
    at = min(range(len(found) - 3), key=lambda n: abs(sum(sizes[n : n + 4]) - 4 * usual))
    for name, path in zip(("draft.txt", *(f"sources/{n}.txt" for n in "abc")), found[at : at + 4], strict=True):
        (to / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, to / name)
    return to


def changed(path: Path) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write("\nThis line was added.\n")


# ---------------------------------------------------------------- what is measured


def pairs(
    bench: Bench, name: str, folder: Path, count: int, before: Callable[[], object], other: Sequence[str] | None = None
) -> None:
    """Run factlint and proselint in turn, or the `other` command on the folder's files, and print the median of the ratios."""
    theirs: list[Run] = []
    ours: list[Run] = []
    paths = sorted(folder.rglob("*.txt")) if other else [folder]
    bench.run(bench.factlint, folder)
    for number in range(count):
        order = (True, False) if number % 2 else (False, True)
        for mine in order:
            if mine:
                before()
                ours.append(bench.run(bench.factlint, folder))
            else:
                theirs.append(bench.run(other or bench.proselint, *paths))
    clock = statistics.median(a.clock / b.clock for a, b in zip(ours, theirs, strict=True))
    cpu = statistics.median(a.cpu / b.cpu for a, b in zip(ours, theirs, strict=True))
    files = sum(1 for _ in folder.rglob("*.txt"))
    us, them = statistics.median(run.clock for run in ours), statistics.median(run.clock for run in theirs)
    target = f"   {TARGETS[name]:5} {'met' if clock <= TARGETS[name] else 'not met'}" if name in TARGETS else ""
    speed = f"{them:8.3f} s {us:8.3f} s {files / them:8,.0f} {files / us:8,.0f}"
    print(f"{name:15} {speed}   {clock:6.3f} {cpu:6.3f}{target}", flush=True)


def growth(bench: Bench, found: Sequence[Path]) -> None:
    """Print how long an article takes as there are more of them."""
    print("\ngrowth          articles        s  articles/s  s of cpu   MB    time of an article, to that of the first row")
    first = 0.0
    for count in GROWTH:
        folder = written(copies(found), count, bench.scratch / f"growth-{count}")
        bench.forget()
        run = bench.run(bench.factlint, folder, memory=True)
        each = run.clock / count
        first = first or each
        wide = "" if run.memory < MOST_MEMORY else f" (more than {MOST_MEMORY})"
        figures = f"{count:8,} {run.clock:8.2f} {count / run.clock:11,.0f} {run.cpu:9.2f} {run.memory:5.0f}{wide}"
        print(f"{'':15} {figures}   {each / first:.2f}", flush=True)
        shutil.rmtree(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--proselint", default=shutil.which("proselint", path=f"{HERE}{os.pathsep}{os.environ.get('PATH', '')}"))
    parser.add_argument("--write-good", default=shutil.which("write-good"), help="another write-good to measure")
    parser.add_argument("--factlint", default=str(HERE / "factlint"), help="another factlint to measure")
    parser.add_argument("--pairs", type=int, default=15, help="pairs of short runs; a fifth as many of long ones (default: 15)")
    parser.add_argument("--only", nargs="+", choices=CASES, default=CASES, metavar="CASE", help=f"of: {'; '.join(CASES)}")
    args = parser.parse_args()
    if not args.proselint:
        raise SystemExit("bench/beside.py: there is no proselint; pip install '.[bench]', or --proselint PATH")
    compileall.compile_dir(str(Path(factlint.__file__).parent), quiet=2)
    subprocess.run([sys.executable, str(Path(__file__).parents[1] / "scripts" / "ready.py"), "--if-old"], check=True)
    found = articles(args.folders)
    with tempfile.TemporaryDirectory() as scratch:
        bench = Bench(Path(scratch), args.proselint, args.factlint)
        four = draft_and_sources(found, bench.scratch / "four")
        thousand = written(copies(found), 1_000, bench.scratch / "thousand")
        print(f"{'':15} proselint   factlint   articles a second    clock    cpu   target")
        for name, folder, before in (
            ("four, cold", four, bench.forget),
            ("four, changed", four, lambda: changed(four / "draft.txt")),
            ("four, warm", four, lambda: None),
            ("thousand, cold", thousand, bench.forget),
            ("thousand, same", thousand, lambda: None),
        ):
            if name in args.only:
                pairs(bench, name, folder, args.pairs if folder is four else max(1, args.pairs // 5), before)
        if args.write_good and "write-good" in args.only:
            command = [args.write_good, "--parse"]  # with it the exit code says no more than whether something was found
            print(f"{'':15} write-good  factlint   articles a second    clock    cpu")
            pairs(bench, "cold", four, args.pairs, bench.forget, command)
            pairs(bench, "warm", four, args.pairs, lambda: None, command)
        if "growth" in args.only:
            growth(bench, found)


if __name__ == "__main__":
    main()
