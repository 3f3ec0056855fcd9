"""The word lists: every entry of the folder `lexicon`."""

from collections.abc import Callable, Collection, Container, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from polparse.contract.classes import BODY, LISTS
from polparse.contract.norms import checked, outside
from polparse.en.inflection import FORMS, inflect, office_entries, verb_entries, verbs_of, with_plurals
from polparse.en.relations.event_words import event_entries
from polparse.en.statements.cues import CLASSES_OF, cue_entries, cues_of
from polparse.engine.lexicon_files import Entry, File, read_lists, read_own, read_rows, read_topic
from polparse.engine.package_files import package_folder
from polparse.errors import LexiconError, PolparseError, together, until_wrong

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["OWN_TABLES", "entries", "lists", "own_entries"]


def _press_entries(file: File) -> Iterator[Entry]:
    """Who publishes news is a body, too."""
    return (entry._replace(kind=f"{entry.kind} {BODY}") for entry in read_topic(file))


# Files that are not read as they are.
_READERS: Mapping[str, Callable[[File], Iterator[Entry]]] = {
    "cues.toml": lambda file: cue_entries(file, _inflected()),
    "events.toml": lambda file: event_entries(file, _irregular(), _verbs_as("variant")),
    "offices.toml": office_entries,
    "press.toml": _press_entries,
    "verbs.toml": verb_entries,
}
_VERBS = "verbs.toml"
# Its words are for the layouts of documents, not for units.
_APART = "documents.toml"


def lists() -> "list[Traversable]":
    """The files that hold words for units, by name."""
    folder = package_folder("en/lexicon")
    return sorted((file for file in folder.iterdir() if file.name.endswith(".toml") and file.name != _APART), key=lambda file: file.name)


def _irregular() -> Mapping[str, str]:
    """The forms of the verbs that spelling rules do not tell, by lemma."""
    return _verbs_as("irregular")


def _inflected() -> Mapping[str, str]:
    """The forms of verbs that are the base form of none, with the lemma."""
    forms = [*verb_entries(package_folder("en/lexicon") / _VERBS)]
    bases = {entry.form for entry in forms if entry.kind == FORMS[0]}
    return {entry.form: entry.norm for entry in forms if entry.form not in bases}


def _verbs_as(table: str) -> Mapping[str, str]:
    """The forms that a table of verbs tells, by lemma."""
    rows = read_rows(package_folder("en/lexicon") / _VERBS)[table]
    return {lemma: forms for lemma, forms in rows.items() if isinstance(forms, str)}


def entries() -> Iterator[Entry]:
    """
    All entries, file by file in the order of their names.

    Raises:
        LexiconError: a file is no word list, or a norm is none that its class has; the message names file, table and key of each.
    """
    words = list(read_lists(lists(), lambda file: checked(_READERS.get(file.name, read_topic)(file), file.name)))
    if wrong := [*outside(words)]:
        # Imported here: words are seldom wrong.
        from polparse.contract.check import place

        raise together(LexiconError(f"{place(kind, lists, form)}[{kind}] {form!r}: {what}") for kind, form, what in wrong)
    return iter(words)


# Tables of own words that are none of classes: cues, each in a row that says what it does and takes; verbs by their lemmas; phrases that
# only the codes of actors need.
_CUE, _VERB, _IRREGULAR, _CODES = "cue", "verb", "irregular", "codes"
# These tables, and the one of offices, each with the classes and lists that only it gives.
OWN_TABLES: Mapping[str, Collection[str]] = {
    **{f"{_CUE}.{table}": classes for table, classes in CLASSES_OF.items()},
    **{f"{_CODES}.{name}": (f"={name}",) for name in LISTS},
    _VERB: (),
    _IRREGULAR: (),
    "office": ("office_plural",),
}


def own_entries(file: str, tables: Mapping[str, object], split: Container[str]) -> Iterator[Entry]:
    """
    The entries of words that somebody adds.

    Of classes whose name ends with ``_verb`` the words are lemmas: their forms are made, and are verbs. Single words in lower case of the
    class ``office`` and of those whose name ends with ``_noun`` are nouns; of offices the plurals are told by their singulars.

    Args:
        file: for messages.
        tables: as for `read_own`; and ``cue`` with the tables of ``cues.toml``, ``verb``, a list of regular verbs, ``irregular``, the other
            four forms of each verb, and ``codes`` with the tables of ``codes.toml``.
        split: as for `read_own`.

    Raises:
        LexiconError: they are not of this shape; the message has a line for each thing that is wrong.
    """
    plain = dict(tables)
    problems: list[PolparseError] = []
    if _CUE in plain:
        rows = _rows(file, _CUE, plain.pop(_CUE), problems)
        yield from until_wrong(cues_of(file, rows, _inflected(), f"{_CUE}."), problems)
    if _VERB in plain:
        lemmas = [entry.form for entry in until_wrong(read_own(file, {_VERB: plain.pop(_VERB)}), problems)]
        yield from verbs_of(file, {_VERB: {"regular": "\n".join(lemmas)}})
    if _IRREGULAR in plain:
        rows = _rows(file, "", {_IRREGULAR: plain.pop(_IRREGULAR)}, problems)
        yield from until_wrong(verbs_of(file, rows), problems)
    if _CODES in plain:
        rows = _rows(file, _CODES, plain.pop(_CODES), problems)
        phrases = until_wrong(read_own(file, rows, under=f"{_CODES}."), problems)
        yield from (entry._replace(kind=f"={entry.kind}") for entry in phrases)
    some = list(until_wrong(read_own(file, plain, split), problems))
    for entry in with_plurals([entry for entry in some if not entry.kind.endswith("_verb")]):
        yield entry
        if entry.kind == "office" or entry.kind.endswith("_noun"):
            yield from _as_noun(entry, some)
    yield from _verbs([entry for entry in some if entry.kind.endswith("_verb")])
    if problems:
        raise together(problems)


def _verbs(lemmas: Sequence[Entry]) -> Iterator[Entry]:
    irregular = _irregular() if lemmas else {}
    for entry in lemmas:
        first, blank, rest = entry.form.partition(" ")
        for kind, form in zip(FORMS, inflect(first, irregular.get(first, "")), strict=True):
            yield Entry(form + blank + rest, entry.kind, entry.norm)
            if not rest:
                yield Entry(form, kind, first)


def _as_noun(entry: Entry, others: Sequence[Entry]) -> Iterator[Entry]:
    form = entry.form
    if form.isalpha() and form.islower():
        singulars = {other.form for other in others if other.kind == entry.kind}
        plural = any(form in (f"{one}s", f"{one}es") or (one[-1:] == "y" and form == f"{one[:-1]}ies") for one in singulars)
        yield Entry(form, "nouns" if plural else "noun", "")


def _rows(file: str, name: str, tables: object, problems: list[PolparseError]) -> dict[str, Mapping[str, object]]:
    """The tables of a table; what is none joins the problems."""
    if not isinstance(tables, Mapping):
        problems.append(LexiconError(f"{file}: {name} is no table"))
        return {}
    where = f"{file}: [{name}] " if name else f"{file}: "
    problems += (LexiconError(f"{where}{key}: is no table") for key, rows in tables.items() if not isinstance(rows, Mapping))
    return {key: rows for key, rows in tables.items() if isinstance(rows, Mapping)}
