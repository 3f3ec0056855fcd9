"""
Suites of dates from the tests that other projects ship.

usage: python -m benchmarks.date_suite_tests OUT [--chrono DIR] [--parsedatetime DIR] [--dateparser DIR] [--node DIR]

Writes OUT/chrono.jsonl and so on, in the form of `benchmarks.date_suites`. Each DIR is an unpacked package: of chrono-node 2.3, the last
that ships its tests (``npm pack chrono-node@2.3.0``), and the source distributions of parsedatetime and dateparser. The tests run on a
parser that only writes down what it is asked and what is expected. For chrono, ``npm install esbuild`` in the folder of ``--node``.
"""

import argparse
import contextlib
import datetime
import importlib
import json
import re
import sys
import time
import unittest
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock

from benchmarks.others import run_node

__all__ = ["main"]

Row = dict[str, Any]
Params = list[tuple[tuple[Any, ...], Row]]


def _row(text: str, reference: datetime.datetime, *expected: tuple[str, str]) -> Row:
    dates = [{"text": words, "values": [value]} for words, value in expected]
    return {"text": text, "reference": reference.isoformat(timespec="minutes")[:16], "expected": dates}


def _value(moment: datetime.datetime, clock: bool) -> str:
    return moment.isoformat(timespec="minutes")[:16] if clock else moment.date().isoformat()


def chrono(folder: Path, node: Path) -> Iterator[Row]:
    cases: list[Any] = run_node("chrono_tests.cjs", [], node, str((folder / "test" / "en").resolve()))[0]
    for case in cases:
        # Without a reference everything is told.
        reference = datetime.datetime.fromisoformat((case["reference"] or "2012-08-10T12:00")[:16])
        results = list(filter(None, case["results"]))
        dates = [_chrono_date(result, reference) for result in results]
        if all(dates) and not case["option"]:
            words = [result.get("text") or case["text"] for result in results]
            yield _row(case["text"], reference, *zip(words, dates, strict=True))


def _chrono_date(result: Row, reference: datetime.datetime) -> str:
    ends = (_chrono_end(result, part, reference) for part in ("start", "end"))
    return "/".join(end for end in ends if end)


def _chrono_end(result: Row, part: str, reference: datetime.datetime) -> str | None:
    """One end of a result, as fine as its test says."""
    told = {field: result[f"{part}.{field}"] for field in _FIELDS if result.get(f"{part}.{field}") is not None}
    whole = result.get(f"date {part}")
    # A test that asks for the year or the hour alone does not tell the day.
    if "month" not in told and not whole:
        return None
    first = {"day": 1} if "month" in told else {}
    moment = reference.replace(minute=0) if "hour" in told else reference
    try:
        moment = (datetime.datetime.fromisoformat(whole[:16]) if whole else moment).replace(**first | told)
    except ValueError:  # before Christ
        return None
    if result.get(f"certain {part}.day") is False and moment.day == 1:
        return moment.isoformat()[:7]
    # What the words leave open is noon, or the time that is counted from.
    left_open = (moment.hour, moment.minute) in ((12, 0), (reference.hour, reference.minute))
    return _value(moment, clock=not left_open or bool(_TOLD_NOON.search(result.get("text") or "")))


_FIELDS = ("year", "month", "day", "hour", "minute")
_TOLD_NOON = re.compile(r"noon|midday|12(?::| ?[ap]\.?m)")


def parsedatetime(folder: Path, _: Path) -> Iterator[Row]:
    with _first_in_path(folder):
        module = importlib.import_module("parsedatetime")
        rows: list[Row] = []
        calendar = mock.MagicMock()
        for name in ("parse", "parseDT", "evalRanges", "nlp"):
            setattr(calendar, name, lambda text, source=None, *rest, **more: (text, source))
        with mock.patch.object(module, "Calendar", return_value=calendar):
            for file in sorted((folder / "tests").glob("Test*.py")):
                if "Locale" in file.name or "Abbreviations" in file.name:
                    continue
                case = importlib.import_module(f"tests.{file.stem}").test
                case.assertExpectedResult = lambda _, asked, answer, *rest, **more: rows.extend(_parsedatetime_row(asked, answer))
                unittest.defaultTestLoader.loadTestsFromTestCase(case).run(unittest.TestResult())
        yield from rows


