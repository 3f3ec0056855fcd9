"""
What a table is made of: columns, what each holds for the thing that a row is about, and the document as they ask it.

Columns of a kind are made by one function: words of the text, where they stand, actors by name, id and code.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from polparse.model import Document
from polparse.model.values import COUNTRIES
from polparse.spans import Span

__all__ = [
    "Cell",
    "Column",
    "Reader",
    "Row",
    "actor",
    "actors",
    "coded",
    "field",
    "here",
    "joined",
    "number",
    "place",
    "several",
    "shown",
    "stretch",
    "told",
    "words",
    "yes",
]

Cell = str | int | bool | None
Row = dict[str, Cell]

# What stands between the values of a cell that has several, and for one that is not known.
_BETWEEN, _UNKNOWN = "; ", "?"
# White space becomes blanks.
_UNSHOWN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")
# So many times may long cells hold the whole text; after that they are cut to so many characters. No text that anybody wrote comes near
# it: in "A said that B said that ..." each content holds all that follow, and the cells would grow with the square of the text.
_OFTEN, _SHORT = 32, 200


class Column(NamedTuple):
    """
    One column of a table.

    Attributes:
        name: unique in the table.
        type: of its values; every one may be None.
        about: what it holds.
        value: what it holds for a thing that a row is about.
    """

    name: str
    type: type[str] | type[int] | type[bool]
    about: str
    value: Callable[["Reader", Any], Cell]


class Reader:
    """
    A document, as the columns ask it.

    Args:
        document: what the rows are of.
        name: what they call it.
    """

    document: Document
    name: str

    def __init__(self, document: Document, name: str) -> None:
        self.document = document
        self.name = name
        # Most texts have no character that a cell could not hold.
        self._plain = _UNSHOWN.search(document.text) is None
        self._left = _OFTEN * len(document.text)

    def words(self, spans: Span | Iterable[Span] | None) -> str | None:
        """The words of a span, or of several, on one line; None if there are none."""
        if spans is None:
            return None
        words = self.document.words(spans)
        if len(words) > _SHORT:
            self._left -= len(words)
            if self._left < 0:
                words = words[:_SHORT] + "..."
        words = " ".join(words.split())
        return (words if self._plain else _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", words)) or None

    @cached_property
    def names(self) -> Mapping[str | None, str]:
        """The names of actors by their ids."""
        return {actor.id: shown(actor.name) or _UNKNOWN for actor in self.document.actors}

    @cached_property
    def codes(self) -> Mapping[str | None, str]:
        """The codes of actors by their ids; of a state without code, its country."""
        return {actor.id: actor.code or actor.country or _UNKNOWN for actor in self.document.actors}

    @cached_property
    def states(self) -> Mapping[str, str]:
        """The countries of the states and governments among the actors, by their ids."""
        return {actor.id: actor.country for actor in self.document.actors if actor.kind in ("country", "government") and actor.country}

    @cached_property
    def values(self) -> Mapping[Span, str | None]:
        """The values of timexes by their spans."""
        return {timex.span: timex.value for timex in self.document.dates}

    @cached_property
    def identifiers(self) -> Mapping[Span, str]:
        """The identifiers of citations by their spans."""
        return {citation.span: citation.identifier for citation in self.document.citations}


def shown(value: str | None) -> str | None:
    """A string as a cell holds it: on one line, and with nothing in it that UTF-8 or a file of lines cannot hold; None for nothing."""
    if value is None:
        return None
    value = " ".join(value.split())
    return (value if value.isprintable() else _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", value)) or None


def joined(values: Iterable[str]) -> str | None:
    """Several values in one cell; None for none."""
    return _BETWEEN.join((shown(value) or _UNKNOWN).replace(_BETWEEN, ", ") for value in values) or None


def field(name: str, about: str, of: Callable[[Any], str | None]) -> Column:
    """A column of strings that cannot hold words of the text."""
    return Column(name, str, about, lambda _, thing: of(thing))


def told(name: str, about: str, of: Callable[[Any], str | None]) -> Column:
    """A column of strings that hold words of the text."""
    return Column(name, str, about, lambda _, thing: shown(of(thing)))


def several(name: str, about: str, of: Callable[[Any], Iterable[str]]) -> Column:
    return Column(name, str, about, lambda _, thing: joined(of(thing)))


def yes(name: str, about: str, of: Callable[[Any], bool]) -> Column:
    return Column(name, bool, about, lambda _, thing: of(thing))


def number(name: str, about: str, of: Callable[[Any], int | None]) -> Column:
    return Column(name, int, about, lambda _, thing: of(thing))


def words(name: str, about: str, of: Callable[[Any], Any]) -> Column:
    return Column(name, str, about, lambda reader, thing: reader.words(of(thing)))


def _start(spans: Any) -> int | None:
    return spans.start if isinstance(spans, Span) else min(span.start for span in spans) if spans else None


def _end(spans: Any) -> int | None:
    return spans.end if isinstance(spans, Span) else max(span.end for span in spans) if spans else None


def stretch(name: str, about: str, of: Callable[[Any], Any]) -> tuple[Column, ...]:
    """The words of a span, or of several, and where they begin and end."""
    return (words(name, about, of), *place(f"{name}_", f"`{name}`", of))


def place(prefix: str, what: str, of: Callable[[Any], Any]) -> tuple[Column, ...]:
    return (
        Column(f"{prefix}start", int, f"where {what} begins, in characters of the text", lambda _, thing: _start(of(thing))),
        Column(f"{prefix}end", int, f"where {what} ends, behind its last character", lambda _, thing: _end(of(thing))),
    )


def here(about: str, of: Callable[[Any], Any], what: str = "`words`") -> tuple[Column, ...]:
    """The words that a row comes from, and where they stand."""
    return (words("words", about, of), *place("", what, of))


def actors(names: str, one: str, about: str, of: Callable[[Any], Iterable[str]]) -> tuple[Column, ...]:
    """Actors, by their names, ids and codes, which are in the same order."""
    return (
        Column(names, str, f"names of {about}", lambda reader, thing: joined(reader.names[id] for id in of(thing))),
        Column(f"{one}_ids", str, "their ids, in the same order", lambda _, thing: _BETWEEN.join(of(thing)) or None),
        Column(f"{one}_codes", str, "their codes, likewise; `?` for one without", lambda r, thing: joined(r.codes[id] for id in of(thing))),
    )


def actor(name: str, about: str, of: Callable[[Any], str | None]) -> tuple[Column, ...]:
    """One actor, by name, id and code."""
    return (
        Column(name, str, f"name of {about}", lambda r, thing: r.names.get(of(thing))),
        field(f"{name}_id", "its id in the table of actors", of),
        Column(f"{name}_code", str, "its code: state and part of society", lambda r, thing: _known(r.codes.get(of(thing)))),
    )


def _known(code: str | None) -> str | None:
    return None if code == _UNKNOWN else code


def coded(name: str, of: Callable[[Any], str | None]) -> tuple[Column, ...]:
    """The two parts of the code of an actor."""
    return (
        Column(f"{name}_country", str, "the state in its code, ISO 3166 alpha-3", lambda r, thing: _country(r.codes.get(of(thing)))),
        Column(f"{name}_sector", str, "the part of society in its code", lambda r, thing: _sector(r.codes.get(of(thing)))),
    )


def _country(code: str | None) -> str | None:
    return code[:3] if code and code[:3] in COUNTRIES else None


def _sector(code: str | None) -> str | None:
    return None if code is None or code == _UNKNOWN else (code[3:] if code[:3] in COUNTRIES else code) or None
