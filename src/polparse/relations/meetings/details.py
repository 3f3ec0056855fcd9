"""
When and where a meeting is, over which medium, and what it is called.

Takes the clauses of a text, its dates with values, and where a word stands that tells of a meeting.
"""

import re
from collections.abc import Callable

from polparse.contract.classes import (
    ABOUT,
    ARTICLE,
    AT,
    AUX_BE,
    DISCUSS_VERB,
    IN,
    MEDIUM,
    MEETING_NOUN,
    MULTI,
    ON,
    OVER,
    POSTPONE_VERB,
    PRONOUN_SUBJECT,
    TIMEX,
    TO,
    TRAVEL_VERB,
    UNTIL,
    WHERE_WORD,
)
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Units
from polparse.model import MeetingStatus
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase
from polparse.time.nearest import NearestTimex

__all__ = ["WHITHER", "MeetingDetails", "has_date"]

WHITHER = f"{IN}|{AT}|{TO}"
_WHERE = f"{IN}|{AT}"
_IT = f"{PRONOUN_SUBJECT}.3sn"
# Clauses of which the one around tells when and where, too.
_INSIDE = ("aside", "infinitive", "participle")
# How far before its noun group a name may begin: "the 2020 Fjord Summit".
_BEFORE = 2
# So long is a day as it is written.
_DAY = len("2020-06-11")
# How far behind a mention the medium may stand, in units.
_NEAR = 10


def has_date(phrase: Phrase) -> bool:
    """Whether a date stands in the noun group of a phrase."""
    has = phrase.phrases.units.has
    return any(has(unit, TIMEX) for unit in range(phrase.first, phrase.head))


def is_cleft(clause: Clause) -> bool:
    """Whether what stands before a clause is when or where it is so: "it was in Oslo that they met"."""
    outer = clause.parent
    if clause.kind != "complement" or outer is None or outer.subject is None or outer.verb is None or outer.objects:
        return False
    has = clause.syntax.units.has
    return has(outer.verb.head, AUX_BE) and has(outer.subject.head, _IT) and bool(outer.adjuncts or outer.times)


