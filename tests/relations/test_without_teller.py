"""What is promised, or depends on something, ends where it is told who says it."""

import pytest

import polparse


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("'We will not sign the accord,' Lena Vogt told reporters, accusing Norway of bad faith.", "sign the accord"),
        ("“We will not sign the accord,” Lena Vogt told reporters, accusing Norway of bad faith.", "sign the accord"),
        ("Norway will build a port in May, Premier Lena Vogt of Norway said on Monday.", "build a port in May"),
        ("Norway agreed to leave the bay.", "leave the bay"),
    ],
)
def test_promise(text, content):
    """A promise has no words of the one who tells it."""
    document = polparse.parse(text)
    assert [content] == [document.words(one.content) for one in document.commitments]


@pytest.mark.parametrize(
    ("text", "condition", "consequence"),
    [
        (
            "If the army withdraws, the rebels will lay down their arms, the minister, Karl Vogt, said.",
            "If the army withdraws",
            "the rebels will lay down their arms",
        ),
        ("If the port closes, Lena Vogt warned, ships will have to turn back.", "If the port closes", "ships will have to turn back"),
        (
            "If it becomes law, the city would have to refund all fees, according to an analysis by the Vantel Commission.",
            "If it becomes law",
            "the city would have to refund all fees",
        ),
        ("The Vantel Union praised it and said it could send observers if asked.", "if asked", "it could send observers"),
        ("Norway agreed to leave the bay if Chad pays.", "if Chad pays", "to leave the bay"),
    ],
)
def test_condition(text, condition, consequence):
    """Nor have a condition, and what depends on it."""
    document = polparse.parse(text)
    (one,) = document.conditions
    assert (condition, consequence) == (document.words(one.condition), document.words(one.consequence))
