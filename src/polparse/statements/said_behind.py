"""What is said behind its cue, or is its subject: "Vogt said that it was over", "the deal was condemned by Vogt"."""

from collections.abc import Sequence

from polparse.contract.classes import WHO
from polparse.engine.units import Match
from polparse.statements.attribution import Attribution, Stretch
from polparse.statements.contents import Contents
from polparse.statements.cue_clauses import CueClauses
from polparse.statements.subjects import Subjects
from polparse.statements.surroundings import Surroundings

__all__ = ["SaidBehind"]


class SaidBehind:
    """
    Attributions of one text whose content stands behind its cue, or is the subject of it.

    Args:
        clauses: tell more, if anything reads phrases and clauses.
    """

    def __init__(self, around: Surroundings, contents: Contents, clauses: CueClauses | None) -> None:
        self.around, self.contents, self.clauses = around, contents, clauses
        self.subjects = Subjects(around, clauses)

    def leading(self, mention: Match, begin: int, first: int, end: int, before: Sequence[Attribution]) -> Attribution | None:
        """Content after the cue; the source is looked for before it."""
        parts = mention.parts
        if "read" in parts and not (self.clauses is not None and self.clauses.takes(parts["cue"], parts["read"][0])):
            return None
        if "source" in parts:
            stretch = self.contents.behind(mention, end)
            return Attribution(mention.rule, parts["cue"], parts["source"], [stretch], subject=False)
        located = self.subjects.source(begin, first, mention.first, before)
        inside = located and located[0] and located[0][0] > begin and self.around.at["preposition"](located[0][0] - 1)
        if inside or not located:
            located = self.subjects.shared_aside(first, mention.first) or self.subjects.resumed(begin, mention.first) or located
        if not located and self.clauses is not None and "clause" in parts:
            # "went to see whether it works", "Vogt, citing “the law,” said that it was over"
            subject = self.clauses.controlling(parts["cue"])
            located = (subject, mention.first) if subject and subject[1] <= mention.first else None
        if not located:
            return None
        source, cue_first = located
        if source is None:
            later = self.around.search("next_subject", mention.last, end)
            if not later:
                return None
            source, end = later.span("source"), later.start()
        elif source[0] < mention.last and mention.first < source[1]:
            # What was taken for a source before holds this cue.
            return None
        relative = source[0] > first and self.around.at["relative_word"](source[0] - 1) is not None
        pronoun = self.around.is_relative(source[0])
        led = relative or (pronoun and self.around.is_apart(source[0])) or self.around.subordinate(min(first, source[0]), source[0])
        stretch = self.contents.behind(mention, end, led)
        if self.clauses is not None:
            if relative or pronoun or self.around.at["participle"](mention.first) or self.clauses.is_to_do(parts["cue"]):
                stretch = self.clauses.inside(stretch, parts["cue"])
            if "phrase" in parts:
                stretch = self.clauses.bounded(stretch, parts["cue"])
        if "loose" in parts:
            # "proclaimed its independence, and the envoys left"
            joins = self.around.search("joins", *stretch)
            past = joins.start() if joins else stretch[1]
            if not self.around.search("clause_finite", stretch[0], past) and not self.around.search("clause_likely", stretch[0], past):
                return None
        cue = (cue_first, parts["cue"][1])
        if "phrase" in parts and self.clauses is not None and cue_first == mention.first and self.clauses.is_told(parts["cue"], source):
            # "An envoy briefed on the talks", "an envoy said to have left"
            told_of = self.around.at["to_do"](stretch[0])
            return Attribution(mention.rule, cue, None, [source, stretch]) if told_of else None
        moved = self.around.at["moved"](mention.first) and not self.around.at["nobody"](source[0])
        if "quoted" not in parts and not moved and self.around.back("passive_pre", cue_first, mention.first + 1):
            if "phrase" in parts and self.around.units.has(source[0], WHO):
                # "Who was appointed minister" tells of a person, not of anything said.
                return None
            with_subject = "phrase" in parts and not self.around.at["nobody"](source[0])
            told = self.told(mention, source)
            return Attribution(mention.rule, cue, None, [source, stretch] if with_subject else [stretch], told)
        if self.around.at["nobody"](source[0]) and self.around.at["sourceless"](mention.first):
            return Attribution(mention.rule, cue, None, [stretch])
        if relative and (self.around.at["begins_finite"](stretch[0]) or self.around.whole["so_called"](source[0] - 1, cue[1])):
            return Attribution(mention.rule, cue, source, [(source[0] - 1, source[0]), stretch])
        return Attribution(mention.rule, cue, source, [stretch], parts.get("addressee"))

    def passive(self, mention: Match, first: int, end: int, before: Sequence[Attribution]) -> Attribution | None:
        """The subject is the content, or its beginning."""
        shared = self.around.back("shared_before", max(first - 1, 0), mention.first) if before else None
        if shared and before[-1].rule == mention.rule and "source" in mention.parts:
            # "was condemned by Norway and hailed by Ghana"
            cue = (shared.start("pre"), mention.parts["cue"][1])
            return Attribution(mention.rule, cue, mention.parts["source"], list(before[-1].content))
        subject = self.around.back("relative_before", first, mention.first) or self.around.back("subject_before", first, mention.first)
        if not subject:
            return None
        if (
            "source" not in mention.parts
            and self.is_telling(mention)
            and not self.around.back("passive_pre", subject.start("pre"), mention.first + 1)
        ):
            # "has chosen to leave"
            return None
        content, told = [], None
        if "clause" not in mention.parts:
            said = subject.span("source")
            begins = said[0] if self.clauses is None else self.clauses.subject_of(mention.parts["cue"], said)
            content.append((max(begins, first), said[1]))
        if "phrase" in mention.parts and mention.parts["phrase"][1] < mention.last:
            content.append(mention.parts["phrase"])
        elif "clause" in mention.parts or "phrase" in mention.parts:
            at = subject.start("source")
            content.append(self.contents.behind(mention, end, self.around.is_relative(at) and self.around.is_apart(at)))
            told = self.told(mention, subject.span("source"))
        return Attribution(mention.rule, (subject.start("pre"), mention.parts["cue"][1]), mention.parts.get("source"), content, told)

    def told(self, mention: Match, subject: Stretch) -> Stretch | None:
        """To whom it is said, if a verb in the passive says it to its subject."""
        return subject if self.is_telling(mention) and not self.around.at["nobody"](subject[0]) else None

    def is_telling(self, mention: Match) -> bool:
        """Whether the verb of a cue has somebody for its object to whom it is said."""
        return self.around.at["telling"](mention.first) is not None

    def introduced(self, mention: Match, first: int, end: int) -> Attribution | None:
        """A quotation after a colon, whatever the words before it are."""
        speaker = self.around.back("speaker_before", first, mention.first)
        if speaker:
            return Attribution(mention.rule, mention.parts["cue"], speaker.span("source"), [self.contents.behind(mention, end)])
        subject = self.around.search("clause_subject", first, mention.first)
        if not subject:
            return None
        cue = (subject.end("source"), mention.parts["cue"][1])
        return Attribution(mention.rule, cue, subject.span("source"), [self.contents.behind(mention, end)])

    def nominal(self, mention: Match, first: int, end: int) -> Attribution | None:
        """A noun and its complement."""
        source = mention.parts.get("source")
        if not source:
            owner = self.around.back("owner_before", first, mention.first)
            if not owner:
                return None
            source = owner.span("source")
        begin = source[0]
        if begin > mention.first and self.clauses is not None:
            # "Despite repeated warnings by Ghana that it failed, Vogt left": the phrase tells what it is led by.
            begin = self.clauses.opening(mention.first)
        stretch = self.contents.behind(mention, end, self.around.subordinate(first, begin))
        if self.clauses is not None:
            stretch = self.clauses.before_verb(stretch, mention.parts["cue"])
        return Attribution(mention.rule, mention.parts["cue"], source, [stretch], mention.parts.get("addressee"), subject=False)

    def reported(self, mention: Match, first: int, end: int, spoken: bool, steered: bool) -> Attribution | None:
        """An attribution inside the content of another: its source is somebody whom this content names or, if it is spoken, anybody."""
        made = None
        if mention.kind == "leading" and self.leads_to_clause(mention):
            subject = self.around.back("subject_before", first, mention.first)
            # "is said to have told them that": whom it is said of is the subject of both.
            steering = self.clauses.controlling(mention.parts["cue"]) if steered and not subject and self.clauses is not None else None
            if subject:
                cue = (subject.start("pre"), mention.parts["cue"][1])
                made = Attribution(mention.rule, cue, subject.span("source"), [self.contents.behind(mention, end)])
            elif steering:
                made = Attribution(mention.rule, mention.parts["cue"], steering, [self.contents.behind(mention, end)])
        elif mention.kind == "nominal":
            made = self.nominal(mention, first, end)
        if not made or not made.source:
            return None
        if spoken or self.around.at["named"](*made.source):
            return made
        # "said customers feared that it failed", "said she believed that it works", but no "said she knew it"
        acts = mention.kind == "leading" and self.clauses is not None and self.clauses.acts(made.source)
        told = acts or self.around.at["reported_one"](made.source[0])
        return made if told and made.content[0][1] <= end and self.around.search("clause_finite", *made.content[0]) else None

    def leads_to_clause(self, mention: Match) -> bool:
        """Whether a clause or an infinitive follows a cue, and no mere noun phrase."""
        return "clause" in mention.parts or self.around.at["to_do"](mention.parts["phrase"][0]) is not None
