"""Resolutions as the scorers want them: full texts, and mentions in running text."""

import re
from collections import Counter
from collections.abc import Iterator

import polparse

__all__ = ["mentions", "resolutions"]

Row = dict[str, object]
# Whose act phrases are known from italics, whole, and not by their main word.
_ITALIC = ("UN General Assembly",)


def resolutions(text: str, date: str | None) -> Row:
    found = polparse.extract_resolutions(text, date=date)
    main = max(found, key=lambda resolution: len(resolution.provisions), default=None)
    own = main.identifier if main else None
    head = main.provisions[0].span.start if main and main.provisions else 0
    cites = [
        _letterless(citation.identifier)
        for citation in polparse.extract_citations(text)
        if citation.scheme in ("un_symbol", "us_bill") and citation.kind in ("resolution", "bill") and citation.antecedent is None
        if citation.identifier != own and not (own and citation.scheme == "un_symbol" and citation.span.start < head)
    ]
    pred: Row = {"cites": sorted(set(cites)), "clauses": [row for resolution in found for row in _clauses(text, resolution)]}
    if main is not None:
        pred |= {"body": next(iter(main.bodies), None), "symbol": main.identifier, "date": main.date, "vote": _vote(main)}
    turns = polparse.extract_turns(text)
    labels = Counter(turn.speaker for turn in turns)
    pred["questions"] = labels.pop("Q", 0)
    # Those in capitals are the gold's.
    pred["labels"] = {label: count for label, count in labels.items() if label.isupper()}
    return {"pred": pred}


def _letterless(identifier: str) -> str:
    """``A/RES/377(V)A`` as the scorer has it: ``A/RES/377(V)``."""
    return re.sub(r"(?<=\))[A-Z]$", "", identifier)


def _clauses(text: str, resolution: polparse.Resolution) -> Iterator[Row]:
    # USLM marks no points in recitals.
    recitals = resolution.rule == "en.layouts.united_states"
    for clause in resolution.provisions:
        act = clause.acts[0] if clause.acts else None
        verb = act and (" ".join(act.span.of(text).split()).lower() if resolution.bodies == _ITALIC else act.verb)
        yield {
            "kind": "pre" if clause.kind == "preambular" else "op",
            "num": clause.number,
            "start": clause.span.start,
            "end": clause.span.end,
            "verb": verb,
            "subs": [
                {"num": point.number, "start": point.span.start, "end": point.span.end}
                for point in ([] if recitals and clause.kind == "preambular" else _points(clause.children))
            ],
        }


def _points(children: tuple[polparse.Provision, ...]) -> Iterator[polparse.Provision]:
    for child in children:
        yield child
        yield from _points(child.children)


def _vote(resolution: polparse.Resolution) -> Row:
    vote, meeting = resolution.vote, resolution.meeting
    return {
        "meeting": int(meeting) if meeting and meeting.isdecimal() else meeting,
        "yes": vote.in_favour if vote else None,
        "no": vote.against if vote else None,
        "abstain": vote.abstaining if vote else None,
    }


# The few types that the scorer knows, by the head noun.
_TYPES = {
    "accord": "agreement",
    "act": "bill",
    "legislation": "bill",
    "measure": "bill",
    "pact": "agreement",
    "deal": "agreement",
    "law": "bill",
    "statement": "joint_statement",
    "communique": "joint_statement",
}


def _status(resolution: polparse.Resolution) -> str:
    """What the scorer calls the status: what is known of old is in force, what is only planned is proposed."""
    if resolution.inferred and resolution.status == "adopted":
        return "in_force"
    return "proposed" if resolution.status == "planned" else resolution.status


def mentions(text: str, date: str | None) -> Row:
    rows: list[Row] = []
    for resolution in polparse.parse(text, date=date).resolutions:
        if resolution.genre != "mention":
            continue
        for span in resolution.mentions:
            rows.append(
                {
                    "start": span.start,
                    "end": span.end,
                    "type": _TYPES.get(resolution.type, resolution.type),
                    "actor": next(iter(resolution.bodies), None),
                    "status": _status(resolution),
                    "symbol": resolution.identifier or resolution.symbol,
                    "date": resolution.date,
                    "content": resolution.provisions[0].span.of(text) if resolution.provisions else None,
                }
            )
    rows.sort(key=lambda row: (row["start"], row["end"]))  # type: ignore[arg-type,return-value]
    return {"pred": {"mentions": rows}}
