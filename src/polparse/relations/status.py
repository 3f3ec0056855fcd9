"""What becomes of an instrument, as the words around it tell."""

import re
from collections.abc import Callable, Iterator

from polparse.contract.classes import (
    ACT_NOUN,
    AGAINST,
    AHEAD_WORD,
    AUTHOR_VERB,
    AUX_DO,
    AUX_HAVE,
    AWAY_WORD,
    BEFORE,
    BY,
    COMPRISE_VERB,
    CONDITION_NOUN,
    CONSIDERATION_NOUN,
    DECISIVE_VERB,
    DENIED_VERB,
    DRIVE_VERB,
    EFFECT_VERB,
    FAIL_VERB,
    FINAL_WORD,
    FOR,
    GAIN_VERB,
    GRANT_VERB,
    IN,
    INSTRUMENT_NOUN,
    INSTRUMENT_VERB,
    JOINT_WORD,
    MASS_INSTRUMENT,
    MEETING_CUE,
    MULTI,
    NEGATION,
    OF,
    ON,
    OPINION_VERB,
    PART_NOUN,
    PARTICLE,
    POSSESSIVE_DETERMINER,
    PROCEED_VERB,
    PROVISION_VERB,
    READING_NOUN,
    SEND_VERB,
    THROUGH,
    TO,
    UNDER,
    UNTIL,
    VERB_BASE,
    VERB_ED,
    VERB_EN,
    VERB_S,
    VOID_WORD,
    VOTE_WORD,
    WANT_VERB,
    WISHED_VERB,
)
from polparse.contract.norms import CHANGED, ENDED, INSTRUMENT_STATUSES
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.model.instruments import ResolutionStatus
from polparse.relations.adopters import Adopters
from polparse.spans import Span
from polparse.syntax.clause import Clause, Syntax, VerbGroup
from polparse.syntax.clauses import NONE
from polparse.syntax.phrase import Phrase

__all__ = ["BEFORE_ALL", "EARLY", "VOTES", "InstrumentStatus"]

_BASE = f"{VERB_BASE}&!{VERB_ED}"
_DONE = f"{INSTRUMENT_VERB}&{VERB_EN}&!{INSTRUMENT_NOUN}"

# What becomes of an instrument before it is decided on.
_DECIDED = ("passed", "adopted", "ratified", "signed", "voted_on")
_PASSED = "passed"
# What is not in force when it ends.
_EARLY_KINDS = ("bill", "motion", "plan")
# The prepositions that lead an instrument behind verbs of a kind.
_LED = {"adopted": f"{TO}|{ON}", _PASSED: VOTE_WORD, "ratified": TO, "signed": TO, ENDED: f"{AWAY_WORD}|{OF}"}
# What an instrument in force is no more.
_OVER = ("repealed", "expired", "suspended")
# What is no decision yet.
BEFORE_ALL: tuple[ResolutionStatus, ...] = ("proposed", "introduced")
_NOT_YET = f"{AUX_HAVE}&{NEGATION}&{MULTI}"
_HOLDS = f"{COMPRISE_VERB}|{PROVISION_VERB}"
_SAYS = f"{PROVISION_VERB}&{VERB_S}"
# What is only spoken of by these verbs, or behind these prepositions, is not done.
_AHEAD = ("pending", "planned", "proposed")
_AHEAD_VERB = f"{WANT_VERB}|{WISHED_VERB}|{OPINION_VERB}|{DENIED_VERB}"
_NOT_DONE = f"{BEFORE}|{UNTIL}|{FOR}|{AGAINST}|{AHEAD_WORD}"
_DOES = f"{PROVISION_VERB}|{EFFECT_VERB}"
# What they do they bring about.
_BINDING = ("decree", "law", "treaty")
# By what a state joins or leaves a treaty.
_BINDS = ("ratified", "signed", ENDED)
# Kinds that are of whoever does something by them.
_OF_ONE = ("decree", "resolution")
_IT = "pronoun_subject.3sn"
# Verbs that tell of an instrument what it does by itself.
_BY_ITSELF = f"{FAIL_VERB}|{INSTRUMENT_VERB}&{MULTI}"
# The macros for votes.
VOTES = ("votes_counted", "votes_given", "vote_of", "votes_alone")
# How much of a clause is looked at, in units.
_LONG = 60
EARLY: tuple[ResolutionStatus, ...] = ("unknown", "proposed", "introduced", "pending", "planned")
_Fate = tuple[ResolutionStatus | None, int | None, Span | None]
_Told = tuple[ResolutionStatus | None, int | None, Phrase | None]


