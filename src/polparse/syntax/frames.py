"""
Frames: how a language tells a relation by a clause.

A frame names the word that tells it and the functions of those who take part; it looks at no words between phrases.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

import attrs

from polparse.contract.classes import BY, CARRIER_NOUN, COMMA, WITH
from polparse.contract.frames import VERBAL
from polparse.engine.lexicon import Lexicon
from polparse.engine.rules import Example
from polparse.engine.units import Units
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.clauses import NONE
from polparse.syntax.phrase import Phrase

__all__ = ["Frame", "Frames", "Telling"]

_SUFFERS = ("object", "time")


@attrs.frozen(eq=False)
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
        adjective: the classes of a word that tells it with a form of "be", behind that or at the beginning of the clause: "present are
            all"; if there is a noun, it stands before that; if there is a verb, it says what this makes of somebody: "found them guilty".
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
    adjective: str = ""
    function: str = ""
    needs: tuple[str, ...] = ()
    examples: tuple[Example, ...] = attrs.field(default=(), repr=False)

    @property
    def trigger(self) -> str:
        """The classes of the word that tells it."""
        return self.noun or self.auxiliary or self.adjective or self.verb


# Not frozen, as so many are made.
@attrs.define(eq=False)
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
        # By a noun and the verb of its clause, those that both may tell.
        self._by_noun: dict[tuple[str, str | None], tuple[Frame, ...]] = {}

    def may_find(self, units: Units) -> bool:
        """Whether a text has any word that tells it: of one that has none no clause is read."""
        return not self.lexicon.alphabet.holding[self._triggers].isdisjoint(units.characters)

    def find(self, syntax: Syntax, words: Iterable[int] | None = None) -> list[Telling]:
        """
        All that they find, in reading order of the words that tell it.

        Args:
            syntax: the text.
            words: the units that may tell it, in reading order; any if it is None.
        """
        string, found = syntax.units.string, list[Telling]()
        for unit in self.triggers(syntax.units) if words is None else words:
            character = string[unit]
            frames = self._by_class.get(character)
            if frames is None:
                frames = self._told_by(character)
            if frames:
                found += self._told_at(syntax, unit, frames)
        return found

    def triggers(self, units: Units) -> Sequence[int]:
        """The units that may tell something by their classes."""
        return units.where(self._triggers)

    def _told_by(self, character: str) -> tuple[Frame, ...]:
        """The frames that a unit may tell, by its classes."""
        frames = self._by_class[character] = tuple(frame for frame, telling in self._telling if character in telling)
        return frames

    @cached_property
    def _telling(self) -> list[tuple[Frame, frozenset[str]]]:
        """The frames, each with the sets of classes that tell it."""
        return [(frame, self.lexicon.alphabet.holding[frame.trigger]) for frame in self.frames]

    def _told_at(self, syntax: Syntax, unit: int, frames: Sequence[Frame]) -> list[Telling]:
        """What some frames find of one unit."""
        if frames[0].adjective and not frames[0].noun:
            number = syntax.number_at(unit) if frames[0].verb else syntax.number_with_adjective(unit)
            if frames[0].verb and number != NONE:
                made = syntax.clauses.verbs[number]
                frames = [frame for frame in frames if made != NONE and syntax.units.has(syntax.phrases.head_of(made), frame.verb)]
            return _Place(syntax, number, "", NONE).tellings(frames, unit, None) if number != NONE else []
        told = syntax.number_with_verb(unit)
        if told != NONE:
            main = syntax.phrases.head_of(syntax.clauses.verbs[told]) == unit
            fitting = [frame for frame in frames if frame.auxiliary or (main and not frame.noun)]
            return _Place(syntax, told, "", NONE).tellings(fitting, unit, None) if fitting else []
        phrases = syntax.phrases
        group = phrases.group_at(unit)
        head = phrases.lasts[group] - 1
        if head != unit and not (head == unit + 1 and syntax.units.has(head, CARRIER_NOUN)):
            return []
        phrase = phrases.inner(unit)
        if phrase is None:
            return []
        places = [_Place(syntax, number, function, preposition) for number, function, preposition in syntax.standing(unit)]
        first = places[0] if places else _Place(syntax, NONE, "", NONE)
        # Most nouns need another verb for most of their frames; of those few that stand in two clauses the place decides.
        verb = first.verb if len(places) < 2 else None
        key = (syntax.units.string[unit], verb)
        some = self._by_noun.get(key)
        if some is None:
            some = self._by_noun[key] = tuple(self._beside(frames, verb))
        found: list[Telling] = []
        for frame in some:
            if not frame.verb and not frame.function:
                # What a noun takes by itself is the same wherever it stands.
                found += first.tellings((frame,), unit, phrase)
            else:
                for place in places:
                    if place.fits(frame):
                        found += place.tellings((frame,), unit, phrase)
        return found

    def _beside(self, frames: Sequence[Frame], verb: str | None) -> Iterator[Frame]:
        """Those of some frames that a noun may tell with a verb: all if it is None, and if it is empty those that need none."""
        holding = self.lexicon.alphabet.holding
        for frame in frames:
            if frame.noun and (verb is None or not frame.verb or verb in holding[frame.verb]):
                yield frame


class _Place:
    """
    Where a word stands that tells something: its clause, and a noun's function in it.

    Args:
        syntax: the text.
        number: the clause; `NONE` for a noun that stands in none.
        function: of the noun: ``subject``, ``object``, ``adjunct`` ...; empty for a verb.
        preposition: the unit before an adjunct.
    """

    __slots__ = ("_behind", "_clause", "_function", "_known", "_preposition", "_syntax")

    def __init__(self, syntax: Syntax, number: int, function: str, preposition: int) -> None:
        clauses = syntax.clauses
        behind = NONE
        if number != NONE:
            if clauses.kinds[number] == "complement" and clauses.parents[number] >= 0:
                behind = syntax.inverted(clauses.parents[number])
            if behind != NONE and behind == number:
                # "Taking part in the talks were ...": the participle tells it, not "were".
                number = clauses.parents[number]
            elif behind == NONE:
                behind = syntax.inverted(number)
            if behind == NONE and syntax.subject(number) == NONE and syntax.is_form_of_be(number):
                # "Present were the envoys": who stands behind is it.
                behind = number
        self._syntax, self._clause, self._behind = syntax, number, behind
        self._function, self._preposition = function, preposition
        # What stands in each function that a frame has asked for, without those that never act.
        self._known: dict[str, tuple[Phrase, ...]] = {}

    @property
    def verb(self) -> str:
        """The classes of the main verb as one character; empty if there is none."""
        verb = self._syntax.clauses.verbs[self._clause] if self._clause != NONE else NONE
        return self._syntax.units.string[self._syntax.phrases.head_of(verb)] if verb != NONE else ""

    def fits(self, frame: Frame) -> bool:
        """Whether the verb and the function of a noun are those of a frame."""
        syntax, number, wanted = self._syntax, self._clause, frame.function
        verb = syntax.clauses.verbs[number]
        if frame.verb and (verb == NONE or not syntax.units.has(syntax.phrases.head_of(verb), frame.verb)):
            return False
        if frame.adjective and not syntax.has_adjective(number, frame.adjective, self._preposition):
            return False
        if wanted not in VERBAL:
            return self._function == "adjunct" and syntax.units.has(self._preposition, wanted)
        if self._behind != NONE and wanted == "patient":
            # "Leading the team is the envoy": what looks like a subject is led.
            return self._function == "subject"
        if wanted != "patient" and wanted != "agent":
            return self._function == wanted
        group = syntax.verb(number)
        passive = group is not None and group.passive
        if wanted == "patient":
            # "Two days of talks" is a time, and what they held.
            return self._function == "subject" if passive else self._function in _SUFFERS
        return self._function == "subject" and not passive

    def tellings(self, frames: Iterable[Frame], unit: int, phrase: Phrase | None) -> list[Telling]:
        """What some frames find of a verb, or of a noun with its phrase, that stands here."""
        found: list[Telling] = []
        for frame in frames:
            roles: dict[str, tuple[Phrase, ...]] = {}
            for function, role in frame.roles.items():
                some = self._known.get(function)
                if some is None:
                    some = self._known[function] = self._acting(function, phrase)
                if some and frame.noun:
                    some = tuple(filter(self._is_own, some))
                if some:
                    # What a verb is done to may be its object, too.
                    roles[role] = (*roles[role], *(one for one in some if one not in roles[role])) if role in roles else some
            if all(map(roles.__contains__, frame.needs)):
                found.append(Telling(frame, unit, self._syntax.clause(self._clause), self._function, roles))
        return found

    def _is_own(self, phrase: Phrase) -> bool:
        """Whether a phrase may belong to a noun: of "met, at the forum, with the envoy" the last is the verb's."""
        string, first, holding = self._syntax.units.string, phrase.first, self._syntax.units.lexicon.alphabet.holding
        return first < 2 or string[first - 1] not in holding[WITH] or string[first - 2] not in holding[COMMA]

    def _acting(self, function: str, phrase: Phrase | None) -> tuple[Phrase, ...]:
        """What stands in a function and can act or suffer."""
        phrases = self._syntax.phrases
        # "Norway pledged $3 million"
        grammar = phrases.grammar
        others = grammar.times if function == "object" else grammar.figures
        found: list[Phrase] = []
        for group in self._those(function, phrase):
            acting = phrases.phrase(group)
            if phrases.kinds[group] not in others or (function in ("agent", "subject") and acting.definite and acting.number is not None):
                # "The two met", but not "$3 million was pledged"
                found.append(acting)
            elif (counted := acting.of) is not None:
                # "Two of the rebels"
                found.append(counted)
        return tuple(found)

    def _those(self, function: str, phrase: Phrase | None) -> Sequence[int]:
        """The noun groups that stand in a function; of prepositions, if there is a noun, only those behind it."""
        if function == "of":
            following = phrase.of if phrase is not None else None
            if following is None and phrase is not None:
                following = self._of_behind_by(phrase.group)
            return (following.group,) if following is not None else ()
        syntax, number, behind = self._syntax, self._clause, self._behind
        if number == NONE:
            return ()
        if function in VERBAL:
            if behind != NONE:
                return syntax.objects(behind)[:1] if function in ("subject", "agent") else _one(syntax.subject(behind))
            if function == "object":
                return syntax.objects(number)
            if function == "patient":
                return _one(syntax.patient(number))
            return syntax.agents(number) if function == "agent" else _one(syntax.subject(number))
        after = phrase.group if phrase is not None else NONE
        found = syntax.groups_led_by(number, function, after)
        if phrase is None and len(found) > 1 and found[0] < (verb := syntax.clauses.verbs[number]):
            # "A gift to the king was returned to the museum": what follows the verb is nearer to it.
            found = sorted(found, key=lambda group: group < verb)
        return found if behind == NONE else [*found, *syntax.groups_led_by(behind, function, after)]


    def _of_behind_by(self, group: int) -> Phrase | None:
        """The phrase after "of" that stands behind who does it: "the release by Norway of two envoys"."""
        phrases = self._syntax.phrases
        if group + 2 >= len(phrases.kinds) or not self._syntax.units.has(phrases.firsts[group + 1], BY):
            return None
        return phrases.phrase(group + 2).of


def _one(group: int) -> tuple[int, ...]:
    return (group,) if group >= 0 else ()
