"""Where what was found goes: a file, what was begun of it, a pager, a terminal; and how far it is."""

import contextlib
import gzip
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from benchmarks.kills import kill_again_and_again

from polparse.corpus import progress

TABLE = "id,text\n" + "".join(f"n{number},It rained {number} times.\n" for number in range(40))


def names(path):
    """The names of the documents in a file of JSON lines."""
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line)["name"] for line in content.splitlines()]


ALL = [f"n{number}" for number in range(40)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_to_a_file(file, tmp_path, run_here, jobs):
    """The same as on stdout, whatever was in it, however many processes."""
    table, out = file(TABLE, "a.csv"), file("something else", "out.jsonl")
    assert (0, "", "") == run_here(table, "-o", out, "-j", jobs)
    assert run_here(table)[1] == out.read_text()
    assert (0, "", "") == run_here(table, "-o", tmp_path / "out.jsonl.gz", "-j", jobs)
    assert out.read_bytes() == gzip.decompress((tmp_path / "out.jsonl.gz").read_bytes())


def test_format_of_a_file(file, tmp_path, run_here):
    """What the name of the output tells is its format, unless another is asked for."""
    table = file(TABLE, "a.csv")
    assert (0, "", "") == run_here(table, "-o", tmp_path / "out.json")
    assert ALL == [row["name"] for row in json.loads((tmp_path / "out.json").read_text())]
    assert (0, "", "") == run_here(table, "-o", tmp_path / "out.json", "--format", "jsonl")
    assert ALL == names(tmp_path / "out.json")


def test_ending_of_no_format(file, tmp_path, run_here, capsys):
    """An ending that is of no format is refused, before anything is written; with a format it is as good as another."""
    article, out = file("It rained."), tmp_path / "page.txt"
    with pytest.raises(SystemExit) as caught:
        run_here(article, "-o", out)
    assert 2 == caught.value.code
    (line,) = (line for line in capsys.readouterr().err.splitlines() if "error:" in line)
    assert line.startswith(f"polparse: error: -o {out}: .txt tells no format; --format NAME does, or one of the endings .text, .jsonl, ")
    assert not out.exists()
    for options in (("--format", "text"), ("--explain",)):
        assert (0, "", "") == run_here(article, "-o", out, *options)
        assert out.read_text()
    assert (0, "", "") == run_here(article, "-o", tmp_path / "out")
    assert [None] != names(tmp_path / "out")


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz"])
def test_resume(file, tmp_path, run_here, name):
    """Wherever an output is torn, it is made whole: nothing is lost, nothing is there twice."""
    table, out = file(TABLE, "a.csv"), tmp_path / name
    assert (0, "", "") == run_here(table, "-o", out, "--resume")
    whole = out.read_bytes()
    for cut in (0, 1, 5, 30, len(whole) // 3, len(whole) // 2, len(whole) - 2, len(whole) - 1, len(whole)):
        out.write_bytes(whole[:cut])
        assert (0, "", "") == run_here(table, "-o", out, "--resume")
        assert whole == out.read_bytes()


def test_nothing_of_a_text(file, tmp_path, run_here):
    """A format that is not of all texts says so if it has nothing of any of them; an empty file alone looks like a fault."""
    pytest.importorskip("lxml")
    text = file("It rained in Oslo.", "a.txt")
    record = file("MS. VOGT: It rained.\n\nMR. BRANDT: It snowed.\n\nMS. VOGT: So be it.", "b.txt")
    told = "polparse: nothing to write: the format is of records of debates and full texts of resolutions, and none is there\n"
    (tmp_path / "out").mkdir()
    assert (0, "", told) == run_here("--format", "akn", text)
    assert (0, "", told) == run_here("--format", "akn", "-o", tmp_path / "out", text)
    assert (0, "") == run_here("--format", "akn", "-o", tmp_path / "out", text, record)[::2]


def test_resume_what_failed(file, tmp_path, run_here):
    """What failed is tried again; names that are there twice in the input are there twice in the output."""
    out = tmp_path / "out.jsonl"
    table = file("id,text,date\na,one,\na,two,\nb,three,soon\na,four,\n", "a.csv")
    assert 1 == run_here(table, "-o", out)[0]
    lines = out.read_bytes().splitlines(keepends=True)
    out.write_bytes(b"".join(lines[:2]))
    table = file("id,text,date\na,one,\na,two,\nb,three,2024-03-05\na,four,\n", "a.csv")
    assert (0, "", "") == run_here(table, "-o", out, "--resume")
    assert ["one", "two", "three", "four"] == [json.loads(line)["text"] for line in out.read_bytes().splitlines()]
    assert (0, "", "") == run_here(table, "-o", out, "--resume")
    assert 4 == len(names(out))


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("My notes\nand more\n", "line 1 is no document"),
        ('{"name": "a"}\n[1]\n', "line 2 is no document"),
        ("My notes, without an end", "not what polparse writes"),
        (b"\x89PNG\0", "not what polparse writes"),
    ],
)
@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz"])
def test_resume_something_else(file, run_here, name, content, problem):
    """A file that holds something else is left as it is."""
    content = content if isinstance(content, bytes) else content.encode()
    out = file(gzip.compress(content) if name.endswith(".gz") and content.endswith(b"\n") else content, name)
    before = out.read_bytes()
    assert run_here(file("It rained."), "-o", out, "--resume") == (
        1,
        "",
        f"polparse: {out}: {problem}; --resume adds to nothing else\n",
    )
    assert before == out.read_bytes()


