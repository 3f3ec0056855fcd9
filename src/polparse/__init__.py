"""Parse political text: who said what, as whom, when."""

import sys

try:
    import datetime
    from collections.abc import Iterable, Iterator
    from functools import partial
    from typing import TYPE_CHECKING, Literal, TypeVar, overload

    from polparse.corpus.failures import Failure
    from polparse.errors import LexiconError, PackError, PolparseError, RuleError, ValidationError, WorkerError
    from polparse.loaded import parser as _parser
    from polparse.model import (
        Actor,
        ActorCode,
        Citation,
        ClauseAct,
        Commitment,
        Condition,
        Delegation,
        Document,
        Event,
        Meeting,
        Mention,
        Name,
        Passage,
        Provision,
        Resolution,
        Role,
        Statement,
        Timex,
        Turn,
        Vote,
    )
    from polparse.model.document import PAGES as _PAGES
    from polparse.model.document import Pages as _Pages
    from polparse.model.model import SERIAL as _SERIAL
    from polparse.model.model import Serial as _Serial
    from polparse.spans import Span
except KeyboardInterrupt:
    # In a program of its own, the interpreter shows where; in the command, Ctrl-C is quiet.
    if sys.argv[0].replace("\\", "/").rpartition("/")[2].partition(".")[0] in ("-m", "polparse"):
        sys.exit(130)
    raise

if TYPE_CHECKING:
    from polparse.engine.rules import Rule, hit, miss
    from polparse.explanation import Explanation
    from polparse.export.batches import Columns
    from polparse.export.columns import TableName
    from polparse.export.tables import Table
    from polparse.parser import Parser
    from polparse.tracing import Trace

__all__ = [
    "Actor",
    "ActorCode",
    "Citation",
    "ClauseAct",
    "Commitment",
    "Condition",
    "Delegation",
    "Document",
    "Event",
    "Explanation",
    "Failure",
    "LexiconError",
    "Meeting",
    "Mention",
    "Name",
    "PackError",
    "Parser",
    "Passage",
    "PolparseError",
    "Provision",
    "Resolution",
    "Role",
    "Rule",
    "RuleError",
    "Span",
    "Statement",
    "Timex",
    "Trace",
    "Turn",
    "ValidationError",
    "Vote",
    "WorkerError",
    "__version__",
    "batch",
    "explain",
    "extract_attributions",
    "extract_citations",
    "extract_dates",
    "extract_events",
    "extract_resolutions",
    "extract_titles",
    "extract_turns",
    "hit",
    "json_schema",
    "load",
    "miss",
    "parse",
    "parse_actor",
    "parse_html",
    "parse_name",
    "pipe",
    "table",
    "why",
]

__version__ = "0.2.0"

_C = TypeVar("_C")

