"""
How English writes dates, times, durations and sets.

The norm of each mention is in the notation of `polparse.dates`; `date_norms` makes it from the parts, by their names: year, month, day,
weekday, season, holiday, day_word, part (of the day), clock, unit, count, which ("last"), edge ("early").
"""

from polparse.en import date_norms as norms
from polparse.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

# The year may stand at the end of a range or list: "from 20 May to 3 June 1993".
_LATER = (
    "(?= (<comma> <month>){0,3} <comma>? <conjunction_and|conjunction_or|to|hyphen|through|dash|until> <the>? <day|ordinal>? <of>? <month>"
    " <day|ordinal>? <comma|of>? (later_year: <year>) (?! <percent|multiplier|no_year_after>))"
)
_YEAR = f"(<comma|of>{{0,2}} (year: <year>) (?! <percent|multiplier|no_year_after>)|{_LATER})?"
_DAYTIME = "(<comma>? (part: <day_part>))?"

MACROS: dict[str, str] = {
    "number": "<integer|decimal|number_word|count_word>",
    "count": (
        "({number} (<number_word|multiplier|count_word>|<conjunction_and> <number_word|half>|<hyphen> <number_word>){0,3}"
        " (<integer> <slash> <integer>)?"
        " ((<hyphen>? <to> <hyphen>?|<dash|conjunction_or|hyphen>) <integer|number_word> <number_word>?)?"
        "|<half|vague_count>)"
    ),
    "unit": "<hyphen>? <unit_adjective>{0,2} (unit: <time_unit|time_units>) (?! <hyphen>? <old>)",
    "quantity": "(count: {count}) {unit}",
    "a_unit": "(count: <a>) <unit_adjective>{0,2} (unit: <time_unit&!ordinal_word>) (?! <hyphen>)",
    "quarter": (
        "(ordinal: <ordinal_word|stretch>) <hyphen>? (quarter_unit: <quarter_unit|half>)"
        "(<of>? <fiscal>? ((year: <year>)|<the>? (year_which: <which>) <fiscal>? <time_unit>))?"
    ),
    "named": (
        "((unit: <calendar_unit>)|(season: <season>)|(holiday: <holiday>)|(weekday: <weekday>) (part: <day_part>)?"
        "|(month: <month>) (day: <day|ordinal>)?)"
    ),
    "quote": "<single_open|single_close|single_straight>",
    # What may follow "early", "the end of".
    "point": (
        "((day_word: <day_word>)"
        "|<the>? (which: <which>)? <fiscal>? ((unit: <calendar_unit>)|(weekday: <weekday>)|(season: <season>)|(holiday: <holiday>)"
        "|(part: <day_part>)|(month: <month>) (day: <day|ordinal>)?)"
        "(<comma|of>{0,2} (year: <year>)|<of>? (year_which: <which>) <time_unit>)?)"
    ),
}

