"""
What the words for promises tell.

Takes what frames tell of promises; returns what is promised, and who promises it to whom.
"""

from collections.abc import Iterator, Sequence

from polparse.contract.classes import (
    ADJECTIVE,
    CURRENCY,
    DENIED_VERB,
    LAST_VERB,
    MONEY_NOUN,
    NOUN,
    NOUNS,
    ON,
    PUNCTUATION,
    STATE_VERB,
    THAT,
    TO,
    WISHED_VERB,
)
from polparse.engine.units import Units
from polparse.relations.commitments.promisers import Promisers
from polparse.relations.promised import TO_COME, Promise, Promised, Unpromised, joined, of_phrase, promise
from polparse.relations.speakers import FIRST_PERSON, Speakers
from polparse.spans import Span
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["Promises"]

# What is told of a promise only if it is money.
_MONEY = ("announcement", "grant")
# The clauses that say what is promised.
_TOLD = ("complement", "infinitive", "quotation")
_THIRD = "pronoun_subject.3sn|pronoun_subject.3sm|pronoun_subject.3sf|pronoun_subject.3p"


class Promises:
    """
    Finds them in one text.

    Args:
        syntax: the clauses.
        promisers: who promises, to whom.
        speakers: in whose mouth it is.
        unpromised: the clauses that nothing has promised so far.
    """

    def __init__(self, syntax: Syntax, promisers: Promisers, speakers: Speakers, unpromised: Unpromised) -> None:
        self.syntax = syntax
        self.units: Units = syntax.units
        self.promisers = promisers
        self.speakers = speakers
        self.unpromised = unpromised

    def found(self, tellings: Sequence[Telling]) -> Iterator[Promise]:
        """What words for promises tell."""
        for telling in tellings:
            if not self.is_told(telling):
                continue
            by = self.promisers.of(telling)
            if by is None:
                continue
            what = self.what(telling, by)
            to = self.promisers.promised_to(telling)
            for one in what:
                receiving = to or (self.promisers.receiving(one.clause) if one.clause is not None else ())
                yield promise(telling, one, by, tuple(id for id in receiving if id not in by))

    def is_told(self, telling: Telling) -> bool:
        """Whether it is told as made: not denied, not only wished for."""
        clause = telling.clause
        if not telling.frame.noun:
            expected = ("planned", "done", "wished") if telling.frame.auxiliary else ("done",)
            return clause is not None and clause.status in expected
        phrase = self.syntax.phrases.headed_by(telling.unit)
        if phrase is None or phrase.negative:
            return False
        verb = clause.verb if clause is not None else None
        if verb is not None and telling.function != "subject" and self.units.has(verb.head, f"{WISHED_VERB}|{DENIED_VERB}"):
            return False
        return clause is None or clause.status not in ("denied", "wished")

    def what(self, telling: Telling, by: Sequence[str]) -> list[Promised]:
        """What is promised."""
        if telling.frame.noun:
            return self.behind_noun(telling, by)
        clause = telling.clause
        if clause is None:
            return []
        if telling.frame.auxiliary:
            return [one for more in joined(clause) if (one := self.unpromised.take(more)) is not None]
        # "To applause from farmers, she bound herself to pay": what leads a clause is not promised, but for its subject.
        subject = clause.subject
        phrases = [
            phrase
            for phrase in telling.roles.get("what", ())
            if (phrase.first > telling.unit or phrase == subject) and self.is_thing(phrase, telling)
        ]
        if phrases or telling.frame.kind in _MONEY:
            return [of_phrase(phrase, clause) for phrase in phrases[:1]]
        found: list[Promised] = []
        for child in clause.children_behind():
            if child.kind in ("infinitive", "participle"):
                beside = bool(found) and child.marker is None
                if child.kind == "infinitive" or beside or (child.marker is not None and self.units.has(child.marker, f"{TO}|{ON}")):
                    found += [one] if (one := self.unpromised.take(child)) is not None else []
            elif self.is_told_to_come(child) or (found and child.kind == "complement" and child.inherited):
                whole = not self.does_himself(child, by)
                found += [one] if (one := self.unpromised.take(child, whole)) is not None else []
        return self.whole(found) or self.quoted(telling) or self.said_before(telling, by) or self.given(telling) or self.called(clause)

    def whole(self, found: Sequence[Promised]) -> list[Promised]:
        """The same, of which two are one that share a noun: "committed to building new and keeping old roads"."""
        whole: list[Promised] = []
        for one in found:
            before = whole[-1] if whole else None
            if before is None or not self.lacks_noun(before):
                whole.append(one)
            else:
                whole[-1] = before._replace(span=Span(before.span.start, one.span.end), last=one.last)
        return whole

    def lacks_noun(self, one: Promised) -> bool:
        """Whether an adjective whose noun is told later ends it: "building new", but not "remain calm", "help the poor"."""
        clause = one.clause
        if clause is None or clause.verb is None or self.units.has(clause.verb.head, f"{STATE_VERB}|{LAST_VERB}"):
            return False
        return self.units.ends_as(one.last, f"{ADJECTIVE}&!{NOUN}&!{NOUNS}") and not any(part.definite for part in clause.objects)

    def given(self, telling: Telling) -> list[Promised]:
        """What is promised, if nothing else is and it only looks like people: "pledged ten breakfast clubs"."""
        clause, what = telling.clause, telling.roles.get("what", ())
        if clause is None or len(what) != 1 or telling.roles.get("to") or any(child.kind in _TOLD for child in clause.children_behind()):
            return []
        return [of_phrase(one, clause) for one in what if one.kind == "body" or (one.kind == "people" and not one.definite)]

    def said_before(self, telling: Telling, by: Sequence[str]) -> list[Promised]:
        """What is promised in the clause before: "no prisons will be built, she pledged"."""
        statement = self.speakers.told_by(telling.unit) if telling.frame.kind == "pledge" else None
        if statement is None or statement.kind == "direct":
            return []
        first, last = self.units.inside(statement.content[0])
        clause = self.syntax.told_in(first, last - 1) if first < last <= telling.unit else None
        if clause is None or clause.verb is None or clause.verb.modality not in TO_COME:
            return []
        return [one for one in (self.unpromised.take(clause, not self.does_himself(clause, by)),) if one is not None]

    def called(self, clause: Clause) -> list[Promised]:
        """What is promised by the clause behind: "what she promised was a truce"."""
        behind = self.syntax.clause(clause.number + 1) if clause.kind == "question" and clause.number + 1 < len(self.syntax) else None
        if behind is None or behind.first != clause.last or behind.kind != "question":
            return []
        is_said = self.syntax.is_form_of_be(behind.number)
        told = behind if not is_said and behind.status == "planned" else None
        told = next((child for child in behind.children_behind() if child.kind in _TOLD), None) if is_said else told
        if told is not None:
            return [one for one in (self.unpromised.take(told, told.kind == "complement"),) if one is not None]
        return [of_phrase(one, behind) for one in behind.objects[:1]] if is_said else []

    def is_told_to_come(self, clause: Clause) -> bool:
        """Whether a clause says that something will be, as a promise does; behind whom it is promised to, it looks like a relative one."""
        verb = clause.verb
        if verb is None or verb.modality not in TO_COME:
            return False
        if clause.kind == "relative":
            return not clause.inherited and clause.marker is not None and self.units.has(clause.marker, THAT)
        return clause.kind == "complement"

    def quoted(self, telling: Telling) -> list[Promised]:
        """What is promised in quotation marks."""
        statement = self.speakers.told_by(telling.unit) if telling.frame.kind == "pledge" else None
        if statement is None or statement.kind != "direct":
            return []
        first, last = self.units.inside(statement.content[0])
        words = [unit for unit in range(first, last) if not self.units.has(unit, PUNCTUATION)]
        if not words:
            return []
        first, last = words[0], words[-1] + 1
        return [Promised(self.units.span(first, last), first, last, False, None)]

    def is_thing(self, phrase: Phrase, telling: Telling) -> bool:
        """Whether a phrase is what is promised, and not who is promised something."""
        units = self.units
        money = any(units.has(unit, f"{CURRENCY}|{MONEY_NOUN}") for unit in range(phrase.first, phrase.last))
        if telling.frame.kind in _MONEY:
            return money
        if telling.frame.kind == "agreement":
            return not any(actor.kind in ("person", "country") for actor in phrase.actors(self.promisers.index))
        return money or (phrase.kind in ("thing", "number") and not phrase.actors(self.promisers.index))

    def does_himself(self, clause: Clause, by: Sequence[str]) -> bool:
        """Whether who promises something is to do it himself."""
        subject = clause.subject
        if subject is None or clause.inherited or self.units.has(subject.head, f"{FIRST_PERSON}|{_THIRD}"):
            return True
        promisers = [self.promisers.everybody[id] for id in by]
        return any(self.speakers.for_whom(promiser, actor) for actor in subject.actors(self.promisers.index) for promiser in promisers)

    def behind_noun(self, telling: Telling, by: Sequence[str]) -> list[Promised]:
        """What is promised behind the word "promise"."""
        phrase = self.syntax.phrases.headed_by(telling.unit)
        if phrase is None:
            return []
        around = (*telling.roles.get("by", ()), *telling.roles.get("to", ()))
        for unit in dict.fromkeys((self.syntax.phrases.lasts[phrase.group], phrase.last, *(one.last for one in around))):
            clause = self.syntax.opening_at(unit)
            if clause is not None and (
                clause.kind == "infinitive"
                or (clause.kind == "participle" and clause.marker is not None)
                or (clause.kind in ("complement", "relative") and clause.verb is not None and clause.verb.modality in TO_COME)
            ):
                # "Assurances that refugees would be safe": not who gives them is to be so.
                whole = clause.kind in ("complement", "relative") and not self.does_himself(clause, by)
                return [one for more in joined(clause) if (one := self.unpromised.take(more, whole)) is not None]
        some = [of_phrase(one, None) for one in telling.roles.get("what", ()) if one.kind == "thing"][:1]
        if some:
            # "The promise of peace" may be nobody's.
            return some if by else []
        if not telling.frame.verb:
            return []
        behind = self.syntax.phrases.starting_at(phrase.last + 1) if self.units.has(phrase.last, f"{TO}|{ON}") else None
        is_thing = behind is not None and behind.kind == "thing" and not self.units.has(behind.head, f"{ADJECTIVE}&!{NOUN}&!{NOUNS}")
        return [of_phrase(behind, None)] if behind is not None and is_thing else []
