"""Quotations behind a cue: "the envoy said: ...", "was quoted as saying ..."."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.attributions.according_before",
        kind="announced",
        pattern="""
            (^ | (?<= <break|stop|quotation>)) (cue: <preposition_source & !preposition_weak>) (source: {np} (<of> {np})?)
            (?! {inside}{1,30} <comma>) (?= (clause: {np} ({pp} | {and_np}){0,3} {pre} {finite}))
        """,
        examples=(
            hit("[[According to Vogt]] the talks in Bonn were over."),
            hit("They left. [[According to the envoy of Norway]] the talks and the vote had failed."),
            hit("They left.\n\n[[According to Vogt]] the talks had failed."),
            hit("“We will never, ever sign it.” [[According to Vogt]] the talks had failed."),
            miss("Courtesy of Norway the talks were over."),
            miss("According to Vogt, the talks were over."),
            miss("The talks were over according to the envoy the state had sent."),
            miss("According to the plan the envoy has, the talks were over."),
            miss("According to Vogt, talks, and the envoy, it was over."),
        ),
    ),
    Rule(
        name="en.attributions.inverted_before",
        kind="announced",
        pattern=(
            "(^|(?<= <break|stop|quotation>)) (cue: <takes_quote&!takes_addressee&!cue_ing&!cue_base>)"
            " (source: {subject} {tail_before}?) ((<comma> {clause_words}{1,14})? <colon> <break>?|<comma>)?"
            " (?= (clause: <quotation>))"
        ),
        examples=(
            hit("[[Said the envoy:]] “The talks will resume.”"),
            hit("He left.\n\n[[Said the envoy:]] “The talks will resume.”"),
            hit("He left. [[Says the envoy:]] “The talks will resume.”"),
            hit("“We will resume,” [[said the envoy,]] “but not tomorrow.”"),
            miss("Said had “The talks will resume” on his desk."),
            miss("The envoy praised the plan: “It will work for all.”"),
            miss("He left. Said one aide: nothing at all."),
            miss("Asked his view, “never again, my friends” was all he said."),
            miss("He left. Quoting the envoy, “we will never sign it” is his motto."),
            miss("He left. Quote the envoy: “We will never sign it.”"),
            hit("[[Said the envoy]] “The talks will resume.”"),
            hit("[[Said the envoy, leaving for Bonn:]] “The talks will resume.”"),
            miss("Said the envoy, leaving for Bonn: nothing at all."),
        ),
    ),
    Rule(
        name="en.attributions.quotation",
        kind="leading",
        pattern="""
            (cue: <takes_quote> {verb}) ((?<= <takes_addressee>) {hearer} (?! {infinitive}))? {mid} {interruption}? {pause}
            (?= (clause: <quotation>))
        """,
        examples=(
            hit("He [[said:]] “The talks will resume tomorrow.”"),
            hit("He [[jokes,]] “The talks will resume.”"),
            hit("He spoke up to [[announce,]] “The talks will resume.”"),
            hit("They marched, [[chanting]] “We will never sign it.”"),
            hit("Lena Vogt [[jokes,]] “The talks will resume.”"),
            hit("The Norwegian Wheat Board [[jokes,]] “The talks will resume.”"),
            hit("Berlin [[jokes,]] “The talks will resume.”"),
            miss("He said: goodbye."),
            miss("His jokes, the envoy said, fell flat."),
            miss("The claims: “We will never sign it.”"),
            miss("He announced the plan: “We will never sign it.”"),
            miss("He asked the envoys to vote “for all of us.”"),
        ),
    ),
    Rule(
        name="en.attributions.colon",
        kind="leading",
        pattern="""
            (cue: <takes_quote> {verb}) ((?<= <takes_addressee>) {hearer})? {mid} <colon> <break>?
            (?= (clause: {unquoted} {inside}{0,15} {finite}))
        """,
        examples=(
            hit("A part of it [[reads:]] The bill was sent to the house."),
            miss("He announced a plan: The bill would be sent."),
            hit("He [[told us in Bonn:]] The bill was sent."),
            hit("He [[said:\n\n]]The bill was sent."),
            miss("He said: goodbye."),
            miss("He said the bill was sent."),
            miss("The claims: The bill was sent."),
        ),
    ),
    Rule(
        name="en.attributions.quoted_words",
        kind="leading",
        pattern="(cue: <takes_quote&takes_that&!takes_np> {verb}) <comma|colon>? (?= (phrase: {quoted}) (?! {noun}))",
        examples=(
            hit("He [[said]] “no” to the plan."),
            hit("He [[said,]] “no” and left."),
            hit("He [[said:]] “no” to all of it."),
            miss("He said it was a “no” to the plan."),
            miss("He said “no” votes were rare."),
            miss("He headlined “Home” in Norway."),
            miss("He cited “Home” as a model."),
        ),
    ),
    Rule(
        name="en.attributions.object_quotation",
        kind="leading",
        pattern="(cue: <takes_np> {verb}) (?= (clause: <quotation>))",
        examples=(
            hit("He [[favored]] “a vote by the end of the year.”"),
            miss("He favored a vote."),
            miss("He left. “We will never sign it.”"),
        ),
    ),
    Rule(
        name="en.attributions.introduced",
        kind="introduced",
        pattern="(cue: <colon>) <break>? (?= (clause: <quotation>))",
        examples=(hit("He was clear[[:]] “The talks will resume tomorrow.”"), miss("He named two places: Bonn and Rome.")),
    ),
    Rule(
        name="en.attributions.quoted_as_saying",
        kind="leading",
        pattern="<takes_np_as> (source: {np} {more}{0,2}) (cue: <as> <saying>) (?= {mid} {pause} {quoted_content})",
        examples=(
            hit("State media [[quoted Premier Osei as saying]] that the port was open."),
            hit("State media [[quoted Premier Osei of Ghana as saying]] the port of Tema was open."),
            hit("State media [[quoted Premier Osei as saying]]: “The port of Tema is open.”"),
            hit("State media [[quoted Premier Osei as saying]], “The port of Tema is open.”"),
            miss("State media quoted Premier Osei as a friend."),
            miss("State media quoted Premier Osei as saying much."),
            miss("They described Osei as admitting that it failed."),
            miss("They described him as saying too much."),
        ),
    ),
    Rule(
        name="en.attributions.was_quoted_as_saying",
        kind="leading",
        pattern="""
            (cue: (quoted: <takes_np_as & cue_en>) (<by> {np})? {mid} <as> <saying>) (?= {mid} {pause} {quoted_content})
        """,
        examples=(
            hit("Vogt was [[quoted as saying]] that the war was over."),
            hit("Vogt was [[quoted on Sunday by Farvan News as saying]] the war in Chad was over."),
            hit("Vogt was [[quoted by Farvan News as saying]]: “The war is over at last.”"),
            hit("Vogt was [[quoted as saying]], “The war is over at last.”"),
            miss("Vogt was quoted as a friend."),
            miss("Vogt was quoted as saying much."),
            miss("Vogt would cite as saying the war was over all he heard."),
        ),
    ),
)