_CALENDAR = (
    Rule(
        name="en.dates.month_day",
        kind="timex",
        pattern=f"(month: <month>) <the>? (day: <day|ordinal>) (?! <number|percent|slash|multiplier|no_year_after>) {_YEAR} {_DAYTIME}",
        produce=norms.point,
        examples=(
            hit("signed on [[January 5, 2020]], in Rome", "DATE 2020-01-05"),
            hit("by [[October 31st]]", "DATE XXXX-10-31"),
            hit("from [[May 20]] to [[June 3, 1993]]", "DATE 1993-05-20"),
            miss("The table of May 5,000 people read"),
        ),
    ),
    Rule(
        name="en.dates.weekday_month_day",
        kind="timex",
        pattern=f"<weekday> <comma>? (month: <month>) <the>? (day: <day|ordinal>) (?! <number|percent|slash>) {_YEAR}",
        produce=norms.point,
        examples=(hit("on [[Tuesday, April 25]], they met", "DATE XXXX-04-25"), miss("on Tuesday. In April, 25 men met")),
    ),
    Rule(
        name="en.dates.day_month",
        kind="timex",
        pattern=f"(day: <day|ordinal|ordinal_word>) <of>? (month: <month>) {_YEAR} {_DAYTIME}",
        produce=norms.point,
        examples=(
            hit("born on [[25 January 1946]] in Oslo", "DATE 1946-01-25"),
            hit("since the [[4th of July]]", "DATE XXXX-07-04"),
            miss("He read 40 March papers."),
        ),
    ),
    Rule(
        name="en.dates.weekday_day_month",
        kind="timex",
        pattern=f"<weekday> <comma>? <the>? (day: <day|ordinal>) <of>? (month: <month>) {_YEAR}",
        produce=norms.point,
        examples=(hit("on [[Friday 12 June 2020]]", "DATE 2020-06-12"), miss("on Friday 12 people")),
    ),
    Rule(
        name="en.dates.day_range",
        kind="timex",
        pattern=f"(month: <month>) <day|ordinal> <hyphen|dash|to|conjunction_and|through> (whole: (day: <day|ordinal>) (<comma>? (year: <year>))?) (?! <number|month|percent>)",
        produce=norms.point,
        examples=(hit("on June 29 and [[30]]", "DATE XXXX-06-30"), miss("on June 29 and 30 July")),
    ),
    Rule(
        name="en.dates.day_before_range",
        kind="timex",
        pattern=f"(whole: (day: <day|ordinal>)) <hyphen|dash|to|conjunction_and> <day|ordinal> <of>? (month: <month>) (<comma>? (year: <year>))?",
        produce=norms.point,
        examples=(hit("on [[7]] and 8 July 2022", "DATE 2022-07-07"), miss("7 and 8 people in July")),
    ),
    Rule(
        name="en.dates.legal_day",
        kind="timex",
        pattern="<the|demonstrative> (day: <ordinal_word|ordinal>) <calendar_unit> <of> (month: <month>) (<comma>? (year: <year>|<number_word> <number_word|multiplier> (<conjunction_and>? <number_word>)?))?",
        produce=norms.point,
        examples=(hit("[[this third day of June, two thousand and twenty]]", "DATE 2020-06-03"), miss("the third day of talks")),
    ),
    Rule(
        name="en.dates.month_of",
        kind="timex",
        pattern="<the> <calendar_unit> <of> (month: <month>) (<comma|of>? (year: <year>))?",
        produce=norms.point,
        examples=(hit("for [[the month of December]]", "DATE XXXX-12"), miss("the month of talks")),
    ),
    Rule(
        name="en.dates.month_year",
        kind="timex",
        pattern="(month: <month>) <comma|of>{0,2} (year: <year>) (?! <percent|multiplier|no_year_after>)",
        produce=norms.point,
        examples=(hit("since [[September 2020]]", "DATE 2020-09"), miss("in the march of 2,000 people")),
    ),
    Rule(
        name="en.dates.month_short_year",
        kind="timex",
        pattern="(month: <month>) {quote} (year: <integer>)",
        produce=norms.point,
        examples=(hit("in [[May '98]]", "DATE XX98-05"), miss("in May 98 men")),
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
        pattern=f"(month: <month&!month_unsure&!month_name>) ({_LATER})?",
        produce=norms.point,
        examples=(hit("in [[December]]", "DATE XXXX-12"), miss("They march.")),
    ),
    Rule(
        name="en.dates.month_name",
        kind="timex",
        pattern="(?<! <cap&!month&!closed&!stop>) (month: <month&month_name>) (?! <cap&!closed&!month>) ("+_LATER+")?",
        produce=norms.point,
        examples=(hit("as far back as [[June]], he said", "DATE XXXX-06"), miss("So said June Smith and Jill April.")),
    ),
    Rule(
        name="en.dates.month_unsure",
        kind="timex",
        pattern="(?<= <date_preposition|conjunction_and|hyphen|slash>) (month: <month_unsure&month|month_name&month>) (?! <cap&unknown>) ("+_LATER+")?",
        produce=norms.point,
        examples=(hit("in [[May]]", "DATE XXXX-05"), miss("May I ask? So said June Smith.")),
    ),
    Rule(
        name="en.dates.month_noun",
        kind="timex",
        pattern="(?<= <article|demonstrative|possessive_determiner|possessive>) (month: <month_unsure&month>) (?= <noun&lower|nouns&lower|adjective&lower|unknown&lower>)",
        produce=norms.point,
        examples=(hit("under a [[March]] agreement", "DATE XXXX-03"), miss("after the March on Rome")),
    ),
    Rule(
        name="en.dates.weekday",
        kind="timex",
        pattern="(weekday: <weekday>) (<comma>? (part: <day_part>)|(week_which: <which>) <time_unit>)?",
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
        name="en.dates.nth_weekday",
        kind="timex",
        pattern="<the> (ordinal: <ordinal|ordinal_word|past_adjective>) (weekday: <weekday>) <in|of> (month: <month>) (<comma|of>? (year: <year>))?",
        produce=norms.nth_weekday,
        examples=(hit("on [[the first Tuesday of November 2024]]", "DATE 2024-11-W1-2"), miss("the first Tuesday")),
    ),
    Rule(
        name="en.dates.holiday",
        kind="timex",
        pattern="(holiday: <holiday>) (<comma>? (year: <year>))?",
        produce=norms.point,
        examples=(hit("after [[Christmas]]", "DATE XXXX-12-25"), miss("They gave thanks.")),
    ),
    Rule(
        name="en.dates.year",
        kind="timex",
        pattern="(year: <year>) (era: <era_after>)?",
        produce=norms.bare_year,
        examples=(
            hit("in the [[2020]] election campaign", "DATE 2020"),
            miss("It cost $1990. He lives at 1600 Pennsylvania Avenue. See resolution 1975."),
        ),
    ),
    Rule(
        name="en.dates.short_year",
        kind="timex",
        pattern="(?<= <date_preposition|fiscal|season>) (whole: {quote} (year: <integer>))",
        produce=norms.short_year,
        examples=(hit("in [[’98]]", "DATE XX98"), miss("in '5")),
    ),
    Rule(
        name="en.dates.year_range",
        kind="timex",
        pattern="<year> <hyphen|dash> (whole: (year: <integer&!year>)) (?! <percent|no_year_after|hyphen>)",
        produce=norms.short_year,
        examples=(hit("in 1990-[[91]]", "DATE 1991"), miss("in 1990-5")),
    ),
    Rule(
        name="en.dates.era",
        kind="timex",
        pattern="(year: <integer&!year>) (era: <era_after>)",
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
        pattern="(year: <number_word> <number_word|multiplier> (<conjunction_and>? <number_word>)?)",
        produce=norms.spelled_year,
        examples=(hit("in [[nineteen ninety-seven]]", "DATE 1997"), miss("twenty thousand people")),
    ),
    Rule(
        name="en.dates.month_year_in_words",
        kind="timex",
        pattern="(month: <month>) <comma>? (year: <number_word> <number_word|multiplier> (<conjunction_and>? <number_word>)?)",
        produce=norms.spelled_year,
        examples=(hit("in [[January nineteen ninety-seven]]", "DATE 1997-01"), miss("in January twenty thousand people")),
    ),
    Rule(
        name="en.dates.season_year",
        kind="timex",
        pattern="(season: <season>) <comma|of>{0,2} (year: <year>|<number_word> <number_word|multiplier>)",
        produce=norms.point,
        examples=(hit("in [[summer 2007]]", "DATE 2007-SU"), miss("in the fall of 20 towns")),
    ),
    Rule(
        name="en.dates.the_season",
        kind="timex",
        pattern="<the> (season: <season>) (<of>? (year: <year>|<number_word> <number_word|multiplier>)|<of>? (year_which: <which>) <time_unit>)?"
        "(?! <of|noun>)",
        produce=norms.point,
        examples=(hit("in [[the spring of 2004]]", "DATE 2004-SP"), hit("in [[the summer]]", "DATE XXXX-SU"), miss("the fall of the house")),
    ),
    Rule(
        name="en.dates.season",
        kind="timex",
        pattern="(?: (?<= <in|by|since|until|during|per>)|(?<= <season> <conjunction_and|to|hyphen>)) (season: <season>) (?! <noun|nouns|of|hyphen>)",
        produce=norms.point,
        examples=(hit("in [[summer]]", "DATE XXXX-SU"), miss("a summer house")),
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
        pattern="(?<! <slash>) <slash_date>",
        produce=norms.slashed,
        examples=(hit("on [[12/31/1999]]", "DATE 1999-12-31"), miss("not 13/31/1999")),
    ),
)

