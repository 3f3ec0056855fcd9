"""The normal forms of English times of day, in the notation of `polparse.time.timexes`."""


from polparse.en.time.date_norms import is_shift, norm_of, place, placed
from polparse.engine.regexes import over_text
from polparse.engine.units import Match

__all__ = ["clock", "clock_after_figures", "clock_of_part", "clock_span", "clock_span_end", "iso_time", "noon", "oclock", "word_clock"]

# How far a clock is from UTC, as it stands behind the name of the zone or in ISO 8601.
_OFFSET = over_text(r"(?a)([+\-\u2010-\u2014\u2212])\s?(\d{1,2})(?::?([0-5]\d))?\Z")
_MOST = 14
# The hours that can be told of a part of the day.
_HOURS = {"MO": range(1, 12), "AF": range(1, 8), "EV": range(4, 12), "NI": range(6, 12)}
_LAST_MINUTE = 59
_DAY = 24


def _zone(found: Match) -> str | None:
    """The offset; the empty string if the text does not say, None if there is none such."""
    # At the end of a sentence the Z of ISO 8601 looks like an initial.
    if found.form("zulu") == "z.":
        return "+00:00"
    if "timezone" not in found.parts:
        return ""
    units, (first, last) = found.units, found.parts["timezone"]
    named = (units.norm("timezone", first) or "") if units.has(first, "timezone") else ""
    offset = _OFFSET.search(found.form("timezone"))
    if offset and last - first > 1:
        sign, hours, minutes = offset.groups()
        return f"{'+' if sign == '+' else '-'}{int(hours):02d}:{minutes or '00'}" if int(hours) <= _MOST else None
    if not named and found.form("timezone") in ("z", "t"):
        return "+00:00"
    return named.replace(" ", "").strip("?")


def iso_time(found: Match) -> str | None:
    """Day and time of day as in ISO 8601; the letters are T and Z, or an offset follows; a fraction of a second is left out."""
    units, last = found.units, found.parts["clock"][1]
    letters = {units.form(at, at + 1) for at in range(found.first, found.last) if units.has(at, "letter")}
    time = found.form("clock").replace(",", ".").partition(".")[0].split(":")
    if not letters <= {"t", "z"} or not 2 <= len(time) <= 3 or any(int(n) > top for n, top in zip(time, (24, 59, 60), strict=False)):
        return None
    # A dash that stands alone joins two times.
    if units.has(last, "hyphen|other") and "timezone" in found.parts and units.ends[last - 1] < units.starts[last]:
        return None
    zone = _zone(found)
    return None if zone is None else f"TIME {found.form('iso')}T{':'.join(f'{int(n):02d}' for n in time)}{zone}"


def oclock(found: Match) -> str | None:
    """``nine o'clock``: in the morning or in the evening."""
    form = found.form("clock")
    hour = int(form) if form.isdecimal() else int(norm_of(found, "clock", "number_word") or 0)
    return f"TIME @+0D~T{hour:02d}:00|@+0D~T{(hour + 12) % 24:02d}:00" if 1 <= hour <= 12 else None


def clock(found: Match) -> str | None:
    """A time of day, with its day if the mention names one."""
    form = found.form("clock")
    if len(form) == 4 and form.isdecimal() and "timezone" not in found.parts:
        return None
    whole = [form[:2], form[2:]] if len(form) == 4 else [form, "00"]
    figures = whole if form.isdecimal() else form.replace(".", ":").split(":")
    if not all(figure.isdecimal() and len(figure) <= 2 for figure in figures) or _inside_a_word(found):
        return None
    return _timed(found, int(figures[0]), int(figures[1]))


def word_clock(found: Match) -> str | None:
    """``nine p.m.``."""
    hour = int(norm_of(found, "clock", "number_word") or 0)
    # "One in the morning session"
    if "part" in found.parts and found.units.has(found.last, "noun|nouns"):
        return None
    return _timed(found, hour, 0) if 1 <= hour <= 12 else None


def clock_of_part(found: Match) -> str | None:
    """``8 tonight``, ``10 this morning``: the part of the day tells which of the two it is."""
    form = found.form("clock")
    hour, _, minute = (form if form[0].isdecimal() else norm_of(found, "clock", "number_word") or "").partition(":")
    part = norm_of(found, "part", "day_part") or (norm_of(found, "day_word") or "").partition("~T")[2]
    # "2 tonight" may be after midnight or in the afternoon.
    if part not in _HOURS or not hour.isdecimal() or int(hour) not in _HOURS[part] or (minute and int(minute) > _LAST_MINUTE):
        return None
    day = placed(found) if {"day_word", "weekday"} & found.parts.keys() else "@+0D"
    time = f"T{int(hour) + (0 if part == 'MO' else 12):02d}:{minute or '00'}"
    return f"TIME {day}{time}" if "weekday" in found.parts else f"TIME {(day or '').partition('~T')[0]}~{time}"


def clock_after_figures(found: Match) -> str | None:
    """A time right after a day in figures."""
    units, at = found.units, found.first - 1
    if units.has(at, "decimal") and units.form(at, at + 1).count(".") != 2:
        return None
    return clock(found)


def clock_of_two_figures(found: Match) -> str | None:
    """A time right after a day in words; one figure before a colon may be a score."""
    return clock(found) if found.form("clock").index(":") == 2 else None


def clock_span(found: Match) -> str | None:
    """``14:00 - 17:30``: two times that no score would be, of two figures and in whole five minutes."""
    return clock(found) if _span(found.form("clock"), found.form("until")) else None


def clock_span_end(found: Match) -> str | None:
    """The second of such two."""
    units, begin = found.units, found.first - 2
    named = units.has(begin - 1, "cap&!weekday|hyphen|dash|clock")
    return clock(found) if not named and _span(units.form(begin, begin + 1), found.form("clock")) else None


def _span(begin: str, end: str) -> bool:
    return all(len(time) == len("14:00") and time[-1] in "05" for time in (begin, end)) and begin < end


def noon(found: Match) -> str | None:
    """``noon on June 3``, ``mid-afternoon``."""
    zone, norm = _zone(found), place(found)
    return None if norm is None or zone is None else f"{norm}{zone}"


def _timed(found: Match, hour: int, minute: int) -> str | None:
    meridiem, part, zone = norm_of(found, "meridiem"), norm_of(found, "part", "day_part"), _zone(found)
    if hour > _DAY or minute > 59 or (hour == _DAY and minute) or (meridiem and not 1 <= hour <= 12) or zone is None:
        return None
    until = found.form("until")
    # "10 to 2 p.m." begins before noon.
    if until and meridiem == "pm" and hour % 12 > int(until.partition(":")[0]) % 12:
        meridiem = "am"
    if hour < 12 and (meridiem == "pm" or part in ("AF", "EV", "NI")):
        hour += 12
    elif hour == 12 and meridiem == "am":
        hour = 0
    time = f"T{hour:02d}:{minute:02d}{zone}"
    day = placed(found) if {"day_word", "weekday", "month"} & found.parts.keys() else "@+0D"
    if day is None:
        return None
    return f"TIME {day.partition('~T')[0]}~{time}" if is_shift(day) else f"TIME {day}{time}"


def _inside_a_word(found: Match) -> bool:
    """``id=3am3io``: letters or figures stand right beside it."""
    text, last = found.units.text, found.units.ends[found.last - 1]
    before, after = text[max(0, found.start - 1) : found.start], text[last : last + 1]
    # "05:30hrs"
    return before.isalnum() or before == "=" or (after.isalnum() and "meridiem" in found.parts)


