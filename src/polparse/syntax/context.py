"""What stands before a noun group in its clause, by the letters of groups alone."""

from polparse.syntax.grammar import SyntaxGrammar

__all__ = ["Context"]


class Context:
    """
    What stands before a place, in its clause as far as words tell where it begins.

    Places are asked for in reading order: what stands before one is known from the last.
    """

    def __init__(self, string: str, grammar: SyntaxGrammar) -> None:
        self._string, self._grammar = string, grammar
        self._group, self._bound, self._verb = 0, -1, -1

    def _go_on(self, group: int) -> None:
        """Find the last bound and the last verb before a group."""
        string, bounds, verbs, before = self._string, self._grammar.bounds, self._grammar.finite, self._group
        bound = verb = -1
        at = group - 1
        while at >= before and bound < 0:
            if string[at] in bounds:
                bound = at
            elif verb < 0 and string[at] in verbs:
                verb = at
            at -= 1
        self._group = max(group, before)
        self._bound, self._verb = max(bound, self._bound), max(verb, self._verb)

    def told(self, group: int) -> bool:
        """Whether there is a verb."""
        self._go_on(group)
        return self._verb > self._bound

    def opened(self, group: int) -> bool:
        """Whether the clause begins with the preposition that leads to this group, or to one that it follows without a comma."""
        self._go_on(group)
        bound, string, grammar = self._bound, self._string, self._grammar
        # "Meeting in Oslo, the ministers of Chad and Ghana": a participle may stand before it.
        first = bound + 2 if string[bound + 1] in grammar.participles else bound + 1
        if first >= group or string[first] not in grammar.leading:
            return False
        return all(string.find(letter, bound + 1, group) < 0 for letter in grammar.separators)
