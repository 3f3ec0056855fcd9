"""
The actors that are no people: countries, governments, bodies and groups.

Takes units in which names are merged, and what the actors grammar finds in them; returns a draft for each, with its mentions.
"""

from collections.abc import Iterator, Sequence

from polparse.contract.classes import (
    BODY,
    BODY_NOUN,
    COUNTRY,
    DEMONYM,
    FAITH,
    PARTY,
    REGION_PEOPLE,
    SHARED_BODY,
)
from polparse.engine.reader import Reader
from polparse.engine.units import Match, Units
from polparse.model import ActorKind, Mention, MentionKind, Role
from polparse.people.nations import country_of
from polparse.spans import Span

__all__ = ["MENTION", "Draft", "collectives"]

_NATION = f"{COUNTRY}|{DEMONYM}"
_HEAD = f"{BODY_NOUN}|{SHARED_BODY}"
_GOVERNMENT = f"{BODY_NOUN}.government"

MENTION: dict[str, MentionKind] = {"demonym": "demonym", "folk": "demonym", "metonym": "metonym", "group": "descriptor", "office": "office"}


class Draft:
    """An actor while its mentions are collected."""

    __slots__ = ("country", "gender", "kind", "mentions", "name", "roles")

    def __init__(self, kind: ActorKind, name: str, country: str | None = None) -> None:
        self.kind = kind
        self.name: str = name
        self.country: str | None = country
        self.gender: str = ""
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
    return list(drafts.drafts.values())


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
        teams = [mention for mention in found if mention.kind == "team"]
        self.teams = {country_of(units, mention.parts[side][0]) for mention in teams for side in ("country", "other")}
        self.nations = {country_of(units, mention.parts["country"][0]) for mention in found if mention.kind in ("country", "demonym")}
        self.metonyms = {mention.first for mention in found if mention.kind == "metonym"}
        # Of bodies that have the same name in several countries, those that a nation stands before.
        self.told: dict[str, set[str]] = {}
        for mention in found:
            if mention.kind == "organisation" and (told := self.nation_before(mention)):
                self.told.setdefault(mention.form(), set()).add(told)
        # "Norway's Constitutional Court" has the court inside.
        self.inside = {unit for mention in found if mention.kind == "state_body" for unit in range(mention.first, mention.last)}

    def is_other(self, mention: Match) -> bool:
        """Whether what looks like a mention is that of a team."""
        if mention.kind == "team":
            return True
        return mention.kind == "country" and self.nation(mention) in self.teams and self.reader.at("located", mention.first) is None

    def nation(self, mention: Match) -> str | None:
        """The country that the part of this name tells."""
        nation = mention.parts.get("country")
        return country_of(self.units, nation[0]) if nation else None

    def state(self, mention: Match) -> None:
        """A country, by its name, its people or its capital."""
        units, country = self.units, self.nation(mention)
        if country is not None:
            self.add_state(country, mention.span, MENTION.get(mention.kind, "name"), mention.rule)
        second = self.reader.at("second_capital", mention.last) if mention.kind == "metonym" else None
        if second:
            capital = second.parts["country"]
            if capital[0] not in self.metonyms and (other := country_of(units, capital[0])):
                self.add_state(other, units.span(*capital), "metonym", mention.rule)

    def add_state(self, country: str, span: Span, kind: MentionKind, rule: str) -> None:
        draft = self.drafts.get(("country", country))
        if draft is None:
            name = self.units.lexicon.usual(COUNTRY, country) or span.of(self.units.text)
            draft = self.drafts["country", country] = Draft("country", name, country)
        draft.mentions.append(Mention(span, kind, rule))

    def body(self, mention: Match) -> None:
        """A government, body or group."""
        units, country = self.units, self.nation(mention)
        name = mention.span.of(units.text)
        kind: ActorKind = "organisation"
        key = (mention.kind, "")
        if mention.kind == "state_body":
            head = mention.parts["head"][0]
            kind = "government" if units.has(head, _GOVERNMENT) else "organisation"
            key = (kind, f"{country or mention.form()} {units.norm(BODY_NOUN, head)}")
        elif mention.kind == "folk":
            people = mention.parts["people"][0]
            usual = next(units.norm(some, people) for some in (REGION_PEOPLE, FAITH) if units.has(people, some))
            kind, key = "group", (mention.kind, f"{usual} {country or ''}")
        elif mention.kind == "group":
            kind = "group"
            if country is None and "place" in mention.parts and "possessive" not in mention.parts:
                country = country_of(units, mention.parts["place"][0])
        elif mention.kind == "organisation":
            if mention.first in self.inside and mention.first not in units.found:
                return
            name, country = self.organisation(mention, name, country)
            usual = self.defined.get(name, name)
            key = ("organisation", f"{usual} {country}" if len(self.told.get(mention.form(), ())) > 1 else usual)
        elif mention.kind == "short_body":
            if mention.first in self.inside:
                return
            form = mention.form()
            key = self.full.get(form, ("organisation", form))
        if not key[1]:
            key = (mention.kind, mention.form())
        draft = self.drafts.setdefault(key, Draft(kind, name, country))
        self.remember(mention, key)
        draft.mentions.append(Mention(mention.span, MENTION.get(mention.kind, "name"), mention.rule))
        if mention.kind == "organisation":
            for nation, inner, described in _inner_nations(units.found.get(mention.first)):
                self.add_state(nation, inner, described, mention.rule)

    def remember(self, mention: Match, key: tuple[str, str]) -> None:
        """What a body may be called from here on: "the Foundation" after "the Lake Basin Foundation"."""
        made = self.units.found.get(mention.first)
        if made is not None:
            heads = [unit for unit in range(made.first, made.last) if made.units.has(unit, _HEAD)]
            self.full.update((form, key) for unit in heads for form in _short(made.units, unit))
        elif mention.kind == "state_body":
            head = mention.parts["head"][0]
            self.full.update((form, key) for form in _short(self.units, head))
        elif mention.kind == "organisation":
            self.full.update((form, key) for form in _short(self.units, mention.first))

    def nation_before(self, mention: Match) -> str | None:
        """The country of a body that is told before its name: "the Danish Labour Party", "Norway's Labour Party"."""
        before = None if mention.first in self.units.found else self.reader.before("nation_before", mention.first, 2)
        return country_of(self.units, before.parts["country"][0]) if before else None

    def organisation(self, mention: Match, name: str, country: str | None) -> tuple[str, str | None]:
        """The usual name of a body, and its country."""
        units, unit = self.units, mention.first
        made = units.found.get(unit)
        if made is not None:
            return name, next((nation for nation, *_ in _inner_nations(made)), None)
        told = self.nation_before(mention) or next(iter(self.told.get(mention.form(), ())), None)
        if told:
            return name, told
        if units.has(unit, PARTY):
            country = units.norm(PARTY, unit)
        if units.has(unit, SHARED_BODY) and country not in self.nations and self.nations:
            return name, None
        return (units.norm(BODY, unit) or name) if units.has(unit, BODY) else name, country


def _short(units: Units, unit: int) -> tuple[str, str]:
    """What a body is called later by a unit of its name: "national assembly", "assembly"."""
    form = units.form(unit, unit + 1)
    return form, form.rpartition(" ")[2]


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
    if body is None:
        return
    for unit in range(body.first, body.last):
        if body.units.has(unit, _NATION) and (nation := country_of(body.units, unit)):
            yield nation, body.units.span(unit, unit + 1), "name" if body.units.has(unit, COUNTRY) else "demonym"
