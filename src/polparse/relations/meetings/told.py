"""What one word tells of a meeting."""

from typing import NamedTuple

from polparse.model import MeetingKind, MeetingStatus
from polparse.relations.meetings.participants import NOBODY, Who
from polparse.syntax.clause import Clause
from polparse.syntax.phrase import Phrase

__all__ = ["Told"]


class Told(NamedTuple):
    """
    What one mention tells.

    Attributes:
        unit: the word that tells it.
        first, last: the units of the mention.
        kind: of the meeting.
        rule: the frame that tells it.
        clause: where it stands.
        phrase: of a noun.
        who: who takes part.
        own: those of them that the noun itself takes: "talks between Norway and Chad".
        chairs: the ids of who chairs.
        evident: whether it is enough for a meeting not named before.
        definite: whether it may name one again.
        named: whether it has a name or a date of its own, so that it rather names another one.
        numbered: whether it has a number: "the fourth meeting".
        general: whether its word may name any meeting again.
        beside: whether it stands in a clause with another function than to tell what is done: "met during the talks".
        joining: whether it says who else takes part.
        gathering: whether a verb tells that several come together: "sat down", "shook hands".
        part_of: the number of the clause that tells of the same meeting: "met for talks".
    """

    unit: int
    first: int
    last: int
    kind: MeetingKind
    rule: str
    clause: Clause | None
    who: Who
    phrase: Phrase | None = None
    own: Who = NOBODY
    chairs: tuple[str, ...] = ()
    evident: bool = True
    definite: bool = False
    named: bool = False
    numbered: bool = False
    general: bool = False
    beside: bool = False
    joining: bool = False
    gathering: bool = False
    part_of: int | None = None
    name: str | None = None
    place: str | None = None
    start: str | None = None
    medium: str | None = None
    status: MeetingStatus = "held"
