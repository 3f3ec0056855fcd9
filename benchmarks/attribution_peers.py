"""Other finders of attributions, by the same measures as polparse: the task ``attribution`` of `benchmarks.peers`."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from benchmarks import attributions
from benchmarks.attributions import Article, Attribution, Finder

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
    rows = "".join(json.dumps({"text": article.text}) + "\n" for article in articles)
    command = ["node", str(Path(__file__).with_name("attributions.cjs").resolve())]
    done = subprocess.run(command, input=rows, capture_output=True, text=True, check=True, cwd=folder)
    *lines, last = done.stdout.splitlines()
    found = [[Attribution((), (), ((start, end),)) for start, end in json.loads(line)] for line in lines]
    return found, json.loads(last)["seconds"]


def _safely(find: Finder) -> Finder:
    """A peer that fails on an article has found nothing there."""

    def found(article: Article) -> list[Attribution]:
        try:
            return find(article)
        except Exception as error:  # whatever a peer raises
            print(f"{article.name}: {type(error).__name__}: {error!s:.80}", file=sys.stderr)
            return []

    return found


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
            yield attributions.row(name, articles, *attributions.timed(_safely(find), articles))
    name = "compromise quotations()"
    try:
        yield attributions.row(name, articles, *_compromise(articles, folder))
    except (OSError, subprocess.CalledProcessError):
        yield f"{name:28}not installed"
