"""The normal forms of English durations and sets, in the notation of `polparse.time.timexes`."""

from fractions import Fraction

from polparse.en.time.counts import amount, period, unit_of, whole
from polparse.engine.regexes import over_text
from polparse.engine.units import Match

__all__ = [
    "about",
    "and_a_half",
    "compound",
    "compound_shift",
    "duration",
    "every",
    "length",
    "often",
    "on_weekdays",
    "one_unit",
    "quarter_of",
    "shift",
    "shift_one",
    "stretch",
    "stretch_of_one",
    "unit_ago",
    "unit_long",
    "weekdays",
]

_MOST_UNITS = 10_000
# How many of a smaller unit a unit is, where that is always so; and which units are written together in this order.
_EXACT = {("Y", "M"): 12, ("W", "D"): 7, ("D", "TH"): 24, ("TH", "TM"): 60, ("TM", "TS"): 60}
_ORDER = "YMWD"
_CLOCKED = "HMS"
# What follows a length that does not count from publication: "within 90 days of the vote".
_NO_CLOCK = over_text(r"(?a)\d\d\.\d\d")
_CLOCK = over_text(r"(?a)(?:[01]\d|2[0-3])\.[0-5]\d")
_OF_SOMETHING = "of|after|from|before|following|since|hyphen|possessive"
# How far before "in five years" a superlative may stand.
_BEST = 5
_WEEKDAYS = "XXXX-WXX-WD"
_PLACES = {"-1": "<", "+1": ">"}


def _modifier(found: Match) -> str:
    bounds = found.parts.get("around")
    return f" {found.units.norm('around_time', bounds[0])}" if bounds else ""


def duration(found: Match) -> str:
    """``DURATION P2W``; "on weekends" is a set."""
    unit = unit_of(found)
    count = amount(found) if "count" in found.parts else None
    return "SET XXXX-WXX-WE" if unit == "WE" and not count else f"DURATION {period(count, unit)}{_modifier(found)}"


def about(found: Match) -> str | None:
    """``nearly a year``; "grew over three years" is the whole of them, "for over three years" is more."""
    units, before = found.units, found.first - 1
    spread = found.units.has(found.first, "over") and before >= 0 and not units.has(before, "preposition|aux_be|lasting|comma|break")
    return None if spread else duration(found)


def length(found: Match) -> str | None:
    """A duration of figures, unless they are a price, a year or a time of day."""
    units = found.units
    count, unit = found.parts["count"][0], found.parts["unit"][0]
    if (units.has(count, "year") and units.has(unit, "time_unit")) or units.has(found.first - 1, "currency|slash"):
        return None
    if _is_age(found):
        return None
    if units.has(unit, "ordinal_word") and not units.has(unit - 1, "hyphen"):
        return None
    figures = units.form(count, count + 1)
    if len(figures) == 4 and figures.isdecimal() and figures < "2400" and figures[2:] < "60" and unit_of(found) == "TH":
        return f"TIME @+0D~T{figures[:2]}:{figures[2:]}"
    # "05.40 hrs", "at 17.20 hours"
    if unit_of(found) == "TH" and (figures[0] == "0" or units.has(found.first - 1, "at|by|until")) and "." in figures[1:]:
        if _CLOCK.fullmatch(figures):
            return f"TIME @+0D~T{figures.replace('.', ':')}"
        if _NO_CLOCK.fullmatch(figures):
            return None
    return duration(found) + _ahead(found)


def _ahead(found: Match) -> str:
    """Where it ends that is counted from publication: "within 90 days", "in five days"."""
    units, before = found.units, found.first - 1
    if "around" in found.parts or units.has(found.last, _OF_SOMETHING) or ("count" in found.parts and amount(found) is None):
        return ""
    if units.has(before, "within"):
        return "@>"
    # "The first visit in five years", "the worst storm in ten days" look back.
    best = any(units.has(at, "ordinal_word|last_word") or units.form(at, at + 1).endswith("est") for at in range(before - _BEST, before))
    return "@." if units.has(before, "in") and not best else ""


def stretch(found: Match) -> str:
    """``the last two weeks``, ``the next five days``; ``the first two months`` if a period follows whose they are."""
    units, norm = found.units, duration(found)
    words = [at for at in range(found.first, found.parts["count"][0]) if units.has(at, "stretch")]
    if units.has(found.last, "of"):
        place = "^" if any(units.has(at, "first_word") for at in words) else "$" if any(units.has(at, "last_word") for at in words) else ""
    else:
        place = next((_PLACES[which] for at in words if units.has(at, "which") and (which := units.norm("which", at)) in _PLACES), "")
    if not place or norm[:3] == "SET" or amount(found) is None or (place in "<>" and units.has(found.last, _OF_SOMETHING)):
        return norm
    value, blank, modifier = norm.removeprefix("DURATION ").partition(" ")
    return f"DURATION {value}@{place}{blank}{modifier}"


def stretch_of_one(found: Match) -> str | None:
    """``the last fortnight``: units that have no place in the calendar of their own are as long as several that have."""
    unit, place = unit_of(found), _PLACES.get(found.units.norm("which", found.parts["which"][0]) or "")
    return f"DURATION P{unit}@{place}" if place and unit[:1].isdecimal() else None


def compound(found: Match) -> str | None:
    """``three years and two months``."""
    value = _compound(found)
    return f"DURATION {value}{_modifier(found)}" if value else None


