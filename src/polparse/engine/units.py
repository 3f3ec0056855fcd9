"""A text as rules see it: one character for each token or lexicon entry, and where it stands."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, compress
from operator import sub
from typing import Final

from polparse.engine.class_sets import numbers
from polparse.engine.lexicon import BLANKS, Lexicon
from polparse.engine.regexes import over_text
from polparse.spans import Span

__all__ = ["ALL", "Match", "Stretch", "Units", "parts_of"]

# Units of a text: the first, and the one after the last.
Stretch = tuple[int, int]

_ALL_UNITS = over_text(r"[\s\S]*")
# So few characters are looked for without asking first which of them a text has.
_FEW = 4
# The group that holds a whole match.
ALL = "all_"


class Match:
    """
    A stretch of units that one rule recognised. It is never changed; `called` and `until` give another.

    Attributes:
        kind: what it is.
        rule: the name of the rule.
        units: the units that the rule read.
        first: the index of its first unit, in these.
        last: the index after its last unit.
        start, end: half-open characters of the text.
        norm: its normal form, or the empty string.
    """

    __slots__ = ("_match", "_parts", "_span", "end", "first", "kind", "last", "norm", "rule", "start", "units")

    # No attrs class: so many are made that freezing each while it is made takes a fiftieth of a parse.
    def __init__(self, kind: str, rule: str, units: "Units", match: re.Match[str], bounds: Stretch, norm: str = "") -> None:
        first, last = bounds
        self.kind: Final = kind
        self.rule: Final = rule
        self.units: Final = units
        self.first: Final = first
        self.last: Final = last
        if last > first:
            self.start: int = units.starts[first]
            self.end: int = units.ends[last - 1]
        else:
            # A match of nothing stands nowhere.
            self.start = self.end = 0
        self.norm: str = norm
        self._match: Final = match
        self._span: Span | None = None
        self._parts: dict[str, Stretch] | None = None

    def called(self, kind: str) -> "Match":
        """The same stretch as something else."""
        if kind == self.kind:
            return self
        return Match(kind, self.rule, self.units, self._match, (self.first, self.last), self.norm)

    def until(self, last: int) -> "Match":
        """The same without the units from `last` on; its parts stay as they are."""
        return Match(self.kind, self.rule, self.units, self._match, (self.first, last), self.norm)

    @classmethod
    def of(cls, kind: str, rule: str, units: "Units", first: int, last: int) -> "Match":
        """A stretch of units that something else than a rule recognised."""
        match = _ALL_UNITS.match(units.string, first, last)
        assert match is not None
        return cls(kind, rule, units, match, (first, last))

    @property
    def parts(self) -> dict[str, Stretch]:
        """Its named groups that took part, each as first and last unit."""
        if self._parts is None:
            self._parts = parts_of(self._match)
        return self._parts

    @property
    def span(self) -> Span:
        """The characters of the text."""
        if self._span is None:
            self._span = Span(self.start, self.end)
        return self._span

    def part(self, name: str) -> Span | None:
        """The span of a named group; None if it took no part."""
        bounds = self.parts.get(name)
        return self.units.span(*bounds) if bounds else None

    def form(self, name: str = "") -> str:
        """The form of a named group, or of the whole; empty if it took no part."""
        if not name:
            form = self.units.lexicon.form
            return form(self.units.text[self.start : self.end]) if self.last > self.first else ""
        first, last = self.parts.get(name, (0, 0))
        return self.units.form(first, last) if last > first else ""

    def __repr__(self) -> str:
        return f"<{self.kind} {self.units.text[self.start : self.end]!r} by {self.rule}>"


def parts_of(match: re.Match[str]) -> dict[str, Stretch]:
    """The named groups of a match that took part, each as first and last unit; without the whole."""
    spans = match.regs
    parts: dict[str, Stretch] = {}
    for name, at in match.re.groupindex.items():
        span = spans[at]
        if span[0] >= 0:
            parts[name] = span
    parts.pop(ALL, None)
    return parts


class Units:
    """
    The tokens of a text, the longest lexicon entries joined, as a string of one character each.

    Attributes:
        text: the caller's string.
        lexicon: where the classes come from.
        string: one character a unit; rules are regexes over it.
        starts, ends: half-open characters of the text, by unit.
        found: what a unit stands for, if rules made it (see `merge`).
        readings: `string` as a grammar reads it, by grammar.
        base: the units that these were merged from; None if they were read from the text.
        merged: what was merged in these, in reading order.
        fresh: the characters, but for those of the base.
        characters: all of them, and maybe some that are merged now.
        needs: what they have of what rules need, by who asks (see `Needs`).
        alone: whether one grammar is all that reads them.
    """

    __slots__ = (
        *("_characters", "_fresh", "_holding", "_places", "alone", "base", "ends", "found", "lexicon", "merged", "needs", "readings"),
        *("starts", "string", "text"),
    )

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        string: str,
        starts: list[int],
        ends: list[int],
        found: dict[int, Match],
        base: "Units | None" = None,
        merged: Sequence[Match] = (),
        alone: bool = False,
    ) -> None:
        self.text: str = text
        self.lexicon: Lexicon = lexicon
        self._holding = lexicon.alphabet.holding
        self.string: str = string
        self.starts: list[int] = starts
        self.ends: list[int] = ends
        self.found: dict[int, Match] = found
        self.base: Units | None = base
        self.merged: Sequence[Match] = merged
        self.alone: bool = alone
        self._fresh: frozenset[str] | None = None
        self._characters: frozenset[str] | None = None
        self.readings: dict[object, str] = {}
        self._places: dict[str, list[int]] = {}
        self.needs: dict[object, int] = {}

    def __len__(self) -> int:
        return len(self.string)

    @property
    def fresh(self) -> frozenset[str]:
        """See above."""
        if self._fresh is None:
            string = self.string
            # By number: a string made of each character takes twice as long.
            self._fresh = frozenset(map(chr, {*numbers(string)}) if self.base is None else [string[unit] for unit in self.found])
        return self._fresh

    @property
    def characters(self) -> frozenset[str]:
        """See above."""
        if self._characters is None:
            self._characters = self.fresh if self.base is None else self.base.characters | self.fresh
        return self._characters

    def span(self, first: int, last: int) -> Span:
        """The characters from unit `first` to before unit `last`."""
        return Span(self.starts[first], self.ends[last - 1])

    def form(self, first: int, last: int) -> str:
        """The lexicon key of some units; empty beyond the ends of the text."""
        ends = self.ends
        if not 0 <= first < last <= len(ends):
            return ""
        form = self.lexicon.form
        return form(self.text[self.starts[first] : ends[last - 1]])

    def norm(self, kind: str, unit: int) -> str | None:
        """The normal form of a unit as a member of the class `kind`."""
        return self.lexicon.norm(kind, self.form(unit, unit + 1))

    def has(self, unit: int, expression: str) -> bool:
        """Whether a unit is of the class (or ``a&!b|c`` expression)."""
        # Nothing is asked as often, and hardly ever of what is behind the text.
        if unit < 0:
            return False
        try:
            return self.string[unit] in self._holding[expression]
        except IndexError:
            return False

    def ends_as(self, last: int, expression: str) -> bool:
        """Whether what ends before a unit is of the class: that unit, or the last of those that a rule made it of."""
        made = self.found.get(last - 1)
        return self.has(last - 1, expression) if made is None else made.units.ends_as(made.last, expression)

    def where(self, expression: str) -> list[int]:
        """The units that are of the class, in reading order; looked for once."""
        found = self._places.get(expression)
        if found is None:
            string, found, characters = self.string, [], self._holding[expression]
            if len(characters) > _FEW:
                characters &= self.characters
            for character in characters:
                unit = string.find(character)
                while unit >= 0:
                    found.append(unit)
                    unit = string.find(character, unit + 1)
            found.sort()
            self._places[expression] = found
        return found

    def at(self, character: int) -> int:
        """The unit that holds a character of the text, or the first one after it."""
        return bisect_right(self.ends, character)

    def inside(self, span: Span) -> tuple[int, int]:
        """The units that begin inside a span, as first and last."""
        return bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)

    def merge(self, found: Sequence[Match]) -> "Units":
        """
        The same text with each mention as one unit, whose only class is the mention's kind.

        Args:
            found: disjoint, in reading order, and read from these units.
        """
        if not found:
            return self
        string: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        made: dict[int, Match] = {}
        # Of each mention its first unit, and how many units fewer there are up to behind it.
        firsts: list[int] = []
        fewer: list[int] = []
        at = kept = gone = 0
        for mention in found:
            first, last = mention.first, mention.last
            string += self.string[at:first], self._code_of(mention.kind)
            at = last
            made[first - gone] = mention
            if last - first > 1:
                # Of the others the edges stay as they are.
                starts += self.starts[kept : first + 1]
                ends += self.ends[kept:first]
                ends.append(mention.end)
                kept = last
                gone += last - first - 1
            firsts.append(first)
            fewer.append(gone)
        string.append(self.string[at:])
        starts += self.starts[kept:]
        ends += self.ends[kept:]
        for unit, old in self.found.items():
            before = bisect_right(firsts, unit) - 1
            if before < 0:
                made[unit] = old
            elif unit >= found[before].last:
                made[unit - fewer[before]] = old
        return Units(self.text, self.lexicon, "".join(string), starts, ends, made, self, found)

    def _code_of(self, kind: str) -> str:
        code = self.lexicon.kinds.get(kind)
        if code is None:
            raise ValueError(f"no rule says that it makes {kind!r}")
        return code

    @classmethod
    def of(cls, text: str, lexicon: Lexicon, alone: bool = False) -> "Units":
        """Read a text, maybe for one grammar alone: tokens, what stands between them, and the longest entries."""
        read = lexicon.characters(text)
        string, letters, blanks = read[::4], read[1::4], read[2::4]
        ends = list(accumulate(lexicon.lengths(read[3::4], text)))
        starts = [0, *ends][:-1]
        ends = list(map(sub, ends, blanks.encode("ascii").translate(BLANKS)))
        string = lexicon.context(string, starts, ends, text)
        inside = bytearray(b"\1") * len(string)
        at = string.find(lexicon.space)
        while at >= 0:
            inside[at] = 0
            at = string.find(lexicon.space, at + 1)
        if 0 in inside:
            starts, ends = list(compress(starts, inside)), list(compress(ends, inside))
            string, letters = string.replace(lexicon.space, ""), "".join(compress(letters, inside))
            inside = bytearray(b"\1") * len(string)
        joined: list[str] = []
        at = 0
        several, sizes_of = lexicon.several, lexicon.sizes.get
        for i in map(re.Match.start, lexicon.pairs.finditer(letters)):
            sizes = sizes_of(letters[i : i + 2])
            if sizes is None or i < at:
                continue
            for size in sizes:
                if letters[i : i + size] not in several or i + size > len(ends):
                    continue
                if code := lexicon.read[text[starts[i] : ends[i + size - 1]]]:
                    joined += string[at:i], code
                    at = i + size
                    ends[i] = ends[at - 1]
                    inside[i + 1 : at] = bytes(size - 1)
                    break
        if joined:
            string = "".join(joined) + string[at:]
            starts, ends = list(compress(starts, inside)), list(compress(ends, inside))
        return cls(text, lexicon, string, starts, ends, {}, alone=alone)
