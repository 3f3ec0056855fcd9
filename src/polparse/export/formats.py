"""Every format in which documents are written: one table, from which the command has its choices."""

from collections.abc import Callable, Iterable, Iterator, Mapping

import attrs

from polparse.export import akomantoso, debates, json, text
from polparse.model import Document

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
    """

    width: int = 80
    colour: bool = False
    explain: bool = False
    several: bool = False


@attrs.frozen
class Format:
    """
    A way to write documents.

    Attributes:
        about: what it is, for the help of the command.
        write: gives the output piece by piece, as soon as each document is there; bytes are written as they are.
        needs: a module that it cannot do without, and the extra that has it; None if it needs none.
        each: what `write` gives for a document, if it depends on that alone: then each process writes its own. Picklable.
        for_people: it is read by people, in the encoding of their terminal; else by programs, in UTF-8.
    """

    about: str
    write: Callable[[Iterable[Document], Style], Iterator[str | bytes]]
    for_people: bool = False
    each: Callable[[Document], str] | None = None
    needs: tuple[str, str] | None = None


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


def _webannotation(documents: Iterable[Document], _: Style) -> Iterator[str]:
    from polparse.export import webannotation

    return webannotation.pages(documents)


def _timeml(documents: Iterable[Document], _: Style) -> Iterator[str]:
    from polparse.export import timeml

    return map(timeml.xml, documents)


FORMATS: Mapping[str, Format] = {
    "text": Format("a page to read", _pages, for_people=True),
    "jsonl": Format("one line of JSON a file", lambda documents, _: json.lines(documents), each=json.line),
    "akn": Format("Akoma Ntoso, of records and full texts (with the extra polparse[akn])", _akn, needs=("lxml", "polparse[akn]")),
    "json": Format("indented, of several files a list", lambda documents, style: json.indented(documents, several=style.several)),
    "labelstudio": Format("tasks of Label Studio, a list", _labelstudio),
    "prodigy": Format("tasks of Prodigy, a line each", _prodigy),
    "brat": Format("standoff of brat, of one file", _brat),
    "webannotation": Format("W3C Web Annotation in JSON-LD, a line each", _webannotation),
    "timeml": Format("TimeML with dates as TIMEX3, of one file", _timeml),
}
