"""Who promises what to whom."""

import pytest

import polparse
from tests.relations.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway has pledged to cut its fleet by June and not to seek bases.", [("+", "cut its fleet by June"), ("-", "seek bases")]),
        ("Chad noted Norway's commitment to ensuring peace.", [("+", "ensuring peace")]),
        ("Norway vowed never to return.", [("-", "return")]),
        ("Norway promised that the debt would be paid off.", [("+", "the debt would be paid off")]),
        ("Envoys from Norway and Chad agreed to leave.", [("+", "leave")]),
        ("Norway promised Chad that it would not send ships.", [("-", "send ships")]),
        ("Norway agreed to a truce.", [("+", "a truce")]),
        ("Norway pledged to be patient.", [("+", "be patient")]),
        ("Norway promised not to have a vote.", [("-", "have a vote")]),
        *(
            (f"Norway pledged to cut its fleet and {more}.", [("+", "cut its fleet"), ("+", more)])
            for more in ("leave the bay", "help poor states", "help Chad", "get sunk")
        ),
        ("Norway pledged to cut its fleet or leave some bay.", [("+", "cut its fleet"), ("+", "leave some bay")]),
        ("Norway pledged to cut its fleet and do no harm.", [("+", "cut its fleet"), ("+", "do no harm")]),
        ("Norway pledged to cut its fleet and wait for rain.", [("+", "cut its fleet"), ("+", "wait for rain")]),
        ("Norway pledged to cut its fleet but not to leave the bay.", [("+", "cut its fleet"), ("-", "leave the bay")]),
        ("Norway is committed to cutting its fleet and leaving the bay.", [("+", "cutting its fleet"), ("+", "leaving the bay")]),
        ("Norway is committed to testing new and seeking old ships.", [("+", "testing new and seeking old ships")]),
        ("Norway pledged to remain calm and cut its fleet.", [("+", "remain calm"), ("+", "cut its fleet")]),
        ("Norway pledged to help the poor and cut its fleet.", [("+", "help the poor"), ("+", "cut its fleet")]),
        ("Norway is committed to cutting its large and growing fleet.", [("+", "cutting its large and growing fleet")]),
        ("Norway is committed to cutting its fleet and following Chad.", [("+", "cutting its fleet and following Chad")]),
        ("The plan was intended to reduce tensions.", []),
        ("The promise of peace faded.", []),
    ],
)
def test_commitments(text, expected):
    """Each thing that is promised is a commitment, to do it or not to."""
    assert expected == [(c.polarity, c.content.of(text)) for c in polparse.parse(text).commitments]


