"""The word lists: every entry of the folder `lexicon`."""

from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from polparse.contract.classes import BODY
from polparse.contract.norms import checked
from polparse.en.inflection import office_entries, verb_entries
from polparse.en.relations.event_words import event_entries
from polparse.en.statements.cues import cue_entries
from polparse.engine.lexicon_files import Entry, File, read_rows, read_topic

__all__ = ["entries", "lists"]


def _press_entries(file: File) -> Iterator[Entry]:
    """Who publishes news is a body, too."""
    return (entry._replace(kind=f"{entry.kind} {BODY}") for entry in read_topic(file))


# Files that are not read as they are.
_READERS: Mapping[str, Callable[[File], Iterator[Entry]]] = {
    "cues.toml": cue_entries,
    "events.toml": lambda file: event_entries(file, _irregular()),
    "offices.toml": office_entries,
    "press.toml": _press_entries,
    "verbs.toml": verb_entries,
}
_VERBS = "verbs.toml"
# Its words are for the layouts of documents, not for units.
_APART = "documents.toml"


def lists() -> list[Traversable]:
    """The files that hold words for units, by name."""
    folder = files("polparse.en") / "lexicon"
    return sorted((file for file in folder.iterdir() if file.name.endswith(".toml") and file.name != _APART), key=lambda file: file.name)


def _irregular() -> Mapping[str, str]:
    """The forms of the verbs that spelling rules do not tell, by lemma."""
    rows = read_rows(files("polparse.en") / "lexicon" / _VERBS)["irregular"]
    return {lemma: forms for lemma, forms in rows.items() if isinstance(forms, str)}


def entries() -> Iterator[Entry]:
    """
    All entries, file by file in the order of their names.

    Raises:
        LexiconError: a file is no word list, or a norm is none that its class has; the message names file, table and key.
    """
    for file in lists():
        yield from checked(_READERS.get(file.name, read_topic)(file), file.name)
