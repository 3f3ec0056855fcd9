"""The names of people: their words, and which of them call the same person."""

from collections.abc import Callable, Sequence
from functools import lru_cache
from unicodedata import combining, normalize

__all__ = ["Namesakes", "name_words"]


@lru_cache(maxsize=10_000)
def name_words(form: str) -> tuple[str, ...]:
    """
    The words of a folded name without accents, without initials and without the article of an Arabic surname.

    >>> name_words("mustafa al - kazemi"), name_words("jean - yves le drian")
    (('mustafa', 'kazemi'), ('jean-yves', 'le', 'drian'))
    >>> name_words("josé pérez")
    ('jose', 'perez')
    """
    words: list[str] = []
    joined = False
    if not form.isascii():
        # One paper prints "Kertész" and "Kertesz".
        form = "".join(char for char in normalize("NFKD", form) if not combining(char))
    for word in form.split():
        if word == "-":
            joined = True
        elif joined and words:
            words[-1] = word if words[-1] in ("al", "el") else f"{words[-1]}-{word}"
            joined = False
        elif word[0].isalpha() and not word.endswith("."):
            words.append(word)
    return tuple(words) or (form,)


class Namesakes:
    """The people named so far, by the words of their names."""

    def __init__(self) -> None:
        self._words: list[list[str]] = []
        self._last: dict[str, list[int]] = {}
        self._any: dict[str, list[int]] = {}

    def add(self, words: Sequence[str]) -> int:
        """The number of a person who is not known yet."""
        number = len(self._words)
        self._words.append(list(words))
        self._last.setdefault(words[-1], []).append(number)
        for word in words:
            self._any.setdefault(word, []).append(number)
        return number

    def full(self, words: Sequence[str]) -> int | None:
        """
        The person whom a name of several words calls: same surname, and a first name that is the same or missing.

        Two Clintons stay two; "Ban Ki-moon" and "Secretary-General Ban" are one.
        """
        for number in reversed(self._last.get(words[-1], ())):
            known = self._words[number]
            if len(known) == 1 or len(words) == 1 or known[0] == words[0] or set(words) <= set(known):
                if len(words) > len(known):
                    self._words[number] = list(words)
                    for word in words:
                        if number not in self._any.setdefault(word, []):
                            self._any[word].append(number)
                return number
        return next((n for n in reversed(self._any.get(words[0], ())) if set(words) <= set(self._words[n])), None)

    def single(self, word: str, before: Sequence[int], fit: Callable[[int], int]) -> int | None:
        """
        The person whom one word calls: by surname, else by another word of the name.

        Args:
            word: folded.
            before: numbers of people in the order in which they were last named; of several the latest is meant.
            fit: how well a number goes with what is said of the one who is called: less than 0 if it cannot be.
        """
        for index in (self._last, self._any):
            candidates = index.get(word, ())
            if len(candidates) == 1 and fit(candidates[0]) >= 0:
                return candidates[0]
            best = max(map(fit, candidates), default=-1)
            if best >= 0:
                fitting = [number for number in candidates if fit(number) == best]
                return next((number for number in reversed(before) if number in fitting), fitting[0])
        return None
