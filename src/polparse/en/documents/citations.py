"""
How resolutions, laws and treaties are identified in English print.

Patterns over the text itself: see `polparse.documents.citations` for why. The words in them are parts of the printed form.
"""

import re

from polparse.documents.citations import Anaphora, Notation
from polparse.en.documents.citations_bodies import NOTATIONS as BODIES
from polparse.en.documents.citations_us import NOTATIONS as US
from polparse.en.documents.treaties import NOTATIONS as TREATIES
from polparse.engine.regexes import over_text
from polparse.engine.rules import hit, miss

__all__ = ["ANAPHORA", "NOTATIONS"]

_Match = re.Match[str]
# What may stand between two resolutions of a list: "12 (1948) of 3 May 1948 and 14 (1948)"; also a number that was misread.
_JOINT = r"[^;:\"“”]{1,80}"
_LEAD = r"(?P<name>\b[Rr](?:esolutions?|ESOLUTIONS?)\s{1,3}(?:(?:[Nn]os?\.?|[Nn]umbers?)\s)?)$"
_NEAR = rf"(?:{_LEAD}|\b[Rr]esolutions?\b[^.;:(]{{0,60}}\s$)"
# Whose resolution it is: of the last body named before it; of a council that nobody can tell, none.
_SERIES = {
    "General Assembly": "A/RES/",
    "Human Rights Council": "A/HRC/RES/",
    "Economic and Social Council": "E/RES/",
    "Security Council": "S/RES/",
    "Council resolution": None,
}
_COUNCILS = over_text("|".join(_SERIES))
# Other bodies that number their resolutions by the year, too.
_OTHER = over_text(r"Parliamentary\s+Assembly|Committee\s+of\s+Ministers|Council\s+of\s+Europe|\bPACE\b|\b[Rr]ecommendations?\s+\d+\s+\(")
_AROUND = 100


def _closed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _of_year(match: _Match, _: object) -> str | None:
    number, year = match.group("number"), match.group("year")
    if _OTHER.search(match.string, max(0, match.start() - _AROUND), match.end() + _AROUND):
        return None
    return f"S/RES/{int(number)}({year})" if int(number) else None


def _of_session(match: _Match, _: object) -> str:
    return f"A/RES/{match.group('number')}({match.group('session')}){match.group('letter') or ''}"


def _of_slash(match: _Match, lead: _Match | None) -> str | None:
    session, number = match.group("session"), match.group("number")
    before = lead.string[max(0, lead.start() - _AROUND) : lead.end()] if lead else ""
    named = list(_COUNCILS.finditer(before))
    series = _SERIES[named[-1].group()] if named else "A/RES/"
    if series is None:
        return None
    if session.isdecimal() and (int(session) > 1900) != (series == "E/RES/"):
        return None
    if session.isdecimal() and series == "A/RES/" and not 31 <= int(session) <= 120:
        return None
    return f"{series}{session}/{number}{match.group('letter') or ''}"


def _symbol(match: _Match, _: object) -> str:
    return _closed(match.group()).rstrip(".")


def _european(match: _Match, _: object) -> str | None:
    kind = match.group("kind").split()[-1].lower()
    letter = {"directive": "L", "regulation": "R", "decision": "D", "position": "E", "action": "E"}[kind]
    first, second = match.group("first"), match.group("second")
    # Directives have had their year first at all times.
    year_first = kind == "directive" or (not match.group("no") and (kind != "regulation" or (bool(match.group("union")) and _is_year(first))))
    year, number = (first, second) if year_first else (second, first)
    if len(year) == 2:
        year = f"19{year}"
    return f"3{year}{letter}{int(number):04}" if _is_year(year) else None


def _is_year(text: str) -> bool:
    return len(text) == 4 and "1951" <= text <= "2100"


