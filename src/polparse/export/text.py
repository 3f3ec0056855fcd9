"""A document as a page that a person reads: who, delegations, meetings, decisions, turns, statements, promises, dates."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

import attrs

from polparse.export import outline
from polparse.model import Actor, Document, Event, Meeting, Resolution, Role, Statement, Turn
from polparse.spans import Span

__all__ = ["page", "printable"]

_NOT_SHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")
_GROUPS = (
    ("office", "offices"),
    ("government", "governments"),
    ("country", "countries"),
    ("organisation", "organisations"),
    ("group", "groups"),
)
_BOLD, _DIM = "\x1b[1m", "\x1b[2m"


def printable(text: str) -> str:
    """
    A stretch of text on one line, with nothing in it that moves a cursor or turns the direction of writing.

    >>> printable("a\\tb\\nc\\x1b[31m")
    'a b c\\\\x1b[31m'
    """
    return _NOT_SHOWN.sub(lambda char: repr(char.group())[1:-1], " ".join(text.split()))


@attrs.frozen
class _Row:
    """
    One result on the page.

    Attributes:
        left: what it is about.
        right: what there is to say.
        points: single things under it.
        evidence: where it comes from, with the names of the rules.
    """

    left: str
    right: str
    evidence: tuple[tuple[Span, str], ...]
    points: tuple[str, ...] = ()


def page(document: Document, *, width: int = 80, colour: bool = False, explain: bool = False) -> str:
    """
    A document as text in two columns.

    Args:
        width: columns of the terminal; at least 40 are used.
        colour: use bold and dim type.
        explain: under each result, the characters that it comes from, the name of the rule, and the text itself.

    Returns:
        Lines, each with its line break.
    """
    title = [document.name or "", f"published {document.date}" if document.date else ""]
    out = [_styled("  ".join(printable(part) for part in title if part), _BOLD, colour)] if any(title) else []
    sections = _sections(document, explain)
    longest = max((_columns(printable(row.left)) for _, rows in sections for row in rows), default=0)
    column = min(longest, 26, max(width, 40) // 3)
    for heading, rows in sections:
        out += ["", _styled(heading, _BOLD, colour)] if out else [_styled(heading, _BOLD, colour)]
        for row in rows:
            out += [line.rstrip() for line in _lines(row, column, max(width, 40))]
            if explain:
                out += [_styled(line, _DIM, colour) for line in _evidence(document, row, max(width, 40))]
    if not sections:
        out.append("Nothing found.")
    return "\n".join(out) + "\n"


def _sections(document: Document, explain: bool) -> list[tuple[str, list[_Row]]]:
    find = _Names(document)
    full = [resolution for resolution in document.resolutions if resolution.genre == "document"]
    outlines = [part for resolution in full for part in _outlined(document, resolution, several=len(full) > 1)]
    if outline.is_whole(document.text, document.resolutions):
        return outlines
    sections = (
        ("WHO", [*_people(document), *(_bodies_one_by_one(document) if explain else _bodies(document))]),
        ("DELEGATIONS", list(_delegations(document, find))),
        ("MEETINGS", [_meeting(document, meeting, find) for meeting in document.meetings]),
        ("DECIDED", [_resolution(document, resolution) for resolution in document.resolutions if resolution.genre == "mention"]),
        ("WHO HAD THE FLOOR", [_turn(document, turn, find) for turn in document.turns]),
        ("WHO SAID WHAT", [_statement(document, statement, find) for statement in document.statements]),
        ("PROMISED", list(_commitments(document, find))),
        ("CONDITIONS", list(_conditions(document, find))),
        ("WHO DID WHAT", [_event(document, event, find) for event in document.events]),
        ("WHEN", list(_dates(document, explain))),
    )
    return outlines + [(heading, rows) for heading, rows in sections if rows]


def _outlined(document: Document, resolution: Resolution, several: bool) -> list[tuple[str, list[_Row]]]:
    """A full text: what it is, and what its two halves say."""
    name = f" {resolution.identifier or resolution.symbol or resolution.id}" if several else ""
    told = list(outline.clauses(document.text, resolution))
    half = sum(clause.kind == "preambular" for clause in resolution.provisions)
    parts = (
        (resolution.type.upper(), outline.about(document.text, resolution)),
        ("PREAMBLE", told[:half]),
        ("CLAUSES", told[half:]),
        ("CITES", list(_cited(resolution))),
    )
    rows = [(heading + name, [_Row(left, right, evidence, points) for left, right, points, evidence in lines]) for heading, lines in parts]
    return [(heading, some) for heading, some in rows if some]


def _cited(resolution: Resolution) -> Iterator[outline.Line]:
    named = [citation for citation in resolution.citations if citation.antecedent is None and citation.identifier != resolution.identifier]
    cited = dict.fromkeys(citation.identifier for citation in named)
    if cited:
        yield "instruments", ", ".join(cited), (), tuple((citation.span, citation.rule) for citation in named)


class _Names:
    """Names by id, and of sides by code."""

    def __init__(self, document: Document) -> None:
        self._by_id = {actor.id: actor.name for actor in document.actors}
        self._by_code = {a.country: a.name for a in reversed(document.actors) if a.kind == "country" and a.country}

    def __getitem__(self, id: str) -> str:
        return self._by_id.get(id, id)

    def all(self, ids: Iterable[str]) -> str:
        return ", ".join(self[id] for id in ids)

    def side(self, side: str | None) -> str:
        return self._by_code.get(side, side) if side else "(not said)"


def _people(document: Document) -> Iterator[_Row]:
    for actor in document.actors:
        if actor.kind == "person":
            roles = dict.fromkeys(_role(role) for role in actor.roles)
            yield _Row(actor.name, "; ".join(roles), _mentions(actor) + tuple((role.span, role.rule) for role in actor.roles))


def _role(role: Role) -> str:
    title = role.title if role.status == "current" else f"{role.status} {role.title}"
    if role.organisation and role.organisation.casefold() not in role.title.casefold():
        title += f", {role.organisation}"
    if role.place and role.place.casefold() not in title.casefold():
        title += f", {role.place}"
    codes = " ".join(part for part in (role.country, f"to {role.accredited_to}" if role.accredited_to else None) if part)
    return title + (f" ({codes})" if codes else "") + (" [inferred]" if role.inferred else "")


def _mentions(actor: Actor) -> tuple[tuple[Span, str], ...]:
    return tuple((mention.span, mention.rule) for mention in actor.mentions)


def _bodies(document: Document) -> Iterator[_Row]:
    for kind, heading in _GROUPS:
        names = dict.fromkeys(_coded(actor) for actor in document.actors if actor.kind == kind)
        if names:
            yield _Row(heading, ", ".join(names), ())


def _bodies_one_by_one(document: Document) -> Iterator[_Row]:
    for kind, _ in _GROUPS:
        for actor in document.actors:
            if actor.kind == kind:
                yield _Row(_coded(actor), kind, _mentions(actor))


def _coded(actor: Actor) -> str:
    return f"{actor.name} ({actor.country})" if actor.country else actor.name


def _delegations(document: Document, find: _Names) -> Iterator[_Row]:
    for delegation in document.delegations:
        heads = [f"{find[id]} (head)" for id in delegation.heads]
        members = ", ".join(heads + [find[id] for id in delegation.members])
        inferred = " [inferred]" if delegation.inferred else ""
        yield _Row(find.side(delegation.side), members + inferred, ((delegation.span, delegation.rule),))


def _meeting(document: Document, meeting: Meeting, find: _Names) -> _Row:
    said = (
        find.all(meeting.parties),
        meeting.status if meeting.status != "held" else "",
        f"chaired by {find.all(meeting.chairs)}" if meeting.chairs else "",
        f"attended by {find.all(meeting.people)}" if meeting.people else "",
        f"by {meeting.medium}" if meeting.medium else "",
        f"at {meeting.place}" if meeting.place else "",
        f"from {meeting.start}" if meeting.start else "",
    )
    name = meeting.name or meeting.span.of(document.text)
    return _Row(name, "; ".join(part for part in said if part) or meeting.kind, ((meeting.span, meeting.rule),))


def _resolution(document: Document, resolution: Resolution) -> _Row:
    known = (resolution.status if resolution.status != "unknown" else "", resolution.date or "")
    by = f"by {', '.join(resolution.bodies)}" if resolution.bodies else ""
    fate = " ".join(part for part in (*known, by) if part)
    named = resolution.span.of(document.text)
    return _Row(
        f"{resolution.type} {resolution.symbol}" if resolution.symbol else resolution.type,
        f"{named}: {fate}" if fate else named,
        ((resolution.span, resolution.rule), *((provision.span, provision.rule) for provision in resolution.provisions)),
        tuple(provision.span.of(document.text) for provision in resolution.provisions),
    )


def _turn(document: Document, turn: Turn, find: _Names) -> _Row:
    name = find[turn.actor] if turn.actor and turn.name else turn.speaker
    about = (turn.role if turn.name else None, turn.affiliation, f"in {turn.language}" if turn.language else None, turn.time)
    more = ", ".join(part for part in about if part)
    said = outline.short(" ".join(span.of(document.text) for span in turn.content))
    return _Row(name, f"{said} ({more})" if more else said, tuple((span, turn.rule) for span in (turn.label, *turn.content)))


def _statement(document: Document, statement: Statement, find: _Names) -> _Row:
    source, cue, content = map(document.words, (statement.source, statement.cue, statement.content))
    who = _speaker(source, find.all(statement.actors)) if statement.actors else source
    evidence = tuple((span, statement.rule) for span in statement.source + statement.cue + statement.content)
    around = [f"to {statement.addressee.of(document.text)}"] if statement.addressee else []
    around += [span.of(document.text) for span in (statement.medium, statement.time) if span]
    said = f"{cue}: {content}" if cue else content
    return _Row(who or "(nobody named)", f"{said} ({', '.join(around)})" if around else said, evidence)


def _speaker(source: str, name: str) -> str:
    """Who speaks, in few words: the name, and what the text says instead of it."""
    if not source or set(name.casefold().split()) & set(re.findall(r"[^\s,]+", source.casefold())):
        return name
    return f"{source} = {name}"


def _commitments(document: Document, find: _Names) -> Iterator[_Row]:
    for commitment in document.commitments:
        content = f"{'not ' if commitment.polarity == '-' else ''}to {commitment.content.of(document.text)}"
        to = f" (to {find.all(commitment.to)})" if commitment.to else ""
        evidence = ((commitment.cue, commitment.rule), (commitment.content, commitment.rule))
        yield _Row(find.all(commitment.by) or "(not said)", content + to, evidence)


def _conditions(document: Document, find: _Names) -> Iterator[_Row]:
    for condition in document.conditions:
        consequence = f" -> {condition.consequence.of(document.text)}" if condition.consequence else ""
        by = find[condition.set_by] if condition.set_by else condition.kind
        yield _Row(by, condition.condition.of(document.text) + consequence, ((condition.condition, condition.rule),))


def _event(document: Document, event: Event, find: _Names) -> _Row:
    told = event.trigger.of(document.text)
    whom = f" -> {find.all(event.targets)}" if event.targets else ""
    more = ", ".join(part for part in (event.status if event.status != "done" else "", event.place, event.date) if part)
    what = f"{event.type} ({event.mode})" if event.mode else event.type
    right = f"{what}{whom}: {told}" + (f" ({more})" if more else "")
    return _Row(find.all(event.sources) or "(not said)", right, ((event.trigger, event.rule),))


def _dates(document: Document, explain: bool) -> Iterator[_Row]:
    seen: set[tuple[str, str]] = set()
    for timex in document.dates:
        kind = "" if timex.type == "DATE" else f" ({timex.type.lower()})"
        shown = (timex.span.of(document.text), (timex.value or "?") + kind)
        if explain or shown not in seen:
            seen.add(shown)
            yield _Row(*shown, ((timex.span, timex.rule),))


def _lines(row: _Row, column: int, width: int) -> Iterator[str]:
    left, right = _wrapped(printable(row.left), column), _wrapped(printable(row.right), width - column - 4)
    for i in range(max(len(left), len(right))):
        label = left[i] if i < len(left) else ""
        yield f"  {label}{' ' * (column - _columns(label))}  {right[i] if i < len(right) else ''}"
    for point in row.points:
        first, *rest = _wrapped(printable(point), width - column - 6)
        yield f"{' ' * (column + 4)}- {first}"
        yield from (f"{' ' * (column + 6)}{line}" for line in rest)


def _evidence(document: Document, row: _Row, width: int) -> Iterator[str]:
    for span, rule in row.evidence:
        line = f"    {span.start}-{span.end}  {rule}  {printable(span.of(document.text))}"
        if _columns(line) > width:
            line = line[: _fitting(line, width - 3)] + "..."
        yield line.rstrip()


def _wrapped(text: str, width: int) -> list[str]:
    """A text in lines of some columns at most, broken at blanks, and inside a word only if it is longer than a line."""
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if _columns(joined) <= width:
            lines[-1] = joined
            continue
        if _columns(word) > width:
            # As much of it as fits into the line.
            at = _fitting(joined, width)
            lines[-1], word = joined[:at].rstrip(), joined[at:].lstrip()
            while _columns(word) > width:
                at = _fitting(word, width)
                lines.append(word[:at])
                word = word[at:]
        lines.append(word)
    return [line for line in lines if line] or [""]


def _fitting(text: str, width: int) -> int:
    """How many characters of a text take some columns at most, and no mark away from its letter; one at least."""
    columns = 0
    for at, char in enumerate(text):
        columns += _width(char)
        if columns > width:
            return max(at, 1)
    return len(text)


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(char: str) -> int:
    """Two columns for the wide characters of East Asia and for emoji, none for what is written over or joined to the one before."""
    if char.isascii():
        return 1
    if unicodedata.category(char) in ("Mn", "Me", "Cf") or "\u1160" <= char <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _styled(text: str, style: str, colour: bool) -> str:
    return f"{style}{text}\x1b[0m" if colour else text
