"""What was decided: instruments that a text mentions."""

import pytest

import polparse
from tests.relations.reading import read


def test_where_a_resolution_is_named():
    """The stretch that names an instrument has all its words, and not those before them."""
    text = "as resolution 12 (1948) says"
    (resolution,) = polparse.parse(text).resolutions
    assert "resolution 12 (1948)" == resolution.span.of(text)


@pytest.mark.parametrize(
    ("marked", "symbol"),
    [
        ("Norway passed [the Prevention of Piracy Act].", None),
        ("Norway passed [the Justice Against Sponsors of Piracy Act].", None),
        ("The king signed [a Letter of Agreement] with Chad.", None),
        ("The king passed [an already strict law].", None),
        ("The king opposed [the newly adopted law].", None),
        ("[The draft resolution contained in document S/2011/4] failed.", "S/2011/4"),
        ("[The draft resolution in document S/2011/4] failed.", "S/2011/4"),
        ("[The draft resolution document A/66/1995] failed.", "A/66/1995"),
        ("[The draft resolution (S/4711)] failed.", "S/4711"),
        ("[The draft resolution in document C/2011/4] failed.", "C/2011/4"),
        ("[The draft resolution in document C/2011/2012] failed.", "C/2011/2012"),
        ("[The draft resolution (C/2011/4)] failed.", "C/2011/4"),
        ("The king passed [Law No. 15].", "No. 15"),
        ("The king passed [Law 15].", "15"),
    ],
)
def test_how_an_instrument_is_named(marked, symbol):
    """What belongs to the name stands before the noun, a number or a symbol behind it."""
    text = marked.replace("[", "").replace("]", "")
    found = [(text.replace(r.span.of(text), f"[{r.span.of(text)}]"), r.symbol) for r in polparse.parse(text).resolutions]
    assert [(marked, symbol)] == found


@pytest.mark.parametrize(
    ("noun", "type"),
    [
        *(
            ("memoranda", "memorandum"),
            ("referenda", "referendum"),
            ("addenda", "addendum"),
            ("annexes", "annex"),
            ("embargoes", "embargo"),
        ),
        *(("communiqué", "communique"), ("communiqués", "communique"), ("MOU", "memorandum"), ("MoUs", "memorandum")),
        *(("aide-memoire", "memorandum"), ("note verbale", "note"), ("cease-fire", "ceasefire"), ("cease-fires", "ceasefire")),
        *(("state of emergency", "state of emergency"), ("sanctions", "sanctions"), ("accords", "accords"), ("treaties", "treaty")),
        *(("laws", "law"), ("legislation", "legislation"), ("status of forces agreement", "agreement")),
    ],
)
def test_type(noun, type):
    """The type is the head noun in the singular."""
    assert [type] == [resolution.type for resolution in polparse.parse(f"The king signed the {noun}.").resolutions]


@pytest.mark.parametrize(
    "words",
    [
        *("Norwegian", "Norway", "Ohio", "UNESCO", "CIA", "Hezbollah", "Lena Vogt", "2019", "colonel", "former", "second", "next", "12"),
        *("two", "new", "fish", "ships", "broken", "binding", "very new", "nearly new", "blorbic", "Fenmoor", "A", "trade & fish"),
        *("Oslo-made", "Norway's", "minister", "team", "council", "talks", "prime minister", "foreign affairs", "far-reaching"),
        *("African", "European Union", "Storting", "Labour", "Democrats", "nearly 12", "almost new", "formally new", "often new"),
    ],
)
def test_words_before_the_noun(words):
    """Whatever stands between the article and the noun belongs to the name."""
    text = f"The king passed the {words} treaty."
    assert [f"the {words} treaty"] == [resolution.span.of(text) for resolution in polparse.parse(text).resolutions]


