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
CURRENCY = "currency"
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
COMPRISE_VERB = "comprise_verb"
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
HINDER_VERB = "hinder_verb"
PLANNED_VERB = "planned_verb"
REFUTE_VERB = "refute_verb"
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
REGNAL = "regnal"
SURNAME_WORD = "surname_word"
WEAK_GIVEN = "weak_given"

# Offices.
OFFICE = "office"
OFFICE_COUNTRY = "office_country"
OFFICE_DESIGNATE = "office_designate"
OFFICE_FORMER = "office_former"
OFFICE_FEMALE = "office_female"
OFFICE_MALE = "office_male"
OFFICE_PLURAL = "office_plural"
COUNTERPART = "counterpart"
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
UNION_SEAT = "union_seat"

# Bodies and groups.
AGENCY = "agency"
ARMED_GROUP = "armed_group"
BACKED_WORD = "backed_word"
BODY_NOUN = "body_noun"
BOND_NOUN = "bond_noun"
COMPANY = "company"
FAITH = "faith"
GROUP_NOUN = "group_noun"
PARLIAMENT = "parliament"
PARTY = "party"
PRESS = "press"
SECTOR = "sector"
SHARED_BODY = "shared_body"
WHOSE_NOUN = "whose_noun"

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
ACCEPT_VERB = "accept_verb"
ACT_NOUN = "act_noun"
AGREE_VERB = "agree_verb"
ANY_MEETING = "any_meeting"
ATTEND_VERB = "attend_verb"
AUTHOR_VERB = "author_verb"
AWAY_WORD = "away_word"
BODY_ADJECTIVE = "body_adjective"
COMPANY_PHRASE = "company_phrase"
CONDITION_WORD = "condition_word"
CONSIDERATION_NOUN = "consideration_noun"
CONTENT_VERB = "content_verb"
LAST_VERB = "last_verb"
DECISIVE_VERB = "decisive_verb"
DELEGATION_NOUN = "delegation_noun"
FAIL_VERB = "fail_verb"
FORM_NOUN = "form_noun"
GRANT_VERB = "grant_verb"
HOME_NOUN = "home_noun"
INSTRUMENT_NOUN = "instrument_noun"
INSTRUMENT_VERB = "instrument_verb"
INVITATION_NOUN = "invitation_noun"
JOINT_WORD = "joint_word"
MASS_INSTRUMENT = "mass_instrument"
MEDIUM = "medium"
MEETING_CUE = "meeting_cue"
MEETING_NOUN = "meeting_noun"
MEETINGS_NOUN = "meetings_noun"
MEMBER_NOUN = "member_noun"
NO_MEETING = "no_meeting"
NONE_WORD = "none_word"
OPINION_VERB = "opinion_verb"
PROMISE_MODAL = "promise_modal"
PROMISE_VERB = "promise_verb"
PROVISION_VERB = "provision_verb"
SEPARATE_WORD = "separate_word"
SIDE_NOUN = "side_noun"
SIDE_PREFIX = "side_prefix"
STATE_VERB = "state_verb"
UNREAL_WORD = "unreal_word"
USUAL_STATUS = "usual_status"
VOTE_WORD = "vote_word"

