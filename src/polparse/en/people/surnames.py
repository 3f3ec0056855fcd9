"""Words that name somebody if they are the surname of one who is named in full elsewhere."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["SURNAMES"]

SURNAMES: tuple[Rule, ...] = (
    # A capitalised word is a mention of a person if it is the surname of one who is named in full elsewhere.
    Rule(
        name="en.names.surname",
        kind="surname",
        pattern="{unled} (whole: (<name_particle>{1,3} <hyphen>?)? {surname} {tail}) {alone}",
        examples=(
            hit("said [[al-Jabri]] yesterday"), hit("said [[Vogt]] yesterday"), miss("said They yesterday"),
            hit("Then [[May]] left. Asia [[Vogt]] left. Minister [[Vogt]] left. Mr. [[Vogt]] left."),
            hit("Norwegian [[Vogt]] left. Tory [[Vogt]] left. Senior [[Vogt]] left. CIA [[Vogt]] left."),
            hit("[[Vogt]] The minister. [[Vogt]] Minister of Trade. [[Vogt]] Norwegian minister."),
            hit("[[Vogt]] UNESCO chief. The [[Vogt]] Ministers met. The [[VOGT-BRANDT]] talks. The [[Vogt-de]] talks."),
            hit("The [[Vogt]]-kveldaed talks. [[Vogt]] Mr. [[Brandt]]. [[Vogt]] March. Ousted [[Vogt]] left."),
            miss("Then Norway left. Then Asia left. Then Oslo left. Then F. left."),
            miss("The pro-Vogt side left. The Vogt Awards began. They saw Vogt-TV. The Vogt-The talks."),
            miss("They met in Wall Street. Then B left."),
            hit("said [[de Vogt]] yesterday"),
        ),
    ),
    # A surname may be that of a town; who speaks or owns is rather its bearer, if somebody of this name is in the text.
    Rule(
        name="en.names.surname_of_place",
        kind="surname",
        pattern="""
            {unled} (?<! <in|at|from|near>) (whole: @<capital&!multi>)
            (?= <adverb>{0,1} <cue_s|verb_s&!nouns|verb_ed|aux_be|aux_have|aux_do|modal> | <possessive>)
        """,
        examples=(
            hit("[[Oslo]] says so."),
            hit("[[Oslo]] rules out a vote; [[Oslo]] swindles, [[Oslo]] procured it and [[Oslo]]'s men left."),
            hit("If [[Oslo]] wasn't hot, [[Oslo]] hadn't left, [[Oslo]] didn't go and [[Oslo]] may, they would."),
            miss("They met in Oslo."),
            miss("They love Oslo."),
            miss("Near Oslo's port, at Oslo's gates, in Oslo's streets and from Oslo's roofs they sang."),
            miss("They closed Oslo borders and Tel Aviv's."),
        ),
    ),
    # Or that of a firm or a people.
    Rule(
        name="en.names.surname_of_firm",
        kind="surname",
        pattern="""
            {unled} (?<! <the>) (whole: @<company&!multi|people>)
            (?= <adverb>{0,1} <cue_s|verb_s&!nouns|verb_ed|modal> | <possessive> | (?<= <cue_ed|cue_s> <*>) (<stop|comma|break> | $))
        """,
        examples=(
            hit("“No,” said [[Michelin]]. “Yes,” says [[Fleming]], who left. “No,” said [[Michelin]]"),
            hit("“No,” said [[Michelin]]\n\nThey left."),
            hit("[[Michelin]] said so. [[Fleming]] soon left, and [[Michelin]]'s men may."),
            hit("[[Michelin]] says so. [[Michelin]] swindles.  [[Michelin]] may."),
            miss("They love Michelin. The Fleming left. The pro-Michelin side left."),
            miss("They love Michelin borders. Rio Tinto left."),
        ),
    ),
    # In a headline in capitals, and around the verb of one whose words all have a capital, what stands beside a surname is no part of it.
    Rule(
        name="en.names.shouted_before",
        kind="surname",
        pattern="""
            (whole: <given_male|given_female>{0,2}
              @<upper&unknown | upper&given | upper&weak_given&!closed&!country | upper&family_name&!closed | upper&double_surname
              | upper&surname_word&!closed>)
            (?= <comma>? <conjunction_and>? <upper>)
        """,
        examples=(
            hit("[[VOGT]] WINS."),
            hit("[[STEVE VOGT]] AND [[LENA VOGT]] SPOKE"),
            hit("[[EWART]] WON, [[CARTER]] LOST, [[PHAM]] RAN, [[ESTRADA]] SPOKE, [[ORCHARD]] STAYED"),
            miss("Vogt WINS AND VOGT wins."),
            miss("NORWAY WINS, JORDAN WEEPS, SO THEY MAY GO AND THE WEST WILL SING"),
        ),
    ),
    Rule(
        name="en.names.shouted_after",
        kind="surname",
        pattern="""
            (?<= <upper>)
            (whole: <given_male|given_female>{0,2}
              @<upper&unknown | upper&given | upper&weak_given&!closed&!country | upper&family_name&!closed | upper&double_surname
              | upper&surname_word&!closed>) (?! <upper>)
        """,
        examples=(
            hit("AS [[VOGT]] wins"),
            hit("THEY MET [[STEVE VOGT]]; THEY MET [[LENA VOGT]]; THEY MET [[EWART]]; THEY MET [[CARTER]]; THEY MET [[PHAM]]."),
            hit("THEY MET [[ESTRADA]]; THEY MET [[ORCHARD]]; THEY MET"),
            miss("As VOGT wins"),
            miss("FOR NORWAY; FOR JORDAN; SO SO; THEY MAY; IN THE WEST; AS VOGT WINS"),
        ),
    ),
    Rule(
        name="en.names.headline_subject",
        kind="surname",
        pattern="(?<! <!break>) (whole: {surname} {tail}) @<cap&verb_s>",
        examples=(hit("[[Vogt]] Fires Brandt"), miss("Then Vogt Fires Brandt"), miss("Vogt Foundation Fell")),
    ),
    Rule(
        name="en.names.headline_object",
        kind="surname",
        pattern="@<cap&verb_s> (whole: {surname} {tail}) {alone}",
        examples=(hit("Vogt Fires [[Brandt]]"), miss("Vogt fires Brandt"), miss("The Tower Vogt fell.")),
    ),
)
