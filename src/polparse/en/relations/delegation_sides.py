"""How English says who stands for a side, and who comes with whom, without a word for a delegation."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["SIDES"]

SIDES: tuple[Rule, ...] = (
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
    # "She was accompanied by"
    Rule(
        name="en.delegations.accompanied_again",
        kind="company",
        pattern="<pronoun_subject.3sm|pronoun_subject.3sf> (<aux_be|aux_have> | {adverb}){1,3} (cue: <company_phrase>)",
        examples=(
            hit("[[She was accompanied by]] Ivo Brandt."), hit("[[He has always been joined by]] Ivo Brandt."),
            miss("It was accompanied by Ivo Brandt."), miss("She left accompanied by Ivo Brandt."),
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
