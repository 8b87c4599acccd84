"""How fast factlint is, beside what Python takes to do next to nothing.

    .venv/bin/python bench/speed.py [FOLDER]      FOLDER: articles to time, best some hundreds; default: seeds/, over and over

Times differ from machine to machine, ratios hardly: start-up is given in starts of the bare interpreter, throughput beside a
regular expression that finds the words of the same articles and does nothing with them. Each figure is the best of several
runs, which is the one that other work on the machine disturbed least.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from factlint import pipeline, readers, rulebook, stories
from factlint.evaluate import evaluate
from factlint.facts import FACT_TYPES
from factlint.frozen import replace
from factlint.model import Document, Fact, Span
from factlint.reading import STEPS
from factlint.reading.parts import Reading

CHECKOUT = Path(__file__).resolve().parent.parent
RUNS = 7
LEAST = 200  # articles to time: fewer are repeated

_WORD = re.compile(r"\w+(?:['’]\w+)*|[^\w\s]")
_TOKEN = re.compile(r"[.!?]+[\"')]*(?=\s|$)|\w+(?:['-]\w+)*|[^\w\s]")  # sentence ends, words, marks
_QUOTATION_STEPS = ("quotations", "cues", "hedges", "speech")

Row = tuple[str, str, str]


def best(action: Callable[[], object], runs: int = RUNS) -> float:
    """The seconds of the fastest of several runs."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return min(times)


def started(*arguments: str) -> float:
    """The seconds that a new interpreter takes over these arguments, from start to end."""
    command = [sys.executable, *arguments]
    return best(lambda: subprocess.run(command, cwd=CHECKOUT, capture_output=True, check=False))


def start_up() -> Iterable[Row]:
    """Rows on how long a run takes that does almost nothing."""
    bare = started("-c", "")
    yield "bare interpreter", f"{1000 * bare:.0f} ms", "1.0 x"
    for name, arguments in (("factlint --version", ["--version"]), ("factlint check seeds/", ["check", "seeds/"])):
        seconds = started("-m", "factlint", *arguments)
        yield name, f"{1000 * seconds:.0f} ms", f"{seconds / bare:.1f} x"


def articles(folder: Path) -> list[Document]:
    """The articles in this folder, repeated until there are enough to time."""
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and stories.is_article(path.name)]
    found = [readers.read(path.name, path.read_bytes()) for path in paths]
    if not found:
        raise SystemExit(f"bench/speed.py: there is no article in {folder}")
    return found * -(-LEAST // len(found))


def throughput(documents: Sequence[Document]) -> Iterable[Row]:
    """Rows on articles per second: the bare tokeniser, the facts, and the whole check, each article a story of its own."""
    rules, _ = rulebook.load(rulebook.shipped())
    size = sum(len(document.text) for document in documents)

    def tokens() -> None:
        for document in documents:
            _WORD.findall(document.text)

    def extracted() -> None:
        for document in documents:
            pipeline.extract(document)

    def checked() -> None:
        for document in documents:
            evaluate(pipeline.understand([(document, "equal")]), rules, None)

    base = best(tokens, runs=3)
    for name, action in (("words, by a bare regex", tokens), ("facts", extracted), ("facts, who is who, and every rule", checked)):
        seconds = best(action, runs=3)
        rate = f"{len(documents) / seconds:,.0f} articles/s, {1e6 * seconds / size:.2f} ms/KB"
        yield name, rate, f"{seconds / base:.1f} x"


def shares(documents: Sequence[Document]) -> Iterable[Row]:
    """Rows on where the time of one article goes: each step of reading, each type of fact."""
    times: dict[str, float] = defaultdict(float)
    for document in documents:
        read = Reading(document)
        for part, find in STEPS:
            start = time.perf_counter()
            read = replace(read, **{part: find(read)})
            times[f"reading: {part}"] += time.perf_counter() - start
        for kind, fact_type in FACT_TYPES.items():
            start = time.perf_counter()
            tuple(fact_type.extract(read))
            times[f"facts: {kind}"] += time.perf_counter() - start
    whole = sum(times.values())
    size = sum(len(document.text) for document in documents)
    for name, seconds in sorted(times.items(), key=lambda item: -item[1]):
        yield name, f"{1e6 * seconds / size:.3f} ms/KB", f"{seconds / whole:.0%}"


def tokenised(prose: str) -> list[Span]:
    """The words, marks and sentence ends of a text: the least that any reader must make of it."""
    return [Span(*match.span()) for match in _TOKEN.finditer(prose)]


def quote_facts(read: Reading) -> tuple[Fact, ...]:
    return tuple(FACT_TYPES["quote"].extract(read))


def quotations(documents: Sequence[Document]) -> Iterable[Row]:
    """Rows on reading quotations, beside a bare tokeniser that makes a Span of each word, mark and sentence end.

    The steps counted are those of `_QUOTATION_STEPS` and the quote facts, on a reading that already has the steps before them;
    the last row adds the mentions, which other facts need as well. Each step and each article is timed by itself, best of several.
    """
    times: dict[str, float] = defaultdict(float)
    size = sum(len(document.text) for document in documents)
    for document in documents:
        times["bare"] += best(partial(tokenised, document.prose), runs=5)
        read = Reading(document)
        for part, find in STEPS:
            counted = part in (*_QUOTATION_STEPS, "mentions")
            times[part] += best(partial(find, read), runs=5) if counted else 0
            read = replace(read, **{part: find(read)})
        times["quote facts"] += best(partial(quote_facts, read), runs=5)
    parts = (*_QUOTATION_STEPS, "quote facts")
    times["all of these"] = sum(times[part] for part in parts)
    times["with the mentions"] = times["all of these"] + times["mentions"]
    for name in ("bare", *parts, "all of these", "with the mentions"):
        label = "bare tokeniser" if name == "bare" else name
        yield label, f"{1e6 * times[name] / size:.3f} ms/KB", f"{times[name] / times['bare']:.2f} x"


def table(title: str, rows: Iterable[Row]) -> None:
    print(title)
    for name, figure, ratio in rows:
        print(f"  {name:<36}{figure:<36}{ratio:>8}", flush=True)


def main(arguments: Sequence[str]) -> int:
    """Print the tables; the exit code."""
    folder = Path(arguments[0]) if arguments else CHECKOUT / "seeds"
    table("Start-up (in starts of the bare interpreter)", start_up())
    documents = articles(folder)
    length = sum(len(document.text) for document in documents) // len(documents)
    table(f"Throughput ({len(documents)} articles of {length:,} characters; in runs of a bare regex)", throughput(documents))
    table("Quotations (in runs of the bare tokeniser)", quotations(documents))
    table("Where the time of an article goes (facts, without who is who)", shares(documents))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
