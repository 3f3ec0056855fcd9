"""How bills, laws, codes and orders of the United States are identified in print; patterns over the text itself."""

import re

from polparse.documents.citations import Notation
from polparse.engine.rules import hit, miss

__all__ = ["NOTATIONS"]

_Match = re.Match[str]
_SECTION = r"\d{1,5}(?:[a-z]{0,4}|[A-Z]{1,2})(?![\w])(?:[-–]\d{1,5}[a-zA-Z]{0,2}(?!\w)){0,2}(?:\(\w{1,4}\)){0,5}"
_LIST = r"(?:,\s(?:and\s|or\s)?|\s(?:and|or|through)\s)"


def _resolution(match: _Match, _: object) -> str:
    stage = match.group("stage") or ""
    stage = {"": "", "J": "J.", "C": "Con."}[stage[:1].upper()]
    return f"{match.group('chamber').upper()}.{stage}Res.{match.group('number')}"


def _named_resolution(match: _Match) -> str:
    stage = {"": "", "J": "J.", "C": "Con."}[(match.group("stage") or "")[:1]]
    return f"{match.group('chamber')[0]}.{stage}Res.{match.group('number')}"


def _listed(match: _Match, lead: _Match | None) -> str | None:
    if lead is None:
        return None
    series = "".join(lead.group("series").split()).upper()
    return f"{'H.R.' if series[:1] == 'H' else 'S.'}{match.group('number')}"


def _public_law(match: _Match, _: object) -> str:
    return f"Pub. L. {match.group('congress')}-{match.group('number')}"


def _code(match: _Match, _: object) -> str:
    return f"{match.group('title')} U.S.C. {match.group('section').replace('–', '-')}"


def _regulation(match: _Match, _: object) -> str:
    return f"{match.group('title')} C.F.R. {match.group('section')}"


def _statute(match: _Match, _: object) -> str:
    return f"{match.group('volume')} Stat. {match.group('page')}"


def _order(match: _Match, _: object) -> str:
    return f"E.O. {match.group('number').replace(',', '')}"


def _proclamation(match: _Match, _: object) -> str:
    return f"Proc. {match.group('number')}"


