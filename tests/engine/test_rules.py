"""Every rule's own examples, alone and with the whole pack."""

import re

import pytest

from tests.packs import GRAMMARS, RULES, alone, reads

# A test for each rule, and not for each of its examples, or for each thing that is asked of it: that costs more than what it looks at.
each_rule = pytest.mark.parametrize(("topic", "rule"), [pytest.param(topic, rule, id=rule.name) for topic, rule in RULES])
# Grammars whose stage chooses among mentions that overlap.
CHOSEN_BY_STAGE = {"attributions"}


def spans(found):
    return [(mention.start, mention.end) for mention in found]


def shown(text, found):
    """What was found in a text, for a failure."""
    return ", ".join(repr(text[start:end]) for start, end in spans(found)) or "nothing"


def wrong_alone(topic, rule):
    """Where a rule alone does not find exactly what its examples mark, or finds something in its near misses."""
    for example in rule.examples:
        found = alone(topic, rule).find(reads(topic, example.text))
        if list(example.spans) != spans(found):
            missed = ", ".join(repr(example.text[start:end]) for start, end in example.spans if (start, end) not in spans(found))
            yield f"in {example.marked!r} it finds {shown(example.text, found)}{f', and not {missed}' if missed else ''}"
        elif example.norm is not None and example.norm != found[0].norm:
            yield f"of {example.marked!r} it makes {found[0].norm!r}, and not {example.norm!r}"


def wrong_with_all(topic, rule):
    """Where another rule of the pack takes away what a rule finds."""
    grammar = GRAMMARS[topic]
    find = grammar.every if topic in CHOSEN_BY_STAGE else grammar.find
    for example in rule.examples:
        if example.spans:
            found = find(reads(topic, example.text))
            if not set(example.spans) <= {*spans(mention for mention in found if mention.kind == rule.kind)}:
                told = ", ".join(f"{example.text[mention.start : mention.end]!r} ({mention.kind}, {mention.rule})" for mention in found)
                yield f"in {example.marked!r} all rules find {told or 'nothing'}"


@each_rule
def test_rule(topic, rule):
    """A rule finds what its examples say, alone and with the whole pack; it has a stable name, a hit and a near miss."""
    wrong = [*wrong_alone(topic, rule), *wrong_with_all(topic, rule)]
    assert not wrong, f"{rule.name}: {'; '.join(wrong)}"
    assert re.fullmatch(r"en\.[a-z_]+\.[a-z0-9_]+", rule.name)
    assert any(example.spans for example in rule.examples), "no hit"
    assert any(not example.spans for example in rule.examples), "no miss"
    assert not re.search(r"[*+]\)[*+]", rule.pattern), "a quantifier that can meet itself"


def test_names_are_unique():
    """A name means one rule."""
    names = [rule.name for _, rule in RULES]
    assert sorted(set(names)) == sorted(names)
