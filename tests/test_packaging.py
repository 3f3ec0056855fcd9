"""What stands twice in the project is the same twice."""

import re
import tomllib
from pathlib import Path

import attrs
import pytest

import polparse
from polparse.command.arguments import command_parser
from polparse.command.subcommands import SUBCOMMANDS
from polparse.export.text import page

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_version():
    """One version everywhere."""
    assert PROJECT["project"]["version"] == polparse.__version__
    assert f"version: {polparse.__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_release():
    """The newest section of the changelog is this version, with the day of the citation."""
    version, day = re.search(r"^## \[(\S+)\] - (\S+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE).groups()
    assert version == polparse.__version__
    assert f"date-released: {day}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_addresses():
    """One address everywhere, and no link of the README that works only beside its files: the package index shows it too."""
    urls = PROJECT["project"]["urls"]
    repository = urls["Repository"]
    links = re.findall(r"\]\(([^)\s]+)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [] == [link for link in links if not link.startswith("https://")]
    assert urls["Documentation"] in links
    for link in links:
        inside = re.fullmatch(rf"{re.escape(repository)}/(?:blob|raw)/main/(.+)", link)
        assert inside is None or (ROOT / inside[1]).exists(), link
    for name in ("CITATION.cff", "CHANGELOG.md"):
        assert repository in (ROOT / name).read_text(encoding="utf-8")


def test_pythons():
    """The same versions in the classifiers, the tests and the wheels."""
    yaml = pytest.importorskip("yaml")
    versions = [found[1] for line in PROJECT["project"]["classifiers"] if (found := re.search(r"Python :: (3\.\d+)$", line))]
    assert PROJECT["project"]["requires-python"] == f">={versions[0]}"
    for name, job in (("tests", "tests"), ("release", "build")):
        workflow = yaml.safe_load((ROOT / ".github" / "workflows" / f"{name}.yml").read_text(encoding="utf-8"))
        assert versions == workflow["jobs"][job]["strategy"]["matrix"]["python"]


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


def test_help_leads_to_the_documentation():
    """The address in the help of the command is one of a page of the documentation."""
    address = re.search(r"Documentation: (\S+)", command_parser(SUBCOMMANDS).format_help()).group(1)
    assert address.startswith(PROJECT["project"]["urls"]["Documentation"])
    page = address.removeprefix(PROJECT["project"]["urls"]["Documentation"]).removesuffix(".html")
    assert (ROOT / "docs" / f"{page}.md").exists()
