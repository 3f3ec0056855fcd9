"""Importing polparse is cheap."""

import json
import subprocess
import sys

import pytest

import polparse

# Of processor time; the goal is 100 ms, and a busy machine gets more.
LIMIT_MS = 400
LATE = ("dateparser", "cattrs", "polparse.en", "polparse.engine.lexicon", "polparse.model.serial", "polparse.parser", "polparse.reading")
PROGRAM = """
import json, sys, time
start = time.process_time()
import polparse
print(json.dumps([1000 * (time.process_time() - start), sorted(sys.modules)]))
"""


@pytest.fixture(scope="module")
def fresh():
    """Milliseconds, and what is imported, in a new interpreter: the best of three."""
    runs = [subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True) for _ in range(3)]
    return min(json.loads(run.stdout) for run in runs)


def test_quick(fresh):
    """A program that only might parse does not wait."""
    assert fresh[0] < LIMIT_MS


@pytest.mark.parametrize("module", LATE)
def test_late(fresh, module):
    """What a parse needs is imported by the first parse."""
    assert module not in fresh[1]


def test_public_names_are_sorted():
    """``__all__`` is sorted, complete, and all of it is there."""
    assert sorted(polparse.__all__) == polparse.__all__
    assert [] == [name for name in polparse.__all__ if not hasattr(polparse, name)]
