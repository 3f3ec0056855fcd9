"""
Whether enough is told to make an event of it.

Takes what a frame finds, and who takes part; says whether it is one.
"""

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    ABOUT,
    AGAINST,
    ASK_VERB,
    CURRENCY,
    EVENT_WORDS,
    HARSH_WORD,
    JOINT_WORD,
    MESSAGE_NOUN,
    MONEY_NOUN,
    POSSESSIVE_DETERMINER,
    PROJECT_NOUN,
    PRONOUN_OBJECT,
    PRONOUN_SUBJECT,
    WARN_VERB,
    WH,
)
from polparse.model import EventType
from polparse.relations.events.details import mode
from polparse.relations.events.told import OtherResults
from polparse.relations.events.turns import MUTUAL
from polparse.relations.matches import is_match
from polparse.spans import Span
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["Enough"]

# Of clauses that stand beside each other, so many are looked at.
_DEEP = 4
_DEEDS = "|".join(kind for root in ("ASSAULT", "COERCE", "MOBILIZE", "PROTEST", "SANCTION") for kind in EVENT_WORDS[root])
# What needs somebody whom it is done to, if a thing is told.
_NEEDS_TARGET = frozenset(("AID", "CONCEDE", "THREATEN"))
# What may be told without who does it: "a bomb killed two envoys".
_BLIND = frozenset(("ASSAULT", "COERCE"))
_PEOPLE = f"{PRONOUN_OBJECT}.3p|{PRONOUN_OBJECT}.3sm|{PRONOUN_OBJECT}.3sf"
# Of whom no name is told: "thousands".
_CROWDS = frozenset(("number", "pronoun"))
_NAMED = frozenset(("person", "organisation", "government", "country"))


class Enough:
    """
    Tells it in one text.

    Args:
        syntax: the clauses; None if nothing was read.
        index: who acts.
        other: what else tells events.
    """

    def __init__(self, syntax: Syntax | None, index: ActorIndex, other: OtherResults) -> None:
        self.syntax = syntax
        self.index = index
        self.other = other

    def is_told(self, root: EventType, telling: Telling, sources: tuple[str, ...], targets: tuple[str, ...]) -> bool:
        """Whether enough is told of who takes part."""
        roles, frame = telling.roles, telling.frame
        if roles.get("other") or (frame.kind == root == "AID" and not all(map(self.is_money, roles.get("means", ())))):
            # "rallied support", "gave a speech to the council"
            return False
        if root == "AID" and any(phrase.phrases.units.has(phrase.head, MESSAGE_NOUN) for phrase in roles.get("target", ())):
            # "delivered a letter to the king"
            return False
        if root == "REQUEST" and not frame.noun and telling.clause is not None and self.is_question(telling, telling.clause):
            return False
        if (root in MUTUAL and not sources) or ("CONSULT" in (root, frame.kind) and len(sources) + len(targets) < 2):
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
        needed = ({root, frame.kind} <= _NEEDS_TARGET and not self.is_leaving(telling)) or "target" in frame.needs
        if needed and not targets and not all(map(self.is_somebody, roles.get("target", ()))):
            # What is done to a thing is none: "released a statement".
            return False
        if (
            root == "CONSULT"
            and telling.clause is not None
            and not frame.noun
            and (self.is_naming(telling.clause) or is_match(telling.clause))
        ):
            return False
        if sources:
            return True
        if telling.clause is not None and telling.clause.kind == "infinitive" and root not in _BLIND:
            # "In order for them to withdraw from Chad"
            return False
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
    def is_leaving(telling: Telling) -> bool:
        """Whether somebody leaves his office, which is done to nobody: "under fire from her benches, she resigned"."""
        return telling.clause is not None and mode("CONCEDE", telling.unit, telling.clause.syntax.units) == "resign"

    @staticmethod
    def are_several(telling: Telling, sources: tuple[str, ...]) -> bool:
        """Whether those who do it may do it with each other."""
        return len(sources) > 1 or any(phrase.plural for phrase in telling.roles.get("source", ()))

    @staticmethod
    def is_fear(clause: Clause) -> bool:
        """Whether who warns says what others do, or what happens: "warned that prices would rise", but not "that it would strike"."""
        if clause.verb is None or not clause.syntax.units.has(clause.verb.head, WARN_VERB):
            return False
        if clause.led_by(AGAINST):
            # "Warned against a tax"
            return True
        told = next((child for child in clause.complements[:_DEEP] if child.kind == "complement"), None)
        subject = told.subject if told is not None and not told.inherited else None
        # "It", "his members"
        own = f"{PRONOUN_SUBJECT}|{POSSESSIVE_DETERMINER}"
        return subject is not None and not clause.syntax.units.has(subject.first, own)

    def is_verbal(self, telling: Telling) -> bool:
        """Whether an attack is one by words: "a scathing attack on the minister"."""
        phrase = self.syntax.phrases.headed_by(telling.unit) if self.syntax is not None else None
        return phrase is not None and bool(phrase.modifiers(HARSH_WORD))

    def is_sum(self, telling: Telling) -> bool:
        """Whether what a noun tells is money: "€40 million in support", "$2 million support"."""
        phrase = self.syntax.phrases.headed_by(telling.unit) if self.syntax is not None else None
        return phrase is not None and self.is_money(phrase)

    def is_own_project(self, telling: Telling) -> bool:
        """Whether what a noun tells is a project that is not told to be a joint one."""
        phrase = self.syntax.phrases.headed_by(telling.unit) if self.syntax is not None else None
        return phrase is not None and phrase.phrases.units.has(telling.unit, PROJECT_NOUN) and not phrase.modifiers(JOINT_WORD)

    @staticmethod
    def is_naming(clause: Clause) -> bool:
        """Whether two objects stand side by side: "called the envoy a liar"."""
        return len(clause.syntax.objects(clause.number)) > 1

    @staticmethod
    def word(telling: Telling) -> Span:
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
