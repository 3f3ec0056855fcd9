"""How English writes meetings, and who is there."""

from polparse.en import phrases
from polparse.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

_PLACE = "<capital|city|country|state|region>"
_SOMEBODY = "({det}|<quantifier>)? {modifier}{0,8} <person|office|group_noun|country|demonym|body|agency|parliament|capital>"

MACROS: dict[str, str] = {
    **phrases.MACROS,
    "thing": (
        "<demonym|country|capital|seat|region_people|region|state|body|agency|parliament|party|armed_group|person|people|rank|portfolio|faith|status"
        "|number_word|adjective&!cue_verb|noun&!cue_verb&!modal|nouns&!cue_verb|unknown|cap&!closed|initial|hyphen|possessive|office|group_noun|body_noun"
        "|multi&!closed&!cue_verb>"
    ),
    "party": "{det}? ({thing}|<of|for> <the>?|<article> ){1,14}",
    "parties": "{party} ((<comma> <conjunction_and>?|<conjunction_and>) {party}){0,6}",
    "place": f"<in|at> <the>? (place: ({_PLACE}|<cap&!closed&!month>{{1,3}}) (<comma> {_PLACE})?) (?! <hyphen|possessive>)",
    "place_before": f"<in|at> <the>? (place: ({_PLACE}) (<comma> {_PLACE})?) <comma>",
    "setting": f"({{adverb}}|<timex>|<on> <timex>|<in|at> <the>? {_PLACE} (<comma> {_PLACE} <comma>?)?){{0,4}}",
    # "talks on Monday with", "talks in Oslo between".
    "with_parties": "{setting} (<with>|(two: <between|among>)) (parties: {parties})",
    # "In a call with the envoy on Monday, the minister ..."
    "introduced": "{setting} <comma> (parties: {parties})",
    "of_parties": "<of> (parties: {parties})",
    "named_after": "<comma>? (<relative|which|wh> <aux_be>)? <call_name> <as>? <quote_open|the>{0,2} (name: (<cap&!closed|body>|<hyphen> ){1,7})",
    "proper": "(<cap&!closed&!weekday&!month>|<ordinal|ordinal_word&cap|hyphen|upper|initial>|<timex> (?= <cap> )){0,8} <cap&meeting_noun> $",
    "took_place": "({setting} {nominal}{0,12}) (<aux_be|aux_have|modal>|{adverb}){0,3} (<begin_verb>|<take_verb> <place_noun>|<verb_en&chair_verb|verb_en&attend_verb> <by>)",
    "holding": "<hold_verb|lead_verb> <in|over|with>? ({det}? {modifier}{1,3} <of>)? {det}? {modifier}{0,8} $",
    "nation_pair": "<country|capital|demonym|upper&unknown|body> <hyphen|slash|dash> <country|capital|demonym|upper&unknown|body>",
    "delegation": "(side: {nation}) {modifier}{0,3} <delegation_noun>",
    "medium": "<medium>",
    # What tells whether it is held: before its verb ("will meet", "agreed to hold", "did not meet", "invited the envoy to visit"),
    "told_before_verb": (
        "(told: <meeting_cue|negation|negative_contraction>) (<meeting_cue.wished>? (<the>|{det})? {modifier}{0,8})? (<to> <meeting_cue.wished>? )? ({adverb}|<aux_be|aux_have|timex>){0,2} $"
    ),
    # before its name ("plans for a summit", "cancelled the talks"), and behind it ("talks were called off", "a meeting did not take place").
    "told_before": "(told: <meeting_cue>) (<for|on|to|about>|<to> {adverb}? <verb_base> <in|into|for|on>?)? {det}? {modifier}{0,8} $",
    "told_behind": "{setting} <comma>? (<aux_be|aux_have|aux_do>|{adverb}){0,3} (told: <meeting_cue|negation|negative_contraction>) (?! <verb_base&!aux_be&!hold_verb&!begin_verb&!take_verb>)",
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.meetings.noun",
        kind="meeting",
        pattern="(?<! <pronoun_subject&!demonstrative|modal|to>) (?<! <form_noun> <of> <article>) <meeting_noun&!weak_meeting&!no_meeting> (?! <hyphen>)",
        examples=(
            hit("The [[summit]] between Norway and Chad began in Oslo."),
            hit("Their [[talks]] with the envoy failed."),
            miss("She talks too much."),
            miss("They met in the form of a phone call."),
        ),
    ),
    # What is a meeting of sides only if the text names them.
    Rule(
        name="en.meetings.with_parties",
        kind="event",
        pattern="(?<! <pronoun_subject&!demonstrative|modal|to>) (whole: <weak_meeting&!no_meeting>) (?= {setting} <with|between> {det}? {modifier}{0,8} <person|office|country|demonym|body|group_noun|capital>)",
        examples=(
            hit("He had a [[conversation]] with President Okonkwo."),
            hit("the [[dialogue]] between Norway and Chad"),
            miss("It was a conversation with many turns."),
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
        pattern="(?<= <cap&!closed|hyphen>) <cap&weak_meeting&!no_meeting>",
        examples=(hit("the Fourth Norway-Chad Economic [[Dialogue]] in Oslo"), miss("a norwegian Dialogue")),
    ),
    Rule(
        name="en.meetings.again",
        kind="again",
        pattern="(?<= <the|demonstrative>) (whole: <weak_meeting&meeting_noun>) (?! <hyphen>)",
        examples=(hit("She opened the [[session]] in Oslo."), miss("She opened a session in Oslo.")),
    ),
    Rule(
        name="en.meetings.met",
        kind="encounter",
        pattern=(
            "(?<! <article|adjective|possessive|possessive_determiner>) (whole: <meet_verb&lower>) "
            f"(?= {{adverb}}{{0,2}} {{setting}} (<with> {_SOMEBODY}|{_SOMEBODY}) (?! <possessive> ))"
        ),
        examples=(
            hit("The minister [[met]] with her Chadian counterpart in Oslo."),
            hit("She [[met]] Norwegian Foreign Minister Ivo Brandt."),
            miss("The offer met resistance."),
            miss("The offer met the demands of the union."),
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
        pattern=f"(?<= <office|person|group_noun|country|pronoun_subject|timex|nouns|body>) (whole: <gather_verb&lower|meet_verb&lower>) (?= (<on>? <timex>)? <in|at> <the>? {_PLACE})",
        examples=(hit("The foreign ministers [[met]] in Oslo."), miss("The terms were met in Oslo.")),
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
        ),
    ),
    Rule(
        name="en.meetings.chaired_by",
        kind="chair",
        pattern="<verb_en&chair_verb|verb_en&lead_verb> <over>? <by> (people: {inner}{0,16} <person> ((<of|from> <the>? <country>)? {next_person}){0,14})",
        examples=(
            hit("The talks were [[chaired by Lena Vogt]], the foreign minister."),
            hit("The talks were [[co-chaired by Lena Vogt of Norway and Ghana's minister, Kofi Mensah]]."),
            miss("The talks were chaired by a diplomat."),
        ),
    ),
    Rule(
        name="en.meetings.chairs",
        kind="chairs",
        pattern="(people: <person> (<conjunction_and> {beside}{0,10} <person>)?) ({aside} <comma>)? (<modal|aux_have|aux_be>|{adverb}){0,3} <chair_verb> <over>? (?= {det}? {modifier}{0,8} <meeting_noun>)",
        examples=(
            hit("[[Lena Vogt chaired]] the talks."),
            hit("[[Lena Vogt and Ivo Brandt co-chaired]] the talks."),
            miss("Lena Vogt chaired the party."),
        ),
    ),
    Rule(
        name="en.meetings.attended_by",
        kind="attendance",
        pattern="(<verb_en&attend_verb> <by>|<company_phrase>) (people: {persons})",
        examples=(
            hit("The talks were [[attended by several diplomats, including Lena Vogt and Ivo Brandt]]."),
            miss("The talks were attended by several diplomats."),
        ),
    ),
    Rule(
        name="en.meetings.attends",
        kind="attends",
        pattern=(
            "(people: <person> ({next_person}){0,14}) ({aside} <comma>)? (<modal|aux_have|aux_be>|{adverb}){0,3} "
            "(<attend_verb&!verb_ing>|<take_verb> <place_noun> <in>) (?= {det}? {modifier}{0,8} <meeting_noun> |{adverb}|<in> |<with_companion>)"
        ),
        examples=(
            hit("[[Lena Vogt and Ivo Brandt attended]] the talks."),
            miss("Lena Vogt attended school."),
        ),
    ),
)
