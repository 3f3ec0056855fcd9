"""What a rule means: of every name that stands in a result, what it finds, by what pattern, and its own examples."""

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches

import attrs

from polparse.contract.kinds import asked_of
from polparse.engine import patterns
from polparse.engine.grammar import Grammar
from polparse.engine.rules import Example, Rule
from polparse.errors import RuleError
from polparse.language import Language
from polparse.syntax.frames import Frame
from polparse.syntax.retags import Retag
from polparse.time.other_languages import EXAMPLES

__all__ = ["TOPICS", "Explanation", "catalogue", "explain", "place_of"]

# What rules of a topic find: the second part of their names.
TOPICS: Mapping[str, str] = {
    "dates": "Dates, times, durations and sets",
    "names": "Names of persons, bodies and places",
    "roles": "Offices, ranks and functions of persons",
    "actors": "Countries, governments, bodies and groups",
    "quotations": "Quotations",
    "attributions": "Who said, believes or wants what",
    "meetings": "Meetings",
    "delegations": "Delegations, and who leads them",
    "instruments": "Resolutions, laws and agreements that a text mentions",
    "commitments": "Promises and plans",
    "conditions": "Conditions",
    "events": "Who did what to whom",
    "notations": "Printed identifiers of resolutions, laws and treaties",
    "layouts": "The printed form of official documents",
    "bodies": "The printed form of what other bodies adopt",
    "turns": "Who has the floor in a record",
    "entries": "Lists of participants",
    "tags": "What a word is beside others",
    "groups": "Noun groups and verb groups",
    "phrases": "What belongs to a noun group",
}
_NEAR, _MANY = 0.6, 5
_WIDTH = 78
_UNLIKE = re.compile(r"[^a-z0-9]+")


@attrs.frozen
class Explanation:
    """
    What a rule means.

    Attributes:
        name: of the rule, as results have it: ``en.roles.after``.
        kind: what its matches are: ``role``; of a frame what it tells of; of a printed form what is printed so.
        topic: what the rules of its topic find, in words.
        asks: what must be so besides, before a match becomes a result: "counts only if ..."; None if nothing, or if no stage says.
        pattern: what it matches, as the language pack has it: over classes of words (the how-to on patterns tells how to read it), by the
            functions of phrases in a clause, or, of printed forms, as regular expressions.
        where: what the pattern names: macros in braces and named sets of classes, each with what it stands for.
        hits: sentences in which it finds what stands in double brackets.
        misses: sentences in which a hurried reader would wrongly find something, and it does not.
        source: where the convention is documented; None if it is general knowledge of the language.
        file: where the rule is written; None if that is no file.
        line: the line of its name there, from 1; None likewise.
    """

    name: str
    kind: str
    topic: str
    asks: str | None = attrs.field(default=None, repr=False, kw_only=True)
    pattern: str = attrs.field(repr=False)
    where: tuple[tuple[str, str], ...] = attrs.field(default=(), repr=False)
    hits: tuple[str, ...] = attrs.field(default=(), repr=False)
    misses: tuple[str, ...] = attrs.field(default=(), repr=False)
    source: str | None = attrs.field(default=None, repr=False)
    file: str | None = attrs.field(default=None, repr=False)
    line: int | None = attrs.field(default=None, repr=False)

    @property
    def page(self) -> str:
        """Where the gallery of rules has it, below the root of the documentation."""
        return place_of(self.name)

    def __str__(self) -> str:
        where = f"{self.file}, line {self.line}" if self.line else self.file or ""
        asks = textwrap.wrap(f"Besides: {self.asks}", _WIDTH + 2) if self.asks else ()
        out = [f"{self.name}: {self.kind}", self.topic, *asks, *filter(None, (where, self.source and f"Source: {self.source}"))]
        for heading, sentences in (("Finds", self.hits), ("Does not find", self.misses)):
            if sentences:
                out += ["", heading, *(line for sentence in sentences for line in _wrapped(sentence))]
        out += ["", "Pattern", textwrap.indent(self.pattern, "  ")]
        for name, pattern in self.where:
            out += ["", f"where {name} is", textwrap.indent(pattern, "  ")]
        return "\n".join(out)


def place_of(name: str) -> str:
    """
    Where the gallery has a rule, below the root of the documentation: a page for each topic, on it an anchor for each name.

    >>> place_of("en.roles.of_state")
    'reference/rules/roles.html#en-roles-of-state'
    """
    topic = name.split(".")[1] if name.count(".") > 1 else "own"
    return f"reference/rules/{topic}.html#{_UNLIKE.sub('-', name.lower()).strip('-')}"


def explain(language: Language, name: str) -> Explanation:
    """
    What a rule of a language means.

    Raises:
        TypeError: `name` is no string.
        RuleError: no rule has this name; the message has those that are most like it.
    """
    if not isinstance(name, str):
        raise TypeError(f"name is no str but a {type(name).__name__}")
    known = {each.name: each for each in catalogue(language)}
    if name not in known:
        like = _like(name, known)
        raise RuleError(f"no rule {name!r}" + (f"; is it {' or '.join(like)}?" if like else ""))
    file, line = _place(name, language.sources())
    return attrs.evolve(known[name], file=file, line=line)


