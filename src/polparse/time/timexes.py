"""
When: dates, times, durations and sets.

`find_timexes` takes units and the dates grammar and returns mentions; `resolve` takes them and the publication date and returns
timexes.

The norm of a mention is its TIMEX3 type, its value as far as its words tell, and a modifier if there is one: ``DATE -1W START``.
The value is one of

- a TIMEX3 value: ``2020-01-05``, ``P2W``, ``PRESENT_REF``; a clock time with its offset: ``2020-01-05T10:00+02:00`` (see
  `polparse.time.zones` for those that change in summer); a year that begins in another: ``2019/2020``;
- a place in the calendar with unknown figures as X: ``XXXX-05-03``, ``XXXX-WXX-3TMO``, ``XX98``, ``XXXX-SU``, ``XXXX-Q3``, ``XXXX-XX-13``
  or with its weekday ``XXXX-XX-13-2``, or a feast: ``XXXX-11-W4-4`` (the fourth Thursday in November), ``XXXX-easter-2``. In front, ``<``
  is the last before publication, ``>`` the next after it, ``=`` the one in the same year or week; nothing lets the context decide;
- so many units from publication, and what of the unit reached: ``-1D~TMO`` (yesterday morning), ``-1Y~Q3``, ``+0W~5``.

In front of the last two, ``@`` counts from the time last mentioned instead; ``^`` does so only in a story, a text about times long gone,
as far as it has been read. ``2020-03-04|2020-04-03`` may be either; the text's other figures may tell which, also later ones. ``?`` has no
place that could be told; ``~W`` at the end is the week that holds the day, ``~WE`` its weekend, ``~-3D`` is three days before it.

A duration is placed by what follows its value: ``P2W@<`` ends at publication, ``P2W@>`` begins with it, ``P2W@.`` is its last day, unless
the context says that it is over; ``P2M@^`` are the first months of the period that follows, ``P2M@$`` its last.

Of the macros of the grammar, `range_between` matches what joins the two ends of a range, as in "from May to June", and `range_pair` what
does so only after `range_opening`, as in "between May and June". `clock_day` matches what stands between a time of day and its day,
`same_day` and `other_calendar` what stands between two names of one day, `part_of` what stands between a part and its period.
"""

import datetime
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

import attrs

from polparse.contract.classes import (
    ADJECTIVE,
    BRACKET_OPEN,
    BREAK,
    DEMONSTRATIVE,
    FISCAL,
    LOWER,
    NOUN,
    NOUNS,
    POSSESSIVE,
    POSSESSIVE_DETERMINER,
    SEMICOLON,
    SLASH,
    SLASH_DATE,
    STOP,
    THE,
    UNKNOWN,
)
from polparse.contract.norms import TIMEX_MODIFIERS
from polparse.engine.grammar import Grammar
from polparse.engine.regexes import over_text
from polparse.engine.units import Match, Units
from polparse.model import Timex, TimexType
from polparse.spans import Span
from polparse.time import calendar as almanac
from polparse.time.course import Course, Value, stated
from polparse.time.direction import Directions
from polparse.time.intervals import grain, interval, reach
from polparse.time.stories import stories
from polparse.time.zones import same_instant, zoned

__all__ = ["find_timexes", "resolve"]

_TYPES: dict[str, TimexType] = {"DATE": "DATE", "TIME": "TIME", "DURATION": "DURATION", "SET": "SET"}
_DETERMINER = f"{THE}|{DEMONSTRATIVE}|{POSSESSIVE_DETERMINER}|{POSSESSIVE}"
_DESCRIBED = f"{NOUN}&{LOWER}|{NOUNS}&{LOWER}|{ADJECTIVE}&{LOWER}|{UNKNOWN}&{LOWER}"
# How long the value of a year is.
_YEAR = 4
_DAYS, _MONTHS = 31, 12
# What can begin and end a range, and how many units may stand between its ends, or between the names of one day.
_ENDS = ("DATE", "TIME")
_JOINT = 3
# A time of day without its day; a weekday; what another calendar tells.
_CLOCK = over_text(r"(?a)@\+0D~(T\d.*)")
_TIME = over_text(r"(?a)T\d\d:\d\d")
_WEEKDAY = over_text(r"(?a)XXXX-WXX-(\d)")
_UNTOLD = "?"
# The last day, or the second Friday, of a month that is not known: TIMEX3 has no word for them but a day.
_UNPLACED = over_text(r"(?<=[0-9X]{4}-[0-9X]{2})-(?:LD|W[1-5L]-[1-7](?:\+\d+)?)")
_PARTS = ("@^", "@$")
_DAY = len("2020-06-11")
# What ends a sentence, and how many units may stand between that and what begins the next.
_EDGES = f"{STOP}|{BREAK}|{SEMICOLON}"
_OPENING = 2
# Texts name the same times again and again.
_REMEMBERED = 4096


