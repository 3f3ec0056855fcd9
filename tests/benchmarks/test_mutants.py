"""The mutants: each kind of change, what is drawn, and what a run of the tests says of one."""

import subprocess
from collections import Counter
from pathlib import Path

import pytest
from benchmarks import mutants
from benchmarks.mutations import OPERATORS, Edit, Mutation, mutations, tells

from polparse.loaded import kept_files

SOURCE = '''
__all__ = ["near"]


def near(units, limit):
    """Say which are near."""
    if units and len(units) < limit:
        return [unit for unit in units[1:] if unit.known]
    units.sort(key, "x")
    return None if limit is None else merged(units, limit)
'''
# The lines that a change leaves, without blanks at their ends, by its kind.
CHANGED = {
    "comparison": [
        "    if units and (len(units) <= limit):",
        "    if units and (len(units) >= limit):",
        "    return None if (limit is not None) else merged(units, limit)",
    ],
    "condition negated": [
        "    if (not (units and len(units) < limit)):",
        "        return [unit for unit in units[1:] if (not unit.known)]",
        "    return None if (not limit is None) else merged(units, limit)",
    ],
    "and/or": ["    if (units or len(units) < limit):"],
    "constant": ["        return [unit for unit in units[(2):] if unit.known]", "    units.sort(key, ('xx'))"],
    "return value": ["        return None", "    return None"],
    "other branch": [
        "    if (len(units) < limit):",
        "    if (units):",
        "    return (None)",
        "    return (merged(units, limit))",
    ],
    "filter dropped": ["        return [unit for unit in units[1:] if True]"],
    "statement removed": ["    pass"],
    "slice off by one": [
        "        return [unit for unit in units[(1 + 1):] if unit.known]",
        "        return [unit for unit in units[(1 - 1):] if unit.known]",
    ],
    "arguments swapped": ["    (units.sort('x', key))", "    return None if limit is None else (merged(limit, units))"],
}
PATTERNS = """
_ENDS = "stop|break"
MACROS = {"aside": f"<comma> (?! <{_ENDS}>) <noun&!cap>{{1,9}}"}
Rule(name="en.a.b", kind="a", pattern="(<dash>? (to: <to>)|{aside}) <adverb>{0,2}"
     " <verb>", examples=(hit("<a|b>"), miss("<a&b>")))
"""
CHANGED_PATTERNS = {
    "class": ['_ENDS = "break"', '_ENDS = "stop"'],
    "class condition": ['MACROS = {"aside": f"<comma> (?! <{_ENDS}>) <noun>{{1,9}}"}'],
    "lookaround": ['MACROS = {"aside": f"<comma> <noun&!cap>{{1,9}}"}'],
    "alternative removed": [
        'Rule(name="en.a.b", kind="a", pattern="(<dash>? (to: <to>)) <adverb>{0,2}"',
        'Rule(name="en.a.b", kind="a", pattern="({aside}) <adverb>{0,2}"',
    ],
    "? dropped": ['Rule(name="en.a.b", kind="a", pattern="(<dash> (to: <to>)|{aside}) <adverb>{0,2}"'],
    "bound off by one": [
        'MACROS = {"aside": f"<comma> (?! <{_ENDS}>) <noun&!cap>{{1,10}}"}',
        'MACROS = {"aside": f"<comma> (?! <{_ENDS}>) <noun&!cap>{{1,8}}"}',
        'Rule(name="en.a.b", kind="a", pattern="(<dash>? (to: <to>)|{aside}) <adverb>{0,1}"',
        'Rule(name="en.a.b", kind="a", pattern="(<dash>? (to: <to>)|{aside}) <adverb>{0,3}"',
    ],
}


def changed(source, operator):
    """The line that each change of a kind leaves where it was made."""
    found = [mutation for mutation in mutations(source) if mutation.operator == operator and tells(mutation, source)]
    return sorted(mutation.applied(source).split("\n")[mutation.line - 1] for mutation in found)


