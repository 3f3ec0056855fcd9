"""
Who takes part in something: the people that a phrase names, and the states and bodies that they stand for.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

import attrs

from polparse.actors.index import ActorIndex
from polparse.actors.together import PARTIES, THEY, Rows, is_set, may_be
from polparse.contract.classes import (
    ARMED_GROUP,
    BRACKET_OPEN,
    CAP,
    CAPITAL,
    CITY,
    COMMA,
    COUNTERPART,
    COUNTRY,
    DASH,
    DELEGATION_NOUN,
    FOR,
    FROM,
    GROUP_NOUN,
    INDEPENDENT_BODY,
    NOUNS,
    OFFICE,
    OFFICE_PLURAL,
    POSSESSIVE_DETERMINER,
    PRONOUN_OBJECT,
    PRONOUN_SUBJECT,
    REGION,
    SEAT,
    STATE,
)
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Units
from polparse.model import Actor
from polparse.relations.delegations.stated import StatedDelegations
from polparse.relations.speakers import FIRST_PERSON, Speakers
from polparse.spans import Span
from polparse.syntax.clause import Syntax
from polparse.syntax.phrase import Phrase, how_many

__all__ = ["ACTING", "NOBODY", "PLACES", "THINGS_PRONOUN", "Participants", "Who"]

# What phrases may be of those who act.
ACTING = ("person", "people", "body", "name", "pronoun")
PLACES = f"{CAPITAL}|{CITY}|{COUNTRY}|{REGION}|{STATE}|{SEAT}"
_OFFICIAL = "|".join(
    (
        *(f"{OFFICE}.{norm}" for norm in ("deputy", "diplomat", "governor", "head_of_government", "head_of_state", "legislator")),
        *(f"{OFFICE}.{norm}" for norm in ("minister", "official", "party_official", "religious", "royal")),
        f"{GROUP_NOUN}.officials",
        f"{GROUP_NOUN}.countries",
        DELEGATION_NOUN,
    )
)

# The sectors whose bodies act for their state.
_SERVES = ("GOV", "MIL", "COP", "SPY")
# How the codes end of those who fight a state, or several.
_ARMED = ("REB", "IMG")
# Who reports stands for no body.
_MEDIA = f"{OFFICE}.journalist|{GROUP_NOUN}.press"
_STATES = ("country", "government", "organisation")
_NAMED = ("person", *_STATES)
# What opens an aside.
_OPENS = f"{BRACKET_OPEN}|{DASH}"
_ONE = "|".join(f"{pronoun}.{norm}" for pronoun in (PRONOUN_SUBJECT, PRONOUN_OBJECT) for norm in ("3sm", "3sf"))
# "It"
THINGS_PRONOUN = f"{PRONOUN_SUBJECT}.3sn"
# How many delegations back the one stands that is meant, and how many units back one that "it" is.
_NEAR = 6
_BACK = 40
# Two sides.
_PAIR = 2
# How many phrases may hang one on the other: "the aides to the envoys from Norway".
_LINKS = 8


@attrs.frozen
class Who:
    """
    Those who take part, each once, in reading order.

    Attributes:
        people: the ids of people.
        parties: the ids of the countries and bodies that they are, or act for.
        inferred: whether they are those who acted together before.
    """

    people: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    inferred: bool = False

    def __bool__(self) -> bool:
        return bool(self.people or self.parties)

    def __add__(self, other: "Who") -> "Who":
        people, parties = dict.fromkeys((*self.people, *other.people)), dict.fromkeys((*self.parties, *other.parties))
        return Who(tuple(people), tuple(parties), self.inferred or other.inferred)

    @property
    def several(self) -> bool:
        """Whether they are more than one."""
        return len(self.parties) > 1 or len(self.people) > 1


NOBODY = Who()


class Participants:
    """
    Reads who takes part.

    Args:
        syntax: the phrases.
        grammar: its macro ``delegation`` has the side of a delegation.
        index: the actors.
        delegated: whom people represent.
        speakers: gives who "we" are; if it is None, nobody.
    """

    def __init__(
        self,
        syntax: Syntax,
        grammar: Grammar,
        index: ActorIndex,
        delegated: StatedDelegations,
        speakers: Callable[[], Speakers] | None = None,
    ) -> None:
        self.delegated = delegated
        self._speakers = speakers
        self.syntax = syntax
        self.units: Units = syntax.units
        self.index = index
        self._delegation = grammar.macro("delegation")
        self._string = grammar.reading(syntax.units)
        self._together: tuple[int, Who] = (-1, NOBODY)
        # The last that were more than two; and the last guests, with those whom they visited.
        self._crowd: Who = NOBODY
        self._visit: Who = NOBODY
        self._rows = Rows(syntax)
        # By the first group of those who stand side by side, who they are.
        self._beside: dict[int, Who | None] = {}
        self._delegations: list[tuple[int, int]] | None = None

    def act_together(self, unit: int, who: Who, visit: bool = False) -> None:
        """Note a set of those who act together, perhaps on a visit: "the two sides" are these until another one does."""
        if who.several:
            self._together = unit, who
            if len(who.parties) > _PAIR:
                self._crowd = who
        if visit and who.people and len(who.parties) == _PAIR:
            self._visit = who

    def together(self, unit: int) -> Who:
        """Those who acted together last before a unit: in a meeting, or as they are named side by side."""
        if self._together[0] >= 0:
            return attrs.evolve(self._together[1], inferred=True)
        who = self._rows.nearest(unit, self._several, self._beside)
        return attrs.evolve(who, inferred=True) if who is not None else NOBODY

    def _several(self, row: Phrase) -> Who | None:
        """Those who stand side by side in a phrase, each known by name; None if they are not several."""
        who = self.of(row)
        parties = [self.index[id] for id in who.parties]
        if any(one.kind == "group" for one in parties) or (parties and all((one.code or "").endswith(_ARMED) for one in parties)):
            # "Islamists and other rebels": whom officials talk about
            return None
        return who if who.several else None

    def delegation(self, unit: int) -> Who:
        """The side of the last delegation before a unit whose side the text has named."""
        if self._delegations is None:
            self._delegations = [match.span("side") for match in self._delegation.finditer(self._string)]
        at = bisect_left(self._delegations, (unit, unit))
        for first, last in reversed(self._delegations[max(0, at - _NEAR) : at]):
            who = self._named(self.units.span(first, last))
            if who:
                return Who((), who.parties[:1], inferred=True)
        return NOBODY

    def among(self, phrases: Iterable[Phrase]) -> Who:
        """Those whom some phrases name."""
        who = NOBODY
        for phrase in phrases:
            who += self.of(phrase)
        return who

    def of(self, phrase: Phrase, links: int = _LINKS) -> Who:
        """
        Those whom a phrase names: all that stand side by side in it; those of a set named before, if it means these.

        Args:
            links: how many more may hang one on the other ("the aides to the envoys from Norway").
        """
        if links and self.units.has(phrase.head, COUNTERPART) and self.units.has(phrase.last, FROM) and (who := self._from(phrase, links)):
            # "His counterparts from Norway and Chad"
            return who
        people: dict[str, None] = {}
        parties: dict[str, None] = {}
        for conjunct in phrase.conjuncts:
            # "a delegation led by ...": those who are in it.
            people |= dict.fromkeys(self.delegated.at(self.units.starts[conjunct.head]))
            if conjunct.of is not None and links and self.units.has(conjunct.head, DELEGATION_NOUN):
                # "The delegations of Norway and Chad"
                parties |= dict.fromkeys(self.of(conjunct.of, links - 1).parties)
        for actor in phrase.actors(self.index):
            if actor.kind == "person":
                people[actor.id] = None
            elif actor.kind == "organisation" and actor.country:
                # "The Government of Norway and the Government of Chad" is one name.
                states = self._named(phrase.group_span, ("country",)).parties
                parties |= dict.fromkeys(states) if len(states) > 1 else {}
            if party := self.party(actor):
                parties[party] = None
        if parties and links and len(phrase.conjuncts) > 1:
            # "Norway and the envoys for Chad"
            nameless = [one for one in phrase.conjuncts if not any(map(self.party, one.actors(self.index)))]
            parties |= dict.fromkeys(party for one in nameless for party in self._from(one, links).parties)
            parties |= dict.fromkeys(party for one in nameless for party in (self._armed(one) or self._inside(one)).parties)
        if self.units.has(phrase.head, PARTIES):
            aside = self._aside(phrase)
            people |= dict.fromkeys(aside.people)
            parties |= dict.fromkeys(aside.parties)
        if parties:
            return Who(tuple(people), tuple(parties))
        if people:
            owners = (one.possessor for one in phrase.conjuncts if one.kind == "person")
            # "The EU's Lena Vogt"
            owning = [party for owner in owners if owner is not None for party in self._named(self.units.span(*owner), _STATES).parties]
            own = [party for id in people if (party := self.party(self.index[id]))]
            return Who(tuple(people), tuple(dict.fromkeys([*own, *(owning if not own else ())])))
        if armed := self._armed(phrase):
            return armed
        if is_set(phrase):
            return self._of_set(phrase.first, phrase.head + 1)
        if self._speakers is not None and self.units.has(phrase.head, FIRST_PERSON):
            return self._speaking(phrase.first)
        if self.units.has(phrase.head, _ONE):
            return self._last(phrase.first)
        if self.units.has(phrase.head, THINGS_PRONOUN):
            return self._it(phrase.first)
        if phrase.definite and self.units.has(phrase.head, f"{DELEGATION_NOUN}&!{NOUNS}"):
            return self.delegation(phrase.first)
        return self._from(phrase, links) or self._inside(phrase)

    def _of_set(self, first: int, end: int) -> Who:
        """Those who acted together before, as words call them: "the two delegations" are sides, "the two presidents" not all of them."""
        if (subject := self._rows.around(first, end)) is not None:
            return self.of(subject)
        who, number, head = self.together(first), how_many(self.units, first, end), end - 1
        if holders := self._rows.holders(first, end, self.index):
            held = self._with_parties(actor.id for actor in holders)
            met = who.parties if set(held.parties) < set(who.parties) and len(who.parties) == number else held.parties
            return Who(held.people, met, inferred=True)
        if not may_be(self.units, head, map(self.index.__getitem__, who.people)):
            return NOBODY
        start, _ = sentence_at(self.units, first)
        if self._together[0] < sentence_at(self.units, max(0, start - 1))[0]:
            # Of those told of sentences before "the two countries" need not be any, and "the leaders" were all who were there.
            if states := self._rows.two_states(first, end, self.index):
                return Who((), tuple(actor.id for actor in states), inferred=True)
            if self._crowd and number is None and len(who.parties) <= _PAIR and self.units.has(head, OFFICE_PLURAL):
                who = attrs.evolve(self._crowd, inferred=True)
        if number == _PAIR == len(who.parties) and len(who.people) < _PAIR and self.units.has(head, OFFICE):
            who = self._paired(who, self.units.norm(OFFICE, head))
        sides = self.units.has(head, DELEGATION_NOUN) or (number is not None and number < len(who.people))
        return attrs.evolve(who, people=()) if sides and who.parties else who

    def _with_parties(self, people: Iterable[str]) -> Who:
        """People, and whom they stand for."""
        ids = tuple(people)
        return Who(ids, tuple(dict.fromkeys(party for id in ids if (party := self.party(self.index[id])))))

    def _paired(self, who: Who, office: str | None) -> Who:
        """Those of two sides, with who alone is named for a side as one of an office: "Minister Vogt and the two ministers"."""
        missing = set(who.parties) - {self.party(self.index[id]) for id in who.people}
        for party in missing:
            holders = self._holders.get((party, office), {})
            who += Who(tuple(holders)) if len(holders) == 1 else NOBODY
        return who

    @cached_property
    def _holders(self) -> dict[tuple[str | None, str | None], dict[str, None]]:
        """The ids of the people of the text by the party and the kind of office that they have."""
        holders: dict[tuple[str | None, str | None], dict[str, None]] = {}
        for actor in self.index.actors:
            for role in actor.roles:
                holders.setdefault((self.party(actor), role.office), {})[actor.id] = None
        return holders

    def _aside(self, phrase: Phrase) -> Who:
        """Those who are named behind the word for all of them, between dashes, commas or in brackets: "the leaders - Vogt and Brandt -"."""
        has = self.units.has
        opened = next((unit for unit in range(phrase.head + 1, phrase.last) if has(unit, _OPENS)), None)
        if opened is not None:
            return self._named(self.units.span(opened, phrase.last))
        named = self.syntax.phrases.behind(phrase) if has(phrase.last, COMMA) else None
        # "The ministers of Norway and Chad, Lena Vogt and Kofi Mensah, met"
        apposed = named is not None and len(named.conjuncts) > 1 and all(one.kind == "person" for one in named.conjuncts)
        return self.of(named) if named is not None and apposed and has(named.last, COMMA) else NOBODY

    def _inside(self, phrase: Phrase) -> Who:
        """The body whose people a phrase names, or the state that it puts before a name: "UNHCR officials", "Norway's Vogt"."""
        who = NOBODY
        for one in phrase.conjuncts:
            if one.kind == "people" and one.first < one.head and not self.units.has(one.head, _MEDIA):
                who += self._named(self.units.span(one.first, one.head), ("organisation",))
            elif one.kind == "name" and one.possessor is not None and self.units.has(one.head, CAP):
                who += Who((), self._named(self.units.span(*one.possessor), ("country",)).parties)
        return who

    def _speaking(self, unit: int) -> Who:
        """Whoever says "we" or "I" at a unit."""
        who = NOBODY
        for actor in (self._speakers().of(unit) if self._speakers is not None else None) or ():
            who += self._as_who(actor)
        return who

    def _armed(self, phrase: Phrase) -> Who:
        """The armed groups that a phrase names, or whose people it names."""
        groups = [
            actor.id
            for one in phrase.conjuncts
            if one.kind in ("people", "body", "name", "person")
            for mention, actor in self.index.mentions(one.group_span, ("group",))
            if self.units.has(self.units.at(mention.span.start), ARMED_GROUP)
        ]
        return Who((), tuple(dict.fromkeys(groups)))

    def _from(self, phrase: Phrase, links: int) -> Who:
        """The state or body that somebody comes from, or whose office it is: "officials from Norway", "the king of Norway"."""
        if phrase.kind not in ("people", "body", "name") or not links:
            return NOBODY
        who = NOBODY
        for one in phrase.conjuncts:
            following = one.of if self.units.has(one.head, OFFICE) else None
            if following is None and self.units.has(one.last, f"{FROM}|{FOR}"):
                following = self.syntax.phrases.behind(one)
            who += Who((), self.of(following, links - 1).parties) if following is not None else NOBODY
        return who

    def without(self, who: Who, others: Who, party: str) -> Who:
        """Those who are there, of some others only a party and its people."""
        gone = {id for id in others.people if self.party(self.index[id]) not in (None, party)}
        return Who(
            tuple(id for id in who.people if id not in gone), tuple(id for id in who.parties if id == party or id not in others.parties)
        )

    def visited(self, place: Phrase) -> Who:
        """Who is visited: people, bodies, and the state that a place is or, as its capital, lies in."""
        who = self.of(place) if place.kind in ACTING else NOBODY
        state = self.index.state(self.units.norm(CAPITAL, place.head) or "")
        return who if who or state is None else Who((), (state.id,))

    def host(self, places: Iterable[Phrase], unit: int, guests: Who) -> Who:
        """The side of a host of whom the text does not tell it: of the town where he receives guests, or of the government that says so."""
        towns = (self.units.norm(kind, one) for place in places for one in range(place.first, place.last) for kind in (CAPITAL, CITY))
        sides = [state for iso in towns if iso and (state := self.index.state(iso)) is not None]
        statement = self._speakers().statement(unit) if self._speakers is not None and not sides else None
        for id in statement.actors if statement is not None else ():
            actor = self.index[id]
            if actor.kind != "person" and (actor.code or "").endswith("GOV") and (state := self.index.state(self.index.side(actor) or "")):
                sides.append(state)
        if not sides and set(guests.people) & set(self._visit.people):
            # "Vogt went to Oslo. She was received by the king"
            sides = [self.index[id] for id in self._visit.parties if id not in guests.parties]
        return Who((), tuple(state.id for state in sides[:1] if state.id not in guests.parties), inferred=True)

    def is_official(self, phrase: Phrase) -> bool:
        """Whether those whom a phrase names hold an office of some state or body, whose it may be."""
        return phrase.kind == "people" and any(self.units.has(one.head, _OFFICIAL) for one in phrase.conjuncts)

    def party(self, actor: Actor) -> str | None:
        """The id of the state that an actor is or acts for; else of the body that it is, or acts for."""
        index = self.index
        if self._is_of_part(actor) or self._is_its_own(actor):
            return actor.id
        side = index.side(actor) or self.delegated.sides.get(actor.id)
        if side:
            state = index.state(side)
            if state is not None or index.side(actor):
                return state.id if state else None
        if actor.kind == "organisation":
            return actor.id
        for role in actor.roles:
            if role.organisation:
                body = next((other for _, other in index.mentions(role.span, ("organisation",))), None)
                if body is not None:
                    return body.id
        return None

    def _is_its_own(self, actor: Actor) -> bool:
        """Whether a body of a state does not act for it: a chamber, a court, a party, an academy, an electoral commission."""
        if actor.kind != "organisation" or not actor.country:
            return False
        sector = (actor.code or "").removeprefix(actor.country)
        independent = self.units.lexicon.norms(INDEPENDENT_BODY)
        return bool(sector) and (not sector.startswith(_SERVES) or any(word in independent for word in actor.name.casefold().split()))

    def _is_of_part(self, actor: Actor) -> bool:
        """Whether a body is that of a part of a state, by its name: "Bavarian Regional Government"."""
        if actor.kind != "organisation" or not actor.country:
            return False
        norm = self.units.lexicon.norm
        return any(norm(STATE, word) == actor.country != norm(COUNTRY, word) for word in actor.name.casefold().split())

    def inside(self, phrase: Phrase, subject: Phrase | None = None) -> Who:
        """
        Those whom the noun group of a phrase names before its head: "Norway's talks", "Norwegian-Chadian talks", "the NATO summit".

        Args:
            phrase: of the noun.
            subject: of the clause: whose "its" or "his" is.
        """
        possessor = phrase.possessor
        owner = self._possessor(possessor, subject) if possessor else NOBODY
        first = possessor[1] if possessor else phrase.first
        if first >= phrase.head:
            return owner
        who = self._named(self.units.span(first, phrase.head))
        # "White House talks"
        seat = any(self.units.has(unit, SEAT) for unit in range(first, phrase.head))
        bodies = [id for id in who.parties if seat or (self.index[id].kind == "organisation" and not self.index[id].country)]
        # A single state is rather where than who: "the Norwegian summit".
        return owner + (who if len(who.parties) > 1 else Who((), tuple(bodies)))

    def _possessor(self, possessor: tuple[int, int], subject: Phrase | None) -> Who:
        units, (first, end) = self.units, possessor
        last = range(first, end)[-1]
        if units.has(last, THEY):
            who = self.together(first)
            return who if who or subject is None else self.of(subject)
        if self._speakers is not None and units.has(last, FIRST_PERSON):
            return self._speaking(first)
        if units.has(last, POSSESSIVE_DETERMINER):
            if subject is not None and (who := self.of(subject)):
                return who
            return self._last(first)
        named = self._named(units.span(first, end))
        return named if named or not units.has(last, PARTIES) else self._of_set(first, end)

    def _last(self, unit: int) -> Who:
        """The person or office that is named last before a unit, whom a pronoun means; if there is none, who says so."""
        last = self.index.last_before(self.units.starts[unit], ("person", "office"))
        return self._as_who(last) if last is not None else self._speaking(unit)

    def _it(self, unit: int) -> Who:
        """The state or body that says something of itself ("Norway said it met Chad"), else the delegation named shortly before."""
        clause = self.syntax.at(unit)
        outer = clause.parent if clause is not None else None
        subject = outer.subject if outer is not None else None
        if subject is not None and subject.first < unit and not self.units.has(subject.head, THINGS_PRONOUN):
            return Who((), self.of(subject).parties)
        near = any(self.units.has(one, DELEGATION_NOUN) for one in range(max(0, unit - _BACK), unit))
        return self.delegation(unit) if near else NOBODY

    def _as_who(self, actor: Actor) -> Who:
        party = self.party(actor)
        return Who((actor.id,) if actor.kind == "person" else (), (party,) if party else ())

    def _named(self, span: Span, kinds: Sequence[str] = _NAMED) -> Who:
        """Those whom a stretch names, without those inside others."""
        who, end = NOBODY, 0
        for mention, actor in self.index.mentions(span, kinds):
            if mention.span.start >= end:
                end = mention.span.end
                who += self._as_who(actor)
        return who
