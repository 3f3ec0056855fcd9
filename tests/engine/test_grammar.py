"""Patterns over classes, on a language of twenty words."""

import pytest

from polparse import PolparseError, RuleError
from polparse.engine.grammar import Grammar
from polparse.engine.lexicon import Lexicon
from polparse.engine.lexicon_files import Entry
from polparse.engine.reader import Reader
from polparse.engine.rules import Rule, hit, miss
from polparse.engine.units import Units

WORDS = {
    "honorific": ("Mr.", "Ms."),
    "office": ("minister", "prime minister", "envoy"),
    "article": ("the", "a"),
    "country": ("Norway", "Ghana", "Papua New Guinea"),
    "of": ("of",),
    "month": ("May",),
    "modal": ("may",),
}
LEXICON = Lexicon.of([Entry(form, kind, form) for kind, forms in WORDS.items() for form in forms], {"role", "state"})


def grammar(pattern, kind="role", produce=None, **macros):
    rule = Rule("xx.test.rule", kind, pattern, (hit("[[x]]"), miss("y")), produce)
    return Grammar(LEXICON, (rule,), macros)


def found(pattern, text, **more):
    return [mention.span.of(text) for mention in grammar(pattern, **more).find(Units.of(text, LEXICON))]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("<office>", "The prime minister met a minister.", ["prime minister", "minister"]),
        ("<office> <of> <country>", "the envoy of Papua New Guinea", ["envoy of Papua New Guinea"]),
        ("<article>? <office>", "the envoy, envoy", ["the envoy", "envoy"]),
        ("<cap&!country|honorific>", "Mr. Boateng of Ghana", ["Mr.", "Boateng"]),
        ("<month>", "It may rain in May.", ["May"]),
        ("<modal>", "It may rain in May.", ["may", "May"]),
        ("<article> (whole: <office>)", "the envoy", ["envoy"]),
        ("(part: <office>){1,2}", "envoy envoy envoy", ["envoy envoy", "envoy"]),
        ("<office> (?= <of>)", "the envoy of Ghana, the minister", ["envoy"]),
        ("<country> (?! <possessive>)", "Ghana's envoy left Norway.", ["Norway"]),
        ("{duty} <of> {where}", "envoy of Ghana", ["envoy of Ghana"]),
        ("<article>{0,3}", "no word of it", []),
    ],
)
def test_patterns(pattern, text, expected):
    """Classes, sets of them, parts, macros, and what `re` knows."""
    assert expected == found(pattern, text, duty="<office>", where="<country> | <article> <country>")


SETS = {"person_word": "honorific|office", "anybody": "person_word | country&cap", "unnamed": "!anybody & !article"}


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("<anybody>", "the envoy of Ghana", ["envoy", "Ghana"]),
        ("<anybody & !country>", "the envoy of Ghana", ["envoy"]),
        ("<unnamed>", "the envoy of Ghana", ["of"]),
        ("<!unnamed>", "the envoy of Ghana", ["the", "envoy", "Ghana"]),
        ("<article>\n  (part: <person_word\n | month>)\n  <*>\n  {0,2}", "the envoy of Ghana", ["envoy"]),
    ],
)
def test_sets(pattern, text, expected):
    """A named set of classes stands for its expression, also where it is excluded; a pattern may stand on several lines."""
    rule = Rule("xx.test.rule", "role", pattern.replace("part", "whole"), ())
    mentions = Grammar(LEXICON, (rule,), sets=SETS).find(Units.of(text, LEXICON))
    assert expected == [mention.span.of(text) for mention in mentions]


@pytest.mark.parametrize(
    ("sets", "problem"),
    [
        ({"office": "honorific"}, "office: a class has this name"),
        ({"word": "nonsense"}, "word: no class 'nonsense'"),
        ({"word": "word"}, "word: no class 'word'"),
        ({"word": "later", "later": "office"}, "word: no class 'later'"),
    ],
)
def test_wrong_sets(sets, problem):
    """A set that is none is an error that names it, even if no pattern does."""
    with pytest.raises(RuleError, match=problem):
        Grammar(LEXICON, (), sets=sets).compile()


def test_reader():
    """Macros bound to a text see what stands before a stretch, and nothing behind it."""
    units = Units.of("the prime minister met the envoy of Ghana", LEXICON)
    macros = {"officer": "<article>? (office: <office>)", "behind": "(?<= <article>) (office: <office>)", "led": "<article> <office> $"}
    reader = Reader(Grammar(LEXICON, (), macros), units)
    assert (0, 2, {"office": (1, 2)}) == reader.at("officer", 0)
    assert reader.at("officer", 2) is None
    assert reader.at("officer", 0, 1) is None
    assert (1, 2, {"office": (1, 2)}) == reader.at("behind", 1)
    assert (3, 5, {"office": (4, 5)}) == reader.search("officer", 2)
    assert (3, 5, {}) == reader.before("led", 5, reach=4)
    assert reader.before("led", 6, reach=4) is None
    assert reader.before("led", 5, reach=1) is None
    assert [(1, 2), (4, 5)] == [found.parts["office"] for found in reader.each("officer", 0)]


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("<nonsense>", "xx.test.rule: no class 'nonsense'"),
        ("{nonsense}", "xx.test.rule: no macro 'nonsense'"),
        ("(part: <office>", "xx.test.rule: unbalanced '('"),
        ("{loop}", "xx.test.rule: a macro contains itself"),
    ],
)
def test_wrong_patterns(pattern, problem):
    """A pattern that is none says which rule it is in, and is an error that users can catch."""
    with pytest.raises(RuleError) as caught:
        grammar(pattern, loop="<office> {loop}" if "loop" in pattern else "<office>").compile()
    assert str(caught.value).startswith(problem)
    assert isinstance(caught.value, PolparseError)
    assert isinstance(caught.value, ValueError)


