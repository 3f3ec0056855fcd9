"""
Results told in the characters of another text than the one that was read: a page of HTML, or one with soft hyphens in its words and
characters that are written as references.

Takes where each character that was read stands; returns the same results with the spans that they have there.
"""

import re
from array import array
from collections.abc import Iterable
from typing import Any, TypeVar

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

    Attributes:
        starts, ends: of each, its first character there, and the one after its last.
    """

    starts: "array[int]"
    ends: "array[int]"

    def __init__(self, starts: Iterable[int] = (), ends: Iterable[int] = ()) -> None:
        self.starts = array("q", starts)
        self.ends = array("q", ends)

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
            return Span(self.starts[value.start], self.ends[value.end - 1])
        if isinstance(value, tuple):
            return tuple(map(self._moved, value))
        if attrs.has(type(value)):
            return type(value)(**{field.name: self._moved(getattr(value, field.name)) for field in attrs.fields(type(value))})
        return value


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
        places.starts.extend([*range(at, start), *[start] * len(said)])
        places.ends.extend([*range(at + 1, start + 1), *[end] * len(said)])
        at = end
    places.starts.extend(range(at, len(text)))
    places.ends.extend(range(at + 1, len(text) + 1))
    return "".join([*pieces, text[at:]]), places
