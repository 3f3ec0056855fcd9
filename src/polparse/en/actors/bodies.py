"""How English names governments and other bodies."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["BODIES"]

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
        pattern="(?! <shared_body> <of> <country> <possessive>) {adjective}{0,2} (head: {state_noun}) <of> <the>? (country: <country>)",
        examples=(hit("The [[government of Norway]] agreed."), miss("The government of the day agreed."),
            miss("They told Congress of Norway's offer."), hit("The [[government of Norway]]'s offer failed."),
           ),
    ),
    Rule(
        name="en.actors.parliament",
        kind="organisation",
        pattern="(country: <parliament|agency>)",
        examples=(
            hit("The [[Bundestag]] voted."), miss("The bunting was voted on."),
            hit("The [[CIA]] agreed."),
        ),
    ),
    Rule(
        name="en.actors.body",
        kind="organisation",
        pattern="<body|company|shared_body>",
        examples=(hit("The [[United Nations]] agreed."), hit("[[Airbus]] agreed."), hit("The [[Communist Party]] lost."), miss("The united nation agreed.")),
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
        pattern="<party>",
        examples=(hit("The [[Tories]] lost."), miss("The stories ended.")),
    ),
    Rule(
        name="en.actors.acronym",
        kind="organisation",
        pattern="(?<! <upper&unknown>) @<upper&unknown> (?! <upper&unknown>)",
        examples=(
            hit("Reporters of [[QRTV]] asked."), miss("A reporter asked."),
            miss("Reporters of QRTV BXLM asked."), hit("TALKS WITH [[QRTV]] FAILED"), miss("TALKS FAILED"),
        ),
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
