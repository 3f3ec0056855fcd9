"""Printed identifiers: each notation's own examples, lists, and words that name an instrument again."""

import re

import attrs
import pytest

import polparse
from polparse.documents.citations import places_of
from tests.packs import PARSER

NOTATIONS = PARSER.language.notations
EXAMPLES = [
    pytest.param(notation, example, id=f"{notation.name}-{number}")
    for notation in NOTATIONS
    for number, example in enumerate(notation.examples, 1)
]


def test_places():
    """Literals are found wherever they stand, also one inside another, and one that begins as another does."""
    needs = {need for notation in NOTATIONS for need in notation.needs}
    text = " ".join(sorted(needs)) + " E.O.s of U.S.C.F.R. S/RES/12 START (1999 Joint ComprehensiveTreaty"
    expected = {need: [at for at in range(len(text)) if text.startswith(need, at)] for need in needs}
    assert expected == places_of(text, NOTATIONS)


@pytest.mark.parametrize(("notation", "example"), EXAMPLES)
def test_alone(notation, example):
    """A notation finds what its examples mark."""
    found = list(notation.find(example.text, places_of(example.text, [notation])))
    assert [example.text[start:end] for start, end in example.spans] == [citation.span.of(example.text) for citation in found]
    if example.norm is not None:
        assert example.norm == found[0].identifier


@pytest.mark.parametrize(
    ("notation", "need"), [pytest.param(notation, need, id=f"{notation.name}-{need}") for notation in NOTATIONS for need in notation.needs]
)
def test_every_literal_is_needed(notation, need):
    """Without one of the literals around which it is searched for, a notation misses an example."""
    shorter = attrs.evolve(notation, needs=tuple(other for other in notation.needs if other != need))
    hits = [example for example in notation.examples if example.spans]
    places = [places_of(example.text, [notation]) | {need: []} for example in hits]
    found = [
        [(citation.span.start, citation.span.end) for citation in shorter.find(example.text, at)]
        for example, at in zip(hits, places, strict=True)
    ]
    assert [list(example.spans) for example in hits] != found


@pytest.mark.parametrize(("notation", "example"), [param for param in EXAMPLES if param.values[1].spans])
def test_with_all(notation, example):
    """No other notation takes away what one finds."""
    found = {(citation.span.start, citation.span.end) for citation in polparse.extract_citations(example.text)}
    assert set(example.spans) <= found


@pytest.mark.parametrize("notation", NOTATIONS, ids=lambda notation: notation.name)
def test_shape(notation):
    """A notation has a stable name, a hit, a near miss, and literals that its hits hold."""
    assert re.fullmatch(r"en\.notations\.[a-z0-9_]+", notation.name)
    assert any(example.spans for example in notation.examples)
    assert any(not example.spans for example in notation.examples)
    for example in notation.examples:
        assert not example.spans or any(need in example.text for need in notation.needs)


def test_names_are_unique():
    """A name means one notation."""
    names = [notation.name for notation in NOTATIONS]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("example", PARSER.language.anaphora.examples, ids=lambda example: example.text[:20])
def test_anaphora(example):
    """Words that name an instrument again have its identifier, and say where it stands."""
    found = [citation for citation in polparse.extract_citations(example.text) if citation.antecedent is not None]
    assert [example.text[start:end] for start, end in example.spans] == [citation.span.of(example.text) for citation in found]
    assert all(citation.antecedent.end < citation.span.start for citation in found)


@pytest.mark.parametrize(
    ("text", "identifiers"),
    [
        ("its resolutions 12 (1948) of 3 May 1948, 14 (1948) and 15 (1949)", ["S/RES/12(1948)", "S/RES/14(1948)", "S/RES/15(1949)"]),
        ("General Assembly resolutions 1514 (XV) and 2625 (XXV)", ["A/RES/1514(XV)", "A/RES/2625(XXV)"]),
        ("Human Rights Council resolution 16/18", ["A/HRC/RES/16/18"]),
        ("Economic and Social Council resolution 1996/31", ["E/RES/1996/31"]),
        ("H.R. 77 and S. 78; H.J.Res. 9", ["H.R.77", "S.78", "H.J.Res.9"]),
        ("the case at 405 U.S. 1030, 12 S. 4th Street and Mr. S. 5", ["S.5"]),
        ("Articles 39, 40 and 41 of the Charter", ["UN-Charter/Art.39", "UN-Charter/Art.40", "UN-Charter/Art.41"]),
        ("Decision No 243/2012/EU and Decision 2012/243/EU", ["32012D0243", "32012D0243"]),
        ("Regulation (EU) No 236/2012, Regulation (EU) 2016/679", ["32012R0236", "32016R0679"]),
        ("Executive Orders 13769 and 13780", ["E.O. 13769", "E.O. 13780"]),
        ("the Democratic National Convention", []),
        ("1. Bread (2020)\n2. Milk 3/4", []),
    ],
)
def test_lists(text, identifiers):
    """Each number of a list is one citation; what only looks like a number is none."""
    assert identifiers == [citation.identifier for citation in polparse.extract_citations(text)]


def test_present_resolution():
    """A document's "present resolution" is the one of its heading, not the one cited last."""
    text = (
        "Resolution 12 (1948)\nof 3 May 1948\nThe Security Council,\nRecalling resolution 7 (1947),\n"
        "1. Decides to apply the present resolution."
    )
    last = polparse.extract_citations(text)[-1]
    assert ("S/RES/12(1948)", 0) == (last.identifier, last.antecedent.start)
