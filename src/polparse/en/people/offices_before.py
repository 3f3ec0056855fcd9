"""How English says what somebody is before his name: "Norwegian Foreign Minister Lena Vogt"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["BEFORE"]

BEFORE: tuple[Rule, ...] = (
    Rule(
        name="en.roles.before_several",
        kind="role",
        pattern=(
            "{run} (whole: ({owner}|<article|possessive_determiner>(?= {nations}))? {nations}? {modifier}{0,6} @<office_plural>) <comma>? "
            "(person_first: <person>) {whence} (<comma> (person_second: <person>) {whence})? (<comma> (person_third: <person>) {whence})? "
            "<comma>? <conjunction_and> (person_last: <person>)"
        ),
        examples=(
            hit("the [[foreign ministers]] Lena Vogt and Ivo Brandt"),
            hit("with [[his Danish and Norwegian counterparts]], Lena Vogt and Ivo Brandt"),
            hit("with [[the Danish and Norwegian envoys]], Lena Vogt and Ivo Brandt"),
            hit("[[Norway's envoys]] Lena Vogt and Ivo Brandt"),
            miss("the foreign minister Lena Vogt and Ivo Brandt"),
            hit("[[third world's envoys]] Lena Vogt and Ivo Brandt"), hit("the [[ministers]] Lena Vogt of Norway and Ivo Brandt"),
            hit("the [[ministers]] Lena Vogt from Norway and Ivo Brandt"),
            hit("the [[ministers]] Lena Vogt (Norway) and Ivo Brandt (Denmark)"),
            hit("the [[senators]] Lena Vogt (R-Fla.) and Ivo Brandt"), hit("the [[senators]] Lena Vogt, R-Fla, and Ivo Brandt"),
            hit("the [[senators]] Lena Vogt (Labour-Fla.) and Ivo Brandt"),
            hit("the [[mayors]] Lena Vogt of Oslo, Ivo Brandt of Bergen and Jens Holm"),
            hit("the [[governors]] Lena Vogt of Ohio and Ivo Brandt"),
        ),
    ),
    Rule(
        name="en.roles.before",
        kind="role",
        pattern="""
            {run}
            (whole: {owner}? {modifier}{0,6} {body_acronym}? @<office_before_name> (<hyphen> <status.designate>)? {more}? {remark}?
              (<parliament|agency> {acronym}? | {scope_before}{0,3}) {second_before}?)
            {remark}? <bracket_close>? <honorific|office.diplomat|office.military>{0,2} <bracket_open>? (person: <person>)
        """,
        examples=(
            hit("Then [[Norway's Special Envoy for Denmark]] Ambassador Lena Vogt spoke."),
            hit("Then [[Norwegian Foreign Minister]] Lena Vogt spoke."), hit("A court jailed [[editor]] Karl Vogt."),
            hit("Then [[Catalan president]] Lena Vogt spoke."), hit("The mother of [[General]] Ivo Sarr left."),
            hit("Then [[former deputy minister of trade]] Lena Vogt spoke."),
            hit("Then [[Minister of Trade and Deputy Prime Minister]] Lena Vogt spoke."),
            hit("Then [[Minister of Foreign Affairs and Fisheries of Norway]] Lena Vogt spoke."),
            hit("Then [[President of the Riksdag]] (Parliament of Sweden) Lena Vogt spoke."),
            hit("Then [[Speaker National Assembly]] Lena Vogt spoke."),
            hit("Then [[Norway's Foreign Minister-Designate]] Lena Vogt spoke."),
            hit("Then [[First Deputy Prime Minister of Norway]] Lena Vogt spoke."),
            hit("Then [[former minister and current UN envoy]] Lena Vogt spoke."),
            hit("He quoted [[Foreign Minister]] [Lena Vogt] again."), hit("He quoted “([[former President]]) Lena Vogt” again."),
            hit("Then [[Union of Teachers (UOT) President]] Lena Vogt spoke."),
            hit("Then [[neurosurgeon]] Lena Vogt and [[daughter]] Lena Brandt spoke."),
            hit("Then [[presidential candidate]] Dr. Lena Vogt and [[Defence Minister]] Gen. Ivo Brandt spoke."),
            hit("Then comedian and [[actor]] Lena Vogt spoke."),
            hit("Then [[Governor Bundesbank]] Lena Vogt spoke."),
            miss("The minister met Lena Vogt."),
            miss("Children\nLena Vogt"),
            miss("Then Doctor Lena Vogt and Father Ivo Brandt spoke."),
            hit("[[acting Kurdish minister]] Lena Vogt met [[Norway minister]] Ivo Brandt and [[Muslim senator]] Jens Holm."),
            hit("[[Ohio governor]] Lena Vogt met [[Oslo mayor]] Ivo Brandt and [[economics minister]] Jens Holm."),
            hit("[[CIA officer]] Lena Vogt met [[Bundestag speaker]] Ivo Brandt and [[Tory minister]] Jens Holm."),
            hit("[[White House spokesman]] Lena Vogt met [[Hamas leader]] Ivo Brandt and [[QRTV reporter]] Jens Holm."),
            hit("[[aid agency director]] Lena Vogt met [[treaty negotiator]] Ivo Brandt and [[kveldan minister]] Jens Holm."),
            hit("Its [[sometime minister]] Lena Vogt was [[9th mayor]] Ivo Brandt's aunt."),
            hit("The [[envoy at the CIA]] Lena Vogt met the [[envoy in Oslo]] Ivo Brandt and the [[adviser on fish]] Jens Holm."),
            hit("The [[adviser on ships]] Lena Vogt met the [[officer with the navy]] Ivo Brandt and the [[officer with the aid agency]] Jens Holm."),
            hit(
                "The [[envoy to his committee]] Lena Vogt met the [[minister for foreign trade]] Ivo Brandt and the "
                "[[minister for occupied territories]] Jens Holm."
            ),
            hit("[[Minister of Trade and Foreign Affairs]] Lena Vogt met [[Minister of Trade and Europe]] Ivo Brandt."),
            hit("[[Minister of Trade and Norway]] Lena Vogt met [[Minister of Trade and Norwegian Affairs]] Ivo Brandt."),
            hit("[[Minister of Trade and UNESCO]] Lena Vogt met [[Minister of Trade and parliament]] Ivo Brandt."),
            hit("[[Minister of Trade and CIA]] Lena Vogt met [[Minister of Trade and Bundestag]] Ivo Brandt."),
            hit("The [[adviser to the President for Trade]] Lena Vogt met the [[adviser of the Prime Minister on Trade]] Ivo Brandt."),
            hit("The [[deputy of the Minister in the Storting]] Lena Vogt met the [[deputy of the Minister of Norway for Trade]] Ivo Brandt."),
            hit("Critics of [[President]] Lena Vogt met critics of [[broadcaster]] Ivo Brandt and critics of [[ministers]] Jens Holm and Lena Holm."),
            hit("the deputy of the [[minister for Trade]] Lena Vogt"), hit("Next [[minister]] Ivo Brandt spoke."),
            hit("In the Fenmoor [[Minister]] Lena Vogt spoke."), hit("To the deputies [[minister]] Lena Vogt spoke."),
            hit("Of everything [[minister]] Lena Vogt said, this was best."), hit("In HARBOUR [[minister]] Lena Vogt spoke."),
            hit("the [[adviser to the President and Minister]] Lena Vogt"), miss("the envoy to Begum Lena Vogt"), miss("the successor to Sir Ivo Brandt"),
            hit("Then [[Caretaker Minister]] Lena Vogt spoke."), hit("[[Then-minister]] Lena Vogt agreed."),
            miss("It was an anyone-but-minister Lena Vogt campaign."), hit("[[world body's envoy]] Lena Vogt"),
        ),
    ),
)
