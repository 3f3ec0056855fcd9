"""The typed models of what is decided: citations, clauses, votes, resolutions."""

from typing import Literal

import attrs

from polparse.model.model import Model
from polparse.model.values import InstrumentType
from polparse.spans import Span

__all__ = ["Citation", "ClauseAct", "Provision", "Resolution", "Vote"]

ResolutionStatus = Literal[
    "proposed", "introduced", "pending", "voted_on", "adopted", "passed", "signed", "issued", "ratified",
    "vetoed", "rejected", "in_force", "suspended", "expired", "repealed", "planned", "unknown"
]
CitationKind = Literal[
    "resolution", "decision", "document", "statement", "charter", "bill", "law", "code", "regulation", "directive", "order", "treaty"
]
Scheme = Literal[
    "un_symbol", "un_charter", "us_bill", "us_public_law", "us_code", "us_cfr", "us_stat", "us_order",
    "us_private_law", "us_fr", "uk_si", "celex", "au_decision", "symbol", "name"
]
ProvisionKind = Literal["preambular", "operative", "section", "point", "content"]
ClauseModality = Literal["obligatory", "prohibited", "permitted", "requested", "recommended", "constitutive", "declared"]
Adoption = Literal["recorded", "unanimous", "without_vote", "consensus"]


@attrs.frozen
class Citation(Model):
    """
    A place where a text identifies a resolution, law, treaty or other instrument.

    Attributes:
        span: characters of the text: the printed identifier, with the word that it belongs to if that stands right before it.
        kind: what it identifies.
        scheme: the numbering that the identifier belongs to; ``name`` if it is a name and no number.
        identifier: its normal form: ``S/RES/2231(2015)``, ``A/RES/1514(XV)``, ``H.Res.755``, ``50 U.S.C. 1541``, ``32014D0145``.
        antecedent: where the text has identified it before, if this is a word like "the said Agreement"; else None.
        rule: the rule that found it.
    """

    span: Span
    kind: CitationKind
    scheme: Scheme
    identifier: str
    antecedent: Span | None
    rule: str


@attrs.frozen
class ClauseAct(Model):
    """
    One thing that a clause of a resolution does: it requests, decides, recalls.

    Attributes:
        span: the words that do it, with their adverbs ("Strongly condemns", "Expresses its appreciation").
        verb: the main word or words in lower case ("condemns", "calls upon").
        modality: what it lays on its addressees; ``constitutive`` for what the body does itself, ``declared`` for what it says,
            recalls or feels.
        addressees: who is to act, in reading order.
        content: what stands behind the verb and its addressees; None if nothing does.
        rule: the rule that found it.
    """

    span: Span
    verb: str
    modality: ClauseModality
    addressees: tuple[Span, ...]
    content: Span | None
    rule: str


@attrs.frozen
class Provision(Model):
    """
    One thing that a resolution or other instrument demands, decides or contains.

    Attributes:
        span: characters of the text; of a clause with its number, without white space around it.
        rule: the rule that found it.
        kind: a preambular or operative clause, a section of a law, or a point of one of these; ``content`` is what a text says
            that an instrument contains.
        number: as it is printed, without full stop or brackets ("1", "a", "iv"); None if it has none.
        part: the letter or number of the part of the document that it stands in; None if there are no parts.
        acts: in reading order.
        deadlines: until when something is to be done, in reading order: timexes, and sessions of the body ("its ninetieth session").
        citations: the spans of those citations of the resolution that stand in it and in none of its children.
        children: its points, in reading order.
    """

    span: Span
    rule: str
    kind: ProvisionKind = "content"
    number: str | None = None
    part: str | None = None
    acts: tuple[ClauseAct, ...] = ()
    deadlines: tuple[Span, ...] = ()
    citations: tuple[Span, ...] = ()
    children: tuple["Provision", ...] = ()


attrs.resolve_types(Provision)


@attrs.frozen
class Vote(Model):
    """
    How a resolution was voted on.

    Attributes:
        span: the line that says so.
        in_favour: how many voted for it; None if the text does not say.
        against: how many against it.
        abstaining: how many abstained.
        not_voting: how many took no part.
        names_in_favour: who, as they stand, in reading order; so with the next three.
        names_against: who voted against it.
        names_abstaining: who abstained.
        names_not_voting: who took no part or was absent.
    """

    span: Span
    in_favour: int | None
    against: int | None
    abstaining: int | None
    not_voting: int | None
    names_in_favour: tuple[str, ...] = ()
    names_against: tuple[str, ...] = ()
    names_abstaining: tuple[str, ...] = ()
    names_not_voting: tuple[str, ...] = ()


@attrs.frozen
class Resolution(Model):
    """
    A resolution, bill, law, treaty, agreement, decree or joint statement: one that the text mentions, or whose full text it is.

    Attributes:
        id: unique in the document ("r1").
        span: its first mention, with determiner and modifiers, without what follows its head; of a full text, all of it.
        type: the head noun in lower case, singular ("resolution"; the reference lists them).
        symbol: its number, as it stands; None if it has none.
        bodies: all who adopt or sign it, as they stand, in reading order; of a full text, the name of the body.
        actors: the ids of these, as far as they are actors of the document.
        status: what has become of it by the text.
        date: ISO 8601 date of its adoption, or on which that is planned; None if it cannot be told.
        mentions: every stretch that names it, the first included, in reading order.
        provisions: in reading order.
        rule: the rule that found it.
        genre: whether the text mentions it or is its full text.
        inferred: the text does not tell its status, which is the usual one of its kind.
        identifier: the symbol in its normal form ("S/RES/2231(2015)"); None if it has none.
        title: as it stands; None if it has none. This and all that follows but the vote is told of full texts only.
        session: the number of the session, as it stands.
        meeting: the number of the meeting at which it was adopted.
        adoption: how it was adopted.
        vote: None if there was none, or the text does not tell; of a mention the numbers that its sentence tells.
        binding: the text says that it binds: it acts under Chapter VII of the Charter.
        citations: the instruments that it identifies, in reading order.
        annexes: the stretches behind it that are annexed to it, from their headings on, in reading order.
    """

    id: str
    span: Span
    type: InstrumentType
    symbol: str | None
    bodies: tuple[str, ...]
    actors: tuple[str, ...]
    status: ResolutionStatus
    date: str | None
    mentions: tuple[Span, ...]
    provisions: tuple[Provision, ...]
    rule: str
    genre: Literal["mention", "document"] = "mention"
    inferred: bool = False
    identifier: str | None = None
    title: str | None = None
    session: str | None = None
    meeting: str | None = None
    adoption: Adoption | None = None
    vote: Vote | None = None
    binding: bool = False
    citations: tuple[Citation, ...] = ()
    annexes: tuple[Span, ...] = ()

    @property
    def body(self) -> str | None:
        """The first of `bodies`; None if there is none."""
        return next(iter(self.bodies), None)
