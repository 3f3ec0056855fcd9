"""Delegations, meetings, resolutions, commitments and conditions."""

import time

import pytest

import polparse

DATE = "2022-05-11"


def read(text):
    """The document, and a function from ids to names."""
    doc = polparse.parse(text, date=DATE)
    names = {actor.id: actor.name for actor in doc.actors}
    return doc, lambda ids: [names[id] for id in ids]


@pytest.mark.parametrize(
    ("text", "side", "head", "members", "inferred"),
    [
        ("A Norwegian delegation led by Lena Vogt arrived.", "NOR", ["Lena Vogt"], [], False),
        ("Lena Vogt, the foreign minister, led the Norwegian delegation.", "NOR", ["Lena Vogt"], [], False),
        ("Lena Vogt, head of the Norwegian delegation, spoke.", "NOR", ["Lena Vogt"], [], False),
        ("The Norwegian team was headed by Lena Vogt and included Ivo Brandt.", "NOR", ["Lena Vogt"], ["Ivo Brandt"], False),
        (
            "Lena Vogt, a former envoy, and Ivo Brandt, Norway's envoy to Chad, and Nils Berg were members of the Norwegian delegation.",
            *("NOR", [], ["Lena Vogt", "Ivo Brandt", "Nils Berg"], False),
        ),
        ("Members of the Norwegian delegation:\n\nMs. Lena Vogt\n\nMr. Ivo Brandt", "NOR", [], ["Lena Vogt", "Ivo Brandt"], False),
        ("On the Norwegian side, Lena Vogt and Ivo Brandt attended.", "NOR", [], ["Lena Vogt", "Ivo Brandt"], False),
        ("A five-member Norwegian delegation led by Lena Vogt arrived.", "NOR", ["Lena Vogt"], [], False),
        (
            "Norwegian President Lena Vogt left. Vogt's delegation included Ivo Brandt; Nils Berg.",
            "NOR",
            ["Lena Vogt"],
            ["Ivo Brandt", "Nils Berg"],
            False,
        ),
        ("Norwegian minister Lena Vogt led a delegation comprising Ivo Brandt.", "NOR", ["Lena Vogt"], ["Ivo Brandt"], False),
        ("Norwegian Foreign Minister Lena Vogt was accompanied by Ivo Brandt.", "NOR", ["Lena Vogt"], ["Ivo Brandt"], True),
        (
            "The talks were chaired by Norwegian minister Lena Vogt, and attended by envoys, including Ivo Brandt, Norway's envoy to Chad.",
            *("NOR", ["Lena Vogt"], ["Ivo Brandt"], True),
        ),
    ],
)
def test_delegations(text, side, head, members, inferred):
    """A delegation has a side, a head and members, and says whether the text calls it one."""
    doc, names = read(text)
    found = [(d.side, names(d.heads), names(d.members), d.inferred) for d in doc.delegations]
    assert [(side, head, members, inferred)] == found


def test_joint_committee():
    """Who chair a committee for two states head their sides."""
    text = "The joint committee, co-chaired by Norwegian minister Lena Vogt and Chadian minister Idriss Okonkwo, met in Oslo."
    doc, names = read(text)
    found = [(d.side, names(d.heads), d.inferred) for d in doc.delegations]
    assert [("NOR", ["Lena Vogt"], True), ("TCD", ["Idriss Okonkwo"], True)] == found
    assert () == polparse.parse("A committee co-chaired by Norwegian minister Lena Vogt and Ivo Brandt met.").delegations


def test_both_sides():
    """The verb of one side goes for the other too."""
    doc, names = read("The Norwegian side was led by Lena Vogt, and the Chadian side by Idriss Okonkwo.")
    assert [("NOR", ["Lena Vogt"]), ("TCD", ["Idriss Okonkwo"])] == [(d.side, names(d.heads)) for d in doc.delegations]


def test_side_after_the_word():
    """The side may stand after the word for the delegation."""
    doc = polparse.parse("The side of Norway was led by Lena Vogt.")
    assert ["NOR"] == [delegation.side for delegation in doc.delegations]


def test_delegation_of_the_head():
    """Who heads a delegation heads the one that is named with him once more."""
    text = (
        "Norwegian minister Lena Vogt came. The Norwegian delegation was led by Lena Vogt. "
        "A delegation including Norwegian minister Lena Vogt and Ivo Brandt left."
    )
    doc, names = read(text)
    assert [("NOR", ["Ivo Brandt"])] == [(delegation.side, names(delegation.members)) for delegation in doc.delegations]


