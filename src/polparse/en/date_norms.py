"""The normal forms of English dates: what the parts of a mention come to, in the notation of `polparse.dates`."""

from fractions import Fraction

from polparse.units import Found

__all__ = [
    "age_free",
    "amount",
    "bare_year",
    "century",
    "clock",
    "decade",
    "duration",
    "edged",
    "every",
    "nth_weekday",
    "often",
    "one_unit",
    "point",
    "quarter",
    "same",
    "shift",
    "shift_one",
    "short_year",
    "slashed",
    "spelled_year",
    "the_edge",
    "the_unit",
    "the_which",
    "unit_ago",
    "unit_long",
]

_SMALLER = {"Y": (12, "M"), "TH": (60, "TM"), "TM": (60, "TS"), "D": (24, "TH"), "W": (7, "D"), "DE": (10, "Y"), "CE": (100, "Y")}
_WHOLE = {"DE": (10, "Y"), "CE": (100, "Y"), "ML": (1000, "Y"), "2W": (2, "W"), "25Y": (25, "Y"), "50Y": (50, "Y"), "N": (1, "D")}


def same(norm: str):  # type: ignore[no-untyped-def]
    """A producer of one norm."""
    return lambda _: norm


def _norm(found: Found, part: str, kind: str) -> str | None:
    bounds = found.parts.get(part)
    return found.units.norm(kind, bounds[0]) if bounds else None


def amount(found: Found, part: str = "count") -> Fraction | None:
    """How many; None if the words do not say exactly."""
    units = found.units
    first, last = found.parts.get(part, (0, 0))
    total, group, seen, previous = Fraction(0), Fraction(0), False, ""
    for unit in range(first, last):
        form = units.form(unit, unit + 1)
        if units.has(unit, "integer|decimal"):
            figure = form.replace(",", "")
            if not figure.replace(".", "", 1).isdecimal():
                return None
            value = Fraction(figure)
            if units.has(unit + 1, "slash") and unit + 2 < last:
                below = units.form(unit + 2, unit + 3)
                group += Fraction(int(figure), int(below)) if below.isdecimal() and int(below) else 0
                seen = True
                break
            if seen and previous == "range":
                break
            group += value
            seen = True
        elif units.has(unit, "vague_count"):
            return None
        elif units.has(unit, "number_word|multiplier|count_word"):
            kind = next(k for k in ("number_word", "count_word", "multiplier") if units.has(unit, k))
            value = Fraction(units.norm(kind, unit) or "1")
            if previous == "range":
                break
            if value >= 1000 and group:
                total, group = total + group * value, Fraction(0)
            elif value >= 100 and 0 < group < 100:
                group *= value
            else:
                group += value
            seen = True
        elif units.has(unit, "half"):
            group += Fraction(1, 2)
            seen = True
        elif units.has(unit, "a"):
            group += 1
            seen = True
        elif units.has(unit, "to|conjunction_or|dash|hyphen"):
            previous = "range"
            continue
        previous = ""
    return total + group if seen else None


def _period(count: Fraction | None, unit: str) -> str:
    """An amount of a unit as in TIMEX3: ``P2W``, ``PT5H30M``, ``PXD``."""
    if count is None:
        unit = {"2W": "W", "N": "D"}.get(unit, unit)
        return f"PTX{unit[1:]}" if unit[0] == "T" else f"PX{unit}"
    while unit in _WHOLE or (unit in ("DE", "CE") and count.denominator > 1):
        factor, unit = _WHOLE[unit]
        count *= factor
    rest, lower = Fraction(0), ""
    if count.denominator > 1 and unit in _SMALLER:
        factor, lower = _SMALLER[unit]
        rest = (count % 1) * factor
        count = Fraction(int(count))
        if rest.denominator > 1:
            return f"PX{unit}" if unit[0] != "T" else f"PTX{unit[1:]}"
    text = "P"
    timed = False
    for value, name in ((count, unit), (rest, lower)):
        if value and name:
            if name[0] == "T" and not timed:
                text, timed = text + "T", True
            text += f"{_figure(value)}{name.removeprefix('T')}"
    return text if len(text) > 1 else f"P0{unit.removeprefix('T')}"


def _figure(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):g}"


def _unit(found: Found) -> str:
    units = found.units
    first = found.parts["unit"][0]
    for kind in ("time_unit", "time_units", "calendar_unit"):
        if units.has(first, kind):
            return units.norm(kind, first) or ""
    return ""


