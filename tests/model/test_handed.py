"""What stands above the models and they offer nonetheless."""

import subprocess
import sys

import pytest

from polparse import Document
from polparse.model.document import PAGES
from polparse.model.handed import Handed
from polparse.model.model import SERIAL


def test_handed_down():
    """It is loaded by whoever asks for it."""
    handed = Handed("a number")
    handed.give(lambda: 7)
    assert 7 == handed()


def test_not_handed_down():
    """Who asks too early is told what is missing."""
    with pytest.raises(RuntimeError, match=r"^polparse\.pages was not handed to the models, which importing polparse does$"):
        Handed("polparse.pages")()


@pytest.mark.parametrize("handed", [PAGES, SERIAL])
def test_names(handed):
    """Each bears the name of the module that it is."""
    assert handed._name == handed().__name__


def test_any_door():
    """Whichever module is imported first, a document can show and write itself."""
    program = "from polparse.model.document import Document; print(len(Document('x').html()), Document('x').to_json())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert f"{len(Document('x').html())} {Document('x').to_json()}\n" == done.stdout
