"""
Which state somebody serves, where the words of an office name none: all that decides it stands here, in this order.

While roles are read, the words around the name of who holds the office tell it, then the sentence and the paragraph before
(`nation_served`); the macros of the roles grammar say which, as parts. Once it is known who is who, it is told by the nation of the
person (`of_person`), by an office without a name (`of_country`), and by the same office elsewhere (`with_countries`). The state of an
actor is then `state_served`, or `state_stated` for those who want no inference.
"""

from bisect import bisect_left
from collections.abc import Sequence

import attrs

from polparse.contract.classes import BLANK, BODY, CAPITAL, CITY, COUNTRY, DEMONYM, OFFICE_COUNTRY, PEOPLE, SEAT, STATE, STATE_MARK
from polparse.engine.reader import Reader
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Actor, Role
from polparse.people.nations import country_of
from polparse.people.role_parts import OF_STATE, Nations

__all__ = [
    "TOWNS",
    "home_of",
    "named_nations",
    "nation_served",
    "of_country",
    "of_person",
    "region_of",
    "seat_of",
    "state_served",
    "state_stated",
    "with_countries",
]

_NATION = f"{COUNTRY}|{DEMONYM}|{CAPITAL}|{SEAT}"
# A capital tells the country of who serves the town, not of who is sent there.
TOWNS = (STATE, CITY, CAPITAL, PEOPLE)
# How many units before an office are searched: for who stands beside it or is met, for the nation, for its government.
_BESIDE, _MET = 7, 12
_NEAR = 29
# And for the words that tell it is met.
_BESIDE_MET = 2
_FAR = 79


def named_nations(units: Units) -> Nations:
    """The countries that a text has named by the end of a paragraph: what comes later tells nothing of it."""

    told: list[tuple[dict[str | None, int], list[int]]] = []

    def named() -> tuple[dict[str | None, int], list[int]]:
        names: dict[str, int] = {}
        for unit in units.where(_NATION):
            names.setdefault(units.text[units.starts[unit] : units.ends[unit]], unit)
        firsts: dict[str | None, int] = {}
        for unit in names.values():
            firsts.setdefault(country_of(units, unit), unit)
        return firsts, units.where(BLANK)

    def before(unit: int) -> frozenset[str | None]:
        if not told:
            told.append(named())
        firsts, blanks = told[0]
        at = bisect_left(blanks, unit)
        end = blanks[at] if at < len(blanks) else len(units)
        return frozenset(country for country, first in firsts.items() if first < end)

    return before


def nation_served(reader: Reader, first: int, last: int, role: Role, people: Sequence[Match], nations: Nations) -> str | None:
    """
    The country of an office of state.

    Args:
        reader: of the roles grammar.
        first, last: the units of the office.
        role: as its words tell it.
        people: who holds it.
        nations: the countries that the text has named by then.
    """
    units = reader.units
    if owner := _owner(reader, first):
        return owner
    if role.organisation is not None:
        # The ministry of a country, not a body of several.
        own = not any(units.has(unit, BODY) and unit not in units.found for unit in range(first, last))
        return _nation_before(reader, first) if own and role.office in ("minister", "civil_servant", "diplomat") else None
    end = units.at(people[0].end)
    country = (home_of(reader, end) if len(people) == 1 else None) or region_of(units, first, last)
    country = country or _nation_of(units, first, last, nations) or _led(reader, max(end, last))
    if country is None and role.office != "legislator" and reader.before("done_to", first, _BESIDE_MET) is None:
        country = _nation_before(reader, first) or _state_before(reader, first)
    return country


def _owner(reader: Reader, first: int) -> str | None:
    """The state that "its" means before an office: "Jordan refused, its minister said"; "Oslo agreed. Its minister"."""
    if reader.at("its", first) is None and reader.before("its", first, 1) is None:
        return None
    start, _ = sentence_at(reader.units, first)
    before, _ = sentence_at(reader.units, max(start - 2, 0))
    for sentence in (start, before):
        found = reader.at("first_nation", sentence)
        if found is not None and found.last <= first:
            return country_of(reader.units, found.parts["country"][0])
    return None


def home_of(reader: Reader, after: int) -> str | None:
    """The country that stands behind a name or its office: "Prime Minister Lena Vogt of Norway", "Sen. Lena Vogt (R-Fla.)"."""
    units = reader.units
    home = reader.at("home", after)
    if home:
        return country_of(units, home.parts["country"][0])
    seat = reader.at("seat", after)
    if seat is None:
        return None
    unit = seat.parts["state"][0]
    return units.norm(next(kind for kind in (STATE_MARK, STATE) if units.has(unit, kind)), unit)


