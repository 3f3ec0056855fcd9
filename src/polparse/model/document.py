"""The typed model of all that was found in one text."""

from collections.abc import Iterable
from typing import Protocol

import attrs

from polparse.model.actors import Actor
from polparse.model.dates import Timex
from polparse.model.documents import Passage, Turn
from polparse.model.events import Event
from polparse.model.handed import Handed
from polparse.model.instruments import Citation, Resolution
from polparse.model.model import Model
from polparse.model.relations import Commitment, Condition, Delegation, Meeting
from polparse.model.statements import Statement
from polparse.spans import Span

__all__ = ["JOINER", "PAGES", "Document", "Pages"]

# Stands for markup inside a word, where a blank would part it; it is not seen.
JOINER = "\u2060"


class Pages(Protocol):
    """How a document is shown, as `polparse.export.html.page` does."""

    def page(self, document: "Document") -> str: ...

    def frame(self, document: "Document") -> str: ...


PAGES: Handed[Pages] = Handed("polparse.export.html.page")


@attrs.frozen(repr=False)
class Document(Model):
    """
    Everything that was found in one text.

    Attributes:
        text: the caller's string; every span is half-open characters of it.
        date: the publication date, ISO 8601; None if the caller gave none.
        name: what the caller calls the text, such as its file; None if nothing.
        actors: in the order of their first mention; this and every other tuple is ``()`` if nothing was found.
        delegations: in reading order.
        meetings: in the order of their first mention.
        resolutions: in the order of their first mention.
        statements: in reading order of their content.
        commitments: in reading order.
        conditions: in reading order.
        dates: in reading order.
        citations: the instruments that the text identifies, in reading order; as `extract_citations` finds them.
        turns: in reading order; who speaks in a record, briefing, debate or interview.
        events: in reading order of the words that tell it; who did what to whom.

    >>> Document("The Diet met.")
    <Document of 13 characters: nothing found>
    """

    text: str
    date: str | None = None
    name: str | None = None
    actors: tuple[Actor, ...] = ()
    delegations: tuple[Delegation, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    statements: tuple[Statement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    conditions: tuple[Condition, ...] = ()
    dates: tuple[Timex, ...] = ()
    citations: tuple[Citation, ...] = ()
    turns: tuple[Turn, ...] = ()
    events: tuple[Event, ...] = ()

    def actor(self, id: str) -> Actor:
        """
        The actor whom an id of this document names.

        Raises:
            KeyError: none has this id; the message shows it.

        >>> vogt = Actor("a1", "person", "Ada Vogt", None, ())
        >>> Document("Ada Vogt left.", actors=(vogt,)).actor("a1").name
        'Ada Vogt'
        """
        # Ids that `parse` gives count the actors.
        place = int(id[1:]) - 1 if isinstance(id, str) and id[1:].isdecimal() and len(id) < 10 else -1
        if 0 <= place < len(self.actors) and self.actors[place].id == id:
            return self.actors[place]
        for actor in self.actors:
            if actor.id == id:
                return actor
        raise KeyError(f"no actor has the id {id!r}")

    @property
    def passages(self) -> tuple[Passage, ...]:
        """
        Headings, turns, resolutions with their clauses, entries of lists, and plain paragraphs, in reading order.

        Every character that is no white space is in one of them. They are made of the results each time, and are no field.

        >>> [passage.kind for passage in Document("A heading\\n\\nThe Diet met.").passages]
        ['heading', 'plain']
        """
        from polparse.model.passages import passages

        return passages(self.text, self.turns, self.resolutions, self.delegations, self.actors)

    def words(self, spans: Span | Iterable[Span] | None) -> str:
        """
        The characters of a span, or of several with `` ... `` between them, in the order given; empty for none.

        Without U+2060, which stands for the markup of a page inside its words: so what is equal is equal.

        >>> document = Document("The Diet met on Monday.")
        >>> document.words(Span(4, 8)), document.words([Span(4, 8), Span(16, 22)]), document.words(None)
        ('Diet', 'Diet ... Monday', '')
        """
        if spans is None:
            return ""
        words = spans.of(self.text) if isinstance(spans, Span) else " ... ".join(span.of(self.text) for span in spans)
        return words.replace(JOINER, "")

    def annotate(self, annotations: Iterable[tuple[Span, str, str]], page: str | None = None) -> str:
        """
        The text with something before and after some spans of it.

        Args:
            annotations: spans, each with what stands before and after it, in any order. Where two cross, the inner one is closed and begun
                again. Nothing is escaped.
            page: the page of HTML from which the text was read (see `polparse.parse_html`): it is what is annotated then, and a span is
                begun again behind each tag in it.

        Raises:
            ValueError: a span ends after the text, or the page is another.

        >>> document = Document("The Diet met on Monday.")
        >>> document.annotate([(Span(4, 8), "<b>", "</b>"), (Span(16, 22), "[", "]")])
        'The <b>Diet</b> met on [Monday].'
        """
        from polparse.model.annotated import annotated

        return annotated(self.text, annotations, self.text if page is None else page)

    def html(self) -> str:
        """
        A page to look at, which needs no other file and no network: the text with everything marked in it, and lists beside it.

        Write it as UTF-8. It is safe whatever the text holds: no script of the text can run.

        >>> Document("The Diet met.").html()[:15]
        '<!DOCTYPE html>'
        """
        return PAGES().page(self)

    def _repr_html_(self) -> str:
        """The page in a frame, for notebooks."""
        return PAGES().frame(self)

    def __repr__(self) -> str:
        held = {field.name: getattr(self, field.name) for field in attrs.fields(type(self))}
        counts = {name: len(found) for name, found in held.items() if isinstance(found, tuple) and found}
        told = ", ".join(f"{count} {name if count > 1 else name.removesuffix('s')}" for name, count in counts.items())
        return f"<Document of {len(self.text)} characters: {told or 'nothing found'}>"
