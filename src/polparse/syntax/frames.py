"""
Frames: how a language tells a relation by a clause.

A frame names the word that tells it and the functions of those who take part; it looks at no words between phrases.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

import attrs

from polparse.contract.classes import AUX_BE, CARRIER_NOUN
from polparse.engine.lexicon import Lexicon
from polparse.engine.rules import Example
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.clauses import NONE
from polparse.syntax.phrase import Phrase

__all__ = ["Frame", "Frames", "Telling"]

_VERBAL = ("subject", "agent", "object", "patient")
_NOT_ACTING = ("time", "number")


@attrs.frozen
class Frame:
    """
    One way of telling a relation.

    A function is ``subject``, ``object``, ``agent`` or ``patient`` (those whom the verb makes so, in the active and in the passive), ``of``
    (what follows a noun with "of"), or the classes of a preposition.

    Args:
        name: stable and public, ``en.topic.slug``.
        kind: what it tells of.
        roles: by function, the role of what stands there.
        verb: the classes of the main verb; if there is a noun too, any verb if empty.
        noun: the classes of the head of a noun group that tells it; if empty, the verb tells it alone.
        auxiliary: the classes of a word before the main verb that tells it, as "will"; then the verb may be any.
        function: that of the noun in the clause; any if empty. It must be told if there are both.
        needs: roles that something must stand for.
        examples: at least one `hit`, which marks the word that tells it, and its norm the roles: ``who: Norway, Chad; place: Oslo``;
            and one `miss`.
    """

    name: str
    kind: str
    roles: Mapping[str, str]
    verb: str = ""
    noun: str = ""
    auxiliary: str = ""
    function: str = ""
    needs: tuple[str, ...] = ()
    examples: tuple[Example, ...] = attrs.field(default=(), repr=False)

    @property
    def trigger(self) -> str:
        """The classes of the word that tells it."""
        return self.noun or self.auxiliary or self.verb


@attrs.frozen
class Telling:
    """
    What one frame finds.

    Attributes:
        frame: which.
        unit: the word that tells it: the main verb, or the head of the noun group.
        clause: where; None for a noun that stands in no clause.
        function: of the noun; empty for a verb.
        roles: by role, those who have it, in reading order; each phrase may stand for several.
    """

    frame: Frame
    unit: int
    clause: Clause | None
    function: str
    roles: Mapping[str, tuple[Phrase, ...]]


class Frames:
    """
    The frames of one relation.

    Args:
        lexicon: whose classes they name.
        frames: their order is that in which what they find of one word is told.
    """

    def __init__(self, lexicon: Lexicon, frames: Sequence[Frame]) -> None:
        self.lexicon = lexicon
        self.frames: tuple[Frame, ...] = tuple(frames)
        self._triggers = "|".join(dict.fromkeys(frame.trigger for frame in frames))
        self.names: frozenset[str] = frozenset(frame.name for frame in frames)
        self._by_class: dict[str, tuple[Frame, ...]] = {}

    @property
    def expressions(self) -> tuple[tuple[str, str], ...]:
        """The class expressions that they name, each with the name of its frame."""
        return tuple(
            (frame.name, expression)
            for frame in self.frames
            for expression in (frame.verb, frame.noun, frame.auxiliary, frame.function, *frame.roles)
            if expression and expression not in (*_VERBAL, "of")
        )

    def find(self, syntax: Syntax, where: Callable[[int], bool] | None = None) -> list[Telling]:
        """
        All that they find, in reading order of the words that tell it; nothing is read of a text that has none of these.

        Args:
            syntax: the text.
            where: whether a word may tell of it where it stands; any may if it is None.
        """
        units = syntax.units
        found: list[Telling] = []
        for unit in filter(where, units.where(self._triggers)) if where else units.where(self._triggers):
            character = units.string[unit]
            found += self._told_at(syntax, unit, self._by_class.get(character) or self._told_by(character))
        return found

    def _told_by(self, character: str) -> tuple[Frame, ...]:
        """The frames that a unit may tell, by its classes."""
        holding = self.lexicon.alphabet.holding
        frames = self._by_class[character] = tuple(frame for frame in self.frames if character in holding[frame.trigger])
        return frames

    def _told_at(self, syntax: Syntax, unit: int, frames: Sequence[Frame]) -> Iterator[Telling]:
        """What some frames find of one unit."""
        told = syntax.with_verb(unit)
        if told is not None:
            place = _Place(told, "", NONE)
            main = told.verb is not None and told.verb.head == unit
            for frame in frames:
                if frame.auxiliary or (main and not frame.noun):
                    yield from self._tell(frame, unit, place, None)
            return
        phrase = syntax.phrases.inner(unit)
        if phrase is None or (phrase.head != unit and not (phrase.head == unit + 1 and syntax.units.has(unit + 1, CARRIER_NOUN))):
            return
        places = [_Place(*one) for one in syntax.places(unit)] or [_Place(None, "", NONE)]
        for frame in frames:
            if frame.noun and not frame.verb and not frame.function:
                # What a noun takes by itself is the same wherever it stands.
                yield from self._tell(frame, unit, places[0], phrase)
            elif frame.noun:
                for place in places:
                    if place.fits(frame):
                        yield from self._tell(frame, unit, place, phrase)

    @staticmethod
    def _tell(frame: Frame, unit: int, place: "_Place", phrase: Phrase | None) -> Iterator[Telling]:
        roles: dict[str, tuple[Phrase, ...]] = {}
        for function, role in frame.roles.items():
            # "Norway pledged $3 million"
            others = _NOT_ACTING if function != "object" else _NOT_ACTING[:1]
            some = [one for one in place.those(function, phrase) if one.kind not in others]
            if some:
                roles[role] = (*roles.get(role, ()), *some)
        if all(role in roles for role in frame.needs):
            yield Telling(frame, unit, place.clause, place.function, roles)


class _Place:
    """
    Where a word stands that tells something: its clause, and a noun's function in it.

    Args:
        clause: None for a noun that stands in none.
        function: of the noun: ``subject``, ``object``, ``adjunct`` ...; empty for a verb.
        preposition: the unit before an adjunct.
    """

    def __init__(self, clause: Clause | None, function: str, preposition: int) -> None:
        parent = clause.parent if clause is not None and clause.kind == "complement" else None
        behind = _inverted(parent) if parent is not None else None
        # "Taking part in the talks were ...": the participle tells it, not "were".
        self.clause = parent if behind is not None and behind == clause else clause
        self.behind = behind if behind is not None else _inverted(clause) if clause is not None else None
        self.verb = self.clause.verb if self.clause is not None else None
        self.function = function
        self.preposition = preposition

    def fits(self, frame: Frame) -> bool:
        """Whether the verb and the function of a noun are those of a frame."""
        if self.clause is None or (self.verb is None and frame.verb):
            return False
        has = self.clause.syntax.units.has
        if frame.verb and self.verb is not None and not has(self.verb.head, frame.verb):
            return False
        wanted, passive = frame.function, self.verb is not None and self.verb.passive
        if not wanted:
            return True
        if wanted not in _VERBAL:
            return self.function == "adjunct" and has(self.preposition, wanted)
        if wanted == "patient":
            return self.function == ("subject" if passive else "object")
        return self.function == wanted if wanted != "agent" else self.function == "subject" and not passive

    def those(self, function: str, phrase: Phrase | None) -> Sequence[Phrase]:
        """What stands in a function; of prepositions, if there is a noun, only those behind it."""
        if function == "of":
            following = phrase.of if phrase is not None else None
            return [following] if following is not None else []
        clause, behind = self.clause, self.behind
        if clause is None:
            return []
        if function in _VERBAL:
            if behind is not None:
                return behind.objects[:1] if function in ("subject", "agent") else [one for one in (behind.subject,) if one is not None]
            if function == "object":
                return clause.objects
            one = clause.subject if function == "subject" else clause.agent if function == "agent" else clause.patient
            return [one] if one is not None else []
        after, syntax = phrase.group if phrase is not None else NONE, clause.syntax
        found = syntax.led_by(clause.number, function, after)
        return found if behind is None else [*found, *syntax.led_by(behind.number, function, after)]


def _inverted(clause: Clause) -> Clause | None:
    """The clause with "were" of "Taking part in the talks were ...": its object does what the participle tells."""
    verb = clause.verb
    if clause.kind != "participle" or verb is None or verb.finite or clause.subject is not None:
        return None
    child = next(iter(clause.children), None)
    told = child.verb if child is not None and child.kind == "complement" else None
    return child if told is not None and clause.syntax.units.has(told.head, AUX_BE) else None
