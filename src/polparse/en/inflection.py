"""Regular English inflection: verb and cue lists to the entries of all their forms."""

from collections.abc import Iterator, Mapping, Sequence

from polparse.engine.lexicon_files import Entry, File, read_rows, read_topic
from polparse.errors import LexiconError, together

__all__ = ["inflect", "office_entries", "verb_entries", "verbs_of", "with_plurals"]

FORMS = ("verb_base", "verb_s", "verb_ed", "verb_en", "verb_ing")
_VOWELS = "aeiou"
_OFFICE = "office"


def inflect(lemma: str, irregular: str = "") -> tuple[str, str, str, str, str]:
    """
    The base, third person, past, participle and -ing form of a verb; only the first word of a phrase is inflected.

    Args:
        lemma: its base form.
        irregular: the other four forms, blank-separated, where spelling rules do not give them.

    >>> inflect("deny")
    ('deny', 'denies', 'denied', 'denied', 'denying')
    >>> inflect("put off", "puts put put putting")
    ('put off', 'puts off', 'put off', 'put off', 'putting off')
    """
    base, blank, rest = lemma.partition(" ")
    if irregular:
        third, past, participle, ing = irregular.split()
    else:
        if base.endswith(("s", "x", "z", "ch", "sh")) or (base.endswith("o") and base[-2:-1] not in _VOWELS):
            third = base + "es"
        elif base.endswith("y") and base[-2:-1] not in _VOWELS:
            third = base[:-1] + "ies"
        else:
            third = base + "s"
        if base.endswith("e"):
            past = base + "d"
        elif base.endswith("y") and base[-2:-1] not in _VOWELS:
            past = base[:-1] + "ied"
        else:
            past = base + "ed"
        participle = past
        if base.endswith("ie"):
            ing = base[:-2] + "ying"
        elif base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
            ing = base[:-1] + "ing"
        else:
            ing = base + "ing"
    tail = blank + rest
    return base + tail, third + tail, past + tail, participle + tail, ing + tail


def verb_entries(file: File) -> Iterator[Entry]:
    """
    The forms of each verb, in the class of that form; the norm is the lemma.

    ``verb.regular`` is a block with one lemma a line; ``irregular`` and ``variant`` give the other forms of each of theirs.

    Raises:
        LexiconError: the file is not so; the message names it, and table and key of each.
    """
    yield from verbs_of(file.name, read_rows(file))


def verbs_of(file: str, tables: Mapping[str, Mapping[str, object]]) -> Iterator[Entry]:
    """
    Likewise of tables that were read.

    Args:
        file: its name, for messages.

    Raises:
        LexiconError: as above.
    """
    problems: list[LexiconError] = []
    for table, rows in tables.items():
        for key, value in rows.items():
            if table == "verb" and key == "regular" and isinstance(value, str):
                lemmas = [(lemma, "") for lemma in value.split("\n") if lemma]
            elif table in ("irregular", "variant") and isinstance(value, str) and len(value.split()) == len(FORMS) - 1:
                lemmas = [(key, value)]
            else:
                problems.append(LexiconError(f"{file}: [{table}] {key}: no block of regular verbs, and not the four other forms of one"))
                continue
            for lemma, irregular in lemmas:
                for kind, form in zip(FORMS, inflect(lemma, irregular), strict=True):
                    yield Entry(form, kind, lemma)
    if problems:
        raise together(problems)


def office_entries(file: File) -> Iterator[Entry]:
    """The entries of a file, and those forms of the class ``office`` that are plurals of others once more, in ``office_plural``."""
    return with_plurals(list(read_topic(file)))


def with_plurals(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries, and those offices whose singular is an office too once more, in the class ``office_plural``, with it as norm."""
    known = {entry.form for entry in entries if entry.kind == _OFFICE}
    for entry in entries:
        yield entry
        one = next((one for one in _singulars(entry.form) if one in known), None) if entry.kind == _OFFICE else None
        if one is not None:
            yield Entry(entry.form, "office_plural", one)


def _singulars(form: str) -> Iterator[str]:
    """What a noun phrase may be the plural of."""
    words = form.split(" ")
    for at, word in enumerate(words):
        for ending, one in (("ies", "y"), ("men", "man"), ("people", "person"), ("es", ""), ("s.", "."), ("s", "")):
            if word.endswith(ending):
                yield " ".join((*words[:at], word[: -len(ending)] + one, *words[at + 1 :]))
