"""What is promised: how far it goes, which promises stand side by side, and on what condition."""

from collections.abc import Iterator
from typing import NamedTuple

from polparse.contract.classes import (
    ADVERB,
    AUX_HAVE,
    BY,
    COMMA,
    CONDITION_WORD,
    CONJUNCTION_AND,
    CUE_PREPOSITION,
    MODAL,
    NEGATION,
    OBJECT_PARTICLE,
    PARTICLE,
    PROMISE_MODAL,
    PUNCTUATION,
    QUOTE_CLOSE,
    SEMI_MODAL,
    TO,
    TO_BE,
)
from polparse.engine.units import Units
from polparse.spans import Span
from polparse.syntax.clause import Clause
from polparse.syntax.clauses import NONE
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["TO_COME", "Promise", "Promised", "Unpromised", "condition", "cut", "joined", "of_clause", "of_phrase", "promise"]

# Modality of what is to come.
TO_COME = ("will", "would", "shall", "future")
_BEFORE_VERB = f"{MODAL}|{SEMI_MODAL}|{PROMISE_MODAL}|{TO}|{NEGATION}"
_LEADING = f"{PUNCTUATION}&!{QUOTE_CLOSE}|{CONJUNCTION_AND}"
_TRAILING = frozenset(("adverbial", "aside", "relative"))
# How far into what is promised is looked, in units.
LONG = 120
# How many clauses around one may have the condition.
_AROUND = 3
# How many clauses behind one may stand beside it.
_NEAR = 12


class Promised(NamedTuple):
    """
    What is promised.

    Attributes:
        span: characters, half-open.
        first, last: its units.
        negative: whether it is not to be done.
        clause: None if it is no clause.
    """

    span: Span
    first: int
    last: int
    negative: bool
    clause: Clause | None

    @property
    def words(self) -> range:
        """Its units, the first 120 of them."""
        return range(self.first, min(self.last, self.first + LONG))


class Promise(NamedTuple):
    """
    That something is promised.

    Attributes:
        rule, kind: of the frame, or of the rule for lines of lists.
        unit: of the word for it.
        clause: of that word.
        what: is promised.
        by, to: identifiers of actors.
    """

    rule: str
    kind: str
    unit: int
    clause: Clause | None
    what: Promised
    by: tuple[str, ...]
    to: tuple[str, ...]


def promise(telling: Telling, what: Promised, by: tuple[str, ...], to: tuple[str, ...]) -> Promise:
    """That what is told by a frame is promised."""
    return Promise(telling.frame.name, telling.frame.kind, telling.unit, telling.clause, what, by, to)


class Unpromised:
    """The clauses of a text that nothing has promised so far."""

    def __init__(self) -> None:
        self._promised: set[int] = set()

    def __contains__(self, clause: Clause) -> bool:
        return clause.number not in self._promised

    def take(self, clause: Clause, whole: bool = False) -> Promised | None:
        """What a clause promises, once; None if it is promised already."""
        if clause not in self:
            return None
        self._promised.add(clause.number)
        return of_clause(clause, whole)


def of_clause(clause: Clause, whole: bool = False) -> Promised | None:
    """What a clause promises: from its verb on or, if somebody else than who promises is to do it, with its subject."""
    verb, units = clause.verb, clause.syntax.units
    if verb is None:
        return None
    first = _begins(clause) if whole else _verb_begins(units, verb.first, verb.head)
    last = _ends(clause)
    if last <= first:
        return None
    if last == clause.last and units.has(last, OBJECT_PARTICLE if last == verb.last else f"{OBJECT_PARTICLE}|{PARTICLE}"):
        # "The debt would be paid off", "to let convoys through": a preposition would be part of the clause.
        last += 1
    span = units.span(first, last)
    if not whole and units.has(first, TO_BE):
        # "To" is part of the unit that the verb is in.
        span = Span(span.end - len(span.of(units.text).split(maxsplit=1)[-1]), span.end)
    return Promised(span, first, last, verb.negative, clause)


def cut(what: Promised, units: Units, end: int) -> Promised:
    """What is promised up to where somebody else begins to speak."""
    last = _trimmed(units, what.first, min(what.last, end))
    return what if last == what.last or last <= what.first else what._replace(span=Span(what.span.start, units.ends[last - 1]), last=last)


def of_phrase(phrase: Phrase, clause: Clause | None) -> Promised:
    """What a phrase names, with all that stands behind it in the clause."""
    last = phrase.last
    verb = clause.verb if clause is not None else None
    if clause is not None and phrase.first < clause.last and (verb is None or phrase.first >= verb.first):
        last = max(last, _ends(clause))
        # "Were promised aid by the minister"
        by = clause.syntax.prepositions(clause.number, BY) if clause.verb is not None and clause.verb.passive else ()
        last = next((unit for unit in by if phrase.last <= unit < last), last)
    units = phrase.phrases.units
    return Promised(units.span(phrase.first, last), phrase.first, last, False, None)


def _begins(clause: Clause) -> int:
    """Behind the word that leads it."""
    return clause.first + (clause.marker == clause.first)


def _verb_begins(units: Units, first: int, head: int) -> int:
    """Behind all that only leads to the verb."""
    before = [unit for unit in range(first, head) if units.has(unit, _BEFORE_VERB) and not units.has(unit, f"{TO_BE}|{AUX_HAVE}")]
    return before[-1] + 1 if before else first


def _ends(clause: Clause) -> int:
    """Where a clause ends, without what is said beside at its end."""
    units, last = clause.syntax.units, clause.last
    for child in clause.last_children:
        if child.kind not in _TRAILING or child.last < last or child.first <= clause.first:
            break
        if child.kind == "adverbial" and not units.has(child.first, CONDITION_WORD) and not units.ends_as(child.first, PUNCTUATION):
            # "until the last of them is home"
            break
        last = child.first
    near = range(clause.first, min(last, clause.first + LONG))
    said = (unit for unit in near if units.has(unit, CUE_PREPOSITION) and units.ends_as(unit, COMMA))
    return _trimmed(units, clause.first, next(said, last))


def _trimmed(units: Units, first: int, last: int) -> int:
    """Where a stretch ends, without what leads on behind it: "..., and soon"."""
    for unit in reversed(range(first, last)):
        if units.has(unit, _LEADING):
            last = unit
        elif not units.has(unit, ADVERB):
            break
    return last


def joined(clause: Clause) -> Iterator[Clause]:
    """A clause, and those beside it that share its subject and its modal verb: "will build schools and hire teachers"."""
    yield clause
    syntax, parent = clause.syntax, clause.parent
    for number in range(clause.number + 1, min(len(syntax), clause.number + _NEAR)):
        other = syntax.clause(number)
        if other is None or other.first >= clause.last + _NEAR * 3:
            return
        if other.parent != parent:
            continue
        verb = other.verb
        if other.kind != clause.kind or not other.inherited or verb is None or verb.modality is not None:
            return
        if verb.tense != "present" and verb.finite:
            return
        yield other


def condition(clause: Clause) -> Span | None:
    """The clause that says on what condition; None if there is none."""
    units = clause.syntax.units
    around: Clause | None = clause
    inner = NONE
    for _ in range(_AROUND):
        if around is None:
            return None
        for child in (*around.children_behind(inner), *around.children_behind()[:1]):
            if child.kind == "adverbial" and child.marker is not None and units.has(child.marker, CONDITION_WORD):
                return child.span
        inner, around = around.number, around.parent
    return None
