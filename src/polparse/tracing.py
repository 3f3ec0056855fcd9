"""
Why a text gives what it gives: each level of a parse as values, and the rules that came furthest without a match.

`why` takes a sentence and returns a `Trace`, whose string is a page for a terminal.
"""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

import attrs

from polparse.contract.kinds import asked_of
from polparse.engine.nearest import nearest
from polparse.engine.units import Match, Units
from polparse.model import Document
from polparse.parser import Parser
from polparse.reading import STAGES, Reading
from polparse.spans import Span
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.phrase import Phrase
from polparse.time.anchor import Date, anchor_of

__all__ = ["Trace", "TracedClause", "TracedMatch", "TracedResult", "TracedStop", "TracedUnit", "why"]

# A text with more units is told level by level; how far rules came is asked of one sentence or two.
_LONGEST = 120
# How much of a pattern has to be there before it is worth a line, and how many lines there are.
_WEIGHT, _STOPS = 1.5, 12
# How many of the classes that it wanted are shown, and how much of each.
_WANTED, _LONG = 4, 70
_WIDTH = 80
# How far clauses inside others are indented, in steps.
_DEEP = 8
# The fields that say what a result is.
_TOLD = ("type", "kind", "office", "stance", "status")


@attrs.frozen
class TracedUnit:
    """
    A token, or the longest entry of the word lists.

    Attributes:
        span: its characters.
        text: these.
        classes: all that it can be, sorted.
        norms: its normal form as a member of a class, where that is another than itself.
    """

    span: Span
    text: str
    classes: tuple[str, ...]
    norms: tuple[tuple[str, str], ...]


@attrs.frozen
class TracedMatch:
    """
    What a rule found.

    Attributes:
        grammar: to which the rule belongs: ``dates``, ``roles`` ...; of a frame its topic.
        span: its characters.
        text: these.
        kind: what it is.
        norm: its normal form; of a frame those who have a role in what it tells; empty if there is none.
        rule: the name of the rule.
        counts: whether it is what the grammar says in the end; another match that overlaps it may be.
        became: the fields of the document in which it is a result, by its rule and its words; empty if it is in none.
        instead: the rule of the match that counts, or that the stage takes, in place of this one; None if there is none.
        because: what puts that one first.
    """

    grammar: str
    span: Span
    text: str
    kind: str
    norm: str
    rule: str
    counts: bool
    became: tuple[str, ...] = ()
    instead: str | None = None
    because: str | None = None


@attrs.frozen
class TracedClause:
    """
    A clause.

    Attributes:
        span: its characters, with those of the clauses in it.
        text: these.
        depth: how many clauses are around it.
        kind: main, complement, question, relative, adverbial, aside, quotation, infinitive or participle.
        subject: the words of its subject; None if it has none.
        verb: the base form of its verb; None if it has none.
        forms: what else is told of the verb: its tense, perfect, progressive, passive, negative, and its modal verb.
        objects: the words of its objects.
        adjuncts: prepositions, each with the words behind it.
        status: done, planned, wished, possible or denied.
    """

    span: Span
    text: str
    depth: int
    kind: str
    subject: str | None
    verb: str | None
    forms: tuple[str, ...]
    objects: tuple[str, ...]
    adjuncts: tuple[tuple[str, str], ...]
    status: str


@attrs.frozen
class TracedStop:
    """
    A rule that matches nowhere in the text, and where it came furthest.

    Attributes:
        grammar: to which it belongs.
        rule: its name.
        kind: what its matches are.
        read: the words that it took.
        at: the word at which it stopped; empty at the end of the text.
        made: the kind of what a rule of a level before has made of that word; None if it is as it was read.
        wanted: the classes of which one should have stood there, as patterns have them; after ``not`` what should not.
        weight: how much of the pattern was there: a rare class counts nearly one, any unit nothing.
    """

    grammar: str
    rule: str
    kind: str
    read: str
    at: str
    made: str | None
    wanted: tuple[str, ...]
    weight: float


@attrs.frozen
class TracedResult:
    """
    What became a part of the document.

    Attributes:
        field: of the document: ``statements``, ``actors`` ...
        text: the words that it stands on.
        rule: the name of the rule; of an actor that of its first mention.
        told: what it is: its type or kind, and its status, where it has them, in the words of the document.
        as_told: of an event, the type that its words tell, where it is another, as what is only planned may be a threat or a promise.
    """

    field: str
    text: str
    rule: str
    told: tuple[str, ...] = ()
    as_told: str | None = None


