"""
Calendar dates in languages that no pack reads: day, month and year, in words or figures of any script.

`foreign_dates` takes a text and language codes and returns timexes. Where a date stands is a matter of its shape alone: numbers beside
words. What the words mean, dateparser says, which is asked for no more than a few words at a time, and for each only once.
"""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

import attrs

from polparse.engine.rules import Example, hit, miss
from polparse.model import Timex
from polparse.spans import Span
from polparse.time import calendar as almanac
from polparse.time.intervals import grain, interval
from polparse.time.month_forms import MONTH_FORMS

__all__ = ["EXAMPLES", "between", "check_languages", "foreign_dates"]

_WORD = r"[^\W\d_][^\s\d.,;:!?()\[\]{}<>\"'«»“”‘’/،؛]{0,15}"
_NAMES = rf"{_WORD}(?:/{_WORD}|[.,])?"
_GAP = r"[^\S\n]{1,2}|[^\S\n]?\n[^\S\n]?"
_BEFORE = r"(?<![\w.,:/$€£])(?<!\d-)"
_ORDINAL = r"(?:[^\W\d_]{1,2}(?![^\W_])|[.ºª°])?"
# What joins two days or months, in the languages that many texts are in; and what stands before the second of them.
_TO = (
    *("a", "al", "alla", "au", "bis", "do", "đến", "hasta", "hingga", "ila", "il", "la", "până", "po", "sampai", "til", "till"),
    *("to", "tot", "à", "às", "ao", "ate", "até", "až", "έως", "ως", "до", "по", "إلى", "الى", "حتى", "تا", "से", "עד"),
)
_AND = (
    *("and", "dan", "e", "ed", "en", "et", "i", "ja", "na", "o", "och", "oder", "og", "or", "ou", "of", "și", "şi", "u", "und", "và"),
    *("ve", "y", "και", "и", "і", "та", "или", "или", "و", "או", "और"),
)
_ARTICLE = r"(?:(?:the|le|el|il|l[ao]s?|den|dem|der|zum|de|met|op|o|os|към|η|την)\b\s)?"
_JOINT = rf"(?:\s?(?P<dash>[-–—/])\s?|\s(?:(?P<to>{'|'.join(_TO)})|(?:{'|'.join(_AND)}))\s(?:met\s)?{_ARTICLE})"
_LIST = rf"\d{{1,2}}{_ORDINAL}(?:,\s?\d{{1,2}}{_ORDINAL}){{0,8}}"
_FIGURE = re.compile(rf"(\d{{1,2}}){_ORDINAL}")
# Between two dates with their months.
_BETWEEN = re.compile(_JOINT)
_DAY_FIRST = re.compile(
    rf"{_BEFORE}(?:(?P<list>{_LIST}){_JOINT})?(?P<day>\d{{1,2}}){_ORDINAL}(?P<words>(?:(?:{_GAP}){_NAMES}){{1,3}})"
    rf"(?:(?:{_GAP})(?P<year>\d{{4}}))?(?!\d|[.,:/]\d)"
)
_YEAR_FIRST = re.compile(
    rf"{_BEFORE}(?P<year>\d{{4}})\.?(?P<words>(?:(?:{_GAP}){_NAMES}){{1,2}})(?:{_GAP})(?P<day>\d{{1,2}})(?!\d|[.,:/]\d)"
)
_FIGURES = re.compile(rf"{_BEFORE}(?:\d{{1,2}}([./-])\d{{1,2}}\1\d{{4}}|\d{{4}}([./-])\d{{1,2}}\2\d{{1,2}})(?![\d/-])")
# With the unit after each number, or before it: 2020年6月11日, 11 tháng 6 năm 2020.
_UNITS = re.compile(
    r"(?<!\d)\d{4}\s?[^\W\d_]\s?\d{1,2}\s?[^\W\d_]\s?\d{1,2}\s?[^\W\d_]"
    rf"|{_BEFORE}\d{{1,2}} {_WORD} \d{{1,2}} {_WORD} \d{{4}}(?!\d)"
)
_YEAR_MONTH = re.compile(rf"{_BEFORE}(?P<year>\d{{4}})\.?(?:{_GAP})(?P<word>{_WORD})(?![^\s.,;:!?)])")
_YEAR = re.compile(rf"{_BEFORE}\d{{4}}(?!\d|[.,:/]\d)")
_WORDS_BEFORE = re.compile(rf"(?:(?<!\S)(?P<first>{_NAMES})(?:{_GAP}))?(?<![^\s'’])(?P<last>{_NAMES})(?:{_GAP})\Z")
# What each way of finding them, the end of a rule's name, finds in a language, and what it does not.
EXAMPLES: Mapping[str, tuple[str, Example, Example]] = {
    "day_month_year": ("es", hit("Firmado el [[3 de junio de 2021]]."), miss("Firmaron 3 de 20.")),
    "day_month": ("fr", hit("Ils se réunissent le [[3 juin]]."), miss("Ils ont 3 jurés.")),
    "day_listed": ("de", hit("Am [[3.]] und 4. Juni 2021 tagt der Rat."), miss("Am 3. und 4. Tag schwieg der Rat.")),
    "year_month_day": ("hu", hit("Aláírták [[2021. június 3]]-án."), miss("Aláírtak 2021. levelet 3 napja.")),
    "year_month": ("hu", hit("Aláírták [[2021 júniusában]]."), miss("Aláírtak 2021 levelet.")),
    "figures": ("de", hit("Am [[03.06.2021]] tagt der Rat."), miss("Punkt 43.06.2021 entfällt.")),
    "units": ("ja", hit("[[2021年6月3日]]に署名した。"), miss("2021人が6台と3個を得た。")),
    "month_year": ("it", hit("Firmato nel [[giugno 2021]]."), miss("Firmato nel palazzo 2021.")),
}
_REACH = 44
_LONGEST = 60
_REMEMBERED = 4096
_YEARS = range(1000, 2200)
_FIRST_FIT = datetime.datetime(2000, 1, 1)
_Place = tuple[int, int, str | None, str, tuple[str, ...]]
# What is known of a day without its year.
_NO_YEAR = "XXXX-"


