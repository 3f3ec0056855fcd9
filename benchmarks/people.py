"""
People, titles and countries that people have marked: reading, scoring, and what polparse finds.

A line of the corpus holds ``doc``, ``text`` and ``gold``: stretches with ``kind``, ``start``, ``end``. Kinds are ``person_name`` (with
``ent``, the same for all names of a person), ``title``, ``appos``, ``country`` (with ``named`` and ``iso3``).
"""

import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

import attrs

import polparse
from benchmarks import predict

__all__ = [
    "Finder",
    "Passage",
    "differences",
    "found_people",
    "header",
    "read",
    "row",
    "split_header",
    "split_name",
    "split_row",
    "timed",
    "titled",
]

Stretch = tuple[int, int]
_KINDS = {"person": "person_name", "title": "title", "appos": "appos", "country": "country"}


@attrs.frozen
class Passage:
    """
    A text and what is marked in it.

    Attributes:
        name: of the text.
        text: what is read.
        gold: by kind, stretches in reading order, each with its ``ent`` or ``iso3``.
    """

    name: str
    text: str
    gold: dict[str, list[tuple[Stretch, object]]]


Finder = Callable[[str], dict[str, list[tuple[Stretch, object]]]]


def read(path: Path) -> list[Passage]:
    """
    The texts of a ``.jsonl`` file.

    Raises:
        KeyError: a line without ``doc``, ``text`` or ``gold``.
    """
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    return [Passage(row["doc"], row["text"], _stretches(row["gold"], _KINDS)) for row in rows]


def _stretches(marks: Iterable[dict[str, object]], kinds: dict[str, str]) -> dict[str, list[tuple[Stretch, object]]]:
    by_kind: dict[str, list[tuple[Stretch, object]]] = {kind: [] for kind in kinds}
    for mark in marks:
        for kind, name in kinds.items():
            if mark["kind"] == name and mark.get("named", True):
                stretch = (int(str(mark["start"])), int(str(mark["end"])))
                by_kind[kind].append((stretch, mark.get("iso3" if kind == "country" else "ent")))
    return by_kind


def found_people(text: str) -> dict[str, list[tuple[Stretch, object]]]:
    """What polparse finds, as GUM marks it."""
    pred = predict.actors(text, None)["pred"]
    assert isinstance(pred, list)
    return _stretches(pred, {kind: kind for kind in _KINDS})


def timed(find: Finder, passages: list[Passage]) -> tuple[list[dict[str, list[tuple[Stretch, object]]]], float]:
    """What is found in each text, and in how many seconds."""
    start = time.perf_counter()
    return [find(passage.text) for passage in passages], time.perf_counter() - start


def header() -> str:
    """The first line of the table of `row`."""
    names = ("person", "overlap", "title", "appos", "country", "iso", "alias B3", "gold", "found", "KB/s")
    return f"{'':28}" + "".join(f"{name:>9}" for name in names)


def row(name: str, passages: list[Passage], found: list[dict[str, list[tuple[Stretch, object]]]], seconds: float) -> str:
    """
    One line of a table: F1 in percent, counts of persons, and speed; a dash for what is not looked for.

    A person is exact with or without the title that is marked before it.
    """
    size = sum(len(passage.text.encode("utf-8", "surrogatepass")) for passage in passages) / 1000
    figures = [
        _f1(passages, found, "person", _same_name),
        _f1(passages, found, "person", lambda passage, a, b: _overlap(a[0], b[0])),
        *(
            _f1(passages, found, kind, lambda passage, a, b: _trimmed(passage, a[0]) == _trimmed(passage, b[0]))
            for kind in ("title", "appos", "country")
        ),
        _f1(passages, found, "country", lambda passage, a, b: _overlap(a[0], b[0]) and a[1] == b[1]),
        _b_cubed(passages, found),
    ]
    shown = "".join(f"{figure:9.1f}" if figure is not None else f"{'-':>9}" for figure in figures)
    counts = f"{sum(len(p.gold['person']) for p in passages):9}{sum(len(f.get('person', ())) for f in found):9}"
    return f"{name:28}{shown}{counts}{size / seconds if seconds else 0:9.1f}"


Mark = tuple[Stretch, object]


