"""The contract of a language pack: what is misspelt or missing is one error when the pack is built, and a pack of ten words is enough."""

import ast
import importlib
import re
from functools import cache
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import get_args

import attrs
import pytest

import polparse
from polparse.contract.check import read_classes
from polparse.contract.classes import CLASSES, EVENT_WORDS, LISTS, REQUIRED
from polparse.contract.frames import FRAMES
from polparse.contract.grammars import GRAMMARS
from polparse.contract.kinds import KINDS
from polparse.contract.layouts import GROUPS
from polparse.contract.norms import CUES, NORMS, checked
from polparse.documents.layouts import Layout
from polparse.en import english
from polparse.en.documents.layouts import LAYOUTS
from polparse.en.grammars import TOPICS
from polparse.en.inflection import office_entries, verb_entries
from polparse.en.statements.cues import cue_entries
from polparse.en.syntax import SYNTAX
from polparse.engine.lexicon_files import Entry, read_lists, read_topic
from polparse.engine.rules import Rule, hit, miss
from polparse.engine.vocabulary_maker import of_entries
from polparse.errors import LexiconError, PackError, RuleError
from polparse.language import Language
from polparse.model import ActorKind, MentionKind
from polparse.model.values import COUNTRIES
from polparse.parser import Parser
from polparse.syntax.frames import Frame
from polparse.syntax.grammar import SyntaxGrammar
from polparse.syntax.letters import Letters

ROOT = Path(polparse.__file__).parent
STAGES = [
    path
    for folder in ("syntax", "time", "people", "actors", "statements", "relations", "documents")
    for path in sorted((ROOT / folder).rglob("*.py"))
]
WORDS = (
    Entry("Norvège", "country", "NOR"),
    Entry("Oslo", "capital", "NOR"),
    Entry("norvégien", "demonym", "NOR"),
    Entry("M.", "honorific", ""),
    Entry("ministre", "office", "minister"),
    Entry("Stockholm", "capital", "SWE"),
    Entry("dit", "cue_verb", "speech//"),
    Entry("Lena", "given", ""),
    Entry("le", "the", ""),
    Entry("de", "of", ""),
)
TEXT = "M. Vogt dit : « Oslo part le 5 mai. » Le ministre de Norvège\n\n(12 %) a-t-il dit, « non » — « oui ! »"


class File:
    """A word list in memory."""

    def __init__(self, name, content):
        self.name, self.content = name, content

    def read_text(self, encoding):
        return StringIO(self.content).read()


def topic(*rules, **macros):
    return SimpleNamespace(RULES=rules, MACROS=macros)


def rule(kind, pattern, **more):
    return Rule("xx.topic.rule", kind, pattern, (hit("[[Vogt]]"), miss("x")), **more)


# Each class, as the stages name it.


_ASKED = {"has": 1, "ends_as": 1, "norm": 0, "where": 0, "usual": 0}


@cache
def nodes(path):
    """The source of a module, read once for all tests."""
    return [*ast.walk(ast.parse(path.read_text("utf-8")))]


def expressions(path):
    """The class expressions that a module asks units for, with the line; those of names are looked up in the module."""
    module = importlib.import_module("polparse." + ".".join(path.relative_to(ROOT).with_suffix("").parts))
    for node in nodes(path):
        asked = []
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            place = _ASKED.get(node.func.attr, len(node.args))
            asked = node.args[place : place + 1]
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("holding"):
            asked = [node.slice]
        for argument in asked:
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield node.lineno, argument.value
            elif isinstance(argument, ast.Name) and isinstance(getattr(module, argument.id, None), str):
                yield node.lineno, getattr(module, argument.id)


# Of all stages at once: a test for each of hundreds costs more than what it looks at.


def place(path, node):
    """Where something stands in a stage, for a failure."""
    return f"{path.relative_to(ROOT).as_posix()}:{node if isinstance(node, int) else node.lineno}"


