"""
Finds clauses: one pass over the phrases of a text, from left to right.

The clauses that are open form a stack, of which only the innermost few are looked at, so the time is linear. What a sentence holds
depends on nothing before it.
"""

from collections.abc import Callable

from polparse.syntax.clauses import ADJUNCT, NONE, OBJECT, OF_PARENT, OTHER, TIME, Clauses
from polparse.syntax.phrases import Phrases

__all__ = ["read_clauses"]

# How many functions back what was taken for an object is looked for.
_NEAR = 4
# How long a clause may be that says what a thing is, in groups.
_RELATIVE = 16
# What is kept of a quotation mark that no clause follows.
_WORDS = -3
# What stands before a group.
_START, _NOMINAL, _VERB, _COMMA, _CONJUNCTION, _QUOTE, _MARKER, _ELSE = range(8)


def read_clauses(phrases: Phrases) -> Clauses:
    """The clauses of a text."""
    return _ClauseReader(phrases).read()


class _ClauseReader:
    """
    The state of the pass.

    Attributes:
        clause: the innermost open clause.
        preposition: one whose noun group has not come yet.
        nominal: the last noun group that is no time.
        person: the last that is somebody.
        before: what stands before.
        comma: whether a comma stands since the last noun group, verb or word that leads a clause.
        quotes: for each open quotation mark, the clause that goes on after it is closed.
    """

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.grammar = phrases.grammar
        self.string = phrases.string
        self.found = Clauses(phrases)
        self.clause = self.preposition = self.nominal = self.person = NONE
        self.before, self.comma = _START, False
        self.quotes: list[int] = []
        # Infinitives right behind what may be the subject of a headline.
        self._bare: list[int] = []
        grammar = self.grammar
        # Asked of few groups.
        self._subject, self._subordinate, self._quoted = grammar.subject.match, grammar.subordinate.match, grammar.quoted.match
        self._whose = phrases.groups_with(grammar.whose)
        self._times, self._people = grammar.times, grammar.people
        rules, holding = grammar.rules, phrases.units.lexicon.alphabet.holding
        self._steers, self._steers_by, self._invertible, self._clause_nouns, self._particles = (
            holding[one] for one in (rules.steers, rules.steers_by, rules.invertible, rules.clause_nouns, rules.particles)
        )

    def read(self) -> Clauses:
        """All of them."""
        names, string = self.grammar.actions, self.string
        action = {letter: getattr(self, f"_at_{names[letter]}") for letter in set(string) if names[letter] != "attached"}
        acts: Callable[[str], Callable[[int, str], None] | None] = action.get
        lasts = self.found.lasts
        for at, letter, act in zip(range(len(string)), string, map(acts, string), strict=True):
            if act is None:
                if self.clause >= 0:
                    lasts[self.clause] = at
                continue
            act(at, letter)
        self._head()
        self.found.close()
        return self.found

    def _head(self) -> None:
        """Give the infinitives of headlines their subjects: "Kvelda minister to visit Oslo"."""
        found, phrases, grammar = self.found, self.phrases, self.grammar
        for infinitive in self._bare:
            subject = found.antecedents[infinitive]
            acts = phrases.kinds[subject] in grammar.actors and phrases.tags_of(subject)[0] not in grammar.determining
            if acts and found.verbs[found.parents[infinitive]] == NONE:
                found.antecedents[infinitive] = NONE
                found.subjects[infinitive] = OF_PARENT
                found.inherited[infinitive] = True

    def _enter(self, clause: int, at: int, before: int) -> None:
        """Go on in a clause, after a group that belongs to it."""
        self.clause = clause
        self.found.lasts[clause] = at
        self.before = before
        self.comma = False
        self.preposition = NONE

    def _restart(self, clause: int = NONE, before: int = _START) -> None:
        """Go on with a clause, or with none, as if nothing stood before."""
        self.clause = clause
        self.preposition = self.nominal = self.person = NONE
        self.before, self.comma = before, False

    # Noun groups

    def _at_nominal(self, at: int, letter: str) -> None:
        found, clause, preposition = self.found, self.clause, self.preposition
        if self._whose and at in self._whose and clause >= 0:
            # "whose aides left", "with whose aides they met"
            clause = found.belonging("relative", clause, at, self.nominal, subject=at)
            found.inherited[clause] = False
        elif preposition >= 0:
            if clause < 0:
                clause = found.open("main", NONE, preposition)
            if found.verbs[clause] == preposition - 1 and self._is_particle(preposition):
                # "carried out a raid"
                found.functions.append((clause, OBJECT, at, NONE))
            else:
                found.functions.append((clause, ADJUNCT, at, preposition))
        else:
            clause = self._nominal(at, letter)
        # As `_enter`, whose call would cost a third of this.
        self.clause = clause
        found.lasts[clause] = at
        self.before = _NOMINAL
        self.comma = False
        self.preposition = NONE
        if letter not in self._times:
            self.nominal = at
            if letter in self._people:
                self.person = at

    def _is_particle(self, at: int) -> bool:
        """Whether a preposition belongs to the verb before it."""
        phrases = self.phrases
        return phrases.units.string[phrases.firsts[at]] in self._particles

    def _nominal(self, at: int, letter: str) -> int:
        """The clause of a noun group without a preposition."""
        found, clause = self.found, self.clause
        time = letter in self._times
        if clause < 0:
            when = time and self._next(at) not in self.grammar.verbal
            clause = found.open("main", NONE, at, NONE if when else at)
            if when:
                found.functions.append((clause, TIME, at, NONE))
            return clause
        opens = found.subjects[clause] == NONE and found.verbs[clause] < 0 and found.kinds[clause] != "relative"
        if time and not (opens and self._leads(at)):
            found.functions.append((clause, TIME, at, NONE))
            return clause
        return self._before_verb(at) if found.verbs[clause] < 0 else self._after_verb(at)

    def _leads(self, at: int) -> bool:
        """Whether the verb of a noun group follows."""
        if self._subject(self.string, at) is not None:
            return True
        phrases = self.phrases
        return phrases.acts_behind_comma(self.string, at, phrases.end(at))

    def _before_verb(self, at: int) -> int:
        """That of one in a clause that has no verb yet."""
        found, clause = self.found, self.clause
        if found.subjects[clause] == NONE:
            aside = self.before == _COMMA and found.kinds[clause] == "relative" and found.markers[clause] == at - 2
            if aside and self._leads(at):
                # "which, the statement said, Norway refused"
                return found.open("aside", clause, at, at)
            found.subjects[clause] = at
            return clause
        if not self._leads(at):
            found.functions.append((clause, OTHER, at, NONE))
            return clause
        if self.comma:
            # "The deal, officials said, was dead"
            return found.open("aside", clause, at, at)
        # "the plan Norway proposed"
        return found.belonging("relative", clause, at, self.nominal, subject=at)

    def _after_verb(self, at: int) -> int:
        """That of one in a clause that has its verb."""
        found, clause, before = self.found, self.clause, self.before
        existential = self.string[found.verbs[clause]] == self.grammar.existential
        if found.subjects[clause] == NONE and (existential or self._is_inverted(clause)):
            found.subjects[clause] = at
            return clause
        if self._leads(at) and not self._host_follows(at) and not self._is_object(at):
            return self._of_subject(at)
        if before == _CONJUNCTION and found.kinds[clause] == "infinitive" and self._next(at) == self.grammar.infinitive:
            # "expect growth to slow and prices to rise"
            clause = found.parents[clause]
            found.objects[clause] = at
        found.functions.append((clause, OTHER if before == _COMMA else OBJECT, at, NONE))
        if found.objects[clause] < 0:
            found.objects[clause] = at
        return clause

    def _of_subject(self, at: int) -> int:
        """That of one whose verb follows."""
        found, clause, before = self.found, self.clause, self.before
        if before in (_CONJUNCTION, _COMMA):
            waiting = found.waiting(clause, subject=False)
            if waiting >= 0 and self.comma:
                # "When he came, Norway left"
                found.subjects[waiting] = at
                return waiting
            level = found.level(clause, to_main=self.comma)
            if found.verbs[level] < 0 and before == _CONJUNCTION:
                # "The deal, which Norway signed and Denmark rejected, failed"
                beside = found.belonging(found.kinds[clause], found.parents[clause], at, found.antecedents[clause], subject=at)
                found.inherited[beside] = False
                return beside
            quoted = found.kinds[level] == "quotation"
            return found.open("main" if quoted else found.kinds[level], level if quoted else found.parents[level], at, at)
        if before == _NOMINAL and self._is_told_of(at):
            # "said the deal Norway signed was good"
            _, _, subject, _ = found.functions.pop()
            if found.objects[clause] == subject:
                found.objects[clause] = NONE
            told = found.open("complement", clause, subject, subject)
            return found.belonging("relative", told, at, subject, subject=at)
        if before in (_VERB, _ELSE) or found.takes_bare_clause(clause):
            return found.open("complement", clause, at, at)
        if before == _NOMINAL:
            return found.belonging("relative", clause, at, self.nominal, subject=at)
        return found.open("main", NONE, at, at)

    def _is_told_of(self, at: int) -> bool:
        """Whether a thing right before a subject is what its clause tells of, and has a verb of its own behind that."""
        found, clause, string = self.found, self.clause, self.string
        if self.comma or not found.takes_bare_clause(clause) or not found.functions or string[at - 1] != self.grammar.thing:
            return False
        if found.functions[-1][:3] != (clause, OBJECT, at - 1):
            return False
        verbs = 0
        for letter in string[at + 1 : at + _RELATIVE]:
            if letter in self.grammar.divides:
                break
            verbs += letter in self.grammar.told
        return verbs > 1

    def _host_follows(self, at: int) -> bool:
        """Whether the verb after an object is that of a clause around: "the minister who met Vogt said"."""
        found, clause = self.found, self.clause
        if self.before not in (_VERB, _NOMINAL):
            return False
        bare = found.takes_bare_clause(clause) and found.kinds[clause] != "participle"
        if bare and self.string[at] != self.grammar.thing:
            return False
        if found.waiting(found.parents[clause], subject=True) < 0:
            return False
        if not bare:
            return True
        if self._next(at) == self.grammar.base:
            # "Those who write the plan say that ..."
            return self.phrases.tags[self.phrases.head_of(at)] not in self.grammar.plurals
        # "The man who saw the raid told police that ...", but "The man who said the raid failed, left"
        verbs, bound = self._verbs_behind(at)
        return verbs == 1 and bound == self.grammar.that

    def _is_object(self, at: int) -> bool:
        """Whether a noun group right behind a verb is its object, whatever verb comes later: "a force comprised of troops"."""
        found, clause = self.found, self.clause
        if self.before != _VERB or found.takes_bare_clause(clause):
            return False
        if found.subjects[clause] != OF_PARENT or found.subjects[found.parents[clause]] != NONE:
            return True
        # "Leading the talks were envoys", "a force comprised of troops"
        rest = self.grammar.rest.match(self.string, at + 1)
        return rest is not None and self.phrases.tags_of(rest.end()) == self.grammar.past_or_done

    def _is_inverted(self, clause: int) -> bool:
        """Whether a clause begins with a verb that may stand before its subject: "said the minister"."""
        found = self.found
        return found.kinds[clause] == "main" and found.verbs[clause] == found.firsts[clause] and found.verb_unit(clause) in self._invertible

    def _next(self, at: int) -> str:
        """The letter of the next group; empty at the end."""
        return self.string[at + 1 : at + 2]

    # Verb groups

    def _at_finite(self, at: int, letter: str) -> None:
        self._enter(self._finite(at), at, _VERB)

    def _finite(self, at: int) -> int:
        """The clause of a finite verb."""
        found, clause = self.found, self.clause
        if clause < 0:
            return found.open("main", NONE, at, NONE, at)
        if found.verbs[clause] < 0:
            if self._describes(at):
                # "In a statement issued in Oslo, Norway said"
                noun = self._described(at)
                return found.belonging("participle", clause, at, noun, at, subject=noun)
            found.verbs[clause] = at
            if found.subjects[clause] == NONE and found.kinds[clause] == "relative":
                found.subjects[clause], found.inherited[clause] = found.antecedents[clause], True
            return clause
        if self.before in (_CONJUNCTION, _COMMA) and self.phrases.tags_of(at) == self.grammar.put:
            # "to raise wages, cut taxes"
            beside = found.nearest(clause, "infinitive")
            if beside >= 0:
                return found.shared(beside, at)
        waiting = found.waiting(found.parents[clause], subject=True)
        bare = self.phrases.tags_of(at)[-1] == self.grammar.past_or_done
        if bare and waiting < 0 and (reduced := self._reduced(at)) >= 0:
            return reduced
        if waiting >= 0 and not (self.before == _CONJUNCTION and not self.comma):
            found.verbs[waiting] = at
            return waiting
        return self._another(at)

    def _describes(self, at: int) -> bool:
        """Whether a form that can be a participle says what the noun is that stands with a preposition before any subject."""
        found, clause = self.found, self.clause
        if self.before != _NOMINAL or self.comma or self.nominal < 0 or found.subjects[clause] != NONE or found.kinds[clause] != "main":
            return False
        led = bool(found.functions) and found.functions[-1][:2] == (clause, ADJUNCT)
        return led and self.phrases.tags_of(at) == self.grammar.past_or_done

    def _describes_adjunct(self, at: int) -> bool:
        """Whether a participle behind a comma says what the noun is that stands with a preposition before any subject."""
        found, clause = self.found, self.clause
        if self.before != _COMMA or self.nominal < 0 or found.subjects[clause] != NONE or found.verbs[clause] >= 0:
            return False
        led = bool(found.functions) and found.functions[-1][:3] == (clause, ADJUNCT, self.nominal)
        return led and self.string[at] == self.grammar.participle

    def _described(self, at: int) -> int:
        """The noun group that a participle says more of: behind "at a meeting in Oslo on Monday" it is no place and no time."""
        found, noun = self.found, self.nominal
        if self.string[at - 1] in self._times and len(found.functions) > 1:
            clause, role, group, preposition = found.functions[-2]
            if clause == self.clause and role == ADJUNCT and group == noun and preposition > 0:
                before = preposition - 1
                if before == found.subjects[clause] or any(row[2] == before for row in found.functions[-3:-2]):
                    return before
        return noun

    def _reduced(self, at: int) -> int:
        """The clause of a form that can be a participle, where it is one; else `NONE`."""
        found, clause = self.found, self.clause
        if self.before == _VERB:
            # "has grown increasingly strained"
            return found.open("participle", clause, at, OF_PARENT, at, inherited=True)
        if self.before != _NOMINAL or not found.functions or found.functions[-1][0] != clause:
            return NONE
        _, role, noun, _ = found.functions[-1]
        if role == ADJUNCT or (role == OBJECT and not found.takes_bare_clause(clause)):
            # "among the airlines affected"
            return found.belonging("participle", clause, at, noun, at, subject=noun)
        return NONE

    def _another(self, at: int) -> int:
        """That of one after another verb whose subject it shares, or whose object is its subject."""
        found, clause = self.found, self.clause
        unit = self.phrases.units.string[self.phrases.head_of(at)]
        if self.before in (_COMMA, _QUOTE) and unit in self._invertible and self._ends_behind(at):
            return found.open("main", NONE, at, NONE, at)
        subject = self._taken_for_object()
        if subject >= 0:
            return found.open("complement", clause, subject, subject, at)
        level = found.level(clause, to_main=self.comma and self.before == _CONJUNCTION)
        if unit in found.clause_takers:
            saying = found.saying(clause)
            level = saying if saying >= 0 else level
        return found.shared(level, at)

    def _ends_behind(self, at: int) -> bool:
        """Whether somebody stands behind a verb, and then the sentence pauses."""
        if self._next(at) not in self.grammar.actors:
            return False
        rest = self.grammar.rest.match(self.string, at + 2)
        return rest is None or self.string[rest.end() : rest.end() + 1] in self.grammar.pauses

    def _taken_for_object(self) -> int:
        """What was taken for an object, and is a subject: "said the clinic, short of drugs, closed"; `NONE` if there is none."""
        found, clause = self.found, self.clause
        if self.before == _CONJUNCTION or not found.functions:
            return NONE
        place = len(found.functions) - 1
        if self.before != _NOMINAL or found.functions[place][:2] != (clause, OBJECT):
            if not found.takes_bare_clause(clause) or found.objects[clause] < 0:
                return NONE
            while place > 0 and found.functions[place][2] > found.objects[clause] and len(found.functions) - place < _NEAR:
                place -= 1
            if found.functions[place][:3] != (clause, OBJECT, found.objects[clause]):
                return NONE
        subject = found.functions.pop(place)[2]
        if found.objects[clause] == subject:
            found.objects[clause] = NONE
        return subject

    def _at_existential(self, at: int, letter: str) -> None:
        """ "There is": what follows is the subject."""
        found, clause = self.found, self.clause
        if clause < 0:
            clause = found.open("main", NONE, at)
        elif found.verbs[clause] >= 0 or found.subjects[clause] != NONE:
            clause = self._of_subject(at) if found.verbs[clause] >= 0 else found.open("main", NONE, at)
            found.subjects[clause] = NONE
        found.verbs[clause] = at
        self._enter(clause, at, _VERB)

    def _at_verbal(self, at: int, letter: str) -> None:
        base = letter == self.grammar.base
        self._enter(self._base(at) if base else self._nonfinite(at, letter), at, _VERB)

    def _base(self, at: int) -> int:
        """The clause of a base form: finite, or an infinitive without "to"."""
        found, clause = self.found, self.clause
        joined = self.before in (_CONJUNCTION, _COMMA)
        beside = found.nearest(clause, "infinitive") if joined else NONE
        if beside >= 0:
            return found.shared(beside, at)
        if clause < 0 or found.verbs[clause] < 0 or joined or self._is_awaited(at):
            return self._finite(at)
        return self._nonfinite(at, self.grammar.base)

    def _is_awaited(self, at: int) -> bool:
        """Whether a subject that stands for several waits for a verb that says something: "Firms that had promised to pay say"."""
        found = self.found
        if self.phrases.units.string[self.phrases.head_of(at)] not in found.clause_takers:
            return False
        if self.before == _VERB and found.verb_unit(self.clause) in self._steers:
            # "who helped write it"
            return False
        waiting = found.waiting(found.parents[self.clause], subject=True)
        subject = NONE if waiting < 0 else found.subjects[waiting]
        return subject >= 0 and self.phrases.tags[self.phrases.head_of(subject)] in self.grammar.plurals

    def _nonfinite(self, at: int, letter: str) -> int:
        """The clause of an infinitive, an -ing form or a participle."""
        found, grammar = self.found, self.grammar
        if self.clause < 0:
            self.clause = found.open("main", NONE, at if self.preposition < 0 else self.preposition)
        clause = self.clause
        led = self.before == _MARKER and found.kinds[clause] in ("adverbial", "question")
        if led and found.verbs[clause] < 0 and found.subjects[clause] == NONE:
            # "while speaking", "as planned", "how to go"
            found.verbs[clause], found.subjects[clause], found.inherited[clause] = at, OF_PARENT, True
            return clause
        kind = "infinitive" if letter in (grammar.base, grammar.infinitive) else "participle"
        if self.before == _CONJUNCTION:
            beside = found.nearest(clause, kind)
            if beside < 0 and letter == grammar.participle:
                beside = found.with_auxiliary(clause)
            if beside >= 0:
                return found.open(kind, found.parents[beside], at, found.subjects[beside], at, inherited=True)
        return self._infinitive(at, letter) if kind == "infinitive" else self._participle(at)

    def _infinitive(self, at: int, letter: str) -> int:
        found, clause = self.found, self.clause
        verb, steered = found.verb_unit(clause), found.objects[clause]
        if self.nominal < 0:
            # "To save it, they left"
            return found.open("infinitive", clause, at, OF_PARENT, at, inherited=True)
        if not verb or (self.before == _NOMINAL and found.verbs[clause] < 0):
            # "The decision to leave"
            infinitive = found.belonging("infinitive", clause, at, self.nominal, at)
            if self.nominal == found.subjects[clause] == found.firsts[clause] and found.kinds[clause] == "main":
                self._bare.append(infinitive)
            return infinitive
        steers = steered >= 0 and (verb in self._steers or letter == self.grammar.base)
        return found.open("infinitive", clause, at, steered if steers else OF_PARENT, at, inherited=True)

    def _participle(self, at: int) -> int:
        found, clause, preposition = self.found, self.clause, self.preposition
        if preposition >= 0:
            # "accused Norway of breaking the truce", "left after breaking it"
            unit = self.phrases.units.string[self.phrases.head_of(preposition)]
            led = found.objects[clause] == self.nominal != NONE and unit in self._steers_by
            clause = found.open("participle", clause, preposition, self.nominal if led else OF_PARENT, at, inherited=True)
            found.markers[clause] = preposition
            return clause
        if self.before == _NOMINAL and not self.comma:
            noun = self._described(at)
            return found.belonging("participle", clause, at, noun, at, subject=noun)
        if self._describes_adjunct(at):
            # "At the meeting, chaired by Vogt, ministers spoke"
            return found.belonging("participle", clause, at, self.nominal, at, subject=self.nominal)
        if self.before in (_COMMA, _QUOTE):
            # "said that it failed, adding that ..." is added by who said it.
            saying = found.saying(clause) if self.phrases.units.string[self.phrases.head_of(at)] in found.clause_takers else NONE
            clause = saying if saying >= 0 else found.level(clause, to_main=False)
        return found.open("participle", clause, at, OF_PARENT, at, inherited=True)

    # Words that lead

    def _at_preposition(self, at: int, letter: str) -> None:
        if self._subordinate(self.string, at) and not self._leads_phrase(at):
            self._lead(at, "when")
        else:
            self.preposition = at

    def _leads_phrase(self, at: int) -> bool:
        """Whether the only verb behind a word that may lead a clause is that of the clause around: "The mood after the vote was sour"."""
        found, clause = self.found, self.clause
        if self.before != _NOMINAL or self.comma or found.verbs[clause] >= 0 or found.subjects[clause] == NONE:
            return False
        verbs, _ = self._verbs_behind(at)
        return verbs == 1

    def _verbs_behind(self, at: int) -> tuple[int, str]:
        """How many verbs stand between a group and what bounds its clause, if this is near, and what that is."""
        grammar, verbs, letter = self.grammar, 0, ""
        for letter in self.string[at + 1 : at + _RELATIVE]:
            if letter in grammar.bounds or letter == grammar.comma:
                break
            verbs += letter in grammar.told
        return verbs, letter

    def _at_once(self, at: int, letter: str) -> None:
        if self._subordinate(self.string, at):
            self._lead(at, "when")

    def _at_marker(self, at: int, letter: str) -> None:
        self._lead(at, self.grammar.letters.name(letter))

    def _lead(self, at: int, name: str) -> None:
        """A word that leads a clause."""
        found, clause = self.found, self.clause
        if clause < 0:
            clause = found.open("main", NONE, at)
            if name == "that":
                # "That is the plan."
                found.subjects[clause] = at
                self._enter(clause, at, _NOMINAL)
                return
        self.clause = clause
        if name == "that" and self._next(at) in self.grammar.told and self._stands_alone():
            self._enter(self._of_pronoun(at), at, _NOMINAL)
            return
        if name == "that" and self._is_object_or_before_one(at):
            self.before = _VERB
            return
        kind, noun = self._led(at, name)
        if self.before == _CONJUNCTION:
            beside = found.nearest(clause, kind)
            clause = found.parents[beside] if beside >= 0 else clause
        elif self.comma and kind == "adverbial":
            clause = found.level(clause, to_main=False)
        clause = found.belonging(kind, clause, at, noun)
        found.inherited[clause] = False
        found.markers[clause] = at
        if kind == "question" and self._next(at) in self.grammar.told:
            # "who had written it"
            found.subjects[clause] = at
        self._enter(clause, at, _MARKER)

    def _stands_alone(self) -> bool:
        """Whether "that" right before a verb is its subject: "because that was so", "warned that would fail"."""
        if self.before in (_CONJUNCTION, _COMMA):
            return self.found.nearest(self.clause, "relative") < 0
        return self.before in (_VERB, _ELSE, _MARKER)

    def _is_object_or_before_one(self, at: int) -> bool:
        """Whether "that" behind a verb leads no clause: "ruled that out"; "restored that seat", of a verb that takes none."""
        if self.before != _VERB:
            return False
        if self._next(at) not in self.grammar.nominal:
            led = self._next(at) in self.grammar.leading and self.string[at + 2 : at + 3] in self.grammar.pauses
            return led and self._is_particle(at + 1)
        return not self._leads(at + 1) and not self.found.takes_clause(self.clause)

    def _of_pronoun(self, at: int) -> int:
        """The clause whose subject a pronoun is."""
        found, clause = self.found, self.clause
        if found.verbs[clause] < 0 and found.subjects[clause] == NONE:
            found.subjects[clause] = at
            return clause
        return self._of_subject(at)

    def _led(self, at: int, name: str) -> tuple[str, int]:
        """The kind of a clause that a word leads, and the noun group that it belongs to."""
        before, noun = self.before, self.nominal
        if name in ("who", "which"):
            noun = self._whoever() if name == "who" else noun
            return ("question", NONE) if before in (_VERB, _ELSE) or noun < 0 else ("relative", noun)
        if name == "that":
            return self._that(at)
        if name in ("what", "how"):
            return "question", NONE
        return "adverbial", NONE

    def _whoever(self) -> int:
        """The noun group that "who" belongs to: the last, or the last near it that can be somebody."""
        found, clause, kinds, grammar = self.found, self.clause, self.phrases.kinds, self.grammar
        if self.nominal < 0 or kinds[self.nominal] in grammar.people:
            return self.nominal
        # "The safety of drivers, two of whom left"
        hanging = next((group for group in reversed(self.phrases.spine(self.nominal)) if kinds[group] in grammar.people), NONE)
        if hanging >= 0:
            return hanging
        if self.person >= found.firsts[clause]:
            return self.person
        noun = found.objects[clause]
        return noun if noun >= 0 and kinds[noun] in grammar.actors else self.nominal

    def _that(self, at: int) -> tuple[str, int]:
        """Whether "that" leads a relative clause, or what is said."""
        noun, takes = self.nominal, self.found.takes_clause(self.clause)
        if self.before == _CONJUNCTION and self._next(at) in self.grammar.verbal:
            # "measures that were agreed and that failed"
            beside = self.found.nearest(self.clause, "relative")
            if beside >= 0:
                return "relative", self.found.antecedents[beside]
        if self.before != _NOMINAL:
            return "complement", NONE
        if self._next(at) in self.grammar.verbal:
            return "relative", noun
        functions = self.found.functions
        behind = bool(functions) and functions[-1][0] == self.clause and functions[-1][1] != OBJECT
        if takes and noun >= 0 and (behind or self.phrases.kinds[noun] in self.grammar.actors):
            # "told reporters that", "said in a statement that"
            return "complement", NONE
        # "The claim that Norway left", "the treaty that Norway signed"
        claims = noun >= 0 and self.phrases.units.string[self.phrases.head_of(noun)] in self._clause_nouns
        return ("complement" if claims else "relative"), noun

    # What joins and parts

    def _at_comma(self, at: int, letter: str) -> None:
        found, clause = self.found, self.clause
        if clause >= 0 and found.kinds[clause] == "aside" and found.verbs[clause] >= 0:
            self.clause = found.parents[clause]
        self.before, self.comma, self.preposition = _COMMA, True, NONE

    def _at_and(self, at: int, letter: str) -> None:
        self.before, self.preposition = _CONJUNCTION, NONE

    def _at_adverb(self, at: int, letter: str) -> None:
        if self.clause >= 0:
            self.found.lasts[self.clause] = at

    def _at_pause(self, at: int, letter: str) -> None:
        """A full stop, a break, a colon: what follows has nothing to do with this clause; but "said that: ..."."""
        if self.before == _MARKER and letter == self.grammar.colon:
            return
        self.quotes.clear()
        self._restart()

    def _at_semicolon(self, at: int, letter: str) -> None:
        self._restart(self.quotes[-1] if self.quotes and self.quotes[-1] != _WORDS else NONE)

    def _at_dash(self, at: int, letter: str) -> None:
        """After a dateline the text begins; else a dash is like a comma."""
        found, clause = self.found, self.clause
        if clause < 0 or (found.verbs[clause] < 0 and found.parents[clause] < 0):
            self._restart()
        else:
            self.before, self.comma, self.preposition = _COMMA, True, NONE

    def _at_quote_open(self, at: int, letter: str) -> None:
        if not self._quoted(self.string, at):
            self.quotes.append(_WORDS)
            return
        self.quotes.append(self.clause)
        if self.clause >= 0:
            self._enter(self.found.open("quotation", self.clause, at + 1), at + 1, _MARKER)
            self.found.lasts[self.clause] = at
        else:
            self._restart()

    def _at_quote_close(self, at: int, letter: str) -> None:
        if self.quotes and self.quotes[-1] == _WORDS:
            self.quotes.pop()
            return
        if self.quotes:
            self.clause, self.before = self.quotes.pop(), _QUOTE
        else:
            # It was opened in another sentence.
            self.clause, self.before = NONE, _QUOTE
        self.preposition = NONE

    def _at_else(self, at: int, letter: str) -> None:
        clause = self.clause
        if clause >= 0:
            self.found.lasts[clause] = at
        if self.before != _START:
            self.before = _ELSE
