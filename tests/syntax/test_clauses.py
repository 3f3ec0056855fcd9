"""What clauses tell of a sentence."""

import pytest

from polparse.parser import Parser
from polparse.reading import Reading
from tests.packs import PARSER


def clauses(text):
    """The clauses of a text."""
    return tuple(Reading(text, PARSER.language).syntax)


def texts(phrases):
    """Phrases as they stand in the text."""
    return [phrase.text for phrase in phrases]


VERBS = [
    ("condemned", "condemned"),
    ("met", "met"),
    ("invited", "invited"),
    ("accused", "accused"),
    ("chose", "chosen"),
    ("wrote", "written"),
]


@pytest.mark.parametrize("adjunct", ["", " in Oslo on Monday", " at a news conference", " during a visit to Ghana"])
@pytest.mark.parametrize(("active", "passive"), VERBS)
def test_active_and_passive(active, passive, adjunct):
    """Who does it and whom it is done to are the same; an adjunct changes neither."""
    for text in (f"Norway {active} Denmark{adjunct}.", f"Denmark was {passive} by Norway{adjunct}."):
        (clause,) = clauses(text)
        assert ("Norway", "Denmark") == (clause.agent.text, clause.patient.text)


@pytest.mark.parametrize(
    "text", ["The treaty Norway signed failed.", "The treaty that Norway signed failed.", "The treaty, which Norway signed, failed."]
)
def test_relative(text):
    """What a relative clause belongs to is what is done, if somebody else does it."""
    main, relative = clauses(text)
    assert ("fail", "The treaty") == (main.verb.lemma, main.subject.text)
    assert ("Norway", "sign", "The treaty") == (relative.agent.text, relative.verb.lemma, relative.patient.text)


THAT = [
    ("Norway said in a statement on Monday that Denmark left.", "complement", None),
    ("Norway told reporters that Denmark left.", "complement", None),
    ("Norway rejected the claim that Denmark left.", "complement", "the claim"),
    ("Norway welcomed the treaty that Denmark signed.", "relative", "the treaty"),
]


@pytest.mark.parametrize(("text", "kind", "noun"), THAT)
def test_that(text, kind, noun):
    """What is said, what a noun says, and what a noun is that somebody does something to."""
    main, other = clauses(text)
    assert (kind, noun) == (other.kind, other.antecedent and other.antecedent.text)
    assert (noun is None) == (other in main.complements)


STATUS = [
    ("Norway signed the treaty.", ["done"]),
    ("Norway has not signed the treaty.", ["denied"]),
    ("Nobody signed the treaty.", ["denied"]),
    ("Norway will sign the treaty.", ["planned"]),
    ("Norway is to sign the treaty.", ["planned"]),
    ("Norway agreed to sign the treaty.", ["done", "planned"]),
    ("Norway did not agree to sign the treaty.", ["denied", "denied"]),
    ("Norway refused to sign the treaty.", ["done", "denied"]),
    ("Norway urged Denmark to sign the treaty.", ["done", "wished"]),
    ("Norway may sign the treaty.", ["possible"]),
    ("Norway must sign the treaty.", ["wished"]),
    ("Norway said it would sign the treaty.", ["done", "planned"]),
    ("If Norway signs the treaty, Denmark leaves.", ["done", "possible"]),
]


@pytest.mark.parametrize(("text", "statuses"), STATUS)
def test_status(text, statuses):
    """Whether it is told as done."""
    assert statuses == [clause.status for clause in clauses(text)]


SUBJECTS = [
    ("Norway urged Denmark to sign.", ["Norway", "Denmark"]),
    ("Norway promised Denmark to sign it.", ["Norway", "Norway"]),
    ("Norway accused Denmark of breaking the truce.", ["Norway", "Denmark"]),
    ("Asked about it, Lena Vogt left.", ["Lena Vogt", "Lena Vogt"]),
    ("“We leave,” said Lena Vogt.", ["We", "Lena Vogt"]),
    ("OSLO (Reuters) - Norway signed the treaty.", ["OSLO (Reuters)", "Norway"]),
    ("The treaty, officials said, failed.", ["The treaty", "officials"]),
    ("There was no deal.", ["no deal"]),
    ("When the talks failed, Norway and Denmark left.", ["Norway and Denmark", "the talks"]),
    ("The deal would fail, Norway and Denmark said.", ["The deal", "Norway and Denmark"]),
    ("In a letter sent on Monday, Norway, Ghana and Chad pledged aid.", ["Norway, Ghana and Chad", "a letter"]),
    ("The war ended after Norway and Denmark signed a truce.", ["The war", "Norway and Denmark"]),
    ("The war ended after lunch and Denmark left.", ["The war", "Denmark"]),
    ("Norway signed the deal and Denmark rejected it.", ["Norway", "Denmark"]),
]


@pytest.mark.parametrize(("text", "subjects"), SUBJECTS)
def test_subjects(text, subjects):
    """Who does it, though it is not repeated, or stands behind."""
    assert subjects == texts(clause.subject for clause in clauses(text))


PHRASES = [
    ("The foreign ministers of Egypt, Jordan and Iraq left.", ["The foreign ministers of Egypt, Jordan and Iraq"]),
    ("The president of Ghana and his aide left.", ["The president of Ghana", "his aide"]),
    ("Norway, together with Sweden, left.", ["Norway", "Sweden"]),
    ("Both Norway and the EU left.", ["Both Norway", "the EU"]),
    ("In talks with Norway, Denmark and Sweden agreed.", ["Denmark", "Sweden"]),
    ("Lena Vogt, 54, a teacher, left.", ["Lena Vogt, 54, a teacher"]),
    ("The prime minister of Norway, Lena Vogt, and Ivo Brandt left.", ["The prime minister of Norway, Lena Vogt", "Ivo Brandt"]),
]


@pytest.mark.parametrize(("text", "conjuncts"), PHRASES)
def test_conjuncts(text, conjuncts):
    """All that stand side by side, each with what belongs to it."""
    (clause,) = clauses(text)
    assert conjuncts == texts(clause.subject.conjuncts)


ACTORS = [
    ("Opponents of President Lena Vogt left.", []),
    ("Officials of Ghana and Togo left.", ["Ghana", "Togo"]),
    ("The Norwegian foreign minister left.", ["Norway"]),
    ("Germany's ambassador to the United Nations, Karla Zoll, left.", ["Karla Zoll"]),
    ("The foreign ministers of Egypt, Jordan and Iraq left.", ["Egypt", "Jordan", "Iraq"]),
    ("Lena Vogt and Norway left.", ["Lena Vogt", "Norway"]),
]


@pytest.mark.parametrize(("text", "names"), ACTORS)
def test_actors(text, names):
    """The head decides whom a phrase names."""
    reading = Reading(text, PARSER.language)
    (clause,) = reading.syntax
    assert names == [actor.name for actor in clause.subject.actors(reading.index)]


def test_parser():
    """A parser gives the clauses of a text."""
    assert ["Norway left"] == [clause.text for clause in Parser(PARSER.language).clauses("Norway left.")]


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Both sides must leave the town and allow aid.", ["wished", "wished"]),
        ("Norway will sign the deal, open the border and free the envoys.", ["planned", "planned", "planned"]),
        ("They did not stay and wait for Ghana.", ["denied", "denied"]),
        ("Both sides leave the town and allow aid.", ["done", "done"]),
        ("Norway will sign the deal and opened the border.", ["planned", "done"]),
    ],
)
def test_shared_auxiliary(text, statuses):
    """An auxiliary belongs to each base form behind it."""
    assert statuses == [clause.status for clause in clauses(text) if clause.verb]
