"""
What part of society an actor is of, as event data code it.

Takes the units of one actor: of a string that names nothing else, or of a mention in a text.
"""

from collections.abc import Sequence
from typing import NamedTuple

from polparse.actors.coded_phrases import Told, remembered, told, words
from polparse.actors.sector_words import NOTHING, Looks, looks_of, own_sector
from polparse.contract.classes import (
    AGAINST,
    ARTICLE,
    AT,
    BRACKET_OPEN,
    BREAK,
    CAP,
    COMMA,
    CONJUNCTION_AND,
    CORRELATIVE,
    FOR,
    FROM,
    GATHERING_NOUN,
    IN,
    NUMBER_WORD,
    OF,
    OFFICE,
    OFFICE_PLURAL,
    ON,
    PORTFOLIO,
    POSSESSIVE,
    POSSESSIVE_DETERMINER,
    QUANTIFIER,
    SECTOR,
    SECTOR_SHIFT,
    STOP,
    THE,
    TO,
    UNKNOWN,
    WH,
    WITH,
)
from polparse.engine.units import Units

__all__ = ["ACROSS", "end_of", "sector_of", "works_for_another"]

_HOW_MANY = f"{CORRELATIVE}|{QUANTIFIER}|{NUMBER_WORD}"
_LEADS_TO_EMPLOYER = f"{OF}|{FOR}|{IN}|{AT}|{FROM}|{WITH}"
_LEADS_TO_WHOM = f"{OF}|{FOR}|{FROM}"
_PAUSES = f"{STOP}|{BREAK}|{COMMA}"

# Of these, whom any body has.
_ANYBODYS = "|".join(f"{OFFICE}.{office}" for office in ("spokesperson", "leader", "deputy", "executive"))
_ENDS = f"{OF}|{FOR}|{IN}|{AT}|{TO}|{FROM}|{WITH}|{ON}|{AGAINST}|{COMMA}|{WH}|{BRACKET_OPEN}"
# Of these the state of origin says nothing.
ACROSS = frozenset({"IGO", "IMG", "MNC"})
_ELITE = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY"})
_ARMED = frozenset({"REB", "IMG", "PRM", "UAF", "CRM", "OPP"})
# Before "and" and one office, what this is for.
_FIELD = f"{PORTFOLIO}|{POSSESSIVE}"
_ONE_OFFICE = f"{OFFICE}&!{OFFICE_PLURAL}"
_BEGINS = f"{ARTICLE}|{POSSESSIVE_DETERMINER}|{COMMA}"
# Who fights is of the side that is named before him.
_HANDS = frozenset({"MIL", "UAF", "REB", "OPP"})
# Whom the opposition has too.
_PUBLIC = frozenset({"LEG", "PTY", "CVL", "GOV"})
# Of whom anybody has some.
_HIRED = frozenset({"MIL", "LAB", "CVL"})
# They may live in a union of states; they are not of it.
_FOLK = frozenset({"CVL", "REF", "AGR", "BUS", "CRM"})
# Before a congress, what tells that it is no nation's.
_SOME_NAME = f"{CAP}&{UNKNOWN}"
# What else somebody is by what he is of.
_OF = {
    "SOC": frozenset({"BUS", "EDU", "JRN", "AGR", "LAB", "MED", "REL", "JUD", "NGO", "OPP", "REB", "UAF", "CRM", "PRM"}),
    "UAF": _ARMED - {"OPP"},
    "MIL": _ARMED - {"OPP"},
    "LEG": frozenset({"OPP", "GOV", "LAB"}),
}
# By a noun and what stands before it: "police commander", "army fighters", "party activists", "refugee children".
_TOGETHER = {
    **{("MIL", side): side for side in ("COP", "SPY")},
    ("UAF", "MIL"): "MIL",
    **{(one, "PTY"): "PTY" for one in ("OPP", "CVL")},
    ("CVL", "REF"): "REF",
}
# How many units can stand between a preposition and the noun it leads to.
_PHRASE = 8


