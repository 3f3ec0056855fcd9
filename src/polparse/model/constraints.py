"""
What the types of the models do not tell of a value: one table, for reading and for the JSON Schema.
"""

import datetime
import re
from collections.abc import Callable, Mapping
from typing import Any, get_args

import attrs

from polparse.model import Actor, ActorCode, Document, Event, Meeting, Resolution, Role, Statement, Timex
from polparse.model.values import COUNTRIES, Sector

__all__ = ["CONSTRAINTS", "Constraint", "shown"]


@attrs.frozen
class Constraint:
    """
    What a value must be beside its type.

    Attributes:
        schema: as JSON Schema says it.
        problem: what is wrong with a value; None if nothing is.
    """

    schema: Mapping[str, object]
    problem: Callable[[Any], str | None]


def shown(value: object) -> str:
    """A value for a message: short, whatever it is."""
    if isinstance(value, str):
        return repr(value[:40]) + ("..." if len(value) > 40 else "")
    if value is None or isinstance(value, (bool, float)) or (isinstance(value, int) and abs(value) < 10**20):
        return repr(value)
    return f"a {type(value).__name__}"


def _shaped(pattern: str, what: str, made: Callable[[str], object] = str) -> Constraint:
    """A string of some shape, which something can be made of."""
    shape = re.compile(pattern, re.ASCII)

    def problem(value: str) -> str | None:
        if shape.fullmatch(value):
            try:
                made(value)
            except ValueError:
                pass
            else:
                return None
        return f"{shown(value)} is no {what}"

    return Constraint({"pattern": f"^(?:{pattern})$"}, problem)


def _year_month_day(value: str) -> datetime.date:
    return datetime.date.fromisoformat(f"{value}-01-01"[:10])


def _possible(value: str) -> None:
    """
    Read the figures of a value of TIMEX3.

    Raises:
        ValueError: no calendar, or no clock, has such a month, day, week, quarter, half year or time of day.
    """
    for figures, least, most in _LIMITS:
        found = figures.match(value)
        if found and not least <= int(found.group(1)) <= most:
            raise ValueError(found.group())
    if day := _YEAR_MONTH_DAY.match(value):
        # In a leap year, if the year is not told.
        datetime.date.fromisoformat(day.group().replace("XXXX", "2000"))


# Where figures stand in a value, and from which to which there are.
_LIMITS = [
    (re.compile(rf"[0-9X]{{4}}{place}", re.ASCII), least, most)
    for place, least, most in (
        (r"-(\d\d)", 1, 12),
        (r"-W(\d\d)", 1, 53),
        (r"-W..-(\d)", 1, 7),
        (r"-Q(\d)", 1, 4),
        (r"-H(\d)", 1, 2),
        (r"[^T]*T(\d\d)", 0, 24),
        (r"[^T]*T..:(\d\d)", 0, 59),
        (r"[^T]*T..:..:(\d\d)", 0, 60),
    )
]
_YEAR_MONTH_DAY = re.compile(r"(?:[0-9]{4}|XXXX)-[0-9]{2}-[0-9]{2}")
_DAY = _shaped(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "day (YYYY-MM-DD)", datetime.date.fromisoformat)
_DATE = _shaped(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?", "day, month or year (ISO 8601)", _year_month_day)
_INSTANT = _shaped(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:[+-][0-9]{2}:[0-9]{2})?)?",
    "day or instant (ISO 8601)",
    datetime.datetime.fromisoformat,
)
_AMOUNT = r"(?:[0-9]+(?:\.[0-9]+)?|X)"
_TIMEX = _shaped(
    r"(?:PAST|PRESENT|FUTURE)_REF"
    r"|(?:BC)?[0-9X]{2,4}|[0-9]{4}/[0-9]{4}"
    r"|[0-9X]{4}-(?:[0-9X]{2}(?:-[0-9X]{2})?|W[0-9X]{2}(?:-(?:[0-9X]|W[ED]))?|Q[0-9X]|H[0-9X]|S[PU]|FA|WI)"
    r"(?:T(?:[0-9X]{2}(?::[0-9X]{2}(?::[0-9X]{2})?)?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?|[A-Z]{2}))?"
    rf"|P(?=[0-9XT])(?:{_AMOUNT}(?:[YMWDQ]|WE|DE|CE|ML))*(?:T(?:{_AMOUNT}[HMS])+)?",
    "value of TIMEX3",
    _possible,
)
_RULE = Constraint({"minLength": 1}, lambda value: None if value else "is empty")
_SOME = Constraint({"minItems": 1}, lambda value: None if value else "is empty")
_ALL_TIMEX = Constraint(
    {"items": {"type": "string", **_TIMEX.schema}}, lambda values: next(filter(None, map(_TIMEX.problem, values)), None)
)
_COUNTRY = Constraint(
    {"enum": sorted(COUNTRIES)}, lambda value: None if value in COUNTRIES else f"{shown(value)} is no country (ISO 3166 alpha-3)"
)
_SECTORS = "|".join(get_args(Sector))
_CODE = _shaped(rf"(?:{'|'.join(sorted(COUNTRIES))})(?:{_SECTORS})?|{_SECTORS}", "country and sector")

# By model and field; those under None are of every model.
CONSTRAINTS: dict[type | None, dict[str, Constraint]] = {
    None: {"rule": _RULE, "id": _RULE},
    Actor: {"name": _RULE, "country": _COUNTRY, "mentions": _SOME, "code": _CODE},
    ActorCode: {"country": _COUNTRY},
    Role: {"country": _COUNTRY, "accredited_to": _COUNTRY},
    Timex: {
        "value": _TIMEX,
        "stated": _TIMEX,
        "alternatives": _ALL_TIMEX,
        "begin": _INSTANT,
        "end": _INSTANT,
        "anchor": _DAY,
    },
    Meeting: {"start": _DATE, "mentions": _SOME},
    Event: {"date": _DATE},
    Resolution: {"date": _DATE, "mentions": _SOME},
    Statement: {"content": _SOME},
    Document: {"date": _DAY},
}