def check_languages(codes: Iterable[str]) -> tuple[str, ...]:
    """
    The codes as dateparser knows them.

    Raises:
        TypeError: one string instead of several.
        ValueError: a code that is none; the message shows it.
    """
    if isinstance(codes, str):
        raise TypeError(f"languages is a str, not several: {codes!r:.40}")
    codes = tuple(codes)
    # Imported here: it takes longer than all the rest of polparse.
    from dateparser.data.languages_info import language_order

    for code in codes:
        if code not in language_order:
            raise ValueError(f"no language code: {code!r:.40}")
    return codes


def foreign_dates(text: str, codes: Sequence[str], anchor: datetime.date | None) -> tuple[Timex, ...]:
    """
    Find calendar dates.

    Args:
        text: any string.
        codes: the languages to read, as `check_languages` gives them.
        anchor: the publication date; a day without a year is the one nearest to it.

    Returns:
        Disjoint timexes of the type ``DATE``, in reading order.
    """
    disjoint: list[_Place] = []
    for place in sorted(_places(text, tuple(codes)), key=lambda place: (place[0], -place[1])):
        if not disjoint or place[0] >= disjoint[-1][1]:
            disjoint.append(place)
    timexes: list[Timex] = []
    ranges: set[int] = set()
    for at, (first, last, stated, rule, others) in enumerate(disjoint):
        following = disjoint[at + 1] if at + 1 < len(disjoint) else None
        joint = _BETWEEN.fullmatch(text, last, following[0]) if following and following[0] - last < _REACH else None
        if joint and following:
            stated = _shared(stated, following[2])
        timexes.append(_timex(Span(first, last), stated, rule, others, anchor))
        if joint and following and (joint["dash"] or joint["to"]):
            ranges.add(at)
    return tuple(_ranged(timexes, ranges))


