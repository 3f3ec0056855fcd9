"""The order of the house: a folder imports only from folders above it in this list, and from the modules that stand before them."""

import ast
from functools import cache
from pathlib import Path

import polparse
from polparse.en.grammars import TOPICS

ROOT = Path(polparse.__file__).parent
ORDER = (
    *("errors", "spans", "gc_pause", "model", "engine", "contract", "syntax", "time", "people", "actors", "statements"),
    *("relations", "documents", "language", "own_words", "explanation", "en", "reading", "parser", "tracing", "loaded", "corpus"),
    *("export", "__init__", "spacy", "command", "__main__"),
)
MODULES = sorted(path.relative_to(ROOT).with_suffix("").as_posix() for path in ROOT.rglob("*.py"))


def place(module):
    """How far down the list a module stands: that of its folder, or its own."""
    folder = module.split("/")[0]
    assert folder in ORDER, f"{folder} stands nowhere in the order of folders: tests/test_house.py: ORDER, docs/explanation/architecture.md"
    return ORDER.index(folder)


@cache
def nodes(module):
    """The source of a module, read once for all tests."""
    return [*ast.walk(ast.parse((ROOT / f"{module}.py").read_text(encoding="utf-8")))]


def imported(module):
    """The modules of polparse that a module imports, wherever in it."""
    for node in nodes(module):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        else:
            names = [f"{node.module}.{alias.name}" for alias in node.names] if isinstance(node, ast.ImportFrom) else []
        for name in names:
            if name.split(".")[0] == "polparse":
                inside = name.split(".")[1:]
                yield "/".join(inside) if inside and inside[0] in ORDER else "__init__"


def holders(name):
    """The modules that may be meant by what is imported: it is one, or the face of a folder, or something in one of these."""
    return name, f"{name}/__init__", name.rpartition("/")[0], f"{name.rpartition('/')[0]}/__init__"


def test_order():
    """Nothing is imported from further down, so no two folders need one another."""
    later = [f"{module}.py imports {name}" for module in MODULES for name in imported(module) if place(name) > place(module)]
    assert not later, f"what comes later in the order of folders: {'; '.join(later)}"


def test_circles():
    """Inside a folder no two modules need one another either, be it in a function or for a type."""
    assert all(place(module) >= 0 for module in MODULES)
    needs = {module: {whole for name in imported(module) for whole in holders(name)} & {*MODULES} - {module} for module in MODULES}
    while free := [module for module, others in needs.items() if not others & set(needs)]:
        for module in free:
            del needs[module]
    assert {} == needs


# How many questions of neighbouring units the core asks itself, instead of the rules: it may only become smaller.
LOOKS_ASIDE = 9


def test_no_grammar_in_the_core():
    """A stage asks for parts by name: `has` with arithmetic on a unit is a word order, which belongs in a rule or macro."""
    core = [module for module in MODULES if not module.startswith(("engine/", "en/"))]
    calls = [
        f"{module}.py:{node.lineno}"
        for module in core
        for node in nodes(module)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "has"
        if node.args and isinstance(node.args[0], ast.BinOp)
    ]
    assert len(calls) <= LOOKS_ASIDE, calls


# A pattern fits on three lines; what is longer wants a named set of classes, a macro or a level.
LONGEST = 330


def test_patterns_fit():
    """No pattern, and no piece of one that several share, is longer than anybody can read."""
    patterns = {rule.name: rule.pattern for topic in TOPICS.values() for rule in topic.RULES}
    patterns |= {f"{name}: {macro}": pattern for name, topic in TOPICS.items() for macro, pattern in topic.MACROS.items()}
    long = [f"{name}: {length}" for name, pattern in patterns.items() if (length := len(" ".join(pattern.split()))) > LONGEST]
    assert not long, f"longer than {LONGEST} characters (a named set of classes, or a macro, is shorter): {', '.join(long)}"
