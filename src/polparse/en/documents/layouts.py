"""
How resolutions of the United Nations are set in print.

Regexes over the text itself: see `polparse.documents.layouts` for why. What they say of line breaks holds for hard-wrapped lines, for paragraphs on
one line, and for a whole document on one line.
"""

import attrs

from polparse.documents.layouts import Layout
from polparse.en.documents.layouts_us import UNITED_STATES
from polparse.en.documents.words import ADVERBS, OPERATIVE, PREAMBULAR
from polparse.engine.rules import hit, miss

__all__ = ["LAYOUTS"]

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z\]]{0,7}\.?"
_DATE = rf"(?P<{{}}>\d{{{{1,2}}}}\w?\s{{{{1,2}}}}{_MONTH.replace('{', '{{').replace('}', '}}')}\s{{{{1,2}}}}\d{{{{4}}}})"
_COUNCIL = (
    r"(?P<body{}>(?:United\sNations\s)?(?:Security\sCouncil|General\sAssembly|Economic\sand\sSocial\sCouncil"
    r"|Human\sRights\sCouncil|Commission\son\s[A-Z]\w+(?:\s\w+){{0,4}}))"
)
_N_YEAR = r"(?P<number{}>\d(?<!\d\d)\d{{0,3}})\s?\(?\s?(?P<year{}>(?:19[4-9]|20\d)\d)(?:-\d{{4}})?\s?\)"

_HEADING = (
    r"(?:"
    # "Resolution 12 (1948) of 3 May 1948", "RESOLUTION 12 (1948)\nAdopted by the Security Council at its 5th meeting, on 3 May 1948"
    rf"R(?:ESOLUTION|esolution)\s(?P<number>\d{{1,4}})(?:\s?\(?\s?(?P<year>(?:19[4-9]|20\d)[\d-]{{1,3}})(?:-\d{{4}})?\s?\)|(?=\s[oe]f\s\d))\s"
    rf"(?:(?:[oe]f\s)?{_DATE.format('date')}"
    rf"|Adopted\sby\sthe\s{_COUNCIL.format('')}\s(?:at|by)\sits\s(?P<meeting>\d[\d ]{{0,4}})\w{{0,3}}_?\smeeting,?\s[oO]n\s{_DATE.format('date_b')}"
    r"|(?=The\s[A-Z]))?"
    # "RESOLUTION 60/1" over the line on its adoption
    r"|R(?:ESOLUTION|esolution)\s(?P<number_b>\d{1,3}/\d{1,3}[A-Z]?)(?=\s*\n)"
    # "12 (1948). Resolution of 3 May 1948"
    rf"|{_N_YEAR.format('_c', '_c')}\.?\s(?P<own>Resolution)\sof\s{_DATE.format('date_c')}"
    # "Resolution adopted by the General Assembly on 3 May 1998", the title with its number below
    rf"|Resolution\sadopted\sby\sthe\s{_COUNCIL.format('_d')}(?:\sat\sits\s(?P<meeting_d>\d{{1,4}})\w\w\splenary\smeeting)?,?\son\s{_DATE.format('date_d')}"
    # "60/1. Title of the resolution"
    r"|(?P<number_e>(?:E(?<!\wE)S-)?\d(?<![\d/]\d)\d{0,2}/\d{1,3}[A-Z]?)\.\s(?P<title>[A-Z][\s\S]{3,400}?)\s"
    r"(?=The\s(?:General\sAssembly|Human\sRights\sCouncil))"
    # "S/RES/12 (1948)" over the title
    r"|(?P<symbol>[AS](?<!\w[AS])/(?:HRC/)?RES/(?:ES-)?\d{1,4}(?:/\d{1,3}\b|\s?\(\d{4}\)))"
    r")"
)

