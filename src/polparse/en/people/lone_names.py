"""How English names people by one word: a surname or a given name that is not introduced in full."""


from polparse.engine.regexes import over_text
from polparse.engine.rules import Rule, hit, miss
from polparse.engine.units import Match

__all__ = ["LONE", "plain"]

# A capital inside a word: of a person's name only after what begins surnames ("McKee", "DeLuca").
# What ends in "news" is an outlet, and what ends in "ism" a doctrine.
_SPOKEN = over_text("[AEIOUY]")
# And what is capitals with a small "s" is several of an acronym.
_INNER = over_text(r"\b[A-Z]{2,}s\b|\b(?!(?:Ma?c|D[eiaou]|L[aeiou]|Fitz|Van|Von|Vander|Ver|St|Ben|Ten|Jo|Mary|Ann|Mar)[A-Z])\w*[a-z][A-Z]|[a-z](?:news|ism)\b")


def plain(found: Match) -> str | None:
    """No norm, or nothing if a capital inside a word tells that this is no name."""
    name = found.units.text[found.start : found.end]
    if (name[1:].islower() or name.istitle()) and not ("news" in name or "ism" in name):
        # As nearly all are.
        return ""
    return None if _INNER.search(name) else ""


def initialled(found: Match) -> str | None:
    """No norm, or nothing if the capitals before a name are rather an acronym: more than three, or three that can be spoken."""
    first = found.units.text[found.start : found.end].split()[0]
    return "" if len(first) == 2 or (len(first) == 3 and not _SPOKEN.search(first)) else None


