"""How English marks what is quoted."""

from polparse.rules import Rule, hit, miss

__all__ = ["MACROS", "RULES"]

MACROS: dict[str, str] = {
    "open": "<quote_open|quote_straight>",
    "close": "<quote_close|quote_straight>",
    "inside": "<*&!break&!quote_open&!quote_close&!quote_straight>",
    "ends": "<comma|stop|ellipsis|dash>",
}

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.quotations.long",
        kind="quotation",
        pattern="{open} {inside}{4,2000} {close}",
        examples=(
            hit("He said [[“we will never sign the treaty”]] twice."),
            hit('She said [["we will never sign it,"]] and left.'),
            miss("He called it a “bad deal” twice."),
        ),
    ),
    Rule(
        name="en.quotations.short",
        kind="quotation",
        pattern="{open} ({inside}{1,3} {ends} {close}|{inside}{1,4} {close} (?= <comma|stop>? <break>))",
        examples=(
            hit("[[“Never again,”]] he said."),
            miss("He called it a “bad deal” twice."),
        ),
    ),
    Rule(
        name="en.quotations.unclosed",
        kind="quotation",
        pattern="{open} {inside}{4,2000} (?= <break|quote_open>|$)",
        examples=(
            hit("He said: [[“We will never sign.]]\n\nHe left."),
            miss("He said: we will never sign it, ever."),
        ),
    ),
)
