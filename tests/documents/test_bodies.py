"""Resolutions and their kin of any body: who adopts, where clauses begin, what they do; what a page holds besides; and what is none."""

import random

import attrs
import pytest

import polparse
from polparse.documents.surface import plain
from tests.packs import PARSER

PACK = PARSER.language.bodies
SKELETON = (
    "Resolution 5\n\nThe {},\n\nRecalling its earlier decisions,\n\nNoting the need for trade,\n\n1. Decides to open the harbours;\n\n"
    "2. Requests the Executive Director to report.\n"
)
NAMES = (
    *("General Assembly", "Human Rights Council", "Economic and Social Council", "Security Council", "Commission on Narcotic Drugs"),
    *("Conference of the Parties", "World Health Assembly", "General Conference", "Board of Governors", "Environment Assembly"),
    *("Governing Body", "Permanent Council", "Peace and Security Council", "Council of the League of the North", "European Parliament"),
    *("Council of Foreign Ministers", "Parliamentary Assembly", "Committee of Ministers", "Executive Board", "Executive Council"),
    *("Commission on the Status of Ports", "Senate", "Congress", "Assembly of Heads of State and Government", "Conference of Ministers"),
    *("Meeting of States Parties", "Organization of American States", "Council of the League of Arab States", "North Atlantic Council"),
    *("European Council", "Nordic Council", "Pacific Islands Forum", "Association of Southeast Asian Nations", "Group of Twenty"),
    *("Council of Foreign Ministers of the Organization of Islamic Cooperation", "Commonwealth Heads of Government Meeting"),
    *("General Conference of the International Labour Organization", "Heads of State and Government of the Alliance"),
    *("Senate of the State of Voss", "City Council of Bergen", "Trades Union Congress", "General Synod of the Church of Voss"),
)


def clauses(text):
    """Of each full text its body, and of each clause kind, number, how it begins and its verb."""
    found = polparse.extract_resolutions(text)
    return [
        (
            resolution.body,
            resolution.type,
            [
                (clause.kind[:3], clause.number, " ".join(clause.span.of(text).split()[:2]), clause.acts[0].verb if clause.acts else None)
                for clause in resolution.provisions
            ],
        )
        for resolution in found
    ]


@pytest.mark.parametrize("example", PACK.examples, ids=lambda example: example.text[:24])
def test_examples(example):
    """The pack's documents are read from their heading to their last clause, and its near misses are none."""
    assert list(example.spans) == [(found.span.start, found.span.end) for found in polparse.extract_resolutions(example.text)]


@pytest.mark.parametrize("name", NAMES)
def test_any_body(name):
    """Whoever adopts it, the same clauses are found."""
    ((body, _, found),) = clauses(SKELETON.format(name))
    assert body in (name, f"UN {name}")
    assert [
        *(("pre", None, "Recalling its", "recalling"), ("pre", None, "Noting the", "noting")),
        *(("ope", "1", "1. Decides", "decides"), ("ope", "2", "2. Requests", "requests")),
    ] == found


