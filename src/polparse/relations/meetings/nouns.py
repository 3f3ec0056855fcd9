"""
What a noun tells of a meeting: "the talks between", "held a summit", "on a visit to".

Takes what frames find of the noun and of the verb beside it; returns what they tell together.
"""

from collections.abc import Sequence

from polparse.contract.classes import (
    ABOUT,
    AFTER,
    ANY_MEETING,
    ATTEND_VERB,
    BEFORE,
    BODY_NOUN,
    BOND_NOUN,
    CAPITAL,
    CITY,
    COMMA,
    CUE_VERB,
    DEMONSTRATIVE,
    DISCUSS_VERB,
    FOR,
    FORM_NOUN,
    HOLD_VERB,
    HYPHEN,
    IN,
    INSTRUMENT_NOUN,
    MANNER_WORD,
    MEETING_CUE,
    MEETING_NOUN,
    MEETINGS_NOUN,
    OFFICE,
    ON,
    ORDINAL_RELATIVE,
    ORDINAL_WORD,
    OVER,
    POSSESSIVE_DETERMINER,
    SEAT_VERB,
    STANDING_WORD,
    THE,
    TO,
)
from polparse.contract.norms import MEETING_KINDS
from polparse.engine.units import Units
from polparse.model import MeetingStatus
from polparse.relations.meetings.details import WHITHER, MeetingDetails, has_date
from polparse.relations.meetings.evidence import MeetingEvidence
from polparse.relations.meetings.participants import ACTING, NOBODY, PLACES, THINGS_PRONOUN, Participants, Who
from polparse.relations.meetings.status import noun_status
from polparse.relations.meetings.told import Told
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["MeetingNouns"]

# How far behind a noun a participle may stand that says more of it, in units.
_NEAR = 3
_NOUNS = ("meeting", "event", "visit")
# Those whom the verb beside a noun names.
_THERE = ("who", "whom")
_MEETING_KINDS = ("meeting", "summit", "talks")
_TOWN = f"{CAPITAL}|{CITY}"
_PURPOSE = f"{FOR}|{OVER}|{TO}"
_DEFINITE = f"{THE}|{DEMONSTRATIVE}|{POSSESSIVE_DETERMINER}"
_COURT = f"{OFFICE}.judge|{BODY_NOUN}.court"
# What can be a place.
_ANYWHERE = ("body", "name", "thing")
# What tells one meeting from others: "the fourth meeting", "the Vienna talks".
_OTHER = f"{ORDINAL_WORD}|{PLACES}"


