"""How English names countries, governments, bodies and groups."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["CLASSES", "MACROS", "RULES"]

CLASSES = {
    # A noun that is no verb too.
    "plain_noun": "noun & lower & !verb_ed & !verb_s & !adverb & !preposition | nouns & lower & !verb_s",
    # What a body is called by its last word alone.
    "listed_body": "shared_body | agency | parliament | body | upper",
    "short_head": """
        body_noun.parliament & cap & !listed_body | body_noun.agency & cap & !listed_body | body_noun.ministry & cap & !listed_body
        | body_noun.court & cap & !listed_body | body_noun.organisation & cap & !listed_body | body_noun.university & cap & !listed_body
        | body_noun.party & cap & !listed_body | body_noun.police & cap & !listed_body
        | body_noun.military & cap & !listed_body & !group_noun
    """,
}

MACROS = {
    # The nation before the name of a body: "the Danish Labour Party", "Norway's Labour Party".
    "nation_before": "(country: <demonym> | <country> (?= <possessive>)) <possessive>? $",
    # Where a name tells a place.
    "located": "(?<= <in|from>)",
    # A capital that stands for what the one before it stands for: "Oslo and Stockholm".
    "second_capital": "<conjunction_and> (country: <capital>) (?! <hyphen|possessive|cap>)",
    # "Fjord Research Council (FRC)".
    "acronym_behind": "<body> <bracket_open> (acronym: <upper|body>)",
    # Whose somebody is: "Norway's Lena Vogt", "Lena Vogt of Norway".
    "nation_of_person": """
        (first: <country|person>)
        ((?<= <country>) <possessive> (?= (person: <person>)) | (?<= <person>) (?= <of> <the>? (country: <country>)))
    """,
    # Somebody who is not told of, but named beside another: "a meeting with Lena Vogt", "asked by Lena Vogt", "her colleague, Lena Vogt".
    "beside_another": """
        (<preposition&!of> | <possessive_determiner> <demonym|country|adjective>{0,2} <office> <comma>)
        <article|possessive_determiner|demonym|country|possessive|status|portfolio|office|honorific|rank|noun|adjective|party>{0,6} $
    """,
    "honorifics": "<honorific&cap>{1,4} $",
    "nation": "<demonym|country|region_people>",
    "owner": "(<country|capital|region|state> <possessive>|{nation})",
    # "The official position", "its general plan" name nobody.
    "no_modifier": "(?! (?<= <adjective|office_adjective>) (<plain_noun>|<nouns&lower> <of>|<adjective&lower&!verb_ed&!adverb> <plain_noun|nouns&lower>))",
    # Where a word with a capital is no beginning of a sentence or of a heading.
    "behind_small": "(?<= <the|lower&preposition&!of>)",
    "adjective": """
        <adjective&lower | rank | portfolio | party | faith | noun&lower | verb_en&lower&!cue_verb
        | verb_ing&lower&!cue_verb&!preposition | unknown&lower>
    """,
    "state_noun": """
        @<body_noun.government | body_noun.parliament | body_noun.ministry | body_noun.military&!group_noun | body_noun.court
        | body_noun.police | body_noun.agency>
    """,
    # What makes a capital a place.
    "where": "<in|at|from|near|of|to>",
    # Not where a larger place follows, or what the capital only describes: "Oslo, Norway", "Oslo's mayor", "Oslo-based", "Oslo Post".
    "alone": "(?! <comma> <country|state>|<possessive>|<hyphen>|<cap>)",
    "at_seat": "<at|in|near|to|place_preposition>",
    # A capital that ends a list of places is one too.
    "not_second": "(?<! {where} <capital|country|city> <conjunction_and>)",
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.actors.country",
        kind="country",
        # "US$ 20", "Jersey City", "Captain Norway" name none.
        pattern="(?<! <brand_word>) (country: <country>) (?! <currency>|<cap&urban_noun>)",
        examples=(
            hit("talks with [[Norway]] began"),
            miss("talks with Team Norway began"),
            miss("talks with northern ways began"),
            miss("it cost US$ 20"),
            miss("in Norway City"),
            hit("the [[Norway]] Cup began"),
        ),
    ),
    Rule(
        name="en.actors.demonym",
        kind="demonym",
        pattern="(country: <demonym|people&!region_people>)",
        examples=(
            hit("the [[Norwegian]] side"), hit("the [[Norwegians]] left"), miss("the way sides"),
            miss("the Tibetans left"),
        ),
    ),
    # A people that is no state, and who share a faith.
    Rule(
        name="en.actors.folk",
        kind="folk",
        pattern="(country: <demonym>)? (people: <region_people&cap|faith&cap>)",
        examples=(
            hit("[[Tibetans]] and [[Africans]] left."), hit("[[Sikh]] shops closed."), hit("[[Norwegian Hindus]] left."),
            miss("They like transatlantic trade."), miss("The Norwegians left."), miss("He is an atheist."),
        ),
    ),
    # A country beside a score is its team.
    Rule(
        name="en.actors.team",
        kind="team",
        pattern="(country: <country>) <integer> @<dash|hyphen> <integer> (other: <country>)",
        examples=(hit("[[Norway 2 – 1 Denmark]]"), hit("It ended [[Norway 2-1 Denmark]]."), miss("Norway has 2 – 3 ports in Denmark.")),
    ),
    # Capitals and seats of government that stand for the government.
    Rule(
        name="en.actors.metonym_acts",
        kind="metonym",
        pattern="""
            (?<! {where}) (?<! {where} <cap> <comma>) {not_second} (country: @<capital|seat>) (?! <meeting_noun|cap>)
            (?= (<comma> <sentence_adverb> <comma> | <adverb> | <comma> <wh> | <preposition>? <timex>){0,1}
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
            hit("[[Oslo]] last week rejected the claim."),
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
    Rule(
        name="en.actors.state_body",
        kind="state_body",
        pattern="(country: {owner}) {adjective}{0,2} (head: {state_noun})",
        examples=(
            hit("The [[Norwegian parliament]] voted."),
            hit("[[Norway's interior ministry]] said so."),
            miss("The parliament of birds voted."),
            hit("The [[Norway government]] and the [[European court]] agreed."),
            hit("[[Oslo's government]], [[Europe's courts]] and [[Ohio's police]] agreed."),
            hit("The [[Norwegian navy]] and a [[Danish agency]] agreed."), miss("Norwegian troops left."),
            miss("Norway urged ministries to agree."),
            miss("They asked the Norway Kvelda agency."),
        ),
    ),
    Rule(
        name="en.actors.state_body_capital",
        kind="state_body",
        pattern="(country: <capital>) (head: @<body_noun.government>)",
        examples=(hit("The [[Oslo government]] agreed."), miss("The Oslo harbour closed.")),
    ),
    Rule(
        name="en.actors.state_body_of",
        kind="state_body",
        # "They told Congress of Norway's offer."
        pattern="(?! <shared_body> <of> <country> <possessive>) {adjective}{0,2} (head: {state_noun}) <of> <the>? (country: <country>)",
        examples=(hit("The [[government of Norway]] agreed."), miss("The government of the day agreed."),
            miss("They told Congress of Norway's offer."), hit("The [[government of Norway]]'s offer failed."),
           ),
    ),
    Rule(
        name="en.actors.parliament",
        kind="organisation",
        pattern="(country: <parliament|agency>)",
        examples=(
            hit("The [[Bundestag]] voted."), miss("The bunting was voted on."),
            hit("The [[CIA]] agreed."),
        ),
    ),
    Rule(
        name="en.actors.body",
        kind="organisation",
        pattern="<body|company|shared_body>",
        examples=(hit("The [[United Nations]] agreed."), hit("[[Airbus]] agreed."), hit("The [[Communist Party]] lost."), miss("The united nation agreed.")),
    ),
    Rule(
        name="en.actors.party",
        kind="organisation",
        pattern="<party>",
        examples=(hit("The [[Tories]] lost."), miss("The stories ended.")),
    ),
    Rule(
        name="en.actors.acronym",
        kind="organisation",
        pattern="(?<! <upper&unknown>) @<upper&unknown> (?! <upper&unknown>)",
        examples=(
            hit("Reporters of [[QRTV]] asked."), miss("A reporter asked."),
            miss("Reporters of QRTV BXLM asked."), hit("TALKS WITH [[QRTV]] FAILED"), miss("TALKS FAILED"),
        ),
    ),
    # A body whose full name stands elsewhere, or of which there is one only.
    Rule(
        name="en.actors.short_body",
        kind="short_body",
        pattern="""
            {behind_small} (head: @<short_head>) (?! <cap|hyphen|of|integer>|<possessive> <meeting_noun>)
        """,
        examples=(
            hit("They told the [[Foundation]] so."), hit("It was passed in [[Parliament]]."), hit("the [[Central Bank]] agreed"),
            miss("They told the foundation so."), miss("They told the Foundation of Rain so."), miss("They told Foundation Vogt so."),
            miss("They told the Foundation Vogt led."), miss("They left before the Council's session."),
            miss("They saw Foundation leave."), miss("They told the Foundation-led side so."), miss("They told the Foundation of a town so."),
            miss("They told the Committee 3 so."),
        ),
    ),
    Rule(
        name="en.actors.armed_group",
        kind="group",
        pattern="<armed_group>",
        examples=(hit("[[Boko Haram]] attacked."), miss("A book attacked.")),
    ),
    Rule(
        name="en.actors.group",
        kind="group",
        pattern="""
            (<quantifier|number_word|integer>
            | (possessive: <possessive_determiner>)
            | (?<= <the>)
            | (?= {owner} | {adjective} | <group_noun&multi> | <group_noun> <in> <country|capital|city|region>)) (country: {owner})?
            (?! (?<= <country>) <verb_ing>) ({adjective} <hyphen>?){0,3} @<group_noun> (<conjunction_and> <group_noun>)?
            (<in> (place: <country|capital|city|region>))?
        """,
        examples=(
            hit("[[Some Norwegian experts]] say so."),
            hit("[[political groups in Norway]] agreed"),
            hit("the [[protesters]] agreed"),
            miss("We say that people agreed."),
            hit("[[her rivals]] agreed"), hit("[[Norwegian experts]] agreed"), hit("[[angry voters]] agreed"),
            hit("[[eight states]] agreed"), hit("[[30 states]] agreed"), hit("the [[protesters in Oslo]] agreed"),
            hit("the [[voters in Manhattan]] agreed"), hit("the [[voters in Eastern Europe]] agreed"),
            hit("[[economics voters]] agreed"), hit("[[Tory voters]] agreed"), hit("[[Muslim voters]] agreed"),
            hit("[[masked rebels]] agreed"), hit("[[kveldan rebels]] agreed"), hit("[[chess club rebels]] agreed"),
            hit("[[leftwing voters]] agreed"), miss("They saw Angry Voters play."), miss("They saw Masked Rebels play."),
            miss("They saw Dancing Rebels play."), miss("By urging voters to agree, it won."), miss("They agreed following rebels."),
            miss("They saw Norway arming rebels."), hit("[[Rebels in Norway]] agreed"), hit("[[Rebels in Oslo]] agreed"),
            hit("[[Rebels in Manhattan]] agreed"), hit("[[Political groups]] agreed"), hit("[[Rebels in Europe]] agreed"), hit("the [[advancing rebels]] agreed"),
        ),
    ),
    # Offices and trades of a nation are groups, or somebody of one: "Norwegian army officers", "a Norwegian farmer".
    Rule(
        name="en.actors.nationals",
        kind="group",
        pattern="(country: {nation}) {adjective}{0,3} @<office_plural|office.profession> (?! <person|cap>|<comma> <person>)",
        examples=(
            hit("[[Norwegian army officers]] left."), hit("A [[Norwegian farmer]] left."), hit("[[Norwegian opposition leaders]] left."),
            miss("Army officers left."), miss("Norwegian ministers Lena Vogt and Ivo Brandt left."), miss("A Norwegian farmer, Lena Vogt, left."),
            miss("The Norwegian farmer Party left."),
        ),
    ),
    Rule(
        name="en.actors.coalition",
        kind="group",
        pattern="(<cap|lower> <hyphen> <cap|lower>)? {adjective}{0,2} @<coalition_noun>",
        examples=(
            hit("the [[anti-piracy international coalition]] left"), miss("the colic left"),
            hit("the [[Vogt-led coalition]] left"), hit("a [[US-Danish alliance]] failed"),
            hit("a [[burgeoning coalition]] left"),
        ),
    ),
    Rule(
        name="en.actors.office",
        kind="office",
        pattern=(
            "(<the>|(country: {owner})|<possessive_determiner>) (title: (<status|demonym|country|rank|portfolio> <hyphen>?){0,3} "
            "(head: @<office&!office_plural&!office.relative&!office.profession>)) (?! <person|hyphen|office|of|for>|<comma> <person>) {no_modifier}"
        ),
        examples=(
            hit("[[The prime minister]] agreed."),
            hit("[[Norway's foreign minister]] agreed."),
            miss("The prime minister of Norway agreed."),
            hit("[[His rival]] agreed."), hit("[[The former president]] agreed."), hit("[[The Norwegian president]] agreed."),
            hit("[[The US president]] agreed."), hit("[[The leftist candidate]] agreed."), hit("[[The economics professor]] agreed."),
            miss("The prime minister, Lena Vogt, agreed."), miss("The prime minister Lena Vogt agreed."),
            miss("The minister-to-be agreed."), miss("The Republican mayor Lena Vogt agreed."), miss("The judge for the north agreed."),
            miss("The moderators agreed."), miss("Her mother agreed."), miss("The billionaire agreed."),
            miss("The official position is new."), miss("The official plans of the town are new."), miss("His official residence is new."),
            miss("The official new plan left."), miss("The chairman president left."), hit("[[The official]] left."), hit("[[The general]] plans a raid."),
        ),
    ),
    # "His Highness" alone is who was called so before.
    Rule(
        name="en.actors.styled",
        kind="office",
        pattern="(title: @<honorific&multi>) (?! <person>)",
        examples=(
            hit("[[Her Excellency]] left."), miss("Her Excellency Lena Vogt left."), miss("The Rev. left."),
        ),
    ),
    Rule(
        name="en.actors.he",
        kind="pronoun",
        pattern="<pronoun_subject.3sm|pronoun_object.3sm|possessive_determiner.3sm>",
        examples=(
            hit("Then [[he]] left."), miss("Then they left."),
            hit("She met [[him]]."), hit("She read [[his]] letter."),
        ),
        produce=lambda found: "m",
    ),
    Rule(
        name="en.actors.she",
        kind="pronoun",
        pattern="<pronoun_subject.3sf|possessive_determiner.3sf>",
        examples=(
            hit("Then [[she]] left."), miss("Then they left."),
            hit("He met [[her]]."),
        ),
        produce=lambda found: "f",
    ),
)
