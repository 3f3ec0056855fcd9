"""
Who has the floor: the turns of records, briefings, debates and interviews.

Takes units and how a language prints labels; returns turns. A label is a form that recurs: each line that may be one is weighed by what
it holds, and all of one form are taken or none.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from polparse.documents.candidates import group
from polparse.documents.layouts import compiled
from polparse.documents.turn_exchanges import dashed, interview
from polparse.documents.turn_labels import FAINT, LIKELY, MAYBE, SURE, Label, LabelWords
from polparse.documents.turn_print import Labels
from polparse.engine.units import Units
from polparse.model import Turn
from polparse.spans import Span

__all__ = ["find_turns"]

# What all labels of one form weigh together at least.
_ENOUGH = 6
# Of all labels of one form that are not sure, one in so many may be followed by no sentence.
_ODD = 3
# No heading is longer.
_LINE = 200
# Forms that headings, lists and notes have, too.
_LOOSE = ("alone", "dash", "gap", "bracket")
# So many labels that are likely ones make a record, in which others are read that alone would be none.
_SETTLED = 3
# A play has its names so far from the margin.
_INDENT = 4
# Of any turns, one in so many speaks to somebody.
_SELDOM = 4
# So many characters are the beginning of a turn.
_BEGINS = 500
# So long is the head of a text at most.
_HEAD = 1000


def find_turns(units: Units, labels: Labels) -> tuple[Turn, ...]:
    """
    Find turns.

    Args:
        units: the text, names not merged yet.

    Returns:
        In reading order, disjoint, without actors; ``()`` if no form of a label recurs.
    """
    reader = _Form(units, labels)
    found = [label for label in reader.candidates() if reader.words.weigh(label)]
    taken = reader.chosen(found) if len(found) > 1 and any(label.weight > FAINT for label in found) else []
    taken = taken or reader.exchange()
    edges = [reader.opening(label) for label in taken[1:]] + [len(units.text)]
    return tuple(reader.turn(number, label, edge) for number, (label, edge) in enumerate(zip(taken, edges, strict=False), 1))


class _Form:
    """Reads which lines of one text are labels, and what is said behind them."""

    def __init__(self, units: Units, labels: Labels) -> None:
        self.units = units
        self.text = units.text
        self.labels = labels
        self.scene = compiled(labels.scene)
        self.words = LabelWords(units, labels)

    def candidates(self) -> Iterator[Label]:
        """Lines that may open with a label, in reading order."""
        # The first line has no line's end before it; in front of the others a search for one is fastest.
        first = compiled(self.labels.label).match(self.text)
        later = compiled(r"\n" + self.labels.label).finditer(self.text)
        for match in [first, *later] if first else later:
            yield Label(match, self.form(match))

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

    def chosen(self, found: Sequence[Label]) -> list[Label]:
        """The labels of the form that recurs most: a record has one; and the questions that are put in it."""
        forms = [self.recurring([label for label in found if label.form == form]) for form in dict.fromkeys(label.form for label in found)]
        best = max(forms, key=lambda same: sum(label.weight for label in same) * (1 + self.voiced(same)))
        put = [label for label in found if label.form == "put"] if best else []
        return sorted([*best, *put], key=lambda label: label.match.start()) if put else best

    def recurring(self, same: Sequence[Label]) -> list[Label]:
        """Those of one form that are labels; none if the form is no sign of one here."""
        form = same[0].form
        if form == "told":
            # Numbered paragraphs that tell who said what.
            told = [label for label in same if label.weight >= LIKELY or label.role]
            return told if len(told) > 1 and any(label.affiliation or label.honoured for label in told) else []
        if not any(label.core == self.labels.asks for label in same):
            # Lists have letters, too.
            same = [label for label in same if not label.match.group("letter")]
        kept = self.kept(same)
        unsure = [label for label in same if FAINT < label.weight < SURE]
        silent = sum(not self.words.speaks(label) for label in unsure)
        if silent * _ODD > len(unsure):
            kept = [label for label in kept if label.weight == SURE]
        if form in _LOOSE and not self.conversation(kept):
            kept = [label for label in kept if label.weight == SURE or self.ended(label)] if form == "dash" else []
        # Paragraphs have numbers, too.
        numbered = sum(label.match.group("number") is not None and label.weight < SURE for label in kept)
        enough = sum(label.weight for label in kept) >= _ENOUGH and (numbered * 2 <= len(kept) or self.voiced(kept))
        # Programmes have times and names, too, and nobody has the floor twice in them.
        timed = sum(label.time is not None and label.weight < SURE for label in kept)
        if timed * 2 > len(kept) and not (self.again(kept) and self.voiced(kept, _SELDOM)):
            return []
        # Lists have offices, too, and nobody is spoken to in them.
        enough = enough and (any(label.weight == SURE for label in kept) or self.again(kept) or self.voiced(kept, _SELDOM))
        return kept if len(kept) > 1 and (enough or self.talk(kept)) else []

    def kept(self, same: Sequence[Label]) -> list[Label]:
        """Those of one form that are labels if any is: by what they hold, or since others make it likely."""
        times = Counter(label.core for label in same)
        speaking = [label for label in same if self.words.speaks(label)]
        strong = [label for label in speaking if label.weight >= LIKELY]
        known = {words[-1] for label in strong if (words := label.core.casefold().split())}
        again = [label for label in speaking if times[label.core] > 1]
        settled = len(strong) >= _SETTLED
        if not same or same[0].form == "stop":
            # Sentences of few words end in a stop, too.
            sure = {label.core.casefold() for label in same if label.weight == SURE}
            titled = [label for label in speaking if label.honoured or label.role or label.weight >= LIKELY]
            settled = len(titled) >= _SETTLED and any(times[label.core] > 1 for label in titled)
            # "Senator Vogt." again and again is no sentence.
            held = {label.core for label in titled if label.role and label.name and times[label.core] > 1}
            fit = [
                label for label in titled if label.weight > FAINT and (not sure or label.core[-2:].isupper() or label.core in held)
            ] if settled or sure else []
            return [label for label in same if label.core.casefold() in sure or label in fit]
        settled = settled or (self.talk(again) and any(label.weight > FAINT for label in again))
        heard = set(map(id, speaking))
        return [
            label
            for label in same
            if label.weight == SURE or (id(label) in heard and self.likely(label, times[label.core] > 1, known, settled, bool(strong)))
        ]

    def likely(self, label: Label, again: bool, known: Collection[str], settled: bool, strong: bool) -> bool:
        """Whether one that speaks is a label among others."""
        if label.match.group("letter"):
            return strong or again
        if label.name is None:
            return label.weight >= LIKELY or (settled and (again or label.weight > FAINT))
        if label.weight >= LIKELY or again or label.core.casefold().split()[-1] in known:
            return True
        return label.weight >= MAYBE and (strong or settled) and len(label.core) > 1

    def ended(self, label: Label) -> bool:
        """Whether more than a dash ends a label: lines of all kinds begin with a name and a dash."""
        return bool(label.match.group("brackets")) or not (group(label.match, "mark") or "").strip("*_")[:1].isspace()

    def conversation(self, kept: Sequence[Label]) -> bool:
        """Whether what stands behind a form that much else has is said by people to each other."""
        if kept and kept[0].form == "alone" and all(label.weight == SURE for label in kept):
            return self.voiced(kept)
        if kept and all(label.time for label in kept):
            return self.again(kept) and self.voiced(kept)
        if not self.talk(kept):
            return False
        # Most are named in full or by office: a play names its people shortly.
        full = sum(bool(label.role or label.honoured or label.time) or " " in label.core for label in kept)
        indented = sum(label.match.start("opens") - label.match.start("line") >= _INDENT for label in kept)
        return indented * 2 < len(kept) and (full * 2 > len(kept) or self.head_says(kept))

    def head_says(self, kept: Sequence[Label]) -> bool:
        """Whether the head of a text, or a label, says that it is no play in which people are named shortly."""
        asks = any(label.core.lower() in self.labels.functions for label in kept)
        return bool(kept) and (asks or compiled(self.labels.record).search(self.text, 0, min(kept[0].label.start, _HEAD)) is not None)

    def talk(self, kept: Sequence[Label]) -> bool:
        """Whether several speak to each other, and somebody again after somebody else."""
        if len(kept) <= _SETTLED or not self.again(kept):
            return False
        return self.voiced(kept) or (kept[0].form in _LOOSE and self.head_says(kept) and self.voiced(kept, _SELDOM))

    def again(self, kept: Sequence[Label]) -> bool:
        """Whether somebody speaks again after somebody else."""
        cores = [label.core.casefold() for label in kept]
        return any(core in cores[: at - 1] and core != cores[at - 1] for at, core in enumerate(cores) if at > 1)

    def voiced(self, kept: Sequence[Label], one_in: int = 2) -> bool:
        """Whether of some turns, one in so many begins with words of those who speak to each other."""
        starts = [*(label.match.start() for label in kept[1:]), *([len(self.text)] if kept else [])]
        told = compiled(self.labels.voice)
        begins = [(label.match.end(), min(end, label.match.end() + _BEGINS)) for label, end in zip(kept, starts, strict=True)]
        return sum(told.search(self.text, *begin) is not None for begin in begins) * one_in >= len(kept)

    def exchange(self) -> list[Label]:
        """Turns of two who have no names."""
        return dashed(self.text, self.labels, self.voiced) or interview(self.text, self.labels)

    def opening(self, label: Label) -> int:
        """Where the line of a label begins."""
        return label.match.start("line")

    def turn(self, number: int, label: Label, edge: int) -> Turn:
        """A label with what is said up to the next one at most."""
        text, match = self.text, label.match
        start = match.end()
        translated = compiled(self.labels.spoken).match(text, start, edge)
        if translated:
            label.language = label.language or translated.group("language")
            start = translated.end()
        over = compiled(self.labels.over).search(text, start, edge)
        end = self.words.trimmed(start, self.closed(start, over.start() if over else edge))
        role = label.role.of(text) if label.role else None
        return Turn(
            id=f"t{number}",
            span=Span(match.start("opens"), end.end if end else label.label.end),
            label=label.label,
            speaker=label.speaker or " ".join(label.core.split()),
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
            before = self.words.trimmed(at, scene.start())
            if before:
                yield before
            at = scene.end()
        rest = self.words.trimmed(at, span.end)
        if rest:
            yield rest
