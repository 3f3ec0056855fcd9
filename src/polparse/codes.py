"""
Which state an actor is of, and what part of its society: the codes of event data.

Takes the units of one actor: of a string that names nothing else, or of a mention in a text.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from polparse.lexicon import Lexicon
from polparse.models import ActorCode
from polparse.units import Found, Units

__all__ = ["ACROSS", "code_of", "role_code", "state_of"]

# The part of society by the kind of office, body or group, where no list says it of the word itself.
_SECTORS = {
    "body": "IGO",
    "office.academic": "EDU",
    "office.activist": "OPP",
    "office.adviser": "GOV",
    "office.candidate": "PTY",
    "office.civil_servant": "GOV",
    "office.diplomat": "GOV",
    "office.executive": "BUS",
    "office.governor": "GOV",
    "office.head_of_government": "GOV",
    "office.head_of_state": "GOV",
    "office.journalist": "JRN",
    "office.judge": "JUD",
    "office.lawyer": "JUD",
    "office.legislator": "LEG",
    "office.mayor": "GOV",
    "office.military": "MIL",
    "office.minister": "GOV",
    "office.party_official": "PTY",
    "office.police": "COP",
    "office.profession": "CVL",
    "office.rebel": "REB",
    "office.religious": "REL",
    "office.royal": "GOV",
    "body_noun.agency": "GOV",
    "body_noun.armed_group": "REB",
    "body_noun.company": "BUS",
    "body_noun.court": "JUD",
    "body_noun.government": "GOV",
    "body_noun.media": "JRN",
    "body_noun.military": "MIL",
    "body_noun.ministry": "GOV",
    "body_noun.organisation": "SOC",
    "body_noun.parliament": "LEG",
    "body_noun.party": "PTY",
    "body_noun.police": "COP",
    "body_noun.university": "EDU",
    "group_noun.forces": "MIL",
    "group_noun.militants": "REB",
    "group_noun.officials": "GOV",
    "group_noun.press": "JRN",
    "group_noun.people": "CVL",
    "parliament": "LEG",
    "seat": "GOV",
    "armed_group": "REB",
    "party": "PTY",
    "company": "BUS",
    "agency": "GOV",
    "faith": "REL",
    "people": "CVL",
}
# Who speaks or works for a body is of its part of society.
_BEHIND = (
    "office.spokesperson|office.official|office.leader|office.adviser|office.executive|office.deputy"
    "|group_noun.officials|group_noun.members|group_noun.groups"
)
# Where nothing tells whom they work for, it is the state.
_OF_STATE = "office.spokesperson|office.official|office.leader|office.adviser|office.deputy|group_noun.officials"
_STATES = ("country", "demonym", "people", "capital", "seat", "agency", "parliament", "party", "state", "city", "home", "office_country")
_NAMES = "country|demonym|people|capital|seat|agency|parliament|party|home"
_PLACES = f"{_NAMES}|state|city"
_ENDS = "of|for|in|at|to|from|with|on|against|comma|wh|bracket_open"
# Of these the state of origin says nothing.
ACROSS = frozenset({"IGO", "IMG"})
_ELITE = frozenset({"GOV", "LEG", "JUD"})
_STATE_POWERS = _ELITE | {"MIL", "REB"}
# How many units can stand between a preposition and the noun it leads to.
_PHRASE = 8


def code_of(units: Units) -> ActorCode:
    """
    Read a string that names one actor.

    Args:
        units: names and bodies are units made by rules.

    Returns:
        What the words tell; None for what they do not.
    """
    last = next((unit for unit in range(1, len(units)) if units.has(unit, _ENDS)), len(units))
    role = role_code(units, 0, last) or role_code(units, last, len(units))
    return ActorCode(None if role in ACROSS else state_of(units, 0, len(units)), role)


def role_code(units: Units, first: int, last: int) -> str | None:
    """
    The part of society that some units speak of; None if none of them tells.

    The last noun decides, unless it speaks for what stands before or after it: "army spokesman", "head of the court".
    """
    strong: list[str] = []
    sector: str | None = None
    weak = former = named = False
    was_former = False
    for some, unit in _flat(units, first, last):
        looks = _looks(units.lexicon, some.string[unit])
        named = named or looks.named
        was_former = was_former or looks.former
        if not looks.sector and not looks.behind:
            continue
        own = _sector(some, unit, looks)
        weak, former = looks.behind, was_former
        sector = own or ("GOV" if looks.of_state else None)
        if own and not weak:
            # "Police service", "intelligence agency": what it is called by says more than that it is an agency.
            sector = strong[-1] if looks.agency and strong else own
            strong.append(sector)
    if weak:
        sector = strong[-1] if strong else _after(units, last) or sector
    if sector in _STATE_POWERS and not named:
        # What an organisation of several states does, it does as such.
        sector = next((across for across in strong if across in ACROSS), sector)
    return "ELI" if former and sector in _ELITE else sector


def state_of(units: Units, first: int, last: int) -> str | None:
    """
    ISO 3166 alpha-3 of the state that some units speak of: the first before a preposition, else what they are of or in.

    Whom an envoy is sent to is not his state.
    """
    flat = list(_flat(units, first, last))
    place = None
    toward = False
    for at, (some, unit) in enumerate(flat):
        if some.has(unit, "to|against|with|for") and at:
            toward = not some.has(unit, "for") or flat[at - 1][0].has(flat[at - 1][1], "office.diplomat")
        elif some.has(unit, "of|in|from|at|comma"):
            toward = False
        elif some.has(unit + 1, "hyphen") and some.has(unit + 2, "backed_word"):
            # "Norwegian-backed rebels" are not Norway's.
            continue
        elif some.has(unit, _PLACES) and not toward:
            if some.has(unit, _NAMES) and not some.has(unit, "shared_body"):
                return _iso(some, unit)
            place = place or _iso(some, unit)
    if place:
        return place
    return next((_iso(some, unit) for some, unit in flat if some.has(unit, "office_country")), None)


def _after(units: Units, first: int) -> str | None:
    """The part of society of what stands after a preposition: "spokesman for the army"."""
    if not units.has(first, "of|for|in|at|from|with"):
        return None
    for some, unit in _flat(units, first + 1, min(len(units), first + _PHRASE)):
        if some.has(unit, "stop|break|comma"):
            break
        looks = _looks(units.lexicon, some.string[unit])
        if not looks.behind and (sector := _sector(some, unit, looks)):
            return sector
    return None


class _Looks(NamedTuple):
    """What the classes of a unit tell: its part of society, ``*`` if its list says it."""

    sector: str
    behind: bool
    of_state: bool
    former: bool
    named: bool
    agency: bool


@lru_cache(maxsize=4096)
def _looks(lexicon: Lexicon, character: str) -> _Looks:
    holding = lexicon.alphabet.holding
    listed = character in holding["sector"]
    sector = "*" if listed else next((sector for kind, sector in _SECTORS.items() if character in holding[kind]), "")
    return _Looks(sector, *(character in holding[some] for some in (_BEHIND, _OF_STATE, "status.former", _NAMES, "body_noun.agency")))


def _sector(units: Units, unit: int, looks: _Looks) -> str | None:
    return units.norm("sector", unit) if looks.sector == "*" else looks.sector or None


def _flat(units: Units, first: int, last: int) -> Iterator[tuple[Units, int]]:
    """Units, and those inside a body that a rule made one."""
    for unit in range(first, last):
        made: Found | None = units.found.get(unit)
        if made is not None and made.kind == "body":
            yield from ((made.units, inner) for inner in range(made.first, made.last))
        elif made is None:
            yield units, unit


def _iso(units: Units, unit: int) -> str | None:
    return next((units.norm(kind, unit) for kind in _STATES if units.has(unit, kind)), None)
