"""Where an instrument stands in clauses and phrases."""

from collections.abc import Callable

from polparse.engine.units import Units
from polparse.syntax.clause import Clause, Syntax

__all__ = ["InstrumentPlaces"]


class InstrumentPlaces:
    """
    Finds the clauses that have to do with an instrument.

    Args:
        units: the text.
        read: gives the clauses.
    """

    def __init__(self, units: Units, read: Callable[[], Syntax]) -> None:
        self.units = units
        self.read = read

    def places(self, head: int) -> list[tuple[Clause, str, int]]:
        """Where a noun stands in clauses, if it is a head of the phrase that does."""
        head = self.last(head)
        phrase = self.read().phrases.at(head)
        if phrase is None or all(conjunct.head != head for conjunct in phrase.conjuncts):
            return []
        return self.read().places(head)

    def about(self, head: int) -> list[Clause]:
        """The clauses that say what an instrument is, was, or is to do: relative ones, participles, infinitives."""
        syntax = self.read()
        phrase = syntax.phrases.headed_by(self.last(head))
        if phrase is None:
            return []
        # "The pact, signed by the kings in May, has not been ratified"
        behind = [
            child
            for clause, function, _ in syntax.places(phrase.head)
            if function == "subject" and clause.verb is not None
            for child in clause.children
            if child.kind == "participle" and child.verb is not None and phrase.last < child.verb.first < clause.verb.first
        ]
        return [*syntax.about(phrase), *syntax.purposes(phrase), *behind]

    def last(self, head: int) -> int:
        """The unit that ends the noun group of a noun: the number of "resolution 77/318", else the noun."""
        group = self.read().phrases.inner(head)
        return group.head if group is not None and group.kind == "number" else head

    def is_topic(self, head: int) -> bool:
        """Whether a clause tells of an instrument, so that a pronoun behind may stand for it."""
        return any(function in ("subject", "object") for _, function, _ in self.places(head))

    def is_beside(self, head: int) -> bool:
        """Whether another one stands before it: "the statement and action plan"."""
        phrase = self.read().phrases.at(head)
        return phrase is not None and phrase.head != head and any(conjunct.head == head for conjunct in phrase.conjuncts)

    def is_purposed(self, head: int) -> bool:
        """Whether an infinitive says what it is to do: "a motion to lower the voting age"."""
        return any(clause.kind == "infinitive" for clause in self.about(head))
