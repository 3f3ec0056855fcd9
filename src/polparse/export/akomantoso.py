"""
A full text of a resolution as Akoma Ntoso 3.0, the XML vocabulary of OASIS for parliamentary and legal documents.

Needs ``polparse[akn]``.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from polparse.model import Citation, Document, Provision, Resolution, Vote
from polparse.spans import Span

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["Writer", "held", "plain_text", "slug", "xml"]

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
_OURS = "#polparse"
# What XML 1.0 cannot hold.
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_ID = re.compile(r"[^a-zA-Z0-9]+")
# The vocabulary wants a date in every identification.
UNDATED = "0001-01-01"
_HOW = {"recorded": "recordedVote", "unanimous": "adoptedUnanimously", "without_vote": "adoptedWithoutVote", "consensus": "consensus"}
_SHOWN = {"without_vote": "adoption without a vote", "consensus": "adoption by consensus"}


def xml(document: Document, resolution: Resolution) -> str:
    """
    A resolution as an Akoma Ntoso ``statement``.

    Args:
        document: what holds its text.
        resolution: one of the document's, of the genre ``document``.

    Returns:
        XML in Unicode without a declaration, indented. There are recitals in the preamble, operative clauses as numbered paragraphs, their
        points as lists, citations as references, and the vote in the analysis. Characters that XML cannot hold are replaced by U+FFFD.

    Raises:
        ImportError: lxml is not installed.
        ValueError: the resolution is only mentioned.
    """
    if resolution.genre != "document":
        raise ValueError(f"resolution {resolution.id} is only mentioned in the text")
    return _Writer(document, resolution).xml()


class Writer:
    """
    What all documents of the vocabulary have.

    Args:
        document: what holds the text.
    """

    def __init__(self, document: Document) -> None:
        # Imported here: an extra, and large.
        from lxml import etree

        self.etree: Any = etree
        self.document = document
        self.text: str = document.text
        self.ids: set[str] = set()
        # How often each was wanted that another element had.
        self.again: dict[str, int] = {}

    def add(self, parent: "Element", name: str, /, **attributes: str) -> "Element":
        return self.etree.SubElement(parent, f"{{{NAMESPACE}}}{name}", attributes)

    def id(self, *parts: str) -> str:
        """An ``eId`` that no other element has."""
        wanted = "__".join(parts)
        free = wanted
        while free in self.ids:
            self.again[wanted] = self.again.get(wanted, 1) + 1
            free = f"{wanted}_{self.again[wanted]}"
        self.ids.add(free)
        return free

    def identified(self, meta: "Element", work: str, date: str, name: str, author: str, number: str | None = None) -> None:
        """The identification of a work, in English."""
        identification = self.add(meta, "identification", source=_OURS)
        for level, uri in (("FRBRWork", work), ("FRBRExpression", f"{work}/eng@"), ("FRBRManifestation", f"{work}/eng@.xml")):
            part = self.add(identification, level)
            self.add(part, "FRBRthis", value=f"{uri.removesuffix('.xml')}/!main{'.xml' if uri.endswith('.xml') else ''}")
            self.add(part, "FRBRuri", value=uri)
            self.add(part, "FRBRdate", date=date, name=name)
            self.add(part, "FRBRauthor", href=_OURS if level == "FRBRManifestation" else author)
            if level == "FRBRWork":
                self.add(part, "FRBRcountry", value=work.split("/")[2])
                if number:
                    self.add(part, "FRBRnumber", value=number)
            if level == "FRBRExpression":
                self.add(part, "FRBRlanguage", language="eng")

    def referred(self, meta: "Element") -> "Element":
        """The references, with who made the file."""
        references = self.add(meta, "references", source=_OURS)
        self.add(references, "TLCOrganization", eId="polparse", href="/ontology/organization/polparse", showAs="polparse")
        return references


class _Writer(Writer):
    def __init__(self, document: Document, resolution: Resolution) -> None:
        super().__init__(document)
        self.resolution = resolution
        self.citations = resolution.citations
        self.cited = [citation.span.start for citation in resolution.citations]

    def xml(self) -> str:
        root = self.etree.Element(f"{{{NAMESPACE}}}akomaNtoso", nsmap={None: NAMESPACE})
        statement = self.add(root, "statement", name=self.resolution.type, contains="originalVersion")
        self.meta(self.add(statement, "meta"))
        self.preface(self.add(statement, "preface"))
        first = next((at for at, clause in enumerate(self.resolution.provisions) if clause.kind != "preambular"), None)
        clauses = self.resolution.provisions
        recitals, body = (clauses, ()) if first is None else (clauses[:first], clauses[first:])
        self.preamble(self.add(statement, "preamble"), recitals)
        main = self.add(statement, "mainBody")
        for clause in body:
            self.clause(main, clause)
        if not body:
            self.add(main, "p")
        vote = self.resolution.vote
        if vote is not None:
            self.block(self.add(statement, "conclusions"), vote.span)
        self.etree.indent(root)
        return str(self.etree.tostring(root, encoding="unicode")) + "\n"

    def meta(self, meta: "Element") -> None:
        resolution = self.resolution
        date = resolution.date or UNDATED
        author = f"#{slug(_body(resolution) or 'unknown')}"
        number = slug(resolution.identifier or resolution.symbol or "unknown")
        work = f"/akn/{'us' if 'States' in _body(resolution) else 'un'}/statement/deliberation/{date}/{number}"
        printed = plain_text(resolution.identifier or resolution.symbol or "") if resolution.symbol else None
        self.identified(meta, work, date, "adoption" if resolution.date else "unknown", author, printed)
        if resolution.date:
            lifecycle = self.add(meta, "lifecycle", source=_OURS)
            self.add(lifecycle, "eventRef", eId=self.id("event"), date=date, source=author, type="generation", refersTo="#adoption")
        counts = _counts(resolution.vote)
        if counts:
            self.voting(self.add(self.add(meta, "analysis", source=_OURS), "parliamentary"), counts)
        references = self.referred(meta)
        if resolution.bodies:
            name = author[1:]
            self.add(references, "TLCOrganization", eId=name, href=f"/ontology/organization/{name}", showAs=plain_text(_body(resolution)))
        if resolution.date or resolution.adoption:
            shown = _SHOWN.get(resolution.adoption or "", "adoption")
            self.add(references, "TLCEvent", eId="adoption", href="/ontology/event/adoption", showAs=shown)

    def voting(self, parliamentary: "Element", counts: Sequence[tuple[str, int]]) -> None:
        how = _HOW[self.resolution.adoption or "recorded"]
        voting = self.add(parliamentary, "voting", eId=self.id("voting"), outcome=f"#{how}", href="#adoption")
        for name, count in counts:
            self.add(voting, "count", eId=self.id("count"), refersTo=f"#{name}", value=str(count))

    def preface(self, preface: "Element") -> None:
        resolution = self.resolution
        line = self.add(preface, "p")
        if resolution.bodies:
            self.add(line, "docProponent").text = plain_text(_body(resolution))
        if resolution.symbol:
            self.add(line, "docNumber").text = plain_text(resolution.identifier or resolution.symbol)
        if resolution.date:
            self.add(line, "docDate", date=resolution.date).text = resolution.date
        if resolution.title:
            self.add(self.add(preface, "p"), "docTitle").text = plain_text(resolution.title)

    def preamble(self, preamble: "Element", recitals: Sequence[Provision]) -> None:
        if self.resolution.bodies:
            self.add(self.add(preamble, "formula", name="enactingFormula"), "p").text = plain_text(_body(self.resolution))
        if recitals:
            inside = self.add(preamble, "recitals", eId=self.id("recs"))
            for number, clause in enumerate(recitals, 1):
                self.block(self.add(inside, "recital", eId=self.id("recs", f"rec_{number}")), clause.span)
        elif not self.resolution.bodies:
            self.add(preamble, "p")

    def clause(self, parent: "Element", clause: Provision) -> None:
        name = "section" if clause.kind == "section" else "paragraph"
        parts = [f"part_{slug(clause.part)}"] if clause.part else []
        eid = self.id(*parts, f"{'sec' if name == 'section' else 'para'}_{slug(clause.number or 'nn')}")
        self.filled(self.add(parent, name, eId=eid), clause, eid)

    def filled(self, element: "Element", provision: Provision, eid: str) -> None:
        """The number, the text and the points of a provision."""
        start = provision.span.start
        if provision.number is not None:
            printed = re.compile(r"\(?[^\s()]{1,12}[.,)]?|[^\s.]{1,10}\s[^\s.]{1,6}\.").match(self.text, start, provision.span.end)
            self.add(element, "num").text = plain_text(printed.group() if printed else provision.number)
            start = printed.end() if printed else start
        if not provision.children:
            self.block(self.add(element, "content"), Span(start, provision.span.end) if start < provision.span.end else None)
            return
        inside = self.add(element, "list", eId=self.id(eid, "list_1"))
        edge = provision.children[0].span.start
        self.block(self.add(inside, "intro"), Span(start, edge) if start < edge else None)
        for child in provision.children:
            of_child = self.id(eid, "list_1", f"point_{slug(child.number or 'nn')}")
            self.filled(self.add(inside, "point", eId=of_child), child, of_child)

    def block(self, parent: "Element", span: Span | None) -> None:
        """A stretch of the text as a paragraph, with its references."""
        block = self.add(parent, "p")
        if span is None:
            return
        last: Element | None = None
        for piece, citation in self.pieces(span):
            words = plain_text(piece)
            if citation is not None:
                last = self.add(block, "ref", href=f"urn:{citation.scheme}:{quote(citation.identifier, safe='/().')}")
                last.text = words
            elif last is None:
                block.text = (block.text or "") + words
            else:
                last.tail = (last.tail or "") + words

    def pieces(self, span: Span) -> Iterable[tuple[str, Citation | None]]:
        at = span.start
        while at < span.end and self.text[at].isspace():
            at += 1
        for citation in self.citations[bisect_left(self.cited, at) : bisect_left(self.cited, span.end)]:
            where = citation.span
            if where.end <= span.end:
                yield self.text[at : where.start], None
                yield where.of(self.text), citation
                at = where.end
        yield self.text[at : span.end].rstrip(), None


def _counts(vote: Vote | None) -> list[tuple[str, int]]:
    """The counts of a vote that the text tells; none if nobody voted, and then the vocabulary knows no voting."""
    if vote is None:
        return []
    sides = (("inFavour", vote.in_favour), ("against", vote.against), ("abstaining", vote.abstaining), ("notVoting", vote.not_voting))
    return [(name, count) for name, count in sides if count is not None]


def _body(resolution: Resolution) -> str:
    return ", ".join(resolution.bodies)


def plain_text(text: str) -> str:
    """Text as XML can hold it, on one line, with a blank at an end that has white space."""
    return held(re.sub(r"\s+", " ", text))


def held(text: str) -> str:
    """Text with U+FFFD for each character that XML cannot hold."""
    return _NO_XML.sub("\ufffd", text)


def slug(text: str) -> str:
    """Text as part of an identifier."""
    return _NO_ID.sub("-", text).strip("-").lower() or "nn"
