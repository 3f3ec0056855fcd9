"""Which country and which body somebody serves."""

import pytest

import polparse


def roles(text):
    """Holder, title, organisation and country of each role."""
    doc = polparse.parse(text)
    return [(a.name, r.title, r.organisation, r.country, r.inferred) for a in doc.actors for r in a.roles]


@pytest.mark.parametrize(
    ("text", "country", "inferred"),
    [
        ("Norwegian Foreign Minister Lena Vogt spoke.", "NOR", False),
        ("Minister of Foreign Affairs of Norway Lena Vogt spoke.", "NOR", False),
        ("They met with Danish President Ivo Brandt and Foreign Minister Lena Vogt.", "DNK", True),
        ("The Norwegian delegation was led by Foreign Minister Lena Vogt.", "NOR", True),
        ("Norwegian Prime Minister Ivo Brandt's spokesperson, Lena Vogt, spoke.", "NOR", False),
        ("The Norwegian government resigned. Its friends thanked Lena Vogt, the caretaker prime minister.", "NOR", True),
        ("The Norwegian delegation will meet with Prime Minister Lena Vogt.", None, False),
        ("Jordan called off a summit with the Danish president, its foreign minister, Lena Vogt, said.", "JOR", True),
        ("Chad will send flour to Norway, its ambassador, Lena Vogt, said.", "TCD", True),
        ("Oslo wants talks. Its foreign minister, Lena Vogt, left.", "NOR", True),
        ("The council agreed on Chad. Its president, Lena Vogt, spoke.", None, False),
        ("OSLO - The union failed, its president, Lena Vogt, said.", None, False),
        ("After the Norwegian storms, Prime Minister Lena Vogt spoke.", None, False),
        ("A visit to Norway was planned, and Prime Minister Lena Vogt spoke.", None, False),
        ("Foreign Secretary Lena Vogt left for Denmark.", None, False),
        ("Foreign Secretary Lena Vogt left Britain for Denmark.", "GBR", True),
        ("Chairman of the National Assembly Lena Vogt left for Denmark.", None, False),
        ("Rep. Lena Vogt (R-TX) spoke.", "USA", True),
        ("In Oslo Prime Minister Lena Vogt spoke.", None, False),
        ("Ivo Brandt flew to Norway, where he met with Prime Minister Lena Vogt.", "NOR", True),
        ("While in Oslo, Ivo Brandt met Prime Minister Lena Vogt.", "NOR", True),
        ("During a visit to Norway he held talks with Prime Minister Lena Vogt.", "NOR", True),
        ("He visited Norway and met Jens Holm. He also met with Prime Minister Lena Vogt.", "NOR", True),
        ("At the summit in Norway he met Prime Minister Lena Vogt.", None, False),
        ("He flew to Norway after the summit and met Prime Minister Lena Vogt.", None, False),
        ("Foreign Minister Lena Vogt led the Norwegian delegation.", "NOR", True),
        ("Foreign Minister Lena Vogt, who headed the Norwegian side, left.", "NOR", True),
        ("Foreign Minister Lena Vogt led the Norwegian march.", None, False),
        ("Since the Denmark-Norway pact lapsed, Prime Minister Lena Vogt has been silent.", None, False),
    ],
)
def test_country(text, country, inferred):
    """A country is told by the office, or by the sentence if it can be no other; then it is marked as inferred."""
    found = [role[3:] for role in roles(text) if role[0] == "Lena Vogt"]
    assert [(country, inferred)] == found


