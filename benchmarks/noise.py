"""
How many clauses of official documents are still found where they begin, once their pages hold more than their words.

    python -m benchmarks.noise TEXTS.jsonl [--count 40] [--misses FORM]

Each text is set in paragraphs by its known clauses, read, then read again in each form (Markdown, mail, numbers in the margin, capitals).
Rows of the file are those of `benchmarks.predict resolutions` with `gold`. Printed are, for each form, the share of the clauses that
the clean text gives which begin at the same letter, and how many others there are.
"""

import argparse
import json
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import polparse

__all__ = ["FORMS", "main", "printed", "starts_of"]

# A text, and for each of its characters the place that it has in the clean text; -1 for what is not in that.
Printed = tuple[str, list[int]]
# What each stretch that a regex finds becomes. "\0" stands for the stretch itself.
Step = tuple[str, Callable[[re.Match[str]], str]]

_FEW = 4
_PARAGRAPH = r"(?m)^(?=\S)"
_VERB = r"(?m)(?<=^)[A-Z][a-z]+(?: also| further| again)?(?=[ ,])|(?<=^\d\. )[A-Z][a-z]+|(?<=^\d\d\. )[A-Z][a-z]+"
_NUMBER = r"(?m)^(\d{1,2})\. "


def _around(before: str, after: str = "") -> Callable[[re.Match[str]], str]:
    return lambda found: f"{before}\0{after}"


def _as(template: str) -> Callable[[re.Match[str]], str]:
    return lambda found: found.expand(template)


def _upper(found: re.Match[str]) -> str:
    # As many characters: "ß" stays.
    return "".join(char.upper() if len(char.upper()) == 1 else char for char in found[0])


def _broken(found: re.Match[str]) -> str:
    """A line break where a line ends at a blank."""
    return "\n" if _full(found, 60) else "\0"


def _full(found: re.Match[str], width: int) -> bool:
    """Whether a line ends at a blank: the last before a multiple of the width."""
    line = found.string.rfind("\n", 0, found.start()) + 1
    after = re.compile(r"\S+").match(found.string, found.end())
    return (found.start() - line) // width != ((after.end() if after else found.end()) - line) // width


def _line(form: str, every: int = 1) -> Callable[[re.Match[str]], str]:
    """Numbers of lines, empty ones not counted."""

    def counted(found: re.Match[str]) -> str:
        number = len(re.findall(r"\n(?=\S)", found.string[: found.start() + 1])) + 1
        return (form.format("" if number % every else number)) + "\0"

    return counted


_WRAP = (r"(?<=\S) (?=\S)", _broken)
_CLOSE = (r"\n\n", _as("\n"))
_CAPITALS = (r"[\s\S]+", _upper)
_JOIN = (r"\n+", _as(" "))
FORMS: Mapping[str, tuple[Step, ...]] = {
    "on one line": (_JOIN,),
    "hard wrap": (_WRAP,),
    "lines without gaps": (_CLOSE,),
    "indented": ((_PARAGRAPH, _around("        ")),),
    "carriage returns": ((r"\n", _as("\r\n")),),
    "tabs": ((r"(?m)^(\d{1,2}\.) ", _as("\\1\t")),),
    "no-break spaces": ((r"(?m)^(\d{1,2}\.) ", _as("\\1\u00a0")),),
    "no blank after numbers": ((r"(?m)^(\d{1,2}\.) ", _as(r"\1")),),
    "entities": ((r"(?m)^(\d{1,2}\.) ", _as(r"\1&nbsp;")),),
    "heads of pages": ((r"\n\n(?=3\. )", _as("\n\n90-12345 (E)\nS/RES/999 (1990)\nPage 2\n\n")),),
    "lettered preamble": ((r"(?m)^(?=[A-Z][a-z]+ing )", _around("(a) ")),),
    "1)": ((_NUMBER, _as(r"\1) ")),),
    "(1)": ((_NUMBER, _as(r"(\1) ")),),
    "OP1.": ((r"(?m)^(?=\d{1,2}\. )", _around("OP")),),
    r"1\.": ((_NUMBER, _as(r"\1\\. ")),),
    "no numbers": ((_NUMBER, _as("")),),
    "soft hyphens": ((r"(?<=[a-z]{3})(?=[a-z]{3})", _around("\u00ad")),),
    "zero width": ((r"(?m)^(?=\S)|(?<=\d\. )(?=[A-Z])", _around("\u200b")),),
    "numbers of lines": (_WRAP, (r"(?m)^(?=\S)", _line("{:3}   "))),
    "numbers of lines, one blank": (_WRAP, (r"(?m)^(?=\S)", _line("{} "))),
    "bullets for numbers": ((_NUMBER, _as("- ")),),
    "bullets": ((r"(?m)^(?=[A-Z1-9])", _around("• ")),),
    "under negotiation": ((r"(?m)(?<=\d\. )[A-Z][a-z]+s\b", _around("[", "]")),),
    "quoted": (_WRAP, (r"(?m)^", _around("> "))),
    "Markdown italics": ((_VERB, _around("*", "*")),),
    "Markdown italics, underscores": ((_VERB, _around("_", "_")),),
    "Markdown bold": ((_VERB, _around("**", "**")),),
    "numbers of every fifth line": (_WRAP, (r"(?m)^(?=\S)", _line("{:3}   ", 5))),
    "tags": ((_VERB, _around("<i>", "</i>")),),
    "tags around paragraphs": ((r"(?m)^.+$", _around("<p><span>", "</span></p>")),),
    "verbs in capitals": ((_VERB, _upper),),
    "capitals": (_CAPITALS,),
    "capitals, hard wrap": (_WRAP, _CAPITALS),
    "capitals, lines without gaps": (_CLOSE, _CAPITALS),
    "capitals, hard wrap without gaps": (_WRAP, _CLOSE, _CAPITALS),
    "capitals, one line": (_JOIN, _CAPITALS),
}


