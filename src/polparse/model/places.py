"""
Results told in the characters of another text than the one that was read: a page of HTML, or one with soft hyphens in its words and
characters that are written as references.

Takes where each character that was read stands; returns the same results with the spans that they have there.
"""

import re
from bisect import bisect_right
from collections.abc import Hashable
from functools import cache
from typing import Any, TypeVar, cast

import attrs

from polparse.model.document import Document
from polparse.spans import Span

__all__ = ["SOFT_HYPHEN", "Places", "is_whole", "whole"]

T = TypeVar("T")

# Where a word may be broken at the end of a line; elsewhere it is not seen.
SOFT_HYPHEN = "\u00ad"
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_UNREAD = re.compile(f"{SOFT_HYPHEN}|{_REFERENCE.pattern}")


class Places:
    """
    Where the characters that were read stand in what the caller has.
    """

    def __init__(self) -> None:
        # Of each stretch the first character that was read, where that begins, and where the last ends if all stand for the same.
        self._reads: list[int] = []
        self._starts: list[int] = []
        self._ends: list[int | None] = []
        self._size = 0

    def add(self, start: int, end: int, size: int | None = None) -> None:
        """
        Tell where the next characters stand that were read.

        Args:
            start, end: the characters there.
            size: so many were read for all of these; None if each of them was.
        """
        read = end - start if size is None else size
        if read:
            self._reads.append(self._size)
            self._starts.append(start)
            self._ends.append(None if size is None else end)
            self._size += read

    def span(self, span: Span) -> Span:
        """What was read, there."""
        first, last = (bisect_right(self._reads, at) - 1 for at in (span.start, span.end - 1))
        start = self._starts[first] + (span.start - self._reads[first] if self._ends[first] is None else 0)
        end = self._ends[last]
        return Span(start, self._starts[last] + span.end - self._reads[last] if end is None else end)

    def document(self, document: Document, text: str) -> Document:
        """A document of a text, as found in what was read."""
        fields = {field.name: self.moved(getattr(document, field.name)) for field in attrs.fields(Document)}
        return Document(**{**fields, "text": text})

    def moved(self, value: T) -> T:
        """A model, or several, with the spans that they have there."""
        moved: T = self._moved(value)
        return moved

    def _moved(self, value: Any) -> Any:
        if isinstance(value, Span):
            return self.span(value)
        if isinstance(value, tuple):
            return tuple(map(self._moved, value))
        fields = _fields(cast(Hashable, type(value)))
        return type(value)(**{name: self._moved(getattr(value, name)) for name in fields}) if fields else value


@cache
def _fields(model: Any) -> tuple[str, ...]:
    """The names of the fields of a model; none of what is no model."""
    return tuple(field.name for field in attrs.fields(model)) if attrs.has(model) else ()


def is_whole(text: str) -> bool:
    """Whether a text is read as it stands: no word of it is broken, and no character is written as that of a page ("&#8220;")."""
    return SOFT_HYPHEN not in text and ("&" not in text or _REFERENCE.search(text) is None)


def whole(text: str) -> tuple[str, Places]:
    """
    A text without soft hyphens and with the characters that references stand for, and where each stands.

    >>> read, places = whole("Gha\u00adna&rsquo;s envoy")
    >>> read, places.moved((Span(0, 5), Span(5, 7)))
    ('Ghana’s envoy', (Span(start=0, end=6), Span(start=6, end=14)))
    """
    # Imported here: few texts need it.
    import html

    pieces: list[str] = []
    places = Places()
    at = 0
    for found in _UNREAD.finditer(text):
        start, end = found.span()
        said = "" if found[0] == SOFT_HYPHEN else html.unescape(found[0])
        pieces += text[at:start], said
        places.add(at, start)
        places.add(start, end, len(said))
        at = end
    places.add(at, len(text))
    return "".join([*pieces, text[at:]]), places