_LARGER = (
    Rule(
        name="en.dates.decade",
        kind="timex",
        pattern="(decade: <decade>)",
        produce=norms.decade,
        examples=(hit("in [[1980s]] films", "DATE 198"), miss("a man in his 80s")),
    ),
    Rule(
        name="en.dates.short_decade",
        kind="timex",
        pattern="{quote} (decade: <decade>)",
        produce=norms.decade,
        examples=(hit("in the films of the 1970s and [[’80s]]", "DATE XX8"), miss("’twas")),
    ),
    Rule(
        name="en.dates.the_decade",
        kind="timex",
        pattern="<the> ((edge: <edge>) <hyphen>?)? {quote}? (decade: <decade|decade_word>)",
        produce=norms.decade,
        examples=(hit("in [[the early 1990s]]", "DATE 199 START"), hit("in [[the ’80s]]", "DATE XX8"), miss("in his eighties")),
    ),
    Rule(
        name="en.dates.edge_decade",
        kind="timex",
        pattern="(edge: <edge>) <hyphen>? (decade: <decade>)",
        produce=norms.decade,
        examples=(hit("in [[mid-1990s]] Rome", "DATE 199 MID"), miss("in mid-air")),
    ),
    Rule(
        name="en.dates.century",
        kind="timex",
        pattern="(ordinal: <ordinal|ordinal_word>) <hyphen>? <century_unit> (era: <era_after>)?",
        produce=norms.century,
        examples=(hit("a [[20th-century]] idea", "DATE 19"), miss("on the 20th day")),
    ),
    Rule(
        name="en.dates.the_century",
        kind="timex",
        pattern="<the|edge> <edge|hyphen>{0,2} (ordinal: <ordinal|ordinal_word>) <hyphen>? <century_unit> (era: <era_after>)?",
        produce=norms.century,
        examples=(hit("in [[the late 19th century]]", "DATE 18"), miss("on the 20th day")),
    ),
    Rule(
        name="en.dates.quarter",
        kind="timex",
        pattern="{quarter}",
        produce=norms.quarter,
        examples=(hit("in [[third-quarter]] sales", "DATE XXXX-Q3"), miss("the third day")),
    ),
    Rule(
        name="en.dates.fiscal_quarter",
        kind="timex",
        pattern="<fiscal> <hyphen>? {quarter}",
        produce=norms.quarter,
        examples=(hit("its [[fiscal second-quarter]] results", "DATE XXXX-Q2"), miss("fiscal second thoughts")),
    ),
    Rule(
        name="en.dates.the_quarter",
        kind="timex",
        pattern="<the> <fiscal>? <hyphen>? ((early: <year>)|(back: <time_unit>) <hyphen>? <ago|before_word>)? {quarter}",
        produce=norms.quarter,
        examples=(hit("in [[the third quarter of 1984]]", "DATE 1984-Q3"), miss("the third day")),
    ),
    Rule(
        name="en.dates.which_quarter",
        kind="timex",
        pattern="(early_which: <which>) <fiscal>? <time_unit> <possessive> {quarter}",
        produce=norms.quarter,
        examples=(hit("in [[this year's third quarter]]", "DATE +0Y~Q3"), miss("last year's third meeting")),
    ),
    Rule(
        name="en.dates.quarter_name",
        kind="timex",
        pattern="(name: <quarter_name>) (?! <hyphen>) (year: <year>)?",
        produce=norms.quarter,
        examples=(hit("in [[Q3 2020]]", "DATE 2020-Q3"), miss("in question 3")),
    ),
)

