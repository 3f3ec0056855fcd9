"""The day on which a text was published, as callers and tables write it."""

import datetime

from polparse.engine.regexes import over_text

__all__ = ["Date", "anchor_of"]

Date = str | datetime.date | None
_ISO_DATE = over_text(r"(?a)(?:\d{4}-\d{2}-\d{2}|\d{8})(?![^T ])")
_EITHER = over_text(r"(?a)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_WORDED_DATE = over_text(r"(?a)(?=.*[A-Za-z]{3})(?=.*\b\d{4}\b)[A-Za-z0-9 ,.:+-]{8,40}")


def anchor_of(date: object) -> datetime.date | None:
    """
    The day that relative timexes count from.

    Raises:
        ValueError: no date, and no string that writes one day out, like ``2020-06-11``, ``20200611``,
            ``2020-06-11T09:00:00Z`` or ``Thu, 11 Jun 2020 09:00:00 GMT``. Numbers that may be day or month ("3/4/2020") are no date.
    """
    if _missing(date):
        return None
    if isinstance(date, datetime.datetime):
        return date.date()
    if date is None or isinstance(date, datetime.date):
        return date
    if isinstance(date, str):
        try:
            if _ISO_DATE.match(date):
                return datetime.datetime.fromisoformat(date).date()
            if _WORDED_DATE.fullmatch(date):
                return _worded(date)
        except ValueError:
            pass
    which = "; is its first number the day or the month?" if isinstance(date, str) and _EITHER.fullmatch(date) else ""
    raise ValueError(f"not a date (YYYY-MM-DD): {date!r:.60}{which}")


def _missing(date: object) -> bool:
    """Whether it is what tables hold where there is no date: NaN and NaT are not equal to themselves, of NA that is missing too."""
    if date is None or isinstance(date, str):
        return date is None
    try:
        unlike: object = date != date
        return unlike is date or bool(unlike)
    except (ArithmeticError, TypeError, ValueError):
        # An array, a signalling NaN: neither a date nor missing.
        return False


def _worded(date: str) -> datetime.date:
    """
    A day with the name of its month, as feeds and pages print it.

    Raises:
        ValueError: it is none.
    """
    # Imported here: it takes longer than all the rest of polparse.
    import dateparser

    found: datetime.datetime | None = dateparser.parse(
        date,
        languages=["en"],
        settings={
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
            "RELATIVE_BASE": datetime.datetime(2000, 1, 1),
            "RETURN_AS_TIMEZONE_AWARE": False,
            "STRICT_PARSING": True,
        },
    )
    if found is None:
        raise ValueError(date)
    return found.date()
