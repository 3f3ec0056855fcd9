"""The file of cases: what is read, in every language."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

import polparse
from polparse.en import english
from polparse.parser import Parser

FILE = Path(__file__).with_name("cases.tsv")
PACKS = [Parser(pack()) for pack in (english,)]
NOTHING, NO_VALUE = "none", "no value"


class Case(NamedTuple):
    """One line of the file: the language, the day of publication, the text, and each date in it with its value and its extent."""

    language: str
    date: str | None
    text: str
    dates: tuple[tuple[str, str | None, tuple[str | None, str | None]], ...]


def read(line):
    """The case of a line."""
    language, date, marked, results = line.split("\t")
    texts = re.findall(r"\[\[(.*?)\]\]", marked)
    dates = []
    for text, result in zip(texts, [] if results == NOTHING else results.split(" ; "), strict=True):
        value, _, extent = ("", "", "") if result == NO_VALUE else result.partition(" ")
        begin, _, end = extent.partition("/")
        dates.append((text, value or None, (begin or None, end or None)))
    return Case(language, date or None, re.sub(r"\[\[|\]\]", "", marked), tuple(dates))


CASES = [read(line) for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def found(timexes, text):
    """What is found, as cases say it."""
    return tuple((timex.span.of(text), timex.value, (timex.begin, timex.end)) for timex in timexes)


@pytest.mark.parametrize("language", sorted({case.language for case in CASES}))
def test_languages(language):
    """A language that is asked for is read as the file says."""
    read = {
        case: found(polparse.extract_dates(case.text, date=case.date, languages=(language,)), case.text)
        for case in CASES
        if case.language == language
    }
    assert [] == [(case.text, dates, case.dates) for case, dates in read.items() if dates != case.dates]


@pytest.mark.parametrize("pack", PACKS, ids=[pack.language.code for pack in PACKS])
def test_packs(pack):
    """A pack reads its language as the file says, alone and with the rest of a text."""
    cases = [case for case in CASES if case.language == pack.language.code]
    assert len(cases) > 100
    for case in cases:
        assert case.dates == found(pack.dates(case.text, case.date), case.text), case.text


def test_in_any_language():
    """The file holds cases of each way in which languages write a day."""
    assert len(CASES) > 500
    assert len({case.language for case in CASES}) > 30
