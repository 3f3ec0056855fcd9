"""Akoma Ntoso debates: valid by the official schema, with every turn."""

import pytest
from lxml import etree

import polparse
from polparse.export.akomantoso import NAMESPACE
from polparse.export.debates import debate
from polparse.export.formats import FORMATS, Style
from tests.export.test_akomantoso import COUNCIL, SCHEMA

RECORD = (
    "The PRESIDENT: I call on Norway.\n\n[Applause.]\n\nPlease.\n\nMs. VOGT (Norway): We agree.\n\nThe port will open.\n\n"
    "Q: When?\n\nA: In May\x00.\n\nMs. VOGT (Norway): Yes.\n\n[Laughter.]"
)


@pytest.mark.parametrize("text", [RECORD, "MS. VOGT: Yes.\n\nMS. VOGT:\n\nMS. VOGT: No."], ids=["record", "nothing said"])
def test_valid(text):
    """The official schema of Akoma Ntoso 3.0 accepts it."""
    document = polparse.parse(text, date="2031-05-03", name="record.txt")
    assert SCHEMA.validate(etree.fromstring(debate(document))), SCHEMA.error_log


def test_holds_everything():
    """Speeches with their speakers, questions and answers, paragraphs, and what nobody says."""
    root = etree.fromstring(debate(polparse.parse(RECORD)))

    def found(name):
        return root.findall(f".//{{{NAMESPACE}}}{name}")

    assert (3, 1, 1) == tuple(len(found(name)) for name in ("speech", "question", "answer"))
    assert ["The PRESIDENT", "Ms. VOGT (Norway)", "Q", "A", "Ms. VOGT (Norway)"] == [label.text for label in found("from")]
    assert ["[Applause.]", "[Laughter.]"] == [remark.text for remark in found("remark")]
    first, second = [speech.get("by") for speech in found("speech")][1:]
    assert first == second
    assert {"VOGT", "The PRESIDENT"} <= {ref.get("showAs") for ref in [*found("TLCPerson"), *found("TLCRole")]}


def test_no_record():
    """A text without turns is no debate."""
    with pytest.raises(ValueError, match="nobody has the floor"):
        debate(polparse.parse("Parliament met on Monday."))


def test_format():
    """The command writes records and full texts, and of other texts nothing."""
    documents = [polparse.parse(text) for text in (RECORD, COUNCIL, "Parliament met on Monday.")]
    kinds = [etree.fromstring(piece)[0].tag.split("}")[1] for piece in FORMATS["akn"].write(documents, Style())]
    assert ["debate", "statement"] == kinds
