"""Motions in one sentence: "That this House notes ...; regrets ...; and calls on ..."."""

from itertools import pairwise
from string import ascii_lowercase

from polparse.documents.body_clauses import BodyClauses
from polparse.documents.body_draft import FEW, BodyDraft
from polparse.documents.body_paragraphs import BodyParagraphs
from polparse.documents.body_print import Bodies
from polparse.documents.body_titles import Titles
from polparse.documents.candidates import group, group_span
from polparse.documents.clauses import Clause
from polparse.documents.layouts import compiled
from polparse.spans import Span

__all__ = ["Motions"]

# How far behind a motion the house may divide on it.
_BEHIND = 1000


class Motions:
    """Reads the motions of one text."""

    def __init__(self, bodies: Bodies, page: BodyParagraphs, clauses: BodyClauses, titles: Titles) -> None:
        self.forms = bodies
        self.page = page
        self.clauses = clauses
        self.titles = titles

    def read(self, paragraph: Span) -> BodyDraft | None:
        """The motion that a paragraph is; None if it is none."""
        forms, text = self.forms, self.page.text
        opening = compiled(forms.motion).match(text, self.clauses.marked_at(paragraph), paragraph.end)
        inline = opening is None and text.count(";", paragraph.start, paragraph.end) >= FEW
        if inline:
            opening = compiled(forms.inline).match(text, paragraph.start, paragraph.end)
        if opening is None:
            return None
        body = group_span(opening, "body") or Span(*opening.span())
        draft = BodyDraft(paragraph.start, Span(opening.start(), body.end), body.of(text), "motion", operative=True)
        joints = compiled(forms.parted).finditer(text, opening.end(), paragraph.end)
        starts = [paragraph.start, *(match.end() for match in joints)]
        for start, after in pairwise([*starts, paragraph.end]):
            begin = opening.end() if start == paragraph.start else start
            enumerator = compiled(forms.enumerator).match(text, begin, after)
            word = enumerator.end() if enumerator else begin
            head, _ = self.page.head(word, after, named=True)
            letter = group(enumerator, "letter") if enumerator else None
            counted = letter is not None and letter.lower() == ascii_lowercase[len(draft.clauses) : len(draft.clauses) + 1]
            if head >= 0 or counted:
                draft.add(Clause(self.page.trimmed(start, after), False, letter, None, word, head))
            elif draft.clauses:
                draft.extend(self.page.trimmed(start, after).end)
        # Letters that count tell clauses whose verbs are unknown; a motion of one clause is one if the house divides on it.
        if inline and not self.enough(draft):
            return None
        moved = self.alone_moved(draft) or draft.evident or sum(clause.number is not None for clause in draft.clauses) >= FEW or (
            bool(draft.clauses) and compiled(forms.following.division).search(text, paragraph.end, paragraph.end + _BEHIND) is not None
        )
        return draft if moved else None

    def enough(self, draft: BodyDraft) -> bool:
        """Whether a sentence that names a body at its beginning is all of a document: what it does is told in the present."""
        words = [self.page.words.match(self.page.text, clause.head) for clause in draft.clauses if clause.head >= 0]
        told = sum(word is not None and (word.group(1).lower().endswith("s") or self.page.opener(word.group(1).lower())) for word in words)
        return told > FEW or (told == FEW and self.titles.titled(draft.start)[1] is not None)

    def alone_moved(self, draft: BodyDraft) -> bool:
        """Whether a motion under a heading has one clause alone: "That this House approves ..."."""
        return len(draft.clauses) == 1 and draft.clauses[0].head >= 0 and self.titles.titled(draft.start)[0] == "motion"
