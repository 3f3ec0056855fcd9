"""What the words right around an instrument tell becomes of it, where no clause does."""

import re
from collections.abc import Callable

from polparse.contract.classes import BY, INSTRUMENT_NOUN, INSTRUMENT_VERB, OPINION_VERB, TO, VERB_BASE, VERB_ED, VERB_EN
from polparse.contract.norms import ENDED
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.model.instruments import ResolutionStatus
from polparse.relations.instruments.adopters import Adopters
from polparse.relations.instruments.status_verbs import StatusVerbs
from polparse.relations.instruments.words import EARLY, InstrumentWords
from polparse.spans import Span
from polparse.syntax.clause import Syntax

__all__ = ["StatusAround"]

_BASE = f"{VERB_BASE}&!{VERB_ED}"
_DONE = f"{INSTRUMENT_VERB}&{VERB_EN}&!{INSTRUMENT_NOUN}"
_Fate = tuple[ResolutionStatus | None, int | None, Span | None]


class StatusAround:
    """
    Reads the words next to the name of an instrument.

    Args:
        units: the text.
        grammar: of instruments.
        bodies: who does it.
        read: gives the clauses.
        words: reads single ones.
        verbs: reads those of clauses.
    """

    def __init__(
        self, units: Units, grammar: Grammar, bodies: Adopters, read: Callable[[], Syntax], words: InstrumentWords, verbs: StatusVerbs
    ) -> None:
        self.units = units
        self.read = read
        self.string: str = grammar.reading(units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.bodies = bodies
        self.words = words
        self.verbs = verbs

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
                apart = self.verbs.apart(clause) if clause is not None else None
                status = self.words.named(apart, last - 1) if apart is not None else self.words.status(at, False, False, last - 1)
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
            if name == "active" and self.units.ends_as(first, BY):
                # "Is bound by the treaty"
                continue
            if name == "passive" and not self._undergoes(match.start("verb"), first, last):
                continue
            if name == "of_verb" and self.words.act(match.start("verb")) == "vetoed":
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
            if name == "active" and self.units.has(verb, _BASE) and self.words.is_draft(first, last):
                return "proposed", verb, body
            return self.words.status(verb, bool(groups.get("modal")), bool(groups.get("no")), last - 1), verb, body
        wanted = self.macro("wanted").search(self.string, max(start, first - 3), first)
        if wanted:
            return "proposed", wanted.start(), None
        early = next((unit for unit in range(first, last) if self.units.has(unit, _DONE)), None)
        if early is not None:
            return self.words.status(early, False, False, last - 1), early, None
        failed = self.macro("failed").match(self.string, last, end)
        if failed is None:
            return None, None, None
        verb = failed.start("verb")
        return self.words.named(self.words.done(verb) or ENDED, last - 1), verb, None

    def _undergoes(self, verb: int, first: int, last: int) -> bool:
        """Whether no clause tells that a verb behind an instrument is told of something else: "a protocol to the treaty was signed"."""
        clause = self.read().with_verb(verb)
        subject = clause.subject if clause is not None else None
        return subject is None or any(first <= one.head < last or one.first >= last for one in subject.conjuncts)
