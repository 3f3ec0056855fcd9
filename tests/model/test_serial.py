"""Models to data and back: nothing is lost, and nothing wrong gets in."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import polparse
from polparse import Actor, Document, Span, ValidationError
from polparse.model import serial, whole
from polparse.model.docstrings import docstring
from polparse.model.versions import VERSION
from tests.sample import DOCUMENT

SCHEMA = polparse.json_schema()
VALIDATOR = Draft202012Validator(SCHEMA)
AS_JSON = DOCUMENT.to_json()


def changed(path, value):
    """The sample's data with one value replaced."""
    data = json.loads(AS_JSON)
    inner = data
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return data


def without(path):
    data = json.loads(AS_JSON)
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
KEYS = [path for path in PLACES if isinstance(path[-1], str) and path != ("schema",)]


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
    VALIDATOR.validate(DOCUMENT.to_dict())


def refused(data):
    """What reading such data raises; None if it is read."""
    try:
        Document.from_dict(data)
    except ValidationError as error:
        return error


# Of one field of a document all at once: a test for each of hundreds costs more than what it looks at.
each_field = pytest.mark.parametrize("field", DOCUMENT.to_dict())


@each_field
def test_every_key_is_needed(field):
    """A key too few is refused."""
    told = {path: str(refused(without(path))) for path in KEYS if path[0] == field}
    assert {} == {path: error for path, error in told.items() if f"no key '{path[-1]}'" not in error}


def test_every_key_is_needed_by_the_schema():
    """And so it is by the schema."""
    assert [] == [name for name, model in SCHEMA["$defs"].items() if model["required"] != list(model["properties"])]
    assert not VALIDATOR.is_valid(without(("actors", 0, "roles", 0, "party")))


@each_field
def test_wrong_types(field):
    """A number with a fraction stands nowhere, by the schema neither; the message names the place."""
    for path in PLACES:
        if path[0] == field and path != ("name",):
            wrong = changed(path, 1.5)
            place = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path).removeprefix(".")
            assert place == getattr(refused(wrong), "path", None)
            assert not VALIDATOR.is_valid(wrong), path


MENTION = ("actors", 0, "mentions", 1)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ((*MENTION, "span", "start"), True, "actors[0].mentions[1].span.start: True is no integer"),
        ((*MENTION, "span", "start"), "1", "actors[0].mentions[1].span.start: '1' is no integer"),
        ((*MENTION, "span", "start"), 1.0, "actors[0].mentions[1].span.start: 1.0 is no integer"),
        ((*MENTION, "span", "start"), float("nan"), "actors[0].mentions[1].span.start: nan is no integer"),
        ((*MENTION, "span", "start"), -1, "actors[0].mentions[1].span.start: -1 is negative"),
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


