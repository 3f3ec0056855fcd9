"""Many texts: in order, one result for each, whatever becomes of the processes that parse them."""

import datetime
import gc
import os
import random
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import polparse
from polparse.corpus.jobs import Job, Task
from polparse.corpus.pipe import pipe, results
from polparse.corpus.pool import _chunks
from polparse.errors import WorkerError
from tests.corpus.odd import never, odd, text_of

ODD = Job(odd, text_of)
TEXTS = ["Ghana will sign, the envoy said.", "Norway agreed on Monday.", "", "The Diet met.", "Chad \ud800 left."]


def workers():
    """The processes that are children of this one."""
    return [int(number) for children in Path("/proc/self/task").glob("*/children") for number in children.read_text().split()]


def test_chunks():
    """No process has many texts at once: at the end it may have two chunks while another has none. The first ones are smaller still."""
    tasks = [Task("x" * size) for size in range(0, 9000, 10)]
    chunks = [list(chunk.tasks) for chunk in _chunks(tasks, 2)]
    assert tasks == [task for chunk in chunks for task in chunk]
    sizes = [sum(task.size for task in chunk[:-1]) for chunk in chunks]
    assert max(sizes) < 15_000
    assert max(sizes[:2]) < 2_000


def test_garbage():
    """What starts without looking for garbage looks for it when it parses."""
    assert ["True"] == [*results([Task("collects")], ODD, 2)]


@pytest.mark.parametrize("processes", [1, 2, None])
def test_same_as_parse(processes):
    """The same documents in the same order, however many processes."""
    dates, names = ["2024-03-05", None, float("nan"), datetime.date(2024, 3, 6), "20240306"], [*"abcd", None]
    expected = [polparse.parse(text, date=date, name=name) for text, date, name in zip(TEXTS, dates, names, strict=True)]
    assert expected == [*polparse.pipe(TEXTS, dates=dates, names=names, processes=processes)]
    assert [] == [*polparse.pipe([], processes=processes)]


@pytest.mark.parametrize("processes", [1, 2])
def test_contexts(processes):
    """What comes with a text comes back with it, and is not sent anywhere."""
    context = threading.Lock()
    pairs = [(text, context) for text in TEXTS]
    assert [(polparse.parse(text), context) for text in TEXTS] == [*polparse.pipe(pairs, processes=processes)]


@pytest.mark.parametrize("processes", [1, 2])
def test_pages_and_lists(processes):
    """Pages of HTML are read as such if it is said, and no more is found than is wanted."""
    pages = ["<!DOCTYPE html><p>Norway <b>agreed</b> on Monday, the envoy said.", "<p>The Diet met."]
    made = [*polparse.pipe(pages, html=True, only=["statements"], processes=processes)]
    assert made == [polparse.parse_html(page, only=["statements"]) for page in pages]
    assert made[0].statements == polparse.parse_html(pages[0]).statements
    assert (True, True, True, ()) == (*map(bool, (made[0].statements, made[0].actors, made[0].dates)), made[0].events)
    with pytest.warns(UserWarning, match="is a page of HTML"):
        assert 2 == len([*polparse.pipe(pages, processes=processes)])
    with pytest.raises(ValueError, match="a document has no said; it has actors, "):
        polparse.pipe(pages, only=["said"])
    with pytest.raises(TypeError, match="only is no iterable"):
        polparse.pipe(pages, only="dates")


def test_one_date_for_all():
    """A date that is one is that of every text."""
    made = polparse.pipe(["It rained on Monday."] * 3, dates="2024-03-06", processes=1)
    assert ["2024-03-04"] * 3 == [doc.dates[0].value for doc in made]


@pytest.mark.parametrize("processes", [1, 2])
def test_failures_are_kept(processes):
    """What is no text, and what has no date that is one, is told in its place; all others are parsed."""
    texts, dates = ["It rained.", float("nan"), None, "It rained.", b"x", "It rained."], [None, None, None, "soon", None, "2024-03-05"]
    first, *failures, last = polparse.pipe(texts, dates=dates, names=["a", "b", None, "d", 5, "f"], errors="keep", processes=processes)
    assert [polparse.parse("It rained.", name="a"), polparse.parse("It rained.", date="2024-03-05", name="f")] == [first, last]
    assert failures == [
        polparse.Failure(1, "b", "TypeError", "text is no str but a float"),
        polparse.Failure(2, None, "TypeError", "text is no str but a NoneType"),
        polparse.Failure(3, "d", "ValueError", "not a date (YYYY-MM-DD): 'soon'"),
        polparse.Failure(4, "5", "TypeError", "text is no str but a bytes"),
    ]


