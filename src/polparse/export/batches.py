"""Columns in, columns out: how Hugging Face datasets, Dask, Ray and Spark give texts to a function."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import repeat
from typing import Any, Protocol

from polparse.export.cells import Cell
from polparse.export.columns import TableName
from polparse.export.tables import Table
from polparse.model import Document

__all__ = ["Columns", "Parse", "batch"]


# No error; a string, as some take the type of a column from the first batch.
_FINE = ""
# Behind the name of a column of the caller that a table has too: the day of publication, and that of an event.
_OF_TEXT = "_of_text"


class Columns(Protocol):
    """What has columns by their names: a dict of lists or arrays, a batch of `datasets`, a data frame of pandas."""

    def __iter__(self) -> Iterator[Any]: ...

    def __getitem__(self, name: str, /) -> Iterable[Any]: ...


class Parse(Protocol):
    """What parses one text; the date and the name may be None."""

    def __call__(self, text: str, *, date: Any, name: str | None) -> Document: ...


def batch(
    parse: Parse, columns: Columns, text: str, date: str | None, name: str | None, table: TableName | None
) -> dict[str, list[object]]:
    """
    What `polparse.batch` gives, with what parses.
    """
    given = {str(column): list(columns[column]) for column in columns}
    for wanted in (text, date, name):
        if wanted is not None and wanted not in given:
            raise KeyError(f"no column {wanted!r}; there are {', '.join(given)}")
    if len({len(values) for values in given.values()}) > 1:
        raise ValueError(f"columns of different lengths: {', '.join(f'{name} {len(values)}' for name, values in given.items())}")
    numbers = map(str, range(1, len(given[text]) + 1)) if table else None
    made = _documents(parse, given[text], given[date] if date else None, given[name] if name else numbers)
    return _rows(made, given, text, table) if table else _whole(made, given)


def _whole(made: Iterable[Document | str], given: Mapping[str, list[Any]]) -> dict[str, list[object]]:
    """One row a text, with its document as JSON."""
    out: dict[str, list[object]] = _added(given, ("document", "error"))
    out.update(document=[], error=[])
    for document in made:
        out["document"].append(document.to_json() if isinstance(document, Document) else None)
        out["error"].append(_FINE if isinstance(document, Document) else document)
    return out


def _rows(made: Iterable[Document | str], given: Mapping[str, list[Any]], text: str, table: TableName) -> dict[str, list[object]]:
    """The rows of a table, each with the columns of its text; of a text that failed, one row that says so."""
    names = list(Table([], table).schema)
    beside = _added({column: values for column, values in given.items() if column != text}, (*names, "error"))
    out: dict[str, list[object]] = {column: [] for column in (*beside, *names, "error")}
    for at, document in enumerate(made):
        rows: Iterable[Mapping[str, Cell]] = Table(document, table) if isinstance(document, Document) else [{}]
        for row in rows:
            for column in beside:
                out[column].append(beside[column][at])
            for column in names:
                out[column].append(row.get(column))
            out["error"].append(_FINE if isinstance(document, Document) else document)
    return out


def _added(given: Mapping[str, list[Any]], added: Iterable[str]) -> dict[str, list[object]]:
    """The caller's columns, under another name where a new one has theirs."""
    new = frozenset(added)
    named = {column + _OF_TEXT if column in new else column: values for column, values in given.items()}
    if len(named) < len(given):
        raise ValueError(f"the columns {', '.join(sorted(new & given.keys()))} are there already, also as {_OF_TEXT!r}")
    return dict(named)


def _documents(
    parse: Parse, texts: Iterable[Any], dates: Iterable[Any] | None, names: Iterable[Any] | None
) -> Iterator[Document | str]:
    """Each text parsed, or what was wrong with it."""
    for text, date, name in zip(texts, dates or repeat(None), names or repeat(None), strict=False):
        try:
            yield parse(text, date=_day(date), name=None if name is None else str(name))
        except (TypeError, ValueError) as error:
            yield str(error)


def _day(date: Any) -> Any:
    """What `parse` takes for a date; arrays of numpy hold their own kind."""
    if type(date).__name__ != "datetime64":
        return date
    written = str(date)
    return None if written == "NaT" else written[:10]
