"""
Texts with attributions: the PolNeAR release, and JSON lines; and how much of them is found.

The release is a folder that holds folders ``text`` (``NAME.txt``) and ``attributions`` (``NAME_ANNOTATOR.ann``, in the format of brat):
the whole, or one part such as ``data/dev``. A JSON line holds ``doc``, ``text`` and ``attributions``: lists of ``[start, end]`` as
``source``, ``cue`` and ``content``.

Stretches are compared as sets of words, so that marks and blanks at their ends do not count. An attribution is found if half of the
words of its content and of that of the one nearest to it are the same, and if their sources share a word, or both have none.
``source``, ``cue`` and ``content`` count stretches that are exactly the same, as papers do; ``right`` is how many found contents have
the right source.
"""

import json
import re
import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path

import attrs

import polparse

__all__ = ["HEADER", "Article", "Attribution", "Finder", "differences", "found_attributions", "read", "row", "timed"]

Stretches = tuple[tuple[int, int], ...]
_WORD = re.compile(r"[^\W_]+(?:['’.\-&][^\W_]+)*")
_MARKS = '"“”„«»'
_ROLES = ("source", "cue", "content")


@attrs.frozen
class Attribution:
    """Half-open characters of the text."""

    source: Stretches
    cue: Stretches
    content: Stretches


@attrs.frozen
class Article:
    """A text, and what is attributed in it."""

    name: str
    text: str
    attributions: tuple[Attribution, ...]


Finder = Callable[[Article], list[Attribution]]


def read(path: Path) -> list[Article]:
    """
    The articles of a folder of the release, or of a ``.jsonl`` file.

    One that several people have annotated is there for each of them.
    """
    if path.is_dir():
        return [_brat(file) for file in sorted(path.rglob("*.ann")) if _text(file).is_file()]
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    return [Article(row["doc"], row["text"], tuple(_given(one) for one in row["attributions"])) for row in rows]


def _given(row: dict[str, list[list[int]]]) -> Attribution:
    return Attribution(*(tuple((start, end) for start, end in row.get(role) or ()) for role in _ROLES))


def _text(file: Path) -> Path:
    """The text that annotations are about: in the folder beside theirs, without the annotator in its name."""
    return file.parent.parent / "text" / f"{file.stem.rpartition('_')[0]}.txt"


def _brat(file: Path) -> Article:
    stretches: dict[str, Stretches] = {}
    attributions = []
    for line in file.read_text(encoding="utf-8").split("\n"):
        id, _, rest = line.partition("\t")
        if id.startswith("T"):
            _, _, bounds = rest.partition("\t")[0].partition(" ")
            pairs = [pair.split(" ") for pair in bounds.split(";")]
            stretches[id] = tuple((int(start), int(end)) for start, end in pairs)
        elif id.startswith("E"):
            roles: dict[str, Stretches] = dict.fromkeys(_ROLES, ())
            for argument in rest.split():
                role, _, named = argument.partition(":")
                role = role.rstrip("0123456789").lower()
                if role in roles:
                    roles[role] = (*roles[role], *stretches.get(named, ()))
            attributions.append(Attribution(**roles))
    # As it is: annotations count every character of a line break.
    with _text(file).open(encoding="utf-8", newline="") as text:
        return Article(file.stem, text.read(), tuple(attributions))


def found_attributions(article: Article) -> list[Attribution]:
    """What polparse finds; nothing inside the content of another, as nothing is annotated there."""
    return [
        Attribution(*(tuple((span.start, span.end) for span in getattr(said, role)) for role in _ROLES))
        for said in polparse.extract_attributions(article.text)
        if not said.parent
    ]


def timed(finder: Finder, articles: Sequence[Article]) -> tuple[list[list[Attribution]], float]:
    """What is found in each article, and in how many seconds."""
    start = time.perf_counter()
    return [finder(article) for article in articles], time.perf_counter() - start


@attrs.define
class _Count:
    """What was expected, found, and right."""

    gold: int = 0
    found: int = 0
    right: int = 0

    @property
    def f1(self) -> float:
        return 200 * self.right / (self.gold + self.found) if self.gold + self.found else 0.0


class _Words:
    """The words of a text, by their number."""

    def __init__(self, text: str) -> None:
        bounds = [match.span() for match in _WORD.finditer(text)]
        self.starts, self.ends = [start for start, _ in bounds], [end for _, end in bounds]

    def of(self, stretches: Stretches) -> frozenset[int]:
        """Those that a stretch touches; if there is none, its characters, as negative numbers."""
        inside = set()
        for start, end in stretches:
            at = max(bisect_right(self.starts, start) - 1, 0)
            while at < len(self.starts) and self.starts[at] < end:
                if self.ends[at] > start:
                    inside.add(at)
                at += 1
        return frozenset(inside or (-1 - at for start, end in stretches for at in range(start, end)))