def test_no_such_folder(file, tmp_path, run_here):
    """An output that cannot be written is one line with its name."""
    out = tmp_path / "nowhere" / "out.jsonl"
    assert run_here(file("It rained."), "-o", out) == (1, "", f"polparse: cannot write {out}: No such file or directory\n")


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc")
def test_killed_at_random(tmp_path):
    """Whenever the command or a worker is killed, every document comes to be there, once, in its place (`benchmarks.kills` has more)."""
    outcome = kill_again_and_again(8, 60, tmp_path, seed=3, longest=0.8)
    assert ((), True) == (outcome.wrong, outcome.runs > 0)


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_interrupted(file, tmp_path):
    """Ctrl-C ends the command and its workers quietly; what was written is whole."""
    out = tmp_path / "out.jsonl"
    table = file("text\n" + "It rained on Monday.\n" * 5_000, "a.csv")
    with subprocess.Popen(
        [sys.executable, "-m", "polparse", table, "-j", "2", "-o", out],
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:
        while not out.exists() or not out.stat().st_size:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert (130, b"") == (process.returncode, err)
    assert 0 < len(names(out)) < 5_000


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
def test_out_of_memory(file, tmp_path):
    """A text for which there is no memory is one line; the others are done."""
    import resource

    file("It rained.", "in/a.txt")
    file("Ada Boateng met Lena Vogt in Oslo. " * 150_000, "in/b.txt")
    file("Snow.", "in/c.txt")
    done = subprocess.run(
        [sys.executable, "-m", "polparse", "-r", tmp_path / "in", "-j", "2"],
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (300 << 20, 300 << 20)),
    )
    assert ["It rained.", "Snow."] == [json.loads(line)["text"] for line in done.stdout.splitlines()]
    assert (1, f"polparse: {tmp_path}/in/b.txt: MemoryError out of memory\n") == (done.returncode, done.stderr.decode())


def on_terminal(*arguments, lines=24, keys=b"", **environment):
    """Exit code, and what a terminal of some lines shows, whose keyboard is there too."""
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, 80, 0, 0))
    keep = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "COLUMNS", "LINES", "PAGER", "LESS")}
    with subprocess.Popen(
        [sys.executable, "-m", "polparse", *arguments],
        **dict.fromkeys(("stdin", "stdout", "stderr"), theirs),
        env={**keep, "TERM": "xterm", **environment},
        start_new_session=True,
    ) as process:
        os.close(theirs)
        os.write(ours, keys)
        out = b""
        with contextlib.suppress(OSError):  # how Linux says that the other end is closed
            while piece := os.read(ours, 65536):
                out += piece
        os.close(ours)
    return process.returncode, out.replace(b"\r\n", b"\n")


