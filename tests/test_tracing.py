"""Why a sentence gives what it gives."""

import attrs
import pytest

import polparse
from polparse.engine.nearest import _Tries, nearest
from polparse.tracing import why
from tests.packs import GRAMMARS, PARSER, RULES, alone, reads

SENTENCE = "Lena Vogt, the sachem of Norway, told reporters in Oslo on Tuesday that both states would sign the accord."


@pytest.fixture(scope="module")
def told():
    """What is told of a sentence."""
    return polparse.why(SENTENCE, date="2024-03-08")


def test_units(told):
    """Each word has its classes, and its norms where they are others."""
    assert SENTENCE.replace(" ", "") == "".join(unit.text for unit in told.units).replace(" ", "")
    words = {unit.text: unit for unit in told.units}
    assert ("lower", "unknown") == words["sachem"].classes
    assert ("country", "NOR") in words["Norway"].norms
    assert all(unit.span.of(SENTENCE) == unit.text for unit in told.units)


def test_what_won():
    """Of several finds of the same words the page says which one is told, and what put it first."""
    told = polparse.why("The Danish delegation, led by Ivo Brandt, left. Foreign Minister Lena Vogt told reporters that it rained.")
    found = {match.rule: (match.became, match.instead, match.because) for match in told.matches}
    assert (("delegations",), None, None) == found["en.delegations.led_by"]
    assert ((), "en.delegations.led_by", "the stage chooses") == found["en.delegations.led"]
    assert (("statements",), None, None) == found["en.attributions.told_that"]
    assert ((), "en.attributions.told_that", "it is longer") == found["en.attributions.speech_clause"]
    assert ((), "en.names.given", "its rule stands before") == found["en.names.office"]
    page = " ".join(str(told).split())
    assert "en.delegations.led_by -> delegations" in page
    assert "en.delegations.led; en.delegations.led_by is taken: the stage chooses" in page
    assert "en.names.office; en.names.given counts: its rule stands before" in page


def test_every_line_says_what_came_of_it():
    """What became no result by itself says so: it may still tell something with others."""
    told = polparse.why("After the briefing, Lena Vogt warned that Norway would leave.")
    page = " ".join(str(told).split())
    assert "names “Lena Vogt”: person, en.names.given -> actors" in page
    assert "meetings “briefing”: event, en.meetings.whose -> no result of its own" in page
    assert sum(match.counts and not match.became and not match.instead for match in told.matches) == page.count("-> no result of its own")


def test_matches(told):
    """What rules found is told with whether it counts; what the frames of clauses found, too."""
    found = {(match.grammar, match.text, match.counts) for match in told.matches}
    assert {("dates", "Tuesday", True), ("names", "Lena Vogt", True), ("actors", "Norway", True)} <= found
    assert ("attributions", "told", False) in found
    signed = next(match for match in told.matches if match.rule == "en.events.signed")
    assert ("AGREE", "source: both states") == (signed.kind, signed.norm)


def test_clauses(told):
    """Clauses are there with those in it, their verbs and what stands beside these."""
    main, inner = told.clauses
    assert ("main", "Lena Vogt, the sachem of Norway", "tell", ("past",), ("reporters",)) == (
        *(main.kind, main.subject, main.verb, main.forms, main.objects),
    )
    assert (("in", "Oslo"), ("on", "Tuesday")) == main.adjuncts
    assert (1, "complement", "both states", "planned") == (inner.depth, inner.kind, inner.subject, inner.status)
    assert "".join(SENTENCE.split()) == "".join("".join(text.split()) for text, _ in told.groups)
    assert ("told", "finite") in told.groups


def test_results(told):
    """All that became part of the document is told with its rule."""
    document = polparse.parse(SENTENCE, date="2024-03-08")
    expected = {(field, len(getattr(document, field))) for field in ("dates", "actors", "statements", "resolutions", "events")}
    assert expected == {(field, sum(result.field == field for result in told.results)) for field, _ in expected}
    assert "en.attributions.told_that" in {result.rule for result in told.results}


def test_stops(told):
    """A rule that lacks one word is told with the place and with what it wanted."""
    stop = next(stop for stop in told.stops if stop.rule == "en.roles.after")
    assert ("Lena Vogt, the sachem", "of") == (stop.read, stop.at)
    assert stop.wanted[0].startswith("<office")
    assert sorted((stop.weight for stop in told.stops), reverse=True) == [stop.weight for stop in told.stops]
    found = {match.rule for match in told.matches}
    assert not found & {stop.rule for stop in told.stops}


