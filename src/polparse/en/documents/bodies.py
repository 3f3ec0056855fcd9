"""How bodies of all kinds print what they adopt: resolutions, decisions, declarations, communiqués, conclusions, motions."""

import attrs

from polparse.documents.body_print import Bodies
from polparse.documents.divisions import Following
from polparse.en.documents.layouts import UNITED_NATIONS
from polparse.en.documents.words import OPERATIVE, TENSES
from polparse.engine.rules import hit, miss

__all__ = ["BODIES"]

_NOUN = (
    r"(?:Councils?|Assembly|Conference|Parliament|Board|Committee|Commission|Congress|Senate|Union|Meeting|Body|Summit"
    r"|Convention|Deputies|Organi[sz]ation|Authority|"
    r"League|Forum|House|Chamber|Plenary|Presidium|Bureau|Court|Secretariat|Governors|Ministers|Parties"
    r"|Alliance|Association|Bank|Cabinet|Caucus|Chairs?|Coalition|Community|Confederation|Delegates|Diocese|Executive|Faculty|Federation|Fund"
    r"|Government|Group|Legislature|Movement|Network|Panel|Partners|Party|Presbytery|Quartet|Regents|Society|Supervisors|Synod|Troika|Trustees)"
)
_TAIL = r"(?:\s(?:of|on|for|to)\s(?:the\s)?[A-Z][\w’'-]+(?:(?:,?\s(?:of|and|the|on|for|to|in)){0,3}\s[A-Z][\w’'-]+){0,8})?"
_BODY = rf"(?:(?:[A-Z][\w’'-]+\s(?:(?:of|and|for|on)\s(?:the\s)?)?){{0,6}}?{_NOUN}{_TAIL})"
# What may stand between who acts and the verb: ", referring to its decisions, ".
_BETWEEN = (
    r",\s(?:(?:also\s|deeply\s|further\s)?[a-z]{3,14}ing|guided|mindful|aware|convinced|concerned|in|at|on|with|after|by|as)\s"
    r"[^;:\n]{3,240}?,\s(?=(?:(?:also|therefore|further|hereby|strongly|again|unanimously)\s)?[a-z]{3,14}s\s)"
)
# Who acts, where each clause names it; not in the middle of a sentence.
_SUBJECT = (
    rf"(?:(?:[Ww]e|WE)(?:\s{{0,12}},\s[^.;:\n]{{3,150}}?,)?|Both\s(?:sides|[Pp]arties|leaders|[Mm]inisters|countries)"
    rf"|(?:The|the)\s(?:two\s)?(?:sides|leaders|ministers|[Pp]arties|presidents|Leaders|Ministers|Presidents|members(?!\sof\b)|participants(?!\s(?:of|in)\b)|"
    rf"(?:(?:[Mm]ember|[Pp]articipating)\s)?(?:States|[Gg]overnments|[Cc]ountries|[Pp]articipants)|(?:[A-Z][\w’'-]+\s){{1,3}}[Ss]ide|(?P<body_b>{_BODY}))"
    rf"|(?:[Tt]he\s)?[Mm]embers\sof\s(?:the\s)?(?P<body_c>{_BODY})|(?:[Tt]he\s)?(?:two\s)?Heads\sof\s(?:State|Government"
    rf"|Delegation)(?:\s(?:and|or)\s(?:of\s)?Government)?"
    rf"|(?:[Tt]he\s)?(?:(?:Prime\s)?Minister|President|Chancellor|Premier|King|Queen|Secretary)(?:\s(?:of\s(?:the\s)?)?[A-Z][\w’'-]+){{1,4}}"
    rf"|(?:[A-Z][\w’'-]+\s)?(?:Leaders|Heads|Members|Participants|Delegations|Delegates|Allies|Co-Chairs|Sides|Signatories|Envoys)"
    rf"|I,\s[^.;:\n]{{3,300}}?,\s(?=(?:do\s)?(?:hereby|HEREBY)\s)|[Tt]hat\sthis\s(?:House|Parliament|Assembly)"
    rf"|[Tt]his\s(?P<body_d>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{0,2}})|(?P<body>{_BODY})|[Ii]t|[Tt]hey"
    rf"|(?:[Tt]he\s)?(?-i:[A-Z]{{2,7}}(?=\s[a-z])))(?:\s{{1,12}}|{_BETWEEN})"
)
# Grouped by first letters: these are looked for at the beginning of every line.
_COMMON = (
    r"(?:R(?:ESOLUTION|esolution|ECOMMENDATION|ecommendation)|r(?:esolution|ecommendation)|D(?:ECISION|ecision|ECLARATION|eclaration)"
    r"|d(?:ecision|eclaration)|C(?:OMMUNIQU[ÉE]|ommuniqu[ée]|ONCLUSIONS|onclusions)|c(?:ommuniqu[ée]|onclusions)|M(?:OTION|otion)|motion"
    r"|S(?:TATEMENT|tatement)|statement)"
)
_TYPE = (
    rf"(?:{_COMMON}|O(?:RDER|rder|RDINANCE|rdinance|BSERVATIONS|bservations|PINION|pinion|UTCOME|utcome)|o(?:rder|rdinance|bservations)"
    r"|D(?:ECREE|ecree|OCUMENT|ocument)|d(?:ecree|ocument)|M(?:EMORANDUM|emorandum)|memorandum|S(?:UMMARY|ummary)|summary|by-?law"
    r"|M(?:ANIFESTO|anifesto)|P(?:LATFORM(?=\sOF\s)|latform(?=\sof\s)|ROCLAMATION|roclamation|OLICY|olicy|LEDGE|ledge|LAN(?=\sOF\s)"
    r"|lan(?=\sof\sA)|ROGRAMME(?=\sOF\s)|rogramme(?=\sof\sA))"
    r"|p(?:roclamation|olicy)|C(?:HARTER|harter|ONSENSUS|onsensus|OMMITMENT|ommitment)|A(?:PPEAL|ppeal)|B(?:Y-?LAW|y-?law))"
)

