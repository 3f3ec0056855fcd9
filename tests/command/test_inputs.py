"""What the command reads: files, folders, patterns, tables, packed files, pages of HTML; and what it says of what it cannot read."""

import datetime
import gzip
import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import polparse


def rows(out):
    """Name, text and date of each document."""
    return [(row["name"], row["text"], row["date"]) for row in map(json.loads, out.splitlines())]


def test_folders(file, tmp_path, run_here):
    """With ``-r`` a folder is all files in it and below, in order, without hidden ones; without, it is an error that says so."""
    for name in ("b.txt", "a/z.txt", "a/c/y.txt", ".hidden", ".git/x.txt"):
        file(name, f"in/{name}")
    code, out, err = run_here("-r", tmp_path / "in")
    assert (0, "") == (code, err)
    assert ["b.txt", "a/z.txt", "a/c/y.txt"] == [text for _, text, _ in rows(out)]
    assert str(tmp_path / "in" / "a" / "z.txt") == rows(out)[1][0]
    assert run_here(tmp_path / "in") == (1, "", f"polparse: {tmp_path}/in: Is a directory; -r reads what is in it\n")


def test_patterns(file, tmp_path, run_here):
    """What the shell does not replace is replaced; a file that is called so comes first."""
    for name in ("a.txt", "b.txt", "c.md", "deep/d.txt", "e[1].txt"):
        file(name, name)
    code, out, err = run_here(tmp_path / "[ab].txt", tmp_path / "**" / "d.*", tmp_path / "e[1].txt")
    assert (0, "", ["a.txt", "b.txt", "deep/d.txt", "e[1].txt"]) == (code, err, [text for _, text, _ in rows(out)])
    assert run_here(tmp_path / "*.pdf") == (1, "", f"polparse: {tmp_path}/*.pdf: no such files\n")


def test_output_is_no_input(file, tmp_path, run_here):
    """What is being written is not read, though it lies in the folder that is."""
    file("It rained.", "in/a.txt")
    for _ in range(2):
        assert (0, "", "") == run_here("-r", tmp_path / "in", "-o", tmp_path / "in" / "out.jsonl")
    assert ["It rained."] == [text for _, text, _ in rows((tmp_path / "in" / "out.jsonl").read_text())]


def test_standard_input_without_a_name():
    """It is read if there is no file; on a terminal, that is wrong usage."""
    command = [sys.executable, "-m", "polparse"]
    done = subprocess.run(command, input="It rained.", capture_output=True, text=True, check=False)
    assert [("-", "It rained.", None)] == rows(done.stdout)
    if os.name == "posix":
        import pty

        ours, theirs = pty.openpty()
        done = subprocess.run(command, stdin=theirs, capture_output=True, text=True, check=False)
        os.close(ours)
        os.close(theirs)
        assert (2, "polparse: error: no FILE, and nothing is piped in") == (done.returncode, done.stderr.splitlines()[-1])


TABLE = 'id,date,text\nx1,2024-03-05,"It rained, ""hard""\non Monday."\nx2,,\nx3,20240306,Snow.\n'
EXPECTED = [("x1", 'It rained, "hard"\non Monday.', "2024-03-05"), ("x2", "", None), ("x3", "Snow.", "2024-03-06")]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.csv", TABLE),
        ("a.CSV", TABLE.replace("\n", "\r\n").replace('hard""\r\n', 'hard""\n')),
        ("a.csv", "\ufeff" + TABLE),
        ("a.csv", TABLE.encode("utf-16")),
        ("a.csv", TABLE.replace(",", ";").replace("rained;", "rained,")),
        ("a.tsv", TABLE.replace(",", "\t").replace("rained\t", "rained,")),
        ("a.csv.gz", gzip.compress(TABLE.encode())),
        ("a.jsonl", "".join(json.dumps(dict(zip(("id", "text", "date"), row, strict=True))) + "\n" for row in EXPECTED)),
        ("a.ndjson.gz", gzip.compress("\n\n".join(json.dumps({"name": n, "text": t, "date": d}) for n, t, d in EXPECTED).encode())),
    ],
    ids=["csv", "CRLF", "mark", "UTF-16", "semicolons", "tsv", "csv.gz", "jsonl", "ndjson.gz"],
)
def test_tables(file, run_here, name, content):
    """Each row is a text, with its own date and name."""
    code, out, err = run_here(file(content, name))
    assert (0, "", EXPECTED) == (code, err, rows(out))


