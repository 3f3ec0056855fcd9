"""
The codes of one actor in event data: its state and its part of society.

Takes the units of a string that names nothing else.
"""

from polparse.actors.sector_codes import ACROSS, end_of, sector_of
from polparse.actors.state_codes import state_of
from polparse.contract.classes import ARTICLE, CAPITAL, CONJUNCTION_AND, COUNTRY, DEMONYM, REGION_PEOPLE, THE
from polparse.contract.norms import SECTORS
from polparse.engine.units import Units
from polparse.model import ActorCode

__all__ = ["code_of"]

_NO_NAME = f"{ARTICLE}|{CONJUNCTION_AND}"
_CAPITAL_ALONE = f"{CAPITAL}&!{COUNTRY}"
_PEOPLES = f"{REGION_PEOPLE}|{DEMONYM}"


def code_of(units: Units) -> ActorCode:
    """
    Read a string that names one actor.

    Args:
        units: names and bodies are units made by rules.

    Returns:
        What the words tell; None for what they do not.
    """
    role = sector_of(units, 0, len(units)) or _alone(units, end_of(units, 0, len(units)))
    return ActorCode(None if role in ACROSS else state_of(units, 0, len(units)), SECTORS.get(role or ""))


def _alone(units: Units, last: int) -> str | None:
    """The part of society where only a place or a people is named."""
    named = [unit for unit in range(last) if not units.has(unit, _NO_NAME)]
    if named and all(units.has(unit, _CAPITAL_ALONE) for unit in named):
        # Who acts in a capital's name is its government.
        return "GOV"
    return "CVL" if units.ends_as(last, _PEOPLES) and not units.ends_as(last - 1, THE) else None
