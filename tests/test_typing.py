"""The types that users see."""

import subprocess
import sys
from pathlib import Path

import polparse

ROOT = Path(__file__).parent.parent


def test_api():
    """What must check does, and what must not does not."""
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file",
        ROOT / "pyproject.toml",
        # Named too: mypy does not tell what is wrong in an installed package.
        ROOT / "src",
        ROOT / "tests" / "typing" / "api.py",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert (0, "") == (done.returncode, done.stderr), done.stdout


def test_marked():
    """The package says that it has types."""
    assert (Path(polparse.__file__).parent / "py.typed").exists()