@pytest.mark.parametrize("processes", [1, 2])
def test_failures_are_raised(processes):
    """Or it is raised there, after all documents before it, and says where that is."""
    made = polparse.pipe(["It rained.", None, "It rained."], names=["abc"] * 3, processes=processes)
    assert polparse.parse("It rained.", name="abc") == next(made)
    with pytest.raises(TypeError, match="text is no str but a NoneType") as caught:
        next(made)
    assert ["text 1, 'abc'"] == caught.value.__notes__


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"texts": "one text"}, TypeError, "texts is no iterable of str but a str"),
        ({"texts": None}, TypeError, "texts is no iterable of str but a NoneType"),
        ({"texts": [], "names": "abc"}, TypeError, "names is no iterable of str but a str"),
        ({"texts": [], "errors": "ignore"}, ValueError, "errors is neither"),
        ({"texts": [], "processes": 0}, ValueError, "processes is no number above 0: 0"),
        ({"texts": [], "processes": True}, ValueError, "processes is no number"),
        ({"texts": ["a"], "names": ["a", "b"]}, ValueError, "1 texts, but 2 names"),
        ({"texts": ["a"], "dates": []}, ValueError, "1 texts, but 0 dates"),
    ],
)
def test_wrong_arguments(arguments, error, message):
    """They are refused by the call itself."""
    with pytest.raises(error, match=message):
        polparse.pipe(**arguments)


@pytest.mark.parametrize(("names", "message"), [("ab", "2 names, but more texts"), ("abcd", "3 texts, but more names")])
def test_uneven(names, message):
    """So they are as soon as it is known, if nobody can count them before."""
    with pytest.raises(ValueError, match=message):
        list(polparse.pipe(iter(["It rained."] * 3), names=iter(names), processes=1))


def test_lazy():
    """One process reads a text when its document is asked for; several read a bounded stretch ahead."""
    read, others = [], workers()
    texts = (read.append(number) or "It rained." for number in range(100_000))
    made = polparse.pipe(texts, processes=1)
    assert [] == read
    next(made)
    assert [0] == read
    made = polparse.pipe(texts, processes=2)
    next(made)
    assert 1 < len(read) < 10_000
    assert len(workers()) > len(others)
    made.close()
    assert others == workers()


def test_given_up():
    """Who stops in the middle leaves no process behind, nor a thread."""
    threads = threading.active_count()
    for _ in zip(polparse.pipe(TEXTS * 1000, processes=2), range(2), strict=False):
        pass
    gc.collect()
    assert ([], threads) == (workers(), threading.active_count())


