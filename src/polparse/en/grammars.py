"""The grammars of the pack: of each field of `Language` that holds one, the module with its rules."""

from polparse.en.actors import actors
from polparse.en.people import names, roles
from polparse.en.relations import commitments, conditions, delegations, instruments, meetings
from polparse.en.statements import attributions, quotations
from polparse.en.time import dates

__all__ = ["TOPICS"]

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
