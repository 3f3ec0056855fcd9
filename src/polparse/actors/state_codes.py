"""
Which state an actor is of, as event data code it.

Takes the units of one actor: of a string that names nothing else, or of a mention in a text.
"""

from collections.abc import Collection, Sequence

from polparse.actors.coded_phrases import NAMES, PLACES, by_usual_name, remembered, told, words
from polparse.contract.classes import (
    AGAINST,
    AGENCY,
    AT,
    BACKED_WORD,
    BODY,
    BODY_NOUN,
    CAP,
    CAPITAL,
    CITY,
    COMMA,
    COUNTRY,
    DEMONYM,
    FOR,
    FROM,
    HOME,
    HOMELAND,
    HYPHEN,
    IN,
    MULTI,
    OF,
    OFFICE,
    OFFICE_COUNTRY,
    PARLIAMENT,
    PARTY,
    PEOPLE,
    PERSON,
    PREPOSITION,
    SEAT,
    SHARED_BODY,
    STATE,
    TO,
    WITH,
)
from polparse.engine.units import Units
from polparse.people.nations import country_of

__all__ = ["aside", "state_of"]

_LEADS_TO_PLACE = f"{OF}|{IN}|{FROM}|{AT}|{COMMA}"
_TOWARD = f"{TO}|{AGAINST}|{WITH}|{FOR}"
_ENVOY = f"{OFFICE}.diplomat"
_STATES = (HOME, COUNTRY, DEMONYM, PEOPLE, CAPITAL, SEAT, AGENCY, PARLIAMENT, PARTY, STATE, CITY, OFFICE_COUNTRY)
# What a state is told by, and what tells whose an actor is.
_TELLS = f"{PLACES}|{TO}|{AGAINST}|{WITH}|{FOR}|{OF}|{IN}|{FROM}|{AT}|{COMMA}"
# Units that name no state, and have none inside, are none of these.
_MAY_TELL = f"{BODY}|{PERSON}|{MULTI}|{OFFICE_COUNTRY}|{PLACES}"


def state_of(units: Units, first: int, last: int, named: Collection[str] = ()) -> str | None:
    """
    ISO 3166 alpha-3 of the state that some units speak of: the first before a preposition, else what they are of or in.

    Whom an envoy is sent to is not his state.

    Args:
        named: the states that the text names: where these are others, an office ("Secretary of State"), or a party's word in a name that is
            not the party's, tells none.
    """
    state = remembered(units, first, last, _state_of)
    return state if state is None or not named or state in named else remembered(units, first, last, _state_told)


def _state_told(units: Units, first: int, last: int) -> str | None:
    """The state that some units speak of, if more than an office or a party's word tells it."""
    known = told(units, first, last)
    usual = f"{PARTY}|{OFFICE_COUNTRY}"
    tells = [
        some for some, unit, phrase in words(units, first, last, known, HOME)
        if phrase or (some.has(unit, PLACES) and not some.has(unit, usual))
    ]
    return _state_of(units, first, last) if tells else None


def _state_of(units: Units, first: int, last: int) -> str | None:
    known = told(units, first, last)
    if not known and units.lexicon.alphabet.holding[_MAY_TELL].isdisjoint(units.string[first:last]):
        return None
    flat = list(words(units, first, last, known, HOME))
    place = None
    toward = False
    tells = units.lexicon.alphabet.holding[_TELLS]
    for at, (some, unit, phrase) in enumerate(flat):
        if not phrase and some.string[unit] not in tells:
            continue
        if some.has(unit, _TOWARD) and at:
            toward = not some.has(unit, FOR) or flat[at - 1][0].has(flat[at - 1][1], _ENVOY)
        elif some.has(unit, _LEADS_TO_PLACE):
            toward = False
        elif toward or not (phrase or some.has(unit, PLACES)) or aside(some, unit) or _part_of_name(flat[at:]):
            continue
        elif phrase:
            return phrase
        elif some.has(unit, SHARED_BODY):
            # "Senate" alone is of any state.
            continue
        elif some.has(unit, NAMES):
            return _country(some, unit)
        else:
            place = place or _country(some, unit)
    if place is None and HOMELAND in known:
        place = next((state for *_, state in words(units, first, last, known, HOMELAND) if state), None)
    return place or next((_country(some, unit) for some, unit, _ in flat if some.has(unit, OFFICE_COUNTRY)), None)


def aside(units: Units, unit: int) -> bool:
    """Whether a state is only a friend or foe: "Norwegian-backed", "pro-Norwegian"."""
    return (
        (units.has(unit + 1, HYPHEN) and units.has(unit + 2, BACKED_WORD))
        or (units.has(unit - 1, HYPHEN) and units.has(unit - 2, PREPOSITION))
    )


def _part_of_name(name: Sequence[tuple[Units, int, str | None]]) -> bool:
    """Whether a party's word that a name goes on behind is only a part of another body's: "United Democratic Front"."""
    units, unit, _ = name[0]
    behind = (some.has(other, f"{BODY_NOUN}&{CAP}") for some, other, _ in name[1:])
    return units.has(unit, PARTY) and not units.has(unit, MULTI) and any(behind)


def _country(units: Units, unit: int) -> str | None:
    return country_of(units, unit, _STATES) or by_usual_name(units, unit, HOME)
