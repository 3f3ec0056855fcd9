"""
What actors promise to do.

Takes what frames tell of promises, and of what is to come in the mouth of who is to do it, and who speaks where; returns commitments.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from polparse.actors.index import ActorIndex
from polparse.actors.together import Rows, is_set
from polparse.contract.classes import (
    ADJECTIVE,
    AID_VERB,
    BODY,
    BREAK,
    CAP,
    CLOSED,
    COUNTRY,
    CURRENCY,
    DELEGATION_NOUN,
    DENIED_VERB,
    GROUP_NOUN,
    HOME_NOUN,
    INSTRUMENT_NOUN,
    NOUN,
    NOUNS,
    NUMBER,
    NUMBER_WORD,
    ON,
    PERSON,
    PLATFORM_NOUN,
    POSSESSIVE_DETERMINER,
    PUNCTUATION,
    STATE_VERB,
    THAT,
    THE,
    TIMEX,
    TO,
    TRANSFER_VERB,
    WISHED_VERB,
    WITH,
)
from polparse.engine.grammar import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match
from polparse.model import Actor, Commitment, CommitmentKind, Meeting, Statement, Timex
from polparse.relations.promised import Promised, condition, joined, of_clause, of_phrase
from polparse.relations.speakers import FIRST_PERSON, Speakers
from polparse.spans import Span
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["commitments"]

_KINDS: dict[str, CommitmentKind] = {"agreement": "agreement", "announcement": "announcement", "intention": "intention"}
_ACTORS = ("country", "government", "organisation", "person", "office", "group")
_ACTING = ("country", "government", "organisation", "person", "office")
_SPEAKING = ("country", "government", "organisation")
_TO_COME = ("will", "would", "shall", "future")
_DETAIL = f"{NUMBER}|{NUMBER_WORD}|{CURRENCY}|{TIMEX}|{CAP}&!{CLOSED}|{BODY}|{COUNTRY}|{PERSON}"
# How often a text without "we" says of its author that he will do something.
_SEVERAL = 2
_IT = "pronoun_subject.dem|pronoun_subject.3sn"
_THIRD = "pronoun_subject.3sn|pronoun_subject.3sm|pronoun_subject.3sf|pronoun_subject.3p"
# The kinds of texts in which those speak whom they name.
_JOINT = ("statement", "agreement", "treaty", "memorandum")
# How long a first line is, in units.
_HEADING = 30
_SIDES = f"{DELEGATION_NOUN}|{GROUP_NOUN}"
# How far back those may have met who act together, in characters.
_NEAR = 1500


class _Promise(NamedTuple):
    rule: str
    kind: str
    unit: int
    clause: Clause | None
    what: Promised
    by: tuple[str, ...]
    to: tuple[str, ...]


def _told(telling: Telling, what: Promised, by: tuple[str, ...], to: tuple[str, ...]) -> _Promise:
    return _Promise(telling.frame.name, telling.frame.kind, telling.unit, telling.clause, what, by, to)


def commitments(
    tellings: Sequence[Telling],
    plans: Sequence[Telling],
    read: Callable[[], Syntax],
    grammar: Grammar,
    index: ActorIndex,
    everybody: ActorIndex,
    speakers: Speakers,
    meetings: Sequence[Meeting],
    timexes: Sequence[Timex],
) -> tuple[Commitment, ...]:
    """
    Find commitments.

    Args:
        tellings: what the words for promises tell, in reading order; ``by`` and ``to`` are who promises whom, ``what`` is what is promised
            if a phrase says it.
        plans: what tells of something to come, in reading order; ``by`` is who is to do it.
        read: gives the clauses.
        grammar: its mentions of the kind ``item`` are lines of lists, with the part ``content``, where what is to be done begins.
        index: who promises, to whom.
        everybody: likewise, with those who only act or suffer: "the donors".
        speakers: in whose mouth it is.
        meetings: those who meet may be "the two sides".
        timexes: with values.

    Returns:
        Commitments in reading order; each promise of several that share a cue is its own.
    """
    if not tellings and not plans:
        return ()
    reader = _PromiseReader(read(), index, everybody, speakers, meetings)
    found = [*reader.promises(tellings), *reader.plans(plans)]
    if plans and not speakers.reports:
        found += reader.items(grammar.find(reader.units), plans)
    return _written(reader.syntax, found, timexes)


def _written(syntax: Syntax, found: Sequence[_Promise], timexes: Sequence[Timex]) -> tuple[Commitment, ...]:
    units = syntax.units
    days = {timex.span for timex in timexes if timex.type in ("DATE", "TIME")}
    kept: dict[Span, _Promise] = {}
    for promise in sorted(found, key=lambda promise: (promise.what.span, not promise.by)):
        kept.setdefault(promise.what.span, promise)
    return tuple(
        Commitment(
            id=f"c{number}",
            cue=units.span(promise.unit, promise.unit + 1),
            content=span,
            polarity="-" if promise.what.negative else "+",
            by=promise.by,
            to=promise.to,
            deadline=_deadline(syntax, promise.what, days),
            rule=promise.rule,
            kind=_KINDS.get(promise.kind, "pledge"),
            specific=any(units.has(unit, _DETAIL) for unit in promise.what.words),
            condition=condition(clause) if (clause := promise.what.clause or promise.clause) else None,
        )
        for number, (span, promise) in enumerate(kept.items(), 1)
    )


def _deadline(syntax: Syntax, what: Promised, days: set[Span]) -> Span | None:
    units = syntax.units
    spans = (units.span(unit, unit + 1) for unit in what.words if units.has(unit, TIMEX))
    return next((span for span in spans if span in days), None)


class _PromiseReader:
    def __init__(
        self, syntax: Syntax, index: ActorIndex, everybody: ActorIndex, speakers: Speakers, meetings: Sequence[Meeting]
    ) -> None:
        self.syntax = syntax
        self.units = syntax.units
        self.index = index
        self.everybody = everybody
        self.speakers = speakers
        met = ((span.start, meeting) for meeting in meetings for span in meeting.mentions if len(meeting.parties) > 1)
        self.met = sorted(met, key=itemgetter(0))
        self.rows = Rows(syntax)
        # The clauses that are known to be promised.
        self.seen: set[int] = set()

    def promises(self, tellings: Sequence[Telling]) -> Iterator[_Promise]:
        """What words for promises tell."""
        for telling in tellings:
            if not self.is_told(telling):
                continue
            by = self.promisers(telling)
            if by is None:
                continue
            what = self.what(telling, by)
            to = self.promised_to(telling)
            for one in what:
                receiving = to or (self.receiving(one.clause) if one.clause is not None else ())
                yield _told(telling, one, by, tuple(id for id in receiving if id not in by))

    def is_told(self, telling: Telling) -> bool:
        """Whether it is told as made: not denied, not only wished for."""
        clause = telling.clause
        if not telling.frame.noun:
            expected = ("planned", "done", "wished") if telling.frame.auxiliary else ("done",)
            return clause is not None and clause.status in expected
        phrase = self.syntax.phrases.headed_by(telling.unit)
        if phrase is None or phrase.negative:
            return False
        verb = clause.verb if clause is not None else None
        if verb is not None and telling.function != "subject" and self.units.has(verb.head, f"{WISHED_VERB}|{DENIED_VERB}"):
            return False
        return clause is None or clause.status not in ("denied", "wished")

    # -- who

    def promisers(self, telling: Telling) -> tuple[str, ...] | None:
        """Who promises; None if it is something that cannot."""
        if telling.frame.noun:
            phrase = self.syntax.phrases.headed_by(telling.unit)
            possessor = phrase.possessor if phrase is not None else None
            if phrase is not None and possessor is not None:
                owners = self.owners(possessor, telling)
                if owners:
                    return owners
        phrases = telling.roles.get("by", ())
        named = self.named(phrases)
        if named or not phrases or telling.frame.noun:
            return named
        if not all(phrase.kind in ("thing", "number") for phrase in phrases):
            return ()
        # "Labour's manifesto pledges more schools"
        possessor = phrases[0].possessor if self.units.has(phrases[0].head, PLATFORM_NOUN) else None
        return (self.owners(possessor, telling) or None) if possessor is not None else None

    def named(self, phrases: Iterable[Phrase]) -> tuple[str, ...]:
        found = (actor for phrase in phrases for actor in self.who(phrase) or phrase.actors(self.everybody))
        return tuple(dict.fromkeys(actor.id for actor in found))

    def who(self, phrase: Phrase) -> tuple[Actor, ...]:
        """Whom a phrase names."""
        if self.units.has(phrase.head, FIRST_PERSON):
            return self.speakers.of(phrase.head) or ()
        actors = phrase.actors(self.index)
        statement = self.speakers.statement(phrase.head) if self.units.has(phrase.head, "pronoun_subject.3p") else None
        if statement is not None:
            # "A spokesman for the rebels said that they intend to leave"
            speaking = tuple(self.index[id] for id in statement.actors) or tuple(
                actor for span in statement.source for _, actor in self.index.mentions(span, ("group", *_SPEAKING))
            )
            if len(speaking) > 1 or any(one.kind in ("group", *_SPEAKING) for one in speaking):
                return speaking
        if is_set(phrase) and all(actor.kind == "group" for actor in actors):
            return self.together(phrase) or actors
        return actors

    def together(self, phrase: Phrase) -> tuple[Actor, ...]:
        """Those who act together."""
        start = self.units.starts[phrase.first]
        at = bisect_left(self.met, (start,))
        last = self.met[at - 1][1] if at and self.met[at - 1][0] > start - _NEAR else None
        if last is None:
            return self.beside(phrase)
        people = phrase.kind in ("people", "person") and not self.units.has(phrase.head, _SIDES) and len(last.people) > 1
        return tuple(self.index[id] for id in (last.people if people else last.parties))

    def beside(self, phrase: Phrase) -> tuple[Actor, ...]:
        """The last who were named side by side before a phrase."""
        for group in self.rows.before(phrase.first):
            before = self.syntax.phrases.phrase(group)
            actors = before.actors(self.index)
            if len(actors) > 1 and all(actor.kind in _ACTING for actor in actors) and self.rows.acts(before):
                return actors
        return ()

    def owners(self, possessor: tuple[int, int], telling: Telling) -> tuple[str, ...]:
        """Whose a promise is by the words before it."""
        first, last = possessor
        if self.units.has(first, "possessive_determiner.1p|possessive_determiner.1s"):
            return tuple(actor.id for actor in self.speakers.of(first) or ())
        if self.units.has(first, POSSESSIVE_DETERMINER):
            subject = telling.clause.subject if telling.clause is not None and telling.function != "subject" else None
            return self.named((subject,)) if subject is not None else ()
        end = 0
        found: dict[str, None] = {}
        for mention, actor in self.index.mentions(self.units.span(first, last), _ACTORS):
            if mention.span.start >= end:
                found[actor.id] = None
                end = mention.span.end
        return tuple(found)

    def promised_to(self, telling: Telling) -> tuple[str, ...]:
        phrases = (*telling.roles.get("to", ()), *(telling.roles.get("what", ()) if telling.frame.verb else ()))
        return self.named(phrase for phrase in phrases if phrase.kind not in ("thing", "number"))

    def receiving(self, clause: Clause) -> tuple[str, ...]:
        """Who is to get what is promised: "to provide Norway with grain", "to send aid to Norway"."""
        verb = clause.verb
        if verb is None or verb.passive or not self.units.has(verb.head, f"{AID_VERB}|{TRANSFER_VERB}"):
            return ()
        # Who is trained gets nothing: of some people it has to be told what is given to them.
        gives = len(clause.objects) > 1 or bool(clause.led_by(WITH))
        objects = [phrase for phrase in clause.objects if phrase.kind not in ("thing", "number") and (gives or phrase.kind != "people")]
        return self.named(objects[:1]) or self.named(phrase for phrase in clause.led_by(TO)[:1] if phrase.kind not in ("thing", "number"))

    # -- what

    def what(self, telling: Telling, by: Sequence[str]) -> list[Promised]:
        """What is promised."""
        if telling.frame.noun:
            return self.behind_noun(telling, by)
        clause = telling.clause
        if clause is None:
            return []
        if telling.frame.auxiliary:
            return [one for more in joined(clause) if (one := self.use(more)) is not None]
        phrases = [phrase for phrase in telling.roles.get("what", ()) if self.is_thing(phrase, telling)]
        if phrases or telling.frame.kind == "announcement":
            return [of_phrase(phrase, clause) for phrase in phrases[:1]]
        found: list[Promised] = []
        for child in clause.children_behind():
            if child.kind in ("infinitive", "participle"):
                beside = bool(found) and child.marker is None
                if child.kind == "infinitive" or beside or (child.marker is not None and self.units.has(child.marker, f"{TO}|{ON}")):
                    found += [one] if (one := self.use(child)) is not None else []
            elif self.is_told_to_come(child) or (found and child.kind == "complement" and child.inherited):
                whole = not self.does_himself(child, by)
                found += [one] if (one := self.use(child, whole)) is not None else []
        return found or self.quoted(telling) or self.given(telling)

    def given(self, telling: Telling) -> list[Promised]:
        """What is promised, if nothing else is and it only looks like people: "pledged ten breakfast clubs"."""
        phrases = [phrase for phrase in telling.roles.get("what", ()) if phrase.kind == "body"]
        alone = len(phrases) == len(telling.roles.get("what", ())) == 1 and not telling.roles.get("to")
        return [of_phrase(phrases[0], telling.clause)] if alone else []

    def is_told_to_come(self, clause: Clause) -> bool:
        """Whether a clause says that something will be, as a promise does; behind whom it is promised to, it looks like a relative one."""
        verb = clause.verb
        if verb is None or verb.modality not in _TO_COME:
            return False
        if clause.kind == "relative":
            return not clause.inherited and clause.marker is not None and self.units.has(clause.marker, THAT)
        return clause.kind == "complement"

    def quoted(self, telling: Telling) -> list[Promised]:
        """What is promised in quotation marks."""
        statement = self.speakers.told_by(telling.unit) if telling.frame.kind == "pledge" else None
        if statement is None or statement.kind != "direct":
            return []
        first, last = self.units.inside(statement.content[0])
        words = [unit for unit in range(first, last) if not self.units.has(unit, PUNCTUATION)]
        if not words:
            return []
        first, last = words[0], words[-1] + 1
        return [Promised(self.units.span(first, last), first, last, False, None)]

    def use(self, clause: Clause, whole: bool = False) -> Promised | None:
        if clause.number in self.seen:
            return None
        self.seen.add(clause.number)
        return of_clause(clause, whole)

    def is_thing(self, phrase: Phrase, telling: Telling) -> bool:
        """Whether a phrase is what is promised, and not who is promised something."""
        units = self.units
        money = any(units.has(unit, CURRENCY) for unit in range(phrase.first, phrase.last))
        if telling.frame.kind == "announcement":
            return money
        if telling.frame.kind == "agreement":
            return not any(actor.kind in ("person", "country") for actor in phrase.actors(self.index))
        return money or (phrase.kind in ("thing", "number") and not phrase.actors(self.index))

    def does_himself(self, clause: Clause, by: Sequence[str]) -> bool:
        """Whether who promises something is to do it himself."""
        subject = clause.subject
        if subject is None or clause.inherited or self.units.has(subject.head, f"{FIRST_PERSON}|{_THIRD}"):
            return True
        promisers = [self.everybody[id] for id in by]
        return any(self.speakers.for_whom(promiser, actor) for actor in subject.actors(self.index) for promiser in promisers)

    def behind_noun(self, telling: Telling, by: Sequence[str]) -> list[Promised]:
        """What is promised behind the word "promise"."""
        phrase = self.syntax.phrases.headed_by(telling.unit)
        if phrase is None:
            return []
        around = (*telling.roles.get("by", ()), *telling.roles.get("to", ()))
        for unit in dict.fromkeys((self.syntax.phrases.lasts[phrase.group], phrase.last, *(one.last for one in around))):
            clause = self.syntax.opening_at(unit)
            if clause is not None and (
                clause.kind == "infinitive"
                or (clause.kind == "participle" and clause.marker is not None)
                or (clause.kind in ("complement", "relative") and clause.verb is not None and clause.verb.modality in _TO_COME)
            ):
                # "Assurances that refugees would be safe": not who gives them is to be so.
                whole = clause.kind in ("complement", "relative") and not self.does_himself(clause, by)
                return [one for more in joined(clause) if (one := self.use(more, whole)) is not None]
        some = [of_phrase(one, None) for one in telling.roles.get("what", ()) if one.kind == "thing"][:1]
        if some:
            # "The promise of peace" may be nobody's.
            return some if by else []
        if not telling.frame.verb:
            return []
        behind = self.syntax.phrases.starting_at(phrase.last + 1) if self.units.has(phrase.last, f"{TO}|{ON}") else None
        is_thing = behind is not None and behind.kind == "thing" and not self.units.has(behind.head, f"{ADJECTIVE}&!{NOUN}&!{NOUNS}")
        return [of_phrase(behind, None)] if behind is not None and is_thing else []

    # -- what is to come

    def plans(self, tellings: Sequence[Telling]) -> list[_Promise]:
        """What is to come, in the mouth of who is to do it."""
        own = [telling for telling in tellings if self.is_plan(telling)]
        author = self.author(own)
        found = []
        for telling in own:
            clause = telling.clause
            by = self.planners(telling, author)
            if by is None or clause is None or clause.number in self.seen:
                continue
            found += [_told(telling, one, by, ()) for more in joined(clause) if (one := self.use(more)) is not None]
        return found

    def is_plan(self, telling: Telling) -> bool:
        clause = telling.clause
        verb = clause.verb if clause is not None else None
        if clause is None or verb is None or verb.head == telling.unit:
            return False
        if verb.modality in _TO_COME:
            if clause.status != "planned" and not (clause.status == "denied" and verb.negative):
                return False
        elif clause.status not in ("planned", "wished", "done"):
            return False
        if verb.progressive:
            return False
        if verb.modality == "would" and clause.kind != "complement":
            return False
        return not self.units.has(verb.head, STATE_VERB) or verb.passive

    def items(self, found: Iterable[Match], plans: Sequence[Telling]) -> Iterator[_Promise]:
        """The lines of lists of what the author of a text is to do."""
        own = [telling for telling in plans if self.is_plan(telling)]
        author = self.author(own)
        if not own or (author is None and not self.speakers.is_own):
            return
        for item in found:
            first = item.parts["content"][0]
            _, last = sentence_at(self.units, first)
            if last > first and self.speakers.statement(first) is None and self.speakers.turn(first) is None:
                what = Promised(self.units.span(first, last), first, last, False, None)
                yield _Promise(item.rule, "pledge", first, None, what, (author.id,) if author is not None else (), ())

    def author(self, tellings: Iterable[Telling]) -> Actor | None:
        """For whom the text itself speaks: whom it names most as who is to do something."""
        titled = self.titled() if self.speakers.is_own else None
        if titled is not None:
            return titled
        named: Counter[str] = Counter()
        for telling in tellings:
            # "We trust that Norway will leave" is not of Norway.
            outer = telling.clause is not None and telling.clause.kind != "complement"
            if outer and self.speakers.of(telling.unit) == () and self.speakers.statement(telling.unit) is None:
                named.update(actor.id for actor in self.who_is_to(telling) if actor.kind in _SPEAKING)
        if not named:
            return None
        first = self.index[named.most_common(1)[0][0]]
        alike = sum(count for id, count in named.items() if self.speakers.for_whom(first, self.index[id]))
        return first if self.speakers.is_own or alike >= _SEVERAL else None

    def titled(self) -> Actor | None:
        """Whose statement a text is by its first line."""
        units = self.units
        last = next(iter(units.where(BREAK)), _HEADING)
        if last >= _HEADING or not any(units.norm(INSTRUMENT_NOUN, unit) == "statement" for unit in range(last)):
            return None
        return next((actor for _, actor in self.index.mentions(units.span(0, last), ("person",))), None)

    def who_is_to(self, telling: Telling) -> tuple[Actor, ...]:
        return tuple(actor for phrase in telling.roles.get("by", ()) for actor in phrase.actors(self.index))

    def planners(self, telling: Telling, author: Actor | None) -> tuple[str, ...] | None:
        """Who promises to do what is to come; None if nobody does."""
        statement = self.speakers.statement(telling.unit)
        speaking = self.speakers.of(telling.unit)
        if speaking is None:
            return None
        if statement is None and not speaking:
            return self.authored(telling, author)
        if statement is not None and not speaking and self.is_document(statement):
            return tuple(actor.id for actor in self.who_is_to(telling)) or None
        subject = next(iter(telling.roles.get("by", ())), None)
        if subject is None:
            return None
        if statement is not None and all(actor.kind == "group" for actor in speaking):
            speaking = self.sources(statement) or speaking
        ids = tuple(actor.id for actor in speaking)
        if self.units.has(subject.head, FIRST_PERSON):
            return ids
        return self.his(subject, speaking) or self.unnamed(subject, speaking, ids)

    def is_document(self, statement: Statement) -> bool:
        """Whether a text says it: what a joint statement says of somebody is said by him."""
        units = (unit for span in statement.source for unit in range(*self.units.inside(span)))
        return any(self.units.has(unit, INSTRUMENT_NOUN) and self.units.norm(INSTRUMENT_NOUN, unit) in _JOINT for unit in units)

    def sources(self, statement: Statement) -> tuple[Actor, ...]:
        """Who says something, if they are no actors: "the two sides", or those of a state."""
        found: dict[str, Actor] = {}
        for span in statement.source:
            phrase = self.syntax.phrases.at(self.units.at(span.end - 1))
            named = self.who(phrase) if phrase is not None else ()
            named = named or tuple(actor for _, actor in self.index.mentions(span, _SPEAKING))
            found |= {actor.id: actor for actor in named}
        return tuple(found.values())

    def his(self, subject: Phrase, speaking: Sequence[Actor]) -> tuple[str, ...]:
        """Those of whom a phrase names, for whom somebody may speak."""
        actors = subject.actors(self.index) or tuple(actor for _, actor in self.index.mentions(subject.span, _SPEAKING))
        return tuple(dict.fromkeys(actor.id for actor in actors if any(self.speakers.for_whom(one, actor) for one in speaking)))

    def unnamed(self, subject: Phrase, speaking: Sequence[Actor], ids: tuple[str, ...]) -> tuple[str, ...] | None:
        """Those who speak, if a phrase means them or what is theirs: "it", "his country"."""
        if subject.actors(self.index):
            return None
        if self.units.has(subject.first, POSSESSIVE_DETERMINER) and (subject.kind != "thing" or self.units.has(subject.head, HOME_NOUN)):
            return ids
        if self.units.has(subject.head, HOME_NOUN) and self.units.has(subject.first, THE) and subject.head == subject.first + 1:
            return ids
        if self.units.has(subject.head, "pronoun_subject.3sn"):
            return ids if all(one.kind in _SPEAKING for one in speaking) else None
        several = len(ids) > 1 or all(one.kind in ("group", *_SPEAKING) for one in speaking)
        return ids if several and self.units.has(subject.head, "pronoun_subject.3p") else None

    def authored(self, telling: Telling, author: Actor | None) -> tuple[str, ...] | None:
        """Who promises in a text of his own; None if it is not one."""
        if author is None and not self.speakers.is_own:
            return None
        ids = (author.id,) if author is not None else ()
        subject = next(iter(telling.roles.get("by", ())), None)
        if subject is None or self.units.has(subject.head, FIRST_PERSON):
            return ids
        if author is not None and (his := self.his(subject, (author,))):
            return his
        actors = subject.actors(self.index)
        if actors or telling.clause is None or telling.clause.kind not in ("main", "relative"):
            return None
        return ids if subject.kind != "pronoun" or self.units.has(subject.head, _IT) else None
