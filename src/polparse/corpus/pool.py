"""
Several processes that parse: tasks in, results in the same order out.

Each worker has a thread here that starts it, feeds it and reads what it sends. If it is killed, the thread starts another, which does the
rest of what the first one had: no task is lost, and none done twice as far as anybody sees. A task at which workers end again and again
has failed.
"""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread
from typing import Any, BinaryIO, Generic, TypeVar, cast

from polparse.corpus.frames import receive, send
from polparse.corpus.jobs import Job, Task
from polparse.corpus.worker import READY
from polparse.errors import WorkerError

__all__ = ["in_order"]

R = TypeVar("R")

# A chunk has so many characters or a little more: the first are small, so that every worker has something to do soon, and none is large, as
# one worker may have two at the end while another has none.
_SMALLEST, _LARGEST = 2_000, 15_000
# Chunks that wait for a worker or for their turn, for each worker: what bounds memory, and how long a text may hold up those behind it.
_AHEAD = 16
# Chunks that a worker has: it begins the second when it has done the first.
_HELD = 2
# How often workers may end at a task, and how often while they start.
_DEATHS, _STARTS = 3, 50
# What is imported is there to stay: to look for garbage meanwhile is lost time.
_PROGRAM = "import gc, json, sys; gc.disable(); sys.path[:] = json.loads(sys.argv[1]); from polparse.corpus.worker import main; main()"


def in_order(tasks: Iterable[Task | Exception], job: Job[R], processes: int) -> Iterator[R | Exception]:
    """
    Results of tasks.

    Args:
        tasks: read ahead of the results, as far as workers need; an exception, of a task that is none, is given back in its place.
        job: what is done.
        processes: how many workers there are at most.

    Returns:
        One result or exception for each task, in their order.

    Raises:
        WorkerError: no worker can be started.
    """
    pool = _Pool(job, processes)
    waiting: deque[_Chunk[R]] = deque()
    try:
        for chunk in _chunks(tasks, processes):
            pool.put(chunk)
            waiting.append(chunk)
            while len(waiting) > processes * _AHEAD or waiting[0].done.is_set():
                yield from waiting.popleft().wait()
                if not waiting:
                    break
        while waiting:
            yield from waiting.popleft().wait()
    finally:
        pool.close()


class _Chunk(Generic[R]):
    """
    Tasks that go to a worker together.

    Attributes:
        tasks: those that are not done yet.
        deaths: how many workers ended at the first of them.
        done: whether all are done, or given up.
        problem: why they were given up, if they were.
    """

    tasks: deque[Task]
    deaths: int
    done: Event
    problem: BaseException | None

    def __init__(self, entries: list[Task | Exception]) -> None:
        self.tasks = deque(entry for entry in entries if isinstance(entry, Task))
        self.deaths = 0
        self.done = Event()
        self.problem = None
        self._entries = entries
        self._results: deque[R | Exception] = deque()

    def add(self, result: R | Exception) -> None:
        """The result of the first task that is not done."""
        self.tasks.popleft()
        self.deaths = 0
        self._results.append(result)

    def wait(self) -> Iterator[R | Exception]:
        """
        The results, when all are there.

        Raises:
            WorkerError: they were given up.
        """
        # In slices: on Windows nothing else lets Ctrl-C through.
        while not self.done.wait(1):
            pass
        if self.problem is not None:
            raise self.problem
        for entry in self._entries:
            yield self._results.popleft() if isinstance(entry, Task) else entry


