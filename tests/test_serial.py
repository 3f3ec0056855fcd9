"""Models to data and back: nothing is lost, and nothing wrong gets in."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import polparse
from polparse import Actor, Document, Span, ValidationError
from tests.sample import DOCUMENT

SCHEMA = polparse.json_schema()


def changed(path, value):
    """The sample's data with one value replaced."""
    data = json.loads(DOCUMENT.to_json())
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return data


def without(path):
    data = json.loads(DOCUMENT.to_json())
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    del inner[path[-1]]
    return data


def paths(data, path=()):
    """Every place in some data."""
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield (*path, key)
        yield from paths(value, (*path, key))


PLACES = list(paths(DOCUMENT.to_dict()))
KEYS = [path for path in PLACES if isinstance(path[-1], str)]


def test_there_and_back():
    """A document survives both ways."""
    assert DOCUMENT == Document.from_dict(DOCUMENT.to_dict())
    assert DOCUMENT == Document.from_json(DOCUMENT.to_json())
    assert DOCUMENT == Document.from_json(DOCUMENT.to_json(indent=2).encode())


def test_every_model():
    """Each model alone can do what the document can."""
    actor = DOCUMENT.actors[0]
    assert actor == Actor.from_json(actor.to_json())


def test_plain():
    """The data holds nothing that JSON does not know."""
    assert json.loads(DOCUMENT.to_json()) == DOCUMENT.to_dict()


def test_valid_by_the_schema():
    """The schema is one, and the output keeps to it."""
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(DOCUMENT.to_dict())


@pytest.mark.parametrize("path", KEYS, ids=str)
def test_every_key_is_needed(path):
    """A key too few is refused, by the models and by the schema."""
    with pytest.raises(ValidationError, match=f"no key '{path[-1]}'"):
        Document.from_dict(without(path))
    assert not Draft202012Validator(SCHEMA).is_valid(without(path))


@pytest.mark.parametrize("path", [p for p in PLACES if p[-1] != "name" or len(p) > 1], ids=str)
def test_wrong_types(path):
    """A number with a fraction stands nowhere; the message names the place."""
    with pytest.raises(ValidationError) as caught:
        Document.from_dict(changed(path, 1.5))
    assert "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path).removeprefix(".") == caught.value.path
    assert not Draft202012Validator(SCHEMA).is_valid(changed(path, 1.5))


MENTION = ("actors", 0, "mentions", 1)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ((*MENTION, "span", "start"), True, "actors[0].mentions[1].span.start: True is no integer"),
        ((*MENTION, "span", "start"), "1", "actors[0].mentions[1].span.start: '1' is no integer"),
        ((*MENTION, "span", "start"), 1.0, "actors[0].mentions[1].span.start: 1.0 is no integer"),
        ((*MENTION, "span", "start"), float("nan"), "actors[0].mentions[1].span.start: nan is no integer"),
        ((*MENTION, "span", "start"), -1, "actors[0].mentions[1].span: span starts (-1) before the text"),
        ((*MENTION, "span", "start"), 124, "actors[0].mentions[1].span: span ends (123) before it starts (124)"),
        ((*MENTION, "span", "end"), 900, f"actors[0].mentions[1].span: ends (900) after the text ({len(DOCUMENT.text)})"),
        ((*MENTION, "span"), None, "actors[0].mentions[1].span: None is no Span"),
        ((*MENTION, "kind"), "title", "actors[0].mentions[1].kind: 'title' is none of name, office"),
        ((*MENTION, "weight"), 1, "actors[0].mentions[1]: unknown key 'weight'"),
        (("actors", 0, "roles", 0, "inferred"), 0, "actors[0].roles[0].inferred: 0 is no boolean"),
        (("actors",), "abc", "actors: 'abc' is no list"),
        (("actors", 1, "id"), "a1", "actors[1].id: 'a1' is there twice"),
        (("text",), None, "text: None is no string"),
        (("delegations", 0, "members"), ["a9"], "delegations[0].members[0]: 'a9' is the id of none of the actors"),
        (("statements", 0, "actors"), ["a9"], "statements[0].actors[0]: 'a9' is the id of none of the actors"),
        (("statements", 0, "parent"), "s9", "statements[0].parent: 's9' is the id of none of the statements"),
        (("meetings", 0, "chairs"), ["a9"], "meetings[0].chairs[0]: 'a9' is the id of none of the actors"),
        (("resolutions", 0, "actors"), ["a9"], "resolutions[0].actors[0]: 'a9' is the id of none of the actors"),
        (("commitments", 0, "by"), ["a9"], "commitments[0].by[0]: 'a9' is the id of none of the actors"),
        (("conditions", 0, "set_by"), "a9", "conditions[0].set_by: 'a9' is the id of none of the actors"),
        (("dates", 0, "type"), "DAY", "dates[0].type: 'DAY' is none of DATE, TIME, DURATION, SET"),
    ],
)
def test_messages(path, value, message):
    """What is wrong is named, with its path."""
    with pytest.raises(ValidationError) as caught:
        Document.from_dict(changed(path, value))
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("data", [None, [], "text", 5, {}, {"text": "x"}, {1: 2}])
def test_no_document(data):
    """What is nothing like a document is refused."""
    with pytest.raises(ValidationError):
        Document.from_dict(data)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[" * 100_000, '{"text":' * 100_000, "NaN", '{"text": Infinity}', "9" * 5000, b"\xff\xfe\xff", "\ud800", "null"],
    ids=lambda text: repr(text[:12]),
)
def test_no_json(text):
    """Neither is what is no JSON, however deep."""
    with pytest.raises(ValidationError):
        Document.from_json(text)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(PLACES), anything)
def test_only_validation_errors(path, value):
    """Whatever stands in the data: a document that gives the same data, or a ValidationError."""
    data = changed(path, value)
    try:
        document = Document.from_dict(data)
    except ValidationError as error:
        assert len(str(error)) < 400
    else:
        assert data == document.to_dict()


@given(st.text(st.characters(exclude_categories=())))
def test_any_text(text):
    """Every string survives as UTF-8, in one line that nothing splits, and shows no control character."""
    document = Document(text)
    written = document.to_json()
    assert [written] == written.splitlines()
    assert document == Document.from_json(written.encode("utf-8"))
    assert written.isprintable() or not any(char < " " or "\x7f" <= char <= "\x9f" for char in written)


def test_span_alone():
    """A span says itself what is wrong with it."""
    with pytest.raises(ValueError, match=r"span ends \(3\) before it starts \(5\)"):
        Span(5, 3)
    with pytest.raises(ValueError, match="before the text"):
        Span(-1, 3)


def test_schema_describes():
    """The schema says what each field is."""
    bare = [
        f"{name}.{field}"
        for name, model in SCHEMA["$defs"].items()
        for field, schema in model["properties"].items()
        if "description" not in schema and name != "Span"
    ]
    assert [] == bare