_RELATIVE = (
    Rule(
        name="en.dates.which",
        kind="timex",
        pattern="(which: <which>) <fiscal|unit_adjective>? ({named}|(night: <day_part>))",
        produce=norms.point,
        examples=(
            hit("[[last week]]", "DATE -1W"),
            hit("[[next May]]", "DATE >XXXX-05"),
            hit("[[last night]]", "TIME -1D~TNI"),
            miss("the last train"),
        ),
    ),
    Rule(
        name="en.dates.this_past",
        kind="timex",
        pattern="<this> (which: <which>) {named}",
        produce=norms.point,
        examples=(hit("[[this past spring]]", "DATE <XXXX-SP"), miss("this last train")),
    ),
    Rule(
        name="en.dates.the_which",
        kind="timex",
        pattern="<the> (which: <which>) <fiscal|unit_adjective>? ({named}|(night: <day_part>))",
        produce=norms.the_which,
        examples=(hit("[[the following month]]", "DATE @+1M"), hit("[[the past year]]", "DURATION P1Y"), miss("the last train")),
    ),
    Rule(
        name="en.dates.the_unit",
        kind="timex",
        pattern="<the> <fiscal|unit_adjective|latest>{0,2} (unit: <calendar_unit>) (?! <noun|hyphen|number|number_word>)",
        produce=norms.the_unit,
        examples=(hit("for [[the year]]", "DATE ^+0Y"), hit("over [[the weekend]]", "DATE XXXX-WXX-WE"), miss("the year 20 people left")),
    ),
    Rule(
        name="en.dates.the_day_part",
        kind="timex",
        pattern="(?<= <in|during>) (whole: <the> (part: <day_part>))",
        produce=norms.point,
        examples=(hit("in [[the morning]]", "TIME @+0D~TMO"), miss("the night watch")),
    ),
    Rule(
        name="en.dates.day_part_of",
        kind="timex",
        pattern="<the> (part: <day_part>) <of> ((weekday: <weekday>)|(day_word: <day_word>)|(month: <month>) (day: <day|ordinal>) (<comma>? (year: <year>))?)",
        produce=norms.point,
        examples=(hit("on [[the evening of May 3]]", "TIME XXXX-05-03TEV"), miss("the night of the vote")),
    ),
    Rule(
        name="en.dates.day_part_of_day",
        kind="timex",
        pattern="<the> (part: <day_part>) <of> (day: <day|ordinal>) (month: <month>) (<comma>? (year: <year>))?",
        produce=norms.point,
        examples=(hit("on [[the evening of 3 May]]", "TIME XXXX-05-03TEV"), miss("the night of 3 votes")),
    ),
    Rule(
        name="en.dates.edge",
        kind="timex",
        pattern="(edge: <edge>) <hyphen>? <in>? {point}",
        produce=norms.edged,
        examples=(hit("[[early next year]]", "DATE +1Y START"), hit("[[mid-June]]", "DATE XXXX-06 MID"), miss("early risers")),
    ),
    Rule(
        name="en.dates.edge_year",
        kind="timex",
        pattern="(edge: <edge>) <hyphen>? <in>? (year: <year>)",
        produce=norms.point,
        examples=(hit("[[early 1990]]", "DATE 1990 START"), miss("early 20 people")),
    ),
    Rule(
        name="en.dates.the_edge",
        kind="timex",
        pattern="<the> (edge: <edge>)? (edge_noun: <edge_noun>)? <of>? {point}",
        produce=norms.the_edge,
        examples=(hit("[[the end of the year]]", "DATE ^+0Y END"), hit("in [[the early summer]]", "DATE XXXX-SU START"), miss("the end of the war")),
    ),
    Rule(
        name="en.dates.the_edge_year",
        kind="timex",
        pattern="<the> (edge_noun: <edge_noun>) <of> (year: <year>)",
        produce=norms.point,
        examples=(hit("by [[the end of 1990]]", "DATE 1990 END"), miss("the end of 20 people")),
    ),
    Rule(
        name="en.dates.year_end",
        kind="timex",
        pattern="(unit: <calendar_unit>) <possessive|hyphen>? (edge_noun: <edge_noun>)",
        produce=norms.the_unit,
        examples=(hit("by [[year-end]]", "DATE ^+0Y END"), miss("year of the end")),
    ),
    Rule(
        name="en.dates.ago",
        kind="timex",
        pattern="{quantity} <or_so>? (way: <ago|hence|before_word&!preposition|after_word&!preposition>)",
        produce=norms.shift,
        examples=(hit("[[two days ago]]", "DATE -2D"), hit("[[two days earlier]]", "DATE @-2D"), miss("two days before the vote")),
    ),
    Rule(
        name="en.dates.a_unit_ago",
        kind="timex",
        pattern="{a_unit} <or_so>? (way: <ago|hence|before_word&!preposition|after_word&!preposition>)",
        produce=norms.shift,
        examples=(hit("[[a year ago]]", "DATE -1Y"), hit("[[a day later]]", "DATE @+1D"), miss("a year of war")),
    ),
    Rule(
        name="en.dates.about_ago",
        kind="timex",
        pattern="(around: <around_time>) (count: <a>|{count}) {unit} (way: <ago|hence|before_word&!preposition|after_word&!preposition>)",
        produce=norms.shift,
        examples=(hit("[[nearly four years ago]]", "DATE -4Y APPROX"), miss("nearly four years")),
    ),
    Rule(
        name="en.dates.units_ago",
        kind="timex",
        pattern="(unit: <time_units>) (way: <ago|hence|before_word&!preposition|after_word&!preposition>)",
        produce=norms.shift,
        examples=(hit("[[months ago]]", "DATE PAST_REF"), miss("months before the vote")),
    ),
    Rule(
        name="en.dates.unit_before",
        kind="timex",
        pattern="<the> <which>? (unit: <time_unit>) (way: <before_word|after_word|following>) (?= <stop|comma|break|semicolon|bracket_close|conjunction_and|but|quote_close>)",
        produce=norms.shift_one,
        examples=(hit("[[the year before]], he lost", "DATE @-1Y"), miss("the year before the war")),
    ),
    Rule(
        name="en.dates.unit_ago",
        kind="timex",
        pattern="(unit: <time_unit>) <hyphen> (way: <ago|before_word>) (<calendar_unit>|<period_noun>)?",
        produce=norms.unit_ago,
        examples=(hit("a [[year-ago period]]", "DATE @-1Y"), miss("years ago")),
    ),
    Rule(
        name="en.dates.the_unit_ago",
        kind="timex",
        pattern="<the> (unit: <time_unit>) <hyphen> (way: <ago|before_word>) (<calendar_unit>|<period_noun>)",
        produce=norms.unit_ago,
        examples=(hit("[[the year-ago quarter]]", "DATE @-1Y"), miss("the years ago")),
    ),
    Rule(
        name="en.dates.coming",
        kind="timex",
        pattern="<coming> <time_units>",
        produce=norms.same("DATE FUTURE_REF"),
        examples=(hit("in [[coming months]]", "DATE FUTURE_REF"), miss("in two months")),
    ),
    Rule(
        name="en.dates.the_coming",
        kind="timex",
        pattern="<the> (<coming> <time_units>|<time_units> (<conjunction_and> <time_units>)? <ahead>)",
        produce=norms.same("DATE FUTURE_REF"),
        examples=(hit("in [[the coming months]]", "DATE FUTURE_REF"), hit("in [[the weeks ahead]]"), miss("in the two months")),
    ),
    Rule(
        name="en.dates.past_units",
        kind="timex",
        pattern="<past_adjective> <time_units>",
        produce=norms.same("DATE PAST_REF"),
        examples=(hit("as in [[past years]]", "DATE PAST_REF"), miss("the past two years")),
    ),
    Rule(
        name="en.dates.recent",
        kind="timex",
        pattern="<recent> (unit: <time_units>)",
        produce=norms.duration,
        examples=(hit("in [[recent years]]", "DURATION PXY"), miss("in recent talks")),
    ),
)

