"""Words and rules as they are kept in files."""

import pickle
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import polparse
from polparse.en import english, kept, words
from polparse.en.grammars import TOPICS
from polparse.en.syntax import SYNTAX
from polparse.engine import package_files, regexes
from polparse.engine.grammar import Grammar
from polparse.engine.lexicon import Lexicon
from polparse.engine.lexicon_files import Entry
from polparse.engine.regexes import code_of, loaded
from polparse.engine.search import Regex
from polparse.engine.units import Units
from polparse.engine.vocabulary import Vocabulary
from polparse.engine.vocabulary_maker import of_entries, with_more
from polparse.errors import LexiconError
from polparse.language import sets, vocabulary_of
from polparse.syntax.grammar import SyntaxGrammar
from polparse.syntax.phrases import Phrases

ENTRIES = [
    Entry("may", "modal", ""),
    Entry("May", "month", "05"),
    Entry("prime minister", "office", "head"),
    Entry("Prime Minister’s Questions", "body", ""),
    Entry("Sen.", "office", ""),
    Entry("ness", "suffix", "noun"),
]


def classes(vocabulary, character):
    """The classes of a character."""
    return {name for name, characters in vocabulary.members.items() if character in characters}


def read(vocabulary, text):
    """Where the units of a text end, and their classes."""
    units = Units.of(text, Lexicon(vocabulary))
    return units.ends, [classes(vocabulary, character) for character in units.string]


MORE = [
    Entry("may", "noun", ""),
    Entry("US", "country", "USA"),
    Entry("us", "pronoun", ""),
    Entry("Sen. Major", "office", ""),
    Entry("Prime minister", "rank", ""),
    Entry("prime minister", "honorific", ""),
    Entry("prime", "adjective", ""),
    Entry("the prime minister of all", "office", "king"),
    Entry("3rd", "ordinal_word", ""),
    Entry("Mt.", "abbreviated", ""),
    Entry("x ray", "=sector", "MED"),
    Entry("X Ray", "=sector", "GOV"),
    Entry("b", "letters", ""),
    Entry("İz", "name", ""),
]
PRINTED = ["may", "sen. major", "prime minister", "the prime minister of all", "prime", "3rd", "mt.", "us", "b", "iz", "x ray", "odd"]


@pytest.mark.parametrize("some", [slice(0, 1), slice(0, 7), slice(3, None), slice(None)])
def test_extended(some):
    """Words that are added are what they would be if they had been there from the start, in any casing."""
    whole, grown = of_entries([*ENTRIES, *MORE[some]], {"person"}), with_more(of_entries(ENTRIES, {"person"}), MORE[some])
    for text in PRINTED:
        for printed in (text, text.capitalize(), text.title(), text.upper()):
            assert read(whole, printed) == read(grown, printed), printed
    tables = {kind: Vocabulary.table(norms) for kind, norms in whole.norms.items()}
    assert tables == {kind: Vocabulary.table(norms) for kind, norms in grown.norms.items()}
    assert whole.abbreviations == grown.abbreviations


def test_extended_characters_stay():
    """The characters of the sets that were known are the same, and new ones stand behind them."""
    vocabulary = of_entries(ENTRIES, {"person"})
    grown = with_more(vocabulary, MORE)
    assert grown.size > vocabulary.size
    assert all(grown.members[name].startswith(characters) for name, characters in vocabulary.members.items())


def test_extended_norms():
    """A norm that is added counts, and so does its class alone; the usual name stays."""
    vocabulary = of_entries([Entry("chief", "office", "head"), Entry("chief", "office.head", ""), Entry("a chief", "office.head", "")])
    more = [Entry("chief", "office", "leader"), Entry("chief", "office.leader", ""), Entry("a chief", "office.x", "")]
    grown = with_more(vocabulary, more)
    assert "leader" == Lexicon(grown).norm("office", "chief")
    assert {"office", "office.leader", "lower"} == read(grown, "chief")[1][0]
    assert {"office.x", "lower", "multi"} == read(grown, "a chief")[1][0]
    assert "chief" == Lexicon(grown).usual("office", "head")


def test_without():
    """A form is no longer of a class, nor of those of its norms; a form of no class at all is no word."""
    without = [Entry("may", "modal", ""), *(Entry(form, "office", "") for form in ("prime minister", "nobody", "no body"))]
    grown = with_more(of_entries(ENTRIES), [], without)
    assert {"lower", "unknown"} == read(grown, "may")[1][0]
    assert {"cap", "month"} == read(grown, "May")[1][0]
    assert [5, 14] == read(grown, "prime minister")[0]


def test_endings_are_not_added():
    """Endings of words are those of the pack."""
    with pytest.raises(LexiconError, match="endings of words cannot be added"):
        with_more(of_entries(ENTRIES), [Entry("ing", "suffix", "noun")])


