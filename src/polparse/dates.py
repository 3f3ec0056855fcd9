"""
When: dates, times, durations and sets.

`find_timexes` takes units and the dates grammar and returns mentions; `resolve` takes them and the publication date and returns timexes.

The norm of a mention is its TIMEX3 type, its value as far as its words tell, and a modifier if there is one: ``DATE -1W START``. The value
is one of

- a TIMEX3 value: ``2020-01-05``, ``P2W``, ``PRESENT_REF``;
- a place in the calendar with unknown figures as X, of the publication date's time: ``XXXX-05-03``, ``XXXX-WXX-3TMO``, ``XX98``, ``XXXX-SU``,
  ``XXXX-Q3``, a feast: ``XXXX-11-W4-4`` (the fourth Thursday in November), ``XXXX-easter-2``. In front ``<`` is the last before, ``>`` the
  next after, ``=`` the one in the same year or week, nothing lets the context decide;
- so many units from the publication date, and what of the unit reached: ``-1D~TMO`` (yesterday morning), ``-1Y~Q3``, ``+0W~5``;

``@`` in front of the last two counts from the time last mentioned instead; ``^`` does so only in a story, a text about times long gone.
"""

import calendar
import datetime
import re
from collections.abc import Callable, Sequence

from polparse.models import Timex, TimexType
from polparse.rules import Grammar
from polparse.units import Found, Units

__all__ = ["find_timexes", "resolve"]

_NONE = "none"
_AGO = "way"
_TYPES: dict[str, TimexType] = {"DATE": "DATE", "TIME": "TIME", "DURATION": "DURATION", "SET": "SET"}
_SHIFT = re.compile(r"([@^]?)([+-]\d+)(CE|DE|WE|T[HMS]|[DWMQY])(?:~(.+))?")
_POINT = re.compile(r"([@^]?)([<=>]?)(XX(?:XX|\d\d?))(?:-(.+))?")
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_FINENESS = {"D": 0, "W": 1, "M": 2, "Q": 3, "Y": 4}
_COMING = "future_cue&!month"
_GONE = "verb_ed|past_cue"
_PASSIVE = "aux_be&!past_cue"
_DEADLINE = "deadline_word"
# For so long after its beginning, a part of the year is the one just begun; a quarter is reported after it has ended.
_LASTS = {"0": datetime.timedelta(31), "1": datetime.timedelta(31), "Q": datetime.timedelta(125), "H": datetime.timedelta(220), "S": datetime.timedelta(92)}
_LASTS |= {"F": _LASTS["S"], "W": _LASTS["S"]}
_NEAR = datetime.timedelta(days=120)
_CLAUSE_END = "stop|break|semicolon"
_REACH = 12


def find_timexes(units: Units, grammar: Grammar) -> list[Found]:
    """
    Find timexes.

    Returns:
        Disjoint mentions of the kind ``timex`` in reading order.
    """
    return [mention for mention in grammar.find(units) if mention.norm != _NONE]


def resolve(found: Sequence[Found], anchor: datetime.date | None) -> tuple[Timex, ...]:
    """
    Say when each mention is.

    Args:
        found: what `find_timexes` found.
        anchor: the publication date; without it, what depends on it keeps its X's.

    Returns:
        A timex for each mention, in the same order.
    """
    course = _Course(anchor, _is_story(found, anchor))
    return tuple(course.timex(mention) for mention in found)


def _is_story(found: Sequence[Found], anchor: datetime.date | None) -> bool:
    """Whether the text tells of times long gone: many years named, all far from the publication date, and few words like "today"."""
    far = near = 0
    for mention in found:
        value = mention.norm.partition(" ")[2]
        if value[:4].isdecimal():
            if anchor is None or abs(int(value[:4]) - anchor.year) > 1:
                far += 1
            else:
                near += 1
        elif value[:1] in ("+", "-") or "WXX" in value:
            near += 1
    return far > 4 and far >= 4 * near