# "The Declaration, which ...", "This resolution was ...": no heading.
_SENTENCE = (
    rf"(?:The|This|That|His|Her|Its|Their)\s(?:[A-Z][\w’'-]*\s){{0,3}}{_TYPE}s?"
    r"(?:,|\s(?!(?:of|on|by|for|to|from|between|concerning|regarding|in|with|adopted)\s)[a-z])"
)

# Whose motions are one sentence: "That this honourable House", "THAT this Synod", "That the General Assembly".
_HOUSE = (
    r"(?:(?:[Hh]onou?rable|[Aa]ugust|General|National|Legislative|City|County|Town|Borough|Parish)\s)?"
    r"(?:House|Parliament|Senate|Assembly|Council|Synod|Conference|Congress|Convention|Legislature|Chamber|Union|Senedd|Branch|Meeting|HOUSE|COUNCIL)"
)
# Words with which somebody who may puts something in force, over what it is: "hereby order:", "It is ordered that:".
_ORDERED = r"(?i:resolved|ordered|decided|declared|agreed|directed|decreed|adjudged|enacted|ordained|proclaimed|determined|moved)"
_ORDER = r"(?i:resolve|order|decide|declare|agree|direct|decree|adjudge|enact|ordain|proclaim|determine|command|promulgate)"

# The number of a page, where the foot of one ran into the next.
_PAGE = r"(?:[-–—]\s?)?(?:\d{1,3}\s(?:[-–—]\s)?)?"

# "FIRST: To urge the members ..."
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")

