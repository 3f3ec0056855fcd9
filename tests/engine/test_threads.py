"""Several threads at once, from the first text on."""

import os
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

import polparse
from polparse.engine.grammar import Grammar
from polparse.engine.search import Regex
from polparse.engine.units import Units
from tests.packs import GRAMMARS, PARSER

THREADS = 8


def test_compiled_once(monkeypatch):
    """Threads that need a pattern at once compile it once, and none sees it before it is ready."""
    model = GRAMMARS["delegations"]
    units = PARSER.units("\n\n".join(example.text for rule in model.rules for example in rule.examples), "delegations")
    expected = [str(found) for found in model.every(units)]
    compiled, count = Regex.compiled, Counter()

    def slowly(regex, name):
        count[name, regex.source] += 1
        time.sleep(0.001)
        return compiled(regex, name)

    monkeypatch.setattr(Regex, "compiled", slowly)
    monkeypatch.setattr("polparse.engine.search._Pattern.__setattr__", unhurried, raising=False)
    cold = Grammar(PARSER.language.lexicon, model.rules, model.macros, sets=model.sets)
    assert cold.compiled

    def find(thread):
        # Some come while another compiles, some right after.
        time.sleep(thread * 0.002)
        return [str(found) for found in cold.every(Units(units.text, units.lexicon, units.string, units.starts, units.ends, units.found))]

    with ThreadPoolExecutor(THREADS) as pool:
        results = list(pool.map(find, range(THREADS)))
    assert [expected] * THREADS == results
    assert {1} == set(count.values())


def unhurried(pattern, name, value):
    """Sets an attribute, and lets the other threads in before the next."""
    object.__setattr__(pattern, name, value)
    if name == "_regex" and value is not None:
        time.sleep(0.005)


COLD = """
import sys
from concurrent.futures import ThreadPoolExecutor
import polparse
text = "Ada Boateng, the foreign minister of Ghana, said on 3 May 2021 that the talks with Norway would resume."
with ThreadPoolExecutor(8) as pool:
    results = list(pool.map(polparse.parse, [text] * 8))
assert results == [polparse.parse(text)] * 8
print(len(results[0].actors))
"""


def test_cold():
    """The first texts of a process, parsed at once, give the same as one after the other."""
    run = subprocess.run([sys.executable, "-X", "dev", "-W", "error", "-c", COLD], capture_output=True, text=True, check=True)
    assert "3\n" == run.stdout


def test_load():
    """After ``load``, no text compiles anything."""
    polparse.load()
    patterns = [pattern for grammar in GRAMMARS.values() for pattern in grammar.compiled.search._all]
    assert [] == [pattern.name for pattern in patterns if pattern._regex is None]
    assert [] == [name for grammar in GRAMMARS.values() for name in grammar.macros if name not in grammar._named]


LOADED = """
import re
import polparse
polparse.load()
compile, late = re.compile, []
def late_compile(pattern, flags=0):
    late.append(pattern)
    return compile(pattern, flags)
re.compile = late_compile
text = (
    "Resolution 999 (1995)\\nof 1 June 1995\\nThe Security Council,\\nRecalling resolution 12 (1948),\\n"
    "1. Requests all States to report;\\n2. Decides to remain seized of the matter.\\n"
)
doc = polparse.parse(text)
print(len(doc.resolutions), len(doc.citations), late)
"""


def test_load_layouts():
    """After ``load``, a resolution in full and its citations compile nothing."""
    run = subprocess.run([sys.executable, "-X", "dev", "-W", "error", "-c", LOADED], capture_output=True, text=True, check=True)
    assert "2 2 []\n" == run.stdout


FORKED = """
import os, polparse
polparse.load()
with polparse.loaded._loading:
    child = os.fork()
    if not child:
        polparse.parse_name("Ada Boateng")
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_forked():
    """After ``load``, a process may fork whatever its other threads do: the new one waits for no lock that nobody will give back."""
    run = subprocess.run([sys.executable, "-c", FORKED], capture_output=True, text=True, check=True, timeout=60)
    assert "0\n" == run.stdout


FORKED_MEANWHILE = """
import gc, os, threading
from polparse.gc_pause import paused
inside, done = threading.Event(), threading.Event()
def parse():
    with paused():
        inside.set()
        done.wait()
thread = threading.Thread(target=parse)
thread.start()
inside.wait()
child = os.fork()
if not child:
    os._exit(gc.isenabled())
print(gc.isenabled(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
done.set()
thread.join()
print(gc.isenabled())
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_forked_while_paused():
    """A process that is forked while another thread parses collects garbage."""
    run = subprocess.run([sys.executable, "-c", FORKED_MEANWHILE], capture_output=True, text=True, check=True, timeout=60)
    assert "False 1\nTrue\n" == run.stdout
