"""How English says who takes an office and who leaves it, with a verb: "succeeded Vogt as minister", "resigned as mayor"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

MACROS = {
    # What may stand between somebody and the verb: ", once an aide,", ", who has".
    "who_then": "(<comma> <!comma&!stop&!break&!person>{1,10} <comma> | <comma>? <who>)? <aux_have|modal|adverb|adverb_word>{0,3}",
    # What may stand before a name: "President", "the late Mr.".
    "announced": "<the>? <office|honorific|status|demonym|rank|portfolio>{0,4}",
    "when": "(<preposition>? <timex>)?",
    "new_office": "(<as> | <to> <appoint_verb>) {when} (whole: {phrase}) {no_clause}",
    "just": "<adverb|adverb_word>?",
    # Where a sentence begins.
    "opens": "(?<! <!stop&!break&!quote_open>)",
    # What may stand between somebody and what he has done: ", who has", ", the envoy, has".
    "did": "(<comma> <!comma&!stop&!break&!person>{1,10} (?= <comma>))? <comma>? <who>? <aux_have>? <adverb&!negation|adverb_word&!negation>{0,2}",
    # What may follow who leaves office, and not only "as party leader" or "from the list".
    "for_good": """
        (?= <from>? <the|possessive_determiner>? <adjective>? <post_noun|body_noun.government>
          | <comma|semicolon|stop|break|dash|quote_close|bracket_close|timex|adverb&!preposition|conjunction_and>
          | <preposition&!as&!from&!to|subordinator&!as> | $)
    """,
    # Behind a name and an office: that the office is over.
    "out_of_office": """
        {did} (<leave_verb&verb_ed|leave_verb&verb_s> {for_good} | <die_verb>
          | <give_up_verb> <the|possessive_determiner>? <adjective>? <post_noun>
          | <aux_be>{1,2} {just} (<unseat_verb> {for_good} | <slain_word> | <replace_verb&verb_en> {when} <by>))
    """,
    # The same of a noun, which may be that of somebody beside another.
    "end_of_office": "<possessive> <adjective>? (<death_noun> (?! <noun|nouns>) | <leave_noun> (?= <aux_have>? <verb_ed|verb_s&!nouns>))",
    # And before an office.
    "after_office": """
        ((<after|since|following|accept_verb> | (?<! <!stop&!break>)) <the>? <adjective>? <leave_noun> <of> <the>?
        | (?<! <verb_en>) <death_noun> <of> <the>? | <unseat_verb&verb_ed> <the>? | <verb_en> {when} <then_phrase>) $
    """,
    # Who stands beside another is not told of: "an aide to Minister".
    "told_beside": "<preposition&!subordinator> <the|possessive_determiner>? $",
    # Who is put forward for an office.
    # One of several, each behind his office: "the king of Chad, Kofi Mensah, the king of Ghana"; "a king" is one more thing that one is.
    "holder_behind": "<comma> (person: <person>) (ended: <comma|conjunction_and|stop>)?",
    "some_holder": "<article&!the>",
    "nominated": "(<comma>? <who>)? <aux_be|aux_have>{1,3} {just} <nominate_verb>",
    "nominating": "<nominate_verb> {announced} $",
    # For whom somebody comes into office.
    "successor": """
        (<comma>? (<succession_phrase> | <replace_verb&verb_ing>) | <to> <replace_verb&verb_base> | <comma> <who> <aux_have>? <replace_verb&!verb_base>)
        {announced} (leaver: <person>)
    """,
    # "as the minister had asked"
    "no_clause": "(?! <aux_have|aux_be|aux_do|modal|verb_s|verb_ed&!preposition&!adjective>)",
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.roles.succeeds",
        kind="role",
        pattern="""
            (person: <person>) {who_then} @<replace_verb|take_verb> ((?<= <replace_verb>) | <over> <from>)
            {announced} (leaver: <person>) {when} {new_office}
        """,
        examples=(
            hit("Lena Vogt replaced Ivo Brandt as [[minister of trade]]."),
            hit("Lena Vogt replaced Ivo Brandt to become [[minister of trade]]."),
            hit("Lena Vogt, who succeeded the late President Ivo Brandt in 2019 as [[head of the fund]], left."),
            hit("Lena Vogt has already taken over from Ivo Brandt as [[mayor of Bergen]]."),
            miss("Lena Vogt replaced Ivo Brandt as quickly as she could."),
            miss("Lena Vogt met Ivo Brandt as the minister of trade left. Lena Vogt took Ivo Brandt as minister of trade."),
        ),
    ),
    # "The post of mayor went to Lena Vogt."
    Rule(
        name="en.roles.post_goes",
        kind="role",
        pattern="@<post_noun> <of> <the>? (whole: {title}) <aux_have>? <go_verb> <to> {announced} (person: <person>)",
        examples=(
            hit("The post of [[minister of trade]] went to former envoy Lena Vogt. The job of [[mayor]] has gone to Ivo Brandt."),
            hit("The job of the [[mayor]] goes to Nils Berg."),
            miss("The post of minister was left to Lena Vogt. The name of the mayor went to Lena Vogt."),
        ),
    ),
    # "Lena Vogt's tenure as governor".
    Rule(
        name="en.roles.tenure",
        kind="role",
        pattern="(person: <person>) <possessive> <adjective>? @<post_noun> <as> (whole: {phrase}) {end}",
        examples=(
            hit("Lena Vogt's brief tenure as [[governor of the bank]] is over. Ivo Brandt's long role as [[mayor]] is over."),
            hit("Nils Berg's mandate as [[mayor]] is over."),
            miss("Lena Vogt's talks as mayor were long. Lena Vogt's tenure as long as it was failed."),
        ),
    ),
    # "Lena Vogt was promoted from deputy to minister."
    Rule(
        name="en.roles.promoted",
        kind="role",
        pattern="(person: <person>) {who_then} <aux_be>{1,2} {just} @<appoint_verb> <from> {title} <to> (whole: {phrase}) {end}",
        examples=(
            hit("Lena Vogt was promoted from deputy mayor to [[mayor of Bergen]]. Ivo Brandt has just been promoted from envoy to [[minister]]."),
            miss("Lena Vogt went from mayor to mayor. Lena Vogt was promoted from the north to the south."),
        ),
    ),
    Rule(
        name="en.roles.succeeded",
        kind="role",
        pattern="(leaver: <person>) {who_then} <aux_be> {just} @<replace_verb> {when} {new_office} {when} (<by> {announced} (person: <person>))?",
        examples=(
            hit("Ivo Brandt was replaced as [[minister of trade]] by Lena Vogt."),
            hit("Ivo Brandt will be quickly replaced in May as [[mayor]]."),
            miss("Ivo Brandt was praised as a minister by Lena Vogt."),
        ),
    ),
    Rule(
        name="en.roles.succeeded_by",
        kind="role",
        pattern="(leaver: <person>) {who_then} <aux_be> {just} @<replace_verb> <by> {announced} (person: <person>) {when} {new_office}",
        examples=(
            hit("Ivo Brandt was quickly succeeded by former envoy Lena Vogt in May as [[mayor]]."),
            miss("Ivo Brandt was replaced by Lena Vogt as quickly as they could."),
        ),
    ),
    # How long it was held, and that it is over.
    Rule(
        name="en.roles.leaves_after",
        kind="role",
        pattern="<timex> @<as> (whole: {phrase}) <comma> (leaver: <person>) {who_then} <leave_verb>",
        examples=(
            hit("After nine years as [[head of the fund]], Lena Vogt stepped down. After a year as [[mayor]], Ivo Brandt has retired."),
            miss("After nine years as head of the fund, Lena Vogt spoke."),
        ),
    ),
    Rule(
        name="en.roles.left_after",
        kind="role",
        pattern="(leaver: <person>) {who_then} <leave_verb> {when} <after> <timex> @<as> (whole: {phrase}) {no_clause}",
        examples=(
            hit("Lena Vogt resigned on Friday after four years as [[mayor of Bergen]]. Ivo Brandt stepped down after a year as [[editor]]."),
            miss("Lena Vogt spoke after four years as mayor of Bergen."),
        ),
    ),
    Rule(
        name="en.roles.leaves",
        kind="role",
        pattern="""
            (leaver: <person>) {who_then}
            @<leave_verb|give_up_verb>
            ((?<= <leave_verb>) | <possessive_determiner> <adjective>? <post_noun>)
            {when} (<as> {when} | <from> <the|possessive_determiner> <post_noun> <as|of>) (whole: {phrase}) {no_clause}
        """,
        examples=(
            hit("Ivo Brandt resigned as [[minister of trade]]."),
            hit("Ivo Brandt, who has stepped down as [[mayor of Bergen]], left."),
            hit("Ivo Brandt lost his job as [[editor]]. Lena Vogt left her full post as [[chair of the board]]."),
            hit("Ivo Brandt resigned from his post as [[minister]]. Lena Vogt resigned from the post of [[deputy mayor]]."),
            hit("Nils Berg retired as [[mayor]]."), miss("Ivo Brandt stood as mayor. Ivo Brandt lost as leader of the party."),
            miss("Ivo Brandt resigned as the minister had asked."),
            miss("Ivo Brandt was praised as a minister, stood up as the mayor came, and lost his keys as a child."),
        ),
    ),
    Rule(
        name="en.roles.dismissed",
        kind="role",
        pattern="(leaver: <person>) {who_then} <aux_be>{1,2} {just} @<dismiss_verb> (<from> <post_noun>)? {when} {new_office}",
        examples=(
            hit("Ivo Brandt was removed from office as [[mayor]]."),
            hit("Ivo Brandt was abruptly dismissed on Monday as [[army chief]]. Lena Vogt has been sacked as [[party leader]]."),
            miss("Ivo Brandt was praised as a minister."),
        ),
    ),
    Rule(
        name="en.roles.dismisses",
        kind="role",
        pattern="@<dismiss_verb> {announced} (leaver: <person>) {when} {new_office}",
        examples=(
            hit("The king dismissed General Ivo Brandt on Monday as [[head of the army]]."),
            miss("The king met Ivo Brandt as head of the army."),
            miss("The king dismissed Ivo Brandt as a liar."),
        ),
    ),
    Rule(
        name="en.roles.acts_as",
        kind="role",
        pattern="""
            (person: <person>) ({who_then} | <comma>) (<verb_s|verb_ed> | <aux_be>{1,2} <verb_ing>) <over|in|post_noun>? {when} @<as> {when}
            (whole: {phrase}) (?<! <from> <person>) {no_clause}
            (<from> {announced} (leaver: <person>))?
        """,
        examples=(
            hit("Lena Vogt returned as [[minister of trade]]. His daughter, Lena Vogt, succeeded as [[mayor of Bergen]]."),
            hit("Lena Vogt, who works as [[a teacher in Oslo]], left. Ivo Brandt took office in May as [[mayor]]. Nils Berg took over as [[mayor]]."),
            hit("Lena Vogt takes over as [[mayor of Bergen]] from Ivo Brandt. Nils Berg works as [[a teacher]]."),
            hit("Lena Vogt, who is standing in as [[mayor]], left. Ivo Brandt has been working as [[a teacher]]."),
            miss("Lena Vogt was described as a teacher."),
            miss("Lena Vogt left as soon as the minister came."),
        ),
    ),
    # The same before the name, at the start of a sentence: "Having resigned as mayor, Lena Vogt left".
    Rule(
        name="en.roles.left_first",
        kind="role",
        pattern="""
            ({opens} | <after>) <aux_have>? <aux_be>? @<leave_verb|dismiss_verb> {when} <as> (whole: {phrase}) {when} <comma>
            {announced} (leaver: <person>)
        """,
        examples=(
            hit("Having stepped down as [[mayor of Bergen]], Ivo Brandt left. After resigning in May as [[minister]], Lena Vogt left."),
            hit("Sacked as [[party leader]] in May, Nils Berg left. After being dismissed as [[envoy]], Nils Berg left."),
            miss("He resigned as mayor of Bergen, Lena Vogt said. Praised as a minister, Lena Vogt left."),
        ),
    ),
    Rule(
        name="en.roles.replacing",
        kind="role",
        pattern="{opens} @<replace_verb> {announced} (leaver: <person>) {when} {new_office} <comma> {announced} (person: <person>)",
        examples=(
            hit("Replacing Ivo Brandt as [[mayor of Bergen]], Lena Vogt promised calm. Succeeding Nils Berg in May as [[envoy]], Jens Holm left."),
            miss("She spoke of replacing Ivo Brandt as mayor, Lena Vogt said."),
        ),
    ),
    Rule(
        name="en.roles.replaced",
        kind="role",
        pattern="<aux_be> {just} @<replace_verb> {when} {new_office} {when} <by> {announced} (person: <person>)",
        examples=(
            hit("He was replaced as [[minister of trade]] by Lena Vogt. They lost, and he was quickly succeeded in May as [[mayor]] by Ivo Brandt."),
            miss("He was replaced as quickly by Lena Vogt."),
        ),
    ),
    Rule(
        name="en.roles.taken_first",
        kind="role",
        pattern="""
            {opens} <aux_be|aux_have>{0,2} @<appoint_verb|as> <as>? (whole: {phrase}) {when} <comma> {announced} (person: <person>)
        """,
        examples=(
            hit("Elected [[mayor of Bergen]] in 2019, Lena Vogt left. Appointed as [[envoy]], Ivo Brandt left. As [[minister]], Nils Berg was loved."),
            hit("Having been named [[envoy to Rome]], Jens Holm left."),
            miss("She was elected mayor of Bergen, Lena Vogt said. As the minister left, Lena Vogt spoke."),
        ),
    ),
    Rule(
        name="en.roles.held_first",
        kind="role",
        pattern="{opens} (?! <appoint_verb>) (whole: {title}) <preposition> @<timex> (<until|to> <timex>)? <comma> {announced} (person: <person>)",
        examples=(
            hit("[[Trade minister]] from 2009 until 2012, Ivo Brandt lost his seat. [[Mayor of Bergen]] since 2019, Lena Vogt left."),
            hit("[[Mayor of Bergen]] from May to June, Lena Vogt left."), miss("Elected mayor in 2019, Lena Vogt left."),
            miss("They met the mayor in 2019, Lena Vogt said. Minister Ivo Brandt left in 2019, Lena Vogt said."),
        ),
    ),
    Rule(
        name="en.roles.was_once_first",
        kind="role",
        pattern="""
            {opens} (whole: <a> {modifier}{0,6} @<single_office> {scope}{0,2}) <comma> {announced} (person: <person>)
            (?= <adverb>{0,1} <verb_ed&!cue_verb|aux_have|modal>)
        """,
        examples=(
            hit("[[A former teacher]], Lena Vogt entered politics in 2001. [[A minister of trade]], Ivo Brandt has agreed. [[A mayor]], Nils Berg will agree."),
            miss("A minister, Lena Vogt said, would stay. They met a minister, Lena Vogt left."),
        ),
    ),
)
