"""The component of spaCy, in blank pipelines."""

import subprocess
import sys
from importlib import metadata

import pytest

import polparse
from polparse.export.marks import LAYERS, marks
from tests.export.test_marks import HARD

spacy = pytest.importorskip("spacy")
# A program finds the component by the entry point; the tests also run where another version is installed.
pytest.importorskip("polparse.spacy")
# What spaCy and its libraries find wrong with one another.
pytestmark = pytest.mark.filterwarnings("ignore")
TEXT = "Lena Vogt, Norway's trade minister, said on Monday that the port would open."


@pytest.fixture(scope="module")
def nlp():
    made = spacy.blank("en")
    made.add_pipe("polparse", config={"date": "2031-05-02"})
    return made


def test_document(nlp):
    """The document is that of `parse`, and the attributes of a span lead to its results."""
    doc = nlp(TEXT)
    assert polparse.parse(TEXT, date="2031-05-02") == doc._.polparse
    (source,) = [span for span in doc.spans["statements"] if span.label_ == "source"]
    (statement,) = doc._.polparse.statements
    assert (statement.source[0].of(TEXT), statement.rule) == (source.text, source._.polparse["rule"])
    person = next(span for span in doc.spans["actors"] if span.label_ == "person")
    assert "Lena Vogt" == doc._.polparse.actor(person._.polparse["item"]).name == person._.polparse["name"]
    assert {} == doc[0:2]._.polparse


def test_spans(nlp):
    """Every mark is a span, of the tokens that hold its characters, in any text."""
    # spaCy itself takes no lone surrogates.
    text = HARD.replace("\ud800", "?")
    doc = nlp(text)
    parsed = polparse.parse(text, date="2031-05-02")
    found = [(layer, span) for layer in LAYERS for span in doc.spans[layer]]
    expected = [(mark, span) for layer in LAYERS for mark in marks(parsed).marks if mark.layer == layer for span in mark.spans]
    assert len(expected) == len(found)
    for (layer, span), (mark, place) in zip(found, expected, strict=True):
        assert (mark.layer, mark.label, mark.id) == (layer, span.label_, span.id_)
        assert span.start_char <= place.start < place.end <= span.end_char
        assert mark.rule == span._.polparse["rule"]


def test_published(nlp):
    """The day of a text stands before that of the configuration; what is none is refused."""
    doc = nlp.make_doc(TEXT)
    doc._.published = "2024-03-20"
    assert "2024-03-18" == nlp(doc)._.polparse.dates[0].value
    with pytest.raises(ValueError, match="soon"):
        spacy.blank("en").add_pipe("polparse", config={"date": "soon"})
    bad = nlp.make_doc(TEXT)
    bad._.published = "soon"
    with pytest.raises(ValueError, match="soon"):
        nlp(bad)


def test_unseen(nlp):
    """A `Doc` that the component has not seen has no document, and its spans no attributes."""
    doc = spacy.blank("en")(TEXT)
    assert doc._.polparse is None
    assert {} == doc[0:2]._.polparse


def test_bytes(nlp):
    """Bytes hold everything."""
    doc = nlp(TEXT)
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert doc._.polparse == again._.polparse
    assert [(span.text, span.label_, span.id_) for span in doc.spans["statements"]] == [
        (span.text, span.label_, span.id_) for span in again.spans["statements"]
    ]
    kept = spacy.tokens.DocBin(docs=[doc], store_user_data=True).to_bytes()
    (binned,) = spacy.tokens.DocBin(store_user_data=True).from_bytes(kept).get_docs(nlp.vocab)
    assert doc._.polparse == binned._.polparse


def test_processes(nlp):
    """Two processes give what one gives, in order, with the contexts."""
    texts = [f"Norway accused Ghana of lying on {day} May 2024." for day in range(1, 9)]
    alone = [doc._.polparse for doc in nlp.pipe(texts)]
    pairs = nlp.pipe(zip(texts, range(8), strict=True), as_tuples=True, n_process=2, batch_size=3)
    together = [(doc._.polparse, number, len(doc.spans["events"])) for doc, number in pairs]
    assert [(document, number, 1) for number, document in enumerate(alone)] == together


@pytest.mark.skipif("polparse" not in metadata.entry_points(group="spacy_factories").names, reason="the installed one has no entry point")
def test_saved(tmp_path):
    """A pipeline that was saved is loaded with the component and its settings, in a program that never imports polparse."""
    made = spacy.blank("en")
    made.add_pipe("polparse", config={"date": "2024-03-20", "prefix": "pol_"})
    made.to_disk(tmp_path)
    program = (
        f"import spacy; doc = spacy.load({str(tmp_path)!r})({TEXT!r}); print(doc._.polparse.dates[0].value, len(doc.spans['pol_dates']))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert ("2024-03-18 1\n", 0) == (done.stdout, done.returncode), done.stderr
