"""Vocabularies made of the entries of word lists, or grown by some."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import attrs

from polparse.engine.class_sets import FIRST_CODE, charset
from polparse.engine.lexicon_files import Entry
from polparse.engine.tokens import Tokenizer, fold, shape
from polparse.engine.vocabulary import FIRST_PLACE, KEY_LETTERS, NONE, TOKEN_LOOKS, UNKNOWN_LOOKS, WORD_LOOKS, Vocabulary, looks
from polparse.errors import LexiconError

__all__ = ["of_entries", "with_more"]

_SUFFIX_KIND = "suffix"
_FIRST_LETTER = 0x100


def of_entries(entries: Iterable[Entry], kinds: Iterable[str] = (), classes: Iterable[str] = ()) -> Vocabulary:
    """
    Look up every form once.

    Args:
        entries: the class ``suffix`` is special: its forms are word endings, its norms (blank-separated) the classes of a lower-case word
            that no other entry knows.
        kinds: the classes of units that rules make.
        classes: others that may be asked for: empty, unless some entry is of them.

    Raises:
        LexiconError: a form or a norm has a character that stands between them in a vocabulary.
    """
    return _Maker(tuple(entries)).vocabulary(kinds, classes)


def with_more(words: Vocabulary, entries: Iterable[Entry], without: Iterable[Entry] = ()) -> Vocabulary:
    """
    The same words and some more, in a few hundredths of a second: the characters of sets, and what other forms come to, stay the same.

    Args:
        entries: those that are added. Where such an entry has a norm, it counts instead of the norm of the same form and class that was
            there.
        without: forms with classes that they are no longer of, in any casing.

    Raises:
        LexiconError: as for `of_entries`, or an entry is of the class ``suffix``.
    """
    return _Maker(tuple(entries), words, tuple(without)).added(words)


class _Sets:
    """Sets of classes as numbers: one bit for each class. Each set that is asked for gets a character."""

    def __init__(self, known: Mapping[str, str] | None = None) -> None:
        """
        Args:
            known: the characters of sets by class, as `members` gives them.
        """
        self._bits: dict[str, int] = {}
        self._codes: dict[int, str] = {}
        # By character, the classes of the sets that were known.
        self.masks: dict[str, int] = {}
        for name, characters in (known or {}).items():
            bit = self.mask((name,))
            for character in characters:
                self.masks[character] = self.masks.get(character, 0) | bit
        self._codes |= {mask: code for code, mask in self.masks.items()}

    def some(self, test: Callable[[str], bool]) -> int:
        """The classes whose names pass a test."""
        return sum(bit for name, bit in self._bits.items() if test(name))

    def mask(self, classes: Iterable[str]) -> int:
        mask = 0
        for name in classes:
            mask |= self._bits.setdefault(name, 1 << len(self._bits))
        return mask

    def code(self, mask: int) -> str:
        return self._codes.setdefault(mask, chr(FIRST_CODE + len(self._codes)))

    @property
    def members(self) -> dict[str, str]:
        """The characters of the sets that hold each class; of known ones only those that are new."""
        members: dict[int, list[str]] = {bit: [] for bit in self._bits.values()}
        for mask, code in self._codes.items():
            while mask and code not in self.masks:
                low = mask & -mask
                members[low].append(code)
                mask ^= low
        return {name: "".join(members[bit]) for name, bit in self._bits.items()}

    def __len__(self) -> int:
        return len(self._codes)


class _Maker:
    """
    Takes entries apart.
    """

    def __init__(self, entries: Sequence[Entry], known: Vocabulary | None = None, without: Sequence[Entry] = ()) -> None:
        """
        Args:
            known: the vocabulary to which they are added; None if they are all.
            without: see `with_more`.
        """
        self.sets = _Sets(known.members if known else None)
        own = {word for e in entries if "." in e.form for word in e.form.split() if word.endswith(".")}
        self.abbreviations = sorted(own.union(known.abbreviations if known else ()))
        # By form, the classes of what is printed in lower case, with a capital, all in capitals.
        self.lower: dict[str, int] = {}
        self.capital: dict[str, int] = {}
        self.upper: dict[str, int] = {}
        self.multi: dict[tuple[str, ...], dict[tuple[bool, ...], int]] = {}
        self.norms: dict[str, dict[str, str]] = {}
        self.usual: dict[str, dict[str, str]] = {}
        self.suffixes: dict[str, int] = {}
        # By the words of a form, classes that it is no longer of: those of other norms ("office.minister").
        self.dropped: dict[tuple[str, ...], int] = {}
        # Of words of two letters or more, by their classes as above.
        self._rows: dict[tuple[int, int, int], tuple[tuple[str, str], ...]] = {}
        self._enter(entries)
        for form, kind, _ in without:
            words = tuple(fold(token.rstrip(" ")) for token in Tokenizer(self.abbreviations).findall(form) if not token.isspace())
            self._drop(words, (kind, f"{kind}."))

    def vocabulary(self, kinds: Iterable[str], classes: Iterable[str]) -> Vocabulary:
        mask, code = self.sets.mask, self.sets.code
        # No order of a set: the same lists give the same file.
        known = {" ".join(classes): code(mask(classes)) for classes in (*TOKEN_LOOKS, *(kind.split() for kind in sorted(kinds)))}
        unknown = self._unknown()
        rows: dict[tuple[tuple[str, str], ...], str] = {}

        def place(row: tuple[tuple[str, str], ...]) -> str:
            return rows.setdefault(row, chr(FIRST_PLACE + len(rows)))

        letters = self._letters()
        forms: dict[str, str] = {}
        for form in {**self.lower, **self.capital, **self.upper, **letters}:
            row = self._row(form)
            key = form[:KEY_LETTERS]
            forms[key] = forms.get(key, "") + f"|{form}={place(row) if row else NONE}{letters.get(form, NONE)}"
        several = {
            "".join(map(letters.__getitem__, words)): "".join([pattern + place(row) for pattern, row in self._casings(casings)])
            for words, casings in sorted(self.multi.items(), key=lambda entry: -len(entry[0]))
        }
        printed = {look: [NONE] * len(rows) for look in sorted({look for row in rows for look, _ in row})}
        for at, row in enumerate(rows):
            for look, character in row:
                printed[look][at] = character
        mask(sorted(classes))
        sizes = _sizes(several)
        return Vocabulary(
            size=len(self.sets),
            members=self.sets.members,
            kinds=known,
            forms=forms,
            printed={look: "".join(characters) for look, characters in printed.items()},
            unknown=unknown,
            several=several,
            sizes=sizes,
            pairs=_pairs(sizes),
            norms={name: _table(norms) for name, norms in self.norms.items()},
            usual={name: _table(norms) for name, norms in self.usual.items()},
            longest=_longest(self.norms),
            abbreviations=self.abbreviations,
        )

    def added(self, words: Vocabulary) -> Vocabulary:
        """The words of a vocabulary and these (see `with_more`)."""
        if self.suffixes:
            raise LexiconError(f"[{_SUFFIX_KIND}]: endings of words cannot be added")
        printed = {look: list(characters) for look, characters in words.printed.items()}
        size = len(next(iter(printed.values()), ""))
        rows: dict[tuple[tuple[str, str], ...], str] = {}

        def place(row: tuple[tuple[str, str], ...]) -> str:
            return rows.setdefault(row, chr(FIRST_PLACE + size + len(rows)))

        letters = self._more_letters(words)
        forms = dict(words.forms)
        single = {**self.lower, **self.capital, **self.upper, **{spelt[0]: 0 for spelt in self.dropped if len(spelt) == 1}}
        for form in {**single, **letters}:
            key, (at, letter) = form[:KEY_LETTERS], words.find(form)
            if form in single:
                if at != NONE:
                    self._join(form, {look: self.sets.masks.get(row[ord(at) - FIRST_PLACE], 0) for look, row in printed.items()})
                at = place(self._row(form))
            # What stands first is found.
            forms[key] = f"|{form}={at}{letters.get(form, letter)}" + forms.get(key, "")
        several = dict(words.several)
        gone = {spelt: dict[tuple[bool, ...], int]() for spelt in self.dropped if len(spelt) > 1}
        for spelt, casings in {**gone, **self.multi}.items():
            key = "".join(letters.get(word) or words.find(word)[1] for word in spelt)
            if key not in several and spelt not in self.multi:
                continue
            known = self._known_casings(several.get(key, ""), len(spelt), words)
            several[key] = "".join([pattern + place(row) for pattern, row in self._casings(self._joined(known, casings, spelt))])
        for number, pairs in enumerate(rows):
            for look, code in pairs:
                column = printed.setdefault(look, [NONE] * size)
                column += [NONE] * (size + number - len(column))
                column.append(code)
        for column in printed.values():
            column += [NONE] * (size + len(rows) - len(column))
        fresh = self.sets.members
        several = dict(sorted(several.items(), key=lambda entry: -len(entry[0])))
        sizes = _sizes(several)
        norms = _after(words.norms, self.norms)
        return attrs.evolve(
            words,
            size=len(self.sets),
            members={name: words.members.get(name, "") + characters for name, characters in fresh.items()},
            forms=forms,
            printed={look: "".join(characters) for look, characters in printed.items()},
            several=several,
            sizes=sizes,
            pairs=_pairs(sizes),
            norms=norms,
            usual=_after({name: _table(norms) for name, norms in self.usual.items()}, words.usual),
            longest=_longest({name: Vocabulary.table(table) for name, table in norms.items() if name.startswith("=")}),
            abbreviations=self.abbreviations,
        )

    def _more_letters(self, words: Vocabulary) -> dict[str, str]:
        """The letters of the forms of entries of several, those that were known and new ones."""
        letters: dict[str, str] = {}
        free = max(map(ord, set("".join(words.several))), default=_FIRST_LETTER - 1) + 1
        for form in dict.fromkeys(form for spelt in self.multi for form in spelt):
            letters[form] = words.find(form)[1]
            if letters[form] == NONE:
                letters[form] = chr(free)
                free += 1
        return letters

    def _join(self, form: str, known: Mapping[str, int]) -> None:
        """Let the classes of a form be those that it had, too, by what it was in each way to print it."""
        lower, capital, upper = (
            known.get(looks(surface), 0) & ~self.sets.mask(shape(surface)) for surface in (form, form[:1].upper() + form[1:], form.upper())
        )
        own = capital & ~lower
        # In capitals it is what it is with one capital, unless an entry is in capitals itself.
        apart = bool(upper) and upper != lower | capital
        dropped = ~self.dropped.get((form,), 0)
        for printed, mask in ((self.lower, lower), (self.capital, own), (self.upper, upper if apart else 0)):
            if mask:
                printed[form] = printed.get(form, 0) | (mask & dropped)

    def _known_casings(self, casings: str, size: int, words: Vocabulary) -> dict[tuple[bool, ...], int]:
        """What an entry of several forms was in every casing."""
        shapes = self.sets.mask((*WORD_LOOKS[0].split(), "multi"))
        known: dict[tuple[bool, ...], int] = {}
        for at in range(0, len(casings), size + 1):
            code = words.printed[WORD_LOOKS[0]][ord(casings[at + size]) - FIRST_PLACE]
            known[tuple(capital == "1" for capital in casings[at : at + size])] = self.sets.masks[code] & ~shapes
        return known

    def _joined(
        self, known: Mapping[tuple[bool, ...], int], casings: Mapping[tuple[bool, ...], int], spelt: tuple[str, ...]
    ) -> dict[tuple[bool, ...], int]:
        dropped = ~self.dropped.get(spelt, 0)
        joined = {capitals: mask & dropped for capitals, mask in known.items() if mask & dropped}
        for capitals, mask in casings.items():
            joined[capitals] = joined.get(capitals, 0) | mask
        return joined

    def _enter(self, entries: Sequence[Entry]) -> None:
        mask, split = self.sets.mask, Tokenizer(self.abbreviations).findall
        bits: dict[str, int] = {}
        lower, capital, upper = self.lower, self.capital, self.upper
        norms, multi = self.norms, self.multi
        for form, kind, norm in entries:
            if kind == _SUFFIX_KIND:
                self.suffixes[form] = mask(norm.split())
                continue
            if kind[0] == "=":
                # A form in capitals stands for itself alone, one with a capital for what begins with one (see `Lexicon.listed`).
                words = [token.rstrip(" ") for token in split(form) if not token.isspace()]
                shouted = form.isalpha() and form.isupper()
                key = form if shouted else " ".join(map(fold, words))
                norms.setdefault(kind if form[0].islower() or shouted else f"{kind}^", {})[key] = norm
                if "|" in form + norm:
                    raise LexiconError(f"{kind}: {form!r}: | stands between forms")
                continue
            bit = bits.get(kind)
            if bit is None:
                bit = bits[kind] = mask(kind.split())
            if form.isalpha():
                key = form if form.isascii() and form.islower() else fold(form)
                printed = lower if key == form else upper if len(form) > 1 and form.isupper() else capital
                printed[key] = printed.get(key, 0) | bit
                if "." in kind:
                    self._drop_others(kind, (key,))
                if not norm:
                    continue
            else:
                if "|" in form or "=" in form:
                    raise LexiconError(f"{kind}: {form!r}: | and = stand between forms")
                tokens = [token.rstrip(" ") for token in split(form) if not token.isspace()]
                forms = tuple(map(fold, tokens))
                key = " ".join(forms)
                if "." in kind:
                    self._drop_others(kind, forms)
                if len(tokens) > 1:
                    capitals = tuple(token[:1].isupper() for token in tokens)
                    known = multi.setdefault(forms, {})
                    known[capitals] = known.get(capitals, 0) | bit
                else:
                    printed = lower if form == key else upper if len(form) > 1 and form.isupper() else capital
                    printed[key] = printed.get(key, 0) | bit
            if "|" in norm:
                raise LexiconError(f"{kind}: {norm!r}: | stands between norms")
            for name in kind.split() if norm else ():
                norms.setdefault(name, {}).setdefault(key, norm)
                if norm != form:
                    self.usual.setdefault(name, {}).setdefault(norm, form)

    def _drop_others(self, kind: str, words: tuple[str, ...]) -> None:
        """Let a form that is known be of no other norm than this, where each norm is a class."""
        if self.sets.masks:
            others = f"{kind.partition('.')[0]}."
            self._drop(words, ("", others), kind)

    def _drop(self, words: tuple[str, ...], wanted: tuple[str, str], kept: str = "") -> None:
        """Let a form that is known be no longer of a class of some name, nor of those whose names begin so, but for one."""
        name, start = wanted
        dropped = self.sets.some(lambda each: each != kept and (each == name or each.startswith(start)))
        self.dropped[words] = self.dropped.get(words, 0) | dropped

    def _letters(self) -> dict[str, str]:
        """A character for each form of entries of several: those that open one are neighbours, and so are those that come second."""
        first, second = ({words[at] for words in self.multi} for at in (0, 1))
        forms = dict.fromkeys(form for words in self.multi for form in words)
        ordered = sorted(forms, key=lambda form: (form not in second, (form in first) == (form in second)))
        return {form: chr(_FIRST_LETTER + at) for at, form in enumerate(ordered)}

    def _unknown(self) -> dict[str, str]:
        mask, code = self.sets.mask, self.sets.code
        unknown = {" ".join(classes): code(mask((*classes, "unknown"))) for classes in UNKNOWN_LOOKS}
        for ending, guess in self.suffixes.items():
            unknown[f"lower {ending}"] = code(mask(("lower", "unknown")) | guess)
        return unknown

    def _row(self, form: str) -> tuple[tuple[str, str], ...]:
        """How a form can be printed, each with its character: by its looks and by every entry that its spelling allows."""
        lower, capital, upper = self.lower.get(form, 0), self.capital.get(form, 0), self.upper.get(form, 0)
        known = (lower, capital, upper)
        usual = len(form) > 1 and form.isalpha() and form.islower()
        if usual and known in self._rows:
            return self._rows[known]
        row: dict[str, str] = {}
        for surface in (form, form[:1].upper() + form[1:], form.upper()):
            look = shape(surface)
            mask = lower | capital if "cap" in look or not form[:1].isalpha() else lower
            if upper and surface.isupper():
                # "US" and "WHO" are no pronouns.
                mask = upper | capital
            if mask:
                row.setdefault(looks(surface), self.sets.code(self.sets.mask(look) | mask))
        rows = tuple(row.items())
        if usual:
            self._rows[known] = rows
        return rows

    def _casings(self, casings: Mapping[tuple[bool, ...], int]) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
        """What an entry of several forms is in every casing that tells, the most demanding first: which have a capital, and its row."""
        meant: dict[tuple[bool, ...], int] = {}
        for count in range(1, len(casings) + 1):
            for some in combinations(casings, count):
                capitals = tuple(map(any, zip(*some, strict=True)))
                meant[capitals] = meant.get(capitals, 0)
                for one in some:
                    meant[capitals] |= casings[one]
        mask = self.sets.mask
        for capitals in sorted(meant, key=sum, reverse=True):
            row = tuple((look, self.sets.code(meant[capitals] | mask((*look.split(), "multi")))) for look in WORD_LOOKS)
            yield "".join("01"[capital] for capital in capitals), row


def _after(first: Mapping[str, str], last: Mapping[str, str] | Mapping[str, dict[str, str]]) -> dict[str, str]:
    """Tables of norms behind others: of a form that is in both, what stands last counts."""
    joined = dict(first)
    for name, norms in last.items():
        more = norms if isinstance(norms, str) else _table(norms)
        joined[name] = "|".join(filter(None, (joined.get(name, ""), more)))
    return joined


def _sizes(several: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """How many forms entries of several have, by the first two letters of each; these come the longest first."""
    sizes: dict[str, list[int]] = {}
    for letters in several:
        some = sizes.setdefault(letters[:2], [])
        if not some or some[-1] != len(letters):
            some.append(len(letters))
    # Those that are alike are one, so that they are kept once.
    known: dict[tuple[int, ...], tuple[int, ...]] = {}
    return {pair: known.setdefault(tuple(some), tuple(some)) for pair, some in sizes.items()}


def _pairs(sizes: Iterable[str]) -> str:
    """A regex for the first letter of what may be among some pairs."""
    first, second = (charset({pair[at] for pair in sizes}) for at in (0, 1))
    return f"{first}(?={second})"


def _longest(norms: Mapping[str, Iterable[str]]) -> dict[str, dict[str, int]]:
    """Of how many words the longest phrases of each list are, by their first; those of names count with the list."""
    longest: dict[str, dict[str, int]] = {}
    for name, forms in norms.items():
        if name.startswith("="):
            some = longest.setdefault(name.removesuffix("^"), {})
            for form in forms:
                first = fold(form.partition(" ")[0])
                some[first] = max(form.count(" ") + 1, some.get(first, 0))
    return longest


def _table(norms: Mapping[str, str]) -> str:
    return "|".join(field for pair in norms.items() for field in pair)
