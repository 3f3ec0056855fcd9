"""What stands twice in the project is the same twice."""

import re
import tomllib
from pathlib import Path

import attrs
import pytest

import polparse
from polparse.export.text import page

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_version():
    """One version everywhere."""
    assert PROJECT["project"]["version"] == polparse.__version__
    assert f"version: {polparse.__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["test", "docs"])
def test_extras_are_groups(name):
    """An extra for old pip, a dependency group for the others: the same list."""
    assert PROJECT["project"]["optional-dependencies"][name] == PROJECT["dependency-groups"][name]


def test_readme_page():
    """The page in the README is what its command prints, but for what ``...`` leaves out."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    article = re.search(r"polparse (examples/\S+\.txt)\n", readme).group(1)
    shown = re.search(r"```text\n(.*?)```", readme, re.DOTALL).group(1)
    document = polparse.parse((ROOT / article).read_text(encoding="utf-8"))
    printed = page(attrs.evolve(document, name=article), width=100)
    at = 0
    for part in re.split(r"^ *\.\.\.\n", shown, flags=re.MULTILINE):
        assert part in printed[at:]
        at = printed.index(part, at) + len(part)
