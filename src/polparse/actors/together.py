"""
Who acts together: phrases that mean several who were named before ("the two sides", "both leaders", "they"), and phrases that name several.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TypeVar

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    CORRELATIVE,
    DELEGATION_NOUN,
    DISCUSS_VERB,
    GROUP_NOUN,
    MEETING_NOUN,
    MEMBER_NOUN,
    NEIGHBOUR_NOUN,
    NOUNS,
    NUMBER,
    NUMBER_WORD,
    OFFICE,
    OFFICE_PLURAL,
    POSSESSIVE_DETERMINER,
    PRONOUN_OBJECT,
    PRONOUN_SUBJECT,
    QUANTIFIER,
)
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Units
from polparse.model import Actor
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.phrase import Phrase, how_many

__all__ = ["PARTIES", "SET_WORDS", "THEY", "Rows", "is_set", "may_be"]

THEY = f"{PRONOUN_SUBJECT}.3p|{PRONOUN_OBJECT}.3p|{POSSESSIVE_DETERMINER}.3p"
# The heads of those who are called by what they are together.
_PEOPLE = "|".join(f"{GROUP_NOUN}.{norm}" for norm in ("countries", "officials", "people"))
PARTIES = f"{OFFICE_PLURAL}|{DELEGATION_NOUN}&{NOUNS}|{_PEOPLE}|{MEMBER_NOUN}&{NOUNS}"
_BOTH = f"{CORRELATIVE}&{QUANTIFIER}"
# What one of the words is that mean several who were named before.
SET_WORDS = f"{PARTIES}|{THEY}|{_BOTH}|{NUMBER}|{NUMBER_WORD}"
# What is called by more words is another set than the one before.
_FEW = 3
_ACTING = ("person", "people", "body", "name")
# How many phrases back those stand who act together.
_NEAR = 6
_COUNTED = f"{NUMBER}|{NUMBER_WORD}|{QUANTIFIER}"
# "Both" are so many.
_BOTH_MANY = 2
# Offices by which people are picked out of all: "the two ministers" are no presidents.
_SPECIFIC = frozenset(("governor", "head_of_government", "head_of_state", "judge", "mayor", "minister"))
# What two states are called together: "both countries", "the two neighbours".
_STATES = f"{GROUP_NOUN}.countries|{NEIGHBOUR_NOUN}"

_Read = TypeVar("_Read")


def is_set(phrase: Phrase) -> bool:
    """Whether a phrase means several who were named before."""
    units = phrase.phrases.units
    if units.has(phrase.head, THEY):
        return True
    few = phrase.number is not None or units.has(phrase.first, _BOTH)
    owner = phrase.possessor
    if owner is not None and phrase.definite and units.has(range(*owner)[-1], MEETING_NOUN) and units.has(phrase.head, PARTIES):
        # "The summit's participants"
        return True
    # "The ministers", but not "our ministers"
    called = phrase.definite and owner is None and units.has(phrase.head, PARTIES)
    return phrase.head - phrase.first < _FEW and (few or called) and phrase.of is None


class Rows:
    """
    The phrases of a text in which several stand side by side.

    Args:
        syntax: of the text.
    """

    def __init__(self, syntax: Syntax) -> None:
        self._syntax = syntax
        # By the first group of those who stand side by side, who they are.
        self._known: dict[int, tuple[Actor, ...] | None] = {}
        # By office the people who hold it, as they are named first; None before it is asked for.
        self._holders: dict[str, list[Actor]] | None = None

    @cached_property
    def _groups(self) -> list[int]:
        return sorted(self._syntax.phrases.rows)

    def nearest(self, unit: int, read: Callable[[Phrase], _Read | None], known: dict[int, _Read | None]) -> _Read | None:
        """
        What the last of them before a unit tells that acts and means nobody named before; of many no more than six are asked.

        Args:
            read: who they are; None if they are not several, or not known.
            known: what it gave, by the first group of a phrase.
        """
        at = bisect_left(self._groups, self._syntax.phrases.group_at(unit))
        for group in reversed(self._groups[max(0, at - _NEAR) : at]):
            if group not in known:
                phrase = self._syntax.phrases.phrase(group)
                # "The leaders of the two sides and their aides": who the two sides are is not told by what they belong to.
                known[group] = None
                known[group] = read(phrase) if self.acts(phrase) and not is_set(phrase) else None
            found = known[group]
            if found is not None:
                return found
        return None

    def meant(
        self,
        few: Phrase,
        index: ActorIndex,
        named: Callable[[Phrase], Iterable[Actor]],
        met: Callable[[int], tuple[Actor, ...]] | None = None,
    ) -> tuple[str, ...]:
        """
        Those whom "both sides" or "the two ministers" mean: so many people, or states and bodies, that acted side by side before.

        Args:
            few: a phrase with some of `SET_WORDS` up to its head.
            named: whom a phrase names.
            met: who met in a clause before a unit: asked where none stand side by side.
        """
        units = few.phrases.units
        if not is_set(few) or any(actor.kind != "group" for actor in few.actors(index)):
            return ()

        def several(row: Phrase) -> tuple[Actor, ...] | None:
            actors = tuple({actor.id: actor for actor in named(row)}.values())
            return actors if len(actors) > 1 and all(actor.kind != "group" for actor in actors) else None

        subject = self.around(few.first, few.head + 1)
        if subject is not None:
            return tuple(actor.id for actor in several(subject) or ())
        states = self.two_states(few.first, few.head + 1, index)
        actors = states or self.holders(few.first, few.head + 1, index)
        beside = bool(actors)
        if not actors:
            actors = self.nearest(few.first, several, self._known) or ()
            beside = bool(actors)
            actors = actors or (met(few.first) if met is not None else ())
            actors = actors if may_be(units, few.head, actors) else ()
        people = {actor.kind in ("person", "office") for actor in actors}
        office = units.has(few.head, OFFICE)
        # "The two" may be people or not, and "the two leaders" those of two states, if these met.
        if not units.has(few.head, _COUNTED) and (beside or not office):
            people.add(office)
        return tuple(actor.id for actor in actors) if len(actors) == (few.number or _BOTH_MANY) and len(people) == 1 else ()

    def two_states(self, first: int, end: int, index: ActorIndex) -> tuple[Actor, ...]:
        """
        The two states that "both countries" or "the two neighbours" mean: those of which their sentence tells before, or the one before it.

        Args:
            first, end: the units of the words that mean them.
        """
        units = self._syntax.units
        if not units.has(range(first, end)[-1], _STATES) or (how_many(units, first, end) or _BOTH_MANY) != _BOTH_MANY:
            return ()
        start, _ = sentence_at(units, first)
        for begin, last in ((start, first), (sentence_at(units, start - 1)[0], start) if start else (0, 0)):
            states = {actor.id: actor for _, actor in index.mentions(units.span(begin, last), ("country",))} if begin < last else {}
            if len(states) == _BOTH_MANY:
                return tuple(states.values())
        return ()

    def around(self, first: int, end: int) -> Phrase | None:
        """
        The subject of the clause around "they", which means it if it stands for several people: "leaders will talk when they meet".

        Args:
            first, end: the units of the words that mean them.
        """
        if end - first != 1 or not self._syntax.units.has(first, THEY):
            return None
        clause = self._syntax.at(first)
        outer = clause.parent if clause is not None else None
        subject = outer.subject if outer is not None else None
        if subject is None or subject.first >= first or not subject.plural or is_set(subject):
            return None
        return subject if subject.kind in _ACTING else None

    def holders(self, first: int, end: int, index: ActorIndex) -> tuple[Actor, ...]:
        """
        The people whom words tell by office ("the two ministers", "the ministers"), if just so many named before hold it.

        Args:
            first, end: the units of the words that mean them.
        """
        units = self._syntax.units
        head = range(first, end)[-1]
        office, number = units.norm(OFFICE, head), how_many(units, first, end) or _BOTH_MANY
        if office not in _SPECIFIC or not units.has(head, OFFICE_PLURAL):
            return ()
        if self._holders is None:
            self._holders = {}
            for actor in sorted(index.actors, key=lambda actor: actor.mentions[0].span.start):
                for held in _SPECIFIC.intersection(role.office or "" for role in actor.roles) if actor.kind == "person" else ():
                    self._holders.setdefault(held, []).append(actor)
        start = units.starts[first]
        found = tuple(actor for actor in self._holders.get(office, ())[: number + 1] if actor.mentions[0].span.start < start)
        return found if len(found) == number else ()

    def acts(self, phrase: Phrase) -> bool:
        """Whether a phrase is a subject of people or bodies, and not what is talked about: "Norway and Chad were discussed"."""
        places = self._syntax.places(phrase.first) if self._syntax.phrases.outermost(phrase.first) == phrase.group else []
        return phrase.kind in _ACTING and any(
            function == "subject" and clause.verb is not None and not _is_topic(clause) for clause, function, _ in places
        )


def may_be(units: Units, head: int, actors: Iterable[Actor]) -> bool:
    """Whether some may be called so: of people whose offices are known each has the one that the word tells."""
    office = units.norm(OFFICE, head)
    if office not in _SPECIFIC:
        return True
    known = ({role.office for role in actor.roles} for actor in actors if actor.kind == "person")
    return all(not offices or None in offices or office in offices for offices in known)


def _is_topic(clause: Clause) -> bool:
    """Whether the subject of a clause is talked about."""
    return clause.verb is not None and clause.verb.passive and clause.syntax.units.has(clause.verb.head, DISCUSS_VERB)
