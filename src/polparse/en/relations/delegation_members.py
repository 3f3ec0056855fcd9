"""How English says who else is in a delegation."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["MEMBERS"]

MEMBERS: tuple[Rule, ...] = (
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
        name="en.delegations.on_the_side",
        kind="delegation",
        pattern="""
            <on|for|from> (group: {side_group}) (<of> <the> <noun>)? (<comma|colon|aux_be|by> | <comma> <!person&!stop&!break>{1,6} <verb_en> <by>)
            (members: {persons})
        """,
        examples=(
            hit("[[On the Norwegian side, Foreign Minister Lena Vogt and Ivo Brandt]] took part."),
            hit("[[From the Norwegian side, the talks were attended by Lena Vogt and Ivo Brandt]]."),
            hit("[[On the Norwegian side were Lena Vogt and Ivo Brandt]]."),
            hit("[[On the Norwegian side of the table were Lena Vogt and Ivo Brandt]]."),
            miss("On the other side, Lena Vogt left."),
            hit("[[For the Norwegian side: Lena Vogt]]."), hit("It was signed [[for the Norwegian side by Lena Vogt]]."),
            miss("On the Norwegian side, it was Lena Vogt, sent by Ivo Brandt."),
            miss("On the Norwegian side, it rained. They were attended by Lena Vogt."),
            miss("On the Norwegian side, talks\n\nThey were attended by Lena Vogt."),
        ),
    ),
    # Who was there for each side: "for Norway: A, minister; B; for Chad: C".
    Rule(
        name="en.delegations.for_side",
        kind="participants",
        pattern="""
            ((?<= <break|stop|comma|semicolon|colon|aux_be>) | ^) <for> <the>? (side: {state}) @<colon>
            (members: {in_list}{0,16} ((head: <person>) <bracket_open> <chief_noun|delegation_chief> <bracket_close> | <person>)
              ({in_list}{0,30} <person>){0,20})
        """,
        examples=(
            hit("Present were, [[for Norway: Lena Vogt, minister; Ivo Brandt]]; [[for Chad: Kofi Mensah]]."),
            hit("[[For Norway: Minister Lena Vogt]]"), hit("[[For the EU: Lena Vogt]]"), hit("There were:\n\n[[For Norway: Lena Vogt]]"),
            hit("They were there. [[For Norway: Lena Vogt]]"), hit("Taking part were [[for Norway: Lena Vogt]]."),
            hit("The list: [[for Norway: Lena Vogt]]."), hit("Present were, [[for Norway: Lena Vogt (head)]], among others."),
            hit("Present were, [[for Norway: Lena Vogt (head of delegation)]], among others."),
            miss("Goals for Norway: Lena Vogt."), miss("For Norway, Lena Vogt left."), miss("For Norway: nothing. Lena Vogt left."),
            miss("For Norway: nobody said that Lena Vogt left."), miss("For Norway:\n\nLena Vogt"),
            miss("For the envoy: Lena Vogt."),
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
)
