"""
How far a clock is from UTC, also where an hour is added in summer.

An offset whose zone has summer time is written in norms with the rule of its part of the world behind it: ``T10:00-05:00US``.
"""

import datetime

from polparse.engine.regexes import over_text
from polparse.time.calendar import feast, first_day

__all__ = ["zoned"]

_SEASONAL = over_text(r"(?a)(.*T\d\d:\d\d(?::\d\d)?)([+-])(\d\d)(:\d\d)(EU|US)")
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


def _is_summer(day: datetime.date, rule: str) -> bool | None:
    since, begins, ends = _SUMMER[rule]
    begin, end = feast(day.year, begins), feast(day.year, ends)
    return begin <= day < end if begin and end and day.year >= since else None
