"""
Who has the floor: the turns of records, briefings, debates and interviews.

Takes units and how a language prints labels; returns turns. A label is a form that recurs: each line that may be one is weighed by what
it holds, and all of one form are taken or none.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

import attrs

from polparse.documents.candidates import group, group_span
from polparse.documents.layouts import compiled
from polparse.engine.regexes import over_text
from polparse.engine.rules import Example
from polparse.engine.units import Units
from polparse.model import Turn
from polparse.spans import Span

__all__ = ["Labels", "find_turns"]

# What a label weighs that alone is enough, that is likely one, that only may be, or that names nobody; and what all of one form must weigh
# together.
_SURE, _LIKELY, _MAYBE, _WEAK, _FAINT, _NONE = 6, 4, 2, 1, 0.5, 0
_ENOUGH = 6
# Of all labels of one form that are not sure, one in so many may be followed by no sentence.
_ODD = 3
# No heading is longer.
_LINE = 200
_PARAGRAPH = over_text(r"\n[^\S\n]*\n")
# A first paragraph so long is running text, whatever it ends with.
_LONG = 120
# A line so long may be one of running text that goes on.
_WRAPPED = 55
# Forms that headings, lists and notes have, too.
_LOOSE = ("alone", "dash", "gap", "bracket")
# So many labels that are likely ones make a record, in which others are read that alone would be none.
_SETTLED = 3
# Initials are no longer; a play has its names so far from the margin.
_INITIALS = 3
_INDENT = 4
# Of any turns, one in so many speaks to somebody.
_SELDOM = 4
# So many characters are the beginning of a turn.
_BEGINS = 500
# So long is the head of a text at most.
_HEAD = 1000
# No more words are a label that names nobody.
_FEW = 3
# Words that stand before an office and belong to it, that may be part of a name, and that are rather something else.
_BEFORE_OFFICE = (
    "status|rank|adjective|portfolio|noun|body|seat|demonym|country|of|the|for|conjunction_and|hyphen|comma|office_plural|stop"
)
_NAME = "unknown|upper|cap|given|surname_word|family_name|name_particle|letter|initial|hyphen|stop"
_CAPITALS = "upper|letter|initial|hyphen|name_particle"
_WORD = (
    "noun|adjective|adverb|closed|verb_base|verb_ed|verb_s|verb_ing|country|city|region|state|demonym|body|body_noun|party|timex"
)


@attrs.frozen(eq=False)
class Labels:
    """
    How a language prints who speaks.

    Args:
        name: stable and public.
        label: a regex for what may be a label behind a line's end, with the groups ``line`` (empty, where its line begins), ``label``,
            ``core`` (who), ``brackets``, ``mark`` (what ends it), ``letter`` (instead of ``core``, one that asks or answers), ``time``,
            ``number`` (before it, of a question or paragraph), ``put`` (instead of a mark: a question of that number is put),
            ``told`` (likewise: words that tell what was said), ``bracket`` (all of it stands in one), ``opens`` (empty, where what belongs
            to the turn begins).
        stop, alone, dash: regexes for marks that end a label of that form, ``alone`` for one that has its line; all others are a colon or a
            like mark.
        functions: words for who speaks that name no office, in lower case ("moderator").
        aspects: words that head what is said of a matter, not by whom, in lower case ("pros").
        asks: the ``letter`` of one that asks.
        of: what stands between a name and where its bearer is from.
        bracketed: a regex for what stands in one pair of brackets, with the groups ``time``, ``language``, ``aside`` (how it is said) or
            ``honorific`` (before a name); what stands in them is the group ``inner``.
        between: a regex for what stands between the office and the party or place in one pair of brackets.
        spoken: a regex for what may stand between a label and what is said, with the group ``language``.
        scene: a regex for a paragraph, from its first character on, that nobody says.
        over: a regex for a line behind which a turn does not go on.
        heading: a regex for the last line of a turn that belongs to what follows.
        ends: a regex for the end of a line that is the end of a sentence.
        record: a regex for words by which the head of a text says that people speak in it.
        voice: a regex for words of those who speak to each other, and not of somebody who tells of them.
        marks: what such a line as `exchange` matches begins with, one at least of a text.
        exchange: a regex for a line that opens with a mark alone, where two take turns without names, with the groups ``line``, ``label``
            and ``asks`` (the mark of a question that ends it).
        examples: records in little.
    """

    name: str
    label: str = attrs.field(repr=False)
    stop: str = attrs.field(repr=False)
    alone: str = attrs.field(repr=False)
    dash: str = attrs.field(repr=False)
    functions: frozenset[str] = attrs.field(repr=False)
    aspects: frozenset[str] = attrs.field(repr=False)
    asks: str = attrs.field(repr=False)
    of: str = attrs.field(repr=False)
    bracketed: str = attrs.field(repr=False)
    between: str = attrs.field(repr=False)
    spoken: str = attrs.field(repr=False)
    scene: str = attrs.field(repr=False)
    over: str = attrs.field(repr=False)
    heading: str = attrs.field(repr=False)
    ends: str = attrs.field(repr=False)
    record: str = attrs.field(repr=False)
    voice: str = attrs.field(repr=False)
    marks: tuple[str, ...] = attrs.field(repr=False)
    exchange: str = attrs.field(repr=False)
    examples: tuple[Example, ...] = attrs.field(repr=False)


@attrs.define(eq=False)
class _Label:
    """
    A line that may open with a label.

    Attributes:
        match: of `Labels.label`.
        form: what labels of one text have in common.
        weight: how likely it is one.
        honoured: whether it has an honorific.
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

    @property
    def label(self) -> Span:
        span = group_span(self.match, "label")
        assert span is not None
        return span

    @property
    def core(self) -> str:
        return group(self.match, "core") or self.match.group("letter")


