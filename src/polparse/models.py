"""
The typed models: what polparse finds in a text; those of what is decided are in `official`.

Every field is explained here and nowhere else; hence the length.
"""

from collections.abc import Iterable
from typing import Literal

import attrs

from polparse.model import Model
from polparse.official import Citation, ClauseAct, Provision, Resolution, Vote
from polparse.spans import Span
from polparse.values import InstrumentType, MeetingKind, MeetingStatus, Office, Sector, Stance, TimexModifier

__all__ = [
    "Actor",
    "ActorCode",
    "Citation",
    "ClauseAct",
    "Commitment",
    "Condition",
    "Delegation",
    "Document",
    "InstrumentType",
    "Meeting",
    "MeetingKind",
    "MeetingStatus",
    "Mention",
    "Model",
    "Name",
    "Office",
    "Provision",
    "Resolution",
    "Role",
    "Sector",
    "Stance",
    "Statement",
    "Timex",
    "TimexModifier",
    "Vote",
]

ActorKind = Literal["person", "office", "government", "country", "organisation", "group"]
MentionKind = Literal["name", "office", "demonym", "metonym", "descriptor", "pronoun"]
RoleStatus = Literal["current", "former", "acting", "designate"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Grain = Literal[
    "second", "minute", "hour", "day_part", "day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century"
]
StatementKind = Literal["direct", "indirect", "mixed"]
Act = Literal["speech", "belief", "intention", "attitude", "decree", "evidence"]
Polarity = Literal["+", "-"]
Modality = Literal["possible", "necessary", "future", "conditional", "reported"]


@attrs.frozen
class Mention(Model):
    """
    One place where a text names an actor.

    Attributes:
        span: characters of the text, without title, article or possessive ``'s``.
        kind: a name, an office ("the prime minister"), a demonym ("Iraqi"), a metonym ("Washington" for a
            government), a descriptor ("some experts"), or a pronoun.
        rule: the rule that found it.
        honorific: the characters before a name that honour and do not say what somebody is ("Dr.", "H.E. Sheikh").
    """

    span: Span
    kind: MentionKind
    rule: str
    honorific: Span | None = None


@attrs.frozen
class Role(Model):
    """
    What a person is in this text: an office, rank, profession or function.

    Attributes:
        span: characters of the text, with nationality and status words, without the name.
        title: the office as it stands, without nationality, status and article.
        office: the kind of office ("minister", "diplomat" ...; the reference lists them); None if it is none of them.
        organisation: the body named in the span, as it stands.
        country: ISO 3166 alpha-3 of the state that the person serves.
        place: a town, region or constituency named in the span, as it stands.
        accredited_to: ISO 3166 alpha-3 of the state that an ambassador is sent to.
        status: current unless the text says otherwise.
        inferred: the text gives the role to a group that the person is one of.
        rule: the rule that found it.
        holder: the characters that name the person there.
        party: the party whose member the text makes the person by this office, as it stands ("Labour", "R").
    """

    span: Span
    title: str
    office: Office | None
    organisation: str | None
    country: str | None
    place: str | None
    accredited_to: str | None
    status: RoleStatus
    inferred: bool
    rule: str
    holder: Span | None = None
    party: str | None = None


@attrs.frozen
class Actor(Model):
    """
    A person, office, government, country, organisation or group that the text names.

    Attributes:
        id: unique in the document ("a1"); other models refer to it.
        kind: what it is.
        name: its fullest name in the text; of a country and of a body in the lexicon, the usual one.
        country: ISO 3166 alpha-3; None if it has none, or the text does not say. Of a person, where the name itself tells it
            ("Norway's Lena Vogt"); what states people serve, their roles say.
        mentions: in reading order.
        roles: in reading order; persons have them.
        code: country and part of society as event data codes them (see `ActorCode`): "IRQ", "IRQGOV", "IGO"; of a person by
            the first role that is not over. None if neither is known.
    """

    id: str
    kind: ActorKind
    name: str
    country: str | None
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...] = ()
    code: str | None = None


@attrs.frozen
class ActorCode(Model):
    """
    An actor as event data codes it.

    Attributes:
        country: ISO 3166 alpha-3 of the state that it is of; None if it has none or the words do not say.
        role: what part of society it stands for, a sector of PLOVER (``GOV``, ``MIL``, ``OPP`` ...) or one of the actors
            without a state (``IGO``, ``NGO``, ``IMG``); None if the words do not say.

    >>> ActorCode("KEN", "MIL").code
    'KENMIL'
    """

    country: str | None
    role: Sector | None

    @property
    def code(self) -> str:
        """Both in one; empty if nothing is known."""
        return (self.country or "") + (self.role or "")


