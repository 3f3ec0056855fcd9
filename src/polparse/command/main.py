"""The command ``polparse``: files in, what was found out."""

import io
import sys
from collections.abc import Sequence

from polparse.command.arguments import options
from polparse.command.files import UnreadableError
from polparse.command.inputs import Source
from polparse.command.messages import say, silence
from polparse.command.outputs import write
from polparse.command.rows import Fields
from polparse.command.run import Run
from polparse.command.subcommands import SUBCOMMANDS
from polparse.errors import LexiconError, RuleError, WorkerError
from polparse.export.formats import FORMATS

__all__ = ["main"]

_FAILED, _USAGE, _INTERRUPTED, _CLOSED = 1, 2, 130, 141


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
        where = f" {error.filename}" if error.filename else ""
        say(f"cannot write{where}: {error.strerror}")
        return _FAILED
    except (UnreadableError, WorkerError) as error:
        silence(sys.stdout)
        say(str(error))
        return _FAILED
    except (LexiconError, RuleError) as error:
        # Of the package itself, which somebody is changing: those of own words are wrong usage.
        for line in str(error).splitlines():
            say(line)
        return _FAILED


def _carry_out(arguments: Sequence[str]) -> int:
    """
    Do what was asked for.

    Raises:
        OSError: nothing can be written.
    """
    try:
        subcommand, chosen = options(arguments, SUBCOMMANDS)
    except SystemExit:
        # What was asked for may be written yet: the version, or help.
        if sys.stdout is not None:
            sys.stdout.flush()
        raise
    if sys.stdout is None:
        return _CLOSED
    if subcommand:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")
        code = subcommand(chosen)
        sys.stdout.flush()
        return code
    source = Source(
        folders=chosen.recursive,
        kind=chosen.kind,
        fields=Fields(chosen.text_field, chosen.date_field, chosen.id_field),
        date=chosen.date,
        html=chosen.html,
        output=chosen.output,
        for_parsing=tuple(option for option in ("--date", "--words", "--html") if getattr(chosen, option[2:])),
    )
    run = Run(chosen.files, source, chosen.jobs or None, chosen.words, chosen.traceback)
    if run.several and chosen.format and FORMATS[chosen.format].single and not (chosen.output and chosen.output.is_dir()):
        say(f"--format {chosen.format} has a file for each text: give one text, or -o FOLDER/")
        return _USAGE
    write(run, chosen)
    return _FAILED if run.failed else 0
