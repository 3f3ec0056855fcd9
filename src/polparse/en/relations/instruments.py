"""How English writes resolutions, laws, agreements and other instruments."""

from polparse.en.syntax import macros as phrases
from polparse.engine.rules import Rule, hit, miss
from polparse.engine.units import Match

__all__ = ["CLASSES", "MACROS", "RULES"]

CLASSES = phrases.CLASSES | {
    "instrument_word": """
        instrument_noun.resolution | instrument_noun.treaty | instrument_noun.agreement | instrument_noun.bill | instrument_noun.law
        | instrument_noun.memorandum | instrument_noun.motion | instrument_noun.sanctions | instrument_noun.decree
        | instrument_noun.statement | instrument_noun.constitution | instrument_noun.amendment
    """,
    # One that is an instrument whatever stands beside it.
    "hard_instrument": "instrument_word & !weak_instrument",
}

_PASS = "<instrument_verb&verb_en>"

# Plurals that are the name of one thing.
_PLURALIA = ("sanctions", "accords", "minutes", "terms", "legislation")
_IRREGULAR = {
    "memoranda": "memorandum",
    "referenda": "referendum",
    "addenda": "addendum",
    "annexes": "annex",
    "moratoria": "moratorium",
    "embargoes": "embargo",
    "vetoes": "veto",
    "communiqué": "communique",
    "communiqués": "communique",
    "judgement": "judgment",
    "judgements": "judgment",
    "programme": "program",
    "programmes": "program",
    "mou": "memorandum",
    "mous": "memorandum",
    "memoire": "memorandum",
    "memoires": "memorandum",
    "carta": "charter",
    "verbale": "note",
    "verbales": "note",
    "fire": "ceasefire",
    "fires": "ceasefire",
    "map": "roadmap",
    "maps": "roadmap",
    "state": "state of emergency",
    "states": "state of emergency",
}


def _type(found: Match) -> str:
    """The head noun in lower case, singular."""
    words = found.form().split()
    # "State of emergency", "petition to parliament"; but "status of forces agreement".
    led = next((at for at, word in enumerate(words) if at and word in ("of", "for", "to")), None)
    word = words[led - 1] if led and not words[0].startswith("status") else words[-1]
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _PLURALIA or not word.endswith("s") or word.endswith("ss"):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]


# How many voted how: "52 votes to 41, with three abstentions".
_YES, _NO = "(yes: <number|number_word>)", "(no: <number|number_word|none_word>)"
_ABSTAINED = "(<comma>? <with|conjunction_and>{0,2} (abstaining: <number|number_word>) <abstain_word>)?"

# A noun phrase without its head.
_PHRASE = "({det}|<quantifier|negative_determiner>)? (<cap&!closed>{1,3} <of>)? {adverb}? {modifier}{0,12}"

