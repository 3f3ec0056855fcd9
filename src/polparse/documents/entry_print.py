"""How a language prints lists of participants."""

import attrs

from polparse.engine.rules import Example

__all__ = ["Participants"]


@attrs.frozen(eq=False)
class Participants:
    """
    How a language prints lists of participants; regexes over one line each, without the white space around it.

    Args:
        name: stable and public.
        needs: a line that every list has, and few other texts; looked for first.
        person: a line that begins with somebody: the groups ``name`` and ``rest``, what follows the name; and ``honorific``.
        several, commas: between two people on one line: where one of them has a title, and where none has.
        titled: the honorific that makes it the first.
        listed: somebody on such a line: the groups ``name`` and ``rest``.
        heading: a line that calls what it opens a delegation, with the group ``side``. A state or body alone on its line is a heading, too.
        inline: a line with a side and its people: the groups ``side`` and ``people``.
        function: a line that says in what function those below are there: the groups ``function``, and ``people`` if they follow on it.
        leads: in a function or behind a name, that somebody leads the delegation.
        bracket: what stands in brackets behind a name.
        scope: what may follow an office in a title, which is what it is of.
        body: a line that is a body and no title.
        title: a line that is a title though it holds what bodies are called.
        skipped: a line of the page and not of the list.
        columns: what the columns of a table are called: ``side``, ``name``, ``title``, ``organisation``, each by a regex.
        header: a line that heads a table without marks, with the group ``apart``: what stands between its cells.
        examples: lists in little.
    """

    name: str
    needs: str = attrs.field(repr=False)
    person: str = attrs.field(repr=False)
    several: str = attrs.field(repr=False)
    commas: str = attrs.field(repr=False)
    titled: str = attrs.field(repr=False)
    listed: str = attrs.field(repr=False)
    heading: str = attrs.field(repr=False)
    inline: str = attrs.field(repr=False)
    function: str = attrs.field(repr=False)
    leads: str = attrs.field(repr=False)
    bracket: str = attrs.field(repr=False)
    scope: str = attrs.field(repr=False)
    body: str = attrs.field(repr=False)
    title: str = attrs.field(repr=False)
    skipped: str = attrs.field(repr=False)
    columns: dict[str, str] = attrs.field(repr=False)
    header: str = attrs.field(repr=False)
    examples: tuple[Example, ...] = attrs.field(repr=False)
