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
    r"League|Forum|House|Chamber|Plenary|Presidium|Bureau|Court|Secretariat|Governors|Ministers|Parties)"
)
_TAIL = r"(?:\s(?:of|on|for|to)\s(?:the\s)?[A-Z][\w’'-]+(?:(?:,?\s(?:of|and|the|on|for|to|in)){0,3}\s[A-Z][\w’'-]+){0,8})?"
_BODY = rf"(?:(?:[A-Z][\w’'-]+\s(?:(?:of|and|for|on)\s(?:the\s)?)?){{0,6}}?{_NOUN}{_TAIL})"
# Who acts, where each clause names it; not in the middle of a sentence.
_SUBJECT = (
    rf"(?:We(?:,\s[^.;:\n]{{3,150}}?,)?|Both\s(?:sides|[Pp]arties|leaders|[Mm]inisters|countries)"
    rf"|(?:The|the)\s(?:two\s)?(?:sides|leaders|ministers|[Pp]arties|presidents|Leaders|Ministers|Presidents|"
    rf"Heads\sof\s(?:State|Government|Delegation)(?:\s(?:and|or)\s(?:of\s)?Government)?|(?:[A-Z][\w’'-]+\s){{1,3}}[Ss]ide|(?P<body_b>{_BODY}))"
    rf"|(?:[Tt]he\s)?[Mm]embers\sof\s(?:the\s)?(?P<body_c>{_BODY})|(?:[A-Z][\w’'-]+\s)?(?:Leaders|Heads|Members|Participants|Delegations)"
    rf"|[Tt]hat\sthis\s(?:House|Parliament|Assembly)|[Tt]his\s(?:House|Assembly)|(?P<body>{_BODY})|It|They)\s"
)
_TYPE = (
    r"(?:RESOLUTION|Resolution|resolution|DECISION|Decision|decision|RECOMMENDATION|Recommendation|recommendation"
    r"|DECLARATION|Declaration|declaration|COMMUNIQU[ÉE]|Communiqu[ée]|communiqu[ée]|"
    r"CONCLUSIONS|Conclusions|conclusions|MOTION|Motion|motion|STATEMENT|Statement|statement)"
)