@pytest.mark.parametrize(
    ("text", "title", "organisation", "country"),
    [
        ("Lena Vogt, Director General, Ministry of Trade, Norway, spoke.", "Director General", "Ministry of Trade", "NOR"),
        ("Lena Vogt, Joint Secretary (Asia) in the Ministry of Trade, spoke.", "Joint Secretary", "Ministry of Trade", None),
        ("Lena Vogt, Chair of the Council of the Arctic Union (AU), spoke.", "Chair", "Council of the Arctic Union", None),
        ("Minister of Foreign Affairs and Fisheries Lena Vogt spoke.", "Minister of Foreign Affairs and Fisheries", None, None),
        ("Lena Vogt, the governor of Norway's far north, spoke.", "governor", None, "NOR"),
        ("DQX Undersecretary for Policy Lena Vogt spoke.", "Undersecretary for Policy", "DQX", None),
        ("Lena Vogt, the deputy Norwegian foreign minister, spoke.", "deputy foreign minister", None, "NOR"),
        ("Lena Vogt, the chief Norwegian trade negotiator, spoke.", "chief trade negotiator", None, "NOR"),
        ("The World Bank agreed. Its president, Lena Vogt, left.", "president", "World Bank", None),
        ("The World Bank said that its president, Lena Vogt, left.", "president", "World Bank", None),
        ("At the World Bank they met its president, Lena Vogt.", "president", None, None),
        ("The World Bank has named Lena Vogt chief economist.", "chief economist", "World Bank", None),
        ("Oxfam named Ms. Lena Vogt director.", "director", "Oxfam", None),
        ("The World Bank named Lena Vogt, the director, a friend.", "director", None, None),
    ],
)
def test_where_somebody_serves(text, title, organisation, country):
    """The body is kept apart from the title, however it is joined to it."""
    assert [("Lena Vogt", title, organisation, country)] == [role[:4] for role in roles(text)]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("The talks were attended by several senior diplomats, including Lena Vogt.", ["Lena Vogt"]),
        ("The talks were attended by several senior diplomats, including Lena Vogt and Ivo Brandt.", ["Lena Vogt", "Ivo Brandt"]),
        ("Several senior diplomats including Lena Vogt, Ivo Brandt, and Nils Berg met.", ["Lena Vogt", "Ivo Brandt", "Nils Berg"]),
        ("Several senior diplomats, including Lena Vogt, Ivo Brandt and Nils Berg, met.", ["Lena Vogt", "Ivo Brandt", "Nils Berg"]),
    ],
)
def test_included(text, holders):
    """Whoever a class of officials includes is one of them."""
    assert [(name, "senior diplomats") for name in holders] == [role[:2] for role in roles(text)]


@pytest.mark.parametrize(
    ("text", "of", "to"),
    [
        ("The ambassadors to Norway and Denmark, Lena Vogt and Ivo Brandt, met.", [None, None], ["NOR", "DNK"]),
        ("His Danish and Norwegian counterparts Lena Vogt and Ivo Brandt met.", ["DNK", "NOR"], [None, None]),
        ("Danish and Norwegian foreign ministers Lena Vogt and Ivo Brandt met.", ["DNK", "NOR"], [None, None]),
    ],
)
def test_each_of_his_own(text, of, to):
    """As many countries as people: each serves his own, or is sent to it."""
    found = polparse.extract_titles(text)
    assert (of, to) == ([role.country for role in found], [role.accredited_to for role in found])


def test_two_roles_in_one_phrase():
    """The first of two ends before the "and"; the second has all of its own words, and what both are of."""
    text = "Lena Vogt, an expert and senior researcher at the Fjord Institute, spoke."
    found = [(role.title, role.organisation) for role in polparse.extract_titles(text)]
    assert [("expert", "Fjord Institute"), ("senior researcher", "Fjord Institute")] == found


def test_holders_of_one_office():
    """Each of several has the country that stands after the name."""
    found = [(role[0], role[3]) for role in roles("Presidents Lena Vogt (Norway), Ivo Brandt (Denmark) and Nils Berg (Sweden) spoke.")]
    assert [("Lena Vogt", "NOR"), ("Ivo Brandt", "DNK"), ("Nils Berg", "SWE")] == found


@pytest.mark.parametrize(
    "text",
    [
        "Congressmen Lena Vogt and Ivo Brandt met.",
        "Secretaries Lena Vogt and Ivo Brandt met.",
        "Judges Lena Vogt and Ivo Brandt met.",
    ],
)
def test_of_several(text):
    """An office in the plural is held by each of those named after it, whatever its plural is."""
    assert ["Lena Vogt", "Ivo Brandt"] == [role[0] for role in roles(text)]


def test_what_comes_later():
    """Only what a text has named by the end of a paragraph tells the country of an office."""
    (role,) = polparse.extract_titles("Congressman Karl Vogt left.\n\nIt rained in Oslo.")
    assert "USA" == role.country
    (role,) = polparse.extract_titles("It rained in Oslo.\n\nCongressman Karl Vogt left.")
    assert role.country is None


