"""
Clauses as arrays of integers.

A clause, like a noun group, is a number; `clause_reader` finds them, and `clause` makes values of them.
"""

from polparse.syntax.phrases import Phrases

__all__ = ["ADJUNCT", "NONE", "OBJECT", "OF_PARENT", "OTHER", "ROLES", "TIME", "Clauses"]

# No group, no clause; and where a subject is that of the clause around.
NONE = -1
OF_PARENT = -2
# What a noun group is to its clause beside the subject.
OBJECT, ADJUNCT, TIME, OTHER = range(4)
ROLES = ("object", "adjunct", "time", "other")
# How many of the clauses around one are looked at.
_DEEP = 6
_INNER = frozenset(("infinitive", "participle", "relative", "aside"))
_NONFINITE = frozenset(("infinitive", "participle"))


class Clauses:
    """
    The clauses of a text; each comes after those around it.

    Attributes:
        phrases: the groups.
        kinds: main, complement, question, relative, adverbial, aside, quotation, infinitive or participle.
        parents: the clause around; `NONE` for a main clause.
        markers: the group that leads it: "that", "who", "because", a preposition; `NONE` if there is none.
        antecedents: of a relative clause, or of one that says what a noun is, the noun group.
        subjects: `NONE` if there is none, `OF_PARENT` if it is that of the clause around.
        inherited: whether the subject stands elsewhere and is not repeated.
        verbs: the verb group; `NONE` if there is none.
        objects: the object that an infinitive behind it may have as its subject.
        firsts, lasts: the first and the last group, of all that is in it.
        clause_takers: the sets of classes of verbs that take a clause: "rejected that it failed".
        bare_takers: of those after which it may stand without a word that leads it: "said it failed".
        beside: by the number of a clause that shares the subject of another one, that one.
        functions: clause, role, noun group and preposition (or `NONE`) of every noun group that is no subject, in reading order.
    """

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.kinds: list[str] = []
        self.parents: list[int] = []
        self.markers: list[int] = []
        self.antecedents: list[int] = []
        self.subjects: list[int] = []
        self.inherited: list[bool] = []
        self.verbs: list[int] = []
        self.objects: list[int] = []
        self.firsts: list[int] = []
        self.lasts: list[int] = []
        self.beside: dict[int, int] = {}
        self.functions: list[tuple[int, int, int, int]] = []
        rules = phrases.grammar.rules
        holding = phrases.units.lexicon.alphabet.holding
        self.clause_takers: frozenset[str] = holding[rules.takes_clause]
        self.bare_takers: frozenset[str] = holding[rules.takes_bare_clause]

    def __len__(self) -> int:
        return len(self.kinds)

    def open(self, kind: str, parent: int, first: int, subject: int = NONE, verb: int = NONE, inherited: bool = False) -> int:
        """A new clause, by its number."""
        self.kinds.append(kind)
        self.parents.append(parent)
        self.markers.append(NONE)
        self.antecedents.append(NONE)
        self.subjects.append(subject)
        self.inherited.append(inherited)
        self.verbs.append(verb)
        self.objects.append(NONE)
        self.firsts.append(first)
        self.lasts.append(first)
        return len(self.kinds) - 1

    def shared(self, like: int, at: int) -> int:
        """A clause beside another one, whose subject it shares; its verb begins it."""
        kind, parent = self.kinds[like], self.parents[like]
        if kind == "quotation":
            kind, parent = "main", like
        self.beside[len(self.kinds)] = like
        return self.open(kind, parent, at, self.subjects[like], at, inherited=True)

    def belonging(self, kind: str, parent: int, at: int, noun: int, verb: int = NONE, subject: int = NONE) -> int:
        """A clause that says what a noun is."""
        found = self.open(kind, parent, at, subject, verb, inherited=subject == noun)
        self.antecedents[found] = noun
        return found

    def close(self) -> None:
        """Let each reach as far as those in it."""
        parents, lasts = self.parents, self.lasts
        for clause in range(len(parents) - 1, -1, -1):
            parent = parents[clause]
            if parent >= 0 and lasts[clause] > lasts[parent]:
                lasts[parent] = lasts[clause]

    def verb_unit(self, clause: int) -> str:
        """The set of classes of the last unit of the verb of a clause; empty if it has none."""
        verb = self.verbs[clause]
        return self.phrases.units.string[self.phrases.head_of(verb)] if verb >= 0 else ""

    def takes_clause(self, clause: int) -> bool:
        """Whether its verb is one that takes a clause."""
        return self.verb_unit(clause) in self.clause_takers

    def takes_bare_clause(self, clause: int) -> bool:
        """Whether it is one after which this may stand without a word that leads it."""
        return self.verb_unit(clause) in self.bare_takers

    def waiting(self, clause: int, subject: bool) -> int:
        """The innermost open clause without a verb, with or without a subject; `NONE` if there is none near."""
        for _ in range(_DEEP):
            if clause < 0:
                break
            if self.verbs[clause] < 0 and (self.subjects[clause] != NONE) == subject:
                return clause
            clause = self.parents[clause]
        return NONE

    def level(self, clause: int, to_main: bool) -> int:
        """The open clause beside which another one stands that a word or a comma joins."""
        for _ in range(_DEEP):
            parent, inner = self.parents[clause], self.kinds[clause] in _INNER
            if parent < 0 or not (inner or to_main) or (self.kinds[parent] == "quotation" and not inner):
                break
            clause = parent
        return clause

    def nearest(self, clause: int, kind: str) -> int:
        """The innermost open clause of a kind; `NONE` if there is none near."""
        for _ in range(_DEEP):
            if clause < 0 or self.kinds[clause] == kind:
                return clause
            clause = self.parents[clause]
        return NONE

    def saying(self, clause: int) -> int:
        """The outermost open clause whose verb takes a clause; `NONE` if there is none near."""
        found = NONE
        for _ in range(_DEEP):
            if clause < 0 or self.kinds[clause] == "quotation":
                break
            if self.takes_clause(clause) and self.kinds[clause] not in _NONFINITE:
                found = clause
            clause = self.parents[clause]
        return found

    def with_auxiliary(self, clause: int) -> int:
        """The innermost open clause whose verb stands behind an auxiliary: "was arrested and taken"; `NONE` if there is none near."""
        auxiliary = self.phrases.grammar.auxiliary
        for _ in range(_DEEP):
            if clause < 0:
                break
            verb = self.verbs[clause]
            if verb >= 0 and not auxiliary.isdisjoint(self.phrases.tags_of(verb)[:-1]):
                return clause
            clause = self.parents[clause]
        return NONE