def test_saved_and_loaded():
    """What was saved is loaded, and finds the same."""
    vocabulary = of_entries(ENTRIES, {"person"})
    again = pickle.loads(pickle.dumps(vocabulary))
    assert vocabulary == again
    one, other = Lexicon(vocabulary), Lexicon(again)
    for surface in ("may ", "May", "MAY", "Sen. ", "kindness", "Kindness", "minister ", "7", "“"):
        assert one.codes[surface] == other.codes[surface]


def test_nothing():
    """No words at all are a vocabulary too."""
    assert of_entries([]) == pickle.loads(pickle.dumps(of_entries([])))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Where files are kept, for a test of its own."""
    monkeypatch.setattr(kept, "package_folder", lambda _: tmp_path)
    return tmp_path


def test_of_other_words(folder):
    """What was saved of other words is not read."""
    (folder / "one").write_bytes(package_files.saved("a1", "words"))
    assert ["words", None] == [kept._read("one", digest) for digest in ("a1", "b2")]


def test_pack(monkeypatch):
    """The pack's own, saved when the package is built, is that of its word lists, and so is the one that is read."""
    made, read = vocabulary_of(words.entries(), TOPICS.values()), kept.vocabulary()
    assert made == read
    monkeypatch.setattr(kept, "_made", lambda: made)
    assert made == pickle.loads(kept.save_vocabulary()[len(kept._digests()[0]) :])


@pytest.mark.parametrize("entry", [Entry("a=b", "office", ""), Entry("a|b", "office", ""), Entry("consul", "office", "a|b")])
def test_what_stands_between(entry):
    """What stands between forms in the file can be in none, and the message names the class."""
    with pytest.raises(LexiconError, match="office"):
        of_entries([entry])


@pytest.fixture(scope="module")
def saved():
    """What the rules come to, as it is kept: in the file of the package, if it is made of these rules, as its digest tells."""
    known = kept._read(kept.GRAMMARS, kept._digests()[1])
    return known or pickle.loads(kept.save_grammars()[len(kept._digests()[1]) :])


def test_grammars(saved):
    """A grammar that was kept finds what one finds that is compiled anew."""
    lexicon = english().lexicon
    text = "Norway’s foreign minister, Lena Vogt, and Gen. Ivo Brandt (R-Ohio) met at the Ministry of Trade."
    units = Units.of(text, lexicon)
    everything = []
    for name, topic in TOPICS.items():
        fresh = Grammar(lexicon, topic.RULES, topic.MACROS, sets=sets(topic))
        quick = Grammar(lexicon, topic.RULES, topic.MACROS, lambda name=name: saved.grammars[name], sets=sets(topic))
        everything += map(str, fresh.every(units))
        assert [str(found) for found in fresh.every(units)] == [str(found) for found in quick.every(units)]
        assert {key: regex.coded() for key, regex in fresh.compiled.kept.macros.items()} == saved.grammars[name].macros
    assert any("Vogt" in found for found in everything)


def test_syntax(saved):
    """A syntax that was kept reads what one reads that is compiled anew."""
    lexicon = english().lexicon
    units = Units.of("Envoys of Norway, who were told to leave, plan talks: “We want the sharing of burdens,” they said.", lexicon)
    fresh = SyntaxGrammar(lexicon, SYNTAX)
    quick = SyntaxGrammar(lexicon, SYNTAX, lambda: saved.syntax)
    read = [Phrases(units, grammar) for grammar in (fresh, quick)]
    assert read[0].tags == read[1].tags
    assert (read[0].kinds, read[0].string, read[0].lasts) == (read[1].kinds, read[1].string, read[1].lasts)
    assert read[0].rows == read[1].rows


def test_code():
    """A regex that was kept as code is the regex."""
    for source in ("[a-cx](?=(?P<all_>b+?c))", "(?P<one>[\u0100-\u0380\u0400])(?<!a)(x|(?P<two>y))*+", ""):
        code = code_of(source)
        assert code is not None
        assert loaded(source, code) == re.compile(source)
        assert loaded(source, code).groupindex == re.compile(source).groupindex


def test_without_code(monkeypatch):
    """A Python without such code compiles as usual."""
    monkeypatch.setattr(regexes, "_inside", lambda: None)
    assert (None, "") == (code_of("a+"), regexes._key())
    assert Regex("a+").coded().compiled("xx") == re.compile("a+")


def in_package(file):
    """Its place in the package."""
    return str(file).rpartition("/polparse/")[2]


MADE_OF = sorted({in_package(file) for file in (*kept._made_of(), *kept._rules_are_made_of())})


# The modules that say what a norm may be.
VALUES = ("actors", "instruments", "statements", "values")


