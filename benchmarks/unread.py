"""
How much polparse gets from texts that nobody who writes its rules has read.

usage: python -m benchmarks.unread [FILE ...] [--misses]

A fresh hand wrote the texts of ``benchmarks/unread``, with what a careful reader takes from them, and without having seen a rule. They are
counted and never read: who reads what fails there moves the file to ``benchmarks/read`` first, and has others written. ``--misses`` shows
each fact that does not hold, but none of ``benchmarks/unread``.

Each row of a file has a ``name``, a ``text``, and one of these:

- ``facts``, of an article, with its ``date`` and ``genre``. A fact is ``{KIND: {key: wanted, ...}}`` and holds if one result of the
  kind fits all keys; ``{no_KIND: ...}`` if none does. KIND is actor, commitment, condition, date, delegation, event, instrument, meeting,
  role or statement; keys are those of the models, with the names of actors for their ids, ``content`` and ``text`` for the words, and
  ``holder``, ``head`` and ``people`` (heads and members, chairs and people). ``{same_actor: [name, name]}`` and ``not_same_actor`` ask
  who is who. What is wanted is words (equal but for case, articles and punctuation), a list of actors (the same set; an inner list has
  alternatives), ``{"any": [...]}``, or ``{"has": [...], "lacks": [...]}``. Of a ``text`` that is one string a result has to overlap it.
- ``clauses``, of an official document: how each begins, without its marker.
- ``turns``, of a record: who has the floor, as printed, and how each begins.
"""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import polparse
from polparse import Actor, Document, Span

__all__ = ["facts_that_fail", "main", "starts"]

HERE = Path(__file__).parent
Wanted: TypeAlias = Any
Names: TypeAlias = tuple[str, ...]
# How much may stand before the beginning of a clause or turn: a marker, the end of a label.
_BEFORE = 20
_UNREAL = ("wished", "denied")


def plain(words: object) -> str:
    """Words without case, article, possessive and the punctuation around them."""
    text = " ".join(str(words).split()).strip(" \"'“”‘’«»,.;:()[]").casefold().replace("’", "'")
    return re.sub(r"^(?:the|an?|that|to)\s+|'s?$", "", text)


def _word_in(whole: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(plain(word))}(?!\w)", whole) is not None


def fits(value: object, wanted: Wanted) -> bool:
    """Whether a value, or one of several names, is as wanted."""
    if isinstance(wanted, Mapping):
        if "any" in wanted:
            return any(fits(value, one) for one in wanted["any"])
        whole = plain(" ".join(value) if isinstance(value, tuple) else value)
        has = partial(_word_in, whole)
        return value is not None and all(map(has, wanted.get("has", ()))) and not any(map(has, wanted.get("lacks", ())))
    if isinstance(value, tuple):
        return any(fits(one, wanted) for one in value)
    return value == wanted if value is None or wanted is None else plain(value) == plain(wanted)


def same_set(actors: Sequence[Names], wanted: Wanted) -> bool:
    """Whether these are all the wanted actors, and no others."""
    if isinstance(wanted, Mapping):
        return all(any(fits(names, one) for names in actors) for one in wanted["has"])
    if len(actors) != len(wanted):
        return False
    if not wanted:
        return True
    first = wanted[0] if isinstance(wanted[0], list) else [wanted[0]]
    return any(
        any(fits(names, one) for one in first) and same_set([*actors[:place], *actors[place + 1 :]], wanted[1:])
        for place, names in enumerate(actors)
    )


def all_of(actors: Sequence[Names], wanted: Wanted) -> bool:
    """Whether the wanted actors are among these."""
    return all(any(fits(names, one) for names in actors for one in (each if isinstance(each, list) else [each])) for each in wanted)


def found_at(document: Document, spans: Sequence[Span], wanted: Wanted) -> bool:
    """Whether one of the stretches overlaps the wanted words, wherever they stand, or has them."""
    if isinstance(wanted, Mapping):
        return any(fits(document.words(span), wanted) for span in spans)
    places = [found.start() for found in re.finditer(re.escape(wanted), document.text)]
    return any(span.start < at + len(wanted) and at < span.end for span in spans for at in places)


def _names(document: Document, actor: Actor) -> Iterator[str]:
    """What an actor is called, also with what stands before a name: "Ms Vogt", "Foreign Minister Ada Vogt"."""
    yield actor.name
    fronts = {role.holder: role.span for role in actor.roles if role.holder and role.span.end <= role.holder.start}
    for mention in actor.mentions:
        if mention.kind != "pronoun":
            yield document.words(mention.span)
            yield from (document.text[front.start : mention.span.end] for front in (mention.honorific, fronts.get(mention.span)) if front)


