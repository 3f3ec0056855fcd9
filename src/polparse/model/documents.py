"""The typed models of the form of a text: its passages, and who has the floor in a record."""

from typing import Literal

import attrs

from polparse.model.model import Model
from polparse.spans import Span

__all__ = ["Passage", "PassageKind", "Turn"]

PassageKind = Literal[
    "heading", "formula", "clause", "point", "article", "turn", "scene", "entry", "vote", "annex", "columns", "plain"
]


@attrs.frozen
class Passage(Model):
    """
    A stretch of a text by its form.

    Attributes:
        kind: a heading, the words that enact a resolution, a clause or article of it, a point of one, the line on its vote, a turn, what
            nobody says in one, an entry of a list of participants, an annex of a resolution; ``columns`` for
            lines in which two columns stand side by side, so that no sentence or clause can be read on; ``plain`` if it is none of these.
        span: characters of the text, without white space around them.
        number: as it is printed, of a clause or point; None if it has none.
        label: what opens it: who speaks, or who is on the list; None if nothing does.
        children: what is inside, in reading order.
    """

    kind: PassageKind
    span: Span
    number: str | None = None
    label: Span | None = None
    children: tuple["Passage", ...] = ()


attrs.resolve_types(Passage)


@attrs.frozen
class Turn(Model):
    """
    What one speaker says in a record, briefing, debate or interview, until another has the floor.

    Attributes:
        id: unique in the document ("t1").
        span: from the label, or the time or number before it, to the last character of what is said.
        label: the characters that say who speaks, without the colon, stop or dash behind them; of two who speak in turns
            without names, the dash that opens the line, or the marks of bold type before and behind a question.
        speaker: who speaks, as printed, without brackets, time and marks of the type ("Mr. Okoro", "The PRESIDENT", "Q"); Q and A of an
            interview that has its questions in bold and no labels.
        name: the characters of the label that name a person; None if it names none.
        actor: the id of the speaker; None if the label tells no more than that somebody asks or answers, and the text above does not tell
            who answers.
        role: the office or function in the label, as it stands ("MINISTER OF HEALTH", "Moderator"); None if there is none.
        affiliation: the state, party, constituency or body in the label, as it stands; None if there is none.
        language: the language spoken, as it stands ("French", "FR"); None if the text does not say.
        time: the time printed beside the label, as it stands; None if there is none.
        content: what is said, in reading order, without scenes ("[Laughter]") and headings that stand between; ``()`` if nothing is.
        rule: the rule that found it.
    """

    id: str
    span: Span
    label: Span
    speaker: str
    name: Span | None
    actor: str | None
    role: str | None
    affiliation: str | None
    language: str | None
    time: str | None
    content: tuple[Span, ...]
    rule: str
