"""The cue list to lexicon entries: every form of every cue, with its frames as classes."""

from collections.abc import Collection, Iterator, Mapping

from polparse.contract.norms import ACTS, POLARITIES, STANCES
from polparse.en.inflection import FORMS, inflect
from polparse.engine.lexicon_files import Entry, File, read_rows
from polparse.errors import LexiconError

__all__ = ["cue_entries", "cues_of"]

_Rows = Mapping[str, Mapping[str, str]]
_GATES = ("noun", "weak")
_CLAUSES = ("that", "to", "wh", "whether")
# Words that lead to the content of a cue, or to its source.
_LEADING = (
    *("about", "against", "alleging", "among", "around", "as", "at", "behind", "between", "by", "calling", "condemning", "for", "from"),
    *("in", "into", "of", "on", "over", "surrounding", "to", "toward", "towards", "up", "upon", "with", "within"),
)
_VERB_FRAMES = (
    *("addressee", "addressee_to", "bare", "clause", "ing", "np", "np_as", "np_pred", "np_source", "np_to", "passive", "quote"),
    *("sourceless", "that", "to", "wh"),
    *(f"prep:{word}" for word in _LEADING),
)
_NOUN_FRAMES = (*_CLAUSES, *_LEADING)
# By table, the columns of a row, and what may stand in each, blank-separated; None for forms.
_EVERY: dict[str, Collection[str] | None] = {"act": ACTS, "also": None, "gate": _GATES, "polarity": POLARITIES, "stance": STANCES}
_COLUMNS: dict[str, dict[str, Collection[str] | None]] = {
    "verb": {**_EVERY, "frames": _VERB_FRAMES, "inflect": None, "light": ("true",)},
    "noun": {**_EVERY, "frames": _NOUN_FRAMES, "plural": None},
    "adjective": {**_EVERY, "frames": _NOUN_FRAMES},
    "preposition": {**_EVERY, "object": ("content", "source")},
}
_NEEDED = {"verb": ("act", "frames"), "noun": ("act",), "adjective": ("act",), "preposition": ("act", "object")}
# Frames that are no preposition, and prepositions that lead to the source.
_NO_CONTENT = ("that", "wh", "whether", "by", "from", "among")


def cue_entries(file: File) -> Iterator[Entry]:
    """
    The forms of every cue.

    A form is of the class ``cue_verb``, ``cue_noun``, ``cue_adjective`` or ``cue_preposition``, whose norm is act,
    stance and polarity, slash-separated; and of one class for each frame (``takes_that``; of a noun or an adjective
    ``noun_that``, ``adjective_that``), for its gate, and for its form as a verb (``cue_ed``). The prepositions that
    lead to its content are the norm of ``takes_prep``, ``noun_prep``, ``adjective_prep``.

    Raises:
        LexiconError: a table, a column or what stands in it is none of those above; the message names the file, the table and the key.
    """
    yield from cues_of(file.name, read_rows(file))


def cues_of(file: str, tables: Mapping[str, Mapping[str, object]]) -> Iterator[Entry]:
    """
    Likewise of tables that were read.

    Args:
        file: its name, for messages.

    Raises:
        LexiconError: as above.
    """
    for kind, rows in {kind: _checked(file, kind, rows) for kind, rows in tables.items()}.items():
        yield from _verbs(rows) if kind == "verb" else _others(kind, rows)


def _checked(file: str, kind: str, table: Mapping[str, object]) -> _Rows:
    """The rows of a table, if all that stands in them may."""
    if kind not in _COLUMNS:
        raise LexiconError(f"{file}: [{kind}] is none of the tables of cues ({', '.join(_COLUMNS)})")
    rows: dict[str, dict[str, str]] = {}
    for key, row in table.items():
        where = f"{file}: [{kind}] {key}"
        if not isinstance(row, dict):
            raise LexiconError(f"{where}: is no row ({{ act = ... }})")
        for column in _NEEDED[kind]:
            if column not in row:
                raise LexiconError(f"{where}: has no {column}")
        rows[key] = {}
        for column, value in row.items():
            rows[key][column] = text = "true" if value is True else value
            if column not in _COLUMNS[kind]:
                raise LexiconError(f"{where}: {column} is no column ({', '.join(sorted(_COLUMNS[kind]))})")
            if not isinstance(text, str):
                raise LexiconError(f"{where}: {column} is no string")
            allowed = _COLUMNS[kind][column]
            wrong = next((word for word in text.split() if allowed is not None and word not in allowed), None)
            if wrong is not None:
                raise LexiconError(f"{where}: {column} = {wrong!r} is none of {', '.join(sorted(allowed or ()))}")
            if column == "inflect" and len(text.split()) != len(FORMS) - 1:
                raise LexiconError(f"{where}: inflect = {text!r} is not the four other forms (third person, past, participle, -ing)")
    return rows


# What is said to or against somebody.
_AIMED = ("accuse", "ask", "condemn", "demand", "praise", "warn")


def _norm(row: Mapping[str, str]) -> str:
    return f"{row['act']}/{row.get('stance', '')}/{row.get('polarity', '')}"


def _verbs(rows: _Rows) -> Iterator[Entry]:
    for lemma, row in rows.items():
        forms = inflect(lemma, row.get("inflect", ""))
        prepositions = " ".join(frame[5:] for frame in row["frames"].split() if frame.startswith("prep:"))
        classes = [f"takes_{frame}" for frame in row["frames"].split() if not frame.startswith("prep:")]
        if "gate" in row:
            classes.append(f"verb_{row['gate']}")
        if row.get("stance") in _AIMED:
            classes.append("aimed")
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
