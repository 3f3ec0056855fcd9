"""Lists of participants: whose side, what they are, where from; and what is none."""

import random

import pytest

import polparse
from polparse.documents.entries import find_entries
from tests.packs import PARSER

PARTICIPANTS = PARSER.language.participants


def told(doc):
    """Delegations by side: heads, then members."""
    names = {actor.id: actor.name for actor in doc.actors}
    return {d.side: ([names[id] for id in d.heads], [names[id] for id in d.members]) for d in doc.delegations}


def roles(doc):
    """What people are: title, body, state."""
    people = [actor for actor in doc.actors if actor.kind == "person"]
    return {actor.name: [(role.title, role.organisation, role.country) for role in actor.roles] for actor in people}


@pytest.mark.parametrize("example", PARTICIPANTS.examples, ids=lambda example: example.text[:24])
def test_examples(example):
    """The pack's lists are read, entry by entry, and its near misses are none."""
    entries = find_entries(PARSER.units(example.text, "dates"), PARTICIPANTS)
    assert [example.text[start:end] for start, end in example.spans] == [example.text[e.name.start : e.span.end] for e in entries]


BLOCKS = """
Norway

H.E. Ms. Lena Vogt
Minister
Ministry of Climate and Environment

Mr. Ivo Brandt Aas
Deputy Director General
Section of Trade
Ministry of Foreign Affairs

12
                                   LIST.3

Ms. Kari Lund
Norwegian Ports Authority

Iran (Islamic Republic of)

Mr. Reza Karimi
Ambassador of Iran to Norway

Sr. José Pérez
Asesor
"""


