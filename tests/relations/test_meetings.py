"""Who meets whom, where, when and whether."""


import pytest

import polparse
from tests.clock import too_long
from tests.relations.reading import read


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
        ("Talks between Norway and the African Union failed.", "talks", ["Norway", "African Union"], None),
        ("Norway held talks with the two Chadian ministers.", "talks", ["Norway", "Chad"], None),
        ("Norway held talks with Chad's new president.", "talks", ["Norway", "Chad"], None),
        ("Norway held talks with Chad, Togo and Denmark.", "talks", ["Norway", "Chad", "Togo", "Denmark"], None),
        ("Norway held talks with Chad, Togo, and Denmark.", "talks", ["Norway", "Chad", "Togo", "Denmark"], None),
        ("A Norwegian trade delegation met Chadian officials.", "meeting", ["Norway", "Chad"], None),
        ("The Geneva talks between Norway and Chad ended.", "talks", ["Norway", "Chad"], "Geneva"),
        ("Norwegian and Chadian officials compared notes in Oslo.", "meeting", ["Norway", "Chad"], "Oslo"),
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
        ("Talks between Norway and Chad began in June 2019.", "2019-06"),
        ("Talks between Norway and Chad on the 2019 treaty began.", None),
    ],
)
def test_start(text, start):
    """A meeting starts on a day, of several on the first; else in the month or year that its clause tells."""
    assert [start] == [meeting.start for meeting in polparse.parse(text).meetings]