@attrs.frozen
class Trace:
    """
    Why a text gives what it gives.

    Attributes:
        text: it.
        units: its words, as rules first see them.
        matches: what rules found, grammar by grammar in the order in which they read, each in reading order.
        groups: the noun groups, verb groups and what stands between, each with its kind; empty if the language has no syntax.
        clauses: in reading order; likewise.
        results: what became of all this, in the order of the fields of a document.
        stops: of rules that match nowhere, those that came furthest, the furthest first; none of a text of more than 120 units.
    """

    text: str
    units: tuple[TracedUnit, ...] = attrs.field(repr=False)
    matches: tuple[TracedMatch, ...] = attrs.field(repr=False)
    groups: tuple[tuple[str, str], ...] = attrs.field(repr=False)
    clauses: tuple[TracedClause, ...] = attrs.field(repr=False)
    results: tuple[TracedResult, ...] = attrs.field(repr=False)
    stops: tuple[TracedStop, ...] = attrs.field(repr=False)

    def __str__(self) -> str:
        parts = (
            ("WORDS, with all that each can be", self._words()),
            ("WHAT RULES FOUND", self._found()),
            ("GROUPS", _wrapped("  ".join(f"[{text}] {kind}" for text, kind in self.groups), "  ") if self.groups else ()),
            ("CLAUSES", [line for clause in self.clauses for line in _told(clause)]),
            ("RESULTS", self._results()),
            ("RULES THAT CAME FURTHEST WITHOUT A MATCH", self._stopped()),
        )
        shown = ((heading, list(lines)) for heading, lines in parts)
        return "\n\n".join("\n".join((heading, *lines)) for heading, lines in shown if lines)

    def _words(self) -> Iterator[str]:
        column = min(24, max((len(unit.text) for unit in self.units), default=0))
        for unit in self.units:
            norms = dict(unit.norms)
            classes = " ".join(f"{name}={norms[name].replace(' ', '_')}" if name in norms else name for name in unit.classes)
            yield from _row(unit.text, classes, column)

    def _found(self) -> Iterator[str]:
        for match in self.matches:
            norm = f" = {match.norm}" if match.norm else ""
            became = f" -> {', '.join(match.became)}" if match.became else ""
            if match.counts and not match.became and not match.instead:
                asks = asked_of(match.grammar, match.kind)
                became = " -> no result of its own" + (f" ({asks})" if asks else "")
            other = f"; {match.instead} {'is taken' if match.counts else 'counts'}: {match.because}" if match.instead else ""
            yield from _row(match.grammar, f"{_shown(match.text)}: {match.kind}{norm}, {match.rule}{became}{other}", 12)

    def _results(self) -> Iterator[str]:
        for result in self.results:
            told = "".join(f"{one} " for one in result.told)
            other = f" (told as {result.as_told})" if result.as_told else ""
            yield from _row(result.field, f"{told}{_shown(result.text)}, {result.rule}{other}", 12)

    def _stopped(self) -> Iterator[str]:
        for stop in self.stops:
            yield f"  {stop.rule}: {stop.kind}"
            made = f", which is a {stop.made} here" if stop.made else ""
            yield from _wrapped(f"read {_shown(stop.read)}, stopped at {_shown(stop.at) if stop.at else 'the end'}{made}", "    ")
            wanted = [each if len(each) <= _LONG else f"{each[:_LONG]}...>" for each in stop.wanted[:_WANTED]]
            more = " ..." * (len(stop.wanted) > _WANTED)
            yield from _wrapped(f"wanted {' or '.join(wanted)}{more}".replace("|", " | ").replace("&", " & "), "    ")


