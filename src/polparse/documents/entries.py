"""
Lists of participants: whom a state or body sends, as what, and from which office.

Takes units and how a language prints such lists; returns entries, and makes roles and delegations of them. A heading, a state or body
alone on its line, opens a delegation; a line that begins with a person is an entry, and the lines below it say what he or she is.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

import attrs

from polparse.actors.index import ActorIndex
from polparse.documents.entry_lines import Entry, EntryLines
from polparse.documents.entry_print import Participants
from polparse.documents.layouts import compiled
from polparse.engine.reader import Reader
from polparse.engine.units import Match, Units
from polparse.model import Delegation, Role, Turn
from polparse.people.role_parts import read_role
from polparse.spans import Span

__all__ = ["entry_roles", "find_entries", "listed"]

# Of so many entries at least a list consists.
_FEW = 2


def find_entries(units: Units, participants: Participants, turns: Sequence[Turn] = ()) -> list[Entry]:
    """
    Find the entries of lists of participants.

    Args:
        units: the text, names not merged yet.
        turns: in reading order; nobody reads a list out.

    Returns:
        In reading order; ``[]`` if the text has no list, or the list no sides.
    """
    if not (compiled(r"\n" + participants.needs).search(units.text) or compiled(participants.needs).match(units.text)):
        return []
    lines = EntryLines(units, participants)
    lines.read()
    edges = [edge for turn in turns for edge in (turn.span.start, turn.span.end)]
    found = [entry for entry in lines.entries if bisect_right(edges, entry.span.start) % 2 == 0]
    return found if len(found) >= _FEW else []


def entry_roles(reader: Reader, entries: Iterable[Entry]) -> Iterator[tuple[Match, Role]]:
    """The roles that entries tell, each with the mention of the person; their state is that of the heading, if they name none."""
    units = reader.units
    for entry in entries:
        person = units.found.get(units.at(entry.name.start))
        if person is None or (entry.title is None and entry.organisation is None):
            continue
        span = entry.title or entry.organisation
        assert span is not None
        title = " ".join(span.of(units.text).split()) if entry.title else ""
        read = read_role(reader, *units.inside(span), entry.form.name, lambda _: frozenset(), inferred=False) if entry.title else None
        body = " ".join(entry.organisation.of(units.text).split()) if entry.organisation else None
        country = read.country if read else None
        state = entry.side.state
        title = read.title if read and _begins(title, read.title, entry.form) else title
        if body is None and read and read.organisation and read.organisation not in title:
            # Not so "Programme Officer".
            body = read.organisation
        yield (
            person,
            Role(
                span=span,
                title=title,
                office=read.office if read else None,
                organisation=body,
                country=country or state,
                place=read.place if read else None,
                accredited_to=read.accredited_to if read else None,
                status=read.status if read else "current",
                inferred=country is None,
                rule=entry.form.name,
                holder=entry.name,
            ),
        )


def _begins(title: str, start: str, participants: Participants) -> bool:
    """Whether a title is some words with what they are of."""
    return title.startswith(start) and compiled(participants.scope).match(title, len(start)) is not None


def listed(entries: Sequence[Entry], found: Iterable[Delegation], index: ActorIndex) -> tuple[Delegation, ...]:
    """
    Delegations, those of lists among them.

    Args:
        entries: in reading order.
        found: other delegations; those that stand in a list are left out.
        index: who the people are.
    """
    if not entries:
        return tuple(found)
    starts = [entry.side.span.start for entry in entries]
    sides: dict[str, list[Entry]] = {}
    for entry in entries:
        sides.setdefault(entry.side.side, []).append(entry)
    made = []
    for some in sides.values():
        people = [(entry, actor.id) for entry in some if (actor := index.at(entry.name, ("person",)))]
        heads = tuple(dict.fromkeys(id for entry, id in people if entry.leads))
        members = tuple(dict.fromkeys(id for _, id in people if id not in heads))
        span = Span(some[0].side.span.start, max(entry.span.end for entry in some if entry.side is some[0].side))
        made.append(Delegation("", span, some[0].side.side, heads, members, not some[0].side.called, some[0].form.name))

    def inside(delegation: Delegation) -> bool:
        at = bisect_right(starts, delegation.span.start) - 1
        return at >= 0 and delegation.span.start < entries[at].span.end

    kept = [delegation for delegation in found if not inside(delegation)]
    ordered = sorted([*kept, *made], key=lambda delegation: delegation.span)
    return tuple(attrs.evolve(delegation, id=f"d{number}") for number, delegation in enumerate(ordered, 1))
