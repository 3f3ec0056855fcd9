"""What rules mean: every name that can stand behind a result is explained."""

import re

import pytest

import polparse
from polparse.en import english
from polparse.engine.rules import hit
from polparse.explanation import TOPICS, _place, catalogue, place_of
from polparse.time.other_languages import EXAMPLES
from tests.packs import NAMES

EXPLAINED = {rule.name: rule for rule in catalogue(english())}


def test_every_name():
    """Each rule is there once, with sentences that it finds something in and others, and a topic that has a page."""
    assert NAMES <= EXPLAINED.keys()
    assert len(EXPLAINED) == sum(1 for _ in catalogue(english()))
    assert [] == [name for name, rule in EXPLAINED.items() if not rule.hits or not rule.misses or not rule.pattern]
    assert [] == [name for name, rule in EXPLAINED.items() if rule.topic not in TOPICS.values()]


def test_anchors():
    """No two have one place in the gallery."""
    places = [rule.page for rule in EXPLAINED.values()]
    assert sorted(set(places)) == sorted(places)
    assert "reference/rules/own.html#local" == place_of("local")


PLACED = ["en.roles.after", "en.events.lifted", "en.tags.later", "en.notations.un_year", "en.layouts.united_states"]


@pytest.mark.parametrize("name", PLACED)
def test_where(name):
    """The file and line are those of the rule."""
    told = polparse.explain(name)
    line = english().sources()[told.file].splitlines()[told.line - 1]
    assert f'"{name}"' in line or f'"{name.split(".")[-1]}"' in line


def test_all_places_are_found():
    """So it is of every rule of the pack."""
    sources = english().sources()
    assert [] == [name for name in NAMES if _place(name, sources)[1] is None]


def test_as_text():
    """As a string it is a page of 80 columns, but for patterns."""
    page = str(polparse.explain("en.roles.after"))
    assert page.startswith("en.roles.after: role\nOffices, ranks and functions of persons\npolparse/en/people/offices_behind.py, line ")
    assert "\nFinds\n" in page
    assert "\nDoes not find\n" in page
    assert max(map(len, page.partition("\nPattern\n")[0].splitlines())) <= 80


def test_macros_and_sets_are_told():
    """What a pattern names, and what that names, is told; each once."""
    told = polparse.explain("en.roles.after")
    named = [name for name, _ in told.where]
    assert sorted(set(named)) == sorted(named)
    inside = set(re.findall(r"\{[a-z_]+\}", told.pattern + "".join(pattern for _, pattern in told.where)))
    assert inside == {name for name in named if name.startswith("{")}


@pytest.mark.parametrize(
    ("name", "like"), [("en.roles.afer", "en.roles.after"), ("roles.after", "en.roles.after"), ("AFTER", "en.roles.after")]
)
def test_misspelt(name, like):
    """A name that is none is an error with the nearest."""
    with pytest.raises(polparse.RuleError, match=rf"^no rule '{name}'; is it {like}\b"):
        polparse.explain(name)


@pytest.mark.parametrize("name", ["", "zz", "🦆"])
def test_nothing_like_it(name):
    """What is like no name is no riddle."""
    with pytest.raises(polparse.RuleError, match=f"^no rule '{name}'$"):
        polparse.explain(name)


def test_no_name():
    """What is no string is a TypeError."""
    with pytest.raises(TypeError, match="name is no str but a NoneType"):
        polparse.explain(None)


@pytest.mark.parametrize(("rule", "language", "example"), [(rule, code, each) for rule, (code, *some) in EXAMPLES.items() for each in some])
def test_other_languages(rule, language, example):
    """Rules of dates in other languages find what their examples say."""
    found = polparse.extract_dates(example.text, languages=[language])
    assert list(example.spans) == [(timex.span.start, timex.span.end) for timex in found if timex.rule == f"any.dates.{rule}"]


def test_marked():
    """A marked sentence is read as it was written."""
    sentence = "[[Ada]] met [[Lena Vogt]]."
    assert sentence == hit(sentence).marked