def test_stages_read_classes_of_the_contract():
    """No stage asks for a class that the contract does not name."""
    known = read_classes() | {"*"}
    asked = [(place(path, line), name) for path in STAGES for line, some in expressions(path) for name in re.split(r"[|&!]+", some) if name]
    assert len(asked) > 100
    assert [] == [(where, name) for where, name in asked if name not in known]


def test_stages_ask_for_macros_of_the_contract():
    """No stage asks for a macro that the contract does not name."""
    known = {macro for grammar in GRAMMARS.values() for macro in grammar.macros}
    asked = [
        (place(path, node), node.args[0].value)
        for path in STAGES
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("at", "back", "before", "each", "macro", "search")
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and re.fullmatch(r"[a-z_]+", str(node.args[0].value))
    ]
    assert asked
    assert [] == [(where, name) for where, name in asked if name not in known]


def strings(node):
    """The strings of an expression: of a string itself, or of all in a tuple."""
    return [one.value for one in ast.walk(node) if isinstance(one, ast.Constant) and isinstance(one.value, str)]


def test_stages_ask_for_kinds_and_parts_of_the_contract():
    """No stage looks for a kind of match, or for a part, that the contract does not name."""
    kinds = {kind for grammar in GRAMMARS.values() for kind in grammar.kinds} | set(get_args(ActorKind)) | set(get_args(MentionKind))
    asked = [asked for grammar in GRAMMARS.values() for asked in (*grammar.kinds.values(), *grammar.macros.values())]
    parts = {part for some in asked for names in (*some.needs, *some.may, *getattr(some, "groups", ())) for part in names.split("|")}
    found = []
    for path in STAGES:
        for node in nodes(path):
            if isinstance(node, ast.Compare) and ast.unparse(node.left).endswith((".found.kind", "mention.kind", "found.kind", "m.kind")):
                found += [(place(path, node), name, name in kinds) for one in node.comparators for name in strings(one)]
            if isinstance(node, ast.Compare) and ast.unparse(node.comparators[0]).endswith(".parts"):
                found += [(place(path, node), name, name in parts | {"whole"}) for name in strings(node.left)]
            if isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith(".parts") and isinstance(node.slice, ast.Constant):
                found += [(place(path, node), name, name in parts | {"whole"}) for name in strings(node.slice)]
    assert found
    assert [] == [(where, name) for where, name, known in found if not known]


def test_macros_are_asked_for():
    """Nothing is asked of a pack that no stage reads."""
    source = "".join(path.read_text("utf-8") for path in (*STAGES, ROOT / "engine" / "sentences.py"))
    named = {name for some in re.findall(r'"([a-z_ ]+)[{"]', source) for name in some.split()}
    made = ("scope_parts_",)
    assert [] == [name for grammar in GRAMMARS.values() for name in grammar.macros if name not in named and not name.startswith(made)]
    assert [] == [kind for kind in GRAMMARS if kind not in TOPICS]


def test_classes_are_read():
    """No constant is left of a class that nothing reads: neither its name nor, in an expression, its value."""
    source = "".join(path.read_text("utf-8") for path in STAGES)
    by_type = {kind for kinds in EVENT_WORDS.values() for kind in kinds} if "EVENT_WORDS" in source else set()
    every = [node for path in STAGES for node in nodes(path)]
    prose = {id(node.value) for node in every if isinstance(node, ast.Expr)}
    read = {node.id for node in every if isinstance(node, ast.Name)}
    for node in every:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in prose:
            read.update(re.findall(r"\w+", node.value))
    assert [] == [name for name in sorted(CLASSES - by_type) if not {name, name.upper()} & read]


# A pack of ten words.


def test_ten_words():
    """A pack needs no more than some words to read any text."""
    document = Parser(Language.of("fr", WORDS, {})).parse(TEXT, date="2020-05-04")
    assert TEXT == document.text
    assert () == document.dates


