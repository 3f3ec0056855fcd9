"""The delegations that a text has told so far: which one is meant again."""

from collections.abc import Iterable, Sequence

import attrs

from polparse.model import Actor
from polparse.spans import Span

__all__ = ["Draft", "Drafts"]

# How far back a delegation that is not called by its side may have been named, in delegations.
_REACH = 8


@attrs.define(eq=False)
class Draft:
    """
    A delegation that the text has told so far.

    Attributes:
        span, side, rule, inferred, heads: as those of a delegation.
        members: the ids of its other people, in the order in which they are told.
    """

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
        ids = tuple(dict.fromkeys(person.id for person in people))
        if ids and (set(self.heads) <= set(ids) or ids[0] in self.heads):
            # Who is read later may stand before whom the text names: "an envoy and his aide, X, lead it".
            self.heads = ids if set(self.heads) <= set(ids) else tuple(dict.fromkeys((*self.heads, *ids)))
            for id in self.heads:
                self.members.pop(id, None)

    def admits(self, head: Actor | None) -> bool:
        """Whether it may be led by somebody."""
        return head is None or not self.heads or head.id in self.heads


class Drafts:
    """
    Delegations in the order in which they are told.

    Attributes:
        all: all of them.
        by_side: those of each side.
        people: the ids of who is in any.
    """

    def __init__(self) -> None:
        self.all: list[Draft] = []
        self.by_side: dict[str, list[Draft]] = {}
        self.people: set[str] = set()

    def new(self, span: Span, side: str | None, rule: str, inferred: bool = False) -> Draft:
        draft = Draft(span, side, rule, inferred)
        self.all.append(draft)
        if side:
            self.by_side.setdefault(side, []).append(draft)
        return draft

    def tell(self, draft: Draft, heads: Sequence[Actor], members: Sequence[Actor]) -> None:
        """Note who is said to be in one."""
        draft.lead(heads)
        draft.add(members)
        self.people.update(actor.id for actor in (*members, *heads))

    def known(self, side: str, head: Actor | None) -> Draft | None:
        """The delegation of a side, if the text has named it before."""
        return next((draft for draft in reversed(self.by_side.get(side, ())[-_REACH:]) if draft.admits(head)), None)

    def of_side(self, side: str, head: Actor | None, span: Span, rule: str, inferred: bool = False) -> Draft:
        """The delegation of a side that may be led by somebody: one that the text has named before, else a new one."""
        return self.known(side, head) or self.new(span, side, rule, inferred)

    def last(self, head: Actor | None) -> Draft | None:
        """The delegation that the text has named last."""
        return next((draft for draft in reversed(self.all[-_REACH:]) if draft.admits(head)), None)

    def last_of(self, head: Actor) -> Draft | None:
        """The delegation that somebody leads."""
        return next((draft for draft in reversed(self.all[-_REACH:]) if head.id in draft.heads), None)
