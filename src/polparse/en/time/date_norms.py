"""The normal forms of English dates: what the parts of a mention come to, in the notation of `polparse.time.timexes`."""

from collections.abc import Callable

from polparse.en.time.counts import period, unit_of
from polparse.engine.units import Match

__all__ = [
    "bare_year",
    "century",
    "day_alone",
    "day_word",
    "decade",
    "edged",
    "is_shift",
    "legal_day",
    "lower_day",
    "month_of",
    "month_short_year",
    "norm_of",
    "nth_week",
    "nth_weekday",
    "number",
    "place",
    "placed",
    "quarter",
    "range_year",
    "same",
    "short_year",
    "spelled_year",
    "split_year",
    "the_edge",
    "the_unit",
    "the_which",
    "week_of",
    "year_of",
]


_MOST_WEEKS = 5
_NO_YEAR_BEFORE = "instrument_noun.resolution&!nouns|currency|hash|slash|no_year_before|decimal|percent|letter&!article|abbreviation&unknown"


def _is_numbered(found: Match) -> bool:
    """Whether the number stands in a list of such ("resolutions 1970 and 1973")."""
    units, at = found.units, found.first - 1
    for _ in range(8):
        if not units.has(at, "comma|conjunction_and|conjunction_or|year"):
            break
        at -= 1
    return units.has(at, "no_years_before")


def same(norm: str) -> Callable[[Match], str]:
    """A producer of one norm."""
    return lambda _: norm


def norm_of(found: Match, part: str, kind: str = "") -> str | None:
    """The normal form of the first unit of a part; None if it took no part."""
    bounds = found.parts.get(part)
    return found.units.norm(kind or part, bounds[0]) if bounds else None


def number(found: Match, part: str) -> int | None:
    """A figure, an ordinal figure or an ordinal word."""
    figures = found.form(part).rstrip("sthndr")
    if figures.isdecimal():
        return int(figures)
    norm = norm_of(found, part, "ordinal_word")
    return int(norm) if norm is not None and norm.isdecimal() else None


def year_of(found: Match) -> str | None:
    """Four figures; ``XX98`` for two, ``BC0098`` before Christ."""
    bounds = found.parts.get("year") or found.parts.get("later_year")
    if not bounds:
        return None
    form = found.units.form(*bounds)
    if not form.isdecimal():
        return _spelled(found)
    if "later_year" in found.parts and _turns(found):
        form = str(int(form) - 1)
    era = norm_of(found, "era", "era_after") if "era" in found.parts else None
    if era:
        return f"{'BC' if era == 'before' else ''}{form.zfill(4)}"
    return f"XX{form}" if len(form) == 2 else form.zfill(4)


def _turns(found: Match) -> bool:
    """Whether the year turns between the ends of a range: "from December to May 2022"."""
    units = found.units
    first, last = norm_of(found, "month"), norm_of(found, "later_month", "month")
    joint = found.parts.get("joint", (-1, -1))[0]
    ranged = units.has(joint, "to|hyphen|through|dash|until") or units.has(found.first - 1, "between")
    return ranged and first is not None and last is not None and first > last


def _spelled(found: Match) -> str | None:
    """``nineteen ninety-seven``, ``two thousand and four``."""
    units = found.units
    first, last = found.parts["year"]
    values = [int(units.norm("number_word", at) or 0) for at in range(first, last) if units.has(at, "number_word")]
    if len(values) == 2 and 10 <= values[0] <= 21 and 10 <= values[1] <= 99:
        return f"{values[0]}{values[1]}"
    if values[:2] == [2, 1000] and sum(values[2:]) < 100:
        return str(2000 + sum(values[2:]))
    return None


def _edge(found: Match) -> str:
    """The modifier, with a blank in front; empty if there is none."""
    modifier = norm_of(found, "edge_noun") or norm_of(found, "edge")
    return f" {modifier}" if modifier else ""


def _time(found: Match) -> str:
    """The part of the day; empty if there is none."""
    part, word = norm_of(found, "part", "day_part"), norm_of(found, "clock_word")
    return f"T{part}" if part else f"T{word}:00" if word else ""


def is_shift(value: str) -> bool:
    return value.lstrip("@^")[:1] in ("+", "-")


