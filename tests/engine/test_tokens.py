"""Text to tokens, in every script."""

import sys
import unicodedata

import pytest
from hypothesis import given

from polparse.engine.tokens import _MARKED, Tokenizer, fold, shape
from tests.packs import texts

TOKENS = Tokenizer(["Sen.", "Mr."])


@pytest.mark.parametrize(
    "word",
    [
        "हिन्दी",
        "বাংলাদেশ",
        "ประเทศไทย",
        "မြန်မာ",
        "مُحَمَّد",
        "שָׁלוֹם",
        "தமிழ்நாடு",
        "ខ្មែរ",
        "а҃б",
        "Ångström",
        "e\u0301tat",
        "O’Brien",
    ],
)
def test_words_keep_their_marks(word):
    """A word of any script is one token, with the vowels and accents that stand on its letters."""
    assert ["Sen. ", f"{word} ", f"{word}", ", ", word] == TOKENS.findall(f"Sen. {word} {word}, {word}")


@given(texts)
def test_both_find_the_same(text):
    """Where no marks but accents stand, `re` and `regex` find the same tokens."""
    if not any(unicodedata.category(char)[0] == "M" and _MARKED.search(char) for char in text):
        assert TOKENS._marked.findall(text) == TOKENS._plain.findall(text)


def test_where_marks_are():
    """Every combining mark but the accents of Latin, Greek and Cyrillic is looked for."""
    marks = [char for char in map(chr, range(sys.maxunicode + 1)) if unicodedata.category(char)[0] == "M"]
    assert [char for char in marks if not "\u0300" <= char <= "\u036f"] == [char for char in marks if _MARKED.search(char)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Weißer", "WEISSER"), ("ﬁnance", "Finance"), ("ΣΊΣΥΦΟΣ", "Σίσυφος"), ("e\u0301tat", "ÉTAT"), ("İzmir", "i\u0307zmir")],
)
def test_full_case_folding(one, other):
    """Two casings of a word have one form, also where a letter has two in the other case."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("surfaces", "expected"),
    [
        ("a é d'", "lower"),
        ("Ab D'Arbois d'Arbois d’Arbois", "cap"),
        ("AB ABC", "cap upper"),
        ("A É", "cap letter"),
        ("的 ア", "caseless"),
        ("A.", "cap initial abbreviation"),
        ("a.", "lower abbreviation"),
        ("Sen. A.B.", "cap abbreviation"),
        ("p.m.", "lower abbreviation"),
        ("'s ’s 'S", "clitic possessive"),
        ("'re ’d", "clitic"),
        ("1 01 24", "number integer day hour"),
        ("25 31", "number integer day"),
        ("0 00 32 100 999 0999 2200 10000", "number integer"),
        ("1000 1946 2199", "number integer year"),
        ("1990s 90s 1990S", "number decade"),
        ("1995s 5s 190s", "number"),
        ("1st 22nd 3rd 4th 4TS", "number ordinal"),
        ("10:30 9:05:59", "number clock"),
        ("1:2 10:300 10:30:15:20", "number"),
        ("12/25/2020", "number slash_date"),
        ("2020-06-11", "number iso_date"),
        ("3.5 1,000", "number decimal"),
        ("( [", "punctuation bracket_open"),
        (") ]", "punctuation bracket_close"),
        (". 。", "punctuation stop"),
        ("!", "punctuation stop exclamation"),
        ("?", "punctuation stop question"),
        (",", "punctuation comma"),
        (";", "punctuation semicolon"),
        (":", "punctuation colon"),
        ("/", "punctuation slash"),
        ("%", "punctuation percent"),
        ("&", "punctuation ampersand"),
        ("#", "punctuation hash"),
        ("@", "punctuation at_sign"),
        ("* • ·", "punctuation bullet"),
        ("… .. ...", "punctuation ellipsis"),
        ("- ‐ ‑ –", "punctuation dash joint"),
        ("— -- ---", "punctuation dash"),
        ("“ «", "punctuation quote_open quote_turned"),
        ("„ ``", "punctuation quote_open"),
        ("” »", "punctuation quote_close quote_turned"),
        ("\" ''", "punctuation quote_straight"),
        ("‘", "punctuation single_open"),
        ("’", "punctuation single_close"),
        ("'", "punctuation single_straight"),
        ("$ € £", "punctuation currency"),
        ("+ = ~ \x00 😀", "punctuation other"),
    ],
)
def test_shape(surfaces, expected):
    """What a token is by its looks."""
    assert dict.fromkeys(surfaces.split(" "), expected) == {surface: " ".join(shape(surface)) for surface in surfaces.split(" ")}


@pytest.mark.parametrize(("surface", "expected"), [(" ", "space"), ("\t ", "space"), ("\n", "break newline"), (" \n \n", "break blank")])
def test_white_space(surface, expected):
    """One end of a line is told from an empty line."""
    assert expected == " ".join(shape(surface))
