"""When: from what a text says to what the calendar says."""

import datetime

import pytest

import polparse
from polparse.en.time import counts
from tests.clock import too_long

# A Thursday.
ANCHOR = "2020-06-11"


def values(text, date=ANCHOR):
    """What is found, and what it comes to."""
    return [(timex.span.of(text), timex.value) for timex in polparse.extract_dates(text, date=date)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # as written
        ("It was adopted on January 5, 2020, in Rome.", [("January 5, 2020", "2020-01-05")]),
        ("He was born on 25 January 1946.", [("25 January 1946", "1946-01-25")]),
        ("He left on 12/31/1999.", [("12/31/1999", "1999-12-31")]),
        ("He left on 31/12/1999.", [("31/12/1999", "1999-12-31")]),
        ("during the 2020 election campaign", [("2020", "2020")]),
        ("from 2009-10 on", [("2009", "2009"), ("10", "2010")]),
        ("in the late 1980s and in the 19th century", [("the late 1980s", "198"), ("the 19th century", "18")]),
        # days
        ("Talks began on Wednesday.", [("Wednesday", "2020-06-10")]),
        ("Talks began on Thursday.", [("Thursday", "2020-06-11")]),
        ("Talks will begin on Wednesday.", [("Wednesday", "2020-06-17")]),
        ("He said on Wednesday that talks will begin.", [("Wednesday", "2020-06-10")]),
        ("They met last Thursday.", [("last Thursday", "2020-06-04")]),
        ("They meet next Thursday.", [("next Thursday", "2020-06-18")]),
        ("They met on Friday last week.", [("Friday last week", "2020-06-05")]),
        ("They met the day before yesterday.", [("the day before yesterday", "2020-06-09")]),
        ("They met on Saturday evening.", [("Saturday evening", "2020-06-06TEV")]),
        ("They met last night.", [("last night", "2020-06-10TNI")]),
        ("They will meet at 10 a.m. tomorrow.", [("10 a.m. tomorrow", "2020-06-12T10:00")]),
        ("at 12 a.m., at 12.30 p.m.", [("12 a.m.", "2020-06-11T00:00"), ("12.30 p.m.", "2020-06-11T12:30")]),
        ("at 9 in the evening, at 25:61", [("9 in the evening", "2020-06-11T21:00")]),
        ("Sunday's vote will decide; he fights Tuesday's ruling.", [("Sunday", "2020-06-14"), ("Tuesday", "2020-06-09")]),
        # months, seasons, years: of a day the nearest, of a month the last, if nothing says that it is to come
        ("He resigned on May 3.", [("May 3", "2020-05-03")]),
        ("It is due on January 2.", [("January 2", "2021-01-02")]),
        ("He resigned in September.", [("September", "2019-09")]),
        ("He will resign in September.", [("September", "2020-09")]),
        ("by September", [("September", "2020-09")]),
        ("He failed to call July elections.", [("July", "2020-07")]),
        ("He resigned last May.", [("last May", "2020-05")]),
        ("He resigned in June last year.", [("June last year", "2019-06")]),
        ("this summer", [("this summer", "2020-SU")]),
        ("early next year", [("early next year", "2021")]),
        ("the third quarter of 2019", [("the third quarter of 2019", "2019-Q3")]),
        ("the last quarter of 2019", [("the last quarter of 2019", "2019-Q4")]),
        # weeks as in ISO 8601, weekends too
        ("last week and next week", [("last week", "2020-W23"), ("next week", "2020-W25")]),
        ("over the weekend", [("the weekend", "2020-W23-WE")]),
        ("the week of 8 June, the last week of May", [("the week of 8 June", "2020-W24"), ("the last week of May", "2020-W22")]),
        # counted
        ("two days ago", [("two days ago", "2020-06-09")]),
        ("two weeks ago", [("two weeks ago", "2020-W22")]),
        ("nearly four years ago", [("nearly four years ago", "2016")]),
        ("a few years ago", [("a few years ago", "PAST_REF")]),
        # from the time last mentioned
        ("On 3 March 2019 he left; two days later he died.", [("3 March 2019", "2019-03-03"), ("two days later", "2019-03-05")]),
        ("In 2014 he won. The following year he lost.", [("2014", "2014"), ("The following year", "2015")]),
        (
            "On May 4 he signed the March 3 accord. He left the next day.",
            [("May 4", "2020-05-04"), ("March 3", "2020-03-03"), ("the next day", "2020-05-05")],
        ),
        # of a range and a list, each
        ("on June 3 and 4", [("June 3", "2020-06-03"), ("4", "2020-06-04")]),
        ("from 20 May to 3 June 1993", [("20 May", "1993-05-20"), ("3 June 1993", "1993-06-03")]),
        ("on 7 and 8 July 2022", [("7", "2022-07-07"), ("8 July 2022", "2022-07-08")]),
        # feasts
        ("at Easter", [("Easter", "2020-04-12")]),
        ("on Thanksgiving 2019", [("Thanksgiving 2019", "2019-11-28")]),
        ("on the last Friday of August", [("the last Friday of August", "2020-08-28")]),
        # how long, how often, some time
        ("for two weeks or a year and a half", [("two weeks", "P2W"), ("a year and a half", "P1Y6M")]),
        ("over the past 20 years", [("the past 20 years", "P20Y")]),
        ("for 2 1/2 years or two and a half hours", [("2 1/2 years", "P2Y6M"), ("two and a half hours", "PT2H30M")]),
        (
            "two to three weeks, three thousand two hundred years",
            [("two to three weeks", "P2W"), ("three thousand two hundred years", "P3200Y")],
        ),
        (
            "every other day, each morning, every May",
            [("every other day", "P2D"), ("each morning", "XXXX-XX-XXTMO"), ("every May", "XXXX-05")],
        ),
        ("a few days, a quarter of a century", [("a few days", "PXD"), ("a quarter of a century", "P25Y")]),
        ("300000000000000 years ago, a century ago", [("300000000000000 years ago", "PAST_REF"), ("a century ago", "19")]),
        ("a two-day visit", [("two-day", "P2D")]),
        ("after several days", [("several days", "PXD")]),
        ("every Friday and twice a year", [("every Friday", "XXXX-WXX-5"), ("a year", "P1Y")]),
        ("now and recently", [("now", "PRESENT_REF"), ("recently", "PAST_REF")]),
        ("in the coming months", [("the coming months", "FUTURE_REF")]),
    ],
)
def test_value(text, found):
    """A timex has its exact extent and its value."""
    assert found == values(text)