@pytest.mark.parametrize(
    ("text", "status", "place"),
    [
        ("Talks between envoys for Norway and the envoys for Chad failed.", "held", None),
        ("Talks between envoys of Norway and the envoys of Chad failed.", "held", None),
        ("Talks between the king of Norway and a king of Chad failed.", "held", None),
        ("Talks between Norway and Chad in Fenmoor failed.", "held", "Fenmoor"),
        ("Talks between Norway and Chad at Oslo failed.", "held", "Oslo"),
        ("In Oslo, Norway met Chad.", "held", "Oslo"),
        ("In the Danish capital, Norway met Chad.", "held", "the Danish capital"),
        ("Talks between Norway and Chad in the capital failed.", "held", "the capital"),
        ("At Oslo, Norway met Chad.", "held", "Oslo"),
        ("In the United States, Norway met Chad.", "held", "United States"),
        ("In Oslo, Norway, Norway met Chad.", "held", "Oslo, Norway"),
        ("Talks between Norway and Chad in the United States failed.", "held", "United States"),
        ("Talks between Norway and Chad in Stockholm, Sweden failed.", "held", "Stockholm, Sweden"),
        ("Talks in Stockholm, Sweden, between Norway and Chad failed.", "held", "Stockholm, Sweden"),
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


@pytest.mark.parametrize(
    "text",
    [
        "She had no meetings.", "The offer met resistance.", "Any talks would fail.", "He talks too much.",
        "The king will see the envoy off.",
    ],
)
def test_no_meeting(text):
    """Meetings in general, and words that only look like one, are none."""
    assert () == polparse.parse(text).meetings


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
    ("text", "status"),
    [
        ("Norway and Chad held talks in Oslo.", "held"),
        ("Talks between Norway and Chad began in Oslo.", "held"),
        ("Norway and Chad held talks on how they will share the lake.", "held"),
        ("Norwegian minister Lena Vogt met Chadian minister Ivo Brandt.", "held"),
        ("Norway and Chad will hold talks in Oslo.", "planned"),
        ("Norway plans a summit with Chad.", "planned"),
        ("A treaty will be signed when the kings of Norway and Chad meet in Oslo.", "planned"),
        ("A summit of Norway and Chad is foreseen in Oslo.", "planned"),
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
        ("Norway held no formal or informal talks with Chad.", "denied"),
        ("Norwegian minister Lena Vogt did not meet Chadian minister Ivo Brandt.", "denied"),
        ("Norwegian minister Lena Vogt didn't meet Chadian minister Ivo Brandt.", "denied"),
        ("Norwegian minister Lena Vogt agreed to meet Chadian minister Ivo Brandt.", "planned"),
        ("Norwegian minister Lena Vogt invited the new envoy to meet Chadian minister Ivo Brandt.", "wished"),
        ("Norwegian minister Lena Vogt invited envoys to meet Chadian minister Ivo Brandt.", "wished"),
        ("Norwegian minister Lena Vogt hopes to soon meet Chadian minister Ivo Brandt.", "wished"),
        ("Norwegian minister Lena Vogt agreed to want to meet Chadian minister Ivo Brandt.", "wished"),
        ("Norway didn't meet Chad.", "denied"),
        ("Talks between Norway and Chad did not begin.", "denied"),
        ("Norway cancelled the planned fish talks with Chad.", "denied"),
        ("Norway called for the talks with Chad.", "wished"),
        ("Norwegian minister Lena Vogt was invited to visit Chad. The invitation was accepted.", "planned"),
        ("Norwegian minister Lena Vogt was invited to visit Chad. The invitation was read.", "wished"),
        ("Norwegian minister Lena Vogt was invited to visit Chad. The invitation may be accepted.", "wished"),
        ("Norwegian minister Lena Vogt has an invitation to visit Chad.", "wished"),
        ("Norway agreed to new talks with Chad.", "planned"),
    ],
)
def test_meeting_status(text, status):
    """A meeting is held unless the words around it, or its day, say something else."""
    doc, _ = read(text)
    assert [status] == [meeting.status for meeting in doc.meetings]


@pytest.mark.parametrize(
    "text",
    [
        *("if " * 4000, "the law " * 3000, "talks with " * 3000, "the delegation led by " * 2000, "pledged to go and " * 2000),
        *("Norway, Chad and " * 2000, "the preconditions for " * 2000, "The law passed by parliament bans ships. " * 500),
    ],
)
def test_large_texts(text):
    """Whatever a text repeats takes at most some times what an ordinary text takes."""
    assert "" == too_long(polparse.parse, text, 25)


def test_start_in_a_month():
    """The name of a meeting may tell no more than a month; it is written and read again."""
    document = polparse.parse("The May talks between Ghana and Togo failed.", date="2024-06-11")
    assert ["2024-05"] == [meeting.start for meeting in document.meetings]
    assert document == polparse.Document.from_json(document.to_json())


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Lena Vogt of Norway met separately with the king of Ghana and the king of Chad.", [["Norway", "Ghana"], ["Norway", "Chad"]]),
        ("Lena Vogt of Norway met the king of Ghana and the king of Chad separately.", [["Norway", "Ghana"], ["Norway", "Chad"]]),
        ("Lena Vogt of Norway met with the king of Ghana and the king of Chad.", [["Norway", "Ghana", "Chad"]]),
        ("Lena Vogt of Norway met separately with the king of Ghana.", [["Norway", "Ghana"]]),
        ("Envoys from Norway and Chad have met four times.", [["Norway", "Chad"]]),
        ("Envoys from Norway and Chad have met several times.", [["Norway", "Chad"]]),
        ("Norway has met Chad three times.", [["Norway", "Chad"]]),
        ("Lena Vogt of Norway met, at the forum, with the king of Ghana.", [["Norway", "Ghana"]]),
        ("The Electoral Commission of Chad met Ivo Brandt, the king of Ghana.", [["Electoral Commission of Chad", "Ghana"]]),
        ("The National Assembly of Chad held talks with Ghana.", [["National Assembly of Chad", "Ghana"]]),
        ("The Ministry of Finance of Chad held talks with Ghana.", [["Chad", "Ghana"]]),
        ("Lena Vogt of Norway made phone calls to the kings of Ghana and Chad.", [["Norway", "Ghana"], ["Norway", "Chad"]]),
        ("A Bavaria Regional Government delegation met the German minister Ivo Brandt.", [["Bavaria Regional Government", "Germany"]]),
    ],
)
def test_each_apart(text, sides):
    """Who meets several separately has a meeting with each; a body of a state that does not act for it is a side of its own."""
    doc, names = read(text)
    assert sides == [names(meeting.parties) for meeting in doc.meetings]


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        ("The Security Council met with Lena Vogt in the chair.", ["Lena Vogt"]),
        ("The Security Council met with Lena Vogt presiding.", ["Lena Vogt"]),
        ("The Security Council met with Lena Vogt in the hall.", []),
    ],
)
def test_in_the_chair(text, chairs):
    """A body that meets "with" somebody in the chair does not meet him: he leads it."""
    doc, names = read(text)
    assert [chairs] == [names(meeting.chairs) for meeting in doc.meetings]


