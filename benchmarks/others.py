"""Running what others wrote: scripts for peers from npm, and finders that may fail."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Protocol, TypeVar

__all__ = ["run_node", "safely"]


class _Named(Protocol):
    @property
    def name(self) -> str: ...


_Text = TypeVar("_Text", bound=_Named)
_Found = TypeVar("_Found")


def run_node(script: str, rows: Iterable[dict[str, str]], folder: Path, *arguments: str) -> tuple[list[list[Any]], float]:
    """
    Run a script of this folder with Node.

    Args:
        script: reads JSON lines, writes a list for each, and at the end ``{"seconds": ...}``.
        rows: what it reads.
        folder: holds ``node_modules``.

    Returns:
        What it wrote for each row, and how long the peer took.

    Raises:
        OSError: there is no Node.
        subprocess.CalledProcessError: the peer is not installed; ``stderr`` says so.
    """
    command = ["node", str(Path(__file__).with_name(script).resolve()), *arguments]
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, cwd=folder)
    *found, last = map(json.loads, done.stdout.splitlines())
    return found, last["seconds"]


def safely(find: Callable[[_Text], list[_Found]]) -> Callable[[_Text], list[_Found]]:
    """The same; where it fails on a text it has found nothing, and the failure is reported."""

    def found(text: _Text) -> list[_Found]:
        try:
            return find(text)
        except Exception as error:  # whatever a peer raises
            print(f"{text.name}: {type(error).__name__}: {error!s:.80}", file=sys.stderr)
            return []

    return found
