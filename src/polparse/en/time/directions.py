"""
How English tells which way from publication a date lies: by the verb of the date's own clause, and by what stands right before it.

The macros that `polparse.time.direction` asks, which says what they stand for, and those that they are made of.
"""

__all__ = ["MACROS"]

# Each of those that tell begins with a look at its first unit, so that most units are passed at once.
_VERBS = {
    "said_so": "<adverb|adverb_word>",
    # What ends a verb group: "meet", "be held", "be meeting".
    "verb_rest": (
        "(<aux_be> {said_so}? <verb_en|cue_en|verb_ing>|<to_be&semi_modal> {said_so}? <verb_en|cue_en>|<stay_verb> <verb_en>"
        "|<verb_base&!aux_have|cue_base>)"
    ),
    "to_do": "(<to> {said_so}? {verb_rest}|<to_be&semi_modal> {said_so}? <verb_en|cue_en>)",
    # Whom somebody wants to do it: "urged its members to stay".
    "whom": "<the|a|pronoun_object|possessive|possessive_determiner|adjective|noun|nouns|country|demonym|cap&!closed>{0,5}",
    "due": "(<ahead_to> {said_so}? {verb_rest}?|<ahead_word>)",
    "could_not": "(<modal.could&!negation> <negation>|<modal.could&negation>)",
    "nobody_could": (
        "<negation> <of|the|adjective|noun|nouns|conjunction_or|pronoun_subject|negation|cap|possessive|possessive_determiner|number_word>{0,7}"
        " <modal.could>"
    ),
    # "Meeting", "being held".
    "doing": "(<verb_ing&aux_be> <verb_en>|<verb_ing>)",
    # "Will meet", "is to meet", "is expected to meet", "is meeting".
    "will_do": (
        "(?= <modal|aux_be|aux_have|ahead_to|ahead_word>) ((?! {could_not}) <modal> {said_so}{0,2} (?! <aux_have> {said_so}? <verb_en>) {verb_rest}?"
        "|<aux_be&!past_cue> {said_so}{0,2} ({to_do}|{doing})"
        "|<aux_be|aux_have&!verb_ed> {said_so}{0,2} {due}|<ahead_to> {said_so}? ({verb_rest}|(?= <unknown&lower>))|<ahead_word>)"
    ),
    # "Agreed to meet", "urged its members to stay", "had promised to leave".
    "agreed_to_do": (
        "(<aux_have> {said_so}{0,2})? (<aux_be> {said_so}{0,2})? "
        "<takes_to&!meeting_cue.denied|takes_np_to|steering_verb&takes_np_as|promise_verb|commit_verb> (?! <of>) {whom} {to_do}"
    ),
    # "Postponed the vote to Friday".
    "postponed_to": (
        "(<aux_be|aux_have> {said_so}{0,2} <verb_en&aux_be>?)? <postpone_verb>"
        " (?= <!stop&!semicolon&!comma&!break>{0,16} <to|until> (<weekday|month|day>|$))"
    ),
    "wants_it_done": "<want_verb> <the|a|possessive_determiner|adjective|noun|nouns>{1,4} <verb_en>",
    # "Invited him to the forum in May", "an invitation to visit Oslo".
    "invited": "(<asks_to> {whom} (<hyphen> {whom})?|<invitation_noun>) <to> <the|a|possessive|possessive_determiner|cap|verb_base>",
    # "Union to vote Friday": a headline.
    "headline": (
        "(^|(?<= <break|stop>)) (?= <noun|nouns|office|country|cap>) <noun&!to_noun|nouns&!to_noun|meeting_noun&multi|office|adjective&!verb_ed|country|demonym"
        "|cap&!to_noun&!closed>{1,4} <to> {said_so}? {verb_rest}"
    ),
    # "Supporters wave flags": what pictures show.
    "scene": (
        "(?<= <noun|nouns|people|office_plural|group_noun|cap|number|bracket_close|comma>)"
        " (<scene_verb>|<verb_base|verb_s> <the|a|possessive_determiner|adjective|number_word>{0,3} <shown_thing>)"
    ),
    # "Had expected", "had given until".
    "had_wanted": "<aux_have&verb_ed> {said_so}? <ahead_word|postpone_verb>",
    # These, "elections to be held", "Vote on Friday!"
    "wants_done": (
        "(?= <aux_be|aux_have|takes_to|takes_np_to|promise_verb|commit_verb|postpone_verb|to_be|verb_base|invitation_noun>) "
        "(?! {had_wanted}) "
        "({agreed_to_do}|{invited}|{wants_it_done}|{postponed_to}"
        "|(?<= <noun|nouns|comma>) <to_be&semi_modal> {said_so}? <verb_en|cue_en>"
        "|(^|(?<= <quote_open|break|stop>)) <verb_base&!noun&!verb_ed>)"
    ),
    "promised": "(?= <verb_ed>) {wants_done}",
    # "There will be a strike", "have announced a strike": of a day that is over, it would be "announced".
    "has_planned": "(<aux_have&!verb_ed> {said_so}? <plan_verb>|<existential_ahead>)",
    # "Had been due to end", "could have met", "to have met", "could not be opened".
    "had_done": (
        "(<aux_have&verb_ed> {said_so}? (<aux_be> {said_so}?)? {due}"
        "|<to_be&!semi_modal> {said_so}? <verb_en>|({could_not}|{nobody_could}) <aux_be> <verb_en>)"
    ),
    # "Was held", "met", "a man seen near the bridge".
    "was_done": (
        "(<aux_be&past_cue|verb_ed|cue_ed> {said_so}{0,2} (<verb_en|cue_en|verb_ing>)?|(?<= <noun|nouns|people>) <verb_en&!verb_ed&!aux_be>)"
    ),
    # "Punished for meeting".
    "for_doing": "(?<= <verb_en|verb_base|verb_ed|pronoun_object>) <for> <verb_ing>",
    # These, "did not meet", "after meeting", "has met".
    "done": (
        "(?= <aux_have|aux_be|aux_do|modal|to_be|after|since|for|verb_ed|verb_en|cue_ed|negation>) ({had_done}"
        "|<aux_do&verb_ed> {said_so}{0,3} <verb_base|cue_base>|<after|since> {said_so}? <verb_ing|cue_ing>"
        "|<aux_have&verb_ed> {said_so}{0,2} <verb_en|cue_en>"
        "|{for_doing}|{was_done}|{could_not})"
    ),
    # "Has been put off": a day named before it was to come.
    "put_off": "<aux_have&!verb_ed> {said_so}{0,2} <aux_be> {said_so}? <cancel_verb&verb_en>",
    # "Has met", "will have left": by a day that is to come, if one is named.
    "has_done": (
        "(?= <aux_have|modal>) (<aux_have&!verb_ed> {said_so}{0,2}|<modal> {said_so}{0,2} <aux_have> {said_so}?)"
        " (<aux_be> {said_so}? <verb_en>|<verb_en|cue_en>)"
    ),
    # "In May", "9 a.m." and "May 3": no "may", no "am", no three of anything.
    "no_word": "(<month> <day|ordinal>|(?<= <!stop&!break&!quote_open>) <month&cap>|<hour|clock|decimal> <meridiem>)",
    # "To meet", "without meeting", "without having met".
    "not_doing": "(<to> {said_so}? {verb_rest}|<without> <verb_ing> <verb_en>?)",
    # "The vote", "new talks", "is said to", "to meet".
    "no_verb": (
        "(<the|a|possessive_determiner|possessive|demonstrative|number|preposition&!to> <verb_ed&!aux_be|verb_s&!aux_be|verb_base|cue_s|cue_base>"
        "|<adjective&!verb_ed> <verb_s&nouns|verb_base&noun>|<as> {said_so}? <ahead_word>"
        "|<aux_be&!past_cue> {said_so}{0,2} <verb_en&takes_passive> (?= <to|that|of|as>)|{not_doing})"
    ),
    "maybe_does": "(<verb_s>|(?<= <nouns|people|pronoun_subject|office_plural|group_noun>) <verb_base>)",
    # "Breaks up", "takes office": no nouns.
    "breaks_up": "((?<= <noun|nouns|country|people|cap>) <verb_s> <particle&adverb&!date_preposition>|<verb_s&take_verb> (?= <noun|nouns>))",
    "surely_does": "(<verb_s&!nouns&!noun>|(?<! <verb_base>) <cue_s&multi>)",
    # "Is held", "opens", "remains shut", "takes effect", "has".
    "does": (
        "(?= <aux_be|aux_have|verb_s|cue_s|verb_base|cue_base>) "
        "(<aux_be&!past_cue> {said_so}{0,2} <verb_en>?|{surely_does} <verb_en>?"
        "|<verb_base&!noun&!adjective&!adverb|meet_verb&verb_base|cue_base&multi>|(?<= <pronoun_subject>) <verb_s|verb_base>"
        "|{breaks_up}|<present_phrase>|<stay_verb> <verb_en>?|<aux_have>)"
    ),
}

