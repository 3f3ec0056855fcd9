"""The cue list to lexicon entries: every form of every cue, with its frames as classes."""

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources.abc import Traversable

from polparse.en.inflection import FORMS, inflect
from polparse.engine.lexicon_files import Entry

__all__ = ["cue_entries"]

_Rows = Mapping[str, Mapping[str, str]]


def cue_entries(file: Traversable) -> Iterator[Entry]:
    """
    The forms of every cue.

    A form is of the class ``cue_verb``, ``cue_noun``, ``cue_adjective`` or ``cue_preposition``, whose norm is act,
    stance and polarity, slash-separated; and of one class for each frame (``takes_that``; of a noun or an adjective
    ``noun_that``, ``adjective_that``), for its gate, and for its form as a verb (``cue_ed``). The prepositions that
    lead to its content are the norm of ``takes_prep``, ``noun_prep``, ``adjective_prep``.
    """
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    yield from _verbs(tables["verb"])
    for kind in ("noun", "adjective", "preposition"):
        yield from _others(kind, tables[kind])


def _norm(row: Mapping[str, str]) -> str:
    return f"{row['act']}/{row.get('stance', '')}/{row.get('polarity', '')}"


def _verbs(rows: _Rows) -> Iterator[Entry]:
    for lemma, row in rows.items():
        forms = inflect(lemma, row.get("inflect", ""))
        prepositions = " ".join(frame[5:] for frame in row["frames"].split() if frame.startswith("prep:"))
        classes = [f"takes_{frame}" for frame in row["frames"].split() if not frame.startswith("prep:")]
        if "gate" in row:
            classes.append(f"verb_{row['gate']}")
        if "light" in row:
            classes.append("verb_light")
        norm = _norm(row)
        named = [*zip(FORMS, forms, strict=True), *_variants(lemma, row.get("also", ""))]
        for kind, form in named:
            yield Entry(form, "cue_verb", norm)
            # Nobody reads a norm of these, so none is kept.
            yield Entry(form, " ".join((kind.replace("verb", "cue"), *([kind] if " " not in form else []), *classes)), "")
            if prepositions:
                yield Entry(form, "takes_prep", prepositions)


def _variants(lemma: str, also: str) -> Iterator[tuple[str, str]]:
    """Other spellings of the first word, the rest of the phrase after it, with their form, which their ending tells."""
    _, blank, rest = lemma.partition(" ")
    for first in also.split():
        form = first + blank + rest
        if first.endswith("ing"):
            yield "verb_ing", form
        elif first.endswith("s"):
            yield "verb_s", form
        elif first.endswith("e"):
            yield "verb_base", form
        else:
            yield "verb_ed", form
            yield "verb_en", form


_CLAUSES = ("that", "to", "wh", "whether")
# Frames that are no preposition, and prepositions that lead to the source.
_NO_CONTENT = ("that", "wh", "whether", "by", "from", "among")


def _others(kind: str, rows: _Rows) -> Iterator[Entry]:
    for lemma, row in rows.items():
        norm = _norm(row)
        frames = row.get("frames", row.get("object", "")).split()
        led = frames if kind == "preposition" else [frame for frame in frames if frame not in _NO_CONTENT]
        prepositions = " ".join(led)
        classes = [f"{kind}_{frame}" for frame in frames if kind == "preposition" or frame in _CLAUSES]
        if "gate" in row:
            classes.append(f"{kind}_{row['gate']}")
        for form in (lemma, *filter(None, (row.get("plural"),)), *row.get("also", "").split()):
            yield Entry(form, f"cue_{kind}", norm)
            if classes:
                yield Entry(form, " ".join(classes), "")
            if prepositions and kind != "preposition":
                yield Entry(form, f"{kind}_prep", prepositions)
