"""Where English means somebody, a town or a state of a union by the name of a country."""

from polparse.engine.rules import Rule, hit, miss
from polparse.engine.units import Match

__all__ = ["HOMONYMS"]


# How far from a name its state stands: behind a comma and "and".
_REACH = 3


def _of_union(found: Match) -> str | None:
    """The country of the state beside a name, if its states have towns with the names of countries."""
    units = found.units
    near = (*range(found.last, found.last + _REACH), *range(found.first - 1, found.first - 1 - _REACH, -1))
    state = next((unit for unit in near if units.has(unit, "state&!country&!capital")), None)
    country = None if state is None else units.norm("state", state)
    return country if country in ("CAN", "USA") else None


# A name of the kind "state" or "city" is that of no country.
HOMONYMS: tuple[Rule, ...] = (
    Rule(
        name="en.names.state_town",
        kind="state cap",
        pattern="{at_place} <cap&!capital&!country&!state> <comma> (whole: @<country&state>)",
        examples=(
            hit("He was born in Fenmoor, [[Georgia]]."), miss("He was born in Tbilisi, Georgia."),
            miss("He lived in Norway, Georgia and Denmark."), miss("He was born in Abkhazia, Georgia."),
            miss("He was born in Bergen, Norway."),
        ),
    ),
    # Its own words stand beside it without a possessive ("Georgia voters"; the country's are "Georgian").
    Rule(
        name="en.names.state_words",
        kind="state cap",
        pattern="(whole: @<country&state>) (?= <party|body_noun|state_office|nouns&!verb_s>|<possessive> <adjective>{0,1} <office.governor>)",
        examples=(
            hit("[[Georgia]] voters agreed."), hit("[[Georgia]]'s governor agreed."), miss("Georgia agreed with voters."),
            hit("The [[Georgia]] Democratic chairman left."), hit("The [[Georgia]] legislature met."),
            hit("[[Georgia]] businesswoman Lena Vogt agreed."), hit("[[Georgia]] peanuts cost more."), miss("Georgia claims the port."),
            hit("[[Georgia]]'s former governor agreed."), miss("Norway voters agreed."), miss("Georgia Prime Minister Lena Vogt agreed."),
        ),
    ),
    Rule(
        name="en.names.state_of",
        kind="state cap",
        pattern="<office.legislator|office.governor|honorific|party> <cap>{1,3} <of> (whole: @<country&state>)",
        examples=(
            hit("Senator Lena Vogt of [[Georgia]] agreed."), miss("President Lena Vogt of Georgia agreed."),
            hit("Governor Lena Vogt of [[Georgia]] agreed."), hit("Mrs. Vogt of [[Georgia]] agreed."),
            hit("The Republican Lena Vogt of [[Georgia]] agreed."), miss("Senator Lena Vogt of Norway agreed."),
            miss("A senator told those of Georgia so."),
        ),
    ),
    Rule(
        name="en.names.state_of_party",
        kind="state cap",
        pattern="<letter|party> <hyphen> (whole: @<country&state>)",
        examples=(
            hit("Lena Vogt (D-[[Georgia]]) agreed."), hit("Lena Vogt (Labor-[[Georgia]]) agreed."), miss("The pro-Georgia side agreed."),
            miss("Lena Vogt (D-Norway) agreed."),
        ),
    ),
    Rule(
        name="en.names.state_first",
        kind="state cap",
        pattern="(whole: @<country&state>) (?= <comma>? <conjunction_and>? <other_state>)",
        produce=_of_union,
        examples=(
            hit("[[Georgia]], Ohio and Texas agreed."), hit("[[Georgia]] and Ohio agreed."), miss("Georgia and Norway agreed."),
            miss("Norway, Ohio and Texas agreed."), miss("Georgia sued Ohio."),
        ),
    ),
    Rule(
        name="en.names.state_next",
        kind="state cap",
        pattern="<other_state> <comma>? <conjunction_and>? (whole: @<country&state>)",
        produce=_of_union,
        examples=(
            hit("Ohio, [[Georgia]] and Norway agreed."), hit("Ohio and [[Georgia]] agreed."), miss("Norway and Georgia agreed."),
            miss("Ohio and Norway agreed."),
        ),
    ),
    Rule(
        name="en.names.town_of_state",
        kind="city cap",
        pattern="""
            (?<! <country> <comma|conjunction_and>) (whole: @<country&!state&!multi>)
            <comma> (?= <other_state>) (?! <*> <comma>? <conjunction_and> <other_state>)
        """,
        produce=_of_union,
        examples=(
            hit("They met in [[Lebanon]], Ohio, and left."), hit("They met in [[Norway]], Quebec."),
            miss("Norway, Ohio and Texas agreed."), miss("They flew from Norway and Lebanon, Ohio said."), miss("They met in Georgia, Ohio."),
            miss("They met in Lebanon, Bavaria."), miss("They met in New Zealand, Ohio."), miss("They left Norway, and Ohio agreed."),
            miss("Norway, Lebanon, Ohio agreed."), miss("Norway, Ohio, and Texas agreed."),
        ),
    ),
    # What a country is called is the surname of somebody who is named elsewhere, if it does what people do.
    Rule(
        name="en.names.surname_of_country",
        kind="surname",
        pattern="""
            {unled} (?<! <preposition|conjunction_and|comma|the>) (whole: @<country&!multi&!upper>)
            {does}
        """,
        examples=(
            hit("[[Holland]] said so."), hit("Then [[Holland]] always says so."), hit("[[Holland]] agrees. [[Holland]] left. [[Holland]] was ill."),
            hit("[[Holland]] has left. [[Holland]] did. [[Holland]] may leave."), miss("With Holland gone, they left in Holland said so."),
            miss("They love Holland."), miss("Norway and Holland said so."), miss("Norway, Holland said so."), miss("The Holland said so."),
            miss("HOLLAND said so."), miss("New Zealand said so."),
        ),
    ),
    Rule(
        name="en.names.surname_told",
        kind="surname",
        pattern="(?<= <quote_close|comma> <cue_s|cue_ed>) (whole: @<country&!multi&!upper>) (?= <comma|stop|timex>)",
        examples=(
            hit("“It is over,” said [[Holland]]."), hit("“It is over,” says [[Holland]], who left."), hit("“It is over,” said [[Holland]] Monday."),
            hit("It is over, said [[Holland]]."),
            miss("They asked Holland."), miss("“It is over,” said Holland minister Vogt."),
            miss("“It is over,” said New Zealand."), miss("“It is over,” said HOLLAND."),
        ),
    ),
    Rule(
        name="en.names.titled_country",
        kind="person",
        pattern=(
            "<plain_honorific|office.legislator&!office_plural|office.judge&!office_plural"
            "|office.mayor&!office_plural> (whole: @<country&!multi&!upper>) {alone}"
        ),
        examples=(
            hit("Ms. [[Holland]] left."), hit("Senator [[Holland]] left."), hit("Judge [[Holland]] left."), hit("Mayor [[Holland]] left."),
            miss("Senators Holland likes left."), miss("Judges Holland likes left."), miss("Mayors Holland likes left."),
            miss("President Holland left."), miss("Mr. New Zealand left."), miss("Ms. HOLLAND left."), miss("Ms. Holland Vogt left."),
        ),
    ),
)