def test_over_the_phone():
    """How somebody speaks with another is no part of whom he speaks with."""
    doc, names = read("Norwegian minister Lena Vogt discussed trade with Chadian minister Ivo Brandt over the phone on Monday.")
    assert [("telephone", ["Lena Vogt", "Ivo Brandt"])] == [(meeting.medium, names(meeting.people)) for meeting in doc.meetings]


def test_no_talks_of_either_kind():
    """A negation before two adjectives is one of the noun behind them."""
    assert () == polparse.parse("There are no direct or indirect talks with Chad.").meetings


@pytest.mark.parametrize(
    ("text", "status", "parties"),
    [
        ("Officials from Norway and Chad have been meeting secretly in Oslo.", "held", ["Norway", "Chad"]),
        ("The Norwegian and Chadian ministers are currently meeting in Oslo.", "held", ["Norway", "Chad"]),
        ("Norwegian and Chadian envoys will be meeting in Oslo.", "planned", ["Norway", "Chad"]),
        ("Defence chiefs from Norway and Chad huddled in Oslo.", "held", ["Norway", "Chad"]),
        ("The Norwegian and Chadian premiers consulted in Oslo.", "held", ["Norway", "Chad"]),
        ("The Norwegian and Chadian presidents came face to face in Oslo.", "held", ["Norway", "Chad"]),
        ("Negotiators from Norway and Chad sat across the table in Oslo.", "held", ["Norway", "Chad"]),
        ("The Norwegian and Chadian premiers shook hands in Oslo.", "held", ["Norway", "Chad"]),
        ("The Norwegian king granted an audience to the Chadian ambassador.", "held", ["Norway", "Chad"]),
        ("The Chadian ambassador was granted an audience with the Norwegian king.", "held", ["Chad", "Norway"]),
        ("Norway hosted Chad for talks.", "held", ["Norway", "Chad"]),
        ("The summit drew leaders from Norway, Chad and Togo.", "held", ["Norway", "Chad", "Togo"]),
        ("Norway and Chad broke off talks.", "held", ["Norway", "Chad"]),
        ("The Norwegian premier turned down a meeting with the Chadian president.", "denied", ["Norway", "Chad"]),
        ("The talks between Norway and Chad were put off until May.", "planned", ["Norway", "Chad"]),
        ("The Norwegian premier will see the Chadian president on Monday.", "planned", ["Norway", "Chad"]),
        ("The Norwegian premier spoke to the Chadian president on Monday.", "held", ["Norway", "Chad"]),
        ("The Norwegian premier talked to the Chadian president by phone.", "held", ["Norway", "Chad"]),
        ("The Norwegian premier took a call from the Chadian president.", "held", ["Norway", "Chad"]),
        ("Norway shelved talks with Chad.", "denied", ["Norway", "Chad"]),
        ("Norway, Chad to hold talks in Oslo", "planned", ["Norway", "Chad"]),
        ("Norway, Chad resume talks", "held", ["Norway", "Chad"]),
        ("Norway and Chad held another round of talks in Oslo.", "held", ["Norway", "Chad"]),
        ("Norway and Chad returned to the negotiating table.", "held", ["Norway", "Chad"]),
        ("Norway entered talks with Chad on fishing rights.", "held", ["Norway", "Chad"]),
    ],
)
def test_ways_of_telling(text, status, parties):
    """A meeting is told by what several do together, by what is granted or turned down, and by what goes on."""
    doc, names = read(text)
    assert [(status, parties)] == [(meeting.status, names(meeting.parties)) for meeting in doc.meetings]


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Chad negotiated a treaty.",
        "The committee sat on its hands.",
        "The Norwegian premier spoke to lawmakers on Monday.",
        "A farmer spoke to the Chadian president.",
        "In Norway, Chad to hold talks",
        "Norway held another round of talks.",
        "Voters will see the Chadian president as weak.",
        "It will be good for Norwegian voters to see the Chadian president.",
        "Chancellor Lena Vogt met the fans on Wednesday.",
        "Lena Vogt and Ivo Brandt talked over dinner.",
        "The king granted a request to the ambassador.",
        "They walked to the point where the three countries meet.",
        "Foreign Minister Lena Vogt will see the Chadian king off at the airport.",
        "Two days before the talks, Norway and Chad traded fire.",
        "Norway and Chad signed a memorandum on political consultations.",
        "What Norway and the Italian press called Miss Vogt is a boat.",
    ],
)
def test_what_is_no_meeting(text):
    """What somebody does alone, or to a thing, is no meeting."""
    assert not polparse.parse(text).meetings


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        ("Norway and Chad met in Oslo, their first meeting since May.", ["met", "their first meeting"]),
        ("The leaders of Norway and Chad met. They shook hands.", ["met", "shook hands"]),
        ("Norway's Lena Vogt and Chad's Ivo Brandt signed it. The two met for an hour.", ["met"]),
    ],
)
def test_one_meeting(text, mentions):
    """What says of a meeting what it was, or that they shook hands, is no other one; "the two" are those who acted before."""
    doc, names = read(text)
    (meeting,) = doc.meetings
    assert ["Norway", "Chad"] == names(meeting.parties)
    assert mentions == [mention.of(text) for mention in meeting.mentions]


