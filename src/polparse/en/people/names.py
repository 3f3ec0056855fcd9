"""How English names people and bodies."""

from polparse.en.people.homonyms import HOMONYMS
from polparse.en.people.lone_names import LONE, plain
from polparse.en.people.not_names import THINGS
from polparse.engine.rules import Rule, hit, miss

__all__ = ["CLASSES", "MACROS", "RULES"]

CLASSES = {
    # What is no part of a name, or only of one that goes on ("Norwegian", "Labour").
    "never_name": (
        "closed|multi|post_nominal|demonym|people|region_people|faith|body|parliament|agency|armed_group|party|body_noun|company|company_mark"
    ),
    # What is none where nothing before it tells that a name begins.
    "no_plain_name": (
        "never_name|month|country|region|seat|capital|instrument_noun|meeting_noun|office|honorific|status|portfolio|group_noun"
    ),
    # Function words that are no surname even after a first name.
    "function_word": "multi|preposition|quantifier|sentence_adverb|subordinator|negation",
    # Common words end the names of things, not of people, unless they are surnames too ("Royal Gold Medal", "Lena Stone").
    "common_word": "noun|nouns|adjective|verb_ed|verb_s|verb_ing",
    # What things are called by, and no people: "Fenmoor Park", "the Fenmoor Treaty", "the Fenmoor Talks".
    "thing_word": "site_noun|instrument_noun|meeting_noun",
    "no_given": "office|honorific",
    "known_surname": "family_name & !no_plain_name & !common_word | double_surname & !no_plain_name & !common_word",
    "given_of_one": "given_male & !never_name | given_female & !never_name",
    # A common word with a capital, which an office makes a name: "Mayor Tale".
    "cap_word": "noun & cap & !no_plain_name | nouns & cap & !no_plain_name | adjective & cap & !no_plain_name | upper & !no_plain_name",
    "place_name": "city|state",
    "other_state": "state & !country & !capital",
    # What a state of a union has, and no country.
    "state_office": "office & !office.head_of_state & !office.head_of_government & !office.diplomat",
}