def _chunks(tasks: Iterable[Task | Exception], processes: int) -> Iterator["_Chunk[Any]"]:
    entries: list[Task | Exception] = []
    size = made = 0
    for task in tasks:
        entries.append(task)
        size += task.size if isinstance(task, Task) else 0
        if size >= min(_SMALLEST * 2 ** (made // processes), _LARGEST) or len(entries) == _LARGEST // 100:
            yield _Chunk(entries)
            entries, size, made = [], 0, made + 1
    if entries:
        yield _Chunk(entries)


class _Pool(Generic[R]):
    """
    The workers, one thread each; started when there is something to do for them.
    """

    def __init__(self, job: Job[R], processes: int) -> None:
        self._job = job
        self._processes = processes
        self._todo: SimpleQueue[_Chunk[R] | None] = SimpleQueue()
        self._threads: list[Thread] = []
        self._workers: set[_Worker] = set()
        self._closed = False
        # Held while a worker is started or all are ended.
        self._lock = Lock()

    def put(self, chunk: _Chunk[R]) -> None:
        """Let a worker do it."""
        if not chunk.tasks:
            chunk.done.set()
            return
        self._todo.put(chunk)
        if len(self._threads) < self._processes:
            self._threads.append(Thread(target=self._serve, name="polparse", daemon=True))
            self._threads[-1].start()

    def close(self) -> None:
        """End all workers, whatever they do."""
        with self._lock:
            self._closed = True
            for worker in self._workers:
                worker.process.kill()
        for _ in self._threads:
            self._todo.put(None)
        for thread in self._threads:
            thread.join()

    def _serve(self) -> None:
        """What a thread does: feed a worker, and start another when it is gone."""
        held: deque[_Chunk[R]] = deque()
        starts = 0
        while (worker := self._started(held)) is not None:
            try:
                worker.begin(self._job)
                for chunk in held:
                    worker.send([*chunk.tasks])
                while self._take(held, worker):
                    done, result = worker.receive()
                    held[0].add(result if done else _error(*result))
                    if not held[0].tasks:
                        held.popleft().done.set()
            except (EOFError, OSError):
                pass
            except BaseException as error:
                _give_up(held, error)
            finally:
                with self._lock:
                    self._workers.discard(worker)
                    if self._closed:
                        worker.process.kill()
                code = worker.ended()
            if self._closed:
                return
            starts = 0 if worker.ready else starts + 1
            if not worker.ready and (code >= 0 or starts == _STARTS):
                _give_up(held, WorkerError(f"a process that parses cannot start: {_how(code)}"))
            elif worker.ready and code and held:
                _blame(held, code)

    def _take(self, held: "deque[_Chunk[R]]", worker: "_Worker") -> bool:
        """Give a worker as many chunks as it may have; False if there will be none."""
        while len(held) < _HELD:
            try:
                chunk = self._todo.get(block=not held)
            except Empty:
                return True
            if chunk is None:
                return False
            held.append(chunk)
            worker.send([*chunk.tasks])
        return True

    def _started(self, held: "deque[_Chunk[R]]") -> "_Worker | None":
        """A new worker; None if none is needed any more."""
        while True:
            if not held:
                chunk = self._todo.get()
                if chunk is None:
                    return None
                held.append(chunk)
            with self._lock:
                if self._closed:
                    return None
                try:
                    worker = _Worker()
                except OSError as error:
                    _give_up(held, WorkerError(f"a process that parses cannot start: {error.strerror}"))
                    continue
                self._workers.add(worker)
                return worker


class _Worker:
    """
    A process that parses.

    Attributes:
        process: as the system knows it.
        ready: whether it has read all that it needs, and parses.
    """

    process: "subprocess.Popen[bytes]"
    ready: bool

    def __init__(self) -> None:
        self.ready = False
        self.process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, json.dumps(sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=None if _is_open(2) else subprocess.DEVNULL,
            # Ctrl-C is for the parent, who ends its workers.
            **_GROUP,
        )

    def begin(self, job: Job[Any]) -> None:
        """Tell it what to do, and wait until it can."""
        self.send(job)
        self.ready = self.receive() == READY

    def send(self, value: object) -> None:
        """
        Raises:
            OSError: it is gone.
        """
        send(cast(BinaryIO, self.process.stdin), value)

    def receive(self) -> Any:
        """
        Raises:
            EOFError: it is gone.
        """
        return receive(cast(BinaryIO, self.process.stdout))

    def ended(self) -> int:
        """Let it end, and say how it did: its exit code, or the negative number of the signal that killed it."""
        for pipe in (self.process.stdin, self.process.stdout):
            with contextlib.suppress(OSError):
                cast(BinaryIO, pipe).close()
        return self.process.wait()


_GROUP: dict[str, Any] = (
    {"process_group": 0} if os.name == "posix" else {"creationflags": getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)}
)


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def _give_up(held: deque[_Chunk[Any]], problem: BaseException) -> None:
    while held:
        held[0].problem = problem
        held.popleft().done.set()


def _blame(held: deque[_Chunk[Any]], code: int) -> None:
    """A worker ended at the first task that was not done."""
    chunk = held[0]
    chunk.deaths += 1
    if chunk.deaths == _DEATHS:
        chunk.add(WorkerError(f"the process that parses it ended {_DEATHS} times ({_how(code)})"))
        if not chunk.tasks:
            held.popleft().done.set()


def _how(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    with contextlib.suppress(ValueError):
        return f"killed by {signal.Signals(-code).name}"
    return f"killed by signal {-code}"


def _error(kind: str, message: str) -> Exception:
    """What a worker says of a task that failed."""
    return MemoryError(message or "out of memory") if kind == "MemoryError" else WorkerError(f"{kind}: {message}" if message else kind)
