"""
Whose a paper is that says something: "the ministry's report", "a study by the university", "the report".

Takes the phrases of sources, and the index of actors; returns identifiers of actors.
"""

from polparse.actors.index import ActorIndex
from polparse.contract.classes import BY, CHANNEL_NOUN, FROM, MEETING_NOUN, OBTAINING, THE
from polparse.syntax.phrase import Phrase

__all__ = ["Papers"]

_PAPER = f"{CHANNEL_NOUN}&!{MEETING_NOUN}"
_BODIES = frozenset(("organisation", "government"))
# How many units behind a paper tell by whom it is.
_NEAR = 8


class Papers:
    """
    The papers of one text, in the order in which they are asked for.

    Args:
        index: who is named where.
    """

    def __init__(self, index: ActorIndex) -> None:
        self.index = index
        # By the word for it, whose the last one was.
        self.known: dict[str, tuple[str, ...]] = {}

    def is_paper(self, phrase: Phrase) -> bool:
        """Whether a phrase is of something that is written, shown or heard."""
        return phrase.kind == "thing" and phrase.phrases.units.has(phrase.head, _PAPER)

    def authors(self, paper: Phrase, end: int) -> tuple[str, ...]:
        """
        Whose a paper is; nobody if the text does not tell.

        Args:
            end: the unit before which what is said of it ends.
        """
        units, head = paper.phrases.units, paper.head
        word = units.form(head, head + 1)
        found = self._owner(paper) or self._named(paper) or self._maker(paper, end)
        if found:
            self.known[word] = found
        elif units.has(paper.first, THE) and head == paper.first + 1:
            return self.known.get(word, ())
        return found

    def note(self, word: str, authors: tuple[str, ...]) -> None:
        """Keep who says something in a paper: "The ministry said in a report that"."""
        if authors:
            self.known[word] = authors

    def _owner(self, paper: Phrase) -> tuple[str, ...]:
        """Whose it is said to be: "Vogt's memo"."""
        if paper.possessor is None:
            return ()
        owner = self.index.ending(paper.phrases.units.ends[paper.possessor[1] - 1])
        return (owner.id,) if owner is not None else ()

    def _named(self, paper: Phrase) -> tuple[str, ...]:
        """The body whose name stands before the word for it: "a Finance Ministry report"."""
        start = paper.phrases.units.starts[paper.head]
        return next(((actor.id,) for mention, actor in self.index.mentions(paper.group_span, _BODIES) if mention.span.end <= start), ())

    def _maker(self, paper: Phrase, end: int) -> tuple[str, ...]:
        """By or from whom it is: "a study published on Sunday by the university", but no "report seen by the envoys"."""
        phrases = paper.phrases
        units = phrases.units
        for unit in range(paper.head + 1, min(paper.head + _NEAR, end - 1)):
            by = units.has(unit, BY)
            if units.has(unit, OBTAINING):
                break
            if by or units.has(unit, FROM):
                found = phrases.phrase(phrases.group_at(unit + 1)).actors(self.index)
                return tuple(actor.id for actor in found if by or actor.kind != "country")
        return ()
