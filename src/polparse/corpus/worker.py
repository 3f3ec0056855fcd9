"""
A process that parses texts for another: a job and chunks of tasks in, the result of each task out.

It is a program of its own, not a fork: it has no threads, locks or open files of its parent, needs no guard in the parent's main module,
and notices at once when its parent is gone.
"""

import gc
import os
import sys
from queue import SimpleQueue
from threading import Thread
from typing import Any, BinaryIO, NoReturn

from polparse.corpus.frames import receive, send
from polparse.corpus.jobs import Job, Task
from polparse.gc_pause import settle

__all__ = ["READY", "main"]

# What a worker sends first.
READY = "ready"


def main() -> None:
    """Do what the parent asks for until it is gone."""
    inbox, outbox = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    # What prints something, prints it to where messages go.
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)
    try:
        job: Job[Any] = receive(inbox)
    except EOFError:
        _end()
    do = job.doing()
    # It is off while the program starts.
    settle()
    gc.enable()
    chunks: SimpleQueue[list[Task]] = SimpleQueue()
    # Read by a thread, so that the parent never waits for room in the pipe while this process waits for room in the other.
    Thread(target=_read, args=(inbox, chunks), daemon=True).start()
    try:
        send(outbox, READY)
        while True:
            for task in chunks.get():
                try:
                    answer = True, do(task)
                except MemoryError as error:
                    # What was being made when there was no room for it may be made by halves. Letting go of it makes room for the answer.
                    send(outbox, (False, _told(error.with_traceback(None))))
                    _end()
                except Exception as error:
                    answer = False, _told(error)
                send(outbox, answer)
    except OSError:
        _end()


def _read(inbox: BinaryIO, chunks: "SimpleQueue[list[Task]]") -> None:
    while True:
        try:
            chunks.put(receive(inbox))
        except EOFError:
            _end()


def _told(error: Exception) -> tuple[str, str]:
    return type(error).__name__, " ".join(str(error).split())


def _end() -> NoReturn:
    """Nobody waits for anything of this process."""
    sys.stderr.flush()
    os._exit(0)