BODIES = Bodies(
    name="en.bodies.clauses",
    layout=attrs.evolve(
        UNITED_NATIONS,
        name="en.bodies.clauses",
        operative=OPERATIVE | TENSES,
        identifiers={},
        bodies={},
    ),
    needs=(
        r"[ \t>*_“\"‘'-]{0,60}+(?:\(?(?:1(?:\.[01])?[.)°-]{0,2}|[aiA][.)])\s[A-Za-z“]|1\.?[ \t]{0,9}\n"
        r"|T(?:hat|HAT)(?:\s(?:this|the)\s(?:[A-Za-z]{4,12}\s)?(?:House|Parliament|Senate|Assembly|Co(?:uncil|nference|ngress)|Synod|Union)\b"
        r"|,\s(?:in\sthe\sopinion|[Aa])\b|\s[A-ZÀ-Þ][^\n:.]{2,40}:\s)"
        r"|(?:Con(?:ference|gress|vention)|Council|Assembly|Synod|Senate|Union|Branch)\s[a-z]{4,15}s\s(?:[a-z]{4,12}ly\s)?(?:that|the|with|its|all)\b"
        r"|At\sits\s\d|By\s(?:the\s)?(?:authority|powers?|virtue)\b|I,\s[A-Z][^\n]{3,400}\shereby\s|N(?:OW|ow),?\s(?:THEREFORE|[Tt]herefore)\b"
        r"|[Tt]he\s[A-Z][^\n,]{3,90}+,\s(?:[A-Z]?[a-z]{3,15}ing|while|[Hh]aving|[Cc]onvened|at\sits)\b"
        rf"|(?:[-–—]\s)?(?:[A-Z][\w’'-]*\s{{1,12}}){{0,4}}(?:{_COMMON}s?|(?:P(?:latform|LATFORM)|M(?:anifesto|ANIFESTO))(?=\s[oO])|M(?:INUTES|inutes))\b"
        r"|W(?:HEREAS|hereas)\b|O(?:RD(?:ER|INANCE)|PINION)\b|W[eE]\s{0,12},\s|(?:Gathered|Meeting|Assembled|Convened|Having\s(?:met|gathered)"
        r"|On\sthe\soccasion\sof)\s[^.;:\n]{3,250}?,\s[Ww]e\b"
        r"|(?:Adopts|Submits)\s[^\n]{3,300}?:\s1[.)]\s|(?=[^\n]{3,700}+(?<=[,:;–—*_ \t])(?:\n|\Z))[^\n]{0,700}?[,:;–—][ \t*_]{0,60}(?:\n|\Z))"
    ),
    ours=(
        r"(?:(?:We|WE)\s{0,12},\s(?:the\s)?[^.;:\n]{3,600}?[,;:]|(?:Gathered|Meeting|Assembled|Convened|Having\s(?:met|gathered)"
        r"|On\sthe\soccasion\sof)\s[^.;:\n]{3,250}?,\s[Ww]e,?\s(?:the\s)?[^.;:\n]{3,600}?,)"
        r"(?=\s|$)"
    ),
    formula=(
        rf"(?:(?:(?:[Aa]t\sits|[A-Z][a-z]{{2,12}}ing)\s[^.;:\n]{{3,160}},\s)?(?:[Tt]he\s)?(?:\d{{1,4}}(?:st|nd|rd"
        rf"|th)\s)?(?P<body>{_BODY})(?:\s\([^()\n]{{2,120}}\))?"
        r"|THE\s(?P<body_b>(?:[A-Z]+\s){0,6}"
        r"(?:COUNCIL|ASSEMBLY|CONFERENCE|PARLIAMENT|BOARD|COMMITTEE|COMMISSION|CONGRESS|MEETING|UNION"
        r"|PRESIDENT|MINISTER|GOVERNMENT|CABINET|SENATE|COURT|TRIBUNAL|CONVENTION|SYNOD|FORUM|SUMMIT|AUTHORITY|HOUSE"
        r"|PLENARY)(?:\sOF\s(?:(?!DO(?:ES)?\b|HEREBY\b|ORDAIN)[A-Z]+\s?){1,8})?))"
        # "The Conference, meeting at its third session,"
        r"\s{0,12}(?:,\s(?:at\sits|meeting|held|gathered|assembled|convened|having\s(?:met|been\sconvened))\s[^.;:\n]{3,300}(?:[,:]|(?<=\w))(?=\s*$)"
        r"|,\s?(?=\s*$|\n|(?:while\s|deeply\s|also\s)?[A-Za-z]+ing\b|[Hh]aving\b|convened\b|[A-Z][a-z]+s\b"
        r"|(?:under\sthe\sterms\sof|in\s(?:accordance\swith|application\sof)|pursuant\sto|by\svirtue\sof)\s)|:\s?(?=\s*$|\n))"
        r"|[Tt]he\s(?P<body_c>[a-z]{3,20}(?:\s[a-z]{2,20}){0,3})\s(?:therefore|hereby)\s?:\s?(?=\s*$)"
    ),
    convened=(
        rf"(?:(?:[Tt]he\s)?(?P<body>{_BODY})(?:\b[^.;]{{0,500}},|\s?$)"
        r"|[Tt]he\s(?P<body_b>[A-Z][\w’'-]+(?:\s(?:of|on|for|and|the|[A-Z][\w’'-]+)){0,24})(?:\s\([^()\n]{3,120}\))?,"
        r"|(?:[Tt]he|[Ww]e,?\s(?:the)?)\s(?:undersigned(?:\s[a-z]{3,20}){0,3}|participants|delegates|signatories|representatives|members"
        r"|organi[sz]ations)\b[^.;:]{0,200},)"
    ),
    adopts=(
        rf"{_PAGE}(?:(?:The|THE)\s)?(?P<body>{_BODY})?[^\n]{{0,400}}?\b"
        rf"(?:[Pp]assed|[Aa]dopt(?:s|ed)|[Aa]pproved?|[Ss]ubmits|[Rr]ecommends|[Ii]ssued?|[Mm]akes?|made)\b[^.;]{{0,400}}"
        rf"\b(?:this|the\sfollowing|following|the\spresent)\s(?P<type>{_TYPE})s?(?:\s(?:for|to|on|of|concerning)\s[^.;:]{{3,240}}|\smoved\sby\s[^;:]{{3,240}})?"
        rf"(?:\sNo\.\s\d{{1,4}}\.$|\s?:?(?:\s*The\s{_BODY},)?\s*$"
        rf"|:\s(?=(?:[-–—]\s\d{{1,3}}\s[-–—]\s)?(?:[A-Z][^\n.;:]{{2,90}}$|(?:[A-Z][^\n.;:]{{2,90}}\s)?1[.)]\s)))"
    ),
    heading=(
        rf"(?:\A|\n)[ \t]{{0,60}}(?!{_SENTENCE})(?:(?:[A-Z][\w’'-]*\s{{1,12}}){{0,4}}|(?:[A-Z][^\n.;:]{{3,100}}\s)?[-–—]\s)"
        rf"(?P<type>{_TYPE})s?\b[^\n]{{0,80}}"
    ),
    types={
        "resolution": "resolution", "decision": "decision", "recommendation": "recommendation", "declaration": "declaration", "communiqué": "communique",
        "communique": "communique", "conclusions": "finding", "motion": "motion", "statement": "statement",
        "order": "order", "decree": "decree", "ordinance": "ordinance",
        "by-law": "bylaw", "bylaw": "bylaw", "proclamation": "proclamation", "policy": "policy", "summary": "document",
        "document": "document", "memorandum": "memorandum", "charter": "charter", "opinion": "opinion", "plan": "plan",
        "programme": "program", "platform": "platform", "manifesto": "manifesto",
        "enacted": "act", "ordained": "ordinance", "ordered": "order", "proclaimed": "proclamation", "decreed": "decree",
    },
    enumerator=(
        r"[ \t]{0,40}[“\"]?(?:[-–—]\s\d{1,3}\s)?(?:\(?(?P<number>\d{1,4}(?:\.\d{1,3}){0,3}(?:\s(?:bis|ter|quater))?)\s?"
        r"(?:(?:\\?\.|\))(?!\d)-?|[°º]|[-–](?=\s))\s{0,4}(?!(?:m|b|tr)illion\b|per\b)"
        r"|(?P<number_c>\d{1,3}(?:\.\d{1,3}){1,3})\s{1,4}(?=[A-Za-z(“])(?!(?:m|b|tr)illion\b|per\b)"
        r"|(?P<number_d>\d{1,3})\.?[ \t]{0,9}\n\s{0,60}|(?P<number_e>\d{1,3})[ \t]{1,8}(?=[A-Z]{3,}|[A-Z][a-z]{3,}s\s)"
        r"|(?:A(?:rticle|RTICLE|rt\.)|S(?:ection|ECTION|ec\.|EC\.)|C(?:lause|LAUSE)|C(?:onclusion|ONCLUSION|ommitment|OMMITMENT)"
        r"|R(?:ecommendation|ECOMMENDATION)|A(?:ction|CTION)|D(?:ecision|ECISION))\s(?:N[or]\.?\s)?(?P<number_b>\d{1,3})\s?[.:–—-]\s{1,4}"
        r"|\(?(?P<letter>[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})[.)]\)?\s{1,4}|[-–—•·▪*]\s{1,4}"
        rf"|(?P<ordinal>{'|'.join(f'{word.upper()}|{word.capitalize()}' for word in _ORDINALS)})\s?(?:[:–—-]|\.[-–—])-?\s{{1,4}}"
        r"|(?P<wish>T(?:hat|HAT)\s)(?=the\s[A-Z]|it\s|they\s|Council\s|staff\s))(?:\([a-z]\)\s)?"
    ),
    ordinals={word: place for place, word in enumerate(_ORDINALS, 1)},
    subject=rf"[“\"]?{_SUBJECT}",
    joint=rf"(?i:\bjoint\b|declaration|communiqu)|[^\n]*\b{_NOUN}\b",
    lead=(
        r"(?:(?:has|have|had|HAS|HAVE|will|shall|must|should|do|also|while|and|but|therefore|consequently|accordingly|hereby|deeply|further"
        r"|moreover|to|To)\s){1,3}"
        r"|(?:Therefore|Consequently|Moreover|Furthermore|While|And|AND|Hereby|Accordingly|That,|THAT,),?\s"
    ),
    motion=(
        rf"(?:That|THAT(?=\s(?i:this)\s))(?:\s(?:this|the)\s(?P<body>{_HOUSE})"
        rf"|(?:\sthe)?\s(?P<body_c>[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){{0,2}})(?=\s?[:–—]\s[a-z])"
        r"|,\sin\sthe\sopinion\sof\s(?:this|the)\s(?P<body_b>House|Senate),\s(?:the\s)?[^.;:()\n]{2,60}?\sshould)\s?[:–—]{0,2}(?:\s|$)"
    ),
    joining=r"and\s",
    parted=r";\s(?:and\s)?|,\sand\s(?<=\n)",
    goes_on=r"(?:(?:\([a-z0-9]{1,4}\)|[a-z0-9]{1,2}[.)]|[-–—•·▪*])\s{1,4})?[a-z]{3,}",
    leading=(
        rf"{_PAGE}(?:[Tt]herefore,?\s[^;:.]{{3,160}}|[A-Za-z][a-z]+s\s(?:(?!that\s)[^;:.]{{3,150}}|that\s[^;:.]{{3,150}})"
        r"|[Hh]ave\s(?:declared|agreed|decided|resolved|adopted)\b[^,;:.]{0,80}):"
    ),
    moves=(
        r"(?:[^\n.]{0,60}(?:[Tt]o\s(?:move|propose)|I\s(?:beg\sto\s)?move|[Mm]oves|[Mm]oved)\s?[,:–—-]{0,2}\s?)?[“\"‘']?[Tt]hat(?::"
        r"|,\sin\sthe\sopinion\sof\s(?:this|the)\s(?P<body>House|Senate),\s(?:the\s)?[^.;:()\n]{2,60}?\sshould:?"
        rf"|\s(?:this|the)\s(?P<body_b>{_HOUSE})\s?[:–—-]{{0,2}}"
        r"|(?:\sthe)?(?:\s[A-ZÀ-Þ][\w’'-]+){1,3}\s?[:–—])"
        rf"|[“\"]?(?:That\s)?[Tt]his\s(?P<body_c>{_NOUN})(?:,\s[^.;:\n]{{3,300}}?,)?\s?[:–—-]{{1,2}}"
    ),
    named=rf"[Tt]he\s(?P<body>[^.;:,\n]{{3,120}}):|(?:[Tt]he\s)?(?P<body_b>{_BODY})",
    declares=(
        r"(?:(?:(?:[Hh]ereby|HEREBY|[Hh]ave|HAVE|[Dd]o|DO)\s){1,2}[A-Za-z]{3,20}(?:\s(?:[a-z]{2,20}|TO|THAT)){0,4}"
        r"|[^.;:\n]{3,200}\s(?:as\sfollows|AS\sFOLLOWS|the\sfollowing(?:\s[a-z]{3,20}){0,2})|(?:HAS|HAVE|[Hh]as)\s[A-Z]{3,20}\s[^.;:\n]{3,60})\s?:"
    ),
    enacts=(
        r"(?:(?:[Tt]herefore|THEREFORE),?\s)?B[Ee]\s[Ii][Tt]\s(?:(?i:therefore|further|hereby|and\sit\sis\shereby)\s)?"
        r"(?P<type>(?i:enacted|ordained|ordered|proclaimed|decreed))\b[^.;:]{3,500}:[–—-]?|"
        r"By\s(?:the\s)?(?:authority|powers?|virtue)\b[^;:\n]{3,400}:"
        rf"|(?:(?i:now,?\stherefore,?)\s)?(?:I|We|WE|[Tt]he\s[^.;:\n]{{3,80}}),?\s(?:[^;:\n]{{3,400}},\s)?(?i:(?:do\s)?hereby(?:\s(?:{_ORDER}"
        rf"|{_ORDER}s)(?:\sand\s[a-z]{{3,12}})?"
        r"(?:\sthat|\sas\sfollows|\sthe\sfollowing)?)?)\s?[:–—]"
        rf"|(?:[^.;:\n]{{3,200}},\s)?(?i:(?:and\s|now,?\s)?(?:therefore,?\s)?it\s(?:is|was)\s(?:(?:hereby|further|therefore|also|so"
        rf"|unanimously|accordingly)\s){{0,2}}"
        rf"{_ORDERED}(?:,\s{_ORDERED})?(?:,?\sand\s{_ORDERED})?(?:\sthat|,?\sas\sfollows)?)\s?[:,–—]{{0,2}}"
        r"|(?:(?:[Ii]t|IT)\s(?:[Ww]as|WAS)\s)?R(?:esolved|ESOLVED)(?:\s(?:[Tt]hat|THAT))?\s?[:–—]|(?:(?:[Nn]ow|NOW),?\s)?(?:(?:[Tt]herefore"
        r"|THEREFORE),?\s)?(?:[Bb]e|BE)\s(?:[Ii]t|IT)\s(?:(?:[Ff]urther|FURTHER)\s)?"
        r"(?:[Rr]esolved|RESOLVED)(?:(?:\s(?:[Tt]hat|THAT))?\s?[:,–—]?|,?\s(?:[Tt]hat|THAT)\s[^.;:\n]{3,120}:|,?\s(?:by|BY)\s[^.;:\n]{3,160}:)"
    ),
    hence=r"(?:[Hh]ereby|HEREBY|[Tt]herefore|THEREFORE|[Aa]ccordingly|[Ff]urther|And)\s?[:,]?",
    bare=r"(?:,?\s(?i:that|to|for|on|upon|as\sfollows|the\sfollowing(?:\s[a-z]{3,20}){0,2}))?\s?[:,–—-]{0,2}",
    measures=(
        r"[^.;:\n]{0,200}\b(?:measures|steps|actions|recommendations|proposals)\b[^.;:\n]{0,80}\b"
        r"(?:(?:is|are|were|be|been)\s(?:\w{2,14}\s)?(?:recommended|proposed|considered|implemented|adopted|taken"
        r"|suggested|"
        r"made)|(?:could|should|might|may)\srelate\sto)\b[^.;:\n]{0,60}:"
    ),
    headed=r"(?:[A-Z]\.\s)?[A-Z][^\n.:;]{2,90}\s(?P<number>\d{1,4})[.)]\s(?=[A-Z(])",
    alone=r"[ \t]{0,60}\d{1,3}\.?",
    article=r"(?:A(?:rticle|RTICLE|rt\.)|S(?:ection|ECTION)|P(?:aragraph|ARAGRAPH)|C(?:lause|LAUSE))\s(?:\d{1,3}|[IVX]{1,5})[.:]?",
    intro=(
        r"(?:[A-Z][a-z]+(?:\s[^.;:,\n]{1,110})?,\s(?:(?:however|also|therefore|further),?\s)?(?=we\s|the\s[A-Z]|[A-Z][a-z]+s\s|I,\s)"
        r"|NOW,?\sTHEREFORE,?\s(?=I,\s))"
    ),
    recital=(
        r"(?i:(?:and\s)?(?:upon\s[a-z]|pursuant\sto\s|by\svirtue\sof\s|based\son\s|given\s(?:that|the)\s|in\s(?:accordance|conformity|compliance)\swith\s"
        r"|in\s(?:view|light|pursuance|exercise|application|consideration|recognition|furtherance)\sof\s|under\s(?:articles?|sections?)\s\d"
        r"|(?:on|at|upon)\sthe\s(?:proposal|recommendation|basis|advice|initiative|report|request|motion)\sof\s))"
    ),
    acts=r"[A-Z][a-z-]{2,20}[a-rt-z]s\s(?:also\s|further\s)?(?:the|that|its|all|upon|on|to|any|both|those|these|with|for|Member)\s",
    sole=r"[A-Za-zÉé-]{5,15}(?:\s(?:No|Nr|no|NO)\.?)?[^a-z\n]{0,40}",
    personal=r"(?:N(?:OW|ow),?\s(?:THEREFORE|[Tt]herefore),?\s)?I,\s[^.;:\n]{3,300}?,\s(?:(?:DO|do)\s)?(?:HEREBY|hereby)\s",
    seated=(
        r"At\sits\s\d{1,5}(?:st|nd|rd|th)\s(?:\(?[a-z]{4,12}\)?\s){0,2}(?:meeting|session|sitting)s?,?\s(?:held\s)?on\s[^,;\n]{5,40},\s(?:[Tt]he\s)?"
        rf"(?P<body>{_BODY}),?\s"
    ),
    inline=rf"(?:(?:[Tt]he|[Tt]his)\s)?(?P<body>{_BODY})(?:\s\([A-Z]{{2,9}}\))?[,:]?\s(?=[a-z])",
    kept=r"[ \t*_#]{0,16}(?:[A-Z][\w’'-]*\s){0,4}(?:MINUTES|Minutes)\b[^\n.;]{0,160}",
    minuted=(
        r"(?:\d{1,4}(?:[./]\d{1,3}){0,2}[.)]?\s)?(?:(?:RE(?:SOLV|CEIV|COMMEND)|NOT|AGRE|APPROV|CONSIDER|DECID|ENDORS|ORDER|CONFIRM|RATIFI|ACCEPT|ADOPT)ED\b:?"
        r"|(?:Re(?:solv|commend)|Agre|Not|Approv|Decid|Order|Confirm|Ratifi)ed(?:\sunanimously)?(?:\s?:|\s(?:that|to)\s|,\s(?:that|to)\s)"
        r"|(?:D(?:ecision|ECISION)|R(?:esolution|ESOLUTION)|A(?:ction|CTION|greed|GREED)|Outcome"
        r"|OUTCOME)\s(?:N[or]\.?\s)?\d{1,4}(?:[./-]\d{1,4}){0,2}\s?[.:–—-]\s"
        r"|(?=[^\n]{10,800}\b(?:[Mm]otion|MOTION)(?:\swas)?\s(?i:carried|passed|adopted|approved)\b)"
        r"|(?:It|IT)\s(?:was|WAS)\s(?:(?:unanimously|also|further|then|UNANIMOUSLY)\s)?(?i:(?:resolv|agre|not|decid|recommend|order|moved\sand\scarri)ed)\b)"
    ),
    wished=r"T(?:hat|HAT)\s",
    left=r"(?:that|to)\s",
    aside=(
        r"[ \t]{0,60}(?:[-–—]\s?)?(?:\d{1,4}(?:\s?[-–—])?(?:\s?[IVX]{1,5}\.?)?|[IVX]{1,5}\.?|[A-Z]\.?)|(?=[^a-z]*[A-Z])[^a-z]{3,160}"
        r"|(?:(?:[IVX]{1,5}|[A-Z])\.?\s)?[A-Z][^\n.;:,]{2,90}|(?:PART|Part|Section|SECTION|CHAPTER|Chapter)\s\w{1,5}(?:\s?[.:–—-]?\s[^\n.;:]{1,80})?"
        r"|\[\[?[^\n]{1,60}\]\]?"
    ),
    over=(
        r"(?:D(?:one|ONE)\s(?:at|in|AT|IN)\s|G(?:iven|IVEN)\s(?:under|at|UNDER|AT)\s|B(?:y\sthe|Y\sTHE)\s(?:Governor|President|Mayor|GOVERNOR"
        r"|PRESIDENT|MAYOR|COURT):?$|In\switness|IN\sWITNESS|A(?:dopted|DOPTED)\s(?:at|on|by|in|this)\s"
        r"|(?:Annex|ANNEX|Appendix|APPENDIX)\b(?![^.\n]{0,80}\s(?:is|are|shall)\s)|S(?:igned|IGNED)\s|[Ss]igned:|ATTEST|(?:I|We)\s(?:hereby\s"
        r"|do\shereby\s|,\s[^\n]{3,80},\s)?certify\b"
        r"|S(?:O\s(?:ORDERED|RESOLVED)|ubmitted\sby|UBMITTED\sBY|ponsor(?:s|ed\sby)?\b|o\s(?:ordered|resolved))|P(?:roposed|ROPOSED)(?:\sby)?:"
        r"|I(?:ntroduced|NTRODUCED)(?:\s(?:by|on|BY|ON)\b|:)|A(?:dopted|DOPTED|pproved|PPROVED):|R(?:espectfully|ESPECTFULLY)\s"
        r"|(?:CARRIED|Carried|PASSED|AGREED|Agreed)(?:\s(?:to|TO|unanimously|UNANIMOUSLY))?[.:]?(?:\s?\([^\n]{0,80})?$"
        r"|\d{1,4}(?:st|nd|rd|th)\s(?:plenary\s)?(?:meeting|session|sitting)\b|(?:P|DAT|Dat)(?:assed|ASSED|ED|ed)\s(?:by|this|at|on)\s"
        r"|(?:Votes?|VOTES?|For|FOR|A(?:yes|YES)|In\sfavour|Against)\b[^\n:]{0,12}:\s?\d|(?:Mover|Seconder|Proposer|MOVED|Moved|SECONDED)\b"
        r"|F(?:or|OR)\s(?:the|THE)\sG(?:overnment|OVERNMENT)|(?:Mr|Ms|Mrs|The)\.?\s[A-Z]{3,}[^\n]{0,40}[.:]\s)"
    ),
    following=Following(
        words=("ivided", "yeas", "Yeas", "ayes", "Ayes"),
        division=(
            r"(?:\b[Dd]ivided:?\s(?:Ayes|Yeas|For)[:,]?\s?(?P<yes>\d{1,4})[,;:.]?\s(?:Noes|Nays|Against)[:,]?\s?"
            r"(?P<no>\d{1,4})(?:[,;:.]?\s(?:Abstentions|Abstained)[:,]?\s?(?P<abstain>\d{1,4}))?"
            r"|\b(?:[Yy]eas|[Aa]yes),?\s(?P<yes_b>\d{1,4}),?\s(?:and\s)?(?:[Nn]ays|[Nn]oes),?\s(?P<no_b>\d{1,4})"
            r"(?:,\s[^,\d\n]{0,24}present[^,\d\n]{0,4}\s(?P<abstain_b>\d{1,4}))?"
            r"(?:,\snot\svoting,?\s(?P<out>\d{1,4}))?)\.?"
        ),
        roll=(
            r"\n[ \t]{0,40}(?:(?P<for>AYES|YEAS|Ayes|Yeas)|(?P<against>NOES|NAYS|Noes|Nays)"
            r"|(?P<abstained>ABSTENTIONS?|Abstentions?|(?:ANSWERED\s[^\n]{0,6})?PRESENT[^\n\d]{0,3})|"
            r"(?P<absent>NOT\sVOTING|Not\svoting))(?:\s?[-–—:]{1,2}\s?\d{1,4})?[ \t]{0,40}(?=\n)"
        ),
        counted=r"\n[ \t]{0,40}(?:Tellers?\s|TELLERS?\s|Question\s|So\sthe\s|Motion\s|The\s[a-z]{4,}|\[|\{)",
        annex=(
            r"[ \t*_#]{0,20}(?:Annex|ANNEX|Appendix|APPENDIX|Attachment|ATTACHMENT|Schedule|SCHEDULE)"
            r"(?:\s(?:[IVX]{1,5}|\d{1,2}|[A-Z]))?(?:[*_]{0,3}|\s?[:.–—-]\s?[^\n]{1,120})"
        ),
    ),
    examples=(
        hit(
            "[[Resolution 5\n\nThe Board of Governors,\n\nRecalling its decisions,\n\n1. Decides to open the "
            "ports;\n\n2. Requests the Secretariat to report.]]"
        ),
        hit("[[Council,\n\nRecalling its decisions,\n\n1. Condemns the closure;\n\n2. Urges the members to pay.]]"),
        hit("[[The Conference adopted this Declaration:\n\n1. We welcome the opening of the ports.\n\n2. We call on all States to pay.]]"),
        hit("[[Statement by the Board\n\nThe Board welcomes the truce.\n\nThe Board urges both sides to keep it.]]"),
        miss("Statement by the Board\n\nThe Board welcomes the truce.\n\nIts members left on Monday, and reporters with them."),
        miss("The Council, Ms. Vogt said, met on Monday.\n\nIt decides tomorrow.\n\n1. Butter\n\n2. Bread"),
        miss("The European Parliament,\nwhich met in May, is large.\n\nCritics say so.\n\n1. Tea\n"),
    ),
)
