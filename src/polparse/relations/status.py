"""What becomes of an instrument, as the words around it tell."""

from polparse.contract.classes import INSTRUMENT_NOUN, INSTRUMENT_VERB, OPINION_VERB, TO, VERB_BASE, VERB_ED, VERB_EN
from polparse.contract.norms import CHANGED, INSTRUMENT_STATUSES
from polparse.engine.rules import Grammar
from polparse.engine.units import Units
from polparse.model.instruments import ResolutionStatus
from polparse.relations.adopters import Bodies
from polparse.spans import Span

__all__ = ["EARLY", "InstrumentStatus"]

_BASE = f"{VERB_BASE}&!{VERB_ED}"
_DONE = f"{INSTRUMENT_VERB}&{VERB_EN}&!{INSTRUMENT_NOUN}"

# What becomes of an instrument before it is decided on.
EARLY: tuple[ResolutionStatus, ...] = ("unknown", "proposed", "introduced", "pending", "planned")
_Fate = tuple[ResolutionStatus | None, int | None, Span | None]


class InstrumentStatus:
    """
    Reads what becomes of instruments.

    Args:
        units: the text.
        grammar: of instruments.
        bodies: who does it.
    """

    def __init__(self, units: Units, grammar: Grammar, bodies: Bodies) -> None:
        self.units = units
        self.string = grammar.reading(units)
        self.macro = grammar.macro
        self.bodies = bodies

    def fate(self, first: int, last: int, sentence: tuple[int, int]) -> _Fate:
        """What becomes of an instrument in its sentence at last: its status, the verb, and who does it."""
        status, verb, body = self.told(first, last, sentence)
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
            return "rejected" if status in ("passed", "adopted", "ratified", "signed", "voted_on") else "unknown"
        if modal and status not in ("proposed", "introduced", "rejected", "voted_on"):
            return "planned"
        return status
