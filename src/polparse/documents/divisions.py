"""
What follows the full text of a document: the division on it, with who voted how, and its annexes.

Takes documents in reading order, and how a language prints what follows them; returns them with their votes and annexes.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

import attrs

from polparse.documents.candidates import group
from polparse.documents.layouts import compiled
from polparse.engine.regexes import over_text
from polparse.model import Resolution, Vote
from polparse.spans import Span

__all__ = ["Following", "followed"]

# How far behind a document its first annex, and the division on it, may begin: there are signatures, or a debate.
_NEAR, _DEBATED = 2000, 400_000
# No name of a roll is longer.
_NAME = 60
_GAP = over_text(r"\n|[ \t\xa0]{2,}")
_LISTS = ("for", "against", "abstained", "absent")


@attrs.frozen(eq=False)
class Following:
    """
    How a language prints what follows a document.

    Args:
        words: characters some of which each division has; looked for first.
        division: a regex for the line that counts a vote, with the groups ``yes``, ``no``, ``abstain`` and ``out``.
        roll: a regex for a line over those who voted one way, with the groups ``for``, ``against``, ``abstained`` and ``absent``.
        counted: a regex for what ends such a list.
        annex: a regex for the whole first line of an annex.
    """

    words: tuple[str, ...] = attrs.field(repr=False)
    division: str = attrs.field(repr=False)
    roll: str = attrs.field(repr=False)
    counted: str = attrs.field(repr=False)
    annex: str = attrs.field(repr=False)


def followed(text: str, full: Sequence[Resolution], following: Following, turns: Sequence[Span]) -> Iterator[Resolution]:
    """
    Documents with the division that is printed behind them, and with their annexes.

    Args:
        text: as they were read.
        full: in reading order.
        turns: the stretches of those who have the floor, in reading order; an annex ends before the next one.
    """
    divided = bool(full) and any(word in text for word in following.words)
    divisions = list(compiled(following.division).finditer(text)) if divided else []
    lines = compiled(rf"(?:\A|\n)(?P<line>{following.annex})[ \t]{{0,40}}(?=\n|\Z)")
    annexes = [Span(*match.span("line")) for match in lines.finditer(text)] if full else []
    dividing, speaking = [match.start() for match in divisions], [turn.start for turn in turns] if full else []
    for place, resolution in enumerate(full):
        edge = full[place + 1].span.start if place + 1 < len(full) else len(text)
        end = max(resolution.span.end, resolution.vote.span.end if resolution.vote else 0)
        next_one = bisect_left(dividing, end)
        if resolution.vote is None and next_one < len(dividing) and dividing[next_one] < min(edge, end + _DEBATED):
            resolution = attrs.evolve(resolution, vote=_vote(text, following, divisions[next_one], edge), adoption="recorded")
        speaker = bisect_left(speaking, end)
        until = min(edge, speaking[speaker]) if speaker < len(speaking) else edge
        yield attrs.evolve(resolution, annexes=tuple(_annexes(text, annexes, end, until)))


def _annexes(text: str, heads: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """The annexes between two characters: the first near the beginning, each up to the next."""
    near = heads[bisect_left(heads, start, key=attrgetter("start")) : bisect_left(heads, end, key=attrgetter("start"))]
    inside = [head.start for head in near if head.end <= end]
    if not inside or inside[0] - start > _NEAR:
        return
    for at, after in zip(inside, [*inside[1:], end], strict=True):
        while after > at and text[after - 1].isspace():
            after -= 1
        yield Span(at, after)


def _vote(text: str, following: Following, division: re.Match[str], edge: int) -> Vote:
    """A division, with the names under it."""
    names: dict[str, tuple[str, ...]] = dict.fromkeys(_LISTS, ())
    heads = list(compiled(following.roll).finditer(text, division.end(), edge))
    # A division may be printed without names.
    edges = [head.start() for head in heads] + [edge]
    for head, after in zip(heads, edges[1:], strict=True):
        over = compiled(following.counted).search(text, head.end(), after)
        kind = next(name for name in _LISTS if head.group(name))
        if not names[kind]:
            names[kind] = tuple(_names(text[head.end() : over.start() if over else after]))
    abstaining, out = (group(division, name) for name in ("abstain", "out"))
    return Vote(
        span=Span(*division.span()),
        in_favour=int(group(division, "yes") or 0),
        against=int(group(division, "no") or 0),
        abstaining=int(abstaining) if abstaining else None,
        not_voting=int(out) if out else None,
        names_in_favour=names["for"],
        names_against=names["against"],
        names_abstaining=names["abstained"],
        names_not_voting=names["absent"],
    )


def _names(block: str) -> Iterator[str]:
    """The names of a list: one a line, or in columns; it ends where a paragraph is no list."""
    for paragraph in re.split(r"\n[ \t]*\n", block.strip("\n")):
        pieces = [name for piece in _GAP.split(paragraph) if (name := " ".join(piece.split()))]
        if any(len(piece) > _NAME or (piece[-1] in ".:;?!" and len(piece.split()) > 3) for piece in pieces):
            return
        yield from pieces
