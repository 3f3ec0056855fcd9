"""What the stages ask of a match besides its rule is told: of each kind of which some match becomes no result."""

import pytest

from polparse.contract.frames import FRAMES
from polparse.contract.kinds import ASKS, KINDS, asked_of
from polparse.explanation import explain
from polparse.reading import Reading
from polparse.syntax.frames import Frame
from polparse.tracing import TracedMatch, _tellings, _told_apart
from tests import packs

PACK = packs.PARSER.language
TOPICS = {**KINDS, **{topic: {*KINDS.get(topic, ()), *asked.kinds} for topic, asked in FRAMES.items()}}


def declined(topic, rule, text):
    """Whether a match of a rule counts in a text, and nothing becomes of it or of another over the same words."""
    reading = Reading(text, PACK, None)
    if isinstance(rule, Frame):
        found = [match for match in _tellings(reading) if match.grammar == topic]
    else:
        kept = PACK.grammars[topic].find(reading.units(topic))
        found = [TracedMatch(topic, match.span, "", match.kind, match.norm, match.rule, counts=True) for match in kept]
    told = _told_apart(found, packs.PARSER.parse(text))
    return any(match.rule == rule.name and not match.became and match.instead is None for match in told)


UNASKED = [(topic, rule) for topic, rule in (*packs.RULES, *packs.FRAMES) if asked_of(topic, rule.kind or "") is None]


@pytest.mark.parametrize("topic", sorted({topic for topic, _ in UNASKED}))
def test_who_declines_says_why(topic):
    """Each example of a kind of which nothing is asked becomes a result."""
    wrong = [
        (rule.name, rule.kind, example.text)
        for one, rule in UNASKED
        if one == topic
        for example in rule.examples
        if example.spans and declined(topic, rule, example.text)
    ]
    assert not wrong, f"a line in ASKS of contract/kinds.py says what the stage asks of these besides: {wrong}"


def test_of_kinds_that_there_are():
    """What is asked is asked of a kind that its topic has, as a sentence for the end of a line."""
    assert [] == [(topic, kind) for topic, some in ASKS.items() for kind in some if kind and kind not in TOPICS[topic]]
    lines = [line for some in ASKS.values() for line in some.values()]
    assert [] == [line for line in lines if line.endswith(".") or not line.startswith(("counts only ", "gives no ", "makes no ", "names "))]


def test_explained():
    """A rule is explained with it, and `why` says it of what became nothing."""
    told = explain(PACK, "en.commitments.will")
    assert "in the mouth of who is to do it" in told.asks
    assert "\nBesides: counts only in the mouth" in str(told)
    assert explain(PACK, "en.dates.weekday").asks is None
