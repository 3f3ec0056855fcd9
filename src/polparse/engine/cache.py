"""
What grammars come to with words that users add, kept between runs in the user's cache folder.

Most words change nothing that takes long (see `Kept.over`). Where they do, a grammar is compiled anew, which takes up to three seconds,
and what comes of it is written to a file: plain JSON, named by a digest of all that it depends on, with another of its content. So nothing
in it is ever run, and a file that is old, cut short or damaged is not read.
"""

import base64
import contextlib
import hashlib
import json
import os
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from polparse.engine.beginnings import Beginning
from polparse.engine.grammar import Grammar
from polparse.engine.kept_grammar import Has, Kept
from polparse.engine.package_files import package_folder
from polparse.engine.regexes import KEY, Code
from polparse.engine.search import Plan, Regex

__all__ = ["folder", "kept"]

_MOST = 24
_ENGINE = ("beginnings", "cache", "class_sets", "grammar", "patterns", "regexes", "rules", "search")


def folder() -> Path | None:
    """
    Where files are kept: the folder that the variable ``POLPARSE_CACHE`` names, or the user's; None if the variable is empty, or there is
    none.
    """
    named = os.environ.get("POLPARSE_CACHE")
    if named is not None:
        return Path(named) if named else None
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "polparse" / "Cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "polparse"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "polparse"


def kept(grammar: Grammar) -> Kept:
    """
    What a grammar comes to, from its file or by compiling all of it; then there is a file, if one can be written.

    Raises:
        RuleError: as for `Grammar.keep`.
    """
    where = folder()
    if where is None or not KEY:
        return grammar.keep()
    file = where / f"{_digest(grammar)}.json"
    known = _read(file)
    if known is None:
        known = grammar.coded()
        # A folder that cannot be written to costs time at the next start, and nothing else.
        with contextlib.suppress(OSError):
            _write(file, known)
    return known


def _digest(grammar: Grammar) -> str:
    """What is another as soon as one of the words, the patterns, the engine and the Python that compiles them is."""
    alphabet = grammar.lexicon.alphabet
    patterns = [[rule.name, rule.pattern] for rule in grammar.rules]
    told = [_engine(), KEY, patterns, dict(grammar.macros), dict(grammar.sets), alphabet.size, dict(alphabet.members)]
    return hashlib.sha256(json.dumps(told).encode("utf-8")).hexdigest()


@cache
def _engine() -> str:
    sources = package_folder("engine")
    return hashlib.sha256(b"".join((sources / f"{name}.py").read_bytes() for name in _ENGINE)).hexdigest()


def _read(file: Path) -> Kept | None:
    try:
        seal, _, content = file.read_bytes().partition(b"\n")
        if seal != _seal(content):
            return None
        table, plans, macros, width, rows, expressions = json.loads(content)
        return Kept(
            table,
            [_plan(saved) for saved in plans],
            {name: _regex(saved) for name, saved in macros.items()},
            Has(width, base64.b64decode(rows)),
            expressions,
        )
    except (OSError, ValueError, TypeError):
        return None


def _write(file: Path, content: Kept) -> None:
    """
    Write a file at once, so that nobody reads half of it, and forget the oldest if there are too many.

    Raises:
        OSError: it cannot be written.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    plans = [[_saved(value) if isinstance(value, Regex) else value for value in plan] for plan in content.plans]
    macros = {name: _saved(regex) for name, regex in content.macros.items()}
    has = [content.has.width, base64.b64encode(content.has.rows).decode()]
    told = json.dumps([content.table, plans, macros, *has, list(content.expressions)]).encode("utf-8")
    with tempfile.NamedTemporaryFile(dir=file.parent, suffix=".new", delete=False) as new:
        new.write(_seal(told) + b"\n" + told)
    Path(new.name).replace(file)
    known = sorted(file.parent.glob("*.json"), key=lambda one: one.stat().st_mtime, reverse=True)
    for old in known[_MOST:]:
        old.unlink()


def _seal(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()


def _saved(regex: Regex) -> list[object]:
    code = regex.code
    if code is None:
        return [regex.source]
    return [regex.source, code.flags, base64.b64encode(code.words).decode(), code.groups, code.names, list(code.numbers)]


def _plan(saved: list[Any]) -> Plan:
    regex, needs, beginning, rare, before, starts, condition = saved
    return Plan(_regex(regex), needs, beginning and Beginning(*beginning), _regex(rare), before, _regex(starts), _regex(condition))


def _regex(saved: list[Any]) -> Regex:
    source, *code = saved
    if not code:
        return Regex(source)
    flags, words, groups, names, numbers = code
    return Regex(source, Code(flags, base64.b64decode(words), groups, names, tuple(numbers)))