def test_two_heads():
    """Whom a delegation of one head includes belongs to his, not to the one that was named last."""
    doc, names = read(
        "The Norwegian delegation was led by Lena Vogt. The Chadian delegation was led by Ivo Brandt. "
        "Lena Vogt led a delegation including Nils Berg."
    )
    assert [("NOR", ["Nils Berg"]), ("TCD", [])] == [(delegation.side, names(delegation.members)) for delegation in doc.delegations]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Fisheries Conference was held in Oslo.", [("Fisheries Conference", "Oslo")]),
        ("The Conference opened in Oslo.", [(None, "Oslo")]),
        ("The Fisheries Conference is a body of Oslo.", []),
    ],
)
def test_conference(text, found):
    """A Conference with a capital is a meeting if it is held; else it may be a body."""
    assert found == [(meeting.name, meeting.place) for meeting in polparse.parse(text).meetings]


def test_one_delegation_of_several_sentences():
    """What is said of "the delegation" is said of the last one."""
    doc, names = read("Lena Vogt will lead a Norwegian delegation to Chad. The delegation is comprised of Ivo Brandt and Nils Berg.")
    assert [("NOR", ["Ivo Brandt", "Nils Berg"])] == [(d.side, names(d.members)) for d in doc.delegations]


@pytest.mark.parametrize("text", ["She joined the winning side.", "A delegation arrived.", "Lena Vogt led the party."])
def test_no_delegation(text):
    """A group without a head or members is no delegation, nor is whatever somebody leads."""
    assert () == polparse.parse(text).delegations


def test_a_meeting():
    """A meeting has a name, parties, a medium and a day, and later mentions are of it."""
    text = (
        "Talks between Norway and Chad, called the Fisheries Dialogue, began on Monday in the form of an online video conference. "
        "The talks were chaired by Lena Vogt. These negotiations were short."
    )
    doc, names = read(text)
    (meeting,) = doc.meetings
    assert ("Fisheries Dialogue", "talks", "video", "2022-05-09") == (meeting.name, meeting.kind, meeting.medium, meeting.start)
    assert (["Norway", "Chad"], ["Lena Vogt"]) == (names(meeting.parties), names(meeting.chairs))
    assert ["Talks", "The talks", "These negotiations"] == [mention.of(text) for mention in meeting.mentions]


@pytest.mark.parametrize(
    ("text", "kind", "parties", "place"),
    [
        ("The foreign ministers of Norway and Chad held talks in Oslo.", "talks", ["Norway", "Chad"], "Oslo"),
        ("Norwegian Prime Minister Lena Vogt met with Chadian President Idriss Okonkwo in Oslo.", "meeting", ["Norway", "Chad"], "Oslo"),
        ("Norwegian Prime Minister Lena Vogt spoke by phone with Chadian President Idriss Okonkwo.", "call", ["Norway", "Chad"], None),
        ("The Norway-Chad summit opened in Oslo.", "summit", ["Norway", "Chad"], "Oslo"),
        ("A Norwegian delegation arrived. The delegation will meet with Chadian officials.", "meeting", ["Norway", "Chad"], None),
    ],
)
def test_parties(text, kind, parties, place):
    """Parties are those whom the meeting, its verb and its subject name."""
    doc, names = read(text)
    assert [(kind, parties, place)] == [(meeting.kind, names(meeting.parties), meeting.place) for meeting in doc.meetings]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Talks between Norway and Chad began on 29 and 30 June 2019.", "2019-06-29"),
        ("Talks between Norway and Chad began on June 29 and 30, 2019.", "2019-06-29"),
        ("In June 2019, 2 June 2019, talks between Norway and Chad began.", "2019-06-02"),
        ("Talks between Norway and Chad began in June or July 2019.", None),
    ],
)
def test_start(text, start):
    """A meeting starts on a day, of several on the first; a month is none."""
    assert [start] == [meeting.start for meeting in polparse.parse(text).meetings]


