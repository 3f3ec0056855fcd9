"""
When: dates, times, durations and sets.

`find_timexes` takes units and the dates grammar and returns mentions; `resolve` takes them and the publication date and returns
timexes.

The norm of a mention is its TIMEX3 type, its value as far as its words tell, and a modifier if there is one: ``DATE -1W START``.
The value is one of

- a TIMEX3 value: ``2020-01-05``, ``P2W``, ``PRESENT_REF``;
- a place in the calendar with unknown figures as X: ``XXXX-05-03``, ``XXXX-WXX-3TMO``, ``XX98``, ``XXXX-SU``, ``XXXX-Q3``, or a
  feast: ``XXXX-11-W4-4`` (the fourth Thursday in November), ``XXXX-easter-2``. In front, ``<`` is the last before publication,
  ``>`` the next after it, ``=`` the one in the same year or week; nothing lets the context decide;
- so many units from publication, and what of the unit reached: ``-1D~TMO`` (yesterday morning), ``-1Y~Q3``, ``+0W~5``.

In front of the last two, ``@`` counts from the time last mentioned instead; ``^`` does so only in a story, a text about times
long gone, as far as it has been read. ``2020-03-04|2020-04-03`` may be either; the text's other figures may tell which, also later
ones. ``?`` has no place that could be told; ``~W`` at the end is the week that holds the day.

Of the macros of the grammar, `range_between` matches what joins the two ends of a range, as in "from May to June", and `range_pair` what
does so only after `range_opening`, as in "between May and June".
"""

import datetime
import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import groupby

from polparse.contract.classes import (
    ADJECTIVE,
    AUX_BE,
    BLANK,
    BREAK,
    CUE_ING,
    CUE_S,
    DEADLINE_WORD,
    DEMONSTRATIVE,
    FISCAL,
    FUTURE_CUE,
    LOWER,
    MONTH,
    NOUN,
    NOUNS,
    PAST_CUE,
    POSSESSIVE,
    POSSESSIVE_DETERMINER,
    SEMICOLON,
    SLASH_DATE,
    STOP,
    THE,
    TIMEZONE,
    UNKNOWN,
    VERB_ED,
)
from polparse.contract.norms import TIMEX_MODIFIERS
from polparse.engine.rules import Grammar
from polparse.engine.units import Match, Units
from polparse.model import Timex, TimexType
from polparse.spans import Span
from polparse.time import calendar as almanac
from polparse.time.intervals import grain, interval

__all__ = ["find_timexes", "resolve"]

_NOUN = f"{NOUN}|{NOUNS}"

_Value = tuple[str | None, datetime.date | None]

_TYPES: dict[str, TimexType] = {"DATE": "DATE", "TIME": "TIME", "DURATION": "DURATION", "SET": "SET"}
_SHIFT = re.compile(r"([@^]?)([+-]\d+)(CE|DE|WE|T[HMS]|[DWMQY])(?:~(.+))?", re.ASCII)
_PLACE = re.compile(r"([@^]?)([<=>]?)(XX(?:XX|\d\d?))(?:-(.+))?", re.ASCII)
_COARSER = {"D": "DWMQY", "W": "WMQY", "M": "MQY", "Q": "QY", "Y": "Y"}
_GRAINS = {"DE": "Y", "CE": "Y", "WE": "W", "TH": "D", "TM": "D", "TS": "D"}
# For so many days from its beginning, a part of the year is the one just begun; a quarter is reported on when it is over.
_LASTS = {"Q": 125, "H": 220, "SP": 92, "SU": 92, "FA": 92, "WI": 92}
_MONTH_LASTS = 31
_NEAR = datetime.timedelta(days=120)
# A month that begins so soon is the coming one, unless a verb says that it is past.
_CLOSE = datetime.timedelta(days=62)
# A story that goes on for so long has come to the next year.
_ON = datetime.timedelta(days=280)
_COMING = f"{FUTURE_CUE}&!{MONTH}"
_GONE = f"{VERB_ED}|{CUE_S}|{CUE_ING}|{PAST_CUE}"
_PASSIVE = f"{AUX_BE}&!{PAST_CUE}"
_DEADLINE = DEADLINE_WORD
_CLAUSE_END = f"{STOP}|{BREAK}|{SEMICOLON}"
_DETERMINER = f"{THE}|{DEMONSTRATIVE}|{POSSESSIVE_DETERMINER}|{POSSESSIVE}"
_DESCRIBED = f"{NOUN}&{LOWER}|{NOUNS}&{LOWER}|{ADJECTIVE}&{LOWER}|{UNKNOWN}&{LOWER}"
_REACH = 12
_FISCAL = FISCAL
# How long the value of a year is, and of a part of it; and what the days, months and years of a story come to, see `_stories`.
_YEAR, _MONTH, _STORY = 4, 8, 4
# The value of what has its time from another calendar.
_UNTOLD = "?"
_WEEK_OF = "~W"
_FIGURES = SLASH_DATE
_DAYS, _MONTHS = 31, 12
# What can begin and end a range, and how many units may stand between.
_ENDS = ("DATE", "TIME")
_JOINT = 3
# The part of a mention that says which way it counts ("ago").
_WAY = "way"


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
    course = _Course(anchor, _is_day_first(found))
    stories = _stories(found, anchor)
    begins = _ranges(found, grammar)
    ends = {begin: end for end, begin in begins.items()}
    timexes: list[Timex] = []
    for at, mention in enumerate(found):
        begin = begins.get(at)
        timexes.append(
            course.timex(
                mention,
                stories[at],
                timexes[begin] if begin is not None else None,
                found[ends[at]].span if at in ends else None,
            )
        )
    return tuple(timexes)


