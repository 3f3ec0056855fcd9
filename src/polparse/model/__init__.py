"""
What users get: the typed models, one module a topic, and how they are written and read.

Every field is explained there and nowhere else.
"""

from polparse.model.actors import Actor, ActorCode, ActorKind, Mention, MentionKind, Name, Role, RoleStatus
from polparse.model.dates import Grain, Timex, TimexType
from polparse.model.document import Document
from polparse.model.documents import Passage, PassageKind, Turn
from polparse.model.events import Event
from polparse.model.instruments import Citation, ClauseAct, Provision, Resolution, Vote
from polparse.model.model import Model
from polparse.model.relations import Commitment, Condition, Delegation, Meeting
from polparse.model.statements import Act, Anonymity, Modality, Polarity, Statement, StatementKind
from polparse.model.values import (
    CommitmentKind,
    EventMode,
    EventStatus,
    EventType,
    InstrumentType,
    MeetingKind,
    MeetingStatus,
    Office,
    Sector,
    Stance,
    TimexModifier,
)

__all__ = [
    "Act",
    "Actor",
    "ActorCode",
    "ActorKind",
    "Anonymity",
    "Citation",
    "ClauseAct",
    "Commitment",
    "CommitmentKind",
    "Condition",
    "Delegation",
    "Document",
    "Event",
    "EventMode",
    "EventStatus",
    "EventType",
    "Grain",
    "InstrumentType",
    "Meeting",
    "MeetingKind",
    "MeetingStatus",
    "Mention",
    "MentionKind",
    "Modality",
    "Model",
    "Name",
    "Office",
    "Passage",
    "PassageKind",
    "Polarity",
    "Provision",
    "Resolution",
    "Role",
    "RoleStatus",
    "Sector",
    "Stance",
    "Statement",
    "StatementKind",
    "Timex",
    "TimexModifier",
    "TimexType",
    "Turn",
    "Vote",
]
