"""What a tag becomes beside some others, and how all of a text that become something else are found."""

import re
from typing import NamedTuple

import attrs

from polparse.engine import patterns
from polparse.engine.rules import Example
from polparse.engine.search import Regex
from polparse.engine.sentences import SENTENCE_END
from polparse.syntax.letters import Letters

__all__ = ["Retag", "RetagPlan", "Retagger", "retag_plan"]

# Of more letters than so many, most texts have one.
_RARE = 8
# Up to a word that leads a clause, to the end, or to who says it: ", the army said".
_VERBLESS = "<verbless>*+ (<clause_end>|$)|<unsaid>*+ (<comma> (?! <unsaid>{1,12}+ <said>) <unsaid>*+)*+ (?= <comma>)"


@attrs.frozen(eq=False)
class Retag:
    """
    What a tag becomes beside some others.

    Args:
        name: stable and public, ``en.tags.slug``.
        tag: one, or several.
        becomes: the new one.
        before, after: what must stand there, as patterns over tags; alternatives of `before` are of one length each.
        alone: only the first of these in a sentence, or in what stands before a word that leads a clause, that has no finite verb.
        examples: at least one `hit`, of one unit, and one `miss`.
    """

    name: str
    tag: str | tuple[str, ...]
    becomes: str
    before: str = ""
    after: str = ""
    alone: bool = False
    examples: tuple[Example, ...] = attrs.field(default=(), repr=False)

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags that it changes."""
        return (self.tag,) if isinstance(self.tag, str) else self.tag


class RetagPlan(NamedTuple):
    """
    What one of these rules comes to over the letters of tags, as plain data.

    Attributes:
        becomes: the letter of the new tag.
        needs: some sets of letters; tags that have none of one of them stay as they are.
        regexes: of each tag that it changes what matches it; a search for one letter is the fastest.
        verbless: of a rule that changes only the first of a sentence without a verb, what such a sentence is; else its source is empty.
        ends: the letters with which such a sentence ends.
    """

    becomes: str
    needs: tuple[frozenset[str], ...]
    regexes: tuple[Regex, ...]
    verbless: Regex
    ends: frozenset[str]

    def coded(self) -> "RetagPlan":
        """The same with the code of its regexes."""
        return self._replace(regexes=tuple(regex.coded() for regex in self.regexes), verbless=self.verbless.coded())


def retag_plan(rule: Retag, letters: Letters) -> RetagPlan:
    """
    Read a rule.

    Raises:
        RuleError: an unknown tag, or a pattern that cannot be read.
    """
    tags, name = list(map(letters.__getitem__, rule.tags)), rule.name
    needs = [frozenset(tags)]
    for side in filter(None, (rule.before, rule.after)):
        needs += [letters.select("|".join(names), name) for names in patterns.needs(letters.read(side, name))]
    after = f"(?={letters.source(rule.after, name)})" if rule.after else ""
    sources = [tag + (letters.behind(rule.before, name, tag) if rule.before else "") + after for tag in tags]
    return RetagPlan(
        letters[rule.becomes],
        tuple(some for some in needs if some is needs[0] or len(some) <= _RARE),
        tuple(map(Regex, sources)),
        Regex(letters.source(_VERBLESS, name) if rule.alone else ""),
        letters.select(SENTENCE_END, name) if rule.alone else frozenset(),
    )


class Retagger:
    """
    One of these rules, compiled.

    Args:
        plan: what it comes to.
        name: its own, for messages.

    Raises:
        RuleError: a pattern is no regex.
    """

    def __init__(self, plan: RetagPlan, name: str) -> None:
        self.becomes: str = plan.becomes
        self.needs: tuple[frozenset[str], ...] = plan.needs
        self._patterns = [regex.compiled(name) for regex in plan.regexes]
        self._ends = plan.ends
        self._verbless = plan.verbless.compiled(name) if plan.verbless.source else None
        self._single = self._patterns[0] if len(self._patterns) == 1 and self._verbless is None else None

    def places(self, tags: str) -> list[int]:
        """The units that it changes, in reading order."""
        found = sorted(match.start() for pattern in self._patterns for match in pattern.finditer(tags))
        return found if self._verbless is None or not found else self._alone(tags, found, self._verbless)

    def changed(self, tags: str) -> str:
        """The tags with what it changes."""
        if self._single is not None:
            return self._single.sub(self.becomes, tags)
        pieces: list[str] = []
        at = 0
        for unit in self.places(tags):
            pieces += tags[at:unit], self.becomes
            at = unit + 1
        return "".join((*pieces, tags[at:])) if pieces else tags

    def _alone(self, tags: str, places: list[int], verbless: re.Pattern[str]) -> list[int]:
        """Of some units the first of each sentence without a verb, or of what stands there before a word that leads a clause."""
        found: list[int] = []
        seen = -1
        for unit in places:
            start = max(seen, *(tags.rfind(end, max(seen, 0), unit) + 1 for end in self._ends))
            if start > seen:
                seen = start
                match = verbless.match(tags, start)
                if match is not None and match.end() > unit:
                    found.append(unit)
        return found
