"""How many of which unit: the number words and units of English, as TIMEX3 periods."""

from fractions import Fraction

from polparse.engine.units import Match, Units

__all__ = ["Count", "amount", "period", "unit_of", "whole"]

# Most are whole; fractions take their time.
Count = int | Fraction

# What a fraction of a unit is counted in, and what units are written in that TIMEX3 does not have.
_SMALLER = {"Y": (12, "M"), "TH": (60, "TM"), "TM": (60, "TS")}
_WRITTEN_IN = {
    "DE": (10, "Y"),
    "25Y": (25, "Y"),
    "50Y": (50, "Y"),
    "CE": (100, "Y"),
    "ML": (1000, "Y"),
    "2W": (2, "W"),
    "N": (1, "D"),
}
_LONGEST_FIGURE = 12


def amount(found: Match, part: str = "count") -> Count | None:
    """How many, of a range the first; None if the words do not say exactly."""
    units = found.units
    at, last = found.parts[part]
    thousands: Count = 0
    group: Count = 0
    while at < last:
        if units.has(at, "vague_count"):
            return None
        # "Thirty (30)"
        if units.has(at, "bracket_open"):
            break
        if units.has(at, "integer|decimal"):
            value = _figure(units, at)
            if units.has(at + 1, "slash"):
                value = Fraction(value) / (_figure(units, at + 2) or 1)
                at += 2
            group += value
        elif units.has(at, "number_word|multiplier|count_word"):
            value = _word(units, at)
            if value >= 1000 and group:
                thousands, group = thousands + group * value, 0
            else:
                group = group * value if value >= 100 and 0 < group < 100 else group + value
        elif units.has(at, "fraction&multi"):
            group += Fraction(units.norm("fraction", at) or 0)
        elif units.has(at, "half"):
            group += Fraction(1, 2)
        elif units.has(at, "a"):
            group = group or 1
        elif units.has(at, "to|conjunction_or|dash|hyphen") and not units.has(at + 1, "multiplier|conjunction_and|a|half"):
            break
        at += 1
    return thousands + group or None


def _figure(units: Units, at: int) -> Count:
    figure = units.form(at, at + 1).replace(",", "")
    if len(figure) > _LONGEST_FIGURE:
        return 0
    return int(figure) if figure.isdecimal() else Fraction(figure) if figure.replace(".", "", 1).isdecimal() else 0


def _word(units: Units, at: int) -> Count:
    kind = next(kind for kind in ("number_word", "count_word", "multiplier") if units.has(at, kind))
    norm = units.norm(kind, at) or "1"
    return int(norm) if norm.isdecimal() else Fraction(norm)


def unit_of(found: Match, part: str = "unit") -> str:
    """The unit that a part names, as in TIMEX3."""
    units, at = found.units, found.parts[part][0]
    kind = next(kind for kind in ("time_unit", "time_units", "calendar_unit", "the_day") if units.has(at, kind))
    return units.norm(kind, at) or ""


def whole(count: Count, name: str) -> tuple[Count, str]:
    """
    The same in a unit that TIMEX3 has.

    >>> whole(3, "DE")
    (30, 'Y')
    """
    factor, written = _WRITTEN_IN.get(name, (1, name))
    return count * factor, written


def period(count: Count | None, name: str) -> str:
    """
    An amount of a unit as in TIMEX3; X if it is not known.

    >>> period(2, "W"), period(Fraction(11, 2), "TH"), period(None, "D")
    ('P2W', 'PT5H30M', 'PXD')
    """
    if count is None:
        return _stretch("X", whole(1, name)[1] if name in ("2W", "N") else name)
    count, name = whole(count, name)
    rest = count % 1
    if not rest:
        return _stretch(str(count), name)
    factor, smaller = _SMALLER.get(name, (1, name))
    if (rest * factor).denominator > 1:
        return _stretch(f"{float(count):g}", name)
    larger = f"{count - rest}{name[-1]}" if count > rest else ""
    return f"{'PT' if name[0] == 'T' else 'P'}{larger}{rest * factor}{smaller[-1]}"


def _stretch(figure: str, name: str) -> str:
    return f"PT{figure}{name[1:]}" if name[0] == "T" else f"P{figure}{name}"
