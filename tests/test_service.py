"""The service of the how-to: what it answers, and how it describes itself."""

import importlib.util
from pathlib import Path

import pytest

import polparse

pytest.importorskip("httpx")
testclient = pytest.importorskip("fastapi.testclient")
pytestmark = pytest.mark.filterwarnings("ignore")
TEXT = "Lena Vogt said on Monday that it rained."


@pytest.fixture(scope="module")
def client():
    yield from served("service.py")


def served(name):
    file = Path(__file__).parent.parent / "examples" / name
    spec = importlib.util.spec_from_file_location("service", file)
    service = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(service)
    with testclient.TestClient(service.app) as made:
        yield made


def test_answer(client):
    """The document, as `parse` gives it."""
    answer = client.post("/parse", json={"text": TEXT, "date": "2024-03-20", "name": "a"})
    assert (200, "application/json") == (answer.status_code, answer.headers["content-type"])
    assert polparse.parse(TEXT, date="2024-03-20", name="a") == polparse.Document.from_json(answer.content)


def test_small():
    """The same of the service in eight lines."""
    for client in served("service_small.py"):
        answer = client.post("/parse", json={"text": TEXT, "date": "2024-03-20"})
        assert polparse.parse(TEXT, date="2024-03-20") == polparse.Document.from_json(answer.content)
        assert polparse.parse(TEXT) == polparse.Document.from_json(client.post("/parse", json={"text": TEXT}).content)
        assert [422, 422] == [client.post("/parse", json=wrong).status_code for wrong in ({"text": 5}, {"text": TEXT, "date": "soon"})]


@pytest.mark.parametrize("wrong", [{}, {"text": 5}, {"text": "x", "date": "soon"}, {"text": "x" * 1_000_001}, [], {"text": None}])
def test_refused(client, wrong):
    """What is wrong is the fault of who sent it."""
    assert 422 == client.post("/parse", json=wrong).status_code


@pytest.mark.parametrize("wrong", ['{"text": NaN}', '{"text": "\\ud800"}', '{"text": "' + "x" * 1_000_001 + '"}'])
def test_refused_and_not_repeated(client, wrong):
    """What JSON cannot hold is refused too, and what is sent does not come back."""
    answer = client.post("/parse", content=wrong, headers={"content-type": "application/json"})
    assert (422, True) == (answer.status_code, len(answer.content) < 1000)
    assert ["text"] == answer.json()["detail"][0]["loc"][1:]


def test_described(client):
    """Every reference of the description leads somewhere, and an answer fits it."""
    jsonschema = pytest.importorskip("jsonschema")
    api = client.get("/openapi.json").json()
    content = api["paths"]["/parse"]["post"]["responses"]["200"]["content"]["application/json"]
    validator = jsonschema.Draft202012Validator({**content["schema"], "components": api["components"]})
    assert validator.is_valid(client.post("/parse", json={"text": TEXT}).json())
    assert not validator.is_valid({"text": TEXT})


def test_pydantic():
    """A field of a pydantic model that holds a document, as the how-to writes it."""
    pydantic = pytest.importorskip("pydantic")
    from typing import Annotated

    field = Annotated[
        polparse.Document,
        pydantic.PlainValidator(lambda data: data if isinstance(data, polparse.Document) else polparse.Document.from_dict(data)),
        pydantic.PlainSerializer(polparse.Document.to_dict),
    ]
    record = pydantic.create_model("Record", document=field)
    made = record(document=polparse.parse(TEXT))
    assert made == record.model_validate_json(made.model_dump_json())
    with pytest.raises(pydantic.ValidationError, match="text"):
        record(document={})
