"""
Whom the labels of turns name, and as whom: speakers, their roles, and the ends of labels as ends of lines.

Takes turns and the units, names, roles and actors of their text; returns them with what the turns tell.
"""

from collections.abc import Iterator, Sequence

import attrs

from polparse.actors.index import ActorIndex
from polparse.actors.interviewed import interviewed
from polparse.engine.reader import Reader
from polparse.engine.units import Match, Units
from polparse.model import Role, Turn
from polparse.people.role_countries import named_nations
from polparse.people.role_parts import read_role
from polparse.spans import Span

__all__ = ["label_roles", "parted", "spoken"]

# The kind of what stands for the end of a line.
_BREAK = "break blank"


def spoken(units: Units, turns: Sequence[Turn], index: ActorIndex) -> tuple[Turn, ...]:
    """Turns with their speakers: the actor whom the label names, by name or by office, or who is interviewed."""
    told: list[Turn] = []
    people = {mention.span.start: actor for actor in index.actors if actor.kind == "person" for mention in actor.mentions} if turns else {}
    answering = interviewed(units, turns, people)
    for turn in turns:
        actor = answering.get(turn.id)
        if actor is None:
            actor = index.at(turn.name, ("person",)) if turn.name else index.at(turn.label, ("office",))
        told.append(attrs.evolve(turn, actor=actor.id) if actor else turn)
    return tuple(told)


def label_roles(reader: Reader, roles: Sequence[tuple[Match, Role]], turns: Sequence[Turn]) -> Iterator[tuple[Match, Role]]:
    """
    The roles that labels tell and no rule finds: "The PRESIDENT (Ms. Vogt):".

    Args:
        reader: of the roles grammar.
        roles: what its rules find.
        turns: in reading order.
    """
    units = reader.units
    told = {role.holder for _, role in roles}
    for turn in turns:
        person = units.found.get(units.at(turn.name.start)) if turn.name and turn.role and turn.name not in told else None
        if person is None:
            continue
        # The words of the office stand before the name, the name in brackets behind them, or they in brackets behind the name.
        first, last = units.inside(turn.label)
        at = units.text.find(turn.role or "", turn.label.start, turn.label.end)
        if at >= 0:
            first, last = units.inside(Span(at, at + len(turn.role or "")))
        last = min(last, units.at(person.start)) if units.starts[first] < person.start else last
        while first < last and units.has(first, "article|honorific&!office"):
            first += 1
        while last > first and not units.ends_as(last, "office|noun|cap"):
            last -= 1
        role = read_role(reader, first, last, turn.rule, named_nations(units), inferred=False) if first < last else None
        if role is not None:
            yield person, attrs.evolve(role, holder=turn.name)


def parted(units: Units, names: Sequence[Match], turns: Sequence[Turn]) -> list[Match]:
    """
    Names, and what stands between a label and what is said as the end of a line.

    Args:
        units: that the names were found in.
        names: disjoint, in reading order.
        turns: likewise.

    Returns:
        Disjoint, in reading order: a sentence begins behind each label.
    """
    marks: list[Match] = []
    for turn in turns:
        edge = turn.content[0].start if turn.content else turn.span.end + 1
        first, last = units.inside(Span(turn.label.end, edge))
        if first == last and turn.name is None and turn.role is None and turn.affiliation is None:
            # "Q   I wonder": what is no name is the end of a line itself.
            first, last = units.inside(Span(turn.label.start, edge))
        if first < last:
            marks.append(Match.of(_BREAK, turn.rule, units, first, last))
    if not marks:
        return list(names)
    edges = {unit for mark in marks for unit in range(mark.first, mark.last)}
    inside = [name for name in names if edges.isdisjoint(range(name.first, name.last))]
    return sorted([*inside, *marks], key=lambda match: match.first)
