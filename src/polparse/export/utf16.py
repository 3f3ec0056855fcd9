"""
Offsets in UTF-16 code units, in which JavaScript, Java and C# count.
"""

from bisect import bisect_left

from polparse.model import Document
from polparse.spans import Span

__all__ = ["Units", "utf16"]

# Every character from here on is two code units.
_FIRST = 0x10000


class Units:
    """
    The offsets of one text, in characters (code points) and in UTF-16 code units.

    Args:
        text: the caller's string.

    >>> import polparse
    >>> from polparse.export.utf16 import Units
    >>> units = Units("\U0001f600 Oslo")
    >>> units.span(polparse.Span(2, 6)), units.characters(polparse.Span(3, 7))
    (Span(start=3, end=7), Span(start=2, end=6))
    """

    def __init__(self, text: str) -> None:
        wide = [] if text.isascii() else [at for at, char in enumerate(text) if ord(char) >= _FIRST]
        self._wide = wide
        # Where the second unit of each begins.
        self._second = [at + number + 1 for number, at in enumerate(wide)]

    def span(self, span: Span) -> Span:
        """Characters as code units."""
        return Span(self._units(span.start), self._units(span.end))

    def characters(self, span: Span) -> Span:
        """Code units as characters; an offset inside a character is that of its start."""
        return Span(self._characters(span.start), self._characters(span.end))

    def _units(self, at: int) -> int:
        return at + bisect_left(self._wide, at)

    def _characters(self, at: int) -> int:
        before = bisect_left(self._second, at)
        return at - before - (before < len(self._second) and self._second[before] == at)


def utf16(document: Document) -> dict[str, object]:
    """
    A document as plain data for programs that count UTF-16 code units.

    Returns:
        What `to_dict` gives, with all spans in code units, and ``"offsets": "utf-16"`` behind the version: `from_dict` refuses it.

    >>> import polparse
    >>> from polparse.export.utf16 import utf16
    >>> data = utf16(polparse.parse("\U0001f600 On 3 May 2021"))
    >>> data["offsets"], data["dates"][0]["span"]
    ('utf-16', {'start': 6, 'end': 16})
    """
    units = Units(document.text)

    def converted(value: object) -> object:
        if isinstance(value, dict):
            if value.keys() == {"start", "end"}:
                span = units.span(Span(value["start"], value["end"]))
                return {"start": span.start, "end": span.end}
            return {key: converted(inner) for key, inner in value.items()}
        return [converted(inner) for inner in value] if isinstance(value, list) else value

    plain = {key: converted(value) for key, value in document.to_dict().items()}
    return {"schema": plain.pop("schema"), "offsets": "utf-16", **plain}
