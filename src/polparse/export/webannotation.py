"""
Documents as pages of the W3C Web Annotation model, in JSON-LD.

Positions count code points, as the model does.
"""

import json
import re
from collections.abc import Iterable, Iterator
from urllib.parse import quote
from uuid import NAMESPACE_URL, UUID, uuid5

from polparse.export.marks import Link, Mark, marks
from polparse.model import Document
from polparse.spans import Span

__all__ = ["page", "pages"]

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:[^\s<>\"{}|\\^`]*\Z")
# How many characters of its surroundings make a quotation recognisable.
_AROUND = 32


def page(document: Document) -> dict[str, object]:
    """
    A document as one ``AnnotationPage``.

    Returns:
        One annotation for each mark, with its label as a tag, its attributes and rule as a description, and for each of its stretches a
        target with a ``TextPositionSelector`` and a ``TextQuoteSelector``; and one for each link, which tags the annotation where it
        begins with another. The source is the name of the document if that is an IRI, else its name as a relative one, or one made of
        the text. The same document has the same ids each time.

    >>> import polparse
    >>> from polparse.export.webannotation import page
    >>> made = page(polparse.parse("It rained on 3 May 2021.", name="rain.txt"))
    >>> made["items"][0]["target"]["source"], made["items"][0]["target"]["selector"][0]
    ('rain.txt', {'type': 'TextPositionSelector', 'start': 13, 'end': 23})
    """
    found = marks(document)
    whole = uuid5(NAMESPACE_URL, f"{document.name or ''}\n{document.text}".encode("utf-8", "replace").decode("utf-8"))
    source = _source(document.name, whole)
    annotations = [_mark(document.text, source, whole, mark) for mark in found.marks]
    annotations += [_link(whole, link) for link in found.links]
    return {"@context": _CONTEXT, "id": whole.urn, "type": "AnnotationPage", "items": annotations}


def pages(documents: Iterable[Document]) -> Iterator[str]:
    """One line of JSON-LD a document."""
    for document in documents:
        yield json.dumps(page(document)) + "\n"


def _source(name: str | None, whole: UUID) -> str:
    if name is None:
        return f"{whole.urn}#text"
    return name if _IRI.match(name) else quote(name.encode("utf-8", "replace"), safe="/")


def _mark(text: str, source: str, whole: UUID, mark: Mark) -> dict[str, object]:
    told = "; ".join(f"{name}: {value}" for name, value in (*mark.attributes, ("rule", mark.rule)))
    targets = [{"type": "SpecificResource", "source": source, "selector": _selectors(text, span)} for span in mark.spans]
    return {
        "id": _id(whole, mark.id),
        "type": "Annotation",
        "motivation": "tagging",
        "body": [_body("tagging", mark.label), _body("describing", told)],
        "target": targets if len(targets) > 1 else targets[0],
    }


def _link(whole: UUID, link: Link) -> dict[str, object]:
    return {
        "id": _id(whole, f"{link.begin} {link.label} {link.end}"),
        "type": "Annotation",
        "motivation": "linking",
        "body": [_body("tagging", link.label), {"type": "SpecificResource", "purpose": "linking", "source": _id(whole, link.end)}],
        "target": _id(whole, link.begin),
    }


def _body(purpose: str, value: str) -> dict[str, object]:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _id(whole: UUID, name: str) -> str:
    return uuid5(whole, name).urn


def _selectors(text: str, span: Span) -> list[dict[str, object]]:
    around = {"prefix": text[max(0, span.start - _AROUND) : span.start], "suffix": text[span.end : span.end + _AROUND]}
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {"type": "TextQuoteSelector", "exact": span.of(text), **around},
    ]
