"""
How English writes dates, times, durations and sets: days and months; the rest is in the modules named in `RULES`.

The norm of a mention is in the notation of `polparse.time.timexes`; `date_norms` makes it from the parts, by their names: year, month, day,
weekday, season, holiday, day_word, part (of the day), clock, unit, count, which ("last"), edge ("early").
"""

from polparse.en.time import clocks, composed, directions, durations, figures, ranges, relative_dates, years
from polparse.en.time import date_norms as norms
from polparse.engine.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

MACROS: dict[str, str] = {
    **directions.MACROS,
    "number": "<integer|decimal|number_word|count_word>",
    # Behind a number: "hundred", "and a half", "to three".
    "number_rest": (
        "(<number_word|multiplier>|<conjunction_and> <number_word|half>"
        "|<hyphen>? <conjunction_and> <hyphen>? (<a> <hyphen>? <half>|<fraction&multi>))"
    ),
    "number_to": "(<hyphen>? <to> <hyphen>?|<dash|conjunction_or|hyphen>) <integer|number_word> <number_word>?",
    "count": (
        "((?! <integer> <number_word&!multiplier>) {number} {number_rest}{0,3}"
        " (<integer> <slash> <integer>)? (<bracket_open> <integer> <bracket_close>)? ({number_to})?"
        "|<half> <a>?|<vague_count>)"
    ),
    "unit": "<hyphen>? <unit_adjective>{0,2} (unit: <time_unit|time_units>) (?! <hyphen>? <old>)",
    "quantity": "(count: {count}) {unit}",
    "a_unit": "(count: <a>) <unit_adjective>{0,2} (unit: <time_unit&!ordinal_word>)",
    "more": "<comma>? <conjunction_and>? (more: <a>|{count}) <hyphen>? (more_unit: <time_unit|time_units>)",
    "so_long": "((<the>|(count: <a>|{count}) <hyphen>?) <unit_adjective>{0,2} (unit: <time_unit|time_units>)|(the_unit: <the_day>))",
    # Behind a day that has its month from another: "8, 9 and 10 May", "the 13th to the 15th of July".
    "shared_month": (
        "(?= (<comma> <day|ordinal>){0,8} <comma>? <hyphen|dash|to|conjunction_and|conjunction_or|until|through> <the>?"
        " <day|ordinal> <of>? (month: <month>) (<comma|of>? (year: <year>) (?! <no_year_after>))?)"
    ),
    "quarter": (
        "(ordinal: <ordinal_word|stretch>) <hyphen>? (quarter_unit: <quarter_unit|half>)"
        "(<of>? <fiscal>? ((year: <year>)|<the>? (year_which: <which>) <fiscal>? <time_unit>))?"
    ),
    "named": (
        "((unit: <calendar_unit>)|(season: <season>)|(holiday: <holiday>)|(weekday: <weekday>) (part: <day_part>)?"
        "|(month: <month>) (day: <day|ordinal>)?)"
    ),
    # The year may stand at the end of a range or list: "from 20 May to 3 June 1993", "May 3-5, 1993".
    # So may the year that is counted: "in March and April last year".
    "joined": "<hyphen|dash|to|conjunction_and|conjunction_or|until|through>",
    "shared_year": "(?= (<comma> <month>){0,8} <comma>? {joined} <month> <of>? (year_which: <which>) <year_word>)",
    "later": (
        "(?= (<comma> <month|day|ordinal>){0,8} <comma>? (joint: <conjunction_and|conjunction_or|to|hyphen|through|dash|until|slash>) <the>?"
        " (<day|ordinal>? <of>? (later_month: <month|month_lower>) <day|ordinal>?|<day|ordinal>) <comma|of>? (later_year: <year>)"
        " (?! <percent|multiplier|no_year_after>))"
    ),
    "year": "(<comma|of>{0,2} (year: <year>) (?! <percent|multiplier|no_year_after>)|{later})?",
    "spelled": "<number_word> <number_word> (<conjunction_and>? <number_word>)?",
    "daytime": "(<comma>? (part: <day_part>))?",
    # The day of a time of day: "at 10 a.m. local time on Tuesday".
    "zone": "((timezone: <timezone> (<hyphen|dash|other> <integer|clock>)?)|<local_time>)?",
    "of_day": (
        "(<comma>? <on&!cap>? ((weekday: <weekday>) (?! <comma>? <the>? <month|day|ordinal>)|(day_word: <day_word>)"
        "|(month: <month>) (day: <day|ordinal>) (?! <percent|slash|multiplier|no_year_after>) (<comma>? (year: <year>))?))?"
    ),
    # Of the two ends of a range; see `polparse.time.timexes`.
    "range_between": "<comma>? <hyphen|dash|slash|to|through|until> <the>?",
    "range_opening": "<between>",
    "range_pair": "<comma>? <conjunction_and> <the>?",
    # What stands between a time of day and its day, two names of one day, and a part of a period and the period; see there as well.
    "clock_day": "<bracket_open>|<bracket_close>? <comma>? <on&!cap>?",
    "same_day": "<comma|bracket_open>",
    "other_calendar": "<bracket_open>|<bracket_open|comma>? <corresponding_to>",
    "part_of": "<of> <the>?",
    "quote": "<single_open|single_close|single_straight>",
    # The day whose part is told: "Friday", "Friday, May 3, 2019"; "the 3rd of May 2019".
    "that_day": (
        "((weekday: <weekday>) (?! <comma>? <the>? <month|day|ordinal>)"
        "|(<weekday> <comma>?)? (month: <month>) (day: <day|ordinal>) (<comma>? (year: <year>))?)"
    ),
    "that_number": "<the>? (<weekday> <comma>?)? (day: <day|ordinal>) <of>? (month: <month>) (<comma>? (year: <year>))?",
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
        pattern="(month: <month>) <the>? (day: <day|ordinal>) (?! <percent|multiplier|no_year_after|lower&meridiem>|<slash> <integer>) {year} {daytime}",
        produce=norms.place,
        examples=(
            hit("signed on [[January 5, 2020]], in Rome", "DATE 2020-01-05"),
            hit("On [[May 5]] PM Vogt left.", "DATE XXXX-05-05"), miss("In May 5 pm is late enough."),
            hit("by [[October 31st]]", "DATE XXXX-10-31"), hit("Oslo, [[January 11]] /Agency/"),
            hit("from [[May 20]] to [[June 3, 1993]]", "DATE 1993-05-20"),
            hit("on [[May 3]], 99999", "DATE ?"),
            hit("They signed on [[March 9 2014]] in Bergen.", "DATE 2014-03-09"),
            miss("The table of May 5,000 people read"),
            miss("In May 20% stayed away, in June 1/3 of them, in July 2 million; in March 12 soldiers died."),
            hit("On [[May 3]] to the 5th, 1993, it rained.", "DATE 1993-05-03"), hit("on [[May 3]]-5, 1993", "DATE 1993-05-03"),
            hit("on [[May 3]] and 5, 1993", "DATE 1993-05-03"), hit("on [[May 3]] or 5, 1993", "DATE 1993-05-03"),
            hit("on [[May 3]] through 5, 1993", "DATE 1993-05-03"), hit("on [[May 3]] – 5, 1993", "DATE 1993-05-03"),
            hit("from [[May 3]] until [[June 5 of 1993]]", "DATE 1993-05-03"),
            hit("from [[May 3]] until the 5th of June 1993", "DATE 1993-05-03"),
            hit("from [[May 3]] to [[June 5]], 2000% more", "DATE XXXX-05-03"),
            hit("from [[May 3]] to [[June 5]], 2000 people left", "DATE XXXX-05-03"),
            hit("from [[May 3]] to [[June 5]], 2000 million people left", "DATE XXXX-05-03"),
        ),
    ),
    Rule(
        name="en.dates.month_day_word",
        kind="timex",
        pattern="(month: <month>) <the>? (day: <ordinal_word>) (<comma>? (year: <year>)|(?= <stop|comma|break|semicolon>|$))",
        produce=norms.place,
        examples=(
            hit("on [[May eighth, 2010]]", "DATE 2010-05-08"),
            hit("On [[May the eighth]], they met. He left on [[June first]].", "DATE XXXX-05-08"),
            hit("It opens [[May second]]; then [[June first 2021]]"),
            hit("They left on [[May fourth]]\n\nOslo"), hit("It opens on [[May fourth]]"),
            miss("In March second thoughts came; in May first steps, in June third parties."),
        ),
    ),
    Rule(
        name="en.dates.lower_case",
        kind="timex",
        pattern="(month: <month_lower&lower>) (day: <day|ordinal>) <comma>? (year: <year>)",
        produce=norms.place,
        examples=(
            hit("on [[march 20, 2021]], on [[may 3rd 2020]]", "DATE 2021-03-20"),
            miss("they may 20, 30 times; the march 3 days later, on March 20, 2021"),
        ),
    ),
    Rule(
        name="en.dates.lower_case_day_first",
        kind="timex",
        pattern="(day: <day|ordinal>) <of>? (month: <month_lower&lower>) (year: <year>)?",
        produce=norms.lower_day,
        examples=(
            hit("signed [[20 march 2021]], on [[3rd of may]] and [[20 august]]", "DATE 2021-03-20"),
            miss("20 may follow, the 20 march on; on 20 March"),
        ),
    ),
    Rule(
        name="en.dates.lower_case_after",
        kind="timex",
        pattern="(?<= <on|by|until|since|from|cue_verb>) (month: <month_lower>) (day: <day|ordinal>) (?! <percent|multiplier|nouns|meridiem>)",
        produce=norms.place,
        examples=(
            hit("on [[may 3]], by [[march 5th]], until [[august 9]], they voted on [[may 4]], since [[may 2]] and from [[march 1]] on", "DATE XXXX-05-03"),
            miss("they may 3 times; they march 5, we march 6; since august 3% more, by may 2 million, on may 3 soldiers fell, on may 3 pm"),
        ),
    ),
    Rule(
        name="en.dates.lower_case_month",
        kind="timex",
        pattern=(
            "((?<= <date_preposition>)|(?<= <month> <conjunction_and|hyphen>))"
            " (month: <month_lower&lower>) (year: <year>) (?! <no_year_after|percent|multiplier|hyphen|slash>)"
        ),
        produce=norms.place,
        examples=(
            hit("in [[august 2021]] and from june to [[may 2004]]", "DATE 2021-08"),
            hit("a june and [[march 2004]] vote, the june-[[march 2004]] talks"),
            miss("they may 2021 times; in march 2000 people; the march 2003; in may 2021-2, in may 2021/2, in may 2000%, in may 2000 million"),
            miss("in March 2003"),
        ),
    ),
    Rule(
        name="en.dates.weekday_month_day",
        kind="timex",
        pattern="<weekday|weekday_short> <comma>? (month: <month>) <the>? (day: <day|ordinal>) {year}",
        produce=norms.place,
        examples=(
            hit("on [[Tuesday, April 25]], they met", "DATE XXXX-04-25"),
            hit("They meet on [[Tue April 25th]].", "DATE XXXX-04-25"),
            miss("on Tuesday. In April, 25 men met"),
        ),
    ),
    Rule(
        name="en.dates.day_month",
        kind="timex",
        pattern="(day: <day|ordinal_word|ordinal>) <of>? (month: <month>) {year} {daytime}",
        produce=norms.place,
        examples=(
            hit("He came on [[05th Aug]] and left.", "DATE XXXX-08-05"), hit("since the [[fourth of July]] parade"),
            hit("born on [[25 January 1946]] in Oslo", "DATE 1946-01-25"),
            hit("since the [[4th of July]] parade", "DATE XXXX-07-04"),
            miss("He read 40 March papers."),
        ),
    ),
    Rule(
        name="en.dates.the_day_month",
        kind="timex",
        pattern="<the> (day: <day|ordinal>) <of>? (month: <month>)"
        " (<comma>? (year: <year>) (?! <no_year_after>)|{later}|(?! <noun|nouns|adjective|year>))",
        produce=norms.place,
        examples=(
            hit("on [[the 14 September]] he left", "DATE XXXX-09-14"),
            hit("until [[the 19th of October 1950]]", "DATE 1950-10-19"), hit("The act of [[the 22nd of September, 1999]] stands."),
            hit("from [[the 3rd of May]] to 5 June 2019", "DATE 2019-05-03"), miss("the 3rd of May 2000 people left"),
            miss("the 14 September attacks, the 4th of July parade, the 3 May national day, the 40 March papers"),
        ),
    ),
    Rule(
        name="en.dates.weekday_day_month",
        kind="timex",
        pattern="<weekday|weekday_short> <comma>? <the>? (day: <day|ordinal>) <of>? (month: <month>) {year}",
        produce=norms.place,
        examples=(
            hit("on [[Friday 12 June 2020]]", "DATE 2020-06-12"),
            hit("[[Thu, 11 Jun 2020]]", "DATE 2020-06-11"),
            hit("They left on [[Monday 18th June]].", "DATE XXXX-06-18"),
            miss("on Friday 12 people; Sun, 11 men"),
        ),
    ),
    Rule(
        name="en.dates.legal_day",
        kind="timex",
        pattern="<the|demonstrative> (day: <ordinal_word>) (unit: <calendar_unit>) <of> (month: <month>) (<comma>? (year: <year>|{spelled}))?",
        produce=norms.legal_day,
        examples=(
            hit("[[this third day of June, two thousand and twenty]]", "DATE 2020-06-03"),
            hit("They met on [[the 3rd day of June, 2020]].", "DATE 2020-06-03"),
            miss("the third day of talks, the third year of June"),
            hit("on [[the 3rd day of June 2020]]", "DATE 2020-06-03"), hit("on [[the 3rd day of June]]", "DATE XXXX-06-03"),
        ),
    ),
    Rule(
        name="en.dates.nth_week",
        kind="timex",
        pattern="<the>? (ordinal: <ordinal_word|past_adjective>) (unit: <calendar_unit>) <of|in> (month: <month>) (<comma|of>? (year: <year>))?",
        produce=norms.nth_week,
        examples=(
            hit("in [[the first week of June 2020]]", "DATE 2020-06-W1-4~W"),
            hit("in [[the last week of May]]", "DATE XXXX-05-WL-4~W"),
            hit("on [[the first weekend of October 2017]]", "DATE 2017-10-W1-6~WE"),
            hit("from [[the first week in June, 2020]] to [[the 2nd week of May of 2021]]", "DATE 2020-06-W1-4~W"),
            miss("the first week of talks, the first day in June"),
            hit("It began [[last week of May]]."),
        ),
    ),
    Rule(
        name="en.dates.month_of",
        kind="timex",
        pattern="<the> (unit: <calendar_unit>) <of> (month: <month>) (<comma|of>? (year: <year>))?",
        produce=norms.month_of,
        examples=(
            hit("for [[the month of December]]", "DATE XXXX-12"),
            hit("from [[the month of May, 2019]] to [[the month of June of 2020]]", "DATE 2019-05"),
            miss("the month of talks, the week of June 8"),
            hit("in [[the month of May 2019]]", "DATE 2019-05"),
        ),
    ),
    Rule(
        name="en.dates.week_of",
        kind="timex",
        pattern="<the> (unit: <calendar_unit>) <of> (month: <month>) (day: <day|ordinal>) (<hyphen|dash> <day|ordinal>)? (<comma>? (year: <year>))?",
        produce=norms.week_of,
        examples=(
            hit("[[the week of June 8]]", "DATE XXXX-06-08~W"),
            hit("They vote in [[the week of March 27th]].", "DATE XXXX-03-27~W"),
            miss("the day of June 8, the week of talks"),
            hit("in [[the week of March 27 2020]]", "DATE 2020-03-27~W"),
            hit("on [[the weekend of June 8]], [[the weekend of June 8-9, 2019]] and [[the weekend of June 8th-9th]]", "DATE XXXX-06-08~WE"),
            hit("in [[the week of May 6 – 10]]", "DATE XXXX-05-06~W"),
        ),
    ),
    Rule(
        name="en.dates.week_of_day",
        kind="timex",
        pattern="<the> (unit: <calendar_unit>) <of> <the>? (day: <day|ordinal>) (<hyphen|dash> <day|ordinal>)? <of>? (month: <month>)"
        " (<comma>? (year: <year>))?",
        produce=norms.week_of,
        examples=(
            hit("[[the week of 8 June]]", "DATE XXXX-06-08~W"),
            hit("They vote in [[the week of the 27th of March]].", "DATE XXXX-03-27~W"),
            miss("the day of 8 June, the week of 8 meetings"),
            hit("in [[the week of 27 March 2020]]", "DATE 2020-03-27~W"),
            hit("on [[the weekend of 8-9 June]] and in [[the week of the 6th – 10th of May]]", "DATE XXXX-06-08~WE"),
        ),
    ),
    Rule(
        name="en.dates.month_year",
        kind="timex",
        pattern="(month: <month>) <comma|of>{0,2} (year: <year>) (?! <no_year_after>)",
        produce=norms.place,
        examples=(
            hit("since [[September 2020]]", "DATE 2020-09"),
            hit("from an [[April, 2012]], meeting to [[June of 2016]]", "DATE 2012-04"),
            miss("in the march of 2,000 people"),
            miss("In May 2000 soldiers left."),
        ),
    ),
    Rule(
        name="en.dates.month_short_year",
        kind="timex",
        pattern="(month: <month>) {quote} (year: <integer>)",
        produce=norms.month_short_year,
        examples=(
            hit("in [[May '98]]", "DATE XX98-05"), miss("in May 98 men"),
            hit("in [[May ‘93]]"), miss("in May '98765 and May '2"),
        ),
    ),
    Rule(
        name="en.dates.month_which",
        kind="timex",
        pattern="(month: <month>) <of>? (year_which: <which>) <time_unit>",
        produce=norms.place,
        examples=(hit("in [[June last year]]", "DATE -1Y~06"), miss("in June the last one")),
    ),
    Rule(
        name="en.dates.month",
        kind="timex",
        pattern="(month: <month&!month_unsure&!month_name>) ({later}|{shared_year})?",
        produce=norms.place,
        examples=(
            hit("in [[January]] and March last year, from [[October]], [[November]], or May of next year", "DATE -1Y~01"),
            hit("in [[January]] and March this man", "DATE XXXX-01"),
            hit("in [[December]]", "DATE XXXX-12"), miss("They march."), miss("May we ask where June Vogt was?"),
            hit("in [[February]] until 3 April 1993", "DATE 1993-02"), hit("in [[February]] until April 3rd, 1993", "DATE 1993-02"),
        ),
    ),
    Rule(
        name="en.dates.month_name",
        kind="timex",
        pattern="(?<! <cap&!closed>) (month: <month_name>) (?! <cap&!closed>|<name_particle> <cap|name_particle>) ({later}|{shared_year})?",
        produce=norms.place,
        examples=(
            hit("as far back as [[June]], he said", "DATE XXXX-06"),
            hit("In [[June]] I met her.", "DATE XXXX-06"),
            hit("in [[June]] and July of that year", "DATE @+0Y~06"), hit("in [[June]] until 3 July 1993", "DATE 1993-06"),
            miss("So said June Smith and Jill April, and Jan de Wit."),
            miss("May we ask Jan van der Berg?"),
        ),
    ),
    Rule(
        name="en.dates.month_unsure",
        kind="timex",
        pattern=(
            "((?<= <date_preposition|conjunction_and|hyphen|slash|lately_as|ahead_word&multi>)|(?<= <ahead_word> <for>)) (month: <month_unsure|month_name>) "
            "(?! <cap&unknown>) (?! (?<= <conjunction_and> <month>) <cap&!closed>) ({later}|{shared_year})?"
        ),
        produce=norms.place,
        examples=(
            hit("in [[May]]", "DATE XXXX-05"), hit("in [[March]] and July last year", "DATE -1Y~03"),
            hit("in [[March]] until 3 May 1993", "DATE 1993-03"),
            hit("In [[April]] Nora left; in [[May]] and [[June]] I was in Oslo.", "DATE XXXX-04"),
            hit("from July-[[August]] talks to the March/[[April]] session"),
            hit("as recently as [[March]], as early as [[May]], the vote planned for [[March]]"), miss("They had expected March to lose and voted for May."),
            miss("May I ask? They may march, so said April and June Carter."),
            miss("a book by June Quistgaardt"),
        ),
    ),
    Rule(
        name="en.dates.month_noun",
        kind="timex",
        pattern="(?<= <article|possessive_determiner|possessive>) (month: <month_unsure>) (?= <noun&lower|nouns&lower|adjective&lower|unknown&lower>)",
        produce=norms.place,
        examples=(
            hit("under a [[March]] agreement", "DATE XXXX-03"),
            hit("after her [[May]] speech, Norway's [[March]] presidential debate and the [[May]] elections"),
            hit("after the [[May]] palaver"),
            miss("after the March on Rome"),
            miss("May ministers lie?"),
            miss("the May Fair, the March Foundation, the March Sisters and the Mar Quedo"),
        ),
    ),
    Rule(
        name="en.dates.weekday_before",
        kind="timex",
        pattern=(
            "(weekday: <weekday>) (?= (<comma> <weekday>){0,5} <comma>? {joined} <weekday> <of|in>? <the>? (week_which: <which>) <week_word>)"
        ),
        produce=norms.place,
        examples=(
            hit("from [[Monday]] to Wednesday of next week, on [[Monday]], [[Tuesday]], and Friday last week", "DATE +1W~1"),
            hit("between [[Monday]] and Friday in the coming week", "DATE +1W~1"),
            miss("on Monday and Friday the vote goes on, next week too; on Monday and on Friday next week; on Monday and Friday last month"),
        ),
    ),
    Rule(
        name="en.dates.weekday",
        kind="timex",
        pattern="(weekday: <weekday>) (<comma>? (part: <day_part>))?",
        produce=norms.place,
        examples=(
            hit("began on [[Wednesday]] in Rome", "DATE XXXX-WXX-3"),
            hit("on [[Saturday morning]]", "TIME XXXX-WXX-6TMO"),
            miss("Mondays are short. The Sun saw the sun, sat and wed."),
        ),
    ),
    Rule(
        name="en.dates.day_word",
        kind="timex",
        pattern="(day_word: <day_word>) (part: <day_part>)?",
        produce=norms.place,
        examples=(hit("met [[yesterday]]", "DATE -1D"), hit("[[tomorrow night]]", "TIME +1D~TNI"), miss("the days to come")),
    ),
    Rule(
        name="en.dates.nth_weekday",
        kind="timex",
        pattern="<the>? (ordinal: <ordinal_word|past_adjective>) (weekday: <weekday>) <in|of> (month: <month>) (<comma|of>? (year: <year>))?",
        produce=norms.nth_weekday,
        examples=(
            hit("on [[the first Tuesday of November 2024]]", "DATE 2024-11-W1-2"),
            hit("Clocks turn every [[last Sunday of October]]."),
            hit("from [[the last Friday in August]] to [[the 1st Monday of May, 2024]], or [[the third Sunday of June of 2025]]"),
            hit("on [[the fifth Monday of February 2023]]", "DATE 2023-02-W5-1"),
            miss("the first Tuesday; last Sunday, in October; the sixth Monday of May"),
        ),
    ),
    Rule(
        name="en.dates.holiday",
        kind="timex",
        pattern="(holiday: <holiday>) (<comma|in|of>? (year: <year>) (?! <no_year_after>)|<of>? (year_which: <which>) <year_word>)? (?! <instrument_noun&cap>)",
        produce=norms.place,
        examples=(
            hit("after [[Christmas]]", "DATE XXXX-12-25"),
            hit("before the [[Christmas]] agreement"),
            miss("They gave thanks for the Good Friday Agreement."),
            hit("at [[Christmas, 2019]]", "DATE 2019-12-25"), hit("at [[Christmas 2019]]", "DATE 2019-12-25"),
            hit("after [[Easter in 1916]] and at [[Christmas of 1914]]", "DATE 1916-easter+0"), hit("At [[Christmas]] 2000 people met."),
            hit("on [[Labor Day last year]], at [[Easter of next year]]", "DATE -1Y~09-W1-1"), hit("It was [[Labor Day]] last week."),
        ),
    ),
    Rule(
        name="en.dates.day_alone",
        kind="timex",
        pattern="(?<= <on|by|until|since>) (whole: <the> (day: <ordinal>))"
        " (?= <stop|comma|break|semicolon|bracket_close|conjunction_and|subordinator|preposition&!of>|$)",
        produce=norms.day_alone,
        examples=(
            hit("until [[the 25th]]"),
            hit("They left on [[the 25th]].", "DATE XXXX-XX-25"),
            hit("They met on [[the 4th]] but left on [[the 5th]] to meet on [[the 6th]] in Oslo."),
            hit("They leave on [[the 3rd]] if it rains, by [[the 4th]] unless it snows."),
            hit("They have met since [[the 3rd]], will until [[the 7th]]; and he wants it (by [[the 9th]])."),
            hit("They met on [[the 9th]] and left.\n\nOslo, on [[the 25th]]\n\nThey came."),
            miss("on the 25th floor, on the 42nd, in the 25th, on the 25th of them."),
        ),
    ),
    Rule(
        name="en.dates.hijri",
        kind="timex",
        pattern="(<day|ordinal> <of>? <hijri_month> (<comma>? <integer>)?|<hijri_month> <day>? <comma>? <integer>) <other_era>?",
        produce=norms.same("DATE ?"),
        examples=(
            hit("on [[15 Shaban 1445 AH]], the [[9th of Rajab]] and [[Muharram 10, 1443]]", "DATE ?"),
            hit("in [[Safar 1443]]"),
            miss("Rajab said that Safar left."),
        ),
    ),
    Rule(
        name="en.dates.persian",
        kind="timex",
        pattern="(<day|ordinal> <of>? <persian_month> (<comma>? <integer>)?|<persian_month> <day>? <comma>? <integer>) <other_era>?",
        produce=norms.same("DATE ?"),
        examples=(
            hit("on [[22 Bahman 1357]], the [[9th of Khordad]], [[Mehr 10, 1400]] and in [[Aban 1398 H]]", "DATE ?"),
            miss("The agency Mehr and Aban left."),
        ),
    ),
    Rule(
        name="en.dates.movable",
        kind="timex",
        pattern="<movable_holiday> <year>? (?! <possessive|cap&!closed>)",
        produce=norms.same("DATE ?"),
        examples=(
            hit("during [[Ramadan]]", "DATE ?"),
            hit("In [[Ramadan]] I fast."),
            miss("Ramadan's market, the Ramadan Offensive"),
        ),
        # When it is, an authority or the sight of the moon says.
    ),
)

RULES: tuple[Rule, ...] = (
    *_CALENDAR,
    *years.RULES,
    *ranges.RULES,
    *figures.RULES,
    *clocks.RULES,
    *composed.RULES,
    *relative_dates.RULES,
    *durations.RULES,
)
