"""
What a verb tells of a meeting: "met", "received", "spoke by phone with", "visited".

Takes what a frame finds of the verb; returns what it tells, of one meeting or of one with each of several.
"""

import re
from collections.abc import Callable, Mapping, Sequence

from polparse.contract.classes import (
    AT,
    FOR,
    IN,
    INVITATION_NOUN,
    MUTUAL_VERB,
    OBJECT_PARTICLE,
    OFFICE,
    SEPARATE_WORD,
    SIT_VERB,
    TIMES_NOUN,
    TO,
    TRAVEL_VERB,
    WHERE_WORD,
)
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.model import MeetingKind
from polparse.relations.matches import is_match
from polparse.relations.meetings.details import MeetingDetails
from polparse.relations.meetings.participants import ACTING, NOBODY, PLACES, THINGS_PRONOUN, Participants, Who
from polparse.relations.meetings.status import told_status
from polparse.relations.meetings.told import Told
from polparse.relations.speakers import FIRST_PERSON
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["MeetingVerbs"]

# What verbs tell of that is no plain meeting.
_KINDS: Mapping[str, MeetingKind] = {
    "briefing": "call",
    "call": "call",
    "called": "call",
    "remote": "call",
    "visit": "visit",
    "address": "talks",
    "conversation": "talks",
}
# A meeting only with the words that say how they spoke, or to whom.
_REMOTE = ("address", "briefing", "remote")
_SPOKEN = (*_REMOTE, "call", "called", "conversation")
_FACE_TO_FACE = ("encounter", "reception", "courtesy", "gathering", "sight")
_OF_PEOPLE = ("reception", "courtesy", "called", "sight")
# Who calls somebody; what others call somebody is a name.
_CALLING = ("person", "pronoun")
# Those whose meetings with officials are told, whomever they lead: "met the union bosses".
_LEADER = f"{OFFICE}.leader"
# How far behind a meeting another one may be told that has the same host, in units.
_NEAR = 60
# How many units before a phrase what it hangs on may stand.
_LINKED = 2
# Whom somebody receives: no state.
_RECEIVED = ("person", "people", "body", "pronoun")


