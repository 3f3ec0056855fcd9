"""``polparse completion``: what makes a shell complete options, files and subcommands."""

import argparse
import sys
from collections.abc import Mapping
from importlib.util import find_spec

from polparse.command.arguments import Subcommand, command_parser
from polparse.command.messages import say

__all__ = ["add_arguments", "run"]

_SHELLS = ("bash", "zsh", "tcsh")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which shell."""
    parser.add_argument("shell", choices=_SHELLS, help="the shell that is to complete")


def run(options: argparse.Namespace, subcommands: Mapping[str, Subcommand]) -> int:
    """Write what the shell has to read of all that can be typed; 2 if shtab is missing, which makes it."""
    if find_spec("shtab") is None:
        say("completion needs polparse[completion]")
        return 2
    import shtab

    made: str = shtab.complete(_whole(subcommands), options.shell, preamble=_zsh(subcommands) if options.shell == "zsh" else "")
    # The first word is that of a subcommand, as shtab has it, or a file.
    sys.stdout.write(made.replace("complete -o bashdefault -F", "complete -o bashdefault -o default -F"))
    return 0


def _whole(subcommands: Mapping[str, Subcommand]) -> argparse.ArgumentParser:
    """One parser with all that can be typed."""
    parser = command_parser(subcommands)
    files = {"bash": "_shtab_compgen_files", "zsh": "_polparse_files", "tcsh": "f"}
    for action in parser._actions:
        if action.dest in ("files", "output"):
            setattr(action, "complete", files)  # noqa: B010 - shtab looks for it there
    subparsers = parser.add_subparsers()
    for name, subcommand in subcommands.items():
        subcommand.arguments(subparsers.add_parser(name, help=subcommand.about))
    # Subcommands can only be the first word: files come after them.
    parser._actions.sort(key=lambda action: action.dest == "files")
    return parser


def _zsh(subcommands: Mapping[str, Subcommand]) -> str:
    """Files, and where a subcommand may stand, these too."""
    names = " ".join(f"{name}:{subcommand.about!r}" for name, subcommand in subcommands.items())
    return f"_polparse_files() {{\n  local _names=({names})\n  (( CURRENT == 2 )) && _describe command _names\n  _files\n}}\n"
