"""
What other libraries find of what people have marked in a corpus, by the same measures as polparse.

usage: python -m benchmarks.peers dates|actors|attribution|resolutions --corpus PATH [--node DIR]
       python -m benchmarks.peers dates --suites DIR [--node DIR]

With ``--suites``, on the tests that date readers have written for themselves; see `benchmarks.date_suites`.
Peers that are not installed are named and left out. Those from PyPI: ``pip install --group peers``; those from npm:
``npm install chrono-node compromise compromise-dates`` in DIR, by default the current folder.
"""

import argparse
import sys
from pathlib import Path

from benchmarks import attribution_peers, date_peers, people_peers, resolution_peers

__all__ = ["main"]

TASKS = {
    "actors": people_peers.compare,
    "attribution": attribution_peers.compare,
    "dates": date_peers.compare,
    "resolutions": resolution_peers.compare,
}


def main(arguments: list[str] | None = None) -> int:
    options = argparse.ArgumentParser(prog="python -m benchmarks.peers", description="Score other libraries on a corpus.")
    options.add_argument("task", choices=sorted(TASKS))
    texts = options.add_mutually_exclusive_group(required=True)
    texts.add_argument("--corpus", type=Path, metavar="PATH", help="a folder or a file, as for benchmarks.accuracy")
    texts.add_argument("--suites", type=Path, metavar="DIR", help="for dates: a folder of test suites")
    options.add_argument("--node", type=Path, default=Path(), metavar="DIR", help="the folder that holds node_modules")
    given = options.parse_args(arguments)
    path = given.corpus or given.suites
    if given.suites and given.task != "dates":
        options.error("only dates have suites")
    if not path.exists():
        print(f"{path}: no such file or folder", file=sys.stderr)
        return 1
    compare = date_peers.compare_suites if given.suites else TASKS[given.task]
    for line in compare(path, given.node):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
