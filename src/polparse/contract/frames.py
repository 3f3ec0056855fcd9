"""What the stages ask of frames: the topics, and for each what its frames may tell of and the roles that a stage reads."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

import attrs

from polparse.contract.norms import EVENT_TYPES
from polparse.errors import RuleError

__all__ = ["FRAMES", "VERBAL", "FrameContract", "FrameLike", "frame_expressions", "wrong_frames"]

# The functions that are no prepositions: those whom the verb makes so.
VERBAL = ("subject", "agent", "object", "patient")
_OF = "of"


@attrs.frozen
class FrameContract:
    """
    What a stage does with the frames of one topic.

    Attributes:
        kinds: what a frame may tell of.
        roles: those that a stage reads; a frame gives no other.
    """

    kinds: frozenset[str]
    roles: frozenset[str]


def _asked(kinds: Iterable[str], roles: str) -> FrameContract:
    return FrameContract(frozenset(kinds), frozenset(roles.split()))


FRAMES: Mapping[str, FrameContract] = {
    "commitments": _asked(("agreement", "announcement", "grant", "intention", "pledge"), "binding bound by to what"),
    "delegations": _asked(("company", "delegation", "led_group", "made_up", "represents", "sent"), "group head leader led members side"),
    "events": _asked(EVENT_TYPES, "between means other source target"),
    "meetings": _asked(
        (
            *("acceptance", "call", "called", "conversation", "courtesy", "encounter", "event", "gathering", "holding", "meeting"),
            *("address", "briefing", "presence", "reception", "remote", "setting", "sight", "visit"),
        ),
        "both chair host of place who whom",
    ),
    "plans": _asked(("pledge",), "by"),
    "statements": _asked(("clause", "deed", "thing"), "source what"),
}


class FrameLike(Protocol):
    """What is checked of a frame (`polparse.syntax.frames.Frame` says what each is)."""

    @property
    def name(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def roles(self) -> Mapping[str, str]: ...
    @property
    def verb(self) -> str: ...
    @property
    def noun(self) -> str: ...
    @property
    def auxiliary(self) -> str: ...
    @property
    def adjective(self) -> str: ...
    @property
    def function(self) -> str: ...
    @property
    def needs(self) -> Sequence[str]: ...


def frame_expressions(frames: Mapping[str, Iterable[FrameLike]]) -> Iterator[tuple[str, str]]:
    """The class expressions that frames name, each with its topic, frame and field."""
    for topic, some in frames.items():
        for frame in some:
            for field in ("verb", "noun", "auxiliary", "adjective"):
                if expression := getattr(frame, field):
                    yield f"{topic}: {frame.name}: {field}", expression
            for field, functions in (("function", (frame.function,)), ("roles", frame.roles)):
                for function in functions:
                    if function and function not in (*VERBAL, _OF):
                        yield f"{topic}: {frame.name}: {field}: {function!r} is no function", function


def wrong_frames(frames: Mapping[str, Iterable[FrameLike]]) -> Iterator[RuleError]:
    """
    What of the frames of a pack no stage would read, each with topic, frame and field: a topic, the kind or a role of a frame; a role that
    a frame needs and does not give; a frame that no word tells; a name that is there twice.

    Args:
        frames: by topic. Their classes are checked with those of all rules (see `frame_expressions`).
    """
    names: set[str] = set()
    for topic, some in frames.items():
        if topic not in FRAMES:
            yield RuleError(f"{topic!r} is no topic of frames ({', '.join(FRAMES)})")
            continue
        for frame in some:
            where = f"{topic}: {frame.name}"
            if frame.name in names:
                yield RuleError(f"{where}: another frame has this name")
            names.add(frame.name)
            yield from (RuleError(f"{where}: {wrong}") for wrong in _wrong(frame, FRAMES[topic]))


def _wrong(frame: FrameLike, asked: FrameContract) -> Iterator[str]:
    if frame.kind not in asked.kinds:
        yield f"kind: {frame.kind!r} is none of {', '.join(sorted(asked.kinds))}"
    for role in frame.roles.values():
        if role not in asked.roles:
            yield f"roles: {role!r} is none of {', '.join(sorted(asked.roles))}"
    for role in frame.needs:
        if role not in frame.roles.values():
            yield f"needs: nothing has the role {role!r}"
    if not (frame.noun or frame.auxiliary or frame.adjective or frame.verb):
        yield "no word tells it: verb, noun, auxiliary or adjective"
    if frame.noun and frame.verb and not frame.function:
        yield "function: not told, of a noun with a verb"
