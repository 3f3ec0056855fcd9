"""What becomes of an instrument, as the clauses tell that it stands in."""

from collections.abc import Callable, Iterator

from polparse.contract.classes import (
    ACT_NOUN,
    AGAINST,
    AHEAD_WORD,
    AUTHOR_VERB,
    AWAY_WORD,
    BEFORE,
    BY,
    COLON,
    CONDITION_NOUN,
    DECISIVE_VERB,
    DENIED_VERB,
    ENDORSE_VERB,
    FAIL_VERB,
    FOR,
    GAIN_VERB,
    IN,
    INSTRUMENT_NOUN,
    INSTRUMENT_VERB,
    JOINT_WORD,
    MULTI,
    OPINION_VERB,
    PART_NOUN,
    POSSESSIVE_DETERMINER,
    TO,
    UNDER,
    UNTIL,
    VOID_WORD,
    WANT_VERB,
    WISHED_VERB,
    WITH,
)
from polparse.contract.norms import ENDED
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Units
from polparse.model.instruments import ResolutionStatus
from polparse.relations.instruments.places import InstrumentPlaces
from polparse.relations.instruments.status_verbs import StatusVerbs
from polparse.relations.instruments.words import EARLY, OVER, PASSED, InstrumentWords
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.phrase import Phrase

__all__ = ["InstrumentStatus"]

# What is only spoken of by these verbs, or behind these prepositions, is not done.
_AHEAD = ("pending", "planned", "proposed")
_AHEAD_VERB = f"{WANT_VERB}|{WISHED_VERB}|{OPINION_VERB}|{DENIED_VERB}"
_NOT_DONE = f"{BEFORE}|{UNTIL}|{FOR}|{AGAINST}|{AHEAD_WORD}"
# By what a state joins or leaves a treaty.
_BINDS = ("ratified", "signed", ENDED)
# Kinds that are of whoever does something by them.
_OF_ONE = ("decree", "resolution")
_IT = "pronoun_subject.3sn"
# Verbs that tell of an instrument what it does by itself.
_BY_ITSELF = f"{FAIL_VERB}|{INSTRUMENT_VERB}&{MULTI}"
_Told = tuple[ResolutionStatus | None, int | None, Phrase | None]


