"""What words tell becomes of an instrument: verbs, nouns, and what it is called."""

from polparse.contract.classes import ACT_NOUN, FAIL_VERB, INSTRUMENT_NOUN, INSTRUMENT_VERB, MASS_INSTRUMENT
from polparse.contract.norms import CHANGED, ENDED, INSTRUMENT_STATUSES
from polparse.engine.units import Units
from polparse.model.instruments import ResolutionStatus

__all__ = ["BEFORE_ALL", "EARLY", "OVER", "PASSED", "InstrumentWords"]

PASSED = "passed"
# What becomes of an instrument before it is decided on.
_DECIDED = ("passed", "adopted", "ratified", "signed", "voted_on")
# What is no decision yet.
BEFORE_ALL: tuple[ResolutionStatus, ...] = ("proposed", "introduced")
EARLY: tuple[ResolutionStatus, ...] = ("unknown", "proposed", "introduced", "pending", "planned")
# What is not in force when it ends.
_EARLY_KINDS = ("bill", "motion", "plan")
# What an instrument in force is no more.
OVER = ("repealed", "expired", "suspended")


class InstrumentWords:
    """
    Reads what single words tell of instruments.

    Args:
        units: the text.
    """

    def __init__(self, units: Units) -> None:
        self.units = units

    def done(self, verb: int) -> str | None:
        """What a verb does to an instrument; None if nothing."""
        if self.units.has(verb, INSTRUMENT_VERB):
            return self.units.norm(INSTRUMENT_VERB, verb)
        return ENDED if self.units.has(verb, FAIL_VERB) else None

    def act(self, noun: int) -> str | None:
        """What a noun tells that becomes of an instrument: "approval"; None if nothing."""
        return self.units.norm(ACT_NOUN, noun) if self.units.has(noun, ACT_NOUN) else None

    def status(self, verb: int, modal: bool, negated: bool, head: int) -> ResolutionStatus:
        """
        The status that a verb, or a noun of an act, tells of the instrument whose noun is a unit.

        Args:
            verb: its unit.
            modal: it stands behind "will" or "may", or is refused.
            negated: it is denied.
            head: the unit of the noun of the instrument.
        """
        done = self.done(verb) or self.act(verb) or ""
        if done == CHANGED:
            return "unknown"
        status = self.named(done, head)
        if negated:
            return self.denied(status, modal)
        if modal and status in OVER:
            return "in_force"
        if modal and status not in ("proposed", "rejected", "voted_on"):
            return "planned"
        return status

    def named(self, done: str, head: int) -> ResolutionStatus:
        """The status that a norm of a verb comes to: what ends a bill rejects it."""
        if done in ("expired", "suspended") and self.is_early(head):
            return "rejected" if done == "expired" else "pending"
        if done != ENDED:
            return INSTRUMENT_STATUSES.get(done, "unknown")
        return "rejected" if self.is_early(head) else "repealed"

    @staticmethod
    def denied(status: ResolutionStatus, refused: bool) -> ResolutionStatus:
        """That of one of which a verb is denied: who has not signed may still do so."""
        if status in OVER:
            return "in_force"
        if status in ("signed", "ratified") and not refused:
            return "pending"
        return "rejected" if status in _DECIDED else "unknown"

    def is_early(self, head: int) -> bool:
        """Whether a noun names what is not in force yet: a bill, a motion, a draft."""
        return self.units.norm(INSTRUMENT_NOUN, head) in _EARLY_KINDS or self.is_draft(head, head + 1)

    def is_open_kind(self, head: int) -> bool:
        """Whether a noun names what is not in force yet, or may not be: "they discussed legislation"."""
        return self.is_early(head) or self.units.has(head, MASS_INSTRUMENT)

    def is_draft(self, first: int, last: int) -> bool:
        """Whether an instrument is called a draft of one, or proposed."""
        lexicon = self.units.lexicon
        words = self.units.form(first, last).split()
        return any(lexicon.norm(INSTRUMENT_VERB, word) == "proposed" for word in words)