def place(found: Match) -> str | None:
    """A place in the calendar, from whichever of its parts the mention names."""
    value = placed(found)
    if value is None:
        return None
    if "day" in found.parts and _no_such_year(found):
        return "DATE ?"
    time = _time(found)
    if time:
        value = f"{value.partition('~T')[0]}~{time}" if is_shift(value) else value + time
    return f"{'TIME' if time or '~T' in value else 'DATE'} {value}{_edge(found)}"


def placed(found: Match) -> str | None:
    parts = found.parts
    if "day_word" in parts:
        return norm_of(found, "day_word")
    which = norm_of(found, "which") or ""
    if "month" in parts or "season" in parts or "holiday" in parts:
        return _in_year(found, which)
    if "weekday" in parts:
        weekday, week = norm_of(found, "weekday"), norm_of(found, "week_which", "which")
        return f"{week}W~{weekday}" if week else f"{_direction(which)}XXXX-WXX-{weekday}"
    if "unit" in parts:
        unit = unit_of(found)
        return f"{_direction(which)}XXXX-WXX-WE" if unit == "WE" else f"{which or '@+0'}{unit}"
    if "night" in parts:
        return f"{which}D~T{norm_of(found, 'night', 'day_part')}"
    if "part" in parts or "clock_word" in parts:
        return f"{which or '@+0'}D"
    return year_of(found)


def _in_year(found: Match, which: str) -> str | None:
    """A month, day, season or feast, with its year if the mention tells."""
    units, parts = found.units, found.parts
    if "month" in parts:
        body, day = norm_of(found, "month") or "", number(found, "day")
        if "day" in parts:
            if day is None or not 1 <= day <= 31:
                return None
            body += f"-{day:02d}"
    elif "season" in parts:
        body = norm_of(found, "season") or ""
        # "claims that fall within"
        if which == "@+0" and units.has(parts["season"][0], "season_unsure") and units.has(found.last, "preposition&!of"):
            return None
    else:
        body = norm_of(found, "holiday") or ""
    year = year_of(found)
    if year:
        return f"{year}-{body}"
    counted = norm_of(found, "year_which", "which")
    return f"{counted}Y~{body}" if counted else f"{_direction(which)}XXXX-{body}"


def _direction(which: str) -> str:
    """How `polparse.time.timexes` writes "last", "this" and "next" of what has a name."""
    if not which:
        return ""
    return ("@" if which[0] == "@" else "") + {"-1": "<", "+0": "=", "+1": ">"}[which[-2:]]


def bare_year(found: Match) -> str | None:
    """A year, if nothing beside it says that the number counts or names something else."""
    units, before, after = found.units, found.first - 1, found.last
    if units.has(before, _NO_YEAR_BEFORE) or _is_numbered(found):
        return None
    if units.has(before, "integer&!day&!year"):
        return None
    # "The 2019/20 session"
    split = units.has(after, "slash") and units.form(after + 1, after + 2) == f"{(int(found.form('year')) + 1) % 100:02d}"
    if not split and units.has(after, "percent|slash|multiplier|no_year_after|time_unit&!edge_noun|time_units|currency|number_word"):
        return None
    # "resolution 1973 (2011)", "1600 Pennsylvania Avenue", "2008-9", "B-1917"
    if units.has(after, "bracket_open") and units.has(after + 1, "year"):
        return None
    placed = units.has(before, "the|demonstrative|possessive|possessive_determiner|in|since|during")
    if not placed and units.has(after, "cap") and any(units.has(after + i, "no_year_after") for i in (1, 2)):
        return None
    if units.has(after, "hyphen") and units.has(after + 1, "integer&!year") and len(units.form(after + 1, after + 2)) > 2:
        return None
    if units.has(before, "hyphen") and units.has(before - 1, "integer&!year|letter|upper"):
        return None
    # The parts of a phone number
    if units.has(before, "integer") and (units.has(before - 1, "integer|bracket_close") or units.has(after, "integer")):
        return None
    near = "1600" <= units.form(found.first, found.first + 1) <= "2060"
    return place(found) if near or "era" in found.parts or units.has(before, "date_preposition") else None


def _no_such_year(found: Match) -> bool:
    """Whether a number follows that stands for a year, but is none: "3 May 99999"."""
    if "year" in found.parts:
        return False
    units, at = found.units, found.last
    comma = units.has(at, "comma")
    if not units.has(at + comma, "integer&!year"):
        return False
    figures = units.form(at + comma, at + comma + 1)
    return len(figures) > 4 or figures == "0000" or (len(figures) == 4 and not comma)


