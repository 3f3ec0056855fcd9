"""How English writes how long and how often: "two weeks", "nearly a year", "every Friday"."""

from polparse.en.time import duration_norms as lengths
from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

_LENGTHS = (
    Rule(
        name="en.dates.duration",
        kind="timex",
        pattern="{quantity} <or_so>?",
        produce=lengths.length,
        examples=(
            hit("for [[two weeks]]", "DURATION P2W"),
            hit("a [[five-year]] war", "DURATION P5Y"),
            miss("a 22-year-old man, 22 years old, 22 years of age, at the age of 22 years; a split second; seconds, please"),
            hit("They must reply within [[thirty (30) days]].", "DURATION P30D@>"),
            hit("It began at [[05.40 hrs]] and ended by [[17.20 hours]]."), hit("It took [[10.25 hours]] and [[5.4 hours]]."),
            miss("at 25.40 hrs, at 05.70 hrs"),
            hit("It took [[0.5 seconds]].", "DURATION PT0.5S"), hit("It took [[13 mn years]]."),
            hit("It took [[two-and-a-half years]].", "DURATION P2Y6M"), hit("It took [[two and half years]].", "DURATION P2Y6M"),
            hit("It took [[four to five days]].", "DURATION P4D"), hit("It took [[four or five days]].", "DURATION P4D"),
            hit("It took [[4-5 days]].", "DURATION P4D"), hit("It took [[four – five days]].", "DURATION P4D"),
            hit("It took [[half a day]].", "DURATION P0.5D"), hit("It took [[several days]].", "DURATION PXD"),
            hit("It took [[one hundred two days]].", "DURATION P102D"), hit("It took [[a hundred and twenty days]].", "DURATION P120D"),
            hit("It took [[two and two thirds years]]."),
            miss("Groups of two and third day visitors left."),
            hit("He caught COVID-19 [[two weeks]] before."),
        ),
    ),
    Rule(
        name="en.dates.compound",
        kind="timex",
        pattern="(around: <around_time>)? (count: <a>|{count}) <hyphen>? (unit: <time_unit|time_units>) {more} (?! <hyphen>? <old>)",
        produce=lengths.compound,
        examples=(
            hit("for [[three years and two months]]", "DURATION P3Y2M"),
            hit(
                "[[about an hour and 45 minutes]], [[five years, three months]], [[a day, two hours]] or [[one-year six-month]] terms",
                "DURATION PT1H45M APPROX",
            ),
            miss("three years and two men; two months and three years; two years and six months old"),
        ),
    ),
    Rule(
        name="en.dates.described_duration",
        kind="timex",
        pattern=(
            "(?! <year>) (count: {count}) (?! <which>) <adjective> (unit: <time_units>) (?! <hyphen>? <old>)"
        ),
        produce=lengths.length,
        examples=(
            hit("They fought for [[two bloody weeks]], [[several hard months]] and [[10 tense days]].", "DURATION P2W"),
            miss("bloody weeks; two bloody men; for 20 long years old; in 2019 bloody days followed; in the two previous weeks"),
        ),
    ),
    Rule(
        name="en.dates.and_a_half",
        kind="timex",
        pattern="(count: <a|number_word|integer>) (unit: <time_unit|time_units>) <conjunction_and> <fraction&multi>",
        produce=lengths.and_a_half,
        examples=(
            hit("for [[a year and a half]]", "DURATION P1Y6M"),
            hit("after [[two years and a half]], or [[3 years and a half]]", "DURATION P2Y6M"),
            miss("a year and half the staff"),
        ),
    ),
    Rule(
        name="en.dates.quarter_of",
        kind="timex",
        pattern="<a>? <quarter_unit> <of> <a> (unit: <time_unit>) (?! <hyphen>)",
        produce=lengths.quarter_of,
        examples=(
            hit("for [[a quarter of a century]]", "DURATION P25Y"), miss("a quarter of the year, a quarter of a vote, a quarter of a day-long talk"),
            hit("[[Quarter of a century]] later", "DURATION P25Y"),
            hit("[[Quarter of a century]] later", "DURATION P25Y"),
        ),
    ),
    Rule(
        name="en.dates.about_duration",
        kind="timex",
        pattern="(around: <around_time>) (count: <a>|{count}) <hyphen>? <unit_adjective>{0,2} (unit: <time_unit|time_units>) (?! <hyphen>? <old>) <or_so>?",
        produce=lengths.about,
        examples=(
            hit("for [[over two years]], and it lasted [[over an hour]]", "DURATION P2Y MORE_THAN"),
            miss("It has grown over several years, and is paid over three years."),
            hit("for [[nearly two years]]", "DURATION P2Y APPROX"),
            hit("It took [[about an hour]].", "DURATION PT1H APPROX"),
            miss("nearly two men; about 20 years old"),
        ),
    ),
    Rule(
        name="en.dates.stretch",
        kind="timex",
        pattern=(
            "(<around_time&!preposition>? <the>|<demonstrative>|(?<! <modal|to|aux_do|ahead_to>) <stretch>) "
            "<stretch>{0,2} (?<= <stretch>) {quantity} <or_so>?"
        ),
        produce=lengths.stretch,
        examples=(
            hit("over [[the past two weeks]]", "DURATION P2W@<"),
            hit("in [[these past seven years]], and in his [[first 100 days]]", "DURATION P7Y@<"),
            hit("They have for [[at least the past two weeks]]; he said that [[the last two years]] were hard.", "DURATION P2W@<"),
            miss("the past two governments; the strike may last two weeks"),
            miss("The strike, which did last two weeks, is to last two weeks and is expected to last two weeks; in the three weeks since then"),
            hit("over [[the last couple of days]]", "DURATION P2D@<"),
            hit("in [[the next five days]]", "DURATION P5D@>"),
            hit("in [[the first two months]] of 2021 and [[the last two weeks]] of May", "DURATION P2M@^"),
        ),
    ),
    Rule(
        name="en.dates.stretch_of_one",
        kind="timex",
        pattern="<the>? (which: <which>) (unit: <time_unit>)",
        produce=lengths.stretch_of_one,
        examples=(
            hit("over [[the past fortnight]] and [[last fortnight]]; [[the next half-century]]", "DURATION P2W@<"),
            miss("this fortnight, the following fortnight, the last fort"),
            miss("the past week, next decade"),
        ),
    ),
    Rule(
        name="en.dates.the_duration",
        kind="timex",
        pattern="<the|plural_determiner> (count: {count}) <unit_adjective>{0,2} (unit: <time_units>) (?! <hyphen>? <old>)",
        produce=lengths.duration,
        examples=(
            hit("for [[these five weeks]]", "DURATION P5W"),
            hit("in [[the three years]] since then", "DURATION P3Y"),
            miss("the five-week talks; those 18 to 25 years old"),
        ),
    ),
    Rule(
        name="en.dates.one_unit",
        kind="timex",
        pattern="(count: <per>) <unit_adjective>{0,2} (unit: <time_unit&!ordinal_word>) <or_so>? (?! <hyphen|ago|noun>)",
        produce=lengths.one_unit,
        examples=(
            hit("for [[a year]]", "DURATION P1Y"),
            hit("$5 [[a day]] and $9 [[per hour]]", "SET P1D"),
            miss("a second vote"),
            miss("for a second five-year term, a month-long stay, an hour ago, a night watch, a day care"),
        ),
    ),
    Rule(
        name="en.dates.units",
        kind="timex",
        pattern="(?<= <preposition|lasting|cue_verb&multi>) (unit: <time_units>) (?! <hyphen>)",
        produce=lengths.duration,
        examples=(
            hit("for [[years]]", "DURATION PXY"),
            hit("spent [[months]] there"),
            hit("They have pushed for [[months]] to leave.", "DURATION PXM"),
            miss("The years passed."),
            miss("She said years would pass after hours-long talks."),
        ),
    ),
    Rule(
        name="en.dates.over_the_years",
        kind="timex",
        pattern="(?<= <over|through>) (whole: <the> (unit: <time_units>))",
        produce=lengths.duration,
        examples=(hit("over [[the years]], and through [[the months]]", "DURATION PXY"), miss("The years passed.")),
    ),
    Rule(
        name="en.dates.units_before",
        kind="timex",
        pattern="(unit: <time_units>) (?= <before|after>)",
        produce=lengths.duration,
        examples=(hit("[[days]] before the vote, [[hours]] after it", "DURATION PXD"), miss("The days passed.")),
    ),
    Rule(
        name="en.dates.unit_long",
        kind="timex",
        pattern="(unit: <time_units|time_unit>) <hyphen> <long>",
        produce=lengths.unit_long,
        examples=(
            hit("a [[months-long]] strike", "DURATION PXM"),
            hit("a [[day-long]] meeting", "DURATION P1D"),
            miss("a two-day meeting"),
        ),
    ),
)

