"""
What was found in a document, as lists for a page: who said what, when, who is who, who did what to whom.

Takes a document; returns the HTML of each list, and the marks of the text, which name the items of the lists.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple

from polparse.export.html.highlights import Highlight, plain
from polparse.model import Actor, Document, Resolution, Role, Statement
from polparse.model.instruments import Provision
from polparse.spans import Span

__all__ = ["FILTERS", "Group", "Lists"]

# What can be shown and hidden: its name, what a reader calls it, and the kinds of marks that it has.
FILTERS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "who": ("people and bodies", ("person", "body")),
    "roles": ("roles", ("role",)),
    "said": ("statements", ("content", "cue")),
    "promised": ("promises and conditions", ("promise", "condition")),
    "did": ("events", ("event",)),
    "met": ("meetings", ("meeting", "delegation")),
    "decided": ("decisions", ("decision", "citation", "act")),
    "when": ("dates", ("date",)),
}
# Which of two marks of the same stretch is outside.
_RANKS = {kind: -rank for rank, kind in enumerate(kind for _, kinds in FILTERS.values() for kind in kinds)}
_RANKS |= {"person pronoun": _RANKS["person"], "body pronoun": _RANKS["body"], "promise cue": _RANKS["cue"]}
# How many characters of words are shown, in how many stretches, and how many stand around a date.
_LONG, _FEW, _AROUND = 280, 9, 60


class Group(NamedTuple):
    """
    A list beside the text.

    Attributes:
        name: of the list, one of `FILTERS` or another.
        title: its heading.
        size: how many items it has.
        items: its HTML.
    """

    name: str
    title: str
    size: int
    items: str


class Lists:
    """
    The lists and the marks of one document.

    Args:
        document: what was found.
        prefix: what the names of its elements begin with, so that several documents can stand on one page.

    Attributes:
        marks: of the text.
        rules: the numbers of the rules that found something, by their names.
        groups: the lists that have something, by their names.
    """

    document: Document
    marks: list[Highlight]
    rules: dict[str, int]
    groups: "dict[str, Group]"

    def __init__(self, document: Document, prefix: str = "") -> None:
        self.document = document
        self.marks = []
        self.rules = {}
        self._text = document.text
        self._prefix = prefix
        self._named: set[str] = set()
        self._places = {actor.id: place for place, actor in enumerate(document.actors, 1)}
        self._names = {actor.id: f"<b>{plain(actor.name)}</b>" for actor in document.actors}
        self.groups = {group.name: group for make in _GROUPS for group in (make(self),) if group.size}

    def mark(self, span: Span, kind: str, item: str, rule: str) -> None:
        """Mark a stretch; the first of an item is where its list leads."""
        number = self.rules.setdefault(rule, len(self.rules) + 1)
        if item in self._named:
            tag = f'<mark class="{kind}" data-r="{item}" data-u="{number}">'
        else:
            self._named.add(item)
            tag = f'<mark class="{kind}" data-r="{item}" data-u="{number}" id="{item}_">'
        self.marks.append(Highlight(span.start, -span.end, _RANKS.get(kind, 0), tag))

    def words(self, spans: Span | Iterable[Span] | None, long: int = _LONG) -> str:
        """Words on one line, not more than a few lines of a page."""
        if spans is None:
            return ""
        if isinstance(spans, Span):
            words = self._text[spans.start : min(spans.end, spans.start + 2 * long)]
        else:
            words = " … ".join([self._text[span.start : min(span.end, span.start + 2 * long)] for span in islice(spans, _FEW)])
        words = " ".join(words.split())
        return plain(words if len(words) <= long else words[: long - 1].rstrip() + "…")

    def actors(self, ids: Iterable[str]) -> str:
        """Names of actors, which lead to them."""
        return ", ".join([self._names[id] for id in ids])

    def item(self, name: str, place: int) -> str:
        return f"{self._prefix}{name}{place}"

    # The lists, in the order of the page.

    def said(self) -> Group:
        """Statements by their speakers, those with most to say first."""
        groups: dict[object, list[str]] = {}
        heads: dict[object, str] = {}
        for place, statement in enumerate(self.document.statements, 1):
            item = self.item("s", place)
            for spans, kind in ((statement.content, "content"), (statement.cue, "cue")):
                for span in spans:
                    self.mark(span, kind, item, statement.rule)
            key = statement.actors or self.words(statement.source, 90).casefold()
            if key not in groups:
                groups[key] = []
                heads[key] = self.actors(statement.actors) or self.words(statement.source, 90) or "nobody named"
            cue = f"<i>{self.words(statement.cue, 60)}</i> " if statement.cue else ""
            chips = _chips(self._of_statement(statement))
            groups[key].append(f'<li id="{item}">{cue}<q>{self.words(statement.content)}</q>{chips}</li>')
        # Every speaker is one list; the sort is stable.
        order = sorted(groups, key=lambda key: -len(groups[key]))
        items = "".join(f"<h4>{heads[key]}</h4><ul>{''.join(groups[key])}</ul>" for key in order)
        return Group("said", "Who said what", len(self.document.statements), items)

    def _of_statement(self, it: Statement) -> Iterator[str]:
        yield _value(it.kind)
        if it.act != "speech":
            yield _value(it.act)
        if it.stance:
            yield _value(it.stance)
        if it.polarity == "-":
            yield "against it"
        if it.negated:
            yield "not said"
        if it.modality:
            yield _value(it.modality)
        if it.targets:
            yield "to or about " + self.actors(it.targets)
        elif it.addressee:
            yield "to " + self.words(it.addressee, 60)
        if it.medium:
            yield self.words(it.medium, 60)
        if it.time:
            yield self.words(it.time, 60)
        if it.unnamed:
            yield _value(it.unnamed) + (f": {self.words(it.reason, 90)}" if it.reason else "")

    def when(self) -> Group:
        """Dates in the order of the calendar, those without a place in it last."""
        dated: list[tuple[str, int, str]] = []
        if self.document.date:
            dated.append((self.document.date, 0, f'<li class="published"><time>{plain(self.document.date)}</time><p>published</p></li>'))
        for place, timex in enumerate(self.document.dates, 1):
            item = self.item("w", place)
            self.mark(timex.span, "date", item, timex.rule)
            placed = timex.begin if timex.begin and timex.type in ("DATE", "TIME") else None
            chips = [_value(timex.type.lower()), *map(_value, filter(None, (timex.modifier, timex.grain)))]
            if timex.inferred:
                chips.append(f"counted from {plain(timex.anchor)}" if timex.anchor else "inferred")
            if timex.alternatives:
                chips.append("or " + plain(", ".join(timex.alternatives)))
            shown = f'<time>{plain(timex.value or "no value")}</time><p>{self._around(timex.span)}</p>{_chips(chips)}'
            dated.append((placed or "~", timex.span.start, f'<li id="{item}"{"" if placed else " class=loose"}>{shown}</li>'))
        dated.sort()
        return Group("when", "When", len(self.document.dates), f"<ol class=line>{''.join(item for *_, item in dated)}</ol>")

    def _around(self, span: Span) -> str:
        """A stretch in bold, with the words around it in its line."""
        text = self._text
        start, end = max(span.start - _AROUND, 0), span.end + _AROUND
        before = text[start : span.start].rsplit("\n", 1)[-1]
        behind = text[span.end : end].split("\n", 1)[0]
        if len(before) == _AROUND:
            before = "…" + before.partition(" ")[2]
        if len(behind) == _AROUND:
            behind = behind.rpartition(" ")[0].rstrip(",.;:") + "…"
        return f"{plain(before)}<b>{self.words(span, 90)}</b>{plain(behind)}"

    def did(self) -> Group:
        """Events in reading order."""
        items: list[str] = []
        for place, it in enumerate(self.document.events, 1):
            item = self.item("e", place)
            self.mark(it.trigger, "event", item, it.rule)
            chips = [_value(it.status), plain(it.date or ""), it.place and "at " + plain(it.place)]
            what = _value(f"{it.type} {it.mode}" if it.mode else it.type)
            words = f"<q>{self.words(it.trigger, 60)}</q>"
            items.append(
                f'<li id="{item}">{self.actors(it.sources) or "<em>somebody</em>"} <span class=what>{what}</span> '
                f"{self.actors(it.targets)} {words}{_chips(chips)}</li>"
            )
        return Group("did", "Who did what to whom", len(items), f"<ul>{''.join(items)}</ul>")

    def who(self) -> Group:
        """People with their roles, then the other actors."""
        people: list[str] = []
        others: list[str] = []
        for actor in self.document.actors:
            item = self.item("a", self._places[actor.id])
            kind = "person" if actor.kind == "person" else "body"
            for mention in actor.mentions:
                self.mark(mention.span, f"{kind} {mention.kind}" if mention.kind == "pronoun" else kind, item, mention.rule)
            for role in actor.roles:
                self.mark(role.span, "role", item, role.rule)
            roles = "".join(f"<p>{self._role(role)}</p>" for role in _different(actor))
            chips = [_value(actor.kind), _value(actor.code or actor.country or ""), f"{len(actor.mentions)}×"]
            shown = f'<li id="{item}">{self._names[actor.id]}{_chips(chips)}{roles}</li>'
            (people if actor.kind == "person" else others).append(shown)
        return Group("who", "Who is who", len(people) + len(others), f"<ul>{''.join(people)}</ul><ul class=bodies>{''.join(others)}</ul>")

    def _role(self, role: Role) -> str:
        title = role.title or role.organisation or ""
        parts = [title if role.status == "current" else f"{role.status} {title}"]
        if role.organisation and role.organisation not in title:
            parts.append(role.organisation)
        if role.place and role.place not in parts[-1]:
            parts.append(role.place)
        if role.country or role.accredited_to:
            parts.append(f"{role.country or '?'} to {role.accredited_to}" if role.accredited_to else role.country or "")
        if role.party:
            parts.append(role.party)
        return plain(", ".join(parts)) + (" <em>inferred</em>" if role.inferred else "")

    def met(self) -> Group:
        """Meetings, and delegations behind them."""
        items: list[str] = []
        for place, meeting in enumerate(self.document.meetings, 1):
            item = self.item("m", place)
            for span in meeting.mentions:
                self.mark(span, "meeting", item, meeting.rule)
            chips = [_value(meeting.kind), _value(meeting.status), plain(meeting.start or ""), plain(meeting.medium or "")]
            chips.append("at " + plain(meeting.place) if meeting.place else "")
            chaired = f"chaired by {self.actors(meeting.chairs)}" if meeting.chairs else ""
            parts = [self.actors(meeting.parties), self.actors(meeting.people), chaired]
            name = plain(meeting.name) if meeting.name else self.words(meeting.span, 90)
            items.append(f'<li id="{item}"><q>{name}</q>{_chips(chips)}<p>{"; ".join(filter(None, parts))}</p></li>')
        for place, delegation in enumerate(self.document.delegations, 1):
            item = self.item("d", place)
            self.mark(delegation.span, "delegation", item, delegation.rule)
            led = f"led by {self.actors(delegation.heads)}" if delegation.heads else ""
            told = "; ".join(filter(None, (led, self.actors(delegation.members))))
            chips = ["delegation", *(["inferred"] if delegation.inferred else [])]
            items.append(f'<li id="{item}"><q>{plain(delegation.side or "side not told")}</q>{_chips(chips)}<p>{told}</p></li>')
        return Group("met", "Who met", len(items), f"<ul>{''.join(items)}</ul>")

    def decided(self) -> Group:
        """Resolutions with what they contain, and what is cited."""
        items: list[str] = []
        clauses = 0
        for place, it in enumerate(self.document.resolutions, 1):
            item = self.item("r", place)
            for span in it.mentions:
                self.mark(span, "decision", item, it.rule)
            inside: list[str] = []
            left = list(reversed(it.provisions))
            while left:
                provision = left.pop()
                clauses += 1
                inside.append(self._provision(self.item("p", clauses), provision))
                left += reversed(provision.children)
            bodies = plain(", ".join(it.bodies))
            adopted = _value((it.adoption or "").replace("_", " "))
            chips = [_value(it.status) + (" (inferred)" if it.inferred else ""), plain(it.date or ""), adopted]
            if it.vote:
                votes = ((it.vote.in_favour, "for"), (it.vote.against, "against"), (it.vote.abstaining, "abstaining"))
                chips.append(", ".join(f"{count} {side}" for count, side in votes if count is not None))
            if it.binding:
                chips.append("binding")
            items.append(
                f'<li id="{item}"><q>{plain(self._titled(it))}</q>{_chips(chips)}<p>{f"by {bodies}" if bodies else ""}</p>'
                + (f"<ul>{''.join(inside)}</ul>" if inside else "")
                + "</li>"
            )
        for place, citation in enumerate(self.document.citations, 1):
            item = self.item("z", place)
            self.mark(citation.span, "citation", item, citation.rule)
            chips = ["cited", _value(citation.kind), _value(citation.scheme.replace("_", " "))]
            items.append(f'<li id="{item}"><q>{plain(citation.identifier)}</q>{_chips(chips)}</li>')
        return Group("decided", "What was decided", len(items), f"<ul>{''.join(items)}</ul>")

    def _titled(self, it: Resolution) -> str:
        mention = " ".join(self._text[it.mentions[0].start : it.mentions[0].end].split())
        return it.identifier or it.symbol or (mention if len(mention) < _LONG else it.type)

    def _provision(self, item: str, it: Provision) -> str:
        if not it.acts:
            first = it.children[0].span.start if it.children else it.span.end
            self.mark(Span(it.span.start, max(first, it.span.start)), "act", item, it.rule)
        shown: list[str] = []
        for act in it.acts:
            self.mark(act.span, "act", item, act.rule)
            who = f" {self.words(act.addressees, 90)}:" if act.addressees else ""
            shown.append(f"<i>{plain(act.verb)}</i>{who} {self.words(act.content, 120)}{_chips([_value(act.modality)])}")
        # The words of one without acts begin with its number.
        number = f"<b>{plain(it.number)}</b> " if it.number and it.acts else ""
        until = _chips([f"until {self.words(it.deadlines, 60)}"]) if it.deadlines else ""
        return f'<li id="{item}">{number}{"; ".join(shown) or self.words(it.span, 160)}{until}</li>'

    def promised(self) -> Group:
        """Commitments, and conditions behind them."""
        items: list[str] = []
        for place, it in enumerate(self.document.commitments, 1):
            item = self.item("c", place)
            self.mark(it.content, "promise", item, it.rule)
            self.mark(it.cue, "promise cue", item, it.rule)
            chips = [_value(it.kind), *(["not to do it"] if it.polarity == "-" else []), *(["specific"] if it.specific else [])]
            if it.to:
                chips.append("to " + self.actors(it.to))
            if it.deadline:
                chips.append("until " + self.words(it.deadline, 60))
            if it.condition:
                chips.append(self.words(it.condition, 120))
            told = f"{self.actors(it.by)} <i>{self.words(it.cue, 60)}</i> <q>{self.words(it.content)}</q>"
            items.append(f'<li id="{item}">{told}{_chips(chips)}</li>')
        for place, condition in enumerate(self.document.conditions, 1):
            item = self.item("k", place)
            self.mark(condition.condition, "condition", item, condition.rule)
            chips = [_value(condition.kind), *([f"set by {self._names[condition.set_by]}"] if condition.set_by else [])]
            then = f" – then <q>{self.words(condition.consequence)}</q>" if condition.consequence else ""
            items.append(f'<li id="{item}"><q>{self.words(condition.condition)}</q>{then}{_chips(chips)}</li>')
        return Group("promised", "Promises and conditions", len(items), f"<ul>{''.join(items)}</ul>")

    def floor(self) -> Group:
        """Who has the floor in a record."""
        items: list[str] = []
        for place, turn in enumerate(self.document.turns, 1):
            item = self.item("t", place)
            self.mark(turn.label, "label", item, turn.rule)
            chips = [plain(chip) for chip in (turn.role, turn.affiliation, turn.language, turn.time) if chip]
            named = self.actors([turn.actor]) if turn.actor else f"<b>{plain(turn.speaker)}</b>"
            items.append(f'<li id="{item}">{named}{_chips(chips)}<p>{self.words(turn.content, 90)}</p></li>')
        return Group("floor", "Who had the floor", len(items), f"<ol>{''.join(items)}</ol>")


# Values of closed lists and names of rules: few, and again and again the same. A document made by hand may hold anything.
_value = lru_cache(4096)(plain)


def _different(actor: Actor) -> Iterable[Role]:
    """The roles of an actor, once each."""
    return {(role.title, role.status, role.organisation, role.country): role for role in actor.roles}.values()


def _chips(chips: Iterable[str | None]) -> str:
    """What there is to say of an item, in small type; HTML already."""
    return f"<small>{' · '.join([chip for chip in chips if chip])}</small>"


_GROUPS: tuple[Callable[[Any], Group], ...] = (
    Lists.said, Lists.when, Lists.who, Lists.did, Lists.met, Lists.decided, Lists.promised, Lists.floor
)