def month_of(found: Match) -> str | None:
    """``the month of December``."""
    return place(found) if unit_of(found) == "M" else None


def week_of(found: Match) -> str | None:
    """``the week of June 8``, ``the weekend of 8-9 June``."""
    unit, day = unit_of(found), placed(found)
    return f"DATE {day}~{unit}" if unit in ("W", "WE") and day else None


def legal_day(found: Match) -> str | None:
    """``this third day of June``."""
    return place(found) if unit_of(found) == "D" else None


def day_alone(found: Match) -> str | None:
    """``the 25th``: of the month that the text has come to, or of the next or last one."""
    day = number(found, "day")
    return f"DATE XXXX-XX-{day:02d}" if day and day <= 31 else None


def lower_day(found: Match) -> str | None:
    """``20 march 2021``; without a year only with an ordinal, or where no verb can stand ("20 may follow")."""
    units, after = found.units, found.last
    if "year" in found.parts or units.has(found.parts["day"][0], "ordinal") or units.has(found.first - 1, "on|by|until|since|from"):
        return place(found)
    return place(found) if units.form(*found.parts["month"])[:3] == "aug" and not units.has(after, "cap") else None


def day_word(found: Match) -> str | None:
    """``the eighth of May``, ``eighth May 2010``; "the first May votes" are no day."""
    return place(found) if {"of", "year"} & found.parts.keys() else None


def split_year(found: Match) -> str | None:
    """``2019/20``, ``FY 2021-22``: a year that begins in one and ends in the next."""
    units, (at, _) = found.units, found.parts["year"]
    year, following = int(found.form("year")), found.form("next")
    if following not in (f"{(year + 1) % 100:02d}", str(year + 1)) or units.has(at - 1, _NO_YEAR_BEFORE):
        return None
    if units.has(at + 1, "hyphen") and not units.has(found.first, "fiscal") and not units.has(found.last, "session_noun"):
        return None
    return f"DATE {year}/{year + 1}"


def range_year(found: Match) -> str | None:
    """The second year of "1990-91"."""
    return short_year(found)


def month_short_year(found: Match) -> str | None:
    """A month, and two figures after an apostrophe."""
    return place(found) if len(found.form("year")) == 2 else None


def short_year(found: Match) -> str | None:
    """Two figures that stand for a year: after an apostrophe or "FY", or after the first year of a range."""
    form = found.form("year")
    units, at = found.units, found.parts["year"][0]
    if len(form) != 2 or not form.isdecimal():
        return None
    if not units.has(at - 1, "hyphen|dash"):
        return f"DATE XX{form}"
    before = units.form(at - 2, at - 1)
    return f"DATE {before[:2]}{form}" if form > before[2:] else None


def spelled_year(found: Match) -> str | None:
    """A year in words."""
    return place(found) if _spelled(found) else None


def decade(found: Match) -> str | None:
    """``198`` for the 1980s, ``XX8`` for the '80s; people in their eighties are no decade."""
    units, at = found.units, found.parts["decade"][0]
    if units.has(found.first - 1, "possessive_determiner|possessive") and len(found.form("decade")) != len("1980s"):
        return None
    if units.has(at, "decade_word"):
        return f"DATE {norm_of(found, 'decade', 'decade_word')}{_edge(found)}"
    figures = found.form("decade").rstrip("s")
    if len(figures) == 4:
        return f"DATE {figures[:3]}{_edge(found)}"
    marked = units.has(found.first, "the|single_open|single_close|single_straight|edge")
    follows = units.has(found.first - 1, "conjunction_and|to|hyphen|comma|dash") and units.has(found.first - 2, "decade")
    if not marked and not (follows and len(units.form(found.first - 2, found.first - 1)) == 5):
        return None
    return f"DATE XX{figures[0]}{_edge(found)}"


def century(found: Match) -> str | None:
    """``19`` for the 20th century."""
    nth = number(found, "ordinal")
    if nth is None or not 1 <= nth <= 30:
        return None
    era = "BC" if norm_of(found, "era", "era_after") == "before" else ""
    return f"DATE {era}{nth - 1:02d}{_edge(found)}"


def nth_weekday(found: Match) -> str | None:
    """``the last Friday in August``: ``XXXX-08-WL-5``."""
    nth = number(found, "ordinal")
    if nth is not None and nth > _MOST_WEEKS:
        return None
    return f"DATE {year_of(found) or 'XXXX'}-{norm_of(found, 'month')}-W{nth or 'L'}-{norm_of(found, 'weekday')}"


