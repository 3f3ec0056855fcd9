"""
The run of time through a text: what a timex comes to, from its norm, the publication date and what was mentioned before.

`Course` takes the norms that `polparse.time.timexes` describes and returns TIMEX3 values.
"""

import datetime
from functools import lru_cache
from typing import NamedTuple

from polparse.contract.classes import NOUN, NOUNS
from polparse.engine.regexes import over_text
from polparse.engine.units import Match
from polparse.time import calendar as almanac
from polparse.time.direction import Directions
from polparse.time.zones import zoned

__all__ = ["Course", "Value", "stated"]

_SHIFT = over_text(r"(?a)([@^]?)([+-]\d+)(CE|DE|WE|T[HMS]|[DWMQY])(?:~(.+))?")
_PLACE = over_text(r"(?a)([@^]?)([<=>]?)(XX(?:XX|\d\d?))(?:-(.+))?")
# So many units from the day that the rest comes to.
_FROM = over_text(r"(?a)(.+)~([+-]\d+)([DWMQY])")
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
# "This winter" began last year, as long as it goes on.
_WINTER, _WINTER_ENDS = "WI", 2
# A story goes on by so many years at most within a sentence.
_GOES_ON = 3
# The value of what has its time from another calendar.
_UNTOLD = "?"
_WEEK_OF = over_text(r"(?a)(.+)~(WE?)")
_BC = "BC"
# Before the day of a month that is not named, and before that of a week.
_ANY_MONTH, _ANY_WEEK = "XX-", "WXX-"
# Texts name the same times again and again.
_REMEMBERED = 4096
# The part of a mention that says which way it counts ("ago").
_WAY = "way"


class Value(NamedTuple):
    """
    What a mention comes to.

    Attributes:
        value: in TIMEX3; None if it has none.
        counted: the day that it was counted from.
        alternatives: the values that it can have as well.
    """

    value: str | None
    counted: datetime.date | None = None
    alternatives: tuple[str, ...] = ()


