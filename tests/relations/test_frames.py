"""Every frame's own examples: the words that tell it, and who has which role."""

import re
from functools import lru_cache

import attrs
import pytest

from polparse.reading import Reading
from polparse.syntax.frames import Frames
from tests.packs import FRAMES, PARSER

# A test for each frame, and not for each function of it, or for each thing that is asked of it: that costs more than what it looks at.
each_frame = pytest.mark.parametrize("frame", [pytest.param(frame, id=frame.name) for _, frame in FRAMES])


@lru_cache(16)
def syntax_of(text):
    """The clauses of an example."""
    return Reading(text, PARSER.language).syntax


def told(frame, text):
    """Where a frame alone is told in a text, and who has which role there."""
    syntax = syntax_of(text)
    found = Frames(PARSER.language.lexicon, (frame,)).find(syntax)
    spans = list(dict.fromkeys((syntax.units.starts[one.unit], syntax.units.ends[one.unit]) for one in found))
    roles = [f"{role}: {'; '.join(phrase.text for phrase in phrases)}" for one in found[:1] for role, phrases in one.roles.items()]
    return spans, "; ".join(roles)


def wrong_examples(frame):
    """Where a frame does not find the word that its example marks, with the roles that it tells, or finds something in a near miss."""
    for example in frame.examples:
        spans, roles = told(frame, example.text)
        if list(example.spans) != spans:
            yield f"in {example.marked!r} it finds {', '.join(repr(example.text[start:end]) for start, end in spans) or 'nothing'}"
        elif example.norm is not None and example.norm != roles:
            yield f"of {example.marked!r} it tells {roles!r}, and not {example.norm!r}"


def without(roles, function):
    """The roles of all functions but one."""
    return {other: role for other, role in roles.items() if other != function}


def needless(frame):
    """The functions without which a frame tells no less of any example."""
    for function in frame.roles:
        less = attrs.evolve(frame, roles=without(frame.roles, function))
        if not any(example.norm is not None and told(less, example.text)[1] != example.norm for example in frame.examples):
            yield function


@each_frame
def test_frame(frame):
    """A frame has a stable name and a word that tells it; it finds what its examples say, and each of its functions is needed for that."""
    assert re.fullmatch(r"en\.[a-z_]+\.[a-z0-9_]+", frame.name)
    assert frame.trigger
    assert any(example.spans for example in frame.examples), "no hit"
    assert any(not example.spans for example in frame.examples), "no miss"
    wrong = [*wrong_examples(frame)]
    assert not wrong, f"{frame.name}: {'; '.join(wrong)}"
    idle = [*needless(frame)]
    assert not idle, f"no hit of {frame.name} tells {', '.join(idle)}"
