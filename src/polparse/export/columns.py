"""What each table holds: its rows, and its columns with what they mean. The reference of tables is made from here."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import zip_longest
from operator import attrgetter
from typing import Any, Literal, NamedTuple, get_args

from polparse.export.cells import (
    Column,
    Reader,
    actor,
    actors,
    coded,
    field,
    here,
    joined,
    number,
    place,
    several,
    shown,
    stretch,
    told,
    words,
    yes,
)
from polparse.model import Resolution
from polparse.model.instruments import Provision
from polparse.spans import Span

__all__ = ["COUNTED", "TABLES", "TableName", "TableOf"]

TableName = Literal[
    "documents", "statements", "actors", "roles", "mentions", "meetings", "delegations", "resolutions", "provisions", "acts", "commitments",
    "conditions", "events", "dyads", "dates", "citations", "turns"
]


class TableOf(NamedTuple):
    """
    A kind of table.

    Attributes:
        about: what one row is.
        columns: in order.
        things: what the rows of a document are about, in reading order.
    """

    about: str
    columns: tuple[Column, ...]
    things: Callable[[Reader], Iterable[Any]]


_ID = field("id", "unique in the document", attrgetter("id"))
_RULE = field("rule", "the rule that found it", attrgetter("rule"))
_COMMON = (
    Column("document", str, "the name of the document; its number, from 1, if it has none", lambda reader, _: shown(reader.name)),
    Column("published", str, "the day of its publication, ISO 8601", lambda reader, _: reader.document.date),
)


def _table(about: str, things: Callable[[Reader], Iterable[Any]], *columns: Column | tuple[Column, ...]) -> TableOf:
    flat = [column for some in columns for column in ((some,) if isinstance(some, Column) else some)]
    return TableOf(about, (*_COMMON, *flat), things)


def _of(name: str) -> Callable[[Reader], Iterable[Any]]:
    return lambda reader: getattr(reader.document, name)


def _inner(outer: str, inner: str) -> Callable[[Reader], Iterable[Any]]:
    """Pairs of an item and one of those that it holds."""
    return lambda reader: ((item, one) for item in getattr(reader.document, outer) for one in getattr(item, inner))


class _Clause(NamedTuple):
    """
    A clause of a resolution, or a point of one.

    Attributes:
        resolution: that it is of.
        place: its number among all clauses and points of the resolution, in reading order, from 1.
        above: that of the one whose point it is; None if it is none.
        level: 0 for a clause, 1 for its points, 2 for theirs.
        provision: it.
    """

    resolution: Resolution
    place: int
    above: int | None
    level: int
    provision: Provision


def _clauses(reader: Reader) -> Iterator[_Clause]:
    for resolution in reader.document.resolutions:
        at = 0
        left: list[tuple[int | None, int, Provision]] = [(None, 0, provision) for provision in reversed(resolution.provisions)]
        while left:
            above, level, provision = left.pop()
            at += 1
            yield _Clause(resolution, at, above, level, provision)
            left += [(at, level + 1, point) for point in reversed(provision.children)]


def _acts(reader: Reader) -> Iterator[tuple[_Clause, Any]]:
    return ((clause, act) for clause in _clauses(reader) for act in clause.provision.acts)


def _head(provision: Provision) -> Span:
    """A clause as far as its first point."""
    start = provision.span.start
    return Span(start, max(start, provision.children[0].span.start)) if provision.children else provision.span


class _Dyad(NamedTuple):
    event: Any
    source: str | None
    target: str | None


# What its sources do with each other if it has no target; event data have such an event once in each direction.
_MUTUAL = ("AGREE", "CONSULT", "COOPERATE")


def _dyads(reader: Reader) -> Iterator[_Dyad]:
    for event in reader.document.events:
        if event.type in _MUTUAL and not event.targets and len(event.sources) > 1:
            doers = _acting(reader, event.sources, event.source_parts)
            yield from (_Dyad(event, one, other) for one in doers for other in doers if one != other)
        else:
            sources = _acting(reader, event.sources, event.source_parts) or (None,)
            targets = _acting(reader, event.targets, event.target_parts) or (None,)
            yield from (_Dyad(event, source, target) for source in sources for target in targets)


def _acting(reader: Reader, sides: tuple[str, ...], parts: tuple[str, ...]) -> tuple[str, ...]:
    """The sides of an event, and instead of a state that of its parts which acts for it."""
    if not parts:
        return sides
    codes = reader.codes
    by_state = {codes.get(part, "")[:3]: part for part in reversed(parts)}
    return tuple(by_state.get(reader.states.get(side, ""), side) for side in sides)


def _named(resolution: Resolution) -> str:
    return resolution.identifier or resolution.symbol or resolution.type


# The lists of a document, of which pages and tables tell how many results they have.
COUNTED = (
    "statements", "actors", "meetings", "delegations", "resolutions", "commitments", "conditions", "events", "dates", "citations", "turns",
)  # fmt: skip


def _count(name: str) -> Column:
    return number(name, f"how many {name} were found", lambda document: len(getattr(document, name)))


_EVENT = (
    field("type", "a root code of PLOVER", attrgetter("event.type")),
    field("mode", "how", attrgetter("event.mode")),
    field("status", "done, planned or denied", attrgetter("event.status")),
    field("date", "ISO 8601 day, month or year", attrgetter("event.date")),
    told("place", "as it stands", attrgetter("event.place")),
)

TABLES: Mapping[str, TableOf] = {
    "documents": _table(
        "a document, also one in which nothing was found, or one that could not be parsed and `polparse.pipe` kept",
        lambda reader: (reader.document,),
        number("characters", "the length of its text", lambda document: len(document.text)),
        *map(_count, COUNTED),
        Column("problem", str, "why it could not be parsed; nothing else is known of it then", lambda *_: None),
    ),
    "statements": _table(
        "what somebody says, believes, wants, demands, decides or shows",
        _of("statements"),
        _ID,
        field("parent", "the id of the statement whose content it is part of", attrgetter("parent")),
        actors("actors", "actor", "all who say it", attrgetter("actors")),
        stretch("source", "the words that name who says it", attrgetter("source")),
        stretch("cue", "the reporting words", attrgetter("cue")),
        stretch("content", "what is said", attrgetter("content")),
        field("kind", "direct, indirect or mixed", attrgetter("kind")),
        field("act", "speech, belief, intention, attitude, decree or evidence", attrgetter("act")),
        field("stance", "what the cue adds (`deny`, `demand` ...)", attrgetter("stance")),
        field("polarity", "`-` if the source holds the content untrue or unwanted, else `+`", attrgetter("polarity")),
        yes("negated", "the cue is denied", attrgetter("negated")),
        field("modality", "what makes the cue less than a fact", attrgetter("modality")),
        actors("targets", "target", "those to whom it is said, or whom it concerns", attrgetter("targets")),
        words("addressee", "the words that name to whom it is said", attrgetter("addressee")),
        words("medium", "where or by what means, with its preposition", attrgetter("medium")),
        words("time", "the words that say when", attrgetter("time")),
        Column("date", str, "the value of these, as in TIMEX3", lambda reader, it: reader.values.get(it.time)),
        field("unnamed", "withheld or unnamed, if the source has no name", attrgetter("unnamed")),
        words("reason", "why the name is kept back", attrgetter("reason")),
        _RULE,
    ),
    "actors": _table(
        "a person, office, government, country, organisation or group",
        _of("actors"),
        _ID,
        field("kind", "what it is", attrgetter("kind")),
        told("name", "its fullest name", attrgetter("name")),
        field("country", "ISO 3166 alpha-3, where it is told of the actor itself", attrgetter("country")),
        field("code", "state and part of society as event data code them", attrgetter("code")),
        coded("code", attrgetter("id")),
        several("roles", "all titles of a person, with what is former or acting", lambda it: dict.fromkeys(map(_titled, it.roles))),
        number("mentions", "how often the text names it", lambda it: len(it.mentions)),
        here("its first mention", lambda it: it.mentions[0].span),
        field("rule", "the rule that found this mention", lambda it: it.mentions[0].rule),
    ),
    "roles": _table(
        "an office, rank, profession or function of a person, once for each place that tells it",
        _inner("actors", "roles"),
        actor("actor", "the person", lambda it: it[0].id),
        told("title", "as it stands, without nationality, status and article", lambda it: it[1].title),
        field("office", "the kind of office (`minister`, `diplomat` ...)", lambda it: it[1].office),
        field("status", "current, former, acting or designate", lambda it: it[1].status),
        told("organisation", "the body named in it, as it stands", lambda it: it[1].organisation),
        told("party", "the party whose member the person is by this office", lambda it: it[1].party),
        field("country", "the state that the person serves, ISO 3166 alpha-3", lambda it: it[1].country),
        told("place", "a town, region or constituency named in it", lambda it: it[1].place),
        field("accredited_to", "the state that an ambassador is sent to", lambda it: it[1].accredited_to),
        yes("inferred", "the text around it tells its state, or gives it to a group that the person is one of", lambda it: it[1].inferred),
        here("the role as it stands", lambda it: it[1].span),
        stretch("holder", "the words that name the person there", lambda it: it[1].holder),
        field("rule", "the rule that found it", lambda it: it[1].rule),
    ),
    "mentions": _table(
        "a place where the text names an actor",
        _inner("actors", "mentions"),
        actor("actor", "the actor", lambda it: it[0].id),
        field("actor_kind", "what the actor is", lambda it: it[0].kind),
        field("kind", "name, office, demonym, metonym, descriptor or pronoun", lambda it: it[1].kind),
        here("the mention as it stands", lambda it: it[1].span),
        words("honorific", "what stands before a name and honours", lambda it: it[1].honorific),
        field("rule", "the rule that found it", lambda it: it[1].rule),
    ),
    "meetings": _table(
        "talks, a summit, a session, a call",
        _of("meetings"),
        _ID,
        told("name", "its proper name", attrgetter("name")),
        field("kind", "talks, meeting, summit, call, conference, visit, session or ceremony", attrgetter("kind")),
        field("status", "held, planned, wished or denied", attrgetter("status")),
        field("date", "when it begins, ISO 8601 day, month or year", attrgetter("start")),
        told("place", "as it stands", attrgetter("place")),
        field("medium", "`video`, `telephone`", attrgetter("medium")),
        actors("parties", "party", "the countries and bodies that take part", attrgetter("parties")),
        actors("people", "person", "the people who take part", attrgetter("people")),
        actors("chairs", "chair", "those of them who chair it", attrgetter("chairs")),
        number("mentions", "how often the text names it", lambda it: len(it.mentions)),
        here("what names it first", attrgetter("span")),
        _RULE,
    ),
    "delegations": _table(
        "people who represent one side",
        _of("delegations"),
        _ID,
        told("side", "ISO 3166 alpha-3 of a state, else the name of an organisation", attrgetter("side")),
        actors("heads", "head", "those who lead it", attrgetter("heads")),
        actors("members", "member", "its other members", attrgetter("members")),
        yes("inferred", "the text does not call them a delegation, team or side", attrgetter("inferred")),
        here("what says who belongs to it", attrgetter("span")),
        _RULE,
    ),
    "resolutions": _table(
        "a resolution, bill, law, treaty, agreement, decree or joint statement",
        _of("resolutions"),
        _ID,
        field("genre", "mention, or document if the text is its full text", attrgetter("genre")),
        field("type", "its head noun (`resolution`, `bill` ...)", attrgetter("type")),
        told("symbol", "its number, as it stands", attrgetter("symbol")),
        told("identifier", "the same in its normal form (`S/RES/2231(2015)`)", attrgetter("identifier")),
        told("title", "as it stands", attrgetter("title")),
        several("bodies", "who adopts or signs it, as they stand", attrgetter("bodies")),
        actors("actors", "actor", "those of them who are actors of the document", attrgetter("actors")),
        field("status", "what has become of it", attrgetter("status")),
        yes("inferred", "the text does not tell its status, which is the usual one of its kind", attrgetter("inferred")),
        field("date", "ISO 8601 date of its adoption", attrgetter("date")),
        told("session", "the number of the session", attrgetter("session")),
        told("meeting", "the number of the meeting at which it was adopted", attrgetter("meeting")),
        field("adoption", "how it was adopted", attrgetter("adoption")),
        number("in_favour", "how many voted for it", lambda it: it.vote and it.vote.in_favour),
        number("against", "how many voted against it", lambda it: it.vote and it.vote.against),
        number("abstaining", "how many abstained", lambda it: it.vote and it.vote.abstaining),
        number("not_voting", "how many took no part", lambda it: it.vote and it.vote.not_voting),
        yes("binding", "the text says that it binds", attrgetter("binding")),
        number("provisions", "how many clauses it has, without their points", lambda it: len(it.provisions)),
        here("what names it first", lambda it: it.mentions[0]),
        *place("text_", "it, if this is its full text, or else what names it first,", attrgetter("span")),
        _RULE,
    ),
    "provisions": _table(
        "a clause of a resolution, or a point of one; or what the text says that an instrument contains",
        _clauses,
        field("resolution_id", "the id of the resolution", attrgetter("resolution.id")),
        told("resolution", "its identifier, symbol or type", lambda it: _named(it.resolution)),
        number("provision", "number among all that the resolution has, in reading order, from 1", attrgetter("place")),
        number("parent", "that of the clause whose point it is", attrgetter("above")),
        number("level", "0 for a clause, 1 for its points, 2 for theirs", attrgetter("level")),
        field("kind", "preambular, operative, section, point or content", attrgetter("provision.kind")),
        told("number", "as it is printed", attrgetter("provision.number")),
        told("part", "the part of the document that it stands in", attrgetter("provision.part")),
        several("verbs", "what it does", lambda it: [act.verb for act in it.provision.acts]),
        several("modalities", "what each lays on its addressees", lambda it: [act.modality for act in it.provision.acts]),
        words("addressees", "who is to act", lambda it: [span for act in it.provision.acts for span in act.addressees]),
        words("deadline", "until when", attrgetter("provision.deadlines")),
        Column("deadline_date", str, "the values of these, as in TIMEX3", lambda r, it: _valued(r.values, it.provision.deadlines)),
        Column("citations", str, "identifiers of what it cites", lambda r, it: _valued(r.identifiers, it.provision.citations)),
        words("words", "it, as far as its first point", lambda it: _head(it.provision)),
        *place("", "it, with its points,", attrgetter("provision.span")),
        field("rule", "the rule that found it", attrgetter("provision.rule")),
    ),
    "acts": _table(
        "one thing that a clause of a resolution does: it requests, decides, recalls",
        _acts,
        field("resolution_id", "the id of the resolution", lambda it: it[0].resolution.id),
        told("resolution", "its identifier, symbol or type", lambda it: _named(it[0].resolution)),
        number("provision", "the number of the clause, as in the table of provisions", lambda it: it[0].place),
        told("number", "the same as it is printed", lambda it: it[0].provision.number),
        told("verb", "the main words in lower case", lambda it: it[1].verb),
        field("modality", "what it lays on its addressees", lambda it: it[1].modality),
        stretch("addressees", "who is to act", lambda it: it[1].addressees),
        stretch("content", "what stands behind the verb and its addressees", lambda it: it[1].content),
        here("the words that do it, with their adverbs", lambda it: it[1].span),
        field("rule", "the rule that found it", lambda it: it[1].rule),
    ),
    "commitments": _table(
        "what somebody promises, pledges, agrees or undertakes to do",
        _of("commitments"),
        _ID,
        actors("by", "by", "all who promise", attrgetter("by")),
        actors("to", "to", "those who are promised", attrgetter("to")),
        field("kind", "pledge, agreement, announcement or intention", attrgetter("kind")),
        field("polarity", "`-` if it is promised not to do it, else `+`", attrgetter("polarity")),
        yes("specific", "it names a number, a day, a place or something by its name", attrgetter("specific")),
        stretch("cue", "the words that promise", attrgetter("cue")),
        stretch("content", "what is promised", attrgetter("content")),
        words("deadline", "until when", attrgetter("deadline")),
        Column("deadline_date", str, "the value of this, as in TIMEX3", lambda reader, it: reader.values.get(it.deadline)),
        stretch("condition", "on what it depends, with its \"if\"", attrgetter("condition")),
        _RULE,
    ),
    "conditions": _table(
        "what something depends on",
        _of("conditions"),
        _ID,
        field("kind", "conditional or precondition", attrgetter("kind")),
        stretch("condition", "what must be", attrgetter("condition")),
        stretch("consequence", "what then is", attrgetter("consequence")),
        stretch("cue", "the words that make it a condition", attrgetter("cue")),
        actor("set_by", "the actor who makes it one", attrgetter("set_by")),
        _RULE,
    ),
    "events": _table(
        "who did what to whom",
        lambda reader: (_Dyad(event, None, None) for event in reader.document.events),
        field("id", "unique in the document", attrgetter("event.id")),
        *_EVENT,
        actors("sources", "source", "those who do it", attrgetter("event.sources")),
        actors("targets", "target", "those whom it is done to", attrgetter("event.targets")),
        actors("source_parts", "source_part", "those who act for a state among the sources", attrgetter("event.source_parts")),
        actors("target_parts", "target_part", "those who suffer it for a state among the targets", attrgetter("event.target_parts")),
        stretch("trigger", "the verb or noun that tells it", attrgetter("event.trigger")),
        here("the clause that tells it", attrgetter("event.span")),
        field("told_by", "the id of the statement, meeting, resolution or commitment that tells it", attrgetter("event.told_by")),
        field("rule", "the rule that found it", attrgetter("event.rule")),
    ),
    "dyads": _table(
        "a source and a target of an event, as event data have them: each pair of these; of talks, agreement and cooperation without a "
        "target, each two sources, in both directions; of a state that of its parts which acts, if the text names it",
        _dyads,
        field("event_id", "the id of the event", attrgetter("event.id")),
        *_EVENT,
        actor("source", "the one who does it", attrgetter("source")),
        coded("source", attrgetter("source")),
        actor("target", "the one whom it is done to", attrgetter("target")),
        coded("target", attrgetter("target")),
        stretch("trigger", "the verb or noun that tells it", attrgetter("event.trigger")),
        here("the clause that tells it", attrgetter("event.span")),
        field("told_by", "the id of the statement, meeting, resolution or commitment that tells it", attrgetter("event.told_by")),
        field("rule", "the rule that found it", attrgetter("event.rule")),
    ),
    "dates": _table(
        "a date, time, duration or set",
        _of("dates"),
        here("it, as it stands", attrgetter("span")),
        field("type", "DATE, TIME, DURATION or SET, as in TIMEX3", attrgetter("type")),
        field("value", "as in TIMEX3", attrgetter("value")),
        field("modifier", "as in TIMEX3", attrgetter("modifier")),
        field("period_begin", "the first day that it denotes, or the instant of a clock time, ISO 8601", attrgetter("begin")),
        field("period_end", "the day or instant after the last one", attrgetter("end")),
        field("grain", "how fine the value is", attrgetter("grain")),
        field("stated", "the value as far as the words alone tell", attrgetter("stated")),
        yes("inferred", "part of the value was supplied from the day of publication or another date", attrgetter("inferred")),
        field("anchor", "the day that this part was counted from", attrgetter("anchor")),
        several("alternatives", "values that the same words can also have", attrgetter("alternatives")),
        words("range_begin", "the date that begins the range which this one ends", attrgetter("range_begin")),
        words("range_end", "the date that ends the range which this one begins", attrgetter("range_end")),
        _RULE,
    ),
    "citations": _table(
        "a place where the text identifies a resolution, law, treaty or other instrument",
        _of("citations"),
        here("it, as it stands", attrgetter("span")),
        field("kind", "what it identifies", attrgetter("kind")),
        field("scheme", "the numbering that the identifier belongs to", attrgetter("scheme")),
        told("identifier", "its normal form", attrgetter("identifier")),
        stretch("antecedent", "where the text has identified it before, of words like \"the said Agreement\"", attrgetter("antecedent")),
        _RULE,
    ),
    "turns": _table(
        "what one speaker says until another has the floor",
        _of("turns"),
        _ID,
        told("speaker", "who speaks, as printed", attrgetter("speaker")),
        words("name", "what of it names a person", attrgetter("name")),
        actor("actor", "the speaker", attrgetter("actor")),
        told("role", "the office or function in the label", attrgetter("role")),
        told("affiliation", "the state, party, constituency or body in the label", attrgetter("affiliation")),
        told("language", "the language spoken", attrgetter("language")),
        told("time", "the time printed beside the label", attrgetter("time")),
        words("content", "what is said", attrgetter("content")),
        *place("", "the turn, with its label,", attrgetter("span")),
        _RULE,
    ),
}
_other = next(((have, named) for have, named in zip_longest(TABLES, get_args(TableName)) if have != named), None)
assert _other is None, f"TABLES has {_other[0]!r} where TableName has {_other[1]!r}: both stand in export/columns.py, in one order"


def _titled(role: Any) -> str:
    return str(role.title) if role.status == "current" else f"{role.status} {role.title}"


def _valued(values: Mapping[Span, str | None], spans: Iterable[Span]) -> str | None:
    """What is known of spans, in their order."""
    return joined(value for span in spans if (value := values.get(span)))
