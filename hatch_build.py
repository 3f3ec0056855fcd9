"""While the package is built: what the word lists and the rules come to, for a quick start."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class QuickStartHook(BuildHookInterface):
    """
    Writes the vocabulary, the grammars and the regexes beside what they are made of, and puts them into the wheel.

    Compiled patterns are those of one Python, so the wheel is for this one only: a release has one for each; elsewhere pip builds its own.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        source = Path(self.root) / "src"
        sys.path.insert(0, str(source))
        from polparse.engine.regexes import KEY
        from polparse.loaded import save

        build_data["artifacts"] += [str(kept.relative_to(self.root)) for kept in save(source / "polparse")]
        if KEY:
            build_data["tag"] = f"cp{sys.version_info.major}{sys.version_info.minor}-none-any"
