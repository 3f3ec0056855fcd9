"""
Results told in the characters of another text than the one that was read: a page of HTML, or words parted by soft hyphens.

Takes where each character that was read stands; returns the same results with the spans that they have there.
"""

from array import array
from collections.abc import Iterable
from typing import Any, TypeVar

import attrs

from polparse.model.document import Document
from polparse.spans import Span

__all__ = ["SOFT_HYPHEN", "Places", "without"]

T = TypeVar("T")

# Where a word may be broken at the end of a line; elsewhere it is not seen.
SOFT_HYPHEN = "\u00ad"


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


def without(text: str, mark: str) -> tuple[str, Places]:
    """
    A text without a character, and where the others stand.

    >>> shorter, places = without("Gha\u00adna left.", "\u00ad")
    >>> shorter, places.moved(Span(0, 5))
    ('Ghana left.', Span(start=0, end=6))
    """
    kept = [at for at, character in enumerate(text) if character != mark]
    return text.replace(mark, ""), Places(kept, (at + 1 for at in kept))
