"""Noun groups and verb groups: what stands together without anything between, as patterns over tags."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["GROUPS", "HEADS", "MACROS"]

_NOUNS = "noun|nouns|office|offices|body|bodies"

MACROS: dict[str, str] = {
    # "US-led", "co-chair", "18-year-old".
    "tail": f"(<hyphen> <{_NOUNS}|name|place|person|demonym|past_or_done|done|said|ing|past|adjective|number|adverb|preposition|verb|by|to|a|put>){{0,6}}",
    "determiner": "(<quantifier> <the|a|his|her|whose|this>?|<the|a|his|her|whose|this> <quantifier>?|<adverb> <the> (?= <adjective>))",
    "adjectives": "(<adverb>{0,3} <adjective|number|demonym|quantifier>{tail}|<adverb>{1,3} <past_or_done|done|ing> (?= <adjective|"
    + _NOUNS
    + ">)|<comma|and> (?<= <adjective> <comma|and>) <adjective> (?= <adjective|"
    + _NOUNS
    + ">)){0,8}",
    "named": "(<place|name|demonym|person>{tail}){1,12}",
    "common": f"((<{_NOUNS}>{{tail}}|<adjective|number> (?= <{_NOUNS}|adjective>)){{0,8}} <{_NOUNS}>{{tail}})",
    # All that can stand between a determiner and the end of the group.
    "core": (
        "({adjectives} {named}? ({common}|{adjectives}) <plan_to>"
        "|{adjectives} {named}? {adjectives} {common}? <office>{tail} ((<comma|and> {adjectives} <office>{tail}){0,2} (?= <person>))? <person>"
        "|{adjectives} <demonym>? <noun|body> (?<= <his|her|adjective|demonym> <noun|body>) <person>"
        "|{adjectives} {named}? {adjectives} <offices> <person> (?= <comma|and>)"
        "|{adjectives} <office> <of> <the>? <place|name> <person>"
        "|{adjectives} <demonym>? <person> (<number>|{tail} {common}?)"
        "|{adjectives} (<place|name|demonym>{tail}){1,12} ({adjectives} {common})?"
        "|{adjectives} {common})"
    ),
    "verb_adverb": "<adverb|not>{0,4}",
    "done_form": "<past_or_done|done|said|past|put>",
    "ing_form": "<ing|noun_or_ing|doing>",
    "base_form": "<verb|noun_or_verb|put|does>",
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

GROUPS: tuple[Rule, ...] = (
    Rule(
        "en.groups.noun",
        "noun_group",
        "({determiner}? (({core}|<time>) <possessive>){1,4} ({core}|{adjectives} <adjective|number>)|{determiner} <time> {core}|{determiner}? {core})",
        (hit("[[The Norwegian foreign minister's two aides]] left."), miss("They left.")),
    ),
    Rule(
        "en.groups.determined",
        "noun_group",
        "({determiner} <adverb>{0,2} <adjective|number|done|past_or_done>{tail} (<and> <adjective>)?|<the> <this|quantifier>)",
        (hit("[[The poor]] left."), miss("They are poor.")),
    ),
    Rule(
        "en.groups.number",
        "number_group",
        "<number> {tail} <number>{0,3}",
        (hit("She is [[54]]."), miss("54 people left.")),
    ),
    Rule(
        "en.groups.finite",
        "finite",
        "{verb_adverb} <modal|does|semi_modal> {verb_adverb} (<semi_modal> {verb_adverb})? ({base_form}|(<be|has> {verb_adverb}){1,2} (<been|being> {verb_adverb}){0,2} ({done_form}|{ing_form})?)?"
        "|{verb_adverb} <has> {verb_adverb} ((<been|being|having> {verb_adverb}){0,2} ({done_form}|{ing_form})|<been> (<adverb>? <semi_modal> <base_form>)?)?".replace(
            "<base_form>", "{base_form}"
        )
        + "|{verb_adverb} <is> {verb_adverb} (<being> {verb_adverb})? (<semi_modal> {verb_adverb} ({base_form}|<be> {verb_adverb} {done_form}?)|<to> {verb_adverb} (<be> {verb_adverb} {done_form}?|{base_form})|{done_form}|{ing_form})?"
        "|{verb_adverb} <past|past_or_done|said|verb_s|put>",
        (hit("They [[will not be asked]] to go."), miss("To go is hard.")),
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
        "{verb_adverb} <verb|be>",
        (hit("They [[plan]] talks."), miss("The plan is ready.")),
    ),
    Rule(
        "en.groups.infinitive",
        "infinitive",
        "<to_verb>|<not>? <to_be> {verb_adverb} (<been|being> {verb_adverb})? ({done_form}|{ing_form})?|<not>? <to|in_order> {verb_adverb} ((<be|been|has|semi_modal|being|having> {verb_adverb}){1,3} ({base_form}|{done_form}|{ing_form})?|{base_form})",
        (hit("They want [[to be heard]]."), miss("They went to Oslo.")),
    ),
    Rule(
        "en.groups.ing",
        "ing_group",
        "{verb_adverb} (<having> {verb_adverb} <been>? {verb_adverb} {done_form}?|<being> {verb_adverb} {done_form}?|<ing|doing>)",
        (hit("[[Having left]] Oslo, he spoke."), miss("The meeting failed.")),
    ),
    Rule(
        "en.groups.participle",
        "participle",
        "{verb_adverb} <done|been>",
        (hit("The text [[adopted]] by Norway failed."), miss("Norway adopted it.")),
    ),
)
