"""How treaties, agreements and laws are called by their names; patterns over the text itself."""

import re

from polparse.documents.citations import Notation
from polparse.engine.regexes import over_text
from polparse.engine.rules import hit, miss

__all__ = ["NOTATIONS"]

_Match = re.Match[str]
_WORD = r"[A-Z][\w’'.-]{1,24}"
# "signed the Agreement on Friday"
_DAYS = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December)\s\d)"
# "the Convention on the Rights of the Child": what a name goes on with.
_ON = (
    rf"\s(?:on|for|of|against|concerning|relating\sto|between|to|regarding)\s(?!{_DAYS})(?:the\s)?{_WORD}"
    rf"(?:,?\s(?:(?:and|or|of|on|the|in|to|for|from|by|with|at|their|its)\s){{0,3}}{_WORD}){{0,14}}"
)
# Parties and bodies hold conventions too; and a capital at the beginning of a sentence is none.
_NO_NAME = over_text(
    r"(?:^|\s)(?:Democratic|Republican|National|Constitutional|Party|Libertarian|Annual|Baptist|Youth|State|Federal|House|Senate|Plea|Lease|"
    r"The|This|That|These|Those|Any|Each|Under|If|In|An?|His|Her|Its|Our|Their|No|Every|Another|Draft|Said|Such|New|Final|When|And|Of|For|On|To|With|By|"
    r"Security|Settlement|Loan|Purchase|Merger|Collective|Labor|Bargaining|License|Service)\s$"
)
_TREATIES = "Treaty|Treaties|Convention|Conventions|Protocol|Protocols|Covenant|Covenants|Accords?|Pact|Agreement|Agreements"
_OWN_WORD = rf"(?!(?:{_TREATIES}|Act|The|This|That)\b){_WORD}"
_CAPS = rf"(?P<name>\b{_OWN_WORD}(?:(?:\s|-)(?:(?:of|and|for|on)\s)?{_OWN_WORD}){{0,5}}\s(?:\([A-Z][\w’' -]{{1,40}}\)\s)?)$"
_PLAIN_OF = ("of", "between", "to", "for")


def _name(match: _Match, lead: _Match | None) -> str | None:
    """The name with single blanks; None if nothing tells it from a common noun."""
    before = lead.group("name") if lead and lead.end() == match.start() else ""
    if before and _NO_NAME.search(before):
        return None
    return re.sub(r"\s+", " ", before + match.group()).strip()


