"""
How English writes attributions.

A rule of the kind ``trailing`` finds the source and the cue that stand after or inside the content; one of the kind ``leading``
a cue and where the content after it begins (part ``clause``: it runs to the end of a clause; ``phrase``: of a noun phrase); one of
the kind ``passive`` a cue whose subject is the content; one of the kind ``nominal`` a noun with its source and content. The stage looks
for what a rule does not name, with the macros at the end of the table.

Longer than other topics: macros and rules are two halves of one grammar, and are read together.
"""

from polparse.en.syntax.macros import CONJUNCTS
from polparse.engine.rules import Rule, hit, miss
from polparse.engine.units import Match

__all__ = ["CLASSES", "MACROS", "RULES"]

CLASSES = {
    "named_one": "person|maybe_person|body|honorific",
    "adverbial_word": """
        adverb_word&!noun | frequency_adverb | restrictor | negation | hedge | sentence_adverb&!preposition
        | adverb&!preposition&!quantifier&!noun&!adjective
    """,
    "finite_verb": """
        aux_be | aux_have | aux_do | modal | semi_modal&!takes_bare | verb_ed&!verb_en | verb_ed&cue_verb&!adjective
        | verb_s&!nouns&!cue_noun
    """,
    "sentence_stop": "stop|break|semicolon",
    # What a noun phrase is made of, behind its determiner.
    "nominal_word": """
        noun&!cue_verb&!closed | nouns&!cue_verb&!closed | cue_noun | verb_noun&!cue_ed | noun&verb_weak | nouns&verb_weak
        | adjective | number | number_word | ordinal_word | cap&!closed | named_one | demonym | people | country
        | unknown&lower | percent | fraction | currency | hyphen | ampersand | office | group_noun | body_noun | letter
        | slash | multiplier | number_noun | rank | status | channel_noun&multi | meeting_noun&multi
    """,
    "quote_sign": "quote_open|quote_close|single_open|single_close|single_straight",
}