def find_turns(units: Units, labels: Labels) -> tuple[Turn, ...]:
    """
    Find turns.

    Args:
        units: the text, names not merged yet.

    Returns:
        In reading order, disjoint, without actors; ``()`` if no form of a label recurs.
    """
    reader = _Form(units, labels)
    found = [label for label in reader.candidates() if reader.weigh(label)]
    taken = reader.chosen(found) if len(found) > 1 and any(label.weight > _FAINT for label in found) else []
    taken = taken or reader.exchange()
    edges = [reader.opening(label) for label in taken[1:]] + [len(units.text)]
    return tuple(reader.turn(number, label, edge) for number, (label, edge) in enumerate(zip(taken, edges, strict=False), 1))


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


class _Form:
    """Reads the labels of one text."""

    def __init__(self, units: Units, labels: Labels) -> None:
        self.units = units
        self.text = units.text
        self.labels = labels
        self.scene = compiled(labels.scene)

    def candidates(self) -> Iterator[_Label]:
        """Lines that may open with a label, in reading order."""
        # The first line has no line's end before it; in front of the others a search for one is fastest.
        first = compiled(self.labels.label).match(self.text)
        later = compiled(r"\n" + self.labels.label).finditer(self.text)
        for match in [first, *later] if first else later:
            yield _Label(match, self.form(match))

    def form(self, match: re.Match[str]) -> str:
        """What ends a label: a colon, a stop, its line, a dash, a gap, a bracket, or that a question is put."""
        mark = group(match, "mark") or ""
        if match.group("letter"):
            return "colon"
        if match.group("told") is not None:
            return "told"
        if match.group("bracket") or match.group("put") is not None:
            return "bracket" if match.group("bracket") else "put"
        if compiled(self.labels.stop).fullmatch(mark):
            return "stop"
        if compiled(self.labels.alone).fullmatch(mark):
            return "alone"
        if compiled(self.labels.dash).fullmatch(mark):
            return "dash"
        return "colon" if mark.strip() else "gap"

    def weigh(self, label: _Label) -> bool:
        """Read the words of a label; whether they can be one."""
        label.time = group(label.match, "time")
        if label.match.group("letter"):
            label.weight = _LIKELY if group(label.match, "mark") else _MAYBE + _WEAK
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
        if said.place:
            label.affiliation = label.affiliation or self.units.span(*said.place)
        if comma > start:
            self.beside(label, comma + 1, end)
            weight = min(weight, _LIKELY)
        if label.affiliation and label.name and weight >= _WEAK:
            weight = max(weight, _LIKELY)
        # A stop ends sentences of few words, too; of what has a line of its own, only what is followed by a sentence is a label.
        if label.form == "stop" and said.name and weight < _LIKELY and not (said.honoured or said.role):
            weight = _NONE
        if label.form == "alone" and not self.speaks(label):
            weight = _NONE
        label.weight = weight
        return weight > _NONE

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
                return _Said(_SURE if definite and capitals else _LIKELY, role=(office[0], whole))
        if definite and not office and last - at > 1 and self.named(at, last):
            # An office of a parliament that no list has.
            return _Said(_WEAK, role=(at, last))
        until = until if place else last
        while office and name < until and units.has(name, "honorific"):
            name, honoured = name + 1, True
        weight = _NONE if definite and not office else self.named(name, until)
        if office:
            # "Chairman STRAND", whose name is a word
            weight = _LIKELY if weight else _WEAK if until - name == 1 and units.has(name, "cap") else _NONE
        if honoured:
            capitals = any(units.has(unit, "upper") or self.capital(unit) for unit in range(name, until))
            weight = _SURE if capitals else _MAYBE
        if not weight and not office and last > at and all(units.has(unit, "body") for unit in range(at, last)):
            # The paper that asks.
            return _Said(_WEAK, place=(at, last))
        if not weight and not office and 0 < last - at <= _FEW and all(units.has(unit, "cap") for unit in range(at, last)):
            # "GUEST", "The Daily Post"
            return _Said(_FAINT, role=(at, whole))
        # "Lena Vogt MP"
        until -= until - name > 1 and units.ends_as(until, "honorific|post_nominal")
        return _Said(weight, (name, until) if name < until else None, office, place, honoured)

    def beside(self, label: _Label, start: int, end: int) -> None:
        """Read what stands behind a comma or a dash: the name of who holds the office, the office, or where its bearer is from."""
        span = self.trimmed(start, end)
        if span is None:
            return
        if label.role and label.name is None and self.named(*self.units.inside(span)) >= _MAYBE:
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
            return _NONE
        several = last - first > 1
        upper = True
        if not several and units.ends[first] - units.starts[first] <= _INITIALS and units.has(first, "upper&!country&!body"):
            return _WEAK
        for unit in range(first, last):
            if not units.has(unit, _NAME) or (units.has(unit, _WORD) and not units.has(unit, "given|surname_word|family_name|letter")):
                return _NONE
            upper = upper and (units.has(unit, _CAPITALS) or (unit == first and several))
        return _LIKELY if upper and several else _MAYBE if upper or several else _WEAK

    def brackets(self, label: _Label) -> None:
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

    def affiliated(self, label: _Label, span: Span) -> None:
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

    def chosen(self, found: Sequence[_Label]) -> list[_Label]:
        """The labels of the form that recurs most: a record has one; and the questions that are put in it."""
        forms = [self.recurring([label for label in found if label.form == form]) for form in dict.fromkeys(label.form for label in found)]
        best = max(forms, key=lambda same: sum(label.weight for label in same) * (1 + self.voiced(same)))
        put = [label for label in found if label.form == "put"] if best else []
        return sorted([*best, *put], key=lambda label: label.match.start()) if put else best

    def recurring(self, same: Sequence[_Label]) -> list[_Label]:
        """Those of one form that are labels; none if the form is no sign of one here."""
        form = same[0].form
        if form == "told":
            # Numbered paragraphs that tell who said what.
            told = [label for label in same if label.weight >= _LIKELY or label.role]
            return told if len(told) > 1 and any(label.affiliation or label.honoured for label in told) else []
        if not any(label.core == self.labels.asks for label in same):
            # Lists have letters, too.
            same = [label for label in same if not label.match.group("letter")]
        kept = self.kept(same)
        unsure = [label for label in same if _FAINT < label.weight < _SURE]
        silent = sum(not self.speaks(label) for label in unsure)
        if silent * _ODD > len(unsure):
            kept = [label for label in kept if label.weight == _SURE]
        if form in _LOOSE and not self.conversation(kept):
            kept = [label for label in kept if label.weight == _SURE or self.ended(label)] if form == "dash" else []
        # Paragraphs have numbers, too.
        numbered = sum(label.match.group("number") is not None and label.weight < _SURE for label in kept)
        enough = sum(label.weight for label in kept) >= _ENOUGH and (numbered * 2 <= len(kept) or self.voiced(kept))
        # Lists have offices, too, and nobody is spoken to in them.
        enough = enough and (any(label.weight == _SURE for label in kept) or self.again(kept) or self.voiced(kept, _SELDOM))
        return kept if len(kept) > 1 and (enough or self.talk(kept)) else []

    def kept(self, same: Sequence[_Label]) -> list[_Label]:
        """Those of one form that are labels if any is: by what they hold, or since others make it likely."""
        times = Counter(label.core for label in same)
        speaking = [label for label in same if self.speaks(label)]
        strong = [label for label in speaking if label.weight >= _LIKELY]
        known = {words[-1] for label in strong if (words := label.core.casefold().split())}
        again = [label for label in speaking if times[label.core] > 1]
        settled = len(strong) >= _SETTLED
        if not same or same[0].form == "stop":
            # Sentences of few words end in a stop, too.
            sure = {label.core.casefold() for label in same if label.weight == _SURE}
            titled = [label for label in speaking if label.honoured or label.role or label.weight >= _LIKELY]
            settled = len(titled) >= _SETTLED and any(times[label.core] > 1 for label in titled)
            # "Senator Vogt." again and again is no sentence.
            held = {label.core for label in titled if label.role and label.name and times[label.core] > 1}
            fit = [
                label for label in titled if label.weight > _FAINT and (not sure or label.core[-2:].isupper() or label.core in held)
            ] if settled or sure else []
            return [label for label in same if label.core.casefold() in sure or label in fit]
        settled = settled or (self.talk(again) and any(label.weight > _FAINT for label in again))
        heard = set(map(id, speaking))
        return [
            label
            for label in same
            if label.weight == _SURE or (id(label) in heard and self.likely(label, times[label.core] > 1, known, settled, bool(strong)))
        ]

    def likely(self, label: _Label, again: bool, known: Collection[str], settled: bool, strong: bool) -> bool:
        """Whether one that speaks is a label among others."""
        if label.match.group("letter"):
            return strong or again
        if label.name is None:
            return label.weight >= _LIKELY or (settled and (again or label.weight > _FAINT))
        if label.weight >= _LIKELY or again or label.core.casefold().split()[-1] in known:
            return True
        return label.weight >= _MAYBE and (strong or settled) and len(label.core) > 1

    def ended(self, label: _Label) -> bool:
        """Whether more than a dash ends a label: lines of all kinds begin with a name and a dash."""
        return bool(label.match.group("brackets")) or not (group(label.match, "mark") or "").strip("*_")[:1].isspace()

    def conversation(self, kept: Sequence[_Label]) -> bool:
        """Whether what stands behind a form that much else has is said by people to each other."""
        if kept and kept[0].form == "alone" and all(label.weight == _SURE for label in kept):
            return self.voiced(kept)
        if not self.talk(kept):
            return False
        # Most are named in full or by office: a play names its people shortly.
        full = sum(bool(label.role or label.honoured or label.time) or " " in label.core for label in kept)
        indented = sum(label.label.start - label.match.start("line") >= _INDENT for label in kept)
        return indented * 2 < len(kept) and (full * 2 > len(kept) or self.head_says(kept))

    def head_says(self, kept: Sequence[_Label]) -> bool:
        """Whether the head of a text, or a label, says that it is no play in which people are named shortly."""
        asks = any(label.core.lower() in self.labels.functions for label in kept)
        return bool(kept) and (asks or compiled(self.labels.record).search(self.text, 0, min(kept[0].label.start, _HEAD)) is not None)

    def talk(self, kept: Sequence[_Label]) -> bool:
        """Whether several speak to each other, and somebody again after somebody else."""
        if len(kept) <= _SETTLED or not self.again(kept):
            return False
        return self.voiced(kept) or (kept[0].form in _LOOSE and self.head_says(kept) and self.voiced(kept, _SELDOM))

    def again(self, kept: Sequence[_Label]) -> bool:
        """Whether somebody speaks again after somebody else."""
        cores = [label.core.casefold() for label in kept]
        return any(core in cores[: at - 1] and core != cores[at - 1] for at, core in enumerate(cores) if at > 1)

    def voiced(self, kept: Sequence[_Label], one_in: int = 2) -> bool:
        """Whether of some turns, one in so many begins with words of those who speak to each other."""
        starts = [*(label.match.start() for label in kept[1:]), *([len(self.text)] if kept else [])]
        told = compiled(self.labels.voice)
        begins = [(label.match.end(), min(end, label.match.end() + _BEGINS)) for label, end in zip(kept, starts, strict=True)]
        return sum(told.search(self.text, *begin) is not None for begin in begins) * one_in >= len(kept)

    def exchange(self) -> list[_Label]:
        """Turns of two who have no names: lines that open with the same mark, questions and answers."""
        if not any(mark in self.text for mark in self.labels.marks):
            return []
        lines = [_Label(match, "exchange") for match in compiled(r"\n" + self.labels.exchange).finditer(self.text)]
        lines = [label for label in lines if label.core == lines[0].core]
        asked = [label.match.group("asks") is not None for label in lines]
        answered = sum(asks and not again for asks, again in pairwise(asked))
        return lines if answered > 1 and sum(asked) * _ODD >= len(lines) and self.voiced(lines, _ODD) else []

    def speaks(self, label: _Label) -> bool:
        """Whether a sentence follows a label."""
        start = label.match.end()
        while label.form == "alone" and self.text[start : start + 1].isspace():
            start += 1
        end = _PARAGRAPH.search(self.text, start, start + _LONG * 2)
        paragraph = self.text[start : end.start() if end else start + _LONG * 2].strip()
        if not any(char.isalpha() for char in paragraph):
            return False
        line = paragraph.partition("\n")[0].rstrip()
        if compiled(self.labels.ends).search(line):
            return True
        if label.form == "alone":
            return len(line) > _WRAPPED
        return len(paragraph) > _LONG or compiled(self.labels.ends).search(paragraph) is not None

    def opening(self, label: _Label) -> int:
        """Where the line of a label begins."""
        return label.match.start("line")

    def turn(self, number: int, label: _Label, edge: int) -> Turn:
        """A label with what is said up to the next one at most."""
        text, match = self.text, label.match
        start = match.end()
        translated = compiled(self.labels.spoken).match(text, start, edge)
        if translated:
            label.language = label.language or translated.group("language")
            start = translated.end()
        over = compiled(self.labels.over).search(text, start, edge)
        end = self.trimmed(start, self.closed(start, over.start() if over else edge))
        role = label.role.of(text) if label.role else None
        return Turn(
            id=f"t{number}",
            span=Span(match.start("opens"), end.end if end else label.label.end),
            label=label.label,
            speaker=" ".join(label.core.split()),
            name=label.name,
            actor=None,
            role=" ".join(role.split()) if role else None,
            affiliation=" ".join(label.affiliation.of(text).split()) if label.affiliation else None,
            language=label.language,
            time=label.time,
            content=tuple(self.said(end)) if end else (),
            rule=self.labels.name,
        )

    def closed(self, start: int, end: int) -> int:
        """Where a turn ends before the headings that stand over the next one."""
        text, heading = self.text, compiled(self.labels.heading)
        while True:
            while end > start and text[end - 1].isspace():
                end -= 1
            line = text.rfind("\n", max(start, end - _LINE), end) + 1
            if not line or not heading.fullmatch(text, line, end):
                return end
            end = line

    def said(self, span: Span) -> Iterator[Span]:
        """The stretches of a turn that somebody says: those between scenes."""
        at = span.start
        for scene in self.scene.finditer(self.text, span.start, span.end):
            before = self.trimmed(at, scene.start())
            if before:
                yield before
            at = scene.end()
        rest = self.trimmed(at, span.end)
        if rest:
            yield rest

    def trimmed(self, start: int, end: int) -> Span | None:
        """A stretch without the white space around it; None if nothing is left."""
        inner = self.text[start:end]
        left = len(inner) - len(inner.lstrip())
        length = len(inner.strip())
        return Span(start + left, start + left + length) if length else None