MACROS = {
    # "F." and "F.W.".
    "initial": "<initial|cap&abbreviation&unknown>",
    # A capitalised word that can be part of a name.
    "word": "<cap & !no_plain_name | letter>",
    # One that no list knows, or that is known as a given name only.
    "rare": "<cap & unknown & !no_plain_name & !letter & !upper & !abbreviation | known_surname | given & !no_plain_name>",
    "given": """
        <given & !never_name & !cue_verb & !no_given | given & !never_name & !upper & !no_given | weak_given & !never_name & !no_given & !upper
        | weak_given & given_male & upper & !never_name & !country & !office | weak_given & given_male & honorific>
    """,
    # A surname may be a month, an office or a place ("May", "King", "Jordan"): what stands before it decides.
    "last": """
        <cap & !never_name & !thing_word & !common_word | surname_word | month | cap & adverb & !function_word | given | faith & weak_given>
    """,
    # A name of one word that stands alone: cities, states and acronyms are none.
    "bare": """
        <cap & unknown & !no_plain_name & !letter & !upper | known_surname | given & !no_plain_name & !upper & !place_name
        | weak_given & !no_plain_name & !common_word & !verb_base & !upper & !place_name> {tail}
    """,
    "bare_known": "(<name_particle> <hyphen>)? <cap & !no_plain_name & !letter & !upper & !place_name> {tail}",
    "surname": "<cap & !never_name & !country & !region & !capital & !letter & !initial | month>",
    # A name that goes on in capitals is the name of something else ("the James Webb Space Telescope").
    "alone": "(?! <cap&!closed&!month&!office&!honorific&!demonym&!body&!verb_s|cap&verb_s&nouns>|<hyphen> <!lower>)",
    "no_act": "(?! <in|for|of> <cap&!closed>{1,3} <cap&instrument_noun>)",
    "unled": "(?<! <cap&!closed&!region&!office&!honorific&!demonym&!party&!status&!rank&!body&!agency|hyphen>)",
    # "Lena Vogt-led" and "Lena Vogt-TV" go on with what is no name.
    "tail": "(<hyphen> <cap&!closed&!upper|lower&unknown&!verb_ed|name_particle>|<hyphen> (?<= <upper> <hyphen>) <upper>){0,2}",
    "joint": "(<name_particle> <hyphen>)? {word} {tail}",
    "rare_joint": "(<name_particle> <hyphen>)? {rare} {tail}",
    # "Fenmoor Park" is a place, "Fenmoor Steel" a firm and "Torpedo Moscow" a club, unless the first name is a given name.
    "rare_last": """
        (<name_particle> <hyphen>)?
        <cap & !never_name & !thing_word & !capital & !city & !common_word & !place_prefix | surname_word & !site_noun & !firm_word | month
        | cap & adverb & !function_word | given> {tail}
    """,
    "last_joint": "(<name_particle> <hyphen>)? (?! <country&upper>) {last} {tail}",
    "nickname": "<quote_open|single_open|single_straight> <the>? <cap>{1,2} <quote_close|single_close|single_straight>",
    "middle_joint": "(<name_particle> <hyphen>)? <cap & !no_plain_name & !verb_s | surname_word & !office | office.profession & surname_word | letter | title_given> {tail}",
    # After a particle any word is a name: "Bandar bin Sultan", "Jurie de Wet".
    "of_family": "<name_particle> <hyphen>? <cap&!closed>",
    # An apostrophe ends a transliterated word: "Rabi’ al-Vogt".
    "middle": "({initial}|{nickname}|{of_family}|<name_particle>|{middle_joint}|<cap> <single_close> (?= <name_particle>))",
    "suffix": "<comma>? <name_suffix>",
    "after_given": "{tail} {middle}{0,6} ({last_joint}|<name_particle>{0,2} {of_family} {tail}) {suffix}?",
    "rare_name": "{initial}{0,2} {rare_joint} {middle}{0,6} ({rare_last}|{of_family} {tail}) {suffix}?",
    "initials_name": "{initial}{1,3} {middle}{0,1} {joint} {suffix}?",
    "any_last": """
        (<name_particle> <hyphen>)? <cap & !never_name & !no_given & !instrument_noun & !eponym_noun | surname_word | month> {tail}
    """,
    # After an office or an honorific any word may be a surname ("Senator Jeff Patch").
    "after_title": "({given}|{initial}) {tail} ({initial}|{nickname}|<name_particle>){0,3} {any_last} {suffix}?",
    "titled_name": "(?>{given} {after_given}|{initials_name}|{after_title}|{joint} ({middle}{0,2} {last_joint})? {suffix}?)",
    "office_name": """
        (?! <state|city> <office|honorific|comma> | <honorific|office.military> <cap>)
        (?>{given} {after_given} | {initials_name} | {after_title}
        | (<name_particle> <hyphen>)? <cap & !no_plain_name & !common_word & !upper | surname_word & !upper> {tail}
          ({middle}{0,2} {last_joint})? {suffix}?)
    """,
    # Atomic: what follows a name does not make it shorter.
    "full_name": "(?>{given} {after_given}|{initials_name}|{rare_name})",
    # What an office is of, up to a nation, a body or a field: "of Trade of the Republic of Norway", "at the Ministry of Trade".
    "field": (
        "(<of|for|to|at> <the|possessive_determiner>? (<cap&!closed|hyphen|possessive|conjunction_and|lower&portfolio>{0,6}?) "
        "<country|parliament|agency|shared_body|body|cap&body_noun|cap&portfolio> (<bracket_open> <!break&!stop&!bracket_close>{1,6} <bracket_close>)?)"
    ),
    # Three words that begin with the name of an East Asian family: any word may follow it.
    "family_three": """
        <family_name&!given&!office&!honorific> <cap&!closed&!multi&!month&!country>
        <cap&!closed&!multi&!month&!country&!body_noun&!instrument_noun&!meeting_noun>
        (<name_particle> | <family_name|cap&unknown|given>)?
    """,
    # The words of a noun phrase before its head: "former", "Iraqi", "deputy", "foreign".
    "modifier": (
        "(<status|demonym|region_people|country|rank|portfolio|party|faith|state|city|ordinal_word|ordinal|adjective&lower|noun&lower"
        "|body|agency|parliament|body_noun|verb_en&lower|unknown&lower> <hyphen|possessive>?)"
    ),
    # "soon retired", "was later elected".
    "late": "<adverb|adverb_word>?",
    "owner": "<country|capital|body|agency|parliament|cap&!closed> <possessive>",
    "proper": "<cap&!closed&!month&!demonym> {tail}",
    # What may be between the words of a name before its acronym.
    "name_part": "<cap|lower&preposition|conjunction_and|the|hyphen|possessive|ampersand|comma>",
    "does": "(?= <adverb>{0,1} <cue_s|verb_s&!nouns|verb_ed|aux_be|aux_have|aux_do|modal>)",
    "cap_adjective": "<cap&adjective>",
    "at_place": "<in|at|from|near|of|to>",
    # The nation or people that the name of a body begins with.
    "whose": "<demonym&cap | country | state | region | region_people&cap | faith&cap> <hyphen>?",
    # The state, part of a country or field that ends it.
    "branch": "<of|in> <the>? (<country|state|region> | {proper}{1,2}) (?! <possessive>)",
    "topic": """
        <cap&noun&!given&!office | cap&nouns&!office | cap&adjective&!given | cap&portfolio&!office | cap&rank | cap&country
        | cap&region | cap&region_people | cap&demonym>
    """,
    "of_proper": """
        <of|for|on> <the>? ({topic}{1,4} | {proper})
        ((<comma> {topic}{1,3}){1,3} <comma>? <conjunction_and> {topic}{1,3} | <conjunction_and> (?! <the> <cap>{0,2} <cap&body_noun>) <the>? {topic}{1,3})?
    """,
}

