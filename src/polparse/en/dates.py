"""
How English writes dates, times, durations and sets.

The norm of each mention is in the notation of `polparse.dates`; ``date_norms`` makes it from the parts, whose names are: year, month,
day, weekday, season, holiday, day_word, part (of the day), clock, unit, count, which ("last"), edge ("early").
"""

from polparse.en import date_norms as norms
from polparse.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

MACROS: dict[str, str] = {
    "number": "<integer|decimal|number_word|count_word>",
    "count": (
        "({number} (<number_word|multiplier|count_word>|<conjunction_and> <number_word|half>|<hyphen> <number_word>){0,3}"
        "(<integer> <slash> <integer>)? ((<hyphen>? <to> <hyphen>?|<dash|conjunction_or|hyphen>) <integer|number_word> <number_word>?)?|<half|vague_count>)"
    ),
    "unit": "<hyphen>? <unit_adjective>{0,2} (unit: <time_unit|time_units>)",
    "not_old": "(?! <hyphen>? <old>)",
    "single": "<single_open|single_close|single_straight>",
    "month_day": "(month: <month>) (<the>? (day: <day|ordinal>)) (?! <number|percent|slash|multiplier>)",
    "day_month": "<the>? (day: <day|ordinal>) <of>? (month: <month>)",
    "year_part": "(year: <year>)",
    "edge": "(edge: <edge>) <hyphen>? <in>? <the>?",
    # What may follow "early", "the end of": each part is optional here, the rules that use it see to the rest.
    "point": (
        "((day_word: <day_word>)"
        "|(which: <which>)? <fiscal>? ((unit: <calendar_unit>)|(weekday: <weekday>)|(season: <season>)|(holiday: <holiday>)"
        "|(month: <month>) (day: <day|ordinal>)?)"
        "(<comma|of>{0,2} (year: <year>)|<of>? (year_which: <which>) <time_unit>)?)"
    ),
}

