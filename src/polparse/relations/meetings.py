"""
Who meets whom.

Takes units in which dates, people and bodies are merged, and what the meetings grammar finds in them; returns meetings
with all their mentions. One class reads the words around a mention, as all that a meeting is told by stands there; hence the length.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import attrs

from polparse.actors.conjuncts import Conjuncts
from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    ANY_MEETING,
    CAP,
    DELEGATION_NOUN,
    DEMONSTRATIVE,
    HYPHEN,
    MEDIUM,
    MEETING_CUE,
    MEETING_NOUN,
    MEETINGS_NOUN,
    MULTI,
    NEGATION,
    NEGATIVE_CONTRACTION,
    NEGATIVE_DETERMINER,
    PERSON,
    POSSESSIVE_DETERMINER,
    PRONOUN_SUBJECT,
    QUANTIFIER,
    THE,
    WH,
)
from polparse.contract.norms import MEETING_KINDS, MEETING_STATUSES
from polparse.engine.rules import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Actor, Meeting, MeetingKind, MeetingStatus, Timex
from polparse.spans import Span
from polparse.time.nearest import NearestTimex

__all__ = ["meetings"]

_NEGATED = f"{NEGATION}|{NEGATIVE_CONTRACTION}"
_PRONOUN = f"{PRONOUN_SUBJECT}&!{DEMONSTRATIVE}&!{WH}"
_DEFINITE = f"{THE}|{DEMONSTRATIVE}|{POSSESSIVE_DETERMINER}"

_MEETINGS = ("meeting", "event", "encounter", "call", "again")
_SIDES = ("country", "government", "organisation", "person", "office", "group")
# Who chairs or attends, before the meeting is named.
_AHEAD = ("chairs", "attends")
# How many units before a meeting tell whether it is held.
_NEAR_WORDS = 14
# How many units after a meeting who attends may still be named.
_NEAR = 80


@attrs.define
class _Draft:
    span: Span
    kind: MeetingKind
    rule: str
    mentions: list[Span]
    name: str | None = None
    parties: list[str] = attrs.field(factory=list)
    chairs: tuple[str, ...] = ()
    people: dict[str, None] = attrs.field(factory=dict)
    medium: str | None = None
    place: str | None = None
    start: str | None = None
    status: MeetingStatus = "held"


@attrs.frozen
class _Phrase:
    """A stretch that names a meeting, and what stands around it."""

    found: Match
    first: int
    last: int
    head: int
    kind: MeetingKind
    sentence: tuple[int, int]
    definite: bool
    general: bool
    verbal: bool
    name: tuple[int, int] | None
    parties: tuple[str, ...]
    held: bool
    status: MeetingStatus
    end: int


def meetings(
    units: Units, grammar: Grammar, index: ActorIndex, timexes: Sequence[Timex], published: str | None = None
) -> tuple[Meeting, ...]:
    """
    Find meetings.

    Args:
        units: the text; people are units of the class ``person``, dates of the class ``timex``.
        grammar: its mentions are of the kinds ``meeting``; ``event``, which needs parties; ``encounter`` and ``call``,
            which are verbs; ``again``, which only name one again; and with the part ``people`` of the kinds ``chair``
            and ``attendance``, behind a meeting, and ``chairs`` and ``attends``, before one.
        index: who the parties are.
        timexes: with values.
        published: the day of the text, ISO 8601: what is to begin after it is planned.

    Returns:
        Meetings in the order of their first mention. A later mention that says nothing else is of the last one.
    """
    return tuple(
        Meeting(
            id=f"m{number}",
            span=draft.span,
            name=draft.name,
            kind=draft.kind,
            parties=tuple(draft.parties),
            people=tuple(draft.people),
            chairs=draft.chairs,
            medium=draft.medium,
            place=draft.place,
            start=draft.start,
            status="planned" if published and draft.start and draft.start > published and draft.status == "held" else draft.status,
            mentions=tuple(draft.mentions),
            rule=draft.rule,
        )
        for number, draft in enumerate(_Reader(units, grammar, index, NearestTimex(units, timexes)).read(), 1)
    )


class _Parties:
    """Which countries and bodies the words around a meeting name."""

    def __init__(self, units: Units, string: str, grammar: Grammar, index: ActorIndex) -> None:
        self.units = units
        self.string = string
        self.macro = grammar.macro
        self.index = index
        self.roles = sorted(role.span for actor in index.actors for role in actor.roles)
        self.delegations: list[tuple[int, int]] | None = None

    def among(self, first: int, last: int, acting: bool = False) -> list[str]:
        """
        The ids of those that some units name, or whose people they name.

        Args:
            first, last: the units.
            acting: not those that are only places ("in Norway").
        """
        if last <= first:
            return []
        ids: list[str] = []
        end = 0
        for mention, actor in self.index.mentions(self.units.span(first, last), _SIDES):
            if mention.span.start < end or (actor.kind != "person" and self.in_role(mention.span)):
                continue
            end = mention.span.end
            party = None if acting and self.is_place(mention.span) else self.of(actor)
            if party and party not in ids:
                ids.append(party)
        return ids

    def of(self, actor: Actor) -> str | None:
        """The id of whom an actor acts for: its state, or the organisation itself."""
        side = self.index.side(actor)
        party = self.index.state(side) if side else actor if actor.kind == "organisation" else None
        return party.id if party else None

    def is_place(self, span: Span) -> bool:
        """Whether what a stretch names is where, not who."""
        return self.macro("located").match(self.string, self.units.at(span.start)) is not None

    def in_role(self, span: Span) -> bool:
        """Whether a stretch is part of somebody's title."""
        at = bisect_right(self.roles, Span(span.start, len(self.units.text)))
        return any(role.covers(span) for role in self.roles[max(0, at - 3) : at])

    def clause(self, first: int, last: int) -> list[str]:
        """Those that the clause names which ends with a verb."""
        clause = self.macro("clause_before").search(self.string, first, last)
        start = clause.start() if clause else last
        return self.among(start, last, acting=True) or self.subject(first, last)

    def subject(self, first: int, last: int) -> list[str]:
        """Whom some units name last."""
        if last <= first:
            return []
        for mention, actor in reversed(self.index.mentions(self.units.span(first, last), _SIDES)):
            if not self.is_place(mention.span) and (actor.kind == "person" or not self.in_role(mention.span)):
                party = self.of(actor)
                if party:
                    return [party]
        return self.antecedent(first, last)

    def antecedent(self, first: int, last: int) -> list[str]:
        """Whom "the delegation" or a pronoun means: the side of the delegation, or of the person, that was named last."""
        units = self.units
        for unit in reversed(range(first, last)):
            if units.has(unit, DELEGATION_NOUN):
                return self.delegation(unit)
            if units.has(unit, _PRONOUN):
                before = self.index.mentions(units.span(max(0, first - 80), first), ("person",)) if first else []
                party = self.of(before[-1][1]) if before else None
                return [party] if party else []
        return []

    def delegation(self, before: int) -> list[str]:
        """The side of the last delegation whose side the text has named."""
        if self.delegations is None:
            self.delegations = [match.span("side") for match in self.macro("delegation").finditer(self.string)]
        at = bisect_left(self.delegations, (before, before))
        for first, last in reversed(self.delegations[max(0, at - 4) : at]):
            sides = self.among(first, last)
            if sides:
                return sides[:1]
        return []


