"""One name, or one actor, in a string that holds nothing else."""

import pytest

import polparse


@pytest.mark.parametrize(
    ("text", "honorifics", "offices", "given", "family"),
    [
        ("H.E. Dr. Abdul Rahman al-Fadhli", ("H.E.", "Dr."), (), "Abdul Rahman", "al-Fadhli"),
        ("Mr. John Q. Public Jr.", ("Mr.",), (), "John Q.", "Public"),
        ("Prime Minister Ursula von der Stein", (), ("Prime Minister",), "Ursula", "von der Stein"),
        ("Grand Ayatollah Sayyid Ali Rezai", ("Grand Ayatollah", "Sayyid"), (), "Ali", "Rezai"),
        ("Under Secretary of State for Trade David Stone", (), ("Under Secretary of State for Trade",), "David", "Stone"),
        ("former US ambassador Lena Vogt", (), ("former US ambassador",), "Lena", "Vogt"),
        ("Maj. Gen. Peter Smith", (), ("Maj. Gen.",), "Peter", "Smith"),
        ("Kim Song-min", (), (), "Song-min", "Kim"),
        ("Jackie Chan", (), (), "Jackie", "Chan"),
        ("Andrés Manuel Ortega Ruiz", (), (), "Andrés Manuel", "Ortega Ruiz"),
        ("Sheikh Khalid bin Rashid Al Nouri", ("Sheikh",), (), "Khalid", "bin Rashid Al Nouri"),
        ("Brandt, Ivo", (), (), "Ivo", "Brandt"),
        ("Lena Vogt, Minister of Trade", (), ("Minister of Trade",), "Lena", "Vogt"),
        ("Sen. Lena Vogt (D-Ohio)", (), ("Sen.",), "Lena", "Vogt"),
        ("Vice President Vogt", (), ("Vice President",), None, "Vogt"),
        ("King", (), (), None, "King"),
        ("Lena", (), (), "Lena", None),
        ("Prime Minister", (), ("Prime Minister",), None, None),
        ("", (), (), None, None),
        ("VOGT HOLM, LENA", (), (), "LENA", "VOGT HOLM"),
        ("Lena Vogt, Bergen", (), (), "Lena", "Vogt"),
        ("Vogt, Sr., Ivo", (), (), "Ivo", "Vogt"),
        ("van den Holm, Prof. Lena", ("Prof.",), (), "Lena", "van den Holm"),
        ("Holm, Lena van den", (), (), "Lena", "van den Holm"),
        ("HOLM, Lena, Ms", ("Ms",), (), "Lena", "HOLM"),
        ("HOLM VOGT, A. L.", (), (), "A. L.", "HOLM VOGT"),
        ("Lena Vogt, Dr.", ("Dr.",), (), "Lena", "Vogt"),
        ("Lena Vogt Prof.", ("Prof.",), (), "Lena", "Vogt"),
        ("Ing. Ivo Brandt", ("Ing.",), (), "Ivo", "Brandt"),
        ("Dr.", ("Dr.",), (), None, None),
        ("Lt.Gen. Ivo Brandt", (), ("Lt.Gen.",), "Ivo", "Brandt"),
        ("Senator-elect Lena Vogt", (), ("Senator-elect",), "Lena", "Vogt"),
        ("Ivo Brandt Jr. Minister of Trade", (), ("Minister of Trade",), "Ivo", "Brandt"),
        ("Queen Lena", ("Queen",), (), "Lena", None),
        ("Prince Karl of Halm", ("Prince",), (), "Karl", None),
        ("Prince Karl bin Ivo Al Halm", ("Prince",), (), "Karl", "bin Ivo Al Halm"),
        ("Lady Holm", ("Lady",), (), None, "Holm"),
        ("HOLM Lena", (), (), "Lena", "HOLM"),
        ("Lena Maria VAN HOLM", (), (), "Lena Maria", "VAN HOLM"),
        ("LENA AL HOLM", (), (), "LENA", "AL HOLM"),
        ("J KARL HOLM", (), (), "J KARL", "HOLM"),
        ("GVL Ivo Holm", (), (), "GVL Ivo", "Holm"),
        ("Saint-Pierre Holm", (), (), "Saint-Pierre", "Holm"),
        ("Brandt Lena", (), (), "Lena", "Brandt"),
        ("Brandt Karl J.", (), (), "Karl J.", "Brandt"),
        ("Kvelda Paul", (), (), "Kvelda", "Paul"),
        ("Wang Haoyu", (), (), "Haoyu", "Wang"),
        ("Li Wei", (), (), "Wei", "Li"),
        ("Wei Li", (), (), "Wei", "Li"),
        ("Li Karl", (), (), "Li", "Karl"),
        ("Nguyen Van Minh Thu", (), (), "Van Minh Thu", "Nguyen"),
        ("Luis Holm y Vogt", (), (), "Luis", "Holm y Vogt"),
        ("Lena Mc Holm", (), (), "Lena", "Mc Holm"),
        ("Ivo Abd Holm", (), (), "Ivo", "Abd Holm"),
        ("lena van den holm", (), (), "lena", "van den holm"),
        ("van den Holm", (), (), None, "van den Holm"),
    ],
)
def test_parse_name(text, honorifics, offices, given, family):
    """The parts are as they stand, each in its place."""
    name = polparse.parse_name(text)
    assert (honorifics, offices, given, family) == (name.honorifics, name.offices, name.given, name.family)