MACROS: dict[str, str] = {
    **CONJUNCTS,
    "noun": "<nominal_word>",
    "det": "<article|possessive_determiner|demonstrative&!that|quantifier|negative_determiner|number|number_word|approximator>",
    "mark": "<quote_sign>",
    "word": (
        "(<nominal_word|quote_sign|clitic&possessive>|<verb_en&!closed|verb_ed&!closed|verb_ing&!closed|adverb_word|degree_adverb> (?= {noun})"
        "|<timex> (?= <nominal_word|possessive>))"
    ),
    "adv": "<adverbial_word>",
    "said_adv": "<adverb_word&!noun&!sentence_adverb&!restrictor&!negation&!degree_adverb|adverb&ordinal_relative>",
    # The first words of a clause that are no part of its subject: "no", "at least", "perhaps".
    "opening": "<negation&!preposition|restrictor|hedge|approximator|quantifier&adverb|degree_adverb&!subordinator>",
    "infinitive": "(<to> {mark}? {adv}{0,2} {mark}? <verb_base|cue_base|aux_be|aux_have|aux_do>|<to_be>|<to> <quotation>)",
    "pronoun": "<pronoun_subject&!that&!wh|pronoun_indefinite>",
    "np": (
        "({pronoun}|<quantifier&multi> <pronoun_object>|<that> (?<= <stop|break|quotation> <*>) <noun&!cue_verb&!closed>"
        "|{det}{1,3} <timex> (?! <nominal_word|possessive>)|({det}{1,3}|<quote_open|single_open|single_straight>? {noun}|<timex> (?= <possessive>)) {word}{0,12} (?<! <article|possessive_determiner|negative_determiner>))"
    ),
    "nominative": "<pronoun_subject&!pronoun_object>",
    "leads": "<preposition&!cue_preposition>",
    "pp": "({leads} (?! {nominative}) ({np}|<timex> (?! {pre} (<cue_verb|break>|$))|<pronoun_object>))",
    "paren": "(<bracket_open> <!bracket_close>{1,12} <bracket_close>)",
    "and_np": "(<comma>? <conjunction_and|conjunction_or> (?! {nominative}) {np})",
    "restrictive": "(<who|that> <!comma&!dash&!sentence_stop&!quotation>{1,24})",
    "participle": "<cue_ing>",
    "adverbial": "(({adv}|<timex>){1,2}|<preposition> <!comma&!cue_verb>{1,6})",
    "aside": "(<comma|dash> (?! <who|which> {pre} <cue_verb>|{adverbial} <comma|dash>|{adv}? <cue_ing|verb_ing>) <!comma&!dash&!sentence_stop&!quotation>{1,16} <comma|dash>)",
    # What may follow a noun: other nouns led by a preposition or joined by "and", what stands in brackets, a time.
    "more": (
        "(((<verb_en&!takes_clause|verb_en&takes_np|verb_ed&!takes_clause|verb_ed&takes_np> (?! (?<= <takes_quote>) <as>))? {leads}|<comma>? <conjunction_and|conjunction_or>) (?! {nominative}) {np}"
        "|<verb_en|verb_ed>? {leads} (<timex> (?! {pre} (<cue_verb|break>|$))|<pronoun_object>)|{paren}|<verb_en|verb_ed> <preposition>? <timex>)"
    ),
    "subject": "({np} <reflexive>? {more}{0,4} {restrictive}? {aside}?)",
    # A title on a line of its own, and who speaks in it.
    "headline": "<!break&!stop&!colon>",
    "headline_verb": "<verb_base|modal|verb_s|single_close|single_straight>",
    "who_speaks": "(<demonym|country|status>{0,2} <office|body|agency|group_noun|person>{1,2})",
    "tail": "(<comma|dash> (?! <who> {pre} <cue_verb>) (?= <who|article|named_one|office|possessive_determiner|cap|noun|adjective|quantifier|status>) <!sentence_stop&!quotation&!cue_ing&!but>{1,40} (?= <stop|break>|$))",
    "tail_before": "(<comma> (?= <who|article|named_one|office|possessive_determiner>) <!sentence_stop&!quotation&!comma&!colon>{1,20})",
    "signer": "({noun}{0,4} <person|maybe_person> {paren}? (<comma> <!break&!quotation&!stop&!cue_verb>{1,14})?)",
    "names": "<person|body|country|capital|agency|party|parliament|group_noun|office|demonym|upper|cap&!closed|quantifier>",
    "quoted": "(<quote_open|quote_straight> <!quote_close&!quote_straight>{1,4} <quote_close|quote_straight>)",
    "asides": "(<comma|dash> <!stop&!break&!quotation&!semicolon>{1,40} <comma|dash>)",
    "pre": "(<aux_be|aux_have|aux_do|modal|semi_modal&!takes_bare|clitic|get|timex|long|adverbial_word>{0,6} (<verb_ed&!cue_verb|verb_s&!cue_verb|verb_base&!cue_verb|verb_ing&!cue_verb|cue_verb&!takes_to> <particle>? <to> {adv}?)?)",
    # "... as she left the hall", "... while visiting Oslo"
    "meanwhile": "(<subordinator&!that> (<pronoun_subject> <verb_ed>|<verb_ing&!cue_verb>) {np}? {pp}{0,2})",
    "short_mid": "(({adv}|<preposition>? <timex>){0,2})",
    "mid": "(({adv}|<timex>|{pp}|<preposition_content&multi> {np}|<particle>){0,5} {meanwhile}?)",
    # Between a cue and a clause without "that": no word that may be the first of the clause.
    "before_clause": "(({said_adv}|<preposition>? <timex>|({medium}|{occasion}) {pp}{0,2}){0,3})",
    # "... during a visit to Oslo"
    "occasion": "(<during|at|after|before> {det}? {noun}{0,3} <meeting_noun>)",
    "who_tells": "((?= <article|person|body|number_word|demonym>) {inside}{1,12})",
    "unquoted": "<!comma&!quote_open&!quote_straight&!sentence_stop&!quotation>",
    "inside": "<!comma&!sentence_stop&!quotation>",
    "interruption": "(<comma> <!comma&!quotation&!cue_verb>{1,10} <comma>|<dash> <!dash&!quotation&!cue_verb>{1,10} <dash>)",
    "hearer": "(<pronoun_object|reflexive|reciprocal>|{np}|{det}{1,3})",
    "hearers": "({hearer} ((<comma> {np}){0,4} {and_np})?)",
    # Who is told a clause without "that": the next noun group is its subject.
    "told": (
        "(({det}{0,2} ({noun}|<clitic&possessive>){0,6} <named_one|country|agency|parliament|party|nouns|group_noun|office|channel_noun|channel|noun>)"
        "({pp}{0,1} <conjunction_and> {np})?|<pronoun_object&!pronoun_subject&!possessive_determiner>)"
    ),
    "finite": "<finite_verb>",
    "end": "(?= <comma|stop|semicolon|break|dash>|$)",
    # Where a form that can be a noun or an adjective is a verb after all: by the unit on its left.
    "bad_left": "<article|possessive_determiner|possessive|preposition&!particle&!but|adjective&!noun&!cap&!pronoun_indefinite|hyphen|degree_adverb&!adverb_word|every>",
    "bad_strong": "<article|possessive_determiner|possessive|preposition|hyphen|every>",
    "singular_left": "<named_one|pronoun_subject|pronoun_indefinite|which|relative|noun&!adjective|cap&!closed|office|country|capital|adverb_word|frequency_adverb|restrictor|conjunction_and|bracket_close|comma|unknown>",
    "plural_left": "<nouns|pronoun_subject|people|group_noun|relative|to|modal|semi_modal&!takes_bare|aux_do|adverb_word|frequency_adverb|negation|conjunction_and>",
    # Stands after a cue verb, and looks back at it and at what is on its left.
    "verb": (
        "((?<! {bad_left} <*>) (?<= <cue_en|cue_ing|cue_verb&!verb_noun&!cue_noun&!verb_weak|cue_verb&!noun&!nouns&!adjective>)"
        "|(?<! {bad_strong} <*>) (?<= <cue_ed&takes_quote&takes_that|cue_s&takes_quote&takes_that&!verb_noun>)"
        "|(?<= <pronoun_subject|who> <clitic> <cue_ing|cue_en>)"
        "|(?<= {singular_left} <cue_s>) (?= <!preposition&!conjunction&!aux_be|whether|to>)"
        "|(?<= {plural_left} <cue_base&!preposition>) (?= <!preposition&!conjunction&!aux_be|whether|to>)"
        "|(?<= <pronoun_subject&!pronoun_indefinite&!wh|modal|aux_do|negative_contraction> <cue_base&preposition>))"
    ),
    "late_verb": (
        "((?<! {bad_left} <*>) (?<= <cue_en|cue_ing|cue_verb&!verb_noun&!cue_noun&!verb_weak|cue_verb&!noun&!nouns>)"
        "|(?<= {singular_left} <cue_s>)|(?<= {plural_left} <cue_base>))"
    ),
    # -- for the stage --
    # What a wire puts before its first sentence: "OSLO, March 5 (FNA) -- ", "OSLO: " (if it is no speaker).
    "town": "<capital|city|upper&unknown|upper&noun|region&upper|state&upper>",
    "wire": "(<comma>? {paren}|<comma> <upper>{1,2}|<comma>? <timex>|<comma> <country|region|state|upper&unknown>)",
    "dateline": (
        "({town}{1,3} {wire}{0,3} <dash> (?= <cap|person|body|quotation|timex|number>)"
        "|^ (speaker: <upper&unknown|upper&capital|upper&city>{1,3} <colon>) (?! <*>* <break> <upper>{0,3} <upper|person> <colon>)"
        "|<cap&!closed>{1,4} <slash> (?= <cap|person>))"
    ),
    "sentence_end": (
        "((break: (?<! <colon>) <break>|<break> (?! <quotation>))|<stop|ellipsis> <quote_close|bracket_close|single_close>{0,2}"
        "(?= <cap|break|quotation|quote_open|number|bracket_open|dash|bullet|person|maybe_person|body|timex>|$)"
        "|<quotation> (?= <quotation>)|<timex> (?= <pronoun_subject&cap&!letter>)|<state&abbreviation> (?= <complete>)|<complete> (?= <cap|person|maybe_person|body|timex|number>) (?! {subject} {pre} <takes_quote&!cue_base> ((?<= <takes_addressee>) {hearer})? {mid} (<stop|break>|<comma> (?! <quotation>)|$)|(?<= <asked>) {subject} {pre} <takes_quote> ((?<= <takes_addressee>) {hearer})? (?! <comma|colon>? <quotation|that>|{np} {pre} {finite}|<colon>)))"
    ),
    "named": "({det}{0,2} ({noun}|<verb_en>){0,5} <named_one|country|demonym|capital|agency|parliament|party>)",
    # Whom "who" means.
    "antecedent_before": "(antecedent: <*>) <comma>? $",
    "officers_before": "<office_plural> $",
    "subject_before": "(source: {subject}) (<comma|dash> ({adverbial}|{adv}? <verb_ing> <!comma>{1,15}) <comma|dash>|<preposition>? <timex>)? (pre: {pre}) $",
    "speaker_before": "(source: {noun}{0,5} <person|maybe_person> {paren}?) $",
    "owner_before": "(source: {np}) $",
    # That the name of a source is kept back, and why.
    "withheld": (
        "(<anonymity>|<cue_ed|cue_ing|cue_s> <negation>? <to_be> <naming>|<negation> <aux_be>? <naming>) (<by> <noun>)? <comma>?"
        " (reason: <why_word> {inside}{1,30})?"
    ),
    "unnamed": "({det}{0,2} {noun}{0,2} <unnamed_word>|{det}{0,2} ({noun}{0,2} <source_noun>|<noun|nouns> <familiar_word> <with|to|on>))",
    "medium": (
        "(<preposition&!of&!about> ({det}? ({noun}|<timex>|<clitic>){0,4} <channel_noun> (<with> {np})?|<channel>)|<channel_phrase>)"
    ),
    "circumstances": (
        "((?<= <takes_addressee>) (hearer: {hearer}))?"
        " (<comma>? (medium: {medium})|<comma>? <preposition>? (time: <timex>)|<to> (addressee: {hearer})|{adv}|{pp}){0,5}"
    ),
    "circumstances_before": "((medium: {medium})|<preposition>? (time: <timex>)|{pp}){1,3} <comma> $",
    "all_quoted": "<quotation|punctuation>+",
    "paused": "<paused|complete>",
    "preposition": "<preposition&!conjunction>",
    "joined_before": "<comma|semicolon> <conjunction_and|but|conjunction_or> $|<semicolon> $",
    "adverbs": "<adverb|adverb_word>{1,3}",
    "leads_on": "<preposition|cue_preposition>",
    "aside_mark": "<comma|dash>",
    "inside_mark": "<bracket_open|hyphen>",
    # Before the head of a source: where another clause, which leads to it, stands and not a part of it.
    "other_clause": "<*>? <!who&!that>* (<subordinator|comma|dash|but>|{has_finite} <!who&!that>*)",
    "announced_before": "<colon|bracket_open> (start: <quotation>{1,3}) $",
    "unclosed": "<unclosed>",
    "clause_finite": "(?<! <conjunction_and|conjunction_or|article|possessive_determiner>) <quotation|aux_be|aux_have|aux_do|modal|verb_s&!nouns|verb_ed|semi_modal|verb_base&!noun>",
    "relative_word": "<which|wh&!whether>",
    "begins_finite": "({adv}{0,2} <aux_be|aux_have|aux_do|modal|verb_s&!nouns>)",
    "resumed_before": "(source: {np} ({pp}|{paren}|{and_np}){0,3}) <comma|dash> <!semicolon>{1,40} <comma|dash> (pre: {pre}) $",
    "relative_before": "(source: <who|which>) (pre: {pre}) $",
    "shared_before": "(<comma>? <conjunction_and|but|conjunction_or>) (pre: {pre}) $",
    "listed_before": "<comma> (pre: {pre}) $",
    "finite_cue": "<cue_s|cue_ed>",
    "participle_before": "(^|<comma|dash|quotation|preposition|subordinator|stop|break>) (pre: {adv}{0,2}) $",
    "next_subject": "<comma> (source: {subject}) {pre} <verb_ed|verb_s|verb_base|aux_be|aux_have|cue_verb>",
    "clause_subject": "(source: {subject}) {pre} <verb_ed|verb_en|verb_s|verb_base|aux_be|aux_have|aux_do|modal>",
    "has_finite": "<aux_be|aux_have|aux_do|modal|verb_s&!nouns|verb_ed&!verb_en>",
    "begins_clause": "(<quotation>|{pre} {finite})",
    "asked_first": "<takes_addressee&cue_en> {mid} <wh|if_word|about>",
    "opposed": "<but|conjunction_and>",
    "rejoins": "<that|preposition&!but> <!cue_verb>{0,12} <quotation>",
    "goes_on": "<conjunction_and|but|to|quotation|that>",
    "lead_in": "((<conjunction>|{adv}|<timex>|{pp}|<comma>){1,6}) $",
    # What is said of a content after it: "a remark that ...".
    "comment": "(<comma> <article> <adjective>{0,2} <cue_noun|verb_noun> <preposition|that> (?! <!comma&!stop&!break>{1,14} <comma> {pre} {finite})|<dash> <article> <!dash>{1,60} (<stop|break>|$))",
    "clause_end": (
        "(<semicolon>|(?<= <paused>) (?= <cue_ing|preposition_source>|<conjunction_and|but> {adv}{0,2} <cue_verb>|<but> {np})|<comma> {adv}{0,2} <cue_ing> {mid} (<pronoun_subject|wh|to>|<comma|colon>? <break>? <quotation>)|<comma> <preposition_source&!preposition_weak>"
        "|<comma> <conjunction_and|but> {adv}{0,2} <cue_ed|cue_s&!nouns> (?= <article|possessive_determiner|verb_ing|that|to>)"
        "|<comma> <with> {np} <cue_ing> (?= <that>)"
        "|<comma> <conjunction_and|but>? {np} {pre} <cue_ed&takes_that|cue_s&takes_that&!nouns> (?<! <aux_be|get> <*>)"
        "|<conjunction_and> {adv}{0,2} <cue_ed> (<that>|<comma|colon>? <quotation>)|<comma> <conjunction_and> {adv}{0,2} <cue_ed&!verb_weak&!adjective|cue_ed&takes_np_to>|<comma> <conjunction_and> {pronoun}|<comma> <but> {np}|<comma>? <conjunction_and> <comma> <subordinator>"
        "|<but> {adv}{0,2} <cue_ed&takes_that|cue_s&takes_that&takes_quote>|{comment}|<before|time_clause> <cue_ing>"
        "|<as> (?<= <quote_close|quote_straight|quotation> <as>) (?= <pronoun_subject>))"
    ),
    "listed": "({np} {pp}{0,2} (<comma> {np} {pp}{0,2}){0,8} <comma>? <conjunction_and|conjunction_or> {np} (?! {pre} {finite}))",
    "next_item": (
        "({listed}|<including|quotation|with_companion&multi>|<conjunction_and|conjunction_or> {np} {pp}{0,2} (?! {pre} {finite})"
        "|<noun&!cue_verb&!cap|nouns&!cue_verb|adjective&!cap> {word}{0,4} {pp}{0,1} (?! {pre} {finite})"
        "|<cap&!closed|named_one> {word}{0,3} (?= <comma|conjunction_and|conjunction_or|stop>))"
    ),
    "object_end": (
        "(<sentence_stop>|<colon> <break>|<dash>|(?<= <paused>) (?! <conjunction_and|conjunction_or> {np} (?! {pre} {finite}))|<time_clause> (?! <verb_ing>)"
        "|<but>|<comma> (?! {next_item})|<conjunction_and> {adv}{0,2} (<cue_ed|cue_ing|verb_ed&!adjective|cue_s&!nouns|aux_be|aux_have|modal>|{pronoun})"
        "|(finite: <aux_be|aux_have|modal>)"
        "|<subordinator&!preposition&!that&!wh> {np} {pp}{0,2} {pre} {finite})"
    ),
    "inner_clause": "<which|wh|pronoun_subject>",
    "subordinate_before": "(<subordinator&!that&!preposition|as>|(^|<break|stop|semicolon|comma>) <preposition&!but>) $",
    "passive_pre": "<aux_be|get> ({adv}|<timex>){0,3} <cue_en> $",
    "nobody": "<pronoun_subject.3sn|there>",
    "speaking": "<takes_quote&takes_that>",
    "sourceless": "<takes_sourceless|cue_adjective>",
    "last_phrase": "(^|<comma|semicolon>) (phrase: <!comma&!semicolon>{1,25}) $",
    "paragraph_end": "<break>",
    "pause_end": "(<comma>|(?<= <paused>))",
}



