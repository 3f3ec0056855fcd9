"""
Other date readers, by the same measures as polparse: the task ``dates`` of `benchmarks.peers`, on a corpus or on test suites.

The adapters favour the peers: a preposition before and punctuation after what they find are cut off, times are written as TIMEX3
values as far as the peer tells how fine they are.
"""

import datetime
import re
import subprocess
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import polparse
from benchmarks.accuracy import HEADER, Finder, found_dates, row, timed
from benchmarks.date_suites import Answer, Case, read_suite, right
from benchmarks.others import run_node, safely
from benchmarks.timeml import Article, Tag, read

__all__ = ["compare", "compare_suites"]

_AROUND = re.compile(r"(?:(?:on|in|at|by|for|from|since|until|till|to|of|and|the|during|before|after|between)\s+)*", re.IGNORECASE)
_TYPES = {"date": "DATE", "daterange": "DATE", "time": "TIME", "timerange": "TIME", "datetime": "TIME", "datetimerange": "TIME"}
_TYPES |= {"duration": "DURATION", "set": "SET"}


def _base(article: Article) -> datetime.datetime:
    """The moment, or noon of the day, of publication; of a text without one, any day."""
    date = article.date or "2000-01-01"
    return datetime.datetime.fromisoformat(date if "T" in date else f"{date}T12:00")


def _tag(text: str, start: int, end: int, type: str, value: str | None, stretch: str | None = None) -> Tag:
    """Without what stands around a date."""
    lead = _AROUND.match(text, start, end)
    start = lead.end() if lead and lead.end() < end else start
    while end > start and not text[end - 1].isalnum():
        end -= 1
    while start < end and not text[start].isalnum():
        start += 1
    return Tag(start, end, type, value, stretch)


def _written(moment: datetime.datetime, base: datetime.datetime, exact: bool) -> tuple[str, str]:
    """Type and value of a moment; of one at midnight or at the time of the base, the day."""
    if exact and moment.time() not in (datetime.time(), base.time()):
        return "TIME", moment.isoformat(timespec="minutes")[:16]
    return "DATE", moment.date().isoformat()


def dateparser_search() -> Finder:
    from dateparser.date import DateDataParser
    from dateparser.search import search_dates

    sizes = {"year": 4, "month": 7}

    def find(article: Article) -> list[Tag]:
        settings = {"RELATIVE_BASE": _base(article)}
        one = DateDataParser(languages=["en"], settings=settings)
        tags, at = [], 0
        for stretch, moment in search_dates(article.text, languages=["en"], settings=settings) or ():
            start = article.text.find(stretch, at)
            if start < 0:
                continue
            at = start + len(stretch)
            type, value = _written(moment, _base(article), exact=True)
            tags.append(_tag(article.text, start, at, type, value[: sizes.get(one.get_date_data(stretch).period, 16)]))
        return tags

    return find


def recognizers_text() -> Finder:
    from recognizers_date_time import Culture, recognize_datetime

    def find(article: Article) -> list[Tag]:
        tags = []
        for result in recognize_datetime(article.text, Culture.English, reference=_base(article)):
            kind = result.type_name.rpartition(".")[2]
            values = (result.resolution or {}).get("values") or [{}]
            value = _recognized(values[0])
            ends = [one.replace(" ", "T") for one in (values[0].get("start"), values[0].get("end")) if one]
            tags.append(_tag(article.text, result.start, result.end + 1, _TYPES.get(kind, "DATE"), value, "/".join(ends) or None))
        return tags

    return find


def _recognized(value: dict[str, str]) -> str | None:
    """The TIMEX3 value: of an unresolved one, the resolution as fine as it."""
    timex = value.get("timex")
    if not timex or "XXXX" not in timex:
        return timex.split(",")[0].strip("(") if timex else None
    resolved = value.get("value") or value.get("start")
    if not resolved or resolved == "not resolved":
        return timex
    return resolved[:7] if re.fullmatch(r"XXXX-\d\d", timex) else resolved.replace(" ", "T")[:16]


