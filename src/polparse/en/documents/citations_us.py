"""How bills, laws, codes and orders of the United States are identified in print; patterns over the text itself."""

import re

from polparse.documents.citations import Notation
from polparse.engine.rules import hit, miss

__all__ = ["NOTATIONS"]

_Match = re.Match[str]
_SECTION = r"\d{1,5}[a-z]{0,4}(?:[-–]\d{1,3}[a-z]{0,2}){0,2}(?:\(\w{1,4}\)){0,5}"
_LIST = r"(?:,\s(?:and\s|or\s)?|\s(?:and|or|through)\s)"


def _bill(match: _Match, _: object) -> str:
    return f"{match.group('chamber').upper().replace('R', '.R')}.{match.group('number')}"


def _resolution(match: _Match, _: object) -> str:
    stage = match.group("stage") or ""
    stage = {"": "", "J": "J.", "C": "Con."}[stage[:1].upper()]
    return f"{match.group('chamber').upper()}.{stage}Res.{match.group('number')}"


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
        pattern=r"\b(?:H\.\s{0,2}R|HR)(?:\.|(?=\s\d))\s{0,3}(?:No\.\s)?(?P<number>\d{1,5})\b(?![-–.]\d)(?P<chamber>)",
        needs=("H.", "HR "),
        reach=(0, 30),
        norm=lambda match, _: f"H.R.{match.group('number')}",
        examples=(
            hit("The House passed [[H.R. 77]] and [[HR 78]].", "H.R.77"), miss("Dr. H. R. Haldane, 55"),
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
        pattern=r"\b(?P<chamber>[HS])\.?\s{0,2}(?:(?P<stage>J|Con|Conc|CON|C)\.?\s{0,2})?(?:Res|RES)\.?\s{0,4}(?:No\.\s)?(?P<number>\d{1,4})\b",
        needs=("Res", "RES"),
        reach=(20, 24),
        norm=_resolution,
        examples=(
            hit("[[H.Res. 77]], [[S. J. Res. 8]] and [[H. CON. RES. 9]]", "H.Res.77"),
            miss("H. Resident 77"),
        ),
    ),
    Notation(
        name="en.notations.us_public_law",
        kind="law",
        scheme="us_public_law",
        pattern=r"\bP(?:ublic\s{1,2}Law|ub\.\s?L\.|\.\s?L\.)\s{0,2}(?:No\.\s)?(?P<congress>\d{2,3})\s?[-–—]\s?(?P<number>\d{1,4})\b",
        needs=("Public Law", "Pub.", "P.L.", "P. L.", "Public\nLaw"),
        reach=(0, 40),
        norm=_public_law,
        examples=(
            hit("under [[Public Law 116–9]]", "Pub. L. 116-9"), hit("[[Pub. L. No. 94-265]]", "Pub. L. 94-265"), miss("public law 11"),
            hit("under [[P.L. 116-9]]", "Pub. L. 116-9"), hit("under [[P. L. 116-8]]", "Pub. L. 116-8"), hit("under [[Public\nLaw 116-7]]", "Pub. L. 116-7"),
        ),
    ),
    Notation(
        name="en.notations.us_code",
        kind="code",
        scheme="us_code",
        pattern=rf"\b(?P<title>\d{{1,2}})\s{{0,2}}U\.?\s?S\.?\s?C\.?(?:\s?A\.)?\s{{0,2}}(?:§{{1,2}}\s?|[Ss]ec(?:tion|\.)\s)?(?P<section>{_SECTION})(?:\set\sseq\.)?",
        needs=("U.S.C", "USC", "U. S. C"),
        reach=(6, 60),
        norm=_code,
        examples=(
            hit("under [[50 U.S.C. 1541]] and [[42 U.S.C. § 285t–2(a)]]", "50 U.S.C. 1541"),
            hit("under [[18 USC 1028]]", "18 U.S.C. 1028"),
            miss("USC 41, UCLA 14"),
            hit("under [[18 U. S. C. 1028]]", "18 U.S.C. 1028"),
        ),
    ),
    Notation(
        name="en.notations.us_code_prose",
        kind="code",
        scheme="us_code",
        pattern=rf"\b[Ss]ections?\s(?P<section>{_SECTION})\sof\s(?:[Tt]itle|the)\s(?P<title>\d{{1,2}})(?:,|\sof\sthe)?\sU(?:nited\sStates\sCode|\.S\.\sCode|\.S\.C\.)",
        needs=("States Code", "U.S. Code", "U.S.C."),
        reach=(60, 24),
        norm=_code,
        examples=(
            hit("as defined in [[section 7 of title 31, United States Code]],", "31 U.S.C. 7"), miss("section 7 of title 31 of the treaty"),
            hit("as defined in [[section 7 of title 31, U.S. Code]],", "31 U.S.C. 7"), hit("as defined in [[section 7 of title 31, U.S.C.]],", "31 U.S.C. 7"),
        ),
    ),
    Notation(
        name="en.notations.us_regulation",
        kind="regulation",
        scheme="us_cfr",
        pattern=r"\b(?P<title>\d{1,2})\s{0,2}C\.?F\.?R\.?\s{0,2}(?:§{1,2}\s?|[Pp]arts?\s)?(?P<section>\d{1,5}(?:\.\d{1,4}[a-z]?(?:-\d{1,3})?)?(?:\(\w{1,4}\)){0,4})",
        needs=("C.F.R", "CFR"),
        reach=(6, 50),
        norm=_regulation,
        examples=(
            hit("[[10 C.F.R. 50.2]] and [[12 CFR part 4]]", "10 C.F.R. 50.2"), miss("the CFR, 58 E 68th Street"),
            hit("under [[12 CFR part 4]]", "12 C.F.R. 4"),
        ),
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
            hit("[[EXECUTIVE ORDER 13769]], it says", "E.O. 13769"), hit("under [[E.O. 13769]]", "E.O. 13769"), hit("under [[E. O. 13769]]", "E.O. 13769"), hit("under [[EO 13769]]", "E.O. 13769"),
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
