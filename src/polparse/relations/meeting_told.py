"""
What one word tells of a meeting: who is there, where, when, and whether it is held.

Takes what frames find of one noun or verb; returns a `Told`, or None if it tells of no meeting.
"""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from polparse.contract.classes import (
    ANY_MEETING,
    AT,
    ATTEND_VERB,
    BODY_NOUN,
    CAP,
    CAPITAL,
    CITY,
    COUNTRY,
    DELEGATION_NOUN,
    DEMONSTRATIVE,
    DEMONYM,
    FOR,
    FORM_NOUN,
    GROUP_NOUN,
    IN,
    MEDIUM,
    MEETING_NOUN,
    MEETINGS_NOUN,
    MULTI,
    NO_MEETING,
    OFFICE,
    ORDINAL_WORD,
    OVER,
    POSSESSIVE_DETERMINER,
    QUANTIFIER,
    REGION,
    REGION_PEOPLE,
    SEAT,
    SEPARATE_WORD,
    STATE,
    THE,
    TIMES_NOUN,
    TIMEX,
    TO,
    TRAVEL_VERB,
)
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Units
from polparse.model import MeetingStatus
from polparse.relations.meeting_status import noun_status, told_status
from polparse.relations.participants import NOBODY, Participants, Who
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase
from polparse.time.nearest import NearestTimex

__all__ = ["TellsMeetings", "Told"]