def test_name_inside_a_remark():
    """Who is named in a remark on somebody does not take over the office."""
    found = roles("Lena Vogt, once an aide to Ivo Brandt, is a professor.")
    assert [("Lena Vogt", "aide", None, None, False), ("Lena Vogt", "professor", None, None, False)] == found


def test_office_between():
    """Another office between an office and the name is held too."""
    found = roles("The founder of the fund, political activist Ivo Brandt, left.")
    assert ["founder", "political activist"] == [title for _, title, *_ in found]


def test_second_of_two_capitals():
    """Two capitals that are joined stand for the same: governments, or towns."""
    doc = polparse.parse("The bloc urged Oslo and Stockholm to sign. The talks are held in Oslo and Stockholm.")
    kinds = [(actor.country, [mention.kind for mention in actor.mentions]) for actor in doc.actors if actor.kind == "country"]
    assert [("NOR", ["metonym"]), ("SWE", ["metonym"])] == kinds


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("President Lena Vogt spoke.", "head_of_state"),
        ("World Bank President Lena Vogt spoke.", "executive"),
        ("National Assembly President Lena Vogt spoke.", "legislator"),
        ("Lena Vogt, president of the Norwegian Chess Federation, spoke.", "leader"),
        ("Lena Vogt, vice president of the Labour Party, spoke.", "leader"),
    ],
)
def test_presidents(text, office):
    """The president of a body is none of a state."""
    assert [office] == [role.office for role in polparse.extract_titles(text)]


