"""Words and rules as they are kept in files."""

import json

import pytest

from polparse import en
from polparse.entries import Entry
from polparse.errors import LexiconError
from polparse.lexicon import Lexicon
from polparse.rules import Grammar, Kept
from polparse.search import Plan
from polparse.units import Units
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


def test_grammars():
    """A grammar that was kept finds what one finds that is compiled anew."""
    lexicon = en.english().lexicon
    text = "Norway’s foreign minister, Lena Vogt, and Gen. Ivo Brandt (R-Ohio) met at the Ministry of Trade."
    units = Units.of(text, lexicon)
    kept = {name: Kept(table, [Plan(*plan) for plan in plans], macros) for name, (table, plans, macros) in saved_grammars()[1].items()}
    everything = []
    for topic in en._TOPICS:
        fresh = Grammar(lexicon, topic.RULES, topic.MACROS)
        quick = Grammar(lexicon, topic.RULES, topic.MACROS, lambda topic=topic: kept[en._name(topic)])
        everything += map(str, fresh.every(units))
        assert [str(found) for found in fresh.every(units)] == [str(found) for found in quick.every(units)]
        assert all(fresh.macro(name) == quick.macro(name) for name in topic.MACROS)
    assert any("Vogt" in found for found in everything)


def saved_grammars():
    """The file's content."""
    return json.loads(en.save_grammars())


def test_other_rules(monkeypatch):
    """Once the words or a rule have changed, what was kept of the grammars is not read."""
    digest = saved_grammars()[0]
    assert digest == en._digest_of_grammars()
    monkeypatch.setattr(en, "_kinds", lambda: {"another"})
    assert digest != en._digest_of_grammars()
    assert en._grammars.__wrapped__() == {}
