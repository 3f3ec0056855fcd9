"""A clause as a value: the verb, the phrases in their functions, and whether it is told as done."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Literal

import attrs

from polparse.contract.classes import (
    ADJECTIVE,
    ADVERB,
    ADVERB_WORD,
    AUX_BE,
    BY,
    COMMA,
    CONJUNCTION_AND,
    CUE_EN,
    HINDER_VERB,
    HONORIFIC,
    MEETING_CUE,
    MULTI,
    PREPOSITION,
    REFUTE_VERB,
    SUFFERED_VERB,
    TIMEX,
    TO,
    VERB_EN,
    WISH_NOUN,
)
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Stretch, Units
from polparse.spans import Span
from polparse.syntax.clause_reader import read_clauses
from polparse.syntax.clauses import ADJUNCT, NONE, OBJECT, OF_PARENT, ROLES, TIME, Clauses
from polparse.syntax.grammar import SyntaxGrammar
from polparse.syntax.phrase import NEGATIVE, Phrase
from polparse.syntax.phrases import Phrases

__all__ = ["Adjunct", "Clause", "Status", "Syntax", "VerbGroup"]

Status = Literal["done", "planned", "wished", "possible", "denied"]
# The classes of the forms of verbs, whose norms are lemmas.
_FORMS = ("verb_base", "verb_ed", "verb_en", "verb_s", "verb_ing")
_AUXILIARIES = ("aux_be", "aux_have", "aux_do")
_TENSED = "aux_be|aux_have|aux_do|verb_ed|verb_s"
_HELPING = "aux_be|aux_have|modal|to_be"
_MODAL = "modal|semi_modal"
_CUE = f"{MEETING_CUE}&{MULTI}"
_TO_COME: dict[str, Status] = {"planned": "planned", "wished": "wished"}
# What does not follow the verb of a headline: "arrested and jailed them", "the men police arrested are".
_NO_HEADLINE = f"{CONJUNCTION_AND}|{_TENSED}|modal"
# What a verb takes instead of an object.
_TAKEN = frozenset(("complement", "question", "quotation"))
_POSSIBLE = frozenset(("may", "might", "can", "could", "ability"))
_WISHED = frozenset(("should", "must", "ought", "need", "would", "obligation", "wish"))
_STEERED = frozenset(("infinitive", "participle", "complement", "question"))
# What may stand behind a form of "be" in its group: "is now".
_BESIDE_BE = f"{ADVERB}&!{AUX_BE}|{ADVERB_WORD}&!{AUX_BE}|{ADJECTIVE}&!verb_en&!verb_ing&!{AUX_BE}|{TIMEX}"
# What a verb group may end with behind its verb: "are no longer".
_BEHIND_VERB = "|".join(f"{kind}&!{'&!'.join((*_FORMS, *_AUXILIARIES))}" for kind in (ADVERB, ADVERB_WORD, "negation"))
_NONFINITE = ("infinitive", "participle")
_DEEP = 8
# How many words may honour somebody between the office and the name.
_HONOURED = 2
# How many phrases of one clause are looked at, in all and behind one of them.
_MANY = 40
_NEAR = 8


# These values are not frozen, as so many are made: freezing takes twice as long as all the rest.
@attrs.define(unsafe_hash=True, init=False)
class VerbGroup:
    """
    A verb with its auxiliaries.

    Attributes:
        units: the text.
        first, last: its first unit, and the one after its last.
        finite: whether it can have a subject of its own.
        head: the unit of the main verb: the last, but of "are no longer" the first.
    """

    units: Units = attrs.field(repr=False, eq=id)
    first: int
    last: int
    finite: bool
    head: int = attrs.field(repr=False, eq=False)

    def __init__(self, units: Units, first: int, last: int, finite: bool) -> None:
        self.units = units
        self.first = first
        self.last = last
        self.finite = finite
        # Nearly all are asked for it, most of them more than once.
        string, holding, unit = units.string, units.lexicon.alphabet.holding, last - 1
        behind = holding[_BEHIND_VERB]
        while unit > first and string[unit] in behind:
            unit -= 1
        self.head = unit if unit == last - 1 or string[unit] in holding[AUX_BE] else last - 1

    @property
    def span(self) -> Span:
        """Its characters, half-open."""
        return self.units.span(self.first, self.last)

    @property
    def lemma(self) -> str:
        """The base form of the main verb; as it stands, in lower case, if the lexicon does not know it."""
        units, head = self.units, self.head
        form = units.form(head, head + 1)
        for kind in _FORMS:
            if units.has(head, kind):
                return units.norm(kind, head) or form
        return form

    @property
    def passive(self) -> bool:
        """Whether the subject suffers it: a participle behind a form of "be", or a participle alone."""
        units, first, head = self.units, self.first, self.head
        string, holding = units.string, units.lexicon.alphabet.holding
        verb = string[head]
        if verb not in holding[VERB_EN] and not (verb in holding[CUE_EN] and units.has(self.last, BY)):
            # Of some that are several words only the cue has forms: "laid out by", but not "was worried about".
            return False
        if verb in holding["aux_be"]:
            return False
        helping = holding[_HELPING]
        for unit in range(head - 1, first - 1, -1):
            if string[unit] in helping:
                return string[unit] in holding["aux_be"] or units.norm("to_be", unit) == "to be"
            if string[unit] in holding[TO]:
                # "Agreed to put it off"
                return False
        return not self.finite

    @property
    def negative(self) -> bool:
        """Whether it is negated."""
        units = self.units
        return not units.lexicon.alphabet.holding["negation"].isdisjoint(units.string[self.first : self.last])

    @property
    def modality(self) -> str | None:
        """The norm of its modal verb ("will", "may") or of what is like one ("obligation"); None if it has none."""
        units = self.units
        string, holding = units.string, units.lexicon.alphabet.holding[_MODAL]
        for unit in range(self.first, self.last):
            if string[unit] in holding:
                return units.norm("modal" if units.has(unit, "modal") else "semi_modal", unit)
        return None

    @property
    def tense(self) -> Literal["past", "present", "future"] | None:
        """Of a finite verb."""
        if not self.finite:
            return None
        modality, units = self.modality, self.units
        if modality == "will" or modality == "shall":
            return "future"
        for unit in range(self.first, self.last):
            if units.has(unit, _TENSED):
                for kind in _AUXILIARIES:
                    if units.has(unit, kind):
                        return "past" if units.norm(kind, unit) == "past" else "present"
                return "past" if units.has(unit, "verb_ed") else "present"
        return "present"

    @property
    def perfect(self) -> bool:
        """Whether "have" stands before the main verb."""
        return any(self.units.has(unit, "aux_have") for unit in range(self.first, self.head)) and self.units.has(
            self.head, "verb_en|verb_ing"
        )

    @property
    def progressive(self) -> bool:
        """Whether the main verb is an -ing form behind a form of "be"."""
        units = self.units
        return units.has(self.head, "verb_ing") and any(units.has(unit, "aux_be") for unit in range(self.first, self.head))


@attrs.define(unsafe_hash=True)
class Adjunct:
    """
    A phrase with its preposition.

    Attributes:
        preposition: the form of it, as the lexicon has it ("in", "on behalf of").
        unit: its unit.
        phrase: what stands behind it.
    """

    preposition: str
    unit: int
    phrase: Phrase


@attrs.define(unsafe_hash=True)
class Clause:
    """
    A clause, found once; what it holds is made when it is asked for.

    Attributes:
        syntax: where it is from.
        number: its place in reading order of the clauses.
    """

    syntax: "Syntax" = attrs.field(repr=False, eq=id)
    number: int

    @property
    def kind(self) -> str:
        """Main, complement, question, relative, adverbial, aside, quotation, infinitive or participle."""
        return self.syntax.clauses.kinds[self.number]

    @property
    def first(self) -> int:
        """Its first unit."""
        return self.syntax.phrases.firsts[self.syntax.clauses.firsts[self.number]]

    @property
    def last(self) -> int:
        """The unit after its last, of all clauses in it too."""
        return self.syntax.phrases.lasts[self.syntax.clauses.lasts[self.number]]

    @property
    def span(self) -> Span:
        """Its characters, half-open."""
        return self.syntax.units.span(self.first, self.last)

    @property
    def text(self) -> str:
        """As it stands in the text."""
        return self.span.of(self.syntax.units.text)

    @property
    def parent(self) -> "Clause | None":
        """The clause around; None for a main clause."""
        return self.syntax.clause(self.syntax.clauses.parents[self.number])

    @property
    def children(self) -> tuple["Clause", ...]:
        """The clauses right in it, in reading order."""
        return tuple(Clause(self.syntax, number) for number in self.syntax.children.get(self.number, ()))

    def children_behind(self, number: int = NONE) -> tuple["Clause", ...]:
        """The clauses right in it that come behind another one, or all, in reading order; no more than 40."""
        some = self.syntax.children.get(self.number, [])
        first = bisect_right(some, number) if number != NONE else 0
        return tuple(Clause(self.syntax, one) for one in some[first : first + _MANY])

    @property
    def last_children(self) -> tuple["Clause", ...]:
        """The last clauses right in it, the last first; no more than eight."""
        return tuple(Clause(self.syntax, one) for one in self.syntax.children.get(self.number, [])[: -_DEEP - 1 : -1])

    @property
    def complements(self) -> tuple["Clause", ...]:
        """Those that its verb takes: what is said, asked, wanted."""
        syntax = self.syntax
        numbers, kinds, antecedents = syntax.children.get(self.number, ()), syntax.clauses.kinds, syntax.clauses.antecedents
        taken = [number for number in numbers if antecedents[number] < 0 and (kinds[number] in _TAKEN or kinds[number] == "infinitive")]
        return tuple([Clause(syntax, number) for number in taken])

    @property
    def marker(self) -> int | None:
        """The unit of the word that leads it."""
        group = self.syntax.clauses.markers[self.number]
        return None if group == NONE else self.syntax.phrases.lasts[group] - 1

    @property
    def antecedent(self) -> Phrase | None:
        """The phrase that a relative clause belongs to, or a clause that says what a noun is."""
        return self.syntax.phrase(self.syntax.clauses.antecedents[self.number])

    @property
    def subject(self) -> Phrase | None:
        """Who does it, or in the passive who suffers it: its own or, where it is not repeated, that of another clause."""
        return self.syntax.phrase(self.syntax.subject(self.number))

    @property
    def inherited(self) -> bool:
        """Whether the subject stands outside, or is not repeated."""
        return self.syntax.clauses.inherited[self.number]

    @property
    def verb(self) -> VerbGroup | None:
        """Its verb; None if it has none."""
        return self.syntax.verb(self.number)

    @property
    def objects(self) -> tuple[Phrase, ...]:
        """The phrases behind the verb without a preposition, in reading order."""
        return tuple(map(self.syntax.phrases.phrase, self.syntax.objects(self.number)))

    @property
    def adjuncts(self) -> tuple[Adjunct, ...]:
        """The phrases with a preposition, before and behind the verb, in reading order."""
        units, phrases = self.syntax.units, self.syntax.phrases
        found = []
        for role, adjunct, preposition in self.syntax.functions(self.number):
            if role == ADJUNCT:
                first, last = phrases.firsts[preposition], phrases.lasts[preposition]
                found.append(Adjunct(units.form(first, last), first, adjunct))
        return tuple(found)

    def led_by(self, classes: str) -> list[Phrase]:
        """The phrases after prepositions of some classes, in reading order."""
        return self.syntax.led_by(self.number, classes)

    @property
    def times(self) -> tuple[Phrase, ...]:
        """The dates and times in it, with a preposition or without."""
        return tuple(phrase for role, phrase, _ in self.syntax.functions(self.number) if role == TIME or phrase.kind == "time")

    @property
    def agent(self) -> Phrase | None:
        """Who does it: the subject or, in the passive, the phrase after "by"."""
        return self.syntax.phrase(self.syntax.agent(self.number))

    @property
    def patient(self) -> Phrase | None:
        """Whom or what it is done to: the first object or, in the passive, the subject; of "the plan Norway made" the plan."""
        return self.syntax.phrase(self.syntax.patient(self.number))

    @property
    def status(self) -> Status:
        """Whether it is told as done, planned, wished, possible or denied: by its own verb, and by those around that steer it."""
        return self.syntax.status(self.number)


class Syntax:
    """
    The groups, phrases and clauses of a text.

    Args:
        units: the text, dates and names merged.
        grammar: what tells groups and phrases.
        titles: what is known to be the office of a person, each with the person's name, in characters.

    Attributes:
        phrases: the groups and phrases as arrays.
        clauses: the clauses as arrays.
    """

    # What is asked for thousands of times has a place of its own: one that a cached property fills is looked up anew each time.
    __slots__ = (
        "__dict__",
        "_by_verb",
        "_function_of",
        "_functions",
        "_passives",
        "_statuses",
        "_verbs",
        "clauses",
        "grammar",
        "phrases",
        "units",
    )

    def __init__(self, units: Units, grammar: SyntaxGrammar, titles: Sequence[tuple[Span, Span]] = ()) -> None:
        self.units: Units = units
        self.grammar: SyntaxGrammar = grammar
        self.phrases: Phrases = Phrases(units, grammar, *_offices(units, titles))
        self.clauses: Clauses = read_clauses(self.phrases)
        self._verbs: dict[int, VerbGroup] = {}
        self._passives: dict[int, bool] = {}
        self._statuses: dict[int, Status] = {}
        self._by_verb = {group: number for number, group in enumerate(self.clauses.verbs) if group != NONE}
        self._functions: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
        self._function_of: dict[int, tuple[int, int, int]] = {}
        for number, role, group, preposition in self.clauses.functions:
            self._functions[number].append((role, group, preposition))
            self._function_of[group] = number, role, preposition

    def __iter__(self) -> Iterator[Clause]:
        """The clauses, in reading order of where they begin."""
        return (Clause(self, number) for number in range(len(self.clauses)))

    def __len__(self) -> int:
        return len(self.clauses)

    def clause(self, number: int) -> Clause | None:
        """A clause by its number; None for `NONE`."""
        return Clause(self, number) if number >= 0 else None

    def verb(self, number: int) -> VerbGroup | None:
        """The verb of a clause by its number; None if it has none."""
        verbs = self._verbs
        if number in verbs:
            return verbs[number]
        group = self.clauses.verbs[number]
        if group == NONE:
            return None
        phrases = self.phrases
        finite = phrases.kinds[group] in self.grammar.finite and self.clauses.kinds[number] not in _NONFINITE
        verb = verbs[number] = VerbGroup(self.units, phrases.firsts[group], phrases.lasts[group], finite)
        return verb

    # What the properties of clauses tell, by numbers of clauses and groups: frames ask it of many clauses.

    def subject(self, number: int) -> int:
        """See `Clause.subject`; `NONE` if there is none."""
        clauses = self.clauses
        subject = clauses.subjects[number]
        if subject != OF_PARENT:
            # As nearly always.
            return subject
        for _ in range(_DEEP - 1):
            number = clauses.parents[number]
            if number < 0:
                break
            subject = clauses.subjects[number]
            if subject != OF_PARENT:
                return subject
        return NONE

    def objects(self, number: int) -> list[int]:
        """See `Clause.objects`."""
        return [row[1] for row in self.some(number) if row[0] == OBJECT]

    def passive(self, number: int) -> bool:
        """Whether the subject of a clause suffers what its verb tells."""
        passive = self._passives.get(number)
        if passive is None:
            verb = self.verb(number)
            # What may be a participle is a past, if it has an object: "The guards arrested a man suspected of theft".
            if verb is None:
                passive = False
            elif verb.passive:
                passive = not (self.clauses.kinds[number] == "participle" and verb.last - verb.first == 1 and self._has_object(number))
            else:
                passive = verb.last - verb.first == 1 and self._is_suffered(number, verb.last)
            self._passives[number] = passive
        return passive

    def _is_suffered(self, number: int, last: int) -> bool:
        """Whether a verb that takes an object has none: "Two envoys arrested in Oslo", but not "arrested and jailed two envoys"."""
        units = self.units
        if not units.has(last - 1, SUFFERED_VERB) or units.has(last, _NO_HEADLINE) or self.clauses.kinds[number] != "main":
            return False
        subject = self.subject(number)
        if subject == NONE or self.phrases.firsts[subject] != sentence_at(units, last - 1)[0]:
            # "The men police arrested": a headline begins with it.
            return False
        return not self.objects(number) and not any(self.clauses.kinds[child] in _TAKEN for child in self.children.get(number, ()))

    def _has_object(self, number: int) -> bool:
        """Whether a clause has an object that is no figure: "passed 27-21 by the committee"."""
        kinds, figures = self.phrases.kinds, self.grammar.figures
        return any(kinds[group] not in figures for group in self.objects(number))

    def agent(self, number: int) -> int:
        """See `Clause.agent`; `NONE` if there is none."""
        if not self.passive(number):
            return self.subject(number)
        phrases, times, verb = self.phrases, self.grammar.times, self.clauses.verbs[number]
        by = self.units.lexicon.alphabet.holding["by"]
        for role, group, preposition in self.some(number):
            led = role == ADJUNCT and preposition > verb and self.units.string[phrases.firsts[preposition]] in by
            if led and phrases.kinds[group] not in times:
                return group
        return NONE

    def agents(self, number: int) -> list[int]:
        """The same with those that a second "by" leads: "joined by Vogt and by Brandt"."""
        agent = self.agent(number)
        return [] if agent == NONE else [agent, *(self.led_again(number, agent) if self.passive(number) else ())]

    def led_again(self, number: int, group: int) -> list[int]:
        """The noun groups behind one that "and by" leads."""
        string, firsts, holding = self.units.string, self.phrases.firsts, self.units.lexicon.alphabet.holding
        found = self.some(number, group) if group >= 0 else []
        leads = ((one, firsts[preposition]) for role, one, preposition in found if role == ADJUNCT)
        return [one for one, unit in leads if string[unit] in holding["by"] and string[unit - 1] in holding["conjunction_and"]]

    def patient(self, number: int) -> int:
        """See `Clause.patient`; `NONE` if there is none."""
        subject = self.subject(number)
        if self.passive(number):
            return subject
        for row in self.some(number):
            if row[0] == OBJECT:
                return row[1]
        belongs = self.clauses.antecedents[number] if self.clauses.kinds[number] == "relative" else NONE
        return belongs if subject >= 0 and subject != belongs else NONE

    def status(self, number: int) -> Status:
        """See `Clause.status`."""
        status = self._statuses.get(number)
        if status is None:
            status = self._statuses[number] = self._steered(number)
        return status

    def _steered(self, number: int) -> Status:
        clauses, status = self.clauses, self._told(number)
        inner, outer = number, clauses.parents[number]
        for _ in range(_DEEP):
            kind = clauses.kinds[inner]
            if kind == "complement" and outer >= 0 and status in ("done", "planned") and self._refutes(outer, inner):
                # "denied that they had met", "denied reports that they had met", "it is not true that they had met"
                return "denied"
            if kind == "complement" and status in ("done", "planned") and self._is_wished(inner):
                return "wished"
            if outer < 0 or clauses.verbs[outer] == NONE or kind not in _STEERED or clauses.antecedents[inner] >= 0:
                break
            if kind == "participle" and clauses.verbs[inner] < clauses.verbs[outer]:
                # "Norway, speaking for others, refused"
                break
            if status == "done" or status == "planned":
                status = self._steers(outer, inner) or status
            if status == "done" and kind == "infinitive":
                # "will go to Oslo to meet Vogt"
                status = self._told(outer)
            inner, outer = outer, clauses.parents[outer]
        return status

    def _is_wished(self, number: int) -> bool:
        """Whether a clause says what somebody hopes for: "expressed the hope that it will sign"."""
        marker = self.clauses.markers[number]
        return marker != NONE and self.units.ends_as(self.phrases.firsts[marker], WISH_NOUN)

    def _refutes(self, number: int, inner: int) -> bool:
        """Whether a clause says that what is told in one inside it is not so."""
        verb, marker = self.verb(number), self.clauses.markers[inner]
        if verb is None:
            return False
        if not verb.negative and self.units.has(verb.head, REFUTE_VERB):
            return True
        if marker == NONE or not self.is_form_of_be(number):
            return False
        told = self.units.norm("truth_word", self.phrases.firsts[marker] - 1)
        return told == ("true" if verb.negative else "false")

    def _told(self, number: int) -> Status:
        clauses, verb, has = self.clauses, self.verb(number), self.units.has
        if verb is None:
            return "done"
        subject = NONE if clauses.inherited[number] else self.subject(number)
        if verb.negative or (subject >= 0 and has(self.phrases.firsts[subject], NEGATIVE)) or self._does_nothing(number, verb.last):
            return "denied"
        inner = clauses.kinds[number] == "infinitive" and clauses.subjects[number] == OF_PARENT
        if inner and clauses.verbs[clauses.parents[number]] == NONE:
            # "Kvelda minister to visit Oslo"
            return "planned"
        modality, marker = verb.modality, clauses.markers[number]
        if marker != NONE and clauses.kinds[number] == "participle" and has(self.phrases.head_of(marker), "without"):
            # "left without signing it"
            return "denied"
        if modality == "would" and clauses.kinds[number] == "complement":
            # "said it would": what was to come then.
            return "planned"
        if modality in _POSSIBLE or (marker != NONE and has(self.phrases.head_of(marker), "if_word")):
            return "possible"
        if modality in _WISHED:
            return "wished"
        if modality is None and verb.finite:
            for unit in range(verb.first, verb.last - 1) if verb.last - verb.first > 1 else ():
                # "Plans to" do, "hopes to" do.
                if has(unit, _CUE) and (cue := _TO_COME.get(self.units.norm(MEETING_CUE, unit) or "")) is not None:
                    return cue
            if (helped := self._helped(number)) != NONE:
                return self._told(helped)
        if modality is not None:
            return "planned"
        # "is to" do.
        leads = self.units.lexicon.alphabet.holding["to|to_be"]
        return "planned" if verb.finite and not leads.isdisjoint(self.units.string[verb.first : verb.last]) else "done"

    @cached_property
    def _negatives(self) -> Sequence[int]:
        return self.units.where(NEGATIVE)

    def _does_nothing(self, number: int, last: int) -> bool:
        """Whether an object says that it is not done: "signed no treaty"; `last` is the unit behind the verb."""
        at = bisect_left(self._negatives, last)
        if at == len(self._negatives) or self._negatives[at] >= self.phrases.lasts[self.clauses.lasts[number]]:
            return False
        firsts = self.phrases.firsts
        return any(firsts[group] == self._negatives[at] for group in self.objects(number))

    def _helped(self, number: int) -> int:
        """The clause before whose auxiliary belongs to the verb of this one, too: "must leave and allow aid", "did not stay and wait"."""
        clauses, base, verb = self.clauses, self.grammar.base, self.phrases.kinds[self.clauses.verbs[number]]
        for _ in range(_DEEP):
            number = clauses.beside.get(number, NONE)
            if number == NONE or verb != base:
                break
            verb = self.phrases.kinds[clauses.verbs[number]]
            if verb != base:
                helped = self.units.has(self.phrases.firsts[clauses.verbs[number]], f"{_MODAL}|aux_do")
                return number if helped else NONE
        return NONE

    def _steers(self, number: int, inner: int) -> Status | None:
        """What the verb of a clause makes of a clause behind it."""
        verb, kind, has = self.verb(number), self.clauses.kinds[inner], self.units.has
        if verb is None or not has(verb.head, "denied_verb|planned_verb|wished_verb"):
            return None
        if kind == "infinitive" and has(verb.head, HINDER_VERB):
            # "Blocked a road to be heard"
            return None
        # "Suspended it, silencing critics": beside what a verb is not done to.
        apart = kind == "participle" and self.units.ends_as(self.phrases.firsts[self.clauses.firsts[inner]], COMMA)
        bare = kind == "infinitive" or (kind == "participle" and not apart)
        if bare and (self._told(number) == "denied") != has(verb.head, "denied_verb"):
            # "Nobody agreed to go", "refused to go"
            return "denied"
        if has(verb.head, "wished_verb"):
            below = self.verb(inner) if kind == "complement" else None
            if below is None or below.tense != "past":
                return "wished"
        return "planned" if bare and has(verb.head, "planned_verb") else None

    def phrase(self, group: int) -> Phrase | None:
        """The phrase of a noun group by its number; None for `NONE`."""
        return self.phrases.phrase(group) if group >= 0 else None

    @cached_property
    def children(self) -> dict[int, list[int]]:
        """By clause, those right in it."""
        found: dict[int, list[int]] = defaultdict(list)
        for number, parent in enumerate(self.clauses.parents):
            if parent >= 0:
                found[parent].append(number)
        return found

    def functions(self, number: int) -> list[tuple[int, Phrase, int]]:
        """The noun groups of a clause beside its subject: role, phrase and preposition, in reading order; no more than 40."""
        return [(role, self.phrases.phrase(group), preposition) for role, group, preposition in self.some(number)]

    def some(self, number: int, behind: int = NONE) -> list[tuple[int, int, int]]:
        """The same as numbers of groups, all or the next behind one."""
        some = self._functions.get(number, [])
        if behind == NONE:
            return some[:_MANY]
        first = bisect_right(some, behind, key=itemgetter(1))
        return some[first : first + _NEAR]

    def prepositions(self, number: int, classes: str) -> list[int]:
        """The units of the prepositions of some classes in a clause, in reading order."""
        found = (self.phrases.firsts[preposition] for role, _, preposition in self.some(number) if role == ADJUNCT)
        return [unit for unit in found if self.units.has(unit, classes)]

    def led_by(self, number: int, prepositions: str, behind: int = NONE) -> list[Phrase]:
        """The noun groups of a clause that prepositions of some classes lead, all or the next behind one, in reading order."""
        return list(map(self.phrases.phrase, self.groups_led_by(number, prepositions, behind)))

    def groups_led_by(self, number: int, prepositions: str, behind: int = NONE) -> list[int]:
        """The same as numbers of groups."""
        some = self.some(number, behind)
        if not some:
            return []
        string, firsts, holding = self.units.string, self.phrases.firsts, self.units.lexicon.alphabet.holding[prepositions]
        return [group for role, group, preposition in some if role == ADJUNCT and string[firsts[preposition]] in holding]

    def told_by(self, unit: int) -> Clause | None:
        """The clause whose main verb a unit is; None if it is none."""
        return self.with_verb(unit) if self.phrases.lasts[self.phrases.group_at(unit)] - 1 == unit else None

    def with_verb(self, unit: int) -> Clause | None:
        """The clause whose verb, with its auxiliaries, a unit is part of; None if it is part of none."""
        return self.clause(self.number_with_verb(unit))

    def number_with_verb(self, unit: int) -> int:
        """The same by its number; `NONE` if there is none."""
        return self._by_verb.get(self.phrases.group_at(unit), NONE)

    def number_with_adjective(self, unit: int) -> int:
        """The number of the clause with a form of "be" in which a unit may say what its subject is; `NONE` if there is none."""
        number = self.number_with_verb(unit)
        if number == NONE:
            number = self.number_at(unit)
        led = unit > 0 and self.units.has(unit - 1, PREPOSITION)
        return number if number != NONE and not led and self.is_form_of_be(number) else NONE

    def is_form_of_be(self, number: int) -> bool:
        """Whether the verb of a clause is a form of "be" alone, or with an adverb: "is now"."""
        verb = self.clauses.verbs[number]
        if verb == NONE:
            return False
        last = self.phrases.head_of(verb)
        while last > self.phrases.firsts[verb] and self.units.has(last, _BESIDE_BE):
            last -= 1
        return self.units.has(last, AUX_BE)

    def has_adjective(self, number: int, classes: str, before: int) -> bool:
        """Whether a clause with a form of "be" has a word of some classes not far before a unit."""
        # "Present at the talks": the word itself may be no part of the clause.
        first = max(0, self.phrases.firsts[self.clauses.firsts[number]] - 1, before - _NEAR)
        return self.is_form_of_be(number) and any(self.units.has(unit, classes) for unit in range(first, before))

    @cached_property
    def _by_antecedent(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for number, group in enumerate(self.clauses.antecedents):
            if group >= 0:
                found.setdefault(group, []).append(number)
        return found

    def about(self, phrase: Phrase) -> list[Clause]:
        """The clauses that say what the noun group of a phrase is, in reading order; no more than eight."""
        return [Clause(self, number) for number in self._by_antecedent.get(phrase.group, ())[:_DEEP]]

    def purposes(self, phrase: Phrase) -> list[Clause]:
        """The infinitives behind a phrase that may say what it is for: right behind it, or at the end of the clause whose object it is."""
        opening = self.opening_at(phrase.last)
        if opening is not None and opening.kind == "infinitive":
            return [opening]
        return [
            child
            for clause, function, _ in self.places(phrase.head)
            if function == "object" and phrase.head == self.phrases.head_of(self.phrases.outermost(phrase.head))
            for child in clause.children_behind()
            if child.kind == "infinitive" and child.antecedent is None and child.first >= phrase.last
        ][:1]

    @cached_property
    def _by_first(self) -> dict[int, int]:
        return {group: number for number, group in reversed([*enumerate(self.clauses.firsts)])}

    def opening_at(self, unit: int) -> Clause | None:
        """The outermost clause that begins with a unit; None if none does."""
        group = self.phrases.group_at(unit)
        if group >= len(self.phrases.kinds) or self.phrases.firsts[group] != unit:
            return None
        return self.clause(self._by_first.get(group, NONE))

    def told_in(self, first: int, last: int) -> Clause | None:
        """The first clause whose verb group holds one of the units from `first` to `last`, this one too; None if there is none."""
        group_at, clauses = self.phrases.group_at, self._by_verb
        for group in range(group_at(first), group_at(last) + 1):
            number = clauses.get(group)
            if number is not None:
                return Clause(self, number)
        return None

    @cached_property
    def _by_subject(self) -> dict[int, list[int]]:
        """By noun group, the clauses whose subject it is; of a relative clause or a participle, that of whom or what it tells."""
        found: dict[int, list[int]] = defaultdict(list)
        kinds, markers = self.clauses.kinds, self.clauses.markers
        for number, group in enumerate(self.clauses.subjects):
            if group == OF_PARENT and kinds[number] == "participle" and markers[number] == NONE:
                # "The meeting, chaired by Vogt, ended"
                group = self.subject(number)
            if group >= 0:
                found[group].append(number)
        return found

    def places(self, unit: int) -> list[tuple[Clause, str, int]]:
        """
        Where the outermost phrase of a unit stands: the clause, the function (see `Clauses`; or ``subject``), and the unit of its
        preposition or `NONE`; one for each clause that it has a function in, those behind it too that tell what is done to it.
        """
        return [(Clause(self, number), function, preposition) for number, function, preposition in self.standing(unit)]

    def standing(self, unit: int) -> list[tuple[int, str, int]]:
        """The same with the numbers of clauses."""
        outermost = self.phrases.outermost(unit)
        found: list[tuple[int, str, int]] = []
        function = self._function_of.get(outermost)
        if function is not None:
            # It has no other beside those of a subject.
            number, role, preposition = function
            found.append((number, ROLES[role], self.phrases.firsts[preposition] if preposition != NONE else NONE))
        if outermost in self._by_subject:
            found += [(number, "subject", NONE) for number in self._by_subject[outermost]]
        if outermost in self._by_antecedent:
            # "The talks that Norway held"
            found += [(number, "object", NONE) for number in self._by_antecedent[outermost] if self._is_gap(number, outermost)]
        return found[:_DEEP]

    def _is_gap(self, number: int, group: int) -> bool:
        """Whether a relative clause tells what is done to a noun group by somebody else."""
        clauses = self.clauses
        told = clauses.kinds[number] == "relative" and clauses.verbs[number] != NONE and not self.passive(number)
        # "Those whose task it is to meet them"
        told = told and not self.units.has(self.phrases.firsts[group], "possessive_determiner.wh")
        return told and group != self.subject(number) and self.patient(number) == group

    def inverted(self, number: int) -> int:
        """
        The clause with "were" of "Taking part in the talks were ...", whose object does what the participle tells; `NONE` if there is none.
        """
        clauses = self.clauses
        if clauses.kinds[number] != "participle" or clauses.verbs[number] == NONE or self.subject(number) >= 0:
            return NONE
        child = next(iter(self.children.get(number, ())), NONE)
        if child == NONE or clauses.kinds[child] != "complement":
            return NONE
        finite = self.verb(number)
        return child if finite is not None and not finite.finite and self.is_form_of_be(child) else NONE

    @cached_property
    def _innermost(self) -> tuple[list[int], list[int]]:
        """The groups from which on another clause is the innermost that holds them, and which it is; `NONE` if none does."""
        clauses = self.clauses
        firsts, lasts = clauses.firsts, clauses.lasts
        starts: list[int] = [0]
        found: list[int] = [NONE]
        # Inner clauses come after those around them. A group is in few clauses that are open at once: only their bounds are visited.
        open_: list[int] = []
        for number in [*sorted(range(len(firsts)), key=firsts.__getitem__), NONE]:
            first = firsts[number] if number != NONE else len(self.phrases.kinds)
            while open_ and lasts[open_[-1]] < first:
                starts.append(max(starts[-1], lasts[open_.pop()] + 1))
                found.append(open_[-1] if open_ else NONE)
            starts.append(first)
            found.append(number)
            open_.append(number)
        return starts, found

    def number_at(self, unit: int) -> int:
        """The number of the innermost clause that holds a unit; `NONE` if it is in none."""
        starts, found = self._innermost
        return found[bisect_right(starts, self.phrases.group_at(unit)) - 1]

    def at(self, unit: int) -> Clause | None:
        """That clause; None if there is none."""
        return self.clause(self.number_at(unit))


def _offices(units: Units, titles: Sequence[tuple[Span, Span]]) -> tuple[list[Stretch], list[Stretch]]:
    """The units of offices that stand right before a name; and of those behind a name and a comma, with the comma."""
    before, behind = set(), set()
    for title, holder in titles:
        first, last = units.inside(title)
        name, end = units.inside(holder)
        if first == last or name == end:
            # It stands in another sentence than those that are read.
            continue
        if last <= name <= last + _HONOURED and all(units.has(unit, HONORIFIC) for unit in range(last, name)):
            before.add((first, name))
        elif first == end + 1 and units.has(end, COMMA):
            behind.add((end, last))
    return sorted(before), sorted(behind)
