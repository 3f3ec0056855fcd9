"""What a pattern says before it is searched for: its classes, its regex, what any match holds and begins with."""

import pytest

from polparse import RuleError
from polparse.engine import patterns
from polparse.engine.class_sets import charset

MACROS = {"m": "<m>|<n>"}


def read(source):
    return patterns.read(source, MACROS, "xx.test.rule")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<a> <b|c>", [{"a"}, {"b|c"}]),
        ("<a>? <b>{0,2} <c>* <d>", [{"d"}]),
        ("<a>+ <b>{2} <c>{1,2}", [{"a"}, {"b"}, {"c"}]),
        ("(?! <a>) <b> (?<! <c>) (?= <d>) (?<= <e>)", [{"b"}, {"d"}, {"e"}]),
        ("(part: <a> <b>)", [{"a"}, {"b"}]),
        ("(<a> | <b>) <c>", [{"a", "b"}, {"c"}]),
        ("(<a> <b> | <c>)", [{"a", "c"}]),
        ("(<a> | <b>?)", []),
        ("(<a> | <b>)?", []),
        ("{m} <c>", [{"m", "n"}, {"c"}]),
        ("^ <a> $", [{"a"}]),
    ],
)
def test_needs(source, expected):
    """A match holds what is not optional, of alternatives one, and none of what must not stand there."""
    assert expected == patterns.needs(read(source))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<a> <b>", ({"a"}, False)),
        ("<a>? <b> <c>", ({"a", "b"}, False)),
        ("<a>{0,3} <b>?", ({"a", "b"}, True)),
        ("(?= <a>) <b>", ({"b"}, False)),
        ("(?<! <a>) (part: <b> | <c> <d>)", ({"b", "c"}, False)),
        ("(<a>? | <b>) <c>", ({"a", "b", "c"}, False)),
        ("(<a> | <b>) <c>", ({"a", "b"}, False)),
        ("(?> <a>) <b>", ({"a"}, False)),
        ("^", (set(), True)),
    ],
)
def test_firsts(source, expected):
    """A match begins with the first unit that is not optional, or one before it."""
    assert expected == patterns.firsts(read(source))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<a> <b>", None),
        ("@<a> <b>", ("a", ["b"], 0)),
        ("<a>{0,3} @<b> <c>", ("b", ["c"], 3)),
        ("<a>* @<b>", None),
        ("(<a> <b>?){0,2} @<c>", ("c", [], 4)),
        ("(<a> | <b> <c> <d>) @<e> <f>", ("e", ["f"], 3)),
        ("(<a>* | <b>) @<c>", None),
        ("(?= <a>*) ^ <b> @<c>", ("c", [], 1)),
        ("<a> (part: <b>? @<c> <d>) <e>", ("c", ["d", "e"], 2)),
        ("@<a>{1,2} <b>", ("a", [], 0)),
        ("(@<a> <b>){1,2} <c>", None),
        ("(@<a> | <b>) <c>", None),
    ],
)
def test_anchor(source, expected):
    """Where the search starts: a marked class, what follows it in any match, and how much can stand before it."""
    found = patterns.anchor(read(source))
    assert expected == (found and (found[0], list(patterns.classes(found[1])), found[2]))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<a> <b>?", "ab?"),
        ("<a> {2} <b> {1,3} <c> {1,} <d>{0,4}?", "a{2}b{1,3}c{1,}d{0,4}?"),
        ("(part: <a>) (<b>|<c>)+", "(?P<part>a)(?:b|c)+"),
        ("(?<= ^) <a> (?! <b>|$)", "(?<=^)a(?!b|$)"),
        ("<a> | <b>", "(?:a|b)"),
        ("{m}?", "(?:m|n)?"),
        ("<a>*+ (?> <b>)", "a*+(?>b)"),
        ("(<a>|<b>)*+ (part: <c>)?+ <d>", "(?>(?:a|b)*)(?>(?P<part>c)?)d"),
    ],
)
def test_regex(source, expected):
    """A pattern is a regex with a character class for each class expression."""
    assert expected == patterns.regex(read(source), str)


def test_deep():
    """Macros may stand in one another as long as none contains itself."""
    deep = {f"m{chr(97 + at)}": f"{{m{chr(98 + at)}}}" for at in range(9)} | {"mj": "<a>"}
    assert ["a"] == list(patterns.classes(patterns.read("{ma}", deep, "x")))
    with pytest.raises(RuleError, match=r"^x: a macro contains itself$"):
        patterns.read("{ma}", deep | {"mj": "{ma}"}, "x")


@pytest.mark.parametrize(
    ("source", "problem"),
    [("<a>)", "unbalanced ')' at ')'"), ("(<a>", "unbalanced '(' in '(<a>'"), ("<a> +b", "'b' is no"), ("@(<a>)", "'@(<a>)' is no class")],
)
def test_wrong(source, problem):
    """A pattern that cannot be read says where."""
    with pytest.raises(RuleError) as caught:
        read(source)
    assert str(caught.value).startswith(f"xx.test.rule: {problem}")


@pytest.mark.parametrize(
    ("chars", "expected"),
    [("a", "[a]"), ("ab", "[a-b]"), ("ba", "[a-b]"), ("abd", "[a-bd]"), ("acde", "[ac-e]"), ("", "(?!)")],
)
def test_charset(chars, expected):
    """Neighbours are one range."""
    assert expected == charset(chars)


@pytest.mark.parametrize(
    ("source", "asked", "rest"),
    [
        ("<a> (?= <b>) <c>", "(?= <b>)", "<a> <c>"),
        ("(part: <a> {around}) <c>", "{around}", "(part: <a>) <c>"),
        ("((x: <a> (?<! <b> <*>)) <d>) <c>", "(?<! <b> <*>)", "((x: <a>) <d>) <c>"),
        ("<a> <b> (?= <c>)", None, None),
        ("<a>? (?= <b>)", None, None),
        ("<a> (?= (x: <b>))", None, None),
        ("(<a> (?= <b>)|<c>)", None, None),
        ("(?<! <b>) <a> (?= <b>)", None, None),
    ],
)
def test_condition(source, asked, rest):
    """What looks around from behind the first unit, if it names no part, and the pattern without it."""
    macros = {"around": "((?<! <b> <*>) | (?= <c>))"}
    found = patterns.condition(patterns.read(source, macros, "xx"))
    assert found == (asked and (patterns.read(asked, macros, "xx")[0], patterns.read(rest, macros, "xx")))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("<a> $", True),
        ("(<a> $ | <b>{2} $)", True),
        ("<a> (x: <b> $)", True),
        ("<a>", False),
        ("(<a> $ | <b>)", False),
        ("<a> (<b> $)?", False),
        ("<a> (?! $)", False),
        ("", False),
    ],
)
def test_ends_there(pattern, expected):
    """A pattern looks back from where a stretch ends if each way of matching it ends there."""
    assert expected == patterns.ends_there(patterns.read(pattern, {}, "x"))
