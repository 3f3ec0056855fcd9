"""
A second language in twenty words: Turkish, which puts the verb last ("Lena Vogt, “Gidiyoruz” dedi").

It fulfils the contract and no more, so it shows what a pack needs, and that no stage knows English.
"""

from types import SimpleNamespace

from polparse.engine.lexicon_files import Entry
from polparse.engine.rules import Rule, hit, miss
from polparse.language import Language

WORDS = (
    *(Entry(form, "country", iso) for form, iso in (("Norveç", "NOR"), ("Türkiye", "TUR"), ("İsveç", "SWE"))),
    *(Entry(form, "capital", iso) for form, iso in (("Oslo", "NOR"), ("Ankara", "TUR"))),
    *(Entry(form, "honorific", "") for form in ("Bay", "Bayan")),
    *(Entry(form, "office", "minister") for form in ("bakan", "bakanı")),
    *(Entry(form, "month", norm) for form, norm in (("Mayıs", "05"), ("Haziran", "06"))),
    *(Entry(form, "given", "") for form in ("Lena", "Ivo", "Ayşe")),
    *(Entry(form, "cue_verb", norm) for form, norm in (("dedi", "speech//"), ("uyardı", "speech/warn/"), ("yalanladı", "speech/deny/-"))),
    Entry("ve", "conjunction_and", ""),
    Entry("demedi", "cue_verb negation", "speech//"),
)


def _day(found):
    year = found.form("year") or "XXXX"
    return f"DATE {year}-{found.units.norm('month', found.parts['month'][0])}-{int(found.form('day')):02}"


DATES = Rule(
    "tr.dates.day",
    "timex",
    "(day: <day>) (month: <month>) (year: <year>)?",
    (hit("[[5 Mayıs 2020]]", "DATE 2020-05-05"), miss("Mayıs 2020")),
    _day,
)
NAMES = Rule("tr.names.full", "person", "<given> <cap&unknown>{1,2}", (hit("[[Lena Vogt]] dedi"), miss("Oslo dedi")))
COUNTRIES = Rule("tr.actors.country", "country", "(country: <country>)", (hit("[[Norveç]] ve Lena"), miss("Ankara ve Lena")))
QUOTATIONS = Rule(
    "tr.quotations.curly",
    "quotation",
    "<quote_open> <!quote_close&!blank>{1,60} <quote_close>",
    (hit("Lena Vogt [[“Gidiyoruz”]] dedi"), miss("Lena Vogt Gidiyoruz dedi")),
)
# Who speaks stands first, the verb last.
STATEMENTS = Rule(
    "tr.attributions.said",
    "announced",
    "(source: <person|country>) <comma>? (clause: <quotation>) (cue: <cue_verb>)",
    (hit("[[Lena Vogt, “Gidiyoruz” dedi]]."), miss("Lena Vogt, “Gidiyoruz”.")),
)
MACROS = {"sentence_end": "(break: <break>)|<stop>", "paused": "<quotation>", "all_quoted": "<quotation>"}


def topic(*rules, **macros):
    """The rules of one grammar."""
    return SimpleNamespace(RULES=rules, MACROS=macros)


def turkish():
    """The pack."""
    topics = {"dates": topic(DATES), "names": topic(NAMES), "actors": topic(COUNTRIES), "quotations": topic(QUOTATIONS)}
    return Language.of("tr", WORDS, {**topics, "attributions": topic(STATEMENTS, **MACROS)})