def why(text: str, *, date: Date = None, parser: Parser | None = None, topic: str | None = None) -> Trace:
    """
    Why a text gives what it gives (see `polparse.why`).

    Args:
        text: a sentence, or some.
        date: as for `Parser.parse`.
        parser: whose words and rules are asked.
        topic: see there.
    """
    parser = parser or Parser()
    language = parser.language
    if topic is not None and topic not in language.grammars:
        raise ValueError(f"topic: {topic!r} is none of {', '.join(language.grammars)}")
    reading = Reading(text, language, anchor_of(date))
    first = reading.after(0)
    matches: list[TracedMatch] = []
    stops = []
    for name, grammar in language.grammars.items():
        units = reading.units(name)
        matches += _found(name, grammar.every(units), grammar.find(units))
        if len(first) <= _LONGEST and topic in (None, name):
            rules = [(one, rule) for one in (grammar, grammar.more) if one is not None for rule in one.rules]
            found = (nearest(one, rule, units) for one, rule in rules)
            stops += [
                TracedStop(
                    grammar=name,
                    rule=stop.rule.name,
                    kind=stop.rule.kind,
                    read=_between(units, stop.first, stop.at),
                    at=_between(units, stop.at, stop.at + 1),
                    made=units.found[stop.at].kind if stop.at in units.found else None,
                    wanted=tuple(reversed(stop.wanted)),
                    weight=round(stop.weight, 2),
                )
                for stop in found
                if stop is not None and (stop.weight >= _WEIGHT or name == topic)
            ]
    syntax = reading.syntax if language.syntax is not None else None
    matches += _tellings(reading)
    document = parser.parse(text, date)
    return Trace(
        text=text,
        units=tuple(_units(first)),
        matches=tuple(_told_apart(matches, document)),
        groups=() if syntax is None else tuple(
            (_between(syntax.units, first, last), syntax.grammar.letters.name(kind))
            for first, last, kind in zip(syntax.phrases.firsts, syntax.phrases.lasts, syntax.phrases.kinds, strict=True)
        ),
        clauses=() if syntax is None else tuple(_clauses(syntax)),
        results=tuple(_outcomes(document, matches)),
        stops=tuple(sorted(stops, key=lambda stop: -stop.weight)[: _STOPS if topic is None else None]),
    )


def _found(grammar: str, every: Sequence[Match], kept: Sequence[Match]) -> Iterator[TracedMatch]:
    """What a grammar finds; of that which does not count with what does, and why (see `Grammar.find`)."""
    counting = {(match.rule, match.start, match.end) for match in kept}
    for match in every:
        instead = because = None
        counts = (match.rule, match.start, match.end) in counting
        if not counts:
            # Of those of one kind none overlaps another one.
            other = next(one for one in kept if one.kind == match.kind and one.start < match.end and match.start < one.end)
            instead = other.rule
            longer = "it is longer" if other.end > match.end else "its rule stands before"
            because = "it begins before" if other.start < match.start else longer
        words = match.units.text[match.start : match.end]
        yield TracedMatch(grammar, match.span, words, match.kind, match.norm, match.rule, counts, (), instead, because)


def _told_apart(matches: Sequence[TracedMatch], document: Document) -> Iterator[TracedMatch]:
    """Matches with what became of each; and of what nothing became, though something did of another one over the same words, with that."""
    results: dict[str, list[tuple[str, Sequence[Span]]]] = {}
    mentions = (("actors", mention, mention.rule) for actor in document.actors for mention in actor.mentions)
    for field, result, rule in (*_results(document), *mentions):
        results.setdefault(rule, []).append((field, _spans(result)))
    read = []
    for match in matches:
        fields = [field for field, spans in results.get(match.rule, ()) if any(map(match.span.overlaps, spans))]
        read.append(attrs.evolve(match, became=tuple(dict.fromkeys(fields))))
    taken = [match for match in read if match.became]
    for match in read:
        if match.counts and not match.became:
            same = (one for one in taken if one.grammar == match.grammar and one.span.overlaps(match.span))
            other = next(same, None)
            if other is not None:
                match = attrs.evolve(match, instead=other.rule, because="the stage chooses")
        yield match


def _tellings(reading: Reading) -> Iterator[TracedMatch]:
    """What frames find, each at the word that tells it."""
    for topic in reading.language.frames:
        for telling in reading.tellings(topic):
            units = reading.syntax.units
            span = units.span(telling.unit, telling.unit + 1)
            roles = "; ".join(f"{role}: {', '.join(_texts(phrases))}" for role, phrases in telling.roles.items())
            yield TracedMatch(topic, span, span.of(reading.text), telling.frame.kind, roles, telling.frame.name, counts=True)


def _between(units: Units, first: int, last: int) -> str:
    last = min(last, len(units))
    return units.span(first, last).of(units.text) if first < last else ""


def _units(units: Units) -> Iterator[TracedUnit]:
    members = units.lexicon.alphabet.members
    for unit, character in enumerate(units.string):
        span, form = units.span(unit, unit + 1), units.form(unit, unit + 1)
        classes = tuple(sorted(name for name, characters in members.items() if character in characters))
        norms = ((name, units.norm(name, unit) or form) for name in classes)
        yield TracedUnit(span, span.of(units.text), classes, tuple((name, norm) for name, norm in norms if norm != form))


