"""Who promises what to whom."""

import pytest

import polparse

DATE = "2022-05-11"


def read(text):
    """The document, and a function from ids to names."""
    doc = polparse.parse(text, date=DATE)
    names = {actor.id: actor.name for actor in doc.actors}
    return doc, lambda ids: [names[id] for id in ids]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway has pledged to cut its fleet by June and not to seek bases.", [("+", "cut its fleet by June"), ("-", "seek bases")]),
        ("Chad noted Norway's commitment to ensuring peace.", [("+", "ensuring peace")]),
        ("Norway vowed never to return.", [("-", "return")]),
        ("Norway promised Chad that it would not send ships.", [("-", "send ships")]),
        ("Norway agreed to a truce.", [("+", "a truce")]),
        ("Norway pledged to be patient.", [("+", "be patient")]),
        ("Norway pledged to cut its fleet and do no harm.", [("+", "cut its fleet"), ("+", "do no harm")]),
        ("Norway promised not to have a vote.", [("-", "have a vote")]),
        *(
            (f"Norway pledged to cut its fleet and {more}.", [("+", "cut its fleet"), ("+", more)])
            for more in ("leave the bay", "help poor states", "help Chad", "get sunk", "wait for rain")
        ),
        ("Norway pledged to cut its fleet or leave some bay.", [("+", "cut its fleet"), ("+", "leave some bay")]),
        ("Norway pledged to cut its fleet but not to leave the bay.", [("+", "cut its fleet"), ("-", "leave the bay")]),
        ("Norway is committed to cutting its fleet and leaving the bay.", [("+", "cutting its fleet"), ("+", "leaving the bay")]),
        ("Norway is committed to cutting its large and growing fleet.", [("+", "cutting its large and growing fleet")]),
        ("Norway is committed to cutting its fleet and following Chad.", [("+", "cutting its fleet and following Chad")]),
        ("The plan was intended to reduce tensions.", []),
        ("The promise of peace faded.", []),
    ],
)
def test_commitments(text, expected):
    """Each thing that is promised is a commitment, to do it or not to."""
    assert expected == [(c.polarity, c.content.of(text)) for c in polparse.parse(text).commitments]


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
        *("; it rained", " “for good”", " - it rained", ", which helps", ", but it rained", ", leaving the bay", ", including ships"),
        *(", because it rained", ", although it rained", ", according to Chad", ", it rained", ", Lena Vogt said", ", and it rained"),
        *(", or it rained", ", the minister said", ", the ministers may leave", ", ministers have left", ", ministers are glad"),
        *(", said Lena Vogt", ", was glad", " and will leave", " and is glad", " and has left", " and it left", " and Lena Vogt left"),
        *(" and soon it will leave", " and they have left", " and Lena Vogt is glad", " and Lena Vogt did leave", " and Lena Vogt leaves"),
        *(" and also will leave", ", then it rained", ", and soon it rained", ", and the ministers may leave", ", soon the minister said"),
    ],
)
def test_where_a_promise_ends(more):
    """What is promised ends where another clause begins."""
    text = f"Norway pledged to cut its fleet{more}."
    assert "cut its fleet" == polparse.parse(text).commitments[0].content.of(text)


@pytest.mark.parametrize("more", [", after talks", ", this winter", ", that of Chad", ", ports and bays", " and ships"])
def test_where_a_promise_goes_on(more):
    """A comma or an "and" between phrases does not end it."""
    text = f"Norway pledged to cut its fleet{more}."
    assert f"cut its fleet{more}" == polparse.parse(text).commitments[0].content.of(text)
