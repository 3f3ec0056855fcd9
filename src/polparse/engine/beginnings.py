"""Which units can stand where a match begins, so that a pattern is tried nowhere else."""

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from itertools import compress
from operator import and_, or_
from typing import NamedTuple

from polparse.engine.class_sets import BITS, charset
from polparse.engine.patterns import Item, Sequence, firsts, width

__all__ = ["EDGE", "Beginning", "Beginnings"]

# Stands for the edge of a text, before its first unit and after its last: no unit is this character.
EDGE = "\0"

# A look at the first unit pays if fewer than one of so many can be it.
_MOST = 8

# Sets of characters, one bit for each: of the next unit, and of the one after it.
_Next = tuple[int, int]
_EDGE = 1


class Beginning(NamedTuple):
    """
    What can stand where a match begins, as characters. It may be more than really can.

    Attributes:
        before: before the first unit, `EDGE` if that can be the first of the text; empty for anything.
        first: the first unit.
        second: behind it, `EDGE` if a match of one unit can stand last; empty for anything.
    """

    before: str
    first: str
    second: str


class Beginnings:
    """
    Asks patterns over some division of all sets of classes.

    Args:
        characters: all of the division.
        members: by class expression, those of it.
    """

    def __init__(self, characters: Iterable[str], members: Mapping[str, frozenset[str]]) -> None:
        self._characters = (EDGE, *sorted({*characters} - {EDGE}))
        places = {character: at for at, character in enumerate(reversed(self._characters))}
        self._members = {name: _number(map(places.__getitem__, characters), len(places)) for name, characters in members.items()}
        self._all = (1 << len(places)) - 1
        # Many begin alike: each string is kept once.
        self._strings: dict[int, str] = {}
        self._any: _Next = (self._all, self._all)

    def of(self, sequence: Sequence) -> Beginning:
        """How a pattern begins."""
        return self._beginning(self._before(sequence), self._sequence(sequence, self._any))

    def at(self, classes: str, rest: Sequence) -> Beginning:
        """Where a unit of some classes stands in a pattern, and what follows it: what stands before it is not known."""
        return self._beginning(self._all, (self._members[classes], self._sequence(rest, self._any)[0]))

    def looked_for(self, sequence: Sequence) -> str:
        """
        A look at the first unit, as a regex, for a pattern that begins with alternatives: where none of them can begin, none is tried.

        It is empty for other patterns, and where most units can begin one.
        """
        if not sequence or _is_single(sequence[0]) or firsts(sequence)[1]:
            return ""
        first = self.of(sequence).first
        return f"(?={charset(first)})" if 0 < len(first) < len(self._characters) // _MOST else ""

    def _beginning(self, before: int, following: _Next) -> Beginning:
        first, second = following
        return Beginning(self._string(before), self._string(first & ~_EDGE), self._string(second))

    def _string(self, some: int) -> str:
        if some == self._all:
            return ""
        if some not in self._strings:
            self._strings[some] = "".join(compress(self._characters, format(some, "b")[::-1].encode("ascii").translate(BITS)))
        return self._strings[some]

    def _sequence(self, sequence: Sequence, after: _Next) -> _Next:
        """What comes next where a sequence begins, if some units come after it."""
        for item in reversed(sequence):
            after = self._item(item, after)
        return after

    def _item(self, item: Item, after: _Next) -> _Next:
        if item.opening in ("(?<=", "(?<!", "^") or not (item.low or item.consumes):
            return after
        if item.opening == "$":
            return after[0] & _EDGE, after[1]
        if item.opening == "(?=":
            return _both(and_, after, self._branches(item, self._any))
        if item.opening == "(?!":
            return after[0] & ~self._single(item), after[1]
        again = item.high is None or item.high > 1
        if item.classes:
            some = self._members[item.classes]
            more = some if item.low > 1 else after[0] | some if again else after[0]
            found = some, more
        else:
            found = self._branches(item, _both(or_, after, self._branches(item, self._any)) if again else after)
        return found if item.low else _both(or_, found, after)

    def _branches(self, item: Item, after: _Next) -> _Next:
        return reduce(lambda some, more: _both(or_, some, more), (self._sequence(branch, after) for branch in item.branches))

    def _single(self, item: Item) -> int:
        """The units that alone are one of its alternatives."""
        alone = (branch[0] for branch in item.branches if len(branch) == 1 and branch[0].low == branch[0].high == 1)
        return reduce(or_, (self._members[one.classes] for one in alone if one.classes), 0)

    def _before(self, sequence: Sequence) -> int:
        """What can stand before the first unit."""
        known = self._all
        for item in sequence:
            if not item.low and not item.consumes:
                continue
            if item.opening == "(?<=":
                known &= reduce(or_, map(self._last, item.branches))
            elif item.opening == "(?<!":
                known &= ~self._single(item)
            elif item.opening == "^":
                known &= _EDGE
            elif item.consumes:
                if item.low and item.branches:
                    known &= reduce(or_, map(self._before, item.branches))
                if width((item,)) != 0:
                    break
        return known

    def _last(self, sequence: Sequence) -> int:
        """With what a sequence ends."""
        last = sequence[-1] if sequence else Item()
        return self._members[last.classes] if last.classes and last.low else self._all


def _is_single(item: Item) -> bool:
    """Whether the first unit of an item is of one class: `re` finds the next one by itself."""
    while item.low and len(item.branches) == 1 and item.consumes and item.branches[0]:
        item = item.branches[0][0]
    return bool(item.classes)


def _number(places: Iterable[int], size: int) -> int:
    """So many bits, the highest first, of which some are set: written as a string, as each operation on a number goes through all of it."""
    row = bytearray(b"0") * size
    for at in places:
        row[at] = 0x31
    return int(row, 2)


def _both(combined: Callable[[int, int], int], some: _Next, others: _Next) -> _Next:
    return combined(some[0], others[0]), combined(some[1], others[1])
