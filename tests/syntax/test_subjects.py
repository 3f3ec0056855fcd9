"""Whose verb it is: clauses against sentences whose subjects are known."""

import re
from pathlib import Path

import pytest

from polparse.reading import Reading
from tests.packs import PARSER

FILES = ("subjects.txt", "subjects_second.txt", "subjects_third.txt")
# Right ones at least, in hundred, of each kind; and how many more than by taking the phrase before the verb.
FLOORS = {"m": 94, "c": 96, "r": 96, "s": 96, "a": 96, "p": 80, "i": 82}
BETTER = 20


def sentences():
    """Each sentence with its rows: kind, verb, and all of its subject."""
    for name in FILES:
        lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
        for at, line in enumerate(lines):
            if line and line[0] not in "# ":
                rows = []
                for row in lines[at + 1 :]:
                    if not row.startswith("    "):
                        break
                    rows.append(row.split())
                yield line, rows


def end_of(text, word):
    """Where a word ends; "one#2" is the second one."""
    form, _, number = word.partition("#")
    return [match.end() for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text)][int(number or 1) - 1]


def heads(phrase, units):
    """Where the head of a phrase ends, or of what says who it is."""
    return {units.ends[one.head] for one in (phrase, *phrase.apposed)}


def clause_of(found, end):
    """The clause whose verb ends there, or holds it."""
    units = found.units
    having = [clause for clause in found if clause.verb]
    exact = [clause for clause in having if end in (units.ends[clause.verb.head], units.ends[clause.verb.first])]
    return next(iter(exact or [clause for clause in having if clause.verb.span.start < end <= clause.verb.span.end]), None)


def results():
    """For each verb its kind, whether the subject is right, all of it, and the phrase before the verb."""
    for text, rows in sentences():
        found = Reading(text, PARSER.language).syntax
        units = found.units
        for kind, verb, subject in rows:
            wanted = [end_of(text, word) for word in subject.split("+")]
            clause = clause_of(found, end_of(text, verb))
            given = [heads(one, units) for one in clause.subject.conjuncts] if clause and clause.subject else [set()]
            first = clause.verb.first if clause else units.at(end_of(text, verb) - 1)
            before = [phrase for phrase in found.phrases if phrase.last <= first]
            nearest = heads(before[-1], units) if before else set()
            whole = len(wanted) == len(given) and all(one in some for one, some in zip(wanted, given, strict=True))
            yield kind, wanted[0] in given[0], whole, wanted[0] in nearest, len(wanted) > 1


RESULTS = list(results())


def share(values):
    """How many in hundred are true."""
    some = list(values)
    return 100 * sum(some) / len(some)


@pytest.mark.parametrize("kind", FLOORS)
def test_subjects(kind):
    """Subjects of each kind of clause are right."""
    assert share(right for one, right, *_ in RESULTS if one == kind) >= FLOORS[kind]


@pytest.mark.parametrize("kind", FLOORS)
def test_never_under_the_nearest(kind):
    """In no construction would the phrase before the verb be right more often."""
    rows = [row for row in RESULTS if row[0] == kind]
    assert share(right for _, right, *_ in rows) >= share(nearest for *_, nearest, _ in rows)


def test_better_than_the_nearest():
    """Clauses are worth their while."""
    assert share(row[1] for row in RESULTS) - share(row[3] for row in RESULTS) >= BETTER


def test_all_side_by_side():
    """Where several do it, all of them are there, in four of five sentences."""
    assert share(whole for *_, whole, _, several in RESULTS if several) >= 80