class MeetingDetails:
    """
    Reads what stands beside a word that tells of a meeting.

    Args:
        syntax: the clauses.
        grammar: names of meetings, places and media.
        moments: when.
        published: the day of the text, ISO 8601.
    """

    def __init__(self, syntax: Syntax, grammar: Grammar, moments: NearestTimex, published: str | None) -> None:
        self.syntax = syntax
        self.units: Units = syntax.units
        self.string: str = grammar.reading(syntax.units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.moments = moments
        self.published = published
        self._sentence = (0, 0)

    def day(self, clause: Clause | None, unit: int, phrase: Phrase | None) -> str | None:
        """The day, month or year in its noun group, else the nearest day in its clause."""
        first, last = self.sentence(unit)
        if phrase is not None and has_date(phrase) and (told := self.moments.nearest(phrase.first, phrase.head, unit)):
            return told
        if clause is not None:
            # The clause around an infinitive or participle tells when, too.
            around = clause.parent if clause.parent is not None and (clause.kind in _INSIDE or is_cleft(clause)) else clause
            # From the unit before it on: "Mr Speaker, last Thursday I met her"
            first, last = max(0, first, around.first - 1), min(last, around.last)
            if self.moments:
                last = self.next_told(around, unit, last)
        return self.moments.nearest(first, last, unit, exact=True)

    def moved(self, clause: Clause | None, unit: int) -> str | None:
        """To which day something is put off: "was moved from 20 to 27 May"; None if that day is past."""
        if clause is None or clause.verb is None or not self.moments or not self.units.has(clause.verb.head, POSTPONE_VERB):
            return None
        day = self.moments.nearest_of([one.head for one in clause.led_by(f"{TO}|{UNTIL}") if one.kind == "time"], unit)
        return day if day is not None and (self.published is None or day[:_DAY] > self.published) else None

    def next_told(self, clause: Clause, unit: int, last: int) -> int:
        """Where what a clause goes on to tell begins behind a unit, if not before another: "they met, and both told envoys to leave on"."""
        child = next((child for child in clause.children if unit < child.first < last and child.kind == "infinitive"), None)
        goes_on = self.macro("goes_on").search(self.string, unit, child.first) if child is not None else None
        return goes_on.start() if goes_on is not None else last

    def period(self, clause: Clause | None, unit: int, phrase: Phrase | None = None) -> str | None:
        """The month or year that a clause tells: "in 1987", "next month", but not "the 1987 treaty", nor "in June or July"."""
        if self.moments and phrase is not None and (behind := self.moments.nearest_of([phrase.last], unit)):
            # "Their talks last week"
            return behind
        if clause is None or not self.moments:
            return None
        around = clause.parent if clause.kind in ("infinitive", "participle") and clause.parent is not None else clause
        adjuncts = {one.phrase.head: one.unit for some in (around, clause) for one in some.adjuncts}
        told = (one for some in (clause, around) for one in some.times)
        times = (one.head for one in told if not any(self.units.has(unit, TIMEX) for unit in range(one.head + 1, one.last)))
        return self.moments.nearest_of((one for one in times if one not in adjuncts or self.units.has(adjuncts[one], IN)), unit)

    def status(self, clause: Clause | None, told: MeetingStatus) -> MeetingStatus:
        """The status of a meeting of which a clause tells one: "they meet next week" is planned."""
        if told != "held" or clause is None or self.published is None:
            return told
        week = self.moments.first_of_week(one.head for one in clause.times)
        return "planned" if week is not None and week[:_DAY] > self.published else told

    def place(self, clause: Clause | None, unit: int) -> str | None:
        """Where: what stands with "in" or "at" behind it, else before; and whither they go for it."""
        if clause is None:
            return None
        around = clause.parent if clause.kind in _INSIDE or is_cleft(clause) else None
        at = [
            at
            for one in (around, clause)
            if one is not None
            for at in self.syntax.prepositions(one.number, WHITHER if self.goes(one) else _WHERE)
        ]
        behind = [one for one in at if one > unit and not self.is_of_topic(one)]
        before = [one for one in at if one < unit and not self.belongs(one)]
        found = (self.macro("place").match(self.string, one) for one in behind)
        leading = (self.macro("place_before").match(self.string, one) for one in reversed(before))
        place = next((match for match in (*found, *leading) if match is not None), None)
        if place is None and clause.parent is not None and clause.marker is not None and self.units.has(clause.marker, WHERE_WORD):
            # "Flew to Oslo, where she met the envoy"
            named = clause.antecedent
            return named.group_text if named is not None and named.kind == "name" else self.place(clause.parent, clause.first)
        return self.units.span(*place.span("place")).of(self.units.text) if place is not None else None

    def belongs(self, preposition: int) -> bool:
        """Whether what a preposition leads says where something is that stands before it: "the war in Chad was discussed"."""
        before = self.syntax.phrases.ending_at(preposition)
        return before is not None and before.kind == "thing" and not self.units.has(before.head, MEETING_NOUN)

    def is_of_topic(self, preposition: int) -> bool:
        """Whether a country, but no town, is part of what is talked about: "discussed trade and the war in Chad"."""
        units = self.units
        if self.macro("in_town").match(self.string, preposition) or not self.belongs(preposition):
            return False
        about = self.syntax.phrases.inner(preposition - 1)
        if self.macro("in_name").match(self.string, preposition):
            # "Cooperation in Maritime Rescue"
            return True
        if about is None or not (about.definite or units.has(about.first, ARTICLE)):
            return False
        if units.ends_as(about.first, f"{ABOUT}|{ON}|{OVER}"):
            return True
        verb = clause.verb if (clause := self.syntax.at(preposition)) is not None else None
        return verb is not None and units.has(verb.head, DISCUSS_VERB)

    def goes(self, clause: Clause) -> bool:
        """Whether the verb of a clause says that somebody goes somewhere."""
        return clause.verb is not None and self.units.has(clause.verb.head, TRAVEL_VERB)

    def medium(self, first: int, end: int, bare: bool = False) -> str | None:
        """How people speak near some units; if it is asked for bare words, not by the noun of a call: "by phone"."""
        start, last = self.sentence(first)
        found = self.macro("medium").search(self.string, max(start, first - 4), min(last, end + _NEAR))
        if found is None or (bare and self.units.has(found.start(), MEETING_NOUN)):
            return None
        return self.units.norm(MEDIUM, found.start())

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

    def sentence(self, unit: int) -> tuple[int, int]:
        """The units of the sentence around one."""
        first, last = self._sentence
        if not first <= unit < last:
            self._sentence = sentence_at(self.units, unit)
        return self._sentence
