"""Other finders of attributions, by the same measures as polparse: the task ``attribution`` of `benchmarks.peers`."""

import re
import subprocess
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from benchmarks import attributions
from benchmarks.attributions import Article, Attribution, Finder
from benchmarks.others import run_node, safely

__all__ = ["compare"]

_SAID = r"(?:said|says|told|added|wrote|tweeted|asked|noted|explained|argued|replied)"
_NAME = r"(?:[Hh]e|[Ss]he|[Tt]hey|(?:[A-Z][\w.'’-]+\s+){0,3}[A-Z][\w.'’-]+)"
_QUOTED_SAID = re.compile(
    rf"(?P<content>[\"“][^\"“”\n]{{3,600}}[\"”])\s*(?:(?P<cue>{_SAID})\s+(?P<source>{_NAME})|(?P<source_first>{_NAME})\s+(?P<cue_last>{_SAID}))"
)


def _expression(article: Article) -> list[Attribution]:
    """What everybody writes first: a quotation, a verb of saying and a name, in either order."""
    found = []
    for match in _QUOTED_SAID.finditer(article.text):
        source, cue = ("source", "cue") if match["cue"] else ("source_first", "cue_last")
        found.append(Attribution((match.span(source),), (match.span(cue),), (match.span("content"),)))
    return found


def _textacy() -> Finder | None:
    """Its ``direct_quotations``, on the first English model of spaCy that is installed; None if there is none."""
    import spacy
    from textacy.extract import triples

    models = [name for name in spacy.util.get_installed_models() if name.startswith("en_")]
    if not models:
        return None
    model = spacy.load(models[0])

    def find(article: Article) -> list[Attribution]:
        found = []
        for speaker, cue, content in triples.direct_quotations(model(article.text)):
            stretches = [(tokens[0].idx, tokens[-1].idx + len(tokens[-1])) for tokens in (speaker, cue)]
            found.append(Attribution((stretches[0],), (stretches[1],), ((content.start_char, content.end_char),)))
        return found

    return find


def _compromise(articles: Sequence[Article], folder: Path) -> tuple[list[list[Attribution]], float]:
    """
    Quotations that compromise from npm finds; it tells no speakers.

    Raises:
        OSError: there is no Node.
        subprocess.CalledProcessError: compromise is not installed in `folder`.
    """
    lines, seconds = run_node("attributions.cjs", ({"text": article.text} for article in articles), folder)
    return [[Attribution((), (), ((start, end),)) for start, end in line] for line in lines], seconds


def compare(corpus: Path, folder: Path) -> Iterator[str]:
    """
    The lines of the table.

    Args:
        corpus: as for `benchmarks.attributions.read`.
        folder: holds ``node_modules``.
    """
    articles = attributions.read(corpus)
    attributions.found_attributions(Article("warm", "Vogt said that it works.", ()))
    yield attributions.HEADER
    yield attributions.row("polparse", articles, *attributions.timed(attributions.found_attributions, articles))
    yield attributions.row("a regular expression", articles, *attributions.timed(_expression, articles))
    name = "textacy direct_quotations"
    if find_spec("textacy") is None:
        yield f"{name:28}not installed"
    else:
        find = _textacy()
        if find is None:
            yield f"{name:28}needs a model of spaCy"
        else:
            yield attributions.row(name, articles, *attributions.timed(safely(find), articles))
    name = "compromise quotations()"
    try:
        yield attributions.row(name, articles, *_compromise(articles, folder))
    except (OSError, subprocess.CalledProcessError):
        yield f"{name:28}not installed"
