"""The names of people: their words, and which of them call the same person."""

from bisect import insort
from collections.abc import Callable, Sequence
from functools import lru_cache
from heapq import heapify, heappop, heappush
from unicodedata import combining, normalize

__all__ = ["Namesakes", "Told", "name_words"]

# The gender and the offices that a text tells of somebody.
Told = tuple[str, frozenset[str]]
# Of so many people who share even the rarest word of a name, those before the latest are not asked for the others: each name would
# be compared with all before it.
_MANY = 200


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
    """
    The people named so far, by the words of their names.

    Args:
        fit: how well a number goes with what is told of the one who is called: less than 0 if it cannot be.
    """

    def __init__(self, fit: Callable[[int, Told], int]) -> None:
        self._fit = fit
        # The longest name of each, and all words of all names.
        self._words: list[list[str]] = []
        self._every: list[set[str]] = []
        self._last: dict[str, list[int]] = {}
        self._any: dict[str, list[int]] = {}
        # By surname and first name, the latest.
        self._both: dict[tuple[str, str], int] = {}
        self._called: dict[str, dict[Told, list[_Fitting]]] = {}

    def add(self, words: Sequence[str]) -> int:
        """The number of a person who is not known yet."""
        number = len(self._words)
        self._words.append(list(words))
        self._every.append(set(words))
        self._last.setdefault(words[-1], []).append(number)
        self._both[words[-1], words[0]] = number
        for word in self._every[number]:
            self._any.setdefault(word, []).append(number)
        return number

    def full(self, words: Sequence[str]) -> int | None:
        """
        The person whom a name of several words calls: same surname, and the same first name or all the words.

        Two Clintons stay two; who has the surname in the midst of his name is meant if nobody has it at the end.
        """
        best = self._both.get((words[-1], words[0]), -1)
        inside = None
        wanted = set(words)
        rarest = min((self._any.get(word, ()) for word in words), key=len)
        for number in reversed(rarest[-_MANY:]):
            if number > best and wanted.issubset(self._words[number]):
                if self._words[number][-1] == words[-1]:
                    best = number
                elif inside is None:
                    inside = number
        if best < 0:
            return inside
        self._grow(best, words)
        return best

    def _grow(self, number: int, words: Sequence[str]) -> None:
        """Keep the longer of the known words and these."""
        if len(words) > len(self._words[number]):
            self._words[number] = list(words)
            self._both[words[-1], words[0]] = max(number, self._both.get((words[-1], words[0]), -1))
            for word in set(words) - self._every[number]:
                insort(self._any.setdefault(word, []), number)
            self._every[number].update(words)

    def single(self, word: str, before: Sequence[int], told: Told) -> int | None:
        """
        The person whom one word calls: by surname, else by another word of the name.

        Args:
            word: folded.
            before: numbers of people in the order in which they were last named; of several the latest is meant.
            told: of the one who is called.
        """
        called = self._called.setdefault(word, {})
        if told not in called:
            called[told] = [
                _Fitting({number: self._fit(number, told) for number in index.get(word, ())}) for index in (self._last, self._any)
            ]
        for fitting in called[told]:
            best = fitting.best()
            if best and best[0] >= 0:
                return next((number for number in reversed(before) if fitting.fits.get(number) == best[0]), best[1])
        return None

    def changed(self, number: int) -> None:
        """Ask again how well a number fits, as it is new, or more is known of it."""
        for word in self._every[number]:
            for told, (surname, other) in self._called.get(word, {}).items():
                fit = self._fit(number, told)
                other.set(number, fit)
                if word == self._words[number][-1]:
                    surname.set(number, fit)


class _Fitting:
    """How well each of some numbers fits, the best first; so that nobody is compared with all others each time."""

    def __init__(self, fits: dict[int, int]) -> None:
        self.fits = fits
        self._order = [(-fit, number) for number, fit in fits.items()]
        heapify(self._order)

    def set(self, number: int, fit: int) -> None:
        if self.fits.get(number) != fit:
            self.fits[number] = fit
            heappush(self._order, (-fit, number))

    def best(self) -> tuple[int, int] | None:
        """The best fit, and the first number that has it; None if there is none at all."""
        order = self._order
        while order and self.fits[order[0][1]] != -order[0][0]:
            heappop(order)
        return (-order[0][0], order[0][1]) if order else None
