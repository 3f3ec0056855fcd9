"""Who stands before a cue."""

from collections.abc import Sequence

from polparse.statements.attribution import Attribution, Stretch
from polparse.statements.cue_clauses import CueClauses
from polparse.statements.surroundings import Surroundings

__all__ = ["Subjects"]


class Subjects:
    """
    The subjects of cues in one text.

    Args:
        clauses: tell more, if anything reads phrases and clauses.
    """

    def __init__(self, around: Surroundings, clauses: CueClauses | None) -> None:
        self.around, self.clauses = around, clauses

    def source(self, begin: int, first: int, cue: int, before: Sequence[Attribution]) -> tuple[Stretch | None, int] | None:
        """Who stands before a cue, and where the cue's own words begin."""
        participle = self.around.at["participle"](cue) and self.around.back("participle_before", max(first - 1, 0), cue)
        if not participle:
            for name in ("relative_before", "subject_before"):
                match = self.around.back(name, first, cue)
                if match:
                    return match.span("source"), match.start("pre")
        shared = self.around.back("shared_before", max(first - 1, 0), cue)
        last = None if shared else next((a for a in reversed(before) if not a.parent), None)
        if last and self.lists(last) and self.around.at["finite_cue"](cue):
            listed = self.around.back("listed_before", max(first - 1, 0), cue)
            shared = listed if listed and listed.start() == last.content[-1][1] else None
        match = shared or participle
        if match:
            one = next((a for a in reversed(before) if a.source and a.subject and not a.parent), None)
            same = one.source if one else None
            # "said she would sign, calling it a success": what the first says ends where the second begins.
            ended = one is not None and not shared and one.content[-1][1] == match.start()
            told = self.clauses.inherited(cue, named=bool(shared and same)) if self.clauses is not None and not ended else None
            if told is not None and not (same and same[0] < told[1] and told[0] < same[1]):
                return told, match.start("pre")
            if same:
                return same, match.start("pre")
            subject = self.around.search("clause_subject", begin, cue)
            if subject:
                return subject.span("source"), match.start("pre")
            if not shared:
                return None, match.start("pre")
        return None

    def shared_aside(self, first: int, cue: int) -> tuple[Stretch, int] | None:
        """The subject of a verb before it, with an aside between: "dismissed them and, in the same message, announced that"."""
        match = self.around.back("shared_aside_before", max(first - 1, 0), cue) if self.clauses is not None else None
        told = self.clauses.inherited(cue, named=False) if match and self.clauses is not None else None
        return (told, match.start("pre")) if match and told is not None else None

    def lists(self, before: Attribution) -> bool:
        """Whether the subject of an attribution can have another verb after a comma."""
        return before.source is not None and not self.around.at["relative_word"](before.source[0])

    def resumed(self, begin: int, cue: int) -> tuple[Stretch, int] | None:
        """The subject before an aside that ends at the cue."""
        match = self.around.back("resumed_before", begin, cue)
        return (match.span("source"), match.start("pre")) if match else None
