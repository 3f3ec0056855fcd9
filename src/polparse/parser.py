"""The stages of a parse, in order."""

import datetime
import re

import attrs

from polparse.language import Language
from polparse.models import Document, Role, Statement, Timex
from polparse.units import Units

__all__ = ["Parser"]

Date = str | datetime.date | None
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@attrs.frozen
class Parser:
    """
    Reads texts of one language.
    """

    language: Language

    def parse(self, text: str, date: Date = None) -> Document:
        """Everything in a text."""
        anchor = _anchor(date)
        units = Units.of(text, self.language.lexicon)
        return Document(text=text, date=anchor.isoformat() if anchor else None)

    def units(self, text: str, grammar: str) -> Units:
        """The units that a grammar of the language reads, by the name of its field in `Language`."""
        return Units.of(text, self.language.lexicon)

    def dates(self, text: str, date: Date = None) -> tuple[Timex, ...]:
        """Timexes alone, as `parse` finds them."""
        anchor = _anchor(date)
        return ()

    def titles(self, text: str) -> tuple[Role, ...]:
        """Roles alone, whosoever they are."""
        return ()

    def attributions(self, text: str) -> tuple[Statement, ...]:
        """Statements alone, their sources not resolved to actors."""
        return ()


def _anchor(date: Date) -> datetime.date | None:
    """
    The day that relative timexes count from.

    Raises:
        ValueError: no date, and no string like ``2020-06-11``.
    """
    if isinstance(date, datetime.datetime):
        return date.date()
    if date is None or isinstance(date, datetime.date):
        return date
    try:
        if _ISO_DATE.fullmatch(date):
            return datetime.date.fromisoformat(date)
    except (TypeError, ValueError):
        pass
    raise ValueError(f"not a date (YYYY-MM-DD): {date!r:.60}")
