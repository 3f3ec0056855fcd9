"""
Who does what an event tells, and to whom.

Takes the phrases that frames find, and the clauses around them; returns identifiers of actors.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

from polparse.actors.index import ActorIndex
from polparse.actors.together import PARTIES, Rows, is_set, may_be
from polparse.contract.classes import (
    AGAINST,
    AT,
    BY,
    CORRELATIVE,
    DELEGATION_NOUN,
    FOR,
    FROM,
    GROUP_NOUN,
    IF_WORD,
    IN,
    OF,
    ON,
    POSSESSIVE_DETERMINER,
    PROTEST_NOUN,
    QUANTIFIER,
    SIDE_NOUN,
    TO,
    UNTIL,
    WITH,
)
from polparse.model import Actor, EventType, Mention
from polparse.relations.events.told import OtherResults
from polparse.syntax.clause import Clause, Syntax
from polparse.syntax.clauses import NONE, OBJECT
from polparse.syntax.frames import Telling
from polparse.syntax.phrase import Phrase

__all__ = ["SAID", "EventSides"]

# What is done by words: their content tells what another verb would, and the rest of the clause may tell of whom.
SAID = frozenset(("ACCUSE", "AGREE", "REJECT", "REQUEST", "THREATEN"))
# Not those of whom it is said, only those to whom it would be done.
_OF_DEEDS = frozenset(("REJECT", "THREATEN"))
# Who is asked, though no actor, and none of those whom the rest tells of.
_ASKED = ("people", "body")
# Of clauses and phrases that lie in each other, so many are looked at.
_DEEP = 4
# Of what follows what follows a verb, so much.
_INNER = 2
# Of one clause no more actors are told.
_MANY = 40
# What leads somebody to whom a thing belongs, or who takes part.
_IMPOSED = f"{AGAINST}|{ON}"
_TIED = f"{AGAINST}|{BY}|{FOR}|{FROM}|{OF}|{TO}|{WITH}"
# Of what is no speech, fewer words tie those whom it is done to.
_TIES: Mapping[EventType, str] = {
    "AID": f"{FOR}|{TO}",
    "ASSAULT": AGAINST,
    "COERCE": f"{AGAINST}|{TO}",
    "CONCEDE": f"{AGAINST}|{FOR}|{ON}|{TO}",
    "COOPERATE": WITH,
    "MOBILIZE": AGAINST,
    "PROTEST": f"{AGAINST}|{AT}|{BY}|{OF}",
    "SANCTION": f"{AGAINST}|{FOR}|{ON}|{TO}",
    "SUPPORT": f"{BY}|{FOR}|{OF}|{TO}",
}
# What is done in a state is done to it, if nobody else is named: "condemned the murders in Chad".
_PLACED = frozenset(("ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "PROTEST", "REJECT", "REQUEST", "SANCTION", "SUPPORT"))
_SIDES = f"{DELEGATION_NOUN}|{SIDE_NOUN}|{GROUP_NOUN}.countries|{GROUP_NOUN}.groups"
_BOTH = f"{CORRELATIVE}&{QUANTIFIER}"
# What leads who has to do something else first.
_UNLESS = f"{IF_WORD}|{UNTIL}"
_SETS = f"{PARTIES}|{_SIDES}"
_STATES = frozenset(("country", "government"))
_ACTING = frozenset(("group", "office"))
_OF_STATES = frozenset(("group", "organisation"))
_KINDS = ("person", "office", "government", "country", "organisation", "group")


class EventSides:
    """
    Finds them in one text.

    Args:
        syntax: the clauses; None if nothing was read.
        index: who acts.
        other: what else tells events.
    """

    def __init__(self, syntax: Syntax | None, index: ActorIndex, other: OtherResults) -> None:
        self.syntax: Syntax | None = syntax
        self.index: ActorIndex = index
        self.other: OtherResults = other
        # By state, the part of it that the last phrases named which mean the state: its army.
        self.acting: dict[str, str] = {}
        # Where several stand side by side, and the heads of what means them later; none if no clause was read.
        self.rows: Rows | None = Rows(syntax) if syntax is not None else None
        self.delegated: bool = syntax is not None and bool(syntax.units.where(DELEGATION_NOUN))
        self.sets: frozenset[str] = syntax.units.lexicon.alphabet.holding[_SETS] if syntax is not None else frozenset()

    def actors(self, phrases: Iterable[Phrase], sent: bool = False) -> tuple[str, ...]:
        """
        Whom phrases name: by their heads, else by what belongs to these.

        Args:
            sent: whether those who come from somewhere act for it: "officials from Norway left".
        """
        phrases = tuple(phrases)
        if not phrases:
            return ()
        direct: list[str] = []
        for phrase in phrases:
            if sent and (senders := phrase.senders(self.index)):
                direct += [actor.id for actor in senders]
                continue
            direct += self.meant(phrase) or map(self.holder, self.named(phrase))
        if not direct:
            # What a resolution does is done by those who adopted it.
            direct = [id for phrase in phrases for id in self.authors(phrase)]
        if not direct:
            direct = [actor.id for phrase in phrases for actor in self.inside(phrase, ())]
        return tuple(dict.fromkeys(direct))[:_MANY]

    def authors(self, phrase: Phrase) -> tuple[str, ...]:
        """Those of whom an instrument is, if a phrase names one."""
        if phrase.kind != "thing":
            return ()
        resolution = self.other.instruments.over(phrase.phrases.units.span(phrase.head, phrase.head + 1))
        return resolution.actors if resolution is not None else ()

    def holder(self, actor: Actor) -> str:
        """Who is meant by an office: the only person who is said to hold it."""
        holders = self._holders.get(actor.name.casefold(), ()) if actor.kind in ("office", "group") else ()
        return holders[0] if len(holders) == 1 else actor.id

    @cached_property
    def _holders(self) -> dict[str, list[str]]:
        """By office, the people who hold it."""
        found: dict[str, list[str]] = {}
        for actor in self.index.actors:
            for title in {role.title.casefold() for role in actor.roles if role.status == "current"} if actor.kind == "person" else ():
                found.setdefault(title, []).append(actor.id)
        return found

    def others(self, phrases: Sequence[Phrase], sources: tuple[str, ...], things: bool = True, named: bool = False) -> tuple[str, ...]:
        """
        Whom phrases name but those who do it: of the first that names anybody, by its head, else by what belongs to it.

        Args:
            things: whether others than states are meant, too, whose a thing is.
            named: whether a group is not meant by a word before another: "police spending".
        """
        if not phrases:
            return ()
        states = {self.index.side(self.index[id]) for id in sources if self.index[id].kind in _STATES}
        for phrase in phrases:
            several = self.meant(phrase, counted=True)
            ids = (
                tuple(id for id in several if id not in sources)
                or self.but(sources, states, phrase, self.named(phrase))
                or self.but(sources, states, phrase, self.inside(phrase, sources, named))
            )
            if not things and (phrase.kind == "thing" or (ids and not several and not phrase.actors(self.index))):
                # "Received his letters", "received his body"
                ids = tuple(id for id in ids if self.index[id].kind in _STATES)
            if ids:
                return ids[:_MANY]
        return ()

    def but(self, sources: tuple[str, ...], states: set[str | None], phrase: Phrase, named: Iterable[Actor]) -> tuple[str, ...]:
        """Some that a phrase names, without those who do it, their states and their own groups."""
        return tuple(
            dict.fromkeys(
                id
                for actor in named
                if (id := self.holder(actor)) not in sources
                and not self.is_own(phrase, actor)
                and not (states and self.is_of_state(actor, states, sources))
            )
        )

    def is_of_state(self, actor: Actor, states: set[str | None], sources: tuple[str, ...]) -> bool:
        """Whether an actor is a state of those who act, or its government; the governments of two of its parts are two."""
        if actor.kind not in _STATES or self.index.side(actor) not in states:
            return False
        return actor.kind != "government" or any(self.index[id].kind != "government" for id in sources)

    def is_own(self, phrase: Phrase, actor: Actor) -> bool:
        """Whether it is a group of those who act: "its forces"."""
        return actor.kind == "group" and phrase.phrases.units.has(phrase.first, POSSESSIVE_DETERMINER)

    def inside(self, phrase: Phrase, without: tuple[str, ...], named: bool = False) -> tuple[Actor, ...]:
        """Whom else than some a phrase belongs to: "Norway's offer", "the offer of Norway"; see `others`."""
        for conjunct in phrase.conjuncts:
            inner: Phrase | None = conjunct
            for _ in range(_DEEP):
                if inner is None:
                    break
                told = self.index.mentions(inner.group_span, _KINDS)
                if told and (own := self.of_whom(told, without, named)) is not None:
                    return (own,)
                inner = inner.of
                if inner is not None and (direct := inner.actors(self.index)):
                    return direct
        return ()

    @staticmethod
    def of_whom(told: Sequence[tuple[Mention, Actor]], without: tuple[str, ...], named: bool) -> Actor | None:
        """Whose a thing is of those whom it names: a person, if there is one."""
        others = [row for row in told if row[1].id not in without and not (named and row[1].kind == "group")]
        # "His rival Vogt's home" is Vogt's.
        own = [actor for mention, actor in others if mention.kind != "pronoun"] or [actor for _, actor in others]
        return next((actor for actor in own if actor.kind == "person"), own[0]) if own else None

    def meant(self, phrase: Phrase, counted: bool = False) -> tuple[str, ...]:
        """
        Those whom a phrase means that stands for several named before: who met last, else who acted side by side.

        Args:
            counted: whether it must tell how many they are, or that they are sides.
        """
        units = phrase.phrases.units
        if self.rows is None or units.string[phrase.head] not in self.sets or phrase.possessor is not None or not is_set(phrase):
            return ()
        sides, count = units.has(phrase.head, _SIDES), phrase.number or (2 if units.has(phrase.first, _BOTH) else None)
        if counted and not sides and count is None:
            return ()
        if not all(actor.kind == "group" and self.index.side(actor) is None for actor in phrase.actors(self.index)):
            return ()
        doers = () if self.rows.holders(phrase.first, phrase.head + 1, self.index) else self.other.met_before(units.starts[phrase.first])
        if len(doers) < 2 or not may_be(units, phrase.head, map(self.index.__getitem__, doers)):
            return self.rows.meant(phrase, self.index, self.named)
        if sides:
            states = [self.index.state(side) for id in doers if (side := self.index.side(self.index[id]))]
            doers = tuple(dict.fromkeys(state.id for state in states if state is not None))
        return doers if len(doers) == (count or len(doers)) > 1 else ()

    def met_before(self, phrases: Sequence[Phrase], sources: tuple[str, ...]) -> bool:
        """Whether some who act are only those who met last: "the two sides discussed trade" tells of no other meeting."""
        if not phrases or not all(map(is_set, phrases)):
            return False
        doers = self.other.met_before(phrases[0].phrases.units.starts[phrases[0].first])
        sides = (self.index.state(side) for id in doers if (side := self.index.side(self.index[id])))
        return len(doers) > 1 and {*sources} <= {*doers, *(state.id for state in sides if state is not None)}

    def named(self, phrase: Phrase) -> tuple[Actor, ...]:
        """Whom a phrase names by its heads, of a delegation its state: "the Norwegian delegation"."""
        index, conjuncts = self.index, phrase.conjuncts
        found: dict[str, Actor] = {}
        for conjunct in conjuncts:
            own = conjunct.own(index)
            actors = conjunct.stands_for(index, own)
            if own is not None and own.kind in _ACTING:
                for actor in actors:
                    if actor.kind in _STATES:
                        self.acting.setdefault(actor.id, own.id)
            if len(conjuncts) > 1:
                found |= {actor.id: actor for actor in actors}
        if len(conjuncts) > 1:
            actors = tuple(found.values())
        if not self.delegated or not any(phrase.phrases.units.has(one.head, DELEGATION_NOUN) for one in conjuncts):
            return actors
        return tuple((self.index.state(one.country) if one.country and one.kind in _OF_STATES else None) or one for one in actors)

    def parts(self, sides: tuple[str, ...]) -> tuple[str, ...]:
        """Of some sides that were just found, those who act for a state among them; what was found before is then forgotten."""
        if not self.acting:
            return ()
        found = tuple(self.acting[id] for id in sides if id in self.acting)
        self.acting.clear()
        return found

    def owner(self, telling: Telling) -> tuple[str, ...]:
        """Whose a noun is: "the Norwegian attack on Chad"."""
        if self.syntax is None:
            return ()
        phrase = self.syntax.phrases.headed_by(telling.unit)
        if phrase is None:
            return ()
        start = self.syntax.units.starts[phrase.head]
        named = self.index.mentions(phrase.group_span, _KINDS)
        return next(((actor.id,) for mention, actor in named if mention.span.end <= start), ())

    def of_outer(self, clause: Clause) -> tuple[str, ...]:
        """Who does it, where the subject is only a pronoun, or what somebody made: the subject of the clauses around."""
        subject = clause.subject
        if (clause.verb is not None and clause.verb.passive) or (subject is None and not clause.inherited):
            return ()
        if subject is not None and subject.kind != "pronoun" and clause.kind != "participle":
            return ()
        antecedent = clause.antecedent if clause.kind == "participle" else None
        if antecedent is not None and clause.parent is not None and antecedent.group not in clause.syntax.objects(clause.parent.number):
            # "Left after protests calling for it", but "filed a lawsuit accusing Norway"
            return ()
        pronoun = subject is not None and subject.kind == "pronoun"
        inner, outer = clause, clause.parent
        for _ in range(_DEEP):
            if outer is None or (inner.kind == "complement" and not pronoun):
                # Who says it is another.
                break
            above = outer.agent
            if above is not None and above.kind != "pronoun":
                found = self.actors((above,))
                if found:
                    return found
            inner, outer = outer, outer.parent
        return ()

    @staticmethod
    def behind_subject(telling: Telling) -> Sequence[Phrase]:
        """Those whom it is done to, without what belongs to the subject: "rebels from Chad attacked"."""
        phrases, clause, unit = telling.roles.get("target", ()), telling.clause, telling.unit
        if not phrases or clause is None or telling.frame.noun:
            return phrases
        for phrase in phrases:
            if phrase.first < unit:
                break
        else:
            return phrases
        subject = clause.subject
        return phrases if subject is None else tuple(one for one in phrases if one.first >= unit or one.first <= subject.first)

    def where(self, clause: Clause) -> tuple[str, ...]:
        """The state that those who do it act for, if only those are told to whom it is done, and where: "was arrested in Norway"."""
        if clause.verb is None or not clause.verb.passive or clause.agent is not None:
            return ()
        return tuple(id for id in self.others(clause.led_by(IN), ()) if self.index[id].kind in _STATES)

    def of_complement(self, root: EventType, clause: Clause, sources: tuple[str, ...], deep: int = _INNER) -> tuple[str, ...]:
        """Whom what follows a verb is about: its subject, patient or companions, else those of what follows that."""
        for inner in clause.complements[:_DEEP]:
            if root in _OF_DEEDS and inner.kind != "infinitive":
                # "rejected that Norway left", "warned that Norway might leave"
                continue
            subject = inner.subject
            own = (subject,) if not inner.inherited else ()
            if root == "REQUEST" and subject is not None and subject.kind in _ASKED and not self.others((subject,), sources):
                # "demanded that its allies leave Norway"
                continue
            row = [phrase for phrase in (*own, inner.patient, *(adjunct.phrase for adjunct in inner.adjuncts)) if phrase is not None]
            found = self.others(row, sources, named=root == "AGREE") or (
                self.of_complement(root, inner, sources, deep - 1) if deep and root in SAID else ()
            )
            if not found and root not in _OF_DEEDS:
                found = self.behind(root, inner, sources, named=root == "AGREE")
            if found:
                return found
        return ()

    def behind(self, root: EventType, clause: Clause, sources: tuple[str, ...], named: bool = False) -> tuple[str, ...]:
        """Whose what is done to is, or whom it is done with: "rejected a plan by Norway", "a request filed by Norway"; see `others`."""
        syntax, verb = clause.syntax, clause.syntax.clauses.verbs[clause.number]
        if syntax.passive(clause.number):
            return ()
        row, places = [], []
        units, phrases = syntax.units, syntax.phrases
        ties, end = _TIES.get(root, _TIED), NONE
        for role, group, preposition in syntax.some(clause.number):
            if group < verb:
                continue
            phrase, led = phrases.phrase(group), phrases.firsts[preposition] if preposition > verb else NONE
            protest = root == "PROTEST" and led != NONE and units.has(phrase.head, PROTEST_NOUN)
            if role == OBJECT or protest or (led != NONE and units.has(led, ties)):
                if root in SAID or role != OBJECT:
                    row.append(phrase)
                for told in syntax.about(phrase):
                    row += self.said_of(root, told)
            elif preposition == end and root in _PLACED and units.has(led, IN):
                places.append(phrase)
            end = phrase.end
        found = self.others(row, sources, named=named) if row else ()
        return found or tuple(id for id in self.others(places, sources) if self.index[id].kind in _STATES)

    def of_clause_about(self, root: EventType, phrases: Sequence[Phrase], sources: tuple[str, ...]) -> tuple[str, ...]:
        """Who takes part in what some phrases are told to be: "a probe into crimes committed by Norway"."""
        if self.syntax is None:
            return ()
        things = (phrase for phrase in phrases if phrase.kind == "thing")
        row = [who for thing in things for told in self.syntax.about(thing) for who in self.said_of(root, told)]
        return self.others(row, sources) if row else ()

    def of_condition(self, clause: Clause, sources: tuple[str, ...]) -> tuple[str, ...]:
        """Who has to do something before it is done, or so that it is not: "until Norway leaves"."""
        for inner in clause.children_behind()[:_DEEP]:
            for one in (inner, *inner.children_behind()[:_DEEP]):
                marker, subject = one.marker, one.subject
                if marker is not None and subject is not None and not one.inherited and clause.syntax.units.has(marker, _UNLESS):
                    # "Until Norway leaves", "until the demands are met by Norway"
                    agent = one.agent if one.verb is not None and one.verb.passive else None
                    found = self.others((subject, agent) if agent is not None else (subject,), sources)
                    if found:
                        return found
        return ()

    @staticmethod
    def said_of(root: EventType, clause: Clause) -> list[Phrase]:
        """Who takes part in a clause that says what a thing is: "a plan made by Norway", "sanctions imposed on Norway"."""
        who = None
        if clause.kind == "participle":
            imposed = clause.led_by(_IMPOSED) if root == "CONCEDE" else []
            if imposed:
                return imposed
            who = clause.agent if clause.verb is not None and clause.verb.passive else None
        elif clause.kind == "complement" and root not in _OF_DEEDS:
            # "claims that Norway left"
            who = clause.subject
        return [who] if who is not None else []
