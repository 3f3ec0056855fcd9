"""
Who represents which side.

Takes units in which dates, people and bodies are merged, what the delegations grammar finds in them, and meetings;
returns delegations, those that the text names and those that it lets infer.
"""

from collections.abc import Iterable, Sequence

import attrs

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    BREAK,
    CLOSED,
    DELEGATION_NOUN,
    DEMONSTRATIVE,
    MEMBER_NOUN,
    PERSON,
    POSSESSIVE_DETERMINER,
    THE,
)
from polparse.engine.rules import Grammar
from polparse.engine.units import Match, Units
from polparse.model import Actor, Delegation, Meeting
from polparse.spans import Span

__all__ = ["delegations"]

_DEFINITE = f"{THE}|{DEMONSTRATIVE}|{POSSESSIVE_DETERMINER}"

_GROUPS = ("group", "weak", "side", "before", "chief")
_SIDES = ("country", "government", "organisation", "group")

# How far back a delegation that is not called by its side may have been named, in delegations.
_REACH = 8


@attrs.define
class _Draft:
    span: Span
    side: str | None
    rule: str
    inferred: bool = False
    heads: tuple[str, ...] = ()
    members: dict[str, None] = attrs.field(factory=dict)

    def add(self, people: Iterable[Actor]) -> None:
        for person in people:
            if person.id not in self.heads:
                self.members[person.id] = None

    def lead(self, people: Sequence[Actor]) -> None:
        if people and (not self.heads or people[0].id in self.heads):
            self.heads = tuple(dict.fromkeys((*self.heads, *(person.id for person in people))))
            for id in self.heads:
                self.members.pop(id, None)

    def admits(self, head: Actor | None) -> bool:
        """Whether it may be led by somebody."""
        return head is None or not self.heads or head.id in self.heads


def delegations(units: Units, grammar: Grammar, index: ActorIndex, meetings: Sequence[Meeting] = ()) -> tuple[Delegation, ...]:
    """
    Find delegations.

    Args:
        units: the text; people are units of the class ``person``.
        grammar: its mentions have parts for the delegation (``group``, ``weak``, ``side``, ``before``, ``chief``), for its
            ``head`` and a ``second`` one beside it, and for its ``members`` or the ``lines`` of a list of them. Those of the
            kind ``company`` do not call it a delegation; those of the kind ``cochairs`` have as ``members`` the heads of several.
        index: who the people are.
        meetings: who chairs and attends them lets infer delegations.

    Returns:
        Delegations in reading order; one for each side, unless the text gives it two heads.
    """
    reader = _Reader(units, grammar, index)
    mentions = grammar.find(units)
    for mention in mentions:
        if mention.kind == "cochairs":
            reader.lead_jointly(mention)
        elif mention.kind != "company":
            reader.state(mention)
    for mention in mentions:
        if mention.kind == "company":
            reader.accompany(mention)
    for meeting in meetings:
        reader.infer(meeting)
    for mention in mentions:
        if mention.kind == "cochairs":
            reader.pair(mention)
    found = sorted((draft for draft in reader.drafts if draft.heads or draft.members), key=lambda draft: draft.span)
    return tuple(
        Delegation(
            id=f"d{number}",
            span=draft.span,
            side=draft.side,
            heads=draft.heads,
            members=tuple(draft.members),
            inferred=draft.inferred,
            rule=draft.rule,
        )
        for number, draft in enumerate(found, 1)
    )