class _Course:
    """The run of time through a text: the publication date, and the days last mentioned."""

    def __init__(self, anchor: datetime.date | None, story: bool) -> None:
        self.anchor = anchor
        self.story = story
        self.latest: dict[str, datetime.date] = {}
        self.quarter: datetime.date | None = None

    def timex(self, mention: Found) -> Timex:
        kind, _, rest = mention.norm.partition(" ")
        written, _, modifier = rest.partition(" ")
        value = self._value(written, mention)
        # "A year earlier" compares: what follows is about the time before it again.
        compares = written.startswith("@-") or (written == "-1Y" and _AGO in mention.parts)
        if kind in ("DATE", "TIME") and value is not None and not compares:
            self._remember(value)
        return Timex(
            span=mention.span,
            type=_TYPES[kind],
            value=value,
            modifier=modifier or None,
            inferred=value != written,
            rule=mention.rule,
        )

    def _value(self, written: str, mention: Found) -> str | None:
        if mention.norm.startswith("SET"):
            return written
        shift = _SHIFT.fullmatch(written)
        if shift:
            frame, count, unit, tail = shift.groups()
            return self._shifted(frame == "@" or (frame == "^" and self.story), int(count), unit, tail, unit == "Y" and not tail and _AGO in mention.parts)
        point = _POINT.fullmatch(written)
        if point:
            frame, direction, year, rest = point.groups()
            return self._placed(bool(frame), direction, year, rest, mention)
        return _existing(written)

    def _remember(self, value: str) -> None:
        day, grain = _first_day(value)
        if day is not None:
            if "-Q" in value:
                self.quarter = day
            for coarser, fineness in _FINENESS.items():
                if fineness >= _FINENESS[grain]:
                    self.latest[coarser] = day

    def _from(self, frame: bool, unit: str) -> datetime.date | None:
        return self.latest.get(unit, self.anchor) if frame else self.anchor

    def _shifted(self, frame: bool, count: int, unit: str, tail: str | None, compares: bool) -> str | None:
        grain = {"DE": "Y", "CE": "Y", "WE": "W", "TH": "D", "TM": "D", "TS": "D"}.get(unit, unit)
        day = self._from(frame, grain)
        if frame and unit == "Q":
            day = self.quarter or (self.anchor and _add(self.anchor, -1, "Q"))
        if day is None:
            return _unknown(unit, tail)
        moved = _add(day, count, unit)
        # Where quarters are reported, "a year earlier" is a quarter.
        if moved is not None and self.quarter and compares:
            moved, unit = _add(self.quarter, count, unit), "Q"
        return None if moved is None else _narrowed(moved, unit, tail)

    def _placed(self, frame: bool, direction: str, year: str, rest: str | None, mention: Found) -> str | None:
        anchor = self._from(frame, "D")
        if self.story and year == "XXXX" and "Y" in self.latest and rest and not rest.startswith("WXX"):
            return self._told(rest)
        if year != "XXXX":
            return _existing(_century(year, anchor) + (f"-{rest}" if rest else ""))
        if rest is None:
            return year
        body, mark, time = rest.partition("T")
        if anchor is None:
            return f"{year}-{rest}" if "easter" not in rest and _exists_some_year(body) else None
        placed = self._nearest(anchor, direction, body, mention)
        return None if placed is None else placed + mark + time

    def _told(self, rest: str) -> str | None:
        """In a story, the year goes on from the time last mentioned."""
        body, mark, time = rest.partition("T")
        day = self.latest["Y"]
        starts = _starts_in(body)
        if starts is None:
            return None
        year = day.year
        start = starts(year)
        if start is not None and day - start > datetime.timedelta(days=280):
            year += 1
        told = _written(year, body)
        return told and _existing(told) and told + mark + time

    def _nearest(self, anchor: datetime.date, direction: str, body: str, mention: Found) -> str | None:
        if body.startswith("WXX-"):
            to_come = not direction and _leaning(mention) == ">"
            if body == "WXX-WE":
                return _weekend(anchor, direction or (">" if to_come else "<"))
            return _weekday(anchor, int(body[-1]), ">" if to_come else direction)
        starts = _starts_in(body)
        if starts is None:
            return None
        coarse = len(body) == 2
        if not direction and coarse:
            begun = _choose(starts, anchor, "<=", coarse)
            if begun is not None and anchor - (starts(begun) or anchor) < _LASTS[body[0]]:
                return _written(begun, body)
        if not direction and not coarse:
            near = _choose(starts, anchor, "~", coarse)
            if near is None or abs((starts(near) or anchor) - anchor) < _NEAR:
                return None if near is None else _written(near, body)
            direction = {"": "~", "<": "<=", ">": ">"}[_leaning(mention)]
        elif not direction:
            deadline = mention.units.has(mention.first - 1, _DEADLINE)
            direction = ">" if deadline or _leaning(mention) == ">" else "<="
        year = _choose(starts, anchor, direction, coarse)
        return None if year is None else _written(year, body)