@pytest.mark.parametrize("operator", CHANGED)
def test_changes_of_code(operator):
    """Each kind of change, wherever it is possible; docstrings stay."""
    assert sorted(CHANGED[operator]) == changed(SOURCE, operator)


@pytest.mark.parametrize("operator", CHANGED_PATTERNS)
def test_changes_of_patterns(operator):
    """Strings that are patterns change as patterns; names, kinds and examples stay."""
    assert sorted(CHANGED_PATTERNS[operator]) == changed(PATTERNS, operator)


def test_every_kind_of_change_is_known():
    """No kind of change is without its test, and a source has no other."""
    assert set(OPERATORS) == {*CHANGED, *CHANGED_PATTERNS}
    assert set(OPERATORS) == {mutation.operator for source in (SOURCE, PATTERNS) for mutation in mutations(source)}


def test_tells():
    """What only looks different is no change, nor is what is no program."""
    changes = [Mutation("constant", 1, (Edit(4, 5, new),)) for new in ("1", "(1)", "2", ")")]
    assert [False, False, True, False] == [tells(change, "x = 1\n") for change in changes]


def test_draw(monkeypatch):
    """As many of each area, of its files only, the same for the same seed."""
    monkeypatch.setattr(mutants, "_ENGINE", ("engine", "spans"))
    names = ("engine/tokens.py", "spans.py", "documents/votes.py", "command/main.py")
    monkeypatch.setattr(mutants, "_files", lambda: [Path("src/polparse") / name for name in names])
    drawn = mutants.draw(7, 3, ("engine", "stages"))
    assert drawn == mutants.draw(7, 3, ("engine", "stages"))
    assert drawn != mutants.draw(7, 4, ("engine", "stages"))
    assert {"engine": 4, "stages": 3} == Counter(mutant.area for mutant in drawn)
    assert all(mutants.area_of(mutant.file) == mutant.area and tells(mutant.mutation, mutant.file.read_text("utf-8")) for mutant in drawn)


@pytest.mark.parametrize(
    ("file", "area", "tests"),
    [
        ("en/time/dates.py", "rules", ["engine/test_rules", "time/test_dates"]),
        ("relations/meetings/assemble.py", "stages", ["relations/test_meetings", "relations/test_delegations"]),
        ("engine/search.py", "engine", ["engine/test_rules"]),
        ("en/statements/cues.py", "engine", ["engine/test_rules"]),
        ("model/dates.py", None, []),
        ("export/text.py", None, []),
    ],
)
def test_topics(file, area, tests):
    """Of a source file its area, and the tests that are about it."""
    names = ("time/test_dates", "engine/test_rules", "relations/test_delegations", "relations/test_meetings")
    there = [f"tests/{name}.py" for name in names]
    path = Path("src/polparse") / file
    assert area == mutants.area_of(path)
    assert [f"tests/{name}.py" for name in tests] == mutants.topic_tests(path, there)


FAILED = (
    "E       {why}\n=== short test summary info ===\nFAILED tests/test_dates.py::test_day[a - b] - {why}\n!!! stopping after 1 failures !!!"
)


@pytest.mark.parametrize(
    ("code", "output", "outcome", "by"),
    [
        (0, "5 passed", "survived", ""),
        (5, "no tests ran", "survived", ""),
        (1, FAILED.format(why="AssertionError: assert 1 == 2"), "quiet", "tests/test_dates.py::test_day[a"),
        (1, FAILED.format(why="assert 1 == 2"), "quiet", "tests/test_dates.py::test_day[a"),
        (1, FAILED.format(why="Failed: DID NOT RAISE ValueError"), "quiet", "tests/test_dates.py::test_day[a"),
        (1, FAILED.format(why="KeyError: 'x'"), "raises", "tests/test_dates.py::test_day[a"),
        (1, FAILED.format(why="polparse.errors.RuleError: en.a.b"), "raises", "tests/test_dates.py::test_day[a"),
        (2, "E   KeyError: 'x'\nERROR tests/test_dates.py - KeyError: 'x'", "raises", "tests/test_dates.py"),
        (4, "ImportError while loading conftest", "raises", "the tests do not start"),
        (
            1,
            "Expected:\n    1\nGot:\n    2\nFAILED src/polparse/documents/votes.py::polparse.documents.votes.x",
            "quiet",
            "src/polparse/documents/votes.py::polparse.documents.votes.x",
        ),
        (1, "UNEXPECTED EXCEPTION: KeyError('x')\nFAILED src/a.py::a.x", "raises", "src/a.py::a.x"),
    ],
)
def test_verdict(code, output, outcome, by):
    """An exception is told from a result that is another one."""
    assert mutants.Verdict(outcome, by) == mutants.verdict(code, output)


