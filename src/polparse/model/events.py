"""The typed model of who did what to whom."""

import attrs

from polparse.model.model import Model
from polparse.model.values import EventMode, EventStatus, EventType
from polparse.spans import Span

__all__ = ["Event"]


@attrs.frozen
class Event(Model):
    """
    Who did what to whom.

    Attributes:
        id: unique in the document ("e1").
        type: a root code of PLOVER (the reference says what each means). What is only threatened or promised is not the deed: "will bomb"
            is THREATEN, "will release" AGREE.
        mode: how ("arrest", "air", "visit"); None if the words do not tell.
        sources: ids of the actors who do it, in reading order; ``()`` if the text does not say who.
        targets: ids of the actors whom it is done to, in reading order; ``()`` if the sources do it with each other, or nobody is named.
        status: done, planned, or denied (it was not done).
        date: ISO 8601 day, month or year; None if none is told beside it. Of what is only threatened or promised, that of the announcement.
        place: as it stands; None likewise.
        trigger: the verb or noun that tells it; of a verb and a noun that stand close together both ("imposed a ban").
        span: the clause that tells it.
        told_by: the id of the statement, meeting, resolution or commitment that tells it; None if a clause alone does.
        rule: the rule that found it.
        source_parts: ids of those who act for a state among the sources: its army, its minister. Of "Kenyan troops killed ten rebels" the
            source is Kenya, and the troops are its part, whose code is ``KENMIL``.
        target_parts: likewise of those who suffer it.
    """

    id: str
    type: EventType
    mode: EventMode | None
    sources: tuple[str, ...]
    targets: tuple[str, ...]
    status: EventStatus
    date: str | None
    place: str | None
    trigger: Span
    span: Span
    told_by: str | None
    rule: str
    source_parts: tuple[str, ...] = ()
    target_parts: tuple[str, ...] = ()
