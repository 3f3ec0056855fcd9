"""How English tells of promises."""

from polparse.engine.rules import Rule, hit, miss
from polparse.syntax.frames import Frame

__all__ = ["FRAMES", "MACROS", "PLANS", "RULES"]

MACROS: dict[str, str] = {}

RULES: tuple[Rule, ...] = (
    # "We will:", and then a line for each thing.
    Rule(
        name="en.commitments.item",
        kind="item",
        pattern="""
            <break> (<number> <stop> | <dash|bullet>)?
            (content: <verb_base&!aux_be&!party | verb_ing&!noun>) (?! <colon|possessive>)
        """,
        examples=(
            hit("We will:[[\n- build]] schools,[[\n- hiring]] teachers.[[\n2. Save]] trade.[[\nInvest]] more.[[\n• Begin]] now.[[\n– Stop]] it."),
            miss("They build schools."), miss("It was new.\nBuild: new."), miss("It was new.\nBe ready."), miss("It was new.\nLabour won."),
            miss("It was new.\nBuilding is new."), miss("It was new.\nPlan's end."),
        ),
    ),
)

_VERBS = (
    Frame(
        name="en.commitments.promised_to",
        kind="pledge",
        verb="promise_verb",
        roles={"agent": "by", "object": "to", "to": "to"},
        examples=(
            hit("Norway [[promised]] Chad to reduce its fleet.", "by: Norway; to: Chad"),
            hit("It was [[promised]] to Chad by Norway that ships would leave.", "by: Norway; to: Chad"),
            miss("The promise failed."),
        ),
    ),
    Frame(
        name="en.commitments.promised_something",
        kind="pledge",
        verb="pledge_verb",
        roles={"agent": "by", "patient": "what", "object": "what", "to": "to"},
        needs=("what",),
        examples=(
            hit("Norway [[pledged]] peace to Chad.", "by: Norway; what: peace; to: Chad"), miss("Norway pledged to help Chad."),
            hit("Peace was [[promised]] by Norway.", "by: Norway; what: Peace"),
            hit("Chad was [[promised]] peace by Norway.", "by: Norway; what: Chad; peace"),
        ),
    ),
    Frame(
        name="en.commitments.committed",
        kind="pledge",
        verb="commit_verb",
        roles={"subject": "by", "object": "bound", "to": "what"},
        examples=(
            hit("Norway is [[committed]] to peace.", "by: Norway; what: peace"), hit("Norway [[committed]] itself.", "by: Norway; bound: itself"),
            miss("The commitment failed."),
        ),
    ),
    Frame(
        name="en.commitments.committed_money",
        kind="grant",
        verb="commit_verb",
        roles={"agent": "by", "object": "what", "to|for": "to"},
        needs=("what",),
        examples=(
            hit("Norway [[committed]] aid to Chad.", "by: Norway; what: aid; to: Chad"),
            hit("Norway [[committed]] aid for Chad.", "by: Norway; what: aid; to: Chad"),
            miss("Norway committed to peace."),
        ),
    ),
    # What binds somebody is an agreement, or he himself: the stage asks it.
    Frame(
        name="en.commitments.bound",
        kind="pledge",
        verb="bind_verb",
        roles={"agent": "binding", "patient": "bound", "to": "what"},
        needs=("binding", "bound"),
        examples=(
            hit("The treaty [[binds]] Norway to leave.", "binding: The treaty; bound: Norway"),
            hit("Norway [[bound]] itself to peace.", "binding: Norway; bound: itself; what: peace"),
            miss("Norway is bound to leave."),
        ),
    ),
    Frame(
        name="en.commitments.agreed",
        kind="agreement",
        verb="agree_verb",
        roles={"agent": "by", "to": "what", "with": "to"},
        examples=(
            hit("Norway [[agreed]] to a truce.", "by: Norway; what: a truce"), hit("Norway [[agreed]] with Chad.", "by: Norway; to: Chad"),
            miss("The agreement failed."),
        ),
    ),
    Frame(
        name="en.commitments.decided",
        kind="intention",
        verb="intend_verb",
        roles={"agent": "by"},
        needs=("by",),
        examples=(hit("Norway [[decided]] to leave.", "by: Norway"), miss("The fleet was intended to reduce tensions.")),
    ),
    Frame(
        name="en.commitments.intends",
        kind="intention",
        auxiliary="promise_modal.intends",
        roles={"agent": "by"},
        examples=(hit("Norway [[intends to]] leave.", "by: Norway"), miss("Norway has to leave.")),
    ),
    Frame(
        name="en.commitments.announced",
        kind="announcement",
        verb="announce_verb",
        roles={"agent": "by", "object": "what", "to|for": "to"},
        needs=("what",),
        examples=(
            hit("Norway [[announced]] more aid for Chad.", "by: Norway; what: more aid; to: Chad"),
            hit("Norway [[announced]] aid to Chad.", "by: Norway; what: aid; to: Chad"),
            miss("Norway announced that it would leave."),
        ),
    ),
)

_NOUNS = (
    Frame(
        name="en.commitments.promise_given",
        kind="pledge",
        noun="promise_noun",
        verb="express_verb|promising_verb",
        function="patient",
        roles={"agent": "by", "object": "to", "to": "to"},
        needs=("by",),
        examples=(
            hit("Norway renewed its [[pledge]] to reduce its fleet.", "by: Norway; to: its pledge"),
            hit("Norway gave Chad a [[pledge]].", "by: Norway; to: Chad; a pledge"),
            hit("Norway gave a [[pledge]] to Chad.", "by: Norway; to: a pledge; Chad"),
            miss("Norway criticised the pledge."), miss("The pledge was renewed."),
        ),
    ),
    Frame(
        name="en.commitments.promise_of",
        kind="pledge",
        noun="promise_noun",
        roles={"by|from": "by", "of": "what"},
        examples=(
            hit("The [[pledge]] by Norway to leave is old.", "by: Norway"), hit("The [[assurance]] from Norway is old.", "by: Norway"),
            hit("Norway's [[promise]] of peace failed.", "what: peace"), miss("They pledge help."),
        ),
    ),
)

# What is a promise only in the mouth of who is to do it.
PLANS: tuple[Frame, ...] = (
    Frame(
        name="en.commitments.will",
        kind="pledge",
        auxiliary="promise_modal.will",
        roles={"subject": "by"},
        examples=(hit("We [[will]] leave.", "by: We"), miss("We must leave.")),
    ),
)

FRAMES: tuple[Frame, ...] = (*_VERBS, *_NOUNS)
