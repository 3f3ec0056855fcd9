"""What has a name like a person's and is none."""

from polparse.rules import Rule, hit, miss

__all__ = ["THINGS"]

# A name of the kind "other" is kept from being read as a person's; nothing else comes of it.
THINGS: tuple[Rule, ...] = (
    Rule(
        name="en.names.named_after_noun",
        kind="other",
        pattern="@<named_noun> <quote_open|single_open>? (whole: <cap&!closed&!office&!honorific> {tail} <cap&!closed>{0,2})",
        examples=(
            hit("the yacht [[Lena Vogt]] sank"),
            hit("It was hurricane [[Lena]] again."),
            miss("the yacht of Lena Vogt sank"),
        ),
    ),
    Rule(
        name="en.names.quoted_title",
        kind="other",
        pattern="@<quote_open> (whole: <cap&!closed&!office&!honorific> <cap&!closed>{1,2}) (?= <comma>? <quote_close>)",
        examples=(
            hit('her play "[[Lena Vogt]]" failed'),
            miss('He wrote: "Lena Vogt left."'),
        ),
    ),
    Rule(
        name="en.names.place_prefix",
        kind="other",
        pattern="{unled} (whole: @<place_prefix&cap> <hyphen>? (<name_particle|aux_do&lower> <hyphen>?){0,2} <cap&!closed&!office&!honorific>{1,2} {tail})",
        examples=(
            hit("They live in [[Beit Lena]] now."),
            hit("They met in the [[Rua de Santa Lena]] there."),
            miss("They met Lena Beit there."),
        ),
    ),
    Rule(
        name="en.names.firm_apposed",
        kind="body",
        pattern=(
            "{unled} (whole: <cap&!closed&!office&!honorific> <cap&!closed>{0,2}) @<comma> <article> {modifier}{0,3} "
            "<trade_noun&lower|body_noun.company&lower|site_noun&lower> (?= <comma|stop|in|of|on|from|that|wh|dash>)"
        ),
        examples=(
            hit("[[Lena Vogt]], the clothing retailer, lost."),
            miss("Lena Vogt, the airline owner, lost."),
        ),
    ),
    Rule(
        name="en.names.paper",
        kind="body",
        pattern="{unled} (whole: <cap&!closed&!office&!honorific>{1,2} @<paper_noun>)",
        examples=(
            hit("It was printed by [[Zafarullah Gazeta]]."),
            miss("It was printed by Lena Vogt."),
        ),
    ),
    Rule(
        name="en.names.station",
        kind="other",
        pattern="{unled} (whole: <cap&!closed&!office&!honorific>{1,2}) <noun&lower>? @<body_noun.media&lower>",
        examples=(
            hit("He told [[Lena Zafarullah]] radio so."),
            miss("He told Lena Zafarullah so by radio."),
        ),
    ),
    Rule(
        name="en.names.make",
        kind="other",
        pattern="{unled} (whole: @<company&cap&!multi> <cap&unknown|given&cap>) (?! <cap&!closed>|<possessive>)",
        examples=(hit("They drove a [[Toyota Zafarullah]] there."), miss("They asked Toyota Zafarullah's price.")),
    ),
)