class MeetingVerbs:
    """
    Reads what frames find of verbs.

    Args:
        syntax: the clauses.
        grammar: its macros ``presides`` and ``called_end`` read the words behind whom somebody meets.
        participants: who takes part.
        details: when, where and how.
    """

    def __init__(self, syntax: Syntax, grammar: Grammar, participants: Participants, details: MeetingDetails) -> None:
        self.units: Units = syntax.units
        self.string: str = grammar.reading(syntax.units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.participants = participants
        self.details = details
        # Where the last meeting is told whose host is known by where it was; who met whom.
        self.hosted: tuple[int, Who, Who] = (-_NEAR, NOBODY, NOBODY)

    def told(self, tellings: Sequence[Telling]) -> list[Told]:
        """What the first of some tellings of one verb says, or the first that says whom somebody meets: "spoke to the envoy by phone"."""
        telling = next((one for one in tellings if "whom" in one.roles), tellings[0])
        whom = self.apart(telling)
        found = [told for one in whom if (told := self.verb(telling, one)) is not None]
        if len(whom) == len(found) == 1 and len(whom[0]) == 1 and self.is_apart(telling, whom[0]):
            # "Met separately with the envoys of Norway and Chad"
            others = self.participants.among(whom[0])
            return [found[0]._replace(who=self.participants.without(found[0].who, others, party)) for party in others.parties] or found
        return found

    def apart(self, telling: Telling) -> list[Sequence[Phrase]]:
        """Whom a verb says that somebody meets: all at once, or one after the other: "met separately with A and B"."""
        whom, clause = telling.roles.get("whom", ()), telling.clause
        if clause is None or clause.verb is None or not whom or len(whom[0].conjuncts) < 2:
            return [whom]
        return [(one,) for one in whom[0].conjuncts] if self.is_apart(telling, whom) else [whom]

    def is_apart(self, telling: Telling, whom: Sequence[Phrase]) -> bool:
        """Whether a verb tells that they meet one after the other."""
        clause = telling.clause
        if clause is None or clause.verb is None or not whom:
            return False
        return any(self.units.has(unit, SEPARATE_WORD) for unit in range(clause.verb.first, min(whom[0].last + 1, clause.last)))

    def presides(self, phrase: Phrase) -> bool:
        """Whether somebody is said to be "in the chair"."""
        return self.macro("presides").match(self.string, phrase.last) is not None

    def verb(self, telling: Telling, others: Sequence[Phrase]) -> Told | None:
        clause, kind = telling.clause, telling.frame.kind
        if clause is None or clause.verb is None:
            return None
        if kind in ("courtesy", "sight") and clause.complements:
            return None
        if kind == "encounter" and clause.syntax.passive(clause.number):
            # "The plan was met with protests", "he was met by his aides"
            return None
        if kind == "encounter" and (self.is_place(clause) or is_match(clause)):
            return None
        sees = clause.status == "planned" if clause.kind != "infinitive" else self.travels(clause)
        if kind == "sight" and not (sees and self.acts_for_somebody(telling)):
            # "Saw the envoy as a threat", "it will be good to see the Pope"
            return None
        if kind == "sight" and others and self.units.has(others[0].last, OBJECT_PARTICLE):
            # "Will see the envoy off"
            return None
        if kind == "called" and not any(one.kind in _CALLING or self.participants.is_official(one) for one in telling.roles["who"]):
            # "What the press called Miss Vogt"
            return None
        if kind == "called" and not (others and len(clause.objects) == 1 and self.macro("called_end").match(self.string, others[0].last)):
            # "Called him a liar"
            return None
        if kind != "encounter" and any(self.units.has(one.head, FIRST_PERSON) for one in self.speaking(telling, others)):
            # "I called the guard", "the Pope is visiting us"
            return None
        chairs = self.participants.among(one for one in others if self.presides(one))
        beside = {one.phrase.group for one in clause.adjuncts}
        # "Met, with trade on the agenda"
        others = [one for one in others if not self.presides(one) and (one.group not in beside or one.kind in ACTING)]
        # "As it called it"
        others = [one for one in others if not self.units.has(one.head, f"{TIMES_NOUN}|{THINGS_PRONOUN}")]
        if kind == "encounter" and (noun := clause.antecedent) is not None:
            # "The day they met": only who acts is met.
            others = [one for one in others if one.group != noun.group or one.kind in ACTING]
        if kind == "conversation":
            # "Speaking after talks with Chad"
            others = [one for one in others if not (one.group in beside and self.is_of_meeting(one))]
        who, whom = self.participants.among(self.acting(telling)), self.participants.among(others)
        place = next(iter(telling.roles.get("place", ())), None)
        medium = "telephone" if kind in ("call", "called") else self.details.medium(clause.verb.first, clause.last, kind == "briefing")
        if kind == "visit" and place is not None:
            whom = self.participants.visited(place)
            enough = self.visits(clause, telling, who, whom, place)
        elif not others:
            # "The criticism they received", "they called it that": nobody
            told = kind not in ("address", "briefing", "conversation", "remote") or medium is not None or self.is_together(telling, clause)
            alone = told and kind not in _OF_PEOPLE
            enough = alone and self.gathers(clause, telling, who)
        else:
            spoke = kind not in _REMOTE or medium is not None or self.is_face_to_face(telling, others)
            enough = spoke and self.meets(telling, others, who, whom)
        if not enough:
            return None
        if len((who + whom).parties) == 1 and not whom.parties:
            whom += self.hosts(clause, who) or self.host_before(telling.unit, who)
            self.hosted = telling.unit, who, whom
        if whom.parties and not who.parties and kind in ("encounter", "reception") and self.acts_for_somebody(telling):
            where = [one.phrase for one in clause.adjuncts if self.units.has(one.unit, f"{AT}|{IN}")] if kind == "reception" else []
            who += self.participants.host(where, telling.unit, whom)
        return Told(
            unit=telling.unit,
            first=telling.unit,
            last=telling.unit + 1,
            kind="call" if medium else _KINDS.get(kind, "meeting"),
            rule=telling.frame.name,
            clause=clause,
            who=who + whom + chairs,
            chairs=chairs.people,
            general=True,
            gathering=kind == "gathering",
            place=self.details.place(clause, telling.unit) or (place.group_text if place is not None else None),
            start=self.details.day(clause, telling.unit, None) or self.details.period(clause, telling.unit),
            medium=medium,
            status=self.details.status(clause, told_status(clause)),
        )

    def travels(self, clause: Clause) -> bool:
        """Whether somebody goes somewhere to do what an infinitive tells: "flies to Oslo to see the envoy"."""
        verb = clause.parent.verb if clause.parent is not None else None
        return verb is not None and self.units.has(verb.head, TRAVEL_VERB)

    def is_place(self, clause: Clause) -> bool:
        """Whether a clause says where what it tells is always so: "the point where the two countries meet"."""
        verb = clause.verb
        if verb is None or clause.marker is None or not self.units.has(clause.marker, WHERE_WORD):
            return False
        spot = clause.antecedent or clause.syntax.phrases.ending_at(clause.marker)
        return verb.tense == "present" and not verb.perfect and spot is not None and spot.kind == "thing"

    def acting(self, telling: Telling) -> Sequence[Phrase]:
        """Who meets somebody: the subject; of "conveyed to Vogt an invitation to visit Chad" whom it is conveyed to."""
        clause, phrases = telling.clause, telling.roles.get("who", ())
        outer = clause.parent if clause is not None and clause.kind == "infinitive" else None
        if outer is None or not any(self.units.has(one.head, INVITATION_NOUN) for one in outer.objects[:1]):
            return phrases
        return [one for one in outer.led_by(f"{FOR}|{TO}") if one.kind in ACTING and one.first < telling.unit] or phrases

    def acts_for_somebody(self, telling: Telling) -> bool:
        """Whether whoever meets somebody holds an office."""
        phrases, index = telling.roles["who"], self.participants.index
        who = self.participants.among(phrases)
        official = any(map(self.participants.is_official, phrases)) or any(index[id].roles for id in who.people)
        # "Norway's Lena Vogt", or who was said to act for it before
        return official or (bool(who.parties) and (bool(who.people) or any(one.kind == "pronoun" for one in phrases)))

    def is_face_to_face(self, telling: Telling, others: Sequence[Phrase]) -> bool:
        """Whether somebody who holds an office speaks to another: "spoke to the president on Monday", not "to lawmakers"."""
        if telling.frame.kind != "address" or not self.acts_for_somebody(telling):
            return False
        index = self.participants.index
        named = any(index[id].roles for id in self.participants.among(others).people)
        return named or any(self.participants.is_official(one) and not one.plural for one in others)

    def is_together(self, telling: Telling, clause: Clause) -> bool:
        """Whether several are told to do what takes several: "conferred in Oslo"; or a body to be in session on a day."""
        if clause.objects or any(self.units.has(one.unit, TO) for one in clause.adjuncts):
            # "Negotiated a truce", "talked to the press"
            return False
        lasting = any(self.units.has(one.unit, FOR) and one.phrase.kind == "time" for one in clause.adjuncts)
        if self.units.has(telling.unit, MUTUAL_VERB) or (lasting and telling.frame.kind == "conversation"):
            # "Negotiated in Oslo", "talked for an hour"
            return True
        in_session = self.units.has(telling.unit, SIT_VERB) and any(one.kind == "body" for one in telling.roles["who"])
        return in_session and self.details.day(clause, telling.unit, None) is not None

    def is_of_meeting(self, phrase: Phrase) -> bool:
        """Whether a phrase hangs on a meeting: "talks with Chad"."""
        return self.macro("of_meeting").search(self.string, max(0, phrase.first - _LINKED), phrase.first) is not None

    def hosts(self, clause: Clause, who: Who) -> Who:
        """The state in which somebody meets officials of whom nothing else is told: "In Chad, she met President Mensah"."""
        for around in (clause, clause.parent):
            for adjunct in around.adjuncts if around is not None else ():
                if self.units.has(adjunct.unit, f"{IN}|{TO}"):
                    host = self.participants.visited(adjunct.phrase)
                    if len(host.parties) == 1 and not host.people and host.parties != who.parties:
                        return Who((), host.parties, inferred=True)
        return NOBODY

    @staticmethod
    def speaking(telling: Telling, others: Sequence[Phrase]) -> Sequence[Phrase]:
        """Those of whom none may be whoever speaks: whom they meet, where they go, and who calls."""
        callers = telling.roles.get("who", ()) if telling.frame.kind == "called" else ()
        return (*others, *telling.roles.get("place", ()), *callers)

    def host_before(self, unit: int, who: Who) -> Who:
        """The host of a meeting told shortly before, if the same people meet somebody again: "he also met the foreign minister"."""
        before, same, whom = self.hosted
        near = 0 <= unit - before < _NEAR and bool(who.people) and who.people == same.people
        return Who((), tuple(id for id in whom.parties if id not in who.parties), inferred=True) if near and whom.inferred else NOBODY

    def visits(self, clause: Clause, telling: Telling, who: Who, whom: Who, place: Phrase) -> bool:
        """Whether somebody who goes to a place visits it: whoever travels, only if he acts for another state than that of the place."""
        if not self.units.has(telling.unit, TRAVEL_VERB):
            return bool(who) and (bool(whom) or self.units.has(place.head, PLACES))
        abroad = bool(who.parties) and bool(whom.parties) and not set(who.parties) & set(whom.parties)
        # "Flew to Oslo to meet Vogt" tells of that meeting.
        return abroad and not any(child.kind == "infinitive" for child in clause.children_behind())

    def gathers(self, clause: Clause, telling: Telling, who: Who) -> bool:
        """Whether those who meet are several who act for somebody, or a body."""
        phrases = telling.roles["who"]
        if telling.frame.kind == "gathering" and clause.objects:
            # "The president convened the council"
            return False
        if any(one.kind == "body" for one in phrases):
            return True
        several = who.several or any(one.plural or one.kind == "name" for one in phrases)
        people = map(self.participants.index.__getitem__, who.people)
        return several and (bool(who.parties) or any(map(self.participants.is_official, phrases)) or any(person.roles for person in people))

    def meets(self, telling: Telling, phrases: Sequence[Phrase], who: Who, whom: Who) -> bool:
        """Whether both sides are people or act for somebody."""
        if telling.frame.kind in _SPOKEN and any(self.is_press(id) for id in whom.parties):
            return False
        others = [one for one in phrases if one.kind in (_RECEIVED if telling.frame.kind in _OF_PEOPLE else ACTING)]
        acting = telling.roles["who"]
        somebody = bool(who.people) or any(self.participants.is_official(one) or one.kind == "pronoun" for one in acting)
        if somebody and (whom.people or any(map(self.participants.is_official, others))):
            # "The king met the envoys": whose they are need not be told.
            return bool(others)
        if telling.frame.kind in _FACE_TO_FACE and any(self.units.has(one.head, _LEADER) for one in others):
            return any(self.participants.index[id].roles for id in who.people)
        people = any(one.kind in ("people", "person") for one in others)
        known = bool(whom) and (telling.frame.kind in _FACE_TO_FACE or bool(whom.people) or bool(who.parties))
        if not others or not (known or (people and who.parties)):
            return False
        somebody = bool(who) or any(one.kind == "people" for one in acting)
        return somebody and bool(who.parties or whom.parties or (who.people and whom.people))

    def is_press(self, id: str) -> bool:
        """Whether a body reports: who speaks with it gives an interview."""
        return (self.participants.index[id].code or "").endswith("MED")
