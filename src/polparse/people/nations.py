"""Which country a unit stands for. Every stage asks here; only in which classes it looks is told by the one that asks."""

from collections.abc import Sequence

from polparse.contract.classes import AGENCY, CAPITAL, CITY, COUNTRY, DEMONYM, PARLIAMENT, PEOPLE, SEAT, SHARED_BODY, STATE
from polparse.engine.units import Units

__all__ = ["NATIONAL", "country_of"]

# A country, its people, and what is the only one of its kind in the world; in this order, as "Norwegian" may be in several.
NATIONAL = (COUNTRY, DEMONYM, PEOPLE, CAPITAL, SEAT, AGENCY, PARLIAMENT, STATE)
# Made of the name of a country, and no country.
_PLACE = f"{CITY}|{STATE}"
_NATION = f"{COUNTRY}|{DEMONYM}"
# What tells the country of a name that holds it: not what many countries have.
_INSIDE = f"{_NATION}|{AGENCY}&!{SHARED_BODY}|{PARLIAMENT}&!{SHARED_BODY}"


def country_of(units: Units, unit: int, classes: Sequence[str] = NATIONAL) -> str | None:
    """
    The ISO 3166 alpha-3 code of the country that a unit stands for, by itself or, of a name that rules made one, by a unit in it.

    Args:
        units: the text.
        unit: one of them.
        classes: whose norms are codes of countries; the first that the unit has tells.
    """
    made = units.found.get(unit)
    if made is not None and not units.has(unit, _PLACE):
        inner = [one for one in range(made.first, made.last) if made.units.has(one, _INSIDE)]
        nation = next((one for one in inner if made.units.has(one, _NATION)), inner[0] if inner else None)
        return None if nation is None else country_of(made.units, nation, classes)
    for kind in classes:
        if units.has(unit, kind):
            return units.norm(kind, unit)
    return None