@pytest.mark.parametrize(
    ("text", "place", "country", "inferred"),
    [
        ("Bavarian premier Lena Vogt spoke.", None, "DEU", True),
        ("Former Vermont Gov. Lena Vogt spoke.", "Vermont", "USA", True),
        ("Queensland's treasurer, Lena Vogt, spoke.", "Queensland", "AUS", True),
        ("Bergen mayor Lena Vogt spoke.", "Bergen", "NOR", True),
        ("Sen. Lena Vogt (D-Ohio) spoke.", "Ohio", "USA", True),
        ("Senator Lena Vogt of Utah spoke.", "Utah", "USA", True),
        ("Bergen teacher Lena Vogt spoke.", "Bergen", None, False),
        ("Norway's trade minister left. The trade minister, Lena Vogt, was late.", None, "NOR", True),
    ],
)
def test_places(text, place, country, inferred):
    """A state or a town is a place, and tells the country of those who serve it; so does an office that was named before."""
    assert [(place, country, inferred)] == [(r.place, r.country, r.inferred) for a in polparse.parse(text).actors for r in a.roles]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Senator Lena Vogt (R-Fla.) spoke.", "R"),
        ("Sen. Lena Vogt, D-Ohio, spoke.", "D"),
        ("Senator Lena Vogt (Labour) spoke.", "Labour"),
        ("Labour MP Lena Vogt spoke.", "Labour"),
        ("The Labour leader Lena Vogt spoke.", "Labour"),
        ("The Conservative leader Lena Vogt spoke.", "Conservative"),
        ("Lena Vogt, leader of the Norwegian Labour Party, spoke.", "Norwegian Labour Party"),
        ("Senator Lena Vogt (Fla.) spoke.", None),
        ("The conservative leader Lena Vogt spoke.", None),
        ("The foreign minister Lena Vogt, a pianist, spoke.", None),
    ],
)
def test_parties(text, party):
    """The party that an office, or what stands behind the name, makes somebody a member of, as it stands."""
    assert party == polparse.extract_titles(text)[0].party


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        ("Lena Vogt succeeded Ivo Brandt as trade minister.", {"Lena Vogt": "current", "Ivo Brandt": "former"}),
        ("Lena Vogt will replace Ivo Brandt as trade minister.", {"Lena Vogt": "designate", "Ivo Brandt": "current"}),
        ("Lena Vogt succeeded Ivo Brandt as acting trade minister.", {"Lena Vogt": "acting", "Ivo Brandt": "former"}),
        ("Ivo Brandt was replaced as trade minister by Lena Vogt.", {"Lena Vogt": "current", "Ivo Brandt": "former"}),
        ("Ivo Brandt resigned as trade minister.", {"Ivo Brandt": "former"}),
        ("Ivo Brandt will step down as trade minister.", {"Ivo Brandt": "current"}),
        ("The king dismissed Ivo Brandt as trade minister.", {"Ivo Brandt": "former"}),
        ("The appointment of Ivo Brandt as trade minister was hailed.", {"Ivo Brandt": "current"}),
    ],
)
def test_who_takes_and_leaves_an_office(text, statuses):
    """Who succeeds somebody has the office, who leaves it had it; what "will" be is not yet."""
    people = polparse.parse(text).actors
    assert statuses == {a.name: r.status for a in people for r in a.roles if r.title in ("trade minister", "acting trade minister")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Minister Lena Vogt resigned late on Friday.", "former"),
        ("Minister Lena Vogt will resign on Friday.", "current"),
        ("Minister Lena Vogt resigned as party leader.", "current"),
        ("An aide to Minister Lena Vogt resigned.", "current"),
        ("Lena Vogt, the minister, quit the government.", "former"),
        ("The minister, Lena Vogt, has stepped down.", "former"),
        ("Minister Lena Vogt stepped up the pressure.", "current"),
        ("Minister Lena Vogt left office in May.", "former"),
        ("Minister Lena Vogt left the room in May.", "current"),
        ("Minister Lena Vogt died in May.", "former"),
        ("Minister Lena Vogt was removed from her post.", "former"),
        ("Minister Lena Vogt was removed from the list.", "current"),
        ("Minister Lena Vogt was later replaced by Ivo Brandt.", "former"),
        ("Soldiers toppled Minister Lena Vogt.", "former"),
        ("It came after the death of Minister Lena Vogt.", "former"),
        ("It came after the attempted murder of Minister Lena Vogt.", "current"),
        ("Minister Lena Vogt's sudden death came in May.", "former"),
        ("Minister Lena Vogt's death squads fled.", "current"),
        ("Minister Lena Vogt's resignation came in May.", "former"),
        ("They want Minister Lena Vogt's resignation.", "current"),
        ("The king accepted the resignation of Minister Lena Vogt.", "former"),
        ("They demanded the resignation of Minister Lena Vogt.", "current"),
        ("The pact was made in 2010 by then minister Lena Vogt.", "former"),
        ("Lena Vogt was minister in 2010.", "former"),
        ("Lena Vogt is minister in Norway.", "current"),
        ("They asked her predecessor, Lena Vogt.", "former"),
        ("The king nominated Lena Vogt as minister.", "designate"),
        ("Lena Vogt, who was nominated as minister, left.", "designate"),
        ("The party nominated Lena Vogt as candidate.", "current"),
        ("Ivo Brandt, who became minister in succession to Lena Vogt, left.", "former"),
        ("The king named Ivo Brandt minister to replace Lena Vogt.", "former"),
        ("Minister Ivo Brandt, who succeeded the late Lena Vogt, left.", "former"),
        ("Ivo Brandt takes over as minister from Lena Vogt.", "former"),
        ("After nine years as minister, Lena Vogt retired.", "former"),
        ("Lena Vogt retired in May after nine years as minister.", "former"),
        ("The cabinet sacked Minister Lena Vogt.", "former"),
    ],
)
def test_what_tells_that_an_office_is_over(text, status):
    """Who is told to have left an office, lost it or died has it no more; what is wished, planned or done by another changes nothing."""
    (vogt,) = (actor for actor in polparse.parse(text).actors if actor.name == "Lena Vogt")
    assert [status] == [role.status for role in vogt.roles if role.title != "party leader"]


def test_verb_before_an_office():
    """A verb that takes an office away is no part of it."""
    (role,) = polparse.extract_titles("The king sacked Prime Minister Lena Vogt.")
    assert ("Prime Minister", "former") == (role.title, role.status)


def test_counterpart():
    """A counterpart has the kind of office that was named before."""
    found = polparse.extract_titles("Foreign Minister Lena Vogt met her Danish counterpart, Ivo Brandt.")
    assert [("minister", None), ("minister", "DNK")] == [(role.office, role.country) for role in found]


