"""
What other readers of legal citations find of the instruments that a corpus cites.

Most corpora mark only resolutions and bills, so recall alone is told. The adapter favours the peer: the text is given to it once as it is
and once as its users prepare it, with hyphens for dashes and a section sign where print has none, and what it finds in either counts.
"""

import re
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from benchmarks.resolution_scores import citations, identifiers

__all__ = ["compare"]

_NO_SIGN = re.compile(r"\b(\d{1,2} U\.S\.C\.) (?=\d)")


def eyecite_citations() -> Callable[[str], list[str]]:
    from eyecite import get_citations

    def find(text: str) -> list[str]:
        found = []
        for version in (text, _NO_SIGN.sub(r"\1 § ", text.replace("–", "-"))):
            for citation in get_citations(version):
                groups = citation.groups
                found.append(citation.matched_text().replace("§ ", ""))
                if "reporter" in groups and "U.S.C" in str(groups["reporter"]):
                    found.append(f"{groups.get('title') or groups.get('volume')} U.S.C. {groups.get('section')}")
        return found

    return find


def compare(path: Path, folder: Path) -> Iterator[str]:
    """The lines of the table; nothing is read from the folder."""
    installed = find_spec("eyecite") is not None
    yield from citations(path, {"polparse": identifiers, "eyecite": eyecite_citations() if installed else None})
