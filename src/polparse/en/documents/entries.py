"""How lists of participants are printed in English, with the honorifics and headings of French and Spanish lists; regexes over lines."""

from polparse.documents.entry_print import Participants
from polparse.engine.regexes import trie
from polparse.engine.rules import hit, miss

__all__ = ["PARTICIPANTS"]

# Of English, French and Spanish lists.
_TITLES = (
    "Dra Ing Lic Drª H.E H.M S.E H.R.H H.S.H HE Mr Mrs Ms Miss Mx MR MRS MS Dr "
    "DR Prof Rev Hon Sir Dame Sr Sra Srta Mme Mlle M Adv Eng Amb Gen Col Maj Capt Lt"
)
_HONORIFIC = rf"(?:{trie(_TITLES.split())}\.?\s{{1,2}}){{1,4}}"
_WORD = (
    r"(?:(?:[^\W\d_]\.){1,3}|(?:Md|Mohd|St|Jr|Hj|Pg)\.|[^\W\d_][\w’'`´/-]{0,30}"
    r"|\((?!(?i:head|leader|chief|deputy|alternate|chair))[^()\n]{1,30}\)|\"[^\"\n]{1,20}\")"
)
_NAME = rf"{_WORD}(?:\s{{1,2}}{_WORD}){{0,11}}"
# Without an honorific, capitals alone tell a name.
_CAP = r"[^\W\d_a-z][\w’'.-]{1,24}"
_BARE = rf"{_CAP}(?:\s(?:(?:al|bin|da|de|del|der|di|du|el|la|van|von)\s){{0,2}}{_CAP}){{1,4}}"
# "Lena VOGT", "Jean-Luc VAN DAM"
_SURNAME = r"[A-ZÀ-Þ][a-zà-ÿ]{1,20}(?:[\s-][A-ZÀ-Þ][a-zà-ÿ]{1,20}){0,2}(?:\s[A-ZÀ-Þ][A-ZÀ-Þ’'-]{1,24}){1,3}"
_MARK = r"(?:[-–—•*·▪]{1,2}\s{0,3}|\d{1,3}[.)]\s{1,3})"
# What stands beside a name: "Lena Vogt, Minister", "Lena Vogt (Minister)", "Lena Vogt – Minister".
_BESIDE = r"(?:\s?[,(]|\s[–—]\s)\s?[^\n]{1,300}"
_LEADS = (
    r"(?i:(?<!deputy[ -])(?<!alternate[ -])(?<!vice[ -])"
    r"(?:\b(?:head|leader|chief)\sof\s(?:the\s)?delegation|\bchief\sdelegate)|\bchef\sde\s(?:la\s)?d[ée]l[ée]gation"
    r"|\bjefe?a?\sde\s(?:la\s)?delegaci[óo]n)"
)
_ROLES = (
    r"(?:(?:(?:Deputy|Alternate|Vice)[\s-])?(?:(?:[Hh]ead|[Cc]hief|[Ll]eader)s?\sof\s(?:the\s)?[Dd]elegation|[Cc]hief\s[Dd]elegate)|(?:Deputy\s"
    r"|Alternate\s|Permanent\s|Special\s|Principal\s)?"
    r"(?:[Rr]epresentative|[Dd]elegate|[Aa]dvis[eo]r|Alternate|Observer|Expert|Member|Substitute|Technical\sadviser)s?(?:\(s\))?"
    r"|(?:Ministers?|Persons?|Other\s[Pp]ersons?)\sattending\sthe\s[A-Z]\w+"
    r"|Chef(?:fe)?\sde\s(?:la\s)?d[ée]l[ée]gation|(?:D[ée]l[ée]gu[ée]|Suppl[ée]ant|Conseill(?:er|[èe]re))(?:\(?e?s?\)?)"
    r"|Jef[ea]\sde\s(?:la\s)?[Dd]elegaci[óo]n|(?:Delegad[oa]|Suplente|Consejer[oa]|Asesor[ae]?)s?"
    r"|(?:Advis[eo]rs|Delegates|Alternates|Substitutes)\sand\s(?:substitute\s)?(?:advis[eo]rs|delegates|alternates|substitutes|experts)"
    r"|(?:Government|Workers[’']?|Employers[’']?|Substitute)\s(?:[Dd]elegates?|[Aa]dvis[eo]rs?|[Rr]epresentatives?))"
)

# The heading of a table whose cells are apart by tabs, commas or semicolons.
_COLUMNS = {
    "side": r"(?i:country|state|party|side|delegation|member\sstate|organi[sz]ation)",
    "name": r"(?i:(?:full\s)?names?|participants?|representatives?|delegates?)",
    "title": r"(?i:title|position|office|function|role|post)",
    "organisation": r"(?i:ministry|organi[sz]ation|institution|affiliation|body|agency|employer|department)",
}
_COLUMN = "|".join(_COLUMNS.values())
_HEADER = rf"(?:{_COLUMN})\s?(?P<apart>[\t,;])\s?(?:{_COLUMN})(?:\s?(?P=apart)\s?[^\n\t,;]{{1,30}}){{0,6}}"

