"""
Documents as tasks of Prodigy, with tokens, for its interfaces of spans and relations.

Offsets count code points, as Prodigy does.
"""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from polparse.export.marks import Mark, Marks, marks
from polparse.model import Document
from polparse.spans import Span

__all__ = ["task", "tasks"]

_TOKEN = re.compile(r"\w+|[^\w\s]|\s+")


def task(document: Document) -> dict[str, object]:
    """
    A document as one task.

    Returns:
        ``text``; ``tokens``, which no border of a span divides; ``spans``, one for each stretch of a mark, with the id of its result, its
        attributes and rule, and the tokens that it covers, the last one included; ``relations``, each between the last tokens of two
        spans; and ``meta`` with name and date.

    >>> import polparse
    >>> from polparse.export.prodigy import task
    >>> made = task(polparse.parse("It rained on 3 May 2021."))
    >>> [(span["label"], span["start"], span["end"], span["token_start"], span["token_end"]) for span in made["spans"]]
    [('date', 13, 23, 3, 5)]
    """
    found = marks(document)
    tokens = list(_tokens(document.text, found))
    first = {start: number for number, (start, _, _) in enumerate(tokens)}
    last = {end: number for number, (_, end, _) in enumerate(tokens)}

    def place(span: Span, label: str) -> dict[str, object]:
        covered = {"token_start": first[span.start], "token_end": last[span.end]}
        return {"start": span.start, "end": span.end, **covered, "label": label}

    by_id = {mark.id: mark for mark in found.marks}
    relations = []
    for link in found.links:
        head, child = (by_id[name] for name in (link.begin, link.end))
        spans = place(head.spans[0], head.label), place(child.spans[0], child.label)
        ends = {"head": spans[0]["token_end"], "child": spans[1]["token_end"]}
        relations.append({**ends, "head_span": spans[0], "child_span": spans[1], "label": link.label})
    meta = {name: value for name, value in (("name", document.name), ("date", document.date)) if value}
    return {
        "text": document.text,
        "tokens": [
            {"text": document.text[start:end], "start": start, "end": end, "id": number, "ws": blank}
            for number, (start, end, blank) in enumerate(tokens)
        ],
        "spans": [{**place(span, mark.label), **_told(mark)} for mark in found.marks for span in mark.spans],
        "relations": relations,
        "meta": meta,
    }


def tasks(documents: Iterable[Document]) -> Iterator[str]:
    """One line of JSON a document."""
    for document in documents:
        yield json.dumps(task(document)) + "\n"


def _told(mark: Mark) -> dict[str, object]:
    return {"id": mark.id, "item": mark.item, "attributes": dict(mark.attributes), "rule": mark.rule}


def _tokens(text: str, found: Marks) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each token, and whether a blank follows that is no token, as spaCy divides white space."""
    starts = {span.start for mark in found.marks for span in mark.spans}
    ends = {span.end for mark in found.marks for span in mark.spans}
    held: tuple[int, int] | None = None
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if held:
            blank = text[start] == " " and start not in starts and start + 1 not in ends
            yield (*held, blank)
            start += blank
        borders = [start, *(at for at in range(start + 1, end) if at in starts or at in ends), end]
        pieces = [piece for piece in pairwise(borders) if piece[0] < piece[1]]
        yield from ((*piece, False) for piece in pieces[:-1])
        held = pieces[-1] if pieces else None
    if held:
        yield (*held, False)
