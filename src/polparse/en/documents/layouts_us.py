"""How resolutions of the Congress of the United States, and others that are "resolved", are set in print; regexes over the text itself."""

from polparse.documents.layouts import Layout
from polparse.engine.rules import hit, miss

__all__ = ["UNITED_STATES"]

_TITLE = r"(?:JOINT|CONCURRENT|Joint|Concurrent)?\s?(?:RESOLUTION|Resolution)\s{1,6}(?P<title>[A-Z][^\n]{10,600}?)\s{1,6}(?=Whereas|Resolved)"

UNITED_STATES = Layout(
    name="en.layouts.united_states",
    type="resolution",
    words=("esolved", "RESOLVED"),
    needs=r"[vV](?:ed(?<=[Rr]esolved)|ED(?<=RESOLVED))",
    heading=r"(?:\A|\n|\b[Ss]ession\s|SESSION\s)\s{0,12}(?P<symbol>[HS]\.\s?(?:(?:J|CON|Con)\.\s?)?R(?:ES|es)\.\s{1,6}\d{1,4})\b",
    formula=(
        r"(?:\b(?:(?:Further|FURTHER)\s)?(?:Resolved|RESOLVED)(?:,?\s\(?(?:by|BY)\s(?P<body>(?:the\s|THE\s)?[^.;:]{3,260}?))?,\s{1,12}"
        r"(?=(?:[Tt]hat|THAT)\b|Section\b|SECTION\b|S[Ee][Cc][.]|Resolved)"
        r"|\b(?:BE\sIT|[Bb]e\s[Ii]t)\s(?:RESOLVED|[Rr]esolved)\s(?:BY|by)"
        r"\s(?P<body_c>(?:THE|the)\s[^.;:]{3,160}?)(?:\s(?:AS\sFOLLOWS|as\sfollows):?|\s(?:THAT|that):|[:,])\s{1,12}(?=S[Ee][Cc])"
        # Legislatures of the states, and councils: the formula is part of the clause, with what joins it to the one before on its line.
        r"|(?P<whole>(?:(?<=\n)[ \t]{0,16}(?:(?:NOW,?|Now,?|AND|And)[ ])?(?:(?:THEREFORE|[Tt]herefore),?[ ])?)?"
        r"\b(?:BE\sIT(?:\s[A-Z]{3,12},?){0,3}?\sRESOLVED|[Bb]e\sit(?:\s[a-z]{3,12},?){0,3}?\sresolved"
        r"|Be\sIt(?:\s[A-Z][a-z]{2,11}){0,2}?\sResolved))\b(?!\s(?:BY"
        r"|by)\s[^.;:]{3,160}\s(?:AS\sFOLLOWS|as\sfollows):)[^.;]{0,260}?\s(?=(?:THAT|That|that|the)\b)"
        r"|\b(?<!IT )(?<!ER )(?<!LY )(?<!ly )(?:(?:Further|FURTHER)\s)?(?:RESOLVED|Resolved)(?:\s(?:FURTHER|further))?"
        r"(?:\sby\s(?P<body_b>[^.;:]{3,120}?)|,\s(?:the\s)?[A-Z][^.;:]{3,80}?\sconcurring)?,?:?\s{1,6}(?=(?:THAT|That|that)\b)"
        r"|(?<=\n)(?P<whole_b>RESOLVED:)\s{1,6}(?=[A-Z]))"
    ),
    clause=(
        r"(?:(?:^|\n|[;.:,]\s{1,3}|\sand\s{1,3})\s{0,12}(?P<word>(?:(?:AND|And)\s)?(?:W(?:hereas|HEREAS)|BECAUSE)\b)"
        r"|\n\s{0,12}(?<=[\n ])(?P<now>Now,\stherefore,\sbe\sit)(?=\s{1,6}Resolved))"
    ),
    counted=(
        r"(?:W(?:hereas|HEREAS)\s?:?|(?:RESOLVED|[Rr]esolved)\b[^\n;.]{0,160}?:?)[ \t]{0,9}(?:\n[ \t]{0,9}){1,3}(?:1|A|a|i)[.)]\s"
    ),
    looks_preambular=r"(?!)",
    looks_operative=r"(?!)",
    point=r"\((?P<number>[a-z]|[ivx]{1,5}|\d{1,2}|[A-Z])\)(?=\s)",
    no_point=r"[^\s]$",
    last_point=r"[,;]\s{0,3}(?:and|or)$",
    adoption=r"(?:\n|(?<=[.”] ))\s{0,12}(?:Passed\sthe\s(?:House|Senate)|Agreed\sto\s[A-Z])[^\n]{0,50}",
    absent=r"(?!)",
    furniture=r"\s*",
    ending=(
        r"(?:\n|(?<=[.”] ))\s{0,12}(?:○|Passed\sthe|Attest|(?:Union\s|House\s)?Calendar\sNo|Speaker\sof\sthe\sHouse"
        r"|\d{2,3}(?:st|nd|rd|th)\sCONGRESS|\[Report|Clerk\sof|The\s(?:vote|question)\swas\staken|The\syeas\sand\snays)"
        r"|○"
        # Who submitted it, and who certifies or signs it.
        r"|\n[ \t]*\n\s{0,12}(?:(?:I|We)(?:,\s[^\n]{3,90},)?\s(?:do\s)?hereby\scertify\b|(?:S(?:ubmitted|ponsored)|Proposed|Seconded|Introduced"
        r"|Respectfully|Adopted|Approved|Dated?|Signed|P(?:ASSED|assed)(?=[\s,](?:AND|and|BY|by|THIS|this|ON|on"
        r"|\sA)\b)|S(?:O\s(?:ORDERED|RESOLVED)|UBMITTED)|A(?:YES|yes|DOPTED|TTEST)|Y(?:EAS|eas)|VOTE|Vote|_{4,})\b"
        r"|[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]*){1,3},\s(?:[A-Z][\w’'-]+\s?){1,4}(?=\n|\Z))"
        # The next of a collection.
        r"|\n\s{0,12}(?:RESOLUTION|Resolution)\s(?:N[Oo]\.?\s)?\d{1,4}[A-Z]?\s?[:.–—-]\s"
    ),
    note=r"(?!)",
    part=r"(?!)",
    binding=r"(?!)",
    section=(
        r"(?:^|\n|(?<=[.;:,”][\s])|(?<=[,:]\n))\s{0,12}(?P<number_whole>(?:S(?:ection|ECTION)|S(?:ec|EC)\.)\s"
        r"(?P<number>\d{1,4})\.|ARTICLE\s(?P<number_b>[IVX]{1,5})(?=\s?[:.—–-]|[ \t]{0,9}\n))"
    ),
    listed=(
        r"S(?:ec|EC|ection|ECTION)\.?\s\d{1,4}\.\s[^\n]{2,160}\n\s{0,60}"
        r"(?=S(?:ec|EC|ection|ECTION)\.?\s\d|(?:DIVISION|TITLE|Title|Subtitle|PART|Part)\s)"
    ),
    paragraph=r"\n[ \t]*\n[ \t\n]*(?P<word>(?:That|The|It|Whereas|Section|Article)\s|article\s[ivx]+\b)",
    title=_TITLE,
    passed=r"(?:\n|(?<=[.”] ))\s{0,12}(?:Passed\sthe|Agreed\sto|Attest|Speaker\sof\sthe\sHouse)",
    lined=True,
    preambular=frozenset({"whereas"}),
    operative={},
    adverbs=frozenset(),
    particle=r"(?!)",
    phrase=r"",
    another=r"(?!)",
    addressed=r"(?!)",
    bound=r"(?!)",
    modals={},
    joint=r"(?!)",
    deadline=r"\b(?:until|by|(?:not|no)\slater\sthan|before|prior\sto)\s(?:the\send\sof\s)?$",
    term=r"\b(?:within|(?:not|no)\slater\sthan)\s(?:the\snext\s)?$",
    identifiers={},
    bodies={
        "h.r": "United States House of Representatives",
        "s.r": "United States Senate",
        "h.j": "United States Congress",
        "h.c": "United States Congress",
        "s.j": "United States Congress",
        "s.c": "United States Congress",
    },
    numbers={},
    lone=r"(?!)",
    aside=r"(?!)",
    members={},
    examples=(
        hit("[[H. RES. 7\nWhereas the ports are closed; and\nWhereas trade has stopped: Now, therefore, be it\nResolved, That the House regrets it.]]"),
        hit(
            "[[Resolved, That the President is impeached and that these articles be exhibited to the Senate:\n\n"
            "ARTICLE I: HARBOURS\n\nHe closed the harbours.\n\nARTICLE II: ROADS\n\nHe closed the roads.]]"
        ),
        hit(
            "[[WHEREAS, the pier is rotten;\n\nNOW, THEREFORE, BE IT RESOLVED BY THE TOWN COUNCIL OF BORLAND:\n\n"
            "Section 1. The pier is closed.\n\nSection 2. The clerk shall put up signs.]]"
        ),
        miss("They had resolved, that day, to leave.\nSection 1. Butter"),
    ),
)
