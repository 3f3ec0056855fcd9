"""Who did what to whom: the type by the verb and its mode, sides, places and dates, and what is no event."""

import pytest

import polparse
from tests.clock import DOUBLINGS, SMALLEST, no_collection, of_size, too_slow

DATE = "2024-05-15"


def told(text):
    """Type, mode, status, sources and targets of each event."""
    document = polparse.parse(text, date=DATE)

    def names(ids):
        return ", ".join(document.actor(id).name for id in ids)

    return [(event.type, event.mode, event.status, names(event.sources), names(event.targets)) for event in document.events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway bombed Chad.", ("ASSAULT", "air", "done", "Norway", "Chad")),
        ("Norway did not bomb Chad.", ("ASSAULT", "air", "denied", "Norway", "Chad")),
        ("Norway will bomb Chad.", ("THREATEN", None, "done", "Norway", "Chad")),
        ("Norway will release Danish sailors.", ("AGREE", None, "done", "Norway", "Denmark")),
        ("Norway will not release Danish sailors.", ("REJECT", None, "done", "Norway", "Denmark")),
        ("Norway imposed sanctions on Chad.", ("SANCTION", None, "done", "Norway", "Chad")),
        ("Norway lifted sanctions on Chad.", ("CONCEDE", None, "done", "Norway", "Chad")),
        ("Norway suspended aid to Chad.", ("SANCTION", None, "done", "Norway", "Chad")),
        ("Chad was attacked by Norway.", ("ASSAULT", None, "done", "Norway", "Chad")),
        ("Norway rejected Chad's offer.", ("REJECT", None, "done", "Norway", "Chad")),
        ("Norway and Chad signed a treaty.", ("AGREE", None, "done", "Norway, Chad", "")),
        ("Norway said Chad must end the attacks.", ("REQUEST", None, "done", "Norway", "Chad")),
        ("Norway does not agree to the truce.", ("REJECT", None, "done", "Norway", "")),
        ("Norway has not agreed to the truce.", ("AGREE", None, "denied", "Norway", "")),
        ("The king hoped that Norway would free Danish sailors. Chad bombed Togo.", ("ASSAULT", "air", "done", "Chad", "Togo")),
        ("Ivo Brandt expects Norway to free Danish sailors.", ("CONCEDE", "release", "planned", "Norway", "Denmark")),
        ("Ivo Brandt is confident that Norway will free Danish sailors.", ("CONCEDE", "release", "planned", "Norway", "Denmark")),
        ("Norway is confident that it will free Danish sailors.", ("AGREE", None, "done", "Norway", "Denmark")),
        ("Norway is expected to free Danish sailors.", ("AGREE", None, "done", "Norway", "Denmark")),
        ("Norway said Chad “must end the attacks”.", ("REQUEST", None, "done", "Norway", "Chad")),
        ("Norway will not tolerate Chad.", ("REJECT", None, "done", "Norway", "Chad")),
        ("Lena Vogt lobbied against the bill.", ("REJECT", None, "done", "Lena Vogt", "")),
        ("The envoy conveyed to Lena Vogt a plea from Ivo Brandt.", ("REQUEST", None, "done", "Ivo Brandt", "Lena Vogt")),
        ("Norway vowed to attack Chad.", ("THREATEN", None, "done", "Norway", "Chad")),
        ("Lena Vogt accepted with pleasure an invitation to visit it.", ("AGREE", None, "done", "Lena Vogt", "")),
        ("Norway warned that it would strike back.", ("THREATEN", None, "done", "Norway", "")),
        ("Norway signed no treaty with Chad.", ("AGREE", None, "denied", "Norway", "Chad")),
        ("Norway signed no fewer than three treaties with Chad.", ("AGREE", None, "done", "Norway", "Chad")),
        ("Norway imposed no sanctions on Chad.", ("SANCTION", None, "denied", "Norway", "Chad")),
        ("Norway will give no money to Chad.", ("REJECT", None, "done", "Norway", "Chad")),
        ("The theft, which Norway blamed on Chad, hurt Ghana.", ("ACCUSE", None, "done", "Norway", "Chad")),
        ("The attack was blamed on Chad by Norway.", ("ACCUSE", None, "done", "Norway", "Chad")),
        ("The attack on Chad was condemned by Norway.", ("ACCUSE", None, "done", "Norway", "")),
        ("Norway promised to send 200 troops to Chad.", ("AGREE", None, "done", "Norway", "Chad")),
        ("Norway will send 200 troops to Chad.", ("AGREE", None, "done", "Norway", "Chad")),
        ("Norway will send 200 troops to the border with Chad.", ("THREATEN", None, "done", "Norway", "")),
        ("Norway sent 200 troops to Chad.", ("MOBILIZE", None, "done", "Norway", "Chad")),
        ("Norway refused to send 200 troops to Chad.", ("REJECT", None, "done", "Norway", "Chad")),
        ("Norway shelled Kharkiv.", ("ASSAULT", "air", "done", "Norway", "Ukraine")),
        ("Police dispersed the crowd.", ("COERCE", None, "done", "Police", "crowd")),
        ("Three rebels were killed in an attack.", ("ASSAULT", None, "done", "", "Three rebels")),
        ("The arrest of two editors by police drew praise.", ("COERCE", "arrest", "done", "police", "two editors")),
        ("The arrest by police of two editors drew praise.", ("COERCE", "arrest", "done", "police", "two editors")),
        ("The bombardment by Norway of Chad ended.", ("ASSAULT", "air", "done", "Norway", "Chad")),
        ("Norway blocked the bill.", ("REJECT", None, "done", "Norway", "")),
        ("Norway blocked the road.", ("PROTEST", "obstruct", "done", "Norway", "")),
        ("Norway called off talks with Chad.", ("REJECT", None, "done", "Norway", "Chad")),
        ("Norway broke off talks with Chad.", ("SANCTION", None, "done", "Norway", "Chad")),
        ("Norway gave 40 million dollars to Chad.", ("AID", None, "done", "Norway", "Chad")),
        ("Thousands took to the streets.", ("PROTEST", "demonstrate", "done", "", "")),
        ("Norway held drills.", ("MOBILIZE", None, "done", "Norway", "")),
        ("Norway and Chad held drills.", ("COOPERATE", "military", "done", "Norway, Chad", "")),
        ("“We will bomb the camp,” Lena Vogt said.", ("THREATEN", None, "done", "Lena Vogt", "")),
        ("Norway accepted a proposal made by Chad.", ("AGREE", None, "done", "Norway", "Chad")),
        ("Norway's army attacked positions held by Chadian troops.", ("ASSAULT", None, "done", "Norway", "Chad")),
        ("Norway rejected a plan by Monday.", ("REJECT", None, "done", "Norway", "")),
        ("Norway welcomed the decision by Chad.", ("SUPPORT", None, "done", "Norway", "Chad")),
        ("Norway condemned the killings in Chad.", ("ACCUSE", None, "done", "Norway", "Chad")),
        ("Norway decided to ease sanctions on Chad.", ("CONCEDE", None, "done", "Norway", "Chad")),
        ("Norway will ease sanctions on Chad.", ("AGREE", None, "done", "Norway", "Chad")),
        ("Norway deployed ships to Chad on a peacekeeping mission.", ("AID", None, "done", "Norway", "Chad")),
        ("Norway boycotted Chad’s election.", ("PROTEST", None, "done", "Norway", "Chad")),
        ("The army attacks Danish rebels, a minister said.", ("ASSAULT", None, "done", "army", "Danish rebels")),
        ("Norway killed about ten rebels.", ("ASSAULT", None, "done", "Norway", "ten rebels")),
        ("A gift to Ghana was returned by Norway to Chad.", ("CONCEDE", None, "done", "Norway", "Chad")),
        ("Norway resigned in Chad.", ("CONCEDE", "resign", "done", "Norway", "")),
        ("Norway agreed to open its ports for ships to reach Chad.", ("AGREE", None, "done", "Norway", "Chad")),
        ("The cabinet minister stepped down.", ("CONCEDE", "resign", "done", "The cabinet minister", "")),
    ],
)
def test_class_then_mode(text, expected):
    """The class of the verb decides, then whether it was done, is to come or is denied."""
    assert expected in told(text)