_BODY_HEAD = "<cap&body_noun&!closed&!delegation_noun|cap&body_noun&weak_delegation>"
# What a nation before it makes the name of a body: "the American Legion". Of a "Norwegian Ministry" it says only whose it is.
_NATIONAL_HEAD = """
    <cap&!upper&body_noun.organisation | cap&body_noun.party | cap&body_noun.university | cap&body_noun.company | cap&body_noun.armed_group>
"""
# Bodies of the word lists that many states have, or that have branches.
_LISTED = "<party&multi | shared_body&multi>"

RULES: tuple[Rule, ...] = (
    *THINGS,
    *LONE,
    *HOMONYMS,
    Rule(
        name="en.names.given",
        kind="person",
        pattern="""
            (?! (?<= <brand_word>) <country>
            | (?<= <for|in|of>) <region|country> <!unknown>
            | (?<= <of>) <country> <cap> <cap>
            | (?<= <conjunction_and|comma>) <region|country> <!unknown&!given&!weak_given&!double_surname>
            | <saint_word>
            | <given&!given_male&!given_female> <site_noun>)
            (whole: (?> (<name_particle&cap> <hyphen>? | <weak_given> <hyphen>)? {given} {after_given})) {alone} {no_act}
        """,
        examples=(
            hit("They met [[Maria von Trapp]] and [[Peter J. Hall]]."),
            hit("Then [[Jean-Yves Le Brun]] left."),
            hit("Then [[Lena d'Arbois]] left."),
            hit("Then [[Per-Lena Vogt]] left."),
            hit("Then [[Lena 'the Ferret' Vogt]] left."),
            hit("They met [[Abu Karl Vogt]], who wrote “Le monde de [[Lena Vogt]]”."),
            hit("They met [[Chad Orchard]], [[Chad Karl Vogt]], [[Chad Vogt]], [[Chad Carter]] and [[Chad Estrada]]."),
            hit("In Jordan [[Karl Vogt]] thanked them."),
            miss("The talks in Maria were short."), miss("They closed Ayesha Bridge."), hit("They met [[Karl Bridge]] and [[Lena Bridge]]."),
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
        name="en.names.title_given",
        kind="person",
        pattern="(?<! <the>) (whole: <title_given> <cap&!closed&!honorific> {joint} (?<! <upper>)) {alone}",
        examples=(
            hit("They met [[Amir Javed Zafarullah]] there."),
            hit("They met foreign minister [[Shah Karim Zafarullah]] there."),
            miss("They met the Amir Zafarullah Javed there."),
            miss("They met Amir Sheikh Zafarullah and Shah Javed II there."),
            miss("Amir And Zafarullah met."),
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
        name="en.names.honorific",
        kind="person",
        pattern="<honorific&!noun> <honorific>? (whole: {titled_name})",
        examples=(
            hit("She thanked Mr. [[Okonkwo]] and Dr. [[Lena Vogt]]."),
            miss("She thanked Mr. President."),
            miss("She saw the Prince Series."),
            hit("Mr. [[Lena Patch]] left. Mr. [[Lena “Kvelda” Patch]] left."),
            hit("Mr. [[Lena Kvelda Vogt]] left. Mr. [[F. G. Kvelda Vogt]] left."),
        ),
    ),
    Rule(
        name="en.names.honorific_noun",
        kind="person",
        pattern="<noun&honorific> (whole: {office_name})",
        examples=(
            hit("She thanked Professor [[Okonkwo]] and Prince [[Lennart]]."),
            miss("She saw the Prince Series."),
            miss("She saw the town Okonkwo."),
        ),
    ),
    Rule(
        name="en.names.regnal",
        kind="person",
        pattern="""
            @<office.royal|office.religious> (whole: {given} <regnal>)
            (?= <comma|possessive|conjunction_and|bracket_open|wh|preposition>)
        """,
        examples=(
            hit("under King [[Lennart I]] of Norway"),
            hit("King [[Lennart I]]'s aunt fled to Pope [[Peter V]], King [[Karl X]] (a cousin) and King [[Erik I]] and then left them."),
            hit("King [[Lennart I]] who built it was poor."),
            miss("With King Lennart I spoke."),
        ),
    ),
    Rule(
        name="en.names.office",
        kind="person",
        pattern="<office&!office.relative> (whole: {office_name}) (?! <cap&noun|cap&nouns&!verb_s|corporate_noun>)",
        produce=plain,
        examples=(
            hit("Then Prime Minister [[Okonkwo]] spoke."),
            hit("The spokesman [[Lucas Brandt]] declined."),
            hit("Senator [[Okonkwo]] Backs Prime Minister [[Vogt]] And Wins"),
            miss("Then Prime Minister of Norway spoke."),
            miss("The official Zafarullah news agency said so."),
            miss("The author Zafarullah Prize went to him."),
            miss("The author Kvelda Scandals drew many."),
            miss("Then her cousin Zafarullah left."),
            hit("Senator [[Lena Patch]] left. Senator [[Baker]] left."),
            miss("President STONE left. President NVKO left. Governor Ohio, Lena Vogt, left."),
            miss("Mayor Bergen, Lena Vogt, left. Mayor Bergen Mr. Vogt left. Senator Lord Kvelda left."),
            hit("Senator [[Lena Kvelda Vogt]] left."),
            miss("Mayor Bergen Mayor left."),
        ),
    ),
    # What an office is of may end in a capital, so that the name does not stand out.
    Rule(
        name="en.names.office_of",
        kind="person",
        pattern="<office> (<conjunction_and> <cap&portfolio> | {field}{1,3}) <honorific>{0,2} (whole: {full_name}) {alone}",
        examples=(
            hit("The Minister of Trade of Norway [[Dagrun Vogt]] spoke."), hit("The Minister of Trade and Economy [[Dagrun Zafarullah]] spoke."),
            miss("The envoy and Norfly Dagrun Zafarullah spoke."),
            hit("The Speaker of the House of Assembly [[Okonk Vogt]] spoke."),
            hit("The President of the Riksdag (Parliament of Sweden) [[Dagrun Vogt]] spoke."),
            miss("The Minister of Trade of Norway Trade Council spoke."),
            hit("Minister for Trade [[Lena Vogt]] left. Envoy to Norway [[Lena Vogt]] left."),
            hit("Director at UNESCO [[Lena Vogt]] left. Director of the CIA [[Lena Vogt]] left."),
            hit("Speaker of his Bundestag [[Lena Vogt]] left. Speaker of Norway's Bundestag [[Lena Vogt]] left."),
            hit("Minister of Anglo-Norwegian Trade [[Lena Vogt]] left."), miss("Minister for Trade (fish\n\n) Lena Vogt left."),
            miss("Minister for Trade (fish) now (ships) Lena Vogt left. Minister for Trade (fish.) Lena Vogt left."),
            miss("Minister of Fish Lena Vogt left. Minister of fish Trade Lena Vogt left."),
            hit("Minister of Norway [[F. Vogt]] left. Minister of Women and Trade [[Lena Vogt]] left."),
            miss("Minister of Once Norway Lena Vogt left."),
        ),
    ),
    Rule(
        name="en.names.office_family",
        kind="person",
        pattern="<office> {field}{0,2} (whole: {family_three}) {alone}",
        examples=(
            hit("Then President [[Tran Van Hue]] spoke."),
            hit("Then the Chairwoman of the House Committee [[Nguyen Thi Mai Lan]] spoke."),
            miss("Then President Tran spoke in Oslo."),
            hit("President [[Nguyen Fish Rain Nguyen]] left. President [[Nguyen Fish Rain Kvelda]] left."),
            hit("President [[Nguyen Fish Rain bin]] left."),
            miss("President Nguyen The Rain left. President Nguyen Fish The left."),
            miss("President Nguyen Fish Committee left. President Nguyen Fish Treaty left."),
            miss("President Nguyen Fish Coronation left. President Nguyen Norway Rain left."),
            miss("President Nguyen Fish Norway left. President Nguyen Wall Street Rain left."),
            miss("President Nguyen Fish Wall Street left."),
        ),
    ),
    # After a rank a common word may be a first name: "Sgt Mat Vogt".
    Rule(
        name="en.names.rank_noun",
        kind="person",
        pattern="@<office.military|office.police> (whole: <noun&cap&!no_plain_name> {rare} {tail}) {alone}",
        examples=(
            hit("Then Sgt [[Mat Zafarullah]] and Inspector [[Penny Kvelda]] spoke."),
            miss("Then the army Mat Zafarullah left."),
            miss("Then Sgt Committee Kvelda, Sgt Major Kvelda and Sgt Mat Left spoke."),
            miss("Then Sgt mat Kvelda and Sgt Mat Kvelda Committee spoke."),
        ),
    ),
    # One initial without a stop: "foreign minister M Karim Vogt".
    Rule(
        name="en.names.office_initial",
        kind="person",
        pattern="<office|portfolio> (whole: @<letter> {rare} {tail} ({rare} {tail}){0,2}) {alone}",
        examples=(
            hit("They met foreign minister [[M Karl Zafarullah]] and the minister for trade [[K Vogt]]."),
            miss("They met K Vogt."),
            miss("They met minister M. They met minister M Vogt Committee."),
        ),
    ),
    Rule(
        name="en.names.office_of_state",
        kind="person",
        pattern="""
            (?! <office_plural>)
            <office.head_of_state|office.head_of_government|office.minister|office.legislator|office.governor|office.mayor>
            (whole: <cap_word> {tail}) {alone} (?! <noun|nouns>)
        """,
        examples=(
            hit("Then Mayor [[Tale]] and Senator [[EWART]] spoke."),
            hit("Then President [[Golden]], Prime Minister [[Mills]], Minister [[Pilgrim]] and Governor [[Salmon]] spoke."),
            miss("The Mayor Tale Foundation met."),
            miss("The Mayor's tale was long."),
            miss("They watched the Senator race."),
            miss("The Mayor Tale budget, the Mayor Tale lectures and the Mayor lectures were long, the President quiet."),
            miss("Senators Race to leave."),
        ),
    ),
    Rule(
        name="en.names.initials",
        kind="person",
        pattern="(whole: (?>{initials_name})) {alone} (?! <number>)",
        examples=(
            hit("He quoted [[J. R. Ewart]] and [[F.W. de Ruyt]] again."),
            miss("He has Vitamin B. Then he left."),
            miss("They passed H. R. 12 today."),
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
        pattern="{unled} (?<! <the|slash|in|at|near>) (?! <saint_word>) (whole: (?>{rare_name})) {alone} (?! <office.leader|office.head_of_state|office.executive> <cap>)",
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
        ),
        produce=plain,
    ),
    Rule(
        name="en.names.family_first",
        kind="maybe_person",
        pattern="{unled} (?<! <the>) (whole: <family_name> (<cap&!closed> <hyphen> <cap|lower>|<cap> <hyphen> <lower&unknown>)) {alone}",
        examples=(
            hit("They met [[Park In-gwan]] there."),
            hit("They met [[Park Song-min]] there."),
            hit("They met [[Ho Win-Sang]]."),
            miss("They met Ho there."),
            miss("Where to Park On-street"), miss("They met at the Park Co-op."),
        ),
    ),
    # Names that are little words too: after an office they are names.
    Rule(
        name="en.names.family_closed",
        kind="person",
        pattern="<office|honorific> (whole: @<closed&family_name> <cap&!closed> <cap>? {tail}) {alone}",
        examples=(
            hit("She met Minister [[He Lanying]] there."),
            hit("She met Mr. [[He Lanying]] there."),
            miss("She met the minister. He Lanying left."),
            miss("The artist Kvelda Vogt met the artist Or Vogt."),
            miss("What Ministers Do So they are not asked."),
        ),
    ),
    Rule(
        name="en.names.given_noun",
        kind="maybe_person",
        pattern="""
            {unled} (?<! <the|slash|office>) (?! <city|state|country>)
            (whole: <given_of_one> ({initial} | <given_male> | <given_female>){0,2}
              <noun&cap&!site_noun&!meeting_noun&!body_noun&!eponym_noun|company|people|demonym|interjection&cap>) {alone}
            (?! <noun|nouns>)
        """,
        examples=(
            hit("They met [[Lena Penman]] there."),
            hit("They met [[Lena Michelin]], [[Karl Fleming]], [[Lena Gazan]] and [[Karl Bravo]] there."), miss("They told Lena bravo."),
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
    # "Sultan" and "Prince" are given names too.
    Rule(
        name="en.names.royal_given",
        kind="person",
        pattern="""
            (<plain_honorific> | (?= <*> <name_particle>))
            (whole: @<office.royal> (<name_particle>{0,2} <hyphen>? <cap&!closed> {tail}){1,3}) {alone}
        """,
        examples=(
            hit("They met Dr. [[Sultan Al Zafarullah]] there."), hit("They met [[Sultan bin Karl Al Vogt]] there."),
            hit("Dr. [[Sultan Zafarullah]] Has Left"),
            miss("They met H.E. Sultan Zafarullah there."),
            miss("They met Dr. Vogt and Sultan Zafarullah there."),
            miss("Mr. King And Mr. Vogt Met"),
        ),
    ),
    # After "Mr." any word is a surname, but for an office by which one addresses somebody ("Mr. Speaker").
    Rule(
        name="en.names.office_surname",
        kind="person",
        pattern="""
            @<plain_honorific>
            (whole: <noun&cap&!office | modal | office.royal | office.religious | office.judge | office.military | office.academic
              | office.profession> {tail}) (?! <cap&!closed>)
        """,
        examples=(
            hit("They told Mr. [[King]] so."),
            hit("They told Dr. [[Bishop]] so."),
            hit("They told Mr. [[May]] and Ms. [[Law]] so."),
            hit("They told Mr. [[Justice]], Mr. [[Major]], Ms. [[Provost]] and Ms. [[Cook]] of Norway so."),
            hit("Mr. [[King]] Has Left"),
            miss("They told Mr. Speaker so."),
            miss("They told the Dr. King Society so."),
            miss("He dropped the Dr. title."),
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
    # A capitalised word is a mention of a person if it is the surname of one who is named in full elsewhere.
    Rule(
        name="en.names.surname",
        kind="surname",
        pattern="{unled} (whole: (<name_particle>{1,3} <hyphen>?)? {surname} {tail}) {alone}",
        examples=(
            hit("said [[al-Jabri]] yesterday"), hit("said [[Vogt]] yesterday"), miss("said They yesterday"),
            hit("Then [[May]] left. Asia [[Vogt]] left. Minister [[Vogt]] left. Mr. [[Vogt]] left."),
            hit("Norwegian [[Vogt]] left. Tory [[Vogt]] left. Senior [[Vogt]] left. CIA [[Vogt]] left."),
            hit("[[Vogt]] The minister. [[Vogt]] Minister of Trade. [[Vogt]] Norwegian minister."),
            hit("[[Vogt]] UNESCO chief. The [[Vogt]] Ministers met. The [[VOGT-BRANDT]] talks. The [[Vogt-de]] talks."),
            hit("The [[Vogt]]-kveldaed talks. [[Vogt]] Mr. [[Brandt]]. [[Vogt]] March. Ousted [[Vogt]] left."),
            miss("Then Norway left. Then Asia left. Then Oslo left. Then F. left."),
            miss("The pro-Vogt side left. The Vogt Awards began. They saw Vogt-TV. The Vogt-The talks."),
            miss("They met in Wall Street. Then B left."),
            hit("said [[de Vogt]] yesterday"),
        ),
    ),
    # A surname may be that of a town; who speaks or owns is rather its bearer, if somebody of this name is in the text.
    Rule(
        name="en.names.surname_of_place",
        kind="surname",
        pattern="""
            {unled} (?<! <in|at|from|near>) (whole: @<capital&!multi>)
            (?= <adverb>{0,1} <cue_s|verb_s&!nouns|verb_ed|aux_be|aux_have|aux_do|modal> | <possessive>)
        """,
        examples=(
            hit("[[Oslo]] says so."),
            hit("[[Oslo]] rules out a vote; [[Oslo]] swindles, [[Oslo]] procured it and [[Oslo]]'s men left."),
            hit("If [[Oslo]] wasn't hot, [[Oslo]] hadn't left, [[Oslo]] didn't go and [[Oslo]] may, they would."),
            miss("They met in Oslo."),
            miss("They love Oslo."),
            miss("Near Oslo's port, at Oslo's gates, in Oslo's streets and from Oslo's roofs they sang."),
            miss("They closed Oslo borders and Tel Aviv's."),
        ),
    ),
    # Or that of a firm or a people.
    Rule(
        name="en.names.surname_of_firm",
        kind="surname",
        pattern="""
            {unled} (?<! <the>) (whole: @<company&!multi|people>)
            (?= <adverb>{0,1} <cue_s|verb_s&!nouns|verb_ed|modal> | <possessive>)
        """,
        examples=(
            hit("[[Michelin]] said so. [[Fleming]] soon left, and [[Michelin]]'s men may."),
            hit("[[Michelin]] says so. [[Michelin]] swindles.  [[Michelin]] may."),
            miss("They love Michelin. The Fleming left. The pro-Michelin side left."),
            miss("They love Michelin borders. Rio Tinto left."),
        ),
    ),
    Rule(
        name="en.names.described",
        kind="maybe_body",
        pattern="(?<= <body_noun&lower&!verb_s>) (?! <cap>{0,2} <office|honorific>) (whole: (<name_particle> <hyphen>)? {proper}{1,3})",
        examples=(
            hit("the network [[Al-Fajr]] said"),
            hit("the airline [[Norfly Air]] said"),
            miss("the network said"),
            miss("the network President Vogt owns"),
            miss("the network Mrs. Vogt owns"),
            miss("the Network Vogt owns"),
            miss("One poll shows Vogt ahead."),
            miss("He met Fenmoor council Norwegian."),
        ),
    ),
    Rule(
        name="en.names.body",
        kind="body",
        pattern=f"""
            (?! <office.legislator> <parliament>|<given_male|given_female> <surname_word> (?! <cap>))
            (<demonym> | {{proper}} <ampersand>)? {{proper}}{{1,5}} {_BODY_HEAD} {{of_proper}}{{0,2}}
        """,
        examples=(
            hit("at the [[Lindgren Endowment for International Peace]], he said"),
            hit("the [[Alpine Harvest Movement]] lost"),
            hit("the [[Lena Banks Foundation]] lost"),
            miss("then Speaker National Assembly spoke"),
            miss("then Lena Banks spoke"),
            miss("then Steve Banks spoke"),
            miss("a party of the people"),
            hit("the [[R&D Group]] lost"),
            hit("the [[Norwegian Health Society]] met"),
        ),
    ),
    Rule(
        name="en.names.national_body",
        kind="body",
        pattern=f"<demonym> {_NATIONAL_HEAD} {{of_proper}}{{0,2}} {{alone}}",
        examples=(
            hit("the [[Norwegian Alliance]] lost"),
            hit("the [[Norwegian Society for Rain]] met"),
            miss("the Norwegian Ministry agreed"),
            miss("the Norwegian Alliance Vogt led"),
        ),
    ),
    Rule(
        name="en.names.branch",
        kind="body",
        pattern=f"""
            ({{whose}}{{1,2}} {{cap_adjective}}? | <party>) {_LISTED} {{branch}}?
            | {_LISTED} {{branch}}
        """,
        examples=(
            hit("the [[Ghanaian Labour Party]] lost"),
            hit("the [[Labour Party of Ghana]] lost"),
            hit("the [[Ghanaian Progressive Labour Party]] lost"),
            hit("the [[Democratic Labour Party]] lost"),
            miss("the Ghanaian famous Labour Party lost"),
            miss("the Ghanaian Vogt Labour Party left"),
            miss("the labour party Labour Party voters left"),
            hit("the [[Supreme Court of Ghana]] agreed"),
            miss("the Labour Party lost"),
            miss("the Labour Party in May"),
            miss("They asked the Supreme Court of Ghana's stand"),
        ),
    ),
    # A body of the lists may be the end of a longer name: "Peace and Security Council" is not that of the United Nations.
    Rule(
        name="en.names.joined_body",
        kind="body",
        pattern="<cap&portfolio> <conjunction_and> @<body&multi>",
        examples=(
            hit("the [[Peace and Security Council]] met"),
            miss("the Security Council met"),
            miss("the peace and Security Council reforms failed"),
            miss("Norway and Security Council members met"),
            miss("Peace and NATO met"),
        ),
    ),
    # The letters tell how much of it is the name.
    Rule(
        name="en.names.acronym_behind",
        kind="defined",
        pattern="""
            (whole: <cap> {name_part}{1,9})
            @<bracket_open> (acronym: <cap>) (?= <bracket_close|comma>)
        """,
        examples=(
            hit("[[The Lake Basin Authority]] (LBA) raised its fees."),
            hit("He left [[Doctors for the North]] (DN, founded in May)."),
            miss("He left the authority (LBA) in May."),
            miss("He left the Basin Authority LBA."),
            miss("He left the Basin Authority (of the lake)."),
            miss("He left the Basin Authority (Mensah led it)."),
            hit("He left [[Doctors for the North]] (DN)."),
        ),
    ),
    Rule(
        name="en.names.company",
        kind="body",
        pattern="{proper}{1,5} ((<comma> {proper}{1,2}){0,2} <ampersand> {proper}{0,2})? (<comma>? <company_mark>|<company_form>)",
        examples=(
            hit("The [[Norfly Air Corp.]] said so."),
            hit("He left [[Brandt, Vogt & Co.]] and [[Fjord Salmon, Inc.]]"),
            hit("He left [[Kvelda SA]] in May."),
            miss("He lives in Oslo, SA."),
        ),
    ),
    Rule(
        name="en.names.body_of",
        kind="body",
        pattern=f"(?! <body_noun.parliament> (?> {{of_proper}}{{1,2}}) <possessive|single_close|single_straight>) {_BODY_HEAD} {{of_proper}}{{1,2}}",
        examples=(
            hit("the [[Ministry of Foreign Affairs]] said"), miss("the ministry of silly walks"),
            hit("The [[Institute for Public Rain]] left. The [[Institute on Rain]] left."),
            hit("The [[Institute of Kurdish Rain]] left. The [[Institute of Norwegian Rain]] left."),
            hit("The [[Institute of Kvelda]] left. The [[Institute of Rain, Ships and Fish]] left."),
            hit("The [[Institute of Rain and the Fish]] left. The [[Institute of Kvelda]] and Holm left."),
            hit("The [[Institute of Rain]] Kvelda. The [[Institute of Rain]] and Donna left."),
            hit("The [[Institute of Rain]] and Abbot Holm left. The [[Institute of Rain]] and Academics left."),
            hit("The [[Institute of Rain]] and Tony left. The [[Institute of Rain]] and Marine Vogt left."),
            hit("The [[Mission of Norway]] left."),
            hit("The [[Institute of Rain]] and the [[Bank of Norway]] agreed."),
            miss("They told the Senate of Norway's offer."),
            miss("They told the Senate of ECOWAS’ offer. They told the Senate of ECOWAS' offer."),
            miss("The Delegation of Norway left. The Team of Norway left. The Fish of Norway left."),
            hit("The [[Institute of Deep Rain]] left. The [[Institute of Rain and Norway]] left."),
            hit("The [[Institute of Rain and Europe]] left. The [[Institute of Rain and Defence]] left."),
        ),
    ),
)
