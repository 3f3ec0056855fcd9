"""Tables and pages by the command: every format that has them, and what does not go together."""

import csv
import io
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import polparse
from polparse.command.main import main
from polparse.export.columns import TABLES

EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.txt"))


@pytest.fixture
def run(capsys):
    """The command in this process: exit code, stdout, stderr."""

    def run(*arguments):
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as left:
            code = left.code
        return code, *capsys.readouterr()

    return run


@cache
def documents():
    """What the command reads, read once for all tables."""
    return [polparse.parse(path.read_text("utf-8"), date="2024-03-20", name=str(path)) for path in EXAMPLES]


def rows(table):
    return [*polparse.table(documents(), table)]


@pytest.mark.parametrize("table", TABLES)
def test_csv(run, table):
    """A table alone is CSV, of all files one table."""
    code, out, err = run("--table", table, "--date", "2024-03-20", *EXAMPLES)
    assert (0, "") == (code, err)
    read = [*csv.DictReader(io.StringIO(out))]
    assert len(read) == len(rows(table))
    assert [*polparse.table([], table).schema] == out.splitlines()[0].split(",")


def test_json_lines(run):
    """JSON lines are rows of a table if one is told, and documents if none is."""
    _, out, _ = run("--format", "jsonl", "--table", "dyads", "--date", "2024-03-20", *EXAMPLES)
    assert rows("dyads") == [json.loads(line) for line in out.splitlines()]
    _, out, _ = run("--format", "jsonl", *EXAMPLES)
    assert len(EXAMPLES) == len(out.splitlines())


def test_parquet(tmp_path):
    """Parquet goes to a file as bytes."""
    parquet = pytest.importorskip("pyarrow.parquet")
    with (tmp_path / "said.parquet").open("wb") as out:
        command = [sys.executable, "-m", "polparse", "--format", "parquet", "--table", "statements", "--date", "2024-03-20", *EXAMPLES]
        subprocess.run(command, stdout=out, check=True)
    assert rows("statements") == parquet.read_table(tmp_path / "said.parquet").to_pylist()


@pytest.mark.skipif(os.name != "posix", reason="there is no pseudo-terminal")
def test_parquet_on_a_terminal():
    """A terminal cannot show Parquet."""
    pytest.importorskip("pyarrow")
    leader, follower = os.openpty()
    command = [sys.executable, "-m", "polparse", "--format", "parquet", "--table", "dates", EXAMPLES[0]]
    done = subprocess.run(command, stdout=follower, stderr=subprocess.PIPE, text=True, check=False)
    os.close(follower)
    os.close(leader)
    assert (2, True) == (done.returncode, done.stderr.endswith("--format parquet is not for a terminal; -o FILE writes it to a file\n"))


def test_processes(run, tmp_path):
    """Several processes write the same table, and the name of the output tells the format."""
    path = tmp_path / "said.csv"
    code, out, err = run("-j", "2", "--table", "statements", "--date", "2024-03-20", "-o", path, *EXAMPLES)
    assert (0, "", "") == (code, out, err)
    assert path.read_text("utf-8") == run("--table", "statements", "--date", "2024-03-20", *EXAMPLES)[1]
    for name, more in (("page.html", ()), ("dates.jsonl.gz", ("--table", "dates")), ("dates.parquet", ("--table", "dates"))):
        assert 0 == run("-o", tmp_path / name, *more, *EXAMPLES)[0]
    assert (tmp_path / "page.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert b"\x1f\x8b" == (tmp_path / "dates.jsonl.gz").read_bytes()[:2]
    assert b"PAR1" == (tmp_path / "dates.parquet").read_bytes()[:4]


def test_html(run):
    """One file is a page, several are a page with an index; a file that cannot be read is told, and the others are there."""
    code, out, _ = run("--format", "html", EXAMPLES[0])
    document = polparse.parse(EXAMPLES[0].read_text("utf-8"), name=str(EXAMPLES[0]))
    assert (0, document.html()) == (code, out)
    assert (1, "") == run("--format", "html", "missing.txt")[:2]
    code, out, err = run("--format", "html", *EXAMPLES, "missing.txt")
    assert (1, len(EXAMPLES)) == (code, out.count('<article class="document"'))
    assert "missing.txt" in err
    assert f"<h1>{len(EXAMPLES)} documents</h1>" in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--format", "csv"), "--format csv needs --table NAME: documents, statements, "),
        (("--format", "parquet"), "--format parquet needs --table NAME: documents, "),
        (("--format", "json", "--table", "dates"), "--table is for the formats jsonl, csv, parquet"),
        (("--format", "html", "--table", "dates"), "--table is for the formats jsonl, csv, parquet"),
        (("--table", "statement"), "argument --table: invalid choice: 'statement' (choose from "),
        (("--resume", "-o", "x.jsonl", "--table", "dates", "--format", "jsonl"), "--resume needs --format jsonl without --table"),
        (("--explain", "--table", "dates"), "--explain is for text"),
    ],
)
def test_wrong_usage(run, arguments, message):
    """What does not go together is refused in one line."""
    code, out, err = run(*arguments, EXAMPLES[0])
    assert (2, "") == (code, out)
    assert err.splitlines()[-1].startswith(f"polparse: error: {message}")
