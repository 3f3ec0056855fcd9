"""The parser of English, read once in a process, when a text first needs it."""

from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from polparse.gc_pause import paused, settle

if TYPE_CHECKING:
    from pathlib import Path

    from polparse.parser import Parser

__all__ = ["kept_files", "parser", "save"]

_loading = Lock()


def parser() -> "Parser":
    """The same in all threads."""
    # Later nobody takes the lock: a process that forks while another thread has it would wait for it forever.
    if _loaded.cache_info().currsize:
        return _loaded()
    # Threads that parse the first texts of a process at once load the words once.
    with _loading:
        return _loaded()


@cache
@paused()
def _loaded() -> "Parser":
    from polparse.en import english
    from polparse.parser import Parser

    made = Parser(english())
    # Words and rules stay: to go through them once would take a tenth of the time of the first text.
    settle()
    return made


def kept_files(package: "Path") -> "list[Path]":
    """The files that `save` writes, each wherever the package is."""
    from polparse.en.documents.words import WORDS
    from polparse.en.kept import CLASSES, GRAMMARS, VOCABULARY
    from polparse.engine.regexes import REGEXES

    return [*(package / "en" / name for name in (WORDS, VOCABULARY, CLASSES, GRAMMARS)), package / "engine" / REGEXES]


def save(package: "Path") -> "list[Path]":
    """
    Write the files of a package that are kept for a quick start: what words and rules come to, and the regexes that a text needs.

    Args:
        package: the folder of `polparse`.

    Returns:
        The files.

    Raises:
        LexiconError, RuleError, PackError: the pack is not what the stages ask for (see `polparse.language.Language`).
        OSError: a file cannot be written.
    """
    from polparse.en.documents.words import save_words
    from polparse.en.kept import save_classes, save_grammars, save_vocabulary
    from polparse.engine.regexes import save_regexes

    words, vocabulary, classes, grammars, regexes = files = kept_files(package)
    vocabulary.write_bytes(save_vocabulary())
    grammars.write_bytes(save_grammars())
    # These are the ones that are asked for meanwhile.
    parser().load()
    regexes.write_bytes(save_regexes())
    words.write_bytes(save_words())
    classes.write_bytes(save_classes(parser().language.lexicon.alphabet))
    return files