SPAN = {"start": 3, "end": 3}
STATEMENT = ("statements", 0)
DATE = ("dates", 0)
RESOLUTION = ("resolutions", 1)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ((*MENTION, "span"), SPAN, "actors[0].mentions[1].span: span is empty (3)"),
        ((*RESOLUTION, "vote", "against"), -1, "resolutions[1].vote.against: -1 is negative"),
        ((*STATEMENT, "parent"), "s1", "statements[0].parent: is part of itself"),
        ((*STATEMENT, "time"), {"start": 0, "end": 3}, "statements[0].time: is none of the dates of the document"),
        ((*STATEMENT, "content"), [], "statements[0].content: is empty"),
        ((*STATEMENT, "content"), [{"start": 5, "end": 9}, {"start": 2, "end": 4}], "statements[0].content[1]: begins (2) before the one"),
        ((*STATEMENT, "cue"), [{"start": 2, "end": 6}, {"start": 5, "end": 9}], "statements[0].cue[1]: begins (5) inside the one"),
        (("commitments", 0, "deadline"), {"start": 0, "end": 3}, "commitments[0].deadline: is none of the dates of the document"),
        ((*DATE, "range_end"), {"start": 0, "end": 3}, "dates[0].range_end: is none of the dates of the document"),
        ((*STATEMENT, "stance"), "shout", "statements[0].stance: 'shout' is none of accuse, "),
        (("actors", 1, "mentions"), [], "actors[1].mentions: is empty"),
        (("meetings", 0, "mentions"), [], "meetings[0].mentions: is empty"),
        ((*RESOLUTION, "mentions"), [], "resolutions[1].mentions: is empty"),
        (("date",), "soon", "date: 'soon' is no day (YYYY-MM-DD)"),
        (("date",), "2024-02-30", "date: '2024-02-30' is no day (YYYY-MM-DD)"),
        (("date",), "20240220", "date: '20240220' is no day (YYYY-MM-DD)"),
        (("meetings", 0, "start"), "2024-3", "meetings[0].start: '2024-3' is no day, month or year (ISO 8601)"),
        ((*RESOLUTION, "date"), "2024-13", "resolutions[1].date: '2024-13' is no day, month or year (ISO 8601)"),
        ((*DATE, "begin"), "9999-99-99", "dates[0].begin: '9999-99-99' is no day or instant (ISO 8601)"),
        ((*DATE, "end"), "2024-03-19T25:00", "dates[0].end: '2024-03-19T25:00' is no day or instant (ISO 8601)"),
        ((*DATE, "anchor"), "2024", "dates[0].anchor: '2024' is no day (YYYY-MM-DD)"),
        ((*DATE, "value"), "garbage", "dates[0].value: 'garbage' is no value of TIMEX3"),
        ((*DATE, "value"), "2023-02-29", "dates[0].value: '2023-02-29' is no value of TIMEX3"),
        ((*DATE, "value"), "XXXX-02-30", "dates[0].value: 'XXXX-02-30' is no value of TIMEX3"),
        ((*DATE, "value"), "XXXX-13", "dates[0].value: 'XXXX-13' is no value of TIMEX3"),
        ((*DATE, "value"), "2024-W54-1", "dates[0].value: '2024-W54-1' is no value of TIMEX3"),
        ((*DATE, "value"), "XXXX-WXX-9", "dates[0].value: 'XXXX-WXX-9' is no value of TIMEX3"),
        ((*DATE, "value"), "2024-Q5", "dates[0].value: '2024-Q5' is no value of TIMEX3"),
        ((*DATE, "value"), "2024-03-19T10:60", "dates[0].value: '2024-03-19T10:60' is no value of TIMEX3"),
        ((*DATE, "stated"), "", "dates[0].stated: '' is no value of TIMEX3"),
        ((*DATE, "alternatives"), ["2024-03-25", "P"], "dates[0].alternatives: 'P' is no value of TIMEX3"),
        ((*DATE, "modifier"), "LATE", "dates[0].modifier: 'LATE' is none of APPROX, "),
        (("actors", 0, "country"), "zz", "actors[0].country: 'zz' is no country (ISO 3166 alpha-3)"),
        (("actors", 0, "code"), "GHAXXX", "actors[0].code: 'GHAXXX' is no country and sector"),
        (("actors", 0, "name"), "", "actors[0].name: is empty"),
        (("actors", 0, "roles", 0, "country"), "GH", "actors[0].roles[0].country: 'GH' is no country"),
        (("actors", 0, "roles", 0, "accredited_to"), "XXX", "actors[0].roles[0].accredited_to: 'XXX' is no country"),
        (("actors", 0, "roles", 0, "office"), "wizard", "actors[0].roles[0].office: 'wizard' is none of academic, "),
        (("meetings", 0, "kind"), "party", "meetings[0].kind: 'party' is none of call, "),
        ((*RESOLUTION, "type"), "novel", "resolutions[1].type: 'novel' is none of accord, "),
        ((*DATE, "rule"), "", "dates[0].rule: is empty"),
        (("commitments", 0, "id"), "", "commitments[0].id: is empty"),
        (("schema",), "2.1", f"schema: written by a newer version (2.1; this one reads 1.x up to {VERSION})"),
        (("schema",), "1.7", f"schema: written by a newer version (1.7; this one reads 1.x up to {VERSION})"),
        (("schema",), "new", f"schema: 'new' is no version such as {VERSION!r}"),
        (("schema",), None, f"schema: None is no version such as {VERSION!r}"),
    ],
)
def test_refused(path, value, message):
    """What `to_dict` never writes is refused, in one line that names the place."""
    with pytest.raises(ValidationError) as caught:
        Document.from_dict(changed(path, value))
    assert str(caught.value).startswith(message)
    assert [str(caught.value)] == str(caught.value).splitlines()


