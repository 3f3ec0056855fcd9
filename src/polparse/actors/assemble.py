"""
Who acts: mentions of people, bodies, countries and groups, each actor with all its names.

Takes units in which names are merged, the roles of people, and what the actors grammar finds; returns actors in order
of their first mention.
"""

from collections.abc import Callable, Collection, Mapping, Sequence

from polparse.actors.acting_phrases import Acting, acting
from polparse.actors.bodies_meant import its, possessed
from polparse.actors.descriptions import described, tell_bodies
from polparse.actors.home_state import at_home, home_of_text, is_of_home
from polparse.actors.pronouns import pronouns
from polparse.actors.sector_codes import ACROSS, sector_of, works_for_another
from polparse.actors.speakers import speakers
from polparse.actors.state_codes import state_of
from polparse.actors.states_and_bodies import Draft, collectives
from polparse.actors.told_of import ToldOf
from polparse.actors.unnamed import SPEAKERS, Sources, unnamed
from polparse.contract.classes import (
    CAPITAL,
    COUNTERPART,
    COUNTRY,
    DEMONYM,
    GIVEN_FEMALE,
    GIVEN_MALE,
    HONORIFIC,
    HONORIFIC_FEMALE,
    HONORIFIC_MALE,
    HYPHEN,
    OFFICE,
    OFFICE_FEMALE,
    OFFICE_MALE,
    OFFICE_PLURAL,
    SEAT,
    SHARED_BODY,
    STATUS,
    USUAL_TITLE,
)
from polparse.engine.grammar import Grammar
from polparse.engine.reader import Reader
from polparse.engine.units import Match, Units
from polparse.model import Actor, Mention, Role, Turn
from polparse.people.namesakes import Namesakes, Told, name_words
from polparse.people.nations import country_of
from polparse.people.role_countries import of_country, of_person, with_countries
from polparse.spans import Span
from polparse.syntax.clause import Syntax

__all__ = ["actors"]

_NATION = f"{DEMONYM}|{COUNTRY}"

# What names a state.
_STATES = (COUNTRY, DEMONYM, CAPITAL, SEAT)
_POINTS = f"{COUNTRY}|{DEMONYM}|{CAPITAL}|{SEAT}&!{SHARED_BODY}"
# Offices that any body has.
_ANYBODYS = ("leader", "spokesperson")
# Of more holders of one office nobody can be meant.
_MANY = 30
_SUPREME = ("head_of_state", "head_of_government")
# An office that is over: "the former minister", "the ex-minister".
_FORMER = f"{STATUS}.former"
_OVER = f"{_FORMER}|{HYPHEN}"
_MALE, _FEMALE = f"{HONORIFIC_MALE}|{OFFICE_MALE}", f"{HONORIFIC_FEMALE}|{OFFICE_FEMALE}"
# What means somebody who is named elsewhere.
_LATER = ("pronoun", "office", "description", "it", "possessed")
_TITLED = f"{HONORIFIC}|{_MALE}|{_FEMALE}"
# How many honorifics one person can have.
_HONORIFICS = 4


