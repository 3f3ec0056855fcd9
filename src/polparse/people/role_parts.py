"""
The words of one office: what it is, of whom and where.

Takes the units of an office with its modifiers and scope; gives the role that they name.
"""

from collections.abc import Callable, Iterator
from typing import cast

from polparse.engine.units import Units
from polparse.model import Office, Role, RoleStatus
from polparse.spans import Span

__all__ = ["NATION", "OF_STATE", "Nations", "iso", "nation_beside", "read_role"]

NATION = "country|demonym|capital|seat"
# The countries that the text has named by the end of the paragraph of a unit.
Nations = Callable[[int], frozenset[str | None]]
# Offices that somebody holds for a state, even where his organisation is not named.
OF_STATE = frozenset(
    ("head_of_state", "head_of_government", "minister", "diplomat", "military", "adviser", "civil_servant", "legislator", "governor")
)
_ORGANISATION = "body|agency|parliament|armed_group|party"
_REGION = "state|city"
_STATUSES: tuple[RoleStatus, ...] = ("former", "acting", "designate")
_NOT_TITLE = (
    "article|possessive|possessive_determiner|status|timex|quantifier|person|state|city|people|region_people|hyphen|comma|conjunction_and"
)
# Between a nation and the name of its officer.
_MODIFIERS = 4
# What the head of a body is; of another, its leader.
_HEADS = {
    "legislator": "parliament|body_noun.parliament",
    "judge": "body_noun.court",
    "executive": "company|body_noun.company|body_noun.media|body_noun.university",
    "head_of_state": "body_noun.government",
}


def read_role(units: Units, first: int, last: int, rule: str, nations: Nations, inferred: bool) -> Role | None:
    """
    Read the words of one office.

    Args:
        units: the text.
        first, last: the units of the office with its modifiers and scope.
        rule: the rule that found it.
        nations: the countries that the text has named by then.
        inferred: the office was given to a group.

    Returns:
        None if no office is among the words.
    """
    head = _head(units, first, last)
    if head is None:
        return None
    words = _Words(units, first, last, head, nations)
    return Role(
        span=units.span(first, last),
        title=_joined(units, words.title),
        office=cast("Office | None", words.office),
        organisation=words.organisation,
        country=words.country,
        place=words.place,
        accredited_to=words.accredited,
        status=words.status,
        inferred=inferred,
        rule=rule,
        party=words.party,
    )


