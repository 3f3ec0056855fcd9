"""Other finders of people, and splitters of names, by the same measures as polparse: the task ``actors`` of `benchmarks.peers`."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from benchmarks import people
from benchmarks.others import run_node

__all__ = ["compare"]


def _nameparser() -> Callable[[str], tuple[str, str]]:
    from nameparser import HumanName

    def split(text: str) -> tuple[str, str]:
        name = HumanName(text)
        rest = text.removeprefix(name.title).strip()
        return name.title, rest

    return split


def _probablepeople() -> Callable[[str], tuple[str, str]]:
    import probablepeople

    prefixes = ("PrefixMarital", "PrefixOther")

    def split(text: str) -> tuple[str, str]:
        try:
            words = probablepeople.parse(text)
        except Exception as error:  # whatever a peer raises
            print(f"probablepeople: {type(error).__name__}", file=sys.stderr)
            return "", text
        return (
            " ".join(word for word, label in words if label in prefixes),
            " ".join(word for word, label in words if label not in prefixes),
        )

    return split


_SPLITTERS = {"nameparser": _nameparser, "probablepeople": _probablepeople}


def _compromise(passages: list[people.Passage], folder: Path) -> str:
    """People that compromise from npm finds."""
    lines, seconds = run_node("people.cjs", ({"text": passage.text} for passage in passages), folder)
    found: list[dict[str, list[tuple[people.Stretch, object]]]] = []
    for passage, line in zip(passages, lines, strict=True):
        stretches = (_bare(passage.text, start, end) for start, end in line)
        found.append({"person": [(stretch, None) for stretch in stretches]})
    return people.row("compromise people()", passages, found, seconds)


def _bare(text: str, start: int, end: int) -> people.Stretch:
    """Without possessive and punctuation, which the peer leaves at a name."""
    while end > start and not text[end - 1].isalnum():
        end -= 1
    if text[start:end].endswith(("'s", "’s")):
        end -= 2
    return start, end


def compare(corpus: Path, folder: Path) -> Iterator[str]:
    """
    The lines of both tables.

    Args:
        corpus: JSON lines, see `benchmarks.people`.
        folder: holds ``node_modules``.
    """
    passages = people.read(corpus)
    people.found_people("Warm.")
    yield people.header()
    yield people.row("polparse", passages, *people.timed(people.found_people, passages))
    try:
        yield _compromise(passages, folder)
    except (OSError, subprocess.CalledProcessError):
        yield f"{'compromise people()':28}not installed"
    pairs = people.titled(passages)
    yield people.split_header()
    yield people.split_row("polparse.parse_name", pairs, people.split_name)
    for name, adapter in _SPLITTERS.items():
        yield people.split_row(name, pairs, adapter()) if find_spec(name) else f"{name:28}not installed"
