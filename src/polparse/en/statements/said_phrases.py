"""Infinitives and noun phrases behind a verb: "vowed to leave", "condemned the attack", "spoke about the deal"."""

from polparse.en.statements.cue_phrases import led, led_past_hearer
from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.attributions.told_about",
        kind="leading",
        pattern="""
            (cue: (head: <takes_addressee> {verb})) (?! {det}? {noun}{0,3} <for> <cap> {word}{0,4} {infinitive})
            (addressee: {hearers}) (preposition: <about|against|for|on>) {thing}
        """,
        produce=led,
        examples=(
            hit("He [[asked the envoy about]] the treaty."),
            hit("He [[briefed the envoy on]] the treaty."),
            hit("He [[told us about]] losing."),
            hit("He [[warned us against]] losing."),
            hit("He [[asked the envoy for]] help."),
            hit("He [[told us about]] how it failed."),
            miss("He asked the Secretary for Health to go."),
            miss("He asked ministers for Health to go."),
            miss("He asked the envoy, then left about noon."),
            miss("This is what he told us about."),
        ),
    ),
    Rule(
        name="en.attributions.told_to",
        kind="leading",
        pattern="""
            (cue: <takes_addressee_to> {verb})
            (?= (phrase: (addressee: {hearers} {of_office}?) <comma>? {paren}? {interruption}? {short_mid} {infinitive}))
        """,
        examples=(
            hit("He [[called on]] the envoy to stay."),
            hit("He [[called on]] the Secretary for Health to stay."),
            hit("He [[called on]] the envoy, as chair of the bloc, to stay."),
            hit("He [[called on]] Lena Vogt (Labour) to stay."),
            hit("He [[called on]] his aide, Lena Vogt, to stay."),
            miss("He called on the envoy."),
        ),
    ),
    Rule(
        name="en.attributions.object_infinitive",
        kind="leading",
        pattern="""
            (cue: <takes_np_to> {verb}) (?= (phrase: (addressee: {hearers} {of_office}?) <comma>? {short_mid} <negation>? {infinitive}))
        """,
        examples=(
            hit("He [[urged]] Iran to stop."),
            hit("He [[asked]] the Secretary for Health to stop."),
            hit("He [[urged]] Iran and Oman to stop."),
            hit("He [[urged]] Iran, Oman and Chad to stop."),
            hit("He [[urged]] his aide, Lena Vogt, to stop."),
            hit("He [[urged]] Iran not to stop."),
            miss("He urged peace."),
        ),
    ),
    Rule(
        name="en.attributions.infinitive",
        kind="leading",
        pattern="(cue: <takes_to&!takes_sourceless|takes_to&takes_passive&!takes_np_pred> {verb}) (?= {mid} (phrase: {infinitive}))",
        examples=(
            hit("He [[vowed]] to fight."),
            hit("He [[likes]] to fight."),
            hit("She is [[rumored]] to be in Bonn."),
            miss("He went to town."),
            miss("It turned out to be a trap."),
            miss("The deal seems to work."),
            miss("He vowed revenge."),
        ),
    ),
    Rule(
        name="en.attributions.bare_infinitive",
        kind="leading",
        pattern="(cue: <takes_bare> (?<! <bad_left> <*>)) (?= (phrase: {adv}{0,2} <verb_base|cue_base>))",
        examples=(
            hit("He [[wants to]] fight."),
            miss("He wants to."),
            hit("He [[wants to]] bring up the deal."),
            miss("His hopes to sign it are gone."),
        ),
    ),
    Rule(
        name="en.attributions.object",
        kind="leading",
        pattern="(cue: <takes_np&!preposition|takes_np&cue_base> {verb}) (?! <pronoun_object> <object_particle>) (?= (phrase: {hearer}))",
        examples=(
            hit("He [[condemned]] the attack."),
            hit("They [[like]] the deal."),
            hit("They [[rejected]] [[calls for]] talks."),
            miss("He condemned."),
            miss("He saw her off."),
            miss("He spoke regarding the deal."),
        ),
    ),
    Rule(
        name="en.attributions.object_predicate",
        kind="leading",
        pattern="""
            (cue: <takes_np_pred & !takes_sourceless & !takes_np> {verb})
            (?= (phrase: {hearer} {pp}{0,2}) {adv}{0,2} (<quotation|verb_en|verb_ing|to|for|adverb> | {np}))
        """,
        examples=(
            hit("He [[deemed]] it a mistake."),
            hit("He [[deemed]] it “a very bad mistake for us all.”"),
            hit("He [[deemed]] it broken."),
            hit("He [[deemed]] it failing."),
            hit("He [[deemed]] it otherwise."),
            hit("It was [[deemed]] necessary to leave."),
            hit("It was [[deemed]] necessary for peace."),
            miss("He called."),
            miss("It seems a mistake."),
            miss("He called it a mistake."),
            miss("He deemed otherwise."),
        ),
    ),
    Rule(
        name="en.attributions.object_as",
        kind="leading",
        pattern="(cue: <takes_np_as> {verb}) (?= (phrase: ({hearer} {pp}{0,2}|(?<= <cue_en>)) <as>))",
        examples=(
            hit("He [[described]] the attack as cruel."),
            hit("It was [[described]] as cruel."),
            miss("He described the attack."),
            miss("They identify as Norwegians."),
        ),
    ),
    Rule(
        name="en.attributions.as_object",
        kind="leading",
        pattern="""
            (cue: <takes_np_as> {verb} <as> ({quoted} | <adjective|noun>)) (?= (phrase: {det} {noun}))
        """,
        examples=(
            hit("He [[dismissed as nonsense]] the claim that it failed."),
            hit("He [[dismissed as absurd]] the claim that it failed."),
            hit("He [[described as “too late”]] the offer of talks."),
            miss("He dismissed the claim as nonsense."),
            miss("He dismissed as nonsense what they said."),
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
        pattern="""
            (cue: (head: <takes_prep> {verb}) (?! {infinitive} | {medium} <that> | <on> {told_there} <comma>) (preposition: <preposition>))
            {thing}
        """,
        examples=(
            hit("He [[apologized for]] the deal."),
            hit("He [[apologized for]] leaving."),
            hit("He [[spoke about]] how it failed."),
            miss("He apologized at home."),
            miss("He agreed to fight."),
            miss("That is the deal he agreed to."),
            miss("He wrote on Facebook that it failed."),
            miss("Writing on Vantel, Vogt said it failed."),
        ),
        produce=led,
    ),
    Rule(
        name="en.attributions.preposition_to",
        kind="leading",
        pattern="""
            (cue: (head: <takes_prep> {verb})) <to> (addressee: {hearers} (<of> {np})?)
            (?= (phrase: (preposition: <preposition & !of>) ({hearer} | <verb_ing|wh>)))
        """,
        examples=(
            hit("He [[apologized to the envoys]] for the deal."),
            hit("He [[spoke to reporters]] about leaving."),
            hit("He [[apologized to envoys of Norway]] for the deal."),
            hit("He [[spoke to reporters]] about how it failed."),
            miss("He apologized to the envoys at noon."),
            miss("He spoke to reporters."),
            miss("He spoke to reporters of Norway."),
            miss("He agreed to talks on trade."),
            miss("That is all he spoke to reporters about."),
        ),
        produce=led_past_hearer,
    ),
)