@attrs.frozen
class Name(Model):
    """
    The parts of one name that stands alone, as they stand.

    Attributes:
        honorifics: "H.E.", "Dr.".
        offices: with what they are of, "Minister of Trade".
        given: given names, with initials; None if there are none.
        family: the family name, with its particles; None if there is none.
        nicknames: without their quotation marks.
        suffixes: "Jr.", "OBE".
    """

    honorifics: tuple[str, ...]
    offices: tuple[str, ...]
    given: str | None
    family: str | None
    nicknames: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()


@attrs.frozen
class Timex(Model):
    """
    A date, time, duration or set.

    Attributes:
        span: characters of the text.
        type: as in TIMEX3.
        value: as in TIMEX3, resolved against the publication date where there is one; None if it cannot be.
        modifier: as in TIMEX3 (``START``, ``MID``, ``END``, ``APPROX`` ...; the reference lists them).
        begin: the first day that the value denotes, or the instant of a clock time, ISO 8601; None if the value has no place
            in the calendar. A modifier narrows nothing; seasons begin in March, June, September and December.
        end: the day or instant after the last one.
        grain: how fine the value is; of durations and sets, their smallest unit.
        stated: the value as far as the words alone tell, X for each figure that they leave open.
        inferred: part of the value was supplied from the publication date or from another date.
        anchor: the day that such a part was counted from, ISO 8601.
        alternatives: values that the same figures can also have ("3/4/2020": day or month first).
        range_begin: the timex that begins the range which this one ends.
        range_end: the timex that ends the range which this one begins.
        rule: the rule that found it.
    """

    span: Span
    type: TimexType
    value: str | None
    modifier: TimexModifier | None
    begin: str | None
    end: str | None
    grain: Grain | None
    stated: str | None
    inferred: bool
    anchor: str | None
    alternatives: tuple[str, ...]
    range_begin: Span | None
    range_end: Span | None
    rule: str


@attrs.frozen
class Delegation(Model):
    """
    People who represent one side.

    Attributes:
        id: unique in the document ("d1").
        span: characters of the text that say who belongs to it.
        side: ISO 3166 alpha-3 of a state, else the name of an organisation; None if the text does not say.
        heads: ids of who leads it, in reading order; several if they do so together.
        members: ids of its other members, in reading order.
        inferred: the text does not call them a delegation, team or side.
        rule: the rule that found it.
    """

    id: str
    span: Span
    side: str | None
    heads: tuple[str, ...]
    members: tuple[str, ...]
    inferred: bool
    rule: str

    @property
    def head(self) -> str | None:
        """The first of `heads`; None if there is none."""
        return next(iter(self.heads), None)


@attrs.frozen
class Meeting(Model):
    """
    Talks, a summit, a session, a call.

    Attributes:
        id: unique in the document ("m1").
        span: the shortest stretch that names it, at its first mention.
        name: its proper name, as it stands; None if it has none.
        kind: talks, meeting, summit, call, conference, visit, session or ceremony.
        parties: ids of the countries and bodies that take part, in reading order.
        people: ids of the people who take part, in reading order; who chairs it is one of them.
        chairs: ids of who chairs it, in reading order; several if they do so together.
        medium: "video", "telephone"; None if it is not said.
        place: as it stands.
        start: ISO 8601 date; None if it cannot be told.
        status: held, unless the words around its first mention say that it is still planned, only wished for, or denied
            (cancelled, or not held).
        mentions: every stretch that names it, in reading order.
        rule: the rule that found it.
    """

    id: str
    span: Span
    name: str | None
    kind: MeetingKind
    parties: tuple[str, ...]
    people: tuple[str, ...]
    chairs: tuple[str, ...]
    medium: str | None
    place: str | None
    start: str | None
    status: MeetingStatus
    mentions: tuple[Span, ...]
    rule: str

    @property
    def chair(self) -> str | None:
        """The first of `chairs`; None if there is none."""
        return next(iter(self.chairs), None)


@attrs.frozen
class Statement(Model):
    """
    What a source says, writes, believes, wants, demands, decides or shows.

    Attributes:
        id: unique in the document ("s1").
        source: the stretches that name who; ``()`` if the text names nobody.
        cue: the reporting words; ``()`` if only a line above or below a quotation names who speaks.
        content: what, in one or several stretches, with its "that" and its quotation marks.
        kind: direct (all in quotation marks), indirect, or mixed.
        act: speech, belief, intention, attitude, decree or evidence.
        stance: what the cue adds ("claim", "deny", "demand"; the reference lists them); None for a plain one.
        polarity: ``-`` if by the cue the source holds the content untrue, unwanted or not to be done ("deny", "reject").
        negated: the cue is denied, or nobody is its source ("did not say", "no one believes").
        modality: what makes the cue less than a fact: possible ("might say"), necessary ("must"), future ("will"), conditional
            ("would say", "if he says") or reported ("allegedly"); None if it is one.
        addressee: the stretch that names to whom something is said.
        medium: the stretch that says where or by what means, with its preposition ("in a statement", "on Twitter").
        time: the timex that says when; its span is that of one of the dates of the document.
        actors: the ids of all who say it, in the order of the source; ``()`` if none of them is an actor of the document.
        targets: the ids of those to whom it is said, likewise.
        parent: the id of the statement whose content this one is part of.
        rule: the rule that found it.
    """

    id: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: StatementKind
    act: Act
    stance: Stance | None
    polarity: Polarity
    negated: bool
    modality: Modality | None
    addressee: Span | None
    medium: Span | None
    time: Span | None
    actors: tuple[str, ...]
    targets: tuple[str, ...]
    parent: str | None
    rule: str

    @property
    def actor(self) -> str | None:
        """The first of `actors`; None if there is none."""
        return next(iter(self.actors), None)


