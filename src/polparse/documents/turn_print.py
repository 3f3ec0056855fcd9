"""How a language prints who speaks: the labels of records, briefings, debates and interviews."""

import attrs

from polparse.engine.rules import Example

__all__ = ["Labels"]


@attrs.frozen(eq=False)
class Labels:
    """
    How a language prints who speaks.

    Args:
        name: stable and public.
        label: a regex for what may be a label behind a line's end, with the groups ``line`` (empty, where its line begins), ``label``,
            ``core`` (who), ``brackets``, ``mark`` (what ends it), ``letter`` (instead of ``core``, one that asks or answers), ``time``,
            ``number`` (before it, of a question or paragraph), ``put`` (instead of a mark: a question of that number is put),
            ``told`` (likewise: words that tell what was said), ``bracket`` (all of it stands in one), ``opens`` (empty, where what belongs
            to the turn begins).
        stop, alone, dash: regexes for marks that end a label of that form, ``alone`` for one that has its line; all others are a colon or a
            like mark.
        functions: words for who speaks that name no office, in lower case ("moderator").
        aspects: words that head what is said of a matter, not by whom, in lower case ("pros").
        asks, answers: the ``letter`` of one that asks, and of one that answers.
        of: what stands between a name and where its bearer is from.
        bracketed: a regex for what stands in one pair of brackets, with the groups ``time``, ``language``, ``aside`` (how it is said) or
            ``honorific`` (before a name); what stands in them is the group ``inner``.
        between: a regex for what stands between the office and the party or place in one pair of brackets.
        spoken: a regex for what may stand between a label and what is said, with the group ``language``.
        scene: a regex for a paragraph, from its first character on, that nobody says.
        over: a regex for a line behind which a turn does not go on.
        heading: a regex for the last line of a turn that belongs to what follows.
        ends: a regex for the end of a line that is the end of a sentence.
        record: a regex for words by which the head of a text says that people speak in it.
        voice: a regex for words of those who speak to each other, and not of somebody who tells of them.
        put: what ends a question that is set in bold, in an interview that has no labels; looked for first.
        bold: a regex for the beginning of a paragraph that is in bold, or begins so, with the groups ``line``, ``label`` (the mark),
            ``words`` (what is in bold) and ``close`` (the mark behind it).
        answer: a regex for the mark that closes it, with the groups ``line`` and ``label``.
        asked, own: regexes for words of questions, and for words of somebody who is asked for himself or herself.
        marks: what such a line as `exchange` matches begins with, one at least of a text.
        exchange: a regex for a line that opens with a mark alone, where two take turns without names, with the groups ``line``, ``label``
            and ``asks`` (the mark of a question that ends it).
        examples: records in little.
    """

    name: str
    label: str = attrs.field(repr=False)
    stop: str = attrs.field(repr=False)
    alone: str = attrs.field(repr=False)
    dash: str = attrs.field(repr=False)
    functions: frozenset[str] = attrs.field(repr=False)
    aspects: frozenset[str] = attrs.field(repr=False)
    asks: str = attrs.field(repr=False)
    answers: str = attrs.field(repr=False)
    of: str = attrs.field(repr=False)
    bracketed: str = attrs.field(repr=False)
    between: str = attrs.field(repr=False)
    spoken: str = attrs.field(repr=False)
    scene: str = attrs.field(repr=False)
    over: str = attrs.field(repr=False)
    heading: str = attrs.field(repr=False)
    ends: str = attrs.field(repr=False)
    record: str = attrs.field(repr=False)
    voice: str = attrs.field(repr=False)
    put: str = attrs.field(repr=False)
    bold: str = attrs.field(repr=False)
    answer: str = attrs.field(repr=False)
    asked: str = attrs.field(repr=False)
    own: str = attrs.field(repr=False)
    marks: tuple[str, ...] = attrs.field(repr=False)
    exchange: str = attrs.field(repr=False)
    examples: tuple[Example, ...] = attrs.field(repr=False)
