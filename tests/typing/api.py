"""
Lines that must type-check, and lines that must not.

mypy reads this file, nobody runs it. A line that must not check ends in an ignore with the code of its error: as unused ignores
are errors, it has to fail.
"""

import datetime
from collections.abc import Iterator
from typing import assert_type

import polparse
from polparse import Actor, ActorCode, Document, Failure, Mention, Role, Span, Statement, Timex
from polparse.model import InstrumentType, MeetingKind, MeetingStatus, Office, Sector, Stance, TimexModifier

doc = polparse.parse("The Diet met.", date="2020-06-11")
assert_type(doc, Document)
assert_type(doc.date, str | None)
assert_type(doc.actors, tuple[Actor, ...])
assert_type(doc.actors[0].roles[0].accredited_to, str | None)
assert_type(doc.actors[0].mentions[0].span, Span)
assert_type(doc.statements[0].content, tuple[Span, ...])
assert_type(doc.dates[0].value, str | None)
assert_type(doc.commitments[0].deadline, Span | None)
assert_type(doc.dates[0].span.of(doc.text), str)
assert_type(doc.statements[0].actors, tuple[str, ...])
assert_type(doc.commitments[0].by, tuple[str, ...])
assert_type(doc.statements[0].stance, Stance | None)
assert_type(doc.actors[0].roles[0].office, Office | None)
assert_type(doc.meetings[0].kind, MeetingKind)
assert_type(doc.meetings[0].status, MeetingStatus)
assert_type(doc.resolutions[0].type, InstrumentType)
assert_type(doc.dates[0].modifier, TimexModifier | None)
assert_type(polparse.parse_actor("Kenyan troops").role, Sector | None)

assert_type(polparse.pipe(["x"], dates=[None], names=["x"]), Iterator[Document])
assert_type(polparse.pipe(["x"], errors="keep", dates="2020-06-11"), Iterator[Document | Failure])
assert_type(polparse.pipe([("x", 1)], processes=2, progress=True), Iterator[tuple[Document, int]])
assert_type(polparse.pipe([("x", 1)], errors="keep"), Iterator[tuple[Document | Failure, int]])
assert_type(polparse.parse_html("<p>x", name="x"), Document)
polparse.pipe([b"x"])  # type: ignore[list-item]
polparse.pipe(["x"], errors="ignore")  # type: ignore[call-overload]

polparse.parse("x", date=datetime.date(2020, 6, 11))
polparse.parse("x", date=None, name="x.txt")
assert_type(doc.actor("a1"), Actor)
assert_type(doc.words(doc.statements[0].source), str)
assert_type(doc.words(doc.statements[0].time), str)
assert_type(polparse.extract_dates("x", date="2020-06-11"), tuple[Timex, ...])
assert_type(polparse.extract_titles("x"), tuple[Role, ...])
assert_type(polparse.extract_attributions("x"), tuple[Statement, ...])

assert_type(Document.from_dict(doc.to_dict()), Document)
assert_type(Document.from_json(doc.to_json(indent=2)), Document)
assert_type(Actor.from_json(b"{}"), Actor)
assert_type(polparse.json_schema(), dict[str, object])

print(doc.actors[0].kind == "person", doc.actors[0].roles[0].status == "former")

polparse.parse(b"x")  # type: ignore[arg-type]
polparse.parse("x", "2020-06-11")  # type: ignore[call-arg]
polparse.parse("x", date=2020)  # type: ignore[arg-type]
polparse.extract_titles("x", date="2020-06-11")  # type: ignore[call-arg]
doc.text = "y"  # type: ignore[misc]
doc.actors.append(doc.actors[0])  # type: ignore[attr-defined]
doc.speakers  # type: ignore[attr-defined]
Span("0", 1)  # type: ignore[arg-type]
Span(0)  # type: ignore[call-arg]
Mention(span=Span(0, 1), kind="title", rule="x")  # type: ignore[arg-type]
ActorCode("KEN", "ARMY")  # type: ignore[arg-type]
print(doc.statements[0].stance == "shout")  # type: ignore[comparison-overlap]
print(doc.actors[0].roles[0].office == "ambassador")  # type: ignore[comparison-overlap]
print(doc.meetings[0].kind == "party")  # type: ignore[comparison-overlap]
print(doc.resolutions[0].type == "novel")  # type: ignore[comparison-overlap]
print(doc.dates[0].modifier == "LATE")  # type: ignore[comparison-overlap]
print(doc.actors[0].kind == "speaker")  # type: ignore[comparison-overlap]
len(doc.date)  # type: ignore[arg-type]
