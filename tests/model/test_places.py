"""Results in the characters of another text than the one that was read."""

import html

import pytest

import polparse
from polparse.model.places import SOFT_HYPHEN, Places, whole
from polparse.spans import Span

BROKEN = "Mi\u00adnister Ko\u00adfi Men\u00adsah said on 3 Ja\u00adnu\u00adary 2031 that Nor\u00adway would open its har\u00adbours."


def test_whole():
    """Each character keeps its place; a mark at the end of a span is not in it."""
    text, places = whole("\u00adab\u00adc\u00ad")
    assert text == "abc"
    assert places.moved((Span(0, 2), Span(2, 3), "b", None)) == (Span(1, 3), Span(4, 5), "b", None)
    places = Places()
    places.add(4, 9, 1)
    assert places.moved(Span(0, 1)) == Span(4, 9)


def test_references():
    """A text with references gives what it gives with their characters, in its own; what is none stays as it is."""
    text = "&#8220;It rained,&#8221; Norway&rsquo;s envoy, Lena&nbsp;Vogt, said&#x20;on 3 May 2021."
    (said,), plain = polparse.parse(text).statements, html.unescape(text)
    (other,) = polparse.parse(plain).statements
    for one, same in ((said.content, other.content), (said.source, other.source), (said.cue, other.cue)):
        assert [span.of(plain) for span in same] == [html.unescape(span.of(text)) for span in one]
    assert (said.actors, said.rule) == (other.actors, other.rule)
    assert ["3 May 2021"] == [timex.span.of(text) for timex in polparse.extract_dates(text)]
    assert ("AT&T; R&D;", "a < b") == (whole("AT&T; R&D;")[0], whole("a &lt; b")[0])


def test_soft_hyphens():
    """A text with soft hyphens gives what it gives without them, in its own characters."""
    whole = polparse.parse(BROKEN.replace(SOFT_HYPHEN, ""))
    broken = polparse.parse(BROKEN)
    assert broken.text == BROKEN
    assert [actor.name for actor in broken.actors] == [actor.name for actor in whole.actors] == ["Kofi Mensah", "Norway"]
    assert broken.dates[0].span.of(BROKEN) == "3 Ja\u00adnu\u00adary 2031"
    assert broken.dates[0].value == "2031-01-03"
    contents = zip(broken.statements, whole.statements, strict=True)
    assert all(
        one.content[0].of(BROKEN).replace(SOFT_HYPHEN, "") == other.content[0].of(whole.text) for one, other in contents
    )
    assert polparse.Document.from_json(broken.to_json()) == broken


def word(found):
    return found.span if hasattr(found, "span") else found.cue[0]


EXTRACTORS = [polparse.extract_dates, polparse.extract_titles, polparse.extract_attributions]


@pytest.mark.parametrize("extract", EXTRACTORS, ids=lambda extract: extract.__name__)
def test_extractors(extract):
    """So do the extractors: the same spans as in a document."""
    plain = BROKEN.replace(SOFT_HYPHEN, "")
    words = [word(found).of(BROKEN).replace(SOFT_HYPHEN, "") for found in extract(BROKEN)]
    assert words == [word(found).of(plain) for found in extract(plain)]
    assert words


def test_only_marks():
    """A text of nothing else is empty."""
    assert polparse.parse(SOFT_HYPHEN * 3).actors == ()