class _Told(NamedTuple):
    """The norm of a mention, taken apart: what it says, and what else that may mean."""

    kind: str
    said: str
    others: Sequence[str]
    modifier: str


class _Links(NamedTuple):
    """
    What the mentions of a text have from one another, each by its number.

    Attributes:
        begins: which one begins the range that this one ends.
        days: which one names the day of this time of day.
        same: which one names the same day.
        periods: which one names the period that this is a part of.
    """

    begins: dict[int, int]
    days: dict[int, int]
    same: dict[int, int]
    periods: dict[int, int]


def find_timexes(units: Units, grammar: Grammar) -> list[Match]:
    """
    Find timexes.

    Returns:
        Disjoint mentions of the kind ``timex`` in reading order.
    """
    return grammar.find(units)


def resolve(found: Sequence[Match], grammar: Grammar, anchor: datetime.date | None) -> tuple[Timex, ...]:
    """
    Say when each mention is.

    Args:
        found: what `find_timexes` found.
        grammar: what it was found by, for its macros.
        anchor: the publication date; without it, what depends on it keeps its X's.

    Returns:
        A timex for each mention, in the same order.
    """
    day_first = _is_day_first(found)
    told = [_told(mention.norm, day_first) for mention in found]
    links = _links(found, told, grammar)
    ends = {begin: end for end, begin in links.begins.items()}
    told_of = stories(found, [one.said for one in told], anchor)
    course = Course(anchor, Directions(grammar))
    timexes: list[Timex] = []
    for at, mention in enumerate(found):
        course.story = told_of[at]
        begin = timexes[links.begins[at]] if at in links.begins else None
        value, words = _value(course, found, told, links, at)
        if at in ends and not links.days.get(at):
            value = _begun(course, found, told, at, ends[at]) or value
        if value.value and timexes and _restates(found[at - 1], mention) and _CLOCK.fullmatch(told[at].said):
            value = value._replace(value=same_instant(timexes[-1].value or "", value.value))
        if begin and value.value:
            value = _ended(course, begin, told[at].said, value, mention)
            if _runs_back(begin.value, value.value):
                timexes[links.begins[at]], begin = attrs.evolve(begin, range_end=None), None
        end = found[ends[at]].span if at in ends else None
        timex = _timex(course, mention, told[at], value, words, begin, end)
        placed = told[at].kind == "DURATION" and "@" in told[at].said
        timexes.append(_in_calendar(timex, course, told, found, links, at) if placed else timex)
    return tuple(timexes)


@lru_cache(_REMEMBERED)
def _told(norm: str, day_first: bool) -> _Told:
    kind, _, rest = norm.partition(" ")
    readings, _, modifier = rest.partition(" ")
    said, *others = reversed(readings.split("|")) if day_first else readings.split("|")
    return _Told(kind, said, others, modifier)


def _value(course: Course, found: Sequence[Match], told: Sequence[_Told], links: _Links, at: int) -> tuple[Value, str | None]:
    """What a mention comes to, and as far as the words alone tell."""
    mention, said = found[at], told[at].said
    if told[at].kind in ("SET", "DURATION"):
        return Value(said.partition("@")[0] if told[at].kind == "DURATION" else said), said.partition("@")[0]
    day = links.days.get(at)
    if day is not None:
        value, counted, _ = course.value(told[day].said, found[day])
        words, clock = stated(told[day].said), _CLOCK.fullmatch(said)
        if value and clock:
            own = zoned(almanac.existing(value.partition("T")[0] + clock[1]))
            return Value(own, counted), zoned((words or value).partition("T")[0] + clock[1])
    other = links.same.get(at)
    if other is not None:
        twin = course.value(told[other].said, found[other])
        weekday, first = _WEEKDAY.fullmatch(said), almanac.first_day(twin.value or "")
        if first and (said == _UNTOLD or (weekday and first[0].isoweekday() == int(weekday[1]))):
            return twin, stated(told[other].said)
    return course.value(said, mention), stated(said)


