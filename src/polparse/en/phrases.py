"""Pieces of English phrases that the rules of relations share."""

__all__ = ["MACROS", "VERBAL"]

_VERBAL = "modal|aux_be|aux_have|aux_do|wh|stop|break|semicolon|colon|quote_open|quote_close|quotation"
# The words that end a noun phrase, as a pattern excludes them: after "&!".
VERBAL = _VERBAL.replace("|", "&!")

MACROS: dict[str, str] = {
    "det": "<article|demonstrative|possessive_determiner>",
    "nation": "<country|demonym|capital|seat|body|agency|parliament|armed_group|party|region|region_people|upper&unknown>",
    # A word between the determiner of a noun phrase and its head.
    "modifier": (
        "<demonym|country|capital|seat|region_people|region|state|city|body|agency|parliament|party|armed_group|person|people|timex|rank|portfolio"
        "|faith|status|ordinal_word|ordinal|ordinal_relative|number|number_word|adjective&!conjunction|noun&!modal|nouns|verb_en&!preposition|verb_ing&!preposition"
        "|degree_adverb|hedge|unknown|cap&!closed|initial|letter|ampersand|hyphen|possessive|office|group_noun|body_noun|meeting_noun|instrument_noun"
        "|multi&!closed>"
    ),
    # A verb at the edge of what looks like a noun phrase: "held talks", "the council adopted resolution 12".
    "verb_inside": "(?<! <article|demonstrative|possessive_determiner>) (?<! <adverb_word|adjective&!noun|hyphen|quantifier|possessive|timex>) (verb: <instrument_verb&verb_ed&!cap|hold_verb&!noun|cue_ed&!cap&!adjective&!noun>) (?! <hyphen>)|(?<= <to|modal|aux_do>) <verb_base&lower>",
    "phrase_before": "({det}|<quantifier&!pronoun_subject|negative_determiner|quantifier&lower>)? {modifier}{0,12} $",
    "adverb": (
        "<adverb_word&!negation|frequency_adverb&!negation|restrictor|hedge|sentence_adverb&!preposition&!particle"
        "|adverb&!preposition&!particle&!quantifier&!article&!negation>"
    ),
    # What may stand between "by" or a comma and a name: offices, appositives, but no verb of the clause.
    "inner": f"<!person&!{VERBAL}>",
    "next_person": "<comma|conjunction_and|bracket_open|with_companion|including> {inner}{0,24} <person>",
    "persons": "{inner}{0,16} <person> ({next_person}){0,14}",
    "aside": "(<comma|bracket_open|dash> {inner}{1,24})?",
    "nominal": f"<!{VERBAL}&!subordinator|preposition&!to>",
    # Where the content of a promise, demand or condition ends.
    "clause_end": (
        "(<stop|break|semicolon|quote_open|quote_close>"
        "|<comma|dash> {adverb}? (<wh|but|verb_ing&!preposition|cue_preposition|including|subordinator&!adverb&!that>|<conjunction_and|conjunction_or>? {adverb}? <pronoun_subject&!that&!demonstrative|person>"
        "|<conjunction_and>? {det}? {modifier}{1,5} (<cue_ed|modal|aux_have>|<aux_be> <!verb_en>|<cue_s> (?= <stop|comma|quote_close>))"
        "|<aux_be|cue_ed&!adjective>)"
        "|<conjunction_and> {adverb}? <modal|aux_be|aux_have>"
        "|<conjunction_and> {adverb}? <pronoun_subject&!that&!demonstrative|person> {adverb}? <modal|aux_be|aux_have|aux_do|verb_ed|verb_s>)"
    ),
}
