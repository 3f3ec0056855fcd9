"""
Who promises, and to whom.

Takes what frames tell of promises, and the clauses and meetings around; returns actors or their identifiers.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import itemgetter

from polparse.actors.index import ActorIndex
from polparse.actors.together import Rows, is_set
from polparse.contract.classes import AID_VERB, DELEGATION_NOUN, GROUP_NOUN, PLATFORM_NOUN, POSSESSIVE_DETERMINER, TO, TRANSFER_VERB, WITH
from polparse.engine.units import Units
from polparse.model import Actor, Meeting
from polparse.relations.speakers import FIRST_PERSON, Speakers
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["Promisers"]

_ACTORS = ("country", "government", "organisation", "person", "office", "group")
_ACTING = ("country", "government", "organisation", "person", "office")
_SPEAKING = ("country", "government", "organisation")
_SIDES = f"{DELEGATION_NOUN}|{GROUP_NOUN}"
# How far back those may have met who act together, in characters.
_NEAR = 1500


class Promisers:
    """
    Finds them in one text.

    Args:
        syntax: the clauses.
        index: who promises, to whom.
        everybody: likewise, with those who only act or suffer.
        speakers: in whose mouth it is.
        meetings: those who meet may be "the two sides".
    """

    def __init__(self, syntax: Syntax, index: ActorIndex, everybody: ActorIndex, speakers: Speakers, meetings: Sequence[Meeting]) -> None:
        self.syntax = syntax
        self.units: Units = syntax.units
        self.index = index
        self.everybody = everybody
        self.speakers = speakers
        met = ((span.start, meeting) for meeting in meetings for span in meeting.mentions if len(meeting.parties) > 1)
        self.met: list[tuple[int, Meeting]] = sorted(met, key=itemgetter(0))
        self.rows = Rows(syntax)

    def of(self, telling: Telling) -> tuple[str, ...] | None:
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
