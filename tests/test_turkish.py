"""A second language: other words and another word order, and no stage changes."""

import pytest

from polparse.parser import Parser
from tests.turkish import turkish

PARSER = Parser(turkish())
RULES = [(topic, rule) for topic, grammar in PARSER.language.grammars.items() for rule in grammar.rules]
TEXT = "Norveç bakanı Lena Vogt, “Gidiyoruz” dedi. Ivo Brandt, “Hayır” uyardı. 5 Mayıs 2020, Ankara. Türkiye, “Evet” demedi."


@pytest.fixture(scope="module")
def document():
    return PARSER.parse(TEXT, date="2020-05-06")


@pytest.mark.parametrize(("topic", "rule"), RULES)
def test_examples(topic, rule):
    """Its rules find what their examples mark, as those of any pack do."""
    for example in rule.examples:
        found = PARSER.language.grammars[topic].find(PARSER.units(example.text, topic))
        assert list(example.spans) == [(match.start, match.end) for match in found]
        assert example.norm in (None, *(match.norm for match in found))


def test_dates(document):
    """A date is resolved."""
    assert [("2020-05-05", "5 Mayıs 2020")] == [(timex.value, timex.span.of(TEXT)) for timex in document.dates]
    assert ["2020-06-01"] == [timex.value for timex in PARSER.dates("1 Haziran", "2020-05-20")]


def test_actors(document):
    """People and countries are actors, each with its mentions."""
    assert [("country", "Norveç", "NOR"), ("person", "Lena Vogt", None), ("person", "Ivo Brandt", None), ("country", "Türkiye", "TUR")] == [
        (actor.kind, actor.name, actor.country) for actor in document.actors
    ]


def test_statements(document):
    """Who says what, though the verb stands last."""
    said = [
        (statement.source[0].of(TEXT), statement.cue[0].of(TEXT), statement.content[0].of(TEXT), statement.stance, statement.negated)
        for statement in document.statements
    ]
    assert [
        ("Lena Vogt", "dedi", "“Gidiyoruz”", None, False),
        ("Ivo Brandt", "uyardı", "“Hayır”", "warn", False),
        ("Türkiye", "demedi", "“Evet”", None, True),
    ] == said
    assert ["Lena Vogt", "Ivo Brandt", "Türkiye"] == [
        next(actor.name for actor in document.actors if actor.id == statement.actor) for statement in document.statements
    ]
    assert {"direct"} == {statement.kind for statement in document.statements}


def test_round_trip(document):
    """The document is like any other."""
    assert document == type(document).from_json(document.to_json())
