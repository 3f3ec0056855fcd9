"""
What depends on what.

Takes units in which dates, people and bodies are merged, and what the conditions grammar finds in them; returns
conditions.
"""

from polparse.actors.index import ActorIndex
from polparse.engine.rules import Grammar
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Match, Units
from polparse.model import Condition

__all__ = ["conditions"]


def conditions(units: Units, grammar: Grammar, index: ActorIndex) -> tuple[Condition, ...]:
    """
    Find conditions.

    Args:
        units: the text.
        grammar: its mentions of the kind ``condition`` are the cue; those of the kind ``precondition`` have
            the parts ``cue``, ``condition`` and ``consequence``, where these begin or as far as they go.
        index: who sets them.

    Returns:
        Conditions in reading order.
    """
    string = grammar.reading(units)
    found: list[Condition] = []
    for mention in grammar.find(units):
        if mention.kind == "condition":
            made = _conditional(units, grammar, string, mention, len(found) + 1)
        elif mention.kind == "precondition":
            made = _precondition(units, grammar, string, index, mention, len(found) + 1)
        else:
            continue
        if made:
            found.append(made)
    return tuple(found)


def _conditional(units: Units, grammar: Grammar, string: str, mention: Match, number: int) -> Condition | None:
    first, last = sentence_at(units, mention.first)
    cue = mention.first
    mark = grammar.macro("end").search(string, cue, last)
    resumed = grammar.macro("resumed").match(string, mark.start(), last) if mark else None
    last = mark.start() if mark else last
    said = grammar.macro("attribution").search(string, cue + 1, last)
    last = said.start() if said else last
    main = grammar.macro("main_clause").search(string, cue + 1, last)
    consequence: tuple[int, int] | None
    if main:
        condition = cue, main.start()
        consequence = main.start() + 1, last
    else:
        pause = grammar.macro("last_pause").search(string, max(cue, last - 1), last)
        condition = cue, pause.start() if pause else last
        before = grammar.macro("consequence_before").search(string, first, cue)
        consequence = before.span("consequence") if before else None
    if resumed and consequence is None:
        close = grammar.macro("end").search(string, resumed.start("consequence"), resumed.start("consequence") + 100)
        consequence = resumed.start("consequence"), close.start() if close else resumed.end()
    if condition[1] - condition[0] < 3:
        return None
    return Condition(
        id=f"k{number}",
        kind="conditional",
        condition=units.span(*condition),
        consequence=units.span(*consequence) if consequence and consequence[1] > consequence[0] else None,
        cue=mention.span,
        set_by=None,
        rule=mention.rule,
    )


def _precondition(units: Units, grammar: Grammar, string: str, index: ActorIndex, mention: Match, number: int) -> Condition | None:
    first, last = sentence_at(units, mention.first)
    parts = dict(mention.parts)
    if "verb" in parts:
        # What stands before the verb is the condition, or what depends on it.
        verb = parts["verb"][0]
        subject = grammar.macro("subject_before").search(string, max(first, verb - 24), verb)
        if subject is None:
            return None
        parts["condition" if "consequence" in parts else "consequence"] = subject.span()
    final = max(("condition", "consequence"), key=lambda part: parts[part])
    other = "condition" if final == "consequence" else "consequence"
    aside = grammar.macro("clause_end").search(string, parts[other][0] + 1, parts[other][1])
    parts[other] = parts[other][0], aside.start() if aside else parts[other][1]
    end = grammar.macro("clause_end").search(string, parts[final][0] + 1, last)
    parts[final] = parts[final][0], end.start() if end else last
    who = mention.part("who")
    actor = index.at(who) if who else None
    return Condition(
        id=f"k{number}",
        kind="precondition",
        condition=units.span(*parts["condition"]),
        consequence=units.span(*parts["consequence"]),
        cue=units.span(*parts["cue"]),
        set_by=actor.id if actor else None,
        rule=mention.rule,
    )
