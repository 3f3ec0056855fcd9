"""The benchmarks: what a reader of the documentation runs."""

import json
import shutil
from importlib.resources import files

import attrs
import pytest
from benchmarks import accuracy, attributions, needless, needless_macros, peers, speed
from benchmarks.date_suites import Answer, Case, Expected, read_suite, right
from benchmarks.macro_texts import Corpus
from benchmarks.parts import Examples, idle, parts
from benchmarks.pattern_source import PatternSource
from benchmarks.timeml import Tag, read
from benchmarks.timex_scores import Scores, align

import polparse
from polparse.engine.rules import Rule, hit, miss
from tests.packs import GRAMMARS, PARSER, RULES

TIMEML = """<?xml version="1.0" ?>
<TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="2020-06-11" functionInDocument="CREATION_TIME">June 11, 2020</TIMEX3></DCT>
<TITLE>Ferries</TITLE>
<TEXT>The strike began on <TIMEX3 tid="t1" type="DATE" value="2020-06-08">Monday</TIMEX3>, the port <EVENT eid="e1">said</EVENT>,
and may last <TIMEX3 tid="t2" type="DURATION" value="P3W">three weeks</TIMEX3>.</TEXT>
</TimeML>
"""


@pytest.fixture
def folder(tmp_path):
    """A folder with one article, and a file that is none."""
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "ferries.tml").write_text(TIMEML, encoding="utf-8")
    (tmp_path / "broken.tml").write_text("<TimeML><TEXT>", encoding="utf-8")
    return tmp_path


def test_timeml(folder, capsys):
    """Spans are characters of the text without its tags; what is no TimeML is named and left out."""
    (article,) = read(folder)
    assert ("ferries", "2020-06-11") == (article.name, article.date)
    assert ["Monday", "three weeks"] == [article.text[tag.start : tag.end] for tag in article.tags]
    assert "broken.tml" in capsys.readouterr().err


def test_accuracy_of_dates(folder, capsys):
    """The table of a folder in which all is found."""
    assert 0 == accuracy.main(["dates", "--corpus", str(folder)])
    assert ["polparse", "100.0", "100.0", "100.0", "100.0", "2", "2"] == capsys.readouterr().out.splitlines()[1].split()[:7]


@pytest.mark.parametrize(
    ("text", "expected", "found", "marks"),
    [
        ("on 4 May 2021", "2021-05-04", "2021-05-04", (True, True)),
        ("on 4 May 2021", "2021-05-04", "2021-05-05", (False, False)),
        ("on 4 May", "2022-05-04", "2021-05-04", (False, True)),
        ("on Monday", "2021-05-03", "2021-05-10", (False, True)),
        ("from 4 to 6 May 2021", "2021-05-04/2021-05-06", "2021-05-04/2021-05-07", (True, True)),
        ("from 4 to 6 May 2021", "2021-05-04/2021-05-06", "2021-05-04", (False, False)),
        ("a week ago", "2021-05-03", "2021-05-03/2021-05-09", (False, True)),
        ("in two weeks", "2021-05-03/2021-05-16", "P2W", (False, True)),
        ("this evening", "2021-05-03T18:00/2021-05-03T23:59", "2021-05-03TEV", (False, True)),
        ("at 4 p.m.", "2021-05-03T16:00", "2021-05-03T17:00", (False, False)),
        ("the whole thing", None, "2021", (False, False)),
    ],
)
def test_right_in_suites(text, expected, found, marks):
    """What is right to the letter, and with conventions."""
    dates = (Expected(0, len(text), (expected,)),) if expected else ()
    assert marks == right(Case(text, "2021-05-03T12:00", dates), [Answer(0, len(text), found)])


