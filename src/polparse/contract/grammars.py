"""What the stages ask of each grammar: the kinds of its matches, the parts that these have, and its macros."""

from collections.abc import Iterable, Mapping

import attrs

__all__ = ["GRAMMARS", "GrammarContract", "Kind", "Macro"]


@attrs.frozen
class Kind:
    """
    What a stage does with the matches of one kind.

    Args:
        needs: parts without which it can do nothing: each match has them; of ``a|b`` one. In braces a macro by which it looks for the part
            where a match has none: the grammar has one of these then.
        may: parts that it reads where they take part.
        norm: it reads the normal form, so each rule has a `produce`.
    """

    needs: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    norm: bool = False


@attrs.frozen
class Macro:
    """
    What a stage does with a macro.

    Args:
        needs: parts that each match has, as of a kind.
        groups: parts that it asks for, so the macro has them, though they need not take part.
        may: parts that it reads where they take part.
        back: it asks what stands right before a unit: each way of matching ends with ``$``.
        required: nothing that the rules find is of use without it. Another macro may be left out: then it matches nowhere.
    """

    needs: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    may: tuple[str, ...] = ()
    back: bool = False
    required: bool = False


@attrs.frozen
class GrammarContract:
    """
    What the stages ask of one grammar.

    Attributes:
        kinds: by name, as the first word of the kind of a rule; words after it are classes for rules of the pack.
        macros: by name; a grammar may have others, for its rules.
        own_parts: its rules give normal forms, and have parts of any name for that.
    """

    kinds: Mapping[str, Kind]
    macros: Mapping[str, Macro] = attrs.field(factory=dict)
    own_parts: bool = False


def _plain(names: str) -> dict[str, Macro]:
    """Macros of which a stage asks no more than where they match."""
    return dict.fromkeys(names.split(), Macro())


def _macros(groups: Mapping[str, Iterable[str]], plain: str) -> dict[str, Macro]:
    return {**_plain(plain), **{name: Macro(groups=tuple(some)) for name, some in groups.items()}}


def _back(parts: Mapping[str, str]) -> dict[str, Macro]:
    """Macros that look back from a unit, with their parts."""
    return {name: Macro(needs=tuple(some.split()), back=True) for name, some in parts.items()}


# Who stands beside whom (`polparse.actors.conjuncts`).
_CONJUNCTS = _plain("authored determined inside_phrase joint led listed_next")
# What is behind an office.
_SCOPE = ("accredited", "country", "field", "organisation", "owner", "owner_of_region", "place", "region")
_SPOKEN = Kind(("source", "cue"))

