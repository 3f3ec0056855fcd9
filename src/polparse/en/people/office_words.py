"""The noun phrase of an office: its modifiers, what it is of, and what stands between it and a name."""

from polparse.en.people import affiliations, office_changes, role_parts

__all__ = ["CLASSES", "MACROS"]

CLASSES = role_parts.CLASSES | {
    # What may stand before an office.
    "modifier_word": (
        "status&!adverb|status&lower|office.deputy&multi|demonym|people|region_people|country|rank&!closed|portfolio|faith"
        "|state|city|capital|ordinal_word|body|agency|parliament|party|party_adjective&cap|seat"
        "|armed_group|body_noun|adjective&lower|noun&lower&!closed&!meeting_verb|unknown&lower|upper&unknown"
    ),
    # Before whom something is done to.
    "before_object": "preposition|verb_ed|verb_s|verb_base|conjunction_and|comma",
    # Between what somebody does and what else he does.
    "going_on": "!comma & !semicolon & !stop & !break & !person & !wh & !pronoun_subject & !cue_ed & !cue_s",
    # Before a verb, who does it: "parliament", "the king".
    "doer_word": "!comma & !stop & !break & !person & !verb_ed & !verb_s & !conjunction_and",
    "superlative": "ordinal_word|ordinal|adjective",
    "apposed_word": "!comma & !stop & !break & !person",
    "single_office": "office&!office.relative&!office_plural",
    # No honorific, and no relative ("Father Ivo Brandt").
    "office_before_name": "office&!office.relative&!office.profession|office.profession&!honorific|office.relative&lower",
}

# A participle behind who may have done it, and what somebody "will" do, or is "to".
_DONE = (
    "<noun|country|body|body_noun|party|armed_group|office|group_noun|person|timex> <status&verb_ed>"
    "|<modal> <verb_base&lower>|<to> <receive_verb&verb_base>"
)
_INSIDE = "!punctuation&!aux_be&!aux_have&!aux_do&!modal&!wh&!verb_ed&!cue_verb&!pronoun_subject&!subordinator&!conjunction_and&!break&!timex&!person|hyphen"

