"""
What people are: from stretches that name an office to roles.

Takes units in which people and bodies are merged, and what the roles grammar finds in them; returns roles with the
mention of the person that each belongs to.
"""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from polparse.contract.classes import BODY_NOUN, COMMA, COUNTERPART, PARTY, PERSON, SHARED_BODY, VERB_ED
from polparse.engine.grammar import Grammar
from polparse.engine.reader import Reader
from polparse.engine.units import Match, Stretch, Units
from polparse.model import Role, RoleStatus
from polparse.people.nations import country_of
from polparse.people.role_countries import TOWNS, home_of, named_nations, nation_served, region_of, seat_of
from polparse.people.role_parts import OF_STATE, Nations, read_role

__all__ = ["find_roles"]

_PARTY = f"{PARTY}|{BODY_NOUN}.party"
# Of a state, a town or a court, which tell the country.
_LOCAL = frozenset(("mayor", "police", "judge"))
# How many units before an office tell that it is over, or that its holder is not told of.
_BEFORE, _BESIDE = 6, 2
# How many words tell that somebody was something once: "served as a".
_WAS = 3
# Who sits for a constituency.
_SEATED = frozenset(("legislator", "governor", "mayor"))


def find_roles(units: Units, grammar: Grammar) -> list[tuple[Match, Role]]:
    """
    Find the roles of people.

    Args:
        units: the text; mentions of people are units of the class ``person``.
        grammar: its mentions have parts whose names start with ``person``, with ``member`` if the role is that of
            a group, or with ``leaver`` if it is over for them; its macros name what the words of an office, and those around it, tell.

    Returns:
        The mention of a person, as `Units.merge` keeps it, and a role, in reading order.
    """
    reader = Reader(grammar, units)
    nations = named_nations(units)
    found = reader.find()
    turns = _in_turn(reader, found)
    roles = [
        held
        for mention in found
        if mention.kind == "role"
        for first, last in _coordinated(reader, mention.first, mention.last)
        for held in _held(reader, mention, turns.get(mention, mention.parts), (first, last), nations)
    ]
    roles = _counterparts(units, roles)
    affiliations = [held for mention in found if mention.kind != "role" for held in _affiliated(reader, mention)]
    if not affiliations:
        return roles
    # "Senator Lena Vogt of the Centre Party": the office tells the party.
    known = {(person.start, name) for person, role in roles for name in (role.party, role.organisation)}
    roles += [(person, role) for person, role in affiliations if (person.start, role.organisation) not in known]
    return sorted(roles, key=lambda held: (held[1].span.start, held[1].span.end))


def _in_turn(reader: Reader, found: Sequence[Match]) -> dict[Match, Mapping[str, Stretch]]:
    """Those named behind their offices, of several: "the king of Chad, Brandt, the king of Ghana, Berg": each find, and its parts."""
    turns: dict[Match, Mapping[str, Stretch]] = {}
    behind = -1
    for mention in found:
        named = mention.parts.get("person")
        follows = reader.at("holder_behind", mention.last) if named is not None and reader.units.has(mention.last, COMMA) else None
        if follows is None or named is None:
            continue
        if named[0] == behind < mention.first and "ended" in follows.parts and reader.at("some_holder", mention.first) is None:
            turns[mention] = {"person": follows.parts["person"]}
            named = follows.parts["person"]
        if named == follows.parts["person"]:
            behind = named[0]
    return turns


def _counterparts(units: Units, roles: Sequence[tuple[Match, Role]]) -> list[tuple[Match, Role]]:
    """The same roles; a counterpart has the kind of office that was named last before: "Minister Vogt and her Danish counterpart"."""
    known: list[tuple[Match, Role]] = []
    for person, role in roles:
        last = known[-1][1].office if known else None
        same = last is not None and any(units.has(unit, COUNTERPART) for unit in range(*units.inside(role.span)))
        known.append((person, attrs.evolve(role, office=last) if same else role))
    return known


