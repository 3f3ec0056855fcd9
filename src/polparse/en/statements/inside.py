"""How clauses inside a quotation tell who thinks, wants or blames what: "I think that ...", "we urge Norway to ...", "we condemn ..."."""

from polparse.engine.rules import hit, miss
from polparse.syntax.frames import Frame

__all__ = ["FRAMES"]

FRAMES: tuple[Frame, ...] = (
    Frame(
        name="en.attributions.inner_clause",
        kind="clause",
        verb="takes_that&!takes_np_pred|takes_clause&!takes_np_pred|takes_wh",
        roles={"agent": "source"},
        needs=("source",),
        examples=(hit("We [[believe]] that it failed.", "source: We"), miss("It seems that it failed.")),
    ),
    Frame(
        name="en.attributions.inner_deed",
        kind="deed",
        verb="takes_np_to|takes_addressee_to|takes_to&!takes_sourceless&!verb_weak|takes_ing",
        roles={"agent": "source", "object": "what"},
        needs=("source",),
        examples=(
            hit("We [[urge]] Norway to leave.", "source: We; what: Norway"),
            hit("We [[refuse]] to leave.", "source: We"),
            miss("They left."),
        ),
    ),
    Frame(
        name="en.attributions.inner_thing",
        kind="thing",
        verb="takes_np&aimed|takes_np&!takes_quote&!verb_weak",
        roles={"agent": "source", "object": "what"},
        needs=("source", "what"),
        examples=(hit("We [[condemn]] the attack.", "source: We; what: the attack"), miss("We wrote an offer.")),
    ),
)
