"""The paragraphs of a document of any body: which are its clauses, which are points of these, and behind which it does not go on."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from polparse.documents.body_draft import FEW, BodyDraft
from polparse.documents.body_lists import Mark, marks_of
from polparse.documents.body_paragraphs import BodyParagraphs
from polparse.documents.body_print import Bodies
from polparse.documents.candidates import group, group_span
from polparse.documents.clauses import Clause
from polparse.documents.layouts import compiled
from polparse.spans import Span

__all__ = ["OPEN", "UNNUMBERED", "BodyClauses", "Opening"]

# So many paragraphs between two clauses may be none; between two that name who acts, and have no numbers.
_BETWEEN, UNNUMBERED = 8, 2
# So many letters show that a word is set in capitals.
_CAPITAL = 4
# What marks the paragraphs of a list that does not count.
_BULLETS = "-–—•·▪*"
# What the last clause ends with if its points follow.
OPEN = ":,;—–-"
# What an item of a list without marks ends with.
_PAUSES = (";", ",", "; and", ", and")
# Where a sentence ends inside a paragraph.
_SENTENCE = r"[a-z\d)]\.\s+[A-Z]"


class Opening(NamedTuple):
    """How a paragraph opens: its marks, where its words begin, and the word that says what it does."""

    marks: list[Mark]
    word: int
    head: int
    preambular: bool
    # Whether it is numbered as the first and tells what somebody else does: "1. Takes note of".
    third: bool

    @property
    def listed(self) -> bool:
        """Whether a list may begin with it."""
        return any(mark.first for mark in self.marks)


class BodyClauses:
    """Reads the paragraphs of the documents of one text."""

    def __init__(self, text: str, printed: str, bodies: Bodies, page: BodyParagraphs) -> None:
        self.text = text
        self.printed = printed
        self.forms = bodies
        self.page = page

    def opening(self, paragraph: Span) -> Opening:
        """How a paragraph opens."""
        enumerator, marks = self.marked(paragraph)
        word = enumerator.end() if enumerator else paragraph.start
        head, preambular = self.page.head(word, paragraph.end, named=True)
        verb = self.page.words.match(self.text, head, paragraph.end) if head >= 0 else None
        third = verb is not None and verb.group(1).lower().endswith("s") and bool(marks) and marks[0].label == "1"
        return Opening(marks, word, head, preambular, third)

    def sections(self, draft: BodyDraft, paragraph: Span) -> bool:
        """Whether the heading of a section is its first line: "Section 1. Short title", right below what enacts it, or behind another."""
        found = compiled(self.forms.enumerator).match(self.text, paragraph.start, paragraph.end)
        if found is None or found.group("number_b") is None:
            return False
        return draft.leading or self.sectioned(draft)

    def sectioned(self, draft: BodyDraft) -> bool:
        """Whether the last clause is a section."""
        last = draft.clauses[-1] if draft.clauses else None
        enumerator = compiled(self.forms.enumerator).match(self.text, last.span.start, last.span.end) if last else None
        return enumerator is not None and enumerator.group("number_b") is not None

    def marked_at(self, paragraph: Span) -> int:
        """Where the words of a paragraph begin, behind its number."""
        enumerator = compiled(self.forms.enumerator).match(self.text, paragraph.start, paragraph.end)
        return enumerator.end() if enumerator and group_span(enumerator, "number") else paragraph.start

    def marked(self, paragraph: Span) -> tuple[re.Match[str] | None, list[Mark]]:
        """What marks a paragraph; a bullet may have been blanked as what belongs to the page."""
        enumerator = compiled(self.forms.enumerator).match(self.text, paragraph.start, paragraph.end)
        if enumerator is not None:
            return enumerator, marks_of(enumerator, self.forms.ordinals)
        bullet = self.printed[max(0, paragraph.start - 4) : paragraph.start].rpartition("\n")[2].strip()
        return None, [Mark(bullet, (), "")] if len(bullet) == 1 and bullet in _BULLETS else []

    def read(self, draft: BodyDraft, paragraph: Span, start: int, enacted: bool = False) -> bool:
        """A paragraph: a clause, a point of the last one, or what may belong to it. Whether the document goes on behind it."""
        page = self.page
        enumerator, marks = self.marked(paragraph)
        if enumerator is not None and enumerator.group("wish") and not draft.motion:
            enumerator, marks = None, []
        word = enumerator.end() if enumerator else paragraph.start
        joint = compiled(self.forms.joining).match(self.text, word, paragraph.end) if draft.motion and not marks else None
        if joint:
            start = word = joint.end()
        if draft.pending and not draft.lists.counted and marks and self.text[draft.pending[-1].end - 1] == ":":
            self.settle(draft, goes_on=False)
        self.asked(draft, marks)
        named = draft.asked or draft.ours or (draft.elided and (bool(marks) or self.capital(word)))
        head, preambular = page.head(word, paragraph.end, named=named)
        if enumerator is not None and not self.counts(enumerator, head):
            enumerator, marks, word = None, [], paragraph.start
        if draft.announced and not marks and (head < 0 or preambular):
            headed = compiled(self.forms.headed).match(self.text, word, paragraph.end)
            marks = [Mark("0.", (int(headed.group("number")),), headed.group("number"))] if headed else []
        if draft.depth and marks and len(marks[0].value) <= draft.depth and marks[0].label[:1].isdecimal():
            return False
        preambular = preambular and not draft.motion
        fresh, draft.fresh = draft.fresh, False
        leading, draft.leading = draft.leading, False
        article, draft.article = draft.article, False
        if article and not (marks and len(marks[0].value) > 1):
            self.settle(draft, goes_on=True)
            draft.lists.open = [None, *marks[:1]]
            # Treaties have articles too: their verbs show no document.
            draft.add(Clause(Span(start, paragraph.end), False, None, None, word, -1))
            return True
        if marks and self.inserted(draft, marks[0]):
            marks, word, head, preambular = [], paragraph.start, -1, False
        depth = draft.lists.depth(marks)
        if depth is None and marks:
            depth = self.begins(draft, marks, fresh, leading, head, preambular)
        if depth is None and marks:
            if marks[0].first:
                # A list from one on that no heading leads to: a footnote, or a list of something else.
                return False
            draft.pending.append(paragraph)
        elif depth:
            self.settle(draft, goes_on=True)
            draft.extend(paragraph.end)
        elif marks:
            operative = draft.operative or (not preambular and not draft.reciting and (head >= 0 or self.tells(draft, marks[0])))
            self.settle(draft, goes_on=True)
            label = marks[0].label or None
            known = head if operative != preambular else -1
            draft.add(Clause(Span(start, paragraph.end), not operative, label if operative else None, None, word, known))
        else:
            return self.unmarked(draft, Span(start, paragraph.end), word, head, preambular, enacted)
        return True

    def capital(self, word: int) -> bool:
        """Whether a word is set in capitals: "REAFFIRM their commitment"."""
        return self.text[word : word + _CAPITAL].isupper() and self.text[word : word + _CAPITAL].isalpha()

    def asked(self, draft: BodyDraft, marks: Sequence[Mark]) -> None:
        """What is numbered from one below "We therefore ask all members:" are clauses too."""
        asks = draft.ours and not draft.asked and draft.operative and self.last(draft) == ":"
        if asks and any(mark.label == "1" for mark in marks):
            draft.clauses[:-1] = [clause._replace(preambular=True) for clause in draft.clauses[:-1]]
            draft.asked = draft.fresh = True

    def inserted(self, draft: BodyDraft, mark: Mark) -> bool:
        """Whether a mark is that of a section of a law that a clause puts in: "12.40.010" below "Section 2."."""
        first = draft.lists.open[0] if draft.lists.open else None
        return first is not None and len(first.value) == 1 and len(mark.value) > FEW and mark.value[:1] != first.value

    def counts(self, enumerator: re.Match[str], head: int) -> bool:
        """Whether an enumerator is one: "1 ADOPTS", but not "1 See above"."""
        return head >= 0 or group_span(enumerator, "number_e") is None

    def last(self, draft: BodyDraft) -> str:
        """The last character of the last clause."""
        return self.text[draft.clauses[-1].span.end - 1] if draft.clauses else ""

    def tells(self, draft: BodyDraft, mark: Mark) -> bool:
        """Whether a mark alone tells an operative clause: a number, or a letter of which there were none above."""
        return mark.label[:1].isdecimal() or draft.motion or (bool(mark.label) and all(not clause.preambular for clause in draft.clauses))

    def begins(self, draft: BodyDraft, marks: Sequence[Mark], fresh: bool, leading: bool, head: int, preambular: bool) -> int | None:
        """At which depth a new list begins with a paragraph; None if none does."""
        lists = draft.lists
        mark = next((mark for mark in marks if mark.first), None)
        if mark is None:
            if head < 0 and (lists.counted or (lists.open and marks[0].value[-1] > FEW)):
                return None
            mark = marks[0]
        elif draft.clauses and self.opens_points(draft, mark, fresh, preambular):
            return 1 if lists.nested(marks) else None
        elif fresh and not leading and lists.counted and head < 0:
            # Below a mere heading.
            return None
        lists.begin(mark)
        return 0

    def opens_points(self, draft: BodyDraft, mark: Mark, fresh: bool, preambular: bool) -> bool:
        """Whether a list that begins behind a clause is one of its points: recitals have them only behind a colon, and without numbers."""
        if not draft.clauses[-1].preambular:
            return not fresh
        return not preambular and self.last(draft) == ":" and not mark.label[:1].isdecimal()

    def unmarked(self, draft: BodyDraft, paragraph: Span, word: int, head: int, preambular: bool, enacted: bool) -> bool:
        """A paragraph without a mark. Whether the document goes on behind it."""
        if not draft.operative and not (draft.named or draft.ours) and draft.clauses and head >= 0 and not preambular:
            subject = self.page.subject(word, paragraph.end)
            # "They provide ..." among recitals is no act of a body.
            head = -1 if subject and group(subject, "body") is None else head
        if not draft.operative and (enacted or preambular or (head < 0 and self.recites(draft, paragraph))):
            self.settle(draft, goes_on=True)
            draft.add(Clause(paragraph, True, None, None, word, head))
        elif (head >= 0 or self.acts(draft, paragraph)) and not self.numbered(draft, head, preambular):
            self.settle(draft, goes_on=draft.lists.counted or draft.articled)
            draft.lists.unmarked()
            draft.add(Clause(paragraph, preambular and not draft.ours, None, None, word, head))
        elif not draft.clauses:
            return True
        elif self.last(draft) in OPEN or self.headed(draft) or self.goes_on(draft, paragraph):
            draft.extend(paragraph.end)
        elif len(draft.pending) < (UNNUMBERED if draft.unnumbered else _BETWEEN):
            draft.pending.append(paragraph)
        else:
            return False
        return True

    def goes_on(self, draft: BodyDraft, paragraph: Span) -> bool:
        """Whether a paragraph goes on with what the last clause leaves open: "recommends to its members", "that they ..."."""
        return self.last(draft).isalnum() and compiled(self.forms.left).match(self.text, paragraph.start, paragraph.end) is not None

    def pauses(self, span: Span) -> bool:
        """Whether an item of a list ends as those do that have another behind them."""
        return self.text[max(span.start, span.end - len(_PAUSES[-1])) : span.end].lower().endswith(_PAUSES)

    def headed(self, draft: BodyDraft) -> bool:
        """Whether the last clause is the heading of a section so far."""
        span = draft.clauses[-1].span
        return self.sectioned(draft) and compiled(self.forms.aside).fullmatch(self.text, span.start, span.end) is not None

    def numbered(self, draft: BodyDraft, head: int, preambular: bool) -> bool:
        """Whether only marks tell the clauses: of sections and articles always, else inside a sentence, and where no word opens one."""
        return draft.articled or (draft.lists.counted and (preambular or head < 0 or self.last(draft) == "," or self.sectioned(draft)))

    def recites(self, draft: BodyDraft, paragraph: Span) -> bool:
        """Whether a paragraph that no known word opens is a recital: the first if it is no whole sentence, others if they are no prose."""
        if not draft.clauses:
            return draft.elided and self.text[paragraph.end - 1] in ",;"
        return compiled(_SENTENCE).search(self.text, paragraph.start, paragraph.end) is None

    def acts(self, draft: BodyDraft, paragraph: Span) -> bool:
        """Whether a paragraph of a document whose clauses name who acts begins with a body, whatever that does."""
        if draft.bare and draft.clauses and (draft.clauses[-1].preambular or self.pauses(draft.clauses[-1].span)):
            return self.pauses(paragraph) or self.text[paragraph.end - 1] == "."
        if draft.unnumbered or draft.ours:
            return compiled(self.forms.subject).match(self.text, paragraph.start, paragraph.end) is not None
        known = draft.elided and draft.operative and not draft.lists.counted and draft.evident
        return known and compiled(self.forms.acts).match(self.text, paragraph.start, paragraph.end) is not None

    def settle(self, draft: BodyDraft, goes_on: bool) -> None:
        """What stood between two clauses goes on with the first, or is clauses."""
        if goes_on:
            if draft.pending and draft.clauses:
                draft.extend(draft.pending[-1].end)
        else:
            for span in draft.pending:
                draft.add(Clause(span, False, None, None, span.start, -1))
        draft.pending.clear()
