"""How English says who leads a delegation."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["HEADS"]

HEADS: tuple[Rule, ...] = (
    Rule(
        name="en.delegations.its_head",
        kind="delegation_head",
        pattern="(group: {group}) <possessive> <status>? @<chief_noun> <comma>? {inner}{0,12} (head: <person>)",
        examples=(
            hit("[[The Norwegian delegation's head, Foreign Minister Lena Vogt]], left."), hit("[[The Norwegian team's leader Lena Vogt]] left."),
            hit("[[The Norwegian mission's former head, Lena Vogt]], left."), miss("The Norwegian party's head, Lena Vogt, left."),
        ),
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
        name="en.delegations.chosen",
        kind="delegation_head",
        pattern="""
            (?<! <replace_verb>) (head: <person>) (<aux_be> <verb_en>|<verb_ed>? <as>|<to_be>) <the>? @<chief_noun> <of> (group: {group})
        """,
        examples=(
            hit("Norway named [[Lena Vogt as head of the Norwegian delegation]]."), hit("[[Lena Vogt was appointed head of the Norwegian delegation]]."),
            hit("They chose [[Lena Vogt to be the head of the Norwegian delegation]]."), miss("Lena Vogt met the head of the Norwegian delegation."),
            miss("They named Lena Vogt as head of the party."), miss("She replaced Lena Vogt as head of the Norwegian delegation."),
            hit("[[Lena Vogt served as head of the Norwegian delegation]]."), miss("Lena Vogt saw the head of the Norwegian delegation."),
        ),
    ),
    Rule(
        name="en.delegations.replaced",
        kind="delegation_head",
        pattern="""
            (head: <person>) {aside} <comma>? <modal|aux_have>? <replace_verb> {inner}{0,8} <person> <as> @<chief_noun> <of> (group: {group})
        """,
        examples=(
            hit("[[Lena Vogt replaced Ivo Brandt as head of the Norwegian delegation]]."),
            hit("[[Lena Vogt, a lawyer, will replace former envoy Ivo Brandt as head of the Norwegian delegation]]."),
            miss("Lena Vogt met Ivo Brandt as head of the Norwegian delegation."), miss("Lena Vogt replaced Ivo Brandt as head of the Norwegian party."),
            hit("[[Lena Vogt has replaced Ivo Brandt as chief of the Norwegian team]]."),
        ),
    ),
    Rule(
        name="en.delegations.helm_behind",
        kind="delegation_head",
        pattern="(group: {group}) {whose}? (<comma>? <with>|<comma>) {inner}{0,12} (head: <person>) {aside} <comma>? @<helm_phrase>",
        examples=(
            hit("[[A Norwegian delegation, with Foreign Minister Lena Vogt at its head]], left."), hit("[[A Norwegian team with Lena Vogt in charge]] left."),
            hit("[[A Norwegian delegation with Lena Vogt, a lawyer, at the helm]] left."), miss("A Norwegian party with Lena Vogt at its head won."),
            hit("[[A team of the NVKO, Lena Vogt at its head]], left."), hit("[[A team from the Board, with Lena Vogt at its head]], left."),
            hit("[[A team of the Norwegian company, with Lena Vogt at its head]], left."), hit("[[A team of 12 with Lena Vogt at its head]] left."),
        ),
    ),
    Rule(
        name="en.delegations.with_leader",
        kind="delegation_head",
        pattern="""
            (group: {group}) {whose}? <comma>? <with> {inner}{0,12} (head: <person>) {aside} <comma>?
            (<as> <possessive_determiner|the|a>? <status>? @<chief_noun>|@<lead_verb&verb_ing>)
        """,
        examples=(
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
    # Whose it is stands between: "a team of the Board under Lena Vogt".
    Rule(
        name="en.delegations.under_behind",
        kind="delegation_head",
        pattern="(group: <delegation_noun&!delegations>) {whose} <comma>? @<leadership_phrase> {inner}{0,12} (head: <person>)",
        examples=(
            hit("A [[delegation of the NVKO under Lena Vogt]] left."), miss("Delegations from Norway under Lena Vogt left."),
            hit("A [[team from Norway, under the leadership of minister Lena Vogt]], left."),
            miss("The party of the North under Lena Vogt won."), miss("The delegation of the NVKO met Lena Vogt."),
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
        produce=lambda mention: "joint" if "second" in mention.parts else "",
        examples=(
            hit("A Norwegian [[delegation headed by Foreign Minister Lena Vogt]] arrived."),
            hit("The [[delegation was led by Lena Vogt]]."),
            hit("The Norwegian [[delegation was led jointly by Lena Vogt, a minister, and Ivo Brandt]]."),
            hit("A Norwegian [[delegation led by Lena Vogt and including Ivo Brandt]] arrived."),
            hit("A [[delegation led by Lena Vogt and her deputy Ivo Brandt]] arrived.", "joint"),
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
        name="en.delegations.chief",
        kind="delegation_head",
        pattern="""
            (head: <person>) <comma> <who>? <aux_be>? <the>? <status>{0,2}
            (<chief_noun> <of> (group: {group}) | (chief: <delegation_chief>))
        """,
        examples=(
            hit("[[Lena Vogt, head of the Norwegian delegation]], spoke."),
            hit("[[Lena Vogt, the head of the delegation]], spoke."),
            miss("Lena Vogt, head of the party, spoke."),
            hit("[[Lena Vogt, who was head of the Norwegian delegation]], spoke."),
            hit("[[Lena Vogt, former head of the Norwegian delegation]], spoke."),
        ),
    ),
    Rule(
        name="en.delegations.chief_before",
        kind="delegation_head",
        pattern="""
            (<chief_noun> <of> (group: {group}) (<to|at> <cap|the|of>{1,6})? <comma>?
            | (before: <delegation_noun&!delegations>) <chief_noun>
            | (chief: <delegation_chief>) <comma|aux_be>?) (head: <person>)
        """,
        examples=(
            hit("the Norwegian [[delegation head Lena Vogt]]"),
            hit("the [[head of the Norwegian delegation, Lena Vogt]], spoke"),
            hit("the [[head of the Norwegian delegation to the Arctic Council Lena Vogt]] spoke"),
            miss("the Norwegian party head Lena Vogt"),
            hit("[[Head of delegation Lena Vogt]] spoke."), hit("The [[head of the delegation was Lena Vogt]]."),
            hit("The [[head of the delegation, Lena Vogt]], left."), hit("the [[head of the Norwegian delegation at the CIA, Lena Vogt]], spoke"),
            hit("the [[head of the Norwegian delegation to Bergen Lena Vogt]] spoke"),
            hit("the [[head of the Norwegian delegation to the Bundestag of Berlin, Lena Vogt]], spoke"),
            miss("After talks with both teams head Lena Vogt left."),
        ),
    ),
    Rule(
        name="en.delegations.at_its_head",
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
        name="en.delegations.chief_is",
        kind="delegation_head",
        pattern="@<chief_noun> <of> (group: {group}) {whose}? (<at|to> <lower|cap>{1,4})? <comma|aux_be> {titled}{0,10} (head: <person>)",
        examples=(
            hit("The [[head of Norway's delegation at the talks was Lena Vogt]]."), hit("The [[head of the team to the Arctic is Lena Vogt]]."),
            hit("The [[head of the Norwegian delegation is Foreign Minister Lena Vogt]]."), miss("The head of the Norwegian party is Lena Vogt."),
            hit("The [[head of the Norwegian team, the minister for trade, Lena Vogt]], left."),
            hit("The [[head of the team of the NVKO was former Norwegian envoy Lena Vogt]]."),
            miss("The head of the Norwegian delegation was received by Lena Vogt."), miss("The head of the Norwegian delegation and Lena Vogt left."),
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
