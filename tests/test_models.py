"""The models as values."""

import pickle

import attrs
import pytest

import polparse
from polparse import Document, Span
from polparse.models import Model
from tests.sample import DOCUMENT


def test_frozen():
    """A result never changes."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        DOCUMENT.actors[0].name = "X"


def test_hashable():
    """Values can be members of sets and keys."""
    assert {DOCUMENT: 1}[DOCUMENT] == 1


def test_picklable():
    """Results travel between processes."""
    assert DOCUMENT == pickle.loads(pickle.dumps(DOCUMENT))


def test_repr_is_one_line():
    """``repr`` never shows the text."""
    assert "\n" not in repr(DOCUMENT)
    assert len(repr(DOCUMENT)) < 200
    assert repr(Document("")) == "<Document of 0 characters: nothing found>"


MODELS = [value for value in vars(polparse).values() if isinstance(value, type) and issubclass(value, Model)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_fields_are_plain(model):
    """Strings, integers, booleans, spans, models, and tuples of them; slots, no dict."""
    assert [] == [parent for parent in model.__mro__[:-1] if "__dict__" in vars(parent)]
    assert [] == [field.name for field in attrs.fields(model) if "dict" in str(field.type) or "Any" in str(field.type)]


def test_spans():
    """Half-open characters."""
    span = Span(4, 8)
    assert span.of("The Diet met.") == "Diet"
    assert span.covers(Span(5, 8))
    assert not span.covers(Span(5, 9))
    assert span.overlaps(Span(7, 9))
    assert not span.overlaps(Span(8, 9))