def _modifier(found: Found) -> str:
    modifier = _norm(found, "around", "around_time")
    return f" {modifier}" if modifier else ""


def age_free(found: Found) -> str | None:
    """A duration, unless it is an age or part of a larger number."""
    units = found.units
    first, unit = found.parts["count"][0], found.parts["unit"][0]
    if units.has(first, "year") and units.has(unit, "time_unit"):
        return None
    if units.has(unit, "ordinal_word") and not units.has(unit - 1, "hyphen"):
        return None
    figures = units.form(first, first + 1)
    if len(figures) == 4 and figures.isdecimal() and figures < "2400" and figures[2:] < "60" and _unit(found) == "TH":
        return f"TIME @+0D~T{figures[:2]}:{figures[2:]}"
    return None if units.has(found.first - 1, "currency|slash") else duration(found)


def duration(found: Found) -> str | None:
    """``DURATION P2W``; weekends are no length of time."""
    if _unit(found) == "WE" and "count" not in found.parts:
        return "SET XXXX-WXX-WE"
    return f"DURATION {_period(amount(found), _unit(found))}{_modifier(found)}"


def unit_long(found: Found) -> str | None:
    """``day-long`` is one of it, ``days-long`` some."""
    one = found.units.has(found.parts["unit"][0], "time_unit")
    return f"DURATION {_period(Fraction(1) if one else None, _unit(found))}"


def one_unit(found: Found) -> str | None:
    """``a year``: how long, or after an amount how often."""
    units = found.units
    period = _period(Fraction(1), _unit(found))
    before = found.first - 1
    rate = units.has(found.first, "per&!a") or units.has(before, "times_word|percent|multiplier|number|number_word")
    if not rate and not units.has(before, "preposition"):
        rate = any(units.has(i, "currency|percent") for i in range(max(0, before - 4), before))
    return f"{'SET' if rate else 'DURATION'} {period}{_modifier(found)}"


def shift(found: Found) -> str | None:
    """So many units before or after publication (``ago``) or the time last mentioned (``earlier``)."""
    count, unit = amount(found), _unit(found)
    units = found.units
    at = found.parts["way"][0]
    back = units.has(at, "ago|before_word")
    frame = "" if units.has(at, "ago|hence") else "@"
    if count is None or count > 10_000:
        return "DATE PAST_REF" if back else f"DURATION {_period(None, unit)}"
    if unit in _WHOLE and unit != "DE":
        factor, unit = _WHOLE[unit]
        count *= factor
    kind = "TIME" if unit[0] == "T" else "DATE"
    return f"{kind} {frame}{'-' if back else '+'}{int(count)}{unit}{_modifier(found)}"


def shift_one(found: Found) -> str | None:
    """``the year before``: one unit from the time last mentioned."""
    units = found.units
    back = units.has(found.parts["way"][0], "before_word")
    return f"DATE @{'-' if back else '+'}1{_unit(found)}"


def _two(number: int) -> str:
    return f"{number:02d}"


def _number(found: Found, part: str) -> int | None:
    """A figure, an ordinal figure or an ordinal word."""
    form = found.form(part)
    if not form:
        return None
    digits = form.rstrip("sthndr")
    if digits.isdecimal():
        return int(digits)
    norm = _norm(found, part, "ordinal_word")
    if norm is None or not norm.isdecimal():
        norm = _norm(found, part, "number_word")
    return int(norm) if norm is not None and norm.isdecimal() else None


def _year(found: Found) -> str | None:
    """Four figures; ``XX98`` for two."""
    bounds = found.parts.get("year") or found.parts.get("later_year")
    if not bounds:
        return None
    form = found.units.form(*bounds)
    if form.isdecimal():
        value = form if len(form) == 4 else f"XX{form}" if len(form) == 2 else form.zfill(4)
    else:
        value = _spelled(found) or ""
    era = _norm(found, "era", "era_after") if found.parts.get("era") else None
    if era == "before":
        return f"BC{value}"
    return value or None


def _spelled(found: Found) -> str | None:
    """``nineteen ninety-seven``, ``two thousand and four``."""
    units = found.units
    first, last = found.parts["year"]
    values = [int(units.norm("number_word", u) or 0) for u in range(first, last) if units.has(u, "number_word")]
    if len(values) == 2 and 10 <= values[0] <= 21 and 10 <= values[1] <= 99:
        return f"{values[0]}{values[1]}"
    if len(values) >= 2 and values[:2] == [2, 1000] and sum(values[2:]) < 100:
        return str(2000 + sum(values[2:]))
    return None


