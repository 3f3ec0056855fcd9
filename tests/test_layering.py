"""The floors of the house: a module imports only what lies below it."""

import ast
from pathlib import Path

import pytest

import polparse

ROOT = Path(polparse.__file__).parent
FLOORS = {
    **dict.fromkeys(("errors", "spans", "collector", "regexes", "docstrings"), 0),
    **dict.fromkeys(("values", "model", "official", "models", "serial", "versions", "constraints", "whole"), 1),
    **dict.fromkeys(("tokens", "alphabet", "entries", "vocabulary", "lexicon"), 1),
    **dict.fromkeys(("units", "rules", "patterns", "search", "language", "segment"), 2),
    **dict.fromkeys(("cast", "conjuncts", "moments", "provisions", "persons", "actor_words", "role_words", "codes"), 2),
    **dict.fromkeys(("almanac", "collectives", "intervals", "attributions"), 2),
    **dict.fromkeys(("acts", "bodies", "clauses", "drafts", "fates", "layouts", "notations", "resolved", "votes"), 2),
    **dict.fromkeys(("dates", "names", "actors", "roles", "delegations", "meetings", "resolutions"), 3),
    **dict.fromkeys(("statements", "name_parts", "commitments", "conditions", "documents", "foreign_dates", "en"), 3),
    **dict.fromkeys(("parser", "export"), 4),
    **dict.fromkeys(("__init__",), 5),
    **dict.fromkeys(("cli",), 6),
    **dict.fromkeys(("__main__",), 7),
}
MODULES = sorted(str(path.relative_to(ROOT).with_suffix("")).replace("/", ".") for path in ROOT.rglob("*.py"))


def imported(module):
    """The modules of polparse that a module imports, wherever in it."""
    tree = ast.parse((ROOT / (module.replace(".", "/") + ".py")).read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            inside = [f"{node.module}.{a.name}" for a in node.names]
            names = inside if node.module in ("polparse", "polparse.export") else [node.module]
        for name in names:
            if name.split(".")[0] == "polparse":
                rest = name.removeprefix("polparse").strip(".")
                yield rest if rest.split(".")[0] in FLOORS else "__init__"


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_down(module):
    """Stages do not know one another, nor a language; the core does not know the stages."""
    top = module.split(".")[0]
    floor = FLOORS[top]
    wrong = [
        name
        for name in imported(module)
        if not (FLOORS[name.split(".")[0]] < floor or (floor <= 2 and FLOORS[name] == floor) or (name.split(".")[0] == top))
    ]
    assert [] == wrong