def test_who_acts_or_suffers():
    """Phrases that no rule names are actors where they act or suffer."""
    document = polparse.parse("A court in Bergen jailed two farmers.")
    (event,) = document.events
    assert ["court", "two farmers"] == [document.actor(id).name for id in (*event.sources, *event.targets)]


def test_place_and_date():
    """Where is no target; the date is that of the clause."""
    (event,) = polparse.extract_events("Norwegian police arrested two Danish activists in Oslo on 3 May 2024.")
    assert ("Oslo", "2024-05-03") == (event.place, event.date)


def test_told_by():
    """A statement that tells an event is named, and so is an instrument."""
    document = polparse.parse("Norway accused Chad of theft.")
    assert [document.statements[0].id] == [event.told_by for event in document.events]
    document = polparse.parse("Norway and Chad signed a treaty.")
    assert [document.resolutions[0].id] == [event.told_by for event in document.events]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Norway imposed a ban on Chad.", "imposed a ban"),
        ("Sanctions on Chad were lifted by Norway.", "Sanctions on Chad were lifted"),
        ("Norway bombed Chad.", "bombed"),
    ],
)
def test_trigger(text, trigger):
    """A verb and a noun that tell something together are its trigger, where they are close."""
    assert trigger in [event.trigger.of(text) for event in polparse.extract_events(text)]


