"""The cue list to lexicon entries: every form of every cue, with its frames as classes."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from polparse.contract.norms import ACTS, POLARITIES, STANCES
from polparse.en.inflection import FORMS, inflect
from polparse.engine.lexicon_files import Entry, File, read_rows
from polparse.errors import LexiconError, together

__all__ = ["CLASSES_OF", "cue_entries", "cues_of"]

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
# The words that are cues, and how a verb is used: no word list of these classes says what a cue does.
CLASSES_OF: Mapping[str, Collection[str]] = {
    "verb": (
        *("cue_verb", "aimed", "takes_prep", "verb_light", *(form.replace("verb", "cue") for form in FORMS)),
        *(f"takes_{frame}" for frame in _VERB_FRAMES if ":" not in frame),
        *(f"verb_{gate}" for gate in _GATES),
    ),
    "noun": ("cue_noun", "noun_prep", *(f"noun_{name}" for name in (*_CLAUSES, *_GATES))),
    "adjective": ("cue_adjective", "adjective_prep", *(f"adjective_{name}" for name in (*_CLAUSES, *_GATES))),
    "preposition": ("cue_preposition", "preposition_content", "preposition_source", *(f"preposition_{gate}" for gate in _GATES)),
}
# Frames that are no preposition, and prepositions that lead to the source.
_NO_CONTENT = ("that", "wh", "whether", "by", "from", "among")


def cue_entries(file: File, inflected: Mapping[str, str] | None = None) -> Iterator[Entry]:
    """
    The forms of every cue.

    A form is of the class ``cue_verb``, ``cue_noun``, ``cue_adjective`` or ``cue_preposition``, whose norm is act,
    stance and polarity, slash-separated; and of one class for each frame (``takes_that``; of a noun or an adjective
    ``noun_that``, ``adjective_that``), for its gate, and for its form as a verb (``cue_ed``). The prepositions that
    lead to its content are the norm of ``takes_prep``, ``noun_prep``, ``adjective_prep``.

    Args:
        inflected: other forms of verbs than the base form, with it: no key of a verb begins with one.

    Raises:
        LexiconError: a table, a column or what stands in it is none of those above; the message names the file, the table and the key
            of each.
    """
    yield from cues_of(file.name, read_rows(file), inflected)


def cues_of(
    file: str, tables: Mapping[str, Mapping[str, object]], inflected: Mapping[str, str] | None = None, under: str = ""
) -> Iterator[Entry]:
    """
    Likewise of tables that were read.

    Args:
        file: its name, for messages.
        inflected: as above.
        under: what stands there before the names of the tables ("cue."), likewise.

    Raises:
        LexiconError: as above.
    """
    problems: list[LexiconError] = []
    for kind, rows in tables.items():
        if kind not in _COLUMNS:
            tables_of = ", ".join(f"{under}{one}" for one in _COLUMNS)
            problems.append(LexiconError(f"{file}: [{under}{kind}] is none of the tables of cues ({tables_of})"))
            continue
        right: dict[str, Mapping[str, str]] = {}
        for key, row in rows.items():
            said = (*(_wrong_verb(key, inflected or {}) if kind == "verb" else ()), *_wrong(kind, row))
            wrong = [LexiconError(f"{file}: [{under}{kind}] {key}: {what}") for what in said]
            problems += wrong
            if isinstance(row, Mapping) and not wrong:
                right[key] = {column: _text(value) for column, value in row.items()}
        yield from _verbs(right) if kind == "verb" else _others(kind, right)
    if problems:
        raise together(problems)


def _wrong_verb(key: str, inflected: Mapping[str, str]) -> Iterator[str]:
    """What is wrong with the key of a verb, of which all forms are made: it is not how a base form is written, or it is another form."""
    first = key.partition(" ")[0]
    if first != first.lower():
        yield "the key of a verb has no capital, and stands for any casing"
    if first.lower() in inflected:
        yield f"{first!r} is a form of {inflected[first.lower()]!r}; the key is the base form"


def _wrong(kind: str, row: object) -> Iterator[str]:
    """What is wrong with a row of a table."""
    if not isinstance(row, Mapping):
        yield "is no row ({ act = ... })"
        return
    columns = _COLUMNS[kind]
    yield from (f"has no {column}" for column in _NEEDED[kind] if column not in row)
    for column, value in row.items():
        text = _text(value)
        if column not in columns:
            yield f"{column} is no column ({', '.join(sorted(columns))})"
        elif not isinstance(text, str):
            yield f"{column} is no string"
        else:
            allowed = columns[column]
            for word in text.split():
                if allowed is not None and word not in allowed:
                    yield f"{column} = {word!r} is none of {', '.join(sorted(allowed))}"
            if column == "inflect" and len(text.split()) != len(FORMS) - 1:
                yield f"inflect = {text!r} is not the four other forms (third person, past, participle, -ing)"


def _text(value: Any) -> Any:
    """What stands in a column, as a string if it may stand there."""
    return "true" if value is True else value


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
