"""Nothing in the pattern of a rule stands there without an example, and nothing in a macro without effect."""

import pytest
from benchmarks.parts import Examples, constants, idle, optional, parts

from polparse.en.syntax import macros as phrases
from tests.packs import GRAMMARS, PARSER, RULES

# Not yet: names, roles, actors, instruments, meetings, conditions, delegations.
MACROS = {topic: GRAMMARS[topic].macros for topic in ("attributions", "commitments", "dates", "quotations")} | {"phrases": phrases.MACROS}

# Of these the end is optional and behind the stretch that examples mark: tests/test_roles.py asks for it.
BEHIND = ("en.roles.class",)


@pytest.mark.parametrize(("topic", "rule"), [pytest.param(topic, rule, id=rule.name) for topic, rule in RULES])
def test_every_part_is_needed(topic, rule):
    """Without any of its lookarounds, conditions, alternatives, branches or marks of what is optional, an example of the rule fails."""
    examples = Examples(rule, topic, PARSER, GRAMMARS[topic].macros)
    assert not examples.fail(rule.pattern)
    found = parts(rule.pattern, constants(rule))
    if rule.name not in BEHIND:
        found += optional(rule.pattern, constants(rule))
    without = {part: part.dropped(rule.pattern) for part in found}
    assert [] == [part for part, pattern in without.items() if not examples.fail(pattern)]


@pytest.mark.parametrize(("topic", "name"), [(topic, name) for topic, macros in MACROS.items() for name in macros])
def test_no_class_is_idle(topic, name):
    """Without any condition or alternative a class expression of a macro describes other units."""
    assert [] == idle(MACROS[topic][name], PARSER.language.lexicon.alphabet)
