"""Whoever adds a list to `Document` is told by these where it has to be shown, and with what it is tried."""

import re
from pathlib import Path
from typing import get_args, get_type_hints

import attrs
import pytest

import polparse
import polparse.model
from polparse import Document, Event
from polparse.export.columns import TABLES
from polparse.export.html.page import page as whole_html
from polparse.export.marks import LAYERS, marks
from polparse.export.text import page
from polparse.model.whole import ORDERED
from polparse.reading import STAGES
from tests.sample import DOCUMENT

DOCS = Path(__file__).parent.parent.parent / "docs"


def told(page, pattern):
    """What a page of the documentation names where something stands that matches a pattern."""
    return set(re.findall(r"\w+", " ".join(re.findall(pattern, (DOCS / page).read_text(encoding="utf-8")))))


DESCRIBED = told("reference/models.md", r"(?m)^\.\. autoclass:: (\w+)$")
LAYER_ROWS = told("how-to/annotation-tools.md", r"(?m)^\| (`\w+`(?:, `\w+`)*) \|")
TABLE_ROWS = told("how-to/tables.md", r"(?m)^\| .* \| (`\w+`(?:, `\w+`)*) \|$")
STAGES_TOLD = told("explanation/architecture.md", r"(?m)^-> models +stages: (.*)$")


def lists(model):
    """The fields of a document that are lists of results."""
    return [field.name for field in attrs.fields(model) if field.default == ()]


def held(document, name):
    """The names of the models that a list of a document is made of, by its type and by what is in it."""
    model = get_args(get_type_hints(type(document))[name])[0]
    return {model.__name__, *(type(one).__name__ for one in getattr(document, name))}


def changes(show, document, name):
    """Whether it changes what is shown that a document has the results of a list, and but for actors those of no other."""
    alone = attrs.evolve(document, **{other: () for other in lists(type(document)) if other not in ("actors", name)})
    return show(alone) != show(attrs.evolve(alone, **{name: ()}))


def html(document):
    """The lists beside the text on the HTML page, without the rules: a mark in the text changes these, too."""
    beside = whole_html(document).split('<aside class="lists"')[1]
    return beside.split('<details class="rules">')[0]


# What each list needs, where it is made, and whether it is there.
PLACES = {
    "a result": ("tests/sample.py: DOCUMENT", lambda document, name: bool(getattr(document, name))),
    "a public model": (
        *("polparse/__init__.py and polparse/model/__init__.py: imports and __all__",),
        lambda document, name: held(document, name) <= {*polparse.__all__} & {*polparse.model.__all__},
    ),
    "an order": ("polparse/model/whole.py: ORDERED", lambda _, name: name in ORDERED[Document]),
    "a stage": ("polparse/reading.py: STAGES", lambda _, name: name in STAGES),
    # Those that a resolution cites stand in its own part of the page.
    "a section on the command's page": (
        *("polparse/export/text.py: _sections",),
        lambda document, name: name == "citations" or changes(page, document, name),
    ),
    "a list on the HTML page": (
        *("polparse/export/html/lists.py: _GROUPS, and page.py: _COLUMNS",),
        lambda document, name: changes(html, document, name),
    ),
    "marks": ("polparse/export/marks.py: _PARTS", lambda document, name: name in LAYERS and changes(marks, document, name)),
    "a table": ("polparse/export/columns.py: TABLES", lambda _, name: name in TABLES),
    "a count": ("polparse/export/columns.py: COUNTED", lambda _, name: name in {column.name for column in TABLES["documents"].columns}),
    "a line among the stages": ("docs/explanation/architecture.md: stages", lambda _, name: name in STAGES_TOLD),
    "a word in what polparse.parse finds": (
        *("polparse/__init__.py: parse",),
        lambda _, name: name in polparse.parse.__doc__.split("Args:")[0],
    ),
    "a row among the layers of marks": ("docs/how-to/annotation-tools.md", lambda _, name: name in LAYER_ROWS),
    "a row among the tables": ("docs/how-to/tables.md", lambda _, name: name in TABLE_ROWS),
    "a description of its model": (
        *("docs/reference/models.md: autoclass",),
        lambda document, name: held(document, name) <= DESCRIBED,
    ),
}


def lacking(document, name):
    """What a list of a document lacks, each with the place where it has to be made."""
    missing = [(what, where) for what, (where, there) in PLACES.items() if not there(document, name)]
    return [f"Document.{name} has no {what.removeprefix('a ').removeprefix('an ')}: {where}" for what, where in missing]


@pytest.mark.parametrize("name", lists(Document))
def test_every_list(name):
    """Each list of a document is made, tried, shown and described."""
    missing = lacking(DOCUMENT, name)
    assert not missing, "\n".join(missing)


@attrs.frozen(repr=False)
class Longer(Document):
    """A document with one list more, of which nothing knows."""

    treaties: tuple[Event, ...] = ()


@attrs.frozen(repr=False)
class Treaty(Event):
    """A model that nothing describes."""


def test_a_list_that_nothing_shows():
    """A new list lacks all these, and each is told with its place."""
    told = {field.name: getattr(DOCUMENT, field.name) for field in attrs.fields(Document)}
    event = {field.name: getattr(DOCUMENT.events[0], field.name) for field in attrs.fields(Event)}
    assert [
        "Document.treaties has no public model: polparse/__init__.py and polparse/model/__init__.py: imports and __all__",
        "Document.treaties has no order: polparse/model/whole.py: ORDERED",
        "Document.treaties has no stage: polparse/reading.py: STAGES",
        "Document.treaties has no section on the command's page: polparse/export/text.py: _sections",
        "Document.treaties has no list on the HTML page: polparse/export/html/lists.py: _GROUPS, and page.py: _COLUMNS",
        "Document.treaties has no marks: polparse/export/marks.py: _PARTS",
        "Document.treaties has no table: polparse/export/columns.py: TABLES",
        "Document.treaties has no count: polparse/export/columns.py: COUNTED",
        "Document.treaties has no line among the stages: docs/explanation/architecture.md: stages",
        "Document.treaties has no word in what polparse.parse finds: polparse/__init__.py: parse",
        "Document.treaties has no row among the layers of marks: docs/how-to/annotation-tools.md",
        "Document.treaties has no row among the tables: docs/how-to/tables.md",
        "Document.treaties has no description of its model: docs/reference/models.md: autoclass",
    ] == lacking(Longer(**told, treaties=(Treaty(**event),)), "treaties")
    assert "Document.treaties has no result: tests/sample.py: DOCUMENT" in lacking(Longer(**told), "treaties")