FAMILIES = {
    "parliament": (
        ("The European Parliament,\n\n– having regard to its resolution on ports,\n\nA. whereas the harbours are closed;\n\n"
        "1. Calls on the Commission to open them;\n\n2. Instructs its President to forward this resolution."),
        ("European Parliament", "resolution"),
        ["–", "A.", "1.", "2."],
    ),
    "assembly that names itself": (
        ("Resolution 2999 (2031)\n\nPorts\n\n1. The Parliamentary Assembly regrets the closure.\n\n2. It notes that trade has stopped.\n\n"
        "3. The Assembly calls on members to act:\n\n3.1. by May;\n\n3.2. without fees.\n\n4. The Assembly invites them to report."),
        ("Parliamentary Assembly", "resolution"),
        ["1.", "2.", "3.", "4."],
    ),
    "communiqué": (
        ("The Peace and Security Council, at its 999th meeting, adopted the following communiqué on ports:\n\nCouncil,\n\n"
        "1. Takes note of the briefing;\n\n2. Strongly condemns the closure;\n\n3. Decides to remain seized."),
        ("Peace and Security Council", "communique"),
        ["1.", "2.", "3."],
    ),
    "declaration": (
        "LEADERS' DECLARATION\n\n1. We, the Leaders, met in Bergen.\n\n2. We welcome the opening.\n\n3. We call on all members to pay.\n",
        (None, "declaration"),
        ["1.", "2.", "3."],
    ),
    "past tense": (
        "JOINT COMMUNIQUÉ\n\n1. The Ministers met in Accra.\n\n2. The Ministers welcomed the opening.\n\n3. Both sides urged all to pay.\n",
        (None, "communique"),
        ["1.", "2.", "3."],
    ),
    "motion": (
        "That this House notes with concern the closure; regrets the loss of trade; and calls on the Government to act.",
        ("House", "motion"),
        ["That", "regrets", "calls"],
    ),
    "capitals and points": (
        ("The Ninetieth World Health Assembly,\n\nHaving considered the report;\n\n"
        "1. URGES Member States:\n\n(1) to open them;\n\n(2) to pay;\n\n2. REQUESTS the Director-General to report."),
        ("Ninetieth World Health Assembly", "resolution"),
        ["Having", "1.", "2."],
    ),
    "decision with an annex": (
        ("Decision 1/CP.40\n\nThe Conference of the Parties,\n\nRecalling decision 1/CP.26,\n\n1. Decides to open them;\n\n"
        "2. Invites Parties to submit views.\n\nANNEX\n\n1. Ships pay.\n\n2. Boats do not."),
        ("Conference of the Parties", "decision"),
        ["Recalling", "1.", "2."],
    ),
    "lettered preamble": (
        "The General Conference,\n\n(a) Recalling its resolutions,\n\n(b) Noting the report,\n\n1. Affirms its role;\n\n2. Urges all.",
        ("General Conference", "resolution"),
        ["(a)", "(b)", "1.", "2."],
    ),
    "recommendation": (
        ("The Conference on Schools, convened in Oslo by the League, adopts on 3 May the following recommendation: The Conference,\n\n"
        "Considering that schools are few,\n\nThat teachers are fewer,\n\n1. It is wise to build some;\n\n2. Teachers should be paid."),
        ("Conference on Schools", "recommendation"),
        ["Considering", "That", "1.", "2."],
    ),
    "line that leads": (
        ("The Conference on Schools,\n\nConsidering that schools are few,\n\nNoting that teachers are fewer,\n\n"
        "— 12 Recommends to the ministries of all members:\n\n"
        "1° That they build some;\n\n2° That they pay teachers."),
        ("Conference on Schools", "resolution"),
        ["Considering", "Noting", "1°", "2°"],
    ),
    "on one line": (
        ("The Conference on Schools,\n\nHaving seen the report,\n\n"
        "Adopts and submits to the Director, for action, the following recommendation: 1. THAT MEMBERS build schools.\n\n"
        "2. THAT THE BUREAU pays teachers.\n\n3. THAT ALL report."),
        ("Conference on Schools", "recommendation"),
        ["Having", "1.", "2.", "3."],
    ),
    "under headings": (
        ("The Conference on Schools submits to the ministries the following recommendation:\n\n"
        "GENERAL PRINCIPLES 1. Schools should be near.\n\n"
        "Building 2. They should be warm.\n\nTeachers and pupils 3. Both should learn."),
        ("Conference on Schools", "recommendation"),
        ["GENERAL", "Building", "Teachers"],
    ),
    "first person": (
        ("Gathered in Bergen for the ninth session of the Forum, we, ministers of fisheries and heads of delegation, share one sea.\n\n"
        "We affirm that fish know no borders.\n\nAll reports show that stocks shrink.\n\nWe therefore recommend that all members:\n\n"
        "1. Count their fish.\n\n2. Promote larger nets.\n\n3. Report each year."),
        (None, "declaration"),
        ["Gathered", "We", "All", "We", "1.", "2.", "3."],
    ),
    "report": (
        ("3.1 Harbours silt up everywhere.\n\n3.2 Trade suffers from it.\n\n"
        "3.3 The following measures are therefore recommended:\n\n"
        "3.3.1 dredge the large harbours each year;\n\n"
        "3.3.2 Close the small ones;\n\n3.3.3 build new quays.\n\n3.4 Ships are another matter."),
        (None, "recommendation"),
        ["3.1", "3.2", "3.3.1", "3.3.2", "3.3.3"],
    ),
    "statement": (
        ("On 3 May 2031 the President of the Security Council made the following statement on behalf of the Council:\n\n"
        "“The Security Council condemns the closure.\n\n“The Council requests the Secretary-General to report.”"),
        (None, "statement"),
        ["The", "The"],
    ),
    "heading behind a dash": (
        "Council meeting (3 May 2031) – Conclusions\n\nI. Ports\n\n1. The Ministers welcome it.\n\nII. Trade\n\n2. It calls for more.",
        (None, "finding"),
        ["1.", "2."],
    ),
    "terms of a statute": (
        ("The Committee of Ports, under the terms of Article 5 of its Statute,\n\nConsidering that ports are few,\n\nNoting the plan,\n\n"
        "Recommends that the governments of members:\n\n1. build some;\n\n2. open others.\n\n19th plenary meeting"),
        ("Committee of Ports", "resolution"),
        ["The", "Considering", "Noting", "1.", "2."],
    ),
    "hyphen in the heading": (
        "BERGEN-TWO DECLARATION\n\n1. We, the Leaders of the League, met.\n\n2. We welcome the opening.\n\n3. We condemn the closure.",
        (None, "declaration"),
        ["1.", "2.", "3."],
    ),
    "a body of any name": (
        "The Ninth Circle of Ferrymen,\n\nRecalling its vows,\n\n1. Decides to row;\n\n2. Requests all to pay.",
        ("Ninth Circle of Ferrymen", "resolution"),
        ["Recalling", "1.", "2."],
    ),
    "meeting at its session": (
        "The General Conference, meeting at its session, 2031,\n\nHaving discussed ports,\n\n1. Adopts it;\n\n2. Invites all to pay.",
        ("General Conference", "resolution"),
        ["Having", "1.", "2."],
    ),
    "two who declare": (
        ("JOINT DECLARATION\n\nThe President of the Republic of Chad and the Prime Minister of the Republic of Mali,\n\n"
        "Noting their ties,\n\nHave declared as follows:\n\n1. The Parties welcome the port.\n\n2. The Parties agree to meet."),
        ("President of the Republic of Chad and the Prime Minister of the Republic of Mali", "declaration"),
        ["Noting", "1.", "2."],
    ),
    "letters count": (
        "At its 12th meeting, on 3 May, the Board of Ports:\n\n(a) Takes note of the plan;\n\n(b) Requests the clerk to pay.",
        ("Board of Ports", "resolution"),
        ["(a)", "(b)"],
    ),
    "motion of what was considered": (
        "That this House has considered ports; regrets their closure; welcomes the plan.",
        ("House", "motion"),
        ["That", "regrets", "welcomes"],
    ),
    "motion of what should be done": (
        "That, in the opinion of the House, the government should (a) recognize all ports; (b) establish a fund; and (c) report.",
        ("House", "motion"),
        ["That,", "(b)", "(c)"],
    ),
    "motion in paragraphs": (
        (
            "Motion 12: Ferries\n\nThat this House\n\nnotes that two ferries are out of service;\n\nregrets the fares;\n\n"
            "and calls on the Government to publish a plan.\n\nThe debate was adjourned.\n"
        ),
        ("House", "motion"),
        ["notes", "regrets", "calls"],
    ),
    "motion of a parliament": (
        "That the Parliament regrets the closure of two hospitals; welcomes the campaign against it, and calls on the Government to act.",
        ("Parliament", "motion"),
        ["That", "welcomes"],
    ),
    "press statement": (
        (
            "Security Council Press Statement on the Attack\n\nThe members of the Security Council condemned the attack on a market.\n\n"
            "They underlined the need for justice.\n\nThe members of the Security Council reaffirmed that terrorism is a threat.\n"
        ),
        ("Security Council", "statement"),
        ["The", "They", "The"],
    ),
    "joint statement without numbers": (
        (
            "Joint Statement between Ghana and Norway\n\nThe Prime Minister of Ghana visited Oslo on 3 May.\n\n"
            "The two leaders welcomed the growth of trade.\n\nThey agreed to start negotiations.\n\nTrade has doubled.\n\n"
            "The Ghanaian side expressed its gratitude.\n\nThe visit ended.\n"
        ),
        (None, "statement"),
        ["The", "The", "They", "Trade", "The"],
    ),
    "communiqué of leaders": (
        "FORUM COMMUNIQUÉ\n1. The Forum was held in Nuuk.\n2. Leaders noted the thaw.\n3. Leaders agreed to meet again.\n",
        ("Forum", "communique"),
        ["1.", "2.", "3."],
    ),
    "a numbered session": (
        "Resolution 8\n\nThe 152nd Assembly of the Union,\n\nNoting the drought,\n\n1. Calls on all to act;\n\n2. Requests a report.\n",
        ("Assembly of the Union", "resolution"),
        ["Noting", "1.", "2."],
    ),
    "motion of what should be done, in lines": (
        "That, in the opinion of the House, the government should:\n(a) open all ports;\n(b) table a plan; and\n(c) report.\n",
        ("House", "motion"),
        ["(a)", "(b)", "(c)"],
    ),
    "statement without numbers": (
        (
            "Statement by the President of the Council\n\nThe Council welcomes the truce.\n\nThe Council calls upon both to keep it:\n\n"
            "(a) at sea;\n\n(b) on land.\n\nThe Council requests a report.\n\nReporters left.\n"
        ),
        ("Council", "statement"),
        ["The", "The", "The"],
    ),
    "resolution of a party": (
        (
            "Resolution 3: Rail\nConference notes that sidings have closed.\nConference believes that freight creates jobs.\n"
            "Conference resolves:\n1. To campaign for sidings.\n2. To write to the Minister.\n"
        ),
        ("Conference", "resolution"),
        ["Conference", "Conference", "1.", "2."],
    ),
    "numbers begin again": (
        "Policy 9: Ponds\n\nThis Union notes:\n\n1. It is dry.\n\n2. Frogs left.\n\nThis Union resolves:\n\n1. To fill it.\n\n2. To wait.",
        (None, "policy"),
        ["1.", "2.", "1.", "2."],
    ),
    "articles": (
        ("THE COUNCIL OF PORTS,\n\nHaving regard to its Statute,\n\nHaving regard to the plan,\n\nHAS ADOPTED THIS DECISION:\n\n"
        "Article 1\n\nThe plan is closed.\n\nArticle 2\n\nThis Decision shall apply in May."),
        ("COUNCIL OF PORTS", "resolution"),
        ["Having", "Having", "The", "This"],
    ),
    "by-law": (
        ("BY-LAW 12\n\nWHEREAS the pier is old;\n\nAND WHEREAS it is loved;\n\nNOW THEREFORE the Council enacts as follows:\n\n"
        "1. No person shall run on it.\n\n2. It is closed at night.\n\nRead a third time."),
        (None, "bylaw"),
        ["WHEREAS", "AND", "1.", "2."],
    ),
    "points and a footnote": (
        ("The Board of Ports,\n\nNoting the plan,\n\n1. Requests the clerk:\n\n(a) To wait;\n\n(b) To write;\n\n2. Thanks him.\n\n"
        "1 See the minutes.\n\nOslo, 3 May 2031"),
        ("Board of Ports", "resolution"),
        ["Noting", "1.", "2."],
    ),
    "wishes": (
        "Motion without notice\n\nTHAT the Assembly recall its vow;\n\nTHAT it ask the clerk to pay.",
        (None, "motion"),
        ["THAT", "THAT"],
    ),
    "order of a court": (
        (
            "ORDER\n\nUPON the claim of Vogt\n\nAND UPON hearing Mr. Brandt\n\nIT IS ORDERED THAT:\n\n"
            "1. The decree is quashed.\n\n2. Costs are paid."
        ),
        (None, "order"),
        ["UPON", "AND", "1.", "2."],
    ),
    "decree": (
        (
            "DECREE\n\nPursuant to Article 9;\n\nOn the proposal of the minister,\n\nI hereby decree:\n\n"
            "1. The port is open.\n\n2. Fees are waived."
        ),
        (None, "decree"),
        ["Pursuant", "On", "1.", "2."],
    ),
    "ordinance in capitals": (
        (
            "ORDINANCE NO. 7\n\nTHE CITY COUNCIL OF THE CITY OF BERGEN DOES ORDAIN AS FOLLOWS:\n\nSECTION 1. Chapter 4 is added:\n\n"
            "4.1.10 No person shall run.\n\n4.1.20 Nobody shall walk.\n\nSEC. 2. It takes effect in May.\n"
        ),
        (None, "ordinance"),
        ["SECTION", "SEC."],
    ),
    "proclamation": (
        (
            "PROCLAMATION\n\nThe sea gave us bread.\n\nNOW, THEREFORE, I, Lena Vogt, President of Norway, by virtue of my office, "
            "do hereby proclaim 3 May the Day of the Sea.\n"
        ),
        (None, "proclamation"),
        ["NOW,"],
    ),
    "decision that tells its meeting": (
        "31/12. Report\n\nAt its 4th plenary meeting, on 3 May 2031, the Council of Ports, as proposed, took note of the report.\n",
        ("Council of Ports", "decision"),
        ["At"],
    ),
    "decision of one sentence": (
        "Decision 3/2031\n\nThe Committee decides to appoint Ms. Vogt as its chair.\n",
        ("Committee", "decision"),
        ["The"],
    ),
    "motion of one clause": (
        "MOTION\n\nThat this honourable House approves the report on ports.\n",
        ("honourable House", "motion"),
        ["That"],
    ),
    "motion of a synod": (
        "Lena Vogt to move:\n\n'That this Synod:\n\n(a) acknowledge the debt;\n\n(b) request a plan.'\n",
        ("Synod", "motion"),
        ["(a)", "(b)"],
    ),
    "a union, as its members name it": (
        (
            "Congress notes that ports have closed.\n\nCongress believes in piers.\n\nCongress is appalled by the fees.\n\n"
            "Congress calls on the Council to:\n\n1. open a port\n\n2. waive the fees.\n"
        ),
        ("Congress", "resolution"),
        ["Congress", "Congress", "Congress", "1.", "2."],
    ),
    "a union that calls on its board in points": (
        (
            "Motion 9\n\nConference notes that ports have closed.\n\nConference believes in piers.\n\n"
            "Conference calls on the Board to:\n\na) open a port;\n\nb) waive the fees.\n\nProposed: Bergen Branch\nSeconded: Voss Branch"
        ),
        ("Conference", "motion"),
        ["Conference", "Conference", "Conference"],
    ),
    "bullets that name who acts": (
        "Council conclusions\n\n• The Council reiterates its support.\n\n• The EU condemns the fees.\n\n• The Council invites all to pay.",
        ("Council", "finding"),
        ["The", "The", "The"],
    ),
    "a list without marks": (
        (
            "Bergen Declaration of Mayors\n\nWe, mayors of six cities,\n\nAware that the sea rises,\n\nCommit to:\n\n"
            "Cut all fees by half;\n\nShare our maps; and\n\nMeet again in 2033."
        ),
        (None, "declaration"),
        ["Aware", "Cut", "Share", "Meet"],
    ),
    "a court that finds": (
        "ORDER\n\nThe Court, having heard the parties, FINDS as follows:\n\n1. The pier is closed.\n\n2. The fees are due.",
        ("Court", "order"),
        ["1.", "2."],
    ),
    "a board that has considered something": (
        "DECISION B.4\n\nThe Board, having considered document B.4/12:\n\n(a) Takes note of it;\n\n(b) Approves the fees.",
        ("Board", "decision"),
        ["(a)", "(b)"],
    ),
    "a court that votes": (
        (
            "THE COURT,\n\nIndicates the following provisional measures:\n\n(1) Unanimously,\n\nBoth Parties shall open the ports;\n\n"
            "(2) By six votes to one,\n\nBoth Parties shall report to the Court."
        ),
        ("COURT", "resolution"),
        ["(1)", "(2)"],
    ),
    "minutes with motions that were carried": (
        (
            "CITY OF VOSS\nMINUTES\n3 May 2031\n\nThe mayor called the meeting to order.\n\n"
            "It was moved by Vogt, seconded by Berg, to approve the agenda. Motion carried 3-0.\n\nA guest left.\n\n"
            "Councillor Vogt moved to sell the pier. The motion was carried.\n"
        ),
        (None, "minutes"),
        ["It", "Councillor"],
    ),
    "resolved, with an explanation": (
        (
            "Resolved, the House of Deputies concurring, That the Convention open the ports; and be it further\n\n"
            "Resolved, That it thank the mayor.\n\nEXPLANATION\n\nPorts have closed. They ask for help."
        ),
        (None, "resolution"),
        ["That", "That"],
    ),
    "a title over recitals": (
        (
            "ORDER No. 9\n\nDeclaring a Disaster in Voss\n\nWHEREAS, rain fell; and\n\nWHEREAS, piers broke;\n\n"
            "NOW, THEREFORE, I, LENA VOGT, Mayor of Voss, do hereby declare an emergency.\n\nGIVEN under my hand on 3 May 2031."
        ),
        (None, "order"),
        ["WHEREAS,", "WHEREAS,", "NOW,"],
    ),
    "a board without a comma": (
        "Fees of the ports\n\nThe Executive Board\n\n1. Takes note of the report;\n\n2. Requests the mayor to pay.\n\n9 June 2031",
        ("Executive Board", "resolution"),
        ["1.", "2."],
    ),
    "members of a council": (
        (
            "Security Council Press Statement\n\nThe members of the Security Council condemned the attack.\n\n"
            "The members underlined the need for justice.\n\nThey thanked the mayor.\n"
        ),
        ("Security Council", "statement"),
        ["The", "The", "They"],
    ),
    "presidents that gathered": (
        (
            "DECLARATION OF VOSS\n\nThe Presidents of the States Parties, gathered in Voss on 4 June 2031,\n\n"
            "REAFFIRM their ties.\n\nUNDERSCORE the role of ports.\n\nEXPRESS their thanks to the mayor."
        ),
        ("Presidents of the States Parties", "declaration"),
        ["REAFFIRM", "UNDERSCORE", "EXPRESS"],
    ),
    "therefore resolved": (
        "WHEREAS, the pier is rotten;\n\nBE IT THEREFORE RESOLVED that the Club close it; and\n\nBE IT FURTHER RESOLVED that it thank all.",
        (None, "resolution"),
        ["WHEREAS,", "BE", "BE"],
    ),
    "order on wrapped lines": (
        (
            "EXECUTIVE ORDER 12\n\nBy the authority vested in me as President by the laws of\nthe land, it is hereby ordered as\n"
            "follows:\n\nSection 1. Purpose. The ports are\nto be opened.\n\nSec. 2. Fees. The clerk shall waive\nthe fees."
        ),
        (None, "order"),
        ["Section", "Sec."],
    ),
    "proclamation on wrapped lines": (
        "A Proclamation\n\nNOW, THEREFORE, I, LENA VOGT, Governor of the\nState of Voss, by my powers, do hereby\nproclaim Pier Day.",
        (None, "proclamation"),
        ["NOW,"],
    ),
    "act with headed sections": (
        (
            "AN ACT relating to piers\n\nBE IT ENACTED BY THE LEGISLATURE OF VOSS:\n\nSECTION 1. SHORT TITLE.\n\n"
            "This Act may be cited as the Pier Act.\n\nSEC. 2. EFFECT.\n\nThis Act takes effect on May 3."
        ),
        (None, "act"),
        ["SECTION", "SEC."],
    ),
    "ordinal words": (
        (
            "DECISION No. 3\n\nThe Plenary of the Northern Parliament, meeting in Voss on 3 May 2031\n\nWHEREAS:\n\nThat piers rot;\n\n"
            "DECIDES:\n\nFIRST: To exhort the members to mend them.\n\nSECOND: To entrust the Bureau with a report."
        ),
        ("Plenary of the Northern Parliament", "decision"),
        ["That", "FIRST:", "SECOND:"],
    ),
    "quoted paragraph by paragraph": (
        (
            "It reads:\n\n\"The Security Council,\n\n\"Recalling its visit,\n\n\"1. Condemns the closure;\n\n\"2. Demands an opening.\"\n\n"
            "Ms. Vogt spoke after the vote."
        ),
        ("UN Security Council", "resolution"),
        ["Recalling", "1.", "2."],
    ),
    "participants in small letters": (
        "STATEMENT\n\nThe participants in the Forum,\n\n- Alarmed by storms,\n\n- Call on banks to lend;\n\n- Urge insurers to pay.",
        (None, "statement"),
        ["Alarmed", "Call", "Urge"],
    ),
    "platform": (
        "Platform of the Pier Party\n\nOur Ports\n\nWe support new piers.\n\nWe oppose all fees.\n\nOur Schools\n\nWe will mend the roofs.",
        (None, "platform"),
        ["We", "We", "We"],
    ),
    "numbered petition": (
        "To the Council\n\n1. We, the undersigned of Voss, note with alarm the fees.\n\n2. We call on the mayor to waive them.",
        (None, "declaration"),
        ["1.", "2."],
    ),
    "recommendations of a report": (
        "3.1 We saw ports.\n\nRecommendation 1. The Committee recommends new piers.\n\nRecommendation 2. The Committee urges all to pay.",
        ("Committee", "resolution"),
        ["Recommendation", "Recommendation"],
    ),
    "minutes with numbered decisions": (
        (
            "MINUTES OF THE BOARD\n\nMs. Vogt took the chair.\n\nDecision 8/1: The Board approved the plan.\n\nThe mayor left.\n\n"
            "Decision 8/2: The Board thanked him.\n"
        ),
        (None, "minutes"),
        ["Decision", "Decision"],
    ),
    "resolved, with who signed": (
        "WHEREAS the pier is rotten;\n\nRESOLVED, that it be closed.\n\nI hereby certify that this is a true copy.\n\nLena Vogt, Secretary",
        (None, "resolution"),
        ["WHEREAS", "that"],
    ),
    "motion in one sentence without that": (
        "Motion 4\n\nConference deplores the fees;\n\ncongratulates the petitioners; and\n\ninstructs the Board to meet the mayor.\n",
        ("Conference", "motion"),
        ["Conference", "congratulates", "instructs"],
    ),
    "minutes": (
        (
            "Minutes of the Council of Voss\n\nMs. Vogt took the chair.\n\nIt was agreed to sell the pier.\n\nThe mayor left.\n\n"
            "Resolved unanimously: that the clerk write to him.\n"
        ),
        (None, "minutes"),
        ["It", "Resolved"],
    ),
    "counted lines without gaps": (
        (
            "JOINT STATEMENT OF THE TWO SIDES\n1. The Foreign Minister of Ghana visited Oslo.\n2. Both sides expressed satisfaction.\n"
            "3. The two sides agreed to open talks.\n4. Trade has grown since 2019.\n"
        ),
        (None, "statement"),
        ["1.", "2.", "3.", "4."],
    ),
}


