"""How English builds groups, phrases and clauses."""

from polparse.en.syntax import groups, phrases, retags, tags
from polparse.syntax.grammar import PhraseRules, Rules

__all__ = ["SYNTAX"]

SYNTAX = Rules(
    tags=tags.TAGS,
    retags=retags.RETAGS,
    sets=tags.SETS,
    macros=groups.MACROS,
    nouns=groups.NOUNS,
    heads=groups.HEADS,
    adverbs=groups.ADVERBS,
    verbs=groups.VERBS,
    phrases=PhraseRules(sets=phrases.SETS, macros=phrases.MACROS, attached=phrases.ATTACHED, apposed=phrases.APPOSED, **phrases.PHRASES),
    takes_clause="takes_that|takes_clause",
    takes_bare_clause="takes_clause|takes_that&!takes_np|cue_adjective&!verb_base",
    clause_nouns="noun_that",
    invertible="takes_quote&!verb_ing",
    acting=(
        "delegation_noun|side_noun|group_noun.officials|group_noun.forces|group_noun.members|body_noun.government|body_noun.ministry"
        "|body_noun.parliament|body_noun.military|body_noun.agency|office.minister|office.head_of_state|office.head_of_government"
        "|office.diplomat|office.official|office.spokesperson|office.civil_servant|office.military|office.legislator"
    ),
    particles="object_particle",
    steers_by="of|from|for|with",
    steers="steering_verb|takes_np_to&!consult_verb|takes_addressee_to",
)
