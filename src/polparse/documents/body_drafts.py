"""Drafts of what bodies of all kinds adopt, read paragraph by paragraph: what opens one, its clauses, and where it ends."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile
from string import ascii_lowercase

import attrs

from polparse.documents.assemble import Builder
from polparse.documents.body_paragraphs import BodyParagraphs
from polparse.documents.body_print import Bodies
from polparse.documents.candidates import group, group_span
from polparse.documents.clauses import Clause
from polparse.documents.layouts import compiled
from polparse.model import Resolution
from polparse.model.values import InstrumentType
from polparse.spans import Span

__all__ = ["ABOVE", "BodyDraft", "BodyDrafts"]

# So many clauses with a word from the lists a document has at least.
_FEW = 2
# So far above its formula the heading of a document may stand, in characters.
ABOVE = 400
# How far behind a motion the house may divide on it.
_BEHIND = 1000
# Without a formula, one clause in so many begins with such a word.
_MANY = 3
# So many paragraphs between two that name who acts may not.
_BETWEEN = 2


@attrs.define(eq=False)
class BodyDraft:
    """A document while its clauses are collected."""

    start: int
    heading: Span
    body: str | None
    type: InstrumentType
    clauses: list[Clause] = attrs.field(factory=list)
    operative: bool = False
    # Whether it has no formula, and each clause names who acts; whether only that tells its clauses, which have no numbers.
    named: bool = False
    unnumbered: bool = False
    # Paragraphs that are clauses of such a document if another clause follows.
    doubtful: list[Span] = attrs.field(factory=list)
    # Whether a line says that it was adopted.
    announced: bool = False
    # Whether it speaks in the first person, and whether its clauses are what it asks of others: "We ask all States to:".
    ours: bool = False
    asked: bool = False
    # How many points the numbers of its clauses have, if they have some: "2.3.1" has two.
    depth: int = 0
    # Whether letters count its clauses: "The Council: (a) Takes note ...; (b) Requests ...".
    lettered: bool = False

    @property
    def evident(self) -> bool:
        """Whether several clauses begin with words that do; of a document without a formula, many of them."""
        known = sum(clause.head >= 0 for clause in self.clauses)
        if self.announced and known + sum(clause.number is not None for clause in self.clauses) > _FEW:
            return True
        return known >= _FEW and (not self.named or known * _MANY >= len(self.clauses))

    def extend(self, end: int) -> None:
        """Let the last clause go on."""
        last = self.clauses[-1]
        self.clauses[-1] = last._replace(span=Span(last.span.start, end))

    def add(self, clause: Clause) -> None:
        self.clauses.append(clause)
        self.operative = self.operative or not clause.preambular

    def resolution(self, builder: Builder, bodies: Bodies) -> Resolution:
        """The document."""
        end = self.clauses[-1].span.end
        return Resolution(
            id="",
            span=Span(self.start, end),
            type=self.type,
            symbol=None,
            bodies=(self.body,) if self.body else (),
            actors=(),
            status="adopted",
            date=None,
            mentions=(self.heading,),
            provisions=tuple(builder.provision(clause) for clause in self.clauses),
            rule=bodies.name,
            genre="document",
            citations=builder.within(self.start, end),
        )


class BodyDrafts:
    """Reads the paragraphs of one text."""

    def __init__(self, text: str, bodies: Bodies, taken: Sequence[Span]) -> None:
        self.text = text
        self.forms = bodies
        self.page: BodyParagraphs = BodyParagraphs(text, bodies)
        self.taken: list[Span] = sorted(taken)
        self.draft: BodyDraft | None = None
        self.done: list[BodyDraft] = []
        # Paragraphs outside documents since the last heading or document, and those that are read ahead.
        self.before: list[Span] = []

    def read(self) -> list[BodyDraft]:
        """The documents, in reading order."""
        paragraphs = self.page.read()
        at = 0
        for place, paragraph in enumerate(paragraphs):
            while at < len(self.taken) and self.taken[at].end <= paragraph.start:
                at += 1
            if at < len(self.taken) and self.taken[at].start < paragraph.end:
                self.close()
                self.before.clear()
            else:
                self.paragraph(paragraph, paragraphs[place + 1] if place + 1 < len(paragraphs) else None)
                if self.draft is None:
                    self.before.append(paragraph)
                else:
                    self.before.clear()
        self.close()
        return self.done

    def close(self) -> None:
        """End the document."""
        if self.draft is not None and self.draft.clauses and self.draft.evident:
            self.done.append(self.draft)
        self.draft = None

    def paragraph(self, paragraph: Span, following: Span | None) -> None:
        """One paragraph: a formula, a clause, what goes on with one, or nothing of a document."""
        text, forms = self.text, self.forms
        start, end = paragraph.start, paragraph.end
        adopts = compiled(forms.adopts).match(text, start, end)
        formula = None if adopts else compiled(forms.formula).match(text, start, end)
        if adopts is None and formula is None and following is not None and self.page.head(following.start, following.end)[1]:
            # "The Conference, at its third session," over recitals.
            formula = compiled(forms.convened).fullmatch(text, start, end)
        if formula is not None:
            self.enacted(paragraph, formula)
        elif adopts is not None:
            self.announced(paragraph, adopts)
        elif self.moved(paragraph):
            return
        elif self.draft is None and compiled(forms.ours).match(text, start, end):
            kind, heading = self.titled(start)
            kind, at = (kind, heading) if heading else ("declaration", paragraph)
            self.draft = BodyDraft(at.start, at, None, kind, ours=True)
            self.clause(paragraph, start, enacted=True)
        elif self.draft is None:
            self.begun(paragraph, following)
        elif compiled(forms.over).match(text, start, end):
            if self.draft.operative:
                self.close()
            else:
                # "Adopted on 17 January, this recommendation is submitted to the members:"
                self.draft.operative = bool(self.draft.clauses)
        elif not compiled(forms.aside).fullmatch(text, start, end) and not self.leads(paragraph, following):
            self.clause(paragraph, start)

    def enacted(self, paragraph: Span, formula: re.Match[str]) -> None:
        """A formula: a document begins, or goes on in another part."""
        body = " ".join((group(formula, "body") or "").split())
        rest = self.trimmed_left(formula.end(), paragraph.end)
        if self.draft is None or self.draft.operative or self.draft.evident:
            kind, heading = self.titled(paragraph.start)
            self.close()
            start, opening = (heading.start, heading) if heading else (paragraph.start, Span(paragraph.start, formula.end()))
            self.draft = BodyDraft(start, opening, body, kind)
        elif self.draft.body is None:
            self.draft.body = body
        self.draft.named = False
        if rest is not None:
            self.clause(Span(rest, paragraph.end), paragraph.start, enacted=True)

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

    def leads(self, paragraph: Span, following: Span | None) -> bool:
        """Whether a line below the preamble only leads to what is numbered from one: "Recommends to the ministries:"."""
        draft = self.draft
        if draft is None or draft.operative or not draft.clauses or following is None or self.text[paragraph.end - 1] != ":":
            return False
        marker = compiled(self.forms.marker).match(self.text, following.start, following.end)
        if marker is None or group(marker, "number") != "1":
            return False
        draft.operative = compiled(self.forms.leading).fullmatch(self.text, paragraph.start, paragraph.end) is not None
        return draft.operative

    def begun(self, paragraph: Span, following: Span | None) -> None:
        """The first of numbered paragraphs under a heading: a declaration that names who acts in each."""
        marker = compiled(self.forms.marker).match(self.text, paragraph.start, paragraph.end)
        word = marker.end() if marker else paragraph.start
        if following is not None and compiled(self.forms.measures).fullmatch(self.text, word, paragraph.end):
            self.measured(paragraph, marker and group(marker, "number"), following)
            return
        if marker is None and following is not None:
            self.acting(paragraph, following)
            return
        if marker is None or group(marker, "number") != "1":
            return
        kind, heading = self.titled(paragraph.start)
        if heading is not None:
            subject = compiled(self.forms.subject).match(self.text, marker.end(), paragraph.end)
            body = group(subject, "body") if subject else None
            self.draft = BodyDraft(heading.start, heading, " ".join(body.split()) if body else None, kind, operative=True, named=True)
            self.clause(paragraph, paragraph.start)

    def acting(self, paragraph: Span, following: Span) -> None:
        """The first of paragraphs under a heading that each name who acts: "The Council welcomes ...", "Both sides agreed ..."."""
        body, other = self.actor(paragraph), self.actor(following)
        if body is None or other is None:
            return
        kind, heading = self.titled(paragraph.start)
        line = self.text.rfind("\n", 0, heading.start) + 1 if heading else 0
        joint = heading is not None and compiled(self.forms.joint).search(self.text, line, heading.end) is not None
        if heading is None or not (joint or (body and other in (body, ""))):
            return
        self.draft = BodyDraft(heading.start, heading, body or None, kind, operative=True, named=True, unnumbered=True)
        for span in self.before if joint else ():
            if span.start > heading.end and self.text[span.end - 1] == ".":
                self.draft.add(Clause(span, False, None, None, span.start, -1))
        self.clause(paragraph, paragraph.start)

    def actor(self, paragraph: Span) -> str | None:
        """The body that a paragraph begins with, if it does something that documents do; empty for others ("Both sides")."""
        start = paragraph.start + (self.text[paragraph.start] in "“\"")
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
        opening = compiled(self.forms.motion).match(self.text, paragraph.start, paragraph.end)
        if opening is None:
            return False
        forms = self.forms
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
        moved = draft.evident or sum(clause.number is not None for clause in draft.clauses) >= _FEW or (
            bool(draft.clauses) and compiled(forms.following.division).search(self.text, paragraph.end, paragraph.end + _BEHIND) is not None
        )
        if moved:
            self.close()
            self.done.append(draft)
        return moved

    def titled(self, at: int) -> tuple[InstrumentType, Span | None]:
        """What the line above a formula calls the document."""
        headings = list(compiled(self.forms.heading).finditer(self.text, max(0, at - ABOVE), at))
        if not headings:
            return "resolution", None
        last = headings[-1]
        return self.forms.types.get(last.group("type").lower(), "resolution"), self.page.trimmed(last.start("type"), last.end())

    def trimmed_left(self, start: int, end: int) -> int | None:
        while start < end and (self.text[start].isspace() or self.text[start] in ",:;"):
            start += 1
        return start if start < end else None

    def clause(self, paragraph: Span, start: int, enacted: bool = False) -> None:
        """A paragraph of a document."""
        draft = self.draft
        assert draft is not None
        marker = compiled(self.forms.marker).match(self.text, paragraph.start, paragraph.end)
        word = marker.end() if marker else paragraph.start
        number = group(marker, "number") if marker else None
        if draft.ours and number == "1" and draft.operative and self.text[draft.clauses[-1].span.end - 1] == ":":
            draft.clauses[:-1] = [clause._replace(preambular=True) for clause in draft.clauses[:-1]]
            draft.asked = True
        head, preambular = self.page.head(word, paragraph.end, named=draft.asked)
        if marker and not preambular and (draft.lettered or not draft.clauses):
            draft.lettered = number is None and group(marker, "letter") is not None
            number = group(marker, "letter") if draft.lettered else number
        if draft.announced and head < 0 and number is None:
            headed = compiled(self.forms.headed).match(self.text, word, paragraph.end)
            number = headed.group("number") if headed else None
        if draft.depth and number is not None and number.count(".") < draft.depth:
            self.close()
            return
        if draft.unnumbered and head < 0:
            if marker is not None or self.text[draft.clauses[-1].span.end - 1] in ":;,":
                draft.extend(paragraph.end)
            elif len(draft.doubtful) < _BETWEEN:
                draft.doubtful.append(paragraph)
            else:
                self.close()
            return
        for span in draft.doubtful:
            draft.add(Clause(span, False, None, None, span.start, -1))
        draft.doubtful.clear()
        if (
            marker
            and not draft.lettered
            and draft.clauses
            and not draft.clauses[-1].preambular
            and self.is_point(marker, draft.clauses[-1].number)
        ):
            draft.extend(paragraph.end)
            return
        known = head >= 0 or number is not None
        if not draft.operative and (enacted or preambular or not known):
            if enacted or preambular or draft.clauses:
                draft.add(Clause(Span(start, paragraph.end), True, None, None, word, head))
        elif known or draft.operative:
            draft.add(Clause(Span(start, paragraph.end), False, number, None, word, -1 if preambular else head))

    def is_point(self, marker: re.Match[str], before: str | None) -> bool:
        """Whether a marker is that of a point of the clause before: "(a)", "(1)" below "1.", "3.1" below "3"."""
        number = group(marker, "number")
        if number is None:
            return group(marker, "letter") is not None
        return before is not None and (marker.group().lstrip()[0] == "(" or number.startswith(f"{before}."))
