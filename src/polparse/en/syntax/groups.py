"""Noun groups and verb groups: what stands together without anything between, as patterns over tags."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["ADVERBS", "HEADS", "MACROS", "NOUNS", "VERBS"]

MACROS: dict[str, str] = {
    "det": "(<quantifier|number> <determiner|this|quantifier>|<determiner|this> <quantifier>?|<quantifier>|<adverb> <the> (?= <adjective>))",
    # An adjective or number that a noun, another adjective, or "and" and another adjective follow.
    "leading": (
        "<adjective|number> (?= <before_noun|hyphen|plan_to>|<time> <common|adjective>|<comma|and> <adjective> <adjective|common|named|comma>"
        "|<adverb> <adjective>)"
        # "Many-sided ties"
        "|<quantifier> (?= <hyphen> <adjective|participle|past>)"
    ),
    # What a noun group begins with, behind a determiner and without one.
    "opening": (
        "(<adverb>{1,3} (?= <adjective|common>))?"
        " (<time> (?= <possessive|common|adjective>)|<ing> (?= <common>)|<common|named|person|plan_to>|{leading})"
    ),
    "bare": "(<common|named|person>|<adverb>{0,3} {leading}|<time> (?= <possessive> <before_noun>))",
    # Names stand behind names and what leads them; a person behind a role or a relative.
    "name": "<named> (?<= <adjective|number|possessive|named|determiner|this|quantifier|hyphen> <named>)|<demonym>",
    "holder": (
        "<person> ((?<= <office|adjective|demonym|possessive|the> <person>)|(?<= <his|her|demonym|adjective> <noun|body> <person>)"
        "|(?<= <offices> <person>) (?= <comma|and>|<of> <the>? <place|name> <comma|and>))"
    ),
    # "president and foreign minister Lena Vogt", "President of Norway Lena Vogt"
    "another_role": "<comma|and> (?<= <office> <comma|and>) <adjective|demonym|name|noun>{0,2} <office> (?= <person>)",
    "of_state": "<of> (?<= <office> <of>) <the>? <place|name> <person>",
    "another_adjective": "<adverb>{1,3} (?= <adjective>)|<comma|and> (?<= <adjective> <comma|and>) (?= <adjective> <adjective|common|named|comma>)",
    # "Norway's and Chad's ministers"
    "possessor": (
        "<possessive> (<and> <name|place> (?= <possessive> <before_noun>)|(?= <before_noun|time|adverb|plan_to>))"
        "|<time> (?<= <possessive|adjective> <time>) (?= <common|adjective>)"
    ),
    "compound": "<hyphen> <before_noun|adverb|preposition|participle|verb|by|to|a|put>",
    # "African Union (AU) troops"
    "acronym": "<open> (?<= <named|common> <open>) <name|place|noun> <close> (?= <common>)",
    # "$40 million"
    "counted": "{leading} (?<! <place|person> <number>)",
    "sum": "<number> (?<= <number> <number>)",
    "next": (
        "(<common|plan_to>|{counted}|{sum}|{name}|{holder}|{another_role}|{of_state}|{another_adjective}|{possessor}|{compound}|{acronym})"
    ),
    "done_form": "<past_or_done|done|said|past|put>",
    "ing_form": "<ing|noun_or_ing|doing>",
    "base_form": "<verb|noun_or_verb|put|does>",
    "adv": "<adverb|not|time>{0,4}",
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
        "({det} {opening}|{bare}) {next}*+",
        (
            hit("[[The Norwegian foreign minister's two aides]] left."), hit("[[The fast-growing party]] left."),
            hit("[[The follow-up talks]] failed."), hit("[[The stand-by force]] left."),
            hit("[[Norway's and Chad's ministers]] left."), hit("[[The make-believe war]] failed."),
            hit("[[The one-by-one count]] failed."), hit("[[Norway-to-Chad talks]] failed."), hit("[[The two-a-day limit]] failed."),
            hit("[[The hard-put farmers]] left."), miss("They left."),
        ),
    ),
    Rule(
        "en.groups.determined",
        "noun_group",
        "{det} <adverb>{0,2} (<adjective|number|done|past_or_done> (<hyphen> <!stop>)? (<and> <adjective>)?|<this|quantifier>)",
        (hit("[[The poor]] left."), miss("They are poor.")),
    ),
    Rule(
        "en.groups.number",
        "number_group",
        "<number> (<hyphen> <number>)? <number>{0,3} (?! <of> <whom|which>)",
        (hit("She is [[54]]."), miss("54 people left."), miss("The envoys, 54 of whom left, met.")),
    ),
)

# What a verb group may begin with.
ADVERBS = "<adverb|not>{0,4}"
VERBS: tuple[Rule, ...] = (
    Rule(
        "en.groups.many_of_whom",
        "who",
        "(<quantifier|number|one|it> <of>?)? <whom>",
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
        "<modal|does|semi_modal> {adv} (<semi_modal> {adv})?"
        " ({base_form}|<be> {adv} <semi_modal> {adv} {base_form}|(<be|has> {adv}){1,2} (<been|being> {adv}){0,2} ({done_form}|{ing_form})?)?",
        (hit("They [[will not be asked]] to go."), miss("To go is hard.")),
    ),
    Rule(
        "en.groups.perfect",
        "finite",
        "<has> {adv} (<been> (<adverb>? <semi_modal> {base_form}|(<being> {adv})? ({done_form}|{ing_form})?)"
        "|{done_form}|<has>|<verb>|<semi_modal> {adv} {base_form})?",
        (hit("They [[have been asked]] to go."), hit("They[['ve had]] enough."), miss("To have gone is hard.")),
    ),
    Rule(
        "en.groups.be",
        "finite",
        "<is> {adv} (<being> {adv} {done_form}?|<semi_modal|to> {adv} (<be> {adv} {done_form}?|{base_form})|<to_be> {adv} {done_form}"
        "|{done_form}|{ing_form}|<semi_modal>)?",
        (hit("They [[are being asked]] to go."), hit("It [[is to be signed]]."), miss("Being asked costs time.")),
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
        "<verb>|<be> {adv} {done_form}?",
        (hit("They [[plan]] talks."), miss("The plan is ready.")),
    ),
    Rule(
        "en.groups.infinitive",
        "infinitive",
        "<to_verb>|<to_be> {adv} (<been|being> {adv})? ({done_form}|{ing_form})?"
        "|<to|in_order> {adv} ((<be|been|has|semi_modal|being|having> {adv}){1,3} ({base_form}|{done_form}|{ing_form})?|{base_form})",
        (hit("They asked [[to be heard]]."), miss("They went to Oslo.")),
    ),
    Rule(
        "en.groups.ing",
        "ing_group",
        "<having> {adv} <been>? {adv} {done_form}?|<being> {adv} {done_form}?|<ing|doing>",
        (hit("[[Having left]] Oslo, he spoke."), miss("The meeting failed.")),
    ),
    Rule(
        "en.groups.participle",
        "participle",
        "<done|been>",
        (hit("The text [[adopted]] by Norway failed."), miss("Norway adopted it.")),
    ),
)
