"""
Who meets whom.

Takes units in which dates, people and bodies are merged, and what the meetings grammar finds in them; returns meetings
with all their mentions.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import attrs

from polparse.cast import Cast
from polparse.models import Actor, Meeting, Timex
from polparse.moments import Moments
from polparse.rules import Grammar
from polparse.segment import sentence_at
from polparse.spans import Span
from polparse.units import Found, Units

__all__ = ["meetings"]

_MEETINGS = ("meeting", "event", "encounter", "call", "again")
_SIDES = ("country", "government", "organisation", "person", "office", "group")


@attrs.define
class _Draft:
    span: Span
    kind: str
    rule: str
    sentence: int
    mentions: list[Span]
    name: str | None = None
    parties: list[str] = attrs.field(factory=list)
    chair: str | None = None
    attendees: list[str] = attrs.field(factory=list)
    medium: str | None = None
    place: str | None = None
    start: str | None = None


@attrs.frozen
class _Phrase:
    """A stretch that names a meeting, and what stands around it."""

    found: Found
    first: int
    last: int
    head: int
    kind: str
    sentence: tuple[int, int]
    definite: bool
    general: bool
    verbal: bool
    name: tuple[int, int] | None
    parties: tuple[str, ...]
    held: bool
    end: int


def meetings(units: Units, grammar: Grammar, cast: Cast, timexes: Sequence[Timex]) -> tuple[Meeting, ...]:
    """
    Find meetings.

    Args:
        units: the text; people are units of the class ``person``, dates of the class ``timex``.
        grammar: its mentions are of the kinds ``meeting``; ``event``, which needs parties; ``encounter`` and ``call``,
            which are verbs; ``chair`` and ``attendance``, which have the part ``people``.
        cast: who the parties are.
        timexes: with values.

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
            chair=draft.chair,
            attendees=tuple(draft.attendees),
            medium=draft.medium,
            place=draft.place,
            start=draft.start,
            mentions=tuple(draft.mentions),
            rule=draft.rule,
        )
        for number, draft in enumerate(_Reader(units, grammar, cast, Moments(units, timexes)).read(), 1)
    )


