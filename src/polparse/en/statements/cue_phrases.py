"""
What stands around a cue: noun phrases, who is told, where and when; and whether a word is a verb of saying where it stands.

The rules of attributions are made of these, and `polparse.en.statements.extents` tells with them where a content ends.
"""

from polparse.engine.units import Match

__all__ = ["CLASSES", "MACROS", "led", "led_past_hearer"]

CLASSES = {
    "named_one": "person|maybe_person|body|honorific",
    "adverbial_word": """
        adverb_word&!noun | frequency_adverb | restrictor | negation&!pronoun_indefinite | hedge | sentence_adverb&!preposition
        | adverb&!preposition&!quantifier&!noun&!adjective
    """,
    "finite_verb": """
        aux_be | aux_have | aux_do | modal | semi_modal&!takes_bare | verb_ed&!verb_en | verb_ed&cue_verb&!adjective
        | verb_s&!nouns&!cue_noun
    """,
    # "had", but not "being" of "accused of being".
    "helping_word": "aux_be&!verb_ing | aux_have&!verb_ing | modal",
    "sentence_stop": "stop|break|semicolon",
    "common_noun": """
        noun&!cue_verb&!closed | nouns&!cue_verb&!closed | cue_noun | verb_noun&!cue_ed | noun&verb_weak | nouns&verb_weak
    """,
    # What a noun phrase is made of, behind its determiner.
    "nominal_word": """
        common_noun | adjective | number | number_word | ordinal_word | cap&!closed | named_one | demonym | people | country
        | unknown&lower | percent | fraction | currency | hyphen | ampersand | office | group_noun | body_noun | letter
        | slash | multiplier | number_noun | rank | status | channel_noun&multi | meeting_noun&multi | member_noun
    """,
    "determiner": "article|possessive_determiner|demonstrative&!that|quantifier|negative_determiner|number|number_word|approximator",
    "modifier_form": "verb_en&!closed|verb_ed&!closed|verb_ing&!closed|adverb_word|degree_adverb",
    # "by the time", "as soon as"
    "later_word": "time_clause & multi",
    # With which a clause may begin that no word leads.
    "loose_word": "!punctuation & !preposition & !break & !later_word",
    "quote_sign": "quote_open|quote_close|single_open|single_close|single_straight",
    # The first words of a clause that are no part of its subject: "no", "at least", "perhaps".
    "opening_word": "negation&!preposition|restrictor|hedge|approximator|quantifier&adverb|degree_adverb&!subordinator",
    # What a participle that belongs to a noun may be.
    "after_noun": "verb_en&!takes_clause|verb_en&takes_np|verb_ed&!takes_clause|verb_ed&takes_np",
    # "seemed to say that"
    "seeming": "takes_sourceless & takes_to & takes_np_pred",
    # Behind a verb it is a noun: "rejected calls for talks".
    "called_for": "cue_s & multi & aimed",
    "plain_verb": "verb_ed&!cue_verb|verb_s&!cue_verb|verb_base&!cue_verb|verb_ing&!cue_verb|cue_verb&!takes_to",
    "speech_verb": "takes_clause&takes_quote&!verb_noun&!verb_weak&!cue_noun|takes_clause&takes_quote&takes_that&cue_ed&!takes_np",
    # Adjective or adverb: "further plans", "further wrote".
    "either_word": "adverb & adjective & !long",
    # What may stand between a subject and its cue.
    "before_cue": """
        aux_be | aux_have | either_word | aux_do | modal | semi_modal&!takes_bare | clitic | get | timex | long | adverbial_word | floating | linking
        | degree_adverb
    """,
    "verb_before_cue": "plain_verb|seeming",
    # Before an adjective that says what somebody is: "was sure", "got angry".
    "predicate_left": "aux_be|get|adverb_word|negation|adverb|frequency_adverb|clitic",
    "passive_left": "aux_be|get|adverb_word|negation|frequency_adverb",
    # "was told by the envoy that"
    "told_cue": "cue_en&takes_that|cue_en&takes_addressee",
    "told_mark": "quotation|that|if_word|wh&!relative|wh&pronoun_subject&!who&!relative_which",
    # The last word of those who can be told something.
    "hearing": """
        named_one | pronoun_object | country | capital | agency | parliament | party | people | office | group_noun | body_noun
        | channel_noun | channel | nouns | reflexive | reciprocal | cap&!closed
    """,
    # What says who a hearer is holds no verb.
    "called_word": "!comma&!dash&!stop&!break&!semicolon&!quotation&!to&!modal&!aux_be&!aux_have&!cue_verb",
    # Where a form that can be a noun or an adjective is a verb after all: by the unit on its left.
    "bad_left": """
        article | possessive_determiner | possessive | preposition&!particle&!but
        | adjective&!noun&!cap&!pronoun_indefinite&!degree_adverb | hyphen
        | degree_adverb&!adverb_word | every
    """,
    "bad_strong": "article|possessive_determiner|possessive|preposition|hyphen|every",
    "singular_left": """
        named_one | pronoun_subject | pronoun_indefinite | relative | noun&!adjective | cap&!closed | office | country | capital
        | adverb_word | frequency_adverb | restrictor | conjunction_and | bracket_close | comma | unknown
    """,
    "plural_left": """
        nouns | pronoun_subject | people | group_noun | relative | to | modal | semi_modal&!takes_bare | aux_do | adverb_word
        | frequency_adverb | negation | conjunction_and
    """,
    # By its own form.
    "sure_cue": "cue_en|cue_ing|cue_verb&!verb_noun&!cue_noun&!verb_weak|cue_verb&!noun&!nouns&!adjective",
    "sure_late_cue": "cue_en|cue_ing|cue_verb&!verb_noun&!cue_noun&!verb_weak|cue_verb&!noun&!nouns",
    "speech_form": "cue_ed&takes_quote&takes_that | cue_s&takes_quote&takes_that&!verb_noun",
    # And by the unit on its right.
    "right_of_verb": "!preposition&!conjunction&!aux_be|whether|to",
}