@pytest.mark.parametrize(
    ("text", "by", "content", "kind"),
    [
        ("“We will not sell arms,” Lena Vogt said.", ["Lena Vogt"], "sell arms", "pledge"),
        ("President Lena Vogt of Norway said Norway would open two ports.", ["Norway"], "open two ports", "pledge"),
        ("Norway said it would give $3 million to Chad.", ["Norway"], "give $3 million to Chad", "pledge"),
        ("Foreign Minister Lena Vogt of Norway said her country would cut trade.", ["Norway"], "cut trade", "pledge"),
        ("A joint statement said that Norway and Chad would open ports.", ["Norway", "Chad"], "open ports", "pledge"),
        ("Norway agreed with Chad to open ports.", ["Norway"], "open ports", "agreement"),
        ("Norway announced $3 million in aid for Chad.", ["Norway"], "$3 million in aid for Chad", "announcement"),
        ("Norway stands ready to host the talks.", ["Norway"], "host the talks", "intention"),
        ("“No ship will leave,” Lena Vogt promised.", ["Lena Vogt"], "No ship will leave", "pledge"),
        ("Our plan is new. Labour will build schools. We will hire teachers.", ["Labour"], "build schools", "pledge"),
        ("We, the Greens, will build schools.", ["Greens"], "build schools", "pledge"),
        ("We in the Green Party will build schools.", ["Green Party"], "build schools", "pledge"),
        ("As Greens, we will build schools.", ["Greens"], "build schools", "pledge"),
        ("We, at dawn, will build schools.", [], "build schools", "pledge"),
        ("No ship will leave, Lena Vogt promised.", ["Lena Vogt"], "No ship will leave", "pledge"),
        ("She will leave, Lena Vogt promised.", ["Lena Vogt"], "leave", "pledge"),
        ("An official in Oslo said Norway would never leave.", ["Norway"], "leave", "pledge"),
        ("Norway said it stood ready to leave.", ["Norway"], "leave", "intention"),
        ("The Parties shall share data.", ["Parties"], "share data", "pledge"),
        ("The pledge by Norway to leave was welcomed by Chad.", ["Norway"], "leave", "pledge"),
        ("Her pledge to cut taxes helped Lena Vogt win.", ["Lena Vogt"], "cut taxes", "pledge"),
        ("Norway signed a pledge to leave.", ["Norway"], "leave", "pledge"),
        ("What Norway promised was a truce.", ["Norway"], "a truce", "pledge"),
        ("What Norway promised was to leave.", ["Norway"], "leave", "pledge"),
        ("Norway has bound itself to leave.", ["Norway"], "leave", "pledge"),
        ("The treaty obliges Norway to leave.", ["Norway"], "leave", "pledge"),
        ("Norway committed 300 million dollars to the fund.", ["Norway"], "300 million dollars to the fund", "pledge"),
        ("The Norwegian delegation agreed to leave.", ["Norway"], "leave", "agreement"),
        ("Some rebels from the Green Party agreed to leave.", ["Green Party"], "leave", "agreement"),
        ("Norway has given assurances that ships would leave.", ["Norway"], "ships would leave", "pledge"),
        ("Norway pledged troops.", ["Norway"], "troops", "pledge"),
    ],
)
def test_in_whose_mouth(text, by, content, kind):
    """What somebody says that he will do he promises, be it in a statement or in a text of his own."""
    doc, names = read(text)
    first = doc.commitments[0]
    assert (by, content, kind) == (names(first.by), first.content.of(text), first.kind)


@pytest.mark.parametrize(
    "text",
    [
        "Norway will open two ports next week.",
        "Lena Vogt of Chad said Norway would open two ports.",
        "Norway refused to promise to leave.",
        "Norway made no promise to leave.",
        "Lena Vogt urged Norway to promise to leave.",
        "Norway may agree to leave.",
        "Lena Vogt hopes that Norway will leave.",
        "The law guarantees that ships may leave.",
        "The storm obliges Norway to leave.",
        "Lena Vogt committed two crimes.",
        "Norway promised what it has.",
        "The party shall meet in May.",
        "No ship left, Lena Vogt promised.",
    ],
)
def test_no_promise(text):
    """What a reporter tells of the future, what is refused, wished for or possible is no promise."""
    assert () == polparse.parse(text).commitments


@pytest.mark.parametrize(
    ("text", "specific", "condition"),
    [
        ("Norway pledged to cut its fleet if Chad leaves.", False, "if Chad leaves"),
        ("Norway pledged to cut two ships.", True, None),
        ("Norway pledged to do more.", False, None),
        ("Norway pledged to leave by June.", True, None),
    ],
)
def test_how_specific(text, specific, condition):
    """A number, a day, a place or a name makes a promise specific; a clause may say on what it depends."""
    (promise,) = polparse.parse(text).commitments
    assert (specific, condition) == (promise.specific, promise.condition and promise.condition.of(text))


