"""
When, where and how something is done, and the words that tell it.

Takes a clause, or the words that tell an event; returns values of its fields.
"""

from bisect import bisect_left
from collections.abc import Container, Sequence

from polparse.contract.classes import CAPITAL, CITY, COUNTRY, EVENT_WORDS, IN, STATE
from polparse.contract.norms import EVENT_MODES
from polparse.engine.regexes import over_text
from polparse.engine.units import Units
from polparse.model import EventMode, EventType, Timex
from polparse.spans import Span
from polparse.syntax.clause import Clause
from polparse.syntax.frames import Telling

__all__ = ["Details", "mode"]

_PLACES = f"{COUNTRY}|{CAPITAL}|{CITY}|{STATE}"
_ISO = over_text(r"(?a)(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?")
# How many units a verb and a noun that tell something together may be apart.
_CLOSE = 6


def mode(root: EventType, unit: int, units: Units) -> EventMode | None:
    """How it is done, by the word that tells it."""
    for kind in EVENT_WORDS[root]:
        if units.has(unit, kind):
            found = EVENT_MODES.get(units.norm(kind, unit) or "")
            if found is not None:
                return found
    return None


class Details:
    """
    Finds them in one text.

    Args:
        dates: of the text.
        telling: the words that tell anything.
    """

    def __init__(self, dates: Sequence[Timex], telling: Container[int]) -> None:
        self.telling = telling
        self._values = {
            timex.span.start: value.group(1)
            for timex in dates
            if timex.type in ("DATE", "TIME") and (value := _ISO.fullmatch(timex.value or ""))
        }
        self._value_starts = sorted(self._values)

    def date(self, clause: Clause | None) -> str | None:
        """The first calendar date of a clause."""
        if clause is None:
            return None
        span = clause.span
        at = bisect_left(self._value_starts, span.start)
        if at == len(self._value_starts) or self._value_starts[at] >= span.end:
            return None
        starts = clause.syntax.units.starts
        found = (self._values.get(starts[unit]) for phrase in clause.times for unit in range(phrase.first, phrase.last))
        return next(filter(None, found), None)

    @staticmethod
    def place(clause: Clause | None) -> str | None:
        """The first place of a clause with a preposition of place."""
        if clause is None:
            return None
        has = clause.syntax.units.has
        phrase = next((phrase for phrase in clause.led_by(IN) if has(phrase.head, _PLACES)), None)
        return phrase.text if phrase is not None else None

    def trigger(self, telling: Telling, units: Units) -> Span:
        """The word that tells it; of a noun with a verb close to it both."""
        verb = telling.clause.verb if telling.clause is not None and telling.frame.noun and telling.frame.verb else None
        first, last = sorted((telling.unit, verb.head if verb is not None else telling.unit))
        if last - first > _CLOSE or any(unit in self.telling for unit in range(first + 1, last)):
            first = last = telling.unit
        return units.span(first, last + 1)