@pytest.mark.parametrize(
    "text",
    [
        *("Prices hit a record high in Ghana.", "The minister fired his deputy.", "Two men were killed in a car crash."),
        *("Stocks rallied.", "Norway rallied support.", "Norway delivered a letter to Chad."),
        "Ivo Brandt expressed hope that Norway will free Danish sailors.",
        "Ivo Brandt voiced the hope that Norway will free Danish sailors.",
    ],
)
def test_other_senses(text):
    """What a word may mean else is no event."""
    assert () == polparse.parse(text).events


def test_same_as_parse():
    """The extractor finds what `parse` finds."""
    text = "Norway bombed Chad. Chad condemned the attack."
    assert polparse.parse(text, date=DATE).events == polparse.extract_events(text, date=DATE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Attacked, bombed and arrested.",
        "Nobody attacked anybody.",
        "The ministry released a statement.",
        "He could bomb it.",
        "They cannot attack Chad.",
        "attack attack attack",
    ],
)
def test_nothing_invented(text):
    """Without anybody who acts or suffers there is no event, nor where it is only possible."""
    assert [] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway did not attack Chad. ",
        "bombed arrested accused ",
        "Norway attacked Chad, ",
        "Norway, Chad and ",
        "Vogt said they must not attack it. ",
    ],
)
def test_linear(text):
    """Four times the text takes about four times the time."""
    once = of_size(text, SMALLEST)
    polparse.extract_events(text)
    with no_collection():
        assert "" == too_slow(polparse.extract_events, once, once * 2**DOUBLINGS)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lena Vogt is prime minister of Norway. Chad blamed the prime minister.", ["Lena Vogt"]),
        (
            "Lena Vogt is prime minister of Norway. Ivo Brandt is prime minister of Ghana. Chad blamed the prime minister.",
            ["the prime minister"],
        ),
    ],
)
def test_who_holds_an_office(text, told):
    """An office that one person alone is said to hold means that person."""
    doc = polparse.parse(text)
    names = {actor.id: actor.name for actor in doc.actors}
    assert [told] == [[names[id] for id in event.targets] for event in doc.events if event.type == "ACCUSE"]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("The vote threatens Norway.", []),
        ("Chad threatens Norway.", ["THREATEN"]),
        ("A bomb killed two Norwegian envoys.", ["ASSAULT"]),
        ("If our enemies decide to attack Norway, we will leave.", []),
        ("Our enemies attacked Norway.", ["ASSAULT"]),
        ("Norway demanded a halt to the attacks by Chad.", ["REQUEST"]),
    ],
)
def test_things_and_conditions(text, types):
    """What a thing threatens, and what somebody may do on a condition, is no event; what somebody demands is a request."""
    assert types == [event.type for event in polparse.parse(text).events]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway and Chad met. Ghana praised both countries.", ("SUPPORT", None, "done", "Ghana", "Norway, Chad")),
        ("Norway and Chad oppose it. Both countries condemned Ghana.", ("ACCUSE", None, "done", "Norway, Chad", "Ghana")),
        ("Lena Vogt and Ivo Brandt met. The two leaders condemned Ghana.", ("ACCUSE", None, "done", "Lena Vogt, Ivo Brandt", "Ghana")),
        ("Norway, Chad and Peru met. Ghana warned the two countries.", ("THREATEN", None, "done", "Ghana", "two countries")),
        ("Norway reaffirmed the partnership between Chad and Ghana.", ("COOPERATE", None, "done", "Chad, Ghana", "")),
    ],
)
def test_several_named_before(text, expected):
    """Those who are meant by a word for several are who met, or acted side by side, if they are so many."""
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway opened a probe into crimes committed by Chad.", ("ACCUSE", "investigate", "done", "Norway", "Chad")),
        ("Norway will not lift its sanctions until Chad frees the envoy.", ("REJECT", None, "done", "Norway", "Chad")),
        ("Norway threatened to leave if Chad failed.", ("THREATEN", None, "done", "Norway", "Chad")),
        ("Students staged a rally, demanding that Chad leave.", ("PROTEST", "demonstrate", "done", "Students", "Chad")),
        ("Norway lifted a ban on wheat from Chad.", ("CONCEDE", None, "done", "Norway", "Chad")),
        ("Norway's rejection of Chad hurt.", ("REJECT", None, "done", "Norway", "Chad")),
        ("Two envoys expelled from Chad", ("SANCTION", "expel", "done", "Chad", "Two envoys")),
        ("Norway's envoys summoned over theft", ("ACCUSE", None, "done", "", "Norway")),
        ("Norway pledged troops to Chad.", ("AID", None, "done", "Norway", "Chad")),
        ("Norway undertook to ban plastics.", ("AGREE", None, "done", "Norway", "")),
        ("Lena Vogt attacked Ivo Brandt.", ("ACCUSE", None, "done", "Lena Vogt", "Ivo Brandt")),
        ("Norway released its Danish vessels.", ("CONCEDE", "release", "done", "Norway", "Denmark")),
        ("The Gujarat government sued the Kerala government.", ("ACCUSE", "allege", "done", "Gujarat government", "Kerala government")),
    ],
)
def test_whom_it_is_about(text, expected):
    """Whom it is done to is told by what a thing is, on what condition it is done, what is demanded, and by headlines."""
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Norway asked Chad why it left.", "Norway asked Chad about it.", "“Why?” Norway asked.", "Norway committed a crime."),
        *("Lena Vogt beat Ivo Brandt.", "Lena Vogt released the letters of Ivo Brandt.", "Norway ended a visit."),
        *("Norway announced a suspension.", "The envoy called Chad's king a liar."),
    ],
)
def test_no_deeds(text):
    """Questions, crimes, contests and letters are none."""
    assert [] == [event for event in told(text) if event[0] != "AGREE"]


