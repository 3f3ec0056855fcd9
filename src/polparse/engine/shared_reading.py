"""Units as several grammars read them, translated in one pass."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate, compress, count
from typing import Protocol

from polparse.engine.class_sets import numbers
from polparse.engine.units import Stretch, Units

__all__ = ["Reads", "SharedReading"]


class Reads(Protocol):
    """
    What reads units its own way.

    Attributes:
        width: as how many characters it reads a unit.
        reads: gives these by the number of the unit: the first is what the unit is to it, the second whether it begins something.
        together: with what others it reads them.
    """

    together: "SharedReading"

    @property
    def width(self) -> int: ...

    def reads(self, number: int) -> str: ...


class SharedReading:
    """
    What reads units of one lexicon: one pass translates these for all of them, and what is merged later is merged in all of it at once.

    Args:
        readers: whichever units they read.
    """

    def __init__(self, readers: Iterable[Reads]) -> None:
        self._readers = tuple(readers)
        # By character of the units, how each of them reads it; for those seen so far.
        self._table = _Readings(self._readers)
        for reader in self._readers:
            reader.together = self

    def of(self, reader: Reads, units: Units) -> str:
        """The units as one of them reads them."""
        string = units.readings.get(reader)
        if string is None:
            joined = self._joined(units)
            string = units.readings[reader] = joined[self._places[reader] :: self._width]
        return string

    def places(self, reader: Reads, units: Units, but: Iterable[Stretch] = ()) -> Iterable[int] | None:
        """The units that begin something to one of them, in reading order, outside some stretches; None if it does not tell."""
        if reader.width == 1:
            return None
        joined = self._joined(units)
        begins = bytearray(joined[self._places[reader] + 1 :: self._width].encode())
        for first, last in but:
            begins[first:last] = bytes(last - first)
        return compress(count(), begins)

    @cached_property
    def _width(self) -> int:
        return sum(reader.width for reader in self._readers)

    @cached_property
    def _places(self) -> dict[Reads, int]:
        """Where in what all read what each of them reads begins."""
        return dict(zip(self._readers, accumulate((reader.width for reader in self._readers), initial=0), strict=False))

    def _joined(self, units: Units) -> str:
        """How all of them read each unit, one behind the other."""
        joined = units.readings.get(self)
        if joined is None:
            base = units.base
            if base is None:
                joined = "".join(map(self._table.__getitem__, numbers(units.string)))
            else:
                before, kinds, width, at = self._joined(base), units.lexicon.kinds, self._width, 0
                pieces: list[str] = []
                for mention in units.merged:
                    pieces += before[at : mention.first * width], self._table[ord(kinds[mention.kind])]
                    at = mention.last * width
                joined = "".join((*pieces, before[at:]))
                if base.base is not None:
                    # Few ask for it again, and it is the largest part of what is known of units.
                    base.base.readings.pop(self, None)
            units.readings[self] = joined
        return joined


class _Readings(dict[int, str]):
    """How each of some readers reads a character, by its number, for those seen so far."""

    def __init__(self, readers: Sequence[Reads]) -> None:
        super().__init__()
        self._readers = readers

    def __missing__(self, number: int) -> str:
        read = self[number] = "".join([reader.reads(number) for reader in self._readers])
        return read
