"""Single changes to a source file that make it wrong: to its code, over the syntax tree, and to the patterns of rules."""

import ast
import copy
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from benchmarks.parts import Kind, parts

__all__ = ["OPERATORS", "Edit", "Mutation", "mutations", "tells"]

OPERATORS = (
    *("comparison", "condition negated", "and/or", "constant", "return value", "other branch", "filter dropped", "statement removed"),
    *("slice off by one", "arguments swapped"),
    *("class", "class condition", "lookaround", "alternative removed", "? dropped", "bound off by one"),
)
_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.GtE, ast.LtE),
    ast.LtE: (ast.Gt, ast.Lt),
    ast.Gt: (ast.LtE, ast.GtE),
    ast.GtE: (ast.Lt, ast.Gt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_PARTS: dict[Kind, str] = {
    "lookaround": "lookaround",
    "branch": "alternative removed",
    "alternative": "class",
    "condition": "class condition",
}
# What says nothing about what the code does: examples, names, types, messages.
_NO_CALLS = {"hit", "miss", "cast", "TypeVar", "NamedTuple"}
_NO_KEYWORDS = {"name", "kind", "cites", "repr"}
# Types, and the keys of tables: another one is an error wherever it is used.
_NO_FIELDS = ("annotation", "returns", "decorator_list", "type_comment", "keys")
_LITERAL = re.compile(r'[\s(]*f?"(?P<text>(?:[^"\\]|\\.)*)"')
_IN_BRACES = re.compile(r"(?<!\{)\{(?!\{|\d)[^{}]+\}(?!\})")
_OPTIONAL = re.compile(r"(?<=[)>}])\?(?![=!<:>])")
_BOUND = re.compile(r"(?<=\{)(?P<low>\d+),(?P<high>\d+)(?=\})")


class Edit(NamedTuple):
    """Half-open characters of a source, and what stands there instead."""

    start: int
    end: int
    new: str


class Mutation(NamedTuple):
    """
    A change to a source.

    Attributes:
        operator: what kind of change, one of `OPERATORS`.
        line: where it begins, from 1.
        edits: in order, disjoint.
    """

    operator: str
    line: int
    edits: tuple[Edit, ...]

    def applied(self, source: str) -> str:
        """The source after it."""
        for start, end, new in reversed(self.edits):
            source = source[:start] + new + source[end:]
        return source


def mutations(source: str) -> list[Mutation]:
    """Changes to a source, in order of lines; a string that is a pattern over classes changes as a pattern."""
    found = {mutation.edits: mutation for mutation in _Walk(source).of(ast.parse(source))}
    return sorted(found.values(), key=lambda one: one.line)


def tells(mutation: Mutation, source: str) -> bool:
    """Whether a change gives a program, and another one."""
    try:
        return ast.dump(ast.parse(mutation.applied(source))) != ast.dump(ast.parse(source))
    except SyntaxError:
        return False


class _Walk:
    """The changes to one source."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._lines = source.splitlines(keepends=True)
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line))

    def of(self, node: ast.AST) -> Iterator[Mutation]:
        """Those to a node and to what is in it."""
        if isinstance(node, ast.expr) and _is_pattern(node):
            yield from self._of_pattern(node)
            return
        if isinstance(node, ast.expr | ast.stmt | ast.comprehension):
            yield from self._of_node(node)
        for child in _children(node):
            yield from self.of(child)

    def _at(self, line: int, column: int) -> int:
        return self._starts[line - 1] + len(self._lines[line - 1].encode()[:column].decode())

    def _place(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self._at(node.lineno, node.col_offset), self._at(node.end_lineno, node.end_col_offset)

    def _instead(self, operator: str, node: ast.expr | ast.stmt, new: ast.AST | str) -> Mutation:
        text = new if isinstance(new, str) else ast.unparse(new) if isinstance(new, ast.stmt) else f"({ast.unparse(new)})"
        return Mutation(operator, node.lineno, (Edit(*self._place(node), text),))

    def _of_node(self, node: ast.expr | ast.stmt | ast.comprehension) -> Iterator[Mutation]:
        match node:
            case ast.Compare():
                for number, comparison in enumerate(node.ops):
                    for other in _COMPARISONS[type(comparison)]:
                        yield self._instead("comparison", node, _with(node, ops=_but(node.ops, number, other())))
            case ast.BoolOp():
                yield self._instead("and/or", node, _with(node, op=ast.And() if isinstance(node.op, ast.Or) else ast.Or()))
                for number in range(len(node.values)):
                    left = [value for at, value in enumerate(node.values) if at != number]
                    yield self._instead("other branch", node, left[0] if len(left) == 1 else _with(node, values=left))
            case ast.IfExp():
                yield self._negated(node.test)
                yield self._instead("other branch", node, node.body)
                yield self._instead("other branch", node, node.orelse)
            case ast.If() | ast.While():
                yield self._negated(node.test)
            case ast.comprehension():
                yield from map(self._negated, node.ifs)
                yield from (self._instead("filter dropped", condition, "True") for condition in node.ifs)
            case ast.Constant():
                yield from (self._instead("constant", node, ast.Constant(value)) for value in _others(node.value))
            case ast.Return(value=ast.expr()):
                yield self._instead("return value", node, "return None")
            case ast.Assign() | ast.AugAssign() | ast.Continue() | ast.Break() | ast.Raise() | ast.Expr(value=ast.Call() | ast.YieldFrom()):
                yield self._instead("statement removed", node, "pass")
            case ast.Subscript(slice=ast.Slice() as stretch):
                yield from self._off_by_one(stretch)
            case ast.Call() if len(node.args) > 1 and not any(isinstance(one, ast.Starred) for one in node.args):
                for number in range(len(node.args) - 1):
                    swapped = [*node.args[:number], node.args[number + 1], node.args[number], *node.args[number + 2 :]]
                    yield self._instead("arguments swapped", node, _with(node, args=swapped))

    def _negated(self, condition: ast.expr) -> Mutation:
        return self._instead("condition negated", condition, ast.UnaryOp(ast.Not(), condition))

    def _off_by_one(self, stretch: ast.Slice) -> Iterator[Mutation]:
        for edge in (stretch.lower, stretch.upper):
            if edge is not None:
                for operator in (ast.Add(), ast.Sub()):
                    yield self._instead("slice off by one", edge, ast.BinOp(edge, operator, ast.Constant(1)))

    def _of_pattern(self, node: ast.expr) -> Iterator[Mutation]:
        start, end = self._place(node)
        places: list[int] = []
        while (literal := _LITERAL.match(self._source, start)) and literal.end() <= end:
            places += range(*literal.span("text"))
            start = literal.end()
        text = "".join(self._source[place] for place in places)
        computed = [piece.span() for piece in _IN_BRACES.finditer(text)]

        def without(operator: str, first: int, last: int, new: str = "") -> Iterator[Mutation]:
            # What is computed goes whole or stays.
            if not any(low < edge < high for low, high in computed for edge in (first, last)):
                yield Mutation(operator, self._source.count("\n", 0, places[first]) + 1, _edits(places[first:last], new))

        for part in parts(text):
            yield from without(_PARTS[part.kind], part.start, part.end)
        for mark in _OPTIONAL.finditer(text):
            yield from without("? dropped", *mark.span())
        for bound in _BOUND.finditer(text):
            for change in (1, -1):
                yield from without("bound off by one", *bound.span("high"), str(int(bound["high"]) + change))


def _edits(places: Sequence[int], new: str) -> tuple[Edit, ...]:
    """Characters taken out, each run of neighbours as one; the first gives way to something new."""
    runs = [[place for _, place in run] for _, run in groupby(enumerate(places), key=lambda one: one[1] - one[0])]
    return tuple(Edit(run[0], run[-1] + 1, "" if number else new) for number, run in enumerate(runs))


def _is_pattern(node: ast.expr) -> bool:
    """Whether it is a string, made of one or several literals, that is a pattern over classes or a piece of one."""
    if isinstance(node, ast.JoinedStr):
        text = "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
    else:
        return False
    return bool(re.search(r"<[a-z_!]+[|&>]", text) or re.fullmatch(r"[a-z_&!|]*[a-z_][|&]!?[a-z_][a-z_&!|]*", text))


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes in a node of which a change is one to what the code does."""
    if isinstance(node, ast.JoinedStr | ast.Import | ast.ImportFrom):
        return
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _NO_CALLS:
        return
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
        return
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        return
    for name, value in ast.iter_fields(node):
        if name in _NO_FIELDS or isinstance(node, ast.Raise | ast.Assert):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _says_nothing(child):
                yield child


def _says_nothing(node: ast.AST) -> bool:
    if isinstance(node, ast.keyword):
        return node.arg in _NO_KEYWORDS
    if isinstance(node, ast.Assign):
        return isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__"
    # A docstring.
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _others(value: object) -> Iterable[object]:
    """Constants in the place of one."""
    if isinstance(value, bool):
        return (not value,)
    if isinstance(value, int):
        return (value + 1,)
    if isinstance(value, str):
        return (value + "x",)
    return ()


def _but(items: Sequence[ast.cmpop], number: int, other: ast.cmpop) -> list[ast.cmpop]:
    return [other if at == number else item for at, item in enumerate(items)]


def _with(node: ast.expr, **changes: object) -> ast.expr:
    """A copy of a node with some of its fields changed."""
    made = copy.copy(node)
    for name, value in changes.items():
        setattr(made, name, value)
    return made
