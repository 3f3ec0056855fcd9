"""What holds for every text."""

import random
import re
from itertools import pairwise

import attrs
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import polparse
from polparse import Span
from polparse.rules import Grammar
from polparse.units import Units
from tests.packs import GRAMMARS, NAMES, PARSER, reads, sentences, texts

LEXICON = PARSER.language.lexicon
topics = pytest.mark.parametrize("topic", GRAMMARS)
dates = st.sampled_from([None, "2020-06-11", "2024-02-29", "0001-01-01", "9999-12-31"])


def values(value, kind):
    """Every value of a kind inside a result."""
    if isinstance(value, kind):
        yield value
    if isinstance(value, tuple):
        for item in value:
            yield from values(item, kind)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from values(getattr(value, field.name), kind)


def rules_of(value):
    """The names of the rules behind a result."""
    return {model.rule for model in values(value, polparse.models.Model) if hasattr(model, "rule")}


@given(texts, dates)
def test_law_1_any_text_is_a_document(text, date):
    """``parse`` never raises, and keeps the text."""
    assert text == polparse.parse(text, date=date).text


@given(texts)
def test_law_1_names_and_actors_never_raise(text):
    """What is no name and no actor gives an honest result."""
    assert isinstance(polparse.parse_name(text), polparse.Name)
    assert isinstance(polparse.parse_actor(text), polparse.ActorCode)


@given(texts, dates)
def test_law_2_twice_the_same(text, date):
    """The same text gives the same result."""
    assert polparse.parse(text, date=date) == polparse.parse(text, date=date)


@given(texts)
def test_law_3_tokens_are_the_text(text):
    """Tokens are in order and disjoint, and nothing between them is lost; units are stretches of the text in order."""
    assert text == "".join(LEXICON.tokens.findall(text))
    units = Units.of(text, LEXICON)
    edges = [edge for pair in zip(units.starts, units.ends, strict=True) for edge in pair]
    assert sorted(edges) == edges
    assert all(start < end <= len(text) for start, end in zip(units.starts, units.ends, strict=True))
    assert len(units.string) == len(units.starts)
    assert not "".join(text[end:start] for end, start in zip([0, *units.ends], [*units.starts, len(text)], strict=True)).strip()


@given(texts, dates)
def test_law_4_spans_lie_inside(text, date):
    """Every span lies inside the text and is not empty; every id is there; JSON holds it all."""
    document = polparse.parse(text, date=date)
    assert [] == [span for span in values(document, Span) if not 0 <= span.start < span.end <= len(text)]
    assert document == polparse.Document.from_json(document.to_json())


@topics
@given(text=texts)
def test_law_5_mentions(topic, text):
    """Parts lie inside their mention; mentions are in order; no two of one kind overlap."""
    found = GRAMMARS[topic].find(reads(topic, text))
    assert sorted(found, key=lambda m: m.first) == found
    ends = {}
    for mention in found:
        assert ends.get(mention.kind, 0) <= mention.first < mention.last
        ends[mention.kind] = mention.last


SHUFFLED = {
    topic: Grammar(LEXICON, random.Random(5).sample(grammar.rules, len(grammar.rules)), grammar._macros, together=topic != "dates")
    for topic, grammar in GRAMMARS.items()
}


@topics
@given(text=texts)
def test_law_6_order_breaks_ties_only(topic, text):
    """Shuffled rules find the same stretches; also if they are searched for together, where the pack's are not, and the other way round."""
    units = reads(topic, text)

    def places(found):
        return sorted((mention.kind, mention.first, mention.last) for mention in found)

    assert places(GRAMMARS[topic].find(units)) == places(SHUFFLED[topic].find(units))


@given(texts, dates)
def test_law_7_rules_are_known(text, date):
    """Every result names a rule of the pack."""
    assert rules_of(polparse.parse(text, date=date)) <= NAMES


def _taken_up(text, end):
    """Where people and bodies are named before `end` whom the text names after it too: such names refer back."""
    spans = [[mention.span for mention in a.mentions] for a in polparse.parse(text).actors if a.kind in ("person", "organisation")]
    return [span for some in spans if any(span.start >= end for span in some) for span in some if span.start < end]


@settings(max_examples=150)
@given(sentences | texts, sentences | texts)
@example("Congressman Karl Vogt left.", "It rained in Oslo.")
@example("He said: “Never again”", "She left.")
@example("In 1914 and 1915 war came.", "In 1916, 1917 and 1918 it went on.")
@example("They signed the Covenant on Fair", "Trade grew.")
@example("It began in May 1914 and ended in June.", "In 1915, 1916, 1917 and 1918 it went on.")
def test_law_8_far_away_changes_nothing(before, after):
    """What follows a paragraph changes nothing in it, where nothing refers back: no name, no quotation that goes on, no figures."""
    whole, end = before + "\n\n" + after, len(before)
    again = _taken_up(whole, end)

    def said(statements):
        return [
            (s.source, s.cue, content, s.act, s.stance, s.polarity, s.negated, s.modality, s.time)
            for s in statements
            if (content := [span for span in s.content if span.end <= end]) and all(span.end <= end for span in (*s.source, *s.cue))
        ]

    def held(roles):
        return [role for role in roles if role.span.end <= end and not any(role.span.overlaps(s) or role.holder == s for s in again)]

    if not re.search(r"\d/\d", after):
        assert polparse.extract_dates(before) == tuple(timex for timex in polparse.extract_dates(whole) if timex.span.end <= end)
    assert polparse.extract_citations(before) == tuple(cited for cited in polparse.extract_citations(whole) if cited.span.end <= end)
    assert said(polparse.extract_attributions(before)) == said(polparse.extract_attributions(whole))
    assert held(polparse.extract_titles(before)) == held(polparse.extract_titles(whole))


@given(texts)
@example("e want to fight.``s t s.")
@example("The envoys want to leave. “We are done.” “For good.”")
def test_stretches_in_order(text):
    """The stretches of a source, of a cue and of a content stand in the order of the text, and none overlaps another."""
    for statement in polparse.extract_attributions(text):
        for spans in (statement.source, statement.cue, statement.content, sorted((*statement.source, *statement.cue, *statement.content))):
            assert all(one.end <= other.start for one, other in pairwise(spans))


@given(texts, dates)
def test_alone_as_in_a_document(text, date):
    """Each extractor finds what ``parse`` finds."""
    document = polparse.parse(text, date=date)
    assert document.dates == polparse.extract_dates(text, date=date)
    alone = polparse.extract_attributions(text)
    assert [(s.source, s.cue, s.content) for s in document.statements] == [(s.source, s.cue, s.content) for s in alone]
