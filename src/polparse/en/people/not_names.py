"""What has a name like a person's and is none."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["THINGS"]


# A name of the kind "other" is kept from being read as a person's; nothing else comes of it.
THINGS: tuple[Rule, ...] = (
    # Who owns the page does nothing in the story.
    Rule(
        name="en.names.rights_owner",
        kind="imprint",
        pattern="""
            (@<copyright_sign> <timex>? | (@<copyright> | <bracket_open> @<copyright_letter> <bracket_close>) <timex>)
            (whole: <cap> <cap & !rights_reserved | of|conjunction_and|slash>{0,8}) (?= <stop|comma|break|timex|rights_reserved>|$)
        """,
        examples=(
            hit("It rained. © [[Lena Vogt]] 2024. © [[Norway Post]], 2024. Copyright 2024 [[Radio Chad]]"),
            hit("It rained. © 2024 [[Lena Vogt / Oslo Radio]]\n\nIt snowed."),
            hit("It rained. Copyright 2024 [[The Norway Post]]. All rights reserved."),
            hit("It rained. (c) 2024 [[Bank of Norway and Radio Corp.]] All rights reserved."),
            miss("Copyright law divides Norway, and (c) Chad. © 2024 Lena Vogt wrote it."),
        ),
    ),
    # Who may be written to is no actor of the story, nor is the page that may be read. The stage ends both where a blank stands.
    Rule(
        name="en.names.mail_address",
        kind="locator",
        pattern="(<lower|cap> <stop|other>){0,3} <lower|cap> @<at_sign> <lower|cap> (<stop|hyphen> <lower|number>){1,5}",
        examples=(
            hit("Write to [[lena.vogt@police.no]] or [[Norway@fjord-bank.9.com]]. There [[p_vogt@UN.org]] is hers, not [[Lena.Vogt@UN.org]]."),
            miss("Write to @Norway or lena@Norway. Write to (@police.no)."),
        ),
    ),
    Rule(
        name="en.names.web_address",
        kind="locator",
        pattern="@<web_mark> <colon|slash|stop>{1,3} <lower|cap> (<stop|hyphen|slash|other> <lower|cap|number|timex>){0,12}",
        examples=(
            hit("See [[www.norway.no]], [[http://www.Norway-post.no/2024/vogt_left]], [[www.Norway.com/Lena/99]] and [[www.norway.no/May]]."),
            miss("The www is old. Norway.com said so."),
        ),
    ),
    Rule(
        name="en.names.named_after_noun",
        kind="other",
        pattern="@<named_noun> <quote_open|single_open>? (whole: <cap&!closed&!office> {tail} <cap&!closed>{0,2})",
        examples=(
            hit("the yacht [[Lena Vogt]] sank"),
            hit("It was hurricane [[Lena]] again."),
            hit("The film “[[Lena]]” and the musical ‘[[Fjord]]’ failed, but not the novel [[Fjord]] I know."),
            miss("the yacht of Lena Vogt sank"),
            miss("After the storm President Vogt wrote “The Storm That Struck Bergen”."),
        ),
    ),
    Rule(
        name="en.names.quoted_title",
        kind="other",
        pattern="@<quote_open> (whole: <cap&!closed&!office&!honorific> <cap&!closed>{1,2}) (?= <comma>? <quote_close>)",
        examples=(
            hit('her play "[[Lena Vogt]]" failed'),
            miss('He wrote: "Lena Vogt left."'),
            miss('They sang "My Norway" and "Peace And Norway," with "Mrs. Vogt" and "Minister Vogt" among them.'),
        ),
    ),
    Rule(
        name="en.names.place_prefix",
        kind="other",
        pattern="""
            {unled}
            (whole: @<place_prefix> <hyphen>? (<name_particle|aux_do> <hyphen>?){0,2} <cap&!closed&!office&!honorific>{1,2} {tail})
        """,
        examples=(
            hit("They live in [[Beit Lena]] now."),
            hit("They met in the [[Rua de Santa Lena]] and in [[Rua do Vogt]]."),
            hit("New Clashes in [[Beit Lena]] After Vote: in [[Beit Sela]] President Vogt and in [[Beit Nura]] Mrs. Brandt fell."),
            miss("They met Lena Beit there."),
        ),
    ),
    Rule(
        name="en.names.firm_apposed",
        kind="body",
        pattern="""
            {unled} (?<! <cap&office|honorific>) (whole: <cap&!closed&!office&!honorific> <cap>{0,2}) @<comma>
            (<article> {modifier}{0,3} <trade_noun&lower|body_noun.company&lower|site_noun&lower> (?= <comma|stop|in|of|on|from|that|wh|dash>)
            | <article&!the> {modifier}{0,3} {small_body} (?= <of|that|wh|verb_ing>))
            (?! <comma> <portfolio>)
        """,
        examples=(
            hit("[[Lena Vogt]], the clothing retailer, lost."),
            hit("The [[Brandt Group]], a consulting firm, left [[Vogt]], a brewery."),
            hit("He left [[Vogt]], an airline in Norway, for [[Brandt]], an insurer from Bergen."),
            hit("He runs [[Vogt]], a company that drills, and [[Brandt]], a refiner whose wells are dry."),
            # A charity may be the next of a list: an article tells that it is none.
            hit("She runs [[Kvelda]], an Oslo-based charity that helps, [[Lunde Sela]], a newspaper of Bergen, and [[Sela]], a body of the North."),
            hit("She runs [[Kvelda]], a charity whose ships sank, and [[Sela]], an agency serving fishermen."),
            miss("She met Kvelda, the charity that helps, Lunde, a charity, and Sela, a party of the left."),
            hit("She owns [[Vogt]], a hotel on the fjord, [[Brandt]], a bank of the North, and [[Sela]], a brewery — for now."),
            miss("Lena Vogt, the airline owner, lost. Lena Vogt, the business, energy and trade secretary, left."),
            miss("With Minister Vogt, the airline in Oslo, and Mrs. Brandt, the bank in Bergen, it fell."),
            miss("He sued Vogt, the Norwegian Bank, Brandt, the Norwegian Daily, and Lena, the Norwegian Zoo, again."),
        ),
    ),
    # "Karl von Vogt Drive", "King Karl Airbase".
    Rule(
        name="en.names.site",
        kind="other",
        pattern="{unled} (whole: <cap> (<name_particle>{0,2} <cap>){1,3} @<site_noun&cap&!surname_word>)",
        examples=(
            hit("They closed [[Karl von Vogt Boulevard]] and [[King Lennart II Airbase]]."),
            miss("They met Lena Mary Park and Karl Fred Hill. They met Lena Mary Vogt hospital staff."), miss("They closed the Boulevard."),
        ),
    ),
    # "In Kvelda Sela", "Kvelda Sela village": elsewhere in the text it is rather a place, too.
    Rule(
        name="en.names.somewhere",
        kind="somewhere",
        pattern="""
            (whole: {rare} {rare})
            ((?<= <in|at|near> <*> <*>) (?! <possessive>) | <site_noun>)
        """,
        examples=(
            hit("They live in [[Kvelda Sela]] and near [[Zafarum Kvelda]]. They met at [[Vogtum Kvelda]]. The [[Vogtum Sela]] village burnt."),
            miss("They trust in Kvelda Sela's word. They met Kvelda Sela."),
        ),
    ),
    # "Partido Liberal", "Parti Kvelda Rakyat": a party in another language.
    Rule(
        name="en.names.foreign_body",
        kind="body",
        pattern="{unled} (whole: @<foreign_body> (<name_particle>{0,2} <hyphen>? <cap> {tail}){1,4})",
        examples=(
            hit("They left the [[Partido Liberal de Zafarullah]] ([[Parti Kvelda Rakyat]]) and [[Hizb al-Kvelda]]."),
            miss("They left the party of Zafarullah."),
            miss("They left the Liberal Partido there."),
        ),
    ),
    Rule(
        name="en.names.foreign_body_end",
        kind="body",
        pattern="""
            {unled} (?<! <office|honorific>) (whole: <cap&!closed&!office&!honorific> <cap&!closed>{0,3} @<foreign_body_end>) {alone}
        """,
        examples=(
            hit("They left the [[Kvelda Samajtantrik Dal]] and [[Zafarullah Parishad]]."),
            miss("They met Minister Parishad, Mr. Vogt Parishad, President Vogt Parishad and the Parishad. They met Dal Vogt. They bought Kvelda dal."),
            miss("They met Kvelda Dal Vogt. The Parishad met. Mr. Parishad left. Mr. Vogt saw Kvelda The Dal."),
        ),
    ),
    Rule(
        name="en.names.place_end",
        kind="other",
        pattern="{unled} (?<! <office|honorific>) (whole: <cap&!closed&!office&!honorific> <cap&!closed>{0,2} @<place_end>) {alone}",
        examples=(
            hit("They met in [[Kvelda Chowk]] and marched to [[Lal Zafarum Nagar]]."),
            miss("They met Minister Nagar, Mr. Vogt Nagar, President Vogt Nagar and the Nagar. They left the Kvelda bazar."),
            miss("They met Kvelda Nagar Vogt. The Nagar burnt. Mr. Nagar left. Mr. Vogt saw Kvelda The Nagar."),
        ),
    ),
    # "The 1991 Alma Ata declaration".
    Rule(
        name="en.names.place_of_treaty",
        kind="other",
        pattern="<timex> (whole: <cap&!closed&!office&!honorific> <cap>) @<instrument_noun&lower>",
        examples=(
            hit("It is the 1991 [[Lena Kvelda]] declaration."),
            miss("It is the Lena Kvelda declaration, and in 1991 Mr. Vogt bills were rare."),
            miss("In 1991 President Vogt accords were rare. In 1991 The Vogt accords were signed. In 1991 Lena Vogt Treaty it was."),
        ),
    ),
    # "The MP for East Kvelda".
    Rule(
        name="en.names.constituency",
        kind="other",
        pattern="@<office.legislator> <for> (whole: <cap&!honorific> <cap>{0,2})",
        examples=(
            hit("The MP for [[Kvelda South]] left, as did the member of parliament for [[Ewart]]."),
            miss("The MP for Mr. Vogt's seat left."),
            miss("The MP voted for Lena Vogt."),
        ),
    ),
    Rule(
        name="en.names.paper",
        kind="body",
        pattern="{unled} (whole: <cap&!closed&!office>{1,2} @<paper_noun>)",
        examples=(
            hit("It was printed by [[Zafarullah Gazeta]]."),
            hit("The [[Oslo Gazeta]] said so."),
            miss("It was printed by Lena Vogt."),
            miss("It was printed in the Official Gazette."),
        ),
    ),
    Rule(
        name="en.names.station",
        kind="other",
        pattern="""
            {unled} (?<! <cap&office|honorific>) (whole: <cap&!closed&!office&!honorific>{1,2}) <noun&lower>? @<body_noun.media&lower>
        """,
        examples=(
            hit("He told [[Lena Zafarullah]] radio so."),
            hit("The [[Zafarullah]] radio said so."),
            miss("He told Lena Zafarullah so by radio."),
            miss("Talks with Minister Vogt show it, and those with Mrs. Brandt show more."),
            miss("He told the Lena Vogt Peace radio and the Zafarullah Magazine so."),
        ),
    ),
    Rule(
        name="en.names.make",
        kind="other",
        pattern="{unled} (whole: @<company&!multi> <cap&unknown|given>) (?! <cap>|<possessive>)",
        examples=(
            hit("They drove a [[Toyota Zafarullah]] and a [[Toyota Kvelda]] there."),
            miss("They asked Toyota Zafarullah's price."),
            miss("He left Toyota Norway for Sony Kvelda Holdings."),
            miss("The Rio Tinto Zafarullah ran is gone."),
        ),
    ),
)
