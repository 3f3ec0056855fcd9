"""How English writes parts of the calendar and times that count from another: "the 1980s", "last week", "two days ago", "now"."""

from polparse.en.time import date_norms as norms
from polparse.en.time import duration_norms as lengths
from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

_LARGER = (
    Rule(
        name="en.dates.decade",
        kind="timex",
        pattern="(decade: <decade>)",
        produce=norms.decade,
        examples=(hit("in [[1980s]] films and its [[1930s]] wars", "DATE 198"), miss("a man in his 80s")),
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
        examples=(hit("in [[the early 1990s]]", "DATE 199 START"), hit("in [[the ’80s]] and [[the sixties]]", "DATE XX8"), miss("in his eighties")),
    ),
    Rule(
        name="en.dates.edge_decade",
        kind="timex",
        pattern="(edge: <edge>) <hyphen>? (decade: <decade>)",
        produce=norms.decade,
        examples=(
            hit("in [[mid-1990s]] Rome", "DATE 199 MID"), miss("in mid-air"),
            hit("in [[late 1990s]] Rome", "DATE 199 END"),
        ),
    ),
    Rule(
        name="en.dates.century",
        kind="timex",
        pattern="(ordinal: <ordinal_word>) <hyphen>? <century_unit> (era: <era_after>)?",
        produce=norms.century,
        examples=(
            hit("a [[20th-century]] idea", "DATE 19"), miss("on the 20th day"),
            hit("a [[20th century]] idea", "DATE 19"),
        ),
    ),
    Rule(
        name="en.dates.the_century",
        kind="timex",
        pattern="<the|edge> <edge|hyphen>{0,2} (ordinal: <ordinal_word>) <hyphen>? <century_unit> (era: <era_after>)?",
        produce=norms.century,
        examples=(
            hit("in [[the late 19th century]]", "DATE 18"),
            hit("[[early twentieth century]] maps of [[the mid-9th century]]", "DATE 19"),
            miss("on the 20th day"),
        ),
    ),
    Rule(
        name="en.dates.quarter",
        kind="timex",
        pattern="{quarter}",
        produce=norms.quarter,
        examples=(
            hit("in [[third-quarter]] sales", "DATE XXXX-Q3"), miss("the third day"),
            hit("sales in [[third quarter of last year]]"),
        ),
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
        examples=(
            hit("in [[the third quarter of 1984]]", "DATE 1984-Q3"),
            hit("in [[the last quarter of 1984]]", "DATE 1984-Q4"),
            hit("in [[the 1984 second quarter]]", "DATE 1984-Q2"),
            hit("in [[the year-ago third quarter]] and [[the year-earlier first half]]", "DATE @-1Y~Q3"),
            miss("the third day, the second half of the match"),
            hit("in [[the year earlier first half]]"),
        ),
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
        pattern="(name: <quarter_name>) (?! <hyphen> <letter>) (<of|hyphen|slash>? (year: <year>)|<of>? (year_which: <which>) <time_unit>)?",
        produce=norms.quarter,
        examples=(
            hit("in [[Q3 2020]], [[Q3 of 2019]], [[Q2 of this year]], [[Q1 last year]], [[Q1/2020]], [[Q4-2018]]", "DATE 2020-Q3"),
            miss("in question 3"), miss("on an H1-B visa"),
            hit("in [[Q3]] and [[Q4]]"),
        ),
    ),
)

