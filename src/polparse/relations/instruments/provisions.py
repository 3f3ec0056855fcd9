"""What an instrument demands: the words behind its name, and what is reported of it."""

import re
from collections.abc import Callable, Iterator

from polparse.contract.classes import (
    ADVERB,
    AUX_BE,
    AUX_HAVE,
    CONTENT_VERB,
    EFFECT_VERB,
    FAIL_VERB,
    HARMFUL_VERB,
    INSTRUMENT_VERB,
    NEGATION,
    PLANNED_VERB,
    PREPOSITION,
    PROVISION_VERB,
    THAT,
    UNDER,
    VERB_BASE,
    VERB_ED,
    VERB_S,
    WISHED_VERB,
)
from polparse.engine.grammar import Grammar
from polparse.engine.units import Units
from polparse.relations.promised import LONG, joined, of_clause
from polparse.spans import Span
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.phrase import Phrase

__all__ = ["Provisions"]

# What only leads to what is provided for.
_NO_CONTENT = f"{AUX_HAVE}|{THAT}|{ADVERB}&!{NEGATION}&!{VERB_BASE}"

_BASE = f"{VERB_BASE}&!{VERB_ED}"
_SAID = ("complement", "infinitive")
_ALLOWED = ("may", "can", "must")
_TO_COME = ("will", "would", "shall", "must")


