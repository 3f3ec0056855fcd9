"""
The paragraphs of a text that may hold what a body adopts, and the words with which its clauses open.

Takes the text and how a language prints such documents. Where blank lines are missing, lines that open as clauses do, or that count,
begin paragraphs; numbers on lines of their own, and motions whose clauses stand apart, are put together again.
"""

import re
from collections.abc import Iterator, Sequence

from polparse.documents.body_lists import Mark, marks_of
from polparse.documents.body_print import Bodies
from polparse.documents.layouts import Layout, compiled
from polparse.engine.regexes import over_text
from polparse.spans import Span

__all__ = ["BodyParagraphs", "unwrapped"]

# No enumerator with its subject and adverbs is longer.
_OPENING = 200
# Where lines are wider, each is a paragraph; where all are narrower, the column is none of a page.
_WIDE, _NARROW = 120, 30
# No line that only leads to others is longer.
_LINE = 240
_PAUSES = frozenset(".,;:!?—–-”\")]")
# What may end a sentence, and how far behind it the next one stands.
_ENDS = frozenset(".;:”\"")
_GAP = 60
# A line break; one behind a number alone, or beside a blank line, tells more.
_WRAP = over_text(r"(?P<alone>(?:\A|\n)[^\S\n]*(?:\d{1,4}\.?[^\S\n]*)?\n)|\n")

# What leads from a heading to its page in a table of contents.
_LEADER = over_text(r"(?:\.{4}|(?:\s\.){4}|…\s?…)[\s.…]{0,200}\d{1,4}\Z")
# No line of a table of contents has more behind its heading.
_PAGED = 260


def unwrapped(paragraph: str) -> str:
    """A paragraph of the same length on one line."""
    return _WRAP.sub(lambda match: match.group("alone") or " ", paragraph)


