"""How English says of which body somebody is, without an office: "Lena Vogt (Labour)", "of the Centre Party", "works for Oxfam"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

MACROS = {
    # The stage asks whether it ends as parties do.
    "some_party": "(<party&cap|body>|<cap>{1,3} <body_noun.party&lower>)",
    # Whatever somebody may work for.
    "some_employer": "<body|agency|company|upper&unknown>",
    # "Lena Vogt, ", "Lena Vogt (born 1953) is ".
    "she_is": "{aside}? (<comma> | (<comma>? <who>)? <aux_be>)",
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.roles.of_party",
        kind="affiliation",
        pattern="(person: <person>) <comma>? <of|from> <the>? <demonym>? (whole: {some_party}) (?! <possessive>)",
        examples=(
            hit("They asked Lena Vogt of the [[Forward Path party]]."),
            hit("They asked Lena Vogt of the [[Centre Party]]. They asked Lena Vogt, from the Norwegian [[Labour]]. They asked Lena Vogt of [[Fidesz]]."),
            miss("They asked Lena Vogt at the Centre Party."),
            miss("They asked Lena Vogt of the Centre Party's aims."),
        ),
    ),
    Rule(
        name="en.roles.party_in_brackets",
        kind="affiliation",
        pattern="(person: <person>) <bracket_open> (<cap>{1,3} <comma>)? (whole: {some_party}) <bracket_close|comma>",
        examples=(
            hit("They asked Lena Vogt ([[Labour]]) and Ivo Brandt ([[Centre Party]], Oslo)."),
            # A seat stands before the party in the records of some parliaments.
            hit("They asked Lena Vogt (Oslo East, [[Labour]])."), miss("They asked Lena Vogt (then of Oslo, Labour)."),
            miss("They asked Lena Vogt (Labour won)."),
            miss("They asked Lena Vogt, Labour, why."),
        ),
    ),
    Rule(
        name="en.roles.party_before",
        kind="affiliation",
        pattern="(whole: @<party&!portfolio>) (person: <person>)",
        examples=(
            hit("Then [[Democrat]] Lena Vogt spoke."),
            miss("Then on Labour Lena Vogt was silent."),
        ),
    ),
    Rule(
        name="en.roles.a_party_member",
        kind="affiliation",
        pattern="(person: <person>) {she_is} <article> {modifier}{0,2} (whole: @<party>) ({close} | (?= <member_noun|who>))",
        examples=(
            hit("Lena Vogt, the [[Democrat]] who sits for Ohio, left."),
            hit("Lena Vogt, a [[Democrat]], left. Ivo Brandt is a leading [[Social Democrat]]."),
            hit("Lena Vogt was a veteran [[Fidesz]] member of the council."),
            miss("Lena Vogt, Democrat by birth, left. Ivo Brandt is a Democrat minister."),
        ),
    ),
    # "Lena Vogt, Democrat of Ohio": a seat behind it tells that nothing else is listed.
    Rule(
        name="en.roles.party_and_seat",
        kind="affiliation",
        pattern="(person: <person>) <comma> (whole: @<party_member>) <of|from> <state>",
        examples=(
            hit("Representative Lena Vogt, [[Democrat]] of Ohio, and Ivo Brandt, [[Republican]] from Texas, agreed."),
            miss("Lena Vogt, Democrat of heart, left. Lena Vogt met a Democrat of Ohio. Lena Vogt, Labour of Ohio, left."),
            hit("They met Lena Vogt, [[Democrat]] of Ohio and Ivo Brandt, [[Republican]] of Ohio. They met Lena Vogt, [[Tory]] from Ohio"),
        ),
    ),
    Rule(
        name="en.roles.member_of_party",
        kind="affiliation",
        pattern="""
            (person: <person>) {she_is} (<!stop&!break&!person>{1,14} <conjunction_and|comma>)? <article>? {modifier}{0,3}
            @<member_noun> <of> <the>? <demonym>? (whole: {some_party})
        """,
        examples=(
            hit("Lena Vogt is a mayor and a member of the [[Centre Party]]. Ivo Brandt, mayor of Bergen, member of the [[Centre Party]], left."),
            hit(
                "Lena Vogt, a former member of the [[Centre Party]], left. Ivo Brandt was member of the Norwegian "
                "[[Labour]]. Nils Berg, a member of [[Fidesz]], left."
            ),
            miss("Lena Vogt met a member of the Centre Party."), miss("Lena Vogt, a critic of Ivo Brandt, and a member of the Centre Party left."),
            miss("Lena Vogt is a mayor. They left, a member of the Centre Party. Lena Vogt is a mayor\n\nFish, a member of the Centre Party."),
        ),
    ),
    Rule(
        name="en.roles.joins_party",
        kind="affiliation",
        pattern="(person: <person>) {did} @<join_verb> <the>? <demonym>? (whole: {some_party}) (?! <possessive>)",
        examples=(
            hit("Lena Vogt joined the [[Centre Party]] in May. Ivo Brandt, who has joined the Danish [[Labour]], left. Nils Berg joins [[Fidesz]]."),
            miss("Lena Vogt joined the Centre Party's talks. Lena Vogt left the Centre Party."),
        ),
    ),
    Rule(
        name="en.roles.represents_party",
        kind="affiliation",
        pattern="(person: <person>) {she_is} <article>? {modifier}{0,4} <office> @<represent_verb> <the>? <demonym>? (whole: {some_party})",
        examples=(
            hit("Lena Vogt (born 1949) is a politician representing the [[Centre Party]]. Ivo Brandt, mayor representing the Danish [[Labour]], left."),
            hit("Nils Berg, a politician representing [[Fidesz]], left."),
            miss("Lena Vogt met a politician representing the Centre Party."),
        ),
    ),
    # "Lena Vogt, an MEP for the Greens": for a seat it would be a place.
    Rule(
        name="en.roles.seat_for_party",
        kind="affiliation",
        pattern="(person: <person>) <comma|aux_be> <article> <status>? @<office.legislator|office.candidate> <for> <the>? <demonym>? (whole: <party>)",
        examples=(
            hit("Lena Vogt, a former MEP for the [[Greens]], left. Ivo Brandt is a candidate for [[Fidesz]]. Nils Berg, an MP for Norwegian [[Labour]], left."),
            miss("Lena Vogt, an MP for Bergen, left. Lena Vogt, an envoy for the Greens, left. Lena Vogt met an MP for the Greens."),
        ),
    ),
    Rule(
        name="en.roles.leads_party",
        kind="affiliation",
        pattern="(whole: {some_party}) <comma|bracket_open>? @<led_word|lead_verb> <by> {announced} (person: <person>)",
        examples=(
            hit("They left the [[Centre Party]] (led by Lena Vogt)."),
            hit("The [[Centre Party]], run by Lena Vogt, won. [[Fidesz]] headed by President Ivo Brandt lost."),
            miss("The Centre Party lost to Lena Vogt."),
        ),
    ),
    Rule(
        name="en.roles.worked_for",
        kind="employment",
        pattern="(person: <person>) (<comma>? <who>)? (over: @<work_verb&verb_ed>) <adverb_word>{0,1} <at|for|with> <the>? (whole: {some_employer})",
        examples=(
            hit("Lena Vogt worked for [[Oxfam]]. Ivo Brandt who worked closely with the [[World Bank]] left."),
            hit("Jens Holm, who worked for [[Oxfam]], left. Nils Berg worked at the [[CIA]]."),
            miss("Lena Vogt works for Oxfam. Lena Vogt voted for Oxfam. Lena Vogt worked in Oxfam shops."),
        ),
    ),
    Rule(
        name="en.roles.works_for",
        kind="employment",
        pattern="""
            (person: <person>) (<comma>? <who>)? (<aux_have>|(over: <modal.used_to>))? <adverb_word>{0,1} @<work_verb> <at|for|with> <the>?
            (whole: {some_employer}) (?! <possessive>)
        """,
        examples=(
            hit("Lena Vogt works for [[Oxfam]]. Ivo Brandt, who has worked with the [[World Bank]], left. Nils Berg used to work at the [[CIA]]."),
            hit("Jens Holm who closely works with the [[CIA]] left."),
            miss("Lena Vogt works for the World Bank's aims. Lena Vogt votes for Oxfam. Lena Vogt works in Oxfam shops."),
        ),
    ),
    # "Lena Vogt, who teaches law at Kvelda University".
    Rule(
        name="en.roles.teaches",
        kind="employment",
        pattern="""
            (person: <person>) (<comma>? <who>)?
            (<aux_have> <adverb_word>{0,1} <teach_verb> | <teach_verb&!verb_ed>) <lower>{0,4}? <at> <the>? (whole: <body>) (?! <possessive>)
        """,
        examples=(
            hit("Lena Vogt, who teaches public law at the [[University of Kvelda]], left. Ivo Brandt has often lectured at [[Kvelda University]]."),
            hit("Nils Berg who teaches languages at [[Kvelda University]] left."), miss("Nils Berg taught law at Kvelda University."),
            miss("Lena Vogt teaches law in Kvelda University. Lena Vogt teaches law at Kvelda University's farm. Lena Vogt met law at Kvelda University."),
        ),
    ),
    # "Lena Vogt heads Oxfam", "at the head of Oxfam, Lena Vogt".
    Rule(
        name="en.roles.heads",
        kind="employment",
        pattern="(person: <person>) (<comma>? <who>)? @<lead_verb&verb_s> <the>? (whole: <body|agency>) (?! <nouns>)",
        examples=(
            hit("Lena Vogt heads the [[World Bank]]. Ivo Brandt, who leads [[UNESCO]], left. Nils Berg who heads the [[CIA]] left."),
            miss("Lena Vogt heads UNESCO talks. Lena Vogt met UNESCO. Lena Vogt led UNESCO."),
        ),
    ),
    Rule(
        name="en.roles.at_head",
        kind="employment",
        pattern="(<timex> | (?<! <!stop>)) @<head_phrase> <the>? (whole: {some_employer}) <comma> {announced} (person: <person>)",
        examples=(
            hit("After nine years at the head of the [[World Bank]], Lena Vogt left. At the head of [[UNESCO]], former envoy Ivo Brandt fought."),
            miss("They came at the head of the CIA, Lena Vogt said. Lena Vogt was at the head of UNESCO, Ivo Brandt below."),
        ),
    ),
)
