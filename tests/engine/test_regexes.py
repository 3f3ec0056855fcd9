"""Regexes of which the code is kept."""

import os
import subprocess
import sys

# The regexes over text that a pack is made of.
_WRITTEN = """
from polparse.en import english
pack = english()
print(pack.labels, pack.participants, pack.bodies, [layout.regexes for layout in pack.layouts], pack.labels.label)
"""


def test_written_alike():
    """What is kept of a regex is found again by how it is written: alike in every process, however a set is ordered in it."""
    written = [
        subprocess.run(
            [sys.executable, "-c", _WRITTEN], env={**os.environ, "PYTHONHASHSEED": seed}, stdout=subprocess.PIPE, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert written[0] == written[1]
