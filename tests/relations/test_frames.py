"""Every frame's own examples: the words that tell it, and who has which role."""

import re

import attrs
import pytest

from polparse.parser import Reading
from polparse.syntax.frames import Frames
from tests.packs import FRAMES, PARSER

EXAMPLES = [
    pytest.param(frame, example, id=f"{frame.name}-{number}") for _, frame in FRAMES for number, example in enumerate(frame.examples, 1)
]
FUNCTIONS = [pytest.param(frame, function, id=f"{frame.name}-{function}") for _, frame in FRAMES for function in frame.roles]


def told(frame, text):
    """Where a frame alone is told in a text, and who has which role there."""
    syntax = Reading(text, PARSER.language).syntax
    found = Frames(PARSER.language.lexicon, (frame,)).find(syntax)
    spans = list(dict.fromkeys((syntax.units.starts[one.unit], syntax.units.ends[one.unit]) for one in found))
    roles = [f"{role}: {'; '.join(phrase.text for phrase in phrases)}" for one in found[:1] for role, phrases in one.roles.items()]
    return spans, "; ".join(roles)


@pytest.mark.parametrize(("frame", "example"), EXAMPLES)
def test_examples(frame, example):
    """A frame finds the word that its example marks, with the roles that it tells, and nothing in a near miss."""
    spans, roles = told(frame, example.text)
    assert list(example.spans) == spans
    if example.norm is not None:
        assert example.norm == roles


@pytest.mark.parametrize("frame", [pytest.param(frame, id=frame.name) for _, frame in FRAMES])
def test_shape(frame):
    """A frame has a stable name, a hit, a near miss, a word that tells it, and a hit for each of its functions."""
    assert re.fullmatch(r"en\.[a-z_]+\.[a-z0-9_]+", frame.name)
    assert frame.trigger
    assert any(example.spans for example in frame.examples), "no hit"
    assert any(not example.spans for example in frame.examples), "no miss"


def without(roles, function):
    """The roles of all functions but one."""
    return {other: role for other, role in roles.items() if other != function}


@pytest.mark.parametrize(("frame", "function"), FUNCTIONS)
def test_every_function_is_needed(frame, function):
    """Without any of its functions a frame tells less of an example."""
    less = attrs.evolve(frame, roles=without(frame.roles, function))
    assert any(example.norm is not None and told(less, example.text)[1] != example.norm for example in frame.examples)
