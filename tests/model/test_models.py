"""The models as values."""

import pickle
import re

import attrs
import pytest

import polparse
from polparse import Document, Span
from polparse.model import Model
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
    assert [] == [field.name for field in attrs.fields(model) if re.search(r"\b(dict|Any)\b", str(field.type))]


def test_spans():
    """Half-open characters."""
    span = Span(4, 8)
    assert span.of("The Diet met.") == "Diet"
    assert span.covers(Span(5, 8))
    assert not span.covers(Span(5, 9))
    assert span.overlaps(Span(7, 9))
    assert not span.overlaps(Span(8, 9))


def test_actor_by_id():
    """A document gives the actor of an id, also where the ids do not count the actors; an id that nobody has is named."""
    assert [actor.name for actor in DOCUMENT.actors] == [DOCUMENT.actor(actor.id).name for actor in DOCUMENT.actors]
    moved = attrs.evolve(DOCUMENT, actors=DOCUMENT.actors[::-1])
    assert "Ada Boateng" == moved.actor("a1").name
    for id in (None, "a9", "a0", "", "a-1", "a\u0661", "x1", "a" + "9" * 5000):
        with pytest.raises(KeyError, match="no actor has the id"):
            DOCUMENT.actor(id)


def test_first_of_several():
    """Where most texts have one, that one can be asked for; it is no field, and not written."""
    said, (met,), (sent,) = DOCUMENT.statements[0], DOCUMENT.meetings, DOCUMENT.delegations[:1]
    assert (said.actors[0], met.chairs[0], sent.heads[0]) == (said.actor, met.chair, sent.head)
    nobody = [attrs.evolve(said, actors=()).actor, attrs.evolve(met, chairs=()).chair, attrs.evolve(sent, heads=()).head]
    assert [None, None, None] == nobody
    assert not {"actor", "chair", "head"} & {*said.to_dict(), *met.to_dict(), *sent.to_dict()}


def test_words():
    """One span or several, as they stand, in the order given."""
    assert "said" == DOCUMENT.words(DOCUMENT.statements[0].cue[0])
    assert "If the trawlers leave ... Ghana will publish the licences" == DOCUMENT.words(DOCUMENT.statements[0].content)
    assert ["", ""] == [DOCUMENT.words(()), DOCUMENT.words(DOCUMENT.statements[0].time)]
