"""A document of any body while its paragraphs are read, and what it is evidence of."""

import attrs

from polparse.documents.body_lists import Lists
from polparse.documents.body_print import Bodies
from polparse.documents.builder import Builder
from polparse.documents.clauses import Clause
from polparse.model import Resolution
from polparse.model.values import InstrumentType
from polparse.spans import Span

__all__ = ["FEW", "BodyDraft"]

# So many clauses with a word from the lists a document has at least.
FEW = 2
# Without a formula, one clause in so many begins with such a word.
_MANY = 3


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
    # Paragraphs that belong to it if another clause follows.
    pending: list[Span] = attrs.field(factory=list)
    # The lists that are open.
    lists: Lists = attrs.field(factory=Lists)
    # Whether a heading, or a line that leads to clauses, has just been read; and whether it was a line that leads.
    fresh: bool = True
    leading: bool = False
    # How many lines led to clauses, and whether its clauses have no subject, so that their verbs may have any form.
    leads: int = 0
    elided: bool = False
    # Whether a line led to clauses without marks or subjects: "Commit to:".
    bare: bool = False
    # Whether "Article 1" on a line of its own heads its clauses, and has just been read.
    articled: bool = False
    article: bool = False
    # Whether it is a motion: "That this House:".
    motion: bool = False
    # Whether a line leads to recitals, which may have numbers.
    reciting: bool = False
    # Whether its heading says that it is one, and nothing else; and whether it is known as one with one clause alone.
    headed: bool = False
    sole: bool = False
    # Whether a line says that it was adopted.
    announced: bool = False
    # Whether it speaks in the first person, and whether its clauses are what it asks of others: "We ask all States to:".
    ours: bool = False
    asked: bool = False
    # Whether its heading is that of a document, and no sentence stands between it and the first line below.
    titled: bool = False
    # How many points the numbers of its clauses have, if they have some: "2.3.1" has two.
    depth: int = 0

    @property
    def evident(self) -> bool:
        """Whether several clauses begin with words that do; of a document without a formula, many of them."""
        if self.sole or (self.headed and self.elided and any(clause.head >= 0 and not clause.preambular for clause in self.clauses)):
            return True
        known = self.leads + sum(clause.head >= 0 for clause in self.clauses)
        numbered = sum(clause.number is not None for clause in self.clauses)
        if self.announced and known + numbered > FEW:
            return True
        # What a motion, or a line under a heading or the name of a body, leads to shows by its numbers alone that it is a list of clauses.
        if numbered >= FEW and (self.motion or (self.leads and (self.ours or self.titled or self.body))):
            return True
        return known >= FEW and (not self.named or known * _MANY >= len(self.clauses))

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