_RELATIVE = (
    Rule(
        name="en.dates.which",
        kind="timex",
        pattern="(?! (?<! <preposition>) <that> <weekday|month> <possessive>) (which: <which>) <fiscal|unit_adjective>? ({named}|(night: <day_part>))",
        produce=norms.place,
        examples=(
            hit("[[last week]]", "DATE -1W"),
            hit("[[next May]]", "DATE >XXXX-05"),
            hit("[[last night]]", "TIME -1D~TNI"),
            hit("[[this financial year]] or [[next calendar year]]", "DATE +0Y"),
            miss("the last train"),
            hit("They met [[last Christmas]]."), hit("They met [[last Friday]]."), hit("They met [[last May 5]]."),
            hit("They met [[next May 5th]]."),
            miss("They fear that Friday's storm and that May's floods have done harm."), hit("at [[that May]]'s vote"),
            hit("They fear [[that Friday]] and [[that week]]'s storm, [[that May]] and [[this May]]'s."),
        ),
    ),
    Rule(
        name="en.dates.this_past",
        kind="timex",
        pattern="<this> (which: <which>) {named}",
        produce=norms.place,
        examples=(hit("[[this past spring]]", "DATE <XXXX-SP"), miss("this last train")),
    ),
    Rule(
        name="en.dates.the_which",
        kind="timex",
        pattern="<the> (which: <which>) <fiscal|unit_adjective>? ({named}|(night: <day_part>))",
        produce=norms.the_which,
        examples=(
            hit("[[the following month]]", "DATE @+1M"),
            hit("[[the past year]] and [[the next decade]]; [[the last year]] of the war", "DURATION P1Y@<"),
            hit("[[the previous night]]", "TIME @-1D~TNI"),
            hit("[[the following academic year]] or [[the next financial year]]", "DATE @+1Y"),
            miss("the last train"),
        ),
    ),
    Rule(
        name="en.dates.the_unit",
        kind="timex",
        pattern="<the> <fiscal|unit_adjective|latest>{0,2} (unit: <calendar_unit>) (?! <noun|hyphen|number|number_word|before|after>)",
        produce=norms.the_unit,
        examples=(
            hit("for [[the year]]", "DATE ^+0Y"),
            hit("over [[the weekend]]", "DATE XXXX-WXX-WE"),
            hit("in [[the latest quarter]], [[the full year]] and [[the financial year]]", "DATE -1Q"),
            miss("the year 20 people left; in 1990, the year before independence, and the week after the vote"),
            miss("The working week is long. The Week: a column; the week plan"),
            miss("the year-end rush to the Teacher of the Year award, by the year two thousand"),
        ),
    ),
    Rule(
        name="en.dates.the_latest_period",
        kind="timex",
        pattern="<the> <latest> <period_noun>",
        produce=norms.same("DATE @+0Q"),
        examples=(hit("sales fell in [[the latest period]]", "DATE @+0Q"), miss("the latest talks")),
    ),
    Rule(
        name="en.dates.the_day_part",
        kind="timex",
        pattern="(?<= <in|during>) (whole: <the> (part: <day_part>))",
        produce=norms.place,
        examples=(hit("in [[the morning]] or during [[the night]]", "TIME @+0D~TMO"), miss("the night watch")),
    ),
    Rule(
        name="en.dates.day_part_of",
        kind="timex",
        pattern="<the> (part: <day_part>) <of> {that_day} (<day_part>)?",
        produce=norms.place,
        examples=(
            hit("on [[the evening of May 3]]", "TIME XXXX-05-03TEV"),
            hit("from [[the evening of Friday]] to [[the night of June 9th]]", "TIME XXXX-WXX-5TEV"),
            miss("the night of the vote"),
            hit("in [[the small hours of Sunday]] or [[the early hours of Friday morning]]", "TIME XXXX-WXX-7TMO"),
            hit("on [[the night of Friday, May 3]]", "TIME XXXX-05-03TNI"),
            hit("on [[the evening of May 3, 2019]]", "TIME 2019-05-03TEV"), hit("on [[the evening of May 3 2019]]", "TIME 2019-05-03TEV"),
        ),
    ),
    Rule(
        name="en.dates.day_part_of_day",
        kind="timex",
        pattern="<the> (part: <day_part>) <of> {that_number}",
        produce=norms.place,
        examples=(
            hit("from [[the evening of 3 May]] to [[the night of 9th June]]", "TIME XXXX-05-03TEV"), miss("the night of 3 votes"),
            hit("on [[the morning of the 15th of February]]", "TIME XXXX-02-15TMO"), miss("the night of the 3rd vote of May"),
            hit("on [[the evening of 3 May, 2019]]", "TIME 2019-05-03TEV"), hit("on [[the evening of 3 May 2019]]", "TIME 2019-05-03TEV"),
        ),
    ),
    Rule(
        name="en.dates.day_part_on",
        kind="timex",
        pattern="((edge: <edge>) <in|on> <the>|(?<= <at|by>)) (part: <day_part>) <of|on> {that_day}",
        produce=norms.place,
        examples=(
            hit("[[early in the morning of May 3]], at [[dusk on Monday]], by [[night on Sunday]]", "TIME XXXX-05-03TMO START"),
            hit("[[late on the night of Monday]]"), miss("one evening on Monday"),
            miss("a dawn on the plain, by night on foot, late on the night of the vote"),
        ),
    ),
    Rule(
        name="en.dates.day_part_on_day",
        kind="timex",
        pattern="((edge: <edge>) <in|on> <the>|(?<= <at|by>)) (part: <day_part>) <of|on> {that_number}",
        produce=norms.place,
        examples=(
            hit("at [[dusk on 3 May]], [[late on the night of 9 June 2031]], [[early in the morning of 4 May]]", "TIME XXXX-05-03TEV"),
            hit("by [[night on 3 May]]", "TIME XXXX-05-03TNI"), miss("one evening on 3 May"),
            miss("by dawn on 3 ships, in the night of the 3rd vote of May"),
        ),
    ),
    Rule(
        name="en.dates.edge",
        kind="timex",
        pattern="(edge: <edge>) <hyphen>? <in|on>? {point}",
        produce=norms.edged,
        examples=(
            hit("[[early next year]]", "DATE +1Y START"),
            hit("He left [[early the next morning]] or [[late the next year]]", "TIME @+1D~TMO START"),
            hit("[[mid-June]]", "DATE XXXX-06 MID"),
            hit("[[Earlier in the week]], or [[late on Monday]]", "DATE ^+0W START"),
            miss("early risers"),
            hit("They met [[late yesterday]]."), hit("They met [[early Christmas]]."), hit("They met [[late morning]]."),
            hit("They met [[late on May 5]]."), hit("They met [[early May 5th]]."),
            hit("They met in [[early May, 1993]]", "DATE 1993-05 START"), hit("They met in [[early May of 1993]]."),
            hit("They met in [[late May of last year]]."),
        ),
    ),
    Rule(
        name="en.dates.edge_day_part",
        kind="timex",
        pattern="(edge: <edge>) <hyphen>? <on>? ((weekday: <weekday>)|(day_word: <day_word>)) (part: <day_part>)",
        produce=norms.place,
        examples=(
            hit("[[early Friday morning]], [[late on Monday night]], [[late yesterday evening]] and [[mid-Saturday afternoon]]", "TIME XXXX-WXX-5TMO START"),
            miss("early morning on Friday"),
        ),
    ),
    Rule(
        name="en.dates.edge_year",
        kind="timex",
        pattern="(edge: <edge>) <hyphen>? <in>? (year: <year>)",
        produce=norms.place,
        examples=(hit("[[early 1990]]", "DATE 1990 START"), miss("early 20 people")),
    ),
    Rule(
        name="en.dates.the_edge",
        kind="timex",
        pattern="<the> (edge: <edge>)? (edge_noun: <edge_noun>)? <of>? {point}",
        produce=norms.the_edge,
        examples=(
            hit("[[the end of the year]]", "DATE ^+0Y END"),
            hit("in [[the early summer]]", "DATE XXXX-SU START"),
            miss("the end of the war"),
        ),
    ),
    Rule(
        name="en.dates.the_edge_year",
        kind="timex",
        pattern="<the> (edge_noun: <edge_noun>) <of> (year: <year>)",
        produce=norms.place,
        examples=(hit("by [[the end of 1990]]", "DATE 1990 END"), miss("the end of 20 people")),
    ),
    Rule(
        name="en.dates.year_end",
        kind="timex",
        pattern="(unit: <calendar_unit>) <possessive|hyphen>? (edge_noun: <edge_noun>)",
        produce=norms.the_unit,
        examples=(
            hit("by [[year-end]]", "DATE ^+0Y END"), hit("by [[year's end]]", "DATE ^+0Y END"), miss("year of the end"),
            hit("by [[year end]]", "DATE ^+0Y END"),
        ),
    ),
    Rule(
        name="en.dates.ago",
        kind="timex",
        pattern="{quantity} <or_so>? (way: <ago|hence|before_word&!preposition|after_word&!preposition>|<from> <now_word|day_word>)",
        produce=lengths.shift,
        examples=(
            hit("[[two days ago]]", "DATE -2D"),
            hit("[[two days earlier]]", "DATE @-2D"),
            hit("[[two days from now]]", "DATE +2D"),
            hit("[[six years hence]], [[two days later]] or [[two weeks from today]]", "DATE +6Y"),
            miss("two days before the vote, or two days after it"),
        ),
    ),
    Rule(
        name="en.dates.a_unit_ago",
        kind="timex",
        pattern="{a_unit} <or_so>? (way: <ago|hence|before_word&!preposition|after_word&!preposition>|<from> <now_word|day_word>)",
        produce=lengths.shift,
        examples=(
            hit("[[a year ago]]", "DATE -1Y"),
            hit("[[a day later]]", "DATE @+1D"),
            hit("[[a year from now]], [[a week from tomorrow]], [[a year hence]] or [[a week earlier]]", "DATE +1Y"),
            miss("a year of war"),
            miss("a day before the vote, or a week after it"),
            miss("A second earlier attempt failed."),
        ),
    ),
    Rule(
        name="en.dates.about_ago",
        kind="timex",
        pattern="(around: <around_time>) (count: <a>|{count}) {unit} (way: <ago|hence|before_word&!preposition|after_word&!preposition>)",
        produce=lengths.shift,
        examples=(
            hit("[[nearly four years ago]]", "DATE -4Y APPROX"),
            hit("[[about an hour ago]], [[some two years hence]], [[almost a week earlier]] or [[nearly two weeks later]]"),
            miss("nearly four years"),
            miss("nearly three months before the vote, or about a week after it"),
        ),
    ),
    Rule(
        name="en.dates.compound_ago",
        kind="timex",
        pattern=(
            "(count: <a>|{count}) <hyphen>? (unit: <time_unit|time_units>) {more} <or_so>? "
            "(way: <ago|hence|before_word&!preposition|after_word&!preposition>|<from> <now_word|day_word>)"
        ),
        produce=lengths.compound_shift,
        examples=(
            hit("[[two weeks and two days ago]]", "DATE -16D"),
            hit(
                "[[a year and two months earlier]], [[three years, six months or so hence]], [[an hour and 5 minutes "
                "later]] [[a week and a day from now]] or [[a week and a day from today]]"
            ),
            miss("two weeks and two days before the vote; a year and two men ago; three years and two months after it"),
        ),
    ),
    Rule(
        name="en.dates.units_ago",
        kind="timex",
        pattern="(unit: <time_units>) (way: <ago|hence|before_word&!preposition|after_word&!preposition>)",
        produce=lengths.shift,
        examples=(
            hit("[[months ago]]", "DATE PAST_REF"),
            hit("[[Hours later]], they left, as [[months earlier]]; and will [[years hence]].", "DURATION PTXH"),
            miss("months before the vote, days after it"),
        ),
    ),
    Rule(
        name="en.dates.unit_before",
        kind="timex",
        pattern=(
            "(<the> <which>?)? (unit: <time_unit|the_day>) (way: <before_word|after_word|following>) "
            "(?= <stop|comma|break|semicolon|bracket_close|conjunction_and|but|quote_close>|$)"
        ),
        produce=lengths.shift_one,
        examples=(
            hit("He lost [[the year before]]"),
            hit("[[the year before]], he lost", "DATE @-1Y"),
            hit("He had left [[the day before]].", "DATE @-1D"),
            hit("He fell ill [[the week after]] but came back [[the month after]] and (as [[the year before]]) “won [[the week following]]”."),
            hit("They left [[the week after]]; she left [[the month before]].\n\nWar, as in [[the year before]]\n\nThey came."),
            miss("the year before the war, the day before the vote; half a year before, he left"),
        ),
    ),
    Rule(
        name="en.dates.unit_ago",
        kind="timex",
        pattern="(unit: <time_unit>) <hyphen> (way: <ago|before_word>) (<calendar_unit>|<period_noun>)?",
        produce=lengths.unit_ago,
        examples=(
            hit("a [[year-ago period]]", "DATE @-1Y"),
            hit("a [[year-ago quarter]] and its [[year-earlier]] loss", "DATE @-1Y"),
            miss("years ago"),
        ),
    ),
    Rule(
        name="en.dates.the_unit_ago",
        kind="timex",
        pattern="<the> (unit: <time_unit>) <hyphen> (way: <ago|before_word>) (<calendar_unit>|<period_noun>)",
        produce=lengths.unit_ago,
        examples=(hit("in [[the year-ago quarter]], in [[the year-earlier period]]", "DATE @-1Y"), miss("the years ago")),
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
        produce=lengths.duration,
        examples=(hit("in [[recent years]]", "DURATION PXY"), miss("in recent talks")),
    ),
)

