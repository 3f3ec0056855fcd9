"""Contents that are the subject of their cue: "was condemned by the envoy", "the deal seems dead"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    # -- what is said besides the subject --
    Rule(
        name="en.attributions.told_by",
        kind="passive",
        pattern="(?<= <passive_left>) (cue: <told_cue>) {mid} <by> (source: {agent} (<for|from> {np})?) (?= {mid} {pause} (clause: <told_mark>))",
        examples=(
            hit("She was [[told by the envoy]] that it was over."),
            hit("She was [[asked on Monday by an envoy of Norway]] in Bonn whether it was over."),
            hit("She was [[asked by a spokesman for the envoy]]: “Will it be over soon?”"),
            hit("It was [[announced by the envoy]] that it was over."),
            hit("She was [[told by a man from Bonn]] that it was over."),
            miss("She was told by the envoy."),
            miss("She was told by the envoy who left."),
            miss("She was told by envoys of states where it was over."),
            miss("It was condemned by the group that runs the port."),
            miss("A man told by the envoy that it was over left."),
        ),
    ),
    Rule(
        name="en.attributions.urged_to",
        kind="passive",
        pattern="""
            (?<= <passive_left>) (cue: <cue_en & takes_np_to | cue_en & takes_addressee_to | cue_en & takes_sourceless>)
            ({mid} <by> (source: {agent}))?
            (?= {mid} (phrase: {not_to_do}))
        """,
        examples=(
            hit("Norway was [[urged by the envoy]] to stay."),
            hit("Norway was [[called on by the envoy]] on Monday to stay."),
            hit("Norway was [[urged]] again in May to stay."),
            hit("The envoy is [[said]] to have left."),
            miss("Norway was condemned by the envoy to leave a mark."),
            miss("Norway was urged by the envoy."),
            miss("Norway has a plan urged by the envoy to stay."),
        ),
    ),
    Rule(
        name="en.attributions.described_by",
        kind="passive",
        pattern="(?<= <passive_left>) (cue: <cue_en & takes_np_as>) {mid} <by> (source: {agent}) (?= (phrase: <as>))",
        examples=(
            hit("The plan was [[described by the envoy]] as a mistake."),
            miss("The plan was described by the envoy."),
            miss("A plan described by the envoy as bold failed."),
            miss("The plan was told by the envoy as he left."),
        ),
    ),
    Rule(
        name="en.attributions.accused_by",
        kind="passive",
        pattern="(?<= <passive_left>) (cue: <cue_en & aimed>) {mid} <by> (source: {agent}) (?= (phrase: {blamed_for}))",
        examples=(
            hit("Norway was [[accused by the envoy]] of leaving."),
            hit("Norway was [[praised by the envoy of Ghana]] for leaving."),
            hit("Norway was [[accused by Ghana]] of theft."),
            miss("Norway was accused by the envoy of Ghana."),
            miss("A state accused by the envoy of leaving left."),
            miss("Norway was told by the envoy for the third time."),
        ),
    ),
    Rule(
        name="en.attributions.accused_of",
        kind="passive",
        pattern="""
            (?<= <passive_left>) (cue: <cue_en & aimed>) (phrase: <of|for> {clause_words}{1,12})
            <by> (source: {accuser} {agent})
        """,
        examples=(
            hit("Norway was [[accused of theft by Ghana]]."),
            hit("Norway was [[praised for leaving the bloc by the envoy of Ghana]]."),
            miss("Norway was accused of theft."),
            miss("Norway was accused of winning by fraud."),
            miss("A state accused of theft by Ghana left."),
            miss("Norway was told of a theft by Ghana."),
        ),
    ),
    # -- the subject is all of it --
    Rule(
        name="en.attributions.passive_by",
        kind="passive",
        pattern="""
            (?<= <passive_left|conjunction_and|but>)
            (cue: <cue_en & takes_passive | cue_en & takes_np & !verb_weak>) (?! {led_by}) {mid} <by> (source: {subject})
        """,
        examples=(
            hit("The deal was [[condemned by the envoy]]."),
            hit("The deal got [[condemned by the envoy]]."),
            hit("It was widely [[condemned by envoys]]."),
            hit("It was not [[condemned by the envoy]]."),
            hit("It is almost always [[condemned by envoys]]."),
            hit("It was [[agreed by the envoys]]."),
            hit("It was [[lamented by the envoys]]."),
            hit("It was [[condemned by Norway]] and [[hailed by envoys]], but [[rejected by Ghana]]."),
            miss("The deal was condemned at noon on Monday."),
            miss("The deal denounced by the envoy passed."),
            miss("He was interviewed by the envoy."),
            miss("She is loved by her envoys."),
            miss("It was announced by the envoy that it was over."),
        ),
    ),
    Rule(
        name="en.attributions.seems",
        kind="passive",
        pattern="(cue: <seeming>) (?! <to> <cue_base & takes_quote>) (?= (phrase: {infinitive}))",
        examples=(
            hit("The deal [[seems]] to work."),
            hit("The deal [[seems]] to favor a vote."),
            miss("The deal seemed good."),
            miss("The envoy seems to say that it works."),
            miss("He wrote new rules to help us."),
            miss("He decided to leave."),
        ),
    ),
    Rule(
        name="en.attributions.seems_so",
        kind="passive",
        pattern="(cue: <takes_np_pred&takes_sourceless> {verb}) (?= (phrase: {adv}{0,2} <adjective|verb_en|ahead_to>))",
        examples=(
            hit("The deal [[seems]] dead."),
            hit("The deal [[seems]] likely to fail."),
            hit("The deal [[seems]] doomed."),
            miss("The deal seemed to work."),
            miss("He called tired envoys."),
        ),
    ),
    Rule(
        name="en.attributions.angered",
        kind="passive",
        pattern="(cue: <takes_np_source> {verb}) (source: {np} {pp}{0,2})",
        examples=(hit("The deal [[angered the envoy]]."), miss("The angered envoy left.")),
    ),
)
