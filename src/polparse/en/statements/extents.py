"""
What the stage asks of the units around a cue: where sentences and contents begin and end, who stands before a cue, when and by what means.
"""

__all__ = ["MACROS"]

MACROS: dict[str, str] = {
    # -- sentences --
    # What a wire puts before its first sentence: "OSLO, March 5 (FNA) -- ", "OSLO: " (if it is no speaker).
    "town": "<capital|city|upper&!closed>",
    "wire": "(<comma>? {paren} | <comma> <upper>{1,2} | <comma>? <timex> | <comma> <country|region|state|upper&unknown>)",
    "report": "(?= <cap|person|body|quotation|timex|number>)",
    # "OSLO/GENEVA, March 5 (FNA) - ", "OSLO / GENEVA: "
    "wired": "{town}{1,3} (<slash> {town}{1,3}){0,2} {wire}{0,3} <dash> {report} | {town}{1,3} <slash> {town}{1,3} <colon> {report}",
    # "MUSCAT: Talks failed"; but a speaker, if lines behind it are those of speakers.
    "town_name": "<upper & capital | upper & city>",
    "no_turns": "(?! <*>* <break> <upper>{0,3} <upper & !capital & !city | person> <colon>)",
    "dateline": """
        (
            {wired} | (^ | (?<= <break>)) (opener: {town_name}{1,3} <colon>) {no_turns} | ^ (speaker: <upper & unknown>{1,3} <colon>) {no_turns}
            | <cap & !closed>{1,4} <slash> (?= <cap|person>)
        )
    """,
    "sentence_opening": """
        (?= <cap|break|quotation|quote_open|number|bracket_open|dash|bullet|person|maybe_person|body|timex> | $)
    """,
    # Behind a quotation that is a sentence: that it is said by somebody, so that the sentence goes on.
    "said_of_it": "{subject} {pre} <takes_quote & !cue_base> {to_hearer} {mid} (<stop|break> | <comma> (?! <quotation> | {inside}{1,8} <comma> <that>) | $)",
    "asked_of_it": """
        (?<= <asked>) {subject} {pre} <takes_quote> {to_hearer} (?! <comma|colon>? <quotation|that> | {np} {pre} {finite} | <colon>)
    """,
    "whole_sentence": "<complete> (?= <cap|person|maybe_person|body|timex|number>) (?! {said_of_it} | {asked_of_it})",
    "sentence_end": """
        (
            (break: (?<! <colon>) <break> | <break> (?! <quotation>))
            | <stop|ellipsis> <quote_close|bracket_close|single_close>{0,2} {sentence_opening}
            | <quotation> (?= <quotation>)
            | <timex> (?= <pronoun_subject & cap & !letter>)
            | <state & abbreviation> (?= <complete>)
            | {whole_sentence}
        )
    """,
    "and_that": "<comma|dash> <conjunction_and|conjunction_or> <that> (?! {alone})",
    "paragraph_end": "<break>",
    "unclosed": "<unclosed>",
    "paused": "<paused> (<conjunction_and|conjunction_or> <quotation>)? | <complete>",
    "all_quoted": "<quotation|punctuation>+",
    # -- who stands before a cue --
    "subject_before": """
        (source: {subject} | (^ | (?<= <stop|break|semicolon|quotation|subordinator|comma|but|dash>)) {twice_said_to_be})
        (<comma|dash> ({adverbial} | {adv}? <verb_ing> <!comma>{1,15}) <comma|dash> | <preposition>? <timex>)? <floating>? (pre: {pre}) $
    """,
    "speaker_before": "(source: {noun}{0,5} <person|maybe_person> {paren}?) $",
    "owner_before": "(source: {np}) $",
    "resumed_before": """
        (?! <cue_en> <preposition|that|wh|if_word>) (?<! <takes_addressee & cue_en>) (?<! <takes_addressee & cue_en> <*>)
        (?<! <article>)
        (source: {np} ({pp} | {paren} | {and_np}){0,3}) <comma|dash> <!semicolon>{1,40} <comma|dash> (pre: {pre}) $
    """,
    # What stands for a noun before it, as a subject: "the audit, which found that ...".
    "relative_subject": "<who & !possessive_determiner | that | relative_which&!multi>",
    "relative_before": "(source: {relative_subject}) (pre: {pre}) $",
    "shared_before": "(<comma>? <conjunction_and|but|conjunction_or>) (pre: {pre}) $",
    "shared_aside_before": "<conjunction_and|but|conjunction_or> <comma> <!comma & !dash & !stop & !break & !quotation>{1,14} <comma> (pre: {pre}) $",
    "second_role_before": "<conjunction_and> <office & !office_plural> <!comma & !stop>{0,8} <comma> $",
    "second_role": "<office & !office_plural> <!comma & !stop>{0,8} <comma>",
    "and_before": "<conjunction_and> $",
    "led_before": "(phrase: (<quantifier>? <of> | <preposition & !of>)? <relative_which | who & !possessive_determiner>) $",
    "listed_before": "<comma> (pre: {pre}) $",
    "participle_before": "(^ | <comma|dash|quotation|preposition|subordinator|stop|break>) (pre: {adv}{0,2}) $",
    # Whom "who" means.
    "antecedent_before": "(antecedent: <*>) <comma>? $",
    "officers_before": "<office_plural> $",
    "next_subject": "<comma> (source: {subject}) {pre} <verb_ed|verb_s|verb_base|aux_be|aux_have|cue_verb>",
    "clause_subject": "(source: {subject}) {pre} <verb_ed|verb_en|verb_s|verb_base|aux_be|aux_have|aux_do|modal>",
    "nobody": "<pronoun_subject.3sn|there>",
    "sourceless": "<takes_sourceless & !takes_quote | cue_adjective>",
    # Somebody is moved by it: "was shocked that it failed".
    "moved": "<takes_np_source|cue_adjective>",
    # A verb that has somebody for its object to whom it is said: in the passive, its subject.
    "telling": "<takes_addressee|takes_addressee_to|takes_np_to>",
    "passive_pre": "<aux_be|get> ({adv} | <timex>){0,3} <cue_en> $",
    # Before the head of a source: where another clause, which leads to it, stands and not a part of it.
    "other_clause": "<*>? <!who & !that>* (<subordinator|comma|dash|but> | {has_finite} <!who & !that>*)",
    # That the name of a source is kept back, and why.
    "withheld": """
        (
            <anonymity> | <cue_ed|cue_ing|cue_s> <negation>? <to_be> <naming> | <negation> <aux_be>? <naming>
        ) (<by> <noun>)? <comma>? (reason: <why_word> {inside}{1,30})?
    """,
    "unnamed": """
        (
            {det}{0,2} {noun}{0,2} <unnamed_word>
            | {det}{0,2} ({noun}{0,2} <source_noun> | <noun|nouns> <familiar_word> <with|to|on>)
        )
    """,
    # -- to whom, where and when --
    "circumstances": """
        ((?<= <takes_addressee>) (hearer: {hearer}))?
        (<comma>? (medium: {medium}) | <comma>? <preposition>? (time: <timex>) | <to> (addressee: {hearer}) | {adv} | {pp}){0,5}
    """,
    "circumstances_before": "((medium: {medium}) | <preposition>? (time: <timex>) | {pp}){1,3} <comma> $",
    # -- where a content begins --
    "lead_in": "((<conjunction> | {adv} | <timex> | {pp} | <comma>){1,6}) $",
    "opens_aside": "<conjunction_and|but|conjunction_or>",
    "asked_first": "<takes_addressee & cue_en> {mid} (<wh|if_word|about|for> | {infinitive})",
    "announced_before": "<colon|bracket_open|dash> (start: <quotation>{1,3}) $",
    "last_phrase": "(^ | <comma|semicolon>) (phrase: <!comma & !semicolon>{1,25}) $",
    # A clause that only says when, or on what condition, another is so.
    "subordinate": "<subordinator & !preposition & !wh & !that | if_word> <!comma>+",
    "begins_clause": "(<quotation> | {pre} {finite})",
    "begins_finite": "({adv}{0,2} <helping_word | aux_do & !verb_ing | verb_s & !nouns>)",
    # "what he called a lie"
    "so_called": "<that | wh & pronoun_subject> <*>* <takes_np_pred & !takes_sourceless> <*>?",
    "has_finite": "<aux_be|aux_have|aux_do|modal|verb_s&!nouns|verb_ed&!verb_en>",
    "clause_finite": """
        (?<! <conjunction_and|conjunction_or|article|possessive_determiner>)
        <quotation | aux_be | aux_have | aux_do | modal | verb_s&!nouns | verb_ed | semi_modal | verb_base&!noun>
    """,
    # "each year yields a rise"
    "clause_likely": "<verb_s> (?= <article|possessive_determiner>)",
    "finite_cue": "<cue_s|cue_ed>",
    "speaking": "<takes_quote & takes_that>",
    # No belief: a quotation behind "knew that it was over" is not what somebody knew.
    "quoting": "<takes_quote | takes_addressee | colon | cue_noun | cue_preposition | takes_np_as>",
    # What happens when somebody is quoted: the sentence behind the quotation tells it.
    "when_quoted": "<time_clause & !preposition> <!quotation & !comma>{1,40} <cue_ed & takes_quote & takes_that> <!quotation>{0,12} <quotation> $",
    "ends_paused": "<paused>",
    "opposed": "<but|conjunction_and>",
    "rejoins": "<that | preposition&!but> <!cue_verb>{0,12} <quotation> | <but|conjunction_and> {adv}? <quotation> | {begins_finite}",
    "goes_on": "(<conjunction_and|but|to|quotation|that|if_word> | {begins_finite})",
    "unfinished_before": "<aux_be|aux_have|modal|preposition&!particle&!noun&!adjective> $",
    # All of it is a clause that leads to another: "If it fails, Vogt said, ships will have to wait".
    "led_clause": """
        ((<conjunction> | {adv}){0,2} <subordinator & !that> | <modal.should|aux_have>) <!comma & !dash & !semicolon>{2,40}
        | <preposition> {np} {more}{0,3}
    """,
    "says_more": "({next_participle} | {next_cue} | {joined_cue} | <comma> {but_said})",
    # -- where a content ends --
    # What is said of a content after it: "a remark that ...".
    "comment_aside": "<!comma & !stop & !break>{1,14} <comma> {pre} {finite}",
    "comment": """
        (
            <comma> <article> <adjective>{0,2} <cue_noun|verb_noun> <preposition|that> (?! {comment_aside})
            | <dash> <article> <!dash>{1,60} (<stop|break> | $)
        )
    """,
    "pause_end": "(<comma|dash> | (?<= <paused>))",
    "paused_end": "(?<= <paused>) (?= <cue_ing|preposition_source> | <conjunction_and|but> {adv}{0,2} <cue_verb> | <but> {np})",
    # "..., which he called a lie"; but "the plan, which he backed, would fail" goes on.
    "called_so": """
        <comma> <who | relative_which&!multi> {np} {pre} <cue_ed | cue_s&!nouns>
        (?! <!comma&!stop&!break&!semicolon>{0,10} <comma> ({finite} | <verb_ed | verb_s>))
    """,
    # Who says something else, and that they do.
    "says_so": """
        ({np} (<of|in|on> {np})? {pre} <cue_ed & takes_that | cue_s & takes_that & !nouns | cue_base & takes_that & takes_quote & !verb_noun>
            (?<! <aux_be|get> <*>))
    """,
    "and_says": "<conjunction_and> {np} {pp}? {adv}{0,2} <cue_ed & takes_that & takes_quote & !takes_np>",
    # Where the same source, or another, says something else.
    "next_cue": """
        (
            <comma> <conjunction_and|but> {adv}{0,2} <cue_ed | cue_s&!nouns> (?= <article|possessive_determiner|verb_ing|that|to>)
            | <comma> <with> {np} <cue_ing> (?= <that>) | {called_so}
            | <comma|dash> <conjunction_and|but|contrasting>? {says_so} | <contrasting> {says_so}
            | {and_says}
        )
    """,
    "joined_cue": """
        (
            <conjunction_and> {adv}{0,2} <cue_ed> (<that> | <comma|colon>? <quotation>)
            | <comma>? <conjunction_and> {adv}{0,2} <cue_ed & takes_that & takes_quote & !takes_np>
            | <comma> <conjunction_and> {adv}{0,2} <cue_ed & !verb_weak & !adjective | cue_ed & takes_np_to>
        )
    """,
    "but_saying": "<comma>? <but> {adv}? <cue_ing & takes_that> <that>",
    "next_participle": """
        (
            <comma> {adv}{0,2} <cue_ing> ((?<= <takes_addressee>) {hearer})? {mid}
                (<pronoun_subject|wh|to> | <comma|colon>? <break>? <quotation>)
            | <comma> {adv}{0,2} <cue_ing & takes_np_pred> (<pronoun_object> | {np} {pp}? (<article|quotation> | {mark}))
            | <comma> {adv}{0,2} <cue_ing & aimed> {np} | {but_saying}
        )
    """,
    "next_clause": "(<comma> <conjunction_and> {pronoun} | <comma> <but> {np} | <comma>? <conjunction_and> <comma> <subordinator>)",
    "but_said": "<but> {adv}{0,2} (<cue_ed & takes_that | cue_s & takes_that & takes_quote> | <aux_do> {adv}? <cue_base & takes_that>)",
    "as_it_says": "<as> (?<= <quote_close|quote_straight|quotation> <as>) (?= <pronoun_subject>)",
    "clause_end": """
        (
            <semicolon> | {paused_end} | {next_participle} | <comma> <preposition_source & !preposition_weak> | {next_cue} | {joined_cue}
            | {next_clause} | {but_said} | {comment} | <before|time_clause> <cue_ing & takes_that> | {as_it_says}
        )
    """,
    "listed": """
        ({np} {pp}{0,2} (<comma> {np} {pp}{0,2}){0,8} <comma>? <conjunction_and|conjunction_or> {np} (?! {pre} {finite}))
    """,
    # "accused the minister, Karl Vogt, of spying"
    "set_apart": """
        (?! {adv}? <verb_ing>) ({inside}{1,12} <comma>){0,2} (<of> <!wh> | <for> <verb_ing> | <as> <quotation|quote_sign | article & !the>)
    """,
    # "a port, built by Norway"
    "done_by": "<verb_en & !opposing & !backing> <by> {np}",
    "more_of_it": "({listed} | {set_apart} | {done_by})",
    # "the plan the ministry", of which a verb tells
    "contact": "(?! <verb_base>) {np} {pp}{0,1} (?= <article|possessive_determiner|demonstrative>) {np} {pp}{0,1}",
    # Behind a comma or an "and": that the noun phrase goes on.
    "next_item": """
        (
            {more_of_it} | <including | quotation | with_companion&multi>
            | <conjunction_and|conjunction_or> {np} {pp}{0,2} (?! {pre} {finite})
            | <noun&!cue_verb&!cap | nouns&!cue_verb | adjective&!cap> {word}{0,4} {pp}{0,1} (?! {pre} {finite})
            | <cap&!closed | named_one> {word}{0,3} (?= <comma|conjunction_and|conjunction_or|stop>)
        )
    """,
    "joined_verb": """
        <conjunction_and> {adv}{0,2}
        (<cue_ed | verb_ed&!adjective | cue_s&!nouns | verb_s&!nouns | aux_be | aux_have | modal> | {pronoun} (?! (?<= <number_word>) {noun}))
    """,
    # Behind a comma: that what somebody is to do, or doing, goes on: "to leave, sign the deal and stay".
    "next_base": """
        (
            {adv}? <verb_base|cue_base> {inside}{0,15} (<comma> {adv}? <verb_base|cue_base> {inside}{0,15}){0,4} <comma>?
                <conjunction_and|conjunction_or> {adv}? <verb_base|cue_base>
            | <conjunction_and|conjunction_or> {adv}? <verb_base & !noun | cue_base & !noun>
        )
    """,
    "next_ing": """
        ({adv}? <verb_ing> {inside}{0,15} (<comma> {adv}? <verb_ing> {inside}{0,15}){0,4} <comma>? <conjunction_and|conjunction_or> {adv}? <verb_ing>)
    """,
    "apposed_subject": """
        {opening}{0,2} {np} {pp}{0,2} <comma> (?= <article|possessive_determiner|named_one|office|cap>) {inside}{1,12} <comma> {pre} {finite}
    """,
    "ing": "<verb_ing>",
    # But not in “called it a “lie,” a “farce” and a “shame””.
    "no_next_item": "(?<= <paused>) (?! <conjunction_and|conjunction_or> (<to> | {np} (?! {pre} {finite})) | <article> <quotation> | <article>? {quoted})",
    # But not the dash of "2024–27", nor a colon before what is listed.
    "pausing_mark": "(<colon> (<break> | {nominative}) | <dash> (?! (?<= <number> <*>) <number>))",
    # When something is to be done, or was said: "to leave after the vote", "after the vote had failed".
    "timed": "((time: <time_clause & preposition> (?! <verb_ing> | {np} {pp}{0,2} {pre} {finite})) | <time_clause> (?! <verb_ing>))",
    "object_end": """
        (
            <sentence_stop> | {pausing_mark} | {no_next_item} | {timed}
            | <but> | (comma: <comma>) (?! {next_item}) | {joined_verb} | (joined: <conjunction_and> {adv}{0,2} <cue_ing>)
            | (finite: <helping_word>)
            | (clause: <subordinator & !preposition & !that & !wh>) {np} {pp}{0,2} {pre} {finite} (?! (?<= <verb_en>) <by>)
        )
    """,
    # "condemned the attack on Monday": the day is that of the cue, but "praised her speech on Monday".
    "event_of": "(<possessive_determiner> | {noun}{1,5} <clitic & possessive>) {word}{0,5} (?<= <cue_noun>) <on>? <timex>",
    "dated": """
        ((?<= <cue_ed & !takes_bare>) | (?<= <cue_ed> <preposition>)) (?! {event_of})
        {np} ({pp} | {paren} | {and_np}){0,4} (?<! <meeting_noun|event_noun>) (when: <on>? <timex>)
    """,
    # "to leave" or, behind "wants to", "leave"
    "to_do": "({infinitive} | (?<= <takes_bare>) {adv}{0,2} <verb_base|cue_base>)",
    "inner_clause": "<wh|pronoun_subject>",
    "subordinate_before": "(<subordinator & !that> | (^ | <break|stop|semicolon|comma>) <preposition & !but>) $",
    # Who says something in what somebody else says: "despite her claim that ...".
    "reported_one": "<pronoun_subject.3sm|pronoun_subject.3sf|pronoun_subject.3p>",
    # -- one unit --
    "preposition": "<preposition & !conjunction>",
    # Between a cue and what names the source of all of it: "told reporters on Sunday, according to ..."
    "credits": "<preposition_source & !preposition_weak>",
    "told_before": "({to_hearer} {mid} <comma|dash>?)",
    "joined_before": "<comma|semicolon> <conjunction_and|but|conjunction_or> $ | <semicolon> $",
    "before_verb": "<aux_have|aux_be|modal> {pre}",
    "joins": "<comma> <conjunction_and|but>",
    "adverbs": "<adverb|adverb_word>{1,3}",
    "leads_on": "<preposition|cue_preposition>",
    "aside_mark": "<comma|dash>",
    "sentence_mark": "<stop|break|quotation>",
    "aside_end": "<comma|dash|paused>",
    "told_aside": "<comma|dash> <wh>",
    "begins_anew": "<comma|dash|stop|break|quotation|bracket_close|semicolon|colon|conjunction|subordinator>",
    "inside_mark": "<bracket_open|hyphen>",
    "relative_word": "<that | wh&!whether>",
}
