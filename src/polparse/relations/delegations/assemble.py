"""
Who represents which side.

Takes the delegations that the text names, and meetings; returns these delegations and those that meetings let infer.
"""

from collections.abc import Sequence

from polparse.model import Actor, Delegation, Meeting
from polparse.relations.delegations.stated import StatedDelegations
from polparse.spans import Span

__all__ = ["delegations"]


def delegations(stated: StatedDelegations, meetings: Sequence[Meeting] = ()) -> tuple[Delegation, ...]:
    """
    Find delegations.

    Args:
        stated: those that the text tells of.
        meetings: who chairs and attends them lets infer others.

    Returns:
        Delegations in reading order; one for each side, unless the text gives it two heads.
    """
    _Inferred(stated).infer_all(meetings)
    found = sorted((draft for draft in stated.drafts.all if draft.heads or draft.members), key=lambda draft: draft.span)
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


class _Inferred:
    """
    What who chairs and attends a meeting lets infer.

    Args:
        stated: the delegations that the text names, to which it adds.
    """

    def __init__(self, stated: StatedDelegations) -> None:
        self.index = stated.index
        self.drafts = stated.drafts
        # Who chair something together, each where it is told.
        self.jointly = [(mention, stated.words.named(mention, "members")) for mention in stated.mentions if mention.kind == "cochairs"]
        # By side, who heads it.
        self.cochairs: dict[str, Actor] = {}
        for _, people in self.jointly:
            for actor in people:
                if side := self.index.side(actor):
                    self.cochairs.setdefault(side, actor)

    def infer_all(self, meetings: Sequence[Meeting]) -> None:
        """Infer those that meetings let infer."""
        for meeting in meetings:
            self.infer(meeting)
        for meeting in meetings:
            self.pair(meeting.span, meeting.rule, [self.index[id] for id in meeting.chairs])
        for mention, people in self.jointly:
            self.pair(mention.span, mention.rule, people)

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
        known = {self.index.side(actor) for actor in people if actor.id not in self.drafts.people} - {None}
        sides: dict[str, list[Actor]] = {}
        for actor in people:
            side = self.index.side(actor) or (home if known == {home} else None)
            if side and actor.id not in self.drafts.people:
                sides.setdefault(side, []).append(actor)
        for side, members in sides.items():
            head = chair if side == home else self.cochairs.get(side)
            if side not in self.drafts.by_side and (head or len(members) > 1):
                draft = self.drafts.new(meeting.span, side, meeting.rule, inferred=True)
                self.drafts.tell(draft, (head,) if head else (), members)

    def pair(self, span: Span, rule: str, chairs: Sequence[Actor]) -> None:
        """Who chair something for several states head one side each, also where nobody else is named."""
        heads = [(side, actor) for actor in chairs if (side := self.index.side(actor))]
        if len({side for side, _ in heads}) > 1:
            for side, head in heads:
                if side not in self.drafts.by_side:
                    self.drafts.tell(self.drafts.new(span, side, rule, inferred=True), (head,), ())
