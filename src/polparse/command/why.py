"""``polparse why``: why a sentence gives what it gives."""

import argparse
import sys

import polparse
from polparse.command.inputs import Source, inputs
from polparse.command.messages import say
from polparse.command.values import date, own

__all__ = ["EXAMPLES", "arguments", "run"]

EXAMPLES = (('polparse why "Lena Vogt, the sachem of Norway, left."', "words, clauses, what was found, and the rules that nearly matched"),)
_FAILED = 1


def arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the subcommand."""
    parser.add_argument("sentence", nargs="+", metavar="SENTENCE", help="in quotation marks or not; - for standard input")
    parser.add_argument("--topic", metavar="TOPIC", help="follow all rules of this topic, and none of others")
    parser.add_argument("--date", type=date, metavar="YYYY-MM-DD", help="the day on which it was published")
    parser.add_argument("--words", type=own, metavar="FILE", help="a TOML file with words and rules of your own")


def run(options: argparse.Namespace) -> int:
    """Write a page about the sentence; the exit code is 1 if standard input has none, or there is no such topic."""
    text = " ".join(options.sentence)
    if text == "-":
        (given,) = inputs((text,), Source(kind="text"))
        if given.task is None:
            say(given.problem or "")
            return _FAILED
        text = given.task.text
    try:
        page = polparse.why(text, date=options.date, parser=options.words, topic=options.topic)
    except ValueError as error:
        say(str(error))
        return _FAILED
    sys.stdout.write(f"{page}\n")
    return 0
