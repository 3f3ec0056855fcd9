"""How the documentation is built: ``sphinx-build -W -n docs docs/_build/html``, and ``-b doctest``."""

import doctest
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Literal, get_args, get_origin

from sphinx.util.nodes import make_refnode

import polparse

sys.path.insert(0, str(Path(__file__).parent))
import gallery

gallery.write()

project = "polparse"
author = "polparse contributors"
copyright = f"2026, {author}"
version = release = polparse.__version__

extensions = [
    "myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest", "sphinx.ext.intersphinx", "sphinx.ext.napoleon", "sphinx_copybutton",
]  # fmt: skip
# What is copied is what is typed: no prompts, and no output.
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
# No network while building: names of the standard library are not linked.
intersphinx_mapping = {}
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(datetime|collections|os|spacy|typing|attrs?)\..*"),
    # What only those who write a language pack meet is described in the how-to on patterns.
    ("py:class", r"polparse\.(engine|language|syntax)\..*"),
    ("py:class", r"Self|Literal.*|M|Columns|Words|polparse\._C"),
]
autodoc_mock_imports = ["spacy"]
exclude_patterns = ["_build", "_figures"]

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["polparse.css"]
html_title = f"polparse {release}"
html_theme_options = {
    "source_repository": "https://github.com/polparse/polparse/",
    "source_branch": "main",
    "source_directory": "docs/",
}

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
# One parameter a line, where they need more than one.
python_maximum_signature_line_length = 88
napoleon_use_ivar = True
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 2
doctest_global_setup = "import polparse\nfrom polparse import *"
doctest_default_flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# `text` in a docstring is the name of an argument as often as that of a function.
default_role = "code"

# A closed list is shown by its name; the reference says what is in it.
_LISTS = {
    re.compile(rf"(?:~?typing\.)?Literal\[{re.escape(', '.join(map(repr, get_args(made))))}\]"): name
    for module in vars(polparse.model).values()
    if isinstance(module, ModuleType)
    for name, made in vars(module).items()
    if get_origin(made) is Literal
}


def _named(app, what, name, obj, options, signature, returns):
    for shape, named in _LISTS.items():
        signature = signature and shape.sub(named, signature)
    return signature, returns


def _explained(app, env, node, shown):
    """The name of a closed list leads to what the reference says of it."""
    name = node["reftarget"].rpartition(".")[2]
    return make_refnode(app.builder, node["refdoc"], "reference/values", name.lower(), shown) if name in _LISTS.values() else None


def setup(app):
    app.connect("missing-reference", _explained)
    app.connect("autodoc-process-signature", _named)
