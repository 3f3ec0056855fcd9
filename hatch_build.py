"""While the package is built: what the word lists come to, for a quick start."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class VocabularyHook(BuildHookInterface):
    """
    Writes the vocabulary beside the word lists, and puts it into the wheel.
    """

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        source = Path(self.root) / "src"
        sys.path.insert(0, str(source))
        from polparse.en import KEPT, save_vocabulary

        kept = source / "polparse" / "en" / KEPT
        kept.write_text(save_vocabulary(), encoding="utf-8")
        build_data["artifacts"].append(str(kept.relative_to(self.root)))
