"""Tags and groups: every rule does what its examples say."""

import re

import attrs
import pytest
from benchmarks.parts import parts

from polparse.engine.rules import miss
from polparse.errors import RuleError
from polparse.syntax.letters import Letters
from polparse.syntax.phrases import Phrases
from polparse.syntax.retags import Retagger, retag_plan
from tests.packs import PARSER, reads

GRAMMAR = PARSER.language.syntax
RETAGS = GRAMMAR.rules.retags
PHRASES = (
    *GRAMMAR.rules.phrases.attached,
    *GRAMMAR.rules.phrases.apposed,
    *(getattr(GRAMMAR.rules.phrases, name) for name in ("row", "followed", "subordinate", "quoted")),
)
GROUPS = (*GRAMMAR.rules.nouns, *GRAMMAR.rules.verbs)


def before(rule, text):
    """The units of a text, and their tags as those rules leave them that stand before a rule."""
    units = reads("syntax", text)
    tags = GRAMMAR.raw_tags(units)
    for other in RETAGS[: RETAGS.index(rule)]:
        tags = Retagger(retag_plan(other, GRAMMAR.letters), other.name).changed(tags)
    return units, tags


def changed(rule, units, tags):
    """Where a rule changes tags."""
    spans = [units.span(unit, unit + 1) for unit in Retagger(retag_plan(rule, GRAMMAR.letters), rule.name).places(tags)]
    return tuple((span.start, span.end) for span in spans)


def retagged(rule, text):
    """Where a rule changes tags, after those before it."""
    return changed(rule, *before(rule, text))


@pytest.mark.parametrize(("rule", "example"), [pytest.param(r, e, id=f"{r.name}-{e.text}") for r in RETAGS for e in r.examples])
def test_retag(rule, example):
    """A rule changes the units that its examples mark, and no others."""
    assert example.spans == retagged(rule, example.text)


@pytest.mark.parametrize("rule", RETAGS, ids=lambda rule: rule.name)
def test_every_part_of_a_retag_is_needed(rule):
    """Without any of its tags, or of the branches and lookarounds of what must stand beside it, an example of the rule fails."""
    given = [(*before(rule, example.text), example.spans) for example in rule.examples]
    less = {tag: attrs.evolve(rule, tag=tuple(other for other in rule.tags if other != tag)) for tag in rule.tags if len(rule.tags) > 1}
    for side in ("before", "after"):
        pattern = getattr(rule, side)
        found = [part for part in parts(pattern, frozenset()) if part.kind in ("branch", "lookaround")] if pattern else []
        less |= {f"{side} {part.text}": attrs.evolve(rule, **{side: part.dropped(pattern)}) for part in found}
    assert [] == [part for part, other in less.items() if all(spans == changed(other, units, tags) for units, tags, spans in given)]


@pytest.mark.parametrize("rule", RETAGS, ids=lambda rule: rule.name)
def test_retag_has_both(rule):
    """Each rule has a hit and a near miss."""
    assert {True, False} == {bool(example.spans) for example in rule.examples}


@pytest.mark.parametrize(("rule", "example"), [pytest.param(r, e, id=f"{r.name}-{e.text}") for r in GROUPS for e in r.examples])
def test_group(rule, example):
    """What an example marks is a group, by this rule; a near miss has none of its kind."""
    units = reads("syntax", example.text)
    tags = GRAMMAR.tags(units)
    prefix = f"({GRAMMAR.rules.adverbs}) " if rule in GRAMMAR.rules.verbs else ""
    pattern = GRAMMAR.letters.regex(f"{prefix}({rule.pattern})", rule.name)
    kinds, lasts, _ = GRAMMAR.groups(tags)
    spans = []
    for kind, first, last in zip(kinds, [0, *lasts[:-1]], lasts, strict=True):
        named = GRAMMAR.letters.name(kind)
        fits = named == rule.kind if rule in GRAMMAR.rules.verbs else named.endswith("_group") and named != "ing_group"
        match = pattern.match(tags, first)
        if fits and match and match.end() == last:
            span = units.span(first, last)
            spans.append((span.start, span.end))
    if example == miss(example.text):
        assert [] == spans
    else:
        assert set(example.spans) <= set(spans)


def phrase_string(rule, phrases):
    """The groups as a rule of phrases reads them."""
    if rule in GRAMMAR.rules.phrases.attached:
        return phrases.kinds
    attached = GRAMMAR.attached.sub(GRAMMAR.mask, phrases.kinds)
    return attached if rule in GRAMMAR.rules.phrases.apposed else phrases.string if rule.kind != "row" else phrases.single


@pytest.mark.parametrize(("rule", "example"), [pytest.param(r, e, id=f"{r.name}-{e.text}") for r in PHRASES for e in r.examples])
def test_phrase(rule, example):
    """A rule of phrases matches what its examples mark, and nothing in a near miss."""
    phrases = Phrases(PARSER.units(example.text, "syntax"), GRAMMAR)
    pattern = GRAMMAR.letters.regex(rule.pattern, rule.name)
    found = [match.span() for match in pattern.finditer(phrase_string(rule, phrases))]
    spans = [phrases.units.span(phrases.firsts[first], phrases.lasts[last - 1]) for first, last in found]
    assert example.spans == tuple((span.start, span.end) for span in spans)


def test_names_are_unique():
    """No two rules have one name."""
    names = [rule.name for rule in (*RETAGS, *GROUPS, *PHRASES)]
    assert len(set(names)) == len(names)


def test_unknown_tag():
    """A tag that is none is an error that names the rule."""
    with pytest.raises(RuleError, match=r"en\.x: no tag or group 'nuon'"):
        Letters(["noun"]).regex("<nuon>", "en.x")


def test_every_tag_is_used():
    """No tag is made that no rule, pattern or pass asks for."""
    rules, phrases = GRAMMAR.rules, GRAMMAR.rules.phrases
    patterns = [pattern for rule in RETAGS for pattern in (rule.before, rule.after, *rule.tags)]
    patterns += [rule.pattern for rule in GROUPS]
    patterns += [*rules.macros.values(), *rules.heads, *phrases.macros.values()]
    patterns += [rule.pattern for rule in PHRASES] + [*rules.sets.values(), *phrases.sets.values()]
    named = set(re.findall(r"\w+", " ".join(patterns))) | {GRAMMAR.letters.name(letter) for letter in GRAMMAR.actions}
    assert {tag for tag, _ in rules.tags} <= named
