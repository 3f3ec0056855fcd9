"""The instruments that a text has told so far: which one is meant again."""

import attrs

from polparse.contract.classes import ARTICLE, CAP, DEMONSTRATIVE, INSTRUMENT_NOUN, THE
from polparse.engine.units import Match, Units
from polparse.model import Vote
from polparse.model.instruments import ResolutionStatus
from polparse.relations.instruments.phrases import FAMILIES, InstrumentPhrase
from polparse.spans import Span

__all__ = ["InstrumentDraft", "InstrumentDrafts"]

# How far back an instrument may have been named before, in instruments.
_REACH = 8


@attrs.define(eq=False)
class InstrumentDraft:
    """An instrument that the text has told so far."""

    span: Span
    type: str
    family: str
    rule: str
    words: set[str]
    mentions: list[Span]
    named: list[Span] = attrs.field(factory=list)
    usual: ResolutionStatus = "unknown"
    symbol: str | None = None
    bodies: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    body_kind: str | None = None
    # Those with whom they have it: how they are called, and their ids.
    partners: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    # Whether they are told by a verb; and by words for several named before.
    acted: bool = False
    several: bool = False
    # Whether they only brought it in: who decides on it goes before them.
    brought: bool = False
    status: ResolutionStatus | None = None
    vote: Vote | None = None
    date: str | None = None
    # Whether that is the day on which it is to be done.
    scheduled: bool = False
    provisions: dict[Span, str] = attrs.field(factory=dict)
    # Where the last of them ends.
    told: int = 0


class InstrumentDrafts:
    """
    Holds them in reading order.

    Args:
        units: the text.
    """

    def __init__(self, units: Units) -> None:
        self.units = units
        self.every: list[InstrumentDraft] = []
        # Each mention, and of which.
        self.mentions: list[tuple[InstrumentPhrase, InstrumentDraft]] = []

    def known(self, phrase: InstrumentPhrase) -> InstrumentDraft | None:
        """The instrument that the text has named before and names again here."""
        return next((draft for draft in reversed(self.every[-_REACH:]) if self._same(phrase, draft)), None)

    def _same(self, phrase: InstrumentPhrase, draft: InstrumentDraft) -> bool:
        """Whether a phrase may name an instrument again."""
        same_body = phrase.body_kind is not None and phrase.body_kind == draft.body_kind
        if phrase.found.kind == "reference":
            return same_body and draft.family in ("resolution", "law")
        if phrase.family != draft.family:
            return False
        if phrase.symbol:
            same_year = phrase.year and draft.date and draft.date.startswith(phrase.year)
            return phrase.symbol == draft.symbol or (draft.symbol is None and bool(same_year))
        if phrase.gerund or (phrase.date and draft.date and not phrase.named and not draft.date.startswith(phrase.date)):
            return False
        if phrase.type != draft.type and (self.units.has(phrase.head, CAP) or (phrase.date and not draft.date)):
            # "The accord and the 2021 ceasefire"
            return False
        if self._names(phrase, draft):
            return True
        if phrase.definite or phrase.named:
            return phrase.words <= draft.words and (phrase.body_kind is None or draft.body_kind is None or same_body)
        return same_body and not phrase.plural and phrase.type == draft.type

    def _names(self, phrase: InstrumentPhrase, draft: InstrumentDraft) -> bool:
        """Whether a phrase tells the name of what the sentence before tells of: "a bill passed. The Rivers Bill was carried"."""
        new = phrase.named and phrase.definite and phrase.family == "law" and draft is self.every[-1] and not (draft.words or draft.named)
        if not new or phrase.type != draft.type or phrase.status != draft.status or phrase.sentence[0] > phrase.first:
            return False
        before = self.mentions[-1][0]
        return before.sentence[1] + 2 >= phrase.sentence[0] > before.head and self.units.has(before.first, f"{ARTICLE}&!{THE}")

    def may_be_again(self, found: Match) -> bool:
        """Whether a noun may name again what the text has named: "the statement", "this decision"."""
        category = self.units.norm(INSTRUMENT_NOUN, found.last - 1) or ""
        family = FAMILIES.get(category, category)
        return self.units.ends_as(found.first, f"{THE}|{DEMONSTRATIVE}") and any(draft.family == family for draft in self.every[-_REACH:])