# Events, by what is done. The norm of a word is the mode.
ACCUSE_NOUN = "accuse_noun"
ACCUSE_VERB = "accuse_verb"
AID_VERB = "aid_verb"
ARMS_NOUN = "arms_noun"
CARRIER_NOUN = "carrier_noun"
CLOSED_NOUN = "closed_noun"
CLOSE_VERB = "close_verb"
ASSAULT_NOUN = "assault_noun"
ASSAULT_VERB = "assault_verb"
COERCE_NOUN = "coerce_noun"
COERCE_VERB = "coerce_verb"
CONCEDE_NOUN = "concede_noun"
CONCEDE_VERB = "concede_verb"
CONSENT_NOUN = "consent_noun"
CONSENT_VERB = "consent_verb"
CONSULT_NOUN = "consult_noun"
CONSULT_VERB = "consult_verb"
COOPERATE_NOUN = "cooperate_noun"
COOPERATE_VERB = "cooperate_verb"
DRILL_NOUN = "drill_noun"
EXPULSION_NOUN = "expulsion_noun"
HARM_VERB = "harm_verb"
HARSH_WORD = "harsh_word"
HELP_NOUN = "help_noun"
MARCH_VERB = "march_verb"
MOBILIZE_VERB = "mobilize_verb"
MONEY_NOUN = "money_noun"
PROTEST_NOUN = "protest_noun"
PROTEST_VERB = "protest_verb"
REJECT_NOUN = "reject_noun"
REJECT_VERB = "reject_verb"
REQUEST_NOUN = "request_noun"
REQUEST_VERB = "request_verb"
ROAD_NOUN = "road_noun"
SANCTION_NOUN = "sanction_noun"
SANCTION_VERB = "sanction_verb"
STRIKE_VERB = "strike_verb"
SUFFERED_NOUN = "suffered_noun"
SUPPORT_NOUN = "support_noun"
SUPPORT_VERB = "support_verb"
THREATEN_NOUN = "threaten_noun"
THREATEN_VERB = "threaten_verb"

# What rules make, once it is one unit.
BODY = "body"
PERSON = "person"
QUOTATION = "quotation"
TIMES_NOUN = "times_noun"
TRAVEL_VERB = "travel_verb"
TIMEX = "timex"

# By the type of an event, the classes of the words that have its mode as their norm.
EVENT_WORDS: dict[str, tuple[str, ...]] = {
    "ACCUSE": (ACCUSE_VERB, ACCUSE_NOUN),
    "AGREE": (CONSENT_VERB, CONSENT_NOUN),
    "AID": (AID_VERB, HELP_NOUN),
    "ASSAULT": (ASSAULT_VERB, ASSAULT_NOUN, HARM_VERB, STRIKE_VERB),
    "COERCE": (COERCE_VERB, COERCE_NOUN, CLOSE_VERB, CLOSED_NOUN),
    "CONCEDE": (CONCEDE_VERB, CONCEDE_NOUN, ARMS_NOUN),
    "CONSULT": (CONSULT_VERB, CONSULT_NOUN),
    "COOPERATE": (COOPERATE_VERB, COOPERATE_NOUN, DRILL_NOUN),
    "MOBILIZE": (MOBILIZE_VERB,),
    "PROTEST": (PROTEST_VERB, PROTEST_NOUN, MARCH_VERB, ROAD_NOUN),
    "REJECT": (REJECT_VERB, REJECT_NOUN),
    "REQUEST": (REQUEST_VERB, REQUEST_NOUN),
    "SANCTION": (SANCTION_VERB, SANCTION_NOUN, EXPULSION_NOUN),
    "SUPPORT": (SUPPORT_VERB, SUPPORT_NOUN),
    "THREATEN": (THREATEN_VERB, THREATEN_NOUN),
}
# Every class: the constants above, and no other name of this module, are strings.
CLASSES = frozenset(name for constant, name in tuple(globals().items()) if constant.isupper() and isinstance(name, str))
# Those without which nothing comes of a text: at least one form is of each.
REQUIRED = (COUNTRY, HONORIFIC, OFFICE)
# Those that are read with a norm behind a dot, too, where each norm is a class of its own: "office.minister".
SPLIT = (BODY_NOUN, GROUP_NOUN, OFFICE, POSSESSIVE_DETERMINER, PROMISE_MODAL, PRONOUN_OBJECT, PRONOUN_SUBJECT, STATUS)
# Lists that are no classes: what is in them is looked up by form, and stays what it is without them.
HOMELAND, MARKER, NAME_WORD, OPERATIVE_HEAD, USUAL_TITLE = "homeland", "marker", "name_word", "operative_head", "usual_title"
# Those that the codes of actors are read from.
CODE_LISTS = (HOME, HOMELAND, MARKER, SECTOR)
LISTS = (*CODE_LISTS, NAME_WORD, USUAL_TITLE)
