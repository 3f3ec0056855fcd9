"""How English composes times: a day of another period, and so long before or after a day."""

from polparse.en.time import composed_norms as norms
from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

_DAYS = (
    Rule(
        name="en.dates.weekday_of_week",
        kind="timex",
        pattern=(
            "(weekday: <weekday>) (<of|in>? <the>?|<comma> (?= <which> <week_word> (<stop|comma|preposition>|$)))"
            " (week_which: <which>) (unit: <calendar_unit>)"
        ),
        produce=norms.weekday_of_week,
        examples=(
            hit("on [[Wednesday of next week]]", "DATE +1W~3"),
            hit("on [[Friday last week]], [[Monday in the following week]] and [[Tuesday next week]]", "DATE -1W~5"),
            hit("They vote [[Monday, next week]]"),
            hit("He speaks on [[Wednesday, next week]]. On [[Friday, next week]], in Oslo, and on [[Monday, next week]] in Rome", "DATE +1W~3"),
            miss("on Wednesday of the second week, Friday of last month; on Tuesday, last week's talks went on; on Monday, this week it rained"),
        ),
    ),
    Rule(
        name="en.dates.weekday_of_weeks",
        kind="timex",
        pattern="(week_which: <which>) (unit: <calendar_unit>) <possessive> (weekday: <weekday>)",
        produce=norms.weekday_of_week,
        examples=(
            hit("after [[last week's Monday]] vote and [[next week's Friday]] session", "DATE -1W~1"),
            miss("last month's Monday votes, last week’s vote on Monday"),
        ),
    ),
    Rule(
        name="en.dates.after_next",
        kind="timex",
        pattern=(
            "<the>? ((unit: <calendar_unit>)|(weekday: <weekday>)) <after> <next_word> "
            "(?= <stop|comma|quote_close|conjunction_and|preposition>|$)"
        ),
        produce=norms.after_next,
        examples=(
            hit("They vote [[the week after next]].", "DATE +2W"), hit("They vote [[the week after next]] in Oslo."), hit("[[the year after next]]"),
            hit("He is due [[Friday after next]].", "DATE >XXXX-WXX-5~+7D"),
            hit("on [[the Friday after next]], in [[the month after next]] and “in [[the year after next]]”", "DATE >XXXX-WXX-5~+7D"),
            miss("the week after next month's vote, the Friday after next summer, the day after next, the election after next"),
        ),
    ),
    Rule(
        name="en.dates.day_of_which",
        kind="timex",
        pattern="<the> (day: <ordinal>) (<calendar_unit>)? <of> <the>? (month_which: <which>) (unit: <calendar_unit>)",
        produce=norms.day_of,
        examples=(
            hit("on [[the 20th of last month]]", "DATE -1M~20"),
            hit("on [[the 5th day of the following month]]", "DATE @+1M~05"),
            miss("the 20th of last year, the 20th of May"),
        ),
    ),
    Rule(
        name="en.dates.day_of_month",
        kind="timex",
        pattern="<the> (day: <ordinal>) (<calendar_unit>)? <of> <the> (unit: <calendar_unit>)",
        produce=norms.day_of,
        examples=(
            hit("on [[the 15th of the month]]", "DATE ^+0M~15"),
            hit("on [[the 1st day of the month]]", "DATE ^+0M~01"),
            miss("the 20th of the year, the 5th of the towns"),
        ),
    ),
    Rule(
        name="en.dates.nth_weekday_which",
        kind="timex",
        pattern=(
            "<the> (ordinal: <ordinal_word|last_word>) (weekday: <weekday>) <of|in> (<the>|(month_which: <which>)) "
            "((unit: <calendar_unit>)|(month: <month>))"
        ),
        produce=norms.nth_weekday,
        examples=(
            hit("on [[the last Friday of this month]]", "DATE +0M~WL-5"),
            hit("on [[the third Thursday of next November]] and [[the final Monday in the month]]", "DATE >XXXX-11-W3-4"),
            miss("the last Friday of the talks, the first Friday of the week, the first Friday of the May talks"),
        ),
    ),
    Rule(
        name="en.dates.nth_part_named",
        kind="timex",
        pattern="<the>? (ordinal: <ordinal_word|last_word>) (unit: <calendar_unit>) <of|in> (month: <month>) (<comma|of>? (year: <year>))?",
        produce=norms.nth_named,
        examples=(
            hit("on [[the last day of October 2025]]", "DATE 2025-10-LD"),
            hit("on [[the first day of May]], [[the 2nd day in June, 2020]] and [[final day of July of 2021]]", "DATE XXXX-05-01"),
            miss("the first day of talks, the first year of May, the fortieth day of May"),
        ),
    ),
    Rule(
        name="en.dates.nth_part_year",
        kind="timex",
        pattern="<the>? (ordinal: <ordinal_word|last_word>) (unit: <calendar_unit>) <of|in> (year: <year>)",
        produce=norms.nth_named,
        examples=(
            hit("on [[the last day of 2025]]", "DATE 2025-12-31"),
            hit("in [[the first week of 2019]], [[the last week in 2019]], [[last month of 2020]] and [[the 2nd month of 2021]]", "DATE 2019-W01"),
            miss("the third day of 2020, the thirteenth month of 2020, the first year of 20 men"),
        ),
    ),
    Rule(
        name="en.dates.nth_part_which",
        kind="timex",
        pattern="<the> (ordinal: <ordinal_word|last_word>) (unit: <calendar_unit>) <of|in> (<the>|(month_which: <which>)) (whole_unit: <calendar_unit>)",
        produce=norms.nth_which,
        examples=(
            hit("on [[the last day of this month]]", "DATE +0M~LD"),
            hit("in [[the first week of next month]], [[the final month in the year]] and on [[the first day of next week]]", "DATE +1M~W1-4~W"),
            miss("the last day of the talks, the first day of the day, the ninth day of next week"),
        ),
    ),
    Rule(
        name="en.dates.week_number",
        kind="timex",
        pattern="<week_word> (number: <integer>) <of|comma>? (year: <year>)",
        produce=norms.week_number,
        examples=(hit("in [[week 31 of 2018]], [[Week 2, 2019]] or [[week 9 2020]]", "DATE 2018-W31"), miss("in week 3 of talks, week 60 of 2018")),
    ),
    Rule(
        name="en.dates.weekday_and_day",
        kind="timex",
        pattern="<weekday|weekday_short> <comma>? <the>? (day: <ordinal>) (?! <of|month|noun|nouns>)",
        produce=norms.weekday_and_day,
        examples=(
            hit("on [[Tuesday the 13th]], [[Friday, 13th]] and [[Wed 5th]]", "DATE XXXX-XX-13-2"),
            miss("on Tuesday the 13th of May, Tuesday 13th May, Tuesday, the 3rd meeting and Friday the 3rd meetings"),
        ),
    ),
)

