"""
What people are: from stretches that name an office to roles.

Takes units in which people and bodies are merged, and what the roles grammar finds in them; returns roles with the
mention of the person that each belongs to.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache

import attrs

from polparse.models import Role, RoleStatus
from polparse.rules import Grammar
from polparse.spans import Span
from polparse.units import Found, Units

__all__ = ["find_roles"]

_NATION = "country|demonym|capital|seat"
_ORGANISATION = "body|agency|parliament|armed_group|party"
_STATUSES: tuple[RoleStatus, ...] = ("former", "acting", "designate")
# Offices that somebody holds for a state, even where his organisation is not named.
_OF_STATE = frozenset(
    ("head_of_state", "head_of_government", "minister", "diplomat", "military", "adviser", "civil_servant", "legislator", "governor")
)
_NEAR = 30
_MODIFIERS = 4
_FAR = 80
_STATE_BODY = "body_noun.government|body_noun.parliament|body_noun.ministry"
_STATE_NOUN = "body_noun|delegation_noun|side_noun|parliament|agency|capital|office&!office_plural"
_Nations = Callable[[], frozenset[str | None]]
_IN_TITLE = "office|rank|adjective|noun|status|article|portfolio"
_NOT_TITLE = "article|possessive|possessive_determiner|status|timex|quantifier|person|state|city|region_people|hyphen|comma|conjunction_and"


def find_roles(units: Units, grammar: Grammar) -> list[tuple[Found, Role]]:
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

    @cache
    def nations() -> frozenset[str | None]:
        """The countries that the text names."""
        names = {units.text[units.starts[unit] : units.ends[unit]]: unit for unit in units.where("country|demonym|capital|seat")}
        return frozenset(_iso(units, unit) for unit in names.values())

    for mention in grammar.find(units):
        for start, end in _coordinated(units, mention.first, mention.last):
            start = _opening(units, start)
            role = _read(units, start, end, mention.rule, nations, inferred="member_first" in mention.parts)
            if role is None:
                continue
            people = list(_people(units, mention))
            if role.status == "current" and _over(units, mention, people):
                role = attrs.evolve(role, status="former")
            if role.country is None and role.office in _OF_STATE:
                country = _served(units, start, end, role, people, nations)
                role = attrs.evolve(role, country=country, inferred=role.inferred or country is not None)
            several = [_iso(units, unit) for unit in range(start, end) if units.has(unit, "demonym")] if len(people) > 1 else []
            for at, person in enumerate(people):
                # "his Danish and Norwegian counterparts, X and Y": one each.
                country = several[at] if 1 < len(several) == len(people) else role.country or _nation_after(units, (person,))
                own = attrs.evolve(role, country=country, holder=person.span)
                roles.append((person, own))
    return roles


def _served(units: Units, first: int, last: int, role: Role, people: Sequence[Found], nations: _Nations) -> str | None:
    """The country of an office of state whose words name none."""
    if role.organisation is not None:
        # The ministry of a country, not a body of several.
        own = not any(units.has(unit, "body") and unit not in units.found for unit in range(first, last))
        return _nation_before(units, first) if own and role.office in ("minister", "civil_servant", "diplomat") else None
    country = _nation_after(units, people) or _nation_of(units, first, last, nations)
    if country is None and role.office != "legislator":
        country = _nation_before(units, first) or _state_before(units, first)
    return country


def _opening(units: Units, unit: int) -> int:
    """Where an office begins: not with a word that belongs to what stands before it, though it could be one of its own."""
    in_place = units.has(unit, "capital&!country") and units.has(unit - 1, "in|at|from|to")
    of_another = units.has(unit, "capital|country|region|city") and units.has(unit - 1, "in|for|to") and units.has(unit - 2, "office")
    # Nationality stands first: what is before it is the verb ("meet Norwegian Minister Vogt").
    verb = units.has(unit, "lower&!status&!rank&!portfolio&!closed&!office") and units.has(unit + 1, "demonym")
    return unit + (in_place or of_another or verb)


def _over(units: Units, mention: Found, people: Sequence[Found]) -> bool:
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


def _nation_after(units: Units, people: Sequence[Found]) -> str | None:
    """The country that a name is of: "Prime Minister Lena Vogt of Norway", "Sen. Lena Vogt (R-Fla.)"."""
    if len(people) != 1:
        return None
    after = units.at(people[0].end)
    if units.has(after, "of"):
        unit = after + 1 + units.has(after + 1, "the")
        return _iso(units, unit) if units.has(unit, "country|state") else None
    if units.has(after, "bracket_open") and units.has(after + 1, "country") and units.has(after + 2, "bracket_close"):
        return _iso(units, after + 1)
    if units.has(after, "bracket_open|comma") and units.has(after + 2, "hyphen"):
        kind = next((kind for kind in ("state_mark", "state") if units.has(after + 3, kind)), None)
        return units.norm(kind, after + 3) if kind else None
    return None


def _nation_of(units: Units, first: int, last: int, nations: _Nations) -> str | None:
    """The country that has an office of this name, if the text names this country or none: others may have one too."""
    office = next((unit for unit in range(first, last) if units.has(unit, "office_country")), None)
    country = None if office is None else units.norm("office_country", office)
    return country if country in nations() or not nations() else None


def _nation_before(units: Units, first: int) -> str | None:
    """
    The country that the same sentence names last before an office of state, if the office is likely to be of it.

    It is if the nation acts or is led: "Norway's government said that the prime minister", "the Norwegian delegation, led by
    Foreign Minister". Whom it meets is somebody else.
    """
    if units.has(first - 1, "conjunction_and|comma") and (country := _nation_beside(units, first - 2)):
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
            if not led and units.has(unit - 1 - units.has(unit - 1, "the"), "for|with|against|to|on|about|over"):
                return None
            return _iso(units, unit) if units.has(unit, "country") or _of_state(units, unit + 1, first) else None
    return None


def _state_before(units: Units, first: int) -> str | None:
    """The state whose government, parliament or ministry the paragraph names before, if it is one."""
    states = set()
    for unit in range(first - 1, max(-1, first - _FAR), -1):
        if units.has(unit, "break"):
            break
        if units.has(unit, "country|demonym") and _of_state(units, unit + 1 + units.has(unit + 1, "possessive"), first, _STATE_BODY):
            states.add(_iso(units, unit))
    return states.pop() if len(states) == 1 else None


def _nation_beside(units: Units, person: int) -> str | None:
    """The country of the office before a name: "Norwegian President Lena Vogt"."""
    if not units.has(person, "person"):
        return None
    unit = person - 1
    while person - unit <= _MODIFIERS and units.has(unit, "office|rank|portfolio|status|honorific|possessive"):
        unit -= 1
    named = unit < person - 1 and units.has(unit, "country|demonym") and not units.has(unit - 1, "for|to|in")
    return _iso(units, unit) if named else None


def _of_state(units: Units, unit: int, last: int, nouns: str = _STATE_NOUN) -> bool:
    """Whether a demonym before `unit` belongs to a body or an officer of the state: "Norwegian parliament", not "Norwegian troops"."""
    end = min(unit + _MODIFIERS, last)
    while unit < end and units.has(unit, "adjective|noun|rank|portfolio|status") and not units.has(unit, nouns):
        unit += 1
    return units.has(unit, nouns) or (units.has(unit, "office_plural") and units.has(unit + 1, "comma|colon"))


def _people(units: Units, mention: Found) -> Iterator[Found]:
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


def _read(units: Units, first: int, last: int, rule: str, nations: _Nations, inferred: bool) -> Role | None:
    """
    Read the words of one office.

    Args:
        units: the text.
        first, last: the units of the office with its modifiers and scope.
        rule: the rule that found it.
        nations: the countries that the text names.
        inferred: the office was given to a group.

    Returns:
        None if no office is among the words.
    """
    head = _head(units, first, last)
    if head is None:
        return None
    status: RoleStatus = "current"
    country = organisation = accredited = place = None
    title: list[int] = []
    for unit in range(first, head):
        known = next((s for s in _STATUSES if units.has(unit, f"status.{s}")), None)
        if known:
            status = known
        elif units.has(unit, _NATION):
            country = _iso(units, unit) or country
        elif units.has(unit, f"{_ORGANISATION}|body_noun&cap|upper&unknown") and not units.has(unit + 1, "stop"):
            organisation = units.span(unit, unit + 1).of(units.text)
            country = _iso_of_body(units, unit, nations) or country
        elif not units.has(unit, _NOT_TITLE) or (units.has(unit, "conjunction_and") and title[-1:] == [unit - 1]):
            title.append(unit)
        elif units.has(unit, "possessive"):
            title.clear()
            organisation = organisation or _owner(units, first, unit)
            country = country or _nation_beside(units, unit - 1)
    title.append(head)
    if units.has(head, "office_designate"):
        status = "designate"
    unit = head + 1
    if units.has(unit, "hyphen") and units.has(unit + 1, "status.designate"):
        status, unit = "designate", unit + 2
    stop = _scope_end(units, unit, last)
    if (
        unit < last
        and units.has(unit, "comma|conjunction_and")
        and not any(units.has(u, f"office|{_ORGANISATION}") for u in range(unit, stop))
    ):
        # The second field of a minister.
        title.extend(range(unit, stop))
        unit = stop
    if unit < last and units.has(unit, "parliament|agency"):
        # "Speaker National Assembly"
        organisation = units.span(unit, unit + 1).of(units.text)
        country = country or _iso_of_body(units, unit, nations)
        unit += 1
    for opener, target, stop in _scopes(units, unit, last):
        body = units.has(stop - 1, f"{_ORGANISATION}|body_noun|upper&unknown") and not (
            units.has(opener, "for|on")
            and (units.has(stop - 1, "lower") or any(units.has(u, "comma|conjunction_and") for u in range(target, stop)))
        )
        if units.has(opener, "to") and units.has(target, _NATION):
            accredited = _iso(units, target)
        elif units.has(opener, "from|comma") and stop - target == 1 and units.has(target, "country"):
            country = _iso(units, target) or country
        elif units.has(opener, "in|at|from") and units.has(target, "capital|city|country|state|region") and not body:
            place = units.span(target, stop).of(units.text)
        elif units.has(opener, "for|from") and units.has(head, "office.legislator") and units.has(target, "cap&!closed"):
            # A constituency.
            place = place or units.span(target, stop).of(units.text)
        elif units.has(opener, "of|in") and stop - target == 1 and units.has(target, "country|capital"):
            country = _iso(units, target) or country
        elif body:
            named = target + 2 if units.has(target, "country|demonym") and units.has(target + 1, "possessive") else target
            organisation = organisation or units.span(named, stop).of(units.text)
            owner = next((u for u in range(target, stop) if units.has(u, f"{_NATION}|{_ORGANISATION}")), None)
            country = country or (_iso_of_body(units, owner, nations) if owner is not None and not accredited else None)
        elif units.has(opener, "of|for|on") and (organisation is None or title[-1] + 1 == opener):
            if units.has(target, "country") and units.has(target + 1, "possessive"):
                # "the governor of Norway's far north"
                country, place = country or _iso(units, target), units.span(target + 2, stop).of(units.text)
            else:
                title.extend(range(title[-1] + 1, stop))
    return Role(
        span=units.span(first, last),
        title=_words(units, title),
        office=units.norm("office", head),
        organisation=organisation,
        country=country,
        place=place,
        accredited_to=accredited,
        status=status,
        inferred=inferred,
        rule=rule,
    )


def _owner(units: Units, first: int, possessive: int) -> str | None:
    """The body whose office it is: "Norfly's director"; None if it is a state or a person."""
    start = possessive
    while start > first and units.has(start - 1, "cap&!closed") and not units.has(start - 1, f"{_NATION}|person|office|state|city"):
        start -= 1
    return units.span(start, possessive).of(units.text) if start < possessive else None


def _head(units: Units, first: int, last: int) -> int | None:
    """The last office before a preposition: "deputy" only qualifies the "minister" in "deputy economy minister"."""
    head = None
    for unit in range(first, last):
        if units.has(unit, "office"):
            head = unit
        elif head is not None and units.has(unit, "preposition|conjunction_and|comma|bracket_open"):
            break
    return head


def _scopes(units: Units, unit: int, last: int) -> Iterator[tuple[int, int, int]]:
    """
    The phrases that say what an office is of, or where.

    Yields:
        The preposition or comma that opens it, the unit after its article, and where it ends. What stands in brackets is left out.
    """
    while unit < last:
        stop = end = _scope_end(units, unit, last)
        if units.has(end - 1, "bracket_close"):
            end = next((u for u in range(unit, end) if units.has(u, "bracket_open")), end)
        if end > unit:
            yield unit, unit + 1 + units.has(unit + 1, "the|article"), end
        unit = max(stop, unit + 1)


def _scope_end(units: Units, unit: int, last: int) -> int:
    """Where the phrase that the unit opens ends: before the next preposition, or the body or country after a comma, or at the end."""
    at = unit + 1
    while at < last and not (units.has(at, "preposition") and not units.has(at, "cap")):
        if (
            units.has(at, "comma")
            and at - unit > 1
            and units.has(at - 1, f"{_ORGANISATION}|bracket_close|office")
            and _employs(units, at, last)
        ):
            break
        at += 1
    return at


def _employs(units: Units, comma: int, last: int) -> bool:
    """Whether the end of what follows a comma is a body or a country: "Director General, Ministry of Trade, Norway"."""
    return any(units.has(u, f"{_ORGANISATION}|country") for u in range(comma + 1, min(comma + 5, last)))


def _iso_of_body(units: Units, unit: int, nations: _Nations) -> str | None:
    """The country of a body; None if bodies of several countries have its name, and the text names others only."""
    iso = _iso(units, unit)
    return None if units.has(unit, "shared_body") and nations() and iso not in nations() else iso


def _iso(units: Units, unit: int) -> str | None:
    """The ISO code that a unit stands for, by itself or by what rules made it of."""
    made = units.found.get(unit)
    if made is not None:
        inner = [
            u for u in range(made.first, made.last) if made.units.has(u, "country|demonym|agency&!shared_body|parliament&!shared_body")
        ]
        nation = next((u for u in inner if made.units.has(u, "country|demonym")), inner[0] if inner else None)
        return None if nation is None else _iso(made.units, nation)
    for kind in ("country", "demonym", "capital", "seat", "agency", "parliament", "state"):
        if units.has(unit, kind):
            return units.norm(kind, unit)
    return None


def _words(units: Units, title: list[int]) -> str:
    """The words at some units as they stand, joined over those that are left out."""
    parts: list[Span] = []
    for unit in title:
        span = units.span(unit, unit + 1)
        if parts and units.ends[unit - 1] == parts[-1].end:
            parts[-1] = Span(parts[-1].start, span.end)
        else:
            parts.append(span)
    return " ".join(span.of(units.text) for span in parts)
