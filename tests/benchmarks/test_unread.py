"""Facts of texts that are counted and never read."""

import json
from pathlib import Path

import pytest
from benchmarks import unread

TEXT = (
    "OSLO, March 5 - Foreign Minister Ada Vogt met Chad's envoy, Idriss Koulamallah, on Monday. “Norway will sign the treaty,” Vogt told "
    "reporters. Norway condemned the attack."
)
HOLDS = (
    {"actor": {"name": "Ada Vogt", "kind": "person"}},
    {"actor": {"text": "Norway", "kind": {"any": ["country", "government"]}}},
    {"role": {"holder": "Vogt", "title": "Foreign Minister", "status": "current"}},
    {"meeting": {"people": ["Ada Vogt", ["Idriss Koulamallah", "the envoy"]], "text": "met", "status": "held", "start": "2024-03-04"}},
    {"date": {"text": "Monday", "value": "2024-03-04"}},
    {"statement": {"actors": ["Ada Vogt"], "content": {"has": ["sign", "the treaty"], "lacks": ["reporters"]}}},
    {"commitment": {"by": [["Norway", "Ada Vogt"]], "content": {"has": ["treaty"]}}},
    {"same_actor": ["Ada Vogt", "Vogt"]},
    {"not_same_actor": ["Ada Vogt", "Idriss Koulamallah"]},
    {"no_role": {"holder": "Ada Vogt", "title": "envoy"}},
    {"no_meeting": {"text": "attack"}},
    {"no_delegation": {"side": "Chad"}},
)
FAILS = (
    {"actor": {"name": "Oslo Vogt"}},
    {"role": {"holder": "Vogt", "status": "former"}},
    {"meeting": {"people": ["Ada Vogt", "Norway's king"]}},
    {"meeting": {"text": "treaty"}},
    {"statement": {"actors": ["Ada Vogt", "Norway"], "content": {"has": ["treaty"]}}},
    {"statement": {"content": {"has": ["sign"], "lacks": ["treaty"]}}},
    {"date": {"text": "Monday", "value": "2024-03-11"}},
    {"instrument": {"text": "treaty", "status": "signed"}},
    {"event": {"type": "ASSAULT"}},
    {"condition": {"text": "attack"}},
    {"same_actor": ["Ada Vogt", "Idriss Koulamallah"]},
    {"not_same_actor": ["Ada Vogt", "Nobody"]},
    {"no_date": {"text": "Monday"}},
    {"no_meeting": {"text": "met"}},
)


@pytest.mark.parametrize("fact", [*HOLDS, *FAILS], ids=json.dumps)
def test_fact(fact):
    """A fact holds if one result fits all of it; a negative one if none does."""
    row = {"text": TEXT, "date": "2024-03-05", "facts": [fact]}
    assert unread.facts_that_fail(row) == ([] if fact in HOLDS else [fact])


DOCUMENT = "The Board of Governors,\n\nRecalling its decisions,\n\n1. Adopts the rules below;\n\n2. Requests a report.\n"


def test_clauses():
    """A clause is right by how it begins, wherever it stands; each is used once."""
    asked = ["Recalling its decisions", "Adopts the rules", "Adopts the rules", "Urges them"]
    missed, others, right = unread.starts({"text": DOCUMENT, "clauses": asked})
    assert (missed, right) == (["adopts the rules", "urges them"], 2)
    assert len(others) == 1
    assert others[0].endswith("requests a report")


def test_turns():
    """A turn is right by its label and its first words."""
    text = "Ms VOGT: It rained in Oslo.\n\nMr BRANDT: It did not.\n\nMs VOGT: It did, sir.\n"
    asked = [["Ms VOGT", "It rained in"], ["Mr BRANDT", "It rained"], ["Ms VOGT", "It did, sir"]]
    missed, others, right = unread.starts({"text": text, "turns": asked})
    assert (missed, right) == ([("mr brandt", "it rained")], 2)
    assert others == [("mr brandt", "it did not")]


def test_counted(tmp_path, capsys):
    """A table of what a file comes to, and with --misses what fails."""
    file = tmp_path / "two.jsonl"
    rows = [{"name": "a", "date": None, "text": TEXT, "facts": [HOLDS[0], FAILS[0]]}, {"name": "b", "text": TEXT, "facts": [HOLDS[0]]}]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert unread.main([str(file), "--misses"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == 'a  {"actor": {"name": "Oslo Vogt"}}'
    assert lines[-2:] == ["two.jsonl: 2 texts, 1 whole", "actor              66.7  (2 of 3)"]


def test_unread_stays_so(capsys):
    """What fails in texts that nobody may read is not shown."""
    assert unread.main([str(path) for path in sorted((unread.HERE / "unread").iterdir())] + ["--misses"]) == 2
    out, error = capsys.readouterr()
    assert (out, "spoils it" in error) == ("", True)


FILES = sorted(path for folder in ("read", "unread") for path in (unread.HERE / folder).glob("*.jsonl"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_files(path: Path):
    """Each row is named once, and its facts ask for words that stand in its text."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == len({row["name"] for row in rows}) > 9
    for row in rows:
        kinds = {kind.removeprefix("no_") for fact in row.get("facts", ()) for kind in fact}
        assert kinds <= {name[1:] for name in vars(unread._Answers) if not name.startswith("__")} | {"same_actor", "not_same_actor"}
        places = [fact[kind].get("text") for fact in row.get("facts", ()) for kind in fact if isinstance(fact[kind], dict)]
        assert not [place for place in places if isinstance(place, str) and place not in row["text"]]