# The number of a page, where the foot of one ran into the next.
_PAGE = r"(?:[-–—]\s?)?(?:\d{1,3}\s(?:[-–—]\s)?)?"

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
        r"(?:[ \t>*_“\"-]{0,16}+(?:\(?1[.)]\)?\s[A-Z]|1\.?[ \t]{0,9}\n"
        r"|That(?:\s(?:this|the)\s(?:House|Parliament|Senate|Assembly|Council)\b|,\sin\sthe\sopinion\b)"
        r"|[Tt]he\s[A-Z][^\n,]{3,90}+,\s(?:[A-Z]?[a-z]{3,15}ing|while|[Hh]aving|[Cc]onvened|at\sits)\b)"
        rf"|(?:[A-Z][\w’'-]*\s){{0,4}}{_TYPE}\b"
        r"|We,\s|(?:Gathered|Meeting|Assembled|Convened|Having\s(?:met|gathered)|On\sthe\soccasion\sof)\s[^.;:\n]{3,250}?,\s[Ww]e\b"
        r"|(?:Adopts|Submits)\s[^\n]{3,300}?:\s1[.)]\s|[^\n]{3,700}+(?:(?<=[,:])|(?<=[,:][ *_])|(?<=[,:][ *_][ *_]))(?:\n|\Z))"
    ),
    ours=(
        r"(?:We,\s(?:the\s)?[^.;:\n]{3,600}?,|(?:Gathered|Meeting|Assembled|Convened|Having\s(?:met|gathered)"
        r"|On\sthe\soccasion\sof)\s[^.;:\n]{3,250}?,\s[Ww]e,?\s(?:the\s)?[^.;:\n]{3,600}?,)"
        r"(?=\s|$)"
    ),
    formula=(
        rf"(?:(?:[Aa]t\sits\s[^.;:\n]{{3,120}},\s)?(?:[Tt]he\s)?(?:\d{{1,4}}(?:st|nd|rd|th)\s)?(?P<body>{_BODY})"
        r"|THE\s(?P<body_b>(?:[A-Z]+\s){0,6}"
        r"(?:COUNCIL|ASSEMBLY|CONFERENCE|PARLIAMENT|BOARD|COMMITTEE|COMMISSION|CONGRESS|MEETING|UNION)(?:\sOF\s[A-Z ]{3,50})?))"
        # "The Conference, meeting at its third session,"
        r"\s?(?:,\s(?:meeting|gathered|assembled|convened|having\s(?:met|been\sconvened))\s[^.;:\n]{3,300},(?=\s*$)"
        r"|,\s?(?=\s*$|\n|(?:while\s|deeply\s|also\s)?[A-Za-z]+ing\b|[Hh]aving\b|convened\b|[A-Z][a-z]+s\b"
        r"|(?:under\sthe\sterms\sof|in\s(?:accordance\swith|application\sof)|pursuant\sto|by\svirtue\sof)\s)|:\s?(?=\s*$|\n))"
    ),
    convened=(
        rf"(?:(?:[Tt]he\s)?(?P<body>{_BODY})\b[^.;]{{0,500}}"
        r"|[Tt]he\s(?P<body_b>[A-Z][\w’'-]+(?:\s(?:of|on|for|and|the|[A-Z][\w’'-]+)){0,24})),"
    ),
    adopts=(
        rf"{_PAGE}(?:(?:The|THE)\s)?(?P<body>{_BODY})?[^\n]{{0,400}}?\b"
        rf"(?:[Aa]dopt(?:s|ed)|[Aa]pproved?|[Ss]ubmits|[Rr]ecommends|[Ii]ssued?|made)\b[^.;]{{0,400}}"
        rf"\b(?:this|the\sfollowing|following|the\spresent)\s(?P<type>{_TYPE})s?(?:\s(?:for|to|on|of|concerning)\s[^.;:]{{3,240}})?"
        rf"(?:\sNo\.\s\d{{1,4}}\.$|\s?:?(?:\s*The\s{_BODY},)?\s*$"
        rf"|:\s(?=(?:[-–—]\s\d{{1,3}}\s[-–—]\s)?(?:[A-Z][^\n.;:]{{2,90}}$|(?:[A-Z][^\n.;:]{{2,90}}\s)?1[.)]\s)))"
    ),
    heading=rf"(?:\A|\n)[ \t]{{0,60}}(?:(?:[A-Z][\w’'-]*\s){{0,4}}|[A-Z][^\n.;:]{{3,100}}\s[-–—]\s)(?P<type>{_TYPE})\b[^\n]{{0,80}}",
    types={
        "resolution": "resolution", "decision": "decision", "recommendation": "recommendation", "declaration": "declaration", "communiqué": "communique",
        "communique": "communique", "conclusions": "finding", "motion": "motion", "statement": "statement",
    },
    marker=(
        r"[ \t]{0,40}[“\"]?(?:[-–—]\s\d{1,3}\s)?(?:(?P<number>\d{1,4}(?:\.\d{1,3}){0,3}(?:\s(?:bis|ter|quater))?)\s?"
        r"(?:\\?\.|\)|°)(?!\d)\s{0,4}|(?P<number_c>\d{1,3}(?:\.\d{1,3}){1,3})\s{1,4}(?=[A-Za-z(])"
        r"(?!(?:m|b|tr)illion\b|per\b)|\((?P<number_b>\d{1,3})\)\s{0,4}|(?P<number_d>\d{1,3})\.?[ \t]{0,9}\n\s{0,60}"
        r"|[A-Z][.)]\s{1,4}|(?P<letter>[a-z])[.)]\s{1,4}|\((?P<letter_b>[a-z])\)\s{1,4}"
        r"|[-–—•·▪*]\s{1,4}|[IVX]{1,5}\.?\s{1,4}(?=[A-Z][a-z]))(?:\([a-z]\)\s)?"
    ),
    subject=rf"[“\"]?{_SUBJECT}",
    joint=r"(?i:\bjoint\b|declaration|communiqu)",
    lead=(
        r"(?:(?:has|have|while|also|and|but|therefore|consequently|accordingly|hereby|deeply|further|moreover)\s){1,3}"
        r"|(?:Therefore|Consequently|Moreover|Furthermore|While|And|Hereby|Accordingly),?\s"
    ),
    motion=(
        r"That(?:\s(?:this|the)\s(?P<body>House|Parliament|Senate|Assembly|Council)"
        r"|,\sin\sthe\sopinion\sof\s(?:this|the)\s(?P<body_b>House|Senate),\s(?:the\s)?[^.;:()\n]{2,60}?\sshould):?(?:\s|$)"
    ),
    parted=r";\s(?:and\s)?",
    goes_on=r"(?:(?:\([a-z0-9]{1,4}\)|[a-z0-9]{1,2}[.)]|[-–—•·▪*])\s{1,4})?[a-z]{3,}",
    leading=(
        rf"{_PAGE}(?:[A-Z][a-z]+s\s(?:(?:(?:up)?on|to)\s(?:(?!\sthat\b)[^,;:.]){{3,150}}|that\s[^;:.]{{3,150}})"
        r"|[Hh]ave\s(?:declared|agreed|decided|resolved|adopted)\b[^,;:.]{0,80}):"
    ),
    measures=(
        r"[^.;:\n]{0,200}\b(?:measures|steps|actions|recommendations|proposals)\b[^.;:\n]{0,80}\b"
        r"(?:(?:is|are|were|be|been)\s(?:\w{2,14}\s)?(?:recommended|proposed|considered|implemented|adopted|taken"
        r"|suggested|"
        r"made)|(?:could|should|might|may)\srelate\sto)\b[^.;:\n]{0,60}:"
    ),
    headed=r"(?:[A-Z]\.\s)?[A-Z][^\n.:;]{2,90}\s(?P<number>\d{1,4})[.)]\s(?=[A-Z(])",
    alone=r"[ \t]{0,60}\d{1,3}\.?",
    aside=(
        r"[ \t]{0,60}(?:[-–—]\s?)?(?:\d{1,4}(?:\s?[-–—])?(?:\s?[IVX]{1,5}\.?)?|[IVX]{1,5}\.?|[A-Z]\.?)|(?=[^a-z]*[A-Z])[^a-z]{3,160}"
        r"|(?:(?:[IVX]{1,5}|[A-Z])\.?\s)?[A-Z][^\n.;:,]{2,90}|(?:PART|Part|Section|SECTION|CHAPTER|Chapter)\s[^\n]{1,90}"
        r"|\[\[?[^\n]{1,60}\]\]?"
    ),
    over=(
        r"(?:Done\s(?:at|in)\s|DONE\s|In\switness|Adopted\s(?:at|on|by)\s|(?:Annex|ANNEX|Appendix|APPENDIX)\b|Signed\s"
        r"|\d{1,4}(?:st|nd|rd|th)\s(?:plenary\s)?(?:meeting|session|sitting)\b"
        r"|For\sthe\sGovernment|(?:Mr|Ms|Mrs|The)\.?\s[A-Z]{3,}[^\n]{0,40}[.:]\s)"
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
