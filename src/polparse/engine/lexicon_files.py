"""Lexicon files: TOML topics to entries."""

import tomllib
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from polparse.errors import LexiconError

__all__ = ["Entry", "read_topic"]


class _File(Protocol):
    @property
    def name(self) -> str: ...
    def read_text(self, encoding: str) -> str: ...


class Entry(NamedTuple):
    """
    One form, and what it is.

    A form printed in lower case stands for any casing, one with a capital only for capitalised text, one all in
    capitals only for itself.

    Attributes:
        form: as printed; blanks separate words.
        kind: its class, or several, blank-separated; after ``=`` none, but a list that is looked up by form (see `Lexicon.listed`).
        norm: the normal form that rules and stages read; empty for the form itself.
    """

    form: str
    kind: str
    norm: str


def read_topic(file: _File) -> Iterator[Entry]:
    """
    Read one lexicon file.

    Each table is a class; its key ``forms`` holds a block with one form a line, any other key is a norm with a list
    of forms. Above the tables may stand ``also = "class"``, a class for every form of the file,
    ``split = ["class"]``, classes whose norms are classes too (``office.minister``), and ``classless = true``: the tables are
    no classes, and units are what they would be without the file.

    Raises:
        LexiconError: not TOML, or not of this shape; the message names file, class and key.
    """
    try:
        topic = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"{file.name}: {error}") from None
    also = topic.pop("also", None)
    split = topic.pop("split", ())
    mark = "=" if topic.pop("classless", False) else ""
    for kind, table in topic.items():
        if not isinstance(table, dict):
            raise LexiconError(f"{file.name}: {kind} is not a table")
        for norm, forms in table.items():
            if norm == "forms" and isinstance(forms, str):
                for form in filter(None, forms.split("\n")):
                    yield Entry(form, kind, "")
                    if also:
                        yield Entry(form, also, "")
            elif isinstance(forms, list) and all(isinstance(form, str) and form for form in forms):
                for form in forms:
                    yield Entry(form, mark + kind, norm)
                    if kind in split:
                        yield Entry(form, f"{kind}.{norm}", "")
                    if also:
                        yield Entry(form, also, "")
            else:
                raise LexiconError(f"{file.name}: {kind}.{norm} is not a list of forms")
