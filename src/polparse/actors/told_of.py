"""
Who is told of in the clauses of a text: who is a subject, who stands only beside another, who is named inside a quotation.

Takes units, clauses when they are first needed, and where people are named; pronouns and descriptions ask it.
"""

from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Iterator
from functools import cached_property

from polparse.contract.classes import CAP, NOUN, OFFICE, OFFICE_PLURAL, PRONOUN_OBJECT, QUOTE_CLOSE, QUOTE_OPEN, SECTOR
from polparse.engine.reader import Reader
from polparse.engine.sentences import together
from polparse.engine.units import Match, Units
from polparse.spans import Span
from polparse.syntax.clause import Syntax

__all__ = ["ToldOf"]

_NONFINITE = ("infinitive", "participle")
# Of whom a text tells, and not who only speaks of others, as officials, lawyers and judges do.
_SOMEBODY = f"{OFFICE}.profession&!{OFFICE_PLURAL}&!{CAP}|{NOUN}&{SECTOR}&!{OFFICE}"
# How many units before a noun can be its own.
_NAMED_SO = 4
# How many units before somebody tell that he is named beside another.
_BESIDE = 10


class ToldOf:
    """
    Who is told of in the clauses of a text.

    Args:
        reader: of the actors grammar.
        syntax: gives the phrases and clauses, when they are first needed; None if the language has none.
        people: where people are named, in characters.
    """

    # Beside what is made when it is first asked for: see `Syntax`.
    __slots__ = ("__dict__", "_aside", "_people", "_reader", "_syntax", "units")

    def __init__(self, reader: Reader, syntax: Callable[[], Syntax] | None, people: Container[int]) -> None:
        self.units: Units = reader.units
        self._reader = reader
        self._syntax = syntax
        self._people = people
        self._aside: dict[int, bool] = {}

    @cached_property
    def _groups(self) -> frozenset[int]:
        """
        The noun groups that are subjects of finite verbs, of several the first: who is told to leave is none.

        Nor is who stands before a "who": of "Vogt met an aide, who left" the one told of is Vogt.
        """
        if self._syntax is None:
            return frozenset()
        clauses = self._syntax().clauses
        rows = zip(clauses.subjects, clauses.kinds, clauses.firsts, strict=True)
        return frozenset(
            group for group, kind, first in rows if group >= 0 and kind not in _NONFINITE and not (kind == "relative" and group < first)
        )

    def _heads(self, groups: Iterable[int]) -> Iterator[int]:
        """The units that are the heads of some noun groups."""
        return map(self._syntax().phrases.head_of, groups) if self._syntax is not None else iter(())

    @cached_property
    def subjects(self) -> frozenset[int]:
        """Where the heads of subjects begin, in characters; a name and a pronoun are one unit, so it is where these begin."""
        phrases = self._syntax().phrases if self._syntax is not None else None
        if phrases is None:
            return frozenset()
        groups = {other for group in self._groups for other in (group, *phrases.rows.get(group, ()))}
        # "Its leader, Lena Vogt, left": who says who it is stands for it.
        groups.update(*(phrases.apposed.get(group, ()) for group in groups.copy()))
        return frozenset(map(self.units.starts.__getitem__, self._heads(groups)))

    @cached_property
    def _alone(self) -> frozenset[int]:
        """The units that are the heads of subjects, but not of those that stand beside them."""
        return frozenset(self._heads(self._groups))

    @cached_property
    def _quoted(self) -> tuple[list[int], list[int]]:
        """Where quotations begin and end, in characters."""
        units = self.units
        starts: list[int] = []
        ends: list[int] = []
        began: int | None = None
        for unit in units.where(f"{QUOTE_OPEN}|{QUOTE_CLOSE}"):
            if units.has(unit, QUOTE_OPEN):
                began = units.starts[unit] if began is None else began
            elif began is not None:
                starts.append(began)
                ends.append(units.ends[unit])
                began = None
        return starts, ends

    @cached_property
    def strangers(self) -> tuple[int, ...]:
        """Where the heads of subjects begin that are somebody without a name: "a teacher", "another woman"."""
        units = self.units
        some = [unit for unit in units.where(_SOMEBODY) if self._reader.before("one_of_many", unit, _NAMED_SO) is not None]
        return tuple(units.starts[unit] for unit in some if unit in self._alone)

    def is_office_subject(self, span: Span) -> bool:
        """Whether an office is a subject, and no second one of somebody ("a writer and former minister")."""
        return self.units.at(span.end - 1) in self._alone

    def speaker(self, span: Span) -> int | None:
        """Where the head of a subject begins that stands in a stretch, in characters; None if none does."""
        unit = next((unit for unit in range(*self.units.inside(span)) if unit in self._alone), None)
        return None if unit is None else self.units.starts[unit]

    def doer(self, pronoun: Match) -> int | None:
        """Where the head of the subject begins whose verb is done to whom a pronoun means; None if the pronoun is no object."""
        if self._syntax is None or not self.units.has(pronoun.first, PRONOUN_OBJECT):
            return None
        syntax = self._syntax()
        for number, function, _ in syntax.standing(pronoun.first):
            subject = syntax.subject(number)
            if function != "subject" and subject >= 0 and syntax.phrases.head_of(syntax.phrases.outermost(pronoun.first)) == pronoun.first:
                return self.units.starts[syntax.phrases.head_of(subject)]
        return None

    def is_aside(self, start: int) -> bool:
        """Whether somebody is not told of, but named beside another."""
        if start not in self._aside:
            unit = self.units.at(start)
            beside = start in self._people and self._reader.before("beside_another", unit, _BESIDE) is not None
            self._aside[start] = beside and start not in self.subjects
        return self._aside[start]

    def is_quoted(self, start: int, pronoun: Match) -> bool:
        """Whether somebody is named inside a quotation, and a pronoun stands behind it."""
        starts, ends = self._quoted
        at = bisect_right(starts, start) - 1
        return at >= 0 and start < ends[at] <= pronoun.start

    def is_inside(self, start: int) -> bool:
        """Whether a character stands inside a quotation."""
        starts, ends = self._quoted
        at = bisect_right(starts, start) - 1
        return at >= 0 and start < ends[at]

    def together(self, one: int, other: int) -> bool:
        """Whether no sentence ends between two places, in characters."""
        return together(self.units, self.units.at(one), self.units.at(other))
