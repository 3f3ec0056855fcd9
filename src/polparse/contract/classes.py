"""
The classes of words that the stages read: the name of each, once.

They stand below the stages, which import them, and above the engine, which knows no class but those of its tokens. A pack gives a class
by a table of that name in a word list or, of the last group, by the kind of a rule; a class that it does not give is empty. What may be the
norm of a form is in `polparse.contract.norms`.
"""

# What the tokens make: no pack can lack these.
BLANK = "blank"
BRACKET_CLOSE = "bracket_close"
BRACKET_OPEN = "bracket_open"
BREAK = "break"
CAP = "cap"
COLON = "colon"
COMMA = "comma"
DASH = "dash"
HYPHEN = "hyphen"
INITIAL = "initial"
LETTER = "letter"
LOWER = "lower"
MULTI = "multi"
NUMBER = "number"
POSSESSIVE = "possessive"
PUNCTUATION = "punctuation"
QUOTE_CLOSE = "quote_close"
QUOTE_OPEN = "quote_open"
QUOTE_STRAIGHT = "quote_straight"
SEMICOLON = "semicolon"
SINGLE_CLOSE = "single_close"
SINGLE_OPEN = "single_open"
SINGLE_STRAIGHT = "single_straight"
SLASH = "slash"
SLASH_DATE = "slash_date"
STOP = "stop"
UNKNOWN = "unknown"
UPPER = "upper"

# Small words, by what they are.
ADJECTIVE = "adjective"
ADVERB = "adverb"
ADVERB_WORD = "adverb_word"
ARTICLE = "article"
CLOSED = "closed"
CONJUNCTION = "conjunction"
CONJUNCTION_AND = "conjunction_and"
CORRELATIVE = "correlative"
DEMONSTRATIVE = "demonstrative"
MODAL = "modal"
NEGATION = "negation"
NEGATIVE_DETERMINER = "negative_determiner"
NOUN = "noun"
NOUNS = "nouns"
NUMBER_WORD = "number_word"
ORDINAL_WORD = "ordinal_word"
POSSESSIVE_DETERMINER = "possessive_determiner"
PREPOSITION = "preposition"
PRONOUN_OBJECT = "pronoun_object"
PRONOUN_SUBJECT = "pronoun_subject"
QUANTIFIER = "quantifier"
SEMI_MODAL = "semi_modal"
WH = "wh"
WHO = "who"

# Small words, each as itself: the class is what the language says for it, in one word or in several.
ABOUT = "about"
AFTER = "after"
AGAINST = "against"
AT = "at"
BEFORE = "before"
BETWEEN = "between"
BUT = "but"
BY = "by"
FOLLOWING = "following"
FOR = "for"
FROM = "from"
IF_WORD = "if_word"
IN = "in"
OF = "of"
ON = "on"
OVER = "over"
THAT = "that"
THE = "the"
TO = "to"
TO_BE = "to_be"
UNDER = "under"
UNTIL = "until"
WITH = "with"

# Verbs, by form.
AUX_BE = "aux_be"
AUX_DO = "aux_do"
AUX_HAVE = "aux_have"
VERB_BASE = "verb_base"
VERB_ED = "verb_ed"
VERB_EN = "verb_en"
VERB_ING = "verb_ing"
VERB_S = "verb_s"

# Clauses: what a verb says of the clause that it leads to.
DENIED_VERB = "denied_verb"
PLANNED_VERB = "planned_verb"
WISHED_VERB = "wished_verb"

# Time.
FISCAL = "fiscal"

# People.
DOUBLE_SURNAME = "double_surname"
FAMILY_NAME = "family_name"
GIVEN = "given"
GIVEN_FEMALE = "given_female"
GIVEN_MALE = "given_male"
HONORIFIC = "honorific"
HONORIFIC_FEMALE = "honorific_female"
HONORIFIC_MALE = "honorific_male"
NAME_JOINT = "name_joint"
NAME_PARTICLE = "name_particle"
NAME_SUFFIX = "name_suffix"
POST_NOMINAL = "post_nominal"
SURNAME_WORD = "surname_word"
WEAK_GIVEN = "weak_given"

# Offices.
OFFICE = "office"
OFFICE_COUNTRY = "office_country"
OFFICE_DESIGNATE = "office_designate"
OFFICE_FEMALE = "office_female"
OFFICE_MALE = "office_male"
OFFICE_PLURAL = "office_plural"
PORTFOLIO = "portfolio"
RANK = "rank"
STATUS = "status"

# States, places and peoples.
CAPITAL = "capital"
CITY = "city"
COUNTRY = "country"
DEMONYM = "demonym"
HOME = "home"
PEOPLE = "people"
REGION = "region"
REGION_PEOPLE = "region_people"
SEAT = "seat"
STATE = "state"
STATE_MARK = "state_mark"

# Bodies and groups.
AGENCY = "agency"
ARMED_GROUP = "armed_group"
BACKED_WORD = "backed_word"
BODY_NOUN = "body_noun"
COMPANY = "company"
FAITH = "faith"
GROUP_NOUN = "group_noun"
PARLIAMENT = "parliament"
PARTY = "party"
SECTOR = "sector"
SHARED_BODY = "shared_body"

# Statements.
CUE_ADJECTIVE = "cue_adjective"
CUE_NOUN = "cue_noun"
CUE_PREPOSITION = "cue_preposition"
CUE_VERB = "cue_verb"
MODALITY = "modality"
AIMED = "aimed"
ANONYMITY = "anonymity"
MUTUAL = "mutual"
NAMING = "naming"
RECEIVING = "receiving"
TAKES_BARE = "takes_bare"

# Relations.
ANY_MEETING = "any_meeting"
BODY_ADJECTIVE = "body_adjective"
DELEGATION_NOUN = "delegation_noun"
FORM_NOUN = "form_noun"
INSTRUMENT_NOUN = "instrument_noun"
INSTRUMENT_VERB = "instrument_verb"
MASS_INSTRUMENT = "mass_instrument"
MEDIUM = "medium"
MEETING_CUE = "meeting_cue"
MEETING_NOUN = "meeting_noun"
MEETINGS_NOUN = "meetings_noun"
MEMBER_NOUN = "member_noun"
OPINION_VERB = "opinion_verb"
USUAL_STATUS = "usual_status"

# What rules make, once it is one unit.
BODY = "body"
PERSON = "person"
QUOTATION = "quotation"
TIMEX = "timex"

# Every class: the constants above, and no other name of this module, are strings.
CLASSES = frozenset(name for constant, name in tuple(globals().items()) if constant.isupper())
# Those without which nothing comes of a text: at least one form is of each.
REQUIRED = (COUNTRY, HONORIFIC, OFFICE)
# Those that are read with a norm behind a dot, too, where each norm is a class of its own: "office.minister".
SPLIT = (BODY_NOUN, GROUP_NOUN, OFFICE, POSSESSIVE_DETERMINER, PRONOUN_OBJECT, PRONOUN_SUBJECT, STATUS)
# Lists that are no classes: what is in them is looked up by form, and stays what it is without them.
HOMELAND, MARKER, OPERATIVE_HEAD = "homeland", "marker", "operative_head"
LISTS = (HOME, HOMELAND, MARKER, SECTOR)
