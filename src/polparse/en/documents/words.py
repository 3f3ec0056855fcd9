"""The words of official documents, which the regexes over their text name by kind."""

from polparse.contract.classes import OPERATIVE_HEAD
from polparse.contract.norms import CLAUSE_MODALITIES, checked
from polparse.engine.lexicon_files import Entry, read_topic
from polparse.engine.package_files import digest_of, kept, package_folder, saved

__all__ = ["ADVERBS", "ASPECTS", "FUNCTIONS", "OPERATIVE", "PREAMBULAR", "TENSES", "WORDS", "save_words"]

# Where they are kept, in the folder of the pack.
WORDS = "documents.pickle"
_FILE = package_folder("en/lexicon") / "documents.toml"


def _read() -> tuple[Entry, ...]:
    return tuple(checked(read_topic(_FILE), _FILE.name))


def _digest() -> str:
    package = package_folder("")
    modules = ("contract/norms.py", "en/documents/words.py", "engine/lexicon_files.py")
    return digest_of("", (_FILE, *(package / module for module in modules)))


def save_words() -> bytes:
    """The words as the file `WORDS` holds them: what reads TOML takes a twentieth of the time of the first text."""
    return saved(_digest(), _read())


_WORDS: tuple[Entry, ...] = kept(package_folder("en") / WORDS, _digest()) or _read()


def _words(kind: str) -> frozenset[str]:
    return frozenset(entry.form for entry in _WORDS if entry.kind == kind)


PREAMBULAR = _words("preambular_head")
ADVERBS = _words("clause_adverb")
FUNCTIONS = _words("speaker_word")
ASPECTS = _words("aspect_word")
OPERATIVE = {entry.form: CLAUSE_MODALITIES[entry.norm] for entry in _WORDS if entry.kind == OPERATIVE_HEAD}
_IRREGULAR = {
    "begins": "began", "brings": "brought", "draws": "drew", "finds": "found", "gives": "gave", "hears": "heard", "holds": "held", "is": "was",
    "makes": "made", "meets": "met", "pays": "paid", "seeks": "sought", "sends": "sent", "sets": "set", "speaks": "spoke", "stands": "stood",
    "takes": "took", "undertakes": "undertook", "upholds": "upheld",
}
# Verbs that are stressed on the last syllable double its consonant.
_DOUBLED = frozenset({"commits", "confers", "defers", "permits", "refers", "regrets", "submits", "transfers", "transmits"})


def _base(third: str) -> str:
    """The form behind "we" of one behind "it"."""
    if third.endswith("ies"):
        return third[:-3] + "y"
    return third[:-2] if third.endswith(("sses", "shes", "ches", "xes")) else third[:-1]


def _past(third: str) -> str:
    base = _base(third)
    if third in _IRREGULAR:
        return _IRREGULAR[third]
    if third in _DOUBLED:
        return f"{base}{base[-1]}ed"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + ("d" if base.endswith("e") else "ed")


# The same verbs with a subject of their own: "We welcome", "The Meeting noted"; and those that open a clause only with one.
TENSES = {form: modality for third, modality in OPERATIVE.items() for form in (_base(third), _past(third))}
TENSES = {form: CLAUSE_MODALITIES["declared"] for third in sorted(_words("named_head")) for form in (third, _base(third), _past(third))} | TENSES
