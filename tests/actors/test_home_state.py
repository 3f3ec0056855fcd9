"""Whose president "the president" is, where only the text as a whole tells it."""

import pytest

import polparse

GHANA = "ACCRA, March 5 (FNA) - Ghana will not pay, officials said. Togo agreed. "


def state(text, name):
    """The state of somebody's first role, or of who is called so, and whether it is inferred."""
    actor = next(actor for actor in polparse.parse(text).actors if actor.name == name)
    return (actor.roles[0].country, actor.roles[0].inferred) if actor.roles else (actor.country, actor.inferred)


@pytest.mark.parametrize(
    "text",
    [
        f"{GHANA}President Kofi Dory left.",
        "Ghana will not pay. Togo agreed. Ghana's parliament met. Accra was quiet. President Kofi Dory left.",
        "The Ghanaian parliament met.\n\nTrade Minister Kofi Dory left.",
        # The first sentence names no state but in its dateline.
        "ACCRA, March 5 (FNA) - Trade Minister Kofi Dory met the envoy of Togo. Ghana will pay.",
        "STATEMENT\n\nAccra, 5 March 2024\n\nTrade Minister Kofi Dory met the envoy of Togo. Togo agreed. Ghana will pay.",
    ],
)
def test_home(text):
    """An office of state is of the state of the dateline, or of the one of which most that the text names is."""
    assert state(text, "Kofi Dory") == ("GHA", True)


@pytest.mark.parametrize(
    "text",
    [
        "Ghana agreed. Togo agreed. President Kofi Dory left.",
        "LOME, March 5 (FNA) - Ghana will not pay. Ghana is broke. Ghana said so. President Kofi Dory left.",
        "The war in Ghana goes on. President Kofi Dory left.",
        "They agreed on Ghana. They warned Togo against Ghana. President Kofi Dory left.",
        f"{GHANA}It was about Togo as President Kofi Dory left.",
        f"{GHANA}President Kofi Dory phoned his Ghanaian counterpart.",
        f"{GHANA}The union agreed. Its president, Kofi Dory, left.",
        f"{GHANA}The counterpart, Kofi Dory, left.",
        f"{GHANA}The trade ministers, Kofi Dory and Ama Vogt, left.",
        f"{GHANA}Oxfam president Kofi Dory left.",
        f"{GHANA}The teacher Kofi Dory left.",
        "President Kofi Dory left.",
    ],
)
def test_elsewhere(text):
    """It is not where two states come into question, where only something is done to a state, or where the sentence tells another."""
    assert state(text, "Kofi Dory") == (None, False)


@pytest.mark.parametrize("name", ["The prime minister", "The economy minister", "government"])
def test_nobody_named(name):
    """So is who holds it without a name, and the government."""
    article = "The " if name == "government" else ""
    assert state(f"{GHANA}{article}{name} agreed.", name) == ("GHA", True)


@pytest.mark.parametrize("name", ["The minister", "his president"])
def test_anybody(name):
    """Of some offices a state has many."""
    assert state(f"{GHANA}{name} agreed.", name) == (None, False)


def test_government_of_a_town():
    """A government of something else is not that of the state; nor is one that the sentence gives another."""
    actors = polparse.parse(f"{GHANA}The city government agreed. Togo fell and the government agreed.").actors
    assert not any(actor.inferred for actor in actors)
