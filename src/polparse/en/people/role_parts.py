"""
How English says of what an office is: in the words before it, behind it, and around the name of who holds it.

The patterns name what they find as parts, which the stage reads in order.
"""

__all__ = ["CLASSES", "MACROS"]

CLASSES = {
    "nation": "country|demonym|capital|seat",
    "employer_name": "body|agency|parliament|armed_group|party",
    # Before an office, also what may be any name: "Fund director", "QRTV reporter".
    "employer_before": "employer_name|body_noun&cap|upper&unknown",
    # The Labour Party, and what the Labour Minister is for; so the Industry Minister.
    "field_and_body": "portfolio & party | portfolio & body_noun & cap",
    "ministry_before": "employer_before & !field_and_body",
    # And behind it: "head of the fund".
    "employer_behind": "employer_name|body_noun|upper&unknown",
    # What belongs to no title, though it stands before an office.
    "untitled": (
        "article|possessive|possessive_determiner|status|timex|quantifier|person|state|city|people|region_people|hyphen|comma|conjunction_and"
    ),
    "title_word": "!nation & !employer_before & !untitled",
    # A preposition, but not inside a name ("Under Secretary").
    "opener": "preposition & !cap",
    "in_field": "!opener & !office & !employer_name",
    "in_title": "office|rank|adjective|noun|status|article|portfolio|demonym|country",
    # Of whom a body or an officer is that stands behind: "Norwegian parliament", "Norway's government".
    "of_state": "body_noun|delegation_noun|side_noun|parliament|agency|capital|office&!office_plural",
    # What qualifies no office.
    "plain_word": "lower&!status&!rank&!portfolio&!closed&!office",
    "seated_body": "body_noun.government|body_noun.parliament|parliament",
    "state_body_word": "body_noun.government|body_noun.parliament|body_noun.ministry",
    "qualifier": "adjective|noun|rank|portfolio|status",
    # Between a nation and the name of its officer.
    "before_name": "office|rank|portfolio|status|honorific|possessive",
}


def _scope(body: str = "{of_body}", town: str = "", seat: str = "") -> str:
    """
    One phrase of what an office is of, from the preposition to the end.

    Args:
        body: what says that it is of a body.
        town, seat: further alternatives, where they belong.
    """
    return f"""
        {{of_several}} {town} | {{accredited_to}} | ({{before_country}} | {body} <in> <the|article>?+ (?= <country|capital> $)) (country: <*>)
        | (?! {body}) {{in_place}} {seat} | {body} {{body_behind}} | {{of_field}}
    """


def _word_before(employer: str = "employer_before") -> str:
    """
    One word, or some, before an office, in the order in which they are tried; what else stands there tells nothing.

    Args:
        employer: what is a body.
    """
    return f"""
        (remark: {{remark_inside}})
        | (former: <status.former>) | (acting: <status.acting>) | (designate: <status.designate>)
        | (country: <nation>)
        | (organisation: <{employer}>) (?! <stop>)
        | (title: <!untitled> <title_word|conjunction_and>*)
        | (possessive: <possessive>)
        | (place: <state|city>)
    """