def test_who_promises_whom():
    """A commitment is by somebody, to somebody, until some day."""
    text = "Norway has promised Chad to free the crew by June 1."
    doc, names = read(text)
    (commitment,) = doc.commitments
    assert ["Norway", "Chad"] == names(commitment.by + commitment.to)
    assert "June 1" in commitment.deadline.of(text)


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("Norway and Chad pledged to reduce their fleets.", ["Norway", "Chad"], []),
        ("The ministers of Norway, Chad and Togo pledged to reduce their fleets.", ["Norway", "Chad", "Togo"], []),
        ("Lena Vogt and Ivo Brandt promised Norway and Chad to reduce their fleets.", ["Lena Vogt", "Ivo Brandt"], ["Norway", "Chad"]),
        ("Norway met Chad. Togo pledged to reduce its fleet.", ["Togo"], []),
        ("Norway pledged troops.", ["Norway"], []),
        ("Norway pledged envoys and ships.", ["Norway"], []),
        *(
            (f"Lena Vogt {home} and Ivo Brandt pledged to leave.", ["Lena Vogt", "Ivo Brandt"], [])
            for home in ("of Ohio", "of the Labour Party", "of Oslo", "of Europe", "of UNESCO", "of the United States", "(Labour)")
        ),
        ("Lena Vogt (Labour), Ivo Brandt and Nils Berg pledged to leave.", ["Lena Vogt", "Ivo Brandt", "Nils Berg"], []),
        ("Lena Vogt of Norway, Ivo Brandt of Chad and Nils Berg pledged to leave.", ["Lena Vogt", "Ivo Brandt", "Nils Berg"], []),
        ("Lena Vogt, the young minister, and Ivo Brandt pledged to leave.", ["Lena Vogt", "Ivo Brandt"], []),
        ("Lena Vogt, and Ivo Brandt pledged to leave.", ["Lena Vogt", "Ivo Brandt"], []),
        ("Lena Vogt or Ivo Brandt pledged to leave.", ["Lena Vogt", "Ivo Brandt"], []),
        ("Lena Vogt and the minister for trade, Ms. Ida Brandt, pledged to leave.", ["Lena Vogt", "Ida Brandt"], []),
        ("Lena Vogt and the outgoing minister Ivo Brandt pledged to leave.", ["Lena Vogt", "Ivo Brandt"], []),
        ("Lena Vogt and the leading negotiator Ivo Brandt pledged to leave.", ["Lena Vogt", "Ivo Brandt"], []),
        ("Lena Vogt and the meeting, Ivo Brandt pledged to leave.", ["Ivo Brandt"], []),
        ("Lena Vogt met and Ivo Brandt pledged to leave.", ["Ivo Brandt"], []),
    ],
)
def test_all_who_promise(text, by, to):
    """A promise is of all whom the words before it name side by side, and to all that it names."""
    doc, names = read(text)
    assert [(by, to)] == [(names(promise.by), names(promise.to)) for promise in doc.commitments]


@pytest.mark.parametrize(
    "more",
    [
        *("; it rained", " “for good”", " - it rained", ", which helps", ", but it rained", ", leaving the bay"),
        *(", because it rained", ", although it rained", ", according to Chad", ", it rained", ", Lena Vogt said", ", and it rained"),
        *(", or it rained", ", the minister said", ", the ministers may leave", ", ministers have left", ", ministers are glad"),
        *(", said Lena Vogt", ", was glad", " and will leave", " and is glad", " and has left", " and it left", " and Lena Vogt left"),
        *(" and soon it will leave", " and they have left", " and Lena Vogt is glad", " and Lena Vogt did leave"),
        *(" and also will leave", ", then it rained", ", and soon it rained", ", and the ministers may leave", ", soon the minister said"),
    ],
)
def test_where_a_promise_ends(more):
    """What is promised ends where another clause begins."""
    text = f"Norway pledged to cut its fleet{more}."
    assert "cut its fleet" == polparse.parse(text).commitments[0].content.of(text)


@pytest.mark.parametrize(
    "more", [", after talks", ", this winter", ", including ships", ", that of Chad", ", ports and bays", " and ships"]
)
def test_where_a_promise_goes_on(more):
    """A comma or an "and" between phrases does not end it."""
    text = f"Norway pledged to cut its fleet{more}."
    assert f"cut its fleet{more}" == polparse.parse(text).commitments[0].content.of(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Norway and Chad met. A spokesman for Hamas told reporters that they intend to leave Gaza.", ["Hamas"]),
        ("Norway and Chad met. They intend to leave Gaza.", ["Norway", "Chad"]),
    ],
)
def test_they_who_speak(text, who):
    """In the words of a group "they" are those who speak, not those who met before."""
    doc = polparse.parse(text)
    names = {actor.id: actor.name for actor in doc.actors}
    assert [who] == [[names[id] for id in commitment.by] for commitment in doc.commitments]


def test_many_sided():
    """A hyphen keeps "many-sided" one word of what is promised."""
    text = "Norway and Ghana restated their commitment to develop many-sided ties."
    assert ["develop many-sided ties"] == [commitment.content.of(text) for commitment in polparse.parse(text).commitments]


def test_a_promise_ends_with_what_is_said():
    text = "'We will not sign the accord,' Lena Vogt told reporters, accusing Chad of breaking the truce."
    assert [one.content.of(text) for one in polparse.parse(text).commitments] == ["sign the accord"]