@pytest.mark.parametrize("missing", ["country", "honorific", "office"])
def test_class_is_missing(missing):
    """Without a class that it cannot do without, there is no pack."""
    with pytest.raises(LexiconError, match=rf"^\[{missing}\]"):
        Language.of("fr", [entry for entry in WORDS if entry.kind != missing], {})


def test_every_other_class_may_be_missing():
    """What a stage may read is empty where the pack has no word for it."""
    least = [entry for entry in WORDS if entry.kind in ("country", "honorific", "office")]
    parser = Parser(Language.of("fr", least, {}))
    parser.load()
    assert [TEXT, ""] == [parser.parse(text).text for text in (TEXT, "")]
    assert "Vogt" == parser.name("Lena Vogt").family
    assert () == parser.clauses(TEXT)
    parser.code("ministre de Norvège")


MAIRE = Entry("maire", "office", "maire")
SUEDE = Entry("Suède", "country", "")
WRONG_WORDS = {
    "norm": (MAIRE, r"\[office\] 'maire': 'maire' is none of the norms of office \(academic, "),
    "no norm": (SUEDE, r"\[country\] 'Suède': a form of country has no norm \(ABW, "),
    "class that nothing reads": (Entry("Mme", "honorfic", ""), r"\[honorfic\]: no rule and no stage reads this class$"),
    "outside": (Entry("roi", "office_male", ""), r"\[office_male\] 'roi': it stands in \[office_male\] and in no \[office\]$"),
    "list that nothing reads": (Entry("x", "=markers", ""), r"\[markers\]: no stage reads this list without class$"),
}


@pytest.mark.parametrize(("entry", "message"), WRONG_WORDS.values(), ids=WRONG_WORDS)
def test_wrong_words(entry, message):
    """A word that a stage would misread, or never read, is an error when the pack is built; the message names class and form."""
    with pytest.raises(LexiconError, match=message):
        Language.of("fr", [*WORDS, entry], {})


def test_wrong_words_of_a_file():
    """If the pack tells its files, the message names the one with the table, too."""
    files = [File("a.toml", "[office]\n"), File("b.toml", "[honorfic]\nforms = ''\n")]
    with pytest.raises(LexiconError, match=r"^b\.toml: \[honorfic\]: no rule and no stage reads this class$"):
        Language.of("fr", [*WORDS, Entry("Mme", "honorfic", "")], {}, lists=lambda: files)


COUNTRY = "(country: <country>)"
UNREAD = "xx.topic.rule: of kind country no stage reads part"
LACKS_COUNTRY = "xx.topic.rule: it can match without a part country, which each match needs"
UNASKED = "meetings: no rule and no stage asks for macro"
WRONG_RULES = {
    "grammar": ("date", topic(), r"'date' is no grammar \(dates, names"),
    "kind": ("names", topic(rule("persons", "<cap>")), r"xx.topic.rule: 'persons' is no kind of names \(body, "),
    "no kind": ("names", topic(rule("", "<cap>")), r"xx.topic.rule: '' is no kind of names"),
    "part": ("actors", topic(rule("country", "(contry: <country>)")), rf"{LACKS_COUNTRY}\n{UNREAD} 'contry' \(it reads country\)$"),
    "part that may be missing": ("actors", topic(rule("country", f"<of> {COUNTRY}?")), LACKS_COUNTRY),
    "part of nobody": ("actors", topic(rule("country", f"{COUNTRY} (hed: <office>)")), rf"{UNREAD} 'hed' \(it reads country\)$"),
    "no norm": ("dates", topic(rule("timex", "<capital>")), "xx.topic.rule: gives no norm$"),
    "macro": ("attributions", topic(rule("turn", "(source: <cap>) (cue: <colon>)")), "attributions: no macro 'sentence_end'$"),
    "part of a macro": ("instruments", topic(again="<verb_en>"), "instruments: macro 'again' has no part 'verb'$"),
    "macro that nothing asks for": ("meetings", topic(hoding="<verb_en>"), f"{UNASKED} 'hoding'$"),
    "class": ("names", topic(rule("person", "<honorfic> <cap>")), "xx.topic.rule: no class 'honorfic'$"),
    "class in a macro": ("meetings", topic(holding="<honorfic>"), f"meetings: holding: no class 'honorfic'\n{UNASKED} 'holding'$"),
    "pattern": ("names", topic(rule("person", "(<cap>")), "xx.topic.rule: unbalanced"),
    "name twice": ("names", topic(rule("person", "<cap>"), rule("person", "<given>")), "xx.topic.rule: another rule has this name$"),
    "set": ("names", SimpleNamespace(RULES=(), MACROS={}, CLASSES={"long": "capp"}), "long: no class 'capp'$"),
}