def _quoted(text: str, stretches: Stretches) -> bool:
    text = text.replace("''", '" ').replace("``", '" ')
    return any(mark in text[max(start - 1, 0) : end + 1] for start, end in stretches for mark in _MARKS)


def _pairs(words: _Words, gold: Sequence[Attribution], found: Sequence[Attribution]) -> list[tuple[Attribution, Attribution, float]]:
    """Each with the one whose content is most like its own, and how much: the part of all their words that both have."""
    golden = [(words.of(one.content), words.of(one.cue)) for one in gold]
    ranked = []
    for at, one in enumerate(found):
        content, cue = words.of(one.content), words.of(one.cue)
        for expected, (golden_content, golden_cue) in enumerate(golden):
            both = len(content & golden_content)
            if both:
                ranked.append((both / len(content | golden_content), len(cue & golden_cue), -at, -expected))
    used: tuple[set[int], set[int]] = (set(), set())
    paired = []
    for likeness, _, at, expected in sorted(ranked, reverse=True):
        if at not in used[0] and expected not in used[1]:
            used[0].add(at)
            used[1].add(expected)
            paired.append((gold[-expected], found[-at], likeness))
    return paired


def differences(article: Article, found: Sequence[Attribution]) -> list[str]:
    """A line for each attribution that was not found, or is none."""
    words = _Words(article.text)
    pairs = _pairs(words, article.attributions, found)
    right = [(gold, one) for gold, one, likeness in pairs if likeness >= 0.5 and _same(words, gold, one)]
    missed = [one for one in article.attributions if all(one is not gold for gold, _ in right)]
    wrong = [one for one in found if all(one is not other for _, other in right)]
    return [_shown(article, "missed", one) for one in missed] + [_shown(article, "wrong", one) for one in wrong]


def _shown(article: Article, what: str, one: Attribution) -> str:
    roles = (" ... ".join(article.text[start:end] for start, end in getattr(one, role)) for role in _ROLES)
    return "\t".join((article.name, what, *(repr(role) for role in roles)))


def _same(words: _Words, gold: Attribution, found: Attribution) -> bool:
    """Whether the sources are."""
    return bool(words.of(gold.source) & words.of(found.source)) or not (gold.source or found.source)


HEADER = (
    f"{'':28}{'all':>7}{'quoted':>8}{'other':>8}{'content':>9}{'right':>8}   {'exact: source':>13}{'cue':>7}{'content':>9}"
    f"{'gold':>8}{'found':>8}{'KB/s':>9}"
)


def row(name: str, articles: Sequence[Article], found: Sequence[Sequence[Attribution]], seconds: float) -> str:
    """One line of a table: F1 in percent, the sources of found contents that are right in percent, counts, and speed."""
    counts = {kind: _Count() for kind in ("all", "quoted", "other", "half", "right", *_ROLES)}
    for article, here in zip(articles, found, strict=True):
        _add(counts, article, here)
    size = sum(len(article.text.encode("utf-8", "surrogatepass")) for article in articles) / 1000
    right = counts["right"]
    figures = [counts[kind].f1 for kind in ("all", "quoted", "other", "half")]
    figures += [100 * right.right / right.gold if right.gold else 0.0, *(counts[role].f1 for role in _ROLES)]
    widths = (7, 8, 8, 9, 8, 16, 7, 9)
    columns = "".join(f"{figure:{width}.1f}" for figure, width in zip(figures, widths, strict=True))
    return f"{name:28}{columns}{counts['all'].gold:8}{counts['all'].found:8}{size / seconds if seconds else 0:9.1f}"


def _add(counts: dict[str, _Count], article: Article, found: Sequence[Attribution]) -> None:
    words = _Words(article.text)
    paired = _pairs(words, article.attributions, found)
    partner = {id(one): gold for gold, one, _ in paired}
    for gold in article.attributions:
        for kind in ("all", "half", "quoted" if _quoted(article.text, gold.content) else "other"):
            counts[kind].gold += 1
    for one in found:
        for kind in ("all", "half", "quoted" if _quoted(article.text, partner.get(id(one), one).content) else "other"):
            counts[kind].found += 1
    for gold, one, likeness in paired:
        if likeness >= 0.5:
            counts["half"].right += 1
            same = _same(words, gold, one)
            if gold.source:
                counts["right"].gold += 1
                counts["right"].right += same
            for kind in ("all", "quoted" if _quoted(article.text, gold.content) else "other") if same else ():
                counts[kind].right += 1
    for role in _ROLES:
        expected, got = ({words.of((pair,)) for one in ones for pair in getattr(one, role)} for ones in (article.attributions, found))
        counts[role].gold += len(expected)
        counts[role].found += len(got)
        counts[role].right += len(expected & got)