def limited(pattern, limit):
    """A grammar of one rule with a limit."""
    return Grammar(LEXICON, (Rule("xx.test.rule", "role", pattern, (hit("[[x]]"), miss("y")), limit=limit),))


@pytest.mark.parametrize("pattern", ["(part: <office>) (?! <of>)", "<article>? @<office>"])
def test_limit(pattern):
    """A rule with a limit of time finds what one without finds."""
    units = Units.of("The prime minister of Ghana met the envoy and a minister.", LEXICON)
    expected = [(str(m), m.part("part")) for m in grammar(pattern).every(units)]
    assert expected == [(str(m), m.part("part")) for m in limited(pattern, 5.0).every(units)]
    assert expected


@pytest.mark.parametrize("pattern", ["((<lower>|<lower>)+)+ <of>", "(?= ((<lower>|<lower>)+)+ <month>) <lower> @<office>"])
def test_takes_too_long(pattern):
    """A pattern that would search for ages is stopped, and the message names its rule."""
    units = Units.of("In May of " + "rain envoy " * 30 + "7 of it", LEXICON)
    with pytest.raises(RuleError, match=r"xx\.test\.rule: one search takes more than 0\.05 s"):
        limited(pattern, 0.05).every(units)


def test_limited_but_wrong(monkeypatch):
    """A pattern with a limit that is none is told like any other."""
    monkeypatch.setattr("polparse.engine.patterns.regex", lambda *_: "(")
    with pytest.raises(RuleError, match=r"xx\.test\.rule: "):
        limited("<office>", 1.0).compile()


def test_parts():
    """Parts are stretches of the text by name; one that took no part is None."""
    text = "the prime minister of Ghana"
    (mention,) = grammar("<article> (duty: <office>) (<of> (state: <country>))? (more: <month>)?").find(Units.of(text, LEXICON))
    assert mention.part("duty").of(text) == mention.form("duty") == "prime minister"
    assert mention.part("state").of(text) == "Ghana"
    assert mention.part("more") is None
    assert mention.form("more") == ""
    assert repr(mention) == "<role 'the prime minister of Ghana' by xx.test.rule>"


def test_produce():
    """A rule gives a norm, or declines."""
    text = "Ghana and Norway"
    grammar_of_one = grammar("<country>", "state", lambda mention: "GHA" if mention.form() == "ghana" else None)
    assert [("Ghana", "GHA")] == [(m.span.of(text), m.norm) for m in grammar_of_one.find(Units.of(text, LEXICON))]


@pytest.mark.parametrize("together", [False, True])
def test_one_after_another(together):
    """Each mention of one rule starts after the end of the one before it, also where rules are searched for together."""
    text = "Ghana Norway Ghana Norway Ghana"
    rules = [Rule("xx.test.two", "role", "<country> <country>", ()), Rule("xx.test.one", "state", "<country> (?! <country>)", ())]
    mentions = Grammar(LEXICON, rules, together=together).every(Units.of(text, LEXICON))
    assert [("xx.test.two", 0, 2), ("xx.test.two", 2, 4), ("xx.test.one", 4, 5)] == [(m.rule, m.first, m.last) for m in mentions]


def test_merge():
    """What was found is one unit to the next grammar, and remembers what it was."""
    text = "Papua New Guinea's envoy of Ghana"
    units = Units.of(text, LEXICON)
    merged = units.merge(grammar("<office> <of> <country>").find(units))
    (mention,) = Grammar(LEXICON, [Rule("xx.test.next", "state", "<possessive> (role: <role>)", ())]).find(merged)
    assert mention.part("role").of(text) == "envoy of Ghana"
    assert merged.found[len(merged) - 1].rule == "xx.test.rule"
    assert units is units.merge([])


def test_kind_that_no_rule_makes():
    """Merging a kind that the lexicon was not told of fails at once."""
    units = Units.of("the envoy", LEXICON)
    with pytest.raises(ValueError, match="no rule says that it makes 'nonsense'"):
        units.merge(grammar("<office>", "nonsense").find(units))


def test_a_condition_that_several_share():
    """Rules that ask the same of their first word find what each of them finds alone."""
    texts = ("the envoy of Norway and the minister of Ghana", "envoy of Ghana, a minister, the envoy", "minister of Norway")
    shapes = ("(x: <office> {led}) <of>", "<office> {led} <of> <country>", "<office> {led}", "<office>")
    macros = {"led": "(?<= <article> <*>)"}
    rules = [Rule(f"xx.test.rule_{n}", f"kind_{n}", shape, (hit("[[x]]"), miss("y"))) for n, shape in enumerate(shapes)]
    together = Grammar(LEXICON, rules, macros)
    for text in texts:
        units = Units.of(text, LEXICON)
        alone = [(m.rule, m.span) for rule in rules for m in Grammar(LEXICON, [rule], macros).find(units)]
        assert sorted(alone) == sorted((m.rule, m.span) for m in together.find(units))
