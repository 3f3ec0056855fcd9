"""
HTML: the text of a page, and where in the page each character of it stands.

A page is read as one text, without what is no prose (scripts, styles, navigation). What is found there is then told in characters of the
page: see `Page.back`.
"""

import html
import re
import warnings

from polparse.model import Document
from polparse.model.document import JOINER
from polparse.model.places import Places

__all__ = ["Page", "looks_like_html", "warn_of_page"]

# As browsers take a page apart: what is not closed goes on to its end. Quotation marks count where a value begins, nowhere else.
_MARKUP = re.compile(
    r"(?s)<(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?>(?:[^>=]++|=\s*+(?>(?:\"[^\"]*+(?:\"|\Z)|'[^']*+(?:'|\Z))?))*)(?:>|\Z)"
    r"|(?P<nothing><!--(?:-?>|.*?(?:--!?>|\Z))|<[!?/][^>]*+(?:>|\Z))"
    r"|(?P<reference>&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z][a-zA-Z0-9]{1,31});?)"
    # A blank inside a line needs no look.
    r"|(?P<blank>[ \t\n\r\f]++(?=[<&])|(?<=[>;])[ \t\n\r\f]++|[ \t\n\r\f]{2,}+|[\t\n\r\f])"
)
# What is in these is no markup, and no prose.
_RAW = ("iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp")
# No prose either.
_LEFT_OUT = (*_RAW, "audio", "button", "canvas", "datalist", "head", "math", "nav", "object", "select", "svg", "template", "video")
_CLOSED = {name: re.compile(rf"(?i)</{name}(?=[\s/>])") for name in _LEFT_OUT}
_STRENGTH = ("", " ", "\n", "\n\n")
_BETWEEN = {
    **dict.fromkeys(("td", "th"), " "),
    **dict.fromkeys(("br", "dd", "dt", "li", "tr"), "\n"),
    **dict.fromkeys(
        (
            *("address", "article", "aside", "blockquote", "body", "caption", "center", "details"),
            *("dialog", "dir", "div", "dl", "fieldset"),
            *("figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend"),
            *("main", "menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "ul"),
        ),
        "\n\n",
    ),
}
_BEGINS = re.compile(r"(?i)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b", re.DOTALL)
_TAGS = re.compile(r"(?i)</(?:a|b|div|em|i|li|p|span|strong|td)>")


def looks_like_html(text: str) -> bool | None:
    """
    Whether a text is a page: it begins as one. None if it does not, but has tags in it.

    >>> [looks_like_html(text) for text in ("<!DOCTYPE html><p>It rained.", "It <b>rained</b>.", "1 < 2")]
    [True, None, False]
    """
    if _BEGINS.match(text):
        return True
    return None if _TAGS.search(text) else False


def warn_of_page(text: str, stacklevel: int) -> None:
    """Say that a text is a page, if it begins as one; who is to be told is so far up from the caller."""
    if _BEGINS.match(text):
        told = "the text is a page of HTML: its markup is read as words; polparse.parse_html and pipe(html=True) read what it says"
        warnings.warn(told, UserWarning, stacklevel + 1)


class Page:
    """
    A page of HTML.

    Args:
        source: the whole of it, or some of it.

    Attributes:
        text: what it says: blocks with an empty line between them, blanks as one.
        shown: as long as the page, with blanks for its markup: what is found is told in spans of this, which are those of the page.

    >>> page = Page("<p>It&rsquo;s <b>N</b>orway.</p><script>x</script><p>So.")
    >>> page.text
    'It’s Norway.\\n\\nSo.'
    >>> page.shown.replace(JOINER, "_")
    '   It’______s ___N____orway.\\n\\n                       So.'
    """

    text: str
    shown: str

    def __init__(self, source: str) -> None:
        self._text: list[str] = []
        self._shown: list[str] = []
        self._places = Places()
        self._read(source)
        self.text, self.shown = "".join(self._text), "".join(self._shown)

    def back(self, document: Document) -> Document:
        """What was found in the text, with the spans that it has in the page."""
        return self._places.document(document, self.shown)

    def _read(self, source: str) -> None:
        at = 0
        # Where what is no text began, after the last character that is, and what parts the words around it.
        gap, between = 0, ""
        as_typed = False
        unclosed: set[str] = set()
        while at < len(source):
            found = _MARKUP.search(source, at)
            begins = found.start() if found else len(source)
            if begins > at:
                self._part(gap, at, between)
                self._say(source[at:begins], at, begins)
                gap, between = begins, ""
            if found is None:
                break
            at = found.end()
            said = self._said(found, as_typed)
            if said:
                self._part(gap, begins, between)
                self._say(said, begins, at)
                gap, between = at, ""
            elif found["name"]:
                name = found["name"].lower()
                between = max(between, _BETWEEN.get(name, ""), key=_STRENGTH.index)
                as_typed = not found["end"] if name == "pre" else as_typed
                if name in _CLOSED and not found["end"] and name not in unclosed:
                    at = self._end_of(name, source, at) or at
                    if at == found.end():
                        unclosed.add(name)
            elif not found["nothing"]:
                between = max(between, " ", key=_STRENGTH.index)
        self._shown.append(" " * (len(source) - gap))

    @staticmethod
    def _said(found: "re.Match[str]", as_typed: bool) -> str:
        """What a reference stands for, and blanks where they count; empty for all else."""
        if found["blank"]:
            return found[0] if as_typed else ""
        said = html.unescape(found[0]) if found["reference"] else ""
        return "" if said.isspace() else said

    @staticmethod
    def _end_of(name: str, source: str, at: int) -> int | None:
        """Where an element ends that is left out; None if it does not."""
        closed = _CLOSED[name].search(source, at)
        return closed.start() if closed else len(source) if name in _RAW else None

    def _part(self, start: int, end: int, between: str) -> None:
        """What is no text, between two characters that are."""
        if not self._text:
            self._shown.append(" " * (end - start))
            return
        self._text.append(between)
        self._places.add(start, end, len(between))
        # One blank and what is no blank, so that words read as they are shown; lines stay apart by blanks.
        filled = between + (JOINER if between in ("", " ") else " ") * (end - start)
        self._shown.append(filled[: end - start])

    def _say(self, said: str, start: int, end: int) -> None:
        """Characters of the text, and what stands for them in the page: as many, or one reference."""
        self._text.append(said)
        self._places.add(start, end, None if len(said) == end - start else len(said))
        self._shown.append(said.ljust(end - start, JOINER)[: end - start])
