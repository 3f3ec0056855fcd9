"""Word lists: TOML files, and how their tables come to entries. Every word list of a pack is read here."""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol

from polparse.errors import LexiconError, PolparseError, together, until_wrong

__all__ = ["Entry", "File", "read_lists", "read_own", "read_rows", "read_tables", "read_topic"]


class File(Protocol):
    """A file with a name: of a folder, or of a package."""

    @property
    def name(self) -> str: ...
    def read_text(self, encoding: str) -> str: ...


class Entry(NamedTuple):
    """
    One form, and what it is.

    A form printed in lower case stands for any casing, one with a capital only for capitalised text, one all in
    capitals only for itself.

    Attributes:
        form: as printed; blanks separate words.
        kind: its class, or several, blank-separated; after ``=`` none, but a list that is looked up by form (see `Lexicon.listed`).
        norm: the normal form that rules and stages read; empty for the form itself.
    """

    form: str
    kind: str
    norm: str


def read_tables(file: File) -> dict[str, object]:
    """
    Read a word list as it is.

    Raises:
        LexiconError: it is no TOML, or has a key twice; the message names the file, the table and the key.
    """
    # Imported here: what the lists of a pack come to is kept, and takes less time than to import this.
    import tomllib

    text = file.read_text(encoding="utf-8")
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        problem = str(error).replace("Cannot overwrite a value", "it is there twice")
        raise LexiconError(f"{file.name}: {_place(text, problem)}{problem}") from None


def _place(text: str, problem: str) -> str:
    """The table and the key at the line that an error of `tomllib` names, or at the end if it names none, for a message."""
    lines = text.split("\n")
    if at := re.search(r"\(at line (\d+)", problem):
        lines = lines[: int(at.group(1))]
    key = ""
    for line in reversed(lines):
        if re.fullmatch(r"\[\S+\]\s*(?:#.*)?", line):
            return f"{line.partition('#')[0].strip()} {key}".strip() + ": "
        named = re.match(r'(?:"[^"]+"|[\w-]+)(?= *=)', line)
        key = key or (named.group() if named else "")
    return f"{key}: " if key else ""


def read_rows(file: File) -> dict[str, dict[str, object]]:
    """
    Read a word list whose tables a pack reads itself.

    Raises:
        LexiconError: as for `read_tables`, or something stands above the tables.
    """
    tables: dict[str, dict[str, object]] = {}
    for name, table in read_tables(file).items():
        if not isinstance(table, dict):
            raise LexiconError(f"{file.name}: {name} is not a table")
        tables[name] = table
    return tables


def read_topic(file: File) -> Iterator[Entry]:
    """
    Read a word list.

    Each table is a class; its key ``forms`` holds a block with one form a line, any other key is a norm with a list
    of forms. Above the tables may stand ``also = "class"``, a class for every form of the file,
    ``split = ["class"]``, classes whose norms are classes too (``office.minister``), and ``classless = true``: the tables are
    no classes, and units are what they would be without the file.

    Raises:
        LexiconError: not TOML, or not of this shape; the message names file, class and key.
    """
    topic = read_tables(file)
    also, split, classless = topic.pop("also", ""), topic.pop("split", []), topic.pop("classless", False)
    if not isinstance(also, str) or not isinstance(split, list) or not isinstance(classless, bool):
        raise LexiconError(f"{file.name}: also is a class, split a list of classes, classless true or false")
    mark = "=" if classless else ""
    problems = [LexiconError(f"{file.name}: split: there is no table [{kind}]") for kind in split if kind not in topic]
    for kind, table in topic.items():
        if isinstance(table, dict):
            yield from _of_table(file.name, mark + kind, table, also, kind in split, problems)
        else:
            problems.append(LexiconError(f"{file.name}: {kind} is not a table"))
    if problems:
        raise together(problems)


def read_lists(files: Iterable[File], read: Callable[[File], Iterable[Entry]] = read_topic) -> Iterator[Entry]:
    """
    Read the word lists of a pack.

    Args:
        files: in the order of their entries.
        read: reads one of them.

    Raises:
        LexiconError: what `read` finds wrong with all of them, each as a line.
    """
    problems: list[PolparseError] = []
    for file in files:
        yield from until_wrong(read(file), problems)
    if problems:
        raise together(problems)


def read_own(file: str, tables: Mapping[str, object], split: Container[str] = (), under: str = "") -> Iterator[Entry]:
    """
    Read words that somebody adds to those of a pack: as `read_topic`, and of a class without norms a list of forms will do.

    Args:
        file: for messages.
        tables: classes, each with norms and their forms, or with forms.
        split: classes whose norms are classes, too.
        under: what stands before their names in the file ("codes."), for messages.

    Raises:
        LexiconError: they are not of this shape, or a form is in a class twice; the message names file, class and key of each.
    """
    problems: list[LexiconError] = []
    for kind, table in tables.items():
        if not re.fullmatch(r"[a-z_]\w*", kind):
            problems.append(LexiconError(f"{file}: {kind!r} is no name of a class"))
            continue
        rows = {"forms": table} if isinstance(table, list | tuple) else table
        if not isinstance(rows, Mapping):
            problems.append(LexiconError(f"{file}: {under}{kind} is no table and no list of forms"))
            continue
        seen: set[str] = set()
        for norm, forms in rows.items():
            where = f"{file}: [{under}{kind}] {norm}"
            some = forms.split("\n") if norm == "forms" and isinstance(forms, str) else forms
            if not isinstance(some, list | tuple) or not all(isinstance(form, str) and form.strip() == form for form in some):
                problems.append(LexiconError(f"{where}: is no list of forms"))
                continue
            for form in filter(None, some):
                if not any(map(str.isalnum, form)) or "|" in form or "=" in form:
                    problems.append(LexiconError(f"{where}: {form!r} is no word"))
                elif form in seen:
                    problems.append(LexiconError(f"{where}: {form!r} is there twice"))
                else:
                    seen.add(form)
                    yield Entry(form, kind, "" if norm == "forms" else norm)
                    if kind in split and norm != "forms":
                        yield Entry(form, f"{kind}.{norm}", "")
    if problems:
        raise together(problems)


def _of_table(
    file: str, kind: str, table: Mapping[str, object], also: str, split: bool, problems: list[LexiconError]
) -> Iterator[Entry]:
    for norm, forms in table.items():
        if norm == "forms" and isinstance(forms, str):
            for form in filter(None, forms.split("\n")):
                yield Entry(form, kind, "")
                if also:
                    yield Entry(form, also, "")
        elif isinstance(forms, list) and all(isinstance(form, str) and form for form in forms):
            for form in forms:
                yield Entry(form, kind, norm)
                if split:
                    yield Entry(form, f"{kind}.{norm}", "")
                if also:
                    yield Entry(form, also, "")
        elif isinstance(forms, Mapping):
            # "[cue.verb]" is a table of own words.
            named = f"{kind.removeprefix('=')}.{norm}"
            told = f"the name of a class has no dot ([{named.replace('.', '_')}])"
            problems.append(LexiconError(f"{file}: [{named}]: {told}"))
        else:
            problems.append(LexiconError(f"{file}: [{kind.removeprefix('=')}] {norm}: is not a list of forms"))
