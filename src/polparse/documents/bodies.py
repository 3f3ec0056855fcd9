"""
Resolutions, decisions, declarations and communiqués of any body, read paragraph by paragraph.

Takes the text and how a language prints such documents; returns resolutions of the genre ``document``. Where a layout knows the print of
one body to the last footnote, this knows four things that all have: a subject, elided after a formula or named in each clause; an
enumerator; a verb from a list, in any case and tense; and that there are several such clauses.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from polparse.documents.body_drafts import BodyDrafts
from polparse.documents.body_lists import marks_of
from polparse.documents.body_paragraphs import BodyParagraphs, unwrapped
from polparse.documents.body_print import Bodies
from polparse.documents.body_titles import ABOVE
from polparse.documents.builder import Builder
from polparse.documents.candidates import group
from polparse.documents.layouts import compiled
from polparse.model import Citation, Resolution, Timex
from polparse.spans import Span

__all__ = ["may_hold", "of_bodies"]

# No paragraph that opens a document and is set in several lines is longer.
_BLOCK = 800


def of_bodies(
    text: str,
    bodies: Bodies,
    taken: Callable[[], Sequence[Span]],
    cite: Callable[[], Sequence[Citation]],
    when: Callable[[], Sequence[Timex]],
    printed: str | None = None,
    listed: Callable[[], Sequence[Span]] = tuple,
) -> list[Resolution]:
    """
    Find documents of any body.

    Args:
        taken: gives stretches that are documents, or turns, already; asked only if the text has the form of a document.
        cite, when: give its citations and timexes, likewise.
        printed: the text before what its pages hold beside words was blanked; None if nothing was.
        listed: gives stretches in which people are listed; no document begins there.

    Returns:
        In reading order, without ids, outside what is taken.
    """
    if not may_hold(text, bodies, lambda: [*taken(), *listed()]):
        return []
    drafts = BodyDrafts(text, bodies, taken(), printed, listed()).read()
    if not drafts:
        return []
    builder = Builder(text, bodies.layout, cite(), when())
    return [draft.resolution(builder, bodies) for draft in drafts]


def may_hold(text: str, bodies: Bodies, taken: Callable[[], Sequence[Span]] = tuple) -> bool:
    """Whether a text has a line that opens a document, outside the stretches that are given if any line may be one."""
    first = compiled(bodies.needs).match(text)
    later = compiled(r"\n(?=" + bodies.needs + ")").finditer(text)
    places = [*([0] if first else []), *(match.end() for match in later)]
    opening = next((place for place, at in enumerate(places) if _opens(text, bodies, at)), None)
    if opening is None:
        return False
    spans = sorted(taken())
    starts, ends = [span.start for span in spans], list(accumulate((span.end for span in spans), max, initial=0))
    outside = (at for at in places[opening:] if ends[bisect_right(starts, at)] <= at)
    return any(at == places[opening] or _opens(text, bodies, at) for at in outside)


def _opens(text: str, bodies: Bodies, at: int) -> bool:
    """Whether a line may open a document, or the paragraph that it begins, where that is set in several lines."""
    line = text.find("\n", at)
    line = len(text) if line < 0 else line
    if _opens_at(text, bodies, at, line):
        return True
    block = text.find("\n\n", line, at + _BLOCK)
    block = len(text) if block < 0 and len(text) < at + _BLOCK else block
    if not line < block or (at and text[at - 2 : at] != "\n\n"):
        return False
    above = text[max(0, at - ABOVE) : at]
    return _opens_at(above + unwrapped(text[at:block]), bodies, len(above), len(above) + block - at)


def _opens_at(text: str, bodies: Bodies, at: int, end: int) -> bool:
    """Whether a paragraph may open one: as a formula, as what says that it was adopted, as a motion, or as the first of its clauses."""
    while at < end and (text[at].isspace() or text[at] in "*>_"):
        at += 1
    while end > at and (text[end - 1].isspace() or text[end - 1] in "*_"):
        end -= 1
    if any(compiled(form).fullmatch(text, at, end) for form in (bodies.convened, bodies.moves, bodies.kept)):
        return True
    page = BodyParagraphs(text, bodies)
    opening = (bodies.formula, bodies.ours, bodies.adopts, bodies.motion, bodies.wished, bodies.personal, bodies.seated)
    if any(compiled(form).match(text, at, end) for form in opening):
        return True
    enumerator = compiled(bodies.enumerator).match(text, at, end)
    subject = page.subject(at, end)
    if subject and group(subject, "body") and subject.start() == at and page.head(at, end)[0] >= 0:
        # "Conference notes that"
        return True
    if compiled(bodies.heading).match(text, max(0, text.rfind("\n", 0, at))):
        return True
    if compiled(bodies.measures).fullmatch(text, enumerator.end() if enumerator else at, end):
        return True
    if page.bare(Span(at, end)) is not None or page.head(at, end)[1]:
        return True
    if text[end - 1] == ":" and page.head(at, end)[0] >= 0:
        return True
    if text[at:end].rstrip(".") == "1":
        return compiled(bodies.heading).search(text, max(0, at - ABOVE), at) is not None
    if enumerator is None or not any(mark.value and mark.first for mark in marks_of(enumerator, bodies.ordinals)):
        return False
    if page.subject(enumerator.end(), end) and page.head(enumerator.end(), end)[0] >= 0:
        return True
    return compiled(bodies.heading).search(text, max(0, at - ABOVE), at) is not None or _led(page, at)


def _led(page: BodyParagraphs, at: int) -> bool:
    """Whether the line above one only leads to a list."""
    text = page.text
    end = len(text[:at].rstrip()) if at < ABOVE else at - ABOVE + len(text[at - ABOVE : at].rstrip())
    line = Span(text.rfind("\n", 0, end) + 1, end)
    named = compiled(page.forms.named)
    return line.end > line.start and (page.bare(line) is not None or named.fullmatch(text, line.start, line.end) is not None)
