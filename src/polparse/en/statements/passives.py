"""Contents that are the subject of their cue: "was condemned by the envoy", "the deal seems dead"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.attributions.passive_by",
        kind="passive",
        pattern="""
            (?<= <aux_be|get|adverb_word|negation|frequency_adverb>)
            (cue: <cue_en & takes_passive | cue_en & takes_np & !verb_weak>) {mid} <by> (source: {subject})
        """,
        examples=(
            hit("The deal was [[condemned by the envoy]]."),
            hit("The deal got [[condemned by the envoy]]."),
            hit("It was widely [[condemned by envoys]]."),
            hit("It was not [[condemned by the envoy]]."),
            hit("It is almost always [[condemned by envoys]]."),
            hit("It was [[agreed by the envoys]]."),
            hit("It was [[lamented by the envoys]]."),
            miss("The deal was condemned at noon on Monday."),
            miss("The deal denounced by the envoy passed."),
            miss("He was interviewed by the envoy."),
            miss("She is loved by her envoys."),
        ),
    ),
    Rule(
        name="en.attributions.seems",
        kind="passive",
        pattern="(cue: <takes_sourceless&takes_to&takes_np_pred>) (?= (phrase: {infinitive}))",
        examples=(
            hit("The deal [[seems]] to work."),
            miss("The deal seemed good."),
            miss("He wrote new rules to help us."),
            miss("He decided to leave."),
        ),
    ),
    Rule(
        name="en.attributions.seems_so",
        kind="passive",
        pattern="(cue: <takes_np_pred&takes_sourceless> {verb}) (?= (phrase: {adv}{0,2} <adjective|verb_en>))",
        examples=(
            hit("The deal [[seems]] dead."),
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
