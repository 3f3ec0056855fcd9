"""Official documents: recognised by their form, taken apart whole, however they are broken into lines."""

import pytest

import polparse
from tests.packs import PARSER

COUNCIL = """Resolution 999 (1995)
of 1 June 1995
The Security Council,
Recalling its resolutions 12 (1948) and 14 (1948),
Deeply concerned at the closing of ports, 3
Acting under Chapter VII of the Charter of the United Nations,
1. Demands that all parties:
(a) Open the ports;
(b) Release the ships by 1 July 1995;
2. Requests the Secretary-General to report within
thirty days;
3. Decides to remain seized of the matter.
Adopted at the 3544th meeting by
12 votes to 1 (Chile), with 2
abstentions (Peru, Norway).
3 Ibid., document S/1995/1.
"""
CONGRESS = """
116th CONGRESS

1st Session
H. RES.
77

Expressing concern about ports.

IN THE HOUSE OF REPRESENTATIVES

RESOLUTION
Expressing concern about the closing of ports.

Whereas the ports are closed; and

Whereas trade has stopped: Now, therefore, be it
Resolved,
That the House of Representatives\u2014

(1) regrets the closing; and

(2) urges the President\u2014

(A) to act; and

(B) to report.
"""


@pytest.mark.parametrize("text", [COUNCIL, " ".join(COUNCIL.split()), COUNCIL.replace("\n", "\r\n"), COUNCIL.replace("\n", "\n\n")])
def test_council(text):
    """Hard-wrapped, on one line, with CRLF and with blank lines: the same document."""
    (found,) = polparse.extract_resolutions(text)
    assert ("document", "S/RES/999(1995)", "1995-06-01", "3544", "recorded", True) == (
        found.genre,
        found.identifier,
        found.date,
        found.meeting,
        found.adoption,
        found.binding,
    )
    vote = found.vote
    assert (12, 1, 2, ("Chile",), ("Peru", "Norway")) == (
        vote.in_favour,
        vote.against,
        vote.abstaining,
        vote.names_against,
        vote.names_abstaining,
    )
    assert [
        ("preambular", None, "recalling"),
        ("preambular", None, "concerned"),
        ("preambular", None, "acting"),
        ("operative", "1", "demands"),
        ("operative", "2", "requests"),
        ("operative", "3", "decides"),
    ] == [(clause.kind, clause.number, clause.acts[0].verb) for clause in found.provisions]
    points = found.provisions[3].children
    assert ["(a) Open the ports;", "(b) Release the ships by 1 July 1995;"] == [point.span.of(text) for point in points]
    assert ["1 July 1995"] == [span.of(text) for span in points[1].deadlines]
    assert found.provisions[-1].span.of(text).endswith("seized of the matter.")
    assert ["S/RES/999(1995)", "S/RES/12(1948)", "S/RES/14(1948)"] == [c.identifier for c in found.citations if c.kind == "resolution"]


@pytest.mark.parametrize("text", [CONGRESS, " ".join(CONGRESS.split())])
def test_congress(text):
    """A resolution with its preamble before "Resolved", and points in two levels."""
    (found,) = polparse.extract_resolutions(text)
    assert ("H.Res.77", "United States House of Representatives", "Expressing concern about the closing of ports.", "proposed") == (
        found.identifier,
        *found.bodies,
        found.title,
        found.status,
    )
    assert ["preambular", "preambular", "operative"] == [clause.kind for clause in found.provisions]
    last = found.provisions[-1]
    assert [("1", []), ("2", ["A", "B"])] == [(p.number, [c.number for c in p.children]) for p in last.children]