# What the first parse needs is imported by whoever asks for it: it takes longer than all the rest.
_LATE = {
    "Explanation": "polparse.explanation",
    "Parser": "polparse.parser",
    "Rule": "polparse.engine.rules",
    "Trace": "polparse.tracing",
    "hit": "polparse.engine.rules",
    "miss": "polparse.engine.rules",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _LATE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        import importlib

        return getattr(importlib.import_module(_LATE[name]), name)


def parse(
    text: str, *, date: str | datetime.date | None = None, name: str | None = None, only: Iterable[str] | None = None
) -> Document:
    """
    Find actors, statements, meetings, delegations, resolutions and their citations, commitments, conditions, events, turns and dates.

    Args:
        text: English; any string at all. Every span of the result indexes it.
        date: the day on which the text was published, which "on Monday" and "last year" count from. Without it, such
            timexes have no value. NaN and NaT, which tables hold where a date is missing, are none.
        name: what the caller calls the text, such as its file; it becomes the name of the document.
        only: lists of a document, if no others are wanted; those whose items they name come with them (with "statements" the actors and
            dates). What is found is the same, and what is not asked for takes no time.

    Returns:
        What was found; an empty tuple of each kind if nothing was.

    Raises:
        TypeError: `text` is no string, or `name` is none, or `only` is one.
        ValueError: `date` is no date and no string that writes one day out (``2020-06-11``, ``20200611``, ``11 June 2020``); or a document
            has no such list.

    Warns:
        UserWarning: the text is a page of HTML, whose markup would be read as words: `parse_html` reads what it says.

    >>> doc = parse("Ada Boateng, the foreign minister of Ghana, arrived on Tuesday.", date="2024-03-08")
    >>> doc.actors[0].name, doc.actors[0].roles[0].title
    ('Ada Boateng', 'foreign minister')
    >>> doc.dates[0].span.of(doc.text), doc.dates[0].value
    ('Tuesday', '2024-03-05')
    >>> parse("The Diet met.", date=float("nan"), name="diet.txt").name
    'diet.txt'
    >>> parse("Lena Vogt will sign, the envoy said on Monday.", only=["statements"])
    <Document of 46 characters: 2 actors, 1 statement, 1 date>
    """
    if name is not None and not isinstance(name, str):
        raise TypeError(f"name is no str but a {type(name).__name__}")
    return _parser().parse(_string(text), date, name, _strings(only))


@overload
def pipe(
    texts: Iterable[str],
    *,
    dates: Iterable[str | datetime.date | None] | str | datetime.date | None = None,
    names: Iterable[str | int | None] | None = None,
    only: Iterable[str] | None = None,
    html: bool = False,
    processes: int | None = None,
    errors: Literal["raise"] = "raise",
    progress: bool = False,
    parser: "Parser | None" = None,
) -> Iterator[Document]: ...


@overload
def pipe(
    texts: Iterable[str],
    *,
    dates: Iterable[str | datetime.date | None] | str | datetime.date | None = None,
    names: Iterable[str | int | None] | None = None,
    only: Iterable[str] | None = None,
    html: bool = False,
    processes: int | None = None,
    errors: Literal["keep"],
    progress: bool = False,
    parser: "Parser | None" = None,
) -> Iterator[Document | Failure]: ...


@overload
def pipe(
    texts: Iterable[tuple[str, _C]],
    *,
    dates: Iterable[str | datetime.date | None] | str | datetime.date | None = None,
    names: Iterable[str | int | None] | None = None,
    only: Iterable[str] | None = None,
    html: bool = False,
    processes: int | None = None,
    errors: Literal["raise"] = "raise",
    progress: bool = False,
    parser: "Parser | None" = None,
) -> Iterator[tuple[Document, _C]]: ...


@overload
def pipe(
    texts: Iterable[tuple[str, _C]],
    *,
    dates: Iterable[str | datetime.date | None] | str | datetime.date | None = None,
    names: Iterable[str | int | None] | None = None,
    only: Iterable[str] | None = None,
    html: bool = False,
    processes: int | None = None,
    errors: Literal["keep"],
    progress: bool = False,
    parser: "Parser | None" = None,
) -> Iterator[tuple[Document | Failure, _C]]: ...


def pipe(
    texts: Iterable[object],
    *,
    dates: Iterable[str | datetime.date | None] | str | datetime.date | None = None,
    names: Iterable[str | int | None] | None = None,
    only: Iterable[str] | None = None,
    html: bool = False,
    processes: int | None = None,
    errors: Literal["raise", "keep"] = "raise",
    progress: bool = False,
    parser: "Parser | None" = None,
) -> Iterator[object]:
    """
    Parse many texts, in several processes.

    Args:
        texts: strings; or pairs of a string and anything else, which comes back beside the document. They are read as they are needed, a
            few hundred kilobytes ahead of the documents, so that memory does not grow with their number.
        dates: the day of publication of each, or one for all, as for `parse`.
        names: what each is called, as for `parse`; whole numbers, as tables have them, too.
        only: as for `parse`.
        html: whether the texts are pages of HTML, read as `parse_html` reads them.
        processes: how many parse; None for as many as this process may use processors. With 1 all is done in this process, and no text is
            read before the document of the one before it was taken.
        errors: what becomes of a text that is no string, whose date is none, or at which a process ran out of memory or ended again
            and again. ``"raise"`` raises the error at its place; ``"keep"`` puts a `Failure` there.
        progress: show on stderr, if it is a terminal, how many are done, how many a second, and the time left: by tqdm if it is
            installed (``polparse[progress]``), also in notebooks.
        parser: what parses, if it has words or rules of your own. Each process makes it anew, from what it was made of.

    Returns:
        One document, `Failure` or pair for each text, in their order. A process that is killed costs none: another does what is left. When
        the iterator is closed or given up, and at Ctrl-C, the processes end.

    Raises:
        TypeError: `texts` or `names` is a string or no iterable; or a text is no string.
        ValueError: `errors` or `processes` is none of these, there are more or fewer dates or names than texts, or a date is none.
        MemoryError, WorkerError: as told under `errors`; the latter also if no process can be started.

    Warns:
        UserWarning: a text is a page of HTML, and `html` is False.

    >>> texts = ["Ghana will sign, the envoy said.", "Norway agreed on Monday."]
    >>> [doc.dates[0].value if doc.dates else None for doc in pipe(texts, dates=["2024-03-05", "2024-03-06"], processes=1)]
    [None, '2024-03-04']
    >>> [(doc.actors[0].name, row) for doc, row in pipe([("Norway agreed.", 17)], processes=1)]
    [('Norway', 17)]
    >>> [type(result).__name__ for result in pipe(["Norway agreed.", None], errors="keep", processes=1)]
    ['Document', 'Failure']
    """
    from polparse.corpus import pipe as piped
    from polparse.corpus.jobs import Job

    job = Job(_parser if parser is None else partial(_same, parser), _same, _strings(only))
    return piped.pipe(texts, job, dates=dates, names=names, html=html, processes=processes, errors=errors, progress=progress)


def parse_html(
    text: str, *, date: str | datetime.date | None = None, name: str | None = None, only: Iterable[str] | None = None
) -> Document:
    """
    `parse` for a page of HTML, or a part of one.

    Args:
        text: the page. Scripts, styles, navigation, forms and the head are left out; all else is read, also what is no article.
        date: as for `parse`; what the page says of itself is not asked.
        name: as for `parse`.
        only: as for `parse`.

    Returns:
        As `parse`, with spans of the page. The text of the document is as long as the page, and has blanks where that has markup (U+2060,
        which is not seen, where a blank would part a word): it can be read, and spans index it as they do the page.

    Raises:
        TypeError, ValueError: as `parse`.

    >>> page = "<p>Norway&rsquo;s <b>foreign minister</b> left on <i>3 May 2021</i>.</p>"
    >>> doc = parse_html(page)
    >>> doc.dates[0].span.of(page), doc.dates[0].span.of(doc.text), len(doc.text) == len(page)
    ('3 May 2021', '3 May 2021', True)
    """
    from polparse.corpus.jobs import Task, parsed

    return parsed(_parser(), Task.of(text, date, name, html=True), _strings(only))


def extract_dates(
    text: str, *, date: str | datetime.date | None = None, languages: Iterable[str] | None = None
) -> tuple[Timex, ...]:
    """
    Find dates, times, durations and sets, and nothing else.

    Args:
        text: as for `parse`.
        date: as for `parse`.
        languages: ISO 639 codes; English alone if None. In other languages calendar dates are found, in words or figures: days,
            with their year or without, and months with their year. Arabic, Persian and other digits are digits.

    Returns:
        In reading order; of English alone, the same timexes as ``parse(text, date=date).dates``.

    Raises:
        TypeError: `text` is no string, or `languages` is one.
        ValueError: `date` is no date, or a language is none; the message shows it.

    >>> [timex.value for timex in extract_dates("From May 2019 to 3 June 2021.")]
    ['2019-05', '2021-06-03']
    >>> [timex.value for timex in extract_dates("Firmado el 3 de junio de 2021.", languages=("es", "fr"))]
    ['2021-06-03']
    """
    return _parser().dates(_string(text), date, languages)


def extract_titles(text: str) -> tuple[Role, ...]:
    """
    Find the offices, ranks, professions and functions that a text gives to people, and nothing else.

    Args:
        text: as for `parse`.

    Returns:
        Roles in reading order, each with the span of its holder's name; one that several share, once for each.

    Raises:
        TypeError: `text` is no string.

    >>> text = "Former Prime Minister Ada Boateng met the envoys Kofi Mensah and Lena Vogt."
    >>> [(role.title, role.status, role.holder.of(text)) for role in extract_titles(text)]
    [('Prime Minister', 'former', 'Ada Boateng'), ('envoys', 'current', 'Kofi Mensah'), ('envoys', 'current', 'Lena Vogt')]
    """
    return _parser().titles(_string(text))


def extract_attributions(text: str) -> tuple[Statement, ...]:
    """
    Find who said, believes, wants or shows what, and nothing else.

    Args:
        text: as for `parse`.

    Returns:
        Statements in reading order of their content; ``actors`` is empty in all of them, as none are looked for: `parse`
        finds those.

    Raises:
        TypeError: `text` is no string.

    >>> said, = extract_attributions("The talks will resume, the envoy said.")
    >>> [span.of("The talks will resume, the envoy said.") for span in said.source + said.cue + said.content]
    ['the envoy', 'said', 'The talks will resume']
    """
    return _parser().attributions(_string(text))


def extract_events(text: str, *, date: str | datetime.date | None = None) -> tuple[Event, ...]:
    """
    Find who did what to whom.

    Args:
        text: as for `parse`.
        date: as for `parse`.

    Returns:
        In reading order, the same as those of ``parse(text, date=date).events``: the ids of sources and targets are those of its actors.

    Raises:
        TypeError: `text` is no string.
        ValueError: `date` is no date.

    >>> event, = extract_events("Norwegian police arrested two Danish activists in Oslo.")
    >>> event.type, event.mode, event.place, event.trigger.of("Norwegian police arrested two Danish activists in Oslo.")
    ('COERCE', 'arrest', 'Oslo', 'arrested')
    """
    return _parser().events(_string(text), date)


def extract_turns(text: str) -> tuple[Turn, ...]:
    """
    Find who has the floor in a record, briefing, debate or interview, and nothing else.

    Args:
        text: as for `parse`.

    Returns:
        Turns in reading order; no two overlap, and ``actor`` is None in all of them, as no actors are looked for. ``()`` for a text
        whose lines do not open, again and again, with a label of one form.

    Raises:
        TypeError: `text` is no string.

    >>> text = "MS. VOGT: The port will open.\\n\\nQ   When?\\n\\nMS. VOGT: In May."
    >>> [(turn.speaker, turn.content[0].of(text)) for turn in extract_turns(text)]
    [('MS. VOGT', 'The port will open.'), ('Q', 'When?'), ('MS. VOGT', 'In May.')]
    """
    return _parser().turns(_string(text))


def extract_citations(text: str) -> tuple[Citation, ...]:
    """
    Find where a text identifies resolutions, laws, treaties and other instruments, and nothing else.

    Args:
        text: as for `parse`.

    Returns:
        Citations in reading order; no two overlap. Numbers and symbols in their printed notation, each of a list on its own,
        treaties and laws by their names, and words like "the present resolution" that name one of these again.

    Raises:
        TypeError: `text` is no string.

    >>> [citation.identifier for citation in extract_citations("See resolutions 12 (1948) and 1514 (XV), and 50 U.S.C. 1541.")]
    ['S/RES/12(1948)', 'A/RES/1514(XV)', '50 U.S.C. 1541']
    """
    return _parser().citations(_string(text))


def extract_resolutions(text: str, *, date: str | datetime.date | None = None) -> tuple[Resolution, ...]:
    """
    Find the resolutions that a text holds in full, and nothing else.

    Args:
        text: as for `parse`.
        date: as for `parse`.

    Returns:
        In reading order, the same as those of ``parse(text, date=date).resolutions`` whose genre is ``document``; ``()`` if the
        text has the form of no resolution. What a text only mentions is found by `parse`.

    Raises:
        TypeError: `text` is no string.
        ValueError: `date` is no date.

    >>> found, = extract_resolutions(
    ...     "Resolution 999 (1995)\\nof 1 June 1995\\nThe Security Council,\\nRecalling its earlier decisions,\\n"
    ...     "1. Requests all States to report by 1 July 1995;\\n2. Decides to remain seized of the matter."
    ... )
    >>> found.identifier, found.date, [(clause.kind, clause.number, clause.acts[0].verb) for clause in found.provisions]
    ('S/RES/999(1995)', '1995-06-01', [('preambular', None, 'recalling'), ('operative', '1', 'requests'), ('operative', '2', 'decides')])
    """
    return _parser().resolutions(_string(text), date)


def parse_actor(text: str) -> ActorCode:
    """
    Read a string that names one actor, such as a field of a data set, into country and code.

    Args:
        text: the actor and nothing else. What only the world knows (whose minister somebody is) stays unknown.

    Returns:
        Country and part of society, each None if the words do not tell it.

    Raises:
        TypeError: `text` is no string.

    >>> [parse_actor(actor).code for actor in ("Kenyan troops", "Iraqi Foreign Ministry spokesman", "former president of Ghana")]
    ['KENMIL', 'IRQGOV', 'GHAELI']
    """
    return _parser().code(_string(text))


def parse_name(text: str) -> Name:
    """
    Read a string that is one name, such as a line of a list, into honorifics, offices, given and family names.

    Args:
        text: the name and nothing else.

    Returns:
        The parts as they stand; empty or None where there is none.

    Raises:
        TypeError: `text` is no string.

    >>> name = parse_name("H.E. Dr. Abdul Rahman al-Fadhli")
    >>> name.honorifics, name.given, name.family
    (('H.E.', 'Dr.'), 'Abdul Rahman', 'al-Fadhli')
    >>> name = parse_name("former Minister of Trade Kim Song-min")
    >>> name.offices, name.given, name.family
    (('former Minister of Trade',), 'Song-min', 'Kim')
    """
    return _parser().name(_string(text))


def batch(
    columns: "Columns", *, text: str = "text", date: str | None = None, name: str | None = None, table: "TableName | None" = None
) -> dict[str, list[object]]:
    """
    Parse a column of texts, as data frames and clusters hand them out, and give columns.

    It is a function for the ``map`` of Hugging Face datasets, the ``map_partitions`` of Dask, the ``map_batches`` of Ray and the
    ``mapInPandas`` of Spark (how: :doc:`/how-to/clusters`). It can be pickled, as `functools.partial` of it can.

    Args:
        columns: equally long columns by their names: a dict of lists or arrays, a batch of a dataset, a data frame of pandas.
        text: the column of the texts.
        date: the column of the days of publication; None if there is none.
        name: the column of what the documents are called; likewise.
        table: None, or the name of a table (see `table`).

    Returns:
        Without a table, all columns and ``document``, the document as JSON, which `Document.from_json` reads. With one, its rows, in the
        order of the texts, each beside the other columns of its text. And ``error`` in both: a text that is no string, or whose date is
        none, has no document, or one row without values, and ``error`` says why; it is empty for all others. A column that has the name of
        a new one is called ``date_of_text`` beside it.

    Raises:
        KeyError: there is no such column; the message lists those that there are.
        ValueError: there is no such table, the columns are not equally long, or two of them would have one name.

    >>> made = batch({"id": [7, 8], "text": ["It rained on 3 May 2021.", None]})
    >>> made["id"], made["document"][0][:15], made["error"]
    ([7, 8], '{"schema":"1.1"', ['', 'text is no str but a NoneType'])
    >>> made = batch({"id": [7], "text": ["It rained on 3 May 2021 and in June 2022."]}, table="dates")
    >>> made["id"], made["words"], made["value"]
    ([7, 7], ['3 May 2021', 'June 2022'], ['2021-05-03', '2022-06'])
    """
    from polparse.export import batches

    return batches.batch(parse, columns, text, date, name, table)


def table(documents: "Document | Iterable[Document | Failure]", name: "TableName") -> "Table":
    """
    A table of what was found, as flat rows.

    Args:
        documents: one, or several; of several, each is taken when the rows of the one before it have been given, so that memory does not
            grow with their number. Of a text that could not be parsed (`pipe` keeps those if it is told so) there is a row in the table
            "documents", and none in the others.
        name: what a row is: "statements", "dyads" ...; the reference lists the tables and their columns.

    Returns:
        An iterator of rows, in the order of the documents and of their results; a row is a dict from each column to a string, an integer,
        a boolean or None. Its ``schema`` has the columns with their types; polars, DuckDB, pandas and pyarrow read it as it is, too.

    Raises:
        TypeError: `documents` are none.
        ValueError: there is no such table; the message lists those that there are.

    >>> doc = parse("Ghana will sign, the envoy said.", name="talks.txt")
    >>> row, = table(doc, "statements")
    >>> row["document"], row["source"], row["cue"], row["content"], row["content_start"], row["content_end"]
    ('talks.txt', 'the envoy', 'said', 'Ghana will sign', 0, 15)
    >>> table([], "dyads").schema["trigger_start"]
    <class 'int'>
    """
    from polparse.export.tables import Table

    return Table(documents, name)


def explain(name: str, *, parser: "Parser | None" = None) -> "Explanation":
    """
    What a rule means.

    Args:
        name: of a rule, as ``rule`` of a result has it.
        parser: whose rules are asked, if it has others than `parse`.

    Returns:
        What it finds, by what pattern, with sentences in which it finds something and others in which it must not. As a string, a page
        for a terminal.

    Raises:
        RuleError: no rule has this name; the message has those that are most like it.
        TypeError: `name` is no string.

    >>> told = explain("en.roles.after_several")
    >>> told.kind, told.topic
    ('role', 'Offices, ranks and functions of persons')
    >>> told.hits[0]
    'Lena Vogt and Ivo Brandt, [[the two Norwegian envoys to Rome]], spoke.'
    >>> explain("en.roles.afer")
    Traceback (most recent call last):
        ...
    polparse.errors.RuleError: no rule 'en.roles.afer'; is it en.roles.after ...
    """
    from polparse.explanation import explain as explained

    return explained((parser or _parser()).language, name)


def why(text: str, *, date: str | datetime.date | None = None, parser: "Parser | None" = None, topic: str | None = None) -> "Trace":
    """
    Why a sentence gives what it gives: its words with all that each can be, what rules found, its clauses, what became of it, and the
    rules that came furthest without a match.

    Args:
        text: a sentence, or some: it takes a second.
        date: as for `parse`.
        parser: whose words and rules are asked, if it has others than `parse`.
        topic: the one topic whose rules are followed ("roles", "delegations" ...), each that began at all; by default a dozen of all
            topics, of which much was there.

    Returns:
        All this as values. As a string, a page of 80 columns.

    Raises:
        TypeError: `text` is no string.
        ValueError: `date` is no date, or there is no such topic.

    >>> told = why("Lena Vogt, the sachem of Norway, left.")
    >>> [(match.text, match.kind, match.rule) for match in told.matches if match.kind in ("person", "country")]
    [('Lena Vogt', 'person', 'en.names.given'), ('Norway', 'country', 'en.actors.country')]
    >>> [(clause.subject, clause.verb, clause.status) for clause in told.clauses]
    [('Lena Vogt, the sachem of Norway', 'leave', 'done')]
    >>> next((stop.read, stop.at, stop.wanted[0]) for stop in told.stops if stop.rule == "en.roles.after")
    ('Lena Vogt, the sachem', 'of', '<office&!office.relative&!office_plural>')
    """
    from polparse.tracing import why as traced

    return traced(_string(text), date=date, parser=parser or _parser(), topic=topic)


def load() -> None:
    """
    Read all words and rules now, instead of when texts first need them.

    All of polparse is safe to use from several threads, with or without this. A service calls it before it takes requests; a program
    that forks, before it does, so that the processes share what was read.

    >>> load()
    """
    _parser().load()


def json_schema() -> dict[str, object]:
    """
    The JSON Schema (2020-12) of ``Document.to_dict()``.

    >>> json_schema()["$ref"]
    '#/$defs/Document'
    """
    from polparse.model import serial

    return serial.json_schema()


def _string(text: object) -> str:
    if not isinstance(text, str):
        raise TypeError(f"text is no str but a {type(text).__name__}")
    if text[:99].lstrip()[:1] == "<":
        from polparse.documents.markup import warn_of_page

        warn_of_page(text, stacklevel=3)
    return text


def _strings(values: Iterable[str] | None) -> tuple[str, ...] | None:
    if isinstance(values, str):
        raise TypeError(f"only is no iterable of str but a str: {values!r}")
    return None if values is None else tuple(values)


_T = TypeVar("_T")


def _same(value: _T) -> _T:
    return value


def _serial() -> _Serial:
    from polparse.model import serial

    return serial


def _pages() -> _Pages:
    from polparse.export.html import page

    return page


_SERIAL.give(_serial)
_PAGES.give(_pages)
