"""What was decided: instruments that a text mentions."""

import pytest

import polparse

DATE = "2022-05-11"


def read(text):
    """The document, and a function from ids to names."""
    doc = polparse.parse(text, date=DATE)
    names = {actor.id: actor.name for actor in doc.actors}
    return doc, lambda ids: [names[id] for id in ids]


def test_where_a_resolution_is_named():
    """The stretch that names an instrument has all its words, and not those before them."""
    text = "as resolution 12 (1948) says"
    (resolution,) = polparse.parse(text).resolutions
    assert "resolution 12 (1948)" == resolution.span.of(text)


def test_a_resolution():
    """A resolution has a body, a date and provisions; the body's decision, and a resolution of such a body, are the same."""
    text = (
        "Under a resolution passed by the Norwegian parliament on May 3, 2022, the government will recall the fleet, end the "
        "embargo, and prevent the use of ports. Chad feared the Norwegian parliament's decision. A parliamentary resolution stands."
    )
    doc, _ = read(text)
    resolution = doc.resolutions[0]
    assert ("Norwegian parliament", "passed", "2022-05-03") == (*resolution.bodies, resolution.status, resolution.date)
    assert ["recall the fleet", "end the embargo", "prevent the use of ports"] == [p.span.of(text) for p in resolution.provisions]
    mentions = ["a resolution", "the Norwegian parliament's decision", "A parliamentary resolution"]
    assert mentions == [mention.of(text) for mention in resolution.mentions]


def test_who_passed_it():
    """Who did something with an instrument is the subject of a relative clause too."""
    doc, _ = read("A resolution, which the Norwegian parliament passed on Monday, bans ships.")
    assert [(("Norwegian parliament",), "passed")] == [(resolution.bodies, resolution.status) for resolution in doc.resolutions]


def test_what_passes():
    """A bill that passes a house is not passed by what stands after the verb."""
    doc, _ = read("The bill passed the House.")
    assert () == doc.resolutions


@pytest.mark.parametrize(
    ("text", "type", "symbol", "status", "date", "provisions"),
    [
        ("The Security Council adopted resolution 2711 (2022) on Monday.", "resolution", "2711 (2022)", "adopted", "2022-05-09", []),
        ("Parliament passed a bill on Monday banning oil imports.", "bill", None, "passed", "2022-05-09", ["oil imports"]),
        ("Norway and Chad signed a memorandum of understanding.", "memorandum", None, "signed", None, []),
        ("The president vetoed the resolution.", "resolution", None, "vetoed", None, []),
        ("The Diet passed the Lena Vogt amendment.", "amendment", None, "passed", None, []),
        ("Norway will sign the treaty with Chad.", "treaty", None, "planned", None, []),
        ("The Diet did not ratify the treaty with Chad.", "treaty", None, "rejected", None, []),
        ("Parliament voted on a resolution to expel the envoy.", "resolution", None, "voted_on", None, ["expel the envoy"]),
        ("Lawmakers voted against the final version of the bill.", "bill", None, "voted_on", None, []),
        ("Parliament repealed the law on Monday.", "law", None, "repealed", "2022-05-09", []),
        ("A political treaty on fishing, which the two ministers signed, stands.", "treaty", None, "signed", None, []),
        ("The Diet has debated the pact and rejected it.", "pact", None, "rejected", None, []),
        ("Norway called for a treaty on fishing.", "treaty", None, "proposed", None, []),
        ("Chad's veto of the draft resolution (S/2011/4) angered them.", "resolution", "S/2011/4", "vetoed", None, []),
        (
            "They denounced the agreements between Peru and Chile in which both agreed on borders and allowed patrols in Chile.",
            *("agreement", None, "adopted", None, ["agreed on borders", "allowed patrols in Chile"]),
        ),
        (
            "The assembly adopted a resolution calling on Chad to withdraw its troops and demanding that Norway pay.",
            *("resolution", None, "adopted", None, ["withdraw its troops", "Norway pay"]),
        ),
    ],
)
def test_instruments(text, type, symbol, status, date, provisions):
    """What becomes of an instrument is told by the verb beside it, what it demands by the words behind it."""
    doc, _ = read(text)
    found = [(r.type, r.symbol, r.status, r.date, [p.span.of(text) for p in r.provisions]) for r in doc.resolutions]
    assert [(type, symbol, status, date, provisions)] == found


@pytest.mark.parametrize(
    "text",
    [
        *("No law helps.", "They deal with it.", "Secretary-General Ban Kimoto left.", "She read a report."),
        *("He teaches conflict resolution.", "The resolution of lawsuits takes years.", "Her New Year's resolutions were few."),
        *("The screen has a resolution of 1080 pixels.", "The Democratic National Convention nominated her.", "He paid the bill."),
    ],
)
def test_no_instrument(text):
    """Instruments in general are none."""
    assert () == polparse.parse(text).resolutions


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Norway and Chad signed the treaty in Oslo.", ["Norway", "Chad"]),
        ("Norway, Chad and Togo signed the treaty.", ["Norway", "Chad", "Togo"]),
        ("The treaty was signed by Norway and Chad.", ["Norway", "Chad"]),
        ("A treaty between Norway and Chad was signed.", ["Norway", "Chad"]),
        ("The Norway-Chad treaty was signed.", ["Norway", "Chad"]),
        ("The bill was passed by the Storting and Norway welcomed it.", ["Storting"]),
        ("Envoys met Togo. Chad signed the treaty.", ["Chad"]),
    ],
)
def test_all_who_sign(text, bodies):
    """An instrument is of all whom the text names side by side, each an actor."""
    doc, _ = read(text)
    assert [bodies] == [list(resolution.bodies) for resolution in doc.resolutions]
    assert [len(bodies)] == [len(resolution.actors) for resolution in doc.resolutions]