def _leaning(mention: Found) -> str:
    """Where the nearest word in the clause that tells places the mention: ``>`` to come, ``<`` gone by, else the empty string."""
    units = mention.units
    members = units.lexicon.alphabet.charset_members
    coming, gone, passive, end = members(_COMING), members(_GONE), members(_PASSIVE), members(_CLAUSE_END)
    string = units.string
    for around in (range(mention.first - 1, max(-1, mention.first - _REACH), -1), range(mention.last, min(len(string), mention.last + _REACH))):
        for unit in around:
            code = string[unit]
            if code in coming:
                return ">"
            if code in gone and string[unit - 1] not in passive:
                return "<"
            if code in end:
                break
    return ""


def _add(day: datetime.date, count: int, unit: str) -> datetime.date | None:
    """The day, so many units on; None outside the calendar."""
    try:
        if unit == "D":
            return day + datetime.timedelta(days=count)
        if unit in ("W", "WE"):
            return day + datetime.timedelta(weeks=count)
        if unit in ("TH", "TM", "TS"):
            return day
        months = count * {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}[unit]
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None


def _narrowed(day: datetime.date, unit: str, tail: str | None) -> str | None:
    """The value of the unit that holds `day`, or of what `tail` names in it."""
    if unit == "D" or unit in ("TH", "TM", "TS"):
        return day.isoformat() + (tail or "")
    year, week, _ = day.isocalendar()
    if unit == "WE":
        return f"{year:04d}-W{week:02d}-WE"
    if unit == "W":
        if tail:
            return datetime.date.fromisocalendar(year, week, int(tail)).isoformat()
        return f"{year:04d}-W{week:02d}"
    if unit == "M":
        return f"{day.year:04d}-{day.month:02d}" + (f"-{tail}" if tail else "")
    if unit == "Q":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if unit == "DE":
        return f"{day.year:04d}"[:3]
    if unit == "CE":
        return f"{day.year:04d}"[:2]
    return _existing(f"{day.year:04d}" + (f"-{tail}" if tail else ""))


