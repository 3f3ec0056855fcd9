"""Phrases: what belongs to a noun group, as patterns over groups; ``attached`` is one that belongs to the group before it."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["APPOSED", "ATTACHED", "MACROS", "PHRASES", "SETS"]

SETS: dict[str, str] = {
    "common_group": "people_group|body_group|thing_group",
    "nominal": "person_group|name_group|common_group|pronoun|subject_pronoun|object_pronoun|time_group|number_group",
    "plain_preposition": "preposition|to|by|of|including",
    "bracketed": "!open&!close&!break&!stop",
    "dashed": "!dash&!stop&!break&!semicolon&!colon&!quote_open&!quote_close&!finite&!base&!infinitive&!existential",
    "pausing": "comma|stop|close|semicolon|break|quote_close|dash",
}

MACROS: dict[str, str] = {
    # With all that is already known to belong to it.
    "chain": "<nominal> <attached>*+",
    "short_chain": "<common_group> <attached>{0,40}",
    "with_any": "(<plain_preposition|when_or_after> {chain})",
    "with": "(<plain_preposition> {chain})",
    # Behind a name: ", 54", ", of Oslo", ", a teacher from Oslo", ", chair and founder of the party".
    "aged": "<comma> <number_group> (?= <comma|close>)",
    "from_place": "<comma> <of|preposition> <name_group> <attached>{0,8} (?= <comma>)",
    "as_what": "<comma> {short_chain} {with_any}{0,2} ((<and|comma> {short_chain}){1,2} (?= <comma>))? (?= <pausing>)",
    # What may stand between a subject and its verb.
    "nonfinite": "(<participle|ing_group> {chain}? {with}|<infinitive> {chain}? {with}?)",
    "aside": "(<comma>? <adverb>{1,3} <comma>?|{with}|{nonfinite}|<time_group>|<adjective> {with})",
    "relative": "<comma>? <who|which> <adverb>? ({chain} {with}?)? <finite|base> ({chain}|{with}|<participle|infinitive|adverb|adjective>){0,5} <comma>?",
    "between_commas": "<comma> ({with}{1,3}|<participle|ing_group> ({chain}|{with}|<adverb>){0,4}) <comma>",
    # A quotation that goes on with the verb of what stands before it: "Norway “will not leave”".
    "in_quotes": "<quote_open> <adverb>{0,2} <finite>",
    "follow": "({aside}{0,6}|{with}? {relative}|{with}? {between_commas}) (<finite|base|existential>|{in_quotes})",
}

# After a noun group.
ATTACHED: tuple[Rule, ...] = (
    Rule(
        "en.phrases.of",
        "attached",
        "(?<= <nominal>) (<of> <nominal>)+",
        (hit("The head [[of the office of Norway]] left."), miss("They spoke about Norway.")),
    ),
    Rule(
        "en.phrases.bracket",
        "attached",
        "(?<= <nominal>) <comma>? <open> <bracketed>{1,16} <close> (<of> <nominal>)*",
        (hit("The council [[(founded in Oslo)]] met."), miss("(They met.)")),
    ),
    # Behind a place the text may begin: "Oslo - The envoy - a lawyer - left".
    Rule(
        "en.phrases.between_dashes",
        "attached",
        "((?<= <person_group|people_group|body_group>)|(?<= <of|and> <name_group>)) <dash> <dashed>{1,16} <dash>",
        (
            hit("The envoys [[– Lena Vogt and Ivo Brandt –]] left."), hit("The kings of Norway and Denmark [[- Lena and Ivo -]] met."),
            miss("Oslo – The envoy left – again."),
        ),
    ),
)

# A noun group and what says who it is; that is the part.
APPOSED: tuple[Rule, ...] = (
    Rule(
        "en.phrases.person_as_what",
        "apposed",
        "(?<! <of>) <person_group> <attached>{0,40} (apposed: ({aged}|{from_place}){1,2} {as_what}?|{as_what})",
        (hit("[[Lena Vogt, 54, a teacher from Oslo]], left."), miss("Lena Vogt, Ivo Brandt and a teacher left.")),
    ),
    Rule(
        "en.phrases.role_and_person",
        "apposed",
        "<people_group|body_group> <attached>{0,40}"
        " (apposed_name: {with_any}? <comma> <person_group> <attached>{0,4} (?= <comma|stop|semicolon|dash>))",
        (hit("[[The foreign minister of Norway, Lena Vogt]], left."), miss("With the minister, Lena Vogt left.")),
    ),
    Rule(
        "en.phrases.role_of_state_and_person",
        "apposed",
        "<people_group> <attached>{2,40} (apposed_directly: <person_group>) <attached>{0,4}",
        (hit("[[The director of the Oslo office Lena Vogt]] left."), miss("They told reporters Lena Vogt left.")),
    ),
    Rule(
        "en.phrases.name_as_what",
        "apposed",
        "<name_group> <attached>{0,40} (apposed_noun: <comma> <people_group|body_group> <attached>{0,20} (?= <comma>)"
        " (?! <comma>? <and|or|together>|<comma> {chain} <comma>? <and|or>))",
        (hit("[[Norway, the host of the meeting]], left."), miss("Norway, the host, and Sweden left.")),
    ),
)

PHRASES: dict[str, Rule] = {
    # Several side by side, and what only looks like it.
    "row": Rule(
        "en.phrases.row",
        "row",
        "{chain} ((<comma|semicolon>? <and|or|together> <adverb|not>?|<comma|semicolon>) {chain})+",
        (hit("[[Norway, Sweden and the king of Denmark]] left."), miss("Norway left.")),
    ),
    # What a subject is followed by.
    "followed": Rule(
        "en.phrases.followed",
        "followed",
        "{follow}",
        (hit("The envoy[[, who met Vogt, left]]."), miss("With the envoy.")),
    ),
    # A word that leads a clause, or a phrase, leads a clause.
    "subordinate": Rule(
        "en.phrases.after_they_left",
        "when",
        "<when_or_after|once> (?= {chain} ((?<= <attached>) <comma>)? {follow}|<existential>)",
        (
            hit("They met [[after]] Norway left."), hit("They met [[after]] the envoy, Lena Vogt, left."),
            miss("They met after the vote."), miss("After the vote, Lena Vogt, a lawyer, left."),
        ),
    ),
    # A quotation mark that more than a name or a noun follows, and not the verb of those right before it.
    "quoted": Rule(
        "en.phrases.quoted",
        "quoted",
        "((?<! <nominal|attached>)|(?= <quote_open> <!adverb&!finite>)) <quote_open>"
        " (?= <!quote_open&!quote_close&!stop&!break>{0,80} <finite|base|infinitive>)",
        (
            hit("They said [[“]]we left”."), hit("They told Norway [[“]]we left”."), hit("They said: [[“]]Left”."),
            miss("They spoke of “talks”."), miss("They said Norway “left them”."), miss("They said the king of Norway “left them”."),
        ),
    ),
}
