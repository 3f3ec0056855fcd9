"""How English writes meetings, and who is there."""

from polparse.en.syntax import macros as phrases
from polparse.engine.rules import Rule, hit, miss

__all__ = ["CLASSES", "MACROS", "RULES"]

_PLACE = "<capital|city|country|state|region>"
_SOMEBODY = "({det}|<quantifier>)? {modifier}{0,8} <person|office|group_noun|country|demonym|body|agency|parliament|capital>"

CLASSES = {
    # Before what stands behind one of these, another clause has ended.
    "clause_opening": "subordinator&!adverb|after|before|wh|semicolon|colon|quote_open|cue_ed&!noun",
}

MACROS: dict[str, str] = {
    **phrases.MACROS,
    # Where a name tells a place.
    "located": "(?<= <in|at|from>) | (?<= <in|at|from> <the>)",
    "negated": "(?<= <negation>)",
    "clause_before": "<!clause_opening>* $",
    # "wants to hold talks", "Norway wants talks"
    "verb_inside": (
        phrases.MACROS["verb_inside"]
        + "|(?<= <multi&meeting_cue>) <verb_base&lower>|(?<= <country|body|person|office>) <meeting_cue&verb_s&lower>"
    ),
    "thing": """
        <body | person | status | number_word | adjective&!cue_verb | noun&!cue_verb&!modal | nouns&!cue_verb | unknown | cap&!closed
        | hyphen | possessive | office | group_noun | body_noun | multi&!closed>
    """,
    "party": "{det}? ({thing}|<of|for>|<article> ){1,14}",
    "parties": "{party} ((<comma> <conjunction_and>?|<conjunction_and>) {party}){0,6}",
    "place": f"<in|at> <the>? (place: ({_PLACE}|<cap&!closed>{{1,3}}) (<comma> {_PLACE})?) (?! <hyphen|possessive>)",
    "place_before": f"<in|at> <the>? (place: {_PLACE} (<comma> {_PLACE})?) <comma>",
    "setting": f"({{adverb}}|<timex>|<on> <timex>|<in|at> {_PLACE} (<comma> {_PLACE} <comma>?)?){{0,4}}",
    # "talks on Monday with", "talks in Oslo between".
    "with_parties": "{setting} (<with>|(two: <between|among>)) (parties: {parties})",
    # "In a call with the envoy on Monday, the minister ..."
    "introduced": "{setting} <comma> (parties: {parties})",
    "of_parties": "<of> (parties: {parties})",
    "named_after": "<comma>? (<wh> <aux_be>)? <call_name> <as>? <quote_open|the>{0,2} (name: (<cap&!closed|body>|<hyphen> ){1,7})",
    "proper": "(<cap&!closed>|<ordinal|ordinal_word&cap|hyphen|upper>|<timex> ){0,8} <cap> $",
    "took_place": """
        ({setting} {nominal}{0,12}) (<aux_be|aux_have|modal> | {adverb}){0,3}
        (<begin_verb> | <take_verb> <place_noun> | <verb_en&chair_verb|verb_en&attend_verb> <by>)
    """,
    "holding": "<hold_verb|lead_verb> <in|with>? ({det}? {modifier}{1,3} <of>)? {det}? {modifier}{0,8} $",
    "nation_pair": "<country|capital|demonym|upper&unknown|body> <hyphen> <country|capital|demonym|upper|body>",
    "delegation": "(side: {nation}) {modifier}{0,3} <delegation_noun>",
    "medium": "<medium>",
    # What tells whether it is held: before its verb ("will meet", "agreed to hold", "did not meet", "invited the envoy to visit"),
    "told_before_verb": (
        "(told: <meeting_cue|negation>) (<meeting_cue.wished>? {det}? {modifier}{0,8})? <to>? ({adverb}|<aux_be|aux_have>){0,2} $"
    ),
    # before its name ("plans for a summit", "cancelled the talks"), and behind it ("talks were called off", "a meeting did not take place").
    "told_before": "(told: <meeting_cue>) (<for|on|to|about>|<to> <verb_base> <in|into>?)? {det}? {modifier}{0,8} $",
    "told_behind": """
        {setting} <comma>? (<aux_be|aux_have|aux_do> | {adverb}){0,3} (told: <meeting_cue|negation>)
        (?! <verb_base&!aux_be&!hold_verb&!begin_verb&!take_verb>)
    """,
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.meetings.noun",
        kind="meeting",
        pattern="(?<! <pronoun_subject&!demonstrative>) (?<! <form_noun> <of> <article>) <meeting_noun&!weak_meeting> (?! <hyphen>)",
        examples=(
            hit("The [[summit]] between Norway and Chad began in Oslo."),
            hit("Their [[talks]] with the envoy failed."),
            miss("She talks too much."),
            miss("They met in the form of a phone call."),
            hit("Will those [[talks]] lead to a [[summit]]?"), miss("They had lunch."), miss("They agreed on summit-level contacts."),
        ),
    ),
    # What is a meeting of sides only if the text names them.
    Rule(
        name="en.meetings.with_parties",
        kind="event",
        pattern="""
            (?<! <pronoun_subject&!demonstrative|modal|to>) (whole: <weak_meeting&!no_meeting>)
            (?= {setting} <with|between> {det}? {modifier}{0,8} <person|office|country|demonym|body|group_noun|capital>)
        """,
        examples=(
            hit("He had a [[conversation]] with President Okonkwo."),
            hit("the [[dialogue]] between Norway and Chad"),
            miss("It was a conversation with many turns."),
            hit("She had those [[conversations]] with Ivo Brandt."), hit("his [[dialogue]] with the Norwegian side"),
            hit("a [[discussion]] with the United Nations"), hit("a [[discussion]] with business leaders"),
            hit("a [[dialogue]] with Oslo"), hit("a [[conversation]] with the president"), miss("They lunch with Lena Vogt."),
            miss("They could lunch with Lena Vogt."), miss("They went there to huddle with Lena Vogt."),
            miss("He gave an interview with Lena Vogt."),
            hit("It was a [[dialogue]] again with Lena Vogt."),
        ),
    ),
    Rule(
        name="en.meetings.on_the_phone",
        kind="event",
        pattern="<meeting_noun.call&medium>",
        examples=(hit("After a [[phone conversation]] they agreed."), miss("After a conversation they agreed.")),
    ),
    Rule(
        name="en.meetings.proper",
        kind="event",
        pattern="(?<= <cap&!closed>) <cap&weak_meeting&!no_meeting>",
        examples=(
            hit("the Fourth Norway-Chad Economic [[Dialogue]] in Oslo"), miss("a norwegian Dialogue"),
            miss("The Dialogue is a paper."), miss("the Press Interview in Oslo"),
        ),
    ),
    Rule(
        name="en.meetings.again",
        kind="again",
        pattern="(?<= <the|demonstrative>) (whole: <weak_meeting&meeting_noun>) (?! <hyphen>)",
        examples=(
            hit("She opened the [[session]] in Oslo."), miss("She opened a session in Oslo."),
            hit("This [[session]] was short."), miss("She wrote the dialogue-rich play."), miss("She waited in the arrivals hall."),
        ),
    ),
    Rule(
        name="en.meetings.met",
        kind="encounter",
        pattern=(
            "(?<! <article|adjective&!adverb|possessive|possessive_determiner>) (whole: <meet_verb&lower>) "
            f"(?= {{adverb}}{{0,2}} {{setting}} (<with> {_SOMEBODY}|{_SOMEBODY}) (?! <possessive> ))"
        ),
        examples=(
            hit("The minister [[met]] with her Chadian counterpart in Oslo."),
            hit("She [[met]] Norwegian Foreign Minister Ivo Brandt."),
            miss("The offer met resistance."),
            miss("The offer met the demands of the union."),
            hit("She had just [[met]] Ivo Brandt."), miss("The meet with Norway was short."), miss("Their meet with Norway was short."),
            miss("Oslo's meet with Sweden was short."), miss("They won the friendly meet with Norway."),
            miss("The offer met Norway's demands."), miss("He spoke on Meet the Press."),
            hit("She [[met]] the envoy. She [[met]] the crowd. She [[met]] Norway. She [[met]] the French."),
            hit("She [[met]] UNESCO. She [[met]] the CIA. She [[met]] the Bundestag. She [[met]] Oslo."),
            hit("She [[met]] briefly with Lena Vogt. She [[met]] last week with Lena Vogt. She [[met]] on Monday with Lena Vogt."),
            hit("She [[met]] in Oslo with Lena Vogt. She [[met]] at Oslo with Lena Vogt."),
        ),
    ),
    Rule(
        name="en.meetings.meeting_with",
        kind="encounter",
        pattern="<aux_be> {adverb}{0,2} (whole: <meeting_verb>) <with>",
        examples=(hit("He is [[meeting]] with the envoy."), miss("The meeting with the envoy failed.")),
    ),
    Rule(
        name="en.meetings.gathered",
        kind="encounter",
        pattern=f"(?<= <office|person|group_noun|country|pronoun_subject|timex|nouns|body>) (whole: <gather_verb|meet_verb>) (?= (<on>? <timex>)? <in|at> <the>? {_PLACE})",
        examples=(
            hit("The foreign ministers [[met]] in Oslo."), miss("The terms were met in Oslo."),
            hit("Lena Vogt [[met]] in Oslo with aides."), hit("They [[met]] at Oslo."), hit("Norway and Chad [[met]] in Oslo."),
            hit("The council last week [[met]] in Oslo."), hit("The associations [[met]] in Oslo."),
            hit("The United Nations [[convened]] in Geneva."), hit("The president [[met]] in Oslo with aides."),
            hit("The crowd [[gathered]] in Oslo."), miss("The ministers met the envoy."),
            hit("They [[met]] in Norway. They [[met]] in Ohio. They [[met]] in Europe."),
            hit("The ministers [[met]] last week in Oslo."),
        ),
    ),
    Rule(
        name="en.meetings.spoke",
        kind="call",
        pattern=(
            f"(whole: <speak_verb> (<timex>|{{adverb}}|<medium>){{0,3}} (?= <with> {_SOMEBODY})|<speak_verb> (<on|by|over> <the>?)? <medium>"
            f"|<phone_verb> (?= {_SOMEBODY}))"
        ),
        examples=(
            hit("The ministers [[spoke on the phone]]."),
            hit("The secretary [[spoke today]] with Foreign Minister Lena Vogt."),
            miss("The minister spoke with great care."),
            hit("She [[spoke over the phone today]] with Lena Vogt."), hit("She [[spoke privately]] with Lena Vogt."),
            hit("They [[spoke by videoconference]]."), hit("They [[spoke over the hotline]]."), hit("They [[spoke on the hotline]]."),
            hit("She [[phoned]] President Okonkwo."), miss("She phoned on Monday."),
            hit("She [[spoke]] with some envoys."),
        ),
    ),
    Rule(
        name="en.meetings.chaired_by",
        kind="chair",
        pattern="""
            <verb_en&chair_verb|verb_en&lead_verb> <over>? <by>
            (people: {inner}{0,16} <person> ((<of|from> <the>? <country>)? {next_person}){0,14})
        """,
        examples=(
            hit("The talks were [[chaired by Lena Vogt]], the foreign minister."),
            hit("The talks were [[co-chaired by Lena Vogt of Norway and Ghana's minister, Kofi Mensah]]."),
            miss("The talks were chaired by a diplomat."),
            hit("The talks were [[led by Lena Vogt and Ivo Brandt from Norway and Kofi Mensah]]."), hit("The talks were [[led by Lena Vogt]]."), miss("The book was written by Lena Vogt."),
        ),
    ),
    Rule(
        name="en.meetings.chairs",
        kind="chairs",
        pattern="""
            (people: <person> (<conjunction_and> {beside}{0,10} <person>)?) ({aside} <comma>)? (<modal|aux_have|aux_be> | {adverb}){0,3}
            <chair_verb> <over>? (?= {det}? {modifier}{0,8} <meeting_noun>)
        """,
        examples=(
            hit("[[Lena Vogt chaired]] the talks."),
            hit("[[Lena Vogt and Ivo Brandt co-chaired]] the talks."),
            miss("Lena Vogt chaired the party."),
            hit("[[Lena Vogt will be chairing]] the talks."), hit("[[Lena Vogt has ably chaired]] the talks."),
            hit("[[Lena Vogt chaired]] peace talks."),
        ),
    ),
    Rule(
        name="en.meetings.attended_by",
        kind="attendance",
        pattern="(<verb_en&attend_verb> <by>|<company_phrase>) (people: {persons})",
        examples=(
            hit("The talks were [[attended by several diplomats, including Lena Vogt and Ivo Brandt]]."),
            miss("The talks were attended by several diplomats."),
            hit("The envoy was [[joined by Lena Vogt]]."), miss("The book was written by Lena Vogt."),
        ),
    ),
    Rule(
        name="en.meetings.attends",
        kind="attends",
        pattern=(
            "(people: <person> ({next_person}){0,14}) ({aside} <comma>)? (<modal|aux_have|aux_be>|{adverb}){0,3} "
            "(<attend_verb>|<take_verb> <place_noun> <in>) (?= {det}? {modifier}{0,8} <meeting_noun> |{adverb}|<in> |<with_companion>)"
        ),
        examples=(
            hit("[[Lena Vogt and Ivo Brandt attended]] the talks."),
            miss("Lena Vogt attended school."),
            hit("[[Lena Vogt would have attended]] the talks."), hit("[[Lena Vogt is also attending]] the talks."),
            hit("[[Lena Vogt took part in]] the talks."), hit("[[Lena Vogt participated]] remotely."),
            hit("[[Lena Vogt participated]] in the talks."), hit("[[Lena Vogt attended]] together with Ivo Brandt."),
            hit("[[Lena Vogt attended]] peace talks."),
        ),
    ),
)