def parsedatetime_nlp() -> Finder:
    import parsedatetime

    calendar = parsedatetime.Calendar()

    def find(article: Article) -> list[Tag]:
        base = _base(article)
        tags = []
        for moment, flag, start, end, _ in calendar.nlp(article.text, base) or ():
            tags.append(_tag(article.text, start, end, *_written(moment, base, exact=flag > 1)))
        return tags

    return find


def timefhuman_search() -> Finder:
    from timefhuman import tfhConfig, timefhuman

    def find(article: Article) -> list[Tag]:
        base = _base(article)
        tags = []
        for _, (start, end), moment in timefhuman(article.text, config=tfhConfig(now=base, return_matched_text=True)):
            ends = [one for one in moment if isinstance(one, datetime.datetime)] if isinstance(moment, tuple) else []
            stretch = "/".join(_written(one, base, exact=True)[1] for one in ends) or None
            while isinstance(moment, tuple | list) and moment:
                moment = moment[0]
            if isinstance(moment, datetime.timedelta):
                tags.append(_tag(article.text, start, end, "DURATION", f"P{moment.days}D"))
            elif isinstance(moment, datetime.datetime):
                tags.append(_tag(article.text, start, end, *_written(moment, base, exact=True), stretch))
            elif isinstance(moment, datetime.date):
                tags.append(_tag(article.text, start, end, "DATE", moment.isoformat()))
        return tags

    return find


def ctparse_one() -> Finder:
    """Reads one expression: of a longer text, the best one."""
    from ctparse import ctparse
    from ctparse.types import Interval, Time

    def find(article: Article) -> list[Tag]:
        found = ctparse(article.text, _base(article), timeout=1)
        resolution = found.resolution if found else None
        times = [resolution.t_from, resolution.t_to] if isinstance(resolution, Interval) else [resolution]
        ends = [_ctparsed(one) for one in times if isinstance(one, Time) and one.year]
        if not ends:
            return []
        return [_tag(article.text, resolution.mstart, resolution.mend, "DATE", ends[0], "/".join(ends))]

    return find


def _ctparsed(time: Any) -> str:
    parts = [f"{time.year:04}", *(f"{part:02}" for part in (time.month, time.day) if part)]
    return "-".join(parts) + (f"T{time.hour:02}:{time.minute or 0:02}" if time.hour is not None and len(parts) == 3 else "")


def datefinder_find() -> Finder:
    import datefinder

    def find(article: Article) -> list[Tag]:
        base = _base(article)
        found = datefinder.find_dates(article.text, index=True, base_date=base)
        return [_tag(article.text, start, end, *_written(moment, base, exact=True)) for moment, (start, end) in found]

    return find


PEERS: dict[str, tuple[str, Callable[[], Finder]]] = {
    "dateparser.search_dates": ("dateparser", dateparser_search),
    "recognizers-text-date-time": ("recognizers_date_time", recognizers_text),
    "parsedatetime": ("parsedatetime", parsedatetime_nlp),
    "timefhuman": ("timefhuman", timefhuman_search),
    "datefinder": ("datefinder", datefinder_find),
}
# Those that read one expression, too slow for an article.
SUITE_PEERS = PEERS | {"ctparse": ("ctparse", ctparse_one)}
NODE_PEERS = ("chrono-node", "compromise-dates")


def _node(peer: str, articles: list[Article], folder: Path) -> tuple[list[list[Tag]], float]:
    """What a peer from npm finds, and in how many seconds; errors as of `run_node`."""
    rows = ({"text": article.text, "date": article.date or "2000-01-01"} for article in articles)
    lines, seconds = run_node("dates.cjs", rows, folder, peer)
    found = [
        [_tag(article.text, tag["start"], tag["end"], tag["type"], tag["value"], tag.get("stretch")) for tag in line if "end" in tag]
        for article, line in zip(articles, lines, strict=True)
    ]
    return found, seconds


