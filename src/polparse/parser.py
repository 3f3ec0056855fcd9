"""The stages of a parse, in order."""

import datetime
import re
from collections.abc import Callable, Iterable
from functools import cache

import attrs

from polparse.actors.assemble import actors
from polparse.actors.coded_phrases import printed
from polparse.actors.codes import code_of
from polparse.actors.index import ActorIndex
from polparse.documents.assemble import documents, mentioned, united
from polparse.documents.citations import find_citations
from polparse.engine.rules import Grammar
from polparse.engine.sentences import find_quotations
from polparse.engine.units import Units
from polparse.gc_pause import paused
from polparse.language import Language
from polparse.model import ActorCode, Citation, Document, Name, Resolution, Role, Statement, Timex
from polparse.people.name_parts import name_parts
from polparse.people.names import find_names
from polparse.people.roles import find_roles
from polparse.relations.commitments import commitments
from polparse.relations.conditions import conditions
from polparse.relations.delegations import delegations
from polparse.relations.instruments import resolutions
from polparse.relations.meetings import meetings
from polparse.statements.assemble import statements
from polparse.time.other_languages import between, check_languages, foreign_dates
from polparse.time.timexes import find_timexes, resolve

__all__ = ["Parser"]

Date = str | datetime.date | None
# How many rules of a grammar have an example among the texts that load the rest.
_SHOWN = 2
_ISO_DATE = re.compile(r"(?:\d{4}-\d{2}-\d{2}|\d{8})(?![^T ])", re.ASCII)
_WORDED_DATE = re.compile(r"(?=.*[A-Za-z]{3})(?=.*\b\d{4}\b)[A-Za-z0-9 ,.:+-]{8,40}", re.ASCII)


@attrs.frozen
class Parser:
    """
    Reads texts of one language.
    """

    language: Language

    @paused()
    def parse(self, text: str, date: Date = None, name: str | None = None) -> Document:
        """Everything in a text."""
        anchor = _anchor(date)
        language = self.language
        plain = Units.of(text, language.lexicon)
        timexes = find_timexes(plain, language.dates)
        dates = resolve(timexes, language.dates, anchor)
        dated = plain.merge(timexes)
        units = dated.merge(find_names(dated, language.names))
        roles = find_roles(units, language.roles)
        named = actors(units, language.actors, roles)
        said = statements(units, language.quotations, language.attributions, named)
        index = ActorIndex(named)
        published = anchor.isoformat() if anchor else None
        met = meetings(units, language.meetings, index, dates, published)
        cited = self.citations(text)
        return Document(
            text=text,
            date=published,
            name=name,
            actors=named,
            delegations=delegations(units, language.delegations, index, met),
            meetings=met,
            resolutions=united(
                self._documents(text, lambda: cited, lambda: dates), resolutions(units, language.instruments, index, dates, said, cited)
            ),
            statements=said,
            commitments=commitments(units, language.commitments, index),
            conditions=conditions(units, language.conditions, index),
            dates=dates,
            citations=cited,
        )

    def load(self) -> None:
        """Compile every grammar and read what stages look up, now instead of when a text first needs it."""
        grammars = [grammar for field in attrs.fields(Language) if isinstance(grammar := getattr(self.language, field.name), Grammar)]
        for grammar in grammars:
            grammar.compile()
        # What is looked up or compiled besides when a text first needs it: these examples need nearly all of it.
        language = self.language
        examples = [layout.examples[0] for layout in language.layouts]
        examples += [notation.examples[0] for notation in language.notations]
        examples += [rule.examples[0] for grammar in grammars for rule in grammar.rules[:_SHOWN]]
        self.parse("\n\n".join(example.text for example in examples))

    def units(self, text: str, grammar: str) -> Units:
        """The units that a grammar of the language reads, by the name of its field in `Language`."""
        language = self.language
        units = Units.of(text, language.lexicon)
        if grammar == "dates":
            return units
        units = units.merge(find_timexes(units, language.dates))
        if grammar == "names":
            return units
        units = units.merge(find_names(units, language.names))
        if grammar == "attributions":
            return units.merge(find_quotations(units, language.quotations))
        return units

    @paused()
    def dates(self, text: str, date: Date = None, languages: Iterable[str] | None = None) -> tuple[Timex, ...]:
        """Timexes alone, as `parse` finds them; and if other languages are asked for, calendar dates in these where none of them is."""
        anchor = _anchor(date)
        codes = (self.language.code,) if languages is None else check_languages(languages)
        own: tuple[Timex, ...] = ()
        if self.language.code in codes:
            grammar = self.language.dates
            own = resolve(find_timexes(Units.of(text, self.language.lexicon), grammar), grammar, anchor)
        others = [code for code in codes if code != self.language.code]
        return between(own, foreign_dates(text, others, anchor)) if others else own

    @paused()
    def titles(self, text: str) -> tuple[Role, ...]:
        """Roles alone, each with the name of its holder, in reading order."""
        roles = [role for _, role in find_roles(self.units(text, "roles"), self.language.roles)]
        return tuple(sorted({(role.span, role.title, role.holder): role for role in roles}.values(), key=lambda role: role.span))

    def code(self, text: str) -> ActorCode:
        """The codes of one actor, whom the whole text names."""
        return code_of(self.units(printed(text, self.language.lexicon), "roles"))

    def name(self, text: str) -> Name:
        """The parts of one name, which the whole text is."""
        return name_parts(Units.of(text, self.language.lexicon), self.language.roles)

    @paused()
    def citations(self, text: str) -> tuple[Citation, ...]:
        """Identified instruments alone."""
        return find_citations(text, self.language.notations, self.language.anaphora)

    @paused()
    def resolutions(self, text: str, date: Date = None) -> tuple[Resolution, ...]:
        """Full texts of resolutions alone."""
        anchor = _anchor(date)
        language = self.language

        def when() -> tuple[Timex, ...]:
            return resolve(find_timexes(Units.of(text, language.lexicon), language.dates), language.dates, anchor)

        return united(self._documents(text, cache(lambda: self.citations(text)), when), ())

    def _documents(
        self, text: str, cite: Callable[[], tuple[Citation, ...]], when: Callable[[], tuple[Timex, ...]]
    ) -> list[Resolution]:
        # Each layout may ask for the dates.
        dates = cache(when)
        found = [found for layout in self.language.layouts for found in documents(text, layout, cite, dates)]
        return list(mentioned(sorted(found, key=lambda resolution: resolution.span), cite())) if found else []

    @paused()
    def attributions(self, text: str) -> tuple[Statement, ...]:
        """Statements alone, their sources not resolved to actors."""
        return statements(self.units(text, "quotations"), self.language.quotations, self.language.attributions)


