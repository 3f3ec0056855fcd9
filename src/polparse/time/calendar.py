"""Which day it is: weekdays, parts of the year, feasts, and TIMEX3 values of days."""

import datetime
from collections.abc import Callable
from functools import lru_cache

from polparse.engine.regexes import over_text

__all__ = [
    *("add", "day_of_month", "existing", "feast", "first_day", "holding", "is_feast"),
    *("start_in", "unknown", "weekday", "weekend", "written", "year_of"),
]

Start = Callable[[int], datetime.date | None]

_DAY = over_text(r"(?a)(\d{4})-(\d\d)-(\d\d)")
_FEAST = over_text(r"(?a)(\d\d)-(?:W([1-5L])-([1-7])(\+\d+)?|LD)|(easter|pascha)([+-]\d+)")
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
# In so many months each day of a month falls on each weekday.
_MONTHS_AROUND = 14
_MONTHS = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
_MOVED = ("easter", "pascha")
_UNKNOWN = {"W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "DE": "XXX", "CE": "XX"}


def add(day: datetime.date, count: int, unit: str) -> datetime.date | None:
    """
    The day, so many units on.

    Args:
        unit: D W WE M Q Y DE CE; a smaller one stays on the day.

    Returns:
        None outside the calendar.

    >>> add(datetime.date(2020, 1, 31), 1, "M")
    datetime.date(2020, 2, 29)
    """
    try:
        if unit in ("D", "W", "WE"):
            return day + datetime.timedelta(days=count if unit == "D" else 7 * count)
        if unit not in _MONTHS:
            return day
        year, month = divmod(day.year * 12 + day.month - 1 + count * _MONTHS[unit], 12)
        return datetime.date(year, month + 1, min(day.day, _last(year, month + 1).day))
    except (OverflowError, ValueError):
        return None


def _last(year: int, month: int) -> datetime.date:
    """The last day of a month."""
    return datetime.date(year, month, 31) if month == 12 else datetime.date(year, month + 1, 1) - datetime.timedelta(days=1)


def holding(day: datetime.date, unit: str, tail: str | None = None) -> str | None:
    """
    The value of the unit that holds a day, or of what `tail` names in it.

    >>> holding(datetime.date(2020, 6, 11), "W"), holding(datetime.date(2020, 6, 11), "Y", "Q3")
    ('2020-W24', '2020-Q3')
    """
    year, week, _ = day.isocalendar()
    if unit == "W" and tail:
        return datetime.date.fromisocalendar(year, week, int(tail)).isoformat()
    head = {
        "W": f"{year:04d}-W{week:02d}",
        "WE": f"{year:04d}-W{week:02d}-WE",
        "M": f"{day.year:04d}-{day.month:02d}",
        "Q": f"{day.year:04d}-Q{(day.month + 2) // 3}",
        "Y": f"{day.year:04d}",
        "DE": f"{day.year // 10:03d}",
        "CE": f"{day.year // 100:02d}",
    }.get(unit)
    if head is None:
        return day.isoformat() + (tail or "")
    return existing(f"{head}-{tail}" if tail else head)


def unknown(unit: str, tail: str | None) -> str | None:
    """
    The value of a unit of which nothing is known, or of what `tail` names in it; None of a feast of which TIMEX3 has no month.

    >>> unknown("Y", "09-05"), unknown("Y", "easter+0")
    ('XXXX-09-05', None)
    """
    if tail and tail.startswith(_MOVED):
        return None
    head = _UNKNOWN.get(unit, "XXXX-XX-XX")
    return head if not tail else head + tail if tail.startswith("T") else f"{head}-{tail}"


def existing(value: str) -> str | None:
    """
    The value, if its day exists; a feast as its day.

    >>> existing("2020-02-30"), existing("2020-11-W4-4"), existing("P2W")
    (None, '2020-11-26', 'P2W')
    """
    head, mark, time = value.partition("T")
    day = _DAY.fullmatch(head)
    try:
        if day:
            datetime.date(*map(int, day.groups()))
        elif is_feast(head[5:]):
            found = feast(int(head[:4]), head[5:])
            return found.isoformat() + mark + time if found else None
    except ValueError:
        return None
    return value


@lru_cache(4096)
def first_day(value: str) -> tuple[datetime.date, str] | None:
    """
    The first day of a value, and how fine it is; None of what is no stretch of the calendar.

    >>> first_day("1989-Q3")
    (datetime.date(1989, 7, 1), 'Q')
    """
    head = value.partition("T")[0]
    year, _, rest = head.partition("-")
    if len(year) != 4 or not year.isdecimal():
        return None
    try:
        if not rest:
            return datetime.date(int(year), 1, 1), "Y"
        if rest[0] == "W" and rest[1:3].isdecimal():
            return datetime.date.fromisocalendar(int(year), int(rest[1:3]), 1), "W"
        if start := start_in(rest):
            day = start(int(year))
            return (day, "D" if len(rest) == 5 else "M" if rest.isdecimal() else "Q") if day else None
    except ValueError:
        pass
    return None


def start_in(body: str) -> Start | None:
    """When a month, season, quarter, half, day or feast begins, by year."""
    if body in _SEASONS:
        return _dated(_SEASONS[body], 1)
    if body[:1] in ("Q", "H") and body[1:].isdecimal():
        return _dated(int(body[1:]) * 3 - 2 if body[0] == "Q" else int(body[1:]) * 6 - 5, 1)
    if len(body) == 2 and body.isdecimal():
        return _dated(int(body), 1)
    if len(body) == 5 and body[:2].isdecimal() and body[3:].isdecimal():
        return _dated(int(body[:2]), int(body[3:]))
    return (lambda year: feast(year, body)) if is_feast(body) else None


def _dated(month: int, day: int) -> Start:
    def start(year: int) -> datetime.date | None:
        try:
            return datetime.date(year, month, day)
        except ValueError:
            return None

    return start


def year_of(start: Start, anchor: datetime.date, direction: str, floor: datetime.date | None = None) -> int | None:
    """
    The year, near the anchor, whose start suits the direction.

    Args:
        direction: ``<`` last before `floor` (else the anchor), ``<=`` last not after the anchor, ``>`` next after it,
            ``=`` the same year, ``~`` nearest.
    """
    # Every year has it, or at worst each eighth, as 29 February around 1900.
    return _year_within(1, start, anchor, direction, floor) or _year_within(8, start, anchor, direction, floor)


def _year_within(reach: int, start: Start, anchor: datetime.date, direction: str, floor: datetime.date | None) -> int | None:
    years = range(max(1, anchor.year - reach), min(9999, anchor.year + reach) + 1)
    begun = {year: day for year in years if (day := start(year))}
    if direction == "=":
        return anchor.year if anchor.year in begun else None
    if direction == "~":
        return min(begun, key=lambda year: (abs(begun[year] - anchor), -year), default=None)
    if direction == ">":
        return min((year for year, day in begun.items() if day > anchor), default=None)
    last = (floor or anchor) if direction == "<" else anchor + datetime.timedelta(1) if anchor < datetime.date.max else anchor
    return max((year for year, day in begun.items() if day < last), default=None)


def written(year: int, body: str) -> str | None:
    """The value of a part of a year, as `start_in` reads it."""
    return existing(f"{year:04d}-{body}")


def weekday(anchor: datetime.date, number: int, direction: str) -> str:
    """
    The latest such weekday not after the anchor, or by the direction: ``<`` before it, ``>`` after it, ``=`` not before it.

    >>> weekday(datetime.date(2020, 6, 11), 3, "")
    '2020-06-10'
    """
    back = (anchor.isoweekday() - number) % 7
    days = {"<": -(back or 7), ">": 7 - back, "=": (7 - back) % 7}.get(direction, -back)
    return (add(anchor, days, "D") or anchor).isoformat()


def day_of_month(anchor: datetime.date, number: int, weekday: int, direction: str) -> datetime.date | None:
    """
    Such a day of the month nearest to the anchor.

    Args:
        number: 1 to 31.
        weekday: 1 to 7, on which it must fall; 0 for any.
        direction: ``<`` not after the anchor, ``>`` after it.

    >>> day_of_month(datetime.date(2020, 6, 11), 13, 5, "<")
    datetime.date(2020, 3, 13)
    """
    found: list[datetime.date] = []
    for months in range(-_MONTHS_AROUND, _MONTHS_AROUND + 1):
        first = add(anchor.replace(day=1), months, "M")
        start = _dated(first.month, number)(first.year) if first else None
        if start and weekday in (0, start.isoweekday()) and (start > anchor) is not {"<": True, ">": False}.get(direction):
            found.append(start)
    return min(found, key=lambda day: abs(day - anchor), default=None)


def weekend(anchor: datetime.date, direction: str) -> str | None:
    """The weekend before (``<``), after (``>``) or in the week of (``=``) the anchor; on a weekend, before is this one."""
    on = anchor.isoweekday() > 5
    weeks = {"<": 0 if on else -1, "=": 0, ">": 1 if on else 0}[direction]
    return holding(add(anchor, weeks, "W") or anchor, "WE")


def is_feast(code: str) -> bool:
    """Whether a part of a year is written as `feast` reads it."""
    return _FEAST.fullmatch(code) is not None


def feast(year: int, code: str) -> datetime.date | None:
    """
    The day of a feast in a year.

    Args:
        code: ``easter-2``: days from Easter Sunday; ``pascha+0``: from that of the eastern churches; ``11-W4-4``: the fourth Thursday in
            November, L for the last; ``11-W1-1+1``: a day after the first Monday; ``10-LD``: the last day of October.

    >>> feast(2024, "pascha+0"), feast(2024, "02-LD")
    (datetime.date(2024, 5, 5), datetime.date(2024, 2, 29))
    """
    rule = _FEAST.fullmatch(code)
    if rule is None:
        return None
    try:
        if rule[5]:
            return (_easter if rule[5] == "easter" else _pascha)(year) + datetime.timedelta(days=int(rule[6]))
        month = int(rule[1])
        if rule[2] in ("L", None):
            last = _last(year, month)
            return last - datetime.timedelta(days=(last.isoweekday() - int(rule[3])) % 7 - int(rule[4] or 0)) if rule[2] else last
        first = datetime.date(year, month, 1)
        days = (int(rule[3]) - first.isoweekday()) % 7 + 7 * (int(rule[2]) - 1) + int(rule[4] or 0)
        # Some months have no fifth Monday.
        return first + datetime.timedelta(days=days) if days < _last(year, month).day or rule[4] else None
    except (OverflowError, ValueError):
        return None


def _easter(year: int) -> datetime.date:
    """Easter Sunday of the Gregorian calendar, by the Meeus/Jones/Butcher algorithm."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (8 * b + 13) // 25 + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return datetime.date(year, month, day + 1)


def _pascha(year: int) -> datetime.date:
    """Easter Sunday of the eastern churches, by Meeus' algorithm for the Julian calendar, as a Gregorian date."""
    moon = (19 * (year % 19) + 15) % 30
    month, day = divmod(moon + (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7 + 114, 31)
    return datetime.date(year, month, day + 1) + datetime.timedelta(days=year // 100 - year // 400 - 2)
