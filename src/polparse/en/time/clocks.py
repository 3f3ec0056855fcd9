"""How English writes times of day, with their day and their zone."""

from polparse.en.time import clock_norms as norms
from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

_PRINTED = (
    Rule(
        name="en.dates.iso_time",
        kind="timex",
        pattern="(iso: <iso_date>) <letter>? (clock: <number>) ((timezone: <timezone>|<letter>)|(?= (zulu: <initial>)))?",
        produce=norms.iso_time,
        examples=(
            hit("at [[2020-06-11T09:30Z]]", "TIME 2020-06-11T09:30+00:00"),
            hit("at [[2020-06-11 09:30:15 UTC]]", "TIME 2020-06-11T09:30:15+00:00"),
            hit("at [[2020-06-11T09:30:15.250Z]]", "TIME 2020-06-11T09:30:15+00:00"),
            hit("at [[2020-06-11 13:00]] - 16:00", "TIME 2020-06-11T13:00"),
            miss("on 2020-06-11, 3 people; at 2020-06-11 25:30"),
            miss("on 2020-06-11 3 people, on 2020-06-11 3.5 tons"),
            hit("at [[2020-06-11T09:30]], they say", "TIME 2020-06-11T09:30"), hit("at [[2020-06-11T09:30]]Z.", "TIME 2020-06-11T09:30+00:00"),
        ),
    ),
    Rule(
        name="en.dates.iso_offset",
        kind="timex",
        pattern="(iso: <iso_date>) <letter>? (clock: <number>) (timezone: <hyphen|other> <clock>)",
        produce=norms.iso_time,
        examples=(
            hit("at [[2020-06-11T09:30+02:00]] or [[2020-06-11 10:30-05:00]]", "TIME 2020-06-11T09:30+02:00"),
            hit("at [[2020-06-11T09:30:15.250-05:00]]", "TIME 2020-06-11T09:30:15-05:00"),
            miss("at 2020-06-11 13:00 - 16:00, at 2020-06-11T09:30+19:00"),
        ),
    ),
    Rule(
        name="en.dates.clock_after_figures",
        kind="timex",
        pattern="(?<= <decimal|slash_date>) (clock: <clock>)",
        produce=norms.clock_after_figures,
        examples=(hit("on 30.04.2022 [[12:04]]", "TIME @+0D~T12:04"), hit("on 3/4/2022 [[9:30]]"), miss("rated 3.5 10:30, the 3 10:30 trains")),
    ),
    Rule(
        name="en.dates.clock_after_day",
        kind="timex",
        pattern="""
            ((?<= <weekday>) | (?<= <weekday> <comma> | <month> <day|ordinal> | <day|ordinal> <month>)
            | (?<= <month> <day> <comma> | <day> <month> <comma|year>) | (?<= <month> <day> <comma> <year> | <day> <month> <year> <comma>)
            | (?<= <month> <day> <comma> <year> <comma>))
            (clock: <clock>) (?! <meridiem|timezone>)
        """,
        produce=norms.clock_of_two_figures,
        examples=(
            hit("It opens on June 30, [[14:00]].", "TIME @+0D~T14:00"), hit("It opened on 30 June [[09:15]] and shut on June 30 [[10:00]]."),
            hit("on June 30th [[14:00]]; on 30th June [[14:00]]; on 30 June, [[14:00]]; on 30 June 2031 [[14:00]]"),
            hit("on June 30, 2031 [[14:00]]; on 30 June 2031, [[14:00]]; on June 30, 2031, [[14:00]]; Monday [[14:00]]; on Monday, [[10:00]]"),
            miss("They won on June 30 3:16; in June 14:00; in June 2031, 14:00; on June 30 all 14:00 trains; John 14:10; a score of 21:15"),
            miss("on June 30 10:00 pm, on June 30 10:00 GMT"),
        ),
    ),
    Rule(
        name="en.dates.clock_alone",
        kind="timex",
        pattern="(^|(?<= <break>)) (clock: <clock>) (?= <break>|$)",
        produce=norms.clock_of_two_figures,
        examples=(
            hit("[[15:30]]", "TIME @+0D~T15:30"), hit("Oslo\n\n[[09:00]]\n\nArrival of Ms. Vogt"),
            miss("3:16"), miss("Oslo 15:30\n\n15:30 Arrival"),
        ),
    ),
    Rule(
        name="en.dates.clock_span",
        kind="timex",
        pattern="(?<! <cap&!weekday|hyphen|dash|clock>) (whole: (clock: <clock>)) <hyphen|dash> (until: <clock>) (?! <hyphen|dash|meridiem>)",
        produce=norms.clock_span,
        examples=(
            hit("The shops open [[14:00]] - 17:30, and [[09:15]]–10:00 on Monday [[10:00]]-12:00.", "TIME @+0D~T14:00"),
            miss("They won 21:14 - 25:23 and 10:10 – 10:05; John 10:10-12:15; 3:30-4:30; 10:00-12:00-13:00, 10:00 - 11:00 p.m."),
            miss("by –10:00-12:00, from – 10:00-12:00, 09:00 10:00-12:00, 10:00-12:00 – 13:00"),
        ),
    ),
    Rule(
        name="en.dates.clock_span_end",
        kind="timex",
        pattern="(?<= <clock> <hyphen|dash>) (clock: <clock>) (?! <hyphen|dash|meridiem>) {zone} {of_day}",
        produce=norms.clock_span_end,
        examples=(
            hit("The shops open 14:00 - [[17:30]], 09:15–[[10:00 on Monday]] and 10:00-[[12:00 GMT]].", "TIME @+0D~T17:30"),
            miss("They won 21:14 - 25:23 and 10:10 – 10:05; John 10:10-12:15; from Rome - 12:00; 10:00-12:00-13:00, 10:00 - 11:00 p.m."),
            miss("10:00 and 12:00, 10:00-12:00 – 13:00"),
        ),
    ),
    Rule(
        name="en.dates.clock_range_end",
        kind="timex",
        pattern="(?<= <iso_date|date_preposition|at|year> <clock> <hyphen|dash> | <between> <clock> <conjunction_and>) (clock: <clock>) {of_day}",
        produce=norms.clock,
        examples=(
            hit("between 9:30 and [[11:00 on Thursday]]", "TIME XXXX-WXX-4T11:00"),
            hit("from 9:30-[[11:00]], 2020-06-11 13:00 - [[16:00]]; in May 2020 10:00-[[11:30]] and at 9:30–[[9:45]]", "TIME @+0D~T11:00"),
            miss("John 3:16-3:18; they won 3:16 - 4:20; between rounds 3:16 and 4:20; from 3:16 and 4:20"),
        ),
    ),
)