_LENGTHS = (
    Rule(
        name="en.dates.duration",
        kind="timex",
        pattern="{quantity} <or_so>?",
        produce=norms.age_free,
        examples=(hit("for [[two weeks]]", "DURATION P2W"), hit("a [[five-year]] war", "DURATION P5Y"), miss("a 22-year-old man")),
    ),
    Rule(
        name="en.dates.about_duration",
        kind="timex",
        pattern="(around: <around_time>) (count: <a>|{count}) <hyphen>? <unit_adjective>{0,2} (unit: <time_unit|time_units>) (?! <hyphen>? <old>) <or_so>?",
        produce=norms.duration,
        examples=(hit("for [[nearly two years]]", "DURATION P2Y APPROX"), miss("nearly two men")),
    ),
    Rule(
        name="en.dates.stretch",
        kind="timex",
        pattern="<the|demonstrative|stretch|around_time&!preposition> <the|stretch>{0,2} (?<= <stretch>) {quantity} <or_so>?",
        produce=norms.duration,
        examples=(hit("over [[the past two weeks]]", "DURATION P2W"), miss("the past two governments")),
    ),
    Rule(
        name="en.dates.the_duration",
        kind="timex",
        pattern="<the|plural_determiner> (count: {count}) <unit_adjective>{0,2} (unit: <time_units>) (?! <hyphen>? <old>)",
        produce=norms.duration,
        examples=(hit("for [[these five weeks]]", "DURATION P5W"), miss("the five-week talks")),
    ),
    Rule(
        name="en.dates.one_unit",
        kind="timex",
        pattern="(count: <a|per>) <unit_adjective>{0,2} (unit: <time_unit&!ordinal_word>) <or_so>? (?! <hyphen|ago|noun>)",
        produce=norms.one_unit,
        examples=(hit("for [[a year]]", "DURATION P1Y"), hit("$5 [[a day]]", "SET P1D"), miss("a second vote")),
    ),
    Rule(
        name="en.dates.units",
        kind="timex",
        pattern="(?<= <preposition|lasting|cue_verb&multi>) (unit: <time_units>) (?! <old|hyphen>)",
        produce=norms.duration,
        examples=(hit("for [[years]]", "DURATION PXY"), hit("spent [[months]] there"), miss("The years passed.")),
    ),
    Rule(
        name="en.dates.over_the_years",
        kind="timex",
        pattern="(?<= <over|through>) (whole: <the> (unit: <time_units>))",
        produce=norms.duration,
        examples=(hit("over [[the years]]", "DURATION PXY"), miss("The years passed.")),
    ),
    Rule(
        name="en.dates.units_before",
        kind="timex",
        pattern="(unit: <time_units>) (?= <before|after>)",
        produce=norms.duration,
        examples=(hit("[[days]] before the vote", "DURATION PXD"), miss("The days passed.")),
    ),
    Rule(
        name="en.dates.unit_long",
        kind="timex",
        pattern="(unit: <time_units|time_unit>) <hyphen> <long>",
        produce=norms.unit_long,
        examples=(hit("a [[months-long]] strike", "DURATION PXM"), hit("a [[day-long]] meeting", "DURATION P1D"), miss("a two-day meeting")),
    ),
)

