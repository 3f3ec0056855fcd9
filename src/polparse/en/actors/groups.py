"""How English names groups: by who they are, by their trade, by their nation."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["GROUPS"]

GROUPS: tuple[Rule, ...] = (
    Rule(
        name="en.actors.armed_group",
        kind="group",
        pattern="<armed_group&lower>",
        examples=(hit("The [[contras]] attacked."), miss("Boko Haram attacked. A book attacked.")),
    ),
    Rule(
        name="en.actors.group",
        kind="group",
        pattern="""
            (<quantifier|number_word|integer> | (possessive: <possessive_determiner>) | (?<= <the>) | {group_opens}) (country: {owner})?
            (?! (?<= <country|of|for|by>) <verb_ing>) ({adjective} <hyphen>?){0,3} @<group_noun> (<conjunction_and> <group_noun>)?
            (<in> (place: <country|capital|city|state|region>))?
        """,
        examples=(
            hit("[[Some Norwegian experts]] say so."),
            hit("[[political groups in Norway]] agreed"),
            hit("the [[protesters]] agreed"),
            miss("We say that people agreed."),
            hit("[[her rivals]] agreed"), hit("[[Norwegian experts]] agreed"), hit("[[angry voters]] agreed"),
            hit("[[eight states]] agreed"), hit("[[30 states]] agreed"), hit("the [[protesters in Oslo]] agreed"),
            hit("the [[voters in Manhattan]] agreed"), hit("the [[voters in Eastern Europe]] agreed"),
            hit("[[economics voters]] agreed"), hit("[[Tory voters]] agreed"), hit("[[Muslim voters]] agreed"),
            hit("[[masked rebels]] agreed"), hit("[[kveldan rebels]] agreed"), hit("[[chess club rebels]] agreed"),
            hit("[[leftwing voters]] agreed"), miss("They saw Angry Voters play."), miss("They saw Masked Rebels play."),
            miss("They saw Dancing Rebels play."), miss("Norway freed rebels."),
            miss("By urging voters to agree, it won."), miss("They agreed following rebels."),
            miss("It was accused of arming rebels. It was blamed for arming rebels. It won by arming rebels."),
            miss("They saw Norway arming rebels."), hit("It would bar [[angry voters]]"), hit("[[Rebels in Norway]] agreed"), hit("[[Rebels in Oslo]] agreed"),
            hit("[[Rebels in Manhattan]] agreed"), hit("[[Political groups]] agreed"), hit("[[Rebels in Europe]] agreed"),
            hit("the [[advancing rebels]] agreed"), hit("He came to help [[angry voters]]."),
            miss("It had divided rebels."), miss("It is dividing rebels."), hit("[[Rebels in Ohio]] agreed"),
        ),
    ),
    # Offices and trades of a nation are groups, or somebody of one: "Norwegian army officers", "a Norwegian farmer".
    Rule(
        name="en.actors.nationals",
        kind="group",
        pattern="(country: {nation} | <country> <possessive>) {adjective}{0,3} @<office_plural|office.profession> (?! <person|cap>|<comma> <person>)",
        examples=(
            hit("[[Norwegian army officers]] left."), hit("A [[Norwegian farmer]] left."), hit("[[Norway's rulers]] left."),
            hit("[[Norwegian opposition leaders]] left."),
            miss("Army officers left."), miss("Norwegian ministers Lena Vogt and Ivo Brandt left."), miss("A Norwegian farmer, Lena Vogt, left."),
            miss("The Norwegian farmer Party left."),
        ),
    ),
    Rule(
        name="en.actors.coalition",
        kind="group",
        pattern="(<cap|lower> <hyphen> <cap|lower>)? {adjective}{0,2} @<coalition_noun>",
        examples=(
            hit("the [[anti-piracy international coalition]] left"), miss("the colic left"),
            hit("the [[Vogt-led coalition]] left"), hit("a [[US-Danish alliance]] failed"),
            hit("a [[burgeoning coalition]] left"),
        ),
    ),
    # Some of a people are not its state: "three Norwegians", "thousands of Norwegians".
    Rule(
        name="en.actors.some_of_people",
        kind="nationals",
        pattern="""
            (<quantifier&!correlative|number_word|integer|adjective&!ethnic_word>)
            (whole: (country: @<people&!region_people>))
        """,
        examples=(
            hit("Three [[Norwegians]] left. Some [[Danes]] left. The young [[Swedes]] left. About 300 [[Finns]] left."),
            hit("Thousands of [[Norwegians]] left. Ten young [[Danes]] left."),
            miss("The Norwegians left. Both Norwegians and Danes left."),
            miss("Norwegians left. Three Norwegian ships left. Three Tibetans left. Ethnic Norwegians left."),
        ),
    ),
    # They are of where they live, not of the state of that people.
    Rule(
        name="en.actors.ethnic",
        kind="nationals",
        pattern="@<ethnic_word> (whole: (people: <people&!region_people|demonym>)) (?! <hyphen>|<lower&noun|lower&nouns>)",
        examples=(
            hit("Ethnic [[Norwegians]] left. She is an ethnic [[Norwegian]]."),
            miss("Ethnic Tibetans left. An ethnic Norwegian party won. Ethnic Norwegian-led forces left. Ethnic Norwegian towns fell."),
        ),
    ),
    # What several are stands behind the last: "Norwegian and Danish troops"; of those in office each acts for its state.
    Rule(
        name="en.actors.also_of",
        kind="shared",
        pattern="""
            (country: @<demonym|country&upper|country&abbreviation>) (?= (<comma> <demonym>){0,3} <comma>? <conjunction_and> <demonym> {shared_noun})
        """,
        examples=(
            hit("[[Norwegian]] and Danish troops left. [[U.S.]] and Danish troops left. [[UK]] and Danish troops left."),
            hit("They met [[Swedish]], [[Finnish]], and Danish troops."),
            miss("Norway and Danish troops left. Norwegian and Danish delegations left. Norwegian and Danish ships left."),
            miss("Norwegian and Danish officials left. Norwegian troops and Danish voters left. Norwegian and Danish troops Lena Vogt led left."),
            miss("The Norwegian and Danish ministers, Lena Vogt and Ivo Brandt, left. Norwegian and Danish ministers Lena Vogt and Ivo Brandt left."),
            hit("They met [[Norwegian]] and Danish refugees."),
        ),
    ),
    # Who is named only as the nation of officials has a government there.
    Rule(
        name="en.actors.officials_of",
        kind="represented",
        pattern="""
            (country: @<demonym|country&upper|country&abbreviation>)
            (?= (<comma> <demonym>){0,3} <comma>? <conjunction_and> <demonym> {adjective}{0,3} <office_plural&!office.profession&!group_noun.people>)
        """,
        examples=(
            hit("[[Norwegian]] and Danish officials left. [[U.S.]] and Danish envoys left. [[UK]] and Danish trade ministers met."),
            hit("They met [[Swedish]], [[Finnish]], and Danish envoys."),
            miss("Norwegian and Danish troops left. Norwegian and Danish singers left. Norwegian and Danish refugees left. Norway and Danish envoys left."),
        ),
    ),
)
