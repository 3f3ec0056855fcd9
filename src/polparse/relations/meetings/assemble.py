"""
Who meets whom.

Takes the clauses of a text and what the frames of meetings find in them; returns meetings with all their mentions.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

import attrs

from polparse.actors.index import ActorIndex
from polparse.contract.classes import BEFORE, BY, UNTIL
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.model import Meeting, MeetingKind, MeetingStatus, Timex
from polparse.relations.delegations.stated import StatedDelegations
from polparse.relations.meetings.details import MeetingDetails
from polparse.relations.meetings.nouns import MeetingNouns
from polparse.relations.meetings.participants import Participants, Who
from polparse.relations.meetings.told import Told
from polparse.relations.meetings.verbs import MeetingVerbs
from polparse.relations.speakers import Speakers
from polparse.spans import Span
from polparse.syntax.clause import Syntax
from polparse.syntax.frames import Telling
from polparse.time.nearest import NearestTimex

__all__ = ["meetings"]

# Before a deadline: on that day nobody meets.
_DEADLINE = f"{BEFORE}|{BY}|{UNTIL}"
# Kinds that may be called by one another's name.
_TOGETHER = ("talks", "meeting", "session", "summit")
# Who meets face to face; more are a summit.
_PAIR = 2
# How many meetings back one may have been named that is named again.
_REACH = 6


@attrs.define(eq=False)
class _Draft:
    first: Told
    mentions: list[Span]
    name: str | None = None
    parties: dict[str, None] = attrs.field(factory=dict)
    people: dict[str, None] = attrs.field(factory=dict)
    chairs: dict[str, None] = attrs.field(factory=dict)
    medium: str | None = None
    place: str | None = None
    start: str | None = None
    status: MeetingStatus = "held"

    @property
    def kind(self) -> MeetingKind:
        return self.first.kind

    def grows(self, told: Told) -> bool:
        """Whether a mention names all who are there, and more: "the summit of Norway, Chad and Ghana"."""
        alike = told.definite and self.first.phrase is not None and self.kind in _TOGETHER and told.kind in _TOGETHER
        return alike and 1 < len(self.parties) <= len(told.who.parties) and set(self.parties) <= set(told.who.parties)

    def tell(self, told: Told, span: Span) -> None:
        """Add what one mention tells."""
        self.mentions.append(span)
        self.name = self.name or told.name
        # Who acts where it is the setting need not be all of it: "at the AU summit, Norway and Chad agreed".
        # "Visited Oslo for talks with Vogt" tells of one.
        joining = told is self.first or told.joining or self.grows(told) or (told.part_of is not None and bool(told.own))
        if joining or not self.parties or (len(self.parties) < 2 and not told.beside):
            self.parties |= dict.fromkeys(told.who.parties)
        if joining or not self.people:
            self.people |= dict.fromkeys(told.who.people)
        self.chairs |= dict.fromkeys(told.chairs)
        self.people |= self.chairs
        if told.start and (self.start is None or told.start.startswith(self.start)):
            self.start = told.start
        self.medium = self.medium or told.medium
        self.place = self.place or told.place


def meetings(
    tellings: Sequence[Telling],
    read: Callable[[], Syntax],
    grammar: Grammar,
    index: ActorIndex,
    delegated: StatedDelegations,
    timexes: Sequence[Timex],
    published: str | None = None,
    speakers: Callable[[], Speakers] | None = None,
) -> tuple[Meeting, ...]:
    """
    Find meetings.

    Args:
        tellings: what frames find, in reading order: of nouns of the kinds ``meeting``, ``event`` (which needs parties) and ``visit``,
            with ``holding`` and ``setting`` for what the clause tells of them, and ``acceptance`` of invitations; of verbs of the kinds
            ``encounter``, ``reception``, ``courtesy``, ``sight``, ``gathering``, ``conversation``, ``address``, ``remote``, ``briefing``,
            ``call``, ``called`` and ``visit``; ``presence`` of who was at the meeting told last. Their roles are ``who``, ``whom``,
            ``both``, ``of``, ``host``, ``chair`` and ``place``.
        read: gives the clauses; people are units of the class ``person``, dates of the class ``timex``.
        grammar: its macros ``proper`` and ``named_after`` are names of meetings, ``place`` and ``place_before`` places, ``medium`` how
            people speak, and ``delegation`` has the side of one.
        index: who the parties are.
        delegated: whom people represent.
        timexes: with values.
        published: the day of the text, ISO 8601: what is to begin after it is planned.
        speakers: gives who "we" are.

    Returns:
        Meetings in the order of their first mention. A later mention that says nothing else is of the last one.
    """
    if not tellings:
        return ()
    syntax = read()
    participants = Participants(syntax, grammar, index, delegated, speakers)
    details = MeetingDetails(syntax, grammar, NearestTimex(syntax.units, timexes, _DEADLINE), published)
    nouns, verbs = MeetingNouns(syntax, participants, details), MeetingVerbs(syntax, grammar, participants, details)
    drafts = _Drafts(syntax, participants)
    for _, some in groupby(tellings, key=lambda telling: telling.unit):
        together = list(some)
        if any(telling.frame.kind == "acceptance" for telling in together):
            drafts.accept(together[0])
        if together[0].frame.kind == "presence":
            drafts.attend(together[0])
            continue
        for told in (nouns if together[0].frame.noun else verbs).told(together):
            drafts.add(told)
    drafts.accompany(delegated.companies)
    return tuple(_meetings(drafts.drafts, published))


def _meetings(drafts: Sequence[_Draft], published: str | None) -> Iterator[Meeting]:
    for number, draft in enumerate(drafts, 1):
        later = published is not None and draft.start is not None and draft.start[: len(published)] > published[: len(draft.start)]
        yield Meeting(
            id=f"m{number}",
            span=draft.mentions[0],
            name=draft.name,
            kind=draft.kind,
            parties=tuple(draft.parties),
            people=tuple(draft.people),
            chairs=tuple(draft.chairs),
            medium=draft.medium,
            place=draft.place,
            start=draft.start,
            status="planned" if later and draft.status == "held" else draft.status,
            mentions=tuple(draft.mentions),
            rule=draft.first.rule,
        )


class _Drafts:
    """
    The meetings told so far: each mention is of one of the last few, or of a new one.
    """

    def __init__(self, syntax: Syntax, participants: Participants) -> None:
        self.units = syntax.units
        self.participants = participants
        self.drafts: list[_Draft] = []

    def add(self, told: Told) -> None:
        """Join a mention to the meeting that it names again, or begin one if it says enough of it."""
        draft = self.known(told)
        if draft is None:
            if not told.evident:
                return
            draft = _Draft(told, [], status=told.status)
            self.drafts.append(draft)
        draft.tell(told, self.units.span(told.first, told.last))
        self.participants.act_together(told.unit, Who(tuple(draft.people), tuple(draft.parties)), draft.kind == "visit")

    def accept(self, telling: Telling) -> None:
        """Note that an invitation is accepted: the last meeting that was wished for is planned."""
        if telling.clause is not None and telling.clause.status == "done":
            wished = next((draft for draft in self.drafts[: -_REACH - 1 : -1] if draft.status == "wished"), None)
            if wished is not None:
                wished.status = "planned"

    def attend(self, telling: Telling) -> None:
        """Add those who are said to be present to the last meeting."""
        if self.drafts and telling.clause is not None and telling.clause.status == "done":
            who = self.participants.among(telling.roles.get("who", ()))
            self.drafts[-1].people |= dict.fromkeys(who.people)
            self.drafts[-1].parties |= dict.fromkeys(who.parties)

    def accompany(self, companies: Sequence[tuple[int, str, tuple[str, ...]]]) -> None:
        """Who accompanies somebody is at his meetings that are told next, and at the last that was told: no calls."""
        led: dict[str, list[_Draft]] = {}
        for draft in self.drafts:
            if draft.kind != "call" and draft.status == "held":
                for person in draft.people:
                    led.setdefault(person, []).append(draft)
        for start, head, members in companies:
            some = led.get(head, [])
            at = bisect_left(some, start, key=lambda draft: draft.mentions[0].start)
            for draft in some[max(0, at - 1) : at + _REACH]:
                draft.people |= dict.fromkeys(members)

    def known(self, told: Told) -> _Draft | None:
        """The meeting that the text has named before and names again here."""
        near = self.drafts[: -_REACH - 1 : -1]
        if told.name:
            for draft in near:
                known = (draft.name or "").casefold()
                if known == told.name.casefold() or known.endswith(f" {told.name.casefold()}"):
                    return draft
        for draft in near:
            if told.part_of is not None and draft.first.clause is not None and draft.first.clause.number == told.part_of:
                return draft
        if told.definite and told.phrase is not None and not told.own and len(near) > 1:
            near = self.likely(near, told)
        # One that is called the same goes before one that may be called so.
        alike = (draft for draft in near if draft.kind == told.kind and draft.first.phrase is not None)
        return next((draft for some in (alike, near) for draft in some if self.may_be(draft, told)), None)

    def likely(self, near: Sequence[_Draft], told: Told) -> list[_Draft]:
        """Meetings as "the meeting" rather means them: none that was not held, and sooner a summit than two who met sentences before."""
        held = [draft for draft in near if draft.status != "denied" or told.status == "denied"]
        if held and any(len(draft.parties) > _PAIR for draft in held[1:]):
            first, _ = sentence_at(self.units, told.unit)
            before, _ = sentence_at(self.units, max(0, first - 1))
            if held[0].mentions[-1].end < self.units.starts[before]:
                held.sort(key=lambda draft: len(draft.parties) <= _PAIR)
        return [*held, *(draft for draft in near if draft not in held)]

    def may_be(self, draft: _Draft, told: Told) -> bool:
        """Whether a mention may name a meeting again."""
        if (told.name and draft.name) or draft.first.unit == told.unit:
            return False
        if (told.beside and draft.first.phrase is None and draft.first.clause == told.clause):
            return False
        return self.fits(draft, told) and self.agrees(draft, told)

    @staticmethod
    def agrees(draft: _Draft, told: Told) -> bool:
        """Whether what is said of a mention is no other than what is known of a meeting."""
        if draft.start and told.start and not draft.start.startswith(told.start) and not told.start.startswith(draft.start):
            return False
        own, before = set(told.own.parties), set(draft.parties)
        if told.definite and not told.named and (not own or not before or own <= before or told.own.inferred or draft.grows(told)):
            return True
        # Another indefinite noun is another meeting: "held a meeting before consultations".
        if told.phrase is None and draft.first.phrase is None and draft.people and not set(told.who.people) <= set(draft.people):
            # "She met Vogt. She also met Brandt."
            return False
        verbal = told.phrase is None or draft.first.phrase is None
        if told.gathering and told.who.inferred and not (told.start or told.place) and set(told.who.parties) <= before:
            # "They met on Monday. They shook hands"
            return told.status == draft.status
        if verbal and ((told.numbered and told.joining) or (told.phrase is None and told.who.inferred)):
            # "They met on Monday and led the fourth meeting of the council"
            return False
        return (verbal or told.definite) and len(told.who.parties) > 1 and set(told.who.parties) == before and told.status == draft.status

    @staticmethod
    def fits(draft: _Draft, told: Told) -> bool:
        """Whether a mention may name a meeting of some kind again."""
        same = draft.kind == told.kind or (draft.first.phrase is None and draft.kind == "meeting" and told.kind not in ("visit", "call"))
        if told.definite and len(told.own.parties) > 1 and set(told.own.parties) == set(draft.parties):
            # "The Norwegian-Chadian summit" is what they have held.
            same = same or (draft.kind in _TOGETHER and told.kind in _TOGETHER)
        # "The deliberations" of nobody else are these.
        again = told.general or (told.definite and (told.who.inferred or draft.grows(told)) and not told.own and told.kind in _TOGETHER)
        return same or (again and draft.kind != "visit") or (draft.kind == "talks" and told.kind in ("meeting", "session"))
