"""What is written for a tool, read by the tool's own reader or by a library for its files, where that is installed."""

import pytest
from benchmarks.timeml import read

from polparse.export import brat, labelstudio, prodigy, timeml
from polparse.export.akomantoso import held
from polparse.export.marks import LABELS, marks
from tests.export.test_marks import PARSED

# Of readers, and of what they need: of no use in a test of polparse.
pytestmark = pytest.mark.filterwarnings("ignore")


def test_label_studio():
    """Its SDK takes the interface and finds nothing wrong with the predictions."""
    interface = pytest.importorskip("label_studio_sdk.label_interface").LabelInterface(labelstudio.configuration())
    interface.validate()
    task = labelstudio.task(PARSED)
    assert [] == interface.validate_prediction(task["predictions"][0], return_errors=True)
    assert set(LABELS) == set(interface.get_control("label").labels)
    task["predictions"][0]["result"][0]["value"]["labels"] = ["nonsense"]
    assert interface.validate_prediction(task["predictions"][0], return_errors=True)


@pytest.fixture
def folder(tmp_path):
    """A folder of brat."""
    (tmp_path / "hard.txt").write_bytes(PARSED.text.encode("utf-8", "replace"))
    (tmp_path / "hard.ann").write_text(brat.annotations(PARSED), encoding="utf-8", newline="")
    (tmp_path / "annotation.conf").write_text(brat.configuration(), encoding="utf-8")
    return tmp_path


def test_pybrat(folder):
    """Every annotation has its words, and every relation its ends."""
    parser = pytest.importorskip("pybrat.parser").BratParser(error="ignore")
    found = marks(PARSED)
    (example,) = parser.parse(folder)
    assert len(found.marks) == len(example.entities)
    # It takes each two of an equivalence for a relation.
    assert len(found.links) == len([relation for relation in example.relations if relation.type != "Equiv"])
    text = PARSED.text.encode("utf-8", "replace").decode("utf-8")
    for entity in example.entities:
        assert entity.mention == " ".join(text[span.start : span.end] for span in entity.spans)


def test_bratly(folder):
    """It holds each annotation against the text."""
    reader = pytest.importorskip("bratly.io.file_read_src")
    (document,) = reader.read_document_collection_from_folder(str(folder)).documents
    counts = {kind.__name__: count for kind, count in document.stats_annotation_types().items() if count}
    found = marks(PARSED)
    assert counts == {
        "EntityAnnotation": len(found.marks),
        "NoteAnnotation": len(found.marks),
        "RelationAnnotation": len(found.links),
        "EquivalenceAnnotation": len(found.same),
    }


def test_prodigy():
    """The tokens are those of a document of spaCy, on whose borders all spans lie."""
    tokens = pytest.importorskip("spacy.tokens")
    vocab = pytest.importorskip("spacy.vocab").Vocab()
    task = prodigy.task(PARSED)
    words = [token["text"].encode("utf-8", "replace").decode("utf-8") for token in task["tokens"]]
    document = tokens.Doc(vocab, words=words, spaces=[token["ws"] for token in task["tokens"]])
    assert document.text == PARSED.text.encode("utf-8", "replace").decode("utf-8")
    for span in task["spans"]:
        found = document.char_span(span["start"], span["end"])
        assert (found.start, found.end - 1) == (span["token_start"], span["token_end"])


def test_timeml(tmp_path):
    """The reader of the benchmarks finds the text, its date and its timexes."""
    (tmp_path / "hard.tml").write_text(timeml.xml(PARSED), encoding="utf-8", newline="")
    (article,) = read(tmp_path)
    assert (article.text, article.date) == (held(PARSED.text), PARSED.date)
    assert [(tag.start, tag.end, tag.type, tag.value) for tag in article.tags] == [
        (timex.span.start, timex.span.end, timex.type, timex.value) for timex in PARSED.dates
    ]