MACROS = {
    # What tells nothing of an office: an acronym in brackets, and of which state one is a friend or foe ("pro-Norwegian").
    "remark_inside": "<bracket_open> <upper|body> <bracket_close> | <preposition> <hyphen> <nation|region_people>",
    # The office that a stretch is about: "deputy" only qualifies the "minister" in "deputy economy minister".
    "head_office": "<!office>*+ <office|!preposition&!conjunction_and&!comma&!bracket_open>* (head: <office>)",
    "word_before": _word_before(),
    # A minister's field is no party: "Labour Minister".
    "word_before_minister": _word_before(employer="ministry_before"),
    "party_before_minister": "(?! <field_and_body>) ({party_before})",
    # Whose an office is, before the possessive: "Norfly's director".
    "owner_name": "(organisation: <cap & !closed & !nation & !person & !office & !state & !city>+) $",
    # The nation of an office before a name: "Norwegian President Lena Vogt".
    "nation_beside": "(?<! <for|to|in>) (country: <country|demonym>) <before_name>{1,4} <person>",
    "nation_of_owner": "{nation_beside} $",
    "nation_of_neighbour": "{nation_beside} <conjunction_and|comma> $",
    # A party that the words before an office name, or that it begins with ("Labour leader").
    "party_before": "(party: <party>) | (adjective: <party_adjective&cap>) | (compound: <office&multi&cap>) | (body: <body>)",
    "party_behind": """
        (?= (adjective: <party_adjective&cap>)?) (?= (compound: <office&multi>)?)
        <*>* ((party: <party>) | (body: <body>) | <party_adjective&cap> | <office&multi&cap>) $
    """,
    # What follows an office at once: "Minister-Designate", "Minister of Trade and Fisheries", "Speaker National Assembly".
    "behind_head": """
        (<hyphen> (designate: <status.designate>))?
        (title: <comma|conjunction_and> (<in_field> ((?! {next_employer}) <in_field>)*+)? (?= <opener> | {next_employer} | $))?
        (organisation: <parliament|agency>)?
    """,
    # A body or a country after a comma: "Director General, Ministry of Trade, Norway".
    "next_employer": "(?<= <employer_name|bracket_close|office>) <comma> <*>{0,3} <employer_name|country>",
    # A phrase after an office, up to the next; what stands in brackets at its end does not count.
    "phrase_of": "<*> (<!opener> ((?! {next_employer}) <!opener>)*)?",
    "before_remark": "<!bracket_open>*+ (?= <bracket_open> <*>*+ (?<= <bracket_close>))",
    "matter_inside": "(<*>*+ (?<= <lower&!body_noun>) | <the|article>?+ <*>* <comma|conjunction_and>)",
    # What tells nothing of one: "of Norway and Denmark".
    "of_several": "<*> <the|article>?+ <country|comma|conjunction_and|the>{2,} $",
    "accredited_to": "<to> <the|article>?+ (accredited: <nation>) (?! <status|rank>* <office>) <*>* $",
    "before_country": """
        <to> <the|article>?+ (?= <nation> <*>) | <from|comma> <the|article>?+ (?= <country> $) | <of> <the|article>?+ (?= <country|capital> $)
    """,
    "in_place": "<in|at|from> <the|article>?+ (place: <capital|city|country|state|region> <*>*) $",
    # Of what town or region a mayor or governor is, and for which a legislator sits.
    "of_town": "<of|for|in> <the|article>?+ (constituency: <capital|city|state|region&!country> <*>* | <cap&unknown>{1,3}) $",
    "of_seat": "<for|from> <the|article>?+ (constituency: <cap&!closed> <*>*) $",
    "of_body": """
        (?! <for|on> {matter_inside})
        (?= <*>*+ (?<= <employer_behind>) | <*>{2,8}? (?<= <body|company>) <cap&!closed>{1,2} $)
    """,
    # A minister's "of Trade" is his field, even where a body has this name.
    "of_body_but_field": "(?! <*> <the|article>?+ <portfolio> $) {of_body}",
    # "The newly founded Labour Party", "the all-powerful Fjord Council".
    "qualifier_of_body": """
        (<adverb_word&lower|verb_en&lower&!noun> (?! $) | <adjective&lower&!noun|rank&lower&!noun> (?= <body|agency|cap&body_noun>))
    """,
    "body_behind": """
        <*> <the|article>?+ (?= (<!nation&!employer_name>*+ (owner: <*>))?) (<country|demonym> <possessive>)?+
        {qualifier_of_body}*+
        (<lower&!preposition>{0,2} <body_noun&lower|trade_noun> (?= <cap&!closed|body>+ $))?+
        (organisation: <*>+) $
    """,
    "of_field": "<of|for|on> <the|article>?+ ((owner_of_region: <country>) <possessive> (region: <*>+) | (field: <*>*)) $",
    "scope_parts": _scope(),
    "scope_parts_minister": _scope(body="{of_body_but_field}"),
    "scope_parts_legislator": _scope(seat="| {of_seat}"),
    "scope_parts_local": _scope(town="| {of_town}"),
    # What looks like the start of an office, but belongs to what stands before: a place ("in Oslo Minister ..."), a verb
    # ("meet Norwegian Minister Vogt", "to press Minister Vogt").
    "not_of_office": """
        <rank|body_noun|parliament|agency|party|country|armed_group|noun&lower>{1,3} (?= <status.former&verb_ed>)
        | (?<= <in|at|from|to>) <capital&!country> | (?<= <office> <in|for|to>) <capital|country|region|city>
        | <plain_word> (?= <demonym>) | (?<= <to|modal>) <plain_word&verb_base>
    """,
    # The second of two offices: "an expert and researcher at the institute".
    # A member is no office, but is of something else than what stands before.
    "second_office": "<conjunction_and> (own: <adverb|adverb_word>? <as> <article>? | <article>)?+ (?= <in_title&!office>{0,20} <office|member_noun>)",
    "some_office": "<office>",
    "some_scope": "<of|for|at|in> | <to> <the>? <nation>",
    # Several that are each of another country, or sent to another.
    "each_nation": "(accredited: (?<= <to>) <demonym|country> | (?<= <to> <the>) <demonym|country>) | (country: <demonym|country>)",
    # Until when somebody was something.
    "until_time": "(<from> <timex> <until|to> | <until>) <timex>",
    # When, where the past tells that it was once: "was minister in 1999".
    "formerly": "<comma|dash|bracket_open> (<formerly> | <until> <timex>) $",
    "was": "(<was> | <once_verb> <as> <a>?) $",
    "time_then": "<in|during|between>? <timex>",
    "will_be": "(<comma> <who>?)? (<modal> | <aux_be>{1,2} <semi_modal>)",
    # Of which country somebody is, and for which state he sits, behind his name: "of Norway", "(R-Fla.)", ", D-Ohio", "(Fla.)".
    "home": "(<of> <the>? | <bracket_open> (?= <country> <bracket_close>)) (country: <country|state>)",
    "seat": """
        (<of> <the>? (?= <country|state>) | <bracket_open|comma> <*> <hyphen> | <bracket_open> (?= <*> <bracket_close>))
        (state: <state_mark|state>)
    """,
    # Of which party: "(R-Fla.)", ", D-Ohio", "(Labour)", ", Democrat of Ohio".
    "party_of_name": """
        (<bracket_open> (?= <*> <bracket_close>) | <bracket_open|comma> (?= <*> <hyphen> <state_mark|state>)
        | <comma> (?= <party_member> <of|from> <state>))
        (party: <party|letter|party_adjective&cap>)
    """,
    # Of which body, and for which place: "of the Garda", "(Bergen)".
    "body_of_name": "<of> <the>? (organisation: <body|agency|armed_group|party&cap>) (?! <possessive>)",
    "constituency": "<bracket_open> (place: <cap&!closed&!party&!country>{1,2}) <bracket_close>",
    # The nation that was named last in a sentence before an office, if nobody was met since.
    "last_nation": """
        (?<! <country> <hyphen>) (country: <country|demonym>) <!country & !demonym & !stop & !break & !semicolon & !with & !against & !meet_verb>{0,28} $
    """,
    # Whose side somebody leads, and whom a visitor meets.
    "leads_side": "<comma>? <who>? <aux_have|aux_be>? <lead_verb> <the>? (country: <country|demonym>) <possessive>? <lower>? <delegation_noun|side_noun>",
    # Who gives an office: "Oxfam has named Lena Vogt director".
    "giver": "(organisation: <body|company>) <aux_have>? <appoint_verb|appointing_verb> {announced} $",
    "meets": "(<meet_verb> <with>? | <meeting_noun> <with>) $",
    "host": """
        (<travel_verb> <to|in> | <visit_verb> <to>? <the>? | (?<! <meeting_noun> <in>) (?<= <in>)) (country: <country|capital>)
        (?! <hyphen|possessive>) <!stop & !break & !country & !capital & !demonym & !meeting_noun.summit>{0,9} (<stop> <pronoun_subject> <lower>{0,2})?
        {meets}
    """,
    # Whose "its" is: of the state with which the sentence begins, or the one before it.
    "its": "<possessive_determiner.3sn>",
    "first_body": """
        <!body & !agency & !party & !country & !capital & !demonym & !stop & !break & !comma>{0,4} (?<! <preposition>) (?<! <preposition> <the>)
        (organisation: <body|agency|party>) (?! <hyphen|comma|dash>)
    """,
    "first_nation": """
        <!country & !capital & !demonym & !stop & !break & !comma>{0,4} (?<! <preposition>) (?<! <preposition> <the>)
        (country: <country|capital>) (?! <hyphen|comma|dash|demonym>)
    """,
    "met_by": "<with|to|for|against> <article|adjective|adverb|status|possessive_determiner>* $",
    # Who is praised or accused by a state is likely another's: "Norway's government welcomed President Vogt's plan".
    "done_to": "<support_verb|accuse_verb|receive_verb> <the>? $",
    # Whether it leads, or is led: what stands after "with" and "for" is somebody else.
    "leads": "<*> <*>{0,2} <delegation_noun|side_noun>",
    "another": """
        (?<= <for|with|against|to|on|about|over>) | (?<= <for|with|against|to|on|about|over> <the>) | (?<= <noun|nouns> <in>)
        | (?<= <office> <!the>) | (?<= <office> <*> <the>) | (?<= <of|to> <country> <conjunction_and>)
    """,
    "acting_nation": """
        ((?! {another}) | (?= {leads}))
        (<country> | <demonym> <qualifier&!of_state>{0,4} (<of_state> | <office_plural&!qualifier> <comma|colon>))
    """,
    # The government, parliament or ministry of a state.
    "body_of_state": """
        (country: <country|demonym|capital>)
        ((?<= <seated_body> <in> <*>)
        | (?<! <capital>) (?= <possessive>? <qualifier&!state_body_word>{0,4} (<state_body_word> | <office_plural&!qualifier> <comma|colon>)))
    """,
    "paragraph_before": "<!break>* $",
}
