"""
The lines of lists of participants: which open a delegation, which begin with a person, and which say what he or she is.

Takes units and how a language prints such lists; returns entries.
"""

import re
from collections.abc import Sequence

import attrs

from polparse.contract.classes import ADJECTIVE, NOUN, OFFICE, PORTFOLIO, STATUS, VERB_ED, VERB_S
from polparse.documents.candidates import group, group_span
from polparse.documents.entry_print import Participants
from polparse.documents.layouts import compiled
from polparse.engine.regexes import over_text
from polparse.engine.units import Units
from polparse.people.names import Printed
from polparse.people.nations import country_of
from polparse.spans import Span

__all__ = ["Entry", "EntryLines", "Side"]

# So many lines at most an entry has.
_LINES = 6
_CELLS = {apart: over_text(rf"[^{apart}\s](?:[^{apart}\n]*[^{apart}\s])?") for apart in "|,;\t"}
_WORDS = over_text(r"\S(?:[^\n]*\S)?")
# No name of a body that is a heading is longer.
_HEADING = 120
# With what an office before a name begins.
_OFFICIAL = f"{OFFICE}|{STATUS}|{PORTFOLIO}|{ADJECTIVE}|{NOUN}"
_VERB = f"{VERB_ED}|{VERB_S}"
# A line, and the person with whom it begins.
_Line = tuple[Span, re.Match[str] | None]


@attrs.define(eq=False)
class Side:
    """
    What a heading names.

    Attributes:
        span: the heading.
        side: ISO 3166 alpha-3 of a state, else the name of a body.
        called: the heading calls it a delegation.
    """

    span: Span
    side: str
    called: bool = False

    @property
    def state(self) -> str | None:
        """The state, if it is one."""
        return self.side if len(self.side) == 3 and self.side.isupper() else None


@attrs.define(eq=False)
class Entry:
    """
    A participant.

    Attributes:
        span: from the honorific, or what leads it in on its line, to the end of the last line.
        name: who.
        side: whom he or she is there for.
        leads: the list says that he or she heads the delegation.
        title: what he or she is; None if the list does not say.
        organisation: where; None likewise.
        form: how the list is printed.
        lines: what stands below the name.
    """

    span: Span
    name: Span
    side: Side
    leads: bool
    form: Participants
    title: Span | None = None
    organisation: Span | None = None
    lines: list[Span] = attrs.field(factory=list)

    @property
    def printed(self) -> Printed:
        """The entry as a stretch that names one person and nobody else."""
        return Printed(self.span, self.name, self.form.name)


def _group(match: re.Match[str], name: str) -> Span:
    span = group_span(match, name)
    assert span is not None
    return span