@pytest.mark.parametrize(("grammar", "rules", "message"), WRONG_RULES.values(), ids=WRONG_RULES)
def test_wrong_rules(grammar, rules, message):
    """So is a kind, a part or a macro that no stage knows; the message names the rule."""
    with pytest.raises(RuleError, match=f"^{message}"):
        Language.of("fr", WORDS, {grammar: rules})


LEADING = rule("leading", "(cue: <cue_verb>) (clause: <cap|of|the>)")
SOURCE = "(source: <given>? <cap>) (pre: <the>?) $"
SOURCELESS = {
    "none": ({}, "{subject_before} or {relative_before} or {resumed_before} to look for it"),
    "no end": ({"subject_before": SOURCE.removesuffix(" $")}, "macro 'subject_before' does not end with $, so it is no help"),
    "no cue": ({"subject_before": "(source: <cap>) $"}, "macro 'subject_before' can match without a part pre, which each match needs"),
}


@pytest.mark.parametrize(("macros", "message"), SOURCELESS.values(), ids=SOURCELESS)
def test_cue_without_a_source(macros, message):
    """A cue whose source is looked for before it needs the macro that looks for it: without, the rule would never find anything."""
    with pytest.raises(RuleError, match=re.escape(message)):
        Language.of("fr", WORDS, {"attributions": topic(LEADING, sentence_end="<stop>", **macros)})


def test_cue_with_a_source():
    """With the macro, who speaks is found."""
    topics = {"attributions": topic(LEADING, sentence_end="(break: <break>)|<stop>", subject_before=SOURCE)}
    statement = Parser(Language.of("fr", WORDS, topics)).parse("Lena Vogt dit Oslo part.").statements[0]
    assert ["Lena Vogt", "dit", "Oslo part"] == [
        span.of("Lena Vogt dit Oslo part.") for span in (*statement.source, *statement.cue, *statement.content)
    ]


def frame(slug="meets", kind="meeting", roles=None, **more):
    return Frame(f"xx.meetings.{slug}", kind, {"agent": "who"} if roles is None else roles, **{"verb": "cue_verb", **more})


WRONG_FRAMES = {
    "topic": ("meeting", (frame(),), r"'meeting' is no topic of frames \(commitments, "),
    "kind": ("meetings", (frame(kind="meating"),), "meetings: xx.meetings.meets: kind: 'meating' is none of acceptance, "),
    "type of an event": ("events", (frame(kind="AGRE"),), "events: xx.meetings.meets: kind: 'AGRE' is none of ACCUSE, "),
    "role": ("meetings", (frame(roles={"agent": "hwo"}),), "meetings: xx.meetings.meets: roles: 'hwo' is none of both, chair, "),
    "needs": ("meetings", (frame(needs=("whom",)),), "meetings: xx.meetings.meets: needs: nothing has the role 'whom'$"),
    "function": (
        *("meetings", (frame(roles={"agnet": "who"}),)),
        "meetings: xx.meetings.meets: roles: 'agnet' is no function: no class 'agnet'$",
    ),
    "function of the noun": (
        *("meetings", (frame(noun="office", function="patiens"),)),
        "meetings: xx.meetings.meets: function: 'patiens' is no function: no class 'patiens'$",
    ),
    "no function": ("meetings", (frame(noun="office"),), "meetings: xx.meetings.meets: function: not told, of a noun with a verb$"),
    "class of a verb": ("meetings", (frame(verb="cue_verb|meat_verb"),), "meetings: xx.meetings.meets: verb: no class 'meat_verb'$"),
    "class of a noun": ("meetings", (frame(verb="", noun="ofice"),), "meetings: xx.meetings.meets: noun: no class 'ofice'$"),
    "class of an auxiliary": ("meetings", (frame(auxiliary="wil"),), "meetings: xx.meetings.meets: auxiliary: no class 'wil'$"),
    "class of an adjective": ("meetings", (frame(adjective="ready"),), "meetings: xx.meetings.meets: adjective: no class 'ready'$"),
    "class with a norm": ("meetings", (frame(verb="office.ministre"),), "meetings: xx.meetings.meets: verb: no class 'office.ministre'$"),
    "no word": ("meetings", (frame(verb=""),), "meetings: xx.meetings.meets: no word tells it"),
    "name twice": ("meetings", (frame(), frame("met"), frame()), "meetings: xx.meetings.meets: another frame has this name$"),
}