class Provisions:
    """
    Reads provisions.

    Args:
        units: the text.
        grammar: of instruments; its macros match what opens a provision, with the group ``content`` where it begins.
        read: gives the clauses.
    """

    def __init__(self, units: Units, grammar: Grammar, read: Callable[[], Syntax]) -> None:
        self.units = units
        self.read = read
        self.string: str = grammar.reading(units)
        self.macro: Callable[[str], re.Pattern[str]] = grammar.macro

    def in_clauses(self, head: int, demanding: bool) -> Iterator[Span]:
        """
        What clauses say that an instrument demands: those that say what it is, and those whose subject it is.

        Args:
            head: the unit of its noun.
            demanding: it is of a kind that may be followed by what is to be done under it.
        """
        syntax = self.read()
        phrase = syntax.phrases.headed_by(head)
        if phrase is None:
            return
        units, around = self.units, syntax.phrases.at(head)
        for clause in (*syntax.about(phrase), *self._beside(phrase, around), *(syntax.purposes(phrase) if demanding else ())):
            if demanding and clause.kind == "infinitive":
                # But "let the law expire"
                if clause.verb is not None and clause.verb.first < clause.verb.head:
                    yield from self._of(clause)
            elif clause.kind in ("relative", "participle"):
                yield from self._told(clause, demanding)
        if around is None or all(one.head != phrase.head for one in around.conjuncts):
            # "The passage of the law ended the quarrel"
            return
        for clause, function, preposition in syntax.places(head):
            if function == "subject" and clause.kind not in ("relative", "participle"):
                yield from self._told(clause, demanding)
            elif demanding and function == "adjunct" and self._tells_under(clause, preposition):
                whole = of_clause(clause, whole=clause.verb is not None and clause.verb.passive)
                if whole is not None and whole.first < preposition:
                    yield Span(whole.span.start, units.ends[preposition - 1])

    def of_pronoun(self, pronoun: int, demanding: bool) -> Iterator[Span]:
        """
        What a clause says that an instrument demands which a pronoun stands for.

        Args:
            pronoun: its unit.
            demanding: as above.
        """
        for clause, function, _ in self.read().places(pronoun):
            verb = clause.verb
            if function == "subject" and verb is not None and self.units.has(verb.head, f"{PROVISION_VERB}|{EFFECT_VERB}"):
                yield from self._told(clause, demanding)

    def _beside(self, phrase: Phrase, whole: Phrase | None) -> list[Clause]:
        """Relative clauses of one thing about what stands around, or behind: "the signing of the law, which bans"."""
        syntax = self.read()
        behind = syntax.phrases.starting_at(phrase.last + 1) if self.units.has(phrase.last, PREPOSITION) else None
        around = whole if whole is not None and whole.group != phrase.group and whole.last == phrase.last else None
        clauses = (clause for one in (around, behind) if one is not None for clause in syntax.about(one))
        told = (clause for clause in clauses if clause.kind == "relative")
        return [clause for clause in told if clause.verb is not None and self.units.has(clause.verb.head, VERB_S)]

    def _tells_under(self, clause: Clause, preposition: int) -> bool:
        """Whether a clause tells what is to be done under an instrument that it ends with: "Norway is to leave under the deal"."""
        if not self.units.has(preposition, UNDER) or not self._is_behind(clause, preposition):
            return False
        return clause.status == "planned" or (clause.verb is not None and clause.verb.modality in _ALLOWED)

    def _is_behind(self, clause: Clause, unit: int) -> bool:
        """Whether a unit stands behind the verb of a clause."""
        return clause.verb is not None and clause.verb.last <= unit

    def _told(self, clause: Clause, demanding: bool) -> Iterator[Span]:
        """What a clause tells of an instrument that is its subject."""
        verb, units = clause.verb, self.units
        if verb is None or verb.passive or verb.negative:
            return
        acts = not any(units.has(unit, AUX_BE) for unit in range(verb.first, verb.last))
        future = acts and verb.modality in _TO_COME and not units.has(verb.head, f"{INSTRUMENT_VERB}|{FAIL_VERB}|{HARMFUL_VERB}")
        # Of one alone, the base form tells nothing: "a duty to guard the border and preserve peace".
        bare = verb.modality is None and units.has(verb.head, _BASE) and (clause.subject is None or not clause.subject.plural)
        # "The state of emergency ended"
        suffering = bool(clause.objects) or any(child.kind in _SAID for child in clause.children_behind())
        effect = demanding and acts and not bare and suffering
        if future or units.has(verb.head, PROVISION_VERB) or (effect and units.has(verb.head, EFFECT_VERB)):
            for one in joined(clause):
                yield from self._of(one)
        elif demanding and units.has(verb.head, f"{WISHED_VERB}|{PLANNED_VERB}"):
            # "The bill seeks to ban it"
            for child in clause.children_behind():
                if child.kind == "infinitive" and child.antecedent is None and child.inherited:
                    yield from self._of(child)

    def _of(self, clause: Clause) -> Iterator[Span]:
        """What it says by its complement or by what somebody is to do, else by its verb and all behind it; or what it calls for."""
        verb, units = clause.verb, self.units
        calls = verb is not None and units.has(verb.head, CONTENT_VERB)
        behind = [child for child in clause.children_behind() if child.antecedent is None]
        child = next((child for child in behind if child.kind == "complement" or (calls and child.kind == "infinitive")), None)
        promised = of_clause(clause) if child is None else of_clause(child, whole=child.kind == "complement")
        if promised is None or verb is None:
            return
        first = verb.last if child is None and calls and verb.last < promised.last else promised.first
        while first + 1 < promised.last and units.has(first, _NO_CONTENT):
            first += 1
        aside = self.macro("aside_end").search(self.string, first + 1, min(promised.last, first + LONG))
        end = units.ends[aside.start() - 1] if aside is not None else promised.span.end
        yield promised.span if first == promised.first and aside is None else Span(units.starts[first], end)

    def leads(self, first: int, last: int, end: int) -> bool:
        """Whether what follows is told to be done under an instrument: "under the deal, Chad will leave"."""
        if not self.macro("under_before").match(self.string, first) or not self.macro("under_it").match(self.string, last, end):
            return False
        clause = self.read().at(first)
        return clause is None or not self._is_behind(clause, first)

    def behind(self, first: int, last: int, end: int, demanding: bool, open_ended: bool) -> Iterator[Span]:
        """
        What stands behind an instrument and says what it demands.

        Args:
            first, last: the units that name it.
            end: where its sentence ends.
            demanding: it is of a kind that may be followed by what is to be done under it.
            open_ended: also by a bare infinitive ("a bill to cut taxes").

        Yields:
            Stretches of the first way of writing it that fits, in reading order.
        """
        if self.leads(first, last, end):
            under = self.macro("under_it").match(self.string, last, end)
            if under:
                yield from self.joined(self.units.span(under.start("content"), end))
                return
        subject = self.macro("preposition_before").match(self.string, first) is None
        within = self.macro("in_which").match(self.string, last, end) if demanding else None
        if within:
            yield from self.done(within.start("content"), end)
            return
        for name in _openings(subject, demanding, open_ended):
            match = self.macro(name).match(self.string, last, end)
            if not match:
                continue
            while match:
                start = match.start("content")
                groups = match.groupdict()
                if "subject" in groups and (self.units.has(start, AUX_BE) or groups.get("no")):
                    # "Under which nets will be banned", "may not be used"
                    start = match.start("subject")
                stop = self.macro("gerund_end" if name == "gerund" else "provision_end").search(self.string, start + 1, end)
                edge = stop.start() if stop else end
                yield self.units.span(start, edge)
                match = self.macro("and_demanding").match(self.string, edge, end)
            return

    def done(self, first: int, end: int) -> Iterator[Span]:
        """What stands behind "in which they agreed", as the provisions that it joins."""
        while True:
            stop = self.macro("provision_end").search(self.string, first + 1, end)
            edge = stop.start() if stop else end
            more = self.macro("and_did").search(self.string, first + 1, min(edge + 3, end))
            yield self.units.span(first, more.start() if more else edge)
            if more is None:
                return
            first = more.start("content")

    def joined(self, content: Span) -> Iterator[Span]:
        """What is reported of an instrument, as the provisions that it joins."""
        first, last = self.units.inside(content)
        if first + 1 < last and self.units.has(first, THAT):
            first += 1
            content = Span(self.units.starts[first], content.end)
        if last <= first:
            return
        modal = self.macro("modal_verb").search(self.string, first, last)
        if modal is None:
            yield content
            return
        # Who suffers it belongs to it: "nets will be banned".
        at = first if self.units.has(modal.start("content"), AUX_BE) else modal.start("content")
        for more in self.macro("next_provision").finditer(self.string, at + 1, last):
            if more.start() > max(at, modal.start("content")):
                yield self.units.span(at, more.start())
            at = max(more.start(part) for part in ("content", "verb", "clause"))
        yield self.units.span(at, last)


def _openings(subject: bool, demanding: bool, open_ended: bool) -> Iterator[str]:
    """The macros for what may stand behind an instrument, the surest first."""
    if subject:
        yield "demands"
    yield "demanding"
    if demanding:
        yield from ("gerund", "under_which", "where_modal")
    if open_ended:
        yield from ("infinitive", "for_to")
    if demanding and subject:
        yield "modal_demand"