class BodyParagraphs:
    """Reads the paragraphs of one text."""

    def __init__(self, text: str, bodies: Bodies) -> None:
        self.text: str = text
        self.forms: Bodies = bodies
        self.layout: Layout = bodies.layout
        # The last marks of lines that count, by their style.
        self.last: dict[str, Mark] = {}
        self.first: re.Pattern[str] = compiled(r"[^\s]{1,40}")
        self.words: re.Pattern[str] = compiled(r"([A-Za-z][a-z-]{1,24}|[A-Z]{3,24})(?![A-Za-z]),?\s{0,4}")

    def read(self) -> list[Span]:
        """All paragraphs, in reading order."""
        return list(self.joined(list(self.numbered(list(self.paragraphs())))))

    def paragraphs(self) -> Iterator[Span]:
        """Stretches between blank lines; where a text has none, lines that open as clauses do, with those that follow."""
        text = self.text
        blocks = [Span(*match.span()) for match in re.finditer(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*", text)]
        for block in blocks:
            start = before = block.start
            lines = [block.start + line.end() for line in re.finditer(r"\n[^\S\n]*(?=\S)", text[block.start : block.end])]
            counted = self.counted([block.start, *lines], block.end) if lines else frozenset()
            width = max(map(len, text[block.start : block.end].split("\n")))
            for at in lines:
                if at in counted or self.parts(before, at, width) or self.opens(at, block.end, start):
                    yield self.trimmed(start, at)
                    start = at
                before = at
            yield self.trimmed(start, block.end)

    def unwrapped(self, paragraphs: Sequence[Span]) -> str:
        """The text with a blank for each line break inside a paragraph, so that its print says no more than its words do."""
        text = self.text
        pieces: list[str] = []
        at = 0
        for span in paragraphs:
            words = text[span.start : span.end]
            if "\n" in words:
                pieces += text[at : span.start], unwrapped(words)
                at = span.end
        return "".join([*pieces, text[at:]])

    def parts(self, before: int, at: int, width: int) -> bool:
        """Whether a paragraph ends with a line: no line is set so wide as its block, or the first word of the next would have fit on it."""
        if width > _WIDE:
            return True
        line = self.text[before:at].rstrip()
        word = self.first.match(self.text, at)
        fits = len(line) + 1 + (len(word.group()) if word else 0) <= width
        return fits and width > _NARROW and (line[-1:] in _PAUSES or len(line) * 4 < width * 3)

    def counted(self, lines: Sequence[int], end: int) -> frozenset[int]:
        """Lines whose marks count from one, or on from what was counted before: at least two of each list."""
        enumerator = compiled(self.forms.enumerator)
        runs = dict[str, list[int]]()
        for at in lines:
            match = enumerator.match(self.text, at, end)
            for mark in marks_of(match, self.forms.ordinals) if match else ():
                last = self.last.get(mark.style)
                if mark.first or (last is not None and mark.follows(last)):
                    runs.setdefault(mark.style, []).append(at)
                    self.last[mark.style] = mark
        return frozenset(at for run in runs.values() if len(run) > 1 for at in run)

    def joined(self, paragraphs: Sequence[Span]) -> Iterator[Span]:
        """The same, a motion whose clauses stand in paragraphs of their own as one: "That this House", "notes ...;", "and calls ..."."""
        text, opening, inline = self.text, compiled(self.forms.motion), compiled(self.forms.inline)
        motion: Span | None = None
        for span in paragraphs:
            if motion is not None and compiled(self.forms.goes_on).match(text, span.start, span.end):
                motion = Span(motion.start, span.end)
            else:
                if motion is not None:
                    yield motion
                    motion = None
                found = opening.match(text, span.start, span.end)
                if found is None and text[span.end - 1] == ";":
                    found = inline.match(text, span.start, span.end)
                if found is None or found.end() >= span.end:
                    yield span
                    continue
                motion = span
            if text[motion.end - 1] in ".?!”\"":
                yield motion
                motion = None
        if motion is not None:
            yield motion

    def numbered(self, paragraphs: Sequence[Span]) -> Iterator[Span]:
        """The same, a number on a line of its own with the paragraph below it; numbers that count nothing are those of pages."""
        alone = compiled(self.forms.alone)
        lone = [place for place, span in enumerate(paragraphs[:-1]) if alone.fullmatch(self.text, span.start, span.end)]
        known = frozenset(lone)
        counted = bool(lone) and [int(paragraphs[place].of(self.text).strip(" \t.")) for place in lone] == [*range(1, len(lone) + 1)]
        before: Span | None = None
        for place, span in enumerate(paragraphs):
            if counted and place in known:
                before = span
            else:
                yield Span(before.start, span.end) if before else span
                before = None

    def opens(self, at: int, end: int, start: int) -> bool:
        """Whether a line opens as a clause or a formula does, behind a paragraph that begins with some character."""
        enumerator = compiled(self.forms.enumerator).match(self.text, at, end)
        word = enumerator.end() if enumerator else at
        before = self.text[max(0, at - _GAP) : at].rstrip()
        ended = before[-1:] in _PAUSES or before.endswith((" and", " AND")) or before.rpartition("\n")[2].strip().isdigit()
        if enumerator is None and not ended:
            # A line that is full ends in the middle of a sentence.
            return False
        if enumerator is None and self.text[at].islower() and compiled(self.forms.enumerator).match(self.text, start, at):
            # "3. Deplores ...;" / "urges ..."
            return False
        head, _ = self.head(word, end)
        if head >= 0:
            return True
        forms = self.forms
        if any(compiled(form).match(self.text, at, end) for form in (forms.formula, forms.motion, forms.ours)):
            return True
        stop = self.text.find("\n", at, end)
        if stop > at and compiled(forms.enacts).fullmatch(self.text, at, len(self.text[:stop].rstrip()) if stop < _LINE else stop):
            return True
        # A sentence of its own line.
        return before[-1:] in _ENDS and compiled(forms.subject).match(self.text, at, end) is not None

    def bare(self, line: Span) -> bool | None:
        """Of a line that has only a verb, and perhaps a subject ("Conference notes that:"), whether the verb is one of the preamble."""
        if line.end - line.start > _LINE:
            return None
        if compiled(self.forms.enacts).fullmatch(self.text, line.start, line.end):
            return False
        head, preambular = self.head(line.start + (self.text[line.start] in "“\""), line.end, named=True)
        word = self.words.match(self.text, head, line.end) if head >= 0 else None
        return preambular if word and compiled(self.forms.bare).fullmatch(self.text, word.end(1), line.end) else None

    def paged(self, paragraph: Span) -> bool:
        """Whether a paragraph is of a table of contents: dots lead from its heading to a page."""
        start, end = max(paragraph.start, paragraph.end - _PAGED), paragraph.end
        return self.text[end - 1].isdigit() and _LEADER.search(self.text, start, end) is not None

    def trimmed(self, start: int, end: int) -> Span:
        while end > start + 1 and self.text[end - 1].isspace():
            end -= 1
        return Span(start, end)

    def subject(self, word: int, end: int) -> re.Match[str] | None:
        """Who acts, at the beginning of a clause or behind what leads to it."""
        subject, edge = compiled(self.forms.subject), min(end, word + _OPENING)
        found = subject.match(self.text, word, edge)
        if found is None and (intro := compiled(self.forms.intro).match(self.text, word, edge)) is not None:
            found = subject.match(self.text, intro.end(), min(end, intro.end() + _OPENING))
        return found

    def capital(self, word: re.Match[str] | None) -> bool:
        """Whether a word in capitals is a verb, and no acronym: "URGED the members"."""
        return word is not None and word.group(1).isupper() and word.group(1).lower() in self.layout.operative

    def opener(self, form: str) -> bool:
        """Whether a word opens a clause that names nobody."""
        return form in self.layout.preambular or (form[-1:] == "s" and form in self.layout.operative)

    def head(self, word: int, end: int, named: bool = False) -> tuple[int, bool]:
        """Where the word stands that says what a clause does, and whether it is one of the preamble; -1 if there is none."""
        lead = compiled(self.forms.lead).match(self.text, word, min(end, word + _OPENING))
        openers = [self.words.match(self.text, at, end) for at in ((word, lead.end()) if lead else (word,))]
        # "Invites Parties" names nobody who invites.
        heads = any(first and self.opener(first.group(1).lower()) for first in openers) or (named and self.capital(openers[0]))
        subject = None if heads else self.subject(word, end)
        at = subject.end() if subject else word
        lead = compiled(self.forms.lead).match(self.text, at, min(end, at + _OPENING))
        at = lead.end() if lead else at
        for place, match in enumerate(self.words.finditer(self.text, at, min(end, at + _OPENING))):
            if match.start() != at:
                break
            form = match.group(1).lower()
            if form in self.layout.preambular and not subject:
                return match.start(), True
            if form in self.layout.operative and (subject or named or form[-1:] == "s"):
                return match.start(), False
            if form not in self.layout.adverbs or place > 2:
                break
            at = match.end()
        if (subject is None or subject.start() == word) and compiled(self.forms.recital).match(self.text, word, end):
            return word, True
        return -1, False