def _clauses(syntax: Syntax) -> Iterator[TracedClause]:
    depths: dict[int, int] = {}
    for clause in syntax:
        around = clause.parent
        # One that stands around another comes before it.
        depths[clause.number] = 0 if around is None else depths.get(around.number, 0) + 1
        yield _clause(clause, depths[clause.number])


def _clause(clause: Clause, depth: int) -> TracedClause:
    verb, subject = clause.verb, clause.subject
    forms: list[str] = []
    if verb is not None:
        told = (("perfect", verb.perfect), ("progressive", verb.progressive), ("passive", verb.passive), ("negative", verb.negative))
        forms = [*filter(None, (verb.tense, verb.modality)), *(name for name, is_so in told if is_so)]
    return TracedClause(
        span=clause.span,
        text=clause.text,
        depth=depth,
        kind=clause.kind,
        subject=subject.text if subject is not None else None,
        verb=verb.lemma if verb is not None else None,
        forms=tuple(dict.fromkeys(forms)),
        objects=_texts(clause.objects),
        adjuncts=tuple((adjunct.preposition, adjunct.phrase.text) for adjunct in clause.adjuncts),
        status=clause.status,
    )


def _texts(phrases: Iterable[Phrase]) -> tuple[str, ...]:
    return tuple(phrase.text for phrase in phrases)


def _outcomes(document: Document, matches: Iterable[TracedMatch]) -> Iterator[TracedResult]:
    """What became a part of the document, each with what it is."""
    types = {match.rule: match.kind for match in matches if match.grammar == "events"}
    for field, result, rule in _results(document):
        values = (getattr(result, name, None) for name in _TOLD)
        told = tuple(value for value in values if isinstance(value, str))
        other = types.get(rule) if field == "events" else None
        words = " ... ".join(span.of(document.text) for span in _spans(result))
        yield TracedResult(field, words, rule, told, other if other not in told else None)


def _results(document: Document) -> Iterator[tuple[str, object, str]]:
    """What became a part of the document: the field, the result, and its rule."""
    for field in STAGES:
        for result in getattr(document, field):
            rule: str = result.rule if hasattr(result, "rule") else result.mentions[0].rule
            yield field, result, rule
        if field == "actors":
            for actor in document.actors:
                yield from (("roles", role, role.rule) for role in actor.roles)


def _spans(result: object) -> Sequence[Span]:
    """The stretches that a result stands on."""
    for name in ("span", "cue", "trigger", "content", "mentions", "spans", "label"):
        found = getattr(result, name, None)
        if isinstance(found, Span):
            return (found,)
        if isinstance(found, tuple) and found:
            return [one if isinstance(one, Span) else one.span for one in found]
    return ()


def _told(clause: TracedClause) -> Iterator[str]:
    indent = "  " * (min(clause.depth, _DEEP) + 1)
    yield from _wrapped(f"{clause.kind}, {clause.status}: {_shown(clause.text)}", indent)
    verb = f"verb {clause.verb}" + (f" ({', '.join(clause.forms)})" if clause.forms else "") if clause.verb else ""
    parts = (
        f"subject {_shown(clause.subject)}" if clause.subject else "",
        verb,
        *(f"object {_shown(each)}" for each in clause.objects),
        *(f"{preposition} {_shown(each)}" for preposition, each in clause.adjuncts),
    )
    yield from _wrapped("; ".join(filter(None, parts)), f"{indent}  ")


def _printable(line: str) -> str:
    """A line with nothing in it that moves a cursor or turns the direction of writing."""
    return line if line.isprintable() else "".join(char if char.isprintable() else repr(char)[1:-1] for char in line)


def _shown(words: str) -> str:
    return f"“{' '.join(words.split())}”"


def _row(left: str, right: str, column: int) -> list[str]:
    """A line in two columns, and others if it takes more."""
    left, right = _printable(" ".join(left.split())), _printable(right)
    shown = left if len(left) <= column else f"{left[: column - 3]}..."
    lines = textwrap.wrap(right, _WIDTH - column - 4, break_on_hyphens=False) or [""]
    return [f"  {head:<{column}}  {line}".rstrip() for head, line in zip((shown, *[""] * (len(lines) - 1)), lines, strict=True)]


def _wrapped(line: str, indent: str) -> list[str]:
    return textwrap.wrap(_printable(line), _WIDTH, initial_indent=indent, subsequent_indent=f"{indent}  ", break_on_hyphens=False)
