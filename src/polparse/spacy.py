"""
A component of spaCy pipelines: ``nlp.add_pipe("polparse")``.

spaCy finds it by itself where polparse is installed. It reads nothing but the text of a ``Doc``: it may stand anywhere in a pipeline, and
a blank one is enough.
"""

from functools import lru_cache

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

import polparse
from polparse.export.marks import LAYERS, Mark, marks

__all__ = ["Component", "create"]

# Where a `Doc` keeps what was found, as JSON: that goes through `to_bytes`, and from process to process.
_KEY = "polparse"


class Component:
    """
    Parses the text of each ``Doc``.

    It sets

    - ``doc._.polparse``, the `polparse.Document`; None in a ``Doc`` that the component has not seen;
    - ``doc.spans[layer]`` for each of `polparse.export.marks.LAYERS` (``"actors"``, ``"roles"``, ``"statements"``, ``"dates"`` ...), the
      marks as spans of whole tokens with their label (``person``, ``source``, ``cue``, ``date`` ...) and id (``a1.2``, ``s3.source``); and
    - ``span._.polparse`` of these: ``item`` (the id of the result, ``a1``), ``rule`` and all other attributes of the mark, as a dict; of
      any other span an empty one.

    A text counts from the day in its ``doc._.published``, or else from that of the configuration.

    Args:
        date: the day on which the texts were published, ISO 8601; None if they have none in common.
        prefix: stands before the name of each layer in ``doc.spans``.

    Raises:
        ValueError: the date is none.
    """

    def __init__(self, date: str | None = None, prefix: str = "") -> None:
        polparse.extract_dates("", date=date)
        self._date = date
        self._prefix = prefix
        polparse.load()

    def __call__(self, doc: Doc) -> Doc:
        """
        Find everything in a text.

        Raises:
            ValueError: ``doc._.published`` is no date.
        """
        document = polparse.parse(doc.text, date=doc._.published or self._date)
        doc.user_data[_KEY] = document.to_json()
        by_layer: dict[str, list[Span]] = {layer: [] for layer in LAYERS}
        for mark in marks(document).marks:
            for span in mark.spans:
                found = doc.char_span(span.start, span.end, label=mark.label, span_id=mark.id, alignment_mode="expand")
                # Characters that no token has: a `Doc` that was made of words without text.
                if found is not None:
                    by_layer[mark.layer].append(found)
        for layer, spans in by_layer.items():
            doc.spans[self._prefix + layer] = SpanGroup(doc, name=self._prefix + layer, spans=spans)
        return doc


def create(nlp: Language, name: str, date: str | None, prefix: str) -> Component:
    """The component, as ``nlp.add_pipe("polparse", config={"date": "2024-03-20"})`` makes it."""
    return Component(date, prefix)


def _document(doc: Doc) -> polparse.Document | None:
    return _read(doc.user_data[_KEY]) if _KEY in doc.user_data else None


def _attributes(span: Span) -> dict[str, str]:
    mark = _marked(span.doc.user_data[_KEY]).get(span.id_) if _KEY in span.doc.user_data else None
    return {"item": mark.item, "rule": mark.rule, **dict(mark.attributes)} if mark else {}


# The spans of one text are asked for one after the other.
@lru_cache(maxsize=8)
def _read(json: str) -> polparse.Document:
    return polparse.Document.from_json(json, check=False)


@lru_cache(maxsize=8)
def _marked(json: str) -> dict[str, Mark]:
    return {mark.id: mark for mark in marks(_read(json)).marks}


Language.factory("polparse", default_config={"date": None, "prefix": ""}, func=create)
Doc.set_extension("published", default=None, force=True)
Doc.set_extension("polparse", getter=_document, force=True)
Span.set_extension("polparse", getter=_attributes, force=True)