@pytest.mark.parametrize(
    "text",
    [
        "They may march on Rome, and second the motion.",
        "The 22-year-old envoy lives at 1600 Pennsylvania Avenue.",
        "It cost $1990, and 2,000 people came.",
        "See resolution 1975 and paragraph 12.",
        "Prime Minister May spoke; so did June Smith.",
        "They fall apart, and spring back.",
        "The score was 3:16.",
        "See resolutions 1970, 1973 and 1975, and file 2019/21.",
        "It fell in the first half of the match, in the 44th century.",
        "He is in his eighties; she died in her 80s.",
    ],
)
def test_no_timex(text):
    """Words and numbers that only look like dates are none."""
    assert [] == values(text)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        *(("half a century", "P50Y"), ("half a decade", "P5Y"), ("one and a half decades", "P15Y"), ("a century and a half", "P150Y")),
        *(("1.5 millennia", "P1500Y"), ("half a millennium", "P500Y"), ("half a fortnight", "P1W"), ("half a quarter-century", "P12Y6M")),
        *(("a quarter-century", "P25Y"), ("a fortnight", "P2W"), ("a decade", "P10Y")),
        *(("half a year", "P6M"), ("two and a half hours", "PT2H30M"), ("two and a half minutes", "PT2M30S")),
        *(("two thousand", "2000"), ("two thousand and four", "2004"), ("two thousand and ninety-nine", "2099")),
        *(("nineteen ninety-seven", "1997"), ("twenty ten", "2010"), ("ten sixty-six", "1066"), ("twenty-one ninety-nine", "2199")),
    ],
)
def test_words_for_figures(words, value):
    """Lengths in words, and years in words, have their value in figures."""
    assert [(words, value)] == [(timex.span.of(f"in {words}"), timex.value) for timex in polparse.extract_dates(f"in {words}")]


