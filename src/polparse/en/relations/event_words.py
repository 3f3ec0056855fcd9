"""The words of events to lexicon entries: of verbs every form, each in the class of its table; the norm is the mode of the event."""

from collections.abc import Iterator, Mapping

from polparse.en.inflection import inflect
from polparse.engine.lexicon_files import Entry, File, read_rows
from polparse.errors import LexiconError

__all__ = ["event_entries", "events_of"]

_VERB, _NO_MODE = "_verb", "forms"


def event_entries(file: File, irregular: Mapping[str, str]) -> Iterator[Entry]:
    """
    The forms of all words of a file.

    Each table is a class, each of its rows a mode with blank-separated words; ``forms`` is a row without a mode. Phrases
    stand in lists. Of tables whose name ends with ``_verb`` the words are lemmas.

    Args:
        file: the list.
        irregular: the other four forms of those verbs of which spelling rules do not give them.

    Raises:
        LexiconError: the file is not so; the message names it, and table and key.
    """
    yield from events_of(file.name, read_rows(file), irregular)


def events_of(file: str, tables: Mapping[str, Mapping[str, object]], irregular: Mapping[str, str]) -> Iterator[Entry]:
    """
    Likewise of tables that were read.

    Args:
        file: its name, for messages.
        irregular: as above.

    Raises:
        LexiconError: as above.
    """
    for table, rows in tables.items():
        for mode, words in rows.items():
            if not isinstance(words, str | list):
                raise LexiconError(f"{file}: [{table}] {mode}: no words")
            norm = "" if mode == _NO_MODE else mode
            for word in words.split() if isinstance(words, str) else words:
                for form in _forms(word, irregular) if table.endswith(_VERB) else (word,):
                    yield Entry(form, table, norm)


def _forms(lemma: str, irregular: Mapping[str, str]) -> tuple[str, ...]:
    first, blank, rest = lemma.partition(" ")
    return tuple(form + blank + rest for form in dict.fromkeys(inflect(first, irregular.get(first, ""))))
