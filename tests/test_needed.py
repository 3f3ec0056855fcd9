"""Nothing in the pattern of a rule stands there without an example."""

import pytest
from benchmarks.parts import Examples, constants, parts

from tests.packs import GRAMMARS, PARSER, RULES


@pytest.mark.parametrize(("topic", "rule"), [pytest.param(topic, rule, id=rule.name) for topic, rule in RULES])
def test_every_part_is_needed(topic, rule):
    """Without any of its lookarounds, conditions, alternatives or branches, an example of the rule fails."""
    examples = Examples(rule, topic, PARSER, GRAMMARS[topic]._macros)
    assert not examples.fail(rule.pattern)
    without = {part: part.dropped(rule.pattern) for part in parts(rule.pattern, constants(rule))}
    assert [] == [part for part, pattern in without.items() if not examples.fail(pattern)]