def _runs_back(begin: str | None, end: str | None) -> bool:
    """Whether what should end a range is over before it begins: "down from 2010 to 2005"."""
    first, last = almanac.first_day(begin or ""), almanac.first_day(end or "")
    return first is not None and last is not None and first[1] == last[1] and last[0] < first[0]


def _restates(before: Match, mention: Match) -> bool:
    """Whether a time stands in brackets right behind another: "7 p.m. (1600 GMT)"."""
    return mention.first == before.last + 1 and mention.units.has(before.last, f"{BRACKET_OPEN}|{SLASH}")


def _begun(course: Course, found: Sequence[Match], told: Sequence[_Told], at: int, end: int) -> Value | None:
    """The value of the weekday that begins a range which is over: before its end, which is the last such day; None of any other."""
    said = told[at].said
    if not _WEEKDAY.fullmatch(said) or not _WEEKDAY.fullmatch(told[end].said) or course.directions.of(found[at]) != "<":
        return None
    last = course.value(told[end].said, found[end])
    first = almanac.first_day(last.value or "")
    return course.placed(first[0], "<", said.partition("-")[2], found[at])._replace(counted=last.counted) if first else None


def _ended(course: Course, begin: Timex, said: str, value: Value, mention: Match) -> Value:
    """The value of the end of a range: not before its beginning, if its words let it be later."""
    alone = value.value or ""
    if begin.value and _CLOCK.fullmatch(said) and _TIME.search(begin.value) and alone < begin.value:
        first = almanac.first_day(begin.value)
        after = first and almanac.add(first[0], 1, "D")
        return Value(f"{after}{alone[_DAY:]}", value.counted) if after and alone[:_DAY] == begin.value[:_DAY] else value
    return course.after(begin.value, said, alone, mention) or value


def _timex(
    course: Course, mention: Match, told: _Told, found: Value, words: str | None, begin: Timex | None, end: Span | None
) -> Timex:
    value, counted, others = found
    value, words = value and _placed(value), words and _placed(words)
    # "A year earlier" compares: what follows is about the time before it again.
    compares = told.said.startswith("@-") or (told.said == "-1Y" and "way" in mention.parts)
    if told.kind in _ENDS and value is not None and not compares and not (grain(value) == "day" and _describes(mention)):
        opens = len(value) > _YEAR or _opens(mention)
        # A story has not come to the year for which something was planned.
        if opens or not course.story or course.directions.of(mention) != ">":
            course.remember(value, opens=opens)
    if value is None:
        words = None
    first, last = (None, None) if value is None or _is_fiscal(mention) else interval(value)
    inferred = value != words
    if told.others:
        others = (*others, *(other for reading in told.others if (other := course.value(reading, mention).value)))
    return Timex(
        span=mention.span,
        type=_TYPES[told.kind],
        value=value,
        modifier=TIMEX_MODIFIERS.get(told.modifier),
        begin=first,
        end=last,
        grain=grain(value) if value else None,
        stated=words,
        inferred=inferred,
        anchor=counted.isoformat() if counted and inferred else None,
        alternatives=others,
        range_begin=begin.span if begin else None,
        range_end=end,
        rule=mention.rule,
    )


@lru_cache(_REMEMBERED)
def _placed(value: str) -> str:
    """A value as TIMEX3 writes it."""
    return _UNPLACED.sub("-XX", value)


def _in_calendar(timex: Timex, course: Course, told: Sequence[_Told], found: Sequence[Match], links: _Links, at: int) -> Timex:
    """A duration with its place in the calendar, if it has one."""
    period = links.periods.get(at)
    whole = course.value(told[period].said, found[period]) if period is not None else Value(None)
    begin, end, counted = _stretch(course, timex.value or "", told[at].said.partition("@")[2], found[at], whole)
    return attrs.evolve(timex, begin=begin, end=end, anchor=counted.isoformat() if counted else None)


