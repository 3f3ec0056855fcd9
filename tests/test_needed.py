"""Nothing in the pattern of a rule stands there without an example, and nothing in a macro without effect."""

import pytest
from benchmarks.parts import Examples, constants, idle, optional, parts

from tests.packs import GRAMMARS, PARSER, RULES

# Not yet: names, roles.
GRAMMARS_OF = {topic: grammar for topic, grammar in GRAMMARS.items() if topic not in ("names", "roles")}

# Of these the end is optional and behind the stretch that examples mark: tests/people/test_roles.py asks for it.
BEHIND = ("en.roles.class",)


@pytest.mark.parametrize(("topic", "rule"), [pytest.param(topic, rule, id=rule.name) for topic, rule in RULES])
def test_every_part_is_needed(topic, rule):
    """Without any of its lookarounds, conditions, alternatives, branches or marks of what is optional, an example of the rule fails."""
    examples = Examples(rule, topic, PARSER, GRAMMARS[topic].macros)
    own = f"an example of {rule.name} fails already; which: python -m pytest -q tests/engine/test_rules.py -k {rule.name}"
    assert not examples.fail(rule.pattern), own
    found = parts(rule.pattern, constants(rule))
    if rule.name not in BEHIND:
        found += optional(rule.pattern, constants(rule))
    without = {part: part.dropped(rule.pattern) for part in found}
    idle = [f"{part.kind} {part.text!r}" for part, pattern in without.items() if not examples.fail(pattern)]
    assert not idle, f"no example of {rule.name} fails without: {'; '.join(idle)}"


@pytest.mark.parametrize("topic", GRAMMARS_OF)
def test_no_class_is_idle(topic):
    """Without any condition or alternative a class expression of a macro describes other units."""
    grammar = GRAMMARS_OF[topic]
    wrong = {name: idle(macro, PARSER.language.lexicon.alphabet, grammar.sets) for name, macro in grammar.macros.items()}
    assert {} == {name: some for name, some in wrong.items() if some}


@pytest.mark.parametrize("topic", GRAMMARS)
def test_no_set_is_idle(topic):
    """The same holds for a named set of classes."""
    sets = GRAMMARS[topic].sets
    wrong = {name: idle(f"<{''.join(classes.split())}>", PARSER.language.lexicon.alphabet, sets) for name, classes in sets.items()}
    assert {} == {name: some for name, some in wrong.items() if some}
