"""
A record as an Akoma Ntoso 3.0 ``debate``: its turns as speeches, questions and answers.

Needs ``polparse[akn]``.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from polparse.export.akomantoso import NAMESPACE, UNDATED, Writer, plain_text, slug
from polparse.model import Document, Turn
from polparse.spans import Span

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["debate"]

# What asks and what answers, if the label tells no more than that.
_ELEMENTS = {"Q": "question", "QUESTION": "question", "A": "answer", "ANSWER": "answer"}
_PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")


def debate(document: Document) -> str:
    """
    The turns of a document as an Akoma Ntoso ``debate``.

    Args:
        document: what holds them.

    Returns:
        XML in Unicode without a declaration, indented. There is a ``speech`` for each turn, with its label as ``from``, its paragraphs,
        what nobody says as ``remark``, and ``by`` that refers to the speaker in the references. Characters that XML cannot hold are
        replaced by U+FFFD.

    Raises:
        ImportError: lxml is not installed.
        ValueError: the document has no turns.
    """
    if not document.turns:
        raise ValueError("nobody has the floor in the text")
    return _Debate(document).xml()


class _Debate(Writer):
    def xml(self) -> str:
        root = self.etree.Element(f"{{{NAMESPACE}}}akomaNtoso", nsmap={None: NAMESPACE})
        record = self.add(root, "debate", name="debate", contains="originalVersion")
        meta = self.add(record, "meta")
        date = self.document.date or UNDATED
        self.identified(meta, f"/akn/un/debate/{date}/record", date, "debate" if self.document.date else "unknown", "#polparse")
        speakers = {turn.id: self.who(turn) for turn in self.document.turns}
        references = self.referred(meta)
        shown = {who: turn for turn in reversed(self.document.turns) for who in [speakers[turn.id]]}
        for who, turn in sorted(shown.items()):
            name = "TLCPerson" if turn.name else "TLCRole"
            self.add(references, name, eId=who, href=f"/ontology/{name[3:].lower()}/{who}", showAs=self.named(turn))
        body = self.add(record, "debateBody")
        section = self.add(body, "debateSection", eId=self.id("dbsect_1"), name="record")
        if self.document.name:
            self.add(section, "heading").text = plain_text(self.document.name)
        for turn in self.document.turns:
            self.turn(section, turn, speakers[turn.id])
        self.etree.indent(root)
        return str(self.etree.tostring(root, encoding="unicode")) + "\n"

    def who(self, turn: Turn) -> str:
        """The identifier of a speaker."""
        return slug(f"speaker {turn.actor or turn.speaker}")

    def named(self, turn: Turn) -> str:
        """The fullest name of a speaker."""
        return plain_text(self.document.actor(turn.actor).name if turn.actor else turn.speaker) or "unknown"

    def turn(self, section: "Element", turn: Turn, who: str) -> None:
        """A speech, a question or an answer."""
        kind = _ELEMENTS.get(turn.speaker.upper(), "speech")
        speech = self.add(section, kind, eId=self.id(f"{kind}_1"), by=f"#{who}")
        self.add(speech, "from").text = plain_text(turn.label.of(self.text))
        empty = True
        for span, said in self.stretches(turn):
            paragraph = self.add(speech, "p")
            (paragraph if said else self.add(paragraph, "remark", type="sceneDescription")).text = plain_text(span.of(self.text))
            empty = False
        if empty:
            self.add(speech, "p")

    def stretches(self, turn: Turn) -> Iterator[tuple[Span, bool]]:
        """The paragraphs of a turn, and whether somebody says them."""
        at = turn.content[0].start if turn.content else turn.span.end
        for span in turn.content:
            yield from ((scene, False) for scene in self.paragraphs(Span(at, span.start)) if span.start > at)
            yield from ((paragraph, True) for paragraph in self.paragraphs(span))
            at = span.end
        if turn.content and turn.span.end > at:
            yield from ((scene, False) for scene in self.paragraphs(Span(at, turn.span.end)))

    def paragraphs(self, span: Span) -> Iterator[Span]:
        for match in _PARAGRAPH.finditer(self.text, span.start, span.end):
            yield Span(*match.span())
