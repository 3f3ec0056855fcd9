"""
The words of one office: what it is, of whom and where.

Takes the units of an office with its modifiers and scope; gives the role that they name. The macros of the roles grammar say which
words tell what, as parts.
"""

from collections.abc import Callable
from functools import lru_cache

from polparse.contract.classes import (
    AGENCY,
    BODY,
    BODY_NOUN,
    CAP,
    COMPANY,
    COUNTRY,
    DEMONYM,
    OFFICE,
    OFFICE_DESIGNATE,
    OFFICE_FORMER,
    PARLIAMENT,
    PARTY,
    SHARED_BODY,
)
from polparse.contract.norms import OFFICES, STATUSES
from polparse.engine.lexicon import Lexicon
from polparse.engine.reader import Parts, Reader
from polparse.engine.sentences import sentence_at
from polparse.engine.units import Stretch, Units
from polparse.model import Office, Role, RoleStatus
from polparse.people.nations import country_of
from polparse.spans import Span

__all__ = ["OF_STATE", "Nations", "read_role"]

_PARTY = f"{PARTY}|{BODY_NOUN}.party"
_TELLS_NATION = f"{COUNTRY}|{DEMONYM}|{AGENCY}&!{SHARED_BODY}|{PARLIAMENT}&!{SHARED_BODY}"
_NATION = f"{COUNTRY}|{DEMONYM}"
# A body by its name inside the words of an office.
_INNER = f"{CAP}&{AGENCY}|{CAP}&{PARLIAMENT}|{CAP}&{BODY_NOUN}|{CAP}&{BODY}"

# The countries that the text has named by the end of the paragraph of a unit.
Nations = Callable[[int], frozenset[str | None]]
# Offices that somebody holds for a state, even where his organisation is not named.
OF_STATE = frozenset(
    ("head_of_state", "head_of_government", "minister", "diplomat", "military", "adviser", "civil_servant", "legislator", "governor")
)
_MINISTER = f"{CAP}&{OFFICE}.minister"
# What stands before a possessive is searched as far.
_OWNER = 6
# What the head of a body is; of another, its leader.
_HEADS: dict[Office, str] = {
    "legislator": f"{PARLIAMENT}|{BODY_NOUN}.parliament",
    "judge": f"{BODY_NOUN}.court",
    "executive": f"{COMPANY}|{BODY_NOUN}.company|{BODY_NOUN}.media|{BODY_NOUN}.university",
    "head_of_state": f"{BODY_NOUN}.government",
}
# Of some offices, what follows is read in its own way: the end of the name of the macro.
_SCOPES = {"minister": "_minister", "legislator": "_legislator", "mayor": "_local", "governor": "_local"}


def read_role(reader: Reader, first: int, last: int, rule: str, nations: Nations, inferred: bool) -> Role | None:
    """
    Read the words of one office.

    Args:
        reader: of the roles grammar.
        first, last: the units of the office with its modifiers and scope.
        rule: the rule that found it.
        nations: the countries that the text has named by then.
        inferred: the office was given to a group.

    Returns:
        None if no office is among the words.
    """
    head = reader.at("head_office", first, last)
    if head is None:
        return None
    words = _Words(reader, first, last, head.parts["head"], nations)
    return Role(
        span=reader.units.span(first, last),
        title=_joined(reader.units, words.title),
        office=words.office,
        organisation=words.organisation,
        country=words.country,
        place=words.place,
        accredited_to=words.accredited,
        status=words.status,
        inferred=inferred,
        rule=rule,
        party=words.party,
    )


