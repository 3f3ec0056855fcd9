"""Settings that all tests share."""

import gc
import os
import sys
import tempfile

import pytest
from _pytest.doctest import DoctestModule
from hypothesis import HealthCheck, settings

from polparse.command.main import main

# Lines that must not type-check are not for running.
collect_ignore_glob = ["typing/*"]

# The same examples on every machine and day; ``--hypothesis-profile=explore`` looks for new ones.
_COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("repeatable", derandomize=True, max_examples=60, **_COMMON)
settings.register_profile("explore", max_examples=2000, **_COMMON)
settings.load_profile("repeatable")


_BYTECODE = pytest.StashKey()


def pytest_configure(config):
    """
    Whatever a test starts has the bytecode of modules, as an installed package has: without it each of some hundred starts takes a second.

    Where none may be written beside the modules, it is in a folder of this run, which the workers share.
    """
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", "") and "PYTHONPYCACHEPREFIX" not in os.environ:
        config.stash[_BYTECODE] = tempfile.TemporaryDirectory(prefix="polparse-bytecode-")
        os.environ["PYTHONPYCACHEPREFIX"] = config.stash[_BYTECODE].name


def pytest_unconfigure(config):
    if _BYTECODE in config.stash:
        config.stash[_BYTECODE].cleanup()


def pytest_sessionfinish():
    """What a worker has covered is saved before it says that it is done: one that takes ten seconds to end after that is killed."""
    running = "coverage" in sys.modules and sys.modules["coverage"].Coverage.current()
    if running:
        running.save()


@pytest.hookimpl(hookwrapper=True)
def pytest_collection():
    """Twelve thousand tests are made that stay: to go through them again and again took a quarter of the time of collecting them."""
    gc.disable()
    yield
    gc.enable()


@pytest.hookimpl(hookwrapper=True)
def pytest_collect_file():
    """Examples stand in the docstrings of the package, and not in those of its tests: to look for them there takes time."""
    outcome = yield
    outcome.force_result([found for found in outcome.get_result() if not isinstance(found, DoctestModule)])


def pytest_addoption(parser):
    parser.addoption("--refresh", action="store_true", help="write the expected documents anew")


@pytest.fixture
def run_here(capsys):
    """The command in this process, which has loaded the language already: exit code, stdout, stderr."""

    def run_here(*arguments):
        code = main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return run_here


@pytest.fixture
def file(tmp_path):
    """Write a file of some text or bytes."""

    def write(content, name="text.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """A worker that has nothing left takes of what another has: some tests take a thousand times as long as others."""
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log)


# What takes longest: types are checked, and all rules are compiled anew, by one worker, which remembers what they come to.
_LONG = ("test_typing.py", "test_vocabulary.py", "test_own_words.py")


def pytest_collection_modifyitems(items):
    """What takes longest, and cannot be shared, begins first."""
    items.sort(key=lambda item: item.path.name not in _LONG)
