"""Pieces of English phrases that the rules of relations share."""

__all__ = ["CLASSES", "CONJUNCTS", "MACROS", "VERBAL"]

_VERBAL = "modal|aux_be|aux_have|aux_do|wh|stop|break|semicolon|colon|quote_open|quote_close|quotation"
# The words that end a noun phrase, as a pattern excludes them: after "&!".
VERBAL = _VERBAL.replace("|", "&!")

_WORD = f"<of|for|!person&!{VERBAL}&!comma&!preposition&!verb_ed&!verb_ing&!pronoun_subject|verb_ing&noun|verb_ing&adjective>"

# Names that stand side by side; for grammars over units in which names are merged.
CONJUNCTS: dict[str, str] = {
    # A word between an "and" and the second name.
    "beside": _WORD,
    "name_rest": (
        "(<of|from> <the>? <country|state|region|capital|body|party>|<bracket_open> <!bracket_close&!break>{1,8} <bracket_close>"
        f"|<comma> <!person&!{VERBAL}>{{1,16}} (?= <comma>))"
    ),
    # All that stands between two names that an "and" or "or" joins, and between two of a list.
    "joint": (
        "{name_rest}? <comma>? <conjunction_and|conjunction_or> "
        "({beside}{0,10}|{beside}{0,8} <office> (<of|for> {beside}{1,4})? <comma> <honorific>{0,2})"
    ),
    "listed_next": "{name_rest}? <comma> {beside}{0,10}",
    # "Aides to President ..."
    "led": "<preposition> <article|possessive_determiner>? <status|demonym>? <office|honorific|rank>{0,2} $",
    # But "a resolution adopted by ..." is of who adopted it.
    "authored": "<instrument_noun|cue_noun> <!person>{0,8} <by> <article|possessive_determiner>? $",
    "determined": "(?<= <article|possessive_determiner|demonstrative>)",
    # What follows a name that is only part of a noun phrase ("Norway's", "Norwegian ships").
    "inside_phrase": (
        "<possessive|hyphen|person|office|rank|portfolio|body|agency|parliament|party|group_noun|body_noun|noun&!verb_base&!verb_s|nouns&!verb_s"
        "|adjective&!verb_ed&!preposition>"
    ),
}

# What stands before the head of a noun phrase.
CLASSES: dict[str, str] = {
    "named_modifier": (
        "demonym | country | region | body | agency | armed_group | person | letter | ampersand | possessive | unknown | cap & !closed"
        " | multi & !closed"
    ),
    "counted_modifier": "timex | ordinal_word | ordinal_relative | number | number_word",
    "noun_modifier": (
        "noun & !modal | nouns | rank | portfolio | status | office | group_noun | body_noun | meeting_noun | instrument_noun"
    ),
}

MACROS: dict[str, str] = {
    **CONJUNCTS,
    "det": "<article|demonstrative|possessive_determiner>",
    "nation": "<country|demonym|capital|seat|body|agency|parliament|armed_group|party|region|region_people|upper&unknown>",
    # A word between the determiner of a noun phrase and its head.
    "modifier": "<named_modifier|counted_modifier|noun_modifier|adjective|verb_en&!preposition|verb_ing&!preposition|degree_adverb|hedge|hyphen>",
    # A verb at the edge of what looks like a noun phrase: "held talks", "the council adopted resolution 12".
    "verb_inside": (
        "(?<! <article|demonstrative|possessive_determiner>) "
        "(?<! <adverb_word|adjective&!noun|hyphen|quantifier|possessive|timex>) "
        "(verb: <instrument_verb&verb_ed&!cap|hold_verb&!noun|cue_ed&!cap&!adjective&!noun>) (?! <hyphen>)"
        "|(?<= <to|modal|aux_do>) <verb_base&lower>"
    ),
    "phrase_before": "({det}|<quantifier&!pronoun_subject|negative_determiner|quantifier&lower>)? {modifier}{0,12} $",
    "adverb": (
        "<adverb_word&!negation|frequency_adverb&!negation|restrictor|hedge|sentence_adverb&!preposition"
        "|adverb&!preposition&!quantifier&!negation>"
    ),
    # What may stand between "by" or a comma and a name: offices, appositives, but no verb of the clause.
    "inner": f"<!person&!{VERBAL}>",
    "next_person": "<comma|conjunction_and|bracket_open|with_companion|including> {inner}{0,24} <person>",
    "persons": "{inner}{0,16} <person> ({next_person}){0,14}",
    "aside": "(<comma|bracket_open|dash> {inner}{1,24})?",
    "nominal": f"<!{VERBAL}&!subordinator|preposition>",
    "next_subject": "{adverb}? <pronoun_subject&!demonstrative|person>",
    # Another clause behind a comma: "..., and he", "..., the minister said".
    "clause_behind": (
        "(<wh|but|verb_ing&!preposition|cue_preposition|including|subordinator&!adverb&!that>|<conjunction_and|conjunction_or>? {next_subject}"
        "|<conjunction_and>? {det}? {modifier}{1,5} (<cue_ed|modal|aux_have>|<aux_be> <!verb_en>|<cue_s> (?= <stop|comma|quote_close>))"
        "|<aux_be|cue_ed&!adjective>)"
    ),
    # Where the content of a promise, demand or condition ends.
    "clause_end": (
        "(<stop|break|semicolon|quote_open|quote_close>|<comma|dash> {adverb}? {clause_behind}|<conjunction_and> {adverb}? <modal|aux_be|aux_have>"
        "|<conjunction_and> {next_subject} {adverb}? <modal|aux_be|aux_have|aux_do|verb_ed|verb_s>)"
    ),
}
