"""What depends on what."""

import pytest

import polparse

DATE = "2022-05-11"


@pytest.mark.parametrize(
    ("text", "condition", "consequence"),
    [
        ("If the talks fail, Norway will leave.", "If the talks fail", "Norway will leave"),
        ("No talks will be held until Chad agrees.", "until Chad agrees", "No talks will be held"),
        ("The blockade will not continue until Chad agrees.", "until Chad agrees", "The blockade will not continue"),
        ("Norway will not lift the ban until the rebels leave.", "until the rebels leave", "Norway will not lift the ban"),
        ("Norway will stay unless Chad leaves.", "unless Chad leaves", "Norway will stay"),
        ("If ships in Oslo leave, ships in Bergen will stay.", "If ships in Oslo leave", "ships in Bergen will stay"),
        *(
            (f"If the fleet leaves, {consequence}.", "If the fleet leaves", consequence)
            for consequence in (
                *("the talks on trade will fail", "the talks for peace will fail", "the envoy to Chad will leave"),
                *("ships from Chad will leave", "talks with Chad will fail", "maybe we will stay", "that will end talks", "Norway lost"),
            )
        ),
        ("If the fleet, that large one, leaves, Norway will win.", "If the fleet, that large one, leaves", "Norway will win"),
        ("“If it rains,” she said, “we will leave.”", "If it rains", "we will leave"),
        ("We will leave if it rains - they will stay.", "if it rains", "We will leave"),
        ("We will leave if it rains; they will stay.", "if it rains", "We will leave"),
        ("If it rains, they will stay.", "If it rains", "they will stay"),
        ("If it rains, how can they stay?", "If it rains", "how can they stay"),
        ("If it rains, ships could stay.", "If it rains", "ships could stay"),
        ("If it rains, and ships are there, they will stay.", "If it rains, and ships are there", "they will stay"),
        ("If it rains, ships do stay.", "If it rains", "ships do stay"),
        ("If it rains, ships have left.", "If it rains", "ships have left"),
        ("If it rains, then that would help.", "If it rains", "then that would help"),
        (
            "If she met the envoy, wanted to stop the talks, it is unlikely that they fail.",
            *("If she met the envoy, wanted to stop the talks", "it is unlikely that they fail"),
        ),
        (
            "One of the preconditions for the groups to agree on a premier, was the release of prisoners.",
            *("the release of prisoners", "agree on a premier"),
        ),
        ("The release of prisoners is a precondition for talks.", "The release of prisoners", "talks"),
        ("Norway's aid is conditional on the release of prisoners.", "the release of prisoners", "Norway's aid"),
        ("As long as it rains, there can be no talks.", "As long as it rains", "there can be no talks"),
        ("Only if it rains will ships leave.", "Only if it rains", "will ships leave"),
        ("If it rains ships will leave.", "If it rains ships will leave", None),
        ("Norway will leave if, and only if, it rains.", "if, and only if, it rains", "Norway will leave"),
        ("“No deal without a truce,” Norway warned.", "without a truce", "No deal"),
        ("No visas until they come home, Norway told Chad.", "until they come home", "No visas"),
        ("No talks before a truce, the rebels say.", "before a truce", "No talks"),
        ("Subject to a vote, ships will leave.", "Subject to a vote", "ships will leave"),
        ("Members may be expelled where they have lied.", "where they have lied", "Members may be expelled"),
        ("Talks can begin once Chad has passed the law.", "once Chad has passed the law", "Talks can begin"),
        ("Once signed by Chad, it will begin.", "Once signed by Chad", "it will begin"),
        ("Norway ruled out talks until the pilots are freed.", "until the pilots are freed", "Norway ruled out talks"),
        ("In return for aid, Norway wants reforms.", "reforms", "aid"),
        ("Norway demanded reforms in return for aid.", "reforms", "aid"),
        ("Norway tied its aid to reforms.", "reforms", "its aid"),
        ("The deal hinged on the removal of the word “sea” from the draft.", "the removal of the word “sea” from the draft", "The deal"),
        ("Norway would leave, she said, supposing that it rains.", "supposing that it rains", "Norway would leave"),
    ],
)
def test_conditions(text, condition, consequence):
    """A condition has a consequence."""
    doc = polparse.parse(text)
    assert [(condition, consequence)] == [(c.condition.of(text), c.consequence and c.consequence.of(text)) for c in doc.conditions]


@pytest.mark.parametrize("text", ["He asked if it rained.", "Norway will leave if necessary.", "As if by chance, it rained."])
def test_no_condition(text):
    """Not every "if" makes a condition."""
    assert () == polparse.parse(text).conditions


@pytest.mark.parametrize(
    ("text", "condition", "who"),
    [
        ("Norway will leave if Chad agrees, Lena Vogt said.", "if Chad agrees", "Lena Vogt"),
        ("Norway agreed to leave on condition that Chad stays.", "on condition that Chad stays", "Norway"),
        ("Norway will not leave until Chad agrees.", "until Chad agrees", None),
        ("Norway will leave, provided Chad agrees.", "provided Chad agrees", None),
        ("Norway will leave once Chad agrees.", "once Chad agrees", None),
        ("Norway's aid depends on reform in Chad.", "reform in Chad", None),
        ("Norway makes its aid conditional on reform in Chad.", "reform in Chad", "Norway"),
    ],
)
def test_who_sets_it(text, condition, who):
    """Who says it sets a condition, or who agrees to something on it."""
    doc = polparse.parse(text)
    names = {actor.id: actor.name for actor in doc.actors}
    (found,) = doc.conditions
    assert (condition, who) == (found.condition.of(text), found.set_by and names[found.set_by])


@pytest.mark.parametrize(
    "text",
    ["Norway stayed until Chad agreed.", "Norway once sold ships.", "Norway left before Chad came.", "Norway may leave once a week."],
)
def test_when_is_no_condition(text):
    """What only tells when something was is none."""
    assert () == polparse.parse(text).conditions


def test_one_sentence():
    """What depends on it is told in the same sentence."""
    text = "They must strike. It failed. Norway must sign it before it can leave."
    assert ["Norway must sign it"] == [condition.condition.of(text) for condition in polparse.parse(text).conditions]


@pytest.mark.parametrize(
    ("text", "condition", "consequence"),
    [
        ("Norway hailed the talks and said it stood ready to send aid if asked.", "if asked", "it stood ready to send aid"),
        ("The leaders agreed to meet again in Oslo if the truce holds.", "if the truce holds", "to meet again in Oslo"),
        ("If Chad leaves, rebels will lay down their arms, the envoy said.", "If Chad leaves", "rebels will lay down their arms"),
        ("Talks can begin once the siege is lifted and aid flows, she said.", "once the siege is lifted and aid flows", "Talks can begin"),
        ("'We will sign,' she said, 'if they leave.'", "if they leave", "We will sign"),
        ("“Unless it rains,” Lena Vogt warned, “nothing will grow.”", "Unless it rains", "nothing will grow"),
        ("If it rains, Norway will protest.", "If it rains", "Norway will protest"),
    ],
)
def test_what_depends_on_it(text, condition, consequence):
    """It is the clause around, without who says or promises it."""
    (found,) = polparse.parse(text).conditions
    assert (found.condition.of(text), found.consequence.of(text)) == (condition, consequence)


def test_no_empty_consequence():
    text = "They marched, chanting “We will never sign it.” There can be no talks without a truce."
    assert all(found.consequence is None or found.consequence.of(text) for found in polparse.parse(text).conditions)
