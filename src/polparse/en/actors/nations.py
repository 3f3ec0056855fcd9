"""How English names countries and peoples."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["NATIONS"]

NATIONS: tuple[Rule, ...] = (
    Rule(
        name="en.actors.country",
        kind="country",
        # "US$ 20", "Jersey City", "Captain Norway" name none.
        pattern="(?<! <brand_word>) (country: <country>) (?! <currency> (?<= <upper> <currency>)|<cap&urban_noun>)",
        examples=(
            hit("talks with [[Norway]] began"),
            miss("talks with Team Norway began"),
            miss("talks with northern ways began"),
            hit("they owe [[Norway]] $ 20"),
            miss("it cost US$ 20"),
            miss("in Norway City"),
            hit("the [[Norway]] Cup began"),
        ),
    ),
    Rule(
        name="en.actors.demonym",
        kind="demonym",
        pattern="(country: <demonym|people&!region_people>)",
        examples=(
            hit("the [[Norwegian]] side"), hit("the [[Norwegians]] left"), miss("the way sides"),
            miss("the Tibetans left"),
        ),
    ),
    # A people that is no state, and who share a faith.
    Rule(
        name="en.actors.folk",
        kind="folk",
        pattern="(country: <demonym>)? (people: <region_people&cap|faith&cap>)",
        examples=(
            hit("[[Tibetans]] and [[Africans]] left."), hit("[[Sikh]] shops closed."), hit("[[Norwegian Hindus]] left."),
            miss("They like transatlantic trade."), miss("The Norwegians left."), miss("He is an atheist."),
        ),
    ),
    # A country beside a score is its team.
    Rule(
        name="en.actors.team",
        kind="team",
        pattern="(country: <country>) <integer> @<dash|hyphen> <integer> (other: <country>)",
        examples=(hit("[[Norway 2 – 1 Denmark]]"), hit("It ended [[Norway 2-1 Denmark]]."), miss("Norway has 2 – 3 ports in Denmark.")),
    ),
)