def _f1(
    passages: list[Passage], found: list[dict[str, list[Mark]]], kind: str, same: Callable[[Passage, Mark, Mark], bool]
) -> float | None:
    if not any(kind in marks for marks in found):
        return None
    hits = gold = given = 0
    for passage, marks in zip(passages, found, strict=True):
        left = list(marks.get(kind, ()))
        gold += len(passage.gold[kind])
        given += len(left)
        for mark in passage.gold[kind]:
            hit = next((other for other in left if same(passage, mark, other)), None)
            if hit is not None:
                left.remove(hit)
                hits += 1
    return 200 * hits / (gold + given) if gold + given else 0.0


def _overlap(a: Stretch, b: Stretch) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _same_name(passage: Passage, name: Mark, found: Mark) -> bool:
    starts = {name[0][0], *(title[0] for title, _ in passage.gold["title"] if title[1] + 1 == name[0][0])}
    return found[0][1] == name[0][1] and found[0][0] in starts


def _trimmed(passage: Passage, stretch: Stretch) -> Stretch:
    """Without an article before and a possessive after."""
    text = passage.text[stretch[0] : stretch[1]]
    start = stretch[0] + 4 * text.lower().startswith("the ")
    return start, stretch[1] - 2 * text.endswith(("'s", "’s"))


def _b_cubed(passages: list[Passage], found: list[dict[str, list[Mark]]]) -> float | None:
    """B-cubed F1 over the marked names; one that is not found is alone."""
    if not any(ent is not None for marks in found for _, ent in marks.get("person", ())):
        return None
    precision = recall = count = 0.0
    for passage, marks in zip(passages, found, strict=True):
        names = passage.gold["person"]
        given = [next((ent for s, ent in marks.get("person", ()) if _overlap(s, name)), ("missed", name)) for name, _ in names]
        together = Counter((gold, ent) for (_, gold), ent in zip(names, given, strict=True))
        golds, givens = Counter(gold for _, gold in names), Counter(given)
        for (gold, ent), both in together.items():
            precision += both * both / givens[ent]
            recall += both * both / golds[gold]
            count += both
    if not count:
        return 0.0
    precision, recall = precision / count, recall / count
    return 200 * precision * recall / (precision + recall)


def differences(passage: Passage, found: dict[str, list[Mark]]) -> list[str]:
    """A line for each stretch that only one of both has."""
    lines = []
    for kind, gold in passage.gold.items():
        marked, given = {stretch for stretch, _ in gold}, {stretch for stretch, _ in found.get(kind, ())}
        for what, stretches in (("missed", marked - given), ("false", given - marked)):
            lines += [f"{passage.name}\t{kind}\t{what}\t{passage.text[slice(*stretch)]!r}" for stretch in sorted(stretches)]
    return lines


def titled(passages: list[Passage]) -> list[tuple[str, str]]:
    """Titles and the names after them, for those who split one string into both."""
    pairs = []
    for passage in passages:
        ends: dict[int, Stretch] = defaultdict(lambda: (0, 0), {title[1]: title for title, _ in passage.gold["title"]})
        for name, _ in passage.gold["person"]:
            title = ends[name[0] - 1]
            if title[1]:
                pairs.append((passage.text[slice(*title)], passage.text[slice(*name)]))
    return pairs


def split_header() -> str:
    """The first line of the table of `split_row`."""
    return f"\n{'one string to title and name':28}{'title':>9}{'both':>9}{'strings':>9}{'names/s':>9}"


def split_row(name: str, pairs: list[tuple[str, str]], split: Callable[[str], tuple[str, str]]) -> str:
    """One line: how many of the strings are split right, in percent."""
    start = time.perf_counter()
    answers = [split(f"{title} {name}") for title, name in pairs]
    seconds = time.perf_counter() - start
    titles = sum(answer[0] == title for answer, (title, _) in zip(answers, pairs, strict=True))
    both = sum(answer == pair for answer, pair in zip(answers, pairs, strict=True))
    size = max(len(pairs), 1)
    return f"{name:28}{100 * titles / size:9.1f}{100 * both / size:9.1f}{len(pairs):9}{len(pairs) / seconds if seconds else 0:9.0f}"


def split_name(text: str) -> tuple[str, str]:
    """Title and name as `polparse.parse_name` reads them."""
    name = polparse.parse_name(text)
    parts = [name.family, name.given] if name.given and name.family and text.endswith(name.given) else [name.given, name.family]
    return " ".join((*name.honorifics, *name.offices)), " ".join((*filter(None, parts), *name.suffixes))