class _Words:
    """
    What the words of an office say, one after the other.
    """

    def __init__(self, reader: Reader, first: int, last: int, head: Stretch, nations: Nations) -> None:
        self.reader = reader
        self.units = reader.units
        self.first, self.head = first, head
        self.nations = nations
        self.status: RoleStatus = "current"
        self.country: str | None = None
        self.organisation: str | None = None
        self.place: str | None = None
        self.accredited: str | None = None
        self.party: str | None = None
        self.title: list[Stretch] = []
        # After the last unit of the organisation, and of a country right behind the office.
        self._body: int | None = None
        self._of_country: int | None = None
        self._before()
        self.title.append(head)
        self._behind(last)

    @property
    def office(self) -> Office | None:
        """The kind of office; the president of a body is none of a state."""
        office, body = OFFICES.get(self.units.norm(OFFICE, self.head[0]) or ""), self._body
        if office != "head_of_state" or body is None:
            return office
        return next((kind for kind, bodies in _HEADS.items() if self.units.ends_as(body, bodies)), "leader")

    def _before(self) -> None:
        """The words before the office."""
        first, last = self.first, self.head[0]
        # What a minister is for is no party and no body: "Labour Minister".
        minister = self.units.has(last, _MINISTER)
        for word in self.reader.each("word_before_minister" if minister else "word_before", first, last):
            name, stretch = next(iter(word.parts.items()))
            if name in STATUSES:
                self.status = STATUSES[name]
            elif name == "country":
                self.country = country_of(self.units, stretch[0]) or self.country
            elif name == "organisation":
                self._name_body(stretch)
                self.country = self._nation_of_body(stretch[0]) or self.country
            elif name == "title":
                self.title.append(stretch)
            elif name == "possessive":
                self._owner(stretch[0])
            elif name == "place":
                self.place = self._text(stretch)
        for told in self.reader.each("party_before_minister" if minister else "party_before", first, self.head[1]):
            self._name_party(told)

    def _owner(self, possessive: int) -> None:
        """Whose the office is, before a possessive."""
        self.title.clear()
        owner = self.reader.search("owner_name", self.first, possessive)
        if owner and self.organisation is None:
            self._name_body(owner.parts["organisation"])
        if self.country is None:
            self.country = _country(self.units, self.reader.before("nation_of_owner", possessive, _OWNER))

    def _behind(self, last: int) -> None:
        """All that follows the office."""
        if self.units.has(self.head[0], OFFICE_DESIGNATE):
            self.status = "designate"
        elif self.units.has(self.head[0], OFFICE_FORMER):
            self.status = "former"
        behind = self.reader.at("behind_head", self.head[1], last)
        start = self.head[1]
        if behind:
            start = behind.last
            if "designate" in behind.parts:
                self.status = "designate"
            if "title" in behind.parts:
                # The second field of a minister.
                self.title.append(behind.parts["title"])
            if "organisation" in behind.parts:
                body = behind.parts["organisation"]
                self._name_body(body)
                self._name_party(self.reader.at("party_behind", *body))
                self.country = self.country or self._nation_of_body(body[0])
        for phrase in self.reader.each("phrase_of", start, last):
            remark = self.reader.at("before_remark", phrase.first, phrase.last)
            self._scope(phrase.first, remark.last if remark else phrase.last)
            if remark and self.country is None:
                self.country = _country(self.units, self.reader.at("home", remark.last, phrase.last))
        if self.organisation is None:
            self._name_inner()
        if self.organisation is None:
            self._its_body()

    def _its_body(self) -> None:
        """The body that "its" means, with which the sentence or the one before it begins: "The World Bank agreed, its president said"."""
        if self.reader.at("its", self.first) is None and self.reader.before("its", self.first, 1) is None:
            return
        start, _ = sentence_at(self.units, self.first)
        for sentence in (start, sentence_at(self.units, max(start - 2, 0))[0]):
            told = self.reader.at("first_body", sentence, self.first)
            if told is not None:
                self._name_body(told.parts["organisation"])
                return

    def _name_inner(self) -> None:
        """The body in an office of several words that are one unit: "member of the Bundestag"."""
        span = self.units.span(self.head[0], self.head[0] + 1)
        _, _, tail = span.of(self.units.text).rpartition(" of the ")
        body = _inner_body(self.units.lexicon, tail) if tail and not tail.islower() else None
        if body is not None:
            start = span.end - len(tail)
            # "Governor of the Central Bank" of Nigeria: its name goes on.
            end = self.units.ends[self._of_country - 1] if self._of_country else start + body.end
            self.organisation = self.units.text[start + body.start : end]

    def _scope(self, first: int, last: int) -> None:
        """What one phrase says that follows an office."""
        kind = next((scope for office, scope in _SCOPES.items() if self.units.has(self.head[0], f"{OFFICE}.{office}")), "")
        scope = self.reader.at(f"scope_parts{kind}", first, last) if last > first else None
        parts = scope.parts if scope else {}
        if "accredited" in parts:
            self.accredited = country_of(self.units, parts["accredited"][0])
        elif "country" in parts:
            self.country = country_of(self.units, parts["country"][0]) or self.country
            self._of_country = parts["country"][1] if first == self.head[1] else None
        elif "place" in parts:
            self.place = self._text(parts["place"])
        elif "constituency" in parts:
            self.place = self.place or self._text(parts["constituency"])
        elif "organisation" in parts:
            if self.organisation is None:
                self._name_body(parts["organisation"])
                self._name_party(self.reader.at("party_behind", *parts["organisation"]))
            if "owner" in parts and not self.accredited:
                self.country = self.country or self._nation_of_body(parts["owner"][0])
        elif scope and (self.organisation is None or self.title[-1][1] == first):
            self._field(scope)

    def _field(self, scope: Parts) -> None:
        """What somebody is responsible for: part of his title, or a part of a country."""
        if "region" in scope.parts:
            # "the governor of Norway's far north"
            self.country = self.country or country_of(self.units, scope.parts["owner_of_region"][0])
            self.place = self._text(scope.parts["region"])
        elif "field" in scope.parts:
            self.title[-1] = self.title[-1][0], scope.last

    def _name_body(self, stretch: Stretch) -> None:
        self.organisation, self._body = self._text(stretch), stretch[1]

    def _name_party(self, told: Parts | None) -> None:
        """The party that some words are, or with which they begin ("Labour leader")."""
        if told is None or self.party is not None:
            return
        parts = told.parts
        if "party" in parts or ("body" in parts and self.units.ends_as(told.last, _PARTY)):
            self.party = self._text((told.first, told.last))
        elif "adjective" in parts:
            self.party = self._text(parts["adjective"])
        elif "compound" in parts:
            word = self._text(parts["compound"]).split()[0]
            self.party = word if _is_party(self.units.lexicon, word) else None

    def _nation_of_body(self, unit: int) -> str | None:
        """The country of a body; None if bodies of several countries have its name, and the text has not named this one."""
        nation = country_of(self.units, unit)
        return None if self.units.has(unit, SHARED_BODY) and nation not in self.nations(unit) else nation

    def _text(self, stretch: Stretch) -> str:
        return self.units.span(*stretch).of(self.units.text)


@lru_cache(maxsize=1024)
def _inner_body(lexicon: Lexicon, words: str) -> Span | None:
    """The first body in the words of an office."""
    inner = Units.of(words, lexicon)
    return next((inner.span(unit, unit + 1) for unit in range(len(inner)) if inner.has(unit, _INNER)), None)


@lru_cache(maxsize=1024)
def _is_party(lexicon: Lexicon, word: str) -> bool:
    return Units.of(word, lexicon).has(0, PARTY)


def _country(units: Units, told: Parts | None) -> str | None:
    """The country that a macro found as the part of this name."""
    return country_of(units, told.parts["country"][0]) if told else None


def _joined(units: Units, title: list[Stretch]) -> str:
    """The words of some stretches as they stand, joined over what is left out."""
    parts: list[Span] = []
    end = -1
    for first, last in title:
        span = units.span(first, last)
        if first == end:
            parts[-1] = Span(parts[-1].start, span.end)
        else:
            parts.append(span)
        end = last
    return " ".join(span.of(units.text) for span in parts)