@pytest.mark.parametrize(("topic", "frames", "message"), WRONG_FRAMES.values(), ids=WRONG_FRAMES)
def test_wrong_frames(topic, frames, message):
    """So is whatever of a frame no stage would read; the message names topic, frame and field."""
    with pytest.raises(RuleError, match=f"^{message}"):
        Language.of("fr", WORDS, {}, frames={topic: frames})


def test_right_frames():
    """A frame that names what there is makes no pack wrong."""
    some = (frame(), frame("talks", roles={"of": "who", "subject": "whom", "of|the": "place"}, verb="", noun="office", needs=("who",)))
    assert some == Language.of("fr", WORDS, {}, frames={"meetings": some}).frames["meetings"].frames


ROLE = re.compile(r"""(?:\broles(?:\.get\(|\[)|\bpeople_of\(telling, )"(\w+)"|"(\w+)" in telling\.roles""")


def test_stages_ask_for_frames_of_the_contract():
    """Each topic, role and kind of frames that the contract names is one that a stage asks for, and the other way round."""
    source = "".join(path.read_text("utf-8") for path in (*STAGES, ROOT / "reading.py"))
    assert set().union(*(asked.roles for asked in FRAMES.values())) == {name for names in ROLE.findall(source) for name in names if name}
    assert sorted(FRAMES) == sorted({*re.findall(r'\btellings\("(\w+)"', source)})
    kinds = set().union(*(asked.kinds for topic, asked in FRAMES.items() if topic != "events"))
    assert [] == [kind for kind in sorted(kinds) if f'"{kind}"' not in source]


@pytest.mark.parametrize(
    ("field", "regex", "message"),
    [("heading", "(?P<nmber>1)", "heading: nobody reads group 'nmber'$"), ("point", "(", "point: missing"), ("note", "(?P<a>1)", "note: ")],
)
def test_wrong_layout(field, regex, message):
    """So is a group of a layout that nothing reads; the message names layout and field."""
    layout = attrs.evolve(LAYOUTS[0], **{field: regex})
    with pytest.raises(RuleError, match=rf"^en\.layouts\.united_nations: {message}"):
        Language.of("fr", WORDS, {}, layouts=(layout,))