@pytest.mark.parametrize(
    ("text", "status", "bodies"),
    [
        ("The treaty will be signed.", "planned", []),
        ("The treaty will soon be signed.", "planned", []),
        ("The treaty has been signed.", "signed", []),
        ("The treaty has not been signed.", "pending", []),
        ("The treaty is not signed.", "pending", []),
        ("The treaty is being signed.", "signed", []),
        ("The treaty was quickly signed.", "signed", []),
        ("The treaty got signed.", "signed", []),
        ("The bill on fish failed.", "rejected", []),
        ("The bill recently passed by the Storting was signed.", "signed", []),
        ("The bill was passed Monday by the Storting.", "passed", ["Storting"]),
        ("The bill was passed by the Storting and Norway has welcomed it.", "passed", ["Storting"]),
        ("The bill was passed by the Storting and Norway will welcome it.", "passed", ["Storting"]),
        ("The Diet will formally ratify the treaty.", "planned", ["Diet"]),
        ("The Diet is due to ratify the treaty.", "planned", ["Diet"]),
        ("The Diet didn't ratify the treaty.", "rejected", ["Diet"]),
        ("The Diet voted for the treaty.", "voted_on", ["Diet"]),
        ("Norway entered into the treaty.", "signed", ["Norway"]),
        ("The Storting has quickly passed the bill.", "passed", ["Storting"]),
        ("The Storting, on Monday, passed the bill.", "passed", ["Storting"]),
        ("The Storting is passing the bill.", "passed", ["Storting"]),
        ("The Storting will pass the bill.", "planned", ["Storting"]),
        ("The treaty which the ministers have signed is long.", "signed", ["ministers"]),
        ("The treaty which the ministers quickly signed is long.", "signed", ["ministers"]),
        ("The treaty that the ministers signed is long.", "signed", ["ministers"]),
        ("The pact was initialled by officials from Norway and Chad.", "signed", ["Norway", "Chad"]),
        ("The pact was initialled by officials in Norway.", "signed", ["officials in Norway"]),
        ("Norway's and Chad's ministers signed the pact.", "signed", ["Norway", "Chad"]),
        ("The Storting's resolution on nets angers Chad.", "passed", ["Storting"]),
        ("The Security Council's resolution on nets angers Chad.", "adopted", ["Security Council"]),
        ("The treaties are long, and the ministers signed them.", "signed", ["ministers"]),
        ("The treaty is long, and the Storting has already rejected it.", "rejected", ["Storting"]),
        ("The signing of the treaty pleased Norway.", "signed", []),
        ("The adoption of the resolution pleased Norway.", "adopted", []),
        ("Norway called for the signing of the treaty.", "pending", ["Norway"]),
        ("Norway called for ratification of the treaty.", "pending", ["Norway"]),
        ("Norway demanded early ratification of the treaty.", "pending", ["Norway"]),
        ("Norway acceded to the treaty.", "adopted", ["Norway"]),
        ("Norway signed up for the treaty.", "signed", ["Norway"]),
        ("Norway called for signing of the treaty.", "pending", ["Norway"]),
        ("They demand adoption of the treaty.", "pending", []),
        ("A treaty between Norway and Chad was signed", "signed", ["Norway", "Chad"]),
        ("Norway wants a treaty.", "proposed", []),
        ("Norway called for a treaty.", "proposed", []),
        ("A treaty between the European Union and the African Union was signed.", "signed", ["European Union", "African Union"]),
        ("Chad lifted the sanctions against Norway.", "repealed", ["Chad"]),
        ("Chad lifted the sanctions on Norway.", "repealed", ["Chad"]),
        ("The Storting's rejection of the bill pleased Norway.", "rejected", ["Storting"]),
        ("The veto of the bill by the Storting was overridden.", "vetoed", ["Storting"]),
        ("Norway awaited the rejection of the bill by the Storting.", "pending", ["Storting"]),
        ("Ahead of the passage of the bill, ships left.", "pending", []),
        ("Ships left before the passage of the bill.", "pending", []),
        ("The delay of the passage of the bill pleased Norway.", "passed", []),
        ("Norway has put its name to the treaty.", "signed", ["Norway"]),
        ("The minister pushed the bill through the Storting.", "passed", ["Storting"]),
        ("The bill was rushed through the Storting.", "passed", ["Storting"]),
        ("Senators waved through the bill.", "passed", ["Senators"]),
        ("The Storting gave the green light to the bill.", "passed", ["Storting"]),
        ("The Storting voted the bill down.", "rejected", ["Storting"]),
        ("The treaty is to be signed in May.", "planned", []),
        ("The Storting has a bill before it.", "pending", []),
        ("Norway has sent a bill to the Storting.", "introduced", ["Norway"]),
        ("The bill goes back to the Storting.", "pending", []),
        ("Vetoed on Monday, the bill goes back to the Storting.", "vetoed", []),
        ("Storting ratifies pact with Chad", "ratified", ["Storting"]),
        ("The bill was debated. It was rejected by the Storting on Monday.", "rejected", ["Storting"]),
        ("Norway read the bill before the Storting voted it down.", "rejected", ["Storting"]),
        ("The bill was debated. Ships left. It was rejected.", "proposed", []),
        ("Norway signed a treaty on fish with Chad.", "signed", ["Norway", "Chad"]),
        ("The treaty with Chad was signed by Norway.", "signed", ["Norway", "Chad"]),
        ("Norway signed the treaty with great care.", "signed", ["Norway"]),
        ("Norway withdrew from the treaty with Chad.", "in_force", ["Norway", "Chad"]),
        ("The unions reached a deal with the mill owners.", "adopted", ["unions", "the mill owners"]),
        ("Norway and Chad hammered out a treaty.", "unknown", ["Norway", "Chad"]),
        ("The council put sanctions on Chad.", "in_force", ["The council"]),
        ("Ivo Brandt endorsed the treaty signed by Norway and Chad.", "signed", ["Norway", "Chad"]),
        ("Ivo Brandt endorsed the treaty drafted by Norway.", "adopted", ["Ivo Brandt"]),
    ],
)
def test_what_becomes_of_it(text, status, bodies):
    """Whether it is signed, planned or rejected, and by whom, however the words around an instrument say it."""
    assert [(status, bodies)] == [(r.status, list(r.bodies)) for r in polparse.parse(text).resolutions]


