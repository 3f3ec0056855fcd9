"""Whole articles and all that is found in them; ``--refresh`` writes the expected output anew."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import polparse
from polparse import Document, ValidationError

# What a failure means to whoever has changed something.
WANTED = "if this is wanted: python -m pytest tests/test_golden.py --refresh, and the commit says why it is better"
NEW_FIELD = "a new field has a default, and VERSION in model/versions.py a higher minor number, by which older documents are read"
EXAMPLES = Path(__file__).parent.parent / "examples"
EXPECTED = Path(__file__).parent / "golden"
SHOWN = {"fisheries-talks": "2024-03-20", "harbour-resolution": "2031-03-12", "un-vote": "2024-05-23", "water-bill": "2023-11-16"}
# Written for the tests: as many ways of saying things as fit into a page.
WRITTEN = {"border-round": "2021-09-16", "court-calendar": "2023-04-19"}
PUBLISHED = SHOWN | WRITTEN


def parsed(name):
    folder = EXAMPLES if name in SHOWN else EXPECTED
    return polparse.parse((folder / f"{name}.txt").read_text(encoding="utf-8"), date=PUBLISHED[name])


def keys(value, path=""):
    """The keys of data, each with those that lead to it; the items of a list are as good as one."""
    for key, inner in value.items() if isinstance(value, dict) else ():
        yield f"{path}{key}"
        yield from keys(inner, f"{path}{key}.")
    for inner in value if isinstance(value, list | tuple) else ():
        yield from keys(inner, path)


def test_every_example():
    """Each article in ``examples/`` is here."""
    assert sorted(SHOWN) == sorted(file.stem for file in EXAMPLES.glob("*.txt"))


@pytest.mark.parametrize("name", PUBLISHED)
def test_document(name, request):
    """An article gives what was found in it before."""
    document, file = parsed(name), EXPECTED / f"{name}.json"
    if request.config.getoption("--refresh"):
        file.write_text(document.to_json(indent=1) + "\n", encoding="utf-8")
    content = file.read_text(encoding="utf-8")
    try:
        expected = Document.from_json(content)
    except ValidationError as error:
        pytest.fail(f"{file.name}: {error}; {NEW_FIELD}; {WANTED}", pytrace=False)
    assert expected.to_dict() == document.to_dict(), WANTED
    # What is not there is read as its default.
    lacking = {*keys(document.to_dict())} - {*keys(json.loads(content))}
    assert not lacking, f"{file.name} has no {', '.join(sorted(lacking))}: python -m pytest tests/test_golden.py --refresh"


@pytest.mark.parametrize("name", PUBLISHED)
def test_schema(name):
    """Real output keeps to the published schema."""
    Draft202012Validator(polparse.json_schema()).validate(parsed(name).to_dict())