NOTATIONS: tuple[Notation, ...] = (
    Notation(
        name="en.notations.us_house_bill",
        kind="bill",
        scheme="us_bill",
        pattern=r"\b(?:H\.\s{0,2}R|HR)(?:\.|(?=\s\d))\s{0,3}(?P<number>\d{1,5})\b(?![-–.]\d)",
        needs=("H.", "HR "),
        reach=(0, 30),
        norm=lambda match, _: f"H.R.{match.group('number')}",
        examples=(
            hit("The House passed [[H.R. 77]] and [[HR 78]].", "H.R.77"), miss("Dr. H. R. Haldane, 55"), miss("Texas H.R. No. 77"),
            hit("The House passed [[HR 78]].", "H.R.78"),
        ),
    ),
    Notation(
        name="en.notations.us_senate_bill",
        kind="bill",
        scheme="us_bill",
        # "405 U.S. 1030" is a report of cases, "12 S. 4th Street" an address.
        pattern=r"\bS\.(?<![\w.]\.S\.)(?<!U\.[\s]S\.)(?<![\w.–-]S\.)\s{0,3}(?<!\d[\s]S\.[\s])(?P<number>\d{1,4})\b(?![-–.]\d)(?!\s(?:U\.?S\.?|S\.|Ct)\b)",
        needs=("S.",),
        reach=(0, 30),
        norm=lambda match, _: f"S.{match.group('number')}",
        examples=(
            hit("The Senate took up [[S. 77]].", "S.77"),
            miss("see 405 U.S. 1030"),
            miss("an office at 12 S. 400 Street"),
        ),
    ),
    Notation(
        name="en.notations.us_bill_list",
        kind="bill",
        scheme="us_bill",
        pattern=r"(?<=[ \n])(?P<number>\d{1,5})\b(?![-–.,/]?\d|\s(?:[a-z]|U\.S\.|Stat))(?!\s[A-Z])",
        needs=("H.R.", "S."),
        reach=(0, 80),
        lead=r"\b(?P<series>H\.\s?R\.\s|S\.\s)(?:\d{1,5},?\s(?:and\s)?){1,6}$",
        norm=lambda match, lead: _listed(match, lead),
        examples=(
            hit("He signed H.R. 77, [[78]], and [[79]].", "H.R.78"), miss("He signed H.R. 77 on May 5."),
            hit("He signed S. 77, [[78]], and [[79]].", "S.78"),
        ),
    ),
    Notation(
        name="en.notations.us_resolution",
        kind="resolution",
        scheme="us_bill",
        pattern=r"\b(?P<chamber>[HS])\.?\s{0,2}(?:(?P<stage>J|Con|Conc|CON)\.?\s{0,2})?(?:Res|RES)\.?\s{0,4}(?:No\.\s)?(?P<number>\d{1,4})\b",
        needs=("Res", "RES"),
        reach=(20, 24),
        norm=_resolution,
        examples=(
            hit("[[H.Res. 77]], [[S. J. Res. 8]] and [[H. CON. RES. 9]]", "H.Res.77"),
            miss("H. Resident 77"),
            miss("the panel of SC Res. 77"),
        ),
    ),
    Notation(
        name="en.notations.us_public_law",
        kind="law",
        scheme="us_public_law",
        pattern=r"\bP(?:ublic\s{1,2}Law|ub\.?\s?L\.?|\.\s?L\.|L(?=\s\d))\s{0,2}(?:No\.\s)?(?P<congress>\d{2,3})\s?[-–—]\s?(?P<number>\d{1,4})\b",
        needs=("Pub", "P.L.", "P. L.", "PL "),
        reach=(0, 40),
        norm=_public_law,
        examples=(
            hit("under [[Public Law 116–9]]", "Pub. L. 116-9"), hit("[[Pub. L. No. 94-265]] and [[Pub L 94-266]]", "Pub. L. 94-265"),
            hit("under [[PL 94-267]]", "Pub. L. 94-267"), miss("public law 11"),
            hit("under [[P.L. 116-9]]", "Pub. L. 116-9"), hit("under [[P. L. 116-8]]", "Pub. L. 116-8"), hit("under [[Public\nLaw 116-7]]", "Pub. L. 116-7"),
        ),
    ),
    Notation(
        name="en.notations.us_code",
        kind="code",
        scheme="us_code",
        pattern=(
            rf"\b(?P<title>\d{{1,2}})\s{{0,2}}U\.?\s?S\.?\s?C\.?(?:\s?A\.)?\s{{0,2}}"
            rf"(?:§{{1,2}}\s?|[Ss]ec(?:tion|\.)\s)?(?P<section>(?:[Aa]pp\.\s)?{_SECTION}(?:\snote\b)?)(?:\set\sseq\.)?"
        ),
        needs=("U.S.C", "USC", "U. S. C"),
        reach=(6, 60),
        norm=_code,
        examples=(
            hit("under [[50 U.S.C. 1541]] and [[42 U.S.C. § 285t–2(a)]]", "50 U.S.C. 1541"),
            hit("under [[18 USC 1028]]", "18 U.S.C. 1028"),
            hit("rules ([[18 U.S.C. 1961-1968]]) and [[31 U.S.C. 9318A(a)(1)]]", "18 U.S.C. 1961-1968"),
            hit("under [[42 U.S.C. 1983 note]] and [[50 U.S.C. app. 5]]", "42 U.S.C. 1983 note"),
            miss("USC 41, UCLA 14"),
            hit("under [[18 U. S. C. 1028]]", "18 U.S.C. 1028"),
        ),
    ),
    Notation(
        name="en.notations.us_code_list",
        kind="code",
        scheme="us_code",
        pattern=rf"(?P<section>{_SECTION})(?!\sU\.?S|\.\d|,\d|[%/])",
        needs=("§§",),
        reach=(0, 90),
        lead=rf"\b(?P<title>\d{{1,2}})\sU\.?\s?S\.?\s?C\.?\s{{0,2}}§§\s?{_SECTION}(?:,\s(?:and\s)?|\sand\s)$",
        joint=r",\s(?:and\s)?|\sand\s",
        norm=lambda match, lead: f"{lead.group('title')} U.S.C. {match.group('section').replace('–', '-')}" if lead else None,
        examples=(
            hit("18 U.S.C. §§ 2332a, [[2332b]] and [[2339B]] apply", "18 U.S.C. 2332b"),
            miss("18 U.S.C. §§ 2332a, 15 U.S.C. 45"),
            miss("paid 2332, 2339"),
        ),
    ),
    Notation(
        name="en.notations.us_code_prose",
        kind="code",
        scheme="us_code",
        pattern=(
            rf"\b[Ss]ections?\s(?P<section>{_SECTION})(?:\sof|,)\s(?:[Tt]itle|the)\s(?P<title>\d{{1,2}})"
            rf"(?:,|\sof\sthe)?\sU(?:nited\sStates\sCode|\.S\.\sCode|\.S\.C\.)"
        ),
        needs=("States Code", "U.S. Code", "U.S.C."),
        reach=(60, 24),
        norm=_code,
        examples=(
            hit("as defined in [[section 7 of title 31, United States Code]],", "31 U.S.C. 7"),
            hit("under [[section 89, title 14, United States Code]],", "14 U.S.C. 89"), miss("section 7 of title 31 of the treaty"),
            hit("as defined in [[section 7 of title 31, U.S. Code]],", "31 U.S.C. 7"), hit("as defined in [[section 7 of title 31, U.S.C.]],", "31 U.S.C. 7"),
        ),
    ),
    Notation(
        name="en.notations.us_regulation",
        kind="regulation",
        scheme="us_cfr",
        pattern=(
            r"\b(?P<title>\d{1,2})\s{0,2}C\.?F\.?R\.?\s{0,2}(?:§{1,2}\s?|[Pp]arts?\s)?"
            r"(?P<section>\d{1,5}[a-z]?(?:\.\d{1,4}[a-z]?(?:-\d{1,3})?)?(?:\(\w{1,4}\)){0,4})"
        ),
        needs=("C.F.R", "CFR"),
        reach=(6, 50),
        norm=_regulation,
        examples=(
            hit("[[10 C.F.R. 50.2]], [[12 CFR 908a.101]] and [[12 CFR part 4]]", "10 C.F.R. 50.2"), miss("the CFR, 58 E 68th Street"),
            hit("under [[12 CFR part 4]]", "12 C.F.R. 4"),
        ),
    ),
    Notation(
        name="en.notations.us_private_law",
        kind="law",
        scheme="us_private_law",
        pattern=r"\bP(?:rivate\sLaw|vt\.?\s?L\.?)\s(?:No\.\s)?(?P<congress>\d{2,3})\s?[-–—]\s?(?P<number>\d{1,4})\b",
        needs=("Private Law", "Pvt"),
        reach=(0, 30),
        norm=lambda match, _: f"Pvt. L. {match.group('congress')}-{match.group('number')}",
        examples=(hit("a visa by [[Private Law 112-7]] or [[Pvt. L. 112-8]]", "Pvt. L. 112-7"), miss("private law 112")),
    ),
    Notation(
        name="en.notations.us_register",
        kind="document",
        scheme="us_fr",
        pattern=r"\b(?P<volume>\d{1,3})\s(?:Fed\.\sReg\.|FR)\s(?P<page>\d{1,3},\d{3}|\d{3,6})\b",
        needs=("Fed. Reg.", "FR "),
        reach=(5, 20),
        norm=lambda match, _: f"{match.group('volume')} Fed. Reg. {match.group('page').replace(',', '')}",
        examples=(hit("the rule ([[89 Fed. Reg. 34,620]]; [[89 FR 34621]]) is void", "89 Fed. Reg. 34620"), miss("12 FR 5 francs")),
    ),
    Notation(
        name="en.notations.us_chamber_resolution",
        kind="resolution",
        scheme="us_bill",
        pattern=r"\b(?P<chamber>House|Senate)\s(?:(?P<stage>Joint|Concurrent)\s)?Resolution\s(?P<number>\d{1,4})\b(?!\s?[(/-])",
        needs=("House ", "Senate "),
        reach=(0, 50),
        norm=lambda match, _: _named_resolution(match),
        examples=(
            hit("the [[House Resolution 755]]", "H.Res.755"),
            hit("and [[Senate Joint Resolution 4]]", "S.J.Res.4"),
            miss("a House resolution of 755 words"),
        ),
    ),
    Notation(
        name="en.notations.us_tax_code",
        kind="code",
        scheme="name",
        pattern=r"\bInternal\sRevenue\sCode(?:\sof\s(?:19|20)\d\d\b)?",
        needs=("Internal Revenue Code",),
        reach=(0, 34),
        norm=lambda match, _: " ".join(match.group().split()),
        examples=(hit("the [[Internal Revenue Code of 1986]]", "Internal Revenue Code of 1986"), miss("the internal revenue code")),
    ),
    Notation(
        name="en.notations.us_statute",
        kind="law",
        scheme="us_stat",
        pattern=r"\b(?P<volume>\d{1,3})\sStat\.\s(?P<page>\d{1,5}(?:[A-Z]-\d{1,4})?)\b",
        needs=("Stat.",),
        reach=(6, 20),
        norm=_statute,
        examples=(hit("enacted as [[90 Stat. 1255]]", "90 Stat. 1255"), miss("see Stat. 12")),
    ),
    Notation(
        name="en.notations.us_order",
        kind="order",
        scheme="us_order",
        pattern=r"\b(?:(?:Executive|EXECUTIVE)\s{1,2}(?:Order|ORDER)\s(?:No\.\s)?|E\.\s?O\.\s|EO\s)(?P<number>\d{1,2},?\d{3}|\d{3,4})\b",
        needs=("Executive", "EXECUTIVE", "E.O.", "E. O.", "EO "),
        reach=(0, 40),
        norm=_order,
        examples=(
            hit("[[Executive Order 13769]] and [[E.O. 12,333]]", "E.O. 13769"), miss("an executive order of 1976"),
            hit("[[EXECUTIVE ORDER 13769]], it says", "E.O. 13769"), hit("under [[E.O. 13769]]", "E.O. 13769"),
            hit("under [[E. O. 13769]]", "E.O. 13769"), hit("under [[EO 13769]]", "E.O. 13769"),
        ),
    ),
    Notation(
        name="en.notations.us_order_list",
        kind="order",
        scheme="us_order",
        pattern=r"\b(?P<number>1[0-4],?\d{3}|[4-9]\d{3})\b",
        needs=("Executive Orders",),
        reach=(0, 200),
        lead=r"(?P<name>\bExecutive\sOrders\s(?:Nos\.\s)?)$",
        joint=_LIST,
        norm=_order,
        examples=(hit("[[Executive Orders 13769]] and [[13780]]", "E.O. 13769"), miss("The order cost 13780 dollars.")),
    ),
    Notation(
        name="en.notations.us_proclamation",
        kind="order",
        scheme="us_order",
        pattern=r"\bProclamation\s(?:No\.\s)?(?P<number>\d{3,5})\b",
        needs=("Proclamation ",),
        reach=(0, 30),
        norm=_proclamation,
        examples=(hit("[[Proclamation 9844]] of last year", "Proc. 9844"), miss("the Emancipation Proclamation of 1863")),
    ),
)
