"""How English names people and bodies: all its rules, by what tells that a name is one."""

from polparse.en.people.body_names import BODIES
from polparse.en.people.full_names import FULL
from polparse.en.people.homonyms import HOMONYMS
from polparse.en.people.human_names import HUMAN
from polparse.en.people.lone_names import LONE
from polparse.en.people.name_words import CLASSES, MACROS
from polparse.en.people.not_names import THINGS
from polparse.en.people.surnames import SURNAMES
from polparse.en.people.titled_names import TITLED
from polparse.engine.rules import Rule

__all__ = ["CLASSES", "MACROS", "RULES"]

RULES: tuple[Rule, ...] = (*THINGS, *LONE, *HUMAN, *HOMONYMS, *FULL, *TITLED, *SURNAMES, *BODIES)