@pytest.mark.parametrize(
    "path",
    [
        *(("actors",), ("actors", 0, "mentions"), ("delegations",), ("meetings",), ("meetings", 0, "mentions"), ("resolutions",)),
        *((*RESOLUTION, "mentions"), (*RESOLUTION, "provisions"), (*RESOLUTION, "citations"), ("statements",), ("commitments",)),
        *(("conditions",), ("dates",), ("citations",), (*RESOLUTION, "provisions", 0, "deadlines")),
    ],
    ids=str,
)
def test_reading_order(path):
    """Of a list that is in reading order, no item stands before one that the text has first."""
    data = json.loads(AS_JSON)
    inner = data
    for key in path:
        inner = inner[key]
    later = inner[-1]
    moved = json.loads(re.sub(r'"start": \d+, "end": \d+', '"start": 0, "end": 1', json.dumps(later)))
    if "id" in moved:
        moved["id"] = "z1"
    inner[:] = [later, moved]
    if path == ("actors", 0, "mentions"):
        # Else the actors themselves are out of order first.
        data["actors"] = data["actors"][:1]
    with pytest.raises(ValidationError, match=r"begins \(0\) before the one that stands before it") as caught:
        Document.from_dict(data)
    assert caught.value.path.endswith(f"{path[-1]}[1]")


def test_circle_of_statements():
    """Statements that are part of one another are refused."""
    data = DOCUMENT.to_dict()
    first = {**data["statements"][0], "parent": "s2"}
    data["statements"] = [first, {**first, "id": "s2", "parent": "s1"}]
    with pytest.raises(ValidationError, match=r"statements\[0\].parent: is part of itself"):
        Document.from_dict(data)


def test_key_twice():
    """A key that is there twice is refused, wherever it stands."""
    written = DOCUMENT.to_json()
    for key in ("date", "start", "schema"):
        with pytest.raises(ValidationError, match=f"the key '{key}' is there twice"):
            Document.from_json(re.sub(rf'("{key}":[^,}}]+)', r"\1,\1", written, count=1))


@pytest.mark.parametrize("model", [DOCUMENT, *DOCUMENT.actors, *DOCUMENT.meetings, *DOCUMENT.resolutions, *DOCUMENT.dates])
def test_on_trust(model):
    """What a model wrote is the same model again without a check."""
    assert model == type(model).from_dict(model.to_dict(), check=False)
    assert model == type(model).from_json(model.to_json(), check=False)


OLDER = (Path(__file__).parent.parent / "golden" / "fisheries-talks.0.1.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("check", [True, False])
def test_document_of_0_1(check):
    """A document that polparse 0.1 wrote is read: single actors become several, and what it did not know has its default."""
    older, document = json.loads(OLDER), Document.from_json(OLDER, check=check)
    assert [(one["actor"],) if one["actor"] else () for one in older["statements"]] == [one.actors for one in document.statements]
    assert [tuple(filter(None, [one["addressee_actor"]])) for one in older["statements"]] == [one.targets for one in document.statements]
    assert [tuple(filter(None, [one["by"]])) for one in older["commitments"]] == [one.by for one in document.commitments]
    assert [tuple(filter(None, [one["head"]])) for one in older["delegations"]] == [one.heads for one in document.delegations]
    assert [(one["body"],) if one["body"] else () for one in older["resolutions"]] == [one.bodies for one in document.resolutions]
    assert [(one["attendees"], "held") for one in older["meetings"]] == [(list(one.people), one.status) for one in document.meetings]
    assert ((), {None}) == (document.citations, {role.party for actor in document.actors for role in actor.roles})
    assert document == Document.from_json(document.to_json())


def test_0_1_is_checked_too():
    """A document of polparse 0.1 with a key too few, or with a key of another version, is refused."""
    for key, new in (("actor", "actors"), ("parent", "mother")):
        data = json.loads(OLDER)
        data["statements"][2][new] = data["statements"][2].pop(key)
        with pytest.raises(ValidationError, match=r"statements\[2\]: (no key 'actor'|unknown key 'mother')"):
            Document.from_dict(data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"text": "x"}, "^document: none that polparse wrote: no key 'schema', and no list 'delegations'"),
        ({"schema": "1.1", "text": "x"}, "^document: no key 'date', and 12 more that it needs$"),
    ],
    ids=["a row of somebody's own", "little more"],
)
def test_nothing_polparse_wrote(data, message):
    """What is no document at all is called so, whatever it lacks first."""
    with pytest.raises(ValidationError, match=message):
        Document.from_dict(data)