@pytest.mark.parametrize("text", [BLOCKS, BLOCKS.replace("\n\n", "\n"), BLOCKS.replace("\n", "\r\n")], ids=["blocks", "lines", "CRLF"])
def test_blocks(text):
    """A state alone on its line, people with what they are below their names; with blank lines between them or without."""
    doc = polparse.parse(text)
    assert {"NOR": ([], ["Lena Vogt", "Ivo Brandt Aas", "Kari Lund"]), "IRN": ([], ["Reza Karimi", "José Pérez"])} == told(doc)
    assert {
        "Lena Vogt": [("Minister", "Ministry of Climate and Environment", "NOR")],
        "Ivo Brandt Aas": [("Deputy Director General", "Ministry of Foreign Affairs", "NOR")],
        "Kari Lund": [("", "Norwegian Ports Authority", "NOR")],
        "Reza Karimi": [("Ambassador", None, "IRN")],
        "José Pérez": [("Asesor", None, "IRN")],
    } == roles(doc)
    assert all(delegation.inferred for delegation in doc.delegations)
    stated = {role.holder.of(text): (role.accredited_to, role.inferred) for actor in doc.actors for role in actor.roles}
    assert {("NOR", False), (None, True)} == {stated["Reza Karimi"], stated["Lena Vogt"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "NORWAY - NORVÈGE\n\nHead of delegation - Chef de délégation\n\nMs L. Vogt, Minister of Health, Oslo\n\n"
                "Alternate(s)\n\nMr O. Lund, Adviser\n"
            ),
            {"NOR": (["L. Vogt"], ["O. Lund"])},
        ),
        (
            (
                "GHANA\n\nRepresentative: H.E. Mr. Kofi Mensah, Minister of Trade\n"
                "Alternates: Ms. Ama Boateng, Counsellor; Mr. Yaw Osei, Attaché\n"
            ),
            {"GHA": ([], ["Kofi Mensah", "Ama Boateng", "Yaw Osei"])},
        ),
        (
            (
                "GHANA\nMinister attending the Conference\nMENSAH, Kofi, Mr, Minister of Labour\n"
                "Government Delegates\nBOATENG, Ama, Ms, Chief Director\n"
            ),
            {"GHA": ([], ["MENSAH, Kofi", "BOATENG, Ama"])},
        ),
        (
            (
                "Norwegian side:\n- Lena Vogt, Minister of Trade\n- Ivo Brandt, State Secretary\n\n"
                "Ghanaian side:\n- Kofi Mensah, Minister\n- Ama Boateng, Director\n"
            ),
            {"NOR": ([], ["Lena Vogt", "Ivo Brandt"]), "GHA": ([], ["Kofi Mensah", "Ama Boateng"])},
        ),
        (
            "Members of the Norwegian delegation:\n• Ms. Lena Vogt, minister of trade (head of delegation)\n• Mr. Ivo Brandt, adviser\n",
            {"NOR": (["Lena Vogt"], ["Ivo Brandt"])},
        ),
        (
            "Present:\nNorway: Lena Vogt (head of delegation), Ivo Brandt, Kari Aas\nGhana: Kofi Mensah, Ama Boateng\n",
            {"NOR": (["Lena Vogt"], ["Ivo Brandt", "Kari Aas"]), "GHA": ([], ["Kofi Mensah", "Ama Boateng"])},
        ),
        (
            (
                "| Country | Name | Position |\n|---|---|---|\n"
                "| Norway | Lena Vogt | Minister of Trade |\n| Ghana | Kofi Mensah | Ambassador |\n"
            ),
            {"NOR": ([], ["Lena Vogt"]), "GHA": ([], ["Kofi Mensah"])},
        ),
        (
            "\nWorld Ports Organization\n\nMs. Lena Vogt\nDirector\n\nMr. Ivo Brandt\nHead of Delegation\n",
            {"World Ports Organization": (["Ivo Brandt"], ["Lena Vogt"])},
        ),
        (
            (
                "NORWAY\n\nChief delegate\nMs L. Vogt, Minister, Oslo\n\nDeputy chief delegate - Chef adjoint de la délégation\n"
                "Mr I. Brandt, Director, Oslo\n\nAdvisers and substitute delegates\nMs K. Moe, Counsellor\n"
            ),
            {"NOR": (["L. Vogt"], ["I. Brandt", "K. Moe"])},
        ),
        (
            (
                "Norway        Norvège        Noruega\n\nMinister attending the Conference\nVOGT, Lena, Ms, Minister of Labour.\n\n"
                "Ghana\tGhana\n\nAlternate representatives\nMENSAH, Kofi, Mr, Director.\n"
            ),
            {"NOR": ([], ["VOGT, Lena"]), "GHA": ([], ["MENSAH, Kofi"])},
        ),
        (
            (
                "On the Norwegian side:\n- Foreign Minister Lena Vogt\n- State Secretary Ivo Brandt\n\n"
                "On the Ghanaian side:\n- Ambassador Kofi Mensah\n- Ama Boateng\n"
            ),
            {"NOR": ([], ["Lena Vogt", "Ivo Brandt"]), "GHA": ([], ["Kofi Mensah", "Ama Boateng"])},
        ),
        (
            (
                "The Norwegian side was represented by:\n1. Ms. Lena Vogt – Minister of Trade (Head of Delegation)\n"
                "2. Mr. Ivo Brandt – Director, Ministry of Trade\n"
            ),
            {"NOR": (["Lena Vogt"], ["Ivo Brandt"])},
        ),
        (
            "Delegation of Norway\n\n* Lena Vogt, Minister of Ports (head of delegation)\n* Ivo Brandt, Adviser\n",
            {"NOR": (["Lena Vogt"], ["Ivo Brandt"])},
        ),
        (
            "Attendance:\nNorway: Lena Vogt (Minister of Trade), Ivo Brandt (Ambassador)\nGhana: Kofi Mensah (Director)\n",
            {"NOR": ([], ["Lena Vogt", "Ivo Brandt"]), "GHA": ([], ["Kofi Mensah"])},
        ),
        (
            "Country\tName\tTitle\nNorway\tLena Vogt\tMinister of Trade\nNorway\tIvo Brandt\tAdviser\nGhana\tKofi Mensah\tAmbassador\n",
            {"NOR": ([], ["Lena Vogt", "Ivo Brandt"]), "GHA": ([], ["Kofi Mensah"])},
        ),
        (
            "name,country,position\nLena Vogt,Norway,Minister of Trade\nKofi Mensah,Ghana,Ambassador\n",
            {"NOR": ([], ["Lena Vogt"]), "GHA": ([], ["Kofi Mensah"])},
        ),
        (
            (
                "BURKINA FASO\n\nChef de délégation\nMme Awa Traoré\nMinistre\n\nDélégués\nM. Adama Sawadogo\nDirecteur\n\n"
                "BÉNIN\n\nChef de délégation\nM. Codjo Houessou\nMinistre\n"
            ),
            {"BFA": (["Awa Traoré"], ["Adama Sawadogo"]), "BÉNIN": (["Codjo Houessou"], [])},
        ),
        (
            "European Union\nMr. Jan Peeters, Head of Delegation\nMs. Anna Weber, Deputy Head of Delegation\n",
            {"European Union": (["Jan Peeters"], ["Anna Weber"])},
        ),
    ],
    ids=[
        *("bilingual", "functions", "surname first", "sides", "bullets", "present", "table", "organisation", "deputies", "columns"),
        *("offices", "dashes", "delegation of", "offices in brackets", "tabs", "commas", "French", "beside"),
    ],
)
def test_forms(text, expected):
    """Each printed form gives the delegations, with who leads them, and no more people."""
    doc = polparse.parse(text)
    assert expected == told(doc)
    assert sum(len(heads) + len(members) for heads, members in expected.values()) == sum(actor.kind == "person" for actor in doc.actors)


