"""Whom a name calls, among many."""

from hypothesis import given
from hypothesis import strategies as st

from polparse.people.namesakes import Namesakes

WORDS = st.sampled_from(["ada", "ben", "eva", "ivo", "vogt", "berg"])
FULL = st.lists(WORDS, min_size=2, max_size=4, unique=True)
ASKED = st.tuples(WORDS, st.sampled_from(["", "m", "f"]), st.frozensets(st.sampled_from(["envoy", "judge", "mayor"]), max_size=2))


class Everybody:
    """Looks through all people each time, which takes long."""

    def __init__(self):
        self.people, self.called, self.genders, self.held = [], [], [], []

    def fit(self, number, told):
        if told[0] and self.genders[number] not in ("", told[0]):
            return -1
        return 2 * len(self.held[number] & told[1]) + (told[0] == self.genders[number])

    def new(self, words):
        self.people.append(list(words))
        self.called.append(set(words))
        self.genders.append("")
        self.held.append(frozenset())
        return len(self.people) - 1

    def full(self, words):
        inside = [number for number, known in enumerate(self.people) if set(words) <= set(known)]
        same = [n for n, known in enumerate(self.people) if known[-1] == words[-1] and (known[0] == words[0] or n in inside)]
        number = max(same or inside, default=None)
        if same and len(words) > len(self.people[number]):
            self.people[number] = list(words)
            self.called[number].update(words)
        return number

    def single(self, word, before, told):
        surnamed = [number for number, known in enumerate(self.people) if known[-1] == word]
        for candidates in (surnamed, [number for number, known in enumerate(self.called) if word in known]):
            fits = {number: self.fit(number, told) for number in candidates}
            best = max(fits.values(), default=-1)
            if best >= 0:
                fitting = [number for number, fit in fits.items() if fit == best]
                return next((number for number in reversed(before) if number in fitting), fitting[0])
        return None


@given(st.lists(FULL, max_size=12), st.lists(ASKED, max_size=12))
def test_nobody_else_would_be_called(names, asked):
    """Whom a name calls is whom it would call if it were compared with each of those before it."""
    everybody = Everybody()
    known = Namesakes(everybody.fit)
    before = []
    for words in names:
        expected = everybody.full(words)
        number = known.full(words)
        assert expected == number
        if number is None:
            number = everybody.new(words)
            assert number == known.add(words)
    for word, gender, offices in asked:
        number = known.single(word, before, (gender, offices))
        assert everybody.single(word, before, (gender, offices)) == number
        if number is None:
            number = everybody.new([word])
            assert number == known.add([word])
        everybody.genders[number] = everybody.genders[number] or gender
        everybody.held[number] |= offices
        known.changed(number)
        before.append(number)
