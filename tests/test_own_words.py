"""Words and rules that somebody adds: they reach every stage, and what is wrong with them is one line."""

import os
import pickle
import re
import threading

import attrs
import pytest

import polparse
from polparse import LexiconError, PackError, Parser, Rule, RuleError, hit, miss
from polparse.engine import cache
from tests.packs import PARSER


@pytest.fixture(autouse=True)
def folder(monkeypatch, tmp_path):
    """Files are kept in a folder of their own."""
    monkeypatch.setenv("POLPARSE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


# Each stage has them.


def test_office():
    """An office is one: of the person beside it, and in the code."""
    text = "Lena Vogt, the sachem of Norway, met two sachems."
    parser = Parser(words={"office": {"leader": ["sachem", "sachems"]}})
    role = parser.parse(text).actors[0].roles[0]
    assert ("sachem", "leader", "NOR") == (role.title, role.office, role.country)
    assert "NORGOV" == parser.code("sachem of Norway").code
    assert () == PARSER.parse(text).actors[0].roles
    units = parser.units(text, "dates")
    assert units.has(len(units) - 2, "office_plural&nouns")


def test_office_of_a_country():
    """What more is told of an office is told of one of the pack, or of one's own."""
    words = {"office": {"leader": ["sachem"]}, "office_male": ["sachem", "envoy"], "office_country": {"NOR": ["sachem"]}}
    assert "NORGOV" == Parser(words=words).code("the sachem").code


def test_party():
    """A party has its country and its code, and members."""
    parser = Parser(words={"party": {"NOR": ["Dawn League"]}})
    party = next(actor for actor in parser.parse("The Dawn League said it would leave.").actors if actor.kind == "organisation")
    assert ("Dawn League", "NORPTY") == (party.name, party.code)


def test_cue():
    """All forms of a cue report."""
    words = {"cue": {"verb": {"yammer": {"act": "speech", "stance": "claim", "frames": "that quote"}}}}
    parser = Parser(words=words)
    for text, content in (
        ("Norway yammered that it rained.", "that it rained"),
        ("“We will stay,” yammers Norway.", "“We will stay,”"),
    ):
        (statement,) = parser.parse(text).statements
        assert ("speech", "claim") == (statement.act, statement.stance)
        assert [content] == [span.of(text) for span in statement.content]
        assert () == PARSER.parse(text).statements


def test_noun_cue():
    """So does a noun."""
    parser = Parser(words={"cue": {"noun": {"yelp": {"act": "speech", "frames": "that", "plural": "yelps"}}}})
    assert 1 == len(parser.attributions("Norway's yelp that it would leave was heard."))


def test_body():
    """A body is one, in whatever it does."""
    text = "Fjordwatch condemned Chad."
    parser = Parser(words={"agency": {"NOR": ["Fjordwatch"]}})
    (event,) = parser.parse(text).events
    assert ["NORGOV"] == [actor.code for actor in parser.parse(text).actors if actor.id in event.sources]


def test_country():
    """An alias of a country is it; its name stays the usual one."""
    document = Parser(words={"country": {"NOR": ["Fjordland"]}}).parse("Fjordland signed the treaty. Norway left.")
    assert [("Norway", "NOR")] == [(actor.name, actor.country) for actor in document.actors]
    assert 2 == len(document.actors[0].mentions)


def test_event():
    """The forms of a verb of an event are made from its lemma."""
    parser = Parser(words={"assault_verb": {"air": ["glidebomb"]}})
    (event,) = parser.parse("Norway glidebombed Chad.").events
    assert ("ASSAULT", "air") == (event.type, event.mode)


def test_codes():
    """Phrases that only codes need are no units."""
    parser = Parser(words={"codes": {"sector": {"MIL": ["blue shields"]}}})
    assert "NORMIL" == parser.code("Norwegian blue shields").code
    text = "The blue shields left."
    assert PARSER.units(text, "roles").ends == parser.units(text, "roles").ends


def test_verbs():
    """Regular and irregular verbs are verbs of clauses."""
    parser = Parser(words={"verb": ["frobnicate"], "irregular": {"zing": "zings zang zung zinging"}})
    verbs = [clause.verb.lemma for clause in parser.clauses("Norway frobnicated the plan. Chad zang.")]
    assert ["frobnicate", "zing"] == verbs


def test_not():
    """A word is no longer of a class."""
    parser = Parser(words={"country": {"GBR": ["Albion"]}, "not": {"given": ["Albion"], "office": ["sheriff"]}})
    assert ["country"] == [actor.kind for actor in parser.parse("Albion said that it rained.").actors]
    assert PARSER.units("Albion", "dates").has(0, "given&!country")
    assert parser.units("Albion", "dates").has(0, "country&!given")
    assert () == parser.titles("Sheriff Lena Vogt left.")
    assert 1 == len(PARSER.titles("Sheriff Lena Vogt left."))


def test_other_norm():
    """An own norm counts instead of that of the pack, and so does its class."""
    parser = Parser(words={"office": {"leader": ["envoy"]}})
    assert ["leader"] == [role.office for role in parser.titles("Lena Vogt, the envoy of Norway, left.")]
    units = parser.units("envoy", "dates")
    assert not units.has(0, "office.diplomat")
    assert units.has(0, "office.leader")


def test_own_class():
    """A class that only own rules know is one."""
    rule = Rule(
        name="own.roles.keeper",
        kind="role",
        pattern="(person: <person>) <slash> (whole: <office> <river>)",
        examples=(hit("Lena Vogt / [[envoy zug]] spoke."), miss("Lena Vogt / envoy spoke.")),
    )
    parser = Parser(words={"river": ["zug"]}, rules=[rule])
    text = "Ivo Brandt / envoy zug left."
    assert [("envoy zug", "own.roles.keeper")] == [(role.span.of(text), role.rule) for role in parser.titles(text)]


@pytest.mark.parametrize("text", ["Lena Vogt, the minister of Norway, told Chad on Monday that it would sign.", "No words at all."])
def test_nothing_else_changes(text):
    """What holds none of the words is read as without them."""
    parser = Parser(words={"office": {"leader": ["sachem"]}, "party": {"NOR": ["Dawn League"]}})
    assert polparse.parse(text, date="2024-03-08") == parser.parse(text, "2024-03-08")


def test_language_stays():
    """The pack itself is what it was."""
    Parser(words={"country": {"NOR": ["Fjordland"]}})
    assert ["person"] == [actor.kind for actor in polparse.parse("Fjordland left.").actors]


# Rules.

RIVER_DAY = Rule(
    name="own.dates.river_day",
    kind="timex",
    pattern="<river> <time_unit&cap>",
    examples=(hit("On [[Zug Day]] we left.", "DATE XXXX-07-29"), miss("On a zug day we left.")),
    produce=lambda match: "DATE XXXX-07-29",
)
ROLE = Rule(
    name="own.roles.keeper",
    kind="role",
    pattern="(person: <person>) <slash> (whole: <office>)",
    examples=(hit("Lena Vogt / [[minister]], spoke."), miss("Lena Vogt / Ivo Brandt, minister, spoke.")),
)


def test_rule():
    """A rule of a level makes what later levels read."""
    parser = Parser(words={"river": ["Zug"]}, rules=[RIVER_DAY])
    (date,) = parser.dates("They met on Zug Day.", "2024-08-08")
    assert ("2024-07-29", "own.dates.river_day") == (date.value, date.rule)


def test_explained():
    """An own rule is explained as the others are."""
    told = polparse.explain("own.roles.keeper", parser=Parser(rules=[ROLE]))
    assert ("role", ("Lena Vogt / [[minister]], spoke.",), None) == (told.kind, told.hits, told.file)
    with pytest.raises(RuleError, match=r"^no rule"):
        polparse.explain("own.roles.keeper")


def test_macros_of_the_pack():
    """A rule may name the macros and sets of its topic."""
    rule = attrs.evolve(ROLE, pattern="(person: <person>) <slash> (whole: <office>) {end}")
    assert 1 == len(Parser(rules=[rule]).titles("Lena Vogt / minister, spoke."))


def evolved(**changes):
    """The role with something wrong."""
    return attrs.evolve(ROLE, **changes)


WRONG_RULES = {
    "kind": (evolved(kind="rol"), "own.roles.keeper: 'rol' is no kind of a rule; is it role\\?$"),
    "no such kind": (evolved(kind="qqqq"), r"own.roles.keeper: 'qqqq' is no kind of a rule \([a-z_]+, "),
    "class": (evolved(pattern="<nuon>"), "own.roles.keeper: no class 'nuon'$"),
    "macro": (evolved(pattern="{nothing}"), "own.roles.keeper: no macro 'nothing'$"),
    "pattern": (evolved(pattern="(<noun>"), "own.roles.keeper: unbalanced"),
    "part": (evolved(pattern="(persn: <person>)"), r"own.roles.keeper: of kind role no stage reads part 'persn' \(it reads [\w, ]+\)$"),
    "no norm": (evolved(kind="timex", pattern="<noun>"), "own.roles.keeper: gives no norm$"),
    "name": (evolved(name="own roles"), "'own roles' is no name of a rule"),
    "name of the pack": (evolved(name="en.roles.after"), "en.roles.after: another rule has this name$"),
    "no hit": (evolved(examples=ROLE.examples[1:]), "own.roles.keeper: has no sentence in which it finds something"),
    "no miss": (evolved(examples=ROLE.examples[:1]), "own.roles.keeper: has no sentence in which it must find nothing"),
    "hit is none": (
        evolved(examples=(hit("[[Nothing]] here."), ROLE.examples[1])),
        r"own.roles.keeper: of '\[\[Nothing\]\] here.' it finds nothing",
    ),
    "miss is none": (
        evolved(examples=(ROLE.examples[0], miss(ROLE.examples[0].text))),
        r"own.roles.keeper: of 'Lena Vogt / minister, spoke.' it finds 'Lena Vogt / \[\[minister\]\], spoke.'",
    ),
    "prefix of the pack": (evolved(name="en.roles.keeper"), r"en\.roles\.keeper: a name that begins with 'en\.' is one of the pack"),
    "name of a part": (
        evolved(pattern="(person2: <person>) <slash> (whole: <office>)"),
        "own.roles.keeper: 'person2' is no name of a part, which has small letters and _ only$",
    ),
    "limit": (evolved(limit=0.0), "own.roles.keeper: a limit of 0 s$"),
}


@pytest.mark.parametrize(("rule", "message"), WRONG_RULES.values(), ids=WRONG_RULES)
def test_wrong_rules(rule, message):
    """What is wrong with a rule is one line that names it."""
    with pytest.raises(RuleError, match=f"^{message}"):
        Parser(rules=[rule])


def test_twice():
    """No two rules have one name."""
    with pytest.raises(RuleError, match=r"^own.roles.keeper: another rule has this name$"):
        Parser(rules=[ROLE, ROLE])


@pytest.mark.parametrize("rule", ["en.roles.after", None, {"name": "x"}])
def test_no_rule(rule):
    """What is no rule is a TypeError."""
    with pytest.raises(TypeError, match=type(rule).__name__):
        Parser(rules=[rule])


def test_limit():
    """A search that takes too long is stopped, and the message has the rule; other texts are read as ever."""
    pattern = "(person: <person>) <slash> (whole: ((<lower>|<noun>)+)+ <office>)"
    examples = (hit("Lena Vogt / [[the minister]] spoke."), miss("Lena Vogt / the port."))
    parser = Parser(rules=[evolved(name="own.roles.slow", pattern=pattern, limit=0.05, examples=examples)])
    assert 1 == len(parser.titles("Lena Vogt, the minister, left."))
    with pytest.raises(RuleError, match=r"^own.roles.slow: one search takes more than 0.05 s$"):
        parser.titles("The minister left. Lena Vogt / " + "of the port " * 40 + "Oslo")


# Wrong words.

WRONG_WORDS = {
    "class": ({"ofice": {"leader": ["sachem"]}}, r"words: \[ofice\]: no class has this name; is it office\?$"),
    "norm": ({"office": {"leeder": ["sachem"]}}, r"words: \[office\] 'sachem': 'leeder' is none of the norms of office \("),
    "no norm": ({"office": ["sachem"]}, r"words: \[office\] 'sachem': a form of office has no norm \("),
    "twice": ({"party": {"NOR": ["Dawn"], "SWE": ["Dawn"]}}, r"words: \[party\] SWE: 'Dawn' is there twice$"),
    "made by tokens": ({"cap": ["sachem"]}, r"words: \[cap\]: a word list cannot give this class$"),
    "made by rules": ({"person": ["sachem"]}, r"words: \[person\]: a word list cannot give this class$"),
    "endings": ({"suffix": {"noun": ["ing"]}}, r"words: \[suffix\]: a word list cannot give this class$"),
    "no list": ({"office": {"leader": "sachem"}}, r"words: \[office\] leader: is no list of forms$"),
    "no table": ({"office": 5}, "words: office is no table and no list of forms$"),
    "no class": ({"=sector": {"GOV": ["x"]}}, "words: '=sector' is no name of a class$"),
    "no string": ({"office": {"leader": [5]}}, r"words: \[office\] leader: is no list of forms$"),
    "no word": ({"office": {"leader": ["—"]}}, r"words: \[office\] leader: '—' is no word$"),
    "bar": ({"office": {"leader": ["a|b"]}}, r"words: \[office\] leader: 'a\|b' is no word$"),
    "cue": ({"cue": {"verb": {"yammer": {"act": "speach", "frames": "that"}}}}, r"words: \[cue.verb\] yammer: act = 'speach' is none of "),
    "cues": ({"cue": ["yammer"]}, "words: cue is no table$"),
    "table of cues": ({"cue": {"verbs": {}}}, r"words: \[cue.verbs\]: no class has this name; is it cue.verb\?$"),
    "codes": ({"codes": {"sectr": {"GOV": ["x y"]}}}, r"words: \[codes.sectr\]: no class .* codes.sector or codes.sector_shift\?$"),
    "code": ({"codes": {"sector": {"GVO": ["x y"]}}}, r"words: \[codes.sector\] 'x y': 'GVO' is none of the norms of sector"),
    "irregular": ({"irregular": {"go": "goes"}}, r"words: \[irregular\] go: "),
    "not": ({"not": {"ofice": ["envoy"]}}, r"words: \[not\] ofice: no class has this name; is it office\?$"),
    "no row": ({"cue_verb": {"speech//": ["yammer"]}}, r"words: \[cue_verb\]: a word list cannot give this class; \[cue.verb\] does$"),
    "frame of a cue": ({"takes_that": ["yammer"]}, r"words: \[takes_that\]: a word list cannot give this class; \[cue.verb\] does$"),
    "plural alone": ({"office_plural": ["envoys"]}, r"words: \[office_plural\]: a word list cannot give this class; \[office\] does$"),
    "rows of another": ({"verb": {"yammer": {"act": "speech"}}}, r"words: \[verb\]: has rows, which stand in \[cue.verb\]$"),
    "dotted": ({"cues": {"verb": {"yammer": {}}}}, r"words: \[cues.verb\]: no class has this name; is it cue.verb\?$"),
    "capital": ({"Office": {"leader": ["sachem"]}}, r"words: \[Office\]: no class has this name; is it office\?$"),
    "verbs": ({"iregular": {"go": "goes went gone going"}}, r"words: \[iregular\]: no class has this name; is it irregular\?$"),
    "like none": ({"river": ["Zug"]}, r"words: \[river\]: no class has this name, and no own rule reads it$"),
    "not so": ({"nots": {"given": ["Zug"]}}, r"words: \[nots\]: no class has this name; is it not\?$"),
    "like a norm": ({"office": {"leeder": ["x"]}}, r"words: \[office\] .*leeder.*; is it leader\?$"),
    "outside": ({"office_female": ["sachem"]}, r"words: \[office_female\] 'sachem': it stands in \[office_female\] and in no \[office\]$"),
    "cue in the past": (
        {"cue": {"verb": {"grumbled on": {"act": "speech", "frames": "that"}}}},
        r"words: \[cue\.verb\] grumbled on: 'grumbled' is a form of 'grumble'; the key is the base form$",
    ),
    "cue with a capital": (
        {"cue": {"verb": {"Yammer": {"act": "speech", "frames": "that"}}}},
        r"words: \[cue\.verb\] Yammer: the key of a verb has no capital, and stands for any casing$",
    ),
    "nots": ({"not": ["envoy"]}, "words: not is no table of classes$"),
    "another code": ({"country": {"US": ["Stateside"]}}, r"words: \[country\] 'Stateside': 'US' is none .*; is it USA\?$"),
    "a code in lower case": ({"city": {"uk": ["Kvelda"]}}, r"words: \[city\] 'Kvelda': 'uk' is none .*; is it GBR\?$"),
    "a pronoun": ({"country": {"USA": ["us"]}}, r"words: \[country\] 'us': in lower case it stands for any .*; 'US' stands for capitals"),
}


@pytest.mark.parametrize(("words", "message"), WRONG_WORDS.values(), ids=WRONG_WORDS)
def test_wrong_words(words, message):
    """What is wrong with a word is one line that names its class and form."""
    with pytest.raises(LexiconError, match=f"^{message}"):
        Parser(words=words)


def test_all_that_is_wrong():
    """Several things that are wrong are one error with a line for each, of words and of rules."""
    words = {
        "ofice": {"leader": ["sachem"]},
        "cue": {"verb": {"yammer": {"act": "speach", "frames": "that to"}, "yelp": {"act": "speech", "frames": "thatt"}}, "nuon": {}},
        "party": {"NRO": ["Dawn League"], "SWE": ["a|b"]},
        "irregular": {"go": "goes"},
        "not": {"givn": ["Albion"]},
    }
    rules = [evolved(name="own.a", pattern="<nuon>"), evolved(name="own.b", pattern="(persn: <person>)"), evolved(kind="rol", examples=())]
    with pytest.raises(PackError) as caught:
        Parser(words=words, rules=rules)
    told = str(caught.value).splitlines()
    starts = (
        *("words: [ofice]: no class", "words: [cue.nuon]: no class", "words: [cue.verb] yammer: act = 'speach'"),
        *("words: [cue.verb] yelp: frames = 'thatt'", "words: [irregular] go: ", "words: [party] SWE: 'a|b' is no word"),
        *("words: [party] 'Dawn League': 'NRO' is none", "words: [not] givn: no class", "own.roles.keeper: 'rol' is no kind"),
        *("own.roles.keeper: has no sentence in which it finds", "own.roles.keeper: has no sentence in which it must"),
        *("own.a: no class 'nuon'", "own.b: of kind role no stage reads part 'persn'"),
    )
    assert len(starts) == len(told)
    for start, line in zip(starts, told, strict=True):
        assert line.startswith(start)


def test_rules_of_what_is_wrong():
    """A rule that reads a table of which nothing is right is not told to be wrong for that."""
    with pytest.raises(LexiconError, match=r"^words: \[river\] forms: '—' is no word$"):
        Parser(words={"river": ["—"]}, rules=[RIVER_DAY])


def test_all_examples():
    """Each example that a rule does not keep is told."""
    examples = (hit("[[Nothing]] here."), miss("Lena Vogt / minister, spoke."), miss("x"))
    with pytest.raises(PackError) as caught:
        Parser(rules=[evolved(examples=examples)])
    assert 2 == len(str(caught.value).splitlines())


@pytest.mark.parametrize("words", [5, ["office"], b"own.toml"])
def test_no_words(words):
    """What is neither a mapping nor the name of a file is a TypeError."""
    with pytest.raises(TypeError, match=f"^words is no mapping and no name of a file but a {type(words).__name__}$"):
        Parser(words=words)


@pytest.mark.parametrize("method", ["parse", "titles", "dates", "events", "attributions", "turns", "citations", "resolutions"])
def test_no_text(method):
    """What is no string is a TypeError, as it is for the functions."""
    with pytest.raises(TypeError, match="text is no str but a bytes"):
        getattr(PARSER, method)(b"Norway left.")


def test_no_language():
    """A language that there is none of is a ValueError."""
    with pytest.raises(ValueError, match=r"^no language 'xx'"):
        Parser("xx")


# A file.

FILE = """
[office]
leader = ["sachem", "sachems"]

[cue.verb]
yammer = { act = "speech", frames = "that" }

[[rule]]
name = "own.dates.river_day"
kind = "timex"
pattern = "<river> <time_unit & cap>"
norm = "DATE XXXX-07-29"
cites = "Calendar of Zug"
hits = ["On [[Zug Day]] we left."]
misses = ["On a zug day we left."]

[river]
forms = '''
Zug
'''
"""


@pytest.fixture
def file(tmp_path):
    """A file with words and a rule."""
    path = tmp_path / "own.toml"
    path.write_text(FILE, encoding="utf-8")
    return path


def test_file(file):
    """A file has words and rules, and its rules know where they stand."""
    parser = Parser(words=file)
    document = parser.parse("Lena Vogt, the sachem of Norway, yammered that it rained on Zug Day.", "2024-08-08")
    assert ["2024-07-29"] == [date.value for date in document.dates]
    assert ["sachem"] == [role.title for role in document.actors[0].roles]
    assert 1 == len(document.statements)
    told = polparse.explain("own.dates.river_day", parser=parser)
    assert (str(file), 9, "Calendar of Zug") == (told.file, told.line, told.source)
    assert polparse.parse("Norway left.") == Parser(words=str(file)).parse("Norway left.")


WRONG_FILES = {
    "no TOML": ("[office", LexiconError, "own.toml: "),
    "key twice": ("[party]\nNOR = []\nNOR = []", LexiconError, r"own.toml: \[party\] NOR: it is there twice"),
    "class": ('[ofice]\nleader = ["sachem"]', LexiconError, r"own.toml: \[ofice\]: no class has this name"),
    "no table": ("office = 5", LexiconError, "own.toml: office is no table"),
    "rule": ("[rule]\nname = 'x'", RuleError, r"own.toml: a rule stands in a table \[\[rule\]\]$"),
    "key": ("[[rule]]\nname = 'own.a'\nkin = 'role'", RuleError, r"own.toml: \[\[rule\]\] own.a: kin is no key of a rule \(name, "),
    "no pattern": ("[[rule]]\nname = 'own.a'\nkind = 'role'", RuleError, r"own.toml: \[\[rule\]\] own.a: has no pattern$"),
    "string": ("[[rule]]\nname = 5", RuleError, r"own.toml: \[\[rule\]\] 5: name is no string$"),
    "hits": ("[[rule]]\nname = 'own.a'\nhits = 'x'", RuleError, r"own.toml: \[\[rule\]\] own.a: hits is no list of sentences$"),
    "limit": ("[[rule]]\nname = 'own.a'\nlimit = true", RuleError, r"own.toml: \[\[rule\]\] own.a: limit is no number of seconds$"),
}


@pytest.mark.parametrize(("content", "error", "message"), WRONG_FILES.values(), ids=WRONG_FILES)
def test_wrong_files(tmp_path, content, error, message):
    """What is wrong in a file is one line that names the file and the place."""
    path = tmp_path / "own.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(error, match=f"{message}") as caught:
        Parser(words=path)
    assert 1 == len(str(caught.value).splitlines())
    assert str(path) in str(caught.value)


def test_unreadable(tmp_path):
    """A file that is not there, or no text, is told."""
    with pytest.raises(FileNotFoundError):
        Parser(words=tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(LexiconError, match=r"bad\.toml: not UTF-8$"):
        Parser(words=tmp_path / "bad.toml")


# Kept, pickled, shared.

# No word of the pack is all this: so some grammars are compiled anew.
ALBION = {"country": {"GBR": ["Albion"]}, "honorific": ["Albion"], "given": ["Albion"]}


def test_kept(folder):
    """What has to be compiled anew is kept, and read again."""
    grammar = Parser(words=ALBION).language.delegations
    grammar.compiled  # noqa: B018
    (file,) = folder.glob("*.json")
    before = file.stat().st_mtime_ns
    again = Parser(words=ALBION).language.delegations
    assert grammar.compiled.kept.table == again.compiled.kept.table
    assert all(plan.regex.code for plan in again.compiled.kept.plans)
    assert before == file.stat().st_mtime_ns
    assert [] == [path for path in folder.iterdir() if path.suffix != ".json"]


def test_damaged(folder, monkeypatch, tmp_path):
    """A file that is not as it was written is made anew, and where nothing can be kept, everything works."""
    read = Parser(words=ALBION).language.delegations.compiled.kept.table
    for damage in (b"", b"x", b'{"a": 1}'):
        (file,) = folder.glob("*.json")
        file.write_bytes(damage)
        assert read == Parser(words=ALBION).language.delegations.compiled.kept.table
        assert len(file.read_bytes()) > len(damage)
    (tmp_path / "file").write_text("no folder")
    for place in ("", str(tmp_path / "file" / "under")):
        monkeypatch.setenv("POLPARSE_CACHE", place)
        assert read == Parser(words=ALBION).language.delegations.compiled.kept.table


def test_few_files(folder, monkeypatch):
    """No more files are kept than a few: the oldest go."""
    monkeypatch.setattr(cache, "_MOST", 2)
    folder.mkdir()
    for age in range(3):
        (folder / f"{age}.json").write_text("[]")
        os.utime(folder / f"{age}.json", (age, age))
    grown = Parser(words=ALBION).language
    assert grown.delegations.compiled
    assert grown.instruments.compiled
    assert len(list(folder.iterdir())) == 2
    assert not {"0.json", "1.json"} & {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_folders(monkeypatch, system, tmp_path):
    """The folder is that of the system for such files."""
    monkeypatch.delenv("POLPARSE_CACHE")
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(cache.sys, "platform", system)
    monkeypatch.setattr(cache.Path, "home", lambda: tmp_path)
    assert cache.folder().is_relative_to(tmp_path)
    assert "polparse" in cache.folder().parts


def test_pickled():
    """A parser can be sent to another process, where it is made anew."""
    parser = pickle.loads(pickle.dumps(Parser(words={"office": {"leader": ["sachem"]}}, rules=[ROLE])))
    text = "Lena Vogt / minister, met Ivo Brandt, the sachem of Chad."
    assert {"minister", "the sachem of Chad"} == {role.span.of(text) for role in parser.titles(text)}


def test_pipe():
    """Several processes have the words."""
    parser = Parser(words={"office": {"leader": ["sachem"]}})
    texts = ["Lena Vogt, the sachem of Norway, left."] * 2
    assert [["sachem"]] * 2 == [[role.title for role in doc.actors[0].roles] for doc in polparse.pipe(texts, processes=2, parser=parser)]


def test_threads(folder):
    """Threads that use a parser at once get what one gets."""
    # Nor is any this; but fewer grammars can tell.
    words = {"country": {"GBR": ["Albion"]}, "given": ["Albion"], "month": {"05": ["Albion"]}}
    parser = Parser(words=words, rules=[ROLE])
    text = "Lena Vogt / minister, said that Albion would leave."
    found = []
    threads = [threading.Thread(target=lambda: found.append(parser.parse(text))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [Parser(words=words, rules=[ROLE]).parse(text)] * 6 == found
    assert [*folder.iterdir()]


def test_other_language():
    """A pack of one's own takes words, too: of its own classes, by the tables of its lists."""
    from tests.turkish import turkish

    word = "albay"
    parser = Parser(turkish(), words={"office": {"military": [word]}})
    assert parser.units(word, "dates").has(0, "office")
    with pytest.raises(LexiconError, match=re.escape("words: [ofice]")):
        Parser(turkish(), words={"ofice": {"military": [word]}})
