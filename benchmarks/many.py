"""
Many texts: how much faster two processes are than one, measured in turns in one run; and whether memory grows with their number.

    python -m benchmarks.many --corpus FILE.jsonl --texts 2000 --rounds 3
"""

import argparse
import itertools
import json
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import polparse

__all__ = ["main", "memory", "ratio"]

EXAMPLES = Path(__file__).parent.parent / "examples"


def ratio(texts: Sequence[str], rounds: int, processes: int = 2) -> list[tuple[float, float, float]]:
    """
    How much faster several processes are.

    Returns:
        Of each round: seconds in one process, seconds in several, and the processor's seconds of these for each of those: what it costs
        to send texts and documents to and fro.
    """
    polparse.load()
    measured = []
    for _ in range(rounds):
        (one, busy), (several, busy_several) = _taken(texts, 1), _taken(texts, processes)
        measured.append((one, several, busy_several / busy))
    return measured


def _taken(texts: Sequence[str], processes: int) -> tuple[float, float]:
    """Seconds by the clock and by the processors."""
    begun, busy = time.perf_counter(), _busy()
    for _ in polparse.pipe(texts, processes=processes):
        pass
    return time.perf_counter() - begun, _busy() - busy


def _busy() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def memory(texts: Sequence[str], count: int, processes: int, points: int = 5) -> Iterator[tuple[int, int, int]]:
    """How many texts were done, and the kilobytes of this process and of all its workers then."""
    made = polparse.pipe(itertools.islice(itertools.cycle(texts), count), processes=processes)
    for number, _ in enumerate(made, 1):
        if number % (count // points) == 0:
            workers = {pid for children in Path("/proc/self/task").glob("*/children") for pid in children.read_text().split()}
            yield number, _kilobytes("self"), sum(map(_kilobytes, workers))


def _kilobytes(pid: str) -> int:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS:")), 0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, help="JSON lines with a text; the examples if there is none")
    parser.add_argument("--texts", type=int, default=1000, help="for the ratio")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--many", type=int, default=10_000, help="for memory")
    options = parser.parse_args(arguments)
    if options.corpus:
        with options.corpus.open(encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for line in lines]
    else:
        texts = [path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    for one, several, cost in ratio([*itertools.islice(itertools.cycle(texts), options.texts)], options.rounds):
        print(f"one {one:.2f} s, two {several:.2f} s: {one / several:.2f} times; work {cost:.3f} times")
    if Path("/proc/self/task").exists():
        for processes in (1, 2):
            for number, own, workers in memory([text[:500] for text in texts], options.many, processes):
                print(f"{processes} process(es), {number} texts: {own / 1024:.0f} MB and {workers / 1024:.0f} MB in workers")
    return 0


if __name__ == "__main__":
    sys.exit(main())
