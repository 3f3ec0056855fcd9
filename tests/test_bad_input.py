"""Texts that nobody would print, wrong arguments, and time that only doubles with the text."""

import datetime

import pytest

import polparse
from tests.clock import DOUBLINGS, SMALLEST, no_collection, of_size, seconds, too_long, too_slow

EXTRACTORS = [
    *(polparse.parse, polparse.extract_dates, polparse.extract_titles, polparse.extract_attributions),
    *(polparse.parse_name, polparse.parse_actor),
]


@pytest.mark.parametrize("extract", EXTRACTORS, ids=lambda f: f.__name__)
@pytest.mark.parametrize("text", [None, b"The Diet met.", 5, ["The Diet met."], bytearray(b"x")], ids=repr)
def test_not_a_str(extract, text):
    """What is no string is a TypeError."""
    with pytest.raises(TypeError, match=type(text).__name__):
        extract(text)


@pytest.mark.parametrize("extract", EXTRACTORS[:2], ids=lambda f: f.__name__)
@pytest.mark.parametrize(
    "date",
    [
        *("soon", "", "2020-02-30", "20200230", "2020061", "2020-0611", "2020-W24-4", "2020-6-1", " 2020-06-11", "２０２０-06-11"),
        *(20200611, "3/4/2020", "June 2020", "yesterday", "30 February 2020", "2020-06-11X"),
    ],
)
def test_not_a_date(extract, date):
    """A date that is none is a ValueError that shows it."""
    with pytest.raises(ValueError, match="not a date") as caught:
        extract("The Diet met.", date=date)
    assert repr(date) in str(caught.value)


@pytest.mark.parametrize(
    "date",
    [
        *("2020-06-11", datetime.date(2020, 6, 11), datetime.datetime(2020, 6, 11, 23, 59), "2020-06-11T23:59:00Z"),
        *("20200611", "20200611T235900", "11 June 2020", "June 11, 2020", "Thu, 11 Jun 2020 09:00:00 GMT"),
    ],
)
def test_dates(date):
    """Strings, dates, times of day, and days as feeds print them."""
    assert polparse.parse("", date=date).date == "2020-06-11"


class NotATime(datetime.datetime):
    """What pandas holds for a missing date: a time that is not itself and gives no day."""

    def __ne__(self, other):
        return True

    def date(self):
        raise ValueError("NaT is no day")


class NotThere:
    """What pandas holds where anything is missing: what it is compared with is missing too, and neither true nor false."""

    def __ne__(self, other):
        return self

    def __bool__(self):
        raise TypeError("NA is neither")


@pytest.mark.parametrize("date", [None, float("nan"), NotATime(2020, 6, 11), NotThere()], ids=["None", "NaN", "NaT", "NA"])
def test_no_date(date):
    """What tables hold for a missing date is none."""
    assert polparse.parse("on Monday", date=date).date is None
    assert [None] == [timex.begin for timex in polparse.extract_dates("on Monday", date=date)]


def test_name():
    """A text has the name that the caller gives it; what is no string is none."""
    assert "a.txt" == polparse.parse("", name="a.txt").name
    with pytest.raises(TypeError, match="name is no str but a int"):
        polparse.parse("", name=5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        "\x00",
        "\ud800",
        "\udfff\ud800",
        "\u202e\u2066\u200b\ufeff",
        "“",
        '"',
        "''",
        "said",
        "Mr.",
        "The Diet met.\r\nThe Diet met.\r\n",
        "a\u0301\u0301\u0301 said",
        "😀 said 😀.",
        "İstanbul said ﬁve things.",
        "2020-06-11 10:3013.13.2020",
        "in 1999/",
    ],
    ids=ascii,
)
def test_odd_texts(text):
    """Any string gives a document."""
    document = polparse.parse(text, date="2020-06-11")
    assert document.text == text
    assert document == polparse.Document.from_json(document.to_json())


