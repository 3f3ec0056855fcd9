"""
How well timexes are found: the measures of TempEval-3.

Gold and found timexes are aligned in reading order, one to one, where they overlap. Strict F1 counts those of the same extent, relaxed F1
all that are aligned; type and value F1 are relaxed F1 times the share of the aligned that have the same type or value.
"""

from collections.abc import Iterable, Iterator, Sequence

import attrs

from benchmarks.timeml import Tag

__all__ = ["Scores", "align"]


def align(text: str, gold: Sequence[Tag], found: Sequence[Tag]) -> Iterator[tuple[Tag | None, Tag | None]]:
    """Pairs of gold and found; None stands for what has no partner."""
    mine, theirs = (
        sorted((_trimmed(text, tag) for tag in tags), key=lambda tag: (tag.start, tag.end)) for tags in (gold, found)
    )
    i = j = 0
    while i < len(mine) and j < len(theirs):
        if mine[i].start < theirs[j].end and theirs[j].start < mine[i].end:
            yield mine[i], theirs[j]
            i, j = i + 1, j + 1
        elif mine[i].end <= theirs[j].start:
            yield mine[i], None
            i += 1
        else:
            yield None, theirs[j]
            j += 1
    yield from ((tag, None) for tag in mine[i:])
    yield from ((None, tag) for tag in theirs[j:])


def _trimmed(text: str, tag: Tag) -> Tag:
    """White space around a timex does not count."""
    stretch = text[tag.start : tag.end]
    start = tag.start + len(stretch) - len(stretch.lstrip())
    return attrs.evolve(tag, start=start, end=max(start, tag.start + len(stretch.rstrip())))


@attrs.define
class Scores:
    """Counts over many texts, and what they come to, in percent."""

    gold: int = 0
    found: int = 0
    aligned: int = 0
    same_extent: int = 0
    same_type: int = 0
    same_value: int = 0

    def add(self, pairs: Iterable[tuple[Tag | None, Tag | None]]) -> None:
        """Count what `align` gave."""
        for gold, found in pairs:
            self.gold += gold is not None
            self.found += found is not None
            if gold is not None and found is not None:
                self.aligned += 1
                self.same_extent += (gold.start, gold.end) == (found.start, found.end)
                self.same_type += gold.type == found.type
                self.same_value += gold.value == found.value

    def _f1(self, right: int) -> float:
        return 200 * right / (self.gold + self.found) if right else 0.0

    @property
    def strict(self) -> float:
        return self._f1(self.same_extent)

    @property
    def relaxed(self) -> float:
        return self._f1(self.aligned)

    @property
    def type(self) -> float:
        return self._f1(self.same_type)

    @property
    def value(self) -> float:
        return self._f1(self.same_value)
