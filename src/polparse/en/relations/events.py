"""How English clauses tell who does what to whom: the kind of a frame is the root code of PLOVER."""

from polparse.engine.rules import Example, hit, miss
from polparse.syntax.frames import Frame

__all__ = ["FRAMES"]

# What tells it, with the instruments, meetings, forces and diplomats that other lists have.
_SANCTIONS = "sanction_noun|instrument_noun.sanctions"
_PACT = "pact_noun|instrument_noun.agreement|instrument_noun.treaty|instrument_noun.memorandum"
_TALKS = "consult_noun|meeting_noun&!no_meeting"
_HELP = "help_noun|aid_noun"
_FORCES = "military_noun|group_noun.forces"
_BOND = "bond_noun|aid_noun|meeting_noun.talks"
_ENVOY = "envoy_noun|office.diplomat"

_BY = {"by": "source"}
_OTHERS = {"with": "target", "between|among": "source"}
_AT = {"against|on|at|into|over|in": "target"}


def _does(slug: str, root: str, verb: str, roles: dict[str, str], *examples: Example, needs: tuple[str, ...] = ()) -> Frame:
    """A verb that tells it: who does it is the agent, and whom it is done to the patient, unless that has its place among the roles."""
    whole = {"agent": "source", **({} if "patient" in roles else {"patient": "target"}), **roles}
    return Frame(f"en.events.{slug}", root, whole, verb=verb, needs=needs, examples=examples)


def _noun(slug: str, root: str, noun: str, verb: str, roles: dict[str, str], *examples: Example, needs: tuple[str, ...] = ()) -> Frame:
    """A noun that tells it with a verb whose patient it is."""
    return Frame(
        f"en.events.{slug}", root, {"agent": "source", **roles}, verb=verb, noun=noun, function="patient", needs=needs, examples=examples
    )


def _told(slug: str, root: str, noun: str, roles: dict[str, str], *examples: Example) -> Frame:
    """A noun that tells it wherever it stands."""
    return Frame(f"en.events.{slug}", root, {**_BY, **roles}, noun=noun, needs=("target",), examples=examples)


# What a verb makes of what another one did.
_UNDONE = (
    _noun(
        "lifted", "CONCEDE", f"{_SANCTIONS}|coerce_noun|protest_noun|assault_noun|raid_noun", "undo_verb", {**_AT, "of": "target"},
        hit("Norway lifted [[sanctions]] on Chad.", "source: Norway; target: Chad"),
        hit("Norway ended the [[blockade]] of Chad.", "source: Norway; target: Chad"), miss("Norway imposed sanctions on Chad."),
    ),
    _noun(
        "cut", "SANCTION", _BOND, "cut_verb", {"with|to|from": "target"},
        hit("Norway suspended [[aid]] to Chad.", "source: Norway; target: Chad"), miss("Norway sent aid to Chad."),
    ),
    _noun(
        "broke_ban", "REJECT", f"{_SANCTIONS}|coerce_noun", "violate_verb", {"by|of": "target"},
        hit("Norway violated a [[ban]] by Chad.", "source: Norway; target: Chad"), miss("Norway imposed a ban."),
    ),
    _noun(
        "suspension", "SANCTION", "cut_noun", "light_verb", {"with|to|from": "target", "of": "of"},
        hit("Norway announced a [[suspension]] of aid to Chad.", "source: Norway; target: Chad; of: aid"), miss("Norway fears a suspension."),
    ),
    _noun(
        "violated", "ASSAULT", "concede_noun", "violate_verb", {},
        hit("Rebels violated the [[ceasefire]].", "source: Rebels"), miss("Rebels declared a ceasefire."),
    ),
)