def test_parquet(tmp_path, run_here):
    """So is each row of a Parquet file, in which dates may be dates."""
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    columns = {"text": ["a", None, "c"], "when": [datetime.date(2024, 3, 5), None, datetime.date(2024, 3, 6)], "n": [1, 2, 3]}
    parquet.write_table(pyarrow.table(columns), tmp_path / "a.parquet")
    code, out, err = run_here(tmp_path / "a.parquet", "--date-field", "when", "--id-field", "n")
    assert (1, [("1", "a", "2024-03-05"), ("3", "c", "2024-03-06")]) == (code, rows(out))
    assert err == f"polparse: {tmp_path}/a.parquet row 2 (2): no text\n"
    (tmp_path / "b.parquet").write_bytes(b"PAR1 and no more")
    code, out, err = run_here(tmp_path / "b.parquet")
    assert (1, "") == (code, out)
    assert err.startswith(f"polparse: {tmp_path}/b.parquet: no Parquet file (")


def test_fields(file, run_here):
    """Columns may be called anything; rows without a name are called by file and row; one date may be that of all without one."""
    path = file("when,body,key\n,It rained.,\n2024-03-05,Snow.,k\n", "a.csv")
    code, out, err = run_here(path, "--text-field", "body", "--date-field", "when", "--id-field", "key", "--date", "2024-01-01")
    assert (0, "") == (code, err)
    assert [(f"{path}:2", "It rained.", "2024-01-01"), ("k", "Snow.", "2024-03-05")] == rows(out)
    path = file("date,text\n2024-03-05,Snow.\n", "b.csv")
    assert "2024-01-01" == rows(run_here(path, "--date", "2024-01-01")[1])[0][2]


def test_kind(file, run_here):
    """``--from`` says what files are whose names do not tell, such as standard input; or that one is but text."""
    assert [("a", "It rained.", None)] == rows(run_here(file("id,text\na,It rained.\n", "table"), "--from", "csv")[1])
    assert "id,text\na,b\n" == rows(run_here(file("id,text\na,b\n", "a.csv"), "--from", "text")[1])[0][1]


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ((), "no column 'text' (there are: id, date, body); --text-field names it"),
        (("--text-field", "body", "--date-field", "day"), "no column 'day' (there are: id, date, body); --date-field names it"),
        (("--text-field", "body", "--id-field", "key"), "no column 'key' (there are: id, date, body); --id-field names it"),
    ],
)
@pytest.mark.parametrize("name", ["a.csv", "a.jsonl"])
def test_no_such_column(file, run_here, name, options, problem):
    """A column that is not there is one line for the whole file; other files are read."""
    content = "id,date,body\n" + "x,,It rained.\n" * 9 if name == "a.csv" else '{"id": "x", "date": null, "body": "It rained."}\n' * 9
    path, other = file(content, name), file("Snow.")
    code, out, err = run_here(path, other, *options)
    assert (1, ["Snow."], f"polparse: {path}: {problem}\n") == (code, [text for _, text, _ in rows(out)], err)


def test_bad_rows(file, run_here):
    """A date that is none, no text, a row that is no JSON: one line each that names the row; all others are done."""
    table = file(
        "id,date,text\n" + "".join(f"n{row},{'soon' if row == 17 else ''},It rained.\n" for row in range(2, 30)) + "short\n", "a.csv"
    )
    code, out, err = run_here(table)
    assert (1, 27) == (code, len(rows(out)))
    assert err.splitlines() == [
        f"polparse: {table} row 17 (n17): not a date (YYYY-MM-DD): 'soon'",
        f"polparse: {table} row 30 (short): no text",
    ]
    lines = file('{"text": "a"}\n{"text": \n[1]\n{"text": null}\n{"text": 7}\n{"id": "x"}\n{"text": "b", "date": 20240305}\n', "a.jsonl")
    code, out, err = run_here(lines)
    assert (1, [(f"{lines}:1", "a", None), (f"{lines}:7", "b", "2024-03-05")]) == (code, rows(out))
    problems = ["no JSON (Expecting value: line 2 column 1 (char 10))", "no JSON object", "no text", "text is no str but a int", "no text"]
    assert err.splitlines() == [
        f"polparse: {lines} row {row}{' (x)' if row == len(problems) + 1 else ''}: {problem}" for row, problem in enumerate(problems, 2)
    ]


def test_keys_of_later_lines(file, run_here):
    """Lines of JSON may have other keys each: what the first has not is read where it is, and a name that none has is told."""
    lines = file('{"text": "a"}\n{"text": "b", "date": "2024-03-05", "nr": "7"}\n{"text": "c", "date": "2024-02-30"}\n', "a.jsonl")
    code, out, err = run_here(lines)
    assert (1, [(f"{lines}:1", "a", None), (f"{lines}:2", "b", "2024-03-05")]) == (code, rows(out))
    assert f"polparse: {lines} row 3: not a date (YYYY-MM-DD): '2024-02-30'\n" == err
    assert [(f"{lines}:1", "a", None), ("7", "b", "2024-03-05")] == rows(run_here("--id-field", "nr", lines)[1])
    told = f"polparse: {lines}: no column 'day' (there are: text, date, nr); --date-field names it\n"
    assert (1, "", told) == run_here("--date-field", "day", lines)


