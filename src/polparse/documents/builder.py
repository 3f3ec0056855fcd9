"""
The full text of one resolution, made of its draft: bodies, dates, clauses with their points, citations, votes.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from polparse.documents.acts import Acts
from polparse.documents.candidates import Draft, group, group_span, named
from polparse.documents.clauses import Clause, Heads, Point, opens_at, points, scan
from polparse.documents.clauses_us import resolved
from polparse.documents.layouts import Layout, compiled
from polparse.documents.votes import adoption_of, vote_of
from polparse.engine.regexes import over_text
from polparse.model import Citation, ClauseAct, Provision, Resolution, Timex, Vote
from polparse.spans import Span

__all__ = ["Builder"]

# How far after its heading a document is enacted, in characters.
_NEAR = 4000
# So many numbered sections show that what is resolved is a document.
_SEVERAL = 2
_DAY = over_text(r"\d{4}-\d{2}-\d{2}")


class Builder:
    """Makes provisions of the clauses of one text, and documents of these."""

    def __init__(
        self, text: str, layout: Layout, citations: Sequence[Citation], timexes: Sequence[Timex], printed: str | None = None
    ) -> None:
        self.text = text
        self.printed: str = text if printed is None else printed
        self.layout = layout
        self.citations = citations
        self.cited: list[int] = [citation.span.start for citation in citations]
        self.timexes = timexes
        self.timed: list[int] = [timex.span.start for timex in timexes]
        self.acts: Acts = Acts(text, layout)
        self.heads: Heads = Heads(text, layout)

    def resolution(self, draft: Draft) -> Resolution | None:
        """A document; None if it has no clauses."""
        text, layout = self.text, self.layout
        if layout.section is not None:
            return self.resolved(draft)
        begin = self.begin(draft)
        adoption = self.adoption(draft.start, begin, draft.end)
        end = self.close(begin, adoption.start() if adoption and adoption.start() > begin else draft.end)
        clauses = list(self.clauses(draft, begin, end))
        if not self.evident(draft, clauses):
            return None
        last = max(adoption.end() if adoption else 0, clauses[-1].span.end)
        provisions = tuple(self.provision(clause) for clause in clauses)
        body = self.body(draft)
        date = self.date(draft, adoption)
        identifier = self.identifier(draft, body, date)
        proposal = None
        if layout.draft and not draft.headings and not adoption:
            proposal = compiled(layout.draft).search(text, max(0, begin - _NEAR), begin)
        symbol = self.symbol(draft)
        if proposal and proposal.group("symbol"):
            symbol = identifier = proposal.group("symbol")
        vote = self.vote(adoption, draft.end, body, date)
        return Resolution(
            id="",
            span=Span(draft.start, last),
            type=layout.type,
            symbol=symbol,
            bodies=(body,) if body else (),
            actors=(),
            status="proposed" if proposal else "adopted",
            date=date,
            mentions=(self.line(draft.start, draft.headings[-1].end() if draft.headings else begin),),
            provisions=provisions,
            rule=layout.name,
            genre="document",
            identifier=identifier,
            title=" ".join((draft.group("title") or "").split()) or None,
            session=self.session(draft),
            meeting=self.meeting(draft, adoption),
            adoption=adoption_of(adoption, vote),
            vote=vote,
            binding=any(compiled(layout.binding).search(text, c.span.start, c.span.end) for c in clauses),
            citations=self.within(draft.start, last),
        )

    def resolved(self, draft: Draft) -> Resolution | None:
        """A document whose preamble stands before its formula."""
        text, layout = self.text, self.layout
        formula = draft.formulas[0]
        if compiled(layout.counted).search(text, draft.start, draft.end):
            return None
        ending = compiled(layout.ending).search(text, formula.end(), draft.end)
        end = ending.start() if ending else draft.end
        clauses = list(resolved(text, layout, draft.start, draft.formulas, end))
        numbered = sum(clause.number is not None for clause in clauses)
        several = max(numbered, len(draft.formulas))
        if not clauses or (not draft.headings and not clauses[0].preambular and not formula.group("body") and several < _SEVERAL):
            return None
        symbol = draft.group("symbol")
        key = "".join(symbol.split())[:3].lower() if symbol else ""
        body = layout.bodies.get(key) or group(formula, "body")
        title = compiled(layout.title).search(text, draft.start, formula.end() + 8) if layout.title else None
        passed = layout.passed is None or compiled(layout.passed).search(text, draft.start, draft.end)
        last = clauses[-1].span.end
        citations = self.within(draft.start, last)
        return Resolution(
            id="",
            span=Span(draft.start, last),
            type=layout.type,
            symbol=" ".join(symbol.split()) if symbol else None,
            bodies=(" ".join(body.split()),) if body else (),
            actors=(),
            status="passed" if passed else "proposed",
            date=self.day_in(compiled(layout.adoption).search(text, draft.start, draft.end)),
            mentions=(draft.span("symbol") or self.line(draft.start, formula.end()),),
            provisions=tuple(self.provision(clause) for clause in clauses),
            rule=layout.name,
            genre="document",
            identifier=citations[0].identifier if symbol and citations and citations[0].span.start <= draft.start + 4 else None,
            title=" ".join(title.group("title").split()) if title else None,
            citations=citations,
        )

    def line(self, start: int, end: int) -> Span:
        """A heading without the white space behind it."""
        return Span(start, start + len(self.text[start:end].rstrip()))

    def begin(self, draft: Draft) -> int:
        """Where the clauses begin: after the formula, unless the heading has one right behind it."""
        if draft.headings and (not draft.formulas or opens_at(self.text, self.layout, draft.headings[-1].end())):
            draft.formulas.clear()
            return draft.headings[-1].end()
        return draft.formulas[0].end() if draft.formulas else draft.start

    def adoption(self, start: int, begin: int, end: int) -> re.Match[str] | None:
        """The line on the adoption: the first one after the clauses, else one above them."""
        adoption = compiled(self.layout.adoption)
        return adoption.search(self.text, begin, end) or (adoption.search(self.text, start, begin) if start < begin else None)

    def close(self, begin: int, end: int) -> int:
        """Where the last clause ends at the latest."""
        ending = compiled(self.layout.ending).search(self.text, begin, end)
        return ending.start() if ending else end

    def clauses(self, draft: Draft, begin: int, end: int) -> Iterator[Clause]:
        """The clauses of all parts."""
        text, layout = self.text, self.layout
        formulas = [formula for formula in draft.formulas if formula.start() < end]
        if not formulas:
            yield from self.noted(scan(text, layout, begin, end, None), end)
            return
        bounds = [formula.start() for formula in formulas[1:]] + [end]
        for formula, bound in zip(formulas, bounds, strict=True):
            part = compiled(layout.part).search(text, max(0, formula.start() - 60), formula.start())
            edge = bound
            if bound != end:
                following = compiled(layout.part).search(text, max(formula.end(), bound - 60), bound)
                edge = following.start() + 1 if following else bound
            yield from self.noted(scan(text, layout, formula.end(), edge, part.group("part") if part else None), edge)

    def noted(self, clauses: Iterator[Clause], end: int) -> Iterator[Clause]:
        """The same without the footnotes under the last of them."""
        found = list(clauses)
        for clause in found[:-1]:
            yield clause
        for clause in found[-1:]:
            note = compiled(self.layout.note).search(self.text, clause.word, clause.span.end)
            stop = note.start() if note else clause.span.end
            while stop > clause.word and self.text[stop - 1].isspace():
                stop -= 1
            yield clause._replace(span=Span(clause.span.start, stop)) if stop > clause.span.start else clause

    def evident(self, draft: Draft, clauses: Sequence[Clause]) -> bool:
        """Whether the form is that of a resolution: enacting words and a clause, or a heading and clauses that do something."""
        if draft.formulas:
            return any(clause.head >= 0 for clause in clauses)
        return bool(draft.headings) and any(clause.head >= 0 or clause.number for clause in clauses)

    def provision(self, clause: Clause) -> Provision:
        inner = points(self.text, self.layout, clause)
        edge = inner[0].span.start if inner else clause.span.end
        return Provision(
            span=self.marked(clause.span),
            rule=self.layout.name,
            kind="preambular" if clause.preambular else "section" if self.layout.section and clause.number else "operative",
            number=clause.number,
            part=clause.part,
            acts=self.acts.of(clause, edge),
            deadlines=self.deadlines(clause.span.start, edge),
            citations=self.cites(clause.span.start, edge),
            children=tuple(self.point(point) for point in inner),
        )

    def marked(self, span: Span) -> Span:
        """A clause with the letters before its number that the text is read without: "OP1."."""
        start, text, printed = span.start, self.text, self.printed
        while start and printed[start - 1].isalnum() and text[start - 1] == " ":
            start -= 1
        return Span(start, span.end)

    def point(self, point: Point) -> Provision:
        edge = point.children[0].span.start if point.children else point.span.end
        return Provision(
            span=point.span,
            rule=self.layout.name,
            kind="point",
            number=point.number,
            acts=self.point_acts(point, edge),
            deadlines=self.deadlines(point.span.start, edge),
            citations=self.cites(point.span.start, edge),
            children=tuple(self.point(child) for child in point.children),
        )

    def point_acts(self, point: Point, edge: int) -> tuple[ClauseAct, ...]:
        """What a point does, if a word from the list of heads opens it."""
        word = point.span.start + len(point.number) + 2
        while word < edge and self.text[word].isspace():
            word += 1
        head, preambular = self.heads.head(word, edge)
        if head < 0 or preambular:
            return ()
        return self.acts.of(Clause(point.span, False, point.number, None, word, head), edge)

    def within(self, start: int, end: int) -> tuple[Citation, ...]:
        """The citations between two characters."""
        near = self.citations[bisect_left(self.cited, start) : bisect_left(self.cited, end)]
        return tuple(citation for citation in near if citation.span.end <= end)

    def cites(self, start: int, end: int) -> tuple[Span, ...]:
        return tuple(citation.span for citation in self.within(start, end))

    def deadlines(self, start: int, end: int) -> tuple[Span, ...]:
        """The timexes, and the sessions of the body, until which something is to be done."""
        near = self.timexes[bisect_left(self.timed, start) : bisect_left(self.timed, end)]
        found = [t.span for t in near if t.span.end <= end and self.acts.is_deadline(t.span.start, t.type == "DURATION")]
        sessions = [Span(*match.span("session")) for match in compiled(self.layout.session).finditer(self.text, start, end)]
        return tuple(sorted([*found, *(span for span in sessions if not any(span.overlaps(other) for other in found))]))

    def body(self, draft: Draft) -> str | None:
        words = next((formula.group("body") for formula in draft.formulas), None) or draft.group("body")
        if words is None:
            return next(iter(self.layout.bodies.values())) if draft.group("number") else None
        words = " ".join(words.split())
        return self.layout.bodies.get(words.lower(), words)

    def date(self, draft: Draft, adoption: re.Match[str] | None) -> str | None:
        """The day on which it was adopted."""
        spans = (draft.span("date"), group_span(adoption, "date") if adoption else None)
        return next((day for span in spans if span is not None and (day := self.day(span.start, span.end))), None)

    def day_in(self, line: re.Match[str] | None) -> str | None:
        """The day that a line names."""
        return self.day(line.start(), line.end()) if line else None

    def day(self, start: int, end: int) -> str | None:
        """The first day named between two characters."""
        near = self.timexes[bisect_left(self.timed, start) : bisect_left(self.timed, end)]
        return next((timex.value for timex in near if timex.value and _DAY.fullmatch(timex.value)), None)

    def identifier(self, draft: Draft, body: str | None, date: str | None) -> str | None:
        """The normal form of the symbol, or of the number in the series of the body."""
        symbol, number, year = draft.group("symbol"), draft.group("number"), draft.group("year")
        if symbol:
            return "".join(symbol.split())
        # A resolution has the number of its year; the day is less often misread than that.
        return self.acts.identifier(number, date[:4] if date else year, body) if number else None

    def session(self, draft: Draft) -> str | None:
        number = draft.group("number") or ""
        return number.partition("/")[0] if "/" in number else None

    def symbol(self, draft: Draft) -> str | None:
        symbol, heading = draft.group("symbol"), named(draft.headings, "number")
        number, year = (group_span(heading, name) for name in ("number", "year")) if heading else (None, None)
        if symbol or number is None:
            return symbol
        if year is not None:
            return self.text[number.start : self.text.find(")", year.end) + 1]
        return number.of(self.text) if "/" in number.of(self.text) else None

    def meeting(self, draft: Draft, adoption: re.Match[str] | None) -> str | None:
        number = draft.group("meeting") or (group(adoption, "meeting") or group(adoption, "plenary") if adoption else None)
        return number.replace(" ", "").replace("I", "1") if number else None

    def vote(self, adoption: re.Match[str] | None, end: int, body: str | None, date: str | None) -> Vote | None:
        if adoption is None:
            return None
        roll = compiled(self.layout.roll).match(self.text, adoption.end(), end)
        absent = compiled(self.layout.absent).search(self.text, adoption.end(), end)
        return vote_of(adoption, absent, roll, self.layout, body, date)
