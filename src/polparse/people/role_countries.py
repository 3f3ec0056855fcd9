"""
Of which country an office is, where its own words name none.

Takes a text whose roles are read; asks the words around the name of who holds it, then the sentence and the paragraph before. The macros
of the roles grammar say which words tell, as parts.
"""

from bisect import bisect_left
from collections.abc import Sequence

from polparse.contract.classes import BLANK, BODY, CAPITAL, CITY, COUNTRY, DEMONYM, OFFICE_COUNTRY, PEOPLE, SEAT, STATE, STATE_MARK
from polparse.engine.reader import Reader
from polparse.engine.units import Match, Units
from polparse.model import Role
from polparse.people.nations import country_of
from polparse.people.role_parts import Nations

__all__ = ["TOWNS", "home_of", "named_nations", "nation_served", "region_of", "seat_of"]

_NATION = f"{COUNTRY}|{DEMONYM}|{CAPITAL}|{SEAT}"
# A capital tells the country of who serves the town, not of who is sent there.
TOWNS = (STATE, CITY, CAPITAL, PEOPLE)
# How many units before an office are searched: for who stands beside it or is met, for the nation, for its government.
_BESIDE, _MET = 7, 12
_NEAR = 29
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
    if role.organisation is not None:
        # The ministry of a country, not a body of several.
        own = not any(units.has(unit, BODY) and unit not in units.found for unit in range(first, last))
        return _nation_before(reader, first) if own and role.office in ("minister", "civil_servant", "diplomat") else None
    country = (home_of(reader, people[0]) if len(people) == 1 else None) or region_of(units, first, last)
    country = country or _nation_of(units, first, last, nations)
    if country is None and role.office != "legislator":
        country = _nation_before(reader, first) or _state_before(reader, first)
    return country


def home_of(reader: Reader, person: Match) -> str | None:
    """The country that a name is of: "Prime Minister Lena Vogt of Norway", "Sen. Lena Vogt (R-Fla.)"."""
    units, after = reader.units, reader.units.at(person.end)
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
