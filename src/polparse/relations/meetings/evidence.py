"""Whether a text says enough of a meeting that it has not named before, where a noun tells of it."""

from typing import NamedTuple

from polparse.actors.index import ActorIndex
from polparse.contract.classes import CAP, DEMONYM, MEETINGS_NOUN, NO_MEETING, QUANTIFIER, REGION_PEOPLE
from polparse.model import MeetingKind
from polparse.relations.meetings.details import has_date
from polparse.relations.meetings.participants import PLACES, Who
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["MeetingEvidence"]

# "An African tour"
_ABROAD = f"{PLACES}|{DEMONYM}|{REGION_PEOPLE}"


class MeetingEvidence(NamedTuple):
    """
    What is said of a meeting that a noun names.

    Attributes:
        telling: what a frame finds of the noun.
        kind: of the meeting.
        phrase: of the noun.
        outer: the phrase that this hangs on; else the same.
        stated: those whom the noun and the verb beside it name.
        who: all who are there.
        held: whether a verb says that it is held.
        official: whether bodies or officials hold it.
        named: whether it has a name.
        placed: whether somebody goes to a place for it.
        dated: whether it has a day; or a place, and is told of.
    """

    telling: Telling
    kind: MeetingKind
    phrase: Phrase
    outer: Phrase
    stated: Who
    who: Who
    held: bool
    official: bool
    named: bool
    placed: bool
    dated: bool

    def is_enough(self, index: ActorIndex) -> bool:
        """Whether it is one that somebody who matters holds, be it by its people, its name, or its day."""
        telling, kind, phrase, who, held = self.telling, self.kind, self.phrase, self.who, self.held
        has = phrase.phrases.units.has
        if has(phrase.head, MEETINGS_NOUN):
            return held and who.several and bool(telling.roles.get("who"))
        if phrase.negative or self.outer.negative:
            # "No direct or indirect talks"
            return who.several
        if kind == "visit":
            official = self.official or bool(self.stated.parties) or any(index[id].roles for id in who.people)
            if has(phrase.head, NO_MEETING):
                # "The minister's trip to Chad", "an African tour"; but anybody's day trip is none.
                return official and (self.placed or (held and bool(phrase.modifiers(_ABROAD))))
            return (self.placed and bool(who)) or (held and official)
        if kind == "conference" and has(phrase.head, CAP):
            # Else it may be a body.
            return held or bool(phrase.modifiers(PLACES))
        if kind == "ceremony":
            return held and bool(self.stated)
        if self.outer.kind == "time" and kind != "call":
            # "Six hours of talks"
            return True
        if telling.frame.kind == "event":
            # Dialogue and discussions go on everywhere: one that is held, has a name, or a day or place.
            sure = bool(self.stated) or self.official or (kind == "session" and has_date(phrase))
            return sure and (kind != "call" or who.several) and (kind != "talks" or held or self.dated or self.named)
        if telling.frame.kind == "holding":
            return self.stated.several
        of = phrase.of
        if of is not None and not (held or self.named or who) and (of.kind == "thing" or (of.kind == "name" and kind == "summit")):
            # "A meeting of minds", "the summit of the mountain"
            return False
        if has(phrase.first, QUANTIFIER) and not phrase.definite and (phrase.plural or not self.stated.several):
            # "Some talks", but not "another round between Norway and Chad"
            return False
        if kind == "call":
            # "She made a phone call": with nobody who matters.
            return who.several or who.inferred or (bool(who) and "both" in telling.roles)
        return self.named or held or self.dated or bool(who)
