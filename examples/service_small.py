import datetime
from typing import Annotated

from fastapi import Body, FastAPI, Response

import polparse

polparse.load()
app = FastAPI()


@app.post("/parse")
def parse(text: Annotated[str, Body()], date: Annotated[datetime.date | None, Body()] = None) -> Response:
    return Response(polparse.parse(text, date=date).to_json(), media_type="application/json")
