"""The words of official documents, which the regexes over their text name by kind."""

from importlib.resources import files

from polparse.contract.classes import OPERATIVE_HEAD
from polparse.contract.norms import CLAUSE_MODALITIES, checked
from polparse.engine.lexicon_files import read_topic

__all__ = ["ADVERBS", "FUNCTIONS", "OPERATIVE", "PREAMBULAR"]

_FILE = files("polparse.en") / "lexicon" / "documents.toml"
_WORDS = tuple(checked(read_topic(_FILE), _FILE.name))


def _words(kind: str) -> frozenset[str]:
    return frozenset(entry.form for entry in _WORDS if entry.kind == kind)


PREAMBULAR = _words("preambular_head")
ADVERBS = _words("clause_adverb")
FUNCTIONS = _words("speaker_word")
OPERATIVE = {entry.form: CLAUSE_MODALITIES[entry.norm] for entry in _WORDS if entry.kind == OPERATIVE_HEAD}
