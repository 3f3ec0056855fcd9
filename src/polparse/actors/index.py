"""The actors of a document, by where the text names them."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from functools import cached_property
from operator import itemgetter

from polparse.model import Actor, Mention
from polparse.people.role_countries import state_served
from polparse.spans import Span

__all__ = ["ActorIndex"]

# How many characters before a pronoun the one stands whom it means.
_NEAR_BY = 400
_STATES = {"country": 0, "government": 1, "organisation": 2}


class ActorIndex:
    """
    An index over actors.

    Args:
        actors: with their mentions; mentions of two actors may nest ("Iraqi" in "Iraqi government").
    """

    # Beside what is made when it is first asked for: see `Syntax`.
    __slots__ = ("__dict__", "_by_id", "_mentions", "_sides", "_starts", "_states", "actors")

    def __init__(self, actors: Sequence[Actor]) -> None:
        self.actors: tuple[Actor, ...] = tuple(actors)
        self._by_id = {actor.id: actor for actor in actors}
        self._states: dict[str, Actor] = {}
        self._sides: dict[str, str | None] = {}
        for actor in sorted(actors, key=lambda actor: _STATES.get(actor.kind, len(_STATES))):
            if actor.country:
                self._states.setdefault(actor.country, actor)
        # "Norwegian and Danish officials": the first word names some of a state before it names that.
        rows: list[tuple[int, int, Mention, Actor]] = []
        for actor in sorted(actors, key=lambda actor: actor.kind != "group"):
            for mention in actor.mentions:
                span = mention.span
                rows.append((span.start, span.end, mention, actor))
        rows.sort(key=itemgetter(1), reverse=True)
        rows.sort(key=itemgetter(0))
        self._mentions = rows
        self._starts = [row[0] for row in rows]

    @cached_property
    def _ending(self) -> dict[int, Actor]:
        return {end: actor for _, end, _, actor in self._mentions}

    @cached_property
    def _longest(self) -> int:
        return max((row[1] - row[0] for row in self._mentions), default=0)

    def __getitem__(self, id: str) -> Actor:
        return self._by_id[id]

    def mentions(self, span: Span, kinds: Collection[str] = ()) -> list[tuple[Mention, Actor]]:
        """The mentions of actors, of some kinds or of all, that begin inside a span, outer before inner, in reading order."""
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        if low == high:
            return []
        return [(mention, actor) for _, _, mention, actor in self._mentions[low:high] if not kinds or actor.kind in kinds]

    def last_before(self, start: int, kinds: Collection[str]) -> Actor | None:
        """The actor of some kinds that is named last before a character, if not far: whom a pronoun there means."""
        before = self.mentions(Span(max(0, start - _NEAR_BY), start), kinds)
        return before[-1][1] if before else None

    def over(self, first: int, start: int, end: int, kinds: Collection[str]) -> list[tuple[Mention, Actor]]:
        """Those that begin from the character `first` on and hold all from `start` to before `end`."""
        low, high = bisect_left(self._starts, first), bisect_right(self._starts, start)
        if low == high:
            return []
        return [(mention, actor) for _, last, mention, actor in self._mentions[low:high] if last >= end and actor.kind in kinds]

    def closing(self, start: int, end: int, kinds: Collection[str]) -> list[tuple[Mention, Actor]]:
        """Those that begin from `start` on and end at `end`."""
        if end not in self._ending:
            return []
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [(mention, actor) for _, last, mention, actor in self._mentions[low:high] if last == end and actor.kind in kinds]

    def ending(self, end: int) -> Actor | None:
        """The actor whose mention ends there, in characters; of several, the one whose mention is the shortest."""
        return self._ending.get(end)

    def at(self, span: Span, kinds: Collection[str] = ()) -> Actor | None:
        """
        The actor that a stretch names.

        Of the mentions that overlap it, the one with the same bounds, else the first person, else the longest.
        """
        low = bisect_left(self._starts, span.start - self._longest)
        high = bisect_right(self._starts, span.end - 1)
        rows = [row for row in self._mentions[low:high] if row[1] > span.start and (not kinds or row[3].kind in kinds)]
        if not rows:
            return None
        best = max(rows, key=lambda row: ((row[0], row[1]) == (span.start, span.end), row[3].kind == "person", row[1] - row[0], -row[0]))
        return best[3]

    def side(self, actor: Actor) -> str | None:
        """The state that an actor serves, as ISO 3166 alpha-3; see `state_served`."""
        if actor.id not in self._sides:
            self._sides[actor.id] = state_served(actor)
        return self._sides[actor.id]

    def state(self, iso: str) -> Actor | None:
        """The country of an ISO 3166 alpha-3 code, else its government, else whoever else has this code; None if nobody does."""
        return self._states.get(iso)
