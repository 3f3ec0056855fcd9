"""How paragraphs of a document are marked: numbers, letters, Roman numerals, bullets; and which list each of them goes on with."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import attrs

from polparse.documents.candidates import group_span

__all__ = ["Lists", "Mark", "marks_of"]

# How many numbers of a list may be missing.
_GAP = 4
_ROMAN = {"I": 1, "V": 5, "X": 10}


class Mark(NamedTuple):
    """
    What marks a paragraph.

    Attributes:
        style: how it is printed, without what counts.
        value: what it counts, "4.1" in two numbers; empty for a bullet.
        label: what counts, as it is printed.
    """

    style: str
    value: tuple[int, ...]
    label: str

    @property
    def first(self) -> bool:
        """Whether a list may begin with it."""
        return not self.value or self.value[-1] == 1

    def follows(self, last: "Mark") -> bool:
        """Whether it goes on with a list."""
        if self.style != last.style or len(self.value) != len(last.value):
            return False
        if not self.value:
            return True
        *section, number = self.value
        *section_before, number_before = last.value
        if section == section_before:
            return number_before < number <= number_before + _GAP or (number == number_before and " " in self.label)
        # "2.1" behind "1.4".
        return number == 1 and section[:-1] == section_before[:-1] and section[-1] == section_before[-1] + 1


def marks_of(enumerator: re.Match[str], ordinals: Mapping[str, int]) -> list[Mark]:
    """What an enumerator can be; "i." is a letter and a numeral, and words for numbers are in a list."""
    word = enumerator.group("ordinal")
    if word is not None:
        return [Mark("first", (ordinals[word.lower()],), word)]
    span = group_span(enumerator, "number") or group_span(enumerator, "letter")
    if span is None:
        return [Mark(enumerator.group().strip().strip("“\"")[:1], (), "")]
    label = span.of(enumerator.string)
    before = "(" if enumerator.string[span.start - 1 : span.start] == "(" else ""
    behind = "".join(enumerator.string[span.end : enumerator.end()].partition("(")[0].replace("\\", "").split())
    if label[0].isdecimal():
        value = [int(number) for number in label.partition(" ")[0].split(".")]
        while len(value) > 1 and not value[-1]:
            del value[-1]
        return [Mark(before + "0" * len(value) + behind, tuple(value), label)]
    case = "A" if label.isupper() else "a"
    found = []
    if roman := _roman(label.upper()):
        found.append(Mark(f"{before}{case}i{behind}", (roman,), label))
    if len(label) == 1:
        found.append(Mark(f"{before}{case}{behind}", (ord(label.upper()) - 64,), label))
    return found


def _roman(numeral: str) -> int:
    """What a Roman numeral counts; zero if it is none."""
    values = [_ROMAN.get(char, 0) for char in numeral]
    if not all(values):
        return 0
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


@attrs.define(eq=False)
class Lists:
    """The lists that are open at a place of a document, the outermost first: that of its clauses, that of the points of the last one."""

    open: list[Mark | None] = attrs.field(factory=list)

    @property
    def counted(self) -> bool:
        """Whether marks tell the clauses."""
        return bool(self.open) and self.open[0] is not None

    def goes_on(self, marks: Sequence[Mark]) -> bool:
        """Whether a paragraph goes on with the list of the clauses."""
        outer = self.open[0] if self.open else None
        return outer is not None and any(mark.follows(outer) for mark in marks)

    def unmarked(self) -> None:
        """A clause without a mark."""
        if not self.counted:
            self.open = [None]

    def begin(self, mark: Mark) -> None:
        """The clauses are counted by a new list."""
        self.open = [mark]

    def depth(self, marks: Sequence[Mark]) -> int | None:
        """How deep in the open lists a paragraph goes on with one; those inside it are over."""
        for depth in reversed(range(len(self.open))):
            last = self.open[depth]
            mark = next((mark for mark in marks if last is not None and mark.follows(last)), None)
            if mark is not None:
                self.open[depth:] = [mark]
                return depth
        return None

    def nested(self, marks: Sequence[Mark]) -> bool:
        """Whether a list of points of the last clause begins with a paragraph."""
        self.open = self.open or [None]
        mark = next((mark for mark in marks if mark.first), None)
        if mark is None or any(last is not None and last.style == mark.style for last in self.open):
            return False
        self.open.append(mark)
        return True
