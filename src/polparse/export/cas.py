"""
Documents as UIMA CAS in XMI, for INCEpTION and whatever is built on UIMA; `polparse[cas]` has what writes it.

Offsets count UTF-16 code units, as UIMA does: the library counts them anew.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from polparse.export.akomantoso import held
from polparse.export.marks import marks
from polparse.model import Document

if TYPE_CHECKING:
    from cassis import TypeSystem

__all__ = ["LINK", "MARK", "type_system", "xmi"]

MARK = "webanno.custom.Polparse"
"""The layer of marks: one annotation for each stretch, with label, id, item, attributes and rule."""

LINK = "webanno.custom.PolparseLink"
"""The layer of links, from ``Governor`` to ``Dependent``, with a label."""

_STRING, _ANNOTATION = "uima.cas.String", "uima.tcas.Annotation"
_FEATURES: Mapping[str, Mapping[str, str]] = {
    MARK: dict.fromkeys(("label", "mark", "item", "attributes", "rule"), _STRING),
    LINK: {"label": _STRING, "Governor": MARK, "Dependent": MARK},
}


def type_system() -> str:
    """
    The types of all documents, as XML: the layers that a project of INCEpTION needs before it can take documents.

    >>> from polparse.export.cas import type_system
    >>> "<name>webanno.custom.Polparse</name>" in type_system()
    True
    """
    return str(_types().to_xml())


def xmi(document: Document) -> str:
    """
    A document as XMI: its text with one annotation for each stretch of a mark, and one for each link.

    Characters that XML cannot hold are U+FFFD.

    >>> import polparse
    >>> from polparse.export.cas import xmi
    >>> 'label="date" mark="date1" item="date1"' in xmi(polparse.parse("It rained on 3 May 2021."))
    True
    """
    from cassis import Cas

    types = _types()
    cas = Cas(typesystem=types)
    cas.sofa_string, cas.sofa_mime = held(document.text), "text/plain"
    mark_of, link_of = types.get_type(MARK), types.get_type(LINK)
    found = marks(document)
    # Of a mark in pieces, links begin and end at the first.
    first: dict[str, Any] = {}
    for mark in found.marks:
        told = "; ".join(f"{name}: {value}" for name, value in mark.attributes)
        for span in mark.spans:
            about = {"label": mark.label, "mark": mark.id, "item": mark.item, "attributes": held(told), "rule": mark.rule}
            made = mark_of(begin=span.start, end=span.end, **about)
            cas.add(made)
            first.setdefault(mark.id, made)
    for link in found.links:
        begin, end = first[link.begin], first[link.end]
        cas.add(link_of(begin=end.begin, end=end.end, label=link.label, Governor=begin, Dependent=end))
    return str(cas.to_xmi())


def _types() -> "TypeSystem":
    from cassis import TypeSystem

    types = TypeSystem()
    for name in _FEATURES:
        types.create_type(name=name, supertypeName=_ANNOTATION)
    for name, features in _FEATURES.items():
        for feature, kind in features.items():
            types.create_feature(domainType=name, name=feature, rangeType=kind)
    return types