_NOUNS = ("meeting", "event", "visit")
_PLACES = f"{CAPITAL}|{CITY}|{COUNTRY}|{REGION}|{STATE}|{SEAT}"
_TOWN = f"{CAPITAL}|{CITY}"
_WHERE = f"{IN}|{AT}"
_PURPOSE = f"{FOR}|{OVER}|{TO}"
_WHITHER = f"{IN}|{AT}|{TO}"
_DEFINITE = f"{THE}|{DEMONSTRATIVE}|{POSSESSIVE_DETERMINER}"
# What verbs tell of that is no plain meeting.
_VERB_KINDS = {"call": "call", "called": "call", "remote": "call", "visit": "visit", "conversation": "talks"}
_ACTING = ("person", "people", "body", "name", "pronoun")
_FACE_TO_FACE = ("encounter", "reception", "courtesy", "gathering")
_OF_PEOPLE = ("reception", "courtesy", "called")
# "An African tour"
_ABROAD = f"{_PLACES}|{DEMONYM}|{REGION_PEOPLE}"
_COURT = f"{OFFICE}.judge|{BODY_NOUN}.court"
# What can be a place.
_ANYWHERE = ("body", "name", "thing")
# Whom somebody receives: no state.
_RECEIVED = ("person", "people", "body", "pronoun")
_OFFICIAL = "|".join(
    (
        *(f"{OFFICE}.{norm}" for norm in ("deputy", "diplomat", "governor", "head_of_government", "head_of_state", "legislator")),
        *(f"{OFFICE}.{norm}" for norm in ("minister", "official", "party_official", "religious", "royal")),
        f"{GROUP_NOUN}.officials",
        f"{GROUP_NOUN}.countries",
        DELEGATION_NOUN,
    )
)
# What tells one meeting from others: "the fourth meeting", "the Vienna talks".
_OTHER = f"{ORDINAL_WORD}|{_PLACES}"
# How far before its noun group a name may begin: "the 2020 Fjord Summit".
_BEFORE = 2
# How far behind a mention the medium may stand, in units.
_NEAR = 10


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
        part_of: the number of the clause that tells of the same meeting: "met for talks".
    """

    unit: int
    first: int
    last: int
    kind: str
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
    part_of: int | None = None
    name: str | None = None
    place: str | None = None
    start: str | None = None
    medium: str | None = None
    status: MeetingStatus = "held"


class TellsMeetings:
    """
    Reads what frames find.

    Args:
        syntax: the clauses.
        grammar: names of meetings.
        participants: who takes part.
        moments: when.
    """

    named_until: int

    def __init__(self, syntax: Syntax, grammar: Grammar, participants: Participants, moments: NearestTimex) -> None:
        self.syntax = syntax
        self.units: Units = syntax.units
        self.string: str = grammar.reading(syntax.units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.participants = participants
        self.moments = moments
        # The unit behind the last name behind a noun: what stands in it names no other meeting.
        self.named_until = 0
        self._sentence = (0, 0)

    def told(self, tellings: Sequence[Telling]) -> list[Told]:
        """What some tellings of one word say together: of one meeting, or of one with each of several."""
        if tellings[0].frame.noun:
            told = self.noun(tellings)
            return [] if told is None else [told]
        return [told for whom in self.apart(tellings[0]) if (told := self.verb(tellings[0], whom)) is not None]

    # -- verbs --

    def apart(self, telling: Telling) -> list[Sequence[Phrase]]:
        """Whom a verb says that somebody meets: all at once, or one after the other: "met separately with A and B"."""
        whom, clause = telling.roles.get("whom", ()), telling.clause
        if clause is None or clause.verb is None or not whom or len(whom[0].conjuncts) < 2:
            return [whom]
        near = range(clause.verb.first, min(whom[0].last + 1, clause.last))
        return [(one,) for one in whom[0].conjuncts] if any(self.units.has(unit, SEPARATE_WORD) for unit in near) else [whom]

    def presides(self, phrase: Phrase) -> bool:
        """Whether somebody is said to be "in the chair"."""
        return self.macro("presides").match(self.string, phrase.last) is not None

    def verb(self, telling: Telling, others: Sequence[Phrase]) -> Told | None:
        clause, kind = telling.clause, telling.frame.kind
        if clause is None or clause.verb is None:
            return None
        if kind == "courtesy" and clause.complements:
            return None
        if kind == "called" and not (others and len(clause.objects) == 1 and self.macro("called_end").match(self.string, others[0].last)):
            # "Called him a liar"
            return None
        chairs = self.participants.among(one for one in others if self.presides(one))
        others = [one for one in others if not self.presides(one) and not self.units.has(one.head, TIMES_NOUN)]
        who, whom = self.participants.among(telling.roles.get("who", ())), self.participants.among(others)
        place = next(iter(telling.roles.get("place", ())), None)
        medium = "telephone" if kind == "called" else self.medium(clause.verb.first, clause.last)
        if kind == "visit" and place is not None:
            whom = self.host(place)
            enough = self.visits(clause, telling, who, whom, place)
        elif not others:
            enough = self.gathers(clause, telling, who) and (kind not in ("conversation", "remote") or medium is not None)
        else:
            enough = self.meets(telling, others, who, whom) and (kind != "remote" or medium is not None)
        if not enough:
            return None
        if len((who + whom).parties) == 1 and not whom.parties:
            whom += self.hosts(clause, who)
        return Told(
            unit=telling.unit,
            first=telling.unit,
            last=telling.unit + 1,
            kind="call" if medium else _VERB_KINDS.get(kind, "meeting"),
            rule=telling.frame.name,
            clause=clause,
            who=who + whom + chairs,
            chairs=chairs.people,
            general=True,
            place=self.place(clause, telling.unit) or (self.text(place) if place is not None else None),
            start=self.day(clause, telling.unit, None) or self.period(clause, telling.unit),
            medium=medium,
            status=told_status(clause),
        )

    def hosts(self, clause: Clause, who: Who) -> Who:
        """The state in which somebody meets officials of whom nothing else is told: "In Chad, she met President Mensah"."""
        for around in (clause, clause.parent):
            for adjunct in around.adjuncts if around is not None else ():
                if self.units.has(adjunct.unit, f"{IN}|{TO}"):
                    host = self.host(adjunct.phrase)
                    if len(host.parties) == 1 and not host.people and host.parties != who.parties:
                        return Who((), host.parties, inferred=True)
        return NOBODY

    def visits(self, clause: Clause, telling: Telling, who: Who, whom: Who, place: Phrase) -> bool:
        """Whether somebody who goes to a place visits it: whoever travels, only if he acts for another state than that of the place."""
        if not self.units.has(telling.unit, TRAVEL_VERB):
            return bool(who) and (bool(whom) or self.units.has(place.head, _PLACES))
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
        return several and (bool(who.parties) or any(map(self.is_official, phrases)) or any(person.roles for person in people))

    def is_official(self, phrase: Phrase) -> bool:
        """Whether those whom a phrase names hold an office of some state or body, whose it may be."""
        return phrase.kind == "people" and any(self.units.has(one.head, _OFFICIAL) for one in phrase.conjuncts)

    def meets(self, telling: Telling, phrases: Sequence[Phrase], who: Who, whom: Who) -> bool:
        """Whether both sides are people or act for somebody."""
        if telling.frame.kind in ("call", "called", "conversation", "remote") and any(self.is_press(id) for id in whom.parties):
            return False
        others = [one for one in phrases if one.kind in (_RECEIVED if telling.frame.kind in _OF_PEOPLE else _ACTING)]
        acting = telling.roles["who"]
        somebody = bool(who.people) or any(self.is_official(one) or one.kind == "pronoun" for one in acting)
        if somebody and (whom.people or any(map(self.is_official, others))):
            # "The king met the envoys": whose they are need not be told.
            return bool(others)
        people = any(one.kind in ("people", "person") for one in others)
        known = bool(whom) and (telling.frame.kind in _FACE_TO_FACE or bool(whom.people) or bool(who.parties))
        if not others or not (known or (people and who.parties)):
            return False
        somebody = bool(who) or any(one.kind == "people" for one in acting)
        return somebody and bool(who.parties or whom.parties or (who.people and whom.people))

    def is_press(self, id: str) -> bool:
        """Whether a body reports: who speaks with it gives an interview."""
        return (self.participants.index[id].code or "").endswith("MED")

    def host(self, place: Phrase) -> Who:
        """Who is visited: people, bodies, and the state that a place is or, as its capital, lies in."""
        who = self.participants.of(place) if place.kind in _ACTING else NOBODY
        state = self.participants.index.state(self.units.norm(CAPITAL, place.head) or "")
        return who if who or state is None else Who((), (state.id,))

    # -- nouns --

    def noun(self, tellings: Sequence[Telling]) -> Told | None:
        """What is told of a meeting that a noun names."""
        units, unit = self.units, tellings[0].unit
        phrase, outer = self.syntax.phrases.headed_by(unit), self.syntax.phrases.at(unit)
        if phrase is None or outer is None or unit < self.named_until or (outer.group != phrase.group and units.has(outer.head, FORM_NOUN)):
            return None
        base = next((telling for telling in tellings if telling.frame.kind in _NOUNS), None)
        # Who does not attend it says nothing of it.
        holding = [telling for telling in tellings if telling.frame.kind == "holding" and not self.stays_away(telling)]
        if base is None and not holding:
            return None
        first = base or holding[0]
        kind = units.norm(MEETING_NOUN, unit) or "meeting"
        setting = [telling for telling in tellings if telling.frame.kind == "setting" and self.acts(telling)]
        inside = self.participants.inside(phrase, self.subject(tellings[0], outer))
        own, stated = inside + self.side_by_side(first), self.stated(phrase, inside, first, holding)
        chairs = self.participants.among(one for telling in (first, *holding) for one in telling.roles.get("chair", ()))
        place = next((one for telling in (first, *holding) for one in telling.roles.get("place", ())), None)
        if kind == "visit" and place is None:
            place = self.destination(setting)
        who = chairs + self.present(phrase, kind, stated, setting)
        who += self.host(place) if kind == "visit" and place is not None else NOBODY
        clause = (holding or setting or tellings)[0].clause
        name, start_unit, end = self.name(unit, phrase, first)
        day, where = self.day(clause, unit, phrase), self.place(clause, unit)
        self.named_until = end
        dated = day is not None or (where is not None and (phrase.definite or bool(setting or own)))
        placed = place is not None and place.kind in _ANYWHERE and (kind == "visit" or not where)
        by = [one for telling in holding for one in telling.roles.get("who", ())]
        by += [one for telling in setting for one in telling.roles.get("who", ()) if self.over_table(telling)]
        judges = any(role.office == "judge" for id in stated.people for role in self.participants.index[id].roles)
        if kind == "session" and (judges or any(self.units.has(one.head, _COURT) for one in by)):
            # "The judge opened hearings"
            return None
        officially = bool(chairs) or any(one.kind == "body" or self.is_official(one) for one in by)
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
            evident=self.evident(
                first, kind, phrase, outer, stated, who, bool(holding), officially, name is not None, place is not None, dated
            ),
            definite=units.has(phrase.first, _DEFINITE),
            named=self.is_other(phrase) or (name is not None and start_unit < unit),
            numbered=bool(phrase.modifiers(ORDINAL_WORD)),
            general=units.has(unit, ANY_MEETING),
            beside=bool(setting) and not holding,
            joining=bool(holding) and bool(stated or chairs),
            part_of=self.part_of(phrase, setting, stated),
            name=name,
            place=self.text(place) if place is not None and placed else where or self.seat(holding),
            start=day or self.period(clause, unit),
            medium=self.medium(phrase.first, end),
            status=noun_status(self.syntax, phrase, frozenset(one.clause.number for one in holding if one.clause is not None)),
        )

    def over_table(self, telling: Telling) -> bool:
        """Whether somebody does something "over lunch"."""
        clause = telling.clause
        return clause is not None and any(
            self.units.has(one.unit, OVER) and one.phrase.head == telling.unit for one in clause.adjuncts
        )

    def destination(self, setting: Sequence[Telling]) -> Phrase | None:
        """Where somebody is, or goes, "on a visit" or "for" one."""
        for telling in setting:
            if telling.clause is not None and telling.roles.get("who"):
                led = (one.phrase for one in telling.clause.adjuncts if self.units.has(one.unit, _WHITHER))
                if place := next((one for one in led if self.units.has(one.head, _PLACES)), None):
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
        return owned or self.dated(phrase) or bool(phrase.modifiers(_OTHER))

    def present(self, phrase: Phrase, kind: str, stated: Who, setting: Sequence[Telling]) -> Who:
        """Those who are there: who is told, else who acts in a clause that it is the setting of, else who acted together before."""
        who = stated
        if not stated.several:
            who = self.participants.among(one for telling in setting for one in telling.roles.get("who", ())) + stated
        bare = self.units.has(phrase.first, _DEFINITE) and phrase.head - phrase.first == 1
        return self.participants.together(phrase.first) if not who and bare and kind != "visit" else who

    def acts(self, telling: Telling) -> bool:
        """Whether the subject of a clause is somebody who acts, of whom a meeting in it may tell."""
        subject = next(iter(telling.roles.get("who", ())), None)
        verb = telling.clause.verb if telling.clause is not None else None
        if subject is None or subject.kind not in _ACTING or verb is None:
            return False
        return not (telling.frame.kind == "setting" and verb.passive)

    def stated(self, phrase: Phrase, inside: Who, first: Telling, holding: Sequence[Telling]) -> Who:
        """Those whom the noun and the verb beside it name, in reading order."""
        if both := first.roles.get("both", ()):
            # Who holds talks between others is none of them.
            return inside + self.participants.among(both)
        found = {one.group: one for telling in (first, *holding) for one in telling.roles.get("who", ())}
        # "Oslo hosts the summit": where, not who.
        found |= {one.group: one for telling in holding for one in telling.roles.get("host", ()) if not self.units.has(one.head, _TOWN)}
        found |= {one.group: one for one in first.roles.get("of", ()) if one.kind in _ACTING}
        phrases = [found[group] for group in sorted(found)]
        before = self.participants.among(one for one in phrases if one.group < phrase.group)
        return before + inside + self.pairs(first) + self.participants.among(one for one in phrases if one.group > phrase.group)

    def pairs(self, telling: Telling) -> Who:
        """The states in the name of a body whose meeting it is: "the meeting of the Norway-Chad Working Group"."""
        named = (self.participants.inside(one) for one in telling.roles.get("of", ()))
        return next((who for who in named if len(who.parties) > 1), NOBODY)

    def side_by_side(self, telling: Telling) -> Who:
        """Those that the noun takes itself."""
        of = self.participants.among(one for one in telling.roles.get("of", ()) if one.kind in _ACTING)
        named = (*telling.roles.get("who", ()), *telling.roles.get("both", ()))
        return of + self.pairs(telling) + self.participants.among(named)

    def seat(self, holding: Sequence[Telling]) -> str | None:
        """The town that hosts a meeting."""
        hosts = (one for telling in holding for one in telling.roles.get("host", ()) if self.units.has(one.head, _TOWN))
        return next((self.text(one) for one in hosts), None)

    def evident(
        self,
        telling: Telling,
        kind: str,
        phrase: Phrase,
        outer: Phrase,
        stated: Who,
        who: Who,
        held: bool,
        officially: bool,
        named: bool,
        placed: bool,
        dated: bool,
    ) -> bool:
        """Whether the text says enough of a meeting that it has not named before."""
        has = self.units.has
        if has(phrase.head, MEETINGS_NOUN):
            return False
        if phrase.negative or outer.negative:
            # "No direct or indirect talks"
            return who.several
        if kind == "visit":
            official = officially or bool(stated.parties) or any(self.participants.index[id].roles for id in who.people)
            if has(phrase.head, NO_MEETING):
                # "The minister's trip to Chad", "an African tour"; but anybody's day trip is none.
                return official and (placed or (held and bool(phrase.modifiers(_ABROAD))))
            return (placed and bool(who)) or (held and official)
        if kind == "conference" and has(phrase.head, CAP):
            # Else it may be a body.
            return held or bool(phrase.modifiers(_PLACES))
        if kind == "ceremony":
            return held and bool(stated)
        if telling.frame.kind == "event":
            # Dialogue and discussions go on everywhere: one that is held, has a name, or a day or place.
            sure = bool(stated) or officially or (kind == "session" and self.dated(phrase))
            return sure and (kind != "call" or who.several) and (kind != "talks" or held or dated or named)
        if telling.frame.kind == "holding":
            return stated.several
        of = phrase.of
        if of is not None and not (held or named or who) and (of.kind == "thing" or (of.kind == "name" and kind == "summit")):
            # "A meeting of minds", "the summit of the mountain"
            return False
        if has(phrase.first, QUANTIFIER) and not phrase.definite:
            return False
        if kind == "call":
            # "She made a phone call": with nobody who matters.
            return who.several or who.inferred or (bool(who) and "both" in telling.roles)
        return named or held or dated or bool(who)

    def part_of(self, phrase: Phrase, setting: Sequence[Telling], stated: Who) -> int | None:
        """The clause whose verb tells of the same meeting: "met for talks", "sat down to dinner with the king"."""
        if phrase.definite:
            return None
        for telling in setting:
            if telling.clause is not None and not stated:
                return telling.clause.number
        places = self.syntax.places(phrase.head)
        return next((clause.number for clause, function, at in places if function == "adjunct" and self.units.has(at, _PURPOSE)), None)

    def sentence(self, unit: int) -> tuple[int, int]:
        """The units of the sentence around one."""
        first, last = self._sentence
        if not first <= unit < last:
            self._sentence = sentence_at(self.units, unit)
        return self._sentence

    def dated(self, phrase: Phrase) -> bool:
        """Whether a date stands in its noun group."""
        return any(self.units.has(unit, TIMEX) for unit in range(phrase.first, phrase.head))

    def period(self, clause: Clause | None, unit: int) -> str | None:
        """The month or year that a clause tells: "in 1987", "next month", but not "the 1987 treaty", nor "in June or July"."""
        if clause is None or not self.moments:
            return None
        around = clause.parent if clause.kind in ("infinitive", "participle") and clause.parent is not None else clause
        adjuncts = {one.phrase.head: one.unit for some in (around, clause) for one in some.adjuncts}
        told = (one for some in (clause, around) for one in some.times)
        times = (one.head for one in told if not any(self.units.has(unit, TIMEX) for unit in range(one.head + 1, one.last)))
        return self.moments.nearest_of((one for one in times if one not in adjuncts or self.units.has(adjuncts[one], IN)), unit)

    def day(self, clause: Clause | None, unit: int, phrase: Phrase | None) -> str | None:
        """The day, month or year in its noun group, else the nearest day in its clause."""
        first, last = self.sentence(unit)
        if phrase is not None and self.dated(phrase):
            return self.moments.nearest(phrase.first, phrase.head, unit)
        if clause is not None:
            # The clause around an infinitive or participle tells when, too.
            around = clause.parent if clause.kind in ("infinitive", "participle", "aside") and clause.parent is not None else clause
            first, last = max(first, around.first), min(last, around.last)
        return self.moments.nearest(first, last, unit, exact=True)

    def place(self, clause: Clause | None, unit: int) -> str | None:
        """Where: what stands with "in" or "at" behind it, else before; and whither they go for it."""
        if clause is None:
            return None
        around = clause.parent if clause.kind in ("aside", "infinitive", "participle") else None
        at = [
            at
            for one in (around, clause)
            if one is not None
            for at in self.syntax.prepositions(one.number, _WHITHER if self.goes(one) else _WHERE)
        ]
        behind, before = [one for one in at if one > unit], [one for one in at if one < unit]
        found = (self.macro("place").match(self.string, one) for one in behind)
        leading = (self.macro("place_before").match(self.string, one) for one in reversed(before))
        place = next((match for match in (*found, *leading) if match is not None), None)
        return self.units.span(*place.span("place")).of(self.units.text) if place is not None else None

    def goes(self, clause: Clause) -> bool:
        """Whether the verb of a clause says that somebody goes somewhere."""
        return clause.verb is not None and self.units.has(clause.verb.head, TRAVEL_VERB)

    def medium(self, first: int, end: int) -> str | None:
        start, last = self.sentence(first)
        found = self.macro("medium").search(self.string, max(start, first - 4), min(last, end + _NEAR))
        return self.units.norm(MEDIUM, found.start()) if found else None

    def name(self, unit: int, phrase: Phrase, telling: Telling) -> tuple[str | None, int, int]:
        """Its proper name, where the mention begins, and the unit behind all of it."""
        end = phrase.head + 1
        behind = max((one.last for some in telling.roles.values() for one in some), default=0)
        start, last = self.sentence(unit)
        after = self.macro("named_after")
        named = after.match(self.string, end, last) or after.match(self.string, max(end, behind), last)
        if named:
            return self.units.span(*named.span("name")).of(self.units.text), phrase.first, named.end()
        proper = self.macro("proper").search(self.string, max(start, phrase.first - _BEFORE), end)
        if proper and (proper.start() < unit or (self.units.has(unit, MULTI) and proper.start() > start)):
            return self.units.span(*proper.span()).of(self.units.text), proper.start(), end
        return None, phrase.first, end

    def text(self, phrase: Phrase) -> str:
        return phrase.group_span.of(self.units.text)
