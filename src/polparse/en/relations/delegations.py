"""How English says who belongs to a delegation."""

from polparse.en.syntax import macros as phrases
from polparse.engine.rules import Rule, hit, miss
from polparse.syntax.frames import Frame

__all__ = ["CLASSES", "FRAMES", "MACROS", "RULES"]

CLASSES = phrases.CLASSES

MACROS = {
    **phrases.MACROS,
    "group": "({det}|<quantifier>)? {modifier}{0,6} <delegation_noun&!delegations>",
    "person_owns": "(owner: <person>) <possessive> $",
    "owned": "<possessive_determiner.3sm|possessive_determiner.3sf> {modifier}{0,2} $",
    # What is no delegation if no side is told.
    "needs_side": "<weak_delegation|side_noun> $",
    # "Of senior officials from Norway"
    "of_side": "(<of> <adjective|number|noun|nouns|office_plural|group_noun>{1,4})? <of|from> <the>? (side: {nation}) (?! <possessive>)",
    "state": "<country|demonym|capital|seat|body|agency|parliament|upper&unknown>",
    # Words between a delegation and the verb that says who is in it.
    "between": "(<!stop&!break&!semicolon&!delegation_noun>{0,30}?)",
    "between_few": "(<!stop&!break&!semicolon&!delegation_noun>{0,10}?)",
    # What may stand between members of one list: nothing of another side, and nobody who leads.
    "here": f"((?! <lead_verb&verb_en|comprise_verb>) <!person&!{phrases.VERBAL}&!delegation_noun&!side_noun>)",
    # "And Chad by Mensah" leads on to another side.
    "side_by": "(<!person&!stop>? <on|for>? <the>? {state} <by>)",
    "not_by": "(?! {side_by})",
    "next_here": """
        (<of|from> <the>? <country>)? (?! <!person&!stop> {side_by}) ((<comma> {here}{1,16})? <semicolon> | <comma|conjunction_and|bracket_open|with_companion>)
        {here}{0,24} <person>
    """,
    # Behind the first of a list whose members are parted by semicolons.
    "item_rest": "(<comma> <!person&!stop&!break&!semicolon>{1,24})?",
    "semicolon_list": "{item_rest} (<semicolon> <conjunction_and>? {here}{0,16} <person> {item_rest}){1,14}",
    "persons": "{here}{0,16} <person> ({next_here}){0,14}",
    "side_group": "<the> {state} {modifier}{0,2} <side_noun>",
    # Between a name and what its bearer does: "Lena Vogt (R-TX), Chair, House Fisheries Committee".
    "bare_aside": "(<bracket_open> <!break>{1,6} <bracket_close>)? (<comma> <cap|body|of|for|on|conjunction_and|the|comma>{1,12})?",
    # A game.
    "plays": "<to> <!stop&!comma&!semicolon&!break&!verb_base>{0,4} <victory_noun>",
    # What stands before a name as its title.
    "titled": "<the|office|portfolio|status|demonym|comma|for>",
    # Whose it is, behind it: "a team of the World Bank".
    "whose": "(<of|from> <article|number|adjective|noun|cap|body>{1,6})",
    "before_head": "(<!stop&!break&!semicolon&!person&!delegation_noun>{0,14})",
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.delegations.deputy",
        kind="delegation",
        pattern="(members: <person>) <comma> <who>? <aux_be>? <the>? <status>? <deputy_chief> <of> (group: {group})",
        examples=(
            hit("[[Lena Vogt, the deputy head of the Norwegian delegation]], left."), hit("[[Lena Vogt, who is deputy head of the delegation]], left."),
            hit("[[Lena Vogt, outgoing deputy leader of the Norwegian delegation]], left."),
            miss("Lena Vogt, deputy head of the party, left."),
        ),
    ),
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
        name="en.delegations.its_deputy",
        kind="delegation",
        pattern="(group: {group}) <possessive> <status>? @<deputy_chief> <comma>? {inner}{0,12} (members: <person>)",
        examples=(
            hit("[[The Norwegian delegation's deputy leader, Lena Vogt]], left."), miss("The Norwegian party's deputy leader, Lena Vogt, left."),
            hit("[[The Norwegian delegation's former deputy head Lena Vogt]] left."),
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
        name="en.delegations.each_for",
        kind="represents_each",
        pattern="""
            <by> {inner}{0,10} (members: <person>) <behalf_phrase> <the>? (side: {state})
            <comma>? <conjunction_and> {inner}{0,10} (second: <person>) <behalf_phrase> <the>? (second_side: {state})
        """,
        examples=(
            hit("It was signed [[by Lena Vogt for Norway and Foreign Minister Kofi Mensah for Ghana]]."),
            hit("It was signed [[by minister Lena Vogt on behalf of Norway, and Kofi Mensah on behalf of the NVKO]]."),
            miss("It was made by Lena Vogt for Norway and for Ghana."),
        ),
    ),
    # The verb stands with the first.
    Rule(
        name="en.delegations.each_by",
        kind="represents_each",
        pattern="""
            (side: {state}) (<aux_be|aux_have>|{adverb}){1,3} <represent_verb> <by> {here}{0,12} (members: <person>) {aside}
            <!stop>{1,2} <the>? (second_side: {state}) <by> {here}{0,12} (second: <person>)
        """,
        examples=(
            hit("[[Norway was represented by Lena Vogt and Ghana by Foreign Minister Kofi Mensah]]."),
            hit("[[Norway was ably represented by minister Lena Vogt, while Ghana by Kofi Mensah]]."),
            hit("[[Norway has been represented by Lena Vogt; the NVKO by Ivo Brandt]]."),
            miss("Norway was represented by Lena Vogt and Kofi Mensah."), miss("Norway was liked by Lena Vogt and Ghana by Kofi Mensah."),
            hit("[[Norway was represented by Lena Vogt, a lawyer, and the NVKO by Ivo Brandt]]."),
            miss("Norway was represented by Lena Vogt. Ghana by Kofi Mensah."),
        ),
    ),
    # The people whose they are stand before.
    Rule(
        name="en.delegations.theirs",
        kind="theirs",
        pattern="<possessive_determiner.3p> {modifier}{0,2} (group: <delegations>)",
        examples=(hit("Lena Vogt and Kofi Mensah led [[their respective delegations]]."), miss("They led their party.")),
    ),
    Rule(
        name="en.delegations.members_of",
        kind="delegation",
        pattern="""
            (members: <person> ({next_person}){0,14}) {aside} <comma>?
            (<aux_be|appoint_verb> {adverb}{0,2} <among|as>? <article>? (<member_noun> <of> | <quantifier&multi>) | <aux_be> <in|on> | <join_verb>)
            (group: {group})
        """,
        examples=(
            hit("[[Lena Vogt, a former Norwegian diplomat, and Ivo Brandt were also members of the Norwegian delegation]]."),
            miss("Lena Vogt met members of the Norwegian delegation."),
            hit("[[Lena Vogt became a member of the Norwegian delegation]]."), miss("Lena Vogt was another delegation chief."),
            hit("[[Ivo Brandt served as member of the Norwegian delegation]]."), miss("Lena Vogt was against members of the delegation."),
            hit("[[Lena Vogt was among the members of the Norwegian delegation]]."),
            hit("[[Ivo Brandt was part of the Norwegian delegation]]."), hit("[[Ivo Brandt was in the Norwegian delegation]]."),
            hit("[[Ivo Brandt is on the Norwegian team]]."), hit("[[Ivo Brandt joined the Norwegian delegation]]."),
            miss("Ivo Brandt met the Norwegian delegation."),
        ),
    ),
    Rule(
        name="en.delegations.members_were",
        kind="delegation",
        pattern="<member_noun> <of> (group: {group}) <aux_be|comprise_verb|including|colon> (members: {persons})",
        examples=(
            hit("The [[members of the Norwegian delegation were Lena Vogt and Ivo Brandt]]."),
            miss("The members of the Norwegian delegation were tired."),
            hit("[[Members of the Norwegian delegation include Lena Vogt]]."),
            hit("the [[members of the delegation including Lena Vogt]]"),
            hit("[[Members of the Norwegian delegation: Lena Vogt and Ivo Brandt]]."),
        ),
    ),
    Rule(
        name="en.delegations.comprises",
        kind="delegation",
        pattern="""
            ((group: <delegation_noun&!delegations&!weak_delegation>) {between} | (weak: <weak_delegation&!delegations>) {between_few})
            (<including|comprise_verb> <of>? | <company_phrase>) (members: {persons})
        """,
        examples=(
            hit("The [[delegation included the minister, Lena Vogt; Ivo Brandt]], an envoy; and officials."),
            miss("A delegation consisting of members of the party led by Lena Vogt left."),
            hit("The [[delegation included Lena Vogt and deputy minister Ivo Brandt]]."),
            hit("A Norwegian [[delegation comprising Lena Vogt and Ivo Brandt]] arrived."),
            miss("The delegation included two diplomats."),
            hit("The Norwegian [[team included Lena Vogt]]."), hit("They sent a [[delegation including Lena Vogt and Ivo Brandt]]."),
            hit("The [[delegation was composed of Lena Vogt and Ivo Brandt]]."),
            hit("The [[delegation, accompanied by Lena Vogt]], left."), miss("The delegations included Lena Vogt."),
            miss("The teams included Lena Vogt."),
            miss("The team that met two officials of the ministry in the old town of Bergen included Lena Vogt."),
            miss("The delegation left. Guests included Lena Vogt. The team left. Guests included Ivo Brandt."),
            miss("The delegation left; guests included Lena Vogt. The team left; guests included Ivo Brandt."),
            miss("The delegation\n\nGuests included Lena Vogt.\n\nThe team\n\nGuests included Ivo Brandt."),
            hit("The delegation met a [[team that included Lena Vogt]]."), hit("The team met a [[delegation that included Lena Vogt]]."),
            hit("Norway's [[delegation included Lena Vogt]] and Denmark's comprised Ivo Brandt."),
            hit("The [[delegation included Lena Vogt]] and will meet Ivo Brandt."),
            hit("The [[delegation included Lena Vogt]] and met the Danish team of Ivo Brandt."),
            hit("The [[delegation included Lena Vogt from Norway, Kofi Mensah (Ghana) and, with aides, Ivo Brandt]]."),
            hit("The [[delegation included Lena Vogt alongside Ivo Brandt and leading envoy Kofi Mensah]]."),
            hit("The [[delegation included Lena Vogt]] and, on Denmark's part, Ivo Brandt."),
        ),
    ),
    Rule(
        name="en.delegations.in_aside",
        kind="delegation",
        pattern="(group: <delegation_noun&!delegations>) {whose}? @<bracket_open|dash> (members: <person> ({next_person}){0,14}) <bracket_close|dash>",
        examples=(
            hit("Norway's [[delegation (Lena Vogt and Ivo Brandt)]] left."), hit("The Norwegian [[team – Lena Vogt, Ivo Brandt and Kofi Mensah –]] left."),
            hit("The [[delegation of Norway (Lena Vogt)]] left."), miss("Norway's party (Lena Vogt and Ivo Brandt) won."),
            miss("Norway's delegation (met by Lena Vogt) left."), miss("Norway's delegations (Lena Vogt) left."),
        ),
    ),
    Rule(
        name="en.delegations.apposed",
        kind="delegation",
        pattern="(group: <delegation_noun&!delegations>) {whose}? <comma> (members: {inner}{0,8} <person> <conjunction_and> {here}{0,8} <person>) <comma>",
        examples=(
            miss("The Norwegian delegations, Lena Vogt and Ivo Brandt, left."), hit("The two-man Norwegian [[delegation, Lena Vogt and Ivo Brandt,]] left."),
            hit("The [[delegation of Norway, minister Lena Vogt and envoy Ivo Brandt,]] left."),
            miss("The Norwegian party, Lena Vogt and Ivo Brandt, left."), miss("The Norwegian delegation, Lena Vogt and Ivo Brandt left."),
        ),
    ),
    Rule(
        name="en.delegations.colon",
        kind="delegation",
        pattern="(group: <delegation_noun&!delegations>) @<colon> (members: {persons})",
        examples=(
            hit("Norway's [[delegation: Lena Vogt and Ivo Brandt]]."),
            miss("Norway's delegation left: Lena Vogt and Ivo Brandt."),
            miss("On both sides: Lena Vogt and Ivo Brandt."),
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
    Rule(
        name="en.delegations.on_the_side",
        kind="delegation",
        pattern="""
            <on|for|from> (group: {side_group}) (<comma|colon|aux_be|by> | <comma> <!person&!stop&!break>{1,6} <verb_en> <by>)
            (members: {persons})
        """,
        examples=(
            hit("[[On the Norwegian side, Foreign Minister Lena Vogt and Ivo Brandt]] took part."),
            hit("[[From the Norwegian side, the talks were attended by Lena Vogt and Ivo Brandt]]."),
            hit("[[On the Norwegian side were Lena Vogt and Ivo Brandt]]."),
            miss("On the other side, Lena Vogt left."),
            hit("[[For the Norwegian side: Lena Vogt]]."), hit("It was signed [[for the Norwegian side by Lena Vogt]]."),
            miss("On the Norwegian side, it was Lena Vogt, sent by Ivo Brandt."),
            miss("On the Norwegian side, it rained. They were attended by Lena Vogt."),
            miss("On the Norwegian side, talks\n\nThey were attended by Lena Vogt."),
        ),
    ),
    # A list with a line for each.
    Rule(
        name="en.delegations.listed",
        kind="delegation",
        pattern=(
            "<member_noun> <of> (group: {group}) <aux_be|comprise_verb>? <colon> "
            "(lines: (<break> <bullet|dash|number>? <stop>? <article|cap&!closed|office|rank|status>{0,8} <person> <!break>{0,60}){1,40})"
        ),
        examples=(
            hit("[[Members of the Norwegian delegation:\n\nMs. Lena Vogt, minister of trade\n\nMr. Ivo Brandt]]\n\nThey will arrive on Monday."),
            miss("Members of the Norwegian delegation: They will arrive with Lena Vogt."),
            hit(
                "[[Members of the Norwegian delegation are:\n\n• minister Lena Vogt\n\n– former envoy Ivo Brandt\n\n3. "
                "the respected Kofi Mensah]]\n\nThey left."
            ),
            hit("[[Members of the Norwegian delegation include:\n\nKofi Mensah]]"),
            miss("Members of the Norwegian delegation:\n\nWith Lena Vogt they left."),
        ),
    ),
    Rule(
        name="en.delegations.in_it_were",
        kind="delegation",
        pattern="""
            (<in|among|on> (<the>? {modifier}{0,2} <member_noun> <of>)?|<quantifier&multi>) (group: {group}) <aux_be> (members: {persons})
        """,
        examples=(
            hit("[[Part of the Norwegian delegation were Lena Vogt and Ivo Brandt]]."), miss("No team is Lena Vogt's."),
            hit("Also [[in the delegation were Lena Vogt and Ivo Brandt]]."),
            hit("Others [[on the Norwegian team are Lena Vogt and Ivo Brandt]]."),
            miss("In the delegation were two ministers."),
            hit("[[Among the members of the Norwegian delegation were Lena Vogt and Ivo Brandt]]."),
            hit("[[Among members of the Norwegian delegation were Lena Vogt and Ivo Brandt]]."),
        ),
    ),
    Rule(
        name="en.delegations.participants",
        kind="participants",
        pattern="""
            ((group: {state}) {modifier}{0,2} <member_noun&nouns> | <member_noun&nouns> <from> <the>? (side: {state})) {inner}{0,6}
            <comprise_verb|aux_be> <of>? (members: {persons})
        """,
        examples=(
            hit("[[Norwegian participants included Lena Vogt and Ivo Brandt]]."),
            hit("The [[participants from Norway were Lena Vogt and Ivo Brandt]]."),
            miss("Norwegian participants included two ministers."),
            miss("The Norwegian representatives were thanked by Lena Vogt."),
            miss("The representatives from Norway were thanked by Lena Vogt."),
        ),
    ),
    Rule(
        name="en.delegations.officials_there",
        kind="participants",
        pattern="""
            (group: {state}) {modifier}{0,2} <office_plural> <at|present_word> <!stop&!person&!break>{0,6} @<comprise_verb>
            (members: {persons})
        """,
        examples=(
            hit("[[Norwegian officials at the talks included Lena Vogt and Ivo Brandt]]."),
            hit("[[Norwegian envoys present included Lena Vogt]]."), hit("[[Norwegian landlords at the talks included Lena Vogt]]."),
            miss("Norwegian ministers included Lena Vogt."), miss("Norwegian envoys at the talks met Lena Vogt."),
            miss("Norwegian envoys at work. It included Lena Vogt."), miss("Norwegian envoys at work\n\nIt included Lena Vogt."),
            miss("Norwegian envoys at Ivo Brandt's house included Lena Vogt."),
        ),
    ),
    Rule(
        name="en.delegations.attending_for",
        kind="participants",
        pattern="@<attend_verb|represent_verb> <behalf_phrase>? <the>? (group: {state}) <aux_be> (members: {persons})",
        examples=(
            hit("[[Attending for Norway were Lena Vogt and Ivo Brandt]]."), hit("[[Participating on behalf of the NVKO was Lena Vogt]]."),
            hit("Those who [[represent Norway are Lena Vogt and Ivo Brandt]]."),
            miss("Attending for Norway was hard."), miss("Waiting for Norway was Lena Vogt."),
        ),
    ),
    Rule(
        name="en.delegations.represents",
        kind="participants",
        pattern="""
            (members: <person> ({next_person}){0,14}) ({aside} <comma>)? (<modal|aux_be|aux_have> | {adverb}){0,3} <represent_verb>
            <the>? (group: {state}) (?! <possessive> <noun|nouns>)
        """,
        examples=(
            hit("[[Lena Vogt and Ivo Brandt represented Norway]] at the talks."),
            miss("Lena Vogt represented her party."),
            hit("[[Lena Vogt will be ably representing Norway]] at the talks."), hit("[[Lena Vogt has represented Norway]]."),
            miss("Lena Vogt represented Norway's interest."), miss("Lena Vogt represented Norway's fishermen."),
            hit("[[Lena Vogt represented Oslo]]; [[Ivo Brandt represented the White House]]."),
            hit("[[Lena Vogt represented the United Nations]]; [[Ivo Brandt represented the CIA]]."),
            hit("[[Lena Vogt represented the Bundestag]]; [[Ivo Brandt represented the NVKO]]."),
            miss("Lena Vogt represented TV firms."),
        ),
    ),
    Rule(
        name="en.delegations.represented",
        kind="delegation",
        pattern="(group: {state}|{side_group}) (<aux_be|aux_have>|{adverb}){1,3} <represent_verb> <by> (members: {persons})",
        examples=(
            hit("[[Norway was represented by Lena Vogt and Ivo Brandt]]."),
            hit("[[The Norwegian side was represented by Lena Vogt]]."),
            miss("Norway was represented by two diplomats."),
            hit("[[Norway has been represented by Lena Vogt]]."), hit("[[Norway was ably represented by Lena Vogt]]."),
        ),
    ),
    Rule(
        name="en.delegations.cochaired",
        kind="cochairs",
        pattern="@<joint_chair_verb> <by> (members: {persons})",
        examples=(
            hit("The talks were [[co-chaired by Lena Vogt and Kofi Mensah]]."),
            hit("The talks were [[co-chaired by Lena Vogt of Norway and Ghana's minister, Kofi Mensah]]."),
            miss("The talks were chaired by Lena Vogt."),
        ),
    ),
    Rule(
        name="en.delegations.accompanied",
        kind="company",
        pattern="""
            (head: <person>) (<of> <the>? <country>)? {aside} <comma>? <who>? (<aux_be|aux_have> | {adverb}){0,3} <company_phrase>
            (members: {persons})
        """,
        examples=(
            hit("[[Lena Vogt was accompanied by Ivo Brandt and Mr. Okonkwo]]."),
            hit("[[Lena Vogt, who was accompanied by Ivo Brandt]], left."),
            miss("Lena Vogt was accompanied by an interpreter."),
            hit("[[Lena Vogt has always been accompanied by Ivo Brandt]]."),
            hit("[[Lena Vogt of the United States was accompanied by Ivo Brandt]]."), hit("[[Lena Vogt of Norway was accompanied by Ivo Brandt]]."),
        ),
    ),
    # "Joining her were", "among those travelling with her are"
    Rule(
        name="en.delegations.accompanying",
        kind="company",
        pattern="""
            @<accompany_verb&verb_ing|travel_verb&verb_ing> <with>? {inner}{0,10} (head: <person>) <!person&!stop&!break>{0,8} <aux_be>
            (members: {persons})
        """,
        examples=(
            hit("[[Joining President Lena Vogt on the trip were Ivo Brandt and Kofi Mensah]]."),
            hit("Among those [[travelling with Lena Vogt is Ivo Brandt]]."), hit("[[Accompanying minister Lena Vogt was Ivo Brandt]]."),
            miss("Joining Lena Vogt was easy."), miss("They saw Lena Vogt. There was Ivo Brandt."),
            miss("Whoever joins Lena Vogt is Ivo Brandt's friend."), miss("All who travel with Lena Vogt are Ivo Brandt's."),
            miss("They are joining Lena Vogt. Here is Ivo Brandt."), miss("Joining Lena Vogt\n\nHere is Ivo Brandt"),
            miss("Joining Lena Vogt, Kofi Mensah was Ivo Brandt's guest."),
        ),
    ),
    # Whom they accompany is the subject.
    Rule(
        name="en.delegations.accompanied_first",
        kind="company",
        pattern="(?<! <!stop&!break&!quote_open&!comma&!country&!capital&!city&!timex>) (cue: <company_phrase>)",
        examples=(
            hit("Lena Vogt came to Norway [[accompanied by]] Ivo Brandt."), hit("Lena Vogt left Berlin [[accompanied by]] Ivo Brandt."),
            hit("Lena Vogt left on Monday [[accompanied by]] Ivo Brandt."), hit("Lena Vogt came to Bergen [[joined by]] Ivo Brandt."),
            hit("[[Accompanied by]] Ivo Brandt, Lena Vogt left."), hit("They left. “[[Joined by]] Ivo Brandt, Lena Vogt left.”"),
            hit("They left. [[Accompanied by]] Ivo Brandt, Lena Vogt left."), hit("A visit\n\n[[Accompanied by]] Ivo Brandt, Lena Vogt left."),
            miss("Lena Vogt was accompanied by Ivo Brandt."), hit("Lena Vogt left for Chad, [[accompanied by]] Ivo Brandt."),
        ),
    ),
)

FRAMES: tuple[Frame, ...] = (
    Frame(
        name="en.delegations.led",
        kind="delegation",
        noun="delegation_noun&!delegations",
        verb="lead_verb|chair_verb",
        function="patient",
        roles={"agent": "led", "including": "members"},
        needs=("led",),
        examples=(
            hit("The Norwegian [[delegation]] was led by Lena Vogt and Ivo Brandt.", "led: Lena Vogt and Ivo Brandt"),
            hit("Lena Vogt headed the [[delegation]].", "led: Lena Vogt"),
            hit("Leading the Norwegian [[delegation]] is Lena Vogt.", "led: Lena Vogt"),
            hit("A [[delegation]] led by Lena Vogt and including Ivo Brandt left.", "led: Lena Vogt; members: Ivo Brandt"),
            miss("Lena Vogt liked the delegation."), miss("The delegation was led well."),
        ),
    ),
    # A group of people, "it", or several delegations.
    Frame(
        name="en.delegations.led_group",
        kind="led_group",
        verb="lead_verb|chair_verb",
        roles={"agent": "led", "patient": "group"},
        needs=("led", "group"),
        examples=(
            hit("Norwegian negotiators [[led]] by Lena Vogt left.", "led: Lena Vogt; group: Norwegian negotiators"),
            hit("It was [[led]] by Lena Vogt.", "led: Lena Vogt; group: It"),
            miss("Lena Vogt met the negotiators."), miss("It was led well."), miss("Lena Vogt led."),
        ),
    ),
    # Who are all of it: "they form the delegation", "it includes Vogt".
    Frame(
        name="en.delegations.formed",
        kind="made_up",
        verb="form_verb",
        roles={"agent": "members", "with_companion": "members", "patient": "group"},
        needs=("members", "group"),
        examples=(
            hit("Lena Vogt and Ivo Brandt [[formed]] the delegation.", "members: Lena Vogt and Ivo Brandt; group: the delegation"),
            hit("Together with Lena Vogt, Ivo Brandt [[forms]] the team.", "members: Ivo Brandt; Lena Vogt; group: the team"),
            miss("Lena Vogt left the delegation."), miss("A team formed."), miss("The team was formed."),
        ),
    ),
    Frame(
        name="en.delegations.it_includes",
        kind="made_up",
        verb="comprise_verb",
        roles={"subject": "group", "object": "members", "of&preposition": "members", "including": "members"},
        needs=("members", "group"),
        examples=(
            hit("It [[includes]] Lena Vogt.", "group: It; members: Lena Vogt"), hit("It [[consists]] of Lena Vogt.", "group: It; members: Lena Vogt"),
            hit("It [[includes]] ten envoys, including Lena Vogt.", "group: It; members: ten envoys; Lena Vogt"),
            miss("It has Lena Vogt."), miss("Including Lena Vogt."), miss("It includes."),
        ),
    ),
    Frame(
        name="en.delegations.sent",
        kind="sent",
        noun="delegation_noun&!delegations",
        verb="send_verb",
        function="patient",
        roles={"agent": "side"},
        needs=("side",),
        examples=(hit("Norway sent a [[team]] to Chad.", "side: Norway"), miss("Norway liked the team."), miss("A team was sent.")),
    ),
    # Who travels with one leads it.
    Frame(
        name="en.delegations.travels_with",
        kind="delegation",
        noun="delegation_noun&!delegations",
        verb="travel_verb|come_verb",
        function="with",
        roles={"agent": "led"},
        needs=("led",),
        examples=(
            hit("Lena Vogt flew to Chad with a [[delegation]].", "led: Lena Vogt"),
            miss("Lena Vogt met the delegation."), miss("The delegation came with Lena Vogt."), miss("Lena Vogt left with a delegation."),
        ),
    ),
    Frame(
        name="en.delegations.comprised",
        kind="delegation",
        noun="delegation_noun&!delegations",
        verb="comprise_verb",
        function="subject",
        roles={"object": "members", "of&preposition": "members", "including": "members"},
        needs=("members",),
        examples=(
            hit("The Norwegian [[delegation]] comprises Lena Vogt and Ivo Brandt.", "members: Lena Vogt and Ivo Brandt"),
            hit("The [[delegation]] consists of Lena Vogt, including Ivo Brandt.", "members: Lena Vogt; Ivo Brandt"),
            miss("The delegation liked Lena Vogt."), miss("The delegation joined."),
        ),
    ),
    Frame(
        name="en.delegations.under",
        kind="delegation",
        noun="delegation_noun&!delegations",
        roles={"leadership_phrase": "leader"},
        needs=("leader",),
        examples=(
            hit("Norway sent a [[delegation]] under Lena Vogt to Chad.", "leader: Lena Vogt"),
            hit("The Norwegian [[delegation]] came under the leadership of Lena Vogt.", "leader: Lena Vogt"),
            miss("The delegation came with Lena Vogt."),
        ),
    ),
    Frame(
        name="en.delegations.stands_for",
        kind="represents",
        verb="represent_verb",
        roles={"agent": "members", "patient": "side"},
        needs=("members", "side"),
        examples=(
            hit("Lena Vogt [[represented]] Norway.", "members: Lena Vogt; side: Norway"),
            hit("Norway was [[represented]] by Lena Vogt and Ivo Brandt.", "members: Lena Vogt and Ivo Brandt; side: Norway"),
            hit("[[Representing]] Norway was Lena Vogt.", "members: Lena Vogt; side: Norway"),
            miss("Norway was well represented."), miss("Lena Vogt liked Norway."), miss("It represented."),
        ),
    ),
    Frame(
        name="en.delegations.sent_somebody",
        kind="represents",
        verb="send_verb",
        roles={"agent": "side", "patient": "members"},
        needs=("members", "side"),
        examples=(
            hit("Norway [[sent]] Lena Vogt to Chad.", "side: Norway; members: Lena Vogt"),
            miss("Norway met Lena Vogt."), miss("Lena Vogt was sent."), miss("Norway sent."),
        ),
    ),
    Frame(
        name="en.delegations.attended_for",
        kind="represents",
        verb="attend_verb|take_verb",
        roles={"agent": "members", "behalf_phrase": "side"},
        needs=("members", "side"),
        examples=(
            hit("For Norway, Lena Vogt [[took]] part.", "members: Lena Vogt; side: Norway"),
            hit("The talks were [[attended]] on behalf of Norway by Lena Vogt.", "members: Lena Vogt; side: Norway"),
            miss("The talks were attended by Lena Vogt."), miss("The talks were attended on behalf of Norway."),
        ),
    ),
    Frame(
        name="en.delegations.signed_for",
        kind="represents",
        verb="sign_verb|confer_verb",
        roles={"agent": "members", "behalf_phrase&multi": "side"},
        needs=("members", "side"),
        examples=(
            hit("Lena Vogt [[signed]] on behalf of Norway.", "members: Lena Vogt; side: Norway"),
            miss("Lena Vogt signed for Norway."), miss("The pact was signed on behalf of Norway."),
        ),
    ),
    Frame(
        name="en.delegations.on_its_side",
        kind="represents",
        noun="side_noun",
        verb="attend_verb|take_verb",
        function="on|from|for",
        roles={"agent": "members"},
        needs=("members",),
        examples=(
            hit("On the Norwegian [[side]], the talks were attended by Lena Vogt.", "members: Lena Vogt"),
            miss("On the Norwegian side, the talks failed."), miss("On the Norwegian side, the talks were attended well."),
        ),
    ),
    Frame(
        name="en.delegations.joined",
        kind="company",
        verb="accompany_verb",
        roles={"patient": "head", "agent": "members"},
        needs=("head", "members"),
        examples=(
            hit("Lena Vogt was [[joined]] in her talks by Ivo Brandt.", "head: Lena Vogt; members: Ivo Brandt"),
            miss("Lena Vogt was met by Ivo Brandt."), miss("Lena Vogt joined."), miss("Joined by Ivo Brandt, they left."),
        ),
    ),
    # Who comes with whom: whoever is told of first leads.
    Frame(
        name="en.delegations.came_with",
        kind="company",
        verb="travel_verb|come_verb",
        roles={"agent": "leader", "object": "leader", "with": "members"},
        needs=("leader", "members"),
        examples=(
            hit("With Lena Vogt [[came]] Ivo Brandt.", "leader: Ivo Brandt; members: Lena Vogt"),
            hit("Ivo Brandt [[arrived]] with Lena Vogt.", "leader: Ivo Brandt; members: Lena Vogt"),
            miss("Lena Vogt left with Ivo Brandt."), miss("With Lena Vogt, it rained."), miss("Ivo Brandt arrived."),
        ),
    ),
)