class _Words:
    """
    What the words of an office say, one after the other.
    """

    def __init__(self, units: Units, first: int, last: int, head: int, nations: Nations) -> None:
        self.units = units
        self.first, self.last, self.head = first, last, head
        self.nations = nations
        self.status: RoleStatus = "current"
        self.country: str | None = None
        self.organisation: str | None = None
        self.place: str | None = None
        self.accredited: str | None = None
        self.party: str | None = None
        self.title: list[int] = []
        self._body: int | None = None
        for unit in range(first, head):
            self._before(unit)
        self.title.append(head)
        self._note_party(head, head + 1)
        self._after()

    @property
    def office(self) -> str | None:
        """The kind of office; the president of a body is none of a state."""
        units = self.units
        office = units.norm("office", self.head)
        if office != "head_of_state" or self._body is None:
            return office
        made = units.found.get(self._body)
        some, unit = (made.units, made.last - 1) if made else (units, self._body)
        return next((kind for kind, bodies in _HEADS.items() if some.has(unit, bodies)), "leader")

    def _of_body(self, first: int, last: int) -> None:
        if self.organisation is None:
            self.organisation, self._body = self.units.span(first, last).of(self.units.text), last - 1
            self._note_party(first, last)

    def _note_party(self, first: int, last: int) -> None:
        """The party that some words are, or with which an office begins ("Labour leader")."""
        units = self.units
        made = units.found.get(last - 1)
        if self.party is None and (made or units.has(last - 1, "party|party_adjective&cap|office&multi&cap")):
            if units.has(last - 1, "party") or (made and made.units.has(made.last - 1, "party|body_noun.party")):
                self.party = units.span(first, last).of(units.text)
            elif units.has(first, "party_adjective&cap"):
                self.party = units.span(first, first + 1).of(units.text)
            elif units.has(first, "office&multi"):
                word = units.span(first, last).of(units.text).split()[0]
                self.party = word if Units.of(word, units.lexicon).has(0, "party") else None

    def _before(self, unit: int) -> None:
        """One word before the office."""
        units = self.units
        self._note_party(unit, unit + 1)
        status = next((s for s in _STATUSES if units.has(unit, f"status.{s}")), None)
        if status:
            self.status = status
        elif units.has(unit, NATION):
            self.country = iso(units, unit) or self.country
        elif units.has(unit, f"{_ORGANISATION}|body_noun&cap|upper&unknown") and not units.has(unit + 1, "stop"):
            self.organisation = None
            self._of_body(unit, unit + 1)
            self.country = self._nation_of_body(unit) or self.country
        elif not units.has(unit, _NOT_TITLE) or (units.has(unit, "conjunction_and") and self.title[-1:] == [unit - 1]):
            self.title.append(unit)
        elif units.has(unit, "possessive"):
            self.title.clear()
            start = _owner(units, self.first, unit)
            if start < unit:
                self._of_body(start, unit)
            self.country = self.country or nation_beside(units, unit - 1)
        elif units.has(unit, _REGION):
            self.place = units.span(unit, unit + 1).of(units.text)

    def _after(self) -> None:
        """All that follows the office."""
        units, unit = self.units, self.head + 1
        if units.has(self.head, "office_designate"):
            self.status = "designate"
        if units.has(unit, "hyphen") and units.has(unit + 1, "status.designate"):
            self.status, unit = "designate", unit + 2
        stop = _scope_end(units, unit, self.last)
        if (
            unit < self.last
            and units.has(unit, "comma|conjunction_and")
            and not any(units.has(u, f"office|{_ORGANISATION}") for u in range(unit, stop))
        ):
            # The second field of a minister.
            self.title.extend(range(unit, stop))
            unit = stop
        if unit < self.last and units.has(unit, "parliament|agency"):
            # "Speaker National Assembly"
            self.organisation = None
            self._of_body(unit, unit + 1)
            self.country = self.country or self._nation_of_body(unit)
            unit += 1
        for opener, target, stop in _scopes(units, unit, self.last):
            self._scope(opener, target, stop)

    def _scope(self, opener: int, target: int, stop: int) -> None:
        """What an office is of, or where: from the preposition `opener` to `stop`, the article left out before `target`."""
        units = self.units
        body = units.has(stop - 1, f"{_ORGANISATION}|body_noun|upper&unknown") and not (
            units.has(opener, "for|on")
            and (units.has(stop - 1, "lower") or any(units.has(u, "comma|conjunction_and") for u in range(target, stop)))
        )
        # "Minister of Industry"
        body = body and not (stop - target == 1 and units.has(target, "portfolio") and units.has(self.head, "office.minister"))
        if all(units.has(u, "country|comma|conjunction_and|the") for u in range(target, stop)) and stop - target > 1:
            # One for each of those who hold it: "the ambassadors of Norway and Denmark".
            return
        if units.has(opener, "to") and units.has(target, NATION):
            self.accredited = iso(units, target)
        elif units.has(opener, "from|comma") and stop - target == 1 and units.has(target, "country"):
            self.country = iso(units, target) or self.country
        elif units.has(opener, "in|at|from") and units.has(target, "capital|city|country|state|region") and not body:
            self.place = units.span(target, stop).of(units.text)
        elif units.has(opener, "for|from") and units.has(self.head, "office.legislator") and units.has(target, "cap&!closed"):
            # A constituency.
            self.place = self.place or units.span(target, stop).of(units.text)
        elif units.has(opener, "of|in") and stop - target == 1 and units.has(target, "country|capital"):
            self.country = iso(units, target) or self.country
        elif body:
            named = target + 2 if units.has(target, "country|demonym") and units.has(target + 1, "possessive") else target
            while named < stop - 1 and units.has(named, "adverb_word&lower|verb_en&lower&!noun"):
                # "of the newly founded Labour Party"
                named += 1
            self._of_body(named, stop)
            owner = next((u for u in range(target, stop) if units.has(u, f"{NATION}|{_ORGANISATION}")), None)
            if owner is not None and not self.accredited:
                self.country = self.country or self._nation_of_body(owner)
        elif units.has(opener, "of|for|on") and (self.organisation is None or self.title[-1] + 1 == opener):
            if units.has(target, "country") and units.has(target + 1, "possessive"):
                # "the governor of Norway's far north"
                self.country, self.place = self.country or iso(units, target), units.span(target + 2, stop).of(units.text)
            else:
                self.title.extend(range(self.title[-1] + 1, stop))

    def _nation_of_body(self, unit: int) -> str | None:
        """The country of a body; None if bodies of several countries have its name, and the text has named others only."""
        nation = iso(self.units, unit)
        named = self.nations(unit) if self.units.has(unit, "shared_body") else None
        return None if named and nation not in named else nation


def _owner(units: Units, first: int, possessive: int) -> int:
    """Where the body begins whose office it is ("Norfly's director"); at the possessive if it is a state or a person."""
    start = possessive
    while start > first and units.has(start - 1, "cap&!closed") and not units.has(start - 1, f"{NATION}|person|office|{_REGION}"):
        start -= 1
    return start


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


def iso(units: Units, unit: int) -> str | None:
    """The ISO code that a unit stands for, by itself or by what rules made it of."""
    made = units.found.get(unit)
    if made is not None:
        inner = [
            u for u in range(made.first, made.last) if made.units.has(u, "country|demonym|agency&!shared_body|parliament&!shared_body")
        ]
        nation = next((u for u in inner if made.units.has(u, "country|demonym")), inner[0] if inner else None)
        return None if nation is None else iso(made.units, nation)
    for kind in ("country", "demonym", "capital", "seat", "agency", "parliament", "state"):
        if units.has(unit, kind):
            return units.norm(kind, unit)
    return None


def nation_beside(units: Units, person: int) -> str | None:
    """The country of the office before a name: "Norwegian President Lena Vogt"."""
    if not units.has(person, "person"):
        return None
    unit = person - 1
    while person - unit <= _MODIFIERS and units.has(unit, "office|rank|portfolio|status|honorific|possessive"):
        unit -= 1
    named = unit < person - 1 and units.has(unit, "country|demonym") and not units.has(unit - 1, "for|to|in")
    return iso(units, unit) if named else None


def _joined(units: Units, title: list[int]) -> str:
    """The words at some units as they stand, joined over those that are left out."""
    parts: list[Span] = []
    for unit in title:
        span = units.span(unit, unit + 1)
        if parts and units.ends[unit - 1] == parts[-1].end:
            parts[-1] = Span(parts[-1].start, span.end)
        else:
            parts.append(span)
    return " ".join(span.of(units.text) for span in parts)
