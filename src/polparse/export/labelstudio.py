"""
Documents as tasks of Label Studio, with what was found as predictions.

Offsets count code points, as the editor does.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise

from polparse.export.marks import LABELS, LINKS, marks
from polparse.model import Document

__all__ = ["configuration", "task", "tasks"]

_CONTROL, _OBJECT, _CONTINUED, _SAME = "label", "text", "continued", "same"


def task(document: Document) -> dict[str, object]:
    """
    A document as one task.

    Returns:
        ``data`` with the text, its name and date; ``predictions`` with one region for each stretch of a mark, whose ``meta`` holds
        its attributes and rule, and one relation for each link. The pieces of one mark are joined by relations ``continued``, the
        mentions of one actor, meeting or resolution by ``same``.

    >>> import polparse
    >>> from polparse.export.labelstudio import task
    >>> made = task(polparse.parse("It rained on 3 May 2021."))
    >>> made["predictions"][0]["result"][0]["value"]
    {'start': 13, 'end': 23, 'text': '3 May 2021', 'labels': ['date']}
    """
    found = marks(document)
    result: list[dict[str, object]] = []
    relations: list[dict[str, object]] = []
    for mark in found.marks:
        told = [f"{name}: {value}" for name, value in (*mark.attributes, ("rule", mark.rule))]
        ids = [mark.id, *(f"{mark.id}.{number}" for number in range(2, len(mark.spans) + 1))]
        for name, span in zip(ids, mark.spans, strict=True):
            value = {"start": span.start, "end": span.end, "text": span.of(document.text), "labels": [mark.label]}
            place = {"id": name, "from_name": _CONTROL, "to_name": _OBJECT, "type": "labels"}
            result.append({**place, "value": value, "meta": {"text": told}})
        relations += [_relation(_CONTINUED, begin, end) for begin, end in pairwise(ids)]
    relations += [_relation(link.label, link.begin, link.end) for link in found.links]
    relations += [_relation(_SAME, begin, end) for ids in found.same for begin, end in pairwise(ids)]
    data = {"text": document.text, "name": document.name, "date": document.date}
    return {"data": data, "predictions": [{"model_version": "polparse", "score": 1.0, "result": result + relations}]}


def tasks(documents: Iterable[Document]) -> Iterator[str]:
    """
    Documents as one JSON list of tasks, to be imported as a file.
    """
    between = "[\n"
    for document in documents:
        yield between + json.dumps(task(document))
        between = ",\n"
    yield "[]\n" if between == "[\n" else "\n]\n"


def configuration() -> str:
    """
    The labelling interface of a project for such tasks, with every label and every relation.
    """
    labels = [f'    <Label value="{label}"/>' for label in LABELS]
    relations = [f'    <Relation value="{label}"/>' for label in (*LINKS, _CONTINUED, _SAME)]
    return "\n".join(
        [
            "<View>",
            f'  <Labels name="{_CONTROL}" toName="{_OBJECT}">',
            *labels,
            "  </Labels>",
            f'  <Text name="{_OBJECT}" value="$text" granularity="word"/>',
            "  <Relations>",
            *relations,
            "  </Relations>",
            "</View>",
            "",
        ]
    )


def _relation(label: str, begin: str, end: str) -> dict[str, object]:
    return {"type": "relation", "from_id": begin, "to_id": end, "direction": "right", "labels": [label]}