def test_offices():
    """An office before a name, in brackets or behind a dash behind it is the title, without a stop; a title's own words are no body."""
    doc = polparse.parse(
        "Norwegian side:\n- Foreign Minister Lena Vogt\n- Ms. Kari Moe, Programme Officer\n"
        "- Mr. Ivo Brandt, Counsellor, Permanent Mission, Geneva\n"
        "- Mr. Per Lund – Minister of Health and Care Services.\n- Eva Aas (Ambassador)\n"
    )
    assert {
        "Lena Vogt": [("Foreign Minister", None, "NOR")],
        "Kari Moe": [("Programme Officer", None, "NOR")],
        "Ivo Brandt": [("Counsellor", "Permanent Mission", "NOR")],
        "Per Lund": [("Minister of Health and Care Services", None, "NOR")],
        "Eva Aas": [("Ambassador", None, "NOR")],
    } == roles(doc)


def test_called():
    """A heading that calls them a delegation or a side makes it stated."""
    doc = polparse.parse("Norwegian delegation:\n- Lena Vogt, Minister\n- Ivo Brandt, Adviser\n")
    assert [("NOR", False)] == [(delegation.side, delegation.inferred) for delegation in doc.delegations]


@pytest.mark.parametrize(
    "text",
    [
        "Norway\n\nThe ministers met.\n\nMs. Vogt said so.\nMr. Brandt did not.\n",
        "Shopping:\n- Milk, two litres\n- Bread, one loaf\n",
        "Contents\n\n1. Norway\n2. Ghana\n3. Ms. Vogt\n",
        "Dear Ms. Vogt\n\nThank you for Norway.\n\nMr. Ivo Brandt\nDirector\n",
        "THE PRESIDENT: Norway\n\nMR. VOGT: Ms. Brandt\n\nTHE PRESIDENT: Mr. Aas\n",
        "Norway\n\nMs. Lena Vogt left on Monday\nMr. Ivo Brandt stayed at home\n\nGhana\n\nIt rained.\n",
        "fruit,price\nPear,2\nPlum,3\n",
        "name,price\nLena Vogt,Norway\nIvo Brandt,Ghana\n",
        "country,capital,name\nNorway,Oslo\nGhana,Accra\n",
        "| Fruit | Price |\n|---|---|\n| Pear | 2 |\n| Plum | 3 |\n",
    ],
    ids=["news", "shopping", "contents", "letter", "record", "verbs", "prices apart", "names", "capitals", "prices"],
)
def test_no_list(text):
    """Nobody is sent where no state stands over people."""
    assert () == polparse.parse(text).delegations


DECIDED = "The Ports Council,\n\nRecalling its decisions,\n\n1. Decides to open the ports;\n\n2. Requests a report.\n"


def test_documents_beside():
    """A document above a list, or below it, is read, and no entry opens one."""
    assert 1 == len(polparse.extract_resolutions(DECIDED))
    mixed = polparse.parse(f"{DECIDED}\n{BLOCKS}\n{DECIDED}")
    assert 2 == len(mixed.resolutions)
    assert ["IRN", "NOR"] == sorted(told(mixed))
    listed = BLOCKS.replace("Minister\nMinistry", "Member\nThe Ports Council,\n1. Decides\nMinistry")
    assert () == polparse.parse(listed).resolutions


def test_cut_and_interleaved():
    """A list that begins or ends anywhere, and lines of two documents in any order, are read without an error."""
    for at in range(0, len(BLOCKS), 9):
        polparse.parse(BLOCKS[at:])
        polparse.parse(BLOCKS[:at])
    draw = random.Random(2)
    lines = [*BLOCKS.split("\n"), *["| Country | Name |", "| Norway |", "||", "|", "Present:", "Norway: A", "Head of delegation", "- ", ""]]
    for _ in range(30):
        draw.shuffle(lines)
        polparse.parse("\n".join(lines))
