"""
What the words of a label say: who speaks, as whom, and how likely it is that they are one.

Takes units and a line that may open with a label; each is weighed by what it holds.
"""

import re

import attrs

from polparse.documents.candidates import group, group_span
from polparse.documents.layouts import compiled
from polparse.documents.turn_print import Labels
from polparse.engine.regexes import over_text
from polparse.engine.units import Units
from polparse.spans import Span

__all__ = ["FAINT", "LIKELY", "MAYBE", "NONE", "SURE", "WEAK", "Label", "LabelWords"]

# What a label weighs that alone is enough, that is likely one, that only may be, or that names nobody.
SURE, LIKELY, MAYBE, WEAK, FAINT, NONE = 6, 4, 2, 1, 0.5, 0
# A first paragraph so long is running text, whatever it ends with.
_LONG = 120
# A line so long may be one of running text that goes on.
_WRAPPED = 55
# Initials are no longer.
_INITIALS = 3
# No more words are a label that names nobody.
_FEW = 3
_PARAGRAPH = over_text(r"\n[^\S\n]*\n")
# Words that stand before an office and belong to it, that may be part of a name, and that are rather something else.
_BEFORE_OFFICE = (
    "status|rank|adjective|portfolio|noun|body|seat|demonym|country|of|the|for|conjunction_and|hyphen|comma|office_plural|stop"
)
_NAME = "unknown|upper|cap|given|surname_word|family_name|name_particle|letter|initial|hyphen|stop"
_CAPITALS = "upper|letter|initial|hyphen|name_particle"
_WORD = (
    "noun|adjective|adverb|closed|verb_base|verb_ed|verb_s|verb_ing|country|city|region|state|demonym|body|body_noun|party|timex"
)


@attrs.define(eq=False)
class Label:
    """
    A line that may open with a label.

    Attributes:
        match: of `Labels.label`.
        form: what labels of one text have in common.
        weight: how likely it is one.
        honoured: whether it has an honorific.
        speaker: who speaks, if the label does not say it.
    """

    match: re.Match[str]
    form: str
    weight: float = 0
    honoured: bool = False
    name: Span | None = None
    role: Span | None = None
    affiliation: Span | None = None
    language: str | None = None
    time: str | None = None
    speaker: str | None = None

    @property
    def label(self) -> Span:
        span = group_span(self.match, "label")
        assert span is not None
        return span

    @property
    def core(self) -> str:
        return group(self.match, "core") or self.match.group("letter")


@attrs.frozen
class _Said:
    """
    What the words of a label say.

    Attributes:
        weight: how likely they are a label.
        name, role, place: the units that name a person, an office, and where the person is from.
        honoured: whether an honorific stands before the name.
    """

    weight: float
    name: tuple[int, int] | None = None
    role: tuple[int, int] | None = None
    place: tuple[int, int] | None = None
    honoured: bool = False


