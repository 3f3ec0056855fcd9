"""Clauses behind a cue, and those to whom they are told: "said that ...", "told reporters ...", "asked whether ..."."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.attributions.that_clause",
        kind="leading",
        pattern="(cue: <takes_that> {verb}) (?= {mid} {interruption}? <comma>? (clause: <that> (?! {alone})))",
        examples=(
            hit("He [[said]] that the talks failed."),
            hit("He [[said]] that, in the end, the talks failed."),
            miss("He said goodbye."),
            miss("He denied that."),
            miss("He denied that, saying it was late."),
            miss("He denied that, but left."),
            miss("He denied that and left."),
            miss("He denied that on Monday."),
            miss("He ruled that out."),
        ),
    ),
    Rule(
        name="en.attributions.told_that",
        kind="leading",
        pattern="""
            (cue: <takes_addressee> {verb}) (?! <that>) (addressee: {hearers}) (?! {infinitive})
            (?= <comma>? {mid} {pause} (clause: <quotation | if_word & !multi | pronoun_subject & !wh | wh & !who>))
        """,
        examples=(
            hit("He [[told reporters]] that the talks failed."),
            hit("He [[told her]], “The talks will resume.”"),
            hit("He [[told her]]: “The talks will resume.”"),
            hit("He [[asked her]] if it works."),
            hit("He [[told her]] why it failed."),
            hit("He [[told his aide, Lena Vogt]], that it failed."),
            miss("He told reporters."),
            miss("He asked her to leave if it works."),
            miss("He told the man who left."),
            miss("He warned that it failed."),
            miss("He promised her aides help provided that it works."),
        ),
    ),
    Rule(
        name="en.attributions.told_clause",
        kind="leading",
        pattern="""
            (cue: <takes_addressee> {verb}) (addressee: {told}) <comma>?
            (?= {mid} (clause: {opening}{0,2} {np} ({pp} | {paren} | {and_np}){0,3} {pre} ({finite} | <verb_ed>)))
        """,
        examples=(
            hit("The envoy [[told reporters]] the deal was dead."),
            hit("Lindmark [[told state television]] the vote would be held in May."),
            hit("The general [[informed President Kofi Adomako]] the town had fallen."),
            hit("He [[told the envoy]] in Oslo perhaps the talks in Bonn (on trade) and the votes had failed."),
            hit("He [[told them]] the deal was dead."),
            hit("He [[told them]] the deal is dead."),
            hit("He [[told them]] the deal failed."),
            miss("He told reporters that the deal was dead."),
            miss("He told the reporters of Norway."),
            miss("He warned that deal talks would fail."),
        ),
    ),
    Rule(
        name="en.attributions.clause",
        kind="leading",
        pattern="""
            (cue: <takes_clause> {verb})
            (?= {before_clause} (clause: {opening}{0,2} (
                {np} ({pp} | {paren} | {and_np} | <timex>){0,3} {pre} {finite} | <there|existential>
                | <pronoun_subject & !wh & !pronoun_indefinite & !that> | <pronoun_indefinite> <verb_ed>
            )))
        """,
        examples=(
            hit("He [[said]] the talks had failed."),
            hit("He [[said]] the talks (in Bonn) had failed."),
            hit("He [[said]] the talks Monday in Bonn had failed."),
            hit("He [[said]] Norway and Chad had left."),
            hit("He [[said]] there was hope."),
            hit("He [[said]] there’s hope."),
            hit("He [[said]] they, too, had left."),
            hit("He [[said]] nobody left."),
            miss("He ruled that out on Monday."),
            miss("He said no."),
            miss("He knows who won."),
            hit("He [[said]] none of them had left."),
            miss("He accepted anyone’s help."),
            miss("He said nothing."),
        ),
    ),
    Rule(
        name="en.attributions.pronoun_clause",
        kind="leading",
        pattern="(cue: <takes_clause> {verb}) (?! <of>) (?= {pp}{1,2} (clause: {nominative} {pre} ({finite} | <verb_ed>)))",
        examples=(
            hit("Vogt [[wrote]] in both letters she was glad."),
            hit("Vogt [[said]] in Oslo he left."),
            hit("Vogt [[said]] in Oslo he is done."),
            miss("Vogt said in Oslo, then left."),
            miss("Vogt said of the envoy he met that it was over."),
            miss("Vogt came to the envoy he knew."),
        ),
    ),
    Rule(
        name="en.attributions.speech_clause",
        kind="leading",
        pattern="""
            (cue: <speech_verb> {verb}) (?! {mid} {infinitive}) (?= {before_clause} (clause: (loose: <loose_word>)))
        """,
        examples=(
            hit("He [[said]] resuming would be wrong."),
            hit("He [[says]] resuming would be wrong."),
            hit("He [[felt]] resuming was wrong."),
            miss("He said, then left."),
            miss("He is said to have left."),
            miss("He knows Lena Vogt."),
            miss("She adds sugar."),
            miss("He came, warning voters."),
            miss("It was found here."),
            miss("She wondered why."),
            miss("He noted the date."),
            miss("They said about as much."),
            miss("This is what he said\n\nTalks resume"),
        ),
    ),
    Rule(
        name="en.attributions.read_clause",
        kind="leading",
        pattern="""
            (cue: <speech_verb> {verb} | <takes_clause> {verb} {finite_ahead})
            (?= {before_clause} (clause: (read: {clause_word})))
        """,
        examples=(
            hit("He [[said]] the party planned to leave."),
            hit("The study [[shows]] cuts in fishing had failed."),
            miss("He said, then left."),
            miss("He found the men, then left."),
            miss("The claims the party made failed."),
        ),
    ),
    Rule(
        name="en.attributions.fronted_clause",
        kind="leading",
        pattern="""
            (?<! <aux_be>) (cue: <takes_clause & takes_quote> {verb})
            (?= {before_clause} (?! {medium} | <preposition & !by> <timex>)
                (clause: <preposition|subordinator> {inside}{1,12} <comma> {np} ({pp} | {and_np}){0,2} {pre} {finite}))
        """,
        examples=(
            hit("Lind [[said]] without aid, thousands would die."),
            hit("Lind [[said]] by 2050, thousands would leave."),
            hit("He [[said]] once the war ended, talks would start."),
            hit("He [[said]] under the deal of 2019, the king of Norway and his sons would leave."),
            miss("He said in a statement, Norway would leave."),
            miss("He said on Sunday, Norway would leave."),
            miss("He said at noon, then left."),
            miss("He came under fire, Norway would say."),
            miss("They calculate in Oslo, Norway would leave."),
            miss("When it was said in Oslo, Norway would leave."),
        ),
    ),
    Rule(
        name="en.attributions.what_clause",
        kind="leading",
        pattern="(cue: <takes_np & !takes_quote> {verb}) (?= {short_mid} (phrase: <wh & pronoun_subject & !who>))",
        examples=(
            hit("He [[opposes]] what they call a deal."),
            hit("He [[opposes]] in May what they call a deal."),
            miss("He praised what they did."),
            miss("He opposes who won."),
            miss("He opposes how it works."),
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
        name="en.attributions.asked",
        kind="unsourced",
        pattern="""
            (^ | (?<= <break|stop|time_clause|comma|if_word|quotation>)) (cue: <takes_addressee & cue_en>)
            (?= {mid} (clause: <wh|if_word|that>) | (<by> {np})? {short_mid} <about> (phrase: {hearer} | <verb_ing>))
        """,
        examples=(
            hit("[[Asked]] whether he would resign, he left."),
            hit("He left.\n\n[[Asked]] why, he wept."),
            hit("He left. [[Asked]] if he would return, he wept."),
            hit("When [[asked]] about the deal, he left."),
            hit("Even if [[asked]] about losing, he smiles."),
            hit("“It is over now,” [[told]] that it failed, he said."),
            hit("Vogt, [[told]] that it failed, left."),
            miss("He asked for time."),
            miss("He was asked about the deal."),
            miss("Told the news, he wept."),
            miss("He left, warning that it would fail."),
        ),
    ),
    Rule(
        name="en.attributions.imperative",
        kind="unsourced",
        pattern="""
            (^ | (?<= <break|stop|quotation|bracket_open|semicolon>)) ({adv} | <timex> | <comma> | <conjunction_and|but|interjection>){0,3}
            (whole: (cue: <cue_base>) (?= {adv}? (clause: <that> | {bidden})))
        """,
        examples=(
            hit("[[Remember]] that it failed."),
            hit("It failed. [[Note]] that it was late."),
            hit("“It failed in the end.” [[Imagine]] that it works."),
            hit("He left.\n\n[[Recall]] that it works."),
            hit("Now, [[imagine]] again that it works."),
            hit("It failed (but [[note]] that it was late)."),
            hit("And also [[note]] that it was late."),
            hit("[[Imagine]] the deal has failed."),
            hit("[[Imagine]] they came."),
            hit("[[Explain]] how it failed."),
            hit("Please [[note]] that it was late."),
            hit("It failed; [[note]] that it was late."),
            miss("We remember that it failed."),
            miss("Remember the day."),
            miss("Promised that it works, he left."),
        ),
    ),
)
