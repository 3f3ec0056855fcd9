"""The fuzzing command: its laws find what is planted, what it writes is small; without atheris."""

import itertools
import pickle
from types import SimpleNamespace

import attrs
import pytest
from benchmarks import fuzz, text_laws

import polparse
from polparse import Span
from tests.packs import NAMES

TEXT = (
    "Resolution 999 (1995)\nof 1 June 1995\nThe Security Council,\nRecalling its earlier decisions,\n1. Decides to remain seized of it.\n\n"
    "The envoy Lena Vogt left on Monday. “It rains,” Lena Vogt said, “and rains.”"
)
SCHEMA = fuzz._schema()
PARSE, DATES, TITLES, JSON = polparse.parse, polparse.extract_dates, polparse.extract_titles, polparse.Document.to_json


def case(text):
    return text_laws.Case(text, None, 0, frozenset(NAMES), SCHEMA)


def first(name, **change):
    """A parse that changes the first result of a kind."""

    def parse(text, date=None):
        document = PARSE(text, date=date)
        one, *others = getattr(document, name) or [None]
        return attrs.evolve(document, **{name: (attrs.evolve(one, **change), *others)}) if one else document

    return parse


def forgetful():
    """A parse that finds nothing every second time."""
    turn = itertools.cycle((True, False))
    return lambda text, date=None: PARSE(text, date=date) if next(turn) else polparse.Document(text)


def fail(*_, **__):
    raise KeyError("a word")


# What is put in the place of what, by the law that it breaks.
PLANTED = {
    "every span is inside the text and not empty": (polparse, "parse", first("dates", span=Span(0, 9999))),
    "stretches of a statement are in order and do not overlap": (
        polparse,
        "parse",
        first("statements", content=(Span(5, 9), Span(2, 6))),
    ),
    "every result names a rule of the pack": (polparse, "parse", first("dates", rule="en.dates.zorblax")),
    "each extractor finds what parse finds": (polparse, "extract_dates", lambda text, date=None: DATES(text, date=date)[1:]),
    "JSON holds it all": (polparse.Document, "to_json", lambda document: JSON(polparse.Document(document.text))),
    "a page has nothing that a terminal obeys": (text_laws, "page", lambda document, **_: "a\x1b[2J\n"),
    "full resolutions are valid Akoma Ntoso": (text_laws, "xml", lambda document, resolution: "<akomaNtoso/>"),
    "the same text gives the same result": (polparse, "parse", forgetful()),
    "what follows a paragraph changes nothing in it": (polparse, "extract_titles", lambda text: TITLES(text)[len(text) > len(TEXT) :]),
    "a document can be pickled": (text_laws, "pickle", SimpleNamespace(dumps=pickle.dumps, loads=lambda data: None)),
    "no KeyError in test_fuzz.py": (polparse, "extract_citations", fail),
}


def test_nothing_broken():
    """A text that keeps all laws breaks none, and what it holds is counted."""
    assert text_laws.broken(case(TEXT)) is None
    counts = case(TEXT).counts()
    assert (1, 1, 3, 0) == (counts["full resolutions"], counts["statements"], counts["dates"], counts["votes"])


@pytest.mark.parametrize("law", PLANTED)
def test_planted(law, monkeypatch):
    """A law that does not hold is named."""
    monkeypatch.setattr(*PLANTED[law])
    found = text_laws.broken(case(TEXT))
    assert (law, True) == (found.law, bool(found.how))


def test_every_law_is_planted():
    """No law is without its violation."""
    assert {law.name for law in text_laws.LAWS} == {law for law in PLANTED if not law.startswith("no ")}


def test_report(tmp_path, monkeypatch, capsys):
    """The text that breaks a law is written down as small as it can be cut, and shown with the law."""
    monkeypatch.setattr(*PLANTED["each extractor finds what parse finds"])
    run = fuzz.Fuzz(60, tmp_path)
    assert not run.check(TEXT)
    small = (tmp_path / "fuzz-broken.txt").read_text(encoding="utf-8")
    assert len(small) < 10
    assert DATES(small)
    shown = capsys.readouterr().out
    assert "broken: each extractor finds what parse finds" in shown
    assert repr(small) in shown


def test_clean(tmp_path):
    """Grown texts keep the laws; each is counted."""
    mutator, run = fuzz._mutator(), fuzz.Fuzz(0, tmp_path)
    text = TEXT
    for seed in range(8):
        text = fuzz._decoded(fuzz._coded(mutator.grown(text, seed)))
        assert run.check(text)
    assert (8, True, []) == (run.inputs, run.over, list(tmp_path.iterdir()))
    assert run.summary().startswith("8 inputs, ")


def test_grown():
    """A text grows in the same way for the same seed, in another for another."""
    mutator = fuzz._mutator()
    grown = [mutator.grown(TEXT, seed) for seed in (*range(20), *range(20))]
    assert grown[:20] == grown[20:]
    assert 15 < len(set(grown))


@pytest.mark.parametrize("text", ["", "a" * 5000, "的" * 5000, "\ud800" * 2000, "Vogt 😀 said \ud800"], ids=lambda text: ascii(text[:9]))
def test_coded(text):
    """What is kept of a text is its beginning, in few enough bytes."""
    data = fuzz._coded(text)
    assert fuzz.LONGEST - 12 <= len(data) <= fuzz.LONGEST or data == text.encode("utf-8", "surrogatepass")
    assert text.startswith(fuzz._decoded(data))
