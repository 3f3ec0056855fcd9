"""
What phrases and clauses tell of a cue: whose verb it is, who its subject is, and where the clause of its content ends.

Takes and returns stretches of the units of the text, in which a quotation is one unit; the syntax has units of its own.
"""

from polparse.engine.units import Units
from polparse.statements.attribution import Stretch
from polparse.statements.surroundings import Surroundings
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.phrase import Phrase

__all__ = ["CAN_ACT", "CueClauses"]

# Who or what can say something: "supporters inviting", but "left a note inviting".
CAN_ACT = frozenset(("person", "name", "people", "body", "pronoun"))
_NAMED = ("person", "name")
# What says who somebody is.
_ABOUT = ("relative", "participle")


class CueClauses:
    """
    The clauses of the cues of one text.
    """

    def __init__(self, around: Surroundings, syntax: Syntax) -> None:
        self._around = around
        self.syntax = syntax
        # By unit of the text the one of the syntax where it begins, and the other way round.
        self.inners, self.outers = _places(around.units, syntax.units)
        self._clauses: dict[Stretch, Clause | None] = {}

    def clause(self, cue: Stretch) -> Clause | None:
        """The clause whose verb stands in a cue."""
        if cue in self._clauses:
            # It is asked several times of most.
            return self._clauses[cue]
        first, last = cue
        found = self._clauses[cue] = self.syntax.told_in(self.inners[first], self.inners[last - 1]) if last > first else None
        return found

    def stretch(self, phrase: Phrase) -> Stretch:
        return self.outers[phrase.first], self.outers[phrase.last - 1] + 1

    def acts(self, source: Stretch) -> bool:
        """Whether a source begins with somebody who can say something, and is no thing that shows it."""
        phrase = self.syntax.phrases.starting_at(self.inners[source[0]])
        return phrase is not None and phrase.kind in CAN_ACT

    def controlling(self, cue: Stretch) -> Stretch | None:
        """The subject of a verb which stands in a clause around it, or before what is set apart."""
        clause = self.clause(cue)
        if clause is None:
            return None
        inner = clause.kind in ("infinitive", "participle") or self.is_told_of(clause)
        subject = clause.subject if inner or (self._around.after("aside_end", cue[0]) and not clause.inherited) else None
        stretch = None if subject is None else self.stretch(subject)
        if stretch is None or inner:
            return stretch
        return stretch if stretch[1] < cue[0] and self._around.at["aside_mark"](stretch[1]) else None

    def is_told_of(self, clause: Clause) -> bool:
        """Whether a clause about its subject ends at the verb: "A doctor who did not want to be named said", "envoys leaving it say"."""
        clauses, phrases, subject = self.syntax.clauses, self.syntax.phrases, self.syntax.subject(clause.number)
        verb = clauses.verbs[clause.number]
        for child in clause.children_behind():
            one = child.number
            if child.kind in _ABOUT and clauses.antecedents[one] == subject and clauses.lasts[one] == verb - 1:
                # Of two that could be participles, the first may be the verb: "handed it to a man named Brandt".
                plain = phrases.string[clauses.firsts[one]] == phrases.grammar.ing or phrases.tags_of(verb) != phrases.grammar.past_or_done
                return clauses.markers[one] >= 0 or (child.kind == "participle" and plain)
        return False

    def subject_of(self, cue: Stretch, found: Stretch) -> int:
        """Where the subject of a verb begins of which a stretch before the verb is the end: "the deal on closing ports was signed"."""
        clause = self.clause(cue)
        subject = None if clause is None else clause.subject
        if clause is None or subject is None or clause.inherited:
            return found[0]
        first, last = self.stretch(subject)
        led = first < found[0] and last < found[0] and self._around.at["leads_on"](last)
        return first if led and not self._around.macro("aside_mark").search(self._around.string, last, found[0]) else found[0]

    def is_told(self, cue: Stretch, source: Stretch) -> bool:
        """Whether a verb says what is done to who stands before it: "a person briefed on the matter"."""
        clause = self.clause(cue)
        if clause is None or clause.kind != "participle" or clause.verb is None or not clause.verb.passive:
            return False
        if clause.parent is None or clause.parent.verb is None or not clause.parent.verb.finite:
            # It is the verb of the sentence after all.
            return False
        return clause.subject is not None and clause.subject.first < self.inners[source[1]]

    def takes(self, cue: Stretch, unit: int) -> bool:
        """Whether a clause that no word leads begins with a unit, and is what a cue says."""
        told = self.syntax.opening_at(self.inners[unit])
        if told is None or told.kind != "complement" or told.marker is not None or told.verb is None or not told.verb.finite:
            return False
        # An adjective stands behind its verb: "is confident the deal will hold".
        verb = None if told.parent is None else told.parent.verb
        return verb is not None and verb.first < self.inners[cue[1]] and self.inners[cue[0]] <= verb.last

    def is_relative(self, first: int, verb: int) -> bool:
        """Whether a verb is that of a clause that says what a noun is which stands behind a unit: "remarks the envoy had made"."""
        clause = self.syntax.with_verb(self.inners[verb])
        noun = None if clause is None or clause.kind != "relative" else clause.antecedent
        return noun is not None and noun.first >= self.inners[first]

    def led_from(self, verb: int, first: int) -> int:
        """Where the word stands that leads the clause of a verb and comes after a unit; before that unit, if there is none."""
        clause = self.syntax.with_verb(self.inners[verb])
        marker = None if clause is None or clause.kind != "adverbial" else clause.marker
        return first - 1 if marker is None else self.outers[marker]

    def opening(self, unit: int) -> int:
        """Where the phrase begins that a unit is part of."""
        phrase = self.syntax.phrases.at(self.inners[unit])
        return unit if phrase is None else self.outers[phrase.first]

    def before_verb(self, stretch: Stretch, cue: Stretch) -> Stretch:
        """What a noun says, up to the verb whose subject it is: "Ghana's demand that Norway leave was rejected"."""
        clause = self.syntax.at(self.inners[cue[0]])
        subject = None if clause is None else clause.subject
        if clause is None or subject is None or not subject.first < self.inners[cue[1]] <= subject.last:
            return stretch
        return self._up_to(stretch, clause)

    def is_to_do(self, cue: Stretch) -> bool:
        """Whether a verb is an infinitive."""
        clause = self.clause(cue)
        return clause is not None and clause.kind == "infinitive"

    def inside(self, stretch: Stretch, cue: Stretch) -> Stretch:
        """What stands behind a cue, up to the verb of the clause around: "The council, recalling its vote, condemns it"."""
        clause = self.clause(cue)
        if clause is None:
            # "Who did not want to be named": the cue is no head.
            clause = self.syntax.at(self.inners[cue[0]])
            clause = clause if clause is not None and clause.kind == "relative" else None
        while clause is not None and clause.kind in ("relative", "participle", "infinitive"):
            apart = self._around.after("aside_mark", self.outers[clause.first])
            clause = clause.parent
            verb = None if clause is None else clause.verb
            if clause is not None and verb is not None:
                at = self.outers[verb.first]
                # What may be a participle may belong to the content, but not in "the raid, which Norway blamed on Chad, hurt Ghana".
                behind = apart and self._around.after("aside_mark", at)
                if self._around.at["has_finite"](at) or (verb.finite and (behind or clause.objects or clause.complements)):
                    stretch = self._up_to(stretch, clause)
        return stretch

    def _up_to(self, stretch: Stretch, clause: Clause) -> Stretch:
        """A content up to the verb of a clause, if it holds this."""
        verb = clause.verb
        last = stretch[1] if verb is None else self.outers[verb.first]
        if not stretch[0] < last < stretch[1]:
            return stretch
        while last > stretch[0] + 1 and self._around.after("aside_mark", last):
            last -= 1
        return stretch[0], last

    def inherited(self, cue: int, named: bool) -> Stretch | None:
        """
        Who is the subject of a verb before it, but outside its clause, or not repeated: "injected it by questioning", "met and said".

        Args:
            cue: the verb.
            named: only somebody who is named.
        """
        clause = self.clause((cue, cue + 1))
        subject = clause.subject if clause is not None and clause.inherited else None
        if subject is None or subject.last > (first := self.inners[cue]):
            return None
        acts = subject.kind in _NAMED if named else subject.kind in CAN_ACT or subject.last == first
        return self.stretch(subject) if acts else None

    def bounded(self, stretch: Stretch, cue: Stretch) -> Stretch:
        """What stands behind a cue, up to where a clause beside that of the cue begins, with a subject of its own."""
        first, last = stretch
        clause = self.clause(cue) if self._around.macro("aside_mark").search(self._around.string, first, last) else None
        if clause is None:
            return stretch
        clauses, firsts = self.syntax.clauses, self.syntax.phrases.firsts
        main = clause.parent.subject if clause.kind == "adverbial" and clause.parent is not None else None
        if main is not None and first < self.outers[main.first] < last and self._around.after("aside_mark", self.outers[main.first]):
            # "While Norway spoke of peace, Ghana left"
            return first, self.outers[main.first] - 1
        end = self.inners[last - 1]
        for number in range(clause.number + 1, len(clauses)):
            at = firsts[clauses.firsts[number]]
            if at > end:
                break
            if self._is_beside(clause.number, number):
                bound = self._around.macro("joined_before").search(self._around.string, first, self.outers[at])
                return (first, bound.start()) if bound and bound.start() > first else stretch
        return stretch

    def _is_beside(self, clause: int, other: int) -> bool:
        """Whether a clause with a subject of its own stands beside another one."""
        clauses = self.syntax.clauses
        if clauses.inherited[other] or clauses.verbs[other] < 0 or clauses.markers[other] >= 0:
            return False
        return clauses.parents[other] == clauses.parents[clause] and clauses.kinds[other] == clauses.kinds[clause]


def _places(text: Units, syntax: Units) -> tuple[list[int], list[int]]:
    """By unit of the text, the one of the syntax where it begins; and by unit of the syntax, the one of the text that holds it."""
    inner: list[int] = []
    outer: list[int] = []
    # The text has quotations as one unit.
    for unit in sorted(unit for unit, made in text.found.items() if made.units is syntax):
        first, last = text.found[unit].first, text.found[unit].last
        at, done = len(inner), len(outer)
        inner += range(done, first + 1)
        outer += range(at, unit)
        outer += [unit] * (last - first)
    at, done = len(inner), len(outer)
    inner += range(done, len(syntax) + 1)
    outer += range(at, len(text) + 1)
    return inner, outer