def _parsedatetime_row(asked: object, answer: Any) -> Iterator[Row]:
    """The case of an assertion, if it is one about a text."""
    if not isinstance(asked, tuple) or not isinstance(asked[0], str) or not isinstance(answer, tuple):
        return
    text, source = asked
    reference = _moment(source)
    if not reference or not answer:
        return
    if not isinstance(answer[0], time.struct_time):
        dates = ((words, _value(_moment(moment) or reference, flag > 1)) for moment, flag, _, _, words in answer)
        yield _row(text, reference, *dates)
        return
    *moments, flag = answer
    ends = [moment for moment in map(_moment, moments) if moment]
    if flag and ends:
        # "A week from now" is told at the minute at which it is said.
        clock = flag > 1 and any((end.hour, end.minute) != (reference.hour, reference.minute) for end in ends)
        yield _row(text, reference, (text, "/".join(_value(end, clock) for end in ends)))


def _moment(value: object) -> datetime.datetime | None:
    if isinstance(value, time.struct_time):
        return datetime.datetime(*value[:5])
    return value if isinstance(value, datetime.datetime) else None


def dateparser(folder: Path, _: Path) -> Iterator[Row]:
    rows: list[Row] = []

    def expand(params: Params) -> Callable[[object], object]:
        rows.extend(_dateparser_rows(params))
        return lambda test: test

    stub = ModuleType("parameterized")
    stub.param = lambda *words, **named: (words, named)  # type: ignore[attr-defined]
    stub.parameterized = mock.MagicMock(expand=expand)  # type: ignore[attr-defined]
    with _first_in_path(folder), mock.patch.dict(sys.modules, parameterized=stub):
        importlib.import_module("tests.test_search")
    yield from rows


def _dateparser_rows(params: Params) -> Iterator[Row]:
    for _, named in params:
        settings = named.get("settings") or {}
        if named.get("languages") == ["en"] and named.get("expected") and set(settings) <= {"RELATIVE_BASE"}:
            reference = settings.get("RELATIVE_BASE") or datetime.datetime(2020, 2, 13)
            open_clocks = ((0, 0), (reference.hour, reference.minute))
            dates = ((found, _value(at, (at.hour, at.minute) not in open_clocks)) for found, at in named["expected"])
            yield _row(named["text"], reference, *dates)


@contextlib.contextmanager
def _first_in_path(folder: Path) -> Iterator[None]:
    """Import from an unpacked package; ``tests`` is the name of most test packages."""
    with mock.patch.object(sys, "path", [str(folder), *sys.path]), mock.patch.dict(sys.modules):
        for name in [name for name in sys.modules if name.partition(".")[0] in ("tests", folder.name.partition("-")[0])]:
            del sys.modules[name]
        yield


SUITES: dict[str, Callable[[Path, Path], Iterator[Row]]] = {"chrono": chrono, "parsedatetime": parsedatetime, "dateparser": dateparser}


def main(arguments: list[str] | None = None) -> int:
    options = argparse.ArgumentParser(prog="python -m benchmarks.date_suite_tests", description="Write suites of dates.")
    options.add_argument("out", type=Path, metavar="OUT", help="a folder")
    options.add_argument("--node", type=Path, default=Path(), metavar="DIR", help="the folder that holds node_modules")
    for name in SUITES:
        options.add_argument(f"--{name}", type=Path, metavar="DIR", help="the unpacked package")
    given = options.parse_args(arguments)
    given.out.mkdir(exist_ok=True, parents=True)
    for name, suite in SUITES.items():
        if folder := getattr(given, name):
            lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in suite(folder, given.node)]
            (given.out / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8", newline="\n")
            print(f"{name:16}{len(lines):6}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
