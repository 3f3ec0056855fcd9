"""What the command can be told."""

import argparse
from collections.abc import Callable, Sequence
from importlib.util import find_spec

import polparse
from polparse.command.subcommands import SUBCOMMANDS
from polparse.export.formats import FORMATS

__all__ = ["command_parser", "options", "subcommand_parser"]

_EXAMPLES = (
    ("polparse article.txt", "a page to read"),
    ("polparse --date 2024-03-20 article.txt", "the day of publication, which “on Monday” counts from"),
    ("polparse --explain article.txt", "with the rule and the words behind each result"),
    ("polparse *.txt > out.jsonl", "one line of JSON for each file"),
)


def options(arguments: Sequence[str]) -> tuple[Callable[[argparse.Namespace], int] | None, argparse.Namespace]:
    """
    What was asked for.

    Returns:
        What runs the subcommand, None if files are to be parsed; and the options, those of the subcommand or of the command.

    Raises:
        SystemExit: wrong usage (2), or help or the version was all (0).
    """
    if arguments and arguments[0] in SUBCOMMANDS:
        return SUBCOMMANDS[arguments[0]].run, subcommand_parser(arguments[0]).parse_args(arguments[1:])
    parser = command_parser()
    options = parser.parse_args(arguments)
    _check(options, parser)
    return None, options


def command_parser() -> argparse.ArgumentParser:
    """The arguments of ``polparse FILE...``."""
    parser = argparse.ArgumentParser(
        prog="polparse",
        usage="polparse [options] FILE...",
        description="Find who is who, who met, what was decided, and who said what, in English political text.",
        epilog=_epilog(_EXAMPLES, also="".join(f"  polparse {name:<12}{it.about}\n" for name, it in SUBCOMMANDS.items())),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a text file; - for standard input")
    parser.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="the day on which the texts were published")
    parser.add_argument(
        "--format",
        choices=tuple(FORMATS),
        help=f"{'; '.join(f'{name}: {format.about}' for name, format in FORMATS.items())} (default: text on a terminal, else jsonl)",
    )
    parser.add_argument("--explain", action="store_true", help="text, with the rule and the words behind each result")
    parser.add_argument("--version", action="version", version=f"polparse {polparse.__version__}")
    return parser


def subcommand_parser(name: str) -> argparse.ArgumentParser:
    """The arguments of a subcommand."""
    subcommand = SUBCOMMANDS[name]
    parser = argparse.ArgumentParser(
        prog=f"polparse {name}",
        description=subcommand.about,
        epilog=_epilog(subcommand.examples),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    subcommand.arguments(parser)
    return parser


def _epilog(examples: Sequence[tuple[str, str]], also: str = "") -> str:
    width = max((len(line) for line, _ in examples), default=0)
    shown = "".join(f"  {line:<{width}}  {about}\n" for line, about in examples)
    parts = (f"also:\n{also}" if also else "", f"examples:\n{shown}" if shown else "")
    return "\n".join(filter(None, (*parts, "Exit code: 0; 1 if a file could not be read; 2 for wrong usage.")))


def _check(options: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """Refuse options that do not go together."""
    if options.explain and options.format and not FORMATS[options.format].for_people:
        parser.error("--explain is for text; JSON holds rules and spans already")
    needed = FORMATS[options.format].needs if options.format else None
    if needed and find_spec(needed[0]) is None:
        parser.error(f"--format {options.format} needs {needed[1]}")


def _date(value: str) -> str:
    try:
        polparse.extract_dates("", date=value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return value
