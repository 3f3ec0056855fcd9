"""How a document was adopted and voted on, by the line that says so."""

import re

from polparse.documents.candidates import group
from polparse.documents.layouts import Layout
from polparse.model.instruments import Adoption, Vote
from polparse.spans import Span

__all__ = ["adoption_of", "vote_of"]

_PARTS: tuple[tuple[Adoption, str], ...] = (("unanimous", "unanimous"), ("consensus", "consensus"), ("without_vote", "without"))


def adoption_of(line: re.Match[str] | None, vote: Vote | None) -> Adoption | None:
    """How a document was adopted; None if the text does not tell."""
    for adoption, part in _PARTS:
        if line is not None and group(line, part):
            return adoption
    return "recorded" if vote is not None else None


def vote_of(
    line: re.Match[str], absent: re.Match[str] | None, roll: re.Match[str] | None, layout: Layout, body: str | None, date: str | None
) -> Vote | None:
    """
    The vote, with the names of its roll call; None if there was none.

    Of a unanimous one, the count follows from how many members the body had.
    """
    span = Span(*line.span())
    missing = _names(absent.group("names")) if absent else ()
    not_voting = _count(absent.group("count"), layout) if absent else None
    yes, no, abstaining = (group(line, part) for part in ("yes", "no", "abstain"))
    if yes and no:
        return Vote(
            span=span,
            in_favour=_count(yes, layout),
            against=_count(no, layout),
            abstaining=_count(abstaining, layout) if abstaining else 0,
            not_voting=not_voting,
            names_in_favour=_names(roll.group("for")) if roll else (),
            names_against=_names(roll.group("against") if roll else line.group("against")),
            names_abstaining=_names(roll.group("abstained") if roll else line.group("abstained")),
            names_not_voting=missing,
        )
    if line.group("unanimous"):
        members = next((count for year, count in layout.members.get(body or "", ()) if (date or "9999") >= str(year)), None)
        return Vote(span=span, in_favour=members, against=0, abstaining=0, not_voting=not_voting, names_not_voting=missing)
    return None


def _count(text: str, layout: Layout) -> int:
    return int(text) if text.isdecimal() else layout.numbers.get(text.lower(), 0)


def _names(text: str | None) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(",") if name.strip()) if text else ()
