"""Sets of classes as characters, so that a pattern over classes is a regex over characters."""

import sys
from array import array
from collections.abc import Iterable, Mapping
from itertools import compress
from types import MappingProxyType

__all__ = ["BITS", "FIRST_CODE", "NOTHING_KNOWN", "Alphabet", "charset", "numbers"]

# The character of the first set; that of the next one is the next.
FIRST_CODE = 0x100
NOTHING_KNOWN: Mapping[str, str] = MappingProxyType({})
# The code points of a string as the machine writes numbers.
_NUMBERS = f"utf-32-{sys.byteorder[0]}e"
# Of a number written in binary, what `itertools.compress` takes.
BITS = bytes.maketrans(b"01", b"\0\1")


class Alphabet:
    """
    A character for each set of classes that a unit can have.

    Args:
        size: how many sets there are.
        members: by class, the characters of the sets that hold it, in order.
        known: by expression, those of the sets that it describes, for some that are no class; else they are asked for.

    Attributes:
        size, members: as above.
        holding: by expression (see `select`), the characters of the sets that it describes.
    """

    def __init__(self, size: int, members: Mapping[str, str], known: Mapping[str, str] = NOTHING_KNOWN) -> None:
        self.size = size
        self.members: Mapping[str, str] = members
        self._bits: dict[str, int] = {}
        self.holding: _Holding = _Holding(size, {**known, **members})

    def __contains__(self, name: str) -> bool:
        """Whether some set holds a class of this name."""
        return name in self.members

    def select(self, expression: str) -> int:
        """
        The sets that ``a|b&c&!d`` describes (has a, or has b and c but not d), as one bit for each character. ``*`` is any set.

        Raises:
            KeyError: a class that no entry and no rule makes.
        """
        everything = (1 << self.size) - 1
        selected = 0
        for alternative in expression.split("|"):
            some = everything
            for term in alternative.split("&"):
                name = term.strip()
                negative = name.startswith("!")
                name = name.removeprefix("!")
                members = everything if name == "*" else self._bits.get(name) or self._read(name)
                some &= ~members if negative else members
            selected |= some
        return selected

    def _read(self, name: str) -> int:
        row = bytearray(self.size // 8 + 1)
        for code in map(ord, self.members[name]):
            at = code - FIRST_CODE
            row[at >> 3] |= 1 << (at & 7)
        bits = self._bits[name] = int.from_bytes(row, "little")
        return bits

    def partition(self, expressions: Iterable[str]) -> tuple[str, dict[str, frozenset[str]]]:
        """
        The coarsest division of all sets that still tells `expressions` apart.

        Args:
            expressions: those that patterns use most first; their blocks are made neighbours, and so their character
                classes short.

        Returns:
            A table for `str.translate` from the character of a set to that of its block, and for each expression the
            characters of its blocks.
        """
        names = list(dict.fromkeys(expressions))
        rows = [format(self.select(name), f"0{self.size}b")[::-1] for name in names]
        signatures = ["".join(signature) for signature in zip(*rows, strict=True)] if rows else [""] * self.size
        blocks = {signature: _block_code(at) for at, signature in enumerate(sorted(set(signatures), reverse=True))}
        table = "\0" * FIRST_CODE + "".join(map(blocks.__getitem__, signatures))
        columns = zip(*blocks, strict=True) if names else ()
        members = {
            name: frozenset(compress(blocks.values(), "".join(column).encode("ascii").translate(BITS)))
            for name, column in zip(names, columns, strict=True)
        }
        return table, members


class _Holding(dict[str, frozenset[str]]):
    """The characters of the sets that an expression describes, for those asked for so far, and for each class in them."""

    def __init__(self, size: int, known: Mapping[str, str]) -> None:
        super().__init__()
        # By number, so that all sets share them: each would have its own otherwise.
        self._characters = list(map(chr, range(FIRST_CODE + size)))
        self._known = known

    def __missing__(self, expression: str) -> frozenset[str]:
        characters = self[expression] = self._read(expression)
        return characters

    def _read(self, expression: str) -> frozenset[str]:
        if expression == "*":
            return frozenset(self._characters[FIRST_CODE:])
        known = self._known.get(expression)
        if known is not None:
            return frozenset(map(self._characters.__getitem__, numbers(known)))
        alternatives = [[term.strip() for term in alternative.split("&")] for alternative in expression.split("|")]
        if alternatives == [[expression]] and not expression.startswith("!"):
            raise KeyError(expression)
        found: list[frozenset[str]] = []
        for terms in alternatives:
            wanted = [self[term] for term in terms if not term.startswith("!")] or [self["*"]]
            some = frozenset.intersection(*wanted)
            found.append(some.difference(*(self[term[1:]] for term in terms if term.startswith("!"))))
        return frozenset.union(*found)


def _block_code(at: int) -> str:
    """The character of block number `at` of a partition: a letter, one byte wide as long as they last."""
    return chr(0xC0 + at) if at < 0x40 else chr(0x61 + at - 0x40) if at < 0x5A else chr(0x100 + at)


def numbers(string: str) -> "array[int]":
    """
    The code points of a string: to make a string of each character, and ask for its number, takes three times as long.

    >>> list(numbers("añ"))
    [97, 241]
    """
    return array("I", string.encode(_NUMBERS, "surrogatepass"))


def charset(chars: Iterable[str]) -> str:
    """
    Some letters as a regex character class.

    >>> charset("caxb"), charset("")
    ('[a-cx]', '(?!)')
    """
    points = sorted(map(ord, chars))
    if not points:
        return "(?!)"
    out: list[str] = []
    first = last = points[0]
    for point in (*points[1:], -1):
        if point == last + 1:
            last = point
            continue
        out.append(chr(first) if first == last else f"{chr(first)}-{chr(last)}")
        first = last = point
    return f"[{''.join(out)}]"
