"""How English writes parts of the calendar and times that count from another: "the 1980s", "last week", "two days ago", "now"."""

from polparse.en import date_norms as norms
from polparse.en import duration_norms as lengths
from polparse.rules import Rule, hit, miss

__all__ = ["RULES"]

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
        examples=(hit("in [[the third quarter of 1984]]", "DATE 1984-Q3"), hit("in [[the last quarter of 1984]]", "DATE 1984-Q4"), miss("the third day, the second half of the match")),
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
        produce=norms.place,
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
        produce=norms.place,
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
        examples=(
            hit("for [[the year]]", "DATE ^+0Y"),
            hit("over [[the weekend]]", "DATE XXXX-WXX-WE"),
            miss("the year 20 people left"),
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
        examples=(hit("in [[the morning]]", "TIME @+0D~TMO"), miss("the night watch")),
    ),
    Rule(
        name="en.dates.day_part_of",
        kind="timex",
        pattern="<the> (part: <day_part>) <of> ((weekday: <weekday>)|(day_word: <day_word>)|(month: <month>) (day: <day|ordinal>) (<comma>? (year: <year>))?)",
        produce=norms.place,
        examples=(hit("on [[the evening of May 3]]", "TIME XXXX-05-03TEV"), miss("the night of the vote")),
    ),
    Rule(
        name="en.dates.day_part_of_day",
        kind="timex",
        pattern="<the> (part: <day_part>) <of> (day: <day|ordinal>) (month: <month>) (<comma>? (year: <year>))?",
        produce=norms.place,
        examples=(hit("on [[the evening of 3 May]]", "TIME XXXX-05-03TEV"), miss("the night of 3 votes")),
    ),
    Rule(
        name="en.dates.edge",
        kind="timex",
        pattern="(edge: <edge>) <hyphen>? <in|on>? {point}",
        produce=norms.edged,
        examples=(hit("[[early next year]]", "DATE +1Y START"), hit("[[mid-June]]", "DATE XXXX-06 MID"), miss("early risers")),
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
        examples=(hit("by [[year-end]]", "DATE ^+0Y END"), miss("year of the end")),
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
            miss("two days before the vote"),
        ),
    ),
    Rule(
        name="en.dates.a_unit_ago",
        kind="timex",
        pattern="{a_unit} <or_so>? (way: <ago|hence|before_word&!preposition|after_word&!preposition>|<from> <now_word|day_word>)",
        produce=lengths.shift,
        examples=(hit("[[a year ago]]", "DATE -1Y"), hit("[[a day later]]", "DATE @+1D"), miss("a year of war")),
    ),
    Rule(
        name="en.dates.about_ago",
        kind="timex",
        pattern="(around: <around_time>) (count: <a>|{count}) {unit} (way: <ago|hence|before_word&!preposition|after_word&!preposition>)",
        produce=lengths.shift,
        examples=(hit("[[nearly four years ago]]", "DATE -4Y APPROX"), miss("nearly four years")),
    ),
    Rule(
        name="en.dates.units_ago",
        kind="timex",
        pattern="(unit: <time_units>) (way: <ago|hence|before_word&!preposition|after_word&!preposition>)",
        produce=lengths.shift,
        examples=(hit("[[months ago]]", "DATE PAST_REF"), miss("months before the vote")),
    ),
    Rule(
        name="en.dates.unit_before",
        kind="timex",
        pattern="<the> <which>? (unit: <time_unit>) (way: <before_word|after_word|following>) (?= <stop|comma|break|semicolon|bracket_close|conjunction_and|but|quote_close>|$)",
        produce=lengths.shift_one,
        examples=(hit("[[the year before]], he lost", "DATE @-1Y"), hit("He lost [[the year before]]"), miss("the year before the war")),
    ),
    Rule(
        name="en.dates.unit_ago",
        kind="timex",
        pattern="(unit: <time_unit>) <hyphen> (way: <ago|before_word>) (<calendar_unit>|<period_noun>)?",
        produce=lengths.unit_ago,
        examples=(hit("a [[year-ago period]]", "DATE @-1Y"), miss("years ago")),
    ),
    Rule(
        name="en.dates.the_unit_ago",
        kind="timex",
        pattern="<the> (unit: <time_unit>) <hyphen> (way: <ago|before_word>) (<calendar_unit>|<period_noun>)",
        produce=lengths.unit_ago,
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
        produce=lengths.duration,
        examples=(hit("in [[recent years]]", "DURATION PXY"), miss("in recent talks")),
    ),
)

_REFERENCES = (
    Rule(
        name="en.dates.now",
        kind="timex",
        pattern="<now_word>|<now_adjective&lower> (?! <cap|office|portfolio|rank|honorific>)",
        produce=norms.same("DATE PRESENT_REF"),
        examples=(
            hit("is [[currently]] in Rome", "DATE PRESENT_REF"),
            hit("the [[current]] crisis", "DATE PRESENT_REF"),
            miss("the current minister, the current Norwegian envoy"),
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

RULES: tuple[Rule, ...] = (*_LARGER, *_RELATIVE, *_REFERENCES)