def _ranged(timexes: Sequence[Timex], ranges: set[int]) -> Iterator[Timex]:
    """The same, with those that begin ranges and end them told so."""
    for at, timex in enumerate(timexes):
        begin = timexes[at - 1].span if at - 1 in ranges else None
        end = timexes[at + 1].span if at in ranges else None
        yield attrs.evolve(timex, range_begin=begin, range_end=end) if begin or end else timex


def _shared(stated: str | None, later: str | None) -> str | None:
    """The first of two days, with the year that stands with the second; the one before it if that turns between them."""
    if not stated or not later or not stated.startswith(_NO_YEAR) or later.startswith(_NO_YEAR) or len(later) < len(stated):
        return stated
    body = stated.removeprefix(_NO_YEAR)
    return almanac.written(int(later[:4]) - (body > later[5:]), body)


def between(own: Sequence[Timex], others: Sequence[Timex]) -> tuple[Timex, ...]:
    """
    All of both, in reading order; where two overlap, the longer.

    Args:
        own, others: each disjoint and in reading order; of two as long, that of `own` is kept.
    """
    both = sorted([(timex.span, 0, timex) for timex in own] + [(timex.span, 1, timex) for timex in others], key=lambda item: item[:2])
    kept: list[Timex] = []
    for span, _, timex in both:
        if not kept or span.start >= kept[-1].span.end:
            kept.append(timex)
        elif span.end - span.start > kept[-1].span.end - kept[-1].span.start:
            kept[-1] = timex
    return tuple(kept)


def _timex(span: Span, stated: str | None, rule: str, others: tuple[str, ...], anchor: datetime.date | None) -> Timex:
    value = stated
    body = stated.removeprefix(_NO_YEAR) if stated else ""
    start = almanac.start_in(body) if body != stated else None
    if start and anchor:
        year = almanac.year_of(start, anchor, "~")
        value = almanac.written(year, body) if year else stated
    begin, end = interval(value or "")
    return Timex(
        span=span,
        type="DATE",
        value=value,
        modifier=None,
        begin=begin,
        end=end,
        grain=grain(stated) if stated else None,
        stated=stated,
        inferred=value != stated,
        anchor=anchor.isoformat() if anchor and value != stated else None,
        alternatives=others,
        range_begin=None,
        range_end=None,
        rule=f"any.dates.{rule}",
    )


def _places(text: str, codes: tuple[str, ...]) -> Iterator[_Place]:
    """Where a date stands, its value if there is such a day, what it is written as, and the other values that it may have."""
    for match in _DAY_FIRST.finditer(text):
        yield from _day_first(match, codes)
    for match in _YEAR_FIRST.finditer(text):
        month = _month(_plain(match["words"]), codes)
        if month and (value := _value(match["year"], month, match["day"])):
            yield *match.span(), value, "year_month_day", ()
    for match in _FIGURES.finditer(text):
        readings = _readings(match.group(), codes)
        if readings:
            yield *match.span(), readings[0], "figures", readings[1:]
    for match in _UNITS.finditer(text):
        if value := _whole(match.group(), codes):
            yield *match.span(), value, "units", ()
    for match in _YEAR_MONTH.finditer(text):
        month = _month(_plain(match["word"]), codes)
        if month and int(match["year"]) in _YEARS:
            yield *match.span(), f"{int(match['year']):04d}-{month:02d}", "year_month", ()
    for match in _YEAR.finditer(text):
        yield from _month_year(text, match, codes)


