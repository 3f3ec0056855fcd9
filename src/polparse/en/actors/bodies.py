"""How English names governments and other bodies."""

from polparse.engine.regexes import over_text
from polparse.engine.rules import Rule, hit, miss
from polparse.engine.units import Match

__all__ = ["BODIES"]

# No heading in capitals, before a colon, is so short; longer ones name a place or a list.
_LONG = 6
# "HarbourWatch", "qNRT", "IKSt", but not "McVogt", "MacVogt", "KVTs", "5 KVh".
_JOINED = over_text(r"(?!Mac|Van|Von|Abu|Ibn|Abd|Bin|Fitz|Saint)[A-Z][a-z]{2,}(?:[A-Z][a-z]+|[A-Z]{2,})+|[a-z]{1,2}[A-Z]{2,}|[A-Z]{2,}[b-gi-rt-z][a-z]?")
# What else belongs to the place of a dateline, up to the dash: "STRAND CROSSING, Norway, March 5 (FNA) - "; alone it may be an agency.
_WIRE = over_text(r"(?! (?:--|[-–—]) )(?:[ -][A-Z.]{2,20}){0,3}(?:, [\w. ]{2,20}){0,2}(?: \([^()\n]{2,30}\))?,? ?(?:--|[-–—]) (?=\W?[A-Z])")


def lettered(found: Match) -> str | None:
    """No norm, or nothing if letters are part of a mark or an amount ("RX-7", "NK$10"), the place of a dateline, or a heading."""
    text, start, end = found.units.text, found.start, found.end
    behind = text[end : end + 3]
    if end - start > len("NATO") and text[start - 1 : start] in ("", "\n") and _WIRE.match(text, end):
        return None
    if behind[:1] in (":", ","):
        dateline = found.first == 0 and end - start > len("NATO")
        return None if dateline or (behind[:1] == ":" and end - start > _LONG) else ""
    if text[start - 1 : start].isdigit() or behind[:1].isdigit() or behind[:1] in "$€£":
        return None
    marked = behind[:1] in "-." and (behind[1:2].isdigit() or (behind[1:2].isupper() and not behind[2:].isalpha()))
    return None if marked else ""


def joined(found: Match) -> str | None:
    """No norm, or nothing if capitals inside a word do not make it a name."""
    return "" if _JOINED.fullmatch(found.units.text[found.start : found.end]) else None


