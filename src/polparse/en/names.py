"""How English names people and bodies."""

from polparse.en.lone_names import LONE, plain
from polparse.en.things import THINGS
from polparse.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

_NEVER = "&!closed&!multi&!post_nominal&!weekday&!demonym&!people&!region_people&!faith&!body&!parliament&!agency&!armed_group&!party&!body_noun&!company&!company_mark"
_WORD = f"{_NEVER}&!month&!country&!region&!seat&!capital&!instrument_noun&!meeting_noun&!office&!honorific&!status&!portfolio&!group_noun"

# Function words that are no surname even after a first name.
_OPEN = (
    "&!multi&!article&!preposition&!conjunction&!aux_be&!aux_have&!aux_do&!modal&!pronoun_subject&!pronoun_object&!possessive_determiner&!wh"
    "&!demonstrative&!quantifier&!sentence_adverb&!subordinator&!negation"
)

# Common words end the names of things, not of people, unless they are surnames too ("Royal Gold Medal", "Lena Stone").
_COMMON = "&!noun&!nouns&!adjective&!verb_ed&!verb_s&!verb_ing"

MACROS = {
    # "F." and "F.W.".
    "initial": "<initial|cap&abbreviation&unknown>",
    # A capitalised word that can be part of a name.
    "word": f"<cap{_WORD}|letter>",
    # One that no list knows, or that is known as a given name only.
    "rare": f"<cap&unknown{_WORD}&!letter&!upper&!initial&!abbreviation|cap&family_name{_WORD}{_COMMON}|cap&double_surname{_WORD}{_COMMON}|cap&given{_WORD}>",
    "given": f"<given&cap{_NEVER}&!cue_verb&!office&!honorific|given&cap{_NEVER}&cue_verb&!upper&!office&!honorific|weak_given&cap{_NEVER}&!office&!honorific&!upper|weak_given&given_male&cap&upper{_NEVER}&!country&!office&!honorific|weak_given&given_male&cap&honorific>",
    # A surname may be a month, an office or a place ("May", "King", "Jordan"): what stands before it decides.
    "last": f"<cap{_NEVER}&!site_noun&!instrument_noun&!meeting_noun{_COMMON}|cap&surname_word&!multi|cap&month&!multi|cap&adverb{_OPEN}|given&cap&!multi|cap&faith&weak_given&!multi>",
    # A name of one word that stands alone: cities, states and acronyms are none.
    "bare": f"<cap&unknown{_WORD}&!letter&!upper&!city&!state|cap&family_name{_WORD}{_COMMON}|cap&double_surname{_WORD}{_COMMON}|cap&given{_WORD}&!upper&!city&!state|cap&weak_given{_WORD}{_COMMON}&!verb_base&!upper&!city&!state> {{tail}}",
    "bare_known": f"(<name_particle> <hyphen>)? <cap{_WORD}&!letter&!upper&!city&!state> {{tail}}",
    "surname": f"<cap{_NEVER}&!country&!region&!capital&!letter&!initial|cap&month&!multi>",
    # A name that goes on in capitals is the name of something else ("the James Webb Space Telescope").
    "alone": "(?! <cap&!closed&!weekday&!month&!office&!honorific&!demonym&!body&!verb_s|cap&verb_s&nouns>|<hyphen> <!lower>)",
    "no_act": "(?! <in|for|of> <cap&!closed>{1,3} <cap&instrument_noun>)",
    "unled": "(?<! <cap&!closed&!region&!office&!honorific&!demonym&!party&!status&!rank&!body&!agency|hyphen>)",
    # "Lena Vogt-led" and "Lena Vogt-TV" go on with what is no name.
    "tail": "(<hyphen> <cap&!closed&!upper|lower&unknown&!verb_ed|name_particle>|<hyphen> (?<= <upper> <hyphen>) <upper>){0,2}",
    "joint": "(<name_particle> <hyphen>)? {word} {tail}",
    "rare_joint": "(<name_particle> <hyphen>)? {rare} {tail}",
    # "Fenmoor Park" is a place, "Fenmoor Steel" a firm and "Torpedo Moscow" a club, unless the first name is a given name.
    "rare_last": f"(<name_particle> <hyphen>)? <cap{_NEVER}&!site_noun&!instrument_noun&!meeting_noun&!capital&!city{_COMMON}|cap&surname_word&!multi&!site_noun&!firm_word|cap&month&!multi|cap&adverb{_OPEN}|given&cap&!multi> {{tail}}",
    "last_joint": "(<name_particle> <hyphen>)? (?! <country&upper>) {last} {tail}",
    "nickname": "<quote_open|single_open|single_straight> <the>? <cap>{1,2} <quote_close|single_close|single_straight>",
    "middle_joint": f"(<name_particle> <hyphen>)? <cap{_WORD}&!verb_s|cap&surname_word|letter> {{tail}}",
    # After a particle any word is a name: "Bandar bin Sultan", "Jurie de Wet".
    "of_family": "<name_particle> <hyphen>? <cap&!closed&!stop>",
    "middle": "({initial}|{nickname}|{of_family}|<name_particle>|{middle_joint})",
    "suffix": "<comma>? <name_suffix>",
    "after_given": "{tail} {middle}{0,6} ({last_joint}|<name_particle>{0,2} {of_family} {tail}) {suffix}?",
    "rare_name": "{initial}{0,2} {rare_joint} {middle}{0,6} ({rare_last}|{of_family} {tail}) {suffix}?",
    "initials_name": "{initial}{1,3} {middle}{0,1} {joint} {suffix}?",
    "any_last": f"(<name_particle> <hyphen>)? <cap{_NEVER}&!office&!honorific&!instrument_noun&!eponym_noun|cap&surname_word&!multi|cap&month&!multi> {{tail}}",
    # After an office or an honorific any word may be a surname ("Senator Jeff Patch").
    "after_title": "({given}|{initial}) {tail} ({initial}|{nickname}|<name_particle>){0,3} {any_last} {suffix}?",
    "titled_name": "(?>{given} {after_given}|{initials_name}|{after_title}|{joint} ({middle}{0,2} {last_joint})? {suffix}?)",
    "office_name": (
        "(?! <state|city|body|agency> <office|honorific|comma>|<honorific&cap|office.military&cap> <cap>) (?>{given} {after_given}|{initials_name}|{after_title}"
        f"|(<name_particle> <hyphen>)? <cap{_WORD}{_COMMON}&!upper|cap&surname_word&!upper> {{tail}} ({{middle}}{{0,2}} {{last_joint}})? {{suffix}}?)"
    ),
    # Atomic: what follows a name does not make it shorter.
    "full_name": "(?>{given} {after_given}|{initials_name}|{rare_name})",
    # What an office is of, up to a nation, a body or a field: "of Trade of the Republic of Norway", "at the Ministry of Trade".
    "field": (
        "(<of|for|to|at> <the|possessive_determiner>? (<cap&!closed|hyphen|possessive|conjunction_and|lower&portfolio>{0,6}?) "
        "<country|parliament|agency|body|cap&body_noun|cap&portfolio> (<bracket_open> <!break&!stop&!bracket_close>{1,6} <bracket_close>)?)"
    ),
    # Three words that begin with the name of an East Asian family: any word may follow it.
    "family_three": (
        "<family_name&cap&!given&!office&!honorific> <cap&!closed&!multi&!month&!weekday&!country> <cap&!closed&!multi&!month&!weekday&!country&!body_noun&!instrument_noun&!meeting_noun>"
        " (<name_particle>|<cap&family_name|cap&unknown|cap&given>)?"
    ),
    # The words of a noun phrase before its head: "former", "Iraqi", "deputy", "foreign".
    "modifier": (
        "(<status|demonym|region_people|country|rank|portfolio|party|faith|state|city|ordinal_word|ordinal|adjective&lower|noun&lower"
        "|body|agency|parliament|body_noun|verb_en&lower|unknown&lower> <hyphen|possessive>?)"
    ),
    "owner": "<country|capital|body|agency|parliament|cap&!closed> <possessive>",
    "proper": "<cap&!closed&!stop&!weekday&!month&!demonym> {tail}",
    "topic": "<cap&noun&!given&!office|cap&nouns&!office|cap&adjective&!given|cap&portfolio&!office|cap&rank|cap&country|cap&region|cap&region_people|cap&demonym>",
    "of_proper": (
        "<of|for|on> <the>? ({topic}{1,4}|{proper}) ((<comma> {topic}{1,3}){1,3} <comma>? <conjunction_and> {topic}{1,3}|<conjunction_and> <the>? {topic}{1,3})?"
    ),
}

