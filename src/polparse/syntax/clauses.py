"""
Clauses: who does what, found in one pass over the phrases of a text.

Takes phrases; returns arrays of integers. A sentence is read from left to right; the clauses that are open form a stack, of which
only the innermost few are looked at, so the time is linear.
"""

from polparse.syntax.grammar import SyntaxGrammar
from polparse.syntax.phrases import Phrases

__all__ = ["NONE", "OF_PARENT", "Clauses"]

# No group, no clause; and where a subject is that of the clause around.
NONE = -1
OF_PARENT = -2
# How many open clauses are looked at.
_DEEP = 6
# What a noun group is to its clause.
ROLES = ("object", "adjunct", "time", "other")
OBJECT, ADJUNCT, TIME, OTHER = range(4)

# What stood before.
START, NOMINAL, VERB, COMMA, CONJUNCTION, QUOTE, MARKER, ELSE = range(8)
_NONFINITE = frozenset(("infinitive", "participle"))


class Clauses:
    """
    The clauses of a text, as arrays; a group is its number in `Phrases`.

    Attributes:
        phrases: the groups.
        kinds: main, complement, question, relative, adverbial, aside, infinitive or participle.
        parents: the clause around; `NONE` for a main clause.
        markers: the group that leads it: "that", "who", "because", a preposition; `NONE` if there is none.
        antecedents: of a relative clause, or of one that says what a noun is, the noun group.
        subjects: `NONE` if there is none, `OF_PARENT` if it is that of the clause around.
        inherited: whether the subject stands elsewhere and is not repeated.
        verbs: the verb group; `NONE` if there is none.
        firsts, lasts: the first and the last group, of all that is in it.
        functions: clause, role, noun group and preposition (or `NONE`) of every other noun group, in reading order.
    """

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.grammar: SyntaxGrammar = phrases.grammar
        self.kinds: list[str] = []
        self.parents: list[int] = []
        self.markers: list[int] = []
        self.antecedents: list[int] = []
        self.subjects: list[int] = []
        self.inherited: list[bool] = []
        self.verbs: list[int] = []
        self.firsts: list[int] = []
        self.lasts: list[int] = []
        self.functions: list[tuple[int, int, int, int]] = []
        # By clause, its last object.
        self._objects: list[int] = []
        self._takes_clause = phrases.units.lexicon.alphabet.holding[self.grammar.rules.takes_clause]
        self._steers = phrases.units.lexicon.alphabet.holding[self.grammar.rules.steers]
        self._invertible = phrases.units.lexicon.alphabet.holding[self.grammar.rules.invertible]
        self._read()
        for clause in range(len(self.parents) - 1, -1, -1):
            parent = self.parents[clause]
            if parent >= 0 and self.lasts[clause] > self.lasts[parent]:
                self.lasts[parent] = self.lasts[clause]

    def _open(self, kind: str, parent: int, first: int, subject: int = NONE, verb: int = NONE, inherited: bool = False) -> int:
        self.kinds.append(kind)
        self.parents.append(parent)
        self.markers.append(NONE)
        self.antecedents.append(NONE)
        self.subjects.append(subject)
        self.inherited.append(inherited)
        self.verbs.append(verb)
        self.firsts.append(first)
        self.lasts.append(first)
        self._objects.append(NONE)
        return len(self.kinds) - 1

    def _read(self) -> None:
        """One pass over all groups."""
        phrases, grammar = self.phrases, self.grammar
        string, code = phrases.string, grammar.actions
        leads = bytearray(len(string))
        for found in grammar.subject.finditer(string):
            leads[found.start()] = 1
        when = {found.start() for found in grammar.subordinate.finditer(string)}
        quoted = {found.start() for found in grammar.quoted.finditer(string)}
        at_nominal, at_finite, at_verbal, at_marker = self._nominal, self._finite, self._verbal, self._marker
        functions, lasts, verbs = self.functions, self.lasts, self.verbs
        whose = {phrases.group_at(unit) for unit in _places(phrases.tags, grammar.whose)}
        clause = preposition = nominal = person = NONE
        before = START
        comma = False
        quotes: list[int] = []
        for at, letter in enumerate(string):
            action = code[letter]
            if action == "attached":
                if clause >= 0:
                    lasts[clause] = at
                continue
            if action == "nominal":
                if at in whose and clause >= 0:
                    # "whose aides left", "with whose aides they met"
                    clause = at_marker(clause, at, "whose", before, comma, nominal, False)
                    preposition = NONE
                    self.subjects[clause] = at
                elif preposition >= 0:
                    if clause < 0:
                        clause = self._open("main", NONE, preposition)
                    functions.append((clause, ADJUNCT, at, preposition))
                    preposition = NONE
                else:
                    clause = at_nominal(clause, at, before, comma, leads[at] == 1, nominal)
                lasts[clause] = at
                if letter not in grammar.times:
                    nominal = at
                    if letter in grammar.people:
                        person = at
                before = NOMINAL
                comma = False
            elif action == "preposition" or action == "once":
                if at in when:
                    clause = at_marker(clause, at, "when", before, comma, nominal, False)
                    before, comma = MARKER, False
                elif action == "preposition":
                    preposition = at
            elif action == "finite":
                clause = at_finite(clause, at, before, comma)
                lasts[clause] = at
                before, preposition, comma = VERB, NONE, False
            elif action == "verbal":
                clause = at_verbal(clause, at, letter, before, comma, nominal, preposition)
                lasts[clause] = at
                before, preposition, comma = VERB, NONE, False
            elif action == "comma":
                comma = True
                preposition = NONE
                if clause >= 0 and self.kinds[clause] == "aside" and verbs[clause] >= 0:
                    clause = self.parents[clause]
                before = COMMA
            elif action == "and":
                before = CONJUNCTION
                preposition = NONE
            elif action == "adverb":
                if clause >= 0:
                    lasts[clause] = at
            elif action == "marker":
                clause = at_marker(
                    clause, at, grammar.letters.name(letter), before, comma, nominal, leads[at + 1] == 1 if at + 1 < len(string) else False
                )
                lasts[clause] = at
                before, preposition, comma = MARKER, NONE, False
            elif action == "existential":
                clause = self._existential(clause, at, before, comma, nominal)
                lasts[clause] = at
                before, preposition, comma = VERB, NONE, False
            elif action == "pause":
                if before == MARKER and letter == grammar.colon:
                    # "said that: ..."
                    continue
                # A full stop, a break, a colon: the next clause has nothing to do with this one.
                clause = preposition = nominal = person = NONE
                before, comma = START, False
                quotes.clear()
            elif action == "semicolon":
                clause = preposition = nominal = quotes[-1] if quotes else NONE
                preposition = nominal = NONE
                before, comma = START, False
            elif action == "dash":
                if clause >= 0 and verbs[clause] < 0 and self.parents[clause] < 0:
                    clause = NONE
                before, comma, preposition = (START if clause < 0 else COMMA), clause >= 0, NONE
            elif action == "quote_open":
                if at in quoted:
                    quotes.append(clause)
                    if clause >= 0:
                        clause = self._open("quotation", clause, at + 1) if at + 1 < len(string) else clause
                    before = MARKER if clause >= 0 else START
                    preposition, comma = NONE, False
            elif action == "quote_close":
                if quotes:
                    clause = quotes.pop()
                    before = QUOTE
                elif clause >= 0 and verbs[clause] >= 0:
                    clause, before = NONE, QUOTE
                preposition = NONE
            else:
                if clause >= 0:
                    lasts[clause] = at
                if before != START:
                    before = ELSE

    def _nominal(self, clause: int, at: int, before: int, comma: bool, leads: bool, nominal: int) -> int:
        """A noun group without a preposition; returns its clause."""
        subjects, verbs = self.subjects, self.verbs
        string = self.phrases.string
        letter = string[at]
        if clause < 0:
            when = letter in self.grammar.times and not (at + 1 < len(string) and string[at + 1] in self.grammar.verbal)
            found = self._open("main", NONE, at, NONE if when else at)
            if when:
                self.functions.append((found, TIME, at, NONE))
            return found
        if letter in self.grammar.times and not (leads and subjects[clause] == NONE and verbs[clause] < 0):
            self.functions.append((clause, TIME, at, NONE))
            return clause
        if verbs[clause] < 0:
            if subjects[clause] == NONE:
                if leads and comma and before == COMMA and self.markers[clause] == at - 2 and self.kinds[clause] == "relative":
                    # "which, the statement said, Norway refused"
                    return self._open("aside", clause, at, at)
                subjects[clause] = at
                return clause
            if not leads:
                self.functions.append((clause, OTHER, at, NONE))
                return clause
            if comma:
                return self._open("aside", clause, at, at)
            return self._contact(clause, at, nominal)
        if subjects[clause] == NONE and (self._is_inverted(clause) or string[verbs[clause]] == self.grammar.existential):
            subjects[clause] = at
            return clause
        if leads and not self._host_follows(clause, before) and not self._is_object(clause, at, before):
            return self._clause_of(clause, at, before, comma, nominal)
        if before == CONJUNCTION and self.kinds[clause] == "infinitive" and string[at + 1 : at + 2] == self.grammar.infinitive:
            # "expect growth to slow and prices to rise"
            clause = self.parents[clause]
            self._objects[clause] = at
        self.functions.append((clause, OTHER if before == COMMA else OBJECT, at, NONE))
        if self._objects[clause] < 0:
            self._objects[clause] = at
        return clause

    def _is_object(self, clause: int, at: int, before: int) -> bool:
        """Whether what follows a noun group right behind a verb is no verb of its own: "a force comprised of troops"."""
        if before != VERB or self._verb_unit(clause) in self._takes_clause:
            return False
        found = self.grammar.rest.match(self.phrases.string, at + 1)
        return found is not None and self._tags(found.end()) == self.grammar.past_or_done

    def _host_follows(self, clause: int, before: int) -> bool:
        """Whether the verb after an object is that of a clause around: "the minister who met Vogt said"."""
        if before not in (VERB, NOMINAL):
            return False
        if self._verb_unit(clause) in self._takes_clause and self.kinds[clause] != "participle":
            return False
        return self._waiting(self.parents[clause], subject=True) >= 0

    def _contact(self, clause: int, at: int, nominal: int) -> int:
        """A relative clause without a word that leads it: "the plan Norway proposed"."""
        found = self._open("relative", clause, at, at)
        self.antecedents[found] = nominal
        return found

    def _clause_of(self, clause: int, at: int, before: int, comma: bool, nominal: int) -> int:
        """The clause of a subject, after one that has its verb."""
        if before == CONJUNCTION or before == COMMA:
            waiting = self._waiting(clause, subject=False)
            if waiting >= 0 and comma:
                self.subjects[waiting] = at
                return waiting
            level = self._level(clause, to_main=comma)
            kind = self.kinds[level] if self.kinds[level] != "quotation" else "main"
            return self._open(kind, self.parents[level] if self.kinds[level] != "quotation" else level, at, at)
        verb = self._verb_unit(clause)
        if before == VERB or verb in self._takes_clause or before == ELSE:
            return self._open("complement", clause, at, at)
        if before == NOMINAL:
            return self._contact(clause, at, nominal)
        return self._open("main", NONE, at, at)

    def _verb_unit(self, clause: int) -> str:
        """The set of classes of the last unit of the verb of a clause; empty if it has none."""
        verb = self.verbs[clause]
        return self.phrases.units.string[self.phrases.lasts[verb] - 1] if verb >= 0 else ""

    def _is_inverted(self, clause: int) -> bool:
        verb = self.verbs[clause]
        return self._verb_unit(clause) in self._invertible and self.kinds[clause] == "main" and verb == self.firsts[clause]

    def _waiting(self, clause: int, subject: bool) -> int:
        """The innermost open clause without a verb, with or without a subject; `NONE` if there is none near."""
        for _ in range(_DEEP):
            if clause < 0:
                break
            if self.verbs[clause] < 0 and (self.subjects[clause] != NONE) == subject:
                return clause
            clause = self.parents[clause]
        return NONE

    def _level(self, clause: int, to_main: bool) -> int:
        """The open clause beside which another one stands that a word or a comma joins."""
        for _ in range(_DEEP):
            parent = self.parents[clause]
            if parent < 0 or (self.kinds[parent] == "quotation" and self.kinds[clause] not in ("infinitive", "participle", "relative")):
                break
            if self.kinds[clause] in ("infinitive", "participle", "relative", "aside") or to_main:
                clause = parent
                continue
            break
        return clause

    def _finite(self, clause: int, at: int, before: int, comma: bool) -> int:
        """A finite verb; returns its clause."""
        if clause < 0:
            return self._open("main", NONE, at, NONE, at)
        verbs, subjects = self.verbs, self.subjects
        if verbs[clause] < 0:
            verbs[clause] = at
            if subjects[clause] == NONE and self.kinds[clause] == "relative":
                subjects[clause] = self.antecedents[clause]
                self.inherited[clause] = True
            return clause
        joined = before == CONJUNCTION
        if (joined or before == COMMA) and self._tags(at) == self.grammar.put:
            beside = self._nearest(clause, "infinitive")
            if beside >= 0:
                # "to raise wages, cut taxes"
                return self._open("infinitive", self.parents[beside], at, subjects[beside], at, inherited=True)
        if before == NOMINAL and self.phrases.string[at - 1] in (self.grammar.letters["attached"], *self.grammar.nominal) and self._tags(at) == self.grammar.past_or_done:
            ended = self._ends_adjunct(clause, at)
            if ended >= 0 and self._waiting(self.parents[clause], subject=True) < 0:
                # "among the airlines affected"
                found = self._open("participle", clause, at, ended, at, inherited=True)
                self.antecedents[found] = ended
                return found
        waiting = self._waiting(self.parents[clause], subject=True)
        if waiting >= 0 and not (joined and not comma):
            verbs[waiting] = at
            return waiting
        unit = self.phrases.units.string[self.phrases.lasts[at] - 1]
        if before in (COMMA, QUOTE) and unit in self._invertible and self._actor_follows(at):
            return self._open("main", NONE, at, NONE, at)
        if before == VERB and self._tags(at)[-1] == self.grammar.past_or_done:
            # "has grown increasingly strained"
            return self._open("participle", clause, at, OF_PARENT, at, inherited=True)
        if not joined and before == NOMINAL and self._objects[clause] >= 0 and self._objects[clause] == self._last_object(clause):
            if self._tags(at) == self.grammar.past_or_done and self._verb_unit(clause) not in self._takes_clause:
                found = self._open("participle", clause, at, self._objects[clause], at, inherited=True)
                self.antecedents[found] = self._objects[clause]
                return found
            found = self._open("complement", clause, self._objects[clause], self._objects[clause], at)
            self._take_object(clause)
            return found
        level = self._level(clause, to_main=comma and joined)
        if unit in self._takes_clause:
            level = self._saying(clause, level)
        parent = self.parents[level]
        if self.kinds[level] == "quotation":
            parent = level
        return self._open(
            self.kinds[level] if self.kinds[level] != "quotation" else "main", parent, at, subjects[level], at, inherited=True
        )

    def _tags(self, at: int) -> str:
        """The tags of the units of a group."""
        phrases = self.phrases
        return phrases.tags[phrases.firsts[at] : phrases.lasts[at]]

    def _ends_adjunct(self, clause: int, at: int) -> int:
        """The noun group of the last adjunct of a clause, if nothing else follows it; else `NONE`."""
        if not self.functions or self.functions[-1][0] != clause or self.functions[-1][1] != ADJUNCT:
            return NONE
        return self.functions[-1][2]

    def _last_object(self, clause: int) -> int:
        """The last noun group of a clause without a preposition."""
        for number, role, group, _ in reversed(self.functions[-2:]):
            if number == clause and role == OBJECT:
                return group
        return NONE

    def _take_object(self, clause: int) -> None:
        """What was taken for an object is a subject."""
        for number in range(len(self.functions) - 1, max(-1, len(self.functions) - 3), -1):
            if self.functions[number][0] == clause and self.functions[number][2] == self._objects[clause]:
                del self.functions[number]
                break
        self._objects[clause] = NONE

    def _saying(self, clause: int, level: int) -> int:
        """Where a verb that takes a clause is joined: to another one if there is one near."""
        for _ in range(_DEEP):
            if clause < 0 or self.kinds[clause] == "quotation":
                break
            if self._verb_unit(clause) in self._takes_clause and self.kinds[clause] not in _NONFINITE:
                return clause
            clause = self.parents[clause]
        return level

    def _actor_follows(self, at: int) -> bool:
        string = self.phrases.string
        return at + 1 < len(string) and string[at + 1] in self.grammar.actors

    def _existential(self, clause: int, at: int, before: int, comma: bool, nominal: int) -> int:
        """ "There is": what follows is the subject."""
        if clause >= 0 and self.verbs[clause] < 0 and self.subjects[clause] == NONE:
            self.verbs[clause] = at
            return clause
        found = (
            self._clause_of(clause, at, before, comma, nominal) if clause >= 0 and self.verbs[clause] >= 0 else self._open("main", NONE, at)
        )
        self.subjects[found], self.verbs[found] = NONE, at
        return found

    def _verbal(self, clause: int, at: int, letter: str, before: int, comma: bool, nominal: int, preposition: int) -> int:
        """A verb group that is not surely finite; returns its clause."""
        grammar = self.grammar
        if letter == grammar.base:
            beside = self._nearest(clause, "infinitive") if before in (CONJUNCTION, COMMA) else NONE
            if beside >= 0:
                return self._open("infinitive", self.parents[beside], at, self.subjects[beside], at, inherited=True)
            if clause < 0 or self.verbs[clause] < 0 or before in (CONJUNCTION, COMMA):
                return self._finite(clause, at, before, comma)
            kind = "infinitive"
        else:
            kind = "infinitive" if letter == grammar.infinitive else "participle"
        if clause < 0:
            clause = self._open("main", NONE, at if preposition < 0 else preposition)
        verbs, subjects = self.verbs, self.subjects
        if verbs[clause] < 0 and self.kinds[clause] in ("adverbial", "question") and subjects[clause] == NONE and before == MARKER:
            # "while speaking", "as planned", "how to go"
            verbs[clause] = at
            subjects[clause], self.inherited[clause] = OF_PARENT, True
            return clause
        if before == CONJUNCTION:
            beside = self._nearest(clause, kind)
            if beside < 0 and letter == grammar.participle:
                beside = self._auxiliary(clause)
            if beside >= 0:
                return self._open(kind, self.parents[beside], at, subjects[beside], at, inherited=True)
        if kind == "infinitive":
            return self._infinitive(clause, at, nominal, before)
        if preposition >= 0:
            # "accused Norway of breaking the truce"
            led = self._objects[clause] == nominal != NONE and self.phrases.units.has(self.phrases.lasts[preposition] - 1, grammar.rules.steers_by)
            found = self._open(kind, clause, preposition, nominal if led else OF_PARENT, at, inherited=True)
            self.markers[found] = preposition
        elif before == NOMINAL and not comma:
            found = self._open(kind, clause, at, nominal, at, inherited=True)
            self.antecedents[found] = nominal
        else:
            if before == COMMA:
                clause = self._level(clause, to_main=False)
            found = self._open(kind, clause, at, OF_PARENT, at, inherited=True)
        return found

    def _nearest(self, clause: int, kind: str) -> int:
        """The innermost open clause of a kind; `NONE` if there is none near."""
        for _ in range(_DEEP):
            if clause < 0 or self.kinds[clause] == kind:
                return clause
            clause = self.parents[clause]
        return NONE

    def _auxiliary(self, clause: int) -> int:
        """The innermost open clause whose verb is a participle behind an auxiliary: "was arrested and taken"."""
        auxiliary = self.grammar.auxiliary
        for _ in range(_DEEP):
            if clause < 0:
                break
            verb = self.verbs[clause]
            if verb >= 0 and any(tag in auxiliary for tag in self._tags(verb)[:-1]):
                return clause
            clause = self.parents[clause]
        return NONE

    def _infinitive(self, clause: int, at: int, nominal: int, before: int) -> int:
        found = self._open("infinitive", clause, at, OF_PARENT, at, inherited=True)
        verb, steered = self._verb_unit(clause), self._objects[clause]
        if verb and steered >= 0 and (verb in self._steers or self.phrases.string[at] == self.grammar.base):
            self.subjects[found] = steered
        elif not verb or (before == NOMINAL and self.phrases.kinds[nominal] not in self.grammar.actors and self.verbs[clause] < 0):
            self.subjects[found] = NONE
            self.antecedents[found] = nominal
            self.inherited[found] = False
        return found

    def _marker(self, clause: int, at: int, name: str, before: int, comma: bool, nominal: int, leads: bool) -> int:
        """A word that leads a clause; returns the clause that it leads."""
        if clause < 0:
            clause = self._open("main", NONE, at)
            if name == "that":
                self.subjects[clause] = at
                return clause
        kind, antecedent = self._led(clause, at, name, before, nominal, leads)
        if before == CONJUNCTION:
            clause = self._beside(clause, kind)
        elif comma and kind == "adverbial":
            clause = self._level(clause, to_main=False)
        found = self._open(kind, clause, at)
        self.markers[found], self.antecedents[found] = at, antecedent
        if kind == "question" and self.phrases.string[at + 1 : at + 2] in self.grammar.told:
            # "who had written it"
            self.subjects[found] = at
        return found

    def _led(self, clause: int, at: int, name: str, before: int, nominal: int, leads: bool) -> tuple[str, int]:
        """The kind of a clause that a word leads, and the noun group that it belongs to."""
        if name == "whose":
            return "relative", nominal
        if name in ("who", "which"):
            return ("relative", nominal) if before != VERB and nominal >= 0 else ("question", NONE)
        if name == "that":
            takes = self._verb_unit(clause) in self._takes_clause
            following = self.phrases.string[at + 1 : at + 2]
            if before == NOMINAL and following in self.grammar.verbal:
                return "relative", nominal
            if before == NOMINAL and not (takes and nominal >= 0 and self.phrases.kinds[nominal] in self.grammar.actors):
                return ("complement" if leads or takes else "relative"), nominal
            return "complement", NONE
        if name in ("what", "how"):
            return "question", NONE
        return ("question" if before == VERB and name == "how" else "adverbial"), NONE

    def _beside(self, clause: int, kind: str) -> int:
        """The clause around that to which a word joins another of its kind."""
        inner = clause
        for _ in range(_DEEP):
            if inner < 0:
                break
            if self.kinds[inner] == kind:
                return self.parents[inner]
            inner = self.parents[inner]
        return clause


def _places(string: str, letter: str) -> list[int]:
    """Where a letter stands."""
    found = []
    at = string.find(letter)
    while at >= 0:
        found.append(at)
        at = string.find(letter, at + 1)
    return found