def _edge(found: Found) -> str:
    modifier = _norm(found, "edge", "edge") or ""
    bounds = found.parts.get("edge_noun")
    if bounds:
        modifier = found.units.norm("edge_noun", bounds[0]) or ""
    return f" {modifier}" if modifier in ("START", "MID", "END") else ""


def _day_tail(found: Found) -> str:
    part = _norm(found, "part", "day_part")
    if part:
        return f"T{part}"
    word = _norm(found, "clock_word", "clock_word")
    return f"T{word}:00" if word else ""


def point(found: Found) -> str | None:
    """A place in the calendar, from whichever of its parts the mention names."""
    value = _point_value(found)
    if value is None:
        return None
    tail = _day_tail(found)
    if tail:
        value += f"~{tail}" if _is_shift(value) else tail
    kind = "TIME" if tail or "~T" in value else "DATE"
    return f"{kind} {value}{_edge(found)}"


def _is_shift(value: str) -> bool:
    return value.lstrip("@^")[:1] in ("+", "-")


def _point_value(found: Found) -> str | None:
    parts = found.parts
    if "day_word" in parts:
        return _norm(found, "day_word", "day_word")
    which = _norm(found, "which", "which") or ""
    year = _year(found)
    if year is None and "year_which" in parts:
        year_which = _norm(found, "year_which", "which")
        if "month" in parts:
            return f"{year_which}Y~{_norm(found, 'month', 'month')}"
        if "season" in parts:
            return f"{year_which}Y~{_norm(found, 'season', 'season')}"
    if year is not None and year.startswith("BC"):
        return year
    if "month" in parts:
        month = _norm(found, "month", "month")
        day = _number(found, "day")
        if "day" in parts and (day is None or not 1 <= day <= 31):
            return None
        rest = f"{month}-{_two(day)}" if day else f"{month}"
        return f"{year}-{rest}" if year else f"{_direction(which)}XXXX-{rest}"
    if "holiday" in parts:
        holiday = _norm(found, "holiday", "holiday")
        return f"{year}-{holiday}" if year else f"{_direction(which)}XXXX-{holiday}"
    if "season" in parts:
        units = found.units
        if which == "@+0" and units.has(parts["season"][0], "season_unsure") and units.has(found.last, "preposition&!of"):
            return None
        season = _norm(found, "season", "season")
        return f"{year}-{season}" if year else f"{_direction(which)}XXXX-{season}"
    if "weekday" in parts:
        weekday = _norm(found, "weekday", "weekday")
        if "week_which" in parts:
            return f"{_norm(found, 'week_which', 'which')}W~{weekday}"
        return f"{_direction(which)}XXXX-WXX-{weekday}"
    if "unit" in parts:
        unit = _norm(found, "unit", "calendar_unit") or _unit(found)
        if unit == "WE":
            return f"{_direction(which)}XXXX-WXX-WE"
        return f"{which or '@+0'}{unit}" if unit else None
    if "night" in parts:
        return f"{which}D~T{_norm(found, 'night', 'day_part')}"
    if "part" in parts or "clock_word" in parts:
        return f"{which or '@+0'}D"
    return year


def _direction(which: str) -> str:
    if not which:
        return ""
    frame = "@" if which[0] == "@" else ""
    return frame + {"-": "<", "+": ">"}[which[-2]] if which[-1] != "0" else frame + "="


def bare_year(found: Found) -> str | None:
    """A year, if nothing beside it says that the number counts or names something else."""
    units, first, last = found.units, found.first, found.last
    before, after = first - 1, last
    if units.has(before, "currency|hash|slash|no_year_before|decimal|percent|letter&!article|abbreviation&unknown"):
        return None
    if units.has(after, "percent|slash|multiplier|no_year_after|time_unit&!edge_noun|time_units|currency|number_word"):
        return None
    if units.has(after, "bracket_open") and units.has(after + 1, "year"):
        return None
    if units.has(after, "cap") and any(units.has(after + i, "no_year_after") for i in (1, 2)):
        return None
    if units.has(after, "hyphen") and units.has(after + 1, "integer&!year") and len(units.form(after + 1, after + 2)) != 2:
        return None
    if units.has(before, "hyphen") and units.has(before - 1, "integer&!year|letter|upper"):
        return None
    year = int(units.form(first, first + 1)) if units.has(first, "year") else 0
    if not 1600 <= year <= 2060 and not units.has(before, "date_preposition") and "era" not in found.parts:
        return None
    return point(found)


