"""
Can the tests fail? Random single changes that make the code or a rule wrong, each run against the tests in a copy of the tree.

usage: python -m benchmarks.mutants [--count N] [--seed N] [--area AREA...] [--jobs N] [--minutes N]

A line of an area is drawn (``rules`` and their norms, ``stages``, ``engine``), then a kind of change that is possible there (see
`benchmarks.mutations`), then a place. What the tests find of it is seen by the tests of its topic first, then by all others but those that
measure time; the first failure ends the run. What the word lists and rules come to is made anew where the change asks for it.

A mutant is killed by a failure: it ``raises`` if an exception ends the test, the build or the start, else it is ``quiet``: only a result is
another one. A survivor is quiet. Survivors are shown with place and difference: write the test that kills them, or simplify the code
that can do without what was changed. One that takes longer than the limit is not judged.
"""

import argparse
import difflib
import math
import os
import queue
import random
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from benchmarks.mutations import Mutation, mutations, tells
from polparse.loaded import kept_files

__all__ = ["AREAS", "Mutant", "Verdict", "area_of", "draw", "main", "topic_tests", "verdict", "wilson"]

AREAS = ("rules", "stages", "engine")
_ROOT = Path(__file__).parent.parent
_SOURCE = Path("src/polparse")
# What runs before a rule or a stage does, though it stands elsewhere.
_ENGINE = (
    *("contract", "engine", "gc_pause", "language", "spans"),
    *("en/__init__", "en/grammars", "en/inflection", "en/kept", "en/statements/cues", "en/words"),
)
_STAGES = ("syntax", "time", "people", "actors", "statements", "relations", "documents", "reading", "parser")
# What takes long on a busy machine says nothing about a mutant.
_PYTEST = (
    *(sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider"),
    *("-k", "not twice and not large and not interrupt", "--deselect", "tests/export/test_akomantoso.py::test_time"),
)
_QUIET = ("AssertionError", "assert", "Failed")
Outcome = Literal["raises", "quiet", "survived", "not judged"]
_Z = 1.96


class Mutant(NamedTuple):
    """
    A change to a file of the tree.

    Attributes:
        area: one of `AREAS`.
        file: from the top of the tree.
    """

    area: str
    file: Path
    mutation: Mutation

    @property
    def place(self) -> str:
        """File and line."""
        return f"{self.file}:{self.mutation.line}"

    def applied(self) -> str:
        """The file after it."""
        return self.mutation.applied((_ROOT / self.file).read_text(encoding="utf-8"))

    def difference(self) -> str:
        """The lines that differ."""
        before = (_ROOT / self.file).read_text(encoding="utf-8").splitlines()
        lines = list(difflib.unified_diff(before, self.applied().splitlines(), n=0, lineterm=""))[3:]
        return "\n".join(f"    {line}" for line in lines)


class Verdict(NamedTuple):
    """What became of a mutant, and by what: the test that failed first."""

    outcome: Outcome
    by: str = ""


def area_of(file: Path) -> str | None:
    """The area of a source file; None if it is of none of them: what users meet has tests of another kind."""
    name = file.relative_to(_SOURCE).with_suffix("").as_posix()
    folder = name.partition("/")[0]
    if name in _ENGINE or folder in _ENGINE:
        return "engine"
    if folder == "en":
        return "rules"
    return "stages" if folder in _STAGES else None


def _files() -> list[Path]:
    return sorted(file.relative_to(_ROOT) for file in (_ROOT / _SOURCE).rglob("*.py"))


def draw(count: int, seed: int, areas: Sequence[str] = AREAS) -> list[Mutant]:
    """Mutants, as many of each area, no two the same; the same for the same seed and source."""
    chance = random.Random(seed)
    drawn: dict[Mutant, None] = {}
    for number, area in enumerate(areas):
        sources = {file: (_ROOT / file).read_text(encoding="utf-8") for file in _files() if area_of(file) == area}
        by_line: dict[tuple[Path, int], list[Mutation]] = {}
        for file, source in sources.items():
            for mutation in mutations(source):
                by_line.setdefault((file, mutation.line), []).append(mutation)
        lines = list(by_line)
        wanted = len(drawn) + count // len(areas) + (number < count % len(areas))
        while len(drawn) < wanted:
            file, line = chance.choice(lines)
            operators = sorted({mutation.operator for mutation in by_line[file, line]})
            operator = chance.choice(operators)
            mutation = chance.choice([one for one in by_line[file, line] if one.operator == operator])
            if tells(mutation, sources[file]):
                drawn[Mutant(area, file, mutation)] = None
    return list(drawn)


def topic_tests(file: Path, there: Iterable[str]) -> list[str]:
    """Of some files of tests those that are about a source file, most of all first: of its name or its topic's, then of its folder."""
    folder = "engine" if area_of(file) == "engine" else next((name for name in file.parts if name in _STAGES), file.parent.name)
    rules = ["tests/engine/test_rules.py"] if area_of(file) == "rules" else []
    found = [name for name in there if name.startswith(f"tests/{folder}/test_")]
    own = sorted(found, key=lambda name: Path(name).stem not in (f"test_{file.stem}", f"test_{file.parent.name}"))
    return [name for name in (*rules, *own) if name in set(there)]


def verdict(code: int, output: str) -> Verdict:
    """
    What a run of pytest says.

    Args:
        code: its exit code.
        output: with a short summary.
    """
    if code in (0, 5):
        return Verdict("survived")
    found = re.search(r"^(?:FAILED|ERROR) (?P<test>\S+)", output, re.MULTILINE)
    if found is None:
        return Verdict("raises", "the tests do not start")
    raised = re.search(r"^E\s+(?P<error>[\w.]+)", output, re.MULTILINE)
    why = raised["error"].rpartition(".")[2] if raised else "UNEXPECTED" if "UNEXPECTED EXCEPTION" in output else "assert"
    quiet = found[0].startswith("FAILED") and why in _QUIET
    return Verdict("quiet" if quiet else "raises", found["test"])


class Copy:
    """
    A copy of the tree in which mutants are tried, one after another.

    Args:
        folder: is made.
        limit: seconds for one mutant.
    """

    def __init__(self, folder: Path, limit: float) -> None:
        self._folder = folder
        self._limit = limit
        listed = subprocess.run(
            ["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=_ROOT, capture_output=True, text=True, check=True
        )
        for name in filter(None, listed.stdout.split("\0")):
            if (_ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(_ROOT / name, folder / name)
        self._kept = kept_files(folder / _SOURCE)
        self._tests = [file.relative_to(folder).as_posix() for file in sorted((folder / "tests").rglob("test_*.py"))]
        # Bytecode stands in the copy, and nowhere else.
        aside = ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX")
        self._environment = {name: value for name, value in os.environ.items() if name not in aside}
        self._environment |= {"PYTHONPATH": str(folder / "src")}
        if self._build(time.monotonic() + limit):
            raise RuntimeError("the package cannot be built")
        self._whole = {file: file.read_bytes() for file in self._kept}

    def check(self) -> None:
        """
        Run the tests without a mutant.

        Raises:
            RuntimeError: one fails, so it says nothing of a mutant either; the message names it.
        """
        found = verdict(*self._run([*_PYTEST, *self._tests, "src"], time.monotonic() + self._limit))
        if found.outcome != "survived":
            raise RuntimeError(f"without any change {found.by} fails")

    def judge(self, mutant: Mutant) -> Verdict:
        """Try a mutant, and put the file back."""
        file = self._folder / mutant.file
        before = file.read_bytes()
        self._write(file, mutant.applied().encode())
        try:
            return self._tried(mutant, time.monotonic() + self._limit)
        except subprocess.TimeoutExpired:
            return Verdict("not judged", "time is up")
        finally:
            self._write(file, before)
            for kept, content in self._whole.items():
                kept.write_bytes(content)

    def _tried(self, mutant: Mutant, end: float) -> Verdict:
        if mutant.area != "stages":
            for kept in self._kept:
                kept.unlink()
            if self._build(end):
                return Verdict("raises", "the build")
        first = topic_tests(mutant.file, self._tests)
        rest = [name for name in self._tests if name not in first]
        for tests in (first, [*rest, "src"]):
            if tests:
                found = verdict(*self._run([*_PYTEST, *tests], end))
                if found.outcome != "survived":
                    return found
        return Verdict("survived")

    def _build(self, end: float) -> int:
        """Make what the word lists and the rules come to."""
        program = "from pathlib import Path; import polparse.loaded; polparse.loaded.save(Path(polparse.__file__).parent)"
        return self._run([sys.executable, "-c", program], end)[0]

    def _run(self, command: list[str], end: float) -> tuple[int, str]:
        # What a test starts has to end with it.
        process = subprocess.Popen(
            command,
            cwd=self._folder,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        try:
            output, _ = process.communicate(timeout=max(1.0, end - time.monotonic()))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, 9)
            process.communicate()
            raise
        return process.returncode, output

    def _write(self, file: Path, content: bytes) -> None:
        """A source file, and nothing of what was compiled of another content."""
        file.write_bytes(content)
        for compiled in file.parent.glob(f"__pycache__/{file.stem}.*.pyc"):
            compiled.unlink()


def wilson(killed: int, run: int) -> tuple[float, float]:
    """
    Between which shares the true one lies, by the interval of Wilson at 95 %.

    >>> [round(100 * edge) for edge in wilson(55, 80)]
    [58, 78]
    """
    if not run:
        return 0.0, 1.0
    share, spread = killed / run, _Z * _Z / run
    middle = (share + spread / 2) / (1 + spread)
    half = _Z / (1 + spread) * math.sqrt(share * (1 - share) / run + spread / (4 * run))
    return max(0.0, middle - half), min(1.0, middle + half)


def table(judged: Sequence[tuple[Mutant, Verdict]]) -> Iterator[str]:
    """Lines: of each area how many were killed, of all and of the quiet ones."""
    yield f"{'area':10}{'killed / run':>16}{'95 % (Wilson)':>16}{'quiet: killed / run':>22}{'95 % (Wilson)':>16}{'not judged':>12}"
    for area in (*AREAS, "all"):
        outcomes = [found.outcome for mutant, found in judged if area in (mutant.area, "all")]
        if not outcomes:
            continue
        raises, quiet, survived = (outcomes.count(outcome) for outcome in ("raises", "quiet", "survived"))
        row = f"{area:10}"
        for killed, run, width in ((raises + quiet, raises + quiet + survived, 16), (quiet, quiet + survived, 22)):
            share = f" = {100 * killed / run:.0f} %" if run else ""
            low, high = wilson(killed, run)
            row += f"{f'{killed} / {run}{share}':>{width}}{f'{100 * low:.0f}-{100 * high:.0f} %':>16}"
        yield row + f"{outcomes.count('not judged'):12}"


def _judged(mutants: Sequence[Mutant], jobs: int, limit: float) -> Iterator[tuple[Mutant, Verdict]]:
    """Mutants with their verdicts as they come, each of some copies at work on one."""
    left: queue.SimpleQueue[Mutant] = queue.SimpleQueue()
    done: queue.SimpleQueue[tuple[Mutant, Verdict] | BaseException] = queue.SimpleQueue()
    for mutant in mutants:
        left.put(mutant)

    def work(folder: Path, first: bool) -> None:
        try:
            copy = Copy(folder, limit)
            if first:
                copy.check()
            while True:
                try:
                    mutant = left.get_nowait()
                except queue.Empty:
                    return
                done.put((mutant, copy.judge(mutant)))
        except BaseException as error:  # told to who waits for it
            done.put(error)

    with tempfile.TemporaryDirectory() as folder:
        for number in range(jobs):
            threading.Thread(target=work, args=(Path(folder) / str(number), number == 0), daemon=True).start()
        for _ in mutants:
            found = done.get()
            if isinstance(found, BaseException):
                raise found
            yield found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutants", description=(__doc__ or "").partition("\n\n")[0].strip())
    parser.add_argument("--count", type=int, default=80, help="how many mutants (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of what is drawn (%(default)s)")
    parser.add_argument("--area", nargs="+", choices=AREAS, default=AREAS, help="what is changed (all)")
    parser.add_argument("--jobs", type=int, default=1, help="how many are tried at a time (%(default)s)")
    parser.add_argument("--minutes", type=float, default=15.0, help="the limit for one mutant (%(default)s)")
    options = parser.parse_args(arguments)
    judged: list[tuple[Mutant, Verdict]] = []
    try:
        for mutant, found in _judged(draw(options.count, options.seed, options.area), options.jobs, 60 * options.minutes):
            judged.append((mutant, found))
            print(f"{len(judged)}\t{found.outcome}\t{mutant.area}\t{mutant.mutation.operator}\t{mutant.place}\t{found.by}", flush=True)
    except RuntimeError as error:
        print(error, file=sys.stderr)
        return 1
    print("\n" + "\n".join(table(judged)))
    for outcome in ("survived", "not judged"):
        for mutant, found in judged:
            if found.outcome == outcome:
                print(f"\n{outcome}: {mutant.place} ({mutant.mutation.operator})\n{mutant.difference()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
