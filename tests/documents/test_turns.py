"""Who has the floor: forms of labels, where a turn ends, whom its pronouns mean, and what is none."""

import random
from itertools import pairwise

import pytest

import polparse
from tests.packs import PARSER

LABELS = PARSER.language.labels


def said(text):
    """Speakers, each with the words of the turn."""
    return [(turn.speaker, " ... ".join(span.of(text) for span in turn.content)) for turn in polparse.extract_turns(text)]


@pytest.mark.parametrize("example", LABELS.examples, ids=lambda example: example.text[:24])
def test_examples(example):
    """The pack's records are read whole, and its near misses are none."""
    assert list(example.spans) == [(turn.span.start, turn.span.end) for turn in polparse.extract_turns(example.text)]


@pytest.mark.parametrize(
    ("label", "speaker", "name", "role", "affiliation"),
    [
        ("VOGT:", "VOGT", "VOGT", None, None),
        ("MS VOGT:", "MS VOGT", "VOGT", None, None),
        ("MS. VOGT:", "MS. VOGT", "VOGT", None, None),
        ("Ms. Vogt:", "Ms. Vogt", "Vogt", None, None),
        ("LENA VOGT:", "LENA VOGT", "LENA VOGT", None, None),
        ("Lena Vogt:", "Lena Vogt", "Lena Vogt", None, None),
        ("Mr B A D VOGT:", "Mr B A D VOGT", "B A D VOGT", None, None),
        ("Ms. VOGT of Bergen.", "Ms. VOGT of Bergen", "VOGT", None, "Bergen"),
        ("Mr. KING of Bergen.", "Mr. KING of Bergen", "KING", None, "Bergen"),
        ("Mr. McVOGT.", "Mr. McVOGT", "McVOGT", None, None),
        ("Ms VOGT (Norway) –", "Ms VOGT", "VOGT", None, "Norway"),
        ("Lena Vogt (S&D). –", "Lena Vogt", "Lena Vogt", None, "S&D"),
        ("Ms. Vogt (Norway) (spoke in French):", "Ms. Vogt", "Vogt", None, "Norway"),
        ("Lena Vogt (Bergen) (Con):", "Lena Vogt", "Lena Vogt", None, "Con"),
        ("The PRESIDENT (Ms. Vogt).", "The PRESIDENT", "Vogt", "PRESIDENT", None),
        ("The President:", "The President", None, "President", None),
        ("THE PRESIDENT:", "THE PRESIDENT", None, "PRESIDENT", None),
        ("President. –", "President", None, "President", None),
        ("The DEPUTY MINISTER OF TRADE:", "The DEPUTY MINISTER OF TRADE", None, "DEPUTY MINISTER OF TRADE", None),
        ("The Acting CHAIRMAN.", "The Acting CHAIRMAN", None, "Acting CHAIRMAN", None),
        ("THE MINISTER OF TRADE (SMT. LENA VOGT):", "THE MINISTER OF TRADE", "LENA VOGT", "MINISTER OF TRADE", None),
        ("SECRETARY VOGT:", "SECRETARY VOGT", "VOGT", "SECRETARY", None),
        ("HON. SPEAKER:", "HON. SPEAKER", None, "SPEAKER", None),
        ("Madam Deputy Speaker:", "Madam Deputy Speaker", None, "Deputy Speaker", None),
        ("SENIOR GOVERNMENT OFFICIAL:", "SENIOR GOVERNMENT OFFICIAL", None, "SENIOR GOVERNMENT OFFICIAL", None),
        ("MODERATOR:", "MODERATOR", None, "MODERATOR", None),
        ("QUESTION:", "QUESTION", None, "QUESTION", None),
        ("DR. LENA VOGT, PHYSICIAN, BERGEN:", "DR. LENA VOGT, PHYSICIAN, BERGEN", "LENA VOGT", None, "PHYSICIAN, BERGEN"),
        ("Q", "Q", None, None, None),
        ("**Lena Vogt:**", "Lena Vogt", "Lena Vogt", None, None),
        ("> MS. VOGT:", "MS. VOGT", "VOGT", None, None),
        ("Q12 Ms Vogt:", "Ms Vogt", "Vogt", None, None),
        ("Lena Vogt MP:", "Lena Vogt MP", "Lena Vogt", None, None),
        ("H.E. Lena Vogt:", "H.E. Lena Vogt", "Lena Vogt", None, None),
        ("Hon. (Dr.) Lena Vogt (Bergen, HP):", "Hon. (Dr.) Lena Vogt", "Lena Vogt", None, "Bergen, HP"),
        ("Deputy Lena Vogt of Bergen:", "Deputy Lena Vogt of Bergen", "Lena Vogt", "Deputy", "Bergen"),
        ("Mr VOGT (Bergen—Minister for Ports):", "Mr VOGT", "VOGT", "Minister for Ports", "Bergen"),
        ("Hon. Lena Vogt (Minister of Trade, HP):", "Hon. Lena Vogt", "Lena Vogt", "Minister of Trade", "HP"),
        ("Ms VOGT (DA):", "Ms VOGT", "VOGT", None, "DA"),
        ("The Chair (Ms. Lena Vogt (Bergen, HP)):", "The Chair", "Lena Vogt", "Chair", "Bergen, HP"),
        ("Minister of State (Deputy Lena Vogt):", "Minister of State", "Lena Vogt", "Minister of State", None),
        ("Prime Minister of Norway, Lena Vogt:", "Prime Minister of Norway, Lena Vogt", "Lena Vogt", "Prime Minister of Norway", None),
        ("LENA VOGT, ENGINEER:", "LENA VOGT, ENGINEER", "LENA VOGT", "ENGINEER", None),
        ("Lena Vogt – Bergen Radio:", "Lena Vogt", "Lena Vogt", None, "Bergen Radio"),
        ("UNIDENTIFIED MALE (through translator):", "UNIDENTIFIED MALE", None, "UNIDENTIFIED MALE", None),
        ("AUDIENCE MEMBER 2:", "AUDIENCE MEMBER 2", None, "AUDIENCE MEMBER 2", None),
        ("Some hon. members:", "Some hon. members", None, "hon. members", None),
    ],
)
def test_labels(label, speaker, name, role, affiliation):
    """Each form of a label is one where it recurs."""
    text = "\n\n".join(f"{label} {words}" for words in ("We will open the port.", "Yes.", "That is all for today."))
    turns = polparse.extract_turns(text)
    assert ["We will open the port.", "Yes.", "That is all for today."] == [turn.content[0].of(text) for turn in turns]
    first = turns[0]
    assert (speaker, name, role, affiliation) == (first.speaker, first.name and first.name.of(text), first.role, first.affiliation)


