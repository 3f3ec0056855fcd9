"""Who speaks and has no name is an actor: what kind, of which state and part of society, and who is meant by a later sentence."""

import pytest

import polparse


def spoke(text):
    """Who says each statement of a text: kind, name and code."""
    document = polparse.parse(text)
    return [[(one.kind, one.name, one.code) for one in map(document.actor, said.actors)] for said in document.statements]


@pytest.mark.parametrize(
    ("source", "actor"),
    [
        ("A Kremlin spokesman", ("office", "Kremlin spokesman", "RUSGOV")),
        ("A spokesman for Norway's army", ("office", "spokesman for Norway's army", "NORMIL")),
        ("A government spokeswoman", ("office", "government spokeswoman", "GOV")),
        ("The White House press secretary", ("office", "White House press secretary", "USAGOV")),
        ("A senior official at the Trade Ministry", ("office", "senior official at the Trade Ministry", "GOV")),
        ("A police chief", ("office", "police chief", "COP")),
        ("Lena Vogt's lawyer", ("office", "Lena Vogt's lawyer", "JUD")),
        ("One teacher", ("group", "One teacher", "EDU")),
        ("A doctor, who asked not to be named,", ("group", "doctor", "MED")),
        ("Her mother", ("group", "Her mother", "CVL")),
        ("A woman who lives nearby", ("group", "woman", "CVL")),
        ("Aides to Lena Vogt", ("group", "Aides to Lena Vogt", "GOV")),
        ("Officials at the Trade Ministry", ("group", "Officials at the Trade Ministry", "GOV")),
        ("Aides to Lena Vogt and Ivo Brandt", ("group", "Aides to Lena Vogt and Ivo Brandt", "GOV")),
        ("A teacher in the north of Norway", ("group", "teacher in the north of Norway", "NOREDU")),
        ("Residents of Oslo", ("group", "Residents of Oslo", "NORCVL")),
        ("Turkish state television", ("group", "Turkish state television", "TURGOV")),
        ("Lena Vogt's campaign", ("group", "Lena Vogt's campaign", "PTY")),
        ("One of the officials", ("group", "officials", "GOV")),
        ("Two of Vogt's aides", ("group", "Vogt's aides", "GOV")),
        ("One Democrat", ("group", "One Democrat", "USA")),
        ("The Vogt administration", ("government", "Vogt administration", "GOV")),
        ("Supporters of the jailed mayor, Lena Vogt,", ("group", "Supporters of the jailed mayor", "CVL")),
        ("Lawyers for Lena Vogt, the former minister,", ("group", "Lawyers for Lena Vogt", "JUD")),
    ],
)
def test_somebody(source, actor):
    assert spoke(f"{source} said that it was over.") == [[actor]]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("A lawyer, Ivo Brandt,", "Ivo Brandt"),
        ("A spokesman for the union, Ivo Brandt,", "Ivo Brandt"),
        ("A spokesman (Ivo Brandt)", "Ivo Brandt"),
        ("A spokesman – Ivo Brandt –", "Ivo Brandt"),
        ("A spokesman, who knew Ivo Brandt,", "spokesman"),
        ("An official of Norway", "official of Norway"),
        ("Two ministers of Norway and Chad", "Norway"),
    ],
)
def test_who_it_is_told_to_be(source, name):
    """Who is told by name is nobody else; several officers act for their states."""
    assert spoke(f"{source} said that it was over.")[0][0][1] == name


@pytest.mark.parametrize("source", ["The report", "A poll", "The Young Farmers program", "Nothing in the budget"])
def test_nobody(source):
    """What is written, or done, is nobody."""
    assert spoke(f"{source} said that it was over.") == [[]]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A police spokesman said it was over. He added that nobody was hurt.", "police spokesman"),
        ("A doctor said it was over. Lena Vogt left. The doctor added that nobody was hurt.", "doctor"),
        ("A former army officer said it was over. The former officer added that nobody was hurt.", "former army officer"),
        ("A judge in Oslo said it was over. The minister, Ivo Brandt, left. The judge added that nobody was hurt.", "judge in Oslo"),
        ("Residents said the soldiers had left. They added that nobody was hurt.", "Residents"),
        ("Residents of the village said the soldiers had left. One of them added that nobody was hurt.", "Residents of the village"),
        ("The company said it was over. It added that nobody was hurt.", "company"),
        ("The army said it was over. It added that nobody was hurt.", "army"),
        ("President Lena Vogt left. A police spokesman said she was well. The spokesman added that nobody was hurt.", "police spokesman"),
    ],
)
def test_named_again(text, name):
    """Who is meant by a later sentence."""
    assert [actor[1] for actor in spoke(text)[-1]] == [name]


def test_pronouns_of_others():
    """A spokesman speaks of others: only who speaks again is he."""
    document = polparse.parse("President Ivo Brandt is ill. A spokesman said he would resign. He said the party knew.")
    brandt, spokesman = document.actors[0], next(actor for actor in document.actors if actor.name == "spokesman")
    assert [document.words(mention.span) for mention in brandt.mentions] == ["Ivo Brandt", "he"]
    assert [document.words(mention.span) for mention in spokesman.mentions] == ["spokesman", "He"]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The company said that it would leave Oslo.", ["company"]),
        ("A spokesman for the Workers' Party said that it would leave Oslo.", ["Workers' Party"]),
        ("A ministry official said that it would act.", []),
    ],
)
def test_what_it_promises(text, by):
    """What "it" will do is promised by the body that says so, or for which it is said; who works at one is nobody's "it"."""
    document = polparse.parse(text)
    (promise,) = document.commitments
    assert [document.actor(id).name for id in promise.by] == by


def test_for_whom_a_spokesman_promises():
    """What "we" will do in the mouth of a spokesman without a name, those will for whom he speaks."""
    document = polparse.parse('A spokesman for the Workers\' Party said it was over. "We will leave Oslo," the spokesman said.')
    (promise,) = document.commitments
    assert [document.actor(id).name for id in promise.by] == ["Workers' Party"]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("An aide to the mayor said it was over. The official gave no reason.", 2),
        ("A diplomat said it was over. The official said nobody was hurt.", 2),
        ("A diplomat said it was over. The Danish official said nobody was hurt.", 1),
        ("A diplomat said it was over. An aide to the mayor said it was not. The official gave no reason.", 1),
        ("A teacher said it was over. The official gave no reason.", 1),
        ("The official gave no reason. A diplomat said it was over.", 1),
    ],
)
def test_the_official(text, times):
    """An aide, adviser or diplomat who spoke is "the official" later, if no other such one spoke."""
    document = polparse.parse(text)
    speaker = document.actor(document.statements[0].actors[0])
    assert len(speaker.mentions) == times


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Police in Norway arrested four men. The police said that they fled.", 2),
        ("Police in Norway met police in Chad. The police said that they fled.", 1),
        ("Police in Norway arrested four men. Other police said that they fled.", 1),
    ],
)
def test_the_police(text, times):
    """A group of a place is called by its noun alone later, if no other of that noun has a place."""
    document = polparse.parse(text)
    (police,) = [actor for actor in document.actors if actor.name.casefold() == "police in norway"]
    assert len(police.mentions) == times