def test_nicknames_and_suffixes():
    """What is between quotation marks, and what follows the family name, belong to neither name."""
    name = polparse.parse_name('Ivo "Bobo" Brandt, OBE')
    assert ("Ivo", "Brandt", ("Bobo",), ("OBE",)) == (name.given, name.family, name.nicknames, name.suffixes)


@pytest.mark.parametrize(
    ("text", "given", "family", "nicknames", "suffixes", "birth"),
    [
        ("Karl (Kalle) Holm", "Karl", "Holm", ("Kalle",), (), None),
        ("Holm, Margareta (Greta)", "Margareta", "Holm", ("Greta",), (), None),
        ("Lena Holm (Bergen)", "Lena", "Holm", (), (), None),
        ("Lena Holm (D-Ohio)", "Lena", "Holm", (), (), None),
        ("Lena Holm (Jr.)", "Lena", "Holm", (), ("Jr.",), None),
        ("Duke 'Bo' Holm", "Duke", "Holm", ("Bo",), (), None),
        ("Lena Holm, M.Sc., PhD", "Lena", "Holm", (), ("M.Sc.", "PhD"), None),
        ("Lena Holm, MD; PhD", "Lena", "Holm", (), ("MD", "PhD"), None),
        ("Lena Holm MEng", "Lena", "Holm", (), ("MEng",), None),
        ("Lena Holm Vogt QRSA", "Lena Holm Vogt", "QRSA", (), (), None),
        ("Lena Holm Vogt QRS", "Lena Holm", "Vogt", (), ("QRS",), None),
        ("Lena Holm, QRSA", "Lena", "Holm", (), ("QRSA",), None),
        ("Karl Holm V", "Karl", "Holm", (), ("V",), None),
        ("Karl X", "Karl", "X", (), (), None),
        ("King Karl X", "Karl", None, (), ("X",), None),
        ("Prince Karl of Halm", "Karl", None, (), ("of Halm",), None),
        ("karl holm iii", "karl", "holm", (), ("iii",), None),
        ("lena holm, phd", "lena", "holm", (), ("phd",), None),
        ("Lena Vogt née Holm", "Lena", "Vogt", (), (), "Holm"),
        ("Lena Vogt (née Holm)", "Lena", "Vogt", (), (), "Holm"),
    ],
)
def test_what_is_no_given_or_family_name(text, given, family, nicknames, suffixes, birth):
    """What stands around a name, and the name at birth, are told apart from it, and nothing of it is lost."""
    name = polparse.parse_name(text)
    assert (given, family, nicknames, suffixes, birth) == (name.given, name.family, name.nicknames, name.suffixes, name.birth)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Kenyan troops", "KENMIL"),
        ("Iraqi Foreign Ministry spokesman", "IRQGOV"),
        ("a spokesman for the Norwegian army", "NORMIL"),
        ("US ambassador to Iraq", "USAGOV"),
        ("former prime minister of Ghana", "GHAELI"),
        ("the White House", "USAGOV"),
        ("the ruling parliament of Chad", "TCDGOV"),
        ("the opposition parliament of Chad", "TCDOPP"),
        ("the parliament of Chad", "TCDLEG"),
        ("opposition leader in Zimbabwe", "ZWEOPP"),
        ("Turkey's parliament", "TURLEG"),
        ("the Supreme Court of India", "INDJUD"),
        ("police in Nairobi", "KENCOP"),
        ("residents of Aleppo", "SYRCVL"),
        ("governor of Texas", "USAGOV"),
        ("Secretary of State Lena Vogt", "USAGOV"),
        ("Syrian refugees", "SYRREF"),
        ("Hamas", "PSEREB"),
        ("Mossad", "ISRSPY"),
        ("United Nations officials", "IGO"),
        ("French ambassador to the United Nations", "FRAGOV"),
        ("Amnesty International", "NGO"),
        ("an Al-Shabaab commander", "SOMREB"),
        ("Norwegian militants", "NORUAF"),
        ("gunmen from Boko Haram", "NGAREB"),
        ("Danish opposition lawmakers", "DNKOPP"),
        ("an MP from the Danish opposition", "DNKOPP"),
        ("Danish opposition fighters", "DNKREB"),
        ("anti-government forces in Chad", "TCDREB"),
        ("pro-government militia in Chad", "TCDPRM"),
        ("the White House press secretary", "USAGOV"),
        ("Danish ruling party lawmakers", "DNKGOV"),
        ("Danish state-run newspaper", "DNKGOV"),
        ("Danish traders federation", "DNKBUS"),
        ("the Danish association of journalists", "DNKJRN"),
        ("the Danish Organization for Human Rights", "DNKNGO"),
        ("Danish nurses' union", "DNKLAB"),
        ("Haitian gang leader", "HTICRM"),
        ("Danish intelligence chief", "DNKSPY"),
        ("Danish police commander", "DNKCOP"),
        ("retired Danish general", "DNKELI"),
        ("former Danish soldiers", "DNKMIL"),
        ("a Danish prime minister in exile", "DNKELI"),
        ("the Danish president's wife", "DNKELI"),
        ("displaced families in Chad", "TCDREF"),
        ("the Danish army and police", "DNKMIL"),
        ("Greenpeace activists", "NGO"),
        ("World Bank economist", "IGO"),
        ("UN aid workers in Chad", "IGO"),
        ("Islamic State fighters", "IMG"),
        ("pro-Danish militia in Chad", "TCDUAF"),
        ("Tuareg rebels", "MLIREB"),
        ("Tuareg rebels in Niger", "NERREB"),
        ("fishermen in Tillaberi", "NERAGR"),
        ("Chechen leader", "RUSGOV"),
        ("an Egyptian", "EGYCVL"),
        ("Syria's Kurds", "SYRCVL"),
        ("Baghdad", "IRQGOV"),
        ("us troops", "USAMIL"),
        ("the south african president", "ZAFGOV"),
        ("Norway", "NOR"),
        ("Lena Vogt", ""),
        ("", ""),
    ],
)
def test_parse_actor(text, code):
    """Country and part of society, as far as the words tell."""
    assert code == polparse.parse_actor(text).code


