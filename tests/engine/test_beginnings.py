"""What can stand where a match begins."""

import itertools
import re

import pytest

from polparse.engine import patterns
from polparse.engine.beginnings import EDGE, Beginnings

ANY = ""


def read(source):
    """A pattern, and what asks it for its beginning: a unit is of one of five classes."""
    sequence = patterns.read(source, {}, "xx.test.rule")
    members = {name: frozenset("abcde" if name == "*" else name.replace("|", "")) for name in patterns.classes(sequence)}
    return sequence, Beginnings("abcde", members)


def shown(found):
    return tuple("".join(sorted(side.replace(EDGE, "-"))) for side in found)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<a> <b> <c>", (ANY, "a", "b")),
        ("<a>", (ANY, "a", ANY)),
        ("<a> <b>?", (ANY, "a", ANY)),
        ("<a> <b>? <c>", (ANY, "a", "bc")),
        ("<a>? <b> <c>", (ANY, "ab", "bc")),
        ("<a>+ <b>", (ANY, "a", "ab")),
        ("<a>{1,2} <b>", (ANY, "a", "ab")),
        ("<a>{2} <b>", (ANY, "a", "a")),
        ("(<a> <b> | <c>) <d>", (ANY, "ac", "bd")),
        ("(<a> <b>){2} <d>", (ANY, "a", "b")),
        ("(<a> <b>?){2} <d>", (ANY, "a", "abd")),
        ("(<a> | <b>){0,2} <d> <e>", (ANY, "abd", "abde")),
        ("<a> $", (ANY, "a", "-")),
        ("<a> (?= <b>|$)", (ANY, "a", "-b")),
        ("<a> (?= <b|c>) <*>? <c>", (ANY, "a", "bc")),
        ("<a> (?! <b>|<c> <d>|$)", (ANY, "a", "-acde")),
        ("<a> (?! <b>?)", (ANY, "a", ANY)),
        ("(?! <a> <b>) <a|b> <c>", (ANY, "ab", "c")),
        ("(?= <a>) <*> <c>", (ANY, "a", "c")),
        ("(?<= <a>) <b> <c>", ("a", "b", "c")),
        ("(?<= <a> <b>|<c>) <b> <c>", ("bc", "b", "c")),
        ("(?<! <a>|<b> <c>) <b> <c>", ("-bcde", "b", "c")),
        ("(^|(?<= <d>)) <b> <c>", ("-d", "b", "c")),
        ("(?! <c>) (part: (?<= <a>) <b> | (?<= <d>) <e>) <c>", ("ad", "be", "c")),
        ("<a>? (?<= <d>) <b> <c>", (ANY, "ab", "bc")),
        ("<b> (?<= <a> <b>) <c>", (ANY, "b", "c")),
    ],
)
def test_beginning(source, expected):
    """Two units of a match and the one before it, by what the pattern asks for there."""
    sequence, beginnings = read(source)
    assert expected == shown(beginnings.of(sequence))


def test_rare():
    """From a unit inside a pattern on, nothing is said of what stands before it."""
    sequence, beginnings = read("@<a> <b>? $")
    assert (ANY, "a", "-b") == shown(beginnings.at("a", sequence[1:]))


@pytest.mark.parametrize(
    "source",
    [
        "(?<! <a>|<b>) (<a>|<b> <c>?){1,3} (?= <d>|$)",
        "(^|(?<= <a|b> <c>)|(?<= <d>)) (?! <c>) <*>{1,2} (?! <e>|<a> <b>)",
        "((?<= <a>) <b>? | <c> (?! <d>|<e>?) ) <d|e>",
        "(?= <a>{2}|<b>) (<a>{0,2} <b>)+ $",
        "(<a>? (?= <b>|<c>))* <b|c>{1,2} (?<! <c>)",
    ],
)
def test_all_matches(source):
    """No match begins in another way, whatever stands around it."""
    sequence, beginnings = read(source)
    regex, found = re.compile(patterns.regex(sequence, lambda name: "." if name == "*" else f"[{name.replace('|', '')}]")), 0
    before, first, second = beginnings.of(sequence)
    for letters in itertools.product("abcde", repeat=5):
        string = "".join(letters)
        edged = f"{EDGE}{string}{EDGE}"
        for at in range(5):
            match = regex.match(string, at)
            if match and match.end() > at:
                found += 1
                assert edged[at] in (before or edged)
                assert edged[at + 1] in (first or edged)
                assert edged[at + 2] in (second or edged)
    assert found > 10