@pytest.mark.parametrize("words", ["nine ten", "twenty-two ten", "two thousand one hundred", "nineteen five"])
def test_words_that_are_no_year(words):
    """Two numbers side by side are a year only if they are written as years are."""
    assert () == polparse.extract_dates(f"in {words}")


NO_DATES = (
    "They may march, and the sun may sit where it sat. May we march? The march of the second may second it. We wed in a fall.",
    "See section 12, sections 3 to 5, § 4 (2) and paragraph 1990 of chapter 31, article 5 (3), rule 2004-7 and annex 12/4.",
    "They won 3-2, lost 21-19, drew 1:1 and went out 6-4, 7-5, 3:16; odds of 7/2, a ratio of 4:30 and two thirds (2/3) of the 52-48 vote.",
    "It costs $1990, 2.50 euros, £20.24, $1,999 or 12,000 rupees, up from $3 to $5.5 million; 1500 dollars a head.",
    "Call 202-555-1990, +44 20 7946 0958, (030) 12-34-56 or 555 2024; fax 0041 22 917 12 34, code 20240605 and card 4000 1234 5678 2010.",
    "A second march, second to none; the sun, the sat nav and mon repos; wed, fri and thu. Jan de Wit and June Vogt mar it.",
    "Room 2001, flight 1950, bus 12, page 2010, file 2019/35, resolution 1973, S/2012/538, version 1.10.1999, id=3am3io, 192.168.1.20.",
)


