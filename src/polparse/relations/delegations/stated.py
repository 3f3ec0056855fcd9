"""
The delegations that a text names, and who is said to represent, lead or accompany whom.

Takes units in which dates, people and bodies are merged, what the delegations grammar finds in them, and what frames find in clauses.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    COMPANY_PHRASE,
    DELEGATION_NOUN,
    NOUNS,
    POSSESSIVE_DETERMINER,
    PRONOUN_OBJECT,
    PRONOUN_SUBJECT,
    SIDE_NOUN,
)
from polparse.engine.grammar import Grammar
from polparse.engine.units import Match, Units
from polparse.model import Actor
from polparse.people.role_countries import state_stated
from polparse.relations.delegations.chiefs import DelegationChiefs
from polparse.relations.delegations.drafts import Draft, Drafts
from polparse.relations.delegations.words import DelegationWords, points_back
from polparse.spans import Span
from polparse.syntax.clause import Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["StatedDelegations"]

_THEIRS = f"{POSSESSIVE_DETERMINER}.3p|{POSSESSIVE_DETERMINER}.3sn"
# How many clauses around one are asked for a subject.
_AROUND = 3
_IT = f"{PRONOUN_SUBJECT}.3sn"
_SOMEBODY = "|".join(f"{pronoun}.{norm}" for pronoun in (PRONOUN_SUBJECT, PRONOUN_OBJECT) for norm in ("3sm", "3sf"))
_SEVERAL = f"{DELEGATION_NOUN}&{NOUNS}"
_ONE = f"{DELEGATION_NOUN}&!{NOUNS}"
# How many units before a pronoun the delegation stands that it means.
_NEAR = 40
# How long the stretch of a clause may be that tells of one, in units.
_LONG = 60


# Who leads a delegation, and no other team.
_LEADERS = ("deputy", "diplomat", "head_of_government", "head_of_state", "legislator", "minister")


class _Said(NamedTuple):
    """
    What is said of a delegation.

    Attributes:
        span, rule: what says it.
        noun: the unit of the word for it; a negative number if none calls it so.
        side: its side.
        back: whether the words for it may point back to one named before.
        plain: whether it needs no side to be one.
        heads, members: who they are.
        inferred: whether it is not called a delegation.
    """

    span: Span
    rule: str
    noun: int
    side: str | None
    back: bool
    plain: bool
    heads: Sequence[Actor]
    members: Sequence[Actor]
    inferred: bool = False


class StatedDelegations:
    """
    What the text says of delegations.

    Args:
        units: the text; people are units of the class ``person``.
        grammar: whose macros read the words around a delegation.
        mentions: what it finds: they have parts for the delegation (``group``, ``weak``, ``side``, ``before``), for its
            ``head`` and a ``second`` one beside it, and for its ``members`` or the ``lines`` of a list of them. Those of the
            kind ``chief`` only say what somebody is, the ``cue`` or the ``deputy``; those of the kind ``company`` do not call it a
            delegation; those of the kind ``cochairs`` have as ``members`` the heads of several.
        index: who the people are.
        tellings: what frames find: nouns of delegations (of the kind ``delegation``), who make one up (``made_up``), who represents a
            ``side`` (``represents``), and who accompanies whom (``company``), with the roles ``led`` (who leads it), ``leader`` (who
            leads others), ``members`` and ``head``.
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
        self.index = index
        self.mentions = mentions
        self.syntax = syntax
        self.words: DelegationWords = DelegationWords(units, grammar, index, syntax)
        self.drafts: Drafts = Drafts()
        # Where it is told, whom others accompany, and who they are.
        self.companies: list[tuple[int, str, tuple[str, ...]]] = []
        # By the unit of its noun; and the side that has sent it.
        self.by_noun: dict[int, Draft] = {}
        self.sent: dict[int, str] = {}
        self._read(mentions, tellings, syntax)

    def _read(self, mentions: Sequence[Match], tellings: Sequence[Telling], syntax: Syntax | None) -> None:
        if syntax is not None:
            for telling in tellings:
                if telling.frame.kind == "sent":
                    self.send(telling, syntax)
        chiefs = DelegationChiefs(self.units, self.index, syntax)
        for mention in mentions:
            if mention.kind == "represents_each":
                self.represent_each(mention)
            elif mention.kind == "theirs":
                self.lead_each(self.words.people_before(mention.first), mention.span, mention.rule)
            elif mention.kind == "chief":
                self.call(mention, chiefs)
            elif mention.kind not in ("company", "cochairs"):
                self.state(mention)
        if syntax is not None:
            for telling in tellings:
                if telling.frame.kind == "delegation":
                    self.tell_of(telling, syntax)
                elif telling.frame.kind == "led_group":
                    self.lead_group(telling, syntax)
                elif telling.frame.kind == "made_up":
                    self.make_up(telling, syntax)
                elif telling.frame.kind == "represents":
                    self.represent(telling, syntax)
        for mention in mentions:
            if mention.kind == "company":
                self.accompany(mention)
        if syntax is not None:
            for telling in tellings:
                if telling.frame.kind == "company":
                    self.join(telling, syntax)

    @cached_property
    def sides(self) -> dict[str, str]:
        """By person, the side that the text has him or her represent."""
        return {id: draft.side for draft in self.drafts.all if draft.side for id in (*draft.heads, *draft.members)}

    def at(self, start: int) -> tuple[str, ...]:
        """The people of the delegation that the word names which begins at a character."""
        draft = self.by_noun.get(self.units.at(start))
        return (*draft.heads, *draft.members) if draft is not None else ()

    # -- what is said of one --

    def state(self, mention: Match) -> None:
        """Note a delegation that the text calls one, or what else it says of one."""
        heads = [*self.words.named(mention, "head"), *self.words.named(mention, "second")]
        members = [*self.words.named(mention, "members"), *self.words.listed(mention), *self.words.after_head(mention, heads)]
        side, back, plain = self.words.group(mention)
        noun = self.words.noun(mention)
        inferred = mention.kind == "participants"
        self.note(_Said(mention.span, mention.rule, noun, side, back, plain, heads, members, inferred))

    def call(self, mention: Match, chiefs: DelegationChiefs) -> None:
        """Note whom the text calls the head of a delegation, or the deputy."""
        told = chiefs.of(mention)
        if told:
            spans = [mention.span, *(span for span, _ in told)]
            whole = Span(min(span.start for span in spans), max(span.end for span in spans))
            people = list(dict.fromkeys(actor for _, actor in told))
            heads, members = (people, []) if "cue" in mention.parts else ([], people)
            side, back, plain = self.words.group(mention)
            self.note(_Said(whole, mention.rule, self.words.noun(mention), side, back, plain, heads, members))

    def note(self, said: _Said) -> None:
        """Note what is said of a delegation."""
        noun, side, heads = said.noun, said.side, said.heads
        head = heads[0] if heads else None
        leader = self.words.owner(noun)
        side = side or self.sent.get(noun) or self.sender(noun)
        if noun >= 0 and self.words.macro("plays").match(self.words.string, noun + 1):
            return
        if side is None and leader is None and not (said.plain or (head is not None and self.may_lead(head, said.back))):
            return
        head = head or leader
        heads = heads or ([leader] if leader else [])
        side = side or (self.serves(leader) if leader else None)
        draft = self.by_noun.get(noun) or (self.drafts.known(side, head) if side else self.drafts.last(head) if said.back else None)
        if draft is None and side is None and head is not None:
            draft = self.drafts.last_of(head)
        if draft is None and side is None:
            side = self.serves(head) if head else self.common(said.members)
            draft = self.drafts.known(side, head) if side else None
        if draft is None:
            draft = self.drafts.new(said.span, side, said.rule, said.inferred)
        self.by_noun[noun] = draft
        self.drafts.tell(draft, heads, said.members)

    def may_lead(self, head: Actor, back: bool) -> bool:
        """Whether "the team" that somebody leads is one of the side that he serves, or "a team": the minister's, not the coach's."""
        official = back or any(role.office in _LEADERS for role in head.roles)
        return official and self.index.side(head) is not None

    def serves(self, actor: Actor) -> str | None:
        """The state that somebody serves, else the body: "World Bank vice-president"."""
        if side := self.index.side(actor):
            return side
        bodies = (self.index.mentions(role.span, ("organisation",)) for role in actor.roles if role.organisation)
        return next((some[0][1].name for some in bodies if some), None)

    def common(self, people: Sequence[Actor]) -> str | None:
        """The side that all serve whose side is known."""
        sides = {side for actor in people if (side := self.index.side(actor))}
        return sides.pop() if len(sides) == 1 else None

    # -- mentions of several --

    def lead_each(self, heads: Sequence[Actor], span: Span, rule: str) -> None:
        """Note that several lead a delegation each."""
        sides = {side: head for head in heads if (side := self.serves(head))}
        if len(sides) > 1:
            for side, head in sides.items():
                self.drafts.tell(self.drafts.of_side(side, head, span, rule), (head,), ())

    def represent_each(self, mention: Match) -> None:
        """Note who stand for a side each: "by Vogt for Norway and Mensah for Ghana"."""
        for person, part in (("members", "side"), ("second", "second_side")):
            side = self.words.side(*mention.parts[part])
            people = self.words.named(mention, person)[:1]
            if side and people:
                draft = self.drafts.of_side(side, people[0], mention.span, mention.rule, inferred=True)
                self.drafts.tell(draft, people, ())

    # -- clauses --

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
        led, leaders = self.words.people_of(telling, "led"), self.words.people_of(telling, "leader")
        passive = telling.clause is not None and telling.clause.verb is not None and telling.clause.verb.passive
        # "led by X, Y and Z": one leads; "X and Y led it": both.
        heads, members = (led[:1], led[1:]) if passive else (led, [])
        heads = heads or leaders[:1]
        people = [*members, *self.words.people_of(telling, "members")]
        if not heads and not people:
            return
        self.about(telling.unit, phrase, self.span(telling, syntax), telling.frame.name, syntax, heads, people)

    def about(
        self, unit: int, phrase: Phrase, span: Span, rule: str, syntax: Syntax, heads: Sequence[Actor], members: Sequence[Actor]
    ) -> None:
        """Note what is said of the delegation that a phrase names whose head is a unit of the clauses."""
        back = points_back(syntax.units, phrase.first)
        noun = self.units.at(syntax.units.starts[unit])
        plain = self.words.macro("needs_side").search(self.words.string, noun, noun + 1) is None
        self.note(_Said(span, rule, noun, self.words.side_of(phrase, syntax), back, plain, heads, members))

    def sender(self, noun: int) -> str | None:
        """Whose "their delegation" is: of who sends it, or says something of it."""
        if noun < 0 or self.syntax is None:
            return None
        unit = self.syntax.units.at(self.units.starts[noun])
        phrase = self.syntax.phrases.headed_by(unit)
        if phrase is None or not self.syntax.units.has(phrase.first, _THEIRS):
            return None
        clause = self.syntax.at(unit)
        for _ in range(_AROUND):
            if clause is None:
                break
            subject = clause.subject
            if subject is not None and not subject.first <= unit < subject.last and (side := self.words.named_side(subject.span)):
                return side
            clause = clause.parent
        return None

    def send(self, telling: Telling, syntax: Syntax) -> None:
        """Note whose a delegation is by who sends it."""
        sides = (self.words.side_of(phrase, syntax) for phrase in telling.roles["side"])
        if side := next(sides, None):
            self.sent[self.units.at(syntax.units.starts[telling.unit])] = side

    def lead_group(self, telling: Telling, syntax: Syntax) -> None:
        """Note who leads a group of people of one side, several delegations, each his own, or the delegation that "it" is."""
        heads, phrase = self.words.people_of(telling, "led"), telling.roles["group"][0]
        span, rule = self.span(telling, syntax), telling.frame.name
        if not heads:
            return
        if syntax.units.has(phrase.head, _IT):
            # "The delegation came on Monday. It was led by Vogt."
            if (named := self.before(phrase.head, syntax)) is not None:
                self.about(named.head, named, span, rule, syntax, heads[:1], heads[1:])
        elif syntax.units.has(phrase.head, f"{DELEGATION_NOUN}&{NOUNS}"):
            self.lead_each(heads, span, rule)
        elif (
            phrase.kind == "people"
            and (phrase.plural or (phrase.of is not None and phrase.of.kind == "people" and phrase.of.plural))
            and not syntax.units.has(phrase.head, DELEGATION_NOUN)
            and (side := self.words.side_of(phrase, syntax))
        ):
            draft = self.drafts.of_side(side, heads[0], span, rule, inferred=True)
            self.by_noun[self.units.at(syntax.units.starts[phrase.head])] = draft
            self.drafts.tell(draft, heads[:1], heads[1:])

    def before(self, unit: int, syntax: Syntax) -> Phrase | None:
        """The delegation named shortly before a pronoun."""
        near = range(unit - 1, max(-1, unit - _NEAR), -1)
        noun = next((unit for unit in near if syntax.units.has(unit, _ONE)), None)
        return syntax.phrases.headed_by(noun) if noun is not None else None

    def make_up(self, telling: Telling, syntax: Syntax) -> None:
        """Note who make up a delegation, or the one that "it" is."""
        group, has = telling.roles["group"][0], syntax.units.has
        named = self.before(group.head, syntax) if has(group.head, _IT) else group if has(group.head, _ONE) else None
        people = self.words.people_of(telling, "members")
        if named is not None and people:
            self.about(named.head, named, self.span(telling, syntax), telling.frame.name, syntax, (), people)

    def represent(self, telling: Telling, syntax: Syntax) -> None:
        """Note who stands for a side."""
        people = self.words.people_of(telling, "members")
        phrases = [*telling.roles.get("side", ())]
        clause = telling.clause
        if telling.frame.noun and clause is not None and sum(syntax.units.has(one.phrase.head, SIDE_NOUN) for one in clause.adjuncts) > 1:
            # "On the Norwegian side by Vogt and on the Danish side by Brandt": words around each tell whose he is.
            return
        if telling.frame.noun and (phrase := syntax.phrases.headed_by(telling.unit)) is not None:
            phrases.append(phrase)
        # "The two sides" are none.
        sides = [side for one in phrases if not syntax.units.has(one.head, _SEVERAL) and (side := self.words.side_of(one, syntax))]
        if not people or not sides:
            return
        heads = people if len(people) == 1 else []
        rule, inferred = telling.frame.name, not telling.frame.noun
        draft = self.drafts.of_side(sides[0], heads[0] if heads else None, self.span(telling, syntax), rule, inferred)
        self.drafts.tell(draft, heads if not draft.heads else (), people)

    # -- who accompanies whom --

    def join(self, telling: Telling, syntax: Syntax) -> None:
        """Those who join somebody are on his side, unless they have another one."""
        led_by, those = (telling.roles[role] for role in ("head", "members")) if "head" in telling.roles else self.in_order(telling)
        heads, people = self.words.people_in(led_by), self.words.people_in(those)
        pronoun = next((phrase for phrase in led_by if syntax.units.has(phrase.head, _SOMEBODY)), None)
        heads = (self.people_meant(pronoun) if pronoun is not None else []) or heads
        if "head" not in telling.roles:
            # Not who travels with his wife, or with a friend.
            people = [actor for actor in people if actor.roles]
        last_named = those[-1]
        people += self.words.listed_behind(self.units.at(syntax.units.starts[last_named.last - 1]) + 1)
        led = (actor for phrase in led_by for actor in phrase.actors(self.index) if actor.kind == "office")
        self.company(heads, people, self.span(telling, syntax), telling.frame.name, next(led, None))

    @staticmethod
    def in_order(telling: Telling) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
        """Who leads and who is with him, of those who came: "Vogt came with Brandt", "with Vogt came Brandt"."""
        came, beside = telling.roles["leader"], telling.roles["members"]
        return (came, beside) if came[0].first < beside[0].first else (beside, came)

    def people_meant(self, phrase: Phrase) -> list[Actor]:
        """The people whom a phrase names; the last before it, if it is "he" or "she"."""
        if not phrase.phrases.units.has(phrase.head, _SOMEBODY):
            return self.words.people_in([phrase])
        last = self.index.last_before(phrase.span.start, ("person",))
        return [last] if last is not None else []

    def accompany(self, mention: Match) -> None:
        """Those who accompany somebody of their own side are his delegation."""
        heads, members, office = self.words.named(mention, "head"), self.words.named(mention, "members"), None
        if "head" not in mention.parts and self.syntax is not None:
            # "Accompanied by his envoys, Vogt left"
            unit = self.syntax.units.at(mention.span.start)
            clause = self.syntax.at(unit)
            subject = clause.subject if clause is not None else None
            heads = self.people_meant(subject) if subject is not None else []
            office = next((actor for actor in subject.actors(self.index) if actor.kind == "office"), None) if subject is not None else None
            led = clause.led_by(COMPANY_PHRASE) if clause is not None else []
            again = self.syntax.led_again(clause.number, led[0].group) if clause is not None and led else []
            members = self.words.people_in([*led, *map(self.syntax.phrases.phrase, again)])
        self.company(heads, members, mention.span, mention.rule, office)

    def company(self, heads: Sequence[Actor], members: Sequence[Actor], span: Span, rule: str, office: Actor | None = None) -> None:
        """Note those who accompany somebody, or an office; of his side is who serves no other, and if he serves none, he is of theirs."""
        head = next(iter(heads), None)
        if head is None:
            # "Accompanying the king were ..."
            if members and office is not None and (side := office.country or self.common(members)):
                self.drafts.tell(self.drafts.of_side(side, None, span, rule, inferred=True), (), members)
            return
        sides = dict.fromkeys(side for actor in members if (side := state_stated(actor)))
        side = self.index.side(head) or (next(iter(sides)) if len(sides) == 1 else None)
        # What an office alone tells ("Secretary of Defence") counts if another one is said to serve that state.
        people = [actor for actor in members if self.index.side(actor) not in sides.keys() - {side} and actor.id != head.id]
        if people:
            self.companies.append((span.start, head.id, tuple(actor.id for actor in people)))
            draft = next(iter(self.drafts.by_side.get(side, ())), None) if side else self.drafts.last_of(head)
            self.drafts.tell(draft or self.drafts.new(span, side, rule, inferred=True), (head,), people)
