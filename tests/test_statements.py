"""Who said what."""

import pytest

import polparse


def read(text):
    """Statements as strings: source, cue, content."""
    return [
        (*(" ... ".join(span.of(text) for span in spans) for spans in (statement.source, statement.cue, statement.content)),)
        for statement in polparse.extract_attributions(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The talks will resume,” the envoy said.", ("the envoy", "said", "“The talks will resume,”")),
        ("“The talks will resume,” said the envoy.", ("the envoy", "said", "“The talks will resume,”")),
        ("“The talks,” he said, “will soon resume.”", ("he", "said", "“The talks,” ... “will soon resume.”")),
        ("The talks will resume, the envoy said.", ("the envoy", "said", "The talks will resume")),
        ("The talks, the envoy said, will resume.", ("the envoy", "said", "The talks ... will resume")),
        ("The envoy said that the talks had failed.", ("The envoy", "said", "that the talks had failed")),
        ("The envoy said the talks had failed.", ("The envoy", "said", "the talks had failed")),
        ("The envoy told reporters that the talks had failed.", ("The envoy", "told", "that the talks had failed")),
        ("According to the envoy, the talks have failed.", ("the envoy", "According to", "the talks have failed")),
        ("The talks, as the envoy admits, have failed.", ("the envoy", "admits", "The talks ... have failed")),
        ("The envoy vowed to fight the plan.", ("The envoy", "vowed", "to fight the plan")),
        ("The envoy strongly condemned the attack, which killed two.", ("The envoy", "strongly condemned", "the attack")),
        ("The talks are expected to fail.", ("", "are expected", "The talks ... to fail")),
        ("It seems that the talks will fail.", ("", "seems", "that the talks will fail")),
        ("Despite Iran's claim that the talks failed, oil fell.", ("Iran", "'s claim", "that the talks failed")),
        ("The envoy was critical of the plan.", ("The envoy", "was critical of", "the plan")),
        ("The envoy was clear:\n\n“We will never sign the treaty.”", ("The envoy", "was clear:", "“We will never sign the treaty.”")),
        ("VOGT: We will not sign. Never.", ("VOGT", ":", "We will not sign. Never")),
        ("The plan was condemned by the envoy.", ("the envoy", "was condemned", "The plan")),
    ],
)
def test_ways_of_writing(text, expected):
    """Each way of attributing is read into source, cue and content."""
    assert [expected] == read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The envoy arrived on Monday.",
        "The claims court met.",
        "The “War and Peace” show opened.",
        "",
    ],
)
def test_nothing_said(text):
    """Not every verb, noun and quotation mark says something."""
    assert [] == read(text)


def test_shared_subject():
    """The second of two verbs has the source of the first."""
    text = "Lena Vogt praised the deal and urged Norway to sign it."
    assert [("Lena Vogt", "praised", "the deal"), ("Lena Vogt", "urged", "Norway to sign it")] == read(text)


def test_quotation_goes_on():
    """A sentence that is nothing but a quotation belongs to the one before it."""
    text = "“We will never sign it,” Vogt said. “We never wanted to.”"
    assert [("Vogt", "said", "“We will never sign it,” ... “We never wanted to.”")] == read(text)


def test_kind_act_and_stance():
    """The kind comes from the marks, act and stance from the cue."""
    direct, mixed, indirect = polparse.extract_attributions(
        "“We will never sign it,” Vogt said.\n\nVogt denied that it was “a bad deal.”\n\nVogt did not believe that it was over."
    )
    assert ("direct", "speech", None, False) == (direct.kind, direct.act, direct.stance, direct.negated)
    assert ("mixed", "speech", "deny") == (mixed.kind, mixed.act, mixed.stance)
    assert ("indirect", "belief", True) == (indirect.kind, indirect.act, indirect.negated)


def test_actor():
    """A source that names a person is that person."""
    text = "Foreign minister Lena Vogt said the talks had failed. Vogt said that Norway agreed."
    doc = polparse.parse(text)
    vogt = next(actor for actor in doc.actors if actor.name == "Lena Vogt")
    assert [vogt.id, vogt.id] == [statement.actor for statement in doc.statements]


@pytest.mark.parametrize("unit", ['"', "“", "he said, ", "said ", ": ", "the claim that ", "("])
def test_any_text(unit):
    """Text never raises."""
    text = unit * 3000
    for statement in polparse.extract_attributions(text):
        for span in (*statement.source, *statement.cue, *statement.content):
            assert 0 <= span.start < span.end <= len(text)