RULES: tuple[Rule, ...] = (
    # -- the calendar --
    Rule(
        name="en.dates.month_day",
        kind="timex",
        pattern="((weekday: <weekday>) <comma>?)? {month_day} (<comma|of>{0,2} {year_part} (?! <percent|multiplier|no_year_after>))?",
        produce=norms.point,
        examples=(
            hit("signed on [[January 5, 2020]], in Rome", "DATE 2020-01-05"),
            hit("on [[Tuesday, April 25]], they met", "DATE XXXX-04-25"),
            hit("by [[October 31st]]", "DATE XXXX-10-31"),
            miss("Psalms and May 5,000 people"),
        ),
    ),
    Rule(
        name="en.dates.day_month",
        kind="timex",
        pattern="((weekday: <weekday>) <comma>?)? {day_month} (<comma>? {year_part})?",
        produce=norms.point,
        examples=(
            hit("born on [[25 January 1946]] in Oslo", "DATE 1946-01-25"),
            hit("since [[the 4th of July]]", "DATE XXXX-07-04"),
            miss("He read 40 March papers."),
        ),
    ),
    Rule(
        name="en.dates.month_year",
        kind="timex",
        pattern="(month: <month>) <comma|of>{0,2} {year_part}",
        produce=norms.point,
        examples=(hit("since [[September 2020]]", "DATE 2020-09"), miss("in the march of 2,000 people")),
    ),
    Rule(
        name="en.dates.month_which",
        kind="timex",
        pattern="(month: <month>) <of>? (year_which: <which>) <time_unit>",
        produce=norms.point,
        examples=(hit("in [[June last year]]", "DATE -1Y~06"), miss("in June the last one")),
    ),
    Rule(
        name="en.dates.month",
        kind="timex",
        pattern="(month: <month&!month_unsure>) | (?<= <date_preposition|past_adjective|every>) (whole: <month_unsure&month>) (?! <cap&unknown>)",
        produce=norms.point,
        examples=(hit("in [[May]] and in [[December]]", "DATE XXXX-05"), miss("May I ask? They march.")),
    ),
    Rule(
        name="en.dates.weekday",
        kind="timex",
        pattern="(weekday: <weekday>) ((part: <day_part>)|(week_which: <which>) <time_unit>)?",
        produce=norms.point,
        examples=(
            hit("began on [[Wednesday]] in Rome", "DATE XXXX-WXX-3"),
            hit("on [[Saturday morning]]", "TIME XXXX-WXX-6TMO"),
            miss("Mondays are short."),
        ),
    ),
    Rule(
        name="en.dates.day_word",
        kind="timex",
        pattern="(day_word: <day_word>) (part: <day_part>)?",
        produce=norms.point,
        examples=(hit("met [[yesterday]]", "DATE -1D"), hit("[[tomorrow night]]", "TIME +1D~TNI"), miss("the days to come")),
    ),
    Rule(
        name="en.dates.holiday",
        kind="timex",
        pattern="(holiday: <holiday>) {year_part}?",
        produce=norms.point,
        examples=(hit("after [[Christmas]]", "DATE XXXX-12-25"), miss("They gave thanks.")),
    ),
    Rule(
        name="en.dates.year",
        kind="timex",
        pattern="{year_part} (era: <era_after>)?",
        produce=norms.bare_year,
        examples=(
            hit("in the [[2020]] election campaign", "DATE 2020"),
            miss("It cost $1990. He lives at 1600 Pennsylvania Avenue. See resolution 1975."),
        ),
    ),
    Rule(
        name="en.dates.year_before_christ",
        kind="timex",
        pattern="(year: <integer>) (era: <era_after>) | (whole: <era_before> (year: <integer>))".replace("(year: <integer>))", "<integer>)"),
        produce=norms.point,
        examples=(hit("in [[218 BC]]", "DATE BC0218"), miss("in B.C. and 218 towns")),
    ),
    Rule(
        name="en.dates.the_year",
        kind="timex",
        pattern="<the> <time_unit> (year: <year>|<number_word> <number_word|multiplier>)",
        produce=norms.point,
        examples=(hit("by [[the year 2030]]", "DATE 2030"), miss("the year 20 people left")),
    ),
    Rule(
        name="en.dates.fiscal_year",
        kind="timex",
        pattern="<fiscal> <time_unit>? (year: <year>)",
        produce=norms.point,
        examples=(hit("in [[fiscal 1989]]", "DATE 1989"), hit("for [[fiscal year 2021]]", "DATE 2021"), miss("fiscal 20 policy")),
    ),
    Rule(
        name="en.dates.year_in_words",
        kind="timex",
        pattern="(month: <month>)? (year: <number_word> <number_word|multiplier> (<conjunction_and>? <number_word>)?)",
        produce=norms.spelled_year,
        examples=(hit("in [[nineteen ninety-seven]]", "DATE 1997"), miss("twenty thousand people")),
    ),
    Rule(
        name="en.dates.season",
        kind="timex",
        pattern=(
            "(season: <season>) <comma|of>{0,2} {year_part}"
            "|<the> (season: <season>) (<of>? {year_part})?".replace("(season: <season>)", "<season>").replace("{year_part}", "<year>")
        ),
        produce=None,
        examples=(hit("in [[summer 2007]]"), miss("They fall.")),
    ),
    Rule(
        name="en.dates.iso",
        kind="timex",
        pattern="<iso_date>",
        produce=lambda found: f"DATE {found.form()}",
        examples=(hit("on [[2020-06-11]]", "DATE 2020-06-11"), miss("2020-6-11")),
    ),
    Rule(
        name="en.dates.slashed",
        kind="timex",
        pattern="<slash_date>",
        produce=norms.slashed,
        examples=(hit("on [[12/31/1999]]", "DATE 1999-12-31"), miss("paper A/68/970 and 13/31/1999")),
    ),
)
