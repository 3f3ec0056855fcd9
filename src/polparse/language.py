"""What a language pack must provide."""

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Protocol

import attrs

from polparse.documents.body_print import Bodies
from polparse.documents.citations import Anaphora, Notation
from polparse.documents.entry_print import Participants
from polparse.documents.layouts import Layout
from polparse.documents.turn_print import Labels
from polparse.engine.grammar import Grammar, SharedNeeds
from polparse.engine.lexicon import Lexicon
from polparse.engine.lexicon_files import Entry, File, read_own
from polparse.engine.rules import Rule
from polparse.engine.shared_reading import SharedReading
from polparse.engine.vocabulary import Vocabulary
from polparse.engine.vocabulary_maker import of_entries
from polparse.errors import LexiconError, PolparseError, RuleError, together
from polparse.syntax.frames import Frame, Frames
from polparse.syntax.grammar import Rules, SyntaxGrammar

__all__ = ["Language", "Topic", "sets", "share", "vocabulary_of", "wrong_pack"]


class Topic(Protocol):
    """The rules of one grammar, and the pattern fragments that they share: a module of a pack."""

    @property
    def RULES(self) -> Sequence[Rule]: ...  # noqa: N802
    @property
    def MACROS(self) -> Mapping[str, str]: ...  # noqa: N802


@attrs.frozen(eq=False)
class Language:
    """
    One language: its words, and how it writes what the stages assemble.

    What the stages ask of words and rules is written in `polparse.contract`, and held against each pack when it is built: so a misspelt
    class, norm, kind, part or macro is an error then, and not a wrong result. A grammar that was kept with the package was checked before.

    Attributes:
        code: ISO 639-1.
        lexicon: every word.
        dates: finds timexes; the norm of each is its value as far as its words tell.
        names: finds persons, bodies and places.
        roles: finds offices beside names, over units in which names are merged.
        actors: finds countries, governments, bodies and groups, over the same units.
        quotations: finds what stands in quotation marks.
        attributions: finds cues, over units in which dates, names and quotations are merged.
        instruments: finds resolutions, laws and agreements.
        meetings: reads the names of meetings.
        commitments: finds promises.
        conditions: finds conditions.
        delegations: finds who represents a side.
        syntax: finds groups, phrases and clauses, over units in which dates and names are merged; None if the pack has no rules for them.
        labels: how records print who speaks; None if the pack does not tell.
        participants: how lists of participants are printed; None likewise.
        frames: how clauses tell relations, by topic: ``meetings``, ``delegations``; none if the pack has no syntax.
        bodies: how bodies without a layout of their own print what they adopt; None likewise.
        layouts: the printed forms of official documents.
        ignored: regexes for what documents hold beside their words, see `polparse.documents.surface.plain`.
        notations: printed identifiers of instruments.
        anaphora: words that name these again; None if the pack has none.
        own_classes: those that code of the pack reads, though no rule and no stage does.
        lists: gives the files that its words are from, for messages.
        sources: gives the text of the modules in which its rules are written, by path, for those who ask where a rule stands.
        read_words: reads words that somebody adds (see `polparse.engine.lexicon_files.read_own`).
        own_tables: by tables of these that are read otherwise than as classes (``cue.verb``), the classes, and lists without class after
            ``=``, that only such a table gives: a word that somebody says is just of the class would do nothing.

    Raises:
        LexiconError: a class or a norm is not what the stages read.
        RuleError: a kind, a part or a macro is not, or a frame, or a group of a layout.
        PackError: several of these, each in a line.
    """

    code: str
    lexicon: Lexicon
    dates: Grammar
    names: Grammar
    roles: Grammar
    actors: Grammar
    quotations: Grammar
    attributions: Grammar
    instruments: Grammar
    meetings: Grammar
    commitments: Grammar
    conditions: Grammar
    delegations: Grammar
    syntax: SyntaxGrammar | None = None
    labels: Labels | None = None
    participants: Participants | None = None
    frames: Mapping[str, Frames] = attrs.field(factory=dict)
    bodies: Bodies | None = None
    layouts: tuple[Layout, ...] = ()
    ignored: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    notations: tuple[Notation, ...] = ()
    anaphora: Anaphora | None = None
    own_classes: frozenset[str] = attrs.field(default=frozenset(), repr=False)
    lists: Callable[[], Iterable[File]] = attrs.field(default=tuple, repr=False)
    sources: Callable[[], Mapping[str, str]] = attrs.field(default=dict, repr=False)
    read_words: "Callable[[str, Mapping[str, object], Container[str]], Iterable[Entry]]" = attrs.field(default=read_own, repr=False)
    own_tables: Mapping[str, Collection[str]] = attrs.field(factory=dict, repr=False)

    def __attrs_post_init__(self) -> None:
        if not all(grammar.is_kept for grammar in self.grammars.values()):
            frames = {topic: some.frames for topic, some in self.frames.items()}
            problems = [*wrong_pack(self.lexicon, self.grammars, self.syntax, frames, self.layouts, self.own_classes, self.lists)]
            if problems:
                raise together(problems)

    @property
    def grammars(self) -> dict[str, Grammar]:
        """By the names of their fields."""
        return {field.name: grammar for field in attrs.fields(Language) if isinstance(grammar := getattr(self, field.name), Grammar)}

    @classmethod
    def of(
        cls,
        code: str,
        entries: Iterable[Entry],
        topics: Mapping[str, Topic],
        syntax: Rules | None = None,
        labels: Labels | None = None,
        participants: Participants | None = None,
        frames: Mapping[str, Sequence[Frame]] | None = None,
        bodies: Bodies | None = None,
        layouts: tuple[Layout, ...] = (),
        ignored: Mapping[str, str] | None = None,
        notations: tuple[Notation, ...] = (),
        anaphora: Anaphora | None = None,
        own_classes: frozenset[str] = frozenset(),
        lists: Callable[[], Iterable[File]] = tuple,
        sources: Callable[[], Mapping[str, str]] = dict,
        read_words: Callable[[str, Mapping[str, object], Container[str]], Iterable[Entry]] = read_own,
        own_tables: Mapping[str, Collection[str]] | None = None,
    ) -> "Language":
        """
        A pack of some words and rules.

        Args:
            code: ISO 639-1.
            entries: its words.
            topics: its rules, by the fields above; what has no rules finds nothing.
            syntax: how it builds groups, phrases and clauses; None if the pack does not tell.
            frames: how its clauses tell relations, by topic.
            labels, participants, bodies, layouts, ignored, notations, anaphora, own_classes, lists, sources, read_words: as above.
            own_tables: likewise.

        Raises:
            LexiconError, RuleError, PackError: as above.
        """
        from polparse.contract.check import place
        from polparse.contract.grammars import GRAMMARS
        from polparse.contract.norms import outside, wrong_norms

        words = tuple(entries)
        problems: list[PolparseError] = [
            LexiconError(f"{place(table, lists, form)}[{table}] {form!r}: {wrong}")
            for table, form, wrong in ((kind.removeprefix("="), *what) for kind, *what in (*wrong_norms(words), *outside(words)))
        ]
        unknown = sorted(topics.keys() - GRAMMARS.keys())
        problems += (RuleError(f"{name!r} is no grammar ({', '.join(GRAMMARS)})") for name in unknown)
        lexicon = Lexicon(vocabulary_of(words, topics.values()))
        grammars = {name: Grammar(lexicon, ()) for name in GRAMMARS}
        grammars |= {
            name: Grammar(lexicon, topic.RULES, topic.MACROS, sets=sets(topic)) for name, topic in topics.items() if name in GRAMMARS
        }
        grown: SyntaxGrammar | None = None
        try:
            grown = SyntaxGrammar(lexicon, syntax) if syntax else None
        except RuleError as error:
            problems.append(error)
        share(grammars, grown)
        pack = partial(
            cls,
            code=code,
            lexicon=lexicon,
            syntax=grown,
            labels=labels,
            participants=participants,
            frames={name: Frames(lexicon, some) for name, some in (frames or {}).items()},
            bodies=bodies,
            layouts=layouts,
            ignored=ignored or {},
            notations=notations,
            anaphora=anaphora,
            own_classes=own_classes,
            lists=lists,
            sources=sources,
            read_words=read_words,
            own_tables=own_tables or {},
            **grammars,
        )
        try:
            made = pack()
        except (LexiconError, RuleError) as error:
            raise together((*problems, error)) from None
        if problems:
            raise together(problems)
        return made


