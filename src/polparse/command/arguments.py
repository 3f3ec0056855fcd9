"""What the command, and each of its subcommands, can be told."""

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

import attrs

import polparse
from polparse.command.rows import KINDS
from polparse.command.values import date, output, own
from polparse.export.columns import TABLES
from polparse.export.formats import FORMATS

__all__ = ["Subcommand", "command_parser", "options"]


@attrs.frozen
class Subcommand:
    """
    Something that the command does besides parsing files.

    Attributes:
        about: what, on one line, for its help and that of the command.
        arguments: adds those that it takes to its parser.
        run: does it, and gives the exit code.
        examples: lines to type, each with what it does.
    """

    about: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]
    examples: tuple[tuple[str, str], ...] = ()


_EXAMPLES = (
    ("polparse article.txt", "a page to read"),
    ("polparse --date 2024-03-20 article.txt", "“on Monday” counts from that day"),
    ("polparse --explain article.txt", "with rules and words"),
    ("polparse --words own.toml article.txt", "with words and rules of your own"),
    ("curl -s URL | polparse --html", "a page from the web"),
    ("polparse -r texts/ -j 4 -o out.jsonl", "a folder, in four processes"),
    ("polparse -r texts/ -j 4 -o out.jsonl --resume", "go on where that stopped"),
    ("polparse texts.csv --text-field body", "a text in each row"),
    ("polparse --table statements *.txt > said.csv", "a table of who said what"),
    ("polparse --format html article.txt > page.html", "a page for a browser"),
)
_EXTRAS = """\
extras (pip install "polparse[NAME]"):
  arrow       Parquet, in and out
  akn         Akoma Ntoso
  cas         UIMA CAS
  progress    the time left, by tqdm
  completion  for the shell
  spacy       a component of its pipelines
"""
_END = """\
Exit code: 0; 1 if something could not be read; 2 for wrong usage.
Documentation: https://polparse.readthedocs.io/how-to/command-line.html"""


def options(
    arguments: Sequence[str], subcommands: Mapping[str, Subcommand]
) -> tuple[Callable[[argparse.Namespace], int] | None, argparse.Namespace]:
    """
    What was asked for.

    Args:
        arguments: without the name of the program.
        subcommands: by the word that is first among the arguments.

    Returns:
        What runs the subcommand, None if files are to be parsed; and the options, those of the subcommand or of the command.

    Raises:
        SystemExit: wrong usage (2), or help or the version was all (0).
    """
    if arguments and arguments[0] in subcommands:
        name, *others = arguments
        return subcommands[name].run, _subcommand_parser(name, subcommands[name]).parse_args(others)
    parser = command_parser(subcommands)
    options = parser.parse_intermixed_args(arguments)
    if not options.files:
        if sys.stdin is not None and sys.stdin.isatty():
            parser.error("no FILE, and nothing is piped in")
        options.files = ["-"]
    if options.format is None and options.output is not None:
        options.format = _format_of(options.output, parser, options.explain)
    _check(options, parser)
    return None, options


def _format_of(output: Path, parser: argparse.ArgumentParser, explain: bool) -> str | None:
    """What the ending of an output tells; None if it has none, or is a folder. One that is no format is refused, if no option tells one."""
    ends = Path(output.name.removesuffix(".gz")).suffix[1:]
    if ends in FORMATS:
        return ends
    if ends and not explain and not output.is_dir():
        known = ", ".join(f".{name}" for name in FORMATS)
        parser.error(f"-o {output}: .{ends} tells no format; --format NAME does, or one of the endings {known}")
    return None


