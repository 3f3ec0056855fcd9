"""Where sentences and quotations end."""

import pytest

from polparse.engine.sentences import find_quotations, sentence_at, sentences, together
from tests.packs import GRAMMARS, PARSER


def quotations(text):
    """The quotations of a text."""
    units = PARSER.units(text, "quotations")
    return [mention.span.of(text) for mention in find_quotations(units, GRAMMARS["quotations"])]


def split(text):
    """The sentences of a text."""
    units = PARSER.units(text, "quotations")
    units = units.merge(find_quotations(units, GRAMMARS["quotations"]))
    return [text[units.starts[first] : units.ends[last - 1]] for first, last in sentences(units, GRAMMARS["attributions"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “we will never sign the treaty” twice.", ["“we will never sign the treaty”"]),
        ('He said "we will never sign the treaty" twice.', ['"we will never sign the treaty"']),
        ("He said ''we will never sign the treaty'' twice.", ["''we will never sign the treaty''"]),
        ("“Never,” he said.", ["“Never,”"]),
        ("He called it a “bad deal” twice.", []),
        ("“We will not sign.\n\n“We never will.” He left.", ["“We will not sign.", "“We never will.”"]),
        ("He said: “We will not sign.", ["“We will not sign."]),
        ("A stray ” mark, and an apostrophe’s.", []),
    ],
)
def test_quotations(text, expected):
    """A quotation holds its marks and ends with its paragraph; a word or two in marks is none."""
    assert expected == quotations(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She stayed.", ["He left.", "She stayed."]),
        ("Headline\n\nHe left.", ["Headline", "He left."]),
        ("“We will not sign the treaty,” he said. “Never.”", ["“We will not sign the treaty,” he said.", "“Never.”"]),
        ("“We will not sign the treaty.” He left.", ["“We will not sign the treaty.”", "He left."]),
        ("He was clear:\n\n“We will not sign the treaty.”", ["He was clear:\n\n“We will not sign the treaty.”"]),
        ("", []),
    ],
)
def test_sentences(text, expected):
    """A full stop ends a sentence, in or after a quotation; a line break ends one unless a colon announces a quotation."""
    assert expected == split(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He left. She [stayed] at home. It rained.", "She stayed at home"),
        ("Headline\n\nShe [stayed]", "She stayed"),
        ("He said: “We will not sign. We [never] will.”", "We never will"),
        ("He left ... and [never] came back.", "He left ... and never came back"),
        ("[He] left", "He left"),
    ],
)
def test_around(text, expected):
    """The sentence around a word, be it in a quotation, is what stands between two ends; an ellipsis is none."""
    start, whole = text.index("["), text.replace("[", "").replace("]", "")
    units = PARSER.units(whole, "meetings")
    first, last = sentence_at(units, units.at(start))
    assert expected == whole[units.starts[first] : units.ends[last - 1]]
    assert together(units, first, last)
    assert last == len(units) or not together(units, first, last + 1)


def test_around_in_a_long_text():
    """Of a text without ends no more is read on each side of a word."""
    units = PARSER.units("word " * 1000, "meetings")
    assert (350, 650) == sentence_at(units, 500)
