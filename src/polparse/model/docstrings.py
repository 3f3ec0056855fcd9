"""What a class says of itself, also where the interpreter keeps no docstrings (``python -OO``)."""

import ast
import inspect
import sys

__all__ = ["docstring"]


def docstring(cls: type) -> str:
    """
    The docstring of a class, without its indentation.

    Returns:
        As it stands in the source if the class has lost it; empty if there is none, or no source.
    """
    if cls.__doc__:
        return inspect.cleandoc(cls.__doc__)
    try:
        tree = ast.parse(inspect.getsource(sys.modules[cls.__module__]))
    except OSError:
        return ""
    found = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == cls.__name__]
    return (ast.get_docstring(found[0]) or "") if found else ""
