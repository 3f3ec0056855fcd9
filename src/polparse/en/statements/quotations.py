"""How English marks what is quoted."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

MACROS: dict[str, str] = {
    "open": "<quote_open|quote_straight>",
    "close": "<quote_close|quote_straight>",
    "inside": "<*&!break&!quote_open&!quote_close&!quote_straight>",
}

# Also around quoted words of its own.
MACROS["words"] = "({inside}{1,2000} (<quote_open> {inside}{1,12} <quote_close> {inside}{1,300}){0,6})"

# In single marks only where a quotation can begin and where it pauses at its end: everything else may be an apostrophe.
MACROS["single_before"] = "(^|(?<= <break|stop|comma|colon|cue_verb>))"
MACROS["single_open"] = "<single_open|single_straight>"
MACROS["single_close"] = "<single_close|single_straight>"

# A cue may stand in it: "'We left,' he said, 'and that is all.'"
MACROS["single_sentence"] = "(<!comma&!break&!quote_open&!quote_close&!quote_straight&!single_open>|<comma> (?! <single_straight>))"

MACROS["title"] = (
    "(<cap> <cap|number|hyphen|possessive|article|of|to|in|on|for|with|at|conjunction_and>{0,7} <cap|number|timex>|<timex>) <comma|stop>? {close}"
)

MACROS["titled"] = "(?<= <preposition|article|noun|nouns|possessive|possessive_determiner|cap>) {open} {title}"

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.quotations.asked",
        kind="quotation complete asked",
        pattern="(?! {titled}) {open} {words} <question|exclamation> {close}",
        examples=(
            hit("[[“Will you sign the treaty?”]] the envoy asked."),
            miss("“We will never sign the treaty.” The envoy left."),
            hit("[[“We will sign the treaty!”]] the envoy cried."),
            miss("They sang of “Free Norway!” all night."),
        ),
    ),
    Rule(
        name="en.quotations.sentence",
        kind="quotation complete",
        pattern="(?! {titled}) {open} {words} <stop|ellipsis> {close}",
        examples=(
            hit("He said: [[“We will never sign the treaty.”]] She left."),
            hit("He said: [[„We will never sign the treaty.“]] She left."),
            hit("He said: [[“The “new” treaty is dead.”]] She left."),
            miss("“We will never sign the treaty,” he said."),
            hit("He said: [[“We will never sign…”]] She left."),
            miss("He spoke of the “Northern Star.” She left."),
            hit("He said it was [[\" almost dead.\"]] She left."), hit("They led “a bold life, [[“We will never sign it.”]] She left."),
            miss("They read “Kvelda’s North.” She left."), miss("They saw the “60 Minutes.” She left."),
            miss("They saw the “Gone at Noon.” She left."), miss("They saw Fenmoor “Face the State.” She left."),
            miss("They saw Norfly's “Face the State.” She left."), miss("It was one of the shows “Face the State.” She left."),
            miss("It was in her “March to the Sea.” She left."), hit("She left. [[“Face the State.”]] He nodded."),
        ),
    ),
    Rule(
        name="en.quotations.pausing",
        kind="quotation paused",
        pattern="(?! {titled}) {open} {words} <comma> {close}",
        examples=(
            hit("[[“Never again,”]] he said."),
            miss("He spoke on “Face the State,” a show."),
            hit("It is [[“dead in the water, \"]] he said."),
        ),
    ),
    Rule(
        name="en.quotations.long",
        kind="quotation",
        pattern="(?! {titled}) {open} {inside}{3,2000} <*&!stop&!ellipsis&!comma&!break> {close}",
        examples=(
            hit("He said [[“we will never sign the treaty”]] twice."),
            miss("He called it a “bad deal” twice."),
            miss("“We will never sign the treaty.” He left."),
            miss("“We will never sign the treaty…” He left."),
            miss("“We will never sign the treaty,” he said."),
            miss("He spoke of the “Star of the North” twice."),
            miss("He said “we will never sign it,\n\n” and left."),
            miss("He spoke of the “King's Long Road” twice."),
            miss("He read the “Songs of War” and the “Songs for Norway at War with Us” twice."),
            miss("He read the “March to Norway in 90 Songs” and the “Pan-Norwegian Tales on Fish and Ships” twice."),
            miss("He saw the “Fenmoor Live at the Norway 90” twice."),
        ),
    ),
    Rule(
        name="en.quotations.short",
        kind="quotation",
        pattern="(?! {titled}) {open} {inside}{1,3} {close} (?= <comma|stop>? (<break>|$))",
        examples=(
            hit("He said: [[“Never again”]]\n\nShe left."),
            hit("He said: [[“Never again”]]"),
            miss("He called it a “bad deal” twice."),
            hit("He called it [[“a bad deal”]].\n\nShe left."),
            hit("Recalling its [[“bad deal”]],\n\nShe left."),
            miss("He spoke on “Trade Hour”\n\nShe left."),
        ),
    ),
    Rule(
        name="en.quotations.single_sentence",
        kind="quotation complete",
        pattern="{single_before} {single_open} {single_sentence}{3,300} <stop|ellipsis> {single_close}",
        examples=(
            hit("He said: [[‘We’ll never sign the treaty.’]] She left."),
            miss("The ministers’ aides left in the ’90s. ‘Good."),
            hit("He said: [[‘We’ll never sign the treaty…’]] She left."),
            hit("They left.\n\n[[‘We will never sign it.’]] She left."), hit("She was told [[‘we will never sign it.’]] She left."),
            hit("She told them, [[‘We will never sign it.’]] She left."), hit("She left. [[‘We will never sign it.’]] He nodded."),
            miss("She read the ‘rules on ships and fish.’ He nodded."),
            miss("She said, ‘We came.\n\nWe saw a bold new world.’ He nodded."), miss("She said, ‘we came, “and we saw.’ He nodded."),
            miss("She said, ‘we came,” and we saw.’ He nodded."), miss("She said, ‘we came \" and we saw.’ He nodded."),
            hit("She said, ‘we came and then she said, [[‘we came here to see.’]] He nodded."),
        ),
    ),
    Rule(
        name="en.quotations.single_pausing",
        kind="quotation paused",
        pattern="{single_before} {single_open} {single_sentence}{1,300} <comma> {single_close}",
        examples=(
            hit("[['We will never sign the treaty,']] he said."),
            miss("It was 'here', the ministers' aides said."),
        ),
    ),
    Rule(
        name="en.quotations.unclosed",
        kind="quotation complete unclosed",
        pattern="{open} {inside}{4,2000} (?= <break|quote_open>|$)",
        examples=(
            hit("He said: [[“We will never sign.]]\n\nHe left."),
            miss("He said: we will never sign it, ever."),
            hit("He said: [[“We will never sign.]]"),
            hit("He said: [[“We will never sign.]] “We left.”"),
            miss("“We will never sign the treaty,” he said."),
            miss("They said it “will never, ever \" end it.\n\nHe left."),
        ),
    ),
)