def _like(name: str, known: Iterable[str]) -> list[str]:
    """The names most like one that is none: by spelling, or that end like it ("after" of "en.roles.after")."""
    wanted, names = name.strip().lower(), list(known)
    same = [each for each in names if wanted and (each.split(".")[-1] == wanted or each.endswith(f".{wanted}"))]
    return [*same, *(each for each in get_close_matches(wanted, names, _MANY, _NEAR) if each not in same)][:_MANY]


def catalogue(language: Language) -> Iterator[Explanation]:
    """Every rule of a language, topic by topic; without the place of its file, which `explain` looks up."""
    for topic, grammar in language.grammars.items():
        for rule in grammar.every_rule:
            yield attrs.evolve(_of_rule(rule, _named(rule.pattern, grammar)), asks=asked_of(topic, rule.kind))
    for topic, frames in language.frames.items():
        yield from (attrs.evolve(_of_frame(frame), asks=asked_of(topic, frame.kind)) for frame in frames.frames)
    for notation in language.notations:
        yield _told(notation.name, notation.kind, _regexes(notation, ("lead", "pattern", "joint")), notation.examples)
    for kind, printed in (
        ("citation", language.anaphora),
        *(("resolution", layout) for layout in language.layouts),
        ("resolution", language.bodies),
        ("turn", language.labels),
        ("role", language.participants),
    ):
        if printed is not None:
            fields = [field.name for field in attrs.fields(type(printed)) if field.name not in ("name", "type")]
            yield _told(printed.name, kind, _regexes(printed, fields), printed.examples)
    for name, (_, *examples) in EXAMPLES.items():
        yield _told(f"any.dates.{name}", "timex", "day, month and year by their shape, the words by what dateparser says of them", examples)
    if language.syntax is not None:
        rules = language.syntax.rules
        yield from map(_of_retag, rules.retags)
        phrases = rules.phrases
        others = (phrases.row, phrases.followed, phrases.subordinate, phrases.quoted)
        for rule in (*rules.nouns, *rules.verbs, *phrases.attached, *phrases.apposed, *others):
            yield _of_rule(rule, ())


def _of_rule(rule: Rule, where: tuple[tuple[str, str], ...]) -> Explanation:
    told = _told(rule.name, rule.kind or "group", _plain(rule.pattern), rule.examples)
    return attrs.evolve(told, where=where, source=rule.cites or None)


def _of_frame(frame: Frame) -> Explanation:
    parts = [(name, getattr(frame, name)) for name in ("verb", "noun", "auxiliary", "function")]
    lines = [f"{name}: {value}" for name, value in parts if value]
    lines += [f"{function} -> {role}" for function, role in frame.roles.items()]
    lines += [f"needs: {', '.join(frame.needs)}"] if frame.needs else []
    return _told(frame.name, frame.kind, "\n".join(lines), frame.examples)


def _of_retag(rule: Retag) -> Explanation:
    lines = [f"{' or '.join(rule.tags)} becomes {rule.becomes}"]
    lines += [f"{name}: {_plain(value)}" for name, value in (("before", rule.before), ("after", rule.after)) if value]
    return _told(rule.name, rule.becomes, "\n".join(lines), rule.examples)


def _told(name: str, kind: str, pattern: str, examples: Sequence[Example]) -> Explanation:
    return Explanation(
        name=name,
        kind=kind,
        topic=TOPICS.get(name.split(".")[1] if "." in name else "", "Own rules"),
        pattern=pattern,
        hits=tuple(example.marked for example in examples if example.spans),
        misses=tuple(example.text for example in examples if not example.spans),
    )


def _plain(pattern: str) -> str:
    """A pattern without the indentation of the file that it is from."""
    lines = pattern.strip("\n")
    if lines.startswith(" "):
        return textwrap.dedent(lines).strip()
    first, _, rest = lines.partition("\n")
    return f"{first}\n{textwrap.dedent(rest)}".strip()


def _regexes(printed: object, names: Iterable[str]) -> str:
    """The fields of a printed form that hold a regex."""
    found = ((name, getattr(printed, name)) for name in names)
    return "\n".join(f"{name}: {value}" for name, value in found if isinstance(value, str) and value not in ("", "(?!)"))


def _named(pattern: str, grammar: Grammar) -> tuple[tuple[str, str], ...]:
    """The macros and sets that a pattern names, and that these name, each once."""
    macros = patterns.named_macros([pattern], grammar.macros)
    sets = patterns.named_sets([pattern, *macros.values()], grammar.sets)
    told = [(f"{{{name}}}", _plain(macros[name])) for name in reversed(macros)]
    return (*told, *((f"<{name}>", " ".join(sets[name].split())) for name in reversed(sets)))


def _place(name: str, sources: Mapping[str, str]) -> tuple[str | None, int | None]:
    """The file that has a name in quotation marks, or only its end and is that of the topic; and the line."""
    topic, end = name.split(".")[-2:] if "." in name else ("", name)
    own = {file: text for file, text in sources.items() if file.endswith(f"/{topic}.py")}
    for wanted, files in ((name, sources), (end, own)):
        for file, text in files.items():
            at = text.find(f'"{wanted}"')
            if at >= 0:
                return file, text.count("\n", 0, at) + 1
    return None, None


def _wrapped(sentence: str) -> list[str]:
    lines = sentence.split("\n")
    return [piece for line in lines for piece in textwrap.wrap(line, _WIDTH, initial_indent="  ", subsequent_indent="    ") or [""]]
