"""The command in this process, which has loaded the language already."""

import pytest

from polparse.command.main import main


@pytest.fixture
def run_here(capsys):
    """Exit code, stdout, stderr."""

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