def _anchor(date: Date) -> datetime.date | None:
    """
    The day that relative timexes count from.

    Raises:
        ValueError: no date, and no string that writes one day out, like ``2020-06-11``, ``20200611``, ``2020-06-11T09:00:00Z`` or
            ``Thu, 11 Jun 2020 09:00:00 GMT``. Numbers that may be day or month ("3/4/2020") are no date.
    """
    if _missing(date):
        return None
    if isinstance(date, datetime.datetime):
        return date.date()
    if date is None or isinstance(date, datetime.date):
        return date
    if isinstance(date, str):
        try:
            if _ISO_DATE.match(date):
                return datetime.datetime.fromisoformat(date).date()
            if _WORDED_DATE.fullmatch(date):
                return _worded(date)
        except ValueError:
            pass
    raise ValueError(f"not a date (YYYY-MM-DD): {date!r:.60}")


def _missing(date: object) -> bool:
    """Whether it is what tables hold where there is no date: NaN and NaT are not equal to themselves, of NA that is missing too."""
    if date is None or isinstance(date, str):
        return date is None
    try:
        unlike: object = date != date
        return unlike is date or bool(unlike)
    except (ArithmeticError, TypeError, ValueError):
        # An array, a signalling NaN: neither a date nor missing.
        return False


def _worded(date: str) -> datetime.date:
    """
    A day with the name of its month, as feeds and pages print it.

    Raises:
        ValueError: it is none.
    """
    # Imported here: it takes longer than all the rest of polparse.
    import dateparser

    found: datetime.datetime | None = dateparser.parse(
        date,
        languages=["en"],
        settings={
            "REQUIRE_PARTS": ["day", "month", "year"],
            "PARSERS": ["absolute-time"],
            "RELATIVE_BASE": datetime.datetime(2000, 1, 1),
            "RETURN_AS_TIMEZONE_AWARE": False,
            "STRICT_PARSING": True,
        },
    )
    if found is None:
        raise ValueError(date)
    return found.date()