def test_all_that_is_wrong():
    """Whatever is wrong with a pack is told at once, a line each: words with their file, rules, frames, layouts."""
    files = [File("a.toml", "[office]\nminister = ['ministre']\n"), File("b.toml", "[office]\nmaire = ['maire']\n[honorfic]\n")]
    words = [*(entry for entry in WORDS if entry.kind != "honorific"), MAIRE, Entry("Mme", "honorfic", ""), Entry("vide", "vide", "")]
    topics = {
        "names": topic(rule("persons", "<cap>"), attrs.evolve(rule("person", "(<vide>"), name="xx.topic.other")),
        "actors": topic(rule("country", "(contry: <contry>)")),
        "date": topic(),
    }
    layout = attrs.evolve(LAYOUTS[0], heading="(?P<nmber>1)", point="(")
    with pytest.raises(PackError) as caught:
        Language.of("fr", words, topics, frames={"meetings": (frame(kind="meating", verb=""),)}, layouts=(layout,), lists=lambda: files)
    lines = [re.sub(r" \(.*", "", line) for line in str(caught.value).split("\n")]
    assert [
        "b.toml: [office] 'maire': 'maire' is none of the norms of office",
        "'date' is no grammar",
        "b.toml: [honorfic]: no rule and no stage reads this class",
        "[honorific]: no word list has a form of this class",
        "xx.topic.other: unbalanced '(' in '(<vide>'",
        "xx.topic.rule: no class 'contry'",
        "xx.topic.rule: 'persons' is no kind of names",
        "xx.topic.rule: it can match without a part country, which each match needs",
        "xx.topic.rule: of kind country no stage reads part 'contry'",
        "meetings: xx.meetings.meets: kind: 'meating' is none of acceptance, address",
        "meetings: xx.meetings.meets: no word tells it: verb, noun, auxiliary or adjective",
        "en.layouts.united_nations: heading: nobody reads group 'nmber'",
        "en.layouts.united_nations: point: missing ), unterminated subpattern at position 0",
    ] == [line.partition(", briefing")[0] for line in lines]
    assert len(lines) == len(caught.value.problems)


def test_all_that_is_wrong_with_the_syntax():
    """So it is with rules for groups and phrases."""
    first, *others = SYNTAX.verbs
    verbs = (attrs.evolve(first, pattern="("), attrs.evolve(first, name="xx.syntax.other", pattern="<vreb>"), *others)
    grammar = SyntaxGrammar(english().lexicon, SYNTAX._replace(verbs=verbs))
    assert grammar.letters["nowhere"] not in grammar.letters.all
    assert [
        "syntax: no tag or group 'nowhere', by which clauses are read",
        f"{first.name}: unbalanced '(' in '('",
        "xx.syntax.other: no tag or group 'vreb'",
    ] == list(dict.fromkeys(map(str, grammar.wrong_rules())))


# Word lists.

WRONG_CUES = {
    "act": ('[verb]\nsay = { act = "speach", frames = "that" }', r"\[verb\] say: act = 'speach' is none of attitude, "),
    "frames": ('[verb]\nsay = { act = "speech", frames = "thatt" }', r"\[verb\] say: frames = 'thatt' is none of "),
    "gate": ('[verb]\nsay = { act = "speech", frames = "to", gate = "nuon" }', r"\[verb\] say: gate = 'nuon' is none of noun, weak$"),
    "stance": ('[noun]\nword = { act = "speech", stance = "denies" }', r"\[noun\] word: stance = 'denies' is none of "),
    "object": ('[preposition]\nper = { act = "speech", object = "sauce" }', r"\[preposition\] per: object = 'sauce' is none of "),
    "column": ('[noun]\nword = { act = "speech", plurals = "words" }', r"\[noun\] word: plurals is no column \("),
    "no act": ('[noun]\nword = { plural = "words" }', r"\[noun\] word: has no act$"),
    "type": ('[noun]\nword = { act = "speech", plural = 2 }', r"\[noun\] word: plural is no string$"),
    "inflect": (
        '[verb]\nword = { act = "speech", frames = "that", inflect = "worded wording" }',
        r"\[verb\] word: inflect = 'worded wording' is not the four other forms",
    ),
    "row": ('[noun]\nword = "speech"', r"\[noun\] word: is no row"),
    "table": ('[nouns]\nword = { act = "speech" }', r"\[nouns\] is none of the tables of cues"),
    "no table": ('word = "speech"', "word is not a table"),
    "key twice": ('[noun]\nword = { act = "speech" }\nword = { act = "belief" }', r"\[noun\] word: it is there twice"),
    "no TOML": ("[verb\n", ""),
}


