"""
How a text is parsed, in two tables. Read this file first.

`LEVELS` says what becomes one unit for all grammars that come after; `STAGES` says what each field of a document is made of. A `Reading`
goes through them as far as somebody asks, so that an extractor does no more than it needs, and finds what `parse` finds.
"""

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from polparse.actors.acting_phrases import Acting
from polparse.actors.assemble import actors
from polparse.actors.index import ActorIndex
from polparse.actors.unnamed import SPEAKERS, Sources, may_speak
from polparse.contract.classes import CAPITAL, CITY, STATE
from polparse.documents.assemble import full_texts, united
from polparse.documents.citations import find_citations
from polparse.documents.entries import entry_roles, find_entries, listed
from polparse.documents.entry_lines import Entry
from polparse.documents.turn_speakers import label_roles, parted, spoken
from polparse.documents.turns import find_turns
from polparse.engine.grammar import Grammar
from polparse.engine.reader import Reader
from polparse.engine.sentences import find_quotations
from polparse.engine.units import Match, Units
from polparse.errors import RuleError
from polparse.language import Language
from polparse.model import Resolution, Role, Turn
from polparse.people.names import Printed, find_names
from polparse.people.roles import find_roles
from polparse.relations.commitments.assemble import commitments
from polparse.relations.conditions import conditions
from polparse.relations.delegations.assemble import delegations
from polparse.relations.delegations.stated import StatedDelegations
from polparse.relations.events.assemble import Told, events
from polparse.relations.instruments.assemble import instruments
from polparse.relations.meetings.assemble import meetings
from polparse.relations.speakers import Speakers
from polparse.spans import Span
from polparse.statements.assemble import statements
from polparse.statements.attribution import Attribution
from polparse.statements.attributions import find_attributions
from polparse.statements.quoted import quoted_verbs
from polparse.syntax.clause import Syntax
from polparse.syntax.frames import Frames, Telling
from polparse.syntax.phrase import Phrase
from polparse.time.timexes import find_timexes, resolve

if TYPE_CHECKING:
    pass

__all__ = ["LEVELS", "STAGES", "Reading"]

# Each level is a grammar of the language and what finds by it; what it finds is one unit to the grammars after it.
LEVELS: "Mapping[str, Callable[[Reading, Units, Grammar], Sequence[Match]]]" = {
    "dates": lambda text, units, grammar: find_timexes(units, grammar),
    "names": lambda text, units, grammar: parted(units, find_names(units, grammar, text.printed), text.said),
    "quotations": lambda text, units, grammar: find_quotations(units, grammar),
}
# How many of the levels come before a grammar: quotations are one unit to attributions alone.
_BEFORE = {"dates": 0, "names": 1, "attributions": 3}
_USUAL = 2

# What is done to a place is done to its country, if nobody else suffers it; who visits a capital, or does not, visits its state.
_AT_PLACES: "Mapping[str, tuple[str, ...]]" = {
    **dict.fromkeys(("AID", "ASSAULT", "COERCE", "CONCEDE", "MOBILIZE", "SANCTION", "THREATEN"), (CITY, CAPITAL, STATE)),
    **dict.fromkeys(("CONSULT", "REJECT"), (CAPITAL,)),
}

# What each field of a document is made of. The first that asks pays for what others need as well: `benchmarks.speed` tells each apart.
STAGES: "Mapping[str, Callable[[Reading], tuple[Any, ...]]]" = {
    "dates": lambda text: resolve(text.matches(0), text.language.dates, text.anchor),
    "actors": lambda text: actors(
        text.units("actors"), text.language.actors, text.roles, text.said, text.acting, text.sources, text.lazy_syntax
    ),
    "statements": lambda text: statements(
        text.attributed,
        text.units("attributions"),
        text.language.attributions,
        text.index,
        text.lazy_syntax,
        lambda: text.tellings("statements"),
    ),
    "meetings": lambda text: meetings(
        text.tellings("meetings"),
        lambda: text.syntax,
        text.language.meetings,
        text.index,
        text.delegated,
        text["dates"],
        text.published,
        lambda: text.speakers,
    ),
    "delegations": lambda text: listed(text.entries, delegations(text.delegated, text["meetings"]), text.index),
    "citations": lambda text: find_citations(text.text, text.language.notations, text.language.anaphora),
    "resolutions": lambda text: united(text.documents, text.instruments),
    "commitments": lambda text: commitments(
        text.tellings("commitments"),
        text.tellings("plans"),
        lambda: text.syntax,
        text.language.commitments,
        text.index,
        text.whole_index,
        text.speakers,
        text["meetings"],
        text["dates"],
    ),
    "conditions": lambda text: conditions(
        text.units("conditions"), text.language.conditions, text.whole_index, lambda: text.speakers, lambda: text.syntax
    ),
    "turns": lambda text: spoken(text.units("roles"), text.said, text.index),
    "events": lambda text: events(text.acted, text.syntax if text.language.syntax else None, text.whole_index, text.telling),
}

