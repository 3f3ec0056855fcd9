"""The word lists: sorted, each form once in a class, each file with its source and its licence."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from io import StringIO

import pytest

from polparse import LexiconError
from polparse.en.inflection import inflect
from polparse.en.words import entries
from polparse.engine.lexicon import Lexicon
from polparse.engine.lexicon_files import Entry, read_rows, read_topic
from polparse.engine.package_files import package_folder
from polparse.engine.tokens import fold
from polparse.engine.units import Units

FILES = sorted((f for f in (files("polparse.en") / "lexicon").iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)
each_file = pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)


def tables(file):
    """The classes of a file that are tables."""
    return {name: table for name, table in tomllib.loads(file.read_text("utf-8")).items() if isinstance(table, dict)}


@each_file
def test_header(file):
    """A file opens with what it holds, where it comes from, and its licence."""
    header = re.match(r"(#.*\n)+", file.read_text("utf-8"))
    assert header
    assert "MIT" in header.group()
    assert re.search(r"source|own work|compiled", header.group(), re.IGNORECASE)


@each_file
def test_keys_are_sorted(file):
    """What is sorted can be found; a comment begins a new part."""
    before = ()
    for line in file.read_text("utf-8").split("\n"):
        key = re.match(r"""(?:"([^"]+)"|([\w-]+)) *= """, line)
        if key:
            name = key.group(1) or key.group(2)
            rank = (int(name), "") if name.isdecimal() else (10**9, name)
            assert before <= rank, f"{file.name}: {name} stands after {before[1]}"
            before = rank
        elif line.startswith(("#", "[")):
            before = ()


@each_file
def test_classes(file):
    """A class is a table with a plain name."""
    assert [] == [name for name in tables(file) if not re.fullmatch(r"[a-z]+(_[a-z]+)*", name)]


@each_file
def test_forms_are_there_once(file):
    """No class lists a form twice, and no form has stray blanks or a curly apostrophe."""
    for name, table in tables(file).items():
        for key, forms in table.items():
            forms = [form for form in forms.split("\n") if form] if isinstance(forms, str) else forms
            if all(isinstance(form, str) for form in forms):
                twice = [form for form in dict.fromkeys(forms) if forms.count(form) > 1] if len({*forms}) < len(forms) else []
                assert not twice, f"{file.name}: [{name}] {key}: there twice: {', '.join(twice)}"
                odd = [form for form in forms if form != " ".join(form.split()) or "’" in form]
                assert not odd, f"{file.name}: [{name}] {key}: stray blanks or a curly apostrophe: {odd}"


class File:
    """A lexicon file in memory."""

    name = "topic.toml"

    def __init__(self, content):
        self.content = content

    def read_text(self, encoding):
        return StringIO(self.content).read()


def test_topic():
    """A table is a class; a block has a form a line, a key a norm."""
    content = "[office]\nminister = ['minister', 'ministers']\n[honorific]\nforms = '''\nMr.\nMrs.\n'''\n"
    assert [
        Entry("minister", "office", "minister"),
        Entry("ministers", "office", "minister"),
        Entry("Mr.", "honorific", ""),
        Entry("Mrs.", "honorific", ""),
    ] == list(read_topic(File(content)))


@pytest.mark.parametrize(
    "content", ["[office", "office = 1", "[office]\nminister = 'x'", "[office]\nminister = ['']", "[office]\nx = 1"]
)
def test_wrong_topics(content):
    """A file that is no lexicon names itself."""
    with pytest.raises(LexiconError, match=r"topic\.toml"):
        list(read_topic(File(content)))


def test_casing():
    """A form in lower case stands for any casing, with a capital for capitals, in capitals for itself."""
    lexicon = Lexicon.of([Entry("may", "modal", "may"), Entry("May", "month", "05"), Entry("WHO", "body", "WHO")])

    def classes(surface):
        return {name for name in ("modal", "month", "body") if lexicon.codes[surface][0] in lexicon.alphabet.holding[name]}

    assert classes("may") == {"modal"}
    assert classes("May") == {"modal", "month"}
    assert classes("MAY") == {"modal", "month"}
    assert classes("WHO") == {"body"}
    assert classes("who") == classes("Who") == set()


def test_casing_of_several_words():
    """Each word of a form that is printed with a capital wants one; those in lower case stand for any casing."""
    lexicon = Lexicon.of([Entry("White House", "seat", ""), Entry("prime minister", "office", ""), Entry("UN envoy", "body", "")])

    def classes(text):
        units = Units.of(text, lexicon)
        return {name for name in ("seat", "office", "body") if len(units) == 1 and units.has(0, name)}

    assert [{"seat"}, {"seat"}, set(), set()] == [classes(text) for text in ("White House", "WHITE HOUSE", "white House", "White house")]
    assert [{"office"}] * 3 == [classes(text) for text in ("prime minister", "Prime Minister", "PRIME minister")]
    assert [{"body"}, {"body"}, set()] == [classes(text) for text in ("UN envoy", "UN Envoy", "un envoy")]


