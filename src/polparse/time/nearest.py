"""When something happens: the timex beside it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from polparse.engine.regexes import over_text
from polparse.engine.units import Units
from polparse.model import Timex

__all__ = ["NearestTimex"]

_ISO = over_text(r"(?a)(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?")
# Where the letter of a week stands: "2020-W24".
_WEEK = len("2020-")
# So long is a day as it is written.
_DAY = len("2020-06-11")


class NearestTimex:
    """
    The calendar dates of a text, by unit.

    Args:
        units: the text; timexes are units of the class ``timex``.
        timexes: with their values.
        beyond: the class of words behind which a date is none on which something happens: "by", "until".
    """

    def __init__(self, units: Units, timexes: Sequence[Timex], beyond: str | None = None) -> None:
        self._units = units
        self._timexes = timexes
        self._beyond = beyond

    @cached_property
    def _dates(self) -> dict[int, str]:
        """The values of dates, by the character where they begin."""
        dates: dict[int, str] = {}
        for timex in self._timexes:
            value = _ISO.fullmatch(timex.value or "") if timex.type in ("DATE", "TIME") else None
            if value:
                dates[timex.span.start] = value.group(1)
        if dates and self._beyond is not None:
            starts = self._units.starts
            for unit in self._units.where(self._beyond):
                dates.pop(starts[min(unit + 1, len(starts) - 1)], None)
        return dates

    @cached_property
    def _weeks(self) -> dict[int, str]:
        """The first days of weeks, by the character where they begin."""
        weeks = (timex for timex in self._timexes if timex.begin and (timex.value or "")[_WEEK : _WEEK + 1] == "W")
        return {timex.span.start: timex.begin or "" for timex in weeks}

    @cached_property
    def _starts(self) -> list[int]:
        return sorted(self._dates)

    def nearest(self, first: int, last: int, unit: int, exact: bool = False) -> str | None:
        """
        The date that stands nearest to a unit.

        Args:
            first, last: the units among which to look.
            unit: where the event is named.
            exact: days only.

        Returns:
            ISO 8601: a day, a month or a year. A day goes before a month or year that is nearer.
        """
        starts = self._units.starts
        if first >= last or not self._dates:
            return None
        low, high = bisect_left(self._starts, starts[first]), bisect_right(self._starts, starts[last - 1])
        dates = ((self._units.at(start), self._dates[start]) for start in self._starts[low:high])
        near = [(-len(date), abs(at - unit), date) for at, date in dates]
        if not near or (exact and -min(near)[0] < _DAY):
            return None
        _, distance, date = min(near)
        # "June 29 and 30": a range is named by its first day.
        for at in (unit - distance, unit + distance):
            if self._dates.get(starts[at] if 0 <= at < len(starts) else -1) == date and at - 2 >= first:
                before = self._dates.get(starts[at - 2], date)
                return before if len(before) == len(date) else date
        return date

    def __bool__(self) -> bool:
        return bool(self._dates)

    def nearest_of(self, units: Iterable[int], unit: int) -> str | None:
        """The date that begins with one of some units, the nearest to another."""
        starts = self._units.starts
        near = [(abs(at - unit), date) for at in units if at < len(starts) and (date := self._dates.get(starts[at]))]
        return min(near)[1] if near else None

    def first_of_week(self, units: Iterable[int]) -> str | None:
        """The first day of the first week that begins with one of some units."""
        starts = self._units.starts
        return next((day for at in units if (day := self._weeks.get(starts[at]))), None) if self._weeks else None
