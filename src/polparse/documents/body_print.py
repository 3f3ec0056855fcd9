"""How a language prints what bodies of all kinds adopt."""

from collections.abc import Mapping
from typing import Any

import attrs

from polparse.documents.divisions import Following
from polparse.documents.layouts import Layout, whatever_case
from polparse.engine.rules import Example
from polparse.model.values import InstrumentType

__all__ = ["Bodies"]


@attrs.frozen(eq=False)
class Bodies:
    """
    How a language prints what bodies of all kinds adopt; regexes over one paragraph, from its first character on.

    Args:
        name: stable and public.
        layout: whose words open clauses, and whose regexes read their acts.
        needs: a line that every such document has, and few other texts.
        formula: the words that enact a document, with the group ``body``.
        ours: what opens a declaration in the first person: "We, the ministers of ..., meeting in ...,".
        convened: a paragraph that is one if recitals follow, with the same group.
        adopts: a paragraph that says that what follows was adopted, with the group ``type``, and ``body``.
        heading: above a formula, what kind of document it is, with the group ``type``.
        types: the types of instruments, by the words for them in lower case.
        enumerator: what marks a clause, with the groups ``number`` and, of points, ``letter``; and ``ordinal`` ("FIRST:").
        ordinals: what these count, by their words in lower case.
        subject: who acts, where each clause names it.
        joint: in a heading, that several speak together, so that clauses without numbers may name "both sides", or "they".
        lead: words that may stand before a head ("while").
        motion: what opens a motion in one sentence, with the group ``body``.
        joining: what stands before the last of them.
        parted: what stands between its clauses.
        goes_on: a paragraph with which a motion goes on, whose clauses stand in paragraphs of their own.
        headed: a heading on the line of the clause below it, with its ``number``.
        leading: a whole line that leads from the preamble to numbered clauses, and says whom they address.
        moves: a whole line that leads to the clauses of a motion, with the group ``body``.
        named: a whole line that is who acts, over a list of what they do.
        declares: a whole line that leads from the preamble to clauses of any form.
        enacts: a whole line that leads to a list of clauses and has no verb from the lists; its group ``type`` tells the type.
        hence: a whole line that leads on from the preamble and has no verb.
        bare: what may stand behind the verb of a line that only leads to a list.
        measures: likewise, to what a report recommends.
        alone: a whole paragraph that is a number.
        article: a whole paragraph that is the number of an article.
        intro: what may stand before who acts, up to it ("In this regard, ").
        recital: what opens a paragraph of the preamble with no word from the lists ("Pursuant to").
        acts: the beginning of a clause whose verb is on no list, and which names nobody ("Mandates the ...").
        sole: the end of a heading over a document of one clause: its kind, and perhaps its number.
        personal: the beginning of a clause in the first person of one who holds an office: "I, ..., Governor, do hereby proclaim".
        seated: the beginning of a decision that tells at which meeting it was taken, with the group ``body``.
        inline: the beginning of a sentence that says all that a body does, with the same group.
        kept: a line that heads minutes.
        minuted: a paragraph of minutes that says what was decided.
        wished: a paragraph that is one of several which each say what a body should do.
        left: the beginning of a paragraph that goes on with a sentence which the one above leaves open.
        aside: a paragraph that is no clause: a heading, a page's head or number.
        over: a paragraph behind which a document does not go on.
        following: how votes and annexes behind a document are printed.
        examples: documents in little, and texts that are none.
    """

    name: str
    layout: Layout = attrs.field(repr=False)
    needs: str = attrs.field(repr=False)
    formula: str = attrs.field(repr=False)
    ours: str = attrs.field(repr=False)
    convened: str = attrs.field(repr=False)
    adopts: str = attrs.field(repr=False)
    heading: str = attrs.field(repr=False)
    types: Mapping[str, InstrumentType] = attrs.field(repr=False)
    enumerator: str = attrs.field(repr=False)
    ordinals: Mapping[str, int] = attrs.field(repr=False)
    subject: str = attrs.field(repr=False)
    joint: str = attrs.field(repr=False)
    lead: str = attrs.field(repr=False)
    motion: str = attrs.field(repr=False)
    joining: str = attrs.field(repr=False)
    parted: str = attrs.field(repr=False)
    goes_on: str = attrs.field(repr=False)
    headed: str = attrs.field(repr=False)
    leading: str = attrs.field(repr=False)
    moves: str = attrs.field(repr=False)
    named: str = attrs.field(repr=False)
    declares: str = attrs.field(repr=False)
    enacts: str = attrs.field(repr=False)
    hence: str = attrs.field(repr=False)
    bare: str = attrs.field(repr=False)
    measures: str = attrs.field(repr=False)
    alone: str = attrs.field(repr=False)
    article: str = attrs.field(repr=False)
    intro: str = attrs.field(repr=False)
    recital: str = attrs.field(repr=False)
    acts: str = attrs.field(repr=False)
    sole: str = attrs.field(repr=False)
    personal: str = attrs.field(repr=False)
    seated: str = attrs.field(repr=False)
    inline: str = attrs.field(repr=False)
    kept: str = attrs.field(repr=False)
    minuted: str = attrs.field(repr=False)
    wished: str = attrs.field(repr=False)
    left: str = attrs.field(repr=False)
    aside: str = attrs.field(repr=False)
    over: str = attrs.field(repr=False)
    following: Following = attrs.field(repr=False)
    examples: tuple[Example, ...] = attrs.field(repr=False)

    @property
    def capitals(self) -> "Bodies":
        """The same for a text in capitals alone: see `Layout.capitals`."""
        strings = ((field.name, getattr(self, field.name)) for field in attrs.fields(Bodies) if field.name != "name")
        regexes: dict[str, Any] = {name: whatever_case(value) for name, value in strings if isinstance(value, str)}
        return attrs.evolve(self, layout=self.layout.capitals, **regexes)