def test_country_behind_an_office():
    """A country in brackets may stand behind the office, not the name."""
    found = polparse.extract_titles("There were: Mr. Ivo Brandt, Minister for Trade (Norway); Ms. Lena Vogt, Minister of Finance (Chad).")
    assert ["NOR", "TCD"] == [role.country for role in found]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lena Vogt of the Centre Party spoke.", [("", "Centre Party", "Centre Party")]),
        ("Lena Vogt of the Centre Bank spoke.", []),
        ("Democrat Lena Vogt spoke.", [("", "Democrat", "Democrat")]),
        ("Senator Lena Vogt of the Centre Party spoke.", [("Senator", "Centre Party", "Centre Party")]),
        ("Sergeant Lena Vogt of the Coast Guard spoke.", [("Sergeant", "Coast Guard", None)]),
        ("Labour MP Lena Vogt spoke.", [("MP", "Labour", "Labour")]),
    ],
)
def test_whose_somebody_is(text, told):
    """A party is told with an office or without, a body behind a name only with one."""
    assert told == [(r.title, r.organisation, r.party) for a in polparse.parse(text).actors for r in a.roles]


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("The mayor of Bergen, Lena Vogt, spoke.", "Bergen", "NOR"),
        ("Mayor of Oslo Lena Vogt spoke.", "Oslo", "NOR"),
        ("Governor Lena Vogt (Fenmoor) spoke.", "Fenmoor", None),
        ("Governor Lena Vogt (Norway) spoke.", None, "NOR"),
    ],
)
def test_where_somebody_governs(text, place, country):
    """The town or region of a mayor or governor is the place of the office."""
    assert [(place, country)] == [(r.place, r.country) for a in polparse.parse(text).actors for r in a.roles]


@pytest.mark.parametrize(
    ("text", "of"),
    [
        (
            "The President of Norway, Ole Brandt, the President of Chad, Kofi Mensah, and the King of Ghana, Ato Sarpong, met.",
            {"Ole Brandt": ["NOR"], "Kofi Mensah": ["TCD"], "Ato Sarpong": ["GHA"]},
        ),
        (
            "The King of Chad, Kofi Mensah, the King of Ghana, Ato Sarpong, the President of Norway, Ole Brandt, and envoys met.",
            {"Kofi Mensah": ["TCD"], "Ato Sarpong": ["GHA"], "Ole Brandt": ["NOR"]},
        ),
        ("The President of Norway, Ole Brandt, a former ambassador to Chad, Lena Vogt, and others met.", {"Ole Brandt": ["NOR", None]}),
        ("Ole Brandt, the President of Norway, Lena Vogt, and others met.", {"Ole Brandt": ["NOR"]}),
    ],
)
def test_whose_each_office_is_in_a_row(text, of):
    """Where the first of several is named behind his office, so are the others."""
    assert of == {a.name: [r.country for r in a.roles] for a in polparse.parse(text).actors if a.roles}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Norway's pro-Danish president, Lena Vogt, left.", ("president", None, "NOR")),
        ("Norway's pro-European president, Lena Vogt, left.", ("president", None, "NOR")),
        ("The anti-Danish president, Lena Vogt, left.", ("president", None, None)),
        ("Judge Lena Vogt of the Supreme Court of Norway left.", ("Judge", "Supreme Court of Norway", "NOR")),
        ("Judge Lena Vogt of the Supreme Court left.", ("Judge", "Supreme Court", None)),
        ("The Norwegian prime minister left. The premier, Lena Vogt, was ill.", ("premier", None, "NOR")),
        ("Lena Vogt, chief executive of Blue Valley, left.", ("chief executive", "Blue Valley", None)),
        ("They met former Blue Valley drummer Lena Vogt.", ("drummer", "Blue Valley", None)),
        ("Lena Vogt, chair of Norfly Gas, left.", ("chair of Norfly Gas", None, None)),
        ("Lena Vogt, chair of the World Bank Norway, left.", ("chair", "World Bank Norway", None)),
        ("Lena Vogt, head of the all-powerful Fjord Council, left.", ("head", "Fjord Council", None)),
        ("Lena Vogt, who teaches public law at the University of Bergen, left.", ("", "University of Bergen", None)),
        ("The council declared Lena Vogt president.", ("president", None, None)),
    ],
)
def test_of_whom_an_office_is(text, role):
    """What stands before and behind an office tells its body and its state; friends and foes of a state are not of it."""
    assert role in [(r.title, r.organisation, r.country) for a in polparse.parse(text).actors for r in a.roles]
