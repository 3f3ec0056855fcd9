"""What stands above the first words of a document: the heading that says of which kind it is."""

from polparse.documents.body_draft import BodyDraft
from polparse.documents.body_paragraphs import BodyParagraphs
from polparse.documents.body_print import Bodies
from polparse.documents.layouts import compiled
from polparse.model.values import InstrumentType
from polparse.spans import Span

__all__ = ["ABOVE", "Titles"]

# So far above its formula the heading of a document may stand, in characters.
ABOVE = 400
# A line so long is none of a heading that has another line below it.
_HEADING = 48


class Titles:
    """Reads the headings of one text. A heading is a line: the text has its line breaks."""

    def __init__(self, lines: str, bodies: Bodies, page: BodyParagraphs) -> None:
        self.lines = lines
        self.forms = bodies
        self.page = page

    def titled(self, at: int) -> tuple[InstrumentType, Span | None]:
        """What the line above a formula calls the document."""
        found = compiled(self.forms.heading).finditer(self.lines, max(0, at - ABOVE), at)
        headings = [heading for heading in found if not self.goes_on(heading.start())]
        if not headings:
            return "resolution", None
        last = headings[-1]
        return self.forms.types.get(last.group("type").lower(), "resolution"), self.page.trimmed(last.start("type"), last.end())

    def drafted(self, paragraph: Span, body: str | None, kind: InstrumentType = "resolution", ours: bool = False) -> BodyDraft:
        """A document that begins with a paragraph, or with the heading above."""
        titled, heading = self.titled(paragraph.start)
        if heading is None:
            return BodyDraft(paragraph.start, paragraph, body, kind, ours=ours)
        directly = self.directly(heading, paragraph)
        headed = directly and compiled(self.forms.sole).fullmatch(self.lines, heading.start, heading.end) is not None
        return BodyDraft(heading.start, heading, body, titled, ours=ours, titled=directly, headed=headed)

    def headed(self, paragraph: Span) -> bool:
        """Whether a heading that says no more than that it is one stands above a paragraph, or any above one that ends in a comma."""
        draft = self.drafted(paragraph, None)
        return draft.headed or (draft.titled and self.page.text[paragraph.end - 1] == ",")

    def directly(self, heading: Span, paragraph: Span) -> bool:
        """Whether no sentence stands between a heading and a paragraph."""
        return not any(line.rstrip()[-1:] == "." for line in self.lines[heading.end : paragraph.start].split("\n"))

    def goes_on(self, at: int) -> bool:
        """Whether a line goes on with a paragraph that is set in several: the one above it is too long for a heading."""
        return at - self.lines.rfind("\n", 0, at) > _HEADING