def main(arguments: list[str] | None = None) -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--misses", metavar="FORM")
    given = parser.parse_args(arguments)
    texts = list(_clean(given.texts, given.count))
    clean = [starts_of(text, range(len(text))) for text in texts]
    print(f"{len(texts)} texts, {sum(map(len, clean))} clauses")
    for name, form in FORMS.items():
        if given.misses not in (None, name):
            continue
        kept = more = 0
        for text, starts in zip(texts, clean, strict=True):
            page, places = printed(text, form)
            found = starts_of(page, places)
            kept += len(starts & found)
            more += len(found - starts)
            if given.misses:
                _show(text, starts, found)
        print(f"{100 * kept / max(1, sum(map(len, clean))):5.1f} %  {more:4} others  {name}")


def _clean(path: Path, count: int) -> Iterable[str]:
    """Texts in paragraphs: what stands over the clauses, the clauses, what stands below."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row.get("variant", "flat") == "flat" and len(row["gold"].get("clauses") or ()) >= _FEW]
    for row in rows[:: max(1, len(rows) // count)][:count]:
        text, clauses = row["text"], row["gold"]["clauses"]
        inner = [text[clause["start"] : clause["end"]] for clause in clauses]
        over, below = text[: clauses[0]["start"]], text[clauses[-1]["end"] :]
        yield "\n\n".join([over.strip(), *(" ".join(part.split()) for part in inner), below.strip()])


def printed(text: str, form: Iterable[Step]) -> Printed:
    """A text in another form."""
    places = list(range(len(text)))
    for pattern, become in form:
        text, places = _replaced(text, places, pattern, become)
    return text, places


def _replaced(text: str, places: list[int], pattern: str, become: Callable[[re.Match[str]], str]) -> Printed:
    pieces: list[str] = []
    kept: list[int] = []
    at = 0
    for found in re.finditer(pattern, text):
        pieces.append(text[at : found.start()])
        kept += places[at : found.start()]
        new = become(found)
        if "\0" in new:
            before, _, after = new.partition("\0")
            pieces.append(before + found[0] + after)
            kept += [-1] * len(before) + places[found.start() : found.end()] + [-1] * len(after)
        else:
            pieces.append(new)
            kept += places[found.start() : found.end()] if len(new) == len(found[0]) else [-1] * len(new)
        at = found.end()
    return "".join([*pieces, text[at:]]), kept + places[at:]


def starts_of(text: str, places: Iterable[int]) -> set[int]:
    """Where clauses begin, by the place of their first letter in the clean text."""
    at = list(places)
    starts = set()
    for resolution in polparse.extract_resolutions(text):
        for provision in resolution.provisions if resolution.genre == "document" else ():
            inner = range(provision.span.start, provision.span.end)
            starts.add(next((at[place] for place in inner if text[place].isalpha() and at[place] >= 0), -1))
    return starts


def _show(text: str, starts: set[int], found: set[int]) -> None:
    for start in sorted(starts - found):
        print("  lost   ", repr(text[max(0, start - 40) : start]), repr(text[start : start + 50]))
    for start in sorted(found - starts):
        print("  other  ", repr(text[max(0, start - 40) : start]), repr(text[start : start + 50]))


if __name__ == "__main__":
    main()
