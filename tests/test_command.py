"""The command, as a shell runs it."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import attrs
import pytest
from hypothesis import given

import polparse
from polparse import Document
from polparse.command.main import main
from polparse.errors import PackError
from polparse.export.text import _wrapped, page
from tests.documents.test_documents import COUNCIL
from tests.sample import DOCUMENT
from tests.texts import texts

ROOT = Path(__file__).parent.parent
ARTICLE = ROOT / "examples" / "un-vote.txt"
TEXT = ARTICLE.read_text(encoding="utf-8")


def run(*arguments, stdin=b"", **environment):
    """Exit code, stdout, stderr."""
    done = subprocess.run(
        [sys.executable, "-m", "polparse", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def started(*arguments, **streams):
    """The command, running; Ctrl-C reaches it also if the tests run in the background, where it is ignored."""
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    interruptible = {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)} if os.name == "posix" else {}
    return subprocess.Popen([sys.executable, "-m", "polparse", *arguments], **{**pipes, **interruptible, **streams})


def shell(line, **environment):
    """A line of the shell, in which ``polparse`` is the command: exit code, stdout, stderr."""
    function = f'polparse() {{ "{sys.executable}" -m polparse "$@"; }}; {line}'
    # Without its buffer, an output that takes nothing is noticed by others.
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    done = subprocess.run(["bash", "-c", function], capture_output=True, check=False, env={**kept, **environment})
    return done.returncode, done.stdout, done.stderr


def test_pipe():
    """In a pipe, one line of JSON that is the document."""
    code, out, err = run(ARTICLE, "--date", "2024-05-23")
    assert (code, err) == (0, "")
    expected = polparse.parse(TEXT, date="2024-05-23")
    document = Document.from_json(out)
    assert document.name == str(ARTICLE)
    assert {**expected.to_dict(), "name": str(ARTICLE)} == document.to_dict()


def test_same_bytes():
    """The output does not depend on the order in which this Python happens to keep sets."""
    one, other = (run(ARTICLE, "--date", "2024-05-23", PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert one == other
    assert (0, "") == (one[0], one[2])
    assert TEXT == json.loads(one[1])["text"]


def test_stdin():
    """``-`` is standard input."""
    code, out, _ = run("-", stdin=b"The Diet met.")
    assert (code, json.loads(out)["text"], json.loads(out)["name"]) == (0, "The Diet met.", "-")


def test_json_of_one_file(run_here):
    """``json`` is an indented object."""
    code, out, _ = run_here(ARTICLE, "--format", "json")
    assert code == 0
    assert json.loads(out)["text"] == TEXT
    assert "\n  " in out


def test_json_of_several_files(file, run_here):
    """Of several files it is a list."""
    code, out, err = run_here(ARTICLE, file(b""), "nowhere.txt", "--format", "json")
    assert (code, [row["text"] for row in json.loads(out)]) == (1, [TEXT, ""])
    assert err == "polparse: nowhere.txt: No such file or directory\n"


def test_json_of_no_file(run_here):
    """It is valid JSON when none can be read."""
    assert run_here("a", "b", "--format", "json")[:2] == (1, "[\n]\n")
    assert run_here("a", "--format", "json")[:2] == (1, "")


def test_text_and_explain(run_here):
    """A page in ASCII lines; ``--explain`` adds rules and words."""
    code, out, err = run(ARTICLE, "--explain", COLUMNS="60")
    assert (code, err) == (0, "")
    assert out.startswith(str(ARTICLE))
    assert "\x1b" not in out
    assert "en." in out
    code, plain, _ = run_here(ARTICLE, "--format", "text")
    assert code == 0
    assert len(plain) < len(out)


def test_version_and_help():
    """Both go to stdout."""
    assert run("--version")[:2] == (0, f"polparse {polparse.__version__}\n")
    code, out, _ = run("--help")
    assert code == 0
    assert "--explain" in out


@pytest.mark.parametrize(
    "arguments",
    [
        ("--date", "soon", "x"),
        ("--resume", "x"),
        ("--resume", "-o", "out.jsonl", "--explain", "x"),
        ("--resume", "-o", "out.jsonl", "--format", "json", "x"),
        ("--traceback", "-j", "2", "x"),
        ("-j", "-1", "x"),
        ("-j", "many", "x"),
        ("--from", "xml", "x"),
        ("--date", "2024-02-30", "x"),
        ("--format", "xml", "x"),
        ("--explain", "--format", "json", "x"),
    ],
    ids=str,
)
def test_wrong_usage(arguments, capsys):
    """Wrong usage is 2, with what is wrong on stderr."""
    with pytest.raises(SystemExit) as caught:
        main([*arguments])
    out, err = capsys.readouterr()
    assert (2, "") == (caught.value.code, out)
    assert "usage: polparse" in err


def test_wrong_usage_of_a_process():
    """And so it is for a shell."""
    code, out, err = run("--date", "soon", "x")
    assert (code, out) == (2, "")
    assert "usage: polparse" in err


def test_traceback(file, run_here, monkeypatch):
    """A mistake in a stage is one line that names the text; with an option the lines of code that led there follow."""

    def stage(*arguments):
        raise KeyError("a mistake")

    monkeypatch.setattr("polparse.parser.Parser.parse", stage)
    article = file("It rained.")
    told = f"polparse: {article}: KeyError 'a mistake'\n"
    assert (1, "", told) == run_here(article)
    code, out, err = run_here(article, "--traceback")
    assert (1, "") == (code, out)
    assert err.startswith(f"{told}Traceback (most recent call last):\n")
    assert ", in stage\n" in err


def test_bad_files_are_named(file, tmp_path, run_here):
    """One line for each file that is no text; the others are parsed."""
    binary, control = file(b"\x89PNG\r\n\x1a\n\0\0\0", "a.png"), file(b"\xff\xfe\xfd"[1:] + b"\x01\x02", "b.bin")
    code, out, err = run_here("missing\nfile.txt", tmp_path, binary, control, ARTICLE)
    assert code == 1
    assert [json.loads(line)["text"] for line in out.splitlines()] == [TEXT]
    assert err.splitlines() == [
        "polparse: missing file.txt: No such file or directory",
        f"polparse: {tmp_path}: Is a directory; -r reads what is in it",
        f"polparse: {binary}: binary file",
        f"polparse: {control}: binary file",
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"The Diet met. " * 1000 + b"\0\1",
        b"The Diet met. " * 1000 + b"\xff\xfe\x01",
    ],
    ids=["UTF-8 with NUL", "Windows-1252 with controls"],
)
def test_binary_behind_text(file, content, run_here):
    """What is no text is noticed wherever it begins."""
    path = file(content)
    assert run_here(path) == (1, "", f"polparse: {path}: binary file\n")


def test_no_name(run_here):
    """An empty name is named, and is not this directory."""
    assert run_here("") == (1, "", "polparse: '': No such file or directory\n")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads everything")
def test_unreadable(file, run_here):
    """A file without permission is named too."""
    path = file(b"x")
    path.chmod(0)
    assert run_here(path) == (1, "", f"polparse: {path}: Permission denied\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_marks(file, encoding, run_here):
    """A byte order mark is understood, and is no part of the text."""
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    code, out, err = run_here(file(mark + "Señor Núñez said: “no”.\r\n".encode(encoding)))
    assert (code, json.loads(out)["text"], err) == (0, "Señor Núñez said: “no”.\r\n", "")


def test_windows_1252(file, run_here):
    """What is not UTF-8 is read as Windows-1252, and stderr says so."""
    path = file("Señor Núñez said: “no”.\x81".encode("cp1252", "replace") + b"\x81")
    code, out, err = run_here(path)
    assert (code, err) == (0, f"polparse: {path}: not UTF-8, read as Windows-1252\n")
    assert json.loads(out)["text"].startswith("Señor Núñez said: “no”.")


HOSTILE = "Ada\x1b[2J said\x07 “no\u202eon”\u2028 in \ud800 May\x9b \x85."


@pytest.mark.parametrize(("encoding", "format"), [("ascii", "text"), ("latin-1", "jsonl"), ("utf-8", "json")])
def test_hostile_text(file, encoding, format):
    """Nothing in a text moves the cursor of the terminal, or breaks the output in any encoding."""
    path = file(("\ufeff" + HOSTILE).encode("utf-16-le", "surrogatepass"))
    code, out, err = run(path, "--format", format, "--date", "2024-05-23", PYTHONIOENCODING=encoding)
    assert (code, err) == (0, "")
    assert not any((char < " " and char != "\n") or "\x7f" <= char <= "\x9f" or char in "\u202e\u2028" for char in out)


def test_hostile_page():
    """Nor on the page."""
    text = HOSTILE + DOCUMENT.text[len(HOSTILE) :]
    shown = page(Document.from_dict({**DOCUMENT.to_dict(), "text": text, "name": HOSTILE}), explain=True)
    assert not any((char < " " and char != "\n") or "\x7f" <= char <= "\x9f" or char in "\u202e\u2028\ud800" for char in shown)


@pytest.mark.parametrize("width", [10, 40, 60, 80, 120])
@pytest.mark.parametrize("explain", [False, True])
def test_page_fits(width, explain):
    """No line is wider than the terminal, or than 40 columns; none ends in blanks."""
    lines = page(DOCUMENT, width=width, explain=explain).split("\n")
    assert max(map(len, lines)) <= max(width, 40)
    assert lines == [line.rstrip() for line in lines]


def test_page_says_everything():
    """Who, delegations, meetings, decisions, turns, statements, promises, conditions, dates."""
    lines = page(DOCUMENT, width=120).splitlines()
    assert [
        *("RESOLUTION", "CLAUSES", "WHO", "DELEGATIONS", "MEETINGS", "DECIDED"),
        *("WHO HAD THE FLOOR", "WHO SAID WHAT", "PROMISED", "CONDITIONS", "WHO DID WHAT", "WHEN"),
    ] == [line for line in lines if line.isupper() and not line.startswith(" ")]
    shown = " ".join(" ".join(lines).split())
    for said in (
        "Ada Boateng acting envoy (GHA to NOR)",
        "Ada Boateng (head)",
        "chaired by Ada Boateng",
        "adopted 2024-02-06 by its parliament - bans trawlers",
        "Ghana pledged not to raise fees (its parliament, in French, 10:30)",
        "said: If the trawlers leave ... Ghana will publish the licences",
        "not to raise fees",
        "If the trawlers leave -> Ghana will publish the licences",
        "Monday 2024-03-18",
    ):
        assert said in shown


def test_outline(file, run_here):
    """A full text is shown as one: what it is, its two halves, and the vote."""
    code, shown, _ = run_here("--format", "text", file(COUNCIL.encode(), "resolution.txt"))
    assert 0 == code
    words = " ".join(shown.split())
    for said in (
        "symbol S/RES/999(1995)",
        "12 for; 1 against (Chile); 2 abstaining (Peru, Norway)",
        "(1) Recalling its resolutions",
        "1 Demands that all parties: [demands: binds all parties] - (a) Open the ports;",
        "[requests: asks the Secretary-General]",
        "instruments S/RES/12(1948), S/RES/14(1948)",
    ):
        assert said in words
    assert "WHO" not in words


def test_nothing_found():
    """An empty page says that it is one; a date that is there twice stands there once."""
    assert page(Document("")) == "Nothing found.\n"
    twice = attrs.evolve(DOCUMENT, dates=DOCUMENT.dates * 2)
    assert page(twice).count("2024-03-18") == page(DOCUMENT).count("2024-03-18")
    assert page(twice, explain=True).count("en.dates.weekday") == 2


def test_wide_characters():
    """Columns are those of the terminal, not characters."""
    document = Document.from_dict(
        {**DOCUMENT.to_dict(), "actors": [{**DOCUMENT.actors[0].to_dict(), "name": "王小明"}, *DOCUMENT.to_dict()["actors"][1:]]}
    )
    lines = page(document).split("\n")
    wide = next(line for line in lines if "acting envoy" in line)
    narrow = next(line for line in lines if "countries" in line)
    assert wide.index("acting") + 3 == narrow.index("Ghana")


WIDE = "部长星期一说会谈将继续。"
MARKED = "e\u0301a\u0308 "


@pytest.mark.parametrize("explain", [False, True])
@pytest.mark.parametrize("width", [40, 60, 80])
@pytest.mark.parametrize("stretch", [WIDE, MARKED, "😀 ", "한국", "a部", "x" * 50, "Ｌ ", "\u202e ", "\u2028", " "], ids=ascii)
def test_page_fits_in_columns(stretch, width, explain):
    """So it is if characters take two columns, or none; and marks stay with their letters."""
    text = (stretch * len(DOCUMENT.text))[: len(DOCUMENT.text)]
    plain = DOCUMENT.to_dict()
    actors = [{**actor, "name": (stretch * 9).strip() or "Vogt"} for actor in plain["actors"]]
    lines = page(Document.from_dict({**plain, "text": text, "actors": actors, "name": ""}), width=width, explain=explain).split("\n")
    assert lines == [line.rstrip() for line in lines]
    columns = [len(line) + sum(char in f"{WIDE}😀한국部Ｌ" for char in line) - sum(char in MARKED[1::2] for char in line) for line in lines]
    assert max(columns) <= width
    assert [] == [line for line in lines if line.lstrip()[:1] in ("\u0301", "\u0308")]


@given(texts)
def test_any_page(text):
    """No page has a line that is too long or ends in blanks, or says nothing."""
    shown = page(polparse.parse(text, date="2024-05-23"), width=60, explain=True)
    lines = shown.split("\n")
    assert lines == [line.rstrip() for line in lines]
    assert max(len(line) for line in lines if line.isascii()) <= 60
    assert shown.strip()


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("ab cd efg", ["ab cd", "efg"]),
        ("ab cdefghijklm n", ["ab cde", "fghijk", "lm n"]),
        ("abcdef ghijkl", ["abcdef", "ghijkl"]),
        ("部长星期一 说", ["部长星", "期一", "说"]),
        ("a部长", ["a部长"]),
        ("abcde部长", ["abcde", "部长"]),
        ("e\u0301" * 7, ["e\u0301" * 6, "e\u0301"]),
    ],
)
def test_wrapped(text, lines):
    """Lines break at blanks, and inside a word that is longer than a line: by columns."""
    assert lines == _wrapped(text, 6)


@pytest.mark.skipif(os.name != "posix", reason="signals and pipes of POSIX")
class TestPosix:
    """Pipes, signals and terminals."""

    def test_closed_pipe(self):
        """A reader that goes ends the command, quietly."""
        command = f"{sys.executable} -m polparse {' '.join([str(ARTICLE)] * 200)} | head -c 10; exit ${{PIPESTATUS[0]}}"
        done = subprocess.run(["bash", "-c", command], capture_output=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (141, b'{"schema":', b"")

    def test_no_stdout(self):
        """So does an output that was closed from the start."""
        done = subprocess.run(["bash", "-c", f"{sys.executable} -m polparse {ARTICLE} >&-"], capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (141, b"")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
    def test_full_disk(self):
        """An output that takes nothing is one line."""
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run([sys.executable, "-m", "polparse", ARTICLE], stdout=full, stderr=subprocess.PIPE, check=False)
        assert (done.returncode, done.stderr) == (1, b"polparse: cannot write: No space left on device\n")

    def test_no_stdin(self):
        """A standard input that is closed is one line for each time it is asked for, and no other file is lost."""
        code, out, err = shell("polparse - /dev/null - <&-")
        assert (1, [""]) == (code, [json.loads(line)["text"] for line in out.splitlines()])
        assert [b"polparse: -: standard input is closed"] * 2 == err.splitlines()

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
    @pytest.mark.parametrize("stderr", ["2>/dev/full", "2>&-"])
    def test_no_stderr(self, stderr):
        """Messages that nobody can take cost no file, nor the exit code."""
        code, out, err = shell(f"polparse missing /dev/null missing /dev/null {stderr}")
        assert (1, [""] * 2, b"") == (code, [json.loads(line)["text"] for line in out.splitlines()], err)

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
    def test_nothing_takes_anything(self):
        """With nowhere to write, only the exit code tells."""
        assert (1, b"", b"") == shell("polparse /dev/null >/dev/full 2>/dev/full")
        assert (141, b"", b"") == shell("polparse /dev/null - >&- 2>&- <&-")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
    @pytest.mark.parametrize("option", ["--version", "--help"])
    def test_full_disk_for_help(self, option):
        """What was asked for and cannot be written is told as everything else."""
        assert (1, b"", b"polparse: cannot write: No space left on device\n") == shell(f"polparse {option} >/dev/full")

    @pytest.mark.parametrize("module", ["attrs", "argparse", "cattrs", "bisect", "unicodedata"])
    def test_interrupt_while_importing(self, module, tmp_path):
        """Ctrl-C is quiet while modules are still being imported: those of the package, of the command, of the language."""
        (tmp_path / f"{module}.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\nsignal.pause()\n")
        path = os.pathsep.join(filter(None, (str(tmp_path), os.environ.get("PYTHONPATH"))))
        with started(ARTICLE, "-", env={**os.environ, "PYTHONPATH": path}) as process:
            out, err = process.communicate(timeout=20)
        assert (130, b"", b"") == (process.returncode, out, err)

    @pytest.mark.parametrize("seconds", [0.01, 0.03, 0.06, 0.1, 0.2, 0.5])
    def test_interrupt_early(self, seconds):
        """Nor at any time after its start does it show where in polparse that was."""
        with started("-") as process:
            time.sleep(seconds)
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=20)
        # Before Python minds signals at all, the system ends it; what Python runs at its start, such as a tracer, may swallow it.
        assert process.returncode in (130, -signal.SIGINT, 1, 0)
        # Where Python itself starts may be a folder of that name.
        assert b"polparse" not in err.replace(sys.prefix.encode(), b"")

    def test_program_of_its_own(self, tmp_path):
        """In a program that imports polparse, Ctrl-C is what it always is."""
        (tmp_path / "attrs.py").write_text("raise KeyboardInterrupt\n")
        code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import polparse"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
        assert b"KeyboardInterrupt" in done.stderr

    def test_killed(self, tmp_path):
        """However it ends, only whole lines have been written."""
        file = tmp_path / "out.jsonl"
        with file.open("wb") as out, started(*[ARTICLE] * 500, stdout=out) as process:
            while len(file.read_bytes()) < 100_000:
                time.sleep(0.01)
            process.kill()
        content = file.read_bytes()
        assert content.endswith(b"\n")
        assert {TEXT} == {json.loads(line)["text"] for line in content.splitlines()}
        assert len(content.splitlines()) < 500

    def test_no_docstrings(self):
        """Without docstrings, the schema keeps its descriptions."""
        code = "import json, polparse; print(json.dumps(polparse.json_schema()))"
        done = subprocess.run([sys.executable, "-OO", "-c", code], capture_output=True, check=True)
        assert polparse.json_schema() == json.loads(done.stdout)

    def test_interrupt(self):
        """Ctrl-C ends quietly."""
        with started(ARTICLE, "-") as process:
            assert process.stdout.readline().startswith(b'{"schema":"1.1","text":"NEW YORK')
            time.sleep(0.2)
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=20)
        assert (process.returncode, err) == (130, b"")

    def test_streams(self):
        """A file is written before the next is read."""
        with started(ARTICLE, "-") as process:
            assert json.loads(process.stdout.readline())["text"] == TEXT
            out, _ = process.communicate(b"Later.", timeout=20)
        assert json.loads(out)["text"] == "Later."

    @pytest.mark.parametrize(("environment", "styled"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
    def test_terminal(self, environment, styled):
        """On a terminal, a page; bold unless it is unwanted."""
        import pty

        ours, theirs = pty.openpty()
        keep = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "COLUMNS")}
        with started(ARTICLE, stdout=theirs, env={**keep, "TERM": "xterm", "COLUMNS": "70", **environment}) as process:
            os.close(theirs)
            out = b""
            with contextlib.suppress(OSError):  # how Linux says that the other end is closed
                while piece := os.read(ours, 65536):
                    out += piece
            os.close(ours)
            _, err = process.communicate(timeout=20)
        assert (process.returncode, err) == (0, b"")
        assert (b"\x1b[1m" in out) == styled
        assert b"un-vote.txt" in out
        assert b'{"schema"' not in out



# Rules explained, sentences told, own words.


def test_explain(run_here):
    """A rule is explained; of several, each; a name that is none is a line on stderr."""
    code, out, err = run_here("explain", "en.roles.after", "en.rolls.after", "en.roles.as")
    assert 1 == code
    assert out.startswith("en.roles.after: role\n")
    assert "\n\nen.roles.as: role\n" in out
    assert "polparse: no rule 'en.rolls.after'; is it en.roles.after" in err
    assert 1 == err.count("\n")


def test_explain_all(run_here):
    """Without a name all are listed."""
    code, out, _ = run_here("explain")
    assert 0 == code
    assert "en.roles.after" in out.splitlines()


def test_why(run_here):
    """A sentence is told, in one argument or several."""
    code, out, _ = run_here("why", "Norway left on Monday.", "--date", "2024-03-08")
    assert 0 == code
    assert "subject “Norway”; verb leave (past)" in out
    assert out == run_here("why", "--date", "2024-03-08", "Norway", "left", "on", "Monday.")[1]


def test_why_of_a_file():
    """A sentence may come from standard input; what the terminal cannot print is written out."""
    code, out, err = run("why", "-", stdin="“Norway” left.".encode(), PYTHONIOENCODING="ascii")
    assert (0, "") == (code, err)
    assert r"\u201c" in out


def test_file_of_the_name_of_a_subcommand(tmp_path):
    """A file whose name is that of a subcommand is named with its folder."""
    (tmp_path / "why").write_text("Norway left.")
    done = subprocess.run([sys.executable, "-m", "polparse", "./why"], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert "./why" == json.loads(done.stdout)["name"]


OWN = """
[office]
leader = ["sachem"]