def test_table_of_suites(tmp_path, capsys):
    """Polparse and others on the suites of a folder; what no news would hold is left out."""
    rows = [
        {"text": "We met on monday.", "reference": "2021-05-06T12:00", "expected": [{"text": "monday", "values": ["2021-05-03"]}]},
        {"text": "wait 5 min", "reference": "2021-05-06T12:00", "expected": []},
    ]
    (tmp_path / "own.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    assert ["We met on Monday."] == [case.text for case in read_suite(tmp_path / "own.jsonl")]
    assert 0 == peers.main(["dates", "--suites", str(tmp_path)])
    assert ["polparse", "100.0", "100.0"] == capsys.readouterr().out.splitlines()[2].split()


def test_json_lines(tmp_path):
    """The same from JSON lines."""
    tags = [{"start": 0, "end": 6, "type": "DATE", "value": "2020-06-08"}]
    row = {"doc": "a", "text": "Monday came.", "dct": "2020-06-11T09:00", "timexes": tags}
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    (article,) = read(tmp_path / "a.jsonl")
    assert ("2020-06-11", (Tag(0, 6, "DATE", "2020-06-08"),)) == (article.date, article.tags)


def test_nothing_to_score(tmp_path, capsys):
    """An empty folder is said to be one."""
    assert 1 == accuracy.main(["dates", "--corpus", str(tmp_path)])
    assert "no articles" in capsys.readouterr().err


def test_scores():
    """F1 of extents, of overlaps, and of overlaps with the same type and value."""
    text = "Monday and last week"
    gold = [Tag(0, 6, "DATE", "2020-06-08"), Tag(11, 20, "DATE", "2020-W23")]
    found = [Tag(0, 6, "DATE", "2020-06-08"), Tag(16, 20, "DURATION", "P1W"), Tag(7, 10, "DATE", "2020")]
    scores = Scores()
    scores.add(align(text, gold, found))
    assert (40.0, 80.0, 40.0, 40.0) == (scores.strict, scores.relaxed, scores.type, scores.value)


@pytest.fixture
def people_corpus(tmp_path):
    """A file with one text and what is marked in it."""
    text = "Mr. Brandt met Prime Minister Lena Vogt in Norway. Brandt left."
    marks = (("title", "Mr."), ("person_name", "Brandt"), ("title", "Prime Minister"), ("person_name", "Lena Vogt"), ("country", "Norway"))
    gold = [
        {"kind": kind, "start": text.index(form), "end": text.index(form) + len(form), "ent": form, "named": True, "iso3": "NOR"}
        for kind, form in marks
    ]
    gold.append({"kind": "person_name", "start": text.rindex("Brandt"), "end": text.rindex("Brandt") + 6, "ent": "Brandt"})
    file = tmp_path / "people.jsonl"
    file.write_text(json.dumps({"doc": "d1", "text": text, "gold": gold}) + "\n", encoding="utf-8")
    return file


def test_accuracy_of_actors(people_corpus, capsys):
    """The tables of a text in which all is found."""
    assert 0 == accuracy.main(["actors", "--corpus", str(people_corpus), "--errors"])
    lines = capsys.readouterr().out.splitlines()
    assert ["polparse", "100.0", "100.0", "100.0", "0.0", "100.0", "100.0", "100.0", "3", "3"] == lines[1].split()[:10]
    assert ["polparse.parse_name", "100.0", "100.0", "2"] == lines[-1].split()[:4]


BRAT = """T1\tContent 0 24;36 56\t“We will sign the deal,” “and then we leave.”
T2\tCue 30 34\tsaid
T3\tSource 25 29\tVogt
T4\tAttribution 30 34\tsaid
E1\tAttribution:T4 Source:T3 Cue:T2 Content:T1
"""


@pytest.fixture
def release(tmp_path):
    """A folder like that of the PolNeAR release, with one article, and annotations without a text."""
    for name in ("text", "attributions"):
        (tmp_path / "dev" / name).mkdir(parents=True)
    text = "“We will sign the deal,” Vogt said, “and then we leave.”\r\n"
    (tmp_path / "dev" / "text" / "talks.txt").write_text(text, encoding="utf-8", newline="")
    (tmp_path / "dev" / "attributions" / "talks_4e07.ann").write_text(BRAT, encoding="utf-8")
    (tmp_path / "dev" / "attributions" / "other_4e07.ann").write_text("", encoding="utf-8")
    return tmp_path


def test_attributions_of_the_release(release):
    """Stretches index the text as it is in the file; what has no text is left out."""
    (article,) = attributions.read(release)
    (one,) = article.attributions
    assert article.text.endswith("\r\n")
    assert [["Vogt"], ["said"], ["“We will sign the deal,”", "“and then we leave.”"]] == [
        [article.text[start:end] for start, end in role] for role in (one.source, one.cue, one.content)
    ]


def test_accuracy_of_attributions(release, capsys):
    """The table of a folder in which all is found."""
    assert 0 == accuracy.main(["attribution", "--corpus", str(release), "--errors"])
    _, row = capsys.readouterr().out.splitlines()
    assert ["polparse", "100.0", "100.0", "0.0", "100.0", "100.0", "100.0", "100.0", "100.0", "1", "1"] == row.split()[:11]


def test_differences_of_attributions():
    """What was missed, and what is none, each with its text."""
    expected = attributions.Attribution(((0, 4),), ((5, 9),), ((10, 19),))
    article = attributions.Article("a", "Vogt said she would.", (expected,))
    wrong = attributions.Attribution(((10, 13),), ((14, 19),), ((0, 4),))
    assert [] == attributions.differences(article, [expected])
    missed, none = attributions.differences(article, [wrong])
    assert ("missed", "wrong") == (missed.split("\t")[1], none.split("\t")[1])


def test_no_attributions(tmp_path, capsys):
    """An empty folder is said to be one."""
    assert 1 == accuracy.main(["attribution", "--corpus", str(tmp_path)])
    assert "no articles" in capsys.readouterr().err


def test_accuracy_of_resolutions(tmp_path, capsys):
    """The table of a document in which all is found."""
    text = "Resolution 999 (1995)\nof 1 June 1995\nThe Security Council,\nNoting it,\n1. Decides:\n(a) To go;\n(b) To stay."
    first, second = text.index("Noting"), text.index("1. Decides")
    points = [{"num": number, "start": text.index(f"({number})"), "end": 0} for number in "ab"]
    gold = {
        "symbol": "S/RES/999(1995)",
        "body": "UN Security Council",
        "date": "1995-06-01",
        "cites": [],
        "clauses": [
            {"kind": "pre", "num": None, "start": first, "end": second - 1, "verb": "noting", "subs": []},
            {"kind": "op", "num": "1", "start": second, "end": len(text), "verb": "decides", "subs": points},
        ],
    }
    (tmp_path / "r.jsonl").write_text(json.dumps({"doc": "r", "text": text, "gold": gold}) + "\n", encoding="utf-8")
    assert 0 == accuracy.main(["resolutions", "--corpus", str(tmp_path / "r.jsonl"), "--errors"])
    assert ["100.0"] * 9 + ["-"] == capsys.readouterr().out.splitlines()[1].split()[:10]


RULE = Rule(
    name="en.quotations.test",
    kind="quotation",
    pattern="(?<! <cue_verb> <colon>) <quote_open> <cap&!closed|pronoun_subject> <*&!cap>{1,4} (<stop>|<comma>) <quote_close>",
    examples=(
        hit("He called [[“Oslo is green.”]]"),
        hit("He called [[“We stay,”]] he said."),
        miss("He called “The town is green.”"),
        miss("He called “Oslo Town is green.”"),
    ),
)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("<a>", []),
        ("<a|b>", ["<b>", "<a>"]),
        ("<!a&b|c>", ["<c>", "<!a&b>", "<b|c>", "<!a|c>"]),
        ("(?= <a>) <b>", ["<b>"]),
        ("(name: <a> | {b} (<c>)?)", ["(name: {b} (<c>)?)", "(name: <a> )"]),
        ("<a> | <b>", [" <b>", "<a> "]),
    ],
)
def test_parts(pattern, expected):
    """What a pattern is without each of its parts; macros and what is optional stay whole."""
    assert [text.strip() for text in expected] == [part.dropped(pattern).strip() for part in parts(pattern)]


