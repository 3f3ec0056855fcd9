"""What becomes of an instrument, as the words around it tell."""

import re
from collections.abc import Callable

from polparse.contract.classes import (
    AUTHOR_VERB,
    AUX_HAVE,
    BY,
    COMPRISE_VERB,
    DECISIVE_VERB,
    FAIL_VERB,
    INSTRUMENT_NOUN,
    INSTRUMENT_VERB,
    MEETING_CUE,
    MULTI,
    NEGATION,
    OF,
    ON,
    OPINION_VERB,
    POSSESSIVE_DETERMINER,
    PROVISION_VERB,
    TO,
    VERB_BASE,
    VERB_ED,
    VERB_EN,
    VERB_S,
)
from polparse.contract.norms import CHANGED, INSTRUMENT_STATUSES
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.model.instruments import ResolutionStatus
from polparse.relations.adopters import Bodies
from polparse.spans import Span
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.phrase import Phrase

__all__ = ["EARLY", "InstrumentStatus"]

_BASE = f"{VERB_BASE}&!{VERB_ED}"
_DONE = f"{INSTRUMENT_VERB}&{VERB_EN}&!{INSTRUMENT_NOUN}"

# What becomes of an instrument before it is decided on.
_DECIDED = ("passed", "adopted", "ratified", "signed", "voted_on")
_PASSED = "passed"
_NOT_YET = f"{AUX_HAVE}&{NEGATION}&{MULTI}"
_HOLDS = f"{COMPRISE_VERB}|{PROVISION_VERB}"
_SAYS = f"{PROVISION_VERB}&{VERB_S}"
# Verbs that tell of an instrument what it does by itself.
_BY_ITSELF = f"{FAIL_VERB}|{INSTRUMENT_VERB}&{MULTI}"
EARLY: tuple[ResolutionStatus, ...] = ("unknown", "proposed", "introduced", "pending", "planned")
_Fate = tuple[ResolutionStatus | None, int | None, Span | None]