UNITED_NATIONS = Layout(
    name="en.layouts.united_nations",
    type="resolution",
    words=("Council", "Assembly", "Social", "esolution", "ESOLUTION"),
    needs=r"[SGEHR](?:ecurity\sCouncil|eneral\sAssembly|conomic\sand\sSocial|uman\sRights\sCouncil|esolution\s|ESOLUTION\s)",
    heading=_HEADING,
    formula=(
        rf"The(?<!\wThe)\s{_COUNCIL.format('')}[,.;:]?\s(?:(?:[A-Z]\s{{1,30}}|I\s{{1,30}})?"
        r"(?=(?:[1Il]\s?[.,)]\s)?(?:\([a-z]\)\s)?[A-Z][A-Za-z-]+\b))"
    ),
    clause=(
        r"(?:(?<![\w./(§$-])(?P<number>\d{1,4}(?:\s(?:bis|ter|quater)\b)?|l|I{1,3})\s?[.,;)]\s{0,16}"
        r"(?=[\"“‘'_ ]{0,2}\(?[A-Za-z])(?:\([a-z]\)\s)?)?[\"“‘'_]{0,2}"
        r"(?P<word>\b(?(number)[A-Za-z]|[A-Z])[A-Za-z’'-]{0,24})"
    ),
    looks_preambular=r"[A-Z][a-z-]{2,}(?:ing|ed)",
    looks_operative=r"[A-Z][a-z-]{2,}s",
    point=r"\((?P<number>[a-z]|[ivx]{1,5}|\d{1,2}|[A-Z])\)(?=\s)",
    no_point=(
        r"(?:\b[Pp]aragraphs?|\b[Ss]ub-?paragraphs?|\b[Ss]ections?|\b[Aa]rticles?|\b[Rr]ules?|\b[Cc]lauses?|\d"
        r"|\b(?:or|in|of|with|under|to|both|and))\s{0,2}$"
    ),
    last_point=r"[,;]\s{0,3}(?:and|or)$",
    adoption=(
        rf"(?:\bAdopted\s(?:(?P<unanimous>unanimously)|(?P<without>without\s(?:a\s)?vote)"
        rf"|(?P<consensus>by\sconsensus))?(?:,\swithout\sa\svote,)?(?:\s?,?\s?)?(?:[AaUu]\w\s)?"
        rf"(?:the\s(?:resumed\s)?(?:(?P<meeting>\d[\dI ]{{0,4}}?)\s?(?:st|nd|rd|th)?|\S{{1,9}})[_ ]{{0,2}}\s?"
        rf"(?:plenary\s)?meet(?:-\s)?ings?\b|at\sthe\smeeting\b)"
        r"(?:\s?\(private\smeeting\))?"
        rf"(?:,?\son\s{_DATE.format('date_b')})?"
        r"(?:,?\s(?:[bh]y\s)?(?:a\s(?:recorded\s)?vote\sof\s)?(?P<yes>\d{1,3}|I)\s(?:votes?\s)?(?:in\sfavour\s)?t[oa]\s"
        r"(?P<no>\d{1,3}|none|I)(?:\s\((?P<against>[^()]{1,600})\))?"
        r"(?:[.,]{0,2}\s(?:with\s)?(?P<abstain>\d{1,3}|I)\sabstentions?(?:\s\((?P<abstained>[^()]{1,900})\))?)?)?)"
        # "[Adopted by a recorded vote of 30 to 4, with 13 abstentions. ..."
        r"|\[Adopted\s(?:(?P<without_b>without\sa\svote)|by\sa\srecorded\svote\sof\s(?P<yes_b>\d{1,3})\sto\s"
        r"(?P<no_b>\d{1,3}|none)(?:,\swith\s(?P<abstain_b>\d{1,3})\sabstentions?)?)"
        rf"|\b(?P<plenary>\d{{1,3}})(?:st|nd|rd|th)\s(?:\(resumed\)\s)?plenary\smeeting\s{{1,120}}{_DATE.format('date')}"
    ),
    absent=(
        r"\b(?P<count>One|Two|Three|Four|one|two|three|four)\smembers?\s\((?P<names>[^()]{1,300}?)(?:,\sabsent)?\)\s"
        r"(?:did\snot\sparticipate|was\sabsent|were\sabsent)"
    ),
    furniture=(
        r"\s*(?:\d{2}-\d{5}.{0,90}|\*\d{5,9}\*|\d{1,2}/\d{1,3}(?:\s+\d{2}-\d{5})?|[ASE]/(?:HRC/)?RES/.{0,140}"
        r"|.{3,120}\s{3,}[ASE]/(?:HRC/)?RES/\S+(?:\s\(\d{4}\))?"
        r"|[-_]{5,}|\d{1,3}|\d{0,3}\s{0,60}(?:See\s|Ibid).{0,140}|\d{1,3}\s{0,60}(?:[ASE]/\d|Resolution\s|United\sNations,|Official\sRecords).{0,140})?\s*"
    ),
    ending=r"\n\s{0,20}(?:Annex|ANNEX|Appendix)\b|\n\s{0,8}Decisions?\s{0,4}(?:\n|$)|(?<=[.;])(?<!\d\.)\s(?:ANNEX|Annex)\s[A-Z]",
    note=(
        r"(?:\n|(?<=[.”\"])\s)\s{0,10}(?:\d{1,3}|\*)\s{0,3}(?:Ibid|ibid|Ihid|See\b|Official\sRecords|United\sNations[,.]|General\sAssembly\sresolution|"
        r"Documents?\s|Adopted\s|Subsequently|For\sthe\s|In\sthe\s|One\s|Two\s|Republic|League|No\s|The\s|By\s|[AS]/\d|Resolution\s)"
    ),
    part=r"(?:^|\n|[.”]\s)\s{0,30}(?P<part>[A-E]|I{1,3})\s{1,4}$",
    binding=r"\b[Aa]cting\s(?:under|in\saccordance\swith)\s(?:the\sprovisions\sof\s)?(?:Chapter\sVII|Articles?\s4[0-2])\b",
    draft=r"(?P<symbol>\b[ASE]/(?:[A-Z.\d]{1,9}/){0,3}L\.\d{1,4}(?:/Rev\.\d)?)|\b(?:DRAFT|Draft|draft)\s(?:RESOLUTION|Resolution|resolution)\b",
    preambular=PREAMBULAR,
    operative=OPERATIVE,
    adverbs=ADVERBS,
    particle=(
        r"(?i:calls?|calling|appeals|appealing)[\s_]{1,3}(?:(?:also|further|again|once\s(?:again|more)|strongly)\s)?"
        r"(?:up)?on\b|(?i:calls|calling)[\s_]{1,3}(?:(?:also|further|again|once\s(?:again|more)|strongly)\s)?for\b"
        r"|(?i:takes|taking)\s(?:also\s|further\s)?(?:note|into\saccount|into\sconsideration|cognizance)\b"
        r"|(?i:bearing|bears)\sin\smind\b|(?i:having)\s(?:also\s|further\s|carefully\s)?[a-z-]{3,20}\b"
        r"|(?i:pays|paying)\stribute\b|(?i:draws|drawing)\s(?:the\s)?attention\b|(?i:keeping)\sin\smind\b"
        r"|(?i:looks|looking)\sforward\b"
    ),
    phrase=(
        r"(?:\s(?:also|further|again|once\s(?:again|more)|anew|strongly|furthermore)\b)?(?:\swith\s(?:(?:deep|great|grave|serious|much|particular)\s)?"
        r"(?:appreciation|satisfaction|concern|interest|regret|alarm|gratitude|approval|dismay)\b)?"
        r"(?:(?<=xpresses)\s(?:once\sagain\s)?(?:its\s)?(?:[a-z]{3,12}\s){0,3}[a-z]{4,14}(?=\s(?:to|for|at|about|that|of|in|with|over|on|regarding)\b)"
        r"|(?<=xpressing)\s(?:once\sagain\s)?(?:its\s)?(?:[a-z]{3,12}\s){0,3}[a-z]{4,14}(?=\s(?:to|for|at|about|that|of|in|with|over|on|regarding)\b))?"
    ),
    another=(
        r"[,;]?\s(?:and|as\swell\sas)?\s?(?P<words>(?:(?:also|further|again|strongly|therefore|accordingly"
        r"|in\sthis\sregard,?)\s){0,2}(?<=[\s])(?P<verb>[a-z]{4,14}(?:s|ing|ed))\b"
        r"(?=\s(?:the|all|that|its|upon|on|to|in\sthis|with|any|both|those|these|note|Member|[A-Z])\b))"
    ),
    addressed=(
        r"\s(?:also\s|further\s|again\s|once\sagain\s|to\s|on\s|strongly\s)?"
        r"(?P<who>(?:the|all|both|any|those|these|other|[A-Z][\w’-]{1,24})\b[^,;:.()]{0,160}?"
        r"(?:,\s(?:the|all|both|and)\s[^,;:.()]{2,80}){0,3}?)"
        r"(?:,\s[^;:.()]{1,120}?,)?(?=\s(?:to|not\sto|that|for|in|within|as)\b|\s?[,;:.]|\s?$)"
    ),
    bound=(
        r"(?:\s(?:also|further|again|therefore))?,?(?:\s[^,;:.]{3,60},)?\sthat(?:,\s[^,;:.]{3,80},)?\s"
        r"(?P<who>(?:the|all|both|any|no|each|these|those|[A-Z][\w’-]{1,24})\b[^;:.]{0,160}?)"
        r"(?:\s(?P<modal>(?:shall|should|must|may|will)(?:\snot)?|cease|comply|withdraw|refrain|end|put|release)\b"
        r"|(?=\s?:))"
    ),
    modals={r"(?:shall|should|must|will|may) not": "prohibited", "refrain": "prohibited", "may": "permitted", "": "obligatory"},
    joint=r",\s(?:and\s)?(?=(?:the|all|both|other)\s|[A-Z])|\sand\s(?=(?:the|all|both|other|any)\s)",
    deadline=r"\b(?:until|by|(?:not|no)\slater\sthan|before|prior\sto|not\sbeyond|up\sto|ending(?:\son)?|expiring\son|expires\son)\s(?:the\send\sof\s|the\s)?$",
    term=(
        r"\b(?:within|for|in)\s(?:the\snext\s|a\s|an\s|the\s)?"
        r"(?:(?:further|additional|initial|interim|final|new|maximum)\s){0,2}(?:periods?\s)?(?:of\s)?"
        r"(?:up\sto\s|not\smore\sthan\s|another\s)?$"
    ),
    roll=(
        r"[^\[\]:]{0,120}:\s(?:In\sfavour|For):?\s(?P<for>[^:\[\]]{3,5000}?)\s"
        r"(?:Against:?\s(?P<against>[^:\[\]]{3,3000}?))?(?:\s(?:Abstaining|Abstentions?|Abstained):?\s"
        r"(?P<abstained>(?:[^:\[\]\n]|\n(?!\s*\n))"
        r"{3,3000}))?(?=[.\]]|\n\s*\n|\s*\Z)"
    ),
    session=(
        r"\b(?:at|by|before|for|in|until|to)\s(?P<session>(?:its|the|their)\s"
        r"(?:(?:next|forthcoming|following|resumed|regular|annual|special"
        r"|(?:[a-z]+-)?[a-z]*(?:first|second|third|th))\s){1,3}(?:session|meeting|assembly|conference)s?)\b(?!\sof\b)"
    ),
    identifiers={
        "UN Security Council": "S/RES/{number}({year})",
        "UN General Assembly": "A/RES/{number}",
        "UN Human Rights Council": "A/HRC/RES/{number}",
    },
    bodies={
        "security council": "UN Security Council",
        "united nations security council": "UN Security Council",
        "general assembly": "UN General Assembly",
        "united nations general assembly": "UN General Assembly",
        "economic and social council": "UN Economic and Social Council",
        "human rights council": "UN Human Rights Council",
    },
    numbers={"none": 0, "i": 1, "one": 1, "two": 2, "three": 3, "four": 4},
    lone=r"[;:.,](?:\s+and)?\s+(?:[A-I]|I{2,3}|c)$",
    aside=r"[;:.,]\s+(?:[A-I]|I{2,3}|c|and|\d{1,2}/)$|(?<=\d)/$",
    members={"UN Security Council": ((1966, 15), (1946, 11))},
    examples=(
        hit("[[Resolution 999 (1995) of 1 June 1995\nThe Security Council,\nRecalling its decisions,\n1. Requests all States to report.]]"),
        miss("The Security Council adopted resolution 999 (1995) of 1 June 1995.\n1. Butter\n2. Bread"),
    ),
)

# What points do is told in the same words everywhere.
LAYOUTS: tuple[Layout, ...] = (
    UNITED_NATIONS,
    attrs.evolve(
        UNITED_STATES,
        operative=OPERATIVE,
        adverbs=ADVERBS,
        particle=UNITED_NATIONS.particle,
        phrase=UNITED_NATIONS.phrase,
        addressed=UNITED_NATIONS.addressed,
        bound=UNITED_NATIONS.bound,
        modals=UNITED_NATIONS.modals,
        joint=UNITED_NATIONS.joint,
    ),
)
