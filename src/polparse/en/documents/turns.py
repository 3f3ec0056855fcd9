"""How English records print who speaks; regexes over the text itself: the marks and capitals of a label are set by the printer."""

from polparse.documents.turn_print import Labels
from polparse.en.documents.words import ASPECTS, FUNCTIONS
from polparse.engine.regexes import trie
from polparse.engine.rules import hit, miss

__all__ = ["LABELS"]

_BLANK = r"[ \t\xa0\u2007\u202f]"
_SPACE = r"[ \xa0\u2007\u202f]"
# Words that a stop belongs to, beside single letters.
_SHORT = (
    "Mr Mrs Ms Mx MR MRS MS Dr DR St ST Sr Jr Smt SMT Shri Prof PROF Hon HON Rt RT Rev REV Gen GEN Lt LT Col COL Sen SEN Rep REP Gov GOV Amb AMB "
    "Engr Barr Mme"
)
_STOP = r"(?:\.(?:(?<=\b[A-Z]\.)(?:[A-Z]\.){0,3}|" + "|".join(rf"(?<=\b{word}\.)" for word in _SHORT.split()) + "))?"
# "Hon. (Dr.) Lena Vogt", "H.E. Lena Vogt"
_WORD = rf"(?:[^\W\d_a-zà-öø-ÿ][\w’'-]{{0,24}}+{_STOP}|\((?:Dr|Prof|Eng|Rtd|Retd|Mrs|Ms|Rev)\.?\))"
# Small words inside names and offices.
_PLURAL = {word + "s" for word in FUNCTIONS if not word.endswith("s")}
_SMALL_WORDS = "al and at bin bint da de del den der di do dos du el floor for from ibn in la le of on pro tempore ten ter the to van von"
# "Several hon. members", "Audience member 2"
# In one order in every process: what is kept of a regex is found again by how it is written.
_SMALL = trie(sorted({*_SMALL_WORDS.split(), *FUNCTIONS, *_PLURAL, "hon."}))
_CORE = rf"(?>{_WORD}(?:(?!,\son\sbehalf\b),?{_SPACE}{{1,2}}(?:{_WORD}|{_SMALL}(?![\w’'-]))){{0,13}}(?:{_BLANK}#?\d{{1,2}}(?![\d.]|:\d))?)"
# "(Norway) (spoke in French)", or as the European Parliament prints it: ", on behalf of the Green Group. –".
_FUNCTION = r"(?:rapporteur|author|deputi[sz]ing\sfor|in\swriting|blue-card|draftsman|draftsperson)"
_FOR = rf",\s(?:on\sbehalf\sof\s[^\n():–]{{3,80}}|{_FUNCTION}[^\n():–]{{0,120}})(?=\.\s[–—-])"
# "The Chair (Ms. Vogt (Bergen, Ind.))"
_PAIR = r"(?:\((?:[^()\n]{1,80}|[^()\n]{1,60}\([^()\n]{1,60}\))\)|\[[^\[\]\n\d]{1,80}\])"
_BRACKETS = rf"(?:(?:{_BLANK}{{0,2}}{_PAIR}){{0,3}}(?:{_FOR})?(?:{_BLANK}[–—-]{_BLANK}[A-Z][^\n:.–—]{{1,40}}(?=:\s))?)"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?"
# The day before it, in what is exported of a chat: "[12/05/2031, 09:14]".
_DAY = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ T])?"

# The number of a question or a paragraph, and what puts a question there without reading it.
_NUMBER = rf"(?P<number>(?=[QAMT\d])(?:Q\d{{1,4}}|\d{{1,4}}(?:\.\d{{1,3}}){{0,3}})[.)]?{_BLANK}{{1,4}}|(?:Asked|Moved|Tabled)\sby\s)"
_ASKED = rf"{_BLANK}(?:(?=asked\sthe\s[A-Z])|to\s(?:ask\s)?the\s[A-Z][^\n:.]{{3,150}}:)"
# How a summary record tells what somebody said: "1. Ms. Vogt (Norway), replying to questions, said that".
_TOLD = (
    rf"(?:,\s[a-z][^.;:\n]{{3,140}}?,)?{_BLANK}(?:said|asked|stated|noted|recalled|explained|expressed|thanked|welcomed|stressed|emphasi[sz]ed"
    r"|wondered|observed|invited|commended|introduced|suggested|requested|pointed\sout|drew\sattention|took\sthe\sChair)\b"
)