def seat_of(reader: Reader, person: Match) -> str | None:
    """The state or place that somebody sits for, where it stands after the name."""
    after = reader.units.at(person.end)
    seat, place = reader.at("seat", after), reader.at("constituency", after)
    told = seat.parts["state"] if seat else place.parts["place"] if place else None
    return reader.units.span(*told).of(reader.units.text) if told else None


def region_of(units: Units, first: int, last: int, kinds: Sequence[str] = (STATE, CITY, PEOPLE)) -> str | None:
    """The country of the state, town or people that an office is of, of some kinds: "Bavarian premier", "mayor of Bergen"."""
    for unit in range(first, last):
        for kind in kinds:
            if units.has(unit, kind):
                return units.norm(kind, unit)
    return None


def _nation_of(units: Units, first: int, last: int, nations: Nations) -> str | None:
    """The country that has an office of this name, if the text has named this country or none: others may have one too."""
    office = next((unit for unit in range(first, last) if units.has(unit, OFFICE_COUNTRY)), None)
    country = None if office is None else units.norm(OFFICE_COUNTRY, office)
    named = nations(first)
    return country if country in named or not named else None


def _led(reader: Reader, after: int) -> str | None:
    """The nation whose side somebody leads: "Minister Lena Vogt headed the Norwegian delegation"."""
    led = reader.at("leads_side", after)
    return country_of(reader.units, led.parts["country"][0]) if led else None


def _nation_before(reader: Reader, first: int) -> str | None:
    """
    The country that the same sentence names last before an office of state, if the office is likely to be of it.

    It is if the nation acts or is led: "Norway's government said that the prime minister", "the Norwegian delegation, led by
    Foreign Minister". Whom it meets is somebody else.
    """
    units = reader.units
    beside = reader.before("nation_of_neighbour", first, _BESIDE)
    if beside and (country := country_of(units, beside.parts["country"][0])):
        # "with Norwegian President Lena Vogt and Foreign Minister Ivo Brandt"
        return country
    host = reader.before("host", first, _NEAR) if reader.before("meets", first, _BESIDE_MET) else None
    if host:
        # "She flew to Oslo, where she met with Prime Minister Lena Vogt".
        return country_of(units, host.parts["country"][0])
    nation = None if reader.before("met_by", first, _MET) else reader.before("last_nation", first, _NEAR)
    if nation is None:
        return None
    unit = nation.parts["country"][0]
    return country_of(units, unit) if reader.at("acting_nation", unit) else None


def _state_before(reader: Reader, first: int) -> str | None:
    """The state whose government, parliament or ministry the paragraph names before, if it is one."""
    paragraph = reader.before("paragraph_before", first, _FAR)
    start = paragraph.first if paragraph else first
    states = {country_of(reader.units, found.parts["country"][0]) for found in reader.each("body_of_state", start, first)}
    return states.pop() if len(states) == 1 else None


def of_person(role: Role, country: str | None) -> Role:
    """An office of state of somebody who is of a nation: "Norway's Lena Vogt, the foreign minister"."""
    if country is None or role.country is not None or role.organisation is not None or role.office not in OF_STATE:
        return role
    return attrs.evolve(role, country=country, inferred=True)


def of_country(role: Role, country: str) -> Role:
    """A role of somebody whom a text calls the holder of an office of a country: "Norway's foreign minister"."""
    return role if role.country or role.office in ("relative", "profession") else attrs.evolve(role, country=country, inferred=True)


def with_countries(roles: Sequence[Role]) -> list[Role]:
    """The roles of one person; one that names no country has that of another where the person holds the same office."""
    stated = {role.office: role.country for role in roles if role.country and not role.inferred}
    return [
        attrs.evolve(role, country=stated[role.office], inferred=True)
        if role.office in stated and (role.country is None or role.inferred)
        else role
        for role in roles
    ]


def state_served(actor: Actor) -> str | None:
    """The state that an actor serves, as ISO 3166 alpha-3: its own, or that of the first of its roles that names one."""
    return actor.country or next((role.country for role in actor.roles if role.country), None)


def state_stated(actor: Actor) -> str | None:
    """Likewise, if the text says it; an office alone ("Secretary of Defence") is not enough."""
    return actor.country or next((role.country for role in actor.roles if role.country and not role.inferred), None)
