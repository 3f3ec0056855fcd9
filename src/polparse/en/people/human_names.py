"""How English names people by one word, where what only people do, have or are tells that it is a name."""

from polparse.en.people.lone_names import plain
from polparse.engine.rules import Rule, hit, miss

__all__ = ["HUMAN"]

HUMAN: tuple[Rule, ...] = (
    # At the start of a sentence, before what people do: "Vogt campaigned for mayor", "Vogt was born in Oslo".
    Rule(
        name="en.names.human",
        kind="maybe_surname",
        pattern="(?<! <!stop&!break&!quote_open>) (whole: {bare}) (?= {late} @<human_verb&lower>)",
        examples=(
            hit("[[Zafarullah]] emigrated to Oslo. It ended. [[Kvelda]] emigrated to Oslo."),
            hit("It ended.\n\n[[Vogt]] soon retired to Bergen. “[[Lunde]] studied it.”"),
            miss("It ended. Kvelda works well."),
            miss("The Kvelda studied it."),
            miss("It ended. NetZafar emigrated to Oslo. It ended. Zafarullah Worked Magic."),
        ),
        produce=plain,
    ),
    # In the middle of a sentence a capital tells that a common word is a name: "That year, Stone campaigned for mayor".
    Rule(
        name="en.names.human_word",
        kind="maybe_surname",
        pattern="""
            (?<= <comma|subordinator|conjunction_and>) (whole: <cap&surname_word&!office>) (?= {late} @<human_verb>)
        """,
        examples=(
            hit("In May, [[Stone]] campaigned for mayor, and [[Rose]] later retired. When [[Cash]] ran, [[Mill]] moved."),
            miss("In May, Bishop campaigned. In May, Stone works well. Stone campaigned. In May, he campaigned. In May, Vogt campaigned."),
        ),
    ),
    # What only people have: "Vogt's widow", "Vogt's memoirs".
    Rule(
        name="en.names.owner_of_life",
        kind="maybe_surname",
        pattern="(?<! <the>) {unled} (whole: {bare} | <cap&surname_word&!office>) (?= <possessive> {own}? @<life_noun>)",
        examples=(
            hit("[[Zafarullah]]'s widow left. They read [[Stone]]'s first memoirs and [[Vogt]]'s late diaries."),
            miss("Kvelda's harbour froze. The Kvelda's widow left. The widow's memoirs, Bishop's widow and Oslo's widow are here."),
        ),
    ),
    Rule(
        name="en.names.human_state",
        kind="maybe_surname",
        pattern="""
            (?<! <!stop&!break&!quote_open>) (whole: {bare} | <cap&surname_word&!office>) (?= <aux_be|aux_have>{1,2} {late} @<human_state>)
        """,
        examples=(
            hit("[[Stone]] has been re-elected."), miss("Bishop was elected. Committee was elected."),
            hit("It ended.\n\n[[Brandt]] was later arrested. “[[Lunde]] has been re-elected.”"),
            hit("It ended. [[Zafarullah]] was born in Oslo."),
            miss("It ended. Kvelda was built in May."),
            miss("The Kvelda was born of need."),
            miss("It ended. NetZafar was born in Oslo."),
        ),
        produce=plain,
    ),
    # "Vogt himself ran."
    Rule(
        name="en.names.himself",
        kind="maybe_surname",
        pattern="{unled} (?<! <the>) (whole: {bare} | <cap&surname_word&!office>) @<reflexive.3sm|reflexive.3sf>",
        examples=(
            hit("But [[Zafarullah]] himself left, and [[Stone]] herself stayed."),
            miss("But the Kvelda himself left. Then Kvelda itself left. Then Norway himself left. Then Bishop himself left."),
        ),
        produce=plain,
    ),
    # Who is said to lead: "led by Vogt".
    Rule(
        name="en.names.leader",
        kind="maybe_surname",
        pattern="(?<= @<led_word|lead_verb> <by>) (whole: {bare}) (?= <stop|comma|bracket_open|conjunction_and>)",
        examples=(
            hit("The left, led by [[Zafarullah]], won. The right, headed by [[Vogt]] and others, lost to one run by [[Brandt]] (61)."),
            miss("The left, backed by Zafarullah, won."),
            miss("The left, led by NetZafar."),
            miss("The left was led by Zafarullah workers."), hit("It was led by [[Zafarullah]]."),
        ),
        produce=plain,
    ),
    # "The Vogt administration", "the Vogt and Brandt administrations".
    Rule(
        name="en.names.reign",
        kind="maybe_surname",
        pattern="""
            {unled} (whole: {rare} | <cap&surname_word>) (?= (<conjunction_and> <cap> {tail})? <adjective>? @<reign_noun&lower>)
        """,
        examples=(
            hit("It was the late [[Zafarullah]] administration."),
            hit("Under the [[Vogt]] and [[Stone]] administrations, the [[Castro]] military dictatorship and the [[Brandt]] regime they fled."),
            miss("It was the Zafarullah committee."),
            miss("It was the Norway administration and the UNVK administration."),
            miss("It was a Vogt Administration of the Zafarullah Peace administration."),
        ),
    ),
    Rule(
        name="en.names.of_kin",
        kind="maybe_surname",
        pattern="""
            <possessive_determiner|possessive|ordinal_word|adjective> @<office.relative> <comma>?
            (whole: {bare} | <weak_given&!country>) {alone}
        """,
        examples=(
            hit("His third daughter [[Zafarullah]] left."),
            hit("Lena's brother, [[Zafarullah]], left."),
            hit("His 2nd son [[Jack]], her aunt [[Ewart]] and a distant cousin, [[Kvelda]], left."),
            miss("His third town Zafarullah burnt."),
            miss("He loved his mother, Georgia and tea."),
        ),
        produce=plain,
    ),
    Rule(
        name="en.names.wanted",
        kind="maybe_surname",
        pattern="(?<= <pronoun_subject> <verb_base>) (whole: @<cap&surname_word&!office&!portfolio>) (?= <break|stop|timex|adverb>|$)",
        examples=(
            hit("They want [[Stone]]"), hit("They want [[Stone]]\n\nThey want him now."),
            hit("They want [[Stone]] now."),
            hit("They want [[Cash]] back: “We want [[Mill]].”"),
            miss("They want Stone walls now."),
            miss("They want Norway now, they want Peace now, they ask Pope twice and they know that he wants Stone."),
        ),
    ),
    # "Hi, Bob": who is greeted has a name.
    Rule(
        name="en.names.greeted",
        kind="maybe_surname",
        pattern="@<interjection> <comma>? (whole: <weak_given&given_male|weak_given&given_female>) (?= <break|stop|comma|quote_close>|$)",
        examples=(
            hit("Hi, [[Bob]]"), hit("Hi, [[Bob]]\n\nHow are you?"),
            hit("Hi, [[Bob]], how are you?"),
            hit("She said “Hey, [[Jack]]” and “Thanks, [[Rose]].”"),
            miss("Oh, Bob jobs are hard."),
            miss("Oh, Madison!"),
            hit("Hi [[Bob]]"),
        ),
    ),
)