@pytest.mark.parametrize(
    "text",
    [
        *("Is Norway going to attack Chad?", "Ivo Brandt, will you resign?", "Did Norwegian troops kill the two envoys?"),
        *("“Will you release the Danish sailors?”", "Will Norway strike: did Chad bomb it?", "Does the mayor plan to arrest the strikers?"),
    ],
)
def test_what_is_asked(text):
    """A question tells no deed."""
    assert [] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway bombed Chad, asking: “Who is next?”",
        "“Who is next?” Ghana asked. Norway bombed Chad.",
        "Who is next? Norway bombed Chad.",
        "Norway bombed Chad; who is next?",
    ],
)
def test_beside_a_question(text):
    assert ("ASSAULT", "air", "done", "Norway", "Chad") in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Republicans attacked voters for the deal.", "ACCUSE"),
        ("Union leaders attacked the firm for firing workers.", "ACCUSE"),
        ("The Washington Post hits liberals for their silence.", "ACCUSE"),
        ("The company attacked the plan.", "ACCUSE"),
        ("Farmers attacked voters over their choice.", "ACCUSE"),
        ("Danish lawmakers attacked the decision to close the port.", "ACCUSE"),
        # Armed people, and states, attack for a reason, too; and what is done for two days has none.
        ("Rebels attacked troops for their rice.", "ASSAULT"),
        ("Hezbollah attacked troops for their rice.", "ASSAULT"),
        ("Norway attacked Chad for its stance.", "ASSAULT"),
        ("Farmers attacked the guards for two days.", "ASSAULT"),
        ("Norway's army attacked a Chadian gas project.", "ASSAULT"),
    ],
)
def test_attacked_with_words(text, expected):
    """An attack on what somebody says or plans, or by unarmed people for what somebody has done, is one by words."""
    assert [expected] == [kind for kind, *_ in told(text) if kind in ("ACCUSE", "ASSAULT")]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Lena Vogt captured the mood of Norway.", []),
        ("Lena Vogt captured her home state of Ohio.", []),
        ("Lena Vogt captured Bergen in the primary.", []),
        ("The Greens seized the imagination of young Germans.", []),
        ("Democrats captured Ohio.", []),
        ("The Liberals took control of the Canadian Parliament at the election.", []),
        ("Rebels captured Ohio.", ["ASSAULT"]),
        ("Rebels captured Danish troops in the harbour.", ["ASSAULT"]),
        ("Rebels took control of Chad.", ["ASSAULT"]),
    ],
)
def test_what_is_won(text, types):
    """Votes, moods and states at the polls are captured without force."""
    assert types == [kind for kind, *_ in told(text)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Norway plans to bomb Chad in June.", None),
        ("Norway will release the Danish sailors on 20 May.", None),
        ("Norway said on Monday that it will bomb Chad in June.", "2024-05-13"),
        ("Norway bombed Chad on 3 May.", "2024-05-03"),
    ],
)
def test_day_of_an_announcement(text, date):
    """What is announced is done when it is said, not when it is to be done."""
    assert [date] == [event.date for event in polparse.extract_events(text, date=DATE)]


