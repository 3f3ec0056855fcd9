"""What holds for every text."""

import random
import re
from collections import Counter, defaultdict
from itertools import pairwise

import pytest
from benchmarks.text_laws import values
from hypothesis import example, given, settings
from hypothesis import strategies as st

import polparse
from polparse import Span
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.reading import Reading
from tests.packs import GRAMMARS, NAMES, PARSER, reads
from tests.texts import about, pairs, texts

LEXICON = PARSER.language.lexicon
topics = pytest.mark.parametrize("topic", GRAMMARS)
# So many that each law meets everything, however the texts are drawn.
many = settings(max_examples=max(150, settings().max_examples))
# What each law has met, in how many texts.
SEEN = defaultdict(Counter)
dates = st.sampled_from([None, "2020-06-11", "2024-02-29", "0001-01-01", "9999-12-31"])


def parsed(law, text, date=None):
    """A text parsed, and noted what the law has met with it."""
    document = polparse.parse(text, date=date)
    full = [resolution for resolution in document.resolutions if resolution.genre == "document"]
    met = {
        **{kind: getattr(document, kind) for kind in ("meetings", "delegations", "statements", "commitments", "conditions", "dates")},
        "people": [actor for actor in document.actors if actor.kind == "person"],
        "full texts": full,
        "mentioned resolutions": len(full) < len(document.resolutions),
        "votes": [resolution for resolution in full if resolution.vote],
        "points": [clause for resolution in full for clause in resolution.provisions if clause.children],
    }
    SEEN[law].update(kind for kind, found in met.items() if found)
    return document


def rules_of(value):
    """The names of the rules behind a result."""
    return {model.rule for model in values(value, polparse.model.Model) if hasattr(model, "rule")}


@many
@given(texts, dates)
def test_law_1_any_text_is_a_document(text, date):
    """``parse`` never raises, and keeps the text."""
    assert text == parsed("1", text, date).text


@given(texts)
def test_law_1_names_and_actors_never_raise(text):
    """What is no name and no actor gives an honest result."""
    assert isinstance(polparse.parse_name(text), polparse.Name)
    assert isinstance(polparse.parse_actor(text), polparse.ActorCode)


@many
@given(texts, dates)
def test_law_2_twice_the_same(text, date):
    """The same text gives the same result."""
    assert parsed("2", text, date) == polparse.parse(text, date=date)


@given(texts)
def test_law_3_tokens_are_the_text(text):
    """Tokens are in order and disjoint, and nothing between them is lost; units are stretches of the text in order."""
    assert text == "".join(LEXICON.tokens.findall(text))
    units = Units.of(text, LEXICON)
    edges = [edge for pair in zip(units.starts, units.ends, strict=True) for edge in pair]
    assert sorted(edges) == edges
    assert all(start < end <= len(text) for start, end in zip(units.starts, units.ends, strict=True))
    assert len(units.string) == len(units.starts)
    assert not "".join(text[end:start] for end, start in zip([0, *units.ends], [*units.starts, len(text)], strict=True)).strip()


@many
@given(texts, dates)
def test_law_4_spans_lie_inside(text, date):
    """Every span lies inside the text and is not empty; every id is there; JSON holds it all."""
    document = parsed("4", text, date)
    assert [] == [span for span in values(document, Span) if not 0 <= span.start < span.end <= len(text)]
    assert document == polparse.Document.from_json(document.to_json())


@topics
@given(data=st.data())
def test_law_5_mentions(topic, data):
    """Mentions are in order, and no two of one kind overlap; their parts are stretches of the text, in them or beside them."""
    units = reads(topic, data.draw(about(topic)))
    grammar = GRAMMARS[topic]
    found = grammar.find(units)
    assert sorted(found, key=lambda m: m.first) == found
    ends = {}
    for mention in found:
        assert ends.get(mention.kind, 0) <= mention.first < mention.last
        assert all(0 <= first <= last <= len(units.starts) for first, last in mention.parts.values())
        ends[mention.kind] = mention.last
    SEEN[f"5 {topic}"].update(mention.rule for mention in found)


def shuffled(grammar, together):
    """A grammar with its rules in another order, each as it was compiled: to compile all anew takes seconds."""
    order = random.Random(5).sample(range(len(grammar.rules)), len(grammar.rules))

    def kept():
        known = grammar.compiled.kept
        return known._replace(plans=[known.plans[at] for at in order], begins=None)

    return Grammar(LEXICON, [grammar.rules[at] for at in order], grammar.macros, kept, together, grammar.sets)


SHUFFLED = {topic: shuffled(grammar, topic != "dates") for topic, grammar in GRAMMARS.items()}


@topics
@given(data=st.data())
def test_law_6_order_breaks_ties_only(topic, data):
    """Shuffled rules find the same stretches; also if they are searched for together, where the pack's are not, and the other way round."""
    units = reads(topic, data.draw(about(topic)))

    def places(found):
        return sorted((mention.kind, mention.first, mention.last) for mention in found)

    assert places(GRAMMARS[topic].find(units)) == places(SHUFFLED[topic].find(units))


@many
@given(texts, dates)
def test_law_7_rules_are_known(text, date):
    """Every result names a rule of the pack."""
    assert rules_of(parsed("7", text, date)) <= NAMES