@attrs.frozen
class Commitment(Model):
    """
    What somebody promises, pledges, agrees or undertakes to do.

    Attributes:
        id: unique in the document ("c1").
        cue: the words that promise.
        content: what is promised, without its "to".
        polarity: ``-`` if it is promised not to do it.
        by: the ids of all who promise, in reading order.
        to: the ids of those who are promised.
        deadline: the timex inside the content.
        rule: the rule that found it.
    """

    id: str
    cue: Span
    content: Span
    polarity: Polarity
    by: tuple[str, ...]
    to: tuple[str, ...]
    deadline: Span | None
    rule: str


@attrs.frozen
class Condition(Model):
    """
    What something depends on.

    Attributes:
        id: unique in the document.
        kind: ``conditional`` ("if ...") or ``precondition`` ("one of the preconditions for ... was ...").
        condition: what must be; of a conditional with its "if".
        consequence: what then is; None if the text does not say.
        cue: the words that make it one.
        set_by: the id of the actor who makes it a condition.
        rule: the rule that found it.
    """

    id: str
    kind: Literal["conditional", "precondition"]
    condition: Span
    consequence: Span | None
    cue: Span
    set_by: str | None
    rule: str


@attrs.frozen(repr=False)
class Document(Model):
    """
    Everything that was found in one text.

    Attributes:
        text: the caller's string; every span is half-open characters of it.
        date: the publication date, ISO 8601; None if the caller gave none.
        name: what the caller calls the text, such as its file; None if nothing.
        actors: in the order of their first mention; this and every other tuple is ``()`` if nothing was found.
        delegations: in reading order.
        meetings: in the order of their first mention.
        resolutions: in the order of their first mention.
        statements: in reading order of their content.
        commitments: in reading order.
        conditions: in reading order.
        dates: in reading order.
        citations: the instruments that the text identifies, in reading order; as `extract_citations` finds them.

    >>> Document("The Diet met.")
    <Document of 13 characters: nothing found>
    """

    text: str
    date: str | None = None
    name: str | None = None
    actors: tuple[Actor, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    statements: tuple[Statement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    conditions: tuple[Condition, ...] = ()
    dates: tuple[Timex, ...] = ()
    citations: tuple[Citation, ...] = ()

    def actor(self, id: str) -> Actor:
        """
        The actor whom an id of this document names.

        Raises:
            KeyError: none has this id; the message shows it.

        >>> vogt = Actor("a1", "person", "Ada Vogt", None, ())
        >>> Document("Ada Vogt left.", actors=(vogt,)).actor("a1").name
        'Ada Vogt'
        """
        # Ids that `parse` gives count the actors.
        place = int(id[1:]) - 1 if isinstance(id, str) and id[1:].isdecimal() and len(id) < 10 else -1
        if 0 <= place < len(self.actors) and self.actors[place].id == id:
            return self.actors[place]
        for actor in self.actors:
            if actor.id == id:
                return actor
        raise KeyError(f"no actor has the id {id!r}")

    def words(self, spans: Span | Iterable[Span] | None) -> str:
        """
        The characters of a span, or of several with `` ... `` between them, in the order given; empty for none.

        >>> document = Document("The Diet met on Monday.")
        >>> document.words(Span(4, 8)), document.words([Span(4, 8), Span(16, 22)]), document.words(None)
        ('Diet', 'Diet ... Monday', '')
        """
        if spans is None:
            return ""
        return spans.of(self.text) if isinstance(spans, Span) else " ... ".join(span.of(self.text) for span in spans)

    def __repr__(self) -> str:
        counts = ", ".join(
            f"{len(getattr(self, field.name))} {field.name}"
            for field in attrs.fields(type(self))
            if isinstance(getattr(self, field.name), tuple) and getattr(self, field.name)
        )
        return f"<Document of {len(self.text)} characters: {counts or 'nothing found'}>"
