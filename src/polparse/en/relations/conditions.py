"""How English writes conditions."""

from polparse.en.syntax import macros as phrases
from polparse.engine.rules import Rule, hit, miss

__all__ = ["CLASSES", "MACROS", "RULES"]

CLASSES = phrases.CLASSES | {
    "in_clause": "!quote_open & !colon & !semicolon & !that & !but & !quotation",
    # What stands before a word that does not begin a sentence.
    "in_sentence": "!stop & !break & !quote_open & !single_open & !single_straight & !colon & !semicolon & !bullet & !dash",
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
        | <existential>
        | <that> <modal|aux_be>
        | <wh>
        | <conjunction_and|conjunction_or>? {det}? {modifier}{1,8} ({preposition_phrase}){0,2} {adverb}?
          <modal|aux_be|aux_have|aux_do|verb_s|verb_ed>)
    """,
    # "Only if it rains will we leave"
    "inverted_main": "<modal|aux_do> (<pronoun_subject>|{det}? {modifier}{1,6}?) {adverb}? <verb_base>",
    # A name in quotation marks ends no condition: "the removal of the word “sea” from the draft".
    "short_quote": "<quote_open> <!quote_close>{1,6} <quote_close> (?= <lower>)",
    # "If it rains," she said, "we will leave."
    "resumed": "<quote_close> <!break>{1,8} <quote_open> (consequence: <!stop>)",
    "attribution": "<comma> (<pronoun_subject>|{det}? {modifier}{1,6}) (<cue_ed|cue_s|cue_base>|<cue_ed&takes_addressee> {det}? {modifier}{1,4}) $",
    "subject_before": "{det}? {modifier}{1,6} ({preposition_phrase}){0,3} $",
    "last_pause": "<comma> $",
    # The clause before a condition, back to where a quotation or a reported clause begins.
    "consequence_before": "(consequence: <in_clause>+ (<in_clause&!comma> | <in_clause> (?= <comma> $))) <comma>? $",
    "listed_next": "(<comma> <conjunction_and|conjunction_or>? | <conjunction_and|conjunction_or>) (?= <article|possessive_determiner|verb_ing|that|to>)",
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
    Rule(
        name="en.conditions.if_and_only_if",
        kind="condition",
        pattern="<condition_word> <comma> <conjunction_and>? <condition_word> <comma>?",
        examples=(
            hit("Norway will leave [[if, and only if,]] Chad agrees."), hit("Norway will leave [[if, but only if]] Chad agrees."),
            miss("Norway will leave if, and when it can, Chad agrees."), miss("Norway will leave only if Chad agrees."),
        ),
    ),
    # "No deal without a truce, they said": no verb tells it.
    Rule(
        name="en.conditions.nothing_without",
        kind="condition",
        pattern="(?<! <in_sentence>) <negative_determiner> {modifier}{1,6} (whole: <lacking_word|until|before>) (?! <timex|verb_ing>)",
        examples=(
            hit("“No deal [[without]] a truce,” she said."), hit("It failed. No new deal [[until]] they agree."), hit("No talks [[before]] a truce!"),
            miss("Norway has no deal without a truce."), miss("No deal before May."), miss("No deal without saying it."), miss("A deal without a truce."),
        ),
    ),
    Rule(
        name="en.conditions.subject_to",
        kind="condition",
        pattern="(?<! <in_sentence>) (whole: <conditional_phrase>) (?= <unbroken>{1,16} <comma>)",
        examples=(
            hit("[[Subject to]] a vote, Norway will leave."), hit("It failed. [[Contingent on]] a vote, they will leave."),
            miss("Norway left subject to a vote, they say."), miss("Subject to a vote. Norway, too, left."),
        ),
    ),
    Rule(
        name="en.conditions.where",
        kind="condition",
        pattern="<rule_modal> <in_sentence&!comma>{1,14}? (whole: <where_word>) (?= (<pronoun_subject>|{det}? {modifier}{1,6}) <aux_have>)",
        examples=(
            hit("Members may be expelled [[where]] they have lied."), hit("Aid may stop [[where]] a state has lied."),
            hit("Aid may stop [[where]] ministers have lied."), miss("Members left where they have lied."),
            miss("Members will leave where they have lied."), miss("Members may go where they like."), miss("Aid may, they say, stop where it has failed."),
            miss("It may stop: they know where it has failed."),
        ),
    ),
    Rule(
        name="en.conditions.once_done",
        kind="condition",
        pattern="(?<! <in_sentence>) (whole: <sequel_word>) (?= <verb_en> <unbroken>{0,14} <comma> <in_clause&!stop>{1,20}? <modal>)",
        examples=(
            hit("[[Once]] signed by all states, it will begin."), hit("It failed. [[Once]] signed, it may begin."),
            miss("Once signed, it began."), miss("It was, once signed, so new it will begin."), miss("Once again, it will begin."),
            miss("Once signed it began. It, too, will end."), miss("Once signed, it began. It will end."), miss("Once signed, “it is new, it will end”."),
        ),
    ),
    Rule(
        name="en.conditions.only_after_all",
        kind="condition",
        pattern="(?<! <in_sentence>) (whole: <restrictor> <after>) (?= <unbroken>{1,14}? <modal>)",
        examples=(
            hit("[[Only after]] a truce will Norway talk."), hit("It failed. [[Only after]] a truce will Norway talk."),
            miss("Norway will talk only after a truce."), miss("Norway left only after a truce that may end."),
            miss("Only after a truce did Norway talk."), miss("Only after a truce they left. It will end."),
            miss("After a truce will come peace."), miss("Only then will they leave."),
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
        name="en.conditions.inverted_behind",
        kind="condition",
        pattern="<modal> <in_sentence>{1,14}? (whole: <inverted_word&!aux_have>) (?= {det}? {modifier}{1,5} <to|verb_base&!noun>)",
        examples=(
            hit("Norway would return [[were]] the envoy to leave."), hit("Norway will return [[should]] the envoy ask."),
            miss("Norway will see what should change."), miss("Norway left should Chad ask."), miss("Norway will leave. Should Chad leave?"),
            hit("Norway would return [[were]] Chad to leave."), miss("They could know had Chad to leave."),
            miss("Norway will do what it should help plan."),
        ),
    ),
    # "Without a truce, no aid will come", "They cannot meet without a truce".
    Rule(
        name="en.conditions.without",
        kind="condition",
        pattern="""
            (?<! <in_sentence>) (whole: <lacking_word>) (?! <verb_ing>)
            (?= <unbroken>{1,14} <comma> <in_clause&!stop>{1,20}? <modal>)
        """,
        examples=(
            hit("[[Without]] a truce, no aid will come."), hit("It failed. [[Without]] aid, they may leave."),
            miss("Without a truce, they left."),
            miss("Without saying it, they will leave."), miss("They said without a truce, aid will stop."),
            miss("Without a truce, they left. They will return."), miss("Without a truce they left. Then, they will return."),
        ),
    ),
    Rule(
        name="en.conditions.not_without",
        kind="condition",
        pattern="""
            (<modal> <negation> | <modal&negation> | <existential> <negative_determiner>)
            <in_sentence&!comma>{1,12}? (whole: <lacking_word>) (?! <verb_ing>)
        """,
        examples=(
            hit("Norway will not sign [[without]] a truce."), hit("Norway cannot sign [[without]] a truce."), hit("There can be no talks [[without]] a truce."),
            miss("Norway will sign without a truce."), miss("Norway will not leave without saying so."), miss("They do not sign without a truce."),
            miss("They will not sign, now, without a truce."),
        ),
    ),
    Rule(
        name="en.conditions.when_done",
        kind="sequel",
        pattern="(?<! <comma>) (whole: <passing_word>) (?= {det}? {modifier}{1,6} <aux_be|aux_have> <aux_be>? <verb_en>)",
        examples=(
            hit("Norway will leave [[when]] the deal is signed."), hit("Norway will leave [[when]] ministers have signed."),
            hit("Norway will leave [[when]] ships have been sold."), miss("Norway will leave when it rains."),
            miss("Norway will leave when ships are there."), miss("It is closed, when the deal is signed."),
        ),
    ),
    Rule(
        name="en.conditions.behind_comma",
        kind="condition",
        pattern="<comma> (whole: <conditional_phrase>)",
        examples=(hit("Norway offered aid, [[subject to]] a truce."), miss("Norway offered aid subject to a truce.")),
    ),
    Rule(
        name="en.conditions.before_it_can",
        kind="requirement",
        pattern="<must_modal> <in_sentence>{1,24}? (cue: <before>) (consequence: <in_sentence&!comma>{1,8}? <modal>)",
        examples=(
            hit("Norway [[must sign it before it can]] enter into force."), miss("Norway must sign it before May."), miss("Norway signs before it can leave."),
            miss("Norway must sign: before it can leave."), miss("Norway must sign before May, it may fail."), miss("Norway must sign before: it may fail."),
        ),
    ),
    Rule(
        name="en.conditions.failing_which",
        kind="requirement",
        pattern="<comma> (cue: <failing_word> <wh|that> | <otherwise_word>) (consequence: <!stop>)",
        examples=(hit("Norway must leave[[, failing which they]] will strike."), hit("Norway must leave[[, failing that they]] will strike."),
            hit("Norway must leave[[, otherwise they]] will strike."), miss("Norway must leave, which they like.")),
    ),
    Rule(
        name="en.conditions.insists_on",
        kind="precondition",
        pattern="(cue: <insist_verb>) <on>? (condition: {nominal}{1,20}?) <before> (consequence: <verb_ing> | <in_sentence&!comma>{1,6}? <modal>)",
        examples=(
            hit("Norway [[insists on a truce before it can]] talk."), hit("Norway [[demanded a truce before talking]] to them."),
            miss("Norway demanded a truce before May."), miss("Norway demanded a truce before May, it may fail."),
            miss("Norway demanded a truce before: it may fail."),
        ),
    ),
    # What is wanted for something is the condition of that.
    Rule(
        name="en.conditions.wants_in_return",
        kind="precondition",
        pattern="(cue: <insist_verb>) (condition: {nominal}{1,16}?) <exchange_word> (consequence: <!stop>)",
        examples=(hit("Norway [[demanded reforms in return for aid]]."), miss("Norway demanded reforms in May.")),
    ),
    Rule(
        name="en.conditions.in_return_wants",
        kind="precondition",
        pattern="<exchange_word> (consequence: <unbroken>{1,14}?) <comma> (who: {det}? {modifier}{1,6}?) (cue: <insist_verb>) (condition: <!stop>)",
        examples=(
            hit("[[In return for aid, the Norwegian party wants reforms]]."), hit("[[In return for aid, Norway wants reforms]]."),
            miss("In return for aid, Norway left."),
            miss("In May, Norway wants reforms."), miss("In return for aid. In May, Norway wants reforms."),
        ),
    ),
    Rule(
        name="en.conditions.tied_to",
        kind="precondition",
        pattern="""
            (cue: <tie_verb>) (consequence: <possessive_determiner> {modifier}{0,4} <support_noun|help_noun> ({preposition_phrase})?)
            <to> (condition: <!stop>)
        """,
        examples=(
            hit("Norway [[tied its support to reform]]."), hit("Norway [[linked its new aid to reform]]."),
            hit("Norway [[ties its support for the bill to reform]]."),
            miss("Norway tied its ships to the pier."), miss("Norway tied aid to reform."), miss("Norway gave its aid to Chad."), miss("Norway tied its aid."),
        ),
    ),
    Rule(
        name="en.conditions.as_a_condition",
        kind="precondition",
        pattern="(cue: <insist_verb|name_verb>) (condition: {nominal}{1,16}?) <as> {det}? {modifier}{0,2} <condition_noun> <for|of|to> (consequence: <!stop>)",
        examples=(
            hit("Norway [[wants a truce as a condition for talks]] with Chad."), hit("Norway [[named a truce as its first condition of talks]]."),
            hit("Norway [[set a truce as a condition to talks]]."), hit("Norway [[set reforms as conditions for aid]]."),
            miss("Norway wants a truce as a sign for peace."), miss("Norway wants a truce as a condition."),
        ),
    ),
    # "Three conditions for talks: a truce and aid"
    Rule(
        name="en.conditions.listed",
        kind="preconditions",
        pattern="(cue: <condition_noun>) (<for|of|to> (consequence: {nominal}{1,12}?))? <colon|include_verb> (conditions: <!stop>)",
        examples=(
            hit("Norway set two [[conditions for talks: a]] truce and aid."), hit("Its [[conditions include a]] truce."),
            hit("The [[conditions of aid: a]] truce."), hit("The [[conditions to talks: a]] truce."), miss("The conditions for talks were hard."),
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
        pattern="(verb: <aux_be|remain_verb>) {adverb}? (cue: <conditional_phrase>) (condition: <!stop>)",
        examples=(
            hit("Norway's aid [[is conditional on the]] release of prisoners."), hit("Its aid [[remains conditional on the]] truce."),
            miss("Norway's aid is spent on the ships."),
        ),
    ),
)