def sector_of(units: Units, first: int, last: int) -> str | None:
    """The part of society that the units of one actor tell: by what it is, else by what it is of or in."""
    end = end_of(units, first, last)
    return _role_code(units, first, end) or _role_code(units, end, last)


def end_of(units: Units, first: int, last: int) -> int:
    """Where what the actor is ends, and what it is of or in begins; a preposition inside a phrase ends nothing."""
    if units.lexicon.alphabet.holding[_ENDS].isdisjoint(units.string[first + 1 : last]):
        return last
    known = told(units, first, last).get(SECTOR, ())
    offset = units.starts[first] if known else 0
    at = 0
    for unit in range(first + 1, last):
        if units.has(unit, _ENDS):
            start = units.starts[unit] - offset
            while at < len(known) and known[at][1] <= start:
                at += 1
            if at == len(known) or start <= known[at][0]:
                return unit
    return last


def works_for_another(units: Units, first: int, last: int) -> bool:
    """Whether the units of one actor only tell that he leads, or speaks for, somebody whom they do not tell: "its spokesman"."""
    end = end_of(units, first, last)
    inside = remembered(units, first, end, _told)
    head = next((unit for unit in range(end - 1, first - 1, -1) if units.has(unit, OFFICE)), None)
    if inside is None or not inside.weak or inside.strong or head is None or not units.has(head, _ANYBODYS):
        return False
    return _after(units, end) is None


class _Told(NamedTuple):
    """
    What the words of an actor tell of its part of society.

    Attributes:
        sector: that of the last noun that tells.
        strong: those of the nouns that need no other.
        weak: the last noun is one that works for anybody.
        former: it was said before that he is no longer what he was.
        named: a state is named.
        marked: what shifts the sector of the words.
    """

    sector: str | None
    strong: Sequence[str]
    weak: bool
    former: bool
    named: bool
    marked: frozenset[str]


def _role_code(units: Units, first: int, last: int) -> str | None:
    """
    The part of society that some units speak of; None if none of them tells.

    The last noun decides, unless it speaks for what stands before or after it: "army spokesman", "head of the court".
    """
    inside = remembered(units, first, last, _told)
    if inside is None:
        return None
    sector, strong = inside.sector, inside.strong
    if inside.weak:
        whose = _of(strong[-1], sector) if strong else _after(units, last) or sector
        # Who works for a company stands for labour.
        sector = sector if (sector, whose) == ("LAB", "BUS") else whose
    elif sector in _OF and units.has(last, _LEADS_TO_WHOM):
        # "Association of journalists", "fighters from the militia", "a member of parliament from the opposition".
        sector = _of(sector, _after(units, last))
        if sector == "SOC" and "rights" in _marked(told(units, last, min(len(units), last + _PHRASE))):
            sector = "NGO"
    if "NGO" in strong and "IGO" not in strong:
        sector = "NGO"
    elif sector == "PTY" and (units.has(last, TO) or _counts(units, first, last)):
        # "All parties to the conflict", "both parties" are none of politics.
        return None
    elif sector not in _FOLK and not inside.named:
        # What is done for an organisation of several states, it does as such.
        sector = next((across for across in strong if across in ACROSS), sector)
    return "ELI" if inside.former and sector in _ELITE and "rank_and_file" not in inside.marked else sector


def _counts(units: Units, first: int, last: int) -> bool:
    """Whether words before the last one say no more than how many there are."""
    before = range(first, last)[:-1]
    if " " in units.form(last - 1, last) or not any(units.has(unit, _HOW_MANY) for unit in before):
        return False
    return all(units.has(unit, f"{_HOW_MANY}|{THE}") for unit in before)