def actors(
    units: Units,
    grammar: Grammar,
    roles: Sequence[tuple[Match, Role]],
    turns: Sequence[Turn] = (),
    phrases: Acting = (),
    sources: Sources = (),
    syntax: Callable[[], Syntax] | None = None,
) -> tuple[Actor, ...]:
    """
    Put together who is named.

    Args:
        units: the text; people and bodies are units made by rules.
        grammar: finds every other actor, and pronouns.
        roles: with the mention of the person whose role it is.
        turns: of a record: whose "I" and "we" are those of their speakers.
        phrases: those that act or suffer, each with the rule that tells it.
        sources: those of who says something.
        syntax: gives phrases and clauses, when they are first needed; None if the language has none.

    Returns:
        Actors in the order of their first mention, with mentions and roles in reading order.
    """
    reader = Reader(grammar, units)
    found = reader.find()
    drafts, by_mention = _people(reader, roles)
    told = set()
    for mention, role in roles:
        draft = by_mention.get(mention.start)
        if draft is not None and (draft, role.span, role.title) not in told:
            told.add((draft, role.span, role.title))
            draft.roles.append(of_person(role, draft.country))
    drafts += collectives(reader, [mention for mention in found if mention.kind not in _LATER])
    taken = {unit: last for _, role in roles for first, last in (units.inside(role.span),) for unit in range(first, last)}
    offices = _offices(units, [mention for mention in found if mention.kind == "office" and mention.last - 1 not in taken], by_mention)
    drafts += offices
    taken.update((unit, mention.last) for mention in found for unit in range(mention.first, mention.last))
    descriptions = [mention for mention in found if mention.kind == "description"]
    voices, meant = unnamed(reader, sources, taken, offices, descriptions)
    drafts += voices
    offices = [office for office in offices if office.mentions]
    found_pronouns = [mention for mention in found if mention.kind == "pronoun"]
    who = ToldOf(reader, syntax, by_mention)
    if found_pronouns:
        speaking = {phrase.phrases.units.starts[phrase.head] for phrase, *_ in sources if phrase.kind in SPEAKERS}
        pronouns(reader, found_pronouns, by_mention, offices, who, voices, speaking)
    drafts += possessed(units, [mention for mention in found if mention.kind == "possessed"], drafts)
    descriptions = [mention for mention in descriptions if mention.span not in meant]
    if descriptions or offices:
        described(units, descriptions, offices, drafts, who.subjects, who.is_inside)
    tell_bodies(reader, drafts, lambda: who.subjects)
    if turns:
        drafts += speakers(units, turns, by_mention, drafts)
    drafts = [draft for draft in drafts if draft.mentions]
    drafts += acting(reader, phrases, drafts)
    if syntax is not None and (neuter := [mention for mention in found if mention.kind == "it"]):
        its(neuter, drafts, syntax(), who)
    homes: list[str | None] = []
    for draft in drafts:
        draft.mentions.sort(key=lambda mention: mention.span.start)
        if draft.roles:
            draft.roles = with_countries(sorted(draft.roles, key=lambda role: role.span.start))
            if draft.country is None and all(role.country is None for role in draft.roles):
                homes = homes or [home_of_text(reader)]
                draft.roles = [at_home(reader, role, homes[0]) if homes[0] else role for role in draft.roles]
        elif draft.country is None and draft.kind in ("office", "government"):
            homes = homes or [home_of_text(reader)]
            if homes[0] and is_of_home(reader, draft, homes[0]):
                draft.country, draft.inferred = homes[0], True
    drafts.sort(key=lambda draft: (draft.mentions[0].span.start, -draft.mentions[0].span.end))
    states = frozenset(filter(None, (country_of(units, unit, _STATES) for unit in units.where(_POINTS))))
    bodies = {mention.span.of(units.text): draft for draft in drafts if draft.kind == "organisation" for mention in draft.mentions}
    return tuple(
        Actor(
            f"a{number}",
            draft.kind,
            draft.name,
            draft.country,
            tuple(draft.mentions),
            tuple(draft.roles),
            _code(units, draft, states, bodies),
            draft.inferred,
        )
        for number, draft in enumerate(drafts, start=1)
    )


def _code(units: Units, draft: Draft, states: Collection[str], bodies: Mapping[str, Draft]) -> str | None:
    """
    Country and part of society, as event data codes them.

    Args:
        states: those that the text names.
        bodies: the bodies of the text, by their names.
    """
    if draft.kind == "country":
        # Who acts in a capital's name is its government.
        return f"{draft.country}GOV" if draft.governs else draft.country
    span = draft.head or next((mention.span for mention in draft.mentions if mention.kind != "metonym"), draft.mentions[0].span)
    country = draft.country
    if draft.kind == "person":
        role = next((role for role in draft.roles if role.status != "former"), draft.roles[0] if draft.roles else None)
        if role is None:
            return country
        span, country = role.span, role.country or country
        whole = bodies.get(role.organisation or "")
        if whole is not None and (role.office in _ANYBODYS or works_for_another(units, *units.inside(span))):
            # "Its spokesman" is of the part of society of the body.
            return _code(units, whole, states, {})
    first, last = units.inside(span)
    code = sector_of(units, first, last)
    if code is None and draft.kind == "group" and all(mention.kind == "demonym" for mention in draft.mentions):
        code = "CVL"
    if code in ACROSS:
        return code
    if code == "LAB" and draft.kind == "person" and any(role.span == span and role.party for role in draft.roles):
        # The "Labour leader" leads no union.
        code = "PTY"
    if country is None:
        country = state_of(units, first, last, states)
    if country is None and code == "GOV" and draft.kind in ("person", "office") and works_for_another(units, first, last):
        # A leader or spokesman of whom nobody knows is not of a government.
        code = None
    return (country or "") + (code or "") or None


