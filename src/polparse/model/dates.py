"""The typed model of when."""

from typing import Literal

import attrs

from polparse.model.model import Model
from polparse.model.values import TimexModifier
from polparse.spans import Span

__all__ = ["Grain", "Timex", "TimexType"]

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Grain = Literal[
    "second", "minute", "hour", "day_part", "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century"
]


@attrs.frozen
class Timex(Model):
    """
    A date, time, duration or set.

    Attributes:
        span: characters of the text.
        type: as in TIMEX3.
        value: as in TIMEX3, resolved against the publication date where there is one; None if it cannot be. A clock time has its offset
            from UTC behind it, if the text names a zone: ``2024-06-09T16:00+00:00``; a year that begins in one and ends in the next is
            ``2019/2020``.
        modifier: as in TIMEX3 (``START``, ``MID``, ``END``, ``APPROX`` ...; the reference lists them).
        begin: the first day that the value denotes, or the instant of a clock time, ISO 8601; None if the value has no place
            in the calendar. A modifier narrows nothing; seasons begin in March, June, September and December. A duration has a place
            if it counts from publication ("the last two weeks", "within 90 days") or is part of a period ("the first two months of 2021").
        end: the day or instant after the last one.
        grain: how fine the value is; of durations and sets, their smallest unit.
        stated: the value as far as the words alone tell, X for each figure that they leave open.
        inferred: part of the value was supplied from the publication date or from another date.
        anchor: the day that such a part, or the place of a duration, was counted from, ISO 8601.
        alternatives: values that the same words can also have: "3/4/2020" day or month first, "nine o'clock" morning or evening, "Monday"
            before or after publication, where no verb tells.
        range_begin: the timex that begins the range which this one ends.
        range_end: the timex that ends the range which this one begins.
        rule: the rule that found it.
    """

    span: Span
    type: TimexType
    value: str | None
    modifier: TimexModifier | None
    begin: str | None
    end: str | None
    grain: Grain | None
    stated: str | None
    inferred: bool
    anchor: str | None
    alternatives: tuple[str, ...]
    range_begin: Span | None
    range_end: Span | None
    rule: str
