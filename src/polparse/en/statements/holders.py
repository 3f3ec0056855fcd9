"""Who else holds what somebody says, or is against it: "Norway, supported by Ghana and opposed by Chad, proposed talks"."""

from polparse.engine.rules import Rule, hit, miss

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        name="en.attributions.supported_by",
        kind="beside",
        pattern="""
            (<comma|dash|bracket_open>? <conjunction_and>? (<beside_word|with_companion> | <backing> <by>) | <comma> <for>)
            (?= {det}? {names}{1,3})
        """,
        examples=(
            hit("Norway[[, supported by]] Ghana and Chad, proposed talks."),
            hit("Norway[[, on behalf of]] the European Union, proposed talks."),
            hit("Norway [[together with]] Ghana proposed talks."),
            hit("Norway[[, for]] the EU, proposed talks."),
            hit("Norway [[– with]] Ghana – proposed talks."),
            hit("Norway [[(with]] Ghana) proposed talks."),
            hit("Norway[[, for]] Ghana[[, and supported by]] Chad, proposed talks."),
            miss("Norway, supported again, proposed talks."),
            miss("Norway, which supported Ghana, left."),
            miss("Norway, for years, waited."),
            miss("A spokesman for Norway waited."),
        ),
    ),
    Rule(
        name="en.attributions.opposed_by",
        kind="against",
        pattern="<comma|dash|bracket_open>? <conjunction_and|but>? (cue: <opposing> <by>) (?= {det}? {names}{1,3})",
        examples=(
            hit("Norway[[, opposed by]] Ghana and Chad, proposed talks."),
            hit("Norway[[, and opposed by]] the European Union, proposed talks."),
            hit("Norway [[– opposed by]] Ghana – proposed talks."),
            hit("A plan [[opposed by]] Ghana failed."),
            hit("Norway [[(opposed by]] Ghana) proposed talks."),
            hit("Norway, with Chad[[, but opposed by]] Ghana, proposed talks."),
            miss("Norway, opposed at home, proposed talks."),
            miss("Norway, opposed by nobody, left."),
        ),
    ),
)