MACROS = role_parts.MACROS | affiliations.MACROS | office_changes.MACROS | {
    "org": "<body|agency|parliament|armed_group|party|seat>",
    "place": "<country|capital|city|state|region>",
    # The words of a noun phrase between its determiner and its head. Behind who may have done it, a participle is a verb:
    # "a court jailed editor Karl Vogt".
    "modifier": f"(<modifier_word> (?<! {_DONE}) <hyphen>?|<status|side_prefix> <hyphen>)",
    # Where a run of modifiers begins: no match has to be tried from its middle.
    "run": f"((?<! <modifier_word|hyphen>) | (?<= {_DONE}))",
    # "The country's president".
    "common_owner": "<article|possessive_determiner> <adjective>? <noun&lower> <possessive>",
    "owner": "(<demonym>? {org}|{place}|<person>|<cap&!closed>{1,3}) <possessive>",
    "nations": "<demonym> (<comma> <demonym>){0,4} <comma>? <conjunction_and> <demonym>",
    "opening": "({common_owner} |<article|possessive_determiner|quantifier&!pronoun_subject> |{owner} |{nations} ){0,2}",
    # "Director of General Services", but not "the mother of General Vogt"
    "names": "(<body|cap&!closed&!office&!honorific|cap&adverb|country|hyphen|lower&portfolio> | <cap&adjective&office> (?! <person>))",
    # The end of what somebody is responsible for: "for East Asian affairs", "for peace and security".
    "matter": """
        (<adjective&lower&!closed>?
          <noun&lower&!office&!closed&!verb_base|nouns&lower&!office&!verb_s|noun&lower&portfolio|nouns&lower&portfolio>)
    """,
    "names_of_scope": "{names}{1,6} (<comma> {names}{1,3}){0,3} (<comma>? <conjunction_and> <the>? {names}{1,5})? {matter}?",
    # What an office is of: "of Foreign Affairs", "for Europe and Central Asia", "to Washington", "at the Lindgren Institute".
    "scope": """
        (<of|for|to|at|in|on|from|with> <the|possessive_determiner>? {owner}? (<adverb_word>? <verb_en>)?
          ({names_of_scope}
          | {modifier}{0,3}
            ({org} | <body_noun|noun|nouns> (<conjunction_and> {matter})? (<possessive> {modifier}{0,2} <body_noun|noun|nouns>)?)
          | ({org} | {place})? <office>
          | <person>))
    """,
    # The same before a name, which is not that of an office inside it ("critics of President Vogt").
    "scope_before": """
        (<of|for|to|at|in|on|from|with> <the|possessive_determiner>? {owner}?
          ({names_of_scope} | {names}{1,3} <body_noun&lower&!office>
          | {modifier}{0,3} ({org} | <body_noun&!office|noun&!office&!honorific|nouns&!office> (<conjunction_and> {matter})?)
          | {superior}))
    """,
    # Whom an office serves: "Adviser of the Secretary-General for Trade".
    "superior": "<office&cap> (?= <for|on|in|of> <the>? <cap>|<conjunction_and>)",
    # An office in a string that is one name: "Under Secretary of State for Trade".
    "topic": (
        "<cap&noun&!given&!weak_given|cap&nouns&!given|cap&adjective&!given&!weak_given|portfolio|country|region|region_people|demonym"
        "|body|agency|parliament|body_noun>"
    ),
    "title_alone": (
        "({owner}|<article>)? {modifier}{0,6} <office&!office.relative> (<hyphen> <status.designate>)? "
        "(<of|for|to|at> <the>? {topic}{1,4} (<comma> {topic}{1,3}){0,3} (<comma>? <conjunction_and> {topic}{1,3})?){0,2}"
    ),
    "acronym": "(<bracket_open> <upper|body> <bracket_close>)",
    "body_acronym": "((?<= <body>) {acronym})",
    # A remark on the body that was named last: "the Riksdag (Parliament of Sweden)", "the National Assembly (NA)".
    "remark": "(<bracket_open> <!break&!stop&!person&!bracket_close>{1,6} <bracket_close>)",
    # Where somebody serves, after a comma: "Director General, Ministry of Trade, Norway".
    "employer": "(<comma> <the>? {owner}? <body|agency> (<comma> <country>)?)",
    # The second field of a minister: "Minister of Foreign Affairs and Fisheries".
    "more": "((<comma> {topic}{1,3}){0,3} <comma>? <conjunction_and> {topic}{1,3} (?! <office>))",
    "behind_office": "{more}? {remark}? {scope}{0,3} {acronym}? {employer}?",
    "title": "{modifier}{0,6} <single_office> {behind_office}",
    "second": "<conjunction_and> {modifier}{0,6} <single_office> {more}? {scope}{0,3} {acronym}?",
    # The same behind a name, where an article tells of no other person: ", a former minister and the leader of the party".
    "second_too": "<conjunction_and> <article>? {modifier}{0,6} <single_office> {more}? {scope}{0,3} {acronym}?",
    # Before a name that is added: "Gen.", "Bergen lawyer".
    "announced_too": "<honorific>{0,2} ({modifier}{0,3} <single_office>{1,2} <honorific>?)?",
    # The second of two before a name: "former minister and current UN envoy".
    "second_before": "<conjunction_and> ({modifier}{0,3} <office&cap> | <status> {modifier}{0,3} <office>) {more}? {scope_before}{0,2}",
    "phrase": """
        {opening} <timex>? {title} {second_too}?
        (?! (<preposition> <!comma&!stop&!break&!conjunction_and>{1,6})? <conjunction_and> <quantifier>? {modifier}{0,4} <office_plural>)
    """,
    # With a name inside: "a Norfly director", "a silver and bronze medalist".
    "named_phrase": """
        <article> <timex>?
        (<cap&!closed&!office&!honorific>{1,3} <hyphen>? | <adjective|noun> <conjunction_and> <adjective|noun> <cap&unknown>?) {title}
    """,
    # What else belongs to a noun phrase that a comma ends: "editor at large", "member of the panel for two years".
    "rest": f"(<preposition> <person>? (<preposition> <person>|<{_INSIDE}>){{0,10}} (?= <comma|stop|semicolon|break|dash|bracket_close|quote_close>|$))?",
    # Whom a legislator sits for: "of Ohio", "(R-Fla.)".
    "mark": "((<bracket_open> <letter|party> <hyphen> <cap>{1,2} <stop>? <bracket_close>)|(<comma> <letter> <hyphen> <cap>{1,2}))",
    "whence": "(<of|from> <the>? {place}|{mark}|<bracket_open> <country> <bracket_close>)?",
    # What stands in brackets behind a name: when somebody lived, and where.
    "aside": "(<bracket_open> <!break&!bracket_close>{1,24} <bracket_close>)",
    "and_office": "(<conjunction_and> (<adverb|adverb_word>? <as>)? <article>? {modifier}{0,3} <single_office> {scope}{0,2})",
    "is_or_becomes": """
        (<modal> (?= <adverb>{0,1} <aux_be>? <appoint_verb>))? (<rise_verb> <to> (?= <appoint_verb>))? (<aux_have> <since>)?
        <adverb&!negation>{0,1} ({to_be} | <aux_be|aux_have|appoint_verb>{1,3}) <adverb&!negation>{0,1}
        ({to_office} | <to_be> | <appoint_verb>? (?<= <appoint_verb>) <as>)?
    """,
    # "Lena Vogt, who moved to Oslo and later became".
    "who_does": "(<comma>? <who>)? <adverb>{0,1} <verb_ed|verb_s|aux_be|aux_have|modal>",
    "and_then": "(<comma>? <conjunction_and> | <comma>) {when} <adverb|adverb_word>{0,2}",
    # "Promoted to chief executive", and not "is to meet donors".
    "to_office": "(?<! <aux_be|aux_have>) <to> (?! <verb_base> <article|possessive_determiner>)",
    # "Will be", "is to be", "is set to become".
    # And not "is to chair a meeting".
    "to_be": "(<modal.will&!negation> (?= <aux_be>) | <aux_be>{1,2} <semi_modal>) <aux_be|appoint_verb>{1,2} | <aux_be>{1,2} <to_be> <appoint_verb>?",
    # "Lena Vogt, then the mayor", "until 2019 the mayor".
    # Who has an office before the name has none behind it, in a list: "Minister Lena Vogt, the chair of the fund, Ivo Brandt, and others".
    "of_next": """
        (?<= <office> <person> <comma>) <the> {title} <comma> <person> <comma|conjunction_and> | <the> {title} <comma> <honorific>{1,2} <person>
    """,
    # Nor has one an office with an article that another does something in: "asked about Lena Vogt, her spokesman replied".
    "another_does": """
        <the|possessive_determiner> {modifier}{0,6} <single_office>
        (<aux_have|aux_be|aux_do|modal> | <cue_verb&verb_ed> (?! <of|by|to|as|in|for|with|preposition> | <timex> <comma>))
    """,
    "since_when": "(<timex>|<formerly>|<until> <timex>)",
    "close": "(?= <comma|semicolon|stop|break|dash|bracket_close|quote_close> | $)",
    "end": """
        (?= <comma|semicolon|colon|stop|break|dash|bracket_open|bracket_close|quote_open|quote_close|timex|verb_ed|verb_s|verb_ing|closed
          |succession_phrase> | $)
    """,
}
