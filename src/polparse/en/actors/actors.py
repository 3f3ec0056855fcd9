"""How English names countries, governments, bodies and groups: all its rules, and the words that they share."""

from polparse.en.actors.bodies import BODIES
from polparse.en.actors.groups import GROUPS
from polparse.en.actors.metonyms import METONYMS
from polparse.en.actors.nations import NATIONS
from polparse.en.actors.offices import OFFICES
from polparse.engine.rules import Rule

__all__ = ["CLASSES", "MACROS", "RULES"]

CLASSES = {
    # A noun that is no verb too.
    "plain_noun": "noun & lower & !verb_ed & !verb_s & !adverb & !preposition | nouns & lower & !verb_s",
    "single_office": "office & !office_plural & !office.relative & !office.profession",
    # What may stand in a title before the office.
    "titling": "status | rank | portfolio",
    "named_body": "shared_body | body | agency | parliament | company | armed_group | seat | city | capital | state | upper&unknown",
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
    # A vote of some year has its name of the house that is elected: "the 2009 Riksdag election".
    "no_election": "(?! (?<= <timex>) <*> <adjective&lower>? <poll_noun>)",
    # The nation before the name of a body: "the Danish Labour Party", "Norway's Labour Party".
    "nation_before": "(country: <demonym> | <country> (?= <possessive>)) <possessive>? $",
    # Where a text was written: "OSLO, March 5 (FNA) -- ", "Kumasi, Ghana - ".
    "dateline": """
        (?<! <!break>) <cap>{0,2} (place: <capital|city|country>) (<comma> <country|region|state>)?
        ((<comma>? <timex>)? (<bracket_open> <!break&!bracket_close>{1,6} <bracket_close>)? <dash> (?= <cap|person|body|timex|number>)
          | <comma>? <timex> (?= <break>))
    """,
    # What tells who somebody is, and not what he does: "a teacher, Lena Vogt,", but not "a teacher, who knew Lena Vogt,".
    "set_apart": "<comma|dash|bracket_open> (?! <wh>)",
    # A state that only something is done to, or in, or whose officer is named, is not who a text is about: "the war in Chad".
    "passing": """
        (?<= {toward}) | (?<= {toward} <the>) | (?<= <noun|nouns> <in>)
        | (?= <demonym|country> <office|rank|portfolio|status|adjective|honorific>{1,4} <person>) | {mere_adjective}
    """,
    "toward": "<against|with|to|on|about|over|for>",
    "mere_adjective": """
        (?= <demonym>) (?! <*> <adjective>{0,2} <body_noun|group_noun|delegation_noun|office|comma|stop|verb_ed|verb_s>)
    """,
    # Of each of these a state has one: "the government", "the president", "the economy minister"; "the minister" may be anybody's.
    "one_of_state": """
        (?<= <the>) <body_noun.government> (?! <of>)
        | <the> (<!office>{0,3} <office.head_of_state|office.head_of_government|office.minister&multi> | <!office>{1,3} <office.minister>)
    """,
    "whose": "<possessive_determiner|possessive> $",
    # Before who is only one of many: "a retired teacher".
    "one_of_many": "<article&!the|pronoun_indefinite&quantifier> <!punctuation&!preposition&!closed>{0,3} $",
    # With what an office begins that is that of a body told of: "its leader", "the party's leader".
    "owner_told": "<possessive_determiner.3sn> | <the> (called: <called_body&lower|body_noun&lower>) <possessive>",
    "owner_before": "({owner_told}) <adjective&lower|status|rank>{0,2} $",
    # Where somebody is from, unless a verb stands before him that may take him from there.
    "from_place": "<from> <capital|city|state>",
    "done_before": "<verb_ed|verb_s|verb_base|verb_ing> $",
    "definite_before": "<the> $",
    "nations_officer": "(country: <demonym|country>) <possessive>? <status|rank|portfolio|adjective>{0,3} <office>",
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
    # Somebody who is not told of, but named beside another: "a meeting with Lena Vogt", "asked by Lena Vogt", "her colleague, Lena Vogt";
    # and who wrote the article, of several the last.
    "beside_another": """
        (
            <preposition&!of&!topic_word> | <possessive_determiner> <demonym|country|adjective>{0,2} <office> <comma>
            | (?<= <break>) <by&cap> <person> (<comma> <person>){0,3} <comma>? <conjunction_and>
        )
        <article|possessive_determiner|demonym|country|possessive|status|portfolio|office|honorific|rank|noun|adjective|party>{0,6} $
    """,
    "companions": "<comma>? <with_companion> <possessive_determiner|the|cap|nouns>{1,5} <comma>?",
    "honorifics": "<honorific&cap>{1,4} $",
    # What several nations share: of "Norwegian and Danish troops" the last word; not of people with names, or in office.
    "shared_noun": """
        {adjective}{0,3} <group_noun&!delegation_noun&!office_plural|group_noun.people> (?! <comma>? <honorific>? <person>)
    """,
    "noun_of_all": "(<comma> <demonym>){0,3} <comma>? <conjunction_and> <demonym> (head: {shared_noun})",
    # Where somebody lives: "Albanians in the south of Serbia", "Albanians were killed in Serbia".
    "lives_in": """
        (<of|from> | <!stop & !break & !country & !capital & !people & !demonym>{0,12} <in>)
        <the>? <adjective|verb_en|adverb_word>{0,2} (country: <country|capital|city|state>)
    """,
    "nation": "<demonym|country|region_people>",
    "owner": "(<country|capital|region|state> <possessive>|{nation})",
    # "The official position", "its general plan" name nobody.
    "no_modifier": "(?! (?<= <adjective|office_adjective>) (<plain_noun>|<nouns&lower> <of>|<adjective&lower&!verb_ed&!adverb> <plain_noun|nouns&lower>))",
    # Where a word with a capital is no beginning of a sentence or of a heading.
    "behind_small": "(?<= <the|lower&preposition&!of>)",
    # A verb, and no adjective: "to help voters", "he helped voters", "had divided voters", "is dividing voters".
    "does": """
        ((?<= <modal|to|semi_modal|pronoun_subject&!demonstrative>) <verb_base> | (?<= <aux_have|pronoun_subject&!demonstrative>) <verb_en>
        | (?<= <aux_be>) <verb_ing>)
    """,
    # Behind who may do it, a participle is rather a verb: "Norway massed troops", "police freed rebels".
    "adjective": """
        (?! {does})
        (<adjective&lower | rank | portfolio | party | faith | noun&lower | verb_ing&lower&!cue_verb&!preposition | unknown&lower>
        | (?<! <country|body|noun|nouns|group_noun|body_noun|armed_group|party|person|capital>) <verb_en&lower&!cue_verb>)
    """,
    # What a group begins with that has no determiner.
    "group_opens": "(?= {owner} | {adjective} | <group_noun&multi> | <group_noun> <in> <country|capital|city|state|region>)",
    # What may stand between a nation and its government: also who makes it up.
    "ruling": "({adjective} | <armed_group>)",
    "state_noun": """
        @<body_noun.government | body_noun.parliament | body_noun.ministry | body_noun.military&!group_noun | body_noun.court
        | body_noun.police | body_noun.agency>
    """,
    # Behind a description, what makes it part of a name, or of another word.
    "called_on": "(?! <person|hyphen|office|of|for|cap|body|relative|noun&!verb_base>|<comma> <person>)",
    "nobody_named": "(?! <comma>? <honorific>{0,3} <person> | <hyphen|possessive|person|office|cap&!closed>)",
    # What makes a capital a place.
    "where": "<in|at|from|near|of|to>",
    # Not where a larger place follows, or what the capital only describes: "Oslo, Norway", "Oslo's mayor", "Oslo-based", "Oslo Post".
    "alone": "(?! <comma> <country|state>|<possessive>|<hyphen>|<cap>)",
    "at_seat": "<at|in|near|to|place_preposition>",
    # A capital that ends a list of places is one too.
    "not_second": "(?<! {where} <capital|country|city> <conjunction_and>)",
}

RULES: tuple[Rule, ...] = (*NATIONS, *METONYMS, *BODIES, *GROUPS, *OFFICES)
