"""
Whom a description means that stands for somebody told of: "the charity", "the 52-year-old economist", "the former mayor".

Takes descriptions, the actors named so far, and who is a subject; adds mentions to them. A description is taken up only as the subject of
its clause, for the one of its kind who was a subject in the sentences before; where two of one sentence come into question, for nobody.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import accumulate

import attrs

from polparse.actors.sector_codes import sector_of
from polparse.actors.states_and_bodies import Draft
from polparse.contract.classes import ARTICLE, CALLED_BODY, CALLED_STATE, OFFICE, PARTY, POSSESSIVE, POSSESSIVE_DETERMINER
from polparse.engine.reader import Parts, Reader
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Mention
from polparse.people.role_parts import OF_STATE
from polparse.spans import Span

__all__ = ["described", "tell_bodies"]

# What a body that is called so may be, as event data code it; one without a code may be any.
_FITTING = {
    "agency": ("GOV", "IGO", "MED", "NGO"),
    "armed_group": ("IMG", "REB", "UAF"),
    "company": ("BUS", "MED", "MNC"),
    "media": ("JRN", "MED"),
    "organisation": ("AGR", "BUS", "CVL", "IGO", "IMG", "LAB", "MED", "NGO", "REB", "REL", "UAF"),
    "party": ("OPP", "PTY"),
}
# In how many sentences a body, and somebody, is looked for: that of the description where something stands before it, and those before.
_BODIES_BACK, _PEOPLE_BACK = 4, 2
# In how many of them it is enough to be named alone.
_ALONE = 1
# Offices that tell what somebody is; of the others there is one holder, whom a text may not have named.
_CALLINGS = (
    *("academic", "activist", "candidate", "executive", "journalist", "judge", "lawyer", "leader", "legislator", "mayor", "military"),
    *("party_official", "profession", "rebel", "religious"),
)
# How many units before an office are searched for its owner, and what tells that there is one.
_OWNER = 5
_OWNS = f"{POSSESSIVE}|{POSSESSIVE_DETERMINER}"
# What has an office, and what no body has.
_BODIES = ("country", "government", "organisation")
_NOBODYS = ("relative", "profession", None)
# Of whom a party may be told.
_PARTISAN = ("candidate", "governor", "legislator", "mayor", "party_official")


def described(
    units: Units,
    found: Sequence[Match],
    offices: Sequence[Draft],
    drafts: Sequence[Draft],
    subjects: Iterable[int],
    is_inside: Callable[[int], bool],
) -> None:
    """
    Give each description to whom it means.

    Args:
        found: descriptions by the rules, in reading order.
        offices: those without a name that are actors of their own; the mentions of one that describes somebody are given to that person.
        drafts: people and bodies with their mentions.
        subjects: where the heads of subjects begin, in characters.
        is_inside: whether a character stands inside a quotation: who speaks there means others.
    """
    subjects = sorted(subjects)
    acting = [mention for mention in found if _within(subjects, units.span(*mention.parts["head"])) and not is_inside(mention.start)]
    calling = [office for office in offices if _is_calling(units, office) and _within(subjects, office.mentions[0].span)]
    if not acting and not calling:
        return
    people = _Named(units, (draft for draft in drafts if draft.kind == "person"), subjects, _PEOPLE_BACK)
    bodies = _Named(units, (draft for draft in drafts if draft.kind == "organisation"), subjects, _BODIES_BACK)
    states = None
    taken: set[Span] = set()
    for mention in acting:
        head = mention.parts["head"][0]
        kind = units.norm(CALLED_BODY, head) if units.has(head, CALLED_BODY) else None
        if units.has(head, CALLED_STATE):
            states = states or _Named(units, (draft for draft in drafts if draft.kind == "country"), subjects, _PEOPLE_BACK)
            draft = states.before(mention.first, lambda _: True)
        elif kind:
            draft = bodies.before(mention.first, partial(_is_called_or_named, units, kind, units.form(head, head + 1)))
        elif units.has(head, PARTY):
            draft = people.before(mention.first, partial(_is_partisan, mention.form().rpartition(" ")[2]))
        else:
            draft = people.before(mention.first, partial(_may_be, units, head, "age" in mention.parts))
        if draft is not None:
            draft.mentions.append(Mention(mention.span, "descriptor", mention.rule))
            taken.add(mention.span)
    if taken:
        # "The bloc" is none by itself once it is known who it is.
        inside = _inside(taken)
        for other in drafts:
            if other.kind in ("group", "organisation"):
                other.mentions = [mention for mention in other.mentions if mention.span in taken or not inside(mention.span)]
    for office in calling:
        first, last = units.inside(office.mentions[0].span)
        draft = people.before(first, partial(_may_be, units, last - 1, False))
        if draft is not None:
            draft.mentions += office.mentions
            office.mentions.clear()


def tell_bodies(reader: Reader, drafts: Sequence[Draft], subjects: Callable[[], Iterable[int]]) -> None:
    """Tell of which body an office is that begins with "its" or "the party's", by the bodies told of before."""
    units = reader.units
    asked = [
        (draft, number, found)
        for draft in drafts
        if draft.kind == "person"
        for number, role in enumerate(draft.roles)
        if role.organisation is None and role.office not in OF_STATE and role.office not in _NOBODYS
        if (found := _owner(reader, units.inside(role.span)[0])) is not None
    ]
    if not asked:
        return
    bodies = _Named(units, (draft for draft in drafts if draft.kind in _BODIES), sorted(subjects()), _BODIES_BACK)
    for draft, number, found in asked:
        kind, fits = "", _anyone
        if "called" in found.parts:
            called = found.parts["called"][0]
            kind = (units.norm(CALLED_BODY, called) if units.has(called, CALLED_BODY) else None) or ""
            fits = partial(_is_called_or_named, units, kind, units.form(called, called + 1))
        body = bodies.before(found.first, fits)
        if body is not None and body.kind == "organisation":
            party = body.name if kind == "party" else draft.roles[number].party
            draft.roles[number] = attrs.evolve(draft.roles[number], organisation=body.name, party=party)


def _owner(reader: Reader, first: int) -> Parts | None:
    """Whose an office is said to be, in its first words or before them."""
    units = reader.units
    if units.lexicon.alphabet.holding[_OWNS].isdisjoint(units.string[max(first - _OWNER, 0) : first + _OWNER]):
        return None
    return reader.at("owner_told", first) or reader.before("owner_before", first, _OWNER)


def _anyone(_: Draft) -> bool:
    return True


def _is_called_or_named(units: Units, kind: str, word: str, draft: Draft) -> bool:
    """Whether a body may be called so, or has the word as the noun of its name: the "Peace Council of Oslo" is "the council"."""
    return draft.kind == "organisation" and (word in draft.nouns or (kind != "" and _is_called(units, kind, draft)))


def _inside(spans: Iterable[Span]) -> Callable[[Span], bool]:
    """What tells whether a stretch lies in one of some others."""
    others = sorted(spans)
    starts, ends = [other.start for other in others], [*accumulate((other.end for other in others), max)]

    def inside(span: Span) -> bool:
        at = bisect_right(starts, span.start)
        return at > 0 and span.end <= ends[at - 1]

    return inside


def _within(starts: Sequence[int], span: Span) -> bool:
    """Whether one of some places is in a stretch."""
    at = bisect_left(starts, span.start)
    return at < len(starts) and starts[at] < span.end


def _is_calling(units: Units, office: Draft) -> bool:
    """Whether an office says what somebody is, and is that of one who is known: "the judge"; the leader of a nation is who leads it."""
    first, last = units.inside(office.mentions[0].span)
    calling = units.norm(OFFICE, last - 1)
    return units.has(first, ARTICLE) and calling in _CALLINGS and (calling != "leader" or office.country is None)


class _Named:
    """Where actors are named, and which of them are subjects."""

    def __init__(self, units: Units, drafts: Iterable[Draft], subjects: Sequence[int], back: int) -> None:
        self.units = units
        self.back = back
        rows = [(mention.span.start, _within(subjects, mention.span), draft) for draft in drafts for mention in draft.mentions]
        rows.sort(key=lambda row: row[0])
        self.starts = [row[0] for row in rows]
        self.rows = rows

    def before(self, unit: int, fits: Callable[[Draft], bool]) -> Draft | None:
        """The nearest one who fits and is a subject some sentences back, or is named alone in the nearest; None of two."""
        end = unit
        for back in range(self.back):
            first, _ = sentence_at(self.units, max(end - 1, 0))
            low, high = (bisect_left(self.starts, self.units.starts[at]) for at in (first, end))
            rows = [row for row in self.rows[low:high] if fits(row[2])]
            told = dict.fromkeys(draft for _, subject, draft in rows if subject)
            if not told and back < _ALONE:
                told = dict.fromkeys(draft for _, _, draft in rows)
            if told or first < 2:
                return next(iter(told)) if len(told) == 1 else None
            # Behind the stop.
            end = first - 1
        return None


def _is_called(units: Units, kind: str, draft: Draft) -> bool:
    """Whether a body may be called so: Oxfam "the charity", and no ministry."""
    sector = sector_of(units, *units.inside(draft.mentions[0].span))
    return kind in _FITTING and (sector is None or sector in _FITTING[kind])


def _is_partisan(party: str, draft: Draft) -> bool:
    """Whether somebody sits or stands for a party, and for no other."""
    told = {role.party.casefold() for role in draft.roles if role.party}
    return all(party in other for other in told) and any(role.office in _PARTISAN for role in draft.roles)


def _may_be(units: Units, head: int, aged: bool, draft: Draft) -> bool:
    """Whether somebody may be described so: of whom an office is told, only by a like one, or by an age."""
    calling = units.norm(OFFICE, head)
    if not aged and calling not in _CALLINGS:
        return False
    held = {role.office for role in draft.roles if role.status != "former"}
    return aged or not held or (calling in held and calling != "profession")