def _led(found: Match) -> str | None:
    """Decline a preposition that does not lead to the content of its cue."""
    head, preposition = found.parts["head"][0], found.form("preposition")
    for kind in ("takes_prep", "noun_prep", "adjective_prep"):
        if found.units.has(head, kind) and preposition in (found.units.norm(kind, head) or "").split():
            return ""
    return None


RULES: tuple[Rule, ...] = (
    # -- who else holds what somebody says, or is against it --
    Rule(
        name="en.attributions.supported_by",
        kind="beside",
        pattern="(<comma|dash|bracket_open>? <conjunction_and>? (<beside_word|with_companion>|<backing> <by>)|<comma> <for>) (?= {det}? {names}{1,3})",
        examples=(
            hit("Norway[[, supported by]] Ghana and Chad, proposed talks."), hit("Norway[[, on behalf of]] the European Union, proposed talks."),
            hit("Norway [[together with]] Ghana proposed talks."), hit("Norway[[, for]] the EU, proposed talks."),
            hit("Norway [[– with]] Ghana – proposed talks."), hit("Norway [[(with]] Ghana) proposed talks."),
            hit("Norway[[, for]] Ghana[[, and supported by]] Chad, proposed talks."),
            miss("Norway, supported again, proposed talks."), miss("Norway, which supported Ghana, left."), miss("Norway, for years, waited."), miss("A spokesman for Norway waited."),
        ),
    ),
    Rule(
        name="en.attributions.opposed_by",
        kind="against",
        pattern="<comma|dash|bracket_open>? <conjunction_and|but>? (cue: <opposing> <by>) (?= {det}? {names}{1,3})",
        examples=(
            hit("Norway[[, opposed by]] Ghana and Chad, proposed talks."), hit("Norway[[, and opposed by]] the European Union, proposed talks."),
            hit("Norway [[– opposed by]] Ghana – proposed talks."), hit("A plan [[opposed by]] Ghana failed."), hit("Norway [[(opposed by]] Ghana) proposed talks."),
            hit("Norway, with Chad[[, but opposed by]] Ghana, proposed talks."),
            miss("Norway, opposed at home, proposed talks."), miss("Norway, opposed by nobody, left."),
        ),
    ),
    # -- source and cue after, or inside, the content --
    Rule(
        name="en.attributions.quotation_said",
        kind="trailing",
        pattern="<quotation> (whole: <comma|dash>? (source: {np} (<comma> {np}){1,6} {and_np}|{subject} {asides}?) <comma>? (cue: {pre} <takes_quote&!cue_ing> {late_verb}) ({mid} {end})?)",
        examples=(
            hit("“The talks will resume,” [[Lena Vogt, Ivo Brandt and an envoy said in a joint statement]]."),
            hit("“The talks will resume,” [[the envoy said]]."), hit("“The talks will resume”[[, the envoy said]]."),
            hit("“The talks will resume,” [[Lena Vogt, told]] reporters."), hit("“The talks will resume” [[– the envoy said]]."),
            miss("“The talks will resume,” was all."), miss("“We will never sign it.” The envoy warning of war left."),
        ),
    ),
    Rule(
        name="en.attributions.quotation_inverted",
        kind="trailing",
        pattern="<quotation> (whole: <comma|dash>? (cue: {pre} <takes_quote&cue_ed|takes_quote&cue_s> {late_verb}) (source: {subject} {tail}?))",
        examples=(
            hit("“The talks will resume,” [[said the envoy]]."), hit("“The talks will resume”[[, said the envoy]]."),
            hit("“The talks will resume” [[– said the envoy]]."), hit("“The talks will resume,” [[says the envoy]]."),
            miss("The envoy said the talks will resume."), miss("“The talks will resume,” adding a smile."),
        ),
    ),
    Rule(
        name="en.attributions.quotation_inverted_plural",
        kind="trailing",
        pattern="<quotation> (whole: <comma|dash>? (cue: <takes_quote&cue_base>) (source: {np} (<comma> {np}){0,6} {and_np} {tail}?|<quantifier|nouns|people> {more}{0,2}))",
        examples=(
            hit("“We will rebuild it,” [[say Lena Vogt, Ivo Brandt and Ole Hansten]]."), hit("“We will rebuild it” [[– say Lena Vogt and an envoy, both of Norway]]."), hit("“We will rebuild it”[[, say officials]]."),
            hit("“We will rebuild it,” [[say officials in Bonn]]."), hit("“We will rebuild it,” [[say many]]."), hit("“We will rebuild it,” [[say Norwegians]]."),
            miss("“We will rebuild it,” say it aloud."), miss("“We will rebuild it,” said officials."),
        ),
    ),
    Rule(
        name="en.attributions.said_after",
        kind="trailing",
        pattern=(
            "<comma|dash> (whole: (source: {subject}) (cue: {pre} <takes_quote&!cue_ing|takes_clause&!cue_ing> {late_verb})"
            " ((?! {infinitive}) {mid} {end}|(?<= <takes_addressee>) (addressee: {hearer}) {mid} {end}))"
        ),
        examples=(
            hit("The talks will resume, [[the envoy said]]."), hit("The talks will resume, [[the envoy told reporters]]."),
            hit("The talks will resume – [[the envoy said]]."), hit("The talks are dead, [[the envoy groaned]]."),
            hit("The talks are dead, [[the envoy found]]."),
            miss("The talks, which the envoy opened, resumed."), miss("The envoy told reporters the talks resumed."),
            miss("On Monday, the envoy agreed to help."), miss("In Bonn, the envoy announced a deal."),
            miss("In Bonn, the envoy was complaining."),
        ),
    ),
    Rule(
        name="en.attributions.said_inverted",
        kind="trailing",
        pattern="<comma> (whole: (inverted: (cue: <takes_quote&takes_clause&!takes_addressee&!takes_np&!cue_ing&!cue_base>)) (source: {subject} {tail}?) {mid} {end})",
        examples=(
            hit("The talks will resume tomorrow, [[said the envoy]]."),
            miss("The envoy said the talks will resume."), miss("The envoy, once again, threatened Norway."),
            miss("The envoy, a poet, told reporters."), miss("The envoy, a poet, wrote a poem."), miss("The envoy left, saying nothing."),
            miss("If asked, say nothing."),
        ),
    ),
    Rule(
        name="en.attributions.as_said",
        kind="aside",
        pattern="<as> (source: {subject}) (cue: {pre} <takes_that> {late_verb}) (?= {mid} <comma|stop>)",
        examples=(
            hit("The talks, [[as the envoy admits]], have failed."), hit("The talks have failed, [[as the envoy admits]]."),
            miss("The talks failed as the envoy arrived."), miss("The talks failed as the envoy announced a strike."),
        ),
    ),
    Rule(
        name="en.attributions.copula_passive",
        kind="stated",
        pattern="<aux_be> {det} {word}{1,4} <which> {pre} (cue: <cue_en> <by>) (source: {subject})",
        examples=(
            hit("Leaving [[is a plan that was rejected by voters]]."),
            miss("The plan that was rejected by voters is dead."),
        ),
    ),
    Rule(
        name="en.attributions.according_to",
        kind="trailing",
        pattern="(cue: <preposition_source&!preposition_weak>) (?! {det}? {noun}{0,2} <standard_noun>) (source: <!comma&!stop&!break&!semicolon&!quotation>{1,30})",
        examples=(
            hit("The talks will resume, [[according to the envoy]]."), hit("[[According to the envoy]], the talks failed."),
            hit("The talks failed, [[according to the envoy]]\n\nHe left."), hit("The talks failed, [[according to the envoy]]; he left."),
            hit("[[In the words of the envoy]] “we will never sign it” at all."),
            miss("The talks will resume accordingly."), miss("All went according to the usual rules."), miss("All went according to plan."), miss("A courtesy of Norway ended the talks."),
        ),
    ),
    Rule(
        name="en.attributions.in_his_words",
        kind="trailing",
        pattern="<in> (source: <possessive_determiner>) (cue: <adjective>? <words_noun>)",
        examples=(
            hit("[[In his words]], Norway will not sign it."), hit("Norway will not sign it, [[in his own words]]."),
            miss("In his view, all is lost."), miss("In the words that follow, all is lost."),
        ),
    ),
    Rule(
        name="en.attributions.per",
        kind="trailing",
        pattern="(^|(?<= <stop|break>)|<comma>) (whole: (cue: <per&preposition_source>) (source: {who_tells})) (?= <comma|stop>|$)",
        examples=(
            hit("The talks failed, [[per the statement]]."), hit("[[Per Lena Vogt]], it failed."), hit("They left. [[Per the ministry]], it failed."),
            hit("They left.\n\n[[Per two people]], it failed."), hit("The talks failed, [[per Norwegian police]]"),
            hit("The talks failed, [[per the European Union]]."),
            miss("They paid a fee, per head."), miss("They paid a fee per the rules."), miss("Osei, a Norwegian envoy, failed."), miss("They left, per the plan; it failed."),
        ),
    ),
    Rule(
        name="en.attributions.turn",
        kind="turn",
        pattern=(
            "(^|(?<= <break>)) (source: <upper>{0,3} <person|upper> {paren}?|<article>? {noun}{0,3} <cue_noun|body>) (cue: @<colon>)"
            " (?= <quotation>|<!break>{1,14} {finite})"
        ),
        examples=(
            hit("\n[[VOGT:]] We will not sign."), hit("[[MODERATOR:]] Thank you. We have time for one question."),
            hit("\n[[Lena Vogt:]] “We will never sign it.”"), hit("\n[[The report:]] The treaty is dead."),
            hit("\n[[The European Union:]] The treaty is dead."),
            miss("He named two places: Bonn and Rome."), miss("She met Lena Vogt: it was late."), miss("\nLena Vogt: a life in letters"),
            hit("\n[[Report:]] The treaty is dead."),
        ),
    ),
    Rule(
        name="en.attributions.headline",
        kind="turn",
        pattern=(
            "(^|(?<= <break>)) (source: {who_speaks}) (cue: @<colon>) (?= {headline}{1,12} <to> <verb_base> {headline}{0,12} (<break>|$))"
        ),
        examples=(
            hit("[[Minister:]] Border to reopen in June"), hit("They left.\n\n[[Ghanaian police:]] Port to stay shut\n\nThey left."),
            miss("Minister: Border to reopen in June. He left."), miss("The minister: Border to reopen in June"),
            miss("Minister: Border to Norway"),
        ),
    ),
    Rule(
        name="en.attributions.headline_source",
        kind="trailing",
        pattern=(
            "(^|(?<= <break>)) {headline}{1,14} {headline_verb} {headline}{0,8} (whole: (cue: @<colon|dash>) (source: {who_speaks})) (?= <break>|$)"
        ),
        examples=(
            hit("Port deal ‘will not be reversed’[[: Premier Osei]]\n\nHe left."), hit("Border to stay shut [[- minister]]"),
            hit("Border will be shut [[- Norwegian police]]"), hit("They left.\n\nNorway rejects deal[[: minister]]\n\nHe left."),
            hit("Port deal ‘a lie’ for all[[: Premier Osei]]"), hit("Port deal 'a lie'[[: Premier Osei]]"),
            miss("They will meet one man: Premier Osei."), miss("The winner: Premier Osei"), miss("They will meet: Osei wins\n\nHe left."),
            miss("Who will sign? Vogt: “We will.” Who will not: Premier Osei"),
        ),
    ),
    # -- a line that names who speaks, and a quotation that nothing else attributes --
    Rule(
        name="en.attributions.signed",
        kind="signed",
        pattern="<quotation> (whole: <break>{0,3} (cue: <dash|hyphen>) (source: (?= <cap|person|body|article>) <!break&!quotation&!stop&!aux_be&!aux_have&!modal&!verb_ed>{1,14}) (?= <stop>? (<break>|$)))",
        examples=(
            hit("“We will never sign it.”[[\n\n- Lena Vogt, a minister]]\n\nShe left."),
            hit("“We will never sign it.” [[– Residents of Bonn]]"), hit("“We will never sign it.” [[– the envoy]]"),
            hit("“We will never sign it.” [[– Ministry of Trade]]"), hit("“We will never sign it,”[[-Lena Vogt]]"),
            hit("“We will never sign it.” [[– Lena Vogt]]\n\nGood news"), hit("“We will never sign it.” [[– Lena Vogt]]."),
            miss("“We will never sign it” - Lena Vogt left."), miss("“We will never sign it.” – in his own words"),
            miss("“We will never sign it.” – Lena Vogt is away"), miss("“We will never sign it.” – Lena Vogt has a plan"),
            miss("“We will never sign it.” – Lena Vogt will go"), miss("“We will never sign it.” – Vogt: “We will see to that now.”"),
        ),
    ),
    Rule(
        name="en.attributions.named_below",
        kind="signed",
        pattern="<quotation> (whole: <break>{1,3} (source: {signer}) (?= <break>|$))",
        examples=(
            hit("“We will never sign it.”[[\n\nLena Vogt]]\n\nShe left."),
            miss("“We will never sign it.”\n\nLena Vogt left."),
            hit("“We will never sign it.”[[\n\nLena Vogt, an envoy]]\n\nin Bonn"),
            miss("“We will never sign it.”\n\nLena Vogt, an envoy. She left"), miss("“We will never sign it.”\n\nLena Vogt, as ever, denies it"),
            miss("“We will never sign it.”\n\nLena Vogt, an envoy: “We never, ever will.”"),
            hit("“We will never sign it.”[[\n\nLena Vogt]]"),
        ),
    ),
    Rule(
        name="en.attributions.named_above",
        kind="captioned",
        pattern="<break> (whole: (source: {signer}) <colon>? <break>{1,3}) (?= (clause: <quotation>{1,20}) (<break>|$))",
        examples=(
            hit("She left.\n\n[[Lena Vogt, a minister\n\n]]“We will never sign it.”\n\nShe left."),
            hit("She left.\n\n[[Lena Vogt\n\n]]“We will never sign it.”"),
            miss("Lena Vogt left.\n\n“We will never sign it.”"), miss("She left.\n\nLena Vogt, a minister\n\nShe died."),
        ),
    ),
    # -- content after --
    Rule(
        name="en.attributions.inverted_before",
        kind="announced",
        pattern=(
            "(^|(?<= <break|stop|quotation>)) (cue: <takes_quote&!takes_addressee&!cue_ing&!cue_base>)"
            " (source: {subject} {tail_before}?) (<colon> <break>?|<comma>)? (?= (clause: <quotation>))"
        ),
        examples=(
            hit("[[Said the envoy:]] “The talks will resume.”"), hit("He left.\n\n[[Said the envoy:]] “The talks will resume.”"),
            hit("He left. [[Says the envoy:]] “The talks will resume.”"), hit("“We will resume,” [[said the envoy,]] “but not tomorrow.”"),
            miss("Said had “The talks will resume” on his desk."), miss("The envoy praised the plan: “It will work for all.”"),
            miss("He left. Said one aide: nothing at all."), miss("Asked his view, “never again, my friends” was all he said."),
            miss("He left. Quoting the envoy, “we will never sign it” is his motto."),
            miss("He left. Quote the envoy: “We will never sign it.”"),
            hit("[[Said the envoy]] “The talks will resume.”"),
        ),
    ),
    Rule(
        name="en.attributions.quotation",
        kind="leading",
        pattern="(cue: <takes_quote> {verb}) ((?<= <takes_addressee>) {hearer})? {mid} {interruption}? (<comma>|<colon> <break>?)? (?= (clause: <quotation>))",
        examples=(
            hit("He [[said:]] “The talks will resume tomorrow.”"), hit("He [[jokes,]] “The talks will resume.”"),
            hit("He spoke up to [[announce,]] “The talks will resume.”"), hit("They marched, [[chanting]] “We will never sign it.”"),
            hit("Lena Vogt [[jokes,]] “The talks will resume.”"), hit("The Norwegian Wheat Board [[jokes,]] “The talks will resume.”"),
            hit("Berlin [[jokes,]] “The talks will resume.”"),
            miss("He said: goodbye."), miss("His jokes, the envoy said, fell flat."), miss("The claims: “We will never sign it.”"),
            miss("He announced the plan: “We will never sign it.”"),
        ),
    ),
    Rule(
        name="en.attributions.colon",
        kind="leading",
        pattern="(cue: <takes_quote> {verb}) ((?<= <takes_addressee>) {hearer})? {mid} <colon> <break>? (?= (clause: {unquoted} {inside}{0,15} {finite}))",
        examples=(
            hit("A part of it [[reads:]] The bill was sent to the house."), miss("He announced a plan: The bill would be sent."), hit("He [[told us in Bonn:]] The bill was sent."),
            hit("He [[said:\n\n]]The bill was sent."),
            miss("He said: goodbye."), miss("He said the bill was sent."), miss("The claims: The bill was sent."),
        ),
    ),
    Rule(
        name="en.attributions.quoted_words",
        kind="leading",
        pattern="(cue: <takes_quote&takes_that&!takes_np> {verb}) <comma|colon>? (?= (phrase: {quoted}) (?! {noun}))",
        examples=(
            hit("He [[said]] “no” to the plan."), hit("He [[said,]] “no” and left."), hit("He [[said:]] “no” to all of it."),
            miss("He said it was a “no” to the plan."), miss("He said “no” votes were rare."), miss("He headlined “Home” in Norway."),
            miss("He cited “Home” as a model."),
        ),
    ),
    Rule(
        name="en.attributions.object_quotation",
        kind="leading",
        pattern="(cue: <takes_np> {verb}) (?= (clause: <quotation>))",
        examples=(hit("He [[favored]] “a vote by the end of the year.”"), miss("He favored a vote."), miss("He left. “We will never sign it.”")),
    ),
    Rule(
        name="en.attributions.introduced",
        kind="introduced",
        pattern="(cue: <colon>) <break>? (?= (clause: <quotation>))",
        examples=(hit("He was clear[[:]] “The talks will resume tomorrow.”"), miss("He named two places: Bonn and Rome.")),
    ),
    Rule(
        name="en.attributions.that_clause",
        kind="leading",
        pattern="(cue: <takes_that> {verb}) (?= {mid} {interruption}? <comma>? (clause: <that>))",
        examples=(hit("He [[said]] that the talks failed."), miss("He said goodbye.")),
    ),
    Rule(
        name="en.attributions.told_that",
        kind="leading",
        pattern="(cue: <takes_addressee> {verb}) (?! <that>) (addressee: {hearers}) (?= {mid} (<comma>|<colon> <break>?)? (clause: <quotation|if_word|pronoun_subject&!wh|wh&!who>))",
        examples=(
            hit("He [[told reporters]] that the talks failed."), hit("He [[told her]], “The talks will resume.”"),
            hit("He [[told her]]: “The talks will resume.”"), hit("He [[asked her]] if it works."), hit("He [[told her]] why it failed."),
            miss("He told reporters."), miss("He told the man who left."), miss("He warned that it failed."),
        ),
    ),
    Rule(
        name="en.attributions.told_about",
        kind="leading",
        pattern="(cue: <takes_addressee> {verb}) (addressee: {hearers}) <about> (?= (phrase: {hearer}|<verb_ing|wh>))",
        examples=(
            hit("He [[asked the envoy about]] the treaty."), hit("He [[told us about]] losing."),
            hit("He [[told us about]] how it failed."),
            miss("He asked the envoy, then left about noon."), miss("This is what he told us about."),
        ),
    ),
    Rule(
        name="en.attributions.told_to",
        kind="leading",
        pattern="(cue: <takes_addressee_to> {verb}) (?= (phrase: (addressee: {hearers}) {paren}? {interruption}? {infinitive}))",
        examples=(hit("He [[called on]] the envoy to stay."), hit("He [[called on]] the envoy, as chair of the bloc, to stay."),
            hit("He [[called on]] Lena Vogt (Labour) to stay."), miss("He called on the envoy.")),
    ),
    Rule(
        name="en.attributions.asked",
        kind="unsourced",
        pattern="(^|(?<= <break|stop|time_clause|comma|if_word|quotation>)) (cue: <takes_addressee&cue_en>) (?= {mid} (clause: <wh|if_word|that>)|<about> (phrase: {hearer}|<verb_ing>))",
        examples=(
            hit("[[Asked]] whether he would resign, he left."), hit("He left.\n\n[[Asked]] why, he wept."),
            hit("He left. [[Asked]] if he would return, he wept."), hit("When [[asked]] about the deal, he left."),
            hit("Even if [[asked]] about losing, he smiles."), hit("“It is over now,” [[told]] that it failed, he said."),
            hit("Vogt, [[told]] that it failed, left."),
            miss("He asked for time."), miss("He was asked about the deal."), miss("Told the news, he wept."),
            miss("He left, warning that it would fail."),
        ),
    ),
    Rule(
        name="en.attributions.imperative",
        kind="unsourced",
        pattern="(^|(?<= <break|stop|quotation>)) (cue: <cue_base>) (?= (clause: <that>))",
        examples=(
            hit("[[Remember]] that it failed."), hit("It failed. [[Note]] that it was late."), hit("“It failed in the end.” [[Imagine]] that it works."),
            hit("He left.\n\n[[Recall]] that it works."),
            miss("We remember that it failed."), miss("Remember the day."), miss("Promised that it works, he left."),
        ),
    ),
    Rule(
        name="en.attributions.wh_clause",
        kind="leading",
        pattern="(cue: <takes_wh> {verb}) (?= {short_mid} (clause: <wh|if_word>))",
        examples=(
            hit("He [[asked]] whether the talks failed."),
            miss("He asked reporters."),
            hit("He [[asked]] if it failed."),
        ),
    ),
    Rule(
        name="en.attributions.infinitive",
        kind="leading",
        pattern="(cue: <takes_to&!takes_sourceless|takes_to&takes_passive&!takes_np_pred> {verb}) (?= {mid} (phrase: {infinitive}))",
        examples=(
            hit("He [[vowed]] to fight."), hit("He [[likes]] to fight."), hit("She is [[rumored]] to be in Bonn."),
            miss("He went to town."), miss("It turned out to be a trap."), miss("The deal seems to work."), miss("He vowed revenge."),
        ),
    ),
    Rule(
        name="en.attributions.bare_infinitive",
        kind="leading",
        pattern="(cue: <takes_bare> (?<! {bad_left} <*>)) (?= (phrase: {adv}{0,2} <verb_base|cue_base>))",
        examples=(
            hit("He [[wants to]] fight."),
            miss("He wants to."),
            hit("He [[wants to]] bring up the deal."), miss("His hopes to sign it are gone."),
        ),
    ),
    Rule(
        name="en.attributions.clause",
        kind="leading",
        pattern=(
            "(cue: <takes_clause> {verb}) (?= {before_clause} (clause: {opening}{0,2} ({np} ({pp}|{paren}|{and_np}|<timex>){0,3} {pre} {finite}"
            "|<there|existential>|<pronoun_subject&!wh&!pronoun_indefinite>|<pronoun_indefinite> (?! <possessive>))))"
        ),
        examples=(
            hit("He [[said]] the talks had failed."), hit("He [[said]] the talks (in Bonn) had failed."),
            hit("He [[said]] the talks Monday in Bonn had failed."), hit("He [[said]] Norway and Chad had left."),
            hit("He [[said]] there was hope."), hit("He [[said]] there’s hope."), hit("He [[said]] they, too, had left."),
            hit("He [[said]] nobody left."),
            miss("He said no."), miss("He knows who won."), miss("He accepted anyone’s help."),
        ),
    ),
    Rule(
        name="en.attributions.speech_clause",
        kind="leading",
        pattern="(cue: <takes_clause&takes_quote&!verb_noun&!verb_weak&!cue_noun|takes_clause&takes_quote&takes_that&cue_ed&!takes_np> {verb}) (?= {before_clause} (clause: (loose: <!punctuation&!preposition&!break>)))",
        examples=(
            hit("He [[said]] resuming would be wrong."), hit("He [[says]] resuming would be wrong."),
            hit("He [[felt]] resuming was wrong."),
            miss("He said, then left."), miss("He knows Lena Vogt."), miss("She adds sugar."), miss("He came, warning voters."),
            miss("It was found here."), miss("She wondered why."), miss("He noted the date."), miss("They said about as much."),
            miss("This is what he said\n\nTalks resume"),
        ),
    ),
    Rule(
        name="en.attributions.fronted_clause",
        kind="leading",
        pattern=(
            "(cue: <takes_clause&takes_quote> {verb}) (?= {before_clause} (?! {medium}|<preposition> <timex>)"
            " (clause: <preposition|subordinator> {inside}{1,12} <comma> {np} ({pp}|{and_np}){0,2} {pre} {finite}))"
        ),
        examples=(
            hit("Lind [[said]] without aid, thousands would die."), hit("He [[said]] once the war ended, talks would start."),
            hit("He [[said]] under the deal of 2019, the king of Norway and his sons would leave."),
            miss("He said in a statement, Norway would leave."), miss("He said on Sunday, Norway would leave."),
            miss("He said at noon, then left."), miss("He came under fire, Norway would say."), miss("They calculate in Oslo, Norway would leave."),
        ),
    ),
    Rule(
        name="en.attributions.told_clause",
        kind="leading",
        pattern=(
            "(cue: <takes_addressee> {verb}) (addressee: {told})"
            " (?= {mid} (clause: {opening}{0,2} {np} ({pp}|{paren}|{and_np}){0,3} {pre} {finite}))"
        ),
        examples=(
            hit("The envoy [[told reporters]] the deal was dead."), hit("Lindmark [[told state television]] the vote would be held in May."),
            hit("The general [[informed President Kofi Adomako]] the town had fallen."),
            hit("He [[told the envoy]] in Oslo perhaps the talks in Bonn (on trade) and the votes had failed."),
            hit("He [[told them]] the deal was dead."),
            miss("He told reporters that the deal was dead."), miss("He told the reporters of Norway."), miss("He warned that deal talks would fail."),
        ),
    ),
    Rule(
        name="en.attributions.object_infinitive",
        kind="leading",
        pattern="(cue: <takes_np_to> {verb}) (?= (phrase: (addressee: {hearers}) <negation>? {infinitive}))",
        examples=(hit("He [[urged]] Iran to stop."), hit("He [[urged]] Iran and Oman to stop."), hit("He [[urged]] Iran, Oman and Chad to stop."), miss("He urged peace.")),
    ),
    Rule(
        name="en.attributions.object",
        kind="leading",
        pattern=(
            "(cue: <takes_np&!preposition|takes_np&cue_base> {verb}) (?= (phrase: {hearer}))"
        ),
        examples=(
            hit("He [[condemned]] the attack."), hit("They [[like]] the deal."),
            miss("He condemned."), miss("He spoke regarding the deal."),
        ),
    ),
    Rule(
        name="en.attributions.object_predicate",
        kind="leading",
        pattern="(cue: <takes_np_pred&!takes_sourceless&!takes_np> {verb}) (?= (phrase: {hearer} {pp}{0,2}) {adv}{0,2} (<quotation|verb_en|verb_ing|to|for|adverb>|{np}))",
        examples=(
            hit("He [[deemed]] it a mistake."), hit("He [[deemed]] it “a very bad mistake for us all.”"), hit("He [[deemed]] it broken."),
            hit("He [[deemed]] it failing."), hit("He [[deemed]] it otherwise."), hit("It was [[deemed]] necessary to leave."),
            hit("It was [[deemed]] necessary for peace."),
            miss("He called."), miss("It seems a mistake."), miss("He called it a mistake."), miss("He deemed otherwise."),
        ),
    ),
    Rule(
        name="en.attributions.quoted_as_saying",
        kind="leading",
        pattern="<takes_np_as> (source: {np} {more}{0,2}) (cue: <as> <saying>) (?= {mid} (<comma>|<colon> <break>?)? (clause: <that|quotation>|{np} {pp}{0,2} {pre} {finite}))",
        examples=(
            hit("State media [[quoted Premier Osei as saying]] that the port was open."),
            hit("State media [[quoted Premier Osei of Ghana as saying]] the port of Tema was open."),
            hit("State media [[quoted Premier Osei as saying]]: “The port of Tema is open.”"),
            hit("State media [[quoted Premier Osei as saying]], “The port of Tema is open.”"),
            miss("State media quoted Premier Osei as a friend."), miss("State media quoted Premier Osei as saying much."), miss("They described Osei as admitting that it failed."),
            miss("They described him as saying too much."),
        ),
    ),
    Rule(
        name="en.attributions.was_quoted_as_saying",
        kind="leading",
        pattern="(cue: (quoted: <takes_np_as&cue_en>) (<by> {np})? {mid} <as> <saying>) (?= {mid} (<comma>|<colon> <break>?)? (clause: <that|quotation>|{np} {pp}{0,2} {pre} {finite}))",
        examples=(
            hit("Vogt was [[quoted as saying]] that the war was over."), hit("Vogt was [[quoted on Sunday by Farvan News as saying]] the war in Chad was over."),
            hit("Vogt was [[quoted by Farvan News as saying]]: “The war is over at last.”"),
            hit("Vogt was [[quoted as saying]], “The war is over at last.”"),
            miss("Vogt was quoted as a friend."), miss("Vogt was quoted as saying much."), miss("Vogt would cite as saying the war was over all he heard."),
        ),
    ),
    Rule(
        name="en.attributions.object_as",
        kind="leading",
        pattern="(cue: <takes_np_as> {verb}) (?= (phrase: ({hearer} {pp}{0,2}|(?<= <cue_en>)) <as>))",
        examples=(
            hit("He [[described]] the attack as cruel."), hit("It was [[described]] as cruel."),
            miss("He described the attack."), miss("They identify as Norwegians."),
        ),
    ),
    Rule(
        name="en.attributions.seems_so",
        kind="passive",
        pattern="(cue: <takes_np_pred&takes_sourceless> {verb}) (?= (phrase: {adv}{0,2} <adjective|verb_en>))",
        examples=(
            hit("The deal [[seems]] dead."), hit("The deal [[seems]] doomed."),
            miss("The deal seemed to work."), miss("He called tired envoys."),
        ),
    ),
    Rule(
        name="en.attributions.gerund",
        kind="leading",
        pattern="(cue: <takes_ing> {verb}) (?= (phrase: <verb_ing>))",
        examples=(hit("He [[denied]] taking bribes."), miss("He denied it.")),
    ),
    Rule(
        name="en.attributions.preposition",
        kind="leading",
        pattern="(cue: (head: <takes_prep> {verb}) (?! {infinitive}) (preposition: <preposition>)) (?= (phrase: {hearer}|<verb_ing|wh>))",
        examples=(
            hit("He [[apologized for]] the deal."), hit("He [[apologized for]] leaving."), hit("He [[spoke about]] how it failed."),
            miss("He apologized at home."), miss("He agreed to fight."), miss("That is the deal he agreed to."),
        ),
        produce=_led,
    ),
    Rule(
        name="en.attributions.light_verb",
        kind="leading",
        pattern="(?<! {bad_left}) (cue: <verb_light> {det}{0,2} {word}{0,4} (head: <noun_that>)) (?= (clause: <that>))",
        examples=(
            hit("He [[expressed the hope]] that it works."),
            miss("He expressed hope."), miss("The issue reports that it works."), miss("He expressed his hope again."),
        ),
    ),
    Rule(
        name="en.attributions.light_verb_infinitive",
        kind="leading",
        pattern="(?<! {bad_left}) (cue: <verb_light> {det}{0,2} {word}{0,4} (head: <noun_to>)) (?= (phrase: {infinitive}))",
        examples=(
            hit("He [[made a promise]] to stay."),
            miss("He made a promise."),
            miss("The expressed wish to stay is new."),
        ),
    ),
    Rule(
        name="en.attributions.light_verb_preposition",
        kind="leading",
        pattern="(?<! {bad_left}) (cue: <verb_light|aux_have> {det}{0,2} {word}{0,4} (head: <noun_prep>) (preposition: <preposition>)) (?= (phrase: {hearer}|<verb_ing|wh>))",
        examples=(
            hit("He [[voiced his anger at]] the deal."), hit("He [[has questions about]] the deal."),
            hit("He [[has questions about]] signing it."), hit("He [[has questions about]] whether it works."),
            miss("He voiced his anger in Bonn."), miss("The expressed anger at the deal is new."),
            miss("That is what he voiced his anger at."),
        ),
        produce=_led,
    ),
    Rule(
        name="en.attributions.adjective_that",
        kind="leading",
        pattern="(?<= <aux_be|get|adverb_word|negation|adverb|frequency_adverb|clitic>) (cue: <adjective_that>) (?= {mid} (clause: <pronoun_subject&!wh>))",
        examples=(
            hit("He was [[confident]] that it works."), hit("She got [[angry]] that it failed."),
            hit("She is fully [[aware]] that it failed."), hit("She is very much [[aware]] that it failed."),
            hit("She’s [[shocked]] that it failed."), hit("She is not yet [[sure]] that it failed."),
            hit("She is almost never [[sure]] that it works."),
            miss("The confident envoy left."), miss("They look unanimous in the wish that it works."), miss("He was confident on Monday."),
            miss("He is not sure which one won."),
        ),
    ),
    Rule(
        name="en.attributions.adjective_to",
        kind="leading",
        pattern="(?<= <aux_be|get|adverb_word|negation|adverb|frequency_adverb|clitic>) (cue: <adjective_to>) (?= {mid} (phrase: {infinitive}))",
        examples=(
            hit("He was [[reluctant]] to sign."), hit("She got [[eager]] to sign."), hit("She is visibly [[reluctant]] to sign."),
            hit("She is not at all [[eager]] to sign."), hit("You are all [[eager]] to sign."),
            hit("She is almost always [[eager]] to sign."), hit("She’s [[eager]] to sign."),
            miss("The reluctant envoy left."), miss("Only those eager to sign came."), miss("He was reluctant."),
        ),
    ),
    Rule(
        name="en.attributions.adjective_preposition",
        kind="leading",
        pattern="(?<= <aux_be|get|adverb_word|negation|adverb|frequency_adverb|clitic>) (cue: (head: <adjective_prep>) (preposition: <preposition>)) (?= (phrase: {hearer}|<verb_ing|wh>))",
        examples=(
            hit("He was [[critical of]] the deal."), hit("He is [[keen on]] signing it."), hit("He is [[mindful of]] how it ended."),
            hit("She got [[upset about]] the deal."), hit("She is fully [[aware of]] the deal."),
            hit("She is not at all [[aware of]] the deal."), hit("You are all [[aware of]] the deal."),
            hit("She is almost always [[critical of]] the deal."), hit("She’s [[critical of]] the deal."),
            miss("He was critical at times."), miss("The book critical of the deal sells well."), miss("That is all he is critical of."),
        ),
        produce=_led,
    ),
    # -- the content is the subject --
    Rule(
        name="en.attributions.passive_by",
        kind="passive",
        pattern="(?<= <aux_be|get|adverb_word|negation|frequency_adverb>) (cue: <cue_en&takes_passive|cue_en&takes_np&!verb_weak>) {mid} <by> (source: {subject})",
        examples=(
            hit("The deal was [[condemned by the envoy]]."), hit("The deal got [[condemned by the envoy]]."),
            hit("It was widely [[condemned by envoys]]."), hit("It was not [[condemned by the envoy]]."),
            hit("It is almost always [[condemned by envoys]]."), hit("It was [[agreed by the envoys]]."),
            hit("It was [[lamented by the envoys]]."),
            miss("The deal was condemned at noon on Monday."),
            miss("The deal denounced by the envoy passed."), miss("He was interviewed by the envoy."), miss("She is loved by her envoys."),
        ),
    ),
    Rule(
        name="en.attributions.seems",
        kind="passive",
        pattern="(cue: <takes_sourceless&takes_to&takes_np_pred>) (?= (phrase: {infinitive}))",
        examples=(
            hit("The deal [[seems]] to work."),
            miss("The deal seemed good."), miss("He wrote new rules to help us."), miss("He decided to leave."),
        ),
    ),
    Rule(
        name="en.attributions.angered",
        kind="passive",
        pattern="(cue: <takes_np_source> {verb}) (source: {np} {pp}{0,2})",
        examples=(hit("The deal [[angered the envoy]]."), miss("The angered envoy left.")),
    ),
    # -- nouns --
    Rule(
        name="en.attributions.noun_by",
        kind="nominal",
        pattern="(cue: <noun_that>) <by|from> (source: {np} {more}{0,1}) (?= (clause: <that>))",
        examples=(
            hit("Norway denied [[claims by officials of Ghana]] that it buys drones."), hit("Even a [[claim from Ghana]] that it works is new."),
            miss("Norway denied claims by officials."), miss("They left a hotel by a road that is new."),
        ),
    ),
    Rule(
        name="en.attributions.noun_that",
        kind="nominal",
        pattern="(<clitic&possessive>|(source: <possessive_determiner>|<country|body|capital>|<demonym> <group_noun>?)) (cue: (?! <cue_ed>) {word}{0,3} <noun_that> ({pp}{0,2} <aux_be>)?) (?! (?<= <noun_that>) <comma|colon>? <quotation>) (<comma|colon> (?= <quotation>))? (?= (clause: <that|quotation>))",
        examples=(
            hit("Even [[his claim]] that it works is new."), hit("Even [[his answer was]] that it works."),
            hit("Even [[his answer was:]] “We will never sign it.”"), hit("Even [[his answer was,]] “We will never sign it.”"),
            hit("The envoy[[’s claim]] that it works is new."), hit("The [[Norway claim]] that it works is new."),
            hit("The [[European Union claim]] that it works is new."), hit("The [[Paris claim]] that it works is new."),
            hit("The [[Norwegian claim]] that it works is new."),
            hit("Norway rejected [[Ghana’s demand]] that it leave."),
            miss("His claim is new."), miss("His answer was long, that is all."), miss("Even his answer “it never, ever works” is new."),
            miss("Even his answer, “we will never sign it,” is new."), miss("Even his answer: “We will never sign it.”"),
            miss("Even her story, that of exile, is new."), miss("You’ve proof that it works."),
        ),
    ),
    Rule(
        name="en.attributions.noun_to",
        kind="nominal",
        pattern="(<clitic&possessive>|(source: <possessive_determiner>|<country|body|capital>)) (cue: {word}{0,3} @<noun_to>) (?= (phrase: {infinitive}))",
        examples=(
            hit("Even [[his promise]] to leave is new."), hit("The envoy[[’s promise]] to leave is new."),
            hit("[[Norway’s promise]] to leave is new."), hit("The [[European Union offer]] to leave is new."),
            hit("The [[Paris offer]] to leave is new."),
            miss("His promise is new."), miss("They’ve offers to stay."),
        ),
    ),
    Rule(
        name="en.attributions.noun_preposition",
        kind="nominal",
        pattern="(<clitic&possessive>|(source: <possessive_determiner>|<country|body|capital>)) (cue: {word}{0,3} (head: @<noun_prep&!noun_weak>) (preposition: <preposition>)) (?= (phrase: {hearer}|<verb_ing|wh>))",
        examples=(
            hit("Even [[his criticism of]] the deal is new."), hit("The envoy[[’s criticism of]] the deal is new."),
            hit("[[Norway’s criticism of]] the deal is new."), hit("The [[European Union criticism of]] the deal is new."),
            hit("The [[Paris criticism of]] the deal is new."), hit("Even [[his criticism of]] leaving is new."),
            hit("Even [[his questions about]] how it ended are new."),
            miss("His criticism is new."), miss("You’re thinking about the deal."), miss("His analysis of the deal is new."),
            miss("Even his criticism of, and love for, Norway is new."),
        ),
        produce=_led,
    ),
)
