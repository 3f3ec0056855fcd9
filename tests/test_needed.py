"""Nothing in the pattern of a rule stands there without an example, and nothing in a macro without effect."""

import pytest
from benchmarks.parts import Examples, constants, idle, optional, parts

from tests.packs import GRAMMARS, PARSER, RULES

# Not yet: names, roles.
GRAMMARS_OF = {topic: grammar for topic, grammar in GRAMMARS.items() if topic not in ("names", "roles")}
MACROS = {(topic, name): (macro, grammar.sets) for topic, grammar in GRAMMARS_OF.items() for name, macro in grammar.macros.items()}

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


@pytest.mark.parametrize(("topic", "name"), MACROS)
def test_no_class_is_idle(topic, name):
    """Without any condition or alternative a class expression of a macro describes other units."""
    assert [] == idle(MACROS[topic, name][0], PARSER.language.lexicon.alphabet, MACROS[topic, name][1])


@pytest.mark.parametrize(("topic", "name"), [(topic, name) for topic, grammar in GRAMMARS.items() for name in grammar.sets])
def test_no_set_is_idle(topic, name):
    """The same holds for a named set of classes."""
    sets = GRAMMARS[topic].sets
    assert [] == idle(f"<{''.join(sets[name].split())}>", PARSER.language.lexicon.alphabet, sets)
