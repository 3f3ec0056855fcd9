"""
Frames: how a language tells a relation by a clause.

A frame names the word that tells it and the functions of those who take part; it looks at no words between phrases.
"""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from polparse.engine.lexicon import Lexicon
from polparse.engine.rules import Example
from polparse.syntax.clause import Clause, Syntax
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
    function: str = ""
    needs: tuple[str, ...] = ()
    examples: tuple[Example, ...] = attrs.field(default=(), repr=False)


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
        self.frames = tuple(frames)
        self._triggers = "|".join(dict.fromkeys(frame.noun or frame.verb for frame in frames))
        self._by_class: dict[str, tuple[Frame, ...]] = {}

    @property
    def expressions(self) -> tuple[tuple[str, str], ...]:
        """The class expressions that they name, each with the name of its frame."""
        return tuple(
            (frame.name, expression)
            for frame in self.frames
            for expression in (frame.verb, frame.noun, frame.function, *frame.roles)
            if expression and expression not in (*_VERBAL, "of")
        )

    def find(self, syntax: Syntax) -> list[Telling]:
        """All that they find, in reading order of the words that tell it; nothing is read of a text that has none of these."""
        units = syntax.units
        found: list[Telling] = []
        for unit in units.where(self._triggers):
            for frame in self._told_by(units.string[unit]):
                found += self._nominal(frame, syntax, unit) if frame.noun else self._verbal(frame, syntax, unit)
        return found

    def _told_by(self, character: str) -> tuple[Frame, ...]:
        """The frames that a unit may tell, by its classes."""
        if character not in self._by_class:
            holding = self.lexicon.alphabet.holding
            self._by_class[character] = tuple(frame for frame in self.frames if character in holding[frame.noun or frame.verb])
        return self._by_class[character]

    def _verbal(self, frame: Frame, syntax: Syntax, unit: int) -> Iterator[Telling]:
        clause = syntax.told_by(unit)
        if clause is not None:
            roles = self._roles(frame, clause, None)
            if all(roles.get(role) for role in frame.needs):
                yield Telling(frame, unit, clause, "", roles)

    def _nominal(self, frame: Frame, syntax: Syntax, unit: int) -> Iterator[Telling]:
        phrase = syntax.phrases.headed_by(unit)
        if phrase is None:
            return
        places: list[tuple[Clause | None, str, int]] = [*syntax.places(unit)]
        if not frame.verb and not frame.function:
            # What a noun takes by itself is the same wherever it stands.
            places = places[:1] or [(None, "", -1)]
        for clause, function, preposition in places:
            if clause is not None and frame.verb and (clause.verb is None or not syntax.units.has(clause.verb.head, frame.verb)):
                continue
            if frame.function and not self._stands(frame.function, syntax, clause, function, preposition):
                continue
            roles = self._roles(frame, clause, phrase)
            if all(roles.get(role) for role in frame.needs):
                yield Telling(frame, unit, clause, function, roles)

    @staticmethod
    def _stands(wanted: str, syntax: Syntax, clause: Clause | None, function: str, preposition: int) -> bool:
        if wanted not in _VERBAL:
            return function == "adjunct" and syntax.units.has(preposition, wanted)
        if clause is None:
            return False
        passive = clause.verb is not None and clause.verb.passive
        if wanted == "patient":
            return function == ("subject" if passive else "object")
        return function == wanted if wanted != "agent" else function == "subject" and not passive

    def _roles(self, frame: Frame, clause: Clause | None, phrase: Phrase | None) -> dict[str, tuple[Phrase, ...]]:
        found: dict[str, tuple[Phrase, ...]] = {}
        for function, role in frame.roles.items():
            some = [one for one in self._in(function, clause, phrase) if one.kind not in _NOT_ACTING]
            if some:
                found[role] = (*found.get(role, ()), *some)
        return found

    @staticmethod
    def _in(function: str, clause: Clause | None, phrase: Phrase | None) -> Sequence[Phrase]:
        """What stands in a function; of prepositions behind a noun, if there is one, only those behind it."""
        if function == "of":
            following = phrase.of if phrase is not None else None
            return [following] if following is not None else []
        if clause is None:
            return []
        if function in _VERBAL:
            if function == "object":
                return clause.objects
            one = clause.subject if function == "subject" else clause.agent if function == "agent" else clause.patient
            return [one] if one is not None else []
        has = clause.syntax.units.has
        return [adjunct.phrase for adjunct in clause.adjuncts_behind(phrase) if has(adjunct.unit, function)]
