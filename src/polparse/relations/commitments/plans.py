"""
What is to come, in the mouth of who is to do it.

Takes what frames tell of something to come, and the lines of lists; returns what is promised by it, and who promises it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    BODY_NOUN,
    BREAK,
    CAP,
    CAPITAL,
    GROUP_NOUN,
    HOME_NOUN,
    INSTRUMENT_NOUN,
    NOUNS,
    POSSESSIVE_DETERMINER,
    STATE_VERB,
    THE,
    TREATY_PARTY,
)
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Actor, Statement
from polparse.relations.commitments.promisers import Promisers
from polparse.relations.promised import TO_COME, Promise, Promised, Unpromised, joined, promise
from polparse.relations.speakers import FIRST_PERSON, Speakers
from polparse.syntax.clause import Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["Plans"]

_SPEAKING = ("country", "government", "organisation")
# How often a text without "we" says of its author that he will do something.
_SEVERAL = 2
_BODY = f"{BODY_NOUN}|{GROUP_NOUN}&!{NOUNS}"
_IT = "pronoun_subject.dem|pronoun_subject.3sn"
# The kinds of texts in which those speak whom they name.
_JOINT = ("statement", "agreement", "treaty", "memorandum")
# How long a first line is, in units.
_HEADING = 30


class Plans:
    """
    Finds them in one text.

    Args:
        syntax: the clauses.
        promisers: whom a phrase names.
        speakers: in whose mouth it is.
        unpromised: the clauses that nothing has promised so far.
    """

    def __init__(self, syntax: Syntax, promisers: Promisers, speakers: Speakers, unpromised: Unpromised) -> None:
        self.syntax = syntax
        self.units: Units = syntax.units
        self.index: ActorIndex = promisers.index
        self.promisers = promisers
        self.speakers = speakers
        self.unpromised = unpromised

    def found(self, tellings: Sequence[Telling]) -> list[Promise]:
        """What is to come, in the mouth of who is to do it."""
        own = [telling for telling in tellings if self.is_plan(telling)]
        author = self.author(own)
        found = []
        for telling in own:
            clause = telling.clause
            by = self.planners(telling, author)
            if by is None or clause is None or clause not in self.unpromised:
                continue
            for one in filter(None, map(self.unpromised.take, joined(clause))):
                to = self.promisers.receiving(one.clause) if one.clause is not None else ()
                found.append(promise(telling, one, by, tuple(id for id in to if id not in by)))
        return found

    def is_plan(self, telling: Telling) -> bool:
        clause = telling.clause
        verb = clause.verb if clause is not None else None
        if clause is None or verb is None or verb.head == telling.unit:
            return False
        if verb.modality in TO_COME:
            if clause.status != "planned" and not (clause.status == "denied" and verb.negative):
                return False
        elif clause.status not in ("planned", "wished", "done"):
            return False
        if verb.progressive:
            return False
        if verb.modality == "would" and clause.kind != "complement":
            return False
        return not self.units.has(verb.head, STATE_VERB) or verb.passive

    def items(self, found: Iterable[Match], plans: Sequence[Telling]) -> Iterator[Promise]:
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
                yield Promise(item.rule, "pledge", first, None, what, (author.id,) if author is not None else (), ())

    def author(self, tellings: Iterable[Telling]) -> Actor | None:
        """For whom the text itself speaks: whom it names most as who is to do something."""
        titled = self.titled() if self.speakers.is_own else None
        if titled is not None:
            return titled
        named: Counter[str] = Counter()
        for telling in tellings:
            # "We trust that Norway will leave" is not of Norway.
            # Nor is "a bank will be set up" of the bank.
            clause = telling.clause
            outer = clause is not None and clause.kind != "complement" and clause.verb is not None and not clause.verb.passive
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
        subject = next(iter(telling.roles.get("by", ())), None)
        if subject is not None and not speaking and self.is_treaty(telling, subject):
            return self.promisers.named((subject,)) or None
        if speaking is None:
            return None
        if statement is None and not speaking:
            return self.authored(telling, author)
        if statement is not None and not speaking and self.is_document(statement):
            return tuple(actor.id for actor in self.who_is_to(telling)) or None
        if subject is None:
            return None
        if statement is not None and all(actor.kind == "group" for actor in speaking):
            speaking = self.sources(statement) or speaking
        ids = tuple(actor.id for actor in speaking)
        if self.units.has(subject.head, FIRST_PERSON):
            return ids
        return self.his(subject, speaking) or self.unnamed(subject, speaking, ids)

    def is_treaty(self, telling: Telling, subject: Phrase) -> bool:
        """Whether a treaty says what its parties are to do: "the Parties shall"; what others decide they promise not."""
        clause = telling.clause
        verb = clause.verb if clause is not None and clause.kind != "complement" else None
        return verb is not None and verb.modality == "shall" and self.units.ends_as(subject.head + 1, f"{TREATY_PARTY}&{CAP}")

    def is_document(self, statement: Statement) -> bool:
        """Whether a text says it: what a joint statement says of somebody is said by him."""
        units = (unit for span in statement.source for unit in range(*self.units.inside(span)))
        return any(self.units.has(unit, INSTRUMENT_NOUN) and self.units.norm(INSTRUMENT_NOUN, unit) in _JOINT for unit in units)

    def sources(self, statement: Statement) -> tuple[Actor, ...]:
        """Who says something, if they are no actors: "the two sides", or those of a state."""
        found: dict[str, Actor] = {}
        for span in statement.source:
            phrase = self.syntax.phrases.at(self.units.at(span.end - 1))
            named = self.promisers.who(phrase) if phrase is not None else ()
            named = named or tuple(actor for _, actor in self.index.mentions(span, _SPEAKING))
            if not named:
                # "An official in Oslo"
                capitals = (self.units.norm(CAPITAL, unit) for unit in range(*self.units.inside(span)) if self.units.has(unit, CAPITAL))
                named = tuple(filter(None, map(self.index.state, filter(None, capitals))))
            found |= {actor.id: actor for actor in named}
        return tuple(found.values())

    def is_body(self, actor: Actor) -> bool:
        """Whether somebody without a name is a body: "the company", "an army"."""
        return self.units.ends_as(self.units.inside(actor.mentions[0].span)[1], _BODY)

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
            if all(one.kind in _SPEAKING or self.is_body(one) for one in speaking):
                return ids
            # "A ministry official said it would act"
            return None if any(one.kind == "person" for one in speaking) else ()
        several = len(ids) > 1 or all(one.kind in ("group", *_SPEAKING) for one in speaking)
        return ids if several and self.units.has(subject.head, "pronoun_subject.3p") else None

    def authored(self, telling: Telling, author: Actor | None) -> tuple[str, ...] | None:
        """Who promises in a text of his own; None if it is not one."""
        if author is None and not self.speakers.is_own:
            return None
        ids = (author.id,) if author is not None else ()
        subject = next(iter(telling.roles.get("by", ())), None)
        if subject is not None and not ids and self.units.has(subject.head, FIRST_PERSON):
            return tuple(actor.id for actor in self.promisers.called_we(subject))
        if subject is None or self.units.has(subject.head, FIRST_PERSON):
            return ids
        if author is not None and (his := self.his(subject, (author,))):
            return his
        actors = subject.actors(self.index)
        if actors or telling.clause is None or telling.clause.kind not in ("main", "relative"):
            return None
        return ids if subject.kind != "pronoun" or self.units.has(subject.head, _IT) else None