def _affiliated(reader: Reader, mention: Match) -> Iterator[tuple[Match, Role]]:
    """The party that a text makes somebody one of, or the body that he works for, without an office."""
    units, first, last = reader.units, mention.first, mention.last
    party = units.ends_as(last, _PARTY)
    if mention.kind == "affiliation" and not party:
        return
    span = units.span(first, last)
    body = span.of(units.text)
    for person in _people(units, mention.parts, ("person",)):
        role = Role(
            span=span,
            title="",
            office=None,
            organisation=body,
            country=country_of(units, first),
            place=None,
            accredited_to=None,
            status="former" if "over" in mention.parts else "current",
            inferred=False,
            rule=mention.rule,
            holder=person.span,
            party=body if party else None,
        )
        yield person, role


def _held(reader: Reader, mention: Match, parts: Mapping[str, Stretch], words: Stretch, nations: Nations) -> Iterator[tuple[Match, Role]]:
    """One office, for each in some parts who holds it."""
    units, (first, last) = reader.units, words
    elsewhere = reader.at("not_of_office", first)
    first = elsewhere.last if elsewhere else first
    role = read_role(reader, first, last, mention.rule, nations, inferred="member_first" in mention.parts)
    if role is None:
        return
    people, leavers = list(_people(units, parts, ("person", "member"))), list(_people(units, parts, ("leaver",)))
    successor = reader.at("successor", max(units.at(people[0].end), mention.last)) if len(people) == 1 else None
    if successor is not None:
        leavers += _people(units, successor.parts, ("leaver",))
    country = role.country
    if country is None and role.office in OF_STATE:
        country = nation_served(reader, first, last, role, people or leavers, nations)
    elif country is None and role.office in _LOCAL:
        country = region_of(units, first, last, TOWNS)
    status, inferred = _status(reader, role, mention, people, first), role.inferred or country != role.country
    each = _each(reader, first, last, len(people))
    for at, person in enumerate(people):
        end = units.at(person.end)
        # Of several, each may be of another state: "Presidents Lena Vogt of Norway and Ivo Brandt of Denmark".
        home = role.country or home_of(reader, end) or country or (home_of(reader, mention.last) if mention.last > end else None)
        own, sent = each[at] if each else (home, role.accredited_to)
        place = role.place or (seat_of(reader, person) if role.office in _SEATED else None)
        body = None if role.organisation or own else reader.at("body_of_name", end)
        body_part = body.parts["organisation"] if body else _giver(reader, role, mention, person)
        named = units.span(*body_part).of(units.text) if body_part else role.organisation
        if body and not units.has(body.parts["organisation"][0], SHARED_BODY):
            own = country_of(units, body.parts["organisation"][0])
        party = role.party or _party_after(reader, person) or (named if body and units.ends_as(body.last, _PARTY) else None)
        yield (
            person,
            attrs.evolve(
                role,
                organisation=named,
                country=own,
                place=place,
                accredited_to=sent,
                status=status,
                inferred=inferred,
                holder=person.span,
                party=party,
            ),
        )
    # Who has it still, if another "will" take it, or he "will" leave it.
    over: RoleStatus = "current" if status == "designate" or any(_to_come(reader, person, first) for person in leavers) else "former"
    for person in leavers:
        home = country or home_of(reader, units.at(person.end))
        yield person, attrs.evolve(role, country=home, status=over, inferred=inferred, holder=person.span)


def _giver(reader: Reader, role: Role, mention: Match, person: Match) -> Stretch | None:
    """The body that gives somebody an office: "Oxfam named Lena Vogt director"."""
    units = reader.units
    end = units.at(person.end)
    if role.organisation is not None or role.office in OF_STATE or mention.first < end or units.has(end, COMMA):
        return None
    giver = reader.before("giver", units.at(person.start), _BEFORE)
    return giver.parts["organisation"] if giver else None


