"""How English writes attributions."""

from polparse.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

_NAME = "person|maybe_person|body"
_ADVERB = "adverb_word|frequency_adverb|restrictor|negation|hedge|sentence_adverb&!preposition&!particle|adverb&!preposition&!particle&!quantifier&!article"

MACROS: dict[str, str] = {
    "noun": (
        f"<noun&!cue_verb|nouns&!cue_verb|cue_noun|adjective|number|number_word|ordinal_word|cap&!closed|{_NAME}|demonym|people|country|unknown&lower|percent"
        "|currency|hyphen|ampersand|office|group_noun|body_noun|letter|quote_open|quote_close|slash|multiplier|number_noun>"
    ),
    "det": "<article|possessive_determiner|demonstrative&!that|quantifier|negative_determiner|number|number_word|approximator>",
    "word": "({noun}|<clitic&possessive>|<verb_en|verb_ed|verb_ing> (?= {noun})|<adverb_word|degree_adverb> (?= {noun}))",
    "pronoun": "<pronoun_subject&!that&!wh|pronoun_indefinite>",
    "np": "({pronoun}|{det}{1,3} {word}{0,10}|{noun} {word}{0,10}|<timex> <possessive> {word}{1,10})",
    "pp": "(<preposition&!cue_preposition> ({np}|<timex>))",
    "paren": "(<bracket_open> <!bracket_close&!break>{1,12} <bracket_close>)",
    "and_np": "(<comma>? <conjunction_and> {np})",
    "aside": "(<comma|dash> <!comma&!dash&!stop&!break&!quotation&!cue_verb>{1,14} <comma|dash>)",
    "subject": "({np} ({pp}|{paren}|{and_np}){0,4} {aside}?)",
    "adv": f"<{_ADVERB}>",
    "pre": f"(<aux_be|aux_have|aux_do|modal|semi_modal|clitic|{_ADVERB}>{{0,6}})",
    "mid": "(({adv}|<timex>|{pp}|<particle>){0,3})",
    "end": "(?= <comma|stop|semicolon|break|dash|colon|quotation|subordinator|conjunction>|$)",
    "sentence_end": (
        "((break: <break>)|<stop|ellipsis> <quote_close|bracket_close|single_close>{0,2} (?= <cap|break|quotation|quote_open|number|bracket_open|dash|bullet|person|maybe_person|body|timex>|$)"
        "|<quotation> (?= <cap|quotation> ))"
    ),
    "subject_before": "(source: {subject}) (pre: {pre}) $",
    "quotation": "<quotation>",
    "mark": "<comma|colon|semicolon|stop>",
    "clause_end": "(<semicolon>|<comma> (<cue_ing>|<cue_preposition>|<adv>? <conjunction_and|but>? <cue_ed&takes_that>))",
    "object_end": "(<comma|semicolon|colon|dash|subordinator|but|conjunction_and> |<aux_be|aux_have|aux_do|modal>)",
}
MACROS["clause_end"] = MACROS["clause_end"].replace("<adv>", "{adv}")

_FINITE = "(?= <comma|stop|semicolon|break|dash|colon|quotation|conjunction>|$)"

RULES: tuple[Rule, ...] = (
    # -- content before: "..., he said" --
    Rule(
        name="en.attributions.said_after",
        kind="trailing",
        pattern="(?<= <comma|quotation|question>) (source: {subject}) (cue: {pre} <takes_quote&!cue_ing&!cue_base|takes_clause&!cue_ing>) {mid} {end}",
        examples=(
            hit("The talks will resume, [[the envoy said]]."),
            miss("The talks, which the envoy opened, resumed."),
        ),
    ),
    Rule(
        name="en.attributions.said_inverted",
        kind="trailing",
        pattern="(?<= <comma|quotation>) (cue: <takes_quote&!cue_ing&!cue_base>) (source: {subject}) {mid} {end}",
        examples=(
            hit("“The talks will resume tomorrow,” [[said the envoy]]."),
            miss("The envoy said the talks will resume."),
        ),
    ),
    Rule(
        name="en.attributions.according_to",
        kind="trailing",
        pattern="(cue: <preposition_source&!preposition_weak>) (source: {subject})",
        examples=(
            hit("The talks will resume, [[according to the envoy]]."),
            miss("The talks will resume accordingly."),
        ),
    ),
    # -- content after --
    Rule(
        name="en.attributions.colon",
        kind="attribution",
        pattern="(cue: <takes_quote&!cue_ing>) {mid} <comma|colon>? <that>? (?= (clause: <quotation>))",
        examples=(hit("He [[said]]: “The talks will resume tomorrow.”"), miss("He said: goodbye.")),
    ),
    Rule(
        name="en.attributions.that_clause",
        kind="attribution",
        pattern="(cue: <takes_that>) {mid} (?= (clause: <that>))",
        examples=(hit("He [[said]] that the talks failed."), miss("He held that.")),
    ),
    Rule(
        name="en.attributions.told_that",
        kind="attribution",
        pattern="(cue: <takes_addressee> {np}) {mid} (?= (clause: <that|quotation|whether|pronoun_subject&!wh> |<wh>))",
        examples=(hit("He [[told reporters]] that the talks failed."), miss("He told reporters.")),
    ),
    Rule(
        name="en.attributions.wh_clause",
        kind="attribution",
        pattern="(cue: <takes_wh>) {mid} (?= (clause: <wh|whether>))",
        examples=(hit("He [[asked]] whether the talks failed."), miss("He asked reporters.")),
    ),
    Rule(
        name="en.attributions.infinitive",
        kind="attribution",
        pattern="(cue: <takes_to>) {adv}{0,2} (?= (phrase: <to> {adv}{0,2} <verb_base|cue_base|aux_be|aux_have|aux_do>))",
        examples=(hit("He [[vowed]] to fight."), miss("He went to town.")),
    ),
    Rule(
        name="en.attributions.clause",
        kind="attribution",
        pattern="(cue: <takes_clause&!takes_np>) {mid} (?= (clause: {np}))",
        examples=(hit("He [[said]] the talks failed."), miss("He said so.")),
    ),
    Rule(
        name="en.attributions.object",
        kind="attribution",
        pattern="(cue: <takes_np&!verb_weak>) (?= (phrase: {np}))",
        examples=(hit("He [[condemned]] the attack."), miss("He condemned.")),
    ),
)