def wrong_pack(
    lexicon: Lexicon,
    grammars: Mapping[str, Grammar],
    syntax: SyntaxGrammar | None,
    frames: Mapping[str, Sequence[Frame]],
    layouts: Iterable[Layout],
    own_classes: Iterable[str],
    lists: Callable[[], Iterable[File]],
) -> Iterator[PolparseError]:
    """What of a pack is not as the contract says: its fields are those of `Language`."""
    # Imported here, as below: a pack that was checked when it was kept does not need it.
    from polparse.contract.check import wrong_grammars
    from polparse.contract.frames import frame_expressions, wrong_frames
    from polparse.contract.layouts import wrong_layout

    expressions = [*(syntax.rules.expressions if syntax else ()), *frame_expressions(frames)]
    yield from wrong_grammars(lexicon, grammars, own_classes, expressions, lists)
    yield from wrong_frames(frames)
    for layout in layouts:
        yield from wrong_layout(layout.name, layout.regexes)
    if syntax is not None:
        yield from syntax.wrong_rules()


def sets(topic: Topic) -> Mapping[str, str]:
    """The named sets of classes of a topic, its ``CLASSES``, if it has any."""
    named: Mapping[str, str] = getattr(topic, "CLASSES", {})
    return named


def vocabulary_of(entries: Iterable[Entry], topics: Iterable[Topic]) -> Vocabulary:
    """Some words with every class that rules or stages may ask for."""
    from polparse.contract.check import KINDS, read_classes

    return of_entries(entries, {*KINDS, *(rule.kind for topic in topics for rule in topic.RULES)}, read_classes())


def share(grammars: Mapping[str, Grammar], syntax: SyntaxGrammar | None) -> None:
    """Let grammars of one lexicon, and its syntax, translate units together."""
    SharedReading((*grammars.values(), *([syntax] if syntax else ())))
    SharedNeeds(grammars.values())
