"""
Who promises, and to whom.

Takes what frames tell of promises, and the clauses and meetings around; returns actors or their identifiers.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import itemgetter

from polparse.actors.index import ActorIndex
from polparse.actors.together import Rows, is_set
from polparse.contract.classes import (
    AID_VERB,
    AS,
    AT,
    COMMA,
    DELEGATION_NOUN,
    FROM,
    GROUP_NOUN,
    IN,
    INSTRUMENT_NOUN,
    OF,
    PLATFORM_NOUN,
    POSSESSIVE_DETERMINER,
    REFLEXIVE,
    TO,
    TRANSFER_VERB,
    WITH,
)
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
# What binds those who made it.
_PACTS = ("agreement", "memorandum", "statement", "treaty")
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
        self.rows: Rows = Rows(syntax)
        self.known: dict[int, tuple[Actor, ...] | None] = {}

    def of(self, telling: Telling) -> tuple[str, ...] | None:
        """Who promises; None if it is something that cannot."""
        if telling.frame.noun:
            phrase = self.syntax.phrases.headed_by(telling.unit)
            possessor = phrase.possessor if phrase is not None else None
            if phrase is not None and possessor is not None:
                owners = self.owners(possessor, telling)
                if owners:
                    return owners
        phrases = self.promising(telling)
        if not phrases and "bound" in telling.roles:
            return None
        named = self.named(phrases)
        if named or not phrases or telling.frame.noun:
            return named
        if not all(phrase.kind in ("thing", "number") for phrase in phrases):
            return ()
        # "Labour's manifesto pledges more schools"
        possessor = phrases[0].possessor if self.units.has(phrases[0].head, PLATFORM_NOUN) else None
        return (self.owners(possessor, telling) or None) if possessor is not None else None

    def promising(self, telling: Telling) -> tuple[Phrase, ...]:
        """The phrases that name who promises."""
        phrases, clause = telling.roles.get("by", ()), telling.clause
        verb = clause.verb if clause is not None else None
        if not telling.frame.verb and telling.function == "subject" and verb is not None and verb.passive:
            # "The pledge by Norway was welcomed by Chad"
            return tuple(phrase for phrase in phrases if phrase.first < verb.first)
        binding, bound = telling.roles.get("binding", ()), telling.roles.get("bound", ())
        if any(self.units.has(phrase.head, REFLEXIVE) for phrase in bound):
            # "Norway has bound itself to leave"
            return binding or phrases
        texts = (phrase.head for phrase in binding if self.units.has(phrase.head, INSTRUMENT_NOUN))
        if any(self.units.norm(INSTRUMENT_NOUN, head) in _PACTS for head in texts):
            # "The treaty binds Norway to leave"
            return bound
        return phrases if not bound else ()

    def named(self, phrases: Iterable[Phrase]) -> tuple[str, ...]:
        found = (actor for phrase in phrases for actor in self.who(phrase) or phrase.actors(self.everybody))
        return tuple(dict.fromkeys(actor.id for actor in found))

    def who(self, phrase: Phrase) -> tuple[Actor, ...]:
        """Whom a phrase names."""
        if self.units.has(phrase.head, FIRST_PERSON):
            return self.speakers.of(phrase.head) or self.called_we(phrase)
        sides = any(self.units.has(one.head, DELEGATION_NOUN) for one in phrase.conjuncts)
        actors = tuple(actor for one in phrase.conjuncts for actor in self.acting(one, sides))
        called = self.units.has(phrase.head, "pronoun_subject.3p" if actors else "pronoun_subject.3p|pronoun_subject.3sn")
        statement = self.speakers.statement(phrase.head) if called else None
        if statement is not None:
            # "A spokesman for the rebels said that they intend to leave"
            speaking = self.speakers.speaking(statement)
            if len(speaking) > 1 or any(one.kind in ("group", *_SPEAKING) for one in speaking):
                return speaking
        if is_set(phrase) and all(actor.kind == "group" for actor in actors):
            return self.together(phrase) or actors
        return actors

    def acting(self, phrase: Phrase, sides: bool) -> tuple[Actor, ...]:
        """Whom one conjunct names: of a delegation, or of several, its state, of "rebels from the Front" the Front."""
        if sent := phrase.senders(self.index):
            # "Envoys from Norway and Chad"
            return sent
        actors = phrase.actors(self.index)
        if sides:
            return tuple((self.index.state(actor.country) if actor.country else None) or actor for actor in actors)
        if phrase.kind not in ("people", "name") or any(actor.kind != "group" for actor in actors):
            return actors
        last = phrase.last
        if self.units.has(last, FROM) and (behind := self.syntax.phrases.behind(phrase)) is not None:
            last = behind.last
        led = next((unit for unit in range(phrase.head, last) if self.units.has(unit, FROM)), None)
        theirs = self.index.mentions(self.units.span(led, last), _SPEAKING) if led is not None else []
        return tuple(actor for _, actor in theirs[:1]) or actors

    def called_we(self, phrase: Phrase) -> tuple[Actor, ...]:
        """Who "we" are by the words around: "we, the Greens", "we in the Green Party", "as Greens, we"."""
        beside = self.syntax.phrases.behind(phrase) if self.units.has(phrase.last, f"{COMMA}|{IN}|{AT}|{OF}") else None
        clause = self.syntax.at(phrase.head)
        before = clause.led_by(AS)[:1] if clause is not None else ()
        named = (actor for one in (beside, *before) if one is not None for actor in one.actors(self.index) or one.actors(self.everybody))
        return tuple(actor for actor in named if actor.kind in _SPEAKING or actor.kind == "group")

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
        return self.rows.nearest(phrase.first, self.several, self.known) or ()

    def several(self, row: Phrase) -> tuple[Actor, ...] | None:
        """Those who stand side by side in a phrase; None if they are not several, or cannot promise."""
        actors = row.actors(self.index)
        return actors if len(actors) > 1 and all(actor.kind in _ACTING for actor in actors) else None

    def owners(self, possessor: tuple[int, int], telling: Telling) -> tuple[str, ...]:
        """Whose a promise is by the words before it."""
        first, last = possessor
        if self.units.has(first, "possessive_determiner.1p|possessive_determiner.1s"):
            return tuple(actor.id for actor in self.speakers.of(first) or ())
        if self.units.has(first, POSSESSIVE_DETERMINER):
            clause, inside = telling.clause, telling.function == "subject"
            # "Her pledge helped Lena Vogt win"
            if clause is not None and inside:
                people = (actor.id for one in clause.objects[:1] for _, actor in self.index.mentions(one.span, ("person",)))
                return tuple(people)[:1]
            return self.named((clause.subject,)) if clause is not None and clause.subject is not None else ()
        end = 0
        found: dict[str, None] = {}
        owner = self.units.span(first, last)
        for mention, actor in self.index.mentions(owner, _ACTORS) or self.everybody.mentions(owner, _ACTORS):
            if mention.span.start >= end:
                found[actor.id] = None
                end = mention.span.end
        return tuple(found)

    def promised_to(self, telling: Telling) -> tuple[str, ...]:
        clause = telling.clause
        # "Promised Chad aid", "promised Chad to leave", but not "pledged troops"
        beside = telling.frame.verb and clause is not None and (len(clause.objects) > 1 or clause.complements)
        phrases = (*telling.roles.get("to", ()), *(telling.roles.get("what", ()) if beside else ()))
        # "Farmers were promised aid"
        given = clause is not None and not telling.frame.noun and clause.verb is not None and clause.verb.passive
        suffers = (clause.subject,) if clause is not None and given and clause.subject is not None else ()
        return self.named(phrase for phrase in (*phrases, *suffers) if phrase.kind not in ("thing", "number"))

    def receiving(self, clause: Clause) -> tuple[str, ...]:
        """Who is to get what is promised: "to provide Norway with grain", "to send aid to Norway"."""
        verb = clause.verb
        if verb is None or verb.passive or not self.units.has(verb.head, f"{AID_VERB}|{TRANSFER_VERB}"):
            return ()
        # Who is trained gets nothing: of some people it has to be told what is given to them.
        gives = len(clause.objects) > 1 or bool(clause.led_by(WITH))
        objects = [phrase for phrase in clause.objects if phrase.kind not in ("thing", "number") and (gives or phrase.kind != "people")]
        return self.named(objects[:1]) or self.named(phrase for phrase in clause.led_by(TO)[:1] if phrase.kind not in ("thing", "number"))
