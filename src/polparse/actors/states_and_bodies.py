"""
The actors that are no people: countries, governments, bodies and groups.

Takes units in which names are merged, and what the actors grammar finds in them; returns a draft for each, with its mentions.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain

from polparse.contract.classes import (
    AGENCY,
    BODY,
    BODY_NOUN,
    CAP,
    CAPITAL,
    CITY,
    COUNTRY,
    DEMONYM,
    FAITH,
    GROUP_NOUN,
    PARLIAMENT,
    PARTY,
    PEOPLE,
    REGION_PEOPLE,
    SEAT,
    SHARED_BODY,
    STATE,
    STATE_MARK,
    UNION_SEAT,
)
from polparse.engine.reader import Reader
from polparse.engine.units import Match, Units
from polparse.model import ActorKind, Mention, MentionKind, Role
from polparse.people.nations import NATIONAL, country_of
from polparse.spans import Span

__all__ = ["MENTION", "Draft", "collectives"]

_NATION = f"{COUNTRY}|{DEMONYM}"
# How many letters an acronym has that nothing explains.
_ACRONYM = 3
# What points to a state.
_POINTING = (COUNTRY, DEMONYM, PEOPLE, CAPITAL, CITY, STATE, STATE_MARK, SEAT, AGENCY, PARLIAMENT, PARTY)
_POINTS = "|".join((*_POINTING[:8], *(f"{kind}&!{SHARED_BODY}" for kind in _POINTING[8:])))
_HOMES = (*NATIONAL, CITY)
_HEAD = f"{BODY_NOUN}|{SHARED_BODY}"
_GOVERNMENT = f"{BODY_NOUN}.government"

MENTION: dict[str, MentionKind] = {
    **dict.fromkeys(("demonym", "folk", "nationals", "shared"), "demonym"),
    "metonym": "metonym",
    "group": "descriptor",
    "office": "office",
}


class Draft:
    """An actor while its mentions are collected."""

    __slots__ = ("country", "gender", "governs", "head", "inferred", "kind", "mentions", "name", "nouns", "roles")

    def __init__(self, kind: ActorKind, name: str, country: str | None = None) -> None:
        self.kind = kind
        self.name: str = name
        self.country: str | None = country
        self.inferred: bool = False
        # It is named only by its capital or seat, or as the nation of officials.
        self.governs: bool = False
        self.gender: str = ""
        # What it is, where this is told behind another: "officials" of "Norwegian and Danish officials".
        self.head: Span | None = None
        # What a body may be called later, by the nouns of its names: "ministry" of the Ministry of Health.
        self.nouns: set[str] = set()
        self.mentions: list[Mention] = []
        self.roles: list[Role] = []


def collectives(reader: Reader, found: Sequence[Match]) -> list[Draft]:
    """
    One draft for each country, government, body and group.

    Args:
        reader: of the actors grammar; bodies are units that rules made, or entries of the lexicon.
        found: what the actors grammar found, but for pronouns and offices.
    """
    drafts = _Drafts(reader, found)
    for mention in found:
        if drafts.is_other(mention):
            continue
        if mention.kind in ("country", "demonym", "metonym"):
            drafts.state(mention)
        else:
            drafts.body(mention)
    return drafts.all()


class _Drafts:
    """
    Puts the mentions of one text together.
    """

    def __init__(self, reader: Reader, found: Sequence[Match]) -> None:
        self.reader = reader
        self.units = units = reader.units
        self.drafts: dict[tuple[str, str], Draft] = {}
        # By the head noun of its full name, the body that was named so last.
        self.full: dict[str, tuple[str, str]] = {}
        self.defined = _acronyms(reader)
        # By its acronym, the body that was named in full before it.
        self.explained: dict[str, tuple[str, str]] = {}
        self.acronyms = {name: acronym for acronym, name in self.defined.items()}
        teams = [mention for mention in found if mention.kind == "team"]
        self.teams = {country_of(units, mention.parts[side][0]) for mention in teams for side in ("country", "other")}
        self.nations = {country_of(units, mention.parts["country"][0]) for mention in found if mention.kind in ("country", "demonym")}
        self.metonyms = {mention.first for mention in found if mention.kind == "metonym"}
        # Nations that are no states: "three Norwegians". Of "Norwegian and Danish officials" both are named, as of "Danish officials".
        self.people = {mention.first for mention in found if mention.kind == "nationals"}
        # By the first unit of each body, the state that its name tells, and what several states call such a body.
        self.home: dict[int, str | None] = {}
        self.usual: dict[int, str] = {}
        # Groups of a state or place, by what they are.
        self.placed: dict[str, set[str]] = {}
        # Nations whose officials act: "Norwegian" in "Norwegian and Danish officials".
        self.represented = {mention.first for mention in found if mention.kind == "represented"}
        # Of bodies that have the same name in several countries, those that the text tells: of each the states, the first first.
        self.told: dict[str, dict[str, None]] = {}
        # Those that are named without a state before one is told.
        self.first: set[str] = set()
        for mention in found:
            if mention.kind == "organisation":
                told, shared = self.nation_of(mention), self.shared(mention)
                self.home[mention.first], self.usual[mention.first] = told, shared
                if told:
                    self.told.setdefault(shared, {})[told] = None
                elif shared not in self.told:
                    self.first.add(shared)
        # "Norway's Constitutional Court" has the court inside.
        self.inside = {unit for mention in found if mention.kind == "state_body" for unit in range(mention.first, mention.last)}

    def all(self) -> list[Draft]:
        """All that were named; "Kyiv" is the Ukrainian government, if the text names this, and the state by no other name."""
        for (kind, country), draft in list(self.drafts.items()):
            government = self.drafts.get(("government", f"{country} government")) if kind == "country" else None
            if government is not None:
                named = sorted((mention.span.start, mention.span.end) for mention in government.mentions)
                outside: list[Mention] = []
                inside: list[Mention] = []
                for mention in draft.mentions:
                    at = bisect_left(named, (mention.span.start + 1, 0)) - 1
                    (inside if at >= 0 and mention.span.start < named[at][1] else outside).append(mention)
                if outside and all(mention.kind == "metonym" for mention in outside):
                    government.mentions += outside
                    draft.mentions = inside
        return [draft for draft in self.drafts.values() if draft.mentions]

    def is_other(self, mention: Match) -> bool:
        """Whether what looks like a mention of a state is that of a team, or of some of its people."""
        if mention.kind in ("team", "represented") or (mention.kind in ("country", "demonym") and mention.first in self.people):
            return True
        return mention.kind == "country" and self.nation(mention) in self.teams and self.reader.at("located", mention.first) is None

    def nation(self, mention: Match) -> str | None:
        """The country that the part of this name tells."""
        nation = mention.parts.get("country")
        return country_of(self.units, nation[0]) if nation else None

    def state(self, mention: Match) -> None:
        """A country, by its name, its people or its capital."""
        units, country = self.units, self.nation(mention)
        if units.has(mention.first, SHARED_BODY) and self.nations and country not in self.nations:
            # "State House", in a text on Ghana and Togo, is not Kenya's.
            country = self.pointed(None)
        union = units.norm(UNION_SEAT, mention.first) if units.has(mention.first, UNION_SEAT) and mention.kind == "metonym" else None
        if union and country not in self.nations and union.split()[0] in self.unions:
            draft = self.drafts.setdefault(("organisation", union), Draft("organisation", union))
            draft.mentions.append(Mention(mention.span, "metonym", mention.rule))
        elif country is not None:
            self.add_state(country, mention.span, MENTION.get(mention.kind, "name"), mention.rule, mention.first in self.represented)
        second = self.reader.at("second_capital", mention.last) if mention.kind == "metonym" else None
        if second:
            capital = second.parts["country"]
            if capital[0] not in self.metonyms and (other := country_of(units, capital[0])):
                self.add_state(other, units.span(*capital), "metonym", mention.rule)

    def add_state(self, country: str, span: Span, kind: MentionKind, rule: str, represented: bool = False) -> None:
        draft = self.drafts.get(("country", country))
        if draft is None:
            name = self.units.lexicon.usual(COUNTRY, country) or span.of(self.units.text)
            draft = self.drafts["country", country] = Draft("country", name, country)
            draft.governs = True
        draft.governs = draft.governs and (represented or kind == "metonym")
        draft.mentions.append(Mention(span, kind, rule))

    def body(self, mention: Match) -> None:
        """A government, body or group."""
        units, country = self.units, self.nation(mention)
        name = mention.span.of(units.text)
        kind: ActorKind = "organisation"
        key = (mention.kind, "")
        noun: Span | None = None
        inferred = False
        if mention.kind == "state_body":
            head = mention.parts["head"][0]
            kind = "government" if units.has(head, _GOVERNMENT) else "organisation"
            key = (kind, f"{country or mention.form()} {units.norm(BODY_NOUN, head)}")
            if units.has(head, SHARED_BODY):
                # "India's Supreme Court" is what "the Supreme Court" is later.
                key = ("organisation", f"{units.form(head, head + 1)} {country}")
        elif mention.kind == "folk":
            people = mention.parts["people"][0]
            usual = next(units.norm(some, people) for some in (REGION_PEOPLE, FAITH) if units.has(people, some))
            kind, key = "group", (mention.kind, f"{usual} {country or ''}")
        elif mention.kind == "nationals":
            kind = "group"
            if "people" in mention.parts and (home := self.reader.at("lives_in", mention.last)):
                country, inferred = country_of(units, home.parts["country"][0], _HOMES), True
        elif mention.kind == "shared":
            kind = "group"
            if behind := self.reader.at("noun_of_all", mention.last):
                noun = units.span(*behind.parts["head"])
                name = f"{name} {noun.of(units.text)}"
                key = (mention.kind, f"{country} {noun.of(units.text).casefold()}")
        elif mention.kind == "group":
            kind = "group"
            end = mention.parts["place"][0] - 1 if "place" in mention.parts else mention.last
            called = units.form(end - 1, end)
            if country is None and end < mention.last and "possessive" not in mention.parts:
                country = country_of(units, mention.parts["place"][0])
            if country is not None:
                self.placed.setdefault(called, set()).add(mention.form())
            elif len(again := self.placed.get(called, set())) == 1 and self.reader.before("definite_before", end - 1, 1):
                # "Police in Norway arrested four. The police said"
                key = (mention.kind, next(iter(again)))
        elif mention.kind == "organisation":
            if mention.first in self.inside and mention.first not in units.found:
                return
            name, country, inferred = self.organisation(mention, name, country)
            usual = self.defined.get(name, name)
            shared = self.usual[mention.first]
            if country in self.told.get(shared, ()):
                usual = f"{shared} {country}"
            key = self.explained.get(mention.span.of(units.text)) or ("organisation", usual)
        elif mention.kind == "short_body":
            if mention.first in self.inside:
                return
            form = mention.form()
            key = self.full.get(form, ("organisation", form))
        if named := self.short(mention):
            key = named
        if not key[1]:
            key = (mention.kind, mention.form())
        draft = self.drafts.get(key)
        if draft is None:
            draft = self.drafts[key] = Draft(kind, name, country)
        draft.head = draft.head or noun
        draft.inferred = inferred if draft.country is None or not draft.mentions else draft.inferred
        draft.country = draft.country or country
        self.remember(mention, key)
        draft.mentions.append(Mention(mention.span, MENTION.get(mention.kind, "name"), mention.rule))
        if mention.kind == "organisation":
            for nation, inner, described in _inner_nations(units.found.get(mention.first)):
                self.add_state(nation, inner, described, mention.rule)

    def short(self, mention: Match) -> tuple[str, str] | None:
        """The body that a word in capitals at its head means, which is a group or another body alone: "the Brigades", "the Congress"."""
        if mention.kind not in ("group", "organisation") or not self.units.has(mention.first, CAP):
            return None
        form = mention.form()
        return None if " " in form else self.full.get(form)

    def remember(self, mention: Match, key: tuple[str, str]) -> None:
        """What a body may be called from here on: "the Foundation" after "the Lake Basin Foundation"."""
        name = mention.span.of(self.units.text)
        acronym = self.acronyms.get(name)
        if acronym is not None:
            self.explained[acronym] = key
        elif mention.kind == "organisation" and len(initials := _initials(name)) >= _ACRONYM:
            self.explained.setdefault(initials, key)
        nouns = [*self.nouns(mention)]
        self.full.update((noun, key) for noun in nouns)
        # "The City Council" is "the council" in small letters alone.
        self.drafts[key].nouns.update(nouns, _short(self.units, mention.first) if mention.kind == "short_body" else ())

    def nouns(self, mention: Match) -> Iterator[str]:
        """The nouns of the name of a body."""
        units = self.units
        made = units.found.get(mention.first)
        if made is not None:
            heads = [unit for unit in range(made.first, made.last) if made.units.has(unit, _HEAD)]
            # "Northern Brigades"
            last = range(made.first, made.last)[-1]
            units, heads = made.units, heads + ([last] if made.units.has(last, GROUP_NOUN) else [])
        elif mention.kind == "state_body":
            heads = [mention.parts["head"][0]]
        else:
            heads = [mention.first] if mention.kind == "organisation" else []
        return chain.from_iterable(_short(units, head) for head in heads)

    def shared(self, mention: Match) -> str:
        """The name that several states give to such a body, in the name of this one: "supreme court" of "the Supreme Court of Ghana"."""
        units, unit = self.units, mention.first
        made = units.found.get(unit)
        if made is None:
            return mention.form()
        listed = next((one for one in range(made.first, made.last) if made.units.has(one, SHARED_BODY)), None)
        return mention.form() if listed is None else made.units.form(listed, listed + 1)

    def nation_of(self, mention: Match) -> str | None:
        """The state of a body that its name tells, or a nation before it: "the Danish Labour Party", "Norway's Labour Party"."""
        inner = next((nation for nation, *_ in _inner_nations(self.units.found.get(mention.first))), None)
        if inner is not None:
            return inner
        before = self.reader.before("nation_before", mention.first, 2)
        return country_of(self.units, before.parts["country"][0]) if before else None

    def organisation(self, mention: Match, name: str, country: str | None) -> tuple[str, str | None, bool]:
        """The usual name of a body, its state, and whether this follows from what else the text names."""
        units, unit = self.units, mention.first
        told = self.home[unit]
        if told is None and (states := self.told.get(shared := self.usual[unit])):
            # "The National Assembly met", in a text on Kenya, is not "the National Assembly of Zambia" that it received.
            other = self.pointed(None) if shared in self.first else None
            if other is not None and other not in states:
                return name, other, True
            told = next(iter(states))
        if told or unit in units.found:
            return name, told, False
        if units.has(unit, PARTY):
            country = units.norm(PARTY, unit)
        if units.has(unit, SHARED_BODY):
            country = self.pointed(country)
            return name, country, country is not None
        return (units.norm(BODY, unit) or name) if units.has(unit, BODY) else name, country, False

    def pointed(self, usual: str | None) -> str | None:
        """
        The state that the places, offices and bodies of the text point to.

        Args:
            usual: which state is most often meant; it is, if the text names it about as often as any other.
        """
        named = self.named
        if not named:
            return None
        state, often = named.most_common(1)[0]
        if usual is not None and 2 * named[usual] >= often:
            return usual
        return state if 2 * often > named.total() else None

    @cached_property
    def unions(self) -> frozenset[str]:
        """The first words of the names of the bodies of several states that the text names: "European" of "European Commission"."""
        names = (self.units.norm(BODY, unit) or "" for unit in self.units.where(BODY) if unit not in self.units.found)
        return frozenset(name.split()[0] for name in names if name)

    @cached_property
    def named(self) -> Counter[str]:
        """How often the text names something of each state."""
        units = self.units
        countries = (country_of(units, unit, _POINTING) for unit in units.where(_POINTS))
        inner = (nation for made in units.found.values() for nation, *_ in _inner_nations(made if made.kind == BODY else None))
        return Counter(country for country in chain(countries, inner) if country)

def _short(units: Units, unit: int) -> tuple[str, str]:
    """What a body is called later by a unit of its name: "national assembly", "assembly"."""
    form = units.form(unit, unit + 1)
    return form, form.rpartition(" ")[2]


def _initials(name: str) -> str:
    """What a name is mostly shortened to: "KCF" of "Kvelda Council for Fisheries"."""
    return "".join([word[0] for word in name.split() if word[0].isupper()])


def _acronyms(reader: Reader) -> dict[str, str]:
    """The names of bodies by the acronyms that stand in brackets after them: "Fjord Research Council (FRC)"."""
    units = reader.units
    defined = {}
    for unit, body in units.found.items():
        behind = reader.at("acronym_behind", unit) if body.kind == "body" else None
        if behind:
            name = body.span.of(units.text)
            acronym = units.span(*behind.parts["acronym"]).of(units.text)
            if " " not in acronym and acronym[0] in (word[0] for word in name.split()):
                defined[acronym] = name
    return defined


def _inner_nations(body: Match | None) -> Iterator[tuple[str, Span, MentionKind]]:
    """The countries in the name of a body that a rule made one: code, characters and whether it is the name."""
    if body is None or body.units.lexicon.alphabet.holding[_NATION].isdisjoint(body.units.string[body.first : body.last]):
        return
    for unit in range(body.first, body.last):
        if body.units.has(unit, _NATION) and (nation := country_of(body.units, unit)):
            yield nation, body.units.span(unit, unit + 1), "name" if body.units.has(unit, COUNTRY) else "demonym"