@pytest.mark.parametrize(
    ("text", "sources", "targets", "codes"),
    [
        ("Kenyan troops killed ten rebels.", "Kenya", "ten rebels", ("KENMIL", "REB")),
        ("Rebels attacked the Kenyan army.", "Rebels", "Kenya", ("REB", "KENMIL")),
        ("Sudanese army jets bombed Norwegian soldiers.", "Sudan", "Norway", ("SDNMIL", "NORMIL")),
        ("Norway's minister condemned Chad.", "Norway", "Chad", ("NORGOV", "TCD")),
        ("Norway bombed Chad.", "Norway", "Chad", ("NOR", "TCD")),
        # It is not for Norway that its troops are condemned.
        ("Norway condemned an attack on Chad by Norwegian troops.", "Norway", None, ("NOR", None)),
    ],
)
def test_who_acts_for_a_state(text, sources, targets, codes):
    """The state is the side, and its army or its minister the part of it that pairs have."""
    document = polparse.parse(text)
    event = document.events[0]
    assert sources == ", ".join(document.actor(id).name for id in event.sources)
    row = next(polparse.table(document, "dyads"))
    assert codes[0] == row["source_code"]
    if targets is not None:
        assert targets == ", ".join(document.actor(id).name for id in event.targets)
        assert codes[1] == row["target_code"]