def compare(corpus: Path, folder: Path) -> Iterator[str]:
    """
    The lines of the table.

    Args:
        corpus: a folder of TimeML files, or JSON lines; see `benchmarks.timeml`.
        folder: holds ``node_modules``.
    """
    articles = read(corpus)
    if not articles:
        yield f"{corpus}: no articles"
        return
    warnings.simplefilter("ignore")
    found_dates(articles[0])
    yield HEADER
    yield row("polparse", articles, *timed(found_dates, articles))
    for name, (module, adapter) in PEERS.items():
        if find_spec(module) is None:
            yield f"{name:28}not installed"
            continue
        find = safely(adapter())
        find(Article("warm", "It began on Monday.", "2020-06-11", ()))
        yield row(name, articles, *timed(find, articles))
    for name in NODE_PEERS:
        try:
            yield row(name, articles, *_node(name, articles, folder))
        except (OSError, subprocess.CalledProcessError):
            yield f"{name:28}not installed"


def compare_suites(suites: Path, folder: Path) -> Iterator[str]:
    """
    The lines of the table: for each reader and suite, percent right to the letter and with conventions.

    Args:
        suites: a folder of files as `benchmarks.date_suites` describes them.
        folder: holds ``node_modules``.
    """
    cases = {file.stem: read_suite(file) for file in sorted(suites.glob("*.jsonl"))}
    if not any(cases.values()):
        yield f"{suites}: no suites"
        return
    warnings.simplefilter("ignore")
    articles = {name: [Article(name, case.text, case.reference, ()) for case in suite] for name, suite in cases.items()}
    yield f"{'':28}" + "".join(f"{name[:15]:>17}" for name in cases)
    yield f"{'':28}" + "".join(f"{f'{len(suite)} cases':>17}" for suite in cases.values())
    yield _suite_row("polparse", cases, {name: [list(_answers(one)) for one in articles[name]] for name in cases})
    for name, (module, adapter) in SUITE_PEERS.items():
        if find_spec(module) is None:
            yield f"{name:28}not installed"
            continue
        find = safely(adapter())
        yield _suite_row(name, cases, {suite: [_of_tags(find(one)) for one in articles[suite]] for suite in cases})
    for name in NODE_PEERS:
        try:
            yield _suite_row(name, cases, {suite: list(map(_of_tags, _node(name, articles[suite], folder)[0])) for suite in cases})
        except (OSError, subprocess.CalledProcessError):
            yield f"{name:28}not installed"


def _suite_row(name: str, cases: Mapping[str, Sequence[Case]], found: Mapping[str, Sequence[Sequence[Answer]]]) -> str:
    cells = []
    for suite, here in cases.items():
        marks = [right(case, answers) for case, answers in zip(here, found[suite], strict=True)]
        letter, near = (100 * sum(column) / len(marks) for column in zip(*marks, strict=True))
        cells.append(f"{letter:11.1f}{near:6.1f}")
    return f"{name:28}" + "".join(cells)


def _of_tags(tags: Sequence[Tag]) -> list[Answer]:
    return [Answer(tag.start, tag.end, tag.stretch or tag.value) for tag in tags]


def _answers(article: Article) -> Iterator[Answer]:
    """What polparse finds; the two ends of a range are one answer."""
    timexes = polparse.extract_dates(article.text, date=article.date)
    by_span = {timex.span: timex for timex in timexes}
    for timex in timexes:
        last = by_span.get(timex.range_end) if timex.range_end else None
        if last and last.begin and timex.begin:
            yield Answer(timex.span.start, last.span.end, f"{timex.begin}/{_placed(last).rpartition('/')[2]}")
        elif timex.range_begin is None:
            yield Answer(timex.span.start, timex.span.end, _placed(timex) or timex.value)


def _placed(timex: polparse.Timex) -> str:
    """From its first day to its last one; the value of a year, month or day, of a part of a day, and of what has no place."""
    value = timex.value or ""
    if not timex.begin or not timex.end or timex.grain in ("day_part", "minute", "second", "hour") or re.fullmatch(r"[\d-]{4,}", value):
        return re.sub(r"(?<=:\d\d)(?:Z|[+-][\d:]+)$", "", value)
    return f"{timex.begin}/{datetime.date.fromisoformat(timex.end) - datetime.timedelta(days=1)}"
