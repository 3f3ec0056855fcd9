"""Official documents in pieces: heads, dates, enacting words, clauses, votes and ends of every layout, cut, doubled, joined and crossed."""

from pathlib import Path

from tests.documents.test_documents import ACTS, ASSEMBLY, CONGRESS, COUNCIL
from tests.packs import PARSER

HEADS = (
    "Resolution 999 (1995)",
    "RESOLUTION 998 (1994)",
    "Resolution 12 (1948) of 3 May 1948",
    "12 (1948). Resolution of 3 May 1948",
    "S/RES/999 (1995)",
    "United Nations    A/RES/91/17",
    "A/RES/ES-11/7",
    "A/HRC/RES/16/18",
    "Resolution 1514 (XV)",
    "RESOLUTION 12 (1948)\nAdopted by the Security Council at its 5th meeting, on 3 May 1948",
    "Resolution 7 (199-)",
    "Resolution 0000 (1995)",
    "Resolution adopted by the General Assembly on 25 March 2047",
    "Resolution adopted by the General Assembly at its 66th plenary meeting, on 3 May 1998",
    "Resolution adopted by the Human Rights Council on 3 May 2011",
    "1514 (XV). Declaration on the opening of ports",
    "2030/4. Ports",
    "116th CONGRESS\n1st Session",
    "H. RES.\n77",
    "S. J. Res. 12",
    "H. CON. RES. 4",
    "IN THE HOUSE OF REPRESENTATIVES",
    "A/91/L.63\nDraft resolution",
    "COUNCIL DECISION (CFSP) 2031/145\nof 17 March 2031",
    "DECISION No 5/2031 OF THE JOINT COMMITTEE",
    "REGULATION (EU) No 236/2032",
    "A BILL",
    "Resolution ١٢ (1995)",
    "Resolution ² (1995)",
    f"Resolution {'9' * 30} (1995)",
    "Ninety-first session",
)
TITLES = (
    "91/17.    Closing of ports and\n          open seas",
    "90/10. Ports of the north",
    "ES-11/7. Opening of ports",
    "60/1A. Ports and seas",
    "E/3. Ports",
    "٩٠/١٠. Ports of the south",
    "RESOLUTION\nExpressing concern about the closing of ports.",
    "JOINT RESOLUTION Relating to the ports of Chad.",
    "on the conclusion of an agreement on ports",
    "Concerning the ports",
)
DATES = (
    "of 1 June 1995",
    "on 3 May 1998",
    "of 31 February 1995",
    "28 March 2047",
    "of 0 May 1995",
    "of 1 June 19٩٥",
    "of 99 Jun. 1995",
    "March 3, 2019",
    "Adopted by the Security Council at its 5 th meeting, on 3 May 1948",
    "Adopted by the General Assembly by its I meeting on 1st May 2030",
)
FORMULAS = (
    "The Security Council,",
    "The General Assembly,",
    "The Human Rights Council,",
    "The Economic and Social Council",
    "THE SECURITY COUNCIL,",
    "The Security Council,\nThe Security Council,",
    "The United Nations Security Council:",
    "The Commission on Human Ports,",
    "The Security\nCouncil, A",
    "Resolved,\nThat",
    "Resolved, That",
    "RESOLVED, That",
    "Resolved by the Senate and House of Representatives, That",
    "Resolved, Resolved, That",
    "NOW, THEREFORE, BE IT RESOLVED BY the City Council that",
    "Resolved by , That",
    "Be it enacted by the Senate,",
    "Now, therefore, be it",
    "THE COUNCIL OF THE EUROPEAN UNION,",
    "HAS ADOPTED THIS DECISION:",
    "have agreed as follows:",
)
CLAUSES = (
    "Recalling its resolutions 12 (1948) and 14 (1948),",
    "Deeply concerned at the closing of ports, 3",
    "Noting it,",
    "and Bearing in mind the Charter,",
    "Acting under Chapter VII of the Charter of the United Nations,",
    "Whereas the ports are closed; and",
    "WHEREAS trade has stopped:",
    "Having met,",
    "Having regard to the Treaty on European Union, and in particular Article 29 thereof,",
    "(1) The ports are closed.",
    "2021. It rained in Oslo.",
    "1. Demands that all parties:\n(a) Open the ports;\n(b) Release the ships by 1 July 1995;",
    "1. Decides so.",
    "2. Requests all States to report;",
    "3. Decides to remain seized of the matter.",
    "l. Calls upon all States to act;",
    "I. Notes it;",
    "II. Urges Norway to act;",
    "0. Decides nothing;",
    "1. “Decides to act”;",
    "Decides that Ghana shall pay, and requests Peru to leave;",
    "7. (a) Requests it;\n(ii) Again;\n(A) And again; or\n(10) No.",
    "4.",
    "٣. Decides so;",
    "². Decides so;",
    "12. 13. 14.",
    "999. Decides so;\n1000. Decides again;",
    "Takes note with appreciation",
    "Section 1. That it is so.",
    "SEC. 2.",
    "(1) regrets the closing; and\n(A) to act;\n(B) to report.",
    "Article 1\nThere shall be peace.",
    "Calls for",
    "Expresses its",
    "B\n",
    "A",
    "II\n",
    " I ",
    "SEC. 3. SENSE OF CONGRESS.\n(a) In general.—It is so.",
    "Have agreed,",
    "Decides,",
    "Requests the Secretary-General to report within",
    "by",
    "until 1 May 2030",
)
VOTES = (
    "Adopted at the 3544th meeting by\n12 votes to 1 (Chile), with 2\nabstentions (Peru, Norway).",
    "Adopted unanimously at the 5th meeting.",
    "by 9 votes to none",
    "Adopted by consensus at the meeting",
    "Adopted without a vote at the resumed I I th meeting",
    "66th plenary meeting\n25 March 2047",
    "Adopted at the meeting",
    "Adopted at the I meeting by I votes to I (), with I abstentions ( , ,).",
    "Adopted at the ٣th meeting by ٩ votes to ١, with ٢ abstentions.",
    "with 2 abstentions",
    "Adopted at the ²th meeting by ² votes to ³",
    "Adopted at the 5th meeting by 999 votes to 999, with 999 abstentions",
    "Adopted by votes to , with abstentions ()",
    "One member (Norway) did not participate in the voting.",
    "Two members (Chad, Mali, absent) were absent",
    "Four members () did not participate",
    "Passed the House of Representatives March 3, 2019.",
    "Agreed to April 4, 2019",
    "In favour: Norway. Against: Chad.",
    "Adopted at the 5 th (private meeting) by a recorded vote of 5 to 4",
    "The House divided: Ayes 3, Noes 2.",
    "divided: For 9999, Against 0, Abstained 1",
    "Yeas 7, Nays 2, present 1, not voting 3",
    "The motion carried: ayes 5 and noes 4.\n\nAYES",
    "\nAYES\n\nBoateng, Ama     Holm, Lena\n\nTellers for the Ayes: Mary Stone",
    "\nNOES--2\n\n     Dane\n     Eck\n\nNOES\n",
    "\nNOT VOTING--1\n\nABSTENTIONS\n",
)
ENDS = (
    "3 Ibid., document S/1995/1.",
    "47-04876 (E)    310347\n*4704876*",
    "_______________\n 1\n  See A/91/12.",
    "2/3                     47-04876",
    "Annex",
    "Decisions\n",
    "Attest:",
    "Clerk.",
    "○",
    "Done at Oslo, 3 May 2031.\nFor the Council\nThe President\nL. VOGT",
    "* Adopted on Monday",
    "1 See",
    "1\n\n2\n\n3\n",
    "ANNEX The",
)
KINDS = (HEADS, TITLES, DATES, FORMULAS, CLAUSES, VOTES, ENDS)
_EXAMPLES = Path(__file__).parent.parent.parent / "examples"
# Whole documents, and what else is printed around decisions: articles, records of meetings.
WHOLE = (
    *(COUNCIL, CONGRESS, ASSEMBLY, ACTS),
    *(example.text for layout in PARSER.language.layouts for example in layout.examples),
    *(file.read_text(encoding="utf-8") for file in sorted(_EXAMPLES.glob("*.txt"))),
)

