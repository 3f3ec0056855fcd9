"""The stretch of text that a result comes from."""

import attrs

__all__ = ["Span"]


@attrs.frozen(order=True)
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

    def __attrs_post_init__(self) -> None:
        if self.start < 0:
            raise ValueError(f"span starts ({self.start}) before the text")
        if self.end < self.start:
            raise ValueError(f"span ends ({self.end}) before it starts ({self.start})")

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