def _ranges(found: Sequence[Match], grammar: Grammar) -> dict[int, int]:
    """Which mention begins the range that another one ends, by the latter."""
    begins: dict[int, int] = {}
    for at in range(1, len(found)):
        before, after = found[at - 1], found[at]
        if after.first - before.last > _JOINT or before.norm[:4] not in _ENDS or after.norm[:4] not in _ENDS or at - 1 in begins:
            continue
        string = grammar.reading(after.units)
        if grammar.macro("range_between").fullmatch(string, before.last, after.first) or (
            before.first > 0
            and grammar.macro("range_opening").match(string, before.first - 1)
            and grammar.macro("range_pair").fullmatch(string, before.last, after.first)
        ):
            begins[at] = at - 1
    return begins


def _is_day_first(found: Iterable[Match]) -> bool:
    """Whether the text's figures, where they can be read in one way only, name the day before the month."""
    day_first = False
    for mention in found:
        if mention.units.has(mention.first, _FIGURES):
            first, second, _ = map(int, mention.form().split("/"))
            if _MONTHS < second <= _DAYS and first <= _MONTHS:
                return False
            day_first = day_first or _MONTHS < first <= _DAYS
    return day_first


def _stories(found: Sequence[Match], anchor: datetime.date | None) -> list[bool]:
    """
    For each mention, whether the text is about times long gone: up to the end of the paragraph it names several days, months or years far
    from publication, and hardly a "yesterday". A day tells most, as any news may name the year of something else.
    """
    blanks = found[0].units.where(BLANK) if found else []
    stories: list[bool] = []
    told = far = near = 0
    for _, paragraph in groupby(found, key=lambda mention: bisect_left(blanks, mention.first)):
        mentions = list(paragraph)
        for mention in mentions:
            value = mention.norm.split(" ")[1]
            if not value[:4].isdecimal():
                near += value[:1] in ("+", "-") or "WXX" in value
            elif anchor and abs(int(value[:4]) - anchor.year) <= 1:
                near += 1
            else:
                far += 1
                told += 1 if len(value) <= _YEAR else 2 if len(value) <= _MONTH else 4
        stories += [told > _STORY and far >= 4 * near] * len(mentions)
    return stories


