"""The command ``polparse``: files in, what was found out."""

import sys
from collections.abc import Sequence

from polparse.command.arguments import options
from polparse.command.messages import say, silence
from polparse.command.outputs import write
from polparse.command.run import Run

__all__ = ["main"]

_FAILED, _INTERRUPTED, _CLOSED = 1, 130, 141


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run the command.

    Args:
        arguments: without the name of the program; those of the process if None.

    Returns:
        The exit code: 0; 1 if a file could not be read or nothing could be written; 130 after Ctrl-C; 141 if the reader
        of the output has gone. Wrong usage exits with 2.
    """
    try:
        return _carry_out(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:
        silence(sys.stdout)
        return _INTERRUPTED
    except BrokenPipeError:
        silence(sys.stdout)
        return _CLOSED
    except OSError as error:
        silence(sys.stdout)
        say(f"cannot write: {error.strerror}")
        return _FAILED


def _carry_out(arguments: Sequence[str]) -> int:
    """
    Do what was asked for.

    Raises:
        OSError: nothing can be written.
    """
    try:
        subcommand, chosen = options(arguments)
    except SystemExit:
        # What was asked for may be written yet: the version, or help.
        if sys.stdout is not None:
            sys.stdout.flush()
        raise
    if sys.stdout is None:
        return _CLOSED
    if subcommand:
        code = subcommand(chosen)
        sys.stdout.flush()
        return code
    run = Run(chosen.files, chosen.date)
    write(run, chosen)
    return _FAILED if run.failed else 0
