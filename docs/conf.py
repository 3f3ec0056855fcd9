"""How the documentation is built: ``sphinx-build -W -n docs docs/_build/html``, and ``-b doctest``."""

import doctest
import re
from typing import get_args

import polparse
from polparse.model import values

project = "polparse"
author = "polparse contributors"
copyright = f"2026, {author}"
version = release = polparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest", "sphinx.ext.intersphinx", "sphinx.ext.napoleon"]
# No network while building: names of the standard library are not linked.
intersphinx_mapping = {}
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(datetime|collections|typing|attrs?)\..*"),
    ("py:class", rf"ActorKind|Self|Literal.*|M|{'|'.join(values.__all__)}"),
]
exclude_patterns = ["_build"]

html_theme = "furo"
html_static_path = ["_static"]
html_title = f"polparse {release}"

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
napoleon_use_ivar = True
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 2
doctest_global_setup = "import polparse\nfrom polparse import *"
doctest_default_flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
# `text` in a docstring is the name of an argument as often as that of a function.
default_role = "code"

# A closed list is shown by its name; the reference says what is in it.
_LISTS = {
    re.compile(rf"(?:~?typing\.)?Literal\[{re.escape(', '.join(map(repr, get_args(getattr(values, name)))))}\]"): name
    for name in values.__all__
    if name != "COUNTRIES"
}


def _named(app, what, name, obj, options, signature, returns):
    for shape, named in _LISTS.items():
        signature = signature and shape.sub(named, signature)
    return signature, returns


def setup(app):
    app.connect("autodoc-process-signature", _named)
