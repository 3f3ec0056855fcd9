"""What holds for the groups, phrases and clauses of every text."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from polparse.engine.sentences import together
from polparse.reading import Reading
from polparse.syntax.clauses import OF_PARENT
from tests.clock import DOUBLINGS, no_collection, too_slow
from tests.packs import PARSER
from tests.texts import texts

LANGUAGE = PARSER.language
GRAMMAR = LANGUAGE.syntax


def syntax(text):
    """A text, read."""
    return Reading(text, LANGUAGE).syntax


@given(texts)
def test_groups_are_the_text(text):
    """Every unit is in one group, in order; what hangs on a phrase follows it."""
    phrases = syntax(text).phrases
    assert [0, *phrases.lasts[:-1]][: len(phrases.lasts)] == phrases.firsts
    assert all(first < last for first, last in zip(phrases.firsts, phrases.lasts, strict=True))
    assert (phrases.lasts[-1] if phrases.lasts else 0) == len(phrases.units)
    assert len(phrases.kinds) == len(phrases.string) == len(phrases.lasts)
    assert not phrases.string.startswith(GRAMMAR.letters["attached"])


@given(texts)
def test_phrases_nest(text):
    """Outermost phrases are disjoint and in order; all that is in one lies inside it."""
    phrases = syntax(text).phrases
    end = 0
    for phrase in phrases:
        assert end <= phrase.first <= phrase.head < phrase.last
        end = phrase.last
        assert phrases.at(phrase.head).group == phrase.group
        for inner in (*phrase.conjuncts, *phrase.apposed, *([phrase.of] if phrase.of else ())):
            assert phrase.first <= inner.first <= inner.head < inner.last <= phrase.last
        if phrase.possessor:
            assert phrase.first <= phrase.possessor[0] < phrase.possessor[1] <= phrase.head


@given(texts)
def test_conjuncts_are_in_order(text):
    """Those side by side stand in the order of the text, and none in another."""
    for phrase in syntax(text).phrases:
        ends = [bound for one in phrase.conjuncts for bound in (one.first, one.last)]
        assert sorted(ends) == ends


@given(texts)
@example("He said: “We leave. They stay.” The deal, officials said, failed; and (they) left")
def test_clauses_nest(text):
    """A clause lies inside the one around it, and two beside one another are disjoint."""
    found = syntax(text)
    for clause in found:
        assert clause.first < clause.last
        parent = clause.parent
        if parent is not None:
            assert parent.first <= clause.first < clause.last <= parent.last
        ends = [bound for child in sorted(clause.children, key=lambda child: child.first) for bound in (child.first, child.last)]
        assert sorted(ends) == ends
    mains = sorted((clause.first, clause.last) for clause in found if clause.parent is None)
    assert sorted(bound for pair in mains for bound in pair) == [bound for pair in mains for bound in pair]


@given(texts)
def test_functions_lie_inside(text):
    """Verb, objects, adjuncts, times and what is no inherited subject lie inside their clause."""
    found = syntax(text)
    for clause in found:
        inside = [(phrase.first, phrase.last) for phrase in (*clause.objects, *clause.times)]
        inside += [(adjunct.unit, adjunct.phrase.last) for adjunct in clause.adjuncts]
        if clause.verb:
            inside.append((clause.verb.first, clause.verb.last))
        if clause.subject and not clause.inherited:
            inside.append((clause.subject.first, clause.subject.last))
        assert all(clause.first <= first < last <= clause.last for first, last in inside)


@given(texts)
def test_clauses_lie_in_sentences(text):
    """No clause goes beyond a full stop or a break, which are the ends of sentences for all stages."""
    found = syntax(text)
    tags, ends = found.phrases.tags, {GRAMMAR.letters["stop"], GRAMMAR.letters["break"]}
    for clause in found:
        assert not ends & set(tags[clause.first : clause.last])
        assert together(found.units, clause.first, clause.last)


def arrays(found):
    """All that is known of the clauses of a text, counted from its first group."""
    clauses = found.clauses
    names = ("kinds", "parents", "markers", "antecedents", "subjects", "inherited", "verbs", "firsts", "lasts")
    return list(zip(*(getattr(clauses, name) for name in names), strict=True)), clauses.functions


def moved(number, by):
    """A group in a text before which others stand."""
    return number + by if number >= 0 else number


def moved_row(row, by, groups):
    """A clause in a text before which other clauses and groups stand."""
    kind, parent, *some, inherited, verb, first, last = row
    others = [[moved(group, groups) for group in part] for part in (some, (verb, first, last))]
    return kind, moved(parent, by), *others[0], inherited, *others[1]


@given(texts, texts)
def test_a_sentence_is_read_alone(before, after):
    """What stands in sentences before changes nothing, as long as the units are the same."""
    whole, part = syntax(before + "\n\n" + after), syntax(after)
    groups = len(whole.phrases.kinds) - len(part.phrases.kinds)
    if whole.phrases.tags[len(whole.phrases.tags) - len(part.phrases.tags) :] != part.phrases.tags or groups < 0:
        return
    rows, functions = arrays(part)
    all_rows, all_functions = arrays(whole)
    by = len(all_rows) - len(rows)
    assert [moved_row(row, by, groups) for row in rows] == all_rows[by:]
    wanted = [(clause + by, role, group + groups, moved(preposition, groups)) for clause, role, group, preposition in functions]
    assert wanted == all_functions[len(all_functions) - len(functions) :]


@given(texts)
def test_who_shares_a_subject(text):
    """A subject is a phrase, or that of a clause around."""
    found = syntax(text)
    for clause in found:
        if found.clauses.subjects[clause.number] == OF_PARENT:
            assert clause.inherited
            assert clause.parent is not None


NAMES = [f"{first}{last}" for first in "BDFGHKLMNPRST" for last in ("alund", "erria", "ovonia", "urstan", "igrad")]
HOSTILE = {
    "conjuncts": lambda n: ", ".join(NAMES[at % len(NAMES)] for at in range(n)) + " and Norway signed the deal.",
    "ands": lambda n: " and ".join(NAMES[at % len(NAMES)] for at in range(n)) + " signed the deal.",
    "semicolons": lambda n: "; ".join(NAMES[at % len(NAMES)] for at in range(n)) + "; and Norway signed the deal.",
    "commas": lambda n: "the minister, " * n,
    "nested": lambda n: "the minister said " * n + "it failed.",
    "that": lambda n: "he said that the envoy said that " * n + "it failed.",
    "relatives": lambda n: "the envoy who met " * n + "Vogt left.",
    "of": lambda n: "the head of " * n + "Norway left.",
    "infinitives": lambda n: "they asked Norway to ask Denmark " * n,
    "brackets": lambda n: "(the envoy " * n,
    "closes": lambda n: "the envoy) left " * n,
    "quotes": lambda n: "“We left " * n,
    "ends": lambda n: "we left” " * n,
    "no verbs": lambda n: "the envoy of Norway in Oslo with the deputy " * n,
    "verbs": lambda n: "said asked told left went to go going " * n,
    "adjectives": lambda n: "the " + "new, large " * n + "house fell.",
    "adverbs": lambda n: "they " + "quickly " * n + "left.",
    "possessives": lambda n: "Norway's minister's aide's " * n + "friend left.",
    "hyphens": lambda n: "the US-" * n + "led talks failed.",
    "prepositions": lambda n: "in of with by to from " * n,
    "long sentence": lambda n: "the envoy met the minister in Oslo on Monday and the deputy, who left, said that it failed and " * n,
    "ages": lambda n: "Lena Vogt, 54, a teacher, " * n,
    "numbers": lambda n: "54 " * n,
    "whose": lambda n: "the envoy whose aide " * n,
    "subordinators": lambda n: "because if while when " * n,
}


@pytest.mark.parametrize("family", HOSTILE)
@no_collection()
def test_linear(family):
    """Twice the text takes at most about twice the time: that of the levels, units aside."""

    def levels(units):
        reading = Reading(units.text, LANGUAGE)
        reading._units = [units] * 3
        found = reading.syntax
        for clause in found:
            assert clause.kind
        for phrase in found.phrases:
            assert phrase.head >= 0

    few, many = (Reading(HOSTILE[family](size), LANGUAGE).units("syntax") for size in (500, 500 * 2**DOUBLINGS))
    levels(few)
    assert "" == too_slow(levels, few, many)


@pytest.mark.parametrize("family", HOSTILE)
def test_hostile_is_read(family):
    """Five thousand of anything are read, all of it."""
    found = syntax(HOSTILE[family](5_000))
    assert len(found.phrases.units) == found.phrases.lasts[-1]


def test_every_conjunct_counts():
    """Of ten thousand side by side, none is lost."""
    found = syntax(HOSTILE["conjuncts"](10_000))
    subject = next(iter(found)).subject
    assert len(subject.conjuncts) == 10_001


@given(st.text())
def test_any_text(text):
    """Any text is read."""
    assert len(syntax(text)) >= 0
