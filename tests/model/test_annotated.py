"""The caller's text with something around spans of it."""

import random
import re

import pytest

import polparse
from polparse import Document, Span


def test_crossing():
    """What crosses is closed and begun again: all lies inside one another."""
    document = Document("abcdef")
    assert "a[b(c)](de)f" == document.annotate([(Span(1, 3), "[", "]"), (Span(2, 5), "(", ")")])
    assert "[(abc)def]" == document.annotate([(Span(0, 3), "(", ")"), (Span(0, 6), "[", "]")])
    assert "([ab])[cd]ef" == document.annotate([(Span(0, 2), "(", ")"), (Span(0, 2), "[", "]"), (Span(2, 4), "[", "]")])
    assert "abcdef" == document.annotate([])


def test_any_spans():
    """Whatever the spans: without what was added it is the text, and all that is opened is closed in its order."""
    draw = random.Random(5)
    for _ in range(200):
        spans = [Span(start, start + draw.randint(1, 8)) for start in (draw.randrange(12) for _ in range(draw.randrange(7)))]
        made = Document("x" * 20).annotate([(span, f"<{number}>", f"</{number}>") for number, span in enumerate(spans)])
        assert "x" * 20 == re.sub("<[^>]*>", "", made)
        around = []
        at = 0
        for found in re.finditer(r"<(/?)(\d)>|x", made):
            if found[0] == "x":
                assert {number for number, span in enumerate(spans) if span.start <= at < span.end} == {*map(int, around)}
                at += 1
            elif found[1]:
                assert around.pop() == found[2]
            else:
                around.append(found[2])


def test_page():
    """In a page, between its tags."""
    page = "<p>Norway&rsquo;s <b>foreign</b> minister, Lena <i>Vogt</i>, left.</p>"
    document = polparse.parse_html(page)
    (role,) = (role for actor in document.actors for role in actor.roles)
    made = document.annotate([(role.span, "[", "]"), (role.holder, "(", ")")], page)
    assert "<p>[Norway&rsquo;s ]<b>[foreign]</b>[ minister], (Lena )<i>(Vogt)</i>, left.</p>" == made


def test_wrong():
    """A span or a page of another text."""
    with pytest.raises(ValueError, match=r"ends \(4\) after the text \(3\)"):
        Document("abc").annotate([(Span(0, 4), "", "")])
    with pytest.raises(ValueError, match=r"4 characters, that of the document 3"):
        Document("abc").annotate([], "<b>x")
