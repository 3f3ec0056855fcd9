"""
What the command does besides parsing files: one table.

To add one: a module in this folder with a function that adds its arguments to a parser and one that does it and gives the exit code, and
a line here. ``polparse NAME ...`` is the subcommand of that name; a file of that name is ``./NAME``.
"""

import argparse
from collections.abc import Callable, Mapping

import attrs

from polparse.command import completion, explain, why

__all__ = ["SUBCOMMANDS", "Subcommand"]


@attrs.frozen
class Subcommand:
    """
    Something that the command does.

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


SUBCOMMANDS: Mapping[str, Subcommand] = {
    "completion": Subcommand(
        "completion for bash, zsh or tcsh",
        completion.add_arguments,
        completion.run,
        (
            ('eval "$(polparse completion bash)"', "in .bashrc"),
            ("polparse completion zsh > DIRECTORY/_polparse", "with a DIRECTORY of fpath"),
        ),
    ),
    "explain": Subcommand("what a rule means", explain.arguments, explain.run, explain.EXAMPLES),
    "why": Subcommand("why a sentence gives what it gives", why.arguments, why.run, why.EXAMPLES),
}