class Course:
    """
    The run of time through a text.

    Args:
        anchor: the publication date.
        directions: which way from it a mention lies.
    """

    def __init__(self, anchor: datetime.date | None, directions: Directions) -> None:
        self.anchor = anchor
        self.directions = directions
        self.story = False
        # The day last mentioned, by the coarsest grain that is known of it; and the quarter last mentioned.
        self._latest: dict[str, datetime.date] = {}
        self._quarter: datetime.date | None = None
        # The time named last, also in passing: "that year" is its year.
        self._named: datetime.date | None = None
        # The year before Christ that a story has come to: 490.
        self._before: int | None = None

    def remember(self, value: str, *, opens: bool = True) -> None:
        """
        The text has come to this time.

        Args:
            value: in TIMEX3.
            opens: whether a sentence begins with it; a year that does not is told in passing if the story is at another time.
        """
        if value.startswith(_BC):
            self._before = int(value[2:6])
            return
        first = almanac.first_day(value)
        if first:
            self._before = None
            day, grain = first
            self._named = day
            told = self._latest.get("Y") if self.story and not opens else None
            if told and not 0 <= day.year - told.year <= _GOES_ON:
                return
            self._latest.update(dict.fromkeys(_COARSER[grain], day))
            if "-Q" in value:
                self._quarter = day

    def value(self, said: str, mention: Match) -> Value:
        """What a mention comes to whose norm says `said`."""
        if moved := _FROM.fullmatch(said):
            start, counted, _ = self.value(moved[1], mention)
            first = almanac.first_day(start or "")
            day = first and almanac.add(first[0], int(moved[2]), moved[3])
            return Value(day.isoformat() if day else None if first or not start else almanac.unknown("D", None), counted)
        if week := _WEEK_OF.fullmatch(said):
            value, counted, _ = self.value(week[1], mention)
            return Value(_week_of(value, week[2]), counted)
        if shift := _SHIFT.fullmatch(said):
            frame, count, unit, tail = shift.groups()
            if frame and self.story and self._before:
                return Value(self._in_era(self._before - int(count), tail) if unit == "Y" else almanac.unknown(unit, tail))
            compares = unit == "Y" and not tail and _WAY in mention.parts
            start_day = self._start(frame, unit, int(count))
            return Value(zoned(self._shifted(start_day, int(count), unit, tail, compares)), start_day)
        if place := _PLACE.fullmatch(said):
            return self._place(mention, *place.groups())
        return Value(None if said == _UNTOLD else zoned(almanac.existing(said)))

    def _place(self, mention: Match, frame: str, direction: str, year: str, body: str | None) -> Value:
        if year != "XXXX":
            return Value(almanac.existing(_century(year, self.anchor) + (f"-{body}" if body else "")), self.anchor)
        if not body:
            return Value(year)
        if self.story and self._before:
            known = not body.startswith((_ANY_MONTH, _ANY_WEEK)) and not almanac.is_feast(body)
            return Value(self._in_era(self._before, body) if known else almanac.unknown("Y", body))
        if body.startswith(_ANY_MONTH):
            return self._in_month(body.removeprefix(_ANY_MONTH), mention)
        named = self._named if frame == "@" and self.story else None
        return self.placed(self._start(frame, "D"), direction, body, mention, named)

    @staticmethod
    def _in_era(year: int, body: str | None) -> str | None:
        """A year before Christ, or a part of it."""
        return f"{_BC}{year:04d}" + (f"-{body}" if body else "") if year > 0 else None

    def after(self, start: str | None, said: str, value: str, mention: Match) -> Value | None:
        """
        The value of the end of a range that, read alone, would be before its beginning; None if it is not, or stated.

        Args:
            start: the value of its beginning.
            said: what the norm of its end says.
            value: what the end comes to alone.
        """
        place, begun, alone = _PLACE.fullmatch(said), start and almanac.first_day(start), almanac.first_day(value)
        if self.story or not place or place[1] or place[2] or not place[4]:
            return None
        if not begun or not alone or alone[1] != begun[1] or alone[0] >= begun[0]:
            return None
        later = self.placed(begun[0], ">", place[4], mention)
        return later if later.value else None

    def _start(self, frame: str, unit: str, count: int = 0) -> datetime.date | None:
        """Where to count units from."""
        if not frame or (frame == "^" and not self.story):
            return self.anchor
        if unit == "Q":
            # Quarters are reported on when they are over; the previous one is so, too.
            return self._quarter or (self.anchor and almanac.add(self.anchor, -1 if count == 0 else 0, "Q"))
        if unit == "Y" and not count and frame == "@" and self._named:
            return self._named
        return self._latest.get(_GRAINS.get(unit, unit), self.anchor)

    def _shifted(self, day: datetime.date | None, count: int, unit: str, tail: str | None, compares: bool) -> str | None:
        if day is None:
            return almanac.unknown(unit, tail)
        if compares and self._quarter:
            # Where quarters are reported, "a year earlier" is a quarter.
            moved = almanac.add(self._quarter, count, "Y")
            return almanac.holding(moved, "Q") if moved else None
        moved = almanac.add(day, count, unit)
        return almanac.holding(moved, unit, tail) if moved else None

    def placed(
        self, day: datetime.date | None, direction: str, place: str, mention: Match, named: datetime.date | None = None
    ) -> Value:
        """A place in the year or week that suits the direction from a day; of a story in the year named, or the one that it has come to."""
        body, mark, time = place.partition("T")
        values: list[str | None]
        if body.startswith(_ANY_WEEK):
            values = self._in_week(day, direction, body, mention) if day else [f"XXXX-{body}"]
        else:
            told = named or self._latest.get("Y") if self.story else None
            day = told or day
            values = [_told(told, body)] if told else self._in_year(day, direction, body, mention)
        value, *others = [value and zoned(value + mark + time) for value in values]
        return Value(value, day, tuple(other for other in others if other and other != value))

    def _in_month(self, body: str, mention: Match) -> Value:
        """A day of the month that the text has come to; with its weekday, or of a text that has come to no other, of the one that suits."""
        month, weekday = self._latest.get("M"), body[3:4]
        here = month and self.anchor and (month.year, month.month) == (self.anchor.year, self.anchor.month)
        if month and not weekday and not here:
            return Value(almanac.existing(f"{month:%Y-%m}-{body[:2]}"), month)
        if self.anchor is None:
            return Value(f"XXXX-{_ANY_MONTH}{body[:2]}")
        day = almanac.day_of_month(self.anchor, int(body[:2]), int(weekday or 0), self.directions.of(mention))
        return Value(day.isoformat() if day else None, self.anchor)


    def _in_week(self, day: datetime.date, direction: str, body: str, mention: Match) -> list[str | None]:
        """A weekday or weekend, and the other one that it may be: a paper names the day on which it appears by its weekday, too."""
        lean = direction or self.directions.of(mention)
        if body == "WXX-WE":
            weekends = [almanac.weekend(day, way) for way in (lean or "<", "<" if lean == ">" else ">")]
            return weekends[:1] if lean else weekends
        number = int(body[-1])
        if direction:
            return [almanac.weekday(day, number, direction)]
        if number == day.isoweekday():
            return [day.isoformat(), *([almanac.weekday(day, number, ">")] if lean == ">" else [])]
        return [almanac.weekday(day, number, lean), *([] if lean else [almanac.weekday(day, number, ">")])]

    def _in_year(self, day: datetime.date | None, direction: str, body: str, mention: Match) -> list[str | None]:
        start = almanac.start_in(body)
        if start is None:
            return [None]
        if day is None:
            # 2000 was a leap year: what it has not, no year has.
            return [f"XXXX-{body}" if start(2000) and len(body) <= 5 else None]
        if direction == "=" and body == _WINTER and day.month <= _WINTER_ENDS:
            day = almanac.add(day, -1, "Y") or day
        floor = day.replace(day=1) if len(body) == 2 else None
        years = [almanac.year_of(start, day, direction, floor=floor)] if direction else self._years(start, day, body, mention)
        return [None if year is None else almanac.written(year, body) for year in years]

    def _years(self, start: almanac.Start, day: datetime.date, body: str, mention: Match) -> list[int | None]:
        """
        The year that is meant, and the other one if nothing tells: of a day the nearest, unless it is behind for sure; of a month, season
        or quarter the last.
        """
        if len(body) == 2:
            return self._years_of_part(start, day, body, mention)
        nearest = almanac.year_of(start, day, "~")
        begun = nearest and start(nearest)
        if begun and abs(begun - day) < _NEAR and not (begun > day and self.directions.is_behind(mention)):
            return [nearest]
        lean = self.directions.of(mention)
        if lean:
            return [almanac.year_of(start, day, {"<": "<=", ">": ">"}[lean])]
        return [nearest, almanac.year_of(start, day, ">" if begun and begun <= day else "<=")]

    def _years_of_part(self, start: almanac.Start, day: datetime.date, body: str, mention: Match) -> list[int | None]:
        last, following = almanac.year_of(start, day, "<="), almanac.year_of(start, day, ">")
        begun, due = last and start(last), following and start(following)
        if begun and (day - begun).days < _LASTS.get(body if body[0] not in "QH" else body[0], _MONTH_LASTS):
            return [last]
        lean = self.directions.of(mention)
        close = due and due - day < _CLOSE and body.isdecimal()
        # "October elections" are to come though somebody failed to call them.
        told = lean and not mention.units.has(mention.last, f"{NOUN}|{NOUNS}")
        if lean == ">" or (close and not told):
            return [following, *([] if lean else [last])]
        return [last, *([] if lean else [following])]


