"""Files that hold many texts: the rows of tables, and lines of JSON."""

import csv
import json
from collections.abc import Iterator, Mapping
from importlib.util import find_spec

import attrs

from polparse.command.files import File, UnreadableError

__all__ = ["KINDS", "Fields", "Row", "rows"]

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
_DATE = "date"
_LONGEST = 2**31 - 1
_BATCH = 256


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
        for option, wanted in (("text", self.text), ("date", self.date), ("id", self.id)):
            if wanted is not None and wanted not in names:
                there = ", ".join(names[:20]) + (", ..." if len(names) > 20 else "")
                raise UnreadableError(f"no column {wanted!r} (there are: {there}); --{option}-field names it")
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
        problem: why the row cannot be read, on one line.
    """

    number: int
    id: str | None = None
    text: object = None
    date: object = None
    problem: str | None = None


def rows(file: File, kind: str, fields: Fields) -> Iterator[Row]:
    """
    The rows of a file, read as they are asked for.

    Raises:
        UnreadableError: it is no such file, or has not the columns that were named.
    """
    numbered = {"csv": _csv, "tsv": _csv, "jsonl": _jsonl, "parquet": _parquet}[kind](file, kind, fields)
    found: Fields | None = None
    for number, row in numbered:
        if isinstance(row, str):
            yield Row(number, problem=row)
            continue
        # Lines of JSON may have other keys each; the first tells what the file holds.
        found = fields.found([*row]) if found is None else found
        id = row.get(found.id) if found.id else None
        date = row.get(found.date) if found.date else None
        yield Row(number, None if id is None or id == "" else str(id), row.get(found.text), None if date == "" else date)


def _csv(file: File, kind: str, fields: Fields) -> Iterator[tuple[int, dict[str, object] | str]]:
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
        try:
            for number, cells in enumerate(csv.reader(lines, delimiter=delimiter), 2):
                if cells:
                    yield number, dict(zip(names, cells, strict=False))
        except csv.Error as error:
            raise UnreadableError(f"row {number + 1}: {error}") from None


def _jsonl(file: File, kind: str, fields: Fields) -> Iterator[tuple[int, dict[str, object] | str]]:
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


def _parquet(file: File, kind: str, fields: Fields) -> Iterator[tuple[int, dict[str, object] | str]]:
    if find_spec("pyarrow") is None:
        raise UnreadableError("Parquet needs polparse[arrow]")
    import pyarrow
    import pyarrow.parquet

    with file.open() as opened:
        try:
            table = pyarrow.parquet.ParquetFile(opened)
            found = fields.found(table.schema_arrow.names)
            columns = [name for name in (found.text, found.date, found.id) if name]
            number = 0
            for batch in table.iter_batches(batch_size=_BATCH, columns=columns):
                for row in batch.to_pylist():
                    number += 1
                    yield number, row
        except (pyarrow.ArrowException, OSError) as error:
            raise UnreadableError(f"no Parquet file ({' '.join(str(error).split())})") from None
