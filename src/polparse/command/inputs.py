"""What the command reads: names of files, folders and patterns in, one text after the other out."""

import errno
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from glob import glob
from pathlib import Path

import attrs

from polparse.command.files import File, UnreadableError
from polparse.command.messages import say
from polparse.command.rows import KINDS, Fields, rows, size
from polparse.corpus.jobs import Task
from polparse.documents.markup import looks_like_html
from polparse.errors import ValidationError
from polparse.model import Document

__all__ = ["Input", "Source", "count", "inputs", "named"]

_PAGES = (".htm", ".html", ".xhtml")
_WILD = frozenset("*?[")


@attrs.frozen
class Source:
    """
    How files are read.

    Attributes:
        folders: whether folders are, with all that is in them.
        kind: of all files, ``text`` or one of those in `KINDS`; None for what their names tell.
        fields: of files with many texts.
        date: of texts that have none of their own.
        html: whether all texts are HTML; else those are that say so.
        output: a file that is none of them, as it is written.
        for_parsing: options that say how texts are parsed, of which documents that are parsed already have nothing.
    """

    folders: bool = False
    kind: str | None = None
    fields: Fields = attrs.Factory(Fields)
    date: str | None = None
    html: bool = False
    output: Path | None = None
    for_parsing: tuple[str, ...] = ()


@attrs.frozen
class Input:
    """
    Something to parse, or what is wrong with it.

    Attributes:
        name: of the document.
        task: None if there is none.
        problem: why there is none, on one line, with the name of the file and the row.
    """

    name: str
    task: Task | None = None
    problem: str | None = None


def named(names: Sequence[str], source: Source) -> Iterator[str | Input]:
    """
    The files that are meant.

    Args:
        names: of files; of folders; and patterns, where the shell has not replaced them.

    Returns:
        Their names; those of a folder or pattern in order, without hidden ones. An `Input` where there is none.
    """
    for name in names:
        if name == "-" or not name or Path(name).is_file():
            yield name
        elif Path(name).is_dir():
            yield from _inside(name, source) if source.folders else (_wrong(name, f"{os.strerror(errno.EISDIR)}; -r reads what is in it"),)
        elif _WILD & set(name) and not Path(name).exists():
            matching = sorted(match for match in glob(name, recursive=True) if not Path(match).is_dir())  # noqa: PTH207
            yield from matching
            if not matching:
                yield _wrong(name, "no such files")
        else:
            yield name


def inputs(files: Iterable[str | Input], source: Source, done: Counter[str] | None = None) -> Iterator[Input]:
    """
    The texts of files, read when they are asked for; what is wrong already stays so.

    Args:
        done: names of documents that are left out, each as often as it is counted; what was left out is counted no more.
    """
    for file in files:
        if isinstance(file, Input):
            yield file
        elif not (source.output and source.output.exists() and Path(file).exists() and source.output.samefile(file)):
            try:
                yield from _read(File(file), source, Counter() if done is None else done)
            except UnreadableError as error:
                yield _wrong(file, str(error))


def count(files: Iterable[str | Input], source: Source) -> int | None:
    """How many texts files have; None if one of them can be read but once, or not at all."""
    number = 0
    for file in files:
        try:
            kind = "text" if isinstance(file, Input) or source.kind == "text" else source.kind or KINDS.get(File(file).suffix, "text")
            if kind != "text" and not Path(str(file)).is_file():
                return None
            number += 1 if kind == "text" else size(File(str(file)), kind)
        except UnreadableError:
            return None
    return number


def _inside(folder: str, source: Source) -> Iterator[str | Input]:
    """The files of a folder and of those in it, in order, without hidden ones."""
    broken: list[Input] = []
    for path, folders, files in os.walk(
        folder, onerror=lambda error: broken.append(_wrong(str(error.filename), error.strerror or str(error)))
    ):
        yield from broken
        broken.clear()
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (str(Path(path) / name) for name in sorted(files) if not name.startswith("."))
    yield from broken


def _read(file: File, source: Source, done: Counter[str]) -> Iterator[Input]:
    """
    The texts of a file.

    Raises:
        UnreadableError: it has none, or none more.
    """
    kind = source.kind or KINDS.get(file.suffix, "text")
    if kind == "text":
        if _is_done(file.name, done):
            return
        page = source.html or file.suffix in _PAGES
        text = file.text(html=page)
        html = True if page else looks_like_html(text)
        if html is None:
            _tell_of_tags(file.name)
        yield _input(file.name, file.name, text, source.date, html)
        return
    tagged, told = 0, False
    for row in rows(file, kind, source.fields):
        where = f"{file.name} row {row.number}" + (f" ({row.id})" if row.id is not None else "")
        name = row.id if row.id is not None else f"{file.name}:{row.number}"
        if _is_done(name, done):
            continue
        if row.document is not None:
            if not told and source.for_parsing:
                told = True
                say(f"{file.name}: documents of polparse are taken as they are, without {' and '.join(source.for_parsing)}")
            yield _document(name, where, row.document)
            continue
        if row.problem or row.text is None:
            yield _wrong(name, row.problem or "no text", where)
            continue
        html = source.html or (isinstance(row.text, str) and looks_like_html(row.text))
        if html is None:
            tagged += 1
            if tagged == 1:
                _tell_of_tags(where)
        # What --date says is for all texts, unless --date-field was said too.
        own = source.fields.date is not None or source.date is None
        yield _input(name, where, row.text, row.date if own and row.date is not None else source.date, html)
    if tagged > 1:
        say(f"{file.name}: {tagged - 1} more {'row has tags in it' if tagged == 2 else 'rows have tags in them'}")


def _is_done(name: str, done: Counter[str]) -> bool:
    if done[name] <= 0:
        return False
    done[name] -= 1
    return True


def _tell_of_tags(where: str) -> None:
    say(f"{where}: has tags in it, read as they stand; --html reads it as HTML")


def _input(name: str, where: str, text: object, date: object, html: bool | None) -> Input:
    try:
        # Numbers may be dates in JSON.
        return Input(name, Task.of(text, str(date) if isinstance(date, int) else date, name, bool(html)))
    except (TypeError, ValueError) as error:
        return _wrong(name, str(error), where)


def _document(name: str, where: str, row: Mapping[str, object]) -> Input:
    try:
        document = Document.from_dict(row)
    except ValidationError as error:
        return _wrong(name, f"no document of polparse: {error}", where)
    return Input(name, Task(document.text, name=name, document=document))


def _wrong(name: str, problem: str, where: str | None = None) -> Input:
    return Input(name, problem=f"{where or name or repr(name)}: {problem}")
