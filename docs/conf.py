"""How the documentation is built: ``sphinx-build -W -n docs docs/_build/html``, and ``-b doctest``."""

import doctest

import polparse

project = "polparse"
author = "polparse contributors"
copyright = f"2026, {author}"
version = release = polparse.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.doctest", "sphinx.ext.intersphinx", "sphinx.ext.napoleon"]
# No network while building: names of the standard library are not linked.
intersphinx_mapping = {}
nitpicky = True
nitpick_ignore_regex = [("py:.*", r"(datetime|collections|typing|attrs?)\..*"), ("py:class", r"ActorKind|Self|Literal.*|M")]
exclude_patterns = ["_build"]

html_theme = "furo"
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
