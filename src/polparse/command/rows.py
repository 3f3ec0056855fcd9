"""Files that hold many texts: the rows of tables, and lines of JSON."""

import csv
import io
import json
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, BinaryIO

import attrs

from polparse.command.files import File, UnreadableError

if TYPE_CHECKING:
    import pyarrow.parquet

__all__ = ["KINDS", "Fields", "Row", "rows", "size"]

# Which kind of file a name tells of.
KINDS: Mapping[str, str] = {
    ".csv": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".pq": "parquet",
    ".tab": "tsv",
    ".tsv": "tsv",
}
_IDS = ("id", "name")
# What programs write into the cells of a table where there is nothing.
_MISSING = frozenset(("NA", "NaN", "nan", "NULL", "null", "None", "<NA>", "NaT"))
_DATE = "date"
# What a line of JSON that polparse wrote has.
_DOCUMENT = frozenset(("schema", "name", "text", "actors", "statements"))
_LONGEST = 2**31 - 1
# How many rows are read at once.
_BATCH = 256
# A row, or what is wrong with it, by its number.
_Numbered = tuple[int, "dict[str, object] | str"]


@attrs.frozen
class Fields:
    """
    Where in a row its text is, and what else is known of it.

    Attributes:
        text: the name of the column, or key.
        date: likewise of the day of publication; None for ``date``, if there is one.
        id: likewise of what the document is called; None for ``id`` or ``name``, if there is one.
    """

    text: str = "text"
    date: str | None = None
    id: str | None = None

    def found(self, names: "list[str]") -> "Fields":
        """
        The same, where what is None is what there is.

        Raises:
            UnreadableError: one that was named is not there.
        """
        if lack := self.missing(names):
            if not names:
                raise UnreadableError("empty: it has no columns")
            option, wanted = lack
            there = ", ".join(names[:20]) + (", ..." if len(names) > 20 else "")
            raise UnreadableError(f"no column {wanted!r} (there are: {there}); --{option}-field names it")
        return self.there(names)

    def missing(self, names: Container[str]) -> tuple[str, str] | None:
        """The option and the name of one that was named, and is not there."""
        named = (("text", self.text), ("date", self.date), ("id", self.id))
        return next(((option, name) for option, name in named if name is not None and name not in names), None)

    def there(self, names: Container[str]) -> "Fields":
        """The same, where what is None is what there is; nothing is asked of what was named."""
        date = self.date or (_DATE if _DATE in names else None)
        return Fields(self.text, date, self.id or next((name for name in _IDS if name in names), None))


@attrs.frozen
class Row:
    """
    One of many texts in a file.

    Attributes:
        number: of its row, from 1, which of CSV and TSV are the names of the columns; of JSON, of its line.
        id: what the document is called; None if the row does not tell.
        text: None if there is none.
        date: as the row has it.
        document: the row, if it is a document that polparse wrote.
        problem: why the row cannot be read, on one line.
    """

    number: int
    id: str | None = None
    text: object = None
    date: object = None
    document: Mapping[str, object] | None = None
    problem: str | None = None


def rows(file: File, kind: str, fields: Fields) -> Iterator[Row]:
    """
    The rows of a file, read as they are asked for.

    Raises:
        UnreadableError: it is no such file, or has not the columns that were named.
    """
    numbered = {"csv": _csv, "tsv": _csv, "jsonl": _jsonl, "parquet": _parquet}[kind](file, kind, fields)
    for number, row in _with_fields(numbered, fields):
        if isinstance(row, str):
            yield Row(number, problem=row)
            continue
        if _is_document(row, fields):
            name = row["name"]
            yield Row(number, name if isinstance(name, str) else None, document=row)
            continue
        found = fields.there(row)
        id = row.get(found.id) if found.id else None
        date = row.get(found.date) if found.date else None
        yield Row(number, None if id is None or id == "" else str(id), row.get(found.text), None if date == "" else date)


def _is_document(row: Mapping[str, object], fields: Fields) -> bool:
    return fields == Fields() and row.keys() >= _DOCUMENT