def test_codes_of_a_document():
    """Actors of a text have the same codes."""
    text = "The Norwegian prime minister, Lena Vogt, met UN officials and former Danish general Ivo Brandt. Kenyan troops left."
    codes = {actor.name: actor.code for actor in polparse.parse(text).actors}
    assert "NORGOV" == codes["Lena Vogt"]
    assert "IGO" == codes["United Nations"]
    assert "KENMIL" == codes["Kenyan troops"]
    assert "KEN" == codes["Kenya"]


def test_honorifics_and_holders():
    """A mention has its honorific, a role its holder."""
    text = "H.E. Mr. Ivo Brandt, the foreign minister, thanked Sens. Lena Vogt and Mira Ek."
    people = [actor for actor in polparse.parse(text).actors if actor.kind == "person"]
    assert ["H.E. Mr.", None, None] == [m.honorific and m.honorific.of(text) for actor in people for m in actor.mentions]
    holders = [(role.title, role.holder.of(text)) for role in polparse.extract_titles(text)]
    assert [("foreign minister", "Ivo Brandt"), ("Sens.", "Lena Vogt"), ("Sens.", "Mira Ek")] == holders


@pytest.mark.parametrize(
    ("text", "title", "status", "place"),
    [
        ("Lena Vogt was minister of trade until 2019.", "minister of trade", "former", None),
        ("Lena Vogt served as minister of trade from 2010 to 2019.", "minister of trade", "former", None),
        ("Lena Vogt is minister of trade until 2019.", "minister of trade", "current", None),
        ("Lena Vogt served as minister of trade between 2001 and 2004.", "minister of trade", "former", None),
        ("Lena Vogt was appointed as minister of trade in 2001.", "minister of trade", "current", None),
        ("Lena Vogt, MP for Oslo East, left.", "MP", "current", "Oslo East"),
        ("Lena Vogt, the envoy for Oslo East, left.", "envoy for Oslo East", "current", None),
        ("Lena Vogt, a silver and bronze medalist, left.", "silver and bronze medalist", "current", None),
    ],
)
def test_role(text, title, status, place):
    """A role that a time ends is over; a legislator sits for a constituency."""
    (role,) = polparse.extract_titles(text)
    assert (title, status, place) == (role.title, role.status, role.place)


