"""How long a TIMEX3 value lasts: the stretch of the calendar that it denotes, and how fine it is."""

import datetime
from functools import lru_cache

from polparse.engine.regexes import over_text
from polparse.model import Grain
from polparse.time.calendar import add, first_day

__all__ = ["grain", "interval", "reach"]

_SHAPES: tuple[tuple[str, Grain], ...] = (
    (r".*T..:..:..", "second"),
    (r".*T..:..", "minute"),
    (r".*T\d\d", "hour"),
    (r".*T[A-Z]{2}", "day_part"),
    (r".*-W..-WE", "weekend"),
    (r".*-W..-\d|[\dX]{4}-[\dX]{2}-[\dX]{2}", "day"),
    (r".*-W..", "week"),
    (r".*-Q.", "quarter"),
    (r".*-H.", "half"),
    (r".*-(?:SP|SU|FA|WI)", "season"),
    (r".*-[\dX]{2}", "month"),
    (r"(?:BC)?[\dX]{4}", "year"),
    (r"\d{4}/\d{4}", "year"),
    (r"[\dX]{3}", "decade"),
    (r"(?:BC)?[\dX]{2}", "century"),
    (r"PT.*S", "second"),
    (r"PT.*M", "minute"),
    (r"PT.*H", "hour"),
    (r"P.*D", "day"),
    (r"P.*W", "week"),
    (r"P.*M", "month"),
    (r"P.*Q", "quarter"),
    (r"P.*Y", "year"),
)
_GRAIN = over_text("(?a)" + "|".join(f"({shape})" for shape, _ in _SHAPES))
_ZONE = over_text(r"(?a)[+-]\d\d:\d\d\Z")
_PERIOD = over_text(r"(?a)P(\d{1,4})([DWMQY])")
_CLOCK = over_text(r"(?a)(\d\d)(?::(\d\d))?(?::(\d\d))?")
# Of what each grain is so many; seasons as meteorologists count them.
_SIZES: dict[Grain, tuple[int, str]] = {
    "day_part": (1, "D"),
    "day": (1, "D"),
    "weekend": (2, "D"),
    "week": (1, "W"),
    "month": (1, "M"),
    "quarter": (1, "Q"),
    "season": (1, "Q"),
    "half": (2, "Q"),
    "year": (1, "Y"),
    "decade": (1, "DE"),
    "century": (1, "CE"),
}
# A text names few values, and each of them often.
_REMEMBERED = 4096
_SECONDS: dict[str | None, int] = {"hour": 3600, "minute": 60, "second": 1}


@lru_cache(_REMEMBERED)
def grain(value: str) -> Grain | None:
    """
    How fine a value is; of a duration, its smallest unit.

    >>> grain("2020-W24"), grain("XXXX-05-03"), grain("P1Y6M"), grain("PAST_REF")
    ('week', 'day', 'month', None)
    """
    shape = _GRAIN.fullmatch(_ZONE.sub("", value))
    return _SHAPES[shape.lastindex - 1][1] if shape and shape.lastindex else None


@lru_cache(_REMEMBERED)
def interval(value: str) -> tuple[str | None, str | None]:
    """
    The half-open stretch of days, or of a time of day of instants, that a value denotes.

    Returns:
        ISO 8601, both of one kind; None of what has no known place in the calendar, or after its last day.

    >>> interval("2020-Q1"), interval("2020-06-11T10:00+02:00")
    (('2020-01-01', '2020-04-01'), ('2020-06-11T10:00+02:00', '2020-06-11T10:01+02:00'))
    """
    size, (head, _, time) = grain(value), value.partition("T")
    if size in ("decade", "century"):
        head = head.ljust(4, "0")
    start = first_day(head.removesuffix("-WE"))
    if start is None or size is None or value[0] == "P":
        return None, None
    day = start[0]
    zone = _ZONE.search(time)
    if clock := _CLOCK.fullmatch(time[: zone.start()] if zone else time):
        return _instants(day, [int(figures or 0) for figures in clock.groups()], _SECONDS[size], zone.group() if zone else "")
    if size == "weekend":
        saturday = add(day, 5, "D")
        if saturday is None:
            return None, None
        day = saturday
    end = add(day, *_SIZES[size])
    return day.isoformat(), end.isoformat() if end else None


def reach(period: str, day: datetime.date, back: bool) -> datetime.date | None:
    """
    The day so far from another; None if the length is none of whole days, or reaches out of the calendar.

    >>> reach("P2W", datetime.date(2020, 6, 11), back=True)
    datetime.date(2020, 5, 28)
    """
    length = _PERIOD.fullmatch(period)
    return add(day, -int(length[1]) if back else int(length[1]), length[2]) if length else None


def _instants(day: datetime.date, clock: list[int], seconds: int, offset: str) -> tuple[str | None, str | None]:
    hour, minute, second = clock
    midnight = datetime.datetime.combine(day, datetime.time())
    try:
        begin = midnight + datetime.timedelta(hours=hour, minutes=minute, seconds=second)
        end = begin + datetime.timedelta(seconds=seconds)
    except OverflowError:
        return None, None
    timespec = "seconds" if seconds == 1 else "minutes"
    return begin.isoformat(timespec=timespec) + offset, end.isoformat(timespec=timespec) + offset
