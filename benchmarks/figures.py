"""
The plots and tables of "How good is it", made of what the benchmarks printed.

usage: python -m benchmarks.figures

Each file of benchmarks/results is the output of one command, which its first line names, so that a figure is never typed:

    echo '$ python -m benchmarks.peers dates --corpus tbaq.jsonl' > benchmarks/results/dates.txt
    python -m benchmarks.peers dates --corpus tbaq.jsonl >> benchmarks/results/dates.txt
"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

import attrs

__all__ = ["FIGURES", "Figure", "Row", "made", "main", "rows"]

ROOT = Path(__file__).parent.parent
RESULTS = ROOT / "benchmarks" / "results"
FOLDER = ROOT / "docs" / "_figures"

# Of a plot, in its own units: as wide as a phone, so that its letters are as large as those around it.
_WIDTH, _LABELS, _LINE, _TOP = 400, 150, 30, 14
# Seen on white and on black, and by those who do not tell red from green; each measure has a shape as well.
_COLOURS = ("#4477aa", "#ee6677", "#228833", "#aa3377", "#997700")


@attrs.frozen
class Row:
    """
    What one system, or one measure, has reached.

    Attributes:
        name: of it.
        values: in percent, by measure.
    """

    name: str
    values: Mapping[str, float]


@attrs.frozen
class Figure:
    """
    A plot and a table.

    Attributes:
        title: what is shown.
        file: of the results.
        measures: the columns of the output, with what they are called.
        names: other names for rows; a row that is not in it, if it has any, is left out.
    """

    title: str
    file: str
    measures: Mapping[str, str]
    names: Mapping[str, str] = {}


FIGURES: Mapping[str, Figure] = {
    "dates": Figure(
        "Dates in 256 newspaper articles (TBAQ)",
        "dates.txt",
        {"strict": "same extent", "relaxed": "overlap", "type": "and type", "value": "and value"},
    ),
    "statements": Figure(
        "Who said what in 84 newspaper articles (PolNeAR, development part)",
        "attribution.txt",
        {"all": "source and content", "quoted": "in quotation marks", "other": "others", "content": "content alone"},
        {"polparse": "polparse", "a regular expression": "a regular expression", "compromise quotations()": "compromise"},
    ),
    "people": Figure(
        "People in 67 texts of six genres (GUM, which polparse was developed on)",
        "actors.txt",
        {"person": "same extent", "overlap": "overlap"},
        {"polparse": "polparse", "compromise people()": "compromise"},
    ),
    "names": Figure(
        "Titles split from names",
        "actors.txt",
        {"title": "title right", "both": "title and name right"},
        {"polparse.parse_name": "polparse", "nameparser": "nameparser", "probablepeople": "probablepeople"},
    ),
    "relations": Figure(
        "Relations in political news",
        "relations.txt",
        {"F1": "F1"},
        {
            "meeting": "meetings",
            "meeting person": "people in them",
            "meeting party": "parties in them",
            "delegation members": "members of delegations",
            "delegation head": "heads of delegations",
            "instrument": "instruments",
            "instrument body": "whose they are",
            "provision": "provisions",
            "commitment": "promises",
            "commitment by": "who promises",
            "event pair": "pairs in events",
            "event": "pairs with the type",
        },
    ),
    "unread": Figure(
        "Facts of texts that nobody who writes rules has read",
        "unread.txt",
        {"F1": "right"},
        {
            "condition": "conditions",
            "date": "dates with value",
            "statement": "who said what",
            "role": "who is what",
            "actor": "what an actor is",
            "same_actor": "who is the same",
            "event": "who did what to whom",
            "commitment": "promises",
            "instrument": "instruments",
            "meeting": "meetings",
            "all": "all, denials too",
            "clauses": "clauses of documents",
            "turns": "turns of records",
        },
    ),
}


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    for name, content in made():
        (FOLDER / name).write_text(content, encoding="utf-8", newline="\n")
    return 0


def made() -> Iterator[tuple[str, str]]:
    """The files of all figures: name and content."""
    for name, figure in FIGURES.items():
        output = (RESULTS / figure.file).read_text(encoding="utf-8")
        shown = rows(output, figure)
        yield f"{name}.svg", _plot(figure, shown)
        yield f"{name}.md", _table(figure, shown, output.partition("\n")[0].removeprefix("$ "))


def rows(output: str, figure: Figure) -> list[Row]:
    """
    What a figure shows of an output.

    Args:
        output: tables whose columns are two blanks or more apart, each below a line with the names of the columns and an empty one; or
            lines with a name, one figure and more in brackets.
        figure: which columns and rows.
    """
    found: list[Row] = []
    for table in re.split(r"\n\s*\n", output.strip()):
        lines = [line for line in table.split("\n") if not line.startswith("$")]
        columns = re.split(r"\s{2,}", lines[0].strip()) if lines else []
        # A table of people begins with what it is about.
        columns = columns[1:] if columns and columns[0] not in figure.measures and not set(columns).isdisjoint(figure.measures) else columns
        single = list(figure.measures) == ["F1"]
        if not single and set(figure.measures) - set(columns):
            continue
        for line in lines if single else lines[1:]:
            name, *cells = re.split(r"\s{2,}", line.strip())
            # Of two columns of one name, the first: the other one is of exact stretches.
            values = dict(reversed(list(zip(["F1"] if single else columns, cells, strict=False))))
            if set(figure.measures) <= values.keys() and (not figure.names or name in figure.names):
                numbers = {measure: float(values[measure]) for measure in figure.measures if re.fullmatch(r"[\d.]+", values[measure])}
                found += [Row(figure.names.get(name, name), numbers)] if numbers else []
    return found


def _table(figure: Figure, shown: Sequence[Row], command: str) -> str:
    head = f"| | {' | '.join(figure.measures.values())} |\n|---|{'---|' * len(figure.measures)}\n"
    body = [f"| {row.name} | {' | '.join(_shown(row.values.get(name)) for name in figure.measures)} |" for row in shown]
    return f"{head}{chr(10).join(body)}\n\nMade by `{command}`.\n"


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


def _plot(figure: Figure, shown: Sequence[Row]) -> str:
    """A line for each row, with a mark for each measure, from 0 to 100."""
    legend = _legend(figure)
    bottom = _TOP + _LINE * len(shown)
    height = bottom + 24 + (18 * len(legend) if len(figure.measures) > 1 else 0)
    told = [f"{row.name}: {', '.join(f'{figure.measures[name]} {_shown(value)}' for name, value in row.values.items())}" for row in shown]
    out = [
        f'<svg class="figure" viewBox="0 0 {_WIDTH} {height}" role="img" font-size="13" fill="currentColor" xmlns="http://www.w3.org/2000/svg">',
        f"<title>{escape(figure.title)}</title><desc>{escape('; '.join(told))}</desc>",
    ]
    for value in range(0, 101, 25):
        out.append(f'<path d="M{_x(value)} {_TOP - 6}V{bottom}" stroke="currentColor" stroke-opacity=".2"/>')
        out.append(f'<text x="{_x(value)}" y="{bottom + 16}" text-anchor="middle" font-size="11">{value}</text>')
    for number, row in enumerate(shown):
        y = _TOP + _LINE * number + _LINE // 2
        weight = ' font-weight="bold"' if row.name == "polparse" else ""
        out.append(f'<text x="{_LABELS - 10}" y="{y + 4}" text-anchor="end"{weight}>{escape(_short(row.name))}</text>')
        ends = sorted(row.values.values())
        out.append(f'<path d="M{_x(ends[0])} {y}H{_x(ends[-1])}" stroke="currentColor" stroke-opacity=".35"/>')
        out += [_mark(list(figure.measures).index(name), _x(value), y) for name, value in row.values.items()]
    for number, (at, name) in enumerate(legend if len(figure.measures) > 1 else []):
        y = bottom + 36 + 18 * number
        out += [_mark(at, _LABELS, y - 4), f'<text x="{_LABELS + 12}" y="{y}" font-size="12">{escape(name)}</text>']
    return "\n".join([*out, "</svg>", ""])


def _legend(figure: Figure) -> list[tuple[int, str]]:
    return list(enumerate(figure.measures.values()))


def _x(value: float) -> float:
    return round(_LABELS + (_WIDTH - _LABELS - 16) * value / 100, 1)


def _short(name: str) -> str:
    """A name as wide as its column."""
    return name if len(name) <= 22 else name.split()[0].split(".")[0][:22].rstrip("-")


def _mark(number: int, x: float, y: float) -> str:
    """A circle, a square, a triangle or a diamond."""
    colour = _COLOURS[number % len(_COLOURS)]
    paths = (f"M{x} {y - 5.5}l5.5 10h-11z", f"M{x} {y - 6}l6 6l-6 6l-6 -6z")
    if number == 0:
        return f'<circle cx="{x}" cy="{y}" r="5" fill="{colour}"/>'
    if number == 1:
        return f'<rect x="{round(x - 4.5, 1)}" y="{y - 4.5}" width="9" height="9" fill="{colour}"/>'
    return f'<path d="{paths[number % 2]}" fill="{colour}"/>'


if __name__ == "__main__":
    sys.exit(main())
