"""
What a deed means by what it is done to, and by how it is told: no deed of a question, words and not force.

Takes what a frame finds, and who takes part; returns types.
"""

from bisect import bisect_right

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    ARMED_GROUP,
    AT,
    BLAME_VERB,
    COLON,
    COMMA,
    CONTEST_VERB,
    CONTROL_NOUN,
    FOR,
    IN,
    OVER,
    PLAN_NOUN,
    POLL_NOUN,
    POSSESSIVE_DETERMINER,
    PRIZE_NOUN,
    PROJECT_NOUN,
    QUESTION,
    QUOTE_OPEN,
    SECTOR,
    SEMICOLON,
    STANCE_NOUN,
    STATE,
    VERB_EN,
    WIN_VERB,
)
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Units
from polparse.model import EventType
from polparse.spans import Span
from polparse.syntax.clause import Clause
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["Questions", "Senses"]

_SINGLE = frozenset(("office", "person"))
_STATES = frozenset(("country", "government"))
_ARMED = frozenset(("COP", "CRM", "MIL", "REB", "SPY", "UAF"))
_PARTIES = frozenset(("PTY",))
# How many clauses behind a verb are looked at.
_DEEP = 4
# Behind which a question begins.
_BEGINS = f"{QUOTE_OPEN}|{COLON}|{SEMICOLON}"
_STANCES = f"{PLAN_NOUN}&!{PROJECT_NOUN}|{STANCE_NOUN}"
_TAKEN = f"{CONTROL_NOUN}|{WIN_VERB}"


class Questions:
    """
    Where a text asks.

    Args:
        units: the text.
    """

    def __init__(self, units: Units) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        string, begins = units.string, units.lexicon.alphabet.holding[_BEGINS]
        for end in units.where(QUESTION):
            first, unit = sentence_at(units, end)[0], end - 1
            while unit > first and string[unit] not in begins:
                unit -= 1
            first = max(first, unit)
            self._starts.append(units.starts[first])
            self._ends.append(units.ends[end])

    def over(self, span: Span) -> bool:
        """Whether a stretch is part of a question."""
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and span.start < self._ends[at]


class Senses:
    """
    Tells it in one text.

    Args:
        index: who acts.
    """

    def __init__(self, index: ActorIndex) -> None:
        self.index = index

    def meant(self, root: EventType, telling: Telling, sources: tuple[str, ...], targets: tuple[str, ...]) -> EventType | None:
        """What an attack or a seizure is; None if it is none."""
        clause, unit = telling.clause, telling.unit
        if clause is None:
            return root
        has = clause.syntax.units.has
        if has(unit, _TAKEN) and self.is_won(telling, clause):
            return None
        if root != "ASSAULT" or telling.frame.noun:
            return root
        people = bool(sources and targets) and all(self.index[id].kind in _SINGLE for id in (*sources, *targets))
        if people and has(unit, CONTEST_VERB):
            # "Beat the minister": who stand for election.
            return None
        if not has(unit, BLAME_VERB):
            return root
        return "ACCUSE" if people or self.is_stance(telling) or self.is_blamed(telling, clause, sources) else root

    @staticmethod
    def is_suffered(telling: Telling, clause: Clause) -> bool:
        """Whether a verb that seems to have a subject is what this one suffered: "Vogt, the pilot shot down there, left"."""
        verb, units = clause.verb, clause.syntax.units
        if verb is None or verb.last - verb.first > 1 or telling.frame.noun or not units.has(verb.head, VERB_EN):
            return False
        if not telling.roles.get("source") or telling.roles.get("target"):
            return False
        if clause.kind == "aside":
            return True
        apposed = clause.subject.apposed if clause.subject is not None else ()
        return any(one.last == verb.first and units.ends_as(one.first, COMMA) for one in apposed)

    @staticmethod
    def is_won(telling: Telling, clause: Clause) -> bool:
        """Whether what somebody takes he wins: "captured the imagination", "took control of the Senate in the election"."""
        has, taken = clause.syntax.units.has, telling.roles.get("target", ())
        if any(has(phrase.head, PRIZE_NOUN) for phrase in taken):
            return True
        if any(has(phrase.head, POLL_NOUN) for phrase in clause.led_by(f"{AT}|{IN}")):
            return True
        # "Captured Ohio"
        parties = any(_is_of(phrase, _PARTIES) for phrase in telling.roles.get("source", ()))
        return parties and any(has(phrase.head, STATE) for phrase in taken)

    @staticmethod
    def is_stance(telling: Telling) -> bool:
        """Whether what is attacked is what somebody says, plans or has done: "attacked the plan"."""
        return any(phrase.phrases.units.has(phrase.head, _STANCES) for phrase in telling.roles.get("target", ()))

    def is_blamed(self, telling: Telling, clause: Clause, sources: tuple[str, ...]) -> bool:
        """Whether people without weapons attack others for what these have done: "attacked them for the deal", but not "for two days"."""
        if not sources or any(self.index[id].kind in _STATES for id in sources):
            return False
        if any(_is_of(phrase, _ARMED) for phrase in telling.roles.get("source", ())):
            return False
        has = clause.syntax.units.has
        if any(has(phrase.first, POSSESSIVE_DETERMINER) or has(phrase.head, _STANCES) for phrase in clause.led_by(f"{FOR}|{OVER}")):
            return True
        return any(child.kind == "participle" and has(child.first, FOR) for child in clause.children_behind()[:_DEEP])


def _is_of(phrase: Phrase, sectors: frozenset[str]) -> bool:
    """Whether a phrase names some of these parts of society."""
    units = phrase.phrases.units
    some = (unit for unit in range(phrase.first, phrase.last) if units.has(unit, f"{ARMED_GROUP}|{SECTOR}"))
    return any(units.norm(SECTOR, unit) in sectors if units.has(unit, SECTOR) else sectors is _ARMED for unit in some)