NOTATIONS: tuple[Notation, ...] = (
    Notation(
        name="en.notations.treaty_on",
        kind="treaty",
        scheme="name",
        pattern=(
            rf"\b(?:International\s|Framework\s|Comprehensive\s|General\s|Optional\s){{0,2}}"
            rf"(?:Treaty|Convention|Protocol|Covenant|Agreement|Declaration)(?:{_ON})"
            rf"(?:\sof\s(?:\d{{1,2}}\s{_WORD}\s)?\d{{4}}(?!\w))?"
        ),
        needs=("Treaty", "Convention", "Protocol", "Covenant", "Agreement", "Declaration"),
        reach=(50, 500),
        lead=rf"(?:{_CAPS.removesuffix('$')})?$",
        norm=lambda match, lead: _whole(match, lead),
        examples=(
            hit("parties to the [[Convention on the Rights of the Sea]] met", "Convention on the Rights of the Sea"),
            hit("the [[International Covenant on Fair and Free Trade]]", "International Covenant on Fair and Free Trade"),
            hit("the [[Covenant on Fair\r\nTrade]]\n\nThe talks", "Covenant on Fair Trade"),
            miss("the Agreement of Tuesday"), miss("They left the Agreement on Friday in Oslo."), miss("the Treaty on April 5 in Oslo"),
            miss("The Convention of Democrats"),
            hit("the [[Treaty on the Rights of the Sea]]", "Treaty on the Rights of the Sea"),
            hit("the [[Protocol on the Rights of the Sea]]", "Protocol on the Rights of the Sea"),
            hit("the [[Agreement on the Rights of the Sea]]", "Agreement on the Rights of the Sea"),
            hit("the [[Declaration on the Rights of the Sea]]", "Declaration on the Rights of the Sea"),
            hit("the [[Bergen Convention on the Law of the Fjord]]", "Bergen Convention on the Law of the Fjord"),
        ),
    ),
    Notation(
        name="en.notations.treaty_name",
        kind="treaty",
        scheme="name",
        pattern=rf"\b(?:{_TREATIES})\b(?:\s\(?No\.\s?\d{{1,3}}\b\)?)?(?:\sof\s\d{{4}}(?!\w))?",
        needs=("Treat", "Convention", "Protocol", "Covenant", "Accord", "Pact", "Agreement"),
        reach=(0, 42),
        lead=_CAPS,
        norm=_name,
        examples=(
            hit("the [[Ozone Treaty]] and the [[Bergen Agreement of 1971]]", "Ozone Treaty"),
            miss("the Democratic National Convention"),
            miss("This Agreement ends."),
            hit("the [[Ozone Convention]]", "Ozone Convention"),
            hit("[[Ozone Convention No. 12]] of its members", "Ozone Convention No. 12"), hit("the [[Ozone Agreement]]", "Ozone Agreement"),
            hit("the [[Ozone Protocol]]", "Ozone Protocol"),
            hit("the [[Ozone Covenant]]", "Ozone Covenant"), hit("the [[Ozone Accord]]", "Ozone Accord"), hit("the [[Ozone Pact]]", "Ozone Pact"),
        ),
    ),
    Notation(
        name="en.notations.act_name",
        kind="law",
        scheme="name",
        pattern=r"\bAct\b(?:,?\s(?:of\s)?(?:1[789]|20)\d\d(?!\w))?",
        needs=("Act",),
        reach=(0, 16),
        lead=_CAPS,
        norm=_name,
        examples=(
            hit("under the [[Fair Ports Act of 1971]]", "Fair Ports Act of 1971"),
            hit("The [[Harbour (Amendment) Act 2019]]", "Harbour (Amendment) Act 2019"),
            hit("the [[Sea and Shore Protection Act]]", "Sea and Shore Protection Act"),
            miss("This Act may be cited."),
        ),
    ),
    Notation(
        name="en.notations.treaty_acronym",
        kind="treaty",
        scheme="name",
        pattern=r"\b(?:NPT|CTBT|JCPOA|NAFTA|USMCA|UNCLOS|UNFCCC|CITES|CEDAW|ICCPR|ICESCR|GATT|TRIPS|START|Joint\sComprehensive\sPlan\sof\sAction)\b",
        needs=("NPT", "CTBT", "JCPOA", "NAFTA", "USMCA", "UNCLOS", "UNFCCC", "CITES", "CEDAW", "ICCPR", "ICESCR", "GATT", "TRIPS", "START", "Joint Compre"),
        reach=(0, 40),
        norm=lambda match, _: " ".join(match.group().split()),
        examples=(
            hit("a party to the [[NPT]]", "NPT"), miss("the NPTX index"),
            hit("the [[CTBT]]"), hit("the [[JCPOA]]"), hit("the [[NAFTA]]"), hit("the [[USMCA]]"), hit("the [[UNCLOS]]"),
            hit("the [[UNFCCC]]"), hit("the [[CITES]]"),
            hit("the [[CEDAW]]"), hit("the [[ICCPR]]"), hit("the [[ICESCR]]"), hit("the [[GATT]]"), hit("the [[TRIPS]]"),
            hit("the [[START]]"), hit("the [[Joint Comprehensive Plan of Action]] of 2015"),
        ),
    ),
)


def _whole(match: _Match, lead: _Match | None) -> str | None:
    words = match.group().split()
    # "the Agreement of Tuesday", "the Convention of Democrats": one word more makes no name.
    joint = next((i for i, word in enumerate(words) if word in _PLAIN_OF), None)
    if joint is not None and len([word for word in words[joint:] if word[0].isupper()]) < 2 and len(words) < 5:
        return None
    before = lead.group("name") if lead and lead.end() == match.start() else None
    return " ".join((*(before or "").split(), *words))
