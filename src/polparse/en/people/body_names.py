"""How English names bodies: by the word for what they are, by an acronym, by the mark of a company."""

from polparse.engine.rules import Rule, hit, miss
from polparse.engine.units import Match

__all__ = ["BODIES"]


def joined(found: Match) -> str | None:
    """No norm, or nothing if there is a blank in the name."""
    return None if " " in found.units.text[found.start : found.end] else ""


BODIES: tuple[Rule, ...] = (
    Rule(
        name="en.names.described",
        kind="maybe_body",
        pattern="(?<= <body_noun&lower&!verb_s|trade_noun>) (?! <cap>{0,2} <office|honorific>) (whole: (<name_particle> <hyphen>)? {proper}{1,3})",
        examples=(
            hit("the network [[Al-Fajr]] said"),
            hit("the airline [[Norfly Air]] said"), hit("the newsweekly [[Kvelda]] said"),
            miss("the network said"),
            miss("the network President Vogt owns"),
            miss("the network Mrs. Vogt owns"),
            miss("the Network Vogt owns"),
            miss("One poll shows Vogt ahead."),
            miss("He met Fenmoor council Norwegian."),
        ),
    ),
    Rule(
        name="en.names.body",
        kind="body",
        pattern="""
            (?! <office.legislator> <parliament>|<given_male|given_female> <surname_word> (?! <cap>))
            (<demonym> | {proper} <ampersand>)? {proper}{1,5} {body_head} {of_proper}{0,2}
        """,
        examples=(
            hit("at the [[Lindgren Endowment for International Peace]], he said"),
            hit("the [[Alpine Harvest Movement]] lost"),
            hit("the [[Lena Banks Foundation]] lost"),
            miss("then Speaker National Assembly spoke"),
            miss("then Lena Banks spoke"),
            miss("then Steve Banks spoke"),
            miss("a party of the people"),
            hit("the [[R&D Group]] lost"),
            hit("the [[Norwegian Health Society]] met"),
            hit("the [[Labour Convention]] met"), miss("the Oslo Convention met"), miss("the Fish Convention on Rain met"),
            miss("the Fish Convention against Rain met"),
        ),
    ),
    Rule(
        name="en.names.national_body",
        kind="body",
        pattern="<demonym> {national_head} {of_proper}{0,2} {alone} (?! <office.minister>)",
        examples=(
            miss("the Norwegian Industry Minister lost"),
            hit("the [[Norwegian Alliance]] lost"),
            hit("the [[Norwegian Society for Rain]] met"),
            miss("the Norwegian Ministry agreed"),
            miss("the Norwegian Alliance Vogt led"),
        ),
    ),
    Rule(
        name="en.names.branch",
        kind="body",
        pattern="""
            ({whose}{1,2} {cap_adjective}? | {names_more}) {listed_body} {branch}?
            | {listed_body} ({branch} | (?= <for>) {of_proper}{1,2})
        """,
        examples=(
            hit("the [[Ghanaian Labour Party]] lost"),
            hit("the [[Labour Party of Ghana]] lost"),
            hit("the [[Ghanaian Progressive Labour Party]] lost"),
            hit("the [[Democratic Labour Party]] lost"),
            hit("the [[Secular Labour Party]] lost to the [[United Labour Party]], the [[Freedom Labour Party]] and the [[Peace and Freedom Labour Party]]"),
            miss("It lost. Former Labour Party voters left. It lost. United Labour Party voters left."),
            miss("the Ghanaian famous Labour Party lost"),
            miss("the Ghanaian Vogt Labour Party left"),
            miss("the labour party Labour Party voters left"),
            hit("the [[Supreme Court of Ghana]] agreed"), hit("the [[National Union for the Total Freedom of Ghana]] agreed"),
            miss("They asked the Labour Party for money. They asked the Labour Party of Ivo Brandt."),
            miss("the Labour Party lost"),
            miss("the Labour Party in May"),
            miss("They asked the Supreme Court of Ghana's stand"),
        ),
    ),
    # Among bodies, a name that is made of common words is that of one more: "Oxfam, War on Want and".
    Rule(
        name="en.names.among_bodies",
        kind="maybe_body",
        pattern="""
            {after_body} (whole: {plain_cap} ({small_word}{0,2} {of_name}){1,3}) {list_goes_on}
        """,
        examples=(
            hit("They asked the Fund (FX), [[Public Voice]], and others. They asked Oxfam, [[War on Want]], the Centre Bank and [[Public Voice]], too."),
            hit("Airbus, [[Reclaim Norway]] (a club) and NATO, [[Voice in the Field]] and others left."),
            miss("They asked Oxfam, President Vogt, and others. They asked Oxfam, Lena Vogt, and others."),
            miss("They asked Oxfam, War, and others. They asked her, Public Voice and others. They asked Oxfam, Public Voice left."),
            miss("They asked Oxfam, Movement, and others. They told NATO Public Voice, and others."),
        ),
    ),
    # A body of the lists may be the end of a longer name: "Peace and Security Council" is not that of the United Nations.
    Rule(
        name="en.names.joined_body",
        kind="body",
        pattern="<cap&portfolio> <conjunction_and> @<body&multi>",
        examples=(
            hit("the [[Peace and Security Council]] met"),
            miss("the Security Council met"),
            miss("the peace and Security Council reforms failed"),
            miss("Norway and Security Council members met"),
            miss("Peace and NATO met"),
        ),
    ),
    # In brackets behind a body, the letters may be those of another language.
    Rule(
        name="en.names.called",
        kind="called",
        pattern="""
            ((<demonym>? {proper}{1,5} | <demonym>) {body_head} {of_proper}{0,2} | {known_body}) @<bracket_open> (acronym: <own_acronym>) (?= <bracket_close>)
        """,
        examples=(
            hit("the [[Lake Central Bank (BCL]]) met"),
            hit("the [[United Nations (ONU]]) met"), hit("the [[Norwegian Authority (NKA]]) met the [[Norwegian Lake Bank (BKN]])"),
            miss("the Lake Central Bank (UK) met"),
            miss("the Lake Central Bank (BCL, founded in May) met"),
            miss("the lake (BCL) rose"),
        ),
    ),
    # "A mobile phone service (MPS)": the letters stand for what is no body.
    Rule(
        name="en.names.spelled",
        kind="letters noun cap",
        pattern="<lower|cap&noun&!body_noun|cap&office> @<bracket_open> (acronym: <upper>) (?= <bracket_close>)",
        examples=(
            hit("a mobile phone [[service (MPS]]) began"), hit("the superintendent of [[police (SP]]) left"),
            hit("the Rain Impact [[Assessment (RIA]]) and the [[Chief Minister (CM]]) came"),
            miss("the Lake Basin Authority (LBA) met"), miss("the service (the MPS) began"), miss("the service (MPS in short) began"),
            miss("the service (mps) began"), miss("the Rain Impact Kvelda (RIK) met"),
        ),
    ),
    # The letters tell how much of it is the name.
    Rule(
        name="en.names.acronym_behind",
        kind="defined",
        pattern="""
            (whole: <cap> {name_part}{1,9})
            @<bracket_open> (acronym: <cap>) (?= <bracket_close|comma>)
        """,
        examples=(
            hit("[[The Lake Basin Authority]] (LBA) raised its fees."),
            hit("He left [[Doctors for the North]] (DN, founded in May)."),
            miss("He left the authority (LBA) in May."),
            miss("He left the Basin Authority LBA."),
            miss("He left the Basin Authority (of the lake)."),
            miss("He left the Basin Authority (Mensah led it)."),
            hit("He left [[Doctors for the North]] (DN)."),
        ),
    ),
    # "Fenmoor Airways", "Kvelda Ventures", "Moose International".
    Rule(
        name="en.names.firm",
        kind="body",
        pattern="""
            (?! <office>) {proper}{1,3} @<firm_end> {alone}
        """,
        examples=(
            hit("They sued [[Kvelda Ventures]] and [[Norway Airways]]. [[Kvelda Rain Systems]] left."),
            hit("She left [[Moose International]] for [[Kvelda Aid International]]."), miss("She left Kvelda International Airport."),
            miss("They sued the Airways. They met Minister Ventures."),
            miss("They sued Kvelda Systems Norway Road."),
        ),
    ),
    # "The Ivo and Lena Vogt Foundation".
    Rule(
        name="en.names.founders",
        kind="body",
        pattern="<given|weak_given> {tail} @<conjunction_and> <given> (<name_particle>? <cap>){0,4} <cap&body_noun>",
        examples=(
            hit("the [[Karim and Hamad bin Karim Welfare Foundation]] gave"), hit("the [[Bill and Jill Foundation]] gave"),
            miss("the minister and Lena Vogt Foundation gave"), miss("the Lena and Karl met"), miss("They met Lena and Karl Vogt."),
        ),
    ),
    # "Sons of Fenmoor", "Mothers Against Cheap Gas".
    Rule(
        name="en.names.fellows",
        kind="body",
        pattern="""
            (?<= <lower|comma>)
            (whole: <cap>{0,2} @<fellow_noun|kin_noun>
              (((?<= <kin_noun>) | (?<= <cap> <fellow_noun>)) <of> <the>? | <for|against|with|without>) <cap&!given>{1,3})
        """,
        examples=(
            hit("They left the [[Sons of the Alpine Guard]]. She leads [[Mothers Against Cheap Gas]] and the [[Union Veterans for Peace]]."),
            hit("She left the [[River Scouts of Norway]]."),
            hit("She leads [[Norwegian Doctors Without Fear]], [[Oslo Writers for Hope]] and [[Bold Women With Hope]]."),
            miss("They met the women of Norway. Women for Peace left. They met Women."),
            miss("They met Workers of Norway, Friends of Lena and Friends of the."),
        ),
    ),
    # "Farm Workers' Federation", "the Magistrate's Court".
    Rule(
        name="en.names.body_of_people",
        kind="body",
        pattern="""
            {proper}{0,3} (<cap&nouns|cap&noun> | <cap&group_noun|cap&unknown> (?= <single_close|single_straight>))
            @<possessive|single_close|single_straight> <cap>{0,2} {body_head} {of_proper}{0,2}
        """,
        examples=(
            hit("the [[Farm Workers' Federation]] met"), hit("the [[Magistrate's Court]] and the [[Bergen Teachers’ Trade Union]] met"),
            hit("the [[Women's League of Norway]] met"), hit("the [[Dockers' Union]] and the [[Irrigators’ League]] met"),
            miss("They heard Norway's Council and Vogt's Court. They are the workers' Federation. It was James' Council."),
        ),
    ),
    # "A group called Kvelda", "an agency named Fenmoor Watch".
    Rule(
        name="en.names.so_called_body",
        kind="body",
        pattern="""
            <article&!the> <adjective|noun>{0,4} (?<= <body_noun>)
            @<call_name> <quote_open>? (whole: {proper}{1,3})
        """,
        examples=(
            hit("a group called [[Kvelda]] won"), hit("a private company named “[[Fenmoor Watch]]” lost"),
            hit("a broadcaster called [[Fenmoor]] ended"),
            miss("a ship called Kvelda sank"), miss("a group called the police"), miss("the government labelled Kvelda a spy"),
        ),
    ),
    # "Managing director of Kvelda Farm", "the CEO of Fenmoor".
    Rule(
        name="en.names.managed",
        kind="maybe_body",
        pattern="""
            <office.executive&multi|office.executive&upper> <of|at>
            (whole: <cap&unknown> {tail} {proper}{0,2} | {firm_first} {proper}{1,2}) {alone}
        """,
        examples=(
            hit("the chief executive of [[Blue Valley]] left"), miss("the chief executive of Blue left"),
            miss("the chief executive of Energy Norway left. The CEO of Lena Valley left. The CEO of Norwegian Valley left."),
            hit("the managing director of [[Kvelda Farm]] left"), hit("the CEO of [[Fenmoor]] left"),
            hit("a CTO at [[Kvelda]] left"), miss("the CEO of Oslo left"),
            miss("the director of Kvelda left"), miss("the chief executive of the bank left"),
        ),
    ),
    # "Kvelda CEO Lena Vogt", "Fenmoor Farm chief executive Ivo Brandt".
    Rule(
        name="en.names.manager_of",
        kind="maybe_body",
        pattern="""
            (?<! <hyphen>) (whole: <cap&unknown> {tail} <cap>{0,2})
            @<office.executive&multi|office.executive&upper|office.spokesperson&lower|chair_noun&lower|band_member>
        """,
        examples=(
            hit("They met [[Kvelda Farm]] drummer Lena Vogt."),
            hit("They met [[Kvelda]] CEO Lena Vogt and [[Kvelda Farm]] chief executive Ivo Brandt. [[Fenmoor]] spokeswoman Lena Brandt left."),
            hit("They met [[Kvelda]] chair Lena Vogt."), miss("They met Kvelda Chair Lena Vogt and Kvelda Spokesman Ivo Brandt."),
            miss("They met Kvelda director Lena Vogt and the chief executive Ivo Brandt."), miss("They met Anglo-Kvelda CEO Lena Vogt."),
        ),
    ),
    # The same of common words: "Blue Valley chief executive Lena Vogt", "the Blue Farm guitarist".
    Rule(
        name="en.names.manager_of_words",
        kind="maybe_body",
        pattern="""
            (?<= <lower|comma|demonym|status>) (whole: {firm_first} <cap&!closed&!office&!honorific>{1,2})
            @<office.executive&multi|office.executive&upper|band_member>
        """,
        examples=(
            hit("They met [[Blue Valley]] chief executive Lena Vogt, [[Blue River]] CEO Ivo Brandt and [[Blue Farm]] guitarist Nils Berg."),
            hit("They met former [[Blue River]] drummer Lena Vogt and the Norwegian [[Blue Farm]] drummer. Former [[Blue Farm]] drummer Ivo Brandt left."),
            miss("They met Blue Minister Vogt, Blue chief executive Vogt and Norwegian Valley CEO Ivo Brandt. Popular Valley drummer Nils Berg left."),
            miss("They met Blue Valley director Lena Vogt."),
            miss("They met Blue The chief executive, Blue Minister CEO Vogt and Blue Mr. CEO Vogt."),
        ),
    ),
    # "QRT(N)", "QPI(NL)": the wing of a party.
    Rule(
        name="en.names.lettered_wing",
        kind="body",
        pattern="<upper> @<bracket_open> <upper|letter> <bracket_close>",
        examples=(
            hit("The [[QRT(N)]] left the [[QPI(NL)]]."),
            miss("The QRT (N) left. The QRT(Northern) left. The NKVO (QRT) left."),
        ),
        produce=joined,
    ),
    Rule(
        name="en.names.company",
        kind="body",
        pattern="{proper}{1,5} ((<comma> {proper}{1,2}){0,2} <ampersand> {proper}{0,2})? (<comma>? <company_mark>|<company_form>)",
        examples=(
            hit("The [[Norfly Air Corp.]] said so."),
            hit("He left [[Brandt, Vogt & Co.]] and [[Fjord Salmon, Inc.]]"),
            hit("He left [[Kvelda SA]] in May."),
            miss("He lives in Oslo, SA."),
        ),
    ),
    Rule(
        name="en.names.body_of",
        kind="body",
        pattern="(?! <body_noun.parliament> (?> {of_proper}{1,2}) <possessive|single_close|single_straight>) {body_head} {of_proper}{1,2}",
        examples=(
            hit("the [[Ministry of Foreign Affairs]] said"), miss("the ministry of silly walks"),
            hit("The [[Institute for Public Rain]] left. The [[Institute on Rain]] left."),
            hit("The [[Institute of Kurdish Rain]] left. The [[Institute of Norwegian Rain]] left."),
            hit("The [[Institute of Kvelda]] left. The [[Institute of Rain, Ships and Fish]] left."),
            hit("The [[Institute of Rain and the Fish]] left. The [[Institute of Kvelda]] and Holm left."),
            hit("The [[Institute of Rain]] Kvelda. The [[Institute of Rain]] and Donna left."),
            hit("The [[Institute of Rain]] and Abbot Holm left. The [[Institute of Rain]] and Academics left."),
            hit("The [[Institute of Rain]] and Tony left. The [[Institute of Rain]] and Marine Vogt left."),
            hit("The [[Mission of Norway]] left."),
            hit("The [[Institute of Rain]] and the [[Bank of Norway]] agreed."),
            miss("They told the Senate of Norway's offer."),
            miss("They told the Senate of ECOWAS’ offer. They told the Senate of ECOWAS' offer."),
            miss("The Delegation of Norway left. The Team of Norway left. The Fish of Norway left."),
            hit("The [[Institute of Deep Rain]] left. The [[Institute of Rain and Norway]] left."),
            hit("The [[Institute of Rain and Europe]] left. The [[Institute of Rain and Defence]] left."),
        ),
    ),
)
