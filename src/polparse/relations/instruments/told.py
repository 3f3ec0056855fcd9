"""What the words around a mention add to an instrument: who, what became of it, when, and the votes."""

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from polparse.actors.index import ActorIndex
from polparse.actors.together import is_set
from polparse.contract.classes import FOR, HYPHEN, NONE_WORD, NUMBER_WORD, OFFICE, OFFICE_PLURAL, TO, UNTIL
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.model import Timex, Vote
from polparse.relations.instruments.adopters import BODIES, Adopters
from polparse.relations.instruments.drafts import InstrumentDraft
from polparse.relations.instruments.phrases import InstrumentPhrase
from polparse.relations.instruments.status import InstrumentStatus
from polparse.relations.instruments.status_verbs import VOTES
from polparse.relations.instruments.words import BEFORE_ALL, EARLY
from polparse.syntax.clause import Clause, Syntax
from polparse.time.nearest import NearestTimex

__all__ = ["InstrumentTold"]

_LEGISLATORS = f"{OFFICE_PLURAL}&{OFFICE}.legislator"
# Kinds that states make by those who represent them.
_BETWEEN = ("agreement", "statement")
_STATES = ("country", "government")
# What phrases may be of those with whom one agrees on something.
_ACTING = ("body", "name", "people", "person", "pronoun")
# How many clauses around one may tell when.
_AROUND = 4
# Before a year for which something is to be: "for 2027", "2024 to 2027".
_SPAN = f"{FOR}|{HYPHEN}|{TO}|{UNTIL}"
# So long is a year as it is written.
_YEAR = 4
# Of how many digits is no number of votes any more.
_DIGITS = 7