def test_no_false_date():
    """100 KB of verbs that are months, of section numbers, scores, prices and telephone numbers hold no date."""
    text = "\n".join(NO_DATES)
    assert [] == values(text)
    assert [] == values("\n\n".join(NO_DATES * (100_000 // len(text))))


@pytest.mark.parametrize(
    ("text", "value", "alternatives"),
    [
        ("A vote on Monday.", "2020-06-08", ("2020-06-15",)),
        ("Monday's vote", "2020-06-08", ("2020-06-15",)),
        ("A vote in October.", "2019-10", ("2020-10",)),
        ("They voted on Monday.", "2020-06-08", ()),
        ("They will vote on Monday.", "2020-06-15", ()),
        ("They will vote on Thursday.", "2020-06-11", ("2020-06-18",)),
        ("They voted on Thursday.", "2020-06-11", ()),
        ("on 3/4/2020", "2020-03-04", ("2020-04-03",)),
    ],
)
def test_both_readings(text, value, alternatives):
    """Where nothing tells which way a date lies, the other reading is kept; on its own weekday, a paper names the day of publication."""
    (timex,) = polparse.extract_dates(text, date=ANCHOR)
    assert (value, alternatives) == (timex.value, timex.alternatives)


@pytest.mark.parametrize(
    "text",
    [
        "on 31 June", "on June 31, 2020", "the 31st of June", "at 25:00", "at 13 p.m.", "at 24:30 GMT", "in the year 0", "in 99999",
        "on 0000-01-01", "week 60 of 2019", "the 40th of last month",
        "the fortieth day of May", "the 13th month of 2019", "three days after 30 February 2020", "on 20201399", "on 2020.13.40",
    ],
)  # fmt: skip
@pytest.mark.parametrize("date", [ANCHOR, "0001-01-01", "9999-12-31", None])
def test_nothing_rather_than_wrong(text, date):
    """What no calendar and no clock has is given no value of a day that is another."""
    assert not [value for _, value in values(text, date) if value and len(value) >= 10 and "XX" not in value]


@pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31", "9999-01-05", "0001-12-28"])
@pytest.mark.parametrize(
    "text",
    [
        "within 90 days", "over the last 90 days", "in the next 5000 years", "The vote will be held in five days.", "Friday the 13th",
        "the first two months of the year", "the last Friday of this month", "three days after tomorrow", "the night before",
        "from 11 p.m. to 5 a.m.", "from Monday to Friday", "from December to May", "Orthodox Easter", "10 a.m. Eastern Time tomorrow",
        "Tuesday, 31 December", "the first week of next month", "two weeks and two days ago", "week 53 of 9999", "the 5th of last month",
    ],
)  # fmt: skip
def test_everything_at_the_edges_of_the_calendar(text, date):
    """No reference date makes anything fail, and nothing reaches out of the calendar."""
    for timex in polparse.extract_dates(text, date=date):
        for day in (timex.begin, timex.end):
            assert day is None or 1 <= int(day[:4]) <= 9999


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from 10 June to 3 June 2019", [("10 June", "2019-06-10"), ("3 June 2019", "2019-06-03")]),
        ("from 2004 to 1998", [("2004", "2004"), ("1998", "1998")]),
        ("from 20 to 15 May 2019", [("20", "2019-05-20"), ("15 May 2019", "2019-05-15")]),
    ],
)
def test_backwards(text, found):
    """A range that is printed backwards is left as it stands."""
    assert found == values(text)


def test_other_digits():
    """Digits of any script are digits, and plain ones in a value."""
    assert ["1995-06-01", "2020-06-11", "P30D"] == [
        timex.value for timex in polparse.extract_dates("On 1 June 19٩٥, on ٢٠٢٠-06-11 and for ३० days.")
    ]


@pytest.mark.parametrize("text", ["on February 30, 2020", "on 31 April", "on 29 February 2019"])
def test_no_such_day(text):
    """A day that does not exist has no value, with a publication date or without."""
    assert {None} == {value for _, value in values(text)} | {value for _, value in values(text, None)}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Wednesday", "XXXX-WXX-3"),
        ("on May 3", "XXXX-05-03"),
        ("last week", "XXXX-WXX"),
        ("tomorrow evening", "XXXX-XX-XXTEV"),
        ("on 3 May 2019", "2019-05-03"),
    ],
)
def test_no_publication_date(text, value):
    """What depends on the publication date stays open without one."""
    assert [value] == [value for _, value in values(text, None)]


def test_inferred():
    """A value says whether all of it stands in the text."""
    stated, inferred = polparse.extract_dates("On 3 May 2019 and on Monday", date=ANCHOR)
    assert (False, True) == (stated.inferred, inferred.inferred)


def test_modifier():
    """What narrows a timex is kept beside its value."""
    assert ["START", "APPROX"] == [t.modifier for t in polparse.extract_dates("early in 2019, for about two weeks", date=ANCHOR)]


@pytest.mark.parametrize(("day", "value"), [("2020-07-02", "2020-09"), ("2020-07-01", "2019-09")])
def test_coming_month(day, value):
    """A month that begins in less than 62 days is to come, unless a verb says that it is over."""
    assert [("September", value)] == values("The talks in September matter.", day)
    assert [("September", "2019-09")] == values("It ended in September.", day)


WRITTEN_IN = {
    "2W": ("The talks will last a fortnight.", ("a fortnight", "P2W")),
    "25Y": ("It lasted for a quarter-century.", ("a quarter-century", "P25Y")),
    "50Y": ("It lasted for half a century.", ("half a century", "P50Y")),
    "CE": ("It lasted for two centuries.", ("two centuries", "P200Y")),
    "DE": ("It lasted for three decades.", ("three decades", "P30Y")),
    "ML": ("It lasted for two millennia.", ("two millennia", "P2000Y")),
    "N": ("It lasted for three nights.", ("three nights", "P3D")),
}