def _with_fields(numbered: Iterable[_Numbered], fields: Fields) -> Iterator[_Numbered]:
    """
    The same rows, if the first of them have all the columns that were named.

    Lines of JSON may have other keys each, so what the first one has not is looked for in some more.
    """
    held: list[_Numbered] = []
    names: dict[str, None] = {}
    rest = iter(numbered)
    for one in rest:
        held.append(one)
        row = one[1]
        if not isinstance(row, str) and not _is_document(row, fields):
            names.update(dict.fromkeys(row))
            if fields.missing(names) is None:
                break
        if len(held) == _BATCH:
            break
    if names:
        fields.found([*names])
    yield from held
    yield from rest


def size(file: File, kind: str) -> int:
    """
    How many rows a file has, whatever is in them.

    Raises:
        UnreadableError: it cannot be read.
    """
    if kind == "parquet":
        with file.open() as opened:
            return int(_opened(opened).metadata.num_rows)
    # What is no ASCII parts no rows.
    with io.TextIOWrapper(file.open(), encoding="latin-1", newline="") as lines:
        if kind == "jsonl":
            return sum(1 for line in lines if line.strip())
        csv.field_size_limit(_LONGEST)
        try:
            return max(sum(1 for cells in csv.reader(lines) if cells) - 1, 0)
        except csv.Error as error:
            raise UnreadableError(str(error)) from None


def _csv(file: File, kind: str, fields: Fields) -> Iterator[_Numbered]:
    csv.field_size_limit(_LONGEST)
    with file.lines() as lines:
        first = lines.readline()
        while first and not first.strip():
            first = lines.readline()
        delimiters = "\t" if kind == "tsv" else ",;\t"
        # As spreadsheets of many countries write it: semicolons, as the comma is in their numbers.
        delimiter = next((mark for mark in delimiters if fields.text in next(csv.reader([first], delimiter=mark), [])), delimiters[0])
        names = next(csv.reader([first], delimiter=delimiter), [])
        fields.found(names)
        number = 1
        read: list[str] = []
        try:
            for number, cells in enumerate(csv.reader(_kept(lines, read), delimiter=delimiter), 2):
                if len(read) > 1 and _is_open(read, delimiter):
                    yield number, "a quotation mark is opened and never closed: the rest of the file is in this row"
                elif cells:
                    yield number, {name: None if cell in _MISSING else cell for name, cell in zip(names, cells, strict=False)}
                read.clear()
        except csv.Error as error:
            raise UnreadableError(f"row {number + 1}: {error}") from None


def _kept(lines: Iterable[str], read: list[str]) -> Iterator[str]:
    """The same lines; those of a row are there until somebody clears them."""
    for line in lines:
        read.append(line)
        yield line


def _is_open(lines: Sequence[str], delimiter: str) -> bool:
    """Whether the lines of a row end inside quotation marks."""
    try:
        list(csv.reader(lines, delimiter=delimiter, strict=True))
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _jsonl(file: File, kind: str, fields: Fields) -> Iterator[_Numbered]:
    with file.lines() as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                yield number, f"no JSON ({error})"
                continue
            yield number, row if isinstance(row, dict) else "no JSON object"


def _parquet(file: File, kind: str, fields: Fields) -> Iterator[_Numbered]:
    with file.open() as opened:
        table = _opened(opened)
        from pyarrow import ArrowException

        found = fields.found(table.schema_arrow.names)
        columns = [name for name in (found.text, found.date, found.id) if name]
        number = 0
        try:
            for batch in table.iter_batches(batch_size=_BATCH, columns=columns):
                for row in batch.to_pylist():
                    number += 1
                    yield number, row
        except (ArrowException, OSError) as error:
            raise _no_parquet(error) from None


def _opened(file: BinaryIO) -> "pyarrow.parquet.ParquetFile":
    """
    Raises:
        UnreadableError: it is no Parquet file, or nothing here reads such.
    """
    if find_spec("pyarrow") is None:
        raise UnreadableError("Parquet needs polparse[arrow]")
    import pyarrow
    import pyarrow.parquet

    try:
        return pyarrow.parquet.ParquetFile(file)
    except (pyarrow.ArrowException, OSError) as error:
        raise _no_parquet(error) from None


def _no_parquet(error: Exception) -> UnreadableError:
    return UnreadableError(f"no Parquet file ({' '.join(str(error).split())})")