def _day_first(match: re.Match[str], codes: tuple[str, ...]) -> Iterator[_Place]:
    """Day, month and year; if the words are more than the name of a month, day and month."""
    year = match["year"]
    if year and (month := _month(_plain(match["words"]), codes)):
        yield match.start("day"), match.end(), _value(year, month, match["day"]), "day_month_year", ()
        yield from _listed(match, year, month)
        return
    end = match.start("words")
    for word in re.finditer(_NAMES, match["words"]):
        end = match.start("words") + word.end()
        if month := _month(_plain(match["words"][: word.end()]), codes):
            if value := _value("2000", month, match["day"]):
                comma = match["words"][: word.end()].endswith((",", "."))
                yield match.start("day"), end - comma, f"{_NO_YEAR}{value[5:]}", "day_month", ()
                yield from _listed(match, None, month)
            return


def _listed(match: re.Match[str], year: str | None, month: int) -> Iterator[_Place]:
    """The days before the one that stands with its month: "del 17 al 20 de septiembre"."""
    for figure in _FIGURE.finditer(match["list"] or ""):
        value = _value(year or "2000", month, figure[1])
        if value and int(figure[1]) < int(match["day"]):
            start = match.start("list")
            yield start + figure.start(), start + figure.end(), value if year else f"{_NO_YEAR}{value[5:]}", "day_listed", ()


def _month_year(text: str, match: re.Match[str], codes: tuple[str, ...]) -> Iterator[_Place]:
    start = max(0, match.start() - _REACH)
    before = _WORDS_BEFORE.search(text[start : match.start()])
    if not before or int(match.group()) not in _YEARS:
        return
    for group in ("last", "first"):
        if before[group] is None or before[group].endswith(","):
            return
        month = _month(_plain(before.group()[before.start(group) - before.start() :]), codes)
        if month:
            yield start + before.start(group), match.end(), f"{int(match.group()):04d}-{month:02d}", "month_year", ()
            return


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


def _value(year: str, month: int, day: str) -> str | None:
    """ISO 8601, if there is such a day."""
    try:
        return datetime.date(int(year), month, int(day)).isoformat() if int(year) in _YEARS else None
    except ValueError:
        return None


@lru_cache(_REMEMBERED)
def _month(words: str, codes: tuple[str, ...]) -> int | None:
    """The number of the month that some words name; of two names with a slash between them, that of either."""
    either = re.split(r"(\S+ \S+|\S+)/", words, maxsplit=1)
    readings = [words] if len(either) == 1 else [" ".join((either[0] + name).split()) for name in either[1:]]
    for reading in readings:
        for code in codes:
            if month := MONTH_FORMS.get(code, {}).get(reading.rstrip(".,")):
                return month
        for written in (f"1 {reading} 2000", f"2000 {reading} 1"):
            if day := _asked(written, codes):
                return day.month
    return None


@lru_cache(_REMEMBERED)
def _whole(written: str, codes: tuple[str, ...]) -> str | None:
    day = _asked(written, codes)
    return day.isoformat() if day and day.year in _YEARS else None


@lru_cache(_REMEMBERED)
def _readings(written: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """Figures in the order of the first language that can be, and then in the other order that can."""
    first, second, third = re.split("[./-]", written)
    if len(first) == 4:
        value = _value(first, min(int(second), 13), third)
        return (value,) if value else ()
    usual = _whole(written, codes)
    if "." in written:
        return (usual,) if usual else ()
    both = [_value(third, min(int(month), 13), day) for day, month in ((first, second), (second, first))]
    return tuple(dict.fromkeys(value for value in (usual, *both) if value)) if usual else ()


def _asked(written: str, codes: tuple[str, ...]) -> datetime.date | None:
    """What dateparser reads in a short string; its day, month and year must all be written."""
    if len(written) > _LONGEST:
        return None
    import dateparser

    found: datetime.datetime | None = dateparser.parse(
        written,
        languages=list(codes),
        settings={
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
            "RELATIVE_BASE": _FIRST_FIT,
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    return found.date() if found else None