def test_made_of():
    """What is kept depends on every word list and module of the pack, on the engine that reads them, and on what they are held against."""
    package = Path(polparse.__file__).parent
    pack = {in_package(file) for file in (*(package / "en").rglob("*.py"), *(package / "en" / "lexicon").iterdir())}
    engine = ("beginnings", "class_sets", "grammar", "lexicon_files", "patterns", "regexes", "rules", "search", "sentences")
    held = {in_package(file) for file in (package / "contract").glob("*.py")} | {f"model/{name}.py" for name in VALUES}
    syntax = {f"syntax/{name}.py" for name in ("grammar", "letters", "retags")}
    assert sorted(pack | held | syntax | {f"engine/{name}.py" for name in (*engine, "tokens", "units", "vocabulary")}) == MADE_OF


@pytest.fixture
def copy(tmp_path):
    """A copy of the package."""
    folder = tmp_path / "polparse"
    return shutil.copytree(Path(polparse.__file__).parent, folder, ignore=shutil.ignore_patterns("__pycache__", "*.pickle"))


# Those of the words and of the rules, as they are now.
digests = kept._digests.__wrapped__


def test_one_byte(copy, monkeypatch):
    """One changed byte in any of these files is noticed: what was kept is not read, and all is made anew."""
    monkeypatch.setattr(kept, "package_folder", copy.joinpath)
    words, rules = digests()
    of_words = {in_package(file) for file in kept._made_of()}
    wrong = []
    for changed in MADE_OF:
        content = (copy / changed).read_bytes()
        (copy / changed).write_bytes(content + b"#")
        others, other_rules = digests()
        (copy / changed).write_bytes(content)
        if rules == other_rules or (words != others) != (changed in of_words):
            wrong.append(changed)
    assert [] == wrong
    assert (words, rules) == digests()


def test_other_python(monkeypatch):
    """What another Python compiled is not read."""
    words, rules = digests()
    monkeypatch.setattr(kept, "KEY", "another")
    assert words == digests()[0]
    assert rules != digests()[1]


def test_other_kinds(monkeypatch):
    """Neither is what was made for rules of other kinds."""
    words, rules = digests()
    monkeypatch.setattr(kept, "_kinds", lambda: {"another"})
    assert words != digests()[0]
    assert rules != digests()[1]
    monkeypatch.setattr(kept, "_digests", digests)
    assert kept.kept_rules.__wrapped__() == kept.KeptRules({}, None)


def test_regexes_over_text(tmp_path, monkeypatch):
    """A regex over text is what `re` makes of it, kept or not; what another Python or another module compiled is not read."""
    source = r"(?P<day>\d{1,2}) of (May|June)(?!x)"
    (tmp_path / "regexes.py").touch()
    monkeypatch.setattr(regexes, "package_folder", lambda _: tmp_path)
    monkeypatch.setattr(regexes, "_over_text", regexes._OverText({source: re.compile(source)}))
    (tmp_path / regexes.REGEXES).write_bytes(regexes.save_regexes())
    read = regexes._kept.__wrapped__
    assert [source] == [*read()]
    for codes in (read, dict):
        monkeypatch.setattr(regexes, "_kept", codes)
        assert re.compile(source) == regexes._OverText()[source]
    (tmp_path / "regexes.py").write_text("# Another.")
    assert {} == read()
    (tmp_path / "regexes.py").write_text("")
    assert [source] == [*read()]
    monkeypatch.setattr(regexes, "KEY", "another")
    assert {} == read()


PARSED = """
import json, sys
from polparse.en import kept
from polparse.engine import package_files, regexes
kept.VOCABULARY, kept.GRAMMARS, regexes.REGEXES = sys.argv[1:]
from polparse import parse
print(json.dumps(parse("The foreign minister of Ghana, Ada Boateng, said on 3 May 2021 that it rained.").to_dict()))
"""


def test_without_kept_files():
    """Where nothing was kept, a text is read all the same."""
    runs = [
        subprocess.run([sys.executable, "-c", PARSED, *names], capture_output=True, text=True, check=True).stdout
        for names in ((kept.VOCABULARY, kept.GRAMMARS, regexes.REGEXES), ("no.vocabulary", "no.grammars", "no.regexes"))
    ]
    assert runs[0] == runs[1]
    assert "2021-05-03" in runs[0]


@pytest.mark.parametrize("damage", [lambda kept: kept[:70], lambda kept: kept[:-1], lambda kept: kept[:5000] + b"~" + kept[5001:]])
def test_damaged(damage, folder):
    """A kept file that was cut short or damaged is not read, as one that is not there."""
    content = package_files.saved("a1", b"0" * 9000)
    (folder / "one").write_bytes(damage(content))
    (folder / "other").write_bytes(content)
    assert [None, b"0" * 9000, None] == [kept._read(name, "a1") for name in ("one", "other", "none")]