class _Reader:
    def __init__(self, units: Units, grammar: Grammar, index: ActorIndex, moments: NearestTimex) -> None:
        self.units = units
        self.string = grammar.reading(units)
        self.macro = grammar.macro
        self.grammar = grammar
        self.index = index
        self.parties = _Parties(units, self.string, grammar, index)
        self.conjuncts = Conjuncts(units, grammar)
        self.moments = moments
        self.drafts: list[_Draft] = []

    def read(self) -> list[_Draft]:
        taken = 0
        waiting: list[Match] = []
        near: _Draft | None = None
        for found in sorted(self.grammar.find(self.units), key=lambda found: found.first):
            if found.kind not in _MEETINGS:
                # "X chaired the talks": the meeting is still to come.
                waiting.append(found)
                continue
            if found.first < taken:
                continue
            phrase = self.phrase(found)
            draft = self.known(phrase) or self.new(phrase)
            if draft is None:
                continue
            for people in waiting:
                ahead = people.kind in _AHEAD and people.first >= phrase.sentence[0]
                if ahead or (near and people.first - taken < _NEAR):
                    self.people(draft if ahead or near is None else near, people)
            waiting = []
            self.tell(draft, phrase)
            taken = max(found.last, phrase.end)
            near = draft
        for people in waiting:
            if near and people.first - taken < _NEAR:
                self.people(near, people)
        return self.drafts

    def phrase(self, found: Match) -> _Phrase:
        """Read the words around a mention."""
        units, string = self.units, self.string
        head = found.last - 1
        sentence = sentence_at(units, head)
        verbal = found.kind in ("encounter", "call")
        first = found.first if verbal else self.first(head, sentence[0])
        holding = None if verbal else self.macro("holding").search(string, max(sentence[0], first - 8), first)
        parties, end = self.who(found, first, sentence, holding.start() if holding else None)
        name, start, end = self.name(found, first, end, sentence) if not verbal else (None, first, end)
        return _Phrase(
            found=found,
            first=start,
            last=found.last,
            head=head,
            kind="call" if found.kind == "call" else "meeting" if verbal else self.kind(head),
            sentence=sentence,
            definite=not verbal and units.has(start, _DEFINITE),
            general=verbal or units.has(head, ANY_MEETING),
            verbal=verbal,
            name=name,
            parties=parties,
            held=verbal or holding is not None or self.macro("took_place").match(string, end, sentence[1]) is not None,
            status=self.status(found.first if verbal else holding.start() if holding else None, start, end, sentence),
            end=end,
        )

    def kind(self, head: int) -> MeetingKind:
        """What kind of meeting a noun names."""
        return MEETING_KINDS.get(self.units.norm(MEETING_NOUN, head) or "", "meeting")

    def status(self, verb: int | None, first: int, end: int, sentence: tuple[int, int]) -> MeetingStatus:
        """Whether it is held, by the words before its verb, before its name, and behind it."""
        if self.units.has(first, NEGATIVE_DETERMINER):
            return "denied"
        told = None
        if verb is not None and verb > sentence[0]:
            told = self.macro("told_before_verb").search(self.string, max(sentence[0], verb - _NEAR_WORDS), verb)
        if told is None and first > sentence[0] and verb != first:
            told = self.macro("told_before").search(self.string, max(sentence[0], first - _NEAR_WORDS), first)
        if told is None and verb != first:
            told = self.macro("told_behind").match(self.string, end, sentence[1])
        if told is None:
            return "held"
        cue = told.start("told")
        if self.units.has(cue, _NEGATED):
            return "denied"
        return MEETING_STATUSES.get(self.units.norm(MEETING_CUE, cue) or "", "held")

    def first(self, head: int, start: int) -> int:
        """Where the noun phrase begins that ends with a head."""
        before = self.macro("phrase_before").search(self.string, max(start, head - 14), head)
        first = before.start() if before else head
        for match in self.macro("verb_inside").finditer(self.string, first, head):
            first = match.end()
        return first + (self.units.has(first, HYPHEN) and first < head)

    def who(self, found: Match, first: int, sentence: tuple[int, int], holding: int | None) -> tuple[tuple[str, ...], int]:
        """The parties, and the unit behind the words that name them."""
        string, among = self.string, self.parties.among
        start, last = sentence
        verbal = found.kind in ("encounter", "call")
        tail = self.macro("with_parties").match(string, found.last, last)
        if tail is None and not verbal:
            tail = self.macro("of_parties").match(string, found.last, last)
        end = tail.end() if tail else found.last
        parties: list[str] = []
        if tail:
            parties = among(*tail.span("parties"))
            if len(parties) < 2 and not tail.groupdict().get("two"):
                parties = [*(self.parties.clause if verbal else self.parties.subject)(start, first), *parties]
            introduced = self.macro("introduced").match(string, end, last) if len(parties) == 1 and first - start < 3 else None
            if introduced:
                parties = [*among(*introduced.span("parties")), *parties]
        elif verbal:
            objects = self.macro("parties").match(string, found.last, last) if found.kind == "encounter" else None
            parties = among(*objects.span()) if objects else []
            if len(parties) < 2:
                parties = [*self.parties.clause(start, first), *parties]
        else:
            pair = self.macro("nation_pair").search(string, first, found.last)
            parties = among(*pair.span()) if pair else []
        if not parties and holding is not None:
            parties = self.parties.clause(start, holding)
        return tuple(dict.fromkeys(parties)), end

    def name(self, found: Match, first: int, end: int, sentence: tuple[int, int]) -> tuple[tuple[int, int] | None, int, int]:
        """Its proper name, where the mention begins, and the unit behind all of it."""
        named = self.macro("named_after").match(self.string, end, sentence[1])
        if named:
            return named.span("name"), first, named.end()
        head = found.last - 1
        proper = self.macro("proper").search(self.string, first, found.last)
        if proper and (proper.start() < head or (proper.start() > sentence[0] and self.units.has(head, MULTI))):
            return proper.span(), proper.start(), end
        return None, first, end

    def known(self, phrase: _Phrase) -> _Draft | None:
        """The meeting that the text has named before and names again here."""
        name = self.text(*phrase.name).casefold() if phrase.name else None
        for draft in reversed(self.drafts[-6:]):
            if name and draft.name:
                if draft.name.casefold() == name:
                    return draft
                continue
            parties = set(phrase.parties)
            if not self.fits(draft.kind, phrase):
                continue
            # "the talks, known as ..." names a meeting again, "the Oslo Summit" another one.
            same = not name or (draft.name is None and phrase.name is not None and phrase.name[0] >= phrase.last)
            if phrase.definite and same and (not parties or not draft.parties or parties <= set(draft.parties)):
                return draft
            if len(parties) > 1 and parties == set(draft.parties):
                when = self.moments.nearest(*phrase.sentence, phrase.head, exact=True)
                if when is None or draft.start in (None, when):
                    return draft
        return None

    @staticmethod
    def fits(kind: MeetingKind, phrase: _Phrase) -> bool:
        """Whether a phrase may name a meeting of some kind again."""
        return kind == phrase.kind or (phrase.general and kind != "visit") or (kind == "talks" and phrase.kind in ("meeting", "session"))

    def new(self, phrase: _Phrase) -> _Draft | None:
        """A meeting that has not been named before; None if the text says too little of it."""
        if not self.evident(phrase):
            return None
        units = self.units
        draft = _Draft(
            span=units.span(phrase.first, phrase.last),
            kind=phrase.kind,
            rule=phrase.found.rule,
            mentions=[],
            status=phrase.status,
        )
        self.drafts.append(draft)
        return draft

    def evident(self, phrase: _Phrase) -> bool:
        """Whether the text says enough of a meeting that it has not named before."""
        if phrase.found.kind == "again":
            return False
        if phrase.verbal:
            return len(phrase.parties) > 0
        if self.units.has(phrase.head, MEETINGS_NOUN) or self.macro("negated").match(self.string, phrase.first):
            return False
        if self.units.has(phrase.first, NEGATIVE_DETERMINER):
            return len(phrase.parties) > 1
        if self.units.has(phrase.first, QUANTIFIER):
            return False
        if phrase.kind == "conference" and self.units.has(phrase.head, CAP):
            return phrase.held
        if phrase.name or phrase.parties:
            return True
        return phrase.held and phrase.found.kind == "meeting"

    def tell(self, draft: _Draft, phrase: _Phrase) -> None:
        """Add what the words around a mention say."""
        units = self.units
        span = units.span(phrase.first, phrase.last)
        draft.mentions.append(span)
        if draft.name is None and phrase.name:
            draft.name = self.text(*phrase.name)
        for party in phrase.parties:
            if party not in draft.parties and (len(draft.parties) < 2 or draft.span == span):
                draft.parties.append(party)
        first, last = phrase.sentence
        if draft.start is None:
            draft.start = self.moments.nearest(first, last, phrase.head, exact=True)
        if draft.medium is None:
            medium = self.macro("medium").search(self.string, max(first, phrase.first - 4), min(last, phrase.end + 10))
            draft.medium = units.norm(MEDIUM, medium.start()) if medium else None
        if draft.place is None:
            place = self.macro("place").search(self.string, phrase.last, min(last, phrase.last + 14))
            place = place or self.macro("place_before").match(self.string, first, last)
            draft.place = self.text(*place.span("place")) if place else None

    def people(self, draft: _Draft, found: Match) -> None:
        """Add who chairs or attends."""
        named = [self.units.span(unit, unit + 1) for unit in range(*found.parts["people"]) if self.units.has(unit, PERSON)]
        rows = [(span, actor) for span in named if (actor := self.index.at(span, ("person",)))]
        draft.people.update(dict.fromkeys(actor.id for _, actor in rows))
        if rows and found.kind in ("chair", "chairs") and not draft.chairs:
            # Who stands beside the one nearest to the verb.
            groups = self.conjuncts.groups(rows, Span(rows[0][0].start, rows[-1][0].end))
            draft.chairs = groups[0 if found.kind == "chair" else -1].ids if groups else (rows[0][1].id,)

    def text(self, first: int, last: int) -> str:
        return self.units.span(first, last).of(self.units.text)