PARTICIPANTS = Participants(
    name="en.entries.participant",
    needs=(
        rf"[ \t]{{0,12}}+(?>(?:{_MARK})?)(?:{_HONORIFIC}[^\n]{{2,90}}+(?<![.?!”\"’,;:])\n|\||{_HEADER}\n|{_ROLES}[^\n]{{0,50}}(?:\n|:)"
        r"|(?:Present|Attendance|In\sattendance|Participants|Attendees):|(?:The\s)?[Dd]elegation\sof\s[^\n.:]{3,60}\n"
        r"|(?:The|On\sthe)\s[A-Z][^\n.:]{2,40}\sside(?:\swas\srepresented\sby)?:"
        rf"|{_SURNAME}(?:\s\([^()\n]{{3,40}}\))?\n|[A-Z][^\n:|]{{2,40}}:\s{_HONORIFIC}[^\n]{{3,60}}?,\s{_HONORIFIC}[^\n]{{0,400}}[^.?!\n]\n"
        r"|[A-Z][A-Z’'-]{1,24}+,\s[A-Z][^\n,]{1,30}+,\s(?:Mr|Ms|Mrs|Dr)\b|[A-Z][^\n.:]{2,60}+(?:(?<=ide)|(?<=IDE)|(?<=gation)|(?<=GATION)):)"
    ),
    person=(
        rf"(?:{_MARK})?(?:(?P<honorific>{_HONORIFIC})(?P<name>{_NAME})(?P<rest>{_BESIDE})?"
        rf"|(?P<name_b>[A-Z][A-Z’'-]{{1,24}}(?:\s[A-Z][A-Z’'-]{{1,24}}){{0,2}},\s[A-Z][^\n,]{{1,30}}),\s"
        rf"(?:Mr|Ms|Mrs|Dr|Mme|Prof)\.?,?(?P<rest_b>\s[^\n]{{1,300}})?"
        rf")|{_MARK}(?P<name_c>{_BARE})(?P<rest_c>{_BESIDE})?|(?P<name_d>(?P<bare>){_SURNAME})(?P<rest_d>{_BESIDE})?"
    ),
    several=rf";\s{{1,3}}(?:and\s)?|,\s(?:and\s)?(?={_HONORIFIC}[A-Z])",
    commas=r",\s(?=(?:and\s)?[A-Z][^,;()]{2,40}(?:\([^()]{2,40}\))?(?:,|$))",
    titled=_HONORIFIC,
    listed=rf"\s{{0,4}}(?:and\s)?(?:(?:{_HONORIFIC})(?P<name_b>{_NAME})|(?P<name>{_BARE}))(?P<rest>{_BESIDE})?\s{{0,4}}\.?",
    heading=(
        r"(?:(?:[Mm]embers|[Cc]omposition)\sof\sthe\s(?P<side>[A-Z][^\n:]{2,60}?)\s(?:[Ss]ide|[Dd]elegation)"
        r"|(?:(?:The|THE)\s)?(?:[Dd]elegation|DELEGATION|[Mm]embers\sof\sthe\s[Dd]elegation)\s(?:of|OF)\s(?:the\s|THE\s)?(?P<side_b>[A-Z][^\n:]{2,60}?)"
        r"|For\s(?:the\s(?:Government\sof\s)?(?:the\s)?)?(?P<side_c>[A-Z][^\n:]{2,60}?)"
        r"|(?:On\s)?(?:(?:[Tt]he|THE)\s)?(?P<side_d>[A-Z][^\n:]{2,60}?)\s(?:[Ss]ide|[Dd]elegation|DELEGATION|SIDE)"
        r"(?:\s(?:was\srepresented\sby|consisted\sof|comprised|included))?)\s?:?"
    ),
    inline=r"(?P<side>[A-Z][^\n:|]{2,50}):\s(?P<people>[A-Z][^\n]{4,600})",
    function=rf"(?P<function>{_ROLES})(?:\s?[-–—/]\s?[^\n:]{{3,60}})?(?::?|:\s(?P<people>[^\n]{{3,600}}))",
    leads=_LEADS,
    bracket=r"\([^()\n]{2,80}\)",
    scope=r"$|,|\s(?:of|to|for|in|at)\b",
    body=(
        r"(?i:\b(?:ministr?(?:y|ies|ère|erio|ères)|department|departamento|d[ée]partement|office\sof|agency|agence"
        r"|agencia|embass(?:y|ies)|ambassade|embajada|universit\w+|institut\w*|secretariat\w*|"
        r"commission|commissariat|council|conseil|consejo|authority|autorit[ée]|committee|comit[ée]|bureau|board|bank"
        r"|banque|banco|fund|foundation|fondation|centr?er?s?|centro|parliament\w*|assembl[ée]e?|asamblea|senate|union|"
        r"directorate|direction|direcci[óo]n|mission|government|gouvernement|gobierno|organi[sz]ations?|association"
        r"|society|company|corporation|group|programme|program|service|"
        r"cabinet|chamber|delegation|division|laborator\w+|academy|academia|school|college|network|alliance|(?:con)?federation"
        r"|conf[ée]d[ée]ration|confederaci[óo]n"
        r"|forum|party|court|ltd|inc|gmbh|llc|plc|congress|team|unit|house|presidency|présidence|presidencia|"
        r"observatory|museum|hospital|press|news|radio|television)\b)|^[A-Z]{3,12}$"
    ),
    title=(
        r"^(?!(?:[Tt]he\s)?[Pp]ermanent\s(?:[Mm]ission|[Dd]elegation))"
        r"(?i:(?:(?:the|deputy|vice|vice-|acting|assistant|associate|senior|junior|chief|first|second|third|principal"
        r"|lead|head|special|permanent|general|executive|national|technical|policy|under|co-?|former|"
        r"international|climate|legal|foreign|political|parliamentary|press|programme|program|project"
        r"|environmental)\s){0,4}(?:minister|ministre|ministra|director|directeur|directrice|directora?|secretary"
        r"|secr[ée]taire|secretari[oa]|"
        r"president|pr[ée]sidente?|chair\w*|head|chef\w*|jefa?e?|chief|ambassador|ambassadeur|embajador|adviser|advisor"
        r"|conseill[eè]re?|consejer[oa]|asesora?|officer|official|manager|expert\w*|"
        r"member|membre|miembro|professor|professeur|profesor|coordinator|coordonn\w+|coordinador|counsell?or"
        r"|attach[ée]\w*|specialist|consultant|researcher|scientist|engineer|analyst|lawyer|negotiator|"
        r"representative|delegate|delegu[ée]\w*|deputy|d[ée]put[ée]\w*|diputad[oa]|senator|commissioner|inspector"
        r"|governor|mayor|assistant|student|journalist|photographer|cameraman|interpreter|spokes\w+|"
        r"charg[ée]\w*|responsable|encargad[oa]|focal|point|chairperson|consul|premier|prime|state|sous|under|permanent"
        r"|rector|dean|lecturer|fellow|intern|trainee|technician|economist|protocol)\b)"
        r"|(?<!the )\b(?i:director|chief|head|member|leader|advis[eo]r|manager|officer|secretary|expert|president|assistant)$"
    ),
    skipped=r"\d{1,4}|[A-Z][A-Z\d]{1,8}[./][A-Z\d./-]{1,12}|[Pp]age\s\d{1,4}[^\n]{0,20}|[-_*=]{2,}",
    columns=_COLUMNS,
    header=_HEADER,
    examples=(
        hit("Norway\n\nMs. [[Lena Vogt\nMinister\nMinistry of Trade]]\n\nMr. [[Ivo Brandt\nAdviser]]\n\nGhana\n\nH.E. Mr. [[Kofi Mensah\nAmbassador]]"),
        hit("Norwegian side:\n- [[Lena Vogt, Minister of Trade]]\n- [[Ivo Brandt, State Secretary]]"),
        hit("Present:\nNorway: [[Lena Vogt (head of delegation)]], [[Ivo Brandt]]\nGhana: [[Kofi Mensah]], [[Ama Boateng]]"),
        hit("| Country | Name | Title |\n|---|---|---|\n| Norway | [[Lena Vogt | Minister of Trade]] |\n| Ghana | [[Kofi Mensah | Ambassador]] |"),
        hit("AUSTRIA\n\n[[Lena VOGT (Head of delegation)\nMinistry of Trade]]\n\n[[Ivo BRANDT\nBar Association]]"),
        hit("Norway: Ms. [[Lena Vogt (head of delegation)]], Mr. [[Ivo Brandt]]\nWorld Bank: Ms. [[Ama Boateng]]\n"),
        miss("Norway\n\nLena VOGT said so.\n\nIvo BRANDT did not.\n"),
        miss("Ms. Vogt said that Norway would sign.\nMr. Brandt said that Ghana would not.\n"),
        hit("| State | Name | Organisation |\n|---|---|---|\n| Chad | [[Lena Vogt | Ministry of Mines]] |\n| Mali | [[Ivo Brandt | Ministry of Ports]] |"),
        hit("NORWAY\n\nHead of Delegation\nMs [[Lena Vogt\nMinister]]\n\nSPAIN\n\nChief delegate\nDra. [[Carmen Ruiz\nMinistra]]"),
        miss("Norway\n\nThe ministers met.\n\nMs. Lena Vogt\nMinister"),
    ),
)
