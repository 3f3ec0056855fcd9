"""
Which names of countries are those of states of a union, of towns or of people.

Takes what the names grammar finds; returns what is no country.
"""

from collections.abc import Collection, Iterable

from polparse.contract.classes import CAPITAL, CITY, COUNTRY, DEMONYM, PEOPLE, STATE
from polparse.engine.units import Match, Units

__all__ = ["is_bearer", "places"]

_PLACES = (CITY, STATE)
_TELLS = (DEMONYM, PEOPLE, CAPITAL)


def places(units: Units, found: Iterable[Match], taken: Collection[int]) -> list[Match]:
    """
    The places that have the name of a country.

    If a text tells once that such a name is that of a state of a union, it is so throughout, unless it names the country's people or
    capital.

    Args:
        units: the text.
        found: what the names grammar finds; of the kinds ``state`` and ``city`` are such places.
        taken: units that are in the names of people and bodies.

    Returns:
        Disjoint matches of these kinds.
    """
    named = [mention for mention in found if mention.kind.startswith(_PLACES)]
    forms = {mention.form(): mention for mention in named if mention.kind.startswith(STATE)}
    named = list({mention.first: mention for mention in named if mention.first not in taken}.values())
    if not forms:
        return named
    told = _told(units)
    meant = {form: mention for form, mention in forms.items() if units.norm(COUNTRY, mention.first) not in told}
    firsts = {mention.first for mention in named}
    for unit in units.where(f"{COUNTRY}&{STATE}") if meant else ():
        mention = meant.get(units.form(unit, unit + 1))
        if mention is not None and unit not in firsts and unit not in taken:
            named.append(Match.of(mention.kind, mention.rule, units, unit, unit + 1))
    return named


def is_bearer(mention: Match, families: Collection[str]) -> bool:
    """
    Whether a lone name is rather that of somebody of the text than that of a country.

    Args:
        mention: of one word, the name of a country.
        families: the last words of the names of people in the text.
    """
    units = mention.units
    return mention.form() in families and units.norm(COUNTRY, mention.first) not in _told(units)


def _told(units: Units) -> set[str | None]:
    """The countries whose people or capital a text names."""
    return {units.norm(kind, unit) for kind in _TELLS for unit in units.where(kind)}