class _Reader:
    def __init__(self, units: Units, grammar: Grammar, cast: Cast, moments: Moments) -> None:
        self.units = units
        self.string = grammar.reading(units)
        self.macro = grammar.macro
        self.grammar = grammar
        self.cast = cast
        self.moments = moments
        self.drafts: list[_Draft] = []
        self.delegations: list[tuple[int, int]] | None = None
        self.roles = sorted(role.span for actor in cast.actors for role in actor.roles)

    def read(self) -> list[_Draft]:
        taken = 0
        waiting: Found | None = None
        for found in sorted(self.grammar.find(self.units), key=lambda found: found.first):
            if found.kind in _MEETINGS:
                if found.first < taken:
                    continue
                phrase = self.phrase(found)
                taken = max(found.last, phrase.end)
                draft = self.known(phrase) or self.new(phrase)
                if draft is None:
                    continue
                self.tell(draft, phrase)
                if waiting is not None and waiting.first >= phrase.sentence[0]:
                    self.people(draft, waiting)
                waiting = None
            else:
                first, _ = sentence_at(self.units, found.first)
                here = self.drafts and any(mention.start >= self.units.starts[first] for mention in self.drafts[-1].mentions[-1:])
                if self.drafts and (here or "definite" not in found.parts):
                    self.people(self.drafts[-1], found)
                if not here:
                    waiting = found
        return self.drafts

    def phrase(self, found: Found) -> _Phrase:
        units, string = self.units, self.string
        head = found.last - 1
        sentence = sentence_at(units, head)
        verbal = found.kind in ("encounter", "call")
        first = found.first
        if not verbal:
            before = self.macro("phrase_before").search(string, max(sentence[0], head - 14), head)
            first = before.start() if before else first
            for match in self.macro("verb_inside").finditer(string, first, head):
                first = match.end()
            first += units.has(first, "hyphen") and first < head
        end = found.last
        tail = self.macro("with_parties").match(string, found.last, sentence[1]) or (
            None if verbal else self.macro("of_parties").match(string, found.last, sentence[1])
        )
        parties = self.sides(*tail.span("parties")) if tail else []
        if not tail and found.kind == "encounter":
            objects = self.macro("parties").match(string, found.last, sentence[1])
            parties = self.sides(*objects.span()) if objects else []
        elif not tail and not verbal:
            pair = self.macro("nation_pair").search(string, first, head + 1)
            parties = self.sides(*pair.span()) if pair else []
        explicit = tail is not None
        if tail:
            end = tail.end()
        if len(parties) < 2 and (explicit or verbal) and not (tail and tail.groupdict().get("two")):
            parties = list(dict.fromkeys([*self.subject(sentence[0], first, verbal), *parties]))
        holding = None if verbal else self.macro("holding").search(string, max(sentence[0], first - 6), first)
        if not parties and holding:
            parties = self.subject(sentence[0], holding.start(), True)
        elif len(parties) == 1 and explicit and first - sentence[0] < 3:
            introduced = self.macro("introduced").match(string, end, sentence[1])
            if introduced:
                parties = list(dict.fromkeys([*self.sides(*introduced.span("parties")), *parties]))
        name = None
        named = None if verbal else self.macro("named_after").match(string, end, sentence[1])
        if named:
            name, end = named.span("name"), named.end()
        elif not verbal:
            proper = self.macro("proper").search(string, first, found.last)
            if proper and (proper.start() < head or (proper.start() > sentence[0] and units.has(head, "multi"))):
                name = proper.span()
                first = proper.start()
        held = verbal or holding is not None or self.macro("took_place").match(string, end, sentence[1]) is not None
        return _Phrase(
            found=found,
            first=first,
            last=found.last,
            head=head,
            kind="call" if found.kind == "call" else "meeting" if verbal else units.norm("meeting_noun", head) or "meeting",
            sentence=sentence,
            definite=not verbal and units.has(first, "the|demonstrative|possessive_determiner") ,
            general=units.has(head, "any_meeting") or verbal,
            verbal=verbal,
            name=name,
            parties=tuple(parties),
            held=held,
            end=end,
        )

    def sides(self, first: int, last: int, acting: bool = False) -> list[str]:
        """
        The ids of the countries and bodies that some units name, or whose people they name.

        Args:
            acting: not those that are only places ("in Norway").
        """
        if last <= first:
            return []
        ids: list[str] = []
        end = 0
        for mention, actor in self.cast.mentions(self.units.span(first, last), _SIDES):
            if mention.span.start < end or (actor.kind != "person" and self.in_role(mention.span)):
                continue
            end = mention.span.end
            if acting and self.place(mention.span):
                continue
            side = self.cast.side(actor)
            party = self.cast.state(side) if side else actor if actor.kind == "organisation" else None
            if party and party.id not in ids:
                ids.append(party.id)
        return ids

    def place(self, span: Span) -> bool:
        """Whether what a stretch names is where, not who."""
        units = self.units
        unit = units.at(span.start) - 1
        return units.has(unit - units.has(unit, "the"), "in|at|from")

    def in_role(self, span: Span) -> bool:
        at = bisect_right(self.roles, Span(span.start, 10**9)) - 1
        return any(self.roles[i].covers(span) for i in range(max(0, at - 2), at + 1))

    def subject(self, first: int, last: int, all_of_it: bool) -> list[str]:
        """Who holds the meeting: those whom the words before it name last."""
        if last <= first:
            return []
        units = self.units
        start = last
        if all_of_it:
            while start > first and not units.has(start - 1, "subordinator&!adverb|after|before|that|wh|semicolon|colon|quote_open|cue_ed&!noun"):
                start -= 1
            found = self.sides(start, last, acting=True)
            if found:
                return found
        for mention, actor in reversed(self.cast.mentions(units.span(first, last), _SIDES)):
            if self.place(mention.span) or (actor.kind != "person" and self.in_role(mention.span)):
                continue
            side = self.cast.side(actor)
            party = self.cast.state(side) if side else actor if actor.kind == "organisation" else None
            if party:
                return [party.id]
        return self.antecedent(first, last)

    def antecedent(self, first: int, last: int) -> list[str]:
        """Whom "the delegation" or a pronoun means: the side of the delegation, or of the person, that was named last."""
        units = self.units
        for unit in reversed(range(first, last)):
            if units.has(unit, "delegation_noun"):
                return self.delegation(unit)
            if units.has(unit, "pronoun_subject&!demonstrative&!wh"):
                for _, actor in reversed(self.cast.mentions(units.span(max(0, first - 80), first), ("person",)) if first else []):
                    side = self.cast.side(actor)
                    party = self.cast.state(side) if side else None
                    return [party.id] if party else []
                return []
        return []

    def delegation(self, before: int) -> list[str]:
        """The side of the last delegation whose side the text has named."""
        if self.delegations is None:
            self.delegations = [match.span("side") for match in self.macro("delegation").finditer(self.string)]
        for first, last in reversed(self.delegations[: bisect_left(self.delegations, (before, before))]):
            sides = self.sides(first, last)
            if sides:
                return sides[:1]
        return []

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
            if phrase.definite and not name and (not parties or not draft.parties or parties <= set(draft.parties)):
                return draft
            if len(parties) > 1 and parties == set(draft.parties):
                when = self.moments.nearest(*phrase.sentence, phrase.head, exact=True)
                if when is None or draft.start in (None, when):
                    return draft
        return None

    def fits(self, kind: str, phrase: _Phrase) -> bool:
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
            sentence=phrase.sentence[0],
            mentions=[],
            name=self.text(*phrase.name) if phrase.name else None,
        )
        self.drafts.append(draft)
        return draft

    def evident(self, phrase: _Phrase) -> bool:
        if phrase.found.kind == "again":
            return False
        if phrase.verbal:
            return len(phrase.parties) > 0
        if self.units.has(phrase.first, "quantifier|negative_determiner") or self.units.has(phrase.head, "meetings_noun") or self.units.has(phrase.first - 1, "negation"):
            return False
        if phrase.kind == "conference" and self.units.has(phrase.head, "cap"):
            return phrase.held
        if phrase.name or phrase.parties:
            return True
        return phrase.held and phrase.found.kind == "meeting"

    def tell(self, draft: _Draft, phrase: _Phrase) -> None:
        """Add what the words around a mention say."""
        units = self.units
        span = units.span(phrase.first, phrase.last)
        draft.mentions.append(span)
        for party in phrase.parties:
            if party not in draft.parties and (len(draft.parties) < 2 or draft.span == span):
                draft.parties.append(party)
        first, last = phrase.sentence
        if draft.start is None:
            draft.start = self.moments.nearest(first, last, phrase.head, exact=True)
        if draft.medium is None:
            medium = self.macro("medium").search(self.string, max(first, phrase.first - 4), min(last, phrase.end + 10))
            draft.medium = units.norm("medium", medium.start()) if medium else None
        if draft.place is None:
            place = self.macro("place").search(self.string, phrase.last, min(last, phrase.last + 14)) or self.macro("place_before").match(self.string, first, last)
            draft.place = self.text(*place.span("place")) if place else None

    def people(self, draft: _Draft, found: Found) -> None:
        """Add who chairs or attends."""
        people: list[Actor] = []
        for unit in range(*found.parts["people"]):
            if self.units.has(unit, "person"):
                actor = self.cast.at(self.units.span(unit, unit + 1), ("person",))
                if actor:
                    people.append(actor)
        for actor in people:
            if found.kind == "chair" and draft.chair is None:
                draft.chair = actor.id
            if actor.id not in draft.attendees:
                draft.attendees.append(actor.id)

    def text(self, first: int, last: int) -> str:
        return self.units.span(first, last).of(self.units.text)
