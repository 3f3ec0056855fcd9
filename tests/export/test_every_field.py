"""Whoever adds a field to a model is told by these where it has to be shown, and with what it is tried."""

from pathlib import Path

import attrs
import pytest

import polparse
from polparse import Document
from polparse.export.columns import TABLES
from polparse.model import Model
from tests.sample import DOCUMENT

GOLDEN = Path(__file__).parent.parent / "golden"
DOCUMENTS = [DOCUMENT] + [
    Document.from_json(path.read_text("utf-8"), check=False) for path in sorted(GOLDEN.glob("*.json")) if ".0." not in path.name
]
# What no table tells: what a resolution cites has a table of its own; who voted how, what is annexed, and whether the state of an
# actor is only inferred, is in JSON alone.
SIDES = ("in_favour", "against", "abstaining", "not_voting")
NO_COLUMN = {"Resolution.citations", "Resolution.annexes", "Actor.inferred", *(f"Vote.names_{side}" for side in SIDES)}


def models(value):
    """A value and all models in it."""
    if isinstance(value, tuple):
        for one in value:
            yield from models(one)
    elif isinstance(value, Model):
        yield value
        for field in attrs.fields(type(value)):
            yield from models(getattr(value, field.name))


def without(value, model, name):
    """The same, but a field of a model has its default everywhere."""
    if isinstance(value, tuple):
        return tuple(without(one, model, name) for one in value)
    if not isinstance(value, Model):
        return value
    fields = {field.name: without(getattr(value, field.name), model, name) for field in attrs.fields(type(value))}
    if type(value) is model:
        fields[name] = getattr(attrs.fields(model), name).default
    return type(value)(**fields)


def rows(document):
    """All that tables tell of it."""
    return {name: [*polparse.table(document, name)] for name in TABLES}


TRIED = {}
for _document in DOCUMENTS:
    for _model in models(_document):
        TRIED.setdefault(type(_model), []).append(_model)
ROWS = [(document, rows(document)) for document in DOCUMENTS]


@pytest.mark.parametrize("model", [model for model in TRIED if model is not Document], ids=lambda model: model.__name__)
def test_every_field(model):
    """Each field that may be left out has a value in some document of the tests, and some table tells it."""
    wrong = []
    for field in attrs.fields(model):
        name = f"{model.__name__}.{field.name}"
        if field.default is attrs.NOTHING:
            continue
        if all(getattr(one, field.name) == field.default for one in TRIED[model]):
            wrong.append(f"{name} has a value nowhere: give it one in tests/sample.py: DOCUMENT")
        elif name not in NO_COLUMN and all(told == rows(without(document, model, field.name)) for document, told in ROWS):
            wrong.append(f"{name} is in no table: src/polparse/export/columns.py: TABLES")
    assert not wrong, "\n".join(wrong)
