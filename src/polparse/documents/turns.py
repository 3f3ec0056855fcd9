"""
Who has the floor: the turns of records, briefings, debates and interviews.

Takes units and how a language prints labels; returns turns. A label is a form that recurs: each line that may be one is weighed by what
it holds, and all of one form are taken or none.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

import attrs

from polparse.actors.index import ActorIndex
from polparse.documents.candidates import group, group_span
from polparse.documents.layouts import compiled
from polparse.engine.reader import Reader
from polparse.engine.regexes import over_text
from polparse.engine.rules import Example
from polparse.engine.units import Match, Units
from polparse.model import Role, Turn
from polparse.people.role_countries import named_nations
from polparse.people.role_parts import read_role
from polparse.spans import Span

__all__ = ["Labels", "find_turns", "label_roles", "parted", "spoken"]

# The kind of what stands for the end of a line.
_BREAK = "break blank"
# What a label weighs that alone is enough, that is likely one, or that only may be; and what all of one form must weigh together.
_SURE, _LIKELY, _MAYBE, _WEAK, _NONE = 6, 4, 2, 1, 0
_ENOUGH = 6
# Of all labels of one form that are not sure, one in so many may be followed by no sentence.
_ODD = 3
# No heading is longer.
_LINE = 200
_PARAGRAPH = over_text(r"\n[^\S\n]*\n")
# A first paragraph so long is running text, whatever it ends with.
_LONG = 120


@attrs.frozen(eq=False)
class Labels:
    """
    How a language prints who speaks.

    Args:
        name: stable and public.
        label: a regex for what may be a label behind a line's end, with the groups ``line`` (empty, where its line begins), ``label``,
            ``core`` (who), ``brackets``, ``mark`` (what ends it), ``letter`` (instead of ``core``, one that asks or answers), ``time``.
        stop, alone, dash: regexes for marks that end a label of that form, ``alone`` for one that has its line; all others are a colon or a
            like mark.
        functions: words for who speaks that name no office, in lower case ("moderator").
        asks: the ``letter`` of one that asks.
        of: what stands between a name and where its bearer is from.
        bracketed: a regex for what stands in one pair of brackets, with the groups ``language``, ``aside`` (how it is said) or
            ``honorific`` (before a name); what stands in them is the group ``inner``.
        spoken: a regex for what may stand between a label and what is said, with the group ``language``.
        scene: a regex for a paragraph, from its first character on, that nobody says.
        over: a regex for a line behind which a turn does not go on.
        heading: a regex for the last line of a turn that belongs to what follows.
        ends: a regex for the end of a paragraph that is a sentence.
        examples: records in little.
    """

    name: str
    label: str = attrs.field(repr=False)
    stop: str = attrs.field(repr=False)
    alone: str = attrs.field(repr=False)
    dash: str = attrs.field(repr=False)
    functions: frozenset[str] = attrs.field(repr=False)
    asks: str = attrs.field(repr=False)
    of: str = attrs.field(repr=False)
    bracketed: str = attrs.field(repr=False)
    spoken: str = attrs.field(repr=False)
    scene: str = attrs.field(repr=False)
    over: str = attrs.field(repr=False)
    heading: str = attrs.field(repr=False)
    ends: str = attrs.field(repr=False)
    examples: tuple[Example, ...] = attrs.field(repr=False)


@attrs.define(eq=False)
class _Label:
    """
    A line that may open with a label.

    Attributes:
        match: of `Labels.label`.
        form: what labels of one text have in common.
        weight: how likely it is one.
    """

    match: re.Match[str]
    form: str
    weight: int = 0
    name: Span | None = None
    role: Span | None = None
    affiliation: Span | None = None
    language: str | None = None

    @property
    def label(self) -> Span:
        span = group_span(self.match, "label")
        assert span is not None
        return span

    @property
    def core(self) -> str:
        return self.match.group("core") or self.match.group("letter")


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
    if len(found) < 2:
        return ()
    taken = reader.chosen(found)
    edges = [reader.opening(label) for label in taken[1:]] + [len(units.text)]
    return tuple(reader.turn(number, label, edge) for number, (label, edge) in enumerate(zip(taken, edges, strict=False), 1))


def spoken(turns: Iterable[Turn], index: ActorIndex) -> tuple[Turn, ...]:
    """Turns with their speakers: the actor whom the label names, by name or by office."""
    told: list[Turn] = []
    for turn in turns:
        actor = index.at(turn.name, ("person",)) if turn.name else index.at(turn.label, ("office",))
        told.append(attrs.evolve(turn, actor=actor.id) if actor else turn)
    return tuple(told)


def label_roles(reader: Reader, roles: Sequence[tuple[Match, Role]], turns: Sequence[Turn]) -> Iterator[tuple[Match, Role]]:
    """
    The roles that labels tell and no rule finds: "The PRESIDENT (Ms. Vogt):".

    Args:
        reader: of the roles grammar.
        roles: what its rules find.
        turns: in reading order.
    """
    units = reader.units
    told = {role.holder for _, role in roles}
    for turn in turns:
        person = units.found.get(units.at(turn.name.start)) if turn.name and turn.role and turn.name not in told else None
        if person is None:
            continue
        # The words of the office stand before the name, or the name in brackets behind them.
        first, last = units.inside(turn.label)
        last = min(last, units.at(person.start))
        while first < last and units.has(first, "article|honorific&!office"):
            first += 1
        while last > first and not units.ends_as(last, "office|noun|cap"):
            last -= 1
        role = read_role(reader, first, last, turn.rule, named_nations(units), inferred=False) if first < last else None
        if role is not None:
            yield person, attrs.evolve(role, holder=turn.name)


def parted(units: Units, names: Sequence[Match], turns: Sequence[Turn]) -> list[Match]:
    """
    Names, and what stands between a label and what is said as the end of a line.

    Args:
        units: that the names were found in.
        names: disjoint, in reading order.
        turns: likewise.

    Returns:
        Disjoint, in reading order: a sentence begins behind each label.
    """
    marks: list[Match] = []
    for turn in turns:
        first, last = units.inside(Span(turn.label.end, turn.content[0].start if turn.content else turn.span.end + 1))
        if first < last:
            marks.append(Match.of(_BREAK, turn.rule, units, first, last))
    if not marks:
        return list(names)
    edges = {unit for mark in marks for unit in range(mark.first, mark.last)}
    inside = [name for name in names if edges.isdisjoint(range(name.first, name.last))]
    return sorted([*inside, *marks], key=lambda match: match.first)


# What the words of a label say: its weight, and which units name a person, an office, and where the person is from.
_Said = tuple[int, tuple[int, int] | None, tuple[int, int] | None, tuple[int, int] | None]


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
            yield _Label(match, "colon" if match.group("letter") else self.form(group(match, "mark") or ""))

    def form(self, mark: str) -> str:
        """What ends a label: a colon, a stop, its line or a dash."""
        if compiled(self.labels.stop).fullmatch(mark):
            return "stop"
        if compiled(self.labels.alone).fullmatch(mark):
            return "alone"
        return "dash" if compiled(self.labels.dash).fullmatch(mark) else "colon"

    def weigh(self, label: _Label) -> bool:
        """Read the words of a label; whether they can be one."""
        if label.match.group("letter"):
            label.weight = _LIKELY if group(label.match, "mark") else _MAYBE + _WEAK
            return True
        self.brackets(label)
        start, end = label.match.span("core")
        comma = self.text.find(",", start, end)
        first, last = self.units.inside(Span(start, comma if comma > start else end))
        weight, name, role, place = self.words(first, last)
        if name:
            label.name = self.units.span(*name)
        if role:
            label.role = self.units.span(*role)
        if role and not name and label.affiliation and label.name is None and self.bears(label.affiliation):
            # "The Minister for Ports (Lena Vogt)"
            label.name, label.affiliation = label.affiliation, None
        if place:
            label.affiliation = label.affiliation or self.units.span(*place)
        if comma > start:
            label.affiliation = label.affiliation or self.trimmed(comma + 1, end)
            weight = min(weight, _LIKELY)
        if label.affiliation and name and weight >= _WEAK:
            weight = max(weight, _LIKELY)
        mark = group(label.match, "mark") or ""
        if label.form == "dash" and mark.strip("*_")[:1].isspace() and not label.match.group("brackets") and weight < _SURE:
            # Lines of all kinds begin with a name and a dash.
            weight = _NONE
        # A stop ends sentences of few words, too; of what has a line of its own, only what is said by an honorific or an office is a label.
        if (label.form == "stop" and name and weight < _SURE) or (label.form == "alone" and (weight < _SURE or not self.speaks(label))):
            weight = _NONE
        label.weight = weight
        return label.weight > _NONE

    def words(self, first: int, last: int) -> _Said:
        """What the units of a label say: "the"? honorifics? office? name? "of" a place?"""
        units = self.units
        at = first + units.has(first, "article")
        definite = at > first
        titled = at
        while at < last and units.has(at, "honorific&!office"):
            at += 1
        honoured = at > titled
        office = self.office(at, last)
        name = office[1] if office else at
        until = next((unit for unit in range(at + 1, last) if self.text[units.starts[unit] : units.ends[unit]] == self.labels.of), last)
        place = (until + 1, last) if honoured and until + 1 < last else None
        if office and (name >= last or units.has(name, "closed|lower")):
            if honoured and not definite and place:
                # "Mr. King of Bergen"
                name, office = at, None
            else:
                # "The Deputy Minister of Health": an office to the end of the label.
                capitals = any(units.has(unit, "upper") or self.capital(unit) for unit in range(*office))
                return (_SURE if definite and capitals else _LIKELY), None, (office[0], last), None
        if definite and not office:
            return _NONE, None, None, None
        until = until if place else last
        weight = self.named(name, until)
        if office and weight:
            weight = _LIKELY
        if honoured:
            capitals = any(units.has(unit, "upper") or self.capital(unit) for unit in range(name, until))
            weight = _SURE if capitals else _MAYBE
        return weight, (name, until) if name < until else None, office, place

    def bears(self, span: Span) -> bool:
        """Whether what stands in brackets behind an office is the name of who holds it."""
        first, last = self.units.inside(span)
        return last - first > 1 and self.named(first, last) >= _MAYBE and any(self.units.has(unit, "given") for unit in range(first, last))

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
        for unit in range(first, last):
            if not units.has(unit, _NAME) or (units.has(unit, _WORD) and not units.has(unit, "given|surname_word|family_name|letter")):
                return _NONE
            upper = upper and (units.has(unit, _CAPITALS) or (unit == first and several))
        return _LIKELY if upper and several else _MAYBE if upper or several else _WEAK

    def brackets(self, label: _Label) -> None:
        """Read what stands in brackets behind the name: a state or party, a language, the name of who holds the office."""
        start, end = label.match.span("brackets")
        for match in compiled(self.labels.bracketed).finditer(self.text, start, end):
            if match.group("language"):
                label.language = match.group("language")
            elif match.group("honorific"):
                label.name = Span(match.end("honorific"), match.end("inner"))
            elif not match.group("aside"):
                label.affiliation = group_span(match, "inner")

    def chosen(self, found: Sequence[_Label]) -> list[_Label]:
        """The labels of the form that recurs most: a record has one."""
        forms = [self.recurring([label for label in found if label.form == form]) for form in dict.fromkeys(label.form for label in found)]
        return max(forms, key=lambda same: sum(label.weight for label in same))

    def recurring(self, same: Sequence[_Label]) -> list[_Label]:
        """Those of one form that are labels; none if the form is no sign of one here."""
        if not any(label.core == self.labels.asks for label in same):
            # Lists have letters, too.
            same = [label for label in same if not label.match.group("letter")]
        times = Counter(label.core for label in same)
        strong = [label for label in same if label.weight >= _LIKELY and self.speaks(label)]
        known = {words[-1] for label in strong if (words := label.core.casefold().split())}
        if same and same[0].form == "stop":
            sure = {label.core.casefold() for label in same if label.weight == _SURE}
            same = [label for label in same if label.core.casefold() in sure]
        kept = [
            label
            for label in same
            if label.weight == _SURE
            or (
                self.speaks(label)
                and (
                    label.weight >= _LIKELY
                    or times[label.core] > 1
                    or label.core.casefold().split()[-1] in known
                    or (label.weight >= _MAYBE and strong)
                )
            )
        ]
        unsure = [label for label in same if label.weight < _SURE]
        silent = sum(not self.speaks(label) for label in unsure)
        if silent * _ODD > len(unsure):
            kept = [label for label in kept if label.weight == _SURE]
        if len(kept) < 2 or sum(label.weight for label in kept) < _ENOUGH:
            return []
        return kept

    def speaks(self, label: _Label) -> bool:
        """Whether a sentence follows a label."""
        start = label.match.end()
        while label.form == "alone" and self.text[start : start + 1].isspace():
            start += 1
        end = _PARAGRAPH.search(self.text, start, start + _LONG * 2)
        paragraph = self.text[start : end.start() if end else start + _LONG * 2].strip()
        if not any(char.isalpha() for char in paragraph):
            return False
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
            span=Span(label.label.start, end.end if end else label.label.end),
            label=label.label,
            speaker=" ".join(label.core.split()),
            name=label.name,
            actor=None,
            role=" ".join(role.split()) if role else None,
            affiliation=" ".join(label.affiliation.of(text).split()) if label.affiliation else None,
            language=label.language,
            time=match.group("time"),
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


# Words that stand before an office and belong to it, that may be part of a name, and that are rather something else.
_BEFORE_OFFICE = "status|rank|adjective|portfolio|noun|body|seat|demonym|country|of|the|for|conjunction_and|hyphen|comma|office_plural"
_NAME = "unknown|upper|cap|given|surname_word|family_name|name_particle|letter|initial|hyphen|stop"
_CAPITALS = "upper|letter|initial|hyphen|name_particle"
_WORD = (
    "noun|adjective|adverb|closed|verb_base|verb_ed|verb_s|verb_ing|country|city|region|state|demonym|body|body_noun|party|timex"
)
