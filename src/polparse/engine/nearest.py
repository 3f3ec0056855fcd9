"""
How far a rule comes where it does not match: for those who ask why it found nothing.

A pattern is tried unit by unit, as `re` does it, but what it wanted where it came furthest is remembered. That takes a hundred times as
long, so only a sentence is asked about.
"""

from collections.abc import Iterator

import attrs

from polparse.engine import patterns
from polparse.engine.grammar import Grammar
from polparse.engine.rules import Rule
from polparse.engine.units import Units

__all__ = ["Stop", "nearest"]

# After so many steps a rule has come as far as it is told.
_STEPS = 20_000
_BEHIND = 8


@attrs.frozen
class Stop:
    """
    Where a rule stopped.

    Attributes:
        rule: which.
        first: the unit where its furthest try began.
        at: the unit at which it stopped; the number of units if it is the end of the text.
        wanted: the class expressions of which one should have stood there; after ``not`` what should not.
        weight: how much of the pattern was there: a rare class counts nearly one, any unit nothing.
    """

    rule: Rule
    first: int
    at: int
    wanted: tuple[str, ...]
    weight: float


def nearest(grammar: Grammar, rule: Rule, units: Units) -> Stop | None:
    """
    Where a rule of a grammar came furthest.

    Returns:
        None if it matches somewhere, or did not even begin.
    """
    tries = _Tries(units)
    sequence = grammar.read(rule.pattern, rule.name)
    try:
        for first in range(len(units)):
            tries.first = first
            if next(tries.sequence(sequence, 0, first, 0.0), None) is not None:
                return None
    except _EnoughError:
        pass
    if tries.weight <= 0:
        return None
    return Stop(rule, tries.begun, tries.at, tuple(dict.fromkeys(tries.wanted)), tries.weight)


class _EnoughError(Exception):
    """No more steps."""


class _Tries:
    """
    A pattern, tried at units.

    Attributes:
        first: where the try that is under way began.
        begun: where the one that came furthest did.
        at, wanted, weight: as of a `Stop`.
    """

    def __init__(self, units: Units) -> None:
        self.first = 0
        self.begun = 0
        self.at = 0
        self.wanted: list[str] = []
        self.weight = 0.0
        self._string = units.string
        self._holding = units.lexicon.alphabet.holding
        self._size = units.lexicon.alphabet.size
        self._steps = 0
        self._quiet = 0

    def sequence(self, items: patterns.Sequence, number: int, at: int, weight: float) -> Iterator[tuple[int, float]]:
        """Where items from a number on can end if they begin at a unit, each with the weight up to there."""
        if number == len(items):
            yield at, weight
            return
        for end, more in self._item(items[number], at, weight):
            yield from self.sequence(items, number + 1, end, more)

    def _item(self, item: patterns.Item, at: int, weight: float) -> Iterator[tuple[int, float]]:
        if item.consumes:
            found = self._times(item, at, weight, 0)
            if item.opening == "(?>" or (len(item.quantifier) > 1 and item.quantifier.endswith("+")):
                # It gives nothing back.
                found = iter([one for one in [next(found, None)] if one is not None])
            yield from found
        elif self._holds(item, at, weight):
            yield at, weight

    def _times(self, item: patterns.Item, at: int, weight: float, count: int) -> Iterator[tuple[int, float]]:
        if item.high is None or count < item.high:
            for end, more in self._once(item, at, weight):
                if end > at or count < item.low:
                    yield from self._times(item, end, more, count + 1)
        if count >= item.low:
            yield at, weight

    def _once(self, item: patterns.Item, at: int, weight: float) -> Iterator[tuple[int, float]]:
        self._steps += 1
        if self._steps > _STEPS:
            raise _EnoughError
        if item.branches:
            for branch in item.branches:
                yield from self.sequence(branch, 0, at, weight)
            return
        holding = self._holding[item.classes]
        if at < len(self._string) and self._string[at] in holding:
            yield at + 1, weight + 1 - len(holding) / self._size
        else:
            self._stopped(at, weight, f"<{item.classes}>")

    def _holds(self, item: patterns.Item, at: int, weight: float) -> bool:
        """Whether what only looks at units is so at one."""
        opening, end = item.opening, len(self._string)
        if opening in "^$":
            found = at == (0 if opening == "^" else end)
            if not found:
                self._stopped(at, weight, "the start" if opening == "^" else "the end")
            return found
        self._quiet += opening != "(?="
        if opening.startswith("(?<"):
            starts = range(at, max(-1, at - _BEHIND), -1)
            found = any(last == at for start in starts for branch in item.branches for last, _ in self.sequence(branch, 0, start, 0.0))
        else:
            found = any(next(self.sequence(branch, 0, at, weight), None) is not None for branch in item.branches)
        self._quiet -= opening != "(?="
        wanted = opening in ("(?=", "(?<=")
        if found != wanted and opening != "(?=":
            told = " | ".join(" ".join(f"<{classes}>" for classes in patterns.classes(branch)) for branch in item.branches)
            self._stopped(at, weight, f"{'not ' * (not wanted)}{'before it ' * opening.startswith('(?<')}{told}")
        return found == wanted

    def _stopped(self, at: int, weight: float, wanted: str) -> None:
        if self._quiet or (weight, at) < (self.weight, self.at):
            return
        if (weight, at) > (self.weight, self.at):
            self.wanted = []
            self.weight, self.at, self.begun = weight, at, self.first
        if self.begun == self.first:
            self.wanted.append(wanted)
