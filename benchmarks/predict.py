"""
Predictions for the scorers, from the public API alone.

usage: python -m benchmarks.predict TASK INPUT.jsonl > PRED.jsonl

TASK is document, dates, attribution, actors, codes (each text is one actor), resolutions or mentions. Each line of INPUT holds ``doc``
and ``text``, and may hold the publication date as ``date`` or ``dct``; each gives one line of output, in order.
"""

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import attrs

import polparse
from benchmarks.resolution_rows import mentions, resolutions

Row = dict[str, object]
_TITLE = re.compile(r"(?:[A-Z][\w.-]*\s)*[A-Z][\w-]*\.?$")
_OF = re.compile(r"\s(?:of|to|for|in|at|on|from|with)\s")


def document(text: str, date: str | None) -> Row:
    doc = polparse.parse(text, date=date)
    sides = {actor.id: actor.country or _party(actor, text) for actor in doc.actors}
    return {
        "actors": [
            {
                "id": actor.id,
                "kind": actor.kind,
                "name": actor.name,
                "country": actor.country,
                "code": actor.code,
                "mentions": [_pair(m.span) for m in actor.mentions if actor.kind != "person" or m.kind == "name"],
                "roles": [
                    {
                        "title": role.title,
                        "span": _pair(role.span),
                        "organisation": role.organisation,
                        "party": role.party,
                        "country": role.country,
                        "accredited_to": role.accredited_to,
                        "status": role.status,
                    }
                    for role in actor.roles
                ],
            }
            for actor in doc.actors
        ],
        "delegations": [
            # One head, and who leads with it among the members.
            {"side": d.side, "head": next(iter(d.heads), None), "members": [*d.heads[1:], *d.members], "inferred": d.inferred}
            for d in doc.delegations
        ],
        "meetings": [
            {
                "name": meeting.name,
                "span": _pair(meeting.span),
                "mentions": [_pair(mention) for mention in meeting.mentions],
                "parties": list(dict.fromkeys(sides[party] for party in meeting.parties)),
                "people": list(meeting.people),
                "chair": next(iter(meeting.chairs), None),
                "medium": meeting.medium,
                "start": meeting.start,
                "status": meeting.status,
            }
            for meeting in doc.meetings
        ],
        "resolutions": [
            {
                "span": _pair(resolution.span),
                "genre": resolution.genre,
                "type": resolution.type,
                "body": " and ".join(resolution.bodies) or None,
                "bodies": list(resolution.actors),
                "status": _status(resolution),
                "date": resolution.date,
                "mentions": [_pair(mention) for mention in resolution.mentions],
                "provisions": [{"span": _pair(provision.span), "kind": provision.kind} for provision in resolution.provisions],
            }
            for resolution in doc.resolutions
        ],
        "statements": [
            {
                **_attribution(statement),
                "actor": next(iter(statement.actors), None),
                "actors": list(statement.actors),
                "targets": list(statement.targets),
                "polarity": statement.polarity,
            }
            for statement in doc.statements
        ],
        "commitments": [
            {"content": _pair(c.content), "cue": _pair(c.cue), "polarity": c.polarity, "by": list(c.by), "to": list(c.to)}
            for c in doc.commitments
        ],
        "conditions": [{"condition": _pair(condition.condition)} for condition in doc.conditions],
        "events": [
            {
                "type": event.type,
                "sources": list(event.sources),
                "targets": list(event.targets),
                "trigger": _pair(event.trigger),
                "status": event.status,
            }
            for event in doc.events
        ],
        "dates": [_timex(timex) for timex in doc.dates],
        "turns": [{"label": _pair(turn.label), "speaker": turn.actor, "span": _pair(turn.span)} for turn in doc.turns],
    }


def dates(text: str, date: str | None) -> Row:
    return {"timexes": [_timex(timex) for timex in polparse.extract_dates(text, date=date)]}


def attribution(text: str, date: str | None) -> Row:
    # PolNeAR annotates nothing inside another attribution's content.
    return {"attributions": [_attribution(s) for s in polparse.extract_attributions(text) if not s.parent]}