def test_people_of_no_state():
    """Officials meet leaders of whom no state is told, sit in session, and dine."""
    doc, names = read("Chancellor Lena Vogt sat down with trade union bosses on Wednesday.")
    assert [["Lena Vogt"]] == [names(meeting.people) for meeting in doc.meetings]
    assert ["2022-05-10"] == [meeting.start for meeting in read("Parliament's foreign affairs committee sat on Tuesday.")[0].meetings]
    doc, names = read("Minister Lena Vogt and her Chadian counterpart exchanged views over dinner.")
    assert [(["Chad"], ["Lena Vogt"])] == [(names(meeting.parties), names(meeting.people)) for meeting in doc.meetings]
    doc, names = read("President Lena Vogt visited Oslo for talks with President Ivo Brandt.")
    assert [["Lena Vogt", "Ivo Brandt"]] == [names(meeting.people) for meeting in doc.meetings]
    doc, names = read("Norway's foreign minister Lena Vogt was received in audience by the Pope.")
    assert [["Lena Vogt"]] == [names(meeting.people) for meeting in doc.meetings]


@pytest.mark.parametrize(
    ("text", "start", "place"),
    [
        ("Norway and Chad will meet by 3 June.", None, None),
        ("Norway and Chad will meet on 3 June.", "2022-06-03", None),
        ("The presidents of Norway and Chad met, and the two told envoys to leave on 3 June.", None, None),
        ("The presidents of Norway and Chad met in Oslo to sign a pact on 3 May.", "2022-05-03", "Oslo"),
        ("The leaders of Norway and Chad held talks on the war in Ghana.", None, None),
        ("The leaders of Norway and Chad held talks in Ghana.", None, "Ghana"),
        ("During the talks, the ministers of Norway and Chad discussed fishing and the situation in Ghana.", None, None),
        ("At the meeting, the ministers of Norway and Chad discussed the budget in Oslo.", None, "Oslo"),
        ("At the meeting, the ministers of Norway and Chad signed a pact on Cooperation in Sea Rescue.", None, None),
    ],
)
def test_what_tells_neither_when_nor_where(text, start, place):
    """No deadline, and no day on which others are to do something, is that of a meeting; what is talked about lies elsewhere."""
    assert [(start, place)] == [(meeting.start, meeting.place) for meeting in read(text)[0].meetings]


_SUMMIT = "Norway, Ghana and Togo held a summit in Lomé. "
_MET = "President Vogt of Sweden met President Osei of Mali"


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (f"{_MET}. All went well. Norway drew its border with Chad. The two neighbours {{}}", ["Norway", "Chad"]),
        (f"{_MET}. All went well. Norway said it was a friend of Chad. Both countries {{}}", ["Norway", "Chad"]),
        (f"{_MET}, not in Togo. The two countries {{}}", ["Sweden", "Mali"]),
        (f"{_SUMMIT}Before it, {_MET}. It was hot. Nobody else came. The leaders {{}}", ["Norway", "Ghana", "Togo"]),
        (f"{_SUMMIT}Before it, {_MET}. The leaders {{}}", ["Sweden", "Mali"]),
    ],
)
def test_who_several_are(text, parties):
    """Two states are those of the sentence before, and leaders those of the summit, where nobody met just before."""
    doc, names = read(text.format("will hold direct talks."))
    assert parties == names(doc.meetings[-1].parties)