# A verb that says little, and a noun.
_LIGHT = (
    _noun(
        "signed", "AGREE", _PACT, "sign_verb", _OTHERS,
        hit("Norway signed an [[agreement]] with Chad.", "source: Norway; target: Chad"),
        hit("Norway drafted an accord; a [[deal]] between Chad and Ghana was signed.", "source: Chad and Ghana"),
        miss("Norway read the agreement."),
    ),
    _noun(
        "established_ties", "SUPPORT", "tie_noun", "establish_verb", _OTHERS,
        hit("Norway restored [[relations]] with Chad.", "source: Norway; target: Chad"),
        hit("The king restored [[ties]] between Chad and Ghana.", "source: The king; Chad and Ghana"), miss("Norway has relations with Chad."),
    ),
    _noun(
        "launched", "ASSAULT", "assault_noun", "light_verb", _AT,
        hit("Norway launched an [[attack]] on Chad.", "source: Norway; target: Chad"), miss("Norway saw an attack on Chad."),
    ),
    _noun(
        "raided", "ASSAULT", "raid_noun", "raid_verb", _AT,
        hit("Norway launched [[strikes]] on Chad.", "source: Norway; target: Chad"), miss("Norway ended strikes."),
    ),
    _noun(
        "fired", "ASSAULT", "weapon_noun", "fire_verb", _AT,
        hit("Rebels fired [[rockets]] at troops.", "source: Rebels; target: troops"), miss("Rebels bought rockets."),
    ),
    _noun(
        "opened_fire", "ASSAULT", "fire", "fire_verb", _AT,
        hit("Rebels opened [[fire]] on troops.", "source: Rebels; target: troops"), miss("Rebels saw fire on ships."),
    ),
    _noun(
        "enforced", "COERCE", "coerce_noun", "light_verb", {**_AT, "of": "target"},
        hit("Norway imposed a [[blockade]] on Chad.", "source: Norway; target: Chad"),
        hit("Norway ordered the [[arrest]] of rebels.", "source: Norway; target: rebels"), miss("Norway fears a blockade of Chad."),
    ),
    _noun(
        "imposed", "SANCTION", _SANCTIONS, "light_verb", _AT,
        hit("Norway imposed [[sanctions]] on Chad.", "source: Norway; target: Chad"), miss("Norway fears sanctions on Chad."),
    ),
    _noun(
        "opened_case", "ACCUSE", "accuse_noun|case_noun", "light_verb|express_verb", {"against|into|of|over|at|about": "target"},
        hit("Norway opened a [[probe]] into Chad.", "source: Norway; target: Chad"), miss("Norway read a probe into Chad."),
    ),
    _noun(
        "issued_threat", "THREATEN", "threaten_noun", "light_verb", {"to|against": "target", "object": "target"},
        hit("Norway issued a [[warning]] to Chad.", "source: Norway; target: Chad; a warning"), miss("Norway read a warning to Chad."),
    ),
    _noun(
        "made_request", "REQUEST", "request_noun", "light_verb", {"to|on|for": "target"},
        hit("Norway made a [[plea]] to Chad.", "source: Norway; target: Chad"), miss("Norway heard a plea to Chad."),
    ),
    _noun(
        "gave_support", "SUPPORT", "support_noun", "light_verb|express_verb", {"to|for|with|in": "target", "object": "target"},
        hit("Norway voiced its [[support]] for Chad.", "source: Norway; target: Chad; its support"), miss("Norway lost support in Chad."),
    ),
    _noun(
        "denied_consent", "REJECT", "consent_noun", "deny_verb", {"to": "target", "object": "target"},
        hit("Norway denied [[permission]] to Chad.", "source: Norway; target: Chad; permission"), miss("Norway lacks permission."),
    ),
    _noun(
        "gave_consent", "AGREE", "consent_noun", "light_verb", {"to": "target", "object": "target"},
        hit("Norway gave its [[consent]] to Chad.", "source: Norway; target: Chad; its consent"), miss("Norway lacks consent."),
    ),
    _noun(
        "held_talks", "CONSULT", _TALKS, "light_verb", _OTHERS,
        hit("Norway held [[talks]] with Chad.", "source: Norway; target: Chad"),
        hit("The king held [[talks]] between Chad and Ghana.", "source: The king; Chad and Ghana"), miss("Norway likes talks."),
    ),
    _noun(
        "held_exercises", "COOPERATE", "cooperate_noun", "light_verb|cooperate_verb|share_verb", _OTHERS,
        hit("Norway held [[exercises]] with Chad.", "source: Norway; target: Chad"),
        hit("The king organised [[drills]] between Chad and Ghana.", "source: The king; Chad and Ghana"), miss("Norway likes exercises."),
    ),
    _noun(
        "sent_help", "AID", _HELP, "transfer_verb|aid_verb", {"to|for": "target", "object": "target"},
        hit("Norway sent [[aid]] to Chad.", "source: Norway; target: Chad; aid"), miss("Norway needs aid."),
    ),
    _noun(
        "opened_borders", "AID", "border_noun", "open_verb", {"to": "target"},
        hit("Norway opened its [[borders]] to refugees.", "source: Norway; target: refugees"), miss("Norway has borders."),
    ),
    _noun(
        "announced_concession", "CONCEDE", "concede_noun", "light_verb", {"to|with|from": "target", "of": "target"},
        hit("Norway ordered the [[release]] of rebels.", "source: Norway; target: rebels"),
        hit("Norway declared a [[truce]] with Chad.", "source: Norway; target: Chad"), miss("Norway wants a truce with Chad."),
    ),
    _noun(
        "staged", "PROTEST", "protest_noun", "light_verb", {"against|at": "target"},
        hit("Workers staged a [[protest]] against Chad.", "source: Workers; target: Chad"), miss("Workers saw a protest."),
    ),
    Frame(
        "en.events.on_strike", "PROTEST", {"agent": "source"}, noun="protest_noun", verb="go_verb", function="on",
        examples=(hit("Workers walked out on [[strike]].", "source: Workers"), miss("Workers dwelt on strikes.")),
    ),
    _noun(
        "went_on_strike", "PROTEST", "protest_noun", "go_verb", {},
        hit("Workers went on [[strike]].", "source: Workers"), miss("Workers saw a strike."),
    ),
    _noun(
        "blocked_road", "PROTEST", "road_noun", "coerce_verb", {},
        hit("Workers blocked a [[road]].", "source: Workers"), miss("Workers built a road."),
    ),
    _noun(
        "stopped_work", "PROTEST", "work_noun", "cut_verb", {},
        hit("Miners stopped [[work]].", "source: Miners"), miss("Miners like work."),
    ),
    _noun(
        "moved_troops", "MOBILIZE", _FORCES, "move_verb", {"to|into|against|in": "target"},
        hit("Norway sent [[troops]] to Chad.", "source: Norway; target: Chad"), miss("Norway has troops in Chad."),
    ),
    _noun(
        "ordered_deployment", "MOBILIZE", "deployment_noun", "light_verb", {"to|against|in": "target"},
        hit("Norway ordered a [[deployment]] of troops to Chad.", "source: Norway; target: Chad"), miss("Norway fears a deployment."),
    ),
    Frame(
        "en.events.on_alert", "MOBILIZE", {"agent": "source", "in|against": "target"}, noun="alert", verb="move_verb|go_verb", function="on",
        examples=(
            hit("Norway put troops in Chad on [[alert]].", "source: Norway"),
            hit("Troops remained on [[alert]] in Chad.", "source: Troops; target: Chad"),
            miss("Norway spoke on alert."),
        ),
    ),
    _noun(
        "withdrew_troops", "CONCEDE", _FORCES, "retreat_verb", {"from": "target"},
        hit("Norway withdrew [[troops]] from Chad.", "source: Norway; target: Chad"), miss("Norway has troops from Chad."),
    ),
    _noun(
        "recalled_envoy", "SANCTION", _ENVOY, "retreat_verb|sanction_verb", {"from|to": "target", "patient": "target"},
        hit("Norway recalled its [[envoy]] to Chad.", "source: Norway; target: Chad; its envoy"), miss("Norway sent an envoy to Chad."),
    ),
)