def test_line_breaks_do_not_matter():
    """CRLF finds what LF finds."""
    text = "Lena Vogt, the Norwegian envoy, said on Monday:\n\n“We will sign.”\n\nShe left."
    unix, dos = polparse.parse(text), polparse.parse(text.replace("\n", "\r\n"))
    assert [actor.name for actor in unix.actors] == [actor.name for actor in dos.actors]
    assert [timex.value for timex in unix.dates] == [timex.value for timex in dos.dates]

    def words(document):
        return [
            [[" ".join(span.of(document.text).split()) for span in part] for part in (statement.source, statement.cue, statement.content)]
            for statement in document.statements
        ]

    assert [[["Lena Vogt, the Norwegian envoy,"], ["said"], ["“We will sign.”"]]] == words(unix)
    assert words(unix) == words(dos)


# One family for each way in which a pattern could look again at what it has seen.
FAMILIES = {
    "spaces": " ",
    "newlines": "\n",
    "blank lines": "\n\n \n",
    "straight quotes": '"',
    "opening quotes": "“",
    "closing quotes": "”",
    "quoted words": '" a ',
    "opening and words": "“ said the minister. ",
    "single quotes": "'",
    "turned quotes": "a“ ",
    "quotes in quotes": "“a “b” ",
    "asides after dashes": "said it was a dash — a ",
    "apostrophes": "a'a’",
    "possessives": "Iraq's ",
    "commas": ",",
    "comma words": "a, ",
    "dots": ".",
    "ellipses": "... ",
    "hyphens": "-",
    "dashes": " – ",
    "hyphenated": "co-",
    "digits": "1",
    "numbers": "1 ",
    "years": "2020 ",
    "slashes": "1/2/",
    "clocks": "10:30:",
    "capitals": "A",
    "initials": "A. ",
    "capital words": "Norway ",
    "capital unknown": "Zorblax ",
    "names": "Lena Vogt, ",
    "names and": "Lena Vogt and ",
    "titles": "Minister ",
    "long titles": "deputy foreign minister of ",
    "roles": "Lena Vogt, the former minister of trade, ",
    "named roles": "Lena Vogt, a silver and bronze Norfly ",
    "roles that end": "Lena Vogt, minister until 2019, ",
    "kin": "his brother, Zorblax, her brother ",
    "agents": "found by Zorblax and ",
    "scores": "Norway 2 – 1 Denmark ",
    "acts of names": "the Lena Vogt Justice in Schooling ",
    "honorifics": "Mr. ",
    "said": "said ",
    "he said": "he said ",
    "said that": "said that ",
    "names said that": "Lena Vogt said that ",
    "told": "he told reporters ",
    "said the envoy": "said the envoy, a man of ",
    "verbs and commas": "he praised it, condemned ",
    "media": "in a statement on Monday, ",
    "single quoted": "'We will,' he said. ",
    "single open": "said ‘we ",
    "quoted verbs": 'said "no" ',
    "signatures": "“We will never sign it.”\n\n- Lena Vogt\n\n",
    "name lines": "Lena Vogt, a minister\n\n",
    "quotation lines": "“We will never sign it.”\n\n",
    "according to": "according to ",
    "that": "that ",
    "if": "if ",
    "to": "to ",
    "not": "not ",
    "of the": "of the ",
    "and": "and ",
    "the": "the ",
    "adjectives": "new ",
    "nouns": "minister minister's ",
    "resolution": "the resolution of ",
    "pledged to": "pledged to ",
    "months": "May ",
    "dates": "May 5, ",
    "weekdays": "on Monday, ",
    "between and": "between May and ",
    "countries": "Ghana, ",
    "demonyms": "Norwegian ",
    "brackets": "(",
    "bracket pairs": "(a) ",
    "soft hyphens": "a\u00ad",
    "combining": "\u0301",
    "emoji": "😀",
    "nul": "\x00",
    "surrogates": "\ud800",
    "bullets": "• ",
    "currency": "$1 ",
    "long word": "abc",
    "semicolons": "a; ",
    "which": "which ",
    "meetings": "talks between Ghana and Norway ",
    "delegation": "the delegation led by ",
    "meeting verbs": "met received spoke with visited ",
    "the two sides": "At the meeting the two sides agreed. ",
    "co-chairs": "co-chaired by Lena Vogt and ",
    "conditions": "If it rains, it will ",
    "sentences": "He said it. ",
    "numbered lines": "1. Decides so;\n",
    "documents": "The Security Council,\nNoting it,\n1. Decides so.\n",
    "headings": "Resolution 12 (1948)\nof 3 May 1948\n",
    "adoptions": "The Security Council, Noting it, Adopted at the 5th meeting by 9 votes to 1 (Chad). ",
    "recitals": "Whereas it is so; ",
    "resolved": "Resolved, That it is so; ",
    "points": "The General Assembly, 1. Decides: (a) One; (b) Two; (i) Three; ",
    "listed resolutions": "resolutions 12 (1948), ",
    "numbers in brackets": "12 (1948), ",
    "bills": "H.R. 12, ",
    "sections": "12 U.S.C. 12; Sec. 2. ",
    "treaties": "the Ozone Treaty ",
    "treaty on": "Treaty on the Rights of ",
    "articles": "Articles 1, ",
    "capitals of states": "Oslo and ",
    "capitals in a list": "Oslo, ",
    "heads of": "head of the ",
    "joined offices": "Minister and Deputy ",
    "lone actors": "Zorblax said that ",
    "things": "at the Zorblax ",
    "family names": "Kim Zorb-lax ",
    "nicknames": 'Lena "Zorb" ',
    "ministers": "Minister Vogt met the minister. ",
    "apposition without end": "Lena Vogt, a member of ",
}