@pytest.mark.parametrize(
    ("text", "mentions"),
    [
        (f"It was hot. {_MET}. Nobody else came. It was wet. An envoy followed the talks.", ["a summit", "the talks"]),
        (f"{_MET}. An envoy followed the talks.", ["a summit"]),
        ("Sweden and Mali did not hold separate talks. The quarrel overshadowed the meeting.", ["a summit", "the meeting"]),
        ("The summit of Norway, Ghana, Togo and Chad ended.", ["a summit", "The summit"]),
        ("The summit of Norway, Sweden, Chad and Mali ended.", ["a summit"]),
    ],
)
def test_which_meeting_is_named_again(text, mentions):
    """The summit sooner than two who met sentences before, or did not meet; and if more are named than were there, if not others."""
    text = _SUMMIT + text
    doc, names = read(text)
    assert mentions == [mention.of(text) for mention in doc.meetings[0].mentions]
    assert {"Norway", "Ghana", "Togo"} <= set(names(doc.meetings[0].parties))


def test_who_is_visited_receives():
    """Who receives a guest is of the state that he visits; and a minister of two is named once."""
    text = (
        "Norwegian Foreign Minister Lena Vogt paid a visit to Ghana at the invitation of Ghanaian Foreign Minister Kofi Osei. "
        "During their talks, the two ministers discussed trade. In the afternoon Lena Vogt was received by the Vice President, Ato Sarpong."
    )
    doc, names = read(text)
    told = [(names(meeting.parties), names(meeting.people)) for meeting in doc.meetings]
    assert (["Norway", "Ghana"], ["Lena Vogt"]) == told[0]
    assert (["Norway", "Ghana"], ["Lena Vogt", "Kofi Osei"]) == told[1]
    assert (["Ghana", "Norway"], ["Ato Sarpong", "Lena Vogt"]) == told[2]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Norway will open a mission to the African Union.", []),
        ("Norway's permanent mission to the African Union was praised.", []),
        ("Norway's minister Lena Vogt began a mission to Chad.", ["visit"]),
    ],
)
def test_a_mission_that_stays(text, kinds):
    """A mission that is opened or permanent is no visit."""
    assert kinds == [meeting.kind for meeting in read(text)[0].meetings]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The plan was announced by Lena Vogt after talks with Adam Deby.", ["Lena Vogt", "Adam Deby"]),
        ("Lena Vogt was arrested by Karl Holm after talks with Adam Deby.", ["Adam Deby"]),
    ],
)
def test_who_says_it_at_a_meeting(text, people):
    document = polparse.parse(text)
    assert [document.actor(id).name for id in document.meetings[0].people] == people


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Ministers will not talk about it when they meet on Sunday.", None),
        ("The leaders of Ghana and Togo will talk when they meet on Sunday.", ["Ghana", "Togo"]),
    ],
)
def test_they_are_the_subject_around(text, parties):
    """Whoever acted side by side before is not meant."""
    text = f"Norway and Chad left. {text}"
    document = polparse.parse(text, date="2024-05-15")
    found = [[document.actor(id).name for id in meeting.parties] for meeting in document.meetings]
    assert parties in found if parties else ["Norway", "Chad"] not in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway met Chad and lost 2-1.", []),
        ("Norway met Chad and lost two ministers.", [("met", "held", None)]),
        ("Norway met Chad in the final.", []),
        ("Norway met Chad in the finance ministry.", [("met", "held", None)]),
        ("Prime Minister Lena Vogt flies to Dublin to see the Irish president, Ivo Brandt.", [("see", "planned", None)]),
        ("Prime Minister Lena Vogt hopes to see the Irish president, Ivo Brandt.", []),
        ("The deal was reached after six hours of talks in Oslo.", [("talks", "held", None)]),
        ("The meeting between Norway and Chad was moved from 20 to 27 May.", [("The meeting", "planned", "2022-05-27")]),
        ("The meeting between Norway and Chad was moved from 1 to 2 May.", [("The meeting", "held", "2022-05-01")]),
        (
            "Norway and Chad spoke at their monthly meeting in Oslo. Their next meeting will be in Bergen.",
            [("their monthly meeting", "held", None), ("Their next meeting", "planned", None)],
        ),
    ],
)
def test_matches_moves_and_the_next(text, expected):
    """A match is no meeting; talks of some hours are; one that is put off is on the later day, and the next is another one."""
    doc = polparse.parse(text, date="2022-05-11")
    assert expected == [(doc.words(meeting.span), meeting.status, meeting.start) for meeting in doc.meetings]