class InstrumentStatus:
    """
    Reads what becomes of instruments.

    Args:
        units: the text.
        read: gives the clauses.
        words: reads single ones.
        stands: where they stand in clauses.
        verbs: reads those of clauses.
    """

    def __init__(
        self, units: Units, read: Callable[[], Syntax], words: InstrumentWords, stands: InstrumentPlaces, verbs: StatusVerbs
    ) -> None:
        self.units = units
        self.read = read
        self.words = words
        self.stands = stands
        self.verbs = verbs

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
            return self._of_makers(head, told[1]) or told
        if told is not None and told[0] not in EARLY:
            # "The sanctions that Chad imposed were extended"; but who passed it is not who signed it.
            about = self._of_those_about(head) if told[0] in ("in_force", *OVER) else None
            return told[0], told[1], about[2] if about is not None and about[2] is not None else self._author(head)
        about = self._of_those_about(head)
        if about is not None and about[0] is not None and about[0] not in EARLY:
            # "The pact, signed by the kings, has not been ratified by parliament"
            return about if about[2] is not None else (about[0], about[1], self._author(head))
        return told or about or self._listed(head) or self._of_author(head)

    def _of_makers(self, head: int, verb: int | None) -> _Told | None:
        """What others did with what somebody only endorses: "Vogt endorsed the accord signed by Norway and Chad"."""
        if verb is None or not self.units.has(verb, ENDORSE_VERB):
            return None
        phrase = self.read().phrases.at(head)
        made = self._of_those_about(head if phrase is None or not self.stands.is_beside(head) else phrase.head)
        return made if made is not None and made[0] not in (None, *EARLY) and made[2] is not None else None

    def partner(self, head: int) -> Phrase | None:
        """With whom somebody has it: "signed a pact on fish with Chad", "the pact with Chad"."""
        phrases = self.read().phrases
        phrase = phrases.headed_by(self.stands.last(head))
        if phrase is not None and self.units.has(phrase.last, WITH):
            return phrases.behind(phrase)
        for clause, function, _ in self.stands.places(head):
            verb = clause.verb
            if verb is not None and function == ("subject" if verb.passive else "object"):
                return next((one for one in clause.led_by(WITH) if one.first > head), None)
        return None

    def bound(self, head: int) -> Phrase | None:
        """Who is to do something under an instrument: "under the pact, Norway and Chad will build it"."""
        for clause, function, preposition in self.stands.places(head):
            if function == "adjunct" and self.units.has(preposition, UNDER) and clause.status == "planned":
                return clause.agent
        return None

    def _listed(self, head: int) -> _Told | None:
        """What becomes of those that a colon introduces: "two texts were signed: a treaty and a memorandum"."""
        phrase = self.read().phrases.at(head)
        if phrase is None or any(clause.verb is not None for clause, _, _ in self.read().places(self.stands.last(head))):
            return None
        first, _ = sentence_at(self.units, head)
        colon = next((unit for unit in range(phrase.first - 1, first, -1) if self.units.has(unit, COLON)), None)
        clause = self.read().at(colon - 1) if colon is not None else None
        patient = clause.patient if clause is not None else None
        if clause is None or clause.verb is None or patient is None or not patient.plural:
            return None
        done = self.words.done(clause.verb.head)
        return (self.verbs.in_clause(clause, done, head), clause.verb.head, clause.agent) if done is not None else None

    def _of_places(self, head: int) -> _Told | None:
        """What the clauses tell that it has a function in."""
        way: _Told | None = None
        for clause, function, preposition in self.stands.places(head):
            verb = clause.verb
            if verb is not None and function == "object" and self.verbs.is_in_plan(clause):
                # "The terms of the plan include the ceasefire"
                return "planned", verb.head, None
            if verb is None:
                continue
            if function != "adjunct" and (reading := self.verbs.reading(clause)) is not None:
                chamber = next((one for one in clause.led_by(IN) if one.kind in ("body", "name")), None)
                return reading, verb.head, clause.agent if function == "object" or verb.passive else chamber
            before = self.read().phrases.ending_at(preposition) if function == "adjunct" else None
            if before is not None and self.units.has(before.head, PART_NOUN) and (part := self._part_of(before.head)) is not None:
                return part
            if before is not None and (joins := self._joins(clause, before, head, preposition)) is not None:
                return joins
            if (function == "subject" and self.verbs.is_open(clause)) or (function == "object" and self.verbs.is_before(clause, verb)):
                return "pending", verb.head, None
            if function == "adjunct" and self.units.has(preposition, TO) and (act := self.verbs.given(clause, verb)) is not None:
                # "Gave its approval to the law"
                return self.verbs.in_clause(clause, act, head), verb.head, clause.agent
            if self.words.is_early(head) and (on_its_way := self.verbs.on_its_way(clause, verb, function)) is not None:
                # "Vetoed on Monday, the bill goes back to the Senate"
                way = on_its_way, verb.head, clause.agent if function == "object" else None
                continue
            driven, chamber = self.verbs.driven(clause, verb, function, preposition)
            if driven:
                return self.verbs.in_clause(clause, PASSED, head), verb.head, chamber
            if function == "subject" and verb.passive and self.verbs.is_awaited(clause, verb):
                return "planned", verb.head, None
            done = (self.verbs.apart(clause) if function == "object" else None) or self.words.done(verb.head)
            if function == ("subject" if verb.passive else "object") and self.units.has(verb.last, VOID_WORD):
                # "Declared the law void"
                return self.verbs.in_clause(clause, ENDED, head), verb.head, clause.agent
            if function == "subject" and (act := self.verbs.given(clause, verb, GAIN_VERB)) is not None:
                # "Received royal assent"
                return self.verbs.in_clause(clause, act, head), verb.head, None
            if done is None and function == "object" and clause.status == "done" and self.verbs.is_released(verb, head):
                return None, verb.head, clause.agent
            if done == "proposed" and function == "object" and self.units.has(verb.head, OPINION_VERB) and self.words.is_open_kind(head):
                # "Discussed the bill"
                return "proposed", verb.head, clause.agent
            opinion = done != "planned" and self.units.has(verb.head, OPINION_VERB)
            if done is None or (opinion and not self.verbs.is_counted(clause)):
                if function == "subject" and (at := self.verbs.in_force(verb)) is not None:
                    # "The agreements remain in force"
                    return "in_force", at, None
                continue
            if function == ("subject" if verb.passive else "object"):
                return self.verbs.in_clause(clause, done, head), verb.head, clause.agent
            chamber = clause.objects[0] if function == "subject" and done == PASSED and not verb.passive and clause.objects else None
            if chamber is not None and chamber.kind in ("body", "name"):
                # "The bill passed the Senate"
                return self.verbs.in_clause(clause, done, head), verb.head, chamber
            if function == "adjunct" and self.verbs.leads(clause, done, preposition):
                if done == ENDED and not self.words.is_early(head):
                    # For the others it is in force: "withdrew from the treaty".
                    return "in_force", verb.head, clause.agent
                if done == PASSED:
                    return "voted_on" if clause.status == "done" else "pending", verb.head, clause.agent
                return self.verbs.in_clause(clause, done, head), verb.head, clause.agent
            alone = done == "in_force" and not clause.objects
            if function == "subject" and (alone or done in (ENDED, "expired", "pending") or self.units.has(verb.head, _BY_ITSELF)):
                return self.verbs.in_clause(clause, done, head), verb.head, None
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
        noun = next((one.head for one in (act, act.of) if one is not None and self.words.act(one.head) in _BINDS), None)
        if noun is None or not self.units.has(preposition, f"{TO}|{AWAY_WORD}"):
            return None
        done = self.words.done(clause.verb.head) if clause.verb is not None else None
        if done in (ENDED, *OVER):
            # "Withdrew its signature from the pact": for the others it is in force.
            return "in_force", clause.verb.head if clause.verb is not None else noun, clause.agent
        if clause.status == "done":
            return "in_force" if self.words.act(noun) == ENDED else self.words.status(noun, False, False, head), noun, clause.agent
        return None

    def _by_noun(self, act: Phrase, head: int) -> _Told:
        """What a noun tells that becomes of it: "the rejection of the bill", "ahead of the adoption of the bill"."""
        agent = None
        for clause, function, preposition in self.read().places(act.head):
            verb = clause.verb
            undergoes = verb is not None and function == ("subject" if verb.passive else "object") and clause.status == "done"
            stood = self.words.act(act.head) != "vetoed" or verb is None or self.words.done(verb.head) not in ("rejected", ENDED)
            if undergoes and not stood and verb is not None and clause.agent is not None:
                # "Overrode the king's veto of the bill"
                return "passed", verb.head, clause.agent
            # "The veto of the bill by the king was overridden"
            by = (one for one in clause.led_by(BY) if verb is None or not verb.passive or one.first < verb.first)
            agent = next(by, None)
            if self._is_to_come(clause, function, preposition):
                # What is yet to be repealed is in force.
                return "in_force" if self.words.act(act.head) in (ENDED, *OVER) else "pending", act.head, agent
        return self.words.status(act.head, False, False, head), act.head, agent

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
        ahead = self.units.has(verb.head, _AHEAD_VERB) or self.words.done(verb.head) in _AHEAD
        return ahead and (function == "object" or (function == "subject" and verb.passive))

    def _part_of(self, noun: int) -> _Told | None:
        """What becomes of it, if a noun names somebody's part in it: "suspended its participation in the pact"."""
        for clause, function, _ in self.read().places(noun):
            verb = clause.verb
            done = self.words.done(verb.head) if verb is not None else None
            if verb is not None and done in (ENDED, *OVER) and function == ("subject" if verb.passive else "object"):
                return self.verbs.in_clause(clause, done, noun), verb.head, clause.agent
        return None

    def _of_those_about(self, head: int) -> _Told | None:
        """What the clauses tell that say what it is."""
        for clause in self.stands.about(head):
            verb = clause.verb
            if verb is not None and verb.passive and (verb.finite or clause.agent is not None):
                if self.units.has(verb.head, INSTRUMENT_VERB):
                    agent = clause.agent if clause.agent != clause.subject else None
                    return self.verbs.in_clause(clause, self.units.norm(INSTRUMENT_VERB, verb.head) or "", head), verb.head, agent
                if clause.agent is not None and self.units.has(verb.head, AUTHOR_VERB):
                    return None, verb.head, clause.agent
            elif verb is not None and clause.kind == "relative" and clause.subject is not None and self._is_done_to(clause, head):
                # "A text which voters rejected"
                return self.verbs.in_clause(clause, self.units.norm(INSTRUMENT_VERB, verb.head) or "", head), verb.head, clause.subject
            elif verb is not None and clause.kind == "relative" and (act := self.verbs.given(clause, verb, GAIN_VERB)) is not None:
                return self.verbs.in_clause(clause, act, head), verb.head, None
        return None

    def _is_done_to(self, clause: Clause, head: int) -> bool:
        """Whether a relative clause tells what others did to an instrument."""
        verb, patient = clause.verb, clause.patient
        if verb is None or patient is None or clause.objects or self.units.has(verb.head, OPINION_VERB):
            return False
        return self.units.has(verb.head, INSTRUMENT_VERB) and patient.head == self.stands.last(head) and clause.subject != patient

    def _author(self, head: int) -> Phrase | None:
        """Who does something by an instrument or says it there: "in a joint statement, Norway said", "by decree 7, the king banned it"."""
        for clause, function, preposition in self.stands.places(head):
            acts = clause.agent is not None and clause.status == "done" and (clause.verb is None or not clause.verb.passive)
            if function == "adjunct" and self.units.has(preposition, f"{IN}|{BY}") and acts:
                return clause.agent
        return None

    def _of_author(self, head: int) -> _Told | None:
        """Whose it is, if no clause tells what became of it."""
        phrases = self.read().phrases
        phrase = phrases.headed_by(self.stands.last(head))
        own = phrase is not None and any(self.units.has(unit, JOINT_WORD) for unit in range(phrase.first, head + 1))
        if (own or self.units.norm(INSTRUMENT_NOUN, head) in _OF_ONE) and (author := self._author(head)) is not None:
            return None, None, author
        if phrase is not None and self.units.has(phrase.first, POSSESSIVE_DETERMINER):
            owner = next((clause.agent for clause, function, _ in self.stands.places(head) if function != "subject"), None)
            return (None, None, owner) if owner is not None else None
        author = phrases.behind(phrase) if phrase is not None and self.units.has(phrase.last, BY) else None
        return (None, None, author) if author is not None else None

    def of_pronouns(self) -> Iterator[tuple[Clause, int]]:
        """The clauses that tell of "it" what is told of instruments alone, each with the unit of the pronoun."""
        for unit in self.units.where(DECISIVE_VERB):
            clause = self.read().told_by(unit)
            patient = clause.patient if clause is not None else None
            if clause is not None and patient is not None and not clause.inherited and self.units.has(patient.head, _IT):
                yield clause, patient.head

    def of_pronoun(self, clause: Clause, head: int) -> _Told:
        """
        What becomes of an instrument that a pronoun stands for.

        Args:
            clause: that tells it.
            head: the unit of the noun before.
        """
        verb = clause.verb
        done = self.verbs.apart(clause) or self.words.done(verb.head) if verb is not None else None
        if verb is None or done is None or self.units.has(verb.head, OPINION_VERB):
            return None, None, None
        return self.verbs.in_clause(clause, done, head), verb.head, clause.agent

    def pronouns(self) -> list[int]:
        """The units of "it" and "this" that may be the subject of a clause."""
        return self.units.where(_IT)
