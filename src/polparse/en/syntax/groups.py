"""Noun groups and verb groups: what stands together without anything between, as patterns over tags."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["ADVERBS", "HEADS", "MACROS", "NOUNS", "VERBS"]

_COMMON = "noun|nouns|office|offices|body|bodies"
_NAMED = "place|name|demonym"
_BEFORE_NOUN = f"adjective|number|{_COMMON}|{_NAMED}|person"

MACROS: dict[str, str] = {
    # An adjective or number that a noun, another adjective, or "and" and another adjective follow.
    "leading": (
        f"<adjective|number> (?= <{_BEFORE_NOUN}|hyphen|plan_to>|<comma|and> <adjective> <adjective|{_COMMON}|{_NAMED}|comma>|<adverb> <adjective>)"
    ),
    "determiner": "(<quantifier|number> <the|a|his|her|whose|this|quantifier>|<the|a|his|her|whose|this> <quantifier>?|<quantifier>|<adverb> <the> (?= <adjective>))",
    # What a noun group goes on with; what it may stand behind is asked of the one before.
    "next": (
        f"(<{_COMMON}>"
        "|{leading}"
        f"|<{_NAMED}> (?<= <adjective|number|possessive|{_NAMED}|the|a|his|her|whose|this|quantifier|hyphen> <{_NAMED}>)"
        f"|<demonym>"
        "|<person> ((?<= <office|adjective|demonym|possessive|the> <person>)|(?<= <his|her|demonym|adjective> <noun|body> <person>))"
        "|<person> (?<= <offices> <person>) (?= <comma|and>|<of> <the>? <place|name> <comma|and>)"
        "|<comma|and> (?<= <office> <comma|and>) <adjective|demonym>{0,2} <office> (?= <person>)"
        "|<of> (?<= <office> <of>) <the>? <place|name> <person>"
        f"|<adverb>{{1,3}} (?= <adjective>)"
        f"|<comma|and> (?<= <adjective> <comma|and>) (?= <adjective> <adjective|{_COMMON}|{_NAMED}|comma>)"
        f"|<possessive> (?= <{_BEFORE_NOUN}|time|adverb|plan_to>)"
        f"|<time> (?<= <possessive> <time>) (?= <{_COMMON}|adjective>)"
        f"|<hyphen> <{_COMMON}|{_NAMED}|person|adjective|number|adverb|preposition|past_or_done|done|said|ing|past|verb|by|to|a|put>"
        f"|<open> (?<= <{_NAMED}|{_COMMON}> <open>) <name|place|noun> <close> (?= <{_COMMON}>)"
        "|<plan_to>)"
    ),
    "done_form": "<past_or_done|done|said|past|put>",
    "ing_form": "<ing|noun_or_ing|doing>",
    "base_form": "<verb|noun_or_verb|put|does>",
    "verb_adverb": "<adverb|not|time>{0,4}",
}

# What a noun group is, by the tag of its last unit.
HEADS: dict[str, str] = {
    "person": "person_group",
    "name": "name_group",
    "place": "name_group",
    "demonym": "name_group",
    "office": "people_group",
    "offices": "people_group",
    "body": "body_group",
    "bodies": "body_group",
    "noun": "thing_group",
    "nouns": "thing_group",
    "plan_to": "thing_group",
    "time": "time_group",
    "number": "number_group",
    "it": "pronoun",
    "this": "pronoun",
    "one": "pronoun",
    "quantifier": "pronoun",
    "he": "subject_pronoun",
    "him": "object_pronoun",
    "her": "object_pronoun",
}

NOUNS: tuple[Rule, ...] = (
    Rule(
        "en.groups.noun",
        "noun_group",
        f"({{determiner}} (<adverb>{{1,3}} (?= <adjective|{_COMMON}>))? (<time> (?= <possessive|{_COMMON}|adjective>)|<ing> (?= <{_COMMON}>)|<{_COMMON}|{_NAMED}|person|plan_to>|{{leading}})"
        f"|<{_COMMON}|{_NAMED}|person>|<adverb>{{0,3}} {{leading}}|<time> (?= <possessive> <{_BEFORE_NOUN}>)) {{next}}*+",
        (hit("[[The Norwegian foreign minister's two aides]] left."), miss("They left.")),
    ),
    Rule(
        "en.groups.determined",
        "noun_group",
        "{determiner} <adverb>{0,2} (<adjective|number|done|past_or_done> (<hyphen> <!stop>)? (<and> <adjective>)?|<this|quantifier>)",
        (hit("[[The poor]] left."), miss("They are poor.")),
    ),
    Rule(
        "en.groups.number",
        "number_group",
        "<number> (<hyphen> <number>)? <number>{0,3}",
        (hit("She is [[54]]."), miss("54 people left.")),
    ),
)

# What a verb group may begin with.
ADVERBS = "<adverb|not>{0,4}"
VERBS: tuple[Rule, ...] = (
    Rule(
        "en.groups.many_of_whom",
        "who",
        "<quantifier|number|one|it> <of>? <who>",
        (hit("Envoys, [[many of whom]] left, spoke."), miss("Many of them left.")),
    ),
    Rule(
        "en.groups.some_of_which",
        "which",
        "<quantifier|number|one|it> <of>? <which>",
        (hit("States, [[some of which]] left, spoke."), miss("Some of them left.")),
    ),
    Rule(
        "en.groups.modal",
        "finite",
        "<modal|does|semi_modal> {verb_adverb} (<semi_modal> {verb_adverb})?"
        " ({base_form}|<be> {verb_adverb} <semi_modal> {verb_adverb} {base_form}|(<be|has> {verb_adverb}){1,2} (<been|being> {verb_adverb}){0,2} ({done_form}|{ing_form})?)?",
        (hit("They [[will not be asked]] to go."), miss("To go is hard.")),
    ),
    Rule(
        "en.groups.perfect",
        "finite",
        "<has> {verb_adverb} (<been> (<adverb>? <semi_modal> {base_form}|(<being> {verb_adverb})? ({done_form}|{ing_form})?)|{done_form}|<verb>|<semi_modal> {verb_adverb} {base_form})?",
        (hit("They [[have been asked]] to go."), miss("To have gone is hard.")),
    ),
    Rule(
        "en.groups.be",
        "finite",
        "<is> {verb_adverb} (<being> {verb_adverb} {done_form}?|<semi_modal|to> {verb_adverb} (<be> {verb_adverb} {done_form}?|{base_form})|{done_form}|{ing_form}|<semi_modal>)?",
        (hit("They [[are being asked]] to go."), miss("Being asked costs time.")),
    ),
    Rule(
        "en.groups.past",
        "finite",
        "<past|past_or_done|said|verb_s|put>",
        (hit("They [[left]]."), miss("They plan to leave.")),
    ),
    Rule(
        "en.groups.existential",
        "existential",
        "<exist> <not>?",
        (hit("[[There was]] no deal."), miss("They were there.")),
    ),
    Rule(
        "en.groups.base",
        "base",
        "<verb>|<be> {verb_adverb} {done_form}?",
        (hit("They [[plan]] talks."), miss("The plan is ready.")),
    ),
    Rule(
        "en.groups.infinitive",
        "infinitive",
        "<to_verb>|<to_be> {verb_adverb} (<been|being> {verb_adverb})? ({done_form}|{ing_form})?"
        "|<to|in_order> {verb_adverb} ((<be|been|has|semi_modal|being|having> {verb_adverb}){1,3} ({base_form}|{done_form}|{ing_form})?|{base_form})",
        (hit("They asked [[to be heard]]."), miss("They went to Oslo.")),
    ),
    Rule(
        "en.groups.ing",
        "ing_group",
        "<having> {verb_adverb} <been>? {verb_adverb} {done_form}?|<being> {verb_adverb} {done_form}?|<ing|doing>",
        (hit("[[Having left]] Oslo, he spoke."), miss("The meeting failed.")),
    ),
    Rule(
        "en.groups.participle",
        "participle",
        "<done|been>",
        (hit("The text [[adopted]] by Norway failed."), miss("Norway adopted it.")),
    ),
)
