"""
Kill the command and its workers at random moments, go on with ``--resume``, and see whether every document is there once.

    python -m benchmarks.kills --kills 200 --documents 2000
"""

import argparse
import contextlib
import csv
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import attrs

__all__ = ["Outcome", "kill_again_and_again", "main"]

_SENTENCES = (
    "Foreign Minister Lena Vogt met the Ghanaian envoy on Monday.",
    "“We will sign no treaty,” the spokesman said.",
    "Norway and Chad agreed to open the port by 3 May 2024.",
    "The committee rejected the bill; the opposition welcomed it.",
)


@attrs.frozen
class Outcome:
    """
    What became of the documents.

    Attributes:
        commands: how often the command was killed.
        workers: how often one of its workers was.
        runs: how often all documents were done.
        torn: how often the output ended in the middle of a line.
        wrong: what was lost, came twice, changed or stood in another place; empty if nothing was.
    """

    commands: int
    workers: int
    runs: int
    torn: int
    wrong: tuple[str, ...]


def kill_again_and_again(kills: int, documents: int, folder: Path, seed: int = 0, longest: float = 3) -> Outcome:
    """
    Parse a table of short texts into a file, kill something at random moments, and go on; when all is done, from the start.

    Args:
        longest: seconds between two moments at most.
    """
    chance = random.Random(seed)
    texts = {f"d{number}": " ".join(chance.choices(_SENTENCES, k=chance.randint(1, 4))) for number in range(documents)}
    table, out = folder / "texts.csv", folder / "out.jsonl"
    with table.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("id", "text"), *texts.items()])
    count: Counter[str] = Counter()
    wrong: list[str] = []
    while count["command"] + count["worker"] < kills or out.exists() or not count["runs"]:
        command = [sys.executable, "-m", "polparse", str(table), "-j", "2", "-o", str(out), "--resume"]
        with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
            while process.poll() is None and count["command"] + count["worker"] < kills:
                try:
                    process.wait(chance.uniform(0, longest))
                except subprocess.TimeoutExpired:
                    count[_kill(process, chance)] += 1
            _, said = process.communicate()
        if process.returncode == -signal.SIGKILL:
            count["torn"] += out.exists() and not out.read_bytes().endswith(b"\n") and out.stat().st_size > 0
            continue
        if process.returncode or said:
            return Outcome(count["command"], count["worker"], count["runs"], count["torn"], (f"{process.returncode}: {said.decode()}",))
        wrong += _differences(texts, out)
        count["runs"] += 1
        out.unlink()
    return Outcome(count["command"], count["worker"], count["runs"], count["torn"], tuple(wrong))


def _kill(process: "subprocess.Popen[bytes]", chance: random.Random) -> str:
    """Kill the command or a worker, which may have to start first."""
    if chance.random() < 0.5:
        while process.poll() is None and not _workers(process):
            time.sleep(0.01)
        time.sleep(chance.uniform(0, 0.5))
        workers = _workers(process)
        if workers:
            with contextlib.suppress(ProcessLookupError):
                os.kill(chance.choice(workers), signal.SIGKILL)
                return "worker"
        return "missed"
    process.kill()
    process.wait()
    return "command"


def _workers(process: "subprocess.Popen[bytes]") -> list[int]:
    found: list[int] = []
    for children in Path(f"/proc/{process.pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found += map(int, children.read_text().split())
    return found


def _differences(texts: dict[str, str], out: Path) -> list[str]:
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    there = Counter(row["name"] for row in rows)
    told = [f"{name} lost" for name in texts if not there[name]] + [f"{name} {times} times" for name, times in there.items() if times > 1]
    told += [f"{row['name']} changed" for row in rows if texts.get(row["name"]) != row["text"]]
    return told or ([] if [row["name"] for row in rows] == [*texts] else ["in another order"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; 1 if something was lost, changed, or came twice."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        outcome = kill_again_and_again(options.kills, options.documents, Path(folder), options.seed)
    print(f"{outcome} in {time.monotonic() - begun:.0f} s")
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
