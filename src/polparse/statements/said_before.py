"""What is said before its cue: "It is over, Vogt said", and what is, around it."""

from polparse.engine.units import Match
from polparse.statements.attribution import Attribution, Stretch
from polparse.statements.contents import Contents
from polparse.statements.surroundings import Surroundings

__all__ = ["BEFORE", "SaidBefore"]

# The kinds of what is said there.
BEFORE = frozenset(("aside", "stated", "trailing"))

# How many units before an inverted cue are a clause, whether or not a verb is known in them.
_LONG = 8


class SaidBefore:
    """
    Attributions of one text whose content stands before its cue, or begins there.
    """

    def __init__(self, around: Surroundings, contents: Contents) -> None:
        self.around, self.contents = around, contents

    def outer(self, mention: Match, first: int, end: int) -> Attribution | None:
        """An attribution whose content stands before its cue."""
        if mention.kind == "stated":
            subject = self.around.back("subject_before", first, mention.first)
            return Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], [subject.span("source")]) if subject else None
        if mention.kind == "aside":
            return self.aside(mention, first, end)
        return self.trailing(mention, first, end)

    def aside(self, mention: Match, first: int, end: int) -> Attribution | None:
        """A clause between commas, or after one, in the middle of its content or at its end."""
        before = self.around.trim(first, mention.first)
        start = self.around.skip(mention.last, end)
        stop = self.around.trim(start, end)
        if before == mention.first > first:
            if not self.around.whole["opens_aside"](first, before):
                return None
            # "But as Vogt noted, the envoy left"
            before = first
        if stop <= start:
            return Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], [(first, before)]) if before > first else None
        opening = self.around.back("last_phrase", first, before)
        content = [(opening.start("phrase"), before)] if opening else []
        return Attribution(mention.rule, mention.parts["cue"], mention.parts["source"], [*content, (start, stop)])

    def trailing(self, mention: Match, first: int, end: int) -> Attribution | None:
        """Content before the source and the cue, and after them if the sentence goes on."""
        content: list[Stretch] = []
        source, cue = mention.parts["source"], mention.parts["cue"]
        before = self.around.trim(first, mention.first)
        quoted = before > first and self.around.is_quotation(before - 1)
        finite = quoted or bool(self.around.search("has_finite", first, before)) or self.told_plainly(first, before)
        start = self.around.skip(mention.last, end)
        # "If it rains, Norway will protest", "when she said it was “over,” the crowd cheered"
        alone = self.around.trim(start, end) <= start and (
            self.around.at["when_quoted"](self.around.skip(first, before), before) is not None
            if quoted
            else self.around.whole["subordinate"](self.around.skip(first, before), before) is not None
        )
        long = before - self.around.skip(first, before) >= _LONG
        if "inverted" in mention.parts and not finite and not long and not self.around.at["begins_clause"](start, end):
            return None
        opens = mention.last < start < end and self.around.is_quotation(start) and self.around.begins_sentence(start)
        announced = self.around.back("announced_before", first, before) if quoted else None
        led = self.around.back("led_before", first, before) if start > mention.last else None
        if led:
            # "a meeting at which, according to the envoy, she left"
            stop = self.contents.trailed(start, end)
            return Attribution(mention.rule, cue, source, [(led.start("phrase"), before), (start, stop)]) if stop > start else None
        # The comma behind a source may be that of an aside in it: "the talks, said the envoy, a poet, will resume".
        apart = start > mention.last or self.around.after("aside_mark", start)
        if announced:
            content.append((announced.start("start"), before))
        elif before > first and (quoted or not opens) and not alone and not self.leads_in(first, before):
            content.append((self.around.skip(first, before), before))
        if not content and self.around.at["opposed"](start):
            return None
        if quoted and start > mention.last and self.around.at["rejoins"](start, end):
            content.append((start, self.around.trim(start, end)))
        elif content and finite and start > mention.last and self.around.at["says_more"](mention.last):
            # "The talks failed, she said, but she warned that it would go on."
            pass
        elif start < end and (self.around.is_quotation(start) or (not quoted and (apart or not content))):
            stop = self.contents.trailed(start, end) if not content else self.around.trim(start, end)
            unfinished = (
                not finite
                or self.around.at["goes_on"](start)
                or self.around.back("unfinished_before", first, before)
                or (content and self.around.whole["led_clause"](*content[0]))
            )
            if stop > start and (not content or unfinished):
                content.append((start, stop))
        elif quoted and end - 2 > start and self.around.is_quotation(end - 1) and (
            self.goes_on(first, end - 1) or self.resumes(before, mention.last, end - 1)
        ):
            content.append((end - 1, end))
        return Attribution(mention.rule, cue, source, content) if content else None

    def told_plainly(self, first: int, end: int) -> bool:
        """
        Whether units without a comma are a clause whose verb could be a participle, or tell by an infinitive what is to come.

        "The talks failed", "Oslo to host talks", but not "to get their votes".
        """
        if self.around.search("aside_mark", first, end) or self.around.at["to_do"](self.around.skip(first, end)):
            return False
        return self.around.search("clause_finite", first, end) is not None or self.around.search("to_do", first, end) is not None

    def leads_in(self, first: int, end: int) -> bool:
        """Whether what stands before a source is no content, but a circumstance, a source of its own, or a question."""
        if self.around.at["asked_first"](first) or self.around.whole["lead_in"](first, end):
            return True
        return self.around.at["credits"](first) is not None and self.around.search("aside_mark", first, end) is None

    def resumes(self, quotation: int, behind: int, other: int) -> bool:
        """Whether a quotation ends with a comma, and no cue stands before the other: "“It failed,” he said of it, “But we go on.”"."""
        if not self.around.after("ends_paused", quotation) or not self.around.after("aside_mark", other):
            return False
        return self.around.search("quoting", behind, other) is None

    def goes_on(self, first: int, unit: int) -> bool:
        """Whether a quotation after a pause continues the one before."""
        return self.around.trim(first, unit) < unit and not self.around.begins_sentence(unit)
