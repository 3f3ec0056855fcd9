"""
The words of events to lexicon entries: of verbs every form, each in the class of its table; the norm is the mode of the event.

A phrase is a verb where its first word is one, and a noun elsewhere: "stepped down", "air strikes".
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from polparse.en.inflection import FORMS, inflect
from polparse.engine.lexicon_files import Entry, File, read_rows
from polparse.errors import LexiconError, together

__all__ = ["event_entries"]

_VERB, _NO_MODE = "_verb", "forms"


def event_entries(file: File, irregular: Mapping[str, str], variants: Mapping[str, str]) -> Iterator[Entry]:
    """
    The forms of all words of a file.

    Each table is a class, each of its rows a mode with blank-separated words; ``forms`` is a row without a mode. The words of a phrase are
    joined by ``_``. Of tables whose name ends with ``_verb`` the words are lemmas.

    Args:
        file: the list.
        irregular: the other four forms of those verbs of which spelling rules do not give them.
        variants: likewise of those that have others, too.

    Raises:
        LexiconError: the file is not so; the message names it, and table and key of each.
    """
    phrases: dict[str, Sequence[tuple[str, ...]]] = {}
    problems: list[LexiconError] = []
    for table, rows in read_rows(file).items():
        for mode, words in rows.items():
            if not isinstance(words, str):
                problems.append(LexiconError(f"{file.name}: [{table}] {mode}: no words"))
                continue
            norm = "" if mode == _NO_MODE else mode
            for word in (joined.replace("_", " ") for joined in words.split()):
                if not table.endswith(_VERB):
                    yield Entry(word, table, norm)
                    if " " in word:
                        yield Entry(word, "nouns" if word.endswith("s") else "noun", "")
                    continue
                first, _, rest = word.partition(" ")
                inflected = [inflect(word, forms) for forms in (irregular.get(first, ""), *filter(None, (variants.get(first),)))]
                yield from (Entry(form, table, norm) for form in dict.fromkeys(chain(*inflected)))
                if rest:
                    phrases[word] = inflected
    for word, forms_of in phrases.items():
        told = dict.fromkeys((form, kind) for forms in forms_of for kind, form in zip(FORMS, forms, strict=True))
        yield from (Entry(form, kind, word) for form, kind in told)
    if problems:
        raise together(problems)