def _each(reader: Reader, first: int, last: int, people: int) -> list[tuple[str | None, str | None]]:
    """
    Of whom, and to whom, each of several is: "his Danish and Norwegian counterparts", "the ambassadors to Norway and Denmark".

    Returns:
        The country and the one accredited to, for each; none if the words do not name as many countries as there are people.
    """
    named = list(reader.each("each_nation", first, last)) if people > 1 else []
    if not 1 < len(named) == people:
        return []
    nations = [country_of(reader.units, found.first) for found in named]
    return [(None, nation) if "accredited" in named[0].parts else (nation, None) for nation in nations]


def _status(reader: Reader, role: Role, mention: Match, people: Sequence[Match], first: int) -> RoleStatus:
    """Whether somebody has an office, as the words around it tell it if its own do not."""
    if role.status != "current" or not people:
        return role.status
    if len(people) == 1 and (_over(reader, mention, people[0]) or _left(reader, mention, people[0], first)):
        return "former"
    coming = _to_come(reader, people[0], first) or (mention.last < reader.units.at(people[0].start) and reader.at("will_be", mention.last))
    return "designate" if coming or _proposed(reader, role, people[0]) else "current"


def _over(reader: Reader, mention: Match, person: Match) -> bool:
    """Whether a time is told until which somebody was something: "was minister until 2019", "from May to June"."""
    if reader.before("formerly", mention.first, _WAS):
        return True
    if not reader.at("until_time", mention.last):
        return reader.before("was", mention.first, _WAS) is not None and reader.at("time_then", mention.last) is not None
    units, start = reader.units, reader.units.at(person.end)
    return units.has(start, COMMA) or start > mention.last or any(units.has(unit, VERB_ED) for unit in range(start, mention.first))


def _left(reader: Reader, mention: Match, person: Match, first: int) -> bool:
    """Whether it is told beside somebody and his office that he left it, lost it or is dead."""
    units = reader.units
    start, end = min(units.at(person.start), first), max(units.at(person.end), mention.last)
    if reader.before("after_office", start, _BEFORE) or reader.at("end_of_office", end):
        return True
    return reader.at("out_of_office", end) is not None and reader.before("told_beside", start, _BESIDE) is None


def _proposed(reader: Reader, role: Role, person: Match) -> bool:
    """Whether somebody is put forward for an office that others give; a candidate is one already."""
    if role.office == "candidate":
        return False
    start, end = reader.units.at(person.start), reader.units.at(person.end)
    return reader.at("nominated", end) is not None or reader.before("nominating", start, _BEFORE) is not None


def _to_come(reader: Reader, person: Match, first: int) -> bool:
    """Whether somebody "will become" what the office says."""
    after = reader.units.at(person.end)
    return after < first and reader.at("will_be", after) is not None


def _party_after(reader: Reader, person: Match) -> str | None:
    """The party of somebody, where it stands after the name."""
    party = reader.at("party_of_name", reader.units.at(person.end))
    return reader.units.span(*party.parts["party"]).of(reader.units.text) if party else None


def _people(units: Units, parts: Mapping[str, Stretch], names: tuple[str, ...]) -> Iterator[Match]:
    """The people in the parts whose names begin so."""
    for name, (first, last) in parts.items():
        if name.startswith(names):
            for unit in range(first, last):
                if unit in units.found and units.has(unit, PERSON):
                    yield units.found[unit]


def _coordinated(reader: Reader, first: int, last: int) -> list[Stretch]:
    """Two roles in "an expert and researcher at the institute": the first to the end of the whole."""
    parts = [(first, last)]
    head = reader.search("some_office", first, last)
    for second in reader.each("second_office", head.last, last) if head else ():
        if "own" in second.parts or reader.search("some_scope", parts[-1][0], second.first):
            parts[-1] = parts[-1][0], second.first
        parts.append((second.last, last))
    return parts