@pytest.mark.parametrize(("content", "message"), WRONG_CUES.values(), ids=WRONG_CUES)
def test_cues(content, message):
    """A cue that does what no model knows, or takes what no rule knows, is refused, with file, table and key."""
    with pytest.raises(LexiconError, match=rf"^cues\.toml: {message}"):
        list(cue_entries(File("cues.toml", content)))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('[office]\nministre = ["m"]', r"^a\.toml: \[office\] 'm': 'ministre' is none of the norms of office"),
        ("[office]\nforms = '''\nm\n'''", r"^a\.toml: \[office\] 'm': a form of office has no norm"),
        ('[modality]\nposible = ["m"]', r"^a\.toml: \[modality\] 'm': 'posible' is none of the norms of modality \(conditional, "),
        ('[country]\nNRW = ["m"]', r"^a\.toml: \[country\] 'm': 'NRW' is none of the norms of country"),
        ('classless = true\n[sector]\nGVO = ["m"]', r"^a\.toml: \[sector\] 'm': 'GVO' is none of the norms of sector"),
        ('[office]\nminister = ["m"]\nminister = ["n"]', r"^a\.toml: \[office\] minister: it is there twice"),
        ('[office]\nminister = ["m"]\n[office]\nmayor = ["n"]', r"^a\.toml: \[office\]: Cannot declare"),
        ('split = ["ofice"]\n[office]\nminister = ["m"]', r"^a\.toml: split: there is no table \[ofice\]$"),
        ('[cue.verb]\nrasp = "x"', r"^a\.toml: \[cue\.verb\]: the name of a class has no dot \(\[cue_verb\]\)$"),
        ('also = ["x"]\n[office]\nminister = ["m"]', r"^a\.toml: also is a class"),
    ],
)
def test_topics(content, message):
    """A norm that no model knows is refused where its list is read, with file and table; so is a key twice."""
    with pytest.raises(LexiconError, match=message):
        list(checked(read_topic(File("a.toml", content)), "a.toml"))


def test_wrong_sets_of_tags():
    """Each set of tags that names none is told."""
    with pytest.raises(PackError, match=r"^xs: no tag or group 'x'\nys: no tag or group '!y'$"):
        Letters(["noun"], sets={"xs": "noun|x", "ys": "!y", "all": "noun|xs"})


def test_all_lists():
    """What is wrong in several word lists is told at once, as far as each can be read."""
    files = [File("a.toml", "[country"), File("b.toml", '[the]\nle = "x"\n[of]\nde = 1\n'), File("c.toml", "[of]\nforms = 'de'\n")]
    with pytest.raises(PackError) as caught:
        list(read_lists(files))
    assert [
        "a.toml: Expected ']' at the end of a table declaration (at end of document)",
        "b.toml: [the] le: is not a list of forms",
        "b.toml: [of] de: is not a list of forms",
    ] == str(caught.value).split("\n")


@pytest.mark.parametrize("reader", [verb_entries, office_entries, cue_entries])
def test_readers_of_a_pack(reader):
    """Every word list is read through one door: what is no TOML, or has a key twice, names its file."""
    for content in ("[verb", "a = 1\na = 2"):
        with pytest.raises(LexiconError, match=r"^x\.toml: "):
            list(reader(File("x.toml", content)))


@pytest.mark.parametrize("content", ["[verb]\nregulr = ''", "[irregular]\ngo = 'goes went'", "[irregular]\ngo = 1"])
def test_verbs(content):
    """A verb has four other forms."""
    with pytest.raises(LexiconError, match=r"^verbs\.toml: \[(verb|irregular)\] (regulr|go): "):
        list(verb_entries(File("verbs.toml", content)))


def test_norms_are_those_of_classes():
    """Norms are told of classes, or lists, that are read."""
    assert [] == [kind for kind in NORMS if kind.removeprefix("=") not in {*CLASSES, *LISTS, "operative_head"}]


def test_known_but_empty():
    """A class that is asked for without an entry is of no token."""
    assert "" == of_entries([], (), ["honorific"]).members["honorific"]


