"""``polparse explain``: what a rule means."""

import argparse
import sys

import polparse
from polparse.command.messages import say
from polparse.command.values import own

__all__ = ["EXAMPLES", "arguments", "run"]

EXAMPLES = (
    ("polparse explain en.roles.after", "what it finds, and what it must not"),
    ("polparse explain", "the names of all rules"),
)
_FAILED = 1


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the subcommand."""
    parser.add_argument("names", nargs="*", metavar="NAME", help="a rule, as results have it; none for a list of all")
    parser.add_argument("--words", type=own, metavar="FILE", help="a TOML file with words and rules of your own")


def run(options: argparse.Namespace) -> int:
    """Write a page for each name; the exit code is 1 if one is that of no rule."""
    code = 0
    if not options.names:
        from polparse.explanation import catalogue
        from polparse.parser import Parser

        parser = options.words or Parser()
        sys.stdout.write("".join(f"{each.name}\n" for each in catalogue(parser.language)))
    for number, name in enumerate(options.names):
        try:
            page = str(polparse.explain(name, parser=options.words))
        except polparse.RuleError as error:
            say(str(error))
            code = _FAILED
            continue
        sys.stdout.write("\n" * (number > 0) + page + "\n")
    return code
