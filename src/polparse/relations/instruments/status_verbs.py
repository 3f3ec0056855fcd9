"""What the verb of a clause tells becomes of an instrument."""

import re
from collections.abc import Callable

from polparse.contract.classes import (
    AUTHOR_VERB,
    AUX_DO,
    AUX_HAVE,
    AWAY_WORD,
    BEFORE,
    COMPRISE_VERB,
    CONSIDERATION_NOUN,
    DRIVE_VERB,
    FINAL_WORD,
    GRANT_VERB,
    INSTRUMENT_NOUN,
    INSTRUMENT_VERB,
    LIGHT_VERB,
    MEETING_CUE,
    MULTI,
    NEGATION,
    OF,
    ON,
    OPINION_VERB,
    ORDINAL_WORD,
    PARTICLE,
    PLANNED_VERB,
    PROCEED_VERB,
    PROVISION_VERB,
    READING_NOUN,
    SEND_VERB,
    SIGN_VERB,
    THROUGH,
    TO,
    UNDER,
    VOTE_WORD,
)
from polparse.contract.norms import CHANGED, ENDED
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.model.instruments import ResolutionStatus
from polparse.relations.instruments.words import BEFORE_ALL, OVER, PASSED, InstrumentWords
from polparse.syntax.clause import Clause, Syntax, VerbGroup
from polparse.syntax.phrase import Phrase

__all__ = ["VOTES", "StatusVerbs"]

# The prepositions that lead an instrument behind verbs of a kind.
_LED = {"adopted": f"{TO}|{ON}", PASSED: VOTE_WORD, "ratified": TO, "signed": TO, ENDED: f"{AWAY_WORD}|{OF}"}
_NOT_YET = f"{AUX_HAVE}&{NEGATION}&{MULTI}"
_HOLDS = f"{COMPRISE_VERB}|{PROVISION_VERB}"
# Kinds that several sign.
_BETWEEN = ("agreement", "memorandum", "treaty")
# By what one makes an instrument of a kind.
_MAKING = {"statement": AUTHOR_VERB, **dict.fromkeys(_BETWEEN, SIGN_VERB), "sanctions": LIGHT_VERB}
# The macros for votes.
VOTES = ("votes_counted", "votes_given", "vote_of", "votes_alone")
# How much of a clause is looked at, in units.
_LONG = 60