_BODY_HEAD = "<cap&body_noun&!closed&!delegation_noun|cap&body_noun&!closed&weak_delegation>"

RULES: tuple[Rule, ...] = (
    *THINGS,
    *LONE,
    Rule(
        name="en.names.given",
        kind="person",
        pattern="(?! (?<= <brand_word>) <country>|(?<= <for|in|of>) <region|country> <!unknown|upper>|(?<= <of>) <country> <cap> <cap>|(?<= <conjunction_and|comma>) <region|country> <!unknown&!given&!weak_given&!double_surname>|<saint_word>) (whole: (?>(<name_particle&cap> <hyphen>?|<weak_given&cap> <hyphen>)? {given} {after_given})) {alone} {no_act}",
        examples=(
            hit("They met [[Maria von Trapp]] and [[Peter J. Hall]]."),
            hit("Then [[Jean-Yves Le Brun]] left."),
            hit("Then [[Lena d'Arbois]] left."),
            hit("Then [[Per-Lena Vogt]] left."),
            hit("Then [[Lena 'the Ferret' Vogt]] left."),
            miss("The talks in Maria were short."),
        ),
    ),
    Rule(
        name="en.names.title_given",
        kind="person",
        pattern="(?<! <the>) (whole: <title_given&cap> <cap&!closed&!office&!honorific&!country&!body_noun> {joint} (?<! <upper>)) {alone}",
        examples=(
            hit("They met [[Amir Javed Zafarullah]] there."),
            hit("They met foreign minister [[Shah Karim Zafarullah]] there."),
            miss("They met the Amir Zafarullah Javed there."),
        ),
    ),
    Rule(
        name="en.names.of_act",
        kind="person",
        pattern="(whole: {given} <cap&unknown|cap&family_name|cap&given|cap&surname_word>) (?= <cap&noun> <in|for|of> <cap&!closed>{1,3} @<cap&instrument_noun>)",
        examples=(
            hit("the [[Maria Ewart]] Justice in Schooling Act"),
            miss("the Maria Ewart Justice in Schooling"),
        ),
    ),
    Rule(
        name="en.names.middle_initial",
        kind="person",
        pattern="(whole: {given} {tail} {initial}{1,2} {any_last} {suffix}?) {alone}",
        examples=(
            hit("They met [[Lena J. Band]] there."),
            miss("They met Lena J. there."),
        ),
    ),
    Rule(
        name="en.names.honorific",
        kind="person",
        pattern="<honorific&cap&!noun> <honorific&cap>? (whole: {titled_name})",
        examples=(
            hit("She thanked Mr. [[Okonkwo]] and Dr. [[Lena Vogt]]."),
            miss("She thanked Mr. President."),
        ),
    ),
    Rule(
        name="en.names.honorific_noun",
        kind="person",
        pattern="<honorific&cap&noun> (whole: {office_name})",
        examples=(
            hit("She thanked Professor [[Okonkwo]] and Prince [[Lennart]]."),
            miss("She saw the Prince Series."),
        ),
    ),
    Rule(
        name="en.names.regnal",
        kind="person",
        pattern="@<office.royal|office.religious> (whole: {given} <regnal>) (?= <stop|comma|of|possessive|conjunction_and|bracket_open|wh|preposition>)",
        examples=(hit("under King [[Lennart I]] of Norway"), miss("With King Lennart I spoke.")),
    ),
    Rule(
        name="en.names.office",
        kind="person",
        pattern="<office&!office.relative> (whole: {office_name}) (?! <cap&noun&!upper&!office&!verb_s|cap&nouns&!upper&!office&!verb_s|corporate_noun>)",
        produce=plain,
        examples=(
            hit("Then Prime Minister [[Okonkwo]] spoke."),
            hit("The spokesman [[Lucas Brandt]] declined."),
            miss("Then Prime Minister of Norway spoke."),
            miss("The official Zafarullah news agency said so."),
            miss("The author Zafarullah Prize went to him."),
        ),
    ),
    # What an office is of may end in a capital, so that the name does not stand out.
    Rule(
        name="en.names.office_of",
        kind="person",
        pattern="<office&!office.relative&!office_plural> {field}{1,3} <honorific&cap>{0,2} (whole: {full_name}) {alone}",
        examples=(
            hit("The Minister of Trade of Norway [[Dagrun Vogt]] spoke."),
            hit("The Speaker of the House of Assembly [[Okonk Vogt]] spoke."),
            hit("The President of the Riksdag (Parliament of Sweden) [[Dagrun Vogt]] spoke."),
            miss("The Minister of Trade of Norway Trade Council spoke."),
        ),
    ),
    Rule(
        name="en.names.office_family",
        kind="person",
        pattern="<office&!office.relative&!office_plural> {field}{0,2} (whole: {family_three}) {alone}",
        examples=(
            hit("Then President [[Tran Van Hue]] spoke."),
            hit("Then the Chairwoman of the House Committee [[Nguyen Thi Mai Lan]] spoke."),
            miss("Then President Tran spoke in Oslo."),
        ),
    ),
    Rule(
        name="en.names.office_of_state",
        kind="person",
        pattern=(
            "<office.head_of_state&cap&!office_plural|office.head_of_government&cap&!office_plural|office.minister&cap&!office_plural"
            "|office.legislator&cap&!office_plural|office.governor&cap&!office_plural|office.mayor&cap&!office_plural> "
            f"(whole: <cap&noun{_WORD}&!upper|cap&nouns{_WORD}&!upper|cap&adjective{_WORD}&!upper|cap&upper{_WORD}> {{tail}}) {{alone}} (?! <of|noun|nouns>)"
        ),
        examples=(
            hit("Then Mayor [[Tale]] and Senator [[EWART]] spoke."),
            miss("The Mayor Tale Foundation met."),
            miss("The Mayor's tale was long."),
        ),
    ),
    Rule(
        name="en.names.initials",
        kind="person",
        pattern="(whole: (?>{initials_name})) {alone} (?! <number|timex>)",
        examples=(
            hit("He quoted [[J. R. Ewart]] and [[F.W. de Ruyt]] again."),
            miss("He has Vitamin B. Then he left."),
            miss("They passed H. R. 12 today."),
        ),
    ),
    Rule(
        name="en.names.party_mark",
        kind="person",
        pattern="(whole: {full_name}|{joint}) <bracket_open|comma> @<letter&!closed|cap&party> <hyphen> <cap&!letter>",
        examples=(hit("[[Brandt Ewart]] (D-Ohio) voted no."), miss("The law (H-2) passed.")),
    ),
    Rule(
        name="en.names.rare",
        kind="maybe_person",
        pattern="{unled} (?<! <the|slash>) (?! <saint_word>) (whole: (?>{rare_name})) {alone}",
        examples=(
            hit("They also saw [[Hamed Zafarullah]] there."),
            miss("They also saw the Zafarullah Tower there."),
            miss("They met in Zafarullah Park."),
            miss("They met in Santa Zafarullah."),
            miss("They also saw NetZafar Ewart there."),
        ),
        produce=plain,
    ),
    Rule(
        name="en.names.family_first",
        kind="maybe_person",
        pattern="{unled} (whole: <family_name&cap> (<cap&!closed> <hyphen> <cap&!closed|lower>|<cap&closed> <hyphen> <lower&unknown>)) {alone}",
        examples=(
            hit("They met [[Park In-gwan]] there."),
            hit("They met [[Park Song-min]] there."),
            hit("They met [[Ho Win-Sang]]."),
            miss("They met Ho there."),
        ),
    ),
    # Names that are little words too: after an office they are names.
    Rule(
        name="en.names.family_closed",
        kind="person",
        pattern="<office|honorific> (whole: @<family_name&closed&cap> <cap&!closed> <cap&!closed>? {tail}) {alone}",
        examples=(hit("She met Minister [[He Lanying]] there."), miss("She met the minister. He Lanying left.")),
    ),
    Rule(
        name="en.names.given_noun",
        kind="maybe_person",
        pattern=(
            f"{{unled}} (?<! <the|hyphen|slash|office>) (whole: <given_male&cap{_NEVER}&!city&!state&!country|given_female&cap{_NEVER}&!city&!state&!country> ({{initial}}|<given_male&cap>|<given_female&cap>){{0,2}} "
            "<cap&noun&!closed&!site_noun&!instrument_noun&!meeting_noun&!office&!body_noun&!eponym_noun&!upper>) {alone} (?! <noun|nouns>)"
        ),
        examples=(
            hit("They met [[Lena Penman]] there."),
            miss("They met at Lena Hall."),
            miss("He won a Lena Award again."),
            miss("They met the Lena Penman."),
        ),
    ),
    Rule(
        name="en.names.given_faith",
        kind="maybe_person",
        pattern="{unled} (?<! <the|in|hyphen>) (whole: @<weak_given&faith&cap> {initial}? <cap&unknown&!upper|cap&family_name&!closed|cap&double_surname|given&cap> {tail}) {alone}",
        examples=(hit("They met [[Christian Zafarullah]] there."), miss("They met Christian Voters there.")),
    ),
    # "Will" and "May" in a sentence are verbs, but not before a name.
    Rule(
        name="en.names.given_modal",
        kind="maybe_person",
        pattern="(?<= <lower|comma|bracket_open|office|honorific>) (whole: @<weak_given&modal&cap> {initial}? <cap&unknown&!upper|cap&surname_word|given&cap> {tail}) {alone}",
        examples=(
            hit("They met [[Will Zafarullah]] there."),
            hit("Then Judge [[May Zafarullah]] agreed."),
            miss("It ended. Will Zafarullah go?"),
        ),
    ),
    # "Sultan" and "Prince" are given names too.
    Rule(
        name="en.names.royal_given",
        kind="person",
        pattern="<plain_honorific> (whole: @<office.royal&cap&!office_plural> (<name_particle&cap> <hyphen>?)? <cap&!closed&!office> {tail} <cap&unknown>{0,2}) {alone}",
        examples=(
            hit("They met Dr. [[Sultan Al Zafarullah]] there."),
            miss("They met H.E. Sultan Zafarullah there."),
            miss("They met Dr. Vogt and Sultan Zafarullah there."),
        ),
    ),
    # After "Mr." any word is a surname, but for an office by which one addresses somebody ("Mr. Speaker").
    Rule(
        name="en.names.office_surname",
        kind="person",
        pattern="@<plain_honorific> (whole: <cap&noun&!office&!closed&!multi|cap&modal|office.royal&cap&!office_plural|office.religious&cap&!office_plural|office.judge&cap&!office_plural|office.military&cap&!office_plural|office.academic&cap&!office_plural|office.profession&cap&!office_plural> {tail}) (?! <cap&!closed|of>)",
        examples=(
            hit("They told Mr. [[King]] so."),
            hit("They told Dr. [[Bishop]] so."),
            hit("They told Mr. [[May]] and Ms. [[Law]] so."),
            miss("They told Mr. Speaker so."),
            miss("They told the Dr. King Society so."),
        ),
    ),
    # Names of peoples are given names too.
    Rule(
        name="en.names.given_people",
        kind="maybe_person",
        pattern="{unled} (?<! <the|in|hyphen>) (whole: @<given&people&cap&!demonym|given&region_people&cap&!demonym> {initial}? <cap&unknown&!upper|cap&family_name&!closed|cap&double_surname|cap&given&!closed> {tail}) {alone}",
        examples=(hit("They met [[Sami Zafarullah]] there."), miss("They met the Sami Parliament."), miss("They met the Sami Zafarullah.")),
    ),
    # The last word of a Vietnamese name may be a common one.
    Rule(
        name="en.names.family_three",
        kind="maybe_person",
        pattern="{unled} (?<! <the|in>) (whole: <family_name&cap&!closed> @<family_name&cap&!closed|given&family_name&cap> <cap&noun&!closed&!body_noun&!office&!site_noun&!upper>) {alone}",
        examples=(hit("They met [[Vuong Dinh Hue]] there."), miss("They met Vuong Mai Council.")),
    ),
    # A capitalised word is a mention of a person if it is the surname of one who is named in full elsewhere.
    Rule(
        name="en.names.surname",
        kind="surname",
        pattern="{unled} (whole: (<name_particle>{1,3} <hyphen>?)? {surname} {tail}) {alone}",
        examples=(hit("said [[al-Jabri]] yesterday"), hit("said [[Vogt]] yesterday"), miss("said They yesterday")),
    ),
    # A surname may be that of a town; who speaks or owns is rather its bearer, if somebody of this name is in the text.
    Rule(
        name="en.names.surname_of_place",
        kind="surname",
        pattern="{unled} (?<! <in|at|from|near>) (whole: @<cap&capital&!multi&!country>) (?= <adverb>{0,1} <cue_s|verb_s&!nouns|verb_ed|aux_be|aux_have|aux_do|modal>|<possessive>)",
        examples=(hit("[[Oslo]] says so."), miss("They met in Oslo.")),
    ),
    Rule(
        name="en.names.described",
        kind="maybe_body",
        pattern="(?<= <body_noun&lower&!verb_s>) (?! <cap>{0,2} <office|honorific>) (whole: (<name_particle> <hyphen>)? {proper}{1,3})",
        examples=(hit("the network [[Al-Fajr]] said"), hit("the airline [[Norfly Air]] said"), miss("the network said")),
    ),
    Rule(
        name="en.names.body",
        kind="body",
        pattern=f"(?! <office.legislator> <parliament>|<given_male|given_female> <surname_word&cap> (?! <cap>)) {{proper}}{{1,5}} {_BODY_HEAD} {{of_proper}}{{0,2}}",
        examples=(
            hit("at the [[Lindgren Endowment for International Peace]], he said"),
            hit("the [[Alpine Harvest Movement]] lost"),
            miss("then Speaker National Assembly spoke"),
            miss("then Lena Banks spoke"),
            miss("a party of the people"),
        ),
    ),
    Rule(
        name="en.names.company",
        kind="body",
        pattern="{proper}{1,5} ((<comma> {proper}{1,2}){0,2} <ampersand> {proper}{0,2})? (<comma>? <company_mark>|<company_form>)",
        examples=(
            hit("The [[Norfly Air Corp.]] said so."),
            hit("He left [[Brandt, Vogt & Co.]] and [[Fjord Salmon, Inc.]]"),
            miss("He lives in Oslo, SA."),
        ),
    ),
    Rule(
        name="en.names.body_of",
        kind="body",
        pattern=f"{_BODY_HEAD} {{of_proper}}{{1,2}}",
        examples=(hit("the [[Ministry of Foreign Affairs]] said"), miss("the ministry of silly walks")),
    ),
)