WORDS = (
    "Minister, will the port open?",
    "We hope that it opens in May.",
    "And who pays?",
    "The state does, as I have said.",
    "You denied that in March.",
    "No.",
)


@pytest.mark.parametrize(
    ("form", "asks", "answers"),
    [
        ("{}\n{}\n\n", "Lena Vogt", "Minister Brandt"),
        ("**{}**\n{}\n\n", "Moderator", "Ivo Brandt"),
        ("{} (00:14)\n{}\n\n", "Lena", "Ivo"),
        ("{}  0:14\n{}\n\n", "Speaker 1", "Speaker 2"),
        ("[00:14] {}: {}\n", "Vogt", "Brandt"),
        ("[{}] {}\n", "Reporter", "Ambassador Brandt"),
        ("{}\t{}\n", "Reporter", "Ambassador Brandt"),
        ("{}/ {}\n", "Reporter", "Ambassador Brandt"),
        ("{} – {}\n", "Lena Vogt", "Ivo Brandt"),
        ("{}. {}\n", "Senator Vogt", "Mr. Brandt"),
        ("{}. {}\n", "LENA VOGT", "IVO BRANDT"),
        ("{}: {}\n", "The Daily Post", "Brandt"),
        ("{}: {}\n", "LV", "IB"),
        ("{}   {}\n", "Q", "A"),
        ("{}: {}\n", "Q1", "A1"),
        ("{} {}\n", "—", "—"),
        ("{} {}\n", "-", "-"),
    ],
)
def test_forms(form, asks, answers):
    """Whatever the label ends with, it is one where people speak to each other again and again."""
    text = "A talk about the port\n\n" + "".join(form.format((asks, answers)[at % 2], words) for at, words in enumerate(WORDS))
    turns = polparse.extract_turns(text)
    assert [*WORDS] == [span.of(text) for turn in turns for span in turn.content]
    assert [asks[0], answers[0]] == [turns[0].speaker[0], turns[1].speaker[0]]