def _people(reader: Reader, roles: Sequence[tuple[Match, Role]]) -> tuple[list[Draft], dict[int, Draft]]:
    """One draft for each person, and the draft of each mention by where it starts."""
    units = reader.units
    people = [(unit, mention) for unit, mention in sorted(units.found.items()) if mention.kind == "person"]
    title = units.lexicon.alphabet.holding[_TITLED]
    titled = [(unit, mention.start) for unit, mention in people if unit and units.string[unit - 1] in title]
    honorifics = {start: _honorific(reader, unit) for unit, start in titled}
    genders = {start: _gender(units, unit - 1, _MALE, _FEMALE) for unit, start in titled}
    mentions = [mention for _, mention in people]
    words = {mention.start: name_words(mention.form()) for mention in mentions}
    offices: dict[int, set[str]] = {}
    for mention, role in roles:
        if role.office:
            offices.setdefault(mention.start, set()).add(role.office)
    drafts: list[Draft] = []
    by_mention: dict[int, Draft] = {}
    held: list[set[str]] = []

    def fit(number: int, told: Told) -> int:
        # "Mrs. Vogt" is no Karl Vogt, and "President Vogt" rather the president than the minister.
        gender, known_as = told[0], drafts[number].gender
        return -1 if gender and known_as not in ("", gender) else 2 * len(held[number] & told[1]) + (gender == known_as)

    known = Namesakes(fit)

    def draft_of(number: int | None, mention: Match) -> int:
        if number is None:
            number = known.add(words[mention.start])
            drafts.append(Draft("person", ""))
            held.append(set())
        draft, span = drafts[number], mention.span
        if span.end - span.start > len(draft.name):
            draft.name = span.of(units.text)
        draft.mentions.append(Mention(span, "name", mention.rule, honorifics.get(span.start)))
        by_mention[span.start] = draft
        held[number] |= offices.get(span.start, set())
        return number

    # Names in full first: the surname alone may come before them.
    numbers: dict[int, int] = {}
    for mention in mentions:
        if len(words[mention.start]) > 1:
            numbers[mention.start] = draft_of(known.full(words[mention.start]), mention)
    _tell_genders(mentions, genders, by_mention)
    order: list[int] = []
    for mention in mentions:
        start = mention.start
        if start not in numbers:
            gender = genders.get(start, "")
            told = gender, frozenset(offices.get(start, ()))
            number = numbers[start] = draft_of(known.single(words[start][0], order[-40:], told), mention)
            drafts[number].gender = drafts[number].gender or gender
            known.changed(number)
        order.append(numbers[start])
    for owned in reader.each("nation_of_person", 0):
        # "Norway's Lena Vogt", "Lena Vogt of Norway".
        first = owned.parts["first"]
        person, country = owned.parts.get("person", first)[0], owned.parts.get("country", first)[0]
        if person in units.found:
            named = by_mention[units.starts[person]]
            named.country = named.country or country_of(units, country)
    return drafts, by_mention


def _honorific(reader: Reader, person: int) -> Span | None:
    """The honorifics that stand before a name."""
    honorifics = reader.before("honorifics", person, _HONORIFICS)
    return reader.units.span(honorifics.first, person) if honorifics else None


def _tell_genders(mentions: Sequence[Match], genders: Mapping[int, str], by_mention: Mapping[int, Draft]) -> None:
    """Tell a he from a she where an honorific or an office does, else where the given name does."""
    for start, gender in genders.items():
        if start in by_mention:
            by_mention[start].gender = by_mention[start].gender or gender
    for mention in mentions:
        draft = by_mention.get(mention.start)
        if draft and not draft.gender and mention.last - mention.first > 1:
            draft.gender = _gender(mention.units, mention.first, GIVEN_MALE, GIVEN_FEMALE)


def _gender(units: Units, unit: int, male: str, female: str) -> str:
    return "m" if units.has(unit, male) else "f" if units.has(unit, female) else ""


