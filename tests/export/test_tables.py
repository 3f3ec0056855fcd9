"""Tables: every row has every column, the words are those of the text, and what is written can be read by others."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import get_args

import attrs
import pytest
from hypothesis import given

import polparse
from polparse import Document
from polparse.export.columns import TABLES, TableName
from polparse.export.tables import csv_lines, json_lines, parquet_pieces
from tests.clock import DOUBLINGS, no_collection, too_slow
from tests.export.test_akomantoso import COUNCIL
from tests.export.test_debates import RECORD
from tests.sample import DOCUMENT
from tests.texts import texts

GOLDEN = Path(__file__).parent.parent / "golden"
EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.txt"))
every = pytest.mark.parametrize("name", TABLES)


@pytest.fixture(scope="module")
def documents():
    """Articles, a resolution, a record, and a document with one of everything."""
    read = [polparse.parse(path.read_text("utf-8"), date="2024-03-20", name=path.name) for path in EXAMPLES]
    return [DOCUMENT, *read, *map(polparse.parse, (RECORD, COUNCIL, ""))]


def held(name, rows, texts_by_name):
    """Look at rows: their columns, the types of their values, and that words stand where they say."""
    schema = polparse.table([], name).schema
    for row in rows:
        assert [*schema] == [*row]
        for column, value in row.items():
            assert value is None or type(value) is schema[column], (column, value)
            assert value != "", column
            if isinstance(value, str):
                assert value == " ".join(value.split()), column
                value.encode()
        text = texts_by_name[row["document"]]
        for column in row:
            words = row.get("words") if column == "start" else row.get(column.removesuffix("_start"))
            if column.endswith("start") and words is not None and column != "text_start":
                stretch = text[row[column] : row[column.removesuffix("start") + "end"]]
                pieces = words.split(" ... ")
                assert " ".join(stretch.split()).startswith(pieces[0].removesuffix("...")), column
                assert "..." in words or words == " ".join(stretch.split()) or name == "provisions", column


@every
def test_rows(documents, name):
    """Rows have all columns, in order, of the types of the schema; none is an empty string; words and offsets agree."""
    rows = [*polparse.table(documents, name)]
    assert rows, "none of the documents has one"
    held(name, rows, {document.name or str(number): document.text for number, document in enumerate(documents, 1)})


# Of a text that could not be read, which no document is of.
NO_DOCUMENT = {("documents", "problem")}


def test_columns(documents):
    """Each column has a value in some row: what is nowhere tried may be read from nowhere."""
    golden = [Document.from_json(path.read_text("utf-8"), check=False) for path in sorted(GOLDEN.glob("*.json")) if ".0." not in path.name]
    bare = [
        f"table {name}: no row has a value in column {column!r} (export/columns.py): give tests/sample.py: DOCUMENT one"
        for name in TABLES
        for column, values in columns(polparse.table([*documents, *golden], name)).items()
        if (name, column) not in NO_DOCUMENT and all(value is None for value in values)
    ]
    assert not bare, "\n".join(bare)


def columns(rows):
    """The values of each column."""
    rows = [*rows]
    return {column: [row[column] for row in rows] for column in rows[0]}


@given(texts)
def test_any_text(text):
    """So they have of any text, and of any character."""
    wild = text.replace("e", "\ud800\x00", 2)
    for name in TABLES:
        held(name, polparse.table(polparse.parse(wild, name="t"), name), {"t": "".join(_shown(char) for char in wild)})


def _shown(char):
    return "\ufffd" if (not (char.isprintable() or char.isspace()) and ord(char) < 0xA0) or "\ud800" <= char <= "\udfff" else char


def test_names():
    """The type that lists the names of tables lists all of them."""
    assert [*TABLES] == [*get_args(TableName)]


def test_every_result():
    """Everything that a document holds is a table."""
    fields = {field.name for field in attrs.fields(Document) if isinstance(getattr(DOCUMENT, field.name), tuple)}
    assert fields <= {*TABLES}


def test_joins(documents):
    """What a table says of another one is there: ids of actors, events, resolutions."""
    for document in documents:
        ids = {row["id"] for row in polparse.table(document, "actors")}
        for name in TABLES:
            for row in polparse.table(document, name):
                for column, value in row.items():
                    if value and column.endswith(("_ids", "actor_id", "source_id", "target_id", "set_by_id")):
                        assert set(value.split("; ")) <= ids, (name, column)
        assert {row["event_id"] for row in polparse.table(document, "dyads")} == {row["id"] for row in polparse.table(document, "events")}
        clauses = {(row["resolution_id"], row["provision"]) for row in polparse.table(document, "provisions")}
        assert {(row["resolution_id"], row["provision"]) for row in polparse.table(document, "acts")} <= clauses


def test_dyads():
    """Each source with each target; of talks without a target, each two in both directions."""
    rows = polparse.table(polparse.parse("Norwegian police arrested Danish and Swedish activists."), "dyads")
    assert [("NOR", "COP", "DNK"), ("NOR", "COP", "SWE")] == [(r["source_country"], r["source_sector"], r["target_country"]) for r in rows]
    event = DOCUMENT.events[0]
    several = polparse.parse("Ghana and Norway held talks in Accra.")
    assert {("GHA", "NOR"), ("NOR", "GHA")} == {(r["source_code"], r["target_code"]) for r in polparse.table(several, "dyads")}
    assert event.id == next(polparse.table(DOCUMENT, "dyads"))["event_id"]


def test_points():
    """Points of clauses come behind them, with their number, and each has its own words."""
    rows = [*polparse.table(polparse.parse(COUNCIL), "provisions")]
    assert [*range(1, len(rows) + 1)] == [row["provision"] for row in rows]
    points = [row for row in rows if row["level"]]
    assert points
    for row in points:
        above = rows[row["parent"] - 1]
        assert above["level"] == row["level"] - 1
        assert above["start"] < row["start"] <= row["end"] <= above["end"]
        assert row["words"] not in above["words"]


def test_lazy():
    """A document is taken when the rows of the one before it have been given."""
    taken = []

    def some():
        for text in ("On Monday.", "Then.", "In May 2020."):
            taken.append(text)
            yield polparse.parse(text)

    rows = polparse.table(some(), "dates")
    assert [] == taken
    assert ("1", "Monday") == ((row := next(rows))["document"], row["words"])
    assert ["On Monday."] == taken
    assert ["3"] == [row["document"] for row in rows]
    assert [] == [*rows]


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((DOCUMENT, "statement"), ValueError, r"^no table 'statement' \(did you mean 'statements'\?\); there are documents, statements, "),
        ((DOCUMENT, "x"), ValueError, "^no table 'x'; there are documents, "),
        ((DOCUMENT, None), ValueError, "^no table None; there are documents, "),
        (("text", "dates"), TypeError, "^documents are no Document and no iterable of them but a str$"),
        ((None, "dates"), TypeError, "^documents are no Document and no iterable of them but a NoneType$"),
    ],
)
def test_wrong(arguments, error, message):
    """Wrong arguments are told at once."""
    with pytest.raises(error, match=message):
        polparse.table(*arguments)


def test_wrong_document():
    """What is no document is told with its number."""
    with pytest.raises(TypeError, match=r"^document 2 is no Document but a str$"):
        list(polparse.table([DOCUMENT, "text"], "dates"))


def test_failures():
    """A text that could not be parsed is a row of the table of documents, with its problem, and of no other."""
    made = [*polparse.pipe(["On Monday.", None, "In May."], names=["a", "b", "c"], errors="keep")]
    rows = [*polparse.table(made, "documents")]
    assert [("a", None), ("b", "TypeError: text is no str but a NoneType"), ("c", None)] == [(r["document"], r["problem"]) for r in rows]
    assert {*polparse.table([], "documents").schema} == {*rows[1]}
    assert rows[1]["dates"] is None
    assert ["a", "c"] == [row["document"] for row in polparse.table(made, "dates")]


def test_repr():
    """One line: the table and its columns."""
    assert repr(polparse.table([], "dates")).startswith("<Table of dates: document, published, words, start, ")


# Files.

FORMULAS = [
    '=HYPERLINK("http://x.example","y")', "+1+1", "-1+1", "@SUM(A1)", "\uff1d1", "\t=1", "\r=1", " =1", "\n@x", 'a,"b"', "a\nb", "\x00=1",
]


@pytest.mark.parametrize("words", FORMULAS)
def test_csv_is_safe(words):
    """No cell begins as a formula does; the rest is as in the table, and a row is one line."""
    [line, row] = csv_lines([Document(words, name=words)], "documents")
    [cells] = csv.reader([row])
    assert not cells[0].startswith(("=", "+", "-", "@", "\t", "\r", "\uff1d"))
    assert " ".join(words.split()).replace("\x00", "\ufffd") == cells[0].removeprefix("'")
    assert line.startswith("document,published,characters,")


@every
def test_csv(documents, name):
    """CSV holds the same as the rows, one line each, and polarity as it is."""
    lines = [*csv_lines(documents, name)]
    assert all(line.endswith("\n") and line.count("\n") == 1 for line in lines)
    read = [*csv.DictReader(io.StringIO("".join(lines)))]
    expected = [
        {key: "" if value is None else str(value).lower() if isinstance(value, bool) else str(value) for key, value in row.items()}
        for row in polparse.table(documents, name)
    ]
    bare = [{key: value.removeprefix("'") if value[1:2] in tuple("=+-@") else value for key, value in row.items()} for row in read]
    assert expected == bare


@every
def test_json(documents, name):
    """JSON lines hold the same as the rows."""
    lines = [*json_lines(documents, name)]
    assert all(line.endswith("\n") and len(line.splitlines()) == 1 for line in lines)
    assert [*polparse.table(documents, name)] == [json.loads(line) for line in lines]


@every
def test_parquet(documents, name):
    """Parquet holds the same, with the types of the schema, also without a row."""
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    types = {str: pyarrow.string(), int: pyarrow.int64(), bool: pyarrow.bool_()}
    for some in (documents, []):
        read = parquet.read_table(io.BytesIO(b"".join(parquet_pieces(some, name))))
        assert [*polparse.table(some, name)] == read.to_pylist()
        assert [*polparse.table([], name).schema] == read.schema.names
        assert [types[kind] for kind in polparse.table([], name).schema.values()] == read.schema.types


def test_arrow(documents):
    """What speaks Arrow reads a table as it is."""
    pyarrow = pytest.importorskip("pyarrow")
    assert [*polparse.table(documents, "events")] == pyarrow.table(polparse.table(documents, "events")).to_pylist()


def test_without_pyarrow():
    """Without pyarrow the message says what to install; rows need nothing."""
    program = """