@pytest.mark.parametrize(
    ("text", "provisions"),
    [
        ("They signed a law that would ban ships.", ["ban ships"]),
        ("They signed a law that would have banned ships.", ["banned ships"]),
        ("They signed a law that would help.", ["help"]),
        ("They signed a law requiring Norway to pay.", ["pay"]),
        ("They signed a law requiring the state to pay.", ["pay"]),
        ("They signed a law requiring payment to Norway.", ["payment to Norway"]),
        ("They signed a law demanding that Norway pay.", ["Norway pay"]),
        ("They signed a law banning ships, with no exception.", ["banning ships"]),
        ("They signed a law banning ships if Norway leaves.", ["banning ships"]),
        ("They signed a law on exporting oil.", ["exporting oil"]),
        ("They signed a law for exporting oil.", ["exporting oil"]),
        ("They signed a law against exporting oil.", ["exporting oil"]),
        ("They signed a law from exporting oil.", ["exporting oil"]),
        ("They signed a deal under which Norway would leave the bay.", ["leave the bay"]),
        ("They signed a deal in which Norway would leave the bay.", ["leave the bay"]),
        ("They signed a deal, under which Norway left the bay.", ["left the bay"]),
        ("They signed a deal in which Norway was first.", []),
        ("They signed a deal whereby Norway will leave the bay.", ["leave the bay"]),
        ("They signed a deal, whereby Norway will leave the bay.", ["leave the bay"]),
        ("They signed a treaty for Norway to leave the bay.", ["leave the bay"]),
        ("They signed a treaty for two new groups to leave the bay.", ["leave the bay"]),
        ("They signed a treaty on fish for Norway to leave the bay.", ["leave the bay"]),
        ("They signed a law that demands payment.", ["payment"]),
        ("They signed a law that demands payment; Norway left.", ["payment"]),
        ("They signed a law which also demands payment.", ["payment"]),
        ("They signed a law which would demand payment.", ["payment"]),
        ("They signed a law which will ban ships.", ["ban ships"]),
        ("They signed a law that would be good.", []),
        ("They signed a law which would be good.", []),
        ("They signed a law on ships which would ban ships.", []),
        ("They signed a law on ships that lets Norway leave.", ["lets Norway leave"]),
        ("The signing of the law, which caps rents, failed.", ["caps rents"]),
        ("The signed decree raises the tax.", ["raises the tax"]),
        ("Norway is to leave the bay under the signed treaty.", ["leave the bay"]),
        ("Norway left the bay under the signed treaty.", []),
        ("They signed a law under which ships must be sold.", ["ships must be sold"]),
        ("The signing of the law ended talks.", []),
        ("The signed bill seeks to ban ships.", ["ban ships"]),
        ("The Storting let the signed law expire.", []),
        ("The signed agreement ended in May.", []),
        ("The signed agreement ended after Norway left.", []),
        ("The signed treaty would demand that Norway pay.", ["Norway pay"]),
        ("The signed treaty also demands Norway pay.", ["Norway pay"]),
        ("The signed treaty, for example, demands that Norway pay.", ["Norway pay"]),
        ("The signed treaty will soon ban ships.", ["ban ships"]),
        ("The signed treaty will be long.", []),
        ("They signed a resolution to formally expel the envoy.", ["formally expel the envoy"]),
    ],
)
def test_what_it_demands(text, provisions):
    """What an instrument says stands behind it, in many ways."""
    assert [provisions] == [[p.span.of(text) for p in r.provisions] for r in polparse.parse(text).resolutions]


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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bill passed the House.", [("passed", ("House",))]),
        ("The bill passed the test.", []),
        ("The bill to ban nets cleared the lower house on Monday.", [("passed", ("the lower house",))]),
    ],
)
def test_what_passes(text, told):
    """A bill that passes a house is passed by it."""
    assert told == [(resolution.status, resolution.bodies) for resolution in read(text)[0].resolutions]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Minister Lena Vogt introduced the Nets Bill in March.", [("introduced", ("Lena Vogt",), "2022-03")]),
        ("Lena Vogt introduced the Nets Bill in March. The Senate passed the bill in April.", [("passed", ("Senate",), "2022-04")]),
        ("The Nets Bill was passed in April. Minister Lena Vogt introduced the bill in March.", [("passed", (), "2022-04")]),
        ("The Senate passed the Nets Bill. Lena Vogt, who introduced the legislation in March, left.", [("passed", ("Senate",), None)]),
        ("A motion moved by Lena Vogt was adopted.", [("adopted", (), None)]),
        ("Lena Vogt moved a motion to ban nets. The motion was then adopted by the Assembly.", [("adopted", ("Assembly",), None)]),
        ("A bill to ban nets passed the Senate. The Sea Bill was carried by 7 votes to 6.", [("passed", ("Senate",), None)]),
        ("A bill to ban nets failed. The Sea Bill was carried by 7 votes to 6.", [("rejected", (), None), ("passed", (), None)]),
        ("Norway withdrew from the fishing agreement in 2021.", [("in_force", ("Norway",), "2021")]),
        ("Norway pulled out of the fishing treaty.", [("in_force", ("Norway",), None)]),
        ("Norway scrapped the fishing treaty.", [("repealed", ("Norway",), None)]),
        ("Norway signed a pact for the years 2024 to 2027.", [("signed", ("Norway",), None)]),
        ("A pact signed by Norway will end in May 2023.", [("signed", ("Norway",), None)]),
        ("Norway will sign the pact on 28 May.", [("planned", ("Norway",), "2022-05-28")]),
        ("The pact was to be signed on 3 May. Norway signed the pact on 4 May.", [("signed", ("Norway",), "2022-05-04")]),
        ("Norway regretted signing the accord and its 2021 truce.", [("signed", ("Norway",), None), ("signed", ("Norway",), "2021")]),
    ],
)
def test_who_decided(text, told):
    """Who brought in what others decide on does not decide, a treaty that somebody leaves is in force, and a date is its verb's."""
    assert told == [(resolution.status, resolution.bodies, resolution.date) for resolution in read(text)[0].resolutions]


