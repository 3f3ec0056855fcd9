"""The grammars of the pack: of each field of `Language` that holds one, the module with its rules."""

from collections.abc import Mapping
from types import ModuleType

from polparse.en.actors import actors
from polparse.en.people import names, roles
from polparse.en.relations import commitments, conditions, delegations, instruments, meetings
from polparse.en.statements import attributions, quotations
from polparse.en.time import dates

__all__ = ["TOPICS", "sets"]

TOPICS = {
    "dates": dates,
    "names": names,
    "roles": roles,
    "actors": actors,
    "quotations": quotations,
    "attributions": attributions,
    "instruments": instruments,
    "meetings": meetings,
    "commitments": commitments,
    "conditions": conditions,
    "delegations": delegations,
}


def sets(topic: ModuleType) -> Mapping[str, str]:
    """The named sets of classes of a topic, if it has any."""
    named: Mapping[str, str] = getattr(topic, "CLASSES", {})
    return named
