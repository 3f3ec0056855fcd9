"""
How much polparse finds of what people have marked in a corpus.

usage: python -m benchmarks.accuracy TASK --corpus PATH [--errors]

TASK is dates, actors, attribution or resolutions. For dates, PATH is a folder of TimeML files (``.tml``), such as the public data of
TempEval-3, or a file of JSON lines; see `benchmarks.timeml`. For actors and resolutions it is a file of JSON lines; see
`benchmarks.people` and `benchmarks.resolution_scores`. For attribution it is a folder of the PolNeAR release, or a file of JSON lines;
see `benchmarks.attributions`. With ``--errors``, a line for each difference.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

import polparse
from benchmarks import attributions, people, resolution_scores
from benchmarks.timeml import Article, Tag, read
from benchmarks.timex_scores import Scores, align

__all__ = ["HEADER", "Finder", "dates", "main", "row", "timed"]

Finder = Callable[[Article], list[Tag]]


def found_dates(article: Article) -> list[Tag]:
    """The timexes that polparse finds."""
    timexes = polparse.extract_dates(article.text, date=article.date)
    return [Tag(timex.span.start, timex.span.end, timex.type, timex.value) for timex in timexes]


def dates(corpus: Path, errors: bool) -> int:
    """Score `polparse.extract_dates`."""
    articles = read(corpus)
    if not articles:
        print(f"{corpus}: no articles", file=sys.stderr)
        return 1
    polparse.extract_dates("Monday")
    print(HEADER)
    print(row("polparse", articles, *timed(found_dates, articles)))
    if errors:
        for article in articles:
            for gold, found in align(article.text, article.tags, found_dates(article)):
                if gold != found:
                    print(article.name, _shown(article.text, gold), _shown(article.text, found), sep="\t")
    return 0


HEADER = f"{'':28}{'strict':>8}{'relaxed':>9}{'type':>8}{'value':>8}{'gold':>8}{'found':>8}{'KB/s':>9}"


def timed(finder: Finder, articles: list[Article]) -> tuple[list[list[Tag]], float]:
    """What is found in each article, and in how many seconds."""
    start = time.perf_counter()
    return [finder(article) for article in articles], time.perf_counter() - start


def row(name: str, articles: list[Article], found: list[list[Tag]], seconds: float) -> str:
    """One line of a table: F1 in percent, counts, and speed."""
    scores = Scores()
    for article, tags in zip(articles, found, strict=True):
        scores.add(align(article.text, article.tags, tags))
    size = sum(len(article.text.encode("utf-8", "surrogatepass")) for article in articles) / 1000
    figures = f"{scores.strict:8.1f}{scores.relaxed:9.1f}{scores.type:8.1f}{scores.value:8.1f}{scores.gold:8}{scores.found:8}"
    return f"{name:28}{figures}{size / seconds if seconds else 0:9.1f}"


def _shown(text: str, tag: Tag | None) -> str:
    return f"{text[tag.start : tag.end]!r} {tag.type} {tag.value}" if tag else "-"


def actors(corpus: Path, errors: bool) -> int:
    """Score the people, titles and countries of `polparse.parse`, and `polparse.parse_name`."""
    passages = people.read(corpus)
    people.found_people("Warm.")
    found, seconds = people.timed(people.found_people, passages)
    print(people.header())
    print(people.row("polparse", passages, found, seconds))
    print(people.split_header())
    print(people.split_row("polparse.parse_name", people.titled(passages), people.split_name))
    if errors:
        for passage, marks in zip(passages, found, strict=True):
            for line in people.differences(passage, marks):
                print(line)
    return 0


def attribution(corpus: Path, errors: bool) -> int:
    """Score `polparse.extract_attributions`."""
    articles = attributions.read(corpus)
    if not articles:
        print(f"{corpus}: no articles", file=sys.stderr)
        return 1
    polparse.extract_attributions("Vogt said that it works.")
    found, seconds = attributions.timed(attributions.found_attributions, articles)
    print(attributions.HEADER)
    print(attributions.row("polparse", articles, found, seconds))
    if errors:
        for article, here in zip(articles, found, strict=True):
            for line in attributions.differences(article, here):
                print(line)
    return 0


TASKS: dict[str, Callable[[Path, bool], int]] = {
    "actors": actors,
    "attribution": attribution,
    "dates": dates,
    "resolutions": resolution_scores.table,
}


def main(arguments: list[str] | None = None) -> int:
    options = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description="Score polparse on a corpus.")
    options.add_argument("task", choices=sorted(TASKS))
    options.add_argument("--corpus", type=Path, required=True, metavar="PATH", help="a folder, or a file of JSON lines")
    options.add_argument("--errors", action="store_true", help="a line for each difference")
    given = options.parse_args(arguments)
    return TASKS[given.task](given.corpus, given.errors)


if __name__ == "__main__":
    sys.exit(main())
