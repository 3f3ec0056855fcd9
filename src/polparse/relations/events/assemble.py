"""
Who did what to whom.

Takes what the frames of events find in clauses, and the statements, meetings, resolutions and commitments of the text; returns events.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

import attrs

from polparse.actors.index import ActorIndex
from polparse.contract.classes import AGAINST, EVENT_WORDS, MODAL, OF, QUESTION, SEMI_MODAL, SUFFERED_NOUN
from polparse.contract.norms import EVENT_TYPES
from polparse.engine.units import Units
from polparse.model import Event, EventStatus
from polparse.relations.events.details import Details, mode
from polparse.relations.events.enough import Enough
from polparse.relations.events.senses import Questions, Senses
from polparse.relations.events.sides import SAID, EventSides
from polparse.relations.events.told import UNNAMED, OtherResults, Told
from polparse.relations.events.turns import MUTUAL, Turns
from polparse.relations.speakers import FIRST_PERSON
from polparse.spans import Span
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.frames import Telling

__all__ = ["Told", "events"]

# All of an event but its identifier: several times as fast as `attrs.evolve`.
_AFTER_ID = attrgetter(*(field.name for field in attrs.fields(Event)[1:]))
# Of clauses and phrases that lie in each other, so many are looked at.
_DEEP = 4
_SANCTIONS = "|".join(EVENT_WORDS["SANCTION"])
_FORCE = frozenset(("ASSAULT", "COERCE"))
# Whom one frees, calls or receives is somebody, and nobody whose a thing is: "released his letters".
_OF_PEOPLE = frozenset(("call", "meet", "release"))
_TO_PEOPLE = frozenset(("CONCEDE", "CONSULT"))
# What is not done, or only threatened, may be so until somebody else does something.
_UNTIL_THEN = frozenset(("REJECT", "THREATEN"))
_MODALS = f"{MODAL}|{SEMI_MODAL}"
_OBLIGES = frozenset(("must", "should", "ought", "obligation"))


def events(tellings: Sequence[Telling], syntax: Syntax | None, index: ActorIndex, told: Told) -> tuple[Event, ...]:
    """
    Find events.

    Args:
        tellings: what the frames of events find; the first of those that one word tells counts.
        syntax: that they are from; None if nothing was read.
        index: who acts.
        told: what else tells events.

    Returns:
        In reading order of what tells them, no two by the same word.
    """
    reader = _EventReader(tellings, syntax, index, told)
    kept: list[Event] = []
    asked = Questions(syntax.units) if syntax is not None and syntax.units.where(QUESTION) else None
    for draft in sorted(reader.drafts(), key=lambda draft: (draft.trigger.start, draft.trigger.end)):
        if asked is not None and asked.over(draft.trigger):
            continue
        if kept and draft.trigger.start < kept[-1].trigger.end:
            kept[-1] = reader.joined(kept[-1], draft)
        else:
            kept.append(draft)
    return tuple(Event(f"e{number}", *_AFTER_ID(draft)) for number, draft in enumerate(kept, start=1))


class _EventReader:
    def __init__(self, tellings: Sequence[Telling], syntax: Syntax | None, index: ActorIndex, told: Told) -> None:
        self.index = index
        self.other = OtherResults(told, index)
        self.syntax = syntax
        self.sides = EventSides(syntax, index, self.other)
        self.by_unit: dict[int, list[Telling]] = {}
        for telling in tellings:
            self.by_unit.setdefault(telling.unit, []).append(telling)
        self.turns = Turns(tellings, self.by_unit, self.sides, self.other)
        self.enough = Enough(syntax, index, self.other)
        self.senses = Senses(index)
        self.details = Details(told.dates, self.by_unit)
        # Verbs that only help a noun to tell it.
        self.helping = {
            telling.clause.verb.head
            for telling in tellings
            if telling.clause is not None and telling.frame.noun and telling.frame.verb and telling.clause.verb is not None
        }

    def drafts(self) -> Iterator[Event]:
        """Every event, in no order."""
        clausal = [*self.of_clauses(self.syntax)] if self.syntax is not None else []
        yield from clausal
        taken = {draft.told_by for draft in clausal}
        helping = sorted(self.syntax.units.starts[unit] for unit in self.helping) if self.syntax is not None else []
        for statement in self.other.told.statements:
            if statement.id not in taken and not (helping and any(_holds(cue, helping) for cue in statement.cue)):
                yield from self.other.of_statement(statement)
        yield from self.obligations()
        yield from self.other.of_meetings()
        yield from self.other.of_resolutions(clausal)

    def joined(self, draft: Event, other: Event) -> Event:
        """What two that one word tells come to: of a meeting all that either of them knows."""
        if "CONSULT" != draft.type or "CONSULT" != other.type:
            return draft
        clausal, meeting = (draft, other) if draft.told_by is None or other.told_by is not None else (other, draft)
        people = [id for id in meeting.sources if self.index[id].kind == "person"]
        targets = clausal.targets
        if not set(people) <= {*clausal.sources, *targets}:
            # "received a delegation", whose members are named.
            targets = tuple(id for id in targets if self.index[id].kind != "group") or targets[:0]
        known = {*clausal.sources, *targets}
        sources = (*clausal.sources, *(id for id in people if id not in known))
        date, place = meeting.date or clausal.date, clausal.place or meeting.place
        return attrs.evolve(
            clausal, sources=sources, targets=targets, told_by=meeting.told_by, status=meeting.status, date=date, place=place
        )

    # -- from clauses --

    def of_clauses(self, syntax: Syntax) -> Iterator[Event]:
        """What clauses tell: of each word the first that fits."""
        for unit, some in self.by_unit.items():
            if unit not in self.helping or some[0].frame.noun:
                draft = next(filter(None, (self.clausal(telling, syntax.units) for telling in some)), None)
                if draft is not None:
                    yield draft

    def clausal(self, telling: Telling, units: Units) -> Event | None:
        """What a clause tells; None if it is no event, or nobody is named."""
        clause, frame, root = telling.clause, telling.frame, EVENT_TYPES[telling.frame.kind]
        noun = bool(frame.noun)
        if noun and frame.verb and self.is_of_told(telling.unit):
            return None
        if root == "REQUEST" and noun and self.other.met.over(units.span(telling.unit, telling.unit + 1)) is not None:
            # "Placed a call to the king"
            return None
        noun_alone = noun and not frame.verb and not frame.function
        if noun_alone:
            telling = self.own(telling)
        aside = root in _FORCE and clause is not None and self.senses.is_suffered(telling, clause)
        if aside:
            telling = attrs.evolve(telling, roles={"target": telling.roles["source"]})
        word = units.span(telling.unit, telling.unit + 1)
        self.sides.acting.clear()
        sources = self.sides.actors(telling.roles.get("source", ()), sent=True) or (() if aside else self.speaking(telling, word))
        between = telling.roles.get("between")
        if between and between[0].first - 2 == telling.unit and len(parties := self.sides.actors(between)) > 1:
            # "Praised the partnership between Norway and Chad"
            sources = parties
        if not sources and clause is not None and not aside and (not noun or frame.verb):
            sources = self.sides.of_outer(clause)
        if not sources and clause is not None and root == "COERCE" and mode(root, telling.unit, units) == "arrest":
            sources = self.sides.where(clause)
        suffered = noun and (
            units.has(telling.unit, SUFFERED_NOUN)
            # "Chad's membership was suspended"
            or (root == "SANCTION" and frame.verb and not telling.roles.get("target") and not units.has(telling.unit, _SANCTIONS))
        )
        if not sources and noun and not suffered:
            sources = self.sides.owner(telling)
        if noun_alone and not sources:
            return None
        source_parts = self.sides.parts(sources)
        phrases = self.sides.behind_subject(telling)
        if root == "PROTEST" and len(phrases) > 1:
            # "A protest at the university against Norway"
            phrases = sorted(phrases, key=lambda phrase: not units.ends_as(phrase.first, AGAINST))
        if root == "SUPPORT" and noun and self.enough.is_sum(telling):
            root = "AID"
        people = root in _TO_PEOPLE and not noun and mode(root, telling.unit, units) in _OF_PEOPLE
        targets = self.sides.others(phrases, sources, things=not people)
        if not targets and phrases:
            targets = self.sides.of_clause_about(root, phrases, sources)
        if suffered and not targets:
            targets = tuple(id for id in self.sides.owner(telling) if id not in sources)
        meant = self.senses.meant(root, telling, sources, targets) if root in _FORCE else root
        if meant is None:
            return None
        root = meant
        if noun_alone and not (sources and (targets or self.enough.are_several(telling, sources))):
            return None
        if clause is not None and self.turns.is_alleged(clause):
            return None
        if root == "ASSAULT" and noun and self.enough.is_verbal(telling):
            root = "ACCUSE"
        status: EventStatus | None = "done"
        announced = False
        if clause is not None and not noun_alone:
            if not targets and not (root in MUTUAL and len(sources) > 1):
                # To whom somebody asks another to do something is not asked: "conveyed to Vogt an invitation to visit Chad".
                asked = self.sides.behind(root, clause, sources) if root == "REQUEST" else self.turns.of_deeds(clause, sources)
                targets = asked or self.sides.of_complement(root, clause, sources)
                if not targets and sources and root != "CONSULT" and not (root in MUTUAL and self.enough.are_several(telling, sources)):
                    targets = self.sides.behind(root, clause, sources)
            root, status = self.turns.turned(root, clause)
            if root == "CONSULT" and status == "done" and not targets and self.sides.met_before(telling.roles.get("source", ()), sources):
                return None
            # When it will be done is not when it is said.
            announced = status == "done" and clause.status != "done"
            if not targets and sources and root in _UNTIL_THEN:
                targets = self.sides.of_condition(clause, sources)
            if not targets and root == "PROTEST":
                targets = self.of_purpose(clause, sources)
        if (
            status is None
            or (root != EVENT_TYPES[frame.kind] and not sources)
            or not self.enough.is_told(root, telling, sources, targets)
        ):
            return None
        return Event(
            UNNAMED,
            root,
            mode(root, telling.unit, units),
            sources,
            targets,
            status,
            self.details.date(self.announcement(clause) if announced else clause),
            self.details.place(clause),
            self.details.trigger(telling, units),
            clause.span if clause is not None else word,
            self.other.teller(root, word),
            frame.name,
            source_parts,
            self.sides.parts(targets),
        )

    @staticmethod
    def announcement(clause: Clause | None) -> Clause | None:
        """The clause that says when something to come is announced: "said on Monday that it would strike"."""
        outer = clause.parent if clause is not None and clause.kind == "complement" else None
        return outer if outer is not None and outer.status == "done" else None

    def is_of_told(self, unit: int) -> bool:
        """Whether a noun stands behind "of" of one that tells something itself, and by the verb: "opened a probe of the killing"."""
        if self.syntax is None:
            return False
        phrases = self.syntax.phrases
        group = phrases.group_at(unit)
        return group > 1 and phrases.lasts[group - 2] - 1 in self.by_unit and self.syntax.units.has(phrases.firsts[group - 1], OF)

    def own(self, telling: Telling) -> Telling:
        """A telling by a noun alone without those of the verb that it is the subject of: "the attack on Chad was condemned by Norway"."""
        clause = telling.clause
        verb = clause.verb if clause is not None and telling.function == "subject" else None
        if clause is None or verb is None or not (verb.passive or verb.head in self.by_unit):
            return telling
        agent = clause.agent if verb.passive else None
        gone = verb.head if verb.head in self.by_unit else agent.first - 1 if agent is not None else len(clause.syntax.units)
        roles = {role: some for role, phrases in telling.roles.items() if (some := tuple(one for one in phrases if one.first <= gone))}
        return telling if len(roles) == len(telling.roles) and roles == telling.roles else attrs.evolve(telling, roles=roles)

    def of_purpose(self, clause: Clause, sources: tuple[str, ...]) -> tuple[str, ...]:
        """Of whom protesters want something, or whom they blame: "demanding that Norway leave"."""
        for inner in clause.children_behind()[:_DEEP]:
            above = self.by_unit.get(inner.verb.head) if inner.verb is not None else None
            if above and above[0].frame.kind in SAID:
                root = EVENT_TYPES[above[0].frame.kind]
                found = self.sides.others(above[0].roles.get("target", ()), sources) or self.sides.of_complement(root, inner, sources)
                found = found or self.sides.behind(root, inner, sources)
                if found:
                    return found
        return ()

    def speaking(self, telling: Telling, word: Span) -> tuple[str, ...]:
        """Who does it by saying it, or says that "we" do it."""
        if not telling.frame.noun:
            statement = self.other.cues.over(word)
            if statement is not None:
                clause = telling.clause
                verb = clause.verb if clause is not None else None
                if clause is not None and verb is not None and not verb.passive and clause.syntax.passive(clause.number):
                    # "Envoy summoned over theft": who suffers it says nothing.
                    return ()
                return statement.actors
        subject = next(iter(telling.roles.get("source", ())), None)
        if subject is None or not subject.phrases.units.has(subject.head, FIRST_PERSON):
            return ()
        around = self.other.contents.over(word)
        return around.actors if around is not None else ()

    # -- from other results --

    def obligations(self) -> Iterator[Event]:
        """What somebody says that another must do."""
        if self.syntax is None or not self.other.contents:
            return
        units = self.syntax.units
        for unit in units.where(_MODALS):
            statement = self.other.contents.over(units.span(unit, unit + 1))
            clause = self.syntax.with_verb(unit) if statement is not None else None
            verb = clause.verb if clause is not None else None
            if clause is None or verb is None or verb.modality not in _OBLIGES:
                continue
            subject = clause.subject
            if statement is None or not statement.actors or subject is None or verb.passive:
                continue
            targets = self.sides.others((subject,), statement.actors)
            if targets and not set(self.sides.actors((subject,))) & set(statement.actors):
                span = clause.span
                actors, told_by, rule = statement.actors, statement.id, statement.rule
                yield Event(UNNAMED, "REQUEST", None, actors, targets, "done", None, None, verb.span, span, told_by, rule)


def _holds(span: Span, starts: Sequence[int]) -> bool:
    """Whether one of some characters, which are sorted, is in a stretch."""
    at = bisect_left(starts, span.start)
    return at < len(starts) and starts[at] < span.end
