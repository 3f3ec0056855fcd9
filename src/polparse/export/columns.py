"""What each table holds: its rows, and its columns with what they mean. The reference of tables is made from here."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from operator import attrgetter
from typing import Any, Literal, NamedTuple, get_args

from polparse.model import Document, Resolution
from polparse.model.instruments import Provision
from polparse.model.values import COUNTRIES
from polparse.spans import Span

__all__ = ["TABLES", "Cell", "Column", "Row", "TableName", "TableOf", "shown"]

TableName = Literal[
    "documents", "statements", "actors", "roles", "mentions", "meetings", "delegations", "resolutions", "provisions", "acts", "commitments",
    "conditions", "events", "dyads", "dates", "citations", "turns"
]
Cell = str | int | bool | None
Row = dict[str, Cell]

# What stands between the values of a cell that has several, and for one that is not known.
_BETWEEN, _UNKNOWN = "; ", "?"
# White space becomes blanks.
_UNSHOWN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")
# So many times may long cells hold the whole text; after that they are cut to so many characters. No text that anybody wrote comes near
# it: in "A said that B said that ..." each content holds all that follow, and the cells would grow with the square of the text.
_OFTEN, _SHORT = 32, 200


class Column(NamedTuple):
    """
    One column of a table.

    Attributes:
        name: unique in the table.
        type: of its values; every one may be None.
        about: what it holds.
        value: what it holds for a thing that a row is about.
    """

    name: str
    type: type[str] | type[int] | type[bool]
    about: str
    value: Callable[["Reader", Any], Cell]


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
    things: Callable[["Reader"], Iterable[Any]]


class Reader:
    """
    A document, as the columns ask it.

    Args:
        document: what the rows are of.
        name: what they call it.
    """

    document: Document
    name: str

    def __init__(self, document: Document, name: str) -> None:
        self.document = document
        self.name = name
        # Most texts have no character that a cell could not hold.
        self._plain = _UNSHOWN.search(document.text) is None
        self._left = _OFTEN * len(document.text)

    def words(self, spans: Span | Iterable[Span] | None) -> str | None:
        """The words of a span, or of several, on one line; None if there are none."""
        if spans is None:
            return None
        words = self.document.words(spans)
        if len(words) > _SHORT:
            self._left -= len(words)
            if self._left < 0:
                words = words[:_SHORT] + "..."
        words = " ".join(words.split())
        return (words if self._plain else _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", words)) or None

    @cached_property
    def names(self) -> Mapping[str | None, str]:
        """The names of actors by their ids."""
        return {actor.id: shown(actor.name) or _UNKNOWN for actor in self.document.actors}

    @cached_property
    def codes(self) -> Mapping[str | None, str]:
        """The codes of actors by their ids; of a state without code, its country."""
        return {actor.id: actor.code or actor.country or _UNKNOWN for actor in self.document.actors}

    @cached_property
    def values(self) -> Mapping[Span, str | None]:
        """The values of timexes by their spans."""
        return {timex.span: timex.value for timex in self.document.dates}

    @cached_property
    def identifiers(self) -> Mapping[Span, str]:
        """The identifiers of citations by their spans."""
        return {citation.span: citation.identifier for citation in self.document.citations}


def shown(value: str | None) -> str | None:
    """A string as a cell holds it: on one line, and with nothing in it that UTF-8 or a file of lines cannot hold; None for nothing."""
    if value is None:
        return None
    value = " ".join(value.split())
    return (value if value.isprintable() else _UNSHOWN.sub("\N{REPLACEMENT CHARACTER}", value)) or None


def joined(values: Iterable[str]) -> str | None:
    """Several values in one cell; None for none."""
    return _BETWEEN.join((shown(value) or _UNKNOWN).replace(_BETWEEN, ", ") for value in values) or None


def _field(name: str, about: str, of: Callable[[Any], str | None]) -> Column:
    """A column of strings that cannot hold words of the text."""
    return Column(name, str, about, lambda _, thing: of(thing))


def _told(name: str, about: str, of: Callable[[Any], str | None]) -> Column:
    """A column of strings that hold words of the text."""
    return Column(name, str, about, lambda _, thing: shown(of(thing)))


def _several(name: str, about: str, of: Callable[[Any], Iterable[str]]) -> Column:
    return Column(name, str, about, lambda _, thing: joined(of(thing)))


def _yes(name: str, about: str, of: Callable[[Any], bool]) -> Column:
    return Column(name, bool, about, lambda _, thing: of(thing))


def _number(name: str, about: str, of: Callable[[Any], int | None]) -> Column:
    return Column(name, int, about, lambda _, thing: of(thing))


def _words(name: str, about: str, of: Callable[[Any], Any]) -> Column:
    return Column(name, str, about, lambda reader, thing: reader.words(of(thing)))


def _start(spans: Any) -> int | None:
    return spans.start if isinstance(spans, Span) else min(span.start for span in spans) if spans else None


def _end(spans: Any) -> int | None:
    return spans.end if isinstance(spans, Span) else max(span.end for span in spans) if spans else None


def _stretch(name: str, about: str, of: Callable[[Any], Any]) -> tuple[Column, ...]:
    """The words of a span, or of several, and where they begin and end."""
    return (_words(name, about, of), *_place(f"{name}_", f"`{name}`", of))


def _place(prefix: str, what: str, of: Callable[[Any], Any]) -> tuple[Column, ...]:
    return (
        Column(f"{prefix}start", int, f"where {what} begins, in characters of the text", lambda _, thing: _start(of(thing))),
        Column(f"{prefix}end", int, f"where {what} ends, behind its last character", lambda _, thing: _end(of(thing))),
    )


def _here(about: str, of: Callable[[Any], Any], what: str = "`words`") -> tuple[Column, ...]:
    """The words that a row comes from, and where they stand."""
    return (_words("words", about, of), *_place("", what, of))


def _actors(names: str, one: str, about: str, of: Callable[[Any], Iterable[str]]) -> tuple[Column, ...]:
    """Actors, by their names, ids and codes, which are in the same order."""
    return (
        Column(names, str, f"names of {about}", lambda reader, thing: joined(reader.names[id] for id in of(thing))),
        Column(f"{one}_ids", str, "their ids, in the same order", lambda _, thing: _BETWEEN.join(of(thing)) or None),
        Column(f"{one}_codes", str, "their codes, likewise; `?` for one without", lambda r, thing: joined(r.codes[id] for id in of(thing))),
    )


def _actor(name: str, about: str, of: Callable[[Any], str | None]) -> tuple[Column, ...]:
    """One actor, by name, id and code."""
    return (
        Column(name, str, f"name of {about}", lambda r, thing: r.names.get(of(thing))),
        _field(f"{name}_id", "its id in the table of actors", of),
        Column(f"{name}_code", str, "its code: state and part of society", lambda r, thing: _known(r.codes.get(of(thing)))),
    )


def _known(code: str | None) -> str | None:
    return None if code == _UNKNOWN else code


def _coded(name: str, of: Callable[[Any], str | None]) -> tuple[Column, ...]:
    """The two parts of the code of an actor."""
    return (
        Column(f"{name}_country", str, "the state in its code, ISO 3166 alpha-3", lambda r, thing: _country(r.codes.get(of(thing)))),
        Column(f"{name}_sector", str, "the part of society in its code", lambda r, thing: _sector(r.codes.get(of(thing)))),
    )


def _country(code: str | None) -> str | None:
    return code[:3] if code and code[:3] in COUNTRIES else None


def _sector(code: str | None) -> str | None:
    return None if code is None or code == _UNKNOWN else (code[3:] if code[:3] in COUNTRIES else code) or None


_ID = _field("id", "unique in the document", attrgetter("id"))
_RULE = _field("rule", "the rule that found it", attrgetter("rule"))
_COMMON = (
    Column("document", str, "the name of the document; its number, from 1, if it has none", lambda reader, _: shown(reader.name)),
    Column("published", str, "the day of its publication, ISO 8601", lambda reader, _: reader.document.date),
)


def _table(about: str, things: Callable[[Reader], Iterable[Any]], *columns: Column | tuple[Column, ...]) -> TableOf:
    flat = [column for some in columns for column in ((some,) if isinstance(some, Column) else some)]
    return TableOf(about, (*_COMMON, *flat), things)


def _of(field: str) -> Callable[[Reader], Iterable[Any]]:
    return lambda reader: getattr(reader.document, field)


def _inner(field: str, inner: str) -> Callable[[Reader], Iterable[Any]]:
    """Pairs of an item and one of those that it holds."""
    return lambda reader: ((item, one) for item in getattr(reader.document, field) for one in getattr(item, inner))


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
        place = 0
        left: list[tuple[int | None, int, Provision]] = [(None, 0, provision) for provision in reversed(resolution.provisions)]
        while left:
            above, level, provision = left.pop()
            place += 1
            yield _Clause(resolution, place, above, level, provision)
            left += [(place, level + 1, point) for point in reversed(provision.children)]


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
            yield from (_Dyad(event, one, other) for one in event.sources for other in event.sources if one != other)
        else:
            yield from (_Dyad(event, source, target) for source in event.sources or (None,) for target in event.targets or (None,))


def _named(resolution: Resolution) -> str:
    return resolution.identifier or resolution.symbol or resolution.type


_COUNTED = [
    "statements", "actors", "meetings", "delegations", "resolutions", "commitments", "conditions", "events", "dates", "citations", "turns"
]

def _count(field: str) -> Column:
    return _number(field, f"how many {field} were found", lambda document: len(getattr(document, field)))


_EVENT = (
    _field("type", "a root code of PLOVER", attrgetter("event.type")),
    _field("mode", "how", attrgetter("event.mode")),
    _field("status", "done, planned or denied", attrgetter("event.status")),
    _field("date", "ISO 8601 day, month or year", attrgetter("event.date")),
    _told("place", "as it stands", attrgetter("event.place")),
)

TABLES: Mapping[str, TableOf] = {
    "documents": _table(
        "a document, also one in which nothing was found, or one that could not be parsed and `polparse.pipe` kept",
        lambda reader: (reader.document,),
        _number("characters", "the length of its text", lambda document: len(document.text)),
        *map(_count, _COUNTED),
        Column("problem", str, "why it could not be parsed; nothing else is known of it then", lambda *_: None),
    ),
    "statements": _table(
        "what somebody says, believes, wants, demands, decides or shows",
        _of("statements"),
        _ID,
        _field("parent", "the id of the statement whose content it is part of", attrgetter("parent")),
        _actors("actors", "actor", "all who say it", attrgetter("actors")),
        _stretch("source", "the words that name who says it", attrgetter("source")),
        _stretch("cue", "the reporting words", attrgetter("cue")),
        _stretch("content", "what is said", attrgetter("content")),
        _field("kind", "direct, indirect or mixed", attrgetter("kind")),
        _field("act", "speech, belief, intention, attitude, decree or evidence", attrgetter("act")),
        _field("stance", "what the cue adds (`deny`, `demand` ...)", attrgetter("stance")),
        _field("polarity", "`-` if the source holds the content untrue or unwanted, else `+`", attrgetter("polarity")),
        _yes("negated", "the cue is denied", attrgetter("negated")),
        _field("modality", "what makes the cue less than a fact", attrgetter("modality")),
        _actors("targets", "target", "those to whom it is said, or whom it concerns", attrgetter("targets")),
        _words("addressee", "the words that name to whom it is said", attrgetter("addressee")),
        _words("medium", "where or by what means, with its preposition", attrgetter("medium")),
        _words("time", "the words that say when", attrgetter("time")),
        Column("date", str, "the value of these, as in TIMEX3", lambda reader, it: reader.values.get(it.time)),
        _field("unnamed", "withheld or unnamed, if the source has no name", attrgetter("unnamed")),
        _words("reason", "why the name is kept back", attrgetter("reason")),
        _RULE,
    ),
    "actors": _table(
        "a person, office, government, country, organisation or group",
        _of("actors"),
        _ID,
        _field("kind", "what it is", attrgetter("kind")),
        _told("name", "its fullest name", attrgetter("name")),
        _field("country", "ISO 3166 alpha-3, where it is told of the actor itself", attrgetter("country")),
        _field("code", "state and part of society as event data code them", attrgetter("code")),
        _coded("code", attrgetter("id")),
        _several("roles", "all titles of a person, with what is former or acting", lambda it: dict.fromkeys(map(_titled, it.roles))),
        _number("mentions", "how often the text names it", lambda it: len(it.mentions)),
        _here("its first mention", lambda it: it.mentions[0].span),
        _field("rule", "the rule that found this mention", lambda it: it.mentions[0].rule),
    ),
    "roles": _table(
        "an office, rank, profession or function of a person, once for each place that tells it",
        _inner("actors", "roles"),
        _actor("actor", "the person", lambda it: it[0].id),
        _told("title", "as it stands, without nationality, status and article", lambda it: it[1].title),
        _field("office", "the kind of office (`minister`, `diplomat` ...)", lambda it: it[1].office),
        _field("status", "current, former, acting or designate", lambda it: it[1].status),
        _told("organisation", "the body named in it, as it stands", lambda it: it[1].organisation),
        _told("party", "the party whose member the person is by this office", lambda it: it[1].party),
        _field("country", "the state that the person serves, ISO 3166 alpha-3", lambda it: it[1].country),
        _told("place", "a town, region or constituency named in it", lambda it: it[1].place),
        _field("accredited_to", "the state that an ambassador is sent to", lambda it: it[1].accredited_to),
        _yes("inferred", "the text gives the role to a group that the person is one of", lambda it: it[1].inferred),
        _here("the role as it stands", lambda it: it[1].span),
        _stretch("holder", "the words that name the person there", lambda it: it[1].holder),
        _field("rule", "the rule that found it", lambda it: it[1].rule),
    ),
    "mentions": _table(
        "a place where the text names an actor",
        _inner("actors", "mentions"),
        _actor("actor", "the actor", lambda it: it[0].id),
        _field("actor_kind", "what the actor is", lambda it: it[0].kind),
        _field("kind", "name, office, demonym, metonym, descriptor or pronoun", lambda it: it[1].kind),
        _here("the mention as it stands", lambda it: it[1].span),
        _words("honorific", "what stands before a name and honours", lambda it: it[1].honorific),
        _field("rule", "the rule that found it", lambda it: it[1].rule),
    ),
    "meetings": _table(
        "talks, a summit, a session, a call",
        _of("meetings"),
        _ID,
        _told("name", "its proper name", attrgetter("name")),
        _field("kind", "talks, meeting, summit, call, conference, visit, session or ceremony", attrgetter("kind")),
        _field("status", "held, planned, wished or denied", attrgetter("status")),
        _field("date", "when it begins, ISO 8601 day, month or year", attrgetter("start")),
        _told("place", "as it stands", attrgetter("place")),
        _field("medium", "`video`, `telephone`", attrgetter("medium")),
        _actors("parties", "party", "the countries and bodies that take part", attrgetter("parties")),
        _actors("people", "person", "the people who take part", attrgetter("people")),
        _actors("chairs", "chair", "those of them who chair it", attrgetter("chairs")),
        _number("mentions", "how often the text names it", lambda it: len(it.mentions)),
        _here("what names it first", attrgetter("span")),
        _RULE,
    ),
    "delegations": _table(
        "people who represent one side",
        _of("delegations"),
        _ID,
        _told("side", "ISO 3166 alpha-3 of a state, else the name of an organisation", attrgetter("side")),
        _actors("heads", "head", "those who lead it", attrgetter("heads")),
        _actors("members", "member", "its other members", attrgetter("members")),
        _yes("inferred", "the text does not call them a delegation, team or side", attrgetter("inferred")),
        _here("what says who belongs to it", attrgetter("span")),
        _RULE,
    ),
    "resolutions": _table(
        "a resolution, bill, law, treaty, agreement, decree or joint statement",
        _of("resolutions"),
        _ID,
        _field("genre", "mention, or document if the text is its full text", attrgetter("genre")),
        _field("type", "its head noun (`resolution`, `bill` ...)", attrgetter("type")),
        _told("symbol", "its number, as it stands", attrgetter("symbol")),
        _told("identifier", "the same in its normal form (`S/RES/2231(2015)`)", attrgetter("identifier")),
        _told("title", "as it stands", attrgetter("title")),
        _several("bodies", "who adopts or signs it, as they stand", attrgetter("bodies")),
        _actors("actors", "actor", "those of them who are actors of the document", attrgetter("actors")),
        _field("status", "what has become of it", attrgetter("status")),
        _yes("inferred", "the text does not tell its status, which is the usual one of its kind", attrgetter("inferred")),
        _field("date", "ISO 8601 date of its adoption", attrgetter("date")),
        _told("session", "the number of the session", attrgetter("session")),
        _told("meeting", "the number of the meeting at which it was adopted", attrgetter("meeting")),
        _field("adoption", "how it was adopted", attrgetter("adoption")),
        _number("in_favour", "how many voted for it", lambda it: it.vote and it.vote.in_favour),
        _number("against", "how many voted against it", lambda it: it.vote and it.vote.against),
        _number("abstaining", "how many abstained", lambda it: it.vote and it.vote.abstaining),
        _number("not_voting", "how many took no part", lambda it: it.vote and it.vote.not_voting),
        _yes("binding", "the text says that it binds", attrgetter("binding")),
        _number("provisions", "how many clauses it has, without their points", lambda it: len(it.provisions)),
        _here("what names it first", lambda it: it.mentions[0]),
        *_place("text_", "it, if this is its full text, or else what names it first,", attrgetter("span")),
        _RULE,
    ),
    "provisions": _table(
        "a clause of a resolution, or a point of one; or what the text says that an instrument contains",
        _clauses,
        _field("resolution_id", "the id of the resolution", attrgetter("resolution.id")),
        _told("resolution", "its identifier, symbol or type", lambda it: _named(it.resolution)),
        _number("provision", "number among all that the resolution has, in reading order, from 1", attrgetter("place")),
        _number("parent", "that of the clause whose point it is", attrgetter("above")),
        _number("level", "0 for a clause, 1 for its points, 2 for theirs", attrgetter("level")),
        _field("kind", "preambular, operative, section, point or content", attrgetter("provision.kind")),
        _told("number", "as it is printed", attrgetter("provision.number")),
        _told("part", "the part of the document that it stands in", attrgetter("provision.part")),
        _several("verbs", "what it does", lambda it: [act.verb for act in it.provision.acts]),
        _several("modalities", "what each lays on its addressees", lambda it: [act.modality for act in it.provision.acts]),
        _words("addressees", "who is to act", lambda it: [span for act in it.provision.acts for span in act.addressees]),
        _words("deadline", "until when", attrgetter("provision.deadlines")),
        Column("deadline_date", str, "the values of these, as in TIMEX3", lambda r, it: _valued(r.values, it.provision.deadlines)),
        Column("citations", str, "identifiers of what it cites", lambda r, it: _valued(r.identifiers, it.provision.citations)),
        _words("words", "it, as far as its first point", lambda it: _head(it.provision)),
        *_place("", "it, with its points,", attrgetter("provision.span")),
        _field("rule", "the rule that found it", attrgetter("provision.rule")),
    ),
    "acts": _table(
        "one thing that a clause of a resolution does: it requests, decides, recalls",
        _acts,
        _field("resolution_id", "the id of the resolution", lambda it: it[0].resolution.id),
        _told("resolution", "its identifier, symbol or type", lambda it: _named(it[0].resolution)),
        _number("provision", "the number of the clause, as in the table of provisions", lambda it: it[0].place),
        _told("number", "the same as it is printed", lambda it: it[0].provision.number),
        _told("verb", "the main words in lower case", lambda it: it[1].verb),
        _field("modality", "what it lays on its addressees", lambda it: it[1].modality),
        _stretch("addressees", "who is to act", lambda it: it[1].addressees),
        _stretch("content", "what stands behind the verb and its addressees", lambda it: it[1].content),
        _here("the words that do it, with their adverbs", lambda it: it[1].span),
        _field("rule", "the rule that found it", lambda it: it[1].rule),
    ),
    "commitments": _table(
        "what somebody promises, pledges, agrees or undertakes to do",
        _of("commitments"),
        _ID,
        _actors("by", "by", "all who promise", attrgetter("by")),
        _actors("to", "to", "those who are promised", attrgetter("to")),
        _field("kind", "pledge, agreement, announcement or intention", attrgetter("kind")),
        _field("polarity", "`-` if it is promised not to do it, else `+`", attrgetter("polarity")),
        _yes("specific", "it names a number, a day, a place or something by its name", attrgetter("specific")),
        _stretch("cue", "the words that promise", attrgetter("cue")),
        _stretch("content", "what is promised", attrgetter("content")),
        _words("deadline", "until when", attrgetter("deadline")),
        Column("deadline_date", str, "the value of this, as in TIMEX3", lambda reader, it: reader.values.get(it.deadline)),
        _stretch("condition", "on what it depends, with its \"if\"", attrgetter("condition")),
        _RULE,
    ),
    "conditions": _table(
        "what something depends on",
        _of("conditions"),
        _ID,
        _field("kind", "conditional or precondition", attrgetter("kind")),
        _stretch("condition", "what must be", attrgetter("condition")),
        _stretch("consequence", "what then is", attrgetter("consequence")),
        _stretch("cue", "the words that make it a condition", attrgetter("cue")),
        _actor("set_by", "the actor who makes it one", attrgetter("set_by")),
        _RULE,
    ),
    "events": _table(
        "who did what to whom",
        lambda reader: (_Dyad(event, None, None) for event in reader.document.events),
        _field("id", "unique in the document", attrgetter("event.id")),
        *_EVENT,
        _actors("sources", "source", "those who do it", attrgetter("event.sources")),
        _actors("targets", "target", "those whom it is done to", attrgetter("event.targets")),
        _stretch("trigger", "the verb or noun that tells it", attrgetter("event.trigger")),
        _here("the clause that tells it", attrgetter("event.span")),
        _field("told_by", "the id of the statement, meeting, resolution or commitment that tells it", attrgetter("event.told_by")),
        _field("rule", "the rule that found it", attrgetter("event.rule")),
    ),
    "dyads": _table(
        "a source and a target of an event, as event data have them: each pair of these; of talks, agreement and cooperation without a "
        "target, each two sources, in both directions",
        _dyads,
        _field("event_id", "the id of the event", attrgetter("event.id")),
        *_EVENT,
        _actor("source", "the one who does it", attrgetter("source")),
        _coded("source", attrgetter("source")),
        _actor("target", "the one whom it is done to", attrgetter("target")),
        _coded("target", attrgetter("target")),
        _stretch("trigger", "the verb or noun that tells it", attrgetter("event.trigger")),
        _field("rule", "the rule that found it", attrgetter("event.rule")),
    ),
    "dates": _table(
        "a date, time, duration or set",
        _of("dates"),
        _here("it, as it stands", attrgetter("span")),
        _field("type", "DATE, TIME, DURATION or SET, as in TIMEX3", attrgetter("type")),
        _field("value", "as in TIMEX3", attrgetter("value")),
        _field("modifier", "as in TIMEX3", attrgetter("modifier")),
        _field("period_begin", "the first day that it denotes, or the instant of a clock time, ISO 8601", attrgetter("begin")),
        _field("period_end", "the day or instant after the last one", attrgetter("end")),
        _field("grain", "how fine the value is", attrgetter("grain")),
        _field("stated", "the value as far as the words alone tell", attrgetter("stated")),
        _yes("inferred", "part of the value was supplied from the day of publication or another date", attrgetter("inferred")),
        _field("anchor", "the day that this part was counted from", attrgetter("anchor")),
        _several("alternatives", "values that the same words can also have", attrgetter("alternatives")),
        _words("range_begin", "the date that begins the range which this one ends", attrgetter("range_begin")),
        _words("range_end", "the date that ends the range which this one begins", attrgetter("range_end")),
        _RULE,
    ),
    "citations": _table(
        "a place where the text identifies a resolution, law, treaty or other instrument",
        _of("citations"),
        _here("it, as it stands", attrgetter("span")),
        _field("kind", "what it identifies", attrgetter("kind")),
        _field("scheme", "the numbering that the identifier belongs to", attrgetter("scheme")),
        _told("identifier", "its normal form", attrgetter("identifier")),
        _stretch("antecedent", "where the text has identified it before, of words like \"the said Agreement\"", attrgetter("antecedent")),
        _RULE,
    ),
    "turns": _table(
        "what one speaker says until another has the floor",
        _of("turns"),
        _ID,
        _told("speaker", "who speaks, as printed", attrgetter("speaker")),
        _words("name", "what of it names a person", attrgetter("name")),
        _actor("actor", "the speaker", attrgetter("actor")),
        _told("role", "the office or function in the label", attrgetter("role")),
        _told("affiliation", "the state, party, constituency or body in the label", attrgetter("affiliation")),
        _told("language", "the language spoken", attrgetter("language")),
        _told("time", "the time printed beside the label", attrgetter("time")),
        _words("content", "what is said", attrgetter("content")),
        *_place("", "the turn, with its label,", attrgetter("span")),
        _RULE,
    ),
}
assert tuple(TABLES) == get_args(TableName)


def _titled(role: Any) -> str:
    return str(role.title) if role.status == "current" else f"{role.status} {role.title}"


def _valued(values: Mapping[Span, str | None], spans: Iterable[Span]) -> str | None:
    """What is known of spans, in their order."""
    return joined(value for span in spans if (value := values.get(span)))