@pytest.mark.parametrize("odd", ["An Ceann Comhairle", "Opposition Members", "Audience member 3", "BBC News", "Heckler"])
def test_settled(odd):
    """In a record that is sure to be one, a label is read that alone would be none."""
    record = "Mr Holm (Lund): I thank the minister.\nThe Minister of Roads (Lena Vogt): We begin in May.\n{}: Never!\nThe Speaker: Order.\n"
    assert 4 == len(polparse.extract_turns(record.format(odd)))
    assert () == polparse.extract_turns(f"{odd}: Never!\n")


def test_question_on_paper():
    """A question that is put by its number is a turn where others speak, and none in a list."""
    asked = "6. Lena Vogt asked the Minister for Ports when the port will open."
    text = f"{asked}\nMinister for Ports (Ivo Brandt): I thank the member.\nLena Vogt: I am grateful.\nIvo Brandt: We begin in May."
    turns = polparse.extract_turns(text)
    assert ["Lena Vogt", "Minister for Ports", "Lena Vogt", "Ivo Brandt"] == [turn.speaker for turn in turns]
    assert asked == turns[0].span.of(text)
    assert () == polparse.extract_turns(f"{asked}\n7. Ivo Brandt asked the Minister for Roads who pays.")


def test_opens_with_its_time():
    """What stands before a label on its line belongs to the turn."""
    text = "[0:14] MS. VOGT: We agree.\n[0:20] MR. BRANDT: So do we."
    assert text.split("\n") == [turn.span.of(text) for turn in polparse.extract_turns(text)]


def test_time_and_language():
    """What stands beside a label is told apart."""
    first, second = polparse.extract_turns(
        "[00:01:15] MS. VOGT (Norway) (spoke in French): We agree.\n\n[00:02:10] MR. BRANDT (Ghana): So do we."
    )
    assert ("00:01:15", "French", "Norway") == (first.time, first.language, first.affiliation)
    assert ("00:02:10", None, "Ghana") == (second.time, second.language, second.affiliation)
    first, _ = polparse.extract_turns("Lena Vogt (S&D). – (FR) Madam President, the port is shut.\n\nPresident. – Thank you.")
    assert ("FR", "Madam President, the port is shut.") == (first.language, "Madam President, the port is shut.")


def test_paragraphs():
    """A turn goes on over paragraphs, "Yes." is one, and a heading over the next belongs to none."""
    text = (
        "MS. VOGT: The port will open.\n\nThe tariff will fall.\n\n          QUESTIONS OF TRADE\n\n"
        "MR. BRANDT: Yes.\n\nMS. VOGT: Good.\n\n4:30 P.M."
    )
    assert [("MS. VOGT", "The port will open.\n\nThe tariff will fall."), ("MR. BRANDT", "Yes."), ("MS. VOGT", "Good.")] == said(text)


def test_scenes():
    """What nobody says is no content: laughter of its own, a page's head, what the clerk does."""
    text = (
        "  Ms. VOGT. Mr. President, I rise.\n\n[Laughter.]\n\nI yield.\n\n[[Page 7]]\n\n  The PRESIDENT. The clerk will read.\n"
        "  The clerk read the title of the bill.\n  Ms. VOGT. I object."
    )
    assert [
        *(("Ms. VOGT", "Mr. President, I rise. ... I yield."), ("The PRESIDENT", "The clerk will read."), ("Ms. VOGT", "I object.")),
    ] == said(text)


RECORD = (
    "The PRESIDENT: I call on Norway.\n\n"
    "Ms. VOGT (Norway): I promise that we will open the port. We ask that the ships leave. He said: “I never signed it.”\n\n"
    "Mr. MENSAH (Ghana): I deny that you asked us. You said that it was ours. My government thinks that Norway is right."
)


def test_pronouns():
    """I is the speaker, we the speaker's side, you the one before; a quotation is somebody else's."""
    doc = polparse.parse(RECORD)
    names = {actor.id: actor.name for actor in doc.actors}
    assert ["The PRESIDENT", "VOGT", "MENSAH"] == [names.get(turn.actor, turn.actor) for turn in doc.turns]
    told = {(doc.words(statement.source), doc.words(statement.cue)): [names[id] for id in statement.actors] for statement in doc.statements}
    assert ["VOGT"] == told["I", "promise"]
    assert ["Norway"] == told["We", "ask"]
    assert ["MENSAH"] == told["I", "deny"]
    assert ["VOGT"] == told["You", "said"]
    (promise,) = doc.commitments
    assert ["VOGT"] == [names[id] for id in promise.by]
    vogt = next(actor for actor in doc.actors if actor.name == "VOGT")
    assert RECORD.index("I never") not in [mention.span.start for mention in vogt.mentions]