def test_parts_of_both_sides():
    """Of what is done together each part stands against the other."""
    rows = polparse.table(polparse.parse("Chadian troops and French soldiers held exercises."), "dyads")
    assert [("TCDMIL", "FRAMIL"), ("FRAMIL", "TCDMIL")] == [(row["source_code"], row["target_code"]) for row in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway denied arming the Chadian rebels.", ("AID", "military", "denied", "Norway", "Chadian rebels")),
        ("Norway refused to arm the Chadian rebels.", ("REJECT", None, "done", "Norway", "Chadian rebels")),
        ("Norway vowed revenge.", ("THREATEN", None, "done", "Norway", "")),
        ("Norway vowed to respond in kind.", ("THREATEN", None, "done", "Norway", "")),
        ("Norway vowed to respond.", ("AGREE", None, "done", "Norway", "")),
        ("Norway promised to raise police spending.", ("AGREE", None, "done", "Norway", "")),
        ("Norway promised to help the police.", ("AGREE", None, "done", "Norway", "police")),
        ("Karl Vogt, the pilot shot down over the lake, was freed.", ("ASSAULT", "firearms", "done", "", "Karl Vogt")),
        ("Powers, the pilot shot down over Chad, was freed.", ("ASSAULT", "firearms", "done", "", "the pilot")),
    ],
)
def test_denied_and_vowed(text, expected):
    """What is denied was not done, revenge is a threat, and the spending for the police is not promised to them."""
    assert [expected] == [event for event in told(text) if event[0] != "CONCEDE"]


@pytest.mark.parametrize("text", ["Experts have warned against the duties.", "The party has to recruit interns to help."])
def test_no_threat_or_arrest(text):
    assert [] == told(text)


def test_of_what_is_told():
    """What stands behind "of" of what a verb tells is not done by who does that."""
    found = told("Norway opened a probe of the killing of rebels.")
    assert "Norway" not in [sources for kind, _, _, sources, _ in found if kind == "ASSAULT"]


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("Foreign Minister Lena Vogt of Norway called Chad's Foreign Minister Adam Deby.", "Lena Vogt, Adam Deby"),
        ("Norway's trade minister, Lena Vogt, praised Chad. Its security minister, Adam Deby, smiled.", "Lena Vogt, Adam Deby"),
        # Three of them: it is not told which.
        ("Ministers Lena Vogt, Adam Deby and Karl Holm smiled.", None),
    ],
)
def test_the_two_ministers(text, sources):
    """They are those who hold the office, and nobody who met since."""
    text += " President Kofi Mensah of Ghana met Ana Roca, president of Peru, on Sunday. The two ministers will meet in Oslo on Monday."
    document = polparse.parse(text, date=DATE)
    meeting = document.meetings[-1]
    assert ", ".join(document.actor(id).name for id in meeting.people) == (sources or "")
    met = [event for event in document.events if event.span.start >= text.index("The two")]
    assert [", ".join(document.actor(id).name for id in event.sources) for event in met] == ([sources] if sources else [])


