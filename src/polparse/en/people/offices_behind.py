"""How English says what somebody is behind his name: "Lena Vogt, a former diplomat"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["BEHIND"]

BEHIND: tuple[Rule, ...] = (
    Rule(
        name="en.roles.after",
        kind="role",
        pattern="""
            (person: <person>) <post_nominal>{0,2} (<bracket_open> <country> <bracket_close>)? (<comma> <integer>)?
            <comma|dash|bracket_open> (?! {of_next}|{another_does}) {since_when}?
            (whole: ({phrase} | {named_phrase}) {rest}) {end}
            (?! <preposition> <the>? {names}{1,6} <honorific>{0,2} <person>)
        """,
        examples=(
            hit("Lena Vogt, [[a former Norwegian diplomat]], spoke."),
            hit("Lena Vogt QC, [[a former Norwegian diplomat]], spoke."),
            hit("Lena Vogt — [[a former diplomat]] — and Ivo Brandt ([[a teacher]]) spoke."),
            hit("Lena Vogt, [[Norway's ambassador to Rome]], spoke."), hit("Lena Vogt, [[a former minister and the leader of the fund]], spoke."),
            hit("Lena Vogt, [[a Fjord Prize-winner]], spoke."),
            hit("Lena Vogt, [[a silver and bronze medalist]], spoke."),
            hit("Lena Vogt, now [[a professor at Fjord University]], spoke."), hit("Lena Vogt, then [[the mayor of Oslo]], spoke."),
            hit("Lena Vogt, until 2019 [[the mayor of Oslo]], spoke. Ivo Brandt, once [[a minister]], left. Nils Berg, at the time [[envoy]], left."),
            hit("Lena Vogt, [[head of the newly founded Labour Party]], spoke."),
            hit("Lena Vogt, [[an expert and researcher at the Fjord Institute]], spoke."),
            hit("Lena Vogt, [[editor at large]]"),
            miss("Asked about Lena Vogt, her spokesman replied. After a call to Ivo Brandt, the press secretary had no more to say."),
            hit("Lena Vogt, [[the minister]] accused of fraud, left."), hit("Lena Vogt, [[envoy]] is ill."),
            miss("With Lena Vogt, the meeting began."), miss("He thanked Lena Vogt, the director of the fund, Ms. Lena Holm, and others."),
            miss("They met Lena Vogt, the secretary of the committee and other officials."),
            miss("They met Minister Lena Vogt, the chair of the fund, Lena Holm, and others."),
            miss("They met Minister Lena Vogt, the chair of the fund, Lena Holm and others."),
            hit("They met Lena Vogt, [[the chair of the fund]], Lena Holm, and others."),
            hit("They met Minister Lena Vogt, [[the chair of the fund]], Lena Holm."),
            miss("They met Lena Vogt, Norway's envoy for Denmark Ivo Brandt, and others."),
            hit("Lena Vogt, [[director at Norfly]] left. Ivo Brandt, [[envoy from Norway]] left. Jens Holm, [[director in the ministry]] left."),
            hit("Lena Vogt, [[adviser on ships]] left. Ivo Brandt, [[officer with the navy]] left. Jens Holm, [[adviser to his committee]] left."),
            hit(
                "Lena Vogt, [[adviser to Ivo Brandt]] left. Ivo Brandt, [[adviser to the prime minister]] left. Jens "
                "Holm, [[adviser to the aid agencies]] left."
            ),
            hit(
                "Lena Vogt, [[adviser to the new world body]] left. Ivo Brandt, [[adviser to the peshmerga]] left. "
                "Jens Holm, [[adviser to the contras]] left."
            ),
            hit(
                "Lena Vogt, [[adviser to the union's ships]] left. Ivo Brandt, [[adviser to the union's treaty]] left. "
                "Jens Holm, [[adviser to the union's aid agencies]] left."
            ),
            hit(
                "Lena Vogt, [[spokesman for Norfly affairs]] left. Ivo Brandt, [[spokesman for Anglo-Norwegian Talks]] "
                "left. Jens Holm, [[spokesman for Forward Norway]] left."
            ),
            hit("Lena Vogt, [[the president's adviser]], left."),
            miss("Lena Vogt, wife of a farmer, left. Ivo Brandt, a Senator envoy, left. Jens Holm, a Mr Minister, left. Lena Holm, an Under minister, left."),
            hit("Lena Vogt, [[editor]] under fire is ill, he said. Ivo Brandt, [[editor]] under fire does not fish, he said."),
            hit("Lena Vogt, [[editor]] under fire will leave, he said. Ivo Brandt, [[editor]] under fire left, he said."),
            hit("He met Lena Vogt, [[editor under fire]]. He met Ivo Brandt, [[editor under fire]]\n\nHe left."),
            hit("Lena Vogt, [[minister]] after talks, and other ministers left. Ivo Brandt, [[minister]] after talks. And other ministers left."),
            hit(
                "Lena Vogt, [[minister]]: a life of Ivo Brandt, [[minister]]; of Jens Holm, [[minister]] “of all”, "
                "and Lena Holm, [[minister]]\n\nThey left."
            ),
            hit("Lena Vogt, [[minister]] agreed. Ivo Brandt, [[minister]] agrees."), hit("Lena Vogt, [[his country's minister]], left."),
            hit("Lena Vogt, [[my minister]], left."), hit("Lena Vogt, [[Danish and Norwegian envoy]], left."),
            hit("Lena Vogt, [[director for fish and trade]], left."),
            hit("“Lena Vogt, [[minister]]”, she left. Lena Vogt, [[minister]] last week, left."),
            hit("Lena Vogt, [[minister]] since 2020, left."), hit("Lena Vogt, [[editor under Ivo Brandt after Jens Holm]], left."),
            hit("Lena Vogt, [[director]] (45. birthday) left."), hit("Lena Vogt, [[director]] (with Ivo Brandt) left."),
            hit("Lena Vogt, [[director]] (not\n\nof ships) left."), hit("Lena Vogt, [[director (FM)]] (of ships) left."),
            hit("Lena Vogt, [[director of ships, CIA]], left."), hit("Lena Vogt, [[editor]] under fire and poet, left."),
            hit("Lena Vogt, [[editor]] under fire “and so”, left."),
            hit("Lena Vogt, [[editor under fire]]; she left. Lena Vogt, [[editor under fire]] - she left."),
            hit("He met her (Lena Vogt, [[editor under fire]])."), hit("“He met Lena Vogt, [[editor under fire]]” she said."),
            hit("He met Lena Vogt, [[editor under fire]]"), hit("Lena Vogt, [[editor under day-to-day fire]], left."),
            hit("Lena Vogt, [[spokesman]] for The Ten left."), hit("Lena Vogt, [[spokesman for Norfly]] anyone met left."),
            hit("Lena Vogt, [[both minister and envoy]], left."), miss("Lena Vogt, envoys, left."),
            hit("Lena Vogt, [[minister]] and wife, left."),
            hit("Lena Vogt, [[minister]] after talks and rain and other ministers left."),
            hit("Lena Vogt, [[a rich and famous minister]], left."), hit("Lena Vogt, [[a peace and green activist]], left."),
            hit("Lena Vogt, [[editor]] behind it"),
            hit("Lena Vogt, [[chair of the UNESCO Parliamentarians]] left. Ivo Brandt, [[chair of the Ohio Parliamentarians]] left."),
        ),
    ),
    # Where the comma is missing, if it is told what the office is of.
    Rule(
        name="en.roles.after_bare",
        kind="role",
        pattern="""
            (person: <person>) (<the> (?<! <!stop&!break&!subordinator&!wh> <person> <the>))?
            (whole: {modifier}{0,4} <single_office> {scope_before}{1,2}
              (<conjunction_and> {modifier}{0,4} <single_office> {scope_before}{1,2})?) {end}
        """,
        examples=(
            hit("Lena Vogt [[former Mayor of Oslo and former leader of the Fjord Front]] left."),
            hit("Lena Vogt [[former leader of the Fjord Front]] left. She met Ivo Brandt [[Norwegian Ambassador to Chad]], they say."),
            hit("Lena Vogt the [[head of the Fjord group]] left. When Ivo Brandt the [[chair of the Fjord Bank]] left, they met."),
            hit("They left. Nils Berg the [[chair of the Fjord Bank]] did not. They left as Jens Holm the [[chair of the Fjord Bank]] did not."),
            hit("They know whom Jens Holm the [[chair of the Fjord Bank]] met."),
            hit("They left\n\nKarl Holm the [[chair of the Fjord Bank]] did not."),
            miss("They told Lena Vogt the chair of the Fjord Bank left."),
            miss("He saw Lena Vogt Minister of Trade Ivo Brandt met."),
            miss("Lena Vogt minister left."),
            miss("They let Lena Vogt ministers of trade meet. She told Ivo Brandt sons of rich men left."),
            miss("At noon Lena Vogt Chair of the Council Mr. Ivo Brandt met."),
        ),
    ),
    Rule(
        name="en.roles.after_relative",
        kind="role",
        pattern="""
            (person: <person>) (<comma> <integer>)? <comma|dash|bracket_open>
            (whole: (<article|possessive_determiner> | {owner}) {modifier}{0,3} <office.relative>
              (<of> {opening} {modifier}{0,4} (<office>{0,1} <person> | <office|noun>) {rest})?) {close}
        """,
        examples=(
            hit("Lena Vogt, [[the daughter of a former minister]], spoke."),
            hit("Lena Vogt, [[his sister]], spoke."),
            hit("Lena Vogt — [[Ivo Brandt's sister]] — and Lena Holm ([[the mother of Ivo Brandt]]) spoke."),
            hit("Lena Vogt, [[the daughter of Danish immigrants]], and Ivo Brandt, [[the son of a rich family]], spoke."),
            miss("Lena Vogt and his sister spoke."),
            miss("Lena Vogt, his sister and his brother spoke."),
            hit("Lena Vogt, [[his sister]]; Ivo Brandt, [[his brother]]\n\nThey left. “He met Jens Holm, [[his father]]”"),
            hit("He met Lena Vogt, [[his sister]]. They left."), hit("He met Lena Vogt, [[his sister]]"),
        ),
    ),
    Rule(
        name="en.roles.after_several",
        kind="role",
        pattern="""
            (person_first: <person>) (<comma> (person_second: <person>))? (<comma> (person_third: <person>))? <comma>? <conjunction_and>
            (person_last: <person>) <comma>
            (whole: (<article|quantifier|number_word|possessive_determiner|demonstrative> | {owner}){0,3} {modifier}{0,5}
              <office_plural> {scope}{0,2}) {end}
        """,
        examples=(
            hit("Lena Vogt and Ivo Brandt, [[the two Norwegian envoys to Rome]], spoke."),
            hit("Lena Vogt and Ivo Brandt, [[both diplomats]], spoke."),
            hit("Lena Vogt and Ivo Brandt, [[Norway's envoys to Rome]], spoke."),
            hit("Lena Vogt and Ivo Brandt, [[his ministers]], spoke."),
            hit("Lena Vogt and Ivo Brandt, [[these two great leaders]], spoke."),
            miss("Lena Vogt and Ivo Brandt, the Norwegian envoy, spoke."),
        ),
    ),
)
