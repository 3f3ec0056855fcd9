"""Names of people that what stands before them tells: an honorific, a rank, an office."""

from polparse.en.people.lone_names import plain
from polparse.engine.rules import Rule, hit, miss

__all__ = ["TITLED"]

TITLED: tuple[Rule, ...] = (
    Rule(
        name="en.names.title_given",
        kind="person",
        pattern="(?<! <the>) (whole: <title_given> <cap&!closed&!honorific> {joint} (?<! <upper>)) {alone}",
        examples=(
            hit("They met [[Amir Javed Zafarullah]] there."),
            hit("They met foreign minister [[Shah Karim Zafarullah]] there."),
            miss("They met the Amir Zafarullah Javed there."),
            miss("They met Amir Sheikh Zafarullah and Shah Javed II there."),
            miss("Amir And Zafarullah met."),
        ),
    ),
    Rule(
        name="en.names.honorific",
        kind="person",
        pattern="<honorific&!noun> <honorific>? (whole: {titled_name})",
        examples=(
            hit("She thanked Mr. [[Okonkwo]] and Dr. [[Lena Vogt]]."),
            miss("She thanked Mr. President."),
            miss("She saw the Prince Series."),
            hit("Mr. [[Lena Patch]] left. Mr. [[Lena “Kvelda” Patch]] left."),
            hit("Mr. [[Lena Kvelda Vogt]] left. Mr. [[F. G. Kvelda Vogt]] left."),
        ),
    ),
    Rule(
        name="en.names.honorific_noun",
        kind="person",
        pattern="<noun&honorific> (whole: {office_name})",
        examples=(
            hit("She thanked Professor [[Okonkwo]] and Prince [[Lennart]]."),
            miss("She saw the Prince Series."),
            miss("She saw the town Okonkwo."),
        ),
    ),
    Rule(
        name="en.names.regnal",
        kind="person",
        pattern="""
            @<office.royal|office.religious> (whole: {given} <regnal>)
            (?= <comma|possessive|conjunction_and|bracket_open|wh|preposition>)
        """,
        examples=(
            hit("under King [[Lennart I]] of Norway"),
            hit("King [[Lennart I]]'s aunt fled to Pope [[Peter V]], King [[Karl X]] (a cousin) and King [[Erik I]] and then left them."),
            hit("King [[Lennart I]] who built it was poor."),
            miss("With King Lennart I spoke."),
        ),
    ),
    Rule(
        name="en.names.office",
        kind="person",
        pattern="<office&!office.relative> (whole: {office_name}) (?! <cap&noun|cap&nouns&!verb_s|corporate_noun>)",
        produce=plain,
        examples=(
            hit("Then Prime Minister [[Okonkwo]] spoke."),
            hit("The spokesman [[Lucas Brandt]] declined."),
            hit("Senator [[Okonkwo]] Backs Prime Minister [[Vogt]] And Wins"),
            miss("Then Prime Minister of Norway spoke."),
            miss("The official Zafarullah news agency said so."),
            miss("The author Zafarullah Prize went to him."),
            miss("The author Kvelda Scandals drew many."),
            miss("Then her cousin Zafarullah left."),
            hit("Senator [[Lena Patch]] left. Senator [[Baker]] left."),
            miss("President STONE left. President NVKO left. Governor Ohio, Lena Vogt, left."),
            miss("Mayor Bergen, Lena Vogt, left. Mayor Bergen Mr. Vogt left. Senator Lord Kvelda left."),
            hit("Senator [[Lena Kvelda Vogt]] left."),
            miss("Mayor Bergen Mayor left."), miss("Radical French farmers left. Radical French youth left."), hit("Senator [[French]] left."),
        ),
    ),
    # What an office is of may end in a capital, so that the name does not stand out.
    Rule(
        name="en.names.office_of",
        kind="person",
        pattern="""
            <office> (<conjunction_and> <cap&portfolio> | {field}{1,3}) <honorific>{0,2} (whole: {full_name} | {family_hyphen}) {alone}
        """,
        examples=(
            hit("The Minister of Trade of Norway [[Dagrun Vogt]] spoke."), hit("The Minister of Trade and Economy [[Dagrun Zafarullah]] spoke."),
            miss("The envoy and Norfly Dagrun Zafarullah spoke."),
            hit("The Speaker of the House of Assembly [[Okonk Vogt]] spoke."),
            hit("The President of the Riksdag (Parliament of Sweden) [[Dagrun Vogt]] spoke."),
            miss("The Minister of Trade of Norway Trade Council spoke."),
            hit("Minister for Trade [[Lena Vogt]] left. Envoy to Norway [[Lena Vogt]] left."),
            hit("Director at UNESCO [[Lena Vogt]] left. Director of the CIA [[Lena Vogt]] left."),
            hit("Speaker of his Bundestag [[Lena Vogt]] left. Speaker of Norway's Bundestag [[Lena Vogt]] left."),
            hit("Minister of Anglo-Norwegian Trade [[Lena Vogt]] left."), miss("Minister for Trade (fish\n\n) Lena Vogt left."),
            miss("Minister for Trade (fish) now (ships) Lena Vogt left. Minister for Trade (fish.) Lena Vogt left."),
            miss("Minister of Fish Lena Vogt left. Minister of fish Trade Lena Vogt left."),
            hit("Minister for Trade [[Park In-gwan]] left. Minister of Norway [[F. Vogt]] left. Minister of Women and Trade [[Lena Vogt]] left."),
            miss("Minister of Once Norway Lena Vogt left."),
        ),
    ),
    Rule(
        name="en.names.office_family",
        kind="person",
        pattern="<office> {field}{0,2} (whole: {family_three}) {alone}",
        examples=(
            hit("Then President [[Tran Van Hue]] spoke."),
            hit("Then the Chairwoman of the House Committee [[Nguyen Thi Mai Lan]] spoke."),
            miss("Then President Tran spoke in Oslo."),
            hit("President [[Nguyen Fish Rain Nguyen]] left. President [[Nguyen Fish Rain Kvelda]] left."),
            hit("President [[Nguyen Fish Rain bin]] left."),
            miss("President Nguyen The Rain left. President Nguyen Fish The left."),
            miss("President Nguyen Fish Committee left. President Nguyen Fish Treaty left."),
            miss("President Nguyen Fish Coronation left. President Nguyen Norway Rain left."),
            miss("President Nguyen Fish Norway left. President Nguyen Wall Street Rain left."),
            miss("President Nguyen Fish Wall Street left."),
        ),
    ),
    # After a rank a common word may be a first name: "Sgt Mat Vogt".
    Rule(
        name="en.names.rank_noun",
        kind="person",
        pattern="@<office.military|office.police> (whole: <noun&cap&!no_plain_name> {rare} {tail}) {alone}",
        examples=(
            hit("Then Sgt [[Mat Zafarullah]] and Inspector [[Penny Kvelda]] spoke."),
            miss("Then the army Mat Zafarullah left."),
            miss("Then Sgt Committee Kvelda, Sgt Major Kvelda and Sgt Mat Left spoke."),
            miss("Then Sgt mat Kvelda and Sgt Mat Kvelda Committee spoke."),
        ),
    ),
    # Between commas it may be one behind any office: "his lawyer, Penny Vogt, left".
    Rule(
        name="en.names.office_apposed",
        kind="maybe_person",
        pattern="<office&!office_plural> <comma> (whole: <noun&cap&!no_plain_name> {rare} {tail}) (?= <comma>)",
        examples=(
            hit("Her lawyer, [[Tea Kvelda]], left."),
            miss("Her lawyer, Tea Committee, left. Her lawyers, Tea Kvelda, and others. Her lawyer, Tea Kvelda says, left."),
            miss("Her lawyer, the Tea Kvelda, and a tea, Tea Kvelda, left. Her lawyer, tea Kvelda, left. Her lawyer, Treaty Kvelda, left."),
        ),
    ),
    # In the midst of a sentence a common word may end a name behind an office: "the hip-hop artist Kvelda Zeya Thaw".
    Rule(
        name="en.names.office_any",
        kind="maybe_person",
        pattern="""
            <office&lower&!office.relative> (whole: <any_first>{1,2} @<common_last&!nouns>) (?! <noun|nouns|cap|hyphen>)
        """,
        examples=(
            hit("The artist [[Kvelda Zeya Thaw]] left. They met the mayor [[Ossian Keen]] and spokesman [[Kvelda Cleaver]]."),
            miss("The author Kvelda Scandals drew many. His son Kvelda Thaw left. Author Kvelda Thaw left."),
            miss("The artist Kvelda Museum closed. The artist Norway Thaw left. The artist Kvelda Thaw show closed."),
            miss("The artist Kvelda Thaw shows closed. The artist Kvelda Thaw Kvelda closed. They met mayor Kvelda Thaw-bin."),
        ),
    ),
    # One initial without a stop: "foreign minister M Karim Vogt".
    Rule(
        name="en.names.office_initial",
        kind="person",
        pattern="<office|portfolio> (whole: @<letter> {rare} {tail} ({rare} {tail}){0,2}) {alone}",
        examples=(
            hit("They met foreign minister [[M Karl Zafarullah]] and the minister for trade [[K Vogt]]."),
            miss("They met K Vogt."),
            miss("They met minister M. They met minister M Vogt Committee."),
        ),
    ),
    Rule(
        name="en.names.office_of_state",
        kind="person",
        pattern="""
            (?! <office_plural>)
            <office.head_of_state|office.head_of_government|office.minister|office.legislator|office.governor|office.mayor>
            (whole: <cap_word> {tail}) {alone} (?! <noun|nouns>)
        """,
        examples=(
            hit("Then Mayor [[Tale]] and Senator [[EWART]] spoke."),
            hit("Then President [[Golden]], Prime Minister [[Mills]], Minister [[Pilgrim]] and Governor [[Salmon]] spoke."),
            miss("The Mayor Tale Foundation met."),
            miss("The Mayor's tale was long."),
            miss("They watched the Senator race."),
            miss("The Mayor Tale budget, the Mayor Tale lectures and the Mayor lectures were long, the President quiet."),
            miss("Senators Race to leave."),
        ),
    ),
    # Names that are little words too: after an office they are names.
    Rule(
        name="en.names.family_closed",
        kind="person",
        pattern="<office|honorific> (whole: @<closed&family_name> <cap&!closed> <cap>? {tail}) {alone}",
        examples=(
            hit("She met Minister [[He Lanying]] there."),
            hit("She met Mr. [[He Lanying]] there."),
            miss("She met the minister. He Lanying left."),
            miss("The artist Kvelda Vogt met the artist Or Vogt."),
            miss("What Ministers Do So they are not asked."),
        ),
    ),
    # "Sultan" and "Prince" are given names too.
    Rule(
        name="en.names.royal_given",
        kind="person",
        pattern="""
            (<plain_honorific> | (?= <*> <name_particle>))
            (whole: @<office.royal> (<name_particle>{0,2} <hyphen>? <cap&!closed> {tail}){1,3}) {alone}
        """,
        examples=(
            hit("They met Dr. [[Sultan Al Zafarullah]] there."), hit("They met [[Sultan bin Karl Al Vogt]] there."),
            hit("Dr. [[Sultan Zafarullah]] Has Left"),
            miss("They met H.E. Sultan Zafarullah there."),
            miss("They met Dr. Vogt and Sultan Zafarullah there."),
            miss("Mr. King And Mr. Vogt Met"),
        ),
    ),
    # After "Mr." any word is a surname, but for an office by which one addresses somebody ("Mr. Speaker").
    Rule(
        name="en.names.office_surname",
        kind="person",
        pattern="""
            @<plain_honorific>
            (whole: <noun&cap&!office | modal | office.royal | office.religious | office.judge | office.military | office.academic
              | office.profession> {tail}) (?! <cap&!closed>)
        """,
        examples=(
            hit("They told Mr. [[King]] so."),
            hit("They told Dr. [[Bishop]] so."),
            hit("They told Mr. [[May]] and Ms. [[Law]] so."),
            hit("They told Mr. [[Justice]], Mr. [[Major]], Ms. [[Provost]] and Ms. [[Cook]] of Norway so."),
            hit("Mr. [[King]] Has Left"),
            miss("They told Mr. Speaker so."),
            miss("They told the Dr. King Society so."),
            miss("He dropped the Dr. title."),
        ),
    ),
)