class _Course:
    """
    The run of time through a text.

    Args:
        anchor: the publication date.
        day_first: whether figures that may be day or month name the day first.
    """

    def __init__(self, anchor: datetime.date | None, day_first: bool) -> None:
        self._anchor = anchor
        self._story = False
        self._day_first = day_first
        # The day last mentioned, by the coarsest grain that is known of it; and the quarter last mentioned.
        self._latest: dict[str, datetime.date] = {}
        self._quarter: datetime.date | None = None

    def timex(self, mention: Match, story: bool, begin: Timex | None, end: Span | None) -> Timex:
        """
        What a mention comes to, here in the text.

        Args:
            mention: as found.
            story: whether the text is one, as far as it has come.
            begin: the timex that begins the range which this one ends.
            end: where the range ends that this one begins.
        """
        self._story = story
        kind, _, rest = mention.norm.partition(" ")
        said, _, modifier = rest.partition(" ")
        readings = said.split("|")
        if self._day_first:
            readings.reverse()
        said = readings[0]
        value, counted = self._value(said, mention) if kind != "SET" else (said, None)
        if begin and value:
            value, counted = self._after(begin, said, value, mention) or (value, counted)
        # "A year earlier" compares: what follows is about the time before it again.
        compares = said.startswith("@-") or (said == "-1Y" and _WAY in mention.parts)
        if kind in _ENDS and value is not None and not compares and not (grain(value) == "day" and _describes(mention)):
            self._remember(value)
        stated = None if value is None else _stated(said)
        inferred = value != stated
        first, last = (None, None) if value is None or _is_fiscal(mention) else interval(value, _offset(mention))
        return Timex(
            span=mention.span,
            type=_TYPES[kind],
            value=value,
            modifier=TIMEX_MODIFIERS.get(modifier),
            begin=first,
            end=last,
            grain=grain(value) if value else None,
            stated=stated,
            inferred=inferred,
            anchor=counted.isoformat() if counted and inferred else None,
            alternatives=tuple(other for reading in readings[1:] if (other := self._value(reading, mention)[0])),
            range_begin=begin.span if begin else None,
            range_end=end,
            rule=mention.rule,
        )

    def _after(self, begin: Timex, said: str, value: str, mention: Match) -> _Value | None:
        """The value of the end of a range that, read alone, would be before its beginning; None if it is not, or stated."""
        place, start, alone = _PLACE.fullmatch(said), begin.value and almanac.first_day(begin.value), almanac.first_day(value)
        if self._story or not place or place[1] or place[2] or not place[4]:
            return None
        if not start or not alone or alone[1] != start[1] or alone[0] >= start[0]:
            return None
        later = self._placed(start[0], ">", place[4], mention)
        return later if later[0] else None

    def _remember(self, value: str) -> None:
        first = almanac.first_day(value)
        if first:
            day, grain = first
            self._latest.update(dict.fromkeys(_COARSER[grain], day))
            if "-Q" in value:
                self._quarter = day

    def _value(self, said: str, mention: Match) -> _Value:
        """The value, and the day it was counted from."""
        if said.endswith(_WEEK_OF):
            value, counted = self._value(said.removesuffix(_WEEK_OF), mention)
            day = almanac.first_day(value or "")
            return (almanac.holding(day[0], "W") if day else almanac.unknown("W", None)), counted
        if shift := _SHIFT.fullmatch(said):
            frame, count, unit, tail = shift.groups()
            compares = unit == "Y" and not tail and _WAY in mention.parts
            start = self._start(frame, unit)
            return self._shifted(start, int(count), unit, tail, compares), start
        if place := _PLACE.fullmatch(said):
            frame, direction, year, body = place.groups()
            if year != "XXXX":
                return almanac.existing(_century(year, self._anchor) + (f"-{body}" if body else "")), self._anchor
            return self._placed(self._start(frame, "D"), direction, body, mention) if body else (year, None)
        return (None if said == _UNTOLD else almanac.existing(said)), None

    def _start(self, frame: str, unit: str) -> datetime.date | None:
        """Where to count units from."""
        if not frame or (frame == "^" and not self._story):
            return self._anchor
        if unit == "Q":
            return self._quarter or (self._anchor and almanac.add(self._anchor, -1, "Q"))
        return self._latest.get(_GRAINS.get(unit, unit), self._anchor)

    def _shifted(self, day: datetime.date | None, count: int, unit: str, tail: str | None, compares: bool) -> str | None:
        if day is None:
            return almanac.unknown(unit, tail)
        if compares and self._quarter:
            # Where quarters are reported, "a year earlier" is a quarter.
            moved = almanac.add(self._quarter, count, "Y")
            return almanac.holding(moved, "Q") if moved else None
        moved = almanac.add(day, count, unit)
        return almanac.holding(moved, unit, tail) if moved else None

    def _placed(self, day: datetime.date | None, direction: str, place: str, mention: Match) -> _Value:
        body, mark, time = place.partition("T")
        if body.startswith("WXX-"):
            value = _in_week(day, direction, body, mention) if day else f"XXXX-{body}"
        else:
            told = self._latest.get("Y") if self._story else None
            day = told or day
            value = _told(told, body) if told else _in_year(day, direction, body, mention)
        return value and value + mark + time, day


def _describes(mention: Match) -> bool:
    """Whether the mention only tells which thing is meant ("the November 27 agreement"): the text has not come to that day."""
    units = mention.units
    return units.has(mention.first - 1, _DETERMINER) and units.has(mention.last, _DESCRIBED)


def _told(told: datetime.date, body: str) -> str | None:
    """A part of the year that a story has come to, or of the next."""
    start = almanac.start_in(body)
    if start is None:
        return None
    begun = start(told.year)
    year = told.year + (begun is not None and told - begun > _ON)
    return almanac.written(year, body) if start(year) else None


