"""Settings that all tests share."""

import pytest
from hypothesis import HealthCheck, settings

from polparse.command.main import main

# Lines that must not type-check are not for running.
collect_ignore_glob = ["typing/*"]

# The same examples on every machine and day; ``--hypothesis-profile=explore`` looks for new ones.
_COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large]}
settings.register_profile("repeatable", derandomize=True, max_examples=60, **_COMMON)
settings.register_profile("explore", max_examples=2000, **_COMMON)
settings.load_profile("repeatable")


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
