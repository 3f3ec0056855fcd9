"""
The text of a document with marks around what was found in it.

Takes stretches that may lie inside one another or overlap; returns HTML in which elements do neither but nest.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from polparse.model import Document, Passage
from polparse.model.document import JOINER
from polparse.spans import Span

__all__ = ["Highlight", "highlighted", "plain"]

# Over one character there are no more marks than this: the others are in the lists beside the text, and the page stays linear in it.
_DEEP = 8
# What HTML cannot hold, what UTF-8 cannot, what turns the direction of all that follows, what begins a tag or a name of a character,
# and what stands for the markup of a page.
_SPECIAL = re.compile("[&<>\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", JOINER: ""}
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
# A paragraph whose lines are about as long as those of a page was broken to fit it.
_LINE = 45
_INDENT = 6


class Highlight(NamedTuple):
    """
    A stretch to be marked.

    Attributes:
        start: its first character.
        end_first: the number before which the others are that begin there and end later: its end, below zero.
        rank: which of two of the same stretch is outside, the lower one.
        tag: what opens its element.
    """

    start: int
    end_first: int
    rank: int
    tag: str


class _Block(NamedTuple):
    """
    A paragraph of the page.

    Attributes:
        start: its first character.
        end: behind its last one.
        kind: of the passage that it is of.
        depth: how many clauses and points it is inside.
    """

    start: int
    end: int
    kind: str
    depth: int


def plain(text: str) -> str:
    """Text as the content of an element, with one character for each that cannot be shown, and none for the markup of a page."""
    if not _SPECIAL.search(text):
        return text
    return _SPECIAL.sub(lambda char: _ENTITIES.get(char.group(), "\N{REPLACEMENT CHARACTER}"), text)


def highlighted(document: Document, marks: Sequence[Highlight]) -> Iterator[str]:
    """
    The text of a document, a paragraph for each stretch of a passage.

    Args:
        marks: in any order; their stretches lie in the text.
    """
    text = document.text
    waiting = list(marks)
    heapify(waiting)
    # Most texts have nothing to be escaped.
    shown = text if plain(text) is text else None
    for block in _apart(text, _blocks(document)):
        lines = text[block.start : block.end].split("\n")
        # What a page broke may be broken anew; lists, addresses and verses not.
        kept = len(lines) > 1 and any(len(line) < _LINE for line in lines[:-1])
        tag = "h3" if block.kind == "heading" else "p"
        name = " ".join(filter(None, (block.kind, f"in{min(block.depth, _INDENT)}" if block.depth else "", "lines" if kept else "")))
        yield f'<{tag} class="{name}">'
        yield from _filled(text, block, waiting, shown)
        yield f"</{tag}>\n"


def _filled(text: str, block: _Block, waiting: list[Highlight], shown: str | None) -> Iterator[str]:
    """The characters of a block with the marks that begin before its end; what they have behind it waits for the next one."""
    at, last = block.start, block.end
    # Where the marks that are open end, the inner ones last and first.
    ends: list[int] = []
    while True:
        edge = ends[-1] if ends else last
        if at < edge and waiting and waiting[0].start < edge:
            start, end_first, rank, tag = heappop(waiting)
            end = -end_first
            if end <= at or len(ends) == _DEEP:
                continue
            if start > at:
                yield plain(text[at:start]) if shown is None else shown[at:start]
                at = start
            if end > edge:
                # It goes on where the one around it ends.
                heappush(waiting, Highlight(edge, end_first, rank, _going_on(tag)))
                end = edge
                tag = tag.replace('class="', 'class="cut ', 1)
            ends.append(end)
            yield tag
            continue
        if edge > at:
            yield plain(text[at:edge]) if shown is None else shown[at:edge]
            at = edge
        if not ends:
            return
        ends.pop()
        yield "</mark>"


def _going_on(tag: str) -> str:
    """What opens the next element of a mark, which has no name of its own."""
    return tag if 'class="on ' in tag else re.sub(' id="[^"]*"', "", tag).replace('class="', 'class="on ', 1)


def _apart(text: str, blocks: Iterable[_Block]) -> Iterator[_Block]:
    """Paragraphs of which none overlaps another, with all that stands between them: a document made by hand may have passages anywhere."""
    at = 0
    for block in blocks:
        if block.start > at and not text[at : block.start].isspace():
            yield _Block(at, block.start, "plain", 0)
        if block.end > at:
            yield block if block.start >= at else block._replace(start=at)
            at = block.end
    if text[at:].strip():
        yield _Block(at, len(text), "plain", 0)


def _blocks(document: Document) -> Iterator[_Block]:
    """The passages as paragraphs, in reading order: of one that holds others, what stands between them."""
    left: list[tuple[Passage | Span, str, int]] = [(passage, "", 0) for passage in reversed(document.passages)]
    while left:
        passage, kind, depth = left.pop()
        if isinstance(passage, Span):
            for match in _PARAGRAPH.finditer(document.text, passage.start, passage.end):
                yield _Block(*match.span(), kind, depth)
            continue
        parts: list[tuple[Passage | Span, str, int]] = []
        at = passage.span.start
        deeper = depth + (passage.kind in ("clause", "point"))
        for child in passage.children:
            parts += [(Span(at, max(at, child.span.start)), passage.kind, depth), (child, "", deeper)]
            at = max(at, child.span.end)
        parts.append((Span(at, max(at, passage.span.end)), passage.kind, depth))
        left += reversed(parts)
