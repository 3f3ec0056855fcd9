"""Whether those who meet play against each other."""

from polparse.contract.classes import IN, MATCH_NOUN, RESULT_VERB
from polparse.syntax.clause import Clause

__all__ = ["is_match"]

# Of the clauses behind one, so many are looked at.
_NEAR = 2


def is_match(clause: Clause) -> bool:
    """Whether a clause tells of a match: "Norway met Chad and lost 2-1", "met in the final"."""
    syntax, verb = clause.syntax, clause.verb
    if verb is None:
        return False
    if any(syntax.units.has(phrase.head, MATCH_NOUN) for phrase in clause.led_by(IN)):
        return True
    for number in range(clause.number + 1, min(clause.number + 1 + _NEAR, len(syntax))):
        behind = syntax.clause(number)
        won = behind.verb if behind is not None else None
        if behind is not None and won is not None and behind.inherited and syntax.units.has(won.head, RESULT_VERB):
            # "And won 2-1", but not "and won support"
            return not behind.objects or any(phrase.kind == "number" for phrase in behind.objects)
    return False