class InstrumentStatus:
    """
    Reads what becomes of instruments.

    Args:
        units: the text.
        grammar: of instruments.
        bodies: who does it.
        read: gives the clauses.
    """

    def __init__(self, units: Units, grammar: Grammar, bodies: Bodies, read: Callable[[], Syntax]) -> None:
        self.units = units
        self.read = read
        self.string: str = grammar.reading(units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.bodies = bodies

    def by_clause(self, head: int) -> tuple[ResolutionStatus | None, int | None, Phrase | None] | None:
        """
        What becomes of an instrument by the verb of a clause that it has a function in, and who does it.

        Args:
            head: the unit of its noun.

        Returns:
            None if no clause tells.
        """
        for clause, function, preposition in self.places(head):
            verb = clause.verb
            if verb is not None and function == "object" and self.is_in_plan(clause):
                # "The terms of the plan include the ceasefire"
                return "planned", verb.head, None
            if verb is None or not self.units.has(verb.head, INSTRUMENT_VERB) or self.units.has(verb.head, OPINION_VERB):
                continue
            done = self.units.norm(INSTRUMENT_VERB, verb.head) or ""
            if function == ("subject" if verb.passive else "object"):
                return self._in_clause(clause, done), verb.head, clause.agent
            if function == "adjunct" and done == _PASSED and self.units.has(preposition, ON):
                # "Voted on the bill"
                return "voted_on", verb.head, clause.agent
            if function == "subject" and self.units.has(verb.head, _BY_ITSELF):
                return self._in_clause(clause, done), verb.head, None
        for clause in self._about(head):
            verb = clause.verb
            if verb is not None and verb.passive and (verb.finite or clause.agent is not None):
                if self.units.has(verb.head, INSTRUMENT_VERB):
                    agent = clause.agent if clause.agent != clause.subject else None
                    return self._in_clause(clause, self.units.norm(INSTRUMENT_VERB, verb.head) or ""), verb.head, agent
                if clause.agent is not None and self.units.has(verb.head, AUTHOR_VERB):
                    return None, verb.head, clause.agent
        phrases = self.read().phrases
        phrase = phrases.headed_by(head)
        if phrase is not None and self.units.has(phrase.first, POSSESSIVE_DETERMINER):
            owner = next((clause.agent for clause, function, _ in self.places(head) if function == "object"), None)
            return (None, None, owner) if owner is not None else None
        author = phrases.behind(phrase) if phrase is not None and self.units.has(phrase.last, BY) else None
        return (None, None, author) if author is not None else None

    def is_in_plan(self, clause: Clause) -> bool:
        """Whether a clause tells what a plan or a proposal holds."""
        subject = clause.subject
        if clause.verb is None or subject is None or subject.kind != "thing" or not self.units.has(clause.verb.head, _HOLDS):
            return False
        return any(self.units.has(one.head, MEETING_CUE) for one in (subject, subject.of) if one is not None)

    def places(self, head: int) -> list[tuple[Clause, str, int]]:
        """Where a noun stands in clauses, if it is a head of the phrase that does."""
        phrase = self.read().phrases.at(head)
        if phrase is None or all(conjunct.head != head for conjunct in phrase.conjuncts):
            return []
        return self.read().places(head)

    def is_beside(self, head: int) -> bool:
        """Whether another one stands before it: "the statement and action plan"."""
        phrase = self.read().phrases.at(head)
        return phrase is not None and phrase.head != head and any(conjunct.head == head for conjunct in phrase.conjuncts)

    def is_purposed(self, head: int) -> bool:
        """Whether an infinitive says what it is to do: "a motion to lower the voting age"."""
        return any(clause.kind == "infinitive" for clause in self._about(head))

    def _about(self, head: int) -> list[Clause]:
        syntax = self.read()
        phrase = syntax.phrases.headed_by(head)
        return [*syntax.about(phrase), *syntax.purposes(phrase)] if phrase is not None else []

    def is_decided(self, head: int) -> bool:
        """Whether a clause tells of a noun what is told of instruments alone."""
        return self.units.norm(INSTRUMENT_NOUN, head) != "statement" and any(
            clause.verb is not None
            and self.units.has(clause.verb.head, DECISIVE_VERB if function == ("subject" if clause.verb.passive else "object") else _SAYS)
            and (function == "object" or function == "subject")
            for clause, function, _ in self.places(head)
        )

    def _in_clause(self, clause: Clause, done: str) -> ResolutionStatus:
        if done == CHANGED:
            return "unknown"
        status, told = INSTRUMENT_STATUSES.get(done, "unknown"), clause.status
        if told == "done" and self._unreal(clause):
            told = "planned"
        if told == "denied" and clause.verb is not None and self.units.has(clause.verb.first, _NOT_YET):
            # "Has yet to ratify"
            return "pending"
        if told == "denied":
            return "rejected" if status in _DECIDED else "unknown"
        if told != "done" and status not in ("proposed", "introduced"):
            return "pending" if status in ("rejected", "vetoed", "voted_on") else "planned"
        return status

    def fate(self, first: int, last: int, sentence: tuple[int, int]) -> _Fate:
        """What becomes of an instrument in its sentence at last: its status, the verb, and who does it."""
        status, verb, body = self.told(first, last, sentence)
        vetoed = self.macro("vetoed").search(self.string, last, sentence[1])
        if vetoed:
            # "Voted for the resolution, but Norway used its veto"
            return "vetoed", vetoed.start("verb"), self.bodies.subject(last, vetoed.start())
        if status is None or status in EARLY:
            again = self.macro("again").search(self.string, last, sentence[1])
            if again:
                at = again.start("verb")
                return self.status(at, False, False), at, self.bodies.subject(last, again.start()) or body
        return status, verb, body

    def told(self, first: int, last: int, sentence: tuple[int, int]) -> _Fate:
        """What the words right around an instrument say becomes of it."""
        start, end = sentence
        for name in ("participle", "passive", "active", "of_verb", "relative"):
            behind = name in ("participle", "passive", "relative")
            macro = self.macro(name)
            match = macro.match(self.string, last, end) if behind else macro.search(self.string, max(start, first - 8), first)
            if match is None or self.units.has(match.start("verb"), OPINION_VERB):
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
            return self.status(verb, bool(groups.get("modal")), bool(groups.get("no"))), verb, body
        wanted = self.macro("wanted").search(self.string, max(start, first - 3), first)
        if wanted:
            return "proposed", wanted.start(), None
        early = next((unit for unit in range(first, last) if self.units.has(unit, _DONE)), None)
        if early is not None:
            return self.status(early, False, False), early, None
        failed = self.macro("failed").match(self.string, last, end)
        return ("rejected", failed.start("verb"), None) if failed else (None, None, None)

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
            return self.units.has(clause.marker, OF)
        return parent is not None and clause.antecedent is None and self.units.has(parent.head, OPINION_VERB)

    def is_draft(self, first: int, last: int) -> bool:
        """Whether an instrument is called a draft of one, or proposed."""
        lexicon = self.units.lexicon
        words = self.units.form(first, last).split()
        return any(lexicon.norm(INSTRUMENT_VERB, word) == "proposed" for word in words)

    def status(self, verb: int, modal: bool, negated: bool) -> ResolutionStatus:
        done = self.units.norm(INSTRUMENT_VERB, verb) or ""
        if done == CHANGED:
            return "unknown"
        status = INSTRUMENT_STATUSES.get(done, "unknown")
        if negated:
            return "rejected" if status in _DECIDED else "unknown"
        if modal and status not in ("proposed", "introduced", "rejected", "voted_on"):
            return "planned"
        return status
