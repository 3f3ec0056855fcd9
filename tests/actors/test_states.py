"""Every state has a name and a word for its people; no table of the word lists shrinks unseen."""

import re
import tomllib
from pathlib import Path

import pytest

import polparse
from tests.engine.test_lexicon import FILES, tables

# ISO 3166-1 alpha-3.
STATES = re.findall(
    r"\w+",
    """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR
    BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP
    CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB
    GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN
    KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD
    MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN
    PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM
    SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR
    UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
    """,
)
# Why a state has no demonym.
NO_DEMONYM = {
    **dict.fromkeys(("ATF", "BVT", "HMD", "IOT", "SGS", "UMI"), "nobody lives there for long"),
    **dict.fromkeys(("COG", "DMA", "VGB"), "it is that of a larger state: Congolese, Dominican, Virgin Islander"),
    **dict.fromkeys(("ALA", "BES", "BLM", "CXR", "GGY", "JEY", "MAF"), "islands of another state"),
    **dict.fromkeys(("PCN", "REU", "SJM", "SPM", "SXM", "TCA", "WLF"), "islands of another state"),
}
# What is read as a part of another state.
PART_OF = {"REU": "FRA"}
PLACES = tables(next(file for file in FILES if file.name == "places.toml"))
SIZES = tomllib.loads((Path(__file__).parent.parent / "class_sizes.toml").read_text("utf-8"))


@pytest.mark.parametrize("state", STATES)
def test_state(state):
    """A state is read by its name, and by its demonym, if it has one."""
    name, *_ = PLACES["country"][state]
    assert PART_OF.get(state, state) == polparse.parse_actor(name).country
    if state not in NO_DEMONYM:
        demonym, *_ = PLACES["demonym"][state]
        assert state == polparse.parse_actor(demonym).country


def test_no_demonym():
    """No reason is given for what needs none."""
    assert [] == [state for state in NO_DEMONYM if state in PLACES["demonym"]]


@pytest.mark.parametrize("topic", SIZES)
def test_sizes(topic):
    """Each table of a word list has the keys and the forms that it had."""
    there = tables(next(file for file in FILES if file.name == f"{topic}.toml"))
    wrong = [line for name, (keys, least) in SIZES[topic].items() for line in smaller(topic, name, there[name], keys, least)]
    assert not wrong, "\n".join(wrong)


def smaller(topic, name, table, keys, least):
    """What a table has less of than it had."""
    forms = [form for some in table.values() for form in (some.split("\n") if isinstance(some, str) else some) if form]
    for what, floor, there in (("keys", keys, len(table)), ("forms", least, len(forms))):
        if there < floor:
            yield f"{topic}.toml: [{name}] has {there} {what} and had {floor}: if that is meant, tests/class_sizes.toml says so"


@pytest.mark.parametrize(
    ("text", "together"),
    [
        ("The Kvelda Support Front met. The KSF refused.", ["Kvelda Support Front", "KSF"]),
        ("The Kvelda Support Front met. The KFS refused.", ["Kvelda Support Front"]),
        ("Rebels of the Rapid Support Forces met. RSF fighters left.", ["Rapid Support Forces", "RSF"]),
    ],
)
def test_initials(text, together):
    """A body is what its initials stand for, whatever else they mean elsewhere."""
    document = polparse.parse(text)
    body = next(actor for actor in document.actors if actor.name == together[0])
    assert together == [document.words(mention.span) for mention in body.mentions]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("The National Assembly met. The Government of Kenya and Kenyans sat. Guests of the National Assembly of Chad came.", "KEN"),
        ("The National Assembly met. The National Assembly of Chad had been asked to.", "TCD"),
    ],
)
def test_assembly_of_another_state(text, country):
    """What is named first without a state is no guest from another one."""
    assembly = next(actor for actor in polparse.parse(text).actors if actor.name == "National Assembly")
    assert country == assembly.country
