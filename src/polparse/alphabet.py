"""Sets of classes as characters, so that a pattern over classes is a regex over characters."""

from collections.abc import Iterable
from itertools import compress

__all__ = ["Alphabet", "charset"]

_FIRST_CODE = 0x100
_BITS = bytes.maketrans(b"01", b"\0\1")


class Alphabet:
    """
    A character for each set of classes, so that a pattern over classes is a regex over characters.

    Args:
        classes, sets: what `classes` and `sets` of another gave.

    Attributes:
        holding: by expression (see `select`), the characters of the sets that it describes.
    """

    def __init__(self, classes: Iterable[str] = (), sets: Iterable[int] = ()) -> None:
        self._bits = {name: 1 << at for at, name in enumerate(classes)}
        self._codes = {mask: chr(_FIRST_CODE + at) for at, mask in enumerate(sets)}
        self._members: dict[str, int] | None = None
        self.holding = _Holding(self)

    @property
    def classes(self) -> list[str]:
        """The names of all classes; the place of a class is its bit in a set."""
        return list(self._bits)

    @property
    def sets(self) -> list[int]:
        """All sets of classes that have a character, in the order of their characters."""
        return list(self._codes)

    def mask(self, classes: Iterable[str]) -> int:
        """The set of `classes` as one number."""
        mask = 0
        for name in classes:
            mask |= self._bits.setdefault(name, 1 << len(self._bits))
        return mask

    def add(self, mask: int) -> str:
        """The character of a set of classes, from now on."""
        code = self._codes.get(mask)
        if code is None:
            code = self._codes[mask] = chr(_FIRST_CODE + len(self._codes))
            self._members = None
        return code

    def code(self, mask: int) -> str | None:
        """The character of a set of classes, if it has one."""
        return self._codes.get(mask)

    def having(self, name: str) -> frozenset[str]:
        """The characters of the sets that hold a class; sooner than by `holding` if few are asked for."""
        bit = self._bits[name]
        return frozenset([code for mask, code in self._codes.items() if mask & bit])

    def select(self, expression: str) -> int:
        """
        The sets that ``a|b&c&!d`` describes (has a, or has b and c but not d), as one bit for each character. ``*`` is any set.

        Raises:
            KeyError: a class that no entry and no rule makes.
        """
        if self._members is None:
            by_bit: dict[int, bytearray] = {}
            size = len(self._codes) // 8 + 1
            for at, mask in enumerate(self._codes):
                byte, bit = at >> 3, 1 << (at & 7)
                while mask:
                    low = mask & -mask
                    by_bit.setdefault(low, bytearray(size))[byte] |= bit
                    mask ^= low
            self._members = {name: int.from_bytes(by_bit.get(bit, b""), "little") for name, bit in self._bits.items()}
        everything = (1 << len(self._codes)) - 1
        selected = 0
        for alternative in expression.split("|"):
            some = everything
            for term in alternative.split("&"):
                name = term.strip()
                negative = name.startswith("!")
                name = name.removeprefix("!")
                members = everything if name == "*" else self._members[name]
                some &= ~members if negative else members
            selected |= some
        return selected

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
        size = len(self._codes)
        rows = [format(self.select(name), f"0{size}b")[::-1] for name in names]
        signatures = ["".join(signature) for signature in zip(*rows, strict=True)] if rows else [""] * size
        blocks = {signature: _block_code(at) for at, signature in enumerate(sorted(set(signatures), reverse=True))}
        table = "\0" * _FIRST_CODE + "".join(map(blocks.__getitem__, signatures))
        columns = zip(*blocks, strict=True) if names else ()
        members = {
            name: frozenset(compress(blocks.values(), "".join(column).encode("ascii").translate(_BITS)))
            for name, column in zip(names, columns, strict=True)
        }
        return table, members


class _Holding(dict[str, frozenset[str]]):
    """The characters of the sets that an expression describes, for those asked for so far."""

    def __init__(self, alphabet: Alphabet) -> None:
        super().__init__()
        self._alphabet = alphabet

    def __missing__(self, expression: str) -> frozenset[str]:
        bits = bin(self._alphabet.select(expression))[:1:-1]
        found = []
        at = bits.find("1")
        while at >= 0:
            found.append(chr(_FIRST_CODE + at))
            at = bits.find("1", at + 1)
        characters = self[expression] = frozenset(found)
        return characters


def _block_code(at: int) -> str:
    """The character of block number `at` of a partition: a letter, one byte wide as long as they last."""
    return chr(0xC0 + at) if at < 0x40 else chr(0x61 + at - 0x40) if at < 0x5A else chr(0x100 + at)


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
