"""Drafts of what bodies of all kinds adopt, read paragraph by paragraph: what opens one, its clauses, and where it ends."""

import re
from collections.abc import Sequence

from polparse.documents.body_clauses import OPEN, BodyClauses, Opening
from polparse.documents.body_draft import FEW, BodyDraft
from polparse.documents.body_lists import marks_of
from polparse.documents.body_motions import Motions
from polparse.documents.body_openings import Openings
from polparse.documents.body_paragraphs import BodyParagraphs
from polparse.documents.body_print import Bodies
from polparse.documents.body_titles import Titles
from polparse.documents.candidates import group, group_span
from polparse.documents.clauses import Clause
from polparse.documents.layouts import compiled
from polparse.spans import Span

__all__ = ["BodyDrafts"]

# So many paragraphs are looked at ahead.
_AHEAD = 5


class BodyDrafts:
    """Reads the paragraphs of one text."""

    def __init__(
        self, text: str, bodies: Bodies, taken: Sequence[Span], printed: str | None = None, listed: Sequence[Span] = ()
    ) -> None:
        self.text: str = text
        self.lines: str = text
        self.forms = bodies
        self.page: BodyParagraphs = BodyParagraphs(text, bodies)
        self.clauses: BodyClauses = BodyClauses(text, text if printed is None else printed, bodies, self.page)
        self.titles = Titles(text, bodies, self.page)
        self.motions = Motions(bodies, self.page, self.clauses, self.titles)
        self.openings = Openings(bodies, self.page, self.clauses, self.titles)
        self.taken: list[Span] = sorted(taken)
        # Where people are listed, no document begins.
        self.listed: list[Span] = sorted(listed)
        self.draft: BodyDraft | None = None
        self.done: list[BodyDraft] = []
        # What the minutes that the text is say was decided.
        self.minutes: BodyDraft | None = None
        # Paragraphs outside documents since the last heading or document, and those that are read ahead.
        self.before: list[Span] = []

    def read(self) -> list[BodyDraft]:
        """The documents, in reading order."""
        paragraphs = self.page.read()
        # Headings are lines; all that stands below them is read without its line breaks.
        self.text = self.page.text = self.clauses.text = self.page.unwrapped(paragraphs)
        at = row = 0
        for place, paragraph in enumerate(paragraphs):
            while at < len(self.taken) and self.taken[at].end <= paragraph.start:
                at += 1
            while row < len(self.listed) and self.listed[row].end <= paragraph.start:
                row += 1
            if at < len(self.taken) and self.taken[at].start < paragraph.end:
                self.close()
                self.before.clear()
            elif self.page.paged(paragraph):
                pass
            elif self.draft is None and row < len(self.listed) and self.listed[row].start < paragraph.end:
                self.before.append(paragraph)
            else:
                self.paragraph(paragraph, paragraphs[place + 1 : place + _AHEAD])
                if self.draft is None:
                    self.before.append(paragraph)
                else:
                    self.before.clear()
        self.close()
        minutes = self.minutes
        if minutes is not None and not self.done and len(minutes.clauses) >= FEW:
            self.done.append(minutes)
        return self.done

    def close(self) -> None:
        """End the document."""
        if self.draft is not None and self.draft.clauses and self.draft.evident:
            self.done.append(self.draft)
        self.draft = None

    def paragraph(self, paragraph: Span, below: Sequence[Span]) -> None:
        """One paragraph: a formula, a line that leads to clauses, a clause, what goes on with one, or nothing of a document."""
        text, forms = self.text, self.forms
        start, end = paragraph.start, paragraph.end
        if self.draft is None and self.minuted(paragraph):
            return
        if below and self.encloses(paragraph, below[0]):
            return
        following = self.clauses.opening(below[0]) if below else None
        adopts = compiled(forms.adopts).match(text, start, end)
        formula = None if adopts else self.formula(paragraph, following)
        if formula is not None:
            self.enacted(paragraph, formula, following)
        elif adopts is not None:
            self.announced(paragraph, adopts)
        elif (motion := self.motions.read(paragraph)) is not None:
            self.close()
            self.done.append(motion)
        elif (lead := self.lead(paragraph, following)) is not None:
            self.led(paragraph, lead, following)
        elif self.draft is None and compiled(forms.ours).match(text, self.clauses.marked_at(paragraph), end):
            self.draft = self.titles.drafted(paragraph, None, "declaration", ours=True)
            self.clause(paragraph, start, enacted=True)
        elif following is not None and self.heads(paragraph, following):
            if self.draft is not None:
                self.draft.fresh = True
        elif self.draft is None:
            begun = self.openings.begun(paragraph, below, self.before)
            if begun is not None:
                self.draft = begun.draft
                if begun.unread:
                    self.clause(paragraph, start)
        elif compiled(forms.over).match(text, start, end):
            if self.draft.operative:
                self.close()
            else:
                # "Adopted on 17 January, this recommendation is submitted to the members:"
                self.draft.operative = bool(self.draft.clauses)
        elif self.draft.operative and compiled(forms.article).fullmatch(text, start, end):
            self.draft.article = self.draft.articled = True
        elif compiled(forms.aside).fullmatch(text, start, end) and not self.clauses.sections(self.draft, paragraph):
            self.draft.fresh = True
        else:
            self.clause(paragraph, start)

    def minuted(self, paragraph: Span) -> bool:
        """Whether a paragraph heads minutes, or says what these decided; such paragraphs are the clauses of one document."""
        minutes = self.minutes
        if minutes is None:
            lines = self.lines[paragraph.start : paragraph.end].split("\n")
            if any(compiled(self.forms.kept).fullmatch(line.strip()) for line in lines):
                self.minutes = BodyDraft(paragraph.start, paragraph, None, "minutes", operative=True)
            return self.minutes is not None
        if compiled(self.forms.minuted).match(self.text, paragraph.start, paragraph.end) is None:
            return False
        minutes.add(Clause(paragraph, False, None, None, paragraph.start, -1))
        return True

    def encloses(self, paragraph: Span, below: Span) -> bool:
        """Whether a paragraph is a clause, though a formula follows: "RECOMMENDS to the Assembly the following resolution:"."""
        draft, text = self.draft, self.text
        if draft is None or not draft.clauses or draft.operative or text[paragraph.end - 1] != ":":
            return False
        opening = self.clauses.opening(paragraph)
        if opening.marks or opening.head != opening.word or opening.preambular:
            return False
        formula = compiled(self.forms.formula).fullmatch(text, below.start, below.end)
        if formula is None or " ".join((group(formula, "body") or "").split()) == draft.body:
            return False
        self.clauses.settle(draft, goes_on=True)
        draft.add(Clause(paragraph, False, None, None, opening.word, opening.head))
        return True

    def heads(self, paragraph: Span, following: Opening) -> bool:
        """Whether a numbered line is the heading of a section: "2. Ports" over "2.1"."""
        inner = following.marks[0].value if following.marks else ()
        if len(inner) < 2 or inner[-1] != 1 or self.text[paragraph.end - 1] in ".:;,":
            return False
        opening = self.clauses.opening(paragraph)
        return bool(opening.marks) and opening.marks[0].value == inner[:-1]

    def formula(self, paragraph: Span, following: Opening | None) -> re.Match[str] | None:
        """The words that enact a document, if a paragraph begins with them; where they say less, what follows shows it."""
        text, forms = self.text, self.forms
        start, end = paragraph.start, paragraph.end
        enacts = compiled(forms.enacts).fullmatch(text, start, end)
        if enacts is not None and enacts.group("type"):
            return None
        formula = compiled(forms.formula).match(text, start, end)
        if formula is not None or following is None:
            return formula
        if following.preambular or (following.head >= 0 and self.titles.headed(paragraph)):
            # "The Conference, at its third session," over recitals, or under "Decision 3/2030".
            formula = compiled(forms.convened).fullmatch(text, start, end)
        acted = formula is None and self.draft is None and self.acted(following)
        if acted and (following.third or self.titles.titled(start)[1] is not None):
            formula = compiled(forms.named).fullmatch(text, start, end)
        if formula is None and (following.head >= 0 or following.listed):
            formula = compiled(forms.moves).fullmatch(text, start, end)
            if formula is None and text[end - 1] in OPEN and self.draft is None:
                formula = compiled(forms.ours).match(text, start, end)
        return formula

    def acted(self, following: Opening) -> bool:
        """Whether what follows is the first of a list, and known as a clause."""
        return following.listed and following.head >= 0

    def enacted(self, paragraph: Span, formula: re.Match[str], following: Opening | None) -> None:
        """A formula: a document begins, or goes on in another part."""
        body = " ".join((group(formula, "body") or "").split()) or None
        whole = formula.re in (compiled(self.forms.moves), compiled(self.forms.ours))
        rest = None if whole else self.trimmed_left(formula.end(), paragraph.end)
        if self.draft is None or self.draft.operative:
            self.close()
            self.draft = self.titles.drafted(paragraph, body)
            self.draft.heading = self.draft.heading if self.draft.start < paragraph.start else Span(paragraph.start, formula.end())
        elif self.draft.body is None:
            self.draft.body = body
        draft = self.draft
        named = group_span(formula, "body")
        head, preambular = self.page.head(paragraph.start, paragraph.end)
        if draft.clauses and preambular and named and head < named.start:
            # "Acting under Article 7 of its Protocol, the Council:", the last recital and the formula in one.
            self.clauses.settle(draft, goes_on=True)
            draft.add(Clause(paragraph, True, None, None, paragraph.start, head))
        draft.named = False
        draft.elided = draft.fresh = draft.leading = True
        draft.motion = formula.re is compiled(self.forms.moves)
        draft.ours = formula.re is compiled(self.forms.ours)
        draft.leads += draft.ours and self.text[paragraph.end - 1] == ":"
        if draft.motion and draft.start == paragraph.start:
            draft.type = "motion"
        if rest is None:
            return
        leads = self.text[paragraph.end - 1] == ":" and following is not None and self.acted(following)
        declares = compiled(self.forms.declares).fullmatch(self.text, rest, paragraph.end)
        if leads or (following is not None and following.listed and declares):
            # "The Court, having heard the parties, finds as follows:", "The Board, having considered the report:"
            draft.leads += 1
            draft.operative = True
        else:
            self.clause(Span(rest, paragraph.end), paragraph.start, enacted=True)

    def lead(self, paragraph: Span, following: Opening | None) -> bool | None:
        """Of a line that only leads to clauses ("Decides:", "Conference notes that:") whether they are a preamble; else None."""
        text, forms, draft = self.text, self.forms, self.draft
        if following is None:
            return None
        start, end = paragraph.start, paragraph.end
        known = draft is not None and bool(draft.clauses)
        preamble = draft is not None and known and not draft.operative
        enumerator = compiled(forms.enumerator).match(text, start, end)
        if enumerator is not None and marks_of(enumerator, forms.ordinals)[0].value and group_span(enumerator, "number_e") is None:
            return None
        enacted = draft.elided and not draft.clauses if draft is not None else self.titles.titled(start)[1] is not None
        leads = preamble or (following.listed and enacted)
        if leads and compiled(forms.declares).fullmatch(text, start, end):
            return False
        begins = not draft.clauses if draft is not None else self.titles.titled(start)[1] is not None
        if (preamble or begins) and text[end - 1] == ":" and self.page.bare(paragraph):
            # "Considering:", over recitals without numbers.
            return True
        if preamble and text[end - 1] == ":" and self.page.bare(paragraph) is False and not following.listed:
            # "Commit to:", over what has no numbers.
            return False
        goes_on = draft is not None and draft.lists.goes_on(following.marks)
        if not (following.listed or goes_on) or not following.marks[0].value:
            return None
        if preamble and following.marks[0].label == "1" and compiled(forms.leading).fullmatch(text, start, end):
            return False
        if known and compiled(forms.hence).fullmatch(text, start, end):
            return False
        bare = self.page.bare(paragraph)
        listed = following.listed and following.marks[0].label == "1"
        asks = bare is None and draft is not None and draft.unnumbered and listed and text[end - 4 : end].lower() == " to:"
        if asks and self.openings.actor(paragraph):
            # "Congress calls on the Council to:", over what it calls for.
            return False
        if bare is None and draft is None and following.marks[0].label == "1" and text[end - 1] not in ".;":
            # "The Board recommends that governments", over what they should do, under a heading.
            opening = self.clauses.opening(paragraph)
            subject = compiled(forms.subject).match(text, start, end)
            if not opening.marks and opening.head >= 0 and subject and self.titles.titled(start)[1] is not None:
                return False
        return bare

    def led(self, paragraph: Span, preambular: bool, following: Opening | None) -> None:
        """A line that leads to clauses."""
        if self.draft is not None and preambular and self.draft.operative:
            self.close()
        enacts = compiled(self.forms.enacts).fullmatch(self.text, paragraph.start, paragraph.end)
        if self.draft is None:
            called = group(enacts, "type") if enacts else None
            self.draft = self.titles.drafted(paragraph, None, self.forms.types.get((called or "").lower(), "resolution"))
        self.clauses.settle(self.draft, goes_on=True)
        self.draft.leads += 1
        self.draft.titled = self.draft.titled or enacts is not None
        self.draft.operative = not preambular
        self.draft.bare = not preambular and not (following is not None and following.marks)
        self.draft.reciting = preambular
        self.draft.elided = self.draft.fresh = self.draft.leading = True

    def announced(self, paragraph: Span, adopts: re.Match[str]) -> None:
        """A line that says what was adopted."""
        kind = self.forms.types.get((group(adopts, "type") or "").lower(), "resolution")
        body = " ".join((group(adopts, "body") or "").split()) or None
        if self.draft is None or self.draft.operative:
            self.close()
            self.draft = BodyDraft(paragraph.start, paragraph, body, kind)
        self.draft.announced = True
        self.draft.type = kind
        # "... submits the following recommendation:" below the preamble
        self.draft.operative = bool(self.draft.clauses)
        rest = self.trimmed_left(adopts.end(), paragraph.end)
        if rest is not None:
            self.clause(Span(rest, paragraph.end), rest)

    def trimmed_left(self, start: int, end: int) -> int | None:
        while start < end and (self.text[start].isspace() or self.text[start] in ",:;"):
            start += 1
        return start if start < end else None

    def clause(self, paragraph: Span, start: int, enacted: bool = False) -> None:
        """A paragraph of the document that is open."""
        if self.draft is not None and not self.clauses.read(self.draft, paragraph, start, enacted):
            self.close()
