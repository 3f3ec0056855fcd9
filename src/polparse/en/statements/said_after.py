"""Content before its source and cue, or around them: "..., the envoy said", "..., according to the envoy"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.attributions.quotation_said",
        kind="trailing",
        pattern="""
            <quotation>
            (whole:
                <comma|dash>? (source: {listed_ones} | {subject} {asides}?)
                <comma>? (cue: {pre} <takes_quote & !cue_ing> {late_verb}) (?! {says_on}) ({mid} {end})?
            )
        """,
        examples=(
            hit("“The talks will resume,” [[Lena Vogt, Ivo Brandt and an envoy said in a joint statement]]."),
            hit("“The talks will resume,” [[the envoy said]]."),
            hit("“The talks will resume”[[, the envoy said]]."),
            hit("“The talks will resume,” [[Lena Vogt, told]] reporters."),
            hit("“The talks will resume” [[– the envoy said]]."),
            miss("“The talks will resume,” was all."),
            miss("Called “the last of us all,” he said that it failed."),
            miss("“We will never sign it.” The envoy warning of war left."),
        ),
    ),
    Rule(
        name="en.attributions.quotation_inverted",
        kind="trailing",
        pattern="""
            <quotation>
            (whole:
                <comma|dash>? (cue: {pre} <takes_quote&cue_ed|takes_quote&cue_s>) (?! {np} {pre} {has_finite})
                (source: {subject} {tail}?)
            )
        """,
        examples=(
            hit("“The talks will resume,” [[said the envoy]]."),
            hit("“The talks will resume”[[, said the envoy]]."),
            hit("“The talks will resume” [[– said the envoy]]."),
            miss("The envoy, citing “the law of the sea,” said the talks will resume."),
            hit("“The talks will resume,” [[says the envoy]]."),
            miss("The envoy said the talks will resume."),
            miss("“The talks will resume,” adding a smile."),
            miss("Vogt, called “the last of us all,” said he is done."),
        ),
    ),
    Rule(
        name="en.attributions.quotation_inverted_plural",
        kind="trailing",
        pattern="""
            <quotation>
            (whole:
                <comma|dash>? (cue: <takes_quote & cue_base>)
                (source: {np} (<comma> {np}){0,6} {and_np} {tail}? | <quantifier|nouns|people> {more}{0,2})
            )
        """,
        examples=(
            hit("“We will rebuild it,” [[say Lena Vogt, Ivo Brandt and Ole Hansten]]."),
            hit("“We will rebuild it” [[– say Lena Vogt and an envoy, both of Norway]]."),
            hit("“We will rebuild it”[[, say officials]]."),
            hit("“We will rebuild it,” [[say officials in Bonn]]."),
            hit("“We will rebuild it,” [[say many]]."),
            hit("“We will rebuild it,” [[say Norwegians]]."),
            miss("“We will rebuild it,” say it aloud."),
            miss("“We will rebuild it,” said officials."),
        ),
    ),
    Rule(
        name="en.attributions.charge_denied",
        kind="trailing",
        pattern="""
            <comma|dash> (whole:
                <article> <cue_noun> (source: {np}) (cue: {pre} <takes_np> {late_verb}) {mid} {end}
            )
        """,
        examples=(
            hit("Ghana accused Norway of spying, [[a charge Norway has denied]]."),
            hit("The deal is dead – [[a claim the envoy rejects]]."),
            miss("Ghana accused Norway, a port the envoy knows."),
            miss("Ghana accused Norway, a charge that is new."),
        ),
    ),
    Rule(
        name="en.attributions.said_after",
        kind="trailing",
        pattern="""
            <comma|dash> <quote_close>?
            (whole:
                (?! {no_speaker})
                (source: {listed_ones} | {subject}) (cue: {pre} <takes_quote & !cue_ing | takes_clause & !cue_ing> {late_verb} (?<! <aux_be> <*>))
                ((?! {short_mid} {infinitive}) {mid} {end} | (?<= <takes_addressee>) (addressee: {hearer} (?<= <hearing>)) {mid} {end})
            )
        """,
        examples=(
            hit("The talks will resume, [[the envoy said]]."),
            hit("The talks will resume, [[the envoy told reporters]]."),
            hit("The talks will resume – [[the envoy said]]."),
            hit("The talks are dead, [[the envoy groaned]]."),
            hit("The talks are dead, [[the envoy found]]."),
            miss("They will pay, under an order voters comment."),
            miss("The talks, which the envoy opened, resumed."),
            miss("The envoy told reporters the talks resumed."),
            miss("On Monday, the envoy agreed to help."),
            miss("In Bonn, the envoy announced a deal."),
            miss("In Bonn, the envoy announced envoys."),
            miss("In Bonn, the envoy told a joke."),
            miss("In Bonn, the envoy was complaining."),
            miss("If all fails, the army will be called."),
            miss("In Bonn, the envoy not complaining, left."),
            miss("In Bonn, the envoy not finding, left."),
            miss("Norway, Chad to hold talks"),
            miss("Norway left, warning that it would reply."),
            hit("The talks are dead, [[the envoy told Vantel]]."),
            hit("The talks are dead, [[Norway, Ghana and Chad said]]."),
        ),
    ),
    Rule(
        name="en.attributions.said_inverted",
        kind="trailing",
        pattern="""
            <comma>
            (whole:
                (inverted: (cue: <takes_quote & takes_clause & !takes_addressee & !takes_np & !cue_ing & !cue_base>))
                (source: {subject} {tail}?) ({mid} {end} | (?<= <comma>) (?= {begins_finite}))
            )
        """,
        examples=(
            hit("The talks will resume tomorrow, [[said the envoy]]."),
            hit("The talks, [[said the envoy, a poet,]] will resume tomorrow."),
            hit("The talks will resume, [[said the envoy, a poet, hat in hand]]."),
            miss("The talks, said the envoy will resume, failed."),
            miss("The envoy said the talks will resume."),
            miss("The envoy, once again, threatened Norway."),
            miss("The envoy, a poet, told reporters."),
            miss("The envoy, a poet, wrote a poem."),
            miss("The envoy left, saying nothing."),
            miss("If asked, say nothing."),
        ),
    ),
    Rule(
        name="en.attributions.said_inverted_plural",
        kind="trailing",
        pattern="""
            <comma>
            (whole:
                (inverted: (cue: <takes_quote & cue_base>))
                (source: (?= {inside}{0,3} <nouns>) {subject} {tail}?) {mid} {end}
            )
        """,
        examples=(
            hit("The talks will resume tomorrow, [[say envoys]]."),
            hit("The talks will resume tomorrow, [[say reports]]."),
            hit("The talks will resume tomorrow, [[say two Norwegian envoys]]."),
            hit("The talks will resume tomorrow, [[say some Norwegian envoys, who left]]."),
            miss("If asked, say nothing."),
            miss("The talks will resume, say it aloud."),
            miss("The talks will resume, said envoys."),
        ),
    ),
    Rule(
        name="en.attributions.as_said",
        kind="aside",
        pattern="""
            <as> (source: {subject}) (<preposition> <timex>)? (cue: {pre} (<takes_that> {late_verb} | <putting_it>)) (?= {mid} <comma|stop>)
        """,
        examples=(
            hit("The talks, [[as the envoy admits]], have failed."),
            hit("The talks have failed, [[as the envoy admits]]."),
            hit("The talks have failed, [[as a study in 2011 noted]]."),
            hit("The talks have failed, [[as the envoy put it]]."),
            miss("The talks failed as the envoy arrived."),
            miss("The talks failed as the envoy announced a strike."),
        ),
    ),
    Rule(
        name="en.attributions.copula_passive",
        kind="stated",
        pattern="<aux_be> {det} {word}{1,4} <that|relative_which> {pre} (cue: <cue_en> <by>) (source: {subject})",
        examples=(
            hit("Leaving [[is a plan that was rejected by voters]]."),
            hit("Leaving [[is a plan which was rejected by voters]]."),
            miss("The plan that was rejected by voters is dead."),
        ),
    ),
    Rule(
        name="en.attributions.according_to",
        kind="trailing",
        pattern="""
            (cue: <preposition_source & !preposition_weak>) (?! {det}? {noun}{0,2} <standard_noun>)
            (source: <!comma & !dash & !stop & !break & !semicolon & !quotation>{1,30} (<comma> <person> (?= <comma>))?)
        """,
        examples=(
            hit("They fled, [[according to the envoy]] – some of them on foot."),
            hit("The talks will resume, [[according to the envoy]]."),
            hit("[[According to the envoy]], the talks failed."),
            hit("[[According to the envoy, Lena Vogt]], the talks failed."),
            hit("[[According to the envoy]], Lena Vogt left."),
            hit("The talks failed, [[according to the envoy]]\n\nHe left."),
            hit("The talks failed, [[according to the envoy]]; he left."),
            hit("[[In the words of the envoy]] “we will never sign it” at all."),
            miss("The talks will resume accordingly."),
            miss("All went according to the usual rules."),
            miss("All went according to plan."),
            miss("A courtesy of Norway ended the talks."),
        ),
    ),
    Rule(
        name="en.attributions.for_somebody",
        kind="announced",
        pattern="""
            (^ | (?<= <break|stop|quotation>)) (cue: <for>) (source: {det}? {noun}{0,4} <person>) <comma>
            (?! <pronoun_subject.3sn>) (?= (clause: {np} ({pp} | {and_np}){0,3} {pre} <aux_be>))
        """,
        examples=(
            hit("[[For Lena Vogt,]] the budget of Norway and its debt are a trap."),
            hit("They left. [[For the union boss Lena Vogt,]] this is a trap."),
            hit("They left.\n\n[[For Lena Vogt,]] she is a trap."),
            hit("“We will never, ever sign it.” [[For Lena Vogt,]] this is a trap."),
            miss("That is why for Lena Vogt, this is a trap."),
            miss("For Norway, this is a trap."),
            miss("For Lena Vogt, voters left."),
            miss("For Lena Vogt this is a trap."),
            miss("For Lena Vogt, it was late."),
        ),
    ),
    Rule(
        name="en.attributions.in_his_words",
        kind="trailing",
        pattern="<in> (source: <possessive_determiner>) (cue: <adjective>? <words_noun>)",
        examples=(
            hit("[[In his words]], Norway will not sign it."),
            hit("Norway will not sign it, [[in his own words]]."),
            miss("In his view, all is lost."),
            miss("In the words that follow, all is lost."),
        ),
    ),
    Rule(
        name="en.attributions.per",
        kind="trailing",
        pattern="""
            (^ | (?<= <stop|break>) | <comma>) (whole: (cue: <per & preposition_source>) (source: {who_tells})) (?= <comma|stop> | $)
        """,
        examples=(
            hit("The talks failed, [[per the statement]]."),
            hit("[[Per Lena Vogt]], it failed."),
            hit("They left. [[Per the ministry]], it failed."),
            hit("They left.\n\n[[Per two people]], it failed."),
            hit("The talks failed, [[per Norwegian police]]"),
            hit("The talks failed, [[per the European Union]]."),
            miss("They paid a fee, per head."),
            miss("They paid a fee per the rules."),
            miss("Osei, a Norwegian envoy, failed."),
            miss("They left, per the plan; it failed."),
        ),
    ),
)
