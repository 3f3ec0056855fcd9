"""
Who represents which side.

Takes units in which dates, people and bodies are merged, what the delegations grammar finds in them, and meetings;
returns delegations, those that the text names and those that it lets infer.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

import attrs

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    BREAK,
    CLOSED,
    COMPANY_PHRASE,
    DELEGATION_NOUN,
    DEMONSTRATIVE,
    FROM,
    MEMBER_NOUN,
    NOUNS,
    PERSON,
    POSSESSIVE_DETERMINER,
    PRONOUN_SUBJECT,
    THE,
)
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Actor, Delegation, Meeting
from polparse.people.role_countries import state_stated
from polparse.spans import Span
from polparse.syntax.clause import Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["StatedDelegations", "delegations"]

_DEFINITE = f"{THE}|{DEMONSTRATIVE}|{POSSESSIVE_DETERMINER}"

_GROUPS = ("group", "weak", "side", "before", "chief")
_IT = f"{PRONOUN_SUBJECT}.3sn"
_ONE = f"{DELEGATION_NOUN}&!{NOUNS}"
# How many units before a pronoun the delegation stands that it means.
_NEAR = 40
_SIDES = ("country", "government", "organisation", "group")

# How long the stretch of a clause may be that tells of one, in units.
_LONG = 60
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
        ids = tuple(dict.fromkeys(person.id for person in people))
        if ids and (set(self.heads) <= set(ids) or ids[0] in self.heads):
            # Who is read later may stand before whom the text names: "an envoy and his aide, X, lead it".
            self.heads = ids if set(self.heads) <= set(ids) else tuple(dict.fromkeys((*self.heads, *ids)))
            for id in self.heads:
                self.members.pop(id, None)

    def admits(self, head: Actor | None) -> bool:
        """Whether it may be led by somebody."""
        return head is None or not self.heads or head.id in self.heads


def delegations(stated: "StatedDelegations", meetings: Sequence[Meeting] = ()) -> tuple[Delegation, ...]:
    """
    Find delegations.

    Args:
        stated: those that the text tells of.
        meetings: who chairs and attends them lets infer others.

    Returns:
        Delegations in reading order; one for each side, unless the text gives it two heads.
    """
    stated.infer_all(meetings)
    found = sorted((draft for draft in stated.drafts if draft.heads or draft.members), key=lambda draft: draft.span)
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


class StatedDelegations:
    """
    What the text says of delegations.

    Args:
        units: the text; people are units of the class ``person``.
        grammar: whose macros read the words around a delegation.
        mentions: what it finds: they have parts for the delegation (``group``, ``weak``, ``side``, ``before``, ``chief``), for its
            ``head`` and a ``second`` one beside it, and for its ``members`` or the ``lines`` of a list of them. Those of the
            kind ``company`` do not call it a delegation; those of the kind ``cochairs`` have as ``members`` the heads of several.
        index: who the people are.
        tellings: what frames find: nouns of delegations (of the kind ``delegation``), who represents a ``side`` (``represents``), and who
            accompanies whom (``company``), with the roles ``led`` (who leads it), ``leader`` (who leads others), ``members`` and ``head``.
        syntax: the clauses of the sentences in which all these stand; None if there are none.
    """

    def __init__(
        self,
        units: Units,
        grammar: Grammar,
        mentions: Sequence[Match],
        index: ActorIndex,
        tellings: Sequence[Telling] = (),
        syntax: Syntax | None = None,
    ) -> None:
        self.units = units
        self.string: str = grammar.reading(units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.index = index
        self.mentions = mentions
        self.syntax = syntax
        self.drafts: list[_Draft] = []
        self.by_side: dict[str, list[_Draft]] = {}
        self.people: set[str] = set()
        self.cochairs: dict[str, Actor] = {}
        # Where it is told, whom others accompany, and who they are.
        self.companies: list[tuple[int, str, tuple[str, ...]]] = []
        # By the unit of its noun; and the side that has sent it.
        self.by_noun: dict[int, _Draft] = {}
        self.sent: dict[int, str] = {}
        self._read(mentions, tellings, syntax)

    def _read(self, mentions: Sequence[Match], tellings: Sequence[Telling], syntax: Syntax | None) -> None:
        if syntax is not None:
            for telling in tellings:
                if telling.frame.kind == "sent":
                    self.send(telling, syntax)
        for mention in mentions:
            if mention.kind == "cochairs":
                self.lead_jointly(mention)
            elif mention.kind == "represents_each":
                self.represent_each(mention)
            elif mention.kind == "theirs":
                self.lead_each(self.people_before(mention.first), mention.span, mention.rule)
            elif mention.kind != "company":
                self.state(mention)
        if syntax is not None:
            for telling in tellings:
                if telling.frame.kind == "delegation":
                    self.tell_of(telling, syntax)
                elif telling.frame.kind == "led_group":
                    self.lead_group(telling, syntax)
                elif telling.frame.kind == "represents":
                    self.represent(telling, syntax)
        for mention in mentions:
            if mention.kind == "company":
                self.accompany(mention)
        if syntax is not None:
            for telling in tellings:
                if telling.frame.kind == "company":
                    self.join(telling, syntax)

    def infer_all(self, meetings: Sequence[Meeting]) -> None:
        """Infer those that meetings let infer."""
        for meeting in meetings:
            self.infer(meeting)
        for meeting in meetings:
            self.pair(meeting.span, meeting.rule, [self.index[id] for id in meeting.chairs])
        for mention in self.mentions:
            if mention.kind == "cochairs":
                self.pair(mention.span, mention.rule, self.named(mention, "members"))

    @cached_property
    def sides(self) -> dict[str, str]:
        """By person, the side that the text has him or her represent."""
        return {id: draft.side for draft in self.drafts if draft.side for id in (*draft.heads, *draft.members)}

    def at(self, start: int) -> tuple[str, ...]:
        """The people of the delegation that the word names which begins at a character."""
        draft = self.by_noun.get(self.units.at(start))
        return (*draft.heads, *draft.members) if draft is not None else ()

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
        members = [*self.named(mention, "members"), *self.listed(mention), *self.after_head(mention, heads)]
        side, back, plain = self.group(mention)
        noun = self.noun(mention)
        self.note(mention.span, mention.rule, noun, side, back, plain, heads, members, mention.kind == "participants")

    def note(
        self,
        span: Span,
        rule: str,
        noun: int,
        side: str | None,
        back: bool,
        plain: bool,
        heads: Sequence[Actor],
        members: Sequence[Actor],
        inferred: bool = False,
    ) -> None:
        """
        Note what is said of a delegation.

        Args:
            span, rule: what says it.
            noun: the unit of the word for it.
            side: its side.
            back: whether the words for it may point back to one named before.
            plain: whether it needs no side to be one.
            heads, members: who they are.
            inferred: whether it is not called a delegation.
        """
        head = heads[0] if heads else None
        leader = self.owner(noun)
        side = side or self.sent.get(noun)
        if noun >= 0 and self.macro("plays").match(self.string, noun + 1):
            return
        if side is None and leader is None and not (plain or (head is not None and back and self.index.side(head))):
            return
        head = head or leader
        heads = heads or ([leader] if leader else [])
        side = side or (self.serves(leader) if leader else None)
        draft = self.by_noun.get(noun) or (self.known(side, head) if side else self.last(head) if back else None)
        if draft is None and side is None and head is not None:
            draft = next((draft for draft in reversed(self.drafts[-_REACH:]) if head.id in draft.heads), None)
        if draft is None and side is None:
            side = self.serves(head) if head else self.common(members)
            draft = self.known(side, head) if side else None
        if draft is None:
            draft = self.new(span, side, rule, inferred=inferred)
        self.by_noun[noun] = draft
        self.tell(draft, heads, members)

    def span(self, telling: Telling, syntax: Syntax) -> Span:
        """The clause that tells it."""
        clause = telling.clause
        if clause is None:
            return syntax.units.span(telling.unit, telling.unit + 1)
        return syntax.units.span(clause.first, min(clause.last, clause.first + _LONG))

    def tell_of(self, telling: Telling, syntax: Syntax) -> None:
        """Note what a clause says of a delegation that it names."""
        phrase = syntax.phrases.headed_by(telling.unit)
        if phrase is None:
            return
        led, leaders = self.people_of(telling, "led"), self.people_of(telling, "leader")
        passive = telling.clause is not None and telling.clause.verb is not None and telling.clause.verb.passive
        # "led by X, Y and Z": one leads; "X and Y led it": both.
        heads, members = (led[:1], led[1:]) if passive else (led, [])
        heads = heads or leaders[:1]
        people = [*members, *self.people_of(telling, "members")]
        if not heads and not people:
            return
        self.about(telling.unit, phrase, self.span(telling, syntax), telling.frame.name, syntax, heads, people)

    def about(
        self, unit: int, phrase: Phrase, span: Span, rule: str, syntax: Syntax, heads: Sequence[Actor], members: Sequence[Actor]
    ) -> None:
        """Note what is said of the delegation that a phrase names whose head is a unit of the clauses."""
        back = syntax.units.has(phrase.first, _DEFINITE) or not syntax.units.has(phrase.first, CLOSED)
        noun = self.units.at(syntax.units.starts[unit])
        plain = self.macro("needs_side").search(self.string, noun, noun + 1) is None
        self.note(span, rule, noun, self.side_of(phrase, syntax), back, plain, heads, members)

    def serves(self, actor: Actor) -> str | None:
        """The state that somebody serves, else the body: "World Bank vice-president"."""
        if side := self.index.side(actor):
            return side
        bodies = (self.index.mentions(role.span, ("organisation",)) for role in actor.roles if role.organisation)
        return next((some[0][1].name for some in bodies if some), None)

    def send(self, telling: Telling, syntax: Syntax) -> None:
        """Note whose a delegation is by who sends it."""
        sides = (self.side_of(phrase, syntax) for phrase in telling.roles["side"])
        if side := next(sides, None):
            self.sent[self.units.at(syntax.units.starts[telling.unit])] = side

    def lead_group(self, telling: Telling, syntax: Syntax) -> None:
        """Note who leads a group of people of one side, several delegations, each his own, or the delegation that "it" is."""
        heads, phrase = self.people_of(telling, "led"), telling.roles["group"][0]
        span, rule = self.span(telling, syntax), telling.frame.name
        if not heads:
            return
        if syntax.units.has(phrase.head, _IT):
            # "The delegation came on Monday. It was led by Vogt."
            near = range(phrase.head - 1, max(-1, phrase.head - _NEAR), -1)
            noun = next((unit for unit in near if syntax.units.has(unit, _ONE)), None)
            if noun is not None and (named := syntax.phrases.headed_by(noun)) is not None:
                self.about(noun, named, span, rule, syntax, heads[:1], heads[1:])
        elif syntax.units.has(phrase.head, f"{DELEGATION_NOUN}&{NOUNS}"):
            self.lead_each(heads, span, rule)
        elif (
            phrase.kind == "people"
            and phrase.plural
            and not syntax.units.has(phrase.head, DELEGATION_NOUN)
            and (side := self.side_of(phrase, syntax))
        ):
            self.tell(self.known(side, heads[0]) or self.new(span, side, rule, inferred=True), heads[:1], heads[1:])

    def lead_each(self, heads: Sequence[Actor], span: Span, rule: str) -> None:
        """Note that several lead a delegation each."""
        sides = {side: head for head in heads if (side := self.serves(head))}
        if len(sides) > 1:
            for side, head in sides.items():
                self.tell(self.known(side, head) or self.new(span, side, rule), (head,), ())

    def represent_each(self, mention: Match) -> None:
        """Note who stand for a side each: "by Vogt for Norway and Mensah for Ghana"."""
        for person, part in (("members", "side"), ("second", "second_side")):
            side = self.side(*mention.parts[part])
            people = self.named(mention, person)[:1]
            if side and people:
                self.tell(self.known(side, people[0]) or self.new(mention.span, side, mention.rule, inferred=True), people, ())

    def people_before(self, unit: int) -> list[Actor]:
        """The people whom a sentence names before a unit."""
        first, _ = sentence_at(self.units, unit)
        return list(dict.fromkeys(actor for _, actor in self.index.mentions(self.units.span(first, unit), ("person",))))

    def represent(self, telling: Telling, syntax: Syntax) -> None:
        """Note who stands for a side."""
        people = self.people_of(telling, "members")
        phrases = [*telling.roles.get("side", ())]
        if telling.frame.noun and (phrase := syntax.phrases.headed_by(telling.unit)) is not None:
            phrases.append(phrase)
        sides = [side for one in phrases if (side := self.side_of(one, syntax))]
        if not people or not sides:
            return
        heads = people if len(people) == 1 else []
        draft = self.known(sides[0], heads[0] if heads else None) or self.new(
            self.span(telling, syntax), sides[0], telling.frame.name, inferred=not telling.frame.noun
        )
        self.tell(draft, heads if not draft.heads else (), people)

    def join(self, telling: Telling, syntax: Syntax) -> None:
        """Those who join somebody are on his side, unless they have another one."""
        heads, people = self.people_of(telling, "head"), self.people_of(telling, "members")
        led = (actor for phrase in telling.roles["head"] for actor in phrase.actors(self.index) if actor.kind == "office")
        self.company(heads, people, self.span(telling, syntax), telling.frame.name, next(led, None))

    def people_of(self, telling: Telling, role: str) -> list[Actor]:
        """The people whom a role names."""
        return self.people_in(telling.roles.get(role, ()))

    def people_in(self, phrases: Iterable[Phrase]) -> list[Actor]:
        """The people whom some phrases name."""
        return [actor for phrase in phrases for actor in phrase.actors(self.index) if actor.kind == "person"]

    def side_of(self, phrase: Phrase, syntax: Syntax) -> str | None:
        """The side that a phrase names: in its noun group, behind "of" or "from", or as it is a side itself."""
        side = self.named_side(phrase.span)
        if side is None and syntax.units.has(phrase.last, FROM):
            following = syntax.phrases.behind(phrase)
            side = self.named_side(following.span) if following is not None else None
        return side

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

    def noun(self, mention: Match) -> int:
        """The unit of the word that calls it a delegation; a negative number if none does."""
        return next((mention.parts[part][1] - 1 for part in _GROUPS if part in mention.parts), -1 - mention.first)

    def owner(self, noun: int) -> Actor | None:
        """The person whose delegation it is: "President Vogt's delegation"."""
        if noun < 0 or not self.units.has(noun, DELEGATION_NOUN):
            return None
        owned = self.macro("person_owns").search(self.string, max(0, noun - 2), noun)
        if owned is not None:
            return self.index.at(self.units.span(*owned.span("owner")), ("person",))
        his = self.macro("owned").search(self.string, max(0, noun - 3), noun)
        return self.index.last_before(self.units.starts[his.start()], ("person",)) if his is not None else None

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
        return self.named_side(self.units.span(first, last))

    def named_side(self, span: Span) -> str | None:
        """Likewise, of a stretch of characters."""
        units = self.units
        mentions = self.index.mentions(span, _SIDES)
        # "Seven-member" names nobody.
        actors = [actor for mention, actor in mentions if actor.country or not units.has(units.at(mention.span.start), MEMBER_NOUN)]
        return actors[-1].country or actors[-1].name if actors else None

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

    def common(self, people: Sequence[Actor]) -> str | None:
        """The side that all serve whose side is known."""
        sides = {side for actor in people if (side := self.index.side(actor))}
        return sides.pop() if len(sides) == 1 else None

    def lead_jointly(self, mention: Match) -> None:
        """Note who heads each side of a meeting that several chair."""
        for actor in self.named(mention, "members"):
            if side := self.index.side(actor):
                self.cochairs.setdefault(side, actor)

    def pair(self, span: Span, rule: str, chairs: Sequence[Actor]) -> None:
        """Who chair something for several states head one side each, also where nobody else is named."""
        heads = [(side, actor) for actor in chairs if (side := self.index.side(actor))]
        if len({side for side, _ in heads}) > 1:
            for side, head in heads:
                if side not in self.by_side:
                    self.tell(self.new(span, side, rule, inferred=True), (head,), ())

    def accompany(self, mention: Match) -> None:
        """Those who accompany somebody of their own side are his delegation."""
        heads, members = self.named(mention, "head"), self.named(mention, "members")
        if "head" not in mention.parts and self.syntax is not None:
            # "Accompanied by his envoys, Vogt left"
            unit = self.syntax.units.at(mention.span.start)
            clause = self.syntax.at(unit)
            subject = clause.subject if clause is not None else None
            heads = self.people_in([subject]) if subject is not None else []
            members = self.people_in(clause.led_by(COMPANY_PHRASE)) if clause is not None else []
        self.company(heads, members, mention.span, mention.rule)

    def company(self, heads: Sequence[Actor], members: Sequence[Actor], span: Span, rule: str, office: Actor | None = None) -> None:
        """Note those who accompany somebody, or an office; of his side is who serves no other, and if he serves none, he is of theirs."""
        head = next(iter(heads), None)
        if head is None:
            # "Accompanying the king were ..."
            if members and office is not None and (side := office.country or self.common(members)):
                self.tell(self.known(side, None) or self.new(span, side, rule, inferred=True), (), members)
            return
        sides = dict.fromkeys(side for actor in members if (side := state_stated(actor)))
        side = self.index.side(head) or (next(iter(sides)) if len(sides) == 1 else None)
        # What an office alone tells ("Secretary of Defence") counts if another one is said to serve that state.
        people = [actor for actor in members if self.index.side(actor) not in sides.keys() - {side} and actor.id != head.id]
        if people:
            self.companies.append((span.start, head.id, tuple(actor.id for actor in people)))
            draft = next(iter(self.by_side.get(side, ())), None) if side else self.last_of(head)
            self.tell(draft or self.new(span, side, rule, inferred=True), (head,), people)

    def last_of(self, head: Actor) -> _Draft | None:
        """The delegation that somebody leads."""
        return next((draft for draft in reversed(self.drafts[-_REACH:]) if head.id in draft.heads), None)

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
