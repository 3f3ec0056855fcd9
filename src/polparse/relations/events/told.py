"""
What the statements, meetings, resolutions and commitments of a text tell of events.

Takes these results; returns events without identifiers, and says which of them tells what stands at a place.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from polparse.actors.index import ActorIndex
from polparse.model import Commitment, Event, EventMode, EventStatus, EventType, Meeting, Resolution, Statement, Timex
from polparse.spans import Span

__all__ = ["UNNAMED", "OtherResults", "Told"]

# The identifier of events until all are told.
UNNAMED = ""
# Of spans that lie in each other, so many are looked at.
_DEEP = 4
# Of more people at a meeting only their sides are told.
_CROWD = 6
_KINDS = ("person", "office", "government", "country", "organisation", "group")
_STANCES: Mapping[str, EventType] = {
    "accuse": "ACCUSE",
    "agree": "AGREE",
    "condemn": "ACCUSE",
    "demand": "REQUEST",
    "disagree": "REJECT",
    "oppose": "REJECT",
    "praise": "SUPPORT",
    "promise": "AGREE",
    "refuse": "REJECT",
    "support": "SUPPORT",
    "warn": "THREATEN",
}
_MEETING_STATUSES: Mapping[str, EventStatus] = {"held": "done", "planned": "planned", "wished": "planned", "denied": "denied"}
# Who has an instrument of such a status has agreed to it.
_AGREED = frozenset(("adopted", "passed", "ratified", "signed"))


class Told(NamedTuple):
    """
    What else of a text tells events.

    Attributes:
        statements, meetings, resolutions, commitments: as they stand in the document.
        dates: likewise.
        sides: by person, the side that the text has him or her represent.
    """

    statements: Sequence[Statement]
    meetings: Sequence[Meeting]
    resolutions: Sequence[Resolution]
    commitments: Sequence[Commitment]
    dates: Sequence[Timex]
    sides: Mapping[str, str]


_Result = TypeVar("_Result")


class _Places(Generic[_Result]):
    """
    Results by where they stand.

    Args:
        rows: where stretches start and end, in characters, each with its result, in any order.
    """

    def __init__(self, rows: list[tuple[int, int, _Result]]) -> None:
        self._rows = sorted(rows, key=itemgetter(0, 1))
        self._starts = [row[0] for row in self._rows]

    def __bool__(self) -> bool:
        return bool(self._rows)

    def over(self, span: Span) -> _Result | None:
        """The innermost of those whose stretches hold all of a span; None if there is none."""
        at = bisect_right(self._starts, span.start)
        for _, end, result in reversed(self._rows[max(0, at - _DEEP) : at]) if at else ():
            if span.end <= end:
                return result
        return None

    def touching(self, span: Span) -> _Result | None:
        """The last of those that overlap a span, likewise."""
        at = bisect_left(self._starts, span.end)
        near = self._rows[max(0, at - _DEEP) : at]
        return next((result for _, end, result in reversed(near) if span.start < end), None) if near else None


class OtherResults:
    """
    Reads events from other results.

    Args:
        told: the results.
        index: who acts.
    """

    def __init__(self, told: Told, index: ActorIndex) -> None:
        self.told = told
        self.index = index
        statements = told.statements
        self.cues: _Places[Statement] = _Places([(cue.start, cue.end, statement) for statement in statements for cue in statement.cue])
        # Whose mouth something is in.
        speech = [statement for statement in statements if statement.act == "speech"]
        contents = [(span.start, span.end, statement) for statement in speech for span in statement.content]
        self.contents: _Places[Statement] = _Places(contents)
        mentioned = [(mention.start, mention.end, resolution) for resolution in told.resolutions for mention in resolution.mentions]
        self.instruments: _Places[Resolution] = _Places(mentioned)
        promised = [(commitment.cue.start, commitment.cue.end, commitment) for commitment in told.commitments]
        self.commitments: _Places[Commitment] = _Places(promised)
        self.met: _Places[Meeting] = _Places([(span.start, span.end, meeting) for meeting in told.meetings for span in meeting.mentions])

    def teller(self, root: EventType, word: Span) -> str | None:
        """The id of the statement, commitment or resolution that tells what a word of a clause tells; None if the clause alone does."""
        statement = self.cues.over(word)
        if statement is not None:
            return statement.id
        commitment = self.commitments.touching(word) if root == "AGREE" else None
        if commitment is not None:
            return commitment.id
        resolution = self.instruments.touching(word)
        return resolution.id if resolution is not None else None

    def of_statement(self, statement: Statement) -> Iterator[Event]:
        """What somebody does by saying it."""
        root = _STANCES.get(statement.stance or "")
        if root is None or statement.act not in ("speech", "attitude") or not statement.cue or not statement.actors:
            return
        targets = tuple(id for id in statement.targets if id not in statement.actors) or self._spoken_of(statement)
        if not targets or statement.modality in ("possible", "conditional"):
            return
        if statement.negated and root == "AGREE":
            # "Will not tolerate it"
            yield self._of_cue(statement, "REJECT", targets, "done")
            return
        status: EventStatus = "denied" if statement.negated else "planned" if statement.modality == "future" else "done"
        yield self._of_cue(statement, root, targets, status)

    @staticmethod
    def _of_cue(statement: Statement, root: EventType, targets: tuple[str, ...], status: EventStatus) -> Event:
        """What the cue of a statement tells."""
        trigger = statement.cue[0]
        span = Span(min(trigger.start, statement.content[0].start), max(trigger.end, statement.content[-1].end))
        return Event(UNNAMED, root, None, statement.actors, targets, status, None, None, trigger, span, statement.id, statement.rule)

    def _spoken_of(self, statement: Statement) -> tuple[str, ...]:
        """Whom the content begins with."""
        first = self.index.mentions(statement.content[0], _KINDS)
        found = [actor.id for _, actor in first if actor.id not in statement.actors]
        return tuple(found[:1])

    def of_meetings(self) -> Iterator[Event]:
        """Who met."""
        for meeting in self.told.meetings:
            doers = self._doers(meeting)
            if len(doers) < 2:
                # Whom somebody met is not told, or a body sat alone.
                continue
            status = _MEETING_STATUSES[meeting.status]
            mode: EventMode = "call" if meeting.kind == "call" else "visit" if meeting.kind == "visit" else "meet"
            span = meeting.span
            yield Event(UNNAMED, "CONSULT", mode, doers, (), status, meeting.start, meeting.place, span, span, meeting.id, meeting.rule)

    def _doers(self, meeting: Meeting) -> tuple[str, ...]:
        """Who met: of each side the first of its people, or where these are many the side itself."""
        side, stated = self.index.side, self.told.sides
        first: dict[str, str] = {}
        for person in meeting.people if len(meeting.people) <= _CROWD else ():
            first.setdefault(side(self.index[person]) or stated.get(person, person), person)
        named = set(first.values())
        return (*first.values(), *(party for party in meeting.parties if side(self.index[party]) not in first and party not in named))

    @cached_property
    def _met(self) -> list[tuple[int, tuple[str, ...]]]:
        """Where a meeting is told, and who met, in reading order."""
        return sorted(((meeting.span.start, self._doers(meeting)) for meeting in self.told.meetings), key=lambda row: row[0])

    def met_before(self, start: int) -> tuple[str, ...]:
        """Who met at the meeting that was told last before a character."""
        at = bisect_left(self._met, (start,)) - 1
        return self._met[at][1] if at >= 0 else ()

    def of_resolutions(self, drafts: Sequence[Event]) -> Iterator[Event]:
        """Who agreed by adopting or signing something, where no other event is told of it."""
        known = _Places([(draft.trigger.start, draft.trigger.end, draft) for draft in drafts])
        for resolution in self.told.resolutions:
            agreed = resolution.genre == "mention" and resolution.status in _AGREED and resolution.actors
            if agreed and not any(known.touching(mention) for mention in resolution.mentions):
                span, date, actors = resolution.span, resolution.date, resolution.actors
                yield Event(UNNAMED, "AGREE", None, actors, (), "done", date, None, span, span, resolution.id, resolution.rule)