def test_stops_of_one_topic():
    """Of one topic each rule that began at all is told, and none of another."""
    text = "The delegation praised by Lena Vogt left."
    few, all_of_it = why(text, parser=PARSER).stops, why(text, parser=PARSER, topic="delegations").stops
    assert {"delegations"} == {stop.grammar for stop in all_of_it}
    assert "en.delegations.led_by" in {stop.rule for stop in all_of_it} - {stop.rule for stop in few}
    with pytest.raises(ValueError, match="topic: 'delegation' is none of dates, names"):
        why(text, parser=PARSER, topic="delegation")


def test_stops_at_what_is_made():
    """Where a rule stopped at what a rule before had made one thing, it is said what that is."""
    told = why("They met Lena Vogt, 10 May 2024.", parser=PARSER, topic="roles")
    assert ("10 May 2024", "timex") in {(stop.at, stop.made) for stop in told.stops}
    assert "“10 May 2024”, which is a timex here" in " ".join(str(told).split())


def test_as_text(told):
    """As a string it is a page of 80 columns."""
    page = str(told)
    headings = [line for line in page.splitlines() if line[:1].isupper()]
    assert ["WORDS", "WHAT", "GROUPS", "CLAUSES", "RESULTS", "RULES"] == [heading.split()[0].strip(",") for heading in headings]
    assert max(map(len, page.splitlines())) <= 80


ODD = ["", " ", "\n\n", "?!", "a" * 200, "\x1b[31m\u202e \ud800 said", "的", "said " * 300, "A said B said " * 40]


@pytest.mark.parametrize("text", ODD, ids=lambda text: ascii(text[:12]))
def test_any_text(text):
    """Any text is told, and nothing in the page moves a cursor."""
    page = str(why(text, parser=PARSER))
    assert all(line.isprintable() for line in page.split("\n"))
    assert all(len(line) <= 80 for line in page.split("\n"))


def test_long_text():
    """Of a text of many words no near misses are looked for."""
    assert () == why("Norway left Chad. " * 60, parser=PARSER).stops


def test_no_text():
    """What is no string, or no date, is an error."""
    with pytest.raises(TypeError, match="text is no str but a NoneType"):
        polparse.why(None)
    with pytest.raises(ValueError, match="not a date"):
        polparse.why("x", date="soon")


def test_own_rules():
    """Own words and rules are told, too."""
    rule = polparse.Rule(
        name="own.roles.slash",
        kind="role",
        pattern="(person: <person>) <slash> (whole: <office>)",
        examples=(polparse.hit("Lena Vogt / [[minister]], spoke."), polparse.miss("Lena Vogt, minister, spoke.")),
    )
    parser = polparse.Parser(words={"office": {"leader": ["sachem"]}}, rules=[rule])
    assert "own.roles.slash" in {match.rule for match in polparse.why("Lena Vogt / sachem left.", parser=parser).matches}
    stop = next(stop for stop in polparse.why("Lena Vogt / of Norway left.", parser=parser).stops if stop.rule == "own.roles.slash")
    assert ("of", ("<office>",)) == (stop.at, stop.wanted)


@pytest.mark.parametrize(("topic", "rule"), [pytest.param(topic, rule, id=rule.name) for topic, rule in RULES[::5]])
def test_as_re_matches(topic, rule):
    """A rule is said to match where it does, and nowhere else; where it does not, it stops in the text."""
    grammar, own = GRAMMARS[topic], alone(topic, rule)
    sequence = grammar.read(rule.pattern, rule.name)
    for example in (*rule.examples, *RULES[0][1].examples, *RULES[-1][1].examples):
        units = reads(topic, example.text)
        found = any(True for _ in own.compiled.search.matches(own.reading(units), -1))
        tries = (next(_Tries(units).sequence(sequence, 0, first, 0.0), None) is not None for first in range(len(units)))
        assert found == any(tries)
        stop = nearest(grammar, rule, units)
        assert stop is None or (not found and 0 <= stop.first <= stop.at <= len(units) and stop.wanted)


def test_values():
    """All values are frozen and can be compared."""
    one, other = why("Norway left.", parser=PARSER), why("Norway left.", parser=PARSER)
    assert one == other
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        one.text = ""