# The reference.

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "contract.md"


def code(names, joint=", "):
    """Names as they stand on the page."""
    return joint.join(f"`{name}`" for name in names)


def parts(*some):
    """Parts, of some of which one is enough."""
    return [code(names.split("|"), " or ") for each in some for names in each]


def shown(macro, asked):
    """A macro with its parts."""
    some = ", ".join(parts(asked.needs, asked.groups, asked.may))
    return code([macro]) + f" ({some})" * bool(some) + " (looks back)" * asked.back + " (required)" * asked.required


def tables():
    """What the contract says, as the tables of the page."""
    yield "### Norms\n\n| classes | norms |\n|---|---|"
    known = {id(COUNTRIES): "ISO 3166 alpha-3", id(CUES): "act, stance and polarity, with a slash between (`speech/deny/-`)"}
    rows = {}
    for name, norms in sorted(NORMS.items(), key=lambda row: row[0].strip("=")):
        some = code(norms) if len(norms) <= _MOST else f"{len(norms)}, from {code(sorted(norms)[:3])} on"
        shown_name = code([name.removeprefix("=")]) + " (without class)" * name.startswith("=")
        rows.setdefault(known.get(id(norms), some), []).append(shown_name)
    yield from (f"| {', '.join(names)} | {norms} |" for norms, names in rows.items())
    yield "\n### Layouts\n\n| field | groups |\n|---|---|"
    yield from (f"| `{field}` | {code(sorted(groups))} |" for field, groups in GROUPS.items())
    yield "\n### Frames\n\n| topic | kinds | roles |\n|---|---|---|"
    for topic, frames in FRAMES.items():
        yield f"| `{topic}` | {code(sorted(frames.kinds))} | {code(sorted(frames.roles))} |"
    yield "\n### Grammars\n"
    for name, grammar in GRAMMARS.items():
        own = ": its rules may have other parts, for their normal forms" * grammar.own_parts
        yield f"**{name}**{own}\n\n| kind | what it is | needs | may have |\n|---|---|---|---|"
        for kind, asked in grammar.kinds.items():
            needs = [*parts(asked.needs), *["a normal form"] * asked.norm]
            told = KINDS.get(name, {}).get(kind, "")
            yield f"| `{kind}` | {told} | {', '.join(needs)} | {code(asked.may)} |"
        macros = [shown(macro, asked) for macro, asked in sorted(grammar.macros.items())]
        yield f"\nMacros, with their parts: {', '.join(macros)}.\n" if macros else ""


_MOST = 40


@pytest.mark.parametrize("field", GROUPS)
def test_groups_are_described(field):
    """What a layout says of a regex names each group that is read of it."""
    described = re.search(rf"^ {{8}}(?:\w+, )*{field}(?:, \w+)*: (.*?)(?=^ {{8}}\w|\Z)", Layout.__doc__, flags=re.MULTILINE | re.DOTALL)
    assert [] == [group for group in sorted(GROUPS[field]) if f"``{group}``" not in described[1]]


def test_kinds_are_told():
    """The page says of each kind what it is."""
    asked = {name: {*grammar.kinds} for name, grammar in GRAMMARS.items() if grammar.kinds}
    told = {name: {*some} for name, some in KINDS.items()}
    assert asked == told, "each kind of contract/grammars.py has a line in KINDS of contract/kinds.py, and no other"


def test_documented(request):
    """The page on the contract is what the contract says; ``--refresh`` writes it anew."""
    head, mark, _ = PAGE.read_text(encoding="utf-8").partition("## What is asked\n")
    expected = head + mark + "\n" + "\n".join(tables()).rstrip("\n") + "\n"
    if request.config.getoption("--refresh"):
        PAGE.write_text(expected, encoding="utf-8")
    assert expected == PAGE.read_text(encoding="utf-8"), "python -m pytest tests/test_contract.py --refresh writes the page anew"
    assert [] == [name for name in REQUIRED if f"`{name}`" not in head]
