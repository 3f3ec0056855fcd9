"""Which nouns name an instrument, and what it is when the text says nothing of its fate."""

from collections.abc import Callable

from polparse.actors.index import ActorIndex
from polparse.contract.classes import (
    ARTICLE,
    CAP,
    CAPITAL,
    CITY,
    COUNTRY,
    DECISIVE_VERB,
    DEMONYM,
    EFFECT_VERB,
    INSTRUMENT_NOUN,
    INSTRUMENT_VERB,
    MASS_INSTRUMENT,
    MULTI,
    NEGATIVE_DETERMINER,
    PROVISION_VERB,
    QUANTIFIER,
    THE,
    USUAL_STATUS,
    VERB_ED,
    VERB_S,
)
from polparse.contract.norms import INSTRUMENT_STATUSES
from polparse.engine.units import Units
from polparse.model.instruments import ResolutionStatus
from polparse.relations.instruments.adopters import BODIES
from polparse.relations.instruments.phrases import DEMANDING, PROPER, InstrumentPhrase
from polparse.relations.instruments.places import InstrumentPlaces
from polparse.relations.instruments.provisions import Provisions
from polparse.relations.instruments.status_verbs import StatusVerbs
from polparse.relations.instruments.words import EARLY, InstrumentWords
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.clauses import NONE

__all__ = ["InstrumentEvidence"]

_INDEFINITE = f"{QUANTIFIER}|{NEGATIVE_DETERMINER}"
_PRESENT = f"{DECISIVE_VERB}&!{VERB_ED}"
# Kinds of which there are not many in a text: whatever tells one from others names it.
_KNOWN = ("agreement", "amendment", "constitution", "decree", "law", "memorandum", "resolution")
_NAMING = f"{CAPITAL}|{CITY}|{COUNTRY}|{DEMONYM}|{PROPER}"
_SAYS = f"{PROVISION_VERB}&{VERB_S}"
_DOES = f"{PROVISION_VERB}|{EFFECT_VERB}"
# What they do they bring about.
_BINDING = ("decree", "law", "treaty")