VOTES = "def near(a, b):\n    return a < b\n\n\ndef far(a, b):\n    return a > b\n"
TEST = "from polparse.documents.votes import near\n\n\ndef test_near():\n    assert not near(1, 1)\n"


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """A tree with two functions, and a test of one of them."""
    root = tmp_path / "tree"
    files = {
        "src/polparse/__init__.py": "",
        "src/polparse/loaded.py": (
            f"def save(package):\n    for name in {[file.as_posix() for file in kept_files(Path())]}:\n"
            "        (package / name).parent.mkdir(exist_ok=True)\n"
            "        (package / name).write_bytes((package / 'documents/votes.py').read_bytes())\n"
        ),
        "src/polparse/documents/__init__.py": "",
        "src/polparse/documents/votes.py": VOTES,
        "tests/documents/test_votes.py": TEST,
    }
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    monkeypatch.setattr(mutants, "_ROOT", root)
    return root


def test_copy(tree, tmp_path):
    """In a copy of the tree a mutant that a test sees is killed, one that none sees survives, and the file is put back."""
    copy = mutants.Copy(tmp_path / "copy", 60)
    copy.check()
    compared = [
        mutants.Mutant("stages", Path("src/polparse/documents/votes.py"), mutation)
        for mutation in mutations(VOTES)
        if mutation.operator == "comparison"
    ]
    assert [2, 2, 6, 6] == [mutant.mutation.line for mutant in compared]
    assert mutants.Verdict("quiet", "tests/documents/test_votes.py::test_near") == copy.judge(compared[0])
    assert mutants.Verdict("survived") == copy.judge(compared[2])
    assert VOTES == (tmp_path / "copy/src/polparse/documents/votes.py").read_text(encoding="utf-8")
    assert "    -    return a > b\n    +    return (a <= b)" in [mutant.difference() for mutant in compared]


def test_kept_files(tree, tmp_path):
    """What is kept for a quick start is made anew for a mutant, and no file of it is left for the next."""
    copy = mutants.Copy(tmp_path / "copy", 60)
    mutation = next(one for one in mutations(VOTES) if one.operator == "comparison")
    copy.judge(mutants.Mutant("engine", Path("src/polparse/documents/votes.py"), mutation))
    kept = kept_files(tmp_path / "copy/src/polparse")
    assert [VOTES] * len(kept) == [file.read_text(encoding="utf-8") for file in kept]


def test_tests_that_fail(tree, tmp_path):
    """If a test fails without any change, no mutant is judged by it."""
    (tree / "tests/documents/test_votes.py").write_text(TEST.replace("not ", ""), encoding="utf-8")
    with pytest.raises(RuntimeError, match=r"without any change tests/documents/test_votes\.py::test_near"):
        mutants.Copy(tmp_path / "copy", 60).check()


def test_table():
    """Survivors count as quiet; what is not judged counts nowhere."""
    outcomes = ["raises", "quiet", "quiet", "survived", "not judged"]
    mutation = Mutation("constant", 1, ())
    judged = [(mutants.Mutant("stages", Path("a.py"), mutation), mutants.Verdict(outcome)) for outcome in outcomes]
    _, stages, total = mutants.table(judged)
    assert ["stages", "3", "/", "4", "=", "75", "%", "30-95", "%", "2", "/", "3", "=", "67", "%", "21-94", "%", "1"] == stages.split()
    assert stages.split()[1:] == total.split()[1:]
