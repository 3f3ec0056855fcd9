"""What compiling a grammar gives, as it is kept with a package."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from polparse.engine.class_sets import FIRST_CODE, Alphabet
from polparse.engine.search import Plan, Regex

__all__ = ["Has", "Kept"]


class Has(NamedTuple):
    """
    What characters of a reading have of what rules need, as bits: so many bytes for each, by its number.

    As numbers by character they would take a fiftieth of the time of the first text to read.
    """

    width: int
    rows: bytes

    @classmethod
    def of(cls, bits: Mapping[str, int]) -> "Has":
        """Those of characters; others have nothing."""
        width = (max(bits.values(), default=0).bit_length() + 7) // 8
        last = max(map(ord, bits), default=-1)
        return cls(width, b"".join(bits.get(chr(number), 0).to_bytes(width, "little") for number in range(last + 1)))

    def bits(self, character: str) -> int:
        """Those of one character."""
        at = self.width * ord(character)
        return int.from_bytes(self.rows[at : at + self.width], "little")


class Kept(NamedTuple):
    """
    What compiling a grammar gives, as plain data: so it can be done once, when a package is built.

    Attributes:
        table: for `str.translate`: units as the grammar reads them.
        plans: one for each rule.
        macros: each as a regex over a reading.
        has: by character of a reading, the bits of the sets of characters that rules need and that it is in.
        expressions: the class expressions that the grammar tells apart.
        begins: with which units any of its rules can begin (see `polparse.engine.search.begins`); None to ask the plans.
    """

    table: str
    plans: Sequence[Plan]
    macros: Mapping[str, Regex]
    has: Has
    expressions: Sequence[str]
    begins: str | None = None

    def over(self, alphabet: Alphabet) -> "Kept | None":
        """
        The same for an alphabet that has more sets behind those that it had.

        Returns:
            None if the grammar tells one of these from all that it knew: then everything has to be compiled for them.
        """
        size = len(self.table) - FIRST_CODE
        # For each new set, those of the old ones that no expression so far has told from it.
        like = dict.fromkeys(range(size, alphabet.size), (1 << size) - 1)
        for expression in self.expressions if like else ():
            selected = alphabet.select(expression)
            for at in like:
                like[at] &= selected if selected >> at & 1 else ~selected
        if not all(like.values()):
            return None
        return self._replace(table=self.table + "".join(self.table[FIRST_CODE + (some & -some).bit_length() - 1] for some in like.values()))