_LEADS = {
    "whose": (
        "<the|a|possessive|possessive_determiner|adjective|noun|nouns|country|demonym|ordinal_word|cap&unknown|cue_base&multi>{0,6} (<on|in>)?"
    ),
    "before_event": (
        "<before> ({whose} <event_noun> <on|in>? <weekday|month|day>|<weekday> (?= <possessive> <adjective|noun>{0,3} <event_noun|meeting_noun>))"
    ),
    "awaited": "(<ahead_of|await_verb>|<way_noun> <to>|<ready_verb> <for>) {whose}",
    # "Possible on Monday", "seen as likely in May".
    "likely_on": "((?<! <negation|adverb>)|(?<= <verb_en> <as>)) <chance_word> <for|on|in> <*>",
    "lead": (
        "(any: <article> <weekday>)|(behind: <since|ended&verb_ed|lately_as> <*>|<record_noun> <from> <weekday|month|day>)|(until: <until|by> <*>)"
        "|(ahead: <for> <weekday> (?! <possessive>)|<aux_be> <want_verb> <weekday|month|day>"
        "|{awaited} <weekday|month|day>|{before_event}|(?<! <as>) <ahead_word> <for|on|in> <*>"
        "|{likely_on})"
    ),
    # "Tuesday's bombing", "Friday's ruling"; "an air strike on Monday", "a fire at the port in November".
    "sudden": "<sudden_noun|assault_noun>|<outcome_noun> (?! {will_do})",
    "is_sudden": "<possessive>? (<adjective|noun|nouns|verb_ing>{0,2} {sudden})",
    "unplanned": (
        "<sudden_noun|assault_noun> (<in|at|near|of> <the|a|number_word>? <adjective|noun|nouns|cap|people|office_plural>{1,3})?"
        " <on|in>? <the>? <weekday|month|day>"
    ),
    "after_sudden": (
        "<the|a|adjective|preposition|possessive_determiner|possessive|demonym> <adjective|noun>{0,2}"
        " ({unplanned}|<outcome_noun> <of> <the>? <weekday|month|day>"
        "|(<outcome_noun> <on|in>?|<cue_verb&multi&!cue_base&!cue_s>) <the>? <weekday|month|day> (?! {will_do}))"
    ),
    # "Investigates the killing on Monday", "remembers the victims of the fire in May".
    "after_asked": "<probe_verb|for|over> <the|a|possessive_determiner|possessive> <adjective|noun>{0,2} {unplanned}",
    # "Monday, when polls open".
    "day_when": "<comma>? <relative&time_clause>",
    # "After a fire in November", before its verb.
    "after_what": "<after> {whose} <weekday|month|day>",
    # "Win Sunday's election", "at Saturday's march".
    "object": "(<verb_base|verb_ing|in|at|for|during>|<particle> <from>) <*>",
    # "Sunday's election".
    "planned": "<possessive> <adjective|noun>{0,2} <event_noun>",
    "determined": "<the|a|demonstrative|possessive_determiner|possessive> <*>",
}

MACROS: dict[str, str] = {
    **_VERBS,
    **_LEADS,
    "tells": (
        "(dated: {no_word})|(promised: {promised})|(ahead: {headline}|{will_do}|{wants_done}|{has_planned})"
        "|(foiled: <aux_be&past_cue> {said_so}{0,2} {to_do})"
        "|(nothing: {no_verb})|(cancelled: {put_off})|(perfect: {has_done})|(scene: {scene})"
        "|(behind: {done}|<existential_past>)"
        "|(present: {does}|<existential_present>)|(maybe: {maybe_does})"
    ),
    "clause_edge": (
        "(comma: <comma>)"
        "|<stop|break|semicolon|colon|dash|bracket_open|bracket_close|quote_open|quote_close|but|relative|if_word|subordinator&!preposition>"
    ),
    "clause_aside": "<relative>",
    "clause_if": "<if_word|whether>",
    "clause_but": "<comma>? <but>",
    "sentence_edge": "<stop|break|semicolon|quote_open>",
    "attributes": "<cue_ed>",
    "opens_adjunct": "<preposition|verb_ing>",
}