def _taken_up(text, end):
    """Where people and bodies are named before `end` whom the text names after it too: such names refer back."""
    spans = [[mention.span for mention in a.mentions] for a in polparse.parse(text).actors if a.kind in ("person", "organisation")]
    return [span for some in spans if any(span.start >= end for span in some) for span in some if span.start < end]


@settings(max_examples=200)
@given(pairs | st.tuples(texts, texts))
@example(("Congressman Karl Vogt left.", "It rained in Oslo."))
@example(("He said: “Never again”", "She left."))
@example(("In 1914 and 1915 war came.", "In 1916, 1917 and 1918 it went on."))
@example(("They signed the Covenant on Fair", "Trade grew."))
@example(("It began in May 1914 and ended in June.", "In 1915, 1916, 1917 and 1918 it went on."))
def test_law_8_far_away_changes_nothing(paragraphs):
    """What follows a paragraph changes nothing in it, where nothing refers back: no name, no open quotation, no figures, no form."""
    before, after = paragraphs
    whole, end = before + "\n\n" + after, len(before)
    again = _taken_up(whole, end)

    def said(statements):
        return [
            (s.source, s.cue, content, s.act, s.stance, s.polarity, s.negated, s.modality, s.time)
            for s in statements
            if (content := [span for span in s.content if span.end <= end]) and all(span.end <= end for span in (*s.source, *s.cue))
        ]

    def held(roles):
        return [role for role in roles if role.span.end <= end and not any(role.span.overlaps(s) or role.holder == s for s in again)]

    cited, statements, titles = (f(before) for f in (polparse.extract_citations, polparse.extract_attributions, polparse.extract_titles))
    timexes = polparse.extract_dates(before)
    if not re.search(r"\d/\d", after):
        assert timexes == tuple(timex for timex in polparse.extract_dates(whole) if timex.span.end <= end)
    assert cited == tuple(citation for citation in polparse.extract_citations(whole) if citation.span.end <= end)
    if Reading(whole, PARSER.language).printed:
        # The form of a record, or of a list, is learnt from all of it.
        return
    assert said(statements) == said(polparse.extract_attributions(whole))
    assert held(titles) == held(polparse.extract_titles(whole))
    SEEN["8"].update(extract_dates=bool(timexes), extract_attributions=bool(statements), extract_titles=bool(titles))


@given(texts)
@example("e want to fight.``s t s.")
@example("The envoys want to leave. “We are done.” “For good.”")
def test_stretches_in_order(text):
    """The stretches of a source, of a cue and of a content stand in the order of the text, and none overlaps another."""
    for statement in polparse.extract_attributions(text):
        for spans in (statement.source, statement.cue, statement.content, sorted((*statement.source, *statement.cue, *statement.content))):
            assert all(one.end <= other.start for one, other in pairwise(spans))


@many
@given(texts, dates)
def test_alone_as_in_a_document(text, date):
    """Each extractor finds what ``parse`` finds."""
    document = parsed("alone", text, date)
    assert document.dates == polparse.extract_dates(text, date=date)
    alone = polparse.extract_attributions(text)
    assert [(s.source, s.cue, s.content) for s in document.statements] == [(s.source, s.cue, s.content) for s in alone]
    full = tuple(resolution for resolution in document.resolutions if resolution.genre == "document")
    assert full == polparse.extract_resolutions(text, date=date)
    cited = polparse.extract_citations(text)
    assert [] == [citation for resolution in full for citation in resolution.citations if citation not in cited]
    roles = {(role.span, role.title, role.holder) for actor in document.actors for role in actor.roles}
    assert roles == {(role.span, role.title, role.holder) for role in polparse.extract_titles(text)}


# In how many of its texts, a hundred, a law meets what at least.
FLOORS = {
    "statements": 15, "dates": 20, "people": 20, "mentioned resolutions": 6, "meetings": 6, "delegations": 6, "commitments": 6,
    "conditions": 3, "full texts": 3, "points": 2, "votes": 1,
}


@pytest.mark.parametrize("law", ["1", "2", "4", "7", "alone"])
def test_laws_meet_what_they_are_about(law):
    """The texts of a law hold enough of everything that a parse can find: else the law says nothing. (Runs after the laws.)"""
    if law not in SEEN:
        pytest.skip("the law did not run")
    assert {} == {kind: SEEN[law][kind] for kind, floor in FLOORS.items() if SEEN[law][kind] < floor}


@topics
def test_law_5_meets_its_rules(topic):
    """The texts of a topic hold mentions of most of its rules, or of twenty-five. (Runs after the law.)"""
    if f"5 {topic}" not in SEEN:
        pytest.skip("the law did not run")
    rules = {rule.name for rule in GRAMMARS[topic].rules}
    # A topic whose clauses tell it has frames, and may have no rules.
    assert min(len(rules) // 2 + bool(rules), 25) <= len(SEEN[f"5 {topic}"].keys() & rules)


def test_law_8_meets_what_it_is_about():
    """Something is found before the break, of each kind. (Runs after the law.)"""
    if "8" not in SEEN:
        pytest.skip("the law did not run")
    assert min(SEEN["8"].values()) >= 15
