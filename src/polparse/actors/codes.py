"""
Which state an actor is of, and what part of its society: the codes of event data.

Takes the units of one actor: of a string that names nothing else, or of a mention in a text.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, cast

from polparse.actors.coded_phrases import PLACES, Told, remembered, told, words
from polparse.engine.lexicon import Lexicon
from polparse.engine.units import Units
from polparse.model import ActorCode, Sector

__all__ = ["ACROSS", "code_of", "sector_of", "state_of"]

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
    "office.relative": "CVL",
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
# Who speaks or works for a body, or is at its head, is of its part of society.
_BEHIND = (
    "office.spokesperson|office.official|office.leader|office.adviser|office.executive|office.deputy|office.civil_servant"
    "|office.head_of_state|group_noun.officials|group_noun.members|group_noun.groups"
)
# Where nothing tells whom they work for, it is the state.
_OF_STATE = "office.spokesperson|office.official|office.leader|office.adviser|office.deputy|group_noun.officials"
_STATES = ("home", "country", "demonym", "people", "capital", "seat", "agency", "parliament", "party", "state", "city", "office_country")
_NAMES = "country|demonym|people|capital|seat|agency|parliament|party|home"
# What a state is told by, and what tells whose an actor is.
_TELLS = f"{PLACES}|to|against|with|for|of|in|from|at|comma"
# Units that name no state, and have none inside, are none of these.
_MAY_TELL = f"body|person|multi|office_country|{PLACES}"
_ENDS = "of|for|in|at|to|from|with|on|against|comma|wh|bracket_open"
# Of these the state of origin says nothing.
ACROSS = frozenset({"IGO", "IMG", "MNC"})
_ELITE = frozenset({"GOV", "LEG", "JUD", "MIL", "COP", "SPY"})
_ARMED = frozenset({"REB", "IMG", "PRM", "UAF", "CRM", "OPP"})
# Who fights is of the side that is named before him.
_HANDS = frozenset({"MIL", "UAF", "REB", "OPP"})
# Whom the opposition has too.
_PUBLIC = frozenset({"LEG", "PTY", "CVL", "GOV"})
# Of whom anybody has some.
_HIRED = frozenset({"MIL", "LAB", "CVL"})
# They may live in a union of states; they are not of it.
_FOLK = frozenset({"CVL", "REF", "AGR", "BUS", "CRM"})
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


def code_of(units: Units) -> ActorCode:
    """
    Read a string that names one actor.

    Args:
        units: names and bodies are units made by rules.

    Returns:
        What the words tell; None for what they do not.
    """
    role = sector_of(units, 0, len(units)) or _alone(units, _end(units, 0, len(units)))
    return ActorCode(None if role in ACROSS else state_of(units, 0, len(units)), cast("Sector | None", role))


def sector_of(units: Units, first: int, last: int) -> str | None:
    """The part of society that the units of one actor tell: by what it is, else by what it is of or in."""
    end = _end(units, first, last)
    return role_code(units, first, end) or role_code(units, end, last)


def _end(units: Units, first: int, last: int) -> int:
    """Where what the actor is ends, and what it is of or in begins; a preposition inside a phrase ends nothing."""
    if units.lexicon.alphabet.holding[_ENDS].isdisjoint(units.string[first + 1 : last]):
        return last
    known = told(units, first, last).get("sector", ())
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


def _alone(units: Units, last: int) -> str | None:
    """The part of society where only a place or a people is named."""
    named = [unit for unit in range(last) if not units.has(unit, "article|conjunction_and")]
    if named and all(units.has(unit, "capital&!country") for unit in named):
        # Who acts in a capital's name is its government.
        return "GOV"
    return "CVL" if units.has(last - 1, "region_people|demonym") and not units.has(last - 2, "the") else None


class _Looks(NamedTuple):
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


_NOTHING = _Looks()


class _Told(NamedTuple):
    """
    What the words of an actor tell of its part of society.

    Attributes:
        sector: that of the last noun that tells.
        strong: those of the nouns that need no other.
        weak: the last noun is one that works for anybody.
        former: it was said before that he is no longer what he was.
        named: a state is named.
        marked: the markers of the words.
    """

    sector: str | None
    strong: Sequence[str]
    weak: bool
    former: bool
    named: bool
    marked: frozenset[str]


def role_code(units: Units, first: int, last: int) -> str | None:
    """
    The part of society that some units speak of; None if none of them tells.

    The last noun decides, unless it speaks for what stands before or after it: "army spokesman", "head of the court".
    """
    inside = remembered(units, first, last, _told)
    if inside is None:
        return None
    sector, strong = inside.sector, inside.strong
    if inside.weak:
        sector = _of(strong[-1], sector) if strong else _after(units, last) or sector
    elif sector in _OF and units.has(last, "of|for|from"):
        # "Association of journalists", "fighters from the militia", "a member of parliament from the opposition".
        sector = _of(sector, _after(units, last))
        if sector == "SOC" and "rights" in _marked(told(units, last, min(len(units), last + _PHRASE))):
            sector = "NGO"
    if "NGO" in strong and "IGO" not in strong:
        sector = "NGO"
    elif sector not in _FOLK and not inside.named:
        # What is done for an organisation of several states, it does as such.
        sector = next((across for across in strong if across in ACROSS), sector)
    return "ELI" if inside.former and sector in _ELITE and "rank_and_file" not in inside.marked else sector


def _told(units: Units, first: int, last: int) -> _Told | None:
    """What some units tell; None if they tell nothing."""
    strong: list[str] = []
    sector: str | None = None
    weak = former = named = was_former = False
    known = told(units, first, last)
    marked = _marked(known)
    for some, unit, phrase in words(units, first, last, known, "sector"):
        if strong and some.has(unit, "conjunction_and"):
            # Of "the army and the police" the first.
            break
        looks = _looks(units.lexicon, some.string[unit])
        if looks is _NOTHING and not phrase:
            continue
        named = named or looks.named
        was_former = was_former or looks.former
        own = phrase or _sector(some, unit, looks)
        if not own and not looks.behind:
            continue
        former = was_former
        # What a list says of a word is all there is to say, unless it may work for anybody ("officer", "worker").
        weak = looks.behind and not phrase and (looks.sector != "*" or own in _HIRED)
        if own and (not weak or own == "OPP"):
            own = _head(strong[-_PHRASE:], own, _NOTHING if phrase else looks, marked, sector)
            if not looks.people:
                # A people is there before its leaders ("Chechen leader").
                strong.append(own)
        sector = own or ("GOV" if looks.of_state else None)
    return _Told(sector, strong, weak, former, named, marked) if sector or weak or strong else None


def _marked(known: Told) -> frozenset[str]:
    """What changes the part of society of the nouns of an actor."""
    return frozenset(marker for _, _, marker in known.get("marker", ()))


def _of(sector: str, whose: str | None) -> str:
    """The part of society of a noun, by that of what it is of."""
    return whose if whose and whose in _OF.get(sector, ()) else sector


def _head(before: list[str], own: str, looks: _Looks, marked: frozenset[str], said: str | None) -> str:
    """
    The part of society of a noun.

    Args:
        before: those of what stands before it in its phrase.
        own: what the noun tells by itself.
        looks: its classes.
        marked: the markers of the phrase.
        said: what the word before it told.
    """
    last = before[-1] if before else ""
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


def state_of(units: Units, first: int, last: int) -> str | None:
    """
    ISO 3166 alpha-3 of the state that some units speak of: the first before a preposition, else what they are of or in.

    Whom an envoy is sent to is not his state.
    """
    return remembered(units, first, last, _state_of)


def _state_of(units: Units, first: int, last: int) -> str | None:
    known = told(units, first, last)
    if not known and units.lexicon.alphabet.holding[_MAY_TELL].isdisjoint(units.string[first:last]):
        return None
    flat = list(words(units, first, last, known, "home"))
    place = None
    toward = False
    tells = units.lexicon.alphabet.holding[_TELLS]
    for at, (some, unit, phrase) in enumerate(flat):
        if not phrase and some.string[unit] not in tells:
            continue
        if some.has(unit, "to|against|with|for") and at:
            toward = not some.has(unit, "for") or flat[at - 1][0].has(flat[at - 1][1], "office.diplomat")
        elif some.has(unit, "of|in|from|at|comma"):
            toward = False
        elif toward or not (phrase or some.has(unit, PLACES)) or _aside(some, unit):
            continue
        elif phrase:
            return phrase
        elif some.has(unit, _NAMES) and not some.has(unit, "shared_body"):
            return _iso(some, unit)
        else:
            place = place or _iso(some, unit)
    if place is None and "homeland" in known:
        place = next((state for *_, state in words(units, first, last, known, "homeland") if state), None)
    return place or next((_iso(some, unit) for some, unit, _ in flat if some.has(unit, "office_country")), None)


def _aside(units: Units, unit: int) -> bool:
    """Whether a state is named only as a friend or foe: "Norwegian-backed rebels", "pro-Norwegian rebels"."""
    return (units.has(unit + 1, "hyphen") and units.has(unit + 2, "backed_word")) or (
        units.has(unit - 1, "hyphen") and units.has(unit - 2, "preposition")
    )


def _after(units: Units, first: int) -> str | None:
    """The part of society of what stands after a preposition: "spokesman for the army"."""
    if not units.has(first, "of|for|in|at|from|with"):
        return None
    last = min(len(units), first + _PHRASE)
    last = next((unit for unit in range(first + 1, last) if units.has(unit, "stop|break|comma")), last)
    for some, unit, phrase in words(units, first + 1, last, told(units, first + 1, last), "sector"):
        looks = _looks(units.lexicon, some.string[unit])
        sector = phrase or _sector(some, unit, looks)
        if sector and (phrase or not looks.behind or sector == "OPP"):
            return sector
    return None


@lru_cache(maxsize=4096)
def _looks(lexicon: Lexicon, character: str) -> _Looks:
    holding = lexicon.alphabet.holding
    listed = character in holding["sector"]
    sector = "*" if listed else next((sector for kind, sector in _SECTORS.items() if character in holding[kind]), "")
    flags = ("status.former", _NAMES, "body_noun.agency", "body_noun.organisation", "people", "office.relative", "multi&office.profession")
    looks = _Looks(sector, *(character in holding[some] for some in (_BEHIND, _OF_STATE, *flags)))
    return looks if any(looks) else _NOTHING


def _sector(units: Units, unit: int, looks: _Looks) -> str | None:
    if looks.sector == "*":
        return units.norm("sector", unit)
    if looks.trade:
        # "Factory workers".
        form = units.form(unit, unit + 1).rpartition(" ")[2]
        norm = units.lexicon.norm("sector", form)
        return looks.sector if norm in (form, None) else norm
    return (_by_usual_name(units, unit, "sector") if looks.sector in ("IGO", "REB") else None) or looks.sector or None


def _by_usual_name(units: Units, unit: int, kind: str) -> str | None:
    """What a list says of the usual name of a body or group."""
    lexicon = units.lexicon
    group = next((group for group in ("body", "armed_group") if units.has(unit, group)), None)
    name = (group and units.norm(group, unit)) or ""
    if not name:
        return None
    form = lexicon.form(name)
    norm = lexicon.norm(kind, form)
    return lexicon.listed(kind).norm(form, name) if norm in (form, None) else norm


def _iso(units: Units, unit: int) -> str | None:
    norm = next((units.norm(kind, unit) for kind in _STATES if units.has(unit, kind)), None)
    return norm or _by_usual_name(units, unit, "home")
