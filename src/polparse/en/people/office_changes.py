"""How English says who takes an office and who leaves it, with a verb: "succeeded Vogt as minister", "resigned as mayor"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

MACROS = {
    # What may stand between somebody and the verb: ", once an aide,", ", who has".
    "who_then": "(<comma> <!comma&!stop&!break&!person>{1,10} <comma> | <comma>? <who>)? <aux_have|modal|adverb|adverb_word>{0,3}",
    # What may stand before a name: "President", "the late Mr.".
    "announced": "<the>? <office|honorific|status|demonym|rank|portfolio>{0,4}",
    "when": "(<preposition>? <timex>)?",
    "new_office": "<as> {when} (whole: {phrase}) {no_clause}",
    "just": "<adverb|adverb_word>?",
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
            hit("Lena Vogt, who succeeded the late President Ivo Brandt in 2019 as [[head of the fund]], left."),
            hit("Lena Vogt has already taken over from Ivo Brandt as [[mayor of Bergen]]."),
            miss("Lena Vogt replaced Ivo Brandt as quickly as she could."),
            miss("Lena Vogt met Ivo Brandt as the minister of trade left. Lena Vogt took Ivo Brandt as minister of trade."),
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
    Rule(
        name="en.roles.leaves",
        kind="role",
        pattern="""
            (leaver: <person>) {who_then}
            @<leave_verb|step_verb|give_up_verb>
            ((?<= <leave_verb>) | <particle> | <possessive_determiner> <adjective>? <post_noun>)
            {when} (<as> {when} | <from> <the|possessive_determiner> <post_noun> <as|of>) (whole: {phrase}) {no_clause}
        """,
        examples=(
            hit("Ivo Brandt resigned as [[minister of trade]]."),
            hit("Ivo Brandt, who has stepped down as [[mayor of Bergen]], left."),
            hit("Ivo Brandt lost his job as [[editor]]. Lena Vogt left her full post as [[chair of the board]]."),
            hit("Ivo Brandt resigned from his post as [[minister]]. Lena Vogt resigned from the post of [[deputy mayor]]."),
            hit("Nils Berg retired as [[mayor]]."), miss("Ivo Brandt stood as mayor."),
            miss("Ivo Brandt resigned as the minister had asked."),
            miss("Ivo Brandt was praised as a minister, stood up as the mayor came, and lost his keys as a child."),
        ),
    ),
    Rule(
        name="en.roles.dismissed",
        kind="role",
        pattern="(leaver: <person>) {who_then} <aux_be>{1,2} {just} @<dismiss_verb> {when} {new_office}",
        examples=(
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
            (person: <person>) {who_then} <verb_s|verb_ed> <over|post_noun>? {when} @<as> {when} (whole: {phrase}) {no_clause}
        """,
        examples=(
            hit("Lena Vogt returned as [[minister of trade]]."),
            hit("Lena Vogt, who works as [[a teacher in Oslo]], left. Ivo Brandt took office in May as [[mayor]]. Nils Berg took over as [[mayor]]."),
            miss("Lena Vogt was described as a teacher."),
            miss("Lena Vogt left as soon as the minister came."),
        ),
    ),
)
