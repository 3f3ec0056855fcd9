"""The closed lists: what the word lists can give, what the types allow, and what the reference explains."""

import re
from pathlib import Path
from typing import Literal, get_args, get_origin, get_type_hints

import pytest

from polparse import model
from polparse.actors import sector_codes
from polparse.actors.sector_words import SECTORS
from polparse.contract.classes import EVENT_WORDS
from polparse.en import english
from polparse.en.relations.instruments import RULES, _type
from polparse.model import Passage, serial, values
from polparse.people.role_parts import _HEADS
from polparse.relations.commitments.assemble import _KINDS
from polparse.relations.events.told import _MEETING_STATUSES

PAGE = (Path(__file__).parent.parent.parent / "docs" / "reference" / "values.md").read_text(encoding="utf-8")
LISTS = [name for name in values.__all__ if name != "COUNTRIES"]


def norms(kind):
    """The normal forms that the word lists give to members of a class."""
    return set(english().lexicon._norms[kind].values())


class _Form:
    def __init__(self, form):
        self._form = form

    def form(self):
        return self._form


def stances():
    return {norm.split("/")[1] for kind in ("verb", "noun", "adjective", "preposition") for norm in norms(f"cue_{kind}")} - {""}


def sectors():
    return norms("=sector") | set(SECTORS.values()) | set(sector_codes._TOGETHER.values())


def types():
    return {_type(_Form(form)) for form in english().lexicon._norms["instrument_noun"]} | {layout.type for layout in english().layouts}


def kinds(topic):
    return {frame.kind for frame in english().frames[topic].frames}


def modes():
    return {norm for kinds in EVENT_WORDS.values() for kind in kinds for norm in norms(kind)} - {"plain"}


CAN_BE = {
    "CommitmentKind": lambda: {_KINDS.get(kind, "pledge") for kind in kinds("commitments") | kinds("plans")},
    "EventMode": modes,
    "EventStatus": lambda: {"done", *_MEETING_STATUSES.values()},
    "EventType": lambda: {frame.kind for frame in english().frames["events"].frames},
    "InstrumentType": types,
    "MeetingKind": lambda: norms("meeting_noun"),
    "MeetingStatus": lambda: norms("meeting_cue") | {"held"},
    "Office": lambda: norms("office") | set(_HEADS),
    "Sector": sectors,
    "Stance": stances,
    "TimexModifier": lambda: norms("edge") | norms("edge_noun") | norms("around_time"),
}


@pytest.mark.parametrize("name", LISTS)
def test_same_as_the_words(name):
    """A list has every value that the words can give, and no other."""
    assert name in CAN_BE, f"CAN_BE has no line for {name}: from which words, or frames, its values come"
    assert CAN_BE[name]() == set(get_args(getattr(values, name)))


def closed(model):
    """The closed lists of strings in the fields of a model."""
    for hint in get_type_hints(model).values():
        for one in (hint, *get_args(hint)):
            if get_origin(one) is Literal:
                yield get_args(one)


# Every closed list that a field of a model has, those of results that are no part of a document too.
CLOSED = sorted({values for model in (*serial._MODELS, Passage) for values in closed(model)})


def explained():
    """The lists of the reference by their names: what it explains, in its order."""
    for name, section in re.findall(r"^## (\w+)\n(.*?)(?=^## |\Z)", PAGE, flags=re.MULTILINE | re.DOTALL):
        cells = re.findall(r"^\| (`[^|]*`) \|", section, flags=re.MULTILINE)
        yield name, sorted(value for cell in cells for value in re.findall("`([^`]*)`", cell))


@pytest.mark.parametrize("values", CLOSED, ids=lambda values: values[0])
def test_explained(values):
    """The reference has a section for each list, with each of its values once."""
    assert sorted(values) in [shown for _, shown in explained()], "no section of docs/reference/values.md has just these values"


def test_explained_by_its_name():
    """A list that has a name in Python has the same in the reference."""
    named = {name: sorted(get_args(getattr(model, name))) for name in model.__all__ if get_origin(getattr(model, name)) is Literal}
    assert named.items() <= {**named, **dict(explained())}.items()
    assert named.keys() <= dict(explained()).keys(), "docs/reference/values.md has no section of this name"


def test_nothing_else_explained():
    """The reference explains no list that is none."""
    assert len(CLOSED) == len(list(explained()))


def test_types_of_every_rule():
    """Each rule that finds an instrument tells its type in one way."""
    assert {_type} == {rule.produce for rule in RULES if rule.kind == "instrument"}


@pytest.mark.parametrize(
    "kind", ["country", "demonym", "capital", "seat", "agency", "parliament", "party", "state", "city", "people", "office_country"]
)
def test_countries(kind):
    """The word lists know no country that the models do not."""
    assert set() == norms(kind) - values.COUNTRIES


def test_every_country():
    """And each country of the models has a word."""
    assert set() == values.COUNTRIES - norms("country") - norms("demonym")