class InstrumentStatus:
    """
    Reads what becomes of instruments.

    Args:
        units: the text.
        grammar: of instruments.
        bodies: who does it.
        read: gives the clauses.
    """

    def __init__(self, units: Units, grammar: Grammar, bodies: Adopters, read: Callable[[], Syntax]) -> None:
        self.units = units
        self.read = read
        self.string: str = grammar.reading(units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.bodies = bodies

    def by_clause(self, head: int) -> _Told | None:
        """
        What becomes of an instrument by the verb of a clause that it has a function in, and who does it.

        Args:
            head: the unit of its noun.

        Returns:
            None if no clause tells.
        """
        told = self._of_places(head)
        if told is not None and told[0] not in EARLY and told[2] is not None:
            return told
        if told is not None and told[0] not in EARLY:
            # "The sanctions that Chad imposed were extended"; but who passed it is not who signed it.
            about = self._of_those_about(head) if told[0] in ("in_force", *_OVER) else None
            return told[0], told[1], about[2] if about is not None and about[2] is not None else self._author(head)
        about = self._of_those_about(head)
        if about is not None and about[0] is not None and about[0] not in EARLY:
            # "The pact, signed by the kings, has not been ratified by parliament"
            return about if about[2] is not None else (about[0], about[1], self._author(head))
        return told or about or self._of_author(head)

    def _of_places(self, head: int) -> _Told | None:
        """What the clauses tell that it has a function in."""
        way: _Told | None = None
        for clause, function, preposition in self.places(head):
            verb = clause.verb
            if verb is not None and function == "object" and self.is_in_plan(clause):
                # "The terms of the plan include the ceasefire"
                return "planned", verb.head, None
            if verb is None:
                continue
            if function != "adjunct" and (reading := self._reading(clause)) is not None:
                return reading, verb.head, clause.agent if function == "object" or verb.passive else None
            before = self.read().phrases.ending_at(preposition) if function == "adjunct" else None
            if before is not None and self.units.has(before.head, PART_NOUN) and (part := self._part_of(before.head)) is not None:
                return part
            if before is not None and (joins := self._joins(clause, before, head, preposition)) is not None:
                return joins
            if (function == "subject" and self.is_open(clause)) or (function == "object" and self._is_before(clause, verb)):
                return "pending", verb.head, None
            if function == "adjunct" and self.units.has(preposition, TO) and (act := self._given(clause, verb)) is not None:
                # "Gave its approval to the law"
                return self._in_clause(clause, act, head), verb.head, clause.agent
            if self._is_early(head) and (on_its_way := self._on_its_way(clause, verb, function)) is not None:
                # "Vetoed on Monday, the bill goes back to the Senate"
                way = on_its_way, verb.head, clause.agent if function == "object" else None
                continue
            driven, chamber = self._driven(clause, verb, function, preposition)
            if driven:
                return self._in_clause(clause, _PASSED, head), verb.head, chamber
            done = (self._apart(clause) if function == "object" else None) or self._done(verb.head)
            if function == ("subject" if verb.passive else "object") and self.units.has(verb.last, VOID_WORD):
                # "Declared the law void"
                return self._in_clause(clause, ENDED, head), verb.head, clause.agent
            if function == "subject" and (act := self._given(clause, verb, GAIN_VERB)) is not None:
                # "Received royal assent"
                return self._in_clause(clause, act, head), verb.head, None
            if done is None and function == "object" and clause.status == "done" and self._is_released(verb, head):
                return None, verb.head, clause.agent
            if done == "proposed" and function == "object" and self.units.has(verb.head, OPINION_VERB) and self._is_open_kind(head):
                # "Discussed the bill"
                return "proposed", verb.head, clause.agent
            opinion = done != "planned" and self.units.has(verb.head, OPINION_VERB)
            if done is None or (opinion and not self.is_counted(clause)):
                if function == "subject" and (at := self._in_force(verb)) is not None:
                    # "The agreements remain in force"
                    return "in_force", at, None
                continue
            if function == ("subject" if verb.passive else "object"):
                return self._in_clause(clause, done, head), verb.head, clause.agent
            chamber = clause.objects[0] if function == "subject" and done == _PASSED and not verb.passive and clause.objects else None
            if chamber is not None and chamber.kind in ("body", "name"):
                # "The bill passed the Senate"
                return self._in_clause(clause, done, head), verb.head, chamber
            if function == "adjunct" and self._leads(clause, done, preposition):
                if done == ENDED and not self._is_early(head):
                    # For the others it is in force: "withdrew from the treaty".
                    return "in_force", verb.head, clause.agent
                if done == _PASSED:
                    return "voted_on" if clause.status == "done" else "pending", verb.head, clause.agent
                return self._in_clause(clause, done, head), verb.head, clause.agent
            alone = done == "in_force" and not clause.objects
            if function == "subject" and (alone or done in (ENDED, "expired", "pending") or self.units.has(verb.head, _BY_ITSELF)):
                return self._in_clause(clause, done, head), verb.head, None
        phrase = self.read().phrases.at(head)
        if way is not None or phrase is None or phrase.head == head:
            return way
        # "Suspended implementation of the treaty"
        part = self._part_of(phrase.head) if self.units.has(phrase.head, PART_NOUN) else None
        if part is not None:
            return part
        return self._by_noun(phrase, head) if self.units.has(phrase.head, ACT_NOUN) else None

    def _joins(self, clause: Clause, act: Phrase, head: int, preposition: int) -> _Told | None:
        """What becomes of it for one who joins or leaves it: "its withdrawal from the pact", "the instrument of accession to it"."""
        noun = next((one.head for one in (act, act.of) if one is not None and self._act(one.head) in _BINDS), None)
        if noun is None or not self.units.has(preposition, f"{TO}|{AWAY_WORD}"):
            return None
        done = self._done(clause.verb.head) if clause.verb is not None else None
        if done in (ENDED, *_OVER):
            # "Withdrew its signature from the pact": for the others it is in force.
            return "in_force", clause.verb.head if clause.verb is not None else noun, clause.agent
        if clause.status == "done":
            return "in_force" if self._act(noun) == ENDED else self.status(noun, False, False, head), noun, clause.agent
        return None

    def _by_noun(self, act: Phrase, head: int) -> _Told:
        """What a noun tells that becomes of it: "the rejection of the bill", "ahead of the adoption of the bill"."""
        agent = None
        for clause, function, preposition in self.read().places(act.head):
            verb = clause.verb
            undergoes = verb is not None and function == ("subject" if verb.passive else "object") and clause.status == "done"
            stood = self._act(act.head) != "vetoed" or verb is None or self._done(verb.head) not in ("rejected", ENDED)
            if undergoes and not stood and verb is not None and clause.agent is not None:
                # "Overrode the king's veto of the bill"
                return "passed", verb.head, clause.agent
            # "The veto of the bill by the king was overridden"
            by = (one for one in clause.led_by(BY) if verb is None or not verb.passive or one.first < verb.first)
            agent = next(by, None)
            if self._is_to_come(clause, function, preposition):
                # What is yet to be repealed is in force.
                return "in_force" if self._act(act.head) in (ENDED, *_OVER) else "pending", act.head, agent
        return self.status(act.head, False, False, head), act.head, agent

    def _is_to_come(self, clause: Clause, function: str, preposition: int) -> bool:
        """Whether what stands in a clause is not yet done by it: "awaited the signing", "ahead of the signing"."""
        if function == "adjunct":
            return self.units.has(preposition, _NOT_DONE) or clause.status in ("planned", "wished")
        verb = clause.verb
        if verb is None or clause.status != "done":
            return True
        subject = clause.subject
        if function != "subject" and subject is not None and self.read().is_form_of_be(clause.number):
            # "One of the conditions is the withdrawal of the law"
            called = subject if subject.of is None else subject.of
            return any(self.units.has(one.head, CONDITION_NOUN) for one in (subject, called))
        ahead = self.units.has(verb.head, _AHEAD_VERB) or self._done(verb.head) in _AHEAD
        return ahead and (function == "object" or (function == "subject" and verb.passive))

    def of_pronouns(self) -> Iterator[tuple[Clause, int]]:
        """The clauses that tell of "it" what is told of instruments alone, each with the unit of the pronoun."""
        for unit in self.units.where(DECISIVE_VERB):
            clause = self.read().told_by(unit)
            patient = clause.patient if clause is not None else None
            if clause is not None and patient is not None and not clause.inherited and self.units.has(patient.head, _IT):
                yield clause, patient.head

    def pronouns(self) -> list[int]:
        """The units of "it" and "this" that may be the subject of a clause."""
        return self.units.where(_IT)

    def of_pronoun(self, clause: Clause, head: int) -> _Told:
        """
        What becomes of an instrument that a pronoun stands for.

        Args:
            clause: that tells it.
            head: the unit of the noun before.
        """
        verb = clause.verb
        done = self._apart(clause) or self._done(verb.head) if verb is not None else None
        if verb is None or done is None or self.units.has(verb.head, OPINION_VERB):
            return None, None, None
        return self._in_clause(clause, done, head), verb.head, clause.agent

    def is_topic(self, head: int) -> bool:
        """Whether a clause tells of an instrument, so that a pronoun behind may stand for it."""
        return any(function in ("subject", "object") for _, function, _ in self.places(head))

    def _of_those_about(self, head: int) -> _Told | None:
        """What the clauses tell that say what it is."""
        for clause in self._about(head):
            verb = clause.verb
            if verb is not None and verb.passive and (verb.finite or clause.agent is not None):
                if self.units.has(verb.head, INSTRUMENT_VERB):
                    agent = clause.agent if clause.agent != clause.subject else None
                    return self._in_clause(clause, self.units.norm(INSTRUMENT_VERB, verb.head) or "", head), verb.head, agent
                if clause.agent is not None and self.units.has(verb.head, AUTHOR_VERB):
                    return None, verb.head, clause.agent
            elif verb is not None and clause.kind == "relative" and clause.subject is not None and self._is_done_to(clause, head):
                # "A text which voters rejected"
                return self._in_clause(clause, self.units.norm(INSTRUMENT_VERB, verb.head) or "", head), verb.head, clause.subject
            elif verb is not None and clause.kind == "relative" and (act := self._given(clause, verb, GAIN_VERB)) is not None:
                return self._in_clause(clause, act, head), verb.head, None
        return None

    def _is_done_to(self, clause: Clause, head: int) -> bool:
        """Whether a relative clause tells what others did to an instrument."""
        verb, patient = clause.verb, clause.patient
        if verb is None or patient is None or clause.objects or self.units.has(verb.head, OPINION_VERB):
            return False
        return self.units.has(verb.head, INSTRUMENT_VERB) and patient.head == self._last(head) and clause.subject != patient

    def _author(self, head: int) -> Phrase | None:
        """Who does something by an instrument or says it there: "in a joint statement, Norway said", "by decree 7, the king banned it"."""
        for clause, function, preposition in self.places(head):
            if function == "adjunct" and self.units.has(preposition, f"{IN}|{BY}") and clause.agent is not None and clause.status == "done":
                return clause.agent
        return None

    def _of_author(self, head: int) -> _Told | None:
        """Whose it is, if no clause tells what became of it."""
        phrases = self.read().phrases
        phrase = phrases.headed_by(self._last(head))
        own = phrase is not None and any(self.units.has(unit, JOINT_WORD) for unit in range(phrase.first, head + 1))
        if (own or self.units.norm(INSTRUMENT_NOUN, head) in _OF_ONE) and (author := self._author(head)) is not None:
            return None, None, author
        if phrase is not None and self.units.has(phrase.first, POSSESSIVE_DETERMINER):
            owner = next((clause.agent for clause, function, _ in self.places(head) if function != "subject"), None)
            return (None, None, owner) if owner is not None else None
        author = phrases.behind(phrase) if phrase is not None and self.units.has(phrase.last, BY) else None
        return (None, None, author) if author is not None else None

    def _part_of(self, noun: int) -> _Told | None:
        """What becomes of it, if a noun names somebody's part in it: "suspended its participation in the pact"."""
        for clause, function, _ in self.read().places(noun):
            verb = clause.verb
            done = self._done(verb.head) if verb is not None else None
            if verb is not None and done in (ENDED, *_OVER) and function == ("subject" if verb.passive else "object"):
                return self._in_clause(clause, done, noun), verb.head, clause.agent
        return None

    def _reading(self, clause: Clause) -> ResolutionStatus | None:
        """How far a clause says that a chamber has read a bill."""
        read = next((one for one in clause.objects if self.units.has(one.head, READING_NOUN)), None)
        if read is None or clause.status != "done":
            return None
        return "passed" if read.modifiers(FINAL_WORD) else "pending"

    def _is_released(self, verb: VerbGroup, head: int) -> bool:
        """Whether a verb says that a statement is made or given out."""
        return self.units.has(verb.head, AUTHOR_VERB) and self.units.norm(INSTRUMENT_NOUN, head) == "statement"

    def _done(self, verb: int) -> str | None:
        """What a verb does to an instrument; None if nothing."""
        if self.units.has(verb, INSTRUMENT_VERB):
            return self.units.norm(INSTRUMENT_VERB, verb)
        return ENDED if self.units.has(verb, FAIL_VERB) else None

    def _apart(self, clause: Clause) -> str | None:
        """What a verb does to its object with the word behind that: "voted it down"; None if nothing."""
        verb, behind = clause.verb, clause.objects[0].last if clause.objects else len(self.string)
        if verb is None or behind >= len(self.string) or not self.units.has(behind, PARTICLE):
            return None
        form = f"{self.units.form(verb.head, verb.last)} {self.units.form(behind, behind + 1)}"
        return self.units.lexicon.norms(INSTRUMENT_VERB).get(form)

    def _on_its_way(self, clause: Clause, verb: VerbGroup, function: str) -> ResolutionStatus | None:
        """How far it is when it goes, or is sent, to those who decide: "sent the bill to parliament"; None if it is not told to."""
        sent = self.units.has(verb.head, SEND_VERB) and function == ("subject" if verb.passive else "object")
        goes = function == "subject" and self.units.has(verb.head, PROCEED_VERB)
        if not (sent or goes) or clause.status != "done" or all(one.kind not in ("body", "name", "people") for one in clause.led_by(TO)):
            return None
        return "introduced" if sent else "pending"

    def _driven(self, clause: Clause, verb: VerbGroup, function: str, preposition: int) -> tuple[bool, Phrase | None]:
        """Whether it is pushed through, and who passes it then: "rushed it through parliament", "waved through the bill"."""
        if not self.units.has(verb.head, DRIVE_VERB):
            return False, None
        if function == "adjunct":
            return self.units.has(preposition, THROUGH), clause.agent
        through = [one for one in clause.led_by(THROUGH) if one.kind in ("body", "name")]
        return bool(through) and function == ("subject" if verb.passive else "object"), next(iter(through), None)

    def is_counted(self, clause: Clause) -> bool:
        """Whether a clause tells how many voted how: who then "backed" a bill has passed it."""
        last = min(clause.last, clause.first + _LONG)
        return any(self.macro(name).search(self.string, clause.first, last) for name in VOTES)

    def _given(self, clause: Clause, verb: VerbGroup, giving: str = GRANT_VERB) -> str | None:
        """What a verb gives to an instrument, or one that it gets, by its object: "approval"; None if nothing."""
        return self._act(clause.objects[0].head) if clause.objects and self.units.has(verb.head, giving) else None

    def _act(self, noun: int) -> str | None:
        """What a noun tells that becomes of an instrument: "approval"; None if nothing."""
        return self.units.norm(ACT_NOUN, noun) if self.units.has(noun, ACT_NOUN) else None

    def _leads(self, clause: Clause, done: str, preposition: int) -> bool:
        """Whether a verb does it to what a preposition leads: "voted on the bill", "acceded to the treaty", "withdrew from it"."""
        return done in _LED and self.units.has(preposition, _LED[done]) and (done == _PASSED or not clause.objects)

    def is_open(self, clause: Clause) -> bool:
        """Whether a clause tells that its subject is still before a body, or under discussion."""
        verb = clause.verb
        if verb is None or verb.negative or not self.read().is_form_of_be(clause.number):
            return False
        return any(
            (self.units.has(one.unit, BEFORE) and one.phrase.kind in ("body", "name"))
            or (self.units.has(one.unit, UNDER) and self.units.has(one.phrase.head, CONSIDERATION_NOUN))
            for one in clause.adjuncts
        )

    def _is_before(self, clause: Clause, verb: VerbGroup) -> bool:
        """Whether a clause tells that a body has its object "before it"."""
        before = (one.phrase.kind for one in clause.adjuncts if self.units.has(one.unit, BEFORE))
        return self.units.has(verb.head, AUX_HAVE) and "pronoun" in before

    def _in_force(self, verb: VerbGroup) -> int | None:
        """The unit of "in force" right behind a verb that says what its subject is."""
        units = self.units
        here = range(verb.last, min(verb.last + 2, len(units.string)))
        return next((unit for unit in here if units.has(unit, MULTI) and units.norm(INSTRUMENT_VERB, unit) == "in_force"), None)

    def is_in_plan(self, clause: Clause) -> bool:
        """Whether a clause tells what a plan or a proposal holds."""
        subject = clause.subject
        if clause.verb is None or subject is None or subject.kind != "thing" or not self.units.has(clause.verb.head, _HOLDS):
            return False
        return any(self.units.has(one.head, MEETING_CUE) for one in (subject, subject.of) if one is not None)

    def places(self, head: int) -> list[tuple[Clause, str, int]]:
        """Where a noun stands in clauses, if it is a head of the phrase that does."""
        head = self._last(head)
        phrase = self.read().phrases.at(head)
        if phrase is None or all(conjunct.head != head for conjunct in phrase.conjuncts):
            return []
        return self.read().places(head)

    def _last(self, head: int) -> int:
        """The unit that ends the noun group of a noun: the number of "resolution 77/318", else the noun."""
        group = self.read().phrases.inner(head)
        return group.head if group is not None and group.kind == "number" else head

    def is_beside(self, head: int) -> bool:
        """Whether another one stands before it: "the statement and action plan"."""
        phrase = self.read().phrases.at(head)
        return phrase is not None and phrase.head != head and any(conjunct.head == head for conjunct in phrase.conjuncts)

    def is_purposed(self, head: int) -> bool:
        """Whether an infinitive says what it is to do: "a motion to lower the voting age"."""
        return any(clause.kind == "infinitive" for clause in self._about(head))

    def _about(self, head: int) -> list[Clause]:
        syntax = self.read()
        phrase = syntax.phrases.headed_by(self._last(head))
        if phrase is None:
            return []
        # "The pact, signed by the kings in May, has not been ratified"
        behind = [
            child
            for clause, function, _ in syntax.places(phrase.head)
            if function == "subject" and clause.verb is not None
            for child in clause.children
            if child.kind == "participle" and child.verb is not None and phrase.last < child.verb.first < clause.verb.first
        ]
        return [*syntax.about(phrase), *syntax.purposes(phrase), *behind]

    def does(self, head: int, demanding: bool) -> bool:
        """
        Whether a clause tells what an instrument bans, allows or demands.

        Args:
            head: the unit of its noun.
            demanding: it is of a kind that brings about what it tells: "the law caps rents".
        """
        telling = _DOES if demanding else PROVISION_VERB
        return any(function == "subject" and self._does(clause, telling) for clause, function, _ in self.places(head))

    def _does(self, clause: Clause, telling: str) -> bool:
        verb = clause.verb
        return verb is not None and not verb.passive and self.units.has(verb.head, telling)

    def is_decided(self, head: int) -> bool:
        """Whether a clause tells of a noun what is told of instruments alone."""
        kind = self.units.norm(INSTRUMENT_NOUN, head)
        if kind == "statement":
            return False
        places = self.places(head)
        if any(self._decides(*place) for place in places):
            return True
        if kind in _BINDING and any(function == "subject" and self._does(clause, _DOES) for clause, function, _ in places):
            return True
        phrase = self.read().phrases.headed_by(head)
        return phrase is not None and any(self._decides(clause, "subject", NONE) for clause in self.read().about(phrase))

    def _decides(self, clause: Clause, function: str, preposition: int) -> bool:
        verb = clause.verb
        if verb is None:
            return False
        if function == ("subject" if verb.passive else "object"):
            return self.units.has(verb.head, DECISIVE_VERB)
        if function == "adjunct":
            done = self._done(verb.head)
            return done is not None and self.units.has(verb.head, DECISIVE_VERB) and self._leads(clause, done, preposition)
        return function == "subject" and self.units.has(verb.head, f"{_SAYS}|{INSTRUMENT_VERB}&{MULTI}")

    def _in_clause(self, clause: Clause, done: str, head: int) -> ResolutionStatus:
        if done == CHANGED:
            return "unknown"
        status, told = self._named(done, head), clause.status
        if told == "done" and self._unreal(clause):
            told = "planned"
        if told == "denied" and clause.verb is not None and self.units.has(clause.verb.first, _NOT_YET):
            # "Has yet to ratify"
            return "pending"
        if told == "denied":
            verb = clause.verb
            # "Will not sign", "refused to sign", "did not sign"; but "has not signed".
            refuses = verb is None or verb.modality is not None or not verb.negative or self._did(verb)
            return self._denied(status, refuses and clause.marker is None)
        if told != "done":
            phrase = self.read().phrases.headed_by(head)
            if status in BEFORE_ALL:
                # "Will table a bill": there is none yet.
                return status if told != "planned" or phrase is None or phrase.definite else "planned"
            if status in _OVER:
                # "They want it repealed": it is in force.
                return "in_force"
            if status not in ("rejected", "vetoed", "voted_on"):
                return "planned"
            return "proposed" if phrase is not None and self.is_draft(phrase.first, head + 1) else "pending"
        return status

    def _did(self, verb: VerbGroup) -> bool:
        """Whether a verb stands behind "did"."""
        return verb.tense == "past" and any(self.units.has(unit, AUX_DO) for unit in range(verb.first, verb.last))

    def _named(self, done: str, head: int) -> ResolutionStatus:
        """The status that a verb tells of the instrument whose noun is a unit."""
        if done in ("expired", "suspended") and self._is_early(head):
            return "rejected" if done == "expired" else "pending"
        if done != ENDED:
            return INSTRUMENT_STATUSES.get(done, "unknown")
        return "rejected" if self._is_early(head) else "repealed"

    def _is_open_kind(self, head: int) -> bool:
        """Whether a noun names what is not in force yet, or may not be: "they discussed legislation"."""
        return self._is_early(head) or self.units.has(head, MASS_INSTRUMENT)

    def _is_early(self, head: int) -> bool:
        """Whether a noun names what is not in force yet: a bill, a motion, a draft."""
        return self.units.norm(INSTRUMENT_NOUN, head) in _EARLY_KINDS or self.is_draft(head, head + 1)

    @staticmethod
    def _denied(status: ResolutionStatus, refused: bool) -> ResolutionStatus:
        """That of one of which a verb is denied: who has not signed may still do so."""
        if status in _OVER:
            return "in_force"
        if status in ("signed", "ratified") and not refused:
            return "pending"
        return "rejected" if status in _DECIDED else "unknown"

    def fate(self, first: int, last: int, sentence: tuple[int, int]) -> _Fate:
        """What becomes of an instrument in its sentence at last: its status, the verb, and who does it."""
        status, verb, body = self.told(first, last, sentence)
        vetoed = self.macro("vetoed").search(self.string, last, sentence[1])
        if vetoed:
            # "Voted for the resolution, but Norway used its veto"
            return "vetoed", vetoed.start("verb"), self.bodies.subject(last, vetoed.start())
        if status is None or status in EARLY:
            again = self.macro("again").search(self.string, last, sentence[1])
            clause = self.read().told_by(again.start("verb")) if again else None
            if again and not (status == "planned" and clause is not None and clause.kind == "adverbial"):
                # But "it will take effect once all have ratified it"
                at = again.start("verb")
                apart = self._apart(clause) if clause is not None else None
                status = self._named(apart, last - 1) if apart is not None else self.status(at, False, False, last - 1)
                return status, at, self.bodies.subject(last, again.start()) or body
        return status, verb, body

    def told(self, first: int, last: int, sentence: tuple[int, int]) -> _Fate:
        """What the words right around an instrument say becomes of it."""
        start, end = sentence
        for name in ("of_verb", "participle", "passive", "active", "relative"):
            behind = name in ("participle", "passive", "relative")
            macro = self.macro(name)
            match = macro.match(self.string, last, end) if behind else macro.search(self.string, max(start, first - 8), first)
            if match is None or self.units.has(match.start("verb"), OPINION_VERB):
                continue
            if name == "of_verb" and self._act(match.start("verb")) == "vetoed":
                # Clauses tell whether it stood: "overrode the veto of the bill".
                continue
            if behind:
                by = self.macro("by").match(self.string, match.end(), end)
                body = self.bodies.actor(match.end(), by.end()) if by else None
            else:
                body = None if self.units.has(match.start(), TO) else self.bodies.subject(start, match.start())
            groups = match.groupdict()
            verb = match.start("verb")
            if name == "relative":
                body = self.bodies.subject(start, verb)
            elif name == "of_verb" and body is None:
                owned = self.macro("owned_before").search(self.string, max(start, verb - 1), verb)
                body = self.bodies.actor(max(start, verb - 8), owned.start()) if owned else None
            if groups.get("wanted"):
                return "pending", verb, body
            if name == "active" and self.units.has(verb, _BASE) and self.is_draft(first, last):
                return "proposed", verb, body
            return self.status(verb, bool(groups.get("modal")), bool(groups.get("no")), last - 1), verb, body
        wanted = self.macro("wanted").search(self.string, max(start, first - 3), first)
        if wanted:
            return "proposed", wanted.start(), None
        early = next((unit for unit in range(first, last) if self.units.has(unit, _DONE)), None)
        if early is not None:
            return self.status(early, False, False, last - 1), early, None
        failed = self.macro("failed").match(self.string, last, end)
        if failed is None:
            return None, None, None
        verb = failed.start("verb")
        return self._named(self._done(verb) or ENDED, last - 1), verb, None

    def _unreal(self, clause: Clause) -> bool:
        """Whether something is only spoken of: "its agreement to sign", "the importance of signing", "discussed signing"."""
        if clause.kind == "infinitive":
            # "Voted to pass it"
            outer = clause.parent.verb if clause.parent is not None and clause.antecedent is None else None
            voted = outer is not None and clause.parent is not None and clause.parent.status == "done"
            return not (voted and outer is not None and self.units.norm(INSTRUMENT_VERB, outer.head) == _PASSED)
        if clause.kind != "participle" or clause.verb is None or clause.verb.passive:
            return False
        parent = clause.parent.verb if clause.parent is not None else None
        if clause.marker is not None:
            # "The importance of signing", "close to signing"
            return self.units.has(clause.marker, f"{OF}|{TO}")
        return parent is not None and clause.antecedent is None and self.units.has(parent.head, OPINION_VERB)

    def is_draft(self, first: int, last: int) -> bool:
        """Whether an instrument is called a draft of one, or proposed."""
        lexicon = self.units.lexicon
        words = self.units.form(first, last).split()
        return any(lexicon.norm(INSTRUMENT_VERB, word) == "proposed" for word in words)

    def status(self, verb: int, modal: bool, negated: bool, head: int) -> ResolutionStatus:
        done = self._done(verb) or self._act(verb) or ""
        if done == CHANGED:
            return "unknown"
        status = self._named(done, head)
        if negated:
            return self._denied(status, modal)
        if modal and status in _OVER:
            return "in_force"
        if modal and status not in ("proposed", "rejected", "voted_on"):
            return "planned"
        return status