# What one does to another.
_DOES = (
    _does(
        "accuses", "ACCUSE", "accuse_verb", {"against|into|over": "target"},
        hit("Norway [[blamed]] Chad.", "source: Norway; target: Chad"),
        hit("Norway [[lamented]] over it.", "source: Norway; target: it"), miss("Norway saw Chad."),
    ),
    _does(
        "rejects", "REJECT", "reject_verb", {"from|of": "target"},
        hit("Norway [[rejected]] a plan from Chad.", "source: Norway; target: a plan; Chad"), miss("Norway saw a plan."),
    ),
    _does(
        "threatens", "THREATEN", "threaten_verb", {"against": "target"},
        hit("Norway [[threatened]] Chad.", "source: Norway; target: Chad"), hit("Norway [[warned]] against Chad.", "source: Norway; target: Chad"),
        miss("Norway saw Chad."),
    ),
    _does(
        "asks", "REQUEST", "request_verb", {"to|on|from|for|of": "target"},
        hit("Norway [[urged]] Chad to sign.", "source: Norway; target: Chad"),
        hit("Norway [[pleaded]] with them for Chad.", "source: Norway; target: Chad"), miss("Norway saw Chad."),
    ),
    _does(
        "supports", "SUPPORT", "support_verb", {"to": "target"},
        hit("Norway [[praised]] Chad.", "source: Norway; target: Chad"), hit("Norway [[apologised]] to Chad.", "source: Norway; target: Chad"),
        miss("Norway saw Chad."),
    ),
    _does(
        "consents", "AGREE", "consent_verb", {"with|to": "target"},
        hit("Norway [[agreed]] with Chad.", "source: Norway; target: Chad"), hit("Norway [[accepted]] it.", "source: Norway; target: it"),
        miss("Norway saw Chad."),
    ),
    _does(
        "sanctions", "SANCTION", "sanction_verb", {},
        hit("Norway [[expelled]] Chad.", "source: Norway; target: Chad"), miss("Norway saw Chad."),
    ),
    _does(
        "coerces", "COERCE", "coerce_verb", {},
        hit("Police [[arrested]] rebels.", "source: Police; target: rebels"), miss("Police saw rebels."),
    ),
    _does(
        "assaults", "ASSAULT", "assault_verb", {"with|against|at|on": "target"},
        hit("Rebels [[attacked]] troops.", "source: Rebels; target: troops"),
        hit("Rebels [[clashed]] with troops.", "source: Rebels; target: troops"), miss("Rebels saw troops."),
    ),
    _does(
        "protests", "PROTEST", "protest_verb", {"against|at": "target"},
        hit("Workers [[protested]] the law.", "source: Workers; target: the law"),
        hit("Workers [[rallied]] against Chad.", "source: Workers; target: Chad"), miss("Workers saw Chad."),
    ),
    _does(
        "mobilizes", "MOBILIZE", "mobilize_verb", {"patient": "means", "to|into|against|in": "target"},
        hit("Norway [[deployed]] missiles against Chad.", "source: Norway; means: missiles; target: Chad"), miss("Norway saw Chad."),
    ),
    _does(
        "helps", "AID", "aid_verb", {"to|for": "target", "patient": "target"},
        hit("Norway [[helped]] Chad.", "source: Norway; target: Chad"), hit("Norway [[donated]] to Chad.", "source: Norway; target: Chad"),
        miss("Norway saw Chad."), needs=("source", "target"),
    ),
    _does(
        "pays", "AID", "pay_verb", {"patient": "means", "to": "target"},
        hit("Norway [[gave]] money to Chad.", "source: Norway; means: money; target: Chad"), miss("Norway gave in."),
        needs=("source", "target"),
    ),
    _does(
        "concedes", "CONCEDE", "concede_verb", {"from|to": "target"},
        hit("Norway [[freed]] rebels.", "source: Norway; target: rebels"), hit("Norway [[withdrew]] from Chad.", "source: Norway; target: Chad"),
        miss("Norway saw Chad."),
    ),
    _does(
        "returns", "CONCEDE", "return_verb", {"patient": "means", "to": "target"},
        hit("Norway [[returned]] art to Chad.", "source: Norway; means: art; target: Chad"), miss("Norway returned art."),
        needs=("source", "target", "means"),
    ),
    _does(
        "cooperates", "COOPERATE", "cooperate_verb", {"patient": "means", "with": "target"},
        hit("Norway [[coordinated]] aid with Chad.", "source: Norway; means: aid; target: Chad"), miss("Norway saw Chad."),
    ),
    _does(
        "discusses", "CONSULT", "discuss_verb", {"patient": "topic", "with|to": "target"},
        hit("Norway [[discussed]] trade with Chad.", "source: Norway; topic: trade; target: Chad"), miss("Norway saw Chad."),
        needs=("source",),
    ),
    _does(
        "consults", "CONSULT", "consult_verb", {"with": "target"},
        hit("Norway [[met]] Chad.", "source: Norway; target: Chad"), hit("Norway [[conferred]] with Chad.", "source: Norway; target: Chad"),
        miss("Norway saw Chad."),
    ),
)