def test_old_types():
    """Types of instruments have one spelling in every version."""
    data = json.loads(OLDER)
    data["resolutions"][0]["type"] = "communiqué"
    assert "communique" == Document.from_dict(data).resolutions[0].type


def test_data_are_not_changed():
    """Reading a document of an older version leaves the caller's data as they are."""
    data = json.loads(OLDER)
    Document.from_dict(data)
    assert json.loads(OLDER) == data


# What no schema can tell: one line for each kind of refusal of data that keep to the schema.
_BEYOND = re.compile(
    r"ends \(\d+\) (after the text|before it starts)|span is empty|is there twice|is the id of none of the|is part of itself"
    r"|is none of the dates of the document|begins \(\d+\) (before|inside) the one"
    r"|is no (day|country and sector|value of TIMEX3)"
)
_SHORT = [
    polparse.parse(text, date="2024-05-06").to_dict()
    for text in (
        "Norwegian minister Lena Vogt (Labour) told Chad and Togo on Monday that Norway had pledged to pay 40 million.",
        "Chad said that Norway had said that it would sign the treaty in early June 2024. If Togo agrees, talks begin.",
        "A delegation led by Lena Vogt met Ivo Brandt in Oslo. The talks were chaired by Lena Vogt.",
        "Resolution 999 (1995)\nThe Security Council,\nRecalling resolution 998 (1995),\n1. Requests all States to report by 1 July 1995.",
    )
]
_SHORT_PLACES = [(number, path) for number, data in enumerate(_SHORT) for path in paths(data)]


@settings(max_examples=200)
@given(st.data())
def test_schema_and_models_agree(data):
    """A changed document is accepted just if it keeps to the schema and is written again as it was, but for what no schema can tell."""
    number, path = data.draw(st.sampled_from(_SHORT_PLACES))
    wrong = json.loads(json.dumps(_SHORT[number]))
    inner = wrong
    for key in path[:-1]:
        inner = inner[key]
    how = data.draw(st.sampled_from(["replace", "replace", "take", "drop", "double", "add"]))
    if how == "take":
        other, place = data.draw(st.sampled_from(_SHORT_PLACES))
        value = _SHORT[other]
        for key in place:
            value = value[key]
        inner[path[-1]] = value
    elif how == "drop":
        del inner[path[-1]]
    elif how == "double" and isinstance(inner, list):
        inner.insert(path[-1], inner[path[-1]])
    elif how == "add" and isinstance(inner, dict):
        inner["more"] = None
    else:
        values = st.sampled_from(
            [None, True, 0, 1, -1, 5, 1.5, "", "x", "a1", "NOR", "2024-05-06", "2024-13", "P1D", "held", [], {}, ["a1"], [None]]
        )
        inner[path[-1]] = data.draw(values)
    if wrong.get("schema") != VERSION:
        return
    valid = VALIDATOR.is_valid(wrong)
    try:
        document = Document.from_dict(wrong)
    except ValidationError as error:
        assert not valid or _BEYOND.search(str(error)), error
    else:
        assert (valid, wrong) == (True, document.to_dict())


def test_schema_has_a_version():
    """The schema names itself and the version that its documents have."""
    version = DOCUMENT.to_dict()["schema"]
    assert ("schema", f"urn:polparse:document:{version}") == (next(iter(DOCUMENT.to_dict())), SCHEMA["$id"])
    assert version == SCHEMA["$defs"]["Document"]["properties"]["schema"]["const"]


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
    modules = {model.__name__: model.__module__ for model in serial._MODELS}
    bare = [
        f"{name}.{field} has no line under Attributes in the docstring of {name} ({modules[name].replace('.', '/')}.py)"
        for name, model in SCHEMA["$defs"].items()
        for field, schema in model["properties"].items()
        if "description" not in schema and name != "Span"
    ]
    assert not bare, "\n".join(bare)


def test_references():
    """What a model says is the id of something else is looked up there when it is read."""
    bare = [
        f"{model.__name__}.{name} is an id by its docstring, and model/whole.py: _REFERENCES does not say of what"
        for model in serial._MODELS
        for name, about in serial._attributes(docstring(model)).items()
        if re.match(r"ids? of\b", about) and name not in whole._REFERENCES.get(model, {})
    ]
    assert not bare, "\n".join(bare)
