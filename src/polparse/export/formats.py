"""Every format in which documents are written: one table, from which the command has its choices."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, cast

import attrs

from polparse.export import akomantoso, debates, json, text
from polparse.model import Document

if TYPE_CHECKING:
    from polparse.export.columns import TableName

__all__ = ["FORMATS", "Format", "Style"]


@attrs.frozen
class Style:
    """
    How pages are written for somebody to read.

    Attributes:
        width: columns of a line.
        colour: with the colours of a terminal.
        explain: with the rule and the words behind each result.
        several: whether more than one document may come.
        table: which one is written, in the formats that have tables; None for whole documents.
    """

    width: int = 80
    colour: bool = False
    explain: bool = False
    several: bool = False
    table: "TableName | None" = None


@attrs.frozen
class Format:
    """
    A way to write documents.

    Attributes:
        about: what it is, for the help of the command.
        write: gives the output piece by piece, as soon as each document is there; bytes are written as they are.
        needs: a module that it cannot do without, and the extra that has it; None if it needs none.
        each: what `write` gives for a document, if it depends on that alone: then each process writes its own. Picklable.
        begin: what `write` gives before the first document; None for nothing.
        for_people: it is read by people, in the encoding of their terminal; else by programs, in UTF-8.
        tables: whether it is of tables: never, maybe, or always.
        binary: no terminal can show it.
        files: the files of one document by the ends of their names, of a format that may have a file for each; picklable.
        beside: other files of the folder that holds these, by their names.
        single: what it writes of several documents one after the other is no file of the format.
        only: what it is of, if there are texts of which it writes nothing; "" for all texts.
    """

    about: str
    write: Callable[[Iterable[Document], Style], Iterator[str | bytes]]
    for_people: bool = False
    each: Callable[[Style, Document], str] | None = None
    begin: Callable[[Style], str] | None = None
    needs: tuple[str, str] | None = None
    tables: Literal["never", "maybe", "always"] = "never"
    binary: bool = False
    files: Callable[[Document], Mapping[str, str]] | None = None
    beside: Callable[[], Mapping[str, str]] | None = None
    single: bool = False
    only: str = ""


def _by_itself(
    each: Callable[[Style, Document], str], begin: Callable[[Style], str] | None = None
) -> Callable[[Iterable[Document], Style], Iterator[str]]:
    """What writes documents of which each is written by itself."""

    def write(documents: Iterable[Document], style: Style) -> Iterator[str]:
        if begin is not None:
            yield begin(style)
        for document in documents:
            yield each(style, document)

    return write


def _pages(documents: Iterable[Document], style: Style) -> Iterator[str]:
    between = ""
    for document in documents:
        yield between + text.page(document, width=style.width, colour=style.colour, explain=style.explain)
        between = "\n\n"


def _akn(documents: Iterable[Document], _: Style) -> Iterator[str]:
    """The record of each document, and each resolution whose full text it is."""
    for document in documents:
        if document.turns:
            yield debates.debate(document)
        for resolution in document.resolutions:
            if resolution.genre == "document":
                yield akomantoso.xml(document, resolution)


def _akn_files(document: Document) -> Mapping[str, str]:
    full = [resolution for resolution in document.resolutions if resolution.genre == "document"]
    record = {".xml": debates.debate(document)} if document.turns else {}
    return {**record, **{f".{resolution.id}.xml": akomantoso.xml(document, resolution) for resolution in full}}


# The modules of these are imported when one is asked for: nobody else waits for them.


def _labelstudio(documents: Iterable[Document], _: Style) -> Iterator[str]:
    from polparse.export import labelstudio

    return labelstudio.tasks(documents)


def _prodigy(documents: Iterable[Document], _: Style) -> Iterator[str]:
    from polparse.export import prodigy

    return prodigy.tasks(documents)


def _brat(documents: Iterable[Document], _: Style) -> Iterator[str]:
    from polparse.export import brat

    return map(brat.annotations, documents)


def _brat_files(document: Document) -> Mapping[str, str]:
    from polparse.export import brat

    return {".txt": document.text, ".ann": brat.annotations(document)}


def _brat_folder() -> Mapping[str, str]:
    from polparse.export import brat

    return {"annotation.conf": brat.configuration()}


def _webannotation(documents: Iterable[Document], _: Style) -> Iterator[str]:
    from polparse.export import webannotation

    return webannotation.pages(documents)


def _cas(documents: Iterable[Document], _: Style) -> Iterator[str]:
    from polparse.export import cas

    return map(cas.xmi, documents)


def _cas_files(document: Document) -> Mapping[str, str]:
    from polparse.export import cas

    return {".xmi": cas.xmi(document)}


def _cas_folder() -> Mapping[str, str]:
    from polparse.export import cas

    return {"TypeSystem.xml": cas.type_system()}


def _timeml(documents: Iterable[Document], _: Style) -> Iterator[str]:
    from polparse.export import timeml

    return map(timeml.xml, documents)


def _timeml_files(document: Document) -> Mapping[str, str]:
    from polparse.export import timeml

    return {".tml": timeml.xml(document)}


def _html_files(document: Document) -> Mapping[str, str]:
    return {".html": document.html()}


def _line(style: Style, document: Document) -> str:
    if style.table is None:
        return json.line(document)
    from polparse.export.tables import json_lines

    return "".join(json_lines([document], style.table))


def _csv_rows(style: Style, document: Document) -> str:
    from polparse.export.tables import csv_lines

    return "".join(csv_lines([document], cast("TableName", style.table), head=False))


def _csv_head(style: Style) -> str:
    from polparse.export.tables import csv_lines

    return "".join(csv_lines([], cast("TableName", style.table)))


def _parquet(documents: Iterable[Document], style: Style) -> Iterator[bytes]:
    from polparse.export.tables import parquet_pieces

    return parquet_pieces(documents, cast("TableName", style.table))


def _html(documents: Iterable[Document], style: Style) -> Iterator[str]:
    from polparse.export.html.page import pages

    return pages(documents, several=style.several)


FORMATS: Mapping[str, Format] = {
    "text": Format("a page to read", _pages, for_people=True),
    "jsonl": Format("one line of JSON a file, or a row of a table", _by_itself(_line), each=_line, tables="maybe"),
    "html": Format("a page for a browser, of several files with an index", _html, files=_html_files),
    "csv": Format(
        "a table for spreadsheets and statistics", _by_itself(_csv_rows, _csv_head), each=_csv_rows, begin=_csv_head, tables="always"
    ),
    "parquet": Format(
        "a table (with the extra polparse[arrow])", _parquet, needs=("pyarrow", "polparse[arrow]"), tables="always", binary=True
    ),
    "akn": Format(
        "Akoma Ntoso, of records and full texts (with the extra polparse[akn])",
        _akn,
        needs=("lxml", "polparse[akn]"),
        files=_akn_files,
        only="records of debates and full texts of resolutions",
    ),
    "json": Format("indented, of several files a list", lambda documents, style: json.indented(documents, several=style.several)),
    "labelstudio": Format("tasks of Label Studio, a list", _labelstudio),
    "prodigy": Format("tasks of Prodigy, a line each", _prodigy),
    "brat": Format("standoff of brat, of one text or into a folder", _brat, files=_brat_files, beside=_brat_folder, single=True),
    "webannotation": Format("W3C Web Annotation in JSON-LD, a line each", _webannotation),
    "timeml": Format("TimeML with dates as TIMEX3, of one text or into a folder", _timeml, files=_timeml_files, single=True),
    "cas": Format(
        "UIMA CAS in XMI, of one text or into a folder (with the extra polparse[cas])",
        _cas,
        needs=("cassis", "polparse[cas]"),
        files=_cas_files,
        beside=_cas_folder,
        single=True,
    ),
}
