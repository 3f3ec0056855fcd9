"""Marks and links, and the formats of annotation tools that are made of them: every offset leads back to the same words."""

import json
import re
from itertools import pairwise
from xml.etree import ElementTree

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

import polparse
from polparse import Span
from polparse.export import brat, labelstudio, prodigy, timeml, webannotation
from polparse.export.formats import FORMATS, Style
from polparse.export.marks import LABELS, LAYERS, LINKS, Link, marks
from polparse.export.utf16 import Units, utf16
from tests.sample import DOCUMENT
from tests.texts import documents, texts

# Two code units, several code points a letter, signs of writing direction, line breaks of all kinds, and what XML and UTF-8 cannot hold.
HARD = (
    "\U0001f600 Lena Vogt, Norway\u2019s minister of trade, said on 3 May 2031 that\r\n\u201cthe port of A\u030aheim \U0001f1f3\U0001f1f4 "
    "will open\u2028on Monday\u201d,\tshe told reporters in O\u0301slo. \U0001f468\u200d\U0001f469\u200d\U0001f467 Ghana pledged not to "
    "raise\nfees \ud800 by June 2032.\x00\x0b Norway condemned Ghana. Vogt met Ivo Brandt in Accra on 4 May 2031. If Ghana leaves, Norway "
    "said, it will pay.\x85 Resolution 12 was adopted."
)
PARSED = polparse.parse(HARD, date="2031-05-02", name="hard \U0001f600.txt")
ALL = pytest.mark.parametrize("document", [PARSED, DOCUMENT, polparse.parse("")], ids=["hard", "sample", "empty"])


def stretches(document):
    """Every stretch of every mark, as the words of the text."""
    return [span.of(document.text) for mark in marks(document).marks for span in mark.spans]


def test_hard_is_full():
    """The text that the formats are tried on has something of most kinds, before and behind what is hard."""
    labels = {mark.label for mark in marks(PARSED).marks}
    assert {"person", "role", "source", "cue", "content", "commitment", "event", "date", "meeting", "resolution", "condition"} <= labels
    assert max(mark.spans[-1].end for mark in marks(PARSED).marks) > HARD.index("Resolution")


@given(documents | texts)
def test_marks_hold_together(text):
    """Ids are unique, links lead somewhere, labels and layers are those that are listed, and the order is that of the text."""
    document = polparse.parse(text, date="2031-05-02")
    found = marks(document)
    ids = [mark.id for mark in found.marks]
    assert len(set(ids)) == len(ids)
    assert {end for link in found.links for end in (link.begin, link.end)} <= set(ids)
    assert {mark.label for mark in found.marks} <= set(LABELS)
    assert {mark.layer for mark in found.marks} <= set(LAYERS)
    assert {link.label for link in found.links} <= set(LINKS)
    assert [mark.spans[0].start for mark in found.marks] == sorted(mark.spans[0].start for mark in found.marks)
    assert all(len(same) > 1 for same in found.same)
    assert sum(len(actor.mentions) for actor in document.actors) == sum(mark.layer == "actors" for mark in found.marks)
    assert len(document.dates) == sum(mark.layer == "dates" for mark in found.marks)


def test_every_result_is_marked():
    """Each result of the sample has marks, with its rule and its other fields."""
    found = marks(DOCUMENT)
    items = {mark.item for mark in found.marks}
    for field in attrs.fields(type(DOCUMENT)):
        for result in getattr(DOCUMENT, field.name) if field.name in LAYERS else ():
            assert getattr(result, "id", None) in items | {None}
    assert set(LAYERS) <= {mark.layer for mark in found.marks}
    role = next(mark for mark in found.marks if mark.label == "role")
    assert ("status", "acting") in role.attributes
    assert role.rule == DOCUMENT.actors[0].roles[0].rule
    assert Link("holder", role.id, "a1.1") in found.links


def test_link_to_the_near_mention():
    """A link to an actor arrives where the actor is named in that sentence, or else where it is named first."""
    document = polparse.parse("Ghana is large. Norway accused Ghana of lying.")
    found = marks(document)
    spans = {mark.id: mark.spans[0] for mark in found.marks}
    near = [spans[link.end].start for link in found.links if link.label == "targets"]
    assert near
    assert set(near) == {document.text.rindex("Ghana")}


def test_labels_are_unique():
    """A label belongs to one layer, and a word of brat has neither blank nor sign."""
    assert len(set(LABELS)) == len(LABELS)
    assert all(re.fullmatch("[a-z_]+", label) for label in (*LABELS, *LINKS))


