"""From where what a cue says begins to where it ends, behind the cue."""

import re

from polparse.contract.classes import CONJUNCTION_AND
from polparse.engine.units import Match
from polparse.statements.attribution import Stretch
from polparse.statements.cue_clauses import CueClauses
from polparse.statements.surroundings import REACH, Surroundings

__all__ = ["Contents"]

# So few are no clause yet, if none of them is a verb.
_SHORT = 3
# So many clauses that begin with "that" may stand side by side.
_THATS = 4


class Contents:
    """
    Where contents end in one text.

    Args:
        clauses: tell more, if anything reads phrases and clauses.
    """

    def __init__(self, around: Surroundings, clauses: CueClauses | None) -> None:
        self.around, self.clauses = around, clauses

    def behind(self, mention: Match, end: int, subordinate: bool = False) -> Stretch:
        """From where the content begins to where it ends."""
        parts = mention.parts
        if "clause" in parts:
            start, past = parts["clause"]
            if quoted := self.around.at["paused"](start):
                # "chanted “Leave now,” and “Stay away.”"
                return start, max(past, quoted.end())
            ending = "pause_end" if subordinate else "clause_end"
            apposed = self.around.at["apposed_subject"](start, end) if subordinate else None
            # "who said her landlord, a firm in Oslo, had left": what is set apart is no end.
            closing = self.around.search(ending, apposed.end() if apposed else past, end)
            joined = closing and closing.start() - start <= _SHORT and self.around.units.has(closing.start(), CONJUNCTION_AND)
            if closing and joined and not self.around.search("clause_finite", start, closing.start()):
                # "said that he and Vogt agreed"
                closing = self.around.search(ending, closing.end(), end)
            for _ in range(_THATS):
                # "said that it was over, and that the envoys would leave"
                if not closing or not self.around.at["and_that"](closing.start()):
                    break
                closing = self.around.search(ending, closing.start() + 2, end)
        else:
            start, past = parts["phrase"]
            closing = self.object_end(start, past, end)
            if closing is not None and closing["finite"] is not None and self.clauses is not None:
                # "asked for a recount before the votes had been burnt": what leads that clause begins it.
                led = self.clauses.led_from(closing.start(), start)
                if led > start:
                    return start, self.around.trim(start, led)
            dated = self.around.whole["dated"](start, self.around.trim(start, closing.start() if closing else end))
            if dated:
                return start, dated.start("when")
        last = max(self.around.trim(start, closing.start() if closing else end), past)
        # "pledged to appeal and, failing that, to resign"
        return start, last - 1 if last > past and self.around.units.ends_as(last, CONJUNCTION_AND) else last

    def trailed(self, start: int, end: int) -> int:
        """Where the content ends that begins behind a source and a cue."""
        if quoted := self.around.at["paused"](start):
            return quoted.end()
        closing = self.around.search("clause_end", start + 1, end)
        return self.around.trim(start, closing.start() if closing else end)

    def object_end(self, start: int, at: int, end: int) -> re.Match[str] | None:
        """Where a noun phrase ends: a finite verb in a relative clause does not end it, nor a clause about what is to be done."""
        infinitive = self.around.at["to_do"](start) is not None
        doing = self.around.at["ing"](start) is not None
        for closing in self.around.macro("object_end").finditer(self.around.string, at, min(end, at + REACH)):
            here = closing.start()
            if closing["joined"] is not None:
                inside = doing
            elif closing["finite"] is not None:
                # "the plan the ministry had drafted"
                contact = self.around.whole["contact"](start, here) is not None
                inside = contact or self.around.search("inner_clause", start, here) is not None or (
                    self.clauses is not None
                    # "Proposed going on until Ghana agrees"
                    and (self.clauses.is_relative(start, here) or (doing and self.clauses.led_from(here, start) > start))
                )
            else:
                inside = closing["comma"] is not None and self.lists_verbs(start, here)
                doing = doing or inside
            if not inside and not (infinitive and (closing["clause"] is not None or closing["time"] is not None)):
                return closing
        return None

    def lists_verbs(self, start: int, comma: int) -> bool:
        """Whether what is to be done, or doing, goes on behind a comma."""
        return any(
            self.around.at[following](comma + 1) and self.around.search(form, start, comma)
            for form, following in (("to_do", "next_base"), ("ing", "next_ing"))
        )