_SETS = (
    Rule(
        name="en.dates.every",
        kind="timex",
        pattern="<every> (count: {count})? (other: <quantifier>)? ((unit: <time_unit|time_units>)|(weekday: <weekday>) |(part: <day_part>)|(month: <month>)|(season: <season>))",
        produce=norms.every,
        examples=(hit("[[every two years]]", "SET P2Y"), hit("[[each Friday]]", "SET XXXX-WXX-5"), miss("every man")),
    ),
    Rule(
        name="en.dates.weekdays",
        kind="timex",
        pattern="((weekday: <weekdays>)|(weekday_part: <weekday>) (part: <day_parts>))",
        produce=norms.every,
        examples=(hit("on [[Sundays]]", "SET XXXX-WXX-7"), miss("on Sunday")),
    ),
    Rule(
        name="en.dates.often_adverb",
        kind="timex",
        pattern="(often_adverb: <often_adverb>) (?! <noun|nouns|adjective>)",
        produce=norms.often,
        examples=(hit("meets [[quarterly]], he said", "SET P1Q"), miss("a quarterly dividend")),
    ),
    Rule(
        name="en.dates.often",
        kind="timex",
        pattern="(often: <often>)",
        produce=norms.often,
        examples=(hit("meets [[annually]]", "SET P1Y"), miss("meets often")),
    ),
)