BODIES: tuple[Rule, ...] = (
    Rule(
        name="en.actors.state_body",
        kind="state_body",
        pattern="(country: {owner}) {ruling}{0,2} (head: {state_noun})",
        examples=(
            hit("The [[Norwegian parliament]] voted."),
            hit("[[Norway's interior ministry]] said so."), hit("[[Norway's Boko Haram government]] said so."),
            miss("The parliament of birds voted."),
            hit("The [[Norway government]] and the [[European court]] agreed."),
            hit("[[Oslo's government]], [[Europe's courts]] and [[Ohio's police]] agreed."),
            hit("The [[Norwegian navy]] and a [[Danish agency]] agreed."), miss("Norwegian troops left."),
            miss("Norway urged ministries to agree."),
            miss("They asked the Norway Kvelda agency."),
        ),
    ),
    Rule(
        name="en.actors.state_body_capital",
        kind="state_body",
        pattern="(country: <capital>) (head: @<body_noun.government>)",
        examples=(hit("The [[Oslo government]] agreed."), miss("The Oslo harbour closed.")),
    ),
    Rule(
        name="en.actors.state_body_of",
        kind="state_body",
        # "They told Congress of Norway's offer."
        pattern="""
            (?! <shared_body> <of> <country> <possessive>) {adjective}{0,2} (head: {state_noun}) <of> <the>?
            (country: <country> | (?<= <body_noun.government|body_noun.parliament> <of>) <state>)
        """,
        examples=(hit("The [[government of Norway]] agreed."), miss("The government of the day agreed."),
            hit("The [[government of Ohio]] and the [[parliament of Bavaria]] agreed."), miss("The police of Ohio agreed."),
            miss("They told Congress of Norway's offer."), hit("The [[government of Norway]]'s offer failed."),
           ),
    ),
    Rule(
        name="en.actors.parliament",
        kind="organisation",
        # An election has its name of the house that is elected: "the 2009 Riksdag election".
        pattern="{no_election} (country: <parliament|agency>)",
        examples=(
            miss("The 2009 Bundestag election was close. The 2009 Bundestag special election was close."),
            hit("The [[Bundestag]] voted."), miss("The bunting was voted on."),
            hit("The [[CIA]] agreed."),
        ),
    ),
    Rule(
        name="en.actors.body",
        kind="organisation",
        pattern="{no_election} <body|company|shared_body&!seat>",
        examples=(
            miss("The 2009 European Parliament election was close."), hit("The [[United Nations]] agreed."),
            hit("[[Airbus]] agreed."), miss("State House agreed."), hit("The [[Communist Party]] lost."), miss("The united nation agreed."),
        ),
    ),
    Rule(
        name="en.actors.armed_body",
        kind="organisation",
        pattern="<armed_group&cap>",
        examples=(hit("[[Boko Haram]] attacked."), miss("A book attacked. They met contras.")),
    ),
    Rule(
        name="en.actors.party",
        kind="organisation",
        pattern="{no_election} (<party&!party_member> | <party_member> (?= <instrument_noun>))",
        examples=(
            hit("The [[Tories]] lost."), miss("The stories ended."), miss("The Republican Lena Vogt lost the Democratic primary."),
            hit("The [[Republican]] bill failed."), miss("The 2012 Labour Party primaries were close."),
        ),
    ),
    Rule(
        name="en.actors.acronym",
        kind="organisation",
        pattern="(?<! <upper&unknown>) @<upper&unknown> (?! <upper&unknown|integer> | (?<= <article&!the> <*>) <punctuation|preposition>)",
        examples=(
            hit("Reporters of [[QRTV]] asked."), miss("A reporter asked."),
            miss("Reporters of QRTV BXLM asked."), hit("TALKS WITH [[QRTV]] FAILED"), miss("TALKS FAILED"),
            miss("The QRX-V and the QRX-7 cost NKV$10 or BXL 10. She has an QRX. She has an QRX of hers."),
            hit("They left the [[QRTV]]."), miss("BERGUNN, OSLO: It snowed."),
            miss("Rain at sea\nBERGUNN CROSSING, Norway, March 5 - It snowed."),
            hit("An [[QRTV]] editor left for [[QRTV]]-led talks."),
        ),
        produce=lettered,
    ),
    # Words written as one are a name: "HarbourWatch", "qNRT", "IKSt"; a person's is part of one ("McVogt").
    Rule(
        name="en.actors.joined_words",
        kind="organisation",
        pattern="@<unknown> (?! <person|hyphen>)",
        examples=(
            hit("They asked [[HarbourWatch]]."), hit("Then [[qNRT]] said so."), hit("It is at the [[IKSt]]."),
            miss("They asked McVogt. They asked HarbourWatch Lena Vogt. They asked DeKvelda. A HarbourWatch-led plan."),
            miss("Some KVTs left. They saw Kvelda."), miss("They asked the KVT."), miss("They asked kveldaWatch."),
        ),
        produce=joined,
    ),
    # A body whose full name stands elsewhere, or of which there is one only.
    Rule(
        name="en.actors.short_body",
        kind="short_body",
        pattern="""
            {behind_small} (head: @<short_head>) (?! <cap|hyphen|of|integer>|<possessive> <meeting_noun>)
        """,
        examples=(
            hit("They told the [[Foundation]] so."), hit("It was passed in [[Parliament]]."), hit("the [[Central Bank]] agreed"),
            miss("They told the foundation so."), miss("They told the Foundation of Rain so."), miss("They told Foundation Vogt so."),
            miss("They told the Foundation Vogt led."), miss("They left before the Council's session."),
            miss("They saw Foundation leave."), miss("They told the Foundation-led side so."), miss("They told the Foundation of a town so."),
            miss("They told the Committee 3 so."),
        ),
    ),
)