@pytest.mark.parametrize("name", ["a.txt.gz", "a.csv.gz", "a.jsonl.gz"])
def test_broken_gz(file, run_here, name):
    """A packed file that is torn, or is none, is one line; other files are read."""
    whole = gzip.compress(os.urandom(20_000).hex().encode())
    for content in (whole[: len(whole) // 2], b"\x1f\x8b but no more", whole[:-30] + bytes(30)):
        path, other = file(content, name), file("Snow.")
        code, out, err = run_here(path, other)
        assert (1, ["Snow."], 1) == (code, [text for _, text, _ in rows(out)], err.count("\n"))
        assert err.startswith(f"polparse: {path}: broken gz file (")


def test_gz(file, run_here):
    """A packed text is that text, whatever it is called."""
    for name in ("a.txt.gz", "a"):
        assert "It rained." == rows(run_here(file(gzip.compress(b"It rained."), name))[1])[0][1]


def archive(name):
    """A small zip file."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr(name, "It rained.")
    return held.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "advice"),
    [
        ("a.pdf", b"%PDF-1.7\n1 0 obj\n", "a PDF; try: pdftotext {} - | polparse"),
        ("a.txt", b"%PDF-1.7\n1 0 obj\n", "a PDF; try: pdftotext {} - | polparse"),
        ("a.docx", archive("word/document.xml"), "a Word file; try: pandoc -t plain --wrap=none {} | polparse"),
        ("a.odt", archive("content.xml"), "an OpenDocument file; try: pandoc -t plain --wrap=none {} | polparse"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "a Word file; try: soffice --headless --convert-to txt:Text {}"),
        ("a.rtf", b"{\\rtf1 It rained.}", "RTF; try: pandoc -t plain --wrap=none {} | polparse"),
        ("a.xlsx", archive("xl/workbook.xml"), "an Excel file; save it as CSV"),
        ("a.zip", archive("a.txt"), "an archive; unpack it first"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0", "binary file"),
        ("a.csv", b"text\n\0\0", "binary file"),
        ("b.csv", b"%PDF-1.7\n", "a PDF; try: pdftotext {} - | polparse"),
    ],
)
def test_no_text(file, run_here, name, content, advice):
    """What is no text is refused in one line that says what to use instead."""
    path = file(content, name)
    assert run_here(path) == (1, "", f"polparse: {path}: {advice.format(path)}\n")


PAGE = (
    "<!DOCTYPE html>\n<html><head><title>Port</title><style>p {}</style></head><body><nav><a href='/'>Home</a></nav>\n"
    "<p>Foreign Minister <b>Lena Vogt</b> said on <a href='/m'>Monday</a> that it doesn&rsquo;t work.</p>\n"
    "<p>&ldquo;We will leave,&rdquo; she told N<i>or</i>way.</p></body></html>\n"
)


@pytest.mark.parametrize(("name", "options"), [("a.html", ()), ("a.htm", ()), ("a.txt", ()), ("a.txt", ("--html",))])
def test_html(file, run_here, name, options):
    """A page is read as text, with spans of the file."""
    code, out, err = run_here(file(PAGE, name), "--date", "2024-05-23", *options)
    assert (0, "") == (code, err)
    document = polparse.Document.from_json(out)
    assert len(PAGE) == len(document.text)
    assert ["Lena Vogt", "Norway"] == [actor.name for actor in document.actors]
    assert ["that it doesn&rsquo;t work", "&ldquo;We will leave,&rdquo;"] == [
        PAGE[statement.content[0].start : statement.content[0].end] for statement in document.statements
    ]
    assert ("Monday", "2024-05-20") == (document.dates[0].span.of(PAGE), document.dates[0].value)


def test_html_in_tables(file, run_here):
    """So is the text of a row if it begins as one, or if ``--html`` says so; tags in a text that is none are told, once a file."""
    path = file("text\n<html><p>It rained.\n<p>It <b>snowed</b>.</p>\n<p>It <b>hailed</b>.</p>\n", "a.csv")
    code, out, err = run_here(path)
    assert ["It rained.", "<p>It <b>snowed</b>.</p>", "<p>It <b>hailed</b>.</p>"] == [text.strip() for _, text, _ in rows(out)]
    told = f"polparse: {path} row 3: has tags in it, read as they stand; --html reads it as HTML\n"
    assert (0, f"{told}polparse: {path}: 1 more row has tags in it\n") == (code, err)
    code, out, err = run_here(path, "--html")
    assert (0, "", "It snowed") == (code, err, rows(out)[1][1].replace("\u2060", "").strip(" ."))


@pytest.mark.parametrize(("declared", "encoding"), [("windows-1251", "cp1251"), ("no-such", "cp1252")])
def test_encoding_of_a_page(file, run_here, declared, encoding):
    """A page that is not UTF-8 says what it is."""
    path = file(f'<html><meta charset="{declared}"><p>é'.encode("ascii", "replace")[:-1] + b"\xe9", "a.html")
    assert rows(run_here(path)[1])[0][1].endswith(b"\xe9".decode(encoding))


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="no /dev/fd")
def test_pipe_as_a_file():
    """A file that can be read once only is read once."""
    program = f'"{sys.executable}" -m polparse <(printf "text\\nIt rained.\\n") --from csv <(printf "text\\nSnow.\\n" | gzip)'
    done = subprocess.run(["bash", "-c", program], capture_output=True, text=True, check=False)
    assert (0, "", ["It rained.", "Snow."]) == (done.returncode, done.stderr, [text for _, text, _ in rows(done.stdout)])


def test_rows_without(file, run_here):
    """What programs write into a cell where there is nothing is nothing: no date, and no text."""
    path = file("id,date,text\n1,NA,It rained.\n2,2024-05-01,NA\n3,NaN,It snowed.\n4,2024-05-01,It hailed.\n", "a.csv")
    code, out, err = run_here(path)
    assert (1, f"polparse: {path} row 3 (2): no text\n") == (code, err)
    assert [("1", "It rained.", None), ("3", "It snowed.", None), ("4", "It hailed.", "2024-05-01")] == rows(out)


def test_either_first(file, run_here):
    """Of a date that may be two days it is asked which one."""
    path = file("date,text\n03/05/2024,It rained.\n", "a.csv")
    told = f"polparse: {path} row 2: not a date (YYYY-MM-DD): '03/05/2024'; is its first number the day or the month?\n"
    assert (1, "", told) == run_here(path)


@pytest.mark.parametrize("before", ["", "0,It hailed.\n"])
def test_open_quotation_mark(file, run_here, before):
    """A quotation mark that nothing closes takes in the rest of a file, which is said and not parsed; one of several lines is closed."""
    path = file(f'id,text\n{before}1,"It ""rained.\n2,It snowed.\n', "a.csv")
    code, out, err = run_here(path)
    row = 3 if before else 2
    told = "a quotation mark is opened and never closed: the rest of the file is in this row"
    assert (1, f"polparse: {path} row {row}: {told}\n") == (code, err)
    assert len(rows(out)) == bool(before)
    path = file('id,text\n1,"It rained.\n\nIt snowed."\n2,It hailed.\n', "b.csv")
    assert [("1", "It rained.\n\nIt snowed.", None), ("2", "It hailed.", None)] == rows(run_here(path)[1])


def test_empty_table(file, run_here):
    """A table without columns is empty."""
    path = file("", "a.csv")
    assert run_here(path) == (1, "", f"polparse: {path}: empty: it has no columns\n")


def test_documents(file, tmp_path, run_here):
    """Lines that polparse wrote are documents, and not parsed again: own words stay, and options on how to parse are told to do nothing."""
    words, text, out = file('[party]\nNOR = ["Green Dawn"]\n', "own.toml"), file("Green Dawn left.", "a.txt"), tmp_path / "out.jsonl"
    assert run_here("--words", words, text, "-o", out) == (0, "", "")
    code, table, err = run_here("--table", "actors", out, "-j", 2)
    assert (0, "") == (code, err)
    assert ["organisation", "Green Dawn", "NOR"] == table.splitlines()[1].split(",")[3:6]
    assert run_here(out) == (0, out.read_text(encoding="utf-8"), "")
    told = f"polparse: {out}: documents of polparse are taken as they are, without --date and --words\n"
    assert run_here("--table", "actors", out, "--words", words, "--date", "2024-03-05") == (0, table, told)
    wrong = file(out.read_text(encoding="utf-8").replace('"organisation"', '"orchestra"'), "wrong.jsonl")
    code, table, err = run_here("--table", "actors", wrong)
    assert (1, 1) == (code, len(table.splitlines()))
    assert err.startswith(f"polparse: {wrong} row 1 ({text}): no document of polparse: actors[0].kind: ")
