"""Capitals and seats of government that stand for the government in English."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["METONYMS"]

METONYMS: tuple[Rule, ...] = (
    # Capitals and seats of government that stand for the government.
    Rule(
        name="en.actors.metonym_acts",
        kind="metonym",
        pattern="""
            (?<! {where}) (?<! {where} <cap> <comma>) {not_second} (country: @<capital|seat>) (?! <meeting_noun|cap>)
            (?= (<comma> <sentence_adverb> <comma> | <adverb> | <comma> <wh> | <preposition>? <timex>
                | {companions}){0,1}
              <cue_verb|aux_have|aux_be|modal|aux_do|verb_s&!nouns|verb_ed>)
        """,
        examples=(
            hit("[[Oslo]] has rejected the claim."),
            hit("[[Oslo]], however, rejected the claim."),
            hit("It is late, [[Oslo]] said."),
            hit("[[Oslo]] on Monday rejected the claim."),
            hit("[[Oslo]], which rejects the claim, wrote back."),
            miss("Oslo, where he lives, is cold."),
            miss("The delegates in Oslo have rejected it."),
            miss("The delegates in Bergen, Oslo have rejected it."),
            miss("The delegates in Stockholm and Oslo have rejected it."),
            miss("The delegates in Denmark and Oslo have rejected it."), miss("The delegates in Bergen and Oslo have rejected it."),
            miss("Oslo talks on fish began."),
            miss("The Oslo Post has it."),
            hit("[[Oslo]] never rejected it."), hit("The [[Kremlin]] would sign."), hit("Does the [[Kremlin]] have an answer?"),
            hit("What is [[Oslo]] doing?"), hit("[[Oslo]] isn't ready."), hit("[[Oslo]] don't mind."), hit("[[Oslo]] suffers."),
            hit("[[Oslo]] played its part."), miss("The Oslo reforms failed."),
            miss("The train from Oslo was late, and the one to Oslo is."),
            miss("The port of Oslo has closed, and the one near Oslo will."), miss("The talks at Oslo have ended."),
            hit("[[Oslo]] last week rejected the claim."), hit("[[Oslo]], together with Denmark, rejected the claim."),
            hit("[[Oslo]] along with its allies rejected the claim. [[Oslo]] together with the Danes rejected the claim."),
        ),
    ),
    Rule(
        name="en.actors.metonym_owns",
        kind="metonym",
        pattern="""
            (?<! <in|at|near>) (country: @<capital|seat>)
            (?= <possessive> {adjective}{0,2} (<cue_noun> | <meeting_noun|office&!office.mayor|instrument_noun|body_noun|group_noun>))
        """,
        examples=(
            hit("[[Oslo]]'s claim was rejected."), miss("Oslo's harbour was closed."), miss("Oslo's mayor left."),
            miss("They met in Oslo's parliament, near Oslo's police station and at Oslo's stock exchange."),
            hit("The [[Kremlin]]'s frustration grew."), hit("[[Oslo]]'s engagement with Denmark ended."), hit("[[Oslo]]'s envoy left."),
            hit("[[Oslo]]'s treaty with Denmark lapsed."), hit("[[Oslo]]'s parliament voted."), hit("[[Oslo]]'s commandos left."),
        ),
    ),
    Rule(
        name="en.actors.metonym_matter",
        kind="metonym",
        pattern="""
            (country: @<capital>)
            (?= <possessive> (<adjective&!urban_noun&lower|noun&lower&!urban_noun|portfolio&lower|rank&lower&!urban_noun>){0,2}
              <noun&lower&!site_noun&!urban_noun|nouns&lower&!site_noun&!urban_noun>)
        """,
        examples=(
            hit("They did so at [[Oslo]]'s request."),
            hit("[[Oslo]]'s naval arsenal grew."),
            miss("They met in Oslo's central library."),
            miss("Oslo's streets were empty."),
            hit("[[Oslo]]'s robust support for it grew."), hit("[[Oslo]]'s refinery plans failed."),
            hit("[[Oslo]]'s civil defence drill ended."), hit("[[Oslo]]'s de facto embargo ended."), hit("[[Oslo]]'s rockets flew far."),
            miss("Oslo's east coast was dark."),
            miss("They heard Oslo's Opera choir and saw Oslo's Royal ballet, Oslo's Trade fair and Oslo's Chief rabbi."),
            miss("Oslo's city marathon ended."), miss("Oslo's university choir sang."), miss("Oslo's Carnival began."),
            miss("Oslo's cathedral was closed."), miss("Oslo's docks were closed."), miss("Oslo's mayor left."),
            miss("Oslo's Lions won."), miss("Oslo's beaches were empty."),
        ),
    ),
    Rule(
        name="en.actors.metonym_pair",
        kind="metonym",
        pattern="(country: @<capital>) (?= <hyphen> <capital|country>)",
        examples=(
            hit("a joint [[Oslo]]-Stockholm statement"), miss("an Oslo-based group"),
            hit("the [[Oslo]]-Denmark axis"),
        ),
    ),
    Rule(
        name="en.actors.metonym_paired",
        kind="metonym",
        pattern="(?<= <capital|country|side_prefix> <hyphen>) (country: @<capital>)",
        examples=(
            hit("a joint Oslo-[[Stockholm]] statement"), hit("a pro-[[Stockholm]] party"), miss("a non-Stockholm resident"),
            hit("the Denmark-[[Oslo]] axis"),
        ),
    ),
    Rule(
        name="en.actors.metonym_with",
        kind="metonym",
        pattern="(?<= <with|against|by|on>) (country: @<capital>) {alone}",
        examples=(
            hit("talks with [[Oslo]] failed"), hit("pressure on [[Oslo]] grew"), miss("talks in Oslo failed"),
            hit("rebels backed by [[Oslo]] fought against [[Stockholm]]"), miss("the base by Oslo, Norway, was closed"),
            miss("the base by London, Ontario, was closed"), miss("talks with Oslo's mayor failed"),
            miss("talks with Oslo-based firms failed"), miss("talks with Oslo Post readers failed"),
        ),
    ),
    Rule(
        name="en.actors.metonym_told",
        kind="metonym",
        pattern="(<cue_verb&!verb_weak> <to>?|<cue_verb&multi>|<approach_phrase>) <correlative>? (whole: (country: @<capital>)) {alone}",
        examples=(
            hit("The bloc urged [[Oslo]] to sign."),
            hit("The bloc urged both [[Oslo]] and Denmark to sign."),
            hit("The bloc appealed to [[Oslo]]."),
            hit("The bloc acted in coordination with [[Oslo]]."),
            miss("The bloc left Oslo to sign."),
            miss("The bloc urged Oslo's mayor to sign."),
            miss("They like Oslo in spring."),
        ),
    ),
    Rule(
        name="en.actors.metonym_is_to",
        kind="metonym",
        pattern="(?<= <noun|adjective> <for>) (country: @<capital>) (?= <to> <verb_base>)",
        examples=(
            hit("There is a need for [[Oslo]] to sign."), miss("She left for Oslo to sign."),
            hit("It is vital for [[Oslo]] to sign."), miss("It was a candle for Oslo."),
        ),
    ),
    Rule(
        name="en.actors.metonym_that",
        kind="metonym",
        pattern="(?<= <that>) (country: @<capital>) (?= <verb_base&lower>)",
        examples=(
            hit("the demand that [[Oslo]] sign it"), miss("the road that Oslo built"),
            miss("Bergen and Oslo hold fairs."), miss("the claim that Oslo Post readers agree"),
        ),
    ),
    Rule(
        name="en.actors.metonym_heard",
        kind="metonym",
        pattern="<cue_noun> (<aux_have|aux_be|adverb|verb_en>){1,4} <from> (whole: (country: @<capital>)) {alone}",
        examples=(
            hit("No answer has been received from [[Oslo]]."), miss("The train has arrived from Oslo."),
            hit("No answer was sent from [[Oslo]]."), hit("Support has also come from [[Oslo]]."),
            miss("No answer has come from Oslo's mayor."),
        ),
    ),
    Rule(
        name="en.actors.metonym_aid",
        kind="metonym",
        pattern="<aid_noun> <verb_en>? <to|for|from> (whole: (country: @<capital>)) {alone}",
        examples=(
            hit("They want more support for [[Oslo]]."),
            hit("the weapons sent to [[Oslo]]"),
            miss("They want more trains for Oslo."),
            hit("They had aid from [[Oslo]]."), miss("They want support for Oslo's schools."),
        ),
    ),
    Rule(
        name="en.actors.metonym_seated",
        kind="metonym",
        pattern="(?<= <body_noun.government&lower> <in>|<delegation_noun> <from>) (country: @<capital>) {alone}",
        examples=(
            hit("the government in [[Oslo]] agreed"), hit("the delegation from [[Oslo]] agreed"), miss("the parliament in Oslo was closed"),
            miss("the government in Oslo, Norway, agreed"), miss("He spoke at the Presidential Palace in Oslo."),
        ),
    ),
    Rule(
        name="en.actors.metonym_and",
        kind="metonym",
        pattern="""
            (?<! {where}) (country: @<capital>)
            (?= (<comma> <capital|country>){0,3} <comma>? <conjunction_and>
              (<the>? <capital|country|seat|body> | <possessive_determiner> <lower>)
              (<adverb>{0,1} <cue_verb|aux_have|aux_be|modal|aux_do|verb_ed> | <possessive> <cue_noun>))
        """,
        examples=(
            hit("[[Oslo]] and Stockholm have agreed."),
            hit("[[Oslo]], [[Stockholm]] and Copenhagen have agreed."),
            hit("[[Oslo]] and Stockholm's claim was rejected."),
            hit("[[Oslo]] and the United Nations have agreed."),
            hit("[[Oslo]] and its allies have agreed."),
            miss("He went to Oslo and Stockholm."),
            miss("Flights to Oslo and Stockholm have stopped."), hit("[[Oslo]], Denmark and Sweden may agree."),
            hit("[[Oslo]] and the Kremlin say so."), hit("[[Oslo]] and Stockholm are close."), hit("[[Oslo]] and Stockholm do agree."),
            hit("[[Oslo]] and Stockholm played their part."),
        ),
    ),
    Rule(
        name="en.actors.metonym_according",
        kind="metonym",
        pattern="(?<= <cue_preposition>) (country: @<capital|seat>) {alone}",
        examples=(
            hit("According to [[Oslo]], it was empty."), miss("Close to Oslo, it was empty."),
            hit("According to [[Kremlin]] sources, it was empty."), miss("According to Oslo's mayor, it was empty."),
        ),
    ),
    Rule(
        name="en.actors.metonym_message",
        kind="metonym",
        pattern="(?<= <cue_noun> <to|from|of>) (country: @<capital|seat>) {alone}",
        examples=(
            hit("It was a warning to [[Oslo]]."), miss("It was a road to Oslo."),
            hit("It drew criticism from [[Oslo]]."), hit("They regret the tone of [[Oslo]]."),
            hit("She wrote a letter to [[Downing Street]]."), miss("It was a warning to Oslo's mayor."),
        ),
    ),
    Rule(
        name="en.actors.metonym_loyal",
        kind="metonym",
        pattern="(?<= <loyal_word> <to|with|from>) (country: @<capital|seat>) {alone}",
        examples=(
            hit("groups loyal to [[Oslo]] agreed"), miss("groups travelling to Oslo agreed"),
            hit("She is friendly with [[Downing Street]]."), hit("They want independence from [[Oslo]]."),
            miss("groups loyal to Oslo's mayor agreed"),
        ),
    ),
    Rule(
        name="en.actors.metonym_headline",
        kind="metonym",
        pattern="(?<! <!break>) (country: @<capital|seat>) (?= <to> <verb_base>)",
        examples=(
            hit("[[Oslo]] to send an envoy"), miss("He came from Oslo to send an envoy."),
            hit("[[Downing Street]] to send an envoy"), miss("Oslo sleeps."),
        ),
    ),
    Rule(
        name="en.actors.metonym_backed",
        kind="metonym",
        pattern="(country: @<capital|seat>) (?= <hyphen> <backed_word|led_word>|<group_noun.officials&lower>)",
        examples=(
            hit("an [[Oslo]]-backed plan"), hit("[[Oslo]] authorities agreed"), miss("an Oslo-based group"),
            hit("a [[Kremlin]]-led force"), miss("The Oslo Senators won."),
        ),
    ),
    Rule(
        name="en.actors.metonym_against",
        kind="metonym",
        pattern="(?<! {where}) (country: @<capital|seat>) (?= <against> <the>? <capital|country|seat>)",
        examples=(
            hit("It pits [[Oslo]] against Stockholm."), miss("It pits Oslo clubs against Stockholm."),
            hit("It pits the [[Kremlin]] against Denmark."), hit("It pits [[Oslo]] against the Kremlin."),
            miss("They marched in Oslo against Norway's rules."),
        ),
    ),
    Rule(
        name="en.actors.metonym_between",
        kind="metonym",
        pattern="(?<= <between>) (country: @<capital|seat>) (?= <conjunction_and> <the>? <capital|country|seat>)",
        examples=(
            hit("tensions between [[Oslo]] and Stockholm"), hit("tensions between [[Oslo]] and the Kremlin"), miss("a flat in Oslo and Stockholm"),
            hit("tensions between [[Downing Street]] and Denmark"), miss("the gap between Oslo wages and rents"),
        ),
    ),
    Rule(
        name="en.actors.metonym_between_second",
        kind="metonym",
        pattern="(?<= <between> <capital|country|seat> <conjunction_and>) (country: @<capital|seat>)",
        examples=(
            hit("tensions between Oslo and [[Stockholm]]"), miss("a flat in Oslo and Stockholm"),
            hit("tensions between Denmark and [[Oslo]]"), hit("tensions between Downing Street and [[Oslo]]"),
            hit("tensions between Oslo and [[Downing Street]]"),
        ),
    ),
    Rule(
        name="en.actors.metonym_accredited",
        kind="metonym",
        pattern="(?<= <office> <to>) (country: @<capital>)",
        examples=(hit("the ambassador to [[Oslo]]"), miss("the road to Oslo")),
    ),
    Rule(
        name="en.actors.seat",
        kind="metonym",
        pattern="(?<! {at_seat} <the>) (?<! {at_seat}) (country: @<seat>) (?! <meeting_noun>)",
        examples=(
            hit("The [[White House]] declined."),
            miss("They met at the White House."),
            miss("They met outside the White House."),
            miss("The White House meeting was short."),
            miss("They met in the White House."), miss("They went to the White House."), miss("They live near the White House."),
            miss("They met at Downing Street."),
        ),
    ),
)