def test_written_in():
    """What TIMEX3 has no unit for is counted in one that it has."""
    assert set(counts._WRITTEN_IN) == set(WRITTEN_IN)
    assert [found for _, found in WRITTEN_IN.values()] == [found for text, _ in WRITTEN_IN.values() for found in values(text)]


@pytest.mark.parametrize(
    ("text", "date", "value"),
    [
        ("in the ’90s", "0001-01-01", "XX9"),
        ("in the ’90s", "0099-01-01", "009"),
        ("in May ’90", "0049-01-01", "XX90-05"),
        ("in ’20", "0049-01-01", "0020"),
        ("in ’90", "9999-12-31", "9990"),
        ("in ’00", "9999-12-31", "XX00"),
    ],
)
def test_century_of_two_figures(text, date, value):
    """Years of two figures are in the last century that has such a year; left open where the calendar has none."""
    document = polparse.parse(text, date=date)
    assert [value] == [timex.value for timex in document.dates]
    assert document == polparse.Document.from_json(document.to_json())


def test_story_so_far():
    """Whether a text is a story is told by what it has said by the end of a paragraph, not by what comes later."""
    assert ("June", "2020-06") in values("War began in 1914. It ended in June.\n\nOn 3 May 1915 and on 4 May 1916 it went on.")
    assert ("June", "1916-06") in values("War began in 1914. On 3 May 1915 and on 4 May 1916 it went on.\n\nIt ended in June.")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("1936\n\nThe fleet left on 20 July and came home in September.\n", ["1936", "1936-07-20", "1936-09"]),
        ("The war\n\n1936\n\nThe fleet left on 20 July.\n\n1937\n\nIt came home in May.\n", ["1936", "1936-07-20", "1937", "1937-05"]),
        ("In 1936\nThe fleet left on 20 July.\n", ["1936", "2009-07-20"]),
        ("1936 and later\n\nThe fleet left on 20 July.\n", ["1936", "2009-07-20"]),
    ],
)
def test_year_as_heading(text, values):
    """What stands under a year that has a line of its own is told of that year."""
    assert values == [timex.value for timex in polparse.extract_dates(text, date="2009-12-19")]


def test_story():
    """A text about times long gone goes on from the year last mentioned, not from publication."""
    text = "In 1914 war began. In 1915 and 1916 it went on. In March 1917 a rising came, in November the next. It ended in 1918."
    assert ("November", "1917-11") in values(text)


@pytest.mark.parametrize("date", [datetime.date.min, datetime.date.max])
@pytest.mark.parametrize("text", ["yesterday", "tomorrow", "next year", "last Friday", "this weekend", "200 years ago", "Easter"])
def test_edges_of_the_calendar(text, date):
    """No day before the first nor after the last: no value, no error."""
    assert 1 == len(values(text, date))


