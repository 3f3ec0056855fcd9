"""The part of society of an actor: by what he is, by what he is of, and by what stands before."""

import pytest

import polparse
from polparse.actors.sector_words import SECTORS
from tests.packs import PARSER

# Of each kind of office, body and group that has a part of society, somebody whom no list names by himself.
KINDS = {
    "office.academic": ("visiting professors", "EDU"),
    "office.activist": ("peace activists", "OPP"),
    "office.adviser": ("the national security adviser", "GOV"),
    "office.candidate": ("the presidential candidate", "PTY"),
    "office.civil_servant": ("civil servants", "GOV"),
    "office.executive": ("the chief executive", "BUS"),
    "office.journalist": ("foreign correspondents", "JRN"),
    "office.judge": ("a district judge", "JUD"),
    "office.lawyer": ("the defence attorney", "JUD"),
    "office.legislator": ("a member of parliament", "LEG"),
    "office.mayor": ("the mayor", "GOV"),
    "office.military": ("a lieutenant general", "MIL"),
    "office.party_official": ("a party chairwoman", "PTY"),
    "office.profession": ("medallists", "CVL"),
    "office.relative": ("a husband", "CVL"),
    "office.religious": ("the ecumenical patriarch", "REL"),
    "office.royal": ("the queen", "GOV"),
    "body_noun.agency": ("the space agency", "GOV"),
    "body_noun.armed_group": ("a rebel group", "REB"),
    "body_noun.company": ("oil companies", "BUS"),
    "body_noun.court": ("a district court", "JUD"),
    "body_noun.government": ("the central government", "GOV"),
    "body_noun.media": ("a daily newspaper", "JRN"),
    "body_noun.military": ("the marine corps", "MIL"),
    "body_noun.ministry": ("the foreign ministry", "GOV"),
    "body_noun.parliament": ("the national parliament", "LEG"),
    "body_noun.party": ("the coalition", "PTY"),
    "body_noun.police": ("the traffic police", "COP"),
    "body_noun.university": ("a medical school", "EDU"),
    "group_noun.forces": ("ground troops", "MIL"),
    "group_noun.officials": ("senior officials", "GOV"),
    "group_noun.people": ("rescuers", "CVL"),
    "group_noun.press": ("the press corps", "JRN"),
    "parliament": ("the Wolesi Jirga", "LEG"),
    "seat": ("the Pink House", "GOV"),
    "party": ("the Peronists", "PTY"),
    "company": ("Accenture", "BUS"),
    "agency": ("Elections Canada", "GOV"),
    "faith": ("Alawites", "REL"),
    "people": ("Afghans", "CVL"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_kind(kind):
    """Whom no list names is of the part of society that his kind is of."""
    text, role = KINDS[kind]
    assert (role, role) == (polparse.parse_actor(text).role, SECTORS[kind])
    units = PARSER.units(text, "roles")
    assert any(units.has(unit, kind) for unit in range(len(units)))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        # Those of the elite who are no longer in office.
        ("former Danish police chief", "DNKELI"),
        ("a former Danish judge", "DNKELI"),
        ("former Danish lawmaker", "DNKELI"),
        ("the former Danish intelligence chief", "DNKELI"),
        ("a former Danish teacher", "DNKEDU"),
        # Who fights is of the side that is named before or after.
        ("soldiers of Islamic State", "IMG"),
        ("fighters of the Islamic State", "IMG"),
        ("soldiers from the gang", "CRM"),
        ("gang fighters in Haiti", "HTICRM"),
        ("gang soldiers in Haiti", "HTICRM"),
        ("rebel soldiers in Chad", "TCDREB"),
        ("rebel opposition in Chad", "TCDREB"),
        ("paramilitary troops in Chad", "TCDPRM"),
        ("militia troops in Chad", "TCDUAF"),
        ("army militants in Chad", "TCDMIL"),
        # The opposition has citizens, and lawmakers can be of a government or a union.
        ("Danish opposition residents", "DNKOPP"),
        ("lawmakers from the government", "GOV"),
        ("lawmakers of the Labour union", "LAB"),
        # Who may work for anybody works for what is named.
        ("Danish hospital workers", "DNKMED"),
        ("Danish factory workers", "DNKLAB"),
        ("an officer of the Danish church", "DNKREL"),
        # Who lives in a union of states is not of it.
        ("European Union farmers", "AGR"),
        ("European Union citizens", "CVL"),
        ("European Union refugees", "REF"),
        ("European Union gangs", "CRM"),
        ("European Union lawmakers", "IGO"),
        # An association is of those who are in it.
        ("Danish farmers' association", "DNKAGR"),
        ("the Danish association of teachers", "DNKEDU"),
        ("the Danish association of doctors", "DNKMED"),
        ("a Danish criminal organization", "DNKCRM"),
        ("a Danish rebel organization", "DNKREB"),
        ("a Danish opposition organization", "DNKOPP"),
        ("a Danish militia organization", "DNKUAF"),
        ("a Danish paramilitary organization", "DNKPRM"),
        ("a Danish organization", "DNKSOC"),
        # An agency is what it is called by, and of whom it is.
        ("the Danish police service", "DNKCOP"),
        ("United Nations police service", "IGO"),
        ("the UN refugee agency", "IGO"),
        # A noun and what stands before it.
        ("a Danish police general", "DNKCOP"),
        ("an intelligence general in Chad", "TCDSPY"),
        ("Danish army fighters", "DNKMIL"),
        ("party supporters in Denmark", "DNKPTY"),
        ("refugee families in Chad", "TCDREF"),
        # Offices that one state alone has, also of several people.
        ("two Lord Chancellors", "GBRGOV"),
        ("the foreign secretaries", "GOV"),
    ],
)
def test_several_words(text, code):
    """Words beside a noun tell whose somebody is, or who he is after all."""
    assert code == polparse.parse_actor(text).code
