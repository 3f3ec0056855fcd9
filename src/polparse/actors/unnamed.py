"""
Who speaks and has no name: "a Kremlin spokesman", "one teacher", "Vogt's lawyer".

Takes the phrases of sources, and the actors named so far; returns a draft for each of those who are nobody of these.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from polparse.actors.sector_codes import ACROSS, sector_of
from polparse.actors.state_codes import state_of
from polparse.actors.states_and_bodies import Draft
from polparse.contract.classes import (
    ARTICLE,
    AT,
    BODY_NOUN,
    CALLED_BODY,
    FOR,
    FROM,
    IN,
    OF,
    OFFICE,
    OFFICE_PLURAL,
    ON,
    PARTY,
    SECTOR,
    THE,
    TO,
    WH,
    WITH,
)
from polparse.engine.reader import Reader
from polparse.engine.units import Match, Units
from polparse.model import ActorKind, Mention
from polparse.spans import Span
from polparse.syntax.phrase import Phrase

__all__ = ["SPEAKERS", "Sources", "called", "home_of", "may_speak", "unnamed"]

# The phrases of sources that are somebody, be it without a name (see `may_speak`), each with the rule that finds it, and the characters of
# all of the source.
Sources = Sequence[tuple[Phrase, str, Span]]

_LEADS = f"{OF}|{FOR}|{AT}|{IN}|{FROM}|{WITH}|{TO}|{ON}"
_SOMEBODY = ("people", "body")
_OTHER = ("thing", "name")
SPEAKERS = ("person", "pronoun")
_OTHERS = (*SPEAKERS, "body")
_SPEAKING = f"{SECTOR}|{OFFICE}|{CALLED_BODY}|{BODY_NOUN}.party"
# How many of those who spoke may be meant.
_BACK = 10
_OFFICIAL = f"{OFFICE}.official&!{OFFICE_PLURAL}"
_OFFICIALS = "|".join(f"{OFFICE}.{office}" for office in ("adviser", "civil_servant", "diplomat", "official"))
_IN_OFFICE = f"{OFFICE}&!{OFFICE}.profession&!{OFFICE}.relative"


def unnamed(
    reader: Reader, sources: Sources, named: Mapping[int, int], offices: Sequence[Draft], descriptions: Iterable[Match]
) -> tuple[list[Draft], set[Span]]:
    """
    The actors of sources that are one person without a name.

    "The spokesman" is the one who spoke before, as "the police spokesman" or "a spokesman for the army", and takes what `offices` has of
    him.

    Args:
        reader: of the actors grammar.
        sources: in any order.
        named: the units that name somebody, or may mean one who is, each with the unit after its mention.
        offices: the offices without a holder.
        descriptions: what describes somebody who is told of.

    Returns:
        New drafts; and the stretches of the descriptions that mean one of them.
    """
    units = reader.units
    bare = {mention.span: mention for office in offices if office.country is None for mention in office.mentions}
    bare |= {found.span: Mention(found.span, "descriptor", found.rule) for found in descriptions}
    moved: set[Span] = set()
    made: dict[str, Draft] = {}
    # Who spoke, by the last word of what he is, the last last.
    spoke: dict[str, list[Draft]] = {}
    # Those of them whom "the official" may mean, with the places where they do.
    officials: list[tuple[int, Draft]] = []
    for phrase, rule, whole in sorted(sources, key=_place):
        if phrase.kind in _OTHERS or phrase.plural:
            continue
        head = phrase.head
        noun = units.form(head, head + 1).rpartition(" ")[2]
        again = _again(units, phrase, spoke.get(noun, ())) or _official(reader, head, officials)
        if head in named or head in units.found:
            if again is not None and phrase.group_span in bare:
                again.mentions.append(bare[phrase.group_span])
                moved.add(phrase.group_span)
            continue
        stretch = called(reader, phrase, whole, lambda *place: any(unit in named or unit in units.found for unit in range(*place)))
        if stretch is None:
            continue
        first, last = stretch
        if named.get(last - 1, last) > last:
            # No mention crosses another.
            last = head + 1
        draft = again if last == head + 1 else None
        if draft is None:
            key = units.form(first, last)
            kind: ActorKind = "office" if units.has(head, _IN_OFFICE) else "group"
            draft = made[key] = made.get(key) or Draft(kind, units.span(first, last).of(units.text), home_of(units, first, last))
        draft.mentions.append(Mention(units.span(first, last), "descriptor", rule))
        spoke.setdefault(noun, []).append(draft)
        if units.has(head, _OFFICIALS):
            officials.append((first, draft))
    for span, mention in bare.items() if officials else ():
        draft = None if span in moved else _official(reader, units.inside(span)[1] - 1, officials)
        if draft is not None:
            draft.mentions.append(mention)
            moved.add(span)
    for office in offices if moved else ():
        office.mentions = [mention for mention in office.mentions if mention.span not in moved]
    return list(made.values()), moved


def _place(source: tuple[Phrase, str, Span]) -> int:
    """Where a source stands."""
    return source[0].head


def may_speak(phrase: Phrase) -> bool:
    """Whether the head of a source is people or a body, or tells somebody: "a woman", "the campaign", "one Democrat", but no "program"."""
    if phrase.kind in _SOMEBODY:
        # "Vogt, whose party opposed it,"
        return not phrase.phrases.units.has(phrase.first, WH)
    return phrase.kind in _OTHER and phrase.phrases.units.has(phrase.head, _SPEAKING if phrase.kind == "thing" else PARTY)


def called(reader: Reader, phrase: Phrase, whole: Span, names: Callable[[int, int], bool]) -> tuple[int, int] | None:
    """
    By which words a source is called, in units: its noun group without its article, and what it is of or speaks for.

    None if it is told who it is: "a teacher, Lena Vogt,", "the plaintiffs - Norway and Chad -"; but "lawyers for Lena Vogt, the minister,"
    and "supporters of the mayor, Lena Vogt," tell who she is.

    Args:
        reader: of the actors grammar.
        phrase: of the source.
        whole: the characters of all of it.
        names: whether some units name somebody.
    """
    units, head = phrase.phrases.units, phrase.head
    first = phrase.first + (units.has(phrase.first, ARTICLE) and phrase.first < head)
    last = head + 1
    if last < len(units) and units.starts[last] < whole.end:
        end = units.at(whole.end - 1) + 1
        phrases = phrase.phrases
        while last < end and units.has(last, _LEADS):
            group = phrases.group_at(last + 1)
            if phrases.firsts[group] != last + 1 or phrases.kinds[group] not in phrases.grammar.nominal:
                break
            # "Aides to Vogt and Brandt"
            last = min(phrases.lasts[phrases.rows.get(group, (group,))[-1]], end)
        apart = reader.at("set_apart", last)
        if apart is not None and apart.last < end and names(apart.last, end):
            owner = phrases.phrase(phrases.group_at(last - 1)) if last > head + 1 else phrase
            if owner.kind != "person" and (owner.kind != "people" or owner is phrase or not phrase.plural):
                return None
    return first, last


def _again(units: Units, phrase: Phrase, spoke: Sequence[Draft]) -> Draft | None:
    """Who is meant of those who spoke: "the former officer" is the last one who was called a former officer, of the army or whatever."""
    if not units.has(phrase.first, THE):
        return None
    words = {*units.form(phrase.first + 1, phrase.head + 1).split()}
    return next((draft for draft in spoke[: -_BACK - 1 : -1] if words <= {*draft.name.casefold().split()}), None)


def _official(reader: Reader, head: int, officials: Sequence[tuple[int, Draft]]) -> Draft | None:
    """Whom "the official" means: the aide, adviser or diplomat who spoke before, if there is one alone."""
    if not reader.units.has(head, _OFFICIAL) or reader.before("definite_before", head, 1) is None:
        return None
    before = {draft for at, draft in officials[: _BACK + 1] if at < head}
    return before.pop() if len(before) == 1 else None


def home_of(units: Units, first: int, last: int) -> str | None:
    """The state of somebody who is called so, as ISO 3166 alpha-3; None of who is of several, as the United Nations are."""
    return None if sector_of(units, first, last) in ACROSS else state_of(units, first, last)
