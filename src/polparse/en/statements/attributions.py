"""
How English writes attributions: the rules are in the modules named in `RULES`, each a catalogue of one way to say who says what.

A rule of the kind ``trailing`` finds the source and the cue that stand after or inside the content; one of the kind ``leading``
a cue and where the content after it begins (part ``clause``: it runs to the end of a clause; ``phrase``: of a noun phrase); one of
the kind ``passive`` a cue whose subject is the content; one of the kind ``nominal`` a noun with its source and content. The stage looks
for what a rule does not name, with the macros of `polparse.en.statements.extents`.
"""

from polparse.en.statements import (
    cue_phrases,
    extents,
    holders,
    lines,
    nominal_cues,
    passives,
    quoted,
    said_after,
    said_clauses,
    said_phrases,
)
from polparse.en.syntax.macros import CONJUNCTS
from polparse.engine.rules import Rule

__all__ = ["CLASSES", "MACROS", "RULES"]

CLASSES = cue_phrases.CLASSES

MACROS: dict[str, str] = {**CONJUNCTS, **cue_phrases.MACROS, **extents.MACROS}

RULES: tuple[Rule, ...] = (
    *holders.RULES,
    *said_after.RULES,
    *lines.RULES,
    *quoted.RULES,
    *said_clauses.RULES,
    *said_phrases.RULES,
    *nominal_cues.RULES,
    *passives.RULES,
)
