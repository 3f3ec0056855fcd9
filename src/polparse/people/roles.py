"""
What people are: from stretches that name an office to roles.

Takes units in which people and bodies are merged, and what the roles grammar finds in them; returns roles with the
mention of the person that each belongs to.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from polparse.engine.rules import Grammar
from polparse.engine.units import Match, Units
from polparse.model import Role
from polparse.people.role_parts import NATION, OF_STATE, Nations, iso, nation_beside, read_role

__all__ = ["find_roles"]

# Of a state, a town or a court, which tell the country.
_LOCAL = frozenset(("mayor", "police", "judge"))
# Who sits for a constituency.
_SEATED = frozenset(("legislator", "governor"))
_NEAR = 30
_MODIFIERS = 4
_FAR = 80
_STATE_BODY = "body_noun.government|body_noun.parliament|body_noun.ministry"
_STATE_NOUN = "body_noun|delegation_noun|side_noun|parliament|agency|capital|office&!office_plural"
_IN_TITLE = "office|rank|adjective|noun|status|article|portfolio"


def find_roles(units: Units, grammar: Grammar) -> list[tuple[Match, Role]]:
    """
    Find the roles of people.

    Args:
        units: the text; mentions of people are units of the class ``person``.
        grammar: its mentions have parts whose names start with ``person``, or with ``member`` if the role is that of
            a group.

    Returns:
        The mention of a person, as `Units.merge` keeps it, and a role, in reading order.
    """
    roles = []
    nations = _nations(units)
    for mention in grammar.find(units):
        for start, end in _coordinated(units, mention.first, mention.last):
            start = _opening(units, start)
            role = read_role(units, start, end, mention.rule, nations, inferred="member_first" in mention.parts)
            if role is None:
                continue
            people = list(_people(units, mention))
            status = role.status
            if status == "current" and _over(units, mention, people):
                status = "former"
            elif status == "current" and people and _to_come(units, people[0], start):
                status = "designate"
            country = role.country
            if country is None and role.office in OF_STATE:
                country = _served(units, start, end, role, people, nations)
            elif country is None and role.office in _LOCAL:
                country = _region(units, start, end)
            inferred = role.inferred or country != role.country
            each = _each(units, start, end, len(people))
            for at, person in enumerate(people):
                own, sent = each[at] if each else (country or _nation_after(units, (person,)), role.accredited_to)
                place = role.place or (_seat(units, person) if role.office in _SEATED else None)
                party = role.party or _party_after(units, person)
                held = attrs.evolve(
                    role, status=status, country=own, accredited_to=sent, inferred=inferred, place=place, holder=person.span, party=party
                )
                roles.append((person, held))
    return roles


def _nations(units: Units) -> Nations:
    """The countries that a text has named by the end of a paragraph: what comes later tells nothing of it."""

    @cache
    def named() -> tuple[dict[str | None, int], list[int]]:
        names: dict[str, int] = {}
        for unit in units.where(NATION):
            names.setdefault(units.text[units.starts[unit] : units.ends[unit]], unit)
        firsts: dict[str | None, int] = {}
        for unit in names.values():
            firsts.setdefault(iso(units, unit), unit)
        return firsts, units.where("blank")

    def before(unit: int) -> frozenset[str | None]:
        firsts, blanks = named()
        at = bisect_left(blanks, unit)
        end = blanks[at] if at < len(blanks) else len(units)
        return frozenset(country for country, first in firsts.items() if first < end)

    return before


def _each(units: Units, first: int, last: int, people: int) -> list[tuple[str | None, str | None]]:
    """
    Of whom, and to whom, each of several is: "his Danish and Norwegian counterparts", "the ambassadors to Norway and Denmark".

    Returns:
        The country and the one accredited to, for each; none if the words do not name as many countries as there are people.
    """
    named = [unit for unit in range(first, last) if units.has(unit, "demonym|country")] if people > 1 else []
    if not 1 < len(named) == people:
        return []
    sent = units.has(named[0] - 1 - units.has(named[0] - 1, "the"), "to")
    nations = [iso(units, unit) for unit in named]
    return [(None, nation) if sent else (nation, None) for nation in nations]


def _served(units: Units, first: int, last: int, role: Role, people: Sequence[Match], nations: Nations) -> str | None:
    """The country of an office of state whose words name none."""
    if role.organisation is not None:
        # The ministry of a country, not a body of several.
        own = not any(units.has(unit, "body") and unit not in units.found for unit in range(first, last))
        return _nation_before(units, first) if own and role.office in ("minister", "civil_servant", "diplomat") else None
    country = _nation_after(units, people) or _region(units, first, last) or _nation_of(units, first, last, nations)
    if country is None and role.office != "legislator":
        country = _nation_before(units, first) or _state_before(units, first)
    return country


def _opening(units: Units, unit: int) -> int:
    """Where an office begins: not with a word that belongs to what stands before it, though it could be one of its own."""
    in_place = units.has(unit, "capital&!country") and units.has(unit - 1, "in|at|from|to")
    of_another = units.has(unit, "capital|country|region|city") and units.has(unit - 1, "in|for|to") and units.has(unit - 2, "office")
    # Nationality stands first: what is before it is the verb ("meet Norwegian Minister Vogt"). So is what "to" leads to ("to press him").
    word = units.has(unit, "lower&!status&!rank&!portfolio&!closed&!office")
    verb = word and (units.has(unit + 1, "demonym") or (units.has(unit, "verb_base") and units.has(unit - 1, "to|modal")))
    return unit + (in_place or of_another or verb)


def _over(units: Units, mention: Match, people: Sequence[Match]) -> bool:
    """Whether a time is told until which somebody was something: "was minister until 2019", "from May to June"."""
    if len(people) != 1:
        return False
    first, last = mention.last, mention.parts["whole"][0] if "whole" in mention.parts else mention.first
    if units.has(first, "from") and units.has(first + 1, "timex"):
        first += 2
    ends = units.has(first, "until") or (first > mention.last and units.has(first, "to"))
    if not (ends and units.has(first + 1, "timex")):
        return False
    start = units.at(people[0].end)
    return units.has(start, "comma") or any(units.has(unit, "verb_ed") for unit in range(start, last))


def _to_come(units: Units, person: Match, first: int) -> bool:
    """Whether somebody "will become" what the office says."""
    after = units.at(person.end)
    return after < first and units.has(after + units.has(after, "comma") + units.has(after + 1, "who"), "modal")


def _nation_after(units: Units, people: Sequence[Match]) -> str | None:
    """The country that a name is of: "Prime Minister Lena Vogt of Norway", "Sen. Lena Vogt (R-Fla.)"."""
    if len(people) != 1:
        return None
    after = units.at(people[0].end)
    if units.has(after, "bracket_open") and units.has(after + 1, "country") and units.has(after + 2, "bracket_close"):
        return iso(units, after + 1)
    unit = _marked(units, after)
    if unit is None:
        return None
    kind = next((kind for kind in ("state_mark", "state") if units.has(unit, kind) and not units.has(after, "of")), None)
    return units.norm(kind, unit) if kind else iso(units, unit)


def _marked(units: Units, after: int) -> int | None:
    """The state or country after a name: "of Norway", "(R-Fla.)", ", D-Ohio", "(Fla.)"."""
    if units.has(after, "of"):
        unit = after + 1 + units.has(after + 1, "the")
        return unit if units.has(unit, "country|state") else None
    if units.has(after, "bracket_open|comma") and units.has(after + 2, "hyphen"):
        return after + 3 if units.has(after + 3, "state_mark|state") else None
    bracketed = units.has(after, "bracket_open") and units.has(after + 2, "bracket_close")
    return after + 1 if bracketed and units.has(after + 1, "state_mark|state") else None


def _seat(units: Units, person: Match) -> str | None:
    """The state that somebody sits for, where it stands after the name."""
    unit = _marked(units, units.at(person.end))
    return units.span(unit, unit + 1).of(units.text) if unit is not None and units.has(unit, "state_mark|state") else None


def _party_after(units: Units, person: Match) -> str | None:
    """The party of somebody, where it stands after the name: "(R-Fla.)", ", D-Ohio", "(Labour)"."""
    after = units.at(person.end)
    if not units.has(after, "bracket_open|comma") or not units.has(after + 1, "party|letter|party_adjective&cap"):
        return None
    closed = units.has(after, "bracket_open") and units.has(after + 2, "bracket_close")
    return units.span(after + 1, after + 2).of(units.text) if closed or _marked(units, after) else None


def _region(units: Units, first: int, last: int) -> str | None:
    """The country of the state, town or people that an office is of: "Bavarian premier", "mayor of Bergen"."""
    for unit in range(first, last):
        for kind in ("state", "city", "people"):
            if units.has(unit, kind):
                return units.norm(kind, unit)
    return None


def _nation_of(units: Units, first: int, last: int, nations: Nations) -> str | None:
    """The country that has an office of this name, if the text has named this country or none: others may have one too."""
    office = next((unit for unit in range(first, last) if units.has(unit, "office_country")), None)
    country = None if office is None else units.norm("office_country", office)
    named = nations(first)
    return country if country in named or not named else None


def _nation_before(units: Units, first: int) -> str | None:
    """
    The country that the same sentence names last before an office of state, if the office is likely to be of it.

    It is if the nation acts or is led: "Norway's government said that the prime minister", "the Norwegian delegation, led by
    Foreign Minister". Whom it meets is somebody else.
    """
    if units.has(first - 1, "conjunction_and|comma") and (country := nation_beside(units, first - 2)):
        # "with Norwegian President Lena Vogt and Foreign Minister Ivo Brandt"
        return country
    before = first - 1
    while units.has(before, "article|adjective|adverb|status|possessive_determiner"):
        before -= 1
    if units.has(before, "with|to|for|against"):
        return None
    for unit in range(first - 1, max(-1, first - _NEAR), -1):
        if units.has(unit, "stop|break|semicolon|with|against|meet_verb"):
            return None
        if units.has(unit, "country|demonym"):
            # What stands after "with" and "for" is somebody else.
            led = any(units.has(u, "delegation_noun|side_noun") for u in range(unit + 1, unit + _MODIFIERS))
            before = unit - 1 - units.has(unit - 1, "the")
            another = units.has(before, "for|with|against|to|on|about|over") or units.has(before - 1, "office") or _listed(units, unit)
            if another and not led:
                return None
            return iso(units, unit) if units.has(unit, "country") or _of_state(units, unit + 1, first) else None
    return None


def _listed(units: Units, unit: int) -> bool:
    """Whether a country is the second of what officers are of: "the ambassadors of Norway and Denmark"."""
    return units.has(unit - 1, "conjunction_and") and units.has(unit - 2, "country") and units.has(unit - 3, "of|to")


def _state_before(units: Units, first: int) -> str | None:
    """The state whose government, parliament or ministry the paragraph names before, if it is one."""
    states = set()
    for unit in range(first - 1, max(-1, first - _FAR), -1):
        if units.has(unit, "break"):
            break
        if units.has(unit, "country|demonym") and _of_state(units, unit + 1 + units.has(unit + 1, "possessive"), first, _STATE_BODY):
            states.add(iso(units, unit))
    return states.pop() if len(states) == 1 else None


def _of_state(units: Units, unit: int, last: int, nouns: str = _STATE_NOUN) -> bool:
    """Whether a demonym before `unit` belongs to a body or an officer of the state: "Norwegian parliament", not "Norwegian troops"."""
    end = min(unit + _MODIFIERS, last)
    while unit < end and units.has(unit, "adjective|noun|rank|portfolio|status") and not units.has(unit, nouns):
        unit += 1
    return units.has(unit, nouns) or (units.has(unit, "office_plural") and units.has(unit + 1, "comma|colon"))


def _people(units: Units, mention: Match) -> Iterator[Match]:
    for name, (first, last) in mention.parts.items():
        if name.startswith(("person", "member")):
            for unit in range(first, last):
                if unit in units.found and units.has(unit, "person"):
                    yield units.found[unit]


def _coordinated(units: Units, first: int, last: int) -> list[tuple[int, int]]:
    """Two roles in "an expert and researcher at the institute": the first to the end of the whole."""
    heads = [unit for unit in range(first, last) if units.has(unit, "office")]
    parts = [(first, last)]
    for unit in range(first + 1, last - 1):
        if units.has(unit, "conjunction_and") and any(h < unit for h in heads):
            following = next((h for h in heads if h > unit), None)
            if following is not None and all(units.has(u, _IN_TITLE) for u in range(unit + 1, following + 1)):
                if any(units.has(u, "of|for|at|in") for u in range(parts[-1][0], unit)):
                    parts[-1] = (parts[-1][0], unit)
                parts.append((unit + 1, last))
    return parts
