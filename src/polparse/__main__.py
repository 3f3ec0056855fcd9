"""``python -m polparse``, and the command: what can be interrupted while it is still being imported."""

import sys

__all__ = ["main"]


def main() -> int:
    """
    Run the command of the process.

    Returns:
        Its exit code; 130 after Ctrl-C.
    """
    try:
        # Imported here: a tenth of a second in which somebody may press Ctrl-C.
        from polparse.command import main as command

        return command.main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
