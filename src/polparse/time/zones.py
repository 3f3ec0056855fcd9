"""
How far a clock is from UTC, also where an hour is added in summer.

An offset whose zone has summer time is written in norms with the rule of its part of the world behind it: ``T10:00-05:00US``.
"""

import datetime

from polparse.engine.regexes import over_text
from polparse.time.calendar import add, feast, first_day

__all__ = ["same_instant", "zoned"]

_SEASONAL = over_text(r"(?a)(.*T\d\d:\d\d(?::\d\d)?)([+-])(\d\d)(:\d\d)(EU|US)")
_MOMENT = over_text(r"(?a)[12]\d{3}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?:[+-](?:0\d|1[0-4]):\d\d)?")
# So far east and west of Greenwich there are clocks.
_NONE, _DAY, _EAST, _WEST = (datetime.timedelta(hours=hours) for hours in (0, 24, 14, -12))
# The first day of summer time, and the day after its last: since 1996 in Europe, since 2007 in the United States and Canada.
_SUMMER = {"EU": (1996, "03-WL-7", "10-WL-7"), "US": (2007, "03-W2-7", "11-W1-7")}


def zoned(value: str | None) -> str | None:
    """
    A value whose offset is that of its day; without it if the day, or the rule of its time, is not known.

    >>> zoned("2024-06-05T10:00-05:00US"), zoned("2024-01-05T10:00-05:00US"), zoned("XXXX-XX-XXT10:00-05:00US")
    ('2024-06-05T10:00-04:00', '2024-01-05T10:00-05:00', 'XXXX-XX-XXT10:00')
    """
    found = _SEASONAL.fullmatch(value) if value and value[-1] in "SU" else None
    if not found:
        return value
    time, sign, hours, minutes, rule = found.groups()
    day = first_day(time)
    summer = day and _is_summer(day[0], rule)
    if summer is None:
        return time
    offset = int(sign + hours) + summer
    return f"{time}{'-' if offset < 0 else '+'}{abs(offset):02d}{minutes}"


def same_instant(first: str, second: str) -> str:
    """
    The second of two times of one day that name one instant, on the day before or after if no zone is so far from the first:
    "11 p.m. (0300 GMT)".

    >>> same_instant("2024-06-05T23:00", "2024-06-05T03:00+00:00"), same_instant("2024-06-05T08:00", "2024-06-05T05:00+00:00")
    ('2024-06-06T03:00+00:00', '2024-06-05T05:00+00:00')
    """
    if not _MOMENT.fullmatch(first) or not _MOMENT.fullmatch(second):
        return second
    one, other = datetime.datetime.fromisoformat(first), datetime.datetime.fromisoformat(second)
    zone, offset = other.utcoffset(), one.utcoffset()
    if zone is None and offset is None:
        return second
    gap = one.replace(tzinfo=None) - other.replace(tzinfo=None)
    if zone is not None and offset is not None:
        apart = (gap - offset + zone) / _DAY
        days = int(apart) if apart.is_integer() else 0
    else:
        # How far from UTC the one without a zone would be.
        away = gap + zone if zone is not None else (offset or _NONE) - gap
        turn = 1 if away > _EAST else -1 if away < _WEST else 0
        days = turn if zone is not None else -turn
    day = datetime.date.fromisoformat(second[:10])
    return f"{add(day, days, 'D') or day}{second[10:]}"


def _is_summer(day: datetime.date, rule: str) -> bool | None:
    since, begins, ends = _SUMMER[rule]
    begin, end = feast(day.year, begins), feast(day.year, ends)
    return begin <= day < end if begin and end and day.year >= since else None
