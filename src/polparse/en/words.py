"""The word lists: every entry of the folder `lexicon`."""

from collections.abc import Iterator
from importlib.resources import files

from polparse.en.inflection import verb_entries, with_plurals
from polparse.en.statements.cues import cue_entries
from polparse.engine.lexicon_files import Entry, read_topic

__all__ = ["entries"]


def entries() -> Iterator[Entry]:
    """All entries, file by file in the order of their names."""
    folder = files("polparse.en") / "lexicon"
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name == "verbs.toml":
            yield from verb_entries(file)
        elif file.name == "cues.toml":
            yield from cue_entries(file)
        elif file.name == "offices.toml":
            yield from with_plurals(list(read_topic(file)), "office", "office_plural")
        elif file.name.endswith(".toml") and file.name != "documents.toml":
            yield from read_topic(file)