def _compound(found: Match) -> str | None:
    counts = amount(found), amount(found, "more")
    if counts[0] is None or counts[1] is None:
        return None
    (first, large), (second, small) = whole(counts[0], unit_of(found)), whole(counts[1], unit_of(found, "more_unit"))
    if first.denominator > 1 or second.denominator > 1:
        return None
    clocked = large[0] == "T", small[0] == "T"
    if clocked == (True, True) and _CLOCKED.index(large[1]) < _CLOCKED.index(small[1]):
        return f"PT{first}{large[1]}{second}{small[1]}"
    if clocked == (False, True) and large in _ORDER:
        return f"P{first}{large}T{second}{small[1]}"
    if clocked == (False, False) and large in _ORDER and small in _ORDER and _ORDER.index(large) < _ORDER.index(small):
        return f"P{first}{large}{second}{small}"
    return None


def compound_shift(found: Match) -> str | None:
    """``two weeks and two days ago``: in the smaller unit, where that is exact."""
    counts, units = (amount(found), amount(found, "more")), found.units
    large, small = unit_of(found), unit_of(found, "more_unit")
    factor = _EXACT.get((large, small))
    if counts[0] is None or counts[1] is None or not factor:
        return None
    count, way = counts[0] * factor + counts[1], found.parts["way"][0]
    if count.denominator > 1 or count > _MOST_UNITS:
        return None
    frame = "" if units.has(way, "ago|hence|from") else "@"
    sign = "-" if units.has(way, "ago|before_word") else "+"
    return f"{'TIME' if small[0] == 'T' else 'DATE'} {frame}{sign}{count}{small}"


def on_weekdays(_: Match) -> str:
    """``on weekdays``."""
    return f"SET {_WEEKDAYS}"


def _is_age(found: Match) -> bool:
    """``at the age of 22 years``, ``aged two months``, ``22 years of age``."""
    units, before, after = found.units, found.first - 1, found.last
    if units.has(before - units.has(before, "of"), "age_word"):
        return True
    return units.has(after, "of") and units.has(after + 1, "age_word")


def and_a_half(found: Match) -> str | None:
    """``a year and a half``."""
    count = amount(found)
    return f"DURATION {period(count + Fraction(1, 2), unit_of(found))}" if count else None


def quarter_of(found: Match) -> str:
    """``a quarter of a century``."""
    return f"DURATION {period(Fraction(1, 4), unit_of(found))}"


def unit_long(found: Match) -> str:
    """``day-long`` is one of it, ``days-long`` some."""
    one = found.units.has(found.parts["unit"][0], "time_unit")
    return f"DURATION {period(1 if one else None, unit_of(found))}"


def one_unit(found: Match) -> str:
    """``a year``: how long, or after an amount how often."""
    units, before = found.units, found.first - 1
    rate = units.has(found.first, "per&!a") or units.has(before, "times_word|percent|multiplier|number|number_word")
    if not rate and not units.has(before, "preposition"):
        rate = any(units.has(at, "currency|percent") for at in range(before - 4, before))
    return f"SET {period(1, unit_of(found))}" if rate else f"DURATION {period(1, unit_of(found))}{_ahead(found)}"


def shift(found: Match) -> str:
    """So many units before or after publication (``ago``) or the time last mentioned (``earlier``)."""
    units, way = found.units, found.parts["way"][0]
    count = amount(found) if "count" in found.parts else None
    unit = unit_of(found)
    back = units.has(way, "ago|before_word")
    if count is None or count > _MOST_UNITS:
        return "DATE PAST_REF" if back else f"DURATION {period(None, unit)}"
    if unit not in ("DE", "CE"):
        count, unit = whole(count, unit)
    # "From now" counts as "ago" does.
    frame = "" if units.has(way, "ago|hence|from") else "@"
    return f"{'TIME' if unit[0] == 'T' else 'DATE'} {frame}{'-' if back else '+'}{int(count)}{unit}{_modifier(found)}"


def shift_one(found: Match) -> str | None:
    """``the year before``: one unit from the time last mentioned."""
    if not found.units.has(found.first, "the|the_day"):
        return None
    back = found.units.has(found.parts["way"][0], "before_word")
    count, unit = whole(1, unit_of(found))
    return f"DATE @{'-' if back else '+'}{count}{unit}"


def unit_ago(found: Match) -> str:
    """``year-ago``, ``the year-earlier period``: by that unit before the time last mentioned."""
    count, unit = whole(1, unit_of(found))
    return f"DATE @-{count}{unit}"


def often(found: Match) -> str:
    """``daily``."""
    kind = "often" if "often" in found.parts else "often_adverb"
    return f"SET {found.units.norm(kind, found.parts[kind][0])}"


def every(found: Match) -> str | None:
    """``every two years``, ``each Friday``, ``Sundays``, ``every other day``."""
    parts, units = found.parts, found.units
    if "working" in parts:
        return f"SET {_WEEKDAYS}"
    if "unit" in parts:
        count = amount(found) if "count" in parts else 2 if "other" in parts else 1
        return f"SET {period(count, unit_of(found))}"

    named = {}
    for part, kind in (("weekday", "weekday"), ("month", "month"), ("season", "season"), ("part", "day_part")):
        if part in parts:
            at = parts[part][0]
            named[part] = units.norm(kind if units.has(at, kind) else f"{kind}s", at)
    time = f"T{named.pop('part')}" if "part" in named else ""
    for part, name in named.items():
        return f"SET {'XXXX-WXX-' if part == 'weekday' else 'XXXX-'}{name}{time}"
    return f"SET XXXX-XX-XX{time}" if time else None


def weekdays(found: Match) -> str | None:
    """``Sundays``, ``Monday nights``."""
    plural = "part" in found.parts or found.units.has(found.first, "weekdays")
    return every(found) if plural else None
