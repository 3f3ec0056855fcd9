"""Cues that are nouns or adjectives: "expressed the hope that", "is critical of", "Norway's demand that"."""

from polparse.en.statements.cue_phrases import led
from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.attributions.light_verb",
        kind="leading",
        pattern="(?<! <bad_left>) (cue: <verb_light> {det}{0,2} {word}{0,4} (head: <noun_that>)) (?= (clause: <that>))",
        examples=(
            hit("He [[expressed the hope]] that it works."),
            miss("He expressed hope."),
            miss("The issue reports that it works."),
            miss("He expressed his hope again."),
        ),
    ),
    Rule(
        name="en.attributions.light_verb_infinitive",
        kind="leading",
        pattern="(?<! <bad_left>) (cue: <verb_light> {det}{0,2} {word}{0,4} (head: <noun_to>)) (?= (phrase: {infinitive}))",
        examples=(
            hit("He [[made a promise]] to stay."),
            miss("He made a promise."),
            miss("The expressed wish to stay is new."),
        ),
    ),
    Rule(
        name="en.attributions.light_verb_preposition",
        kind="leading",
        pattern="(?<! <bad_left>) (cue: <verb_light|aux_have> {det}{0,2} {word}{0,4} (head: <noun_prep>) (preposition: <preposition>)) {thing}",
        examples=(
            hit("He [[voiced his anger at]] the deal."),
            hit("He [[has questions about]] the deal."),
            hit("He [[has questions about]] signing it."),
            hit("He [[has questions about]] whether it works."),
            miss("He voiced his anger in Bonn."),
            miss("The expressed anger at the deal is new."),
            miss("That is what he voiced his anger at."),
        ),
        produce=led,
    ),
    Rule(
        name="en.attributions.adjective_that",
        kind="leading",
        pattern="(?<= <predicate_left>) (cue: (<adjective> <conjunction_and>)? <adjective_that>) (?= {mid} (clause: <pronoun_subject&!wh>))",
        examples=(
            hit("He was [[confident]] that it works."),
            hit("She got [[angry]] that it failed."),
            hit("She is fully [[aware]] that it failed."),
            hit("She is very much [[aware]] that it failed."),
            hit("She’s [[shocked]] that it failed."),
            hit("She is not yet [[sure]] that it failed."),
            hit("She is almost never [[sure]] that it works."),
            hit("He was [[hopeful and confident]] that it works."),
            miss("The confident envoy left."),
            miss("They look unanimous in the wish that it works."),
            miss("He was confident on Monday."),
            miss("He is not sure which one won."),
        ),
    ),
    Rule(
        name="en.attributions.adjective_clause",
        kind="leading",
        pattern="""
            (?<= <predicate_left>) {of_somebody} (cue: (<adjective> <conjunction_and>)? <adjective_that>)
            (?= {before_clause} (clause: (read: {clause_word})))
        """,
        examples=(
            hit("He was [[confident]] the deal would hold."),
            hit("He was [[hopeful and confident]] the deal would hold."),
            miss("The confident envoy left."),
            miss("He was confident, then left."),
            miss("He was confident of it."),
            miss("It is unlikely the deal would hold."),
        ),
    ),
    Rule(
        name="en.attributions.adjective_wh",
        kind="leading",
        pattern="""
            (?<= <predicate_left>) {of_somebody} (cue: <adjective_wh>) (?= {short_mid} (clause: <wh|if_word>))
        """,
        examples=(
            hit("He was not [[sure]] whether it works."),
            hit("He was [[unsure]] on Monday if it works."),
            miss("He was sure of it."),
            miss("It is clear what failed."),
            miss("It is not clear what failed."),
            miss("Those sure if it works left."),
        ),
    ),
    Rule(
        name="en.attributions.adjective_to",
        kind="leading",
        pattern="(?<= <predicate_left>) (cue: <adjective_to>) (?= {mid} (phrase: {infinitive}))",
        examples=(
            hit("He was [[reluctant]] to sign."),
            hit("She got [[eager]] to sign."),
            hit("She is visibly [[reluctant]] to sign."),
            hit("She is not at all [[eager]] to sign."),
            hit("You are all [[eager]] to sign."),
            hit("She is almost always [[eager]] to sign."),
            hit("She’s [[eager]] to sign."),
            miss("The reluctant envoy left."),
            miss("Only those eager to sign came."),
            miss("He was reluctant."),
        ),
    ),
    Rule(
        name="en.attributions.adjective_preposition",
        kind="leading",
        pattern="(?<= <predicate_left>) (cue: (head: <adjective_prep>) (preposition: <preposition>)) {thing}",
        examples=(
            hit("He was [[critical of]] the deal."),
            hit("He is [[keen on]] signing it."),
            hit("He is [[mindful of]] how it ended."),
            hit("She got [[upset about]] the deal."),
            hit("She is fully [[aware of]] the deal."),
            hit("She is not at all [[aware of]] the deal."),
            hit("You are all [[aware of]] the deal."),
            hit("She is almost always [[critical of]] the deal."),
            hit("She’s [[critical of]] the deal."),
            miss("He was critical at times."),
            miss("The book critical of the deal sells well."),
            miss("That is all he is critical of."),
        ),
        produce=led,
    ),
    Rule(
        name="en.attributions.noun_by",
        kind="nominal",
        pattern="(cue: <noun_that>) <by|from> (source: {np} {more}{0,1}) (?= (clause: <that>))",
        examples=(
            hit("Norway denied [[claims by officials of Ghana]] that it buys drones."),
            hit("Even a [[claim from Ghana]] that it works is new."),
            miss("Norway denied claims by officials."),
            miss("They left a hotel by a road that is new."),
        ),
    ),
    Rule(
        name="en.attributions.noun_by_preposition",
        kind="nominal",
        pattern="""
            (cue: (head: @<noun_prep & !noun_weak>)) <by|from> (source: {agent}) (?! (?<= <office|body_noun>) <of>)
            (?= (phrase: (preposition: <preposition & !on & !about>) ({hearer} | <verb_ing>)))
        """,
        examples=(
            hit("Even [[calls from envoys of Norway]] for the port to open failed."),
            hit("Even [[criticism by Norway]] of leaving failed."),
            miss("Even calls from Norway failed."),
            miss("Even a statement by the leader of the Farvan–Green bloc failed."),
            miss("Even a statement by the council of the Farvan–Green bloc failed."),
            miss("Even calls from Norway in May failed."),
            miss("Even orders from Norway for ships failed."),
            miss("Even a report from Norway on ships failed."),
            miss("Even a report from Norway about ships failed."),
        ),
        produce=led,
    ),
    Rule(
        name="en.attributions.noun_that",
        kind="nominal",
        pattern="""
            (<clitic & possessive> | (source: <possessive_determiner> | <country|body|capital> | <demonym> <group_noun>?))
            (cue: {owned}{0,3} @<noun_that> ({pp}{0,2} <aux_be>)?) {on_day}?
            (?! (?<= <noun_that>) <comma|colon>? <quotation>) (<comma|colon> (?= <quotation>) | <to> (addressee: {np}))?
            (?= (clause: <that|quotation>))
        """,
        examples=(
            hit("Even [[his claim]] that it works is new."),
            hit("Even [[his answer was]] that it works."),
            hit("Even [[his claim on Monday]] that it works is new."),
            hit("Even [[his claim Monday]] that it works is new."),
            hit("Even [[his answer was:]] “We will never sign it.”"),
            hit("Even [[his answer was,]] “We will never sign it.”"),
            hit("The envoy[[’s claim]] that it works is new."),
            hit("The [[Norway claim]] that it works is new."),
            hit("The [[European Union claim]] that it works is new."),
            hit("The [[Paris claim]] that it works is new."),
            hit("The [[Norwegian claim]] that it works is new."),
            hit("Norway rejected [[Ghana’s demand]] that it leave."),
            hit("Even [[his warning to Ghana]] that it failed is new."),
            miss("His claim is new."),
            miss("His answer was long, that is all."),
            miss("Even his answer “it never, ever works” is new."),
            miss("Even his answer, “we will never sign it,” is new."),
            miss("Even his answer: “We will never sign it.”"),
            miss("Even her story, that of exile, is new."),
            miss("You’ve proof that it works."),
            miss("Norway’s defence ministry denied reports that it works."),
        ),
    ),
    Rule(
        name="en.attributions.noun_to",
        kind="nominal",
        pattern="{owner} (cue: {owned}{0,3} @<noun_to>) (?= (phrase: {infinitive}))",
        examples=(
            hit("Even [[his promise]] to leave is new."),
            hit("The envoy[[’s promise]] to leave is new."),
            hit("[[Norway’s promise]] to leave is new."),
            hit("The [[European Union offer]] to leave is new."),
            hit("The [[Paris offer]] to leave is new."),
            miss("His promise is new."),
            miss("They’ve offers to stay."),
            miss("Norway’s envoy rejected offers to leave."),
        ),
    ),
    Rule(
        name="en.attributions.noun_preposition",
        kind="nominal",
        pattern="{owner} (cue: {owned}{0,3} (head: @<noun_prep&!noun_weak>) (preposition: <preposition>)) {thing}",
        examples=(
            hit("Even [[his criticism of]] the deal is new."),
            hit("The envoy[[’s criticism of]] the deal is new."),
            hit("[[Norway’s criticism of]] the deal is new."),
            hit("The [[European Union criticism of]] the deal is new."),
            hit("The [[Paris criticism of]] the deal is new."),
            hit("Even [[his criticism of]] leaving is new."),
            hit("Even [[his questions about]] how it ended are new."),
            hit("Even [[Norway’s repeated criticism of]] the deal is new."),
            miss("His criticism is new."),
            miss("You’re thinking about the deal."),
            miss("His analysis of the deal is new."),
            miss("Even his criticism of, and love for, Norway is new."),
            miss("Norway’s envoy rejected criticism of the deal."),
        ),
        produce=led,
    ),
)
