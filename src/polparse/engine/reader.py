"""What the macros of a grammar find in the units of one text."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from polparse.engine.grammar import Grammar
from polparse.engine.units import Match, Stretch, Units, parts_of

__all__ = ["Parts", "Reader"]


class Parts(NamedTuple):
    """
    What a macro found.

    Attributes:
        first, last: the units, half-open.
        parts: its named groups that took part, each as first and last unit.
    """

    first: int
    last: int
    parts: Mapping[str, Stretch]


class Reader:
    """
    A grammar bound to the units of one text.

    Its macros are asked about stretches of units, from `first` to before `last`, or to the end of the text. They see no unit
    from `last` on, but those before `first`.

    Args:
        grammar: whose macros are asked.
        units: what it reads.
    """

    __slots__ = ("_grammar", "string", "units")

    def __init__(self, grammar: Grammar, units: Units) -> None:
        self._grammar = grammar
        self.units: Units = units
        self.string: str = grammar.reading(units)

    def find(self) -> list[Match]:
        """What the rules of the grammar find (see `Grammar.find`)."""
        return self._grammar.find(self.units)

    def macro(self, name: str) -> re.Pattern[str]:
        """A macro as a regex over `string`."""
        return self._grammar.macro(name)

    def at(self, name: str, first: int, last: int | None = None) -> Parts | None:
        """What a macro finds that begins with a unit."""
        return _parts(self._grammar.macro(name).match(self.string, first, len(self.string) if last is None else last))

    def search(self, name: str, first: int, last: int | None = None) -> Parts | None:
        """The first that a macro finds in a stretch."""
        return _parts(self._grammar.macro(name).search(self.string, first, len(self.string) if last is None else last))

    def before(self, name: str, last: int, reach: int) -> Parts | None:
        """What a macro finds that ends before a unit, at most `reach` units long: it has ``$`` as its end."""
        return self.search(name, max(0, last - reach), last)

    def each(self, name: str, first: int, last: int | None = None) -> Iterator[Parts]:
        """All that a macro finds in a stretch, in reading order and disjoint."""
        for match in self._grammar.macro(name).finditer(self.string, first, len(self.string) if last is None else last):
            yield Parts(*match.span(), parts_of(match))


def _parts(match: re.Match[str] | None) -> Parts | None:
    return None if match is None else Parts(*match.span(), parts_of(match))
