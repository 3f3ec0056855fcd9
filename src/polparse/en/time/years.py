"""How English writes years and seasons: in figures and in words, before and after Christ, of budgets."""

from polparse.en.time import date_norms as norms
from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.dates.year",
        kind="timex",
        pattern="(year: <year>) (era: <era_after>)?",
        produce=norms.bare_year,
        examples=(
            hit("in the [[2020]] election campaign", "DATE 2020"),
            hit("resolution 1975 ([[2011]]) and the [[2008]] Wall Street crash"),
            miss("It cost $1990, and 2000 people paid USD 1990 or 2020 dollars for 1080 pixels. He lives at 1600 Pennsylvania Avenue."),
            miss("See resolution 1975, resolutions 1970 and 1973, section 1983, page 2001 and S/2012/538."),
            miss("Call 202-555-1990, (0)30 2020 1980 or +1 202 555 2000. They won by 52-48 and 3-2. It cost 2024 rupees."),
        ),
    ),
    Rule(
        name="en.dates.short_year",
        kind="timex",
        pattern="(?<= <date_preposition|fiscal|season>) (whole: {quote} (year: <integer>))",
        produce=norms.short_year,
        examples=(
            hit("in [[’98]]", "DATE XX98"),
            hit("from fiscal [[’98]] to summer [[’99]]", "DATE XX98"),
            miss("in '5"),
            miss("a list of the envoys’ 33 demands"),
        ),
    ),
    Rule(
        name="en.dates.era",
        kind="timex",
        pattern="(year: <integer>) (era: <era_after>)",
        produce=norms.place,
        examples=(hit("in [[218 BC]]", "DATE BC0218"), miss("in B.C. and 218 towns")),
    ),
    Rule(
        name="en.dates.part_era",
        kind="timex",
        pattern="((month: <month>)|(season: <season>)) <comma|of>? (year: <integer>) (era: <era_after>)",
        produce=norms.place,
        examples=(
            hit("in [[April 480 BC]], in [[autumn of 479 B.C.]] and in [[May, 44 BC]]", "DATE BC0480-04"),
            miss("in April 480 men, in autumn BC"),
        ),
    ),
    Rule(
        name="en.dates.era_range",
        kind="timex",
        pattern="(year: <integer>) (?= <hyphen|dash|to> <integer> (era: <era_after>))",
        produce=norms.place,
        examples=(hit("from [[499]] to 493 BC, in [[480]]-479 BC or [[264]] – 241 B.C.", "DATE BC0499"), miss("from 499 to 493 men")),
    ),
    Rule(
        name="en.dates.the_year",
        kind="timex",
        pattern="<the> <time_unit> (year: <year>|{spelled})",
        produce=norms.place,
        examples=(
            hit("by [[the year 2030]]", "DATE 2030"),
            hit("by [[the year two thousand]]", "DATE 2000"),
            miss("the year 20 people left"),
        ),
    ),
    Rule(
        name="en.dates.fiscal_year",
        kind="timex",
        pattern="<fiscal> <time_unit>? (year: <year>)",
        produce=norms.place,
        examples=(hit("in [[fiscal 1989]]", "DATE 1989"), hit("for [[fiscal year 2021]]", "DATE 2021"), miss("fiscal 20 policy")),
    ),
    Rule(
        name="en.dates.fiscal_short_year",
        kind="timex",
        pattern="<fiscal & upper> {quote}? (year: <integer>) (?! <slash>)",
        produce=norms.short_year,
        examples=(hit("in [[FY23]] and for [[FY ’24]]", "DATE XX23"), miss("in FY5 and FY23/24"), miss("fiscal 20 policy")),
    ),
    Rule(
        name="en.dates.year_in_words",
        kind="timex",
        pattern="(year: {spelled})",
        produce=norms.spelled_year,
        examples=(hit("in [[nineteen ninety-seven]]", "DATE 1997"), miss("twenty thousand people")),
    ),
    Rule(
        name="en.dates.month_year_in_words",
        kind="timex",
        pattern="(month: <month>) <comma>? (year: {spelled})",
        produce=norms.spelled_year,
        examples=(hit("in [[January nineteen ninety-seven]]", "DATE 1997-01"), miss("in January twenty thousand people")),
    ),
    Rule(
        name="en.dates.season_year",
        kind="timex",
        pattern="(season: <season>) <comma|of>{0,2} (year: <year>|{spelled})",
        produce=norms.place,
        examples=(
            hit("in [[summer 2007]]", "DATE 2007-SU"),
            hit("from [[winter of nineteen ninety-four]] to [[spring, 1997]]", "DATE 1994-WI"),
            miss("in the fall of 20 towns"),
        ),
    ),
    Rule(
        name="en.dates.the_season",
        kind="timex",
        pattern="<the> (season: <season>) (<of>? (year: <year>|{spelled})|<of>? (year_which: <which>) <time_unit>)?"
        "(?! <of|noun>)",
        produce=norms.place,
        examples=(
            hit("in [[the spring of 2004]]", "DATE 2004-SP"),
            hit("in [[the summer]]", "DATE XXXX-SU"),
            hit("from [[the winter of nineteen ninety-four]] to [[the spring of next year]]", "DATE 1994-WI"),
            miss("the fall of the house"),
            miss("They drank the spring water."),
            hit("in [[the spring 2004]]", "DATE 2004-SP"), hit("in [[the spring next year]]"),
        ),
    ),
    Rule(
        name="en.dates.season",
        kind="timex",
        pattern="(?: (?<= <in|by|since|until|during>)|(?<= <season> <conjunction_and|to|hyphen>)) (season: <season>) (?! <noun|nouns|of|hyphen>)",
        produce=norms.place,
        examples=(
            hit("in [[summer]]", "DATE XXXX-SU"),
            hit("They have waited since [[winter]] and will until [[spring]], by [[summer]] or during [[autumn]]."),
            hit("all spring and [[summer]], from winter to [[spring]], in summer-[[fall]], when"),
            miss("a summer house"),
            miss("in winter dress, in summer houses and in winter-wear since fall of the Shah"),
        ),
    ),
)
