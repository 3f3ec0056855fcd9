"""The typed model of who said what."""

from typing import Literal

import attrs

from polparse.model.model import Model
from polparse.model.values import Stance
from polparse.spans import Span

__all__ = ["Act", "Anonymity", "Modality", "Polarity", "Statement", "StatementKind"]

StatementKind = Literal["direct", "indirect", "mixed"]
Act = Literal["speech", "belief", "intention", "attitude", "decree", "evidence"]
Polarity = Literal["+", "-"]
Anonymity = Literal["withheld", "unnamed"]
Modality = Literal["possible", "necessary", "future", "conditional", "reported"]


@attrs.frozen
class Statement(Model):
    """
    What a source says, writes, believes, wants, demands, decides or shows.

    Attributes:
        id: unique in the document ("s1").
        source: the stretches that name who; ``()`` if the text names nobody.
        cue: the reporting words; ``()`` if only a line above or below a quotation names who speaks.
        content: what, in one or several stretches, with its "that" and its quotation marks.
        kind: direct (all in quotation marks), indirect, or mixed.
        act: speech, belief, intention, attitude, decree or evidence.
        stance: what the cue adds ("claim", "deny", "demand"; the reference lists them); None for a plain one.
        polarity: ``-`` if by the cue the source holds the content untrue, unwanted or not to be done ("deny", "reject", "did not support").
        negated: the cue is denied, or nobody is its source ("did not say", "no one believes").
        modality: what makes the cue less than a fact: possible ("might say"), necessary ("must"), future ("will"), conditional
            ("would say", "if he says") or reported ("allegedly"); None if it is one.
        addressee: the stretch that names to whom something is said.
        medium: the stretch that says where or by what means, with its preposition ("in a statement", "on Twitter").
        time: the timex that says when; its span is that of one of the dates of the document.
        actors: the ids of all who say it, in the order of the source; ``()`` if none of them is an actor of the document.
        targets: the ids of those to whom it is said; of a blame, a praise or a demand without an addressee, of those whom it
            concerns ("accused Norway", "demanded that Norway withdraw"). Likewise.
        parent: the id of the statement whose content this one is part of.
        rule: the rule that found it.
        unnamed: withheld if the text says that the name of the source is kept back ("on condition of anonymity"), unnamed if it calls
            the source so ("an unnamed official", "a source"); None otherwise.
        reason: the stretch that says why it is kept back, if the text does ("because he was not authorized to speak").
    """

    id: str
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: StatementKind
    act: Act
    stance: Stance | None
    polarity: Polarity
    negated: bool
    modality: Modality | None
    addressee: Span | None
    medium: Span | None
    time: Span | None
    actors: tuple[str, ...]
    targets: tuple[str, ...]
    parent: str | None
    rule: str
    unnamed: Anonymity | None = None
    reason: Span | None = None

    @property
    def actor(self) -> str | None:
        """The first of `actors`; None if there is none."""
        return next(iter(self.actors), None)
