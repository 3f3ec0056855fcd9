"""Every block of Python in the documentation runs, in the order of its page, and every link and address has the right form."""

import re
import shutil
import sys
from importlib import metadata
from pathlib import Path

import pytest

import polparse
from polparse.en import english
from polparse.explanation import catalogue

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
# The gallery of rules is written when the documentation is built.
sys.path.insert(0, str(DOCS))
import gallery  # noqa: E402

gallery.write()
# Without what others include.
PAGES = sorted(
    path.relative_to(DOCS).as_posix() for path in DOCS.rglob("*.md") if not path.is_relative_to(DOCS / "_figures")
)
BLOCK = re.compile(r"^(?:```|:::)python\n(.*?)^(?:```|:::)$", flags=re.MULTILINE | re.DOTALL)
EXAMPLES = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))}


def test_all_public_names():
    """What polparse exports is described in the reference."""
    reference = "".join((DOCS / "reference" / page).read_text(encoding="utf-8") for page in ("api.md", "models.md"))
    described = {*re.findall(r"^\.\. auto\w+:: (?:polparse\.)?(\w+)$", reference, flags=re.MULTILINE)}
    assert sorted({*polparse.__all__} - described) == ["__version__"]


def blocks(page):
    """The programs of a page, without those that a prompt makes doctests: Sphinx runs these."""
    return [block for block in BLOCK.findall((DOCS / page).read_text(encoding="utf-8")) if not block.startswith(">>>")]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("page", [page for page in PAGES if blocks(page)])
def test_runs(page, tmp_path, monkeypatch):
    """A page is run from top to bottom, in a folder with the examples; `texts` holds them by their names."""
    if "spacy" in page and "polparse" not in metadata.entry_points(group="spacy_factories").names:
        pytest.skip("the installed polparse has no entry point for spaCy")
    for path in filter(Path.is_file, (ROOT / "examples").iterdir()):
        shutil.copy(path, tmp_path)
    monkeypatch.chdir(tmp_path)
    # What a program defines has a module, for those that send it to other processes.
    names = {"__name__": "__main__", "polparse": polparse, "texts": dict(EXAMPLES)}
    for number, block in enumerate(blocks(page), 1):
        try:
            exec(compile(block, f"{page}, block {number}", "exec"), names)
        except ModuleNotFoundError as error:
            if (error.name or "").startswith("polparse"):
                raise
            pytest.skip(f"{error.name} is not installed")


@pytest.mark.parametrize("page", PAGES)
def test_links(page):
    """A link to a file leads to one, and an address is written out."""
    text = re.sub(r"^```.*?^```$|<pre>.*?</pre>", "", (DOCS / page).read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for link in re.findall(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)", text):
        if "://" in link:
            assert re.fullmatch(r"https://[a-z0-9.-]+\.[a-z]{2,}(?:/\S*)?", link)
        else:
            path = link.partition("#")[0]
            assert not path or ((DOCS / page).parent / path).exists(), link


def test_gallery():
    """Each rule has its place in the gallery, where it is said to have it."""
    for rule in catalogue(english()):
        page, _, anchor = rule.page.partition("#")
        text = (DOCS / page.replace(".html", ".md")).read_text(encoding="utf-8")
        assert f"\n## {rule.name}\n" in text
        assert anchor == rule.name.replace(".", "-").replace("_", "-")
        assert text.count(f"\n## {rule.name}\n") == 1


def test_all_in_a_menu():
    """Each page is in one table of contents."""
    listed = []
    for page in PAGES:
        for menu in re.findall(r"^```\{toctree\}\n(.*?)^```$", (DOCS / page).read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL):
            entries = [line for line in menu.split("\n") if line and not line.startswith(":")]
            listed += [((DOCS / page).parent / re.sub(r".*<(.*)>", r"\1", line)).relative_to(DOCS).as_posix() for line in entries]
    assert sorted(listed) == [page.removesuffix(".md") for page in PAGES if page != "index.md"]
