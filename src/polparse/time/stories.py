"""Where a text tells of times long gone."""

import datetime
from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby

from polparse.contract.classes import BLANK
from polparse.engine.units import Match

__all__ = ["stories"]

# How long the value of a year is, and of a part of it; and what the days, months and years of a story come to.
_YEAR, _MONTH, _STORY = 4, 8, 4
_BC = "BC"
# So far from a year its line begins and ends, if it is a heading.
_HEADING = 3


def stories(found: Sequence[Match], told: Sequence[str], anchor: datetime.date | None) -> list[bool]:
    """
    For each mention, whether the text is about times long gone: up to the end of the paragraph it names several days, months or years far
    from publication, and hardly a "yesterday". A day tells most, as any news may name the year of something else.
    """
    blanks = found[0].units.where(BLANK) if found else []
    stories: list[bool] = []
    weight = far = near = 0
    for _, paragraph in groupby(range(len(found)), key=lambda at: bisect_left(blanks, found[at].first)):
        numbers = list(paragraph)
        if len(numbers) == 1 and len(told[numbers[0]]) == _YEAR and _heads(found[numbers[0]]):
            # What stands under the heading is told of its year.
            weight, far, near = weight + _STORY + 1, far + 1, 0
        for at in numbers:
            before_christ, value = told[at].startswith(_BC), told[at].removeprefix(_BC)
            if not value[:4].isdecimal():
                near += value[:1] in ("+", "-") or "WXX" in value
            elif anchor and not before_christ and abs(int(value[:4]) - anchor.year) <= 1:
                near += 1
            else:
                far += 1
                weight += 1 + before_christ if len(value) <= _YEAR else 2 if len(value) <= _MONTH else 4
        stories += [weight > _STORY and far >= 4 * near] * len(numbers)
    return stories


def _heads(mention: Match) -> bool:
    """Whether what may be a year has a line of its own, as a heading."""
    text, start = mention.units.text, mention.start
    _, edge, before = text[max(0, start - _HEADING) : start].rpartition("\n")
    behind, end, _ = text[mention.end : mention.end + _HEADING].partition("\n")
    return not (before + behind).strip() and bool(end) and (bool(edge) or start < _HEADING) and mention.form().isdecimal()