@pytest.mark.parametrize(
    ("text", "status", "place"),
    [
        ("Talks between envoys for Norway and the envoys for Chad failed.", "held", None),
        ("Talks between the king of Norway and a king of Chad failed.", "held", None),
        ("Talks between Norway and Chad in Fenmoor failed.", "held", "Fenmoor"),
        ("Talks between Norway and Chad at Oslo failed.", "held", "Oslo"),
        ("In Oslo, Norway met Chad.", "held", "Oslo"),
        ("At Oslo, Norway met Chad.", "held", "Oslo"),
        *((f"Talks between Norway and Chad in {where} failed.", "held", None) for where in ("The port", "Oslo-based firms", "Oslo's port")),
        *((f"Norway {plans} talks with Chad.", "planned", None) for plans in ("plans on", "plans for", "agreed to")),
        *((f"Norway {will} Chad.", "planned", None) for will in ("will have met", "will again meet")),
        ("Talks between Norway and Chad will soon begin.", "planned", None),
        *(
            (f"Talks between Norway and Chad {were}.", "denied", None)
            for were in ("didn't begin", "have been called off", "did not take place")
        ),
        ("Talks between Norway and Chad did not help.", "held", None),
    ],
)
def test_whether_and_where(text, status, place):
    """What stands beside a meeting of two tells whether it is held, and where."""
    doc, names = read(text)
    (meeting,) = doc.meetings
    assert (status, place, ["Norway", "Chad"]) == (meeting.status, meeting.place, names(meeting.parties))


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Oslo-London talks failed.", ["Norway", "United Kingdom"]),
        ("UNESCO-Norway talks failed.", ["UNESCO", "Norway"]),
        ("Norway-UNESCO talks failed.", ["Norway", "UNESCO"]),
        ("NVKO-Norway talks failed.", ["NVKO", "Norway"]),
        ("Norway-NVKO talks failed.", ["Norway", "NVKO"]),
        ("TV-Norway talks failed.", []),
        ("Norway had talks among Chad, Denmark and Sweden.", ["Chad", "Denmark", "Sweden"]),
    ],
)
def test_parties_of_talks(text, parties):
    """Two names with a hyphen are two sides, and "among" has three."""
    doc, names = read(text)
    (meeting,) = doc.meetings
    assert parties == names(meeting.parties)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Third Fjord Summit opened in Oslo.", "Third Fjord Summit"),
        ("The 3rd Fjord Summit opened in Oslo.", "3rd Fjord Summit"),
        ("The 2020 Fjord Summit opened in Oslo.", "2020 Fjord Summit"),
        ("The Norway-Chad Summit opened.", "Norway-Chad Summit"),
        ("A summit called the Fjord-Lake Summit between Norway and Chad opened.", "Fjord-Lake Summit"),
        ("A summit between Norway and Chad, which is called “Fjord Talks”, opened.", "Fjord Talks"),
    ],
)
def test_name_of_a_meeting(text, name):
    """The name of a meeting may have a number, a year, a hyphen or quotation marks."""
    (meeting,) = polparse.parse(text).meetings
    assert name == meeting.name


def test_who_attends_is_no_meeting():
    """What names who chairs or attends a meeting belongs to that meeting, and is none of its own."""
    doc, names = read("The Norwegian-Chadian talks were attended by Ivo Brandt of Norway and Lena Vogt of Chad.")
    assert [["Norway", "Chad"]] == [names(meeting.parties) for meeting in doc.meetings]


@pytest.mark.parametrize("text", ["She had no meetings.", "The offer met resistance.", "Any talks would fail.", "He talks too much."])
def test_no_meeting(text):
    """Meetings in general, and words that only look like one, are none."""
    assert () == polparse.parse(text).meetings


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