def nth_week(found: Match) -> str | None:
    """``the first week of June``: the one that holds most of its first days, that of the first Thursday; a weekend begins on Saturday."""
    nth, unit = number(found, "ordinal"), unit_of(found)
    if unit not in ("W", "WE") or (nth is not None and nth > 4):
        return None
    return f"DATE {year_of(found) or 'XXXX'}-{norm_of(found, 'month')}-W{nth or 'L'}-{4 if unit == 'W' else 6}~{unit}"


def quarter(found: Match) -> str | None:
    """``1989-Q3``, ``XXXX-H1``; of the year before publication ``-1Y~Q3``."""
    code = norm_of(found, "name", "quarter_name")
    if code is None:
        letter, size = ("H", 2) if found.units.has(found.parts["quarter_unit"][0], "half") else ("Q", 4)
        # "The second half of the match"
        if letter == "H" and found.units.has(found.last, "of"):
            return None
        # "The second half of next month"
        if "year_which" in found.parts and not found.units.has(found.last - 1, "year_word"):
            return None
        last = found.form("ordinal") in ("last", "final", "latter") and (letter == "H" or "year" in found.parts)
        nth = size if last else number(found, "ordinal") or 0
        if not 1 <= nth <= size:
            return None
        code = f"{letter}{nth}"
    year = year_of(found) or found.form("early")
    if year:
        return f"DATE {year}-{code}"
    which = (
        norm_of(found, "year_which", "which") or norm_of(found, "early_which", "which") or ("@-1" if "back" in found.parts else "")
    )
    return f"DATE {which}Y~{code}" if which else f"DATE XXXX-{code}"


def the_which(found: Match) -> str | None:
    """``the past year`` is a stretch of time, ``the following year`` a place in the calendar, ``the next day`` follows."""
    which = norm_of(found, "which")
    if which in ("+1", "-1") and "unit" in found.parts:
        unit = unit_of(found)
        if which == "+1" and unit == "D":
            return "DATE @+1D"
        if unit not in ("Q", "WE"):
            # "The last year of the war" is told of the war.
            placed_from = "" if found.units.has(found.last, "of|before|after|hyphen|possessive") else "@<" if which == "-1" else "@>"
            return f"DURATION {period(1, unit)}{placed_from}"
    if which == "+1" and "night" in found.parts:
        return f"TIME @+1D~T{norm_of(found, 'night', 'day_part')}"
    return place(found)


def the_unit(found: Match) -> str | None:
    """``the year``: the one of publication; ``the quarter``, ``the day``: the one last mentioned."""
    unit, units = unit_of(found), found.units
    (at, _) = found.parts["unit"]
    # "The working week" is every week, "The Week" a column.
    if units.form(at - 1, at) == "working" or (units.has(at, "cap") and not units.has(at, "upper")):
        return None
    if unit == "WE":
        return "DATE XXXX-WXX-WE"
    if unit == "Q" and found.units.has(found.parts["unit"][0] - 1, "latest"):
        return "DATE -1Q"
    if unit in ("Y", "M") and found.units.has(found.last, "ended"):
        return f"DURATION {period(1, unit)}"
    if unit == "D" and not {"edge_noun", "edge"} & found.parts.keys():
        return None
    return f"DATE {'@' if unit in ('Q', 'D') else '^'}+0{unit}{_edge(found)}"


def edged(found: Match) -> str | None:
    """A part of the calendar after "early" or "late"; of a unit alone only "early in the year"."""
    parts = found.parts
    if "unit" in parts and "which" not in parts:
        return the_unit(found) if found.units.has(parts["unit"][0] - 1, "the|fiscal") else None
    value = place(found)
    if value and "which" in parts and norm_of(found, "which") == "+1" and found.units.has(parts["which"][0] - 1, "the"):
        # "Early the next morning": that after what the text last told of.
        return value.replace(" +1", " @+1", 1)
    return value


def the_edge(found: Match) -> str | None:
    """A part of the calendar after "the early" or "the end of"."""
    parts, units = found.parts, found.units
    if ("edge" in parts) == ("edge_noun" in parts) or ("edge" in parts and units.has(parts["edge"][0], "before_word|after_word")):
        return None
    if "edge_noun" in parts and not units.has(parts["edge_noun"][1], "of"):
        return None
    return the_unit(found) if "unit" in parts and "which" not in parts else place(found)