_OFFSETS = (
    Rule(
        name="en.dates.offset_month_day",
        kind="timex",
        pattern="(around: <around_time>)? {so_long} (way: <before|after>) (month: <month>) (day: <day|ordinal>) (<comma>? (year: <year>))?",
        produce=norms.offset,
        examples=(
            hit("[[three days after May 12, 2021]], [[about ten days after May 3]]", "DATE 2021-05-12~+3D"),
            hit("[[the day before May 3]], [[two weeks after June 3rd]], [[a month after May 5 2020]]", "DATE XXXX-05-03~-1D"),
            miss("three people after May 12, the week after May, 64 days from May 3 to July 6"),
        ),
    ),
    Rule(
        name="en.dates.offset_day_month",
        kind="timex",
        pattern="(around: <around_time>)? {so_long} (way: <before|after>) <the>? (day: <day|ordinal>) <of>? (month: <month>) (<comma>? (year: <year>))?",
        produce=norms.offset,
        examples=(
            hit("[[three days after 12 May 2021]], [[almost ten years after 3 May 2011]]", "DATE 2021-05-12~+3D"),
            hit("[[the day before 3 May]], [[two weeks after the 3rd of June, 2020]], [[a month after 5th May]]", "DATE XXXX-05-03~-1D"),
            miss("three days after 12 men left in May"),
        ),
    ),
    Rule(
        name="en.dates.offset_named",
        kind="timex",
        pattern=(
            "(around: <around_time>)? {so_long} (way: <before|after|from|ago>) "
            "((holiday: <holiday>) (year: <year>)?|(weekday: <weekday>)|(day_word: <day_word>))"
        ),
        produce=norms.offset,
        examples=(
            hit("[[ten days before Christmas 2023]], [[some two days after Easter]]", "DATE 2023-12-25~-10D"),
            hit("[[the day after Easter]], [[two days before yesterday]], [[a week from Monday]]", "DATE XXXX-easter+0~+1D"),
            hit("[[a year ago today]] and [[two weeks ago Monday]]", "DATE +0D~-1Y"),
            miss("ten days before the vote"),
        ),
    ),
    Rule(
        name="en.dates.night_before",
        kind="timex",
        pattern=(
            "<the|which>{1,2} (part: <day_part>) (way: <before_word|after_word|following>) "
            "(?= <stop|comma|break|semicolon|bracket_close|conjunction_and|but|quote_close>|$)"
        ),
        produce=norms.night_before,
        examples=(
            hit("He left [[the night before]]"),
            hit("[[the night before]], he left", "TIME @-1D~TNI"),
            hit("He fell ill [[the morning after]] but left [[the evening before]] and (on [[the same night before]]) “sang [[the night after]]”."),
            hit("He left [[the morning following]]; she left [[the night before]].\n\nWar began [[the night before]]\n\nThey came."),
            miss("the night before the vote, the morning after talks"),
        ),
    ),
)

RULES: tuple[Rule, ...] = (*_DAYS, *_OFFSETS)
