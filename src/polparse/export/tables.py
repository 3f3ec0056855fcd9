"""Documents as tables: flat rows in Python, for Arrow, and as CSV, JSON lines and Parquet."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from polparse.corpus.failures import Failure
from polparse.export.cells import Cell, Reader, Row, shown
from polparse.export.columns import TABLES, TableName
from polparse.model import Document

if TYPE_CHECKING:
    import pyarrow

__all__ = ["Table", "csv_lines", "json_lines", "parquet_pieces"]

# What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
# Rows of a batch for Arrow: enough to be written well, few enough to be held.
_BATCH = 10_000


class Table(Iterator[Row]):
    """
    The rows of a table, made as they are asked for; each is given once.

    `polparse.table` makes it. What speaks Arrow (polars, DuckDB, pandas from version 3, pyarrow) reads it as it is, if pyarrow is there.

    Args:
        documents: one, or several; each is taken when the rows of the one before it have been given. Of a text that could not be parsed
            there is a row in the table of documents, and none in the others.
        name: of the table.

    Attributes:
        name: of the table.
        schema: the names of the columns, in order, with the types of their values, each of which may also be None.

    Raises:
        TypeError: `documents` are none.
        ValueError: there is no table of this name; the message lists those that there are.
    """

    name: str
    schema: dict[str, type]

    def __init__(self, documents: Document | Iterable[Document | Failure], name: TableName) -> None:
        if name not in TABLES:
            near = get_close_matches(str(name), TABLES, 1)
            meant = f" (did you mean {near[0]!r}?)" if near else ""
            raise ValueError(f"no table {name!r}{meant}; there are {', '.join(TABLES)}")
        given: object = documents
        if isinstance(given, str) or not isinstance(given, Iterable | Document):
            raise TypeError(f"documents are no Document and no iterable of them but a {type(given).__name__}")
        self.name = name
        self.schema = {column.name: column.type for column in TABLES[name].columns}
        self._rows = _rows((documents,) if isinstance(documents, Document) else documents, name)

    def __next__(self) -> Row:
        return next(self._rows)

    def __repr__(self) -> str:
        return f"<Table of {self.name}: {', '.join(self.schema)}>"

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """
        The rows as a stream of Arrow (the PyCapsule interface).

        Raises:
            ImportError: pyarrow is not installed.
        """
        try:
            from pyarrow import RecordBatchReader
        except ImportError as error:
            raise ImportError("tables for Arrow and Parquet need pyarrow: pip install 'polparse[arrow]'") from error
        return RecordBatchReader.from_batches(self._arrow_schema(), self._batches()).__arrow_c_stream__(requested_schema)

    def _arrow_schema(self) -> "pyarrow.Schema":
        import pyarrow

        types = {str: pyarrow.string(), int: pyarrow.int64(), bool: pyarrow.bool_()}
        return pyarrow.schema([pyarrow.field(name, types[kind]) for name, kind in self.schema.items()])

    def _batches(self) -> "Iterator[pyarrow.RecordBatch]":
        import pyarrow

        schema = self._arrow_schema()
        while rows := list(islice(self, _BATCH)):
            yield pyarrow.RecordBatch.from_pylist(rows, schema)


def _rows(documents: Iterable[Document | Failure], name: str) -> Iterator[Row]:
    table = TABLES[name]
    columns = [(column.name, column.value) for column in table.columns]
    names: list[str] = [column for column, _ in columns]
    for number, document in enumerate(documents, 1):
        if isinstance(document, Failure):
            if name == "documents":
                problem = shown(f"{document.error}: {document.message}")
                yield {**dict.fromkeys(names), "document": shown(document.name or str(number)), "problem": problem}
            continue
        if not isinstance(document, Document):
            raise TypeError(f"document {number} is no Document but a {type(document).__name__}")
        reader = Reader(document, str(number) if document.name is None else document.name)
        for thing in table.things(reader):
            yield {name: value(reader, thing) for name, value in columns}


def csv_lines(documents: Iterable[Document], name: TableName, head: bool = True) -> Iterator[str]:
    """
    A table as CSV (RFC 4180, but with ``\\n`` after each line): the names of its columns, and its rows, each on one line.

    None is an empty cell, booleans are ``true`` and ``false``. What a spreadsheet would take for a formula has an apostrophe before it:
    cells of more than one character that begin with ``=``, ``+``, ``-`` or ``@``, or with one of these in full width.

    Args:
        head: begin with the names of the columns.
    """
    table = Table(documents, name)
    line = io.StringIO()
    write = csv.writer(line, lineterminator="\n").writerow
    rows: Iterator[Sequence[object]] = ([_cell(value) for value in row.values()] for row in table)
    for cells in chain([[*table.schema]] if head else [], rows):
        write(cells)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def _cell(value: Cell) -> str | int | None:
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) and len(value) > 1 else value
    return str(value).lower() if isinstance(value, bool) else value


def json_lines(documents: Iterable[Document], name: TableName) -> Iterator[str]:
    """A table as JSON lines: an object for each row, with every column."""
    for row in Table(documents, name):
        yield json.dumps(row, ensure_ascii=False) + "\n"


def parquet_pieces(documents: Iterable[Document], name: TableName) -> Iterator[bytes]:
    """
    A table as the bytes of a Parquet file, piece by piece.

    Raises:
        ImportError: pyarrow is not installed.
    """
    import pyarrow.parquet

    table = Table(documents, name)
    schema = table._arrow_schema()
    sink = _Pieces()
    with pyarrow.parquet.ParquetWriter(pyarrow.PythonFile(sink, "w"), schema) as writer:
        for batch in table._batches():
            writer.write_batch(batch)
            yield sink.taken()
    yield sink.taken()


class _Pieces(io.RawIOBase):
    """A file that is only written, and gives what was written since it was asked last."""

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        piece = bytes(data)
        self._pieces.append(piece)
        return len(piece)

    def taken(self) -> bytes:
        """What was written since the last time."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)
