"""Names of people that their own words tell: a given name, initials, a family name of its kind."""

from polparse.en.people.lone_names import plain
from polparse.engine.rules import Rule, hit, miss

__all__ = ["FULL"]

FULL: tuple[Rule, ...] = (
    Rule(
        name="en.names.given",
        kind="person",
        pattern="""
            (?! {place_given} | <saint_word> | <given&!given_male&!given_female> <site_noun> | (?<= <near>) <given&!given_male&!given_female|name_particle>)
            (whole: (?> (<name_particle&cap> <hyphen>? | <weak_given> <hyphen>)? {given} {after_given})) {alone} {no_act}
        """,
        examples=(
            hit("The ambassador to Israel [[Karl Vogt]] left. They spoke to [[Jordan Vogt]]."),
            hit("They met [[Maria von Trapp]] and [[Peter J. Hall]]."),
            hit("Then [[Jean-Yves Le Brun]] left."),
            hit("Then [[Lena d'Arbois]] left."),
            hit("Then [[Per-Lena Vogt]] left."),
            hit("Then [[Lena 'the Ferret' Vogt]] left."),
            hit("They met [[Abu Karl Vogt]], who wrote “Le monde de [[Lena Vogt]]”."),
            hit("They met [[Chad Orchard]], [[Chad Karl Vogt]], [[Chad Vogt]], [[Chad Carter]] and [[Chad Estrada]]."),
            hit("In Jordan [[Karl Vogt]] thanked them."),
            miss("The talks in Maria were short."), miss("They closed Ayesha Bridge. They live near Miran Kvelda. It lies near Al Kvelda."),
            hit("They live near [[Lena Vogt]] and near [[Karl Vogt]]."),
            hit("They met [[Karl Bridge]] and [[Lena Bridge]]."),
            miss("They fought for Asia Minor, in Asia Minor and over the coast of Asia Minor."),
            miss("They came through Syria, Asia Minor and Asia Minor."),
            miss("The envoy of Jordan Kvelda Vogt lives in Santa Marta."),
            miss("Egypt and Jordan Still at Odds"), miss("Team Kenya Still at Odds"),
            hit("They met [[Lena A Vogt]]. They met [[Lena Christian]]. They met [[Lena August]]."),
            hit("They met [[Lena John]]. They met [[Lena Ahead]] and [[Ivo Abroad]]. They met [[Lena Norway]]."),
            hit("They met [[Lena “Kvelda” Vogt]]. They met [[Lena ‘Kvelda’ Vogt]]."),
            hit("They met [[Lena Vogt]] in The Treaty. They met [[Lena Vogt]] in Oslo Town."),
            miss("They asked Lena About it and told Lena All. They told Lena Afterwards. They met Lena Once."),
            miss("They met Lena Never. Reach Lena By Phone today. They met Lena Angry. They met Lena Abducted."),
            miss("They met Lena Abhors. They met Lena Leaving. They met Lena Sunni. They met Lena Armistices."),
            miss("They met Lena Coronation. They saw Lena Rapids. They met Lena USA. They gave Lena de The house."),
            miss("They hope Lena Says Vogt left. The Lena Vogt in Justice Act. The Lena Vogt for Justice Act."),
            miss("The Lena Vogt of Justice Act. The Lena Vogt Justice Act."),
            hit("They met [[MARK VOGT]]. They met [[EVA VOGT]]. They met [[Lena Baker Vogt]]."),
            miss("ART VOGT. They met Bishop Vogt. They met Dean Vogt. They met Pasha Vogt."),
            miss("THEY HECTOR BRANDT."), miss("They met Raja Vogt. They met Syed Vogt. They met DEAN VOGT."),
            hit("They met [[Hector Vogt]] and [[Don Vogt]]."),
        ),
    ),
    Rule(
        name="en.names.of_act",
        kind="person",
        pattern="""
            (whole: {given} <cap&unknown|cap&family_name|cap&given|cap&surname_word>)
            (?= <cap> <in|for|of> <cap>{1,3} @<cap&instrument_noun>)
        """,
        examples=(
            hit("the [[Maria Ewart]] Justice in Schooling Act"),
            hit("the [[Maria Kvelda]] Homes for Orphans Act, the [[Maria Pham]] Freedom of Speech Act, the [[Lena Orchard]] Care in Schools Act"),
            miss("the Maria Ewart Justice in Schooling"),
            miss("the Lena Hospital Care in Schools Act, the Lena Ewart Center for Peace Studies"),
        ),
    ),
    Rule(
        name="en.names.middle_initial",
        kind="person",
        pattern="(whole: {given} {tail} {initial}{1,2} {any_last} {suffix}?) {alone}",
        examples=(
            hit("They met [[Lena J. Band]] there."),
            miss("They met Lena J. there."),
            hit("They met [[Lena A. Baker]]. They met [[Lena A. May]]."),
            miss("They met Lena A. Minister. They met Lena A. Bey. They met Lena A. Treaty."),
        ),
    ),
    Rule(
        name="en.names.initials",
        kind="person",
        # A letter over a part of a text counts it.
        pattern="(?! {initial} <cap&verb_ing> <the>) (whole: (?>{initials_name})) {alone} (?! <number>)",
        examples=(
            hit("He quoted [[J. R. Ewart]] and [[F.W. de Ruyt]] again."),
            hit("He quoted [[B. Saving]] again and [[B. Ewart]] the elder."),
            miss("He has Vitamin B. Then he left."),
            miss("They passed H. R. 12 today."),
            miss("B. Saving the North Together"),
            miss("Sen. Kvelda left."),
        ),
    ),
    Rule(
        name="en.names.party_mark",
        kind="person",
        pattern="(whole: {full_name}|{joint}) <bracket_open|comma> @<letter|cap&party> <hyphen> <cap&!letter>",
        examples=(
            hit("[[Brandt Ewart]] (D-Ohio) voted no."),
            hit("[[Kvelda]], I-Ohio, met [[Brandt Ewart]] (Labor-Ohio)."),
            miss("The law (H-2) passed."),
            miss("Brandt Ewart, Anglo-Norwegian by birth, teaches Kvelda (K-V)."),
        ),
    ),
    Rule(
        name="en.names.rare",
        kind="maybe_person",
        pattern=(
            "{unled} (?<! <the|slash|in|at|near|a>) (?<! <the> <adjective>) (?<! <cap&!office> <bracket_open>) (?! <saint_word>) "
            "(whole: (?>{rare_name})) {alone} "
            "(?! <office.leader|office.head_of_state|office.executive> <cap> | <noun&!verb_base&!office>)"
        ),
        examples=(
            hit("They also saw [[Hamed Zafarullah]] there."),
            miss("They also saw the Zafarullah Tower there."),
            miss("They met in Zafarullah Park."),
            miss("They met in Santa Zafarullah and saw Santa Kvelda."),
            miss("They also saw NetZafar Ewart there. They met Kvelda Rd. in Oslo."),
            miss("They asked Kvelda Zafarullah Chairman Vogt, Kvelda Zafarullah President Vogt and Kvelda Zafarullah Director Vogt."),
            hit("They asked [[Kvelda Zafarullah]] President."), miss("They met in Kvelda Zafarullah, at Kvelda Ewart and near Ewart Kvelda."),
            miss("They saw the Hamed Zafarullah award and Fjord/Hamed Zafarullah."),
            miss("They met NVKO Kvelda. They saw Kvelda Rapids. They signed Kvelda Armistices."),
            miss("They saw Kvelda Coronation. They saw Kvelda Oslo. They saw Kvelda Bergen. They saw Kvelda Steel."),
            miss("They met B Kvelda. They met Bergen Kvelda."),
            hit("They met [[Kvelda Baker]]. They met [[Kvelda May]]. They met [[Kvelda Ahead]]."),
            hit("They met [[Kvelda John]]. They met [[Kvelda-kvelda Vogt]]. UNESCO [[Kvelda Vogt]] left."),
            hit("They met [[Nguyen Kvelda]]."),
            hit("They met [[Castro Kvelda]]."),
            # What is counted, described or before a noun is rather a thing.
            miss("They saw the rich Kvelda Zafarum and a Zafarum Kvelda. They live in front of Kvelda Zafarum prison."),
            miss("They left the Oslo Company (Kvelda Zafarum)."), hit("The mayor ([[Kvelda Zafarum]]) left. The Mayor ([[Kvelda Zafarum]]) left."),
            hit("They ask [[Kvelda Zafarum]] minister by minister. They made [[Kvelda Zafarum]] vote."),
        ),
        produce=plain,
    ),
    # Djemal Pasha, Silahdar Damat Ali Pasha.
    Rule(
        name="en.names.title_behind",
        kind="person",
        pattern="{unled} (?<! <the>) (whole: {rare} {tail} ({rare} {tail}){0,2} @<name_title>) {alone}",
        examples=(
            hit("They met [[Kvelda Pasha]] and [[Damat Ali Bey]]. [[Enver Pasha]], who left, was there."),
            miss("They met Pasha Vogt, the Kvelda Pasha, NVKO Pasha and Kvelda-Kvelda Pasha Movement."),
        ),
    ),
    Rule(
        name="en.names.family_first",
        kind="maybe_person",
        pattern="{unled} (?<! <the>) (whole: {family_hyphen}) {alone}",
        examples=(
            hit("They met [[Park In-gwan]] there."), hit("They met [[Cha Eun-woo]] there and [[Chong Suk-fan]] here."),
            hit("They met [[Park Song-min]] there."),
            hit("They met [[Ho Win-Sang]]."),
            miss("They met Ho there."),
            miss("Where to Park On-street"), miss("They met at the Park Co-op."),
        ),
    ),
    # The last word of a Vietnamese name may be a common one.
    Rule(
        name="en.names.family_three",
        kind="maybe_person",
        pattern="{unled} (whole: <family_name> @<family_name> <noun&cap&!closed&!body_noun&!site_noun>) {alone}",
        examples=(
            hit("They met [[Vuong Dinh Hue]] there."),
            miss("They met Vuong Dinh Council."),
            miss("They met in Vuong Dinh Park."),
            miss("So Huang Will go and buy Vuong Dinh rice."),
        ),
    ),
    Rule(
        name="en.names.given_noun",
        kind="maybe_person",
        pattern="""
            {unled} (?<! <the|slash|office>) (?! <city|state|country>)
            (whole: <given_of_one> ({initial} | <given_male> | <given_female>){0,2}
              <noun&cap&!site_noun&!meeting_noun&!body_noun&!eponym_noun|company|people|demonym|interjection&cap|press&!multi>) {alone}
            (?! <noun|nouns>)
        """,
        examples=(
            hit("They met [[Lena Penman]] there."),
            hit("They met [[Lena Michelin]], [[Karl Fleming]], [[Lena Gazan]] and [[Karl Bravo]] there. They met [[Michael Bloomberg]]."),
            miss("They told Lena The Guardian has it."), miss("They told Lena bravo."),
            hit("They met [[Steve W. Penman]], [[Karl Lena West]] and [[Lena Karl Cook]] there."),
            miss("They met at Lena Hall."),
            miss("He won a Lena Award again."),
            miss("They met the Lena Penman."),
            miss("Fjord/Lena Penman: the deputy Lena Penman gave Lena food."),
            miss("She took Lena Foundation to Lena Summit."),
            miss("Why Israel Hope, Austin Pride and Virginia Pride failed."),
            miss("A Lena Penman hat for Lena Penman supporters."),
        ),
    ),
    # What he is called, does or becomes tells that a common word is his name: "Lena Veil was elected", "promoted Lena Witty to".
    Rule(
        name="en.names.given_common",
        kind="maybe_person",
        pattern="""
            {unled} (?<! <the>) (whole: (?> <given_any> {initial}? <common_name>)) {alone}
            (?= <cue_ed|cue_s> | <aux_be|aux_have> <adverb>{0,1} <appoint_verb> | <comma> (<integer|who> | <article> {modifier}{0,3} <office>)
            | <to> (?<= <appoint_verb|appointing_verb> <*> <*> <to>))
        """,
        examples=(
            hit("Then [[Simone Witty]] said so, and [[Simone Witty]] says so."),
            hit("Then [[Simone Veil]] was then elected. They promoted [[Lena Witty]] to chief. It promotes [[Simone Witty]] to chief."),
            hit("[[Simone Witty]] has named nobody. They met [[Lena Witty]], 61, and [[Simone Witty]], who left."),
            hit("They met [[Simone W. Witty]], a former Norwegian envoy."),
            miss("They met Lena Witty. The Simone Veil was elected. They took Lena Witty to lunch. Norway Witty said so. Lena Blue Witty said so."),
        ),
    ),
    # A firm may be called after somebody: "Kvelda Michelin, a writer,".
    Rule(
        name="en.names.of_firm",
        kind="maybe_person",
        pattern="""
            {unled} (?<! <the>) (whole: <cap&unknown | given> @<company&!multi&!upper>)
            (?= <possessive> <lower> | <comma> (<article> <adjective>? <office> | <who> | <integer>) | <cue_ed>)
        """,
        examples=(
            hit("They met [[Ossian Michelin]], a writer. They met [[Ossian Michelin]], who left."),
            hit("They met [[Kvelda Michelin]], a young writer. [[Kvelda Michelin]]'s house burnt."),
            hit("[[Kvelda Michelin]] said so. [[Kvelda Michelin]], who left, and [[Sela Michelin]], 61, left."),
            miss("The Kvelda Michelin said so. Norway Michelin said so. Kvelda Rio Tinto said so. Kvelda BP said so."),
            miss("They bought the Kvelda Michelin. Kvelda Michelin, a tyre maker, left. They met in Kvelda Michelin."),
        ),
    ),
    Rule(
        name="en.names.given_faith",
        kind="maybe_person",
        pattern="""
            {unled} (?<! <the>)
            (whole: @<faith&weak_given> {initial}? <cap&unknown|cap&family_name&!closed|cap&double_surname|given> {tail}) {alone}
        """,
        examples=(
            hit("They met [[Christian Zafarullah]] there."),
            hit("They met [[Christian Kvelda]], [[Christian Pham]] and [[Christian Estrada]] there."),
            miss("They met Christian Voters there."),
            miss("They met the Christian Kveldas and Muslim Kvelda."),
            miss("To a Christian He is near."),
        ),
    ),
    # "Will" and "May" in a sentence are verbs, but not before a name.
    Rule(
        name="en.names.given_modal",
        kind="maybe_person",
        pattern="""
            (?<= <lower|comma|bracket_open|office|honorific>)
            (whole: @<modal&weak_given> {initial}? <cap&unknown|cap&surname_word|given> {tail}) {alone}
        """,
        examples=(
            hit("They met [[Will Zafarullah]] there."),
            hit("Then Judge [[May Zafarullah]] agreed."),
            hit("Mr. [[Will Kvelda]], [[Will Cash]] ([[May Vogt]]) agreed."),
            miss("It ended. Will Zafarullah go?"),
            miss("As ministers ask, Should Kvelda go?"),
            miss("Why the President Can Leave."),
        ),
    ),
    # Names of peoples are given names too.
    Rule(
        name="en.names.given_people",
        kind="maybe_person",
        pattern="""
            {unled} (?<! <the>)
            (whole: @<region_people&given> {initial}? <cap&unknown|cap&family_name|cap&double_surname|cap&given> {tail}) {alone}
        """,
        examples=(
            hit("They met [[Sami Zafarullah]] there."),
            hit("They met [[Sami Kvelda]], [[Sami Pham]] and [[Sami Estrada]] there."),
            miss("They met the Sami Parliament."),
            miss("They met the Sami Zafarullah."),
            miss("They met Sami Voters and Arabic Kvelda there."),
        ),
    ),
)
