"""How English says who leads a delegation."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["HEADS"]

HEADS: tuple[Rule, ...] = (
    # Who the head or the deputy is, roles, appositions and "be" tell.
    Rule(
        name="en.delegations.chief",
        kind="chief",
        pattern="((cue: <chief_noun>)|(deputy: <deputy_chief>)) <of> (group: {group})",
        examples=(
            hit("Lena Vogt, [[head of the Norwegian delegation]], spoke."), hit("The [[deputy leader of a Norwegian delegation]], Lena Vogt, left."),
            miss("The head of the Norwegian party is Lena Vogt."), miss("The heads of the Norwegian delegations left."),
            miss("Lena Vogt, deputy head of the party, left."),
        ),
    ),
    Rule(
        name="en.delegations.its_chief",
        kind="chief",
        pattern="(before: {group}) (<possessive> <status>?)? ((cue: <chief_noun>)|(deputy: <deputy_chief>))",
        examples=(
            hit("[[The Norwegian team's leader]] Lena Vogt left."), hit("[[The Norwegian mission's former head]], Lena Vogt, left."),
            hit("[[The Norwegian delegation's deputy leader]], Lena Vogt, left."), hit("[[the Norwegian delegation head]] Lena Vogt"),
            miss("The Norwegian party's head, Lena Vogt, left."), miss("After talks with both teams head Lena Vogt left."),
        ),
    ),
    Rule(
        name="en.delegations.head_of_delegation",
        kind="chief",
        pattern="(cue: <delegation_chief>)",
        examples=(hit("[[Head of delegation]] Lena Vogt spoke."), hit("Lena Vogt was the [[head of the delegation]]."), miss("Lena Vogt was head.")),
    ),
    Rule(
        name="en.delegations.named_led",
        kind="delegation_head",
        pattern="(head: <person>) <hyphen> <lead_verb&verb_en> (group: {modifier}{0,4} <delegation_noun&!delegations>)",
        examples=(
            hit("A [[Lena Vogt-led Norwegian delegation]] left."), hit("A [[Lena Vogt-headed delegation]] left."), miss("A Lena Vogt-led party won."),
            miss("Lena Vogt-led delegations left."), miss("A Lena Vogt-lead delegation left."),
        ),
    ),
    Rule(
        name="en.delegations.helm_behind",
        kind="delegation_head",
        pattern="""
            (group: {group}) {whose}? (<comma>? <with>|<comma>) {inner}{0,12} (head: <person>) {aside} <comma>?
            (@<helm_phrase> | <as> <possessive_determiner|the|a>? <status>? @<chief_noun> | @<lead_verb&verb_ing>)
        """,
        examples=(
            hit("[[A Norwegian delegation, with Foreign Minister Lena Vogt at its head]], left."), hit("[[A Norwegian team with Lena Vogt in charge]] left."),
            hit("[[A Norwegian delegation with Lena Vogt, a lawyer, at the helm]] left."), miss("A Norwegian party with Lena Vogt at its head won."),
            hit("[[A team of the NVKO, Lena Vogt at its head]], left."), hit("[[A team from the Board, with Lena Vogt at its head]], left."),
            hit("[[A team of the Norwegian company, with Lena Vogt at its head]], left."), hit("[[A team of 12 with Lena Vogt at its head]] left."),
            hit("[[A Norwegian delegation, with Foreign Minister Lena Vogt as its head]], left."), hit("[[A Norwegian team with Lena Vogt leading]] left."),
            hit("[[A Norwegian team with Lena Vogt, a lawyer, as the acting chief]] left."), hit("[[A team of the NVKO with Lena Vogt as a leader]] left."),
            hit("[[A Norwegian team with Lena Vogt as leader]] left."), miss("A Norwegian party with Lena Vogt as its leader won."),
            miss("A Norwegian delegation met with Lena Vogt, a leading lawyer."), miss("The Norwegian team with Lena Vogt led the talks."),
        ),
    ),
    Rule(
        name="en.delegations.in_brackets",
        kind="delegation_head",
        pattern="""
            (group: {state}) <bracket_open> (<chief_noun|delegation_chief> <colon>? | <lead_verb> <by>)
            {inner}{0,12} (head: <person>) <bracket_close>
        """,
        examples=(
            hit("The teams of [[Norway (head: Foreign Minister Lena Vogt)]] and [[Chad (headed by Kofi Mensah)]] met."),
            hit("The delegations of [[Norway (head of delegation Lena Vogt)]] and [[Chad (leader, Kofi Mensah)]] met."),
            miss("Norway (capital: Oslo, mayor: Lena Vogt) left."),
        ),
    ),
    Rule(
        name="en.delegations.under_before",
        kind="delegation_head",
        pattern="<leadership_phrase> {inner}{0,12} (head: <person>) {aside} <comma> (group: {group})",
        examples=(
            hit("[[Under the leadership of Foreign Minister Lena Vogt, a Norwegian delegation]] left."),
            hit("[[Under the chairmanship of Lena Vogt, a lawyer, the Norwegian delegation]] left."), miss("Under Lena Vogt, the Norwegian party lost."),
        ),
    ),
    Rule(
        name="en.delegations.at_its_helm",
        kind="delegation_head",
        pattern="<with> {inner}{0,12} (head: <person>) {aside} <comma>? <helm_phrase> <comma> (group: {group})",
        examples=(
            hit("[[With Foreign Minister Lena Vogt at its helm, a Norwegian delegation]] left."),
            hit("[[With Lena Vogt, a lawyer, in charge, the Norwegian delegation]] left."),
            miss("With Lena Vogt at its helm, the Norwegian party won."),
        ),
    ),
    Rule(
        name="en.delegations.led_by",
        kind="delegation_head",
        pattern="""
            (group: <delegation_noun&!delegations>) {before_head} <verb_en&lead_verb|verb_en&chair_verb> {adverb}? <by> {inner}{0,16}
            (head: <person>)
            (({aside} <comma>)?
              ((second: <conjunction_and> {beside}{0,10} <person>) | (members: <conjunction_and> {not_by} {here}{0,12} <person>)))?
        """,
        examples=(
            hit("A Norwegian [[delegation headed by Foreign Minister Lena Vogt]] arrived."),
            hit("The [[delegation was led by Lena Vogt]]."),
            hit("The Norwegian [[delegation was led jointly by Lena Vogt, a minister, and Ivo Brandt]]."),
            hit("A Norwegian [[delegation led by Lena Vogt and including Ivo Brandt]] arrived."),
            hit("A [[delegation led by Lena Vogt and her deputy Ivo Brandt]] arrived."),
            hit("A [[delegation led by Lena Vogt and delegation secretary Ivo Brandt]] arrived."),
            miss("The delegation met a party led by Norway."),
            hit("The Norwegian [[delegation was chaired by Lena Vogt]]."), miss("The delegation was received by Lena Vogt."),
            miss("The teams were led by Lena Vogt."),
            miss("The delegation left. Talks were led by Lena Vogt. The delegation left; talks were led by Ivo Brandt."),
            miss("The delegation\n\nTalks led by Kofi Mensah"),
            miss("The delegation met Ivo Brandt at talks led by Lena Vogt."),
            hit("The delegation met a Danish [[delegation led by Lena Vogt]]."),
        ),
    ),
    Rule(
        name="en.delegations.leads",
        kind="delegation_head",
        pattern="""
            (head: <person> (<conjunction_and> {beside}{0,10} <person>)?) ({aside} <comma|bracket_close|dash> | {bare_aside}) <wh>?
            (<modal|aux_be|aux_have> | {adverb} | <timex>){0,3} <lead_verb> (group: {group})
        """,
        examples=(
            hit("[[Lena Vogt led the Norwegian delegation]]."),
            hit("[[Lena Vogt and her deputy Ivo Brandt led the Norwegian delegation]]."),
            hit("[[Lena Vogt, the foreign minister, is heading a Norwegian delegation]]."),
            hit("[[Lena Vogt (R-TX), Chair, House Committee on Fish led a delegation]]."),
            miss("Lena Vogt led the party."),
            hit("[[Lena Vogt ably led the Norwegian delegation]]."), hit("[[Lena Vogt last week led the Norwegian delegation]]."),
            hit("[[Lena Vogt (foreign minister in the new government of Norway) led the delegation]]."),
            hit("[[Lena Vogt – the foreign minister – will lead the delegation]]."),
            hit("[[Lena Vogt has led the Norwegian delegation]]."),
            hit("[[Lena Vogt led another delegation]]."), hit("[[Lena Vogt (and her deputy Ivo Brandt) led a delegation]]."),
            miss("Lena Vogt led the delegations."),
            hit("[[Lena Vogt, Director for Fish and Trade on the Board of Norfly led a delegation]]."),
            hit("[[Lena Vogt, of the world body led a delegation]]."),
        ),
    ),
    Rule(
        name="en.delegations.at_the_head",
        kind="delegation_head",
        pattern="(head: <person>) ({aside} <comma>)? <!person&!stop&!break&!semicolon>{0,4} @<head_phrase> (group: {group})",
        examples=(
            hit("[[Lena Vogt arrived at the head of a Norwegian delegation]]."),
            miss("Lena Vogt stood at the head of a queue."),
            hit("Lena Vogt met [[Ivo Brandt at the head of a Norwegian delegation]]."),
            miss("Lena Vogt left. They came at the head of a delegation."),
            miss("Lena Vogt left; they came at the head of a delegation."), miss("Lena Vogt\n\nThey came at the head of a delegation."),
        ),
    ),
    Rule(
        name="en.delegations.to_lead",
        kind="delegation_head",
        pattern="<to> @<lead_verb> (group: {group}) <aux_be> {titled}{0,10} (head: <person>)",
        examples=(
            hit("Chosen [[to lead the Norwegian delegation was Vice President Lena Vogt]]."), hit("Fit [[to head the team is Lena Vogt]]."),
            miss("Chosen to lead the Norwegian party was Lena Vogt."), miss("To lead the delegation was hard."),
        ),
    ),
    # The verb stands with the side named before.
    Rule(
        name="en.delegations.other_side_by",
        kind="delegation_head",
        pattern="""
            <conjunction_and|comma|semicolon|subordinator> (group: <the> {state} {modifier}{0,2} <delegation_noun&!delegations>) <by>
            {here}{0,12} (head: <person>)
        """,
        examples=(
            hit("The Norwegian side was led by Lena Vogt [[and the Danish side by Ivo Brandt]]."),
            hit("The Norwegian side was led by Lena Vogt[[; the Danish side by Ivo Brandt]]."),
            miss("The Norwegian side was led by Lena Vogt and liked by Ivo Brandt."),
            hit("One was led by Lena Vogt[[, the Danish delegation by Ivo Brandt]]."),
            hit("The Norwegian side was led by Lena Vogt [[whereas the Danish side by Ivo Brandt]]."),
            miss("Lena Vogt was chosen, the Norwegian teams by Ivo Brandt."),
            hit("One was led by Kofi Mensah[[, the Danish side by Lena Vogt]] with Ivo Brandt."),
        ),
    ),
    Rule(
        name="en.delegations.by_on_the_side",
        kind="delegation_head",
        pattern="""
            (<by>|(?<= <side_noun>) <conjunction_and> (?! <by>)) {here}{0,12} (head: <person>) (<comma> {inner}{1,24} <comma>)?
            <on|from|for> (group: {side_group})
        """,
        examples=(
            hit("It was chaired [[by Lena Vogt on the Norwegian side]] and [[by Ivo Brandt on the Danish side]]."),
            miss("It was chaired by Lena Vogt on the other side."), miss("It was chaired by Ivo Brandt and Lena Vogt on the Norwegian side."),
            hit("It was chaired [[by Lena Vogt on the Norwegian side]] [[and Ivo Brandt on the Danish side]]."),
            hit("It was signed [[by Lena Vogt for the Norwegian side]]."), hit("It was opened [[by Lena Vogt from the Norwegian side]]."),
        ),
    ),
)
