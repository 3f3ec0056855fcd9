"""The form of a text as a tree of passages: it covers the text, and nothing in it overlaps."""

import pytest
from hypothesis import given

import polparse
from polparse import Document
from tests.documents.test_documents import COUNCIL
from tests.documents.test_entries import BLOCKS
from tests.documents.test_turns import RECORD
from tests.packs import texts

MIXED = f"HOUSE RECORD\n\n{RECORD}\n\n[Laughter.]\n\nIt ends.\n\nThe clerk read the list.\n{BLOCKS}"


def shown(text):
    """Passages: kind, how it begins, and the kinds inside."""
    found = polparse.parse(text).passages
    return [(passage.kind, passage.span.of(text)[:9], [child.kind for child in passage.children]) for passage in found]


def check(text, passages, start, end):
    """Passages are in reading order, apart, not empty, and inside the one that holds them."""
    for passage in passages:
        assert start <= passage.span.start < passage.span.end <= end
        assert passage.label is None or passage.kind == "article" or passage.span.covers(passage.label)
        check(text, passage.children, passage.span.start, passage.span.end)
        start = passage.span.end


def test_resolution():
    """A full text is an article with its formula, clauses and points, and the vote."""
    (first, *_) = [passage for passage in polparse.parse(COUNCIL).passages if passage.kind == "article"]
    kinds = [child.kind for child in first.children]
    assert ("clause", 6) == (kinds[-2], kinds.count("clause"))
    assert "vote" == kinds[-1]
    assert ["point", "point"] == [child.kind for clause in first.children for child in clause.children]


def test_record_and_list():
    """Turns with their scenes, entries with their names, headings, and what is left."""
    kinds = [kind for kind, _, _ in shown(MIXED)]
    assert ["heading", "turn", "turn", "turn"] == kinds[:4]
    assert 5 == kinds.count("entry")
    assert ["scene"] == shown(MIXED)[3][2]


@pytest.mark.parametrize("text", ["", " \n", "A heading", "A sentence.\n\nAnother one.", COUNCIL, MIXED, BLOCKS], ids=range(7))
def test_nothing_is_lost(text):
    """Every character that is no white space is in a passage."""
    passages = polparse.parse(text).passages
    check(text, passages, 0, len(text))
    rest = list(text)
    for passage in passages:
        rest[passage.span.start : passage.span.end] = " " * (passage.span.end - passage.span.start)
    assert not "".join(rest).strip()


@given(texts)
def test_any_text(text):
    """Any text has passages that are apart."""
    check(text, polparse.parse(text).passages, 0, len(text))


def test_no_results():
    """A document without results has headings and plain passages."""
    assert ["heading", "plain"] == [passage.kind for passage in Document("Title\n\nIt rained.").passages]
