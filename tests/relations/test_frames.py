"""Every frame's own examples: the words that tell it, and who has which role."""

import re

import attrs
import pytest

from polparse.parser import Reading
from polparse.syntax.frames import Frames
from tests.packs import FRAMES, PARSER

FUNCTIONS = [pytest.param(frame, function, id=f"{frame.name}-{function}") for _, frame in FRAMES for function in frame.roles]


def told(frame, text):
    """Where a frame alone is told in a text, and who has which role there."""
    syntax = Reading(text, PARSER.language).syntax
    found = Frames(PARSER.language.lexicon, (frame,)).find(syntax)
    spans = list(dict.fromkeys((syntax.units.starts[one.unit], syntax.units.ends[one.unit]) for one in found))
    roles = [f"{role}: {'; '.join(phrase.text for phrase in phrases)}" for one in found[:1] for role, phrases in one.roles.items()]
    return spans, "; ".join(roles)


@pytest.mark.parametrize("frame", [pytest.param(frame, id=frame.name) for _, frame in FRAMES])
def test_examples(frame):
    """A frame finds the word that its example marks, with the roles that it tells, and nothing in a near miss."""
    wrong = []
    for example in frame.examples:
        spans, roles = told(frame, example.text)
        if list(example.spans) != spans:
            wrong.append(f"in {example.marked!r} it finds {', '.join(repr(example.text[start:end]) for start, end in spans) or 'nothing'}")
        elif example.norm is not None and example.norm != roles:
            wrong.append(f"of {example.marked!r} it tells {roles!r}, and not {example.norm!r}")
    assert not wrong, f"{frame.name}: {'; '.join(wrong)}"


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