class LabelWords:
    """Reads the labels of one text."""

    def __init__(self, units: Units, labels: Labels) -> None:
        self.units = units
        self.text: str = units.text
        self.labels = labels

    def weigh(self, label: Label) -> bool:
        """Read the words of a label; whether they can be one."""
        label.time = group(label.match, "time")
        alone = label.form == "alone"
        if alone and not group(label.match, "brackets") and not self.speaks(label):
            # As most lines are, so asked first.
            return False
        if label.match.group("letter"):
            label.weight = LIKELY if group(label.match, "mark") else MAYBE + WEAK
            return True
        start, end = label.match.span("core")
        if self.text[start:end].lower() in self.labels.aspects:
            return False
        comma = self.text.find(",", start, end)
        first, last = self.units.inside(Span(start, comma if comma > start else end))
        said = self.words(first, last)
        weight = said.weight
        label.honoured = said.honoured
        label.name = self.units.span(*said.name) if said.name else None
        label.role = self.units.span(*said.role) if said.role else None
        self.brackets(label)
        if said.weight == FAINT and label.affiliation and label.role and last - first > 1:
            # "Per Berg (Bergen)": where a person is from stands behind words that lists have, too.
            label.name, label.role, weight = label.role, None, LIKELY
        if weight == FAINT and label.time and last - first > 1:
            # "00:20 Per Lund": who has the floor at a time is somebody.
            label.name, label.role, weight = label.role, None, WEAK
        if label.time and label.name and weight >= WEAK:
            weight = max(weight, LIKELY)
        if said.place:
            label.affiliation = label.affiliation or self.units.span(*said.place)
        if comma > start:
            self.beside(label, comma + 1, end)
            weight = min(weight, LIKELY)
        if label.affiliation and label.name and weight >= WEAK:
            weight = max(weight, LIKELY)
        # A stop ends sentences of few words, too; of what has a line of its own, only what is followed by a sentence is a label.
        if label.form == "stop" and said.name and weight < LIKELY and not (said.honoured or said.role):
            weight = NONE
        if alone and not self.speaks(label):
            weight = NONE
        label.weight = weight
        return weight > NONE

    def words(self, first: int, last: int) -> _Said:
        """What the units of a label say: "the"? honorifics? office? name? "of" a place?"""
        units = self.units
        at = first + units.has(first, "article|quantifier")
        definite = units.has(first, "article")
        titled = at
        while at < last and units.has(at, "honorific&!office|bracket_open|bracket_close"):
            at += 1
        honoured = at > titled
        # "Audience member 2"
        whole = last
        if last - at > 1 and units.ends_as(last, "number"):
            last -= 1
            last -= last - at > 1 and units.ends_as(last, "punctuation")
        office = self.office(at, last)
        name = office[1] if office else at
        until = next((unit for unit in range(at + 1, last) if self.text[units.starts[unit] : units.ends[unit]] == self.labels.of), last)
        place = (until + 1, last) if (honoured or (office and until > name)) and until + 1 < last else None
        if office and (name >= last or units.has(name, "closed|lower")):
            if honoured and not definite and place:
                # "Mr. King of Bergen"
                name, office = at, None
            else:
                # "The Deputy Minister of Health": an office to the end of the label.
                capitals = any(units.has(unit, "upper") or self.capital(unit) for unit in range(*office))
                return _Said(SURE if definite and capitals else LIKELY, role=(office[0], whole))
        if definite and not office and last - at > 1 and self.named(at, last):
            # An office of a parliament that no list has.
            return _Said(WEAK, role=(at, last))
        until = until if place else last
        while office and name < until and units.has(name, "honorific"):
            name, honoured = name + 1, True
        weight = NONE if definite and not office else self.named(name, until)
        if office:
            # "Chairman STRAND", whose name is a word
            weight = LIKELY if weight else WEAK if until - name == 1 and units.has(name, "cap") else NONE
        if honoured:
            capitals = any(units.has(unit, "upper") or self.capital(unit) for unit in range(name, until))
            weight = SURE if capitals else MAYBE
        if not weight and not office and last > at and all(units.has(unit, "body") for unit in range(at, last)):
            # The paper that asks.
            return _Said(WEAK, place=(at, last))
        titled = next((cut for cut in range(at + 1, last - 1) if self.named(cut, last)), last) if not weight and not office else last
        if titled < last and all(units.has(unit, "noun&cap&!body&!given") for unit in range(at, titled)):
            # "Engineer Lena Vogt": what somebody is stands before the name, though no list of offices has it.
            return _Said(WEAK, (titled, last), (at, titled), None, honoured)
        if not weight and not office and 0 < last - at <= _FEW and all(units.has(unit, "cap") for unit in range(at, last)):
            # "GUEST", "The Daily Post"
            return _Said(FAINT, role=(at, whole))
        # "Lena Vogt MP"
        until -= until - name > 1 and units.ends_as(until, "honorific|post_nominal")
        return _Said(weight, (name, until) if name < until else None, office, place, honoured)

    def beside(self, label: Label, start: int, end: int) -> None:
        """Read what stands behind a comma or a dash: the name of who holds the office, the office, or where its bearer is from."""
        span = self.trimmed(start, end)
        if span is None:
            return
        if label.role and label.name is None and self.named(*self.units.inside(span)) >= MAYBE:
            label.name = span
        elif label.role is None and self.holds(span):
            label.role = span
        else:
            label.affiliation = label.affiliation or span

    def holds(self, span: Span) -> bool:
        """Whether a stretch is the name of an office, to its end."""
        first, last = self.units.inside(span)
        office = self.office(first, last)
        return office is not None and (office[1] >= last or self.units.has(office[1], "closed|lower"))

    def bears(self, span: Span) -> Span | None:
        """The name in what stands in brackets behind an office: of who holds it."""
        units = self.units
        first, last = units.inside(span)
        titled = first
        while titled < last - 1 and units.has(titled, "honorific|office"):
            titled += 1
        if not self.named(titled, last):
            return None
        full = last - first > 1 and any(units.has(unit, "given") for unit in range(first, last))
        return units.span(titled, last) if titled > first or full else None

    def capital(self, unit: int) -> bool:
        """Whether a word of a unit ends in capitals ("McCONNELL", "DeWINE", "PRESIDENT pro tempore")."""
        return any(word[-3:].isupper() for word in self.text[self.units.starts[unit] : self.units.ends[unit]].split() if len(word) > 3)

    def office(self, first: int, last: int) -> tuple[int, int] | None:
        """The office that some units begin with, or are: "SURGEON GENERAL", "Deputy Minister"."""
        units = self.units
        end = first
        for unit in range(first, last):
            if units.has(unit, "office") or units.form(unit, unit + 1) in self.labels.functions:
                end = unit + 1
            elif not units.has(unit, _BEFORE_OFFICE):
                break
        return (first, end) if end > first else None

    def named(self, first: int, last: int) -> int:
        """How likely some units are a name that stands alone."""
        units = self.units
        if first >= last:
            return NONE
        several = last - first > 1
        upper = True
        if not several and units.ends[first] - units.starts[first] <= _INITIALS and units.has(first, "upper&!country&!body"):
            return WEAK
        for unit in range(first, last):
            if not units.has(unit, _NAME) or (units.has(unit, _WORD) and not units.has(unit, "given|surname_word|family_name|letter")):
                return NONE
            upper = upper and (units.has(unit, _CAPITALS) or (unit == first and several))
        return LIKELY if upper and several else MAYBE if upper or several else WEAK

    def brackets(self, label: Label) -> None:
        """Read what stands in brackets behind the name: a state or party, a language, an office or the name of who holds it."""
        start, end = label.match.span("brackets")
        for match in compiled(self.labels.bracketed).finditer(self.text, start, end):
            inner = group_span(match, "inner")
            if match.group("time"):
                label.time = label.time or match.group("time")
            elif match.group("language"):
                label.language = match.group("language")
            elif match.group("honorific"):
                label.name = Span(match.end("honorific"), match.end("inner"))
            elif inner is None:
                continue
            else:
                # "The Minister for Ports (Lena Vogt)"
                bearer = self.bears(inner) if label.role and label.name is None else None
                label.name = label.name or bearer
                if bearer is None:
                    self.affiliated(label, inner)

    def affiliated(self, label: Label, span: Span) -> None:
        """Read a state, party or place, beside which the office may stand: "(Bergen—Minister for Ports)"."""
        marks = list(compiled(self.labels.between).finditer(self.text, span.start, span.end))
        edges = [span.start, *(edge for mark in marks for edge in mark.span()), span.end]
        pieces = [Span(*edge) for edge in zip(edges[::2], edges[1::2], strict=True) if edge[0] < edge[1]]
        # "(DA)" is a party.
        offices = [piece for piece in pieces if label.role is None and not piece.of(self.text).isupper() and self.holds(piece)]
        if not offices:
            label.affiliation = span
            return
        label.role = offices[0]
        rest = [piece for piece in pieces if piece is not offices[0]]
        label.affiliation = rest[-1] if rest else label.affiliation

    def speaks(self, label: Label) -> bool:
        """Whether a sentence follows a label."""
        start, ends = label.match.end(), compiled(self.labels.ends)
        alone = label.form == "alone"
        if alone:
            while self.text[start : start + 1].isspace():
                start += 1
            stop = self.text.find("\n", start, start + _LONG * 2)
            line = self.text[start : stop if stop >= 0 else start + _LONG * 2].rstrip()
            if label.time is None and len(line) <= _WRAPPED and not ends.search(line):
                # As most lines are followed by.
                return False
        end = _PARAGRAPH.search(self.text, start, start + _LONG * 2)
        paragraph = self.text[start : end.start() if end else start + _LONG * 2].strip()
        if not any(char.isalpha() for char in paragraph):
            return False
        # What is sent or spoken at a time needs no full stop.
        if alone or label.time is not None or ends.search(paragraph.partition("\n")[0].rstrip()):
            return True
        return len(paragraph) > _LONG or ends.search(paragraph) is not None

    def trimmed(self, start: int, end: int) -> Span | None:
        """A stretch without the white space around it; None if nothing is left."""
        inner = self.text[start:end]
        left = len(inner) - len(inner.lstrip())
        length = len(inner.strip())
        return Span(start + left, start + left + length) if length else None
