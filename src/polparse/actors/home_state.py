"""
The state that a text is at home in, whose president "the president" is, where no word beside an office tells a state.

Takes units; gives the state of the text, if its dateline and what it names point to one, and says whose office is of it.
"""

from collections import Counter

import attrs

from polparse.actors.states_and_bodies import Draft
from polparse.contract.classes import (
    AGENCY,
    CAPITAL,
    CITY,
    COUNTERPART,
    COUNTRY,
    DEMONYM,
    OFFICE_PLURAL,
    PARLIAMENT,
    POSSESSIVE,
    POSSESSIVE_DETERMINER,
    SEAT,
    SHARED_BODY,
)
from polparse.engine.reader import Parts, Reader
from polparse.engine.sentences import sentence_at
from polparse.model import Role
from polparse.people.nations import country_of

__all__ = ["at_home", "home_of_text", "is_of_home"]

_KINDS = (COUNTRY, DEMONYM, CAPITAL, SEAT, AGENCY, PARLIAMENT, CITY)
_POINTS = "|".join((COUNTRY, DEMONYM, CAPITAL, CITY, *(f"{kind}&!{SHARED_BODY}" for kind in (SEAT, AGENCY, PARLIAMENT))))
_STATES = (COUNTRY, DEMONYM, CAPITAL, SEAT)
_STATE = "|".join(_STATES)
# Of each state there is one, or a few, in a text: who is called so without more is of the state that the text is about.
_OFFICES = frozenset(("head_of_state", "head_of_government", "minister", "governor"))
# Whose office is told ("its president", "the fund's president"); and of several ministers each may be of another state.
_OF_OTHERS = f"{COUNTERPART}|{POSSESSIVE_DETERMINER}|{POSSESSIVE}|{OFFICE_PLURAL}"
# Where a dateline may stand.
_OPENING = 60


def home_of_text(reader: Reader) -> str | None:
    """The state of the dateline, if the text names it, else the one of which most of what the text names is."""
    units = reader.units
    states = {unit: country_of(units, unit, _KINDS) for unit in units.where(_POINTS)}
    named = Counter(filter(None, states.values()))
    if not named:
        return None
    most = named.most_common(2)
    state, often = most[0]
    line = _dateline(reader)
    if line is not None:
        place = country_of(units, line.parts["place"][0], _KINDS)
        if place is not None:
            # A correspondent abroad writes of the state that the text is about.
            return place if place == state or 2 * named[place] >= often else None
    if len(most) > 1 and often < 2 * most[1][1]:
        return None
    return state if any(one == state and reader.at("passing", unit) is None for unit, one in states.items()) else None


def _dateline(reader: Reader) -> Parts | None:
    """Where the text is from, if it says so."""
    return next(reader.each("dateline", 0, min(len(reader.units), _OPENING)), None)


def at_home(reader: Reader, role: Role, state: str) -> Role:
    """A role of a state of which nothing tells which: of the text's, unless its sentence names one before it."""
    if role.country is not None or role.organisation is not None or role.office not in _OFFICES:
        return role
    units = reader.units
    first, last = units.inside(role.span)
    told = reader.before("whose", first, 1) or any(units.has(unit, _OF_OTHERS) for unit in range(first, last))
    # What the sentence itself names has told nothing of it: "the Norwegian delegation met the prime minister".
    if told or _names_one(reader, first, last):
        return role
    # "The president phoned his Georgian counterpart": he is of another state.
    _, end = sentence_at(units, first)
    officers = (country_of(units, officer.parts["country"][0], _STATES) for officer in reader.each("nations_officer", last, end))
    return role if state in officers else attrs.evolve(role, country=state, inferred=True)


def is_of_home(reader: Reader, draft: Draft, state: str) -> bool:
    """Whether "the president" or "the government" is the text's: if no sentence that tells of it names another state before it."""
    for mention in draft.mentions:
        first, last = reader.units.inside(mention.span)
        own = reader.at("one_of_state", first)
        if own is None or own.last != last or _names_one(reader, first, last, state):
            return False
    return True


def _names_one(reader: Reader, first: int, last: int, home: str | None = None) -> bool:
    """Whether the sentence of some units names a state up to them, behind a dateline, other than the home of the text."""
    units = reader.units
    start, _ = sentence_at(units, first)
    if start < _OPENING and (line := _dateline(reader)) is not None and line.last <= first:
        start = max(start, line.last)
    named = (country_of(units, unit, _STATES) for unit in range(start, last) if units.has(unit, _STATE))
    return any(state not in (None, home) for state in named)
