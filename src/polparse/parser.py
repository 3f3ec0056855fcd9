"""
Texts parsed, with the words and rules of a language: what `polparse` does with English by default, as methods.

How a text is read stands in `reading`; here is what it is asked, for `parse` and for each extractor.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

import attrs

from polparse.actors.coded_phrases import printed
from polparse.actors.codes import code_of
from polparse.documents.assemble import united
from polparse.engine.rules import Rule
from polparse.engine.units import Units
from polparse.gc_pause import paused
from polparse.language import Language
from polparse.model import ActorCode, Citation, Document, Event, Name, Resolution, Role, Statement, Timex, Turn
from polparse.model.places import is_whole, whole
from polparse.people.name_parts import name_parts
from polparse.reading import STAGES, Reading
from polparse.statements.assemble import statements
from polparse.syntax.clause import Clause
from polparse.time.anchor import Date, anchor_of

if TYPE_CHECKING:
    from polparse.own_words import Words

__all__ = ["Parser"]

# How many rules of a grammar have an example among the texts that load the rest.
_SHOWN = 2

P = ParamSpec("P")
R = TypeVar("R")


def _unbroken(read: "Callable[Concatenate[Parser, str, P], R]") -> "Callable[Concatenate[Parser, str, P], R]":
    """
    What reads a text, where soft hyphens break its words, or characters are written as references ("&#8220;", "&nbsp;").

    It is read without these, and what is found is told in the caller's characters.

    Raises:
        TypeError: the text is no string.
    """

    @wraps(read)
    def unbroken(self: "Parser", text: str, *args: P.args, **options: P.kwargs) -> R:
        if not isinstance(text, str):
            raise TypeError(f"text is no str but a {type(text).__name__}")
        if is_whole(text):
            return read(self, text, *args, **options)
        unbroken_text, places = whole(text)
        found: Any = read(self, unbroken_text, *args, **options)
        told: Any = places.document(found, text) if isinstance(found, Document) else places.moved(found)
        return cast(R, told)

    return cast("Callable[Concatenate[Parser, str, P], R]", unbroken)


@attrs.frozen(init=False)
class Parser:
    """
    Reads texts of one language, with words and rules of your own: `polparse.parse` and its like as methods.

    It is safe to use from several threads. It can be pickled, so that other processes make it anew, if `language` is a code and the rules
    can be: a `produce` is a function of a module, then, and no lambda.

    Args:
        language: a pack, or the ISO 639-1 code of one that is part of polparse: ``"en"``.
        words: more words, by class (see the how-to on own words), or the name of a TOML file with such tables and with rules.
        rules: more rules. A search with one takes no more than a second, or what its `limit` says; else the text that takes longer raises
            a RuleError.

    Attributes:
        language: with these words and rules.

    Raises:
        LexiconError: a word is wrong: its class or its norm is none, or it is there twice. The message names the file, the class and
            the form.
        RuleError: a rule is wrong, or does not find what its examples say. The message names the rule.
        PackError: several of these, each in a line.
        OSError: the file cannot be read.
        ValueError: there is no such language.

    >>> parser = Parser(words={"office": {"leader": ["sachem", "sachems"]}})
    >>> [role.title for role in parser.titles("Lena Vogt, the sachem of Norway, left.")]
    ['sachem']
    """

    language: Language = attrs.field(repr=lambda language: language.code)
    _made_of: "tuple[Language | str, Words | None, tuple[Rule, ...]]" = attrs.field(eq=False, repr=False)

    def __init__(self, language: Language | str = "en", *, words: "Words | None" = None, rules: Iterable[Rule] = ()) -> None:
        pack, own = language if isinstance(language, Language) else _pack(language), tuple(rules)
        self.__attrs_init__(_grown(pack, words, own) if own or words is not None else pack, (language, words, own))

    def __reduce__(self) -> tuple[Callable[..., "Parser"], tuple[object, ...]]:
        return _again, self._made_of

    @_unbroken
    @paused()
    def parse(self, text: str, date: Date = None, name: str | None = None, only: Iterable[str] | None = None) -> Document:
        """Everything in a text; or only some lists of a document, and those whose items they name."""
        wanted = STAGES.keys() if only is None else _wanted(only)
        reading = Reading(text, self.language, anchor_of(date))
        document = Document(text=text, date=reading.published, name=name, **{field: reading[field] for field in STAGES if field in wanted})
        reading.close()
        return document

    def load(self) -> None:
        """Compile every grammar and read what stages look up, now instead of when a text first needs it."""
        grammars = self.language.grammars.values()
        for grammar in grammars:
            grammar.compile()
        # What is looked up or compiled besides when a text first needs it: these examples need nearly all of it.
        language = self.language
        examples = [layout.examples[0] for layout in language.layouts]
        examples += [notation.examples[0] for notation in language.notations]
        examples += [rule.examples[0] for grammar in grammars for rule in grammar.every_rule[:_SHOWN]]
        self.parse("\n\n".join(example.text for example in examples))

    def units(self, text: str, grammar: str) -> Units:
        """The units that a grammar of the language reads, by the name of its field in `Language`."""
        return Reading(text, self.language).units(grammar)

    @paused()
    def clauses(self, text: str) -> tuple[Clause, ...]:
        """The clauses of a text, in the order in which they begin."""
        return tuple(Reading(text, self.language).syntax) if self.language.syntax else ()

    @_unbroken
    @paused()
    def dates(self, text: str, date: Date = None, languages: Iterable[str] | None = None) -> tuple[Timex, ...]:
        """Timexes alone, as `parse` finds them; and if other languages are asked for, calendar dates in these where none of them is."""
        anchor = anchor_of(date)
        if languages is None:
            return Reading(text, self.language, anchor, alone=True)["dates"]
        # Imported here: few ask for other languages.
        from polparse.time.other_languages import between, check_languages, foreign_dates

        codes = check_languages(languages)
        own = Reading(text, self.language, anchor, alone=True)["dates"] if self.language.code in codes else ()
        others = [code for code in codes if code != self.language.code]
        return between(own, foreign_dates(text, others, anchor)) if others else own

    @_unbroken
    @paused()
    def titles(self, text: str) -> tuple[Role, ...]:
        """Roles alone, each with the name of its holder, in reading order."""
        roles = [role for _, role in Reading(text, self.language).roles]
        return tuple(sorted({(role.span, role.title, role.holder): role for role in roles}.values(), key=lambda role: role.span))

    def code(self, text: str) -> ActorCode:
        """The codes of one actor, whom the whole text names."""
        return code_of(self.units(printed(text, self.language.lexicon), "roles"))

    def name(self, text: str) -> Name:
        """The parts of one name, which the whole text is."""
        return name_parts(self.units(text, "dates"), self.language.roles)

    @_unbroken
    @paused()
    def citations(self, text: str) -> tuple[Citation, ...]:
        """Identified instruments alone."""
        return Reading(text, self.language)["citations"]

    @_unbroken
    @paused()
    def resolutions(self, text: str, date: Date = None) -> tuple[Resolution, ...]:
        """Full texts of resolutions alone."""
        return united(Reading(text, self.language, anchor_of(date)).documents, ())

    @_unbroken
    @paused()
    def events(self, text: str, date: Date = None) -> tuple[Event, ...]:
        """Events, and as much else as they need."""
        return Reading(text, self.language, anchor_of(date))["events"]

    @_unbroken
    @paused()
    def turns(self, text: str) -> tuple[Turn, ...]:
        """Turns alone, their speakers not resolved to actors."""
        return Reading(text, self.language).said

    @_unbroken
    @paused()
    def attributions(self, text: str) -> tuple[Statement, ...]:
        """Statements alone, their sources not resolved to actors."""
        reading = Reading(text, self.language)
        units, tellings = reading.units("attributions"), lambda: reading.tellings("statements")
        return statements(reading.attributed, units, self.language.attributions, None, reading.lazy_syntax, tellings)


def _again(language: Language | str, words: "Words | None", rules: tuple[Rule, ...]) -> Parser:
    """A parser that was pickled."""
    return Parser(language, words=words, rules=rules)


@paused()
def _grown(pack: Language, words: "Words | None", rules: Sequence[Rule]) -> Language:
    """A language with somebody's own words and rules."""
    # Imported here: few have any.
    from polparse.own_words import with_own

    return with_own(pack, words, rules, lambda grown, text, grammar: Reading(text, grown).units(grammar))


def _wanted(only: Iterable[str]) -> frozenset[str]:
    # Imported here: few ask for less than everything.
    from polparse.model.whole import with_named

    return with_named(only)


def _pack(code: str) -> Language:
    """
    A language by its code.

    Raises:
        ValueError: polparse has none.
    """
    # Imported here: whoever brings a pack of their own needs no other.
    from polparse.en import english

    if code != "en":
        raise ValueError(f"no language {code!r}: polparse has 'en'; a pack of your own is a polparse.language.Language")
    return english()
