"""What the clauses of an official document do: their acts, whom they address, and until when."""

from collections.abc import Iterator

from polparse.documents.clauses import Clause
from polparse.documents.layouts import Layout, compiled
from polparse.model.instruments import ClauseAct, ClauseModality
from polparse.spans import Span

__all__ = ["Acts"]

# How many acts are looked for in one clause, and how far behind its verb an addressee may stand, in characters.
_ACTS, _NEAR = 6, 320


class Acts:
    """
    Reads the acts of clauses.

    Args:
        text: the whole text.
        layout: whose words open clauses.
    """

    def __init__(self, text: str, layout: Layout) -> None:
        self.text = text
        self.layout = layout

    def of(self, clause: Clause, end: int) -> tuple[ClauseAct, ...]:
        """The acts of a clause, in reading order, up to its first point."""
        if clause.head < 0:
            word = compiled(r"[^\W\d_]+").match(self.text, clause.word, end)
            if word is None:
                return ()
            return (ClauseAct(Span(*word.span()), word.group().lower(), "declared", (), None, self.layout.name),)
        heads = [(clause.word, clause.head), *self._more(clause, end)]
        ends = [word for word, _ in heads[1:]] + [end]
        return tuple(self._act(clause, word, head, until) for (word, head), until in zip(heads, ends, strict=True))

    def _more(self, clause: Clause, end: int) -> Iterator[tuple[int, int]]:
        """Where other acts of a clause begin: their first word and their head."""
        known = self.layout.preambular if clause.preambular else self.layout.operative
        count = 1
        for match in compiled(self.layout.another).finditer(self.text, clause.head + 1, end):
            if match.group("verb") in known and count < _ACTS:
                count += 1
                yield match.start("words"), match.start("verb")

    def _act(self, clause: Clause, word: int, head: int, end: int) -> ClauseAct:
        text, layout = self.text, self.layout
        found = compiled(r"[^\W\d_]+(?:-[^\W\d_]+)*").match(text, head, end)
        stop = found.end() if found else head + 1
        verb = text[head:stop].lower()
        particle = compiled(layout.particle).match(text, head, end)
        if particle is not None:
            stop = particle.end()
            first, *words = text[head:stop].replace("_", " ").lower().split()
            verb = " ".join([first, *(word for word in words if word not in layout.adverbs)])
        phrase = compiled(layout.phrase).match(text, stop, end)
        whole = phrase.end() if phrase else stop
        modality = self._modality(clause, verb.split()[0])
        addressees: tuple[Span, ...] = ()
        start = whole
        if not clause.preambular:
            bound = compiled(layout.bound).match(text, stop, min(end, stop + _NEAR))
            addressed = compiled(layout.addressed).match(text, whole, min(end, whole + _NEAR)) if modality != "declared" else None
            if bound is not None and modality in ("constitutive", "obligatory"):
                addressees = tuple(self._split(*bound.span("who")))
                modality = self._by_modal(bound.group("modal") or "", modality)
            elif addressed is not None and modality != "constitutive":
                addressees = tuple(self._split(*addressed.span("who")))
                start = addressed.end("who")
        while start < end and (text[start].isspace() or text[start] in ",_"):
            start += 1
        stretch = text[start:end].rstrip(" \t\r\n\u00a0,;:.")
        content = Span(start, start + len(stretch)) if stretch else None
        return ClauseAct(Span(word, whole), verb, modality, addressees, content, layout.name)

    def _modality(self, clause: Clause, verb: str) -> ClauseModality:
        return "declared" if clause.preambular else self.layout.operative.get(verb, "declared")

    def _by_modal(self, modal: str, modality: ClauseModality) -> ClauseModality:
        """What "decides that all States shall not ..." lays on the States."""
        for pattern, found in self.layout.modals.items():
            if compiled(pattern).match(" ".join(modal.split())):
                return found
        return modality

    def _split(self, start: int, end: int) -> Iterator[Span]:
        """The members of a list of addressees."""
        at = start
        for joint in compiled(self.layout.joint).finditer(self.text, start, end):
            if joint.start() > at:
                yield Span(at, joint.start())
            at = joint.end()
        if end > at:
            yield Span(at, end)

    def is_deadline(self, start: int, duration: bool) -> bool:
        """Whether the timex at a character says until when something is to be done."""
        pattern = self.layout.term if duration else self.layout.deadline
        return compiled(pattern).search(self.text, max(0, start - 48), start) is not None

    def identifier(self, number: str, year: str | None, body: str | None) -> str | None:
        """The normal form of a number in a heading: one of a year, or one with its session ("91/17"), as the body counts."""
        form = self.layout.identifiers.get(body or "")
        if form is None or ("{year}" in form) == ("/" in number):
            return None
        number = _plain(number).lstrip("0")
        if "/" not in number and not (number and year and len(year) == 4 and year.isdecimal()):
            return None
        return form.format(number=number, year=_plain(year or ""))


def _plain(number: str) -> str:
    """A number in plain digits, whichever digits it is printed in."""
    return "".join(str(int(char)) if char.isdecimal() else char for char in number)
