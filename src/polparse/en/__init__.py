"""The English language pack."""

from functools import cache

from polparse.en.documents.citations import ANAPHORA, NOTATIONS
from polparse.en.documents.layouts import LAYOUTS
from polparse.en.grammars import TOPICS, sets
from polparse.en.kept import kept_grammars, vocabulary
from polparse.en.syntax import SYNTAX
from polparse.engine.lexicon import Lexicon
from polparse.engine.rules import Grammar, SharedNeeds, SharedReading
from polparse.gc_pause import paused
from polparse.language import Language
from polparse.syntax.grammar import SyntaxGrammar

__all__ = ["english"]


@cache
def english() -> Language:
    """The pack, read on first use."""
    with paused():
        lexicon = Lexicon(vocabulary())

    def grammar(name: str) -> Grammar:
        kept, topic = kept_grammars, TOPICS[name]
        return Grammar(lexicon, topic.RULES, topic.MACROS, lambda: kept().get(name), together=name == "dates", sets=sets(topic))

    grammars = {name: grammar(name) for name in TOPICS}
    # Those that read units in which names are merged, and nothing else.
    SharedReading(grammar for name, grammar in grammars.items() if name not in ("dates", "names", "attributions"))
    SharedNeeds(grammars.values())
    return Language(code="en", lexicon=lexicon, layouts=LAYOUTS, notations=NOTATIONS, anaphora=ANAPHORA, syntax=SyntaxGrammar(lexicon, SYNTAX), **grammars)