def short_year(found: Found) -> str | None:
    """Two figures after an apostrophe, or after the first year of a range."""
    form = found.form("year")
    if len(form) != 2:
        return None
    units, at = found.units, found.parts["year"][0]
    if units.has(at - 1, "hyphen|dash"):
        before = units.form(at - 2, at - 1)
        return f"DATE {before[:2]}{form}" if form > before[2:] else None
    return f"DATE XX{form}"


def the_which(found: Found) -> str | None:
    """``the past year`` is a stretch of time, ``the following year`` a place in the calendar."""
    which = _norm(found, "which", "which")
    if which == "-1" and "unit" in found.parts and _unit(found) not in ("Q", "WE"):
        return f"DURATION {_period(Fraction(1), _unit(found))}"
    if which == "+1" and "unit" in found.parts:
        return f"DATE @+1D" if _unit(found) == "D" else f"DURATION {_period(Fraction(1), _unit(found))}"
    if which == "+1" and "night" in found.parts:
        return f"TIME @+1D~T{_norm(found, 'night', 'day_part')}"
    return point(found)


def the_unit(found: Found) -> str | None:
    """``the year``: the one of publication; ``the quarter``, ``the day``: the one last mentioned."""
    unit = _unit(found)
    if unit == "WE":
        return "DATE XXXX-WXX-WE"
    if unit in ("Y", "M") and found.units.has(found.last, "ended"):
        return f"DURATION {_period(Fraction(1), unit)}"
    frame = "@" if unit in ("Q", "D") else "^"
    if unit == "D" and "edge_noun" not in found.parts:
        return None
    return f"DATE {frame}+0{unit}{_edge(found)}"


def the_edge(found: Found) -> str | None:
    """A part of the calendar after "the early" or "the end of"."""
    parts = found.parts
    if ("edge" in parts) == ("edge_noun" in parts) or ("edge" in parts and found.units.has(parts["edge"][0], "before_word|after_word")):
        return None
    if "edge_noun" in parts and not found.units.has(parts["edge_noun"][1], "of"):
        return None
    if "unit" in parts and "which" not in parts:
        return the_unit(found) if _unit(found) != "D" else f"DATE @+0D{_edge(found)}"
    return point(found)


def edged(found: Found) -> str | None:
    """A part of the calendar after "early" or "late"."""
    if "unit" in found.parts and "which" not in found.parts:
        units, at = found.units, found.parts["unit"][0]
        return the_unit(found) if _unit(found) != "D" and units.has(at - 1, "the|fiscal") else None
    return point(found)


def unit_ago(found: Found) -> str | None:
    """``year-ago``, ``the year-earlier period``: by that unit before the time last mentioned."""
    return f"DATE @-1{_unit(found)}"


def spelled_year(found: Found) -> str | None:
    """A year in words."""
    return point(found) if _spelled(found) else None


def decade(found: Found) -> str | None:
    """``198`` for the 1980s; the century is known only of four figures."""
    word = _norm(found, "decade", "decade_word") if found.units.has(found.parts["decade"][0], "decade_word") else None
    figures = found.form("decade").rstrip("s")
    units = found.units
    if units.has(found.first - 1, "possessive_determiner|possessive"):
        return None
    if not word and len(figures) == 2 and not units.has(found.first, "the|single_open|single_close|single_straight|edge"):
        follows = units.has(found.first - 1, "conjunction_and|to|hyphen|comma|dash") and units.has(found.first - 2, "decade")
        if not follows or len(units.form(found.first - 2, found.first - 1)) != 5:
            return None
    value = word or (figures[:3] if len(figures) == 4 else f"XX{figures[0]}")
    return f"DATE {value}{_edge(found)}"


def century(found: Found) -> str | None:
    """``19`` for the 20th century."""
    number = _number(found, "ordinal")
    if number is None or not 1 <= number <= 30:
        return None
    if "era" in found.parts and _norm(found, "era", "era_after") == "before":
        return f"DATE BC{_two(number - 1)}{_edge(found)}"
    return f"DATE {_two(number - 1)}{_edge(found)}"


def nth_weekday(found: Found) -> str | None:
    """``the last Friday in August``: ``XXXX-08-WL-5``."""
    number = _number(found, "ordinal")
    month, weekday, year = _norm(found, "month", "month"), _norm(found, "weekday", "weekday"), _year(found)
    if number is not None and number > 4:
        return None
    return f"DATE {year or 'XXXX'}-{month}-W{number or 'L'}-{weekday}"


