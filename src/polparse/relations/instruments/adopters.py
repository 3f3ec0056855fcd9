"""Whose an instrument is: the bodies that the words around it name."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from polparse.actors.conjuncts import Conjuncts
from polparse.actors.index import ActorIndex
from polparse.actors.together import is_set
from polparse.contract.classes import (
    AGENCY,
    BODY,
    BODY_ADJECTIVE,
    BODY_NOUN,
    CAPITAL,
    COMMA,
    COUNTRY,
    DEMONYM,
    DISSENT_WORD,
    HYPHEN,
    OF,
    OFFICE,
    PARLIAMENT,
    SEAT,
)
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.model import Actor
from polparse.people.role_countries import state_stated
from polparse.spans import Span
from polparse.syntax.phrase import Phrase, how_many

__all__ = ["BODIES", "Adopters"]

_HEAD = f"{BODY_NOUN}|{OFFICE}"
_OWNER = f"{BODY}|{PARLIAMENT}|{AGENCY}|{COUNTRY}|{DEMONYM}|{SEAT}|{CAPITAL}"
_CAPITAL_ALONE = f"{CAPITAL}&!{SEAT}&!{COUNTRY}"
# So many are several.
_FEWEST = 2

BODIES = ("organisation", "government", "country", "person", "office", "group")


class Adopters:
    """
    Reads bodies.

    Args:
        units: the text.
        grammar: of instruments.
        index: who is there.
    """

    def __init__(self, units: Units, grammar: Grammar, index: ActorIndex) -> None:
        self.units = units
        self.string: str = grammar.reading(units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.index = index
        self.conjuncts: Conjuncts = Conjuncts(units, grammar)

    def acting(self, agent: Phrase, sides: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """
        Those whom a phrase names that does something.

        Args:
            agent: the phrase.
            sides: people act for their states.

        Returns:
            How they stand there, or what they are called if a pronoun means them; and the ids of the actors.
        """
        names: dict[str, None] = {}
        ids: dict[str, None] = {}
        for conjunct in self._voters(agent):
            sent = conjunct.senders(self.index)
            if sent:
                # "Officials from Norway and Chad signed it"
                names |= dict.fromkeys(actor.name for actor in sent)
                ids |= dict.fromkeys(actor.id for actor in sent)
                continue
            actors = [actor for actor in conjunct.actors(self.index) if actor.kind in BODIES]
            if not actors and conjunct.kind == "thing":
                # "The NATO summit adopted it"
                inside = self.index.mentions(conjunct.group_span, ("organisation",))
                names |= dict.fromkeys(mention.span.of(self.units.text) for mention, _ in inside[:1])
                ids |= dict.fromkeys(actor.id for _, actor in inside[:1])
            ids |= dict.fromkeys(self._side(actor) if sides else actor.id for actor in actors)
            if conjunct.kind == "pronoun" or len(actors) > 1:
                # "Norway's and Chad's ministers"
                names |= dict.fromkeys(actor.name for actor in actors)
            elif conjunct.kind not in ("thing", "time", "number") or actors:
                names[self._as_named(conjunct).of(self.units.text)] = None
        return tuple(names), tuple(ids)

    def _voters(self, agent: Phrase) -> tuple[Phrase, ...]:
        """Those that stand side by side, without those who voted otherwise: "the council, Chad voting against"."""
        conjuncts = agent.conjuncts
        if self._are_named(conjuncts):
            return conjuncts[1:]
        if len(conjuncts) < 2 or not self.units.has(conjuncts[-1].last, DISSENT_WORD):
            return conjuncts
        paused = next((at for at, one in enumerate(conjuncts, 1) if self.units.has(one.last, COMMA)), len(conjuncts))
        return conjuncts[:paused]

    def _are_named(self, conjuncts: Sequence[Phrase]) -> bool:
        """Whether the others say who the first are: "the two ministers, Lena Vogt and Ivo Brandt"."""
        first, others = conjuncts[0], conjuncts[1:]
        if len(others) < _FEWEST or not is_set(first) or not self.units.has(first.last, COMMA):
            return False
        return all(one.kind == "person" for one in others) and how_many(self.units, first.first, first.head) in (None, len(others))

    def _side(self, actor: Actor) -> str:
        """The state that a person acts for, if it is an actor; else who it is."""
        side = state_stated(actor) if actor.kind == "person" else None
        state = self.index.state(side) if side else None
        return state.id if state is not None else actor.id

    def _as_named(self, phrase: Phrase) -> Span:
        """The stretch of a phrase that names an actor with its head; else all of it."""
        units = self.units
        for one in (phrase, *phrase.apposed):
            start, end = units.starts[one.head], units.ends[one.head]
            for mention, _ in self.index.mentions(one.span, BODIES):
                if mention.span.start <= start and mention.span.end >= end:
                    return mention.span
        return phrase.span

    def each(self, body: Span, sentence: tuple[int, int]) -> tuple[Span, ...]:
        """
        The bodies that a stretch names, and those that its sentence names beside them.

        Args:
            body: of one, or of several ("Norway and Chad", "Norway-Chad").
        """
        rows = [(m.span, actor) for m, actor in self.index.mentions(self.units.span(*sentence), BODIES) if m.kind != "pronoun"]
        inside = [row for row in rows if body.covers(row[0])]
        for (before, _), (after, _) in pairwise(inside):
            if self.macro("pair").fullmatch(self.string, self.units.at(before.end), self.units.at(after.start)):
                return before, after
        groups = self.conjuncts.groups(rows, self.units.span(*sentence))
        group = next((group.rows for group in groups if any(body.covers(span) for span, _ in group.rows)), ())
        if len(group) < 2:
            return (body,)
        last = self.units.at(group[-1][0].end)
        if group[-1][0].start >= body.end and self.macro("acts").match(self.string, last, sentence[1]):
            # "... passed by the Senate, and the president signed it"
            return (body,)
        return tuple(span for span, _ in group)

    def owner(self, first: int, head: int, owner: int | None, body: Span | None) -> tuple[Span | None, str | None]:
        """Whose an instrument is, by its verb or else by the words before its head, and what kind of body that is."""
        units = self.units
        if body is None and owner is not None:
            body = self.actor(first, owner)
        if body is None:
            body = self.premodifier(first, head)
        adjective = next((unit for unit in range(first, head) if units.has(unit, BODY_ADJECTIVE)), None)
        if adjective is not None:
            return body, units.norm(BODY_ADJECTIVE, adjective)
        if owner is not None:
            kind = self.kind(first, owner)
            if kind:
                return body, kind
        return body, self.kind(*units.inside(body)) if body else None

    def subject(self, first: int, last: int) -> Span | None:
        """Whom the words before a verb name last, if nothing but auxiliaries stands between."""
        if last <= first:
            return None
        gap = self.macro("subject_end").search(self.string, max(first, last - 8), last)
        end = gap.start() if gap else last
        if end <= first:
            return None
        edge = self.units.ends[end - 1]
        touching = [span for span in self.actors(max(first, end - 14), end) if edge - 1 <= span.end <= edge]
        if touching:
            return touching[0]
        body = self.macro("body_before").search(self.string, max(first, end - 8), end)
        return self.units.span(body.start(), end) if body else None

    def actors(self, first: int, last: int) -> list[Span]:
        """The stretches that name an actor and begin among some units, outer before inner."""
        mentions = self.index.mentions(self.units.span(first, last), BODIES)
        return [mention.span for mention, _ in mentions if mention.kind != "pronoun"]

    def actor(self, first: int, last: int) -> Span | None:
        """The outermost stretch among some units that names an actor, or ends with a word for a body."""
        if last <= first:
            return None
        actors = self.actors(first, last)
        if actors:
            return actors[0]
        for unit in reversed(range(first, last)):
            if self.units.has(unit, _HEAD):
                return self.units.span(unit, unit + 1)
        return None

    def premodifier(self, first: int, head: int) -> Span | None:
        """A body that stands among the words before the head ("Security Council resolution")."""
        for unit in reversed(range(first, head)):
            if self.units.has(unit, _OWNER):
                if self.macro("by_others").match(self.string, unit):
                    # "A UN-brokered truce" is of others.
                    continue
                paired = self.macro("paired_before").search(self.string, max(first, unit - 2), unit)
                if paired:
                    return self.units.span(paired.start(), unit + 1)
                if self.units.has(unit, _CAPITAL_ALONE) or self.units.ends_as(unit, f"{HYPHEN}|{OF}"):
                    # "Anti-Ghana sanctions", "the Safety of Ghana bill" are not of Ghana.
                    continue
                return next(iter(self.actors(unit, unit + 1)), self.units.span(unit, unit + 1))
        return None

    def kind(self, first: int, last: int) -> str | None:
        """What kind of body some units name ("parliament")."""
        for unit in reversed(range(first, last)):
            if self.units.has(unit, PARLIAMENT):
                return "parliament"
            if self.units.has(unit, BODY_NOUN):
                return self.units.norm(BODY_NOUN, unit)
        return None
