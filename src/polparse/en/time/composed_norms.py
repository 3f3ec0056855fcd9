"""The normal forms of English composed times, in the notation of `polparse.time.timexes`."""

from polparse.en.time.counts import amount, unit_of, whole
from polparse.en.time.date_norms import norm_of, number, placed, year_of
from polparse.engine.units import Match

__all__ = [
    *("after_next", "day_of", "night_before", "nth_named", "nth_weekday", "nth_which", "offset"),
    *("week_number", "weekday_and_day", "weekday_of_week"),
]

_MOST_UNITS = 10_000
_DAYS_AHEAD = ("D", "W", "M", "Y")


def weekday_of_week(found: Match) -> str | None:
    """``Wednesday of next week``."""
    return f"DATE {norm_of(found, 'week_which', 'which')}W~{norm_of(found, 'weekday')}" if unit_of(found) == "W" else None


def after_next(found: Match) -> str | None:
    """``the week after next``, ``the Friday after next``."""
    if "weekday" in found.parts:
        return f"DATE >XXXX-WXX-{norm_of(found, 'weekday')}~+7D"
    unit = unit_of(found)
    return f"DATE +2{unit}" if unit != "D" else None


def day_of(found: Match) -> str | None:
    """``the 20th of last month``."""
    day = number(found, "day")
    return f"DATE {_which(found)}M~{day:02d}" if day and day <= 31 and unit_of(found) == "M" else None


def _which(found: Match) -> str:
    """Of "last month" how far from publication; of "the month" that of publication."""
    return norm_of(found, "month_which", "which") or "^+0"


def nth_weekday(found: Match) -> str | None:
    """``the last Friday of this month``."""
    nth, weekday = _nth(found), norm_of(found, "weekday")
    if nth is None or nth > 5:
        return None
    day = f"W{nth or 'L'}-{weekday}"
    if "month" in found.parts:
        which = norm_of(found, "month_which", "which")
        direction = {"-1": "<", "+0": "=", "+1": ">"}.get((which or "")[-2:])
        return f"DATE {direction}XXXX-{norm_of(found, 'month')}-{day}" if direction else None
    return f"DATE {_which(found)}M~{day}" if unit_of(found) == "M" else None


def _nth(found: Match) -> int | None:
    """Which one; 0 for the last."""
    return 0 if found.units.has(found.parts["ordinal"][0], "last_word") else number(found, "ordinal")


def nth_named(found: Match) -> str | None:
    """``the last day of October 2025``, ``the first week of 2019``."""
    nth, unit, year = _nth(found), unit_of(found), year_of(found) or "XXXX"
    if nth is None:
        return None
    if "month" in found.parts:
        part = _of_month(nth) if unit == "D" else None
        return f"DATE {year}-{norm_of(found, 'month')}-{part}" if part else None
    part = _of_year(nth, unit)
    return f"DATE {year}-{part}" if part else None


def _of_month(nth: int) -> str | None:
    return "LD" if not nth else f"{nth:02d}" if nth <= 31 else None


def _of_year(nth: int, unit: str) -> str | None:
    if unit == "D":
        return {0: "12-31", 1: "01-01"}.get(nth)
    if unit == "M":
        return f"{nth or 12:02d}" if nth <= 12 else None
    if unit == "W" and nth <= 53:
        # The 28th of December is always in the last week.
        return f"W{nth:02d}" if nth else "12-28~W"
    return None


def nth_which(found: Match) -> str | None:
    """``the first week of next month``."""
    nth, unit, larger = _nth(found), unit_of(found), unit_of(found, "whole_unit")
    part = None
    if nth is not None and larger == "M":
        part = _of_month(nth) if unit == "D" else f"W{nth or 'L'}-4~W" if unit == "W" and nth <= 4 else None
    elif nth is not None and larger == "Y":
        part = _of_year(nth, unit)
    elif nth is not None and larger == "W" and unit == "D" and nth <= 7:
        part = f"{nth or 7}"
    return f"DATE {_which(found)}{larger}~{part}" if part else None


def week_number(found: Match) -> str | None:
    """``week 31 of 2018``."""
    week = int(found.form("number")[:4])
    return f"DATE {year_of(found)}-W{week:02d}" if 1 <= week <= 53 else None


def weekday_and_day(found: Match) -> str | None:
    """``Tuesday the 13th``."""
    day, units = number(found, "day"), found.units
    weekday = units.norm("weekday" if units.has(found.first, "weekday") else "weekday_short", found.first)
    return f"DATE XXXX-XX-{day:02d}-{weekday}" if day and day <= 31 else None


def offset(found: Match) -> str | None:
    """``three days after 12 May 2021``, ``the day before Christmas``."""
    part = "unit" if "unit" in found.parts else "the_unit"
    # "The days before Christmas" are no day.
    if "count" not in found.parts and found.units.has(found.parts[part][0], "time_units"):
        return None
    count = amount(found) if "count" in found.parts else 1
    day = placed(found)
    if count is None or day is None:
        return None
    count, unit = whole(count, unit_of(found, part))
    if count.denominator > 1 or count > _MOST_UNITS or unit not in _DAYS_AHEAD:
        return None
    back = found.units.has(found.parts["way"][0], "before|ago")
    about = norm_of(found, "around", "around_time") if "around" in found.parts else None
    return f"DATE {day}~{'-' if back else '+'}{count}{unit}{f' {about}' if about else ''}"


def night_before(found: Match) -> str:
    """``the night before``: of the day before the one last mentioned."""
    back = found.units.has(found.parts["way"][0], "before_word")
    return f"TIME @{'-' if back else '+'}1D~T{norm_of(found, 'part', 'day_part')}"
