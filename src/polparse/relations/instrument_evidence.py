"""Which nouns name an instrument, as clauses tell."""

from collections.abc import Callable

from polparse.contract.classes import DECISIVE_VERB, EFFECT_VERB, INSTRUMENT_NOUN, INSTRUMENT_VERB, MULTI, PROVISION_VERB, VERB_S
from polparse.engine.units import Units
from polparse.relations.instrument_places import InstrumentPlaces
from polparse.relations.instrument_words import InstrumentWords
from polparse.relations.status_verbs import StatusVerbs
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.clauses import NONE

__all__ = ["InstrumentEvidence"]

_SAYS = f"{PROVISION_VERB}&{VERB_S}"
_DOES = f"{PROVISION_VERB}|{EFFECT_VERB}"
# What they do they bring about.
_BINDING = ("decree", "law", "treaty")


class InstrumentEvidence:
    """
    Tells what names an instrument from what does not.

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

    def does(self, head: int, demanding: bool) -> bool:
        """
        Whether a clause tells what an instrument bans, allows or demands.

        Args:
            head: the unit of its noun.
            demanding: it is of a kind that brings about what it tells: "the law caps rents".
        """
        telling = _DOES if demanding else PROVISION_VERB
        return any(function == "subject" and self._does(clause, telling) for clause, function, _ in self.stands.places(head))

    def _does(self, clause: Clause, telling: str) -> bool:
        verb = clause.verb
        return verb is not None and not verb.passive and self.units.has(verb.head, telling)

    def is_decided(self, head: int) -> bool:
        """Whether a clause tells of a noun what is told of instruments alone."""
        kind = self.units.norm(INSTRUMENT_NOUN, head)
        if kind == "statement":
            return False
        places = self.stands.places(head)
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
            done = self.words.done(verb.head)
            return done is not None and self.units.has(verb.head, DECISIVE_VERB) and self.verbs.leads(clause, done, preposition)
        return function == "subject" and self.units.has(verb.head, f"{_SAYS}|{INSTRUMENT_VERB}&{MULTI}")
