"""The normal forms of dates in figures, in the notation of `polparse.time.timexes`."""

from polparse.en.time.date_norms import place
from polparse.engine.regexes import over_text
from polparse.engine.units import Match

__all__ = ["dotted", "iso_basic", "iso_basic_time", "named", "slashed", "slashed_day", "slashed_month", "stopped", "two_figures"]

_YEARS = range(1600, 2100)
_LAST_DAY = 31
_BASIC_TIME = over_text(r"(?a)(\d{4})(\d\d)(\d\d)T([01]\d|2[0-3])([0-5]\d)([0-5]\d)?(Z?)")
# It names what happened on that day, in whichever year people know.
_NAMES = {(9, 11)}


def slashed(found: Match) -> str | None:
    """
    Three numbers between slashes or hyphens: month first, as in the United States, unless they cannot be; both if day and month
    could be either.
    """
    whole = found.form("whole_date") or found.form()
    a, b, c = (int(figure) for figure in whole.replace("-", "/").split("/"))
    if a > 999:
        return _either(_day(f"{a}", b, c), None)
    year = f"{c:04d}" if c > 999 else f"XX{c % 100:02d}"
    return _either(_day(year, a, b), _day(year, b, a))


def slashed_day(found: Match) -> str | None:
    """``22/04``; with the year of a range's end, ``10/15-11/22/2017``."""
    a, b = int(found.form("first")), int(found.form("second"))
    if (a, b) in _NAMES:
        return None
    year = found.form("later").rpartition("/")[2] or "XXXX"
    return _either(_day(year, a, b), _day(year, b, a)) if len(year) == 4 else None


def slashed_month(found: Match) -> str | None:
    """``09/2012``."""
    month = int(found.form("first"))
    return f"DATE {found.form('year')}-{month:02d}" if 1 <= month <= 12 else None


def two_figures(found: Match) -> str | None:
    """``9 Aug 96``: figures that can be no day."""
    figures = found.form("year")
    return place(found) if len(figures) == 2 and int(figures) > _LAST_DAY else None


def iso_basic(found: Match) -> str | None:
    """``20200611``."""
    form = found.form()
    if len(form) != 8 or int(form[:4]) not in _YEARS:
        return None
    return _either(_day(form[:4], int(form[4:6]), int(form[6:])), None)


def iso_basic_time(found: Match) -> str | None:
    """``20200611T0930Z``."""
    units = found.units
    figures = _BASIC_TIME.fullmatch(units.text[found.start : units.ends[found.last - 1]])
    if not figures or int(figures[1]) not in _YEARS:
        return None
    day = _day(figures[1], int(figures[2]), int(figures[3]))
    time = ":".join(filter(None, figures.group(4, 5, 6)))
    return f"TIME {day}T{time}{'+00:00' if figures[7] or found.form('zulu') == 'z.' else ''}" if day else None


def dotted(found: Match) -> str | None:
    """``31.12.1999``: the day is first if it can be, or the year: ``1999.12.31``."""
    figures = found.form().split(".")
    if len(figures) != 3 or not all(figure.isdecimal() and len(figure) <= 4 for figure in figures):
        return None
    day, month, year = figures if len(figures[2]) == 4 else reversed(figures)
    if len(year) != 4 or len(day) > 2 or len(month) > 2 or (len(figures[0]) == 4 and int(year) not in _YEARS):
        return None
    return _either(_day(year, int(month), int(day)) or _day(year, int(day), int(month)), None)


def named(found: Match) -> str | None:
    """``16-JUL-2020``; of two figures the year of the century that suits."""
    return place(found) if len(found.form("year")) in (2, 4) else None


def stopped(found: Match) -> str | None:
    """``Feb.25``, without a blank."""
    units, at = found.units, found.parts["day"][0]
    return place(found) if units.ends[at - 1] == units.starts[at] else None


def _day(year: str, month: int, day: int) -> str | None:
    return f"{year}-{month:02d}-{day:02d}" if 1 <= month <= 12 and 1 <= day <= 31 else None


def _either(first: str | None, second: str | None) -> str | None:
    both = [value for value in dict.fromkeys((first, second)) if value]
    return f"DATE {'|'.join(both)}" if both else None