def command_parser(subcommands: Mapping[str, Subcommand]) -> argparse.ArgumentParser:
    """The arguments of ``polparse FILE...``."""
    parser = argparse.ArgumentParser(
        prog="polparse",
        usage="polparse [options] FILE...",
        description="Find who is who, who met, what was decided, and who said what, in English political text.",
        epilog=_epilog(_EXAMPLES, also="".join(f"  polparse {name:<12}{it.about}\n" for name, it in subcommands.items()), extras=_EXTRAS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="text or HTML; a table of texts (.csv, .tsv, .jsonl, .parquet); each also packed (.gz); with -r, a folder; "
        "a pattern; - for standard input, as for none",
    )
    parser.add_argument("--version", action="version", version=f"polparse {polparse.__version__}")
    _add_reading(parser.add_argument_group("what is read"))
    _add_writing(parser.add_argument_group("what is written"))
    return parser


def _add_reading(group: "argparse._ArgumentGroup") -> None:
    group.add_argument("-r", "--recursive", action="store_true", help="read folders, and all that is in them")
    group.add_argument("--date", type=date, metavar="YYYY-MM-DD", help="the day on which the texts were published")
    group.add_argument("--text-field", default="text", metavar="NAME", help="the column or key of the text (default: text)")
    group.add_argument("--date-field", metavar="NAME", help="that of the day of publication (default: date, if there is one)")
    group.add_argument("--id-field", metavar="NAME", help="that of the name of the document (default: id or name, if there is one)")
    group.add_argument("--words", type=own, metavar="FILE", help="a TOML file with words and rules of your own")
    kinds = ("text", *sorted({*KINDS.values()}))
    group.add_argument("--from", dest="kind", choices=kinds, help="what the files are (default: what their names tell)")
    group.add_argument("--html", action="store_true", help="the texts are HTML (default: those are that begin as it, or are named so)")


def _add_writing(group: "argparse._ArgumentGroup") -> None:
    told = "write to a file, packed if its name ends in .gz; or to a folder (made if the name ends in /), a file for each text"
    group.add_argument("-o", "--output", type=output, metavar="FILE", help=told)
    group.add_argument("--resume", action="store_true", help="leave out what is whole in the output already, and add the rest")
    group.add_argument("-j", "--jobs", type=_number, default=1, metavar="N", help="parse in N processes; 0: one for each processor")
    group.add_argument(
        "--format",
        choices=tuple(FORMATS),
        help=f"{'; '.join(f'{name}: {format.about}' for name, format in FORMATS.items())} (default: text on a terminal, else jsonl)",
    )
    told = f"a table instead of documents, as CSV if no format is told: {', '.join(TABLES)}"
    group.add_argument("--table", choices=tuple(TABLES), metavar="NAME", help=told)
    told = "where in the code a text failed that could not be parsed, in one process"
    group.add_argument("--traceback", action="store_true", help=told)
    group.add_argument("--explain", action="store_true", help="text, with the rule and the words behind each result")


def _subcommand_parser(name: str, subcommand: Subcommand) -> argparse.ArgumentParser:
    """The arguments of a subcommand."""
    parser = argparse.ArgumentParser(
        prog=f"polparse {name}",
        description=subcommand.about,
        epilog=_epilog(subcommand.examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    subcommand.arguments(parser)
    return parser


def _epilog(examples: Sequence[tuple[str, str]], also: str = "", extras: str = "") -> str:
    width = max((len(line) for line, _ in examples), default=0)
    shown = "".join(f"  {line:<{width}}  {about}\n" for line, about in examples)
    parts = (f"also:\n{also}" if also else "", f"examples:\n{shown}" if shown else "", extras)
    return "\n".join(filter(None, (*parts, _END)))


def _check(options: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """Refuse options that do not go together."""
    if options.table and not options.format:
        options.format = "csv"
    tables = FORMATS[options.format].tables if options.format else "never"
    if options.table and tables == "never":
        with_tables = [name for name, format in FORMATS.items() if format.tables != "never"]
        parser.error(f"--table is for the formats {', '.join(with_tables)}")
    if not options.table and tables == "always":
        parser.error(f"--format {options.format} needs --table NAME: {', '.join(TABLES)}")
    if options.explain and options.format and not FORMATS[options.format].for_people:
        parser.error("--explain is for text; JSON holds rules and spans already")
    folder = options.output is not None and options.output.is_dir()
    if folder and (options.format is None or FORMATS[options.format].files is None):
        one_each = [name for name, format in FORMATS.items() if format.files]
        parser.error(f"-o FOLDER/ is for formats that have a file for each text: --format {', '.join(one_each)}")
    if options.traceback and options.jobs != 1:
        parser.error("--traceback is for one process, without -j")
    if options.resume and options.output is None:
        parser.error("--resume needs -o FILE, the output that was begun")
    if options.resume and (options.table or options.explain or options.format not in (None, "jsonl")):
        parser.error("--resume needs --format jsonl without --table: other formats do not tell what is in them")
    needed = FORMATS[options.format].needs if options.format else None
    terminal = options.output is None and sys.stdout is not None and sys.stdout.isatty()
    if options.format and FORMATS[options.format].binary and terminal:
        parser.error(f"--format {options.format} is not for a terminal; -o FILE writes it to a file")
    if needed and find_spec(needed[0]) is None:
        parser.error(f"--format {options.format} needs {needed[1]}")


def _number(value: str) -> int:
    try:
        number = int(value)
    except ValueError:
        number = -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"not a number of processes: {value!r}")
    return number