@pytest.mark.parametrize(("text", "about", "starts"), FAMILIES.values(), ids=FAMILIES)
def test_families(text, about, starts):
    """Each family is told by subject, enumerator and verb."""
    ((body, kind, found),) = clauses(text)
    assert about == (body, kind)
    assert starts == [opening.split()[0] for _, _, opening, _ in found]


STATES = (
    "WHEREAS, the harbours are closed; NOW THEREFORE,\n\nBE IT RESOLVED BY THE SENATE, THE HOUSE CONCURRING, That they be opened; and\n\n"
    "BE IT FURTHER RESOLVED, That copies be sent."
)


def test_resolved():
    """Legislatures of states, cities and parties resolve; points of the Congress have acts, with whom they address, and until when."""
    ((_, _, found),) = clauses(STATES)
    assert ["WHEREAS, the", "BE IT", "BE IT"] == [opening for _, _, opening, _ in found]
    ((_, _, city),) = clauses(
        "WHEREAS, the harbour is closed;\n\nNOW, THEREFORE, BE IT RESOLVED BY THE CITY COUNCIL OF BERGEN AS FOLLOWS:\n\n"
        "Section 1. It is opened.\n\nSection 2. The Clerk shall pay."
    )
    assert [("pre", None), ("sec", "1"), ("sec", "2")] == [(kind, number) for kind, number, _, _ in city]
    ((_, _, city),) = clauses(
        "WHEREAS, the harbour is closed;\n\nNOW, THEREFORE, BE IT RESOLVED BY THE CITY COUNCIL OF BERGEN:\n\n"
        "Section 1. It is opened.\n\nSection 2. The Clerk shall pay."
    )
    assert [("pre", None), ("sec", "1"), ("sec", "2")] == [(kind, number) for kind, number, _, _ in city]
    ((_, _, city),) = clauses(
        "Be it resolved by the City Council of Bergen that:\n\nSection 1. It is opened.\n\nSection 2. The Clerk shall pay."
    )
    assert [("sec", "1"), ("sec", "2")] == [(kind, number) for kind, number, _, _ in city]
    first, second = clauses(
        "RESOLUTION 8: PORTS\n\nWhereas ports are closed;\n\nBe it resolved that they open.\n\n"
        "RESOLUTION 9: TRADE\n\nFrom: Bergen\n\nWhereas trade stops;\n\nBe it resolved that it go on."
    )
    assert ["pre", "ope"] == [kind for kind, _, _, _ in first[2]] == [kind for kind, _, _, _ in second[2]]
    ((_, _, listed),) = clauses(
        "H. J. RES. 8\n\nResolved by the Senate and House, That\n\nSECTION 1. CONTENTS.\nAs follows:\nSec. 1. Contents.\nSec. 2. Ports.\n\n"
        "SEC. 2. PORTS.\nThey are opened."
    )
    assert [("sec", "1"), ("sec", "2")] == [(kind, number) for kind, number, _, _ in listed if number]
    text = (
        "H. CON. RES. 9\n\nWhereas the harbours are closed: Now, therefore, be it\nResolved, That Congress—\n(1) condemns the closure;\n"
        "(2) urges the President to open them by June 1, 2032."
    )
    (resolution,) = polparse.extract_resolutions(text)
    first, second = resolution.provisions[-1].children
    assert ("condemns", "urges") == (first.acts[0].verb, second.acts[0].verb)
    assert ["the President"] == [span.of(text) for span in second.acts[0].addressees]
    assert ["June 1, 2032"] == [span.of(text) for span in second.deadlines]


