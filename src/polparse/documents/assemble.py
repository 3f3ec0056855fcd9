"""
Official documents: resolutions whose full text stands in a text, in the print of one body or of any.

Takes the text, how a language prints documents, and what gives citations, timexes and turns; returns resolutions of the genre
``document``.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import attrs

from polparse.documents.bodies import may_hold, of_bodies
from polparse.documents.body_print import Bodies
from polparse.documents.builder import Builder
from polparse.documents.candidates import drafts
from polparse.documents.divisions import followed
from polparse.documents.layouts import Layout, compiled, is_in_capitals
from polparse.documents.surface import marked, plain
from polparse.model import Citation, Resolution, Timex, Turn
from polparse.spans import Span

__all__ = ["full_texts", "united"]


def full_texts(
    text: str,
    layouts: Sequence[Layout],
    bodies: Bodies | None,
    ignored: Mapping[str, str],
    cite: Callable[[], Sequence[Citation]],
    when: Callable[[], Sequence[Timex]],
    turns: Callable[[], Sequence[Turn]],
    listed: Callable[[], Sequence[Span]],
) -> list[Resolution]:
    """
    Find resolutions whose full text stands in a text, in the layout of one body or as bodies print what they adopt.

    Args:
        layouts: printed forms, each of one family of documents.
        bodies: how bodies without a layout of their own print; None if the pack does not say.
        ignored: what pages hold beside words (see `polparse.documents.surface.plain`).
        cite: gives the citations of the text; asked only if it has the form of a document.
        when: gives the timexes of the text, with values; asked likewise.
        turns: gives the turns of a record: a document that is read out ends where somebody has the floor.
        listed: gives the stretches in which people are listed: no document begins there.

    Returns:
        In reading order, without ids; what is cited among them is linked to it.
    """
    printed, text = text, text.replace("\r", " ")
    if is_in_capitals(text):
        layouts, bodies = [layout.capitals for layout in layouts], bodies and bodies.capitals
    held = _may_hold(text, layouts, bodies, listed)
    if not held and not marked(text):
        return []
    as_marked, text = text, plain(text, ignored)
    if not held and (text == as_marked or not _may_hold(text, layouts, bodies, listed)):
        return []
    found = [resolution for layout in layouts for resolution in _in_layout(text, layout, cite, when, turns, printed)]
    if bodies:
        full = [resolution.span for resolution in found]
        found += of_bodies(text, bodies, lambda: full + [turn.span for turn in turns()], cite, when, printed, listed)
        found = [*followed(text, _sorted(found), bodies.following, [turn.span for turn in turns()])]
    return [*_mentioned(_sorted(found), cite())] if found else []


def _may_hold(text: str, layouts: Iterable[Layout], bodies: Bodies | None, listed: Callable[[], Sequence[Span]]) -> bool:
    return any(_may_be_one(text, layout) for layout in layouts) or (bodies is not None and may_hold(text, bodies, listed))


def _sorted(found: Iterable[Resolution]) -> list[Resolution]:
    return sorted(found, key=lambda resolution: resolution.span)


def _in_layout(
    text: str,
    layout: Layout,
    cite: Callable[[], Sequence[Citation]],
    when: Callable[[], Sequence[Timex]],
    turns: Callable[[], Sequence[Turn]] = tuple,
    printed: str | None = None,
) -> list[Resolution]:
    """
    Find resolutions whose full text stands in a text.

    Args:
        cite: gives the citations of the text; asked only if it has the form of a document.
        when: gives the timexes of the text, with values; asked likewise.
        printed: the text before what its pages hold beside words was blanked; None if nothing was.
        turns: gives the turns of a record: a document that is read out ends where somebody has the floor.

    Returns:
        In reading order, without ids; nothing if the text has not their form.
    """
    found = list(drafts(text, layout)) if _may_be_one(text, layout) else []
    if not found:
        return []
    reader = Builder(text, layout, cite(), when(), printed)
    starts = [turn.span.start for turn in turns()]
    for draft in found:
        at = bisect_right(starts, draft.opening)
        if at < len(starts):
            draft.end = min(draft.end, starts[at])
    return [resolution for draft in found if (resolution := reader.resolution(draft)) is not None]


def _may_be_one(text: str, layout: Layout) -> bool:
    """Whether a text has what all documents of a layout have."""
    if layout.words and not any(word in text for word in layout.words):
        return False
    return compiled(layout.needs).search(text) is not None


def _mentioned(full: Sequence[Resolution], citations: Sequence[Citation]) -> Iterator[Resolution]:
    """
    Full texts with all their mentions: the heading, and wherever a citation identifies them.

    Args:
        full: in reading order, with their headings as mentions.
        citations: all of the text, in reading order.

    Yields:
        The same. Of two full texts of one number each has the mentions inside it, and the first those elsewhere.
    """
    same: dict[str, list[int]] = {}
    for at, resolution in enumerate(full):
        if resolution.identifier:
            same.setdefault(resolution.identifier, []).append(at)
    more: dict[int, list[Span]] = {}
    for citation in citations:
        places = same.get(citation.identifier)
        if places:
            at = places[max(0, bisect_right(places, citation.span.start, key=lambda place: full[place].span.start) - 1)]
            inside = full[at].span.start <= citation.span.start < full[at].span.end
            more.setdefault(at if inside else places[0], []).append(citation.span)
    for at, resolution in enumerate(full):
        again = [span for span in more.get(at, ()) if not any(span.overlaps(heading) for heading in resolution.mentions)]
        yield attrs.evolve(resolution, mentions=tuple(sorted([*resolution.mentions, *again])))


def united(full: Sequence[Resolution], mentions: Sequence[Resolution]) -> tuple[Resolution, ...]:
    """
    Full texts and mentioned instruments together.

    Args:
        full: resolutions of the genre ``document``.
        mentions: those of the genre ``mention``; one that names a full text by its number is left out.

    Returns:
        In the order of their first mention, with ids; full texts have the lowest, which do not depend on what is only mentioned.
    """
    own = {name for resolution in full for name in (resolution.symbol, resolution.identifier) if name}
    others = [resolution for resolution in mentions if own.isdisjoint((resolution.symbol, resolution.identifier))]
    told = [attrs.evolve(resolution, id=f"r{number}") for number, resolution in enumerate([*full, *others], 1)]
    return tuple(sorted(told, key=lambda resolution: (resolution.mentions or (resolution.span,))[0]))