class MeetingNouns:
    """
    Reads what frames find of nouns.

    Args:
        syntax: the clauses.
        participants: who takes part.
        details: when, where, how, and the name.
    """

    def __init__(self, syntax: Syntax, participants: Participants, details: MeetingDetails) -> None:
        self.syntax = syntax
        self.units: Units = syntax.units
        self.participants = participants
        self.details = details
        # The unit behind the last name behind a noun: what stands in it names no other meeting.
        self.named_until: int = 0

    def told(self, tellings: Sequence[Telling]) -> list[Told]:
        """What some tellings of one noun say together."""
        told = self._told(tellings)
        if told is None or not self.units.has(told.unit, MEETINGS_NOUN):
            return [] if told is None else [told]
        # "Held separate meetings with A and B": one with each.
        others = self.participants.among(self._base(tellings).roles.get("who", ()))
        return [told._replace(who=self.participants.without(told.who, others, party)) for party in others.parties] or [told]

    @staticmethod
    def _base(tellings: Sequence[Telling]) -> Telling:
        """What tells of the noun itself; of several, what tells who: "separate phone calls to the kings"."""
        nouns = [telling for telling in tellings if telling.frame.kind in _NOUNS]
        return next((telling for telling in nouns if telling.roles), (nouns or tellings)[0])

    def _told(self, tellings: Sequence[Telling]) -> Told | None:
        """What is told of a meeting that a noun names."""
        units, unit = self.units, tellings[0].unit
        phrase, outer = self.syntax.phrases.headed_by(unit), self.syntax.phrases.at(unit)
        if phrase is None or outer is None or unit < self.named_until or (outer.group != phrase.group and units.has(outer.head, FORM_NOUN)):
            return None
        if phrase.first == phrase.head and units.has(unit, MANNER_WORD):
            # "Debated them one-on-one"
            return None
        if self.is_topic_of_instrument(phrase):
            return None
        base = self._base(tellings) if tellings[0].frame.kind in _NOUNS else None
        # Who does not attend it says nothing of it.
        holding = [telling for telling in tellings if telling.frame.kind == "holding" and not self.stays_away(telling)]
        if base is None and not holding:
            return None
        first = base or holding[0]
        kind = MEETING_KINDS[units.norm(MEETING_NOUN, unit) or "meeting"]
        if kind == "visit" and self.is_seat(phrase, first.clause):
            return None
        inside = self.participants.inside(phrase, self.subject(tellings[0], outer))
        own, stated = inside + self.side_by_side(first), self.stated(phrase, inside, first, holding)
        # "Discussed plans for a NATO summit": who does so need not be there.
        aim = bool(own) and any(units.has(at, FOR) and self.hangs_on_thing(at) for _, _, at in self.syntax.standing(unit))
        setting = [telling for telling in tellings if telling.frame.kind == "setting" and not aim and self.acts(telling)]
        if any(self.measures(at) for _, _, at in self.syntax.standing(unit)):
            setting = []
        chairs = self.participants.among(one for telling in (first, *holding) for one in telling.roles.get("chair", ()))
        place = next((one for telling in (first, *holding) for one in telling.roles.get("place", ())), None)
        if kind == "visit" and place is None:
            place = self.destination(setting)
        who = chairs + self.present(phrase, kind, stated, setting)
        who = who if who or kind == "visit" else self.told_by_topic(tellings)
        who += self.participants.visited(place) if kind == "visit" and place is not None else NOBODY
        clause = (holding or setting or tellings)[0].clause
        name, start_unit, end = self.details.name(unit, phrase, first)
        moved = self.details.moved(clause, unit)
        day, where = moved or self.details.day(clause, unit, phrase), self.details.place(clause, unit) or self.place_told(phrase, clause)
        self.named_until = end
        dated = day is not None or (where is not None and (phrase.definite or bool(setting or own)))
        placed = place is not None and place.kind in _ANYWHERE and (kind == "visit" or not where)
        by = [one for telling in holding for one in telling.roles.get("who", ())]
        table = [one for telling in setting for one in telling.roles.get("who", ()) if self.over_table(telling)]
        by += [*table, *(first.roles.get("both", ()))]
        judges = any(role.office == "judge" for id in stated.people for role in self.participants.index[id].roles)
        if kind == "session" and (judges or any(self.units.has(one.head, _COURT) for one in by)):
            # "The judge opened hearings"
            return None
        officially = bool(chairs) or any(one.kind == "body" or self.participants.is_official(one) for one in by) or self.at_table(table)
        evidence = MeetingEvidence(
            telling=first,
            kind=kind,
            phrase=phrase,
            outer=outer,
            stated=stated,
            who=who,
            held=bool(holding),
            official=officially,
            named=name is not None,
            placed=place is not None,
            dated=dated,
        )
        status = noun_status(self.syntax, phrase, frozenset(one.clause.number for one in holding if one.clause is not None))
        return Told(
            unit=unit,
            first=start_unit,
            last=unit + 1,
            kind=kind,
            rule=first.frame.name,
            clause=clause,
            who=who,
            phrase=phrase,
            own=own,
            chairs=chairs.people,
            evident=evidence.is_enough(self.participants.index),
            definite=units.has(phrase.first, _DEFINITE),
            named=self.is_other(phrase) or (name is not None and start_unit < unit) or self.is_next(phrase, status),
            numbered=bool(phrase.modifiers(ORDINAL_WORD)),
            general=units.has(unit, ANY_MEETING),
            beside=bool(setting) and not holding,
            joining=bool(holding) and bool(stated or chairs),
            part_of=self.part_of(phrase, setting, stated),
            name=name,
            place=place.group_text if place is not None and placed else where or self.seat(holding) or self.town(phrase, kind),
            start=day or self.details.period(clause, unit, phrase),
            medium=self.details.medium(phrase.first, end),
            status="planned" if moved and status == "held" else self.details.status(clause, status),
        )

    def is_topic_of_instrument(self, phrase: Phrase) -> bool:
        """Whether a text is about it: "a memorandum on political consultations"."""
        if phrase.definite or not self.units.ends_as(phrase.first, f"{ABOUT}|{ON}"):
            return False
        before = self.syntax.phrases.inner(phrase.first - 2)
        return before is not None and self.units.has(before.head, INSTRUMENT_NOUN)

    def is_seat(self, phrase: Phrase, clause: Clause | None) -> bool:
        """Whether a mission is one that stays: "opened a mission to the union", "its permanent mission"."""
        if not self.units.has(phrase.head, BODY_NOUN):
            return False
        verb = clause.verb if clause is not None else None
        return bool(phrase.modifiers(STANDING_WORD)) or (verb is not None and self.units.has(verb.head, SEAT_VERB))

    def place_told(self, phrase: Phrase, clause: Clause | None) -> str | None:
        """Where, as a participle behind the noun tells: "the meeting, held in Oslo, was attended by"."""
        for child in clause.children if clause is not None else ():
            verb = child.verb if child.kind == "participle" else None
            if verb is not None and 0 <= verb.first - phrase.last < _NEAR and self.units.has(verb.head, HOLD_VERB):
                return self.details.place(child, phrase.head)
        return None

    def over_table(self, telling: Telling) -> bool:
        """Whether somebody does something "over lunch"."""
        clause = telling.clause
        return clause is not None and any(
            self.units.has(one.unit, OVER) and one.phrase.head == telling.unit for one in clause.adjuncts
        )

    def at_table(self, phrases: Sequence[Phrase]) -> bool:
        """Whether those at a table are several who act for somebody: "Vogt and her Chadian counterpart talked over dinner"."""
        several = len(phrases) > 1 or any(one.plural or len(one.conjuncts) > 1 for one in phrases)
        return several and bool(self.participants.among(phrases).parties)

    def destination(self, setting: Sequence[Telling]) -> Phrase | None:
        """Where somebody is, or goes, "on a visit" or "for" one."""
        for telling in setting:
            if telling.clause is not None and telling.roles.get("who"):
                led = (one.phrase for one in telling.clause.adjuncts if self.units.has(one.unit, WHITHER))
                if place := next((one for one in led if self.units.has(one.head, PLACES)), None):
                    return place
        return None

    def stays_away(self, telling: Telling) -> bool:
        """Whether somebody is said not to attend."""
        clause = telling.clause
        if clause is None or clause.verb is None or not self.units.has(clause.verb.head, ATTEND_VERB):
            return False
        return clause.status == "denied" and telling.function != "subject"

    @staticmethod
    def subject(telling: Telling, outer: Phrase) -> Phrase | None:
        """The subject of the clause, if it is not the phrase of the noun itself."""
        subject = telling.clause.subject if telling.clause is not None else None
        return subject if subject is not None and subject.group != outer.group else None

    def is_other(self, phrase: Phrase) -> bool:
        """Whether a noun group tells one meeting from others: by a date, an owner, a number or a place."""
        owned = phrase.possessor is not None and not self.units.has(phrase.first, POSSESSIVE_DETERMINER)
        return owned or has_date(phrase) or bool(phrase.modifiers(_OTHER))

    @staticmethod
    def is_next(phrase: Phrase, status: MeetingStatus) -> bool:
        """Whether a meeting is to come after the one told of: "their next meeting will be in Oslo"."""
        return status == "planned" and bool(phrase.modifiers(ORDINAL_RELATIVE))

    def present(self, phrase: Phrase, kind: str, stated: Who, setting: Sequence[Telling]) -> Who:
        """Those who are there: who is told, else who acts in a clause that it is the setting of, else who acted together before."""
        who = stated
        if not stated.several:
            who = self.participants.among(one for telling in setting for one in self.acting(telling)) + stated
        elif stated.inferred and setting:
            # "During their talks, the two ministers spoke"
            again = self.participants.among(one for telling in setting for one in telling.roles.get("who", ()))
            who = stated + again if again.inferred and set(again.parties) <= set(stated.parties) else stated
        bare = self.units.has(phrase.first, _DEFINITE) and phrase.head - phrase.first == 1
        return self.participants.together(phrase.first) if not who and bare and kind != "visit" else who

    def told_by_topic(self, tellings: Sequence[Telling]) -> Who:
        """Those whose relations are talked about: "Norwegian-Chadian ties were discussed at the meeting"."""
        units = self.units
        for telling in tellings:
            verb = telling.clause.verb if telling.clause is not None and telling.frame.kind == "setting" else None
            if verb is not None and verb.passive and units.has(verb.head, DISCUSS_VERB):
                first, _ = self.details.sentence(telling.unit)
                bonds = (self.syntax.phrases.headed_by(unit) for unit in range(first, verb.first) if units.has(unit, BOND_NOUN))
                named = (self.participants.inside(bond) for bond in bonds if bond is not None)
                return next((who for who in named if len(who.parties) > 1), NOBODY)
        return NOBODY

    def acts(self, telling: Telling) -> bool:
        """Whether the subject of a clause is somebody who acts, of whom a meeting in it may tell."""
        subject = next(iter(telling.roles.get("who", ())), None)
        verb = telling.clause.verb if telling.clause is not None else None
        if self.says_by(telling):
            return True
        if subject is None or subject.kind not in ACTING or verb is None or self.units.has(subject.head, THINGS_PRONOUN):
            # "It was evident in the talks"
            return False
        # "Is expected in Oslo for a visit"
        return not (telling.frame.kind == "setting" and verb.passive and not self.units.has(verb.head, MEETING_CUE))

    def says_by(self, telling: Telling) -> bool:
        """Whether somebody behind "by" says what a clause tells: "was announced by Vogt after talks", but not "was arrested by police"."""
        verb = telling.clause.verb if telling.clause is not None and telling.frame.kind == "setting" else None
        if verb is None or telling.clause is None or not verb.passive or not self.units.has(verb.head, CUE_VERB):
            return False
        agent, patient = telling.clause.agent, telling.clause.patient
        return agent is not None and agent.kind in ACTING and (patient is None or patient.kind not in ACTING)

    def acting(self, telling: Telling) -> tuple[Phrase, ...]:
        """Who acts in the clause that a meeting is the setting of."""
        agent = telling.clause.agent if telling.clause is not None and self.says_by(telling) else None
        return (agent,) if agent is not None else telling.roles.get("who", ())

    def measures(self, preposition: int) -> bool:
        """Whether words before a preposition say how long before or after: "an hour before the summit" says nothing of who is there."""
        before = self.syntax.phrases.ending_at(preposition)
        return before is not None and before.kind == "time" and self.units.has(preposition, f"{AFTER}|{BEFORE}")

    def hangs_on_thing(self, preposition: int) -> bool:
        """Whether a thing stands before a preposition: "plans for", "the date for"."""
        before = self.syntax.phrases.ending_at(preposition)
        return before is not None and before.kind == "thing"

    def stated(self, phrase: Phrase, inside: Who, first: Telling, holding: Sequence[Telling]) -> Who:
        """Those whom the noun and the verb beside it name, in reading order."""
        if both := first.roles.get("both", ()):
            # Who holds talks between others is none of them.
            return inside + self.participants.among(both)
        found = {one.group: one for telling in (first, *holding) for role in _THERE for one in telling.roles.get(role, ())}
        # "Oslo hosts the summit": where, not who.
        found |= {one.group: one for telling in holding for one in telling.roles.get("host", ()) if not self.units.has(one.head, _TOWN)}
        found |= {one.group: one for one in first.roles.get("of", ()) if one.kind in ACTING}
        phrases = [found[group] for group in sorted(found)]
        before = self.participants.among(one for one in phrases if one.group < phrase.group)
        return before + inside + self.pairs(first) + self.participants.among(one for one in phrases if one.group > phrase.group)

    def pairs(self, telling: Telling) -> Who:
        """The states in the name of a body whose meeting it is: "the meeting of the Norway-Chad Working Group"."""
        named = (self.participants.inside(one) for one in telling.roles.get("of", ()))
        return next((who for who in named if len(who.parties) > 1), NOBODY)

    def side_by_side(self, telling: Telling) -> Who:
        """Those that the noun takes itself."""
        of = self.participants.among(one for one in telling.roles.get("of", ()) if one.kind in ACTING)
        named = (*telling.roles.get("who", ()), *telling.roles.get("both", ()))
        return of + self.pairs(telling) + self.participants.among(named)

    def seat(self, holding: Sequence[Telling]) -> str | None:
        """The town that hosts a meeting."""
        hosts = (one for telling in holding for one in telling.roles.get("host", ()) if self.units.has(one.head, _TOWN))
        return next((one.group_text for one in hosts), None)

    def apposed_to(self, phrase: Phrase) -> int | None:
        """The clause behind which words say what it was: "they met in Oslo, their first meeting since May"."""
        standing = any(function != "other" for _, function, _ in self.syntax.standing(phrase.head))
        alone = self.units.has(phrase.first, POSSESSIVE_DETERMINER) and not standing
        before = self.syntax.at(phrase.first - 2) if alone and self.units.ends_as(phrase.first, COMMA) and phrase.first > 1 else None
        return before.number if before is not None else None

    def town(self, phrase: Phrase, kind: str) -> str | None:
        """The town that a meeting is called after: "the Oslo talks", but not "the Oslo-Accra talks"."""
        named = [unit for unit in phrase.modifiers(_TOWN) if phrase.first < unit] if kind in _MEETING_KINDS else []
        if len(named) != 1 or any(self.units.has(unit, HYPHEN) for unit in range(phrase.first, phrase.head)):
            return None
        return self.units.span(named[0], named[0] + 1).of(self.units.text)

    def part_of(self, phrase: Phrase, setting: Sequence[Telling], stated: Who) -> int | None:
        """The clause whose verb tells of the same meeting: "met for talks", "sat down to dinner with the king"."""
        if phrase.definite:
            return self.apposed_to(phrase)
        for telling in setting:
            if telling.clause is not None and not stated:
                return telling.clause.number
        places = self.syntax.places(phrase.head)
        # "Received in audience"
        leading = f"{_PURPOSE}|{IN}" if phrase.first == phrase.head else _PURPOSE
        return next((clause.number for clause, function, at in places if function == "adjunct" and self.units.has(at, leading)), None)
