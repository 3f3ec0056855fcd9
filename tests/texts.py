"""The texts of the laws: words, sentences and documents, whole and in pieces, so that each law meets what it is about."""

import random

from hypothesis import strategies as st

from tests import packs
from tests.documents.layout_pieces import document
from tests.packs import FRAMES, JOINTS, PRINTED, RULES

__all__ = ["about", "documents", "pairs", "texts"]

_TOLD = (*RULES, *FRAMES)
_BY_TOPIC = {
    topic: sorted({example.text for owner, rule in _TOLD if owner == topic for example in rule.examples if example.spans})
    for topic in dict.fromkeys(topic for topic, _ in _TOLD)
}
# What a parse finds is told by sentences of these.
_TOPICS = ("meetings", "delegations", "commitments", "conditions", "instruments", "attributions", "roles", "dates")
_PRINTED = sorted({example.text for printed in PRINTED for example in printed.examples if example.spans})


def _piece(draw, sentences):
    """A sentence whole, cut, or with another one in its middle."""
    sentence = draw.choice(sentences)
    way = draw.randrange(4)
    if way == 0:
        at = draw.randint(0, 40)
        return sentence[at : at + draw.randint(10, 120)]
    if way == 1:
        return sentence[: len(sentence) // 2].rsplit(" ", 1)[0] + " " + draw.choice(sentences)
    return sentence


def _topical(draw, topic):
    """Sentences of one topic, run into one another with anything between them, or with nothing but a blank."""
    sentences = _BY_TOPIC[topic]
    if draw.random() < 0.5:
        return " ".join(draw.choice(sentences) for _ in range(draw.randint(2, 6)))
    return "".join(_piece(draw, sentences) + draw.choice(JOINTS) for _ in range(draw.randint(2, 6)))


def _article(draw):
    """A sentence of each topic."""
    sentences = [draw.choice(_BY_TOPIC[topic]) for topic in _TOPICS] + [draw.choice(_PRINTED)]
    draw.shuffle(sentences)
    return " ".join(sentences)


def _text(draw):
    way = draw.random()
    return document(draw) if way < 0.5 else _article(draw) if way < 0.75 else _topical(draw, draw.choice(_TOPICS))


def _seeded(make, others, share):
    """
    Texts made from a seed, and some others.

    Left to itself, hypothesis varies what it has just drawn, and seldom draws many pieces that fit.
    """
    seeds = st.integers(0, 2**32)
    return seeds.flatmap(lambda seed: others if seed % share == 0 else st.just(make(random.Random(seed))))


documents = _seeded(document, packs.texts, 10)
texts = _seeded(_text, packs.texts, 4)
_paragraphs = _seeded(lambda draw: _topical(draw, draw.choice(("dates", "roles", "attributions"))), packs.sentences, 4)
# Two paragraphs.
pairs = st.tuples(_paragraphs, _paragraphs)


def about(topic):
    """Mostly sentences of one topic."""
    return _seeded(lambda draw: _topical(draw, topic), packs.texts, 4)
