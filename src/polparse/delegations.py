"""
Who represents which side.

Takes units in which dates, people and bodies are merged, what the delegations grammar finds in them, and meetings;
returns delegations, those that the text names and those that it lets infer.
"""

from collections.abc import Iterable, Sequence

import attrs

from polparse.cast import Cast
from polparse.models import Actor, Delegation, Meeting
from polparse.rules import Grammar
from polparse.spans import Span
from polparse.units import Found, Units

__all__ = ["delegations"]


@attrs.define
class _Draft:
    span: Span
    side: str | None
    rule: str
    inferred: bool = False
    head: str | None = None
    members: list[str] = attrs.field(factory=list)

    def add(self, people: Iterable[str]) -> None:
        for person in people:
            if person != self.head and person not in self.members:
                self.members.append(person)

    def lead(self, person: str | None) -> None:
        if person and not self.head:
            self.head = person
            if person in self.members:
                self.members.remove(person)


def delegations(units: Units, grammar: Grammar, cast: Cast, meetings: Sequence[Meeting] = ()) -> tuple[Delegation, ...]:
    """
    Find delegations.

    Args:
        units: the text; people are units of the class ``person``.
        grammar: its mentions have the parts ``group``, ``head`` and ``members``.
        cast: who the people are.
        meetings: who chairs and attends them lets infer delegations.

    Returns:
        Delegations in reading order; one for each side, unless the text gives it two heads.
    """
    drafts: list[_Draft] = []
    company: list[Found] = []
    string = grammar.reading(units)
    for mention in grammar.find(units):
        if mention.kind == "company":
            company.append(mention)
        else:
            _state(units, grammar, string, cast, mention, drafts)
    for mention in company:
        _accompany(units, cast, mention, drafts)
    for meeting in meetings:
        _infer(cast, meeting, drafts)
    found = sorted((draft for draft in drafts if draft.head or draft.members), key=lambda draft: draft.span)
    return tuple(
        Delegation(
            id=f"d{number}",
            span=draft.span,
            side=draft.side,
            head=draft.head,
            members=tuple(draft.members),
            inferred=draft.inferred,
            rule=draft.rule,
        )
        for number, draft in enumerate(found, 1)
    )


def _state(units: Units, grammar: Grammar, string: str, cast: Cast, mention: Found, drafts: list[_Draft]) -> None:
    """Note a delegation that the text calls one, or what else it says of one."""
    heads = _people(units, cast, mention, "head")
    members = _people(units, cast, mention, "members") + _listed(units, cast, mention)
    side, definite, plain = _group(units, grammar, string, cast, mention)
    if side is None and not plain:
        return
    head = heads[0].id if heads else None
    known = _known(drafts, side, head, definite)
    if known is None:
        if side is None:
            side = cast.side(heads[0]) if heads else _common(cast, members)
        known = _known(drafts, side, head, False) if side else None
    if known is None:
        known = _Draft(mention.span, side, mention.rule)
        drafts.append(known)
    if mention.kind == "participants":
        known.inferred = known.inferred or known.span == mention.span
    known.lead(head)
    known.add(actor.id for actor in members)


def _known(drafts: Sequence[_Draft], side: str | None, head: str | None, definite: bool) -> _Draft | None:
    """The delegation that the text has named before and means again."""
    for draft in reversed(drafts):
        if side is not None and draft.side == side and (head is None or draft.head in (None, head)):
            return draft
        if side is None and definite and (head is None or draft.head in (None, head)):
            return draft
    return None


