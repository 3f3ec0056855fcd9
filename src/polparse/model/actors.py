"""The typed models of who acts: actors with their names, roles and codes."""

from typing import Literal

import attrs

from polparse.model.model import Model
from polparse.model.values import Office, Sector
from polparse.spans import Span

__all__ = ["Actor", "ActorCode", "ActorKind", "Mention", "MentionKind", "Name", "Role", "RoleStatus"]

ActorKind = Literal["person", "office", "government", "country", "organisation", "group"]
MentionKind = Literal["name", "office", "demonym", "metonym", "descriptor", "pronoun"]
RoleStatus = Literal["current", "former", "acting", "designate"]


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
        title: the office as it stands, without nationality, status and article; empty where a list tells only the body.
        office: the kind of office ("minister", "diplomat" ...; the reference lists them); None if it is none of them.
        organisation: the body named in the span, as it stands.
        country: ISO 3166 alpha-3 of the state that the person serves.
        place: a town, region or constituency named in the span, as it stands.
        accredited_to: ISO 3166 alpha-3 of the state that an ambassador is sent to.
        status: current unless the text says otherwise.
        inferred: the words of the role name no state, and the text around them tells it; or they give the role to a group that the person
            is one of.
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
        inferred: its country follows from what else the text names: the Senate in a report from Abuja is that of Nigeria.
    """

    id: str
    kind: ActorKind
    name: str
    country: str | None
    mentions: tuple[Mention, ...]
    roles: tuple[Role, ...] = ()
    code: str | None = None
    inferred: bool = False


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
        suffixes: what follows the name: "Jr.", "OBE", "of Halm".
        birth: the family name at birth, where it is told ("née Holm"); else None.
    """

    honorifics: tuple[str, ...]
    offices: tuple[str, ...]
    given: str | None
    family: str | None
    nicknames: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    birth: str | None = None