def test_details():
    """Sessions are deadlines, "1 bis" is a number, "States" no verb, and a clause may begin with "Annex"."""
    text = (
        "A/RES/90/10\n\nThe General Assembly,\n\nNoting that 166 States have left,\n\nNoting with regret that five States have not,\n\n"
        "1. Requests the Secretary-General to report to it at its ninety-first session;\n\n1 bis. Calls upon all to pay;\n\n"
        "2. Annex II shall be updated.\n"
    )
    (resolution,) = polparse.extract_resolutions(text)
    assert [None, None, "1", "1 bis", "2"] == [clause.number for clause in resolution.provisions]
    assert ["its ninety-first session"] == [span.of(text) for span in resolution.provisions[2].deadlines]


def test_ends_where_somebody_speaks():
    """A resolution that is read out ends where the debate goes on."""
    text = "H. Res. 9\n\nResolved, That the House opens them.\n\n    The SPEAKER. We heard it.\n\n    Ms. VOGT. Mr. Speaker, I rise.\n"
    (resolution,) = polparse.extract_resolutions(text)
    assert resolution.span.of(text).endswith("opens them.")


CONTENTS = ("1. Urges ..... 3", "2. Requests . . . . . 14", "3. Decides … … 9")


def test_contents():
    """Lines of a table of contents are no clauses; a clause may end in a number."""
    clean = SKELETON.format("Board of Governors")
    assert "1. Decides" in clean
    for line in CONTENTS:
        assert clauses(clean) == clauses(clean.replace("1. Decides", f"{line}\n\n1. Decides"))
    text = clean.replace("1. Decides", "1. Urges all to pay before 2033\n\n2. Decides")
    (resolution,) = polparse.extract_resolutions(text)
    assert "1. Urges all to pay before 2033" in [clause.span.of(text) for clause in resolution.provisions]