def test_speakers_are_people():
    """A label names the person whom the text names in full, who serves the state in the brackets, in the office beside the name."""
    text = "Lena Vogt of Bergen spoke first.\n\nThe CHAIR (Ms. Vogt): Order.\n\nMr. Mensah (Ghana): We agree.\n\nThe CHAIR: Thank you."
    doc = polparse.parse(text)
    vogt, mensah = (next(actor for actor in doc.actors if actor.name == name) for name in ("Lena Vogt", "Mensah"))
    assert (vogt.id, mensah.id) == tuple(turn.actor for turn in doc.turns[:2])
    assert ["CHAIR"] == [role.title for role in vogt.roles]
    assert "GHA" == mensah.country


SCREENPLAY = "INT. HARBOUR - NIGHT\n\n          LENA\n     You came.\n\n          IVO\n     I had to.\n\nFADE OUT.\n"
LISTS = (
    "Contents\n\nI. The President: 5\nII. The Council: 12\nIII. Ms. Vogt: 15\n",
    "Shopping: 3\nMilk: two litres\nBread: one loaf\nButter: half a pound\n",
    "PREAMBLE: The Parties agree.\n\nArticle 1. Definitions. The Parties shall meet.\n\nArticle 2. Ports. The Parties shall trade.\n",
    "Subject: Ports\nFrom: Lena Vogt\nTo: Ivo Brandt\nDate: 3 May 2031\n\nWe met.\n",
    "Norway: Lena Vogt (head of delegation), Ivo Brandt\nGhana: Kofi Mensah, Ama Boateng\n",
    "BERGEN: The ministers met.\n\nACCRA: They met again.\n\nREAD MORE: The talks failed.\n",
    "A. Opening of the port\n\nThe ministers met.\n\nB. Trade\n\nThey agreed.\n\nA. Annex of it\n\nNone.\n",
    "Hillary Vogt: 1,769.\n\nBernie Brandt: 1,501.\n\nLena Aas: 12.\n",
    SCREENPLAY,
    "LENA\nYou came.\n\nIVO\nI had to.\n\nLENA\nDo you know me?\n\nIVO\nI know you.\n",
    "      LENA VOGT\n  You came.\n\n      IVO BRANDT\n  I had to.\n\n      LENA VOGT\n  Why?\n\n      IVO BRANDT\n  I do.\n",
    "Lena Vogt\n\nThe minister is home.\n\nIvo Brandt\n\nThe mayor is 54.\n\nLena Vogt\n\nShe will go.\n\nIvo Brandt\n\nHe ran.\n",
    "- Who will pay us?\n- When will you open it?\n- What do we know?\n- Who signed?\n",
    "– We will cut taxes.\n– We will build roads.\n– Who pays? The rich.\n– We open the port.\n",
    "Lena Vogt – The minister who closed the port.\nIvo Brandt – The mayor who opened it.\nLena Vogt – Again.\nIvo Brandt – Again.\n",
    "Claim: The minister says that we pay.\n\nVerdict: False. We do not.\n\nClaim: Our port is shut.\n\nVerdict: True.\n",
    "1. The President: He is elected.\n2. The Minister: She is named.\n3. The President: He may resign.\n4. The Minister: She may, too.\n",
    "The staff of the Committee: Lena Vogt, Ivo Brandt.\nSecretary of the Senate: Jan Holm.\nSenate Curator: Karin Ek.\n",
    "lena: hi\nivo: hi, did you see it?\nlena: yes I did\nivo: lol\n",
)


@pytest.mark.parametrize("text", LISTS, ids=lambda text: text[:16])
def test_no_record(text):
    """A list, a letter, a treaty, a play in lines of names: nobody has the floor."""
    assert () == polparse.extract_turns(text)


def test_cut_anywhere():
    """A record that begins or ends anywhere gives turns of it alone, and never an error."""
    whole = {turn.speaker for turn in polparse.extract_turns(RECORD)}
    for at in range(0, len(RECORD), 7):
        for piece in (RECORD[:at], RECORD[at:]):
            doc = polparse.parse(piece)
            assert all(turn.span.end <= len(piece) for turn in doc.turns)
            assert {turn.speaker for turn in doc.turns if turn.label.start} <= whole


def test_interleaved():
    """Lines of two documents in any order: turns are disjoint and in reading order."""
    draw = random.Random(1)
    lines = [*RECORD.split("\n\n"), *"\n\n".join(LISTS).split("\n\n")]
    for _ in range(20):
        draw.shuffle(lines)
        turns = polparse.parse("\n\n".join(lines)).turns
        assert all(before.span.end <= after.span.start for before, after in pairwise(turns))