@ALL
def test_brat(document, tmp_path):
    """Each annotation has the words that its offsets cover, on one line; relations and notes name annotations."""
    words = {}
    for line in brat.annotations(document).split("\n")[:-1]:
        kind = line[0]
        if kind == "T":
            name, where, shown = line.split("\t")
            label, _, offsets = where.partition(" ")
            pieces = [Span(*map(int, piece.split())) for piece in offsets.split(";")]
            assert label in LABELS
            assert shown == " ".join(piece.of(document.text) for piece in pieces).encode("utf-8", "replace").decode()
            assert all(before.end <= after.start for before, after in pairwise(pieces))
            words[name] = shown
        elif kind == "#":
            assert re.fullmatch(r"#\d+\tAnnotatorNotes (T\d+)\t.+; rule: en\.[\w.]+|#\d+\tAnnotatorNotes (T\d+)\trule: .+", line)
        elif kind == "R":
            label, first, second = re.fullmatch(r"R\d+\t(\w+) Arg1:(T\d+) Arg2:(T\d+)", line).groups()
            assert label in LINKS
            assert {first, second} <= words.keys()
        else:
            assert re.fullmatch(r"\*\tEquiv( T\d+){2,}", line)
    assert [" ".join(words.split()) for words in words.values()] == [
        " ".join(" ".join(span.of(document.text) for span in mark.spans).encode("utf-8", "replace").decode().split())
        for mark in marks(document).marks
    ]


def test_brat_configuration():
    """Every label and link is declared, and the four sections are there."""
    lines = brat.configuration().split("\n")
    assert ["[entities]", "[relations]", "[events]", "[attributes]"] == [line for line in lines if line.startswith("[")]
    assert {*LABELS, *LINKS} <= {line.partition("\t")[0] for line in lines}


@ALL
def test_label_studio(document):
    """Regions have the words that their offsets cover, and relations join regions; the interface has every label."""
    made = json.loads("".join(labelstudio.tasks([document])))[0]
    result = made["predictions"][0]["result"]
    regions = {item["id"]: item for item in result if item["type"] == "labels"}
    text = made["data"]["text"]
    assert text == document.text
    assert [item["value"]["text"] for item in regions.values()] == stretches(document)
    assert all(text[item["value"]["start"] : item["value"]["end"]] == item["value"]["text"] for item in regions.values())
    relations = [item for item in result if item["type"] == "relation"]
    assert {end for item in relations for end in (item["from_id"], item["to_id"])} <= regions.keys()
    view = ElementTree.fromstring(labelstudio.configuration())
    assert {label.get("value") for label in view.iter("Label")} == set(LABELS)
    assert {label for item in relations for label in item["labels"]} <= {relation.get("value") for relation in view.iter("Relation")}


@ALL
def test_prodigy(document):
    """Tokens are the text, and each span begins and ends with one."""
    made = json.loads("".join(prodigy.tasks([document])))
    assert made["text"] == "".join(token["text"] + " " * token["ws"] for token in made["tokens"]) == document.text
    assert [token["id"] for token in made["tokens"]] == list(range(len(made["tokens"])))
    for span in made["spans"]:
        assert made["tokens"][span["token_start"]]["start"] == span["start"]
        assert made["tokens"][span["token_end"]]["end"] == span["end"]
    assert [made["text"][span["start"] : span["end"]] for span in made["spans"]] == stretches(document)
    for relation in made["relations"]:
        assert relation["head"] == relation["head_span"]["token_end"]
        assert relation["child"] == relation["child_span"]["token_end"]


@given(documents | texts)
def test_prodigy_divides_any_text(text):
    """Tokens are any text, whatever white space it has."""
    made = prodigy.task(polparse.parse(text))
    assert text == "".join(token["text"] + " " * token["ws"] for token in made["tokens"])