CLEAN = SKELETON.format("General Assembly")
NOISE = {
    "italics": CLEAN.replace("Recalling", "*Recalling*").replace("Decides", "*Decides*").replace("Requests", "*Requests*"),
    "bold": CLEAN.replace("Noting", "**Noting**").replace("1. Decides", "**1. Decides**"),
    "tags": CLEAN.replace("Recalling", "<i>Recalling</i>").replace("1. Decides", "<p>1. <em>Decides</em>").replace("report.", "pay.</p>"),
    "capitals": CLEAN.replace("Recalling", "RECALLING").replace("Decides", "DECIDES").replace("Requests", "REQUESTS"),
    "quoted": "".join(f"> {line}\n" for line in CLEAN.split("\n")),
    "bullets": CLEAN.replace("Recalling", "- Recalling").replace("Noting", "• Noting"),
    "brackets behind numbers": CLEAN.replace("1.", "1)").replace("2.", "2)"),
    "drafts": CLEAN.replace("Recalling", "PP1. Recalling").replace("1. Decides", "OP1. Decides").replace("2. R", "OP2. R"),
    "escaped stops": CLEAN.replace("1.", "1\\.").replace("2.", "2\\."),
    "no width": CLEAN.replace("Decides", "\u200bDecides").replace("Noting", "\ufeffNoting"),
    "numbered lines": "".join(
        f"{number:3}   {line}\n" for number, line in enumerate(filter(None, CLEAN.split("\n")), 1)
    ),
    "under negotiation": CLEAN.replace("Decides", "[Decides]"),
    "numbered lines, one blank": "".join(
        f"{number} {line}\n"
        for number, line in enumerate(CLEAN.replace(" ", "\n").replace("1.\n", "1. ").replace("2.\n", "2. ").split("\n"), 1)
    ),
    "underscores": CLEAN.replace("Recalling", "_Recalling_").replace("Decides", "__Decides__").replace("Requests", "_Requests_"),
    "all in capitals": CLEAN.upper(),
    "no-break spaces": CLEAN.replace("1. ", "1.\u00a0"),
}