MACROS: dict[str, str] = {
    # -- noun phrases --
    "noun": "<nominal_word>",
    "det": "<determiner>",
    "mark": "<quote_sign>",
    "word": "(<nominal_word|quote_sign|clitic&possessive> | <modifier_form> (?= {noun}) | <timex> (?= <nominal_word|possessive>))",
    "pronoun": "<pronoun_subject&!that&!wh|pronoun_indefinite>",
    "nominative": "<pronoun_subject&!pronoun_object>",
    # That which stands for a noun without one: "all of them", "that leader", "the Monday".
    "np_short": """
        (
            {pronoun} | <quantifier&multi> <pronoun_object> | <that> (?<= <stop|break|quotation> <*>) <noun & !cue_verb & !closed>
            | {det}{1,3} <timex> (?! <nominal_word|possessive>)
        )
    """,
    "np_first": "({det}{1,3} | <quote_open|single_open|single_straight>? {noun} | <timex> (?= <possessive>))",
    "np": "({np_short} | {np_first} {word}{0,12} (?<! <article|possessive_determiner|negative_determiner>))",
    "leads": "<preposition&!cue_preposition>",
    "time_led": "<timex> (?! {pre} (<cue_verb|break> | $))",
    "pp": "({leads} (?! {nominative}) ({np} | {time_led} | <pronoun_object>))",
    "paren": "(<bracket_open> <!bracket_close>{1,12} <bracket_close>)",
    "and_np": "(<comma>? <conjunction_and|conjunction_or> (?! {nominative}) {np})",
    "named": "({det}{0,2} ({noun} | <verb_en>){0,5} <named_one|country|demonym|capital|agency|parliament|party>)",
    "names": """
        <person | body | country | capital | agency | party | parliament | group_noun | office | demonym | upper | cap&!closed | quantifier>
    """,
    # What may follow a noun: other nouns led by a preposition or joined by "and", what stands in brackets, a time.
    "participle_led": "(<after_noun> (?! (?<= <takes_quote>) <as>))? {leads}",
    "more": """
        (
            ({participle_led} | <comma>? <conjunction_and|conjunction_or>) (?! {nominative}) {np}
            | <verb_en|verb_ed>? {leads} ({time_led} | <pronoun_object>) | {paren} | <verb_en|verb_ed> <preposition>? <timex>
        )
    """,
    # -- who speaks --
    "clause_words": "<!comma & !dash & !sentence_stop & !quotation>",
    "restrictive": "(<who|that> {clause_words}{1,24})",
    "aside": """
        (
            <comma|dash> (?! <who> {pre} <cue_verb> | {adverbial} <comma|dash> | {adv}? <cue_ing|verb_ing>)
            {clause_words}{1,16} <comma|dash>
        )
    """,
    # "Norway, Ghana and Kenya"
    "listed_ones": "{np} (<comma> {np}){1,6} {and_np}",
    "asides": "(<comma|dash> <!stop & !break & !quotation & !semicolon>{1,40} <comma|dash>)",
    "subject": "({np} <asked_one>? <reflexive>? {more}{0,4} <asked_one>? {restrictive}? {aside}?)",
    # "Lena Vogt, Labour, its leader, said"
    "twice_said_to_be": "({np} {more}{0,4} {restrictive}? {aside} (?! <subordinator|including>) {clause_words}{1,16} <comma|dash>)",
    # Who does it in the passive, up to what may be done to somebody: "... by the envoy that it was over".
    "agent": "({np} (<of> {np} | {paren} | {and_np}){0,3} {aside}?)",
    "led_by": """
        (
            (?<= <told_cue>) {mid} <by> {agent} (<for|from> {np})? {mid} {pause} <told_mark>
            | (?<= <takes_np_to>) {mid} <by> {agent} {mid} {infinitive}
            | (?<= <takes_np_as>) {mid} <by> {agent} <as> | (?<= <aimed>) ({mid} <by> {agent} {blamed_for} | {blamed_first})
        )
    """,
    "blamed_for": "(<of> <verb_ing> | <for> | (?<= <cap|nouns>) <of> <lower & !article & !office & !named_one>)",
    # "accused of theft by Norway"
    "blamed_first": "<of|for> {clause_words}{1,12} <by> {accuser}",
    "accuser": "(?= <cap|article|nouns|possessive_determiner|number_word>)",
    "who_speaks": "(<demonym|country|status>{0,2} <office|body|agency|group_noun|person>{1,2} | <maybe_person | cap & unknown>)",
    # What is no source behind a comma: "..., under an order approved after hours of public comment".
    "no_speaker": "({adv}? <cue_ing> <that> | <preposition> <article> | <number> {word}{0,2} <cue_s & nouns>)",
    "who_tells": "((?= <article|person|body|number_word|demonym>) {inside}{1,12})",
    "signer": "({noun}{0,4} <person|maybe_person> {paren}? (<comma> <!break & !quotation & !stop & !cue_verb>{1,14})?)",
    # Who owns a noun of saying: "his", "Norway", or whoever stands before "'s".
    "owner": "(<clitic & possessive> | (source: <possessive_determiner> | <country|body|capital>))",
    # A word before the noun of what is somebody's: "his repeated calls", but no verb behind "Norway's envoy".
    "owned": "((?<= <possessive|possessive_determiner>) {word} | (?! <cue_ed>) {word})",
    # Who it is, behind somebody whose name follows the cue.
    "described": "(?= <who|article|named_one|office|possessive_determiner|cap|noun|adjective|quantifier|status>)",
    "tail": """
        (
            <comma|dash> (?! <who> {pre} <cue_verb>) {described}
            <!sentence_stop & !quotation & !cue_ing & !but>{1,40} (?= <stop|break> | $)
        )
    """,
    "tail_before": """
        (
            <comma> (?= <who|article|named_one|office|possessive_determiner>)
            <!sentence_stop & !quotation & !comma & !colon>{1,20}
        )
    """,
    # -- adverbs, times and places --
    "adv": "<adverbial_word>",
    "said_adv": "<adverb_word & !noun & !sentence_adverb & !restrictor & !negation & !degree_adverb | adverb & ordinal_relative>",
    "opening": "<opening_word>",
    "adverbial": "(({adv} | <timex>){1,2} | <preposition> <!comma & !cue_verb>{1,6})",
    # "... as she left the hall", "... while visiting Oslo"
    "meanwhile": "(<subordinator & !that> (<pronoun_subject> <verb_ed> | <verb_ing & !cue_verb>) {np}? {pp}{0,2})",
    "short_mid": "(({adv} | <preposition>? <timex>){0,2})",
    "mid": "(({adv} | <timex> | {pp} {issued}? | <preposition_content & multi> {np} | <particle>){0,5} {meanwhile}?)",
    # "with Norway's envoy": all of it, and not only Norway.
    "no_owner": "(?! <possessive> | (?<= <possessive>) {noun})",
    "medium": """
        (
            <preposition & !of & !about>
                ({det}? ({noun} | <timex> | <clitic>){0,4} <channel_noun|instrument_noun.statement> (<with> {np} {no_owner} | {issued})? | <channel>)
            | <channel_phrase>
        )
    """,
    # "speaking in an interview", "writing on Vantel"
    "told_there": "({det}? {noun}{0,4} <channel_noun> | <channel | cap & unknown>)",
    # "in a statement posted on its site"
    "issued": "(<after_noun> (?= <preposition & !by> | <timex> (?! <by>)))",
    "on_day": "(<preposition>? <timex>)",
    # "... during a visit to Oslo"
    "occasion": "(<during|at|after|before> {det}? {noun}{0,3} <meeting_noun>)",
    # Between a cue and a clause without "that": no word that may be the first of the clause.
    "before_clause": "(({said_adv} | <preposition>? <timex> | ({medium} | {occasion}) {pp}{0,2}){0,3})",
    "interruption": """
        (<comma> <!comma & !quotation & !cue_verb>{1,10} <comma> | <dash> <!dash & !quotation & !cue_verb>{1,10} <dash>)
    """,
    # -- who is told --
    "hearer": "(<pronoun_object|reflexive|reciprocal> | {np} | {det}{1,3} | <called_for>)",
    "hearers": "({hearer} ((<comma> {np}){0,4} {and_np} | {called})?)",
    # "her counterpart, Kofi Adomako,"
    "called": "(<comma> (?= <article|possessive_determiner|named_one|office|demonym|status|cap>) <called_word>{1,12} (?= <comma>))",
    # "the Secretary for Health"
    "of_office": "((?<= <office>) <for> <cap> {word}{0,4})",
    "to_hearer": "((?<= <takes_addressee>) {hearer})?",
    # Who is told a clause without "that": the next noun group is its subject.
    "hearer_head": "<named_one|country|agency|parliament|party|nouns|group_noun|office|channel_noun|channel|noun>",
    "told": """
        (
            ({det}{0,2} ({noun} | <clitic & possessive>){0,6} {hearer_head}) ({pp}{0,1} <conjunction_and> {np} | {called})?
            | <pronoun_object & !pronoun_subject & !possessive_determiner>
        )
    """,
    # -- verbs --
    "infinitive": """
        (
            <to> {mark}? {adv}{0,2} {mark}? <verb_base|cue_base|aux_be|aux_have|aux_do>
            | <to_be> | <ahead & multi> <!stop & !break> | <to> <quotation>
        )
    """,
    # With its negation, which is part of what is said.
    "not_to_do": "((?<! <negation>) <negation>? {infinitive})",
    "participle": "<cue_ing>",
    "finite": "<finite_verb>",
    # Before an adjective: that "it" is not its subject, which says nothing of anybody.
    "of_somebody": "(?<! <pronoun_subject.3sn> <*>) (?<! <pronoun_subject.3sn> <*> <*>)",
    # The first word of a clause that no word leads.
    "clause_word": "<!punctuation & !preposition & !break & !reflexive & !pronoun_object>",
    # That a verb follows which is no participle: "found the yields exceeded it", but "found the yields affected by it".
    "finite_ahead": "(?= {inside}{1,12} ({has_finite} | <verb_ed> <determiner|pronoun_object>))",
    # What may stand between a subject and its cue.
    "pre": """
        (
            (<before_cue> | <on|in> <timex>){0,6} (<verb_before_cue> (<particle>? <to> {adv}? <aux_have>? | (?<= <starting>) (?= <cue_ing>)))?
        )
    """,
    # Stands after a cue verb, and looks back at it and at what is on its left.
    "verb": """
        (
            (?<! <article> <only_word> <*>) ((?<! <bad_left> <*>) (?<= <sure_cue>) | (?<! <bad_strong> <*>) (?<= <speech_form>))
            | (?<= <pronoun_subject|who> <clitic> <cue_ing|cue_en>) | {verb_between} | {further_verb}
            | (?<= <pronoun_subject & !pronoun_indefinite & !wh | modal | aux_do | negative_contraction> <cue_base & preposition>)
        )
    """,
    "further_verb": """
        ((?<= <either_word> <cue_ed & takes_that | cue_ed & takes_quote>) (?<! <determiner|possessive|preposition|adjective> <*> <*>))
    """,
    "verb_between": """
        (
            (?<= <singular_left> <cue_s>) (?= <right_of_verb>) | (?<= <plural_left> <cue_base & !preposition>) (?= <right_of_verb>)
            | (?<= <noun> <cue_base & takes_clause>) (?= {nominative} | <demonstrative> <aux_be>)
        )
    """,
    # "to hold talks" has a verb of its own.
    "late_verb": """
        ((?<! <bad_left & !either_word> <*>) (?<= <sure_late_cue>) | (?<= <singular_left> <cue_s>) (?<! <to> <verb_base> <*>) | (?<= <plural_left> <cue_base>))
    """,
    # -- what stands behind a cue --
    "inside": "<!comma & !sentence_stop & !quotation>",
    "unquoted": "<!comma & !quote_open & !quote_straight & !sentence_stop & !quotation>",
    "quoted": "(<quote_open|quote_straight> <!quote_close & !quote_straight>{1,4} <quote_close|quote_straight>)",
    "pause": "(<comma> | <colon> <break>?)?",
    "thing": "(?= (phrase: {hearer} | <verb_ing|wh>))",
    # Behind a cue: that the sentence goes on with what is said, so that the quotation before it is none of it.
    "says_on": """
        ((?<! <takes_addressee>) <article> {noun} | {to_hearer} {before_clause} (<that> (?! {pre} {finite}) | ({nominative} | {np} {pp}?) {pre} {finite})
            | (?<= <takes_np_to>) {hearer} {infinitive})
    """,
    # Behind an imperative: "explain how it failed", "imagine they came".
    "bidden": """
        (
            (?<= <takes_wh & cue_base & !noun>) <wh|if_word>
            | (?<= <takes_clause & cue_base & !noun>)
                ({nominative} {pre} {finite} | {np} {pp}? {pre} <aux_be|aux_have|modal|verb_s&!nouns>)
        )
    """,
    # Behind a "that" which leads to no clause: "denied that", "ruled that out".
    "alone": """
        (
            <stop|break|semicolon|dash> | <comma|conjunction_and> <but|conjunction_and>? {adv}? <verb_ing|verb_ed|cue_ing|cue_ed>
            | <comma> <but> | <speech_form> <comma>? <quotation> | <particle> <stop|comma|timex|preposition> | <preposition>? <timex> <stop|break>
        )
    """,
    "quoted_content": "(clause: <that|quotation> | {np} {pp}{0,2} {pre} {finite})",
    "end": "(?= <comma|stop|semicolon|break|dash> | $)",
    # -- lines --
    "line_start": "(^ | (?<= <break>))",
    # A title on a line of its own.
    "headline": "<!break & !stop & !colon>",
    "headline_verb": "<verb_base|modal|verb_s|single_close|single_straight>",
}


def led(found: Match) -> str | None:
    """Decline a preposition that does not lead to the content of its cue."""
    head, preposition = found.parts["head"][0], found.form("preposition")
    for kind in ("takes_prep", "noun_prep", "adjective_prep"):
        if found.units.has(head, kind) and preposition in (found.units.norm(kind, head) or "").split():
            return ""
    return None


def led_past_hearer(found: Match) -> str | None:
    """Likewise of one behind a hearer; with "to" the cue may lead to the content itself: "agreed to talks on trade"."""
    head = found.parts["head"][0]
    return None if "to" in (found.units.norm("takes_prep", head) or "").split() else led(found)
