"""Lines that name who speaks: turns of an interview, headlines, and who stands above or below a quotation."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.attributions.turn",
        kind="turn",
        pattern="""
            {line_start} (?! <article>? <heading_noun>) (source: <upper>{0,3} <person|upper> {paren}? | <article>? {noun}{0,3} <cue_noun|body>) (cue: @<colon>)
            (?= <quotation> | <!break>{1,14} {finite})
        """,
        examples=(
            hit("\n[[VOGT:]] We will not sign."),
            hit("[[MODERATOR:]] Thank you. We have time for one question."),
            hit("\n[[Lena Vogt:]] “We will never sign it.”"),
            hit("\n[[The report:]] The treaty is dead."),
            hit("\n[[The European Union:]] The treaty is dead."),
            miss("He named two places: Bonn and Rome."),
            miss("She met Lena Vogt: it was late."),
            miss("\nLena Vogt: a life in letters"),
            miss("\nVerdict: The treaty is dead."),
            miss("\nThe claim: The treaty is dead."),
            hit("\n[[Report:]] The treaty is dead."),
        ),
    ),
    Rule(
        name="en.attributions.headline",
        kind="turn",
        pattern="""
            {line_start} (source: {who_speaks}) (cue: @<colon>) (?= {headline}{1,12} (<to> <verb_base> | {finite}) {headline}{0,12} (<break> | $))
        """,
        examples=(
            hit("[[Minister:]] Border to reopen in June"),
            hit("They left.\n\n[[Ghanaian police:]] Port to stay shut\n\nThey left."),
            hit("[[Vogt:]] Norway will not wait"),
            hit("[[Vogt:]] Border to stay shut"),
            miss("Minister: Border to reopen in June. He left."),
            miss("The minister: Border to reopen in June"),
            miss("Minister: Border to Norway"),
        ),
    ),
    Rule(
        name="en.attributions.headline_source",
        kind="trailing",
        pattern="""
            {line_start} (?! <timex>) {headline}{1,14} {headline_verb} {headline}{0,8}
            (whole: (cue: @<colon|dash>) (source: {who_speaks})) (?= <break> | $)
        """,
        examples=(
            hit("Port deal ‘will not be reversed’[[: Premier Osei]]\n\nHe left."),
            hit("Border to stay shut [[- minister]]"),
            hit("Border will be shut [[- Norwegian police]]"),
            hit("They left.\n\nNorway rejects deal[[: minister]]\n\nHe left."),
            hit("Port deal ‘a lie’ for all[[: Premier Osei]]"),
            hit("Port deal 'a lie'[[: Premier Osei]]"),
            hit("Port deal 'a lie'[[: Obiang]]"),
            miss("They will meet one man: Premier Osei."),
            miss("May 3 will be late: Premier Osei"),
            miss("The winner: Premier Osei"),
            miss("They will meet: Osei wins\n\nHe left."),
            miss("Who will sign? Vogt: “We will.” Who will not: Premier Osei"),
        ),
    ),
    Rule(
        name="en.attributions.signed",
        kind="signed",
        pattern="""
            <quotation>
            (whole:
                <break>{0,3} (cue: <dash|hyphen>)
                (source: (?= <cap|person|body|article>) <!break & !quotation & !stop & !aux_be & !aux_have & !modal & !verb_ed>{1,14})
                (?= <stop>? (<break> | $) | (?<= <person>) <quotation>)
            )
        """,
        examples=(
            hit("“We will never sign it.”[[\n\n- Lena Vogt, a minister]]\n\nShe left."),
            hit("“We will never sign it.” [[– Residents of Bonn]]"),
            hit("“We will never sign it.” [[– the envoy]]"),
            hit("“We will never sign it.” [[– Ministry of Trade]]"),
            hit("“We will never sign it,”[[-Lena Vogt]]"),
            hit("“We will never sign it.” [[– Lena Vogt]]\n\nGood news"),
            hit("“We will never sign it.” [[– Lena Vogt]]."),
            hit("“We will never sign it.” [[― Ada Boateng]] “We will never, ever leave.”"),
            miss("“We will never sign it.” – he said “we will never, ever leave.”"),
            miss("“We will never sign it” - Lena Vogt left."),
            miss("“We will never sign it.” – in his own words"),
            miss("“We will never sign it.” – Lena Vogt is away"),
            miss("“We will never sign it.” – Lena Vogt has a plan"),
            miss("“We will never sign it.” – Lena Vogt will go"),
            miss("“We will never sign it.” – Vogt: “We will see to that now.”"),
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
            miss("“We will never sign it.”\n\nLena Vogt, an envoy. She left"),
            miss("“We will never sign it.”\n\nLena Vogt, as ever, denies it"),
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
            miss("Lena Vogt left.\n\n“We will never sign it.”"),
            miss("She left.\n\nLena Vogt, a minister\n\nShe died."),
        ),
    ),
)
