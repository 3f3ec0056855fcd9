"""
What the words around a delegation name: its side, and people.

Takes parts of what the delegations grammar finds, and phrases of what frames find.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    ARMED_GROUP,
    BODY_NOUN,
    BREAK,
    CLOSED,
    DELEGATION_NOUN,
    DEMONSTRATIVE,
    FROM,
    MEMBER_NOUN,
    PARTY,
    PERSON,
    POSSESSIVE_DETERMINER,
    REGIONAL_GOVERNMENT,
    THE,
)
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Actor
from polparse.spans import Span
from polparse.syntax.clause import Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["DelegationWords", "points_back"]

_DEFINITE = f"{THE}|{DEMONSTRATIVE}|{POSSESSIVE_DETERMINER}"
_GROUPS = ("group", "weak", "side", "before", "cue")
_PARTY = f"{BODY_NOUN}.party|{PARTY}|{ARMED_GROUP}|{REGIONAL_GOVERNMENT}"
_SIDES = ("country", "government", "organisation", "group")


def points_back(units: Units, first: int) -> bool:
    """Whether the words for a delegation, by the first of them, may mean one named before: "the delegation", "Norwegian envoys"."""
    return units.has(first, _DEFINITE) or not units.has(first, CLOSED)


class DelegationWords:
    """
    Reads words.

    Args:
        units: the text; people are units of the class ``person``.
        grammar: whose macros read the words around a delegation.
        index: who is named.
        syntax: the clauses of the sentences in which all these stand; None if there are none.
    """

    def __init__(self, units: Units, grammar: Grammar, index: ActorIndex, syntax: Syntax | None) -> None:
        self.units = units
        self.string: str = grammar.reading(units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.index = index
        self.syntax = syntax

    # -- parts of a mention --

    def group(self, mention: Match) -> tuple[str | None, bool, bool]:
        """
        Read the words for the delegation itself.

        Returns:
            Its side; whether they point back ("the delegation"); whether they need no side to be a delegation.
        """
        units = self.units
        name = next((part for part in _GROUPS if part in mention.parts), None)
        if name is None:
            return None, True, True
        first, last = mention.parts[name]
        if name in ("group", "weak", "before"):
            before = self.macro("phrase_before").search(self.string, max(0, last - 9), last - 1)
            first = min(first, before.start()) if before else first
        side = self.side(first, last)
        after = self.macro("of_side").match(self.string, last)
        if side is None and after:
            side = self.side(*after.span("side"))
        back = points_back(units, first)
        return side, back, self.macro("needs_side").search(self.string, max(first, last - 1), last) is None

    def noun(self, mention: Match) -> int:
        """The unit of the word that calls it a delegation; a negative number if none does."""
        return next((mention.parts[part][1] - 1 for part in _GROUPS if part in mention.parts), -1 - mention.first)

    def named(self, mention: Match, part: str) -> list[Actor]:
        """The people whom a part names, in reading order."""
        units = [unit for unit in range(*mention.parts.get(part, (0, 0))) if self.units.has(unit, PERSON)]
        people = [actor for unit in units if (actor := self.index.at(self.units.span(unit, unit + 1), ("person",)))]
        return [*people, *self.beside(units[-1])] if part == "members" and units else people

    def listed(self, mention: Match) -> list[Actor]:
        """The person whom each line of a list begins with."""
        people: list[Actor] = []
        fresh = False
        for unit in range(*mention.parts.get("lines", (0, 0))):
            fresh = fresh or self.units.has(unit, BREAK)
            if fresh and self.units.has(unit, PERSON):
                fresh = False
                actor = self.index.at(self.units.span(unit, unit + 1), ("person",))
                people += [actor] if actor else []
        return people

    def after_head(self, mention: Match, heads: Sequence[Actor]) -> list[Actor]:
        """Who stand beside a head that the mention ends with: "led by X, Y and Z"."""
        _, last = mention.parts.get("head", (0, 0))
        if not heads or last != mention.last:
            return []
        known = {head.id for head in heads}
        return [actor for actor in self.beside(last - 1) if actor.id not in known]

    def beside(self, unit: int) -> list[Actor]:
        """The people who stand beside somebody, behind him: lists are longer than patterns."""
        if self.syntax is None:
            return []
        found = self.syntax.phrases.beside(self.syntax.units.at(self.units.starts[unit]))[1:]
        return [actor for phrase in found for actor in phrase.actors(self.index) if actor.kind == "person"]

    def listed_behind(self, unit: int) -> list[Actor]:
        """The people whom semicolons part from those before a unit: "Vogt, her aide; Brandt, who chairs the party; and Mensah"."""
        rest = self.macro("semicolon_list").match(self.string, unit)
        if rest is None:
            return []
        return [actor for _, actor in self.index.mentions(self.units.span(*rest.span()), ("person",))]

    # -- units and stretches --

    def side(self, first: int, last: int) -> str | None:
        """The state or body that some units name; the last of several."""
        return self.named_side(self.units.span(first, last))

    def named_side(self, span: Span) -> str | None:
        """Likewise, of a stretch of characters."""
        units = self.units
        mentions = self.index.mentions(span, _SIDES)
        # "Seven-member" names nobody.
        found = [row for row in mentions if row[1].country or not units.has(units.at(row[0].span.start), MEMBER_NOUN)]
        if not found:
            return None
        mention, actor = found[-1]
        # A party speaks for itself, and not for its state; so does the government of a region.
        party = any(units.ends_as(unit + 1, _PARTY) for unit in range(*units.inside(mention.span)))
        return actor.name if party or not actor.country else actor.country

    def owner(self, noun: int) -> Actor | None:
        """The person whose delegation it is: "President Vogt's delegation"."""
        if noun < 0 or not self.units.has(noun, DELEGATION_NOUN):
            return None
        owned = self.macro("person_owns").search(self.string, max(0, noun - 2), noun)
        if owned is not None:
            return self.index.at(self.units.span(*owned.span("owner")), ("person",))
        his = self.macro("owned").search(self.string, max(0, noun - 3), noun)
        return self.index.last_before(self.units.starts[his.start()], ("person",)) if his is not None else None

    def people_before(self, unit: int) -> list[Actor]:
        """The people whom a sentence names before a unit."""
        first, _ = sentence_at(self.units, unit)
        return list(dict.fromkeys(actor for _, actor in self.index.mentions(self.units.span(first, unit), ("person",))))

    # -- phrases --

    def people_of(self, telling: Telling, role: str) -> list[Actor]:
        """The people whom a role names."""
        return self.people_in(telling.roles.get(role, ()))

    def people_in(self, phrases: Iterable[Phrase]) -> list[Actor]:
        """The people whom some phrases name."""
        return [actor for phrase in phrases for actor in phrase.actors(self.index) if actor.kind == "person"]

    def side_of(self, phrase: Phrase, syntax: Syntax) -> str | None:
        """The side that a phrase names: in its noun group, behind "of" or "from", or as it is a side itself."""
        # "Ten envoys from Norway"
        following = syntax.phrases.behind(phrase) if syntax.units.has(phrase.last, FROM) else None
        side = self.named_side(following.span) if following is not None else None
        return side or self.named_side(phrase.span)
