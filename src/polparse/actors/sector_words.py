"""
What one word tells of the part of society of an actor, by its classes.

Takes a unit; the words of an actor are put together in `sector_codes`.
"""

from functools import lru_cache
from typing import NamedTuple

from polparse.actors.coded_phrases import NAMES, by_usual_name
from polparse.contract.classes import (
    AGENCY,
    ARMED_GROUP,
    BODY,
    BODY_NOUN,
    BOND_NOUN,
    CAP,
    COMPANY,
    FAITH,
    GROUP_NOUN,
    MULTI,
    OFFICE,
    PARLIAMENT,
    PARTY,
    PEOPLE,
    PRESS,
    SEAT,
    SECTOR,
    STATUS,
    WHOSE_NOUN,
)
from polparse.engine.lexicon import Lexicon
from polparse.engine.units import Units
from polparse.model import Sector

__all__ = ["NOTHING", "SECTORS", "Looks", "looks_of", "own_sector"]

# The part of society by the kind of office, body or group, where no list says it of the word itself.
SECTORS: dict[str, Sector] = {
    PRESS: "JRN",
    BODY: "IGO",
    f"{OFFICE}.academic": "EDU",
    f"{OFFICE}.activist": "OPP",
    f"{OFFICE}.adviser": "GOV",
    f"{OFFICE}.candidate": "PTY",
    f"{OFFICE}.civil_servant": "GOV",
    f"{OFFICE}.diplomat": "GOV",
    f"{OFFICE}.executive": "BUS",
    f"{OFFICE}.governor": "GOV",
    f"{OFFICE}.head_of_government": "GOV",
    f"{OFFICE}.head_of_state": "GOV",
    f"{OFFICE}.journalist": "JRN",
    f"{OFFICE}.judge": "JUD",
    f"{OFFICE}.lawyer": "JUD",
    f"{OFFICE}.legislator": "LEG",
    f"{OFFICE}.mayor": "GOV",
    f"{OFFICE}.military": "MIL",
    f"{OFFICE}.minister": "GOV",
    f"{OFFICE}.party_official": "PTY",
    f"{OFFICE}.police": "COP",
    f"{OFFICE}.profession": "CVL",
    f"{OFFICE}.rebel": "REB",
    f"{OFFICE}.relative": "CVL",
    f"{OFFICE}.religious": "REL",
    f"{OFFICE}.royal": "GOV",
    f"{BODY_NOUN}.agency": "GOV",
    f"{BODY_NOUN}.armed_group": "REB",
    f"{BODY_NOUN}.company": "BUS",
    f"{BODY_NOUN}.court": "JUD",
    f"{BODY_NOUN}.government": "GOV",
    f"{BODY_NOUN}.media": "JRN",
    f"{BODY_NOUN}.military": "MIL",
    f"{BODY_NOUN}.ministry": "GOV",
    f"{BODY_NOUN}.organisation": "SOC",
    f"{BODY_NOUN}.parliament": "LEG",
    f"{BODY_NOUN}.party": "PTY",
    f"{BODY_NOUN}.police": "COP",
    f"{BODY_NOUN}.university": "EDU",
    f"{GROUP_NOUN}.forces": "MIL",
    f"{GROUP_NOUN}.militants": "REB",
    f"{GROUP_NOUN}.officials": "GOV",
    f"{GROUP_NOUN}.press": "JRN",
    f"{GROUP_NOUN}.people": "CVL",
    PARLIAMENT: "LEG",
    SEAT: "GOV",
    ARMED_GROUP: "REB",
    PARTY: "PTY",
    COMPANY: "BUS",
    AGENCY: "GOV",
    FAITH: "REL",
    PEOPLE: "CVL",
}
# Who speaks or works for a body, or is at its head, is of its part of society.
_BEHIND = "|".join(
    (
        *(f"{OFFICE}.{office}" for office in ("spokesperson", "official", "leader", "adviser", "executive", "deputy", "civil_servant")),
        *(f"{OFFICE}.head_of_state", WHOSE_NOUN, f"{GROUP_NOUN}.officials", f"{GROUP_NOUN}.members", f"{GROUP_NOUN}.groups"),
    )
)
# Where nothing tells whom they work for, it is the state.
_OF_STATE = "|".join(
    (*(f"{OFFICE}.{office}" for office in ("spokesperson", "official", "leader", "adviser", "deputy")), f"{GROUP_NOUN}.officials")
)
_BOND = f"{BOND_NOUN}&!{CAP}&!{SECTOR}"


class Looks(NamedTuple):
    """What the classes of a unit tell: its part of society, ``*`` if its list says it."""

    sector: str = ""
    behind: bool = False
    of_state: bool = False
    former: bool = False
    named: bool = False
    agency: bool = False
    association: bool = False
    people: bool = False
    kin: bool = False
    trade: bool = False


NOTHING = Looks()

# What each field of `Looks` after the first is told by.
_FLAGS = (
    *(_BEHIND, _OF_STATE, f"{STATUS}.former", NAMES, f"{BODY_NOUN}.agency", f"{BODY_NOUN}.organisation", PEOPLE, f"{OFFICE}.relative"),
    f"{MULTI}&{OFFICE}.profession",
)


@lru_cache(maxsize=4096)
def looks_of(lexicon: Lexicon, character: str) -> Looks:
    """What the classes of a unit, which its character stands for, tell."""
    holding = lexicon.alphabet.holding
    if character in holding[_BOND]:
        return NOTHING
    listed = character in holding[SECTOR]
    sector = "*" if listed else next((sector for kind, sector in SECTORS.items() if character in holding[kind]), "")
    looks = Looks(sector, *(character in holding[some] for some in _FLAGS))
    return looks if any(looks) else NOTHING


def own_sector(units: Units, unit: int, looks: Looks) -> str | None:
    """The part of society that a unit is by itself; None if it tells none."""
    if looks.sector == "*":
        return units.norm(SECTOR, unit)
    if looks.trade:
        # "Factory workers".
        form = units.form(unit, unit + 1).rpartition(" ")[2]
        norm = units.lexicon.norm(SECTOR, form)
        return looks.sector if norm in (form, None) else norm
    return (by_usual_name(units, unit, SECTOR) if looks.sector in ("IGO", "REB") else None) or looks.sector or None