def test_shared_parts():
    """What stands in a constant is no part of a pattern, the constant in a longer alternative is."""
    assert ["&!d"] == [part.text for part in parts("<a&!b&!c&!d>", ["&!b&!c"])]


def test_examples_tell():
    """A part is needed if an example fails without it; the same as when the whole pattern is searched for."""
    examples = Examples(RULE, "quotations", PARSER, GRAMMARS["quotations"].macros)
    assert not examples.fail(RULE.pattern)
    assert ["(?<! <cue_verb> <colon>)"] == [part.text for part in parts(RULE.pattern) if not examples.fail(part.dropped(RULE.pattern))]


def test_pattern_source(tmp_path):
    """Of every rule the place of its pattern is known; what is taken out is out of the file, and nothing else."""
    folder = tmp_path / "en"
    shutil.copytree(str(files("polparse.en")), folder, ignore=shutil.ignore_patterns("lexicon", "*.pickle", "__pycache__"))
    for _, rule in RULES:
        PatternSource(folder, rule)
    (rule,) = (rule for _, rule in RULES if rule.name == "en.names.given_noun")
    before = (folder / "people" / "full_names.py").read_text(encoding="utf-8")
    at = rule.pattern.index("|slash")
    PatternSource(folder, rule).drop(at, at + len("|slash"))
    after = (folder / "people" / "full_names.py").read_text(encoding="utf-8")
    assert before.replace("<the|slash|office>) (?! <city", "<the|office>) (?! <city") == after