@pytest.mark.parametrize("text", NOISE.values(), ids=NOISE)
def test_noise(text):
    """What a page holds beside its words changes neither kinds nor numbers nor verbs; spans are those of the text."""
    ((_, _, found),) = clauses(text)
    assert [("pre", None, "recalling"), ("pre", None, "noting"), ("ope", "1", "decides"), ("ope", "2", "requests")] == [
        (kind, number, verb) for kind, number, _, verb in found
    ]


@pytest.mark.parametrize("text", [text for text, _, _ in FAMILIES.values()], ids=FAMILIES)
def test_capitals(text):
    """A document in capitals has the clauses that it has in small letters, with their numbers."""
    for (_, _, found), (_, _, capitals) in zip(clauses(text), clauses(text.upper()), strict=True):
        assert [(kind, number and number.upper()) for kind, number, _, _ in found] == [clause[:2] for clause in capitals]


def test_bodies_in_capitals():
    """A body that is named in a clause enacts nothing, and a participle inside a line opens nothing."""
    text = (
        "RESOLUTION 999 (1995) OF 1 JUNE 1995\n\nTHE SECURITY COUNCIL,\n\nRECALLING THE VIEWS OF THE GENERAL ASSEMBLY, NOTING NONE,\n\n"
        "1. DECIDES TO REPORT TO THE GENERAL ASSEMBLY ON 3 MAY;\n\n2. URGES ALL TO WAIT UNTIL THE SECURITY COUNCIL DECIDES OTHERWISE.\n"
    )
    (resolution,) = polparse.extract_resolutions(text)
    assert ("S/RES/999(1995)", "1995-06-01") == (resolution.identifier, resolution.date)
    clauses = [(clause.number, clause.acts[0].verb) for clause in resolution.provisions]
    assert [(None, "recalling"), ("1", "decides"), ("2", "urges")] == clauses


