"""A service that parses texts: ``fastapi run examples/service.py`` (pip install "fastapi[standard]" polparse)."""

import datetime
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel, Field

import polparse


class Article(BaseModel):
    """What is sent: longer texts are refused."""

    text: str = Field(max_length=1_000_000)
    date: datetime.date | None = None
    name: str | None = None


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Read all words and rules before the first request."""
    polparse.load()
    yield


DOCUMENT = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Document"}}}}

app = FastAPI(title="polparse", version=polparse.__version__, lifespan=lifespan)


# No `async`: a parse takes time, and FastAPI runs this in a thread.
@app.post("/parse", response_class=Response, responses={200: DOCUMENT})
def parse(article: Article) -> Response:
    """Everything that is found in a text, with the characters that it comes from and the rule that found it."""
    document = polparse.parse(article.text, date=article.date, name=article.name)
    return Response(document.to_json(), media_type="application/json")


@app.exception_handler(RequestValidationError)
def refused(_: Request, error: RequestValidationError) -> Response:
    """What is wrong with a request, without the request: JSON may not be able to hold it, and it may be long."""
    told = [{"loc": one["loc"], "msg": one["msg"], "type": one["type"]} for one in error.errors()]
    return Response(json.dumps({"detail": told}), 422, media_type="application/json")


def described() -> dict[str, Any]:
    """The OpenAPI description, with all types of a document: clients can be made from it."""
    if app.openapi_schema is None:
        api = get_openapi(title=app.title, version=app.version, routes=app.routes)
        types = json.dumps(polparse.json_schema()["$defs"]).replace("#/$defs/", "#/components/schemas/")
        api["components"]["schemas"].update(json.loads(types))
        app.openapi_schema = api
    return app.openapi_schema


app.openapi = described  # type: ignore[method-assign]