def test_resolved_again():
    """ "Be it further resolved": each is a clause of the same document."""
    text = (
        "WHEREAS the ports are closed; NOW, THEREFORE, BE IT RESOLVED, That the City regrets it; and be it further\n"
        "RESOLVED, That the Clerk write to the Governor."
    )
    (found,) = polparse.extract_resolutions(text)
    assert ["preambular", "operative", "operative"] == [clause.kind for clause in found.provisions]
    assert "That the Clerk write to the Governor." == found.provisions[-1].span.of(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (COUNCIL[:200], 1),
        (COUNCIL[:330], 1),
        (COUNCIL + "\n" + COUNCIL.replace("999", "1000"), 2),
        ("The General\nAssembly,\nNoting it,\n1. Decides to meet.\n", 1),
        ("The Security\u00a0Council,\nNoting it,\n1. Decides to meet.\n", 1),
        ("1. Butter\n2. Bread\n3. Decides to cook\n", 0),
        ("TREATY OF PEACE\nThe Parties,\nRecalling their friendship,\nHave agreed as follows:\nArticle 1\nThere shall be peace.", 0),
        ("The Security Council, recalling its resolution 12 (1948) of 3 May 1948, demanded a truce on Monday.", 0),
        ("In a resolution, the General Assembly called on states to act. He had resolved, that day, to leave.", 0),
        ("", 0),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_forms(text, count):
    """A document cut off, two in one text, and what is none."""
    assert count == len(polparse.extract_resolutions(text))
    document = polparse.parse(text)
    assert count == sum(resolution.genre == "document" for resolution in document.resolutions)
    assert document == polparse.Document.from_json(document.to_json())


def test_as_in_a_document():
    """Alone, a full text is what it is in a parse, but for its id and for who else mentions it."""
    alone, within = polparse.extract_resolutions(COUNCIL), polparse.parse(COUNCIL).resolutions
    assert [r.provisions for r in alone] == [r.provisions for r in within if r.genre == "document"]


@pytest.mark.parametrize("layout", PARSER.language.layouts, ids=lambda layout: layout.name)
def test_examples(layout):
    """Each form finds what its examples mark."""
    for example in layout.examples:
        found = [r.span for r in polparse.extract_resolutions(example.text) if r.rule == layout.name]
        assert list(example.spans) == [(span.start, span.end) for span in found]


ASSEMBLY = """
 United Nations                                            A/RES/91/17
              General Assembly                          28 March 2047

Ninety-first session

                     Resolution adopted by the General Assembly
                     on 25 March 2047

                     [without reference to a Main Committee (A/91/L.63)]

           91/17.    Closing of ports and
                     open seas

           The General Assembly,
           Recalling its resolution 60/1 of 16 September 2005 and the report on
     ports,1
           Expressing its appreciation to the Government of Chad,

     _______________
     1
         See A/91/12.

     47-04876 (E)    310347
     *4704876*
     A/RES/91/17                               Closing of ports and open seas

           Noting with satisfaction that ports are open,
           1.    Takes note with appreciation of the report;
           2.    Also requests the Secretary-General to report:
           (a)   On ports;
           (b)   On seas;

     2/3                                                        47-04876
     Closing of ports and open seas                          A/RES/91/17

           3.    Decides to include the item in its agenda.

                                                     66th plenary meeting
                                                          25 March 2047
"""


def test_assembly():
    """Text out of a PDF: heads and feet of pages, job numbers and footnotes belong to no clause."""
    (found,) = polparse.extract_resolutions(ASSEMBLY)
    assert ("A/RES/91/17", "Closing of ports and open seas", "UN General Assembly", "2047-03-25", "66", "91") == (
        found.identifier,
        found.title,
        *found.bodies,
        found.date,
        found.meeting,
        found.session,
    )
    assert [
        *("Recalling", "Expressing its appreciation", "Noting with satisfaction"),
        *("Takes note with appreciation", "Also requests", "Decides"),
    ] == [clause.acts[0].span.of(ASSEMBLY) for clause in found.provisions]
    assert [None, None, None, "1", "2", "3"] == [clause.number for clause in found.provisions]
    assert found.provisions[0].span.of(ASSEMBLY).endswith("report on\n     ports,1")
    assert found.provisions[1].span.of(ASSEMBLY).endswith("Chad,")
    assert found.provisions[4].span.of(ASSEMBLY).endswith("(b)   On seas;")
    assert found.provisions[5].span.of(ASSEMBLY).endswith("in its agenda.")


def test_draft():
    """A draft has the number of a draft, and is only proposed."""
    (found,) = polparse.extract_resolutions("A/91/L.63\nDraft resolution\nPorts\nThe General Assembly,\nNoting it,\n1. Decides to act.")
    assert ("proposed", "A/91/L.63", None, 2) == (found.status, found.identifier, found.date, len(found.provisions))


ACTS = """The General Assembly,
Taking note also of the report,
1. Calls once again upon all States and the Committee to open ports;
2. Demands that all parties:
(a) Comply;
3. Decides that all States shall not sell arms, and requests the Secretary-General to report within 30 days;
4. Authorizes the Committee to act until 1 May 2030;
5. Expresses its appreciation and gratitude to the Government of Chad."""


@pytest.mark.parametrize(
    ("clause", "act", "phrase", "verb", "modality", "addressees"),
    [
        (0, 0, "Taking note also", "taking note", "declared", []),
        (1, 0, "Calls once again upon", "calls upon", "requested", ["all States", "the Committee"]),
        (2, 0, "Demands", "demands", "obligatory", ["all parties"]),
        (3, 0, "Decides", "decides", "prohibited", ["all States"]),
        (3, 1, "requests", "requests", "requested", ["the Secretary-General"]),
        (4, 0, "Authorizes", "authorizes", "permitted", ["the Committee"]),
        (5, 0, "Expresses its appreciation and gratitude", "expresses", "declared", []),
    ],
)
def test_acts(clause, act, phrase, verb, modality, addressees):
    """What a clause does, with which words, and what that lays on whom."""
    (found,) = polparse.extract_resolutions(ACTS)
    done = found.provisions[clause].acts[act]
    assert (phrase, verb, modality, addressees) == (
        done.span.of(ACTS),
        done.verb,
        done.modality,
        [who.of(ACTS) for who in done.addressees],
    )


def test_deadlines():
    """Until when something is to be done."""
    (found,) = polparse.extract_resolutions(ACTS)
    assert [[], [], [], ["30 days"], ["1 May 2030"], []] == [[span.of(ACTS) for span in clause.deadlines] for clause in found.provisions]


@pytest.mark.parametrize(
    ("head", "symbol", "identifier"),
    [
        ("90/10. Ports of the north\nThe General Assembly,", "90/10", "A/RES/90/10"),
        ("ES-11/7. Ports\nThe General Assembly,", "ES-11/7", "A/RES/ES-11/7"),
        ("٩٠/١٠. Ports of the south\nThe General Assembly,", "٩٠/١٠", "A/RES/90/10"),
        ("Resolution ١٢ (1948)\nThe Security Council,", "١٢ (1948)", "S/RES/12(1948)"),
        ("Resolution 12 (1948)\nof 3 May 1948\nThe Security Council,", "12 (1948)", "S/RES/12(1948)"),
        ("Resolution 12 (1948)\nof 3 May 1948\nThe General Assembly,", "12 (1948)", None),
        ("Resolution 12 (194-)\nThe Security Council,", "12 (194-)", None),
        ("Resolution 12 of 3 May 1948\nResolution 13 (1949)\nThe Security Council,", None, "S/RES/12(1948)"),
        ("Resolution 0 (1948)\nThe Security Council,", "0 (1948)", None),
    ],
)
def test_number_of_a_heading(head, symbol, identifier):
    """A number is that of a year or of a session, and identifies only what the body numbers so; a year is of the same heading."""
    found = polparse.extract_resolutions(f"{head}\nNoting it,\n1. Decides so.\n")[0]
    assert (symbol, identifier) == (found.symbol, found.identifier)


def test_thousands_of_clauses():
    """Clauses are numbered as far as they go."""
    clauses = "".join(f"{number}. Decides that Ghana shall pay {number} times;\n" for number in range(1, 1003))
    (found,) = polparse.extract_resolutions(f"The Security Council,\nNoting it,\n{clauses}")
    assert [None, *map(str, range(1, 1003))] == [clause.number for clause in found.provisions]


@pytest.mark.parametrize(
    ("clause", "numbers"),
    [
        ("Recalling the rains of 2020.\n2021. It rained in Oslo,\n", [None, None, "1"]),
        ("Recalling the ports of\n1995, noting them,\n", [None, None, "1"]),
        ("Recalling the floods of 1 May\n1995. Having met in\n1996. Noting it,\n", [None, None, None, None, "1"]),
    ],
)
def test_years_are_no_clauses(clause, numbers):
    """A year with a full stop is the end of a sentence."""
    (found,) = polparse.extract_resolutions(f"The Security Council,\nNoting it,\n{clause}1. Decides so.\n")
    assert numbers == [provision.number for provision in found.provisions]


def test_numbers_that_follow_none():
    """A number far from the one before opens no clause, whatever verb stands behind it."""
    text = (
        "The General Assembly,\n\nRecalling its resolution 70/1,\n\nCalls upon all States to open their ports;\n\n"
        "40. Urges the Secretary-General to report on it;\n\nDecides to remain seized of the matter."
    )
    found = next(found for found in polparse.parse(text).resolutions if found.genre == "document")
    assert ["recalling", "calls upon", "decides"] == [provision.acts[0].verb for provision in found.provisions]


def test_who_mentions_it():
    """A full text is mentioned by its heading and wherever it is identified, also elsewhere in the text; no mentions overlap."""
    text = COUNCIL.replace("3. Decides", "3. Decides that the present resolution binds, and") + "\nResolution 999 (1995) was praised."
    whole = polparse.parse(text).resolutions
    (found,) = [resolution for resolution in whole if resolution.genre == "document"]
    assert ["Resolution 999 (1995)\nof 1 June 1995", "the present resolution", "Resolution 999 (1995)"] == [
        span.of(text) for span in found.mentions
    ]
    assert "999 (1995)" not in [resolution.symbol for resolution in whole if resolution.genre == "mention"]


@pytest.mark.parametrize("head", ["90/10. Ports of the north", "Resolution 12 (1948)", "The General Assembly,"])
def test_heading_as_mention(head):
    """A heading names a full text, without the white space behind it."""
    text = f"{head}\n\nThe General Assembly,\nNoting it,\n1. Decides so.\n".replace("The General Assembly,\n\nThe", "The")
    (found,) = polparse.extract_resolutions(text)
    assert [head] == [span.of(text) for span in found.mentions]


def test_two_of_one_number():
    """Of two full texts of one number each has its own mentions."""
    text = COUNCIL + "Again, resolution 999 (1995):\n" + COUNCIL
    first, second = polparse.extract_resolutions(text)
    half = len(COUNCIL)
    assert [0, text.index("resolution 999")] == [span.start for span in first.mentions]
    assert [half + 30] == [span.start for span in second.mentions]
    assert (first.identifier, first.symbol) == (second.identifier, second.symbol)


def test_nothing_beyond_its_end():
    """A citation that only begins in a resolution is none of its, nor of its clause."""
    text = "The Security Council,\nNoting it,\n1. Decides so under H. RES.\n77\n\n"
    (found,) = polparse.extract_resolutions(text)
    assert ("H. RES.", ()) == (text[: found.span.end][-7:], found.citations)
    assert [(), ()] == [clause.citations for clause in found.provisions]


def test_term_of_congress():
    """A term in a resolution of Congress is a deadline."""
    text = "H. RES. 7\nWhereas the ports are closed: Now, therefore, be it\nResolved, That the Secretary shall report within 30 days.\n"
    (found,) = polparse.extract_resolutions(text)
    assert [[], ["30 days"]] == [[span.of(text) for span in clause.deadlines] for clause in found.provisions]


DIVIDED = """That this House calls on the Government to open the harbours.

Question put.

The House divided: Ayes 3, Noes 2.

AYES

Boateng, Ama
Holm, rh Lena
Vogt, Jonas

Tellers for the Ayes: Mary Stone and Peter Hill

NOES

Adomako, Kofi     Berg, Nils

Question accordingly agreed to.
"""


def test_division():
    """A motion of one clause is one if the house divides on it, and the lists of names are those who voted."""
    (motion,) = polparse.extract_resolutions(DIVIDED)
    vote = motion.vote
    assert (motion.type, motion.adoption) == ("motion", "recorded")
    assert vote is not None
    assert vote.span.of(DIVIDED) == "divided: Ayes 3, Noes 2."
    assert (vote.in_favour, vote.against, vote.abstaining) == (3, 2, None)
    assert vote.names_in_favour == ("Boateng, Ama", "Holm, rh Lena", "Vogt, Jonas")
    assert vote.names_against == ("Adomako, Kofi", "Berg, Nils")
    assert not polparse.extract_resolutions(DIVIDED.replace("The House divided: Ayes 3, Noes 2.", ""))


def test_division_without_names():
    """The count alone is a vote, too."""
    text = DIVIDED[: DIVIDED.index("AYES")]
    (motion,) = polparse.extract_resolutions(text)
    vote = motion.vote
    assert vote is not None
    assert (vote.in_favour, vote.against, vote.names_in_favour, vote.names_against) == (3, 2, (), ())


def test_yeas_and_nays():
    """Counts in the middle of a sentence, with those who did not vote."""
    text = (
        "H. RES. 7\nWhereas the ports are closed: Now, therefore, be it\nResolved, That the House regrets it.\n\n"
        "The vote was taken by electronic device, and there were--yeas 3, nays 2, not voting 1, as follows:\n\n"
        "YEAS--3\n\n     Adams\n     Berg\n     Cole\n\nNAYS--2\n\n     Dane\n     Eck\n\nNOT VOTING--1\n\n     Fry\n\n"
        "So the resolution was agreed to."
    )
    vote = polparse.extract_resolutions(text)[0].vote
    assert vote is not None
    assert (vote.in_favour, vote.against, vote.not_voting) == (3, 2, 1)
    assert (vote.names_in_favour, vote.names_against, vote.names_not_voting) == (("Adams", "Berg", "Cole"), ("Dane", "Eck"), ("Fry",))


def test_annexes():
    """An annex belongs to its document up to the next annex or document; one far behind it does not."""
    one = "The Board of Governors,\n\nRecalling its decisions,\n\n1. Adopts the rules below;\n\n2. Requests a report.\n\n"
    text = f"{one}Annex I\n\nRules\n\n1. Ships pay.\n\nAnnex II: Boats\n\n1. Boats do not.\n\n{one}"
    first, second = polparse.extract_resolutions(text)
    assert [annex.of(text).split("\n")[0] for annex in first.annexes] == ["Annex I", "Annex II: Boats"]
    assert first.annexes[1].of(text).endswith("Boats do not.")
    assert second.annexes == ()
    assert [passage.kind for passage in polparse.parse(text).passages[0].children[-2:]] == ["annex", "annex"]
    far = one + "Done at Bergen. " + "Trade went on. " * 200 + "\n\nAnnex\n\nRules"
    assert polparse.extract_resolutions(far)[0].annexes == ()


def test_articles_of_impeachment():
    """The articles are sections with their points."""
    text = (
        "Resolved, That the President is impeached, and that these articles be exhibited to the Senate:\n\n"
        "ARTICLE I: HARBOURS\n\nHe acted against the law, in that:\n\n(1) he closed the harbours; and\n\n(2) he sold them.\n\n"
        "ARTICLE II: ROADS\n\nHe closed the roads."
    )
    (found,) = polparse.extract_resolutions(text)
    told = [(provision.kind, provision.number, len(provision.children)) for provision in found.provisions]
    assert told == [("operative", None, 0), ("section", "I", 2), ("section", "II", 0)]


COLUMNS = """The board met in May to speak         It will meet again in the spring
of harbours and of what they cost.    of next year, in a larger room, and
Two members left before the end.      will then vote on the fees that all
The others stayed until late.         ships have to pay."""


def test_columns():
    """Two columns are said to be such; lines with one wide blank are not."""
    assert [passage.kind for passage in polparse.parse(COLUMNS).passages] == ["columns"]
    assert [passage.kind for passage in polparse.parse(COLUMNS.replace("    ", " ")).passages] == ["plain"]


@pytest.mark.parametrize(
    ("plain", "marked"),
    [
        ("\nRequests", "\n**Requests**"),
        ("\nRequests", "\n***Requests***"),
        ("Resolution 65 (1948) of 28 May 1948", "Resolution&nbsp;65&nbsp;(1948)&nbsp;of 28 May 1948"),
        ("Security Council", "Security&nbsp;Council"),
    ],
)
def test_marked(plain, marked):
    """A short document is one with emphasis and with blanks that are written out."""
    text = "Resolution 65 (1948) of 28 May 1948\nThe Security Council\nRequests all States to report."
    assert plain in text
    for form in (text, text.replace(plain, marked)):
        (found,) = polparse.extract_resolutions(form)
        assert [provision.kind for provision in found.provisions] == ["operative"]
