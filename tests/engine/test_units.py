"""A text as units: where each stands, what it can be, and what becomes one."""

import pytest

from polparse.engine.grammar import Grammar
from polparse.engine.lexicon import Lexicon
from polparse.engine.lexicon_files import Entry
from polparse.engine.rules import Rule
from polparse.engine.units import Units
from polparse.spans import Span

LEXICON = Lexicon.of(
    [
        *(Entry(form, "office", "minister") for form in ("minister", "prime minister", "prime minister of state")),
        *(Entry(form, "country", "NOR") for form in ("Norway",)),
        *(Entry(form, "article", "") for form in ("the", "a")),
        *(Entry(form, "of", "") for form in ("of",)),
    ],
    {"role", "pair"},
)
TEXT = "The prime minister of Norway, a minister"


def kinds(text, names):
    """Of each unit of a text the first of some classes that it has."""
    units = Units.of(text, LEXICON)
    return [next((name for name in names if units.has(at, name)), None) for at in range(len(units))]


def find(units, pattern, kind="role"):
    return Grammar(LEXICON, [Rule("xx.test.rule", kind, pattern, ())]).find(units)


def test_of():
    """The longest entry is one unit; white space is none."""
    units = Units.of(TEXT, LEXICON)
    assert ["The", "prime minister", "of", "Norway", ",", "a", "minister"] == [units.span(at, at + 1).of(TEXT) for at in range(len(units))]
    assert ["prime minister of state"] == [Units.of("prime minister of state", LEXICON).span(0, 1).of("prime minister of state")]


def test_form_and_norm():
    """The form of units is what they are looked up by; beyond the ends of the text it is empty."""
    units = Units.of(TEXT, LEXICON)
    assert "the prime minister" == units.form(0, 2)
    assert ["", "", "", ""] == [units.form(*stretch) for stretch in ((-1, 1), (2, 2), (3, 2), (6, 8))]
    assert "minister" == units.form(6, 7)
    assert ["minister", "minister", "NOR"] == [units.norm("office", 1), units.norm("office", 6), units.norm("country", 3)]


def test_has():
    """No unit before the first or after the last has a class."""
    units = Units.of(TEXT, LEXICON)
    assert [False, True, False, False] == [units.has(unit, "article|office&!country") for unit in (-1, 0, 3, 7)]
    assert [True, False] == [units.has(unit, "office") for unit in (6, 7)]
    assert [1, 6] == units.where("office")
    assert [0, 1, 5, 6] == units.where("office|article")


def test_at_and_inside():
    """Units by characters: a unit holds its own, the next one those before it."""
    units = Units.of(TEXT, LEXICON)
    assert [0, 0, 1, 1, 2, 4] == [units.at(character) for character in (0, 2, 3, 4, 18, 28)]
    assert len(units) == units.at(len(TEXT))
    assert (1, 3) == units.inside(Span(4, 20))
    assert (1, 4) == units.inside(Span(1, 23))


def test_merge():
    """What rules found is one unit of one class; what it was found in is known, whatever is merged before or after it."""
    units = Units.of(TEXT, LEXICON)
    roles = units.merge(find(units, "<office>"))
    assert ["article", "role", "of", "country", "comma", "article", "role"] == [
        next(name for name in ("article", "role", "of", "country", "comma") if roles.has(at, name)) for at in range(len(roles))
    ]
    assert {1: "prime minister", 6: "minister"} == {unit: made.form() for unit, made in roles.found.items()}
    pairs = roles.merge(find(roles, "<role> <of> <country>", "pair"))
    assert {1: "prime minister of norway", 4: "minister"} == {unit: made.form() for unit, made in pairs.found.items()}
    assert [True, True, False] == [pairs.ends_as(last, kind) for last, kind in ((2, "country"), (5, "office"), (2, "of"))]
    assert roles is pairs.base
    assert ["The", "prime minister of Norway", ",", "a", "minister"] == [pairs.span(at, at + 1).of(TEXT) for at in range(len(pairs))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"a"', ["quote_open", None, "quote_close"]),
        ('a "a" a', [None, "quote_open", None, "quote_close", None]),
        ('("a")', ["bracket_open", "quote_open", None, "quote_close", "bracket_close"]),
        ('a"(a)', [None, "quote_straight", "bracket_open", None, "bracket_close"]),
        ('a", a', [None, "quote_close", "comma", None]),
        ('a"a', [None, "quote_straight", None]),
        ("”a”", ["quote_open", None, "quote_close"]),
        ("“a“", ["quote_open", None, "quote_close"]),
        ("a“ a", [None, "quote_close", None]),
        ("—”a", ["dash", "quote_open", None]),
        ("a”—a", [None, "quote_close", "dash", None]),
        ("a-”a", [None, "hyphen", "quote_open", None]),
    ],
)
def test_quotation_marks(text, expected):
    """A mark opens before a word and after a blank, a bracket or a dash, and closes behind a word, whatever it is turned to."""
    names = ("quote_open", "quote_close", "quote_straight", "bracket_open", "bracket_close", "comma", "hyphen", "dash")
    assert expected == kinds(text, names)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\n\na", [None, "break", None]),
        ("a\na", [None, "break", None]),
        (f"{'a' * 60}\na", [None, "break", None]),
        (f"\n{'a' * 44}\na", ["break", None, "break", None]),
        (f"\n{'a' * 45}\na", ["break", None, None]),
        (f"\n{'a' * 110}\na", ["break", None, None]),
        (f"\n{'a' * 111}\na", ["break", None, "break", None]),
        (f"\n{'a' * 60}.\na", ["break", None, "stop", "break", None]),
        (f"\n{'a' * 60}\n\na", ["break", None, "break", None]),
        ("\n\na", ["break", None]),
        ("a\n\n", [None, "break"]),
    ],
)
def test_breaks(text, expected):
    """The end of a line is a break, but not of one as long as wrapped lines are, below another, in the middle of a sentence."""
    assert expected == kinds(text, ("break", "stop"))
