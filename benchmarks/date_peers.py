"""
Other date readers, by the same measures as polparse: the task ``dates`` of `benchmarks.peers`.

The adapters favour the peers: a preposition before and punctuation after what they find are cut off, times are written as TIMEX3
values as far as the peer tells how fine they are.
"""

import datetime
import re
import subprocess
import warnings
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from benchmarks.accuracy import HEADER, Finder, found_dates, row, timed
from benchmarks.others import run_node, safely
from benchmarks.timeml import Article, Tag, read

__all__ = ["compare"]

_AROUND = re.compile(r"(?:(?:on|in|at|by|for|from|since|until|till|to|of|and|the|during|before|after|between)\s+)*", re.IGNORECASE)
_TYPES = {"date": "DATE", "daterange": "DATE", "time": "TIME", "timerange": "TIME", "datetime": "TIME", "datetimerange": "TIME"}
_TYPES |= {"duration": "DURATION", "set": "SET"}


def _base(article: Article) -> datetime.datetime:
    """Noon of the publication date; of a text without one, any day."""
    day = datetime.date.fromisoformat(article.date or "2000-01-01")
    return datetime.datetime.combine(day, datetime.time(12))


def _tag(text: str, start: int, end: int, type: str, value: str | None) -> Tag:
    """Without what stands around a date."""
    lead = _AROUND.match(text, start, end)
    start = lead.end() if lead and lead.end() < end else start
    while end > start and not text[end - 1].isalnum():
        end -= 1
    while start < end and not text[start].isalnum():
        start += 1
    return Tag(start, end, type, value)


def _written(moment: datetime.datetime, base: datetime.datetime, exact: bool) -> tuple[str, str]:
    """Type and value of a moment; of one at midnight or at the hour of the base, the day."""
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
            tags.append(_tag(article.text, result.start, result.end + 1, _TYPES.get(kind, "DATE"), value))
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
            while isinstance(moment, tuple | list) and moment:
                moment = moment[0]
            if isinstance(moment, datetime.timedelta):
                tags.append(_tag(article.text, start, end, "DURATION", f"P{moment.days}D"))
            elif isinstance(moment, datetime.datetime):
                tags.append(_tag(article.text, start, end, *_written(moment, base, exact=True)))
            elif isinstance(moment, datetime.date):
                tags.append(_tag(article.text, start, end, "DATE", moment.isoformat()))
        return tags

    return find


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
NODE_PEERS = ("chrono-node", "compromise-dates")


def _node(peer: str, articles: list[Article], folder: Path) -> tuple[list[list[Tag]], float]:
    """What a peer from npm finds, and in how many seconds; errors as of `run_node`."""
    rows = ({"text": article.text, "date": article.date or "2000-01-01"} for article in articles)
    lines, seconds = run_node("dates.cjs", rows, folder, peer)
    found = [
        [_tag(article.text, tag["start"], tag["end"], tag["type"], tag["value"]) for tag in line]
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
