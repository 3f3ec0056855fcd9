"""
What a clause makes of what its verb tells: the type and the status of an event.

Takes what frames find, by the words that tell it, and the clauses; returns types, statuses, and to whom a deed that is announced is done.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property

from polparse.contract.classes import (
    DECIDE_VERB,
    FORETELL_VERB,
    FORETELL_WORD,
    PEACE_NOUN,
    PROMISE_VERB,
    REFUTE_VERB,
    RETALIATE_VERB,
    REVENGE_NOUN,
    TO,
)
from polparse.model import EventStatus, EventType
from polparse.relations.events.sides import SAID, EventSides
from polparse.relations.events.told import OtherResults
from polparse.syntax.clause import Clause, VerbGroup
from polparse.syntax.frames import Telling

__all__ = ["MUTUAL", "Turns"]

# Of clauses that lie in each other, so many are looked at.
_DEEP = 4
# What is done together.
MUTUAL = frozenset(("AGREE", "CONSULT", "COOPERATE"))
# What is only announced is a threat, or a promise.
_CONFLICT = frozenset(("ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "PROTEST"))
_HELP = frozenset(("AID", "CONCEDE", "SUPPORT", "COOPERATE"))
_WANTED = frozenset(("ask", "demand"))


class Turns:
    """
    Reads them in one text.

    Args:
        tellings: what the frames of events find.
        by_unit: likewise, by the word that tells it.
        sides: who does it to whom.
        other: what else tells events.
    """

    def __init__(
        self, tellings: Sequence[Telling], by_unit: Mapping[int, Sequence[Telling]], sides: EventSides, other: OtherResults
    ) -> None:
        self.tellings = tellings
        self.by_unit = by_unit
        self.sides = sides
        self.other = other

    def turned(self, root: EventType, clause: Clause) -> tuple[EventType, EventStatus | None]:
        """The type and the status, as the clause tells it: None if it is only possible, or another verb tells it."""
        infinitive = clause.kind == "infinitive"
        outer = clause.parent if infinitive else None
        if outer is not None and outer.verb is not None and clause.antecedent is None:
            # "Urged Norway to leave", "conveyed an invitation to visit Chad"
            above = self.by_unit.get(outer.verb.head) or self.by_verb.get(outer.verb.head)
            if above[0].frame.kind in SAID if above else self.is_wanted(outer.verb):
                return root, None
        status = clause.status
        verb = clause.verb
        if root == "MOBILIZE" and (self.helps(clause) or (clause.status != "done" and self.is_sent_to(clause))):
            # "will send ships to help", "offered troops to Chad"
            root = "AID"
        if root == "AGREE" and self.threatens(clause):
            root = "THREATEN"
        if outer is not None and outer.status == "possible":
            # "If they decide to strike"
            return root, None
        if status == "wished" and verb is not None and verb.modality == "wish" and root in _HELP | _CONFLICT:
            # "is ready to release"
            status = "planned"
        if status == "planned" and root == "CONCEDE" and outer is not None and self.decides(outer):
            status = "done"
        if status == "denied":
            modality = verb.modality if verb is not None else None
            future = modality in ("will", "shall", "would")
            if verb is not None and verb.negative and modality is not None and not future:
                return root, None
            # "will not release", "failed to agree"
            negative = (verb is not None and verb.negative) or any(phrase.negative for phrase in clause.objects[:1])
            if root in _HELP | MUTUAL and (future or not negative) and not self.is_untrue(clause):
                return "REJECT", "done"
            if root == "AGREE" and verb is not None and verb.negative and verb.tense == "present" and not verb.perfect:
                # "Does not agree to it", but not "has not agreed to it"
                return "REJECT", "done"
            return root, "denied"
        if status == "planned" and not self.is_foretold(clause):
            if root in _CONFLICT:
                return "THREATEN", "done"
            return ("AGREE", "done") if root in _HELP else (root, "planned")
        return root, status if status in ("done", "planned") else None

    @staticmethod
    def is_foretold(clause: Clause) -> bool:
        """Whether somebody only believes that another will do it: "expects Norway to send aid", "is confident that Norway will"."""
        outer, subject, has = clause.parent, clause.subject, clause.syntax.units.has
        told = outer.verb if outer is not None and clause.kind in ("complement", "infinitive") else None
        if outer is None or told is None or subject is None or subject.kind == "pronoun" or subject == outer.subject:
            return False
        believed = clause.marker is not None and clause.syntax.units.ends_as(clause.marker, FORETELL_WORD)
        return believed or has(told.head, FORETELL_VERB)

    @staticmethod
    def is_untrue(clause: Clause) -> bool:
        """Whether somebody only denies that it was done: "denied arming rebels"."""
        outer = clause.parent
        return outer is not None and outer.verb is not None and clause.syntax.units.has(outer.verb.head, REFUTE_VERB)

    def is_wanted(self, verb: VerbGroup) -> bool:
        """Whether by a verb somebody only asks for what follows it."""
        statement = self.other.cues.over(verb.span)
        return statement is not None and statement.stance in _WANTED

    @cached_property
    def by_verb(self) -> dict[int, list[Telling]]:
        """What a verb tells, by itself or with a noun that it only helps to tell it."""
        found: dict[int, list[Telling]] = {}
        for telling in self.tellings:
            verb = telling.clause.verb if telling.clause is not None and telling.frame.verb else None
            if verb is not None:
                found.setdefault(verb.head, []).append(telling)
        return found

    def threatens(self, clause: Clause) -> bool:
        """Whether what a clause promises is force: "vowed to strike back", "vowed revenge", but not "undertook to ban plastics"."""
        has = clause.syntax.units.has
        if clause.verb is None or not has(clause.verb.head, PROMISE_VERB):
            return False
        if any(has(phrase.head, REVENGE_NOUN) for phrase in clause.objects[:1]):
            return True
        inner = (child.verb for child in clause.complements[:_DEEP])
        return any(
            verb is not None and not verb.negative and (has(verb.head, RETALIATE_VERB) or self.deed(verb.head) in _CONFLICT)
            for verb in inner
        )

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
            outer = inner.parent if inner.kind in ("participle", "complement") else None
            if outer is None or outer.verb is None:
                return False
            above = self.by_unit.get(outer.verb.head)
            if above and (above[0].frame.kind == "ACCUSE" or (above[0].frame.kind == "THREATEN" and inner.kind == "complement")):
                return True
            inner = outer
        return False
