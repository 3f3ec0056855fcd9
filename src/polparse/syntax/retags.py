"""What a tag becomes beside some others, and how all of a text that become something else are found."""

import re

import attrs

from polparse.engine import patterns
from polparse.engine.rules import Example
from polparse.errors import RuleError
from polparse.syntax.letters import Letters

__all__ = ["Retag", "Retagger"]

# Of more letters than so many, most texts have one.
_RARE = 8


@attrs.frozen
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


class Retagger:
    """
    One of these rules over the letters of tags.

    Attributes:
        becomes: the letter of the new tag.
        needs: some sets of letters; tags that have none of one of them stay as they are.

    Raises:
        RuleError: an unknown tag, or a pattern that cannot be read.
    """

    def __init__(self, rule: Retag, letters: Letters) -> None:
        self.becomes: str = letters[rule.becomes]
        tags = list(map(letters.__getitem__, rule.tags))
        self.needs: list[frozenset[str]] = [frozenset(tags)]
        for side in filter(None, (rule.before, rule.after)):
            some = (letters.select("|".join(names), rule.name) for names in patterns.needs(letters.read(side, rule.name)))
            self.needs += [one for one in some if len(one) <= _RARE]
        after = f"(?={letters.source(rule.after, rule.name)})" if rule.after else ""
        sources = [tag + (letters.behind(rule.before, rule.name, tag) if rule.before else "") + after for tag in tags]
        try:
            # One for each tag: a search for one letter is the fastest.
            self._patterns = [re.compile(source) for source in sources]
        except re.error as error:
            raise RuleError(f"{rule.name}: {error}") from None
        self._ends = letters.select("sentence_end", rule.name) if rule.alone else frozenset()
        self._verbless = letters.regex("<verbless>*+ <clause_end>", rule.name) if rule.alone else None
        self._single = self._patterns[0] if len(sources) == 1 and not rule.alone else None

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
            start = max(tags.rfind(end, 0, unit) for end in self._ends) + 1
            if start > seen:
                seen = start
                match = verbless.match(tags, start)
                if match is not None and match.end() > unit:
                    found.append(unit)
        return found
