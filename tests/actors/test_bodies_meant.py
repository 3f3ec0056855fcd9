"""Whom "it" means, and whose "her government" is."""

import pytest

import polparse


def meant(text):
    """The actors whom "it" or such words mean, by name."""
    found = polparse.parse(text)
    rules = ("en.actors.it", "en.actors.possessed")
    return [actor.name for actor in found.actors for mention in actor.mentions if mention.rule in rules]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norway will not pay, Lena Vogt said, but it has agreed to talk.", "Norway"),
        ("Norway will not pay, he said, but it agreed to talk.", "Norway"),
        ("The World Bank cut the loan. It said it was broke.", "World Bank"),
        ("The Norwegian government left the talks. It denied the report.", "Norwegian government"),
    ],
)
def test_it(text, name):
    """It is the state or body that was the subject before; who only says so is passed over."""
    assert name in meant(text)


@pytest.mark.parametrize(
    "text",
    [
        "The plan failed in Norway. It said nothing.",
        "Norway accused Chad of fraud, and it denied the claim.",
        "Norway left. It was agreed that it rained.",
        "Norway left. It rained.",
        "Norway won an exemption from the rules that it criticised.",
        "Norway fell. The storm was strong. It said nothing.",
        "Norway left. “It said nothing,” Vogt said.",
        "They met in Norway. It said nothing.",
    ],
)
def test_not_it(text):
    """It is nobody where a thing was the subject, where two bodies come into question, or where nobody does it."""
    assert [] == meant(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Norway's trade minister Lena Vogt said her government would pay.", "her government"),
        ("The Norwegian government fell. Norway's king Ivo Brandt said his government was ill.", "Norwegian government"),
        ("Norway's Lena Vogt said her country would pay.", "Norway"),
        ("The Labour Party lost. Labour Party MP Lena Vogt said her party would pay.", "Labour Party"),
    ],
)
def test_possessed(text, name):
    """The government, the state and the party of somebody are those that his name or offices tell."""
    assert [name] == meant(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lena Vogt said her government would pay, and her country and her party agreed.",
        "Former Norwegian minister Lena Vogt said her government would pay.",
        "Labour MP Lena Vogt, leader of the Centre Party, said her party would pay.",
    ],
)
def test_nobodys(text):
    """They are unknown where nothing, or more than one thing, tells them."""
    assert [] == meant(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Ministry of Health closed. The ministry agreed.", "Ministry of Health"),
        ("The Electoral Commission of Malawi met. It was cold. The electoral commission agreed.", "Electoral Commission of Malawi"),
        ("The City Council met. They asked the council to agree.", "City Council"),
        ("The Health Ministry and the Trade Ministry closed. The trade ministry agreed.", "Trade Ministry"),
        ("The Central Bank of Kenya closed. The bank agreed.", "Central Bank of Kenya"),
        ("Norway's parliament met. The parliament agreed.", "Norway's parliament"),
    ],
)
def test_named_again(text, name):
    """A body is meant by the noun of its name, with other words of it or without."""
    doc = polparse.parse(text)
    last = max(mention.span.start for actor in doc.actors for mention in actor.mentions)
    assert [name] == [actor.name for actor in doc.actors for mention in actor.mentions if mention.span.start == last]


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Health closed. The trade ministry agreed.",
        "The Ministry of Health closed. A ministry agreed. The ministry of trade agreed.",
        "The Ministry of Health closed. The ministry in Norway agreed.",
        "The Fjord Commission met. The council agreed.",
    ],
)
def test_another_body(text):
    """It is not where a word is not of its name, or where it is told of what another one is."""
    doc = polparse.parse(text)
    first = next(actor for actor in doc.actors if actor.kind == "organisation")
    assert 1 == len(first.mentions)