def parsed(text):
    return polparse.parse(text, date="2020-06-11")


@pytest.mark.parametrize("piece", FAMILIES.values(), ids=FAMILIES)
@no_collection()
def test_twice_the_text_twice_the_time(piece):
    """Doubling a text at most doubles the time, whatever it is made of: over three doublings, 2.2 times for each."""
    polparse.parse("Warm.")
    once = of_size(piece, SMALLEST)
    assert "" == too_slow(parsed, once, once * 2**DOUBLINGS)


def surname(number):
    """One of endlessly many surnames, which no list knows."""
    syllables = ["bra", "dun", "fel", "gor", "hul", "kem", "lor", "mav", "nis", "pol", "rud", "sev", "tor", "vul", "wen", "zam"]
    rest, written = number + 16, ""
    while rest:
        rest, syllable = divmod(rest, 16)
        written = syllables[syllable] + written
    return written.capitalize()


def name(number):
    return f"{('Lena', 'Ivo', 'Karl', 'Ida', 'Nils', 'Anna')[number % 6]} {surname(number)}"


def day(number):
    months = ("January", "March", "April", "June", "July", "August", "October", "December")
    return f"{number % 28 + 1} {months[number // 28 % 8]} {1900 + number // 224 % 130}"


def nation(number):
    return ("Norway", "Ghana", "Peru", "Japan", "Chile", "Kenya", "Nepal", "Cuba")[number % 8]


def office(number):
    return ("foreign minister", "ambassador", "president", "envoy", "governor", "senator", "chairman")[number % 7]