@pytest.mark.parametrize(
    "text",
    [
        "The UN has warned that 180,000 people will go hungry.",
        "Lena Vogt said she would rather leave.",
        "Rajan Thapa drowned. The Red Cross received his body last week.",
        "The attack on Chad was filmed by Norway.",
    ],
)
def test_nothing_done_to_anybody(text):
    assert [event for event in told(text) if event[0] != "ASSAULT" or event[3]] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels clashed with troops.", ("ASSAULT", None, "done", "Rebels", "troops")),
        ("Norway hit a base in Chad with a missile.", ("ASSAULT", "air", "done", "Norway", "Chad")),
        ("Norway rejected a plan laid out by Chad.", ("REJECT", None, "done", "Norway", "Chad")),
        ("Norway refused a request by Chad to leave after attacks on Ghana.", ("REJECT", None, "done", "Norway", "Chad")),
        ("Banks from Ghana rejected a plan of Chad.", ("REJECT", None, "done", "Banks from Ghana", "Chad")),
        ("Norway will not lift its ban until the demands are met by Chad.", ("REJECT", None, "done", "Norway", "Chad")),
        ("Rebels besieged his rival Lena Vogt's office.", ("COERCE", "restrict", "done", "Rebels", "Lena Vogt")),
        ("An editor was arrested in Norway.", ("COERCE", "arrest", "done", "Norway", "editor")),
        ("An editor was arrested in Norway by rebels.", ("COERCE", "arrest", "done", "rebels", "editor")),
        ("An editor was evicted in Norway.", ("COERCE", None, "done", "", "editor")),
        ("Norway gave 40 million dollars to rebuild roads in Chad.", ("AID", None, "done", "Norway", "Chad")),
        ("Norway provides €45m support to Chad.", ("AID", None, "done", "Norway", "Chad")),
        ("Norway offered its full support to Chad.", ("SUPPORT", None, "done", "Norway", "Chad")),
        ("Students held a rally at the embassy of Norway against Chad.", ("PROTEST", "demonstrate", "done", "Students", "Chad")),
        ("Officials from Norway and Chad signed the accord.", ("AGREE", None, "done", "Norway, Chad", "")),
        ("Norway's and Chad's ministers signed the accord.", ("AGREE", None, "done", "Norway, Chad", "")),
        ("The Norwegian delegation met the envoys of Chad.", ("CONSULT", "meet", "done", "Norway", "Chad")),
        ("Lena Vogt visited Moscow.", ("CONSULT", "visit", "done", "Lena Vogt", "Russia")),
        ("Lena Vogt cancelled a visit to Moscow.", ("REJECT", None, "done", "Lena Vogt", "Russia")),
        ("The envoy conveyed to Lena Vogt an invitation to visit Chad.", ("REQUEST", "meet", "done", "The envoy", "Lena Vogt")),
    ],
)
def test_the_sides_of_more_verbs(text, expected):
    """With what something is done suffers nothing; whose a plan is, where somebody is arrested, and from where somebody comes is told."""
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Norway met Chad and lost 2-1.", []),
        ("Norway met Chad and won support for the plan.", ["CONSULT"]),
        ("Norway met Chad in the final on Monday.", []),
        ("Norway met Chad and a minister won 2 prizes.", ["CONSULT"]),
        ("President Lena Vogt placed a call to Chancellor Ivo Brandt.", ["CONSULT"]),
        ("Norway met Chad. The two states discussed trade.", ["CONSULT"]),
        ("Norway met Chad. Ghana discussed trade with Peru.", ["CONSULT", "CONSULT"]),
        ("In order for the envoys to withdraw from Chad, Norway met Ghana.", ["CONSULT"]),
        ("The envoy conveyed to Lena Vogt an invitation to visit Chad.", ["REQUEST", "CONSULT"]),
        ("The envoy conveyed to Lena Vogt a warning to leave Chad.", ["THREATEN"]),
        ("“I have the confidence of Chad,” Lena Vogt said.", []),
        ("Lena Vogt toured Bergen.", []),
    ],
)
def test_no_second_meeting(text, types):
    """A match is no meeting, nor is what those who met go on to discuss; to be asked to visit somebody is no visit."""
    assert types == [event[0] for event in told(text)]
