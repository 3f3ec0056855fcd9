"""
What opens a document that no formula enacts.

Under a heading, or several alike, these do: a numbered paragraph, recitals, paragraphs that name who acts, one that says of itself that it
is a decision, and a line that leads to what a report recommends.
"""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from polparse.documents.body_clauses import OPEN, UNNUMBERED, BodyClauses, Opening
from polparse.documents.body_draft import FEW, BodyDraft
from polparse.documents.body_paragraphs import BodyParagraphs
from polparse.documents.body_print import Bodies
from polparse.documents.body_titles import Titles
from polparse.documents.candidates import group
from polparse.documents.clauses import Clause
from polparse.documents.layouts import compiled
from polparse.model.values import InstrumentType
from polparse.spans import Span

__all__ = ["Begun", "Openings"]


class Begun(NamedTuple):
    """A document that begins with a paragraph, and whether the paragraph is still to be read as its first clause."""

    draft: BodyDraft
    unread: bool = True


class Openings:
    """Reads how the documents of one text begin."""

    def __init__(self, bodies: Bodies, page: BodyParagraphs, clauses: BodyClauses, titles: Titles) -> None:
        self.forms = bodies
        self.page = page
        self.clauses = clauses
        self.titles = titles

    def begun(self, paragraph: Span, below: Sequence[Span], before: Sequence[Span]) -> Begun | None:
        """
        The document that a paragraph opens: one under a heading that names who acts in each of its paragraphs, with numbers or without.

        Args:
            below: some paragraphs that follow.
            before: paragraphs since the last heading or document.
        """
        opening = self.clauses.opening(paragraph)
        mark = opening.marks[0] if opening.marks else None
        if below and compiled(self.forms.measures).fullmatch(self.page.text, opening.word, paragraph.end):
            return self.measured(paragraph, mark and mark.label, below[0], before)
        if mark is None or (not mark.value and opening.preambular):
            # Recitals may have bullets: "• Whereas ..."
            following = next((span for span in below if not self.aside(span)), None)
            recited = self.recited(paragraph, opening, following) if following else None
            if recited is not None or mark is None:
                return recited or self.acting(paragraph, below, before)
        draft = self.titles.drafted(paragraph, None)
        if not mark.value and below and opening.head >= 0 and self.clauses.opening(below[0]).marks == opening.marks:
            if draft.start < paragraph.start and compiled(self.forms.wished).match(self.page.text, paragraph.start, paragraph.end):
                # "That the Assembly recall ...", "That it ask ..."
                draft.motion = draft.elided = draft.operative = True
                return Begun(draft)
            # "• The Council welcomes ...", "• It calls on ..."
            return self.acting(paragraph, below, before)
        if not (mark.label[:1].isdecimal() and set(mark.value) == {1}):
            return None
        if draft.start < paragraph.start or (below and self.alike(self.actor(paragraph), self.actor(below[0]))):
            subject = compiled(self.forms.subject).match(self.page.text, opening.word, paragraph.end)
            body = group(subject, "body") if subject else None
            draft.body = " ".join(body.split()) if body else None
            draft.named, draft.operative = True, not opening.preambular
            return Begun(draft)
        return None

    def aside(self, paragraph: Span) -> bool:
        """Whether a paragraph is a heading or belongs to the page."""
        aside = compiled(self.forms.aside).fullmatch(self.page.text, paragraph.start, paragraph.end)
        return aside is not None and not self.clauses.opening(paragraph).preambular

    def recited(self, paragraph: Span, opening: Opening, following: Span) -> Begun | None:
        """The first of recitals that no formula stands above; what they lead to stands below."""
        text = self.page.text
        if not opening.preambular or compiled(self.forms.over).match(text, paragraph.start, paragraph.end):
            return None
        goes_on = self.clauses.opening(following).preambular
        if not goes_on and compiled(self.forms.declares).fullmatch(text, following.start, following.end) is None:
            return None
        if self.unpunctuated(paragraph) and not self.unpunctuated(following):
            # A title ("Declaring an emergency") over recitals.
            return None
        draft = self.titles.drafted(paragraph, None)
        if draft.start == paragraph.start and not (self.paused(paragraph) or self.paused(following)):
            return None
        draft.elided = True
        return Begun(draft)

    def unpunctuated(self, paragraph: Span) -> bool:
        """Whether a paragraph ends as a title does."""
        return self.page.text[paragraph.end - 1].isalnum() and not self.page.text.endswith((" and", " AND"), paragraph.start, paragraph.end)

    def paused(self, paragraph: Span) -> bool:
        """Whether a paragraph is one of a longer sentence: it ends in a pause, perhaps with "and" behind it, or begins in capitals."""
        words = self.page.text[paragraph.start : paragraph.end]
        return words[:4].isupper() or words.removesuffix("and").rstrip()[-1:] in OPEN

    def acting(self, paragraph: Span, below: Sequence[Span], before: Sequence[Span]) -> Begun | None:
        """The first of paragraphs under a heading that each name who acts: "The Council welcomes ...", "Both sides agreed ..."."""
        alone = self.told_alone(paragraph)
        if alone is not None:
            return Begun(alone, unread=False)
        body = self.actor(paragraph)
        if body is None:
            return None
        other = next((actor for span in below[: UNNUMBERED + 1] if (actor := self.actor(span)) is not None), None)
        kind, heading = self.titles.titled(paragraph.start)
        if other is None and heading is not None and self.alone(paragraph, heading):
            return Begun(BodyDraft(heading.start, heading, body or None, kind, operative=True, named=True, unnumbered=True, sole=True))
        if heading is None and body and self.told(paragraph, body, below):
            return Begun(BodyDraft(paragraph.start, paragraph, body, "resolution", operative=True, named=True, unnumbered=True))
        if heading is None or other is None:
            return None
        lines = self.titles.lines
        joint = compiled(self.forms.joint).search(lines, lines.rfind("\n", 0, heading.start) + 1, heading.end) is not None
        if not (joint or self.alike(body, other)):
            return None
        draft = BodyDraft(heading.start, heading, body or None, kind, operative=True, named=True, unnumbered=True)
        for span in before if joint else ():
            if span.start > heading.end and self.page.text[span.end - 1] == ".":
                draft.add(Clause(span, False, None, None, span.start, -1))
        return Begun(draft)

    def told_alone(self, paragraph: Span) -> BodyDraft | None:
        """A paragraph that says of itself that it is a decision: at which meeting it was taken, or that somebody "hereby" does it."""
        text, start, end = self.page.text, paragraph.start, paragraph.end
        opening = compiled(self.forms.seated).match(text, start, end) or compiled(self.forms.personal).match(text, start, end)
        if opening is None:
            return None
        heading = self.titles.titled(start)[1] or paragraph
        body = " ".join((opening.groupdict().get("body") or "").split()) or None
        word = self.page.words.match(text, opening.end(), end)
        known = word is not None and word.group(1).lower() in self.page.layout.operative
        if body is None and not known:
            return None
        kind: InstrumentType = "decision" if body else "proclamation"
        draft = BodyDraft(heading.start, heading, body, kind, operative=True, sole=True, unnumbered=True)
        draft.add(Clause(paragraph, False, None, None, start, opening.end() if known else -1))
        return draft

    def alone(self, paragraph: Span, heading: Span) -> bool:
        """Whether a paragraph is the only clause of what a heading over it announces: "Decision 3/2030", "The Committee decides to ..."."""
        if compiled(self.forms.sole).fullmatch(self.titles.lines, heading.start, heading.end) is None:
            return False
        return self.presently(paragraph) and self.titles.directly(heading, paragraph)

    def presently(self, paragraph: Span) -> bool:
        """Whether the verb of a paragraph is one of the present."""
        head, _ = self.page.head(paragraph.start, paragraph.end)
        word = self.page.words.match(self.page.text, head, paragraph.end) if head >= 0 else None
        return word is not None and word.group(1).lower().endswith("s")

    def told(self, paragraph: Span, body: str, below: Sequence[Span]) -> bool:
        """Whether several paragraphs open with a body that has no article, as its own members name it: "Congress notes ..."."""
        if not self.page.text.startswith(body, paragraph.start):
            return False
        same = [span for span in (paragraph, *below) if self.page.text.startswith(body, span.start) and self.presently(span)]
        return len(same) > FEW

    def alike(self, body: str | None, other: str | None) -> bool:
        """Whether two paragraphs may name one body: "The Committee on Ports ...", "The Committee ...", "It ..."."""
        if not body or other is None:
            return False
        return not other or body.startswith(other) or body.endswith(other) or other.endswith(body)

    def actor(self, paragraph: Span) -> str | None:
        """The body that a paragraph begins with, if it does something that documents do; empty for others ("Both sides")."""
        enumerator, _ = self.clauses.marked(paragraph)
        start = enumerator.end() if enumerator else paragraph.start + (self.page.text[paragraph.start] in "“\"")
        subject = compiled(self.forms.subject).match(self.page.text, start, paragraph.end)
        if subject is None or self.page.head(start, paragraph.end)[0] < 0:
            return None
        return " ".join((group(subject, "body") or "").split())

    def measured(self, paragraph: Span, number: str | None, following: Span, before: Sequence[Span]) -> Begun | None:
        """Recommendations of a report: "2.3 The following measures are recommended:" over 2.3.1; its sections before say why."""
        first = self.number_of(following)
        if number is None or first is None or not first.startswith(f"{number}."):
            return None
        series = number.partition(".")[0]
        sections = list(takewhile(lambda span: (self.number_of(span) or "").partition(".")[0] == series, reversed(before)))[::-1]
        start = sections[0].start if sections else paragraph.start
        draft = BodyDraft(start, paragraph, None, "recommendation", operative=True, announced=True, depth=first.count("."))
        for span in sections:
            enumerator = compiled(self.forms.enumerator).match(self.page.text, span.start, span.end)
            draft.clauses.append(Clause(span, True, None, None, enumerator.end() if enumerator else span.start, -1))
        return Begun(draft, unread=False)

    def number_of(self, paragraph: Span) -> str | None:
        """The number that opens a paragraph."""
        enumerator = compiled(self.forms.enumerator).match(self.page.text, paragraph.start, paragraph.end)
        return group(enumerator, "number") if enumerator else None
