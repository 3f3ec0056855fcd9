"""How English says what somebody is: all its rules, by where the office stands."""

from polparse.en.people import affiliations, office_changes
from polparse.en.people.office_words import CLASSES, MACROS
from polparse.en.people.offices_before import BEFORE
from polparse.en.people.offices_behind import BEHIND
from polparse.en.people.offices_first import FIRST
from polparse.en.people.offices_told import TOLD
from polparse.engine.rules import Rule

__all__ = ["CLASSES", "MACROS", "RULES"]

# Of two that read the same words, the first: who leaves an office has it no more.
RULES: tuple[Rule, ...] = (*office_changes.RULES, *affiliations.RULES, *BEFORE, *BEHIND, *FIRST, *TOLD)