def _unknown(unit: str, tail: str | None) -> str:
    """The value without a publication date."""
    head = {"W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "DE": "XXX", "CE": "XX"}.get(unit, "XXXX-XX-XX")
    if unit == "D" or unit not in ("W", "M", "Y"):
        return head + (tail or "")
    return f"{head}-{tail}" if tail else head


def _existing(value: str) -> str | None:
    """The value, if its day exists."""
    day = _DAY.match(value)
    if day:
        try:
            datetime.date(*map(int, day.groups()))
        except ValueError:
            return None
    feast = value[5:]
    if value[:4].isdecimal() and (feast.startswith("easter") or "-W" in feast):
        found = _feast(int(value[:4]), feast)
        return found.isoformat() if found else None
    return value


def _exists_some_year(body: str) -> bool:
    return not re.fullmatch(r"\d\d-\d\d", body) or _existing(f"2000-{body}") is not None


def _century(year: str, anchor: datetime.date | None) -> str:
    """``XX98`` as the latest such year that is not far in the future."""
    tail = year[2:]
    now = anchor.year if anchor else 2030
    size = 10 ** len(tail) if len(tail) == 2 else 10
    if size == 10:
        century = now // 100 if int(tail) * 10 <= now % 100 + 10 and int(tail) < 2 else (1900 if now >= 1950 else 1800) // 100
        return f"{century}{tail}"
    century = now // 100 - (int(tail) > now % 100 + 15)
    return f"{century}{tail}"


def _weekday(anchor: datetime.date, weekday: int, direction: str) -> str:
    """The latest such day not after the anchor (in news, the weekday of publication is the day itself), or by the direction."""
    back = (anchor.isoweekday() - weekday) % 7
    days = -back
    if direction == "<":
        days = -(back or 7)
    elif direction == ">":
        days = 7 - back
    elif direction == "=":
        days = (7 - back) % 7
    return ((_add(anchor, days, "D")) or anchor).isoformat()


def _weekend(anchor: datetime.date, direction: str) -> str:
    weeks = {"<": -1 if anchor.isoweekday() < 6 else 0, "=": 0, ">": 1 if anchor.isoweekday() > 5 else 0}[direction]
    year, week, _ = (_add(anchor, weeks, "W") or anchor).isocalendar()
    return f"{year:04d}-W{week:02d}-WE"


def _starts_in(body: str) -> Callable[[int], datetime.date | None] | None:
    """When a part of the year begins, by year."""
    if body.isdecimal() and len(body) == 2:
        return _checked(lambda year: datetime.date(year, int(body), 1))
    if body in _SEASONS:
        return _checked(lambda year: datetime.date(year, _SEASONS[body], 1))
    if body[0] in "QH":
        months = 3 if body[0] == "Q" else 6
        return _checked(lambda year: datetime.date(year, months * int(body[1]) - months + 1, 1))
    if re.fullmatch(r"\d\d-\d\d", body):
        return _checked(lambda year: datetime.date(year, int(body[:2]), int(body[3:])))
    if body.startswith("easter") or "-W" in body:
        return lambda year: _feast(year, body)
    return None


def _checked(start: Callable[[int], datetime.date]) -> Callable[[int], datetime.date | None]:
    def checked(year: int) -> datetime.date | None:
        try:
            return start(year)
        except ValueError:
            return None

    return checked


def _choose(starts: Callable[[int], datetime.date | None], anchor: datetime.date, direction: str, coarse: bool) -> int | None:
    """The year whose start suits the direction; a month or season is past as soon as it has begun."""
    years = [y for y in range(anchor.year - 4, anchor.year + 5) if 0 < y < 10_000 and starts(y) is not None]
    begun = {y: day for y in years if (day := starts(y)) is not None}
    if direction == "=":
        return anchor.year if anchor.year in begun else None
    if direction == "~":
        return min(begun, key=lambda y: (abs(begun[y] - anchor), -y), default=None)
    floor = anchor.replace(day=1) if coarse else anchor
    if direction == "<":
        return max((y for y in begun if begun[y] < floor), default=None)
    if direction == "<=":
        return max((y for y in begun if begun[y] <= anchor), default=None)
    return min((y for y in begun if begun[y] > anchor), default=None)


def _written(year: int, body: str) -> str | None:
    if body.startswith("easter") or "-W" in body:
        feast = _feast(year, body)
        return feast.isoformat() if feast else None
    return f"{year:04d}-{body}"


def _feast(year: int, code: str) -> datetime.date | None:
    """The day of ``easter-2`` (days from Easter), ``11-W4-4`` (month, which such weekday, weekday) or ``11-W1-1+1`` in a year."""
    try:
        if code.startswith("easter"):
            return _easter(year) + datetime.timedelta(days=int(code.removeprefix("easter")))
        rule = re.fullmatch(r"(\d\d)-W([1-5L])-([1-7])(\+\d+)?", code)
        if rule is None:
            return None
        month, weekday = int(rule[1]), int(rule[3])
        if rule[2] == "L":
            last = datetime.date(year, month, calendar.monthrange(year, month)[1])
            return last - datetime.timedelta(days=(last.isoweekday() - weekday) % 7)
        first = datetime.date(year, month, 1)
        days = (weekday - first.isoweekday()) % 7 + 7 * (int(rule[2]) - 1) + int(rule[4] or 0)
        return first + datetime.timedelta(days=days)
    except (OverflowError, ValueError):
        return None


def _easter(year: int) -> datetime.date:
    """Easter Sunday of the Gregorian calendar, by the Meeus/Jones/Butcher algorithm."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return datetime.date(year, month, day + 1)


def _first_day(value: str) -> tuple[datetime.date | None, str]:
    """The first day of a value, and how fine it is; no day of what is no stretch of the calendar."""
    try:
        if day := _DAY.match(value):
            return datetime.date(int(day[1]), int(day[2]), int(day[3])), "D"
        if week := re.match(r"(\d{4})-W(\d\d)", value):
            return datetime.date.fromisocalendar(int(week[1]), int(week[2]), 1), "W"
        if month := re.fullmatch(r"(\d{4})-(\d\d)", value):
            return datetime.date(int(month[1]), int(month[2]), 1), "M"
        if quarter := re.fullmatch(r"(\d{4})-Q([1-4])", value):
            return datetime.date(int(quarter[1]), int(quarter[2]) * 3 - 2, 1), "Q"
        if season := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
            return datetime.date(int(season[1]), _SEASONS[season[2]], 1), "Q"
        if re.fullmatch(r"\d{4}", value):
            return datetime.date(int(value), 1, 1), "Y"
    except ValueError:
        pass
    return None, ""
