"""The recipes of the guide to tables run, each with its library, or R."""

import contextlib
import io
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from polparse import parse
from polparse.export.tables import csv_lines

GUIDE = Path(__file__).parent.parent.parent / "docs" / "how-to" / "tables.md"
RECIPES = re.findall(r"<!-- run: ([\w ]+) -->\n```(?:python|r)\n(.*?)```", GUIDE.read_text("utf-8"), re.DOTALL)
TEXTS = {
    "talks.txt": "Norwegian police arrested two Danish activists. “We agree,” Ghana and Togo said on Monday.\n",
    "port.txt": "The port will open, Lena Vogt, the minister of trade, said.\n",
}
# What each recipe prints of these.
SEEN = {
    "pandas": ("Ghana; Togo", "Togo", "Norwegian police"),
    "polars": ("COERCE",),
    "pyarrow": (),
    "duckdb pyarrow": ("COERCE",),
}


def recipes(needs):
    return [code for needed, code in RECIPES if needed == needs]


@pytest.mark.parametrize("needs", SEEN)
def test_python(needs, tmp_path, monkeypatch):
    """A recipe in Python runs as it stands, after those before it of its library."""
    for module in needs.split():
        pytest.importorskip(module)
    monkeypatch.chdir(tmp_path)
    names = {"texts": TEXTS}
    printed = io.StringIO()
    for code in recipes(needs):
        with contextlib.redirect_stdout(printed):
            exec(compile(code, str(GUIDE), "exec"), names)
    assert printed.getvalue()
    assert [] == [words for words in SEEN[needs] if words not in printed.getvalue()]


@pytest.mark.skipif(shutil.which("Rscript") is None, reason="R is not installed")
def test_r(tmp_path):
    """The recipe in R runs, and finds the words where the table says."""
    [code] = recipes("Rscript")
    documents = []
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        documents.append(parse(text, name=name))
    (tmp_path / "said.csv").write_text("".join(csv_lines(documents, "statements")), encoding="utf-8")
    environment = {"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    done = subprocess.run(["Rscript", "-e", code], cwd=tmp_path, capture_output=True, text=True, check=False, env=environment)
    assert (0, True) == (done.returncode, "Lena Vogt" in done.stdout), done.stderr


def test_all_are_run():
    """Every recipe with code of another program is one of these."""
    assert {*SEEN, "Rscript"} == {needs for needs, _ in RECIPES}
    assert GUIDE.read_text("utf-8").count("```python") == sum(needs != "Rscript" for needs, _ in RECIPES)