def test_left_open():
    """A program that ends in the middle ends."""
    program = (
        "import polparse, sys\nmade = polparse.pipe(['It rained.'] * 9999, processes=2)\n"
        "next(made)\nholder = [made]\nholder.append(holder)\nsys.exit(3)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert (3, "", "") == (done.returncode, done.stdout, done.stderr)


def test_from_a_thread():
    """It works in any thread, and from a program without a guard around its main part."""
    made = []
    thread = threading.Thread(target=lambda: made.extend(polparse.pipe(TEXTS, processes=2)))
    thread.start()
    thread.join()
    assert [polparse.parse(text) for text in TEXTS] == made
    program = "import polparse\nprint(len([*polparse.pipe(['It rained.'] * 3, processes=2)]))"
    done = subprocess.run([sys.executable, "-"], input=program, capture_output=True, text=True, check=False)
    assert ("3\n", "") == (done.stdout, done.stderr)


def test_printing():
    """What is printed while a text is parsed does not get among the results."""
    assert ["print", "print"] == [*results([Task("print")] * 2, ODD, 2)]


def told(made):
    """Results, with errors as words."""
    return [f"{type(result).__name__}: {result}" if isinstance(result, Exception) else result for result in made]


def test_bug():
    """Any error is one of its text."""
    tasks = [Task("a"), Task("bug"), Task("b")]
    assert ["a", "AttributeError: no such thing", "b"] == told(results(tasks, ODD, 1))
    assert ["a", "WorkerError: AttributeError: no such thing", "b"] == told(results(tasks, ODD, 2))


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
class TestDeaths:
    """Workers that die."""

    def test_killed_once(self, tmp_path):
        """A worker that is killed costs no document."""
        texts = [f"once {tmp_path / str(number)}" if number % 20 == 7 else f"text {number}" for number in range(100)]
        assert texts == [*results(map(Task, texts), ODD, 2)]
        assert 5 == len([*tmp_path.iterdir()])

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("kill", "WorkerError: the process that parses it ended 3 times (killed by SIGKILL)"),
            ("exit", "WorkerError: the process that parses it ended 3 times (exit code 3)"),
            ("memory", "MemoryError: out of memory"),
        ],
    )
    def test_killed_again_and_again(self, text, message):
        """A text at which workers always die has failed; all others are done."""
        texts = [f"text {number}" for number in range(50)]
        texts[3] = texts[30] = texts[49] = text
        assert [message if given == text else given for given in texts] == told(results(map(Task, texts), ODD, 2))

    def test_no_start(self):
        """If workers cannot start, that is said, and not tried for ever."""
        with pytest.raises(WorkerError, match="cannot start: exit code 1"):
            list(results([Task("a")], Job(never, text_of), 2))

    def test_unpicklable(self, capfd):
        """So is a job that cannot be sent."""
        with pytest.raises((AttributeError, TypeError), match="pickle"):
            list(results([Task("a")], Job(odd, lambda document: document), 2))
        assert "" == capfd.readouterr().err

    def test_no_interpreter(self, monkeypatch):
        """So is an interpreter that is none."""
        monkeypatch.setattr(sys, "executable", "/nowhere/python")
        with pytest.raises(WorkerError, match="cannot start: No such file or directory"):
            list(results([Task("a")], ODD, 2))

    @pytest.mark.parametrize("attribute", ["executable", "frozen"])
    def test_frozen(self, attribute, monkeypatch):
        """Where there is no interpreter at all, this process does everything."""
        monkeypatch.setattr(sys, attribute, {"executable": None, "frozen": True}[attribute], raising=False)
        assert ["a"] == [*results([Task("a")], ODD, 2)]
        assert [] == workers()

    def test_random_kills(self):
        """Workers that are killed at random moments cost nothing, and give nothing twice."""
        chance, texts = random.Random(7), [f"sleep 0.0005 {number}" for number in range(2_000)]
        texts = [text.rpartition(" ")[0] + " " * (number % 50) for number, text in enumerate(texts)]
        made, kills = [], 0
        for result in results(map(Task, texts), ODD, 2):
            made.append(result)
            if chance.random() < 0.01 and (alive := workers()):
                os.kill(chance.choice(alive), signal.SIGKILL)
                kills += 1
        assert texts == made
        assert kills > 10

    def test_parent_killed(self):
        """Workers end when the process that started them does, however it does."""
        program = (
            "import itertools, polparse\n"
            "made = polparse.pipe(itertools.repeat('It rained. ' * 1000), processes=2)\n"
            "next(made), next(made)\n"
            "from tests.corpus.test_pipe import workers\n"
            "print(*workers(), flush=True)\n"
            "list(made)\n"
        )
        if not Path("/proc/self/task").exists():
            pytest.skip("no /proc")
        with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
            children = process.stdout.readline().split()
            process.kill()
        assert 2 == len(children)
        deadline = time.monotonic() + 10
        while any(Path(f"/proc/{child}").exists() for child in children) and time.monotonic() < deadline:
            time.sleep(0.02)
        assert [] == [child for child in children if Path(f"/proc/{child}").exists()]

    def test_interrupt(self):
        """Ctrl-C is what it always is, and workers say nothing."""
        program = (
            "import itertools, polparse\n"
            "made = polparse.pipe(itertools.repeat('It rained. ' * 1000), processes=2)\n"
            "try:\n    print(len(next(made).text), flush=True)\n    list(made)\nexcept KeyboardInterrupt:\n    print('interrupted')\n"
        )
        with subprocess.Popen(
            [sys.executable, "-c", program],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        ) as process:
            process.stdout.readline()
            os.killpg(process.pid, signal.SIGINT)
            out, err = process.communicate(timeout=20)
        assert ("interrupted\n", "", 0) == (out, err, process.returncode)


def test_progress_needs_a_terminal(capsys):
    """Nothing is shown where nobody looks."""
    assert 3 == len([*polparse.pipe(["It rained."] * 3, processes=1, progress=True)])
    assert ("", "") == capsys.readouterr()


def test_pipe_of_another_job():
    """What is made of documents may be anything."""
    assert ["It rained."] == [*pipe(["It rained."], ODD, processes=1)]


def test_numbers_as_names():
    """The numbers of rows are names, too."""
    assert [doc.name for doc in polparse.pipe(["It rained.", "It snowed."], names=[7, 8], processes=1)] == ["7", "8"]
    with pytest.raises(TypeError, match="name is no str but a bool"):
        list(polparse.pipe(["It rained."], names=[True], processes=1))