@pytest.mark.parametrize(
    ("text", "type", "symbol", "status", "date", "provisions"),
    [
        ("The Security Council adopted resolution 2711 (2022) on Monday.", "resolution", "2711 (2022)", "adopted", "2022-05-09", []),
        ("Parliament passed a bill on Monday banning oil imports.", "bill", None, "passed", "2022-05-09", ["banning oil imports"]),
        ("Norway and Chad signed a memorandum of understanding.", "memorandum", None, "signed", None, []),
        ("The president vetoed the resolution.", "resolution", None, "vetoed", None, []),
        ("The council voted for the resolution, but Norway used its veto.", "resolution", None, "vetoed", None, []),
        ("The council voted for the resolution, but Norway used its vote.", "resolution", None, "voted_on", None, []),
        ("The Senate voted 61-38 to pass the bill.", "bill", None, "passed", None, []),
        ("Norway wants to pass the bill.", "bill", None, "planned", None, []),
        ("Norway has yet to ratify the treaty.", "treaty", None, "pending", None, []),
        ("Norway will not ratify the treaty.", "treaty", None, "rejected", None, []),
        ("The plan includes the ceasefire between Norway and Chad.", "ceasefire", None, "planned", None, []),
        ("The law includes the ceasefire between Norway and Chad.", "ceasefire", None, "adopted", None, []),
        ("They fear anti-Ghana sanctions.", "sanctions", None, "in_force", None, []),
        ("The UN resolution 1701 failed.", "resolution", "1701", "rejected", None, []),
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
        *("No law helps.", "No new law was passed.", "Any new law was passed.", "The king approved of the treaty."),
        *("They deal with it.", "Secretary-General Ban Kimoto left.", "She read a report."),
        *("He teaches conflict resolution.", "The resolution of lawsuits takes years.", "Her New Year's resolutions were few."),
        *("The screen has a resolution of 1080 pixels.", "The Democratic National Convention nominated her.", "He paid the bill."),
        "The resolution of the crisis has been adopted as a goal.",
        "It is a sign of a decent law.",
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
        ("Norway and Chad ink gas pact", ["Norway", "Chad"]),
        ("Norway and Chad held talks. The two ministers, Lena Vogt and Ivo Brandt, signed a pact.", ["Lena Vogt", "Ivo Brandt"]),
        ("Norway and Chad held talks. The leaders, Lena Vogt and Ivo Brandt, signed a pact.", ["Lena Vogt", "Ivo Brandt"]),
        ("Norway and Chad held talks. The two ministers and Kofi Mensah signed a pact.", ["two ministers", "Kofi Mensah"]),
    ],
)
def test_all_who_sign(text, bodies):
    """An instrument is of all whom the text names side by side, each an actor."""
    doc, _ = read(text)
    assert [bodies] == [list(resolution.bodies) for resolution in doc.resolutions]
    assert [len(bodies)] == [len(resolution.actors) for resolution in doc.resolutions]