CHATS = {
    "clock": "{} - {}: {}",
    "brackets": "[{}] {}: {}",
    "round": "({}:10) {}: {}",
    "day": "12/05/2031, {} - {}: {}",
    "American day": "5/12/31, {} AM - {}: {}",
    "day in brackets": "[12.05.31, {}:07] {}: {}",
    "seconds": "[00:{}] {}: {}",
}


@pytest.mark.parametrize("form", CHATS.values(), ids=CHATS)
def test_chats(form):
    """What is sent at a time needs no full stop, whatever stands before the name."""
    sent = (("12:03", "Lena Vogt", "Did you see it?"), ("12:04", "Ivo Brandt", "See what"), ("12:04", "Lena Vogt", "The vote, I mean"))
    text = "\n".join(form.format(*line) for line in sent)
    turns = polparse.extract_turns(text)
    assert [(name, words) for _, name, words in sent] == said(text)
    assert all(at in turn.time for (at, _, _), turn in zip(sent, turns, strict=True))


@pytest.mark.parametrize(
    "form", ["{1}, [04.05.2031 {0}]\n{2}", "{1} ({0})\n{2}", "{0} - {1}\n{2}", "{1}  {0} AM\n{2}", "**{1}** [{0}]: {2}"]
)
def test_messages(form):
    """The name may stand on a line of its own, with the time on either side."""
    sent = (("12:03", "Lena Vogt", "Has it opened yet?"), ("12:04", "Ivo Brandt", "Not yet."), ("12:06", "Lena Vogt", "Tell me when."))
    assert [(name, words) for _, name, words in sent] == said("\n\n".join(form.format(*line) for line in sent))


@pytest.mark.parametrize(
    "text",
    [
        "09:00 Welcome: Lena Vogt, Minister\n09:30 Keynote: Ivo Brandt\n10:30 Panel: Who owns the sea?\n11:30 Lena Vogt: closing remarks",
        "9:30 Lena Vogt\nWelcome and introduction\n10:00 Ivo Brandt\nThe future of ports\n11:00 Lena Vogt\nFerries in Ghana",
        "12:03 - Train: platform 4\n12:10 - Bergen: delayed\n12:15 - Oslo: on time\n12:20 - Bergen: cancelled",
        "14:20 Brandt: foul\n15:00 Vogt: goal\n16:20 Brandt: goal",
        "14:05 Lena Vogt: 'Stay at home'\nThe minister told reporters so.\n\n14:40 Ivo Brandt: storm is 'worst ever'\nThe storm was bad.",
    ],
)
def test_times_alone(text):
    """Programmes, timetables and results have times and names, too."""
    assert () == polparse.extract_turns(text)


def test_scene_with_a_time():
    """What is heard at a time is a scene."""
    text = "[00:05] LENA VOGT: We are back.\n\n[00:07] [Music]\n\n[00:09] IVO BRANDT: Thank you.\n\n[00:12] LENA VOGT: Who won?"
    assert [("LENA VOGT", "We are back."), ("IVO BRANDT", "Thank you."), ("LENA VOGT", "Who won?")] == said(text)


def test_what_somebody_is():
    """What no list of offices has may stand before a name."""
    text = "Moderator: Who pays?\n\nSkipper Lena Vogt: I do.\n\nModerator: Why?\n\nSkipper Lena Vogt: I promised it."
    _, skipper, *_ = polparse.extract_turns(text)
    assert ("Skipper", "Lena Vogt") == (skipper.role, skipper.name.of(text))


BOLD = (
    "Lena Vogt, the minister of ports, spoke to us in Bergen.\n\n**Why did you close the port?**\n\n"
    "The quay was unsafe. I had three reports.\n\nIt will open in May.\n\n**Did you ask the dockers?**\n\nI met them twice.\n\n"
    "**They say that you did not listen.**\n\nThat is not true.\n\n**Will you run again?** Ask me next year."
)