def _offices(units: Units, found: Sequence[Match], by_mention: dict[int, Draft]) -> list[Draft]:
    """Offices without a name: mentions of the person who holds them by this text, or actors of their own."""
    people = list(dict.fromkeys(by_mention.values()))
    holders, once = _holders(units, people, ("current", "acting")), None
    drafts: dict[tuple[str, str | None], Draft] = {}
    for mention in found:
        nation = mention.parts.get("country")
        country = country_of(units, nation[0]) if nation else None
        first, last = mention.parts["title"]
        while first < last - 1 and units.has(first, _NATION):
            country = country or country_of(units, first)
            first += 1
        former = units.has(first, _FORMER)
        while former and first < last - 1 and units.has(first, _OVER):
            first += 1
        title = _usual(units, units.form(first, last))
        if former and once is None:
            once = _holders(units, people, ("former",))
        possible = ((once or {}) if former else holders).get(title, {})
        held = [
            draft
            for draft in (possible if len(possible) <= _MANY else ())
            if country is None or any(role.country in (country, None) for role in draft.roles)
        ]
        if not held and country is not None:
            held = _counterparts(units, people, country) if possible else []
            calling = units.norm(OFFICE, last - 1)
            if not held and first == last - 1 and (calling == "leader" or calling in _SUPREME):
                # "The Norwegian leader" is Norway's prime minister.
                wanted = _SUPREME if calling == "leader" else (calling,)
                held = [draft for draft in people[:_MANY] if any(_is_now(role, country, wanted) for role in draft.roles)]
        span = mention.span
        if len(held) == 1:
            held[0].mentions.append(Mention(span, "office", mention.rule))
            if country is not None:
                # "Norway's foreign minister left. The foreign minister, Lena Vogt, had": she is Norway's.
                same = [_usual(units, role.title.casefold()) == title for role in held[0].roles]
                held[0].roles = [of_country(role, country) if one else role for role, one in zip(held[0].roles, same, strict=True)]
        elif not units.has(first, HONORIFIC):
            draft = drafts.setdefault((title, country), Draft("office", span.of(units.text), country))
            draft.mentions.append(Mention(span, "office", mention.rule))
    return list(drafts.values())


def _is_now(role: Role, country: str, offices: Sequence[str]) -> bool:
    """Whether a role is one of some offices of a country, as the text says, and is held."""
    return role.country == country and role.office in offices and role.status in ("current", "acting") and not role.inferred


def _holders(units: Units, people: Sequence[Draft], statuses: Sequence[str]) -> dict[str, dict[Draft, None]]:
    """Who is called by an office or honorific, by the usual title."""
    holders: dict[str, dict[Draft, None]] = {}
    for draft in people:
        for role in draft.roles:
            if role.title and role.status in statuses:
                title = _usual(units, _singular(units, role))
                holders.setdefault(title, {})[draft] = None
                if role.office not in _SUPREME:
                    # "The minister" is the foreign minister, if there is no other; "the president" is not the vice president.
                    holders.setdefault(title.split()[-1], {})[draft] = None
        for mention in draft.mentions:
            for unit in range(*units.inside(mention.honorific)) if mention.honorific else ():
                holders.setdefault(units.form(unit, unit + 1), {})[draft] = None
    return holders


def _singular(units: Units, role: Role) -> str:
    """The title of one of several: "foreign minister" of "the foreign ministers Vogt and Brandt"."""
    title = role.title.casefold()
    several = next((unit for unit in range(*units.inside(role.span)) if units.has(unit, OFFICE_PLURAL)), None)
    if several is None:
        return title
    return title.replace(units.form(several, several + 1), units.norm(OFFICE_PLURAL, several) or "")


def _usual(units: Units, title: str) -> str:
    """The usual title of an office: "foreign minister" of "top diplomat"."""
    return units.lexicon.listed(USUAL_TITLE).norm(title, title) or title


def _counterparts(units: Units, people: Sequence[Draft], country: str) -> list[Draft]:
    """Who is told to hold the same office for a state: "her Ghanaian counterpart, Kofi Adomako"; of very many people nobody."""
    roles = [(draft, role) for draft in people[:_MANY] for role in draft.roles if role.country == country]
    told = {draft: None for draft, role in roles if any(units.has(unit, COUNTERPART) for unit in range(*units.inside(role.span)))}
    return list(told)