GRAMMARS: Mapping[str, GrammarContract] = {
    "dates": GrammarContract(
        {"timex": Kind(may=("way",), norm=True)},
        _macros(
            {
                "tells": ("ahead", "behind", "cancelled", "foiled", "maybe", "nothing", "perfect", "present", "promised", "scene"),
                "lead": ("ahead", "any", "behind", "until"),
                "clause_edge": ("comma",),
            },
            "range_between range_opening range_pair clock_day same_day other_calendar part_of "
            "after_asked after_sudden after_what attributes clause_aside clause_but clause_if day_when determined is_sudden object "
            "opens_adjunct planned sentence_edge",
        ),
        own_parts=True,
    ),
    "names": GrammarContract(
        {
            **dict.fromkeys(("body", "city", "imprint", "maybe_body", "maybe_person", "maybe_surname", "other", "person", "sign"), Kind()),
            **dict.fromkeys(("locator", "somewhere", "state", "surname", "thing"), Kind()),
            **dict.fromkeys(("called", "defined", "letters"), Kind(("acronym",))),
        }
    ),
    "roles": GrammarContract(
        {
            "affiliation": Kind(("person",)),
            "employment": Kind(("person",), ("over",)),
            "role": Kind(
                may=(
                    *("person", "person_first", "person_second", "person_third", "person_last"),
                    *("member_first", "member_second", "member_last", "leaver"),
                )
            )
        },
        {
            **dict.fromkeys(
                (
                    *("body_of_state", "first_nation", "home", "host", "last_nation", "leads_side"),
                    *("nation_of_neighbour", "nation_of_owner"),
                ),
                Macro(("country",)),
            ),
            "head_office": Macro(("head",), required=True),
            **dict.fromkeys(("first_body", "giver"), Macro(("organisation",))),
            "owner_name": Macro(("organisation",)),
            "body_of_name": Macro(("organisation",)),
            "constituency": Macro(("place",)),
            "party_of_name": Macro(("party",)),
            "seat": Macro(("state",)),
            **dict.fromkeys(
                ("party_before", "party_before_minister", "party_behind"), Macro(may=("adjective", "body", "compound", "party"))
            ),
            **dict.fromkeys(("scope_parts", "scope_parts_minister"), Macro(may=_SCOPE)),
            "behind_head": Macro(may=("designate", "organisation", "title")),
            "each_nation": Macro(may=("accredited", "country")),
            "successor": Macro(("leaver",)),
            **dict.fromkeys(("scope_parts_legislator", "scope_parts_local"), Macro(may=("constituency", *_SCOPE))),
            **dict.fromkeys(
                ("word_before", "word_before_minister"),
                Macro(("remark|former|acting|designate|country|organisation|title|possessive|place",)),
            ),
            "second_office": Macro(may=("own",)),
            **_plain(
                "acting_nation before_remark done_to its meets met_by not_of_office paragraph_before phrase_of some_office some_scope "
                "formerly time_then title_alone until_time was will_be after_office end_of_office nominated nominating out_of_office "
                "told_beside some_holder"
            ),
            "holder_behind": Macro(("person",), may=("ended",)),
        },
    ),
    "actors": GrammarContract(
        {
            "country": Kind(("country",)),
            "demonym": Kind(("country",)),
            "description": Kind(("head",), ("age",)),
            "folk": Kind(("people",), ("country",)),
            "group": Kind(may=("country", "place", "possessive")),
            "metonym": Kind(may=("country",)),
            "nationals": Kind(("country|people",)),
            "office": Kind(("title",), ("country", "head")),
            "organisation": Kind(may=("country",)),
            "it": Kind(),
            "possessed": Kind(("head",)),
            "pronoun": Kind(norm=True),
            "represented": Kind(("country",)),
            "shared": Kind(("country",)),
            "short_body": Kind(("head",)),
            "state_body": Kind(("head",), ("country",)),
            "team": Kind(("country", "other")),
        },
        {
            "acronym_behind": Macro(("acronym",)),
            **dict.fromkeys(("lives_in", "nation_before", "nations_officer", "second_capital"), Macro(("country",))),
            "noun_of_all": Macro(("head",)),
            "dateline": Macro(("place",)),
            **dict.fromkeys(("owner_before", "owner_told"), Macro(may=("called",))),
            "nation_of_person": Macro(("first", "person|country")),
            **_plain("beside_another definite_before done_before from_place honorifics located one_of_many one_of_state passing"),
            **_plain("set_apart whose"),
        },
    ),
    "quotations": GrammarContract({"quotation": Kind()}),
    "attributions": GrammarContract(
        {
            "against": Kind(("cue",)),
            "announced": Kind(("source", "cue", "clause|phrase")),
            "aside": _SPOKEN,
            "beside": Kind(),
            "captioned": Kind(("source",), ("cue", "clause")),
            "introduced": Kind(("cue", "clause|phrase", "{speaker_before}|{clause_subject}")),
            "leading": Kind(
                ("cue", "clause|phrase", "source|{subject_before}|{relative_before}|{resumed_before}"),
                ("addressee", "head", "loose", "preposition", "quoted", "read"),
            ),
            "nominal": Kind(("cue", "clause|phrase", "source|{owner_before}"), ("addressee", "head", "preposition")),
            "passive": Kind(("cue", "{subject_before}|{relative_before}"), ("clause", "phrase", "source")),
            "signed": Kind(("source",), ("cue", "clause")),
            "stated": Kind((*_SPOKEN.needs, "{subject_before}")),
            "trailing": Kind(("source", "cue"), ("addressee", "inverted")),
            "turn": _SPOKEN,
            "unsourced": Kind(("cue", "clause|phrase")),
        },
        {
            **_CONJUNCTS,
            **_back(
                {
                    "announced_before": "start",
                    "last_phrase": "phrase",
                    "led_before": "phrase",
                    "listed_before": "pre",
                    "owner_before": "source",
                    "participle_before": "pre",
                    "passive_pre": "",
                    "relative_before": "source pre",
                    "resumed_before": "source pre",
                    "and_before": "",
                    "second_role_before": "",
                    "shared_aside_before": "pre",
                    "shared_before": "pre",
                    "speaker_before": "source",
                    "subject_before": "source pre",
                    "subordinate_before": "",
                }
            ),
            **{name: Macro((part,)) for name, part in (("clause_subject", "source"), ("dated", "when"), ("next_subject", "source"))},
            **_macros(
                {
                    "antecedent_before": ("antecedent",),
                    "circumstances": ("addressee", "hearer", "medium", "time"),
                    "circumstances_before": ("medium", "time"),
                    "dateline": ("speaker",),
                    "object_end": ("clause", "comma", "finite", "joined", "time"),
                    "withheld": ("reason",),
                },
                "adverbs all_quoted and_that apposed_subject aside_end aside_mark asked_first before_verb begins_anew "
                "begins_clause begins_finite clause_end clause_finite clause_likely contact credits ends_paused finite_cue "
                "goes_on has_finite ing inner_clause inside_mark joined_before joins lead_in leads_on led_clause moved named "
                "next_base next_ing nobody officers_before opens_aside opposed other_clause paragraph_end participle pause_end "
                "paused preposition quoting rejoins relative_subject relative_word reported_one says_more second_role "
                "sentence_mark so_called sourceless speaking subordinate telling to_do told_aside told_before unclosed "
                "unfinished_before unnamed when_quoted",
            ),
            "sentence_end": Macro(groups=("break",), required=True),
        },
    ),
    "instruments": GrammarContract(
        {"instrument": Kind(), "maybe": Kind(), "reference": Kind()},
        {
            **_CONJUNCTS,
            **_macros(
                {
                    "active": ("modal", "no", "verb"),
                    "again": ("verb",),
                    "and_demanding": ("content",),
                    "and_did": ("content",),
                    "between": ("parties",),
                    "demanding": ("content",),
                    "demands": ("content",),
                    "failed": ("verb",),
                    "for_to": ("content",),
                    "gerund": ("content",),
                    "in_which": ("content",),
                    "infinitive": ("content",),
                    "modal_demand": ("content",),
                    "modal_verb": ("content",),
                    "next_provision": ("clause", "content", "verb"),
                    "number_of": ("of",),
                    "of_verb": ("verb", "wanted"),
                    "participle": ("verb",),
                    "passive": ("modal", "no", "verb"),
                    "relative": ("verb",),
                    "symbol_after": ("symbol",),
                    "symbol_document": ("symbol",),
                    "under_it": ("content",),
                    "under_which": ("content",),
                    "vetoed": ("verb",),
                    "vote_of": ("abstaining", "no", "yes"),
                    "votes_alone": ("no", "yes"),
                    "votes_counted": ("abstaining", "no", "yes"),
                    "votes_given": ("abstaining", "no", "yes"),
                    "where_modal": ("content",),
                },
                "acts against aside_end body_before by by_others gerund_end of_place owned_before pair paired_before phrase_before "
                "preposition_before provision_end "
                "subject_end "
                "under_before verb_first verb_inside headline_verb wanted",
            ),
        },
    ),
    "meetings": GrammarContract(
        {},
        _macros(
            {"delegation": ("side",), "named_after": ("name",), "place": ("place",), "place_before": ("place",)},
            "called_end goes_on in_name in_town medium of_meeting presides proper",
        ),
    ),
    "commitments": GrammarContract({"item": Kind(("content",))}),
    "conditions": GrammarContract(
        {
            "condition": Kind(),
            "delay": Kind(),
            "sequel": Kind(),
            # What stands before the verb is the one that has no part.
            "precondition": Kind(("cue", "condition|consequence", "condition|verb", "consequence|verb"), ("who",)),
            "preconditions": Kind(("cue", "conditions"), ("consequence",)),
            "requirement": Kind(("cue", "consequence")),
        },
        _macros(
            {"consequence_before": ("consequence",), "resumed": ("consequence",)},
            "attribution clause_end end inverted_main last_pause listed_next main_clause short_quote subject_before",
        ),
    ),
    "delegations": GrammarContract(
        {
            "chief": Kind(("cue|deputy",), ("before", "group")),
            "cochairs": Kind(("members",)),
            "company": Kind(("cue|head",), ("members",)),
            "delegation": Kind(may=("group", "lines", "members", "weak")),
            "delegation_head": Kind(may=("group", "head", "members", "second")),
            "participants": Kind(may=("group", "head", "members", "side")),
            "represents_each": Kind(("members", "second", "second_side", "side")),
            "theirs": Kind(("group",)),
        },
        _macros({"of_side": ("side",), "person_owns": ("owner",)}, "needs_side owned phrase_before plays semicolon_list"),
    ),
}