def test_bold_questions():
    """Questions in bold are turns, and what stands below them answers of who is interviewed."""
    document = polparse.parse(BOLD)
    assert ["Q", "A"] * 4 == [turn.speaker for turn in document.turns]
    assert ["**", "**"] == [turn.label.of(BOLD) for turn in document.turns[:2]]
    assert "Why did you close the port?" == document.turns[0].content[0].of(BOLD)
    assert "The quay was unsafe. I had three reports.\n\nIt will open in May." == document.turns[1].content[0].of(BOLD)
    assert "Ask me next year." == document.turns[-1].content[0].of(BOLD)
    assert [None, "Lena Vogt"] * 4 == [turn.actor and document.actor(turn.actor).name for turn in document.turns]
    assert {"I", "me"} < {mention.span.of(BOLD) for mention in document.actors[0].mentions}


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        # Two questions only; nobody is asked; nobody answers for himself; who asks speaks of himself; headings.
        ("**Did you ask the dockers?**\n\nI met them twice.\n\n**They say that you did not listen.**", "Who"),
        ("you", "they"),
        (" I ", " they "),
        ("did you", "do I"),
        ("?**", "**"),
    ],
)
def test_bold_headings(was, becomes):
    """Lists of questions that are often put, and what else is in bold, are no interview."""
    text = BOLD.replace(was, becomes)
    text = text.replace("Will you", "Will I").replace("that you", "that I").replace("Ask me", "Ask them") if becomes != "Who" else text
    assert () == polparse.extract_turns(text)


def answering(text):
    """Who is known to answer in each turn of somebody without a name: a person; who is called by a letter alone is none."""
    document = polparse.parse(text)
    actors = [document.actor(turn.actor) if turn.actor else None for turn in document.turns if turn.speaker in "QA"]
    return [actor.name if actor is not None and actor.kind == "person" else None for actor in actors]


@pytest.mark.parametrize("label", ["Q:", "Q  ", "QUESTION:", "Q."])
def test_who_asks(label):
    """Who asks is somebody, though the label only says so, and is who is meant by what is said there and answered."""
    text = (
        f"{label} I think that it shut.\n\nMS. VOGT: You say that it did.\n\n"
        f"{label} We hope that it opens.\n\nMS. VOGT: I hope that it does."
    )
    document = polparse.parse(text)
    asks, answers = (document.actor(turn.actor) for turn in document.turns[:2])
    assert ("office", label.strip(":. ")) == (asks.kind, asks.name)
    assert "VOGT" == answers.name
    told = [(statement.source[0].of(text), document.actor(statement.actor)) for statement in document.statements]
    assert [("I", asks), ("You", asks), ("We", asks), ("I", answers)] == told[:4]


LETTERS = "\n\nQ: Will you sign?\n\nA: I will.\n\nQ: When?\n\nA: We sign in May."


def test_who_answers():
    """The only one whom the text above names, or its first paragraph; not who wrote it, and nobody if there are two."""
    assert [None, "Lena Vogt"] * 2 == answering(f"Lena Vogt on the harbour{LETTERS}")
    assert [None, "Lena Vogt"] * 2 == answering(f"By Mr. Ivo Brandt\n\nLena Vogt is the minister of ports.{LETTERS}")
    assert [None, "Lena Vogt"] * 2 == answering(f"Lena Vogt on the harbour\n\nIn 2030 Lena Vogt followed Ivo Brandt.{LETTERS}")
    assert [None, None] * 2 == answering(f"Lena Vogt on the harbour\n\nIn 2030 Ama Boateng followed Ivo Brandt.{LETTERS}")
    assert [None, None] * 2 == answering(f"Lena Vogt and Ivo Brandt on the harbour{LETTERS}")
    assert [None, None] * 2 == answering(f"Two ministers on the harbour{LETTERS}")
    # Nobody asks more than the other.
    assert [None, None] * 2 == answering("Lena Vogt\n\nQ: We ask you.\n\nA: I will.\n\nQ: You must.\n\nA: We sign in May.")
    # Who asks is known, and nobody stands for the other.
    assert [None] * 2 == answering("Lena Vogt\n\nMS. ROY: Hello.\n\nQ   Will you sign?\n\nMS. ROY: I will.\n\nQ   When?\n\nMS. ROY: May.")


def test_witnesses():
    """Each answers behind the line that calls him or her, which belongs to no turn."""
    text = (
        "MS BOATENG: I call the first witness.\n\nMR IVO BRANDT (sworn)\n\nQuestions from MS BOATENG\n\nQ. Did you see it?\n\nA. I did.\n\n"
        "MS BOATENG: I call the next.\n\nLENA VOGT (affirmed)\n\nExamination by MS BOATENG\n\nQ. Did you see it?\n\nA. I did not."
    )
    assert [None, "IVO BRANDT", None, "LENA VOGT"] == answering(text)
    assert ("MS BOATENG", "I call the first witness.") == said(text)[0]
