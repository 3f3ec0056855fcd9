"""What the names of people and bodies are made of in English."""

__all__ = ["CLASSES", "MACROS"]

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
    # What begins no name of a firm of common words.
    "no_firm": "no_plain_name | city | state | given | weak_given",
    # What things are called by, and no people: "Fenmoor Park", "the Fenmoor Treaty", "the Fenmoor Talks".
    "thing_word": "site_noun|instrument_noun|meeting_noun",
    "no_given": "office|honorific",
    # Capitals that are not known to be somebody's.
    "own_acronym": "upper & !country & !demonym & !state_mark & !office & !body & !party",
    # What a list of bodies may begin with.
    "named_body": "body | party & cap | agency | company | armed_group | body_noun & cap",
    "known_surname": "family_name & !no_plain_name & !common_word | double_surname & !no_plain_name & !common_word",
    "given_of_one": "given_male & !never_name | given_female & !never_name",
    "lone_surname": "cap & surname_word & !no_plain_name & !city & !upper & !verb_s & !verb_ed",
    "given_any": "given & !never_name & !office & !honorific & !city & !state & !country",
    # A common word with a capital, which an office makes a name: "Mayor Tale".
    "cap_word": "noun & cap & !no_plain_name | nouns & cap & !no_plain_name | adjective & cap & !no_plain_name | upper & !no_plain_name",
    # Any word that can end a name whose other words tell that it is one, or begin one that what is behind it tells.
    "common_last": (
        "cap & common_word & !never_name & !thing_word & !upper & !office & !honorific & !eponym_noun & !firm_word & !portfolio & !group_noun"
        " & !status & !verb_s"
    ),
    "common_name": "common_last & noun | common_last & adjective",
    "any_first": "cap & unknown | given & !no_plain_name",
    "place_name": "city|state",
    "other_state": "state & !country & !capital",
    # What a state of a union has, and no country.
    "state_office": "office & !office.head_of_state & !office.head_of_government & !office.diplomat",
}

