"""What a language pack must provide."""

import attrs

from polparse.documents.citations import Anaphora, Notation
from polparse.documents.layouts import Layout
from polparse.engine.lexicon import Lexicon
from polparse.engine.rules import Grammar
from polparse.syntax.grammar import SyntaxGrammar

__all__ = ["Language"]


@attrs.frozen
class Language:
    """
    One language: its words, and how it writes what the stages assemble.

    Attributes:
        code: ISO 639-1.
        lexicon: every word.
        dates: finds timexes; the norm of each is its value as far as its words tell.
        names: finds persons, bodies and places.
        roles: finds offices beside names, over units in which names are merged.
        actors: finds countries, governments, bodies and groups, over the same units.
        quotations: finds what stands in quotation marks.
        attributions: finds cues, over units in which dates, names and quotations are merged.
        instruments: finds resolutions, laws and agreements.
        meetings: finds talks, and who chairs and attends them.
        commitments: finds promises.
        conditions: finds conditions.
        delegations: finds who represents a side.
        syntax: finds groups, phrases and clauses, over units in which dates and names are merged.
        layouts: the printed forms of official documents.
        notations: printed identifiers of instruments.
        anaphora: words that name these again.
    """

    code: str
    lexicon: Lexicon
    dates: Grammar
    names: Grammar
    roles: Grammar
    actors: Grammar
    quotations: Grammar
    attributions: Grammar
    instruments: Grammar
    meetings: Grammar
    commitments: Grammar
    conditions: Grammar
    delegations: Grammar
    syntax: SyntaxGrammar
    layouts: tuple[Layout, ...]
    notations: tuple[Notation, ...]
    anaphora: Anaphora
