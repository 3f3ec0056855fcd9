"""How English writes the ends of ranges of days and years, and the days of a list, that share a month or year with another."""

from polparse.en.time import composed_norms as composed
from polparse.en.time import date_norms as norms
from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.dates.day_range",
        kind="timex",
        pattern="(month: <month>) <day|ordinal> (<comma> <day|ordinal>){0,8} <comma>? <hyphen|dash|to|conjunction_and|conjunction_or|through|until>"
        " (whole: <the>? (day: <day|ordinal>) (<comma>? (year: <year>))?) (?! <month|percent|multiplier|no_year_after|slash>|<of> <month>)",
        produce=norms.place,
        examples=(
            hit("on June 29 and [[30]]", "DATE XXXX-06-30"),
            hit("from June 3rd to [[5th]], July 8-[[9]], Aug. 1 – [[3]] and May 3 through [[7, 2020]]"),
            hit("on March 24 or [[25]], from May 3 until [[the 5th]]; on June 8, 9, and [[10]], and on July 1st, 2nd and [[3rd]]"),
            miss("on June 29 and 30 July, from June 29 to the 3rd of July; from May 3 to 5/6 of them"),
            miss("It rose from 12 percent on May 3 to 20 percent, from 9% on May 6 to 7% and from 1 million on May 9 to 3 million."),
            miss("They left on May 3 and 15 people came."),
            hit("from May 3 through [[7 2020]]", "DATE 2020-05-07"),
        ),
    ),
    Rule(
        name="en.dates.day_in_list",
        kind="timex",
        pattern="(month: <month>) <day|ordinal> <comma> (whole: (day: <day|ordinal>)) "
        "(?= (<comma> <day|ordinal>){0,8} <comma>? <conjunction_and|conjunction_or>"
        " <day|ordinal> (?! <month|percent|multiplier|no_year_after>) (<comma>? (later_year: <year>))?)",
        produce=norms.place,
        examples=(
            hit("on June 8, [[9]] and 10, 2022", "DATE 2022-06-09"), hit("on June 8, [[9]] and 10 2022", "DATE 2022-06-09"),
            hit("on June 8th, [[9th]], or 10th", "DATE XXXX-06-09"),
            hit("on June 8, [[9]], 10 and 11"), hit("on June 8th, [[9th]], 10th and 11th"), miss("on June 8, 9 and 10% of them"),
            miss("on June 8, 9 men and 10 women came; on June 8, 9 and 10 percent; on May 8, 9 and 10 June; on May 3, 5 and 7 million"),
            miss("on May 3, 5 and 7 soldiers fell"),
        ),
    ),
    Rule(
        name="en.dates.day_before_range",
        kind="timex",
        pattern="(day: <day|ordinal>) {shared_month}",
        produce=norms.place,
        examples=(
            hit("on [[7]] and 8 July 2022", "DATE 2022-07-07"),
            hit("from [[6th]] to 7th May, on [[6]]-7 June and [[9]] – 11 July"),
            hit("on [[8]], [[9]] and 10 May 2022; on [[1st]], [[2nd]], or 3rd June", "DATE 2022-05-08"),
            hit("from [[3]] until 5 May"), hit("from [[6]] through 9 June of 2020", "DATE 2020-06-06"),
            hit("from [[1]] to 3 July 2000 people fled", "DATE XXXX-07-01"),
            miss("7 and 8 people in July"),
        ),
    ),
    Rule(
        name="en.dates.the_day_before_range",
        kind="timex",
        pattern="<the> (day: <day|ordinal>) {shared_month}",
        produce=norms.place,
        examples=(
            hit("from [[the 13th]] to the 15th of July, 2024", "DATE 2024-07-13"),
            hit("on [[the 7]] and 8 July", "DATE XXXX-07-07"),
            miss("the 7 and 8 people in July"),
        ),
    ),
    Rule(
        name="en.dates.day_word_before_range",
        kind="timex",
        pattern=(
            "<the>? (day: <ordinal_word>) (?= {joined} <the>? <ordinal_word>"
            " (of: <of>)? (month: <month>) (<comma|of>? (year: <year>) (?! <no_year_after>))?)"
        ),
        produce=norms.day_word,
        examples=(
            hit("from [[the eighth]] to the eleventh of May 2010", "DATE 2010-05-08"),
            hit("on [[the first]] and second of June, from [[sixth]] until the ninth of July", "DATE XXXX-06-01"),
            hit("on [[third]] or fourth of May of 2019", "DATE 2019-05-03"), hit("from [[fifth]] to sixth of May, 2018", "DATE 2018-05-05"),
            hit("from [[eighth]] to eleventh May 2010", "DATE 2010-05-08"),
            miss("the first and second May votes, the first of three talks, the third to the fifth of them"),
            hit("from [[the first]] to the ninth of May 2000 people left", "DATE XXXX-05-01"),
        ),
    ),
    Rule(
        name="en.dates.day_before_which",
        kind="timex",
        pattern=(
            "(whole: <the>? (day: <ordinal>)) <to|until|conjunction_and|hyphen|dash|through> <the>? <ordinal> <of> "
            "<the>? (month_which: <which>) (unit: <calendar_unit>)"
        ),
        produce=composed.day_of,
        examples=(
            hit("from [[the 3rd]] to the 5th of last month", "DATE -1M~03"),
            hit(
                "on [[1st]] and 2nd of next month, [[1st]]-3rd of this month, [[3rd]] – 4th of last month, [[3rd]] "
                "until 5th of next month or [[5th]] through 7th of the following month"
            ),
            miss("from the 3rd to the 5th of last year"),
        ),
    ),
    Rule(
        name="en.dates.split_year",
        kind="timex",
        pattern="<fiscal>? <time_unit>? (year: <year>) <slash|hyphen> (next: <integer>) (?! <no_year_after|hyphen>)",
        produce=norms.split_year,
        examples=(
            hit("the [[2019/20]] session and the [[2019/2020]] one", "DATE 2019/2020"),
            hit("for [[FY 2021-22]], [[fiscal year 1999-2000]] and the [[2019-20]] school year", "DATE 2021/2022"),
            miss("resolution 2019/20; file 2019/35; from 1990-91 to 1993; 2019/20 soldiers; 2019/20-3; 2019/20/4"),
        ),
    ),
    Rule(
        name="en.dates.year_range",
        kind="timex",
        pattern="<year> <hyphen|dash> (whole: (year: <integer>)) (?! <no_year_after>)",
        produce=norms.range_year,
        examples=(
            hit("in 1990-[[91]]", "DATE 1991"),
            hit("in 1892 – [[94]]", "DATE 1894"),
            miss("in 1990-5; resolution 2019/20; file 2019/35"),
            miss("That was in 1990 – 95 soldiers left."),
        ),
    ),
)