class EntryLines:
    """Reads a text line by line."""

    def __init__(self, units: Units, participants: Participants) -> None:
        self.units = units
        self.text = units.text
        self.forms = participants
        self.entries: list[Entry] = []
        self.side: Side | None = None
        self.leads = False
        self.open: Entry | None = None
        self.columns: list[str | None] = []
        self.bodies: dict[str, bool] = {}
        # What stands between the cells of a table that has no marks.
        self.apart: str = ""

    def read(self) -> None:
        """Find the entries."""
        text, person = self.text, compiled(self.forms.person)
        lines = [Span(*match.span()) for match in _WORDS.finditer(text)]
        people = [person.fullmatch(text, line.start, line.end) for line in lines]
        end = 0
        for line, match, below, beneath in zip(lines, people, [*lines[1:], None], [*people[1:], None], strict=True):
            apart = not end or text.count("\n", end, line.start) > 1
            if apart:
                self.close()
            self.line(line, match, apart, (below, beneath) if below else None)
            end = line.end
        self.close()
        self.entries.sort(key=lambda entry: entry.span.start)

    def line(self, line: Span, person: re.Match[str] | None, apart: bool, following: _Line | None) -> None:
        """One line, with whom it begins: a row of a table, a person, a function, a heading, or what somebody is."""
        forms = self.forms
        if self.text[line.start] == "|":
            self.row(line, "|")
            return
        header = None if person else self.match(forms.header, line)
        if header is not None:
            self.columns, self.apart = [], header.group("apart")
        if self.apart and self.text.find(self.apart, line.start, line.end) >= 0:
            self.row(line, self.apart)
            return
        self.columns, self.apart = [], ""
        if person and (self.open is None or group(person, "bare") is None) and not self.acts(_group(person, "name")):
            self.close()
            if self.side is not None:
                self.open = self.entry(person)
            return
        inline = self.match(forms.inline, line)
        if inline and self.inline(inline):
            return
        function = self.match(forms.function, line)
        if function and (self.open is None or self.open.title is not None):
            # Below a name without a title, it is one.
            self.close()
            self.leads = compiled(forms.leads).search(function.group("function")) is not None
            if function.group("people"):
                self.people(*function.span("people"), first=line.start)
                self.leads = False
            return
        side = self.heading(line, apart, following)
        if side is not None:
            self.close()
            self.side, self.leads = side, False
        elif self.open is not None and len(self.open.lines) < _LINES and not self.match(forms.skipped, line):
            self.open.lines.append(line)
            self.open.span = Span(self.open.span.start, line.end)

    def match(self, pattern: str, line: Span) -> re.Match[str] | None:
        return compiled(pattern).fullmatch(self.text, line.start, line.end)

    def close(self) -> None:
        """Read what stands below the last person, and forget the person."""
        entry, self.open = self.open, None
        if entry is not None and entry.lines:
            self.below(entry)

    def below(self, entry: Entry) -> None:
        """The lines below a name: title first, body last."""
        lines = entry.lines
        if entry.title is None:
            first = lines[0].of(self.text)
            if not self.is_body(first):
                entry.title = lines[0]
                lines = lines[1:]
        if lines and entry.organisation is None:
            entry.organisation = lines[-1]
        if entry.title and compiled(self.forms.leads).search(entry.title.of(self.text)):
            entry.leads = True

    def is_body(self, words: str) -> bool:
        """Whether a line is a body and no title; many people of a list have the same."""
        known = self.bodies.get(words)
        if known is None:
            known = compiled(self.forms.body).search(words) is not None and compiled(self.forms.title).search(words) is None
            self.bodies[words] = known
        return known

    def entry(self, match: re.Match[str]) -> Entry:
        """The entry that a line with a person begins."""
        assert self.side is not None
        name = _group(match, "name")
        honoured = any(map(str.isalpha, self.text[match.start() : name.start]))
        title, name = (None, name) if honoured else self.titled(name)
        entry = Entry(Span(match.start(), match.end()), name, self.side, self.leads, self.forms, title)
        rest = group_span(match, "rest")
        if rest is not None:
            self.beside(entry, rest.start, rest.end)
        self.entries.append(entry)
        return entry

    def acts(self, name: Span) -> bool:
        """Whether what looks like a name is a sentence: "Ms. Vogt left on Monday"."""
        words = name.of(self.text).split()[1:]
        if not any(map(str.islower, words)):
            return False
        units = self.units
        first, last = units.inside(name)
        return any(units.has(unit, _VERB) and self.text[units.starts[unit]].islower() for unit in range(first + 1, last))

    def titled(self, words: Span) -> tuple[Span | None, Span]:
        """The office with which a name begins, and the name: "Foreign Minister Lena Vogt"."""
        units = self.units
        first, last = units.inside(words)
        name = next((unit + 1 for unit in range(last - 2, first - 1, -1) if units.has(unit, OFFICE)), first)
        if name == first or not units.has(first, _OFFICIAL):
            return None, words
        return units.span(first, name), units.span(name, last)

    def beside(self, entry: Entry, start: int, end: int) -> None:
        """What stands behind a name on its line: title and body, and in brackets whether he or she leads."""
        bracket = compiled(self.forms.bracket).search(self.text, start, end)
        if bracket:
            leads = compiled(self.forms.leads).search(bracket.group()) is not None
            entry.leads = entry.leads or leads
            inner = Span(bracket.start() + 1, bracket.end() - 1)
            if not leads and entry.title is None and compiled(self.forms.title).search(inner.of(self.text)):
                # "Lena Vogt (Minister of Trade)"
                entry.title = inner
            end = bracket.start() if not self.text[bracket.end() : end].strip() else end
            start = bracket.end() if not self.text[start : bracket.start()].strip(" ,") else start
        first = True
        while start < end and self.text[start] in " –—-":
            start += 1
        # "Minister of Labour."
        end -= self.text[end - 1] == "." and self.text[max(start, end - 4) : end - 1].islower()
        for part in re.finditer(r"[^\s,;](?:[^,;]*[^\s,;])?", self.text[start:end]):
            span = Span(start + part.start(), start + part.end())
            if first and entry.title is None and not self.is_body(part.group()):
                entry.title = span
                entry.leads = entry.leads or compiled(self.forms.leads).match(part.group()) is not None
            elif entry.organisation is None and self.is_body(part.group()):
                entry.organisation = span
            elif entry.title is not None and entry.organisation is None and not first and part.group()[:1].islower():
                entry.title = Span(entry.title.start, span.end)
            first = False

    def people(self, start: int, end: int, first: int) -> int:
        """The people of a line that begins at a character; how many there are."""
        if self.side is None:
            return 0
        count = 0
        at = start
        for edge in [*self.edges(start, end), None]:
            stop = edge.start() if edge else end
            match = compiled(self.forms.listed).fullmatch(self.text, at, stop)
            if match:
                entry = self.entry(match)
                entry.span = Span(entry.span.start if count else first, entry.span.end)
                count += 1
            at = edge.end() if edge else end
        return count

    def edges(self, start: int, end: int) -> list[re.Match[str]]:
        """What stands between the people of a line."""
        forms = self.forms
        found = list(compiled(forms.several).finditer(self.text, start, end))
        titled = found or compiled(forms.titled).match(self.text, start, end)
        return found if titled else list(compiled(forms.commas).finditer(self.text, start, end))

    def inline(self, match: re.Match[str]) -> bool:
        """Whether a line tells a side and its people."""
        words = Span(*match.span("side"))
        named = self.state(words) if self.side is None else self.named(words)
        if named is None:
            return False
        start, end = match.span("people")
        pieces = len(self.edges(start, end)) + 1
        before, kept = self.side, len(self.entries)
        self.close()
        self.side, self.leads = Side(Span(*match.span("side")), named), False
        if self.people(start, end, start) == pieces:
            return True
        del self.entries[kept:]
        self.side = before
        return False

    def heading(self, line: Span, apart: bool, following: _Line | None) -> Side | None:
        """The side that a line opens; None if it is no heading."""
        match = self.match(self.forms.heading, line)
        if match:
            named = self.named(_group(match, "side"))
            return Side(line, named, called=True) if named else None
        if following is None:
            return None
        below, person = following
        peopled = person is not None or self.match(self.forms.function, below) is not None
        if not peopled and not (apart and self.side is not None):
            return None
        state = self.state(line)
        if not peopled:
            # Whatever stands between a state and its people, they are not those of the state above.
            return Side(line, state) if state is not None else None
        if state is not None:
            return Side(line, state)
        words = line.of(self.text)
        fit = apart and self.open is None and len(words) < _HEADING and not self.match(self.forms.skipped, line)
        if fit and person is None and self.side is not None and words.isupper():
            # A state by a name that no list has: its people are not those of the state above.
            return Side(line, " ".join(words.split()))
        # Below organisations, others stand whose names do not say what they are.
        others = person is not None and self.side is not None and not self.side.called and self.side.state is None and words[-1].isalnum()
        return Side(line, " ".join(words.split())) if fit and (others or compiled(self.forms.body).search(words)) else None

    def named(self, span: Span) -> str | None:
        """The state or body that some words name."""
        return self.state(span) or (" ".join(span.of(self.text).split()) if compiled(self.forms.body).search(span.of(self.text)) else None)

    def state(self, span: Span) -> str | None:
        """The state that some words are, whatever stands in brackets or in another language behind it."""
        units = self.units
        first, last = units.inside(span)
        first += units.has(first, "the")
        state = country_of(units, first) if first < last and units.has(first, "country|demonym") else None
        if state is None:
            return None
        behind = self.text[units.ends[first] : span.end]
        rest = behind.lstrip()
        # "Norway        Norvège", in columns.
        apart = len(behind) - len(rest) > 1 or behind[:1] == "\t"
        return state if not rest or apart or rest[0] in "(-–—/,:" else None

    def kinds(self, headings: Sequence[str]) -> list[str | None]:
        """What the columns of a table tell: of two that may be the side, the second is where its people work."""
        kinds = [self.column(heading) for heading in headings]
        for at, heading in enumerate(headings):
            if kinds[at] == "side" and "side" in kinds[:at]:
                kinds[at] = "organisation" if compiled(self.forms.columns["organisation"]).fullmatch(heading) else None
        return kinds

    def column(self, heading: str) -> str | None:
        """What a column of a table tells."""
        return next((kind for kind, words in self.forms.columns.items() if compiled(words).fullmatch(heading)), None)

    def row(self, line: Span, apart: str) -> None:
        """A row of a table."""
        cells = [Span(*cell.span()) for cell in _CELLS[apart].finditer(self.text, line.start, line.end)]
        if not self.columns:
            self.close()
            self.columns = self.kinds([cell.of(self.text) for cell in cells])
            return
        told = {kind: cell for kind, cell in zip(self.columns, cells, strict=False) if kind and any(map(str.isalnum, cell.of(self.text)))}
        if "name" not in told or not {"side"} & told.keys():
            return
        named = self.named(told["side"])
        if named is None:
            return
        if self.side is None or self.side.side != named:
            self.side = Side(told["side"], named)
        match = compiled(self.forms.listed).fullmatch(self.text, told["name"].start, told["name"].end)
        if match:
            entry = self.entry(match)
            entry.title, entry.organisation = told.get("title"), told.get("organisation")
            entry.span = Span(entry.span.start, max(cell.end for cell in told.values()))
