"""Phrases: what belongs to a noun group, as patterns over groups."""

__all__ = ["APPOSED", "ATTACHED", "FOLLOWED", "MACROS", "QUOTED", "ROW", "SUBORDINATE"]

_NOMINAL = "person_group|name_group|people_group|body_group|thing_group|pronoun|subject_pronoun|object_pronoun|time_group|number_group"
_COMMON = "people_group|body_group|thing_group"

MACROS: dict[str, str] = {
    "nominal": f"<{_NOMINAL}>",
    # With all that is already known to belong to it.
    "chain": f"<{_NOMINAL}> <attached>*+",
    "with_preposition": "(<preposition|to|by|of|including|when_or_after> {chain})",
    "plain_preposition": "(<preposition|to|by|of|including> {chain})",
    "closed": "(?= <comma|stop|close|semicolon|break|quote_close|dash>)",
    "aged": "<comma> <number_group> (?= <comma|close>)",
    "from_place": "<comma> <of|preposition> <name_group> <attached>{0,8} (?= <comma>)",
    "as_what": f"<comma> <{_COMMON}> <attached>{{0,40}} {{with_preposition}}{{0,2}} ((<and|comma> <{_COMMON}> <attached>{{0,40}}){{1,2}} (?= <comma>))? {{closed}}",
}

# After a noun group.
ATTACHED = "(?<= {nominal}) (<of> {nominal}|<open> <!open&!close&!break&!stop>{1,16} <close>|<comma> (?= <open>) <open> <!open&!close&!break&!stop>{1,16} <close>)+"
# One that says who another is; it begins with its comma.
APPOSED = (
    "(?<! <of>) <person_group> <attached>{0,40} (apposed: ({aged}|{from_place}){1,2} {as_what}?|{as_what})"
    "|<people_group|body_group> <attached>{0,40} (apposed_name: {with_preposition}? <comma> <person_group> <attached>{0,4} (?= <comma|stop|semicolon|dash>))"
    "|<people_group> <attached>{2,40} (apposed_directly: <person_group>) <attached>{0,4}"
    "|<name_group> <attached>{0,40} (apposed_noun: <comma> <people_group|body_group> <attached>{0,20} (?= <comma>) (?! <comma>? <and|or|together> | <comma> {chain} <comma>? <and|or>))"
)
# Several side by side, and what only looks like it.
ROW = "{chain} ((<comma|semicolon>? <and|or|together> <adverb|not>?|<comma|semicolon>) {chain})+"
# What a subject is followed by.
FOLLOWED = (
    "((<comma>? <adverb>{1,3} <comma>?|{plain_preposition}|<participle|ing_group> {chain}? {plain_preposition}|<time_group>|<adjective> {plain_preposition}|<infinitive> {chain}? {plain_preposition}?){0,6}"
    "|{plain_preposition}? <comma>? <who|which> <adverb>? ({chain} {plain_preposition}?)? <finite|base> ({chain}|{plain_preposition}|<participle|infinitive|adverb|adjective>){0,5} <comma>?"
    "|{plain_preposition}? <comma> {plain_preposition} <comma>|{plain_preposition}? <comma> <participle|ing_group> ({chain}|{plain_preposition}){0,4} <comma>) <finite|base|existential>"
)
# A word that leads a clause, or a phrase, leads a clause.
SUBORDINATE = "<when_or_after|once> (?= {chain} {plain_preposition}{0,6} <adverb>? <finite|base>|<existential>)"
# A quotation mark that more than a name or a noun follows.
QUOTED = "<quote_open> (?= <!quote_open&!quote_close&!stop&!break>{0,80} <finite|base|infinitive>)"