_IRI = {"type": "string", "format": "uri-reference", "pattern": r"^[^\s<>]+$"}
# What the model says that an annotation must be, as far as these have it.
_ANNOTATION = {
    "type": "object",
    "required": ["id", "type", "target"],
    "properties": {
        "id": {**_IRI, "pattern": "^urn:uuid:[0-9a-f-]{36}$"},
        "type": {"const": "Annotation"},
        "motivation": {"enum": ["tagging", "linking"]},
        "body": {
            "type": "array",
            "items": {
                "oneOf": [
                    {
                        "required": ["type", "value", "purpose"],
                        "properties": {"type": {"const": "TextualBody"}, "purpose": {"enum": ["tagging", "describing"]}},
                    },
                    {"required": ["type", "source"], "properties": {"type": {"const": "SpecificResource"}, "source": _IRI}},
                ]
            },
        },
        "target": {"oneOf": [_IRI, {"$ref": "#/$defs/target"}, {"type": "array", "minItems": 2, "items": {"$ref": "#/$defs/target"}}]},
    },
    "$defs": {
        "target": {
            "type": "object",
            "required": ["source", "selector"],
            "properties": {"source": _IRI, "selector": {"prefixItems": [{"$ref": "#/$defs/position"}, {"$ref": "#/$defs/quote"}]}},
        },
        "position": {
            "required": ["type", "start", "end"],
            "properties": {
                "type": {"const": "TextPositionSelector"},
                "start": {"type": "integer", "minimum": 0},
                "end": {"type": "integer", "minimum": 0},
            },
        },
        "quote": {"required": ["type", "exact"], "properties": {"type": {"const": "TextQuoteSelector"}, "exact": {"minLength": 1}}},
    },
}


@ALL
def test_web_annotation(document):
    """Valid annotations; positions and quotations select the same words; ids are unique and the same each time."""
    made = json.loads("".join(webannotation.pages([document])))
    assert ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage") == (made["@context"], made["type"])
    validator = Draft202012Validator(_ANNOTATION)
    assert [] == [error.message for item in made["items"] for error in validator.iter_errors(item)]
    ids = [item["id"] for item in made["items"]]
    assert len(set(ids)) == len(ids)
    selected = []
    for item in made["items"]:
        for target in [] if isinstance(item["target"], str) else item["target"] if isinstance(item["target"], list) else [item["target"]]:
            position, quote = target["selector"]
            assert document.text[position["start"] : position["end"]] == quote["exact"]
            assert quote["prefix"] + quote["exact"] + quote["suffix"] in document.text
            selected.append(quote["exact"])
        if item["motivation"] == "linking":
            assert {item["target"], item["body"][1]["source"]} <= set(ids)
    assert selected == stretches(document)
    assert made == json.loads("".join(webannotation.pages([document])))


@pytest.mark.parametrize(
    ("name", "source"),
    [("https://example.org/a?b", "https://example.org/a?b"), ("a b/\u00e9.txt", "a%20b/%C3%A9.txt"), ("c:\\x y", "c%3A%5Cx%20y")],
)
def test_web_annotation_source(name, source):
    """The name is the source if it is an IRI, and is made one if it is none."""
    made = webannotation.page(polparse.parse("It rained in May 2031.", name=name))
    assert source == made["items"][0]["target"]["source"]


# What TimeML 1.2.1 says of these elements.
_MARKUP = """
<!ELEMENT TimeML (#PCDATA | TIMEX3)*>
<!ATTLIST TimeML xmlns:xsi CDATA #IMPLIED xsi:noNamespaceSchemaLocation CDATA #IMPLIED>
<!ELEMENT TIMEX3 (#PCDATA)>
<!ATTLIST TIMEX3 tid ID #REQUIRED type (DATE | TIME | DURATION | SET) #REQUIRED value NMTOKEN #REQUIRED anchorTimeID IDREF #IMPLIED
    functionInDocument (CREATION_TIME | PUBLICATION_TIME | NONE) "NONE" temporalFunction (true | false) "false" comment CDATA #IMPLIED
    mod (BEFORE | AFTER | ON_OR_BEFORE | ON_OR_AFTER | LESS_THAN | MORE_THAN | EQUAL_OR_LESS | EQUAL_OR_MORE | START | MID | END | APPROX)
    #IMPLIED>
"""


def checked(document):
    """The root of a document as TimeML, valid and with the text that it was made of."""
    etree = pytest.importorskip("lxml.etree")
    from io import StringIO

    root = etree.fromstring(timeml.xml(document).encode("utf-8"))
    grammar = etree.DTD(StringIO(_MARKUP))
    assert grammar.validate(root), grammar.error_log
    kept = re.sub("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", document.text)
    assert kept == "".join(root.itertext())
    return root