import sys
sys.modules["pyarrow"] = None
import polparse
table = polparse.table(polparse.parse("On 3 May 2021."), "dates")
try:
    table.__arrow_c_stream__()
except ImportError as error:
    print(error)
print(next(table)["value"])
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "tables for Arrow and Parquet need pyarrow: pip install 'polparse[arrow]'\n2021-05-03\n" == done.stdout


# Time.

HOSTILE = {
    "content in content": "Vogt said that " * 1000,
    "points": "Resolution 1 (1999)\nThe Security Council,\n1. Decides\n" + "(a) to act;\n" * 1500,
    "actors": ", ".join(f"Ghana, Norway and Vogt{n}" for n in range(400)) + " condemned Chad.",
    "dates": "on Monday or " * 1000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_linear(text):
    """Twice the text takes no more than some two times the time, and cells hold no more than some times the text."""

    def told(document):
        rows = (row for name in TABLES if name != "dyads" for row in polparse.table(document, name))
        size = sum(len(str(value)) for row in rows for value in row.values() if value is not None)
        assert size < 200 * len(document.text) + 10_000

    part, whole = (polparse.parse(text[: len(text) // share]) for share in (2**DOUBLINGS, 1))
    with no_collection():
        assert "" == too_slow(told, part, whole)


# The reference.

PAGE = Path(__file__).parent.parent.parent / "docs" / "reference" / "tables.md"
_TYPES = {str: "string", int: "integer", bool: "boolean"}


def described():
    """The tables as the page shows them."""
    for name, table in TABLES.items():
        yield f"\n## {name}\n\nA row: {table.about}.\n\n| column | type | what it holds |\n|---|---|---|"
        yield from (f"| `{column.name}` | {_TYPES[column.type]} | {column.about} |" for column in table.columns)


def test_documented(request):
    """The page on tables has every column; ``--refresh`` writes it anew."""
    head, mark, _ = PAGE.read_text(encoding="utf-8").partition("<!-- made from polparse.export.columns -->\n")
    expected = head + mark + "\n".join(described()) + "\n"
    if request.config.getoption("--refresh"):
        PAGE.write_text(expected, encoding="utf-8")
    assert mark
    assert expected == PAGE.read_text(encoding="utf-8"), "python -m pytest tests/export/test_tables.py --refresh writes the page anew"
