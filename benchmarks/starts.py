"""What the first texts of a process cost, alone and in several threads, and what a large text costs."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence

import polparse

__all__ = ["cold", "large", "start_rows"]

TEXT = (
    "Adwoa Mensimah, Ghana's former ambassador to Norway, arrived in Oslo on Monday. "
    '"The talks will resume," she told reporters. Norway has pledged not to raise tariffs.'
)
# The text comes on standard input, as JSON. Linux tells the peak of this program; elsewhere it may be that of the one that started it.
PROGRAM = """
import json, resource, sys, time
from pathlib import Path
from concurrent.futures import ThreadPoolExecutor
begun = time.process_time()
import polparse
imported = time.process_time()
text, threads = json.load(sys.stdin), int(sys.argv[1])
start = time.process_time()
if threads > 1:
    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(polparse.parse, [text] * threads))
else:
    polparse.parse(text)
done = time.process_time()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
if (status := Path("/proc/self/status")).exists():
    peak = next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM")) / 1e3
print(json.dumps([1000 * (imported - begun), 1000 * (done - start), peak]))
"""
ROUNDS = 5
THREADS = 8
SMALL, LARGE = 100_000, 10_000_000


def cold(text: str, threads: int = 1) -> tuple[float, float, float]:
    """
    A text in a fresh process, in each of some threads at once.

    Returns:
        Milliseconds of processor time for the import, and for the text; resident megabytes. The median of some rounds by the second.
    """
    runs = []
    # Bytecode is written in the first round where it is not there yet, as an installed package has it.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(ROUNDS):
        command = [sys.executable, "-c", PROGRAM, str(threads)]
        run = subprocess.run(command, input=json.dumps(text), capture_output=True, text=True, check=True, env=environment)
        imported, parsed, resident = json.loads(run.stdout)
        runs.append((parsed, imported, resident))
    parsed, imported, resident = sorted(runs)[ROUNDS // 2]
    return imported, parsed, resident


def large(corpus: Sequence[str]) -> tuple[float, float]:
    """Seconds a megabyte of characters, in texts of 0.1 MB and in one of 10 MB, both made of the same corpus."""
    joined = "\n\n".join(corpus)
    joined = "\n\n".join([joined] * (LARGE // len(joined) + 1))
    small = [joined[at : at + SMALL] for at in range(0, LARGE // 4, SMALL)]
    polparse.parse(small[0])
    begun = time.process_time()
    for text in small:
        polparse.parse(text)
    between = time.process_time()
    polparse.parse(joined[:LARGE])
    return (between - begun) * 1e6 / (len(small) * SMALL), (time.process_time() - between) * 1e6 / LARGE


def start_rows(corpus: Sequence[str]) -> list[tuple[str, str]]:
    """Rows of a table: what is measured, and the figures."""
    imported, parsed, resident = cold(TEXT)
    _, threads, more = cold(TEXT, THREADS)
    small, big = large(corpus)
    return [
        ("import", f"{imported:.0f} ms"),
        ("first text after it", f"{parsed:.0f} ms, {resident:.0f} MB resident"),
        (f"{THREADS} first texts in {THREADS} threads", f"{threads:.0f} ms ({threads / parsed:.2f} times one), {more:.0f} MB resident"),
        ("one text of 10 MB", f"{big:.2f} s/MB ({big / small:.2f} times texts of 0.1 MB)"),
    ]
