"""Every rule's own examples, alone and with the whole pack."""

import re

import pytest

from tests.packs import GRAMMARS, RULES, alone, reads

EXAMPLES = [
    pytest.param(topic, rule, example, id=f"{rule.name}-{number}")
    for topic, rule in RULES
    for number, example in enumerate(rule.examples, 1)
]
HITS = [param for param in EXAMPLES if param.values[2].spans]
# Grammars whose stage chooses among mentions that overlap.
CHOSEN_BY_STAGE = {"attributions"}


def stretches(text, found):
    """Found mentions as marked text, which reads better in a failure than numbers."""
    return [text[mention.start : mention.end] for mention in found], [(mention.start, mention.end) for mention in found]


@pytest.mark.parametrize(("topic", "rule", "example"), EXAMPLES)
def test_alone(topic, rule, example):
    """A rule finds exactly what its examples mark, and nothing in its near misses."""
    found = alone(topic, rule).find(reads(topic, example.text))
    marked = [example.text[start:end] for start, end in example.spans], list(example.spans)
    assert marked == stretches(example.text, found)
    if example.norm is not None:
        assert example.norm == found[0].norm


@pytest.mark.parametrize(("topic", "rule", "example"), HITS)
def test_with_the_whole_pack(topic, rule, example):
    """No other rule takes away what a rule finds."""
    grammar = GRAMMARS[topic]
    found = (grammar.every if topic in CHOSEN_BY_STAGE else grammar.find)(reads(topic, example.text))
    there = [mention for mention in found if mention.kind == rule.kind]
    assert set(example.spans) <= set(stretches(example.text, there)[1]), found


@pytest.mark.parametrize(("topic", "rule"), [pytest.param(topic, rule, id=rule.name) for topic, rule in RULES])
def test_shape(topic, rule):
    """A rule has a stable name, a hit, a near miss, and named groups only."""
    assert re.fullmatch(r"en\.[a-z_]+\.[a-z0-9_]+", rule.name)
    assert any(example.spans for example in rule.examples), "no hit"
    assert any(not example.spans for example in rule.examples), "no miss"
    assert not re.search(r"[*+]\)[*+]", rule.pattern), "a quantifier that can meet itself"


def test_names_are_unique():
    """A name means one rule."""
    names = [rule.name for _, rule in RULES]
    assert sorted(set(names)) == sorted(names)