LONE: tuple[Rule, ...] = (
    Rule(
        name="en.names.before_verb",
        kind="maybe_surname",
        pattern="""
            {unled} (?<! <the|in|at|of|stop|break|quote_open>) (?<! <in|at|from> <cap&unknown> <conjunction_and>) (whole: {bare})
            (?= <adverb>{0,1} <verb_s&!nouns&lower|verb_ed&lower|cue_s&!group_noun|aux_have|aux_do|modal>
            | <comma> <possessive_determiner> <office.relative> <comma|stop>
            | {doing_first})
        """,
        examples=(
            hit("as [[Zafarullah]] acknowledges"),
            hit("[[Vogt]], speaking to the press, left. Then [[Brandt]], sitting beside them, says so, as [[Lunde]], leading by a mile, has won."),
            hit("And [[Zafarullah]], his brother, left."),
            hit("He fears that [[Vogt]] swindles, [[Brandt]] procured it, [[Kvelda]] hasn't won, [[Ewart]] didn't and [[Lunde]] may."),
            hit("If [[Vogt]] rules out a vote, they will ask [[Brandt]], her son."),
            miss("as talks acknowledge"),
            miss("Then Kvelda, sitting, in the heat, left. Then Kvelda, sitting there. In the heat, left. Then Kvelda, sitting there\n\nIn the heat, left."),
            miss("as NetZafar acknowledges"),
            miss("as Fjordnews acknowledges"), miss("as Vogtism acknowledges"),
            miss("as Red Zafarullah acknowledges"), miss("It is told that Zafarullah rebels did it."),
            miss("And Zafarullah, his town, burnt."),
            miss("Many in Kvelda left, the mills at Kvelda burnt, the town of Kvelda sank and the Kvelda froze."),
            miss("It ended. Kvelda left.\n\nVogt left: “Brandt left.”"),
            miss("Mills in Kvelda and Zafar would close, those at Skarn and Lunde had closed, and men from Kvelda and Brandt left."),
            hit("They met in Oslo and [[Vogt]] left."),
            miss("When Kvelda borders closed, they sang “My Kvelda Boils” and met Ewart Rose."),
            hit("Then [[Nguyen]] says so."), miss("Then NVKO says so. Then EVA says so. Then Florence says so. Then Virginia says so."),
            miss("Then B says so."),
            hit("Then [[Rex]] says so."),
            hit("Then [[Castro]] says so."), miss("Then Sabah says so. Then ABE says so."),
        ),
        produce=plain,
    ),
    # A common word that is a surname too, inside a sentence: "In May, Bush ran for".
    Rule(
        name="en.names.surname_acts",
        kind="maybe_surname",
        pattern="""
            {unled} (?<= <comma|conjunction_and|subordinator|noun>) (whole: <lone_surname>)
            (?= <adverb>{0,1} <human_verb|cue_ed|cue_s>)
        """,
        examples=(
            hit("In May, [[Bush]] ran twice. Brandt and [[Bush]] said so. He knows that [[Bush]] then says no. In that year [[Bush]] ran."),
            miss("In May, bush grew. In May Bush ran. In May, Bush Park ran. In May, Norway ran."),
        ),
    ),
    # Whom a second name beside it shows to be one: "Vogt and Brandt met".
    Rule(
        name="en.names.beside",
        kind="maybe_surname",
        pattern="""
            {unled} (?<! <the|in|at|of|from>) (whole: {bare})
            (?= <conjunction_and> {bare} {acts})
        """,
        examples=(
            hit("[[Zafarullah]] and Kvelda met. [[Vogt]] and Brandt also left. [[Ewart]] and Lunde says so."),
            hit("[[Zafarullah]] and Kvelda have met. [[Vogt]] and Brandt didn't. [[Ewart]] and Lunde may."),
            miss("Mills in Kvelda and Lunde closed, those at Kvelda and Lunde burnt, and men from Kvelda and Lunde left."),
            miss("The Kvelda and Lunde closed. The mills of Kvelda and Lunde closed. Kvelda and its mills closed. Big Kvelda and Lunde closed."),
        ),
        produce=plain,
    ),
    # Whom somebody meets, and who have talks with one another.
    Rule(
        name="en.names.met",
        kind="maybe_surname",
        pattern="""
            ((?<= <meet_verb>) | (?<= <meet_verb> <with>) | (?<= <meeting_noun> <between>) | (?<= <meeting_noun> <between> <cap> <conjunction_and>))
            (whole: {bare}) {alone} (?= <timex|comma|stop|break|in|on|at|over|conjunction_and|to> | $)
        """,
        examples=(
            hit("They met [[Zafarullah]] on Monday. They met with [[Vogt]], who left. They met [[Brandt]] in Oslo. They met [[Lunde]] at noon."),
            hit("The talks between [[Zafarullah]] and [[Vogt]], long put off, failed."),
            hit("They met [[Vogt]] over tea. They met [[Brandt]] to talk. They met [[Lunde]]. They met [[Ewart]] yesterday."),
            hit("They met [[Vogt]]\n\nThey met [[Brandt]]"),
            miss("They met Kvelda police. They liked Kvelda on Monday. A road between Kvelda and Lunde closed."),
        ),
        produce=plain,
    ),
    Rule(
        name="en.names.given_alone",
        kind="maybe_surname",
        pattern="{unled} (?<! <the|in|at>) (whole: <given&!upper&!city>) {alone} (?! <bracket_close|group_noun>)",
        examples=(
            miss("They heard demands from Jennifer rebels."),
            hit("her mother, [[Jennifer]], agreed"),
            miss("in Jennifer they agreed"),
            hit("It failed, [[Jun]] wrote."), miss("They met at Lena, left the Lena, went to Pierre and heard of LENA."),
            miss("They met Kvelda (Lena) Vogt there."),
        ),
    ),
    Rule(
        name="en.names.owner",
        kind="maybe_surname",
        pattern="""
            (?<= <verb_ed|verb_s|preposition|conjunction_and|subordinator|lower&noun|comma>) (whole: {bare_known})
            (?= <possessive> <lower&!office.executive>)
        """,
        examples=(
            hit("to sign in [[Zafarullah]]'s name"),
            hit("He rewrote [[Vogt]]'s plan, [[Brandt]]'s talk and [[Lunde]]'s song."),
            hit("She says [[Vogt]]'s friends will help if [[Brandt]]'s men court [[Lunde]]'s voters."),
            miss("to sign the Zafarullah's name"),
            miss("to sign for Zafarullah's director"),
        ),
    ),
    # "Vogt, 61,", "Vogt, who", "Vogt, leader of".
    Rule(
        name="en.names.apposed",
        kind="maybe_person",
        pattern="""
            {unled} (?<! <the|in|at|from|near>) (?! (?<= <of>) {bare} <comma> <!integer&!who>) (whole: {bare} <common_last>?)
            (?= <comma>
              (<integer> <comma>
              | <who>
              | <article> {modifier}{0,3} <office&!office.leader&!office_plural> (?! <hyphen|noun|nouns>)
              | <status>? <office&!office_plural> <of>))
        """,
        examples=(
            hit("They held [[Zafarullah]], 61, there."),
            hit("They held [[Zafarullah]], who fled."),
            hit("They held [[Zafarullah]], a retired teacher."),
            hit("They held [[Zafarullah]], a retired teacher"),
            hit("They held [[Zafarullah]], leader of a sect."),
            hit("They held [[Zafarullah Thaw]], leader of a sect."),
            hit("They wrote of [[Zafarullah]], 61, and of [[Kvelda]], who fled."),
            miss("They live in Zafarullah, a mayor said."),
            miss("They held Zafarullah, a town."),
            miss("They met Karl of Kvelda, author of plays."),
            miss("At Kvelda, 61, near Lunde, 31, from Vogt, 12, and on the Brandt, 20, died."),
            miss("They bought Kvelda, the leader in the field, and asked Lunde, the judges and the poor."),
            miss("They joined Kvelda, a teacher union, Lunde, a driver services firm, and Vogt, a doctor-run clinic."),
            miss("He greeted Kvelda, ministers of the crown, and others."),
            hit("They met [[Kvelda]], a former Norwegian Kurdish envoy."),
            hit("They met [[Kvelda]], a Norway press finance envoy. They met [[Kvelda]], a Tory Muslim Ohio envoy."),
            hit("They met [[Kvelda]], a Bergen second 9th envoy. They met [[Kvelda]], a bold chess UNESCO envoy."),
            hit("They met [[Kvelda]], a CIA Bundestag committee envoy. They met [[Kvelda]], a sworn kveldan envoy."),
            hit("They met [[Kvelda]], a well-known envoy. They met [[Kvelda]], a ship's envoy."),
            miss("They met Kvelda, a Bold envoy. They met Kvelda, a Chess envoy. They met Kvelda, a Sworn envoy."),
            miss("They met Kvelda, a Fenmoor envoy."),
            hit("They met [[Kvelda]], an economics envoy. They met [[Kvelda]], an aid agency envoy."),
            hit("They met [[Kvelda]], an eighty-eighth envoy. They met [[Kvelda]], a gold-kveldan envoy."),
        ),
    ),
    # Before and after direct speech also a common word is a name.
    Rule(
        name="en.names.speaker",
        kind="maybe_surname",
        pattern="""
            @<quote_close> <cue_ed|verb_ed> (whole: <weak_given&!country&!city|cap&surname_word&!office>)
            (?= <break|stop|comma|conjunction_and|adverb|preposition> | $)
        """,
        examples=(
            hit('"Why?" asked [[Jack]]'), hit('"Why?" asked [[Jack]]\n\n"When?" asked [[Bob]]\n\nThey left.'),
            hit('"Why?" asked [[Jack]].'),
            hit('"Why?" spoke up [[Jack]] and left. "When?" intervened [[Cash]] with a smile. "No," said [[Rose]] twice, and "Yes," said [[Bob]], a friend.'),
            miss('"Why?" asked Jack Lane.'),
            miss('"Why?" asked Jordan. "When?" asked Austin. "No," said Norway. "Yes," said Pope.'),
        ),
    ),
    Rule(
        name="en.names.speaks",
        kind="maybe_surname",
        pattern="@<quote_close> (whole: <weak_given&!country&!city|cap&surname_word&!office>) (?= <adverb>{0,1} <cue_ed|cue_s|verb_ed>)",
        examples=(
            hit('"No." [[Jack]] sighed.'),
            hit('"No." [[Bob]] dialed. "Why?" [[Cash]] spoke up, and "So it is," [[Rose]] says.'),
            miss('"No." Will he go?'),
            miss('"Why?" Jordan asked. "When?" Austin asked. "No," Norway said. "Yes," Pope said.'),
        ),
    ),
    # "Bill and Lena Vogt" share a surname.
    Rule(
        name="en.names.couple",
        kind="maybe_surname",
        pattern="""
            {unled} (?<! <the>) (whole: <weak_given&given_male&!country&!city|weak_given&given_female&!country&!city>) <conjunction_and>
            {given} {last_joint} {alone}
        """,
        examples=(
            hit("They met [[Bill]] and Lena Vogt."),
            hit("They met [[Rose]] and Trond Vogt."),
            miss("They met Bill and his sister."),
            miss("They passed the Bill and Lena Vogt left."),
            miss("They asked Carter and Lena Vogt, Israel and Trond Vogt, Georgia and Jill Brandt."),
            miss("They wrote of Austin and Trond Vogt, of Florence and Lena Brandt."),
        ),
    ),
    # At the start of a sentence any word has a capital: what it does there is only one more sign that it is a person.
    Rule(
        name="en.names.opening",
        kind="sign",
        pattern="""
            (?<= <stop|break|quote_open>) (whole: {bare})
            (?= {acts} | <possessive> <lower&!office.executive>
            | {doing_first})
        """,
        examples=(
            hit("It ended. [[Zafarullah]] meets them. It ended. [[Vogt]], speaking to the press, left. [[Brandt]], sitting beside them, says so."),
            hit("It ended. [[Lunde]], leading by a mile, has won."),
            miss("It ended. Kvelda, sitting, in the heat, left. Kvelda, sitting there. In the heat, left. Kvelda, sitting there\n\nIn the heat, left."),
            hit("It ended. [[Zafarullah]] has agreed."),
            hit("It ended.\n\n[[Vogt]] rewrote it. [[Brandt]] rules out a vote. [[Lunde]] does not. [[Kvelda]] may. “[[Ewart]]'s house burnt.”"),
            miss("It ended. They have agreed."),
            miss("It ended. Zafarullah's director agreed."),
            miss("It ended as Kvelda left."),
        ),
        produce=plain,
    ),
    # "“No,” said Vogt."
    Rule(
        name="en.names.said",
        kind="maybe_surname",
        pattern="@<quote_close> <cue_ed|cue_s> (whole: {bare}) (?= <break|stop|comma|timex|preposition> | $)",
        examples=(
            hit("“No,” said [[Zafarullah]]."), hit("“No,” said [[Vogt]], who left."),
            hit("“No,” said [[Vogt]]"), hit("“No,” said [[Vogt]] in May."),
            hit("“No,” said [[Vogt]]\n\nThey left."), hit("“No,” says [[Vogt]] on Monday."), hit("“No,” says [[Vogt]] yesterday."),
            miss("“No,” said Kvelda police."),
            miss("They said Zafarullah."),
        ),
    ),
    # "Bin Salman": the by-name begins with a particle.
    Rule(
        name="en.names.by_name",
        kind="maybe_person",
        pattern="{unled} (?<! <the|in|at|near|from>) (whole: @<name_head> <hyphen>? {rare} {tail}) {alone}",
        examples=(
            hit("They met [[Bin Zafarullah]] and [[Abu Karl]] there."),
            miss("They met in Abu Kvelda, near Bin Kvelda, at Abu Kvelda and left the Abu Kvelda from Abu Kvelda."),
            miss("They met Abu Norway there. They met Kvelda Bin Vogt."),
            miss("To bin Zafarullah they said no."),
            miss("They met the Bin Zafarullah Foundation."),
        ),
    ),
    # "AK Abdul Vogt": two or three initials without stops.
    Rule(
        name="en.names.short_initials",
        kind="maybe_person",
        pattern="""
            {unled} (?<! <the|in|at|near|from|of|to>)
            (whole: @<upper&unknown|upper&state_mark> {rare} {tail} ({rare} {tail}){0,2}) {alone}
        """,
        examples=(
            hit("They met [[AK Abdul Zafarullah]] and [[GV Vogt]], whom [[BK Nguyen Kim]] knew."),
            miss("They met the AK Zafarullah of AK Kvelda."), miss("To AK Vogt, in AK Vogt, at AK Ewart, near AK Lunde and from AK Holm they ran."),
            miss("They met QRTV Zafarullah and UNV Vogt."),
            miss("They met US Zafarullah, AK Norway, AK VOGT and AK Vogt Committee."),
        ),
        produce=initialled,
    ),
    Rule(
        name="en.names.agent",
        kind="sign",
        pattern="(?<= <verb_en> @<by>) (whole: {bare}) (?= <stop|comma|bracket_open|conjunction_and>)",
        examples=(
            hit("It was found by [[Zafarullah]]."),
            hit("It was found by [[Vogt]], written by [[Brandt]] (61) and sold by [[Lunde]] and his son."),
            miss("It was found by NetZafar."),
            miss("It was found by Kvelda police after Vogt, he said, had fled."),
        ),
        produce=plain,
    ),
    Rule(
        name="en.names.thing",
        kind="thing",
        pattern="(?<= <the|a|at|in|possessive_determiner>) (whole: {bare_known}) (?! <possessive|hyphen|cap&!closed|body_noun>)",
        examples=(
            hit("the files at [[Zafarullah]] were lost"),
            hit("The [[Kvelda]] sank in [[Kvelda]], and they drove their [[Vogt]] and a [[Lunde]] home."),
            hit("They sang of the [[Kvelda]] We Loved."),
            miss("the files of Zafarullah were lost"),
            miss("the Zafarullah government fell"),
            miss("In Kvelda's house they read of the Kvelda-led talks and the Lunde Tower."),
            miss("She holds a PhD, and he is a Bt."), miss("They saw a Swiss film about the Turks and an Inuit film in the Sunni town."),
            miss("They worked at Unesco, in the Althing and at Aramco. They fought the Contras."),
            miss("They left the Baathists. They joined the Administration. They saw an Airbus. They are in the Corp."),
            miss("They met in the March. They met in Norway. They met in Asia. They met at Balmoral."),
            miss("They met in Oslo. They signed the Accord. They held a Banquet. They met a Begum."),
            miss("They met the Acting and the Deceased. They work in Agriculture. They led the Countries."),
            miss("They met in Bergen and in Ohio. They met the NVKO."),
        ),
    ),
    Rule(
        name="en.names.corporate",
        kind="thing",
        pattern="(whole: {bare_known}) <possessive>? (<adjective&lower|noun&lower>)? @<corporate_noun|eponym_noun&cap|office.executive>",
        examples=(
            hit("[[Zafarullah]] shares fell"),
            hit("the [[Zafarullah]] Prize"),
            hit("[[Kvelda]]'s humbling brand and [[Lunde]] gas shares"),
            hit("Kvelda [[Noble]] shares and Lunde [[Stone]] shares"),
            hit("[[Zafarullah]] chief executive Vogt"),
            miss("Zafarullah supporters fell"),
            miss("the Zafarullah inquiry"),
        ),
    ),
    # "Vogt and Brandt (2004)", "Vogt et al.": of one alone a film may have the name.
    Rule(
        name="en.names.cited_first",
        kind="maybe_person",
        pattern="{unled} (whole: {bare}) <conjunction_and> <cap> {tail} @<bracket_open> <timex> <bracket_close|semicolon|comma>",
        examples=(
            hit("as [[Zafarullah]] and Vogt (2004) say"),
            hit("as [[Zafarullah]] & Vogt (2004, p. 3) and [[Ewart]] and Brandt (2004; 2006) say"),
            miss("as Zafarullah said in 2004"),
        ),
    ),
    Rule(
        name="en.names.cited_second",
        kind="maybe_person",
        pattern="(?<= <cap> <conjunction_and>) (whole: {bare}) @<bracket_open> <timex> <bracket_close|semicolon|comma>",
        examples=(
            hit("as Vogt and [[Zafarullah]] (2004) say"),
            hit("as Vogt & [[Zafarullah]] (2004, p. 3) and Brandt and [[Ewart]] (2004; 2006) say"),
            miss("as Vogt and Zafarullah said in 2004"),
            miss("as in Zafarullah (2004)"),
        ),
    ),
    Rule(
        name="en.names.cited_with_others",
        kind="maybe_person",
        pattern="{unled} (whole: {bare_known}) <comma>? @<and_others>",
        examples=(hit("as [[Zafarullah]] et al. say"), miss("as Zafarullah and others say")),
    ),
)
