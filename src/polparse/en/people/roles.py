"""How English says what somebody is: offices before, after and around a name."""

from polparse.en.people import affiliations, office_changes, role_parts
from polparse.engine.rules import Rule, hit, miss

__all__ = ["CLASSES", "MACROS", "RULES"]

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
    "modifier": f"(<modifier_word> (?<! {_DONE}) <hyphen>?|<status> <hyphen>)",
    # Where a run of modifiers begins: no match has to be tried from its middle.
    "run": f"((?<! <modifier_word|hyphen>) | (?<= {_DONE}))",
    # "The country's president".
    "common_owner": "<article|possessive_determiner> <adjective>? <noun&lower> <possessive>",
    "owner": "(<demonym>? {org}|{place}|<person>|<cap&!closed>{1,3}) <possessive>",
    "nations": "<demonym> (<comma> <demonym>){0,4} <comma>? <conjunction_and> <demonym>",
    "opening": "({common_owner} |<article|possessive_determiner|quantifier&!pronoun_subject> |{owner} |{nations} ){0,2}",
    "names": "<body|cap&!closed&!office&!honorific|cap&adjective&office|cap&adverb|country|hyphen|lower&portfolio>",
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
          ({names_of_scope} | {modifier}{0,3} ({org} | <body_noun&!office|noun&!office&!honorific|nouns&!office> (<conjunction_and> {matter})?)
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
    "then_becomes": """
        (<comma>? <conjunction_and> {when} <adverb|adverb_word>{0,2} <linking&appoint_verb&!verb_ing>
        | <comma> {when} <adverb|adverb_word>{0,2} <linking&appoint_verb&verb_ing>)
    """,
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

RULES: tuple[Rule, ...] = (
    # Of two that read the same words, the first: who leaves an office has it no more.
    *office_changes.RULES,
    *affiliations.RULES,
    Rule(
        name="en.roles.before_several",
        kind="role",
        pattern=(
            "{run} (whole: ({owner}|<article|possessive_determiner>(?= {nations}))? {nations}? {modifier}{0,6} @<office_plural>) <comma>? "
            "(person_first: <person>) {whence} (<comma> (person_second: <person>) {whence})? (<comma> (person_third: <person>) {whence})? "
            "<comma>? <conjunction_and> (person_last: <person>)"
        ),
        examples=(
            hit("the [[foreign ministers]] Lena Vogt and Ivo Brandt"),
            hit("with [[his Danish and Norwegian counterparts]], Lena Vogt and Ivo Brandt"),
            hit("with [[the Danish and Norwegian envoys]], Lena Vogt and Ivo Brandt"),
            hit("[[Norway's envoys]] Lena Vogt and Ivo Brandt"),
            miss("the foreign minister Lena Vogt and Ivo Brandt"),
            hit("[[third world's envoys]] Lena Vogt and Ivo Brandt"), hit("the [[ministers]] Lena Vogt of Norway and Ivo Brandt"),
            hit("the [[ministers]] Lena Vogt from Norway and Ivo Brandt"),
            hit("the [[ministers]] Lena Vogt (Norway) and Ivo Brandt (Denmark)"),
            hit("the [[senators]] Lena Vogt (R-Fla.) and Ivo Brandt"), hit("the [[senators]] Lena Vogt, R-Fla, and Ivo Brandt"),
            hit("the [[senators]] Lena Vogt (Labour-Fla.) and Ivo Brandt"),
            hit("the [[mayors]] Lena Vogt of Oslo, Ivo Brandt of Bergen and Jens Holm"),
            hit("the [[governors]] Lena Vogt of Ohio and Ivo Brandt"),
        ),
    ),
    Rule(
        name="en.roles.before",
        kind="role",
        pattern="""
            {run}
            (whole: {owner}? {modifier}{0,6} {body_acronym}? @<office_before_name> (<hyphen> <status.designate>)? {more}? {remark}?
              (<parliament|agency> {acronym}? | {scope_before}{0,3}) {second_before}?)
            {remark}? <bracket_close>? <honorific|office.diplomat|office.military>{0,2} <bracket_open>? (person: <person>)
        """,
        examples=(
            hit("Then [[Norway's Special Envoy for Denmark]] Ambassador Lena Vogt spoke."),
            hit("Then [[Norwegian Foreign Minister]] Lena Vogt spoke."), hit("A court jailed [[editor]] Karl Vogt."),
            hit("Then [[Catalan president]] Lena Vogt spoke."),
            hit("Then [[former deputy minister of trade]] Lena Vogt spoke."),
            hit("Then [[Minister of Trade and Deputy Prime Minister]] Lena Vogt spoke."),
            hit("Then [[Minister of Foreign Affairs and Fisheries of Norway]] Lena Vogt spoke."),
            hit("Then [[President of the Riksdag]] (Parliament of Sweden) Lena Vogt spoke."),
            hit("Then [[Speaker National Assembly]] Lena Vogt spoke."),
            hit("Then [[Norway's Foreign Minister-Designate]] Lena Vogt spoke."),
            hit("Then [[First Deputy Prime Minister of Norway]] Lena Vogt spoke."),
            hit("Then [[former minister and current UN envoy]] Lena Vogt spoke."),
            hit("He quoted [[Foreign Minister]] [Lena Vogt] again."), hit("He quoted “([[former President]]) Lena Vogt” again."),
            hit("Then [[Union of Teachers (UOT) President]] Lena Vogt spoke."),
            hit("Then [[neurosurgeon]] Lena Vogt and [[daughter]] Lena Brandt spoke."),
            hit("Then [[presidential candidate]] Dr. Lena Vogt and [[Defence Minister]] Gen. Ivo Brandt spoke."),
            hit("Then comedian and [[actor]] Lena Vogt spoke."),
            hit("Then [[Governor Bundesbank]] Lena Vogt spoke."),
            miss("The minister met Lena Vogt."),
            miss("Children\nLena Vogt"),
            miss("Then Doctor Lena Vogt and Father Ivo Brandt spoke."),
            hit("[[acting Kurdish minister]] Lena Vogt met [[Norway minister]] Ivo Brandt and [[Muslim senator]] Jens Holm."),
            hit("[[Ohio governor]] Lena Vogt met [[Oslo mayor]] Ivo Brandt and [[economics minister]] Jens Holm."),
            hit("[[CIA officer]] Lena Vogt met [[Bundestag speaker]] Ivo Brandt and [[Tory minister]] Jens Holm."),
            hit("[[White House spokesman]] Lena Vogt met [[Hamas leader]] Ivo Brandt and [[QRTV reporter]] Jens Holm."),
            hit("[[aid agency director]] Lena Vogt met [[treaty negotiator]] Ivo Brandt and [[kveldan minister]] Jens Holm."),
            hit("Its [[sometime minister]] Lena Vogt was [[9th mayor]] Ivo Brandt's aunt."),
            hit("The [[envoy at the CIA]] Lena Vogt met the [[envoy in Oslo]] Ivo Brandt and the [[adviser on fish]] Jens Holm."),
            hit("The [[adviser on ships]] Lena Vogt met the [[officer with the navy]] Ivo Brandt and the [[officer with the aid agency]] Jens Holm."),
            hit(
                "The [[envoy to his committee]] Lena Vogt met the [[minister for foreign trade]] Ivo Brandt and the "
                "[[minister for occupied territories]] Jens Holm."
            ),
            hit("[[Minister of Trade and Foreign Affairs]] Lena Vogt met [[Minister of Trade and Europe]] Ivo Brandt."),
            hit("[[Minister of Trade and Norway]] Lena Vogt met [[Minister of Trade and Norwegian Affairs]] Ivo Brandt."),
            hit("[[Minister of Trade and UNESCO]] Lena Vogt met [[Minister of Trade and parliament]] Ivo Brandt."),
            hit("[[Minister of Trade and CIA]] Lena Vogt met [[Minister of Trade and Bundestag]] Ivo Brandt."),
            hit("The [[adviser to the President for Trade]] Lena Vogt met the [[adviser of the Prime Minister on Trade]] Ivo Brandt."),
            hit("The [[deputy of the Minister in the Storting]] Lena Vogt met the [[deputy of the Minister of Norway for Trade]] Ivo Brandt."),
            hit("Critics of [[President]] Lena Vogt met critics of [[broadcaster]] Ivo Brandt and critics of [[ministers]] Jens Holm and Lena Holm."),
            hit("the deputy of the [[minister for Trade]] Lena Vogt"), hit("Next [[minister]] Ivo Brandt spoke."),
            hit("In the Fenmoor [[Minister]] Lena Vogt spoke."), hit("To the deputies [[minister]] Lena Vogt spoke."),
            hit("Of everything [[minister]] Lena Vogt said, this was best."), hit("In HARBOUR [[minister]] Lena Vogt spoke."),
            hit("the [[adviser to the President and Minister]] Lena Vogt"), miss("the envoy to Begum Lena Vogt"), miss("the successor to Sir Ivo Brandt"),
            hit("Then [[Caretaker Minister]] Lena Vogt spoke."), hit("[[Then-minister]] Lena Vogt agreed."),
            miss("It was an anyone-but-minister Lena Vogt campaign."), hit("[[world body's envoy]] Lena Vogt"),
        ),
    ),
    Rule(
        name="en.roles.after",
        kind="role",
        pattern="""
            (person: <person>) <post_nominal>{0,2} (<bracket_open> <country> <bracket_close>)? (<comma> <integer>)?
            <comma|dash|bracket_open> (?! {of_next}|{another_does}) {since_when}?
            (whole: ({phrase} | {named_phrase}) {rest}) {end}
            (?! <preposition> <the>? {names}{1,6} <honorific>{0,2} <person>)
        """,
        examples=(
            hit("Lena Vogt, [[a former Norwegian diplomat]], spoke."),
            hit("Lena Vogt QC, [[a former Norwegian diplomat]], spoke."),
            hit("Lena Vogt — [[a former diplomat]] — and Ivo Brandt ([[a teacher]]) spoke."),
            hit("Lena Vogt, [[Norway's ambassador to Rome]], spoke."), hit("Lena Vogt, [[a former minister and the leader of the fund]], spoke."),
            hit("Lena Vogt, [[a Fjord Prize-winner]], spoke."),
            hit("Lena Vogt, [[a silver and bronze medalist]], spoke."),
            hit("Lena Vogt, now [[a professor at Fjord University]], spoke."), hit("Lena Vogt, then [[the mayor of Oslo]], spoke."),
            hit("Lena Vogt, until 2019 [[the mayor of Oslo]], spoke. Ivo Brandt, once [[a minister]], left. Nils Berg, at the time [[envoy]], left."),
            hit("Lena Vogt, [[head of the newly founded Labour Party]], spoke."),
            hit("Lena Vogt, [[an expert and researcher at the Fjord Institute]], spoke."),
            hit("Lena Vogt, [[editor at large]]"),
            miss("Asked about Lena Vogt, her spokesman replied. After a call to Ivo Brandt, the press secretary had no more to say."),
            hit("Lena Vogt, [[the minister]] accused of fraud, left."), hit("Lena Vogt, [[envoy]] is ill."),
            miss("With Lena Vogt, the meeting began."), miss("He thanked Lena Vogt, the director of the fund, Ms. Lena Holm, and others."),
            miss("They met Lena Vogt, the secretary of the committee and other officials."),
            miss("They met Minister Lena Vogt, the chair of the fund, Lena Holm, and others."),
            miss("They met Minister Lena Vogt, the chair of the fund, Lena Holm and others."),
            hit("They met Lena Vogt, [[the chair of the fund]], Lena Holm, and others."),
            hit("They met Minister Lena Vogt, [[the chair of the fund]], Lena Holm."),
            miss("They met Lena Vogt, Norway's envoy for Denmark Ivo Brandt, and others."),
            hit("Lena Vogt, [[director at Norfly]] left. Ivo Brandt, [[envoy from Norway]] left. Jens Holm, [[director in the ministry]] left."),
            hit("Lena Vogt, [[adviser on ships]] left. Ivo Brandt, [[officer with the navy]] left. Jens Holm, [[adviser to his committee]] left."),
            hit(
                "Lena Vogt, [[adviser to Ivo Brandt]] left. Ivo Brandt, [[adviser to the prime minister]] left. Jens "
                "Holm, [[adviser to the aid agencies]] left."
            ),
            hit(
                "Lena Vogt, [[adviser to the new world body]] left. Ivo Brandt, [[adviser to the peshmerga]] left. "
                "Jens Holm, [[adviser to the contras]] left."
            ),
            hit(
                "Lena Vogt, [[adviser to the union's ships]] left. Ivo Brandt, [[adviser to the union's treaty]] left. "
                "Jens Holm, [[adviser to the union's aid agencies]] left."
            ),
            hit(
                "Lena Vogt, [[spokesman for Norfly affairs]] left. Ivo Brandt, [[spokesman for Anglo-Norwegian Talks]] "
                "left. Jens Holm, [[spokesman for Forward Norway]] left."
            ),
            hit("Lena Vogt, [[the president's adviser]], left."),
            miss("Lena Vogt, wife of a farmer, left. Ivo Brandt, a Senator envoy, left. Jens Holm, a Mr Minister, left. Lena Holm, an Under minister, left."),
            hit("Lena Vogt, [[editor]] under fire is ill, he said. Ivo Brandt, [[editor]] under fire does not fish, he said."),
            hit("Lena Vogt, [[editor]] under fire will leave, he said. Ivo Brandt, [[editor]] under fire left, he said."),
            hit("He met Lena Vogt, [[editor under fire]]. He met Ivo Brandt, [[editor under fire]]\n\nHe left."),
            hit("Lena Vogt, [[minister]] after talks, and other ministers left. Ivo Brandt, [[minister]] after talks. And other ministers left."),
            hit("Lena Vogt, [[minister]]: a life of Ivo Brandt, [[minister]]; of Jens Holm, [[minister]] “of all”, and Lena Holm, [[minister]]\n\nThey left."),
            hit("Lena Vogt, [[minister]] agreed. Ivo Brandt, [[minister]] agrees."), hit("Lena Vogt, [[his country's minister]], left."),
            hit("Lena Vogt, [[my minister]], left."), hit("Lena Vogt, [[Danish and Norwegian envoy]], left."),
            hit("Lena Vogt, [[director for fish and trade]], left."),
            hit("“Lena Vogt, [[minister]]”, she left. Lena Vogt, [[minister]] last week, left."),
            hit("Lena Vogt, [[minister]] since 2020, left."), hit("Lena Vogt, [[editor under Ivo Brandt after Jens Holm]], left."),
            hit("Lena Vogt, [[director]] (45. birthday) left."), hit("Lena Vogt, [[director]] (with Ivo Brandt) left."),
            hit("Lena Vogt, [[director]] (not\n\nof ships) left."), hit("Lena Vogt, [[director (FM)]] (of ships) left."),
            hit("Lena Vogt, [[director of ships, CIA]], left."), hit("Lena Vogt, [[editor]] under fire and poet, left."),
            hit("Lena Vogt, [[editor]] under fire “and so”, left."),
            hit("Lena Vogt, [[editor under fire]]; she left. Lena Vogt, [[editor under fire]] - she left."),
            hit("He met her (Lena Vogt, [[editor under fire]])."), hit("“He met Lena Vogt, [[editor under fire]]” she said."),
            hit("He met Lena Vogt, [[editor under fire]]"), hit("Lena Vogt, [[editor under day-to-day fire]], left."),
            hit("Lena Vogt, [[spokesman]] for The Ten left."), hit("Lena Vogt, [[spokesman for Norfly]] anyone met left."),
            hit("Lena Vogt, [[both minister and envoy]], left."), miss("Lena Vogt, envoys, left."),
            hit("Lena Vogt, [[minister]] and wife, left."),
            hit("Lena Vogt, [[minister]] after talks and rain and other ministers left."),
            hit("Lena Vogt, [[a rich and famous minister]], left."), hit("Lena Vogt, [[a peace and green activist]], left."),
            hit("Lena Vogt, [[editor]] behind it"),
            hit("Lena Vogt, [[chair of the UNESCO Parliamentarians]] left. Ivo Brandt, [[chair of the Ohio Parliamentarians]] left."),
        ),
    ),
    # Where the comma is missing, if it is told what the office is of.
    Rule(
        name="en.roles.after_bare",
        kind="role",
        pattern="""
            (person: <person>)
            (whole: {modifier}{0,4} <single_office> {scope_before}{1,2}
              (<conjunction_and> {modifier}{0,4} <single_office> {scope_before}{1,2})?) {end}
        """,
        examples=(
            hit("Lena Vogt [[former Mayor of Oslo and former leader of the Fjord Front]] left."),
            hit("Lena Vogt [[former leader of the Fjord Front]] left. She met Ivo Brandt [[Norwegian Ambassador to Chad]], they say."),
            miss("He saw Lena Vogt Minister of Trade Ivo Brandt met."),
            miss("Lena Vogt minister left."),
            miss("They let Lena Vogt ministers of trade meet. She told Ivo Brandt sons of rich men left."),
            miss("At noon Lena Vogt Chair of the Council Mr. Ivo Brandt met."),
        ),
    ),
    # The second of two: "is a politician, Mayor of Bergen".
    Rule(
        name="en.roles.is_also",
        kind="role",
        pattern="""
            (person: <person>) {aside}? <comma>? <aux_be> <article> {modifier}{0,5} <single_office> {scope}{0,2}
            (<conjunction_and> {modifier}{0,3} <single_office> {scope}?)?
            (<comma> <conjunction_and>? | <who> <aux_be|aux_have|appoint_verb>{1,2} <as>?)
            (whole: {phrase}) {end}
        """,
        examples=(
            hit("Lena Vogt (born 1953) is a Norwegian politician, [[Mayor of Bergen and a writer]]."),
            hit("Lena Vogt was a teacher at the Fjord Institute, and [[a former minister]]."),
            hit("Ivo Brandt is a Norwegian lawyer and politician who was [[Minister of Trade]] in 1999."),
            hit("Ivo Brandt is a lawyer and former mayor of Bergen who has served as [[envoy to Rome]]. Nils Berg is a lawyer who became [[mayor]]."),
            miss("Lena Vogt met a politician, Mayor of Bergen, in May."),
        ),
    ),
    Rule(
        name="en.roles.after_relative",
        kind="role",
        pattern="""
            (person: <person>) (<comma> <integer>)? <comma|dash|bracket_open>
            (whole: (<article|possessive_determiner> | {owner}) {modifier}{0,3} <office.relative>
              (<of> {opening} {modifier}{0,4} (<office>{0,1} <person> | <office|noun>) {rest})?) {close}
        """,
        examples=(
            hit("Lena Vogt, [[the daughter of a former minister]], spoke."),
            hit("Lena Vogt, [[his sister]], spoke."),
            hit("Lena Vogt — [[Ivo Brandt's sister]] — and Lena Holm ([[the mother of Ivo Brandt]]) spoke."),
            hit("Lena Vogt, [[the daughter of Danish immigrants]], and Ivo Brandt, [[the son of a rich family]], spoke."),
            miss("Lena Vogt and his sister spoke."),
            miss("Lena Vogt, his sister and his brother spoke."),
            hit("Lena Vogt, [[his sister]]; Ivo Brandt, [[his brother]]\n\nThey left. “He met Jens Holm, [[his father]]”"),
            hit("He met Lena Vogt, [[his sister]]. They left."), hit("He met Lena Vogt, [[his sister]]"),
        ),
    ),
    Rule(
        name="en.roles.after_several",
        kind="role",
        pattern="""
            (person_first: <person>) (<comma> (person_second: <person>))? (<comma> (person_third: <person>))? <comma>? <conjunction_and>
            (person_last: <person>) <comma>
            (whole: (<article|quantifier|number_word|possessive_determiner|demonstrative> | {owner}){0,3} {modifier}{0,5}
              <office_plural> {scope}{0,2}) {end}
        """,
        examples=(
            hit("Lena Vogt and Ivo Brandt, [[the two Norwegian envoys to Rome]], spoke."),
            hit("Lena Vogt and Ivo Brandt, [[both diplomats]], spoke."),
            hit("Lena Vogt and Ivo Brandt, [[Norway's envoys to Rome]], spoke."),
            hit("Lena Vogt and Ivo Brandt, [[his ministers]], spoke."),
            hit("Lena Vogt and Ivo Brandt, [[these two great leaders]], spoke."),
            miss("Lena Vogt and Ivo Brandt, the Norwegian envoy, spoke."),
        ),
    ),
    Rule(
        name="en.roles.inverted",
        kind="role",
        pattern="""
            (whole: ({common_owner} | <article|possessive_determiner> | {owner}) <timex>? {modifier}{0,6} @<single_office> {behind_office} {second}{0,2})
            <comma> <timex>? {announced_too} (person: <person>)
            (?= <post_nominal>{0,2} {whence} (<comma|stop|dash|semicolon|bracket_open|break> | $))
        """,
        examples=(
            hit("[[The Norwegian foreign minister]], Lena Vogt, spoke."),
            hit("[[The chief whip]], Lena Vogt MP, spoke."), hit("[[The chief whip]], currently Lena Vogt, spoke."),
            hit("[[The head of the Fjord Research Council (FRC)]], Lena Vogt, spoke."),
            hit("They met [[the chief whip]], Lena Vogt"),
            hit("[[Norfly's director]], Lena Vogt, spoke."),
            hit("[[Her campaign manager]], Lena Vogt - she is from Bergen - spoke."),
            hit("He thanked [[the chairwoman]], Lena Vogt; the envoys; and [[the Vice-Chairperson]], Ivo Brandt\n\nThey left."),
            hit("[[The mayor of Bergen and former trade minister]], Lena Vogt, spoke."),
            hit("[[The country's president]], Lena Vogt, spoke."), hit("[[The council's chair]], Lena Vogt of Norway, spoke."),
            miss("The council's chair, Lena Vogt of the fund said, spoke."),
            # A rank or another office between: one more thing that the same person is.
            hit("[[The chief of the general staff]], Gen. Lena Vogt, spoke."),
            hit("[[Norfly’s chairwoman]], Senator Lena Vogt (Labour), left."),
            hit("[[Her main rival]], Bergen lawyer Ivo Brandt, left."), hit("[[His deputy]], Lt. Gen. (rtd) Ivo Brandt, left."),
            miss("The minister, President Lena Vogt said, would stay."),
            miss("The president met the minister, General Lena Vogt and others."),
            hit("They met [[Norway's Permanent Secretary, Ministry of Trade]], Lena Vogt."),
            miss("The other senators, Lena Vogt and Ivo Brandt, left."),
            miss("The minister left, Lena Vogt stayed."),
            miss("His wife, Lena Vogt, left; so did the senators, Ivo Brandt, Jens Holm and others."),
            miss("They met the president, wife Lena Vogt, and others; the minister, senators Ivo Brandt, Jens Holm and others."),
        ),
    ),
    # At the start of a sentence, the second comma is often missing.
    Rule(
        name="en.roles.inverted_opening",
        kind="role",
        pattern="""
            (?<! <!stop&!break&!quote_open>) (whole: <the> {modifier}{0,6} <single_office> {more}? {remark}? {scope}{1,3}) <comma>
            <honorific>{0,2} (person: <person>) (?= <modal|verb_ed|verb_s|timex>)
        """,
        examples=(
            hit("[[The Chairperson of the Arctic Council]], Lena Vogt has agreed."),
            hit("[[The director of the fund]], Ivo Brandt is in Rome. [[The chair of the council]], Lena Vogt will leave."),
            hit("Oslo\n\n[[The director of the fund]], Ivo Brandt left. “[[The chair of the council]], Lena Vogt arrives today.”"),
            hit("[[The director of the fund]], Ivo Brandt yesterday left."),
            miss("After the speech of the Chairperson, Lena Vogt has agreed."),
            miss("The director of the fund, Ivo Brandt, left. He thanked the chair of the council, Lena Vogt said."),
        ),
    ),
    # Without an article, if it is told what the office is of.
    Rule(
        name="en.roles.inverted_bare",
        kind="role",
        pattern="""
            {run} (?<! <comma|article|possessive>)
            (whole: {modifier}{0,4} @<office&cap&!office_plural> {more}? {remark}? {scope_before}{1,3} {employer}?) <comma>
            (person: <person>) (?= <comma|stop|dash|semicolon|bracket_open|break> | $)
        """,
        examples=(
            hit("He received [[President of Norway]], Lena Vogt, at home."),
            hit("He received [[President of Norway]], Lena Vogt"),
            hit("He received [[Envoy to Oslo]], Ivo Brandt; [[King of Denmark]], Jens Holm (81); [[President of Norway]], Lena Vogt."),
            hit("He received [[King of Denmark]], Jens Holm - a friend - and [[President of Norway]], Lena Vogt\n\nHe left."),
            miss("He received Norwegian ministers, Lena Vogt, and others."),
            miss("He received Envoys to Oslo, Lena Vogt, Ivo Brandt and others."),
            miss("He received the President of Norway, Lena Vogt, and Norway's Envoy to Rome, Ivo Brandt."),
            miss("He received Lena Vogt, President of Norway, Ivo Brandt, Envoy to Rome, and others."),
            miss("In talks with President of Norway, Vogt asked why."),
            miss("She was then president of the fund, Ivo Brandt, her rival, said."),
        ),
    ),
    # An honorific tells that a name is added, not the next of several.
    Rule(
        name="en.roles.inverted_honorific",
        kind="role",
        pattern="""
            {run}
            (whole: (<article|possessive_determiner> | {owner})? {modifier}{0,6} @<single_office> {more}?
              {remark}? {scope_before}{0,3} {employer}?) {remark}?
            <comma> <honorific> <honorific>{0,2} (person: <person>)
        """,
        examples=(
            hit("They met [[Minister of Trade]], Hon. Lena Vogt and others."),
            hit("They met [[Foreign Minister (FM)]], Dr. Lena Vogt."),
            hit("It met [[its counterpart from Norway]], Dr. Lena Vogt and left."),
            hit("They met [[Norway's envoy]], Mr Ivo Brandt, and [[the Treasury secretary]], Ms. Lena Vogt."),
            miss("They met Minister Ivo Brandt, Dr. Lena Vogt and others."),
            miss("They met his wife, Ms. Lena Vogt. He blamed the judges, Mr. Brandt said."),
        ),
    ),
    Rule(
        name="en.roles.inverted_nation",
        kind="role",
        pattern="""
            (?<! <hyphen|article|comma>)
            (whole: <demonym|country|status.acting&cap> {modifier}{0,4} <single_office>) <comma>
            <honorific>{0,2} (person: <person>) (?= <comma|stop|dash|preposition>)
        """,
        examples=(
            hit("It hit [[Norwegian general]], Ivo Brandt, at home."),
            hit("It hit [[Norwegian general]], Ivo Brandt in Oslo, then [[U.S. congressman]], Jens Holm - and [[Acting Speaker]], Lena Vogt."),
            miss("It hit Norwegian generals, Ivo Brandt said."),
            miss("It hit three Norwegian generals, Ivo Brandt, Jens Holm and others."),
            miss("It hit the Norwegian general, Ivo Brandt, and Anglo-Norwegian general, Jens Holm, and his Danish wife, Lena Holm."),
            miss("It hit Lena Vogt, Norwegian general, Ivo Brandt, and Norway's caretaker leader, Jens Holm."),
            miss("Like every Norwegian citizen, Ivo Brandt votes."),
        ),
    ),
    # "Lena Vogt and Ivo Brandt were elected vice-chairs".
    Rule(
        name="en.roles.are",
        kind="role",
        pattern="""
            (person_first: <person>) (<comma> (person_second: <person>))? (<comma> (person_third: <person>))? <comma>? <conjunction_and>
            (person_last: <person>) {is_or_becomes} (<as>)? (whole: {opening} {modifier}{0,6} <office_plural&!office.relative> {scope}{0,2}) {end}
        """,
        examples=(
            hit("Lena Vogt and Ivo Brandt were elected [[vice-chairs]]. Lena Vogt, Ivo Brandt, and Nils Berg are [[ministers of Norway]]."),
            hit("Lena Vogt, Ivo Brandt, Nils Berg and Karl Holm were named [[new envoys]]"),
            miss("Lena Vogt and Ivo Brandt were elected. Lena Vogt met Ivo Brandt and ministers."),
            miss("Lena Vogt and Ivo Brandt were brothers."),
        ),
    ),
    Rule(
        name="en.roles.is_one_of",
        kind="role",
        pattern="""
            (person: <person>) {aside}? (<comma> <who>)? {is_or_becomes} <number_word> <of>
            (whole: <the|possessive_determiner> {modifier}{0,5} @<office_plural&!office.relative> {scope}{0,3}) {end}
        """,
        examples=(
            hit("Lena Vogt was one of [[the founders of the Centre Party]]. Ivo Brandt, who is one of [[his deputies]], left."),
            miss("Lena Vogt was one of the brothers. Lena Vogt met one of the ministers."),
        ),
    ),
    Rule(
        name="en.roles.is",
        kind="role",
        pattern="""
            (?<! <negation>) (person: <person>) {aside}? ((<comma> <!comma&!stop&!break>{1,10} <comma>) | <comma>? <who>?) {is_or_becomes}
            (whole: {opening} <timex>? {modifier}{0,6} {body_acronym}? <office&!office.relative&!member_noun> {scope}{0,3} {acronym}? {rest}
              {and_office}?) {end}
        """,
        examples=(
            hit("Lena Vogt is [[a former minister]]."), miss("Lena Vogt is not a minister. Lena Vogt never became mayor."),
            miss("Neither Lena Vogt nor Ivo Brandt is a minister."),
            hit("Lena Vogt was [[the head of the Fjord Research Council (FRC)]]."),
            hit("Lena Vogt (born in Oslo, 9 May 1920, d. 1999) was [[a minister]]."),
            hit("Lena Vogt became [[leader of the party and prime minister]]."),
            hit("Lena Vogt rose to become [[minister of trade]]. Ivo Brandt, who had since become [[mayor]], left."),
            hit("Lena Vogt was elected as [[speaker]]. Ivo Brandt was then elected as [[mayor]]."), miss("Lena Vogt left as mayor."),
            hit("Lena Vogt was appointed [[prime minister]]."), hit("Lena Vogt was chosen to be [[the head of the fund]]."),
            hit("Lena Vogt was promoted to [[chief executive]]."),
            miss("Lena Vogt was elected to chair the panel. Lena Vogt was promoted to head his team."),
            miss("Lena Vogt, who is due to host a summit, left. Lena Vogt is to meet donors in Oslo. Lena Vogt has to mind patients."),
            hit("Lena Vogt (born 1920) was [[a Social Democratic politician]]. Ivo Brandt is [[a Centre Party (CP) politician]]."),
            hit("Lena Vogt was sworn in as [[Norway's sixth president]]."),
            hit("Lena Vogt will become [[ambassador to Rome]]."),
            hit("Lena Vogt is to be [[Peru's next envoy]]. Ivo Brandt will be [[mayor]]. Nils Berg is set to become [[chair of the fund]]."),
            miss("Lena Vogt won't be mayor. Lena Vogt may be mayor. Lena Vogt will the minister."),
            hit("Lena Vogt, born in Bergen, became [[prime minister]]."),
            hit("Lena Vogt, once an aide to Ivo Brandt, has been [[a good president]]."),
            miss("Lena Vogt was among members of the delegation."),
            miss("Lena Vogt has more delegates, and Lena Brandt was his aunt."),
            miss("They think Lena Vogt would be a good president."),
            miss("Lena Vogt, 58, who runs the fund, and her deputy, were named envoys."),
            miss("He met Lena Vogt, they say. Now, was the minister there?"),
            miss("They wrote to Lena Vogt, Oslo\n\nNow, was the minister there?"),
        ),
    ),
    # The same turned round: "its first chair will be a teacher, Lena Vogt".
    Rule(
        name="en.roles.is_inverted",
        kind="role",
        pattern="""
            (whole: {opening} {modifier}{0,6} @<single_office> {scope}{0,3}) ({to_be} | <aux_be>)
            (<article> {modifier}{0,2} (<demonym> | <single_office>) {scope}? <comma>)? {announced} (person: <person>)
            (?! <possessive|conjunction_and|hyphen>)
        """,
        examples=(
            hit("[[The new chair of the fund]] is Lena Vogt. [[Its first director]] will be former envoy Ivo Brandt."),
            hit("[[The party's leader]] is a Norwegian, Lena Vogt. [[Her deputy]] was a retired teacher of physics, Jens Holm."),
            miss("The chair is Lena Vogt-like. The chair is Lena Vogt and Ivo Brandt in one."),
            miss("The chair is Lena Vogt's. The minister is with Lena Vogt. The minister is not Lena Vogt. The ministers are Lena Vogt and Ivo Brandt."),
        ),
    ),
    Rule(
        name="en.roles.as",
        kind="role",
        pattern="(?<! <replace_verb>) (person: <person>) (<comma> {phrase} <comma>)? <as> (whole: {phrase}) {end}",
        examples=(
            hit("the appointment of Lena Vogt as [[prime minister]]."),
            hit("They named Lena Vogt, a former minister, as [[ambassador to Oslo]]."),
            miss("Lena Vogt as well."), miss("They replaced Lena Vogt as mayor."),
        ),
    ),
    Rule(
        name="en.roles.class",
        kind="role",
        pattern=(
            "(whole: {opening} {modifier}{0,4} <office_plural>) <comma>? @<including> (member_first: <person>) "
            "(<comma> (member_second: <person>))? (<comma>? <conjunction_and> (member_last: <person>))?"
        ),
        examples=(
            hit("attended by [[several senior diplomats]], including Lena Vogt"),
            miss("He met diplomats. Lena Vogt left."),
            hit("attended by [[several senior diplomats]] including Lena Vogt, Ivo Brandt, and Nils Berg"),
            hit("attended by [[several senior diplomats]], including Lena Vogt, Ivo Brandt and Nils Berg"),
        ),
    ),
    # "Lena Vogt, a judge whom parliament appointed as mediator".
    Rule(
        name="en.roles.whom_they_appoint",
        kind="role",
        pattern="""
            (person: <person>) (<comma> <article> <apposed_word>{1,8})? <comma>? <who> <article>? <doer_word>{1,4} <aux_have>? @<appoint_verb|appointing_verb> (<as> | <to_be>)? (whole: {phrase}) {end}
        """,
        examples=(
            hit("Lena Vogt, a retired judge whom parliament appointed as [[mediator]] in May, left."),
            hit("Ivo Brandt, whom the king has named [[prime minister]], left. Nils Berg whom they chose to be [[mayor]], left."),
            miss("Lena Vogt, a judge who met the president and chose a mayor, left. Lena Vogt, who was appointed in May as mayor left, left."),
        ),
    ),
    # "Lena Vogt retired and later became mayor", "moved to Oslo, in 1999 becoming mayor".
    Rule(
        name="en.roles.later_becomes",
        kind="role",
        pattern="""
            (?<! <before_object>) (person: <person>) {who_does} <going_on>{0,16} {then_becomes}
            (whole: {phrase}) {end}
        """,
        examples=(
            hit("Lena Vogt moved to Oslo and later became [[mayor of Bergen]]. In May Ivo Brandt was freed, in June becoming [[a minister]]."),
            hit("Nils Berg, who will soon retire, and in May become [[an envoy]], left. Jens Holm fled, and in 1999 became [[mayor]]."),
            hit("Lena Holm soon has her way and remains [[mayor]]."),
            miss("A rival of Lena Vogt fled and became mayor. They asked Lena Vogt when she left and became mayor. To Lena Vogt was sent a man and became mayor."),
            miss("Lena Vogt said it rained and became mayor. Lena Vogt met Ivo Brandt and became mayor. Lena Vogt left, and he became mayor."),
            miss("Lena Vogt left, became mayor. Lena Vogt left and met the mayor. Lena Vogt left; in May becoming mayor."),
        ),
    ),
    # "Lena Vogt, who becomes the first woman to serve as minister".
    Rule(
        name="en.roles.is_first_to_be",
        kind="role",
        pattern="""
            (person: <person>) (<comma>? <who>)? {is_or_becomes} <the> <superlative>{1,2} <noun|demonym>{0,2}
            (<to> (<verb_base> <as> | <verb_base&appoint_verb>) | <to_be> <appoint_verb>) (whole: {phrase}) {end}
        """,
        examples=(
            hit("Lena Vogt, who becomes the first woman to serve as [[Finance Minister of Norway]], left."),
            hit("Ivo Brandt is the youngest Norwegian to be named [[mayor of Bergen]]. Nils Berg is the 2nd oldest to become [[speaker]]."),
            hit("Jens Holm who was the first man to be named [[judge]] left."),
            miss("Lena Vogt became the first woman to meet the minister. Lena Vogt is a woman to serve as minister."),
        ),
    ),
    # "Lena Vogt held the post of mayor".
    Rule(
        name="en.roles.holds_post",
        kind="role",
        pattern="(person: <person>) {did} @<hold_office_verb> <the|possessive_determiner> <adjective>? <post_noun> <of> (whole: {phrase}) {end}",
        examples=(
            hit("Lena Vogt held the post of [[mayor of Bergen]]. Ivo Brandt, who has assumed the office of [[president]], left."),
            hit("Nils Berg still holds his old job of [[envoy]]."),
            miss("Lena Vogt refused the post of mayor. Lena Vogt held talks with the mayor. Lena Vogt held the post of mayors."),
        ),
    ),
    Rule(
        name="en.roles.appoints",
        kind="role",
        pattern="""
            <appoint_verb|appointing_verb> {announced} (person: <person>)
            (<to_be> | <to> (<the> <post_noun> <of>)?)?
            (whole: <article|possessive_determiner>? {modifier}{0,6} <single_office> {more}? {scope}{0,2}) {end}
        """,
        examples=(
            hit("The king named Lena Vogt [[prime minister]]."),
            hit("The king appoints the Hon. Lena Vogt to be [[Minister of Trade and Fisheries]], they say."),
            hit("The board elected Lena Vogt to the post of [[director]]. The king named Lena Vogt [[his envoy]]."),
            hit("It nominates Lena Vogt [[the new envoy]]. It promotes Lena Vogt to [[chief executive]]."),
            hit("They elected Lena Vogt [[deputy speaker of the Storting]] and left."),
            miss("He named Lena Vogt, minister after minister."),
            miss("He saw Lena Vogt Minister of Trade Ivo Brandt met."),
        ),
    ),
    Rule(
        name="en.roles.each",
        kind="role",
        pattern="""
            (whole: <the>? {modifier}{0,3} @<office_plural> <of|to> <the>? <country> (<comma> <country>)? <conjunction_and> <the>?
              <country>) <comma> <honorific>?
            (person_first: <person>) (<comma> <honorific>? (person_second: <person>))? <conjunction_and> <honorific>?
            (person_last: <person>)
        """,
        examples=(
            hit("[[The ambassadors to Norway and Denmark]], Lena Vogt and Ivo Brandt, left."),
            hit("[[The presidents of Norway and Denmark]], Lena Vogt and Ivo Brandt, left."),
            miss("The ambassadors to Norway and Denmark met Lena Vogt and Ivo Brandt."),
            hit("[[Ambassadors to Norway and Denmark]], Lena Vogt and Ivo Brandt, left."),
            hit("[[The ambassadors to Norway, Chad and Denmark]], Mr. Nils Berg, Ms. Lena Vogt and Mr. Ivo Brandt, left."),
            hit("[[The presidents of Norway, Chad and Denmark]], Nils Berg, Lena Vogt and Ivo Brandt, left."),
        ),
    ),
)