# What a noun tells wherever it stands.
_TOLD = (
    _told(
        "attack", "ASSAULT", "assault_noun", _AT,
        hit("The [[attack]] by Norway on Chad ended.", "source: Norway; target: Chad"), miss("They attack Chad."),
    ),
    _told(
        "sanctions_noun", "SANCTION", _SANCTIONS, _AT,
        hit("The [[sanctions]] by Norway on Chad ended.", "source: Norway; target: Chad"), miss("They sanction Chad."),
    ),
    _told(
        "support_noun", "SUPPORT", "support_noun", {"for|to": "target"},
        hit("The [[support]] by Norway for Chad ended.", "source: Norway; target: Chad"), miss("They support Chad."),
    ),
    _told(
        "help_noun", "AID", _HELP, {"for|to": "target"},
        hit("The [[assistance]] by Norway to Chad ended.", "source: Norway; target: Chad"), miss("They assist Chad."),
    ),
    _told(
        "threat_noun", "THREATEN", "threaten_noun", {"to|against": "target"},
        hit("The [[threats]] by Norway against Chad ended.", "source: Norway; target: Chad"), miss("They threaten Chad."),
    ),
    _told(
        "request_noun", "REQUEST", "request_noun", {"to": "target"},
        hit("The [[appeal]] by Norway to Chad ended.", "source: Norway; target: Chad"), miss("They appeal to Chad."),
    ),
    _told(
        "criticism_noun", "ACCUSE", "accuse_noun", {"of|against": "target"},
        hit("The [[allegations]] by Norway against Chad ended.", "source: Norway; target: Chad"), miss("They criticise Chad."),
    ),
    _told(
        "cooperation_noun", "COOPERATE", "cooperate_noun", {"with": "target", "between|among": "source"},
        hit("The [[cooperation]] between Norway and Ghana with Chad ended.", "target: Chad; source: Norway and Ghana"),
        hit("The [[collaboration]] by Norway with Chad ended.", "source: Norway; target: Chad"), miss("They cooperate."),
    ),
    _told(
        "concession_noun", "CONCEDE", "concede_noun", {"of|from": "target"},
        hit("The [[withdrawal]] by Norway from Chad ended.", "source: Norway; target: Chad"), miss("They release rebels."),
    ),
)

FRAMES: tuple[Frame, ...] = (*_UNDONE, *_LIGHT, *_DOES, *_TOLD)