@pytest.mark.parametrize(("others", "expected"), [(7, 8), (8, 10)])
def test_delegations_far_back(others, expected):
    """A delegation is known again by its head among the eight of its side that were named last."""
    given = ("Anna", "Karl", "Peter", "Ida", "Maria", "Eva", "Paul", "Max")
    text = "".join(f"The Norwegian delegation was led by {name} {name}son. " for name in ("Lena", *given[:others], "Lena"))
    assert expected == len(polparse.parse(text).delegations)


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
    ("text", "expected"),
    [
        ("Norway has pledged to cut its fleet by June and not to seek bases.", [("+", "cut its fleet by June"), ("-", "seek bases")]),
        ("Chad noted Norway's commitment to ensuring peace.", [("+", "ensuring peace")]),
        ("Norway vowed never to return.", [("-", "return")]),
        ("Norway promised Chad that it would not send ships.", [("-", "send ships")]),
        ("Norway agreed to a truce.", [("+", "a truce")]),
        ("Norway pledged to be patient.", [("+", "be patient")]),
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
    ("text", "condition", "consequence"),
    [
        ("If the talks fail, Norway will leave.", "If the talks fail", "Norway will leave"),
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
    "text",
    [
        *("if " * 4000, "the law " * 3000, "talks with " * 3000, "the delegation led by " * 2000, "pledged to go and " * 2000),
        *("Norway, Chad and " * 2000, "the preconditions for " * 2000, "The law passed by parliament bans ships. " * 500),
    ],
)
def test_slow_texts(text):
    """Time grows with the text, whatever it repeats."""
    start = time.perf_counter()
    polparse.parse(text)
    assert time.perf_counter() - start < 5


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


@pytest.mark.parametrize(
    ("text", "by", "to"),
    [
        ("Norway and Chad pledged to reduce their fleets.", ["Norway", "Chad"], []),
        ("The ministers of Norway, Chad and Togo pledged to reduce their fleets.", ["Norway", "Chad", "Togo"], []),
        ("Lena Vogt and Ivo Brandt promised Norway and Chad to reduce their fleets.", ["Lena Vogt", "Ivo Brandt"], ["Norway", "Chad"]),
        ("Norway met Chad. Togo pledged to reduce its fleet.", ["Togo"], []),
    ],
)
def test_all_who_promise(text, by, to):
    """A promise is of all whom the words before it name side by side, and to all that it names."""
    doc, names = read(text)
    assert [(by, to)] == [(names(promise.by), names(promise.to)) for promise in doc.commitments]


@pytest.mark.parametrize(
    ("text", "chairs", "people"),
    [
        ("The talks were co-chaired by Lena Vogt of Norway and Ivo Brandt.", ["Lena Vogt", "Ivo Brandt"], ["Lena Vogt", "Ivo Brandt"]),
        ("The talks were chaired by Lena Vogt with Ivo Brandt.", ["Lena Vogt"], ["Lena Vogt", "Ivo Brandt"]),
        ("Lena Vogt and Ivo Brandt chaired the talks.", ["Lena Vogt", "Ivo Brandt"], ["Lena Vogt", "Ivo Brandt"]),
        ("Lena Vogt chaired the talks.", ["Lena Vogt"], ["Lena Vogt"]),
    ],
)
def test_chairs(text, chairs, people):
    """Who chair a meeting together are all its chairs, and take part in it."""
    doc, names = read("The talks between Norway and Chad began. " + text)
    assert [(chairs, people)] == [(names(meeting.chairs), names(meeting.people)) for meeting in doc.meetings]


@pytest.mark.parametrize(
    ("text", "heads", "members"),
    [
        ("A Norwegian delegation led by Lena Vogt and Ivo Brandt arrived.", ["Lena Vogt", "Ivo Brandt"], []),
        ("A Norwegian delegation led by Lena Vogt and including Ivo Brandt arrived.", ["Lena Vogt"], ["Ivo Brandt"]),
        ("Lena Vogt and Ivo Brandt led the Norwegian delegation.", ["Lena Vogt", "Ivo Brandt"], []),
    ],
)
def test_heads(text, heads, members):
    """Who lead a delegation together are all its heads, and none of its other members."""
    doc, names = read(text)
    assert [(heads, members)] == [(names(d.heads), names(d.members)) for d in doc.delegations]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway and Chad held talks in Oslo.", "held"),
        ("Talks between Norway and Chad began in Oslo.", "held"),
        ("Norway and Chad held talks on how they will share the lake.", "held"),
        ("Norwegian minister Lena Vogt met Chadian minister Ivo Brandt.", "held"),
        ("Norway and Chad will hold talks in Oslo.", "planned"),
        ("Norway plans a summit with Chad.", "planned"),
        ("The summit between Norway and Chad is scheduled for June.", "planned"),
        ("Norwegian minister Lena Vogt will meet Chadian minister Ivo Brandt.", "planned"),
        ("The talks between Norway and Chad in Oslo on 3 June 2022 are about fish.", "planned"),
        ("Norway plans to hold talks with Chad.", "planned"),
        ("Norway called for talks with Chad.", "wished"),
        ("Norway wants talks with Chad.", "wished"),
        ("Norway wants to hold talks with Chad.", "wished"),
        ("Norway is ready to hold talks with Chad.", "wished"),
        ("Norwegian minister Lena Vogt wants to meet Chadian minister Ivo Brandt.", "wished"),
        ("Norway proposed a meeting with Chad in Oslo.", "wished"),
        ("Norway cancelled the talks with Chad.", "denied"),
        ("The talks between Norway and Chad were called off.", "denied"),
        ("Talks between Norway and Chad did not take place.", "denied"),
        ("No talks between Norway and Chad were held.", "denied"),
        ("Norwegian minister Lena Vogt did not meet Chadian minister Ivo Brandt.", "denied"),
    ],
)
def test_meeting_status(text, status):
    """A meeting is held unless the words around it, or its day, say something else."""
    doc, _ = read(text)
    assert [status] == [meeting.status for meeting in doc.meetings]