class _Reader:
    def __init__(self, units: Units, grammar: Grammar, index: ActorIndex) -> None:
        self.units = units
        self.string = grammar.reading(units)
        self.macro = grammar.macro
        self.index = index
        self.drafts: list[_Draft] = []
        self.by_side: dict[str, list[_Draft]] = {}
        self.people: set[str] = set()
        self.cochairs: dict[str, Actor] = {}
        # By the unit of its noun.
        self.by_noun: dict[int, _Draft] = {}

    def new(self, span: Span, side: str | None, rule: str, inferred: bool = False) -> _Draft:
        draft = _Draft(span, side, rule, inferred)
        self.drafts.append(draft)
        if side:
            self.by_side.setdefault(side, []).append(draft)
        return draft

    def tell(self, draft: _Draft, heads: Sequence[Actor], members: Sequence[Actor]) -> None:
        draft.lead(heads)
        draft.add(members)
        self.people.update(actor.id for actor in (*members, *heads))

    def state(self, mention: Match) -> None:
        """Note a delegation that the text calls one, or what else it says of one."""
        heads = [*self.named(mention, "head"), *self.named(mention, "second")]
        head = heads[0] if heads else None
        members = [*self.named(mention, "members"), *self.listed(mention)]
        side, back, plain = self.group(mention)
        noun = self.noun(mention)
        leader = self.owner(noun)
        if side is None and leader is None and not plain:
            return
        head = head or leader
        heads = heads or ([leader] if leader else [])
        side = side or (self.index.side(leader) if leader else None)
        draft = self.by_noun.get(noun) or (self.known(side, head) if side else self.last(head) if back else None)
        if draft is None and side is None and head is not None:
            draft = next((draft for draft in reversed(self.drafts[-_REACH:]) if head.id in draft.heads), None)
        if draft is None and side is None:
            side = self.index.side(head) if head else self.common(members)
            draft = self.known(side, head) if side else None
        if draft is None:
            draft = self.new(mention.span, side, mention.rule, inferred=mention.kind == "participants")
        self.by_noun[noun] = draft
        self.tell(draft, heads, members)

    def noun(self, mention: Match) -> int:
        """The unit of the word that calls it a delegation; a negative number if none does."""
        return next((mention.parts[part][1] - 1 for part in _GROUPS if part in mention.parts), -1 - mention.first)

    def owner(self, noun: int) -> Actor | None:
        """The person whose delegation it is: "President Vogt's delegation"."""
        owned = self.macro("person_owns").search(self.string, max(0, noun - 2), max(0, noun))
        if owned is None or not self.units.has(noun, DELEGATION_NOUN):
            return None
        return self.index.at(self.units.span(*owned.span("owner")), ("person",))

    def known(self, side: str, head: Actor | None) -> _Draft | None:
        """The delegation of a side, if the text has named it before."""
        return next((draft for draft in reversed(self.by_side.get(side, ())[-_REACH:]) if draft.admits(head)), None)

    def last(self, head: Actor | None) -> _Draft | None:
        """The delegation that the text has named last."""
        return next((draft for draft in reversed(self.drafts[-_REACH:]) if draft.admits(head)), None)

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
        back = units.has(first, _DEFINITE) or not units.has(first, CLOSED)
        return side, back, self.macro("needs_side").search(self.string, max(first, last - 1), last) is None

    def side(self, first: int, last: int) -> str | None:
        """The state or body that some units name; the last of several."""
        units = self.units
        mentions = self.index.mentions(units.span(first, last), _SIDES)
        # "Seven-member" names nobody.
        actors = [actor for mention, actor in mentions if actor.country or not units.has(units.at(mention.span.start), MEMBER_NOUN)]
        return actors[-1].country or actors[-1].name if actors else None

    def named(self, mention: Match, part: str) -> list[Actor]:
        """The people whom a part names, in reading order."""
        units = [unit for unit in range(*mention.parts.get(part, (0, 0))) if self.units.has(unit, PERSON)]
        return [actor for unit in units if (actor := self.index.at(self.units.span(unit, unit + 1), ("person",)))]

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

    def common(self, people: Sequence[Actor]) -> str | None:
        """The side that all serve whose side is known."""
        sides = {side for actor in people if (side := self.index.side(actor))}
        return sides.pop() if len(sides) == 1 else None

    def lead_jointly(self, mention: Match) -> None:
        """Note who heads each side of a meeting that several chair."""
        for actor in self.named(mention, "members"):
            if side := self.index.side(actor):
                self.cochairs.setdefault(side, actor)

    def pair(self, mention: Match) -> None:
        """Who chair something for several states head one side each, also where nobody else is named."""
        heads = [(side, actor) for actor in self.named(mention, "members") if (side := self.index.side(actor))]
        if len({side for side, _ in heads}) > 1:
            for side, head in heads:
                if side not in self.by_side:
                    self.tell(self.new(mention.span, side, mention.rule, inferred=True), (head,), ())

    def accompany(self, mention: Match) -> None:
        """Those who accompany somebody of their own side are his delegation."""
        head = next(iter(self.named(mention, "head")), None)
        side = self.index.side(head) if head else None
        if head is None or side is None:
            return
        people = [actor for actor in self.named(mention, "members") if self.index.side(actor) in (None, side)]
        if people:
            draft = next(iter(self.by_side.get(side, ())), None)
            self.tell(draft or self.new(mention.span, side, mention.rule, inferred=True), (head,), people)

    def infer(self, meeting: Meeting) -> None:
        """
        Divide those who attend a chaired meeting into sides.

        Who has no side by his roles is on the chair's, if nobody attends for another.
        """
        if not meeting.chairs:
            return
        chair = self.index[meeting.chairs[0]]
        people = [self.index[id] for id in meeting.people if id != chair.id]
        home = self.index.side(chair)
        known = {self.index.side(actor) for actor in people if actor.id not in self.people} - {None}
        sides: dict[str, list[Actor]] = {}
        for actor in people:
            side = self.index.side(actor) or (home if known == {home} else None)
            if side and actor.id not in self.people:
                sides.setdefault(side, []).append(actor)
        for side, members in sides.items():
            head = chair if side == home else self.cochairs.get(side)
            if side not in self.by_side and (head or len(members) > 1):
                draft = self.new(meeting.span, side, meeting.rule, inferred=True)
                self.tell(draft, (head,) if head else (), members)
