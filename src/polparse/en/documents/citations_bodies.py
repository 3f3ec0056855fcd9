"""How documents of conferences, assemblies and unions other than the United Nations' own are numbered; patterns over the text itself."""

import re

from polparse.documents.citations import Notation
from polparse.engine.rules import hit, miss

__all__ = ["NOTATIONS"]

_Match = re.Match[str]
_ROMAN = r"[IVXLCDM]{1,9}"


def _closed(match: _Match, _: object) -> str:
    return re.sub(r"\s+", "", match.group()).rstrip(".")


def _decision(match: _Match, _: object) -> str | None:
    """Decisions of the General Assembly begin with 401 in each session, so nobody takes them for resolutions."""
    session, number = match.group("session"), int(match.group("number"))
    if not session.isdecimal():
        return f"{session}/{number}"
    return f"A/DEC/{session}/{number}" if 31 <= int(session) <= 120 and number > 400 else None


def _proposal(match: _Match, _: object) -> str:
    return f"{match.group('series')}({match.group('year')}){int(match.group('number')):04}"


NOTATIONS: tuple[Notation, ...] = (
    Notation(
        name="en.notations.climate_decision",
        kind="decision",
        scheme="symbol",
        pattern=r"(?<![/\w])\d{1,2}/(?:CP|CMP|CMA)\.\d{1,2}\b",
        needs=("/CP.", "/CMP.", "/CMA."),
        reach=(3, 10),
        norm=_closed,
        examples=(hit("Recalling decisions [[1/CP.11]], [[2/CMP.3]] and [[3/CMA.1]]", "1/CP.11"), miss("the 1/CP ratio")),
    ),
    Notation(
        name="en.notations.decision",
        kind="decision",
        scheme="symbol",
        pattern=r"\b(?P<session>[IVXL]{1,6}|\d{2,3})/(?P<number>\d{1,3})\b(?![/\d])",
        needs=("/",),
        reach=(7, 6),
        lead=r"(?P<name>\b[Dd]ecisions?\s)$",
        joint=r"(?:,\s|,?\sand\s)",
        norm=_decision,
        examples=(
            hit("Recalling [[decision X/31]] and [[XI/2]]", "X/31"),
            hit("its [[decision 79/512]]", "A/DEC/79/512"),
            miss("the decision 79/12 of a court"),
            miss("a share of X/31"),
        ),
    ),
    Notation(
        name="en.notations.health_assembly",
        kind="resolution",
        scheme="symbol",
        pattern=r"\b(?:WHA|EB)\d{1,3}\.(?:R\d{1,2}|\d{1,3})\b",
        needs=("WHA", "EB"),
        reach=(0, 14),
        norm=_closed,
        examples=(hit("Recalling [[WHA51.8]] and [[EB134.R3]]", "WHA51.8"), miss("the WHA met, EB 12.3")),
    ),
    Notation(
        name="en.notations.agency_conference",
        kind="resolution",
        scheme="symbol",
        pattern=r"\bGC\(\d{1,2}\)/(?:RES|DEC)/\d{1,3}(?:\.?[A-Z]\b)?",
        needs=("GC(",),
        reach=(0, 22),
        norm=_closed,
        examples=(hit("pursuant to [[GC(61)/RES/11]]", "GC(61)/RES/11"), miss("column GC(61) of the table")),
    ),
    Notation(
        name="en.notations.american_states",
        kind="resolution",
        scheme="symbol",
        pattern=rf"\b(?:AG|CP)/(?:RES|DEC)\.\s?\d{{1,4}}\s?\(\s?(?:{_ROMAN}-[A-Z]|\d{{1,4}})/\d{{2,4}}\s?\)",
        needs=("AG/", "CP/"),
        reach=(0, 40),
        norm=_closed,
        examples=(hit("see [[AG/RES. 1254 (XXIV-O/94)]] and [[CP/RES. 12 (34/95)]]", "AG/RES.1254(XXIV-O/94)"), miss("see AG/RES of 1994")),
    ),
    Notation(
        name="en.notations.african_council",
        kind="decision",
        scheme="symbol",
        pattern=rf"\bPSC/(?:PR|AHG|MIN|HSG)/(?:COMM|BR|Comm)\.?\s?(?:\d{{1,4}}\s?)?(?:\.?\s?\((?:{_ROMAN}|\d{{4}})\))(?:-\d)?",
        needs=("PSC/",),
        reach=(0, 40),
        norm=_closed,
        examples=(
            hit("its communiqué [[PSC/PR/COMM.(CDLV)]]", "PSC/PR/COMM.(CDLV)"),
            hit("communiqué [[PSC/MIN/COMM.1291 (2031)]]", "PSC/MIN/COMM.1291(2031)"),
            miss("the PSC/PR unit"),
        ),
    ),
    Notation(
        name="en.notations.european_ministers",
        kind="document",
        scheme="symbol",
        pattern=r"\b(?:CM/(?:Rec|Res|ResDH|ResCSS|ResCPT)|CM/ResChS)\s?\(\d{4}\)\s?\d{1,4}\b",
        needs=("CM/Re",),
        reach=(0, 26),
        norm=_closed,
        examples=(hit("In Recommendation [[CM/Rec(2010)5]] and [[CM/ResDH(2031) 12]]", "CM/Rec(2010)5"), miss("the CM/Rec unit of 2010")),
    ),
    Notation(
        name="en.notations.islamic_conference",
        kind="resolution",
        scheme="symbol",
        pattern=r"(?<![/\w])\d{1,3}/\d{1,2}-(?:POL|ECO|CUL|ICHAD|ORG|LEG|INF|E|C)\b",
        needs=("-P", "-E", "-C", "-I", "-O", "-L"),
        reach=(6, 7),
        lead=r"(?P<name>\b[Rr]esolutions?\s(?:No\.?\s)?)$",
        norm=_closed,
        examples=(
            hit("in [[Resolution No. 3/44-POL]]", "3/44-POL"),
            hit("[[resolution 1/44-ECO]], [[resolution 2/44-CUL]], [[resolution 4/44-ICHAD]], [[resolution 5/44-ORG]], [[resolution 6/44-LEG]]", "1/44-ECO"),
            miss("a resolution of 3/44")),
    ),
    Notation(
        name="en.notations.adopted_text",
        kind="resolution",
        scheme="symbol",
        pattern=r"\bP\d{1,2}_TA(?:-PROV)?\(\d{4}\)\d{3,4}\b",
        needs=("_TA",),
        reach=(3, 24),
        norm=_closed,
        examples=(hit("see [[P8_TA(2015)0323]]", "P8_TA(2015)0323"), miss("the file P8_TA")),
    ),
    Notation(
        name="en.notations.commission_document",
        kind="document",
        scheme="symbol",
        pattern=r"\b(?P<series>COM|SWD|JOIN|SEC)\((?P<year>(?:19|20)\d\d)\)\s?(?P<number>\d{1,4})\b",
        needs=("COM(", "SWD(", "JOIN(", "SEC("),
        reach=(0, 18),
        norm=_proposal,
        examples=(hit("the proposal [[COM(2014)0910]], [[SWD(2019) 12]], [[JOIN(2020)0003]] and [[SEC(2011)0004]]", "COM(2014)0910"), miss("COM(port) 2014")),
    ),
    Notation(
        name="en.notations.procedure",
        kind="document",
        scheme="symbol",
        pattern=r"\b(?:19|20)\d\d/\d{4}[A-Z]?\((?:COD|CNS|NLE|INI|INL|RSP|BUD|DEC)\)",
        needs=("(C", "(N", "(I", "(R", "(B", "(D"),
        reach=(11, 6),
        norm=_closed,
        examples=(
            hit("its report ([[2015/2729(RSP)]])", "2015/2729(RSP)"),
            hit("[[2012/0011(COD)]], [[2012/0012(NLE)]], [[2012/2013(INI)]], [[2012/2014(BUD)]], [[2012/2015(DEC)]]", "2012/0011(COD)"),
            miss("2015/2729 (report)"),
        ),
    ),
    Notation(
        name="en.notations.uk_instrument",
        kind="regulation",
        scheme="uk_si",
        pattern=r"\bS\.?I\.?\s(?:No\.?\s)?(?P<year>(?:19|20)\d\d)/(?P<number>\d{1,4})\b",
        needs=("S.I.", "SI "),
        reach=(0, 24),
        norm=lambda match, _: f"S.I. {match.group('year')}/{match.group('number')}",
        examples=(hit("the Ports Regulations ([[S.I. 2018/123]], [[SI 2018/124]])", "S.I. 2018/123"), miss("the SI unit of 2018/19")),
    ),
)
