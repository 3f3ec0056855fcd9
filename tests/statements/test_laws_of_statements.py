"""What holds for the source, the content and the targets of every statement, however it is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

import polparse

NAMES = ("Norway", "Ghana", "Kenya", "the European Union", "Lena Vogt", "Kofi Adomako", "Foreign Minister Rosa Lindmark")
CUES = ("said", "announced", "stressed", "warned", "added", "declared")
CONTENTS = (
    *("the talks had failed", "no troops would be sent", "at least 200 had died", "without aid, thousands would die"),
    "perhaps it was over",
)
ADJUNCTS = ("at a news conference", "during a press conference", "on Sunday", "in a statement", "in an interview", "during a visit to Chad")
BLAME = ("condemned", "denounced", "praised", "criticized")

names = st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True)
one = st.sampled_from(NAMES)


def listed(some):
    """Names side by side: "A", "A and B", "A, B and C"."""
    return some[0] if len(some) == 1 else f"{', '.join(some[:-1])} and {some[-1]}"


def called(document, ids):
    """The names of some actors."""
    return {document.actor(id).name for id in ids}


def main(text):
    """The document, and the first statement in it that is part of no other."""
    document = polparse.parse(text)
    return document, next(statement for statement in document.statements if statement.parent is None)


@given(names, st.sampled_from(CUES), st.sampled_from(CONTENTS))
def test_a_content_keeps_every_word(some, cue, content):
    """From the cue to the end of its clause nothing is lost."""
    document, statement = main(f"{listed(some)} {cue} {content}.")
    assert content == document.words(statement.content)


@given(names, st.sampled_from(CUES))
def test_all_that_stand_side_by_side_say_it(some, cue):
    """Every conjunct of a source is among its actors, and the source is all of them."""
    document, statement = main(f"{listed(some)} {cue} that it was over.")
    assert listed(some) == document.words(statement.source)
    assert {name.removeprefix("Foreign Minister ").removeprefix("the ") for name in some} == called(document, statement.actors)


@given(one, st.sampled_from(("opponents of", "critics of", "rebels fighting", "protesters against")), st.sampled_from(CUES))
def test_the_head_says_it(name, led, cue):
    """Whom the head of a source only belongs to says nothing."""
    document, statement = main(f"{led.capitalize()} {name} {cue} that it was over.")
    assert name.removeprefix("Foreign Minister ").removeprefix("the ") not in called(document, statement.actors)


@given(st.lists(st.sampled_from(NAMES), min_size=2, max_size=2, unique=True), st.sampled_from(BLAME))
def test_active_and_passive(pair, cue):
    """ "A condemned B" and "B was condemned by A" are said by the same, to the same."""
    first, active = main(f"{pair[0]} {cue} {pair[1]}.")
    second, passive = main(f"{pair[1]} was {cue} by {pair[0]}.")
    assert called(first, active.actors) == called(second, passive.actors)
    assert called(first, active.targets) == called(second, passive.targets) != set()


@given(names, st.sampled_from(CUES), st.sampled_from(ADJUNCTS))
def test_an_adjunct_changes_nothing(some, cue, adjunct):
    """Where, when and by what means something is said changes neither source nor content."""
    plain, first = main(f"{listed(some)} {cue} that the talks had failed.")
    told, second = main(f"{listed(some)} {cue} {adjunct} that the talks had failed.")
    assert plain.words(first.source) == told.words(second.source)
    assert plain.words(first.content) == told.words(second.content)


@pytest.mark.parametrize(
    ("text", "actors", "against"),
    [
        ("Norway, supported by Ghana and Kenya, proposed a fund.", ["Norway", "Ghana", "Kenya"], []),
        ("Norway, with Ghana, and opposed by Kenya and Chad, proposed a fund.", ["Norway", "Ghana"], ["Kenya", "Chad"]),
        ("Norway, on behalf of the European Union, called for a fund.", ["Norway", "European Union"], []),
        ("On the budget, Norway, opposed by Kenya, proposed a fund.", ["Norway"], ["Kenya"]),
        ("Norway, together with Ghana, proposed a fund.", ["Norway", "Ghana"], []),
    ],
)
def test_who_holds_it_too(text, actors, against):
    """Those for whom and with whom somebody speaks hold it too; those against it have a statement of their own."""
    document = polparse.parse(text)
    sides = {
        sign: [document.actor(id).name for s in document.statements if s.polarity == sign for id in s.actors] for sign in ("+", "-")
    }
    assert {"+": actors, "-": against} == sides


def test_whose_a_demand_is():
    """Who rejects a demand does not make it."""
    document = polparse.parse("Norway rejected Ghana's demand that it withdraw.")
    told = [([document.actor(id).name for id in s.actors], document.words(s.content), s.polarity) for s in document.statements]
    assert [(["Norway"], "Ghana's demand that it withdraw", "-"), (["Ghana"], "that it withdraw", "+")] == told


def test_all_of_them():
    """A word that takes up a list leaves it the source."""
    document, statement = main("Norway, Ghana and Kenya all argued that it was weak.")
    assert {"Norway", "Ghana", "Kenya"} == called(document, statement.actors)


@pytest.mark.parametrize(
    ("text", "unnamed", "reason"),
    [
        ("A diplomat said on condition of anonymity that it was over.", "withheld", None),
        ("It is over, said an official who asked not to be named because talks go on.", "withheld", "because talks go on"),
        ("An unnamed official said it was over.", "unnamed", None),
        ("Sources said it was over.", "unnamed", None),
        ("Two people familiar with the matter said it was over.", "unnamed", None),
        ("Lena Vogt said it was over.", None, None),
    ],
)
def test_sources_without_a_name(text, unnamed, reason):
    """A statement tells that its source is not named, and why, if the text does."""
    _, statement = main(text)
    assert (unnamed, reason) == (statement.unnamed, statement.reason and statement.reason.of(text))


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Norway accused Ghana of lying.", ["Ghana"]),
        ("Norway demanded that Ghana withdraw.", ["Ghana"]),
        ("Norway urged Ghana and Kenya to sign.", ["Ghana", "Kenya"]),
        ("Lena Vogt told Kofi Adomako that it was over.", ["Kofi Adomako"]),
        ("Norway condemned the attack.", []),
    ],
)
def test_whom_it_concerns(text, targets):
    """Who is accused, asked, told, or to do what is demanded."""
    document, statement = main(text)
    assert targets == [document.actor(id).name for id in statement.targets]


@pytest.mark.parametrize(
    "text", ["The two ministers discussed trade.", "Lena Vogt discussed trade with Kofi Adomako.", "Norway welcomed Lena Vogt."]
)
def test_what_says_nothing(text):
    """What people do with one another is no statement."""
    assert () == polparse.parse(text).statements


@pytest.mark.parametrize(
    "dateline",
    [
        *("OSLO - ", "OSLO (Farvan) – ", "OSLO (FNA) -- ", "OSLO, March 6 (Farvan) -- ", "OSLO, Mar 6, FNA – ", "OSLO: "),
        *("Farvan News / ", "KUALA SELAT: "),
    ],
)
def test_datelines(dateline):
    """A dateline is no part of a content, and says nothing."""
    text = f"{dateline}Norway will close two ports, Foreign Minister Lena Vogt said on Tuesday."
    document, statement = main(text)
    assert ("Foreign Minister Lena Vogt", "Norway will close two ports") == tuple(
        document.words(spans) for spans in (statement.source, statement.content)
    )