MACROS: dict[str, str] = {
    **phrases.MACROS,
    "phrase_before": f"{_PHRASE} $",
    # As headlines have it: "Parliament passes bill", "MPs reject bill".
    "headline_verb": """
        (?<! <article|demonstrative|possessive_determiner|hyphen|possessive>) <instrument_verb&decisive_verb&verb_s&!cap> (?! <hyphen>)
        | (?<= <nouns|office_plural|country|cap>) <instrument_verb&decisive_verb&verb_base&lower&!verb_ed> (?! <hyphen|conjunction_and>)
    """,
    # A body that no list of actors has: "the upper house".
    "body_before": f"{_PHRASE} <body_noun|body> $",
    # The first of two that one thing belongs to: "Norway-Denmark".
    "paired_before": "<country|demonym|capital> <hyphen> $",
    "owned_before": "<possessive> $",
    # A verb that looks like the first word of a noun phrase.
    "verb_first": (
        "(?<= <to|modal|aux_have|aux_do|pronoun_subject|conjunction_and|person|adverb_word>) "
        "<lower&verb_base|lower&verb_ed|lower&verb_s|lower&verb_ing>"
    ),
    # "Under the terms of the deal", "under Article 7 of the treaty"
    "under_before": "((?<= <under>) | (?<= <under> <noun> <number> <of>))",
    "preposition_before": "(?<= <preposition>)",
    # "the draft resolution (S/2011/4)", "contained in document S/2011/4"
    "symbol_document": """
        (<bracket_open> | <verb_en>? <in>? <noun>) (symbol: <letter> <slash> <number> (<slash> <number|timex>)?) <bracket_close>?
    """,
    "symbol_after": "(symbol: <instrument_number>? <number> (<slash> <number|timex>|<bracket_open> <timex> <bracket_close>)?)",
    "by_others": "<body|agency|country|demonym|capital|seat> <hyphen> <verb_en>",
    "of_place": "<of> <cap>{1,2} (?! <possessive|hyphen>)",
    "number_of": "<of|since> (of: <timex>)",
    # "resolution passed by parliament on Monday", "was signed", "which had been rejected"
    "participle": f"({{adverb}}|<comma>){{0,2}} (verb: {_PASS}) (?! {{det}})",
    "passive": (
        f"({{nominal}}{{0,14}} <wh>?) (modal: <modal>)? ({{adverb}}|<aux_have>){{0,3}} "
        f"(<aux_be|get>|(no: <negation> <aux_be>|<aux_be> <negation>)) (<aux_be>|{{adverb}}){{0,2}} (verb: {_PASS})"
    ),
    "failed": "{nominal}{0,12} (verb: <fail_verb>)",
    "by": "<timex>? <by> <the>? {modifier}{0,8}",
    "active": """
        (modal: <modal|to|semi_modal>)? (no: <negation>)? {adverb}{0,2} (verb: <instrument_verb>) (<to|for|particle|into>){0,2}
        ({det} {modifier}{0,3} <of>)? $
    """,
    # "a treaty calling for peace, which the two presidents signed"
    "relative": "{nominal}{0,14}? <wh&!multi|that> {nominal}{1,8} (<aux_have>|{adverb}){0,2} (verb: <instrument_verb&verb_ed>) (?! {det})",
    # "the bill is long, and the Senate has already passed it"
    "again": "(verb: <instrument_verb&verb_en>) <pronoun_object>",
    # "The council voted for it, but Norway used its veto"
    "vetoed": "(verb: <use_verb>) {det} {modifier}{0,2} <veto_noun>",
    "of_verb": "(wanted: <for|provision_verb> {det}? {modifier}{0,4} )? (verb: <instrument_verb&verb_ing>|<instrument_verb&noun&!sign_verb>|<act_noun>) <of> $",
    "subject_end": "(<aux_have|aux_be>|{adverb}|<timex>|<on>|<comma>){0,5} $",
    "between": "<between> (parties: {det}? {modifier}{1,5} <conjunction_and> {det}? {modifier}{1,5}?) (?= <!cap> | $)",
    "pair": "<hyphen>",
    # That the one named before does something.
    "acts": "<aux_have|cue_ed>",
    "against": "<against|on|with|between|for>",
    "votes_counted": f"{_YES} <vote_noun> <in_favour|for>? (<to|hyphen|dash>|<comma>? <conjunction_and>?) {_NO} <vote_noun>? <against>? {_ABSTAINED}",
    "votes_given": f"(<instrument_verb&!noun>|<vote_noun> <of>) {_YES} <hyphen|dash|to> {_NO} <vote_noun>? {_ABSTAINED}",
    "vote_of": f"{_YES} <hyphen|dash> {_NO} <vote_noun> {_ABSTAINED}",
    "votes_alone": f"<comma|bracket_open> {_YES} <hyphen|dash> {_NO} (?= <stop|comma|bracket_close|semicolon>)",
    # What an instrument says, right behind its name or its verb.
    "demands": """
        (<comma> {nominal}{1,8}? <comma>)? (<modal> | {adverb}){0,2} <provision_verb> <that>?
        (({det} | <quantifier>)? {modifier}{1,6}? <to> (?= <verb_base>))? (content: <!stop&!by&!on>)
    """,
    "which_demands": "(<modal|aux_have>|{adverb}){0,2} <provision_verb>|<modal> <aux_have>? (?= <verb_base&!aux_be|verb_en>)",
    "demanding": (
        "({nominal}{0,14}? (<provision_verb&cue_ing|provision_verb&verb_ing>|<that> {which_demands})|<wh> {which_demands}) "
        "<that>? ({det}? {modifier}{1,6}? <to> (?= <verb_base> ))? (content: <!stop>)"
    ),
    "and_demanding": "<comma>? <conjunction_and>? <provision_verb> <that>? ({det}? {modifier}{1,6}? <to> )? <to>? (content: <!stop>)",
    "under_which": "(<under|in> <wh>|<wh&multi>) (subject: {nominal}{1,8}?) <modal> (no: <negation>)? (content: <verb_base>)",
    "in_which": "{nominal}{0,8}? <comma>? (<under> <wh>|<wh&multi>) {nominal}{1,8}? (content: <verb_ed&!aux_be>)",
    "where_modal": "<comma>? <wh> (subject: {nominal}{1,8}?) <modal> (content: <verb_base>)",
    "and_did": "<conjunction_and> (content: <verb_ed>)",
    "wanted": "<want_verb&!noun> <for>? $",
    "voted": "<by|with> <number|number_word> (<vote_noun>|<hyphen|dash|to> <number|number_word>)",
    # How it was decided is no part of it: "bans it, with 13 votes in favour".
    "aside_end": "<comma> <with|after>|{voted}",
    "provision_end": """
        ({clause_end}
        | <condition_word>
        | <comma> <with|after>
        | {voted}
        | <comma>? <conjunction_and> <provision_verb>
        | <comma> <provision_verb>)
    """,
    "gerund_end": "{provision_end}|<aux_be|aux_have|modal>",
    "modal_demand": "<modal&future_cue> {adverb}? (content: <verb_base&!aux_be&!instrument_verb&!harmful_verb>)",
    "for_to": "{nominal}{0,14}? <for> {modifier}{0,6} <group_noun|country> <to> (content: <verb_base>)",
    "under_it": "{nominal}{0,8}? <comma> (<wh> <!stop&!comma>{1,20} <comma>)? (content: <!stop&!wh>)",
    "infinitive": "<to> {adverb}? (content: <verb_base>)",
    "gerund": "<on|for|from|against> (content: <verb_ing&!noun>)",
    # How a reported content goes on with another provision.
    "modal_verb": "<modal|semi_modal> {adverb}{0,2} (content: <verb_base>)",
    "next_provision": """
        <comma>? (<conjunction_and> | <comma|semicolon>)
        ((content: <verb_base>)
        | ({det} {modifier}{1,10}? | <country|body|person|cap&!closed>{1,4}) <modal> (verb: <verb_base>)
        | (clause: ({det} | <quantifier>) {modifier}{1,10}
            (<preposition> {det}? {modifier}{1,8} (<conjunction_and> {det}? {modifier}{1,6})?){0,4} <aux_be|modal>))
    """,
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.instruments.noun",
        kind="instrument",
        pattern="""
            (?<! <pronoun_subject&!demonstrative|modal|negative_contraction>) ((?<! <to>) | (?= <!verb_base>))
            ((?<! <person|that>) | (?= <!verb_s>)) (whole: <hard_instrument>) (?! <hyphen|cap&unknown&!upper>)
        """,
        produce=_type,
        examples=(
            hit("Parliament passed the [[resolution]].", "resolution"),
            hit("They signed two [[memoranda of understanding]] and a [[peace treaty]].", "memorandum"),
            hit("The minister opposed the Lena Vogt [[amendment]]."), hit("Norway signed two [[deals]]."), hit("The [[deal]] failed."),
            hit("They passed this [[resolution]]."), hit("They agreed to [[sanctions]]."), hit("They broke the [[ban]] Norway wanted."),
            hit("They recalled [[resolution]] MRE/7."),
            miss("They agreed to deal with the report."), miss("Lena Vogt deals with Norway."), miss("Norway can deal with it."),
            miss("Norway didn’t ban it."), miss("It was a deal-breaker."), miss("They deal with it."),
            miss("They met Secretary-General Ban Kimoto."), miss("It was a text that bans it."),
            hit("The [[bill]] failed.", "bill"), hit("The [[motion]] failed.", "motion"), hit("They lifted the [[travel ban]].", "ban"),
            hit("The [[declaration]] is new.", "declaration"), hit("The [[constitution]] is new.", "constitution"),
            miss("The party convention reached an understanding on the budget. The memo made a proposition on rules."),
            miss("The article told of a siege. An order came by phone."),
        ),
    ),
    # Words that mean much else are instruments only as objects of what is done to instruments.
    Rule(
        name="en.instruments.passed",
        kind="instrument",
        pattern="""
            <instrument_verb&verb_ed> <article|possessive_determiner> {modifier}{0,5}
            (whole: <weak_instrument&instrument_noun.law | weak_instrument&instrument_noun.decree | weak_instrument&instrument_noun.bill
              | weak_instrument&instrument_noun.treaty>)
        """,
        produce=_type,
        examples=(
            hit("Congress passed an emergency [[budget]].", "budget"), hit("The president signed an [[order]] on trade.", "order"),
            hit("Parliament approved its [[budget]]."), hit("Parliament passed the Fisheries [[Act]]."),
            hit("Parliament ratified the new [[protocol]]."),
            miss("Congress discussed in the budget office."), miss("Parliament approved the official statement."),
            miss("Parliament is seeking an injunction."),
        ),
    ),
    Rule(
        name="en.instruments.joint",
        kind="instrument",
        pattern="""
            <joint_word> <capital|country|demonym|hyphen|adjective>{0,5}
            (whole: <weak_instrument&instrument_noun.statement|weak_instrument&instrument_noun.treaty>)
        """,
        produce=_type,
        examples=(
            hit("According to a joint Oslo-Stockholm [[statement]], trade grew.", "statement"),
            hit("A joint Norway-Chad [[statement]] is new."), hit("A joint Norwegian-Chadian [[statement]] is new."),
            hit("A joint final [[protocol]] is new."),
            miss("According to a statement, trade grew."), miss("The joint reform is new."),
        ),
    ),
    Rule(
        name="en.instruments.of_joint",
        kind="instrument",
        pattern="(whole: <weak_instrument&instrument_noun.statement>) (?= <of> <joint_word>)",
        produce=_type,
        examples=(
            hit("They read a [[statement]] of joint aims.", "statement"),
            miss("They read a statement of aims."),
            miss("They read an article of joint aims."),
        ),
    ),
    Rule(
        name="en.instruments.proper_act",
        kind="instrument",
        pattern="(?<= <cap&!closed>) (whole: <cap&proper_instrument>)",
        produce=_type,
        examples=(
            hit("The Fisheries [[Act]] passed.", "act"),
            miss("the second act"), miss("She met Bill there."), miss("When Bill left, she wept."), miss("The Fisheries Plan passed."),
        ),
    ),
    # "The Oslo Convention", "the Convention on Rain": other conventions are meetings, or bodies.
    Rule(
        name="en.instruments.convention",
        kind="instrument",
        pattern="(whole: <cap&pact_noun&meeting_noun>) ((?<= <capital|city> <pact_noun>) | (?= <on|against>))",
        produce=_type,
        examples=(
            hit("The Oslo [[Convention]] is new.", "convention"), hit("They signed the [[Convention]] on Rain."),
            hit("The [[Convention]] against Rain failed."),
            hit("The Bergen [[Convention]] is new."),
            miss("The Oslo convention on rain failed."), miss("The Convention failed."), miss("The Oslo Treaty on Rain failed."),
            miss("The Oslo Summit on Rain failed."),
        ),
    ),
    Rule(
        name="en.instruments.numbered",
        kind="instrument",
        pattern="(whole: <cap&proper_instrument>) (?= <number>)",
        produce=_type,
        examples=(
            hit("[[Regulation]] 2016/679 bans it.", "regulation"), miss("The second act bans it."), miss("It meets on regulation 12."),
            miss("Norway 12 bans it."), miss("Bill left on Monday."),
        ),
    ),
    # What else may be an instrument is one if it is signed, adopted, issued: the stage asks its clause.
    Rule(
        name="en.instruments.maybe",
        kind="maybe",
        pattern="(whole: <instrument_noun&!instrument_noun.sanctions&!verb_base | weak_instrument&!instrument_noun.sanctions>)",
        produce=_type,
        examples=(
            hit("Norway approved the [[recommendation]].", "recommendation"), hit("Norway approved the [[budget]]."),
            miss("Norway approved the boycott."), miss("Norway approved the tariffs."), miss("They will plan it."),
        ),
    ),
    Rule(
        name="en.instruments.reference",
        kind="reference",
        pattern="(?<= <possessive>) ({modifier}{0,3} ) (whole: <instrument_reference>)",
        examples=(hit("They fear parliament's [[decision]]."), miss("They fear a decision.")),
    ),
)
