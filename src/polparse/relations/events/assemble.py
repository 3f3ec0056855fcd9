"""
Who did what to whom.

Takes what the frames of events find in clauses, and the statements, meetings, resolutions and commitments of the text; returns events.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import attrgetter

import attrs

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    ABOUT,
    ASK_VERB,
    BLAME_VERB,
    CAPITAL,
    CITY,
    CONTEST_VERB,
    COUNTRY,
    CURRENCY,
    DECIDE_VERB,
    EVENT_WORDS,
    HARSH_WORD,
    IN,
    JOINT_WORD,
    MODAL,
    MONEY_NOUN,
    OF,
    PEACE_NOUN,
    POSSESSIVE_DETERMINER,
    PROJECT_NOUN,
    PROMISE_VERB,
    PRONOUN_OBJECT,
    PRONOUN_SUBJECT,
    SEMI_MODAL,
    STATE,
    SUFFERED_NOUN,
    TO,
    WARN_VERB,
    WH,
)
from polparse.contract.norms import EVENT_MODES, EVENT_TYPES
from polparse.engine.regexes import over_text
from polparse.engine.units import Units
from polparse.model import Event, EventMode, EventStatus, EventType
from polparse.relations.events.sides import SAID, EventSides
from polparse.relations.events.told import UNNAMED, OtherResults, Told
from polparse.relations.speakers import FIRST_PERSON
from polparse.spans import Span
from polparse.syntax.clause import Clause, Syntax, VerbGroup
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["Told", "events"]

_PLACES = f"{COUNTRY}|{CAPITAL}|{CITY}|{STATE}"
# All of an event but its identifier: several times as fast as `attrs.evolve`.
_AFTER_ID = attrgetter(*(field.name for field in attrs.fields(Event)[1:]))
_ISO = over_text(r"(?a)(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?")
# Of clauses and phrases that lie in each other, so many are looked at.
_DEEP = 4
# What is done together.
_MUTUAL = frozenset(("AGREE", "CONSULT", "COOPERATE"))
# What is only announced is a threat, or a promise.
_CONFLICT = frozenset(("ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"))
_DEEDS = "|".join(kind for root in sorted(_CONFLICT) for kind in EVENT_WORDS[root])
_SANCTIONS = "|".join(EVENT_WORDS["SANCTION"])
_HELP = frozenset(("AID", "CONCEDE", "SUPPORT", "COOPERATE"))
_OF_ANOTHER = frozenset(("infinitive", "complement"))
_SINGLE = frozenset(("office", "person"))
# Whom one frees, calls or receives is somebody, and nobody whose a thing is: "released his letters".
_OF_PEOPLE = frozenset(("call", "meet", "release"))
_TO_PEOPLE = frozenset(("CONCEDE", "CONSULT"))
_WANTED = frozenset(("ask", "demand"))
# What is not done, or only threatened, may be so until somebody else does something.
_UNTIL_THEN = frozenset(("REJECT", "THREATEN"))
# What needs somebody whom it is done to, if a thing is told.
_NEEDS_TARGET = frozenset(("AID", "CONCEDE", "THREATEN"))
# What may be told without who does it: "a bomb killed two envoys".
_BLIND = frozenset(("ASSAULT", "COERCE"))
# How many units a verb and a noun that tell something together may be apart.
_CLOSE = 6
_PEOPLE = f"{PRONOUN_OBJECT}.3p|{PRONOUN_OBJECT}.3sm|{PRONOUN_OBJECT}.3sf"
# Of whom no name is told: "thousands".
_CROWDS = frozenset(("number", "pronoun"))
_NAMED = frozenset(("person", "organisation", "government", "country"))
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
    for draft in sorted(reader.drafts(), key=lambda draft: (draft.trigger.start, draft.trigger.end)):
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
        self.tellings = tellings
        # Verbs that only help a noun to tell it.
        self.helping = {
            telling.clause.verb.head
            for telling in tellings
            if telling.clause is not None and telling.frame.noun and telling.frame.verb and telling.clause.verb is not None
        }
        self._values = {
            timex.span.start: value.group(1)
            for timex in told.dates
            if timex.type in ("DATE", "TIME") and (value := _ISO.fullmatch(timex.value or ""))
        }
        self._value_starts = sorted(self._values)

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
        date = meeting.date or clausal.date
        return attrs.evolve(clausal, sources=sources, targets=targets, told_by=meeting.told_by, status=meeting.status, date=date)

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
        clause, root = telling.clause, EVENT_TYPES[telling.frame.kind]
        if telling.frame.noun and telling.frame.verb and self.is_of_told(telling.unit):
            return None
        noun_alone = bool(telling.frame.noun) and not telling.frame.verb and not telling.frame.function
        if noun_alone:
            telling = self.own(telling)
        word = units.span(telling.unit, telling.unit + 1)
        sources = self.sides.actors(telling.roles.get("source", ())) or self.speaking(telling, word)
        between = telling.roles.get("between", ())
        if between and between[0].first - 2 == telling.unit and len(parties := self.sides.actors(between)) > 1:
            # "Praised the partnership between Norway and Chad"
            sources = parties
        if not sources and clause is not None and (not telling.frame.noun or telling.frame.verb):
            sources = self.sides.of_outer(clause)
        suffered = telling.frame.noun and (
            units.has(telling.unit, SUFFERED_NOUN)
            # "Chad's membership was suspended"
            or (root == "SANCTION" and telling.frame.verb and not telling.roles.get("target") and not units.has(telling.unit, _SANCTIONS))
        )
        if not sources and telling.frame.noun and not suffered:
            sources = self.sides.owner(telling)
        if noun_alone and not sources:
            return None
        phrases = telling.roles.get("target", ())
        people = root in _TO_PEOPLE and not telling.frame.noun and self.mode(root, telling.unit, units) in _OF_PEOPLE
        targets = self.sides.others(phrases, sources, things=not people)
        if not targets and phrases:
            targets = self.sides.of_clause_about(root, phrases, sources)
        if suffered and not targets:
            targets = tuple(id for id in self.sides.owner(telling) if id not in sources)
        if root == "ASSAULT" and sources and targets and self.are_people(*sources, *targets):
            # "Attacked the minister": who argue, or stand for election.
            if units.has(telling.unit, CONTEST_VERB):
                return None
            root = "ACCUSE" if units.has(telling.unit, BLAME_VERB) else root
        if noun_alone and not (sources and (targets or self.are_several(telling, sources))):
            return None
        if clause is not None and self.is_alleged(clause):
            return None
        if root == "ASSAULT" and telling.frame.noun and self.is_verbal(telling):
            root = "ACCUSE"
        status: EventStatus | None = "done"
        if clause is not None and not noun_alone:
            if not targets and not (root in _MUTUAL and len(sources) > 1):
                targets = self.of_deeds(clause, sources) or self.sides.of_complement(root, clause, sources)
                if not targets and sources and root != "CONSULT" and not (root in _MUTUAL and self.are_several(telling, sources)):
                    targets = self.sides.behind(root, clause, sources)
            root, status = self.turned(root, clause)
            if not targets and sources and root in _UNTIL_THEN:
                targets = self.sides.of_condition(clause, sources)
            if not targets and root == "PROTEST":
                targets = self.of_purpose(clause, sources)
        if status is None or (root != EVENT_TYPES[telling.frame.kind] and not sources) or not self.is_told(root, telling, sources, targets):
            return None
        return Event(
            UNNAMED,
            root,
            self.mode(root, telling.unit, units),
            sources,
            targets,
            status,
            self.date(clause),
            self.place(clause),
            self.trigger(telling, units),
            clause.span if clause is not None else word,
            self.other.teller(root, word),
            telling.frame.name,
        )

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

    def are_people(self, *ids: str) -> bool:
        """Whether all of some actors are single people."""
        return all(self.index[id].kind in _SINGLE for id in ids)

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

    def trigger(self, telling: Telling, units: Units) -> Span:
        """The word that tells it; of a noun with a verb close to it both."""
        verb = telling.clause.verb if telling.clause is not None and telling.frame.noun and telling.frame.verb else None
        first, last = sorted((telling.unit, verb.head if verb is not None else telling.unit))
        if last - first > _CLOSE or any(unit in self.by_unit for unit in range(first + 1, last)):
            first = last = telling.unit
        return units.span(first, last + 1)

    def are_several(self, telling: Telling, sources: tuple[str, ...]) -> bool:
        """Whether those who do it may do it with each other."""
        return len(sources) > 1 or any(phrase.plural for phrase in telling.roles.get("source", ()))

    def is_told(self, root: EventType, telling: Telling, sources: tuple[str, ...], targets: tuple[str, ...]) -> bool:
        """Whether enough is told of who takes part."""
        roles, frame = telling.roles, telling.frame
        if roles.get("other") or (frame.kind == root == "AID" and not all(map(self.is_money, roles.get("means", ())))):
            # "rallied support", "gave a speech to the council"
            return False
        if root == "REQUEST" and not frame.noun and telling.clause is not None and self.is_question(telling, telling.clause):
            return False
        if (root in _MUTUAL and not sources) or ("CONSULT" in (root, frame.kind) and len(sources) + len(targets) < 2):
            return False
        if frame.kind == "SUPPORT" and not frame.noun and not targets and self.other.cues.over(self.word(telling)) is None:
            # "Supports arts": what nobody says that he does
            return False
        if root == "COOPERATE" and frame.noun and self.is_own_project(telling):
            # "Norway launched a programme"
            return False
        if root == "COOPERATE" and frame.noun and not targets and not self.are_several(telling, sources):
            # "Norway held drills"
            return False
        if root == "THREATEN" and telling.clause is not None and not targets and self.is_fear(telling.clause):
            # Where its content tells of somebody, it may be against him: "warned that the vote threatens ties with Chad".
            return False
        if root == "THREATEN" and any(phrase.phrases.units.has(phrase.head, _DEEDS) for phrase in roles.get("target", ())):
            # "threatened a strike"
            return bool(sources)
        needed = {root, frame.kind} <= _NEEDS_TARGET or "target" in frame.needs
        if needed and not targets and not all(map(self.is_somebody, roles.get("target", ()))):
            # What is done to a thing is none: "released a statement".
            return False
        if root == "CONSULT" and telling.clause is not None and not frame.noun and self.is_naming(telling.clause):
            return False
        if sources:
            return True
        if root == "REQUEST" and telling.clause is not None and telling.clause.kind == "participle":
            # "Asked about it, the minister left."
            return False
        if root == "PROTEST":
            # "Thousands marched", "protests erupted"
            return all(phrase.kind in _CROWDS for phrase in roles.get("source", ()))
        if "source" in frame.needs or (roles.get("source") and root not in _BLIND):
            # "The vote threatens Norway": a thing does it.
            return False
        return any(root in _BLIND or self.index.side(self.index[target]) or self.index[target].kind in _NAMED for target in targets)

    @staticmethod
    def is_fear(clause: Clause) -> bool:
        """Whether who warns says what others do, or what happens: "warned that prices would rise", but not "that it would strike"."""
        if clause.verb is None or not clause.syntax.units.has(clause.verb.head, WARN_VERB):
            return False
        told = next((child for child in clause.complements[:_DEEP] if child.kind == "complement"), None)
        subject = told.subject if told is not None and not told.inherited else None
        # "It", "his members"
        own = f"{PRONOUN_SUBJECT}|{POSSESSIVE_DETERMINER}"
        return subject is not None and not clause.syntax.units.has(subject.first, own)

    def is_verbal(self, telling: Telling) -> bool:
        """Whether an attack is one by words: "a scathing attack on the minister"."""
        phrase = self.syntax.phrases.headed_by(telling.unit) if self.syntax is not None else None
        return phrase is not None and bool(phrase.modifiers(HARSH_WORD))

    def is_own_project(self, telling: Telling) -> bool:
        """Whether what a noun tells is a project that is not told to be a joint one."""
        phrase = self.syntax.phrases.headed_by(telling.unit) if self.syntax is not None else None
        return phrase is not None and phrase.phrases.units.has(telling.unit, PROJECT_NOUN) and not phrase.modifiers(JOINT_WORD)

    @staticmethod
    def is_naming(clause: Clause) -> bool:
        """Whether two objects stand side by side: "called the envoy a liar"."""
        return len(clause.syntax.objects(clause.number)) > 1

    def word(self, telling: Telling) -> Span:
        """The characters of the word that tells it."""
        return telling.clause.syntax.units.span(telling.unit, telling.unit + 1) if telling.clause is not None else Span(0, 1)

    def is_question(self, telling: Telling, clause: Clause) -> bool:
        """Whether somebody only wants to know something: "asked why it left", "asked about it"."""
        if clause.verb is None or not clause.syntax.units.has(clause.verb.head, ASK_VERB):
            return False
        inner = [child.kind for child in clause.complements[:_DEEP]]
        # "“Why?” Norway asked"
        statement = self.other.cues.over(self.word(telling)) if not inner else None
        if statement is not None and statement.kind == "direct":
            return True
        if "infinitive" in inner or "complement" in inner:
            return False
        if inner or clause.led_by(ABOUT):
            return True
        markers = [child.marker for child in clause.children_behind()[:_DEEP] if child.first >= clause.verb.last]
        return not clause.adjuncts and any(marker is not None and clause.syntax.units.has(marker, WH) for marker in markers)

    @staticmethod
    def is_somebody(phrase: Phrase) -> bool:
        """Whether a phrase means people, whom nobody knows by it: "freed them"."""
        return phrase.phrases.units.has(phrase.head, _PEOPLE)

    @staticmethod
    def is_money(phrase: Phrase) -> bool:
        """Whether a phrase is a sum: "40 million dollars"."""
        units = phrase.phrases.units
        return any(units.has(unit, f"{CURRENCY}|{MONEY_NOUN}") for unit in range(phrase.first, phrase.last))

    @staticmethod
    def mode(root: EventType, unit: int, units: Units) -> EventMode | None:
        """How it is done, by the word that tells it."""
        norms = (units.norm(kind, unit) or "" for kind in EVENT_WORDS[root] if units.has(unit, kind))
        return next((EVENT_MODES[norm] for norm in norms if norm in EVENT_MODES), None)

    def turned(self, root: EventType, clause: Clause) -> tuple[EventType, EventStatus | None]:
        """The type and the status, as the clause tells it: None if it is only possible, or another verb tells it."""
        outer = clause.parent
        if clause.kind in _OF_ANOTHER and clause.antecedent is None and outer is not None and outer.verb is not None:
            above = self.by_unit.get(outer.verb.head)
            if clause.kind == "infinitive" and (above[0].frame.kind in SAID if above else self.is_wanted(outer.verb)):
                return root, None
        status = clause.status
        verb = clause.verb
        if root == "MOBILIZE" and (self.helps(clause) or (clause.status != "done" and self.is_sent_to(clause))):
            # "will send ships to help", "offered troops to Chad"
            root = "AID"
        if root == "AGREE" and self.threatens(clause):
            root = "THREATEN"
        if clause.kind == "infinitive" and outer is not None and outer.status == "possible":
            # "If they decide to strike"
            return root, None
        if status == "wished" and verb is not None and verb.modality == "wish" and root in _HELP | _CONFLICT:
            # "is ready to release"
            status = "planned"
        if status == "planned" and root == "CONCEDE" and clause.kind == "infinitive" and outer is not None and self.decides(outer):
            status = "done"
        future = verb is not None and verb.modality in ("will", "shall", "would")
        if status == "denied":
            if verb is not None and verb.negative and verb.modality not in (None, "will", "shall", "would"):
                return root, None
            # "will not release", "failed to agree"
            negative = (verb is not None and verb.negative) or any(phrase.negative for phrase in clause.objects[:1])
            if root in _HELP | _MUTUAL and (future or not negative):
                return "REJECT", "done"
            return root, "denied"
        if status == "planned":
            if root in _CONFLICT:
                return "THREATEN", "done"
            return ("AGREE", "done") if root in _HELP else (root, "planned")
        return root, "done" if status == "done" else None

    def is_wanted(self, verb: VerbGroup) -> bool:
        """Whether by a verb somebody only asks for what follows it."""
        statement = self.other.cues.over(verb.span)
        return statement is not None and statement.stance in _WANTED

    @cached_property
    def by_verb(self) -> dict[int, list[Telling]]:
        """What a verb tells, by itself or with a noun that it only helps to tell it."""
        found: dict[int, list[Telling]] = {}
        for telling in self.tellings:
            if telling.clause is not None and telling.frame.verb and telling.clause.verb is not None:
                found.setdefault(telling.clause.verb.head, []).append(telling)
        return found

    def threatens(self, clause: Clause) -> bool:
        """Whether what a clause promises is force: "vowed to strike back", but not "undertook to ban plastics"."""
        if clause.verb is None or not clause.syntax.units.has(clause.verb.head, PROMISE_VERB):
            return False
        inner = (child.verb for child in clause.complements[:_DEEP])
        return any(verb is not None and not verb.negative and self.deed(verb.head) in _CONFLICT for verb in inner)

    def of_deeds(self, clause: Clause, sources: tuple[str, ...]) -> tuple[str, ...]:
        """To whom what somebody only says that he does would be done: "promised to send troops to Chad"."""
        for inner in clause.complements[:_DEEP]:
            for telling in self.by_verb.get(inner.verb.head, ()) if inner.kind == "infinitive" and inner.verb is not None else ():
                found = self.sides.others(telling.roles.get("target", ()), sources)
                if found:
                    return found
        return ()

    def deed(self, unit: int) -> str | None:
        """The kind of the first that a verb tells which is done to somebody, or to nobody who is told."""
        for telling in self.by_verb.get(unit, ()):
            suffering = telling.roles.get("target", ())
            if self.sides.actors(suffering) if suffering else "target" not in telling.frame.needs:
                return telling.frame.kind
        return None

    @staticmethod
    def decides(clause: Clause) -> bool:
        """Whether somebody has decided something."""
        return clause.verb is not None and clause.syntax.units.has(clause.verb.head, DECIDE_VERB) and clause.status == "done"

    def helps(self, clause: Clause) -> bool:
        """Whether it is done to help somebody, or to keep the peace."""
        if any(clause.syntax.units.has(adjunct.phrase.head, PEACE_NOUN) for adjunct in clause.adjuncts):
            return True
        inner = (child.verb for child in clause.complements[:_DEEP] if child.kind == "infinitive")
        return any(verb is not None and any(told.frame.kind in _HELP for told in self.by_unit.get(verb.head, ())[:1]) for verb in inner)

    def is_sent_to(self, clause: Clause) -> bool:
        """Whether forces go to somebody, and not only somewhere: "to Norway", but not "to the border with Norway"."""
        return any(self.sides.actors((phrase,)) for phrase in clause.led_by(TO) if phrase.kind != "thing")

    def is_alleged(self, clause: Clause) -> bool:
        """Whether an accusation alleges it."""
        inner: Clause = clause
        for _ in range(_DEEP):
            outer = inner.parent
            if outer is None or outer.verb is None or inner.kind not in ("participle", "complement"):
                return False
            above = self.by_unit.get(outer.verb.head)
            if above and (above[0].frame.kind == "ACCUSE" or (above[0].frame.kind == "THREATEN" and inner.kind == "complement")):
                return True
            inner = outer
        return False

    def date(self, clause: Clause | None) -> str | None:
        """The first calendar date of a clause."""
        if clause is None:
            return None
        span = clause.span
        at = bisect_left(self._value_starts, span.start)
        if at == len(self._value_starts) or self._value_starts[at] >= span.end:
            return None
        starts = clause.syntax.units.starts
        found = (self._values.get(starts[unit]) for phrase in clause.times for unit in range(phrase.first, phrase.last))
        return next(filter(None, found), None)

    def place(self, clause: Clause | None) -> str | None:
        """The first place of a clause with a preposition of place."""
        if clause is None:
            return None
        has = clause.syntax.units.has
        phrase = next((phrase for phrase in clause.led_by(IN) if has(phrase.head, _PLACES)), None)
        return phrase.text if phrase is not None else None

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