class InstrumentTold:
    """
    Adds what is told of instruments.

    Args:
        units: the text.
        grammar: of instruments.
        index: who adopts them.
        timexes: dates.
        read: gives the clauses.
        bodies: who adopts them.
        status: what becomes of them, as clauses tell.
    """

    def __init__(
        self,
        units: Units,
        grammar: Grammar,
        index: ActorIndex,
        timexes: Sequence[Timex],
        read: Callable[[], Syntax],
        bodies: Adopters,
        status: InstrumentStatus,
    ) -> None:
        self.units = units
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro
        self.string: str = grammar.reading(units)
        self.index = index
        self.timexes = timexes
        self.read_syntax = read
        self.bodies = bodies
        self.status = status

    def add(self, draft: InstrumentDraft, phrase: InstrumentPhrase) -> None:
        """Add what the words around a mention, or around a pronoun that stands for it, say that becomes of it."""
        units = self.units
        if phrase.status in BEFORE_ALL and draft.status not in (None, *EARLY):
            # Who brought in what was passed did not pass it, nor on that day.
            phrase = phrase._replace(agent=None, body=None, verb=None, date=None, year=None)
        elif draft.brought and phrase.status is not None and phrase.status not in EARLY:
            draft.bodies, draft.actors, draft.acted, draft.brought, draft.date = (), (), False, False, None
        before = draft.bodies
        if phrase.agent is not None and not draft.acted:
            bodies, actors = self.bodies.acting(phrase.agent, sides=draft.family in _BETWEEN)
            if bodies:
                # Who does something to it goes before whose it is called.
                draft.bodies, draft.actors, draft.acted = bodies, actors, True
                # "The members of the two delegations"
                people = any(self.index[id].kind == "person" for id in actors)
                draft.several = not people and any(one is not None and is_set(one) for one in (phrase.agent, phrase.agent.of))
        if phrase.body is not None and not draft.bodies:
            each = self.bodies.each(phrase.body, phrase.sentence)
            draft.bodies = tuple(span.of(units.text) for span in each)
            named = [actor for span in each if (actor := self.index.at(span, BODIES))]
            draft.actors = tuple(dict.fromkeys(actor.id for actor in named))
        if not draft.bodies and draft.family == "agreement" and (bound := self.status.bound(phrase.head)) is not None:
            bodies, actors = self.bodies.acting(bound, sides=True)
            if len(actors) > 1 and all(self.index[id].kind in _STATES for id in actors):
                draft.bodies, draft.actors = bodies, actors
        if draft.family == "agreement" and not draft.partners[0]:
            draft.partners = self._partners(phrase.head)
        draft.brought = draft.brought or (draft.bodies != before and phrase.status in BEFORE_ALL)
        draft.body_kind = draft.body_kind or phrase.body_kind
        if phrase.status == "adopted" and draft.family == "law" and self._by_chamber(draft, phrase):
            # What a chamber approves it passes.
            phrase = phrase._replace(status="passed")
        if phrase.status == "passed" and draft.family == "statement":
            phrase = phrase._replace(status="adopted")
        if phrase.status and (draft.status is None or (draft.status in EARLY and phrase.status != "planned")):
            draft.status = phrase.status
            if draft.scheduled and draft.status not in EARLY:
                # It was done on another day than it was to be.
                draft.date, draft.scheduled = None, False
        if draft.date is None and phrase.status == "planned":
            draft.date = self._planned_for(phrase) if draft.status == "planned" else None
            draft.scheduled = draft.date is not None
        elif draft.date is None:
            verb = None if phrase.verb is None or phrase.first <= phrase.verb < phrase.last else phrase.verb
            told = None if verb is None or phrase.status == "unknown" else self._when(verb, phrase.sentence)
            draft.date = phrase.date or told or phrase.year
        if draft.vote is None and phrase.verb is not None:
            draft.vote = self._vote(phrase)

    def _partners(self, head: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Those with whom somebody has an agreement: how they stand there, and the ids of the actors."""
        partner = self.status.partner(head)
        return self.bodies.acting(partner, sides=True) if partner is not None and partner.kind in _ACTING else ((), ())

    def _by_chamber(self, draft: InstrumentDraft, phrase: InstrumentPhrase) -> bool:
        """Whether it is a parliament, or a chamber of one, that does something to it."""
        actors = (self.index[id] for id in draft.actors)
        if any((actor.code or "").endswith("LEG") and actor.kind == "organisation" for actor in actors):
            return True
        if phrase.agent is None:
            return False
        return self.units.has(phrase.agent.head, _LEGISLATORS) or self.bodies.kind(phrase.agent.first, phrase.agent.last) == "parliament"

    def _planned_for(self, phrase: InstrumentPhrase) -> str | None:
        """The day on which it is to be signed or adopted, if its clause tells one behind its verb: "will be signed on 3 May"."""
        clause = self.read_syntax().with_verb(phrase.verb) if phrase.verb is not None and self.timexes else None
        if clause is None or clause.verb is None or clause.status != "planned":
            return None
        last = clause.verb.last
        return self._days.nearest_of((one.head for one in clause.times if one.first >= last), last)

    @cached_property
    def _days(self) -> NearestTimex:
        """The dates on which something may happen."""
        return NearestTimex(self.units, [timex for timex in self.timexes if len(timex.value or "") != _YEAR or self._is_free(timex)])

    def _is_free(self, timex: Timex) -> bool:
        """Whether a year stands alone: not "the 2015 accord", nor "the years 2024 to 2027"."""
        unit, phrases = self.units.at(timex.span.start), self.read_syntax().phrases
        group, before = phrases.inner(unit), phrases.ending_at(unit)
        alone = (group is None or group.head == unit) and (before is None or before.kind != "thing")
        return alone and not self.units.ends_as(unit, _SPAN)

    def _when(self, verb: int, sentence: tuple[int, int]) -> str | None:
        """The date that the clause of a verb tells, else one around it, else what stands before it in the sentence, or in it."""
        clause = self.read_syntax().with_verb(verb) if self.timexes else None
        if clause is None:
            return self._days.nearest(*sentence, verb)
        if clause.status in ("planned", "wished", "possible"):
            return None
        around: Clause | None = clause
        for _ in range(_AROUND):
            if around is None:
                break
            if date := self._days.nearest_of((one.head for one in around.times), verb):
                return date
            # When the outer clause happens is not when what it names was signed: "the pact signed in Oslo will end in May".
            around = around.parent if around.antecedent is None else None
        first = sentence[0] if clause.antecedent is None else clause.first
        return self._days.nearest(first, clause.first, verb) or self._days.nearest(clause.first, clause.last, verb)

    def _vote(self, phrase: InstrumentPhrase) -> Vote | None:
        """How many voted how on it, if its sentence tells."""
        for name in VOTES:
            told = self.macro(name).search(self.string, *phrase.sentence)
            parts = told.groupdict() if told is not None else {}
            counts = [self._count(told.start(part)) if told and part in parts else None for part in ("yes", "no", "abstaining")]
            yes, no, abstaining = counts
            if told is not None and yes is not None and no is not None:
                return Vote(self.units.span(told.start("yes"), told.end()), yes, no, abstaining, None)
        return None

    def _count(self, unit: int) -> int | None:
        """The number that a unit is; None if it is none, or stands for no unit."""
        if unit < 0:
            return None
        if self.units.has(unit, NONE_WORD):
            return 0
        form = self.units.norm(NUMBER_WORD, unit) if self.units.has(unit, NUMBER_WORD) else self.units.form(unit, unit + 1)
        return int(form) if form is not None and form.isdecimal() and form.isascii() and len(form) < _DIGITS else None