UNITED_NATIONS = (
    Notation(
        name="en.notations.un_year",
        kind="resolution",
        scheme="un_symbol",
        pattern=r"\b(?P<number>\d{1,4})\.?\s{0,3}\(\s?(?P<year>(?:19[4-9]|20\d)\d)\s?\)",
        needs=("(19", "(20", "( 19", "( 20"),
        reach=(10, 14),
        lead=_NEAR,
        joint=_JOINT,
        norm=_of_year,
        examples=(
            hit("as [[resolution 12 (1948)]] says", "S/RES/12(1948)"),
            hit("its [[resolutions 12 (1948)]] of 3 May 1948, [[14 (1948)]] and [[15 (1949)]]", "S/RES/12(1948)"),
            hit("its resolutions 12 1948), [[14 (1948)]] and [[15 (1949)]]", "S/RES/14(1948)"),
            miss("Treaty Series, vol. 75 (1950)"),
            hit("[[resolution 12 (2004)]], [[resolution 14 ( 1948)]] and [[resolution 15 ( 2004)]]", "S/RES/12(2004)"),
        ),
    ),
    Notation(
        name="en.notations.un_heading",
        kind="resolution",
        scheme="un_symbol",
        pattern=r"\b(?P<number>\d{1,4})\s{0,3}\(\s?(?P<year>(?:19[4-9]|20\d)\d)\s?\)(?=\.?\s{1,3}R(?:esolution|ESOLUTION)\sof\b)",
        needs=("Resolution of", "RESOLUTION of", "Resolution\nof"),
        reach=(18, 34),
        norm=_of_year,
        examples=(
            hit("[[12 (1948)]]. Resolution of 3 May 1948", "S/RES/12(1948)"), miss("12 (1948). It was adopted."),
            hit("[[12 (1948)]]. RESOLUTION of 3 May 1948"), hit("[[12 (1948)]]. Resolution\nof 3 May 1948"),
        ),
    ),
    Notation(
        name="en.notations.un_number",
        kind="resolution",
        scheme="un_symbol",
        pattern=r"\b(?P<number>\d{1,4})\b(?!\s?[(/%]|[.,]?\d|\s[A-Z]?\s?\()",
        # Of "resolution" what begins with a letter that is rare.
        needs=("ution", "UNSC", "C Res", "C. Res"),
        reach=(0, 110),
        lead=(
            r"(?:(?P<name>\b(?:UNSCR|UNSC\s(?:[Rr]esolutions?|[Rr]es\.?)|(?:U\.?N\.?\s)?S\.?C\.?\sRes(?:olutions?|\.)?)\s)"
            r"|\bSecurity\sCouncil(?:[’']s)?\s(?P<name_b>[Rr]esolutions?\s(?:[Nn]os?\.?\s)?))$"
        ),
        joint=r",\s(?:and\s)?|\sand\s",
        norm=lambda match, lead: f"S/RES/{int(match.group('number'))}" if lead and int(match.group("number")) else None,
        examples=(
            hit("[[UNSCR 1559]] and no other", "S/RES/1559"),
            hit("[[SC Res. 1591]]", "S/RES/1591"),
            hit("[[S.C. Res. 1559]]", "S/RES/1559"),
            hit("Security Council [[resolutions 242]] and [[338]]", "S/RES/242"),
            miss("Security Council resolution 12 (1948)"),
            miss("the resolution of 1701"),
        ),
    ),
    Notation(
        name="en.notations.un_number_before",
        kind="resolution",
        scheme="un_symbol",
        pattern=(
            r"\b(?P<number>\d{1,4})\b(?=(?:(?:,\s(?:and\s)?|\sand\s)\d{1,4}){0,8}\s(?:\(\d{4}\)\s)?"
            r"of\sthe\s(?:U\.?N\.?\s|United\sNations\s)?Security\sCouncil\b|,\sthe\s(?:U\.?N\.?\s|United\sNations\s)?Security\sCouncil\b)"
        ),
        needs=("ution",),
        reach=(0, 110),
        lead=r"(?P<name>\b(?:[Rr]esolutions\s(?:[Nn]os?\.?\s)?|(?:(?<=[Ii]n )|(?<=[Bb]y )|(?<=[Uu]nder )|(?<=[Ii]ts )|(?<=UN ))[Rr]esolution\s))$",
        joint=r",\s(?:and\s)?|\sand\s",
        norm=lambda match, _: f"S/RES/{int(match.group('number'))}" if int(match.group("number")) else None,
        examples=(
            hit("the [[resolutions 242]] and [[338]] of the Security Council", "S/RES/242"),
            hit("In [[resolution 2334]], the Security Council condemned it.", "S/RES/2334"),
            miss("In resolution 12, the council of Bergen condemned it."),
            miss("In room 12, the Security Council met."),
        ),
    ),
    Notation(
        name="en.notations.un_session",
        kind="resolution",
        scheme="un_symbol",
        pattern=r"\b(?P<number>\d{1,4})\s{0,3}(?:(?P<letter>[A-Z])(?:\sand\s[A-Z])?\s)?\((?P<session>(?:S-|ES-)?[IVXL]{1,7})\)",
        needs=("I)", "V)", "X)", "L)"),
        reach=(26, 2),
        norm=_of_session,
        examples=(
            hit("General Assembly resolution [[377 A (V)]]", "A/RES/377(V)A"),
            hit("[[1514 (XV)]]", "A/RES/1514(XV)"),
            miss("Part 3 (IV-B)"),
            hit("[[67 (I)]]", "A/RES/67(I)"), hit("[[1150 (XX)]]"), hit("[[11 (XL)]]"),
        ),
    ),
    Notation(
        name="en.notations.un_slash",
        kind="resolution",
        scheme="un_symbol",
        pattern=r"\b(?P<session>(?:ES|S)-\d{1,2}|\d{1,4})/(?P<number>\d{1,3})\b(?:\s(?P<letter>[A-Z])\b(?!\.))?(?![/\d])",
        needs=("/",),
        reach=(8, 8),
        lead=_LEAD,
        joint=_JOINT,
        norm=_of_slash,
        examples=(
            hit("General Assembly [[resolutions 60/1]], [[ES-10/4]] and [[48/159 A]]", "A/RES/60/1"),
            miss("The resolution was adopted by 60/1."),
            miss("a majority of 60/40"),
        ),
    ),
    Notation(
        name="en.notations.un_symbol",
        kind="resolution",
        scheme="un_symbol",
        pattern=(
            r"\b(?:S/RES/\d{1,4}\s?\(\d{4}\)|A/RES/(?:\d{1,4}\s?\((?:S-|ES-)?[IVXL]{1,7}\)\s?[A-Z]?\b|(?:E?S-)?\d{1,3}/\d{1,3}(?:\s?[A-Z]\b(?!\.))?)"
            r"|A/HRC/(?:RES|DEC)/(?:S-)?\d{1,2}/\d{1,3}|E/RES/\d{4}/\d{1,3})"
        ),
        needs=("/RES/", "/DEC/"),
        reach=(8, 30),
        norm=_symbol,
        examples=(
            hit("see [[S/RES/12 (1948)]]", "S/RES/12(1948)"),
            hit("[[A/RES/60/1]] and [[A/HRC/RES/16/18]]", "A/RES/60/1"),
            miss("see S/12 (1948)"),
            hit("[[A/HRC/DEC/2/1]]", "A/HRC/DEC/2/1"),
        ),
    ),
    Notation(
        name="en.notations.un_statement",
        kind="statement",
        scheme="un_symbol",
        pattern=r"\bS/PRST/\d{4}/\d{1,3}\b",
        needs=("S/PRST/",),
        reach=(0, 20),
        norm=_symbol,
        examples=(hit("its presidential statement [[S/PRST/2011/4]]", "S/PRST/2011/4"), miss("S/2011/4")),
    ),
    Notation(
        name="en.notations.un_document",
        kind="document",
        scheme="un_symbol",
        pattern=(
            r"\b(?:S/(?:\d{4}/\s?\d{1,4}|\d{3,5})|A/(?:(?:[A-Z]{2,4}\.\d{1,3}|C\.\d|HRC|AC\.\d{1,3}|ES-\d{1,2}|S-\d{1,2})/)?\d{1,3}/(?:L\.)?\d{1,4}|A/\d{2,4}"
            r"|E/(?:CN\.\d{1,2}/|C\.\d{1,2}/)?\d{4}/(?:L\.)?\d{1,4})(?:/(?:Add|Corr|Rev)\.\s?\d{1,2}){0,3}(?![\w/])"
        ),
        needs=("S/", "A/", "E/"),
        reach=(0, 40),
        norm=_symbol,
        examples=(
            hit("his report ([[S/2011/4]]) and [[A/60/L.1/Rev.2]]", "S/2011/4"),
            hit("in document [[S/25147]]", "S/25147"),
            miss("the S/4 engine of the A/V department"),
            hit("in document [[A/66/12]]", "A/66/12"), hit("in document [[E/2010/4]]", "E/2010/4"),
        ),
    ),
    Notation(
        name="en.notations.un_charter",
        kind="charter",
        scheme="un_charter",
        pattern=(
            r"(?P<number>\b[IVX]{1,5}|\b\d{1,3})(?=(?:,?\s(?:and|to|or)?\s?(?:[IVX]{1,5}|\d{1,3})){0,3}"
            r"(?:,\sparagraphs?\s\d,?)?\s(?:of\sthe|\(?UN\)?)\s(?:UN\s|U\.N\.\s|United\sNations\s)?Charter\b)"
        ),
        needs=("Charter",),
        reach=(110, 10),
        norm=lambda match, lead: _charter_of(match, lead),
        lead=r"(?P<name>\b(?:Articles?|Chapters?)\s)$",
        joint=r",?\s(?:(?:and|to|or)\s)?",
        examples=(
            hit("under [[Chapter VII]] of the Charter", "UN-Charter/Ch.VII"),
            hit("[[Articles 39]] and [[40]] of the Charter of the United Nations", "UN-Charter/Art.39"),
            miss("under Article 5 of the Treaty"),
        ),
    ),
)


