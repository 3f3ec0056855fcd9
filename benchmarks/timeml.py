"""
Texts with timexes: TimeML folders, as those of TempEval-3, and JSON lines.

A TimeML file has the publication date as a TIMEX3 in ``<DCT>`` or as the one of the creation time, and the text in ``<TEXT>`` or in its
root, with TIMEX3 elements inline. A JSON line
holds ``doc``, ``text``, the publication date as ``dct`` or ``date``, and ``timexes``: ``start``, ``end``, ``type``, ``value``.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import attrs

__all__ = ["Article", "Tag", "read"]


@attrs.frozen
class Tag:
    """A timex: half-open characters of the text, its TIMEX3 type and value, and the first and last day or minute if a reader tells them."""

    start: int
    end: int
    type: str
    value: str | None
    stretch: str | None = None


@attrs.frozen
class Article:
    """
    A text and its timexes.

    Attributes:
        name: of the file, or the ``doc`` of the line.
        text: without tags.
        date: the day of publication, ISO 8601; None if the file does not say.
        tags: in reading order.
    """

    name: str
    text: str
    date: str | None
    tags: tuple[Tag, ...]


def read(path: Path) -> list[Article]:
    """
    The articles of a folder of ``.tml`` files, or of a ``.jsonl`` file; a file that is no TimeML is reported and left out.
    """
    if path.is_dir():
        return [article for file in sorted(path.rglob("*.tml")) if (article := _timeml(file)) is not None]
    return [_row(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def _row(line: str) -> Article:
    row = json.loads(line)
    tags = [Tag(tag["start"], tag["end"], tag["type"], tag.get("value")) for tag in row["timexes"]]
    date = str(row.get("dct") or row.get("date") or "")[:10] or None
    return Article(row["doc"], row["text"], date, tuple(sorted(tags, key=lambda tag: tag.start)))


def _timeml(file: Path) -> Article | None:
    try:
        root = ElementTree.parse(file).getroot()
    except ElementTree.ParseError as error:
        print(f"{file}: {error}", file=sys.stderr)
        return None
    body = root.find(".//TEXT")
    # TimeML itself has no such element: its root is the text.
    body = root if body is None else body
    if root.tag != "TimeML":
        print(f"{file}: no TimeML", file=sys.stderr)
        return None
    published = root.find(".//DCT//TIMEX3")
    if published is None:
        published = root.find(".//TIMEX3[@functionInDocument='CREATION_TIME']")
    date = (published.get("value") or "")[:10] if published is not None else ""
    pieces: list[str] = []
    tags = list(_tags(body, pieces))
    text = "".join(pieces)
    return Article(file.stem, text, date if len(date) == 10 else None, tuple(sorted(tags, key=lambda tag: tag.start)))


def _tags(element: ElementTree.Element, pieces: list[str]) -> Iterator[Tag]:
    """The timexes in an element; its characters are added to `pieces`."""
    start = sum(map(len, pieces))
    pieces[:] = ["".join(pieces), element.text or ""]
    for child in element:
        yield from _tags(child, pieces)
        pieces.append(child.tail or "")
    end = sum(map(len, pieces))
    # An empty one anchors durations and stands for no words.
    if element.tag == "TIMEX3" and end > start:
        yield Tag(start, end, element.get("type", ""), element.get("value"))