@pytest.mark.parametrize(
    ("text", "status", "bodies"),
    [
        ("Norway and Chad hope to ratify the treaty.", "planned", ["Norway", "Chad"]),
        ("Norway stressed the importance of signing the treaty.", "planned", []),
        ("Norway discussed imposing new sanctions on Chad.", "planned", ["Norway"]),
        ("The bill that was voted down on Monday was long.", "rejected", []),
        ("The Diet voted 61-38 on the Fisheries Act.", "voted_on", ["Diet"]),
        ("The NATO summit adopted a decision on ports.", "adopted", ["NATO"]),
        ("Norway approved a recommendation on ports.", "adopted", ["Norway"]),
        ("Norway read a statement of joint aims by Chad and Togo.", None, ["Chad", "Togo"]),
        ("The Nets Bill passed its final stage in the Dáil by 83 votes to 81.", "passed", ["Dáil"]),
        ("The bill squeaked through the Senate by 52 votes to 48.", "passed", ["Senate"]),
        ("The bill cleared the committee stage.", "pending", []),
        ("Norway will not sign the accord.", "pending", ["Norway"]),
        ("Had the treaty been signed, trade would grow.", "planned", []),
        ("A joint statement is expected today.", "planned", []),
        ("Chad is not bound by British sanctions.", "in_force", ["British"]),
        ("Since midnight Decree 7/2031 has been in force.", "in_force", []),
        ("Norway and Chad yesterday signed the gas memorandum.", "signed", ["Norway", "Chad"]),
        ("Under a pact signed on Friday, Norway and Chad will share ports.", "signed", ["Norway", "Chad"]),
        ("Two texts were signed by Norway: a treaty on gas.", "signed", ["Norway"]),
        ("A letter amending the Rain Treaty was read.", "unknown", []),
        ("In a joint statement issued on Monday, Norway and Chad promised aid.", "issued", ["Norway", "Chad"]),
    ],
)
def test_by_the_clause(text, status, bodies):
    """The clause tells whether it is done, and by whom; what is only spoken of is planned."""
    (found,) = polparse.parse(text).resolutions
    assert (status or found.status, bodies) == (found.status, list(found.bodies))


@pytest.mark.parametrize(
    ("text", "provisions"),
    [
        ("The Diet debated a bill on Monday to lower the voting age.", ["lower the voting age"]),
        ("The Diet adopted a decision. This decision grants licences.", ["grants licences"]),
        ("Under the deal, whose text is secret, Chad will leave.", ["leave"]),
        ("The Diet passed a law barring anyone from owning two ports.", ["anyone from owning two ports"]),
        ("Norway signed the agreement on fishing with Chad.", []),
        ("Norway signed the treaty. The treaty would harm trade.", []),
        ("Norway signed the treaty. Chad says the treaty will not only feed Chad but will also damage trade.", []),
    ],
)
def test_provisions_by_the_clause(text, provisions):
    """A clause says what it demands: of what it is, what it is for, or whose subject it is, be it named again."""
    (found,) = polparse.parse(text).resolutions
    assert provisions == [provision.span.of(text) for provision in found.provisions]
