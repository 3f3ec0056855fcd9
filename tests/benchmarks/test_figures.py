"""The plots and tables of the documentation are made of what the benchmarks printed."""

import re
from xml.etree import ElementTree

import pytest
from benchmarks.figures import FIGURES, FOLDER, RESULTS, made, rows


def test_as_made():
    """What the documentation shows is what the command makes now."""
    files = dict(made())
    assert files.keys() == {path.name for path in FOLDER.iterdir()}
    for name, content in files.items():
        assert content == (FOLDER / name).read_text(encoding="utf-8"), f"{name} is old: python -m benchmarks.figures"


@pytest.mark.parametrize("name", FIGURES)
def test_figures(name):
    """Each row has a name and figures, polparse's or one of ours is first, and each figure stands in the output."""
    figure = FIGURES[name]
    output = (RESULTS / figure.file).read_text(encoding="utf-8")
    shown = rows(output, figure)
    assert len(shown) > 1
    assert shown[0].name in ("polparse", "meetings", "what an actor is")
    for row in shown:
        original = next((key for key, value in figure.names.items() if value == row.name), row.name)
        line = next(line for line in output.split("\n") if re.match(rf"{re.escape(original)}  ", line))
        assert all(f" {value:.1f}" in line for value in row.values.values())
        assert all(0 <= value <= 100 for value in row.values.values())


@pytest.mark.parametrize("name", FIGURES)
def test_plots(name):
    """A plot is drawn inside its frame, has a mark for each figure, and says it all in words."""
    figure = FIGURES[name]
    root = ElementTree.fromstring(dict(made())[f"{name}.svg"])
    shown = rows((RESULTS / figure.file).read_text(encoding="utf-8"), figure)
    space = "{http://www.w3.org/2000/svg}"
    width, height = (float(number) for number in root.get("viewBox").split()[2:])
    marks = [element for element in root if element.get("fill", "").startswith("#")]
    legend = len(figure.measures) if len(figure.measures) > 1 else 0
    assert len(marks) == sum(len(row.values) for row in shown) + legend
    for text in root.iter(f"{space}text"):
        assert 0 < float(text.get("x")) < width
        assert 0 < float(text.get("y")) < height
    told = root.find(f"{space}desc").text
    assert all(f"{row.name}:" in told and f" {value:.1f}" in told for row in shown for value in row.values.values())