ARTICLE = Path(__file__).parent.parent.parent / "examples" / "un-vote.txt"
PAGER = f"{sys.executable} -c 'import sys; print(\"PAGED\", len(sys.stdin.read().splitlines()))'"


@pytest.mark.skipif(os.name != "posix", reason="terminals of POSIX")
class TestTerminal:
    """On a terminal."""

    def test_pager(self):
        """A page that is longer than the screen goes through the pager, one that is not does not."""
        code, out = on_terminal(ARTICLE, PAGER=PAGER)
        assert (0, True) == (code, out.startswith(b"PAGED "))
        code, out = on_terminal(ARTICLE, PAGER=PAGER, LINES="1000")
        assert (0, False) == (code, b"PAGED" in out)
        assert b"un-vote.txt" in out

    @pytest.mark.parametrize("pager", ["cat", "", "no-such-pager", "'"])
    def test_no_pager(self, pager):
        """Without one, all is written at once."""
        code, out = on_terminal(ARTICLE, PAGER=pager)
        assert (0, True, True) == (code, b"un-vote.txt" in out, out.count(b"\n") > 24)

    def test_seen_enough(self):
        """Who leaves the pager ends the command, quietly."""
        code, out = on_terminal(*[ARTICLE] * 50, PAGER="head -n 1")
        assert (0, 1) == (code, out.count(b"\n"))

    def test_progress(self, file):
        """With many texts stderr says how many are done, how fast, and how long it will take; and nothing is left of it."""
        table = file(TABLE, "a.csv")
        code, out = on_terminal(table, "-o", table.with_suffix(".jsonl"))
        assert 0 == code
        assert b"/s" in out
        assert b"\n" not in out.strip()


@pytest.mark.parametrize(
    ("environment", "styled"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_forced_colour(run_here, monkeypatch, environment, styled):
    """Colour in a pipe if it is asked for."""
    for key in ("FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(key, raising=False)
    for key, value in environment.items():
        monkeypatch.setenv(key, value)
    assert styled == ("\x1b[1m" in run_here("--format", "text", ARTICLE)[1])
    assert "\x1b" not in run_here(ARTICLE)[1]


class Terminal(io.StringIO):
    """Somebody looks at it."""

    def isatty(self):
        return True


@pytest.mark.parametrize(("head", "many"), [("id,text\n", 24), ("id,text\n", 3), ("", 24)])
def test_summary(file, monkeypatch, run_here, head, many):
    """Behind the progress of many texts it is said how many there were, and how many of them were left out; rows are counted before."""
    monkeypatch.setattr(progress, "find_spec", lambda name: None)
    monkeypatch.setattr(progress, "_SECONDS", 0)
    monkeypatch.setattr(sys, "stderr", Terminal())
    if head:
        rows = "\n".join(f"{row},It rained." for row in range(1, many))
        run_here(file(f"{head}0,NA\n{rows}\n", "a.csv"))
        told = f"polparse: {many - 1} texts, and 1 left out\n"
    else:
        run_here(*(file("It rained.", f"{row}.txt") for row in range(many)))
        told = f"polparse: {many} texts\n"
    shown = sys.stderr.getvalue()
    assert (many > 20) == shown.endswith(told) == (f"/{many} texts" in shown)


def test_plain_progress(monkeypatch):
    """Without tqdm, one line that is written over."""
    monkeypatch.setattr(progress, "find_spec", lambda name: None)
    for total, expected in (
        (3, ["\r1/3 texts", "\r2/3 texts", "\r3/3 texts", "left", "\r\x1b[K"]),
        (None, ["\r1 text", "\r3 texts", "/s", "\r\x1b[K"]),
    ):
        shown = Terminal()
        monkeypatch.setattr(sys, "stderr", shown)
        monkeypatch.setattr(progress, "_SECONDS", 0)
        assert [1, 2, 3] == [*progress.shown(iter([1, 2, 3]), total)]
        assert [] == [part for part in expected if part not in shown.getvalue()]
        assert "\n" not in shown.getvalue()
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert [1] == [*progress.shown(iter([1]), 1)]
    assert "" == sys.stderr.getvalue()