_SPOKEN = (
    Rule(
        name="en.dates.oclock",
        kind="timex",
        pattern="(clock: <hour|number_word>) <oclock>",
        produce=norms.oclock,
        examples=(
            hit("at [[nine o'clock]]", "TIME @+0D~T09:00|@+0D~T21:00"),
            hit("at [[6 o'clock]]", "TIME @+0D~T06:00|@+0D~T18:00"),
            miss("at 13 o'clock"),
        ),
    ),
    Rule(
        name="en.dates.clock",
        kind="timex",
        pattern="(clock: <hour|clock|decimal>) <oclock>? ((meridiem: <meridiem>)|(<in> <the>|<at>) (part: <day_part>)) {zone} {of_day}",
        produce=norms.clock,
        examples=(
            hit("at [[10:35 a.m.]]", "TIME @+0D~T10:35"),
            hit("at [[9 a.m. local time on Tuesday]]", "TIME XXXX-WXX-2T09:00"),
            hit("at [[8.45 pm]] or [[4 in the morning]]; the lights go out [[11 at night]]", "TIME @+0D~T20:45"),
            hit("at [[5 p.m. EST]] or [[9 a.m. Eastern Time tomorrow]]", "TIME @+0D~T17:00-05:00"),
            miss("10:35 to go; token id=3am3io"),
            hit("They meet at [[10 a.m. today]]."),
        ),
    ),
    Rule(
        name="en.dates.clock_of_part",
        kind="timex",
        pattern=(
            "(?<= <at|by|until|before|around_time>) (clock: <hour|clock|number_word>) <oclock>? "
            "((day_word: <day_word>)|<on> (weekday: <weekday>)|<this>) (part: <day_part>)?"
        ),
        produce=norms.clock_of_part,
        examples=(
            hit("at [[8 tonight]], by [[10:30 this morning]] and until [[five tomorrow afternoon]]", "TIME +0D~T20:00"),
            hit("before [[9 on Monday night]] and about [[seven o'clock yesterday evening]]", "TIME XXXX-WXX-1T21:00"),
            miss("at 8 tomorrow; at 13 this afternoon; at 2 tonight; on 8 this morning, at forty tonight, at 9 on Monday"),
        ),
    ),
    Rule(
        name="en.dates.word_clock",
        kind="timex",
        pattern="(clock: <number_word>) <oclock>? ((meridiem: <meridiem>)|<in> <the> (part: <day_part>)) {of_day}",
        produce=norms.word_clock,
        examples=(
            hit("at [[nine p.m. on Friday]]", "TIME XXXX-WXX-5T21:00"),
            hit("at [[six o'clock in the morning]]", "TIME @+0D~T06:00"),
            miss("thirteen p.m.; one in the morning session"),
        ),
    ),
    Rule(
        name="en.dates.clock_zone",
        kind="timex",
        pattern="(clock: <clock|integer>) <local_time>? (timezone: <timezone> (<hyphen|dash|other> <integer|clock>)?) {of_day}",
        produce=norms.clock,
        examples=(
            hit("at [[14:00 GMT]]", "TIME @+0D~T14:00+00:00"),
            hit("at [[1400 GMT on Monday]]", "TIME XXXX-WXX-1T14:00+00:00"),
            hit("at [[11:20 UTC+2]] or [[11:20 GMT+05:30]]", "TIME @+0D~T11:20+02:00"),
            hit("at [[11:20 UTC-0330]] and at [[18:00 hours local time GMT – 5]]", "TIME @+0D~T11:20-03:30"),
            miss("14 GMBH"),
        ),
    ),
    Rule(
        name="en.dates.bare_clock",
        kind="timex",
        pattern=(
            "(?<= <at|by|from|until|after|before|around_time|to|between|since>) (clock: <clock>) "
            "(?! <hyphen|dash> <hour|clock> <meridiem>) <local_time>? {of_day}"
        ),
        produce=norms.clock,
        examples=(
            hit("at [[19:15]]", "TIME @+0D~T19:15"),
            hit("at [[19:15 on May 3]]", "TIME XXXX-05-03T19:15"), hit("at [[8:15 local time Monday]]", "TIME XXXX-WXX-1T08:15"),
            hit("from [[9:30]] to [[11:00]], after [[11:30]] until [[16:30]], about [[7:15]], and not before [[8:00]]"),
            hit("The bridge, closed since [[5:50]], opens by [[9:30]] or between [[9:45]] and noon."),
            miss("between 3:30-4:30 p.m., between 3:30 – 4 p.m."),
            miss("John 3:16; they won 3:16; a 3-2 vote"),
        ),
    ),
    Rule(
        name="en.dates.clock_to",
        kind="timex",
        pattern="(whole: (clock: <hour|clock>)) <hyphen|dash|to|until> (until: <hour|clock>) (meridiem: <meridiem>)",
        produce=norms.clock,
        examples=(
            hit("at [[3:30]]-4:30 p.m., open [[9]] to 11 a.m. and [[10]] – 2 p.m., or from [[8]] until 9:15 p.m.", "TIME @+0D~T15:30"),
            miss("they won 3 to 8; from 3 to 8 people; a 3-2 p vote"),
        ),
    ),
    Rule(
        name="en.dates.clock_and",
        kind="timex",
        pattern="(?<= <between>) (whole: (clock: <hour|clock>)) <conjunction_and> (until: <hour|clock>) (meridiem: <meridiem>)",
        produce=norms.clock,
        examples=(hit("between [[3]] and 8 p.m., between [[9:30]] and 10:45 a.m.", "TIME @+0D~T15:00"), miss("at 3 and 8 p.m.; between 3 and 8 people")),
    ),
    Rule(
        name="en.dates.noon",
        kind="timex",
        pattern="((clock_word: <clock_word>)|<edge> <hyphen> (part: <day_part>)) {zone} {of_day}",
        produce=norms.noon,
        examples=(
            hit("at [[noon Saturday]]", "TIME XXXX-WXX-6T12:00"),
            hit("[[mid-afternoon yesterday]]", "TIME -1D~TAF"),
            hit("at [[noon on June 3]] or [[midnight GMT]]", "TIME XXXX-06-03T12:00"),
            miss("at nine"),
            hit("before [[noon]]"),
        ),
    ),
)

RULES: tuple[Rule, ...] = (*_PRINTED, *_SPOKEN)