# Lists whose items all differ: each item by its number. Who is looked for among all before him makes a text slow that repeats nothing.
COUNTED = {
    polparse.parse: {
        "lists": lambda n: f"{nation(n)}\n\nMs. {name(n)}\nMinister of {surname(n)}\nMinistry of {surname(n)}\n\n",
        "tables": lambda n: f"| Country | Name |\n| {nation(n)} | {name(n)} |\n",
        "turns": lambda n: f"MS. {surname(n).upper()}: I said that we left in {1900 + n % 120}, and you “did not”.\n\n",
        "names": lambda n: f"{name(n)}, ",
        "one surname": lambda n: f"{surname(n)} Vogt said so. ",
        "one given name": lambda n: f"Lena {surname(n)} said so. ",
        "middle names": lambda n: f"Lena {surname(n)} {surname(n + 1)}, ",
        "names, then the surname of all": (lambda n: f"{surname(n)} Vogt came. ", lambda n: "Mr. Vogt left. "),
        "names, then the given name of all": (lambda n: f"Lena {surname(n)} came. ", lambda n: f"Minister {surname(n)} met Lena. "),
        "names, then each surname": (lambda n: f"{name(n)} came. ", lambda n: f"Mr. {surname(n)} left. "),
        "offices, then the office": (lambda n: f"Foreign Minister {name(n)} came. ", lambda n: "The foreign minister left. "),
        "one who held all offices": (lambda n: f"Lena Vogt, the {surname(n)} minister, ", lambda n: "The minister left. "),
        "nations and their officers": lambda n: f"{nation(n)}'s {office(n)}, {name(n)}, ",
        "bodies": lambda n: f"The {surname(n)} Council ({surname(n)[0]}C) met the {surname(n + 1)} Party. ",
        "labels": lambda n: f"The Hon. {name(n)} ({surname(n)} East): Will he pay?\n\n",
        "pronouns": lambda n: f"{name(n)} met {name(n + 1)}, and he told her that she saw him. ",
        "meetings": lambda n: f"{name(n)} of {nation(n)} met {name(n + 1)} in {surname(n)} on {day(n)}. ",
        "delegation": lambda n: f"{name(n)}, {office(n)}; ",
        "members": lambda n: f"{'' if n else 'The delegation comprised '}{name(n)}, ",
        "denied": lambda n: f"{name(n)} did not meet {name(n + 1)} and no talks with {nation(n)} were held. ",
        "conditions": lambda n: f"If {name(n)} leaves, {surname(n)} pledges to pay {n} crowns. ",
        "laws": lambda n: f"the {surname(n)} Act of {1900 + n % 120}, signed by {name(n)}, ",
        "one sentence": lambda n: f"{name(n)} said that it rained; ",
    },
    polparse.extract_dates: {
        "days": lambda n: f"{day(n)}, ",
        "figures": lambda n: f"{n % 12 + 1}/{n % 28 + 1}/{1900 + n % 130} ",
        "ranges": lambda n: f"from {day(n)} to ",
        "clocks": lambda n: f"{n % 24}:{n % 60:02} on {day(n)}, ",
        "counts": lambda n: f"{n} weeks after {day(n)} and ",
    },
    polparse.extract_titles: {
        "offices of all": lambda n: f"Minister of {surname(n)} {name(n)}, ",
        "one who holds all offices": lambda n: f", the envoy to {nation(n)} for {surname(n)}",
        "seats": lambda n: f"Sen. {name(n)} of Ohio, the {surname(n)} chairman, ",
    },
    polparse.extract_attributions: {
        "quotations": lambda n: f"“We go {n},” {name(n)} said, “and {surname(n)} stays {n}.” ",
        "open quotations": lambda n: f"“{surname(n)} ‘said ",
        "nested": lambda n: f"{name(n)} said that ",
        "sources": lambda n: f"according to {name(n)}, ",
    },
    polparse.extract_turns: {
        "labels": lambda n: f"MS. {surname(n).upper()}: We went {n} times.\n\n",
        "weak labels": lambda n: f"{surname(n)}: yes\n",
        "questions": lambda n: f"Q   Why {n}?\n\nA: Because.\n",
        "headings": lambda n: ("" if n % 50 else "MR. VOGT: No.\n\n") + f"{surname(n).upper()} AND OTHERS\n",
        "capitals": lambda n: f"{surname(n)} Of The ",
        "brackets": lambda n: f"MS. VOGT ({surname(n)}) (",
    },
    polparse.extract_citations: {
        "resolutions": lambda n: f"resolutions {n % 2700 + 1} ({1946 + n % 80}), ",
        "symbols": lambda n: f"A/RES/{n % 78}/{n} ",
        "treaties": lambda n: f"the {surname(n)} Treaty, ",
        "codes": lambda n: f"{n % 50 + 1} U.S.C. {n}, ",
    },
    polparse.extract_resolutions: {
        "documents": lambda n: f"Resolution {n + 1} (1995)\nof {day(n)}\nThe Security Council,\nNoting it,\n1. Decides so.\n\n",
        "points": lambda n: f"The Security Council,\nNoting {surname(n)},\n{n + 1}. Decides that {nation(n)} shall report by {day(n)};\n",
        "formulas": lambda n: f"The Council of {surname(n)},\n\n",
        "bodies": lambda n: f"The Board of {surname(n)},\n\nNoting it,\n\n1. Decides so {n};\n\n2. Urges all.\n\n",
        "numbers": lambda n: f"{n + 1}. The Board of {surname(n)} notes it.\n\n",
        "one declaration": lambda n: ("" if n else "DECLARATION\n\n") + f"{n + 1}. We welcome {surname(n)}.\n\n",
        "headings": lambda n: f"Resolution {surname(n)}\n1. Tea\n",
        "motions": lambda n: f"regrets {surname(n)}; " if n else "That this House notes it; ",
        "letters": lambda n: f"({'abc'[n % 3]}) {surname(n)} of the\n\n" if n else "The Board,\n\n1. Decides so:\n\n",
        "emphasis": lambda n: f"*{surname(n)}* <b>Council, [Decides] of\n> - ",
        "recitals": lambda n: f"Whereas {surname(n)} did so in {1900 + n % 120};\n",
    },
}


