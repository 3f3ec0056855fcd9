"""The stretch of text that a result comes from."""

from functools import total_ordering

import attrs

__all__ = ["Span"]


@total_ordering
@attrs.frozen(init=False)
class Span:
    """
    Half-open characters of the caller's text: ``text[span.start:span.end]``.

    Raises:
        ValueError: if it starts before 0 or ends before it starts.

    >>> Span(4, 8).of("The Diet met.")
    'Diet'
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        # As attrs would do it, in two thirds of the time: no value is made as often.
        if not 0 <= start <= end:
            raise ValueError(f"span starts ({start}) before the text" if start < 0 else f"span ends ({end}) before it starts ({start})")
        _set_start(self, start)
        _set_end(self, end)

    def __lt__(self, other: object) -> bool:
        # Likewise in a fifth: what is found is sorted by where it stands.
        if not isinstance(other, Span):
            return NotImplemented
        return self.start < other.start or (self.start == other.start and self.end < other.end)

    def __reduce__(self) -> tuple[type["Span"], tuple[int, int]]:
        # See `Model`.
        return Span, (self.start, self.end)

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether both have a character in common."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies inside."""
        return self.start <= other.start and other.end <= self.end


# What sets a slot although the value is frozen.
_set_start, _set_end = (slot.__set__ for slot in (Span.__dict__["start"], Span.__dict__["end"]))