@pytest.mark.parametrize(
    ("surface", "form"), [("May", "may"), ("O’Brien", "o'brien"), ("na\u0131\u0308ve", "naı̈ve"), ("co\u00adop", "coop")]
)
def test_fold(surface, form):
    """Case, curly apostrophes, soft hyphens and ways of writing an accent do not matter."""
    assert form == fold(surface)


@pytest.mark.parametrize(("text", "kind"), [("a-b", "hyphen"), ("a- b", "dash"), ("a -b", "dash"), ("a - b", "dash")])
def test_hyphens(text, kind):
    """A short dash joins words only where no blank stands on either side."""
    units = Units.of(text, Lexicon.of([Entry("a", "article", "a")]))
    assert [kind] == [kind for kind in ("hyphen", "dash") if units.has(1, kind)]


@cache
def words():
    """All entries of the pack: to read them takes a second."""
    return tuple(entries())


VERB_FORMS = {"verb_base", "verb_s", "verb_ed", "verb_en", "verb_ing"}
# Nouns that a rule reads as it reads the verbs of their class.
AMONG_VERBS = {"adoption", "enactment", "passage", "ratification"}


def test_verbs_are_verbs():
    """Each word of a class of verbs is a form of a verb that `verbs.toml` or `cues.toml` knows."""
    classes = {}
    for entry in words():
        if " " not in entry.form:
            classes.setdefault(entry.form, set()).update(entry.kind.split())
    wrong = {
        form: [kind for kind in kinds if kind.endswith("_verb")]
        for form, kinds in classes.items()
        if form not in AMONG_VERBS and not kinds & VERB_FORMS and any(kind.endswith("_verb") for kind in kinds)
    }
    assert not wrong, f"no verbs, so put their base forms into [verb] or [irregular] of verbs.toml: {wrong}"


# Cues that are inflected as the verb of the same spelling is that says something: "lied" and not "lay".
OTHERWISE = {"lie"}


def verb_rows():
    """What the lists say of verbs: of each lemma its forms as `verbs.toml` has them, and all forms of each cue by its first word."""
    folder = package_folder("en/lexicon")
    rows = read_rows(folder / "verbs.toml")
    known = {lemma: {*inflect(lemma)} for lemma in rows["verb"]["regular"].split()}
    for lemma, forms in (*rows["irregular"].items(), *rows["variant"].items()):
        known.setdefault(lemma, set()).update((lemma, *forms.split()))
    cues = {}
    for cue, row in read_rows(folder / "cues.toml")["verb"].items():
        forms = {form.partition(" ")[0] for form in inflect(cue, row.get("inflect", ""))}
        cues.setdefault(cue.partition(" ")[0], []).append({*forms, *row.get("also", "").split()})
    return rows["irregular"], known, cues


def test_irregular_cues():
    """A cue that is an irregular verb has the forms of it: no form of a cue is made by a rule that `verbs.toml` denies."""
    irregular, _, cues = verb_rows()
    wrong = {
        lemma: missing
        for lemma, some in cues.items()
        if lemma in irregular and lemma not in OTHERWISE
        for forms in some
        if (missing := {lemma, *irregular[lemma].split()} - forms)
    }
    assert not wrong, f"put these forms into `inflect` or `also` of cues.toml: {wrong}"


def test_no_made_forms_of_irregular_verbs():
    """
    The forms of a verb with another verb at its end are made by rule only if they are not those of that one, as far as anybody writes them:
    "browbeaten" is a word, so there is no "browbeated".
    """
    irregular, known, cues = verb_rows()
    written = {entry.form for entry in words()}
    verbs = [*known.items(), *((lemma, forms) for lemma, some in cues.items() for forms in some)]
    wrong = {}
    for lemma, forms in verbs:
        # "Play" is not of "lay".
        for at in range(2, len(lemma) - 2):
            for form in irregular.get(lemma[at:], "").split():
                longer = f"{lemma[:at]}{form}"
                if longer in written and longer not in forms:
                    wrong.setdefault(lemma, set()).add(longer)
    assert not wrong, f"these are forms, so put the verbs into [irregular] of verbs.toml, or `inflect` of cues.toml: {wrong}"


def test_bodies_are_of_one_kind():
    """No name of an international organisation is that of a party, an agency or a parliament of one state."""
    international = {entry.form for entry in words() if entry.kind == "body"}
    assert [] == [entry for entry in words() if entry.kind in ("party", "agency", "parliament") and entry.form in international]
