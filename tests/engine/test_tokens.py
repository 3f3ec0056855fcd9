"""Text to tokens, in every script."""

import sys
import unicodedata

import pytest
from hypothesis import given

from polparse.engine.tokens import _MARKED, Tokenizer, fold
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