def counted(piece, size):
    """A text of items that all differ; of two kinds, with the same numbers, one after the other."""
    pieces = piece if isinstance(piece, tuple) else (piece,)
    items = range(max(1, size // sum(len(one(size)) for one in pieces)))
    return "\n\n".join("".join(map(one, items)) for one in pieces)


@pytest.mark.parametrize(
    ("read", "piece"),
    [pytest.param(read, piece, id=f"{read.__name__}-{label}") for read, some in COUNTED.items() for label, piece in some.items()],
)
@no_collection()
def test_all_different(read, piece):
    """Doubling a list at most doubles the time, also if no two of its items are the same."""
    read("Warm.")
    assert "" == too_slow(read, counted(piece, SMALLEST), counted(piece, SMALLEST * 2**DOUBLINGS))


def read_in_time(text):
    """A text is read, and takes at most some times what an ordinary one takes."""
    documents = []
    slow = too_long(lambda text: documents.append(polparse.parse(text)), text, 12)
    assert text in [document.text for document in documents]
    assert "" == slow


@pytest.mark.parametrize("text", [" " * 1_000_000, '"' * 100_000, "“" * 100_000, "Lena Vogt said. " * 20_000], ids=lambda t: t[:4])
def test_large(text):
    """Large texts take at most some times what ordinary ones take."""
    read_in_time(text)


@pytest.mark.parametrize("read", [polparse.parse_name, polparse.parse_actor], ids=lambda f: f.__name__)
@pytest.mark.parametrize(
    "text",
    [
        *("", " ", ",", "Mr.", "\ud800", "\x00", '"', "(", "of", "王毅", "ПУТИН", "LENA VOGT", "lena vogt", "Lena 王毅 ПУТИН", "H.E."),
        *("al-", "-al", "Prime Minister", "former", "King, King, King", "Mr. Mr. Mr."),
        *("Lena " * 1000, '"' * 3000, "Minister of " * 1000, "(Lena) " * 1000),
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_odd_names(read, text):
    """Any string is read, in time that grows with it."""
    result = read(text)
    assert result == type(result).from_json(result.to_json())
    assert seconds(read, text) < 1


@pytest.mark.parametrize(
    "text",
    [
        "Lena Vogt, Ivo Brandt and " * 5_000,
        "Zorblax " * 1_000,
        "Minister Lena " + "Zorblax-" * 1_000,
        "THE NORWEGIAN FOREIGN MINISTER LENA VOGT MET HER COUNTERPART. " * 200,
        "the norwegian foreign minister lena vogt met her counterpart. " * 200,
        "Министр Lena Vogt 王毅 met وزير in Oslo. " * 200,
    ],
    ids=["a list of 10,000", "a name of 1,000", "a joined name", "all capitals", "no capitals", "mixed scripts"],
)
def test_odd_people(text):
    """Endless lists and names, and texts whose capitals tell nothing."""
    read_in_time(text)


@pytest.mark.parametrize(
    "link",
    [
        *("officials from ", "officials of ", "the king of ", "the leaders of ", "troops of the army of "),
        *("envoys for Norway and the envoys for ", "to promise ", "the demand that Chad reject ", "the man who met "),
        *("a delegation led by ", "on behalf of "),
    ],
)
def test_long_chains(link):
    """Phrases that hang one on the other by thousands are read; nothing is deeper than the interpreter allows."""
    for text in (f"Vogt met {link * 3000}Norway.", f"Talks between {link * 3000}Norway failed.", f"Norway arrested {link * 3000}Chad."):
        assert polparse.parse(text).text == text