def test_pattern_source_with_a_constant(tmp_path):
    """What comes from a constant of the module cannot be taken out of a pattern."""
    file = tmp_path / "people" / "names.py"
    file.parent.mkdir()
    file.write_text('Rule(name="en.names.made", pattern=f"<{__name__}&cap>")\n', encoding="utf-8")
    source = PatternSource(tmp_path, Rule("en.names.made", "person", "<polparse.en.people.names&cap>", ()))
    with pytest.raises(ValueError, match="part of a constant"):
        source.drop(1, 9)


def test_needless(tmp_path, capsys):
    """What a text shows of a part without an example is shown with its context."""
    row = {"text": "He called: “Oslo is green.” He left."}
    (tmp_path / "a.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    judge = needless.Judge(PARSER, [row["text"]])
    ((part, difference),) = judge.needless("quotations", RULE)
    assert ("lookaround", ["“Oslo is green.”"], [], []) == (
        part.kind,
        [mention.span.of(row["text"]) for mention in difference.more],
        difference.fewer,
        difference.other,
    )
    assert 0 == needless.main(["quotations", "--count", "--corpus", str(tmp_path / "a.jsonl")])
    assert ["parts", "needed", "equal", "same", "differ", "other", "edge"] == capsys.readouterr().out.splitlines()[0].split()


def test_equal_by_the_word_lists():
    """A condition that no entry of the word lists can fail is told from one that the texts do not show."""
    rule = attrs.evolve(RULE, pattern=RULE.pattern.replace("<quote_open>", "<quote_open&!office>"))
    found = {part.text: difference.equal for part, difference in needless.Judge(PARSER, ["He left."]).needless("quotations", rule)}
    assert {"(?<! <cue_verb> <colon>)": False, "&!office": True} == found


def test_idle():
    """A part of a class expression that changes nothing by the word lists is found where it stands in its pattern."""
    pattern = "(?= <comma>) <stop&!comma>"
    assert ["(?= <comma>) <stop>"] == [part.dropped(pattern) for part in idle(pattern, PARSER.language.lexicon.alphabet)]


def test_parts_of_macros():
    """What stands in the words of a macro itself can be cut out of its source; what is of a constant cannot."""
    source = 'MACROS = {\n    "a": f"<{_INSIDE}|day> (?= <of>)",\n}\n'
    (piece,) = needless_macros.pieces(source, "people.office_words")
    shared = [piece.value.split("|day")[0][1:]]
    own = needless_macros.judged(piece, shared, ("lookaround", "alternative"))
    assert ["<{_INSIDE}|day> ", "<{_INSIDE}> (?= <of>)"] == [needless_macros.edited(source, piece, part).split('"')[3] for part in own]


def test_what_stages_ask():
    """Texts keep what was asked of the macros of a topic while they were read."""
    calls = Corpus(PARSER, ["Vogt said that it was over."], ["attributions"]).calls["attributions"]
    assert [("sentence_end", "finditer")] == [(call.macro, call.method) for call in calls if call.macro == "sentence_end"]


def test_drop(tmp_path):
    """Parts without which nothing else is found are taken out of the file, one after another; those that an example needs stay."""
    source = tmp_path / "quotations.py"
    source.write_text(f'Rule(\n    name="{RULE.name}",\n    pattern="{RULE.pattern}",\n)', encoding="utf-8")
    judge = needless.Judge(PARSER, ["He left."])
    assert ["lookaround"] == [part.kind for part in judge.drop("quotations", RULE, tmp_path)]
    assert RULE.pattern.removeprefix("(?<! <cue_verb> <colon>) ") == source.read_text(encoding="utf-8").split('"')[3]


def test_watched_stages():
    """Beside the stages, the time is told that the syntax takes step by step, and what is found over it; and all is as before behind it."""
    text = "Ada Vogt met Ivo Brandt in Oslo, and promised to sign the treaty."
    expected = polparse.parse(text)
    before = [vars(owner)[name] for owner, name, _ in speed.INSIDE]
    with speed.watched() as spent:
        assert expected == polparse.parse(text)
    steps = {"units", "merge", "syntax: tags", "syntax: groups", "syntax: phrases", "syntax: clauses"}
    assert steps | {"find dates", "frames meetings", "relations.meetings.assemble.meetings"} <= spent.keys()
    assert {"find attributions", "level names", "frame en.meetings.met"} <= spent.keys()
    assert not [name for name in spent if "<" in name]
    assert all(part >= 0 for part in spent.values())
    assert before == [vars(owner)[name] for owner, name, _ in speed.INSIDE]
