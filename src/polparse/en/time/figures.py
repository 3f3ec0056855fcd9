"""How English writes dates in figures, with the name of the month or without it."""

from polparse.en.time import date_norms as norms
from polparse.en.time import figure_norms as figures
from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.dates.iso",
        kind="timex",
        pattern="<iso_date>",
        produce=lambda found: f"DATE {found.form()}",
        examples=(hit("on [[2020-06-11]]", "DATE 2020-06-11"), miss("2020-6-11")),
    ),
    Rule(
        name="en.dates.iso_basic",
        kind="timex",
        pattern="(?<= <on|since|until|by|from|before|after|to>) <integer> (?! <percent|multiplier|no_year_after|hyphen|slash|noun>)",
        produce=figures.iso_basic,
        examples=(
            hit("on [[20200611]]", "DATE 2020-06-11"),
            hit("from [[20200611]] to [[20200612]], since [[20200101]], until [[20200202]], by [[20200303]], before [[20200404]], after [[20200505]]"),
            miss("call 20200611; on 20201311; It rose to 20200611 people, by 20200611%, to 20200611 million and from 20200611 votes."),
            miss("on 20200611-2, on 20200611/3, to 20200611 ballot papers"),
        ),
    ),
    Rule(
        name="en.dates.iso_basic_time",
        kind="timex",
        pattern="<integer> <letter> <integer> (<letter>|(?= (zulu: <initial>)))?",
        produce=figures.iso_basic_time,
        examples=(
            hit("logged [[20200611T0930Z]] and [[20200611T093015]]", "TIME 2020-06-11T09:30+00:00"),
            hit("logged [[20200611T0930]]Z.", "TIME 2020-06-11T09:30+00:00"),
            miss("file 20200611 T 0930, 20200611X0930, 20201311T0930, 20200611T2530 and 20200611T09"),
        ),
    ),
    Rule(
        name="en.dates.slashed",
        kind="timex",
        pattern="(?<! <slash>) <slash_date> (?! <slash>)",
        produce=figures.slashed,
        examples=(
            hit("on [[12/31/1999]]", "DATE 1999-12-31"),
            hit("on [[3/4/2020]]", "DATE 2020-03-04|2020-04-03"),
            miss("not 13/31/1999, not 13/13/2020"),
            miss("See file A/12/31/1999 and file 12/31/1999/2."),
        ),
    ),
    Rule(
        name="en.dates.weekday_figures",
        kind="timex",
        pattern="<weekday|weekday_short> <comma>? (whole_date: <slash_date>) (?! <slash>)",
        produce=figures.slashed,
        examples=(
            hit("on [[Tuesday 26/07/2022]] and [[Wed, 6/7/2022]]", "DATE 2022-07-26"),
            miss("on Tuesday 26/7 people; Tuesday 26/07/2022/4"),
        ),
    ),
    Rule(
        name="en.dates.stop_day",
        kind="timex",
        pattern="(month: <month>) <stop> (day: <day>) (<comma>? (year: <year>))?",
        produce=figures.stopped,
        examples=(hit("On [[Feb.25]], [[Jan.12, 2022]] and [[Mar.9 2022]]", "DATE XXXX-02-25"), miss("He left in February. 25 men stayed.")),
    ),
    Rule(
        name="en.dates.slashed_day",
        kind="timex",
        pattern=(
            "(?<= <on|since|until|from>) (first: <day>) <slash> (second: <day>) "
            "(?! <percent|of|noun|nouns|hyphen|dash|multiplier>|<conjunction_and> <day> <slash>)"
        ),
        produce=figures.slashed_day,
        examples=(
            hit("on [[22/04]]", "DATE XXXX-04-22"),
            hit("on [[3/4]], since [[4/22]], until [[25/12]] or from [[1/8]] on", "DATE XXXX-03-04|XXXX-04-03"),
            miss("on 13/31; on 9/11; on 2/3 of the seats, a vote on 2/3 majorities; on 1/3% and on 1/2 million; on 3/4 people"),
            miss("from 1/3 and 2/3; on 3/4/2; on 2/3 vote, on 2/3-majorities, on 2/3 – a majority"),
        ),
    ),
    Rule(
        name="en.dates.slashed_range",
        kind="timex",
        pattern="(whole: (first: <day>) <slash> (second: <day>)) <hyphen|dash> (later: <slash_date>)",
        produce=figures.slashed_day,
        examples=(
            hit("from [[10/15]]-11/22/2017 and [[3/1]] – 4/1/2018", "DATE 2017-10-15"),
            miss("pages 10/15-11/22"),
        ),
    ),
    Rule(
        name="en.dates.slashed_month",
        kind="timex",
        pattern=(
            "(?<= <in|since|until|by|from|to|before|after>) (whole: (first: <day>) <slash> (year: <year>)) "
            "(?! <slash|hyphen|multiplier|no_year_after>)"
        ),
        produce=figures.slashed_month,
        examples=(
            hit("in [[09/2012]]", "DATE 2012-09"),
            hit("from [[1/2019]] to [[12/2020]], since [[03/2001]], until [[04/2002]], by [[5/2003]], before [[06/2004]], after [[7/2005]]"),
            miss("resolution 09/2012, in 13/2012, in 09/2012/4, in 09/2012-4, by 1/2000 percent, to 3/2000 million"),
            miss("from 1/2000 soldiers, from 1/2000 votes, by 3/2000 people"),
        ),
    ),
    Rule(
        name="en.dates.slashed_month_alone",
        kind="timex",
        pattern="(^|(?<= <break|bracket_open|colon>)) (first: <day>) <slash> (year: <year>) (?= <break|bracket_close|comma>|$)",
        produce=figures.slashed_month,
        examples=(hit("[[09/2012]]", "DATE 2012-09"), hit("Oslo\n\n[[4/2016]]\n\nBergen"),
            hit("Published: [[06/2004]]"), hit("a paper ([[04/2016]]) on it, and another ([[05/2016]], in Oslo)"),
            miss("13/2012"), miss("Oslo 9/2012\n\n9/2012 Bergen")),
    ),
    Rule(
        name="en.dates.dashed_year_first",
        kind="timex",
        pattern="(?<! <hyphen|slash|no_year_before>) <year> <hyphen> <integer> <hyphen> <integer> (?! <hyphen|slash>)",
        produce=figures.slashed,
        examples=(
            hit("Filed on [[2020-6-11]] and [[2013-2-07]].", "DATE 2020-06-11"),
            miss("call 1-2020-6-11 or 2020-6-11-4; 1998-2004-2008; on 2020-13-1; file 3/2020-6-11; 2020-6-11/4; page 2020-6-11"),
        ),
    ),
    Rule(
        name="en.dates.dashed",
        kind="timex",
        pattern="(?<! <hyphen>) <day> <hyphen> <integer> <hyphen> <year> (?! <hyphen>)",
        produce=figures.slashed,
        examples=(hit("on [[31-12-1999]]", "DATE 1999-12-31"), miss("call 555-12-31-1999, 31-12-1999-4 or 31-13-1999")),
    ),
    Rule(
        name="en.dates.dotted",
        kind="timex",
        pattern="(?<! <no_year_before>) <decimal>",
        produce=figures.dotted,
        examples=(
            hit("on [[31.12.1999]]", "DATE 1999-12-31"),
            hit("on [[2018.1.5]]", "DATE 2018-01-05"),
            hit("on [[10.31.1999]]", "DATE 1999-10-31"),
            miss("in 1.12, in version 1.10.1999, on 13.31.1999, for 3.5 years, for $1.5"),
        ),
    ),
    Rule(
        name="en.dates.day_name_year",
        kind="timex",
        pattern="(?<! <hyphen|slash>) (day: <day>) <hyphen|slash> (month: <month|month_lower>) <hyphen|slash> (year: <integer>) (?! <hyphen|slash>)",
        produce=figures.named,
        examples=(
            hit("on [[16-JUL-2020]], [[06/Nov/2023]] and [[7-mar-21]]", "DATE 2020-07-16"), hit("on [[10-June-2012]]"),
            miss("on 16-July-20201; 3-16-May-2020, 3/16-May-2020, 16-May-2020-3 and 16/May/2020/4"),
        ),
    ),
    Rule(
        name="en.dates.year_name_day",
        kind="timex",
        pattern="(year: <year>) <hyphen|slash> (month: <month>) <hyphen|slash> (day: <day>)",
        produce=norms.place,
        examples=(hit("on [[2019-Aug-01]] and [[2020/Jan/3]]", "DATE 2019-08-01"), miss("in 2019-August 3 people; 2019/May 40")),
    ),
    Rule(
        name="en.dates.year_month_day",
        kind="timex",
        pattern="(year: <year>) (month: <month>) (day: <day>) (?= <stop|comma|break>|$)",
        produce=norms.place,
        examples=(
            hit("It is due [[2018 March 18]]", "DATE 2018-03-18"),
            hit("Oslo, [[2018 May 3]], and [[2019 June 4]].\n\n[[2020 July 5]]\n\nBergen"),
            miss("in 2018 March 18 men left"),
        ),
    ),
    Rule(
        name="en.dates.name_day_year",
        kind="timex",
        pattern="(?<! <hyphen|slash>) (month: <month>) <hyphen|slash> (day: <day>) <hyphen|slash|comma> (year: <year>) (?! <hyphen|slash|no_year_after>)",
        produce=norms.place,
        examples=(
            hit("Filed [[August-10-2012]], [[Aug/10/2012]] and [[August-10, 2012]].", "DATE 2012-08-10"),
            miss("the June-July 2012 talks, May-10, May/10/2012/4, 3-May-10-2012, 3/May-10-2012, May-10-2012-4, May-10-2012/4, May-10-2012 soldiers"),
        ),
    ),
    Rule(
        name="en.dates.month_day_short_year",
        kind="timex",
        pattern="(month: <month>) (day: <day|ordinal>) <comma>? {quote} (year: <integer>)",
        produce=norms.month_short_year,
        examples=(hit("on [[Aug 9, '96]]", "DATE XX96-08-09"), hit("on [[May 3rd ’98]]", "DATE XX98-05-03"), miss("on May 9, '5 men left', they said")),
    ),
    Rule(
        name="en.dates.day_month_short_year",
        kind="timex",
        pattern="(day: <day|ordinal>) (month: <month>) <comma>? {quote} (year: <integer>)",
        produce=norms.month_short_year,
        examples=(hit("on [[9 Aug '96]] and [[3rd May, ’98]]", "DATE XX96-08-09"), miss("on 9 May '5 men left', they said")),
    ),
    Rule(
        name="en.dates.day_month_two_figures",
        kind="timex",
        pattern="(day: <day|ordinal>) (month: <month>) (year: <integer>) (?= <stop|comma|break|semicolon|bracket_close>|$)",
        produce=figures.two_figures,
        examples=(
            hit("Cable of [[9 Aug 96]], from Oslo ([[3rd Feb 82]])", "DATE XX96-08-09"),
            hit("Oslo, [[12 July 75]]\n\nSir: [[1 May 45]]; [[2 May 45]]"),
            hit("He left on [[9 August 96]].", "DATE XX96-08-09"),
            miss("on 9 Aug 96 men left; on 9 Aug 25; on 9 Aug 100."),
        ),
    ),
    Rule(
        name="en.dates.month_day_two_figures",
        kind="timex",
        pattern="(month: <month>) (day: <day|ordinal>) <comma>? (year: <integer>) (?= <stop|break|bracket_close>|$)",
        produce=figures.two_figures,
        examples=(
            hit("Cables of [[Aug 9, 96]].", "DATE XX96-08-09"), hit("a cable ([[May 3rd 82]])\n\nOslo, [[June 3, 45]]\n\nSir: [[June 4, 45]]"),
            miss("On May 3, 45 men left; on May 3, 96, they came; on May 3, 25."),
        ),
    ),
    Rule(
        name="en.dates.year_quarter",
        kind="timex",
        pattern="(year: <year>) <hyphen>? (name: <quarter_name>) (?! <hyphen>)",
        produce=norms.quarter,
        examples=(hit("in [[2017-Q3]] and [[2018 Q1]]", "DATE 2017-Q3"), miss("in 2017 question 3, a 2017 H1-B visa")),
    ),
)