def _stretch(course: Course, value: str, place: str, mention: Match, period: Value) -> tuple[str | None, str | None, datetime.date | None]:
    """Where a duration begins and ends, and from which day that was counted."""
    nowhere = None, None, None
    if place in "^$":
        first, last = interval(period.value or "")
        if not first or not last or "T" in first:
            return nowhere
        # Two weeks of a year that ends on a Tuesday: from day to day.
        begin, end = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
        reached = reach(value, begin if place == "^" else end, back=place == "$")
        if reached is None or not begin <= reached <= end:
            return nowhere
        return (first, reached.isoformat(), period.counted) if place == "^" else (reached.isoformat(), last, period.counted)
    anchor = course.anchor
    if anchor is None or course.story or (place == "." and course.directions.of(mention) == "<"):
        return nowhere
    reached = reach(value, anchor, back=place == "<")
    after = almanac.add(reached, 1, "D") if reached else None
    if reached is None or after is None:
        return nowhere
    if place == "<":
        return reached.isoformat(), anchor.isoformat(), anchor
    return (reached if place == "." else anchor).isoformat(), after.isoformat(), anchor


def _links(found: Sequence[Match], told: Sequence[_Told], grammar: Grammar) -> _Links:
    links = _Links({}, {}, {}, {})
    for at in range(len(found) - 1, 0, -1):
        before, after = found[at - 1], found[at]
        if after.first - before.last > _JOINT or told[at].kind not in _ENDS:
            continue
        string = grammar.reading(after.units)

        def joined(macro: str, string: str = string, before: Match = before, after: Match = after) -> bool:
            return grammar.macro(macro).fullmatch(string, before.last, after.first) is not None

        if told[at - 1].kind not in _ENDS:
            if told[at - 1].said[-2:] in _PARTS and joined("part_of"):
                links.periods[at - 1] = at
            continue
        ranged = joined("range_between") or (
            before.first > 0
            and grammar.macro("range_opening").match(string, before.first - 1) is not None
            and joined("range_pair")
        )
        if ranged:
            links.begins[at] = at - 1
        if _CLOCK.fullmatch(told[at - 1].said) and (ranged or joined("clock_day")):
            if at in links.days:
                links.days[at - 1] = links.days[at]
            elif _names_day(told[at].said):
                links.days[at - 1] = at
        else:
            if joined("same_day"):
                _pair(links.same, told, at - 1, at)
            if joined("other_calendar"):
                _pair(links.same, told, at - 1, at, _UNTOLD)
    # "From 11 p.m. on 3 May to 5 a.m." begins with the time of day.
    for at, begin in links.begins.items():
        if links.days.get(begin - 1) == begin and _CLOCK.fullmatch(told[at].said):
            links.begins[at] = begin - 1
    # One mention begins a range or ends one: "1998-2004-2008" is no two ranges.
    for at in sorted(links.begins):
        if at - 1 in links.begins:
            del links.begins[at]
    return links


def _pair(same: dict[int, int], told: Sequence[_Told], first: int, second: int, sign: str = "") -> None:
    """Note which of two has its day from the other: the weekday, or what another calendar names."""
    for one, other in ((first, second), (second, first)):
        said = told[one].said
        if (said == sign if sign else _WEEKDAY.fullmatch(said)) and _names_day(told[other].said):
            same[one] = other


def _names_day(said: str) -> bool:
    """Whether it is a day that can be another's as well."""
    if said == _UNTOLD or _CLOCK.fullmatch(said):
        return False
    words = (stated(said.lstrip("@^<=>")) or "").partition("T")[0]
    return almanac.is_feast(said.partition("-")[2]) or grain(words) == "day"


def _is_day_first(found: Iterable[Match]) -> bool:
    """Whether the text's figures, where they can be read in one way only, name the day before the month."""
    day_first = False
    for mention in found:
        if mention.units.has(mention.last - 1, SLASH_DATE):
            first, second, _ = map(int, mention.units.form(mention.last - 1, mention.last).split("/"))
            if _MONTHS < second <= _DAYS and first <= _MONTHS:
                return False
            day_first = day_first or _MONTHS < first <= _DAYS
    return day_first


def _describes(mention: Match) -> bool:
    """Whether the mention only tells which thing is meant ("the November 27 agreement"): the text has not come to that day."""
    units = mention.units
    return units.has(mention.first - 1, _DETERMINER) and units.has(mention.last, _DESCRIBED)


def _opens(mention: Match) -> bool:
    """Whether the mention begins its sentence, but for a preposition."""
    units, at = mention.units, mention.first
    return at < _OPENING or any(units.has(at - back, _EDGES) for back in range(1, _OPENING + 1))


def _is_fiscal(mention: Match) -> bool:
    """Whether a year is meant that begins on nobody says which day."""
    units = mention.units
    return not units.lexicon.alphabet.holding[FISCAL].isdisjoint(units.string[mention.first : mention.last])
