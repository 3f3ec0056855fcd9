"""In whose mouth the words of a text are: those of a statement, of a turn of a record, or of the text itself."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    CAP,
    OFFICE,
    PROMISE_MODAL,
    QUOTE_CLOSE,
    QUOTE_OPEN,
    SINGLE_CLOSE,
    SINGLE_OPEN,
    SINGLE_STRAIGHT,
    TREATY_PARTY,
)
from polparse.engine.units import Units
from polparse.model import Actor, Statement, Turn
from polparse.people.role_countries import state_stated
from polparse.spans import Span

__all__ = ["FIRST_PERSON", "Speakers"]

FIRST_PERSON = "pronoun_subject.1p|pronoun_subject.1s|pronoun_object.1p|pronoun_object.1s|possessive_determiner.1p|possessive_determiner.1s"
# How often a text says "we" outside of what it reports, if it speaks for somebody.
_OWN = 2
# How often somebody tells what he will do, in a text of his own: at least so many times, and once in so many units.
_PLANS = 3
_UNITS = 120
_PARTY = f"{TREATY_PARTY}&{CAP}"
_STATES = ("country", "government")
_BODIES = ("country", "government", "organisation")
_SIDES = (*_BODIES, "group")
_SPOKESMAN = f"{OFFICE}.spokesperson"
# Words of no more letters say nothing.
_SHORT = 3
_OPENS = f"{QUOTE_OPEN}|{SINGLE_OPEN}|{SINGLE_STRAIGHT}"
_CLOSES = f"{QUOTE_CLOSE}|{SINGLE_CLOSE}|{SINGLE_STRAIGHT}"
# A line of fewer units needs one "we".
_LINE = 40


class Speakers:
    """
    Reads who speaks where.

    Args:
        units: the text.
        index: the actors.
        statements: in reading order of their content.
        turns: in reading order.
        quoted: what stands in quotation marks.
    """

    to_come: str = f"{PROMISE_MODAL}.will"

    def __init__(
        self, units: Units, index: ActorIndex, statements: Sequence[Statement], turns: Sequence[Turn], quoted: Sequence[Span]
    ) -> None:
        self.units = units
        self.index = index
        self._statements = statements
        # "We confirm that we will" is said by who says all of it.
        told = [(span, statement) for statement in statements if not self._is_first(statement) for span in statement.content]
        self._contents = sorted(told, key=lambda row: (row[0].start, -row[0].end))
        self._starts = [span.start for span, _ in self._contents]
        self._around = _around([span for span, _ in self._contents])
        self._turns = sorted(((span, turn) for turn in turns for span in turn.content), key=lambda row: row[0])
        self._turn_starts = [span.start for span, _ in self._turns]
        self._quoted = quoted

    def _is_first(self, statement: Statement) -> bool:
        return not statement.actors and any(self.units.has(self.units.at(span.start), FIRST_PERSON) for span in statement.source)

    def statement(self, unit: int) -> Statement | None:
        """The innermost statement whose content holds a unit; None if none does."""
        start = self.units.starts[unit]
        at = bisect_right(self._starts, start) - 1
        while at >= 0 and self._contents[at][0].end <= start:
            at = self._around[at]
        return self._contents[at][1] if at >= 0 else None

    def stretch(self, unit: int) -> tuple[int, int] | None:
        """
        The units of what is said in one go around a unit, without quotation marks at its ends.

        None if nobody says it, or where it ends is not told: by the one who says it behind it, or by a quotation mark.
        """
        units = self.units
        start = units.starts[unit]
        at = bisect_right(self._starts, start) - 1
        while at >= 0 and self._contents[at][0].end <= start:
            at = self._around[at]
        if at < 0:
            return None
        span, statement = self._contents[at]
        first, last = units.inside(span)
        quoted = units.ends_as(last, _CLOSES)
        if not quoted and not any(cue.start >= span.end for cue in statement.cue):
            return None
        return first + units.has(first, _OPENS), last - quoted

    def turn(self, unit: int) -> Turn | None:
        """The turn whose content holds a unit; None if none does."""
        start = self.units.starts[unit]
        at = bisect_right(self._turn_starts, start) - 1
        return self._turns[at][1] if at >= 0 and start < self._turns[at][0].end else None

    @cached_property
    def is_own(self) -> bool:
        """Whether the text itself is somebody's: it says "we" outside of what it reports."""
        ends = sorted((span.start, span.end) for span in self._quoted)
        starts = [start for start, _ in ends]
        found = 0
        for unit in self.units.where(FIRST_PERSON):
            start = self.units.starts[unit]
            at = bisect_right(starts, start) - 1
            if (at >= 0 and start < ends[at][1]) or self.statement(unit) is not None:
                continue
            found += 1
            if found == _OWN or len(self.units.string) < _LINE:
                return True
        return False

    @cached_property
    def reports(self) -> bool:
        """Whether a reporter wrote it: who does rarely tells in his own words what is to come."""
        told = 0
        for unit in self.units.where(self.to_come):
            told += self.statement(unit) is None
        return told < _PLANS or told * _UNITS < len(self.units.string)

    def speaks(self, unit: int) -> bool:
        """Whether somebody else than a reporter may speak there, or a treaty: "the Parties shall"."""
        if self.statement(unit) is not None or self.turn(unit) is not None or not self.reports or self.is_own:
            return True
        return self.units.ends_as(unit, _PARTY)

    def of(self, unit: int) -> tuple[Actor, ...] | None:
        """Who speaks there, ``()`` if it is not told, or may be the author; None if it is a reporter."""
        statement = self.statement(unit)
        if statement is not None:
            return self.speaking(statement)
        turn = self.turn(unit)
        if turn is not None:
            return (self.index[turn.actor],) if turn.actor else ()
        return () if self.is_own or not self.reports else None

    def speaking(self, statement: Statement) -> tuple[Actor, ...]:
        """Who says something; not a spokesman without a name, but the body or group for which he speaks, if the text says which."""
        actors = tuple(self.index[id] for id in statement.actors)
        if any(actor.kind != "office" for actor in actors):
            return actors
        speaks = any(self.units.has(unit, _SPOKESMAN) for span in statement.source for unit in range(*self.units.inside(span)))
        # "The spokesman" is the one "for the rebels", told of before.
        called = [*statement.source, *(mention.span for actor in actors for mention in actor.mentions[:1])]
        behind = (actor for span in called for _, actor in self.index.mentions(span, _SIDES))
        return tuple(dict.fromkeys(behind)) if speaks or not actors else actors

    def for_whom(self, speaker: Actor, actor: Actor) -> bool:
        """Whether a speaker may promise for an actor: himself, his state, his body, or one of his state."""
        if speaker.id == actor.id or _alike(speaker, actor):
            return True
        side = state_stated(speaker)
        if side is not None and side == actor.country and actor.kind in (*_BODIES, "office"):
            return True
        names = {role.organisation for role in speaker.roles if role.organisation}
        if any(mention.span.of(self.units.text) in names for mention in actor.mentions[:8]):
            return True
        # A minister of whom the text does not say whose is that of the state that he speaks of.
        return side is None and not names and bool(speaker.roles) and actor.kind in _BODIES

    def told_by(self, unit: int) -> Statement | None:
        """The statement whose cue a unit is part of; None if there is none."""
        return self._cues.get(self.units.starts[unit])

    @cached_property
    def _cues(self) -> dict[int, Statement]:
        starts, inside = self.units.starts, self.units.inside
        return {starts[unit]: statement for statement in self._statements for cue in statement.cue for unit in range(*inside(cue))}


def _alike(one: Actor, other: Actor) -> bool:
    """Whether the name of a body has all words of that of another one: "Labour", "a Labour government"."""
    if one.kind not in _BODIES or other.kind not in _BODIES:
        return False
    words, others = ({word for word in actor.name.casefold().split() if len(word) > _SHORT} for actor in (one, other))
    return bool(words and others) and (words <= others or others <= words)


def _around(spans: Sequence[Span]) -> list[int]:
    """By span, of some in reading order, the last one before it that may go on behind it; -1 if there is none."""
    found: list[int] = []
    open_: list[int] = []
    for at, span in enumerate(spans):
        while open_ and spans[open_[-1]].end <= span.start:
            open_.pop()
        found.append(open_[-1] if open_ else -1)
        open_.append(at)
    return found