@pytest.mark.parametrize(
    ("text", "organisation", "country"),
    [
        ("Lena Vogt, a member of the Bundestag, left.", "Bundestag", None),
        ("Lena Vogt, a Danish member of the European Parliament, left.", "European Parliament", "DNK"),
        ("Lena Vogt, governor of the Central Bank of Nigeria, left.", "Central Bank of Nigeria", "NGA"),
        ("Lena Vogt, a member of parliament, left.", None, None),
        # Many states have one.
        ("Lena Vogt, a judge on the Supreme Court, left.", "Supreme Court", None),
    ],
)
def test_body_of_an_office(text, organisation, country):
    """The body inside the words of an office is that of the role; one that many states have tells no state."""
    (role,) = polparse.extract_titles(text)
    assert (organisation, country) == (role.organisation, role.country)


def test_teams():
    """Countries beside a score are teams, but where somebody is in one."""
    assert not [a for a in polparse.parse("Norway 2 – 1 Denmark. Norway scored late.").actors if a.kind == "country"]
    text = "Norway 2 – 1 Denmark. They played in Norway. Kenya watched."
    assert ["Norway", "Kenya"] == [a.name for a in polparse.parse(text).actors if a.kind == "country"]


def test_line_ends():
    """A name does not go on in the next line, and neither do its characters."""
    text = "Pictures\nThe harbour with all its cranes, by the painter Lena Zafarullah\nPeter used a quote."
    names = [mention.span.of(text) for actor in polparse.parse(text).actors for mention in actor.mentions]
    assert "Lena Zafarullah" == names[0]


def test_town_with_the_name_of_a_country():
    """A town that has the name of a country is none, also where no state of a union has one."""
    assert () == polparse.parse("They met in Lebanon, Ohio, and left.").actors
    assert ["Lebanon"] == [actor.name for actor in polparse.parse("They met in Lebanon and left.").actors]