def _in_year(day: datetime.date | None, direction: str, body: str, mention: Match) -> str | None:
    start = almanac.start_in(body)
    if start is None:
        return None
    if day is None:
        # 2000 was a leap year: what it has not, no year has.
        return f"XXXX-{body}" if start(2000) and len(body) <= 5 else None
    year = _year(start, day, direction, body, mention)
    return None if year is None else almanac.written(year, body)


def _in_week(day: datetime.date, direction: str, body: str, mention: Match) -> str | None:
    if not direction and _leaning(mention) == ">":
        direction = ">"
    return almanac.weekend(day, direction or "<") if body == "WXX-WE" else almanac.weekday(day, int(body[-1]), direction)


def _year(start: almanac.Start, day: datetime.date, direction: str, body: str, mention: Match) -> int | None:
    """The year that is meant: of a day the nearest, of a month, season or quarter the last, if the context says nothing else."""
    if direction:
        return almanac.year_of(start, day, direction, floor=day.replace(day=1) if len(body) == 2 else None)
    if len(body) == 2:
        last = almanac.year_of(start, day, "<=")
        begun = last and start(last)
        if begun and (day - begun).days < _LASTS.get(body if body[0] not in "QH" else body[0], _MONTH_LASTS):
            return last
        leaning = ">" if mention.units.has(mention.first - 1, _DEADLINE) else _leaning(mention)
        following = almanac.year_of(start, day, ">")
        due = following and start(following)
        close = due and due - day < _CLOSE and body.isdecimal()
        # "October elections" are to come though somebody failed to call them.
        told = leaning and not mention.units.has(mention.last, _NOUN)
        return following if leaning == ">" or (close and not told) else last
    nearest = almanac.year_of(start, day, "~")
    begun = nearest and start(nearest)
    if begun and abs(begun - day) < _NEAR:
        return nearest
    return almanac.year_of(start, day, {"": "~", "<": "<=", ">": ">"}[_leaning(mention)])


def _leaning(mention: Match) -> str:
    """Where the nearest word in the clause that tells places the mention: ``>`` to come, ``<`` gone by, else the empty string."""
    units = mention.units
    members = units.lexicon.alphabet.holding
    coming, gone, passive, end = (members[words] for words in (_COMING, _GONE, _PASSIVE, _CLAUSE_END))
    string = units.string
    before = range(mention.first - 1, max(-1, mention.first - _REACH), -1)
    after = range(mention.last, min(len(string), mention.last + _REACH))
    # Of "Wednesday's vote" what the vote does may tell, but not what is done with it.
    for around in (after,) if units.has(mention.last, POSSESSIVE) else (before, after):
        for unit in around:
            code = string[unit]
            if code in coming:
                return ">"
            if code in gone and string[unit - 1] not in passive:
                return "<"
            if code in end:
                break
    return ""


def _century(year: str, anchor: datetime.date | None) -> str:
    """``XX98`` as 1998, ``XX8`` as the 1980s: the latest that has begun, or of years soon will; as it is if none has."""
    figures = year[2:]
    now = anchor.year if anchor else 2030
    now, size = (now + 10, 100) if len(figures) == 2 else (now // 10, 10)
    century = now // size - (int(figures) > now % size)
    return f"{century:02}{figures}" if 0 <= century < 100 else year


def _stated(said: str) -> str | None:
    """The value as far as the words alone tell."""
    if said.endswith(_WEEK_OF):
        day = almanac.first_day(said.removesuffix(_WEEK_OF))
        return almanac.holding(day[0], "W") if day else almanac.unknown("W", None)
    if shift := _SHIFT.fullmatch(said):
        return almanac.unknown(shift[3], shift[4])
    place = _PLACE.fullmatch(said)
    if not place:
        return almanac.existing(said)
    year, body = place[3], place[4]
    return f"{year}-{body}" if body and not almanac.is_feast(body) else year


def _is_fiscal(mention: Match) -> bool:
    """Whether a year is meant that begins on nobody says which day."""
    return any(mention.units.has(at, _FISCAL) for at in range(mention.first, mention.last))


def _offset(mention: Match) -> str:
    """How far the clock is from UTC; empty if the text does not say, or names a zone that may be one of several."""
    bounds = mention.parts.get("timezone")
    if not bounds:
        return ""
    units = mention.units
    if units.has(bounds[0], TIMEZONE):
        return (units.norm(TIMEZONE, bounds[0]) or "").strip("?")
    offset = units.form(*bounds)
    # The Z of ISO 8601, or hours and minutes.
    return "+00:00" if offset == "z" else offset.replace(" ", "").replace("\u2212", "-").replace("\u2013", "-")