[[rule]]
name = "own.roles.slash"
kind = "role"
pattern = "(person: <person>) <slash> (whole: <office>)"
hits = ["Lena Vogt / [[sachem]], spoke."]
misses = ["Lena Vogt, sachem, spoke."]
"""


def test_words(run_here, tmp_path):
    """Own words and rules are used by the command and its subcommands."""
    (tmp_path / "own.toml").write_text(OWN)
    (tmp_path / "text.txt").write_text("Lena Vogt / sachem left.")
    code, out, _ = run_here("--words", tmp_path / "own.toml", "--format", "jsonl", tmp_path / "text.txt")
    assert 0 == code
    assert "own.roles.slash" == json.loads(out)["actors"][0]["roles"][0]["rule"]
    assert 0 == run_here("explain", "--words", tmp_path / "own.toml", "own.roles.slash")[0]
    assert "office.leader" in run_here("why", "--words", tmp_path / "own.toml", "a", "sachem")[1]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('[ofice]\nleader = ["sachem"]', "own.toml: [ofice]: no class has this name; is it office?"),
        (OWN.replace("<office>", "<ofice>"), "own.toml: own.roles.slash: no class 'ofice'"),
        (OWN.replace("[[sachem]]", "[[nobody]]"), "own.toml: own.roles.slash: of 'Lena Vogt / [[nobody]], spoke.' it finds nothing"),
        ("office = ", "own.toml: office: Invalid value"),
        (None, "own.toml: No such file or directory"),
    ],
)
def test_wrong_words(tmp_path, capsys, content, message):
    """A file that is wrong is one line, and wrong usage."""
    if content is not None:
        (tmp_path / "own.toml").write_text(content)
    with pytest.raises(SystemExit) as caught:
        main(["--words", str(tmp_path / "own.toml"), str(ARTICLE)])
    assert 2 == caught.value.code
    (line,) = (line for line in capsys.readouterr().err.splitlines() if "error:" in line)
    assert message in line


def test_wrong_package(run_here, monkeypatch, file):
    """Whoever misspells a word of the package itself is told the file, the table and the key, and nothing of where the code is."""

    def wrong(*_):
        raise PackError("cues.toml: [verb] quip: act = 'speach' is none of ...\ncues.toml: [verb] quip: frames = 'thatt' is none of ...")

    monkeypatch.setattr("polparse.command.main.write", wrong)
    lines = [f"polparse: cues.toml: [verb] quip: {what} is none of ...\n" for what in ("act = 'speach'", "frames = 'thatt'")]
    assert (1, "", "".join(lines)) == run_here(file("It rained.", "a.txt"))