def _charter_of(match: _Match, lead: _Match | None) -> str | None:
    if lead is None:
        return None
    return f"UN-Charter/{'Art' if lead.group('name').startswith('A') else 'Ch'}.{match.group('number')}"


EUROPE = (
    Notation(
        name="en.notations.eu_act",
        kind="regulation",
        scheme="celex",
        pattern=(
            r"\b(?P<kind>(?:(?:Council|Commission|Framework|Delegated|Implementing)\s)?(?:Decision|Directive|Regulation)|Common\sPosition|Joint\sAction)\s"
            r"(?P<union>\((?:EU|EC|EEC|CFSP|EU,\sEuratom)\)\s)?(?P<no>No\.?\s)?(?P<first>\d{1,4})/(?P<second>\d{1,4})"
            r"(?:/(?:EU|EC|EEC|CFSP|JHA|Euratom))?(?![/\d])"
        ),
        needs=("Decision ", "Directive ", "Regulation ", "Common Position", "Joint Action"),
        reach=(30, 70),
        norm=_european,
        examples=(
            hit("[[Council Decision 2014/145/CFSP]]", "32014D0145"),
            hit("[[Decision No 243/2012/EU]]", "32012D0243"),
            hit("[[Directive No 64/433/EEC]]", "31964L0433"),
            hit("[[Directive 95/46/EC]] and [[Regulation (EU) 2016/679]]", "31995L0046"),
            hit("[[Regulation (EC) No 1049/2001]]", "32001R1049"),
            miss("the Decision of 3/4"),
            hit("[[Directive 95/46/EC]] alone"), hit("[[Common Position 2001/931/CFSP]]", "32001E0931"), hit("[[Joint Action 2008/851/CFSP]]", "32008E0851"),
        ),
    ),
    Notation(
        name="en.notations.celex",
        kind="regulation",
        scheme="celex",
        pattern=r"\b3(?:19[5-9]|20\d)\d[LRDEF]\d{4}\b",
        needs=("3195", "3196", "3197", "3198", "3199", "3200", "3201", "3202", "3203"),
        reach=(0, 12),
        norm=lambda match, _: match.group(),
        examples=(
            hit("see [[32014D0145]]", "32014D0145"), miss("see 32014X0145"),
            hit("see [[31952D0145]], [[31962L0145]], [[31972R0145]], [[31982E0145]], [[31992F0145]], [[32002D0145]], [[32022D0145]] and [[32032D0145]]"),
        ),
    ),
    Notation(
        name="en.notations.au_decision",
        kind="decision",
        scheme="au_decision",
        pattern=r"\b(?:Assembly|EX\.CL)/(?:AU/)?(?:Dec|Decl|Res)\.?\s?\d{1,4}\s?\([IVXL]{1,7}\)",
        needs=("Assembly/AU/", "EX.CL/"),
        reach=(0, 50),
        norm=_symbol,
        examples=(
            hit("[[Assembly/AU/Dec.123(VII)]]", "Assembly/AU/Dec.123(VII)"), miss("the Assembly/AU/ summit"),
            hit("[[EX.CL/Dec.12 (IV)]]", "EX.CL/Dec.12(IV)"),
        ),
    ),
)