class StatusVerbs:
    """
    Reads verbs with their objects, particles and adjuncts.

    Args:
        units: the text.
        grammar: of instruments.
        read: gives the clauses.
        words: reads single ones.
    """

    def __init__(self, units: Units, grammar: Grammar, read: Callable[[], Syntax], words: InstrumentWords) -> None:
        self.units = units
        self.read = read
        self.string: str = grammar.reading(units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.words = words

    def in_clause(self, clause: Clause, done: str, head: int) -> ResolutionStatus:
        """The status that a norm of its verb tells of an instrument, as its clause is told: done, planned, wished or denied."""
        if done == CHANGED:
            return "unknown"
        status, told = self.words.named(done, head), clause.status
        if told == "done" and self._unreal(clause):
            told = "planned"
        if told == "denied" and clause.verb is not None and self.units.has(clause.verb.first, _NOT_YET):
            # "Has yet to ratify"
            return "pending"
        if told == "denied":
            verb = clause.verb
            # "Will not sign", "refused to sign", "did not sign"; but "has not signed".
            refuses = verb is None or verb.modality is not None or not verb.negative or self._did(verb)
            if status == "signed" and self.units.norm(INSTRUMENT_NOUN, head) in _BETWEEN:
                # Who does not sign what others may sign rejects it for himself alone.
                return "pending"
            return self.words.denied(status, refuses and clause.marker is None)
        if told != "done":
            phrase = self.read().phrases.headed_by(head)
            if status in BEFORE_ALL:
                # "Will table a bill": there is none yet.
                return status if told != "planned" or phrase is None or phrase.definite else "planned"
            if status in OVER:
                # "They want it repealed": it is in force.
                return "in_force"
            if status not in ("rejected", "vetoed", "voted_on"):
                return "planned"
            return "proposed" if phrase is not None and self.words.is_draft(phrase.first, head + 1) else "pending"
        return status

    def _unreal(self, clause: Clause) -> bool:
        """Whether something is only spoken of: "its agreement to sign", "the importance of signing", "discussed signing"."""
        if clause.kind == "infinitive":
            # "Voted to pass it"
            outer = clause.parent.verb if clause.parent is not None and clause.antecedent is None else None
            voted = outer is not None and clause.parent is not None and clause.parent.status == "done"
            return not (voted and outer is not None and self.units.norm(INSTRUMENT_VERB, outer.head) == PASSED)
        if clause.kind != "participle" or clause.verb is None or clause.verb.passive:
            return False
        parent = clause.parent.verb if clause.parent is not None else None
        if clause.marker is not None:
            # "The importance of signing", "close to signing"
            return self.units.has(clause.marker, f"{OF}|{TO}")
        return parent is not None and clause.antecedent is None and self.units.has(parent.head, OPINION_VERB)

    def _did(self, verb: VerbGroup) -> bool:
        """Whether a verb stands behind "did"."""
        return verb.tense == "past" and any(self.units.has(unit, AUX_DO) for unit in range(verb.first, verb.last))

    def apart(self, clause: Clause) -> str | None:
        """What a verb does to its object with the word behind that: "voted it down"; None if nothing."""
        verb, behind = clause.verb, clause.objects[0].last if clause.objects else len(self.string)
        if verb is None or behind >= len(self.string) or not self.units.has(behind, PARTICLE):
            return None
        form = f"{self.units.form(verb.head, verb.last)} {self.units.form(behind, behind + 1)}"
        return self.units.lexicon.norms(INSTRUMENT_VERB).get(form)

    def given(self, clause: Clause, verb: VerbGroup, giving: str = GRANT_VERB) -> str | None:
        """What a verb gives to an instrument, or one that it gets, by its object: "approval"; None if nothing."""
        return self.words.act(clause.objects[0].head) if clause.objects and self.units.has(verb.head, giving) else None

    def leads(self, clause: Clause, done: str, preposition: int) -> bool:
        """Whether a verb does it to what a preposition leads: "voted on the bill", "acceded to the treaty", "withdrew from it"."""
        return done in _LED and self.units.has(preposition, _LED[done]) and (done == PASSED or not clause.objects)

    def reading(self, clause: Clause) -> ResolutionStatus | None:
        """How far a clause says that a chamber has read a bill."""
        read = next((one for one in clause.objects if self.units.has(one.head, READING_NOUN)), None)
        if read is None or clause.status != "done" or clause.verb is None:
            return None
        if not (self.units.has(clause.verb.head, INSTRUMENT_VERB) or read.modifiers(f"{FINAL_WORD}|{ORDINAL_WORD}")):
            # "Marks a new stage"
            return None
        return "passed" if read.modifiers(FINAL_WORD) else "pending"

    def is_awaited(self, clause: Clause, verb: VerbGroup) -> bool:
        """Whether a clause tells that its subject is to come: "a statement is expected", but not "is expected to pass"."""
        return self.units.has(verb.head, PLANNED_VERB) and all(child.kind != "infinitive" for child in clause.children_behind())

    def on_its_way(self, clause: Clause, verb: VerbGroup, function: str) -> ResolutionStatus | None:
        """How far it is when it goes, or is sent, to those who decide: "sent the bill to parliament"; None if it is not told to."""
        sent = self.units.has(verb.head, SEND_VERB) and function == ("subject" if verb.passive else "object")
        goes = function == "subject" and self.units.has(verb.head, PROCEED_VERB)
        if not (sent or goes) or clause.status != "done" or all(one.kind not in ("body", "name", "people") for one in clause.led_by(TO)):
            return None
        return "introduced" if sent else "pending"

    def driven(self, clause: Clause, verb: VerbGroup, function: str, preposition: int) -> tuple[bool, Phrase | None]:
        """Whether it is pushed, or slips, through, and who passes it then: "rushed it through parliament", "waved through the bill"."""
        if not self.units.has(verb.head, DRIVE_VERB):
            return False, None
        if function == "adjunct":
            return self.units.has(preposition, THROUGH), clause.agent
        through = [one for one in clause.led_by(THROUGH) if one.kind in ("body", "name")]
        goes = function == "subject" and not clause.objects
        return bool(through) and (goes or function == ("subject" if verb.passive else "object")), next(iter(through), None)

    def is_released(self, verb: VerbGroup, head: int) -> bool:
        """Whether a verb says that a statement is given out, an agreement made, or that sanctions are put on somebody."""
        making = _MAKING.get(self.units.norm(INSTRUMENT_NOUN, head) or "")
        return making is not None and self.units.has(verb.head, making)

    def is_counted(self, clause: Clause) -> bool:
        """Whether a clause tells how many voted how: who then "backed" a bill has passed it."""
        last = min(clause.last, clause.first + _LONG)
        return any(self.macro(name).search(self.string, clause.first, last) for name in VOTES)

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

    def is_before(self, clause: Clause, verb: VerbGroup) -> bool:
        """Whether a clause tells that a body has its object "before it"."""
        before = (one.phrase.kind for one in clause.adjuncts if self.units.has(one.unit, BEFORE))
        return self.units.has(verb.head, AUX_HAVE) and "pronoun" in before

    def in_force(self, verb: VerbGroup) -> int | None:
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
