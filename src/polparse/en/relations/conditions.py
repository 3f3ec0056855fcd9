"""How English writes conditions."""

from polparse.en.syntax import macros as phrases
from polparse.engine.rules import Rule, hit, miss

__all__ = ["CLASSES", "MACROS", "RULES"]

CLASSES = phrases.CLASSES | {
    "in_clause": "!quote_open & !colon & !semicolon & !that & !but & !quotation",
    # What stands before a word that does not begin a sentence.
    "in_sentence": "!stop & !break & !quote_open & !single_open & !colon & !semicolon & !bullet & !dash",
    # What may stand in the clause that such a word opens, up to its comma; and the verbs there.
    "unbroken": "!comma & !stop & !break & !quote_open",
    "finite": "verb_s | verb_base | aux_be | aux_have | modal",
}

MACROS: dict[str, str] = {
    **phrases.MACROS,
    "preposition_phrase": "<of|in|for|to|on|from|with> {det}? {modifier}{1,6}",
    # Where the clause that "if" opens ends: at a comma behind which another clause begins.
    "main_clause": """
        <comma> <adverb>?
        (<pronoun_subject&!that>
        | <that> <modal|aux_be>
        | <wh>
        | <conjunction_and|conjunction_or>? {det}? {modifier}{1,8} ({preposition_phrase}){0,2} {adverb}?
          <modal|aux_be|aux_have|aux_do|verb_s|verb_ed>)
    """,
    # "If it rains," she said, "we will leave."
    "resumed": "<quote_close> <!break>{1,8} <quote_open> (consequence: <!stop>)",
    "attribution": "<comma> (<pronoun_subject>|{modifier}{1,6}) <cue_ed|cue_s> $",
    "subject_before": "{det}? {modifier}{1,6} ({preposition_phrase}){0,3} $",
    "last_pause": "<comma> $",
    # The clause before a condition, back to where a quotation or a reported clause begins.
    "consequence_before": "(consequence: <in_clause>+ (<in_clause&!comma> | <in_clause> (?= <comma> $))) <comma>? $",
    "end": "<stop|semicolon|quote_close|bracket_close|dash>",
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.conditions.if",
        kind="condition",
        pattern="""
            ((?<! <takes_wh&!nouns|cue_adjective>) <condition_word&lower>
            | (?<! <in_sentence>) <condition_word>)
            (?! <condition_stub|condition_word>)
        """,
        examples=(
            hit("[[If]] the talks fail, Norway will leave."), hit("Norway will not leave the talks [[unless]] they fail."),
            hit("She says [[if]] it rains, Norway will leave."), hit("Norway will leave provided that [[if]] it rains, it will return."),
            hit("It rained. [[If]] it snows, we leave.\n\n[[If]] it does not, we stay."), hit("“[[If]] it snows, we leave.”"),
            hit("He wrote, ‘[[If]] it snows, we leave.’"), hit("OSLO – [[If]] it snows, we leave."),
            hit("Q: [[If]] it snows? A: We leave."), hit("It rains; [[If]] it snows, we leave."), hit("• [[If]] it snows, we leave."),
            miss("He asked if it rained."), miss("Norway will leave if necessary."), miss("She read “Norway If You Can” twice."),
            miss("She is not sure if it rained."),
        ),
    ),
    Rule(
        name="en.conditions.provided",
        kind="condition",
        pattern="""
            (whole: <provided_word>)
            ((?<= <comma> <provided_word>) (?! <by>)
            | (?<! <in_sentence> <provided_word>)
              (?= <unbroken&!by>{1,12} <finite>))
        """,
        examples=(
            hit("Norway will leave, [[provided]] Chad agrees."), hit("Norway will leave, [[assuming]] it rains."),
            hit("[[Provided]] the truce holds, Norway will leave."), hit("It rained. [[Assuming]] it holds, they leave."),
            hit("“[[Provided]] it holds, we leave.”"),
            miss("Norway will leave provided it holds."), miss("Norway has ships, provided by Chad."),
            miss("Assuming office in May, she left."), miss("Provided by a state that has ships, it left."),
        ),
    ),
    # Of what is to come, and of what is denied: the stage asks the clause.
    Rule(
        name="en.conditions.once",
        kind="sequel",
        pattern="(whole: <sequel_word>)",
        examples=(hit("Norway will leave [[once]] Chad agrees."), miss("Norway will leave when Chad agrees.")),
    ),
    Rule(
        name="en.conditions.only_after",
        kind="sequel",
        pattern="<restrictor> <after>",
        examples=(hit("Norway will leave [[only after]] Chad agrees."), miss("Norway will leave after Chad agrees."), miss("Norway will only leave.")),
    ),
    Rule(
        name="en.conditions.until",
        kind="delay",
        pattern="(whole: <until|before>)",
        examples=(
            hit("Norway will not leave [[until]] Chad agrees."), hit("Norway will not leave [[before]] Chad agrees."),
            hit("The blockade will continue [[until]] Chad agrees."), miss("Norway will not leave by June."),
        ),
    ),
    # "Were Chad to leave, Norway would": no word but the order of others tells it.
    Rule(
        name="en.conditions.inverted",
        kind="condition",
        pattern="""
            (?<! <in_sentence>) (whole: <inverted_word>)
            (?= <unbroken>{2,24} <comma> <in_clause&!stop>{1,20}? <modal>)
        """,
        examples=(
            hit("[[Were]] Chad to leave, Norway would stay."), hit("[[Had]] Chad not left, Norway could have stayed."),
            hit("[[Should]] Chad leave, Norway will stay."), hit("It rained. [[Should]] it snow, Norway will stay."),
            miss("Should Chad leave?"), miss("They had two ships, which would stay."), miss("Should Chad leave, we ask."),
            miss("Were they there, she asked. They would stay."),
        ),
    ),
    Rule(
        name="en.conditions.depends_on",
        kind="precondition",
        pattern="(verb: (cue: <depend_verb>)) (condition: <!stop>)",
        examples=(hit("Norway's aid [[depends on reform]] in Chad."), miss("Norway's aid depends.")),
    ),
    Rule(
        name="en.conditions.made_conditional",
        kind="precondition",
        pattern="<make_verb> (consequence: {nominal}{1,12}?) (cue: <conditional_phrase>) (condition: <!stop>)",
        examples=(hit("Norway [[makes its aid conditional on reform]] in Chad."), miss("Norway makes its aid known.")),
    ),
    Rule(
        name="en.conditions.made_a_condition",
        kind="precondition",
        pattern="<make_verb> (condition: {nominal}{1,12}?) (cue: <article>? <adjective>? <condition_noun>) <for|of|to> (consequence: <!stop>)",
        examples=(
            hit("Norway has [[made the release of prisoners a condition for talks]]."), hit("Norway [[made reform a strict precondition of talks]]."),
            hit("Norway [[makes reforms conditions to aid]] in Chad."), miss("Norway made a condition known."),
        ),
    ),
    Rule(
        name="en.conditions.precondition_to",
        kind="precondition",
        pattern=(
            "(cue: <condition_noun>) <for> (who: {nominal}{1,14}?) <to> (consequence: <verb_base> {nominal}{0,24}?) <comma>? "
            "<aux_be> <that>? (condition: <!stop>)"
        ),
        examples=(
            hit("One of the [[preconditions for the groups to agree on a premier was the]] release of prisoners."),
            miss("The conditions for the groups were hard."),
        ),
    ),
    Rule(
        name="en.conditions.precondition_for",
        kind="precondition",
        pattern="""
            (cue: <condition_noun>) <for|of> (consequence: {nominal}{1,24}?) <comma>? <aux_be> <that>?
            (condition: <article|that|verb_ing|possessive_determiner|to>)
        """,
        examples=(
            hit("A [[condition for talks was the]] release of prisoners."), hit("A [[condition of membership was lifting]] the tariffs."),
            hit("A [[condition for talks was that]] Norway leave."), hit("A [[condition for talks was their]] release."),
            hit("A [[condition for talks was to]] leave."),
            miss("The conditions for talks were hard."),
        ),
    ),
    Rule(
        name="en.conditions.is_precondition",
        kind="precondition",
        pattern="""
            (verb: <aux_be>) {adverb}? (cue: <article|possessive_determiner>? {modifier}{0,2} <condition_noun>) <for|to|of>
            (consequence: <!stop>)
        """,
        examples=(
            hit("The release of prisoners [[is a precondition for talks]] with Norway."),
            hit("Their release [[is our precondition for talks]] with Norway."),
            hit("Their release [[is a condition to talks]] with Norway."), hit("Their release [[is a condition of talks]] with Norway."),
            miss("The release of prisoners is a step to talks."),
            hit("These [[are conditions for talks]] with Norway."),
        ),
    ),
    Rule(
        name="en.conditions.conditional_on",
        kind="precondition",
        pattern="(verb: <aux_be>) {adverb}? (cue: <conditional_phrase>) (condition: <!stop>)",
        examples=(
            hit("Norway's aid [[is conditional on the]] release of prisoners."),
            miss("Norway's aid is spent on the ships."),
        ),
    ),
)
