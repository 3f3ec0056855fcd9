"""How English writes times of day, with their day and their zone."""

from polparse.en.time.date_norms import is_shift, norm_of, place, placed
from polparse.engine.rules import Rule, hit, miss
from polparse.engine.units import Match

__all__ = ["RULES"]


def _iso_time(found: Match) -> str | None:
    """Day and time of day as in ISO 8601; the letters are T and Z, or an offset follows."""
    units = found.units
    letters = {units.form(at, at + 1) for at in range(found.first, found.last) if units.has(at, "letter")}
    time = found.form("clock").split(":")
    most = (24, 59, 60)
    if not letters <= {"t", "z"} or len(time) > 3 or any(int(n) > top for n, top in zip(time, most, strict=False)):
        return None
    return f"TIME {found.form('iso')}T{':'.join(f'{int(n):02d}' for n in time)}"


def _oclock(found: Match) -> str | None:
    """``nine o'clock``: in the morning or in the evening."""
    form = found.form("clock")
    hour = int(form) if form.isdecimal() else int(norm_of(found, "clock", "number_word") or 0)
    return f"TIME @+0D~T{hour:02d}:00|@+0D~T{(hour + 12) % 24:02d}:00" if 1 <= hour <= 12 else None


def _clock(found: Match) -> str | None:
    """A time of day, with its day if the mention names one."""
    form, meridiem, part = found.form("clock"), norm_of(found, "meridiem"), norm_of(found, "part", "day_part")
    figures = (
        form.replace(".", ":").split(":") if not form.isdecimal() else [form[:2], form[2:]] if len(form) == 4 else [form, "00"]
    )
    if len(form) == 4 and form.isdecimal() and "timezone" not in found.parts:
        return None
    if not all(figure.isdecimal() and len(figure) <= 2 for figure in figures):
        return None
    hour, minute = int(figures[0]), int(figures[1])
    if hour > 24 or minute > 59 or (meridiem and not 1 <= hour <= 12):
        return None
    if hour < 12 and (meridiem == "pm" or part in ("AF", "EV", "NI")):
        hour += 12
    elif hour == 12 and meridiem == "am":
        hour = 0
    time = f"T{hour:02d}:{minute:02d}"
    day = placed(found) if {"day_word", "weekday", "month"} & found.parts.keys() else "@+0D"
    if day is None:
        return None
    return f"TIME {day.partition('~T')[0]}~{time}" if is_shift(day) else f"TIME {day}{time}"


RULES: tuple[Rule, ...] = (
    Rule(
        name="en.dates.iso_time",
        kind="timex",
        pattern="(iso: <iso_date>) <letter>? (clock: <clock>) (timezone: <timezone>|<letter>|<hyphen|other> <clock>)?",
        produce=_iso_time,
        examples=(
            hit("at [[2020-06-11T09:30Z]]", "TIME 2020-06-11T09:30"),
            hit("at [[2020-06-11T09:30+02:00]]", "TIME 2020-06-11T09:30"),
            hit("at [[2020-06-11T09:30-05:00]]", "TIME 2020-06-11T09:30"),
            hit("at [[2020-06-11 09:30:15 UTC]]", "TIME 2020-06-11T09:30:15"),
            miss("on 2020-06-11, 3 people; at 2020-06-11 25:30"),
            hit("at [[2020-06-11T09:30]], they say", "TIME 2020-06-11T09:30"),
        ),
    ),
    Rule(
        name="en.dates.oclock",
        kind="timex",
        pattern="(clock: <hour|number_word>) <oclock>",
        produce=_oclock,
        examples=(
            hit("at [[nine o'clock]]", "TIME @+0D~T09:00|@+0D~T21:00"),
            hit("at [[6 o'clock]]", "TIME @+0D~T06:00|@+0D~T18:00"),
            miss("at 13 o'clock"),
        ),
    ),
    Rule(
        name="en.dates.clock",
        kind="timex",
        pattern="(clock: <hour|clock|decimal>) <oclock>? ((meridiem: <meridiem>)|<in> <the> (part: <day_part>)) (timezone: <timezone>)? {of_day}",
        produce=_clock,
        examples=(
            hit("at [[10:35 a.m.]]", "TIME @+0D~T10:35"),
            hit("at [[9 a.m. local time on Tuesday]]", "TIME XXXX-WXX-2T09:00"),
            hit("at [[8.45 pm]] or [[4 in the morning]]", "TIME @+0D~T20:45"),
            miss("10:35 to go"),
            hit("They meet at [[10 a.m. today]]."),
        ),
    ),
    Rule(
        name="en.dates.clock_zone",
        kind="timex",
        pattern="(clock: <clock|integer>) (timezone: <timezone>) {of_day}",
        produce=_clock,
        examples=(
            hit("at [[14:00 GMT]]", "TIME @+0D~T14:00"),
            hit("at [[1400 GMT on Monday]]", "TIME XXXX-WXX-1T14:00"),
            miss("14 GMBH"),
        ),
    ),
    Rule(
        name="en.dates.bare_clock",
        kind="timex",
        pattern="(?<= <at|by|from|until|after|before|around_time|to|between|since>) (clock: <clock>) {of_day}",
        produce=_clock,
        examples=(
            hit("at [[19:15]]", "TIME @+0D~T19:15"),
            hit("at [[19:15 on May 3]]", "TIME XXXX-05-03T19:15"),
            hit("from [[9:30]] to [[11:00]], after [[11:30]] until [[16:30]], about [[7:15]], and not before [[8:00]]"),
            hit("The bridge, closed since [[5:50]], opens by [[9:30]] or between [[9:45]] and noon."),
            miss("John 3:16; they won 3:16; a 3-2 vote"),
        ),
    ),
    Rule(
        name="en.dates.noon",
        kind="timex",
        pattern="((clock_word: <clock_word>)|<edge> <hyphen> (part: <day_part>)) (<on>? ((weekday: <weekday>)|(day_word: <day_word>)))?",
        produce=place,
        examples=(
            hit("at [[noon Saturday]]", "TIME XXXX-WXX-6T12:00"), hit("[[mid-afternoon yesterday]]", "TIME -1D~TAF"), miss("at nine"),
            hit("before [[noon]]"),
        ),
    ),
)
