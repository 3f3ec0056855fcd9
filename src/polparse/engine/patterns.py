"""Patterns over classes: read once, written as a regex, and asked what any match must hold."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain, product
from types import MappingProxyType
from typing import NamedTuple

from polparse.engine.regexes import over_text
from polparse.errors import RuleError

__all__ = [
    "NO_SETS",
    "Item",
    "Known",
    "Sequence",
    "anchor",
    "classes",
    "condition",
    "ends_there",
    "firsts",
    "groups",
    "macros",
    "named_macros",
    "named_sets",
    "needs",
    "read",
    "regex",
    "spelt_out",
    "width",
    "written",
]

_PIECE = over_text(
    r"(?P<blank>\s+)|(?P<mark>@)?<(?P<classes>[^<>]+)>|\{(?P<macro>[a-z_]+)\}|(?P<opening>\((?:\?(?:=|!|<=|<!|>|:)|(?P<group>[a-z_]+):)?)"
    r"|(?P<end>[)|])|(?P<edge>[\^$])"
)
# What was meant for one.
_NO_PART = over_text(r"(?P<name>\w[\w.-]*):")
_QUANTIFIER = over_text(r"\s*(?P<text>(?:[?*+]|\{(?P<low>\d+)(?P<comma>,)?(?P<high>\d*)\})[+?]?)")
_DEEP = 12
_CLASSES = over_text(r"<[^<>]+>")
_WORD = over_text(r"[a-z_]\w*")
NO_SETS: Mapping[str, str] = MappingProxyType({})


class Item(NamedTuple):
    """
    One class, group or edge, and how often it may stand.

    Attributes:
        opening: of a group what it opens with as a regex; of an edge its sign; of a class the empty string.
        classes: of a class its expression (see `Alphabet.select`).
        branches: of a group its alternatives.
        quantifier: as a regex.
        low, high: how often; `high` None without a limit.
        rare: marked ``@``: the search for a match starts from this unit.
    """

    opening: str = ""
    classes: str = ""
    branches: tuple["Sequence", ...] = ()
    quantifier: str = ""
    low: int = 1
    high: int | None = 1
    rare: bool = False

    @property
    def consumes(self) -> bool:
        """Whether it stands for units, and does not only look at them."""
        return bool(self.classes) or self.opening in ("(?:", "(?>") or self.opening.startswith("(?P<")


Sequence = tuple[Item, ...]


class Known(NamedTuple):
    """
    What was read before of the same macros and sets.

    Attributes:
        macros: the alternatives of each, by name.
        classes: expressions as `spelt_out` gives them.
    """

    macros: dict[str, tuple[Sequence, ...]]
    classes: dict[str, str]


def read(source: str, macros: Mapping[str, str], name: str, sets: Mapping[str, str] = NO_SETS, known: Known | None = None) -> Sequence:
    """
    Read a pattern.

    Args:
        source: as `Rule.pattern` describes it.
        macros: other patterns, that it names in braces.
        name: of the rule, for messages.
        sets: class expressions that it names like classes.
        known: of several patterns, what is read for all of them; more is added.

    Raises:
        RuleError: it cannot be read; the message names the rule and the place.
    """
    branches, at = _branches(source, 0, _Named(macros, sets, name, known or Known({}, {})), 0)
    if at < len(source):
        raise RuleError(f"{name}: unbalanced ')' at {source[at:]!r}")
    return branches[0] if len(branches) == 1 else (Item(opening="(?:", branches=branches),)


def spelt_out(expression: str, sets: Mapping[str, str]) -> str:
    """
    A class expression without the names of sets, and without blanks.

    Args:
        expression: as in a pattern, between the angle brackets.
        sets: expressions by name, none of which holds its own.

    >>> spelt_out("cap & !closed_word | letter", {"closed_word": "article|upper&unknown"})
    'cap&!article&!upper|cap&!article&!unknown|letter'
    """
    written = "".join(expression.split())
    return "|".join("&".join(terms) for terms in _alternatives(written, sets)) if sets else written


def _alternatives(expression: str, sets: Mapping[str, str]) -> Iterator[Iterator[str]]:
    for alternative in expression.split("|"):
        for chosen in product(*(_choices(term, sets) for term in alternative.split("&"))):
            yield chain.from_iterable(chosen)


def _choices(term: str, sets: Mapping[str, str]) -> Iterable[tuple[str, ...]]:
    """What a term stands for: terms that hold together, for each of several ways."""
    name = term.removeprefix("!")
    if name not in sets:
        return ((term,),)
    some = [tuple(terms) for terms in _alternatives("".join(sets[name].split()), sets)]
    # None of the alternatives holds: of each, one term fails.
    return some if name == term else product(*(tuple(map(_opposite, terms)) for terms in some))


def _opposite(term: str) -> str:
    return term[1:] if term.startswith("!") else f"!{term}"


class _Named(NamedTuple):
    """What a pattern can name, and the rule that it is of."""

    macros: Mapping[str, str]
    sets: Mapping[str, str]
    rule: str
    known: Known


def _branches(source: str, at: int, named: "_Named", depth: int) -> tuple[tuple[Sequence, ...], int]:
    macros, name = named.macros, named.rule
    if depth > _DEEP:
        raise RuleError(f"{name}: a macro contains itself")
    branches: list[Sequence] = []
    items: list[Item] = []
    while at < len(source):
        piece = _PIECE.match(source, at)
        if piece is None:
            if part := _NO_PART.match(source, at):
                raise RuleError(f"{name}: {part['name']!r} is no name of a part, which has small letters and _ only")
            raise RuleError(f"{name}: {source[at:]!r} is no class, group or quantifier")
        if piece["end"] == ")":
            break
        at = piece.end()
        if piece["blank"]:
            continue
        if piece["end"]:
            branches.append(tuple(items))
            items = []
            continue
        if piece["classes"]:
            item = Item(classes=_spelt_out(piece["classes"], named), rare=piece["mark"] is not None)
        elif piece["edge"]:
            item = Item(opening=piece["edge"])
        elif piece["macro"]:
            if piece["macro"] not in macros:
                raise RuleError(f"{name}: no macro {piece['macro']!r}")
            item = Item(opening="(?:", branches=_macro(piece["macro"], named, depth + 1))
        else:
            inner, at = _branches(source, at, named, depth)
            if source[at : at + 1] != ")":
                raise RuleError(f"{name}: unbalanced '(' in {source!r}")
            at += 1
            opening = f"(?P<{piece['group']}>" if piece["group"] else piece["opening"]
            item = Item(opening="(?:" if opening == "(" else opening, branches=inner)
        quantifier = _QUANTIFIER.match(source, at)
        if quantifier:
            at = quantifier.end()
            item = _repeated(item, quantifier)
        items.append(item)
    return (*branches, tuple(items)), at


def _macro(name: str, named: "_Named", depth: int) -> tuple[Sequence, ...]:
    known = named.known.macros
    if name not in known:
        known[name], _ = _branches(named.macros[name], 0, named, depth)
    return known[name]


def _spelt_out(expression: str, named: "_Named") -> str:
    known = named.known.classes
    if expression not in known:
        known[expression] = spelt_out(expression, named.sets)
    return known[expression]


def _repeated(item: Item, quantifier: re.Match[str]) -> Item:
    text = quantifier["text"]
    if quantifier["low"]:
        low = int(quantifier["low"])
        high = int(quantifier["high"]) if quantifier["high"] else None if quantifier["comma"] else low
    else:
        low = 1 if text[0] == "+" else 0
        high = 1 if text[0] == "?" else None
    return item._replace(quantifier=text, low=low, high=high)


def classes(sequence: Sequence) -> Iterator[str]:
    """Every class expression in it, as often as it stands there."""
    for item in sequence:
        if item.classes:
            yield item.classes
        for branch in item.branches:
            yield from classes(branch)


def written(source: str) -> list[str]:
    """The class expressions of a pattern as they are written there, be it readable or not."""
    return [piece[1:-1] for piece in _CLASSES.findall(source)]


def macros(source: str) -> list[str]:
    """The macros that a pattern names itself."""
    return [piece["macro"] for piece in _PIECE.finditer(_CLASSES.sub("", source)) if piece["macro"]]


def named_macros(sources: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """Those of some macros that patterns name, and that these name, each before what names it."""
    found: dict[str, str] = {}

    def add(source: str, depth: int) -> None:
        for name in macros(source):
            if name in known and name not in found and depth < _DEEP:
                add(known[name], depth + 1)
                found[name] = known[name]

    for source in sources:
        add(source, 0)
    return found


def named_sets(sources: Iterable[str], known: Mapping[str, str]) -> dict[str, str]:
    """Likewise of some sets of classes."""
    found: set[str] = set()
    left = [name for source in sources for expression in _CLASSES.findall(source) for name in _WORD.findall(expression)]
    while left:
        name = left.pop()
        if name in known and name not in found:
            found.add(name)
            left += _WORD.findall(known[name])
    return {name: expression for name, expression in known.items() if name in found}


def groups(sequence: Sequence) -> tuple[list[frozenset[str]], frozenset[str]]:
    """
    The named parts of a match.

    Returns:
        Sets of parts of which every match has one, and all parts that one can have.
    """
    always: list[frozenset[str]] = []
    some: frozenset[str] = frozenset()
    for item in sequence:
        if item.opening in ("(?!", "(?<!"):
            continue
        inside = [groups(branch) for branch in item.branches]
        name = frozenset((item.opening[4:-1],)) if item.opening.startswith("(?P<") else frozenset()
        some = some.union(name, *(maybe for _, maybe in inside))
        if item.low and name:
            always.append(name)
        if item.low and inside:
            always += [frozenset().union(*choice) for choice in product(*(each for each, _ in inside))]
    return always, some


def ends_there(sequence: Sequence) -> bool:
    """Whether each match ends where the stretch ends that is searched: with ``$``, in each branch."""
    last = sequence[-1] if sequence else Item()
    if last.opening == "$":
        return True
    return bool(last.low and last.branches) and last.consumes and all(map(ends_there, last.branches))


def regex(sequence: Sequence, charset: Callable[[str], str]) -> str:
    """The pattern as a regex, with a character class for each class expression."""
    out = []
    for item in sequence:
        quantifier = item.quantifier
        if item.classes:
            out.append(charset(item.classes))
        elif item.branches:
            group = item.opening + "|".join(regex(branch, charset) for branch in item.branches) + ")"
            if quantifier[1:] and quantifier[-1] == "+":
                # Not "(...)*+": before Python 3.11.5 this loses matches where the group has alternatives, and gives empty ones.
                group, quantifier = f"(?>{group}{quantifier[:-1]})", ""
            out.append(group)
        else:
            out.append(item.opening)
        out.append(quantifier)
    return "".join(out)


def needs(sequence: Sequence) -> list[frozenset[str]]:
    """Class expressions of which a text must hold one for any match, for each of several such sets."""
    found = []
    for item in sequence:
        if not item.low or item.opening in ("(?!", "(?<!"):
            continue
        if item.classes:
            found.append(frozenset((item.classes,)))
        elif len(item.branches) == 1:
            found += needs(item.branches[0])
        elif item.branches:
            each = [needs(branch) for branch in item.branches]
            if all(each):
                found.append(frozenset().union(*(min(some, key=len) for some in each)))
    return found


def firsts(sequence: Sequence) -> tuple[frozenset[str], bool]:
    """
    With which units a match can begin.

    Returns:
        Their class expressions, and whether a match can hold no unit at all.
    """
    found: frozenset[str] = frozenset()
    for item in sequence:
        if not item.consumes:
            continue
        empty = False
        if item.classes:
            found |= {item.classes}
        for branch in item.branches:
            some, nothing = firsts(branch)
            found |= some
            empty = empty or nothing
        if item.low and not empty:
            return found, False
    return found, True


def anchor(sequence: Sequence) -> tuple[str, Sequence, int] | None:
    """
    The class expression that is marked as rare, all that follows it in any match, and how many units of a match can stand before it.

    Returns:
        None if no class is marked, or there is no limit to what stands before it.
    """
    before = 0
    for at, item in enumerate(sequence):
        once = item.low == item.high == 1
        if item.rare:
            return item.classes, sequence[at + 1 :] if once else (), before
        if item.branches and len(item.branches) == 1 and item.consumes and once:
            inside = anchor(item.branches[0])
            if inside is not None:
                classes, following, more = inside
                return classes, (*following, *sequence[at + 1 :]), before + more
        widest = width((item,))
        if widest is None:
            return None
        before += widest
    return None


def condition(sequence: Sequence) -> tuple[Item, Sequence] | None:
    """
    What looks around from behind the first unit of any match, and the pattern without it: several rules may ask the same of a word.

    Returns:
        None if nothing does, or parts are named in it.
    """
    if not sequence or not sequence[0].consumes or not sequence[0].low == sequence[0].high == 1:
        return None
    first = sequence[0]
    if first.classes:
        asked = sequence[1] if len(sequence) > 1 else None
        if asked is None or asked.opening[:1] != "(" or asked.quantifier or width((asked,)) != 0 or groups((asked,))[1]:
            return None
        return asked, (first, *sequence[2:])
    inside = condition(first.branches[0]) if len(first.branches) == 1 else None
    return inside and (inside[0], (first._replace(branches=(inside[1],)), *sequence[1:]))


def width(sequence: Sequence) -> int | None:
    """How many units it can stand for at most; None without a limit."""
    total = 0
    for item in sequence:
        if not item.consumes:
            continue
        if item.high is None:
            return None
        inside = 1
        if item.branches:
            widths = [width(branch) for branch in item.branches]
            if None in widths:
                return None
            inside = max(width for width in widths if width is not None)
        total += inside * item.high
    return total