NOTATIONS: tuple[Notation, ...] = (*UNITED_NATIONS, *EUROPE, *BODIES, *US, *TREATIES)

ANAPHORA = Anaphora(
    name="en.notations.anaphora",
    pattern=(
        r"\b(?:(?P<own>[Tt]he\spresent|[Tt]his)|[Tt]he\s(?:said|same|aforesaid|above-mentioned)|[Tt]hat)\s"
        r"(?P<noun>[Rr]esolution|[Dd]ecision|[Tt]reaty|[Aa]greement|[Cc]onvention|[Pp]rotocol|[Cc]ovenant|[Bb]ill"
        r"|[Aa]ct|[Ll]aw|[Oo]rder|[Rr]egulation|[Dd]irective)\b(?!\s(?:\d|of\s\d))"
    ),
    heading=(
        r"(?:\A|\n)\s{0,8}(?:R(?:esolution|ESOLUTION)\s{1,3})?\d{1,4}\s\(\d{4}\)|\d{1,4}\s\(\d{4}\)\.?\s{1,3}Resolution"
        r"|(?:\A|\n)\s{0,4}[HS]\.\s?(?:[A-Z]+\.\s?)?R"
    ),
    nouns={
        "resolution": ("resolution", "bill"),
        "decision": ("decision", "regulation"),
        "treaty": ("treaty",),
        "agreement": ("treaty",),
        "convention": ("treaty",),
        "protocol": ("treaty",),
        "covenant": ("treaty",),
        "bill": ("bill",),
        "act": ("law", "bill"),
        "law": ("law",),
        "order": ("order",),
        "regulation": ("regulation",),
        "directive": ("regulation", "directive"),
    },
    examples=(
        hit("The Ozone Treaty entered into force. Parties to [[the said Treaty]] met."),
        hit("After resolution 12 (1948) was adopted, they disregarded [[that resolution]]."),
        miss("He made this resolution at New Year."),
    ),
)
