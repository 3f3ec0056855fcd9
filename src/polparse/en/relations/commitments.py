"""How English writes promises."""

from polparse.en.syntax import macros as phrases
from polparse.engine.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

MACROS: dict[str, str] = {
    **phrases.MACROS,
    "filler": "({adverb}|<on>? <timex>){0,3}",
    "somebody": "{det}? {modifier}{0,5} <person|office|group_noun|country|body|body_noun|demonym|people>",
    "addressee": "(to: {somebody} (<conjunction_and> {somebody})?|<pronoun_object>)",
    # "To be" is one unit.
    "not_to": "((minus: <negation>)? <to> (minus_too: <negation>)? {adverb}{0,2}|(minus_be: <negation>)? (?= <to_be>))",
    # How a promise goes on with another one.
    "and_to": """
        <comma>? <conjunction_and|conjunction_or|but> (minus: <negation>)? (<to> (minus_too: <negation>)?)? {adverb}?
        (content: <verb_base|aux_have>) (?= {det} | <quantifier> | <preposition> | <cap|adjective|noun|nouns|aux_be|verb_en>)
    """,
    "and_ing": "(?<! <adjective|verb_ing>) <conjunction_and> (content: <verb_ing&!preposition>)",
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.commitments.promise_to",
        kind="promise",
        pattern="(cue: <promise_verb>) {filler} {addressee}? <reflexive>? {not_to} (content: <verb_base|to_be>)",
        examples=(
            hit("Norway has [[pledged to reduce]] its fleet."), hit("Norway [[agreed on Monday not to send]] ships."),
            hit("She [[promised the envoy to return]]."),
            hit("She [[promised Norway and Denmark to return]]."),
            miss("She promised a return to power."),
            hit("Norway has [[pledged publicly to do]] more."),
            hit("She [[promised them to return]], [[promised Lena Vogt to return]] and [[promised Norwegians to return]]."),
            hit("She [[promised the United Nations to return]], [[promised the French to return]] and [[promised the committee to return]]."),
            hit("She [[promised the crowd to return]]."),
            hit("Norway has [[pledged to be]] patient and has [[promised not to have]] a vote."), miss("They promised help."),
        ),
    ),
    Rule(
        name="en.commitments.intends_to",
        kind="promise",
        pattern="(?<! <aux_be>) (cue: <intend_verb>) {filler} {not_to} (content: <verb_base|to_be>)",
        examples=(
            hit("Norway [[decided to reduce]] its fleet."), hit("Norway [[decided to be]] neutral."),
            miss("The fleet was intended to reduce tensions."),
        ),
    ),
    Rule(
        name="en.commitments.commitment_to",
        kind="promise",
        pattern="(cue: <promise_noun>) {filler} {not_to} (content: <verb_base|to_be>)",
        examples=(
            hit("They repeated their [[pledge to not allow]] attacks."), hit("They kept their [[pledge to be]] neutral."),
            miss("The pledge by Norway failed to reduce tensions."),
        ),
    ),
    Rule(
        name="en.commitments.commitment_to_doing",
        kind="promise",
        pattern="""
            (cue: <promise_noun|promise_verb>) (<reflexive> | {adverb})? (minus: <negation>)? <to> (minus_too: <negation>)? {adverb}?
            (content: <verb_ing>)
        """,
        examples=(
            hit("Norway's [[commitment to reducing]] its fleet is clear."), hit("They [[committed to exploring]] trade."),
            hit("Norway has [[committed itself to reducing]] its fleet."), hit("Norway is [[committed fully to reducing]] its fleet."),
            miss("Norway's commitment to housing is clear."),
        ),
    ),
    Rule(
        name="en.commitments.agreed_to_something",
        kind="promise",
        pattern="(cue: <agree_verb>) {filler} <to> (content: <article|possessive_determiner>) (?! {modifier}{0,4} <office>)",
        examples=(
            hit("Norway [[agreed to a]] truce."),
            miss("Norway agreed to the minister's face."),
            hit("Norway [[agreed to its]] demands."),
        ),
    ),
    Rule(
        name="en.commitments.pledged_sum",
        kind="promise",
        pattern="(cue: <promise_verb&!agree_verb>) {addressee}? (content: <currency|number|number_word>)",
        examples=(
            hit("Norway [[pledged 40]] million crowns."), hit("Norway [[pledged $]]40 million."), hit("Norway [[pledged forty]] million."),
            miss("Norway agreed 40 million was enough."),
        ),
    ),
    Rule(
        name="en.commitments.promise_that",
        kind="promise",
        pattern="""
            (cue: <promise_verb|promise_noun>) ({addressee} <that> | <from|by> {det}? {modifier}{1,4})? <that>?
            (pronoun: <pronoun_subject&!demonstrative>)? (clause: {det}? {modifier}{1,8})? <modal> (minus: <negation>)? {adverb}{0,2}
            (content: <verb_base>)
        """,
        examples=(
            hit("The minister [[vowed that Norway would protect]] its fleet."),
            hit("They [[gave assurances that they would not send]] ships."), hit("She [[promised Norway that it would gain]]."),
            hit("They have [[assurances from Norway that it would not send]] ships."),
            hit("It was a fleet [[guaranteed by Norway that it would not send]] ships."),
            miss("The minister vowed that Norway is safe."), miss("I guarantee this will appear."),
            hit("The minister [[vowed ships would protect]] its fleet."),
        ),
    ),
)
