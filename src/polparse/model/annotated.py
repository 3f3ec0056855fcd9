"""A text with something of the caller's before and after some of its spans."""

import re
from collections.abc import Iterable, Iterator

from polparse.spans import Span

__all__ = ["Annotation", "annotated"]

# A span, what stands before it, and what stands after it.
Annotation = tuple[Span, str, str]
_TAG = re.compile(r"<[^>]*>")


def annotated(read: str, annotations: Iterable[Annotation], text: str) -> str:
    """
    What `polparse.Document.annotate` gives.

    Args:
        read: the text of the document.
        text: that text, or the page that it was read from, which is as long.

    Raises:
        ValueError: the two are not equally long, or a span ends after the text.
    """
    if len(read) != len(text):
        raise ValueError(f"the text has {len(text)} characters, that of the document {len(read)}")
    opening: dict[int, list[Annotation]] = {}
    for span, before, after in annotations:
        if span.end > len(text):
            raise ValueError(f"span ends ({span.end}) after the text ({len(text)})")
        for piece in _pieces(span, read, text):
            opening.setdefault(piece.start, []).append((piece, before, after))
    out: list[str] = []
    # Those around the place that is written, the outer before the inner.
    around: list[Annotation] = []
    at = 0
    for place in sorted({*opening, *(span.end for some in opening.values() for span, _, _ in some)}):
        out.append(text[at:place])
        at = place
        kept = next((depth for depth, (span, _, _) in enumerate(around) if span.end == place), len(around))
        out += [after for _, _, after in reversed(around[kept:])]
        # What goes on behind one that ends begins again, so that all of them lie inside one another.
        begun = [(span, before, after) for span, before, after in around[kept:] if span.end > place]
        begun += sorted(opening.get(place, ()), key=lambda annotation: -annotation[0].end)
        out += [before for _, before, _ in begun]
        around[kept:] = begun
    return "".join([*out, text[at:]])


def _pieces(span: Span, read: str, text: str) -> Iterator[Span]:
    """A span of a page between the tags in it; of any other text the whole of it."""
    at = span.start
    for tag in _TAG.finditer(text, span.start, span.end) if text is not read else ():
        if read[tag.start()] != "<":
            if tag.start() > at:
                yield Span(at, tag.start())
            at = tag.end()
    if span.end > at:
        yield Span(at, span.end)
