"""
How much of a resolution's full text is found: clauses, points, acts, citations and what the document says of itself.

A corpus is a file of JSON lines, each with ``doc``, ``text``, and ``gold``: ``clauses`` with ``kind`` (``pre`` or ``op``), ``num``,
``start``, ``end``, ``verb`` and ``subs``; ``cites``, ``symbol``, ``body``, ``date``. What a row does not have is not scored.
"""

import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import attrs

import polparse
from benchmarks.resolution_rows import resolutions

__all__ = ["Tally", "citations", "identifiers", "read", "table"]

Gold: TypeAlias = dict[str, object]
_TRAILING = re.compile(r"(?:[\s,;.:]|\band\b(?=[\s,;.:]*$))+$")


@attrs.define
class Tally:
    """What was right, what was found, and what there is to find."""

    right: int = 0
    found: int = 0
    gold: int = 0

    def add(self, gold: Iterable[object], found: Iterable[object]) -> None:
        wanted, had = Counter(gold), Counter(found)
        self.right += (wanted & had).total()
        self.found += had.total()
        self.gold += wanted.total()

    def __str__(self) -> str:
        if not self.gold:
            return f"{'-':>9}"
        return f"{200 * self.right / (self.found + self.gold):9.1f}"


def read(path: Path) -> list[tuple[str, str, Gold]]:
    """Name, text and gold of each row."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [(row["doc"], row["text"], row["gold"]) for row in rows]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the punctuation at its end."""
    trailing = _TRAILING.search(text, start, end)
    return start, trailing.start() if trailing else end


def _symbol(value: object) -> str:
    """A symbol without blanks, letters of parts, and differences of casing."""
    folded = re.sub(r"\s+", "", str(value or "")).upper()
    return re.sub(r"(?<=[\d)])[A-Z]$|(?<=\d)[A-Z]{1,2}(?=\()", "", folded)


_COLUMNS = ("starts", "spans", "points", "number", "kind", "verb", "symbol", "body", "date", "cites")


def table(path: Path, errors: bool) -> int:
    """Print F1, in percent, of each column over all documents, and the speed."""
    corpus = read(path)
    if not corpus:
        print(f"{path}: no documents")
        return 1
    resolutions("The Security Council,\nNoting it,\n1. Decides so.", None)
    tallies = {name: Tally() for name in _COLUMNS}
    begun = time.perf_counter()
    found = [resolutions(text, None)["pred"] for _, text, _ in corpus]
    seconds = time.perf_counter() - begun
    for (name, text, gold), pred in zip(corpus, found, strict=True):
        for column, wanted, had in _scored(text, gold, pred):  # type: ignore[arg-type]
            tallies[column].add(wanted, had)
            if errors and Counter(wanted) != Counter(had):
                print(name, column, sorted(map(str, wanted - had)), sorted(map(str, had - wanted)), sep="\t")
    print("".join(f"{name:>9}" for name in (*_COLUMNS, "KB/s")))
    size = sum(len(text.encode("utf-8", "surrogatepass")) for _, text, _ in corpus) / 1000
    print("".join(map(str, tallies.values())) + f"{size / seconds:9.0f}")
    return 0


_Side: TypeAlias = dict[str, list[dict[str, object]]]


def _scored(text: str, gold: _Side, pred: _Side) -> Iterator[tuple[str, set[object], set[object]]]:
    """Each column with what there is to find and what was found."""
    if "clauses" in gold:
        wanted, had = ({_trimmed(text, row["start"], row["end"]): row for row in side["clauses"]} for side in (gold, pred))  # type: ignore[arg-type]
        yield "starts", {start for start, _ in wanted}, {start for start, _ in had}
        yield "spans", set(wanted), set(had)
        points = [{point["start"] for row in rows.values() for point in row["subs"]} for rows in (wanted, had)]  # type: ignore[attr-defined]
        yield "points", *points
        by_start = [{start: row for (start, _), row in rows.items()} for rows in (wanted, had)]
        both = by_start[0].keys() & by_start[1].keys()
        for column, key in (("number", "num"), ("kind", "kind"), ("verb", "verb")):
            sides = [{(start, _first(side[start][key])) for start in both if by_start[0][start][key]} for side in by_start]
            yield column, *sides
    for key in ("symbol", "body", "date"):
        if gold.get(key):
            yield key, {_symbol(gold[key])}, {_symbol(pred.get(key))}
    if gold.get("cites") is not None:
        yield "cites", {_symbol(cite) for cite in gold["cites"]}, {_symbol(cite) for cite in pred["cites"]}


def _first(value: object) -> str:
    return (str(value or "").lower().split() or [""])[0]


Finder: TypeAlias = Callable[[str], list[str]]


def identifiers(text: str) -> list[str]:
    """The identifiers that polparse finds."""
    return [citation.identifier for citation in polparse.extract_citations(text)]


def citations(path: Path, finders: dict[str, Finder | None]) -> Iterator[str]:
    """
    How many of the cited instruments each finder finds, and how fast, as lines of a table.

    Args:
        finders: by name; None for one that is not installed.
    """
    corpus = [(text, {_symbol(cite) for cite in gold["cites"]}) for _, text, gold in read(path) if gold.get("cites")]  # type: ignore[attr-defined]
    size = sum(len(text.encode("utf-8", "surrogatepass")) for text, _ in corpus) / 1000
    wanted = sum(len(cites) for _, cites in corpus)
    yield f"{'':28}{'recall':>9}{'of':>9}{'KB/s':>9}"
    for name, find in finders.items():
        if find is None:
            yield f"{name:28}not installed"
            continue
        find("under 50 U.S.C. 1541")
        begun = time.perf_counter()
        found = [{_symbol(cite) for cite in find(text)} for text, _ in corpus]
        seconds = time.perf_counter() - begun
        right = sum(len(cites & had) for (_, cites), had in zip(corpus, found, strict=True))
        yield f"{name:28}{100 * right / wanted if wanted else 0:9.1f}{wanted:9}{size / seconds:9.0f}"