def quarter(found: Found) -> str | None:
    """``1989-Q3``, ``XXXX-H1``; of the year before publication: ``-1Y~Q3``."""
    units = found.units
    if "name" in found.parts:
        code = units.norm("quarter_name", found.parts["name"][0]) or ""
    else:
        number = _number(found, "ordinal")
        last = units.has(found.parts["ordinal"][0], "stretch") and number is None
        halves = units.has(found.parts["quarter_unit"][0], "half")
        size = 2 if halves else 4
        number = size if last and halves else number
        if number is None or not 1 <= number <= size:
            return None
        code = f"{'H' if halves else 'Q'}{number}"
    year = _year(found) or found.form("early")
    which = _norm(found, "year_which", "which") or _norm(found, "early_which", "which")
    if year:
        return f"DATE {year}-{code}"
    if which:
        return f"DATE {which}Y~{code}"
    if "back" in found.parts:
        return f"DATE @-1Y~{code}"
    return f"DATE XXXX-{code}"


def slashed(found: Found) -> str | None:
    """Figures between slashes: month first, as in the United States, unless they cannot be."""
    numbers = [int(n) for n in found.form().split("/") if n.isdecimal()]
    if len(numbers) != 3:
        return None
    a, b, c = numbers
    if a > 999:
        year, month, day = a, b, c
    else:
        month, day = (a, b) if a <= 12 else (b, a)
        year = c
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"DATE {year if year > 99 else f'XX{_two(year)}'}-{_two(month)}-{_two(day)}"


def clock(found: Found) -> str | None:
    """A time of day, with its day if the mention names one."""
    units = found.units
    meridiem = _norm(found, "meridiem", "meridiem")
    form = found.form("clock")
    if ":" in form:
        pieces = form.split(":")
    elif len(form) == 4:
        pieces = [form[:2], form[2:]]
    else:
        pieces = [form.split(".")[0], (form.split(".") + ["00"])[1]]
    if not all(p.isdecimal() for p in pieces):
        return None
    hour, minute = int(pieces[0]), int(pieces[1])
    part = _norm(found, "part", "day_part")
    if hour > 24 or minute > 59 or (meridiem and not 1 <= hour <= 12):
        return None
    if (meridiem == "PM" or part in ("AF", "EV", "NI")) and hour < 12:
        hour += 12
    elif meridiem == "AM" and hour == 12:
        hour = 0
    time = f"T{_two(hour)}:{_two(minute)}"
    day = _point_value_without(found)
    if units.has(found.parts["clock"][0], "year") and "timezone" not in found.parts:
        return None
    return f"TIME {day}~{time}" if _is_shift(day) else f"TIME {day}{time}"


def _point_value_without(found: Found) -> str:
    parts = found.parts
    if any(part in parts for part in ("day_word", "weekday", "month")):
        return _point_value(found) or "@+0D"
    return "@+0D"


def often(found: Found) -> str | None:
    """``daily``."""
    kind = "often" if "often" in found.parts else "often_adverb"
    return f"SET {_norm(found, kind, kind)}"


def every(found: Found) -> str | None:
    """``every two years``, ``each Friday``, ``Sundays``."""
    parts, units = found.parts, found.units
    if "unit" in parts:
        count = amount(found) if "count" in parts else Fraction(1)
        if "other" in parts:
            count = Fraction(2)
        return f"SET {_period(count, _unit(found))}"
    for part, kinds, head in (
        ("weekday_part", ("weekday",), "XXXX-WXX-"),
        ("weekday", ("weekday", "weekdays"), "XXXX-WXX-"),
        ("month", ("month",), "XXXX-"),
        ("season", ("season", "seasons"), "XXXX-"),
    ):
        if part in parts:
            kind = next(k for k in kinds if units.has(parts[part][0], k))
            value = f"{head}{units.norm(kind, parts[part][0])}"
            tail = ""
            if "part" in parts:
                kind = "day_part" if units.has(parts["part"][0], "day_part") else "day_parts"
                tail = f"T{units.norm(kind, parts['part'][0])}"
            return f"SET {value}{tail}"
    if "part" in parts:
        kind = "day_part" if units.has(parts["part"][0], "day_part") else "day_parts"
        return f"SET XXXX-XX-XXT{units.norm(kind, parts['part'][0])}"
    return None