@ALL
def test_timeml(document):
    """Valid TimeML, whose text is that of the document and whose elements are its dates, in order."""
    root = checked(document)
    elements = [element for element in root if element.get("functionInDocument") != "CREATION_TIME"]
    assert [element.text for element in elements] == [timex.span.of(document.text) for timex in document.dates]
    assert [element.get("value") for element in elements] == [timex.value for timex in document.dates]


@given(documents | texts)
def test_timeml_is_valid(text):
    """Valid for any text."""
    checked(polparse.parse(text, date="2031-05-02"))


def test_timeml_of_what_it_has_no_place_for():
    """Offsets and double years are told beside the value; what nothing resolves has the value of its words."""
    document = polparse.parse("At 16:00 GMT on 9 June 2024 the 2019/20 budget was read, on a Monday in March.")
    told = {element.text: (element.get("value"), element.get("comment")) for element in checked(document)}
    assert ("2019", "2019/2020") in told.values()
    assert any(comment and comment.endswith("+00:00") and comment.startswith(value) for value, comment in told.values())
    assert any("X" in value for value, _ in told.values())


@given(documents | texts)
def test_utf16(text):
    """Code units select the same words in UTF-16, and lead back to the same characters."""
    document = polparse.parse(text)
    units = Units(text)
    encoded = text.encode("utf-16-le", "surrogatepass")
    for mark in marks(document).marks:
        for span in mark.spans:
            there = units.span(span)
            assert encoded[2 * there.start : 2 * there.end].decode("utf-16-le", "surrogatepass") == span.of(text)
            assert span == units.characters(there)


def test_utf16_of_a_document():
    """All spans of a document, and nothing else; what reads it strictly is told."""
    data = utf16(PARSED)
    encoded = HARD.encode("utf-16-le", "surrogatepass")
    for was, now in zip(PARSED.dates, data["dates"], strict=True):
        span = now["span"]
        assert encoded[2 * span["start"] : 2 * span["end"]].decode("utf-16-le", "surrogatepass") == was.span.of(HARD)
    assert data["meetings"][0]["start"] == PARSED.meetings[0].start
    with pytest.raises(polparse.ValidationError, match="offsets"):
        polparse.Document.from_dict(data)
    plain = utf16(polparse.parse("It rained in May 2031."))
    del plain["offsets"]
    assert polparse.Document.from_dict(plain) == polparse.parse("It rained in May 2031.")


def test_cas():
    """A reader of CAS finds the marks over the same words, whatever stands before them, and the links between them."""
    cassis = pytest.importorskip("cassis")
    from io import BytesIO

    from polparse.export import cas

    document = polparse.parse("\N{GRINNING FACE} Ghana's minister\r\nLena Vogt said\x01 on Monday: \ud800 “It rained.”", date="2024-03-05")
    types = cassis.load_typesystem(BytesIO(cas.type_system().encode("utf-8")))
    made = cassis.load_cas_from_xmi(BytesIO(cas.xmi(document).encode("utf-8")), types)
    found = marks(document)
    expected = sorted((mark.id, span.of(document.text)) for mark in found.marks for span in mark.spans)
    assert expected == sorted((mark.mark, mark.get_covered_text()) for mark in made.select(cas.MARK))
    links = sorted((link.begin, link.label, link.end) for link in found.links)
    assert links == sorted((link.Governor.mark, link.label, link.Dependent.mark) for link in made.select(cas.LINK))


# What makes text of a document such that UTF-8 can hold it.
ESCAPES = (
    "A cell of a table is made by `shown` of export/cells.py, XML by `held` of export/akomantoso.py, JSON of a document by `to_json` of "
    "model/serial.py (_UNSAFE): a format writes what one of these gives"
)


@pytest.mark.parametrize("name", FORMATS)
def test_all_formats(name):
    """Every format writes several documents, and none, in pieces that its encoding can hold."""
    format = FORMATS[name]
    if format.needs:
        pytest.importorskip(format.needs[0])
    style = Style(several=True, table="statements" if format.tables == "always" else None)
    written = list(format.write([PARSED, DOCUMENT], style))
    assert any(written)
    for piece in written:
        if isinstance(piece, str) and not format.for_people and (wrong := re.search("[\ud800-\udfff]", piece)):
            around = ascii(piece[max(wrong.start() - 40, 0) : wrong.end()])
            where = f"format {name!r} (export/formats.py) writes a lone surrogate, which UTF-8 cannot hold: {around}"
            pytest.fail(f"{where}. {ESCAPES}", pytrace=False)
    assert len("".join(map(str, format.write([], style)))) < len("".join(map(str, written)))
