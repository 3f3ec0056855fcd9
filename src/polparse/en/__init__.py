"""The English language pack."""

from functools import cache
from typing import TYPE_CHECKING

from polparse.en.documents.bodies import BODIES
from polparse.en.documents.citations import ANAPHORA, NOTATIONS
from polparse.en.documents.entries import PARTICIPANTS
from polparse.en.documents.layouts import LAYOUTS
from polparse.en.documents.surface import IGNORED
from polparse.en.documents.turns import LABELS
from polparse.en.grammars import FRAMES, OWN_CLASSES, grammars_over
from polparse.en.kept import kept_classes, kept_rules, vocabulary
from polparse.en.syntax import SYNTAX
from polparse.en.words import OWN_TABLES, lists, own_entries
from polparse.engine.lexicon import Lexicon
from polparse.engine.package_files import package_folder
from polparse.gc_pause import paused
from polparse.language import Language, share
from polparse.syntax.frames import Frames
from polparse.syntax.grammar import SyntaxGrammar

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = ["english"]


@cache
def english() -> Language:
    """The pack, read on first use."""
    with paused():
        lexicon = Lexicon(vocabulary(), kept_classes())
        grammars = grammars_over(lexicon, lambda name: kept_rules().grammars.get(name))
        syntax = SyntaxGrammar(lexicon, SYNTAX, lambda: kept_rules().syntax)
        share(grammars, syntax)
        return Language(
            code="en",
            lexicon=lexicon,
            syntax=syntax,
            frames={name: Frames(lexicon, some) for name, some in FRAMES.items()},
            labels=LABELS,
            participants=PARTICIPANTS,
            bodies=BODIES,
            layouts=LAYOUTS,
            ignored=IGNORED,
            notations=NOTATIONS,
            anaphora=ANAPHORA,
            own_classes=OWN_CLASSES,
            lists=lists,
            read_words=own_entries,
            own_tables=OWN_TABLES,
            sources=lambda: _modules(package_folder("en"), "polparse/en/"),
            **grammars,
        )


def _modules(folder: "Traversable", path: str) -> dict[str, str]:
    """The text of the modules of a folder, by path."""
    found: dict[str, str] = {}
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.is_dir():
            found |= _modules(file, f"{path}{file.name}/")
        elif file.name.endswith(".py"):
            found[path + file.name] = file.read_text(encoding="utf-8")
    return found
