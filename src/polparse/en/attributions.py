"""How English writes attributions."""

from polparse.rules import Rule

__all__ = ["MACROS", "RULES"]

MACROS: dict[str, str] = {}

RULES: tuple[Rule, ...] = ()