MACROS = {
    # "F.", "F.W." and "Kh.".
    "initial": "<initial|cap&abbreviation&unknown|long_initial>",
    # A capitalised word that can be part of a name.
    "word": "<cap & !no_plain_name | letter>",
    # One that no list knows, or that is known as a given name only.
    "rare": "<cap & unknown & !no_plain_name & !letter & !upper & !abbreviation | known_surname | given & !no_plain_name>",
    "given": """
        <given & !never_name & !cue_verb & !no_given | given & !never_name & !upper & !no_given | weak_given & !never_name & !no_given & !upper
        | weak_given & given_male & honorific>
        | <weak_given & given_male & upper & !never_name & !country & !office> (?= <upper>)
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
    # What shows that a name is that of somebody: "left", "says", "will".
    "acts": "<adverb>{0,1} <verb_ed|cue_s|aux_have|aux_do|modal|meet_verb>",
    # "Vogt, speaking to the press, left"
    "doing_first": "<comma> <verb_ing> <!comma&!stop&!break>{1,12} <comma> <verb_ed|cue_s|aux_have>",
    "bare_known": "(<name_particle> <hyphen>)? <cap & !no_plain_name & !letter & !upper & !place_name> {tail}",
    "surname": "<cap & !never_name & !country & !region & !capital & !letter & !initial | month>",
    # A name that goes on in capitals is the name of something else ("the James Webb Space Telescope").
    "alone": "(?! <cap&!closed&!month&!office&!honorific&!demonym&!body&!verb_s|cap&verb_s&nouns>|<hyphen> <!lower>)",
    "no_act": "(?! <in|for|of> <cap&!closed>{1,3} <cap&instrument_noun>)",
    "unled": "(?<! <cap&!closed&!region&!office&!honorific&!demonym&!party&!status&!rank&!body&!agency|hyphen|number>)",
    # "Lena Vogt-led" and "Lena Vogt-TV" go on with what is no name.
    "tail": "(<hyphen> <cap&!closed&!upper|lower&unknown&!verb_ed|name_particle>|<hyphen> (?<= <upper> <hyphen>) <upper>){0,2}",
    "joint": "(<name_particle> <hyphen>)? {word} {tail}",
    "rare_joint": "(<name_particle> <hyphen>)? {rare} {tail}",
    # "Fenmoor Park" is a place, "Fenmoor Steel" a firm and "Torpedo Moscow" a club, unless the first name is a given name.
    "rare_last": """
        (<name_particle> <hyphen>)?
        <cap & !never_name & !thing_word & !capital & !city & !common_word & !place_prefix | surname_word & !site_noun & !firm_word | month
        | cap & adverb & !function_word & !firm_word | given> {tail}
    """,
    "last_joint": "(<name_particle> <hyphen>)? (?! <country&upper>) {last} {tail}",
    "nickname": "<quote_open|single_open|single_straight> <the>? <cap>{1,2} <quote_close|single_close|single_straight>",
    "middle_joint": (
        "(<name_particle> <hyphen>)? <cap & !no_plain_name & !verb_s | surname_word & !office "
        "| office.profession & surname_word | letter | title_given> {tail}"
    ),
    # After a particle any word is a name: "Bandar bin Sultan", "Jurie de Wet".
    "of_family": "<name_particle> <hyphen>? <cap&!closed>",
    # An apostrophe ends a transliterated word: "Rabi’ al-Vogt".
    "middle": "({initial}|{nickname}|{of_family}|<name_particle>|{middle_joint}|<cap> <single_close> (?= <name_particle>))",
    "suffix": "<comma>? <name_suffix>",
    # A place or a brand whose name is a given name too, by what stands before it: "in Jordan", "talks to Chad".
    "place_given": """
        (?<= <brand_word>) <country> | (?<= <office> <to>) <country> | (?<= <for|in|of>) <region|country> <!unknown>
        | (?<= <of>) <country> <cap> <cap>
        | (?<= <conjunction_and|comma>) <region|country> <!unknown&!given&!weak_given&!double_surname>
    """,
    "after_given": "{tail} {middle}{0,6} ({last_joint}|<name_particle>{0,2} {of_family} {tail}) {suffix}?",
    "rare_name": "{initial}{0,2} {rare_joint} {middle}{0,6} ({rare_last}|{of_family} {tail}) {suffix}?",
    "initials_name": "{initial}{1,3} {middle}{0,1} {joint} {suffix}?",
    "any_last": """
        (<name_particle> <hyphen>)? <cap & !never_name & !no_given & !instrument_noun & !eponym_noun | surname_word | month> {tail}
    """,
    # After an office or an honorific any word may be a surname ("Senator Jeff Patch").
    "after_title": "({given}|{initial}) {tail} ({initial}|{nickname}|<name_particle>){0,3} {any_last} {suffix}?",
    "titled_name": "(?>{given} {after_given}|{initials_name}|{after_title}|{joint} ({middle}{0,2} {last_joint})? {suffix}?)",
    "no_office_name": "(?! <state|city> <office|honorific|comma> | <honorific|office.military> <cap> | <demonym> <noun&lower|nouns&lower&!verb_s>)",
    "office_name": """
        {no_office_name}
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
    "family_hyphen": "<family_name> (<cap&!closed> <hyphen> <cap|lower>|<cap> <hyphen> <lower&unknown>)",
    # Three words that begin with the name of an East Asian family: any word may follow it.
    "family_three": """
        <family_name&!given&!office&!honorific> <cap&!closed&!multi&!month&!country>
        <cap&!closed&!multi&!month&!country&!body_noun&!instrument_noun&!meeting_noun>
        (<name_particle> | <family_name|cap&unknown|given>)?
    """,
    # The words of a noun phrase before its head: "former", "Iraqi", "deputy", "foreign".
    "modifier": (
        "(<status|demonym|region_people|country|rank|portfolio|party|faith|state|city|capital|ordinal_word|ordinal|adjective&lower|noun&lower"
        "|body|agency|parliament|body_noun|verb_en&lower|unknown&lower> <hyphen|possessive>?)"
    ),
    # "soon retired", "was later elected".
    "late": "<adverb|adverb_word>?",
    # What may stand before what is somebody's: "his first", "his late".
    "own": "<adjective|ordinal_word|status>",
    "owner": "<country|capital|body|agency|parliament|cap&!closed> <possessive>",
    "proper": "<cap&!closed&!month&!demonym> {tail}",
    # What may be between the words of a name before its acronym.
    "name_part": "<cap|lower&preposition|conjunction_and|the|hyphen|possessive|ampersand|comma>",
    "does": "(?= <adverb>{0,1} <cue_s|verb_s&!nouns|verb_ed|aux_be|aux_have|aux_do|modal>)",
    "cap_adjective": "<cap&adjective>",
    # A common word that begins the name of a firm or a band: no place, no field, nobody's name.
    "firm_first": """
        <cap & adjective & !no_firm | cap & noun & !no_firm | cap & nouns & !no_firm>
    """,
    "at_place": "<in|at|from|near|of|to>",
    "small_body": "<body_noun.organisation&lower|body_noun.media&lower|body_noun.agency&lower>",
    # The nation or people that the name of a body begins with.
    "whose": "<demonym&cap | country | state | region | region_people&cap | faith&cap> <hyphen>?",
    # The state, part of a country or field that ends it.
    "branch": "(<of|in> <the>? <country|state|region> | <of> <the>? (?! <given_of_one>) {proper}{1,2}) (?! <possessive>)",
    "topic": """
        <cap&noun&!given&!office | cap&nouns&!office | cap&adjective&!given | cap&portfolio&!office | cap&rank | cap&country
        | cap&region | cap&region_people | cap&demonym>
    """,
    "of_proper": """
        <of|for|on> <the>? ({topic}{1,4} <cap&office_plural>? | {proper})
        ((<comma> {topic}{1,3}){1,3} <comma>? <conjunction_and> {topic}{1,3} | <conjunction_and> (?! <the> <cap>{0,2} <cap&body_noun>) <the>? {topic}{1,3})?
    """,
    # The "Oslo Convention" and a "Convention on Rain" are no bodies.
    "body_head": """
        (<cap&body_noun&!closed&!delegation_noun&!instrument_noun.treaty|cap&body_noun&weak_delegation>
        | (?<! <capital|city>) <cap&body_noun&instrument_noun.treaty> (?! <on|against>))
    """,
    # What a nation before it makes the name of a body: "the American Legion". Of a "Norwegian Ministry" it says only whose it is.
    "national_head": """
        (<cap&!upper&body_noun.organisation | cap&body_noun.party | cap&body_noun.university | cap&body_noun.company
        | cap&body_noun.armed_group>)
    """,
    # What may begin the name of a body that a list knows without it: "Secular", "United".
    "in_name": "<cap&adjective&!status&!office&!given | cap&verb_en&!status&!given | cap&noun&!given&!office&!status>",
    "names_more": "(?<! <stop|break|quote_open>) {in_name} (<conjunction_and>? {in_name}){0,2}",
    "known_body": "<body|agency|parliament|company_mark|party&multi|shared_body>",
    # A common word with a capital, as names of bodies begin and go on.
    "plain_cap": """
        <cap&noun&!given&!weak_given&!office&!honorific&!month | cap&nouns&!office | cap&adjective&!given&!weak_given&!status
        | cap&verb_base&!given&!weak_given&!office&!closed>
    """,
    "after_body": "((?<= <named_body> <comma|conjunction_and>) | (?<= <upper> <bracket_close> <comma|conjunction_and>))",
    "small_word": "<of|for|on|with|against|the|in|conjunction_and>",
    "list_goes_on": "(?= <comma|conjunction_and|bracket_open|semicolon>)",
    "of_name": "({plain_cap} | <cap&country|cap&region|cap&demonym|cap&office_plural>)",
    # Bodies of the word lists that many states have, or that have branches.
    "listed_body": "<party&multi | shared_body&multi>",
}
