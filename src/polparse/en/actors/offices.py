"""Offices and pronouns that stand for a person."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["OFFICES"]

OFFICES: tuple[Rule, ...] = (
    Rule(
        name="en.actors.office",
        kind="office",
        pattern=(
            "(?<! <hyphen>) (<the>|(country: {owner})|<possessive_determiner>) (title: (<status|demonym|country|rank|portfolio> <hyphen>?){0,3} "
            "(head: @<office&!office_plural&!office.relative&!office.profession>)) (?! <person|hyphen|office|of|for>|<comma> <person>) {no_modifier}"
        ),
        examples=(
            hit("[[The prime minister]] agreed."),
            hit("[[Norway's foreign minister]] agreed."),
            miss("The prime minister of Norway agreed."),
            hit("[[His rival]] agreed."), hit("[[The former president]] agreed."), hit("[[The Norwegian president]] agreed."),
            hit("[[The US president]] agreed."), hit("[[The leftist candidate]] agreed."), hit("[[The economics professor]] agreed."),
            miss("The prime minister, Lena Vogt, agreed."), miss("The prime minister Lena Vogt agreed."),
            miss("The minister-to-be agreed."), miss("The Republican mayor Lena Vogt agreed."), miss("The judge for the north agreed."),
            miss("The moderators agreed."), miss("Her mother agreed."), miss("The billionaire agreed."),
            miss("The official position is new."), miss("The official plans of the town are new."), miss("His official residence is new."),
            miss("The official new plan left."), miss("The chairman president left."), miss("Anti-Danish journalist fled."),
            hit("[[The official]] left."), hit("[[The general]] plans a raid."),
        ),
    ),
    # "The foreign minister of Norway", "the head of the World Bank": where nobody's name stands beside it.
    Rule(
        name="en.actors.office_of",
        kind="office",
        pattern="""
            <the> (title: <titling>{0,3} (head: @<single_office>)) <of> <the>? (country: <country>) {nobody_named}
        """,
        examples=(
            hit("[[The foreign minister of Norway]] agreed."), hit("[[The acting president of the Chad]] agreed. [[The economics minister of Norway]] agreed."),
            miss("A minister of Norway agreed. The minister of Norway, Lena Vogt, agreed. The minister of Norway Lena Vogt agreed."),
            miss("The ministers of Norway agreed. The minister of trade agreed. The mother of Norway agreed. The minister of Norway's navy agreed."),
            miss("The minister of Norway-based firms agreed. The minister for Norway agreed. The Norway of kings agreed."),
        ),
    ),
    Rule(
        name="en.actors.office_of_body",
        kind="office",
        pattern="""
            <the> (title: <titling>{0,3} (head: @<single_office>) <of|for|at> <the>? <named_body>) (<of> <the>? (country: <country>))?
            {nobody_named}
        """,
        examples=(
            hit("[[The head of the World Bank]] agreed."), hit("[[The former mayor of Bergen]] agreed."),
            hit("[[The chair of the Supreme Court of the Chad]] agreed. [[The head of the Storting of Norway]] agreed."),
            hit("[[The spokesman for UNESCO]] agreed. [[The envoy at NATO]] agreed."),
            miss("A head of the World Bank agreed. The head of the World Bank, Lena Vogt, agreed. The head of rain agreed."),
            miss("The mayor of Bergen Lena Vogt agreed. The mayors of Bergen agreed. The mayor of Bergen's aunt agreed. The mayor with UNESCO agreed."),
        ),
    ),
    # "The president's spokesman", "Vogt's spokesman".
    Rule(
        name="en.actors.office_whose",
        kind="office",
        pattern="""
            (title: (<the> <titling>{0,2} <single_office> | <person>) <possessive> <titling>{0,3} (head: @<single_office>))
            {nobody_named} (?! <of|for>)
        """,
        examples=(
            hit("[[The president's spokesman]] agreed. [[The former president's spokesman]] agreed."),
            hit("[[Lena Vogt's former deputy]] agreed."),
            hit("[[The trade minister's chief aide]] agreed."),
            miss("The president's house fell. The president's spokesman, Lena Vogt, agreed. Vogt's spokesman Ivo Brandt agreed."),
            miss("The ship's captain agreed."),
            miss("Vogt's ministers agreed."),
            miss("Vogt's mother agreed. Vogt's envoy of fish agreed. Vogt's spokesman for fish agreed. Vogt's minister-run firm agreed."),
        ),
    ),
    # Who or what is meant is told before: "the charity" of Oxfam.
    Rule(
        name="en.actors.called",
        kind="description",
        pattern="<the> (<cap> <hyphen> <verb_en>)? <adjective|demonym|noun>{0,2} (head: @<called_body>) {called_on} {no_modifier}",
        examples=(
            hit("[[The Oslo-based charity]] agreed."),
            hit("[[The charity]] agreed."), hit("[[The Norwegian charity]] agreed."), hit("[[The tiny charity]] agreed."),
            hit("[[The fishery charity]] agreed."), miss("A charity agreed."), miss("The charity of Oslo agreed."),
            miss("The charity Fenmoor agreed."), miss("The group, Lena Vogt, agreed."), miss("The group trip ended."), miss("The company that owns it agreed."),
            miss("The parties agreed."), miss("The charity-led plan failed."),
        ),
    ),
    Rule(
        name="en.actors.called_state",
        kind="description",
        pattern="<the> <adjective|noun|region_people>{0,2} (head: @<called_state>) {called_on} (?! <possessive>) {no_modifier}",
        examples=(
            hit("[[The country]] agreed. [[The tiny island nation]] agreed. [[The West African country]] agreed. [[The Gulf state kingdom]] agreed."),
            miss("A country agreed. The country's king agreed. The country of Chad agreed. The nation-wide vote failed."),
        ),
    ),
    # A legislator by the party: "the Democrat".
    Rule(
        name="en.actors.party_member",
        kind="description",
        pattern="<the> <adjective>{0,2} (head: @<party_member>) {called_on} (?! <nouns>)",
        examples=(
            hit("[[The Democrat]] agreed. [[The young Republican]] agreed."),
            miss("A Democrat agreed. The Republican Party agreed. The Democrat Lena Vogt agreed. The Republican plans failed."),
        ),
    ),
    Rule(
        name="en.actors.profession",
        kind="description",
        pattern="<the> <adjective|noun>{0,2} (head: @<office.profession&!office_plural>) {called_on} {no_modifier}",
        examples=(
            hit("[[The billionaire]] agreed."), hit("[[The young writer]] agreed."), hit("[[The fishery designer]] agreed."),
            miss("The writer Lena Vogt agreed."),
            miss("The writer, Lena Vogt, agreed."),
            miss("A writer agreed."), miss("The writer union agreed."), miss("The writers agreed."),
        ),
    ),
    Rule(
        name="en.actors.aged",
        kind="description",
        pattern=(
            "<the> (age: <integer> <hyphen> @<calendar_unit> <hyphen> <adjective>) <adjective>{0,2} (head: <office&!office_plural>) "
            "{called_on} {no_modifier}"
        ),
        examples=(
            hit("[[The 52-year-old economist]] agreed."), hit("[[The 52-year-old liberal economist]] agreed."),
            miss("The 52-year-old economists agreed."), miss("A 52-year-old economist agreed."), miss("The 52-year-old judge Lena Vogt agreed."),
            miss("The 52-year-old house fell."),
        ),
    ),
    # "The 60-year-old said".
    Rule(
        name="en.actors.of_age",
        kind="description",
        pattern="<the> (age: <integer> <hyphen> @<calendar_unit> <hyphen> (head: <adjective>)) (?! <adjective|nouns|unknown>) {called_on}",
        examples=(
            hit("[[The 60-year-old]] agreed."), miss("A 60-year-old agreed."), miss("The 60-year-old tall house fell."), miss("The 60-year-old houses fell."),
            miss("The 60-year-old FRC failed."), miss("The 60-year-old zurkle failed."), miss("The 60-year-old judge agreed."),
        ),
    ),
    # "His Highness" alone is who was called so before.
    Rule(
        name="en.actors.styled",
        kind="office",
        pattern="(title: @<honorific&multi>) (?! <person>)",
        examples=(
            hit("[[Her Excellency]] left."), miss("Her Excellency Lena Vogt left."), miss("The Rev. left."),
        ),
    ),
    Rule(
        name="en.actors.he",
        kind="pronoun",
        pattern="<pronoun_subject.3sm|pronoun_object.3sm|possessive_determiner.3sm>",
        examples=(
            hit("Then [[he]] left."), miss("Then they left."),
            hit("She met [[him]]."), hit("She read [[his]] letter."),
        ),
        produce=lambda found: "m",
    ),
    Rule(
        name="en.actors.she",
        kind="pronoun",
        pattern="<pronoun_subject.3sf|possessive_determiner.3sf>",
        examples=(
            hit("Then [[she]] left."), miss("Then they left."),
            hit("He met [[her]]."),
        ),
        produce=lambda found: "f",
    ),
    # Who of several is meant is told by whom the pronoun means.
    Rule(
        name="en.actors.possessed",
        kind="possessed",
        pattern="""
            <possessive_determiner.3sm|possessive_determiner.3sf> <adjective&!status>{0,2}
            (head: @<body_noun.government | body_noun.party | called_state>) {called_on} (?! <possessive>)
        """,
        examples=(
            hit("Vogt said [[her government]] agreed. Brandt said [[his own party]] agreed. Berg said [[his country]] agreed."),
            hit("Vogt said [[her own government]] agreed."),
            miss("Vogt said her former party agreed. They said their government agreed. Brandt said his firm agreed. Vogt said her country's king agreed."),
            miss("Vogt said her government of experts fell. "),
        ),
    ),
    Rule(
        name="en.actors.it",
        kind="it",
        pattern="<pronoun_subject.3sn>",
        examples=(hit("Norway agreed, and [[it]] will pay."), miss("They will pay.")),
    ),
)
