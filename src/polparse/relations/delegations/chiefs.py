"""Who is called the head of a delegation, or the deputy."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from polparse.actors.index import ActorIndex
from polparse.engine.units import Match, Units
from polparse.model import Actor
from polparse.spans import Span
from polparse.syntax.clause import Syntax
from polparse.syntax.phrase import Phrase

__all__ = ["DelegationChiefs"]

# How a clause says that somebody is it, or will be.
_SAID = ("done", "planned")
# How long the words for a role may be in which the noun stands, in characters.
_LONG = 200


class DelegationChiefs:
    """
    Finds who a noun for a head is said to be.

    Args:
        units: the text; people are units of the class ``person``.
        index: who is named, with their roles.
        syntax: the clauses of the sentences in which such nouns stand; None if there are none.
    """

    def __init__(self, units: Units, index: ActorIndex, syntax: Syntax | None) -> None:
        self.units = units
        self.index = index
        self.syntax = syntax

    def of(self, mention: Match) -> list[tuple[Span, Actor]]:
        """Who they are, each with where that is said: by a role, an apposition or a form of "be"; empty if nobody is said to be it."""
        noun = mention.parts.get("cue") or mention.parts["deputy"]
        start = self.units.starts[noun[0]]
        return self._by_role(start) or self._by_phrase(start)

    @cached_property
    def _roles(self) -> list[tuple[int, int, Span, Actor, bool]]:
        """All roles in reading order: where the words for it begin and end, where its holder is named, who, and whether that is over."""
        rows = [
            (role.span.start, role.span.end, role.holder or role.span, actor, role.status == "former")
            for actor in self.index.actors
            for role in actor.roles
            if actor.kind == "person"
        ]
        return sorted(rows, key=lambda row: row[:2])

    def _by_role(self, start: int) -> list[tuple[Span, Actor]]:
        """The people who have a role in whose words a character stands; one who had it before another is not meant."""
        first = bisect_left(self._roles, start - _LONG, key=lambda row: row[0])
        last = bisect_right(self._roles, start, key=lambda row: row[0])
        held = [row for row in self._roles[first:last] if row[1] > start]
        meant = [row for row in held if not row[4]] or held
        return [(holder, actor) for _, _, holder, actor, _ in meant]

    def _by_phrase(self, start: int) -> list[tuple[Span, Actor]]:
        """The people in apposition to the noun that begins at a character, else those whom a form of "be" says it of."""
        syntax = self.syntax
        unit = syntax.units.at(start) if syntax is not None else 0
        phrase = syntax.phrases.inner(unit) if syntax is not None else None
        if syntax is None or phrase is None or (phrase.possessor is not None and unit < phrase.possessor[1]):
            return []
        # Not "the head of the delegation and Vogt".
        alone = next(iter(syntax.phrases.beside(unit)), phrase)
        outer = syntax.phrases.at(unit) or alone
        # "Vogt, the delegation's head", "the delegation's head, Vogt"
        called = [one for one in outer.conjuncts if any(other.first <= unit < other.last for other in one.apposed)]
        if people := self._people((*called, alone, *alone.apposed)):
            return people[:1]
        for clause, function, _ in syntax.places(phrase.head):
            if function in ("subject", "object") and clause.status in _SAID and syntax.is_form_of_be(clause.number):
                others = clause.objects if function == "subject" else (clause.subject,)
                if people := self._people([one for one in others if one is not None]):
                    return people
        return []

    def _people(self, phrases: Sequence[Phrase]) -> list[tuple[Span, Actor]]:
        return [(phrase.span, actor) for phrase in phrases for actor in phrase.actors(self.index) if actor.kind == "person"]
