"""The typed models of what is told between actors: delegations, meetings, promises, conditions."""

from typing import Literal

import attrs

from polparse.model.model import Model
from polparse.model.statements import Polarity
from polparse.model.values import CommitmentKind, MeetingKind, MeetingStatus
from polparse.spans import Span

__all__ = ["Commitment", "Condition", "Delegation", "Meeting"]


@attrs.frozen
class Delegation(Model):
    """
    People who represent one side.

    Attributes:
        id: unique in the document ("d1").
        span: characters of the text that say who belongs to it.
        side: ISO 3166 alpha-3 of a state, else the name of an organisation; None if the text does not say.
        heads: ids of who leads it, in reading order; several if they do so together.
        members: ids of its other members, in reading order.
        inferred: the text does not call them a delegation, team or side.
        rule: the rule that found it.
    """

    id: str
    span: Span
    side: str | None
    heads: tuple[str, ...]
    members: tuple[str, ...]
    inferred: bool
    rule: str

    @property
    def head(self) -> str | None:
        """The first of `heads`; None if there is none."""
        return next(iter(self.heads), None)


@attrs.frozen
class Meeting(Model):
    """
    Talks, a summit, a session, a call.

    Attributes:
        id: unique in the document ("m1").
        span: the shortest stretch that names it, at its first mention.
        name: its proper name, as it stands; None if it has none.
        kind: talks, meeting, summit, call, conference, visit, session or ceremony.
        parties: ids of the countries and bodies that take part, in reading order; those for whom people speak too, and
            those who were told of before as acting together ("the two sides").
        people: ids of the people who take part, in reading order; who chairs it is one of them.
        chairs: ids of who chairs it, in reading order; several if they do so together.
        medium: "video", "telephone"; None if it is not said.
        place: as it stands.
        start: ISO 8601: a day, or a month or year; None if it cannot be told.
        status: held, unless the clause of its first mention says that it is still planned, only wished for, or denied
            (cancelled, or not held).
        mentions: every stretch that names it, in reading order.
        rule: the rule that found it.
    """

    id: str
    span: Span
    name: str | None
    kind: MeetingKind
    parties: tuple[str, ...]
    people: tuple[str, ...]
    chairs: tuple[str, ...]
    medium: str | None
    place: str | None
    start: str | None
    status: MeetingStatus
    mentions: tuple[Span, ...]
    rule: str

    @property
    def chair(self) -> str | None:
        """The first of `chairs`; None if there is none."""
        return next(iter(self.chairs), None)


@attrs.frozen
class Commitment(Model):
    """
    What somebody promises, pledges, agrees or undertakes to do.

    "X will do it" is one in the mouth of X: in a statement of his, and in a text of his own.

    Attributes:
        id: unique in the document ("c1").
        cue: the words that promise.
        content: what is promised, without its "to"; if somebody else than who promises is to do it, with its subject.
        polarity: ``-`` if it is promised not to do it.
        by: the ids of all who promise, in reading order.
        to: the ids of those who are promised.
        deadline: the timex inside the content.
        rule: the rule or frame that found it.
        kind: a pledge, an agreement with somebody, the announcement of a sum, or an intention.
        specific: what is promised names a number, a day, a place or something by its name.
        condition: on what it depends, with its "if"; None if the text does not say.
    """

    id: str
    cue: Span
    content: Span
    polarity: Polarity
    by: tuple[str, ...]
    to: tuple[str, ...]
    deadline: Span | None
    rule: str
    kind: CommitmentKind = "pledge"
    specific: bool = False
    condition: Span | None = None


@attrs.frozen
class Condition(Model):
    """
    What something depends on.

    Attributes:
        id: unique in the document.
        kind: ``conditional`` ("if ...") or ``precondition`` ("one of the preconditions for ... was ...").
        condition: what must be; of a conditional with its "if".
        consequence: what then is; None if the text does not say.
        cue: the words that make it one.
        set_by: the id of the actor who makes it a condition.
        rule: the rule that found it.
    """

    id: str
    kind: Literal["conditional", "precondition"]
    condition: Span
    consequence: Span | None
    cue: Span
    set_by: str | None
    rule: str