_REFERENCES = (
    Rule(
        name="en.dates.now",
        kind="timex",
        pattern="<now_word|now_adjective&lower>",
        produce=norms.same("DATE PRESENT_REF"),
        examples=(hit("is [[currently]] in Rome", "DATE PRESENT_REF"), miss("is there")),
    ),
    Rule(
        name="en.dates.recently",
        kind="timex",
        pattern="<degree_adverb>? <past_word>",
        produce=norms.same("DATE PAST_REF"),
        examples=(hit("was [[recently]] in Rome", "DATE PAST_REF"), miss("was there")),
    ),
    Rule(
        name="en.dates.the_past",
        kind="timex",
        pattern="<the> <past_noun> (?! <number|number_word|noun|nouns|adjective|vague_count|hyphen|time_unit|time_units|cap|season>)",
        produce=norms.same("DATE PAST_REF"),
        examples=(hit("in [[the past]], they", "DATE PAST_REF"), miss("in the past two years")),
    ),
    Rule(
        name="en.dates.the_future",
        kind="timex",
        pattern="<the> <near>? <future_noun|term> (?! <of|hyphen|noun|nouns|cap>)",
        produce=norms.same("DATE FUTURE_REF"),
        examples=(hit("in [[the near future]]", "DATE FUTURE_REF"), miss("the future of Europe")),
    ),
)

