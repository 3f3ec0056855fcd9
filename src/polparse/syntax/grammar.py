"""What a language tells of its syntax, and the regexes that it comes to."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import accumulate, compress, count
from typing import NamedTuple

from polparse.engine.class_sets import charset
from polparse.engine.lexicon import Lexicon
from polparse.engine.rules import Rule
from polparse.engine.search import Regex
from polparse.engine.sentences import SENTENCE_END
from polparse.engine.shared_reading import SharedReading
from polparse.engine.units import Units
from polparse.errors import RuleError
from polparse.syntax.letters import Letters
from polparse.syntax.retags import Retag, Retagger, RetagPlan, retag_plan

__all__ = ["KeptSyntax", "Rules", "SyntaxGrammar"]

# The kinds of groups that the levels tell apart; all other names are those of tags.
PERSONS = ("person_group", "name_group", "people_group", "body_group")
PRONOUNS = ("pronoun", "subject_pronoun", "object_pronoun")
OTHERS = ("thing_group", "time_group", "number_group")
VERBS = ("finite", "base", "infinitive", "ing_group", "participle")
BOUNDS = ("stop", "break", "colon", "dash", "semicolon", "but", "quote_open", "quote_close", "that", "who", "which", "what", "when", "how")
# What the pass that finds clauses does at each kind.
ACTIONS: dict[str, tuple[str, ...]] = {
    "attached": ("attached",),
    "preposition": ("preposition", "to", "by", "of", "including", "when_or_after", "together"),
    "once": ("once",),
    "finite": ("finite",),
    "verbal": ("base", "infinitive", "ing_group", "participle"),
    "existential": ("existential",),
    "marker": ("that", "who", "which", "what", "how", "when"),
    "comma": ("comma",),
    "and": ("and", "or", "but"),
    "adverb": ("adverb", "not"),
    "pause": (*SENTENCE_END.split("|"), "colon"),
    "semicolon": ("semicolon",),
    "dash": ("dash",),
    "quote_open": ("quote_open",),
    "quote_close": ("quote_close",),
}
_REMEMBERED = 50_000
_LONG = 40
_BITS = bytes.maketrans(b"01", b"\0\1")
# Where a group goes on; and what tells that from the kind that it begins with.
_GOES_ON = "\0"
_BEGINS = b"\0" + b"\1" * 0xFF


class Rules(NamedTuple):
    """
    How a language builds groups, phrases and clauses.

    Attributes:
        tags: names of tags, each with the classes of its units; the first that fits counts.
        retags: in the order in which they apply.
        sets: names for several tags.
        macros: pattern fragments over tags.
        nouns: what stands together as a noun group; the first that fits counts.
        heads: the kind of a noun group by the tag of its last unit; any other is a ``thing_group``.
        adverbs: what a verb group may begin with.
        verbs: what stands together as a verb group; the first that fits counts.
        phrases: what belongs to a noun group.
        takes_clause: the classes of verbs that take a clause.
        takes_bare_clause: those of verbs after which it may follow without a word.
        acting: the classes of nouns for those who act for a state or a body: "officials", "delegation".
        invertible: those of verbs that may stand before their subject.
        particles: those of words that belong to the verb before them: "carried out a raid".
        clause_nouns: those of nouns that a clause may say more of: "the claim that it failed".
        steers: those of verbs whose object is the subject of an infinitive behind them.
        steers_by: those of prepositions after which it is the subject of an -ing form: "accused him of lying".
    """

    tags: tuple[tuple[str, str], ...]
    retags: tuple[Retag, ...]
    sets: Mapping[str, str]
    macros: Mapping[str, str]
    nouns: tuple[Rule, ...]
    heads: Mapping[str, str]
    adverbs: str
    verbs: tuple[Rule, ...]
    phrases: "PhraseRules"
    takes_clause: str
    takes_bare_clause: str
    clause_nouns: str
    steers: str
    steers_by: str
    invertible: str
    acting: str
    particles: str

    @property
    def expressions(self) -> tuple[tuple[str, str], ...]:
        """The class expressions that it names, each with what for."""
        own = ("takes_clause", "takes_bare_clause", "clause_nouns", "steers", "steers_by", "invertible", "acting", "particles")
        return (*self.tags, *((name, getattr(self, name)) for name in own))


class PhraseRules(NamedTuple):
    """
    How a language builds phrases, as patterns over groups; ``attached`` stands for a group that belongs to the one before it.

    Attributes:
        sets: names for several kinds of groups and tags.
        macros: fragments.
        attached: what follows a noun group and belongs to it.
        apposed: a noun group and those that say who it is, in parts whose names begin with ``apposed``.
        row: several side by side.
        followed: what stands between a subject and its verb, and the verb.
        subordinate: a word that leads a clause here, and elsewhere a phrase.
        quoted: a quotation mark that clauses follow.
    """

    sets: Mapping[str, str]
    macros: Mapping[str, str]
    attached: tuple[Rule, ...]
    apposed: tuple[Rule, ...]
    row: Rule
    followed: Rule
    subordinate: Rule
    quoted: Rule


class KeptSyntax(NamedTuple):
    """
    What reading the rules of a syntax gives, as plain data: so it can be done once, when a package is built.

    Attributes:
        table: for `str.translate`: from a set of classes to its tag.
        regexes: by what they are for: the properties of `SyntaxGrammar`.
        verbs: what a verb group is by each rule, and the letter of its kind.
        retags: one for each rule.
    """

    table: str
    regexes: Mapping[str, Regex]
    verbs: Sequence[tuple[Regex, str]]
    retags: Sequence[RetagPlan]

    def coded(self) -> "KeptSyntax":
        """The same with the code of each regex."""
        return self._replace(
            regexes={name: regex.coded() for name, regex in self.regexes.items()},
            verbs=[(regex.coded(), kind) for regex, kind in self.verbs],
            retags=[plan.coded() for plan in self.retags],
        )


class SyntaxGrammar:
    """
    The rules of one language, compiled for one lexicon on first use.

    Args:
        lexicon: whose classes they name.
        rules: of the language.
        kept: gives what `keep` gave for the same rules and lexicon, or None.
    """

    actions: dict[str, str]
    comma: str
    semicolon: str
    colon: str
    participle: str
    ing: str
    existential: str
    persons: frozenset[str]
    plurals: frozenset[str]
    base: str
    infinitive: str
    determining: frozenset[str]
    participles: frozenset[str]

    def __init__(self, lexicon: Lexicon, rules: Rules, kept: Callable[[], KeptSyntax | None] | None = None) -> None:
        self.lexicon = lexicon
        self.rules = rules
        self._kept = kept
        self.together: SharedReading = SharedReading((self,))
        kinds = [*rules.heads.values(), "thing_group", *(rule.kind for rule in rules.verbs), "attached"]
        macros = {**rules.macros, **rules.phrases.macros}
        self.letters: Letters = Letters([*(tag for tag, _ in rules.tags), *kinds], macros, {**rules.sets, **rules.phrases.sets})

        self.nominal: frozenset[str] = self._some(*PERSONS, *PRONOUNS, *OTHERS)
        self.actors: frozenset[str] = self._some(*PERSONS, *PRONOUNS)
        self.verbal: frozenset[str] = self._some(*VERBS)
        self.linking: frozenset[str] = self._some("and", "or", "together", "adverb", "not")
        self.aside: frozenset[str] = self._some("adverb", "not")
        self.separators: frozenset[str] = self._some("comma", "semicolon")
        self.comma, self.semicolon, self.colon = map(self.letters.__getitem__, ("comma", "semicolon", "colon"))
        self.participles: frozenset[str] = self._some("ing_group", "participle")
        self.participle, self.existential, self.ing = map(self.letters.__getitem__, ("participle", "existential", "ing_group"))
        self.that: str = self.letters["that"]
        self.whose: str = self.letters["whose"]
        self.when_or_after: str = self.letters["when_or_after"]
        self.people: frozenset[str] = self._some("person_group", "people_group", *PRONOUNS)
        self.put: str = self.letters["put"]
        self.past_or_done: str = self.letters["past_or_done"]
        self.thing: str = self.letters["thing_group"]
        # What a clause about a thing does not go beyond.
        self.divides: frozenset[str] = self._some("stop", "break", "semicolon", "colon", "and", "or", "but", "dash")
        self.told: frozenset[str] = self._some("finite", "base")
        self.finite: frozenset[str] = self._some("finite", "base", "existential")
        self.auxiliary: frozenset[str] = self._some("is", "been", "be", "being", "has", "having")
        self.pauses: frozenset[str] = self._some("stop", "comma", "break", "dash", "semicolon", "colon", "quote_open") | {""}
        self.persons, self.plurals = self._some("person_group"), self._some("offices", "nouns", "bodies")
        # Where a clause begins or ends.
        self.bounds: frozenset[str] = self._some(*BOUNDS)
        self.times: frozenset[str] = self._some("time_group")
        self.determining: frozenset[str] = self._some("the", "a", "his", "her", "whose", "this", "quantifier")
        self.figures: frozenset[str] = self._some("time_group", "number_group")
        self.base, self.infinitive = self.letters["base"], self.letters["infinitive"]
        self.actions = {self.letters[name]: action for action, names in ACTIONS.items() for name in names}
        self.actions |= dict.fromkeys(self.nominal, "nominal")
        self.actions |= dict.fromkeys(self.letters.all - self.actions.keys(), "else")
        self.leading: frozenset[str] = self._some("preposition", "to", "by", "when_or_after", "of", "including")
        letters = self.letters
        self.classes: dict[str, int] = {letter: at for at, kinds in enumerate((self.actors, *map(self._some, OTHERS))) for letter in kinds}
        people, bodies, names = self._some(*PRONOUNS, "person_group", "people_group"), self._some("body_group"), self._some("name_group")
        own = {letter: (frozenset((letter,)),) for letter in self.nominal}
        order = {"person_group": (people, bodies, names), "body_group": (bodies, people, names), "name_group": (names, bodies, people)}
        order |= dict.fromkeys(("people_group", *PRONOUNS), order["person_group"])
        self.nearness: dict[str, tuple[frozenset[str], ...]] = {**own, **{letters[kind]: sets for kind, sets in order.items()}}

        # The kind of a noun group as users read it.
        self.named: dict[str, str] = {letter: letters.name(letter).removesuffix("_group") for letter in letters.all}
        self.named |= dict.fromkeys(self._some(*PRONOUNS), "pronoun")

    def _some(self, *names: str) -> frozenset[str]:
        return frozenset(map(self.letters.__getitem__, names))

    def mask(self, match: re.Match[str]) -> str:
        """As many ``attached`` as the match has groups."""
        return self.letters["attached"] * (match.end() - match.start())

    def compile(self) -> None:
        """
        Read every rule.

        Raises:
            RuleError: an unknown class, tag, group or macro, or brackets that do not match; the message names the rule.
        """
        for name, value in vars(type(self)).items():
            if isinstance(value, cached_property):
                getattr(self, name)

    def wrong_rules(self) -> Iterator[RuleError]:
        """The tags and groups that are missing, and of each rule that cannot be read the first thing that is wrong with it."""
        for name in self.letters.missing:
            yield RuleError(f"syntax: no tag or group {name!r}, by which clauses are read")
        rules, phrases = self.rules, self.rules.phrases
        some = (*phrases.attached, *phrases.apposed, phrases.row, phrases.followed, phrases.subordinate, phrases.quoted)
        reads: list[Callable[[], object]] = [partial(self._source, rule) for rule in (*some, *rules.nouns, *rules.verbs)]
        reads += (partial(retag_plan, rule, self.letters) for rule in rules.retags)
        for read in (*reads, self._groups_source, self.compile):
            try:
                read()
            except RuleError as error:
                yield error

    def keep(self) -> KeptSyntax:
        """
        Read every rule.

        Raises:
            RuleError: as for `compile`.
        """
        letters, rules = self.letters, self.rules
        attached, followed = letters["attached"], self._begun(rules.phrases.followed)
        sources = {
            "attached": self._begun(*rules.phrases.attached),
            "apposed": self._begun(*rules.phrases.apposed),
            "row": self._source(rules.phrases.row),
            "followed": followed,
            "rest": f"{attached}*+",
            "long": f"[^{attached}]{attached}++",
            "subject": f"{charset(self.nominal)}(?={attached}*+(?:{followed}))",
            "subordinate": self._source(rules.phrases.subordinate),
            "quoted": self._source(rules.phrases.quoted),
            "groups": self._groups_source(),
        }
        verbs = [(Regex(letters.source(f"{rules.adverbs} ({rule.pattern})", rule.name)), letters[rule.kind]) for rule in rules.verbs]
        regexes = {name: Regex(source) for name, source in sources.items()}
        return KeptSyntax(self._tags_of_classes(), regexes, verbs, [retag_plan(rule, letters) for rule in rules.retags])

    def over(self, lexicon: Lexicon) -> "SyntaxGrammar":
        """The same for another lexicon: only what its sets of classes come to is read anew."""
        grammar = SyntaxGrammar(lexicon, self.rules)
        grammar._kept = lambda: self.read._replace(table=grammar._tags_of_classes())
        return grammar

    @cached_property
    def read(self) -> KeptSyntax:
        """What the rules come to: as it was kept, or read on first use."""
        return (self._kept and self._kept()) or self.keep()

    def _source(self, *rules: Rule) -> str:
        """Rules as one regex; the first that fits counts."""
        return "|".join(self.letters.source(rule.pattern, rule.name) for rule in rules)

    def _begun(self, *rules: Rule) -> str:
        """The same, behind a look at the first letter: where no rule can begin, none is tried."""
        firsts = frozenset[str]().union(*(self.letters.firsts(rule.pattern, rule.name) for rule in rules))
        return f"(?={charset(firsts)})(?:{self._source(*rules)})"

    def _regex(self, name: str) -> re.Pattern[str]:
        return self.read.regexes[name].compiled(name)

    @cached_property
    def attached(self) -> re.Pattern[str]:
        """What follows a noun group and belongs to it."""
        return self._regex("attached")

    @cached_property
    def apposed(self) -> re.Pattern[str]:
        """See `PhraseRules`; each part is a group."""
        return self._regex("apposed")

    @cached_property
    def row(self) -> re.Pattern[str]:
        """Several side by side."""
        return self._regex("row")

    @cached_property
    def followed(self) -> re.Pattern[str]:
        """What follows a subject."""
        return self._regex("followed")

    @cached_property
    def rest(self) -> re.Pattern[str]:
        """All that belongs to the group before it."""
        return self._regex("rest")

    @cached_property
    def long(self) -> re.Pattern[str]:
        """A group with what belongs to it, if anything does."""
        return self._regex("long")

    @cached_property
    def subject(self) -> re.Pattern[str]:
        """A noun group whose verb follows."""
        return self._regex("subject")

    @cached_property
    def subordinate(self) -> re.Pattern[str]:
        """A word that leads a clause."""
        return self._regex("subordinate")

    @cached_property
    def quoted(self) -> re.Pattern[str]:
        """A quotation mark that clauses follow."""
        return self._regex("quoted")

    def _tags_of_classes(self) -> str:
        alphabet = self.lexicon.alphabet
        size = alphabet.size
        left = (1 << size) - 1
        table = [self.letters[self.rules.tags[0][0]]] * size
        for tag, classes in self.rules.tags:
            try:
                some = alphabet.select(classes) & left
            except KeyError as error:
                raise RuleError(f"{tag}: no class {error.args[0]!r}") from None
            left &= ~some
            letter = self.letters[tag]
            for at in compress(range(size), format(some, "b")[::-1].encode("ascii").translate(_BITS)):
                table[at] = letter
        return "\0" * 0x100 + "".join(table)

    @cached_property
    def _retaggers(self) -> list[Retagger]:
        return [Retagger(plan, rule.name) for plan, rule in zip(self.read.retags, self.rules.retags, strict=True)]

    @property
    def width(self) -> int:
        """Of how many characters `reads` gives."""
        return 1

    def reads(self, number: int) -> str:
        """The tag of a unit by its own classes, by its number."""
        return self.read.table[number]

    def raw_tags(self, units: Units) -> str:
        """The tag of each unit by its own classes, as its letter."""
        return self.together.of(self, units)

    def tags(self, units: Units, offices: Sequence[tuple[int, int]] = ()) -> str:
        """
        The tag of each unit, by its classes and its neighbours, as its letter.

        Args:
            units: the text.
            offices: stretches of units that are known to be the office of the person beside them.
        """
        tags = self.raw_tags(units)
        if offices:
            office, at = self.letters["office"], 0
            pieces: list[str] = []
            for first, last in sorted(offices):
                if first >= at:
                    pieces += tags[at:first], office * (last - first)
                    at = last
            tags = "".join((*pieces, tags[at:]))
        present = set(tags)
        for retagger in self._retaggers:
            if not any(map(present.isdisjoint, retagger.needs)):
                tags = retagger.changed(tags)
                present.add(retagger.becomes)
        return tags

    @cached_property
    def _groups(self) -> re.Pattern[str]:
        return self._regex("groups")

    def _groups_source(self) -> str:
        letters, rules = self.letters, self.rules
        nouns, verbs = ("|".join(letters.source(rule.pattern, rule.name) for rule in some) for some in (rules.nouns, rules.verbs))
        # With which letters one can begin: no other is tried.
        noun, verb, adverb = (
            frozenset[str]().union(*(letters.firsts(pattern, "groups") for pattern in some))
            for some in ([rule.pattern for rule in rules.nouns], [rule.pattern for rule in rules.verbs], [rules.adverbs])
        )
        neither = charset(letters.all - noun - verb - adverb)
        begun = f"(?={charset(verb | adverb)})(?:{letters.source(rules.adverbs, 'adverbs')})(?:{verbs})"
        return f"{neither}|(?={charset(noun)})(?:{nouns})|{begun}|[\\s\\S]"

    @cached_property
    def _kinds(self) -> "_Kinds":
        return _Kinds(self)

    def groups(self, tags: str) -> tuple[str, list[int], list[int]]:
        """
        The groups of some tags.

        Returns:
            The kind of each, as its letter, the unit after its last, and by unit the number of its group. What is in no group is one of
            its own, its kind its tag.
        """
        told = "".join(map(self._kinds.__getitem__, self._groups.findall(tags)))
        begins = told.encode("latin-1", "replace").translate(_BEGINS)
        lasts = [*compress(count(), begins), len(tags)][1:]
        groups = [*accumulate(begins, initial=-1)]
        del groups[0]
        return told.replace(_GOES_ON, ""), lasts, groups


class _Kinds(dict[str, str]):
    """The kind of a stretch of tags, and what stands for all its units but the first, for those seen so far."""

    def __init__(self, grammar: SyntaxGrammar) -> None:
        super().__init__()
        letters, rules = grammar.letters, grammar.rules
        self._verbs = [
            (regex.compiled(rule.name), kind) for (regex, kind), rule in zip(grammar.read.verbs, grammar.rules.verbs, strict=True)
        ]
        self._heads = {letters[tag]: letters[kind] for tag, kind in rules.heads.items()}
        self._thing = letters["thing_group"]

    def __missing__(self, stretch: str) -> str:
        found = self._kind(stretch) + _GOES_ON * (len(stretch) - 1)
        if len(self) < _REMEMBERED and len(stretch) < _LONG:
            self[stretch] = found
        return found

    def _kind(self, stretch: str) -> str:
        for pattern, kind in self._verbs:
            if pattern.fullmatch(stretch):
                return kind
        return self._heads.get(stretch[-1], stretch if len(stretch) == 1 else self._thing)
