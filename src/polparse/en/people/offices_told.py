"""How English says with a verb what somebody is, becomes or is made: "Lena Vogt was elected speaker"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["TOLD"]

TOLD: tuple[Rule, ...] = (
    # The second of two: "is a politician, Mayor of Bergen".
    Rule(
        name="en.roles.is_also",
        kind="role",
        pattern="""
            (person: <person>) {aside}? <comma>? <aux_be> <article> {modifier}{0,5} <single_office> {scope}{0,2}
            (<conjunction_and> {modifier}{0,3} <single_office> {scope}?)?
            (<comma> <conjunction_and>? | <who> <aux_be|aux_have|appoint_verb>{1,2} <as>?)
            (whole: {phrase}) {end}
        """,
        examples=(
            hit("Lena Vogt (born 1953) is a Norwegian politician, [[Mayor of Bergen and a writer]]."),
            hit("Lena Vogt was a teacher at the Fjord Institute, and [[a former minister]]."),
            hit("Ivo Brandt is a Norwegian lawyer and politician who was [[Minister of Trade]] in 1999."),
            hit("Ivo Brandt is a lawyer and former mayor of Bergen who has served as [[envoy to Rome]]. Nils Berg is a lawyer who became [[mayor]]."),
            miss("Lena Vogt met a politician, Mayor of Bergen, in May."),
        ),
    ),
    # "Lena Vogt and Ivo Brandt were elected vice-chairs".
    Rule(
        name="en.roles.are",
        kind="role",
        pattern="""
            (person_first: <person>) (<comma> (person_second: <person>))? (<comma> (person_third: <person>))? <comma>? <conjunction_and>
            (person_last: <person>) {is_or_becomes} (<as>)? (whole: {opening} {modifier}{0,6} <office_plural&!office.relative> {scope}{0,2}) {end}
        """,
        examples=(
            hit("Lena Vogt and Ivo Brandt were elected [[vice-chairs]]. Lena Vogt, Ivo Brandt, and Nils Berg are [[ministers of Norway]]."),
            hit("Lena Vogt, Ivo Brandt, Nils Berg and Karl Holm were named [[new envoys]]"),
            miss("Lena Vogt and Ivo Brandt were elected. Lena Vogt met Ivo Brandt and ministers."),
            miss("Lena Vogt and Ivo Brandt were brothers."),
        ),
    ),
    Rule(
        name="en.roles.is_one_of",
        kind="role",
        pattern="""
            (person: <person>) {aside}? (<comma> <who>)? {is_or_becomes} <number_word> <of>
            (whole: <the|possessive_determiner> {modifier}{0,5} @<office_plural&!office.relative> {scope}{0,3}) {end}
        """,
        examples=(
            hit("Lena Vogt was one of [[the founders of the Centre Party]]. Ivo Brandt, who is one of [[his deputies]], left."),
            miss("Lena Vogt was one of the brothers. Lena Vogt met one of the ministers."),
        ),
    ),
    Rule(
        name="en.roles.is",
        kind="role",
        pattern="""
            (?<! <negation>) (person: <person>) {aside}? ((<comma> <!comma&!stop&!break>{1,10} <comma>) | <comma>? <who>?) {is_or_becomes}
            (whole: {opening} <timex>? {modifier}{0,6} {body_acronym}? <office&!office.relative&!member_noun> {scope}{0,3} {acronym}? {rest}
              {and_office}?) {end}
        """,
        examples=(
            hit("Lena Vogt is [[a former minister]]."), miss("Lena Vogt is not a minister. Lena Vogt never became mayor."),
            miss("Neither Lena Vogt nor Ivo Brandt is a minister."),
            hit("Lena Vogt was [[the head of the Fjord Research Council (FRC)]]."),
            hit("Lena Vogt (born in Oslo, 9 May 1920, d. 1999) was [[a minister]]."),
            hit("Lena Vogt became [[leader of the party and prime minister]]."),
            hit("Lena Vogt rose to become [[minister of trade]]. Ivo Brandt, who had since become [[mayor]], left."),
            hit("Lena Vogt was elected as [[speaker]]. Ivo Brandt was then elected as [[mayor]]."), miss("Lena Vogt left as mayor."),
            hit("Lena Vogt was appointed [[prime minister]]."), hit("Lena Vogt was chosen to be [[the head of the fund]]."),
            hit("Lena Vogt was promoted to [[chief executive]]."),
            miss("Lena Vogt was elected to chair the panel. Lena Vogt was promoted to head his team."),
            miss("Lena Vogt, who is due to host a summit, left. Lena Vogt is to meet donors in Oslo. Lena Vogt has to mind patients."),
            hit("Lena Vogt (born 1920) was [[a Social Democratic politician]]. Ivo Brandt is [[a Centre Party (CP) politician]]."),
            hit("Lena Vogt was sworn in as [[Norway's sixth president]]."),
            hit("Lena Vogt will become [[ambassador to Rome]]."),
            hit("Lena Vogt is to be [[Peru's next envoy]]. Ivo Brandt will be [[mayor]]. Nils Berg is set to become [[chair of the fund]]."),
            miss("Lena Vogt won't be mayor. Lena Vogt may be mayor. Lena Vogt will the minister."),
            hit("Lena Vogt, born in Bergen, became [[prime minister]]."),
            hit("Lena Vogt, once an aide to Ivo Brandt, has been [[a good president]]."),
            miss("Lena Vogt was among members of the delegation."),
            miss("Lena Vogt has more delegates, and Lena Brandt was his aunt."),
            miss("They think Lena Vogt would be a good president."),
            miss("Lena Vogt, 58, who runs the fund, and her deputy, were named envoys."),
            miss("He met Lena Vogt, they say. Now, was the minister there?"),
            miss("They wrote to Lena Vogt, Oslo\n\nNow, was the minister there?"),
        ),
    ),
    # The same turned round: "its first chair will be a teacher, Lena Vogt".
    Rule(
        name="en.roles.is_inverted",
        kind="role",
        pattern="""
            (whole: {opening} {modifier}{0,6} @<single_office> {scope}{0,3}) ({to_be} | <aux_be>)
            (<article> {modifier}{0,2} (<demonym> | <single_office>) {scope}? <comma>)? {announced} (person: <person>)
            (?! <possessive|conjunction_and|hyphen>)
        """,
        examples=(
            hit("[[The new chair of the fund]] is Lena Vogt. [[Its first director]] will be former envoy Ivo Brandt."),
            hit("[[The party's leader]] is a Norwegian, Lena Vogt. [[Her deputy]] was a retired teacher of physics, Jens Holm."),
            miss("The chair is Lena Vogt-like. The chair is Lena Vogt and Ivo Brandt in one."),
            miss("The chair is Lena Vogt's. The minister is with Lena Vogt. The minister is not Lena Vogt. The ministers are Lena Vogt and Ivo Brandt."),
        ),
    ),
    Rule(
        name="en.roles.as",
        kind="role",
        pattern="(?<! <replace_verb>) (person: <person>) (<comma> {phrase} <comma>)? <as> (whole: {phrase}) {end}",
        examples=(
            hit("the appointment of Lena Vogt as [[prime minister]]."),
            hit("They named Lena Vogt, a former minister, as [[ambassador to Oslo]]."),
            miss("Lena Vogt as well."), miss("They replaced Lena Vogt as mayor."),
        ),
    ),
    Rule(
        name="en.roles.class",
        kind="role",
        pattern=(
            "(whole: {opening} {modifier}{0,4} <office_plural>) <comma>? @<including> (member_first: <person>) "
            "(<comma> (member_second: <person>))? (<comma>? <conjunction_and> (member_last: <person>))?"
        ),
        examples=(
            hit("attended by [[several senior diplomats]], including Lena Vogt"),
            miss("He met diplomats. Lena Vogt left."),
            hit("attended by [[several senior diplomats]] including Lena Vogt, Ivo Brandt, and Nils Berg"),
            hit("attended by [[several senior diplomats]], including Lena Vogt, Ivo Brandt and Nils Berg"),
        ),
    ),
    # "Lena Vogt, a judge whom parliament appointed as mediator".
    Rule(
        name="en.roles.whom_they_appoint",
        kind="role",
        pattern="""
            (person: <person>) (<comma> <article> <apposed_word>{1,8})? <comma>? <who> <article>? <doer_word>{1,4} <aux_have>?
            @<appoint_verb|appointing_verb> (<as> | <to_be>)? (whole: {phrase}) {end}
        """,
        examples=(
            hit("Lena Vogt, a retired judge whom parliament appointed as [[mediator]] in May, left."),
            hit("Ivo Brandt, whom the king has named [[prime minister]], left. Nils Berg whom they chose to be [[mayor]], left."),
            miss("Lena Vogt, a judge who met the president and chose a mayor, left."),
        ),
    ),
    # "Lena Vogt retired and later became mayor", "moved to Oslo, in 1999 becoming mayor".
    Rule(
        name="en.roles.later_becomes",
        kind="role",
        pattern="""
            (?<! <before_object>) (person: <person>) {who_does} <going_on>{0,16} {and_then} @<linking&appoint_verb>
            (whole: {phrase}) {end}
        """,
        examples=(
            hit("Lena Vogt moved to Oslo and later became [[mayor of Bergen]]. In May Ivo Brandt was freed, in June becoming [[a minister]]."),
            hit("Nils Berg, who will soon retire, and in May become [[an envoy]], left. Jens Holm fled, and in 1999 became [[mayor]]."),
            hit("Lena Holm soon has her way and remains [[mayor]]."),
            miss("A rival of Lena Vogt fled and became mayor."),
            miss("They asked Lena Vogt when she left and became mayor. To Lena Vogt was sent a man and became mayor."),
            miss("Lena Vogt said it rained and became mayor. Lena Vogt met Ivo Brandt and became mayor. Lena Vogt left, and he became mayor."),
            miss("Lena Vogt ran and felt a leader. Lena Vogt left and met the mayor. Lena Vogt left; in May becoming mayor."),
        ),
    ),
    # "Lena Vogt, who becomes the first woman to serve as minister".
    Rule(
        name="en.roles.is_first_to_be",
        kind="role",
        pattern="""
            (person: <person>) (<comma>? <who>)? {is_or_becomes} <the> <superlative>{1,2} <noun|demonym>{0,2}
            (<to> (<verb_base> <as> | <verb_base&appoint_verb>) | <to_be> <appoint_verb>) (whole: {phrase}) {end}
        """,
        examples=(
            hit("Lena Vogt, who becomes the first woman to serve as [[Finance Minister of Norway]], left."),
            hit("Ivo Brandt is the youngest Norwegian to be named [[mayor of Bergen]]. Nils Berg is the 2nd oldest to become [[speaker]]."),
            hit("Jens Holm who was the first man to be named [[judge]] left."),
            miss("Lena Vogt became the first woman to meet the minister. Lena Vogt is a woman to serve as minister."),
        ),
    ),
    # "Lena Vogt held the post of mayor".
    Rule(
        name="en.roles.holds_post",
        kind="role",
        pattern="(person: <person>) {did} @<hold_office_verb> <the|possessive_determiner> <adjective>? <post_noun> <of> (whole: {phrase}) {end}",
        examples=(
            hit("Lena Vogt held the post of [[mayor of Bergen]]. Ivo Brandt, who has assumed the office of [[president]], left."),
            hit("Nils Berg still holds his old job of [[envoy]]."),
            miss("Lena Vogt refused the post of mayor. Lena Vogt held talks with the mayor. Lena Vogt held the post of mayors."),
        ),
    ),
    Rule(
        name="en.roles.appoints",
        kind="role",
        pattern="""
            <appoint_verb|appointing_verb> {announced} (person: <person>)
            (<to_be> | <to> (<the> <post_noun> <of>)?)?
            (whole: <article|possessive_determiner>? {modifier}{0,6} <single_office> {more}? {scope}{0,2}) {end}
        """,
        examples=(
            hit("The king named Lena Vogt [[prime minister]]."),
            hit("The king appoints the Hon. Lena Vogt to be [[Minister of Trade and Fisheries]], they say."),
            hit("The board elected Lena Vogt to the post of [[director]]. The king named Lena Vogt [[his envoy]]."),
            hit("It nominates Lena Vogt [[the new envoy]]. It promotes Lena Vogt to [[chief executive]]."),
            hit("They elected Lena Vogt [[deputy speaker of the Storting]] and left."),
            miss("He named Lena Vogt, minister after minister."),
            miss("He saw Lena Vogt Minister of Trade Ivo Brandt met."),
        ),
    ),
)
