"""How English names people by one word: a surname or a given name that is not introduced in full."""

import re

from polparse.rules import Rule, hit, miss
from polparse.units import Found

__all__ = ["LONE", "plain"]

# A capital inside a word: of a person's name only after what begins surnames ("McKee", "DeLuca").
# What ends in "news" is an outlet.
_INNER = re.compile(r"\b(?!(?:Ma?c|D[eiaou]|L[aeiou]|Fitz|Van|Von|Vander|Ver|St|Ben|Ten|Jo|Mary|Ann|Mar)[A-Z])\w*[a-z][A-Z]|[a-z]news\b")


def plain(found: Found) -> str | None:
    """No norm, or nothing if a capital inside a word tells that this is no name."""
    name = found.units.text[found.start : found.end]
    if name[1:].islower() and not name.endswith("news"):
        # As nearly all are.
        return ""
    return None if _INNER.search(name) else ""


LONE: tuple[Rule, ...] = (
    Rule(
        name="en.names.before_verb",
        kind="maybe_surname",
        pattern=(
            "{unled} (?<! <the|in|at|of|hyphen|stop|break|quote_open>) (whole: {bare}) (?= <adverb>{0,1} <verb_s&!nouns&lower|verb_ed&lower|cue_s|aux_have"
            "|aux_do|modal>|<comma> <possessive_determiner> <office.relative> <comma|stop>)"
        ),
        examples=(
            hit("as [[Zafarullah]] acknowledges"),
            hit("And [[Zafarullah]], his brother, left."),
            miss("as talks acknowledge"),
            miss("as NetZafar acknowledges"),
            miss("as Fjordnews acknowledges"),
            miss("as Red Zafarullah acknowledges"),
            miss("And Zafarullah, his town, burnt."),
        ),
        produce=plain,
    ),
    Rule(
        name="en.names.given_alone",
        kind="maybe_surname",
        pattern="{unled} (?<! <the|in|at|hyphen>) (whole: <given&cap&!closed&!multi&!upper&!country&!capital&!city&!month&!demonym>) {alone} (?! <bracket_close>)",
        examples=(hit("her mother, [[Jennifer]], agreed"), miss("in Jennifer they agreed")),
    ),
    Rule(
        name="en.names.owner",
        kind="maybe_surname",
        pattern="(?<= <verb_ed|verb_s|preposition|conjunction_and|subordinator|lower&noun|comma>) (whole: {bare_known}) (?= <possessive> <lower&!office.executive>)",
        examples=(
            hit("to sign in [[Zafarullah]]'s name"),
            miss("to sign the Zafarullah's name"),
            miss("to sign for Zafarullah's director"),
        ),
    ),
    # "Vogt, 61,", "Vogt, who", "Vogt, leader of".
    Rule(
        name="en.names.apposed",
        kind="maybe_person",
        pattern=(
            "{unled} (?<! <the|in|at|of|from|near|hyphen|country|city|state|capital>) (whole: {bare}) "
            "(?= <comma> (<integer> <comma>|<who>|<article> {modifier}{0,3} <office&!office.leader&!office_plural> <!hyphen&!noun&!nouns>|<status>? <office&!office_plural> <of>))"
        ),
        examples=(
            hit("They held [[Zafarullah]], 61, there."),
            hit("They held [[Zafarullah]], who fled."),
            hit("They held [[Zafarullah]], a retired teacher."),
            hit("They held [[Zafarullah]], leader of a sect."),
            miss("They live in Zafarullah, a mayor said."),
            miss("They held Zafarullah, a town."),
        ),
    ),
    # Before and after direct speech also a common word is a name.
    Rule(
        name="en.names.speaker",
        kind="maybe_surname",
        pattern="@<quote_close> <cue_ed|verb_ed> (whole: <weak_given&cap&!country&!city|cap&surname_word&!office&!honorific>) (?= <stop|comma|break|conjunction_and|adverb|preposition>|$)",
        examples=(hit('"Why?" asked [[Jack]].'), hit('"Why?" asked [[Jack]]'), miss('"Why?" asked Jack Lane.')),
    ),
    Rule(
        name="en.names.speaks",
        kind="maybe_surname",
        pattern="@<quote_close> (whole: <weak_given&cap&!country&!city|cap&surname_word&!office&!honorific>) (?= <adverb>{0,1} <cue_ed|cue_s|verb_ed>)",
        examples=(hit('"No." [[Jack]] sighed.'), miss('"No." Will he go?')),
    ),
    # "Bill and Lena Vogt" share a surname.
    Rule(
        name="en.names.couple",
        kind="maybe_surname",
        pattern="{unled} (?<! <the|hyphen>) (whole: <weak_given&given_male&cap&!city|weak_given&given_female&cap&!city>) <conjunction_and> {given} {last_joint} {alone}",
        examples=(hit("They met [[Bill]] and Lena Vogt."), miss("They met Bill and his sister.")),
    ),
    # At the start of a sentence any word has a capital: what it does there is only one more sign that it is a person.
    Rule(
        name="en.names.opening",
        kind="sign",
        pattern="(?<= <stop|break|quote_open>) (whole: {bare}) (?= <adverb>{0,1} <verb_ed|cue_s|aux_have|aux_do|modal>|<possessive> <lower&!office.executive>)",
        examples=(
            hit("It ended. [[Zafarullah]] has agreed."),
            miss("It ended. They have agreed."),
            miss("It ended. Zafarullah's director agreed."),
        ),
        produce=plain,
    ),
    Rule(
        name="en.names.agent",
        kind="sign",
        pattern="(?<= <verb_en> @<by>) (whole: {bare}) (?= <stop|comma|bracket_open|conjunction_and>)",
        examples=(hit("It was found by [[Zafarullah]]."), miss("It was found by NetZafar.")),
        produce=plain,
    ),
    Rule(
        name="en.names.thing",
        kind="thing",
        pattern="(?<= <the|a|at|in|possessive_determiner>) (whole: {bare_known}) (?! <possessive|hyphen|cap&!closed|body_noun>)",
        examples=(
            hit("the files at [[Zafarullah]] were lost"),
            miss("the files of Zafarullah were lost"),
            miss("the Zafarullah government fell"),
        ),
    ),
    Rule(
        name="en.names.corporate",
        kind="thing",
        pattern="(whole: {bare_known}) <possessive>? (<adjective&lower|noun&lower>)? @<corporate_noun|eponym_noun&cap>",
        examples=(hit("[[Zafarullah]] shares fell"), hit("the [[Zafarullah]] Prize"), miss("Zafarullah supporters fell")),
    ),
    Rule(
        name="en.names.of_kin",
        kind="maybe_surname",
        pattern="<possessive_determiner|possessive|ordinal_word|adjective> @<office.relative> <comma>? (whole: {bare}|<weak_given&cap&!country&!city>) {alone}",
        examples=(
            hit("His third daughter [[Zafarullah]] left."),
            hit("Lena's brother, [[Zafarullah]], left."),
            miss("His third town Zafarullah burnt."),
        ),
        produce=plain,
    ),
    Rule(
        name="en.names.wanted",
        kind="maybe_surname",
        pattern="(?<= <pronoun_subject> <verb_base&lower>) (whole: @<cap&surname_word&!office&!portfolio&!country&!capital&!city&!multi&!upper>) (?= <stop|break|timex|adverb>|$)",
        examples=(hit("They want [[Stone]] now."), hit("They want [[Stone]]"), miss("They want Stone walls now.")),
    ),
    # "Vogt and Brandt (2004)", "Vogt et al.": of one alone a film may have the name.
    Rule(
        name="en.names.cited_first",
        kind="maybe_person",
        pattern="{unled} (?<! <the|hyphen>) (whole: {bare}) <conjunction_and|ampersand> <cap&!closed> {tail} @<bracket_open> <timex> <bracket_close|semicolon|comma>",
        examples=(hit("as [[Zafarullah]] and Vogt (2004) say"), miss("as Zafarullah said in 2004")),
    ),
    Rule(
        name="en.names.cited_second",
        kind="maybe_person",
        pattern="(?<= <cap&!closed> <conjunction_and|ampersand>) (whole: {bare}) @<bracket_open> <timex> <bracket_close|semicolon|comma>",
        examples=(hit("as Vogt and [[Zafarullah]] (2004) say"), miss("as Vogt and Zafarullah said in 2004")),
    ),
    Rule(
        name="en.names.cited_with_others",
        kind="maybe_person",
        pattern="{unled} (whole: {bare_known}) <comma>? @<and_others>",
        examples=(hit("as [[Zafarullah]] et al. say"), miss("as Zafarullah and others say")),
    ),
    # "Hi, Bob": who is greeted has a name.
    Rule(
        name="en.names.greeted",
        kind="maybe_surname",
        pattern="@<interjection> <comma>? (whole: <weak_given&given_male&cap|weak_given&given_female&cap>) (?= <stop|comma|break|quote_close>|$)",
        examples=(hit("Hi, [[Bob]], how are you?"), hit("Hi, [[Bob]]"), miss("Oh, Bob jobs are hard.")),
    ),
    # In a headline in capitals, and around the verb of one whose words all have a capital, what stands beside a surname is no part of it.
    Rule(
        name="en.names.shouted_before",
        kind="surname",
        pattern="(whole: <given_male&upper&!closed|given_female&upper&!closed>{0,2} @<upper&cap&unknown&!letter&!initial&!abbreviation|upper&given&!closed|upper&weak_given&!closed&!country|upper&family_name&!closed|upper&double_surname|upper&surname_word&!closed>) (?= <comma>? <conjunction_and>? <upper&cap>)",
        examples=(hit("[[VOGT]] WINS."), miss("Vogt WINS.")),
    ),
    Rule(
        name="en.names.shouted_after",
        kind="surname",
        pattern="(?<= <upper>) (whole: <given_male&upper&!closed|given_female&upper&!closed>{0,2} @<upper&cap&unknown&!letter&!initial&!abbreviation|upper&given&!closed|upper&weak_given&!closed&!country|upper&family_name&!closed|upper&double_surname|upper&surname_word&!closed>) (?! <upper&cap>)",
        examples=(hit("AS [[VOGT]] wins"), miss("As VOGT wins")),
    ),
    Rule(
        name="en.names.headline_subject",
        kind="surname",
        pattern="(?<! <!break>) (whole: {surname} {tail}) @<cap&verb_s>",
        examples=(hit("[[Vogt]] Fires Brandt"), miss("Then Vogt Fires Brandt")),
    ),
    Rule(
        name="en.names.headline_object",
        kind="surname",
        pattern="@<cap&verb_s> (whole: {surname} {tail}) {alone}",
        examples=(hit("Vogt Fires [[Brandt]]"), miss("Vogt fires Brandt")),
    ),
)