class InstrumentEvidence:
    """
    Tells what names an instrument from what does not.

    Args:
        units: the text.
        index: who adopts them.
        read: gives the clauses.
        words: reads single ones.
        stands: where they stand in clauses.
        verbs: reads those of clauses.
        provisions: what they say.
    """

    def __init__(
        self,
        units: Units,
        index: ActorIndex,
        read: Callable[[], Syntax],
        words: InstrumentWords,
        stands: InstrumentPlaces,
        verbs: StatusVerbs,
        provisions: Provisions,
    ) -> None:
        self.units = units
        self.index = index
        self.read = read
        self.words = words
        self.stands = stands
        self.verbs = verbs
        self.provisions = provisions

    def evident(self, phrase: InstrumentPhrase) -> bool:
        """Whether the text says enough of an instrument that it has not named before."""
        if phrase.found.kind == "reference":
            return False
        if phrase.symbol or phrase.named:
            return True
        if phrase.type == "resolution" and self._settles(phrase):
            return False
        if phrase.found.kind == "maybe":
            return not phrase.bare or self._is_headline(phrase) or self.stands.is_beside(phrase.head)
        if self.units.has(phrase.first, _INDEFINITE):
            return False
        if self._specific(phrase):
            return True
        told = phrase.verb is not None or phrase.agent is not None or self.stands.is_purposed(phrase.head) or self._does(phrase)
        evidence = told or phrase.date is not None or phrase.body is not None or phrase.related
        if phrase.bare and phrase.type != "sanctions" and not phrase.plural:
            return self._is_headline(phrase) or (phrase.verb is not None and self.units.has(phrase.head, f"{MASS_INSTRUMENT}|{CAP}"))
        if phrase.plural:
            return phrase.verb is not None or (evidence and (phrase.type == "sanctions" or (phrase.definite and phrase.related)))
        return evidence

    def _settles(self, phrase: InstrumentPhrase) -> bool:
        """Whether a resolution is that of a quarrel: "the resolution of the crisis", "of disputes"; but "of support", "of the council"."""
        group = self.read().phrases.headed_by(phrase.head)
        of = group.of if group is not None else None
        return of is not None and of.kind == "thing" and (of.definite or of.plural)

    def _is_headline(self, phrase: InstrumentPhrase) -> bool:
        """Whether it is told as headlines do, without an article: "Parliament ratifies pact", "Lords reject bill"."""
        telling = f"{DECISIVE_VERB}&{VERB_S}" if phrase.found.kind == "maybe" or phrase.status in EARLY else _PRESENT
        return phrase.verb is not None and self.units.has(phrase.verb, telling)

    def _specific(self, phrase: InstrumentPhrase) -> bool:
        """
        Whether an instrument is one that readers know: "the extradition treaty", "the Oslo agreements"; or the text says what it does:
        "the law bans it", "under the deal, Chad will leave".
        """
        if not phrase.definite or self.read().phrases.headed_by(phrase.head) is None:
            return False
        placed = self._is_placed(phrase)
        if phrase.plural or phrase.type == "sanctions":
            return placed and phrase.family == "agreement"
        if phrase.family in _KNOWN and (placed or bool(phrase.words) or " " in phrase.found.form()):
            return True
        return self._does(phrase) or (self.provisions.leads(phrase.first, phrase.last, phrase.sentence[1]))

    def _does(self, phrase: InstrumentPhrase) -> bool:
        """Whether a clause tells what an instrument bans, allows or demands; some bring about what they tell: "the law caps rents"."""
        telling = _DOES if phrase.family in DEMANDING else PROVISION_VERB
        return any(function == "subject" and self._is_doing(clause, telling) for clause, function, _ in self.stands.places(phrase.head))

    def _is_doing(self, clause: Clause, telling: str) -> bool:
        verb = clause.verb
        return verb is not None and not verb.passive and self.units.has(verb.head, telling)

    def _is_placed(self, phrase: InstrumentPhrase) -> bool:
        """Whether a name or a place before its noun tells which one it is."""
        return any(self.units.has(unit, _NAMING) for unit in range(phrase.first, phrase.found.first))

    def is_inside(self, head: int) -> bool:
        """Whether a noun stands inside the name of another instrument: "the Iran Sanctions Act"."""
        group = self.read().phrases.inner(head)
        return group is not None and group.head > head and self.units.has(group.head, INSTRUMENT_NOUN)

    def is_decided(self, head: int) -> bool:
        """Whether a clause tells of a noun what is told of instruments alone."""
        kind = self.units.norm(INSTRUMENT_NOUN, head)
        if kind == "statement":
            return False
        places = self.stands.places(head)
        if any(self._decides(*place) for place in places):
            return True
        if kind in _BINDING and any(function == "subject" and self._is_doing(clause, _DOES) for clause, function, _ in places):
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

    def usual(self, phrase: InstrumentPhrase) -> ResolutionStatus:
        """The status of an instrument of whose fate the text says nothing."""
        # "A Harbour Act" is none yet, as "the Harbour Bill" is none.
        early = phrase.type == "bill" or self.units.has(phrase.first, f"{ARTICLE}&!{THE}")
        if (early and phrase.named and phrase.family == "law") or self.words.is_draft(phrase.first, phrase.last):
            return "proposed"
        body = self.index.at(phrase.body, BODIES) if phrase.body is not None else None
        chamber = body is not None and body.kind == "organisation" and (body.code or "").endswith("LEG")
        if (chamber or phrase.body_kind == "parliament") and phrase.family == "resolution":
            return "passed"
        usual = INSTRUMENT_STATUSES.get(self.units.lexicon.norm(USUAL_STATUS, phrase.type) or "")
        if usual is not None:
            return usual
        if phrase.definite and phrase.family == "agreement" and self._is_placed(phrase):
            # "The Oslo agreements"
            return "in_force"
        if phrase.parties and phrase.definite and phrase.family == "agreement":
            return "adopted"
        return "in_force" if phrase.named or (phrase.body is not None and phrase.family == "agreement") else "unknown"
