"""
What the command does besides parsing files: one table.

To add one: a module in this folder with a function that adds its arguments to a parser and one that does it and gives the exit code, and
a line here. ``polparse NAME ...`` is the subcommand of that name; a file of that name is ``./NAME``.
"""

import argparse
from collections.abc import Mapping

from polparse.command import completion, explain, why
from polparse.command.arguments import Subcommand

__all__ = ["SUBCOMMANDS"]


def _complete(options: argparse.Namespace) -> int:
    return completion.run(options, SUBCOMMANDS)


SUBCOMMANDS: Mapping[str, Subcommand] = {
    "completion": Subcommand(
        "completion for bash, zsh or tcsh",
        completion.add_arguments,
        _complete,
        (
            ('eval "$(polparse completion bash)"', "in .bashrc"),
            ("polparse completion zsh > DIRECTORY/_polparse", "with a DIRECTORY of fpath"),
        ),
    ),
    "explain": Subcommand("what a rule means", explain.arguments, explain.run, explain.EXAMPLES),
    "why": Subcommand("why a sentence gives what it gives", why.arguments, why.run, why.EXAMPLES),
}
