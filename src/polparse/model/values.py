"""The closed lists of values that the models use; the reference says what each means."""

from typing import Literal

__all__ = [
    "COUNTRIES",
    "CommitmentKind",
    "EventMode",
    "EventStatus",
    "EventType",
    "InstrumentType",
    "MeetingKind",
    "MeetingStatus",
    "Office",
    "Sector",
    "Stance",
    "TimexModifier",
]

CommitmentKind = Literal["pledge", "agreement", "announcement", "intention"]
MeetingStatus = Literal["held", "planned", "wished", "denied"]
MeetingKind = Literal[
    "call", "ceremony", "conference", "meeting", "session", "summit", "talks", "visit"
]
# The root codes of PLOVER; its RETREAT is CONCEDE.
EventType = Literal[
    "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONCEDE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT", "REQUEST",
    "SANCTION", "SUPPORT", "THREATEN"
]
EventMode = Literal[
    "abduct", "air", "allege", "arrest", "assassinate", "ban", "beat", "call", "ceasefire", "censor", "curfew", "cyber",
    "demonstrate", "deport", "discontinue", "ease", "expel", "explosives", "firearms", "humanitarian", "intelligence", "investigate",
    "meet", "military", "obstruct", "release", "resign", "restrict", "riot", "seize", "sexual", "strike", "visit", "withdraw"
]
EventStatus = Literal["done", "planned", "denied"]
Stance = Literal[
    "accuse", "acknowledge", "agree", "announce", "apologize", "ask", "claim", "condemn", "confirm", "decide", "demand", "deny",
    "disagree", "doubt", "explain", "fear", "insist", "oppose", "praise", "predict", "promise", "refuse", "speculate", "suggest",
    "support", "want", "warn"
]
Office = Literal[
    "academic", "activist", "adviser", "candidate", "civil_servant", "deputy", "diplomat", "executive", "governor",
    "head_of_government", "head_of_state", "journalist", "judge", "lawyer", "leader", "legislator", "mayor", "military", "minister",
    "official", "party_official", "police", "profession", "rebel", "relative", "religious", "royal", "spokesperson"
]
# Those of PLOVER, and the three that have no state.
Sector = Literal[
    "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "IGO", "IMG", "JRN", "JUD", "LAB", "LEG", "MED", "MIL", "MNC", "NGO",
    "OPP", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF"
]
# As in TIMEX3.
TimexModifier = Literal[
    "APPROX", "END", "EQUAL", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "LESS_THAN", "MID", "MORE_THAN", "START"
]
# The head noun, in the singular where it has one.
InstrumentType = Literal[
    "accord", "accords", "acquittal", "act", "action", "addendum", "agenda", "agreement", "amendment", "amnesty", "annex",
    "appointment", "armistice", "arrangement", "article", "authorization", "ban", "bill", "blacklist", "blockade", "blueprint",
    "boycott", "budget", "bylaw", "cable", "ceasefire", "charter", "clause", "code", "communique", "compact", "complaint",
    "compromise", "concept", "concordat", "constitution", "contract", "control", "convention", "conviction", "counterproposal",
    "covenant", "deal", "decision", "declaration", "decree", "designation", "determination", "directive", "document", "draft", "duty",
    "edict", "embargo", "entente", "exchange", "fatwa", "fiat", "filibuster", "finding", "formula", "framework", "freeze",
    "impeachment", "indictment", "initiative", "injunction", "instruction", "judgment", "law", "legislation", "letter", "manifesto",
    "measure", "memo", "memorandum", "minutes", "modification", "moratorium", "motion", "nomination", "note", "offer", "opinion",
    "order",
    "ordinance", "package", "pact", "paper", "paragraph", "pardon", "partnership", "penalty", "petition", "plan", "platform",
    "plebiscite", "policy", "principle", "proclamation", "program", "project", "proposal", "proposition", "protocol", "provision",
    "quota", "recognition", "recommendation", "referendum", "reform", "regime", "regulation", "release", "relief", "repeal", "report",
    "resolution", "restriction", "revision", "rider", "roadmap", "rule", "ruling", "sanction", "sanctions", "scheme", "section",
    "sentence", "settlement", "siege", "snapback", "state of emergency", "statement", "statute", "strategy", "subpoena", "swap",
    "tariff", "terms", "timetable", "treaty", "truce", "ultimatum", "understanding", "verdict", "veto", "vision", "vote", "waiver",
    "warrant"
]

# ISO 3166-1 alpha-3, and at the end states that are no more and Kosovo, which has the code of its users.
_CODES = """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA
    BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU
    EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND
    HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO
    LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC
    NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM
    SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA
    UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
    ANT CSK DDR SCG SUN XKX YUG
"""
COUNTRIES = frozenset(_CODES.split())