def _told(units: Units, first: int, last: int) -> _Told | None:
    """What some units tell; None if they tell nothing."""
    strong: list[str] = []
    sector: str | None = None
    weak = former = named = was_former = False
    known = told(units, first, last)
    marked = _marked(known)
    for some, unit, phrase in words(units, first, last, known, SECTOR):
        if strong and some.has(unit, CONJUNCTION_AND) and not (some is units and units.ends_as(unit, _FIELD) and _heads(units, unit, last)):
            # Of "the army and the police" the first; but "youth and sports minister".
            break
        if strong and some is not units and some.has(unit, FOR):
            # The "Movement for a Sovereign State" is no state.
            break
        looks = looks_of(units.lexicon, some.string[unit])
        if looks is NOTHING and not phrase:
            continue
        named = named or looks.named
        was_former = was_former or looks.former
        own = phrase or own_sector(some, unit, looks)
        if own == "LEG" and unit and not phrase and some.has(unit, GATHERING_NOUN) and some.ends_as(unit, _SOME_NAME):
            continue
        if not own and not looks.behind:
            continue
        former = was_former
        # What a list says of a word is all there is to say, unless it may work for anybody ("officer", "worker").
        weak = looks.behind and not phrase and (looks.sector != "*" or own in _HIRED)
        if own and (not weak or own == "OPP"):
            own = _head(strong[-_PHRASE:], own, NOTHING if phrase else looks, marked, sector)
            if not looks.people:
                # A people is there before its leaders ("Chechen leader").
                strong.append(own)
        sector = own or ("GOV" if looks.of_state else None)
    return _Told(sector, strong, weak, former, named, marked) if sector or weak or strong else None


def _heads(units: Units, first: int, last: int) -> bool:
    """Whether one office ends what stands after "and", without a word that begins something else."""
    return units.ends_as(last, _ONE_OFFICE) and not any(units.has(unit, _BEGINS) for unit in range(first + 1, last))


def _marked(known: Told) -> frozenset[str]:
    """What changes the part of society of the nouns of an actor."""
    return frozenset(shift for _, _, shift in known.get(SECTOR_SHIFT, ()))


def _of(sector: str, whose: str | None) -> str:
    """The part of society of a noun, by that of what it is of."""
    return whose if whose and whose in _OF.get(sector, ()) else sector


def _head(before: list[str], own: str, looks: Looks, marked: frozenset[str], said: str | None) -> str:
    """
    The part of society of a noun.

    Args:
        before: those of what stands before it in its phrase.
        own: what the noun tells by itself.
        looks: its classes.
        marked: what shifts the sector of the phrase.
        said: what the word before it told.
    """
    last = before[-1] if before else (said or "") if looks.association else ""
    if looks.agency and last:
        # "Police service", "intelligence agency": what it is called by says more than that it is an agency.
        return "IGO" if "IGO" in before else last
    if looks.association:
        return last if last in _OF["SOC"] else "NGO" if "rights" in marked else own
    if looks.kin:
        return "ELI" if said == "GOV" else own
    if own in _HANDS:
        side = next((side for side in reversed(before) if side in _ARMED and side != own), None)
        if side is not None and (own != "OPP" or side in ("REB", "IMG")):
            return "REB" if side == "OPP" else side
        if "against_power" in marked and own != "OPP":
            return "REB"
        if "with_power" in marked and own == "UAF":
            return "PRM"
    if (own, last) in _TOGETHER:
        return _TOGETHER[own, last]
    if own in _PUBLIC:
        if "OPP" in before or "against_power" in marked:
            return "OPP"
        if "in_power" in marked and own in ("LEG", "PTY"):
            return "GOV"
    return "GOV" if "state_run" in marked and own in ("JRN", "BUS", "MED") else own


def _after(units: Units, first: int) -> str | None:
    """The part of society of what stands after a preposition: "spokesman for the army"."""
    if not units.has(first, _LEADS_TO_EMPLOYER):
        return None
    last = min(len(units), first + _PHRASE)
    last = next((unit for unit in range(first + 1, last) if units.has(unit, _PAUSES)), last)
    for some, unit, phrase in words(units, first + 1, last, told(units, first + 1, last), SECTOR):
        looks = looks_of(units.lexicon, some.string[unit])
        sector = phrase or own_sector(some, unit, looks)
        if sector and (phrase or not looks.behind or sector == "OPP"):
            return sector
    return None
