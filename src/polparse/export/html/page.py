"""One self-contained page of HTML for a document, or for several with an index."""

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from polparse.en import english
from polparse.explanation import Explanation, catalogue
from polparse.export.columns import COUNTED
from polparse.export.html.highlights import highlighted, plain
from polparse.export.html.lists import FILTERS, Lists
from polparse.export.outline import is_whole
from polparse.model import Document
from polparse.spans import Span

__all__ = ["frame", "page", "pages"]

# What tints the name of a kind on the page, and what a reader calls it, if that is not what its mark is called.
_TINTS = {"roles": "role", "said": "content", "promised": "promise", "met": "meeting", "decided": "decision", "when": "date"}
# Where the documentation tells all of every rule.
# How much of a text is its title if it has no name.
_BEGINNING = 60
_GALLERY = "https://polparse.readthedocs.io/en/latest/"
_CALLED = {"content": "statement", "cue": "statement", "body": "actor", "act": "provision"}


def page(document: Document) -> str:
    """
    A document as a page that needs nothing else.

    Returns:
        HTML in Unicode, for UTF-8: the text with all that was found marked in it, lists beside it, and the rules. No script of the text
        can run: all its characters are escaped, and the page allows no script but its own.
    """
    return "".join(pages([document], several=False))


def pages(documents: Iterable[Document], several: bool = True) -> Iterator[str]:
    """
    Documents on one page, one after the other.

    Args:
        documents: each is taken when the one before it is written.
        several: put an index before them, for which they are held; without it there is one at most.
    """
    if not several:
        for document in documents:
            yield _opening(_titled(document, 1))
            yield from _shown(document, "")
            yield _closing()
        return
    every = list(documents)
    yield _opening(f"{len(every)} documents")
    yield _index(every)
    for number, document in enumerate(every, 1):
        yield from _shown(document, f"{number}-", number)
    yield _closing()


def frame(document: Document) -> str:
    """A document as a frame for a notebook, whose styles and those of the page keep apart."""
    inside = page(document).replace("&", "&amp;").replace('"', "&quot;")
    return (
        f'<iframe sandbox="allow-scripts allow-popups" srcdoc="{inside}" title="What was found in a text" '
        'style="width:100%;height:40rem;border:1px solid #8884;border-radius:8px"></iframe>'
    )


def _titled(document: Document, number: int) -> str:
    if document.name not in (None, "-"):
        return plain(document.name or f"Document {number}")
    # Of a text without a name, how it begins.
    begins = " ".join(document.words(Span(0, min(len(document.text), _BEGINNING * 4))).split())
    cut = begins if len(begins) <= _BEGINNING else f"{begins[:_BEGINNING].rpartition(' ')[0]} …"
    return plain(cut or f"Document {number}")


def _index(documents: list[Document]) -> str:
    head = "".join(f'<th scope="col">{field}</th>' for field in COUNTED)
    rows = "".join(
        f'<tr><td><a href="#{number}-">{_titled(document, number)}</a> <small>{plain(document.date or "")}</small></td>'
        + "".join(f"<td>{len(getattr(document, field))}</td>" for field in COUNTED)
        + "</tr>"
        for number, document in enumerate(documents, 1)
    )
    return (
        f'<nav class="index"><h1>{len(documents)} documents</h1><div><table><tr><th scope="col">document</th>{head}</tr>'
        f"{rows}</table></div></nav>\n"
    )


def _shown(document: Document, prefix: str, number: int = 1) -> Iterator[str]:
    lists = Lists(document, prefix)
    found = ", ".join(
        f"{count} {field if count > 1 else field[:-1]}" for field in COUNTED if (count := len(getattr(document, field)))
    )
    told = " · ".join(filter(None, (f"published {plain(document.date)}" if document.date else "", found or "nothing found")))
    place = f' id="{prefix}"' if prefix else ""
    yield (
        f'<article class="document"{place} data-p="{prefix}">\n<header><h2>{_titled(document, number)}</h2><p>{told}</p></header>\n'
        '<section class="text" aria-label="Text. Arrow keys go from mark to mark.">\n'
    )
    yield from highlighted(document, lists.marks)
    yield '</section>\n<aside class="lists" aria-label="What was found" tabindex="0">\n'
    for column in _WHOLE if is_whole(document.text, document.resolutions) else _COLUMNS:
        yield "<div>\n"
        for name in column:
            if name in lists.groups:
                group = lists.groups[name]
                yield f'<details open><summary>{group.title} <span class="n">{group.size}</span></summary>{group.items}</details>\n'
        yield "</div>\n"
    yield "</aside>\n"
    if lists.rules:
        rules = "".join(f'<li id="{prefix}u{at}">{_rule(name)}</li>' for name, at in lists.rules.items())
        yield f'<details class="rules"><summary>Rules <span class="n">{len(lists.rules)}</span></summary><ul>{rules}</ul></details>\n'
    yield "</article>\n"


# The lists in two columns, and those of a full text of a resolution.
_COLUMNS = (("said", "promised", "who", "floor"), ("when", "did", "met", "decided"))
_WHOLE = (("decided", "said", "promised", "floor"), ("when", "who", "met", "did"))


@cache
def _asset(name: str) -> str:
    return (Path(__file__).parent / name).read_text(encoding="utf-8").strip()


@cache
def _head() -> tuple[str, str]:
    """What stands on every page before its title and behind it."""
    script = _asset("page.js")
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    boxes = "".join(
        f'<label><input type="checkbox" id="f-{name}" checked><span class="{kinds[0]}">{title}</span></label>'
        for name, (title, kinds) in FILTERS.items()
    )
    before = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="generator" content="polparse">\n<title>'
    )
    return before, (
        f'</title>\n<style>\n{_asset("page.css")}\n</style>\n</head>\n<body>\n'
        f'<div class="bar" role="group" aria-label="Show in the text">{boxes}</div>\n<main>\n'
    )


def _opening(title: str) -> str:
    before, behind = _head()
    return before + title + behind


@cache
def _closing() -> str:
    kinds = {kind: [name, _CALLED.get(kind, kind), _TINTS.get(name, "condition")] for name, (_, kinds) in FILTERS.items() for kind in kinds}
    return (
        '</main>\n<div id="card" role="status" aria-live="polite" hidden></div>\n'
        f'<script type="application/json" id="kinds">{json.dumps(kinds)}</script>\n'
        f"<script>{_asset('page.js')}</script>\n</body>\n</html>\n"
    )


@lru_cache(4096)
def _rule(name: str) -> str:
    """A rule by its name, with what it finds, and two sentences of its own: one that has it and one that has not."""
    meaning = _meanings().get(name)
    if meaning is None:
        return f"<code>{plain(name)}</code>"
    source = f" ({plain(meaning.source)})" if meaning.source else ""
    hit = f'<span class="hit">{_example(meaning.hits[0])}</span>' if meaning.hits else ""
    miss = f'<span class="miss">{_example(meaning.misses[0])}</span>' if meaning.misses else ""
    link = f'<a href="{_GALLERY}{meaning.page}" target="_blank" rel="noreferrer"><code>{plain(name)}</code></a>'
    asks = f"; {plain(meaning.asks)}" if meaning.asks else ""
    return f"{link} {plain(meaning.topic)}{source}{asks}{hit}{miss}"


def _example(sentence: str) -> str:
    """A sentence on one line, what is found in bold."""
    return plain(" ".join(sentence.split())).replace("[[", "<b>").replace("]]", "</b>")


@cache
def _meanings() -> Mapping[str, Explanation]:
    """What the rules of the English pack mean, by their names."""
    return {meaning.name: meaning for meaning in catalogue(english())}
