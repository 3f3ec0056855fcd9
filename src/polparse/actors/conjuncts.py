"""Which actors are named side by side: "Norway, Denmark and Sweden", "Foreign Minister Lena Vogt and her colleague Ivo Brandt"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.model import Actor
from polparse.spans import Span

__all__ = ["Conjuncts", "Group", "Row"]

Row = tuple[Span, Actor]
# How many units before a name lead to it.
_LEAD = 5
# How many units before its author a document stands.
_AUTHORED = 12
# How far back the one that another stands beside may be, in mentions.
_REACH = 4


class Group(NamedTuple):
    """
    Mentions that stand side by side.

    Attributes:
        rows: in reading order.
        dependent: they belong to a noun before them ("aides to Lena Vogt and Ivo Brandt").
    """

    rows: tuple[Row, ...]
    dependent: bool

    @property
    def ids(self) -> tuple[str, ...]:
        """The actors, each once."""
        return tuple(dict.fromkeys(actor.id for _, actor in self.rows))


class Conjuncts:
    """
    Reads who stands beside whom.

    Args:
        units: the text.
        grammar: its macros: ``joint`` is all that may stand between two that an "and" or "or" joins, ``listed_next`` between two of a list,
            ``inside_phrase`` goes on with the noun phrase that a name only modifies, ``led`` ends before a name that belongs to a
            noun before it, ``authored`` before one of whom a document is, and ``determined`` stands at what has a determiner.
    """

    joint: re.Pattern[str]
    listed: re.Pattern[str]
    inside_phrase: re.Pattern[str]
    led: re.Pattern[str]
    authored: re.Pattern[str]

    def __init__(self, units: Units, grammar: Grammar) -> None:
        self.units = units
        self.string: str = grammar.reading(units)
        self.joint, self.listed = grammar.macro("joint"), grammar.macro("listed_next")
        self.inside_phrase, self.led, self.authored = (grammar.macro(name) for name in ("inside_phrase", "led", "authored"))
        self.determined: re.Pattern[str] = grammar.macro("determined")

    def groups(self, rows: Sequence[Row], span: Span) -> list[Group]:
        """
        The groups of some mentions, each in reading order.

        Args:
            rows: in reading order, outer before inner.
            span: the stretch in which they stand; what is outside does not tell what they belong to.
        """
        if not rows:
            return []
        heads = [row for row in _outer(rows) if row[0].end >= span.end or not self.modifies(row)]
        if len(heads) == 1:
            return [Group(tuple(heads), self.depends(heads[0], self.units.at(span.start)))]
        dependent: list[bool] = []
        owners, closed = [], set()
        for at, row in enumerate(heads):
            owner, joint = self.link(heads, dependent, at)
            dependent.append(dependent[owner] if owner is not None else self.depends(row, self.units.at(span.start)))
            owners.append(owner)
            if joint:
                closed.add(at)
        for at in reversed(range(len(heads))):
            owner = owners[at]
            if owner is not None and at in closed:
                closed.add(owner)
        groups: list[list[int]] = []
        of: list[int] = []
        for at, owner in enumerate(owners):
            # A list without its "and" is none.
            if owner is None or at not in closed:
                groups.append([])
            of.append(of[owner] if owner is not None and at in closed else len(groups) - 1)
            groups[of[at]].append(at)
        return [Group(tuple(heads[at] for at in group), dependent[group[0]]) for group in groups]

    def modifies(self, row: Row) -> bool:
        """Whether a mention is only part of a noun phrase with another head."""
        return self.inside_phrase.match(self.string, self.units.at(row[0].end)) is not None

    def depends(self, row: Row, first: int) -> bool:
        """Whether a mention belongs to a noun before it."""
        start = self.units.at(row[0].start)
        if start <= first or not self.led.search(self.string, max(first, start - _LEAD), start):
            return False
        return self.authored.search(self.string, max(first, start - _AUTHORED), start) is None

    def link(self, heads: Sequence[Row], dependent: Sequence[bool], at: int) -> tuple[int | None, bool]:
        """
        The mention that another stands beside, and whether an "and" joins them: rather one of its kind, rather a near one.
        """
        start, person = self.units.at(heads[at][0].start), heads[at][1].kind == "person"
        near = range(at - 1, max(-1, at - 1 - _REACH), -1)
        same = [(heads[owner][1].kind == "person") == person for owner in near]
        for owner, alike in sorted(zip(near, same, strict=True), key=lambda pair: not pair[1]):
            if alike or not (dependent[owner] or (person and self.is_title(heads[owner]))):
                end = self.units.at(heads[owner][0].end)
                if self.joint.fullmatch(self.string, end, start):
                    return owner, True
                if self.listed.fullmatch(self.string, end, start):
                    return owner, False
        return None, False

    def is_title(self, row: Row) -> bool:
        """Whether an office is the first of two of one person: "President and party leader Lena Vogt"."""
        return row[1].kind == "office" and self.determined.match(self.string, self.units.at(row[0].start)) is None


def _outer(rows: Sequence[Row]) -> Iterator[Row]:
    end = 0
    for row in rows:
        if row[0].end > end:
            end = row[0].end
            yield row