_SETS = (
    Rule(
        name="en.dates.every",
        kind="timex",
        pattern=(
            "<every> (count: {count})? (other: <quantifier>)? "
            "((unit: <time_unit|time_units>)|(working: <weekday_kind>)|(weekday: <weekday>) |(part: <day_part>)"
            "|(month: <month>)|(season: <season>))"
        ),
        produce=lengths.every,
        examples=(
            hit("[[every two years]]", "SET P2Y"),
            hit("[[each Friday]]", "SET XXXX-WXX-5"),
            hit("[[every weekday]]", "SET XXXX-WXX-WD"),
            hit("[[every day]], [[every night]], [[each winter]] or [[every December]]", "SET P1D"),
            miss("every man"),
        ),
    ),
    Rule(
        name="en.dates.nth_of_every",
        kind="timex",
        pattern=(
            "<the>? (<ordinal_word|last_word> <weekday|calendar_unit>|<ordinal> <calendar_unit>?) <of|in> <every> (unit: <calendar_unit>)"
        ),
        produce=lengths.every,
        examples=(
            hit("They meet on [[the first Monday of each month]], [[the 15th of every month]] and [[the last day of each quarter]].", "SET P1M"),
            hit("on [[first Monday in every month]] and [[the 15th day of every month]]"),
            miss("the first Monday of each talks, the first vote of each month, the last of every month"),
        ),
    ),
    Rule(
        name="en.dates.weekdays",
        kind="timex",
        pattern="(weekday: <weekdays|weekday>) (part: <day_parts>)?",
        produce=lengths.weekdays,
        examples=(hit("on [[Sundays]]", "SET XXXX-WXX-7"), hit("on [[Monday nights]]", "SET XXXX-WXX-1TNI"), miss("on Sunday")),
    ),
    Rule(
        name="en.dates.on_weekdays",
        kind="timex",
        pattern="<weekday_kinds>",
        produce=lengths.on_weekdays,
        examples=(hit("on [[weekdays]]", "SET XXXX-WXX-WD"), miss("on Mondays")),
    ),
    Rule(
        name="en.dates.often_adverb",
        kind="timex",
        pattern="(often_adverb: <often_adverb>) (?! <noun|nouns|adjective>)",
        produce=lengths.often,
        examples=(hit("meets [[quarterly]], he said", "SET P1Q"), miss("a quarterly dividend, quarterly earnings, its quarterly net income")),
    ),
    Rule(
        name="en.dates.often",
        kind="timex",
        pattern="(often: <often>) (?! (?<= <cap>) <cap&!closed>) (?! (?<= <body_noun>) <cap&!closed>{1,4} (?! <noun|nouns>))",
        produce=lengths.often,
        examples=(
            hit("meets [[annually]]", "SET P1Y"),
            hit("[[Daily]] I go to the [[annual]] Bergen Summit.", "SET P1D"),
            miss("meets often; the Daily Herald and the Annual Herald say"), miss("the daily Bergensposten said, as told to the weekly Le Port"),
            hit("[[Daily]] I go to the [[weekly]] Security Council meeting.", "SET P1D"),
            hit("the [[weekly]] Bergen Harbour briefings and [[daily]] Bergen Harbour Watch calls"),
        ),
    ),
)

RULES: tuple[Rule, ...] = (*_LENGTHS, *_SETS)