_REFERENCES = (
    Rule(
        name="en.dates.now",
        kind="timex",
        pattern="<now_word>|<now_adjective&lower> (?! <cap|office|portfolio|rank>)",
        produce=norms.same("DATE PRESENT_REF"),
        examples=(
            hit("is [[currently]] in Rome", "DATE PRESENT_REF"),
            hit("the [[current]] crisis", "DATE PRESENT_REF"),
            miss("the current minister, the current Norwegian envoy"),
            miss("the current acting mayor, the current climate minister; the cold Norwegian Current"),
        ),
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
        pattern="<the> <past_noun> (?! <number|number_word|noun|nouns|adjective|hyphen|time_unit|cap>)",
        produce=norms.same("DATE PAST_REF"),
        examples=(
            hit("in [[the past]], they", "DATE PAST_REF"),
            miss("in the past two years"),
            miss(
                "the past 12 days, the past president, the past elections, the past foreign deals, the past-due bills, "
                "the past Norwegian fleet, the past half-century"
            ),
        ),
    ),
    Rule(
        name="en.dates.the_future",
        kind="timex",
        pattern="<the> <degree_adverb>? <near>? <future_noun|term> (?! <of|hyphen|noun|nouns|cap>)",
        produce=norms.same("DATE FUTURE_REF"),
        examples=(
            hit("in [[the near future]] or [[the very near future]]", "DATE FUTURE_REF"),
            hit("over [[the long term]]", "DATE FUTURE_REF"),
            miss("the future of Europe"),
            miss("the future course of talks, the future leaders, the future Norwegian king, the future-proof plan"),
        ),
    ),
)

RULES: tuple[Rule, ...] = (*_LARGER, *_RELATIVE, *_REFERENCES)