# The words of which frames are asked, where these do not tell a relation wherever they stand.
ASKED: "Mapping[str, Callable[[Reading, Frames], Iterable[int]]]" = {
    "plans": lambda text, frames: filter(text.speakers.speaks, frames.triggers(text.units("syntax"))),
    "statements": lambda text, frames: quoted_verbs(text.syntax, [match.span for match in text.matches(2)]),
}


class Reading:
    """
    One text, read as far as somebody asks: each level and each result is made once, when something first needs it.

    Args:
        text: any string.
        language: its words and rules.
        anchor: the day on which the text was published.
        alone: whether dates are all that is asked for.
    """

    text: str
    language: Language
    anchor: datetime.date | None
    published: str | None

    def __init__(self, text: str, language: Language, anchor: datetime.date | None = None, alone: bool = False) -> None:
        self.text = text
        self.language = language
        self.anchor = anchor
        self.alone = alone
        self.published = anchor.isoformat() if anchor else None
        self._units: list[Units] = []
        self._matches: list[Sequence[Match]] = []
        self._made: dict[str, tuple[Any, ...]] = {}

    def units(self, grammar: str) -> Units:
        """The units that a grammar of the language reads, by the name of its field in `Language`."""
        return self.after(_BEFORE.get(grammar, _USUAL))

    def after(self, levels: int) -> Units:
        """The units in which what the first levels found is merged."""
        while len(self._units) <= levels:
            done = len(self._units)
            before = self._units[-1].merge(self.matches(done - 1)) if done else Units.of(self.text, self.language.lexicon, self.alone)
            self._units.append(before)
        return self._units[levels]

    def matches(self, level: int) -> Sequence[Match]:
        """What a level finds, by its number."""
        while len(self._matches) <= level:
            number = len(self._matches)
            name, find = [*LEVELS.items()][number]
            self._matches.append(find(self, self.after(number), getattr(self.language, name)))
        return self._matches[level]

    def __getitem__(self, field: str) -> tuple[Any, ...]:
        """What a field of the document holds."""
        if field not in self._made:
            self._made[field] = STAGES[field](self)
        return self._made[field]

    def close(self) -> None:
        """Let go of all that was made: parts that refer to one another are freed at once, and need not be found by the collector."""
        if "syntax" in vars(self):
            self.syntax.phrases.close()
        vars(self).clear()

    @cached_property
    def roles(self) -> Sequence[tuple[Match, Role]]:
        """The roles of people, each with the match that names its holder: by rules, and by the form of records and lists."""
        units, grammar = self.units("roles"), self.language.roles
        roles = find_roles(units, grammar)
        if not self.said and not self.entries:
            return roles
        reader, names = Reader(grammar, units), {entry.name for entry in self.entries}
        roles = [(person, role) for person, role in roles if role.holder not in names]
        roles += [*label_roles(reader, roles, self.said), *entry_roles(reader, self.entries)]
        return sorted(roles, key=lambda told: told[1].span)

    @cached_property
    def said(self) -> tuple[Turn, ...]:
        """Who has the floor, without actors."""
        return find_turns(self.after(1), self.language.labels) if self.language.labels else ()

    @cached_property
    def entries(self) -> Sequence[Entry]:
        """Who is on a list of participants."""
        return find_entries(self.after(1), self.language.participants, self.said) if self.language.participants else ()

    @cached_property
    def printed(self) -> Sequence[Printed]:
        """The stretches whose form tells who is named there."""
        return sorted([*(Printed(turn.label, turn.name, turn.rule) for turn in self.said), *(entry.printed for entry in self.entries)])

    @cached_property
    def syntax(self) -> Syntax:
        """The groups, phrases and clauses."""
        grammar = self.language.syntax
        if grammar is None:
            raise RuleError(f"{self.language.code}: the pack has no syntax")
        return Syntax(self.units("syntax"), grammar, [(role.span, role.holder) for _, role in self.roles if role.holder is not None])

    def tellings(self, topic: str) -> Sequence[Telling]:
        """What the frames of a topic find; nothing if the pack has none."""
        frames, asked = self.language.frames.get(topic), ASKED.get(topic)
        return frames.find(self.syntax, asked and asked(self, frames)) if frames and frames.may_find(self.units("syntax")) else ()

    @cached_property
    def acted(self) -> Sequence[Telling]:
        """What the frames of events find."""
        return self.tellings("events")

    @cached_property
    def attributed(self) -> Sequence[Attribution]:
        """Where somebody says something."""
        return find_attributions(self.units("attributions"), self.language.attributions, self.lazy_syntax)

    @property
    def acting(self) -> Acting:
        """The phrases that act or suffer in events, or say something as several or as a body."""
        # Who says something is known by more than that he acts.
        told: list[tuple[Sequence[Phrase], str, tuple[str, ...], Span | None]] = [
            ((phrase,), rule, (), whole) for phrase, rule, whole in self.sources if phrase.kind not in SPEAKERS
        ]
        told += [
            (phrases, telling.frame.name, _AT_PLACES.get(telling.frame.kind, ()) if role == "target" else (), None)
            for telling in self.acted
            for role, phrases in telling.roles.items()
            if role in ("source", "target", "between")
        ]
        return told

    @cached_property
    def sources(self) -> Sources:
        """The phrases of those who say something."""
        units, found = self.units("attributions"), []
        for attribution in self.attributed:
            if attribution.source and len(attribution.phrases) == 1:
                phrase = attribution.phrases[0]
                if phrase.kind == "number":
                    # "One of the ministers"
                    phrase = phrase.of or phrase
                if phrase.kind in SPEAKERS or may_speak(phrase):
                    found.append((phrase, attribution.rule, units.span(*attribution.source)))
        return found

    @cached_property
    def speakers(self) -> Speakers:
        """In whose mouth the words are."""
        quoted = [match.span for match in self.matches(2)]
        return Speakers(self.units("syntax"), self.index, self["statements"], self["turns"], quoted)

    @property
    def lazy_syntax(self) -> Callable[[], Syntax] | None:
        """What gives these, when a stage first needs them; None if the pack has no syntax."""
        return None if self.language.syntax is None else lambda: self.syntax

    @cached_property
    def index(self) -> ActorIndex:
        """The actors whom rules find, by where the text names them."""
        frames = self.language.frames.get("events")
        acting = frames.names if frames is not None else frozenset()
        return ActorIndex([actor for actor in self["actors"] if any(mention.rule not in acting for mention in actor.mentions)])

    @cached_property
    def whole_index(self) -> ActorIndex:
        """Likewise, with those who only act or suffer."""
        actors = self["actors"]
        return self.index if len(actors) == len(self.index.actors) else ActorIndex(actors)

    @property
    def telling(self) -> Told:
        """What else than clauses tells events."""
        sides = self.delegated.sides
        return Told(self["statements"], self["meetings"], self["resolutions"], self["commitments"], self["dates"], sides)

    @cached_property
    def represented(self) -> Sequence[Match]:
        """What the grammar of delegations finds."""
        return self.language.delegations.find(self.units("delegations"))

    @cached_property
    def delegated(self) -> StatedDelegations:
        """What the text says of delegations, before meetings let infer others."""
        language, units = self.language, self.units("delegations")
        tellings = self.tellings("delegations")
        syntax = self.syntax if language.syntax and (tellings or self.represented) else None
        return StatedDelegations(units, language.delegations, self.represented, self.index, tellings, syntax)

    @cached_property
    def documents(self) -> Sequence[Resolution]:
        """Resolutions whose full text stands in the text; only if it has their form are its citations and dates asked for."""
        language = self.language
        return full_texts(
            self.text,
            language.layouts,
            language.bodies,
            language.ignored,
            lambda: self["citations"],
            lambda: self["dates"],
            lambda: self.said,
            lambda: [entry.span for entry in self.entries],
        )

    @cached_property
    def instruments(self) -> Sequence[Resolution]:
        """Resolutions, laws and agreements that the text mentions."""
        language = self.language
        return instruments(
            self.units("instruments"),
            language.instruments,
            self.index,
            self["dates"],
            lambda: self.syntax,
            self["meetings"],
            self["statements"],
            self["citations"],
        )