def test_lines_with_numbers_of_their_own():
    """Lines that end as clauses do are counted by numbers of clauses, not of lines."""
    verbs = ("Opens", "Closes", "Counts", "Notes", "Welcomes", "Thanks", "Endorses")
    text = "Resolution 5\n\nThe Board of Governors,\n\nRecalling its work,\n\n" + "".join(
        f"{number} {verb} all ports;\n" for number, verb in enumerate(verbs, 1)
    )
    assert text == plain(text, PARSER.language.ignored)


def test_plain_keeps_places():
    """What is ignored becomes blanks, and line breaks stay."""
    text = "> *a* <b\nc> &nbsp;x\n> y"
    shown = plain(text, PARSER.language.ignored)
    assert len(text) == len(shown)
    assert [at for at, char in enumerate(text) if char == "\n"] == [at for at, char in enumerate(shown) if char == "\n"]


NONE = {
    "news": "The Council, Ms. Vogt said, met on Monday.\n\nIt decides tomorrow.\n\nThe Assembly, which met in May, welcomes it.\n",
    "treaty": "The Parties to this Treaty,\n\nHave agreed as follows:\n\nArticle 1\n\nThey shall meet.\n\nArticle 2\n\nThey shall pay.\n",
    "shopping": "Shopping\n\n1. Butter\n\n2. Bread\n\n3. Milk\n",
    "contents": "CONTENTS\n\nRESOLUTIONS\n\n1. Opening ........ 3\n\n2. Ports ......... 7\n",
    "notes": "Notes\n\n1. See the annual report.\n\n2. Figures are rounded.\n\nSources\n\n1. The bank.\n\n2. The mint.\n",
    "minutes": "Minutes of the Board\n\n1. Opening\n\nThe chair opened the meeting.\n\n2. Ports\n\nThe ports were discussed.\n",
    "a life": (
        "The Declaration, adopted in 1998, notes the state of the seas.\n\nConsidering his youth, his rise was swift. He sailed.\n\n"
        "Recognizing his gifts, a teacher sent him to sea.\n"
    ),
    "enumeration": "The council approved the budget; the mayor, who had asked for it, left; and nobody spoke.\n",
    "told of a decision": "Decision day\n\nThe Committee decides on Monday who will chair it.\n\nReporters wait.\n",
    "a body without an article": "Congress passed the bill.\n\nCongress left on Friday.\n\nCongress will return in May.\n",
    "chat": "Lena: The Council,\n\nIvo: recalls what?\n\nLena: 1. Nothing.\n",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_none(text):
    """Where no body does anything, there is no document."""
    assert () == polparse.extract_resolutions(text)
    assert () == polparse.extract_resolutions(text.upper())


def test_cut_and_interleaved():
    """Documents cut anywhere, and lines of two in any order, are read without an error, and what is found is in order."""
    draw = random.Random(3)
    texts = [text for text, _, _ in FAMILIES.values()]
    for text in texts:
        for at in range(0, len(text), 23):
            polparse.extract_resolutions(text[at:])
            polparse.extract_resolutions(text[:at])
    lines = [line for text in texts for line in text.split("\n")]
    for _ in range(15):
        draw.shuffle(lines)
        found = polparse.parse("\n\n".join(lines[:60])).resolutions
        assert all(resolution == attrs.evolve(resolution) for resolution in found)


VOTED = "90/4. Ports\n\nThe Human Rights Council,\n\nRecalling its work,\n\n1. Decides to act.\n\n20th meeting\n3 May 2032\n\n"


def test_votes():
    """Brackets of the Human Rights Council, and roll calls below or above the text, tell the vote with its names."""
    (resolution,) = polparse.extract_resolutions(
        f"{VOTED}[Adopted by a recorded vote of 30 to 4, with 13 abstentions. The voting was as follows:\n\n"
        "In favour:\nChad, Peru\n\nAgainst:\nTogo\n\nAbstaining:\nMali, Fiji]\n"
    )
    vote = resolution.vote
    assert ("A/HRC/RES/90/4", "recorded") == (resolution.identifier, resolution.adoption)
    assert (30, 4, 13) == (vote.in_favour, vote.against, vote.abstaining)
    assert (("Chad", "Peru"), ("Togo",), ("Mali", "Fiji")) == (vote.names_in_favour, vote.names_against, vote.names_abstaining)
    (resolution,) = polparse.extract_resolutions(f"{VOTED}[Adopted without a vote.]\n")
    assert ("without_vote", None) == (resolution.adoption, resolution.vote)
    (resolution,) = polparse.extract_resolutions(
        "RESOLUTION 99/12\n\nAdopted at the 40th plenary meeting, on 9 November 2044, by a recorded vote of 101 to 4, with 30 abstentions, "
        "as follows:\n\nIn favour: Chad, Peru\n\nAgainst: Togo\n\nAbstaining: Fiji\n\n99/12. The port\n\nThe General Assembly,\n\n"
        "Noting the report,\n\n1. Takes note of the report.\n"
    )
    assert ("40", "2044-11-09", 101) == (resolution.meeting, resolution.date, resolution.vote.in_favour)