Result: TypeAlias = dict[str, Callable[[Wanted], bool]]


class _Answers:
    """What a document gives, each result as a question for each of its keys."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.names: dict[str, Names] = {actor.id: tuple(_names(document, actor)) for actor in document.actors}

    def results(self, kind: str) -> Iterator[Result]:
        """All results of a kind."""
        return iter(getattr(self, f"_{kind}")())

    def actors_named(self, name: str) -> set[str]:
        return {id for id, names in self.names.items() if fits(names, name)}

    def _at(self, *spans: Span) -> Callable[[Wanted], bool]:
        return partial(found_at, self.document, spans)

    def _words(self, *spans: Span) -> Callable[[Wanted], bool]:
        return partial(fits, " ".join(self.document.words(span) for span in spans))

    def _all(self, ids: Iterable[str]) -> list[Names]:
        return [self.names.get(id, (id,)) for id in ids]

    def _one_of(self, ids: Iterable[str]) -> Callable[[Wanted], bool]:
        actors = self._all(ids)
        return lambda name: any(fits(names, name) for names in actors)

    def _party(self, id: str) -> Names:
        actor = self.document.actor(id)
        code = (actor.country,) if actor.country and actor.kind in ("country", "government") else ()
        return (*code, *self.names[id])

    def _actor(self) -> Iterator[Result]:
        for one in self.document.actors:
            spans = [mention.span for mention in one.mentions]
            yield {"name": partial(fits, self.names[one.id]), "text": self._at(*spans)} | _plain(one, "kind", "country", "code")

    def _commitment(self) -> Iterator[Result]:
        for one in self.document.commitments:
            yield {"by": partial(same_set, self._all(one.by)), "content": self._words(one.content)} | _plain(one, "polarity", "kind")

    def _condition(self) -> Iterator[Result]:
        for one in self.document.conditions:
            yield {"text": self._at(one.condition)}

    def _date(self) -> Iterator[Result]:
        for one in self.document.dates:
            yield {"text": self._at(one.span)} | _plain(one, "value", "type", "begin", "end")

    def _delegation(self) -> Iterator[Result]:
        for one in self.document.delegations:
            side = self.names.get(one.side, (one.side,)) if one.side else ()
            people = self._all(dict.fromkeys((*one.heads, *one.members)))
            yield {"side": partial(fits, side), "people": partial(same_set, people), "head": self._one_of(one.heads)}

    def _event(self) -> Iterator[Result]:
        for one in self.document.events:
            sides = {"sources": partial(same_set, self._all(one.sources)), "targets": partial(same_set, self._all(one.targets))}
            yield sides | {"text": self._at(one.span)} | _plain(one, "type", "status", "date", "place")

    def _instrument(self) -> Iterator[Result]:
        for one in self.document.resolutions:
            if one.genre == "mention":
                bodies = partial(same_set, self._all(one.actors) or [(body,) for body in one.bodies])
                yield {"bodies": bodies, "text": self._at(one.span, *one.mentions)} | _plain(one, "type", "status", "date", "identifier")

    def _meeting(self) -> Iterator[Result]:
        for one in self.document.meetings:
            people = self._all((*one.people, *one.chairs))
            parties = [self._party(id) for id in one.parties]
            who = {"people": partial(all_of, people), "chair": self._one_of(one.chairs)}
            told = _plain(one, "kind", "status", "start", "place", "medium")
            yield {"text": self._at(one.span, *one.mentions), "parties": partial(same_set, parties)} | who | told

    def _role(self) -> Iterator[Result]:
        for actor in self.document.actors:
            for one in actor.roles:
                told = _plain(one, "title", "country", "organisation", "party", "accredited_to", "office", "status")
                yield {"holder": partial(fits, self.names[actor.id])} | told

    def _statement(self) -> Iterator[Result]:
        for one in self.document.statements:
            yield {"actors": partial(same_set, self._all(one.actors)), "content": self._words(*one.content)} | _plain(one, "polarity")


def _plain(one: object, *keys: str) -> Result:
    return {key: partial(fits, getattr(one, key)) for key in keys}


def holds(answers: _Answers, fact: Mapping[str, Wanted]) -> bool:
    """Whether a document gives what a fact says."""
    ((kind, wanted),) = fact.items()
    if kind in ("same_actor", "not_same_actor"):
        who = [answers.actors_named(name) for name in wanted]
        same = bool(set.intersection(*who))
        return same if kind == "same_actor" else all(who) and not same
    bare = kind.removeprefix("no_")
    results = list(answers.results(bare))
    if kind == "no_meeting" and "status" not in wanted:
        # What is wished or denied does not take place.
        results = [result for result in results if not any(result["status"](status) for status in _UNREAL)]
    some = any(all(result[key](value) for key, value in wanted.items()) for result in results)
    return some == (kind == bare)


def facts_that_fail(row: Mapping[str, Any]) -> list[Mapping[str, Wanted]]:
    """The facts of an article that do not hold."""
    answers = _Answers(polparse.parse(row["text"], date=row.get("date")))
    return [fact for fact in row["facts"] if not holds(answers, fact)]


def starts(row: Mapping[str, Any]) -> tuple[list[object], list[object], int]:
    """
    Of a document or record the clauses or turns that are missed, those that nobody asked for, and how many are right.
    """
    document = polparse.parse(row["text"])
    found: list[Any]
    if "clauses" in row:
        full = [one for one in document.resolutions if one.genre == "document"]
        found = [_letters(document.words(clause.span)) for one in full for clause in one.provisions]
        wanted = [_letters(one) for one in row["clauses"]]
        right = _begins
    else:
        found = [(_letters(document.words(turn.label)), _letters(document.text[turn.label.end : turn.span.end])) for turn in document.turns]
        wanted = [(_letters(speaker), _letters(begin)) for speaker, begin in row["turns"]]
        right = _opens
    missed = []
    for one in wanted:
        place = next((place for place, other in enumerate(found) if right(other, one)), None)
        if place is None:
            missed.append(one)
        else:
            del found[place]
    return missed, found, len(wanted) - len(missed)


def _letters(words: str) -> str:
    return " ".join(re.findall(r"\w+", words)).casefold()


def _begins(found: str, wanted: str) -> bool:
    return 0 <= found.find(wanted) < _BEFORE


def _opens(found: tuple[str, str], wanted: tuple[str, str]) -> bool:
    label, named = found[0], wanted[0]
    return (named in label or (bool(label) and label in named)) and _begins(found[1], wanted[1])


def count(path: Path, show: bool) -> str:
    """What a file comes to, in a table."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    complete = extra = 0
    for row in rows:
        if "facts" in row:
            failed = facts_that_fail(row)
            asked.update(kind for fact in row["facts"] for kind in fact)
            right.update(kind for fact in row["facts"] if fact not in failed for kind in fact)
            wrong: list[object] = [json.dumps(fact, ensure_ascii=False) for fact in failed]
        else:
            missed, others, hits = starts(row)
            kind = "clauses" if "clauses" in row else "turns"
            asked[kind] += hits + len(missed)
            right[kind] += hits
            extra += len(others)
            wrong = [*(f"missed {one}" for one in missed), *(f"found {one}" for one in others)]
        complete += not wrong
        if show:
            print(*(f"{row['name']}  {one}" for one in wrong), sep="\n")
    shares = [(kind, right[kind], asked[kind]) for kind in sorted(asked)]
    if not any("facts" in row for row in rows):
        shares.append(("precision", right.total(), right.total() + extra))
    elif len(asked) > 1:
        shares.append(("all", right.total(), asked.total()))
    lines = [f"{kind:16}  {100 * part / max(whole, 1):5.1f}  ({part} of {whole})" for kind, part, whole in shares]
    return "\n".join([f"{path.name}: {len(rows)} texts, {complete} whole", *lines])


def main(arguments: Sequence[str] | None = None) -> int:
    """Count some files, all of ``benchmarks/unread`` if none is named."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.unread", description="How much is got from texts that nobody has read.")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", default=sorted((HERE / "unread").glob("*.jsonl")))
    parser.add_argument("--misses", action="store_true", help="show what fails; of texts that may be read alone")
    options = parser.parse_args(arguments)
    if options.misses and any(path.resolve().parent == HERE / "unread" for path in options.files):
        print("who reads what fails in benchmarks/unread spoils it: move the file to benchmarks/read first", file=sys.stderr)
        return 2
    for path in options.files:
        print(count(path, options.misses))
    return 0


if __name__ == "__main__":
    sys.exit(main())