def actors(text: str, date: str | None) -> Row:
    pred: list[Row] = []

    def add(kind: str, span: polparse.Span, **more: object) -> None:
        pred.append({"kind": kind, "start": span.start, "end": span.end, **more})

    for actor in polparse.parse(text, date=date).actors:
        named = [mention for mention in actor.mentions if mention.kind == "name"]
        names = [mention.span for mention in named]
        if actor.kind == "person":
            for name in names:
                add("person", name, ent=actor.id)
            before = {role.span: role for role in actor.roles if any(_meets(text, role.span, mention) for mention in named)}
            # A profession before a name is no title to GUM ("actor Ivo Brandt").
            offices = [role for role in before.values() if role.office not in ("profession", "relative")]
            titles = {_title(text, role) for role in offices} | {mention.honorific for mention in named}
            for title in sorted(title for title in titles if title):
                add("title", title)
            for role in _joined(text, [role for role in actor.roles if role.span not in before]):
                if role.holder and text[role.holder.end : role.span.start].strip() == ",":
                    add("appos", role.span)
                # Of "the minister, Ms. Vogt", the name is the apposition.
                for mention in named:
                    start = (mention.honorific or mention.span).start
                    if mention.span == role.holder and text[role.span.end : start].strip() == ",":
                        add("appos", polparse.Span(start, mention.span.end))
        elif actor.kind == "country":
            for name in names:
                add("country", name, iso3=actor.country)
        elif actor.kind == "organisation":
            for name in names:
                add("org", name)
    return {"pred": pred}


def codes(text: str, date: str | None) -> Row:
    code = polparse.parse_actor(text)
    if code.role in ("IGO", "IMG", "MNC") or (code.role == "NGO" and code.country is None):
        # Actors without a state have the code of a state in PLOVER.
        return {"pred": [{"kind": "code", "country": code.role, "role": ""}]}
    return {"pred": [{"kind": "code", "country": code.country or "---", "role": code.role or ""}]}


def _meets(text: str, role: polparse.Span, mention: polparse.Mention) -> bool:
    """Whether nothing stands between a role and a name, but an honorific."""
    name = mention.honorific or mention.span
    return role.end <= name.start and not text[role.end : name.start].strip()


def _title(text: str, role: polparse.Role) -> polparse.Span | None:
    """A title as GUM marks it: with a capital, without possessor, status and what it is of; None if it is no such title."""
    office = text.find(role.title.split()[0], role.span.start)
    of = _OF.search(text, max(office, role.span.start), role.span.end)
    found = _TITLE.search(text[: of.start() if of else role.span.end], role.span.start)
    return polparse.Span(*found.span()) if found else None


def _joined(text: str, roles: list[polparse.Role]) -> list[polparse.Role]:
    """Roles, each with those that an "and" joins to it."""
    joined: list[polparse.Role] = []
    for role in roles:
        if joined and joined[-1].holder == role.holder and text[joined[-1].span.end : role.span.start].strip() == "and":
            joined[-1] = attrs.evolve(joined[-1], span=polparse.Span(joined[-1].span.start, role.span.end))
        else:
            joined.append(role)
    return joined


# The scorer of whole documents tells fewer statuses apart.
_STATUSES = {"introduced": "proposed", "issued": "signed", "pending": "planned", "repealed": "unknown", "voted_on": "passed"}


def _status(resolution: polparse.Resolution) -> str:
    if resolution.inferred and resolution.status == "issued":
        return "adopted"
    return _STATUSES.get(resolution.status, resolution.status)


def _party(actor: polparse.Actor, text: str) -> str:
    """A body as the scorers have it: ``EU`` if the text has its acronym, else as it stands first: ``European Union``."""
    words = actor.name.split()
    acronym = "".join(word[0] for word in words if word[0].isupper())
    if len(words) > 1 and re.search(rf"\b{acronym}\b", text) and len(acronym) > 1:
        return acronym
    return actor.mentions[0].span.of(text) if actor.mentions else actor.name


def _pair(span: polparse.Span) -> list[int]:
    return [span.start, span.end]


def _timex(timex: polparse.Timex) -> Row:
    return {"start": timex.span.start, "end": timex.span.end, "type": timex.type, "value": timex.value}


def _attribution(statement: polparse.Statement) -> Row:
    return {
        "source": [_pair(span) for span in statement.source],
        "cue": [_pair(span) for span in statement.cue],
        "content": [_pair(span) for span in statement.content],
    }


TASKS: dict[str, Callable[[str, str | None], Row]] = {
    "actors": actors,
    "attribution": attribution,
    "codes": codes,
    "dates": dates,
    "document": document,
    "mentions": mentions,
    "resolutions": resolutions,
}


def main(arguments: list[str]) -> int:
    if len(arguments) != 2 or arguments[0] not in TASKS:
        print((__doc__ or "").strip(), file=sys.stderr)
        return 2
    task, path = TASKS[arguments[0]], Path(arguments[1])
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                row = json.loads(line)
                # A date may carry a time of day.
                date = str(row.get("date") or row.get("dct") or "")[:10] or None
                same = {key: row[key] for key in ("doc", "variant") if key in row}
                print(json.dumps({**same, **task(row["text"], date)}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
