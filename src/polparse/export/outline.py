"""A full text of a resolution in outline: what it is, its clauses with what they do, and the vote."""

from collections.abc import Iterator

from polparse.model import ClauseAct, Provision, Resolution
from polparse.spans import Span

__all__ = ["Line", "about", "clauses", "is_whole", "short"]

# A line of an outline: what is on the left, what on the right, points under it, and where it comes from.
Line = tuple[str, str, tuple[str, ...], tuple[tuple[Span, str], ...]]

_LONG = 240
_HOW = {"recorded": "adopted by recorded vote", "unanimous": "adopted unanimously", "without_vote": "adopted without a vote"}
_HOW["consensus"] = "adopted by consensus"
_MODALITIES = {"obligatory": "binds", "prohibited": "forbids", "permitted": "permits", "requested": "asks", "recommended": "advises"}


def is_whole(text: str, resolutions: tuple[Resolution, ...]) -> bool:
    """Whether full texts of resolutions are the better part of a text."""
    full = sum(resolution.span.end - resolution.span.start for resolution in resolutions if resolution.genre == "document")
    return full * 2 > len(text.strip())


def about(text: str, resolution: Resolution) -> Iterator[Line]:
    """What a resolution is: title, body, date, meeting, adoption and vote, one line each."""
    evidence = ((resolution.mentions[0] if resolution.mentions else resolution.span, resolution.rule),)
    for left, right in (
        ("symbol", resolution.identifier or resolution.symbol or ""),
        ("title", resolution.title or ""),
        ("body", ", ".join(resolution.bodies)),
        ("status", resolution.status + (" " + resolution.date if resolution.date else "")),
        ("meeting", resolution.meeting or ""),
        ("binding", "acts under Chapter VII of the Charter" if resolution.binding else ""),
    ):
        if right:
            yield left, right, (), evidence
    vote = resolution.vote
    if resolution.adoption:
        counts = (
            ("for", vote.in_favour if vote else None, vote.names_in_favour if vote else ()),
            ("against", vote.against if vote else None, vote.names_against if vote else ()),
            ("abstaining", vote.abstaining if vote else None, vote.names_abstaining if vote else ()),
            ("not voting", vote.not_voting if vote else None, vote.names_not_voting if vote else ()),
        )
        told = [f"{count} {side}" + (f" ({', '.join(names)})" if names else "") for side, count, names in counts if count is not None]
        yield "vote", "; ".join([_HOW[resolution.adoption], *told]), (), ((vote.span, resolution.rule),) if vote else evidence


def clauses(text: str, resolution: Resolution) -> Iterator[Line]:
    """The clauses, one line each, with their points under them."""
    preambular = 0
    for clause in resolution.provisions:
        preambular += clause.kind == "preambular"
        left = f"({preambular})" if clause.kind == "preambular" else clause.number or "-"
        if clause.part:
            left = f"{clause.part}.{left}"
        right = "; ".join(_act(text, act) for act in clause.acts if len(clause.acts) > 1 or act.addressees)
        edge = clause.children[0].span.start if clause.children else clause.span.end
        start = clause.acts[0].span.start if clause.acts and clause.kind == "operative" else clause.span.start
        stretch = short(text[start:edge])
        yield left, stretch + (f"  [{right}]" if right else ""), tuple(_points(text, clause.children, "")), ((clause.span, clause.rule),)


def _act(text: str, act: ClauseAct) -> str:
    who = ", ".join(" ".join(span.of(text).split()) for span in act.addressees)
    return f"{act.verb}: {_MODALITIES.get(act.modality, act.modality)}{' ' + who if who else ''}"


def _points(text: str, points: tuple[Provision, ...], outer: str) -> Iterator[str]:
    for point in points:
        edge = point.children[0].span.start if point.children else point.span.end
        yield outer + short(text[point.span.start : edge])
        yield from _points(text, point.children, f"{outer}({point.number}) ")


def short(text: str) -> str:
    """A stretch on one line, and no more of it than a few lines of a page hold."""
    words = " ".join(text.split())
    return words if len(words) <= _LONG else words[: _LONG - 3].rstrip() + "..."
