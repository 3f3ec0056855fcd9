"""Words as they are kept in a file."""

import pytest

from polparse import en
from polparse.entries import Entry
from polparse.errors import LexiconError
from polparse.lexicon import Lexicon
from polparse.vocabulary import Vocabulary

ENTRIES = [
    Entry("may", "modal", ""),
    Entry("May", "month", "05"),
    Entry("prime minister", "office", "head"),
    Entry("Prime Minister’s Questions", "body", ""),
    Entry("Sen.", "office", ""),
    Entry("ness", "suffix", "noun"),
]


def test_saved_and_loaded():
    """What was saved is loaded, and finds the same."""
    vocabulary = Vocabulary.of(ENTRIES, {"person"})
    loaded = Vocabulary.load(vocabulary.save("a1"), "a1")
    assert vocabulary == loaded
    one, other = Lexicon(vocabulary), Lexicon(loaded)
    for surface in ("may ", "May", "MAY", "Sen. ", "kindness", "Kindness", "minister ", "7", "“"):
        assert one.codes[surface] == other.codes[surface]


def test_nothing():
    """No words at all are a vocabulary too."""
    assert Vocabulary.of([]) == Vocabulary.load(Vocabulary.of([]).save("a1"), "a1")


def test_of_other_words():
    """What was saved of other words is not loaded."""
    assert None is Vocabulary.load(Vocabulary.of(ENTRIES).save("a1"), "b2")


def test_pack(tmp_path, monkeypatch):
    """The pack's own, saved when the package is built, is that of its word lists; once a list has changed it is not read."""
    saved = en.save_vocabulary()
    digest = saved[2:66]
    assert Vocabulary.load(saved, digest) == Vocabulary.of(en._entries(), en._kinds())
    monkeypatch.setattr(en, "_kinds", lambda: {"another"})
    assert digest != en._digest()


@pytest.mark.parametrize("entry", [Entry("a=b", "office", ""), Entry("a|b", "office", ""), Entry("consul", "office", "a|b")])
def test_what_stands_between(entry):
    """What stands between forms in the file can be in none, and the message names the class."""
    with pytest.raises(LexiconError, match="office"):
        Vocabulary.of([entry])
