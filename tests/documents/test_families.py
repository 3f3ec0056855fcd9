"""Documents of many bodies, each as its own prints them: where their clauses begin, and that they still do in every form of a page."""

import re
from functools import cache
from pathlib import Path

import pytest
from benchmarks.noise import FORMS, printed, starts_of

import polparse

# "¶" stands where a clause begins.
PARTS = re.split(r"(?m)^=== ", Path(__file__).with_name("families.txt").read_text("utf-8"))[1:]
FAMILIES = {name: text for name, _, text in (part.partition("\n") for part in PARTS)}
# Where no line tells one paragraph from the next, or nothing one clause, only documents whose clauses have numbers keep them.
NOT_MEANT = {"on one line", "capitals, one line", "no numbers", "bullets for numbers", "lettered preamble"}
# The first word of each paragraph is set apart, be it a verb or not ("WE"); no capitals tell names; of few lines few have numbers.
HARDER = {"verbs in capitals": 0.92, "numbers of every fifth line": 0.94}
HARDER |= {form: 0.88 for form in FORMS if form.startswith("capitals")}


def clean(marked):
    """A document, and where its clauses begin."""
    text = marked.replace("¶", "")
    return text, [mark.start() - number for number, mark in enumerate(re.finditer("¶", marked))]


@cache
def letters():
    """Each document in paragraphs, with the first letters of its clauses."""
    texts = [re.sub(r"(?<=\S)\n[ \t]*(?=[a-z])", " ", clean(marked)[0]) for marked in FAMILIES.values()]
    return [(text, starts_of(text, range(len(text)))) for text in texts]


@pytest.mark.parametrize("name", FAMILIES)
def test_clauses(name):
    """All clauses begin where they do, and no others."""
    text, starts = clean(FAMILIES[name])
    found = [provision.span.start for document in polparse.extract_resolutions(text) for provision in document.provisions]
    assert [text[start : start + 40] for start in starts] == [text[start : start + 40] for start in sorted(found)]


@pytest.mark.parametrize("form", sorted(FORMS.keys() - NOT_MEANT))
def test_forms(form):
    """Whatever a page holds besides, 97 of 100 clauses begin where they did."""
    kept = known = 0
    for text, starts in letters():
        kept += len(starts & starts_of(*printed(text, FORMS[form])))
        known += len(starts)
    assert kept >= HARDER.get(form, 0.97) * known, f"{kept} of {known}"