def _group(units: Units, grammar: Grammar, string: str, cast: Cast, mention: Found) -> tuple[str | None, bool, bool]:
    """
    Read the words for the delegation itself.

    Returns:
        Its side; whether they point back ("the delegation"); whether they need no side to be a delegation.
    """
    name = next((part for part in ("group", "weak", "side", "before", "chief") if part in mention.parts), None)
    if name is None:
        return None, True, True
    first, last = mention.parts[name]
    if name in ("group", "weak", "before"):
        before = grammar.macro("phrase_before").search(string, max(0, last - 9), last - 1)
        first = min(first, before.start()) if before else first
    side = _side(units, cast, first, last)
    after = grammar.macro("of_side").match(string, last)
    if side is None and after:
        side = _side(units, cast, *after.span("side"))
    definite = units.has(first, "the|demonstrative|possessive_determiner") or not units.has(first, "closed")
    return side, definite and side is None, not units.has(last - 1, "weak_delegation|side_noun")


def _side(units: Units, cast: Cast, first: int, last: int) -> str | None:
    """The state or body that some units name; the outermost and last of several."""
    side = None
    for _, actor in cast.mentions(units.span(first, last)):
        if actor.kind in ("country", "government", "organisation", "group"):
            side = actor.country or actor.name
    return side


def _people(units: Units, cast: Cast, mention: Found, part: str) -> list[Actor]:
    people: list[Actor] = []
    for unit in range(*mention.parts.get(part, (0, 0))):
        if units.has(unit, "person"):
            actor = cast.at(units.span(unit, unit + 1), ("person",))
            if actor and actor not in people:
                people.append(actor)
    return people


def _listed(units: Units, cast: Cast, mention: Found) -> list[Actor]:
    """The person whom each line of a list begins with."""
    people: list[Actor] = []
    fresh = False
    for unit in range(*mention.parts.get("lines", (0, 0))):
        fresh = fresh or units.has(unit, "break")
        if fresh and units.has(unit, "person"):
            fresh = False
            actor = cast.at(units.span(unit, unit + 1), ("person",))
            if actor and actor not in people:
                people.append(actor)
    return people


def _common(cast: Cast, people: Sequence[Actor]) -> str | None:
    """The side that all serve whose side is known."""
    sides = {side for actor in people if (side := cast.side(actor))}
    return sides.pop() if len(sides) == 1 else None


def _accompany(units: Units, cast: Cast, mention: Found, drafts: list[_Draft]) -> None:
    """Those who accompany somebody of their own side are his delegation."""
    head = _people(units, cast, mention, "head")[:1]
    if not head:
        return
    side = cast.side(head[0])
    if side is None:
        return
    people = [actor for actor in _people(units, cast, mention, "members") if cast.side(actor) in (None, side)]
    if not people:
        return
    draft = next((draft for draft in drafts if draft.side == side), None)
    if draft is None:
        draft = _Draft(mention.span, side, mention.rule, inferred=True)
        drafts.append(draft)
    draft.lead(head[0].id)
    draft.add(actor.id for actor in people)


def _infer(cast: Cast, meeting: Meeting, drafts: list[_Draft]) -> None:
    """
    Divide those who attend a chaired meeting into sides.

    Who has no side by his roles is on the chair's, if nobody attends for another.
    """
    if meeting.chair is None:
        return
    people = [cast[id] for id in meeting.attendees]
    chair = cast[meeting.chair]
    home = cast.side(chair)
    stated = {id for draft in drafts for id in (draft.head, *draft.members) if id}
    sides: dict[str, list[Actor]] = {}
    known = [cast.side(actor) for actor in people if actor is not chair and actor.id not in stated]
    others = home not in known or any(side not in (None, home) for side in known)
    for actor in (chair, *people):
        side = cast.side(actor) or (None if others else home)
        if side and actor not in sides.setdefault(side, []) and actor.id not in stated:
            sides[side].append(actor)
    taken = {draft.side for draft in drafts}
    for side, members in sides.items():
        if side in taken or (len(members) < 2 and side != home) or not any(actor is not chair for actor in people):
            continue
        draft = _Draft(meeting.span, side, meeting.rule, inferred=True)
        draft.lead(chair.id if side == home else None)
        draft.add(actor.id for actor in members)
        drafts.append(draft)
