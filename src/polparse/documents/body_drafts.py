"""Drafts of what bodies of all kinds adopt, read paragraph by paragraph: what opens one, its clauses, and where it ends."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile
from string import ascii_lowercase

from polparse.documents.body_clauses import OPEN, UNNUMBERED, BodyClauses, Opening
from polparse.documents.body_draft import FEW, BodyDraft
from polparse.documents.body_lists import marks_of
from polparse.documents.body_paragraphs import BodyParagraphs
from polparse.documents.body_print import Bodies
from polparse.documents.candidates import group, group_span
from polparse.documents.clauses import Clause
from polparse.documents.layouts import compiled
from polparse.model.values import InstrumentType
from polparse.spans import Span

__all__ = ["ABOVE", "BodyDrafts"]

# So far above its formula the heading of a document may stand, in characters.
ABOVE = 400
# How far behind a motion the house may divide on it.
_BEHIND = 1000
# A line so long is none of a heading that has another line below it.
_HEADING = 48
# So many paragraphs are looked at ahead.
_AHEAD = 5


class BodyDrafts:
    """Reads the paragraphs of one text."""

    def __init__(self, text: str, bodies: Bodies, taken: Sequence[Span], printed: str | None = None) -> None:
        self.text = self.lines = text
        self.forms = bodies
        self.page: BodyParagraphs = BodyParagraphs(text, bodies)
        self.clauses: BodyClauses = BodyClauses(text, text if printed is None else printed, bodies, self.page)
        self.taken: list[Span] = sorted(taken)
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
        at = 0
        for place, paragraph in enumerate(paragraphs):
            while at < len(self.taken) and self.taken[at].end <= paragraph.start:
                at += 1
            if at < len(self.taken) and self.taken[at].start < paragraph.end:
                self.close()
                self.before.clear()
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
        following = self.clauses.opening(below[0]) if below else None
        adopts = compiled(forms.adopts).match(text, start, end)
        formula = None if adopts else self.formula(paragraph, following)
        if formula is not None:
            self.enacted(paragraph, formula, following)
        elif adopts is not None:
            self.announced(paragraph, adopts)
        elif self.moved(paragraph):
            return
        elif (lead := self.lead(paragraph, following)) is not None:
            self.led(paragraph, lead, following)
        elif self.draft is None and compiled(forms.ours).match(text, self.clauses.marked_at(paragraph), end):
            self.draft = self.drafted(paragraph, None, "declaration", ours=True)
            self.clause(paragraph, start, enacted=True)
        elif following is not None and self.heads(paragraph, following):
            if self.draft is not None:
                self.draft.fresh = True
        elif self.draft is None:
            self.begun(paragraph, below)
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

    def heads(self, paragraph: Span, following: Opening) -> bool:
        """Whether a numbered line is the heading of a section: "2. Ports" over "2.1"."""
        inner = following.marks[0].value if following.marks else ()
        if len(inner) < 2 or inner[-1] != 1 or self.text[paragraph.end - 1] in ".:;,":
            return False
        opening = self.clauses.opening(paragraph)
        return bool(opening.marks) and opening.marks[0].value == inner[:-1]

    def drafted(self, paragraph: Span, body: str | None, kind: InstrumentType = "resolution", ours: bool = False) -> BodyDraft:
        """A document that begins with a paragraph, or with the heading above."""
        titled, heading = self.titled(paragraph.start)
        if heading is None:
            return BodyDraft(paragraph.start, paragraph, body, kind, ours=ours)
        directly = self.directly(heading, paragraph)
        headed = directly and compiled(self.forms.sole).fullmatch(self.lines, heading.start, heading.end) is not None
        return BodyDraft(heading.start, heading, body, titled, ours=ours, titled=directly, headed=headed)

    def directly(self, heading: Span, paragraph: Span) -> bool:
        """Whether no sentence stands between a heading and a paragraph."""
        return not any(line.rstrip()[-1:] == "." for line in self.lines[heading.end : paragraph.start].split("\n"))

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
        if following.preambular or (following.head >= 0 and self.headed(paragraph)):
            # "The Conference, at its third session," over recitals, or under "Decision 3/2030".
            formula = compiled(forms.convened).fullmatch(text, start, end)
        if formula is None and self.draft is None and self.acted(following) and (following.third or self.titled(start)[1] is not None):
            formula = compiled(forms.named).fullmatch(text, start, end)
        if formula is None and (following.head >= 0 or following.listed):
            formula = compiled(forms.moves).fullmatch(text, start, end)
            if formula is None and text[end - 1] in OPEN and self.draft is None:
                formula = compiled(forms.ours).match(text, start, end)
        return formula

    def headed(self, paragraph: Span) -> bool:
        """Whether a heading that says no more than that it is one stands above a paragraph, or any above one that ends in a comma."""
        draft = self.drafted(paragraph, None)
        return draft.headed or (draft.titled and self.text[paragraph.end - 1] == ",")

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
            self.draft = self.drafted(paragraph, body)
            self.draft.heading = self.draft.heading if self.draft.start < paragraph.start else Span(paragraph.start, formula.end())
        elif self.draft.body is None:
            self.draft.body = body
        draft = self.draft
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
        marker = compiled(forms.marker).match(text, start, end)
        if marker is not None and marks_of(marker, forms.ordinals)[0].value and group_span(marker, "number_e") is None:
            return None
        enacted = draft.elided and not draft.clauses if draft is not None else self.titled(start)[1] is not None
        leads = preamble or (following.listed and enacted)
        if leads and compiled(forms.declares).fullmatch(text, start, end):
            return False
        begins = not draft.clauses if draft is not None else self.titled(start)[1] is not None
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
        if asks and self.actor(paragraph):
            # "Congress calls on the Council to:", over what it calls for.
            return False
        if bare is None and draft is None and following.marks[0].label == "1" and text[end - 1] not in ".;":
            # "The Board recommends that governments", over what they should do, under a heading.
            opening = self.clauses.opening(paragraph)
            subject = compiled(forms.subject).match(text, start, end)
            if not opening.marks and opening.head >= 0 and subject and self.titled(start)[1] is not None:
                return False
        return bare

    def led(self, paragraph: Span, preambular: bool, following: Opening | None) -> None:
        """A line that leads to clauses."""
        if self.draft is not None and preambular and self.draft.operative:
            self.close()
        enacts = compiled(self.forms.enacts).fullmatch(self.text, paragraph.start, paragraph.end)
        if self.draft is None:
            called = group(enacts, "type") if enacts else None
            self.draft = self.drafted(paragraph, None, self.forms.types.get((called or "").lower(), "resolution"))
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

    def begun(self, paragraph: Span, below: Sequence[Span]) -> None:
        """The first of numbered paragraphs under a heading: a declaration that names who acts in each."""
        opening = self.clauses.opening(paragraph)
        mark = opening.marks[0] if opening.marks else None
        if below and compiled(self.forms.measures).fullmatch(self.text, opening.word, paragraph.end):
            self.measured(paragraph, mark and mark.label, below[0])
            return
        if mark is None:
            aside = compiled(self.forms.aside)
            told = [span for span in below if not aside.fullmatch(self.text, span.start, span.end) or self.clauses.opening(span).preambular]
            following = told[0] if told else None
            if following is None or not self.recited(paragraph, opening, following):
                self.acting(paragraph, below)
            return
        draft = self.drafted(paragraph, None)
        if not mark.value and below and opening.head >= 0 and self.clauses.opening(below[0]).marks == opening.marks:
            if draft.start < paragraph.start and compiled(self.forms.wished).match(self.text, paragraph.start, paragraph.end):
                # "That the Assembly recall ...", "That it ask ..."
                draft.motion = draft.elided = draft.operative = True
                self.draft = draft
                self.clause(paragraph, paragraph.start)
            else:
                # "• The Council welcomes ...", "• It calls on ..."
                self.acting(paragraph, below)
            return
        if not (mark.label[:1].isdecimal() and set(mark.value) == {1}):
            return
        if draft.start < paragraph.start or (below and self.alike(self.actor(paragraph), self.actor(below[0]))):
            subject = compiled(self.forms.subject).match(self.text, opening.word, paragraph.end)
            body = group(subject, "body") if subject else None
            draft.body = " ".join(body.split()) if body else None
            draft.named, draft.operative = True, not opening.preambular
            self.draft = draft
            self.clause(paragraph, paragraph.start)

    def recited(self, paragraph: Span, opening: Opening, following: Span) -> bool:
        """Whether a paragraph is the first of recitals that no formula stands above; what they lead to stands below."""
        text = self.text
        if not opening.preambular or compiled(self.forms.over).match(text, paragraph.start, paragraph.end):
            return False
        goes_on = self.clauses.opening(following).preambular
        if not goes_on and compiled(self.forms.declares).fullmatch(text, following.start, following.end) is None:
            return False
        if self.unpunctuated(paragraph) and not self.unpunctuated(following):
            # A title ("Declaring an emergency") over recitals.
            return False
        draft = self.drafted(paragraph, None)
        if draft.start == paragraph.start and not (self.paused(paragraph) or self.paused(following)):
            return False
        draft.elided = True
        self.draft = draft
        self.clause(paragraph, paragraph.start)
        return True

    def unpunctuated(self, paragraph: Span) -> bool:
        """Whether a paragraph ends as a title does."""
        return self.text[paragraph.end - 1].isalnum() and not self.text.endswith((" and", " AND"), paragraph.start, paragraph.end)

    def paused(self, paragraph: Span) -> bool:
        """Whether a paragraph is one of a longer sentence: it ends in a pause, perhaps with "and" behind it, or begins in capitals."""
        words = self.text[paragraph.start : paragraph.end]
        return words[:4].isupper() or words.removesuffix("and").rstrip()[-1:] in OPEN

    def acting(self, paragraph: Span, below: Sequence[Span]) -> None:
        """The first of paragraphs under a heading that each name who acts: "The Council welcomes ...", "Both sides agreed ..."."""
        if self.told_alone(paragraph):
            return
        body = self.actor(paragraph)
        if body is None:
            return
        other = next((actor for span in below[: UNNUMBERED + 1] if (actor := self.actor(span)) is not None), None)
        kind, heading = self.titled(paragraph.start)
        if other is None and heading is not None and self.alone(paragraph, heading):
            self.draft = BodyDraft(heading.start, heading, body or None, kind, operative=True, named=True, unnumbered=True, sole=True)
            self.clause(paragraph, paragraph.start)
            return
        if heading is None and body and self.told(paragraph, body, below):
            self.draft = BodyDraft(paragraph.start, paragraph, body, "resolution", operative=True, named=True, unnumbered=True)
            self.clause(paragraph, paragraph.start)
            return
        if heading is None or other is None:
            return
        line = self.lines.rfind("\n", 0, heading.start) + 1
        joint = compiled(self.forms.joint).search(self.lines, line, heading.end) is not None
        if not (joint or self.alike(body, other)):
            return
        self.draft = BodyDraft(heading.start, heading, body or None, kind, operative=True, named=True, unnumbered=True)
        for span in self.before if joint else ():
            if span.start > heading.end and self.text[span.end - 1] == ".":
                self.draft.add(Clause(span, False, None, None, span.start, -1))
        self.clause(paragraph, paragraph.start)

    def told_alone(self, paragraph: Span) -> bool:
        """Whether a paragraph says of itself that it is a decision: at which meeting it was taken, or that somebody "hereby" does it."""
        text, start, end = self.text, paragraph.start, paragraph.end
        opening = compiled(self.forms.seated).match(text, start, end) or compiled(self.forms.personal).match(text, start, end)
        if opening is None:
            return False
        heading = self.titled(start)[1] or paragraph
        body = " ".join((opening.groupdict().get("body") or "").split()) or None
        word = self.page.words.match(text, opening.end(), end)
        known = word is not None and word.group(1).lower() in self.page.layout.operative
        if body is None and not known:
            return False
        kind: InstrumentType = "decision" if body else "proclamation"
        self.draft = BodyDraft(heading.start, heading, body, kind, operative=True, sole=True, unnumbered=True)
        self.draft.add(Clause(paragraph, False, None, None, start, opening.end() if known else -1))
        return True

    def alone(self, paragraph: Span, heading: Span) -> bool:
        """Whether a paragraph is the only clause of what a heading over it announces: "Decision 3/2030", "The Committee decides to ..."."""
        if compiled(self.forms.sole).fullmatch(self.lines, heading.start, heading.end) is None:
            return False
        return self.presently(paragraph) and self.directly(heading, paragraph)

    def presently(self, paragraph: Span) -> bool:
        """Whether the verb of a paragraph is one of the present."""
        head, _ = self.page.head(paragraph.start, paragraph.end)
        word = self.page.words.match(self.text, head, paragraph.end) if head >= 0 else None
        return word is not None and word.group(1).lower().endswith("s")

    def told(self, paragraph: Span, body: str, below: Sequence[Span]) -> bool:
        """Whether several paragraphs open with a body that has no article, as its own members name it: "Congress notes ..."."""
        if not self.text.startswith(body, paragraph.start):
            return False
        same = [span for span in (paragraph, *below) if self.text.startswith(body, span.start) and self.presently(span)]
        return len(same) > FEW

    def alike(self, body: str | None, other: str | None) -> bool:
        """Whether two paragraphs may name one body: "The Committee on Ports ...", "The Committee ...", "It ..."."""
        if not body or other is None:
            return False
        return not other or body.startswith(other) or body.endswith(other) or other.endswith(body)

    def actor(self, paragraph: Span) -> str | None:
        """The body that a paragraph begins with, if it does something that documents do; empty for others ("Both sides")."""
        marker, _ = self.clauses.marked(paragraph)
        start = marker.end() if marker else paragraph.start + (self.text[paragraph.start] in "“\"")
        subject = compiled(self.forms.subject).match(self.text, start, paragraph.end)
        if subject is None or self.page.head(start, paragraph.end)[0] < 0:
            return None
        return " ".join((group(subject, "body") or "").split())

    def measured(self, paragraph: Span, number: str | None, following: Span) -> None:
        """Recommendations of a report: "2.3 The following measures are recommended:" over 2.3.1; its sections before say why."""
        first = self.number_of(following)
        if number is None or first is None or not first.startswith(f"{number}."):
            return
        series = number.partition(".")[0]
        before = list(takewhile(lambda span: (self.number_of(span) or "").partition(".")[0] == series, reversed(self.before)))[::-1]
        start = before[0].start if before else paragraph.start
        self.draft = BodyDraft(start, paragraph, None, "recommendation", operative=True, announced=True, depth=first.count("."))
        for span in before:
            marker = compiled(self.forms.marker).match(self.text, span.start, span.end)
            self.draft.clauses.append(Clause(span, True, None, None, marker.end() if marker else span.start, -1))

    def number_of(self, paragraph: Span) -> str | None:
        """The number that opens a paragraph."""
        marker = compiled(self.forms.marker).match(self.text, paragraph.start, paragraph.end)
        return group(marker, "number") if marker else None

    def moved(self, paragraph: Span) -> bool:
        """A motion in one sentence: "That this House notes ...; regrets ...; and calls on ...". Whether it is one."""
        forms = self.forms
        opening = compiled(forms.motion).match(self.text, self.clauses.marked_at(paragraph), paragraph.end)
        inline = opening is None and self.text.count(";", paragraph.start, paragraph.end) >= FEW
        if inline:
            opening = compiled(forms.inline).match(self.text, paragraph.start, paragraph.end)
        if opening is None:
            return False
        body = group_span(opening, "body") or Span(*opening.span())
        draft = BodyDraft(paragraph.start, Span(opening.start(), body.end), body.of(self.text), "motion", operative=True)
        joints = compiled(self.forms.parted).finditer(self.text, opening.end(), paragraph.end)
        starts = [paragraph.start, *(match.end() for match in joints)]
        for start, after in pairwise([*starts, paragraph.end]):
            begin = opening.end() if start == paragraph.start else start
            marker = compiled(forms.marker).match(self.text, begin, after)
            word = marker.end() if marker else begin
            head, _ = self.page.head(word, after, named=True)
            letter = group(marker, "letter") if marker else None
            counted = letter is not None and letter.lower() == ascii_lowercase[len(draft.clauses) : len(draft.clauses) + 1]
            if head >= 0 or counted:
                draft.add(Clause(self.page.trimmed(start, after), False, letter, None, word, head))
            elif draft.clauses:
                draft.extend(self.page.trimmed(start, after).end)
        # Letters that count tell clauses whose verbs are unknown; a motion of one clause is one if the house divides on it.
        if inline and not self.enough(draft):
            return False
        moved = self.alone_moved(draft) or draft.evident or sum(clause.number is not None for clause in draft.clauses) >= FEW or (
            bool(draft.clauses) and compiled(forms.following.division).search(self.text, paragraph.end, paragraph.end + _BEHIND) is not None
        )
        if moved:
            self.close()
            self.done.append(draft)
        return moved

    def enough(self, draft: BodyDraft) -> bool:
        """Whether a sentence that names a body at its beginning is all of a document: what it does is told in the present."""
        words = [self.page.words.match(self.text, clause.head) for clause in draft.clauses if clause.head >= 0]
        told = sum(word is not None and (word.group(1).lower().endswith("s") or self.page.opener(word.group(1).lower())) for word in words)
        return told > FEW or (told == FEW and self.titled(draft.start)[1] is not None)

    def alone_moved(self, draft: BodyDraft) -> bool:
        """Whether a motion under a heading has one clause alone: "That this House approves ..."."""
        return len(draft.clauses) == 1 and draft.clauses[0].head >= 0 and self.titled(draft.start)[0] == "motion"

    def titled(self, at: int) -> tuple[InstrumentType, Span | None]:
        """What the line above a formula calls the document."""
        found = compiled(self.forms.heading).finditer(self.lines, max(0, at - ABOVE), at)
        headings = [heading for heading in found if not self.goes_on(heading.start())]
        if not headings:
            return "resolution", None
        last = headings[-1]
        return self.forms.types.get(last.group("type").lower(), "resolution"), self.page.trimmed(last.start("type"), last.end())

    def goes_on(self, at: int) -> bool:
        """Whether a line goes on with a paragraph that is set in several: the one above it is too long for a heading."""
        return at - self.lines.rfind("\n", 0, at) > _HEADING

    def trimmed_left(self, start: int, end: int) -> int | None:
        while start < end and (self.text[start].isspace() or self.text[start] in ",:;"):
            start += 1
        return start if start < end else None

    def clause(self, paragraph: Span, start: int, enacted: bool = False) -> None:
        """A paragraph of the document that is open."""
        if self.draft is not None and not self.clauses.read(self.draft, paragraph, start, enacted):
            self.close()