def _told(told: datetime.date, body: str) -> str | None:
    """A part of the year that a story has come to, or of the next."""
    start = almanac.start_in(body)
    if start is None:
        return None
    begun = start(told.year)
    year = told.year + (begun is not None and told - begun > _ON)
    return almanac.written(year, body) if start(year) else None


def _week_of(value: str | None, unit: str) -> str | None:
    """The week or weekend that holds a day."""
    first = almanac.first_day(value or "")
    return almanac.holding(first[0], unit) if first else almanac.unknown(unit, None)


def _century(year: str, anchor: datetime.date | None) -> str:
    """``XX98`` as 1998, ``XX8`` as the 1980s: the latest that has begun, or of years soon will; as it is if none has."""
    figures = year[2:]
    now = anchor.year if anchor else 2030
    now, size = (now + 10, 100) if len(figures) == 2 else (now // 10, 10)
    century = now // size - (int(figures) > now % size)
    return f"{century:02}{figures}" if 0 <= century < 100 else year


@lru_cache(_REMEMBERED)
def stated(said: str) -> str | None:
    """The value as far as the words alone tell."""
    if moved := _FROM.fullmatch(said):
        start = stated(moved[1])
        first = almanac.first_day(start or "")
        day = first and almanac.add(first[0], int(moved[2]), moved[3])
        return day.isoformat() if day else almanac.unknown("D", None)
    if week := _WEEK_OF.fullmatch(said):
        return _week_of(week[1], week[2])
    if shift := _SHIFT.fullmatch(said):
        return zoned(almanac.unknown(shift[3], shift[4]))
    place = _PLACE.fullmatch(said)
    if not place:
        return zoned(almanac.existing(said))
    year, body = place[3], place[4]
    if body and body.startswith(_ANY_MONTH):
        return f"{year}-{body[:5]}"
    return zoned(f"{year}-{body}") if body and not almanac.is_feast(body.partition("T")[0]) else year