def test_story_to_the_end_of_the_calendar():
    """A story goes on in the year that it has come to, or in the next, if there is one and it has such a day."""
    begun = "In 1995 war began. In 1996 and 1997 it went on. In November 1998 a rising came"
    assert [("January", "1999-01")] == values(f"{begun}, in January.")[4:]
    assert ("January", None) in values(f"{begun}. It ended on Tuesday, and in January the next came.", datetime.date.max)
    assert [("29 February", None)] == values(f"{begun}, on 29 February.")[4:]


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("in the 19th century", "1800-01-01", "1900-01-01"),
        ("the third quarter of 2019", "2019-07-01", "2019-10-01"),
        ("on Saturday evening", "2020-06-06", "2020-06-07"),
        ("last week", "2020-06-01", "2020-06-08"),
        ("this summer", "2020-06-01", "2020-09-01"),
        ("in May 2019", "2019-05-01", "2019-06-01"),
        ("in the first half of 2019", "2019-01-01", "2019-07-01"),
        ("in the 1990s", "1990-01-01", "2000-01-01"),
        ("over the weekend", "2020-06-06", "2020-06-08"),
        ("on Monday night", "2020-06-08", "2020-06-09"),
        ("at 14:00 GMT on Monday", "2020-06-08T14:00+00:00", "2020-06-08T14:01+00:00"),
        ("at 2020-06-11T09:30:15+02:00", "2020-06-11T09:30:15+02:00", "2020-06-11T09:30:16+02:00"),
        ("at 2020-06-11T09:30,1", "2020-06-11T09:30", "2020-06-11T09:31"),
        ("at 9 a.m. IST", "2020-06-11T09:00", "2020-06-11T09:01"),
        ("in fiscal 2020", None, None),
        ("in 500 BC", None, None),
        ("for two weeks", None, None),
    ],
)
def test_interval(text, begin, end):
    """A value that has a place in the calendar says which days or instants, half-open."""
    (timex,) = polparse.extract_dates(text, date=ANCHOR)
    assert (begin, end) == (timex.begin, timex.end)


def test_either():
    """Figures that may be day or month say so, and the text's other figures decide."""
    (alone,) = polparse.extract_dates("on 3/4/2020")
    assert ("2020-03-04", ("2020-04-03",)) == (alone.value, alone.alternatives)
    assert ["2020-04-03", "2020-12-25"] == [timex.value for timex in polparse.extract_dates("on 3/4/2020 and 25/12/2020")]


@pytest.mark.parametrize(
    "text", ["from 3 to 7 May 2019", "May 3-7, 2019", "1998-2004", "between March and June", "from Monday until Wednesday"]
)
def test_range(text):
    """The two ends of a range know each other."""
    begin, end = polparse.extract_dates(text, date=ANCHOR)
    assert (begin.range_end, end.range_begin) == (end.span, begin.span)


@pytest.mark.parametrize(
    "text", ["on 13/13/2020", "on 32 May", "in the year 0", "in 99999", "on 0000-00-00", "on 31/4/2020", "on 3 May 99999"]
)
def test_figures_that_are_no_day(text):
    """No value that does not exist."""
    assert not [value for _, value in values(text) if value is not None]


@pytest.mark.parametrize(
    "piece",
    [
        *("1", "1 ", ",", "May ", "May 5, ", "the ", "the first week of ", "2020-", "one and a half "),
        *("8, ", "9 and 10 ", "10:00-", "10 a.m. ", "12/4-", "(Monday) ", "Monday will ", "who met on Monday, ", "two weeks and "),
        *("thirty (30) ", "three days after ", "the last Friday of ", "postponed it to Monday ", "the first two months of "),
    ],
)
def test_large(piece):
    """200 KB of what dates are made of take at most some times what an ordinary text takes."""
    polparse.extract_dates("Warm.")
    assert "" == too_long(lambda text: polparse.extract_dates(text, date=ANCHOR), piece * (200_000 // len(piece)), 45)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the last day of this month", "XXXX-XX-XX"),
        ("the last Friday of this month", "XXXX-XX-XX"),
        ("the last day of February", "XXXX-02-XX"),
        ("the week of 8 June", "XXXX-WXX"),
    ],
)
def test_days_of_unknown_months(text, value):
    """A day that only its month would place is a day, and can be written and read again."""
    document = polparse.parse(text)
    assert [value] == [timex.value for timex in document.dates]
    assert document == polparse.Document.from_json(document.to_json())


@pytest.mark.parametrize(
    "text", ["They met at Easter of next year.", "In 490 BC they met at Easter.", "It ends on Orthodox Easter of last year."]
)
def test_feasts_without_a_day(text):
    """A feast that each year has in another month has no value where the year is not known."""
    document = polparse.parse(text)
    assert [timex.value for timex in document.dates if "Easter" in document.words(timex.span)] == [None]
    assert polparse.Document.from_dict(document.to_dict()) == document
