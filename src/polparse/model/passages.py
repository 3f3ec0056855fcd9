"""
The form of a text: a tree of passages that covers it.

Takes a text and what was found in it; returns turns, full texts, entries of lists, and headings and plain paragraphs around them: nothing
is lost.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import attrs

from polparse.model.actors import Actor
from polparse.model.documents import Passage, PassageKind, Turn
from polparse.model.instruments import Provision, Resolution
from polparse.model.relations import Delegation
from polparse.spans import Span

__all__ = ["passages"]

# Lines with a gutter, where words stand on both sides of it; so many, and so large a part of a paragraph, are two columns.
_GUTTER = re.compile(r"(?m)^[ \t]{0,40}[^\s|][^\n|]{7,120}?(?P<gutter>[ \t\xa0]{3,})(?=[^\n]*[a-z]{3})[^\s|][^\n|]{5,}$")
_LINES, _MOST = 4, 0.6

_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
# A line of a paragraph that ends a sentence or a clause is no heading, and no heading is longer.
_SENTENCE, _LONG = re.compile(r"[.,;:?!\u2026][\"\u201d\u2019)]*$"), 120


def passages(
    text: str, turns: Sequence[Turn], resolutions: Sequence[Resolution], delegations: Sequence[Delegation], actors: Sequence[Actor]
) -> tuple[Passage, ...]:
    """The passages of a text, in reading order; every character that is no white space is in one of them."""
    found = [
        *(_turn(text, turn) for turn in turns),
        *(_resolution(text, resolution) for resolution in resolutions if resolution.genre == "document"),
        *_entries(delegations, actors),
    ]
    return tuple(_filled(text, Span(0, len(text)), _nested(found))) if text else ()


def _nested(found: Iterable[Passage]) -> Iterator[Passage]:
    """Passages that do not overlap: what is inside a turn is its child; of two others that do, the first stays, and then the longer."""
    outer: Passage | None = None
    inside: list[Passage] = []
    for passage in sorted(found, key=lambda passage: (passage.span.start, -passage.span.end)):
        if outer is not None and passage.span.start < outer.span.end:
            if outer.kind == "turn" and passage.span.end <= outer.span.end:
                inside.append(passage)
            continue
        if outer is not None:
            yield _holding(outer, inside)
        outer, inside = passage, []
    if outer is not None:
        yield _holding(outer, inside)


def _holding(outer: Passage, inside: list[Passage]) -> Passage:
    """A turn with what is read out in it."""
    if not inside:
        return outer
    kept = list(_nested(inside))
    scenes = [scene for scene in outer.children if not any(passage.span.overlaps(scene.span) for passage in kept)]
    return attrs.evolve(outer, children=tuple(sorted([*scenes, *kept], key=lambda passage: passage.span)))


def _filled(text: str, span: Span, inside: Iterable[Passage]) -> Iterator[Passage]:
    """Passages with the paragraphs between them."""
    at = span.start
    for passage in inside:
        yield from _paragraphs(text, at, passage.span.start)
        yield passage
        at = max(at, passage.span.end)
    yield from _paragraphs(text, at, span.end)


def _paragraphs(text: str, start: int, end: int) -> Iterator[Passage]:
    for match in _PARAGRAPH.finditer(text, start, end):
        first, last = match.span()
        while text[last - 1].isspace():
            last -= 1
        words = text[first:last]
        heading = "\n" not in words and len(words) <= _LONG and not _SENTENCE.search(words)
        yield Passage("heading" if heading else "columns" if _columns(words) else "plain", Span(first, last))


def _columns(words: str) -> bool:
    """Whether a paragraph is two columns, one beside the other: words on both sides of a gutter that most of its lines share."""
    lines = words.count("\n") + 1
    gutters = list(_GUTTER.finditer(words)) if lines >= _LINES else []
    if len(gutters) < max(_LINES, lines * _MOST):
        return False
    edges = Counter(gutter.end("gutter") - gutter.start() for gutter in gutters)
    return edges.most_common(1)[0][1] >= len(gutters) * _MOST


def _turn(text: str, turn: Turn) -> Passage:
    """A turn, with what nobody says in it."""
    scenes: list[Passage] = []
    at = turn.content[0].start if turn.content else turn.span.end
    for span in (*turn.content, Span(turn.span.end, turn.span.end)):
        scenes += (Passage("scene", scene.span) for scene in _paragraphs(text, at, span.start))
        at = max(at, span.end)
    return Passage("turn", turn.span, label=turn.label, children=tuple(scenes))


def _resolution(text: str, resolution: Resolution) -> Passage:
    """The full text of a resolution: what stands before its first clause, its clauses, and its vote."""
    clauses = [_provision(provision) for provision in resolution.provisions]
    parts = list(clauses)
    vote = resolution.vote.span if resolution.vote else None
    if vote is not None and not any(clause.span.overlaps(vote) for clause in clauses):
        parts.append(Passage("vote", vote))
    parts += (Passage("annex", annex) for annex in resolution.annexes)
    span = resolution.span
    if parts:
        span = Span(min(span.start, *(part.span.start for part in parts)), max(span.end, *(part.span.end for part in parts)))
    first = min((part.span.start for part in parts), default=span.end)
    above = _paragraphs(text, span.start, first)
    opening = [attrs.evolve(passage, kind="formula") if passage.kind == "plain" else passage for passage in above]
    return Passage("article", span, label=resolution.mentions[0], children=(*opening, *_nested(parts)))


def _provision(provision: Provision) -> Passage:
    kind: PassageKind = "point" if provision.kind == "point" else "article" if provision.kind == "section" else "clause"
    return Passage(kind, provision.span, provision.number, children=tuple(map(_provision, provision.children)))


def _entries(delegations: Sequence[Delegation], actors: Sequence[Actor]) -> Iterator[Passage]:
    """The entries of lists of participants: people whose role and delegation are told by the same form."""
    lists = {delegation.rule: delegation for delegation in delegations}
    for actor in actors:
        for role in actor.roles:
            if role.holder is not None and role.rule in lists:
                yield Passage("entry", Span(role.holder.start, max(role.holder.end, role.span.end)), label=role.holder)
