"""The language packs as the tests see them: every grammar, what it reads, and texts made of its own words."""

from functools import cache

import attrs
from hypothesis import strategies as st

from polparse.en import english
from polparse.engine.grammar import Grammar
from polparse.parser import Parser

PARSER = Parser(english())
GRAMMARS = {
    field.name: getattr(PARSER.language, field.name)
    for field in attrs.fields(type(PARSER.language))
    if isinstance(getattr(PARSER.language, field.name), Grammar)
}
RULES = [(topic, rule) for topic, grammar in GRAMMARS.items() for rule in grammar.rules]
FRAMES = [(topic, frame) for topic, frames in PARSER.language.frames.items() for frame in frames.frames]
# What is matched on the text itself: printed identifiers, and the forms of official documents.
_PACK = PARSER.language
PRINTED = (*_PACK.notations, _PACK.anaphora, *_PACK.layouts, _PACK.labels, _PACK.participants, _PACK.bodies)
NAMES = {rule.name for _, rule in (*RULES, *FRAMES)} | {printed.name for printed in PRINTED}
SENTENCES = sorted({example.text for owner in (*(rule for _, rule in (*RULES, *FRAMES)), *PRINTED) for example in owner.examples})


def reads(topic, text):
    """The units that a grammar reads."""
    return PARSER.units(text, topic)


@cache
def alone(topic, rule):
    """A grammar of one rule, as it is compiled with the others: to compile each anew takes longer than all that is looked at."""
    grammar = GRAMMARS[topic]

    def kept():
        known = grammar.compiled.kept
        return known._replace(plans=[known.plans[grammar.rules.index(rule)]], begins=None)

    return Grammar(grammar.lexicon, (rule,), grammar.macros, kept, sets=grammar.sets)


# What may stand between, or inside, any two words of a printed text.
JOINTS = (
    *(
        " ",
        " ",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\u00a0",
        "\u2028",
        ", ",
        ". ",
        "; ",
        ": ",
        "? ",
        "! ",
        " - ",
        "-",
        "--",
        " – ",
        "—",
        "…",
    ),
    *(
        '"',
        ' "',
        '" ',
        "“",
        "”",
        "‘",
        "’",
        "'",
        "'s ",
        "’s ",
        "``",
        "''",
        "«",
        "»",
        "(",
        ")",
        "[",
        "]",
        "/",
        "&",
        "%",
        "$",
        "€",
        "*",
        "• ",
    ),
    *(
        "\u00ad",
        "\u0301",
        "\u200b",
        "\u200d",
        "\u200f",
        "\u202e",
        "\ufeff",
        "\x00",
        "\x1b[2J",
        "\ud800",
        "😀",
        "的",
        "İ",
        "ß",
        "ﬁ",
        "²",
        "½",
    ),
    *("1", "31", "1946", "2020-06-11", "12/25/2020", "10:30", "1990s", "5th", "3.5", "9" * 30),
)
WORDS = sorted({word for sentence in SENTENCES for word in sentence.split()})
_pieces = st.one_of(st.sampled_from(WORDS or [""]), st.sampled_from(SENTENCES or [""]), st.sampled_from(JOINTS))
_slices = st.tuples(st.sampled_from(SENTENCES or [""]), st.integers(0, 60), st.integers(1, 60)).map(
    lambda s: s[0][s[1] : s[1] + s[2]]
)


def _joined(pieces):
    return "".join(word + joint for word, joint in pieces)


# Texts of the rules' own words and sentences, whole and in slices, joined by what hurts; and any text at all.
texts = st.one_of(
    st.lists(st.tuples(_pieces | _slices, st.sampled_from(JOINTS)), max_size=25).map(_joined),
    st.lists(st.sampled_from(SENTENCES or [""]), max_size=6).map(" ".join),
    st.text(st.characters(exclude_categories=()), max_size=60),
)
sentences = st.lists(st.sampled_from(SENTENCES or [""]), min_size=1, max_size=4).map(" ".join)