_TIMES = (
    Rule(
        name="en.dates.clock",
        kind="timex",
        pattern="(clock: <hour|clock|decimal>) <oclock>? ((meridiem: <meridiem>)|<in> <the> (part: <day_part>)) <timezone>? (<comma>? <on>? ((weekday: <weekday>)|(day_word: <day_word>)|(month: <month>) (day: <day>) (<comma> (year: <year>))?))?",
        produce=norms.clock,
        examples=(hit("at [[10:35 a.m.]]", "TIME @+0D~T10:35"), miss("10:35 to go")),
    ),
    Rule(
        name="en.dates.clock_zone",
        kind="timex",
        pattern="(clock: <clock|year|integer>) (timezone: <timezone>)",
        produce=norms.clock,
        examples=(hit("at [[14:00 GMT]]", "TIME @+0D~T14:00"), miss("14 GMBH")),
    ),
    Rule(
        name="en.dates.bare_clock",
        kind="timex",
        pattern="(?<= <at|by|from|until|after|before|around_time|to|between|since>) (clock: <clock>)",
        produce=norms.clock,
        examples=(hit("at [[19:15]]", "TIME @+0D~T19:15"), miss("John 3:16")),
    ),
    Rule(
        name="en.dates.noon",
        kind="timex",
        pattern="(clock_word: <clock_word>) (<on>? ((weekday: <weekday>)|(day_word: <day_word>)))?",
        produce=norms.point,
        examples=(hit("at [[noon Saturday]]", "TIME XXXX-WXX-6T12:00"), miss("at nine")),
    ),
)

RULES: tuple[Rule, ...] = (*_CALENDAR, *_LARGER, *_RELATIVE, *_LENGTHS, *_SETS, *_REFERENCES, *_TIMES)