_SEAMS = ("\n", "\n", "\n", "\n", " ", " ", "", "\n\n", "\r\n", "\n     ", " \n \n", "\t", "\u00a0", "\x0c", "\u2028")


def _cut(draw, piece):
    """A piece whole, twice, on one line, or one of its halves, which may begin in the middle of a word."""
    at = draw.randint(0, len(piece))
    return draw.choice((piece, piece, piece, piece, piece, f"{piece}\n{piece}", piece.replace("\n", " "), piece[:at], piece[at:]))


def _assembled(draw):
    """A head, enacting words, clauses and an end, each of any layout, in their order; each once, more often or not at all."""
    most = (2, 1, 1, 2, 5, 2, 1)
    return [draw.choice(kind) for kind, often in zip(KINDS, most, strict=True) for _ in range(draw.randint(0, often))]


def _mutilated(draw, text):
    """A document with some of its lines left out, doubled or joined."""
    ways = ("", "{0}\n{0}\n", "{0} ", *(("{0}\n",) * draw.randint(5, 40)))
    return "".join(draw.choice(ways).format(line) for line in text.split("\n"))


def document(draw):
    """A document that nobody would print."""
    way = draw.randrange(8)
    if way < 4:
        return _mutilated(draw, draw.choice((COUNCIL, *WHOLE[:4])))
    if way == 4:
        text = draw.choice(WHOLE)
        at = draw.randrange(len(text))
        return text[at : at + draw.randint(20, 1200)]
    pieces = _assembled(draw) if way < 7 else [draw.choice(draw.choice(KINDS)) for _ in range(draw.randint(0, 9))]
    return "".join(_cut(draw, piece) + draw.choice(_SEAMS) for piece in pieces)