LABELS = Labels(
    name="en.turns.label",
    label=(
        rf"(?P<line>)[ \t\xa0>*_#\\]{{0,40}}+(?P<opens>(?>(?:[\[(]?{_DAY}(?P<time>{_CLOCK})[\])]?(?:{_BLANK}|[-–—]){{1,4}}[*_]{{0,3}})?))"
        rf"(?:(?P<label>(?P<letter>[QA])\d{{0,3}})(?:(?P<mark_b>[*_]{{0,3}}[:./][*_]{{0,3}})(?=\s)"
        rf"|(?:(?<=Q)|(?=\t|{_BLANK}{{2}}))[*_]{{0,3}}(?={_BLANK}{{1,40}}[*_]{{0,3}}[\w“\"‘'(\[—–.…-]|[—–]))"
        rf"|{_NUMBER}?(?P<bracket>\[)?(?P<label_b>(?P<core>{_CORE})(?!{_BLANK}[b-su-z](?!aid\sthat\s|nvited\s))(?P<brackets>{_BRACKETS}))"
        rf"(?:[*_]{{0,3}}(?:{_BLANK}|[-–—,]){{1,4}}[\[(]?{_DAY}(?P<time_b>{_CLOCK})[\])]?(?=:|[*_]{{0,3}}[ \t]{{0,9}}\n))?"
        rf"(?P<mark>(?(bracket)\](?={_BLANK})|(?:[*_]{{0,3}}{_BLANK}{{0,1}}[:/][*_]{{0,3}}(?=\s)"
        rf"|[*_]{{0,3}}\.?{_BLANK}{{1,2}}[–—-]+(?={_BLANK})|\.(?=[\s\xa0]{{1,2}}[\[(“\"‘']?[A-Z0-9])"
        rf"|[*_]{{0,3}}(?=[ \t]{{0,9}}\n\s{{0,60}}[\[(“\"‘'—]?[^\W_a-zà-öø-ÿ])|(?:\t|{_BLANK}{{3}}){_BLANK}{{0,40}}(?=[\[(“\"‘'—]?[A-Z])"
        rf"|(?(number)(?:(?P<put>{_ASKED})|(?=(?P<told>{_TOLD})))|(?!))))))"
    ),
    stop=r"\.",
    alone=r"[*_]*",
    dash=r"[*_]*\.?\s+[–—-]+",
    functions=FUNCTIONS,
    aspects=ASPECTS,
    asks="Q",
    answers="A",
    of="of",
    bracketed=(
        rf"[(\[](?:(?P<time>{_CLOCK})|(?:spoke|speaking|interpretation\sfrom|translated\sfrom|in)\s(?:in\s)?(?P<language>[A-Z][a-z]+)[^()]*"
        r"|(?P<inner>(?P<honorific>(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Adv|Smt|SMT|Shri|SHRI|MR|MRS|MS|DR|MISS)\.?\s)[^()\[\]]*[^()\[\]\s])(?=\s?[()\]])"
        r"|(?P<aside>[a-z][^()\[\]]*)|(?P<inner_b>[^()\[\]]+))(?:[)\]]|\s?(?=\())"
        r"|,\son\sbehalf\sof\s(?:the\s)?(?P<inner_c>[^()]+)|[–—-]\s(?P<inner_d>[^()\[\]]+)$"
    ),
    spoken=r"\s{0,3}\((?P<language>[A-Z]{2})\)\s",
    scene=(
        rf"(?:(?<=\n)|^)[ \t]{{0,40}}(?:[\[(]?{_CLOCK}[\])]?[ ]{{1,3}})?"
        r"(?:\[\[[^\[\]\n]{1,80}\]\]|\[[^\[\]]{1,300}\]|\([A-Z][^()]{1,300}\)|\{[^{}\n]{1,80}\}[^\n]{0,40})[ \t]*(?=\n|\Z)"
    ),
    over=(
        r"\n[ \t]{0,4}(?:The\s(?:(?:assistant|senior|legislative|bill)\s){0,3}"
        r"(?:[Cc]lerk\s(?:read|called|proceeded|will|announced|designated)|text\sof\s(?:the|amendment)|"
        r"(?:sitting|meeting|House|Senate)\s(?:was|rose|met|adjourned|resumed|suspended"
        r"|closed|ended)|(?:amendment|motion|bill|question|vote)\swas\s|result\s(?:of|was))"
        r"|Agreed\sto\.|(?:There|Debate|Motion|Bill|Question|Order|Report|Amendment|Business|Declarations?)\s"
        r"(?:was\sno|concluded|suspended|interrupted|adjourned|agreed\sto|read\sa|put|"
        r"disposed\sof|adopted|of\svote|not\sagreed)\b)"
    ),
    heading=(
        r"[ \t\xa0]{0,99}(?:END\b)?[\s\xa0]{0,60}(?:\d{1,2}[:.]\d\d\s?[AaPp]\.?[Mm]\b[^\n]{0,20}|https?://\S+|END|[*_#-]{1,40}|[A-Z]{3,4})"
        r"|\[\[[^\n]{1,60}\]\]|[ \t]{0,80}[^a-zA-Z\n]{0,30}[A-Z]{3}[^a-z\n]{2,120}|[ \t]{5,80}[A-Z][^\n]{0,90}[^.?!\n]|[ \t]{0,80}\([A-Z][^()\n.]{1,80}\)"
        r"|[ \t]{0,80}(?:[^a-z\n]{3,60}\((?:sworn|affirmed|recalled|called|continued)\)"
        r"|(?:(?:Further|Cross|Re)[ -]?)?(?:[Qq]uestions|[Ee]xamination(?:-in-chief)?)\s(?:from|by)\s[^\n]{3,60})"
    ),
    ends=r"[.?!…—–-][\"”’'»)\]*_]{0,3}$",
    between=r"\s*[—–]\s*|,\s",
    voice=r"\?|\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ours?|[Yy]ou|me|us|[Tt]hanks?|Yes|No|Order|Madam|Sir|Mr\.?\s(?:Speaker|President|Chair\w*))\b",
    record=(
        r"(?i:\b(?:debate|transcript|interview|hearing|panel|round\s?table|round-table"
        r"|briefing|press\sconference|town\shall|forum|talk\sshow|broadcast|dialogue"
        r"|conversation|moderat\w{2,4}|verbatim|proceedings|Q\s?&\s?A|testimony|deposition)\b)"
    ),
    put="?**",
    bold=(
        r"(?:\A|(?<=\n))[ \t]{0,8}(?P<line>)(?P<opens>)(?P<label>(?P<core>\*\*))(?![\s*])(?=(?P<words>[^\n*]{2,700})(?P<close>\*\*)[ \t]*(?:\n|[^\s:*]))"
    ),
    answer=r"(?P<line>)(?P<opens>)(?P<label>(?P<core>\*\*))\s*(?=\S)",
    asked=r"\b[Yy]ou(?:r|rs|rself)?\b",
    own=r"\b(?:I|[Mm]y|me|[Mm]ine|[Mm]yself)\b",
    marks=("\n— ", "\n– ", "\n- "),
    exchange=(
        rf"(?P<line>)[ \t]{{0,8}}(?P<opens>)(?P<label>(?P<core>[–—-])){_BLANK}{{1,3}}(?=[“\"‘'(\[…¿¡]{{0,2}}[^\W_a-zà-öø-ÿ])"
        r"(?=[^\n]*?(?:(?P<asks>\?)|[.!…])[\"”»’')]{0,2}[ \t]*(?:\n|\Z))"
    ),
    examples=(
        hit("[[MS. VOGT: Good afternoon.]]\n\n[[Q   Will the port open?]]\n\n[[MS. VOGT: Yes.]]"),
        hit("[[The PRESIDENT (Ms. Vogt). The clerk will call the roll.]]\n\n[[Mr. BRANDT of Bergen. I object.]]"),
        hit("[[President. – The debate is closed.]]\n\n[[Lena Vogt (S&D). – Madam President, the port is shut.]]"),
        hit("[[President. – The debate is closed.]]\n\n[[Per Brandt (S&D). – Madam President, we agree.]]"),
        hit("[[Lena Vogt, rapporteur. – The port is shut.]]\n\n[[Ivo Brandt, on behalf of the Harbour Group. – We agree.]]"),
        hit("[[The Minister for Ports (Lena Vogt): I agree.]]\n\n[[Ivo Brandt (Bergen): I do not.]]"),
        hit("[[The President: I call on Norway.]]\n\n[[Ms. Vogt (Norway) (spoke in French): We thank the Council.]]"),
        hit("[[MS. VOGT\n\nThe port is open.]]\n\n[[MR. BRANDT\n\nI ask for proof.]]"),
        hit("[[1. Ms. Vogt (Norway) said that the port was open.]]\n\n[[2. The Chair said that the debate was closed.]]"),
        hit("Panel on ports\n\n[[Moderator\nWho pays?]]\n\n[[Vogt\nYou do.]]\n\n[[Moderator\nDo we?]]\n\n[[Vogt\nYes.]]"),
        hit("[[Q: Will you sign?]]\n\n[[A: Yes.]]"),
        miss("Two ministers came: Lena Vogt and Ivo Brandt.\n\nThe plan has three parts: ports, roads and wells."),
        miss("LENA VOGT\n\nI am home.\n\nIVO BRANDT\n\nSo am I."),
        miss("MS. VOGT\n\nMinister of Trade\n\nMR. BRANDT\n\nMinister of Ports"),
        miss("Editor: Lena Vogt\n\nDirector: Ivo Brandt"),
        miss("LONDON: The ministers met.\n\nOSLO: They met again."),
        miss("1. Ms. Vogt (Norway) left.\n\n2. Mr. Brandt (Chad) was named."),
        miss("Pros: You save money, and we all save fuel.\n\nCons: You pay for it.\n\nPros: Our pier.\n\nCons: Do we need it?"),
        miss("Vogt: Ivo Brandt left."),
    ),
)
