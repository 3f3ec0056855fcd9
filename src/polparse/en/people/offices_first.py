"""How English says what somebody is before a name that a comma adds: "the chief whip, Lena Vogt"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["FIRST"]

FIRST: tuple[Rule, ...] = (
    Rule(
        name="en.roles.inverted",
        kind="role",
        pattern="""
            (whole: ({common_owner} | <article|possessive_determiner> | {owner}) <timex>? {modifier}{0,6} @<single_office> {behind_office} {second}{0,2})
            <comma> <timex>? {announced_too} (person: <person>)
            (?= <post_nominal>{0,2} {whence} (<comma|stop|dash|semicolon|bracket_open|break> | $))
        """,
        examples=(
            hit("[[The Norwegian foreign minister]], Lena Vogt, spoke."),
            hit("[[The chief whip]], Lena Vogt MP, spoke."), hit("[[The chief whip]], currently Lena Vogt, spoke."),
            hit("[[The head of the Fjord Research Council (FRC)]], Lena Vogt, spoke."),
            hit("They met [[the chief whip]], Lena Vogt"),
            hit("[[Norfly's director]], Lena Vogt, spoke."),
            hit("[[Her campaign manager]], Lena Vogt - she is from Bergen - spoke."),
            hit("He thanked [[the chairwoman]], Lena Vogt; the envoys; and [[the Vice-Chairperson]], Ivo Brandt\n\nThey left."),
            hit("[[The mayor of Bergen and former trade minister]], Lena Vogt, spoke."),
            hit("[[The country's president]], Lena Vogt, spoke."), hit("[[The council's chair]], Lena Vogt of Norway, spoke."),
            miss("The council's chair, Lena Vogt of the fund said, spoke."),
            # A rank or another office between: one more thing that the same person is.
            hit("[[The chief of the general staff]], Gen. Lena Vogt, spoke."),
            hit("[[Norfly’s chairwoman]], Senator Lena Vogt (Labour), left."),
            hit("[[Her main rival]], Bergen lawyer Ivo Brandt, left."), hit("[[His deputy]], Lt. Gen. (rtd) Ivo Brandt, left."),
            miss("The minister, President Lena Vogt said, would stay."),
            miss("The president met the minister, General Lena Vogt and others."),
            hit("They met [[Norway's Permanent Secretary, Ministry of Trade]], Lena Vogt."),
            miss("The other senators, Lena Vogt and Ivo Brandt, left."),
            miss("The minister left, Lena Vogt stayed."),
            miss("His wife, Lena Vogt, left; so did the senators, Ivo Brandt, Jens Holm and others."),
            miss("They met the president, wife Lena Vogt, and others; the minister, senators Ivo Brandt, Jens Holm and others."),
        ),
    ),
    # At the start of a sentence, the second comma is often missing.
    Rule(
        name="en.roles.inverted_opening",
        kind="role",
        pattern="""
            (?<! <!stop&!break&!quote_open>) (whole: <the> {modifier}{0,6} <single_office> {more}? {remark}? {scope}{1,3}) <comma>
            <honorific>{0,2} (person: <person>) (?= <modal|verb_ed|verb_s|timex>)
        """,
        examples=(
            hit("[[The Chairperson of the Arctic Council]], Lena Vogt has agreed."),
            hit("[[The director of the fund]], Ivo Brandt is in Rome. [[The chair of the council]], Lena Vogt will leave."),
            hit("Oslo\n\n[[The director of the fund]], Ivo Brandt left. “[[The chair of the council]], Lena Vogt arrives today.”"),
            hit("[[The director of the fund]], Ivo Brandt yesterday left."),
            miss("After the speech of the Chairperson, Lena Vogt has agreed."),
            miss("The director of the fund, Ivo Brandt, left. He thanked the chair of the council, Lena Vogt said."),
        ),
    ),
    # Without an article, if it is told what the office is of.
    Rule(
        name="en.roles.inverted_bare",
        kind="role",
        pattern="""
            {run} (?<! <comma|article|possessive>)
            (whole: {modifier}{0,4} @<office&cap&!office_plural> {more}? {remark}? {scope_before}{1,3} {employer}?) <comma>
            (person: <person>) (?= <comma|stop|dash|semicolon|bracket_open|break> | $)
        """,
        examples=(
            hit("He received [[President of Norway]], Lena Vogt, at home."),
            hit("He received [[President of Norway]], Lena Vogt"),
            hit("He received [[Envoy to Oslo]], Ivo Brandt; [[King of Denmark]], Jens Holm (81); [[President of Norway]], Lena Vogt."),
            hit("He received [[King of Denmark]], Jens Holm - a friend - and [[President of Norway]], Lena Vogt\n\nHe left."),
            miss("He received Norwegian ministers, Lena Vogt, and others."),
            miss("He received Envoys to Oslo, Lena Vogt, Ivo Brandt and others."),
            miss("He received the President of Norway, Lena Vogt, and Norway's Envoy to Rome, Ivo Brandt."),
            miss("He received Lena Vogt, President of Norway, Ivo Brandt, Envoy to Rome, and others."),
            miss("In talks with President of Norway, Vogt asked why."),
            miss("She was then president of the fund, Ivo Brandt, her rival, said."),
        ),
    ),
    # An honorific tells that a name is added, not the next of several.
    Rule(
        name="en.roles.inverted_honorific",
        kind="role",
        pattern="""
            {run}
            (whole: (<article|possessive_determiner> | {owner})? {modifier}{0,6} @<single_office> {more}?
              {remark}? {scope_before}{0,3} {employer}?) {remark}?
            <comma> <honorific> <honorific>{0,2} (person: <person>)
        """,
        examples=(
            hit("They met [[Minister of Trade]], Hon. Lena Vogt and others."),
            hit("They met [[Foreign Minister (FM)]], Dr. Lena Vogt."),
            hit("It met [[its counterpart from Norway]], Dr. Lena Vogt and left."),
            hit("They met [[Norway's envoy]], Mr Ivo Brandt, and [[the Treasury secretary]], Ms. Lena Vogt."),
            miss("They met Minister Ivo Brandt, Dr. Lena Vogt and others."),
            miss("They met his wife, Ms. Lena Vogt. He blamed the judges, Mr. Brandt said."),
        ),
    ),
    Rule(
        name="en.roles.inverted_nation",
        kind="role",
        pattern="""
            (?<! <hyphen|article|comma>)
            (whole: <demonym|country|status.acting&cap> {modifier}{0,4} <single_office>) <comma>
            <honorific>{0,2} (person: <person>) (?= <comma|stop|dash|preposition>)
        """,
        examples=(
            hit("It hit [[Norwegian general]], Ivo Brandt, at home."),
            hit("It hit [[Norwegian general]], Ivo Brandt in Oslo, then [[U.S. congressman]], Jens Holm - and [[Acting Speaker]], Lena Vogt."),
            miss("It hit Norwegian generals, Ivo Brandt said."),
            miss("It hit three Norwegian generals, Ivo Brandt, Jens Holm and others."),
            miss("It hit the Norwegian general, Ivo Brandt, and Anglo-Norwegian general, Jens Holm, and his Danish wife, Lena Holm."),
            miss("It hit Lena Vogt, Norwegian general, Ivo Brandt, and Norway's caretaker leader, Jens Holm."),
            miss("Like every Norwegian citizen, Ivo Brandt votes."),
        ),
    ),
    Rule(
        name="en.roles.each",
        kind="role",
        pattern="""
            (whole: <the>? {modifier}{0,3} @<office_plural> <of|to> <the>? <country> (<comma> <country>)? <conjunction_and> <the>?
              <country>) <comma> <honorific>?
            (person_first: <person>) (<comma> <honorific>? (person_second: <person>))? <conjunction_and> <honorific>?
            (person_last: <person>)
        """,
        examples=(
            hit("[[The ambassadors to Norway and Denmark]], Lena Vogt and Ivo Brandt, left."),
            hit("[[The presidents of Norway and Denmark]], Lena Vogt and Ivo Brandt, left."),
            miss("The ambassadors to Norway and Denmark met Lena Vogt and Ivo Brandt."),
            hit("[[Ambassadors to Norway and Denmark]], Lena Vogt and Ivo Brandt, left."),
            hit("[[The ambassadors to Norway, Chad and Denmark]], Mr. Nils Berg, Ms. Lena Vogt and Mr. Ivo Brandt, left."),
            hit("[[The presidents of Norway, Chad and Denmark]], Nils Berg, Lena Vogt and Ivo Brandt, left."),
        ),
    ),
)
